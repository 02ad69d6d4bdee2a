import { audiencesFrom } from './audiences.ts';
import { nameFrom } from './names.ts';
import { placesNamed } from './regions.ts';
import { type Form, formIn } from './slots.ts';

/**
 * What of a profile somebody wants otherwise, as they say it: "ubah nama saya jadi Endang Lestari", "pindah dari tuban ke
 * blitar kota", "harusnya Nur Kholifah bukan nurkolifah". Only what comes after "jadi", "ke" and the like counts.
 */
export function correctionIn(text: string): Form {
  const wanted = toWhat.exec(text)?.[1]?.replace(butNot, '').trim() ?? '';
  const ofName = wanted !== '' && aName.test(text);
  return {
    name: ofName ? nameFrom(wanted) : null,
    regions: ofName ? [] : placesNamed(wanted).map(({ code }) => code),
    audiences: ofName ? [] : audiencesFrom(wanted).map(({ code }) => code),
    phone: formIn(text).phone,
  };
}

/** The last such word leads to what is wanted. */
const toWhat =
  /^.*\b(?:(?:men)?jadi|dadi|dados|(?:se)?harusnya|(?:se)?kudune|(?:yang|yg|sing) (?:benar|betul|bener)(?:nya|e)?|leresipun|ke|nang|dhateng|sekarang(?: saya)?|to|should be)\b[\s:,]*(.+)$/isu;
/** "… bukan nurkolifah" */
const butNot = /[\s,]*\b(?:bukan|bkn|dudu|sanes|not)\b.*$/isu;
const aName = /\b(?:nama\w*|nm|jeneng\w*|asma|nami|nyama\w*|name|gelar)\b/i;
