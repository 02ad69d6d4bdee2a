import { asc, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { callOffMoved, callOffReminders } from '../../src/outreach/call-off.ts';
import { upcomingFor } from '../../src/outreach/own-reminders.ts';
import { reportMissed } from '../../src/outreach/missed-reminders.ts';
import { reminderKinds } from '../../src/outreach/reminder-policy.ts';
import { putOff } from '../../src/outreach/putting-off.ts';
import { remindTrainers } from '../../src/outreach/teaching-reminders.ts';
import { fireReminders, nextReminderMoment, recordMissedReminders } from '../../src/outreach/reminders.ts';
import { openQuestionsOf } from '../../src/people/open-questions.ts';
import { setReminders } from '../../src/people/persons.ts';
import { grantRole, recordDeed } from '../../src/people/roles.ts';
import {
  attendances,
  type EnrollmentStatus,
  enrollments,
  outbox,
  persons,
  reminders,
  sessionDays,
  sessionTrainers,
  trainingSessions,
} from '../../src/store/schema.ts';
import { moveSession } from '../../src/training/moving.ts';
import { promote } from '../../src/training/waitlist.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';

const agency = { zone: 'Asia/Jakarta', quietHours: { from: '20:00', to: '06:00' } };
/** A moment on East Java's clocks. */
const wib = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);
/** Monday. */
const start = wib('2026-12-07 09:00');

const support = testDatabase();
const queries = () => support.database.queries;
const fireAt = (written: string) => fireReminders(support.database, agency, wib(written));
const sentKinds = async (personId?: number): Promise<string[]> => {
  const rows = await queries()
    .select({ kind: reminders.kind, personId: reminders.personId })
    .from(reminders)
    .where(eq(reminders.outcome, 'fired'))
    .orderBy(asc(reminders.id));
  return rows.filter((row) => personId === undefined || row.personId === personId).map((row) => row.kind);
};
const ledger = () =>
  queries()
    .select({ kind: reminders.kind, outcome: reminders.outcome, reason: reminders.reason })
    .from(reminders)
    .orderBy(asc(reminders.dueAt), asc(reminders.personId));
const messages = () => queries().select().from(outbox).orderBy(asc(outbox.id));

beforeEach(() => support.clear());

