import { systemClock } from '../../../src/messaging/clock.ts';

/*
 * The program's clock becomes one that is moved from outside. It goes as fast as time does, and jumps when it is told;
 * whatever waited for a moment before the jump's end is called back at once.
 */

interface Timer {
  readonly due: number;
  readonly callback: () => void;
  handle: NodeJS.Timeout;
}

let offset = 0;
const timers = new Set<Timer>();
const now = (): number => Date.now() + offset;

const wind = (timer: Omit<Timer, 'handle'> & { handle?: NodeJS.Timeout }): NodeJS.Timeout =>
  setTimeout(
    () => {
      timers.delete(timer as Timer);
      timer.callback();
    },
    Math.max(0, timer.due - now()),
  );

Object.assign(systemClock, {
  now: () => new Date(now()),
  after(milliseconds: number, callback: () => void) {
    const due = { due: now() + milliseconds, callback };
    const timer: Timer = Object.assign(due, { handle: setTimeout(() => {}, 0) });
    clearTimeout(timer.handle);
    timer.handle = wind(timer);
    timers.add(timer);
    return () => {
      clearTimeout(timer.handle);
      timers.delete(timer);
    };
  },
});

/** How far the clock is from the real time from now on, in milliseconds. */
export function moveClock(clockOffset: number): void {
  offset = clockOffset;
  for (const timer of [...timers].sort((a, b) => a.due - b.due)) {
    clearTimeout(timer.handle);
    timer.handle = wind(timer);
  }
}
