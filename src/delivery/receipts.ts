import { sql } from 'drizzle-orm';
import type { Receipt } from '../messaging/channel.ts';
import type { Database } from '../store/database.ts';

/** Moves a message's status forward as the platform tells: delivered, read; never back, and skipping is allowed. */
export async function takeReceipt(database: Database, receipt: Receipt): Promise<void> {
  const at = receipt.at.toISOString();
  await database.queries.execute(
    sql`update outbox set
          status = case when ${receipt.status}::text = 'read' or status = 'read' then 'read' else 'delivered' end,
          delivered_at = coalesce(delivered_at, ${at}::timestamptz),
          read_at = case when ${receipt.status}::text = 'read' then coalesce(read_at, ${at}::timestamptz) else read_at end
        where channel = ${receipt.channel} and external_id = ${receipt.externalId} and status in ('sent', 'delivered', 'read')`,
  );
}
