import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { attendances, enrollments, sessionDays } from '../store/schema.ts';
import { mayLook, reachOf } from './participants.ts';
import { lockSessions } from './seats.ts';

/** A day of a session that has begun and can be marked. */
export interface MarkableDay {
  readonly sessionDayId: number;
  readonly startsAt: Date;
}

export async function markableDays(queries: Queries, trainingSessionId: number, now: Date): Promise<MarkableDay[]> {
  return queries
    .select({ sessionDayId: sessionDays.id, startsAt: sessionDays.startsAt })
    .from(sessionDays)
    .where(and(eq(sessionDays.trainingSessionId, trainingSessionId), lte(sessionDays.startsAt, now)))
    .orderBy(asc(sessionDays.startsAt));
}

export type MarkingOutcome =
  | { readonly kind: 'marked'; readonly present: number; readonly absent: number; readonly completed: number }
  /** The day has not begun, or is none of the session's. */
  | { readonly kind: 'too-early' }
  | NotAllowed;

/**
 * Writes who was there on a day: everyone with a seat but those named. Once all days are marked, whoever came to all
 * has completed the session, whoever came to none was absent, and the others attended. A day may be marked again.
 */
export async function markAttendance(
  tx: Transaction,
  marking: {
    readonly actorId: number;
    readonly trainingSessionId: number;
    readonly sessionDayId: number;
    /** Enrollments of those who were not there. */
    readonly absent: readonly number[];
  },
  now: Date,
): Promise<MarkingOutcome> {
  const { actorId, trainingSessionId, sessionDayId, absent } = marking;
  const reach = await reachOf(tx, actorId, trainingSessionId);
  return attempt<MarkingOutcome>(
    tx,
    {
      actorId,
      deed: 'mark-attendance',
      subject: `session:${trainingSessionId}`,
      detail: { day: sessionDayId },
      allows: (held) => mayLook(held, reach),
      async act() {
        const days = await markableDays(tx, trainingSessionId, now);
        if (!days.some((day) => day.sessionDayId === sessionDayId)) return { kind: 'too-early' };
        await lockSessions(tx, [trainingSessionId]);
        const marks = await rowsOf<{ present: boolean }>(
          tx,
          sql`insert into ${attendances} as mark (enrollment_id, session_day_id, present, marked_by, marked_at)
              select id, ${sessionDayId}::bigint, not (id = any(${sql.param([...absent])}::bigint[])),
                ${actorId}::bigint, ${now.toISOString()}::timestamptz
              from ${enrollments}
              where training_session_id = ${trainingSessionId}::bigint
                and status in ('enrolled', 'attended', 'completed', 'absent')
              on conflict (enrollment_id, session_day_id) do update
              set present = excluded.present, marked_by = excluded.marked_by, marked_at = excluded.marked_at
              returning present`,
        );
        const completed = await settleAttendance(tx, trainingSessionId, now);
        const present = marks.filter((mark) => mark.present).length;
        return { kind: 'marked', present, absent: marks.length - present, completed };
      },
      told: (outcome) => (outcome.kind === 'marked' ? { present: outcome.present, absent: outcome.absent } : {}),
    },
    now,
  );
}

/** Gives everyone the status that their marks amount to; answers how many have completed the session. */
export async function settleAttendance(tx: Transaction, trainingSessionId: number, now: Date): Promise<number> {
  const rows = await rowsOf<{ status: string }>(
    tx,
    sql`with days as (
          select count(*) as total from ${sessionDays} where training_session_id = ${trainingSessionId}::bigint
        ), marked as (
          select enrollment.id, count(mark.id) as marks, count(*) filter (where mark.present) as present
          from ${enrollments} as enrollment
          join ${attendances} as mark on mark.enrollment_id = enrollment.id
          where enrollment.training_session_id = ${trainingSessionId}::bigint
          group by enrollment.id
        ), meant as (
          select marked.id, case
            when present = days.total then 'completed'
            when present > 0 then 'attended'
            when marks = days.total then 'absent'
            else 'enrolled' end as becomes
          from marked, days
        )
        update ${enrollments} as enrollment
        set status = meant.becomes,
          status_at = case when enrollment.status = meant.becomes then enrollment.status_at
            else ${now.toISOString()}::timestamptz end
        from meant
        where enrollment.id = meant.id and enrollment.status in ('enrolled', 'attended', 'completed', 'absent')
        returning enrollment.status`,
  );
  return rows.filter(({ status }) => status === 'completed').length;
}
