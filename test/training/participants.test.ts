import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { requestErrand, runErrands } from '../../src/delivery/errands.ts';
import { errandsJob } from '../../src/jobs/errands.ts';
import { grantRole, type Role } from '../../src/people/roles.ts';
import { auditEntries, errands, outbox, sessionDays, sessionTrainers } from '../../src/store/schema.ts';
import { markableDays, markAttendance } from '../../src/training/attendance.ts';
import { addPerson, findByNumber } from '../../src/training/adding.ts';
import { decideAll, participantsOf, takeOut } from '../../src/training/participants.ts';
import { textsFor } from '../../src/texts/index.ts';
import { poster } from '../../src/training/papers/poster.ts';
import { sessionPaper } from '../../src/training/papers/session-paper.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, books, seatAll, statusOf, toldTo, wib } from '../support/enrollments.ts';
import { silentLog } from '../support/talk.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');
const store = testDatabase();
let administrator: number;

beforeEach(async () => {
  await store.clear();
  administrator = await staff({ role: 'administrator', regionCode: null });
});

describe('all applications of a session', () => {
  it('get the same word: seats in the order they came, then the waitlist', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 2, needsApproval: true });
    const people = await several(3);
    await seatAll(store.database, people, session, now);
    const decision = { actorId: administrator, trainingSessionId: session, approve: true };
    const outcome = await store.database.transaction((tx) => decideAll(tx, decision, agency, now));
    expect(outcome).toEqual({ kind: 'decided', enrolled: 2, waitlisted: 1, declined: 0 });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 2, waiting: 1 } });
    for (const person of people) expect(await toldTo(store.database.queries, person)).toHaveLength(1);
  });

  it('are declined with a reason that each reads', async () => {
    const session = await bookSession(store.database.queries, start, { needsApproval: true });
    const [person = 0] = await several(1);
    await seatAll(store.database, [person], session, now);
    const decision = {
      actorId: administrator,
      trainingSessionId: session,
      approve: false,
      reason: 'kuota khusus TKSK',
    };
    await store.database.transaction((tx) => decideAll(tx, decision, agency, now));
    expect((await toldTo(store.database.queries, person))[0]?.text).toContain('kuota khusus TKSK');
  });
});

describe('somebody added by number', () => {
  const find = (session: number, phone: string) =>
    store.database.transaction((tx) =>
      findByNumber(tx, { actorId: administrator, trainingSessionId: session, phone }, now),
    );
  const add = (session: number, personId: number) =>
    store.database.transaction((tx) =>
      addPerson(tx, { actorId: administrator, trainingSessionId: session, personId }, agency, now),
    );

  it('is only looked up, then has a seat and is told, approval included', async () => {
    const session = await bookSession(store.database.queries, start, { needsApproval: true });
    const person = await bookPerson(store.database.queries, { phone: '+6281234567890', phoneProvenAt: now });
    // The same number, only typed, is not theirs.
    await bookPerson(store.database.queries, { phone: '+6281234567890' });
    expect(await find(session, '+6281234567890')).toEqual({ kind: 'found', personId: person });
    expect(await toldTo(store.database.queries, person)).toEqual([]);
    expect(await add(session, person)).toEqual({ kind: 'enrolled' });
    expect(await add(session, person)).toEqual({ kind: 'already' });
    expect(await toldTo(store.database.queries, person)).toHaveLength(1);
  });

  it('is never guessed', async () => {
    const session = await bookSession(store.database.queries, start);
    for (const _ of [1, 2]) await bookPerson(store.database.queries, { phone: '+6281234567890' });
    expect(await find(session, '+6281234567890')).toEqual({ kind: 'ambiguous' });
    expect(await find(session, '+6281234567899')).toEqual({ kind: 'unknown' });
  });
});

