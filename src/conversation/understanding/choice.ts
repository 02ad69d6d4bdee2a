import type { QuickReply } from '../../messaging/outbound.ts';
import { plainWords } from './lexicon.ts';
import { bare, normalise } from './normalise.ts';

/**
 * Which of the offered choices a typed answer means: its number ("2", "no 2", "yang kedua", "2."), its label, or a
 * part of the label that fits no other. Null where it means none or more than one.
 */
export function chosen(text: string, choices: readonly QuickReply[]): QuickReply | null {
  const number = ordinal(text);
  if (number !== null) return choices[number - 1] ?? null;
  const exact = labelled(text, choices);
  if (exact) return exact;
  const said = bare(text);
  // A fragment has to begin a word of the label, or "a" would choose nearly anything.
  if (said.length < 3) return null;
  const labels = choices.map(({ label }) => normalise(label));
  const fitting = choices.filter((_, index) => ` ${labels[index]}`.includes(` ${said}`));
  if (fitting.length > 0) return only(fitting);
  const words = said.split(' ');
  return words.length > 1 ? only(choices.filter((_, index) => inOrder(words, labels[index] ?? ''))) : null;
}

const only = (fitting: readonly QuickReply[]): QuickReply | null =>
  fitting.length === 1 ? (fitting[0] ?? null) : null;

/** "Buka lagi" leaves words of "Buka pendaftaran lagi" out, and adds none. */
function inOrder(words: readonly string[], label: string): boolean {
  let left = label.split(' ');
  return words.every((word) => {
    const at = left.indexOf(word);
    left = left.slice(at + 1);
    return at !== -1;
  });
}

/** The choice whose label is just the words typed: "batal" is "Ya, batalkan". */
export const named = (text: string, choices: readonly QuickReply[]): QuickReply | null =>
  only(choices.filter((choice) => actOf(choice) === plainWords(bare(text)).join(' ')));

/** A label in plain words, without the yes that leads it. */
const actOf = ({ label }: QuickReply): string =>
  plainWords(normalise(label))
    .join(' ')
    .replace(/^iya (?=.)/, '');

/** The choice whose label begins with the words typed, however they are written: "stop" is "Hentikan" and "Ya, hentikan". */
export function begunBy(text: string, choices: readonly QuickReply[]): QuickReply | null {
  const said = plainWords(bare(text)).join(' ');
  return named(text, choices) ?? only(choices.filter((choice) => `${actOf(choice)} `.startsWith(`${said} `)));
}

/** The choice whose whole label a typed text is; null: none's. */
export function labelled(text: string, choices: readonly QuickReply[]): QuickReply | null {
  const [said, whole] = [bare(text), normalise(text)];
  if (said === '') return null;
  const labels = choices.map(({ label }) => normalise(label));
  return choices[labels.indexOf(said)] ?? choices[labels.indexOf(whole)] ?? null;
}

const words: Readonly<Record<string, number>> = {
  satu: 1,
  pertama: 1,
  kesatu: 1,
  siji: 1,
  one: 1,
  first: 1,
  dua: 2,
  kedua: 2,
  loro: 2,
  two: 2,
  second: 2,
  tiga: 3,
  ketiga: 3,
  telu: 3,
  three: 3,
  third: 3,
  empat: 4,
  keempat: 4,
  papat: 4,
  four: 4,
  fourth: 4,
  lima: 5,
  kelima: 5,
  limo: 5,
  five: 5,
  fifth: 5,
  enam: 6,
  keenam: 6,
  enem: 6,
  six: 6,
  sixth: 6,
  tujuh: 7,
  ketujuh: 7,
  pitu: 7,
  seven: 7,
  seventh: 7,
  delapan: 8,
  kedelapan: 8,
  wolu: 8,
  eight: 8,
  eighth: 8,
  sembilan: 9,
  kesembilan: 9,
  songo: 9,
  nine: 9,
  setunggal: 1,
  kalih: 2,
  sekawan: 4,
  gangsal: 5,
  sanga: 9,
  settong: 1,
  "dhuwa'": 2,
  "tello'": 3,
  "empa'": 4,
  "lema'": 5,
  ninth: 9,
};

/** The number a short answer names: "2", "no. 2", "nomor dua", "yang kedua", "pilih 2 aja", "2️⃣"; else null. */
export function ordinal(text: string): number | null {
  const said = bare(text.replace(/\uFE0F?\u20E3/g, ' '))
    .replace(
      /^(?:(?:saya|aku|sy)\s+)?(?:(?:pilih|milih|ikut|melu|mau|mw|ambil|minta|lihat|liat|yang|yg|sing|ingkang|no|nomor|nomer|nmr|angka|number|the|ke|opsi|pilihan)[\s-]+)+/,
      '',
    )
    .trim();
  const digits = /^#?(\d{1,2})$/.exec(said);
  if (digits) return Number(digits[1]);
  return words[said] ?? null;
}

const units =
  'hari|hr|jam|jp|orang|org|bulan|bln|minggu|tahun|thn|tempat|kali|malam|dino|jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des';
const numbered = new RegExp(
  `\\b(?:nomor|nomer|nmr|number|no|angka|pilihan)(?:[\\s-]*(?=\\d)|\\s+)(\\d{1,2}|\\p{L}+)\\b|\\b(?:yang|yg|sing|ingkang|the)\\s+(?:ke[\\s-]*)?(\\d{1,2}(?!\\s*(?:${units}))|pertama|first|second|third|fourth|fifth|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan))\\b`,
  'u',
);

/** A place in a list that a sentence names, and what else it says: "no 1 iku bayar ta"; null where it names none. */
export function numberIn(text: string): { readonly number: number; readonly rest: string } | null {
  const said = normalise(text);
  const found = numbered.exec(said);
  const name = found?.[1] ?? found?.[2];
  const number = name === undefined ? undefined : /^\d/.test(name) ? Number(name) : words[name];
  if (!found || number === undefined) return null;
  const rest = `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`;
  return {
    number,
    rest: rest
      .replace(/\b(?:itu|iku|kui|niku|ini|iki|niki|one)\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
