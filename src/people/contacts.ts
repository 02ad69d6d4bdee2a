import { eq, sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { contacts } from '../store/schema.ts';

/** Where a person can be written to now. */
export interface ReachableContact {
  readonly personId: number;
  readonly contactId: number;
  readonly channel: ChannelName;
  readonly address: string;
}

/** The contact each person used last, of those that can be written to; people without one are left out. */
export async function reachableContacts(
  queries: Queries,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, ReachableContact>> {
  const rows = await rowsOf<{ person_id: string; id: string; channel: ChannelName; external_id: string }>(
    queries,
    sql`select distinct on (person_id) person_id, id, channel, external_id from ${contacts}
        where person_id = any(${sql.param([...personIds])}::bigint[]) and unreachable_since is null
        order by person_id, last_inbound_at desc, id desc`,
  );
  return new Map(
    rows.map((row) => [
      Number(row.person_id),
      { personId: Number(row.person_id), contactId: Number(row.id), channel: row.channel, address: row.external_id },
    ]),
  );
}

/** The platform says that this contact cannot be written to; it is left alone until the person writes again. */
export async function markUnreachable(tx: Transaction, contactId: number, now: Date): Promise<void> {
  await tx
    .update(contacts)
    .set({ unreachableSince: sql`coalesce(${contacts.unreachableSince}, ${now.toISOString()}::timestamptz)` })
    .where(eq(contacts.id, contactId));
}
