import {
  createPostgresBackend,
  type JobsOptions,
  Queue as RedisQueue,
  runMigrations,
  Worker as RedisWorker,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Connection } from '../store/database.ts';

/** The library's two halves on one server, ready but not yet running. Its types differ by server; this is what is used. */
export interface OpenedServer {
  readonly queue: {
    add(name: string, data: object, options: JobsOptions): Promise<unknown>;
    obliterate(options: { readonly force: boolean }): Promise<void>;
    close(): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): unknown;
  };
  readonly worker: {
    waitUntilReady(): Promise<unknown>;
    run(): Promise<void>;
    pause(doNotWaitActive: boolean): Promise<void>;
    close(force: boolean): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): unknown;
  };
  disconnect(): void;
}

export type RunJob = (job: { readonly name: string }) => Promise<void>;

const queueName = 'sinau';
const settings = {
  concurrency: 4,
  autorun: false,
  /** A job of a killed worker runs again after about this long; the default of the library is a minute. */
  lockDuration: 10_000,
  stalledInterval: 10_000,
  /** After an outage it goes on within two seconds instead of fifteen. */
  runRetryDelay: 1_500,
};
const probeTime = 5_000;

/** @throws the driver's error where the database cannot be used: a worker on it would starve the event loop. */
export async function openOnPostgres(connection: Connection, run: RunJob): Promise<OpenedServer> {
  const place = 'url' in connection ? { connectionString: connection.url } : connection;
  const config = {
    ...place,
    // Stale statistics would make each claim sort the whole backlog, and compiling costs more than it brings.
    options: '-c enable_sort=off -c jit=off',
    application_name: 'sinau-queue',
    connectionTimeoutMillis: probeTime,
  };
  const probe = new pg.Client(config);
  // Without a listener an error between two statements would end the process.
  probe.on('error', () => {});
  await probe.connect();
  try {
    // Takes a lock of its own, so that several may start at once.
    await runMigrations(probe);
  } finally {
    await probe.end();
  }
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  return {
    queue: new PostgresQueue(queueName, { connection: { ...config, max: 2 } }),
    // A config and not an own pool: each worker takes a connection to LISTEN on, and a small pool would hang.
    worker: new PostgresWorker(queueName, run, { connection: { ...config, max: 4 }, ...settings }),
    disconnect() {},
  };
}

/** @throws the driver's error where the server cannot be used. */
export async function openOnRedis(url: string, run: RunJob): Promise<OpenedServer> {
  const probe = new Redis(url, {
    lazyConnect: true,
    connectTimeout: probeTime,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let reason: unknown = null;
  probe.on('error', (error: unknown) => {
    reason = error;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    // The call itself only says that the connection is closed.
    throw reason ?? error;
  } finally {
    probe.disconnect();
  }
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', () => {});
  return {
    queue: new RedisQueue(queueName, { connection }),
    worker: new RedisWorker(queueName, run, { connection, ...settings }),
    disconnect: () => connection.disconnect(),
  };
}

/**
 * Whether a person has to mend the settings: the server is there and refuses us. Anything else may pass.
 */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(?:28000|28P01|3D000|42501)$/.test(code) || /WRONGPASS|NOAUTH|NOPERM|DB index|ERR AUTH/i.test(error.message);
}
