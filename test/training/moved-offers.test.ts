import { and, eq, ne } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { putOff } from '../../src/outreach/putting-off.ts';
import { grantRole } from '../../src/people/roles.ts';
import { openQuestions, outbox } from '../../src/store/schema.ts';
import { cancelSession } from '../../src/training/cancelling.ts';
import { cancelEnrollment } from '../../src/training/enrollment.ts';
import { moveSession } from '../../src/training/moving.ts';
import { deadlineOnceMoved, nextOfferMoment } from '../../src/training/waitlist.ts';
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, arriveBy, books, seatAll, statusOf, wib } from '../support/enrollments.ts';

const tenOClock = wib('2026-11-24 10:00');
const lateAfternoon = wib('2026-11-24 17:00');
const night = wib('2026-11-24 21:00');
const morning = wib('2026-11-25 06:00');
const start = wib('2026-12-07 09:00');
const later = wib('2026-12-09 13:00');

describe('the deadline of an offer whose session has moved', () => {
  const said = wib('2026-11-24 22:00');
  it.each([
    ['stays where it leaves two hours', '2026-11-24 10:00', '2026-11-25 00:00', '2026-11-24 22:00'],
    ['is by day that of an offer made now', '2026-11-24 10:00', '2026-11-24 18:00', '2026-11-24 14:00'],
    ['is at night two hours before the start', '2026-11-24 20:30', '2026-11-24 23:30', '2026-11-24 21:30'],
  ])('%s', (_, now, startsAt, deadline) => {
    const readAt = now.endsWith('20:30') ? morning : wib(now);
    expect(deadlineOnceMoved(said, wib(startsAt), wib(now), readAt)).toEqual(wib(deadline));
  });

  it('is none where less than half an hour would be left', () => {
    expect(deadlineOnceMoved(said, wib('2026-11-24 12:29'), tenOClock, tenOClock)).toBeNull();
  });
});

