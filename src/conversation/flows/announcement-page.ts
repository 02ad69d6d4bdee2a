import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import {
  type Broadcast,
  fileOf,
  openBroadcast,
  type Order,
  orderBroadcast,
  statusNow,
} from '../../outreach/broadcasts/broadcasts.ts';
import { progressMessage, progressOf } from '../../outreach/broadcasts/progress.ts';
import { wordedFor } from '../../outreach/broadcasts/wording.ts';
import { isQuiet, nextLoud } from '../../people/quiet-hours.ts';
import type { BroadcastStatus } from '../../store/schema.ts';
import { dateAndTime } from '../../texts/dates.ts';
import type { Say, TurnContext } from '../flow.ts';
import { describe } from './announce-audience.ts';
import { commandButton } from './home.ts';
import { zoneOf } from './session-texts.ts';
import { notAllowed } from './staff-door.ts';

/** One announcement as it stands, with what can be done about it. */
export async function shown(context: TurnContext, broadcastId: number): Promise<Say> {
  const { tx, person, now, texts } = context;
  const outcome = await openBroadcast(tx, { actorId: person.id, broadcastId }, now);
  const back = commandButton('announcements', texts.coordination.choices.announcements);
  if (outcome.kind === 'not-allowed') return notAllowed(context);
  if (outcome.kind === 'gone') return { text: texts.coordination.broadcasts.gone, choices: [back] };
  const { broadcast } = outcome;
  const { text, choices = [] } = progressMessage(
    texts,
    { id: broadcastId, status: standing(context, broadcast) },
    await progressOf(tx, broadcastId),
    0,
  );
  const file = await fileOf(tx, broadcast);
  const { text: seen, attachment } = wordedFor(broadcast.text, person, file);
  const audience = await describe(context, broadcast.audience);
  return {
    text: joinRich([seen, audience, text], '\n\n'),
    choices: [...choices, back],
    ...(attachment ? { attachment } : {}),
  };
}

/** Gives an order, and shows what became of it. */
export async function give(context: TurnContext, broadcastId: number, order: Order): Promise<Say[]> {
  const { tx, person, now, texts } = context;
  const { broadcasts } = texts.coordination;
  const outcome = await orderBroadcast(tx, { actorId: person.id, broadcastId, order }, now);
  if (outcome.kind === 'not-allowed') return [notAllowed(context)];
  const text = outcome.kind === 'done' ? saidOf(context, outcome.status) : broadcasts[outcome.kind];
  return [{ text }, await shown(context, broadcastId)];
}

/** How it stands for people: at night nothing is being sent, whatever the word was. */
export function standing(
  { now, agency }: TurnContext,
  broadcast: Pick<Broadcast, 'status' | 'startsAt'>,
): BroadcastStatus {
  const status = statusNow(broadcast, now);
  return status === 'running' && isQuiet(now, agency.zone, agency.quietHours) ? 'scheduled' : status;
}

/** How it stands now; what would go out at night goes in the morning. */
function saidOf(context: TurnContext, status: BroadcastStatus): RichText {
  const { agency, now, person, texts } = context;
  const { broadcasts } = texts.coordination;
  if (status !== 'running' || !isQuiet(now, agency.zone, agency.quietHours))
    return broadcasts.done(broadcasts.statuses[status]);
  const morning = nextLoud(now, agency.zone, agency.quietHours);
  return broadcasts.planned(dateAndTime(morning, zoneOf(context), person.language));
}

const labelLength = 40;

/** Enough of it to know which one it is. */
export function beginningOf({ text }: Pick<Broadcast, 'text'>): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= labelLength) return line;
  return `${line
    .slice(0, labelLength - 1)
    .toWellFormed()
    .trimEnd()}…`;
}
