import { requestErrand } from '../../delivery/errands.ts';
import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import {
  type Broadcast,
  broadcastsFor,
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
import type { Dialogue, Reaction, Say, TurnContext } from '../flow.ts';
import { describe } from './announce-audience.ts';
import { commandButton } from './home.ts';
import { zoneOf } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

async function shown(context: TurnContext, broadcastId: number): Promise<Say> {
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

async function give(context: TurnContext, broadcastId: number, order: Order): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const { broadcasts } = texts.coordination;
  const outcome = await orderBroadcast(tx, { actorId: person.id, broadcastId, order }, now);
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  const text = outcome.kind === 'done' ? saidOf(context, outcome.status) : broadcasts[outcome.kind];
  return { say: [{ text }, await shown(context, broadcastId)] };
}

/** How it stands for people: at night nothing is being sent, whatever the word was. */
function standing({ now, agency }: TurnContext, broadcast: Pick<Broadcast, 'status' | 'startsAt'>): BroadcastStatus {
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

async function askLedger(context: TurnContext, broadcastId: number): Promise<Reaction> {
  const { tx, person, contactId, address, now, texts } = context;
  const { channel, externalId } = address;
  const errand = { kind: 'broadcast-ledger', parameters: { broadcast: broadcastId }, personId: person.id };
  await requestErrand(tx, { ...errand, contactId, channel, address: externalId }, now);
  return { say: [{ text: texts.coordination.people.preparing }], keep: true };
}

async function act(context: TurnContext, broadcastId: number, verb: string | undefined): Promise<Reaction | null> {
  const { broadcasts } = context.texts.coordination;
  switch (verb) {
    case 'open':
      return { say: [await shown(context, broadcastId)] };
    case 'approve':
    case 'pause':
    case 'resume':
      return give(context, broadcastId, verb);
    case 'stop': {
      const choices = [
        { value: `bc:${broadcastId}:stop-now`, label: broadcasts.yesStop },
        { value: `bc:${broadcastId}:open`, label: broadcasts.no },
      ];
      return { say: [{ text: broadcasts.askStop, choices }] };
    }
    case 'stop-now':
      return give(context, broadcastId, 'stop');
    case 'ledger':
      return askLedger(context, broadcastId);
    default:
      return null;
  }
}

const labelLength = 40;
const clipped = (text: string): string =>
  text.length > labelLength
    ? `${text
        .slice(0, labelLength - 1)
        .toWellFormed()
        .trimEnd()}…`
    : text;

const lineOf = (context: TurnContext, broadcast: Broadcast): QuickReply => {
  const { broadcasts } = context.texts.coordination;
  const { id, text } = broadcast;
  return {
    value: `bc:${id}:open`,
    label: broadcasts.line(clipped(text.replace(/\s+/g, ' ')), broadcasts.statuses[standing(context, broadcast)]),
  };
};

/** Looking after what was announced. */
export const announcements: Dialogue = {
  commands: {
    announcements: (context) =>
      staffDoor(context, 'announcements', coordinates, async () => {
        const { broadcasts } = context.texts.coordination;
        const made = await broadcastsFor(context.tx, context.person.id);
        return {
          say: [
            {
              text: made.length === 0 ? broadcasts.empty : broadcasts.list,
              choices: [
                ...made.slice(0, 6).map((one) => lineOf(context, one)),
                commandButton('announce', broadcasts.create),
                commandButton('staff', context.texts.home.choices.staff),
              ],
            },
          ],
        };
      }),
  },
  actions: {
    bc: (context, [id, verb]) => {
      const broadcastId = Number(id);
      if (!Number.isSafeInteger(broadcastId)) return null;
      return staffDoor(
        context,
        'broadcast',
        coordinates,
        async () => (await act(context, broadcastId, verb)) ?? { say: [] },
      );
    },
  },
};
