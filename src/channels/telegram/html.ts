import { plainText, type RichText, type Span } from '../../messaging/rich-text.ts';

/** A piece of text that fits one message, in Telegram's HTML and without any markup. */
export interface TextPart {
  readonly html: string;
  readonly plain: string;
}

/**
 * Renders text in parts of at most `limit` UTF-16 units as people see them (markup does not count, as Telegram counts).
 * Cuts at the end of a line, else between words, else anywhere but inside a character; a span that is cut goes on in
 * the next part. White space at the ends of a part is left out; a text of nothing else has no parts.
 */
export function renderText(text: RichText, limit: number): TextPart[] {
  const spans = text.map((span) => ({ ...span, text: span.text.toWellFormed() }));
  const whole = spans.map((span) => span.text).join('');
  const parts: TextPart[] = [];
  let from = skipSpace(whole, 0);
  while (from < whole.length) {
    const to = cutAfter(whole, from, limit);
    parts.push(renderPart(sliceOf(spans, from, from + whole.slice(from, to).trimEnd().length), limit));
    from = skipSpace(whole, to);
  }
  return parts;
}

/** Splits off what stands after the last line break; null where there is none with words on both sides. */
export function splitLastLine(text: RichText): readonly [RichText, RichText] | null {
  const whole = text.map((span) => span.text).join('');
  const end = whole.trimEnd().length;
  const start = skipSpace(whole, 0);
  const at = whole.lastIndexOf('\n', end - 1);
  return at <= start ? null : [sliceOf(text, start, at), sliceOf(text, at + 1, end)];
}

function cutAfter(whole: string, from: number, limit: number): number {
  if (whole.length - from <= limit) return whole.length;
  const window = whole.slice(from, from + limit + 1);
  // A cut that leaves less than half a part behind reads worse than one inside a line.
  const least = limit / 2;
  for (const separator of ['\n\n', '\n', ' ']) {
    const at = window.lastIndexOf(separator);
    if (at >= least) return from + at;
  }
  const splitsPair = /[\uD800-\uDBFF]/.test(whole[from + limit - 1] ?? '');
  return from + limit - (splitsPair ? 1 : 0);
}

function skipSpace(whole: string, from: number): number {
  let at = from;
  while (at < whole.length && /\s/.test(whole[at] ?? '')) at += 1;
  return at;
}

function sliceOf(spans: readonly Span[], from: number, to: number): Span[] {
  let offset = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    offset += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}

const renderPart = (spans: readonly Span[], limit: number): TextPart => ({
  html: spans.map(renderSpan).join(''),
  // Addresses written out may make it longer than a message; what is cut then is better than nothing said.
  plain: plainText(spans).slice(0, limit).toWellFormed(),
});

function renderSpan(span: Span): string {
  let html = escape(span.text);
  if (span.link !== undefined) html = `<a href="${escape(span.link).replaceAll('"', '&quot;')}">${html}</a>`;
  if (span.italic) html = `<i>${html}</i>`;
  return span.bold ? `<b>${html}</b>` : html;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
