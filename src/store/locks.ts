import type { Database } from './database.ts';

export interface HeldLock {
  release(): Promise<void>;
}

/**
 * Takes a lock that lives as long as its connection, so that a program that dies lets go of it.
 * Resolves null where another program holds it. `space` and `key` are 32-bit integers. `onLost` is called when the
 * connection breaks while the lock is held: from then on anybody may have it.
 *
 * The connection is its own. One of the pool would lose the lock without a word when it breaks, and the driver throws
 * past every handler when such a connection is used again.
 */
export async function tryLock(
  database: Database,
  space: number,
  key: number,
  onLost: () => void = () => {},
): Promise<HeldLock | null> {
  let held = false;
  const connection = database.connectAlone(() => {
    if (held) onLost();
    held = false;
  });
  const close = async (): Promise<void> => {
    held = false;
    await connection.end({ timeout: 1 });
  };
  try {
    const [row] = await connection<
      { taken: boolean }[]
    >`select pg_try_advisory_lock(${space}::int, ${key}::int) as taken`;
    held = row?.taken === true;
  } catch (error) {
    await close();
    throw error;
  }
  if (held) return { release: close };
  await close();
  return null;
}

/** The spaces in use, so that two purposes never share a lock. */
export const lockSpace = { program: 1, lease: 2, tick: 3, whatsapp: 4 } as const;
