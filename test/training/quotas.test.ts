import { beforeEach, describe, expect, it } from 'vitest';
import { decideApplication } from '../../src/training/applications.ts';
import { sessionDetail } from '../../src/training/catalogue.ts';
import { cancelEnrollment, enroll } from '../../src/training/enrollment.ts';
import { myTrainings } from '../../src/training/mine.ts';
import { changeSession, type SessionChange } from '../../src/training/changing.ts';
import { createSession } from '../../src/training/planning.ts';
import { poolsOf } from '../../src/training/quotas.ts';
import { acceptOffer } from '../../src/training/offers.ts';
import { grantRole } from '../../src/people/roles.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, books, seat, seatAll, setTraining, statusOf, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');
const [malang, batu, elsewhere] = ['35.73', '35.79', '35.10'] as const;
const store = testDatabase();

beforeEach(() => store.clear());

const people = (regionCodes: readonly string[]) =>
  Promise.all(regionCodes.map((regionCode) => bookPerson(store.database.queries, { regionCode })));

const divided = (capacity = 4, regionQuotas: Record<string, number> = { [malang]: 1, [batu]: 1 }) =>
  bookSession(store.database.queries, start, { capacity, regionQuotas });

const giveUp = (personId: number, trainingSessionId: number) =>
  store.database.transaction((tx) => cancelEnrollment(tx, { personId, trainingSessionId, reason: null }, agency, now));

const takenBy = async (session: number) =>
  Object.fromEntries(
    (await poolsOf(store.database.queries, session)).map((pool) => [
      pool.regionCode ?? 'others',
      [pool.taken, pool.seats, pool.waiting],
    ]),
  );

describe('seats set apart by region', () => {
  it('are for their region alone, who come later than the quota wait for it, and the rest is for everybody else', async () => {
    const session = await divided();
    const [one = 0, two = 0, ...others] = await people([malang, malang, elsewhere, elsewhere, elsewhere]);
    expect(await seatAll(store.database, [one], session, now)).toEqual(['enrolled']);
    expect(await seat(store.database, two, session, now)).toMatchObject({ position: 1, quota: malang });
    expect(await seatAll(store.database, others, session, now)).toEqual(['enrolled', 'enrolled', 'waitlisted']);
    // A seat of Batu is free all the while: nobody else gets it.
    expect(await takenBy(session)).toEqual({ [malang]: [1, 1, 1], [batu]: [0, 1, 0], others: [2, 2, 1] });
    const [mine] = await myTrainings(store.database.queries, others[2] ?? 0, now);
    expect(mine).toMatchObject({ status: 'waitlisted', position: 1 });
    expect(await sessionDetail(store.database.queries, session, now)).toMatchObject({ seatsLeft: 1 });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 3, waiting: 2 } });
  });

  it('go on to whoever of the same region has waited longest', async () => {
    const session = await divided();
    const everybody = await people([malang, malang, elsewhere, elsewhere, elsewhere]);
    const [one = 0, two = 0, three = 0, , five = 0] = everybody;
    await seatAll(store.database, everybody, session, now);
    await giveUp(three, session);
    expect(await statusOf(store.database.queries, five, session)).toMatchObject({ status: 'offered' });
    expect(await statusOf(store.database.queries, two, session)).toMatchObject({ status: 'waitlisted' });
    await giveUp(one, session);
    const offer = await statusOf(store.database.queries, two, session);
    expect(offer).toMatchObject({ status: 'offered' });
    const accept = { personId: two, enrollmentId: offer?.id ?? 0 };
    await store.database.transaction((tx) => acceptOffer(tx, accept, agency, now));
    expect(await takenBy(session)).toEqual({ [malang]: [1, 1, 0], [batu]: [0, 1, 0], others: [2, 2, 0] });
  });

  it('are not sold twice, by many at once or by many in one transaction', async () => {
    const crowd = await people([malang, batu, elsewhere].flatMap((region) => Array<string>(8).fill(region)));
    const apart = await divided(9, { [malang]: 2, [batu]: 3 });
    await Promise.all(crowd.map((personId) => seat(store.database, personId, apart, now)));
    const together = await bookSession(store.database.queries, wib('2027-01-11 09:00'), {
      capacity: 9,
      regionQuotas: { [malang]: 2, [batu]: 3 },
    });
    await store.database.transaction((tx) =>
      Promise.all(crowd.map((personId) => enroll(tx, { personId, trainingSessionId: together }, now))),
    );
    for (const session of [apart, together]) {
      expect(await takenBy(session)).toEqual({ [malang]: [2, 2, 6], [batu]: [3, 3, 5], others: [4, 4, 4] });
      expect(await books(store.database.queries, session)).toEqual({
        counted: { seats: 9, waiting: 15 },
        rows: { seats: 9, waiting: 15 },
      });
    }
  });

  it('hold for approved applications too', async () => {
    const session = await bookSession(store.database.queries, start, {
      capacity: 5,
      regionQuotas: { [malang]: 1 },
      needsApproval: true,
    });
    const applicants = await people([malang, malang, elsewhere]);
    const administrator = await staff();
    const outcomes: string[] = [];
    for (const applicant of applicants) {
      const enrollmentId = await bookSeat(store.database.queries, applicant, session, { status: 'pending' });
      const decision = { actorId: administrator, enrollmentId, approve: true };
      const outcome = await store.database.transaction((tx) => decideApplication(tx, decision, agency, now));
      outcomes.push(outcome.kind);
    }
    expect(outcomes).toEqual(['enrolled', 'waitlisted', 'enrolled']);
  });
});

