import { createPostgresBackend, Queue as RedisQueue, runMigrations, Worker as RedisWorker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import type { Connection } from '../store/database.ts';

/**
 * Makes things prompt and spreads them over processes. It is never the truth: what is due follows from the database,
 * and a tick finds it though every job were deleted.
 */
export interface Queue {
  /** Runs a job's handler at a moment, in whichever process is free. The same job at the same moment is one. */
  schedule(job: string, at: Date): Promise<void>;
  /** Null: all is well; else one line for the operator. */
  trouble(): string | null;
  /** Deletes every job. */
  clear(): Promise<void>;
  /** Lets running jobs finish until the deadline (milliseconds). */
  close(deadline: number): Promise<void>;
}

export interface QueueOptions {
  /** Null: the queue lives in the database. */
  readonly redisUrl: string | null;
  readonly connection: Connection;
  readonly handlers: Readonly<Record<string, () => Promise<void>>>;
  readonly clock: Clock;
  readonly log: Log;
}

const queueName = 'sinau';
const concurrency = 4;
/** A job of a killed worker runs again after about this long; the default of the library is a minute. */
const lock = { lockDuration: 10_000, stalledInterval: 10_000 };
/** An error of the connection is logged once in this long: a lost database makes hundreds. */
const quiet = 30_000;

/**
 * Opens the queue, on Redis where its URL is given, else on the database.
 * @throws the driver's error where the server cannot be used: a Worker on it would starve the event loop.
 */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { clock, log } = options;
  let lastTrouble: { at: number; line: string } | null = null;
  const onError = (error: unknown): void => {
    const at = clock.now().getTime();
    if (!lastTrouble || at - lastTrouble.at > quiet) {
      log.warn('The queue has trouble; what is due is found without it.', errorFields(error));
      lastTrouble = { at, line: 'The queue does not answer; what is due is found without it, somewhat later.' };
    }
  };
  const run = async (job: { name: string }): Promise<void> => {
    await options.handlers[job.name]?.();
    lastTrouble = null;
  };
  const parts =
    options.redisUrl === null ? await onPostgres(options.connection, run) : await onRedis(options.redisUrl, run);
  const { queue, worker, disconnect } = parts;
  queue.on('error', onError);
  worker.on('error', onError);
  worker.on('failed', (_, error) => onError(error));
  await worker.waitUntilReady();
  void worker.run().catch(onError);

  return {
    async schedule(job, at) {
      const delay = Math.max(0, at.getTime() - clock.now().getTime());
      // Whole seconds, so that the many who ask for the same moment make one job.
      const jobId = `${job}-${Math.floor(at.getTime() / 1_000)}`;
      const added = queue.add(job, {}, { jobId, delay, removeOnComplete: true, removeOnFail: { age: 3_600 } });
      await withTimeout(added, 5_000).catch(onError);
    },
    trouble: () => {
      const recent = lastTrouble && clock.now().getTime() - lastTrouble.at < 2 * quiet;
      return recent ? (lastTrouble?.line ?? null) : null;
    },
    clear: () => queue.obliterate({ force: true }),
    async close(deadline) {
      await withTimeout(worker.close(), deadline).catch(() => worker.close(true));
      await queue.close();
      await disconnect();
    },
  };
}

async function onPostgres(connection: Connection, run: (job: { name: string }) => Promise<void>) {
  const place = 'url' in connection ? { connectionString: connection.url } : connection;
  // Stale statistics would make each claim sort the whole backlog, and compiling costs more than it brings.
  const config = { ...place, options: '-c enable_sort=off -c jit=off', max: 4 };
  const client = new pg.Client(config);
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  const queue = new PostgresQueue(queueName, { connection: { ...config, max: 2 } });
  const worker = new PostgresWorker(queueName, run, {
    connection: config,
    concurrency,
    autorun: false,
    runRetryDelay: 1_500,
    ...lock,
  });
  return { queue, worker, disconnect: async () => {} };
}

async function onRedis(url: string, run: (job: { name: string }) => Promise<void>) {
  const probe = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  probe.on('error', () => {});
  try {
    await probe.connect();
    await probe.ping();
  } finally {
    probe.disconnect();
  }
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new RedisQueue(queueName, { connection });
  const worker = new RedisWorker(queueName, run, { connection, concurrency, autorun: false, ...lock });
  return { queue, worker, disconnect: async () => connection.disconnect() };
}

function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The queue did not answer in time.')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
