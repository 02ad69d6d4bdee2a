import { atLocalTime, dayOfWeek, localDate, plusDays } from '../people/local-time.ts';

/** When officers answer: on working days, by the agency's clocks. */
export const officeHours = { from: '08:00', until: '15:30', lastDay: 5 } as const;

/** The moment itself within office hours, else the next time they begin. */
export function nextOfficeMoment(now: Date, zone: string): Date {
  const today = localDate(now, zone);
  for (let ahead = 0; ; ahead++) {
    const day = plusDays(today, ahead);
    if (dayOfWeek(day) > officeHours.lastDay) continue;
    const opens = atLocalTime(day, officeHours.from, zone);
    if (now < opens) return opens;
    if (now < atLocalTime(day, officeHours.until, zone)) return now;
  }
}
