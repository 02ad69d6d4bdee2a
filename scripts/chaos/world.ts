import { sql } from 'drizzle-orm';
import { callOffMoved } from '../../src/outreach/call-off.ts';
import { recordMissedReminders } from '../../src/outreach/reminders.ts';
import type { Agency } from '../../src/people/quiet-hours.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import {
  consents,
  contacts,
  persons,
  roles,
  sessionDays,
  trainingSessions,
  trainings,
  venues,
} from '../../src/store/schema.ts';
import { moveSession } from '../../src/training/moving.ts';
import { markAttendance } from '../../src/training/attendance.ts';
import type { ChannelOfRun, Evidence, EvidencePerson, EvidenceSession, Seen, Said } from './evidence.ts';

/** What the database holds before a run, and reads of it after. */

const agency: Agency = { zone: 'Asia/Jakarta', quietHours: { from: '20:00', to: '06:00' } };
const zones = [
  [null, 7],
  ['Asia/Makassar', 8],
  ['Asia/Jayapura', 9],
] as const;
const longAgo = new Date('2026-11-01T00:00:00Z');
const hour = 3_600_000;
/** By which WhatsApp knows a number. */
export const lidOf = (number: string): string => `2${number.padStart(14, '0')}`;

export interface WorldPerson {
  readonly id: number;
  readonly channel: ChannelOfRun;
  /** Their chat on Telegram, or their number on WhatsApp. */
  readonly number: string;
  readonly hoursAhead: number;
}

export interface WorldSession {
  readonly id: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly dayId: number;
}

export interface World {
  readonly people: readonly WorldPerson[];
  readonly coordinatorId: number;
  readonly sessions: readonly WorldSession[];
}

/** Registered people who may be written to, a coordinator, and two training sessions: a small one and a large one. */
export async function makeWorld({ queries }: Database, count: number, starts: readonly [Date, Date]): Promise<World> {
  const people: WorldPerson[] = [];
  for (let index = 0; index < count; index++) {
    const [timeZone, hoursAhead] = zones[index % 6 === 4 ? 1 : index % 6 === 5 ? 2 : 0];
    const profile = { createdAt: longAgo, registeredAt: longAgo, fullName: `Peserta ${index}`, regionCode: '35.73' };
    const [person] = await queries
      .insert(persons)
      .values({ ...profile, timeZone })
      .returning({ id: persons.id });
    const personId = person?.id ?? 0;
    const channel: ChannelOfRun = index % 3 === 2 ? 'whatsapp' : 'telegram';
    const number = channel === 'telegram' ? String(1_000 + index) : `628130000${1_000 + index}`;
    const externalId = channel === 'telegram' ? number : `${lidOf(number)}@lid`;
    await queries
      .insert(contacts)
      .values({ personId, channel, externalId, createdAt: longAgo, lastInboundAt: longAgo });
    await queries.insert(consents).values({
      personId,
      purpose: 'profile',
      granted: true,
      textVersion: 'id-1',
      rawAnswer: 'Setuju',
      channel,
      at: longAgo,
    });
    people.push({ id: personId, channel, number, hoursAhead });
  }
  const [coordinator] = await queries.insert(persons).values({ createdAt: longAgo }).returning({ id: persons.id });
  const coordinatorId = coordinator?.id ?? 0;
  await queries.insert(roles).values({ personId: coordinatorId, role: 'coordinator', grantedAt: longAgo });
  await queries.insert(venues).values({ code: 'UPT', name: 'UPT PTKS Malang', shortName: 'UPT Malang' });
  const sessions: WorldSession[] = [];
  for (const [index, startsAt] of starts.entries()) {
    const title = index === 0 ? 'Pelatihan Kecil' : 'Pelatihan Besar';
    const code = `LATIH-${index}`;
    await queries.insert(trainings).values({ code, title, topic: 'Dasar', summary: '', lessonHours: 8, audiences: [] });
    const endsAt = new Date(startsAt.getTime() + 6 * hour);
    const [session] = await queries
      .insert(trainingSessions)
      .values({
        trainingCode: code,
        batch: 1,
        status: 'published',
        mode: 'onsite',
        venueCode: 'UPT',
        startsAt,
        endsAt,
        enrollmentClosesAt: new Date(startsAt.getTime() - hour),
        capacity: index === 0 ? Math.ceil(count / 3) : count * 2,
      })
      .returning({ id: trainingSessions.id });
    const id = session?.id ?? 0;
    const [day] = await queries
      .insert(sessionDays)
      .values({ trainingSessionId: id, startsAt, endsAt, online: false })
      .returning({ id: sessionDays.id });
    sessions.push({ id, title, startsAt, dayId: day?.id ?? 0 });
  }
  return { people, coordinatorId, sessions };
}

/** A coordinator moves a session, as a dialogue would. False where it cannot be moved any more. */
export function move(database: Database, world: World, sessionId: number, startsAt: Date, now: Date): Promise<boolean> {
  return database.transaction(async (tx) => {
    const wish = { actorId: world.coordinatorId, trainingSessionId: sessionId, startsAt };
    const outcome = await moveSession(tx, wish, agency, now);
    if (outcome.kind === 'moved') await callOffMoved(tx, sessionId);
    return outcome.kind === 'moved';
  });
}

/** Since when each person has had their seat, as it was before anybody was marked. */
export type SeatsBefore = ReadonlyMap<number, number>;

