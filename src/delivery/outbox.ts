import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Address, ChannelName } from '../messaging/address.ts';
import type { OutboundMessage, QuickReply } from '../messaging/outbound.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { withBytesIfKept } from './outbound-files.ts';
import { contacts, conversations, type OutboxKind, outbox } from '../store/schema.ts';
import { statement } from '../store/statement.ts';

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
  /** When it should have gone, or was to be tried again. */
  readonly dueAt: Date;
  /** Pointless after this moment; null: never. */
  readonly expiresAt: Date | null;
  /** How many tries may have gone out, this one included. */
  readonly attempts: number;
  /** The lease it is being sent under. */
  readonly leaseId: number;
  /** Of a reply in the hand of the process that made it: when the last message that it answers came in. */
  readonly askedAt?: Date;
}

interface Recipient {
  readonly personId: number;
  readonly contactId: number;
  readonly channel: ChannelName;
  readonly address: string;
}

/** What goes first. Replies overtake everything unasked. */
const priorities = { reply: 0, notice: 10, offer: 20, reminder: 30, broadcast: 40 } as const satisfies Record<
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
    statement`insert into ${outbox}
          (person_id, contact_id, channel, address, kind, priority, message, status, created_at, due_at, lease_id, attempts)
        select person_id, contact_id, channel, address, 'reply', ${priorities.reply}::smallint, message, 'sending',
          ${at}::timestamptz, ${at}::timestamptz, ${leaseId}::int, 1
        from unnest(
          ${replies.map((reply) => reply.personId)}::bigint[],
          ${replies.map((reply) => reply.contactId)}::bigint[],
          ${replies.map((reply) => reply.channel)}::text[],
          ${replies.map((reply) => reply.address)}::text[],
          ${replies.map((reply) => storable(reply.message))}::jsonb[]
        ) with ordinality as given (person_id, contact_id, channel, address, message, place)
        order by place
        returning id`,
  );
  return replies.map(({ contactId, channel, address, message }, index) => ({
    contactId,
    channel,
    address,
    message,
    id: Number(rows[index]?.id),
    kind: 'reply',
    priority: priorities.reply,
    createdAt: now,
    dueAt: now,
    expiresAt: null,
    attempts: 1,
    leaseId,
  }));
}

/** Of a row that is being sent: whether its reason says that it is wanted no more, so that it is cancelled if it comes back. */
export const isRecalled = (reason: SQL): SQL => sql`(${reason} is not null and ${reason} <> 'crash')`;

/** What a row that was being sent becomes when it comes back: what an earlier try may have brought stays uncertain. */
export const statusWhenBack = (reason: SQL): SQL => sql`case when ${reason} = 'crash-recalled' then 'uncertain'
  when ${isRecalled(reason)} then 'cancelled' else 'queued' end`;

/** And the reason that stays with it. */
export const reasonWhenBack = (reason: SQL): SQL =>
  sql`case when ${reason} = 'crash-recalled' then 'crash' else ${reason} end`;

/** What Postgres refuses in JSON, and every string that only looks like it. */
const suspicious = /\\u(?:0000|d[89a-f])/i;

/**
 * A message as JSON that the database takes. A name cut within an emoji must not cost a person their answer, so half
 * characters become a replacement sign and NUL is dropped.
 */
function storable(message: OutboundMessage): string {
  const json = JSON.stringify(message);
  if (!suspicious.test(json)) return json;
  return JSON.stringify(message, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value,
  );
}

export interface NewOutboxRow extends Recipient {
  /** A reply here answers somebody who waits for it, from outside their own turn: an officer's words, a paper. */
  readonly kind: OutboxKind;
  readonly message: OutboundMessage;
  /** Not before, and late after that; now where absent. */
  readonly dueAt?: Date;
  readonly expiresAt?: Date;
  /** From then on it waits for the morning; see `putOff`. Absent or null: it does not. */
  readonly quietAt?: Date | null;
}

/** The channel of NOTIFY on which senders hear that something unasked waits; the payload is the platform's name. */
export const outboxNotification = 'sinau_outbox';

