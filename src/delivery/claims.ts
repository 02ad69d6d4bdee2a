import { sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { type Database, rowsOf } from '../store/database.ts';
import { contacts, type OutboxKind, outbox } from '../store/schema.ts';
import { noMessage, type OutboxRow, reasonWhenBack, statusWhenBack } from './outbox.ts';

export interface Claim {
  readonly row: OutboxRow;
  /**
   * False: the platform has said that this person cannot be written to, or nobody is behind the contact any more, or
   * somebody else.
   */
  readonly reachable: boolean;
}

/**
 * Takes rows that are due, in the order they should go, for this process alone. At most one of a chat, and none of a
 * chat that is busy: a person with many messages must not fill the little that is claimed at a time. Why one had to wait
 * is over, and would be taken for a recall.
 */
export async function claimRows(
  database: Database,
  wanted: {
    readonly channel: ChannelName;
    readonly leaseId: number;
    readonly most: number;
    readonly busyChats: readonly string[];
    /** Whether anything but replies is wanted, and whether broadcasts are. */
    readonly unasked: boolean;
    readonly broadcasts: boolean;
  },
  now: Date,
): Promise<{ readonly claims: readonly Claim[]; readonly moreMayWait: boolean }> {
  const { channel, leaseId, most, busyChats, unasked, broadcasts } = wanted;
  const rows = await rowsOf<ClaimedRow>(
    database.queries,
    sql`with candidate as materialized (
          select id, address, priority, due_at from ${outbox}
          where status = 'queued' and channel = ${channel} and due_at <= ${now.toISOString()}::timestamptz
            and (quiet_at is null or quiet_at > ${now.toISOString()}::timestamptz)
            and (kind = 'reply' or (${unasked}::boolean and (kind <> 'broadcast' or ${broadcasts}::boolean)))
            and address <> all(${sql.param([...busyChats])}::text[])
          order by priority, due_at, id
          limit ${most}::int
          for update skip locked
        ), due as (
          select distinct on (address) id, (select count(*) from candidate) as candidates
          from candidate order by address, priority, due_at, id
        )
        update ${outbox} as claimed set status = 'sending', lease_id = ${leaseId}::int, attempts = claimed.attempts + 1,
          reason = case when claimed.reason = 'crash' then claimed.reason end
        from due where claimed.id = due.id
        returning claimed.id, claimed.contact_id, claimed.address, claimed.kind, claimed.priority, claimed.message,
          claimed.created_at, claimed.due_at, claimed.expires_at, claimed.attempts, due.candidates,
          exists (select from ${contacts} as contact
            where contact.id = claimed.contact_id and contact.unreachable_since is null
              and (contact.detached_at is null or contact.person_id = claimed.person_id)) as reachable`,
  );
  const ordered = rows.toSorted(
    (a, b) => a.priority - b.priority || Date.parse(a.due_at) - Date.parse(b.due_at) || Number(a.id) - Number(b.id),
  );
  return {
    claims: ordered.map((row) => ({ row: outboxRow(row, channel, leaseId), reachable: row.reachable })),
    moreMayWait: Number(rows[0]?.candidates ?? 0) === most,
  };
}

/**
 * Takes all replies that wait for these channels, in order, for this process alone. No try is begun by that: a process
 * that dies with them in hand has not used up their one repetition.
 */
export async function takeReplies(
  database: Database,
  channels: readonly ChannelName[],
  leaseId: number,
  now: Date,
): Promise<OutboxRow[]> {
  const rows = await rowsOf<OutboxRowColumns & { readonly channel: ChannelName }>(
    database.queries,
    sql`with waiting as (
          select id from ${outbox}
          where status = 'queued' and kind = 'reply' and channel = any(${sql.param([...channels])}::text[])
            and due_at <= ${now.toISOString()}::timestamptz
          for update skip locked
        )
        update ${outbox} as taken set status = 'sending', lease_id = ${leaseId}::int
        from waiting where taken.id = waiting.id
        returning taken.id, taken.contact_id, taken.channel, taken.address, taken.kind, taken.priority, taken.message,
          taken.created_at, taken.due_at, taken.expires_at, taken.attempts`,
  );
  return rows.map((row) => outboxRow(row, row.channel, leaseId)).toSorted((a, b) => a.id - b.id);
}

/**
 * Puts rows that were begun under earlier leases under the present one; resolves with those that are still this
 * process's. Another may have taken up the rest.
 */
export async function adoptRows(
  database: Database,
  ids: readonly number[],
  earlierLeases: readonly number[],
  leaseId: number,
): Promise<ReadonlySet<number>> {
  const rows = await rowsOf<{ id: string }>(
    database.queries,
    sql`update ${outbox} set lease_id = ${leaseId}::int
        where id = any(${sql.param([...ids])}::bigint[]) and status = 'sending'
          and lease_id = any(${sql.param([...earlierLeases])}::int[])
        returning id`,
  );
  return new Set(rows.map((row) => Number(row.id)));
}

/** Rows under these leases that are being sent, by what the database says. */
export async function rowsUnderLeases(database: Database, leases: readonly number[]): Promise<number[]> {
  const rows = await rowsOf<{ id: string }>(
    database.queries,
    sql`select id from ${outbox} where status = 'sending' and lease_id = any(${sql.param([...leases])}::int[])`,
  );
  return rows.map((row) => Number(row.id));
}

/** Gives back rows of this process that were certainly never handed to a channel. */
export async function requeueUnsent(
  database: Database,
  ids: readonly number[],
  leases: readonly number[],
): Promise<void> {
  await database.queries.execute(
    sql`update ${outbox} set
          status = ${statusWhenBack(sql`reason`)}, reason = ${reasonWhenBack(sql`reason`)},
          message = case when reason = 'erased' then ${noMessage}::jsonb else message end,
          lease_id = null, attempts = greatest(attempts - 1, 0)
        where id = any(${sql.param([...ids])}::bigint[]) and status = 'sending'
          and lease_id = any(${sql.param([...leases])}::int[])`,
  );
}

/** Writes down that the platform cannot reach somebody, unless they have written since the try began. */
export async function markUnreachable(database: Database, contactId: number, triedAt: Date): Promise<void> {
  const at = triedAt.toISOString();
  await database.queries.execute(
    sql`update ${contacts} set unreachable_since = coalesce(unreachable_since, ${at}::timestamptz)
        where id = ${contactId}::bigint and last_inbound_at <= ${at}::timestamptz`,
  );
}

interface OutboxRowColumns {
  readonly id: string;
  readonly contact_id: string;
  readonly address: string;
  readonly kind: OutboxKind;
  readonly priority: number;
  readonly message: OutboxRow['message'];
  readonly created_at: string;
  readonly due_at: string;
  readonly expires_at: string | null;
  readonly attempts: number;
}

interface ClaimedRow extends OutboxRowColumns {
  readonly candidates: string;
  readonly reachable: boolean;
}

const outboxRow = (row: OutboxRowColumns, channel: ChannelName, leaseId: number): OutboxRow => ({
  id: Number(row.id),
  contactId: Number(row.contact_id),
  channel,
  address: row.address,
  kind: row.kind,
  priority: row.priority,
  message: row.message,
  createdAt: new Date(row.created_at),
  dueAt: new Date(row.due_at),
  expiresAt: row.expires_at === null ? null : new Date(row.expires_at),
  attempts: row.attempts,
  leaseId,
});
