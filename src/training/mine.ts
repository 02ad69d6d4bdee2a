import { sql } from 'drizzle-orm';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import type { EnrollmentStatus } from '../store/schema.ts';
import { cancelEnrollment } from './enrollment.ts';
import type { Agency } from '../people/quiet-hours.ts';

/** A person's place in a training session. */
export interface OwnEnrollment {
  readonly enrollmentId: number;
  readonly trainingSessionId: number;
  readonly code: string;
  readonly title: string;
  readonly batch: number;
  readonly status: EnrollmentStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly mode: 'onsite' | 'online' | 'mixed';
  /** On the waitlist: how many are before this person, plus one. */
  readonly position: number | null;
  readonly offerExpiresAt: Date | null;
  readonly attendanceConfirmed: boolean;
}

/** What a person takes part in or has asked for and is not over yet, nearest first. */
export async function myTrainings(queries: Queries, personId: number, now: Date): Promise<OwnEnrollment[]> {
  return ownEnrollments(
    queries,
    personId,
    sql`enrollment.status in ('pending', 'enrolled', 'offered', 'waitlisted', 'attended')
        and training_session.ends_at > ${now.toISOString()}::timestamptz and training_session.status <> 'cancelled'`,
  );
}

/** A person's row in one training session, whatever became of it; null where there is none. */
export async function ownEnrollment(
  queries: Queries,
  personId: number,
  trainingSessionId: number,
): Promise<OwnEnrollment | null> {
  const [own] = await ownEnrollments(queries, personId, sql`training_session.id = ${trainingSessionId}::bigint`);
  return own ?? null;
}

/** Everything kept about a person's trainings, for themselves to see. */
export const trainingDataOf = (queries: Queries, personId: number): Promise<OwnEnrollment[]> =>
  ownEnrollments(queries, personId, sql`true`);

async function ownEnrollments(
  queries: Queries,
  personId: number,
  condition: ReturnType<typeof sql>,
): Promise<OwnEnrollment[]> {
  const rows = await rowsOf<{
    id: string;
    training_session_id: string;
    code: string;
    title: string;
    batch: number;
    status: EnrollmentStatus;
    starts_at: string;
    ends_at: string;
    place: string;
    mode: OwnEnrollment['mode'];
    position: string | null;
    offer_expires_at: string | null;
    confirmed: boolean;
  }>(
    queries,
    sql`select enrollment.id, training_session.id as training_session_id, training.code, training.title,
          training_session.batch, enrollment.status, training_session.starts_at, training_session.ends_at,
          venue.short_name as place, training_session.mode, enrollment.offer_expires_at,
          enrollment.attendance_confirmed_at is not null as confirmed,
          case when enrollment.status = 'waitlisted' then (
            select count(*) from enrollments as before
            where before.training_session_id = training_session.id and before.status = 'waitlisted'
              and before.ticket <= enrollment.ticket
          ) end as position
        from enrollments as enrollment
        join training_sessions as training_session on training_session.id = enrollment.training_session_id
        join trainings as training on training.code = training_session.training_code
        join venues as venue on venue.code = training_session.venue_code
        where enrollment.person_id = ${personId}::bigint and ${condition}
        order by training_session.starts_at, training_session.id`,
  );
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
    attendanceConfirmed: row.confirmed,
  }));
}

/**
 * Takes a person out of everything: seats are freed and offered on, the line moves up. What was attended stays as a
 * row without their words, since attendance is a record of the agency.
 */
export async function eraseTrainingOf(tx: Transaction, personId: number, agency: Agency, now: Date): Promise<void> {
  const standing = await rowsOf<{ training_session_id: string }>(
    tx,
    sql`select training_session_id from enrollments
        where person_id = ${personId}::bigint and status in ('pending', 'enrolled', 'offered', 'waitlisted')
        order by training_session_id`,
  );
  for (const row of standing) {
    const wish = { personId, trainingSessionId: Number(row.training_session_id), reason: 'erased' };
    await cancelEnrollment(tx, wish, agency, now);
  }
  await tx.execute(sql`update enrollments set declaration = null where person_id = ${personId}::bigint`);
}