/** Puts messages into the outbox, for whichever process owns their channel; ids in the order given. */
export async function enqueue(tx: Transaction, rows: readonly NewOutboxRow[], now: Date): Promise<number[]> {
  if (rows.length === 0) return [];
  const at = now.toISOString();
  const inserted = await rowsOf<{ id: string }>(
    tx,
    sql`insert into ${outbox}
          (person_id, contact_id, channel, address, kind, priority, message, bears_menu, status, created_at, due_at,
           expires_at, quiet_at)
        select person_id, contact_id, channel, address, kind, priority, message,
          jsonb_array_length(coalesce(message->'choices', '[]')) > 0 and not message ? 'replaces', 'queued',
          ${at}::timestamptz, due_at, expires_at, quiet_at
        from unnest(
          ${sql.param(rows.map((row) => row.personId))}::bigint[],
          ${sql.param(rows.map((row) => row.contactId))}::bigint[],
          ${sql.param(rows.map((row) => row.channel))}::text[],
          ${sql.param(rows.map((row) => row.address))}::text[],
          ${sql.param(rows.map((row) => row.kind))}::text[],
          ${sql.param(rows.map((row) => priorities[row.kind]))}::smallint[],
          ${sql.param(rows.map((row) => storable(row.message)))}::jsonb[],
          ${sql.param(rows.map((row) => (row.dueAt ?? now).toISOString()))}::timestamptz[],
          ${sql.param(rows.map((row) => row.expiresAt?.toISOString() ?? null))}::timestamptz[],
          ${sql.param(rows.map((row) => row.quietAt?.toISOString() ?? null))}::timestamptz[]
        ) with ordinality as given (person_id, contact_id, channel, address, kind, priority, message, due_at, expires_at,
          quiet_at, place)
        order by place
        returning id`,
  );
  await tellSenders(
    tx,
    rows.map((row) => row.channel),
  );
  return inserted.map((row) => Number(row.id));
}

/** Tells the senders of these channels, in whichever process, that something waits; with the commit inside a transaction. */
export async function tellSenders(queries: Queries, channels: readonly ChannelName[]): Promise<void> {
  await queries.execute(
    sql`select pg_notify(${outboxNotification}, channel)
        from unnest(${sql.param([...new Set(channels)])}::text[]) as given (channel)`,
  );
}

/** Choices that reached a chat from outside its turns. */
export interface SentMenu {
  readonly contactId: number;
  readonly id: string;
  readonly choices: readonly QuickReply[];
  readonly sentAt: string;
}

/**
 * What a conversation's statement reads beside it: the last few menus that reached its person from outside their turns,
 * latest first; null where there is none. As of when they arrived, since what waits (for the morning, for the pace) is
 * asked later than it was written.
 */
export const menusSentBeside = sql`(
  select json_agg(json_build_object('contactId', latest.contact_id, 'id', latest.message->'menu',
    'choices', latest.message->'choices', 'sentAt', latest.sent_at) order by latest.sent_at desc)
  from (
    select contact_id, message, sent_at from ${outbox} as menu
    where menu.person_id = ${conversations}.person_id and bears_menu and sent_at is not null and message ? 'choices'
    order by sent_at desc limit 5
  ) as latest)`;

/** A clock that was set back may let a later message bear an earlier time: so much is read again. */
const historyOverlap = 60_000;

/**
 * What a chat was sent since a moment (null: ever), the latest few hundred, oldest first: for a page that shows the
 * conversation. By when it was sent and not by id, since what waits (for the morning, for a retry) goes out after
 * younger rows. What is just being sent is part of it; a message may come again, with the same id.
 */
export async function chatHistory(
  queries: Queries,
  address: Address,
  since: Date | null,
): Promise<{ id: number; message: OutboundMessage; at: Date }[]> {
  const from = since && new Date(since.getTime() - historyOverlap).toISOString();
  const rows = await rowsOf<{ id: string; message: OutboundMessage; at: string }>(
    queries,
    sql`select outbox.id, outbox.message, coalesce(outbox.sent_at, outbox.created_at) as at
        from ${outbox}
        join ${contacts} on contacts.id = outbox.contact_id and contacts.person_id = outbox.person_id
        where contacts.channel = ${address.channel} and contacts.external_id = ${address.externalId}
          and outbox.status in ('sending', 'sent', 'delivered', 'read')
          and (${from}::timestamptz is null or outbox.status = 'sending' or outbox.sent_at >= ${from}::timestamptz)
          -- Erased words leave an empty message behind.
          and outbox.message <> ${noMessage}::jsonb
        order by at desc, outbox.id desc
        limit 300`,
  );
  return Promise.all(
    rows.toReversed().map(async (row) => ({
      id: Number(row.id),
      message: await withBytesIfKept(queries, row.message),
      at: new Date(row.at),
    })),
  );
}

/**
 * What a message said, for a phone that could not read it and asks for it again; null where its words are kept no longer, or
 * are of no use any more: then it did not reach its reader, and counts as one that came too late to go out.
 */