describe('a reminder', () => {
  it('goes a week before, the day before, and two hours before, each once however often it is asked', async () => {
    await bookSeat(queries(), await bookPerson(queries()), await bookSession(queries(), start));
    const moments = [
      '11-30 08:59',
      '11-30 09:00',
      '11-30 09:01',
      '12-06 14:59',
      '12-06 15:00',
      '12-07 06:59',
      '12-07 07:00',
      '12-07 07:01',
    ];
    const seen: string[] = [];
    for (const moment of moments) {
      const { fired } = await fireAt(`2026-${moment}`);
      if (fired > 0) seen.push(moment);
    }
    expect(seen).toEqual(['11-30 09:00', '12-06 15:00', '12-07 07:00']);
    expect(await sentKinds()).toEqual(['week-before', 'day-before', 'same-day']);
    expect((await messages()).map(({ kind, priority, status }) => ({ kind, priority, status }))).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'reminder', priority: 30, status: 'queued' })),
    );
  });

  it('names the person, the training, the time with its zone, the place and the map, and asks', async () => {
    const personId = await bookPerson(queries(), { fullName: 'Joko_Susilo*' });
    const enrollmentId = await bookSeat(queries(), personId, await bookSession(queries(), start, { batch: 4 }));
    await fireAt('2026-12-06 15:00');
    const [row] = await messages();
    expect(plainText(row?.message.text ?? [])).toBe(
      [
        'Bapak/Ibu Joko_Susilo*, besok pelatihan dimulai:',
        'Pelatihan Dasar, angkatan 4',
        '📅 Senin, 7 Desember 2026 pukul 09.00 WIB',
        'Tempat: UPT PTKS Malang (UPT Malang) (Buka peta (https://www.google.com/maps/search/?api=1&query=-7.9,112.6))',
        'Bawa: surat tugas (bila ada) dan alat tulis.',
        '',
        'Masih bisa hadir?',
      ].join('\n'),
    );
    expect(row?.message.choices?.map(({ value }) => value)).toEqual([
      `attend:${enrollmentId}:yes`,
      `attend:${enrollmentId}:no`,
    ]);
    expect(row?.message.menu).toMatch(/^[a-z0-9]{1,12}$/);
    const questions = await openQuestionsOf(queries(), [personId], wib('2026-12-06 15:00'));
    expect(questions.get(personId)).toMatchObject([{ kind: 'attendance', enrollmentId }]);
    expect((await openQuestionsOf(queries(), [personId], start)).size).toBe(0);
  });

  it('names the last day of several, the address, and the short name that tells two places of one name apart', async () => {
    const personId = await bookPerson(queries());
    await bookSeat(queries(), personId, await bookSession(queries(), start));
    await support.database.driver`update training_sessions set ends_at = starts_at + interval '1 day 6 hours'`;
    await support.database.driver`update venues set address = 'Jl. Raya 1', latitude = null`;
    await fireAt('2026-12-06 15:00');
    const [row] = await messages();
    expect(plainText(row?.message.text ?? [])).toContain(
      '📅 Senin, 7 Desember 2026 pukul 09.00 WIB, sampai Selasa, 8 Desember 2026\nTempat: UPT PTKS Malang (UPT Malang), Jl. Raya 1\n',
    );
  });

  it('speaks the language of its reader, and of an online training names no place to travel to', async () => {
    const personId = await bookPerson(queries(), { language: 'en', fullName: null });
    await bookSeat(queries(), personId, await bookSession(queries(), start, { online: true, batch: 4 }));
    await fireAt('2026-12-07 07:00');
    const [row] = await messages();
    expect(plainText(row?.message.text ?? [])).toBe(
      'Sir/Madam, today at 09.00 WIB:\nPelatihan Dasar, batch 4\nPlace: online\nEnjoy the training.',
    );
    expect(row?.message.choices).toBeUndefined();
  });

  it('must be out before it loses its point and before the night', async () => {
    await bookSeat(queries(), await bookPerson(queries()), await bookSession(queries(), start));
    for (const moment of ['2026-11-30 09:00', '2026-12-06 15:00', '2026-12-07 07:00']) await fireAt(moment);
    const ends = (await messages()).map((row) => row.expiresAt);
    expect(ends).toEqual([wib('2026-11-30 20:00'), wib('2026-12-06 20:00'), wib('2026-12-07 08:30')]);
  });
});

describe('who is reminded', () => {
  it('is decided when it fires: who holds the seat, wants reminders, agreed, and can be reached', async () => {
    const sessionId = await bookSession(queries(), start);
    const seat = async (
      person: Parameters<typeof bookPerson>[1],
      status: 'enrolled' | 'cancelled' | 'waitlisted' | 'pending',
    ) => bookSeat(queries(), await bookPerson(queries(), person), sessionId, { status });
    await seat({}, 'enrolled');
    await seat({ remindersOn: false }, 'enrolled');
    await seat({ consents: false }, 'enrolled');
    await seat({ unreachableSince: wib('2026-12-01 00:00') }, 'enrolled');
    await seat({}, 'cancelled');
    await seat({}, 'waitlisted');
    await seat({}, 'pending');
    expect(await fireAt('2026-12-06 15:00')).toMatchObject({ fired: 1, skipped: 3 });
    const outcomes = (await ledger()).filter(({ kind }) => kind === 'day-before');
    expect(outcomes).toEqual([
      { kind: 'day-before', outcome: 'fired', reason: null },
      { kind: 'day-before', outcome: 'skipped', reason: 'reminders-off' },
      { kind: 'day-before', outcome: 'skipped', reason: 'no-consent' },
      { kind: 'day-before', outcome: 'skipped', reason: 'unreachable' },
    ]);
    expect(await messages()).toHaveLength(1);
  });

  it('is nobody where the session is a draft, cancelled or over', async () => {
    for (const status of ['draft', 'cancelled'] as const) {
      await bookSeat(queries(), await bookPerson(queries()), await bookSession(queries(), start, { status }));
    }
    await bookSeat(queries(), await bookPerson(queries()), await bookSession(queries(), wib('2026-12-06 10:00')));
    expect(await fireAt('2026-12-06 15:00')).toMatchObject({ fired: 0, skipped: 0 });
    expect(await messages()).toEqual([]);
  });

  it('is not reminded of what was due before they got the seat', async () => {
    const sessionId = await bookSession(queries(), start);
    const personId = await bookPerson(queries());
    await bookSeat(queries(), personId, sessionId, { since: wib('2026-12-01 10:00') });
    for (const moment of ['2026-12-01 10:01', '2026-12-06 15:00', '2026-12-07 07:00']) await fireAt(moment);
    expect(await sentKinds(personId)).toEqual(['day-before', 'same-day']);
    expect((await ledger()).map(({ outcome }) => outcome)).toEqual(['fired', 'fired']);
  });

  it('hears at the end of the night of their own zone', async () => {
    const sessionId = await bookSession(queries(), start);
    const amsterdam = await bookPerson(queries(), { timeZone: 'Europe/Amsterdam' });
    const jayapura = await bookPerson(queries(), { timeZone: 'Asia/Jayapura' });
    await bookSeat(queries(), amsterdam, sessionId);
    await bookSeat(queries(), jayapura, sessionId);
    await fireAt('2026-11-30 09:00');
    expect(await sentKinds(jayapura)).toEqual(['week-before']);
    expect(await sentKinds(amsterdam)).toEqual([]);
    // 05:00 UTC is 06:00 in Amsterdam in winter.
    expect(await nextReminderMoment(queries(), agency, wib('2026-11-30 09:00'))).toEqual(wib('2026-11-30 12:00'));
    await fireAt('2026-11-30 11:59');
    expect(await sentKinds(amsterdam)).toEqual([]);
    await fireAt('2026-11-30 12:00');
    expect(await sentKinds(amsterdam)).toEqual(['week-before']);
  });
});

