import { requestErrand } from '../../delivery/errands.ts';
import type { QuickReply } from '../../messaging/outbound.ts';
import { type Broadcast, broadcastsFor } from '../../outreach/broadcasts/broadcasts.ts';
import type { Dialogue, Reaction, TurnContext } from '../flow.ts';
import { beginningOf, give, shown, standing } from './announcement-page.ts';
import { commandButton } from './home.ts';
import { coordinates, staffDoor } from './staff-door.ts';
import { announcementMeant, speaksOfStopping, stopEntry, stopFlow } from './stop-announcement.ts';

async function askLedger(context: TurnContext, broadcastId: number): Promise<Reaction> {
  const { tx, person, contactId, address, now, texts } = context;
  const { channel, externalId } = address;
  const errand = { kind: 'broadcast-ledger', parameters: { broadcast: broadcastId }, personId: person.id };
  await requestErrand(tx, { ...errand, contactId, channel, address: externalId }, now);
  return { say: [{ text: texts.coordination.people.preparing }], keep: true };
}

async function act(context: TurnContext, broadcastId: number, verb: string | undefined): Promise<Reaction | null> {
  switch (verb) {
    case 'open':
      return { say: [await shown(context, broadcastId)] };
    case 'approve':
    case 'pause':
    case 'resume':
      return { say: await give(context, broadcastId, verb) };
    case 'stop':
    // Asked by a message of an earlier version.
    case 'stop-now':
      return { start: stopEntry({ broadcastId, byWords: false }) };
    case 'ledger':
      return askLedger(context, broadcastId);
    default:
      return null;
  }
}

const lineOf = (context: TurnContext, broadcast: Broadcast): QuickReply => {
  const { broadcasts } = context.texts.coordination;
  return {
    value: `bc:${broadcast.id}:open`,
    label: broadcasts.line(beginningOf(broadcast), broadcasts.statuses[standing(context, broadcast)]),
  };
};

const listed = (context: TurnContext): Promise<Reaction> =>
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
  });

/** Looking after what was announced. */
export const announcements: Dialogue = {
  flows: [stopFlow],
  commands: { announcements: listed },
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
  exact: (context, text) => (speaksOfStopping(text) ? announcementMeant(context, text) : null),
};
