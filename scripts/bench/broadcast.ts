import { parseArgs } from 'node:util';
import { systemClock } from '../../src/messaging/clock.ts';
import { createBroadcast } from '../../src/outreach/broadcasts/broadcasts.ts';
import { runBroadcasts } from '../../src/outreach/broadcasts/running.ts';
import { grantRole } from '../../src/people/roles.ts';
import { broadcasts } from '../../src/store/schema.ts';
import { agency, openMany } from './many.ts';
import { openReaders } from './readers.ts';

const parts = 10;

/**
 * A broadcast to many on a Telegram of the benchmark's own: how long it takes beside what the pace allows, and how much
 * memory the program holds meanwhile. The platform and Postgres are processes of their own.
 */
export async function broadcast(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { people: { type: 'string', default: '9000' }, pace: { type: 'string', default: '25' } },
  });
  const people = Number(values.people);
  const pace = Number(values.pace);
  const readers = await openReaders(people);
  const many = await openMany({ people, agreedTo: 'announcements', platform: readers, pace });
  const { database } = many;
  try {
    const [first] = await database.driver<{ id: string }[]>`select min(id) as id from persons`;
    const actorId = Number(first?.id);
    const begin = systemClock.now();
    await database.transaction((tx) => grantRole(tx, actorId, { role: 'administrator', regionCode: null }, begin));
    const chat = { contactId: 1, channel: 'webchat', address: 'bench' } as const;
    const draft = { actorId, draftKey: 'bench', text: 'Halo {nama}, ada kabar.', audience: [], startsAt: begin, chat };
    await database.transaction((tx) => createBroadcast(tx, draft, agency, begin));
    const began = performance.now();
    let done = false;
    let shown = 0;
    let peak = 0;
    let last = 0;
    let sentAt = began;
    while (!done) {
      await runBroadcasts(database, agency, systemClock.now());
      const [row] = await database.queries.select({ status: broadcasts.status }).from(broadcasts);
      done = row?.status === 'done';
      const { messages } = await readers.read();
      if (messages > last) sentAt = performance.now();
      last = messages;
      peak = Math.max(peak, megabytes());
      if (messages >= shown + people / parts) {
        shown = messages;
        process.stdout.write(`${messages} sent: ${megabytes()} MB\n`);
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const seconds = (sentAt - began) / 1_000;
    const read = await readers.read();
    process.stdout.write(
      `${read.messages} messages to ${read.people} people, ${read.twice} of them twice, in ${seconds.toFixed(1)} s: ` +
        `${(seconds / (people / pace)).toFixed(3)} × the time that ${pace} a second allow, ` +
        `at most ${read.mostInASecond} in any second; never more than ${peak} MB.\n`,
    );
  } finally {
    await many.close();
    readers.close();
  }
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_048_576);
