import { type SQL, sql } from 'drizzle-orm';
import { type RetryOutcome, retryDeadLetter } from '../delivery/dead-letters.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import {
  auditEntries,
  broadcastRecipients,
  broadcasts,
  enrollments,
  type OutboxKind,
  outbox,
  persons,
  reminders,
  trainingSessions,
} from '../store/schema.ts';
import { wantsAnnouncements } from './broadcasts/audience.ts';
import { wrongReminders } from './call-off.ts';
import { wrongTeaching } from './teaching-reminders.ts';

/** Why a message is not sent again though its time is not over. */
export type LostPoint =
  /** The seat or the offer is not theirs any more, the session was moved or cancelled, or reminders are turned off. */
  | 'called-off'
  /** They want no announcements any more. */
  | 'no-consent'
  /** The announcement was stopped, or is paused. */
  | 'stopped'
  /** Another message stands for it: it went by another channel, or two profiles became one. */
  | 'replaced';

/**
 * Sends a dead letter again as `retryDeadLetter` does, unless it is no longer right: what was neither waiting nor in a
 * sender's hand as a seat was given up, or an announcement stopped, was not called off then.
 */
export async function retry(tx: Transaction, id: number, agency: Agency, now: Date): Promise<RetryOutcome | LostPoint> {
  return (await lostPoint(tx, id, agency, now)) ?? retryDeadLetter(tx, id, now);
}

interface Letter {
  readonly id: number;
  readonly personId: number;
  readonly kind: OutboxKind;
  /** The enrollment that its first button is about; null: none is. */
  readonly enrollmentId: number | null;
}

/** What a message speaks of is locked until the commit: whoever changes it after that finds the message waiting. */
async function lostPoint(tx: Transaction, id: number, agency: Agency, now: Date): Promise<LostPoint | null> {
  const [row] = await rowsOf<{ person_id: string; kind: OutboxKind; enrollment_id: string | null }>(
    tx,
    sql`select person_id, kind,
          substring(message -> 'choices' -> 0 ->> 'value' from '^(?:offer|attend):([0-9]+):') as enrollment_id
        from ${outbox} where id = ${id}::bigint and status in ('failed', 'uncertain')`,
  );
  if (!row) return null;
  const enrollmentId = row.enrollment_id === null ? null : Number(row.enrollment_id);
  const letter = { id, personId: Number(row.person_id), kind: row.kind, enrollmentId };
  switch (row.kind) {
    case 'reply':
      return null;
    case 'notice':
    case 'offer':
      return placeLost(tx, letter, now);
    case 'reminder':
      return reminderLost(tx, letter, agency);
    case 'broadcast':
      return broadcastLost(tx, letter);
  }
}

/** Whether a session was moved after the message was written: it names the old start. */
const movedSince = (createdAt: SQL): SQL => sql`exists (
  select from ${auditEntries} as moved where moved.deed = 'move-session' and moved.subject = 'session:' || run.id
    and moved.detail ->> 'outcome' = 'moved' and moved.at > ${createdAt})`;

async function placeLost(tx: Transaction, letter: Letter, now: Date): Promise<LostPoint | null> {
  const { id, personId, kind, enrollmentId } = letter;
  if (enrollmentId === null) return null;
  const [place] = await rowsOf<{ holds: boolean }>(
    tx,
    sql`select run.status in ('published', 'closed') and not ${movedSince(sql`message.created_at`)}
          and case ${kind}::text
            when 'offer' then enrollment.status = 'offered' and enrollment.offer_expires_at > ${now.toISOString()}::timestamptz
            else enrollment.status = 'enrolled' end as holds
        from ${outbox} as message
        join ${enrollments} as enrollment on enrollment.id = ${enrollmentId}::bigint
          and enrollment.person_id = ${personId}::bigint
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        where message.id = ${id}::bigint for share of run`,
  );
  return place?.holds ? null : 'called-off';
}

async function reminderLost(tx: Transaction, { id, personId }: Letter, agency: Agency): Promise<LostPoint | null> {
  const [ledger] = await rowsOf<{ moved: boolean }>(
    tx,
    sql`select ${movedSince(sql`message.created_at`)} as moved
        from ${outbox} as message
        join ${reminders} as ledger on ledger.person_id = ${personId}::bigint and ledger.outbox_id = message.id
        join ${trainingSessions} as run on run.id = ledger.training_session_id
        where message.id = ${id}::bigint for share of run`,
  );
  if (!ledger) return 'replaced';
  if (ledger.moved) return 'called-off';
  const thisOne = sql`message.id = ${id}::bigint`;
  const wrong = [...(await wrongReminders(tx, thisOne, agency)), ...(await wrongTeaching(tx, thisOne, agency))];
  return wrong.length > 0 ? 'called-off' : null;
}

async function broadcastLost(tx: Transaction, { id, personId }: Letter): Promise<LostPoint | null> {
  const [told] = await rowsOf<{ goes: boolean; wanted: boolean }>(
    tx,
    sql`select told.status not in ('stopped', 'paused') as goes, ${wantsAnnouncements} as wanted
        from ${broadcastRecipients} as ledger join ${broadcasts} as told on told.id = ledger.broadcast_id
        join ${persons} as person on person.id = ledger.person_id
        where ledger.person_id = ${personId}::bigint and ledger.outbox_id = ${id}::bigint for share of told`,
  );
  if (!told) return 'replaced';
  if (!told.goes) return 'stopped';
  return told.wanted ? null : 'no-consent';
}
