import { beforeEach, describe, expect, it } from 'vitest';
import { enrollments, openQuestions } from '../../src/store/schema.ts';
import { cancelEnrollment, enroll } from '../../src/training/enrollment.ts';
import { enrollmentOf, eraseTrainingOf, myTrainings, ownEnrollment, trainingDataOf } from '../../src/training/mine.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, books, seatAll, setTraining, statusOf, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');

describe('what a person holds', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  it('is shown nearest first, with the place in line, until it is over', async () => {
    const { queries } = store.database;
    const far = await bookSession(queries, wib('2026-12-20 09:00'));
    const near = await bookSession(queries, start, { capacity: 1 });
    const [other, next, me] = [await bookPerson(queries), await bookPerson(queries), await bookPerson(queries)];
    await seatAll(store.database, [other, next, me], near, now);
    await seatAll(store.database, [me], far, now);
    expect(await myTrainings(queries, me, now)).toMatchObject([
      { trainingSessionId: near, status: 'waitlisted', position: 2, place: 'UPT Malang' },
      { trainingSessionId: far, status: 'enrolled', position: null },
    ]);
    await cancel(next, near);
    expect((await myTrainings(queries, me, now))[0]).toMatchObject({ position: 1 });
    await cancel(other, near);
    expect((await myTrainings(queries, me, now))[0]).toMatchObject({
      status: 'offered',
      offerExpiresAt: wib('2026-11-24 22:00'),
    });
    expect(await myTrainings(queries, me, wib('2027-01-01 09:00'))).toEqual([]);
  });

  it('is found by session or by its id, and only one’s own', async () => {
    const { queries } = store.database;
    const session = await bookSession(queries, start);
    const [me, other] = [await bookPerson(queries), await bookPerson(queries)];
    await seatAll(store.database, [me], session, now);
    const own = await ownEnrollment(queries, me, session);
    expect(own).toMatchObject({ status: 'enrolled' });
    const enrollmentId = own?.enrollmentId ?? 0;
    expect(await enrollmentOf(queries, { personId: me, enrollmentId })).toEqual(own);
    expect(await enrollmentOf(queries, { personId: other, enrollmentId })).toBeNull();
    expect(await ownEnrollment(queries, other, session)).toBeNull();
  });

  it('goes to who waits when the person is forgotten; attendance stays, their words go', async () => {
    const { queries } = store.database;
    const past = await bookSession(queries, wib('2026-06-01 09:00'));
    const held = await bookSession(queries, start, { capacity: 1 });
    const offered = await bookSession(queries, wib('2026-12-14 09:00'), { capacity: 1 });
    const [me, next] = [await bookPerson(queries), await bookPerson(queries)];
    await bookSeat(queries, me, past, { status: 'completed' });
    await seatAll(store.database, [me, next], held, now);
    await seatAll(store.database, [next, me], offered, now);
    await cancel(next, offered);
    await setTraining(queries, { prerequisiteDeclaration: 'Surat' });
    const applied = await bookSession(queries, wib('2027-01-04 09:00'));
    await store.database.transaction((tx) =>
      enroll(tx, { personId: next, trainingSessionId: applied, declaration: 'punya orang lain' }, now),
    );
    await queries.update(enrollments).set({ declaration: 'Saya punya' });
    expect(await trainingDataOf(queries, me)).toHaveLength(3);

    await store.database.transaction((tx) => eraseTrainingOf(tx, me, agency, now));
    expect(await statusOf(queries, me, held)).toMatchObject({ status: 'cancelled', declaration: null });
    expect(await statusOf(queries, me, offered)).toMatchObject({ status: 'cancelled', declaration: null });
    expect(await statusOf(queries, me, past)).toMatchObject({ status: 'completed', declaration: null });
    expect(await statusOf(queries, next, held)).toMatchObject({ status: 'offered', declaration: 'Saya punya' });
    expect(await queries.select().from(openQuestions)).toMatchObject([{ personId: next }]);
    for (const session of [held, offered]) {
      const { counted, rows } = await books(queries, session);
      expect(counted).toEqual(rows);
    }
  });

  const cancel = (personId: number, trainingSessionId: number) =>
    store.database.transaction((tx) =>
      cancelEnrollment(tx, { personId, trainingSessionId, reason: null }, agency, now),
    );
});
