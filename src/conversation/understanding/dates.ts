import * as indonesian from 'chrono-node/id';
import { atLocalTime, dayOfWeek, daysBetween, localDate, plusDays } from '../../people/local-time.ts';
import { dated, edgeOfMonth, fullYear, nextWeekday, sameOrLater, validDate } from './calendar-days.ts';
import { monthOf, monthWord, plainDates, weekdayIn, weekdays } from './date-words.ts';
import { takeHours } from './hours.ts';
import { withoutExceptions } from './left-out-days.ts';

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
  /** The date whose weekday they wrote otherwise: read it back with care. Null: none. */
  readonly weekdayDiffers: string | null;
}

/**
 * Reads a date, a span or a list of days, with hours where there are some, as people write them: "Senin 7 Des jam 9
 * pagi sampai Kamis", "7-10 desember", "tgl 12 bsk", "7, 9 dan 11 des 08.00-15.30", "mene jam setengah 8", "14-16 des
 * kecuali tgl 15", "akhir bulan". Without a year it is the next such day from today on. Null where no day was written:
 * an hour alone is no day (see `hoursFrom`), nor is a number that answers a menu or counts something. Always read the
 * result back, the first and the last day: what people mean is sometimes another week.
 *
 * Hours, weekdays and the words of the region are read by the rules here, the rest by chrono: its own reading of
 * "setengah delapan", "malam minggu", "tgl 12" and WITA is wrong or absent.
 */
export const datesFrom = (text: string, now: Date, zone: string): WrittenDates | null =>
  datesNear(text, { now, zone, today: localDate(now, zone) });

/** The same; `today` is the day from which on a day without a month is looked for. */
export function datesNear(text: string, when: When): WrittenDates | null {
  const written = plainDates(text);
  // A menu has nine choices at most, so that a single digit answers one.
  if (/^ *\d *$/.test(written)) return null;
  const { kept, leavesOut } = withoutExceptions(written);
  const { rest, startTime, endTime, zone } = takeHours(kept);
  // "tgl 15 jadi tgl 22": what comes after it is what is meant.
  const tellings = rest.replace(counted, ' ').split(/\b(?:jadi|menjadi|dadi|ganti|diganti)\b/);
  for (const telling of tellings.toReversed()) {
    const found = daysIn(telling, when);
    if (!found) continue;
    const days = found.days.filter((day) => !leavesOut(day));
    return days.length === 0 ? null : { ...found, days, startTime, endTime, zone };
  }
  return null;
}

interface When {
  readonly now: Date;
  readonly zone: string;
  readonly today: string;
}

/** Numbers that count something else than days of a month. */
const counted =
  /(?<!tanggal )\b\d{1,4} *(?:orang|org|peserta|kursi|tempat|jp|jam|menit|mnt|ribu|rb|juta|jt|tahun|thn|kali|lembar)\b|\b(?:setengah|se) ?jam\b/g;

const mostDays = 30;
const weekdayWord = `(?:${weekdays.join('|')})`;

type Days = Pick<WrittenDates, 'days' | 'weekdayDiffers'>;

function daysIn(telling: string, when: When): Days | null {
  const text = telling
    // "Senin, 7 desember" is one day.
    .replace(new RegExp(`\\b(${weekdayWord}|minggu) *, *(?=tanggal|\\d)`, 'g'), '$1 ')
    // "senin sampai kamis 14-17 desember": the numbers tell it.
    .replace(
      new RegExp(`\\b(${weekdayWord}) *(?:sampai|-) *${weekdayWord} *(?=(?:tanggal *)?\\d{1,2} *(?:-|sampai))`, 'g'),
      '$1 ',
    )
    // "31 desember - 2 januari", "15/12 - 18/12"
    .replace(new RegExp(`(\\d *${monthWord}(?: *\\d{4})?) *- *(?=\\d)`, 'g'), '$1 sampai ')
    .replace(/(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?) *- *(?=\d{1,2}\/)/g, '$1 sampai ');
  return listOfDays(text, when.today) ?? severalDays(text, when) ?? spanOfDays(text, when);
}

