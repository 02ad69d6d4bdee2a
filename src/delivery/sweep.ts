import { sql } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { deadLeases, leasesInUse } from './leases.ts';

/**
 * Takes up what dead processes were sending. It may have gone out: a reply is repeated once, an unasked message is
 * left as `uncertain` for a person to decide. Resolves with how many rows it took up.
 */
export async function sweepOutbox(database: Database, ownLease: number): Promise<number> {
  const dead = await deadLeases(database, await leasesInUse(database), ownLease);
  if (dead.length === 0) return 0;
  const swept = await database.queries.execute(
    sql`update outbox set
          status = case when kind = 'reply' and attempts < 2 then 'queued' else 'uncertain' end,
          reason = case when kind = 'reply' and attempts < 2 then null else 'crash' end,
          lease_id = null
        where status = 'sending' and lease_id = any(${sql.param(dead)}::int[])
        returning id`,
  );
  return swept.length;
}
