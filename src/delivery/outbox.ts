import { and, count, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Address, ChannelName } from '../messaging/address.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { type OutboxKind, outbox } from '../store/schema.ts';

/** A message on its way out, as the sender needs it. */
export interface OutboxRow {
  readonly id: number;
  readonly contactId: number;
  readonly channel: ChannelName;
  /** The chat on the channel. */
  readonly address: string;
  readonly kind: OutboxKind;
  readonly priority: number;
  readonly message: OutboundMessage;
  readonly createdAt: Date;
  /** Pointless after this moment. */
  readonly expiresAt: Date | null;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

interface Recipient {
  readonly personId: number;
  readonly contactId: number;
  readonly channel: ChannelName;
  readonly address: string;
}

/** What goes first. Replies overtake everything unasked. */
export const priorities = { reply: 0, notice: 10, offer: 20, reminder: 30, broadcast: 40 } as const satisfies Record<
  OutboxKind,
  number
>;

/**
 * Writes replies as already being sent by this process, so that they need no claim: it sends them right after the
 * commit. Rows come back in the order given.
 */
export async function insertReplies(
  tx: Transaction,
  replies: readonly (Recipient & { readonly message: OutboundMessage })[],
  leaseId: number,
  now: Date,
): Promise<OutboxRow[]> {
  if (replies.length === 0) return [];
  const at = now.toISOString();
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`insert into ${outbox}
          (person_id, contact_id, channel, address, kind, priority, message, status, created_at, due_at, lease_id, attempts)
        select person_id, contact_id, channel, address, 'reply', ${priorities.reply}::smallint, message, 'sending',
          ${at}::timestamptz, ${at}::timestamptz, ${leaseId}::int, 1
        from unnest(
          ${sql.param(replies.map((reply) => reply.personId))}::bigint[],
          ${sql.param(replies.map((reply) => reply.contactId))}::bigint[],
          ${sql.param(replies.map((reply) => reply.channel))}::text[],
          ${sql.param(replies.map((reply) => reply.address))}::text[],
          ${sql.param(replies.map((reply) => JSON.stringify(reply.message)))}::jsonb[]
        ) with ordinality as given (person_id, contact_id, channel, address, message, place)
        order by place
        returning id`,
  );
  return replies.map(({ personId: _, ...reply }, index) => ({
    ...reply,
    id: Number(rows[index]?.id),
    kind: 'reply',
    priority: priorities.reply,
    createdAt: now,
    expiresAt: null,
    attempts: 1,
  }));
}

export interface NewOutboxRow extends Recipient {
  readonly kind: Exclude<OutboxKind, 'reply'>;
  readonly message: OutboundMessage;
  /** Not before; now where absent. */
  readonly dueAt?: Date;
  readonly expiresAt?: Date;
}

/** The channel of NOTIFY on which senders hear that something unasked waits; the payload is the platform's name. */
export const outboxNotification = 'sinau_outbox';

/** Puts unasked messages into the outbox, for whichever process owns their channel; ids in the order given. */
export async function enqueue(tx: Transaction, rows: readonly NewOutboxRow[], now: Date): Promise<number[]> {
  if (rows.length === 0) return [];
  const at = now.toISOString();
  const inserted = await rowsOf<{ id: string }>(
    tx,
    sql`insert into ${outbox}
          (person_id, contact_id, channel, address, kind, priority, message, status, created_at, due_at, expires_at)
        select person_id, contact_id, channel, address, kind, priority, message, 'queued', ${at}::timestamptz, due_at, expires_at
        from unnest(
          ${sql.param(rows.map((row) => row.personId))}::bigint[],
          ${sql.param(rows.map((row) => row.contactId))}::bigint[],
          ${sql.param(rows.map((row) => row.channel))}::text[],
          ${sql.param(rows.map((row) => row.address))}::text[],
          ${sql.param(rows.map((row) => row.kind))}::text[],
          ${sql.param(rows.map((row) => priorities[row.kind]))}::smallint[],
          ${sql.param(rows.map((row) => JSON.stringify(row.message)))}::jsonb[],
          ${sql.param(rows.map((row) => (row.dueAt ?? now).toISOString()))}::timestamptz[],
          ${sql.param(rows.map((row) => row.expiresAt?.toISOString() ?? null))}::timestamptz[]
        ) with ordinality as given (person_id, contact_id, channel, address, kind, priority, message, due_at, expires_at, place)
        order by place
        returning id`,
  );
  for (const channel of new Set(rows.map((row) => row.channel))) {
    await tx.execute(sql`select pg_notify(${outboxNotification}, ${channel})`);
  }
  return inserted.map((row) => Number(row.id));
}

/** What a chat was sent after an outbox id, the latest few hundred, oldest first: for a page that shows the conversation. */
export async function chatHistory(
  queries: Queries,
  address: Address,
  afterId: number,
): Promise<{ id: number; message: OutboundMessage; at: Date }[]> {
  const rows = await queries
    .select({ id: outbox.id, message: outbox.message, at: outbox.createdAt })
    .from(outbox)
    .where(
      and(
        eq(outbox.channel, address.channel),
        eq(outbox.address, address.externalId),
        inArray(outbox.status, ['sent', 'delivered', 'read']),
        gt(outbox.id, afterId),
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(300);
  return rows.reverse();
}

/** How many messages of each kind are kept for a person. */
export async function outboxDataOf(
  queries: Queries,
  personId: number,
): Promise<{ kind: OutboxKind; messages: number }[]> {
  return queries
    .select({ kind: outbox.kind, messages: count() })
    .from(outbox)
    .where(eq(outbox.personId, personId))
    .groupBy(outbox.kind);
}

/** Takes back messages that nobody has begun to send; answers which. */
export async function callOff(tx: Transaction, ids: readonly number[], reason: string): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`update ${outbox} set status = 'cancelled', reason = ${reason}
        where id = any(${sql.param([...ids])}::bigint[]) and status = 'queued' returning id`,
  );
  return rows.map((row) => Number(row.id));
}

const noMessage: OutboundMessage = { text: [] };

/** Takes the words out of everything sent to a person, and calls off what waits. */
export async function eraseOutboxOf(tx: Transaction, personId: number): Promise<void> {
  await tx
    .update(outbox)
    .set({ status: 'cancelled', reason: 'erased' })
    .where(and(eq(outbox.personId, personId), eq(outbox.status, 'queued')));
  await tx
    .update(outbox)
    .set({ message: noMessage })
    .where(and(eq(outbox.personId, personId), sql`${outbox.status} <> 'sending'`));
}

/** Takes the words out of messages that ended before a moment; the ledger of what became of them stays. */
export async function purgeOutbox(tx: Transaction, before: Date): Promise<void> {
  const empty = JSON.stringify(noMessage);
  await tx.execute(
    sql`update ${outbox} set message = ${empty}::jsonb
        where created_at < ${before.toISOString()}::timestamptz and status not in ('queued', 'sending')
          and message <> ${empty}::jsonb`,
  );
}
