import { beforeEach, describe, expect, it } from 'vitest';
import { trainings } from '../../src/store/schema.ts';
import { cancelEnrollment, decideEnrollment, enroll } from '../../src/training/enrollment.ts';
import type { EnrollmentFacts } from '../../src/training/enrollment-facts.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, books, seat, seatAll, setTraining, statusOf, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');

describe('deciding whether a person may have a seat', () => {
  const allowed: EnrollmentFacts = {
    state: 'open',
    needsApproval: false,
    audiences: ['PSM'],
    regionCodes: [],
    prerequisites: [],
    prerequisiteDeclaration: null,
    person: { registered: true, audiences: ['PSM'], regionCode: '35.73', completedPrerequisite: false },
    own: null,
    overlapping: null,
  };
  const other = {
    code: 'ASES',
    title: 'Asesmen',
    trainingSessionId: 9,
    batch: 1,
    startsAt: start,
    endsAt: start,
  };
  const pdps = { code: 'PDPS', title: 'Pelatihan Dasar' };

  it.each<[string, Partial<EnrollmentFacts>, string | null, object]>([
    ['admits whom nothing speaks against', {}, null, { kind: 'admit' }],
    ['asks a coordinator where every application is decided', { needsApproval: true }, null, { kind: 'apply' }],
    ['leaves a held seat alone', { own: { enrollmentId: 5, status: 'enrolled' } }, null, { kind: 'already' }],
    ['keeps to a coordinator’s no', { own: { enrollmentId: 5, status: 'declined' } }, null, { kind: 'already' }],
    ['lets a person come back', { own: { enrollmentId: 5, status: 'cancelled' } }, null, { kind: 'admit' }],
    ['refuses after the deadline', { state: 'closed' }, null, { reason: 'closed' }],
    ['refuses once it has begun', { state: 'started' }, null, { reason: 'started' }],
    ['refuses once it is over', { state: 'ended' }, null, { reason: 'started' }],
    ['refuses what is called off', { state: 'cancelled' }, null, { reason: 'cancelled' }],
    [
      'sends a stranger to the form',
      { person: { ...allowed.person, registered: false } },
      null,
      { reason: 'not-registered' },
    ],
    ['refuses other kinds of volunteer', { audiences: ['TKSK'] }, null, { reason: 'audience', audiences: ['TKSK'] }],
    ['takes anyone where the public may come', { audiences: ['UMUM', 'TKSK'] }, null, { kind: 'admit' }],
    ['refuses other regions', { regionCodes: ['35.01'] }, null, { reason: 'region', regionCodes: ['35.01'] }],
    ['takes a named region', { regionCodes: ['35.01', '35.73'] }, null, { kind: 'admit' }],
    ['names the session that is in the way', { overlapping: other }, null, { reason: 'overlap', with: other }],
    [
      'names the training that is missing',
      { prerequisites: [pdps] },
      'sudah',
      { reason: 'prerequisite', trainings: [pdps] },
    ],
    [
      'asks for a declaration where that would do',
      { prerequisites: [pdps], prerequisiteDeclaration: 'Pengalaman 1 tahun' },
      null,
      { reason: 'declaration-needed', declaration: 'Pengalaman 1 tahun', trainings: [pdps] },
    ],
    [
      'makes a declared prerequisite an application',
      { prerequisites: [pdps], prerequisiteDeclaration: 'Pengalaman 1 tahun' },
      'Saya mendampingi sejak 2020',
      { kind: 'apply', declaration: 'Saya mendampingi sejak 2020' },
    ],
    [
      'needs no declaration of whom a training proves',
      {
        prerequisites: [pdps],
        prerequisiteDeclaration: 'x',
        person: { ...allowed.person, completedPrerequisite: true },
      },
      null,
      { kind: 'admit' },
    ],
  ])('%s', (_, facts, declaration, decision) => {
    expect(decideEnrollment({ ...allowed, ...facts }, declaration)).toMatchObject(decision);
  });
});