describe('what a coordinator settles', () => {
  it('gives a region more seats, which go to those of it who wait, and never fewer than are held', async () => {
    const session = await divided(6);
    const everybody = await people([malang, malang, malang]);
    await seatAll(store.database, everybody, session, now);
    const actorId = await staff();
    const set = (revision: number, change: SessionChange) =>
      store.database.transaction((tx) =>
        changeSession(tx, { actorId, trainingSessionId: session, revision, change }, agency, now),
      );
    const quotas = (regionQuotas: Record<string, number>): SessionChange => ({ what: 'quotas', regionQuotas });
    expect(await set(1, quotas({ [malang]: 2, [batu]: 5 }))).toEqual({ kind: 'quotas-too-many', quotas: 7 });
    expect(await set(1, quotas({ [malang]: 2, [batu]: 1 }))).toEqual({ kind: 'changed', offered: 1 });
    expect(await set(2, quotas({ [malang]: 1 }))).toEqual({
      kind: 'quota-below-taken',
      regionCode: malang,
      taken: 2,
    });
    expect(await set(2, { what: 'capacity', capacity: 2 })).toEqual({ kind: 'quotas-too-many', quotas: 3 });
    const outsider = await people([elsewhere]);
    await seatAll(store.database, outsider, session, now);
    expect(await set(2, quotas({ [malang]: 2, [batu]: 4 }))).toEqual({
      kind: 'quota-below-taken',
      regionCode: null,
      taken: 1,
    });
    await giveUp(outsider[0] ?? 0, session);
    // A region that may not come any more needs no seats.
    expect(await set(2, { what: 'regions', regionCodes: [malang] })).toMatchObject({ kind: 'changed' });
    expect(await takenBy(session)).toEqual({ [malang]: [2, 2, 1], others: [0, 4, 0] });
    expect(await set(3, quotas({}))).toEqual({ kind: 'changed', offered: 1 });
  });

  it('asks for other trainings or other people than the training itself, and says which days are online', async () => {
    await bookSession(store.database.queries, wib('2027-03-01 09:00'));
    await setTraining(store.database.queries, { audiences: ['TKSK'], prerequisiteDeclaration: 'dua tahun bertugas' });
    const actorId = await staff();
    const days = ['07', '08', '09'].map((day) => ({
      startsAt: wib(`2026-12-${day} 09:00`),
      endsAt: wib(`2026-12-${day} 15:00`),
      online: day === '07',
    }));
    const plan = { trainingCode: 'PDPS', venueCode: 'UPT', days, capacity: 4, needsApproval: false, regionCodes: [] };
    const made = await store.database.transaction((tx) =>
      createSession(
        tx,
        {
          actorId,
          plan: { ...plan, mode: 'mixed', trainerIds: [], audiences: ['PSM'], prerequisites: [] },
          publish: true,
        },
        now,
      ),
    );
    const session = made.kind === 'created' ? made.trainingSessionId : 0;
    const tksk = await bookPerson(store.database.queries, { audiences: ['TKSK'] });
    const psm = await bookPerson(store.database.queries, { audiences: ['PSM'] });
    expect(await seat(store.database, tksk, session, now)).toMatchObject({ reason: 'audience', audiences: ['PSM'] });
    expect(await seat(store.database, psm, session, now)).toMatchObject({ kind: 'enrolled' });
    const set = (revision: number, change: SessionChange) =>
      store.database.transaction((tx) =>
        changeSession(tx, { actorId, trainingSessionId: session, revision, change }, agency, now),
      );
    await set(1, { what: 'prerequisites', prerequisites: ['PDPS'] });
    await set(2, { what: 'mode', mode: 'mixed', onlineDays: [2, 3] });
    const other = await bookPerson(store.database.queries, { audiences: ['PSM'] });
    expect(await seat(store.database, other, session, now)).toMatchObject({
      reason: 'prerequisite',
      trainings: [{ code: 'PDPS' }],
    });
    const detail = await sessionDetail(store.database.queries, session, now);
    expect(detail).toMatchObject({ audiences: ['PSM'], prerequisiteDeclaration: null, mode: 'mixed' });
    expect(detail?.days.map(({ online }) => online)).toEqual([false, true, true]);
  });
});

async function staff(): Promise<number> {
  const person = await bookPerson(store.database.queries);
  await store.database.transaction((tx) => grantRole(tx, person, { role: 'administrator', regionCode: null }, now));
  return person;
}
