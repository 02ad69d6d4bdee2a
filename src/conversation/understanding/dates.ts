import * as indonesian from 'chrono-node/id';
import { atLocalTime, dayOfWeek, daysBetween, localDate, plusDays } from '../../people/local-time.ts';

/** The days and hours that somebody wrote, on the calendar of the zone they were read in. */
export interface WrittenDates {
  /** Each day meant, in order: ["2026-12-07", "2026-12-08"]; at most thirty. */
  readonly days: readonly string[];
  /** "09:00"; null where no hour was written. */
  readonly startTime: string | null;
  /** "15:30"; null where none was written. */
  readonly endTime: string | null;
  /** IANA zone where they wrote WIB, WITA or WIT; null: they did not. */
  readonly zone: string | null;
  /** The weekday they wrote is not that of the date they wrote: read it back with care. */
  readonly weekdayDiffers: boolean;
}

/**
 * Reads a date, a span or a list of days, with hours where there are some, as people write them: "Senin 7 Des jam 9
 * pagi sampai Kamis", "7-10 desember", "tgl 12 bsk", "7, 9 dan 11 des 08.00-15.30", "mene jam setengah 8", "akhir
 * bulan". Without a year it is the next such day from today on. Null where no day was written; an hour alone is no
 * day (see `hoursFrom`). Always read the result back: what people mean is sometimes another week.
 *
 * Hours, weekdays and the words of the region are read by the rules here, the rest by chrono: its own reading of
 * "setengah delapan", "malam minggu", "tgl 12" and WITA is wrong or absent.
 */
export function datesFrom(text: string, now: Date, zone: string): WrittenDates | null {
  const written = plain(text);
  const hours = takeHours(written);
  const today = localDate(now, zone);
  const found = listOfDays(hours.rest, today) ?? spanOfDays(hours.rest, today, now, zone);
  if (!found) return null;
  const { startTime, endTime, zone: saidZone } = hours;
  return { ...found, startTime, endTime, zone: saidZone };
}

/** The hours alone: "jam 9 pagi sampai jam 3 sore", "08.00-15.30", "setengah 8"; nulls where none were written. */
export function hoursFrom(text: string): Pick<WrittenDates, 'startTime' | 'endTime' | 'zone'> {
  const { startTime, endTime, zone } = takeHours(plain(text));
  return { startTime, endTime, zone };
}

// ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const rewrites: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bsk|bsok|besuk|sesuk|mene|benjing|lagghuna|bsk2)\b/g, 'besok'],
  [/\b(?:mgg|mggu|mg)\b/g, 'minggu'],
  [/\b(?:dpn|ngarep|ngajeng|mendatang|yang akan datang|yad|next)\b/g, 'depan'],
  [/\b(?:tgl|tggl|tanggl|tgll)\b\.?/g, 'tanggal'],
  [/\b(?:jum'?at|jumuah|jemuah|jemuwah|friday)\b/g, 'jumat'],
  [/\b(?:senen|snin|monday)\b/g, 'senin'],
  [/\b(?:seloso|slasa|tuesday)\b/g, 'selasa'],
  [/\b(?:rebo|rabo|wednesday)\b/g, 'rabu'],
  [/\b(?:kemis|kmis|thursday)\b/g, 'kamis'],
  [/\b(?:setu|sabtoe|saturday)\b/g, 'sabtu'],
  [/\b(?:ahad|sunday|hari minggu|dino minggu)\b/g, 'ahad'],
  [/\b(?:s\/d|sd|s\.d\.?|hingga|sampe|smp|smpai|sampek|nganti|ngantos|dumugi|until|till|ke)\b/g, 'sampai'],
  [/[–—]/g, '-'],
  [/\b(?:peb|pebruari|februari)\b/g, 'feb'],
  [/\b(?:ags|agt|agust|agustus)\b/g, 'agustus'],
  [/\b(?:nop|nopember|nov)\b/g, 'november'],
  [/\b(?:january)\b/g, 'januari'],
  [/\b(?:enjing)\b/g, 'pagi'],
  [/\b(?:siyang)\b/g, 'siang'],
  [/\b(?:sonten)\b/g, 'sore'],
  [/\b(?:dalu)\b/g, 'malam'],
  [/\b(?:tomorrow)\b/g, 'besok'],
  [/\b(?:today|dino iki|dinten niki|dinten punika|saiki)\b/g, 'hari ini'],
];

function plain(text: string): string {
  let written = ` ${text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()} `;
  for (const [pattern, meant] of rewrites) written = written.replace(pattern, meant);
  return written;
}

// ── hours ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const numbers = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua ?belas'.split('|');
const number = '\\d{1,2}|dua ?belas|sebelas|sepuluh|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
const dayPart = 'dini hari|pagi|siang|sore|petang|malam|esuk|isuk|awan|bengi|am|pm';
const zoneWord = 'wib|wita|wit';
const zones: Readonly<Record<string, string>> = {
  wib: 'Asia/Jakarta',
  wita: 'Asia/Makassar',
  wit: 'Asia/Jayapura',
};

const clock = `(?:(?<marker#>jam|pukul|pkl|jm|at)\\.? *)?(?:(?<half#>setengah) *)?(?<hour#>${number})(?:[.:](?<minute#>[0-5]\\d))?(?: *(?<part#>${dayPart})\\b)?(?: *(?<zone#>${zoneWord})\\b)?`;
const clockAt = (place: string): string => clock.replaceAll('#', place);
/** A time, perhaps up to another; `mulai` and `sampai` belong to it. */
const hoursPattern = new RegExp(
  `(?<![\\d/.-])(?:mulai |start )?${clockAt('1')}(?: *(?:-|sampai) *${clockAt('2')})?(?![\\d/])(?: *(?<done>selesai))?`,
  'g',
);

interface Hours {
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly zone: string | null;
  /** The words without the hours. */
  readonly rest: string;
}

function takeHours(written: string): Hours {
  const evening = /\bmalam (senin|selasa|rabu|kamis|jumat|sabtu|ahad|minggu)\b/.exec(written);
  // The night of a day begins the evening before: "malam minggu" is Saturday.
  const text = evening ? written.replace(evening[0], dayBefore(evening[1] ?? '')) : written;
  const times: string[] = [];
  let zone: string | null = null;
  const rest = text.replace(hoursPattern, (match, ...given) => {
    const groups = given.at(-1) as Record<string, string | undefined>;
    const first = timeOf(groups, '1');
    if (first === null || times.length >= 2) return match;
    times.push(first.time);
    zone ??= zones[groups['zone1'] ?? groups['zone2'] ?? ''] ?? null;
    const marked = {
      ...groups,
      marker2: groups['marker2'] ?? groups['marker1'] ?? (groups['minute1'] ? 'jam' : undefined),
    };
    const second = groups['hour2'] === undefined ? null : timeOf(marked, '2', first.time);
    if (groups['hour2'] !== undefined && second === null) return ` ${match.slice(match.indexOf(groups['hour2']))}`;
    if (second) times.push(second.time);
    // "jam 9 sampai Kamis": the word stays, for it is about the day.
    return ' ';
  });
  const [start = null, end = null] = times;
  const bare = evening && start === null ? '19:00' : start;
  const asEvening = evening && bare !== null && Number(bare.slice(0, 2)) < 12 ? shifted(bare, 12) : bare;
  return { startTime: asEvening, endTime: end, zone, rest: rest.replace(/\s+/g, ' ') };
}

const dayBefore = (weekday: string): string => {
  const at = weekdays.indexOf(weekday === 'minggu' ? 'ahad' : weekday);
  return weekdays[(at + 6) % 7] ?? weekday;
};

/** Null where the digits are no time: a day of the month, a year. */
function timeOf(groups: Readonly<Record<string, string | undefined>>, place: string, after?: string) {
  const [marker, half, minute, part] = ['marker', 'half', 'minute', 'part'].map((name) => groups[`${name}${place}`]);
  if (!marker && !half && !minute && !part) return null;
  const word = (groups[`hour${place}`] ?? '').replace(/dua ?belas/, 'dua ?belas');
  const written = /^\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1;
  if (written > 24 || (half && written === 0)) return null;
  const minutes = half ? 30 : Number(minute ?? 0);
  const hour = half ? written - 1 : written;
  const spelledOut = minute !== undefined && word.length === 2 && word.startsWith('0');
  let meant = inDayPart(hour, part, spelledOut);
  // "jam 9 sampai 3": the end is later.
  if (after !== undefined && !part && meant <= Number(after.slice(0, 2)) && meant < 12) meant += 12;
  if (meant > 23) meant -= 24;
  return { time: `${String(meant).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}

function inDayPart(hour: number, part: string | undefined, spelledOut: boolean): number {
  switch (part) {
    case 'pagi':
    case 'esuk':
    case 'isuk':
    case 'dini hari':
    case 'am':
      return hour === 12 ? 0 : hour;
    case 'siang':
    case 'awan':
      return hour < 8 ? hour + 12 : hour;
    case 'sore':
    case 'petang':
    case 'pm':
      return hour < 12 ? hour + 12 : hour;
    case 'malam':
    case 'bengi':
      return hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
    default:
      // Nobody meets at two in the night: "jam 2" is in the afternoon, while "02.00" says itself.
      return !spelledOut && hour >= 1 && hour <= 5 ? hour + 12 : hour;
  }
}

const shifted = (time: string, hours: number): string =>
  `${String((Number(time.slice(0, 2)) + hours) % 24).padStart(2, '0')}${time.slice(2)}`;

// ── days ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const weekdays = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'ahad'];
const months = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'.split('|');
const monthWord = '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*';
const mostDays = 30;

type Days = Pick<WrittenDates, 'days' | 'weekdayDiffers'>;

/** "7, 9 dan 11 desember": days that do not follow each other. */
function listOfDays(text: string, today: string): Days | null {
  const match = new RegExp(`((?:\\d{1,2} *(?:,|dan|&|and) *)+\\d{1,2}) *(${monthWord})(?: *(\\d{4}))?`).exec(text);
  if (!match) return null;
  const [, list = '', word = '', year] = match;
  const month = monthOf(word);
  const found = (list.match(/\d+/g) ?? []).map((day) => dated(Number(day), month, year ? Number(year) : null, today));
  const days = found.flatMap((day) => day ?? []);
  return days.length === found.length ? { days: [...new Set(days)].sort(), weekdayDiffers: false } : null;
}

function spanOfDays(text: string, today: string, now: Date, zone: string): Days | null {
  const [head = '', tail] = text.split(/ sampai | - (?=[a-z])/);
  const duration = /\b(\d{1,2}) hari\b(?! lagi| depan)/.exec(text);
  const from = oneDay(head, tail ?? '', today, now, zone);
  if (!from) return null;
  const last =
    tail === undefined ? (from.end ?? from.day) : (endDay(tail, from.day, today, now, zone) ?? from.end ?? from.day);
  const to = duration && last === from.day ? plusDays(from.day, Number(duration[1]) - 1) : last;
  const length = daysBetween(from.day, to);
  if (length < 0 || length >= mostDays) return null;
  return {
    days: Array.from({ length: length + 1 }, (_, index) => plusDays(from.day, index)),
    weekdayDiffers: from.weekdayDiffers,
  };
}

interface Day {
  readonly day: string;
  /** Where the words are a span by themselves: "7-10 desember". */
  readonly end?: string;
  readonly weekdayDiffers: boolean;
}

/** `later` are the words after "sampai", whose month may be that of the first day too: "7 sampai 10 desember". */
function oneDay(text: string, later: string, today: string, now: Date, zone: string): Day | null {
  const exact = (day: string | null, end?: string | null): Day | null => {
    if (day === null || end === null) return null;
    const weekday = weekdayIn(text);
    const weekdayDiffers = weekday !== null && weekday !== dayOfWeek(day);
    return { day, ...(end === undefined ? {} : { end }), weekdayDiffers };
  };
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return exact(validDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const slashed = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\b/.exec(text);
  const spanned = new RegExp(`\\b(\\d{1,2}) *- *(\\d{1,2}) *(${monthWord})?(?: *(\\d{4}))?`).exec(text);
  if (spanned && (spanned[3] !== undefined || /tanggal/.test(text))) {
    const [, first, second, word, year] = spanned;
    const month = word === undefined ? null : monthOf(word);
    const day = dated(Number(first), month, year ? Number(year) : null, today);
    const end = day && sameOrLater(Number(second), day);
    return exact(day, end);
  }
  if (slashed && Number(slashed[2]) <= 12 && !spanned?.[3]) {
    const [, day, month, year] = slashed;
    return exact(dated(Number(day), Number(month), year ? fullYear(Number(year)) : null, today));
  }
  const named = new RegExp(`\\b(\\d{1,2}) *(${monthWord})(?: *(\\d{4}))?`).exec(text);
  if (named) {
    return exact(dated(Number(named[1]), monthOf(named[2] ?? ''), named[3] ? Number(named[3]) : null, today));
  }
  const monthAfter = new RegExp(`\\b(\\d{1,2}) *(${monthWord})(?: *(\\d{4}))?`).exec(later);
  const bare =
    /(?:tanggal|^) *(\d{1,2})\b(?! *(?:hari|minggu|bulan|pekan))/.exec(text.trimStart()) ??
    (monthAfter ? /\b(\d{1,2})\b/.exec(text) : null);
  if (bare) {
    const month = monthAfter ? monthOf(monthAfter[2] ?? '') : null;
    const year = monthAfter?.[3] ? Number(monthAfter[3]) : null;
    return exact(dated(Number(bare[1]), month, year, today));
  }
  const edge = /\b(awal|akhir) (?:bulan|wulan)( depan)?/.exec(text);
  if (edge) return exact(edgeOfMonth(edge[1] === 'awal', edge[2] !== undefined, today));
  const weekday = weekdayIn(text);
  if (weekday !== null) return { day: nextWeekday(weekday, text, today), weekdayDiffers: false };
  return byChrono(text, now, zone);
}

function byChrono(text: string, now: Date, zone: string): Day | null {
  const offset =
    (atLocalTime(localDate(now, zone), '00:00', 'UTC').getTime() -
      atLocalTime(localDate(now, zone), '00:00', zone).getTime()) /
    60_000;
  const [found] = indonesian.parse(text, { instant: now, timezone: offset }, { forwardDate: true });
  if (!found?.start.isCertain('day') && !found?.start.isCertain('weekday')) return null;
  const { start } = found;
  const day = validDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  return day === null ? null : { day, weekdayDiffers: false };
}

/** The last day, where it may be only a weekday or a number: "sampai Kamis", "sampai tanggal 10". */
function endDay(text: string, from: string, today: string, now: Date, zone: string): string | null {
  const bare = /^ *(?:tanggal )?(\d{1,2})(?: |$)(?! *(?:hari|minggu|bulan|pekan))/.exec(text);
  const month = new RegExp(`\\d{1,2} *(${monthWord})`).exec(text);
  if (bare && !month) return sameOrLater(Number(bare[1]), from);
  const weekday = weekdayIn(text);
  if (weekday !== null && !/\d/.test(text)) return plusDays(from, (weekday - dayOfWeek(from) + 7) % 7);
  const end = oneDay(text, '', today, now, zone)?.day ?? null;
  // "30 desember sampai 2 januari" is over the turn of the year.
  return end !== null && end < from && !/\d{4}/.test(text) ? `${Number(end.slice(0, 4)) + 1}${end.slice(4)}` : end;
}

/** Monday is 1; "minggu" is a Sunday only where it is no week. */
function weekdayIn(text: string): number | null {
  const sunday = text.replace(/(?<!\d |satu |dua |tiga )\bminggu\b(?! (?:depan|lagi|ini))/, 'ahad');
  const at = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`).test(sunday));
  return at === -1 ? null : at + 1;
}

