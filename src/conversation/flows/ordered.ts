import { dateAndTime } from '../../texts/dates.ts';
import type { SessionChange } from '../../training/changing.ts';
import { type ManagedDetail, planningChoices } from '../../training/managed.ts';
import type { Outcome, Say, Step, TurnContext } from '../flow.ts';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import { undecided, yesNo } from './answers.ts';
import { type ChangeWanted, current, type Managed, type Wanted } from './managed-session.ts';
import { movedDays, whenText } from './new-start.ts';
import { takesBack } from '../understanding/reasons.ts';
import { peopleEntry } from './session-people.ts';
import { datesOf, zoneOf } from './session-texts.ts';

/* What a sentence ordered for a session: led to its question with everything filled in, and read back before it is done. */

/** Goes on with what was said at once, one thing after the other; to the session's page where nothing is left. */
export async function goOn(context: TurnContext, data: Managed, say: readonly Say[] = []): Promise<Outcome<Managed>> {
  const { offset, trainingSessionId, orders = [] } = data;
  const here = { offset, ...(trainingSessionId === undefined ? {} : { trainingSessionId }) };
  const [order, ...later] = orders;
  if (!order) return { to: 'detail', data: here, say };
  if (order.what === 'people') return { end: say, then: peopleEntry(trainingSessionId ?? 0) };
  const found = await current(context, here);
  if (!found.session) return { end: [...say, found.say] };
  const rest = later.length === 0 ? here : { ...here, orders: later };
  const outcome = towards(context, found.session, order, rest);
  return { ...outcome, say: [...say, ...outcome.say] };
}

interface Led {
  readonly to: string;
  readonly data: Managed;
  readonly say: readonly Say[];
}

function towards(context: TurnContext, session: ManagedDetail, order: Wanted, data: Managed): Led {
  const { sessions, planning } = context.texts.coordination;
  const page = (...say: RichText[]): Led => ({ to: 'detail', data, say: say.map((text) => ({ text })) });
  if (order.what === 'detail' || order.what === 'people') return page();
  if (session.startsAt <= context.now || session.status === 'cancelled') return page(sessions.impossible);
  const { title, batch } = session;
  const about = { text: sessions.about(title, batch, datesOf(context, session)) };
  const affected = sessions.affected({ seats: session.seatsTaken, waiting: session.waiting, pending: session.pending });
  const reasoned = (name: string, reason: string | undefined, to: Managed, said: Say): Led =>
    reason === undefined
      ? { to: `${name}-reason`, data: to, say: [said] }
      : { to: `${name}-confirm`, data: { ...to, reason }, say: [{ text: joinRich([said.text, affected], '\n') }] };
  switch (order.what) {
    case 'cancel':
      return reasoned('cancel', order.reason, data, about);
    case 'move': {
      const kept = order.reason === undefined ? data : { ...data, reason: order.reason };
      const start = order.starts[session.id];
      if (start === undefined) return { to: 'move', data: kept, say: [about] };
      const startsAt = new Date(start);
      if (startsAt <= context.now) return { to: 'move', data: kept, say: [about, { text: planning.past }] };
      if (startsAt.getTime() === session.startsAt.getTime()) return page(sessions.unchanged);
      const to = whenText(context, movedDays(session, startsAt));
      const said = { text: sessions.toMove({ title, batch, from: whenText(context, session.days), to }) };
      return reasoned('move', order.reason, { ...data, startsAt: start }, said);
    }
    case 'ask':
      return { to: order.step, data: { ...data, revision: session.revision }, say: [about] };
    case 'change': {
      const { change } = order;
      const asked = { ...data, revision: session.revision };
      if (isSo(session, change)) return page(sessions.asItIs);
      if (change.what === 'capacity' && change.capacity < session.seatsTaken)
        return { to: 'capacity', data: asked, say: [about, { text: sessions.belowTaken(session.seatsTaken) }] };
      return { to: 'change-confirm', data: { ...asked, change }, say: [] };
    }
  }
}

function isSo(session: ManagedDetail, change: ChangeWanted): boolean {
  switch (change.what) {
    case 'capacity':
      return session.capacity === change.capacity;
    case 'venue':
      return session.venueCode === change.venueCode;
    case 'status':
      return session.status === change.status;
    case 'closing':
      return session.enrollmentClosesAt.toISOString() === change.enrollmentClosesAt;
  }
}

/** As it is, as it would be, and what follows for the people. */
async function askChange(context: TurnContext, data: Managed): Promise<Say> {
  const found = await current(context, data);
  if (!found.session) return found.say;
  const { session } = found;
  const { sessions } = context.texts.coordination;
  const shown = (moment: Date): string => dateAndTime(moment, zoneOf(context), context.person.language);
  const line = async (change: ChangeWanted): Promise<RichText> => {
    const { changes } = sessions;
    switch (change.what) {
      case 'capacity':
        return changes.capacity(session.capacity, change.capacity);
      case 'venue': {
        const { venues } = await planningChoices(context.tx);
        const named = (sought: string): string => venues.find(({ code }) => code === sought)?.name ?? '';
        return changes.venue(named(session.venueCode), named(change.venueCode));
      }
      case 'closing':
        return changes.closing(shown(session.enrollmentClosesAt), shown(new Date(change.enrollmentClosesAt)));
      case 'status':
        return change.status === 'closed' ? changes.closed : changes.published;
    }
  };
  const { seatsTaken: seats, waiting, pending, title, batch } = session;
  const { change } = data;
  const offers = change?.what === 'capacity' && change.capacity > session.capacity && waiting > 0;
  return {
    text: joinRich(
      [
        sessions.confirmChange(title, batch, datesOf(context, session)),
        ...(change ? [await line(change)] : []),
        ...(seats + waiting + pending > 0
          ? [
              sessions.affected({ seats, waiting, pending }),
              offers ? sessions.waitingAreOffered : sessions.nobodyIsTold,
            ]
          : []),
      ],
      '\n',
    ),
    choices: [
      { value: 'yes', label: sessions.yesChange },
      { value: 'no', label: sessions.no },
    ],
  };
}

/** The question before a change that a sentence ordered; `change` writes it. */
export const changeStep = (
  change: (context: TurnContext, data: Managed, wanted: SessionChange) => Promise<Outcome<Managed>>,
): Step<Managed> => ({
  ask: askChange,
  take(context, data, answer) {
    const said = yesNo(answer);
    const wanted = data.change;
    if (said === 'yes' && wanted)
      return change(
        context,
        data,
        wanted.what === 'closing' ? { ...wanted, enrollmentClosesAt: new Date(wanted.enrollmentClosesAt) } : wanted,
      );
    if (said === 'no' || takesBack(answer.text)) {
      return goOn(context, data, [{ text: context.texts.coordination.sessions.stopped }]);
    }
    return undecided(context, 'change-confirm', answer);
  },
});
