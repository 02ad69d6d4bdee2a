import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../src/messaging/clock.ts';
import { type Engine, openEngine } from '../../src/program.ts';
import { type Database, openDatabase, rowsOf } from '../../src/store/database.ts';
import { type EmbeddedPostgres, openEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrate.ts';
import { type RecordingChannel, recordingChannel } from '../support/recording-channel.ts';
import { agency, silentLog } from '../support/talk.ts';

/*
 * A database that breaks off, stands still, is full or may only be read, while people write: whoever was told that their
 * message is taken gets one answer, and the program works on when the database does. The server is this file's own.
 */

/** Ten times as fast, so that what is looked for every half minute is found in seconds. */
const pace = 10;
const began = Date.now();
const clock: Clock = {
  now: () => new Date(began + (Date.now() - began) * pace),
  after: (milliseconds, callback) => systemClock.after(milliseconds / pace, callback),
};

let directory: string;
let server: EmbeddedPostgres;
let database: Database;
let channel: RecordingChannel;
let engine: Engine;

const maintain = async (...statements: string[]): Promise<void> => {
  const maintenance = openDatabase(server.connection, { maxConnections: 1 });
  for (const statement of statements) await maintenance.driver.unsafe(statement);
  await maintenance.close();
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sinau-outages-'));
  server = await openEmbedded({ directory });
  database = openDatabase(server.connection);
  await migrate(database);
  await maintain(
    `create function full_disk() returns trigger language plpgsql as
       $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`,
  );
  channel = recordingChannel({ clock });
  engine = await openEngine({ database, channels: [channel], agency, adminPhones: [], clock, log: silentLog });
}, 120_000);

afterAll(async () => {
  await engine.stop(2_000);
  await database.close();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}, 60_000);

const postmaster = async (): Promise<number> =>
  Number((await readFile(join(directory, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);

const outages: Readonly<Record<string, () => Promise<void>>> = {
  async 'that loses power and comes back'() {
    process.kill(await postmaster(), 'SIGQUIT');
    await server.stop();
    server = await openEmbedded({ directory });
  },
  async 'that stands still for a while'() {
    const backends = await rowsOf<{ pid: number }>(database.queries, sql`select pid from pg_stat_activity`);
    const all = [...backends.map(({ pid }) => pid), await postmaster()];
    const signal = (name: NodeJS.Signals): void => {
      for (const pid of all) {
        try {
          process.kill(pid, name);
        } catch {
          // A worker of the server that has ended meanwhile.
        }
      }
    };
    signal('SIGSTOP');
    await wait(1_000);
    signal('SIGCONT');
  },
  async 'whose disk is full'() {
    await maintain(
      'create trigger full_inbox before insert on inbox for each row execute function full_disk()',
      'create trigger full_outbox before update on outbox for each row execute function full_disk()',
    );
    await wait(700);
    await maintain('drop trigger full_inbox on inbox', 'drop trigger full_outbox on outbox');
  },
  async 'that may only be read'() {
    const turn = (to: string) => [
      'set default_transaction_read_only = off',
      `alter system set default_transaction_read_only = ${to}`,
      'select pg_reload_conf()',
    ];
    await maintain(...turn('on'));
    await wait(700);
    await maintain(...turn('off'));
  },
};

/** People write one message after the other, and each again until it is taken, as a platform does. */
async function crowd(scene: string, during: () => Promise<void>): Promise<string[]> {
  let writing = true;
  const taken: string[] = [];
  const write = async (person: string): Promise<void> => {
    for (let count = 0; writing; count++) {
      const externalId = `${scene} ${person} ${count}`;
      const content = { kind: 'text', text: 'bantuan' } as const;
      const message = { from: { channel: 'webchat', externalId: person }, externalId, content } as const;
      for (let isTaken = false; !isTaken; ) {
        isTaken = await engine.handlers.onInbound({ ...message, sentAt: null, languageTag: null }).then(
          () => true,
          () => false,
        );
        if (!isTaken) await wait(50);
      }
      taken.push(externalId);
      await wait(20);
    }
  };
  const people = Array.from({ length: 8 }, (_, index) => write(`orang-${index}`));
  await expect.poll(() => taken.length, { timeout: 30_000 }).toBeGreaterThan(8);
  await during();
  const before = taken.length;
  await expect.poll(() => taken.length, { timeout: 30_000 }).toBeGreaterThan(before + 16);
  writing = false;
  await Promise.all(people);
  return taken;
}

describe('a database', () => {
  it.each(Object.entries(outages))(
    '%s loses no message and says nothing twice',
    async (scene, outage) => {
      const already = channel.sends.length;
      const taken = await crowd(scene, outage);
      const open = async (): Promise<number> =>
        (await rowsOf(database.queries, sql`select from outbox where status <> 'sent'`)).length;
      await expect.poll(open, { timeout: 30_000 }).toBe(0);
      const answers = channel.sends.slice(already).map(({ messageId }) => messageId);
      expect(new Set(answers).size).toBe(answers.length);
      expect(answers.length).toBe(taken.length);
    },
    100_000,
  );
});
