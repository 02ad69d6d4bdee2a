import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, persons, trainingSessions } from '../store/schema.ts';
import { type OwnSession, overlappingSession } from './enrollment-facts.ts';
import { poolOf, pools } from './quotas.ts';
import { lockSessionsOf } from './seats.ts';
import { offerDeadline } from './waitlist.ts';

/** Why a seat was given up by whoever answered that they cannot come; they may think better of it. */
export const cannotCome = 'cannot-come';

export type RetakeOutcome =
  | { readonly kind: 'enrolled' }
  /** Somebody else has it, or waits for it: they are behind them. */
  | { readonly kind: 'waitlisted'; readonly position: number }
  /** Somebody else has it, and nobody could be offered one any more. */
  | { readonly kind: 'full' }
  /** They took another seat on those days meanwhile. */
  | { readonly kind: 'overlap'; readonly with: OwnSession }
  /** They gave up no seat there, or the session has begun or is cancelled. */
  | { readonly kind: 'nothing' };

/**
 * Takes again the seat that somebody gave up because they could not come. They had met its conditions, and enrollment
 * may have closed since: a seat that is free and awaited by nobody is theirs until the start.
 */
export async function retakeSeat(
  tx: Transaction,
  wish: { readonly personId: number; readonly enrollmentId: number },
  now: Date,
): Promise<RetakeOutcome> {
  await lockSessionsOf(tx, [wish.enrollmentId]);
  const [left] = await rowsOf<{ training_session_id: string; starts_at: string }>(
    tx,
    sql`select run.id as training_session_id, run.starts_at from ${enrollments} as enrollment
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        where enrollment.id = ${wish.enrollmentId}::bigint and enrollment.person_id = ${wish.personId}::bigint
          and enrollment.status = 'cancelled' and enrollment.reason = ${cannotCome}
          and run.status in ('published', 'closed') and run.starts_at > ${now.toISOString()}::timestamptz`,
  );
  if (!left) return { kind: 'nothing' };
  const trainingSessionId = Number(left.training_session_id);
  const overlapping = await overlappingSession(tx, { personId: wish.personId, trainingSessionId });
  if (overlapping) return { kind: 'overlap', with: overlapping };
  return takeOrQueue(tx, wish.enrollmentId, offerDeadline(now, new Date(left.starts_at)) !== null, now);
}

/** Whoever waits goes first, as long as they could still be offered a seat (`worthWaiting`). */
async function takeOrQueue(
  tx: Transaction,
  enrollmentId: number,
  worthWaiting: boolean,
  now: Date,
): Promise<RetakeOutcome> {
  const [row] = await rowsOf<{ status: 'enrolled' | 'waitlisted'; position: number }>(
    tx,
    sql`with run as (
          select run.id, run.next_ticket, pool.waiting + 1 as position, case
            when pool.free > 0 and (pool.waiting = 0 or not ${worthWaiting}::boolean) then 'enrolled'
            when ${worthWaiting}::boolean then 'waitlisted' end as becomes
          from ${trainingSessions} as run
          join ${enrollments} as own on own.training_session_id = run.id and own.id = ${enrollmentId}::bigint
          join ${persons} as person on person.id = own.person_id
          join lateral (${pools}) as pool on pool.region_code = ${poolOf(sql`person`)}
        ), entry as (
          update ${enrollments} as enrollment
          set status = run.becomes, status_at = ${now.toISOString()}::timestamptz, reason = null,
            ticket = case when run.becomes = 'waitlisted' then run.next_ticket end, attendance_confirmed_at = null
          from run
          where enrollment.id = ${enrollmentId}::bigint and enrollment.status = 'cancelled' and run.becomes is not null
          returning enrollment.training_session_id, enrollment.status
        )
        update ${trainingSessions} as counted
        set seats_taken = counted.seats_taken + (entry.status = 'enrolled')::int,
          waiting = counted.waiting + (entry.status = 'waitlisted')::int,
          next_ticket = counted.next_ticket + (entry.status = 'waitlisted')::int
        from entry join run on run.id = entry.training_session_id where counted.id = entry.training_session_id
        returning entry.status, run.position`,
  );
  if (!row) return { kind: 'full' };
  return row.status === 'enrolled' ? { kind: 'enrolled' } : { kind: 'waitlisted', position: row.position };
}
