import { inArray, sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { type OutboxKind, outbox } from '../store/schema.ts';
import { noMessage, tellSenders } from './outbox.ts';

/** A message that did not go out, or may not have, and that nobody but a person decides on. No words, no address. */
export interface DeadLetter {
  readonly id: number;
  readonly channel: ChannelName;
  readonly kind: OutboxKind;
  readonly status: 'failed' | 'uncertain';
  readonly reason: string;
  readonly createdAt: Date;
  readonly attempts: number;
}

/** The latest dead letters, newest first. */
export async function deadLetters(queries: Queries, most: number): Promise<DeadLetter[]> {
  const rows = await rowsOf<Omit<DeadLetter, 'id' | 'createdAt'> & { id: string; at: string }>(
    queries,
    sql`select id, channel, kind, status, coalesce(reason, '') as reason, created_at as at, attempts from ${outbox}
        where status in ('failed', 'uncertain') order by id desc limit ${most}::int`,
  );
  return rows.map(({ id, at, ...letter }) => ({ ...letter, id: Number(id), createdAt: new Date(at) }));
}

/** Administrators hear of what is uncertain no more often than this. */
const alertPause = 15 * 60_000;
/** What is older concerns nobody any more. */
const alertAge = 24 * 3_600_000;

/**
 * How many messages of each channel became uncertain that administrators have not heard of, who are told now; none
 * while they were told within the last quarter of an hour.
 */
export async function takeUnheardOf(
  tx: Transaction,
  now: Date,
): Promise<readonly { readonly channel: ChannelName; readonly messages: number }[]> {
  const at = now.toISOString();
  const before = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
  return rowsOf<{ channel: ChannelName; messages: number }>(
    tx,
    sql`with told as (
          update ${outbox} set alerted_at = ${at}::timestamptz
          where status = 'uncertain' and alerted_at is null and created_at > ${before(alertAge)}::timestamptz
            and not exists (select from ${outbox} where alerted_at > ${before(alertPause)}::timestamptz)
          returning channel
        )
        select channel, count(*)::int as messages from told group by channel order by channel`,
  );
}

/** Notes messages that tell administrators: of one that is uncertain itself nobody is told. */
export async function noteAlerts(tx: Transaction, ids: readonly number[], now: Date): Promise<void> {
  await tx
    .update(outbox)
    .set({ alertedAt: now })
    .where(inArray(outbox.id, [...ids]));
}

/**
 * `retried`: it waits to be sent again. `pointless`: its time is over, or its words are kept no longer. `not-dead`: it
 * is no dead letter.
 */
export type RetryOutcome = 'retried' | 'pointless' | 'not-dead';

/** Sends a dead letter again. What is uncertain may thereby arrive twice: that is for a person to weigh. */
export async function retryDeadLetter(tx: Transaction, id: number, now: Date): Promise<RetryOutcome> {
  const at = now.toISOString();
  const [row] = await rowsOf<{ channel: ChannelName; retried: boolean }>(
    tx,
    sql`with dead as (
          select id, channel, message <> ${noMessage}::jsonb and coalesce(expires_at > ${at}::timestamptz, true) as useful
          from ${outbox} where id = ${id}::bigint and status in ('failed', 'uncertain') for update
        ), retried as (
          update ${outbox} as kept set status = 'queued', reason = null, alerted_at = null, due_at = ${at}::timestamptz, lease_id = null,
            attempts = 0, created_at = case when kept.kind = 'reply' then ${at}::timestamptz else kept.created_at end
          from dead where kept.id = dead.id and dead.useful
          returning kept.id
        )
        select dead.channel, exists (select from retried) as retried from dead`,
  );
  if (!row) return 'not-dead';
  if (!row.retried) return 'pointless';
  await tellSenders(tx, [row.channel]);
  return 'retried';
}
