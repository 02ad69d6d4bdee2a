import { type Errand, errandsWait, runErrands } from '../delivery/errands.ts';
import { enqueue } from '../delivery/outbox.ts';
import { errorFields } from '../messaging/log.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { broadcastLedger } from '../outreach/broadcasts/ledger.ts';
import { loadPersons } from '../people/persons.ts';
import type { Transaction } from '../store/database.ts';
import { textsFor } from '../texts/index.ts';
import { poster } from '../training/papers/poster.ts';
import { sessionPaper } from '../training/papers/session-paper.ts';
import type { JobOptions } from './jobs.ts';
import type { Job } from './schedule.ts';

/** Makes what chats asked for and takes too long for a turn. A new kind of errand is one line in `answerTo`. */
export function errandsJob({ database, agency, log }: JobOptions): Job {
  const answerTo = async (tx: Transaction, errand: Errand, now: Date): Promise<OutboundMessage> => {
    const { kind, parameters, personId } = errand;
    switch (kind) {
      case 'people-sheet':
      case 'attendance-sheet': {
        const order = { kind, actorId: personId, trainingSessionId: Number(parameters['session']) } as const;
        return sessionPaper(tx, order, agency, now);
      }
      case 'poster': {
        const [person] = await loadPersons(tx, [personId]);
        const links = [parameters['link'], parameters['otherLink']].map(String).filter(Boolean);
        return poster(textsFor(person?.language ?? 'id'), String(parameters['region']) || null, links);
      }
      case 'broadcast-ledger':
        return broadcastLedger(tx, { actorId: personId, broadcastId: Number(parameters['broadcast']) }, agency, now);
      default:
        throw new Error('Nobody knows how to run an errand of this kind.');
    }
  };
  const send = (
    tx: Transaction,
    { personId, contactId, channel, address }: Errand,
    message: OutboundMessage,
    now: Date,
  ) => enqueue(tx, [{ personId, contactId, channel, address, kind: 'notice', message }], now);

  return {
    name: 'run-errands',
    async run(now) {
      const done = await runErrands(
        database,
        async (tx, errand) => {
          await send(tx, errand, await answerTo(tx, errand, now), now);
        },
        async (tx, errand) => {
          const [person] = await loadPersons(tx, [errand.personId]);
          await send(tx, errand, { text: textsFor(person?.language ?? 'id').coordination.people.failed }, now);
        },
        (error) => log.error('An errand failed; it is tried again.', errorFields(error)),
      );
      if (done > 0) log.info('Errands were run.', { done });
    },
    nextMoment: async (now) => ((await errandsWait(database.queries)) ? now : null),
  };
}
