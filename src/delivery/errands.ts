import { and, eq, sql } from 'drizzle-orm';
import type { Address, ChannelName } from '../messaging/address.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { errands } from '../store/schema.ts';
import { hasten } from './haste.ts';

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

/** How often one is tried before it is given up. */
const tries = 3;

export async function requestErrand(tx: Transaction, errand: Errand, now: Date): Promise<void> {
  await tx.insert(errands).values({ ...errand, parameters: { ...errand.parameters }, createdAt: now });
  await hasten(tx, 'run-errands');
}

/** Whether something that a chat asked for is still to be done. */
export async function errandsWaitFor(queries: Queries, address: Address): Promise<boolean> {
  const asked = and(eq(errands.channel, address.channel), eq(errands.address, address.externalId));
  return (await queries.$count(errands, asked)) > 0;
}

export interface ErrandRunner<Material> {
  /** Errands that this process is at, of all its runs: none is prepared twice at once. */
  readonly inHand: Set<number>;
  /**
   * Whatever is slow, such as fetching a file, before and outside the transaction; a crash, or another process, may
   * have it done again. Null: another process must run this errand.
   */
  prepare(errand: Errand): Promise<{ readonly material: Material } | null>;
  /** Does the errand, and puts the answer into the outbox. */
  run(tx: Transaction, errand: Errand, material: Material): Promise<void>;
  /** Tells whoever asked that it cannot be done. */
  giveUp(tx: Transaction, errand: Errand): Promise<void>;
  onFault(error: unknown): void;
}

/**
 * Runs every errand that waits, each in a transaction of its own that takes its row away: it is done once, however
 * many processes look. One that throws is tried again later, and given up after three tries. Answers how many were done.
 */
export async function runErrands<Material>(database: Database, runner: ErrandRunner<Material>): Promise<number> {
  const { inHand } = runner;
  let done = 0;
  const seen = new Set<number>();
  for (;;) {
    const next = await nextErrand(database.queries, [...seen, ...inHand]);
    if (!next) return done;
    seen.add(next.id);
    inHand.add(next.id);
    try {
      if (await runOne(database, next, runner)) done += 1;
    } catch (error) {
      runner.onFault(error);
      await database.queries.execute(sql`update ${errands} set attempts = attempts + 1 where id = ${next.id}::bigint`);
    } finally {
      inHand.delete(next.id);
    }
  }
}

/** False where another process has it, or must have it. */
async function runOne<Material>(
  database: Database,
  errand: WaitingErrand,
  runner: ErrandRunner<Material>,
): Promise<boolean> {
  const isGivenUp = errand.attempts >= tries;
  const prepared = isGivenUp ? null : await runner.prepare(errand);
  if (!isGivenUp && !prepared) return false;
  return database.transaction(async (tx) => {
    const taken = await rowsOf(tx, sql`select from ${errands} where id = ${errand.id}::bigint for update skip locked`);
    if (taken.length === 0) return false;
    if (prepared) await runner.run(tx, errand, prepared.material);
    else await runner.giveUp(tx, errand);
    await tx.execute(sql`delete from ${errands} where id = ${errand.id}::bigint`);
    return true;
  });
}

interface WaitingErrand extends Errand {
  readonly id: number;
  readonly attempts: number;
}

async function nextErrand(queries: Queries, besides: readonly number[]): Promise<WaitingErrand | null> {
  const [row] = await rowsOf<{
    id: string;
    kind: string;
    parameters: Record<string, string | number>;
    person_id: string;
    contact_id: string;
    channel: ChannelName;
    address: string;
    attempts: number;
  }>(queries, sql`select * from ${errands} where id <> all(${sql.param([...besides])}::bigint[]) order by id limit 1`);
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
