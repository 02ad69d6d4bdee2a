import { sql } from 'drizzle-orm';
import type { Transaction } from '../store/database.ts';

/** The channel of NOTIFY on which every process hears which job has something to do at once. */
export const hasteNotification = 'sinau_haste';

/** Jobs that somebody waits for, by their names. */
export type HastyJob = 'run-errands' | 'apply-imports' | 'run-broadcasts';

/** Has a job run once this is committed: it would find what there is to do by itself, but only at its next look. */
export async function hasten(tx: Transaction, job: HastyJob): Promise<void> {
  await tx.execute(sql`select pg_notify(${hasteNotification}, ${job})`);
}
