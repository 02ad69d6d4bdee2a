import { localDate } from '../people/local-time.ts';
import type { Queries } from '../store/database.ts';
import { entriesInForce, faqFingerprint, type FaqEntry } from '../outreach/faq/entries.ts';
import type { TurnContext } from './flow.ts';
import { type Likeness, type Likenesses, likenesses } from './understanding/likeness.ts';

/** What of the questions and answers may be meant by a text. */
export interface FaqFound<Key> {
  /** The one that is answered without asking back; null: none is that sure. */
  readonly sure: Key | null;
  /** Those worth asking about, likeliest first, the sure one included. */
  readonly near: readonly Key[];
}

/** From here on a question is answered, where no other comes close. A wrong answer is worse than none: see docs/understanding.md. */
const surely = 0.36;
const apart = 0.1;
/** Below this it would only bewilder to ask whether it is meant. */
const worthAsking = 0.2;

export function decideFaq<Key>(ranking: readonly Likeness<Key>[]): FaqFound<Key> {
  const [top, second] = ranking;
  const isSure = top !== undefined && top.score >= surely && top.score - (second?.score ?? 0) >= apart;
  return {
    sure: isSure ? top.key : null,
    near: ranking
      .filter(({ score }) => score >= worthAsking)
      .slice(0, 3)
      .map(({ key }) => key),
  };
}

/** Every way in which a question is put, each under its key. */
export const phrasesOf = <Key>(
  entries: readonly { readonly key: Key; readonly question: string; readonly variants: readonly string[] }[],
) => entries.flatMap(({ key, question, variants }) => [question, ...variants].map((text) => ({ key, text })));

let known: { readonly fingerprint: string; readonly questions: Likenesses<number> } | null = null;

/**
 * The questions in force on a local day. What a coordinator changed counts from their commit on, in every process: the
 * questions are compared with those known at each search, and learnt anew where they differ.
 */
async function questionsOf(queries: Queries, today: string): Promise<Likenesses<number>> {
  const fingerprint = await faqFingerprint(queries, today);
  if (known?.fingerprint !== fingerprint) {
    const entries = await entriesInForce(queries, today);
    const questions = likenesses(phrasesOf(entries.map((entry: FaqEntry) => ({ ...entry, key: entry.id }))));
    known = { fingerprint, questions };
  }
  return known.questions;
}

/** Learns the questions before anybody asks, so that the first who does need not wait. */
export async function learnQuestions(queries: Queries, now: Date, zone: string): Promise<void> {
  await questionsOf(queries, localDate(now, zone));
}

/** Looks for the question that a text puts, among those in force today. */
export async function faqFor({ tx, now, agency }: TurnContext, text: string): Promise<FaqFound<number>> {
  return decideFaq((await questionsOf(tx, localDate(now, agency.zone))).rank(text));
}
