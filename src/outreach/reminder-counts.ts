import { sql } from 'drizzle-orm';
import { reminderKinds } from './reminder-policy.ts';

/** How many of some reminders came how far: what the outbox says, for what was fired need not have been sent. */
export interface ReminderCounts {
  /** Taken by the platform. */
  readonly sent: number;
  /** Known to have arrived. */
  readonly delivered: number;
  /** On its way. */
  readonly waiting: number;
  readonly not_sent: number;
}

/** The columns of `ReminderCounts`, of rows named `ledger` and their outbox rows, named `message`. */
export const reminderCounts = sql`count(*) filter (where message.status in ('sent', 'delivered', 'read'))::int as sent,
  count(*) filter (where message.status in ('delivered', 'read'))::int as delivered,
  count(*) filter (where message.status in ('queued', 'sending'))::int as waiting,
  count(*) filter (where ledger.outcome <> 'fired'
    or message.status in ('failed', 'uncertain', 'skipped', 'cancelled'))::int as not_sent`;

/** Whether a row named `ledger` is about a session that somebody has a seat in. */
export const isReminder = sql`ledger.kind = any(${sql.param([...reminderKinds])}::text[])`;
