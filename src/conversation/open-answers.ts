import type { OpenQuestion } from '../people/open-questions.ts';
import { ordinal } from './understanding/choice.ts';
import { commandOf } from './understanding/commands.ts';
import { bare } from './understanding/normalise.ts';
import { understand } from './understanding/understand.ts';
import { answered, comesAfterAll, speaksOfComing } from './understanding/yes-no.ts';

/** Where the chat stands beside the questions that unasked messages put. */
export interface Beside {
  /** When the last menu was shown, in milliseconds; 0: never. */
  readonly menuAskedAt: number;
  /** When the person said something before, in milliseconds; 0: never. */
  readonly saidAt: number;
  /** A dialogue is under way, and waits for an answer of its own. */
  readonly inDialogue: boolean;
  /** The words of the ratings, the lowest first, as the person was shown them. */
  readonly ratings: readonly string[];
}

/** What a typed answer amounts to: a button of the message that asked, or somebody's own words of how it was. */
export type OpenAnswer = { readonly button: string } | { readonly wordsOn: number };

/**
 * Whether a typed text answers what unasked messages have asked (latest first); null where it does not. A person
 * answers the latest question in the chat: one of these if it came after the menu, else only where the dialogue has no
 * use for the words. A number belongs to whatever the chat asked last.
 */
export function answerTo(questions: readonly OpenQuestion[], text: string, beside: Beside): OpenAnswer | null {
  const unanswered = questions.filter(({ answer }) => answer === null);
  for (const [index, question] of unanswered.entries()) {
    const meant = firstAnswer(question, text, index === 0 ? standing(question, beside) : 'earlier', beside);
    if (meant) return meant;
  }
  for (const question of questions) {
    const meant = question.answer === null ? null : secondThought(question, text, standing(question, beside));
    if (meant) return meant;
  }
  return null;
}

/** `last`: nothing was asked after it. `aside`: the chat has gone on. `earlier`: only clear words reach it. */
type Standing = 'last' | 'aside' | 'earlier';

function standing(question: OpenQuestion, { menuAskedAt, inDialogue }: Beside): Standing {
  // A form's question without choices has left no trace of when it was put: its answers must not be taken for opinions.
  if (inDialogue && menuAskedAt === 0 && (question.kind === 'feedback' || question.answer !== null)) return 'earlier';
  return question.askedAt.getTime() > menuAskedAt ? 'last' : inDialogue ? 'earlier' : 'aside';
}

function firstAnswer(
  { kind, enrollmentId, askedAt }: OpenQuestion,
  text: string,
  where: Standing,
  { ratings, saidAt }: Beside,
): OpenAnswer | null {
  if (where === 'earlier') return null;
  const number = ordinal(text);
  if (where === 'aside' && number !== null) return null;
  if (kind === 'feedback') {
    const opinionOf = where === 'last' ? opinion(enrollmentId, text, number ?? ratingIn(text, ratings)) : null;
    // Free words answer only what was asked just now: once something else was said, they are about that.
    return opinionOf && 'wordsOn' in opinionOf && saidAt > askedAt.getTime() ? null : opinionOf;
  }
  const said = number === 1 ? 'yes' : number === 2 ? 'no' : answered(text);
  return said === null ? null : { button: `${kind === 'offer' ? 'offer' : 'attend'}:${enrollmentId}:${said}` };
}

/** The rating that a text is: "nilai 4", "4/5", or its word; 0 where it is none. */
function ratingIn(text: string, ratings: readonly string[]): number {
  const digit = /^\D{0,12}([1-5])(?:\s*\/\s*5|\s*bintang)?\W*$/i.exec(text)?.[1];
  return digit === undefined ? ratings.findIndex((word) => bare(word) === bare(text)) + 1 : Number(digit);
}

/** A rating, or free words that nothing else claims. */
function opinion(enrollmentId: number, text: string, rating: number): OpenAnswer | null {
  if (rating >= 1 && rating <= 5) return { button: `rate:${enrollmentId}:${rating}` };
  if (text.includes('?') || !/\p{Letter}{3}/u.test(text) || commandOf(text) !== null || answered(text)) return null;
  const { intent, confidence } = understand(text);
  // Bare thanks say nothing of how it was, and may be for something else.
  if (intent === 'smalltalk_thanks' && confidence > 0.9) return null;
  return confidence < 0.5 || intent === 'feedback' || intent === 'smalltalk_thanks' ? { wordsOn: enrollmentId } : null;
}

/**
 * Whoever said yes may say no, and the other way round. A polite "baik" takes no seat again; a bare "tidak" after other
 * things were said is asked about.
 */
function secondThought({ answer, enrollmentId }: OpenQuestion, text: string, where: Standing): OpenAnswer | null {
  const attend = (word: string): OpenAnswer => ({ button: `attend:${enrollmentId}:${word}` });
  if (where === 'earlier') return null;
  if (comesAfterAll(text) || (where === 'last' && ordinal(text) === 1)) return attend('yes');
  if (answer === 'no') return null;
  if (where === 'last' && ordinal(text) === 2) return attend('no');
  if (ordinal(text) !== null || answered(text) !== 'no') return null;
  return attend(where === 'last' || speaksOfComing(text) ? 'no' : 'unsure');
}
