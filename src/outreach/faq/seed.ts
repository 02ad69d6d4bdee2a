import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../../store/database.ts';
import { faqEntries } from '../../store/schema.ts';
import firstEntries from './first-entries.json' with { type: 'json' };

/**
 * Brings the first questions and answers, for the agency to edit: sample texts with gaps where only the agency knows.
 * Only into a store that has never had any, so that what was changed or switched off stays so. Answers how many.
 */
export async function seedFaq(tx: Transaction, now: Date): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sinau faq'))`);
  const [row] = await rowsOf<{ any: boolean }>(tx, sql`select exists (select from ${faqEntries}) as any`);
  if (row?.any) return 0;
  const rows = firstEntries.map(({ question, variants, answers }) => ({ question, variants, answers, editedAt: now }));
  await tx.insert(faqEntries).values(rows);
  return rows.length;
}
