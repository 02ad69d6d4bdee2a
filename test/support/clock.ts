import type { Clock } from '../../src/messaging/clock.ts';

export interface MovedClock extends Clock {
  /** Moves to a moment and calls back, in order, whatever waited for a time up to it. */
  moveTo(moment: Date | string): void;
  /** Moves on by milliseconds. */
  move(milliseconds: number): void;
  /** How many callbacks wait. */
  readonly waiting: number;
}

/** A clock that stands still until a test moves it. */
export function movedClock(start: Date | string): MovedClock {
  let now = new Date(start).getTime();
  let timers: { at: number; callback: () => void }[] = [];
  const moveTo = (target: number): void => {
    for (;;) {
      const next = timers.filter((timer) => timer.at <= target).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      now = Math.max(now, next.at);
      next.callback();
    }
    now = target;
  };
  return {
    now: () => new Date(now),
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    moveTo: (moment) => moveTo(new Date(moment).getTime()),
    move: (milliseconds) => moveTo(now + milliseconds),
    get waiting() {
      return timers.length;
    },
  };
}
