import { numberNamed, plainDates, weekdays } from './date-words.ts';

/** The hours alone: "jam 9 pagi sampai jam 3 sore", "08.00-15.30", "setengah 8"; nulls where none were written. */
export function hoursFrom(text: string): Omit<Hours, 'rest'> {
  const { startTime, endTime, zone } = takeHours(plainDates(text));
  return { startTime, endTime, zone };
}

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

/** The hours that were written, and what is left without them. */
export interface Hours {
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly zone: string | null;
  /** The words without the hours. */
  readonly rest: string;
}

/** Takes the hours out of words that `plainDates` has prepared. */
export function takeHours(written: string): Hours {
  const evening = /\bmalam (senin|selasa|rabu|kamis|jumat|sabtu|ahad|minggu)\b/.exec(written);
  // The night of a day begins the evening before: "malam minggu" is Saturday.
  const text = evening ? written.replace(evening[0], dayBefore(evening[1] ?? '')) : written;
  const times: string[] = [];
  let partSaid = false;
  let zone: string | null = null;
  const rest = text.replace(hoursPattern, (match, ...given) => {
    const groups = given.at(-1) as Record<string, string | undefined>;
    const first = timeOf(groups, '1');
    if (first === null || times.length >= 2) return match;
    partSaid ||= groups['part1'] !== undefined || times.length > 0;
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
  const [first = null, end = null] = times;
  // "besok malam jam 7": the part of the day stands before the hour.
  const isLate = !partSaid && /\b(?:sore|petang|malam|bengi)\b/.test(rest);
  const start = first !== null && isLate && first < '12' ? shifted(first, 12) : first;
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
  const word = groups[`hour${place}`] ?? '';
  const written = numberNamed(word) ?? Number(word);
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