/** "Senin" is the next one, "Senin ini" may be today, "Senin depan" that of the coming week. */
function nextWeekday(weekday: number, text: string, today: string): string {
  const ahead = (weekday - dayOfWeek(today) + 7) % 7;
  if (/\bdepan\b/.test(text)) return plusDays(today, 7 - dayOfWeek(today) + weekday);
  return plusDays(today, ahead === 0 && !/\b(?:ini|iki)\b/.test(text) ? 7 : ahead);
}

const monthOf = (word: string): number => {
  const english = { may: 5, aug: 8, oct: 10, dec: 12 }[word.slice(0, 3)];
  return english ?? months.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
};

const fullYear = (year: number): number => (year < 100 ? 2_000 + year : year);

/** The day of a month; the next from today on where the month or the year is not said. */
function dated(day: number, month: number | null, year: number | null, today: string): string | null {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  if (month !== null && year !== null) return validDate(year, month, day);
  if (month !== null) {
    const here = validDate(thisYear, month, day);
    return here !== null && here < today ? validDate(thisYear + 1, month, day) : here;
  }
  for (let ahead = 0; ahead < 3; ahead++) {
    const at = thisMonth - 1 + ahead;
    const here = validDate(thisYear + Math.floor(at / 12), (at % 12) + 1, day);
    if (here !== null && here >= today) return here;
  }
  return null;
}

/** That day of the same month, or of the next where it has passed: "30-2". */
function sameOrLater(day: number, from: string): string | null {
  return dated(day, null, null, from);
}

function edgeOfMonth(first: boolean, next: boolean, today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const start = (ahead: number): string => {
    const at = month - 1 + ahead;
    return validDate(year + Math.floor(at / 12), (at % 12) + 1, 1) ?? today;
  };
  if (first) return start(1);
  return plusDays(start(next ? 2 : 1), -1);
}

/** "2026-12-07"; null where there is no such day. */
function validDate(year: number, month: number, day: number): string | null {
  if (year < 2_000 || year > 2_100 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
