import { jidNormalizedUser } from '@whiskeysockets/baileys';
import type { Channel, ChannelHandlers, ChannelHealth, UnaskedRules } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import type { Database } from '../../store/database.ts';
import { type HeldLock, lockSpace, tryLock } from '../../store/locks.ts';
import { ServerAcks } from './acks.ts';
import { linkedSinceName } from './auth.ts';
import { Connection, type Linking, type Patience } from './connection.ts';
import { deferred } from './deferred.ts';
import type { Alert } from './disconnects.ts';
import { notConnected, WhatsAppSettingsError } from './errors.ts';
import { fetchFile } from './files.ts';
import { Intake } from './intake.ts';
import { phoneOfJid } from './parse.ts';
import { receiptsIn } from './receipts.ts';
import { Repeats } from './repeats.ts';
import { createSealer } from './sealer.ts';
import { MessageSender } from './send.ts';
import { Vault } from './vault.ts';

export type { Linking, Patience } from './connection.ts';
export type { Alert } from './disconnects.ts';

export interface WhatsAppOptions {
  /** Where the login lies, encrypted. */
  readonly database: Database;
  /** 32 bytes. */
  readonly key: Buffer;
  /** E.164 of our own number, to ask a pairing code for; null: by QR only. */
  readonly phone: string | null;
  /** Null: WhatsApp's own address. */
  readonly url: string | null;
  /** Messages in any second, and seconds between two messages to one chat. */
  readonly pace: number;
  readonly chatPace: number;
  /** What may be sent unasked. */
  readonly unasked: UnaskedRules;
  /** What the outbox holds under our id of a message; null: nothing (any more). */
  readonly messageOf: (messageId: string) => Promise<OutboundMessage | null>;
  /** The same for a phone that could not read it; null, too, where it has lost its point meanwhile. */
  readonly messageAgain: (messageId: string) => Promise<OutboundMessage | null>;
  /** Told what a person needs to link the number; null: it is linked, or cannot be now. */
  readonly onLinking: (linking: Linking | null) => void;
  /** Told what an administrator has to know. */
  readonly onAlert: (alert: Alert) => void;
  readonly patience?: Partial<Patience>;
  readonly clock: Clock;
  readonly log: Log;
}

/** How things stand, for the operator's page. */
export interface WhatsAppState {
  readonly health: ChannelHealth;
  readonly linking: Linking | null;
  /** E.164 of our own number, once linked. */
  readonly number: string | null;
  readonly linkedSince: Date | null;
  readonly lastInboundAt: Date | null;
  /** Whether this process is the one that is connected. */
  readonly owner: boolean;
  /** Ends of the connection since the process began, by reason. */
  readonly disconnects: ReadonlyMap<number, number>;
}

/** The door to WhatsApp, of which exactly one among several processes is connected. Sending goes on until `close`. */
export interface WhatsApp extends Channel {
  state(): WhatsAppState;
  /** Connects anew, where it had stopped for a person to look. */
  again(): void;
  /** Gives the login up; the number can be linked again, or another. */
  unlink(): Promise<void>;
  close(): Promise<void>;
}

const defaultPatience: Patience = { comingUp: 40_000, keepAlive: 15_000, ack: 12_000, owner: 10_000 };
/** Milliseconds that `stop` waits for what is being handed over. */
const drainLimit = 5_000;

/** What this process has while it owns the login. */
interface Owned {
  readonly vault: Vault;
  readonly intake: Intake;
  readonly repeats: Repeats;
  readonly connection: Connection;
}

