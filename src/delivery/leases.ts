import { randomInt } from 'node:crypto';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import type { Database } from '../store/database.ts';
import { type HeldLock, lockSpace, tryLock } from '../store/locks.ts';

/**
 * This process's name on the rows it is sending. A lock in the database says that it lives: whoever can take that lock
 * knows that the process is dead, and takes up its rows.
 */
export interface Lease {
  /** The present name; another one after the connection that held the lock broke. */
  readonly id: number;
  /** Every name this process has had: what it began under an earlier one is still its own to mark. */
  readonly ids: readonly number[];
  /** False from losing the lock until the next is taken: others may take up this process's rows meanwhile. */
  readonly held: boolean;
  /** Calls back each time that the lock is lost, and each time that a new one is taken. */
  onChange(listener: () => void): void;
  release(): Promise<void>;
}

/** How long to wait before a lost lease is sought again, in milliseconds: as long as the database is away. */
const retryAfter = 1_000;

/** Takes a lease that no living process has, and a new one whenever it is lost, until it is released. */
export async function takeLease({
  database,
  clock,
  log,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}): Promise<Lease> {
  const ids: number[] = [];
  const listeners: (() => void)[] = [];
  let lock: HeldLock | null = null;
  let released = false;
  let cancelRetry = (): void => {};
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const take = async (): Promise<void> => {
    for (;;) {
      const id = randomInt(1, 2 ** 31 - 1);
      const taken = await tryLock(database, lockSpace.lease, id, () => lose(taken));
      if (!taken) continue;
      if (released) return taken.release();
      lock = taken;
      ids.push(id);
      return tell();
    }
  };
  const takeAnew = (): void => {
    take().catch((error: unknown) => {
      log.debug('The lease could not be taken yet.', errorFields(error));
      if (!released) cancelRetry = clock.after(retryAfter, takeAnew);
    });
  };
  const lose = (broken: HeldLock | null): void => {
    lock = null;
    log.warn('The connection that holds the lease broke; sending waits for a new one.');
    void broken?.release();
    tell();
    takeAnew();
  };
  await take();

  return {
    get id() {
      return ids.at(-1) ?? 0;
    },
    ids,
    get held() {
      return lock !== null;
    },
    onChange: (listener) => void listeners.push(listener),
    async release() {
      released = true;
      cancelRetry();
      await lock?.release();
    },
  };
}
