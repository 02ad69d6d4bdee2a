import { writeXlsxStream } from 'hucre/xlsx';
import { keepOutboundFile, keptAttachment } from '../delivery/outbound-files.ts';
import type { Attachment } from '../messaging/outbound.ts';
import type { Transaction } from '../store/database.ts';

/** How long a sheet is kept for a channel that is away: it names people. Milliseconds. */
const lifetime = 3 * 86_400_000;

/** So many rows are read from the database at once. */
export const sheetBatch = 1_000;

export interface LongSheet {
  /** Without the ending. */
  readonly fileName: string;
  readonly title: string;
  /** "Dibuat oleh …, …" */
  readonly madeBy: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** What somebody typed has been through `cellText`. */
  readonly rows: AsyncIterable<(string | number)[]>;
}

/** An XLSX of as many rows as there are, which are never in memory all at once; kept for sending. */
export async function longSheet(tx: Transaction, sheet: LongSheet, now: Date): Promise<Attachment | null> {
  const { fileName, title, madeBy, columns, rows } = sheet;
  async function* cells(): AsyncGenerator<(string | number)[]> {
    yield [title];
    yield [madeBy];
    yield [];
    yield columns.map(({ heading }) => heading);
    yield* rows;
  }
  const widths = columns.map(({ width }) => ({ width }));
  const bytes = await new Response(writeXlsxStream(cells(), { name: 'Sinau', columns: widths })).arrayBuffer();
  const file = await keepOutboundFile(tx, {
    kind: 'document',
    fileName: `${fileName}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: new Uint8Array(bytes),
    keptUntil: new Date(now.getTime() + lifetime),
  });
  return keptAttachment(tx, file);
}
