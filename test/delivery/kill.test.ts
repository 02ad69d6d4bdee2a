import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rowsOf } from '../../src/store/database.ts';
import { testDatabase } from '../support/database.ts';
import { announce, somebody } from '../support/delivery.ts';

// A program is compiled and started several times: on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const support = testDatabase();
const project = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sinau-kill-'));

/**
 * A sender as a process of its own. It prints each message's id at the moment it goes out, before the channel answers:
 * what is printed has reached its person, whatever the process still knows of it.
 */
const program = `
  import { writeSync } from 'node:fs';
  import { takeLease } from './dist/src/delivery/leases.js';
  import { DeliveryMetrics } from './dist/src/delivery/metrics.js';
  import { insertReplies } from './dist/src/delivery/outbox.js';
  import { createSender } from './dist/src/delivery/send.js';
  import { sweepOutbox } from './dist/src/delivery/sweep.js';
  import { systemClock as clock } from './dist/src/messaging/clock.js';
  import { openDatabase } from './dist/src/store/database.js';
  const [connection, replies] = process.argv.slice(2).map((given) => JSON.parse(given));
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const database = openDatabase(connection);
  const lease = await takeLease({ database, clock, log });
  const channel = {
    name: 'webchat',
    capabilities: { buttons: true, editing: false, pace: { perSecond: 1000, chatSeconds: 0 } },
    async send(address, message, { messageId }) {
      writeSync(1, messageId + '\\n');
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { externalId: messageId };
    },
  };
  const sender = createSender({ database, channels: [channel], lease, clock, log, metrics: new DeliveryMetrics() });
  sender.sendReplies(await database.transaction((tx) => insertReplies(tx, replies, lease.id, clock.now())));
  await sweepOutbox(database);
`;

beforeAll(() => {
  const compiler = join(project, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')], {
    cwd: project,
  });
  symlinkSync(realpathSync(join(project, 'node_modules')), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.mjs'), program);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is killed again and again: a reply goes out once or twice, an unasked message at most once, none is left behind', async () => {
  const { database } = support;
  const people = await Promise.all(Array.from({ length: 60 }, () => somebody(database)));
  const unasked: number[] = [];
  for (const person of people) unasked.push(await announce(database, person, 'kabar', {}, new Date()));
  const replies = people.map((person) => ({ ...person, message: { text: [{ text: 'halo' }] } }));
  const wentOut = new Map<number, number>();

  /** Runs the program until so many messages went out, and kills it. */
  const runAndKill = async (messages: number, given: readonly unknown[]): Promise<void> => {
    const child = spawn(
      process.execPath,
      [join(folder, 'program.mjs'), JSON.stringify(support.connection), JSON.stringify(given)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const exited = once(child, 'exit');
    let seen = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      wentOut.set(Number(line), (wentOut.get(Number(line)) ?? 0) + 1);
      if (++seen === messages) child.kill('SIGKILL');
    }
    await exited;
  };

  await runAndKill(13, replies);
  for (const messages of [17, 1, 23]) await runAndKill(messages, []);
  const open = async (): Promise<number> => {
    const [row] = await rowsOf<{ open: number }>(
      database.queries,
      sql`select count(*)::int as open from outbox where status in ('queued', 'sending')`,
    );
    return row?.open ?? 0;
  };
  const last = spawn(process.execPath, [join(folder, 'program.mjs'), JSON.stringify(support.connection), '[]'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(last, 'exit');
  createInterface({ input: last.stdout }).on('line', (line) => {
    wentOut.set(Number(line), (wentOut.get(Number(line)) ?? 0) + 1);
  });
  while ((await open()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  last.kill('SIGKILL');
  await exited;

  const rows = await rowsOf<{ id: string; kind: string; status: string }>(
    database.queries,
    sql`select id, kind, status from outbox order by id`,
  );
  expect(rows).toHaveLength(120);
  for (const { id, kind, status } of rows) {
    const times = wentOut.get(Number(id)) ?? 0;
    expect(['sent', 'uncertain']).toContain(status);
    expect(times).toBeLessThanOrEqual(kind === 'reply' ? 2 : 1);
    if (status === 'sent') expect(times).toBeGreaterThanOrEqual(1);
  }
  expect(rows.filter(({ kind }) => kind === 'broadcast').map(({ id }) => Number(id))).toEqual(unasked);
  // Few are in flight at a time, so few become uncertain.
  expect(rows.filter(({ status }) => status === 'uncertain').length).toBeLessThanOrEqual(5 * 8 * 2);
});
