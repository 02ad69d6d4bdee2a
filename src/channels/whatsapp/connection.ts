import type { BinaryNode, WASocket } from '@whiskeysockets/baileys';
import type { ChannelHealth } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import { forgetAuth, linkedSinceName, openAuth } from './auth.ts';
import { deferred } from './deferred.ts';
import { type AfterDisconnect, type Alert, afterDisconnect, disconnectLine } from './disconnects.ts';
import { statusOf } from './errors.ts';
import type { Intake } from './intake.ts';
import { openSocket, type SocketOptions } from './socket.ts';
import type { Vault } from './vault.ts';

/** What a person needs to link the number. */
export interface Linking {
  /** The text of the QR code; changes every few seconds. */
  readonly qr: string;
  /** The pairing code, where a number was given to ask it for. */
  readonly code: string | null;
}

/** How patient the connection is; milliseconds. */
export interface Patience {
  /** From a new socket to its coming up, or to the first QR code. */
  readonly comingUp: number;
  readonly keepAlive: number;
  /** For the server's acknowledgement of a message. */
  readonly ack: number;
  /** Between two looks whether the process that owns the login still lives. */
  readonly owner: number;
}

export interface ConnectionOptions {
  readonly vault: Vault;
  readonly intake: Intake;
  readonly url: string | null;
  /** Digits alone; null: by QR only. */
  readonly phone: string | null;
  readonly onStanza: (stanza: BinaryNode) => void;
  readonly contentOf: SocketOptions['contentOf'];
  readonly onUp: () => void;
  readonly onLinking: (linking: Linking | null) => void;
  readonly onAlert: (alert: Alert) => void;
  readonly onDisconnect: (code: number) => void;
  readonly patience: Patience;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps one socket connected for as long as this process owns the login. */
export class Connection {
  private readonly options: ConnectionOptions;
  private current: WASocket | null = null;
  private opened: WASocket | null = null;
  private readonly ends = new WeakMap<WASocket, Promise<void>>();
  private endCurrent: (code: number) => void = () => {};
  private endPause: () => void = () => {};
  private closing = false;
  private state: ChannelHealth = { status: 'starting', detail: 'WhatsApp is being connected.' };
  private shown: Linking | null = null;

  constructor(options: ConnectionOptions) {
    this.options = options;
  }

  /** The socket while it is open. */
  get socket(): WASocket | null {
    return this.opened;
  }

  get health(): ChannelHealth {
    return this.state;
  }

  get linking(): Linking | null {
    return this.shown;
  }

  /** Our own account, once linked. */
  get me(): { readonly id: string; readonly lid: string } | null {
    const me = this.current?.authState.creds.me;
    return me ? { id: me.id, lid: me.lid ?? '' } : null;
  }

  /** Resolves when this socket is no longer open. */
  ended(socket: WASocket): Promise<void> {
    return this.ends.get(socket) ?? Promise.resolve();
  }

  /** Connects and connects again until it is closed; never rejects. */
  async run(): Promise<void> {
    let failures = 0;
    const { clock, log, onAlert, onDisconnect, vault } = this.options;
    while (!this.closing) {
      const { code, cameUp } = await this.connectOnce();
      if (this.closing) return;
      failures = cameUp ? 0 : failures + 1;
      const after = afterDisconnect(code, failures, Math.random());
      onDisconnect(code);
      log.warn('The connection to WhatsApp has ended.', { code, act: after.act, failures });
      this.state = { status: 'down', detail: disconnectLine(code) };
      if ('alert' in after && after.alert) onAlert(after.alert);
      if (after.act === 'link-anew') forgetAuth(vault);
      const pause = pauseOf(after);
      if (pause > 0) await this.pause(clock, pause);
    }
  }

  /** Connects anew at once, where it had stopped or is waiting. */
  again(): void {
    this.endPause();
  }

  /** Lets go of the login for good, on the phone too. */
  async unlink(): Promise<void> {
    await this.opened?.logout().catch((error: unknown) => {
      this.options.log.warn('WhatsApp could not be told of the unlinking.', errorFields(error));
    });
    this.endCurrent(unlinkedHere);
    this.endPause();
  }

  close(): void {
    this.closing = true;
    this.endCurrent(0);
    this.endPause();
  }

  /** One socket, from its making to its end. */
  private async connectOnce(): Promise<{ code: number; cameUp: boolean }> {
    const { vault, phone, patience, clock, log } = this.options;
    const auth = openAuth(vault);
    const socket = openSocket({ ...this.options, auth, keepAlive: patience.keepAlive });
    this.current = socket;
    let cameUp = false;
    let codeAsked = false;
    let code: string | null = null;
    // Baileys does not tell of an upgrade that was refused, nor of a handshake that the server leaves unanswered.
    const cancelWatch = clock.after(patience.comingUp, () => this.endCurrent(408));
    const { promise: over, resolve: end } = deferred<number>();
    this.endCurrent = end;
    this.ends.set(
      socket,
      over.then(() => {}),
    );
    socket.ev.on('connection.update', ({ connection, qr, lastDisconnect }) => {
      if (connection === 'close') end(statusOf(lastDisconnect?.error) ?? 428);
      if (connection === 'open') {
        cancelWatch();
        cameUp = true;
        this.opened = socket;
        this.state = { status: 'up', detail: null };
        this.show(null);
        this.options.onUp();
        if (vault.get(linkedSinceName) === null) vault.put([[linkedSinceName, clock.now().toISOString()]]);
      }
      if (qr) {
        cancelWatch();
        cameUp = true;
        this.state = {
          status: 'down',
          detail: 'WhatsApp waits to be linked: see the terminal, or /whatsapp on this machine.',
        };
        this.show({ qr, code });
        if (phone === null || codeAsked) return;
        codeAsked = true;
        socket.requestPairingCode(phone).then(
          (asked) => {
            code = asked;
            if (this.shown) this.show({ qr: this.shown.qr, code });
          },
          (error: unknown) => log.warn('No pairing code was given; the QR code still works.', errorFields(error)),
        );
      }
    });
    const ended = await over;
    cancelWatch();
    if (this.opened === socket) this.opened = null;
    this.show(null);
    if (ended !== unlinkedHere) auth.save();
    // It takes half a minute to end where the server is silent; nothing of it counts any more.
    void socket.end(undefined).catch(() => {});
    return { code: ended === unlinkedHere ? 401 : ended, cameUp };
  }

  private show(linking: Linking | null): void {
    if (this.shown === null && linking === null) return;
    this.shown = linking;
    this.options.onLinking(linking);
  }

  private pause(clock: Clock, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = Number.isFinite(milliseconds) ? clock.after(milliseconds, resolve) : (): void => {};
      this.endPause = () => {
        cancel();
        resolve();
      };
      if (this.closing) this.endPause();
    });
  }
}

/** Not a code of WhatsApp's: a person has unlinked the number here. */
const unlinkedHere = -1;

/** Milliseconds; a stop lasts until somebody asks to connect again. */
function pauseOf(after: AfterDisconnect): number {
  if (after.act === 'stop') return Number.POSITIVE_INFINITY;
  return after.act === 'later' ? after.milliseconds : 0;
}