export function createWhatsApp(options: WhatsAppOptions): WhatsApp {
  const { database, clock, log } = options;
  const patience = { ...defaultPatience, ...options.patience };
  const sealer = createSealer(options.key);
  const acks = new ServerAcks();
  const disconnects = new Map<number, number>();
  let owned: Owned | null = null;
  let trouble: ChannelHealth = { status: 'starting', detail: 'WhatsApp is being connected.' };
  let lastInboundAt: Date | null = null;
  let stopped: Promise<void> | null = null;
  let closed: Promise<void> | null = null;
  let running: Promise<void> = Promise.resolve();
  let loseOwnership: () => void = () => {};
  let endPause: () => void = () => {};
  const isClosed = (): boolean => closed !== null;

  const socket = () => owned?.connection.socket ?? null;
  const sender = new MessageSender({
    socket,
    ended: (open) => owned?.connection.ended(open) ?? Promise.resolve(),
    acks,
    messageKey: sealer.messageKey,
    messageAgain: options.messageAgain,
    ackTime: patience.ack,
    clock,
    log,
  });

  /** Whatever is only shown may fail. */
  const quietly = (what: string, showing: Promise<unknown> | undefined): void => {
    showing?.catch((error: unknown) => log.debug(what, errorFields(error)));
  };
  const typing = (jid: string): void =>
    quietly('Typing was not shown.', socket()?.sendPresenceUpdate('composing', jid));

  const open = (handlers: ChannelHandlers, vault: Vault): Owned => {
    const intake = new Intake({
      vault,
      me: () => connection.me,
      messageKey: sealer.messageKey,
      messageOf: options.messageOf,
      async onInbound(message) {
        lastInboundAt = clock.now();
        await handlers.onInbound(message);
      },
      onBegun: typing,
      onTaken: (chat, id) =>
        quietly('A message was not marked read.', socket()?.readMessages([{ remoteJid: chat, id, fromMe: false }])),
      clock,
      log,
    });
    const repeats = new Repeats({
      vault,
      messageKey: sealer.messageKey,
      repeat: (to, id) => sender.repeat(to, id),
      ackTime: patience.ack,
      clock,
      log,
    });
    const connection: Connection = new Connection({
      vault,
      intake,
      url: options.url,
      phone: options.phone?.replace(/\D/g, '') ?? null,
      onStanza(stanza) {
        acks.take(stanza);
        repeats.see(stanza);
        for (const receipt of receiptsIn(stanza, clock.now())) handlers.onReceipt(receipt);
      },
      async contentOf(id, socket) {
        // Asked for what this socket has not sent in the last minutes. Baileys confirms the request after this.
        await vault.flushed();
        return sender.contentOf(id, socket);
      },
      onUp: () => repeats.resume(),
      onLinking: options.onLinking,
      onAlert: options.onAlert,
      onDisconnect: (code) => disconnects.set(code, (disconnects.get(code) ?? 0) + 1),
      patience,
      clock,
      log,
    });
    return { vault, intake, repeats, connection };
  };

  /** Owns the login for as long as the lock is held. */
  const own = async (handlers: ChannelHandlers, lost: Promise<void>): Promise<void> => {
    const vault = await Vault.open({ database, sealer, clock, log });
    owned = open(handlers, vault);
    const { intake, repeats, connection } = owned;
    if (stopped) void intake.stop();
    else intake.resume();
    let isLost = false;
    void lost.then(() => {
      isLost = true;
      connection.close();
      void vault.abandon();
    });
    if (isClosed()) connection.close();
    await connection.run();
    repeats.stop();
    if (!isLost) await vault.flushed();
    owned = null;
    await vault.abandon();
  };

  const run = async (handlers: ChannelHandlers): Promise<void> => {
    while (!isClosed()) {
      let lock: HeldLock | null = null;
      try {
        const { promise: lost, resolve } = deferred<void>();
        loseOwnership = resolve;
        lock = await tryLock(database, lockSpace.whatsapp, 1, resolve);
        if (lock) await own(handlers, lost);
        else trouble = { status: 'up', detail: 'Another process of this program is connected to WhatsApp.' };
      } catch (error) {
        const detail = error instanceof WhatsAppSettingsError ? error.message : 'The WhatsApp login cannot be read.';
        trouble = { status: 'down', detail };
        log.error('WhatsApp cannot be connected; trying again.', errorFields(error));
      }
      owned = null;
      await lock?.release().catch(() => {});
      if (!isClosed()) await pause(patience.owner);
    }
  };

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(milliseconds, resolve);
      endPause = () => {
        cancel();
        resolve();
      };
    });

  const linkedSince = (): Date | null => {
    const since = owned?.vault.get(linkedSinceName) ?? null;
    return since === null ? null : new Date(since);
  };

  const health = (): ChannelHealth => {
    if (stopped) return { status: 'stopped', detail: null };
    if (!owned) return trouble;
    if (owned.vault.isBehind)
      return { status: 'down', detail: 'The WhatsApp login cannot be written to the database.' };
    return owned.connection.health;
  };

  return {
    name: 'whatsapp',
    capabilities: {
      buttons: false,
      editing: false,
      pace: { perSecond: options.pace, chatSeconds: options.chatPace },
      unasked: options.unasked,
    },
    async start(handlers) {
      // A key that does not fit is for a person to mend.
      await Vault.open({ database, sealer, clock, log });
      running = run(handlers);
    },
    async send(address, message, { messageId }) {
      if (!socket()) throw notConnected();
      return { externalId: await sender.send(address.externalId, message, messageId) };
    },
    fetchFile: (file, limits) => fetchFile(file, limits, clock),
    mayWrite: () => owned !== null,
    accountSince: linkedSince,
    showTyping: (address) => typing(address.externalId),
    stop() {
      stopped ??= (async () => {
        const intakes = owned?.intake.stop() ?? Promise.resolve();
        const { promise: late, resolve } = deferred<void>();
        const cancel = clock.after(drainLimit, resolve);
        await Promise.race([intakes, late]);
        cancel();
      })();
      return stopped;
    },
    close() {
      closed ??= (async () => {
        owned?.connection.close();
        endPause();
        const { promise: late, resolve } = deferred<void>();
        const cancel = clock.after(drainLimit, resolve);
        await Promise.race([running, late]);
        cancel();
        loseOwnership();
      })();
      return closed;
    },
    startLink(payload) {
      const connection = owned?.connection;
      const me = connection?.socket ? connection.me : null;
      const number = me && phoneOfJid(jidNormalizedUser(me.id));
      // The person sends the words; whoever hears them finds the payload at their end.
      return number
        ? `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(`Halo Sinau #${payload}`)}`
        : null;
    },
    health,
    state() {
      const connection = owned?.connection;
      const me = connection?.socket ? connection.me : null;
      return {
        health: health(),
        linking: connection?.linking ?? null,
        number: me && phoneOfJid(jidNormalizedUser(me.id)),
        linkedSince: me && linkedSince(),
        lastInboundAt,
        owner: owned !== null,
        disconnects,
      };
    },
    again: () => owned?.connection.again(),
    unlink: async () => owned?.connection.unlink(),
  };
}
