import {
  isLidUser,
  isPnUser,
  jidNormalizedUser,
  normalizeMessageContent,
  proto,
  type WAMessageKey,
} from '@whiskeysockets/baileys';
import { cleanText, type InboundContent, type MediaKind } from '../../messaging/inbound.ts';
import { fileOf } from './files.ts';

/** Who wrote, as far as WhatsApp tells: every account has a number, most have a LID, and a message names one or both. */
export interface Sender {
  /** The jid that stands for the person from now on: the LID where there is one. */
  readonly chat: string;
  /** E.164; null where neither the message nor an earlier one tells it. */
  readonly phone: string | null;
  /** The other jids of the same account. */
  readonly otherIds: readonly string[];
}

export interface ParsedMessage {
  readonly content: InboundContent;
  /** The id of the message that was quoted or reacted to; null: none. */
  readonly quoted: string | null;
}

/** What earlier messages have told of which number belongs to which LID; jids without a device. */
export interface KnownIds {
  lidOf(phoneJid: string): string | null;
  phoneOf(lid: string): string | null;
}

/** The person behind a message; null for groups, status, channels, and what another device of our own account wrote. */
export function senderOf(key: WAMessageKey, known: KnownIds): Sender | null {
  if (key.fromMe || !key.remoteJid) return null;
  const from = jidNormalizedUser(key.remoteJid);
  const alternative = key.remoteJidAlt ? jidNormalizedUser(key.remoteJidAlt) : null;
  const given = [from, ...(alternative ? [alternative] : [])];
  if (!isLidUser(from) && !isPnUser(from)) return null;
  const namedLid = given.find((jid) => isLidUser(jid)) ?? null;
  const namedPhone = given.find((jid) => isPnUser(jid)) ?? null;
  const lid = namedLid ?? (namedPhone && known.lidOf(namedPhone));
  const phoneJid = namedPhone ?? (namedLid && known.phoneOf(namedLid));
  const chat = lid ?? phoneJid ?? from;
  return {
    chat,
    phone: phoneJid && phoneOfJid(phoneJid),
    otherIds: phoneJid && phoneJid !== chat ? [phoneJid] : [],
  };
}

/** "628…@s.whatsapp.net" → "+628…". */
export function phoneOfJid(jid: string): string | null {
  const digits = /^(\d{6,15})@s\.whatsapp\.net$/.exec(jid)?.[1];
  return digits === undefined ? null : `+${digits}`;
}

/**
 * Reads what a person sent. Null where nobody expects an answer: keys, receipts of calls, the vote of a poll, a
 * reaction that says nothing. Never throws, whatever it is given.
 */
export function parseContent(message: proto.IMessage, sender: Pick<Sender, 'phone'>): ParsedMessage | null {
  const inner = normalizeMessageContent(message);
  if (!inner) return null;
  const content = contentOf(inner, sender);
  return content && { content, quoted: quotedBy(inner) };
}

function contentOf(message: proto.IMessage, sender: Pick<Sender, 'phone'>): InboundContent | null {
  const words = wordsOf(message);
  if (words) return { kind: 'text', text: cleanText(words) };
  const { protocolMessage, reactionMessage, locationMessage, liveLocationMessage } = message;
  if (protocolMessage) return ofProtocol(protocolMessage, sender);
  if (reactionMessage) return isThumb(reactionMessage.text) ? { kind: 'text', text: '👍' } : null;
  const place = locationMessage ?? liveLocationMessage;
  if (place) return locationOf(place);
  const card = message.contactMessage ?? message.contactsArrayMessage?.contacts?.[0];
  if (card) return contactOf(card.vcard ?? '', sender);
  const media = mediaOf(message);
  // The pictures of an album come one by one after the album itself, which is answered for all of them.
  const ofAlbum = message.messageContextInfo?.messageAssociation?.parentMessageKey != null;
  if (media) return ofAlbum && media.caption === null ? null : media;
  for (const [field, what] of otherContent) if (message[field]) return { kind: 'unsupported', what };
  return silent.some((field) => message[field]) ? null : ofUnknown(message);
}

/** What was typed, or chosen of buttons that an unofficial client could not have sent, but phones still can answer. */
const wordsOf = (message: proto.IMessage): string | null =>
  message.conversation ||
  message.extendedTextMessage?.text ||
  message.buttonsResponseMessage?.selectedDisplayText ||
  message.listResponseMessage?.title ||
  message.templateButtonReplyMessage?.selectedDisplayText ||
  message.interactiveResponseMessage?.body?.text ||
  null;

