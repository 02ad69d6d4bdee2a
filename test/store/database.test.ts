import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
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
