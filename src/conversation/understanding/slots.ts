import { matchTrainings } from '../../training/find.ts';
import type { TrainingName } from '../../training/catalogue.ts';
import { audiencesFrom, audiencesLookedFor } from './audiences.ts';
import { ordinal } from './choice.ts';
import { datesFrom } from './dates.ts';
import { hoursFrom } from './hours.ts';
import { periodIn } from './month-or-week.ts';
import { looksLikeIdentityNumber, nameFrom } from './names.ts';
import { phoneIn } from './phones.ts';
import { polarityOf } from './polarity.ts';
import { isDistrict, isPlace, placesNamed } from './regions.ts';

/** What a message gives besides its intent; only what was found is there. */
export interface Slots {
  /** "2026-12-07", each day that is meant. */
  readonly days?: readonly string[];
  /** The Monday of a week that is meant: "minggu depan" is a week, "hari minggu" a day. */
  readonly weekOf?: string;
  /** "2026-12" */
  readonly month?: string;
  /** "19:30"; the second one is an end. */
  readonly times?: readonly string[];
  /** Codes of regions; two where the name fits a kabupaten and a kota. */
  readonly regions?: readonly string[];
  /** Codes of the kinds of volunteer. */
  readonly audiences?: readonly string[];
  /** Codes of trainings. */
  readonly trainings?: readonly string[];
  readonly batch?: number;
  /** The place in a list that a short answer names. */
  readonly ordinal?: number;
  readonly name?: string;
  /** E.164 */
  readonly phone?: string;
  readonly answer?: 'yes' | 'no';
  /** Something like an identity number, which is not kept. */
  readonly identityNumber?: true;
}

/** Reads everything a message gives, for a day and a zone. `known`: the trainings it may name. */
export function slotsIn(
  text: string,
  context: { readonly now: Date; readonly zone: string; readonly known: readonly TrainingName[] },
): Slots {
  const form = formIn(text);
  const batch = /\b(?:angkatan|gelombang|gel|batch|angk)\.?\s*(?:ke[- ]?)?(\d{1,3})\b/i.exec(text)?.[1];
  const number = ordinal(text);
  const answer = polarityOf(text);
  // A bare number chooses from a list, and is no day of the month.
  const period = periodIn(text, context.now, context.zone);
  // "ke" leads to a place or a training rather than to a day.
  const dates =
    number === null && !period.weekOf
      ? datesFrom(text.replace(/\bke (?=\p{Letter})(?!(?:jam|tgl|tanggal|hari) )/giu, ''), context.now, context.zone)
      : null;
  const hours = dates ?? hoursFrom(text);
  const times = [hours.startTime, hours.endTime].filter((time) => time !== null);
  const { regions, audiences } = form;
  const trainings = namesTraining(text)
    ? matchTrainings(text.replace(/(?<!\banak )\d+/gi, ' '), context.known).map(({ code }) => code)
    : [];
  return {
    ...(dates ? { days: dates.days } : {}),
    ...period,
    ...(times.length > 0 ? { times } : {}),
    ...(regions.length > 0 && regions.length < 4 ? { regions } : {}),
    ...(audiences.length > 0 ? { audiences } : {}),
    ...(trainings.length > 0 && trainings.length < 4 ? { trainings } : {}),
    ...(batch === undefined ? {} : { batch: Number(batch) }),
    ...(number === null ? {} : { ordinal: number }),
    ...(form.name === null ? {} : { name: form.name }),
    ...(form.phone === null ? {} : { phone: form.phone }),
    ...(answer === null ? {} : { answer }),
    ...(looksLikeIdentityNumber(text) ? { identityNumber: true as const } : {}),
  };
}

/** Whether more than a bare number or a yes was said: those would fit some training's words by chance. */
const namesTraining = (text: string): boolean => /\p{Letter}{3}/u.test(text);

/** What people send unasked when they register: "DAFTAR#nama#kota#unsur", "nama: … alamat: …", "sy wahyu dari kec waru". */
export interface Form {
  readonly name: string | null;
  /** Two codes where the name fits a kabupaten and a kota; none where no place was named. */
  readonly regions: readonly string[];
  readonly audiences: readonly string[];
  readonly phone: string | null;
}

export function formIn(text: string): Form {
  const phone = phoneIn(text);
  const audiences = audiencesFrom(text.replace(/[#|/]/g, ' ')).map(({ code }) => code);
  const fields = text.split(/[#|/\n;]+/).map((field) => field.trim());
  if (/^\s*(?:daftar|dftr|reg|registrasi)\s*#/i.test(text)) {
    const given = fields.slice(1);
    return { name: nameFrom(given[0] ?? ''), regions: regionsOfAny(given.slice(1)), audiences, phone };
  }
  const labelled =
    /\bnama(?:\s+(?:lengkap|saya|sy|aku|ku))?\s*(?::|=|adalah|an\.?|-|jadi|menjadi|dadi|ke)?\s+(.+)/iu.exec(text)?.[1];
  const introduced =
    /\b(?:perkenalkan|saya|sy|aku|an\.?|a\.n\.?)\s+(\p{L}[\p{L}' .]{1,40}?)\s*(?=,|\b(?:dari|dr|asal|alamat|tinggal|kec|kab|kota|psm|tksk|tagana)\b)/iu.exec(
      text,
    )?.[1];
  const spaced = /^\s*(?:daftar|reg|registrasi)\s+(?:an\.?\s+)?(\p{L}[\p{L}' .]+?)\s+(?=kab|kota|kec)/iu.exec(
    text,
  )?.[1];
  const name = [
    labelled?.split(nameEnds)[0],
    introduced,
    registers(text) ? (beforePlaceAndKind(text) ?? spaced) : undefined,
  ]
    .map((written) => (written === undefined ? null : nameFrom(written.trim())))
    .find((found) => found !== null && !namesPlace(found));
  return { name: name ?? null, regions: placesNamed(text).map(({ code }) => code), audiences, phone };
}

const registers = (text: string): boolean => /^\s*(?:reg|daftar|registrasi)\s+\p{L}+\s+\p{L}+/iu.test(text);

/** "Daftar budi santoso lamongan karang taruna": the words before nothing but places and kinds; null where none are. */
function beforePlaceAndKind(text: string): string | null {
  const [, ...words] = text.trim().split(/\s+/);
  const end = words.findIndex((_, index) => arePlacesAndKinds(words.slice(index)));
  return end < 1 ? null : words.slice(0, end).join(' ');
}

function arePlacesAndKinds(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return [1, 2, 3].some(
    (length) =>
      length <= words.length &&
      isPlaceOrKind(words.slice(0, length).join(' ')) &&
      arePlacesAndKinds(words.slice(length)),
  );
}

const isPlaceOrKind = (words: string): boolean =>
  /^(?:dari|dr|asal|kec|kecamatan|kab|kabupaten|kota|umum)\.?$/i.test(words) ||
  isPlace(words) ||
  isDistrict(words) ||
  audiencesLookedFor(words).alone;

const nameEnds =
  /\s*(?:[,\n;/#]|\b(?:alamat|dari|dr|asal|kota|kab|kec|ds|desa|unsur|usia|umur|no|nomor|hp|mau|ingin|mohon|tolong)\b)/i;
const namesPlace = (written: string): boolean => placesNamed(written).length > 0 && !written.includes(' ');

function regionsOfAny(fields: readonly string[]): string[] {
  for (const field of fields) {
    const found = placesNamed(field);
    if (found.length > 0) return found.map(({ code }) => code);
  }
  return [];
}
