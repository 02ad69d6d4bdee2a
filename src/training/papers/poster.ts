import { encode } from 'uqr';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { showPhone } from '../../people/phone.ts';
import { regionName } from '../../people/regions.ts';
import type { Catalog } from '../../texts/catalog.ts';
import { boldFont, regularFont } from './fonts.ts';

const margin = 48;
/** What stands beside another code, or alone. */
const codeSizes = [320, 236] as const;
const stepHeight = 48;

/** What a link opens, and what a person without a camera types or looks for. */
function named(link: string): { readonly channel: string; readonly address: string } {
  const address = link.split('?')[0] ?? '';
  const number = /^https:\/\/wa\.me\/(\d+)$/.exec(address)?.[1];
  if (number !== undefined) return { channel: 'WhatsApp', address: showPhone(`+${number}`) };
  return { channel: 'Telegram', address: address.replace(/^https:\/\/(?:t\.me\/)?/, '@') };
}

/**
 * A poster that brings people in, A4: what it is, and a code to scan for each channel. People who write first can be
 * written to; nobody is by having been on a list. `regionCode` null: the whole province.
 */
export async function poster(
  texts: Catalog,
  regionCode: string | null,
  links: readonly string[],
): Promise<OutboundMessage> {
  const { papers, posters } = texts.coordination;
  // Read when it is needed: it is a good part of all code, and most starts make no paper.
  const { default: Paper } = await import('pdfkit');
  const page = new Paper({ size: 'A4', margin, font: regularFont });
  page.registerFont('bold', boldFont);
  const chunks: Buffer[] = [];
  page.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    page.on('end', resolve);
    page.on('error', reject);
  });
  const width = page.page.width - 2 * margin;
  const centred = { width, align: 'center' } as const;
  const region = regionCode === null ? posters.province : regionName(regionCode);
  page.font('bold').fontSize(13).text(papers.government, margin, margin, centred);
  page.fontSize(18).text(papers.agency, centred);
  page.font(regularFont).fontSize(11).text(papers.unit, centred);
  page.moveDown(1.2).font('bold').fontSize(36).text(posters.title, centred);
  page.moveDown(0.3).font(regularFont).fontSize(17).text(posters.invitation(region), centred);
  page.moveDown(0.8);
  const codes = drawCodes(page, links, width, page.y);
  const foot = drawSafety(page, posters.safety, width);
  drawSteps(page, posters.steps, width, (codes + foot - posters.steps.length * stepHeight) / 2);
  page.end();
  await ended;
  return {
    text: posters.ready(region, links),
    attachment: {
      kind: 'document',
      fileName: `poster-${regionCode ?? 'jawa-timur'}.pdf`,
      mediaType: 'application/pdf',
      base64: Buffer.concat(chunks).toString('base64'),
    },
  };
}

/** A code for each way in, side by side; answers where they end. */
function drawCodes(page: PDFKit.PDFDocument, links: readonly string[], width: number, top: number): number {
  const size = codeSizes[links.length > 1 ? 1 : 0];
  const each = width / Math.max(1, links.length);
  for (const [index, link] of links.entries()) {
    const left = margin + each * index;
    const { channel, address } = named(link);
    const below = { width: each, align: 'center' } as const;
    drawCode(page, link, { left: left + (each - size) / 2, top, size });
    page
      .font('bold')
      .fontSize(20)
      .text(channel, left, top + size + 6, below);
    page
      .font(regularFont)
      .fontSize(14)
      .text(address, left, page.y + 1, below);
  }
  return page.y;
}

/** What to do, one after the other. */
function drawSteps(page: PDFKit.PDFDocument, steps: readonly string[], width: number, top: number): void {
  for (const [index, step] of steps.entries()) {
    const y = top + index * stepHeight;
    page.circle(margin + 17, y + 24, 17).fill('#000000');
    const number = { width: 34, align: 'center' } as const;
    page
      .font('bold')
      .fontSize(18)
      .fillColor('#ffffff')
      .text(String(index + 1), margin, y + 13, number);
    page
      .font(regularFont)
      .fillColor('#000000')
      .text(step, margin + 50, y + 13, { width: width - 50 });
  }
}

/** In a frame at the foot of the page; answers where it begins. */
function drawSafety(page: PDFKit.PDFDocument, safety: string, width: number): number {
  const height = 44;
  const top = page.page.height - margin - height;
  page.lineWidth(1.5).roundedRect(margin, top, width, height, 6).stroke('#000000');
  page
    .font('bold')
    .fontSize(14)
    .text(safety, margin, top + 13, { width, align: 'center' });
  return top;
}

/** The code as squares, sharp at any size. */
function drawCode(
  page: PDFKit.PDFDocument,
  link: string,
  { left, top, size: side }: { readonly left: number; readonly top: number; readonly size: number },
): void {
  const { data, size } = encode(link, { ecc: 'M', border: 2 });
  const unit = side / size;
  page.fillColor('#000000');
  for (const [row, cells] of data.entries()) {
    for (const [column, dark] of cells.entries()) {
      // A hair wider than the grid: printers leave white lines between squares that only touch.
      if (dark) page.rect(left + column * unit, top + row * unit, unit + 0.15, unit + 0.15);
    }
  }
  page.fill();
}
