import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Agency } from '../people/quiet-hours.ts';
import type { Merge } from '../people/merging.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import {
  attendances,
  auditEntries,
  type EnrollmentStatus,
  enrollments,
  interests,
  openQuestions,
  sessionFeedback,
  sessionTrainers,
  trainingSessions,
} from '../store/schema.ts';
import { settleAttendance } from './attendance.ts';
import { leave } from './seats.ts';
import { promote } from './waitlist.ts';

/** Best first. What a coordinator declined stands before what was given up: it is not asked for again by merging. */
const bestFirst: readonly EnrollmentStatus[] = [
  'completed',
  'attended',
  'enrolled',
  'absent',
  'offered',
  'waitlisted',
  'pending',
  'declined',
  'cancelled',
];

type Place = Pick<
  typeof enrollments.$inferSelect,
  'id' | 'personId' | 'trainingSessionId' | 'status' | 'statusAt' | 'ticket'
>;

/** Which of two places in one session stays: the better one; of two alike whoever waits further in front, then the older. */
function betterOf(a: Place, b: Place): Place {
  const rank = bestFirst.indexOf(a.status) - bestFirst.indexOf(b.status);
  const line = (a.ticket ?? 0) - (b.ticket ?? 0);
  const age = a.statusAt.getTime() - b.statusAt.getTime();
  return (rank || line || age) <= 0 ? a : b;
}

/**
 * The trainings of two profiles become one person's. Where both have a place in the same session the better one stays,
 * with the marks of both; the other is given up, and its seat goes to whoever waits. Answers the places of the sessions
 * they both were in.
 */
export async function mergeTrainings(
  tx: Transaction,
  merge: Merge,
  agency: Agency,
  now: Date,
): Promise<readonly Double[]> {
  const { from, into } = merge;
  await lockTheirSessions(tx, merge);
  const places: Place[] = await tx
    .select()
    .from(enrollments)
    .where(inArray(enrollments.personId, [from, into]));
  const pairs = places
    .filter(({ personId }) => personId === from)
    .flatMap((theirs) => {
      const mine = places.find((one) => one.personId === into && one.trainingSessionId === theirs.trainingSessionId);
      if (!mine) return [];
      const kept = betterOf(mine, theirs);
      return [{ kept: kept.id, dropped: kept === mine ? theirs.id : mine.id, session: mine.trainingSessionId }];
    })
    .sort((a, b) => a.session - b.session);
  if (pairs.length > 0) await giveUpDoubles(tx, pairs, agency, now);
  await tx.update(enrollments).set({ personId: into }).where(eq(enrollments.personId, from));
  await tx.update(sessionFeedback).set({ personId: into }).where(eq(sessionFeedback.personId, from));
  await tx.update(attendances).set({ markedBy: into }).where(eq(attendances.markedBy, from));
  await tx.execute(
    sql`delete from ${sessionTrainers} as theirs where theirs.person_id = ${from}::bigint and exists (
          select from ${sessionTrainers} as own where own.person_id = ${into}::bigint
            and own.training_session_id = theirs.training_session_id)`,
  );
  await tx.update(sessionTrainers).set({ personId: into }).where(eq(sessionTrainers.personId, from));
  await tx.execute(
    sql`delete from ${interests} as theirs where theirs.person_id = ${from}::bigint and exists (
          select from ${interests} as own where own.person_id = ${into}::bigint
            and own.training_code = theirs.training_code)`,
  );
  await tx.update(interests).set({ personId: into }).where(eq(interests.personId, from));
  return pairs;
}

const placeInAudit = (dropped: number): string => `enrollment:${dropped}`;

/** Which place stands for each that was given up, to be kept with the deed. */
export const standIns = (doubles: readonly Double[]): Record<string, number> =>
  Object.fromEntries(doubles.map(({ kept, dropped }) => [placeInAudit(dropped), kept]));

