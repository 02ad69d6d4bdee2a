import { type SQL, sql } from 'drizzle-orm';
import type { Agency } from '../people/quiet-hours.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import {
  type EnrollmentStatus,
  enrollments,
  openQuestions,
  persons,
  trainingSessions,
  trainings,
  venues,
} from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import type { SessionMode, TrainingName } from './catalogue.ts';
import { poolOf } from './quotas.ts';
import { leave } from './seats.ts';
import { promote } from './waitlist.ts';

/** A person's place in a training session. */
export interface OwnEnrollment extends TrainingName {
  readonly enrollmentId: number;
  readonly trainingSessionId: number;
  readonly batch: number;
  readonly status: EnrollmentStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The venue's short name. */
  readonly place: string;
  readonly mode: SessionMode;
  /** On the waitlist: 1 is the next to be offered a seat; else null. */
  readonly position: number | null;
  /** Until when an offered seat is held. */
  readonly offerExpiresAt: Date | null;
  readonly attendanceConfirmed: boolean;
}

/** What a person takes part in or has asked for and is not over yet, nearest first. */
export async function myTrainings(queries: Queries, personId: number, now: Date): Promise<OwnEnrollment[]> {
  return ownEnrollments(
    queries,
    statement`${ownRows} where enrollment.person_id = ${personId}::bigint
        and enrollment.status in ('pending', 'enrolled', 'offered', 'waitlisted', 'attended')
        and run.ends_at > ${now.toISOString()}::timestamptz and run.status <> 'cancelled'
        order by run.starts_at, run.id`,
  );
}

/** A person's row in one training session, whatever became of it; null where there is none. */
export async function ownEnrollment(
  queries: Queries,
  personId: number,
  trainingSessionId: number,
): Promise<OwnEnrollment | null> {
  const [own] = await ownEnrollments(
    queries,
    statement`${ownRows} where enrollment.person_id = ${personId}::bigint and run.id = ${trainingSessionId}::bigint`,
  );
  return own ?? null;
}

/** A person's own row by its id; null where it is somebody else's, or nobody's. */
export async function enrollmentOf(
  queries: Queries,
  { personId, enrollmentId }: { readonly personId: number; readonly enrollmentId: number },
): Promise<OwnEnrollment | null> {
  const [own] = await ownEnrollments(
    queries,
    statement`${ownRows} where enrollment.person_id = ${personId}::bigint and enrollment.id = ${enrollmentId}::bigint`,
  );
  return own ?? null;
}

/** What is kept of a person's place in a training session. */
export interface TrainingData extends OwnEnrollment {
  readonly firstAskedAt: Date;
  readonly statusSince: Date;
  /** In their own words. */
  readonly declaration: string | null;
  readonly reason: string | null;
}

/** Everything kept about a person's trainings, for themselves to see. */
export const trainingDataOf = (queries: Queries, personId: number): Promise<TrainingData[]> =>
  ownEnrollments(
    queries,
    statement`${ownRows} where enrollment.person_id = ${personId}::bigint order by run.starts_at, run.id`,
  );

interface OwnRow {
  readonly id: string;
  readonly training_session_id: string;
  readonly code: string;
  readonly title: string;
  readonly batch: number;
  readonly status: EnrollmentStatus;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
  readonly mode: SessionMode;
  readonly position: string | null;
  readonly offer_expires_at: string | null;
  readonly attendance_confirmed_at: string | null;
  readonly created_at: string;
  readonly status_at: string;
  readonly declaration: string | null;
  readonly reason: string | null;
}

const ownRows = sql`select enrollment.*, training.code, training.title, run.batch, run.starts_at, run.ends_at, run.mode,
          venue.short_name as place,
          case when enrollment.status = 'waitlisted' then (
            select count(*) from ${enrollments} as ahead
            join ${persons} as other on other.id = ahead.person_id
            where ahead.training_session_id = run.id and ahead.status = 'waitlisted'
              and ahead.ticket <= enrollment.ticket and ${poolOf(sql`other`)} = ${poolOf(sql`person`)}
          ) end as position
        from ${enrollments} as enrollment
        join ${persons} as person on person.id = enrollment.person_id
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        join ${trainings} as training on training.code = run.training_code
        join ${venues} as venue on venue.code = run.venue_code`;

/** Runs a statement that begins with `ownRows`. */
async function ownEnrollments(queries: Queries, selecting: SQL): Promise<TrainingData[]> {
  const rows = await rowsOf<OwnRow>(queries, selecting);
  return rows.map((row) => ({
    enrollmentId: Number(row.id),
    trainingSessionId: Number(row.training_session_id),
    code: row.code,
    title: row.title,
    batch: row.batch,
    status: row.status,
    startsAt: new Date(row.starts_at),
    endsAt: new Date(row.ends_at),
    place: row.place,
    mode: row.mode,
    position: row.position === null ? null : Number(row.position),
    offerExpiresAt: row.offer_expires_at === null ? null : new Date(row.offer_expires_at),
    attendanceConfirmed: row.attendance_confirmed_at !== null,
    firstAskedAt: new Date(row.created_at),
    statusSince: new Date(row.status_at),
    declaration: row.declaration,
    reason: row.reason,
  }));
}

/**
 * Takes a person out of every session that has not begun: seats are freed and offered on, the line moves up. Of the
 * others the row stays, since attendance is a record of the agency, but none of their words.
 */
export async function eraseTrainingOf(tx: Transaction, personId: number, agency: Agency, now: Date): Promise<void> {
  const standing = await rowsOf<{ id: string }>(
    tx,
    sql`select enrollment.id from ${enrollments} as enrollment
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        where enrollment.person_id = ${personId}::bigint and run.starts_at > ${now.toISOString()}::timestamptz`,
  );
  const left = await leave(
    tx,
    standing.map(({ id }) => Number(id)),
    { from: ['pending', 'enrolled', 'offered', 'waitlisted'], to: 'cancelled', reason: null },
    now,
  );
  await tx.execute(sql`delete from ${openQuestions} where person_id = ${personId}::bigint`);
  await tx.execute(
    sql`update ${enrollments} set declaration = null, reason = null where person_id = ${personId}::bigint`,
  );
  const freed = new Set(left.map(({ trainingSessionId }) => trainingSessionId));
  for (const id of [...freed].sort((a, b) => a - b)) await promote(tx, id, agency, now);
}
