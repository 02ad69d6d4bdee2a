import { and, eq, ne } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { grantRole } from '../../src/people/roles.ts';
import { outbox, sessionTrainers } from '../../src/store/schema.ts';
import { addPerson } from '../../src/training/adding.ts';
import { cancelSession } from '../../src/training/cancelling.ts';
import { cancelEnrollment } from '../../src/training/enrollment.ts';
import { moveSession } from '../../src/training/moving.ts';
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, arriveBy, seatAll, wib } from '../support/enrollments.ts';

/** A Tuesday evening. */
const night = wib('2026-12-01 21:00');
const tenPast = wib('2026-12-01 21:10');
const morning = wib('2026-12-02 06:00');
const wednesday = wib('2026-12-02 14:00');
const thursday = wib('2026-12-03 08:00');
const friday = wib('2026-12-04 08:00');
const saturday = wib('2026-12-05 08:00');

const store = testDatabase();
beforeEach(() => store.clear());

/** A session on Friday with one seat: its holder, somebody who waits, and a coordinator. */
async function heldSession() {
  const { queries } = store.database;
  const session = await bookSession(queries, friday, { capacity: 1 });
  const holder = await bookPerson(queries);
  const waits = await bookPerson(queries);
  await seatAll(store.database, [holder, waits], session, wib('2026-11-23 10:00'));
  const actorId = await bookPerson(queries);
  await store.database.transaction((tx) =>
    grantRole(tx, actorId, { role: 'coordinator', regionCode: null }, wib('2026-11-23 10:00')),
  );
  return { session, holder, waits, actorId };
}

type Held = Awaited<ReturnType<typeof heldSession>>;

const move = ({ actorId, session }: Held, startsAt: Date, at: Date) =>
  store.database.transaction((tx) => moveSession(tx, { actorId, trainingSessionId: session, startsAt }, agency, at));

const cancel = ({ actorId, session }: Held, at: Date) =>
  store.database.transaction((tx) =>
    cancelSession(tx, { actorId, trainingSessionId: session, reason: 'banjir' }, agency, at),
  );

/** What goes to a person, in the order in which it is due. */
async function heard(personId: number) {
  const rows = await store.database.queries
    .select()
    .from(outbox)
    .where(and(eq(outbox.personId, personId), ne(outbox.status, 'cancelled')))
    .orderBy(outbox.dueAt, outbox.id);
  return rows.map(({ dueAt, message }) => ({ dueAt, text: plainText(message.text) }));
}

const day = {
  wednesday: 'Rabu, 2 Desember 2026 pukul 14.00 WIB',
  thursday: 'Kamis, 3 Desember 2026 pukul 08.00 WIB',
  friday: 'Jumat, 4 Desember 2026 pukul 08.00 WIB',
  saturday: 'Sabtu, 5 Desember 2026 pukul 08.00 WIB',
};
const fromTo = (from: string, to: string) => expect.stringContaining(`Semula: ${from}\nMenjadi: ${to}`);

describe('a session that is moved again before the first move was told', () => {
  it('is told once, from the day that people know to the day that holds', async () => {
    const held = await heldSession();
    await move(held, thursday, night);
    expect(await move(held, wednesday, tenPast)).toMatchObject({ kind: 'moved', told: 2 });
    for (const person of [held.holder, held.waits]) {
      expect(await heard(person)).toEqual([{ dueAt: tenPast, text: fromTo(day.friday, day.wednesday) }]);
    }
  });

  it('and again after that, still names the day that they know', async () => {
    const held = await heldSession();
    await move(held, thursday, night);
    await move(held, saturday, tenPast);
    await move(held, wib('2026-12-07 08:00'), wib('2026-12-01 21:20'));
    const texts = [{ dueAt: morning, text: fromTo(day.friday, 'Senin, 7 Desember 2026 pukul 08.00 WIB') }];
    expect(await heard(held.holder)).toEqual(texts);
    expect(await heard(held.waits)).toEqual(texts);
  });

  it('needs no word where it is back on the day that they know', async () => {
    const held = await heldSession();
    await move(held, thursday, night);
    expect(await move(held, friday, tenPast)).toMatchObject({ kind: 'moved', told: 0 });
    expect(await heard(held.holder)).toEqual([]);
    expect(await heard(held.waits)).toEqual([]);
  });

  it('is told from the day that the first move named, where that one arrived', async () => {
    const held = await heldSession();
    await move(held, thursday, night);
    await arriveBy(store.database.queries, morning);
    await move(held, saturday, wib('2026-12-02 09:00'));
    expect((await heard(held.holder))[1]).toEqual({
      dueAt: wib('2026-12-02 09:00'),
      text: fromTo(day.thursday, day.saturday),
    });
  });

  it('takes back a notice that a process has in hand, and says that the day is the old one again', async () => {
    const held = await heldSession();
    await move(held, thursday, night);
    const ofHolder = eq(outbox.personId, held.holder);
    await store.database.queries.update(outbox).set({ status: 'sending', attempts: 1 }).where(ofHolder);
    await move(held, friday, tenPast);
    const rows = await store.database.queries.select().from(outbox).where(ofHolder).orderBy(outbox.id);
    expect(rows).toMatchObject([{ status: 'sending', reason: 'recalled' }, { status: 'queued' }]);
    expect((await heard(held.holder))[1]?.text).toEqual(fromTo(day.thursday, day.friday));
    expect(await heard(held.waits)).toEqual([]);
  });

  it('is told from the day that they saw, to whoever gave their seat up and came back', async () => {
    const held = await heldSession();
    await move(held, thursday, night);
    await move(held, saturday, tenPast);
    const wish = { personId: held.holder, trainingSessionId: held.session, reason: 'asked' };
    const thought = wib('2026-12-01 21:15');
    await store.database.transaction((tx) => cancelEnrollment(tx, wish, agency, thought));
    await seatAll(store.database, [held.holder], held.session, thought);
    await move(held, wib('2026-12-07 08:00'), wib('2026-12-01 21:20'));
    expect(await heard(held.holder)).toMatchObject([
      { text: fromTo(day.saturday, 'Senin, 7 Desember 2026 pukul 08.00 WIB') },
    ]);
  });

  it('is told at any hour where the day that they know is near, and the others are not', async () => {
    const held = await heldSession();
    await move(held, saturday, wib('2026-12-02 19:50'));
    const nextNight = wib('2026-12-03 21:00');
    await move(held, wib('2026-12-07 08:00'), nextNight);
    expect(await heard(held.holder)).toMatchObject([{ dueAt: nextNight }]);
  });
});