/** "7, 9 dan 11 desember": days that do not follow each other. */
function listOfDays(text: string, today: string): Days | null {
  const match = new RegExp(`((?:\\d{1,2} *(?:,|dan|&|and) *)+\\d{1,2}) *(${monthWord})(?: *(\\d{4}))?`).exec(text);
  if (!match || /\d/.test(text.replace(match[0], ''))) return null;
  const [, list = '', word = '', year] = match;
  const month = monthOf(word);
  const found = (list.match(/\d+/g) ?? []).map((day) => dated(Number(day), month, year ? Number(year) : null, today));
  const days = found.flatMap((day) => day ?? []);
  return days.length === found.length ? { days: [...new Set(days)].sort(), weekdayDiffers: null } : null;
}

const aDay = new RegExp(
  `^ *(?:hari )?(?:${weekdayWord} )?(?:tanggal )?\\d{1,2}\\b|\\btanggal \\d|\\b${weekdayWord}\\b|\\b(?:besok|lusa)\\b`,
);
const aMonth = new RegExp(`\\b${monthWord}(?: *\\d{4})?\\b|[/]|\\bbulan\\b`);

/** "senin 14 dan senin 21", "14-16 dan 21-23 desember": each a day or a span; a month stands for those beside it. */
function severalDays(text: string, { now, zone, today }: When): Days | null {
  const parts = text.split(/,|\bdan\b|\band\b|\bsama\b|&|\+/).filter((part) => aDay.test(part));
  if (parts.length < 2) return null;
  const days: string[] = [];
  let weekdayDiffers: string | null = null;
  for (const [index, part] of parts.entries()) {
    const beside = [...parts.slice(index), ...parts.slice(0, index).toReversed()];
    const month = /\d/.test(part)
      ? beside.map((one) => aMonth.exec(one)?.[0]).find((one) => one !== undefined)
      : undefined;
    const told = month === undefined || aMonth.test(part) ? part : part.replace(/(\d{1,2})(?!.*\d)/, `$1 ${month}`);
    const from = month === undefined ? (days.at(-1) ?? today) : today;
    const found = spanOfDays(told, { now, zone, today: from });
    if (!found) return null;
    days.push(...found.days);
    weekdayDiffers ??= found.weekdayDiffers;
  }
  return days.length > mostDays ? null : { days: [...new Set(days)].sort(), weekdayDiffers };
}

function spanOfDays(text: string, when: When): Days | null {
  const [head = '', tail] = text.split(/ sampai | - (?=[a-z])/);
  const duration = /\b(\d{1,2}) hari\b(?! lagi| depan)/.exec(text);
  const from = oneDay(head, tail ?? '', when);
  if (!from) return null;
  const end = tail === undefined ? null : endDay(tail, from.day, when);
  const last = end?.day ?? from.end ?? from.day;
  const to = duration && last === from.day ? plusDays(from.day, Number(duration[1]) - 1) : last;
  const length = daysBetween(from.day, to);
  if (length < 0 || length >= mostDays) return null;
  const differs = [from, end].find((day) => day?.weekdayDiffers);
  return {
    days: Array.from({ length: length + 1 }, (_, index) => plusDays(from.day, index)),
    weekdayDiffers: differs?.day ?? null,
  };
}

interface Day {
  readonly day: string;
  /** Where the words are a span by themselves: "7-10 desember". */
  readonly end?: string;
  readonly weekdayDiffers: boolean;
}

/** The day in a text that has been found; `text` may name its weekday. */
function withWeekday(text: string, day: string | null, end?: string | null): Day | null {
  if (day === null || end === null) return null;
  const weekday = weekdayIn(text);
  const weekdayDiffers = weekday !== null && weekday !== dayOfWeek(day);
  return { day, ...(end === undefined ? {} : { end }), weekdayDiffers };
}

