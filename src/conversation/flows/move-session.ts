import { callOffMoved } from '../../outreach/call-off.ts';
import { recordNotices } from '../../outreach/notice-ledger.ts';
import { moveSession } from '../../training/moving.ts';
import type { Answer, Outcome, Step, TurnContext } from '../flow.ts';
import { takesBack } from '../understanding/reasons.ts';
import { sessionOrderIn } from '../understanding/session-orders.ts';
import { askReason, current, type Managed, withUntold } from './managed-session.ts';
import { movedDays, newStartOf, whenText } from './new-start.ts';
import { goOn } from './ordered.ts';
import { reasonedSteps } from './reasons.ts';
import { startOf, weekdayWarnings } from './session-texts.ts';
import { notAllowed } from './staff-door.ts';

async function takeNewDate(context: TurnContext, data: Managed, answer: Answer): Promise<Outcome<Managed>> {
  const { planning, sessions } = context.texts.coordination;
  const found = await current(context, data);
  if (!found.session) return { end: [found.say] };
  // An order for something else is no date, be one in it.
  const order = sessionOrderIn(answer.text)?.orders ?? [];
  if (order.length > 0 && order.every(({ what }) => what !== 'move')) return { wrong: planning.dateExample };
  const read = newStartOf(context, found.session, answer.text);
  if (!read && takesBack(answer.text)) return { to: 'detail', data, say: [{ text: sessions.stopped }] };
  if (!read) return { wrong: planning.dateExample };
  if (read.startsAt <= context.now) return { wrong: planning.past };
  return {
    to: data.reason === undefined ? 'move-reason' : 'move-confirm',
    data: { ...data, startsAt: read.startsAt.toISOString() },
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
  if (outcome.kind !== 'moved') return goOn(context, data, [{ text: sessions[outcome.kind] }]);
  await callOffMoved(tx, trainingSessionId);
  const untold = await recordNotices(tx, { trainingSessionId, kind: 'moved' }, agency, now);
  return goOn(context, data, [{ text: withUntold(context, sessions.moved(outcome.told), untold) }]);
}

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
