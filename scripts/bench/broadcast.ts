import { parseArgs } from 'node:util';
import { startFakeBotApi } from '../../test/support/fake-bot-api/index.ts';
import { createTelegram } from '../../src/channels/telegram/channel.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import type { Log } from '../../src/messaging/log.ts';
import { createBroadcast } from '../../src/outreach/broadcasts/broadcasts.ts';
import { runBroadcasts } from '../../src/outreach/broadcasts/running.ts';
import { grantRole } from '../../src/people/roles.ts';
import { openEngine } from '../../src/program.ts';
import { openDatabase } from '../../src/store/database.ts';
import { broadcasts } from '../../src/store/schema.ts';
import { openBenchServer } from './server.ts';

const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} };
const agency = { zone: 'Asia/Jakarta', quietHours: { from: '00:00', to: '00:00' }, secondWordAbove: 1_000_000 };

/** A broadcast to many on a Telegram of the benchmark's own: how long it takes beside what the pace allows. */
export async function broadcast(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { people: { type: 'string', default: '9000' }, pace: { type: 'string', default: '25' } },
  });
  const people = Number(values.people);
  const pace = Number(values.pace);
  const server = await openBenchServer();
  const fake = await startFakeBotApi();
  const { environment } = await server.freshDatabase();
  const database = openDatabase({
    host: environment['PGHOST'] ?? '',
    port: Number(environment['PGPORT']),
    user: environment['PGUSER'] ?? '',
    database: (environment['DATABASE_URL'] ?? '').split('/').at(-1) ?? '',
  });
  try {
    for (let id = 1; id <= people; id++) fake.person({ id, known: true });
    await database.driver.unsafe(`
      with made as (
        insert into persons (created_at, full_name, region_code, registered_at)
        select now(), 'Orang ' || n, '35.73', now() from generate_series(1, ${people}) as n returning id, full_name
      ), reached as (
        insert into contacts (person_id, channel, external_id, created_at, last_inbound_at)
        select id, 'telegram', split_part(full_name, ' ', 2), now(), now() from made
      )
      insert into consents (person_id, purpose, granted, text_version, raw_answer, channel, at)
      select id, 'announcements', true, 'id-1', 'ya', 'telegram', now() from made`);
    const [first] = await database.driver<{ id: string }[]>`select min(id) as id from persons`;
    const actorId = Number(first?.id);
    const begin = systemClock.now();
    const telegram = createTelegram({
      token: fake.token,
      apiRoot: fake.url,
      webhook: null,
      pace,
      chatPace: 1,
      commands: [],
      clock: systemClock,
      log: quiet,
    });
    const options = { database, channels: [telegram], agency, adminPhones: [], clock: systemClock, log: quiet };
    const engine = await openEngine(options);
    await telegram.start(engine.handlers);
    await database.transaction((tx) => grantRole(tx, actorId, { role: 'administrator', regionCode: null }, begin));
    const chat = { contactId: 1, channel: 'webchat', address: 'bench' } as const;
    const draft = { actorId, draftKey: 'bench', text: 'Halo {nama}, ada kabar.', audience: [], startsAt: begin, chat };
    await database.transaction((tx) => createBroadcast(tx, draft, agency, begin));
    const began = performance.now();
    let done = false;
    let shown = 0;
    let lastSent = 0;
    let sentAt = began;
    while (!done) {
      await runBroadcasts(database, agency, systemClock.now());
      const [row] = await database.queries.select({ status: broadcasts.status }).from(broadcasts);
      done = row?.status === 'done';
      if (fake.pace.count > lastSent) sentAt = performance.now();
      lastSent = fake.pace.count;
      if (lastSent >= shown + people / 8) {
        shown = lastSent;
        const memory = Math.round(process.memoryUsage().rss / 1_048_576);
        process.stdout.write(`${lastSent} sent, ${memory} MB (with the platform in the same process)\n`);
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const seconds = (sentAt - began) / 1_000;
    process.stdout.write(
      `${fake.pace.count} messages to ${people} people in ${seconds.toFixed(1)} s: ` +
        `${(seconds / (people / pace)).toFixed(3)} × the time that ${pace} a second allow, ` +
        `at most ${fake.pace.mostInASecond()} in any second.\n`,
    );
    await engine.stop(2_000);
  } finally {
    await database.close();
    await fake.close();
    await server.close();
  }
}