function ofProtocol(given: proto.Message.IProtocolMessage, sender: Pick<Sender, 'phone'>): InboundContent | null {
  // A correction is what the person wants to have said.
  if (given.type === Type.MESSAGE_EDIT && given.editedMessage)
    return parseContent(given.editedMessage, sender)?.content ?? null;
  // Without a key it is something newer, whose type reads as the first of the list.
  return given.type === Type.REVOKE && given.key?.id ? { kind: 'unsupported', what: 'deleted' } : null;
}

const { Type } = proto.Message.ProtocolMessage;

const isThumb = (emoji: string | null | undefined): boolean => /^👍[\u{1F3FB}-\u{1F3FF}]?$/u.test(emoji ?? '');

function locationOf(place: proto.Message.ILocationMessage): InboundContent {
  const { degreesLatitude: latitude, degreesLongitude: longitude } = place;
  const valid =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  return valid ? { kind: 'location', latitude, longitude } : { kind: 'unsupported', what: 'location' };
}

/** A card of the number that the account itself has is the sender's own: WhatsApp vouches for that number. */
function contactOf(vcard: string, { phone: own }: Pick<Sender, 'phone'>): InboundContent {
  const account = /waid=(\d{6,15})/i.exec(vcard)?.[1];
  const number = account === undefined ? /^(?:item\d+\.)?TEL[^:]*:(.+)$/im.exec(vcard)?.[1] : `+${account}`;
  const phone = cleanText(number ?? '')
    .trim()
    .slice(0, 40);
  return phone === '' ? { kind: 'unsupported', what: 'contact' } : { kind: 'contact', phone, own: phone === own };
}

function mediaOf(message: proto.IMessage): Extract<InboundContent, { kind: 'media' }> | null {
  for (const [field, media] of mediaFields) {
    const given = message[field];
    if (!given) continue;
    const caption = 'caption' in given && given.caption ? cleanText(given.caption) : null;
    const voice = field === 'audioMessage' && 'ptt' in given && given.ptt === true;
    const file = fileOf(message, field);
    return { kind: 'media', media: voice ? 'voice' : media, caption, ...(file ? { file } : {}) };
  }
  return null;
}

const mediaFields = [
  ['albumMessage', 'image'],
  ['imageMessage', 'image'],
  ['videoMessage', 'video'],
  ['ptvMessage', 'video'],
  ['audioMessage', 'audio'],
  ['documentMessage', 'document'],
  ['stickerMessage', 'sticker'],
  ['lottieStickerMessage', 'sticker'],
] as const satisfies readonly (readonly [keyof proto.IMessage, MediaKind])[];

const otherContent = [
  ['pollCreationMessage', 'poll'],
  ['pollCreationMessageV2', 'poll'],
  ['pollCreationMessageV3', 'poll'],
  ['eventMessage', 'event'],
  ['groupInviteMessage', 'invitation'],
  ['productMessage', 'product'],
  ['orderMessage', 'order'],
  ['stickerPackMessage', 'sticker-pack'],
] as const satisfies readonly (readonly [keyof proto.IMessage, string])[];

/** What the apps tell each other, or what belongs to something that was answered already. */
const silent = [
  'senderKeyDistributionMessage',
  'pollUpdateMessage',
  'encReactionMessage',
  'keepInChatMessage',
  'pinInChatMessage',
  'call',
  'callLogMesssage',
  'bcallMessage',
  'requestPhoneNumberMessage',
  'deviceSentMessage',
  'secretEncryptedMessage',
  'placeholderMessage',
] as const satisfies readonly (keyof proto.IMessage)[];

/** A kind of message that is newer than this program; context alone is no message. */
function ofUnknown(message: proto.IMessage): InboundContent | null {
  const said = Object.entries(message).some(([field, value]) => field !== 'messageContextInfo' && value != null);
  return said ? { kind: 'unsupported', what: 'other' } : null;
}

function quotedBy(message: proto.IMessage): string | null {
  if (message.reactionMessage) return message.reactionMessage.key?.id ?? null;
  for (const value of Object.values(message) as unknown[]) {
    const context: unknown = isRecord(value) ? value['contextInfo'] : null;
    const id: unknown = isRecord(context) ? context['stanzaId'] : null;
    if (typeof id === 'string' && id !== '') return id;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
