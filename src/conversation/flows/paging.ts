import type { QuickReply } from '../../messaging/outbound.ts';
import type { RichText } from '../../messaging/rich-text.ts';
import { ordinal } from '../understanding/choice.ts';
import { normalise } from '../understanding/normalise.ts';
import type { Answer, Outcome, Step, TurnContext } from '../flow.ts';

/** One page of a long list of choices, with the ways to its neighbours; of a list in the text alone, only these. */
export function pageOf(
  { texts }: TurnContext,
  all: readonly QuickReply[],
  offset: number,
  pageSize: number,
  total = all.length,
): QuickReply[] {
  return [
    ...all.slice(offset, offset + pageSize),
    ...(offset + pageSize < total ? [{ value: 'next', label: texts.common.next }] : []),
    ...(offset > 0 ? [{ value: 'previous', label: texts.common.previous }] : []),
  ];
}

/** The page that a choice turns to; null where it turns none. */
export function turnedTo(choice: string | null, offset: number, pageSize: number): number | null {
  if (choice === 'next') return offset + pageSize;
  if (choice === 'previous') return Math.max(0, offset - pageSize);
  return null;
}

/**
 * What typed words name in a long list, whichever page is shown: one item, or the page where the first of several
 * stands; null where they name none.
 */
export function namedIn(
  all: readonly QuickReply[],
  text: string,
  pageSize: number,
): { readonly item: QuickReply } | { readonly offset: number } | null {
  const said = normalise(text)
    .split(' ')
    .filter((word) => word.length > 2);
  if (said.length === 0 || ordinal(text) !== null) return null;
  const fits = ({ label }: QuickReply): boolean => {
    const words = ` ${normalise(label)}`;
    return said.every((word) => words.includes(` ${word}`));
  };
  const first = all.findIndex(fits);
  const item = all[first];
  if (!item) return null;
  const isOnly = all.findLastIndex(fits) === first;
  return isOnly ? { item } : { offset: first - (first % pageSize) };
}

/** What a step needs to know where its list stands. */
export interface Paged {
  readonly page?: number | undefined;
  readonly first?: readonly string[] | undefined;
}

/** A step that offers a long list page by page, and hands on whatever else was answered. */
export const listStep = <Data extends Paged>(list: {
  /** The step's own name. */
  readonly step: string;
  readonly pageSize: number;
  readonly text: (context: TurnContext, items: readonly QuickReply[]) => RichText;
  readonly items: (context: TurnContext) => Promise<readonly QuickReply[]>;
  /** Choices that stand on every page. */
  readonly more?: (context: TurnContext) => readonly QuickReply[];
  readonly take: (context: TurnContext, data: Data, answer: Answer) => Outcome<Data> | Promise<Outcome<Data>>;
}): Step<Data> => ({
  async ask(context, { page = 0, first = [] }) {
    const all = await list.items(context);
    const isFirst = ({ value }: QuickReply): boolean => first.includes(value);
    const items = [...all.filter(isFirst), ...all.filter((item) => !isFirst(item))];
    return {
      text: list.text(context, items),
      choices: [...pageOf(context, items, page, list.pageSize), ...(list.more?.(context) ?? [])],
    };
  },
  async take(context, data, answer) {
    const { page = 0 } = data;
    const turned = turnedTo(answer.choice, page, list.pageSize);
    if (turned !== null) return { to: list.step, data: { ...data, page: turned } };
    const outcome = await list.take(context, data, answer);
    if (!('wrong' in outcome) || answer.choice !== null) return outcome;
    const named = namedIn(await list.items(context), answer.text, list.pageSize);
    if (named && 'item' in named) return list.take(context, data, { ...answer, choice: named.item.value });
    if (named && named.offset !== page) return { to: list.step, data: { ...data, page: named.offset } };
    return outcome;
  },
});