describe('while the program was down', () => {
  it('what is still useful goes, what is not is written down as missed, once', async () => {
    await bookSeat(queries(), await bookPerson(queries()), await bookSession(queries(), start));
    expect(await fireAt('2026-12-06 18:00')).toMatchObject({ fired: 1, skipped: 0, missed: 1, unreadablePolicies: [] });
    expect(await fireAt('2026-12-06 18:01')).toMatchObject({ fired: 0, skipped: 0, missed: 0, unreadablePolicies: [] });
    expect(await ledger()).toEqual([
      { kind: 'week-before', outcome: 'missed', reason: 'too-late' },
      { kind: 'day-before', outcome: 'fired', reason: null },
    ]);
  });

  it('until after the start, all are missed and nothing goes', async () => {
    await bookSeat(queries(), await bookPerson(queries()), await bookSession(queries(), start));
    expect(await fireAt('2026-12-07 12:00')).toMatchObject({ fired: 0, missed: 3 });
    expect(await messages()).toEqual([]);
  });

  it('until after the start, they are missed for whoever held a seat then, though they are marked at once', async () => {
    const session = await bookSession(queries(), start);
    const seat = await bookSeat(queries(), await bookPerson(queries()), session);
    const now = wib('2026-12-07 12:00');
    await support.database.transaction(async (tx) => {
      expect(await recordMissedReminders(tx, session, agency, now)).toBe(3);
      await tx.update(enrollments).set({ status: 'attended', statusAt: now }).where(eq(enrollments.id, seat));
    });
    expect(await fireAt('2026-12-07 12:01')).toMatchObject({ fired: 0, missed: 0 });
    expect((await ledger()).map(({ outcome }) => outcome)).toEqual(['missed', 'missed', 'missed']);
  });

  it('what only the night kept back is skipped, not missed', async () => {
    const sessionId = await bookSession(queries(), start, {
      reminderPolicy: { 'week-before': null, 'day-before': { at: '21:00' } },
    });
    await bookSeat(queries(), await bookPerson(queries()), sessionId);
    await fireAt('2026-12-06 21:00');
    await fireAt('2026-12-07 00:00');
    expect(await ledger()).toEqual([{ kind: 'day-before', outcome: 'skipped', reason: 'quiet-hours' }]);
  });
});

