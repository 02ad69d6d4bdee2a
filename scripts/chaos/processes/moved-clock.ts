import { systemClock } from '../../../src/messaging/clock.ts';

/*
 * Loaded before the program itself: its clock becomes one that the parent moves. It goes as fast as time does, and
 * jumps when a message says so; whatever waited for a moment before the jump's end is called back at once.
 */

interface Timer {
  readonly due: number;
  readonly callback: () => void;
  handle: NodeJS.Timeout;
}

let offset = Number(process.env['CHAOS_CLOCK_OFFSET'] ?? 0);
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

process.on('message', (message: { readonly clockOffset: number }) => {
  offset = message.clockOffset;
  for (const timer of [...timers].sort((a, b) => a.due - b.due)) {
    clearTimeout(timer.handle);
    timer.handle = wind(timer);
  }
});
// Whoever breaks things has died: nobody else would end this program.
process.once('disconnect', () => process.exit(1));
// Hearing of the time must not keep a program alive that has ended.
process.channel?.unref();
