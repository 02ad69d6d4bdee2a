import type { Clock } from '../../messaging/clock.ts';

/**
 * Lets at most so many calls through in any sliding second, counted from their answers. Messages are paced before they
 * come here; this holds for what they do not know: that one of them may take several calls.
 */
export class SlidingSecond {
  private readonly most: number;
  private readonly clock: Clock;
  private readonly answered: number[] = [];
  private inFlight = 0;
  private waiting: (() => void)[] = [];

  constructor(most: number, clock: Clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Resolves when there is room; `leave` has to follow. */
  async enter(): Promise<void> {
    while (!this.hasRoom()) await this.change();
    this.inFlight += 1;
  }

  leave(): void {
    this.inFlight -= 1;
    this.answered.push(this.clock.now().getTime());
    const waiting = this.waiting;
    this.waiting = [];
    for (const wake of waiting) wake();
  }

  private hasRoom(): boolean {
    const now = this.clock.now().getTime();
    while (this.answered[0] !== undefined && this.answered[0] + 1_000 <= now) this.answered.shift();
    return this.inFlight + this.answered.length < this.most;
  }

  /** The next answer, or the end of the second that the oldest one stands in. */
  private change(): Promise<void> {
    return new Promise((resolve) => {
      const oldest = this.answered[0];
      if (oldest === undefined) this.waiting.push(resolve);
      else this.clock.after(oldest + 1_000 - this.clock.now().getTime(), resolve);
    });
  }
}
