import { atLocalTime, localDate } from '../../people/local-time.ts';
import type { ManagedDetail } from '../../training/managed.ts';
import type { TurnContext } from '../flow.ts';
import { hoursFrom } from '../understanding/hours.ts';
import { newDatesFrom } from '../understanding/moments.ts';
import { daysText, hoursText } from './session-texts.ts';

/* The new start of a session that is to be moved: as it was said, and as it is read back. */

const startTimeOf = (context: TurnContext, session: Pick<ManagedDetail, 'startsAt'>): string => {
  const zone = context.agency.zone;
  const minutes =
    (session.startsAt.getTime() - atLocalTime(localDate(session.startsAt, zone), '00:00', zone).getTime()) / 60_000;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** When a session would begin by these words: on another day, or by another hour alone. Null: they do not say it plainly. */
export function newStartOf(
  context: TurnContext,
  session: Pick<ManagedDetail, 'startsAt'>,
  words: string,
): { readonly startsAt: Date; readonly weekdayDiffers: string | null } | null {
  if (/\b(?:atau|utawa|utowo|or)\b/i.test(words)) return null;
  const { zone } = context.agency;
  const present = localDate(session.startsAt, zone);
  const read = newDatesFrom(words, present, context.now, zone);
  const hours = read ?? hoursFrom(words);
  const [day = hours.startTime === null ? null : present] = read?.days ?? [];
  if (day === null) return null;
  const startsAt = atLocalTime(day, hours.startTime ?? startTimeOf(context, session), hours.zone ?? zone);
  return { startsAt, weekdayDiffers: read?.weekdayDiffers ?? null };
}

type Days = Pick<ManagedDetail, 'days'>['days'];

/** Its days as they will be: all as far apart as they are. */
export const movedDays = ({ days, startsAt: from }: ManagedDetail, startsAt: Date): Days => {
  const by = startsAt.getTime() - from.getTime();
  return days.map((day) => ({
    ...day,
    startsAt: new Date(day.startsAt.getTime() + by),
    endsAt: new Date(day.endsAt.getTime() + by),
  }));
};

export const whenText = (context: TurnContext, days: Days): string =>
  `${daysText(context, days)}, ${hoursText(context, days)}`;
