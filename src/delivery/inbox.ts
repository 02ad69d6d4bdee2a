import { lt, sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import type { InboundMessage } from '../messaging/inbound.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { contacts, inbox } from '../store/schema.ts';
import { statement } from '../store/statement.ts';

export interface Arrival {
  readonly channel: ChannelName;
  readonly externalId: string;
  readonly contactId: number;
  readonly receivedAt: Date;
}

export const arrivalKey = (arrival: Pick<Arrival, 'channel' | 'externalId'>): string =>
  `${arrival.channel}:${arrival.externalId}`;

/**
 * Writes down what came in; resolves with the keys (`arrivalKey`) of those that had not come in before. A repeat does
 * nothing. The words are not kept: the turn commits in the same transaction. Written in one order by everybody, since
 * two processes that were handed the same messages would else wait for each other.
 */
export async function takeIn(tx: Transaction, arrivals: readonly Arrival[]): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ channel: ChannelName; external_id: string }>(
    tx,
    statement`insert into ${inbox} (channel, external_id, contact_id, received_at, status)
        select channel, external_id, contact_id, received_at, 'done'
        from unnest(
          ${arrivals.map((arrival) => arrival.channel)}::text[],
          ${arrivals.map((arrival) => arrival.externalId)}::text[],
          ${arrivals.map((arrival) => arrival.contactId)}::bigint[],
          ${arrivals.map((arrival) => arrival.receivedAt.toISOString())}::timestamptz[]
        ) as given (channel, external_id, contact_id, received_at)
        order by channel, external_id
        on conflict (channel, external_id) do nothing
        returning channel, external_id`,
  );
  return new Set(rows.map((row) => arrivalKey({ channel: row.channel, externalId: row.external_id })));
}

/** Keeps a message whose turn failed for good, for a person to look at. False where it had come in before. */
export async function recordFailed(
  tx: Transaction,
  failed: Arrival & { readonly payload: InboundMessage; readonly fault: string },
): Promise<boolean> {
  const rows = await tx
    .insert(inbox)
    .values({ ...failed, status: 'failed' })
    .onConflictDoNothing()
    .returning({ id: inbox.id });
  return rows.length > 0;
}

/** Takes a person's words out of what is kept of them; that something came in, and went wrong, stays known. */
export async function eraseInboxOf(tx: Transaction, personId: number): Promise<void> {
  await tx.execute(
    sql`update ${inbox} set payload = null where payload is not null
          and contact_id in (select id from ${contacts} where person_id = ${personId}::bigint)`,
  );
}

/** Forgets what came in before a moment: platforms repeat within hours, never after days. */
export async function purgeInbox(tx: Transaction, before: Date): Promise<void> {
  await tx.delete(inbox).where(lt(inbox.receivedAt, before));
}