describe('a session that is cancelled before its move was told', () => {
  it('is told so alone, with the day that people know', async () => {
    const held = await heldSession();
    await move(held, thursday, night);
    await cancel(held, tenPast);
    const told = await heard(held.holder);
    expect(told).toEqual([{ dueAt: morning, text: expect.stringContaining(`(${day.friday})`) }]);
    expect(told[0]?.text).toContain('dibatalkan');
  });

  it('is told at night where the day that people know is near', async () => {
    const held = await heldSession();
    await move(held, saturday, wib('2026-12-02 19:50'));
    const nextNight = wib('2026-12-03 21:00');
    await cancel(held, nextNight);
    expect(await heard(held.waits)).toEqual([{ dueAt: nextNight, text: expect.stringContaining(`(${day.friday})`) }]);
  });
});

describe('a seat that somebody was given in the night', () => {
  it('is told before a move that cannot wait, and not at all once the session is off', async () => {
    const held = await heldSession();
    const open = { ...held, session: await bookSession(store.database.queries, friday) };
    const personId = await bookPerson(store.database.queries);
    const added = { actorId: held.actorId, trainingSessionId: open.session, personId };
    expect(await store.database.transaction((tx) => addPerson(tx, added, agency, night))).toMatchObject({
      kind: 'enrolled',
    });
    expect(await heard(personId)).toMatchObject([{ dueAt: morning }]);
    await move(open, wednesday, tenPast);
    const told = await heard(personId);
    expect(told).toMatchObject([{ dueAt: tenPast }, { dueAt: tenPast, text: fromTo(day.friday, day.wednesday) }]);
    expect(told[0]?.text).toContain(day.friday);
    await cancel(open, wib('2026-12-01 21:20'));
    expect(await heard(personId)).toMatchObject([{ text: expect.stringContaining('dibatalkan') }]);
  });
});

describe('whoever teaches a session', () => {
  it('is told that it moves, at night where it is near, and that it is off; whoever does it knows', async () => {
    const { queries } = store.database;
    const held = await heldSession();
    const trainer = await bookPerson(queries);
    await queries.insert(sessionTrainers).values([
      { trainingSessionId: held.session, personId: trainer },
      { trainingSessionId: held.session, personId: held.actorId },
    ]);
    await move(held, thursday, night);
    expect(await move(held, wednesday, tenPast)).toMatchObject({ told: 2 });
    expect(await heard(trainer)).toEqual([{ dueAt: tenPast, text: fromTo(day.friday, day.wednesday) }]);
    await arriveBy(queries, tenPast);
    const twentyPast = wib('2026-12-01 21:20');
    await cancel(held, twentyPast);
    const [, off, ...more] = await heard(trainer);
    expect(more).toEqual([]);
    expect(off).toEqual({
      dueAt: twentyPast,
      text: expect.stringContaining(`yang Bapak/Ibu ampu dibatalkan: Pelatihan Dasar`),
    });
    expect(await heard(held.actorId)).toEqual([]);
  });

  it('is told nothing of one that is no more than a draft', async () => {
    const { queries } = store.database;
    const { actorId } = await heldSession();
    const session = await bookSession(queries, friday, { status: 'draft' });
    const trainer = await bookPerson(queries);
    await queries.insert(sessionTrainers).values({ trainingSessionId: session, personId: trainer });
    expect(
      await store.database.transaction((tx) =>
        moveSession(tx, { actorId, trainingSessionId: session, startsAt: thursday }, agency, night),
      ),
    ).toMatchObject({ kind: 'moved' });
    expect(await heard(trainer)).toEqual([]);
  });
});
