import { sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { recipientsOf } from '../people/recipients.ts';
import { mayCoordinate, recordDeed, rolesOf } from '../people/roles.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, openQuestions, sessionDays, trainingSessions } from '../store/schema.ts';
import { type NoticeFacts, tell } from './notices.ts';
import { lockSessions } from './seats.ts';

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly from: Date; readonly told: number }
  /** It starts then already. */
  | { readonly kind: 'unchanged' }
  /** The new start has passed, or the session has begun, is off, or does not exist. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'not-allowed' };

const day = 24 * 3_600_000;

/**
 * Moves a training session, all its days and its enrollment deadline alike, and tells everyone who holds or awaits a
 * seat; within a day of either start they are told at any hour. Reminders follow by themselves, since what is due is
 * asked of the present start; those already on their way are taken back by the caller (`outreach/call-off.ts`).
 * Roles are read here and now, and every try leaves an audit row.
 */
export async function moveSession(
  tx: Transaction,
  move: { readonly actorId: number; readonly trainingSessionId: number; readonly startsAt: Date },
  agency: Agency,
  now: Date,
): Promise<MoveOutcome> {
  const { actorId, trainingSessionId, startsAt } = move;
  const audited = async (outcome: MoveOutcome): Promise<MoveOutcome> => {
    const detail = { outcome: outcome.kind, to: startsAt.toISOString() };
    await recordDeed(tx, { actorId, deed: 'move-session', subject: `session:${trainingSessionId}`, detail }, now);
    return outcome;
  };
  await lockSessions(tx, [trainingSessionId]);
  const [before] = await rowsOf<{ starts_at: string; status: string; region_codes: string[] }>(
    tx,
    sql`select starts_at, status, region_codes from ${trainingSessions} where id = ${trainingSessionId}::bigint`,
  );
  const held = await rolesOf(tx, actorId);
  const regions = before?.region_codes ?? [];
  const allowed = mayCoordinate(held, null) || regions.some((region) => mayCoordinate(held, region));
  if (!allowed) return audited({ kind: 'not-allowed' });
  const from = before ? new Date(before.starts_at) : null;
  if (!from || before?.status === 'cancelled' || from <= now || startsAt <= now) return audited({ kind: 'impossible' });
  if (from.getTime() === startsAt.getTime()) return audited({ kind: 'unchanged' });

  await shift(tx, trainingSessionId, startsAt.getTime() - from.getTime());
  await capOffers(tx, trainingSessionId, startsAt);
  const affected = await rowsOf<{ person_id: string }>(
    tx,
    sql`select person_id from ${enrollments} where training_session_id = ${trainingSessionId}::bigint
          and status in ('pending', 'enrolled', 'offered', 'waitlisted')`,
  );
  const people = affected.map((row) => Number(row.person_id));
  const recipients = [...(await recipientsOf(tx, people)).values()];
  const message = ({ texts, title, batch, place, when, shown }: NoticeFacts): OutboundMessage => ({
    text: texts.notices.moved({ title, batch, from: shown(from), to: when, place }),
  });
  const urgent = Math.min(from.getTime(), startsAt.getTime()) - now.getTime() <= day;
  await tell(tx, { trainingSessionId, recipients, message, urgent }, agency, now);
  return audited({ kind: 'moved', from, told: recipients.length });
}

async function shift(tx: Transaction, trainingSessionId: number, milliseconds: number): Promise<void> {
  const by = sql`${`${milliseconds} milliseconds`}::interval`;
  await tx.execute(
    sql`update ${trainingSessions} set starts_at = starts_at + ${by}, ends_at = ends_at + ${by},
          enrollment_closes_at = enrollment_closes_at + ${by}
        where id = ${trainingSessionId}::bigint`,
  );
  await tx.execute(
    sql`update ${sessionDays} set starts_at = starts_at + ${by}, ends_at = ends_at + ${by}
        where training_session_id = ${trainingSessionId}::bigint`,
  );
}

/** An offer cannot outlive the start: a seat that nobody answered for would stay empty. */
async function capOffers(tx: Transaction, trainingSessionId: number, startsAt: Date): Promise<void> {
  const start = startsAt.toISOString();
  await tx.execute(
    sql`with capped as (
          update ${enrollments} set offer_expires_at = ${start}::timestamptz
          where training_session_id = ${trainingSessionId}::bigint and status = 'offered'
            and offer_expires_at > ${start}::timestamptz
          returning id
        )
        update ${openQuestions} as question set expires_at = ${start}::timestamptz
        from capped where question.enrollment_id = capped.id and question.kind = 'offer'`,
  );
}
