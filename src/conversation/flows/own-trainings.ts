import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import { sessionDetail } from '../../training/catalogue.ts';
import { findSessions, matchTrainings } from '../../training/find.ts';
import { myTrainings, type OwnEnrollment } from '../../training/mine.ts';
import type { Reaction, Say, TurnContext } from '../flow.ts';
import { asksForTurn, type Fact, factAsked } from '../understanding/facts.ts';
import { orByNumber } from './accounts.ts';
import { commandButton } from './home.ts';
import { factText } from './session-facts.ts';

export function statusOf({ texts: { mine } }: TurnContext, own: OwnEnrollment): string {
  return own.position === null ? mine.statuses[own.status] : mine.position(own.position);
}

/** What somebody takes part in or has asked for, to choose from. */
export async function ownList(context: TurnContext): Promise<Say> {
  const { mine, home, common } = context.texts;
  const held = await myTrainings(context.tx, context.person.id, context.now);
  if (held.length === 0 && context.person.registeredAt === null) return notFound(context);
  if (held.length === 0) {
    const choices = [commandButton('browse', home.choices.browse), commandButton('menu', common.menu)];
    return { text: mine.nothing, choices };
  }
  return {
    text: mine.list,
    choices: [
      ...held.slice(0, 8).map((own) => ({
        value: `mine:${own.trainingSessionId}`,
        label: `${own.title} (${statusOf(context, own)})`,
      })),
      commandButton('menu', common.menu),
    ],
  };
}

/** Somebody whom this chat does not know speaks of their seat: another chat, or an officer, may know of it. */
export function notFound(context: TurnContext): Say {
  const { mine, home, common, forms } = context.texts;
  const ways = [
    commandButton('officer', home.officerChoice),
    commandButton('browse', home.choices.browse),
    commandButton('menu', common.menu),
  ];
  if (context.pausedFlow === 'registration') {
    const choices = [commandButton('continue', home.choices.resume), ...ways];
    return { text: forms.notSavedYet, offer: 'cmd:continue', choices };
  }
  return orByNumber(context, { text: mine.notFound, offer: 'cmd:officer', choices: ways });
}

/** A short question that whoever holds a place asks of it: "mulai jam berapa", "saya antrian keberapa". */
export async function ownFacts(context: TurnContext, text: string): Promise<Reaction | null> {
  const fact = factAsked(text);
  const turn = asksForTurn(text);
  if (fact === null && !turn.waiting) return null;
  const held = await myTrainings(context.tx, context.person.id, context.now);
  const waiting = held.filter(({ position }) => position !== null);
  if (turn.waiting && waiting.length > 0) return { say: [waitingSay(context, waiting)] };
  // Staff ask it of others.
  if (turn.plainly) return context.person.staff ? null : { say: [await ownList(context)] };
  return fact && factOfOwn(context, text, held, fact);
}

function waitingSay({ texts: { mine, common } }: TurnContext, waiting: readonly OwnEnrollment[]): Say {
  const lines = waiting.map(({ title, batch, position }) => mine.turn(position ?? 0, { title, batch }));
  return {
    text: joinRich([...lines, mine.turnComes]),
    choices: [commandButton('my-trainings', mine.back), commandButton('menu', common.menu)],
  };
}

const holds = ({ status }: OwnEnrollment): boolean => status !== 'waitlisted' && status !== 'pending';
/** In one answer. */
const most = 4;

async function factOfOwn(
  context: TurnContext,
  text: string,
  all: readonly OwnEnrollment[],
  fact: Fact,
): Promise<Reaction | null> {
  const { tx, now, texts } = context;
  const held = all.some(holds) ? all.filter(holds) : all;
  const named = matchTrainings(text, held);
  const about = held.filter((own) => named.length === 0 || named.includes(own)).slice(0, most);
  // Of a training that is not theirs its page tells.
  if (about.length === 0 || (named.length === 0 && (await findSessions(tx, text, now)).words !== '')) return null;
  const lines: RichText[] = [];
  for (const own of about) {
    const session = await sessionDetail(tx, own.trainingSessionId, now);
    if (!session) continue;
    const answer = factText(context, session, fact);
    const name = texts.mine.name(own);
    lines.push(joinRich(about.length === 1 ? [answer, name] : [name, answer]));
  }
  const [only, ...others] = about;
  const doors =
    only && others.length === 0 ? [{ value: `mine:${only.trainingSessionId}`, label: texts.mine.back }] : [];
  const officer = fact === 'link' || fact === 'bring' ? [commandButton('officer', texts.home.officerChoice)] : [];
  const choices = [...doors, ...officer, commandButton('menu', texts.common.menu)];
  return { say: [{ text: joinRich(lines, '\n\n'), choices }] };
}
