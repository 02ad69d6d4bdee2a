import { sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { recipientsOf } from '../people/recipients.ts';
import { mayCoordinate, type Role, rolesOf } from '../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, persons, trainingSessions, trainings } from '../store/schema.ts';
import { mayManage } from './jurisdiction.ts';
import { type NoticeFacts, tell } from './notices.ts';
import { poolOf, pools } from './quotas.ts';
import { lockSessions } from './seats.ts';

/** Somebody who awaits a coordinator's word. */
export interface Application {
  readonly enrollmentId: number;
  readonly trainingSessionId: number;
  /** Whether whoever asks runs that session, and may decide all of it at once. */
  readonly isTheirs: boolean;
  readonly fullName: string;
  readonly regionCode: string | null;
  readonly audiences: readonly string[];
  readonly title: string;
  readonly batch: number;
  readonly startsAt: Date;
  /** Seats that an approval could still give; none while others wait. */
  readonly seatsLeft: number;
  /** In the applicant's own words. */
  readonly declaration: string | null;
}

/** Where an application comes from and what it is for: this decides who may decide it. */
interface Jurisdiction {
  readonly personRegion: string | null;
  /** Regions that the session is held for; empty: all. */
  readonly sessionRegions: readonly string[];
}

/** Administrators and coordinators of the province decide all; a region's own those of its people and its sessions. */
const mayDecide = (held: readonly Role[], { personRegion, sessionRegions }: Jurisdiction): boolean =>
  mayCoordinate(held, personRegion) || mayManage(held, sessionRegions);

/** The open applications that somebody may decide, oldest first; none for whoever holds no role. */
export async function pendingApplications(queries: Queries, actorId: number, now: Date): Promise<Application[]> {
  const held = await rolesOf(queries, actorId);
  if (held.length === 0) return [];
  const rows = await rowsOf<{
    id: string;
    training_session_id: string;
    full_name: string | null;
    region_code: string | null;
    region_codes: string[];
    audiences: string[];
    title: string;
    batch: number;
    starts_at: string;
    seats_left: number;
    declaration: string | null;
  }>(
    queries,
    sql`select enrollment.id, enrollment.training_session_id, person.full_name, person.region_code, person.audiences, training.title, run.batch,
          run.starts_at, run.region_codes, enrollment.declaration,
          case when pool.waiting > 0 then 0 else greatest(pool.free, 0) end as seats_left
        from ${enrollments} as enrollment
        join ${persons} as person on person.id = enrollment.person_id
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        join ${trainings} as training on training.code = run.training_code
        join lateral (${pools}) as pool on pool.region_code = ${poolOf(sql`person`)}
        where enrollment.status = 'pending' and ${isDecidable(now)}
        order by enrollment.status_at, enrollment.id`,
  );
  return rows
    .filter((row) => mayDecide(held, { personRegion: row.region_code, sessionRegions: row.region_codes }))
    .map((row) => ({
      enrollmentId: Number(row.id),
      trainingSessionId: Number(row.training_session_id),
      isTheirs: mayManage(held, row.region_codes),
      fullName: row.full_name ?? '',
      regionCode: row.region_code,
      audiences: row.audiences,
      title: row.title,
      batch: row.batch,
      startsAt: new Date(row.starts_at),
      seatsLeft: row.seats_left,
      declaration: row.declaration,
    }));
}

const isDecidable = (now: Date) =>
  sql`run.status in ('published', 'closed') and run.starts_at > ${now.toISOString()}::timestamptz`;

type ApplicationOutcome =
  | { readonly kind: 'enrolled' | 'waitlisted' | 'declined' }
  /** Somebody else decided it, the applicant withdrew it, or the session has begun or is off. */
  | { readonly kind: 'already-decided' }
  | NotAllowed;

/**
 * A coordinator's word on an application; the applicant is told. An approved one gets a seat if one is free and nobody
 * waits, else the end of the waitlist.
 */
export async function decideApplication(
  tx: Transaction,
  decision: {
    readonly actorId: number;
    readonly enrollmentId: number;
    readonly approve: boolean;
    /** Why not, in the coordinator's words; the applicant is told. */
    readonly reason?: string;
  },
  agency: Agency,
  now: Date,
): Promise<ApplicationOutcome> {
  const { actorId, enrollmentId, approve, reason = null } = decision;
  const application = await findApplication(tx, enrollmentId);
  return attempt<ApplicationOutcome>(
    tx,
    {
      actorId,
      deed: approve ? 'approve-application' : 'decline-application',
      subject: `enrollment:${enrollmentId}`,
      allows: (held) => application !== null && mayDecide(held, application),
      async act() {
        if (!application) return { kind: 'already-decided' };
        const { trainingSessionId, personId } = application;
        await lockSessions(tx, [trainingSessionId]);
        const decided = await writeDecision(tx, { enrollmentId, trainingSessionId, approve, reason }, now);
        if (!decided) return { kind: 'already-decided' };
        const { outcome, position } = decided;
        const message = ({ texts: { notices }, title, batch, when, about }: NoticeFacts): OutboundMessage => {
          if (outcome === 'enrolled') return { text: notices.approved({ title, batch, when }), about };
          if (outcome === 'waitlisted') return { text: notices.approvedButFull({ title, batch, position }) };
          return { text: notices.declined({ title, batch, reason }) };
        };
        const recipients = (await recipientsOf(tx, [personId])).values();
        await tell(tx, { trainingSessionId, recipients, message }, agency, now);
        return { kind: outcome };
      },
    },
    now,
  );
}

async function findApplication(queries: Queries, enrollmentId: number) {
  const [row] = await rowsOf<{
    training_session_id: string;
    person_id: string;
    region_code: string | null;
    region_codes: string[];
  }>(
    queries,
    sql`select enrollment.training_session_id, enrollment.person_id, person.region_code, run.region_codes
        from ${enrollments} as enrollment
        join ${persons} as person on person.id = enrollment.person_id
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        where enrollment.id = ${enrollmentId}::bigint`,
  );
  return row
    ? {
        trainingSessionId: Number(row.training_session_id),
        personId: Number(row.person_id),
        personRegion: row.region_code,
        sessionRegions: row.region_codes,
      }
    : null;
}

/** Needs the session's lock; see `seats.ts`. Null where there is nothing to decide any more. */
async function writeDecision(
  tx: Transaction,
  decision: {
    readonly enrollmentId: number;
    readonly trainingSessionId: number;
    readonly approve: boolean;
    readonly reason: string | null;
  },
  now: Date,
): Promise<{ outcome: 'enrolled' | 'waitlisted' | 'declined'; position: number } | null> {
  const [row] = await rowsOf<{ status: 'enrolled' | 'waitlisted' | 'declined'; position: number }>(
    tx,
    sql`with run as (
          select run.id, run.next_ticket, pool.waiting + 1 as position, case
            when not ${decision.approve}::boolean then 'declined'
            when pool.free > 0 and pool.waiting = 0 then 'enrolled'
            else 'waitlisted' end as becomes
          from ${trainingSessions} as run
          join ${enrollments} as asked on asked.id = ${decision.enrollmentId}::bigint
          join ${persons} as person on person.id = asked.person_id
          join lateral (${pools}) as pool on pool.region_code = ${poolOf(sql`person`)}
          where run.id = ${decision.trainingSessionId}::bigint and ${isDecidable(now)}
        ), decided as (
          update ${enrollments} as enrollment
          set status = run.becomes, status_at = ${now.toISOString()}::timestamptz,
            ticket = case when run.becomes = 'waitlisted' then run.next_ticket end, reason = ${decision.reason}::text
          from run where enrollment.id = ${decision.enrollmentId}::bigint and enrollment.status = 'pending'
          returning enrollment.training_session_id, enrollment.status
        )
        update ${trainingSessions} as counted
        set seats_taken = counted.seats_taken + (decided.status = 'enrolled')::int,
          waiting = counted.waiting + (decided.status = 'waitlisted')::int,
          next_ticket = counted.next_ticket + (decided.status = 'waitlisted')::int
        from decided join run on run.id = decided.training_session_id
        where counted.id = decided.training_session_id
        returning decided.status, run.position`,
  );
  return row ? { outcome: row.status, position: row.position } : null;
}
