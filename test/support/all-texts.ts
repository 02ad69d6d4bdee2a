import { plainText, type RichText } from '../../src/messaging/rich-text.ts';

/** A text of a catalogue, as it may come out with different facts. */
export interface Saying {
  /** "enrollment.waitlisted" */
  readonly path: string;
  readonly room: string;
  /** Whether it is told facts, or always says the same. */
  readonly tellsFacts: boolean;
  /** Plain; more than one where it says things differently without a fact. */
  readonly texts: readonly string[];
}

/** Everything that a catalogue can say, where every fact that it may tell is this word, or is not there. */
export function everySaying(catalog: object, word: string): Saying[] {
  return Object.entries(catalog).flatMap(([room, texts]) => sayingsOf(texts, room, room, word));
}

function sayingsOf(text: unknown, room: string, path: string, word: string): Saying[] {
  if (typeof text === 'function') return [{ room, path, tellsFacts: true, texts: told(text, word) }];
  if (typeof text === 'string' || isRich(text)) return [{ room, path, tellsFacts: false, texts: [plain(text)] }];
  return Object.entries(text as object).flatMap(([key, inner]) => sayingsOf(inner, room, `${path}.${key}`, word));
}

const isRich = (text: unknown): text is RichText =>
  Array.isArray(text) && text.every((span) => typeof span === 'object' && span !== null && 'text' in span);

const plain = (text: unknown): string => (typeof text === 'string' ? text : plainText(text as RichText));

function told(text: Function, word: string): string[] {
  const say = (fact: unknown): string => plain(text(...Array.from({ length: text.length }, () => fact)));
  try {
    return [say(factOf(word)), say(nothing)];
  } catch {
    // It needs a fact that is not there, so it says nothing without it.
    return [say(factOf(word))];
  }
}

/** What stands for any fact: read as a word, a number, a list, a text with marks, or a thing that has more facts. */
function factOf(word: string): unknown {
  const readAs: Partial<Record<string | symbol, unknown>> = {
    [Symbol.toPrimitive]: () => word,
    *[Symbol.iterator]() {
      yield { text: word, [Symbol.iterator]: () => [{ text: word }][Symbol.iterator]() };
    },
    length: 1,
    join: () => word,
    map: (each: (one: string) => unknown) => [each(word)],
  };
  return new Proxy(
    {},
    {
      get(_, key) {
        if (key in readAs) return readAs[key];
        const ofWords: unknown = Reflect.get(String.prototype, key);
        return typeof ofWords === 'function' ? ofWords.bind(word) : factOf(word);
      },
    },
  );
}

/** A thing none of whose facts is there. */
const nothing = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : null) });
