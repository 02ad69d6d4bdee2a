import Paper from 'pdfkit';
import { encode } from 'uqr';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { regionName } from '../../people/regions.ts';
import type { Catalog } from '../../texts/catalog.ts';
import { boldFont, regularFont } from './fonts.ts';

const margin = 48;
const codeSize = 210;

/** What a link opens, by its address. */
const channelOf = (link: string): string => (link.startsWith('https://wa.me/') ? 'WhatsApp' : 'Telegram');

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
  page.moveDown(1.5).font('bold').fontSize(34).text(posters.title, centred);
  page.moveDown(0.3).font(regularFont).fontSize(16).text(posters.invitation(region), centred);
  page.moveDown(1);
  const top = page.y;
  const each = width / Math.max(1, links.length);
  for (const [index, link] of links.entries()) {
    const left = margin + each * index + (each - codeSize) / 2;
    drawCode(page, link, left, top);
    const below = { width: each, align: 'center' } as const;
    page
      .font('bold')
      .fontSize(18)
      .text(channelOf(link), margin + each * index, top + codeSize + 12, below);
    page
      .font(regularFont)
      .fontSize(9)
      .text(link.split('?')[0] ?? '', margin + each * index, page.y + 2, below);
  }
  page
    .font('bold')
    .fontSize(13)
    .text(posters.safety, margin, top + codeSize + 90, centred);
  page.font(regularFont).fontSize(11).moveDown(0.6).text(posters.how, centred);
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

/** The code as squares, sharp at any size. */
function drawCode(page: PDFKit.PDFDocument, link: string, left: number, top: number): void {
  const { data, size } = encode(link, { ecc: 'M', border: 2 });
  const unit = codeSize / size;
  page.fillColor('#000000');
  for (const [row, cells] of data.entries()) {
    for (const [column, dark] of cells.entries()) {
      // A hair wider than the grid: printers leave white lines between squares that only touch.
      if (dark) page.rect(left + column * unit, top + row * unit, unit + 0.15, unit + 0.15);
    }
  }
  page.fill();
}
