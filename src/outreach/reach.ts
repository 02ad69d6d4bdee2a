import { type SQL, sql } from 'drizzle-orm';
import { called, toCall } from '../delivery/guard.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, type OutboxStatus, outbox, persons, reminders, trainingSessions } from '../store/schema.ts';
import { mayLook, reachOf } from '../training/participants.ts';

/** Why somebody did not get what they were told last, a reminder or that the session was moved or is off. */
export type UnreachedReason =
  | 'reminders-off'
  | 'no-consent'
  /** They have blocked us, left the platform, or there is no way to them. */
  | 'unreachable'
  /** It was found too late, or its time ran out on the way: we were down, or the channel was. */
  | 'too-late'
  /** All of its time lay in their night. */
  | 'quiet-hours'
  /** It did not fit what the channel lets us send, and they have no other. */
  | 'cap'
  /** It may have arrived; nobody knows. */
  | 'uncertain'
  /** It still waits, long after it was due, and the session is near or over. */
  | 'late'
  /** Something is wrong with us or the channel. */
  | 'fault';

/** Somebody who did not get what they were told last, to be called. */
export interface Unreached {
  readonly fullName: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly reason: UnreachedReason;
}

/** How far what the people of a training session were told last came: a reminder, or that it was moved or is off. */
export interface ReminderReach {
  readonly title: string;
  readonly batch: number;
  /** Those who hold a seat; those who wait for one too, where a move was the last word; of a session that is off, all. */
  readonly people: number;
  /** Accepted by the platform; those that are known to have arrived, and to have been read, are counted in. */
  readonly sent: number;
  readonly delivered: number;
  readonly read: number;
  /** On its way, and not late. */
  readonly waiting: number;
  /** Nothing was due yet since they have their seat. */
  readonly notDue: number;
  readonly unreached: readonly Unreached[];
}

export type ReachOutcome = { readonly kind: 'found'; readonly reach: ReminderReach } | NotAllowed;

/** Who of a session was reminded, whom it reached, and who is to be called; for those who run or teach it. */
export async function reminderReach(
  tx: Transaction,
  look: { readonly actorId: number; readonly trainingSessionId: number },
  now: Date,
): Promise<ReachOutcome> {
  const { actorId, trainingSessionId } = look;
  const scope = await reachOf(tx, actorId, trainingSessionId);
  return attempt<Extract<ReachOutcome, { kind: 'found' }>>(
    tx,
    {
      actorId,
      deed: 'see-reminder-reach',
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayLook(held, scope),
      async act() {
        const people = await latestReminders(tx, sql`run.id = ${trainingSessionId}::bigint`, now);
        return { kind: 'found', reach: { title: scope.title, batch: scope.batch, ...summed(people) } };
      },
    },
    now,
  );
}

/** Somebody of a session yet to end who did not get what they were told last, and has not been called either. */
export interface Unreminded {
  readonly ledgerId: number;
  readonly personId: number;
  readonly kind: 'reminder' | 'notice';
  /** For which the session is held. */
  readonly regionCodes: readonly string[];
  readonly since: Date;
}

/** The same people as `reminderReach` names, of all sessions to come; of one person where one is given. */
export async function unreminded(queries: Queries, now: Date, personId: number | null = null): Promise<Unreminded[]> {
  const people = await latestReminders(
    queries,
    sql`ledger.id is not null and run.ends_at > ${now.toISOString()}::timestamptz
      and run.status in ('published', 'closed', 'cancelled')
      and (${personId}::bigint is null or person.id = ${personId}::bigint)`,
    now,
  );
  return people
    .filter((person) => unreachedReason(person) !== null)
    .map((person) => ({
      ledgerId: Number(person.ledger_id),
      personId: Number(person.person_id),
      kind: person.kind === 'moved' || person.kind === 'cancelled' ? 'notice' : 'reminder',
      regionCodes: person.region_codes,
      since: new Date(person.fired_at ?? now),
    }));
}

/** Somebody has called them about these reminders. */
export async function noteReminderCalls(tx: Transaction, people: readonly Unreminded[]): Promise<void> {
  const ids = people.map(({ ledgerId }) => ledgerId);
  await tx.execute(sql`update ${reminders} set reason = ${called} where id = any(${sql.param(ids)}::bigint[])`);
}

