import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { openQuestionsOf } from '../../src/people/open-questions.ts';
import { grantRole } from '../../src/people/roles.ts';
import { contacts, openQuestions, outbox, trainingSessions } from '../../src/store/schema.ts';
import { cancelSession } from '../../src/training/cancelling.ts';
import { cancelEnrollment } from '../../src/training/enrollment.ts';
import { acceptOffer, declineOffer, lapseOffers } from '../../src/training/offers.ts';
import { nextOfferMoment, offerDeadline, promoteAll } from '../../src/training/waitlist.ts';
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, arriveBy, books, seatAll, statusOf, toldTo, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');

describe('the deadline of an offer', () => {
  it.each([
    ['is twelve hours away', '2026-12-01 10:00', '2026-12-01 22:00'],
    ['is half of what remains in the last day', '2026-12-06 17:00', '2026-12-07 01:00'],
    ['leaves two hours before the start', '2026-12-07 06:00', '2026-12-07 07:00'],
    ['leaves at least half an hour to answer', '2026-12-07 06:30', '2026-12-07 07:00'],
  ])('%s', (_, asked, deadline) => {
    expect(offerDeadline(wib(asked), start)).toEqual(wib(deadline));
  });

  it('comes to an end shortly before the start, and after it', () => {
    expect(offerDeadline(wib('2026-12-07 06:31'), start)).toBeNull();
    expect(offerDeadline(wib('2026-12-07 10:00'), start)).toBeNull();
  });
});

