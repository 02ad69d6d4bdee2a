import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeliveryMetrics } from '../../src/delivery/metrics.ts';
import { allJobs } from '../../src/jobs/jobs.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { callsFor } from '../../src/outreach/operations.ts';
import { reminderReach } from '../../src/outreach/reach.ts';
import { grantRole } from '../../src/people/roles.ts';
import { outbox } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, wib } from '../support/enrollments.ts';
import { silentLog } from '../support/talk.ts';

/* A reminder that nobody sends: the channel is refused, or away, and the coordinators hear of it while they can still call. */

const support = testDatabase();
const queries = () => support.database.queries;
const start = wib('2026-12-07 09:00');
let metrics: DeliveryMetrics;
let runner: number;
let session: number;
let people: number[];

beforeEach(async () => {
  await support.clear();
  metrics = new DeliveryMetrics();
  runner = await bookPerson(queries(), { fullName: 'Koordinator', channel: 'whatsapp' });
  await support.database.transaction((tx) =>
    grantRole(tx, runner, { role: 'coordinator', regionCode: null }, wib('2026-12-01 09:00')),
  );
  session = await bookSession(queries(), start);
  people = [];
  for (const fullName of ['Ani', 'Budi', 'Citra']) {
    const personId = await bookPerson(queries(), { fullName, channel: 'telegram' });
    await bookSeat(queries(), personId, session, { since: wib('2026-12-02 09:00') });
    people.push(personId);
  }
});

/** All that time makes due, as each tick does it. */
async function tick(moment: string): Promise<void> {
  const jobs = allJobs({ database: support.database, channels: [], agency, log: silentLog, metrics });
  for (const job of jobs) await job.run(wib(moment));
}

async function reachAt(moment: string) {
  const outcome = await support.database.transaction((tx) =>
    reminderReach(tx, { actorId: runner, trainingSessionId: session }, wib(moment)),
  );
  if (outcome.kind !== 'found') throw new Error('A coordinator may look.');
  const { unreached, waiting } = outcome.reach;
  return { waiting, unreached: unreached.map(({ fullName, reason }) => `${fullName}: ${reason}`) };
}

const called = async (moment: string) =>
  (await callsFor(queries(), runner, wib(moment))).map(({ person }) => person.fullName);

const toldToRunner = async () => {
  const rows = await queries().select().from(outbox).where(eq(outbox.personId, runner)).orderBy(outbox.id);
  return rows.map(({ message, dueAt }) => ({ text: plainText(message.text), dueAt }));
};

const everybody = (reason: string) => ['Ani', 'Budi', 'Citra'].map((name) => `${name}: ${reason}`);

describe('a reminder that a refused channel keeps', () => {
  it('is seen as not reached after half an hour, told once, and ends when its time is over', async () => {
    await tick('2026-12-06 15:00');
    expect(await reachAt('2026-12-06 15:10')).toEqual({ waiting: 3, unreached: [] });
    await tick('2026-12-06 15:10');
    expect(await toldToRunner()).toEqual([]);

    await tick('2026-12-06 15:30');
    expect(await reachAt('2026-12-06 19:00')).toEqual({ waiting: 0, unreached: everybody('late') });
    expect(await called('2026-12-06 19:00')).toEqual(['Ani', 'Budi', 'Citra']);
    const [told] = await toldToRunner();
    expect(told?.text).toMatch(/belum sampai[^]*Pelatihan Dasar[^]*: 3 orang/);
    expect(told?.dueAt).toEqual(wib('2026-12-06 15:30'));

    await tick('2026-12-06 20:00');
    const rows = await queries().select().from(outbox).where(eq(outbox.kind, 'reminder'));
    expect(rows.map(({ status, reason }) => `${status} ${reason}`)).toEqual(Array(3).fill('skipped expired'));
    expect(metrics.sends.get('telegram reminder expired')).toBe(3);
    expect(await reachAt('2026-12-07 06:30')).toEqual({ waiting: 0, unreached: everybody('too-late') });
    await tick('2026-12-06 20:01');
    expect(await toldToRunner()).toHaveLength(1);
    expect(metrics.missedReminders).toBe(3);
  });

  it('is as much, where each try fails and is put off again', async () => {
    await tick('2026-12-06 15:00');
    await queries()
      .update(outbox)
      .set({ attempts: 9, dueAt: wib('2026-12-06 15:35') });
    await tick('2026-12-06 15:31');
    expect(await reachAt('2026-12-06 15:31')).toEqual({ waiting: 0, unreached: everybody('late') });
    expect(await toldToRunner()).toHaveLength(1);
  });

  it('of a session a week away is not to be called for yet, and is told when it has died', async () => {
    await queries().execute(sql`update enrollments set status_at = '2026-11-01'`);
    await tick('2026-11-30 09:00');
    expect(await reachAt('2026-11-30 12:00')).toEqual({ waiting: 3, unreached: [] });
    await tick('2026-11-30 12:00');
    expect(await toldToRunner()).toEqual([]);
    await tick('2026-11-30 20:00');
    await tick('2026-11-30 20:01');
    expect(await toldToRunner()).toMatchObject([{ dueAt: wib('2026-12-01 06:00') }]);
    expect(metrics.missedReminders).toBe(3);
  });
});

it('those whom a reminder could not be sent to are told together, and whoever was called no more', async () => {
  await tick('2026-12-06 15:00');
  const becomes = (personId: number | undefined, change: Partial<typeof outbox.$inferInsert>) =>
    queries()
      .update(outbox)
      .set(change)
      .where(eq(outbox.personId, personId ?? 0));
  await becomes(people[0], { status: 'failed', reason: 'unreachable' });
  await tick('2026-12-06 15:01');
  await becomes(people[1], { status: 'failed', reason: 'rejected' });
  await becomes(people[2], { status: 'skipped', reason: 'called' });
  await tick('2026-12-06 15:02');
  expect(await toldToRunner()).toEqual([]);
  await tick('2026-12-06 15:30');
  const told = await toldToRunner();
  expect(told.map(({ text }) => /: \d+ orang/.exec(text)?.[0])).toEqual([': 2 orang']);
});

it('a message whose try a crash left behind may have arrived, and does not expire as if it had not', async () => {
  await tick('2026-12-06 15:00');
  await queries().update(outbox).set({ reason: 'crash' });
  await tick('2026-12-06 20:00');
  expect(await reachAt('2026-12-06 20:00')).toEqual({ waiting: 0, unreached: everybody('uncertain') });
});
