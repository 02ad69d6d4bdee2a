import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import type { Connection } from '../store/database.ts';
import { isRefusal, type OpenedServer, openOnPostgres, openOnRedis } from './queue-servers.ts';

/**
 * Makes things prompt and spreads them over processes. It is never the truth: what is due follows from the database,
 * and a tick finds it though every job were deleted.
 */
export interface Queue {
  /** Runs a job's handler at a moment, in whichever process is free. Asked for many times, before it ran, it runs once. */
  schedule(job: string, at: Date): Promise<void>;
  /** Null: all is well; else one line for the operator. */
  trouble(): string | null;
  /** Deletes every job. */
  clear(): Promise<void>;
  /** Lets running jobs finish until the deadline (milliseconds), and ends in any case. */
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

/** An outage is logged once in this long: a lost database makes hundreds of errors. */
const quiet = 30_000;
/** So many errors at once mean that the worker goes round without resting, which would starve the event loop. */
const storm = { errors: 20, milliseconds: 1_000 };
/** How long `add` may take: the Redis driver would wait without limit. */
const addTime = 2_000;
/** So long none is tried after one that was not answered. */
const silence = 5_000;
const openTime = 15_000;
const closeTime = 1_000;

/**
 * Opens the queue, on Redis where its URL is given, else on the database. A server that is away is tried until it is
 * back; meanwhile `trouble` says so.
 * @throws the driver's error where the server refuses us, which a person has to mend.
 */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const queue = new ServedQueue(options);
  await queue.open();
  return queue;
}

class ServedQueue implements Queue {
  private readonly options: QueueOptions;
  private server: OpenedServer | null = null;
  private failedOpenings = 0;
  private closed = false;
  private cancelRetry = (): void => {};
  private readonly running = new Set<Promise<void>>();
  private lastError = Number.NEGATIVE_INFINITY;
  private lastLogged = Number.NEGATIVE_INFINITY;
  private errorTimes: number[] = [];
  private silentUntil = Number.NEGATIVE_INFINITY;

  constructor(options: QueueOptions) {
    this.options = options;
  }

  async open(): Promise<void> {
    const { redisUrl, connection } = this.options;
    const run = (job: { readonly name: string }): Promise<void> => this.run(job.name);
    try {
      const opening = redisUrl === null ? openOnPostgres(connection, run) : openOnRedis(redisUrl, run);
      await this.begin(await withTimeout(opening, openTime));
    } catch (error) {
      if (isRefusal(error) && this.failedOpenings === 0) throw error;
      this.note(error);
      this.openLater();
    }
  }

  async schedule(job: string, at: Date): Promise<void> {
    const now = this.now();
    if (!this.server || now < this.silentUntil) return;
    const delay = Math.max(0, at.getTime() - now);
    // Whole seconds, so that the many who ask for the same moment make one job.
    const jobId = `${job}-${Math.floor(at.getTime() / 1_000)}`;
    const added = this.server.queue.add(
      job,
      {},
      { jobId, delay, removeOnComplete: true, removeOnFail: { age: 3_600 } },
    );
    await withTimeout(added, addTime).catch((error: unknown) => {
      this.silentUntil = this.now() + silence;
      this.note(error);
    });
  }

  trouble(): string | null {
    if (this.server && this.now() - this.lastError > 2 * quiet) return null;
    const place = this.options.redisUrl === null ? 'The queue in the database' : 'The queue on Redis';
    return `${place} does not answer; what is due is found without it, up to half a minute later.`;
  }

  async clear(): Promise<void> {
    await this.server?.queue.obliterate({ force: true });
  }

  async close(deadline: number): Promise<void> {
    this.closed = true;
    this.cancelRetry();
    const { server } = this;
    this.server = null;
    if (!server) return;
    // The library's own `close` waits without limit, and once begun cannot be hurried any more.
    await withTimeout(server.worker.pause(true), closeTime).catch(() => {});
    if (deadline > 0) await withTimeout(Promise.allSettled(this.running), deadline).catch(() => {});
    await end(server);
  }

  private async begin(server: OpenedServer): Promise<void> {
    const onError = (error: unknown): void => this.note(error, server);
    server.queue.on('error', onError);
    server.worker.on('error', onError);
    try {
      await withTimeout(server.worker.waitUntilReady(), openTime);
    } catch (error) {
      await end(server);
      throw error;
    }
    if (this.closed) return end(server);
    this.server = server;
    this.failedOpenings = 0;
    this.errorTimes = [];
    server.worker.run().catch(onError);
  }

  private async run(name: string): Promise<void> {
    const { handlers, log } = this.options;
    const work = (async (): Promise<void> => {
      try {
        await handlers[name]?.();
      } catch (error) {
        // Not the queue's trouble, and no reason to try again here: the tick will.
        log.error('A job failed; the next look at the clock tries it again.', { job: name, ...errorFields(error) });
      }
    })();
    this.running.add(work);
    await work;
    this.running.delete(work);
    this.lastError = Number.NEGATIVE_INFINITY;
  }

  /** Something went wrong with the server; where it rains errors, the worker is replaced by a new one after a pause. */
  private note(error: unknown, server?: OpenedServer): void {
    const now = this.now();
    this.lastError = now;
    if (now - this.lastLogged > quiet && !this.closed) {
      this.options.log.warn('The queue has trouble; what is due is found without it.', errorFields(error));
      this.lastLogged = now;
    }
    if (!server || server !== this.server) return;
    this.errorTimes = [...this.errorTimes.filter((at) => now - at < storm.milliseconds), now];
    if (this.errorTimes.length < storm.errors) return;
    this.server = null;
    void end(server);
    this.openLater();
  }

  private openLater(): void {
    if (this.closed) return;
    this.failedOpenings += 1;
    const wait = Math.min(quiet, 1_000 * 2 ** Math.min(this.failedOpenings - 1, 5));
    this.cancelRetry = this.options.clock.after(wait, () => void this.open());
  }

  private now(): number {
    return this.options.clock.now().getTime();
  }
}

/** Lets go of a server, whether it still answers or not. */
async function end(server: OpenedServer): Promise<void> {
  const closing = Promise.allSettled([server.worker.close(true), server.queue.close()]);
  await withTimeout(closing, closeTime).catch(() => {});
  server.disconnect();
}

function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The queue did not answer in time.')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
