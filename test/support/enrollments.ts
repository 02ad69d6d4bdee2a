import { and, eq, lte, sql } from 'drizzle-orm';
import type { Agency } from '../../src/people/quiet-hours.ts';
import { type Database, type Queries, rowsOf } from '../../src/store/database.ts';
import { type EnrollmentStatus, enrollments, outbox, trainingSessions, trainings } from '../../src/store/schema.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { enroll, type EnrollmentOutcome } from '../../src/training/enrollment.ts';

export const agency: Agency = { zone: 'Asia/Jakarta', quietHours: { from: '20:00', to: '06:00' } };

/** A moment on the agency's clocks: wib('2026-12-01 09:00'). */
export const wib = (local: string): Date => new Date(`${local.replace(' ', 'T')}:00+07:00`);

export const seat = (
  database: Database,
  personId: number,
  trainingSessionId: number,
  now: Date,
): Promise<EnrollmentOutcome> => database.transaction((tx) => enroll(tx, { personId, trainingSessionId }, now));

/** Enrolls one after the other; answers the kinds of outcome. */
export async function seatAll(
  database: Database,
  people: readonly number[],
  trainingSessionId: number,
  now: Date,
): Promise<string[]> {
  const kinds: string[] = [];
  for (const person of people) kinds.push((await seat(database, person, trainingSessionId, now)).kind);
  return kinds;
}

export async function statusOf(queries: Queries, personId: number, trainingSessionId: number) {
  const [row] = await queries
    .select()
    .from(enrollments)
    .where(sql`${enrollments.personId} = ${personId} and ${enrollments.trainingSessionId} = ${trainingSessionId}`);
  return row ?? null;
}

/** What was put into the outbox for a person, as they read it, in order. */
export async function toldTo(queries: Queries, personId: number) {
  const rows = await queries.select().from(outbox).where(eq(outbox.personId, personId)).orderBy(outbox.id);
  return rows.map(({ kind, message, dueAt, expiresAt, priority }) => ({
    kind,
    text: plainText(message.text),
    choices: (message.choices ?? []).map(({ value }) => value),
    dueAt,
    expiresAt,
    priority,
  }));
}

/** Whatever waits and is due by then arrives. */
export const arriveBy = (queries: Queries, moment: Date) =>
  queries
    .update(outbox)
    .set({ status: 'sent', sentAt: moment })
    .where(and(eq(outbox.status, 'queued'), lte(outbox.dueAt, moment)));

/** The counters of a training session beside what its rows say; the two must agree at any time. */
export async function books(queries: Queries, trainingSessionId: number) {
  const [run] = await queries.select().from(trainingSessions).where(eq(trainingSessions.id, trainingSessionId));
  const rows = await rowsOf<{ status: EnrollmentStatus; people: number }>(
    queries,
    sql`select status, count(*)::int as people from ${enrollments}
        where training_session_id = ${trainingSessionId} group by status`,
  );
  const people = (...statuses: EnrollmentStatus[]): number =>
    rows.filter(({ status }) => statuses.includes(status)).reduce((sum, row) => sum + row.people, 0);
  return {
    counted: { seats: run?.seatsTaken, waiting: run?.waiting },
    rows: {
      seats: people('enrolled', 'offered', 'attended', 'completed', 'absent'),
      waiting: people('waitlisted'),
    },
  };
}

/** Changes the course that `bookSession` uses. */
export const setTraining = (queries: Queries, values: Partial<typeof trainings.$inferInsert>) =>
  queries.update(trainings).set(values).where(eq(trainings.code, 'PDPS'));
