import { Temporal } from 'temporal-polyfill';

/** The calendar day of a moment in a zone: "2026-12-07". */
export const localDate = (moment: Date, zone: string): string => zoned(moment, zone).toPlainDate().toString();

/** The moment at which a zone's clocks show `time` ("06:00") on `date` ("2026-12-07"). */
export function atLocalTime(date: string, time: string, zone: string): Date {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
  return new Date(local.epochMilliseconds);
}

/** A date some days later (or earlier, when negative). */
export const plusDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** How many days later the second date is; negative where it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** "2026-12": the month of a moment in a zone. */
export const localMonth = (moment: Date, zone: string): string => localDate(moment, zone).slice(0, 7);

/** Monday is 1, Sunday is 7. */
export const dayOfWeek = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

/** Minutes since midnight on a zone's clocks. */
export function minuteOfDay(moment: Date, zone: string): number {
  const local = zoned(moment, zone);
  return local.hour * 60 + local.minute;
}

const zoned = (moment: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
