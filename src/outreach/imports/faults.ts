import { asc, and, eq, isNotNull } from 'drizzle-orm';
import { writeXlsx } from 'hucre/xlsx';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { loadPersons } from '../../people/persons.ts';
import type { Agency } from '../../people/quiet-hours.ts';
import type { Transaction } from '../../store/database.ts';
import { importRows } from '../../store/schema.ts';
import type { Catalog } from '../../texts/catalog.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { textsFor } from '../../texts/index.ts';
import { cellText } from '../../training/papers/people-sheet.ts';
import { openImport } from './imports.ts';
import { rowProblems } from './rows.ts';

/** As many as a file in the chat can hold; whoever has more faults mends the column first. */
const shown = 4_000;

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
  const rows = await tx
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, order.importId), isNotNull(importRows.problem)))
    .orderBy(asc(importRows.rowNumber))
    .limit(shown);
  if (rows.length === 0) return { text: ended };
  const madeBy = texts.coordination.papers.madeBy(
    actor?.fullName ?? `#${order.actorId}`,
    dateAndTime(now, actor?.timeZone ?? agency.zone, language),
  );
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Sinau',
        rows: [
          [cellText(words.title(outcome.import.fileName))],
          [madeBy],
          [],
          [...words.columns],
          ...rows.map((row) => [
            row.rowNumber,
            cellText(row.fullName),
            reasonOf(texts, row.problem ?? '', row.shown),
            row.problem === 'twice' ? '' : cellText(row.shown),
          ]),
        ],
        columns: [8, 34, 60, 34].map((width) => ({ width })),
      },
    ],
  });
  return {
    text: words.ready(rows.length),
    attachment: {
      kind: 'document',
      fileName: `${words.fileName}-${order.importId}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(bytes).toString('base64'),
    },
  };
}

function reasonOf({ imports }: Catalog, problem: string, shownCell: string): string {
  const { reasons } = imports.sheet;
  if (problem === 'twice') return reasons.twice(shownCell);
  if (problem === 'cut-number') return reasons['cut-number'];
  const known = rowProblems.find((one) => one === problem);
  return known ? imports.problems[known] : '';
}
