import { sql } from 'drizzle-orm';
import { called, toCall } from '../delivery/guard.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, type OutboxStatus, outbox, persons, reminders } from '../store/schema.ts';
import { mayLook, reachOf } from '../training/participants.ts';

/** Why somebody did not get their latest reminder, for a person to act on. */
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
  /** Something is wrong with us or the channel. */
  | 'fault';

/** Somebody who did not get their latest reminder, to be called. */
export interface Unreached {
  readonly fullName: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly reason: UnreachedReason;
}

/** How far the latest reminders of a training session came. */
export interface ReminderReach {
  readonly title: string;
  readonly batch: number;
  /** Those who hold a seat. */
  readonly people: number;
  /** Accepted by the platform; those that are known to have arrived, and to have been read, are counted in. */
  readonly sent: number;
  readonly delivered: number;
  readonly read: number;
  /** On its way. */
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
        const people = await latestReminders(tx, trainingSessionId);
        return { kind: 'found', reach: { title: scope.title, batch: scope.batch, ...summed(people) } };
      },
    },
    now,
  );
}

interface LatestReminder {
  readonly full_name: string | null;
  readonly phone: string | null;
  readonly outcome: 'fired' | 'missed' | 'skipped' | null;
  readonly ledger_reason: string | null;
  readonly status: OutboxStatus | null;
  readonly message_reason: string | null;
  readonly delivered: boolean;
  readonly read: boolean;
}

/** Everyone with a seat, by name, each with what became of the reminder they had last. */
const latestReminders = (tx: Transaction, trainingSessionId: number) =>
  rowsOf<LatestReminder>(
    tx,
    sql`select person.full_name, person.phone, latest.outcome, latest.reason as ledger_reason,
          message.status, message.reason as message_reason,
          message.delivered_at is not null as delivered, message.read_at is not null as read
        from ${enrollments} as enrollment
        join ${persons} as person on person.id = enrollment.person_id
        left join lateral (
          select outcome, reason, outbox_id from ${reminders} as ledger
          where ledger.training_session_id = enrollment.training_session_id
            and ledger.person_id = enrollment.person_id and ledger.kind not in ('offer-lapsing', 'thank-you')
          order by fired_at desc, id desc limit 1
        ) as latest on true
        left join ${outbox} as message on message.id = latest.outbox_id
        where enrollment.training_session_id = ${trainingSessionId}::bigint
          and enrollment.status in ('enrolled', 'attended')
        order by lower(person.full_name), person.id`,
  );

function summed(people: readonly LatestReminder[]): Omit<ReminderReach, 'title' | 'batch'> {
  const sent = people.filter(({ status }) => status === 'sent' || status === 'delivered' || status === 'read');
  return {
    people: people.length,
    sent: sent.length,
    delivered: sent.filter(({ delivered, read }) => delivered || read).length,
    read: sent.filter(({ read }) => read).length,
    waiting: people.filter(({ status }) => status === 'queued' || status === 'sending').length,
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
  if (outcome === 'missed') return 'too-late';
  if (outcome === 'skipped') return ledgerReasons.find((reason) => reason === person.ledger_reason) ?? 'fault';
  switch (status) {
    case 'uncertain':
      return 'uncertain';
    case 'skipped':
      // Whoever was called knows.
      if (person.message_reason === called) return null;
      return person.message_reason === toCall ? 'cap' : 'too-late';
    case 'failed':
      return person.message_reason === 'unreachable' ? 'unreachable' : 'fault';
    default:
      return null;
  }
}
