import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue, type Queue, type QueueOptions } from '../../src/delivery/queue.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { openDatabase } from '../../src/store/database.ts';
import { testDatabase } from '../support/database.ts';
import { recordedLog } from '../support/log.ts';
import { redisUrl } from '../support/redis.ts';

const support = testDatabase();
const redis = redisUrl();

const queues: Queue[] = [];
afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.close(0)));
});

async function open(options: Partial<QueueOptions>): Promise<Queue> {
  const queue = await openQueue({
    redisUrl: null,
    connection: support.connection,
    handlers: {},
    clock: systemClock,
    log: recordedLog(),
    ...options,
  });
  queues.push(queue);
  return queue;
}

/** Resolves when something was told so many times. */
function teller() {
  let told = 0;
  let watchers: { count: number; resolve: () => void }[] = [];
  return {
    tell: () => {
      told += 1;
      for (const watcher of watchers) if (told >= watcher.count) watcher.resolve();
      watchers = watchers.filter(({ count }) => told < count);
    },
    get told() {
      return told;
    },
    times: (count: number): Promise<void> =>
      new Promise((resolve) => {
        if (told >= count) resolve();
        else watchers.push({ count, resolve });
      }),
  };
}

const inMilliseconds = (milliseconds: number): Date => new Date(Date.now() + milliseconds);
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe.each([{ place: 'the database', url: null }, ...(redis === null ? [] : [{ place: 'Redis', url: redis }])])(
  'a queue on $place',
  ({ url }) => {
    beforeEach(async () => {
      await (await open({ redisUrl: url })).clear();
      await Promise.all(queues.splice(0).map((queue) => queue.close(0)));
    });

    it('runs a job at its moment, not before', async () => {
      const ran = teller();
      const queue = await open({ redisUrl: url, handlers: { 'fire-reminders': async () => ran.tell() } });
      const due = inMilliseconds(300);
      await queue.schedule('fire-reminders', due);
      await ran.times(1);
      expect(Date.now()).toBeGreaterThanOrEqual(due.getTime() - 5);
      expect(queue.trouble()).toBeNull();
    });

    it('runs the same job at the same moment once, however many processes ask for it', async () => {
      const ran = teller();
      const last = teller();
      const handlers = { 'lapse-offers': async () => ran.tell(), last: async () => last.tell() };
      const processes = await Promise.all([1, 2, 3].map(() => open({ redisUrl: url, handlers })));
      // Everybody has asked by then, however busy the machine is.
      const at = inMilliseconds(4_000);
      await Promise.all(
        processes.flatMap((queue) => [queue.schedule('lapse-offers', at), queue.schedule('lapse-offers', at)]),
      );
      await processes[0]?.schedule('last', new Date(at.getTime() + 700));
      await last.times(1);
      expect(ran.told).toBe(1);
    });

    it('keeps what waits while no process runs', async () => {
      const first = await open({ redisUrl: url });
      await first.schedule('forget', inMilliseconds(300));
      await first.close(0);
      const ran = teller();
      await open({ redisUrl: url, handlers: { forget: async () => ran.tell() } });
      await ran.times(1);
    });

    it('goes on after a job that throws, and says nothing personal', async () => {
      const ran = teller();
      const log = recordedLog();
      const handlers = {
        bad: () => Promise.reject(new Error('rahasia')),
        good: async () => ran.tell(),
        unknown: async () => ran.tell(),
      };
      const queue = await open({ redisUrl: url, handlers, log });
      await queue.schedule('bad', inMilliseconds(0));
      await queue.schedule('nobody-knows-it', inMilliseconds(0));
      await queue.schedule('good', inMilliseconds(100));
      await ran.times(1);
      expect(log.lines.join()).toContain('A job failed');
      expect(log.lines.join()).not.toContain('rahasia');
      expect(queue.trouble()).toBeNull();
    });

    it('forgets every job when cleared', async () => {
      const ran = teller();
      const last = teller();
      const handlers = { forget: async () => ran.tell(), last: async () => last.tell() };
      const queue = await open({ redisUrl: url, handlers });
      const at = inMilliseconds(3_000);
      await queue.schedule('forget', at);
      await queue.clear();
      await queue.schedule('last', new Date(at.getTime() + 400));
      await last.times(1);
      expect(ran.told).toBe(0);
    });

    it('lets a running job finish at the end', async () => {
      const began = teller();
      const finished = teller();
      const handlers = {
        slow: async () => {
          began.tell();
          await new Promise((resolve) => setTimeout(resolve, 300));
          finished.tell();
        },
      };
      const queue = await open({ redisUrl: url, handlers });
      await queue.schedule('slow', inMilliseconds(0));
      await began.times(1);
      await queue.close(5_000);
      expect(finished.told).toBe(1);
    });

    it('ends in time though a job hangs', async () => {
      const began = teller();
      const handlers = {
        hang: () => {
          began.tell();
          return new Promise<void>(() => {});
        },
      };
      const queue = await open({ redisUrl: url, handlers });
      await queue.schedule('hang', inMilliseconds(0));
      await began.times(1);
      const closing = Date.now();
      await queue.close(200);
      expect(Date.now() - closing).toBeLessThan(20_000);
    });
  },
);

describe('a queue whose server is in trouble', () => {
  it('refuses to open where the database does not exist', async () => {
    const connection = { ...support.connection, database: 'no_such_database' };
    await expect(open({ connection })).rejects.toMatchObject({ code: '3D000' });
  });

  it('opens though the server is away, says so, and does not hold up those who ask', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const address = gone.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => gone.close(resolve));
    const log = recordedLog();
    const connections = [
      { redisUrl: `redis://127.0.0.1:${port}`, log },
      { connection: { ...support.connection, host: '/nowhere/at/all' }, log },
      { connection: { url: `postgres://nobody@127.0.0.1:${port}/none` }, log },
    ];
    for (const options of connections) {
      const queue = await open(options);
      expect(queue.trouble()).toContain('does not answer');
      const asked = Date.now();
      await queue.schedule('fire-reminders', new Date());
      expect(Date.now() - asked).toBeLessThan(4_000);
    }
    expect(log.lines).toHaveLength(3);
  });

  it('keeps the process alive when the database goes away, and works again when it is back', async () => {
    const ran = teller();
    const log = recordedLog();
    const queue = await open({ handlers: { forget: async () => ran.tell() }, log });
    await queue.schedule('forget', inMilliseconds(0));
    await ran.times(1);
    const maintenance = openDatabase({ ...support.connection, database: 'postgres' }, { maxConnections: 1 });
    const { database } = support.connection;
    const lockOut = `alter database ${database} allow_connections false`;
    await maintenance.driver.unsafe(lockOut);
    await maintenance.driver.unsafe(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and application_name like 'sinau%'`,
    );
    await queue.schedule('forget', inMilliseconds(0));
    await until(() => queue.trouble() !== null);
    // Timers run only where nothing starves the event loop.
    const began = Date.now();
    for (let count = 0; count < 20; count++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Date.now() - began).toBeLessThan(15_000);
    expect(log.lines.length).toBeLessThan(5);

    await maintenance.driver.unsafe(`alter database ${database} allow_connections true`);
    await maintenance.close();
    const again = ran.told;
    const asking = setInterval(() => void queue.schedule('forget', new Date()), 500);
    await ran.times(again + 1).finally(() => clearInterval(asking));
    expect(queue.trouble()).toBeNull();
  });
});
