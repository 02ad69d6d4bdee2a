import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { type NotAllowed, attempt } from '../../people/attempts.ts';
import type { Role } from '../../people/roles.ts';
import { redacted } from '../../people/redact.ts';
import type { Queries, Transaction } from '../../store/database.ts';
import { auditEntries, unclearMessages } from '../../store/schema.ts';

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
      // By their ids the label can be taken back.
      detail: { label, messages: ids.length, ids: ids.join(',') },
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

/** A label that somebody gave last and can take back. */
export interface GivenLabel {
  readonly ids: readonly number[];
  readonly label: string;
  /** What was written most often of what has it. */
  readonly words: string;
}

/** The last label that somebody gave, as long as it stands; null: none, or they have taken it back. */
export async function lastLabelOf(queries: Queries, actorId: number): Promise<GivenLabel | null> {
  const [last] = await queries
    .select({ deed: auditEntries.deed, detail: auditEntries.detail })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.actorId, actorId),
        inArray(auditEntries.deed, ['label-messages', 'take-label-back']),
        sql`${auditEntries.detail} ->> 'outcome' in ('labelled', 'taken-back')`,
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1);
  const { label, ids } = last?.detail ?? {};
  if (last?.deed !== 'label-messages' || typeof label !== 'string' || typeof ids !== 'string') return null;
  const standing = await queries
    .select({ id: unclearMessages.id, words: unclearMessages.words })
    .from(unclearMessages)
    .where(and(inArray(unclearMessages.id, ids.split(',').map(Number)), eq(unclearMessages.label, label)))
    .orderBy(desc(unclearMessages.times), asc(unclearMessages.id));
  const [first] = standing;
  return first ? { ids: standing.map(({ id }) => id), label, words: first.words } : null;
}

/** Takes back the label that the actor gave last: its messages come before coordinators again. `gone`: there is none. */
export async function takeLabelBack(
  tx: Transaction,
  { actorId }: { readonly actorId: number },
  now: Date,
): Promise<{ readonly kind: 'taken-back'; readonly words: string } | { readonly kind: 'gone' } | NotAllowed> {
  const last = await lastLabelOf(tx, actorId);
  const detail = last ? { label: last.label, messages: last.ids.length, ids: last.ids.join(',') } : {};
  return attempt<{ readonly kind: 'taken-back'; readonly words: string } | { readonly kind: 'gone' }>(
    tx,
    {
      actorId,
      deed: 'take-label-back',
      subject: 'unclear-messages',
      detail,
      allows: mayLabel,
      async act() {
        if (!last) return { kind: 'gone' };
        await tx
          .update(unclearMessages)
          .set({ label: null })
          .where(and(inArray(unclearMessages.id, [...last.ids]), eq(unclearMessages.label, last.label)));
        return { kind: 'taken-back', words: last.words };
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
