import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantRole, type Role } from '../../src/people/roles.ts';
import { openQuestions, sessionDays, trainingSessions } from '../../src/store/schema.ts';
import { cancelSession } from '../../src/training/cancelling.ts';
import { moveSession } from '../../src/training/moving.ts';
import { changeSession, type SessionChange } from '../../src/training/changing.ts';
import { clashesOf } from '../../src/training/clashes.ts';
import { createSession, type SessionPlan } from '../../src/training/planning.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, books, seatAll, statusOf, toldTo, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');
const store = testDatabase();
let administrator: number;

beforeEach(async () => {
  await store.clear();
  administrator = await staff({ role: 'administrator', regionCode: null });
  // Brings a training and its venues with it.
  await bookSession(store.database.queries, wib('2027-03-01 09:00'), { batch: 1 });
});

const fourDays = ['07', '08', '09', '10'].map((day) => ({
  startsAt: wib(`2026-12-${day} 09:00`),
  endsAt: wib(`2026-12-${day} 15:30`),
  online: false,
}));

const plan = (given: Partial<SessionPlan> = {}): SessionPlan => ({
  trainingCode: 'PDPS',
  mode: 'onsite',
  venueCode: 'UPT',
  days: fourDays,
  capacity: 40,
  needsApproval: false,
  regionCodes: [],
  trainerIds: [],
  ...given,
});

describe('a new session', () => {
  it('has its days, its number among the runs of its training, and a deadline the day before', async () => {
    const outcome = await create(plan());
    expect(outcome).toMatchObject({ kind: 'created' });
    const [run] = await store.database.queries.select().from(trainingSessions).where(eq(trainingSessions.batch, 2));
    expect(run).toMatchObject({
      status: 'published',
      startsAt: start,
      endsAt: wib('2026-12-10 15:30'),
      enrollmentClosesAt: wib('2026-12-06 09:00'),
      seatsTaken: 0,
    });
    const days = await store.database.queries
      .select()
      .from(sessionDays)
      .where(eq(sessionDays.trainingSessionId, run?.id ?? 0));
    expect(days).toHaveLength(4);
  });

  it('made by two at once gets two numbers', async () => {
    await Promise.all([create(plan()), create(plan())]);
    const runs = await store.database.queries.select({ batch: trainingSessions.batch }).from(trainingSessions);
    expect(runs.map(({ batch }) => batch).sort((a, b) => a - b)).toEqual([1, 2, 3]);
  });

  it('cannot begin in the past', async () => {
    const days = [{ startsAt: wib('2026-11-24 09:00'), endsAt: wib('2026-11-24 15:00'), online: false }];
    expect(await create(plan({ days }))).toEqual({ kind: 'past' });
  });

  it('tells which trainer teaches elsewhere on those days', async () => {
    const trainer = await staff({ role: 'trainer', regionCode: null });
    await create(plan({ trainerIds: [trainer] }));
    const clash = (days: SessionPlan['days']) =>
      store.database.transaction((tx) => clashesOf(tx, { trainerIds: [trainer], days }));
    expect(await clash(fourDays.slice(2))).toMatchObject([{ personId: trainer, title: 'Pelatihan Dasar', batch: 2 }]);
    const evening = { startsAt: wib('2026-12-07 18:00'), endsAt: wib('2026-12-07 20:00'), online: true };
    expect(await clash([evening])).toEqual([]);
  });
});

