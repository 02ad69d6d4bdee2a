import { eq, sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { recipientsOf } from '../people/recipients.ts';
import type { Role } from '../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import {
  type EnrollmentStatus,
  enrollments,
  persons,
  sessionTrainers,
  trainingSessions,
  trainings,
} from '../store/schema.ts';
import { decideApplication } from './applications.ts';
import { mayManage } from './jurisdiction.ts';
import { type NoticeFacts, tell } from './notices.ts';
import { leave, lockSessions } from './seats.ts';
import { promote } from './waitlist.ts';

/** Somebody in a training session, as those who run or teach it see them. */
export interface Participant {
  readonly enrollmentId: number;
  readonly personId: number;
  readonly fullName: string;
  readonly regionCode: string | null;
  readonly audiences: readonly string[];
  /** E.164. */
  readonly phone: string | null;
  readonly status: EnrollmentStatus;
  readonly declaration: string | null;
  readonly reason: string | null;
}

export type ParticipantsOutcome =
  | {
      readonly kind: 'found';
      /** Whether they run the session, not only teach it. */
      readonly manages: boolean;
      readonly title: string;
      readonly batch: number;
      readonly participants: readonly Participant[];
    }
  | NotAllowed;

/** What decides who may look into a session: its regions, and whether the person teaches it. */
export interface Reach {
  readonly regionCodes: readonly string[];
  readonly teaches: boolean;
  readonly title: string;
  readonly batch: number;
}

export async function reachOf(queries: Queries, actorId: number, trainingSessionId: number): Promise<Reach> {
  const [row] = await rowsOf<{ region_codes: string[]; teaches: boolean; title: string; batch: number }>(
    queries,
    sql`select run.region_codes, training.title, run.batch, exists (
          select from ${sessionTrainers} as teaching
          where teaching.training_session_id = run.id and teaching.person_id = ${actorId}::bigint
        ) as teaches
        from ${trainingSessions} as run join ${trainings} as training on training.code = run.training_code
        where run.id = ${trainingSessionId}::bigint`,
  );
  const { region_codes: regionCodes = [], teaches = false, title = '', batch = 0 } = row ?? {};
  return { regionCodes, teaches, title, batch };
}

/** Those who run a session, and its trainers. */
export const mayLook = (held: readonly Role[], { regionCodes, teaches }: Reach): boolean =>
  mayManage(held, regionCodes) || (teaches && held.some(({ role }) => role === 'trainer'));

/** Those in a session, seats first, then by name; `deed` says in the audit row what they are looked at for. */
export async function participantsOf(
  tx: Transaction,
  look: { readonly actorId: number; readonly trainingSessionId: number; readonly deed?: string },
  now: Date,
): Promise<ParticipantsOutcome> {
  const { actorId, trainingSessionId, deed = 'list-participants' } = look;
  const reach = await reachOf(tx, actorId, trainingSessionId);
  return attempt<Extract<ParticipantsOutcome, { kind: 'found' }>>(
    tx,
    {
      actorId,
      deed,
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayLook(held, reach),
      async act(held) {
        const rows = await rowsOf<ParticipantRow>(
          tx,
          sql`select enrollment.id, enrollment.person_id, person.full_name, person.region_code, person.audiences,
                person.phone, enrollment.status, enrollment.declaration, enrollment.reason
              from ${enrollments} as enrollment join ${persons} as person on person.id = enrollment.person_id
              where enrollment.training_session_id = ${trainingSessionId}::bigint and enrollment.status <> 'cancelled'
              order by array_position(array['pending', 'enrolled', 'attended', 'completed', 'absent', 'offered',
                'waitlisted', 'declined'], enrollment.status), enrollment.ticket, lower(person.full_name), enrollment.id`,
        );
        const { title, batch, regionCodes } = reach;
        return {
          kind: 'found',
          manages: mayManage(held, regionCodes),
          title,
          batch,
          participants: rows.map(participant),
        };
      },
    },
    now,
  );
}

interface ParticipantRow {
  readonly id: string;
  readonly person_id: string;
  readonly full_name: string | null;
  readonly region_code: string | null;
  readonly audiences: string[];
  readonly phone: string | null;
  readonly status: EnrollmentStatus;
  readonly declaration: string | null;
  readonly reason: string | null;
}