describe('a session that changes', () => {
  const move = async (sessionId: number, to: Date) => {
    await queries()
      .update(trainingSessions)
      .set({ startsAt: to, endsAt: new Date(to.getTime() + 6.5 * 3_600_000) })
      .where(eq(trainingSessions.id, sessionId));
  };

  it('reminds at the new time only', async () => {
    const sessionId = await bookSession(queries(), start);
    await bookSeat(queries(), await bookPerson(queries()), sessionId);
    await fireAt('2026-11-30 09:00');
    await queries().update(outbox).set({ status: 'sent' });
    await move(sessionId, wib('2026-12-10 09:00'));
    for (let hour = 0; hour < 24 * 10; hour++) {
      await fireReminders(support.database, agency, new Date(wib('2026-12-01 00:00').getTime() + hour * 3_600_000));
    }
    const rows = await queries().select().from(reminders).orderBy(asc(reminders.firedAt));
    expect(rows.map(({ kind, occursOn, firedAt }) => `${kind} ${occursOn} ${firedAt.toISOString()}`)).toEqual([
      'week-before 2026-12-07 2026-11-30T02:00:00.000Z',
      'week-before 2026-12-10 2026-12-03T02:00:00.000Z',
      'day-before 2026-12-10 2026-12-09T08:00:00.000Z',
      'same-day 2026-12-10 2026-12-10T00:00:00.000Z',
    ]);
  });

  it('takes back what still waited to be sent, and reminds at the new hour', async () => {
    const sessionId = await bookSession(queries(), start);
    await bookSeat(queries(), await bookPerson(queries()), sessionId);
    await fireAt('2026-12-07 07:00');
    await move(sessionId, wib('2026-12-07 13:00'));
    const calledOff = await support.database.transaction((tx) =>
      callOffReminders(tx, { trainingSessionId: sessionId }, agency),
    );
    expect(calledOff).toBe(1);
    await fireAt('2026-12-07 11:00');
    expect((await messages()).map(({ status, reason }) => ({ status, reason }))).toEqual([
      { status: 'cancelled', reason: 'called-off' },
      { status: 'queued', reason: null },
    ]);
  });

  it('does not remind again of the same day what has been sent', async () => {
    const sessionId = await bookSession(queries(), start);
    await bookSeat(queries(), await bookPerson(queries()), sessionId);
    await fireAt('2026-12-07 07:00');
    await queries().update(outbox).set({ status: 'sent' });
    await move(sessionId, wib('2026-12-07 13:00'));
    expect(await fireAt('2026-12-07 11:00')).toMatchObject({ fired: 0 });
  });

  it('takes back the reminders of whoever gave up the seat or wants none, and leaves the others', async () => {
    const sessionId = await bookSession(queries(), start);
    const [gone, silent, stays] = [
      await bookPerson(queries()),
      await bookPerson(queries()),
      await bookPerson(queries()),
    ];
    for (const personId of [gone, silent, stays]) await bookSeat(queries(), personId, sessionId);
    await fireAt('2026-12-06 15:00');
    await queries().update(enrollments).set({ status: 'cancelled' }).where(eq(enrollments.personId, gone));
    await support.database.transaction(async (tx) => {
      await setReminders(tx, silent, false);
      expect(await callOffReminders(tx, { personId: silent }, agency)).toBe(1);
    });
    // Whoever forgot to take them back: the next firing does.
    await fireAt('2026-12-06 15:01');
    expect((await messages()).map(({ personId, status }) => ({ personId, status }))).toEqual([
      { personId: gone, status: 'cancelled' },
      { personId: silent, status: 'cancelled' },
      { personId: stays, status: 'queued' },
    ]);
  });

  it('to another hour of its day takes back what names the old one, and reminds at the new one', async () => {
    const sessionId = await bookSession(queries(), start);
    await bookSeat(queries(), await bookPerson(queries()), sessionId);
    const actorId = await bookPerson(queries());
    await support.database.transaction((tx) =>
      grantRole(tx, actorId, { role: 'administrator', regionCode: null }, start),
    );
    await fireAt('2026-12-06 15:00');
    const later = wib('2026-12-07 13:00');
    await support.database.transaction(async (tx) => {
      await moveSession(
        tx,
        { actorId, trainingSessionId: sessionId, startsAt: later },
        agency,
        wib('2026-12-06 15:01'),
      );
      await callOffMoved(tx, sessionId);
    });
    await fireAt('2026-12-06 15:02');
    const texts = (await messages()).filter(({ kind }) => kind === 'reminder');
    expect(texts.map(({ status }) => status)).toEqual(['cancelled', 'queued']);
    expect(plainText(texts[1]?.message.text ?? [])).toContain('13.00');
  });

  it('recalls what a sender has in hand; if it comes back, whoever has taken the seat again is reminded anew', async () => {
    const sessionId = await bookSession(queries(), start);
    await bookSeat(queries(), await bookPerson(queries()), sessionId);
    const becomes = (set: Partial<typeof outbox.$inferInsert>) => queries().update(outbox).set(set);
    const seat = (status: EnrollmentStatus) => queries().update(enrollments).set({ status });
    await fireAt('2026-12-06 15:00');
    await becomes({ status: 'sending' });
    await seat('cancelled');
    await fireAt('2026-12-06 15:01');
    expect(await messages()).toMatchObject([{ status: 'sending', reason: 'recalled' }]);
    await seat('enrolled');
    expect(await fireAt('2026-12-06 15:02')).toMatchObject({ fired: 0 });
    await becomes({ status: 'cancelled' });
    expect(await fireAt('2026-12-06 15:03')).toMatchObject({ fired: 1 });
    expect(await messages()).toMatchObject([{ status: 'cancelled' }, { status: 'queued' }]);
    expect(await fireAt('2026-12-06 15:04')).toMatchObject({ fired: 0 });
  });

  it('holds a policy of its own; one that cannot be read is told, and the agency’s holds', async () => {
    const own = await bookSession(queries(), start, {
      reminderPolicy: { 'same-day': null, 'day-before': { at: '10:00' } },
    });
    const broken = await bookSession(queries(), start, { reminderPolicy: { 'day-before': { at: '25:00' } } });
    for (const sessionId of [own, broken]) await bookSeat(queries(), await bookPerson(queries()), sessionId);
    const firing = await fireAt('2026-12-06 10:00');
    expect(firing).toMatchObject({ fired: 1, unreadablePolicies: [broken] });
    expect((await fireAt('2026-12-06 15:00')).fired).toBe(1);
    expect((await fireAt('2026-12-07 07:00')).fired).toBe(1);
  });
});

