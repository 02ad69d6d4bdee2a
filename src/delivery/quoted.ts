import { and, desc, eq, sql } from 'drizzle-orm';
import type { Address } from '../messaging/address.ts';
import type { Queries } from '../store/database.ts';
import { outbox } from '../store/schema.ts';

/** The menu of a message of ours that somebody answers by quoting it; null: it has none, or is not ours. */
export async function menuOfQuoted(queries: Queries, address: Address, externalId: string): Promise<string | null> {
  const [row] = await queries
    .select({ menu: sql<string | null>`${outbox.message}->>'menu'` })
    .from(outbox)
    .where(
      and(
        eq(outbox.channel, address.channel),
        eq(outbox.externalId, externalId),
        eq(outbox.address, address.externalId),
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(1);
  return row?.menu ?? null;
}