interface LatestReminder {
  readonly person_id: string;
  readonly region_codes: string[];
  readonly ledger_id: string | null;
  readonly kind: string | null;
  readonly fired_at: string | null;
  readonly full_name: string | null;
  readonly phone: string | null;
  readonly outcome: 'fired' | 'missed' | 'skipped' | null;
  readonly ledger_reason: string | null;
  readonly status: OutboxStatus | null;
  readonly message_reason: string | null;
  readonly delivered: boolean;
  readonly read: boolean;
  readonly late: boolean;
}

const minute = 60_000;
/** What has not gone out by then is not on its way any more, for whoever has to know by tomorrow. */
export const patience = 30 * minute;
/** A try that failed is made again within this. */
const longestBackoff = 10 * minute;
const day = 24 * 60 * minute;

/**
 * Whether a `message` of a `ledger` row waits for too long, beside its session's `run`: its channel is refused, paused or
 * away. Too long while the session is near or over, or was when its people were told at any hour that it moves; else a day.
 */
export function isLate(now: Date): SQL {
  const at = (milliseconds: number): SQL => sql`${new Date(now.getTime() + milliseconds).toISOString()}::timestamptz`;
  return sql`(message.status in ('queued', 'sending') and message.created_at <= ${at(-patience)}
    and (message.due_at <= ${at(-patience)} or message.attempts > 0 and message.due_at <= ${at(longestBackoff)})
    and (run.starts_at <= ${at(day)} or message.created_at <= ${at(-day)}
      or ledger.kind = 'moved' and message.quiet_at is null))`;
}

/** Everyone of a session whom the condition holds for, by name, each with what became of what they were told last. */
const latestReminders = (queries: Queries, condition: SQL, now: Date) =>
  rowsOf<LatestReminder>(
    queries,
    sql`select person.id as person_id, person.full_name, person.phone, run.region_codes,
          ledger.id as ledger_id, ledger.kind, ledger.fired_at, ledger.outcome, ledger.reason as ledger_reason,
          message.status, message.reason as message_reason,
          message.delivered_at is not null as delivered, message.read_at is not null as read,
          coalesce(${isLate(now)}, false) as late
        from ${enrollments} as enrollment
        join ${persons} as person on person.id = enrollment.person_id
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        left join lateral (
          select id, kind, fired_at, outcome, reason, outbox_id from ${reminders} as told
          where told.training_session_id = enrollment.training_session_id
            and told.person_id = enrollment.person_id and told.kind not in ('offer-lapsing', 'thank-you')
          order by fired_at desc, id desc limit 1
        ) as ledger on true
        left join ${outbox} as message on message.id = ledger.outbox_id
        where ${condition}
          and (enrollment.status in ('enrolled', 'attended')
            or ledger.kind = 'moved' and enrollment.status in ('pending', 'offered', 'waitlisted')
            or ledger.kind = 'cancelled' and enrollment.status = 'cancelled' and run.status = 'cancelled')
        order by lower(person.full_name), person.id`,
  );

function summed(people: readonly LatestReminder[]): Omit<ReminderReach, 'title' | 'batch'> {
  const sent = people.filter(({ status }) => status === 'sent' || status === 'delivered' || status === 'read');
  return {
    people: people.length,
    sent: sent.length,
    delivered: sent.filter(({ delivered, read }) => delivered || read).length,
    read: sent.filter(({ read }) => read).length,
    waiting: people.filter(({ status, late }) => !late && (status === 'queued' || status === 'sending')).length,
    notDue: people.filter(({ outcome, status }) => outcome === null || status === 'cancelled').length,
    unreached: people.flatMap((person) => {
      const reason = unreachedReason(person);
      return reason === null ? [] : [{ fullName: person.full_name, phone: person.phone, reason }];
    }),
  };
}

const ledgerReasons: readonly UnreachedReason[] = ['reminders-off', 'no-consent', 'unreachable', 'quiet-hours'];

function unreachedReason(person: LatestReminder): UnreachedReason | null {
  const { outcome, status } = person;
  // Whoever was called knows.
  if (person.ledger_reason === called || person.message_reason === called) return null;
  if (outcome === 'missed') return 'too-late';
  if (outcome === 'skipped') return ledgerReasons.find((reason) => reason === person.ledger_reason) ?? 'fault';
  switch (status) {
    case 'queued':
    case 'sending':
      return person.late ? 'late' : null;
    case 'uncertain':
      return 'uncertain';
    case 'skipped':
      return person.message_reason === toCall ? 'cap' : 'too-late';
    case 'failed':
      return person.message_reason === 'unreachable' ? 'unreachable' : 'fault';
    default:
      return null;
  }
}