describe('“thank you, how was it?”', () => {
  it('goes the next morning to whoever was there, or to all who held a seat where nobody was marked', async () => {
    const unmarked = await bookSession(queries(), start);
    const marked = await bookSession(queries(), start);
    const seat = async (sessionId: number, status: EnrollmentStatus, person = {}) =>
      bookSeat(queries(), await bookPerson(queries(), person), sessionId, { status, since: wib('2026-12-07 17:00') });
    const thanked = [await seat(unmarked, 'enrolled')];
    for (const status of ['cancelled', 'declined', 'waitlisted', 'absent'] as const) await seat(unmarked, status);
    await seat(unmarked, 'enrolled', { remindersOn: false });
    thanked.push(await seat(marked, 'completed'), await seat(marked, 'attended'));
    const absent = await seat(marked, 'enrolled');
    const [day] = await queries().select().from(sessionDays).where(eq(sessionDays.trainingSessionId, marked));
    const mark = { sessionDayId: day?.id ?? 0, present: false, markedBy: 1, markedAt: start };
    await queries()
      .insert(attendances)
      .values({ enrollmentId: absent, ...mark });
    // At the end itself, and in the evening, nobody is written to.
    for (const moment of ['12-07 15:30', '12-07 21:00', '12-08 08:59']) await fireAt(`2026-${moment}`);
    expect(await messages()).toEqual([]);
    expect(await fireAt('2026-12-08 09:00')).toMatchObject({ fired: 3, skipped: 1 });
    const sent = await messages();
    expect(plainText(sent[0]?.message.text ?? [])).toBe(
      'Terima kasih sudah ikut Pelatihan Dasar, angkatan ' +
        `${/angkatan (\d+)/.exec(plainText(sent[0]?.message.text ?? []))?.[1]}.\n\n` +
        'Menurut Bapak/Ibu Siti Aminah, bagaimana pelatihannya?',
    );
    expect(sent.map(({ message }) => message.choices?.at(-1))).toEqual(
      thanked.map((enrollmentId) => ({ value: `rate:${enrollmentId}:5`, label: 'Baik sekali' })),
    );
    expect((await fireAt('2026-12-08 09:01')).fired).toBe(0);
  });

  it('is dropped after some days, and taken back from whoever turns out to have been absent', async () => {
    const sessionId = await bookSession(queries(), start);
    const enrollmentId = await bookSeat(queries(), await bookPerson(queries()), sessionId);
    await fireAt('2026-12-08 09:00');
    await queries().update(enrollments).set({ status: 'absent' }).where(eq(enrollments.id, enrollmentId));
    await bookSeat(queries(), await bookPerson(queries()), await bookSession(queries(), start));
    await fireAt('2026-12-11 06:00');
    expect((await messages()).map(({ status }) => status)).toEqual(['cancelled']);
    expect(await ledger()).toContainEqual({ kind: 'thank-you', outcome: 'missed', reason: 'too-late' });
  });
});

