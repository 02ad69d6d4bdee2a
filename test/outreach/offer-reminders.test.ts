import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { remindOfOffers } from '../../src/outreach/offer-reminders.ts';
import { nextTeachingMoment, remindTrainers } from '../../src/outreach/teaching-reminders.ts';
import { outbox, sessionTrainers } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency } from '../support/talk.ts';

const support = testDatabase();
const hour = 3_600_000;
/** 15.00 in Surabaya. */
const deadline = new Date('2026-12-02T08:00:00Z');
const beforeDeadline = (milliseconds: number): Date => new Date(deadline.getTime() - milliseconds);

beforeEach(() => support.clear());

async function offerTo(given: { readonly heldFor?: number; readonly expiresAt?: Date } = {}): Promise<number> {
  const { queries } = support.database;
  const { heldFor = 12 * hour, expiresAt = deadline } = given;
  const session = await bookSession(queries, '2026-12-08T02:00:00Z');
  const since = new Date(expiresAt.getTime() - heldFor);
  const enrollmentId = await bookSeat(queries, await bookPerson(queries), session, { status: 'offered', since });
  await queries.execute(
    sql`update enrollments set offer_expires_at = ${expiresAt.toISOString()}::timestamptz where id = ${enrollmentId}`,
  );
  return enrollmentId;
}

const remind = (now: Date) => remindOfOffers(support.database, agency, now);

describe('an offer about to lapse', () => {
  it('is called to mind in its last hour, once, whoever looks, with buttons to answer it', async () => {
    const enrollmentId = await offerTo();
    expect(await remind(beforeDeadline(hour + 1))).toBe(0);
    const looks = await Promise.all([1, 2, 3].map(() => remind(beforeDeadline(hour))));
    expect(looks.reduce((sum, count) => sum + count)).toBe(1);
    expect(await remind(beforeDeadline(hour / 2))).toBe(0);
    const [row, ...others] = await support.database.queries.select().from(outbox);
    expect(others).toEqual([]);
    expect(row?.expiresAt).toEqual(deadline);
    expect(plainText(row?.message.text ?? [])).toContain('15.00');
    expect(row?.message.choices?.map(({ value }) => value)).toEqual([
      `offer:${enrollmentId}:yes`,
      `offer:${enrollmentId}:no`,
    ]);
  });

  it('is not called to mind in the night by a channel that is slow', async () => {
    // 20.30 in Surabaya.
    await offerTo({ expiresAt: new Date('2026-12-02T13:30:00Z') });
    expect(await remind(new Date('2026-12-02T12:45:00Z'))).toBe(1);
    const [row] = await support.database.queries.select().from(outbox);
    expect(row?.expiresAt).toEqual(new Date('2026-12-02T13:00:00Z'));
  });

  it('is left alone when it was answered, made a moment ago, or it is night', async () => {
    const answered = await offerTo();
    await support.database.queries.execute(sql`update enrollments set status = 'enrolled' where id = ${answered}`);
    await offerTo({ heldFor: 2 * hour });
    await offerTo({ expiresAt: new Date('2026-12-02T15:00:00Z') });
    expect(await remind(beforeDeadline(hour / 2))).toBe(0);
    expect(await remind(new Date('2026-12-02T14:30:00Z'))).toBe(0);
  });
});

describe('a session that one teaches', () => {
  const at = (local: string): Date => new Date(`${local.replace(' ', 'T')}:00+07:00`);
  const look = (local: string) => remindTrainers(support.database, agency, at(local));

  it('is called to mind a week and a day before, once each, anew where it was moved, and not once it is off', async () => {
    const { queries } = support.database;
    const session = await bookSession(queries, at('2026-12-08 09:00'), { capacity: 40, seatsTaken: 12 });
    const trainer = await bookPerson(queries);
    await queries.insert(sessionTrainers).values({ trainingSessionId: session, personId: trainer });
    expect(await nextTeachingMoment(queries, agency, at('2026-11-30 09:00'))).toEqual(at('2026-12-01 09:00'));
    expect(await look('2026-12-01 08:59')).toBe(0);
    const looks = await Promise.all([1, 2, 3].map(() => look('2026-12-01 09:00')));
    expect(looks.reduce((sum, count) => sum + count)).toBe(1);
    const [row] = await queries.select().from(outbox);
    expect(row?.message.choices?.map(({ value }) => value)).toEqual([`people:${session}`]);
    expect(plainText(row?.message.text ?? [])).toContain('Peserta: 12 orang');
    expect(await look('2026-12-07 15:00')).toBe(1);
    expect(await look('2026-12-07 18:00')).toBe(0);
    // Moved while the last one still waits: that one is taken back, and the new day is called to mind.
    await queries.execute(sql`update training_sessions set starts_at = starts_at + interval '3 days',
      ends_at = ends_at + interval '3 days' where id = ${session}`);
    expect(await look('2026-12-10 15:00')).toBe(1);
    const statuses = async () => (await queries.select().from(outbox).orderBy(outbox.id)).map(({ status }) => status);
    expect(await statuses()).toEqual(['cancelled', 'cancelled', 'queued']);
    await queries.execute(sql`update training_sessions set status = 'cancelled' where id = ${session}`);
    expect(await look('2026-12-10 15:01')).toBe(0);
    expect(await statuses()).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('is not called to mind in the night by a channel that is slow', async () => {
    const { queries } = support.database;
    const session = await bookSession(queries, at('2026-12-08 09:00'));
    await queries.insert(sessionTrainers).values({ trainingSessionId: session, personId: await bookPerson(queries) });
    expect(await look('2026-12-07 15:00')).toBe(1);
    const [row] = await queries.select().from(outbox);
    expect(row?.expiresAt).toEqual(at('2026-12-07 20:00'));
  });
});
