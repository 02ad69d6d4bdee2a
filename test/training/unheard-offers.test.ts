import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { contacts, openQuestions, outbox } from '../../src/store/schema.ts';
import { cancelEnrollment } from '../../src/training/enrollment.ts';
import { declineOffer, lapseOffers } from '../../src/training/offers.ts';
import { promoteAll } from '../../src/training/waitlist.ts';
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, arriveBy, books, seatAll, statusOf, toldTo, wib } from '../support/enrollments.ts';

const evening = wib('2026-11-24 18:00');
const morning = wib('2026-11-25 06:00');

const store = testDatabase();
beforeEach(() => store.clear());

/** A seat that was offered at six in the evening to the first of two who wait; what says so has not gone out. */
async function offered(given: { readonly nextOn?: string; readonly at?: Date } = {}) {
  const { queries } = store.database;
  const session = await bookSession(queries, wib('2026-12-07 09:00'), { capacity: 1 });
  const holder = await bookPerson(queries);
  const first = await bookPerson(queries);
  const next = await bookPerson(queries, { channel: given.nextOn ?? 'webchat' });
  await seatAll(store.database, [holder, first, next], session, wib('2026-11-23 10:00'));
  const wish = { personId: holder, trainingSessionId: session, reason: 'asked' };
  await store.database.transaction((tx) => cancelEnrollment(tx, wish, agency, given.at ?? evening));
  expect(await statusOf(queries, first, session)).toMatchObject({ status: 'offered' });
  return { session, first, next };
}

/** Somebody else's reminder goes out by this channel. */
async function sentBy(channel: string, at: Date): Promise<void> {
  const { queries } = store.database;
  const person = await bookPerson(queries, { channel });
  const [contact] = await queries.select().from(contacts).where(eq(contacts.personId, person));
  const row = { personId: person, contactId: contact?.id ?? 0, channel, address: String(contact?.externalId) };
  const sent = {
    kind: 'reminder',
    priority: 30,
    status: 'sent',
    createdAt: evening,
    dueAt: evening,
    sentAt: at,
  } as const;
  await queries.insert(outbox).values({ ...row, ...sent, message: { text: [] } });
}

const status = async (person: number, session: number) =>
  (await statusOf(store.database.queries, person, session))?.status;

it.each([
  ['still waits', { status: 'queued', attempts: 0 }],
  ['waits for another try', { status: 'queued', attempts: 2 }],
  ['is for a telephone call that nobody has made', { status: 'skipped', reason: 'to-call' }],
  ['ran out on the way', { status: 'skipped', reason: 'expired' }],
] as const)('an offer that %s costs nobody their place: it is made anew', async (_, kept) => {
  const { session, first, next } = await offered();
  const { queries } = store.database;
  const before = await statusOf(queries, first, session);
  await queries.update(outbox).set(kept);
  expect(await lapseOffers(store.database, agency, morning)).toBe(1);
  expect(await statusOf(queries, first, session)).toMatchObject({
    status: 'offered',
    ticket: before?.ticket,
    offerExpiresAt: wib('2026-11-25 18:00'),
  });
  expect((await toldTo(queries, first)).map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
    ['offer', evening],
    ['offer', morning],
  ]);
  expect((await queries.select().from(outbox).orderBy(outbox.id)).map((row) => row.status)).toEqual([
    kept.status === 'queued' ? 'cancelled' : 'skipped',
    'queued',
  ]);
  expect(await status(next, session)).toBe('waitlisted');
  expect(await books(queries, session)).toMatchObject({
    counted: { seats: 1, waiting: 1 },
    rows: { seats: 1, waiting: 1 },
  });
});

it.each([
  ['arrived', { status: 'sent' }],
  ['may have arrived', { status: 'uncertain' }],
  ['an officer told by telephone', { status: 'skipped', reason: 'called' }],
] as const)('an offer that %s lapses as ever', async (_, kept) => {
  const { session, first, next } = await offered();
  await store.database.queries.update(outbox).set(kept);
  expect(await lapseOffers(store.database, agency, morning)).toBe(1);
  expect(await statusOf(store.database.queries, first, session)).toMatchObject({ reason: 'offer-lapsed' });
  expect(await status(next, session)).toBe('offered');
});

it('a channel that is away does not keep the seat from whoever is written to by another, nor the place of who waits for it', async () => {
  const { session, first, next } = await offered({ nextOn: 'telegram' });
  await sentBy('telegram', wib('2026-11-24 19:00'));
  await lapseOffers(store.database, agency, morning);
  expect(await status(first, session)).toBe('waitlisted');
  expect(await toldTo(store.database.queries, first)).toHaveLength(1);
  const own = await statusOf(store.database.queries, next, session);
  expect(own?.status).toBe('offered');
  expect(await store.database.queries.select().from(openQuestions)).toMatchObject([{ personId: next }]);
  const offer = { personId: next, enrollmentId: own?.id ?? 0 };
  await store.database.transaction((tx) => declineOffer(tx, offer, agency, morning));
  expect(await status(first, session)).toBe('offered');
});

it.each([
  ['nothing went out at all', []],
  ['its own channel brought other things', ['webchat', 'telegram']],
] as const)('the line stays as it is where %s: no channel is away', async (_, channels) => {
  const { session, first, next } = await offered({ nextOn: 'telegram' });
  for (const channel of channels) await sentBy(channel, wib('2026-11-24 19:00'));
  await lapseOffers(store.database, agency, morning);
  expect([await status(first, session), await status(next, session)]).toEqual(['offered', 'waitlisted']);
});

it('an offer that nobody heard of by night is made anew in the morning, and lapses then', async () => {
  const { session, first } = await offered({ at: wib('2026-11-24 10:00') });
  const { queries } = store.database;
  const night = wib('2026-11-24 22:00');
  expect(await lapseOffers(store.database, agency, night)).toBe(1);
  expect(await status(first, session)).toBe('waitlisted');
  expect(await promoteAll(store.database, agency, night)).toBe(0);
  expect(await promoteAll(store.database, agency, morning)).toBe(1);
  expect(await status(first, session)).toBe('offered');
  await arriveBy(queries, morning);
  await lapseOffers(store.database, agency, wib('2026-11-25 18:00'));
  expect(await status(first, session)).toBe('cancelled');
  expect(await queries.select().from(outbox).where(eq(outbox.kind, 'notice'))).toMatchObject([{ personId: first }]);
});
