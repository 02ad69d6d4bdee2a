import { Resvg } from '@resvg/resvg-js';
import { boldFont, regularFont } from './fonts.ts';

/** One bar; `of` is the whole that it is a part of, drawn behind it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly of?: number;
  /** What stands at its right: "32 dari 40". */
  readonly shown: string;
}

export interface Chart {
  readonly title: string;
  readonly subtitle: string;
  /** A few large figures, side by side. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly panels: readonly { readonly title: string; readonly bars: readonly Bar[]; readonly empty: string }[];
  readonly footer: string;
}

/** Wide enough to be sharp on a cheap phone held upright; letters are a thirtieth of it at least. */
const width = 1080;
const margin = 56;
const inner = width - 2 * margin;
const rowHeight = 92;
/** Okabe and Ito's blue and vermilion, which every eye tells apart, on grey. */
const colours = ['#0072B2', '#D55E00'] as const;
const ink = '#1A1A1A';
const faint = '#595959';
const ground = '#E3E6E8';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ');

/** By letters: of Inter at this size a letter is a little over half as wide as high. */
function fitted(text: string, letters: number): string {
  if (text.length <= letters) return text;
  // The number that tells one run of a training from another stays.
  const number = / \d+$/.exec(text)?.[0] ?? '';
  return `${text.slice(0, letters - 1 - number.length).trimEnd()}…${number}`;
}

const words = (
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly bold?: true; readonly end?: true },
  fill = ink,
): string =>
  `<text x="${at.x}" y="${at.y}" font-family="Inter" font-size="${at.size}" font-weight="${at.bold ? 700 : 400}"` +
  `${at.end ? ' text-anchor="end"' : ''} fill="${fill}">${escaped(text)}</text>`;

/** A picture for the chat, as PNG: bars below each other, since a phone is high and names of trainings are long. */
export function barChart({ title, subtitle, figures, panels, footer }: Chart): Buffer {
  const parts: string[] = [];
  let y = 96;
  parts.push(words(fitted(title, 44), { x: margin, y, size: 44, bold: true }));
  y += 52;
  parts.push(words(fitted(subtitle, 60), { x: margin, y, size: 32 }, faint));
  y += 40;
  const column = inner / Math.max(1, figures.length);
  for (const [at, figure] of figures.entries()) {
    const x = margin + at * column;
    const size = Math.min(60, Math.floor(column / (0.66 * figure.value.length)));
    parts.push(words(figure.value, { x, y: y + 72, size, bold: true }));
    parts.push(words(fitted(figure.label, Math.floor(column / 15)), { x, y: y + 116, size: 28 }, faint));
  }
  y += 160;
  for (const [at, panel] of panels.entries()) {
    const colour = colours[at % colours.length] ?? ink;
    parts.push(`<rect x="${margin}" y="${y}" width="${inner}" height="2" fill="${ground}"/>`);
    y += 64;
    parts.push(words(fitted(panel.title, 50), { x: margin, y, size: 36, bold: true }));
    y += 28;
    if (panel.bars.length === 0) {
      parts.push(words(panel.empty, { x: margin, y: y + 40, size: 32 }, faint));
      y += rowHeight;
    }
    const most = Math.max(1, ...panel.bars.map((bar) => Math.max(bar.value, bar.of ?? 0)));
    for (const bar of panel.bars) {
      const long = (value: number): number => Math.round((inner * value) / most);
      parts.push(words(fitted(bar.label, 56 - bar.shown.length), { x: margin, y: y + 40, size: 30 }));
      parts.push(words(bar.shown, { x: width - margin, y: y + 40, size: 30, bold: true, end: true }));
      const behind = bar.of === undefined ? 0 : long(bar.of);
      if (behind > 0)
        parts.push(`<rect x="${margin}" y="${y + 54}" width="${behind}" height="22" rx="4" fill="${ground}"/>`);
      const front = bar.value === 0 ? 0 : Math.max(6, long(bar.value));
      if (front > 0)
        parts.push(`<rect x="${margin}" y="${y + 54}" width="${front}" height="22" rx="4" fill="${colour}"/>`);
      y += rowHeight;
    }
    y += 16;
  }
  parts.push(words(fitted(footer, 74), { x: margin, y: y + 40, size: 26 }, faint));
  const height = y + 80;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" fill="#FFFFFF"/>${parts.join('')}</svg>`;
  // Without its files a font is left out in silence, and a server has no fonts of its own.
  const font = { fontFiles: [regularFont, boldFont], loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return new Resvg(svg, { font }).render().asPng();
}
