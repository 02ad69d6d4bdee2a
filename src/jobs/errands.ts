import { type Errand, errandsWait, runErrands } from '../delivery/errands.ts';
import { forgetFile } from '../delivery/inbound-files.ts';
import { fileOfDraft } from '../delivery/outbound-files.ts';
import { enqueue } from '../delivery/outbox.ts';
import type { FetchLimits } from '../messaging/channel.ts';
import { errorFields } from '../messaging/log.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { keepBroadcastFile } from '../outreach/broadcasts/files.ts';
import { broadcastLedger } from '../outreach/broadcasts/ledger.ts';
import { passFile } from '../outreach/hand-off-files.ts';
import { reportPaper } from '../outreach/report-papers.ts';
import { type Reading, recordReading } from '../outreach/imports/applying.ts';
import { importFaults } from '../outreach/imports/faults.ts';
import { loadPersons } from '../people/persons.ts';
import type { Transaction } from '../store/database.ts';
import { textsFor } from '../texts/index.ts';
import { poster } from '../training/papers/poster.ts';
import { sessionPaper } from '../training/papers/session-paper.ts';
import { type FetchedFile, fetchFileOf } from './files.ts';
import { importMessage, readImport } from './import-people.ts';
import type { JobOptions } from './jobs.ts';
import type { Job } from './schedule.ts';

/** What a file may be, and how long it may take to come. */
const fetchLimits: FetchLimits = { bytes: 10_000_000, milliseconds: 30_000 };

/** What was slow to get. */
interface Material {
  readonly file: FetchedFile | null;
  readonly reading: Reading | null;
}

const nothing: Material = { file: null, reading: null };

/**
 * Makes what chats asked for and takes too long for a turn. A new kind of errand is one line in `answerTo`; what is slow
 * of it, such as fetching a file that somebody sent (`fetchFileOf`), belongs into `prepare`.
 */
export function errandsJob({ database, agency, channels, log }: JobOptions): Job {
  const inHand = new Set<number>();
  const answerTo = async (
    tx: Transaction,
    errand: Errand,
    { file, reading }: Material,
    now: Date,
  ): Promise<OutboundMessage | null> => {
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
      case 'help-file':
        return passFile(
          tx,
          {
            requestId: Number(parameters['request']),
            senderId: personId,
            file,
            isAwaited: Number(parameters['awaited'] ?? 0) === 1,
          },
          now,
        );
      case 'broadcast-ledger':
        return broadcastLedger(tx, { actorId: personId, broadcastId: Number(parameters['broadcast']) }, agency, now);
      case 'import-faults':
        return importFaults(tx, { actorId: personId, importId: Number(parameters['import']) }, agency, now);
      case 'read-people': {
        const given = reading ?? { kind: 'unreadable', why: 'gone' };
        const found = await recordReading(tx, Number(parameters['import']), given, now);
        return found && importMessage(tx, found);
      }
      default:
        throw new Error('Nobody knows how to run an errand of this kind.');
    }
  };
  /** Somebody asked and waits for it: a platform's limit on what nobody asked for is none of its concern. */
  const send = (
    tx: Transaction,
    { personId, contactId, channel, address }: Errand,
    message: OutboundMessage,
    now: Date,
  ) => enqueue(tx, [{ personId, contactId, channel, address, kind: 'reply', message }], now);

  /** A sheet of people may have to be read again, once its columns are clear: its import lets it go. */
  const forget = async (tx: Transaction, { kind, parameters }: Errand): Promise<void> => {
    if (kind !== 'read-people') await forgetFile(tx, Number(parameters['file'] ?? 0));
  };

  return {
    name: 'run-errands',
    async run(now) {
      const done = await runErrands(database, {
        inHand,
        async prepare(errand) {
          if (errand.parameters['file'] === undefined) return { material: nothing };
          const { queries } = database;
          const file = await fetchFileOf(errand, fetchLimits, { queries, channels });
          if (!file) return null;
          if (errand.kind !== 'read-people') return { material: { file, reading: null } };
          const reading = await readImport(queries, Number(errand.parameters['import']), file);
          return { material: { file: null, reading } };
        },
        async run(tx, errand, material: Material) {
          const message = await answerTo(tx, errand, material, now);
          if (message) await send(tx, errand, message, now);
          await forget(tx, errand);
        },
        async giveUp(tx, errand) {
          await forget(tx, errand);
          const [person] = await loadPersons(tx, [errand.personId]);
          const failed = { text: textsFor(person?.language ?? 'id').coordination.people.failed };
          // A sheet that cannot be fetched is asked for again.
          const tellsItself = errand.kind === 'read-people' || errand.kind === 'help-file';
          const message = tellsItself ? await answerTo(tx, errand, nothing, now) : failed;
          if (message) await send(tx, errand, message, now);
        },
        onFault: (error) => log.error('An errand failed; it is tried again.', errorFields(error)),
      });
      if (done > 0) log.info('Errands were run.', { done });
    },
    nextMoment: async (now) => ((await errandsWait(database.queries)) ? now : null),
  };
}
