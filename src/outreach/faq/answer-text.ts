/** What of an answer can be said. */
export interface Told {
  /** Without the sentences that wait for a fact. */
  readonly text: string;
  /** Its first sentence is one of them. */
  readonly lacksBeginning: boolean;
  /** The facts that only the agency knows and nobody has filled in: `{usia_min}`. */
  readonly gaps: readonly string[];
}

const gap = /\{([^{}\n]{1,60})\}/g;

/** An answer as people get it: a sentence with a gap is left out, and a brace never shows. */
export function told(answer: string): Told {
  const gaps = [...answer.matchAll(gap)].map(([, name = '']) => name);
  if (gaps.length === 0) return { text: answer.trim(), lacksBeginning: false, gaps };
  const lines = answer.split('\n').map((line) => (/\{/.test(line) ? withoutGaps(line) : line));
  return {
    text: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    lacksBeginning: sentencesOf(answer)[0]?.includes('{') ?? false,
    gaps: [...new Set(gaps)],
  };
}

/** An abbreviation or a number's point ends no sentence: what follows an end begins with a capital. */
const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

const withoutGaps = (line: string): string =>
  sentencesOf(line)
    .filter((sentence) => !/\{/.test(sentence))
    .join(' ');
