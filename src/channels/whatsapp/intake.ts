import { createHash } from 'node:crypto';
import {
  type BinaryNode,
  BufferJSON,
  decodeMessageNode,
  getBinaryNodeChildren,
  jidDecode,
  proto,
  unpadRandomMax16,
} from '@whiskeysockets/baileys';
import type { Clock } from '../../messaging/clock.ts';
import type { InboundMessage } from '../../messaging/inbound.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { keyName } from './auth.ts';
import { readMessageId } from './message-ids.ts';
import { type KnownIds, parseContent, type Sender, senderOf } from './parse.ts';
import type { Vault } from './vault.ts';

export interface IntakeOptions {
  readonly vault: Vault;
  /** Our own account's jids; null before it is linked. */
  readonly me: () => { readonly id: string; readonly lid: string } | null;
  readonly messageKey: Buffer;
  readonly messageOf: (messageId: string) => Promise<OutboundMessage | null>;
  /** Resolves once the message is committed. */
  readonly onInbound: (message: InboundMessage) => Promise<void>;
  /** Told when a message is about to be answered, and when it is committed; `chat` as the sender was addressed. */
  readonly onBegun: (chat: string) => void;
  readonly onTaken: (chat: string, id: string) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** What came in and is not committed yet, as it lies in the vault. */
interface Arrival {
  readonly order: number;
  readonly message: InboundMessage;
  readonly quoted: string | null;
  /** As the sender was addressed, for the read mark. */
  readonly chat: string;
  readonly id: string;
}

const prefix = 'inbound/';
/** Milliseconds until a message that could not be committed is handed over again. */
const retryAfter = 500;

/**
 * Takes a message where it is decrypted: before WhatsApp is told that it has arrived, since it would not send it again.
 * It is written down together with the step that its decryption made in the session, so that a crash loses neither
 * or both; it is then handed over, one of a chat at a time, until it is committed. What a crash left is handed over at
 * the next start; what is handed over twice is known by its id.
 */
export class Intake {
  private readonly options: IntakeOptions;
  private readonly stanzas = new WeakMap<Uint8Array, BinaryNode>();
  private readonly inHand = new Set<string>();
  /** The end of each chat's line. */
  private readonly lines = new Map<string, Promise<void>>();
  private stopping = false;
  private lastOrder = 0;
  /** What is handed over and not committed. */
  private readonly handing = new Set<Promise<void>>();
  private endPauses = new Set<() => void>();

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /** Hands over what an earlier process took and did not commit. */
  resume(): void {
    const arrivals = this.options.vault
      .names(prefix)
      .flatMap((name) => readArrival(this.options.vault.get(name)).map((arrival) => ({ name, arrival })))
      .sort((a, b) => a.arrival.order - b.arrival.order);
    for (const { name, arrival } of arrivals) this.line(name, arrival);
  }

  /** Looks at every stanza that comes in, before Baileys does. */
  see(stanza: BinaryNode): void {
    if (stanza.tag !== 'message') return;
    for (const { content } of getBinaryNodeChildren(stanza, 'enc')) {
      if (content instanceof Uint8Array) this.stanzas.set(content, stanza);
    }
    const hidden = getBinaryNodeChildren(stanza, 'unavailable')[0];
    if (hidden?.attrs['type']?.startsWith('view_once')) this.takeHidden(stanza);
  }

  /** Decrypts by `open` and takes what it finds; resolves when that is safe. Never resolves once it is to stop. */
  async decrypt(ciphertext: Uint8Array, open: () => Promise<Uint8Array>): Promise<Uint8Array> {
    if (this.stopping) return new Promise(() => {});
    const stanza = this.stanzas.get(ciphertext);
    const letGo = this.options.vault.hold();
    let plain: Uint8Array;
    let begun: (() => void) | null = null;
    try {
      plain = await open();
      begun = stanza ? this.write(stanza, () => proto.Message.decode(unpadRandomMax16(plain))) : null;
    } finally {
      letGo();
    }
    if (begun) {
      await this.options.vault.flushed();
      begun();
    }
    return plain;
  }

  /** Takes nothing more; resolves when nothing is being handed over. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const end of this.endPauses) end();
    while (this.lines.size + this.handing.size > 0) await Promise.all([...this.lines.values(), ...this.handing]);
  }

  /** A view-once message is shown on the phone alone. */
  private takeHidden(stanza: BinaryNode): void {
    const begun = this.write(stanza, () => proto.Message.fromObject({ imageMessage: {} }));
    void this.options.vault.flushed().then(() => begun?.());
  }

  /** Puts what a stanza says into the vault; answers how to hand it over. Null: nothing to hand over. Never throws. */
  private write(stanza: BinaryNode, read: () => proto.IMessage): (() => void) | null {
    try {
      const arrival = this.arrivalOf(stanza, read);
      if (!arrival) return null;
      const name = `${prefix}${arrival.message.externalId}`;
      // Sent again while it is in hand: nothing more to do, but to tell WhatsApp so only when it is safe.
      if (this.options.vault.get(name) !== null) return () => {};
      this.options.vault.put([[name, JSON.stringify(arrival)]]);
      return () => this.line(name, arrival);
    } catch (error) {
      this.options.log.error('A message could not be read; it is passed over.', errorFields(error));
      return null;
    }
  }

