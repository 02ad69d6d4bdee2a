import { atLocalTime, localDate, minuteOfDay, plusDays } from './local-time.ts';

/** When nothing unasked goes out: "20:00" to "06:00" on the person's clocks. May span midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** What holds for the whole programme. */
export interface Agency {
  /** IANA zone of training sessions, and of people who have none of their own. */
  readonly zone: string;
  readonly quietHours: QuietHours;
  /** A broadcast to more people than this needs the word of a second coordinator; 1,000 where absent. */
  readonly secondWordAbove?: number;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export function isQuiet(moment: Date, zone: string, quiet: QuietHours): boolean {
  const at = minuteOfDay(moment, zone);
  const from = minutes(quiet.from);
  const to = minutes(quiet.to);
  return from <= to ? at >= from && at < to : at >= from || at < to;
}

/** The moment itself where it is not quiet, else the first minute after the quiet hours. */
export function nextLoud(moment: Date, zone: string, quiet: QuietHours): Date {
  if (!isQuiet(moment, zone, quiet)) return moment;
  const today = localDate(moment, zone);
  const end = atLocalTime(today, quiet.to, zone);
  return end > moment ? end : atLocalTime(plusDays(today, 1), quiet.to, zone);
}

/** When the next quiet hours begin, for what must be out by then; the moment itself where it is quiet; null: never. */
export function nextQuiet(moment: Date, zone: string, quiet: QuietHours): Date | null {
  if (quiet.from === quiet.to) return null;
  if (isQuiet(moment, zone, quiet)) return moment;
  const today = localDate(moment, zone);
  const begin = atLocalTime(today, quiet.from, zone);
  return begin > moment ? begin : atLocalTime(plusDays(today, 1), quiet.from, zone);
}
