import type { Clock } from '../../messaging/clock.ts';

/** Resolves after `milliseconds`, or at once when it is called off. */
export function pause(milliseconds: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.after(milliseconds, end);
    signal.addEventListener('abort', end);
  });
}

/** Milliseconds until the next try: a second, doubled with each failure up to half a minute, and spread a little. */
export const backoff = (failures: number): number =>
  Math.min(30_000, 1_000 * 2 ** Math.min(failures - 1, 10)) * (0.75 + Math.random() / 4);
