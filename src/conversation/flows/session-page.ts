import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { reminderReach } from '../../outreach/reach.ts';
import { reminderKinds } from '../../outreach/reminder-policy.ts';
import { sessionReminders, switchReminder } from '../../outreach/session-reminders.ts';
import { showPhone } from '../../people/phone.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { type ManagedDetail, type ManagedSession, managedSessions } from '../../training/managed.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { commandButton } from './home.ts';
import { current, type Managed } from './managed-session.ts';
import { pageOf, turnedTo } from './paging.ts';
import { poolsText, settingLines, type Settings } from './session-settings.ts';
import { pageSize } from './session-steps.ts';
import { datesOf, daysText, hoursText, regionsText, zoneOf } from './session-texts.ts';
import { notAllowed } from './staff-door.ts';

/* What coordinators look at: the list of their sessions, the page of one, and who was reminded of it. */

/** How many who are to be called fit a message that is still read. */
const callsShown = 15;

export const linesOf = async (context: TurnContext): Promise<QuickReply[]> =>
  sessionLines(context, await managedSessions(context.tx, context.person.id, context.now));

/** How a session stands: one that has begun is neither open nor closed any more. */
function standing(
  { texts, now }: TurnContext,
  session: Pick<ManagedSession, 'status' | 'startsAt' | 'endsAt'>,
): string {
  const { statuses, running, over } = texts.coordination.sessions;
  const isHeld = session.status === 'published' || session.status === 'closed';
  if (!isHeld || session.startsAt > now) return statuses[session.status];
  return session.endsAt > now ? running : over;
}

export function sessionLines(context: TurnContext, all: readonly ManagedSession[]): QuickReply[] {
  const { sessions } = context.texts.coordination;
  return all.map((session) => ({
    value: `s${session.id}`,
    label: sessions.line({
      title: session.title,
      batch: session.batch,
      dates: datesOf(context, session),
      status: standing(context, session),
      taken: session.seatsTaken,
      capacity: session.capacity,
    }),
  }));
}

export async function askList(context: TurnContext, { offset }: Managed): Promise<Say> {
  const { texts } = context;
  const { sessions } = texts.coordination;
  const lines = await linesOf(context);
  const home = commandButton('staff', texts.home.choices.staff);
  if (lines.length === 0) {
    return {
      text: sessions.empty,
      choices: [commandButton('new-session', texts.coordination.choices.newSession), home],
    };
  }
  const last = Math.min(offset + pageSize, lines.length);
  return {
    text: sessions.heading(offset + 1, last, lines.length),
    choices: [...pageOf(context, lines, offset, pageSize), home],
    inPlace: true,
  };
}

export async function askDetail(context: TurnContext, data: Managed): Promise<Say> {
  const found = await current(context, data);
  if (!found.session) return found.say;
  const { session } = found;
  const { sessions, planning } = context.texts.coordination;
  const begun = session.startsAt <= context.now || session.status === 'cancelled';
  const opening = session.status === 'draft' ? sessions.publish : sessions.reopen;
  const extra = await settingLines(context, { ...settingsFrom(session), regionQuotas: {} }, false);
  const { settings } = context.texts.coordination;
  const parts =
    session.pools.length === 0 ? [] : [settings.line(settings.names.quotas, poolsText(context, session.pools))];
  const text = sessions.detail({
    title: session.title,
    batch: session.batch,
    status: standing(context, session),
    dates: daysText(context, session.days),
    hours: hoursText(context, session.days),
    venue: session.venueName,
    taken: session.seatsTaken,
    capacity: session.capacity,
    waiting: session.waiting,
    pending: session.pending,
    approval: (session.needsApproval ? planning.approval : planning.open).toLowerCase(),
    regions:
      session.regionCodes.length === 0 ? planning.everywhere.toLowerCase() : regionsText(context, session.regionCodes),
    trainers: session.trainers.map(({ fullName }) => fullName ?? '').join(', ') || planning.noTrainers.toLowerCase(),
    closes: dateAndTime(session.enrollmentClosesAt, zoneOf(context), context.person.language),
  });
  return {
    text: joinRich([text, ...extra, ...parts], '\n'),
    choices: [
      { value: 'people', label: sessions.people },
      ...(begun
        ? []
        : [
            { value: `edit:${session.revision}`, label: sessions.edit },
            session.status === 'published'
              ? { value: `close:${session.revision}`, label: sessions.close }
              : { value: `publish:${session.revision}`, label: opening },
            { value: 'move', label: sessions.move },
            { value: 'cancel', label: sessions.cancel },
          ]),
      { value: 'copy', label: sessions.copy },
      { value: 'reach', label: sessions.reach.title },
      ...(session.endsAt <= context.now
        ? [{ value: 'feedback', label: context.texts.coordination.people.feedback }]
        : []),
      { value: 'back', label: sessions.back },
      commandButton('staff', context.texts.home.choices.staff),
    ],
  };
}

