import { eq, sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../store/database.ts';
import { channelBreakers, errands, inboundFiles, outbox } from '../store/schema.ts';

/** What was sent to one profile, or waits for it, is the other's; each message stays on its way to the same chat. */
export async function mergeMessages(
  tx: Transaction,
  { from, into }: { readonly from: number; readonly into: number },
): Promise<void> {
  // In the order in which marks are written, so that the two wait for each other instead of standing in each other's way.
  await rowsOf(
    tx,
    sql`select id from ${outbox} where person_id = ${from}::bigint and status in ('queued', 'sending') order by id for update`,
  );
  await tx.update(outbox).set({ personId: into }).where(eq(outbox.personId, from));
  await tx.update(inboundFiles).set({ personId: into }).where(eq(inboundFiles.personId, from));
  await tx.update(errands).set({ personId: into }).where(eq(errands.personId, from));
  await tx.update(channelBreakers).set({ closedBy: into }).where(eq(channelBreakers.closedBy, from));
}
