import type { EventEmitter } from 'node:events';
import type { BinaryNode, proto } from '@whiskeysockets/baileys';

/** What a person's phone shows of a message of the bot. */
export interface SeenMessage {
  readonly id: string;
  /** The jid under which the bot wrote. */
  readonly chat: string;
  readonly kind: string;
  readonly text: string;
  readonly message: proto.IMessage;
}

export interface SendChoices {
  readonly id?: string;
  readonly addressing?: 'pn' | 'lid';
  /** False: without the other of number and LID. */
  readonly alt?: boolean;
  readonly group?: object;
  readonly status?: boolean;
  /** Copies of the very same ciphertext. */
  readonly copies?: number;
  readonly corrupt?: boolean;
  readonly timestamp?: number;
  readonly attrs?: Readonly<Record<string, string>>;
}

export interface SentMessage {
  readonly id: string;
  readonly from: string;
  /** Resolves when the bot has confirmed it. */
  readonly acked: Promise<Readonly<Record<string, string>>>;
}

/** One simulated person with a phone. */
export interface FakeUser extends EventEmitter {
  readonly phoneNumber: string;
  readonly jid: string;
  readonly lidJid: string | undefined;
  addressing: 'pn' | 'lid';
  autoDeliver: boolean;
  autoRead: boolean;
  readonly received: readonly SeenMessage[];
  readonly receipts: readonly { readonly id: string; readonly type: string }[];
  readonly presence: readonly { readonly type: string }[];
  send(content: string | proto.IMessage, options?: SendChoices): Promise<SentMessage>;
  reply(to: SeenMessage, text: string): Promise<SentMessage>;
  react(key: { readonly id: string }, emoji: string): Promise<SentMessage>;
  edit(id: string, text: string): Promise<SentMessage>;
  revoke(id: string): Promise<SentMessage>;
  sendMedia(
    kind: 'image' | 'video' | 'audio' | 'document' | 'sticker',
    data: Buffer,
    fields?: object,
    options?: SendChoices,
  ): Promise<SentMessage>;
  /** Encrypts an earlier message again under the same id. */
  resend(id: string, options?: { readonly freshSession?: boolean }): Promise<SentMessage>;
  /** A new handset: another identity key, no sessions. */
  reinstall(): void;
  waitForMessage(
    predicate?: string | RegExp | ((message: SeenMessage) => boolean),
    timeoutMs?: number,
  ): Promise<SeenMessage>;
  /** The next messages of the bot cannot be decrypted by this phone. */
  failDecryption(count?: number): void;
  sendReceipt(message: SeenMessage, type?: string): void;
}

/** What becomes of a message of the bot: a number is the code of an error ack. */
export type Fate = 'ok' | 'no-ack' | 'lose' | 'cut-before' | 'cut-after' | number;

/** A loopback WhatsApp that an unmodified Baileys talks to. */
export interface FakeWhatsApp extends EventEmitter {
  readonly url: string;
  readonly rootKey: Buffer;
  readonly account: { readonly phoneNumber: string; readonly lid: string; readonly sentCopies: readonly unknown[] };
  readonly users: ReadonlyMap<string, FakeUser>;
  readonly media: { get(content: object, type: string): Buffer; failWith: number };
  autoPair: boolean;
  readonly faults: {
    botMessages: Fate;
    nextBotMessages: Fate[];
    ackDelayMs: number;
    duplicateToBot: number;
    loseToBot: number;
    latencyMs: number;
    /** New connections: 'reset', or an HTTP status instead of the upgrade. */
    refuse: number | 'reset';
    iq: (iq: BinaryNode) => undefined | 'mute' | { code: number };
  };
  newUser(
    phone: string,
    options?: {
      readonly lid?: string | false;
      readonly name?: string;
      readonly addressing?: 'pn' | 'lid';
      readonly autoDeliver?: boolean;
      readonly autoRead?: boolean;
      readonly receiptDelayMs?: number;
    },
  ): FakeUser;
  newGroup(subject: string, members: readonly FakeUser[]): object;
  scanQr(qr: string): Promise<unknown>;
  enterPairingCode(code: string): Promise<void>;
  /** The owner writes to somebody on their own phone, of which the bot gets a copy. */
  ownerWrites(user: FakeUser, text: string): Promise<void>;
  /** What the server sends during `work` reaches the bot in one piece. */
  together(work: () => Promise<unknown>): Promise<void>;
  dropAll(): void;
  freezeAll(frozen?: boolean): void;
  streamError(code: number, reason?: string): void;
  /** The next login fails with this reason. */
  failNextLogin(reason: number): void;
  logout(): void;
  redeliver(id: string, options?: { readonly offline?: boolean }): void;
  botOnline(timeoutMs?: number): Promise<void>;
  botOffline(timeoutMs?: number): Promise<void>;
  stats(): {
    readonly logins: number;
    readonly connections: number;
    readonly messagesFromBot: number;
    readonly duplicatesFromBot: number;
    readonly userDecryptFailures: number;
    readonly reusedMessageKeys: number;
    readonly emptyMessagesFromBot: number;
    readonly receiptsFromBot: Readonly<Record<string, number>>;
    readonly serverErrors: readonly string[];
    readonly iqs: Readonly<Record<string, number>>;
    readonly owedToBot: { readonly message: number; readonly receipt: number };
    readonly online: number;
  };
  /** The environment of a bot process, so that the preload finds this server. */
  env(base?: NodeJS.ProcessEnv): Record<string, string>;
  close(): Promise<void>;
}

export function startFakeWhatsApp(options?: {
  readonly port?: number;
  readonly phone?: string;
  readonly autoPair?: boolean;
  readonly autoPairDelayMs?: number;
  readonly historySync?: boolean;
  readonly acceptUnknown?: boolean;
  readonly trace?: (direction: '<' | '>', node: unknown) => void;
}): Promise<FakeWhatsApp>;

/** Points the Baileys of this process at a server. */
export function patchBaileys(target: { readonly url: string; readonly rootKey: Buffer }): Promise<string[]>;

/** Sends WhatsApp's media hosts to a server and makes every other host of WhatsApp's unreachable. */
export function redirectWhatsAppHosts(target: { readonly url: string }): void;

export function textOf(message: proto.IMessage): string;
