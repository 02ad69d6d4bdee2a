import { regionName } from '../../people/regions.ts';
import type { Catalog } from '../../texts/catalog.ts';
import type { Participant } from '../participants.ts';
import { boldFont, regularFont } from './fonts.ts';
import type { PaperHead } from './people-sheet.ts';

const margin = 36;
/** Room to sign in; a name of several lines needs more. */
const leastRowHeight = 24;
const mostNameLines = 3;
const headHeight = 30;
const textSize = 9;
const padding = 4;

/** Where a column stands. */
interface Column {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  /** Null: left empty, to be signed. */
  readonly text: ((one: Participant, index: number) => string) | null;
}

/**
 * A sheet to be signed by hand, A4: the agency's head, a row for each person with a seat and a column for each day.
 * `days` are short dates ("Sen 7/12").
 */
export async function attendanceSheet(
  texts: Catalog,
  head: PaperHead,
  participants: readonly Participant[],
  days: readonly string[],
): Promise<Buffer> {
  const { papers } = texts.coordination;
  const layout = days.length > 2 ? 'landscape' : 'portrait';
  // Read when it is needed: it is a good part of all code, and most starts make no paper.
  const { default: Paper } = await import('pdfkit');
  const page = new Paper({ size: 'A4', layout, margin, font: regularFont, bufferPages: true });
  page.registerFont('bold', boldFont);
  const chunks: Buffer[] = [];
  page.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    page.on('end', resolve);
    page.on('error', reject);
  });
  const width = page.page.width - 2 * margin;
  const columns = columnsOf(texts, width, days);
  const bottom = page.page.height - margin - 20;

  let y = drawHead(page, texts, head, width);
  y = drawRow(page, columns, y, headHeight, (column) => column.title, true);
  if (participants.length === 0) page.fontSize(10).text(papers.nobody, margin, y + 8);
  for (const [index, one] of participants.entries()) {
    const textOf = (column: Column): string => column.text?.(one, index) ?? '';
    const height = heightOf(page, columns, textOf);
    if (y + height > bottom) {
      page.addPage();
      y = drawRow(page, columns, margin, headHeight, (column) => column.title, true);
    }
    y = drawRow(page, columns, y, height, textOf, false);
  }
  drawFeet(page, texts, head, width);
  page.end();
  await ended;
  return Buffer.concat(chunks);
}

function columnsOf({ coordination: { papers } }: Catalog, width: number, days: readonly string[]): Column[] {
  const fixed = [
    { title: papers.columns.number, width: 30, text: (_: Participant, index: number) => String(index + 1) },
    { title: papers.columns.name, width: days.length > 1 ? 170 : 240, text: (one: Participant) => one.fullName },
    {
      title: papers.columns.region,
      width: 110,
      text: (one: Participant) => (one.regionCode === null ? '' : regionName(one.regionCode)),
    },
  ];
  const left = width - fixed.reduce((sum, column) => sum + column.width, 0);
  const signed = days.map((day) => ({
    title: `${papers.columns.signature}\n${day}`,
    width: left / Math.max(1, days.length),
    text: null,
  }));
  let x = margin;
  return [...fixed, ...signed].map((column) => {
    const placed = { ...column, x };
    x += column.width;
    return placed;
  });
}

function drawHead(page: PDFKit.PDFDocument, texts: Catalog, head: PaperHead, width: number): number {
  const { papers } = texts.coordination;
  const centred = { width, align: 'center' } as const;
  page.font('bold').fontSize(11).text(papers.government, margin, margin, centred);
  page.fontSize(14).text(papers.agency, centred);
  page.font(regularFont).fontSize(9).text(papers.unit, centred);
  const line = page.y + 4;
  page
    .lineWidth(1.5)
    .moveTo(margin, line)
    .lineTo(margin + width, line)
    .stroke();
  page
    .font('bold')
    .fontSize(12)
    .text(papers.attendance, margin, line + 10, centred);
  page.font(regularFont).fontSize(10);
  page.text(`${head.title}, ${papers.batch(head.batch)}`, centred);
  page.moveDown(0.4);
  page.text(`${papers.dates}: ${head.dates}`, margin, page.y, { width });
  page.text(`${papers.place}: ${head.place}`, { width });
  return page.y + 8;
}

/** What a row needs, so that a long name with its degrees stands there in full. */
function heightOf(page: PDFKit.PDFDocument, columns: readonly Column[], textOf: (column: Column) => string): number {
  page.font(regularFont).fontSize(textSize);
  const most = mostNameLines * page.currentLineHeight(true);
  const heights = columns.map((column) => page.heightOfString(textOf(column), { width: column.width - 2 * padding }));
  return Math.max(leastRowHeight, Math.min(most, Math.max(...heights)) + 2 * padding);
}

function drawRow(
  page: PDFKit.PDFDocument,
  columns: readonly Column[],
  y: number,
  height: number,
  textOf: (column: Column) => string,
  isHead: boolean,
): number {
  page.lineWidth(0.5);
  for (const column of columns) {
    if (isHead) page.rect(column.x, y, column.width, height).fillAndStroke('#e8eef4', '#444444');
    else page.rect(column.x, y, column.width, height).stroke('#444444');
    page.fillColor('#000000');
    page.font(isHead ? 'bold' : regularFont).fontSize(isHead ? 8 : textSize);
    const text = textOf(column);
    const width = column.width - 2 * padding;
    const room = height - padding;
    const taken = Math.min(room, page.heightOfString(text, { width }));
    page.text(text, column.x + padding, y + (isHead ? padding : (height - taken) / 2), {
      width,
      height: room,
      ellipsis: true,
      align: isHead ? 'center' : 'left',
    });
  }
  return y + height;
}

/** Who made it, and which page of how many. */
function drawFeet(page: PDFKit.PDFDocument, texts: Catalog, head: PaperHead, width: number): void {
  const { start, count } = page.bufferedPageRange();
  for (let at = start; at < start + count; at++) {
    page.switchToPage(at);
    // Below the margin a text would open a page of its own.
    page.page.margins.bottom = 0;
    const y = page.page.height - margin;
    page.font(regularFont).fontSize(8).fillColor('#555555');
    page.text(head.madeBy, margin, y, { width: width * 0.7, lineBreak: false });
    page.text(texts.coordination.papers.page(at + 1, count), margin, y, { width, align: 'right', lineBreak: false });
  }
}
