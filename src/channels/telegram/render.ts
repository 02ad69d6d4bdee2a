import type { Opts } from 'telegraf/types';
import type { Attachment, OutboundMessage } from '../../messaging/outbound.ts';
import type { RichText } from '../../messaging/rich-text.ts';
import { renderText, splitLastLine, type TextPart } from './html.ts';
import { contactKeyboard, inlineKeyboard } from './keyboard.ts';

type SendMethod = 'sendMessage' | 'sendPhoto' | 'sendDocument' | 'sendVenue';

interface CallOf<Method extends SendMethod | 'editMessageText'> {
  readonly method: Method;
  /** Everything but the chat. */
  readonly parameters: Omit<Opts<Method>, 'chat_id'>;
  /** What to send instead where Telegram cannot read the markup; null: there is none. */
  readonly withoutMarkup: Omit<Opts<Method>, 'chat_id'> | null;
  /** The file that it carries, where the same one goes to others too. */
  readonly file?: KeptFile;
}

/** A file that is the same wherever its number is. */
export interface KeptFile {
  readonly kept: number;
  readonly field: 'photo' | 'document';
}

export type SendCall = { [Method in SendMethod]: CallOf<Method> }[SendMethod];
export type EditCall = CallOf<'editMessageText'>;

export interface RenderedMessage {
  /** Changes an earlier message in place; where Telegram does not let it, `sends` go out instead. */
  readonly edit: EditCall | null;
  /** In this order. More than one for a long text, or a place and its text; none for an empty message. */
  readonly sends: readonly SendCall[];
}

type Content =
  | { readonly kind: 'text'; readonly part: TextPart }
  | { readonly kind: 'file'; readonly file: FileAttachment; readonly caption: TextPart | null }
  | { readonly kind: 'venue'; readonly place: PlaceAttachment };
type FileAttachment = Extract<Attachment, { kind: 'document' | 'image' }>;
type PlaceAttachment = Extract<Attachment, { kind: 'location' }>;
type Markup = NonNullable<Opts<'sendMessage'>['reply_markup']>;

const textLimit = 4_096;
const captionLimit = 1_024;
const removeKeyboard = { remove_keyboard: true } as const;
const previewOff = { link_preview_options: { is_disabled: true } } as const;

/** What Telegram is asked, to make a person see `message`. */
export function renderMessage(message: OutboundMessage): RenderedMessage {
  const markup = markupOf(message);
  // A message carries one markup only: to take the keyboard away and show buttons takes two.
  const takesTwo = message.contactRequestDone === true && markup !== removeKeyboard;
  const contents = contentsOf(message, takesTwo);
  const last = contents.length - 1;
  const sends = contents.map((content, index) =>
    callOf(content, index === last ? markup : takesTwo && index === 0 ? removeKeyboard : null),
  );
  return { edit: editOf(message, contents, markup), sends };
}

function markupOf({
  choices = [],
  menu = '',
  unnumbered,
  contactRequest,
  contactRequestDone,
}: OutboundMessage): Markup | null {
  if (contactRequest !== undefined) return contactKeyboard(contactRequest, choices);
  if (choices.length > 0) return inlineKeyboard(menu, choices, unnumbered);
  return contactRequestDone ? removeKeyboard : null;
}

/** An attachment goes before a text of its own, so that what is read last is the text with its buttons. */
function contentsOf({ text, attachment }: OutboundMessage, takesTwo: boolean): Content[] {
  if (!attachment) {
    // Of a single line nothing can be split off: its buttons win, as the keyboard folds away by itself once used.
    const halves = takesTwo ? splitLastLine(text) : null;
    return halves ? halves.flatMap(textContents) : textContents(text);
  }
  if (attachment.kind === 'location') return [{ kind: 'venue', place: attachment }, ...textContents(text)];
  const [caption = null, ...more] = renderText(text, captionLimit);
  if (more.length === 0) return [{ kind: 'file', file: attachment, caption }];
  return [{ kind: 'file', file: attachment, caption: null }, ...textContents(text)];
}

const textContents = (text: RichText): Content[] =>
  renderText(text, textLimit).map((part) => ({ kind: 'text', part }) as const);

function callOf(content: Content, markup: Markup | null): SendCall {
  const buttons = markup ? { reply_markup: markup } : {};
  if (content.kind === 'file') return fileCall(content.file, content.caption, buttons);
  if (content.kind === 'text') {
    const { html, plain } = content.part;
    const rest = { ...previewOff, ...buttons };
    return {
      method: 'sendMessage',
      parameters: { text: html, parse_mode: 'HTML', ...rest },
      withoutMarkup: { text: plain, ...rest },
    };
  }
  const { latitude, longitude, title } = content.place;
  // Telegram wants an address too; where there is none of its own, the coordinates can be copied from it.
  const address = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return {
    method: 'sendVenue',
    parameters: { latitude, longitude, title, address, ...buttons },
    withoutMarkup: null,
  };
}

function fileCall(file: FileAttachment, caption: TextPart | null, buttons: { reply_markup?: Markup }): SendCall {
  const source = { source: Buffer.from(file.base64, 'base64'), filename: file.fileName };
  const words = caption ? ({ caption: caption.html, parse_mode: 'HTML' } as const) : {};
  const plainWords = caption ? { caption: caption.plain } : {};
  const photo = file.kind === 'image' && /^image\/(?:jpeg|png|webp)$/.test(file.mediaType);
  const field = photo ? 'photo' : 'document';
  const known = file.kept === undefined ? {} : { file: { kept: file.kept, field } as const };
  if (photo) {
    return {
      ...known,
      method: 'sendPhoto',
      parameters: { photo: source, ...words, ...buttons },
      withoutMarkup: caption && { photo: source, ...plainWords, ...buttons },
    };
  }
  return {
    ...known,
    method: 'sendDocument',
    parameters: { document: source, ...words, ...buttons },
    withoutMarkup: caption && { document: source, ...plainWords, ...buttons },
  };
}

/** Telegram edits texts with inline buttons or none; whatever else is to replace a message is sent anew. */
function editOf({ replaces }: OutboundMessage, contents: readonly Content[], markup: Markup | null): EditCall | null {
  const [content] = contents;
  const inline = markup === null || 'inline_keyboard' in markup;
  if (replaces === undefined || !/^\d{1,15}$/.test(replaces)) return null;
  if (contents.length !== 1 || content?.kind !== 'text' || !inline) return null;
  const rest = { message_id: Number(replaces), ...previewOff, ...(markup ? { reply_markup: markup } : {}) };
  return {
    method: 'editMessageText',
    parameters: { text: content.part.html, parse_mode: 'HTML', ...rest },
    withoutMarkup: { text: content.part.plain, ...rest },
  };
}
