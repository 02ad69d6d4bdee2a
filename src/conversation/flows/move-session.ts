import { callOffMoved } from '../../outreach/call-off.ts';
import { atLocalTime, localDate } from '../../people/local-time.ts';
import type { ManagedDetail } from '../../training/managed.ts';
import { moveSession } from '../../training/moving.ts';
import type { Answer, Outcome, Step, TurnContext } from '../flow.ts';
import { newDatesFrom } from '../understanding/moments.ts';
import { askReason, current, type Managed } from './managed-session.ts';
import { reasonedSteps } from './reasons.ts';
import { daysText, hoursText, startOf, weekdayWarnings } from './session-texts.ts';
import { notAllowed } from './staff-door.ts';

const startTimeOf = (context: TurnContext, session: ManagedDetail): string => {
  const zone = context.agency.zone;
  const minutes =
    (session.startsAt.getTime() - atLocalTime(localDate(session.startsAt, zone), '00:00', zone).getTime()) / 60_000;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

async function takeNewDate(context: TurnContext, data: Managed, answer: Answer): Promise<Outcome<Managed>> {
  const { planning } = context.texts.coordination;
  const found = await current(context, data);
  if (!found.session) return { end: [found.say] };
  const { zone } = context.agency;
  const read = newDatesFrom(answer.text, localDate(found.session.startsAt, zone), context.now, zone);
  const [day] = read?.days ?? [];
  if (!read || day === undefined) return { wrong: planning.dateExample };
  const startsAt = atLocalTime(day, read.startTime ?? startTimeOf(context, found.session), read.zone ?? zone);
  if (startsAt <= context.now) return { wrong: planning.past };
  return {
    to: 'move-reason',
    data: { ...data, startsAt: startsAt.toISOString() },
    say: weekdayWarnings(context, read),
  };
}

async function move(context: TurnContext, data: Managed, reason: string): Promise<Outcome<Managed>> {
  const { tx, person, agency, now } = context;
  const { trainingSessionId = 0, startsAt = '' } = data;
  const { sessions } = context.texts.coordination;
  const wanted = { actorId: person.id, trainingSessionId, startsAt: new Date(startsAt), reason };
  const outcome = await moveSession(tx, wanted, agency, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  if (outcome.kind === 'moved') await callOffMoved(tx, trainingSessionId);
  const text = outcome.kind === 'moved' ? sessions.moved(outcome.told) : sessions[outcome.kind];
  return { to: 'detail', data: { offset: data.offset, trainingSessionId }, say: [{ text }] };
}

type Days = Pick<ManagedDetail, 'days'>['days'];

/** Its days as they will be: all as far apart as they are. */
const movedDays = ({ days, startsAt: from }: ManagedDetail, startsAt: Date): Days => {
  const by = startsAt.getTime() - from.getTime();
  return days.map((day) => ({
    ...day,
    startsAt: new Date(day.startsAt.getTime() + by),
    endsAt: new Date(day.endsAt.getTime() + by),
  }));
};

const whenText = (context: TurnContext, days: Days): string =>
  `${daysText(context, days)}, ${hoursText(context, days)}`;

/** Moving a session to another date: when, why, and the read-back of all of it. */
export const moveSteps: Record<string, Step<Managed>> = {
  move: {
    async ask(context, data) {
      const found = await current(context, data);
      if (!found.session) return found.say;
      return { text: context.texts.coordination.sessions.askNewDate(startOf(context, found.session)) };
    },
    take: takeNewDate,
  },
  ...reasonedSteps<Managed>('move', {
    back: 'detail',
    ask: askReason,
    async readBack(context, data, reason) {
      const found = await current(context, data);
      if (!found.session) return found.say;
      const from = whenText(context, found.session.days);
      const to = whenText(context, movedDays(found.session, new Date(data.startsAt ?? '')));
      return { text: context.texts.coordination.sessions.confirmMove({ from, to, reason }) };
    },
    yes: ({ coordination }) => coordination.sessions.yesMove,
    act: move,
  }),
};
