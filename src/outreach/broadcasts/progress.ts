import { eq, sql } from 'drizzle-orm';
import { enqueue } from '../../delivery/outbox.ts';
import type { ChannelName } from '../../messaging/address.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { loadPersons } from '../../people/persons.ts';
import { type Queries, rowsOf, type Transaction } from '../../store/database.ts';
import { broadcastRecipients, broadcasts, type BroadcastStatus, outbox, persons } from '../../store/schema.ts';
import { textsFor } from '../../texts/index.ts';
import { audience as audienceShape, matches, preferredContact, whyNot } from './audience.ts';

/** How far a broadcast is. */
export interface Progress {
  /** Those who are to get it: of the audience as it is now, whoever agreed and can be reached, and who got it already. */
  readonly people: number;
  readonly waiting: number;
  /** Accepted by the platform, delivered and read ones too. */
  readonly sent: number;
  readonly delivered: number;
  readonly read: number;
  /** Failed, or so that nobody knows. */
  readonly failed: number;
  /** Not sent for the person's sake: no consent, no way to them, stopped. */
  readonly skipped: number;
  /** Of those who are to get it, whose message is no longer on its way: sent, failed, or taken back. */
  readonly settled: number;
}

export async function progressOf(queries: Queries, broadcastId: number): Promise<Progress> {
  const [broadcast] = await queries.select().from(broadcasts).where(eq(broadcasts.id, broadcastId));
  const wanted = audienceShape.parse(broadcast?.audience ?? []);
  const [row] = await rowsOf<Progress>(
    queries,
    sql`select
          (select count(*)::int from ${persons} as person
            left join lateral (${preferredContact}) as preferred on true
            left join ${broadcastRecipients} as ledger
              on ledger.broadcast_id = ${broadcastId}::bigint and ledger.person_id = person.id
            where ledger.outbox_id is not null
              or ((ledger.id is null or ledger.reason = 'stopped') and ${matches(wanted)} and ${whyNot} is null)) as people,
          count(*) filter (where message.status in ('queued', 'sending'))::int as waiting,
          count(*) filter (where message.status in ('sent', 'delivered', 'read'))::int as sent,
          count(*) filter (where message.status in ('delivered', 'read'))::int as delivered,
          count(*) filter (where message.status = 'read')::int as read,
          count(*) filter (where message.status in ('failed', 'uncertain'))::int as failed,
          count(*) filter (where ledger.outcome = 'skipped' or message.status in ('skipped', 'cancelled'))::int as skipped,
          count(*) filter (where message.status not in ('queued', 'sending'))::int as settled
        from ${broadcastRecipients} as ledger left join ${outbox} as message on message.id = ledger.outbox_id
        where ledger.broadcast_id = ${broadcastId}::bigint`,
  );
  return row ?? { people: 0, waiting: 0, sent: 0, delivered: 0, read: 0, failed: 0, skipped: 0, settled: 0 };
}

/** Where a message can be edited, the progress is one message; elsewhere it comes at quarters. */
const editing: ReadonlySet<string> = new Set(['telegram', 'webchat']);
/** Milliseconds between two edits: the platform's pace is for the announcement. */
const editInterval = 5_000;

/** Tells whoever sent it how far it is, when there is something new to tell. */
export async function showProgress(tx: Transaction, broadcastId: number, now: Date): Promise<void> {
  const [broadcast] = await tx.select().from(broadcasts).where(eq(broadcasts.id, broadcastId));
  if (!broadcast) return;
  const edits = editing.has(broadcast.channel);
  const since = broadcast.progressAt ? now.getTime() - broadcast.progressAt.getTime() : Infinity;
  const over = broadcast.status === 'done';
  if (!over && since < editInterval) return;
  const progress = await progressOf(tx, broadcastId);
  const percent = over ? 100 : percentOf(progress);
  const shown = edits ? percent : Math.floor(percent / 25) * 25;
  if (shown <= broadcast.progressShown && !over) return;
  const [person] = await loadPersons(tx, [broadcast.createdBy]);
  const seconds = broadcast.startedAt ? (now.getTime() - broadcast.startedAt.getTime()) / 1_000 : 0;
  const message = progressMessage(
    textsFor(person?.language ?? 'id'),
    { id: broadcastId, status: broadcast.status },
    progress,
    percent > 0 && percent < 100 ? Math.round((seconds * (100 - percent)) / percent) : 0,
  );
  const replaces = edits ? await sentProgress(tx, broadcast.progressOutboxId) : null;
  const { createdBy: personId, contactId, address } = broadcast;
  const row = { personId, contactId, channel: broadcast.channel as ChannelName, address, kind: 'notice' as const };
  const [outboxId = null] = await enqueue(
    tx,
    [{ ...row, message: replaces === null ? message : { ...message, replaces } }],
    now,
  );
  await tx
    .update(broadcasts)
    .set({
      progressAt: now,
      progressShown: shown,
      ...(broadcast.progressOutboxId === null ? { progressOutboxId: outboxId } : {}),
    })
    .where(eq(broadcasts.id, broadcastId));
}

const percentOf = ({ people, settled }: Progress): number =>
  people === 0 ? 100 : Math.min(99, Math.floor((settled * 100) / people));

/** The platform's id of the message that shows the progress; null until it has one. */
async function sentProgress(queries: Queries, outboxId: number | null): Promise<string | null> {
  if (outboxId === null) return null;
  const [row] = await queries.select({ externalId: outbox.externalId }).from(outbox).where(eq(outbox.id, outboxId));
  return row?.externalId ?? null;
}

/** How far it is, with what can be done about it. */
export function progressMessage(
  texts: ReturnType<typeof textsFor>,
  broadcast: { readonly id: number; readonly status: BroadcastStatus },
  progress: Progress,
  secondsLeft: number,
): OutboundMessage {
  const { broadcasts: words } = texts.coordination;
  const choice = (verb: string, label: string) => ({ value: `bc:${broadcast.id}:${verb}`, label });
  const { status } = broadcast;
  const going = status === 'running' || status === 'scheduled';
  return {
    text: words.progress({ ...progress, status: words.statuses[status], minutesLeft: Math.ceil(secondsLeft / 60) }),
    choices: [
      ...(going ? [choice('pause', words.pause)] : []),
      ...(status === 'paused' ? [choice('resume', words.resume)] : []),
      ...(status === 'awaiting-approval' ? [choice('approve', words.approve)] : []),
      ...(going || status === 'paused' || status === 'awaiting-approval' ? [choice('stop', words.stop)] : []),
      choice('ledger', words.ledger),
    ],
    menu: `b${broadcast.id.toString(36)}`,
  };
}
