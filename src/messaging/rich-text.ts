/**
 * Text as people see it: a list of spans with the little markup every channel can show.
 * Made with the `rich` template, so that what a person typed can never become markup:
 * `*bold*` and `_italic_` count only in the template's own words; links are made with `link`.
 */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An http(s) address; channels without links show it after the text. */
  readonly link?: string;
}

export type RichText = readonly Span[];

type Piece = string | number | RichText;

/**
 * Template tag. Interpolated strings and numbers are literal; an interpolated `RichText` keeps its own markup.
 * `rich\`Halo *${name}*\`` → [{text: 'Halo '}, {text: name, bold: true}].
 * A star or underscore that is meant literally is written `\\*`, `\\_`.
 */
export function rich(strings: TemplateStringsArray, ...pieces: Piece[]): RichText {
  const writer = new SpanWriter();
  strings.forEach((text, index) => {
    writer.markup(text);
    const piece = pieces[index];
    if (piece !== undefined) writer.piece(piece);
  });
  return writer.finish();
}

/** A link; an address that is not http(s) becomes its label alone. */
export function link(label: string, address: string): RichText {
  return [/^https?:\/\//.test(address) ? { text: label, link: address } : { text: label }];
}

/** Joins pieces with a separator, for lines and lists; empty pieces are left out. */
export function joinRich(pieces: readonly Piece[], separator = '\n'): RichText {
  const writer = new SpanWriter();
  let first = true;
  for (const piece of pieces) {
    if (piece === '' || (Array.isArray(piece) && piece.length === 0)) continue;
    if (!first) writer.piece(separator);
    writer.piece(piece);
    first = false;
  }
  return writer.finish();
}

/** The words alone, as a log-free plain form: for the terminal, for tests, for comparing. */
export function plainText(text: RichText): string {
  return text
    .map((span) => (span.link !== undefined && span.link !== span.text ? `${span.text} (${span.link})` : span.text))
    .join('');
}

class SpanWriter {
  private readonly spans: Span[] = [];
  private bold = false;
  private italic = false;

  markup(source: string): void {
    let plain = '';
    const flush = (): void => {
      this.piece(plain);
      plain = '';
    };
    for (let at = 0; at < source.length; at++) {
      const character = source[at] ?? '';
      if (character === '\\' && at + 1 < source.length) {
        plain += source[++at];
      } else if (character === '*') {
        flush();
        this.bold = !this.bold;
      } else if (character === '_') {
        flush();
        this.italic = !this.italic;
      } else {
        plain += character;
      }
    }
    flush();
  }

  piece(piece: Piece): void {
    if (typeof piece === 'object') {
      for (const span of piece) this.push(span);
    } else if (piece !== '') {
      this.push({ text: String(piece) });
    }
  }

  finish(): RichText {
    return this.spans;
  }

  private push(span: Span): void {
    const styled: Span = {
      ...span,
      ...(this.bold ? { bold: true } : {}),
      ...(this.italic ? { italic: true } : {}),
    };
    const last = this.spans.at(-1);
    if (last && last.bold === styled.bold && last.italic === styled.italic && !last.link && !styled.link) {
      this.spans[this.spans.length - 1] = { ...last, text: last.text + styled.text };
    } else {
      this.spans.push(styled);
    }
  }
}
