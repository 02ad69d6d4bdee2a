import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'telegraf/types';
import type { QuickReply } from '../../messaging/outbound.ts';
import { writeToken } from './tokens.ts';

/** Longer labels are cut: a phone shows about forty letters of a button as wide as the screen. */
const labelLimit = 48;

/** How long the labels may be where a row holds one, two or three buttons. */
const longestInRow = [labelLimit, 18, 12] as const;

/** Numbered buttons under the message: a number that somebody types chooses the same. */
export function inlineKeyboard(menu: string, choices: readonly QuickReply[], unnumbered = false): InlineKeyboardMarkup {
  const buttons = choices.map(({ value, label }, index) => ({
    text: cut(unnumbered ? label : `${index + 1}. ${label}`),
    callback_data: writeToken(menu, value),
  }));
  return { inline_keyboard: inRows(buttons) };
}

/**
 * The button that hands over one's own number stands in place of the person's keyboard; choices join it there, since
 * a message carries one kind of buttons only. They say their label, so they bear no number.
 */
export function contactKeyboard(request: string, choices: readonly QuickReply[]): ReplyKeyboardMarkup {
  const buttons = choices.map(({ label }) => ({ text: cut(label) }));
  return {
    keyboard: [[{ text: cut(request), request_contact: true }], ...inRows(buttons)],
    resize_keyboard: true,
    one_time_keyboard: true,
  };
}

function inRows<Button extends { readonly text: string }>(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  let from = 0;
  while (from < buttons.length) {
    const left = buttons.slice(from);
    const most = [3, 2].find((count) => fits(left, count)) ?? 1;
    // Four short ones are two and two, not three and a straggler.
    const count = most === 3 && left.length === 4 ? 2 : most;
    rows.push(left.slice(0, count));
    from += count;
  }
  return rows;
}

function fits(buttons: readonly { readonly text: string }[], count: number): boolean {
  const longest = longestInRow[count - 1] ?? labelLimit;
  return buttons.length >= count && buttons.slice(0, count).every(({ text }) => text.length <= longest);
}

const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

function cut(label: string): string {
  const line = label.toWellFormed().replace(/\s+/g, ' ').trim();
  if (line.length <= labelLimit) return line;
  let kept = '';
  for (const { segment } of letters.segment(line)) {
    if (kept.length + segment.length >= labelLimit) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