  private arrivalOf(stanza: BinaryNode, read: () => proto.IMessage): Arrival | null {
    const me = this.options.me();
    if (!me || stanza.attrs['category'] === 'peer') return null;
    const { fullMessage } = decodeMessageNode(stanza, me.id, me.lid);
    const { key, messageTimestamp } = fullMessage;
    const sender = senderOf(key, this.knownIds());
    if (!sender || !key.id || !key.remoteJid) return null;
    const parsed = parseContent(read(), sender);
    if (!parsed) return null;
    const seconds = Number(messageTimestamp);
    this.lastOrder = Math.max(this.lastOrder + 1, this.options.clock.now().getTime() * 1_000);
    return {
      order: this.lastOrder,
      quoted: parsed.quoted,
      chat: key.remoteJid,
      id: key.id,
      message: {
        from: { channel: 'whatsapp', externalId: sender.chat },
        externalId: `${sender.chat}/${key.id}`,
        sentAt: seconds > 0 && seconds < 1e11 ? new Date(seconds * 1_000) : null,
        languageTag: null,
        account: { phone: sender.phone, otherIds: sender.otherIds, deviceKey: this.deviceKeyOf(sender) },
        content: parsed.content,
      },
    };
  }

  /** Which number has which LID, by what Baileys has learned. */
  private knownIds(): KnownIds {
    const { vault } = this.options;
    const mapped = (id: string): string | null => textIn(vault.get(keyName('lid-mapping', id)));
    return {
      lidOf(phoneJid) {
        const lid = mapped(jidDecode(phoneJid)?.user ?? '');
        return lid === null ? null : `${lid}@lid`;
      },
      phoneOf(lid) {
        const phone = mapped(`${jidDecode(lid)?.user ?? ''}_reverse`);
        return phone === null ? null : `${phone}@s.whatsapp.net`;
      },
    };
  }

  /** A short name of the key that the person's phone signs with; null where none is known. */
  private deviceKeyOf({ chat }: Sender): string | null {
    const { user = '', server } = jidDecode(chat) ?? {};
    const stored = this.options.vault.get(keyName('identity-key', server === 'lid' ? `${user}_1.0` : `${user}.0`));
    if (stored === null) return null;
    const key: unknown = JSON.parse(stored, BufferJSON.reviver);
    return key instanceof Uint8Array ? createHash('sha256').update(key).digest('hex').slice(0, 24) : null;
  }

  /** Hands over in the order of arrival; the next of a chat need not wait for the commit of the one before. */
  private line(name: string, arrival: Arrival): void {
    if (this.inHand.has(name)) return;
    this.inHand.add(name);
    const chat = arrival.message.from.externalId;
    const line = (this.lines.get(chat) ?? Promise.resolve()).then(async () => {
      const message = await this.withMenu(arrival).catch(() => arrival.message);
      if (!this.stopping) this.begin(name, arrival, message);
    });
    this.follow(chat, line);
  }

  private begin(name: string, arrival: Arrival, message: InboundMessage): void {
    const handing = this.handOver(name, arrival, message);
    this.handing.add(handing);
    void handing.finally(() => this.handing.delete(handing));
  }

  private follow(chat: string, line: Promise<void>): void {
    this.lines.set(chat, line);
    void line.finally(() => {
      if (this.lines.get(chat) === line) this.lines.delete(chat);
    });
  }

  /** Never rejects. Tries until it is committed or the channel stops; the next start goes on. */
  private async handOver(name: string, arrival: Arrival, message: InboundMessage): Promise<void> {
    const { vault, onInbound, onBegun, onTaken, log } = this.options;
    for (let attempt = 1; !this.stopping; attempt++) {
      try {
        onBegun(arrival.chat);
        await onInbound(message);
        vault.put([[name, null]]);
        this.inHand.delete(name);
        return onTaken(arrival.chat, arrival.id);
      } catch (error) {
        log.warn('A message could not be committed; trying again.', { attempt, ...errorFields(error) });
        const pause = this.pause();
        // Whatever comes later in this chat stays behind it.
        this.follow(
          message.from.externalId,
          Promise.all([this.lines.get(message.from.externalId), pause]).then(() => {}),
        );
        await pause;
      }
    }
  }

  /** A number that answers a quoted menu chooses of that menu, however old it is. */
  private async withMenu({ message, quoted }: Arrival): Promise<InboundMessage> {
    const { messageKey, messageOf } = this.options;
    const { content } = message;
    const ours = quoted !== null && content.kind === 'text' ? readMessageId(messageKey, quoted) : null;
    const menu = ours && (await messageOf(ours.messageId));
    const said = quoted === null ? message : { ...message, quotes: quoted };
    if (!menu?.choices || menu.menu === undefined || content.kind !== 'text' || quoted === null) return said;
    const words = content.text.trim().toLowerCase();
    const number = /^(?:no\.?|nomor|nomer|angka|pilih)?\s*(\d)[.)]?$/.exec(words)?.[1];
    const choice =
      number === undefined
        ? menu.choices.find(({ label }) => label.toLowerCase() === words)
        : menu.choices[Number(number) - 1];
    if (!choice) return said;
    return {
      ...message,
      content: { kind: 'choice', menu: menu.menu, value: choice.value, messageId: quoted, label: choice.label },
    };
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        cancel();
        this.endPauses.delete(end);
        resolve();
      };
      const cancel = this.options.clock.after(retryAfter, end);
      this.endPauses.add(end);
      if (this.stopping) end();
    });
  }
}

function textIn(json: string | null): string | null {
  const value: unknown = json === null ? null : JSON.parse(json);
  return typeof value === 'string' ? value : null;
}

/** None or one. */
function readArrival(json: string | null): Arrival[] {
  if (json === null) return [];
  const arrival = JSON.parse(json) as Arrival;
  const { sentAt } = arrival.message;
  return [{ ...arrival, message: { ...arrival.message, sentAt: sentAt === null ? null : new Date(sentAt) } }];
}
