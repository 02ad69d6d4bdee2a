import { sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { errands } from '../store/schema.ts';

/** Something that a chat asked for and takes too long for a turn. */
export interface Errand {
  readonly kind: string;
  /** Ids and codes; never a name, number or text. */
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly personId: number;
  readonly contactId: number;
  readonly channel: ChannelName;
  /** The chat that waits for the answer. */
  readonly address: string;
}

/** The channel of NOTIFY on which a process hears that an errand waits. */
export const errandNotification = 'sinau_errands';

/** How often one is tried before it is given up. */
const tries = 3;

export async function requestErrand(tx: Transaction, errand: Errand, now: Date): Promise<void> {
  await tx.insert(errands).values({ ...errand, parameters: { ...errand.parameters }, createdAt: now });
  await tx.execute(sql`select pg_notify(${errandNotification}, '')`);
}

/**
 * Runs every errand that waits, each in a transaction of its own that takes its row away: it is done once, however
 * many processes look. `run` puts the answer into the outbox. One that throws is tried again later, and given up
 * after three tries: `giveUp` then tells whoever asked. Answers how many were done.
 */
export async function runErrands(
  database: Database,
  run: (tx: Transaction, errand: Errand) => Promise<void>,
  giveUp: (tx: Transaction, errand: Errand) => Promise<void>,
  onFault: (error: unknown) => void,
): Promise<number> {
  let done = 0;
  const failed: number[] = [];
  for (;;) {
    let id: number | null = null;
    try {
      const found = await database.transaction(async (tx) => {
        const next = await take(tx, failed);
        if (!next) return false;
        id = next.id;
        if (next.attempts >= tries) await giveUp(tx, next);
        else await run(tx, next);
        await tx.execute(sql`delete from ${errands} where id = ${next.id}::bigint`);
        return true;
      });
      if (!found) return done;
      done += 1;
    } catch (error) {
      if (id === null) throw error;
      failed.push(id);
      onFault(error);
      await database.queries.execute(sql`update ${errands} set attempts = attempts + 1 where id = ${id}::bigint`);
    }
  }
}

interface TakenErrand extends Errand {
  readonly id: number;
  readonly attempts: number;
}

async function take(tx: Transaction, besides: readonly number[]): Promise<TakenErrand | null> {
  const [row] = await rowsOf<{
    id: string;
    kind: string;
    parameters: Record<string, string | number>;
    person_id: string;
    contact_id: string;
    channel: ChannelName;
    address: string;
    attempts: number;
  }>(
    tx,
    sql`select * from ${errands} where id <> all(${sql.param([...besides])}::bigint[])
        order by id limit 1 for update skip locked`,
  );
  if (!row) return null;
  const { kind, parameters, channel, address, attempts } = row;
  return {
    id: Number(row.id),
    personId: Number(row.person_id),
    contactId: Number(row.contact_id),
    kind,
    parameters,
    channel,
    address,
    attempts,
  };
}

export async function errandsWait(queries: Queries): Promise<boolean> {
  const [row] = await rowsOf<{ waiting: boolean }>(queries, sql`select exists (select from ${errands}) as waiting`);
  return row?.waiting ?? false;
}

/** Nothing is made any more for somebody whose data go. */
export async function eraseErrandsOf(tx: Transaction, personId: number): Promise<void> {
  await tx.execute(sql`delete from ${errands} where person_id = ${personId}::bigint`);
}
