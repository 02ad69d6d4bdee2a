import { atLocalTime, localDate, plusDays } from '../../people/local-time.ts';
import { numberNamed, plainDates, weekdays } from './date-words.ts';
import { datesFrom, datesNear, type WrittenDates } from './dates.ts';
import { hoursFrom } from './hours.ts';

/** One moment that somebody wrote. */
export interface WrittenMoment {
  readonly at: Date;
  /** See `WrittenDates`. */
  readonly weekdayDiffers: string | null;
}

const count = '\\d{1,3}(?:[,.]5)?|satu setengah|setengah|se|\\p{Letter}+';
const fromNow = new RegExp(
  `(?:^|\\s)(${count}) ?(jam|menit|mnt)(?: (setengah))? (?:lagi|dari sekarang|kemudian|maneh)(?!\\p{Letter})`,
  'u',
);
const minuteCounts: Readonly<Record<string, number>> = { 'satu setengah': 1.5, setengah: 0.5, se: 1 };
const usualHours: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pagi|esuk|isuk)\b/, '08:00'],
  [/\b(?:siang|awan)\b/, '12:00'],
  [/\b(?:sore|petang)\b/, '16:00'],
  [/\b(?:malam|bengi)\b/, '19:00'],
];

/**
 * When something is to be: "besok jam 9 pagi", "Jumat", "2 jam lagi", "nanti sore", "jam 3 sore". An hour without a day
 * is the next one; a day without an hour is at `usualTime`. Null where no moment was written.
 */
export function momentFrom(text: string, now: Date, zone: string, usualTime: string): WrittenMoment | null {
  const written = plainDates(text);
  const minutes = minutesFromNow(written);
  if (minutes !== null) return { at: new Date(now.getTime() + minutes * 60_000), weekdayDiffers: null };
  const read = datesFrom(text, now, zone);
  const { startTime, zone: saidZone } = read ?? hoursFrom(text);
  if (startTime === null && /^ *(?:sekarang|skrg|skr|now)\b/.test(written)) return { at: now, weekdayDiffers: null };
  const time = startTime ?? usualHours.find(([part]) => part.test(written))?.[1] ?? null;
  const today = localDate(now, saidZone ?? zone);
  const [day = time === null ? null : today] = read?.days ?? [];
  if (day === null) return null;
  const at = atLocalTime(day, time ?? usualTime, saidZone ?? zone);
  // "nanti" and "hari ini" are today, be it too late; a mere hour comes again tomorrow.
  const isNext = read === null && at <= now && !/\bnanti\b/.test(written);
  return {
    at: isNext ? atLocalTime(plusDays(day, 1), time ?? usualTime, saidZone ?? zone) : at,
    weekdayDiffers: read?.weekdayDiffers ?? null,
  };
}

function minutesFromNow(written: string): number | null {
  const [, many = '', unit = '', andHalf] = fromNow.exec(written) ?? [];
  if (unit === '') return null;
  const number = minuteCounts[many] ?? numberNamed(many) ?? Number(many.replace(',', '.'));
  if (!Number.isFinite(number)) return null;
  return Math.round((number + (andHalf === undefined ? 0 : 0.5)) * (unit === 'jam' ? 60 : 1));
}

const later = /\b(?:di ?)?(?:mundur|undur|tunda|molor|mundhur)(?:kan)?\b/;
const earlier = /\b(?:di ?)?maju(?:kan)?\b/;
const shiftBy = /(?:^|\s)(\d{1,2}|se|\p{Letter}+) ?(hari|dino|minggu|pekan)(?!\p{Letter})/u;
const bareDay = new RegExp(`\\btanggal \\d|^ *(?:hari )?(?:(?:${weekdays.join('|')}) )?\\d{1,2}\\b(?![.:])`);

/**
 * The days that something of `from` is to be moved to: "dari tgl 15 ke 22", "mundur seminggu". A day of the month is
 * looked for in the month it lies in now.
 */
export function newDatesFrom(text: string, from: string, now: Date, zone: string): WrittenDates | null {
  const shifted = shiftedFrom(plainDates(text), from);
  if (shifted !== null) return { ...hoursFrom(text), endTime: null, days: [shifted], weekdayDiffers: null };
  const today = localDate(now, zone);
  const monthBegins = `${from.slice(0, 7)}-01`;
  const tellings = text.split(/\bke\b(?!-)/i);
  for (const [index, telling] of [...tellings.entries()].toReversed()) {
    const named = index > 0 ? telling.replace(/^\s*(?=\d{1,2}\b(?!\s*[/.:-]))/, 'tanggal ') : telling;
    const near = bareDay.test(plainDates(named)) && monthBegins > today ? monthBegins : today;
    const found = datesNear(named, { now, zone, today: near });
    if (found) return found;
  }
  return null;
}

/** Whether something is to be moved by so many days, whichever they are: "mundur seminggu". */
export const shiftsDays = (text: string): boolean => shiftedFrom(plainDates(text), '2000-01-01') !== null;

function shiftedFrom(written: string, from: string): string | null {
  const direction = later.test(written) ? 1 : earlier.test(written) ? -1 : null;
  if (direction === null || /\b(?:tanggal|sampai|jadi|menjadi)\b/.test(written)) return null;
  const [, many = '', unit = ''] = shiftBy.exec(written) ?? [];
  const number = many === 'se' ? 1 : (numberNamed(many) ?? Number(many));
  if (unit === '' || !Number.isInteger(number)) return null;
  return plusDays(from, direction * number * (unit === 'hari' || unit === 'dino' ? 1 : 7));
}
