import { badRequest } from './refusal.ts';

export interface Entity {
  readonly type: string;
  /** UTF-16 units, as Telegram counts. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

const types: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
};

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const token = /<(\/?)([a-zA-Z0-9-]*)([^<>]*)>|&(#x[0-9a-fA-F]+|#\d+|[a-z]+);|[<&]/g;

const cannotParse = (why: string) => badRequest(`can't parse entities: ${why}`);

/**
 * Reads Telegram's HTML. Stricter than Telegram in one thing: a bare `&` is refused, since it is an escape forgotten.
 * @throws Refusal where tags are unknown, unclosed or crossed.
 */
export function parseHtml(html: string): FormattedText {
  let text = '';
  let from = 0;
  const open: { tag: string; offset: number; url: string | null }[] = [];
  const entities: Entity[] = [];
  for (const match of html.matchAll(token)) {
    text += html.slice(from, match.index);
    from = match.index + match[0].length;
    const [whole, slash, name = '', attributes = '', entity] = match;
    const tag = name.toLowerCase();
    const byte = Buffer.byteLength(html.slice(0, match.index));
    if (entity !== undefined) {
      text += decode(entity, byte);
    } else if (whole === '&') {
      throw cannotParse(`Unescaped "&" at byte offset ${byte}`);
    } else if (whole === '<' || !Object.hasOwn(types, tag)) {
      throw cannotParse(`Unsupported start tag "${name}" at byte offset ${byte}`);
    } else if (slash === '/') {
      const last = open.pop();
      if (!last) throw cannotParse(`Unexpected end tag at byte offset ${byte}`);
      if (last.tag !== tag) {
        throw cannotParse(`Unmatched end tag at byte offset ${byte}, expected "</${last.tag}>", found "</${tag}>"`);
      }
      const length = text.length - last.offset;
      const url = last.url === null ? {} : { url: last.url };
      if (length > 0) entities.push({ type: types[tag] ?? tag, offset: last.offset, length, ...url });
    } else {
      open.push({ tag, offset: text.length, url: tag === 'a' ? hrefOf(attributes, byte) : null });
    }
  }
  text += html.slice(from);
  const unclosed = open.at(-1);
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return { text, entities: entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}

function decode(entity: string, byte: number): string {
  const letter = named[entity];
  if (letter !== undefined) return letter;
  if (!entity.startsWith('#')) throw cannotParse(`Unknown entity "&${entity};" at byte offset ${byte}`);
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  if (code === 0 || code > 0x10ffff) throw cannotParse(`Invalid entity "&${entity};" at byte offset ${byte}`);
  return String.fromCodePoint(code);
}

function hrefOf(attributes: string, byte: number): string {
  const href = /^\s+href\s*=\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(attributes);
  const address = href?.[1] ?? href?.[2];
  if (address === undefined) throw cannotParse(`Unclosed or missing href at byte offset ${byte}`);
  return address.replace(/&(#x[0-9a-fA-F]+|#\d+|[a-z]+);|&/g, (whole, entity: string | undefined) => {
    if (entity === undefined) throw cannotParse(`Unescaped "&" in href at byte offset ${byte}`);
    return decode(entity, byte) || whole;
  });
}
