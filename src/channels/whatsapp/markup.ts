import type { RichText, Span } from '../../messaging/rich-text.ts';

/** Unseen, and enough to keep a sign from being read as markup; WhatsApp knows no way to escape one. */
export const unseen = '\u2060';

/**
 * Text in WhatsApp's own markup: `*bold*`, `_italic_`; an address stands behind the words that lead to it. What people
 * typed stays what they typed: each sign that could be markup is kept apart from its neighbours.
 */
export const renderText = (text: RichText): string => text.map(renderSpan).join('');

function renderSpan(span: Span): string {
  const words = literal(span.text);
  const shown = span.link === undefined ? words : span.link === span.text ? span.link : `${words} (${span.link})`;
  return span.bold || span.italic
    ? shown
        .split('\n')
        .map((line) => styled(line, span))
        .join('\n')
    : shown;
}

/** Addresses, which WhatsApp makes links of by itself: to keep signs in them apart would lead elsewhere. */
const address = /(?<![\w.+-])(?:(?:https?:\/\/|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S*|[\w.+-]+@[\w.-]+\.[a-z]{2,})/gi;

function literal(given: string): string {
  const words = given.toWellFormed();
  let shown = '';
  let from = 0;
  for (const found of words.matchAll(address)) {
    shown += apart(words.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  return shown + apart(words.slice(from));
}

const apart = (words: string): string => words.replaceAll(/[*_~`]/g, `${unseen}$&${unseen}`);

/** Marks hold within a line only, and have to touch the words. */
function styled(line: string, { bold, italic }: Span): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
  if (words === '') return line;
  const slanted = italic ? `_${words}_` : words;
  return `${before}${bold ? `*${slanted}*` : slanted}${after}`;
}

/**
 * Cuts text into parts of at most `limit` UTF-16 units: at the end of a paragraph or line, else between words, else
 * anywhere but inside a character.
 */
export function splitText(whole: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = whole.trim();
  while (rest.length > limit) {
    const window = rest.slice(0, limit + 1);
    const at = ['\n\n', '\n', ' '].map((end) => window.lastIndexOf(end)).find((found) => found >= limit / 2);
    const splitsPair = /[\uD800-\uDBFF]/.test(rest[limit - 1] ?? '');
    const cut = at ?? limit - (splitsPair ? 1 : 0);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}