describe('enrolling', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  it('gives the seats in order, then places in line', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 2 });
    const people = await peopleOf(4);
    expect(await seatAll(store.database, people, session, now)).toEqual([
      'enrolled',
      'enrolled',
      'waitlisted',
      'waitlisted',
    ]);
    expect(await seat(store.database, people[3] ?? 0, session, now)).toMatchObject({
      kind: 'already',
      status: 'waitlisted',
    });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 2, waiting: 2 } });
  });

  it('gives no free seat to a newcomer while others wait', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    const [first = 0, second = 0, third = 0] = await peopleOf(3);
    await seatAll(store.database, [first, second], session, now);
    const night = wib('2026-11-24 21:00');
    await cancel(first, session, night);
    expect(await seat(store.database, third, session, night)).toMatchObject({ kind: 'waitlisted', position: 2 });
  });

  it('puts a person who comes back at the end of the line, on the row they had', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    const people = await peopleOf(4);
    const [, back = 0] = people;
    await seatAll(store.database, people, session, now);
    const before = await statusOf(store.database.queries, back, session);
    await cancel(back, session, now);
    expect(await seat(store.database, back, session, now)).toEqual({
      kind: 'waitlisted',
      quota: null,
      enrollmentId: before?.id,
      position: 3,
    });
    expect(await statusOf(store.database.queries, back, session)).toMatchObject({ ticket: 4 });
  });

  it('refuses a day that is taken, and says by what', async () => {
    const held = await bookSession(store.database.queries, start);
    const wanted = await bookSession(store.database.queries, wib('2026-12-07 14:00'));
    const afterwards = await bookSession(store.database.queries, wib('2026-12-07 15:30'));
    const [person = 0] = await peopleOf(1);
    await seat(store.database, person, held, now);
    expect(await seat(store.database, person, wanted, now)).toMatchObject({
      reason: 'overlap',
      with: { trainingSessionId: held, code: 'PDPS' },
    });
    expect(await seat(store.database, person, afterwards, now)).toMatchObject({ kind: 'enrolled' });
  });

  it('lets a person wait in line on a day they hold elsewhere no longer', async () => {
    const held = await bookSession(store.database.queries, start);
    const wanted = await bookSession(store.database.queries, start);
    const [person = 0] = await peopleOf(1);
    await seat(store.database, person, held, now);
    await cancel(person, held, now);
    expect(await seat(store.database, person, wanted, now)).toMatchObject({ kind: 'enrolled' });
  });

  it('asks for a completed training, in whichever run it was', async () => {
    const earlier = await bookSession(store.database.queries, wib('2026-06-01 09:00'));
    const [done = 0, absent = 0] = await peopleOf(2);
    await bookSeat(store.database.queries, done, earlier, { status: 'completed' });
    await bookSeat(store.database.queries, absent, earlier, { status: 'absent' });
    await store.database.queries.insert(trainings).values({
      code: 'LANJUT',
      title: 'Pelatihan Lanjutan',
      topic: 'Lanjut',
      summary: '',
      lessonHours: 8,
      audiences: [],
      prerequisiteTrainings: ['PDPS'],
    });
    const session = await bookSession(store.database.queries, start, { trainingCode: 'LANJUT' });
    expect(await seat(store.database, done, session, now)).toMatchObject({ kind: 'enrolled' });
    expect(await seat(store.database, absent, session, now)).toEqual({
      kind: 'refused',
      reason: 'prerequisite',
      trainings: [{ code: 'PDPS', title: 'Pelatihan Dasar' }],
    });
  });

  it('keeps a declaration with the application, which takes no seat', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    await setTraining(store.database.queries, { prerequisiteDeclaration: 'Surat rekomendasi Dinas Sosial' });
    const [person = 0] = await peopleOf(1);
    const wish = { personId: person, trainingSessionId: session };
    expect(await seat(store.database, person, session, now)).toMatchObject({
      reason: 'declaration-needed',
      declaration: 'Surat rekomendasi Dinas Sosial',
    });
    const applied = await store.database.transaction((tx) => enroll(tx, { ...wish, declaration: ' Saya punya ' }, now));
    expect(applied).toMatchObject({ kind: 'pending' });
    expect(await statusOf(store.database.queries, person, session)).toMatchObject({
      declaration: 'Saya punya',
      ticket: null,
    });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 0, waiting: 0 } });
  });

  it('knows neither drafts nor strangers', async () => {
    const draft = await bookSession(store.database.queries, start, { status: 'draft' });
    const open = await bookSession(store.database.queries, start);
    const [person = 0] = await peopleOf(1);
    expect(await seat(store.database, person, draft, now)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(await seat(store.database, person + 999, open, now)).toEqual({ kind: 'refused', reason: 'not-found' });
  });

  it('cancels once, before the start only', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    const [person = 0] = await peopleOf(1);
    expect(await cancel(person, session, now)).toEqual({ kind: 'not-enrolled' });
    await seat(store.database, person, session, now);
    expect(await cancel(person, session, start)).toEqual({ kind: 'started' });
    expect(await cancel(person, session, now)).toMatchObject({ kind: 'cancelled', previous: 'enrolled' });
    expect(await cancel(person, session, now)).toEqual({ kind: 'not-enrolled' });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 0, waiting: 0 } });
  });

  async function peopleOf(count: number): Promise<number[]> {
    return Promise.all(Array.from({ length: count }, () => bookPerson(store.database.queries)));
  }

  const cancel = (personId: number, trainingSessionId: number, at: Date) =>
    store.database.transaction((tx) =>
      cancelEnrollment(tx, { personId, trainingSessionId, reason: 'asked' }, agency, at),
    );
});
