import type { QuickReply } from '../../messaging/outbound.ts';
import type { TurnContext } from '../flow.ts';

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
