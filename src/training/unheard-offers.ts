import { type SQL, sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, openQuestions, outbox, trainingSessions } from '../store/schema.ts';
import { callOffOffers } from './notices.ts';

/** An offer that was made and has not come to its person. */
export interface UnheardOffer {
  readonly enrollmentId: number;
  readonly personId: number;
  /** The channels that kept it, where others brought theirs meanwhile: away, or spent for the day. */
  readonly keptBy: readonly ChannelName[];
}

/** Whether something unasked went out by channels that fulfil the condition since the offer was written. */
const sentSince = (channel: SQL): SQL => sql`exists (
  select from ${outbox} as other where other.kind <> 'reply' and other.sent_at >= message.created_at and ${channel})`;

/**
 * Which of these offers nobody has heard of: the message that made each, and any that called it to mind, still waits or
 * came to nothing. One that a process has in hand counts as unheard; one that may have arrived, or that an officer told by
 * telephone, does not. Where nothing went out by any channel it was the service that was away, and none of them kept it.
 */
export async function unheardOffers(tx: Transaction, enrollmentIds: readonly number[]): Promise<UnheardOffer[]> {
  if (enrollmentIds.length === 0) return [];
  const rows = await rowsOf<{ id: string; person_id: string; kept_by: ChannelName[] | null }>(
    tx,
    sql`select enrollment.id, enrollment.person_id, array_agg(distinct message.channel) filter (
            where message.status = 'skipped' and message.reason = 'to-call'
              or (message.status in ('queued', 'sending') or message.status = 'skipped' and message.reason = 'expired')
                and not ${sentSince(sql`other.channel = message.channel`)}
                and ${sentSince(sql`other.channel <> message.channel`)}) as kept_by
        from ${enrollments} as enrollment
        join ${outbox} as message on message.person_id = enrollment.person_id and message.kind = 'offer'
          and message.created_at >= enrollment.status_at
          and message.message -> 'choices' -> 0 ->> 'value' = 'offer:' || enrollment.id || ':yes'
        where enrollment.id = any(${sql.param([...enrollmentIds])}::bigint[]) and enrollment.status = 'offered'
        group by enrollment.id
        having bool_or(starts_with(message.message ->> 'menu', 'o'))
          and not bool_or(message.status in ('sent', 'delivered', 'read', 'uncertain')
          or message.status = 'failed' and message.reason is distinct from 'unreachable'
          or message.status = 'skipped' and message.reason = 'called')
        order by enrollment.id`,
  );
  return rows.map((row) => ({
    enrollmentId: Number(row.id),
    personId: Number(row.person_id),
    keptBy: row.kept_by ?? [],
  }));
}

/**
 * Takes offers back without anybody losing by it: their people wait again, each in their old place. The session's row is
 * locked, and whoever calls this offers the freed seats (`promote`). Answers whose were taken back.
 */
export async function backInLine(
  tx: Transaction,
  offers: readonly { readonly personId: number; readonly enrollmentId: number }[],
  /** Only those that ran out by then; null: all. */
  expiredBy: Date | null,
  now: Date,
): Promise<number[]> {
  if (offers.length === 0) return [];
  const ids = offers.map(({ enrollmentId }) => enrollmentId);
  const by = expiredBy?.toISOString() ?? null;
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`with back as (
          update ${enrollments} set status = 'waitlisted', status_at = ${now.toISOString()}::timestamptz, offer_expires_at = null
          where id = any(${sql.param(ids)}::bigint[]) and status = 'offered'
            and (${by}::timestamptz is null or offer_expires_at <= ${by}::timestamptz)
          returning id, training_session_id
        ), counters as (
          update ${trainingSessions} as run
          set seats_taken = run.seats_taken - counted.people, waiting = run.waiting + counted.people
          from (select training_session_id, count(*) as people from back group by training_session_id) as counted
          where run.id = counted.training_session_id
        ), questions as (
          delete from ${openQuestions} as question using back where question.enrollment_id = back.id
        )
        select id from back order by id`,
  );
  const back = new Set(rows.map(({ id }) => Number(id)));
  await callOffOffers(
    tx,
    offers.filter(({ enrollmentId }) => back.has(enrollmentId)),
  );
  return [...back];
}
