import type { AnyMessageContent } from '@whiskeysockets/baileys';
import type { Attachment, OutboundMessage } from '../../messaging/outbound.ts';
import { renderText, splitText } from './markup.ts';

/** WhatsApp takes more, but phones fold a longer text away. */
const textLimit = 4_096;
const captionLimit = 1_024;

/**
 * The messages that make a person see `message`, in order; none for an empty one. A normal account has no buttons, so
 * choices are numbered lines. An attachment goes before a text that does not fit under it, so that what is read last is
 * the question.
 */
export function renderMessage(message: OutboundMessage): AnyMessageContent[] {
  const words = [renderText(message.text).trim(), choiceLines(message)].filter(Boolean).join('\n\n');
  const texts = splitText(words, textLimit).map((text) => ({ text, linkPreview: null }));
  const { attachment } = message;
  if (!attachment) return texts;
  if (attachment.kind === 'location') return [placeOf(attachment), ...texts];
  return words.length <= captionLimit ? [fileOf(attachment, words)] : [fileOf(attachment, ''), ...texts];
}

function choiceLines({ choices = [], listed = 0, unnumbered, numberHint }: OutboundMessage): string {
  if (unnumbered) return '';
  const lines = choices.map(({ label }, index) => `${index + 1}. ${renderText([{ text: label }])}`).slice(listed);
  const hint = numberHint && choices.length > 0 ? [renderText(numberHint)] : [];
  return [lines.join('\n'), ...hint].filter(Boolean).join('\n\n');
}

const placeOf = (place: Extract<Attachment, { kind: 'location' }>): AnyMessageContent => ({
  location: { degreesLatitude: place.latitude, degreesLongitude: place.longitude, name: place.title },
});

function fileOf(file: Extract<Attachment, { kind: 'document' | 'image' }>, words: string): AnyMessageContent {
  const bytes = Buffer.from(file.base64, 'base64');
  const caption = words === '' ? {} : { caption: words };
  // A thumbnail of our own making would need a picture library; phones make theirs.
  return file.kind === 'image' && /^image\/(?:jpeg|png)$/.test(file.mediaType)
    ? { image: bytes, mimetype: file.mediaType, jpegThumbnail: '', ...caption }
    : { document: bytes, mimetype: file.mediaType, fileName: file.fileName, ...caption };
}
