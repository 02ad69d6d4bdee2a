import type { Address, ChannelName } from './address.ts';
import type { InboundFile, InboundMessage } from './inbound.ts';
import type { OutboundMessage } from './outbound.ts';

/** A door to a platform. It parses what comes in and renders what goes out, and knows no business word. */
export interface Channel {
  readonly name: ChannelName;
  readonly capabilities: ChannelCapabilities;
  /**
   * Connects and begins to hand over what comes in; resolves once that is under way, not when it ends.
   * Rejects only where a person must mend the settings; anything passing is retried inside and shows in `health`.
   */
  start(handlers: ChannelHandlers): Promise<void>;
  /**
   * Sends one message. Resolves when the platform has accepted it.
   * @throws SendError, and nothing else.
   */
  send(address: Address, message: OutboundMessage, options: SendOptions): Promise<SendResult>;
  /**
   * Brings the bytes of a file that came in on this channel; absent where it takes none. Possible from the moment the
   * channel is made, on any process.
   * @throws FileError, and nothing else.
   */
  fetchFile?(file: InboundFile, limits: FetchLimits): Promise<Buffer>;
  /** An address that opens a chat with us and hands over a payload (`[A-Za-z0-9_-]{1,64}`); null while it is not known. */
  startLink?(payload: string): string | null;
  /** Shows that an answer is being made, where the channel can; never rejects. */
  showTyping(address: Address): void;
  /** Takes nothing more in; what is being handed over is finished first. Replies may still be sent. */
  stop(): Promise<void>;
  /** Lets go of the platform, after everything is sent; absent where there is nothing to let go of. */
  close?(): Promise<void>;
  /** Since when the present account is in use; null: not known. */
  accountSince?(): Date | null;
  /** Whether this process is the one of several that writes on it; absent: all of them do. */
  mayWrite?(): boolean;
  health(): ChannelHealth;
}

export interface ChannelHandlers {
  /** Resolves once the message is committed: only then may the platform consider it taken. Rejects if it is not. */
  onInbound(message: InboundMessage): Promise<void>;
  /** What became of a message of ours. */
  onReceipt(receipt: Receipt): void;
}

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface SendOptions {
  /** Our own id of the message; a resend has the same one. */
  readonly messageId: string;
}

export interface SendResult {
  /** The platform's id of the message; null where it has none. */
  readonly externalId: string | null;
}

export interface Receipt {
  readonly channel: ChannelName;
  readonly externalId: string;
  readonly status: 'delivered' | 'read';
  readonly at: Date;
}

export interface ChannelCapabilities {
  /** Quick replies are buttons; else the renderer writes them as numbered lines. */
  readonly buttons: boolean;
  readonly editing: boolean;
  /** How fast the platform may be written to; null: as fast as one likes. */
  readonly pace: Pace | null;
  /** How much may be sent unasked; absent: as much as the pace allows. */
  readonly unasked?: UnaskedRules;
}

/** Of a platform that punishes whoever writes too much of their own accord. */
export interface UnaskedRules {
  /** Unasked messages in any 24 hours of a grown account; a younger one may send fewer. */
  readonly dailyCap: number;
  /** Seconds between two unasked messages: anything from the least to the most. */
  readonly spacing: { readonly least: number; readonly most: number };
}

export interface Pace {
  /** Messages in any sliding second, over all chats. */
  readonly perSecond: number;
  /** Seconds between two messages to one chat. */
  readonly chatSeconds: number;
}

export interface ChannelHealth {
  readonly status: 'starting' | 'up' | 'down' | 'stopped';
  /** One line for the operator: what is wrong and what to do. No personal data, no token. */
  readonly detail: string | null;
}
