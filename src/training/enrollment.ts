import { and, eq, sql } from 'drizzle-orm';
import type { Agency } from '../people/quiet-hours.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { type EnrollmentStatus, enrollments, persons, trainingSessions } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import type { TrainingName } from './catalogue.ts';
import { type EnrollmentFacts, enrollmentFacts, type OwnSession } from './enrollment-facts.ts';
import { poolOf, pools } from './quotas.ts';
import { leave, lockSessions } from './seats.ts';
import { promote } from './waitlist.ts';

/** Why a person cannot have a seat, with what they need to know about it. */
export type Refusal =
  | { readonly reason: 'not-found' | 'cancelled' | 'started' | 'closed' | 'not-registered' }
  /** Made for other kinds of volunteer: codes of `people/audiences`. */
  | { readonly reason: 'audience'; readonly audiences: readonly string[] }
  /** Held for other regions. */
  | { readonly reason: 'region'; readonly regionCodes: readonly string[] }
  /** None of these is completed, and nothing can take their place. */
  | { readonly reason: 'prerequisite'; readonly trainings: readonly TrainingName[] }
  /** The person may declare this of themselves; enrolling again with their `declaration` makes it an application. */
  | {
      readonly reason: 'declaration-needed';
      readonly declaration: string;
      readonly trainings: readonly TrainingName[];
    }
  | { readonly reason: 'overlap'; readonly with: OwnSession };

type Refused = { readonly kind: 'refused' } & Refusal;

export type Decision =
  | Refused
  | { readonly kind: 'already'; readonly enrollmentId: number; readonly status: EnrollmentStatus }
  /** A seat if one is free and nobody waits, else the waitlist. */
  | { readonly kind: 'admit' }
  /** A coordinator decides. `declaration`: the person's words where they stand for a prerequisite. */
  | { readonly kind: 'apply'; readonly declaration: string | null };

/** Whether a person may have a seat. What a coordinator declined stays declined: they talk to an officer. */
export function decideEnrollment(facts: EnrollmentFacts, declaration: string | null): Decision {
  const { own, person } = facts;
  if (own && own.status !== 'cancelled') return { kind: 'already', ...own };
  if (facts.state !== 'open') {
    return { kind: 'refused', reason: facts.state === 'ended' ? 'started' : facts.state };
  }
  if (!person.registered) return { kind: 'refused', reason: 'not-registered' };
  if (!isFor(facts.audiences, person.audiences)) {
    return { kind: 'refused', reason: 'audience', audiences: facts.audiences };
  }
  const fromHere = person.regionCode !== null && facts.regionCodes.includes(person.regionCode);
  if (facts.regionCodes.length > 0 && !fromHere) {
    return { kind: 'refused', reason: 'region', regionCodes: facts.regionCodes };
  }
  if (facts.overlapping) return { kind: 'refused', reason: 'overlap', with: facts.overlapping };

  const { prerequisites: trainings, prerequisiteDeclaration } = facts;
  const proven = person.completedPrerequisite || (trainings.length === 0 && prerequisiteDeclaration === null);
  if (proven) return facts.needsApproval ? { kind: 'apply', declaration: null } : { kind: 'admit' };
  if (prerequisiteDeclaration === null) return { kind: 'refused', reason: 'prerequisite', trainings };
  if (declaration !== null) return { kind: 'apply', declaration };
  return { kind: 'refused', reason: 'declaration-needed', declaration: prerequisiteDeclaration, trainings };
}

/** Volunteers belong to the public too: what is open to the public is open to all. */
const isFor = (wanted: readonly string[], own: readonly string[]): boolean =>
  wanted.length === 0 || wanted.includes('UMUM') || wanted.some((code) => own.includes(code));

export type EnrollmentOutcome =
  | { readonly kind: 'enrolled'; readonly enrollmentId: number }
  | { readonly kind: 'pending'; readonly enrollmentId: number }
  /** `position` 1 is the next to be offered a seat. `quota`: the region whose quota is used up; null: the session is full. */
  | {
      readonly kind: 'waitlisted';
      readonly enrollmentId: number;
      readonly position: number;
      readonly quota: string | null;
    }
  /** They have an enrollment there, in this status: nothing changed. */
  | { readonly kind: 'already'; readonly enrollmentId: number; readonly status: EnrollmentStatus }
  | Refused;

/**
 * Gives a person a seat, a place on the waitlist, or an application: the facts, the lock, then everything that counts
 * in one statement. A person's own turns come one after the other, which is why their other sessions need no lock.
 */
export async function enroll(
  tx: Transaction,
  wish: {
    readonly personId: number;
    readonly trainingSessionId: number;
    /** The person's own words for a prerequisite that no training proves. */
    readonly declaration?: string;
  },
  now: Date,
): Promise<EnrollmentOutcome> {
  const facts = await enrollmentFacts(tx, wish, now);
  if (!facts) return { kind: 'refused', reason: 'not-found' };
  const decision = decideEnrollment(facts, wish.declaration?.trim() || null);
  if (decision.kind === 'refused' || decision.kind === 'already') return decision;
  const written = await writeEnrollment(tx, { ...wish, needsApproval: facts.needsApproval }, decision, now);
  // Something changed between the two statements, and the facts, read anew, tell what.
  return written ?? enroll(tx, wish, now);
}

