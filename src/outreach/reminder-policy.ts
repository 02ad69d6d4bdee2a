import { z } from 'zod';
import type { QuestionKind } from '../people/open-questions.ts';
import { atLocalTime, localDate, plusDays } from '../people/local-time.ts';
import { isQuiet, nextLoud, nextQuiet, type QuietHours } from '../people/quiet-hours.ts';

/** When a training session is held. */
export interface Held {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The same on the agency's clocks. */
interface HeldLocally extends Held {
  /** The first day, "2026-12-07". */
  readonly day: string;
  readonly zone: string;
}

/** A kind of reminder that follows from a session's dates; what it says stands under its name in the texts. */
interface Kind<Setting> {
  /** What can be set of it, for the agency and for one session. */
  readonly setting: z.ZodType<Setting>;
  /** What holds where a training session says nothing else; null: not at all. */
  readonly agency: Setting | null;
  /** The same for those who teach it. */
  readonly teaching: Setting | null;
  /** The question that it puts: "will you come?", "how was it?". */
  readonly asks: QuestionKind | null;
  /** Whether it goes to those who are expected, before the start, or to those who were there, after the end. */
  readonly audience: 'expected' | 'present';
  readonly dueAt: (held: HeldLocally, setting: Setting) => Date;
  /** From then on it has lost its point: "tomorrow" would be wrong, or nobody could set out any more. */
  readonly usefulUntil: (held: HeldLocally, setting: Setting) => Date;
}

const kind = <Setting>(of: Kind<Setting>): Kind<Setting> => of;
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const midnight = ({ day, zone }: HeldLocally, days: number): Date => atLocalTime(plusDays(day, days), '00:00', zone);
/** Later than this before the start, a reminder of the same day helps nobody to arrive in time. */
const timeToSetOut = 30 * 60_000;
const hour = 3_600_000;

/**
 * Every kind, in order of time. Their spans never meet: however long the program was down, at most one of a session's
 * reminders can go.
 */
const kinds = {
  'week-before': kind({
    setting: z.strictObject({ daysBefore: z.int().min(2).max(30), at: time }),
    agency: { daysBefore: 7, at: '09:00' },
    teaching: { daysBefore: 7, at: '09:00' },
    asks: 'attendance',
    audience: 'expected',
    dueAt: ({ day, zone }, { daysBefore, at }) => atLocalTime(plusDays(day, -daysBefore), at, zone),
    usefulUntil: (held) => midnight(held, -1),
  }),
  'day-before': kind({
    setting: z.strictObject({ at: time }),
    agency: { at: '15:00' },
    teaching: { at: '15:00' },
    asks: 'attendance',
    audience: 'expected',
    dueAt: ({ day, zone }, { at }) => atLocalTime(plusDays(day, -1), at, zone),
    usefulUntil: (held) => midnight(held, 0),
  }),
  // Of a start so early that it leaves no time to set out (06:30 as the agency has it), the day before reminds alone.
  'same-day': kind({
    setting: z.strictObject({ hoursBefore: z.number().min(0.5).max(12), notBefore: time }),
    agency: { hoursBefore: 2, notBefore: '06:00' },
    teaching: null,
    asks: null,
    audience: 'expected',
    dueAt: ({ day, zone, startsAt }, { hoursBefore, notBefore }) =>
      later(new Date(startsAt.getTime() - hoursBefore * hour), atLocalTime(day, notBefore, zone)),
    usefulUntil: ({ startsAt }) => new Date(startsAt.getTime() - timeToSetOut),
  }),
  // The next morning, when whoever was there has been marked.
  'thank-you': kind({
    setting: z.strictObject({ daysAfter: z.int().min(0).max(7), at: time, forDays: z.int().min(1).max(14) }),
    agency: { daysAfter: 1, at: '09:00', forDays: 3 },
    teaching: null,
    asks: 'feedback',
    audience: 'present',
    dueAt: ({ endsAt, zone }, { daysAfter, at }) =>
      later(endsAt, atLocalTime(plusDays(localDate(endsAt, zone), daysAfter), at, zone)),
    usefulUntil: ({ endsAt, zone }, { daysAfter, forDays }) =>
      atLocalTime(plusDays(localDate(endsAt, zone), daysAfter + forDays), '00:00', zone),
  }),
};

const later = (a: Date, b: Date): Date => (a > b ? a : b);

export type ReminderKind = keyof typeof kinds;
export const reminderKinds = Object.keys(kinds) as ReminderKind[];
/** Those that bring people there: whoever they do not reach has to be called. */
export const kindsBefore = reminderKinds.filter((name) => kinds[name].audience === 'expected');

type Settings = { [Name in ReminderKind]: (typeof kinds)[Name] extends Kind<infer Setting> ? Setting : never };
const kindsByName: { readonly [Name in ReminderKind]: Kind<Settings[Name]> } = kinds;

/** When people hear of a training session, before it and after, on the agency's clocks; null: not at all. */
export type ReminderPolicy = { readonly [Name in ReminderKind]: Settings[Name] | null };

const ofEach = <Value>(of: (name: ReminderKind) => Value): Record<ReminderKind, Value> =>
  Object.fromEntries(reminderKinds.map((name) => [name, of(name)])) as Record<ReminderKind, Value>;

/** What holds where a training session says nothing else. */
export const agencyPolicy = ofEach((name) => kinds[name].agency) as ReminderPolicy;

/** When trainers are reminded of a session that they teach. */
export const teachingPolicy = ofEach((name) => kinds[name].teaching) as ReminderPolicy;

const overrideSchema = z.strictObject(ofEach((name) => kinds[name].setting.nullable().optional()));

/**
 * The policy of a training session: the agency's, with what the session overrides (`training_sessions.reminder_policy`,
 * such as `{"week-before": null, "day-before": {"at": "10:00"}}`). Null where the override cannot be read.
 */
export function policyOf(override: unknown): ReminderPolicy | null {
  const parsed = overrideSchema.safeParse(override ?? {});
  if (!parsed.success) return null;
  const { data } = parsed;
  return ofEach((name) => (data[name] === undefined ? agencyPolicy[name] : data[name])) as ReminderPolicy;
}

/** One reminder of a training session, as its start and the policy have it. */
export interface PlannedReminder extends Pick<Kind<unknown>, 'asks' | 'audience'> {
  readonly kind: ReminderKind;
  /** The session's first day on the agency's clocks, "2026-12-07". */
  readonly occursOn: string;
  readonly dueAt: Date;
  readonly usefulUntil: Date;
}

/**
 * The reminders of a training session in order of time. They follow from its dates whenever they are asked for and are
 * stored nowhere, so that a moved session cannot remind at its old time.
 */
export function planReminders({ startsAt, endsAt }: Held, policy: ReminderPolicy, zone: string): PlannedReminder[] {
  const held = { startsAt, endsAt, zone, day: localDate(startsAt, zone) };
  return reminderKinds.flatMap((name) => planned(held, name, policy[name]));
}

function planned<Name extends ReminderKind>(
  held: HeldLocally,
  name: Name,
  setting: Settings[Name] | null,
): PlannedReminder[] {
  const { asks, audience, ...of }: Kind<Settings[Name]> = kindsByName[name];
  if (setting === null) return [];
  const [dueAt, usefulUntil] = [of.dueAt(held, setting), of.usefulUntil(held, setting)];
  return dueAt < usefulUntil ? [{ kind: name, asks, audience, occursOn: held.day, dueAt, usefulUntil }] : [];
}

/** When a reminder goes to somebody with these clocks, seen from now; null: never, or no more. */
export function sendMoment(reminder: PlannedReminder, zone: string, quiet: QuietHours, now: Date): Date | null {
  const moment = nextLoud(now < reminder.dueAt ? reminder.dueAt : now, zone, quiet);
  return moment < reminder.usefulUntil ? moment : null;
}

/** A channel that is slow or away must not send it in the night, nor when it has lost its point. */
export function lastMoment(
  reminder: PlannedReminder,
  zone: string,
  { quietHours }: { readonly quietHours: QuietHours },
  now: Date,
): Date {
  const quiet = nextQuiet(now, zone, quietHours);
  return quiet !== null && quiet < reminder.usefulUntil ? quiet : reminder.usefulUntil;
}

/** How a reminder stands for everybody with these clocks. */
export type Standing =
  /** It goes later: it is not due, or they are asleep. */
  | 'later'
  | 'due'
  /** It could have gone, and did not: the program was down, or the session was moved close. */
  | 'missed'
  /** All of its span lies in their quiet hours. */
  | 'quiet-hours';

export function standing(reminder: PlannedReminder, zone: string, quiet: QuietHours, now: Date): Standing {
  if (sendMoment(reminder, zone, quiet, now) !== null) {
    return now < reminder.dueAt || isQuiet(now, zone, quiet) ? 'later' : 'due';
  }
  if (now < reminder.dueAt) return 'later';
  return sendMoment(reminder, zone, quiet, reminder.dueAt) === null ? 'quiet-hours' : 'missed';
}
