import { requestErrand } from '../../delivery/errands.ts';
import { keepFile } from '../../delivery/inbound-files.ts';
import type { InboundContent } from '../../messaging/inbound.ts';
import type { TurnContext } from '../flow.ts';

/** Keeps a picture or document for the other side of a talk; null where it is none. */
export async function keepSent(
  { tx, person, address, now }: TurnContext,
  content: InboundContent,
): Promise<number | null> {
  if (content.kind !== 'media' || !content.file) return null;
  return keepFile(tx, person.id, { channel: address.channel, file: content.file }, now);
}

/**
 * Has a file that was kept fetched, and passed on to the other side of a talk. `isAwaited`: by an officer who is
 * answering just now, and needs no button for it.
 */
export async function passKept(
  { tx, person, contactId, address, now }: TurnContext,
  requestId: number,
  file: number,
  isAwaited = false,
): Promise<void> {
  const chat = { personId: person.id, contactId, channel: address.channel, address: address.externalId };
  await requestErrand(
    tx,
    { kind: 'help-file', parameters: { file, request: requestId, awaited: isAwaited ? 1 : 0 }, ...chat },
    now,
  );
}

/** Passes on a picture or document to the other side of a talk, once it is fetched; false where it is none. */
export async function passOn(
  context: TurnContext,
  requestId: number,
  content: InboundContent,
  isAwaited: boolean,
): Promise<boolean> {
  const file = await keepSent(context, content);
  if (file !== null) await passKept(context, requestId, file, isAwaited);
  return file !== null;
}
