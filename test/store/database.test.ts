import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { errorCode, openDatabase, rowsOf } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { statement } from '../../src/store/statement.ts';
import { testDatabase } from '../support/database.ts';

const support = testDatabase();

it('compares text beyond ASCII by its letters', async () => {
  const [row] = await rowsOf<{ lowered: string; encoding: string }>(
    support.database.queries,
    sql`select lower('ÖZGÜR Ñ') as lowered, current_setting('server_encoding') as encoding`,
  );
  expect(row).toEqual({ lowered: 'özgür ñ', encoding: 'UTF8' });
});

it('migrates once however many programs start at the same time', async () => {
  await Promise.all([migrate(support.database), migrate(support.database), migrate(support.database)]);
  const tables = await rowsOf(support.database.queries, sql`select from pg_tables where schemaname = 'public'`);
  expect(tables.length).toBeGreaterThan(10);
});

it('ends a migration though the connection with its lock breaks meanwhile', async () => {
  const { database } = support;
  const migrations: Promise<void>[] = [];
  await database.transaction(async (tx) => {
    await tx.execute(sql`lock table drizzle.__drizzle_migrations`);
    migrations.push(migrate(database));
    const waits = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await rowsOf(database.queries, waits)).length, { interval: 5 }).toBe(1);
    const ended = sql`
      select pg_terminate_backend(pid, 5000) as ended from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;
    expect(await rowsOf(tx, ended)).toEqual([{ ended: true }]);
  });
  await Promise.all(migrations);
});

it('runs a deadlocked transaction again', async () => {
  const { database } = support;
  await database.queries.execute(sql`create table pair (id int primary key, value int)`);
  await database.queries.execute(sql`insert into pair values (1, 0), (2, 0)`);
  let arrived = 0;
  let letGo = (): void => {};
  const both = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const crossing = (first: number, second: number) =>
    database.transaction(async (tx) => {
      await tx.execute(sql`update pair set value = value + 1 where id = ${first}`);
      arrived += 1;
      if (arrived === 2) letGo();
      await both;
      await tx.execute(sql`update pair set value = value + 1 where id = ${second}`);
    });
  await Promise.all([crossing(1, 2), crossing(2, 1)]);
  expect(await rowsOf(database.queries, sql`select value from pair`)).toEqual([{ value: 2 }, { value: 2 }]);
});

it('goes on at once after all its connections broke in the middle of their transactions', async () => {
  const pool = openDatabase(support.connection, { maxConnections: 3 });
  const broken = Array.from({ length: 3 }, () =>
    pool
      // Whatever a turn still tries on the connection that is gone must not reach its successor.
      .transaction((tx) => tx.execute(sql`select pg_sleep(60)`).catch(() => tx.execute(sql`select 2`)))
      .catch(errorCode),
  );
  const asleep = () =>
    rowsOf<{ pid: number }>(
      support.database.queries,
      sql`select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    );
  await expect.poll(async () => (await asleep()).length).toBe(3);
  await support.database.queries.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event = 'PgSleep'`,
  );
  for (const code of await Promise.all(broken)) expect(code).toMatch(/^(?:57P01|CONNECTION_CLOSED)$/);
  // Each connection is needed; one that still holds bytes of its dead predecessor never gets through to the server.
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => pool.transaction((tx) => rowsOf(tx, sql`select 1 as one, pg_sleep(0.3)`))),
  );
  expect(answers.map(([row]) => row)).toMatchObject([{ one: 1 }, { one: 1 }, { one: 1 }]);
  await pool.close();
}, 60_000);

it('says a statement with each time its own values, and keeps those of a fragment out', async () => {
  const { queries } = support.database;
  const ones = sql`unnest(array[1, 2, 3]) as one`;
  const among = (wanted: readonly number[], least: number) =>
    rowsOf<{ one: number }>(
      queries,
      statement`select one from ${ones} where one = any(${wanted}::int[]) and one >= ${least}::int order by one`,
    );
  expect([...(await among([1, 3], 1)), ...(await among([], 1)), ...(await among([2, 3], 3))]).toEqual([
    { one: 1 },
    { one: 3 },
    { one: 3 },
  ]);
  expect(() => statement`select ${sql`${7}::int`} as seven`).toThrow('fragment');
});
