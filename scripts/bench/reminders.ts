import { sql } from 'drizzle-orm';
import { parseArgs } from 'node:util';
import { startFakeBotApi } from '../../test/support/fake-bot-api/index.ts';
import { openQueue } from '../../src/delivery/queue.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import type { Log } from '../../src/messaging/log.ts';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { rowsOf } from '../../src/store/database.ts';
import { agency, openMany } from './many.ts';
import { percentile, seededRandom } from './statistics.ts';

/** How often somebody writes while the reminders go out. */
const askingEvery = 200;
const hour = 3_600_000;
const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Thousands of reminders due at one minute, at the platform's pace: who had one, and how fast others are answered meanwhile. */
export async function reminders(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      people: { type: 'string', default: '9000' },
      pace: { type: 'string', default: '25' },
      queue: { type: 'string', default: 'postgres' },
    },
  });
  const redisUrl = values.queue === 'redis' ? (process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379/15') : null;
  const people = Number(values.people);
  const pace = Number(values.pace);
  const fake = await startFakeBotApi();
  const many = await openMany({ people, agreedTo: 'profile', platform: fake, pace });
  const random = seededRandom(1);
  const reminded = new Map<number, number>();
  const replies: number[] = [];
  const asked = new Map<number, number>();
  const { database } = many;
  let closeQueue = async (): Promise<void> => {};
  try {
    const persons = Array.from({ length: people }, (_, index) => fake.person({ id: index + 1, known: true }));
    for (const { id, chat } of persons) {
      chat.listeners.add(({ text }) => {
        const since = asked.get(id);
        if (text.includes('hari ini pukul')) reminded.set(id, (reminded.get(id) ?? 0) + 1);
        else if (since !== undefined) {
          replies.push(performance.now() - since);
          asked.delete(id);
        }
      });
    }
    const startsAt = new Date(Date.now() + 2 * hour - 1_000);
    await seatEverybody(people, startsAt);
    let told: ((fired: number) => void) | null = null;
    const firing = new Promise<number>((resolve) => {
      told = resolve;
    });
    const queue = await openQueue({
      redisUrl,
      connection: many.connection,
      handlers: {
        'fire-reminders': async () => {
          const firing = await fireReminders(database, agency, systemClock.now());
          told?.(firing.fired);
        },
      },
      clock: systemClock,
      log: quiet,
    });
    closeQueue = () => queue.close(1_000);
    const begin = performance.now();
    await queue.schedule('fire-reminders', systemClock.now());
    const fired = await firing;
    process.stdout.write(`${fired} reminders were put into the outbox in ${seconds(begin)} s.\n`);
    const asking = setInterval(() => {
      const one = persons[Math.floor(random() * persons.length)];
      if (!one || asked.has(one.id)) return;
      asked.set(one.id, performance.now());
      one.says('bantuan');
    }, askingEvery);
    const deadline = performance.now() + (people / pace) * 3_000 + 60_000;
    while (reminded.size < fired && performance.now() < deadline) await new Promise((go) => setTimeout(go, 250));
    clearInterval(asking);
    const took = seconds(begin);
    while (asked.size > 0 && performance.now() < deadline) await new Promise((go) => setTimeout(go, 50));
    const late = await rowsOf<{ lateness: number }>(
      database.queries,
      sql`select extract(epoch from sent_at - due_at)::float as lateness from outbox
          where kind = 'reminder' and sent_at is not null`,
    );
    const lateness = late.map((row) => row.lateness);
    process.stdout.write(
      `Queue on ${values.queue}: ${reminded.size} people had their reminder, ${[...reminded.values()].filter((times) => times > 1).length} of them twice, ` +
        `in ${took} s; ${pace} a second, at most ${fake.pace.mostInASecond()} in any second.\n` +
        `${replies.length} replies meanwhile: p50 ${percentile(replies, 0.5).toFixed(0)} ms, ` +
        `p95 ${percentile(replies, 0.95).toFixed(0)} ms, longest ${Math.max(...replies).toFixed(0)} ms.\n` +
        `Lateness of reminders: p50 ${percentile(lateness, 0.5).toFixed(0)} s, longest ${Math.max(...lateness).toFixed(0)} s.\n`,
    );
  } finally {
    await closeQueue();
    await many.close();
    await fake.close();
  }

  async function seatEverybody(count: number, at: Date): Promise<void> {
    const policy = JSON.stringify({ 'same-day': { hoursBefore: 2, notBefore: '00:00' } });
    await database.driver`
      update training_sessions set starts_at = ${at.toISOString()}::timestamptz, capacity = ${count},
        ends_at = ${new Date(at.getTime() + 6 * hour).toISOString()}::timestamptz,
        reminder_policy = ${policy}::text::jsonb, seats_taken = ${count}
      where batch = 1`;
    await database.driver.unsafe(`
      insert into enrollments (training_session_id, person_id, status, created_at, status_at)
      select run.id, made.id, 'enrolled', now() - interval '1 hour', now() - interval '1 hour'
      from persons as made, training_sessions as run where run.batch = 1`);
  }
}

const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1);