describe('a change', () => {
  it('of two who edit at once, the second is told to look again', async () => {
    const session = await bookSession(store.database.queries, start);
    const changes: SessionChange[] = [
      { what: 'capacity', capacity: 30 },
      { what: 'approval', needsApproval: true },
    ];
    const outcomes = await Promise.all(changes.map((change) => edit(session, 1, change)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'changed-meanwhile']);
  });

  it('to more seats offers them to those who wait', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    const people = await Promise.all([1, 2, 3].map(() => bookPerson(store.database.queries)));
    expect(await seatAll(store.database, people, session, now)).toEqual(['enrolled', 'waitlisted', 'waitlisted']);
    expect(await edit(session, 1, { what: 'capacity', capacity: 2 })).toEqual({ kind: 'changed', offered: 1 });
    expect(await statusOf(store.database.queries, people[1] ?? 0, session)).toMatchObject({ status: 'offered' });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 2, waiting: 1 } });
  });

  it('cannot take seats from those who hold them', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 5 });
    const people = await Promise.all([1, 2].map(() => bookPerson(store.database.queries)));
    await seatAll(store.database, people, session, now);
    expect(await edit(session, 1, { what: 'capacity', capacity: 1 })).toEqual({ kind: 'below-taken', taken: 2 });
    expect(await edit(session, 1, { what: 'capacity', capacity: 2 })).toEqual({ kind: 'changed', offered: 0 });
  });

  it('comes too late once the session has begun', async () => {
    const session = await bookSession(store.database.queries, start);
    expect(await edit(session, 1, { what: 'capacity', capacity: 9 }, start)).toEqual({ kind: 'impossible' });
  });

  it('hands a session to no region that is not the coordinator’s', async () => {
    const session = await bookSession(store.database.queries, start, { regionCodes: ['35.73'] });
    const coordinator = await staff({ role: 'coordinator', regionCode: '35.73' });
    const regions = (regionCodes: string[]): SessionChange => ({ what: 'regions', regionCodes });
    const by = (change: SessionChange) => edit(session, 1, change, now, coordinator);
    expect(await by(regions(['35.73', '35.02']))).toEqual({ kind: 'not-allowed' });
    expect(await by(regions([]))).toEqual({ kind: 'not-allowed' });
    expect(await by({ what: 'capacity', capacity: 9 })).toMatchObject({ kind: 'changed' });
  });
});

describe('a cancelled session', () => {
  it('ends every place in it and tells each why', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    const [first = 0, second = 0] = await Promise.all([1, 2].map(() => bookPerson(store.database.queries)));
    await seatAll(store.database, [first, second], session, now);
    const cancellation = { actorId: administrator, trainingSessionId: session, reason: 'Gedung diperbaiki' };
    const cancel = () => store.database.transaction((tx) => cancelSession(tx, cancellation, agency, now));
    expect(await cancel()).toEqual({ kind: 'cancelled', affected: 2, told: 2 });
    expect(await cancel()).toEqual({ kind: 'impossible' });
    for (const person of [first, second]) {
      expect(await statusOf(store.database.queries, person, session)).toMatchObject({ status: 'cancelled' });
      expect(await toldTo(store.database.queries, person)).toMatchObject([
        { kind: 'notice', text: expect.stringContaining('Gedung diperbaiki') },
      ]);
    }
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 0, waiting: 0 } });
  });
});

describe('a moved session', () => {
  it('asks whoever holds a seat whether the new date suits, and only them', async () => {
    const session = await bookSession(store.database.queries, start);
    const [holder, applicant] = [await bookPerson(store.database.queries), await bookPerson(store.database.queries)];
    const seat = await bookSeat(store.database.queries, holder, session);
    await bookSeat(store.database.queries, applicant, session, { status: 'pending' });
    const move = {
      actorId: administrator,
      trainingSessionId: session,
      startsAt: wib('2026-12-14 09:00'),
      reason: 'Banjir',
    };
    expect(await store.database.transaction((tx) => moveSession(tx, move, agency, now))).toMatchObject({ told: 2 });
    expect(await toldTo(store.database.queries, holder)).toMatchObject([
      { text: expect.stringContaining('Banjir'), choices: [`attend:${seat}:yes`, `attend:${seat}:no`] },
    ]);
    expect(await toldTo(store.database.queries, applicant)).toMatchObject([{ choices: [] }]);
    expect(await store.database.queries.select().from(openQuestions)).toMatchObject([
      { personId: holder, enrollmentId: seat, kind: 'attendance' },
    ]);
  });
});

async function staff(role: Role): Promise<number> {
  const person = await bookPerson(store.database.queries);
  await store.database.transaction((tx) => grantRole(tx, person, role, now));
  return person;
}

const create = (given: SessionPlan) =>
  store.database.transaction((tx) => createSession(tx, { actorId: administrator, plan: given, publish: true }, now));

const edit = (trainingSessionId: number, revision: number, change: SessionChange, at = now, actorId = administrator) =>
  store.database.transaction((tx) => changeSession(tx, { actorId, trainingSessionId, revision, change }, agency, at));
