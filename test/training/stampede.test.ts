import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { type EnrollmentStatus, enrollments } from '../../src/store/schema.ts';
import { cancelEnrollment, enroll } from '../../src/training/enrollment.ts';
import { acceptOffer, declineOffer } from '../../src/training/offers.ts';
import { promote } from '../../src/training/waitlist.ts';
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, books, seat, seatAll, statusOf, toldTo, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');

describe('when everybody comes at once', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  const peopleOf = async (count: number): Promise<number[]> =>
    Promise.all(Array.from({ length: count }, () => bookPerson(store.database.queries)));

  it('sells 40 seats to 500 people once each, and queues the rest in order of ticket', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 40 });
    const people = await peopleOf(500);
    const outcomes = await Promise.all(people.map((person) => seat(store.database, person, session, now)));

    expect(outcomes.filter(({ kind }) => kind === 'enrolled')).toHaveLength(40);
    const positions = outcomes.flatMap((outcome) => (outcome.kind === 'waitlisted' ? [outcome.position] : []));
    expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: 460 }, (_, index) => index + 1));
    expect(await books(store.database.queries, session)).toEqual({
      counted: { seats: 40, waiting: 460 },
      rows: { seats: 40, waiting: 460 },
    });
    const line = outcomes.flatMap((outcome, index) =>
      outcome.kind === 'waitlisted' ? [{ person: people[index], position: outcome.position }] : [],
    );
    const inOrder = line.sort((a, b) => a.position - b.position).map(({ person }) => person);
    expect(await inLine(session, 'waitlisted')).toEqual(inOrder);
  });

  it('holds turns of one transaction apart, though they share its locks', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 3 });
    const people = await peopleOf(20);
    const outcomes = await store.database.transaction((tx) =>
      Promise.all(people.map((personId) => enroll(tx, { personId, trainingSessionId: session }, now))),
    );
    expect(outcomes.filter(({ kind }) => kind === 'enrolled')).toHaveLength(3);
    const seated = people.filter((_, index) => outcomes[index]?.kind === 'enrolled');
    await store.database.transaction((tx) =>
      Promise.all(
        seated.map((personId) =>
          cancelEnrollment(tx, { personId, trainingSessionId: session, reason: null }, agency, now),
        ),
      ),
    );
    expect(await books(store.database.queries, session)).toEqual({
      counted: { seats: 3, waiting: 14 },
      rows: { seats: 3, waiting: 14 },
    });
    expect(await inLine(session, 'offered')).toHaveLength(3);
  });

  it('takes one person who presses twice, on two doors at once, for one', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 5 });
    const [person = 0] = await peopleOf(1);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => seat(store.database, person, session, now)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'already', 'already', 'enrolled']);
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 1 }, rows: { seats: 1 } });
  });

  it('never offers one seat to two, however many promote at once', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 2 });
    const people = await peopleOf(6);
    await seatAll(store.database, people, session, now);
    const night = wib('2026-11-24 23:00');
    for (const personId of people.slice(0, 2)) {
      await store.database.transaction((tx) =>
        cancelEnrollment(tx, { personId, trainingSessionId: session, reason: null }, agency, night),
      );
    }
    const morning = wib('2026-11-25 06:00');
    const offered = await Promise.all(
      Array.from({ length: 6 }, () => store.database.transaction((tx) => promote(tx, session, agency, morning))),
    );
    expect(offered.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await inLine(session, 'offered')).toEqual(people.slice(2, 4));
    for (const person of people.slice(2, 4)) expect(await toldTo(store.database.queries, person)).toHaveLength(1);
  });

  it('keeps its books in any disorder of coming, going, taking and leaving', { timeout: 60_000 }, async () => {
    const deed = fc.record({
      person: fc.nat(11),
      does: fc.constantFrom('enroll', 'enroll', 'cancel', 'accept', 'decline', 'promote'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(deed, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }),
        async (capacity, waves) => {
          await store.clear();
          const session = await bookSession(store.database.queries, start, { capacity });
          const people = await peopleOf(12);
          for (const wave of waves) {
            await Promise.all(wave.map(({ person, does }) => act(does, people[person] ?? 0, session)));
            const { counted, rows } = await books(store.database.queries, session);
            expect(counted).toEqual(rows);
            expect(rows.seats).toBeLessThanOrEqual(capacity);
          }
          await store.database.transaction((tx) => promote(tx, session, agency, now));
          const { rows } = await books(store.database.queries, session);
          expect(rows.waiting === 0 || rows.seats === capacity).toBe(true);
          // First come, first served: nobody was offered a seat before someone who still waits.
          const offered = await ticketsOf(session, 'offered');
          const waiting = await ticketsOf(session, 'waitlisted');
          expect(Math.max(0, ...offered)).toBeLessThan(Math.min(Number.POSITIVE_INFINITY, ...waiting));
        },
      ),
      // What fails by the order in which statements happen to meet would not fail again while shrinking.
      { numRuns: 25, endOnFailure: true },
    );
  });

  async function act(does: string, personId: number, trainingSessionId: number): Promise<unknown> {
    const { database } = store;
    if (does === 'enroll') return seat(database, personId, trainingSessionId, now);
    if (does === 'promote') return database.transaction((tx) => promote(tx, trainingSessionId, agency, now));
    if (does === 'cancel') {
      return database.transaction((tx) =>
        cancelEnrollment(tx, { personId, trainingSessionId, reason: null }, agency, now),
      );
    }
    const own = await statusOf(database.queries, personId, trainingSessionId);
    if (!own) return null;
    const answer = does === 'accept' ? acceptOffer : declineOffer;
    return database.transaction((tx) => answer(tx, { personId, enrollmentId: own.id }, agency, now));
  }

  /** Who is in this status, by ticket. */
  async function inLine(session: number, status: EnrollmentStatus): Promise<number[]> {
    const rows = await ticketRows(session, status);
    return rows.map(({ personId }) => personId);
  }

  async function ticketsOf(session: number, status: EnrollmentStatus): Promise<number[]> {
    const rows = await ticketRows(session, status);
    return rows.flatMap(({ ticket }) => ticket ?? []);
  }

  const ticketRows = (session: number, status: EnrollmentStatus) =>
    store.database.queries
      .select({ personId: enrollments.personId, ticket: enrollments.ticket })
      .from(enrollments)
      .where(and(eq(enrollments.trainingSessionId, session), eq(enrollments.status, status)))
      .orderBy(enrollments.ticket);
});
