import { describe, expect, it } from 'vitest';
import { lockSpace, tryLock } from '../../src/store/locks.ts';
import { testDatabase } from '../support/database.ts';

const support = testDatabase();

/** Breaks the connection that holds a lock, as a restart of Postgres does. */
const breakHolderOf = (key: number) =>
  support.database.driver`
    select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${key}`;

describe('a lock', () => {
  it('is held by one, until it is let go of', async () => {
    const first = await tryLock(support.database, lockSpace.tick, 1);
    expect(await tryLock(support.database, lockSpace.tick, 1)).toBeNull();
    await first?.release();
    const second = await tryLock(support.database, lockSpace.tick, 1);
    expect(second).not.toBeNull();
    await second?.release();
  });

  it('tells that its connection broke, since others may have it then', async () => {
    let tell = (): void => {};
    const lost = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const lock = await tryLock(support.database, lockSpace.tick, 2, () => tell());
    await breakHolderOf(2);
    await lost;
    const next = await tryLock(support.database, lockSpace.tick, 2);
    expect(next).not.toBeNull();
    await next?.release();
    await lock?.release();
  });

  it('takes no connection of the pool', async () => {
    const locks = await Promise.all(
      Array.from({ length: 12 }, (_, index) => tryLock(support.database, lockSpace.tick, 100 + index)),
    );
    expect(await support.database.ping()).toBe(true);
    for (const lock of locks) await lock?.release();
  });
});
