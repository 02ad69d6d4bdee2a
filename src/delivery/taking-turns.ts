import type { Pacer } from './pacing.ts';
import { type Before, RightOfWay, type RightOfWayOptions } from './right-of-way.ts';
import type { Shipment } from './shipment.ts';

export interface TakingTurnsOptions extends Omit<RightOfWayOptions, 'onGained'> {
  readonly pacer: Pacer<Shipment>;
  /** How long a chat rests after a message, in milliseconds. */
  readonly chatRest: number;
}

/** So long, in milliseconds, a message in flight may keep the channel from another process that wants to send. */
const longFlight = 500;

/** Lets the processes that send on a channel take turns, each with the pace of the one before. */
export class TakingTurns {
  private readonly options: TakingTurnsOptions;
  private readonly right: RightOfWay;
  /** Since when another process waits for our last flights to land; null: none does. */
  private yieldingSince: number | null = null;
  private cancelYield = (): void => {};

  constructor(options: TakingTurnsOptions) {
    this.options = options;
    this.right = new RightOfWay({ ...options, onGained: (before) => this.takeOver(before) });
  }

  /** Whether this process is the one that sends now; asks to be, and lets others be, in turn. */
  mayBegin(now: number): boolean {
    const { pacer } = this.options;
    const urgency = now < pacer.pausedUntil ? null : pacer.urgency(now);
    if (this.right.shouldYield(urgency)) {
      this.yield(now);
      return false;
    }
    this.yieldingSince = null;
    if (urgency !== null) this.right.ask(urgency);
    return this.right.isHeld;
  }

  /** What another process says about this channel. */
  hear(message: string): void {
    this.right.hear(message);
  }

  /** Looks how the channel stands for all processes. */
  look(): void {
    this.right.look();
  }

  /** Tells all processes how the channel stands. */
  tell(state: Parameters<RightOfWay['tell']>[0]): void {
    this.right.tell(state);
  }

  /** Waits for no moment any more. */
  rest(): void {
    this.cancelYield();
  }

  /** Hands the channel on for good. Whoever closes the database waits for it; one that is away must not hold the end. */
  end(now: number): void {
    this.right.end();
    void this.right.yield(this.options.pacer.history(now));
  }

  private yield(now: number): void {
    const { pacer, clock, onChange } = this.options;
    this.yieldingSince ??= now;
    this.cancelYield();
    if (pacer.sending > 0 && now - this.yieldingSince < longFlight) {
      this.cancelYield = clock.after(this.yieldingSince + longFlight - now, onChange);
      return;
    }
    this.yieldingSince = null;
    void this.right.yield(pacer.history(now)).then(onChange);
  }

  private takeOver(before: Before): void {
    const { pacer, chatRest } = this.options;
    if (before.kind === 'told') pacer.inherit(before.history);
    if (before.kind === 'unknown') pacer.pauseUntil(before.until + Math.max(1_000, chatRest));
  }
}
