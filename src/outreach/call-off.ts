import { inArray, type SQL, sql } from 'drizzle-orm';
import { callOff, takeRecalled } from '../delivery/outbox.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, outbox, persons, reminders, trainingSessions } from '../store/schema.ts';
import { agencyPolicy, planReminders, policyOf } from './reminder-policy.ts';

/** Whose reminders to look at; what is absent does not narrow. */
export interface CallOffScope {
  readonly personId?: number;
  readonly trainingSessionId?: number;
}

/**
 * Takes back reminders that still wait to be sent and are no longer right: the seat was given up, the session moved or
 * cancelled, reminders turned off. Their ledger rows go with them: nothing was sent, and a moved session may need the
 * same reminder at its new time. Whatever ends a seat or moves a session calls this in the same transaction, since
 * thousands of reminders take minutes to go out; each firing does it too, and with what was recalled and came back. Answers how many it took back.
 */
export async function callOffReminders(tx: Transaction, scope: CallOffScope, agency: Agency): Promise<number> {
  const { personId = null, trainingSessionId = null } = scope;
  const waiting = sql`(message.status = 'queued' or message.status = 'sending')
    and (${personId}::bigint is null or message.person_id = ${personId}::bigint)
    and (${trainingSessionId}::bigint is null or run.id = ${trainingSessionId}::bigint)`;
  const calledOff = await callOff(tx, await wrongReminders(tx, waiting, agency), 'called-off');
  const gone = [...calledOff, ...(await takeRecalled(tx, 'reminder'))];
  if (gone.length > 0) await tx.delete(reminders).where(inArray(reminders.outboxId, gone));
  return gone.length;
}

/**
 * Takes back every reminder of a session that has moved, those of its trainers too: one that is due at the same moment
 * still names the old start. What is still due is fired anew.
 */
export async function callOffMoved(tx: Transaction, trainingSessionId: number): Promise<void> {
  const waiting = await rowsOf<{ id: string }>(
    tx,
    sql`select message.id from ${outbox} as message
        join ${reminders} as ledger on ledger.person_id = message.person_id and ledger.outbox_id = message.id
        where (message.status = 'queued' or message.status = 'sending') and message.kind = 'reminder'
          and ledger.training_session_id = ${trainingSessionId}::bigint order by message.id`,
  );
  const gone = await callOff(
    tx,
    waiting.map(({ id }) => Number(id)),
    'called-off',
  );
  if (gone.length > 0) await tx.delete(reminders).where(inArray(reminders.outboxId, gone));
}

interface ReminderRow {
  readonly outbox_id: string;
  readonly training_session_id: string;
  readonly kind: string;
  readonly due_at: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly reminder_policy: unknown;
  readonly wanted: boolean;
}

/** Of the reminders whose rows, named `message` and `run`, the condition holds for: those that are no longer right. */
export async function wrongReminders(queries: Queries, condition: SQL, agency: Agency): Promise<number[]> {
  const rows = await rowsOf<ReminderRow>(
    queries,
    sql`select message.id as outbox_id, ledger.kind, ledger.due_at,
          run.id as training_session_id, run.starts_at, run.ends_at, run.reminder_policy,
          enrollment.status in ('enrolled', 'attended', 'completed') and person.reminders_on and run.status in ('published', 'closed') as wanted
        from ${outbox} as message
        join ${reminders} as ledger on ledger.person_id = message.person_id and ledger.outbox_id = message.id
        join ${trainingSessions} as run on run.id = ledger.training_session_id
        join ${persons} as person on person.id = ledger.person_id
        join ${enrollments} as enrollment on enrollment.training_session_id = run.id
          and enrollment.person_id = person.id
        where message.kind = 'reminder' and ${condition}`,
  );
  const isPlanned = plans(agency);
  return rows.filter((row) => !row.wanted || !isPlanned(row)).map((row) => Number(row.outbox_id));
}

/** Tells whether a session's present start and policy still have a waiting reminder; each session is planned once. */
function plans(agency: Agency): (row: ReminderRow) => boolean {
  const planned = new Map<string, ReadonlySet<string>>();
  return (row) => {
    let plan = planned.get(row.training_session_id);
    if (!plan) {
      const policy = policyOf(row.reminder_policy) ?? agencyPolicy;
      const upcoming = planReminders(
        { startsAt: new Date(row.starts_at), endsAt: new Date(row.ends_at) },
        policy,
        agency.zone,
      );
      plan = new Set(upcoming.map(({ kind, dueAt }) => `${kind} ${dueAt.getTime()}`));
      planned.set(row.training_session_id, plan);
    }
    return plan.has(`${row.kind} ${new Date(row.due_at).getTime()}`);
  };
}