export async function messageAgain(queries: Queries, id: string, now: Date): Promise<OutboundMessage | null> {
  const message = await messageOf(queries, id);
  if (!message) return null;
  const own = eq(outbox.id, Number(id));
  const [row] = await queries.select({ expiresAt: outbox.expiresAt }).from(outbox).where(own);
  if (!row?.expiresAt || row.expiresAt > now) return message;
  await queries
    .update(outbox)
    .set({ status: 'skipped', reason: 'expired' })
    .where(and(own, eq(outbox.status, 'sent')));
  return null;
}

/** What a message said; null where its words are kept no longer. */
export async function messageOf(queries: Queries, id: string): Promise<OutboundMessage | null> {
  if (!/^\d{1,15}$/.test(id)) return null;
  const [row] = await queries
    .select({ message: outbox.message })
    .from(outbox)
    .where(eq(outbox.id, Number(id)));
  return row && row.message.text.length + (row.message.choices?.length ?? 0) > 0
    ? withBytesIfKept(queries, row.message)
    : null;
}

/** Whether something that somebody asked for is made and not sent yet. */
export async function answersWait(queries: Queries, address: Address): Promise<boolean> {
  const waiting = and(
    eq(outbox.channel, address.channel),
    eq(outbox.address, address.externalId),
    eq(outbox.kind, 'reply'),
    inArray(outbox.status, ['queued', 'sending']),
  );
  return (await queries.$count(outbox, waiting)) > 0;
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

/**
 * Takes back messages that wait; answers which nobody has begun to send. One that a process was sending as it died may
 * have arrived: it does not go out again, and is uncertain. One that a process has in hand is recalled: it may be gone,
 * but should it come back it is cancelled, and `takeRecalled` tells so; or uncertain, where an earlier try of it was.
 */
export async function callOff(tx: Transaction, ids: readonly number[], reason: string): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ id: string; status: string }>(
    tx,
    sql`update ${outbox} set
          status = case when status = 'sending' then status when reason = 'crash' then 'uncertain' else 'cancelled' end,
          reason = case when status = 'sending' and reason = 'crash' then 'crash-recalled'
            when status = 'sending' then coalesce(reason, 'recalled') when reason = 'crash' then reason else ${reason} end
        where id = any(${sql.param([...ids])}::bigint[]) and status in ('queued', 'sending') returning id, status`,
  );
  return rows.filter(({ status }) => status === 'cancelled').map(({ id }) => Number(id));
}

/** The messages of a kind that were recalled and came back unsent; each is told once. */
export async function takeRecalled(tx: Transaction, kind: OutboxKind): Promise<number[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`update ${outbox} set reason = 'called-off'
        where status = 'cancelled' and reason = 'recalled' and kind = ${kind} returning id`,
  );
  return rows.map(({ id }) => Number(id));
}

const empty: OutboundMessage = { text: [] };

/** What stays in the place of words that are kept no longer, as JSON. */
export const noMessage = JSON.stringify(empty);

/**
 * Takes the words out of everything sent to a person, and calls off what waits. What is just being sent keeps them
 * until it is known what became of it: the sender takes them out then.
 */
export async function eraseOutboxOf(tx: Transaction, personId: number): Promise<void> {
  // Told apart row by row under its lock: a condition would miss a row whose status changes at this very moment.
  await tx.execute(
    sql`update ${outbox} set
          status = case when status = 'queued' then 'cancelled' else status end,
          reason = case when status in ('queued', 'sending') then 'erased' else reason end,
          message = case when status = 'sending' then message else ${noMessage}::jsonb end
        where person_id = ${personId}::bigint`,
  );
}

/** The same of what was sent to some people under these menus: it has somebody else's words in it. */
export async function eraseMenus(
  tx: Transaction,
  personIds: readonly number[],
  menus: readonly string[],
): Promise<void> {
  await tx.execute(
    sql`update ${outbox} set
          status = case when status = 'queued' then 'cancelled' else status end,
          reason = case when status in ('queued', 'sending') then 'erased' else reason end,
          message = case when status = 'sending' then message else ${noMessage}::jsonb end
        where person_id = any(${sql.param([...personIds])}::bigint[])
          and message->>'menu' = any(${sql.param([...menus])}::text[])`,
  );
}

/** Takes the words out of messages that ended before a moment; the ledger of what became of them stays. */
export async function purgeOutbox(tx: Transaction, before: Date): Promise<void> {
  await tx.execute(
    sql`update ${outbox} set message = ${noMessage}::jsonb
        where created_at < ${before.toISOString()}::timestamptz and status not in ('queued', 'sending')
          and message <> ${noMessage}::jsonb`,
  );
}
