import { eq, ne, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBroadcast, type Order, orderBroadcast } from '../../src/outreach/broadcasts/broadcasts.ts';
import { runBroadcasts } from '../../src/outreach/broadcasts/running.ts';
import { remindOfOffers } from '../../src/outreach/offer-reminders.ts';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { retry } from '../../src/outreach/retrying.ts';
import { remindTrainers } from '../../src/outreach/teaching-reminders.ts';
import { recordConsent } from '../../src/people/consent.ts';
import { setReminders } from '../../src/people/persons.ts';
import { grantRole } from '../../src/people/roles.ts';
import { enrollments, outbox, reminders, sessionTrainers } from '../../src/store/schema.ts';
import { moveSession } from '../../src/training/moving.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, wib } from '../support/enrollments.ts';

/* An operator sends a dead letter again: what has changed since it was written is not ignored. */

const support = testDatabase();
const queries = () => support.database.queries;
/** A Monday. */
const start = wib('2026-12-07 09:00');
const fired = wib('2026-12-06 15:00');
const retried = wib('2026-12-06 15:20');

beforeEach(() => support.clear());

/** The only unasked message; it became uncertain. */
async function deadLetter(): Promise<number> {
  const rows = await queries().update(outbox).set({ status: 'uncertain' }).where(ne(outbox.kind, 'reply')).returning();
  expect(rows).toHaveLength(1);
  return rows[0]?.id ?? 0;
}

const send = (id: number) => support.database.transaction((tx) => retry(tx, id, agency, retried));
const statusOf = async (id: number) => (await queries().select().from(outbox).where(eq(outbox.id, id)))[0]?.status;

async function move(trainingSessionId: number, startsAt: Date): Promise<void> {
  const actorId = await bookPerson(queries());
  await support.database.transaction(async (tx) => {
    await grantRole(tx, actorId, { role: 'administrator', regionCode: null }, fired);
    await moveSession(tx, { actorId, trainingSessionId, startsAt }, agency, wib('2026-12-06 15:10'));
  });
}

describe('a reminder', () => {
  async function reminded() {
    const [personId, sessionId] = [await bookPerson(queries()), await bookSession(queries(), start)];
    const seat = await bookSeat(queries(), personId, sessionId);
    await fireReminders(support.database, agency, fired);
    return { personId, sessionId, seat, id: await deadLetter() };
  }

  it('goes out again where all is as it was', async () => {
    const { id } = await reminded();
    expect(await send(id)).toBe('retried');
    expect(await statusOf(id)).toBe('queued');
    expect(await send(id)).toBe('not-dead');
  });

  it('does not once the seat was given up, and stays what it was', async () => {
    const { id, seat } = await reminded();
    await queries().update(enrollments).set({ status: 'cancelled' }).where(eq(enrollments.id, seat));
    expect(await send(id)).toBe('called-off');
    expect(await statusOf(id)).toBe('uncertain');
    expect(await queries().select().from(reminders).where(eq(reminders.outboxId, id))).toHaveLength(1);
  });

  it.each([
    ['another day', wib('2026-12-09 09:00')],
    ['another hour of its day', wib('2026-12-07 13:00')],
  ])('does not once the session was moved to %s', async (_, startsAt) => {
    const { id, sessionId } = await reminded();
    await move(sessionId, startsAt);
    expect(await send(id)).toBe('called-off');
  });

  it('does not once reminders are turned off', async () => {
    const { id, personId } = await reminded();
    await support.database.transaction((tx) => setReminders(tx, personId, false));
    expect(await send(id)).toBe('called-off');
  });

  it('does not where another message stands for it', async () => {
    const { id } = await reminded();
    await queries().update(reminders).set({ outboxId: 0 }).where(eq(reminders.outboxId, id));
    expect(await send(id)).toBe('replaced');
  });

  it('of those who teach does not go to somebody who teaches there no more', async () => {
    const [personId, trainingSessionId] = [await bookPerson(queries()), await bookSession(queries(), start)];
    await queries().insert(sessionTrainers).values({ trainingSessionId, personId });
    expect(await remindTrainers(support.database, agency, fired)).toBe(1);
    const id = await deadLetter();
    await queries().delete(sessionTrainers);
    expect(await send(id)).toBe('called-off');
    await queries().insert(sessionTrainers).values({ trainingSessionId, personId });
    expect(await send(id)).toBe('retried');
  });
});

