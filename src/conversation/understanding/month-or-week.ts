import { dayOfWeek, localDate, localMonth, plusDays } from '../../people/local-time.ts';

export interface MonthOrWeek {
  /** The Monday of a week that is meant: "minggu depan" is a week, "hari minggu" a day. */
  readonly weekOf?: string;
  /** "2026-12" */
  readonly month?: string;
}

const coming = '(depan|dpn|ngarep|ngajeng|next|se dhateng)';
const present = 'ini|iki|niki|punika|reya|areya';
const aWeek = new RegExp(`\\b(?:minggu|mgg|mggu|pekan|week)\\s+(?:${coming}|${present})\\b|\\bnext\\s+week\\b`, 'i');
const aMonth = new RegExp(`\\b(?:bulan|bln|sasi|wulan)\\s+(?:${coming}|${present})\\b|\\bnext\\s+month\\b`, 'i');
const aWeekday = /\b(?:senin|senen|selasa|seloso|rabu|rebo|kamis|kemis|jum'?at|sabtu|setu|ahad|hari minggu)\b/i;

const names = [
  'januari|january',
  'februari|pebruari|february',
  'maret|march',
  'april',
  'mei',
  'juni|june',
  'juli|july',
  'agustus|august',
  'september',
  'oktober|october',
  'november|nopember',
  'desember|december',
];
/** Words of other meanings, too, which are a month only where one is spoken of. */
const short = [
  'jan',
  'feb|peb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'agu|agt|ags|agust',
  'sep|sept',
  'okt',
  'nov|nop',
  'des',
];
/** A number before it makes it a day: "7 desember". */
const named = names.map(
  (name, index) =>
    new RegExp(
      `(?<!\\d\\s*)\\b(?:(?:${name})|(?:bulan|bln|sasi|wulan)\\s+(?:${short[index] ?? name}))\\b(?:\\s+(20\\d{2}))?`,
      'i',
    ),
);

/** A week or a month that is named as such; a weekday of it is a day (`datesFrom`). */
export function periodIn(text: string, now: Date, zone: string): MonthOrWeek {
  const today = localDate(now, zone);
  const week = aWeekday.test(text) ? null : aWeek.exec(text);
  const later = (found: RegExpExecArray): boolean => found[1] !== undefined || /^next/i.test(found[0]);
  const month = monthIn(text, now, zone, later);
  return {
    ...(week ? { weekOf: plusDays(today, 1 - dayOfWeek(today) + (later(week) ? 7 : 0)) } : {}),
    ...(month === null ? {} : { month }),
  };
}

const saturdayAndSunday =
  '(?:sabtu|setu)\\s*(?:(?:dan|dn|lan|sama|karo|atau|&|,|/|-)\\s*(?:hari\\s+)?(?:minggu|ahad)|minggu\\b(?!\\s+(?:depan|dpn|ini|iki|niki|ngarep|ngajeng)))';
const aWeekend = new RegExp(
  `\\b(?:(?:akhir|ujung)\\s+(?:pekan|minggu)|weekends?|week\\s+end|${saturdayAndSunday})\\b`,
  'i',
);

/** Saturday and Sunday, where both are meant: this week's, or the next one's. */
export function weekendIn(
  text: string,
  now: Date,
  zone: string,
): { readonly from: string; readonly to: string } | null {
  const found = aWeekend.exec(text);
  if (!found) return null;
  const today = localDate(now, zone);
  const isNext = new RegExp(`^\\s*${coming}\\b`, 'i').test(text.slice(found.index + found[0].length));
  const saturday = plusDays(today, 6 - dayOfWeek(today) + (isNext ? 7 : 0));
  return { from: saturday, to: plusDays(saturday, 1) };
}

function monthIn(text: string, now: Date, zone: string, later: (found: RegExpExecArray) => boolean): string | null {
  const thisMonth = localMonth(now, zone);
  const relative = aMonth.exec(text);
  if (relative) return later(relative) ? plusDays(`${thisMonth}-28`, 4).slice(0, 7) : thisMonth;
  for (const [index, pattern] of named.entries()) {
    const found = pattern.exec(text);
    if (!found) continue;
    const inYear = (year: number | string): string => `${year}-${String(index + 1).padStart(2, '0')}`;
    if (found[1] !== undefined) return inYear(found[1]);
    const year = Number(thisMonth.slice(0, 4));
    return inYear(year) >= thisMonth ? inYear(year) : inYear(year + 1);
  }
  return null;
}