describe('what is wrong with one', () => {
  it('a time zone that nobody knows: the agency’s holds for them, at every look', async () => {
    const sessionId = await bookSession(queries(), start);
    const trainer = await bookPerson(queries(), { timeZone: 'WIB' });
    await support.database.transaction((tx) => grantRole(tx, trainer, { role: 'trainer', regionCode: null }, start));
    await queries().insert(sessionTrainers).values({ trainingSessionId: sessionId, personId: trainer });
    for (const timeZone of ['WIB', null, 'Asia/Makassar']) {
      await bookSeat(queries(), await bookPerson(queries(), { timeZone }), sessionId, { since: '2026-12-02' });
    }
    expect(await nextReminderMoment(queries(), agency, wib('2026-12-05 10:00'))).toEqual(wib('2026-12-06 15:00'));
    expect(await fireAt('2026-12-06 15:00')).toMatchObject({ fired: 3, unknownZones: [sessionId] });
    expect(await remindTrainers(support.database, agency, wib('2026-12-06 15:00'))).toBe(1);
    await queries()
      .update(outbox)
      .set({ quietAt: wib('2026-12-06 20:00') });
    expect(await putOff(support.database, agency, wib('2026-12-06 20:00'))).toBe(4);
    await bookSeat(queries(), await bookPerson(queries(), { timeZone: 'WIB' }), sessionId, { status: 'waitlisted' });
    await queries().update(trainingSessions).set({ waiting: 1 });
    const promoted = (moment: string) =>
      support.database.transaction((tx) => promote(tx, sessionId, agency, wib(moment)));
    expect(await promoted('2026-12-02 10:00')).toBe(1);
  });

  it('a session whose reminder cannot be written holds up no other', async () => {
    const [poisoned, whole] = [await bookSession(queries(), start), await bookSession(queries(), start)];
    const since = { since: '2026-12-02' };
    await bookSeat(queries(), await bookPerson(queries(), { language: 'xx' }), poisoned, since);
    const reminded = await bookPerson(queries());
    await bookSeat(queries(), reminded, whole, since);
    await expect(fireAt('2026-12-06 15:00')).rejects.toThrow();
    expect((await messages()).map(({ personId }) => personId)).toEqual([reminded]);
  });
});

describe('what was missed while the program was down', () => {
  it('is told to those who run the sessions, in one message each, once and by day', async () => {
    const runner = async (regionCode: string | null) => {
      const personId = await bookPerson(queries(), { fullName: 'Koordinator' });
      await support.database.transaction((tx) => grantRole(tx, personId, { role: 'coordinator', regionCode }, start));
      return personId;
    };
    const [malang, province] = [await runner('35.73'), await runner(null)];
    const session = (given: Parameters<typeof bookSession>[2], people: number, startsAt = start) =>
      bookSession(queries(), startsAt, given).then(async (id) => {
        for (let count = 0; count < people; count++) await bookSeat(queries(), await bookPerson(queries()), id);
        return id;
      });
    await session({ regionCodes: ['35.73'] }, 2);
    await session({ regionCodes: ['35.73'] }, 1);
    await session({}, 1);
    // Moved so close by somebody who knows: no news to them.
    const moved = await session({}, 1);
    await support.database.transaction((tx) =>
      recordDeed(tx, { actorId: 1, deed: 'move-session', subject: `session:${moved}` }, wib('2026-12-07 05:00')),
    );
    const report = async (moment: string) => {
      await fireAt(moment);
      return reportMissed(support.database, agency, wib(moment));
    };
    // Down from before the week's reminder until the night before the sessions.
    expect(await report('2026-12-06 23:00')).toEqual({ missed: 10, told: 2 });
    const told = (await messages()).filter(({ kind }) => kind === 'notice');
    expect(told.map(({ personId, dueAt }) => [personId, dueAt])).toEqual([
      [malang, wib('2026-12-07 06:00')],
      [province, wib('2026-12-07 06:00')],
    ]);
    const lines = told.map(({ message }) => plainText(message.text).match(/: \d+ orang/g));
    expect(lines).toEqual([[': 2 orang', ': 1 orang'], [': 1 orang']]);
    expect(await report('2026-12-06 23:01')).toEqual({ missed: 0, told: 0 });
  });
});

