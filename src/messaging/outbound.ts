import type { RichText } from './rich-text.ts';

/** One thing a person may choose. A typed number, the label, a part of it or the button all mean `value`. */
export interface QuickReply {
  /** At most 40 bytes of `[A-Za-z0-9:._-]`, so that a button's token fits 64 bytes on every channel. */
  readonly value: string;
  readonly label: string;
}

/** What the bot says, before any channel renders it. Plain data: it lies in the outbox as JSON. */
export interface OutboundMessage {
  readonly text: RichText;
  /** Numbered from 1 in this order on every channel, but for `unnumbered` ones. At most nine. */
  readonly choices?: readonly QuickReply[];
  /** How many of the choices, from the first on, the text itself lists with their numbers already. */
  readonly listed?: number;
  /** Chosen by a button or the word that the text names: channels show no numbers, since a typed one means something else. */
  readonly unnumbered?: true;
  /** Names this set of choices (`[a-z0-9]{1,12}`); comes back with a pressed button. Present where `choices` is. */
  readonly menu?: string;
  /** Says how to answer where choices are no buttons; stands below them, on channels that have no other sign of it. */
  readonly numberHint?: RichText;
  /** Asks for the person's own contact card by a button with this label, where the channel has one. */
  readonly contactRequest?: string;
  /** Takes away the contact button of an earlier message, where the channel has one. */
  readonly contactRequestDone?: true;
  readonly attachment?: Attachment;
  /** The channel's id of an earlier message of ours that this one takes the place of, where the channel can edit. */
  readonly replaces?: string;
  /**
   * What it tells of, and what that was before, in the words of whoever wrote it: they find it by this while it waits,
   * and know afterwards what was told. No channel reads it.
   */
  readonly about?: { readonly subject: string; readonly from?: string };
}

export type Attachment =
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number; readonly title: string }
  | {
      readonly kind: 'document' | 'image';
      readonly fileName: string;
      readonly mediaType: string;
      /** The bytes, base64; small files only (a calendar entry, a poster): under 256 kB encoded. */
      readonly base64: string;
      /**
       * The bytes are kept by this id in their stead; delivery puts them here before a channel sees them. The same id is
       * the same bytes for good, so that a channel may have its platform keep them.
       */
      readonly kept?: number;
    };

export const quickReplyValuePattern = /^[A-Za-z0-9:._-]{1,40}$/;
export const choicesLimit = 9;
