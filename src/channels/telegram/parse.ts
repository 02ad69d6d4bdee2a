import type { Update } from 'telegraf/types';
import {
  cleanFileName,
  cleanMediaType,
  cleanSize,
  cleanText,
  type InboundContent,
  type InboundFile,
  type InboundMessage,
  type MediaKind,
} from '../../messaging/inbound.ts';
import { readToken } from './tokens.ts';

/** The kinds of update that are asked for. Edited messages are not: an edit is no new message. */
export const wantedUpdates = ['message', 'callback_query', 'my_chat_member'] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an update of the Bot API: private chats only, groups and channels get silence. Null where there is nothing to
 * hand over; never throws, whatever it is given.
 *
 * A message is named by chat and message id, a press by the query's id, a block by chat, time and status: ids of
 * the thing itself, the same at every redelivery. Update ids are not used, since Telegram may begin a new series of
 * them after a quiet week.
 */
export function parseUpdate(update: unknown): InboundMessage | null {
  const given = record(update);
  if (!given) return null;
  const message = record(given['message']);
  if (message) return parseMessage(message);
  const query = record(given['callback_query']);
  if (query) return parsePress(query);
  const change = record(given['my_chat_member']);
  return change ? parseReachability(change) : null;
}

/** Whether it is an update at all; what is in it stays to be checked by `parseUpdate`. */
export const isUpdate = (value: unknown): value is Update => whole(record(value)?.['update_id']) !== null;

/** Whose updates stay in order: the chat it is of, or the person; '' where it names neither. */
export function chatOf(update: unknown): string {
  const message = parseUpdate(update);
  return message ? message.from.externalId : '';
}

function parseMessage(message: Json): InboundMessage | null {
  const chat = privateChat(message);
  const id = whole(message['message_id']);
  const from = record(message['from']);
  if (chat === null || id === null || from?.['is_bot'] === true) return null;
  const content = contentOf(message, from);
  if (!content) return null;
  const quoted = whole(record(message['reply_to_message'])?.['message_id']);
  const said = inbound(chat, `message:${chat}:${id}`, moment(message['date']), from, content);
  return quoted === null ? said : { ...said, quotes: String(quoted) };
}

/** The message that carries the button may be too old for Telegram to show it; the presser's id is the private chat's. */
function parsePress(query: Json): InboundMessage | null {
  const id = text(query['id']);
  const from = record(query['from']);
  const message = record(query['message']);
  const chat = message ? privateChat(message) : whole(from?.['id']);
  if (id === null || chat === null) return null;
  const data = text(query['data']) ?? '';
  const messageId = whole(message?.['message_id']);
  const content = {
    kind: 'choice',
    ...readToken(data),
    messageId: messageId === null ? null : String(messageId),
  } as const;
  // The date in it is the bot's message's, not the press's.
  return inbound(chat, `callback:${id}`, null, from, content);
}

function parseReachability(change: Json): InboundMessage | null {
  const chat = privateChat(change);
  const at = moment(change['date']);
  const status = record(change['new_chat_member'])?.['status'];
  if (chat === null || (status !== 'kicked' && status !== 'member')) return null;
  const content = { kind: 'reachability', reachable: status === 'member' } as const;
  const externalId = `member:${chat}:${at?.getTime() ?? 0}:${status}`;
  return inbound(chat, externalId, at, record(change['from']), content);
}

const inbound = (
  chat: number,
  externalId: string,
  sentAt: Date | null,
  from: Json | null,
  content: InboundContent,
): InboundMessage => ({
  from: { channel: 'telegram', externalId: String(chat) },
  externalId,
  sentAt,
  languageTag: languageTag(from?.['language_code']),
  content,
});

