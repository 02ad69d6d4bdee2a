import { eq, lt } from 'drizzle-orm';
import type { Queries, Transaction } from '../store/database.ts';
import { candidates } from '../store/schema.ts';

/** What a coordinator's sheet says of somebody who has not written yet. */
export interface Candidate {
  readonly fullName: string;
  readonly regionCode: string;
  readonly audiences: readonly string[];
}

/**
 * What is known under a number. For whoever has proved that it is theirs, and nobody else: a typed number must not
 * tell whose it is.
 */
export async function candidateOf(queries: Queries, provenPhone: string): Promise<Candidate | null> {
  const [row] = await queries
    .select({ fullName: candidates.fullName, regionCode: candidates.regionCode, audiences: candidates.audiences })
    .from(candidates)
    .where(eq(candidates.phone, provenPhone));
  return row ?? null;
}

/** Whoever has registered speaks for themselves. */
export async function dropCandidate(tx: Transaction, provenPhone: string): Promise<void> {
  await tx.delete(candidates).where(eq(candidates.phone, provenPhone));
}

/** Forgets people who never wrote. */
export async function purgeCandidates(tx: Transaction, before: Date): Promise<void> {
  await tx.delete(candidates).where(lt(candidates.createdAt, before));
}
