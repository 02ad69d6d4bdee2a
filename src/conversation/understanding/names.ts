import { commandOf } from './commands.ts';
import { degreesIn, splitDegrees, titleOf } from './degrees.ts';
import { isChatWord } from './lexicon.ts';
import {
  address,
  alsoNames,
  asksBack,
  corrected,
  farewell,
  heroes,
  interjection,
  madeUp,
  nameEnds,
  notInNames,
  openers,
  otherAnswers,
  placeholder,
  seldomNames,
  toldAs,
  vulgar,
} from './name-words.ts';
import { normalise } from './normalise.ts';
import { isDistrict, isPlace } from './regions.ts';
import { yesOrNo } from './yes-no.ts';

/**
 * The name in a reply to "what is your full name?", as it belongs on a certificate: degrees kept and written the usual
 * way, forms of address and chat markup dropped, title case where all was lower or all upper. Null where the reply is
 * no name: a command, a question, a number, markup.
 */
export function nameFrom(reply: string): string | null {
  const text = reply
    .normalize('NFC')
    .replace(/```/g, '')
    .replace(/[’‘`´]/g, "'")
    .trim();
  if (text === '' || text.length > 160 || text.startsWith('/') || /[@<>{}\\]|https?:|www\./i.test(text)) return null;
  if (text.includes('?')) return nameBeforeQuestion(text)?.name ?? null;
  if (commandOf(text) !== null) return null;
  if (placeholder.test(text) || madeUp.test(text)) return null;
  const meant = corrected.map((pattern) => pattern.exec(text)?.[1]).find((last) => last !== undefined);
  if (meant !== undefined) return nameFrom(meant);
  const bare = withoutMarkup(text).replace(noBefore, '');
  const isShort = bare.split(/\s+/).length < 3 && !shortened.test(bare);
  if (isShort && yesOrNo(bare.replace(openers, '') || bare) !== null) return null;
  if (interjection.test(bare) || asksBack.test(bare)) return null;
  const told = toldAs.exec(bare)?.[1];
  if (told === undefined && isDistrict(bare) && !alsoNames.has(bare.toLowerCase())) return null;
  return named(told ?? bare) ?? (told === undefined ? null : named(bare));
}

/** "Lilik Mahmudah, ini gratis kan kak?": a name, and then a question that wants its answer; null where it is not that. */
export function nameBeforeQuestion(reply: string): { readonly name: string; readonly question: string } | null {
  const [, before = '', question = ''] =
    /^([^?,.;\n]+(?:\.(?! \p{Lu}\p{Ll})[^?,.;\n]*)*)[,.;\n]\s*(.+\?.*)$/su.exec(reply.trim()) ?? [];
  const isPlainly = /^\p{Lu}\p{Ll}/u.test(before) || before.trim().includes(' ');
  const name = question === '' || !isPlainly ? null : nameFrom(before);
  return name === null ? null : { name, question };
}

/** "Moh. Ali" and "Moh Amin" are called Mohammad; "moh" alone is Javanese for no. */
const shortened = /^(?:mo[ck]?h|muh|ach|abd)\b\.?\s*\p{Letter}{3}/iu;

/** "Ndak Sukarno" says no to what was read before, and then the name. */
const noBefore = /^(?:[Nn]dak|[Tt]idak|[Nn]?[Gg]gak|[Gg]ak|[Oo]ra|[Mm]boten)[\s,]+(?=\p{Lu}\p{Ll})/u;

/** Whether a text has a number of sixteen digits in it, no less and no more: two telephone numbers in a row are none. */
export const holdsIdentityNumber = (text: string): boolean =>
  /(?<!\d[\s.-]?)\d(?:[\s.-]?\d){15}(?![\s.-]?\d)/.test(text);

/** Whether a reply carries what may be an identity number, which nobody should send. */
export const looksLikeIdentityNumber = (text: string): boolean => /(?:\d[\s.-]?){16}/.test(text);