describe('a seat that becomes free', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  it('is offered at once to whoever has waited longest, with the deadline in the message', async () => {
    const { session, second, third } = await fullSession();
    await cancelFirst(session, now);

    expect(await statusOf(store.database.queries, second, session)).toMatchObject({
      status: 'offered',
      offerExpiresAt: wib('2026-11-24 22:00'),
    });
    const own = await statusOf(store.database.queries, second, session);
    expect(await toldTo(store.database.queries, second)).toEqual([
      {
        kind: 'offer',
        text: `Kabar baik, Bapak/Ibu Siti Aminah. Ada tempat kosong:
Pelatihan Dasar, angkatan ${await batchOf(session)}
📅 Senin, 7 Desember 2026 pukul 09.00 WIB
Tempat: UPT Malang

Mau diambil? Balas YA paling lambat Selasa, 24 November 2026 pukul 22.00 WIB.`,
        choices: [`offer:${own?.id}:yes`, `offer:${own?.id}:no`],
        dueAt: now,
        expiresAt: wib('2026-11-24 22:00'),
        priority: 20,
      },
    ]);
    const questions = await openQuestionsOf(store.database.queries, [second], now);
    expect(questions.get(second)).toEqual([{ kind: 'offer', enrollmentId: own?.id, askedAt: now, answer: null }]);
    expect(await toldTo(store.database.queries, third)).toEqual([]);
  });

  it('is taken by a yes, once', async () => {
    const { session, second } = await fullSession();
    await cancelFirst(session, now);
    expect(await answer(acceptOffer, second, session, now)).toMatchObject({ kind: 'accepted' });
    expect(await answer(acceptOffer, second, session, now)).toMatchObject({ kind: 'no-offer', status: 'enrolled' });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 1, waiting: 1 } });
    expect(await store.database.queries.select().from(openQuestions)).toEqual([]);
  });

  it('goes on to the next by a no', async () => {
    const { session, second, third } = await fullSession();
    await cancelFirst(session, now);
    expect(await answer(declineOffer, second, session, now)).toMatchObject({ kind: 'declined' });
    expect(await statusOf(store.database.queries, second, session)).toMatchObject({ status: 'cancelled' });
    expect(await statusOf(store.database.queries, third, session)).toMatchObject({ status: 'offered' });
    expect(await answer(declineOffer, second, session, now)).toMatchObject({ kind: 'no-offer' });
    expect(await store.database.queries.select().from(openQuestions)).toMatchObject([{ personId: third }]);
  });

  it('does not go out once it is over: answered elsewhere, given up, or the session is off', async () => {
    const { queries } = store.database;
    const statuses = async () =>
      (await queries.select().from(outbox).orderBy(outbox.id))
        .filter(({ kind }) => kind === 'offer')
        .map(({ status }) => status);
    const { session, second } = await fullSession();
    await cancelFirst(session, now);
    expect(await statuses()).toEqual(['queued']);
    await answer(declineOffer, second, session, now);
    expect(await statuses()).toEqual(['cancelled', 'queued']);
    const actorId = await bookPerson(queries);
    await store.database.transaction((tx) => grantRole(tx, actorId, { role: 'administrator', regionCode: null }, now));
    const off = { actorId, trainingSessionId: session, reason: 'banjir' };
    await store.database.transaction((tx) => cancelSession(tx, off, agency, now));
    expect(await statuses()).toEqual(['cancelled', 'cancelled']);
  });

  it('that is taken before its message has gone is not made again by it', async () => {
    const { session, second } = await fullSession();
    await cancelFirst(session, now);
    await answer(acceptOffer, second, session, now);
    expect(await store.database.queries.select().from(outbox)).toMatchObject([{ kind: 'offer', status: 'cancelled' }]);
  });

  it('is offered though something is wrong with another session', async () => {
    const { queries } = store.database;
    const broken = await fullSession();
    const { session, second } = await fullSession();
    const night = wib('2026-11-24 22:00');
    for (const one of [broken.session, session]) await cancelFirst(one, night);
    await queries.execute(
      sql`update training_sessions set region_quotas = '{"35.73": "many"}' where id = ${broken.session}`,
    );
    await expect(promoteAll(store.database, agency, wib('2026-11-25 06:00'))).rejects.toThrow();
    expect(await statusOf(queries, second, session)).toMatchObject({ status: 'offered' });
  });

  it('cannot be answered for somebody else', async () => {
    const { session, second, third } = await fullSession();
    await cancelFirst(session, now);
    const own = await statusOf(store.database.queries, second, session);
    const offer = { personId: third, enrollmentId: own?.id ?? 0 };
    for (const deed of [acceptOffer, declineOffer]) {
      expect(await store.database.transaction((tx) => deed(tx, offer, agency, now))).toEqual({ kind: 'not-found' });
    }
  });

  it('lapses at its deadline, is told so, and goes on to the next by day', async () => {
    const { session, second, third } = await fullSession();
    await cancelFirst(session, wib('2026-11-24 06:00'));
    await arriveBy(store.database.queries, wib('2026-11-24 06:00'));
    const deadline = wib('2026-11-24 18:00');
    expect(await nextOfferMoment(store.database.queries, agency, now)).toEqual(deadline);
    expect(await lapseOffers(store.database, agency, wib('2026-11-24 17:59'))).toBe(0);
    expect(await lapseOffers(store.database, agency, deadline)).toBe(1);
    expect(await lapseOffers(store.database, agency, deadline)).toBe(0);

    const told = await toldTo(store.database.queries, second);
    expect(told[1]).toMatchObject({ kind: 'notice', choices: ['cmd:browse'], dueAt: deadline });
    expect(await statusOf(store.database.queries, second, session)).toMatchObject({ reason: 'offer-lapsed' });
    expect(await statusOf(store.database.queries, third, session)).toMatchObject({ status: 'offered' });
  });

  it('waits for six in the morning when its deadline passes at night, and so does the notice', async () => {
    const { session, second, third } = await fullSession();
    await cancelFirst(session, now);
    await arriveBy(store.database.queries, now);
    const night = wib('2026-11-24 22:00');
    const morning = wib('2026-11-25 06:00');
    await lapseOffers(store.database, agency, night);
    expect((await toldTo(store.database.queries, second))[1]).toMatchObject({ kind: 'notice', dueAt: morning });
    expect(await promoteAll(store.database, agency, night)).toBe(0);
    expect(await statusOf(store.database.queries, third, session)).toMatchObject({ status: 'waitlisted' });
    expect(await nextOfferMoment(store.database.queries, agency, night)).toEqual(morning);
    expect(await promoteAll(store.database, agency, morning)).toBe(1);
    expect(await statusOf(store.database.queries, third, session)).toMatchObject({
      status: 'offered',
      offerExpiresAt: wib('2026-11-25 18:00'),
    });
  });

  it('is too late to take after the deadline, even before the tick has come', async () => {
    const { session, second, third } = await fullSession();
    await cancelFirst(session, wib('2026-11-24 06:00'));
    const late = wib('2026-11-24 18:00');
    expect(await answer(acceptOffer, second, session, late)).toMatchObject({ kind: 'lapsed' });
    // The answer says it; a notice beside it would say it twice.
    expect(await toldTo(store.database.queries, second)).toHaveLength(1);
    expect(await statusOf(store.database.queries, third, session)).toMatchObject({ status: 'offered' });
  });

  it('passes over who cannot be written to, and keeps their place for when they can', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 2 });
    const { queries } = store.database;
    const holders = [await bookPerson(queries), await bookPerson(queries)];
    const gone = await bookPerson(queries, { unreachableSince: now });
    const silent = await bookPerson(queries, { consents: false });
    const reachable = await bookPerson(queries);
    await seatAll(store.database, [...holders, gone, silent, reachable], session, now);
    await cancel(holders[0] ?? 0, session, now);
    expect(await statusOf(queries, reachable, session)).toMatchObject({ status: 'offered' });
    expect(await statusOf(queries, silent, session)).toMatchObject({ status: 'waitlisted' });

    await cancel(holders[1] ?? 0, session, now);
    expect(await statusOf(queries, gone, session)).toMatchObject({ status: 'waitlisted' });
    // Nobody can be offered it: the deadline of the other offer is what comes next.
    expect(await nextOfferMoment(queries, agency, now)).toEqual(wib('2026-11-24 22:00'));
    await queries.update(contacts).set({ unreachableSince: null }).where(eq(contacts.personId, gone));
    expect(await nextOfferMoment(queries, agency, now)).toEqual(now);
    expect(await promoteAll(store.database, agency, now)).toBe(1);
    expect(await statusOf(queries, gone, session)).toMatchObject({ status: 'offered' });
  });

  it('reaches a person further east in their own morning, with their time to answer counted from it', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    const first = await bookPerson(store.database.queries);
    const east = await bookPerson(store.database.queries, { timeZone: 'Asia/Jayapura' });
    await seatAll(store.database, [first, east], session, now);
    await cancel(first, session, wib('2026-11-24 19:00'));
    const [offer] = await toldTo(store.database.queries, east);
    expect(offer).toMatchObject({ dueAt: wib('2026-11-25 04:00'), expiresAt: wib('2026-11-25 16:00') });
    expect(offer?.text).toContain('pukul 18.00 WIT');
  });

  it('is not offered when there is no time left to answer, or nothing to come to', async () => {
    const { session } = await fullSession();
    await cancelFirst(session, wib('2026-12-07 06:45'));
    expect(await promoteAll(store.database, agency, wib('2026-12-07 06:45'))).toBe(0);
    expect(await nextOfferMoment(store.database.queries, agency, wib('2026-12-07 06:45'))).toBeNull();
    await store.database.queries.update(trainingSessions).set({ status: 'cancelled' });
    expect(await promoteAll(store.database, agency, now)).toBe(0);
  });

  it('cannot be taken beside another on the same day; the offer stands until that one is given up', async () => {
    const { session, second } = await fullSession();
    const other = await bookSession(store.database.queries, start);
    expect(await seatAll(store.database, [second], other, now)).toEqual(['enrolled']);
    await cancelFirst(session, now);
    expect(await answer(acceptOffer, second, session, now)).toMatchObject({
      kind: 'overlap',
      with: { trainingSessionId: other },
    });
    await cancel(second, other, now);
    expect(await answer(acceptOffer, second, session, now)).toMatchObject({ kind: 'accepted' });
  });

  /** One seat, taken by the first of three. */
  async function fullSession() {
    const { queries } = store.database;
    const session = await bookSession(queries, start, { capacity: 1 });
    const [first, second, third] = [await bookPerson(queries), await bookPerson(queries), await bookPerson(queries)];
    await seatAll(store.database, [first, second, third], session, wib('2026-11-23 10:00'));
    return { session, first, second, third };
  }

  const cancelFirst = async (session: number, at: Date) => {
    const [row] = await store.database.queries.execute<{ person_id: string }>(
      sql`select person_id from enrollments where training_session_id = ${session} and status = 'enrolled'`,
    );
    await cancel(Number(row?.person_id), session, at);
  };

  const cancel = (personId: number, trainingSessionId: number, at: Date) =>
    store.database.transaction((tx) =>
      cancelEnrollment(tx, { personId, trainingSessionId, reason: 'asked' }, agency, at),
    );

  async function answer(deed: typeof acceptOffer, personId: number, session: number, at: Date) {
    const own = await statusOf(store.database.queries, personId, session);
    return store.database.transaction((tx) => deed(tx, { personId, enrollmentId: own?.id ?? 0 }, agency, at));
  }

  async function batchOf(session: number): Promise<number | undefined> {
    const [run] = await store.database.queries
      .select({ batch: trainingSessions.batch })
      .from(trainingSessions)
      .where(eq(trainingSessions.id, session));
    return run?.batch;
  }
});
