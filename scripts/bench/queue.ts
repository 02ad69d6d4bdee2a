import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { openQueue } from '../../src/delivery/queue.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import type { Log } from '../../src/messaging/log.ts';
import type { Database } from '../../src/store/database.ts';
import { openBenchServer } from './server.ts';

const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} };
/** So many are asked for at once; the next when they have run. */
const wave = 25;

/** Many jobs through the queue: what is left of them in its tables, or in Redis. */
export async function queue(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { jobs: { type: 'string', default: '100000' }, queue: { type: 'string', default: 'postgres' } },
  });
  const jobs = Number(values.jobs);
  const redisUrl = values.queue === 'redis' ? (process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379/15') : null;
  const server = await openBenchServer();
  const fresh = await server.freshDatabase();
  const { environment } = fresh;
  const connection = {
    host: environment['PGHOST'] ?? '',
    port: Number(environment['PGPORT']),
    user: environment['PGUSER'] ?? '',
    database: (environment['DATABASE_URL'] ?? '').split('/').at(-1) ?? '',
  };
  let ran = 0;
  let heard = (): void => {};
  const handlers = {
    'fire-reminders': async () => {
      ran += 1;
      heard();
    },
  };
  const opened = await openQueue({ redisUrl, connection, handlers, clock: systemClock, log: quiet });
  const sizes = redisUrl === null ? () => fresh.look(tables) : () => keys(redisUrl);
  const began = performance.now();
  const base = Date.now();
  try {
    for (let asked = 0; asked < jobs; ) {
      const these = Math.min(wave, jobs - asked);
      // Each second makes one job: so each gets a second of its own, long past.
      const at = (index: number): Date => new Date(base - (asked + index + 1) * 1_000);
      const before = ran;
      await Promise.all(Array.from({ length: these }, (_, index) => opened.schedule('fire-reminders', at(index))));
      asked += these;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 10_000);
        heard = () => {
          if (ran - before < these) return;
          clearTimeout(timer);
          resolve();
        };
        heard();
      });
      if (asked % Math.ceil(jobs / 5) < wave)
        process.stdout.write(`${asked} asked for, ${ran} ran: ${await sizes()}\n`);
    }
    process.stdout.write(
      `${ran} jobs in ${((performance.now() - began) / 1_000).toFixed(0)} s, queue on ${values.queue}: ${await sizes()}\n`,
    );
  } finally {
    await opened.close(1_000);
    await server.close();
  }
}

async function tables({ driver }: Database): Promise<string> {
  const rows = await driver<{ name: string; bytes: string }[]>`
    select schemaname || '.' || tablename as name, pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass) as bytes
    from pg_tables where tablename like '%bullmq%' or schemaname like '%bullmq%' order by 2 desc`;
  const parts: string[] = [];
  let bytes = 0;
  for (const { name, bytes: size } of rows) {
    const [counted] = await driver.unsafe<{ rows: string }[]>(`select count(*) as rows from ${name}`);
    bytes += Number(size);
    if (Number(counted?.rows) > 0) parts.push(`${name} ${counted?.rows}`);
  }
  return `${(bytes / 1_048_576).toFixed(1)} MB, rows: ${parts.join(', ') || 'none'}`;
}

async function keys(url: string): Promise<string> {
  const client = new Redis(url);
  const found = await client.keys('bull:*');
  const memory = /used_memory_human:(\S+)/.exec(await client.info('memory'))?.[1] ?? '?';
  client.disconnect();
  return `${found.length} keys, ${memory}`;
}
