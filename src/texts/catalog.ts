import type { RichText } from '../messaging/rich-text.ts';
import type { id } from './id.ts';

export const languages = ['id', 'en', 'jv'] as const;
export type Language = (typeof languages)[number];

/**
 * Everything the bot says, by room and dialogue. Indonesian is the source: its shape is the type, so a text that is
 * missing in another language, or takes other facts, fails to compile: whoever adds a text adds it in each (the words
 * for Javanese stand in docs/javanese.md). A new language is one file like `en.ts` and one line in `index.ts`.
 */
export type Catalog = Widened<typeof id>;

/** Literal texts widen to what they are, a `string`; functions keep their parameters. */
type Widened<T> = T extends string
  ? string
  : T extends RichText
    ? RichText
    : T extends (...facts: infer Facts) => infer Text
      ? (...facts: Facts) => Widened<Text>
      : T extends readonly (infer Member)[]
        ? readonly Widened<Member>[]
        : { readonly [Key in keyof T]: Widened<T[Key]> };
