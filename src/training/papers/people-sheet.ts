import { writeXlsx } from 'hucre/xlsx';
import { audienceLabel } from '../../people/audiences.ts';
import { showPhone } from '../../people/phone.ts';
import { regionName } from '../../people/regions.ts';
import type { Catalog } from '../../texts/catalog.ts';
import type { Participant } from '../participants.ts';

/** What stands above every list that leaves the program: of what it is, and who made it. */
export interface PaperHead {
  readonly title: string;
  readonly batch: number;
  /** "Senin, 7 Desember 2026 sampai …" */
  readonly dates: string;
  readonly place: string;
  /** "Dibuat oleh …, …" */
  readonly madeBy: string;
}

/** Excel takes no longer text in a cell. */
const cellLimit = 32_767;

/**
 * A cell that stays what somebody typed: as text a formula is never run, and the sign before it keeps that so where
 * the sheet is saved as CSV and opened again.
 */
export const cellText = (text: string): string =>
  (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text).slice(0, cellLimit);

/** The people of a session as XLSX. */
export async function peopleSheet(
  texts: Catalog,
  head: PaperHead,
  participants: readonly Participant[],
): Promise<Uint8Array> {
  const { papers } = texts.coordination;
  const { number, name, region, audiences, phone, status, reason } = papers.columns;
  const rows = [
    [`${papers.participants}: ${head.title}, ${papers.batch(head.batch)}`],
    [`${papers.dates}: ${head.dates}`],
    [head.madeBy],
    [],
    [number, name, region, audiences, phone, status, reason],
    ...participants.map((one, index) => [
      index + 1,
      cellText(one.fullName),
      one.regionCode === null ? '' : regionName(one.regionCode),
      one.audiences.map(audienceLabel).join(', '),
      one.phone === null ? '' : showPhone(one.phone),
      texts.mine.statuses[one.status],
      cellText(one.declaration ?? one.reason ?? ''),
    ]),
  ];
  const widths = [5, 34, 24, 26, 18, 20, 40];
  return writeXlsx({
    sheets: [{ name: papers.participants, rows, columns: widths.map((width) => ({ width })) }],
  });
}
