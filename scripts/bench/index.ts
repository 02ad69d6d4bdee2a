import { broadcast } from './broadcast.ts';
import { faq } from './faq.ts';
import { page } from './page.ts';
import { queue } from './queue.ts';
import { reminders } from './reminders.ts';
import { start } from './start.ts';
import { turns } from './turns.ts';
import { understand } from './understand.ts';

const [, , name = '', ...given] = process.argv;
const benches: Readonly<Record<string, (given: readonly string[]) => Promise<void>>> = {
  turns,
  broadcast,
  reminders,
  queue,
  start,
  page,
  understand,
  faq,
};
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;

if (bench) {
  await bench(given);
} else {
  process.stderr.write(
    'npm run bench -- turns [--people 200] [--rounds 5] [--seed 1] [--queue postgres|redis]\n' +
      'npm run bench -- broadcast [--people 9000] [--pace 25]\n' +
      'npm run bench -- reminders [--people 9000] [--pace 25] [--queue postgres|redis]\n' +
      'npm run bench -- queue [--jobs 100000] [--queue postgres|redis]\n' +
      'npm run bench -- start\n' +
      'npm run bench -- page [--people 20] [--messages 30] [--seed 1]\n' +
      'npm run bench -- understand [--set FILE] [--misses]\n' +
      'npm run bench -- faq [--misses]\n' +
      'Redis is the one at REDIS_URL.\n',
  );
  process.exitCode = 1;
}
