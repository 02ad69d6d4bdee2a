import { asc } from 'drizzle-orm';
import type { Queries } from '../store/database.ts';
import { trainings } from '../store/schema.ts';
import { openSessionsOf, type SessionSummary, type TrainingName } from './catalogue.ts';

export interface FoundSessions {
  /** Open ones of the trainings that were meant, nearest first. */
  readonly sessions: readonly SessionSummary[];
  /** Trainings that were meant and have nothing open now. */
  readonly notOpen: readonly TrainingName[];
  /** The words that named them, as they were said. */
  readonly words: string;
}

/** What a person may mean by "pdps", "psm dasar" or "saya mau ikut yang lansia". */
export async function findSessions(queries: Queries, text: string, now: Date): Promise<FoundSessions> {
  const known = await queries
    .select({ code: trainings.code, title: trainings.title })
    .from(trainings)
    .orderBy(asc(trainings.code));
  const meant = matchTrainings(text, known);
  if (meant.length === 0) return { sessions: [], notOpen: [], words: '' };
  const sessions = await openSessionsOf(
    queries,
    meant.map(({ code }) => code),
    now,
  );
  const open = new Set(sessions.map(({ code }) => code));
  return { sessions, notOpen: meant.filter(({ code }) => !open.has(code)), words: namingWords(text, meant) };
}

/**
 * The trainings that fit the words best, all equally well; none where no telling word was said. A word weighs the
 * more the fewer trainings have it, so that "sosial" alone says little; a whole code outweighs every title.
 */
export function matchTrainings(text: string, known: readonly TrainingName[]): TrainingName[] {
  const words = saidWords(text);
  const said = new Set(words);
  const spelled = ` ${words.join(' ')} `;
  const vocabulary = known.map((training) => ({
    training,
    code: wordsOf(training.code).join(' '),
    words: tellingWords(training),
  }));
  const holders = (word: string): number => vocabulary.filter(({ words }) => words.has(word)).length;
  const scored = vocabulary.map(({ training, code, words }) => {
    const shared = [...words].filter((word) => said.has(word));
    const whole = spelled.includes(` ${code} `) || said.has(code.replaceAll(' ', '')) ? 10 + code.length : 0;
    return { training, score: whole + shared.reduce((sum, word) => sum + 1 / holders(word), 0) };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < leastWeight) return [];
  return scored.filter(({ score }) => score > best - 1e-9).map(({ training }) => training);
}

function namingWords(text: string, meant: readonly TrainingName[]): string {
  const naming = new Set(
    meant.flatMap((training) => [
      ...tellingWords(training),
      ...wordsOf(training.code),
      wordsOf(training.code).join(''),
    ]),
  );
  return [...new Set(saidWords(text))].filter((word) => naming.has(word)).join(' ');
}

/** Somebody's own child, told of in passing, is no training about children, and young people are none either. */
const notChildren =
  /\b(?:(?:anter|antar|jemput|momong|bawa|nggawa|gowo|punya|duwe|ngurus|jaga|nunggu|nunggoni|demi|tinggal) (?:anak|anake)|anak(?:ku|saya|e|nya)?(?= (?:saya|sy|aku|ku|kulo|kula|\d+|pertama|kedua|ketiga|bungsu|mbarep|ragil|kecil|kecil2|cilik|bayi|sakit|loro|panas|demam|rewel|opname|sekolah|lagi|masih|sik|sedang|wisuda|ujian|lahir|tetangga|kandung|buah|mau|arep|muda|anak muda)\b)|anak2 muda|anakku|anakke)\b/g;

/** A word that more than five trainings share names none of them. */
const leastWeight = 0.2;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const saidWords = (text: string): string[] =>
  wordsOf(
    wordsOf(text)
      .join(' ')
      .replace(notChildren, ' ')
      .replace(/\bpeksos\b/g, 'pekerjaan sosial')
      .replace(/\b(?:lanjut usia|usia lanjut|manula)\b/g, 'lansia'),
  );

const tellingWords = ({ code, title }: TrainingName): Set<string> =>
  new Set(wordsOf(`${code} ${title}`).filter((word) => !commonWords.has(word)));

/** In titles and codes, but said of anything. */
const commonWords = new Set(
  'pelatihan kelas untuk bagi dan di yang dengan dalam dari ke rumah umum usaha data awal berbasis lanjut'.split(' '),
);
