import type { UploadedFile } from './body.ts';
import type { FormattedText } from './html.ts';
import type { Button, Markup } from './markup.ts';
import { badRequest, Refusal } from './refusal.ts';

/** A message as it stands in a chat, edits applied. */
export interface ChatMessage extends FormattedText {
  readonly id: number;
  readonly fromBot: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly markup: Markup | null;
  readonly file: (UploadedFile & { readonly kind: 'document' | 'photo' }) | null;
  readonly place: Place | null;
  readonly edits: number;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly title: string | null;
  readonly address: string | null;
}

export interface Chat {
  readonly id: number;
  readonly firstName: string;
  readonly languageCode: string | null;
  /** The bot knows a person only once they have written. */
  known: boolean;
  state: 'active' | 'blocked' | 'deactivated';
  messages: ChatMessage[];
  /** The buttons that stand in place of the person's keyboard. */
  keyboard: readonly (readonly Button[])[] | null;
  /** How often "typing…" was shown. */
  typing: number;
  /** Hears of every new message and edit of the bot's. */
  readonly listeners: Set<(message: ChatMessage) => void>;
}

export type NewMessage = Partial<Pick<ChatMessage, 'text' | 'entities' | 'markup' | 'file' | 'place'>>;

export type Json = Readonly<Record<string, unknown>>;

/** Chats and what was said in them, as Telegram keeps it. */
export class World {
  readonly chats = new Map<number, Chat>();
  /** Presses that the bot has not answered yet: their buttons show a spinner. */
  readonly openPresses = new Set<string>();
  /** What people have sent, by file id. */
  readonly files = new Map<string, Buffer>();
  /** What the bot has sent, by file id: it may send it again by that. */
  readonly uploads = new Map<string, NonNullable<ChatMessage['file']>>();
  readonly bot: Json;
  readonly now: () => number;
  // Telegram numbers a bot's private messages through, over all chats.
  private lastMessageId = 100;

  constructor(botId: number, now: () => number) {
    this.now = now;
    this.bot = { id: botId, is_bot: true, first_name: 'Sinau', username: 'sinau_bot' };
  }

  /** The chat that the bot may write to. @throws Refusal as Telegram gives it. */
  writable(chatId: string): Chat {
    const chat = this.chats.get(Number(chatId));
    if (!chat?.known) throw badRequest('chat not found');
    if (chat.state === 'blocked') throw new Refusal(403, 'Forbidden: bot was blocked by the user');
    if (chat.state === 'deactivated') throw new Refusal(403, 'Forbidden: user is deactivated');
    return chat;
  }

  add(chat: Chat, fromBot: boolean, content: NewMessage): ChatMessage {
    this.lastMessageId += 1;
    const message: ChatMessage = {
      text: '',
      entities: [],
      markup: null,
      file: null,
      place: null,
      ...content,
      id: this.lastMessageId,
      fromBot,
      at: this.now(),
      edits: 0,
    };
    chat.messages.push(message);
    if (message.file) this.uploads.set(fileId(message.id).file_id, message.file);
    if (message.markup?.kind === 'keyboard') chat.keyboard = message.markup.rows;
    if (message.markup?.kind === 'remove') chat.keyboard = null;
    if (fromBot) this.tell(chat, message);
    return message;
  }

  replace(chat: Chat, message: ChatMessage): void {
    chat.messages = chat.messages.map((other) => (other.id === message.id ? message : other));
    this.tell(chat, message);
  }

  private tell(chat: Chat, message: ChatMessage): void {
    for (const listener of chat.listeners) listener(message);
  }
}

export const userOf = (chat: Chat): Json => ({
  id: chat.id,
  is_bot: false,
  first_name: chat.firstName,
  ...(chat.languageCode === null ? {} : { language_code: chat.languageCode }),
});

export const chatObject = (chat: Chat): Json => ({ id: chat.id, first_name: chat.firstName, type: 'private' });

/** A message of the bot's as the Bot API shows it. */
export function messageObject(world: World, chat: Chat, message: ChatMessage): Json {
  const words = message.file ? 'caption' : 'text';
  const { file, place } = message;
  const location = place && { latitude: place.latitude, longitude: place.longitude };
  return {
    message_id: message.id,
    from: message.fromBot ? world.bot : userOf(chat),
    chat: chatObject(chat),
    date: Math.floor(message.at / 1_000),
    ...(message.edits > 0 ? { edit_date: Math.floor(world.now() / 1_000) } : {}),
    ...(message.text === '' ? {} : { [words]: message.text }),
    ...(message.entities.length === 0 ? {} : { [file ? 'caption_entities' : 'entities']: message.entities }),
    ...(file?.kind === 'document'
      ? { document: { ...fileId(message.id), file_name: file.fileName, file_size: file.bytes.length } }
      : {}),
    ...(file?.kind === 'photo' ? { photo: [{ ...fileId(message.id), width: 90, height: 90 }] } : {}),
    ...(location ? { location } : {}),
    ...(place && place.title !== null ? { venue: { location, title: place.title, address: place.address } } : {}),
    ...(message.markup?.kind === 'inline' ? { reply_markup: inlineMarkup(message.markup.rows) } : {}),
  };
}

const fileId = (id: number) => ({ file_id: `file-${id}`, file_unique_id: `unique-${id}` });

const inlineMarkup = (rows: readonly (readonly Button[])[]): Json => ({
  inline_keyboard: rows.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data }))),
});