describe('several at once', () => {
  it('two programs that fire at the same moment remind once', async () => {
    const sessionId = await bookSession(queries(), start);
    for (let count = 0; count < 60; count++) await bookSeat(queries(), await bookPerson(queries()), sessionId);
    // With nothing missed to write down first, all of them begin to claim at once.
    await fireAt('2026-11-30 09:00');
    const firings = await Promise.all(Array.from({ length: 4 }, () => fireAt('2026-12-06 15:00')));
    expect(firings.reduce((sum, { fired }) => sum + fired, 0)).toBe(60);
    expect(await messages()).toHaveLength(120);
  });

  it('reminds nine thousand people completely and soon', async () => {
    const sessionId = await bookSession(queries(), start);
    await queries().execute(sql`
      with people as (
        insert into persons (created_at, registered_at, full_name)
        select now(), now(), 'Peserta ' || number from generate_series(1, 9000) as number returning id
      ), addresses as (
        insert into contacts (person_id, channel, external_id, created_at, last_inbound_at)
        select id, 'telegram', 'many-' || id, now(), now() from people
      ), agreed as (
        insert into consents (person_id, purpose, granted, text_version, raw_answer, channel, at)
        select id, 'profile', true, 'id-1', 'Ya', 'telegram', now() from people
      )
      insert into enrollments (training_session_id, person_id, status, created_at, status_at)
      select ${sessionId}::bigint, id, 'enrolled', '2026-01-01', '2026-01-01' from people`);
    // As autovacuum would have done by then: people do not all enroll in the second in which they are reminded.
    await queries().execute(sql`analyze persons, contacts, consents, enrollments`);
    const begun = performance.now();
    expect(await fireAt('2026-12-06 15:00')).toMatchObject({ fired: 9000, skipped: 0 });
    // Seconds on a quiet machine; a plan that looks at everybody for everybody takes minutes.
    expect(performance.now() - begun).toBeLessThan(90_000);
    const [counted] = await queries().execute(
      sql`select count(*)::int as rows, count(distinct outbox_id)::int as messages from reminders where outcome = 'fired'`,
    );
    expect(counted).toEqual({ rows: 9000, messages: 9000 });
  }, 180_000);
});

describe('what is told in advance', () => {
  it('is what will be sent, in order, with its words', async () => {
    const sessionId = await bookSession(queries(), start);
    const personId = await bookPerson(queries());
    await bookSeat(queries(), personId, sessionId, { since: wib('2026-12-01 10:00') });
    const upcoming = await upcomingFor(queries(), personId, agency, wib('2026-12-02 10:00'));
    expect(upcoming.map(({ at, kind, title }) => ({ at, kind, title }))).toEqual([
      { at: wib('2026-12-06 15:00'), kind: 'day-before', title: 'Pengingat sehari sebelum' },
      { at: wib('2026-12-07 07:00'), kind: 'same-day', title: 'Pengingat hari ini' },
      { at: wib('2026-12-08 09:00'), kind: 'thank-you', title: 'Ucapan terima kasih' },
    ]);
    expect(await nextReminderMoment(queries(), agency, wib('2026-12-02 10:00'))).toEqual(upcoming[0]?.at);
    await fireAt('2026-12-06 15:00');
    const [sent] = await messages();
    expect(plainText(sent?.message.text ?? [])).toBe(upcoming[0]?.text);
    const left = await upcomingFor(queries(), personId, agency, wib('2026-12-06 15:00'));
    expect(left.map(({ kind }) => kind)).toEqual(['same-day', 'thank-you']);
  });

  it('is nothing for whoever wants no reminders or gave up the seat', async () => {
    const sessionId = await bookSession(queries(), start);
    const personId = await bookPerson(queries(), { remindersOn: false });
    const enrollmentId = await bookSeat(queries(), personId, sessionId);
    const upcoming = () => upcomingFor(queries(), personId, agency, wib('2026-12-02 10:00'));
    expect(await upcoming()).toEqual([]);
    await queries().update(persons).set({ remindersOn: true });
    expect((await upcoming()).map(({ kind }) => kind)).toEqual([...reminderKinds]);
    await queries().update(enrollments).set({ status: 'cancelled' }).where(eq(enrollments.id, enrollmentId));
    expect(await upcoming()).toEqual([]);
    expect(await nextReminderMoment(queries(), agency, wib('2026-12-02 10:00'))).toBeNull();
  });
});
