import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { DeliveryMetrics } from '../../src/delivery/metrics.ts';
import { allJobs } from '../../src/jobs/jobs.ts';
import { rowsOf } from '../../src/store/database.ts';
import { testDatabase } from '../support/database.ts';
import { announce, somebody, start } from '../support/delivery.ts';
import { agency, silentLog } from '../support/talk.ts';

const support = testDatabase();
const minute = 60_000;

it('forgets what is old once an hour, not at every look', async () => {
  const { database } = support;
  const jobs = allJobs({ database, channels: [], agency, log: silentLog, metrics: new DeliveryMetrics() });
  const forget = jobs.find(({ name }) => name === 'forget');
  const remembered = async (minutes: number): Promise<number> => {
    const person = await somebody(database);
    await announce(database, person, 'dulu', {}, new Date(start.getTime() - 100 * 24 * 60 * minute));
    await database.queries.execute(sql`update outbox set status = 'sent'`);
    await forget?.run(new Date(start.getTime() + minutes * minute));
    return (await rowsOf(database.queries, sql`select from outbox where message -> 'text' <> '[]'`)).length;
  };
  expect(await remembered(0)).toBe(0);
  expect(await remembered(1)).toBe(1);
  expect(await remembered(59)).toBe(2);
  expect(await remembered(60)).toBe(0);
});