export const settingsFrom = ({ days, ...session }: ManagedDetail): Settings => ({ ...session, days: days.length });

/** Who was reminded, whom it reached, and whom to call. */
async function askReach(context: TurnContext, { trainingSessionId = 0, page = 0 }: Managed): Promise<Say> {
  const { tx, person, now, texts } = context;
  const outcome = await reminderReach(tx, { actorId: person.id, trainingSessionId }, now);
  if (outcome.kind === 'not-allowed') return notAllowed(context);
  const { unreached, ...counts } = outcome.reach;
  const { reach } = texts.coordination.sessions;
  const shown = unreached.slice(page, page + callsShown).map(({ fullName, phone, reason }, index) =>
    reach.line({
      number: page + index + 1,
      name: fullName ?? texts.operations.nameless,
      phone: phone === null ? reach.noPhone : showPhone(phone),
      reason: reach.reasons[reason],
    }),
  );
  return {
    text: joinRich([reach.summary({ ...counts, unreached: unreached.length }), joinRich(shown)], '\n\n'),
    choices: [...pageOf(context, [], page, callsShown, unreached.length), { value: 'back', label: texts.common.back }],
    inPlace: true,
  };
}

/** Which reminders go; pressing one turns it round. */
async function askReminders(context: TurnContext, { trainingSessionId = 0 }: Managed): Promise<Say> {
  const { tx, person, now, texts } = context;
  const outcome = await sessionReminders(tx, { actorId: person.id, trainingSessionId }, now);
  if (outcome.kind !== 'found') return notAllowed(context);
  const { reminders } = texts.coordination.sessions;
  return {
    text: reminders.ask,
    choices: [
      ...reminderKinds.map((kind) => {
        const on = outcome.policy[kind] !== null;
        return { value: `${on ? 'off' : 'on'}:${kind}`, label: reminders.line(reminders.kinds[kind], on) };
      }),
      { value: 'back', label: texts.common.back },
    ],
    inPlace: true,
  };
}

async function takeReminders(context: TurnContext, data: Managed, answer: Answer): Promise<Outcome<Managed>> {
  const { tx, person, agency, now, texts } = context;
  if (answer.choice === 'back') return { to: 'detail', data };
  const [to, name] = (answer.choice ?? '').split(':');
  const reminder = reminderKinds.find((kind) => kind === name);
  if (!reminder) return { wrong: texts.browse.choiceExample };
  const change = { actorId: person.id, trainingSessionId: data.trainingSessionId ?? 0, reminder, on: to === 'on' };
  const outcome = await switchReminder(tx, change, agency, now);
  return outcome.kind === 'found' ? { to: 'reminders', data } : { end: [notAllowed(context)] };
}

export const reachStep: Step<Managed> = {
  ask: askReach,
  take(context, data, answer) {
    const turned = turnedTo(answer.choice, data.page ?? 0, callsShown);
    if (turned !== null) return { to: 'reach', data: { ...data, page: turned } };
    return answer.choice === 'back' ? { to: 'detail', data } : { wrong: context.texts.browse.choiceExample };
  },
};

export const remindersStep: Step<Managed> = { ask: askReminders, take: takeReminders };
