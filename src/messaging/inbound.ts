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
  | { readonly kind: 'media'; readonly media: MediaKind; readonly caption: string | null }
  /** The person blocked the bot, or came back. Never answered. */
  | { readonly kind: 'reachability'; readonly reachable: boolean }
  | { readonly kind: 'unsupported'; readonly what: string };

/** The longest text that is looked at, in UTF-16 units; more is cut off. */
export const inboundTextLimit = 8_000;

/** Makes any string storable: no NUL (Postgres refuses it), no lone surrogates, bounded, NFC. */
export function cleanText(text: string): string {
  return text.slice(0, inboundTextLimit).replaceAll('\u0000', '').toWellFormed().normalize('NFC');
}
