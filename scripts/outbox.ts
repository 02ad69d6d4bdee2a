import { configFromProcess } from '../src/config.ts';
import { deadLetters } from '../src/delivery/dead-letters.ts';
import { resumeChannel } from '../src/delivery/right-of-way.ts';
import { channelNames } from '../src/messaging/address.ts';
import { systemClock } from '../src/messaging/clock.ts';
import { type LostPoint, retry } from '../src/outreach/retrying.ts';
import type { Agency } from '../src/people/quiet-hours.ts';
import { agencyOf, openStore, type Store } from '../src/program.ts';
import { reportAndExit } from '../src/start-error.ts';

const usage =
  'npm run outbox -- list [how many]     messages that did not go out, newest first\n' +
  'npm run outbox -- retry <number> …    sends them again where they still hold; what is uncertain may arrive twice\n' +
  'npm run outbox -- resume <channel>    lets a channel go on that the platform refused\n';

/** What is said of a message that is not sent again though its time is not over. */
const lost: Readonly<Record<LostPoint, string>> = {
  'called-off':
    'the seat or offer is not theirs any more, the session was moved or cancelled, or reminders are turned off',
  'no-consent': 'they want no announcements any more',
  stopped: 'the announcement was stopped or is paused',
  replaced: 'another message stands for it',
};

const [, , deed = '', ...given] = process.argv;

/** For operators, while the program runs: what did not go out, and what to do about it. */
async function work({ database }: Store, agency: Agency): Promise<string> {
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
  for (const id of ids) {
    const outcome = await database.transaction((tx) => retry(tx, id, agency, now));
    lines.push(`${id}  ${outcome in lost ? `pointless: ${lost[outcome as LostPoint]}` : outcome}\n`);
  }
  return lines.join('');
}

async function outbox(): Promise<void> {
  const config = configFromProcess();
  const store = await openStore(config);
  try {
    process.stdout.write(await work(store, agencyOf(config)));
  } finally {
    await store.close();
  }
}

outbox().catch(reportAndExit);
