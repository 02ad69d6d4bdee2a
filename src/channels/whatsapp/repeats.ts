import { type BinaryNode, isJidGroup, jidNormalizedUser } from '@whiskeysockets/baileys';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import { SendError } from '../../messaging/send-error.ts';
import { askedAgainPrefix } from './auth.ts';
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

/** All that there is to know stands in the name. */
const owed = '';
/** Milliseconds between two tries at most; one that would wait longer is the last. */
const longestPause = 12 * 3_600_000;

/**
 * What a phone could not read and has asked for again. Baileys sends it, but confirms the request whether that worked or
 * not, and never looks whether the server took it: a request that met an outage or a broken connection would be lost, and
 * with it a message that counts as sent. So the request lies in the vault until the phone says that it has the message;
 * what is still there after a while, or after the next login, is sent from here until the server has taken it.
 *
 * It goes out past the pace and at any hour, as what Baileys sends: one at a time, and only where a phone has asked.
 */
export class Repeats {
  private readonly options: RepeatsOptions;
  /** What is to be looked at again, by its name in the vault: a message's id and the phone that asks. */
  private readonly waiting = new Map<string, () => void>();
  private line = Promise.resolve();
  private stopped = false;

  constructor(options: RepeatsOptions) {
    this.options = options;
  }

  /** Looks at every stanza that comes in, before Baileys does. */
  see(stanza: BinaryNode): void {
    const { vault, messageKey, clock } = this.options;
    const { id, from, type, recipient } = stanza.attrs;
    if (stanza.tag !== 'receipt' || from === undefined) return;
    // The first sending may be acknowledged after this: only the phone that asked can say that it has it now.
    for (const { externalId } of receiptsIn(stanza, clock.now())) this.settle(nameOf(externalId, from));
    // Another device of our own account asks for its copy.
    if (type !== 'retry' || recipient !== undefined || id === undefined || isJidGroup(from)) return;
    if (readMessageId(messageKey, id) === null) return;
    vault.put([[nameOf(id, from), owed]]);
    this.wait(nameOf(id, from));
  }

  /** The connection has come up: what was owed before is owed still. */
  resume(): void {
    for (const name of this.options.vault.names(askedAgainPrefix)) this.wait(name);
  }

  /** Sends nothing more; what is owed stays in the vault. */
  stop(): void {
    this.stopped = true;
    for (const cancel of this.waiting.values()) cancel();
    this.waiting.clear();
  }

  private settle(name: string): void {
    this.waiting.get(name)?.();
    this.waiting.delete(name);
    if (this.options.vault.get(name) !== null) this.options.vault.put([[name, null]]);
  }

  private wait(name: string, pause = this.options.ackTime): void {
    this.waiting.get(name)?.();
    if (this.stopped) return;
    const cancel = this.options.clock.after(pause, () => {
      this.waiting.delete(name);
      this.line = this.line.then(() => this.say(name, pause));
    });
    this.waiting.set(name, cancel);
  }

  /** Never rejects. What cannot be sent now is tried again, less and less often. */
  private async say(name: string, waited: number): Promise<void> {
    const { vault, repeat, log } = this.options;
    if (vault.get(name) === null || this.stopped) return;
    const [id = '', from = ''] = name.slice(askedAgainPrefix.length).split('/');
    let isOver = true;
    try {
      await repeat(jidNormalizedUser(from), id);
    } catch (error) {
      log.warn('A message that a phone could not read was not sent again.', errorFields(error));
      const isFinal = error instanceof SendError && (error.kind === 'unreachable' || error.kind === 'rejected');
      isOver = isFinal || 2 * waited > longestPause;
    }
    // Asked for once more meanwhile, or connected anew: that is waited for already.
    if (this.waiting.has(name)) return;
    if (isOver) this.settle(name);
    else this.wait(name, 2 * waited);
  }
}

const nameOf = (id: string, from: string): string => `${askedAgainPrefix}${id}/${from}`;
