import { configFromProcess } from '../src/config.ts';
import { deadLetters, retryDeadLetter } from '../src/delivery/dead-letters.ts';
import { resumeChannel } from '../src/delivery/right-of-way.ts';
import { channelNames } from '../src/messaging/address.ts';
import { systemClock } from '../src/messaging/clock.ts';
import { openStore, type Store } from '../src/program.ts';
import { reportAndExit } from '../src/start-error.ts';

const usage =
  'npm run outbox -- list [how many]     messages that did not go out, newest first\n' +
  'npm run outbox -- retry <number> …    sends them again; what is uncertain may arrive twice\n' +
  'npm run outbox -- resume <channel>    lets a channel go on that the platform refused\n';

const [, , deed = '', ...given] = process.argv;

/** For operators, while the program runs: what did not go out, and what to do about it. */
async function work({ database }: Store): Promise<string> {
  if (deed === 'list') {
    const letters = await deadLetters(database.queries, Number(given[0] ?? 50) || 50);
    const lines = letters.map(({ id, channel, kind, status, reason, createdAt, attempts }) =>
      [id, createdAt.toISOString(), channel, kind, status, reason, `tries: ${attempts}`].join('  '),
    );
    return lines.length === 0 ? 'Nothing: every message went out.\n' : `${lines.join('\n')}\n`;
  }
  const channel = channelNames.find((name) => name === given[0]);
  if (deed === 'resume' && channel) {
    const resumed = await resumeChannel(database.queries, channel);
    return resumed ? `${channel} sends again.\n` : `${channel} was not stopped.\n`;
  }
  const ids = given.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
  if (deed !== 'retry' || ids.length === 0 || ids.length < given.length) {
    process.exitCode = 1;
    return usage;
  }
  const now = systemClock.now();
  const lines: string[] = [];
  for (const id of ids) lines.push(`${id}  ${await database.transaction((tx) => retryDeadLetter(tx, id, now))}\n`);
  return lines.join('');
}

async function outbox(): Promise<void> {
  const store = await openStore(configFromProcess());
  try {
    process.stdout.write(await work(store));
  } finally {
    await store.close();
  }
}

outbox().catch(reportAndExit);
