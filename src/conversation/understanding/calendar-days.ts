import { dayOfWeek, plusDays } from '../../people/local-time.ts';

/** "Senin" is the next one, "Senin ini" may be today, "Senin depan" that of the coming week. */
export function nextWeekday(weekday: number, text: string, today: string): string {
  const ahead = (weekday - dayOfWeek(today) + 7) % 7;
  if (/\bdepan\b/.test(text)) return plusDays(today, 7 - dayOfWeek(today) + weekday);
  return plusDays(today, ahead === 0 && !/\b(?:ini|iki)\b/.test(text) ? 7 : ahead);
}

export const fullYear = (year: number): number => (year < 100 ? 2_000 + year : year);

/** The day of a month; the next from today on where the month or the year is not said. */
export function dated(day: number, month: number | null, year: number | null, today: string): string | null {
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
export function sameOrLater(day: number, from: string): string | null {
  return dated(day, null, null, from);
}

export function edgeOfMonth(first: boolean, next: boolean, today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const start = (ahead: number): string => {
    const at = month - 1 + ahead;
    return validDate(year + Math.floor(at / 12), (at % 12) + 1, 1) ?? today;
  };
  if (first) return start(1);
  return plusDays(start(next ? 2 : 1), -1);
}

/** "2026-12-07"; null where there is no such day. */
export function validDate(year: number, month: number, day: number): string | null {
  if (year < 2_000 || year > 2_100 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
