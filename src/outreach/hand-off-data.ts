import { eq, lt, sql } from 'drizzle-orm';
import { eraseMenus } from '../delivery/outbox.ts';
import type { Queries, Transaction } from '../store/database.ts';
import { helpRequests } from '../store/schema.ts';
import { menuOf } from './hand-off-words.ts';

/** Takes a person's words out of what they asked, and ends it; officers who wait for the morning do not hear of it. */
export async function eraseHelpRequestsOf(tx: Transaction, personId: number, now: Date): Promise<void> {
  const rows = await tx
    .update(helpRequests)
    .set({
      question: '',
      answer: null,
      status: 'closed',
      closedAt: sql`coalesce(${helpRequests.closedAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(eq(helpRequests.personId, personId))
    .returning();
  const officers = rows.flatMap(({ toldIds, officerId }) => [...toldIds, ...(officerId === null ? [] : [officerId])]);
  await eraseMenus(
    tx,
    [...new Set(officers)],
    rows.map(({ id }) => menuOf(id)),
  );
}

/** Forgets talks that ended before a moment. */
export async function purgeHelpRequests(tx: Transaction, before: Date): Promise<void> {
  await tx.delete(helpRequests).where(lt(helpRequests.closedAt, before));
}

/** What is kept of a person's questions, for themselves to see. */
export async function helpRequestsDataOf(queries: Queries, personId: number) {
  const rows = await queries.select().from(helpRequests).where(eq(helpRequests.personId, personId));
  return rows.map(({ question, answer, status, askedAt, closedAt }) => ({
    question,
    answer,
    status,
    askedAt,
    closedAt,
  }));
}
