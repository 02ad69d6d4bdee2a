import type { Database } from './database.ts';

export interface HeldLock {
  release(): Promise<void>;
}

/**
 * Takes a lock that lives as long as its connection, so that a program that dies lets go of it.
 * Resolves null where another program holds it. `space` and `key` are 32-bit integers.
 */
export async function tryLock(database: Database, space: number, key: number): Promise<HeldLock | null> {
  const connection = await database.driver.reserve();
  const [row] = await connection<
    { taken: boolean }[]
  >`select pg_try_advisory_lock(${space}::int, ${key}::int) as taken`;
  if (!row?.taken) {
    connection.release();
    return null;
  }
  return {
    async release() {
      try {
        await connection`select pg_advisory_unlock(${space}::int, ${key}::int)`;
      } finally {
        connection.release();
      }
    },
  };
}

/** The spaces in use, so that two purposes never share a lock. */
export const lockSpace = { program: 1, lease: 2, tick: 3 } as const;
