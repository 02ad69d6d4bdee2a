import { formatAddress } from '../messaging/address.ts';
import type { Clock } from '../messaging/clock.ts';
import type { InboundMessage } from '../messaging/inbound.ts';
import { ordinal } from './understanding/choice.ts';
import { commandOf } from './understanding/commands.ts';
import { yesOrNo } from './understanding/yes-no.ts';

/** How a message stands to those typed right before and after it. */
export type Standing =
  /** Words that may go on in the next message. */
  | 'open'
  /** Clear words: whatever came just before belongs to them, nothing after is waited for. */
  | 'closing'
  /** An answer or a deed of its own. */
  | 'alone';

/** "min" may be followed by "mau tanya"; "jadwal" says all; "2", "ya" and a picture answer by themselves. */
export function standingOf({ content }: InboundMessage): Standing {
  if (content.kind !== 'text' || ordinal(content.text) !== null) return 'alone';
  const command = commandOf(content.text);
  if (command !== null && command !== 'greet') return 'closing';
  return command === null && yesOrNo(content.text) !== null ? 'alone' : 'open';
}

export interface InBurst {
  readonly message: InboundMessage;
  /** Messages of one burst get one answer; null: it stands alone. */
  burst: number | null;
}

interface Burst<One> {
  readonly id: number;
  readonly messages: One[];
  readonly begunAt: number;
  cancel: () => void;
}

/** Nobody waits longer for an answer, however long they go on typing. Milliseconds. */
const longest = 5_000;

/** Holds back what somebody is typing in several messages, until they pause. */
export class Bursts<One extends InBurst> {
  private readonly pause: (message: InboundMessage) => number;
  private readonly release: (messages: readonly One[]) => void;
  private readonly clock: Clock;
  private readonly open = new Map<string, Burst<One>>();
  private count = 0;

  /** `pause`: how long to wait for more after such a message, in milliseconds; 0: not at all. */
  constructor(pause: (message: InboundMessage) => number, release: (messages: readonly One[]) => void, clock: Clock) {
    this.pause = pause;
    this.release = release;
    this.clock = clock;
  }

  add(one: One): void {
    const key = formatAddress(one.message.from);
    const standing = standingOf(one.message);
    const pause = this.pause(one.message);
    let known = this.open.get(key);
    if (known && isApart(known.messages.at(-1)?.message, one.message)) {
      // Written with a pause between, and come together only now: while the program was down.
      this.end(key, known);
      known = undefined;
    }
    if (standing === 'alone' || pause === 0) {
      if (known) this.end(key, known);
      return this.release([one]);
    }
    if (!known && standing === 'closing') return this.release([one]);
    const now = this.clock.now().getTime();
    const burst = known ?? { id: ++this.count, messages: [], begunAt: now, cancel: () => {} };
    const member = one;
    member.burst = burst.id;
    burst.messages.push(member);
    burst.cancel();
    if (standing === 'closing' || now - burst.begunAt >= longest) return this.end(key, burst);
    burst.cancel = this.clock.after(pause, () => this.end(key, burst));
    this.open.set(key, burst);
  }

  private end(key: string, burst: Burst<One>): void {
    burst.cancel();
    this.open.delete(key);
    this.release(burst.messages);
  }
}

function isApart(earlier: InboundMessage | undefined, later: InboundMessage): boolean {
  if (!earlier?.sentAt || !later.sentAt) return false;
  return later.sentAt.getTime() - earlier.sentAt.getTime() > longest;
}

/** Makes one message of each burst: its words in lines, everything else as of the last. */
export function joined(messages: readonly InboundMessage[], burstOf: (message: InboundMessage) => number | null) {
  const result: InboundMessage[] = [];
  let before: number | null = null;
  for (const message of messages) {
    const burst = burstOf(message);
    const last = result.at(-1);
    // What answers another message is for somebody else.
    const goesOn = message.quotes === undefined || message.quotes === last?.quotes;
    if (
      burst !== null &&
      burst === before &&
      goesOn &&
      last?.content.kind === 'text' &&
      message.content.kind === 'text'
    ) {
      const text = `${last.content.text}\n${message.content.text}`;
      const quotes = last.quotes === undefined ? {} : { quotes: last.quotes };
      result[result.length - 1] = { ...message, ...quotes, content: { kind: 'text', text } };
    } else {
      result.push(message);
    }
    before = burst;
  }
  return result;
}