describe('somebody taken out', () => {
  it('is told why, and the seat goes to who waits', async () => {
    const session = await bookSession(store.database.queries, start, { capacity: 1 });
    const [holder = 0, waiter = 0] = await several(2);
    await seatAll(store.database, [holder, waiter], session, now);
    const own = await statusOf(store.database.queries, holder, session);
    const removal = { actorId: administrator, enrollmentId: own?.id ?? 0, reason: 'pindah tugas' };
    const out = () => store.database.transaction((tx) => takeOut(tx, removal, agency, now));
    expect(await out()).toMatchObject({ kind: 'taken-out' });
    expect(await out()).toEqual({ kind: 'nothing' });
    expect((await toldTo(store.database.queries, holder))[0]?.text).toContain('pindah tugas');
    expect(await statusOf(store.database.queries, waiter, session)).toMatchObject({ status: 'offered' });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 1, waiting: 0 } });
  });
});

describe('attendance', () => {
  it('of all days makes a session completed, of none absent, and can be mended', async () => {
    const { session, seats, trainer } = await twoDays();
    const [, half = 0, none = 0] = seats;
    const after = wib('2026-12-08 16:00');
    const [first, second] = await markableDays(store.database.queries, session, after);
    const mark = (sessionDayId: number | undefined, absent: number[], at = after) => {
      const marking = { actorId: trainer, trainingSessionId: session, sessionDayId: sessionDayId ?? 0, absent };
      return store.database.transaction((tx) => markAttendance(tx, marking, at));
    };
    expect(await mark(first?.sessionDayId, [none], now)).toEqual({ kind: 'too-early' });
    expect(await mark(first?.sessionDayId, [none])).toEqual({ kind: 'marked', present: 2, absent: 1, completed: 0 });
    expect(await statuses(session)).toEqual(['attended', 'attended', 'enrolled']);
    expect(await mark(second?.sessionDayId, [half, none])).toMatchObject({ completed: 1 });
    expect(await statuses(session)).toEqual(['completed', 'attended', 'absent']);
    expect(await mark(second?.sessionDayId, [none])).toMatchObject({ completed: 2 });
  });

  it('is marked by the session’s own trainers, not by others', async () => {
    const { session } = await twoDays();
    const other = await staff({ role: 'trainer', regionCode: null });
    const marking = { actorId: other, trainingSessionId: session, sessionDayId: 1, absent: [] };
    const outcome = await store.database.transaction((tx) => markAttendance(tx, marking, wib('2026-12-08 16:00')));
    expect(outcome).toEqual({ kind: 'not-allowed' });
  });
});

describe('a poster', () => {
  it('bears a code for each channel', async () => {
    const links = [
      'https://t.me/sinau_bot?start=gabung_35-73',
      'https://wa.me/628123?text=Halo%20Sinau%20%23gabung_35-73',
    ];
    const { attachment } = await poster(textsFor('id'), '35.73', links);
    if (attachment?.kind !== 'document') throw new Error('There is no file.');
    const bytes = Buffer.from(attachment.base64, 'base64');
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(attachment.base64.length).toBeLessThan(256 * 1024);
  });
});

