import { administers, callsFor, noteCalled, reopenChannel, restrictedSince } from '../../outreach/operations.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { attempt } from '../../people/attempts.ts';
import { makePageLink } from '../../people/page-links.ts';
import { showPhone } from '../../people/phone.ts';
import { dateAndTime } from '../../texts/dates.ts';
import type { Dialogue, Reaction, TurnContext } from '../flow.ts';
import { commandButton } from './home.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

/** As many as fit a menu beside the way back. */
const callsShown = 8;

async function toCall(context: TurnContext): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const { operations, common } = texts;
  const calls = await callsFor(tx, person.id, now);
  const shown = calls.slice(0, callsShown);
  const lines = shown.map(({ person: callee, kind }, index) =>
    operations.toCallLine({
      number: index + 1,
      name: callee.fullName ?? operations.nameless,
      phone: callee.phone === null ? '' : showPhone(callee.phone),
      about: operations.about[kind],
    }),
  );
  const choices = shown.map(({ personId, person: callee }) => ({
    value: `called:${personId}`,
    label: callee.fullName ?? operations.nameless,
  }));
  return {
    say: [
      {
        text: joinRich([operations.toCall(calls.length), joinRich(lines)], '\n\n'),
        choices: [...choices, commandButton('menu', common.menu)],
        listed: choices.length,
      },
    ],
  };
}

async function called(context: TurnContext, personId: number): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const outcome = await noteCalled(tx, { actorId: person.id, personId }, now);
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  const list = await toCall(context);
  return 'say' in list ? { say: [{ text: texts.operations.called }, ...(list.say ?? [])] } : list;
}

async function whatsapp(context: TurnContext): Promise<Reaction> {
  const { tx, person, agency, texts } = context;
  const words = texts.operations.whatsapp;
  const since = await restrictedSince(tx, 'whatsapp');
  return {
    say: [
      {
        text: since
          ? words.restricted(dateAndTime(since, person.timeZone ?? agency.zone, person.language))
          : words.open,
        choices: [
          ...(since ? [{ value: 'reopen:whatsapp', label: words.reopen }] : []),
          { value: 'page:whatsapp', label: words.link },
          commandButton('menu', texts.common.menu),
        ],
      },
    ],
  };
}

async function reopen(context: TurnContext): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const outcome = await reopenChannel(tx, { actorId: person.id, channel: 'whatsapp' }, now);
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  const { reopened, notRestricted } = texts.operations.whatsapp;
  return { say: [{ text: outcome.kind === 'reopened' ? reopened : notRestricted }] };
}

/** A link that opens the operator's page once. */
async function pageLink(context: TurnContext): Promise<Reaction> {
  const { tx, person, now, texts, operatorPage } = context;
  const outcome = await attempt(
    tx,
    {
      actorId: person.id,
      deed: 'open-page',
      subject: 'page:whatsapp',
      allows: administers,
      act: async () => ({ kind: 'made', code: await makePageLink(tx, person.id, now) }) as const,
    },
    now,
  );
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  return { say: [{ text: texts.operations.whatsapp.linkMade(operatorPage(outcome.code)), alone: true }] };
}

/** What operators look after from the chat: people to call, and WhatsApp's own trouble. */
export const operations: Dialogue = {
  commands: {
    'people-to-call': (context) => staffDoor(context, 'people-to-call', coordinates, () => toCall(context)),
    whatsapp: (context) => staffDoor(context, 'whatsapp', administers, () => whatsapp(context)),
  },
  actions: {
    called: (context, [id]) => (/^\d{1,15}$/.test(id ?? '') ? called(context, Number(id)) : null),
    reopen: (context, [channel]) => (channel === 'whatsapp' ? reopen(context) : null),
    page: (context, [page]) => (page === 'whatsapp' ? pageLink(context) : null),
  },
};
