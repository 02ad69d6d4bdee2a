import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../store/database.ts';
import { type EnrollmentStatus, enrollments, openQuestions, trainingSessions } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import { callOffOffers } from './notices.ts';

/*
 * How seats stay right. Every change of a seat or of the waitlist locks the training session's row first, and several
 * sessions in order of id. The turns of a group share one transaction, whose own locks do not hold them apart: so
 * what is decided from counters or statuses is decided in the very statement that writes, and by a statement that
 * begins after the lock is held, since a statement's snapshot is older than the lock it waited for: it would count
 * from the row as it was, and fail on the table's checks before Postgres looks at the row as it is.
 */

/** Locks training sessions until the transaction ends. */
export async function lockSessions(tx: Transaction, trainingSessionIds: readonly number[]): Promise<void> {
  await tx.execute(
    statement`select id from ${trainingSessions} where id = any(${trainingSessionIds}::bigint[])
        order by id for no key update`,
  );
}

/** Locks the training sessions that these enrollments are in. */
export async function lockSessionsOf(tx: Transaction, enrollmentIds: readonly number[]): Promise<void> {
  await tx.execute(
    sql`select id from ${trainingSessions} where id in (
          select training_session_id from ${enrollments} where id = any(${sql.param([...enrollmentIds])}::bigint[])
        ) order by id for no key update`,
  );
}

/** Someone who gave up, or lost, their seat or their place in the queue. */
export interface Left {
  readonly enrollmentId: number;
  readonly personId: number;
  readonly trainingSessionId: number;
  readonly previous: EnrollmentStatus;
}

/**
 * Ends enrollments that are in one of the statuses `from`, and leaves the others alone: the seat becomes free, the
 * place in the queue is closed up, what was asked of the person is asked no more, nor offered. Whoever calls this offers
 * the freed seats (`promote`).
 */
export async function leave(
  tx: Transaction,
  enrollmentIds: readonly number[],
  change: {
    readonly from: readonly EnrollmentStatus[];
    readonly to: 'cancelled' | 'declined';
    readonly reason: string | null;
    /** Only offers that ran out by then. */
    readonly expiredBy?: Date;
  },
  now: Date,
): Promise<Left[]> {
  if (enrollmentIds.length === 0) return [];
  await lockSessionsOf(tx, enrollmentIds);
  const rows = await rowsOf<{ id: string; person_id: string; training_session_id: string; previous: EnrollmentStatus }>(
    tx,
    sql`with leaving as (
          update ${enrollments} as enrollment
          set status = ${change.to}, status_at = ${now.toISOString()}::timestamptz, ticket = null,
            offer_expires_at = null, reason = ${change.reason}::text
          from ${enrollments} as before
          where before.id = enrollment.id and enrollment.id = any(${sql.param([...enrollmentIds])}::bigint[])
            and enrollment.status = any(${sql.param([...change.from])}::text[])
            and (${change.expiredBy?.toISOString() ?? null}::timestamptz is null
              or enrollment.offer_expires_at <= ${change.expiredBy?.toISOString() ?? null}::timestamptz)
          returning enrollment.id, enrollment.person_id, enrollment.training_session_id, before.status as previous
        ), counted as (
          select training_session_id,
            count(*) filter (where previous in ('enrolled', 'offered', 'attended', 'completed', 'absent')) as seats,
            count(*) filter (where previous = 'waitlisted') as waiting
          from leaving group by training_session_id
        ), counters as (
          update ${trainingSessions} as run
          set seats_taken = run.seats_taken - counted.seats, waiting = run.waiting - counted.waiting
          from counted where run.id = counted.training_session_id
        ), questions as (
          delete from ${openQuestions} as question using leaving where question.enrollment_id = leaving.id
        )
        select id, person_id, training_session_id, previous from leaving order by id`,
  );
  const left = rows.map((row) => ({
    enrollmentId: Number(row.id),
    personId: Number(row.person_id),
    trainingSessionId: Number(row.training_session_id),
    previous: row.previous,
  }));
  await callOffOffers(
    tx,
    left.filter(({ previous }) => previous === 'offered'),
  );
  return left;
}