function withoutMarkup(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
    .replace(/[*_~"“”[\]]|^'(?=.*'$)|(?<=^'.*)'$|[!]+/g, ' ')
    .replace(/\(([^)]*)\)?/g, (_, within: string) => (degreesIn(within) ? `, ${within} ` : ' '))
    .replace(/^\s*(?:\d{1,2}\s*[.)]|[-•])\s*(?=\p{Letter})/u, '')
    .replace(/(?<=(?:^|\s)\p{Letter})\s+(?=\p{Letter}(?:\s|$))/gu, (gap, at, whole: string) =>
      /^\s*(?:\p{Letter}\s+){3,}\p{Letter}\s*$/u.test(whole) ? '' : gap,
    )
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** The name that a text begins with once what leads to it is gone. */
function named(text: string): string | null {
  const parts = text
    .replace(/\ba\/n\b/i, 'a.n.')
    .split(
      /\s*[,;\n/|]\s*|\s+[-–]\s+|(?<=\p{Letter}{4})(?<!\b(?:mo[ck]?h|mo[ck]?ham|muh|muham|ach|achm|prof|abdul|abdl|sdri))\.\s+(?=\p{Letter}{2})/iu,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const begun = parts.findIndex((part) => core(part) !== '');
  const [first, ...rest] = begun === -1 ? [] : parts.slice(begun);
  if (first === undefined) return null;
  const start = core(first);
  if (isSeveral(parts)) return null;
  const degrees: string[] = [];
  for (const part of rest) {
    const found = degreesIn(part);
    if (!found) break;
    degrees.push(...found);
  }
  const turned = degrees.length === 0 ? (saidInFull(start, rest) ?? turnedRound(start, rest)) : null;
  const split = splitDegrees((turned ?? start).split(/\s+/).flatMap(apart));
  const words = split.words.map((word, index) =>
    // A full stop ends the sentence, unless the word is an abbreviation such as "Abd.".
    index === split.words.length - 1 && /^\p{Letter}{4,}\.$/u.test(word) ? word.slice(0, -1) : word,
  );
  if (!isName(words)) return null;
  const spelled = [...split.before, ...words.map((word, index) => titleCase(word, index))].join(' ');
  return [spelled, ...split.after, ...degrees].join(', ');
}

/** What of a part may be a name. */
function core(part: string): string {
  // People are called so: with capitals and nothing else it is no answer before a name.
  if (/^(?:Oke|Benar) \p{Lu}\p{Ll}{2,}$/u.test(part)) return part;
  const opened = part
    .replace(openers, '')
    .replace(/^(?:nama|namaku)\s+/i, '')
    .replace(openers, '')
    .replace(address, '');
  return ` ${opened}`
    .replace(farewell, '')
    .replace(nameEnds, '')
    .replace(farewell, '')
    .replace(/(?<=\p{Letter}{4})\.(?=\p{Letter}{3})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "A.Rozak" and "H.Abd.Ghofur" are written without their spaces; "S.Sos." is not. */
function apart(word: string): string[] {
  if (!/\.\p{Letter}{3}/u.test(word) || degreesIn(word)) return [word];
  return word.split(/(?<=\.)(?=\p{Letter}{2})/u);
}

/** "Sri, ibu Sri Handayani": of two, the longer one is the whole. */
function saidInFull(short: string, rest: readonly string[]): string | null {
  const words = (name: string): string[] => name.toLowerCase().split(/\s+/);
  const whole = rest
    .map(core)
    .find((name) => isName(name.split(/\s+/)) && ` ${words(name).join(' ')} `.includes(` ${words(short).join(' ')} `));
  return whole !== undefined && words(whole).length > words(short).length ? whole : null;
}

/** "Joko, Wawan, Sari": three people or more, one word each. */
const isSeveral = (parts: readonly string[]): boolean =>
  parts.length > 2 &&
  parts.every((part) => !part.includes(' ') && !degreesIn(part) && core(part) === part && isName([part]));

/** "LESTARI, WIJI" is a name turned round; a place behind a comma is where somebody lives. */
function turnedRound(last: string, [given, ...more]: readonly string[]): string | null {
  if (given === undefined || more.some((part) => degreesIn(part) === null)) return null;
  if (last === '' || last.includes(' ') || !/^[\p{Letter}' .-]+$/u.test(given) || given.split(' ').length > 3)
    return null;
  const words = given.split(/\s+/);
  if (core(given) !== given || !isName(words) || isPlace(given)) return null;
  if (words.length > 1 && words.some((word) => isPlace(word) || isDistrict(word))) return null;
  return `${given} ${last}`;
}

function isName(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 8) return false;
  if (!words.every((word) => /^'?\p{Letter}(?:[\p{Letter}\p{Mark}'-]|\.(?=\p{Letter}))*\.?$/u.test(word))) return false;
  const plain = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (plain.some((word) => notInNames.has(word) || vulgar.has(word) || heroes.has(word) || noWord(word))) return false;
  if (plain.some((word) => seldomNames[word]?.test(words.join(' ')) === false)) return false;
  // Made of nothing but words of the chat: a remark. One of them may be somebody's name.
  if (plain.every((word) => isChatWord(normalise(word)) && !alsoNames.has(word))) return false;
  if (plain.every((word) => titleOf(word) !== null && word !== 'h')) return false;
  if (isPlace(words.join(' ')) || otherAnswers.has(plain.join(' '))) return false;
  const letters = words.join('').replace(/\P{Letter}/gu, '');
  return letters.length >= 2 && letters.length <= 60 && /[aeiouyáéíóúöü]/i.test(letters);
}

/** Laughter, a row of the keyboard, one letter over and over. */
const noWord = (word: string): boolean =>
  /(\p{Letter})\1\1/u.test(word) ||
  /^(?:(?:ha|he|hi|hu|wk|kw|xi|ck|la|bla|na){2,}\w?|w?k+w+k\w*)$/.test(word) ||
  /asdf|qwer|zxcv|hjkl|sdfg|dfgh|[bcdfghjklmnpqrstvwxz]{6}/.test(word);

const staysLower = new Set(['bin', 'binti', 'da', 'de', 'dos', 'van', 'von', 'der', 'den', 'br', 'boru', 'ibn']);
/** Of these it is left to their bearer: "Rosmaida Br. Siregar". */
const asWritten = new Set(['Br', 'Boru']);

function titleCase(word: string, position: number): string {
  const letters = word.replace(/\P{Letter}/gu, '');
  if (asWritten.has(letters)) return word;
  if (position > 0 && staysLower.has(letters.toLowerCase())) return word.toLowerCase();
  const upper = letters === letters.toUpperCase() && letters.length > 1;
  const lower = letters === letters.toLowerCase();
  // Written with the capitals locked: "sRI".
  const inverted = /^\p{Ll}[\p{Lu}']+\.?$/u.test(word) && letters.length > 2;
  // One capital with a dot is an initial; mixed case is how its owner writes it.
  if (!upper && !lower && !inverted) return word;
  const small = word.toLowerCase();
  return small.replace(/^'?\p{Letter}|(?<=[-.])\p{Letter}/gu, (letter) => letter.toUpperCase());
}