/** `later` are the words after "sampai", whose month may be that of the first day too: "7 sampai 10 desember". */
function oneDay(text: string, later: string, when: When): Day | null {
  const { today } = when;
  const exact = (day: string | null, end?: string | null): Day | null => withWeekday(text, day, end);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return exact(validDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const spanned = new RegExp(`\\b(\\d{1,2}) *- *(\\d{1,2})\\b(?![/.-]) *(${monthWord})?(?: *(\\d{4}))?`).exec(text);
  if (spanned && (spanned[3] !== undefined || Number(spanned[2]) > 12 || /tanggal/.test(text))) {
    const [, first, second, word, year] = spanned;
    const from = firstOf(Number(first), Number(second), word, year, today);
    return exact(from, from && sameOrLater(Number(second), from));
  }
  const slashed = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\b/.exec(text);
  if (slashed && Number(slashed[2]) <= 12 && !spanned?.[3]) {
    const [, day, month, year] = slashed;
    return exact(dated(Number(day), Number(month), year ? fullYear(Number(year)) : null, today));
  }
  const named = numberWithMonth.exec(text);
  if (named) {
    return exact(dated(Number(named[1]), monthOf(named[2] ?? ''), named[3] ? Number(named[3]) : null, today));
  }
  const nextMonth = /\b(\d{1,2}) (?:bulan|wulan) depan\b/.exec(text);
  if (nextMonth) return exact(sameOrLater(Number(nextMonth[1]), edgeOfMonth(true, false, today)));
  const monthAfter = numberWithMonth.exec(later);
  const bare = bareNumber.exec(text.trimStart()) ?? (monthAfter ? /\b(\d{1,2})\b/.exec(text) : null);
  if (bare) {
    if (!monthAfter) return exact(dated(Number(bare[1]), null, null, today));
    return exact(firstOf(Number(bare[1]), Number(monthAfter[1]), monthAfter[2], monthAfter[3], today));
  }
  const edge = /\b(awal|akhir) (?:bulan|wulan)( depan)?/.exec(text);
  if (edge) return exact(edgeOfMonth(edge[1] === 'awal', edge[2] !== undefined, today));
  const weekday = weekdayIn(text);
  if (weekday !== null) return { day: nextWeekday(weekday, text, today), weekdayDiffers: false };
  return byChrono(text, when);
}

const numberWithMonth = new RegExp(`\\b(\\d{1,2}) *(${monthWord})(?: *(\\d{4}))?`);
const bareNumber = new RegExp(`(?:tanggal|^|\\b${weekdayWord}) *(\\d{1,2})\\b(?! *(?:hari|minggu|bulan|pekan|dino))`);

/** The first day of a span whose month stands behind its last one: "28-2 januari" begins in December. */
function firstOf(first: number, last: number, word: string | undefined, year: string | undefined, today: string) {
  const month = word === undefined ? null : monthOf(word);
  const ends = year === undefined ? null : Number(year);
  if (month === null || first <= last) return dated(first, month, ends, today);
  const end = dated(last, month, ends, today);
  return end && sameOrLater(first, `${plusDays(`${end.slice(0, 7)}-01`, -1).slice(0, 7)}-01`);
}

function byChrono(text: string, { now, zone }: When): Day | null {
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

/** The last day, where it may be only a weekday or a number: "sampai Kamis", "sampai tanggal 10", "sampai Kamis 10". */
function endDay(text: string, from: string, when: When): Day | null {
  const bare = bareNumber.exec(text.trimStart());
  if (bare && !numberWithMonth.test(text)) return withWeekday(text, sameOrLater(Number(bare[1]), from));
  const weekday = weekdayIn(text);
  if (weekday !== null && !/\d/.test(text)) {
    return { day: plusDays(from, (weekday - dayOfWeek(from) + 7) % 7), weekdayDiffers: false };
  }
  const end = oneDay(text, '', when);
  if (end === null || end.day >= from || /\d{4}/.test(text)) return end;
  // "30 desember sampai 2 januari" is over the turn of the year.
  return withWeekday(text, `${Number(end.day.slice(0, 4)) + 1}${end.day.slice(4)}`);
}
