import { type BinaryNode, isJidGroup, jidNormalizedUser } from '@whiskeysockets/baileys';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import { SendError } from '../../messaging/send-error.ts';
import { readMessageId } from './message-ids.ts';
import { receiptsIn } from './receipts.ts';
import type { Vault } from './vault.ts';

export interface RepeatsOptions {
  readonly vault: Vault;
  readonly messageKey: Buffer;
  /** Says an earlier message again under its id, and resolves when the server has it or it is not known any more. */
  readonly repeat: (to: string, id: string) => Promise<void>;
  /** Milliseconds that Baileys and the server have for it first. */
  readonly ackTime: number;
  readonly clock: Clock;
  readonly log: Log;
}

const prefix = 'asked-again/';
/** Milliseconds between two tries at most. */
const longestPause = 3_600_000;

/**
 * What a phone could not read and has asked for again. Baileys sends it, but confirms the request whether that worked or
 * not, and never looks whether the server took it: a request that met an outage or a broken connection would be lost, and
 * with it a message that counts as sent. So the request lies in the vault until the phone says that it has the message;
 * what is still there after a while, or after the next login, is sent from here until the server has taken it.
 */
export class Repeats {
  private readonly options: RepeatsOptions;
  private readonly waiting = new Map<string, () => void>();
  /** One after the other: many may be owed after an outage. */
  private line = Promise.resolve();
  private stopped = false;

  constructor(options: RepeatsOptions) {
    this.options = options;
  }

  /** Looks at every stanza that comes in, before Baileys does. */
  see(stanza: BinaryNode): void {
    const { vault, messageKey, clock } = this.options;
    const { id, from, type, recipient } = stanza.attrs;
    // The first sending may be acknowledged after this: only the phone that asked can say that it has it now.
    for (const { externalId } of receiptsIn(stanza, clock.now())) {
      if (from !== undefined && vault.get(`${prefix}${externalId}`) === from) this.settle(externalId);
    }
    // Another device of our own account asks for its copy.
    if (stanza.tag !== 'receipt' || type !== 'retry' || recipient !== undefined) return;
    if (id === undefined || from === undefined || isJidGroup(from) || readMessageId(messageKey, id) === null) return;
    vault.put([[`${prefix}${id}`, from]]);
    this.wait(id);
  }

  /** The connection has come up: what was owed before is owed still. */
  resume(): void {
    for (const name of this.options.vault.names(prefix)) this.wait(name.slice(prefix.length));
  }

  /** Sends nothing more; what is owed stays in the vault. */
  stop(): void {
    this.stopped = true;
    for (const cancel of this.waiting.values()) cancel();
    this.waiting.clear();
  }

  private settle(id: string): void {
    this.waiting.get(id)?.();
    this.waiting.delete(id);
    this.options.vault.put([[`${prefix}${id}`, null]]);
  }

  private wait(id: string, pause = this.options.ackTime): void {
    this.waiting.get(id)?.();
    if (this.stopped) return;
    const cancel = this.options.clock.after(pause, () => {
      this.waiting.delete(id);
      this.line = this.line.then(() => this.say(id, pause));
    });
    this.waiting.set(id, cancel);
  }

  /** Never rejects. What cannot be sent now is tried again, less and less often. */
  private async say(id: string, waited: number): Promise<void> {
    const { vault, repeat, log } = this.options;
    const to = vault.get(`${prefix}${id}`);
    if (to === null || this.stopped) return;
    try {
      await repeat(jidNormalizedUser(to), id);
      this.settle(id);
    } catch (error) {
      log.warn('A message that a phone could not read was not sent again.', errorFields(error));
      const isFinal = error instanceof SendError && (error.kind === 'unreachable' || error.kind === 'rejected');
      if (isFinal) this.settle(id);
      // Asked for once more meanwhile, or connected anew: that is waited for already.
      else if (!this.waiting.has(id)) this.wait(id, Math.min(2 * waited, longestPause));
    }
  }
}