function contentOf(message: Json, from: Json | null): InboundContent | null {
  const words = text(message['text']);
  if (words !== null) return wordsOf(words);
  const contact = record(message['contact']);
  if (contact) return contactOf(contact, from);
  const location = record(message['location']) ?? record(record(message['venue'])?.['location']);
  if (location) return locationOf(location);
  for (const [field, media] of mediaFields) {
    if (message[field] === undefined) continue;
    const file = field === 'document' || field === 'photo' ? fileOf(message[field]) : null;
    return { kind: 'media', media, caption: text(message['caption']) || null, ...(file ? { file } : {}) };
  }
  for (const what of otherContent) if (message[what] !== undefined) return { kind: 'unsupported', what };
  if (serviceFields.some((field) => message[field] !== undefined)) return null;
  return { kind: 'unsupported', what: 'other' };
}

/** In this order: an animation comes with a document too. */
const mediaFields: readonly (readonly [string, MediaKind])[] = [
  ['animation', 'video'],
  ['photo', 'image'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['voice', 'voice'],
  ['audio', 'audio'],
  ['document', 'document'],
  ['sticker', 'sticker'],
];

/** A picture comes in several sizes, the largest last. */
function fileOf(given: unknown): InboundFile | null {
  const found = record(Array.isArray(given) ? given.at(-1) : given);
  const reference = found?.['file_id'];
  if (!found || typeof reference !== 'string' || !/^[\w-]{1,300}$/.test(reference)) return null;
  return {
    name: cleanFileName(text(found['file_name']) ?? ''),
    mediaType: Array.isArray(given) ? 'image/jpeg' : cleanMediaType(text(found['mime_type']) ?? ''),
    size: cleanSize(found['file_size']),
    reference,
  };
}

const otherContent = ['poll', 'dice', 'game', 'story', 'invoice', 'checklist', 'paid_media', 'giveaway'] as const;

/** What Telegram itself writes into a private chat: nobody said it, so nobody is answered. */
const serviceFields = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'connected_website',
  'chat_background_set',
  'users_shared',
  'chat_shared',
  'passport_data',
  'successful_payment',
  'refunded_payment',
  'gift',
  'unique_gift',
] as const;

const command = /^\/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]+)?(?:\s+|$)/;

/** "/start abc" opens the chat; of any other command the words are kept: "/jadwal_saya@sinau_bot" says "jadwal saya". */
function wordsOf(written: string): InboundContent {
  const match = command.exec(written);
  if (!match) return { kind: 'text', text: written };
  const [start, name = ''] = match;
  const rest = written.slice(start.length).trim();
  if (name.toLowerCase() === 'start') {
    return { kind: 'start', payload: /^[A-Za-z0-9_-]{1,64}$/.test(rest) ? rest : null };
  }
  return { kind: 'text', text: `${name.replaceAll('_', ' ')} ${rest}`.trim() };
}

/** A card is the sender's own only where Telegram says that it belongs to the account that sent it. */
function contactOf(contact: Json, from: Json | null): InboundContent | null {
  const phone = text(contact['phone_number'])?.slice(0, 40);
  if (!phone) return { kind: 'unsupported', what: 'contact' };
  const owner = whole(contact['user_id']);
  const own = owner !== null && owner === whole(from?.['id']);
  // An account's number is international, with or without the plus.
  return { kind: 'contact', phone: own && /^\d/.test(phone) ? `+${phone}` : phone, own };
}

function locationOf(location: Json): InboundContent {
  const { latitude, longitude } = location;
  const valid =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  return valid ? { kind: 'location', latitude, longitude } : { kind: 'unsupported', what: 'location' };
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown): Json | null => (isRecord(value) ? value : null);

const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;

const text = (value: unknown): string | null => (typeof value === 'string' ? cleanText(value) : null);

function privateChat(holder: Json): number | null {
  const chat = record(holder['chat']);
  return chat?.['type'] === 'private' ? whole(chat['id']) : null;
}

/** Telegram gives seconds; 0 stands for a message that it no longer shows. */
function moment(seconds: unknown): Date | null {
  const value = whole(seconds);
  return value !== null && value > 0 && value < 1e11 ? new Date(value * 1_000) : null;
}

const languageTag = (value: unknown): string | null =>
  typeof value === 'string' && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(value) ? value : null;