describe('a list that leaves the program', () => {
  it('names its maker, keeps formulas as text, and leaves an audit row', async () => {
    const session = await bookSession(store.database.queries, start);
    const names = ['=HYPERLINK("http://x")', ' =1+1', '\t=1', '+62 boom', '@sum', 'Siti Ḥasanah'];
    for (const fullName of names) {
      await bookSeat(store.database.queries, await bookPerson(store.database.queries, { fullName }), session);
    }
    const message = await paper('people-sheet', session);
    const { attachment } = message;
    if (attachment?.kind !== 'document') throw new Error('There is no file.');
    const { sheets } = await readXlsx(Buffer.from(attachment.base64, 'base64'));
    const cells = (sheets[0]?.rows ?? []).flat().map(String);
    expect(cells).toContain(`'=HYPERLINK("http://x")`);
    expect(cells.filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
    expect(cells).toContain('Siti Ḥasanah');
    expect(cells.some((cell) => cell.startsWith('Dibuat oleh Siti Aminah, Selasa, 24 November 2026'))).toBe(true);
    expect(await store.database.queries.select().from(auditEntries)).toMatchObject([
      { actorId: administrator, deed: 'export-people-sheet' },
    ]);
  });

  it('is a sheet to sign of those who hold a seat, on as many pages as they need', async () => {
    const session = await bookSession(store.database.queries, start);
    for (let at = 0; at < 60; at++) {
      const fullName = `Peserta Nomor ${at + 1} dengan Nama yang Panjang Sekali, S.Sos., M.Si.`;
      await bookSeat(store.database.queries, await bookPerson(store.database.queries, { fullName }), session);
    }
    const { attachment } = await paper('attendance-sheet', session);
    if (attachment?.kind !== 'document') throw new Error('There is no file.');
    const bytes = Buffer.from(attachment.base64, 'base64');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
    expect(attachment.base64.length).toBeLessThan(256 * 1024);
  });

  it('is made once for each time it was asked for, however many look', async () => {
    const session = await bookSession(store.database.queries, start);
    await ask(session);
    const job = errandsJob({ database: store.database, channels: [], agency, log: silentLog });
    await Promise.all([job.run(now), job.run(now), job.run(now)]);
    expect(await store.database.queries.select().from(outbox)).toHaveLength(1);
    expect(await store.database.queries.select().from(errands)).toEqual([]);
  });

  it('that cannot be made is given up after three tries, and whoever asked is told', async () => {
    const session = await bookSession(store.database.queries, start);
    await ask(session);
    let told = 0;
    const fail = () =>
      runErrands(store.database, {
        inHand: new Set(),
        prepare: async () => ({ material: null }),
        run: async () => Promise.reject(new Error('No.')),
        async giveUp() {
          told += 1;
        },
        onFault() {},
      });
    for (const _ of [1, 2, 3, 4, 5]) await fail();
    expect(told).toBe(1);
    expect(await store.database.queries.select().from(errands)).toEqual([]);
  });

  const paper = (kind: 'people-sheet' | 'attendance-sheet', trainingSessionId: number) =>
    store.database.transaction((tx) =>
      sessionPaper(tx, { kind, actorId: administrator, trainingSessionId }, agency, now),
    );

  const ask = (session: number) => {
    const chat = { personId: administrator, contactId: 1, channel: 'webchat', address: 'chat-1' } as const;
    const errand = { kind: 'people-sheet', parameters: { session }, ...chat };
    return store.database.transaction((tx) => requestErrand(tx, errand, now));
  };
});

async function staff(role: Role): Promise<number> {
  const person = await bookPerson(store.database.queries);
  await store.database.transaction((tx) => grantRole(tx, person, role, now));
  return person;
}

async function several(count: number): Promise<number[]> {
  const people: number[] = [];
  for (let at = 0; at < count; at++) people.push(await bookPerson(store.database.queries));
  return people;
}

async function twoDays() {
  const session = await bookSession(store.database.queries, start);
  const second = { startsAt: wib('2026-12-08 09:00'), endsAt: wib('2026-12-08 15:30'), online: false };
  await store.database.queries.insert(sessionDays).values({ ...second, trainingSessionId: session });
  const seats: number[] = [];
  for (const person of await several(3)) seats.push(await bookSeat(store.database.queries, person, session));
  const trainer = await staff({ role: 'trainer', regionCode: null });
  await store.database.queries.insert(sessionTrainers).values({ trainingSessionId: session, personId: trainer });
  return { session, seats, trainer };
}

async function statuses(session: number): Promise<string[]> {
  const look = { actorId: administrator, trainingSessionId: session };
  const outcome = await store.database.transaction((tx) => participantsOf(tx, look, now));
  const found = outcome.kind === 'found' ? outcome.participants : [];
  return found.toSorted((one, other) => one.enrollmentId - other.enrollmentId).map(({ status }) => status);
}
