import { type SQL, sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { contacts, outbox } from '../store/schema.ts';
import { tellSenders } from './outbox.ts';

/**
 * Lets messages about people's own bookings, which certainly did not go out, wait for another channel of their person;
 * the one they used last, of those that can be written to. What is one message stays one, and what counts it is right:
 * it keeps its row. Who has no other channel is passed over. `held`: selects and locks rows of the outbox.
 */
export async function sendElsewhere(tx: Transaction, held: SQL): Promise<void> {
  const moved = await rowsOf<{ channel: ChannelName }>(
    tx,
    sql`with held as (${held}), other as (
          select distinct on (held.id) held.id, contact.id as contact_id, contact.channel, contact.external_id
          from held join ${contacts} as contact on contact.person_id = held.person_id
            and contact.channel <> held.channel and contact.unreachable_since is null
          order by held.id, contact.last_inbound_at desc
        )
        update ${outbox} as kept set status = 'queued', channel = other.channel, contact_id = other.contact_id,
          address = other.external_id, lease_id = null, attempts = 0
        from other where kept.id = other.id
        returning kept.channel`,
  );
  if (moved.length === 0) return;
  await tellSenders(
    tx,
    moved.map(({ channel }) => channel),
  );
}

/** Whom one channel could not reach is tried on another: each can be tried once, as it is left alone from then on. */
export async function sendUnreachableElsewhere(
  tx: Transaction,
  ids: readonly number[],
  leases: readonly number[],
): Promise<void> {
  // A reason says that it is wanted no more, or may have arrived before a crash.
  await sendElsewhere(
    tx,
    sql`select id, person_id, channel from ${outbox}
        where id = any(${sql.param([...ids])}::bigint[]) and status = 'sending'
          and lease_id = any(${sql.param([...leases])}::int[]) and reason is null
          and kind in ('notice', 'offer', 'reminder') and not message ? 'replaces'
        order by id for update`,
  );
}
