import { Temporal } from 'temporal-polyfill';

const zones = new Map<string, boolean>();

/**
 * A zone as it is stored of somebody, where it is one; else null, for the agency's to hold: a name that nobody knows
 * ("WIB") must not keep this person's messages, nor anybody's beside them.
 */
export function knownZone(stored: string | null): string | null {
  if (stored === null) return null;
  let known = zones.get(stored);
  if (known === undefined) {
    known = isZone(stored);
    zones.set(stored, known);
  }
  return known ? stored : null;
}

function isZone(name: string): boolean {
  try {
    // What reckons and what writes dates must both know it.
    zoned(new Date(0), name);
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

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
