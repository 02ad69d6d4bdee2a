import type { Language } from './catalog.ts';

/**
 * Moments as people read them, always with the zone named: "Senin, 7 Desember 2026 pukul 09.00 WIB".
 * Formatters are kept: making one costs a hundred times what using it costs.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Javanese writes its dates like Indonesian, with its own names of the days: what is known as "jv" elsewhere has none of them. */
const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB', jv: 'id-ID' };

function formatter(language: Language, zone: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(fields)}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...fields });
    formatters.set(key, made);
  }
  return made;
}

const javaneseDays: Readonly<Record<string, string>> = {
  Senin: 'Senen',
  Rabu: 'Rebo',
  Kamis: 'Kemis',
  Jumat: 'Jemuwah',
  Sabtu: 'Setu',
  Rab: 'Reb',
  Kam: 'Kem',
  Jum: 'Jem',
  Sab: 'Set',
};

/** The days of the Javanese market week, counted from 1 January 1970, a Thursday Wage. */
const marketDays = ['Wage', 'Kliwon', 'Legi', 'Pahing', 'Pon'];

function marketDay(moment: Date, zone: string): string {
  const date = formatter('en', zone, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(moment);
  const days = Date.parse(date.split('/').toReversed().join('-')) / 86_400_000;
  return marketDays[((days % 5) + 5) % 5] ?? '';
}

/** A date that begins with the name of its day. */
function withWeekday(moment: Date, zone: string, language: Language, fields: Intl.DateTimeFormatOptions): string {
  const text = formatter(language, zone, fields).format(moment);
  return language === 'jv' ? text.replace(/^\p{Letter}+/u, (day) => javaneseDays[day] ?? day) : text;
}

/** "Senin, 7 Desember 2026"; in Javanese with the day of the market week: "Senen Legi, 7 Desember 2026". */
export function longDate(moment: Date, zone: string, language: Language): string {
  const fields = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const date = withWeekday(moment, zone, language, fields);
  return language === 'jv' ? date.replace(',', ` ${marketDay(moment, zone)},`) : date;
}

/** "Sen, 7/12" */
export const shortDay = (moment: Date, zone: string, language: Language): string =>
  withWeekday(moment, zone, language, { weekday: 'short', day: 'numeric', month: 'numeric' });

/** "Desember 2026" */
export const monthName = (moment: Date, zone: string, language: Language): string =>
  formatter(language, zone, { month: 'long', year: 'numeric' }).format(moment);

/** "09.00 WIB" */
export const clockTime = (moment: Date, zone: string, language: Language): string =>
  `${hourAndMinute(moment, zone, language)} ${zoneName(moment, zone)}`;

/** "09.00" */
export function hourAndMinute(moment: Date, zone: string, language: Language): string {
  const text = formatter(language, zone, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
  return text.replace(':', '.');
}

/** "Senin, 7 Desember 2026 pukul 09.00 WIB" */
export const dateAndTime = (moment: Date, zone: string, language: Language): string =>
  `${longDate(moment, zone, language)} ${atHour[language]} ${clockTime(moment, zone, language)}`;

/** The same, and of several days the last one: "Senin, 7 Desember 2026 pukul 09.00 WIB, sampai Kamis, 10 Desember 2026". */
export function startAndEnd(
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  zone: string,
  language: Language,
): string {
  const start = dateAndTime(startsAt, zone, language);
  const lastDay = longDate(endsAt, zone, language);
  return lastDay === longDate(startsAt, zone, language) ? start : `${start}, ${until[language]} ${lastDay}`;
}

const until: Readonly<Record<Language, string>> = { id: 'sampai', en: 'until', jv: 'dumugi' };

const atHour: Readonly<Record<Language, string>> = { id: 'pukul', en: 'at', jv: 'jam' };

/** "7–10 Desember 2026", "30 November – 2 Desember 2026", "7 Desember 2026". */
export function dateRange(from: Date, to: Date, zone: string, language: Language): string {
  const part = (moment: Date, fields: Intl.DateTimeFormatOptions): string =>
    formatter(language, zone, fields).format(moment);
  const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const end = part(to, whole);
  if (part(from, whole) === end) return end;
  if (part(from, { month: 'numeric', year: 'numeric' }) === part(to, { month: 'numeric', year: 'numeric' })) {
    return `${part(from, { day: 'numeric' })}–${end}`;
  }
  if (part(from, { year: 'numeric' }) === part(to, { year: 'numeric' })) {
    return `${part(from, { day: 'numeric', month: 'long' })} – ${end}`;
  }
  return `${part(from, whole)} – ${end}`;
}

const indonesianZones: Record<string, string> = {
  '7': 'WIB',
  '8': 'WITA',
  '9': 'WIT',
};

/** WIB, WITA or WIT for Indonesia's zones; elsewhere the offset, "GMT+1". */
function zoneName(moment: Date, zone: string): string {
  const parts = formatter('en', zone, {
    timeZoneName: 'shortOffset',
  }).formatToParts(moment);
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return (zone.startsWith('Asia/') && indonesianZones[offset.replace('GMT+', '')]) || offset;
}
