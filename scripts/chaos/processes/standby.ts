import { classifier } from '../../../src/conversation/understanding/understand.ts';
import { moveClock } from './moved-clock.ts';

/*
 * Loaded before the program itself: everything that it will import is read and compiled, which is most of a start, and
 * then it waits until it is given its settings. So a program is there when one is wanted, and a run need not wait for it.
 */

/** What a program that stands by is told: to begin with these settings, then how its clock stands. */
export type Told = { readonly begin: Readonly<Record<string, string>> } | { readonly clockOffset: number };

await Promise.all([
  import('../../../src/channels/telegram/channel.ts'),
  import('../../../src/channels/whatsapp/channel.ts'),
  import('../../../src/delivery/queue.ts'),
  import('../../../src/jobs/jobs.ts'),
  import('../../../src/program.ts'),
  import('../../../src/web/server.tsx'),
]);
classifier();
const begin = new Promise<void>((resolve) => {
  process.on('message', (told: Told) => {
    if ('clockOffset' in told) return moveClock(told.clockOffset);
    Object.assign(process.env, told.begin);
    resolve();
  });
});
// Whoever breaks things has died: nobody else would end this program.
process.once('disconnect', () => process.exit(1));
process.send?.('warm');
await begin;
// Points Baileys at the loopback, where the settings name one.
await import('../../../test/support/fake-whatsapp/preload.mjs');
// Hearing of the time must not keep a program alive that has ended.
process.channel?.unref();
