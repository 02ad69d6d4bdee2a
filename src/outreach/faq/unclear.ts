import { and, asc, desc, inArray, isNull, lt, sql } from 'drizzle-orm';
import { type NotAllowed, attempt } from '../../people/attempts.ts';
import type { Role } from '../../people/roles.ts';
import { redacted } from '../../people/redact.ts';
import type { Queries, Transaction } from '../../store/database.ts';
import { unclearMessages } from '../../store/schema.ts';

export interface UnclearMessage {
  readonly id: number;
  /** Without numbers, addresses and names. */
  readonly words: string;
  readonly times: number;
}

/** Longer ones are stories, of which the beginning says enough. */
const longest = 300;

/**
 * Keeps what nobody understood, without whose it was: words that are already free of names lose their numbers and
 * addresses here. The same words count up; those that were labelled before come before a coordinator no more.
 */
export async function keepUnclear(tx: Transaction, words: string, now: Date): Promise<void> {
  const kept = redacted(words).replace(/\s+/g, ' ').slice(0, longest).toWellFormed().toLowerCase();
  if (!/\p{Letter}{2}/u.test(kept)) return;
  await tx
    .insert(unclearMessages)
    .values({ words: kept, times: 1, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: unclearMessages.words,
      set: { times: sql`${unclearMessages.times} + 1`, lastAt: now },
    });
}

/** More than anybody looks through at a time. */
const most = 500;

/** What nobody has looked at yet, written most often first. */
export const unclearOpen = async (queries: Queries): Promise<readonly UnclearMessage[]> =>
  queries
    .select({ id: unclearMessages.id, words: unclearMessages.words, times: unclearMessages.times })
    .from(unclearMessages)
    .where(isNull(unclearMessages.label))
    .orderBy(desc(unclearMessages.times), desc(unclearMessages.lastAt), asc(unclearMessages.id))
    .limit(most);

const mayLabel = (roles: readonly Role[]): boolean => roles.some(({ role }) => role !== 'trainer');

/** Says what some of them mean: an intent, `faq` or `ignored`. `gone`: somebody else was faster. */
export async function labelUnclear(
  tx: Transaction,
  { actorId, ids, label }: { readonly actorId: number; readonly ids: readonly number[]; readonly label: string },
  now: Date,
): Promise<{ readonly kind: 'labelled' | 'gone' } | NotAllowed> {
  return attempt(
    tx,
    {
      actorId,
      deed: 'label-messages',
      subject: 'unclear-messages',
      detail: { label, messages: ids.length },
      allows: mayLabel,
      async act() {
        const labelled = await tx
          .update(unclearMessages)
          .set({ label })
          .where(and(inArray(unclearMessages.id, [...ids]), isNull(unclearMessages.label)))
          .returning({ id: unclearMessages.id });
        return { kind: labelled.length > 0 ? 'labelled' : 'gone' } as const;
      },
    },
    now,
  );
}

/** What coordinators said that messages mean, by label, for the classifier to learn. */
export async function labelledMessages(queries: Queries): Promise<readonly { words: string; label: string }[]> {
  const rows = await queries
    .select({ words: unclearMessages.words, label: unclearMessages.label })
    .from(unclearMessages)
    .where(sql`${unclearMessages.label} is not null`)
    .orderBy(asc(unclearMessages.label), asc(unclearMessages.id));
  return rows.map(({ words, label }) => ({ words, label: label ?? '' }));
}

/** Forgets what was last written before a moment. */
export async function purgeUnclear(tx: Transaction, before: Date): Promise<void> {
  await tx.delete(unclearMessages).where(lt(unclearMessages.lastAt, before));
}
