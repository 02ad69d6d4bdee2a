import { parsePhone } from '../../people/phone.ts';
import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** The number that a reply gives, in digits or in words ("nol delapan satu dua …"); null where it gives none. */
export const phoneFrom = (reply: string): string | null => parsePhone(reply) ?? phoneIn(reply) ?? phoneSpoken(reply);

/** The number that stands in a sentence. */
export function phoneIn(text: string): string | null {
  const digits = /(?:\+?62|0)8[\d\s.-]{7,14}\d/.exec(text)?.[0];
  return digits === undefined ? null : parsePhone(digits);
}

function phoneSpoken(text: string): string | null {
  const said = normalise(text)
    .split(' ')
    .map((word) => (/^\d+$/.test(word) ? word : (spoken[word] ?? ' ')))
    .join('');
  const longest = said
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .at(0);
  return longest === undefined || longest.length < 9 ? null : parsePhone(longest);
}

const spoken: Readonly<Record<string, string>> = {
  nol: '0',
  nul: '0',
  kosong: '0',
  zero: '0',
  satu: '1',
  siji: '1',
  setunggal: '1',
  one: '1',
  dua: '2',
  loro: '2',
  kalih: '2',
  two: '2',
  tiga: '3',
  telu: '3',
  tigo: '3',
  three: '3',
  empat: '4',
  papat: '4',
  sekawan: '4',
  four: '4',
  lima: '5',
  limo: '5',
  gangsal: '5',
  five: '5',
  enam: '6',
  enem: '6',
  six: '6',
  tujuh: '7',
  pitu: '7',
  seven: '7',
  delapan: '8',
  wolu: '8',
  eight: '8',
  sembilan: '9',
  songo: '9',
  sanga: '9',
  nine: '9',
};

/** Whether somebody means the number that they write from: "nomer iki wae", "ga ada hp lain ya ini". */
export const meansThisNumber = (text: string): boolean =>
  /\b(?:ini|iki|niki|sama|this|sini|dipakai sekarang)\b/.test(plainWords(normalise(text)).join(' ')) &&
  !/\d{4}/.test(text);

/** Whether somebody has no number, or gives none. */
export const hasNoPhone = (text: string): boolean =>
  /^(?:\S+ ){0,2}(?:skip|lewati|lewat|kosongi|kosongkan|tidak(?: (?:ada|punya|nduwe|duwe|gadhah|usah|mau|pakai))?|ora(?: (?:ono|nduwe|duwe))?|mboten(?: (?:wonten|gadhah))?|belum (?:ada|punya)|none|no phone)\b/.test(
    plainWords(normalise(text)).join(' '),
  ) && !/\d{4}/.test(text);
