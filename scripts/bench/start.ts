import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ours, startBot } from './bots.ts';
import { spread, table } from './statistics.ts';

const repeats = 3;

/** Seconds from `node dist/src/main.js` to ready, with nothing set: the embedded Postgres, sample data, the chat page. */
export async function start(): Promise<void> {
  const first: number[] = [];
  const later: number[] = [];
  for (let time = 0; time < repeats; time++) {
    const directory = await mkdtemp(join(tmpdir(), 'sinau-bench-'));
    try {
      first.push(await secondsToReady(directory));
      later.push(await secondsToReady(directory));
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }
  process.stdout.write(
    table([
      ['seconds to ready', `median of ${repeats} (least–most)`],
      ['first start, empty DATA_DIR', spread(first)],
      ['later start', spread(later)],
    ]),
  );
}

async function secondsToReady(directory: string): Promise<number> {
  const began = performance.now();
  const bot = await startBot(ours(), { DATA_DIR: directory });
  const seconds = (performance.now() - began) / 1_000;
  await bot.stop();
  return seconds;
}
