import { randomInt } from 'node:crypto';
import { type Database, rowsOf } from '../store/database.ts';
import { type HeldLock, lockSpace, tryLock } from '../store/locks.ts';
import { sql } from 'drizzle-orm';

/** This process's name on the rows it is sending. It lives as long as the process: a lock in the database says so. */
export interface Lease {
  readonly id: number;
  release(): Promise<void>;
}

/** Takes a lease that no living process has. */
export async function takeLease(database: Database): Promise<Lease> {
  for (;;) {
    const id = randomInt(1, 2 ** 31 - 1);
    const lock = await tryLock(database, lockSpace.lease, id);
    if (lock) return { id, release: () => lock.release() };
  }
}

/** Of these leases, those whose process is dead: their lock can be taken. */
export async function deadLeases(database: Database, ids: readonly number[], own: number): Promise<number[]> {
  const dead: number[] = [];
  for (const id of ids) {
    if (id === own) continue;
    const lock: HeldLock | null = await tryLock(database, lockSpace.lease, id);
    if (!lock) continue;
    dead.push(id);
    await lock.release();
  }
  return dead;
}

/** The leases that stand on rows being sent. */
export async function leasesInUse(database: Database): Promise<number[]> {
  const rows = await rowsOf<{ lease_id: number }>(
    database.queries,
    sql`select distinct lease_id from outbox where status = 'sending' and lease_id is not null`,
  );
  return rows.map((row) => row.lease_id);
}
