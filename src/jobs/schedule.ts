import type { Queue } from '../delivery/queue.ts';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';

/** Something that time makes due. Everything is found in the database, by the time it is given. */
export interface Job {
  readonly name: string;
  /** Does what is due by `now`. Doing it twice, or in two processes at once, does nothing more. */
  run(now: Date): Promise<void>;
  /** When something is due next; null: nothing in sight. */
  nextMoment(now: Date): Promise<Date | null>;
}

export interface Schedule {
  /** Does whatever is due now, and asks the queue for what comes. */
  tick(): Promise<void>;
  /** A job's handler for the queue. */
  handle(name: string): Promise<void>;
  /** Runs a job at once, because somebody has just asked for it; never rejects. */
  hasten(name: string): Promise<void>;
  start(queue: Queue): void;
  stop(): Promise<void>;
}

/** How often each process looks for itself. The queue makes things prompt between looks; without it they are this late. */
const interval = 30_000;
/** Further ahead a plan would only grow stale. */
const horizon = 10 * 60_000;

/** Runs jobs at their moments: by the queue while it works, and by an own look at the clock in any case. */
export function createSchedule(jobs: readonly Job[], clock: Clock, log: Log): Schedule {
  let queue: Queue | null = null;
  let cancel = (): void => {};
  let ticking: Promise<void> | null = null;
  let stopped = false;

  const run = async (job: Job): Promise<void> => {
    await job.run(clock.now());
    await plan(job);
  };

  const plan = async (job: Job): Promise<void> => {
    const now = clock.now();
    const next = await job.nextMoment(now);
    if (next && next.getTime() - now.getTime() <= horizon) await queue?.schedule(job.name, next);
  };

  const look = async (job: Job): Promise<void> => {
    try {
      await run(job);
    } catch (error) {
      log.error('A job failed; it is tried again soon.', { job: job.name, ...errorFields(error) });
    }
  };

  const tick = async (): Promise<void> => {
    for (const job of jobs) await look(job);
  };

  const loop = (): void => {
    if (stopped) return;
    ticking = tick().finally(() => {
      ticking = null;
      if (!stopped) cancel = clock.after(interval, loop);
    });
  };

  return {
    tick,
    async handle(name) {
      const job = jobs.find((known) => known.name === name);
      if (job) await run(job);
    },
    async hasten(name) {
      const job = jobs.find((known) => known.name === name);
      if (job && !stopped) await look(job);
    },
    start(opened) {
      queue = opened;
      loop();
    },
    async stop() {
      stopped = true;
      cancel();
      await ticking;
    },
  };
}
