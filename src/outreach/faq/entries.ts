import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { type NotAllowed, attempt } from '../../people/attempts.ts';
import type { Role } from '../../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../../store/database.ts';
import { faqEntries, type FaqAnswers, persons } from '../../store/schema.ts';

/** A question that is asked again and again, with its answer. */
export interface FaqEntry {
  readonly id: number;
  readonly question: string;
  /** How else it is asked. */
  readonly variants: readonly string[];
  /** By language; Indonesian always. */
  readonly answers: FaqAnswers;
  /** The first and the last local day that it holds; null: no bound. */
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
  readonly active: boolean;
  readonly version: number;
}

/** What may be written of an entry. */
export type FaqDraft = { readonly [Field in Exclude<keyof FaqEntry, 'id' | 'version'>]?: FaqEntry[Field] | undefined };

/** Longer ones are no questions, or no chat messages. */
export const faqLimits = { question: 200, variant: 200, variants: 60, answer: 1_500 } as const;

const held = (today: string) =>
  sql`${faqEntries.active} and coalesce(${faqEntries.holdsFrom} <= ${today}::date, true)
    and coalesce(${faqEntries.holdsUntil} >= ${today}::date, true)`;

/** What tells one state of everything that is asked from another; the same as before: nothing of it has changed. */
export async function faqFingerprint(queries: Queries, today: string): Promise<string> {
  const [row] = await rowsOf<{ fingerprint: string | null }>(
    queries,
    sql`select md5(string_agg(concat_ws(E'\x1f', id, question, variants::text), E'\x1e' order by id)) as fingerprint
        from ${faqEntries} where ${held(today)}`,
  );
  return row?.fingerprint ?? '';
}

/** Every entry that holds on a local day. */
export const entriesInForce = async (queries: Queries, today: string): Promise<readonly FaqEntry[]> =>
  queries.select().from(faqEntries).where(held(today)).orderBy(asc(faqEntries.id));

/** An entry as it is now, whether it holds or not; null where there is none. */
export async function entryOf(queries: Queries, id: number): Promise<FaqEntry | null> {
  const [entry] = await queries.select().from(faqEntries).where(eq(faqEntries.id, id));
  return entry ?? null;
}

/** Entries that still hold, in the order given. */
export async function entriesOf(queries: Queries, ids: readonly number[], today: string): Promise<FaqEntry[]> {
  if (ids.length === 0) return [];
  const found = await queries
    .select()
    .from(faqEntries)
    .where(and(inArray(faqEntries.id, [...ids]), held(today)));
  return ids.flatMap((id) => found.find((entry) => entry.id === id) ?? []);
}

/** All of them, those switched off last. */
export const allEntries = async (queries: Queries): Promise<readonly FaqEntry[]> =>
  queries.select().from(faqEntries).orderBy(sql`${faqEntries.active} desc`, asc(faqEntries.id));

/** Who changed an entry last; null: nobody yet, or somebody without a name. */
export async function editorOf(queries: Queries, id: number): Promise<{ name: string | null; at: Date } | null> {
  const [row] = await queries
    .select({ name: persons.fullName, at: faqEntries.editedAt })
    .from(faqEntries)
    .innerJoin(persons, eq(persons.id, faqEntries.editedBy))
    .where(eq(faqEntries.id, id));
  return row ?? null;
}

/** What everybody is told is any coordinator's to mend; it belongs to no region. */
const mayEdit = (roles: readonly Role[]): boolean => roles.some(({ role }) => role !== 'trainer');

export type FaqSaved =
  | { readonly kind: 'saved'; readonly id: number; readonly version: number }
  /** Somebody else changed it meanwhile: nothing was written, `entry` is how it stands. */
  | { readonly kind: 'changed-meanwhile'; readonly entry: FaqEntry; readonly by: string | null }
  | { readonly kind: 'gone' | 'incomplete' };

/**
 * Writes what was changed of an entry, and nothing else of it; `id` null: a new one. `version` is the one the editor
 * saw. From the commit on everybody is answered by it.
 */
export async function saveEntry(
  tx: Transaction,
  change: {
    readonly actorId: number;
    readonly id: number | null;
    readonly version: number;
    readonly draft: FaqDraft;
  },
  now: Date,
): Promise<FaqSaved | NotAllowed> {
  const { actorId, id, version, draft } = change;
  return attempt<FaqSaved>(
    tx,
    {
      actorId,
      deed: id === null ? 'add-faq-entry' : 'change-faq-entry',
      subject: id === null ? 'faq' : `faq:${id}`,
      detail: { fields: Object.keys(draft).toSorted().join(' ') },
      allows: mayEdit,
      act: () => (id === null ? add(tx, draft, actorId, now) : write(tx, id, version, draft, actorId, now)),
      told: (outcome) => (outcome.kind === 'saved' ? { id: outcome.id, version: outcome.version } : {}),
    },
    now,
  );
}

async function add(tx: Transaction, draft: FaqDraft, editedBy: number, editedAt: Date): Promise<FaqSaved> {
  const { question = '', answers, variants = [], ...rest } = draft;
  if (question === '' || !answers?.id) return { kind: 'incomplete' };
  const [made] = await tx
    .insert(faqEntries)
    .values({ ...rest, question, answers, variants: [...variants], editedBy, editedAt })
    .returning();
  if (!made) throw new Error('An entry that was just written is missing.');
  return { kind: 'saved', id: made.id, version: made.version };
}

async function write(
  tx: Transaction,
  id: number,
  version: number,
  { variants, ...draft }: FaqDraft,
  editedBy: number,
  editedAt: Date,
): Promise<FaqSaved> {
  const [saved] = await tx
    .update(faqEntries)
    .set({
      ...draft,
      ...(variants ? { variants: [...variants] } : {}),
      version: version + 1,
      editedBy,
      editedAt,
    })
    .where(and(eq(faqEntries.id, id), eq(faqEntries.version, version)))
    .returning();
  if (saved) return { kind: 'saved', id, version: saved.version };
  const entry = await entryOf(tx, id);
  if (!entry) return { kind: 'gone' };
  return { kind: 'changed-meanwhile', entry, by: (await editorOf(tx, id))?.name ?? null };
}