const participant = (row: ParticipantRow): Participant => ({
  enrollmentId: Number(row.id),
  personId: Number(row.person_id),
  fullName: row.full_name ?? '–',
  regionCode: row.region_code,
  audiences: row.audiences,
  phone: row.phone,
  status: row.status,
  declaration: row.declaration,
  reason: row.reason,
});

export type DecideAllOutcome =
  | { readonly kind: 'decided'; readonly enrolled: number; readonly waitlisted: number; readonly declined: number }
  | NotAllowed;

/** The same word on every open application of a session, in the order they came; each is told. */
export async function decideAll(
  tx: Transaction,
  decision: {
    readonly actorId: number;
    readonly trainingSessionId: number;
    readonly approve: boolean;
    readonly reason?: string;
  },
  agency: Agency,
  now: Date,
): Promise<DecideAllOutcome> {
  const { actorId, trainingSessionId, ...word } = decision;
  const { regionCodes } = await reachOf(tx, actorId, trainingSessionId);
  return attempt<Extract<DecideAllOutcome, { kind: 'decided' }>>(
    tx,
    {
      actorId,
      deed: 'decide-all',
      subject: `session:${trainingSessionId}`,
      detail: { approve: decision.approve },
      allows: (held) => mayManage(held, regionCodes),
      async act() {
        const counts = { enrolled: 0, waitlisted: 0, declined: 0 };
        const open = await rowsOf<{ id: string }>(
          tx,
          sql`select id from ${enrollments} where training_session_id = ${trainingSessionId}::bigint
                and status = 'pending' order by status_at, id`,
        );
        for (const { id } of open) {
          const { kind: outcome } = await decideApplication(
            tx,
            { actorId, enrollmentId: Number(id), ...word },
            agency,
            now,
          );
          if (outcome === 'enrolled' || outcome === 'waitlisted' || outcome === 'declined') counts[outcome] += 1;
        }
        return { kind: 'decided', ...counts };
      },
      told: ({ enrolled, waitlisted, declined }) => ({ enrolled, waitlisted, declined }),
    },
    now,
  );
}

export type RemovalOutcome =
  | { readonly kind: 'taken-out'; readonly trainingSessionId: number }
  /** They hold nothing there any more, or the session has begun. */
  | { readonly kind: 'nothing' }
  | NotAllowed;

/** Takes somebody out of a session, with a reason that they are told; what becomes free is offered at once. */
export async function takeOut(
  tx: Transaction,
  removal: { readonly actorId: number; readonly enrollmentId: number; readonly reason: string },
  agency: Agency,
  now: Date,
): Promise<RemovalOutcome> {
  const { actorId, enrollmentId, reason } = removal;
  const [found] = await tx
    .select({
      personId: enrollments.personId,
      trainingSessionId: enrollments.trainingSessionId,
      regionCodes: trainingSessions.regionCodes,
      startsAt: trainingSessions.startsAt,
    })
    .from(enrollments)
    .innerJoin(trainingSessions, eq(trainingSessions.id, enrollments.trainingSessionId))
    .where(eq(enrollments.id, enrollmentId));
  return attempt<RemovalOutcome>(
    tx,
    {
      actorId,
      deed: 'take-out',
      subject: `enrollment:${enrollmentId}`,
      allows: (held) => mayManage(held, found?.regionCodes ?? []),
      async act() {
        if (!found || found.startsAt <= now) return { kind: 'nothing' };
        const { personId, trainingSessionId } = found;
        await lockSessions(tx, [trainingSessionId]);
        const from = ['enrolled', 'offered', 'waitlisted', 'pending'] as const;
        const [left] = await leave(tx, [enrollmentId], { from, to: 'declined', reason }, now);
        if (!left) return { kind: 'nothing' };
        const message = ({ texts, title, batch }: NoticeFacts): OutboundMessage => ({
          text: texts.notices.takenOut({ title, batch, reason }),
        });
        const recipients = (await recipientsOf(tx, [personId])).values();
        await tell(tx, { trainingSessionId, recipients, message }, agency, now);
        await promote(tx, trainingSessionId, agency, now);
        return { kind: 'taken-out', trainingSessionId };
      },
    },
    now,
  );
}