/** The place that stands for one that merging gave up, since old buttons still name that one; null where none does. */
export async function standInFor(queries: Queries, enrollmentId: number): Promise<number | null> {
  const place = placeInAudit(enrollmentId);
  const [row] = await rowsOf<{ kept: string }>(
    queries,
    sql`select detail ->> ${place} as kept from ${auditEntries}
        where deed = 'merge-profiles' and detail ? ${place} limit 1`,
  );
  return row ? Number(row.kept) : null;
}

async function lockTheirSessions(tx: Transaction, { from, into }: Merge): Promise<void> {
  await tx.execute(
    sql`select id from ${trainingSessions} where id in (
          select training_session_id from ${enrollments} where person_id in (${from}::bigint, ${into}::bigint)
        ) order by id for no key update`,
  );
}

interface Double {
  readonly kept: number;
  readonly dropped: number;
  readonly session: number;
}

async function giveUpDoubles(tx: Transaction, doubles: readonly Double[], agency: Agency, now: Date): Promise<void> {
  const given = sql`unnest(
    ${sql.param(doubles.map(({ kept }) => kept))}::bigint[], ${sql.param(doubles.map(({ dropped }) => dropped))}::bigint[]
  ) as given (kept, dropped)`;
  await tx.execute(
    sql`update ${enrollments} as enrollment
        set created_at = least(enrollment.created_at, other.created_at),
          declaration = coalesce(enrollment.declaration, other.declaration),
          attendance_confirmed_at = greatest(enrollment.attendance_confirmed_at, other.attendance_confirmed_at)
        from ${given} join ${enrollments} as other on other.id = given.dropped
        where enrollment.id = given.kept`,
  );
  await keepLastFeedback(tx, given);
  await keepQuestions(tx, given);
  const marked = await rowsOf<{ training_session_id: string }>(
    tx,
    sql`with moved as (
          insert into ${attendances} as mark (enrollment_id, session_day_id, present, marked_by, marked_at)
          select given.kept, other.session_day_id, other.present, other.marked_by, other.marked_at
          from ${given} join ${attendances} as other on other.enrollment_id = given.dropped
          on conflict (enrollment_id, session_day_id) do update set present = mark.present or excluded.present
          returning enrollment_id
        )
        select distinct enrollment.training_session_id from moved
        join ${enrollments} as enrollment on enrollment.id = moved.enrollment_id order by 1`,
  );
  const dropped = doubles.map((double) => double.dropped);
  await tx.delete(attendances).where(inArray(attendances.enrollmentId, dropped));
  await leave(tx, dropped, { from: bestFirst, to: 'cancelled', reason: 'merged' }, now);
  await tx.delete(enrollments).where(and(inArray(enrollments.id, dropped), eq(enrollments.status, 'cancelled')));
  for (const { training_session_id: session } of marked) await settleAttendance(tx, Number(session), now);
  for (const { session } of doubles) await promote(tx, session, agency, now);
}

/** Of what a person said of a session twice the last word counts. */
async function keepLastFeedback(tx: Transaction, given: SQL): Promise<void> {
  await tx.execute(
    sql`delete from ${sessionFeedback} as earlier using ${given}, ${sessionFeedback} as later
        where later.enrollment_id in (given.kept, given.dropped) and earlier.enrollment_id in (given.kept, given.dropped)
          and (earlier.at, earlier.id) < (later.at, later.id)`,
  );
  await tx.execute(
    sql`update ${sessionFeedback} as feedback set enrollment_id = given.kept from ${given}
        where feedback.enrollment_id = given.dropped`,
  );
}

/** What one of two places alike was asked is asked of the one that stays, where that was not asked it itself. */
async function keepQuestions(tx: Transaction, given: SQL): Promise<void> {
  await tx.execute(
    sql`update ${openQuestions} as question set enrollment_id = given.kept
        from ${given} join ${enrollments} as enrollment on enrollment.id = given.kept
          join ${enrollments} as other on other.id = given.dropped
        where question.enrollment_id = given.dropped and (question.kind = 'feedback' or enrollment.status = other.status)
          and not exists (select from ${openQuestions} as own
            where own.enrollment_id = given.kept and own.kind = question.kind)`,
  );
}
