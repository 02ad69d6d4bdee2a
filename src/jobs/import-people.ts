import { headingsOf, recognise } from '../conversation/sheets/columns.ts';
import { peopleIn } from '../conversation/sheets/people.ts';
import { readSheet, sheetRowLimit } from '../conversation/sheets/read.ts';
import { importSay } from '../conversation/flows/import-text.ts';
import { enqueue } from '../delivery/outbox.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { applyImports, importsWait, type Reading } from '../outreach/imports/applying.ts';
import { type Import, importById, openQuestion } from '../outreach/imports/imports.ts';
import { loadPersons } from '../people/persons.ts';
import type { Queries, Transaction } from '../store/database.ts';
import { textsFor } from '../texts/index.ts';
import type { FetchedFile } from './files.ts';
import type { JobOptions } from './jobs.ts';
import type { Job } from './schedule.ts';

/** Reads the sheet of an import, beside the event loop and outside any transaction. */
export async function readImport(queries: Queries, importId: number, fetched: FetchedFile): Promise<Reading> {
  const unreadable = (why: string): Reading => ({ kind: 'unreadable', why });
  if (fetched.kind !== 'fetched') return unreadable(fetched.kind);
  const found = await importById(queries, importId);
  if (!found) return unreadable('gone');
  const sheet = await readSheet(fetched.bytes);
  if (sheet.kind === 'unreadable') return unreadable(sheet.why);
  const headings = headingsOf(sheet.rows);
  if (sheet.rows.length - headings.row - 1 > sheetRowLimit) return unreadable('too-many-rows');
  const columns = recognise(headings, found.columns);
  // Without headings the first line shows what is in which column.
  const names = headings.row >= 0 ? headings.names : (sheet.rows.find((row) => row.some(Boolean)) ?? []);
  const told = { headings: names.map((name) => name.slice(0, 40)), columns };
  if (openQuestion({ columns, regionCode: found.regionCode }) !== null) return { kind: 'unclear', ...told };
  const people = await peopleIn(sheet.rows, headings, columns, found.regionCode);
  return people.length === 0 ? unreadable('nobody') : { kind: 'read', ...told, people };
}

/** What whoever sent the sheet is told of it, with buttons that stay good. */
export async function importMessage(tx: Transaction, found: Import): Promise<OutboundMessage> {
  const [person] = await loadPersons(tx, [found.createdBy]);
  const say = await importSay(tx, textsFor(person?.language ?? 'id'), found);
  return { ...say, menu: `i${found.id.toString(36)}` };
}

/** Takes over the people of the imports that were confirmed. */
export function applyImportsJob({ database, log }: Pick<JobOptions, 'database' | 'log'>): Job {
  return {
    name: 'apply-imports',
    async run(now) {
      const batches = await applyImports(
        database,
        async (tx, finished) => {
          const message = await importMessage(tx, finished);
          await enqueue(tx, [{ personId: finished.createdBy, ...finished.chat, kind: 'reply', message }], now);
        },
        now,
      );
      if (batches > 0) log.info('People of sheets were taken over.', { batches });
    },
    nextMoment: async (now) => ((await importsWait(database.queries)) ? now : null),
  };
}