/** Null where the session is no longer as it was decided upon, or the person has an enrollment meanwhile. */
async function writeEnrollment(
  tx: Transaction,
  wish: { readonly personId: number; readonly trainingSessionId: number; readonly needsApproval: boolean },
  decision: { readonly kind: 'admit' } | { readonly kind: 'apply'; readonly declaration: string | null },
  now: Date,
): Promise<EnrollmentOutcome | null> {
  const at = now.toISOString();
  await lockSessions(tx, [wish.trainingSessionId]);
  const [row] = await rowsOf<{
    id: string;
    status: 'enrolled' | 'pending' | 'waitlisted';
    position: number;
    quota: string;
  }>(
    tx,
    statement`with run as (
          select run.id, run.next_ticket, pool.region_code as quota, pool.waiting + 1 as position, case
            when ${decision.kind === 'apply'}::boolean then 'pending'
            when pool.free > 0 and pool.waiting = 0 then 'enrolled'
            else 'waitlisted' end as becomes
          from ${trainingSessions} as run
          join ${persons} as person on person.id = ${wish.personId}::bigint
          join lateral (${pools}) as pool on pool.region_code = ${poolOf(sql`person`)}
          where run.id = ${wish.trainingSessionId}::bigint and run.status = 'published'
            and run.needs_approval = ${wish.needsApproval}
            and run.starts_at > ${at}::timestamptz and run.enrollment_closes_at > ${at}::timestamptz
        ), entry as (
          insert into ${enrollments} as enrollment
            (training_session_id, person_id, status, created_at, status_at, ticket, declaration)
          select id, ${wish.personId}::bigint, becomes, ${at}::timestamptz, ${at}::timestamptz,
            case when becomes = 'waitlisted' then next_ticket end,
            ${decision.kind === 'apply' ? decision.declaration : null}::text
          from run
          on conflict (training_session_id, person_id) do update
          set status = excluded.status, status_at = excluded.status_at, ticket = excluded.ticket,
            declaration = excluded.declaration, reason = null, offer_expires_at = null, attendance_confirmed_at = null
          where enrollment.status = 'cancelled'
          returning id, training_session_id, status
        )
        update ${trainingSessions} as counted
        set seats_taken = counted.seats_taken + (entry.status = 'enrolled')::int,
          waiting = counted.waiting + (entry.status = 'waitlisted')::int,
          next_ticket = counted.next_ticket + (entry.status = 'waitlisted')::int
        from entry join run on run.id = entry.training_session_id where counted.id = entry.training_session_id
        returning entry.id, entry.status, run.position, run.quota`,
  );
  if (!row) return null;
  const enrollmentId = Number(row.id);
  return row.status === 'waitlisted'
    ? { kind: row.status, enrollmentId, position: row.position, quota: row.quota || null }
    : { kind: row.status, enrollmentId };
}

/**
 * Takes a seat in another session of a training and then gives up the one held before. Where the new one is no seat yet,
 * a place in line or an application, what was held stays.
 */
export async function changeBatch(
  tx: Transaction,
  wish: { readonly personId: number; readonly from: number; readonly to: number },
  agency: Agency,
  now: Date,
): Promise<EnrollmentOutcome> {
  await lockSessions(tx, [wish.from, wish.to]);
  const { personId } = wish;
  const outcome = await enroll(tx, { personId, trainingSessionId: wish.to }, now);
  if (outcome.kind === 'enrolled') {
    await cancelEnrollment(tx, { personId, trainingSessionId: wish.from, reason: 'other-batch' }, agency, now);
  }
  return outcome;
}

export type CancellationOutcome =
  | { readonly kind: 'cancelled'; readonly enrollmentId: number; readonly previous: EnrollmentStatus }
  /** Nothing to cancel: never enrolled, or cancelled before. */
  | { readonly kind: 'not-enrolled' }
  /** The training session has begun. */
  | { readonly kind: 'started' };

/** Gives up a seat, an offer, an application or a place on the waitlist; what becomes free is offered at once. */
export async function cancelEnrollment(
  tx: Transaction,
  wish: {
    readonly personId: number;
    readonly trainingSessionId: number;
    /** A code, such as `cannot-come`; null where none was given. */
    readonly reason: string | null;
  },
  agency: Agency,
  now: Date,
): Promise<CancellationOutcome> {
  const [own] = await tx
    .select({ id: enrollments.id, startsAt: trainingSessions.startsAt })
    .from(enrollments)
    .innerJoin(trainingSessions, eq(trainingSessions.id, enrollments.trainingSessionId))
    .where(and(eq(enrollments.personId, wish.personId), eq(enrollments.trainingSessionId, wish.trainingSessionId)));
  if (!own) return { kind: 'not-enrolled' };
  if (own.startsAt <= now) return { kind: 'started' };
  const [left] = await leave(
    tx,
    [own.id],
    { from: ['enrolled', 'offered', 'pending', 'waitlisted'], to: 'cancelled', reason: wish.reason },
    now,
  );
  if (!left) return { kind: 'not-enrolled' };
  await promote(tx, wish.trainingSessionId, agency, now);
  return { kind: 'cancelled', enrollmentId: left.enrollmentId, previous: left.previous };
}
