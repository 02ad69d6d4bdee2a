import { type Errand, errandsWait, runErrands } from '../delivery/errands.ts';
import { forgetFile } from '../delivery/inbound-files.ts';
import { fileOfDraft } from '../delivery/outbound-files.ts';
import { enqueue } from '../delivery/outbox.ts';
import type { FetchLimits } from '../messaging/channel.ts';
import { errorFields } from '../messaging/log.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { keepBroadcastFile } from '../outreach/broadcasts/files.ts';
import { broadcastLedger } from '../outreach/broadcasts/ledger.ts';
import { reportPaper } from '../outreach/report-papers.ts';
import { loadPersons } from '../people/persons.ts';
import type { Transaction } from '../store/database.ts';
import { textsFor } from '../texts/index.ts';
import { poster } from '../training/papers/poster.ts';
import { sessionPaper } from '../training/papers/session-paper.ts';
import { type FetchedFile, fetchFileOf } from './files.ts';
import type { JobOptions } from './jobs.ts';
import type { Job } from './schedule.ts';

/** What a file may be, and how long it may take to come. */
const fetchLimits: FetchLimits = { bytes: 10_000_000, milliseconds: 30_000 };

/**
 * Makes what chats asked for and takes too long for a turn. A new kind of errand is one line in `answerTo`; one about a
 * file that somebody sent has its id as the parameter `file` (`keepFile`), and is given what was fetched.
 */
export function errandsJob({ database, agency, channels, log }: JobOptions): Job {
  const inHand = new Set<number>();
  const answerTo = async (
    tx: Transaction,
    errand: Errand,
    file: FetchedFile | null,
    now: Date,
  ): Promise<OutboundMessage> => {
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
      case 'statistics-picture':
      case 'statistics-sheet': {
        const { month, session } = parameters;
        const scope = month === undefined ? { trainingSessionId: Number(session) } : { month: String(month) };
        const paper = kind === 'statistics-picture' ? 'picture' : 'sheet';
        return reportPaper(tx, { kind: paper, actorId: personId, scope }, agency, now);
      }
      case 'announcement-file': {
        const [person] = await loadPersons(tx, [personId]);
        const { broadcasts } = textsFor(person?.language ?? 'id').coordination;
        if (file?.kind !== 'fetched') return { text: broadcasts.fileTroubles[file?.kind ?? 'gone'] };
        const draftKey = String(parameters['draft']);
        if (!(await keepBroadcastFile(tx, draftKey, file, now))) return { text: broadcasts.fileTroubles['too-large'] };
        const kept = await fileOfDraft(tx, draftKey);
        return { text: broadcasts.fileReady, ...(kept ? { attachment: kept.attachment } : {}) };
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
      const done = await runErrands(database, {
        inHand,
        async prepare(errand) {
          if (errand.parameters['file'] === undefined) return { material: null };
          const fetched = await fetchFileOf(errand, fetchLimits, { queries: database.queries, channels });
          return fetched && { material: fetched };
        },
        async run(tx, errand, file: FetchedFile | null) {
          await send(tx, errand, await answerTo(tx, errand, file, now), now);
          await forgetFile(tx, Number(errand.parameters['file'] ?? 0));
        },
        async giveUp(tx, errand) {
          await forgetFile(tx, Number(errand.parameters['file'] ?? 0));
          const [person] = await loadPersons(tx, [errand.personId]);
          await send(tx, errand, { text: textsFor(person?.language ?? 'id').coordination.people.failed }, now);
        },
        onFault: (error) => log.error('An errand failed; it is tried again.', errorFields(error)),
      });
      if (done > 0) log.info('Errands were run.', { done });
    },
    nextMoment: async (now) => ((await errandsWait(database.queries)) ? now : null),
  };
}