describe('an offer of a session that moves', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  it('is made anew where it waits for the morning: after the move, with the day that holds', async () => {
    const held = await offered(lateAfternoon);
    expect(await putOff(store.database, agency, wib('2026-11-24 20:00'))).toBe(1);
    await move(held, later, night);
    const [moved, offer, ...more] = await heard(held.waits);
    expect(more).toEqual([]);
    expect(moved).toMatchObject({ kind: 'notice', dueAt: morning });
    expect(offer).toMatchObject({ kind: 'offer', dueAt: morning, expiresAt: wib('2026-11-25 18:00') });
    expect(offer?.text).toContain('Rabu, 9 Desember 2026 pukul 13.00');
    expect(offer?.text).toContain('paling lambat Rabu, 25 November 2026 pukul 18.00 WIB');
    expect(await statusOf(store.database.queries, held.waits, held.session)).toMatchObject({
      status: 'offered',
      offerExpiresAt: wib('2026-11-25 18:00'),
    });
  });

  it('is taken back from a process that has it in hand, and made anew', async () => {
    const held = await offered(tenOClock);
    await store.database.queries.update(outbox).set({ status: 'sending', attempts: 1 });
    await move(held, later, tenOClock);
    const rows = await store.database.queries.select().from(outbox).where(eq(outbox.kind, 'offer')).orderBy(outbox.id);
    expect(rows).toMatchObject([{ status: 'sending', reason: 'recalled' }, { status: 'queued' }]);
  });

  it('stands as it was told where the new start is far', async () => {
    const held = await offered(tenOClock);
    await arriveBy(store.database.queries, tenOClock);
    await move(held, later, tenOClock);
    expect((await heard(held.waits)).map(({ kind }) => kind)).toEqual(['offer', 'notice']);
    expect(await statusOf(store.database.queries, held.waits, held.session)).toMatchObject({
      offerExpiresAt: wib('2026-11-24 22:00'),
    });
  });

  it('is held for a shorter time where the new start is near, and its person is told until when', async () => {
    const held = await offered(tenOClock);
    await arriveBy(store.database.queries, tenOClock);
    await move(held, wib('2026-11-24 18:00'), tenOClock);
    const deadline = wib('2026-11-24 14:00');
    const [, moved, told, ...more] = await heard(held.waits);
    expect(more).toEqual([]);
    expect(moved?.text).toContain('Menjadi: Selasa, 24 November 2026 pukul 18.00 WIB');
    expect(told).toMatchObject({ kind: 'offer', dueAt: tenOClock, expiresAt: deadline });
    expect(told?.text).toContain('sampai Selasa, 24 November 2026 pukul 14.00 WIB');
    const own = await statusOf(store.database.queries, held.waits, held.session);
    expect(own?.offerExpiresAt).toEqual(deadline);
    expect(told?.choices).toEqual([`offer:${own?.id}:yes`, `offer:${own?.id}:no`]);
    const asked = and(eq(openQuestions.personId, held.waits), eq(openQuestions.kind, 'offer'));
    expect(await store.database.queries.select().from(openQuestions).where(asked)).toMatchObject([
      { expiresAt: deadline },
    ]);
    expect(await nextOfferMoment(store.database.queries, agency, tenOClock)).toEqual(deadline);
  });

  it('is taken back where nobody could answer it in time: its person is told, and waits in their old place', async () => {
    const held = await offered(tenOClock);
    await arriveBy(store.database.queries, tenOClock);
    const before = await statusOf(store.database.queries, held.waits, held.session);
    await move(held, wib('2026-11-24 12:00'), tenOClock);
    expect(await statusOf(store.database.queries, held.waits, held.session)).toMatchObject({
      status: 'waitlisted',
      ticket: before?.ticket,
      offerExpiresAt: null,
    });
    const [, , told, ...more] = await heard(held.waits);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ kind: 'notice', dueAt: tenOClock });
    expect(told?.text).toContain('tawaran tempat untuk Bapak/Ibu kami tarik');
    expect(await books(store.database.queries, held.session)).toMatchObject({
      counted: { seats: 0, waiting: 1 },
      rows: { seats: 0, waiting: 1 },
    });
  });

  it('is nothing that anybody hears of where it waits and the session is cancelled', async () => {
    const held = await offered(lateAfternoon);
    await putOff(store.database, agency, wib('2026-11-24 20:00'));
    const off = { actorId: held.actorId, trainingSessionId: held.session, reason: 'banjir' };
    await store.database.transaction((tx) => cancelSession(tx, off, agency, night));
    expect(await heard(held.waits)).toMatchObject([{ kind: 'notice', dueAt: morning }]);
  });

  /** A session whose only seat was offered at a moment to somebody who waits; what says so has not gone out. */
  async function offered(at: Date) {
    const { queries } = store.database;
    const session = await bookSession(queries, start, { capacity: 1 });
    const [holder, waits, actorId] = [await bookPerson(queries), await bookPerson(queries), await bookPerson(queries)];
    await seatAll(store.database, [holder, waits], session, wib('2026-11-23 10:00'));
    await store.database.transaction(async (tx) => {
      await grantRole(tx, actorId, { role: 'coordinator', regionCode: null }, wib('2026-11-23 10:00'));
      const wish = { personId: holder, trainingSessionId: session, reason: 'asked' };
      await cancelEnrollment(tx, wish, agency, at);
    });
    return { session, waits, actorId };
  }

  const move = ({ actorId, session }: Awaited<ReturnType<typeof offered>>, startsAt: Date, at: Date) =>
    store.database.transaction((tx) => moveSession(tx, { actorId, trainingSessionId: session, startsAt }, agency, at));

  /** What went or goes to a person, in the order in which it is sent. */
  async function heard(personId: number) {
    const rows = await store.database.queries
      .select()
      .from(outbox)
      .where(and(eq(outbox.personId, personId), ne(outbox.status, 'cancelled')));
    const sent = rows.toSorted(
      (a, b) => (a.sentAt === null ? 1 : 0) - (b.sentAt === null ? 1 : 0) || a.priority - b.priority || a.id - b.id,
    );
    return sent.map(({ kind, dueAt, expiresAt, message }) => ({
      kind,
      dueAt,
      expiresAt,
      text: plainText(message.text),
      choices: (message.choices ?? []).map(({ value }) => value),
    }));
  }
});
