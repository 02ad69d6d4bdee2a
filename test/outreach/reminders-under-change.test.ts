import { and, eq, gt } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { isQuiet } from '../../src/people/quiet-hours.ts';
import { enrollments, outbox, reminders, trainingSessions } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';

const agency = { zone: 'Asia/Jakarta', quietHours: { from: '20:00', to: '06:00' } };
const minute = 60_000;
const day = 24 * 60 * minute;
const begin = new Date('2026-12-01T02:00:00Z');
const endOf = (startsAt: Date): Date => new Date(startsAt.getTime() + 6.5 * 60 * minute);

const support = testDatabase();
const queries = () => support.database.queries;

/** What happens to one person and one training session, one after the other. */
const happenings = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ kind: fc.constant('look' as const), after: fc.integer({ min: 0, max: 36 * 60 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('enroll' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('move' as const), by: fc.integer({ min: -3 * 1440, max: 5 * 1440 }) }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('send' as const) }) },
  ),
  { minLength: 5, maxLength: 30 },
);
/** Days of looks while nothing goes out: the first reminder still waits when the next is due. */
const neverSent: [{ kind: 'look'; after: number }[], null, number] = [
  [514, 2, 0, 2_000, 6, 2_158].map((after) => ({ kind: 'look', after })),
  null,
  5_220,
];
const zones = fc.constantFrom(null, 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Amsterdam');

it('whatever happens in whatever order, a reminder goes once, to a holder, in its time, by day', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, zones, fc.integer({ min: 9 * 60, max: 9 * 1440 }), async (events, timeZone, lead) => {
      await support.clear();
      let now = begin;
      let startsAt = new Date(begin.getTime() + lead * minute);
      let status: 'enrolled' | 'cancelled' = 'enrolled';
      let since = new Date(begin.getTime() - 30 * day);
      const personId = await bookPerson(queries(), { timeZone });
      const sessionId = await bookSession(queries(), startsAt);
      await bookSeat(queries(), personId, sessionId, { since });
      const sent = new Set<string>();
      const seat = async (to: typeof status): Promise<void> => {
        status = to;
        since = now;
        await queries().update(enrollments).set({ status, statusAt: now });
      };
      for (const event of events) {
        if (event.kind === 'cancel') await seat('cancelled');
        else if (event.kind === 'enroll' && status !== 'enrolled') await seat('enrolled');
        else if (event.kind === 'move') {
          startsAt = new Date(startsAt.getTime() + event.by * minute);
          await queries()
            .update(trainingSessions)
            .set({ startsAt, endsAt: endOf(startsAt) })
            .where(eq(trainingSessions.id, sessionId));
        } else if (event.kind === 'send') {
          await queries().update(outbox).set({ status: 'sent' }).where(eq(outbox.status, 'queued'));
        } else if (event.kind === 'look') {
          now = new Date(now.getTime() + event.after * minute);
          const { fired } = await fireReminders(support.database, agency, now);
          const fresh = (await queries().select().from(reminders)).filter(
            (row) => row.outcome === 'fired' && row.firedAt.getTime() === now.getTime(),
          );
          expect(fired).toBeLessThanOrEqual(1);
          for (const row of fired === 0 ? [] : fresh) {
            expect(status).toBe('enrolled');
            expect(now >= row.dueAt).toBe(true);
            // It is over for those who are thanked, and ahead of everybody else, who knew of it by then.
            if (row.kind === 'thank-you') expect(now >= endOf(startsAt)).toBe(true);
            else expect(now < startsAt && since <= row.dueAt).toBe(true);
            expect(isQuiet(now, timeZone ?? agency.zone, agency.quietHours)).toBe(false);
          }
          // What still waits must be right at this moment; what has lost its point meanwhile is skipped by the sender.
          const waiting = await queries()
            .select()
            .from(outbox)
            .where(and(eq(outbox.status, 'queued'), gt(outbox.expiresAt, now)));
          expect(waiting.length).toBeLessThanOrEqual(status === 'enrolled' ? 1 : 0);
        }
        const ledger = await queries().select().from(reminders);
        const messages = await queries().select().from(outbox);
        for (const message of messages.filter((row) => row.status === 'sent')) {
          const row = ledger.find((one) => one.outboxId === message.id);
          expect(row, 'a sent reminder has lost its ledger row').toBeDefined();
          sent.add(`${row?.kind} ${row?.occursOn} ${message.id}`);
        }
        const keys = [...sent].map((key) => key.slice(0, key.lastIndexOf(' ')));
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    { numRuns: 10, examples: [neverSent] },
  );
}, 120_000);

it('whoever is giving up the seat at this very moment is not reminded', async () => {
  await support.clear();
  const personId = await bookPerson(queries());
  const stays = await bookPerson(queries());
  const sessionId = await bookSession(queries(), new Date('2026-12-07T02:00:00Z'));
  for (const id of [personId, stays]) await bookSeat(queries(), id, sessionId);
  const now = new Date('2026-12-06T08:00:00Z');
  let firing: Promise<unknown> = Promise.resolve();
  await support.database.transaction(async (tx) => {
    await tx.update(enrollments).set({ status: 'cancelled', statusAt: now }).where(eq(enrollments.personId, personId));
    firing = fireReminders(support.database, agency, now);
    await untilSomebodyWaits();
  });
  await firing;
  expect((await queries().select().from(outbox)).map((row) => row.personId)).toEqual([stays]);
});

it('whom another program is reminding at this very moment is left to it', async () => {
  await support.clear();
  const theirs = await bookPerson(queries());
  const ours = await bookPerson(queries());
  const sessionId = await bookSession(queries(), new Date('2026-12-07T02:00:00Z'));
  for (const id of [theirs, ours]) await bookSeat(queries(), id, sessionId);
  const now = new Date('2026-12-06T08:00:00Z');
  const claim = { trainingSessionId: sessionId, personId: theirs, kind: 'day-before', occursOn: '2026-12-07' };
  let firing: Promise<unknown> = Promise.resolve();
  await support.database.transaction(async (tx) => {
    await tx.insert(reminders).values({ ...claim, outcome: 'fired', dueAt: now, firedAt: now });
    firing = fireReminders(support.database, agency, now);
    await untilSomebodyWaits();
  });
  expect(await firing).toMatchObject({ fired: 1 });
  expect((await queries().select().from(outbox)).map((row) => row.personId)).toEqual([ours]);
});

/** Until a statement waits for a lock of another's. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await support.database.driver<{ waits: boolean }[]>`
      select exists (
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      ) as waits`;
    if (row?.waits) return;
  }
}
