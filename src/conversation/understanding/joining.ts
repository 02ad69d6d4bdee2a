import { plainWords } from './lexicon.ts';
import { bare, normalise } from './normalise.ts';

const besideJoining = new Set(
  'saya mau iya oke sudah saja jadi ini itu bisa boleh dong deh lah kak min bantu pelatihan kalau begitu ayo yuk to i lets gas gass sekalian juga jalur kan'.split(
    ' ',
  ),
);
const joining = new Set(['ikut', 'ambil', 'in']);

/** Whether words want a seat in something and say nothing of what: "yo wes melu", "mau ikut dong". */
export function onlyJoins(text: string): boolean {
  const words = plainWords(bare(text));
  return (
    words.length <= 7 &&
    words.some((word) => joining.has(word)) &&
    words.every((word) => joining.has(word) || besideJoining.has(word))
  );
}

/** What is named after "daftar pelatihan …" in a sentence that asks for more than that; null where nothing is. */
export function trainingJoined(text: string): string | null {
  const said = plainWords(normalise(text)).join(' ');
  return /\b(?:(?:men)?daftar\w*|ikut)\b(?: \S+){0,3}? pelatihan ((?:\S+ ?){1,4})/.exec(said)?.[1] ?? null;
}