/** A coordinator marks who was there: all but some whom `isAbsent` picks. Answers who held a seat until then. */
export function mark(
  database: Database,
  world: World,
  { id, dayId }: WorldSession,
  isAbsent: () => boolean,
  now: Date,
): Promise<SeatsBefore> {
  return database.transaction(async (tx) => {
    const seats = await rowsOf<{ id: string; person: string; at: string }>(
      tx,
      sql`select id, person_id as person, status_at as at from enrollments
          where training_session_id = ${id} and status = 'enrolled' for update`,
    );
    const absent = seats.filter(isAbsent).map((seat) => Number(seat.id));
    await recordMissedReminders(tx, id, agency, now);
    const marking = { actorId: world.coordinatorId, trainingSessionId: id, sessionDayId: dayId, absent };
    const outcome = await markAttendance(tx, marking, now);
    if (outcome.kind !== 'marked') throw new Error(`Nobody could be marked: ${outcome.kind}.`);
    return new Map(seats.map(({ person, at }) => [Number(person), Date.parse(at)]));
  });
}

/** Whether anything is still to be sent within so many seconds, or lies in the hands of a process. */
export async function isDrained(database: Database, now: Date, seconds: number): Promise<boolean> {
  const by = new Date(now.getTime() + seconds * 1_000);
  const [row] = await rowsOf<{ open: number }>(
    database.queries,
    sql`select count(*)::int as open from outbox where status = 'sending'
          or (status = 'queued' and due_at <= ${by.toISOString()}::timestamptz)`,
  );
  return row?.open === 0;
}

/** Whether no program is in the middle of anything, as far as Postgres sees. */
export async function isAtRest({ queries }: Database): Promise<boolean> {
  const [row] = await rowsOf<{ busy: number }>(
    queries,
    sql`select count(*)::int as busy from pg_stat_activity
        where datname = current_database() and application_name = 'sinau' and state <> 'idle' and pid <> pg_backend_pid()`,
  );
  return row?.busy === 0;
}

/** Everything that Postgres says, beside what the platform saw. */
export async function gather(
  { queries }: Database,
  known: {
    readonly people: readonly EvidencePerson[];
    readonly seen: readonly Seen[];
    readonly said: readonly Said[];
    readonly moves: ReadonlyMap<number, EvidenceSession['moves']>;
    /** By session, of those whose people were marked. */
    readonly seatsBefore: ReadonlyMap<number, SeatsBefore>;
    readonly pace: Evidence['pace'];
    readonly jumps: Evidence['jumps'];
    readonly end: number;
  },
): Promise<Evidence> {
  const inbox = await rowsOf<{ person: string }>(
    queries,
    sql`select contact.person_id as person from inbox join contacts as contact on contact.id = inbox.contact_id
        where inbox.external_id not like 'member:%'`,
  );
  const outbox = await rowsOf<{
    id: string;
    person: string;
    kind: string;
    status: string;
    reason: string | null;
    attempts: number;
    message: { readonly text: readonly { readonly text: string }[] };
    at: string;
  }>(
    queries,
    sql`select id, person_id as person, kind, status, reason, attempts, message, created_at as at from outbox order by id`,
  );
  const sessions = await rowsOf<{
    id: string;
    title: string;
    batch: number;
    capacity: number;
    seats: number;
    waiting: number;
    starts: string;
    ends: string;
  }>(
    queries,
    sql`select run.id, training.title, run.batch, run.capacity, run.seats_taken as seats, run.waiting,
          run.starts_at as starts, run.ends_at as ends
        from training_sessions as run join trainings as training on training.code = run.training_code order by run.id`,
  );
  const enrollments = await rowsOf<{
    session: string;
    person: string;
    status: string;
    at: string;
  }>(
    queries,
    sql`select training_session_id as session, person_id as person, status, status_at as at from enrollments`,
  );
  const reminders = await rowsOf<{
    session: string;
    person: string;
    kind: string;
    day: string;
    outcome: string;
    reason: string | null;
    outbox: string | null;
  }>(
    queries,
    sql`select training_session_id as session, person_id as person, kind, to_char(occurs_on, 'YYYY-MM-DD') as day,
          outcome, reason, outbox_id as outbox from reminders`,
  );
  const { seatsBefore: _, ...shared } = known;
  return {
    ...shared,
    inbox: inbox.map(({ person }) => ({ personId: Number(person) })),
    outbox: outbox.map(({ id, person, message, at, ...row }) => ({
      ...row,
      id: Number(id),
      personId: Number(person),
      text: message.text.map((span) => span.text).join(''),
      createdAt: Date.parse(at),
    })),
    sessions: sessions.map(({ id, seats, starts, ends, ...session }) => ({
      ...session,
      id: Number(id),
      seatsTaken: seats,
      startsAt: Date.parse(starts),
      endsAt: Date.parse(ends),
      moves: known.moves.get(Number(id)) ?? [],
    })),
    enrollments: enrollments.map(({ session, person, at, ...row }) => ({
      ...row,
      sessionId: Number(session),
      personId: Number(person),
      statusAt: Date.parse(at),
      seatSince:
        row.status === 'enrolled'
          ? Date.parse(at)
          : (known.seatsBefore.get(Number(session))?.get(Number(person)) ?? null),
    })),
    reminders: reminders.map(({ session, person, day, outbox: outboxId, ...row }) => ({
      ...row,
      sessionId: Number(session),
      personId: Number(person),
      occursOn: day,
      outboxId: outboxId === null ? null : Number(outboxId),
    })),
  };
}