describe('an offer', () => {
  async function offered() {
    const sessionId = await bookSession(queries(), start);
    const since = wib('2026-12-06 08:00');
    const seat = await bookSeat(queries(), await bookPerson(queries()), sessionId, { status: 'offered', since });
    const offerExpiresAt = wib('2026-12-06 16:00');
    await queries().update(enrollments).set({ offerExpiresAt }).where(eq(enrollments.id, seat));
    expect(await remindOfOffers(support.database, agency, fired)).toBe(1);
    return { sessionId, seat, id: await deadLetter() };
  }

  it('goes out again while it is open', async () => {
    const { id } = await offered();
    expect(await send(id)).toBe('retried');
  });

  it('does not once it lapsed or was answered', async () => {
    const { id, seat } = await offered();
    for (const status of ['cancelled', 'enrolled'] as const) {
      await queries().update(enrollments).set({ status }).where(eq(enrollments.id, seat));
      expect(await send(id)).toBe('called-off');
    }
  });
});

it('the question that came with a moved session is not put again to somebody who gave the seat up', async () => {
  const sessionId = await bookSession(queries(), start);
  const seat = await bookSeat(queries(), await bookPerson(queries()), sessionId);
  await move(sessionId, wib('2026-12-09 09:00'));
  const id = await deadLetter();
  await queries().update(enrollments).set({ status: 'cancelled' }).where(eq(enrollments.id, seat));
  expect(await send(id)).toBe('called-off');
  await queries().update(enrollments).set({ status: 'enrolled' }).where(eq(enrollments.id, seat));
  expect(await send(id)).toBe('retried');
});

describe('an announcement', () => {
  const say = (personId: number, granted: boolean) => {
    const answer = {
      personId,
      purpose: 'announcements',
      textVersion: 'id-1',
      rawAnswer: 'x',
      channel: 'webchat',
    } as const;
    return support.database.transaction((tx) => recordConsent(tx, { ...answer, granted }, fired));
  };
  async function announced() {
    const [actorId, personId] = [await bookPerson(queries()), await bookPerson(queries())];
    await say(personId, true);
    const chat = { contactId: 1, channel: 'webchat', address: 'chat-1' } as const;
    const draft = { actorId, draftKey: 'd', text: 'Halo', audience: [], startsAt: fired, chat };
    await support.database.transaction(async (tx) => {
      await grantRole(tx, actorId, { role: 'administrator', regionCode: null }, fired);
      await createBroadcast(tx, draft, agency, fired);
    });
    await runBroadcasts(support.database, agency, fired);
    await queries().execute(sql`delete from outbox where kind <> 'broadcast'`);
    const [row] = await queries().select().from(outbox);
    const id = await deadLetter();
    const order = (word: Order) =>
      support.database.transaction((tx) =>
        orderBroadcast(tx, { actorId, broadcastId: 1, order: word }, wib('2026-12-06 15:10')),
      );
    return { id, order, personId: row?.personId ?? 0 };
  }

  it('goes out again where all is as it was', async () => {
    const { id } = await announced();
    expect(await send(id)).toBe('retried');
  });

  it('does not after STOP', async () => {
    const { id, personId } = await announced();
    await say(personId, false);
    expect(await send(id)).toBe('no-consent');
  });

  it('does not while it is paused, nor once it was stopped', async () => {
    const { id, order } = await announced();
    await order('pause');
    expect(await send(id)).toBe('stopped');
    await order('stop');
    expect(await send(id)).toBe('stopped');
    expect(await statusOf(id)).toBe('uncertain');
  });
});
