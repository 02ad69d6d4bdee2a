import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';

/** Writes things many at a time: one statement in flight, what comes meanwhile accumulates for the next. */
export interface Batches<Thing> {
  add(thing: Thing): void;
  /** Resolves when everything so far is written, whatever comes meanwhile; or given up. */
  flushed(): Promise<void>;
  /** Gives up what is not written and takes nothing more. */
  close(): void;
}

export interface BatchesOptions<Thing> {
  readonly write: (things: readonly Thing[]) => Promise<void>;
  /** What the log says when it could not be written; it is tried again until it is. */
  readonly complaint: string;
  readonly clock: Clock;
  readonly log: Log;
}

const retryAfter = 1_000;
/** More in one statement gains nothing. */
const most = 1_000;

export function openBatches<Thing>({ write, complaint, clock, log }: BatchesOptions<Thing>): Batches<Thing> {
  let waiting: Thing[] = [];
  let running = false;
  let added = 0;
  let written = 0;
  let waiters: { readonly upTo: number; readonly resolve: () => void }[] = [];
  let closed = false;
  let complained = false;
  let endPause = (): void => {};

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const things = waiting.splice(0, most);
      try {
        await write(things);
        complained = false;
        written += things.length;
        tellWaiters();
      } catch (error) {
        waiting = closed ? [] : [...things, ...waiting];
        if (!complained && !closed) log.warn(complaint, errorFields(error));
        complained = true;
        if (!closed) await pause();
      }
    }
    running = false;
    tellWaiters();
  };

  const tellWaiters = (): void => {
    const over = waiters.filter(({ upTo }) => upTo <= written || !running);
    waiters = waiters.filter((waiter) => !over.includes(waiter));
    for (const { resolve } of over) resolve();
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(retryAfter, resolve);
      endPause = () => {
        cancel();
        resolve();
      };
    });

  return {
    add(thing) {
      if (closed) return;
      waiting.push(thing);
      added += 1;
      if (running) return;
      running = true;
      queueMicrotask(() => void run());
    },
    async flushed() {
      if (running && written < added) await new Promise<void>((resolve) => waiters.push({ upTo: added, resolve }));
    },
    close() {
      closed = true;
      waiting = [];
      endPause();
    },
  };
}
