import { type SQL, sql } from 'drizzle-orm';
import type { Agency } from '../people/quiet-hours.ts';
import { reachable } from '../people/recipients.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { contacts, enrollments, outbox, reminders, trainingSessions } from '../store/schema.ts';

/** What the ledger calls the word that a session was moved or is off. */
export type NoticeKind = 'moved' | 'cancelled';

const concerned: Record<NoticeKind, (now: Date) => SQL> = {
  moved: () => sql`enrollment.status in ('pending', 'enrolled', 'offered', 'waitlisted')`,
  cancelled: (now) => sql`enrollment.status = 'cancelled' and enrollment.reason = 'session-cancelled'
    and enrollment.status_at = ${now.toISOString()}::timestamptz`,
};

/**
 * Writes into the ledger whom a move or a cancellation was told, and whom nothing could be written to: whoever does not
 * hear of it travels for nothing, and has to be called. Whoever moves a session or calls it off calls it after, in the same
 * transaction and with the same time, by which the messages are known. A later word stands for an earlier one of its day.
 * Answers how many nothing could be written to.
 */
export async function recordNotices(
  tx: Transaction,
  { trainingSessionId, kind }: { readonly trainingSessionId: number; readonly kind: NoticeKind },
  { zone }: Pick<Agency, 'zone'>,
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const rows = await rowsOf<{ outcome: 'fired' | 'skipped' }>(
    tx,
    sql`insert into ${reminders}
          (training_session_id, person_id, kind, occurs_on, outcome, reason, outbox_id, due_at, fired_at)
        select run.id, enrollment.person_id, ${kind}, (run.starts_at at time zone ${zone})::date,
          case when message.id is null then 'skipped' else 'fired' end,
          case when message.id is not null then null
            when exists (select from ${contacts} as contact
              where contact.person_id = enrollment.person_id and contact.unreachable_since is null) then 'no-consent'
            else 'unreachable' end,
          message.id, ${at}::timestamptz, ${at}::timestamptz
        from ${trainingSessions} as run
        join ${enrollments} as enrollment on enrollment.training_session_id = run.id and ${concerned[kind](now)}
        left join lateral (
          select id from ${outbox} as notice where notice.person_id = enrollment.person_id and notice.kind = 'notice'
            and notice.created_at = ${at}::timestamptz
          order by id desc limit 1
        ) as message on true
        left join lateral (${reachable(sql`enrollment.person_id`)}) as recipient on true
        -- Whoever can be written to and was not had nothing to be told.
        where run.id = ${trainingSessionId}::bigint and (message.id is not null or recipient.contact_id is null)
        order by enrollment.person_id
        on conflict (training_session_id, person_id, kind, occurs_on) do update set outcome = excluded.outcome,
          reason = excluded.reason, outbox_id = excluded.outbox_id, due_at = excluded.due_at, fired_at = excluded.fired_at,
          reported_at = null
        returning outcome`,
  );
  return rows.filter(({ outcome }) => outcome === 'skipped').length;
}
