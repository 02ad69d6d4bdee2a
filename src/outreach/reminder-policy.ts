import { z } from 'zod';
import type { QuestionKind } from '../people/open-questions.ts';
import { atLocalTime, localDate, plusDays } from '../people/local-time.ts';
import { isQuiet, nextLoud, nextQuiet, type QuietHours } from '../people/quiet-hours.ts';

export const reminderKinds = ['week-before', 'day-before', 'same-day', 'thank-you'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

const policySchema = z.strictObject({
  'week-before': z.strictObject({ daysBefore: z.int().min(2).max(30), at: time }).nullable(),
  'day-before': z.strictObject({ at: time }).nullable(),
  'same-day': z.strictObject({ hoursBefore: z.number().min(0.5).max(12), notBefore: time }).nullable(),
  'thank-you': z
    .strictObject({ daysAfter: z.int().min(0).max(7), at: time, forDays: z.int().min(1).max(14) })
    .nullable(),
});

/** When people hear of a training session, before it and after, on the agency's clocks; null: not at all. */
export type ReminderPolicy = z.infer<typeof policySchema>;

/** What holds where a training session says nothing else. */
export const agencyPolicy: ReminderPolicy = {
  'week-before': { daysBefore: 7, at: '09:00' },
  'day-before': { at: '15:00' },
  'same-day': { hoursBefore: 2, notBefore: '06:00' },
  // The next morning, when whoever was there has been marked.
  'thank-you': { daysAfter: 1, at: '09:00', forDays: 3 },
};

/** When trainers are reminded of a session that they teach. */
export const teachingPolicy: ReminderPolicy = {
  'week-before': { daysBefore: 7, at: '09:00' },
  'day-before': { at: '15:00' },
  'same-day': null,
  'thank-you': null,
};

/**
 * The policy of a training session: the agency's, with what the session overrides (`training_sessions.reminder_policy`,
 * such as `{"week-before": null, "day-before": {"at": "10:00"}}`). Null where the override cannot be read.
 */
export function policyOf(override: unknown): ReminderPolicy | null {
  const parsed = policySchema.partial().safeParse(override ?? {});
  if (!parsed.success) return null;
  return {
    'week-before': given(parsed.data['week-before'], agencyPolicy['week-before']),
    'day-before': given(parsed.data['day-before'], agencyPolicy['day-before']),
    'same-day': given(parsed.data['same-day'], agencyPolicy['same-day']),
    'thank-you': given(parsed.data['thank-you'], agencyPolicy['thank-you']),
  };
}

const given = <T>(override: T | undefined, otherwise: T): T => (override === undefined ? otherwise : override);

/** One reminder of a training session, as its start and the policy have it. */
export interface PlannedReminder {
  readonly kind: ReminderKind;
  /** The question that it puts: "will you come?", "how was it?". */
  readonly asks: QuestionKind | null;
  /** Whether it goes to those who are expected, before the start, or to those who were there, after the end. */
  readonly audience: 'expected' | 'present';
  /** The session's first day on the agency's clocks, "2026-12-07". */
  readonly occursOn: string;
  readonly dueAt: Date;
  /** From then on it has lost its point: "tomorrow" would be wrong, or nobody could set out any more. */
  readonly usefulUntil: Date;
}

/** Later than this before the start, a reminder of the same day helps nobody to arrive in time. */
const timeToSetOut = 30 * 60_000;

/** When a training session is held. */
export interface Held {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * The reminders of a training session in order of time. They follow from its dates whenever they are asked for and are
 * stored nowhere, so that a moved session cannot remind at its old time. Their spans never meet: however long the
 * program was down, at most one of a session's reminders can go. Of a start so early that the same day leaves no time
 * to set out (06:30 with the agency's policy), the day before reminds alone.
 */
export function planReminders({ startsAt, endsAt }: Held, policy: ReminderPolicy, zone: string): PlannedReminder[] {
  const day = localDate(startsAt, zone);
  const midnight = (daysBefore: number): Date => atLocalTime(plusDays(day, -daysBefore), '00:00', zone);
  const plan: PlannedReminder[] = [];
  const add = (kind: ReminderKind, asks: QuestionKind | null, dueAt: Date, usefulUntil: Date): void => {
    const audience = kind === 'thank-you' ? 'present' : 'expected';
    if (dueAt < usefulUntil) plan.push({ kind, asks, audience, occursOn: day, dueAt, usefulUntil });
  };
  const { 'week-before': week, 'day-before': eve, 'same-day': morning, 'thank-you': thanks } = policy;
  if (week) add('week-before', 'attendance', atLocalTime(plusDays(day, -week.daysBefore), week.at, zone), midnight(1));
  if (eve) add('day-before', 'attendance', atLocalTime(plusDays(day, -1), eve.at, zone), midnight(0));
  if (morning) {
    const before = startsAt.getTime() - morning.hoursBefore * 3_600_000;
    const dueAt = new Date(Math.max(before, atLocalTime(day, morning.notBefore, zone).getTime()));
    add('same-day', null, dueAt, new Date(startsAt.getTime() - timeToSetOut));
  }
  if (thanks) {
    const from = plusDays(localDate(endsAt, zone), thanks.daysAfter);
    const dueAt = new Date(Math.max(endsAt.getTime(), atLocalTime(from, thanks.at, zone).getTime()));
    add('thank-you', 'feedback', dueAt, atLocalTime(plusDays(from, thanks.forDays), '00:00', zone));
  }
  return plan;
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
