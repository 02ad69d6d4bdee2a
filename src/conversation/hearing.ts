import type { InboundContent } from '../messaging/inbound.ts';
import { plainText } from '../messaging/rich-text.ts';
import { flowNamed } from './dialogues.ts';
import type { Answer, Reaction, TurnContext } from './flow.ts';
import { opensWithSalam } from './understanding/commands.ts';
import { isSheet } from './sheets/kind.ts';
import type { Place } from './state.ts';

/** Whether a place is in a form whose answers are worth keeping. */
export const isForm = (place: Place | null): boolean => place !== null && (flowNamed(place.flow)?.resumable ?? false);

/** A greeting in the Muslim way is answered in kind, once, before what was asked. */
export function withSalam(reaction: Reaction, text: string, { texts }: TurnContext): Reaction {
  if (!opensWithSalam(text)) return reaction;
  const say = reaction.say ?? [];
  const [first] = say;
  if (first && plainText(first.text).startsWith(plainText(texts.home.salam))) return reaction;
  return { ...reaction, say: [{ text: texts.home.salam }, ...say] };
}

export function heardFrom(content: InboundContent): Answer {
  const words = content.kind === 'text' ? content.text : content.kind === 'media' ? (content.caption ?? '') : '';
  const text = words.trim();
  return { text, choice: null, content, raw: text };
}

/** Whether a picture is, by its caption or its name, of a card that nobody should send. */
export function showsIdentity({ text, content }: Answer): boolean {
  const isPhoto = content.kind === 'media' && !(content.file && isSheet(content.file));
  const named = isPhoto ? `${text} ${content.file?.name ?? ''}`.replaceAll('_', ' ') : '';
  return /\b(?:ktp|nik|kk|kartu keluarga|rekening|atm)\b/i.test(named);
}
