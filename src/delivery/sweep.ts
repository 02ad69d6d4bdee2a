import { sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import type { Channel } from '../messaging/channel.ts';
import { type Database, rowsOf } from '../store/database.ts';
import { lockSpace } from '../store/locks.ts';
import { type OutboxKind, outbox } from '../store/schema.ts';
import { takeReplies } from './claims.ts';
import type { Lease } from './leases.ts';
import { sameWhenRepeated } from './shipment.ts';
import { isRecalled, noMessage, type OutboxRow, tellSenders } from './outbox.ts';

/**
 * Takes up what dead processes were sending. It may have gone out: a reply is repeated once, and so is an unasked message
 * where the repetition is the same message for whoever gets it; elsewhere it is left as `uncertain` for a person to
 * decide. `crash` stays with it as the reason until it is known to have arrived. Resolves with how many rows it took up.
 */
export function sweepOutbox(database: Database): Promise<number> {
  return database.transaction(async (tx) => {
    // Held to the end of the transaction, the locks keep two sweeps from taking up the same rows.
    const dead = await rowsOf<{ lease_id: number }>(
      tx,
      sql`with in_use as materialized (
            select distinct lease_id from ${outbox} where status = 'sending' and lease_id is not null
          )
          select lease_id from in_use where pg_try_advisory_xact_lock(${lockSpace.lease}::int, lease_id)`,
    );
    if (dead.length === 0) return 0;
    const repeatable = sql`attempts < 2 and (kind = 'reply' or channel = any(${sql.param([...sameWhenRepeated])}::text[]))`;
    const taken = await rowsOf<{ channel: ChannelName }>(
      tx,
      sql`update ${outbox} set
            status = case when reason = 'erased' then 'cancelled'
              when ${repeatable} and not ${isRecalled(sql`reason`)} then 'queued' else 'uncertain' end,
            reason = case when reason = 'erased' then reason else 'crash' end,
            message = case when reason = 'erased' then ${noMessage}::jsonb else message end,
            lease_id = null
          where status = 'sending' and lease_id = any(${sql.param(dead.map((row) => row.lease_id))}::int[])
          returning channel`,
    );
    await tellSenders(
      tx,
      taken.map((row) => row.channel),
    );
    return taken.length;
  });
}

/** Messages of one kind on one channel whose time was over before they were sent. */
export interface Expired {
  readonly channel: ChannelName;
  readonly kind: OutboxKind;
  readonly messages: number;
}

/**
 * Ends what waits and has lost its point. A sender sees that only of what it claims, and of a channel that is refused, or
 * that nobody owns, nothing is claimed: there it would wait for ever, and nobody would hear that it did not arrive. What a
 * crash left behind may have arrived, and is uncertain.
 */
export function expireOutbox(database: Database, now: Date): Promise<readonly Expired[]> {
  return database.transaction((tx) =>
    rowsOf<Expired>(
      tx,
      sql`with late as (
            select id from ${outbox} where status = 'queued' and expires_at <= ${now.toISOString()}::timestamptz
            order by id for update skip locked
          ), ended as (
            update ${outbox} as kept set
              status = case when kept.reason = 'crash' then 'uncertain' else 'skipped' end,
              reason = case when kept.reason = 'crash' then kept.reason else 'expired' end
            from late where kept.id = late.id
            returning kept.channel, kept.kind, kept.status
          )
          select channel, kind, count(*)::int as messages from ended where status = 'skipped' group by channel, kind`,
    ),
  );
}

/**
 * What a start has to send first: all replies for these channels that an earlier process has left, in order. Before
 * anything comes in, so that a question that is asked again stands above what is said after it; below, its buttons
 * would be taken for the latest.
 */
export async function takeUpReplies(
  database: Database,
  channels: readonly Channel[],
  lease: Pick<Lease, 'id'>,
  now: Date,
): Promise<OutboxRow[]> {
  await sweepOutbox(database);
  return takeReplies(
    database,
    channels.map(({ name }) => name),
    lease.id,
    now,
  );
}
