import type { Address } from './address.ts';

/** What a person did, in the product's words; a channel's `parse.ts` makes it and knows no more than this. */
export interface InboundMessage {
  readonly from: Address;
  /** The channel's id of this very message; unique on the channel: a repeat has the same one. */
  readonly externalId: string;
  /** When the person sent it, by the channel's clock; null where the channel does not say. */
  readonly sentAt: Date | null;
  /** IETF tag of the person's app ("id", "en-GB"); a hint. */
  readonly languageTag: string | null;
  /** What the channel vouches for about the account that wrote; absent where it knows no more than the address. */
  readonly account?: InboundAccount;
  /** The channel's id of the earlier message in the chat that this one answers; absent: of none. */
  readonly quotes?: string;
  readonly content: InboundContent;
}

export interface InboundAccount {
  /** The number that the account is registered with, E.164; null: not told. */
  readonly phone: string | null;
  /** Other ids of the same chat, under which it may have written before. */
  readonly otherIds: readonly string[];
  /** Names the key that the person's phone signs with: another one after a new phone, or a new owner of the number. */
  readonly deviceKey: string | null;
}

export type MediaKind = 'image' | 'video' | 'voice' | 'audio' | 'document' | 'sticker';

/**
 * A file whose bytes stay where they are until somebody asks the channel for them (`Channel.fetchFile`). Plain data, so
 * that it can be kept and asked for after a restart.
 */
export interface InboundFile {
  /** As the sender's phone calls it; null: nameless, as pictures are. */
  readonly name: string | null;
  /** IETF media type by the sender's word: a hint. */
  readonly mediaType: string;
  /** In bytes, by the sender's word; null: not told. */
  readonly size: number | null;
  /** The channel's own way to the bytes; of the chat page, which keeps nothing, the bytes themselves in base64. */
  readonly reference: string;
}

export type InboundContent =
  | { readonly kind: 'text'; readonly text: string }
  /** A pressed quick reply. `menu` names the message it belongs to, so that a stale one is known as such. */
  | {
      readonly kind: 'choice';
      readonly menu: string;
      readonly value: string;
      /** The channel's id of the message that carried the button. */
      readonly messageId: string | null;
      /** What the choice said, where the channel knows it: an old one may still be understood by its words. */
      readonly label?: string;
    }
  /** The person opened the chat, perhaps by a deep link that carries a payload. */
  | { readonly kind: 'start'; readonly payload: string | null }
  /** A contact card. `own`: the channel vouches that it is the sender's own number. */
  | { readonly kind: 'contact'; readonly phone: string; readonly own: boolean }
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  | {
      readonly kind: 'media';
      readonly media: MediaKind;
      readonly caption: string | null;
      /** Of documents and images whose bytes the channel can bring; absent of everything else. */
      readonly file?: InboundFile;
    }
  /** The person blocked the bot, or came back. Never answered. */
  | { readonly kind: 'reachability'; readonly reachable: boolean }
  | { readonly kind: 'unsupported'; readonly what: string };

/** The longest text that is looked at, in UTF-16 units; more is cut off. */
export const inboundTextLimit = 8_000;

/** Makes any string storable: no NUL (Postgres refuses it), no lone surrogates, bounded, NFC. */
export function cleanText(text: string): string {
  return text.slice(0, inboundTextLimit).replaceAll('\u0000', '').toWellFormed().normalize('NFC');
}

/** What a file is called, fit to be shown and stored: no path, no control characters, bounded; null: nothing is left. */
export function cleanFileName(name: string): string | null {
  const last = cleanText(name).split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(-120) || null
  );
}

/** A media type as it is written, without parameters; anything else is a stream of bytes. */
export function cleanMediaType(given: string): string {
  const type = given.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[a-z]+\/[a-z0-9.+-]{1,100}$/.test(type) ? type : 'application/octet-stream';
}

/** The size that a sender tells; null where it is no such number. */
export const cleanSize = (given: unknown): number | null =>
  typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 ? given : null;
