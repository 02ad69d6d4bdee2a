import { and, asc, count, eq, gt, isNotNull } from 'drizzle-orm';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { loadPersons } from '../../people/persons.ts';
import type { Agency } from '../../people/quiet-hours.ts';
import type { Transaction } from '../../store/database.ts';
import { importRows } from '../../store/schema.ts';
import type { Catalog } from '../../texts/catalog.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { textsFor } from '../../texts/index.ts';
import { cellText } from '../../training/papers/people-sheet.ts';
import { longSheet, sheetBatch } from '../long-sheet.ts';
import { openImport } from './imports.ts';
import { rowProblems } from './rows.ts';

/** The rows of a sheet that are not taken over, each with the reason, as XLSX, for whoever sent it. */
export async function importFaults(
  tx: Transaction,
  order: { readonly actorId: number; readonly importId: number },
  agency: Agency,
  now: Date,
): Promise<OutboundMessage> {
  const [actor] = await loadPersons(tx, [order.actorId]);
  const language = actor?.language ?? 'id';
  const texts = textsFor(language);
  const { sheet: words, ended } = texts.imports;
  const outcome = await openImport(tx, { ...order, deed: 'export-import-faults' }, now);
  if (outcome.kind !== 'found') return { text: texts.staff.notAllowed };
  const [counted] = await tx.select({ rows: count() }).from(importRows).where(faulty(order.importId));
  const total = counted?.rows ?? 0;
  if (total === 0) return { text: ended };
  async function* rows(): AsyncGenerator<(string | number)[]> {
    for await (const row of faultsOf(tx, order.importId)) {
      const shown = row.problem === 'twice' ? '' : cellText(row.shown);
      yield [row.rowNumber, cellText(row.fullName), reasonOf(texts, row.problem ?? '', row.shown), shown];
    }
  }
  const widths = [8, 34, 60, 34];
  const sheet = {
    fileName: `${words.fileName}-${order.importId}`,
    title: cellText(words.title(outcome.import.fileName)),
    madeBy: texts.coordination.papers.madeBy(
      actor?.fullName ?? `#${order.actorId}`,
      dateAndTime(now, actor?.timeZone ?? agency.zone, language),
    ),
    columns: words.columns.map((heading, at) => ({ heading, width: widths[at] ?? 12 })),
    rows: rows(),
  };
  const attachment = await longSheet(tx, sheet, now);
  return { text: words.ready(total), ...(attachment ? { attachment } : {}) };
}

const faulty = (importId: number) => and(eq(importRows.importId, importId), isNotNull(importRows.problem));

async function* faultsOf(tx: Transaction, importId: number): AsyncGenerator<typeof importRows.$inferSelect> {
  for (let after = 0; ; ) {
    const rows = await tx
      .select()
      .from(importRows)
      .where(and(faulty(importId), gt(importRows.id, after)))
      .orderBy(asc(importRows.id))
      .limit(sheetBatch);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < sheetBatch) return;
    after = last.id;
  }
}

function reasonOf({ imports }: Catalog, problem: string, shownCell: string): string {
  const { reasons } = imports.sheet;
  if (problem === 'twice') return reasons.twice(shownCell);
  if (problem === 'cut-number') return reasons['cut-number'];
  const known = rowProblems.find((one) => one === problem);
  return known ? imports.problems[known] : '';
}
