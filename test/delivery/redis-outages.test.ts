import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQueue, type Queue } from '../../src/delivery/queue.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { silentLog } from '../support/talk.ts';
import { redisUrl } from '../support/redis.ts';

/*
 * A Redis that is killed, stands still, is emptied or full, while two processes ask for jobs all the time: nobody who
 * asks is held up for long, and what is asked for afterwards runs in both. The server is this file's own.
 */

let port: number;
let server: ChildProcess;

async function start(): Promise<void> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  server = spawn('redis-server', settings, { stdio: 'ignore' });
  while ((await told('ping')) !== 'PONG') await wait(20);
}

/** Says something to the server on a connection of its own; null where it does not answer. */
async function told(command: string, ...given: string[]): Promise<unknown> {
  const client = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    return await client.call(command, ...given);
  } catch {
    return null;
  } finally {
    client.disconnect();
  }
}

const outages: Readonly<Record<string, () => Promise<void>>> = {
  async 'that is killed and started again, empty'() {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    await wait(500);
    await start();
  },
  async 'that stands still for a while'() {
    server.kill('SIGSTOP');
    await wait(3_000);
    server.kill('SIGCONT');
  },
  async 'that is emptied'() {
    expect(await told('flushall')).toBe('OK');
  },
  async 'that is full'() {
    await told('config', 'set', 'maxmemory', '1mb');
    await wait(700);
    await told('config', 'set', 'maxmemory', '0');
  },
};

describe.skipIf(redisUrl() === null)('a Redis', () => {
  const queues: Queue[] = [];
  const runs = [0, 0];

  beforeAll(async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const address = free.address();
    port = typeof address === 'object' && address ? address.port : 0;
    free.close();
    await start();
    for (const process of [0, 1]) {
      const handlers = Object.fromEntries(
        Array.from({ length: 50 }, (_, index) => [
          `job-${index}`,
          async () => {
            runs[process] = (runs[process] ?? 0) + 1;
          },
        ]),
      );
      const connection = { url: 'postgres://nobody@127.0.0.1/none' };
      const redis = `redis://127.0.0.1:${port}/0`;
      queues.push(await openQueue({ redisUrl: redis, connection, handlers, clock: systemClock, log: silentLog }));
    }
  });

  afterAll(async () => {
    await Promise.all(queues.map((queue) => queue.close(0)));
    server.kill('SIGKILL');
  });

  it.each(Object.entries(outages))(
    '%s holds nobody up, and jobs run again in every process',
    async (_, outage) => {
      let asking = true;
      let longest = 0;
      const ask = async (queue: Queue): Promise<void> => {
        for (let count = 0; asking; count++) {
          const begun = performance.now();
          await queue.schedule(`job-${count % 50}`, new Date());
          longest = Math.max(longest, performance.now() - begun);
          await wait(10);
        }
      };
      const begun = [...runs];
      const asked = queues.map(ask);
      const ranSince = (before: readonly number[]) => runs.every((count, process) => count > (before[process] ?? 0));
      await expect.poll(() => ranSince(begun), { timeout: 20_000 }).toBe(true);
      await outage();
      const after = [...runs];
      await expect.poll(() => ranSince(after), { timeout: 40_000 }).toBe(true);
      await expect.poll(() => queues.map((queue) => queue.trouble()), { timeout: 40_000 }).toEqual([null, null]);
      asking = false;
      await Promise.all(asked);
      // Two seconds is what `schedule` waits at most; the rest is a busy machine's.
      expect(longest).toBeLessThan(4_000);
    },
    100_000,
  );
});
