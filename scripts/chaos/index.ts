import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Standby } from './bots.ts';
import { run, type Totals } from './run.ts';
import { PostgresServer, RedisServer } from './servers.ts';

/** Breaks the program at random, many times, and judges what it did by what the platform saw and Postgres says. */
async function chaos(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      runs: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      queue: { type: 'string', default: 'postgres' },
      bots: { type: 'string', default: '2' },
      people: { type: 'string', default: '18' },
    },
  });
  if (values.queue !== 'postgres' && values.queue !== 'redis') throw new Error('--queue is postgres or redis.');
  const postgres = await PostgresServer.open();
  const redis = values.queue === 'redis' ? await RedisServer.open() : null;
  const standby = new Standby(Number(values.bots));
  const sums = new Map<keyof Totals, number>();
  let failed = 0;
  let longest = 0;
  try {
    for (let index = 0; index < Number(values.runs); index++) {
      const seed = Number(values.seed) + index;
      const options = { seed, postgres, redis, standby, bots: Number(values.bots), people: Number(values.people) };
      await standby.fill();
      const result = await run(options);
      longest = Math.max(longest, result.seconds);
      for (const [what, count] of Object.entries(result.totals) as [keyof Totals, number][]) {
        sums.set(what, (sums.get(what) ?? 0) + count);
      }
      const passed = result.violations.length === 0;
      if (!passed) failed += 1;
      process.stdout.write(
        `${passed ? '✓' : '✗'} seed ${seed}, queue on ${values.queue}: ${told(Object.entries(result.totals))}; ${result.seconds.toFixed(1)} s\n`,
      );
      for (const violation of result.violations) process.stdout.write(`    ${violation}\n`);
      if (!passed) {
        process.stdout.write(`    Again: npm run chaos -- --seed ${seed} --queue ${values.queue}\n`);
        const file = join(tmpdir(), `sinau-chaos-${seed}.json`);
        writeFileSync(file, JSON.stringify(result.evidence, null, 1));
        writeFileSync(file.replace(/json$/, 'log'), result.log.join('\n'));
        process.stdout.write(`    What was seen: ${file}, and what was written beside it\n`);
        for (const line of result.log.slice(-60)) process.stderr.write(`      ${line}\n`);
      }
    }
  } finally {
    standby.close();
    await redis?.close();
    await postgres.close();
  }
  process.stdout.write(
    `${values.runs} runs, queue on ${values.queue}: ${failed} failed; ${told([...sums])}; longest ${longest.toFixed(1)} s\n`,
  );
  if (failed > 0) process.exitCode = 1;
}

const told = (totals: readonly (readonly [string, number])[]): string =>
  totals.map(([what, count]) => `${count} ${what}`).join(', ');

await chaos();
