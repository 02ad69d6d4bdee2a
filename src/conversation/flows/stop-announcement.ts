import { z } from 'zod';
import { type Broadcast, broadcastsFor, openBroadcast, statusNow } from '../../outreach/broadcasts/broadcasts.ts';
import { defineFlow, type Entry, type Reaction, type TurnContext } from '../flow.ts';
import { plainWords } from '../understanding/lexicon.ts';
import { normalise } from '../understanding/normalise.ts';
import { beginningOf, give, shown } from './announcement-page.ts';
import { undecided, yesNo } from './answers.ts';
import { wantAnnouncements } from './wanted-announcements.ts';

/** `byWords`: nobody pressed a button of this very announcement, so they may have meant the ones they are sent. */
const stopping = z.object({ broadcastId: z.number(), byWords: z.boolean() });

type Stopping = z.infer<typeof stopping>;

export const stopEntry = (data: Stopping): Entry => ({ flow: 'stop-announcement', step: 'confirm', data });

export const stopFlow = defineFlow<Stopping>({
  name: 'stop-announcement',
  version: 1,
  data: stopping,
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.broadcasts.notStopped,
  steps: {
    confirm: {
      async ask(context, { broadcastId, byWords }) {
        const { tx, person, now, texts } = context;
        const outcome = await openBroadcast(tx, { actorId: person.id, broadcastId }, now);
        if (outcome.kind !== 'found') return shown(context, broadcastId);
        const { broadcasts } = texts.coordination;
        return {
          text: broadcasts.askStop(beginningOf(outcome.broadcast)),
          choices: [
            { value: 'yes', label: broadcasts.yesStop },
            { value: 'no', label: broadcasts.no },
            ...(byWords ? [{ value: 'own', label: texts.assistance.meanings.stop_broadcast }] : []),
          ],
        };
      },
      async take(context, { broadcastId }, answer) {
        if (answer.choice === 'own') return { end: [await wantAnnouncements(context, false, answer.raw)] };
        const said = yesNo(answer);
        if (said === 'yes') return { end: await give(context, broadcastId, 'stop') };
        return said === 'no' ? { end: [await shown(context, broadcastId)] } : undecided(context, 'confirm', answer);
      },
    },
  },
});

const underWay = new Set(['running', 'paused']);
const ended = new Set(['done', 'stopped']);

/** Whether the words are about announcements, and not about whatever the bot sends. */
const speaksOfAnnouncing = (text: string): boolean =>
  plainWords(normalise(text)).some((word) => word === 'pengumuman' || word === 'umumkan');

/**
 * What staff mean who say "hentikan pengumuman": the one of which they can say so, asked first. A bare "stop" means one
 * that they sent and that is going out now. Null: what they are sent themselves, as everybody else means.
 */
export async function announcementMeant(context: TurnContext, text: string): Promise<Reaction | null> {
  const { tx, person, now } = context;
  if (!person.staff || text === '') return null;
  const ofAny = speaksOfAnnouncing(text);
  const means = (one: Broadcast): boolean =>
    ofAny ? !ended.has(one.status) : one.createdBy === person.id && underWay.has(statusNow(one, now));
  const meant = (await broadcastsFor(tx, person.id)).filter(means);
  const latest = meant.find(({ createdBy }) => createdBy === person.id) ?? meant[0];
  return latest ? { start: stopEntry({ broadcastId: latest.id, byWords: true }) } : null;
}

/** "Tarik pengumuman", "stop pengumuman yang tadi". */
export const speaksOfStopping = (text: string): boolean =>
  speaksOfAnnouncing(text) &&
  /^(?:\S+ )?(?:tarik|narik|cabut|batal|hapus|berhenti)\b/.test(plainWords(normalise(text)).join(' '));
