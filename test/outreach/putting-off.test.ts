import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { claimRows } from '../../src/delivery/claims.ts';
import { putOff } from '../../src/outreach/putting-off.ts';
import { grantRole } from '../../src/people/roles.ts';
import { outbox } from '../../src/store/schema.ts';
import { moveSession } from '../../src/training/moving.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, wib } from '../support/enrollments.ts';

const store = testDatabase();
beforeEach(() => store.clear());

/** A session that is moved at ten to eight in the evening. */
async function moved(startsAt: Date): Promise<void> {
  const { queries } = store.database;
  const session = await bookSession(queries, startsAt);
  await bookSeat(queries, await bookPerson(queries), session);
  const actorId = await bookPerson(queries);
  await store.database.transaction(async (tx) => {
    await grantRole(tx, actorId, { role: 'administrator', regionCode: null }, startsAt);
    const move = { actorId, trainingSessionId: session, startsAt: wib('2026-12-20 09:00') };
    expect(await moveSession(tx, move, agency, wib('2026-11-24 19:50'))).toMatchObject({ told: 1 });
  });
}

/** How many a sender that was held up takes at a moment. */
async function takenAt(moment: Date): Promise<number> {
  const wanted = { leaseId: 1, most: 8, busyChats: [], unasked: true, broadcasts: true };
  const { claims } = await claimRows(store.database, { ...wanted, channel: 'webchat' }, moment);
  return claims.length;
}

it('what a slow channel has not sent by nightfall waits for the morning', async () => {
  await moved(wib('2026-12-07 09:00'));
  expect(await putOff(store.database, agency, wib('2026-11-24 19:59'))).toBe(0);
  expect(await takenAt(wib('2026-11-24 20:00'))).toBe(0);
  expect(await putOff(store.database, agency, wib('2026-11-24 20:00'))).toBe(1);
  const [row] = await store.database.queries.select().from(outbox).where(eq(outbox.kind, 'notice'));
  expect(row).toMatchObject({ dueAt: wib('2026-11-25 06:00'), quietAt: wib('2026-11-25 20:00') });
  expect(await takenAt(wib('2026-11-25 05:59'))).toBe(0);
  expect(await takenAt(wib('2026-11-25 06:00'))).toBe(1);
});

it('that a session of tomorrow is moved is told at any hour', async () => {
  await moved(wib('2026-11-25 09:00'));
  expect(await putOff(store.database, agency, wib('2026-11-24 20:00'))).toBe(0);
  expect(await takenAt(wib('2026-11-24 20:00'))).toBe(1);
});
