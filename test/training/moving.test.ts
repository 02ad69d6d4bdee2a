import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantRole } from '../../src/people/roles.ts';
import { auditEntries, sessionDays, trainingSessions } from '../../src/store/schema.ts';
import { moveSession } from '../../src/training/moving.ts';
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, seatAll, toldTo, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 21:00');
const start = wib('2026-12-07 09:00');
const later = wib('2026-12-09 13:00');

describe('moving a training session', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  it('moves its days and its deadline alike, and leaves an audit row', async () => {
    const { session, actorId } = await heldSession();
    expect(await move(actorId, session, later)).toEqual({ kind: 'moved', from: start, told: 2 });
    const [run] = await store.database.queries.select().from(trainingSessions);
    expect(run).toMatchObject({
      startsAt: later,
      endsAt: wib('2026-12-09 19:30'),
      enrollmentClosesAt: wib('2026-12-08 13:00'),
    });
    const days = await store.database.queries
      .select()
      .from(sessionDays)
      .where(eq(sessionDays.trainingSessionId, session));
    expect(days).toMatchObject([{ startsAt: later, endsAt: wib('2026-12-09 19:30') }]);
    expect(await store.database.queries.select().from(auditEntries)).toMatchObject([
      { actorId, deed: 'move-session', subject: `session:${session}`, detail: { outcome: 'moved' } },
    ]);
    expect(await move(actorId, session, later)).toEqual({ kind: 'unchanged' });
  });

  it('tells who holds a seat and who waits, after the quiet hours, from when to when', async () => {
    const { session, actorId, people } = await heldSession();
    await move(actorId, session, later);
    for (const person of people) {
      const [notice] = await toldTo(store.database.queries, person);
      expect(notice).toMatchObject({ kind: 'notice', priority: 10, dueAt: wib('2026-11-25 06:00') });
      expect(notice?.text).toContain('Semula: Senin, 7 Desember 2026 pukul 09.00 WIB');
      expect(notice?.text).toContain('Menjadi: Rabu, 9 Desember 2026 pukul 13.00 WIB');
    }
    expect(await toldTo(store.database.queries, actorId)).toEqual([]);
  });

  it('tells at any hour within a day of either start', async () => {
    const { session, actorId, people } = await heldSession();
    const eve = wib('2026-12-06 21:00');
    await move(actorId, session, later, eve);
    const [notice] = await toldTo(store.database.queries, people[0] ?? 0);
    expect(notice?.dueAt).toEqual(eve);
  });

  it('is refused to others, with an audit row, and changes nothing', async () => {
    const { session, people } = await heldSession();
    const [stranger = 0] = people;
    expect(await move(stranger, session, later)).toEqual({ kind: 'not-allowed' });
    const [run] = await store.database.queries.select().from(trainingSessions);
    expect(run?.startsAt).toEqual(start);
    expect(await toldTo(store.database.queries, stranger)).toEqual([]);
    expect(await store.database.queries.select().from(auditEntries)).toMatchObject([
      { actorId: stranger, detail: { outcome: 'not-allowed' } },
    ]);
  });

  it('is impossible into the past, and once it has begun', async () => {
    const { session, actorId } = await heldSession();
    expect(await move(actorId, session, wib('2026-11-24 20:00'))).toEqual({ kind: 'impossible' });
    expect(await move(actorId, session, later, wib('2026-12-07 10:00'))).toEqual({ kind: 'impossible' });
    expect(await move(actorId, session + 99, later)).toEqual({ kind: 'impossible' });
  });

  async function heldSession() {
    const { queries } = store.database;
    const session = await bookSession(queries, start, { capacity: 1 });
    const people = [await bookPerson(queries), await bookPerson(queries)];
    await seatAll(store.database, people, session, wib('2026-11-23 10:00'));
    const actorId = await bookPerson(queries);
    await store.database.transaction((tx) =>
      grantRole(tx, actorId, { role: 'coordinator', regionCode: null }, wib('2026-11-23 10:00')),
    );
    return { session, people, actorId };
  }

  const move = (actorId: number, trainingSessionId: number, startsAt: Date, at = now) =>
    store.database.transaction((tx) => moveSession(tx, { actorId, trainingSessionId, startsAt }, agency, at));
});
