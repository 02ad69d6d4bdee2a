import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BotProgram, ours, peer, type RunningBot, startBot } from './bots.ts';
import { openPeople, type People } from './people.ts';
import { type BenchDatabase, type BenchServer, openBenchServer } from './server.ts';
import { figure, median, percentile, spread, table } from './statistics.ts';
import { profileOf, turnsOfWalk } from './walk.ts';
import { words } from './words.ts';

/** What one run of one bot gave. */
interface Run {
  readonly turnsPerSecond: number;
  readonly crowdTimes: readonly number[];
  readonly cpuPer1000: number;
  readonly commitsPerTurn: number;
}

interface Round {
  readonly ours: Run;
  readonly peer: Run;
  /** Reply times at a third of the peer's throughput. */
  readonly oursCalm: readonly number[];
  readonly peerCalm: readonly number[];
}

/** So many walk before anything is measured: until then the bot's code is not yet compiled to its fastest. */
const warmUp = 100;
/** Where the people of each part begin, so that nobody comes twice. */
const crowdFrom = 10_000;
const calmFrom = 100_000;

/** The walk of many people at once, ours and the peer side by side, then ours with a kill -9 in the middle. */
export async function turns(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      people: { type: 'string', default: '200' },
      rounds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      queue: { type: 'string', default: 'postgres' },
    },
  });
  const people = Number(values.people);
  const rounds = Number(values.rounds);
  const redis = queueEnvironment(values.queue);
  const server = await openBenchServer();
  try {
    const contenders = { ours: ours({ ...telegramSettings, ...redis }), peer: peer(peerSettings) };
    const measured: Round[] = [];
    let calm = 0;
    for (let round = 0; round <= rounds; round++) {
      const seed = Number(values.seed) + round;
      const [first, second] = round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const);
      process.stderr.write(`Round ${round} of ${rounds}${round === 0 ? ' (warm-up)' : ''} …\n`);
      const one = await crowdRun(server, contenders[first], people);
      const other = await crowdRun(server, contenders[second], people);
      const runs = first === 'ours' ? { ours: one, peer: other } : { ours: other, peer: one };
      if (round === 0) {
        calm = runs.peer.turnsPerSecond / 3;
        continue;
      }
      const oneCalm = await calmRun(server, contenders[first], calm, seed);
      const otherCalm = await calmRun(server, contenders[second], calm, seed);
      measured.push({
        ...runs,
        oursCalm: first === 'ours' ? oneCalm : otherCalm,
        peerCalm: first === 'ours' ? otherCalm : oneCalm,
      });
    }
    process.stdout.write(
      `\n${people} people at once, ${turnsOfWalk} turns each; ${rounds} rounds, interleaved; queue on ${values.queue}.\n` +
        `Median of the rounds (least–most); ratio ours/peer: median of the rounds' own ratios.\n\n${tableOf(measured, calm)}\n`,
    );
    process.stdout.write(await killedRun(server, contenders.ours, people));
  } finally {
    await server.close();
  }
}

const telegramSettings = { CHAT_PAGE: 'off', TELEGRAM_PACE: '1000', TELEGRAM_CHAT_PACE: '0' };

const peerSettings = {
  WORDS: JSON.stringify(words),
  REGIONS_FILE: fileURLToPath(new URL('../../../src/people/data/regions.json', import.meta.url)),
};

/** The settings with which the program keeps its queue there. */
export function queueEnvironment(queue: string): Readonly<Record<string, string>> {
  if (queue === 'postgres') return {};
  const url = process.env['REDIS_URL'];
  if (queue !== 'redis' || !url) throw new Error('--queue is postgres, or redis with REDIS_URL set.');
  return { REDIS_URL: url };
}

interface Stage {
  readonly people: People;
  readonly bot: RunningBot;
  readonly database: BenchDatabase;
  /** Starts the bot anew on the same database and platform. */
  readonly start: () => Promise<RunningBot>;
}

/** A fresh database, a Telegram and a bot, warmed up; all gone afterwards. */
async function onStage<T>(server: BenchServer, program: BotProgram, work: (stage: Stage) => Promise<T>): Promise<T> {
  const database = await server.freshDatabase();
  const people = await openPeople();
  const start = () =>
    startBot(program, {
      ...database.environment,
      TELEGRAM_BOT_TOKEN: people.token,
      TELEGRAM_API_ROOT: people.url,
    });
  try {
    const bot = await start();
    try {
      const worked = people
        .walk({ kind: 'crowd', from: 0, people: warmUp })
        .then(() => work({ people, bot, database, start }));
      return await Promise.race([worked, bot.died]);
    } finally {
      await bot.stop();
    }
  } finally {
    people.close();
    await database.drop();
  }
}

async function crowdRun(server: BenchServer, program: BotProgram, count: number): Promise<Run> {
  return onStage(server, program, async ({ people, bot, database }) => {
    const cpuBefore = await bot.cpu();
    const walked = await people.walk({ kind: 'crowd', from: crowdFrom, people: count });
    const cpu = (await bot.cpu()) - cpuBefore;
    // What a connection has counted is written down when it closes.
    await bot.stop();
    const commits = await database.commits();
    const wrong = await wronglyStored(database, count);
    if (wrong > 0) throw new Error(`The ${program.name} bot has stored ${wrong} people wrong.`);
    if (walked.repeats > 0) throw new Error(`The ${program.name} bot has repeated ${walked.repeats} messages.`);
    return {
      turnsPerSecond: walked.turns / walked.seconds,
      crowdTimes: walked.times,
      cpuPer1000: (cpu / walked.turns) * 1_000,
      commitsPerTurn: commits / (walked.turns + warmUp * turnsOfWalk),
    };
  });
}

const calmTurns = 600;

async function calmRun(
  server: BenchServer,
  program: BotProgram,
  perSecond: number,
  seed: number,
): Promise<readonly number[]> {
  return onStage(server, program, async ({ people }) => {
    const { times } = await people.walk({ kind: 'stream', from: calmFrom, turns: calmTurns, perSecond, seed });
    return times;
  });
}

/** How many of the people are not stored as they said, with exactly one seat. */
function wronglyStored(database: BenchDatabase, count: number): Promise<number> {
  return database.look(async ({ driver }) => {
    const rows = await driver<{ id: string; name: string | null; region: string | null; seats: number }[]>`
      select external_id as id, full_name as name, region_code as region,
        (select count(*)::int from enrollments where person_id = persons.id and status = 'enrolled') as seats
      from contacts join persons on persons.id = person_id where registered_at is not null`;
    const stored = new Map(rows.map((row) => [row.id, row]));
    return Array.from({ length: count }, (_, index) => profileOf(crowdFrom + index)).filter((profile) => {
      const row = stored.get(String(profile.id));
      return row?.name !== profile.name || row.region !== profile.regionCode || row.seats !== 1;
    }).length;
  });
}

/** Kills our bot half-way through the crowd, starts it again, and looks at what people got and what is stored. */
async function killedRun(server: BenchServer, program: BotProgram, count: number): Promise<string> {
  return onStage(server, program, async ({ people, bot, database, start }) => {
    const half = new EventTarget();
    const restarted = once(half, 'reached').then(async () => {
      await bot.kill();
      const onTheirWay = await database.look(async ({ driver }) => {
        const [row] = await driver<{ rows: number }[]>`
          select count(*)::int as rows from outbox where status = 'sending'`;
        return row?.rows ?? 0;
      });
      return { onTheirWay, second: await start() };
    });
    const order = { kind: 'crowd', from: crowdFrom, people: count, notifyAfter: (count * turnsOfWalk) / 2 } as const;
    const walked = await people.walk(order, () => half.dispatchEvent(new Event('reached')));
    const { onTheirWay, second } = await restarted;
    await second.stop();
    const wrong = await wronglyStored(database, count);
    const passed = wrong === 0 && walked.repeats <= onTheirWay;
    return (
      `kill -9 after half of the turns, then started again: ${count} people walked on to their seat; ` +
      `${wrong} stored wrong; ${walked.repeats} replies read twice, of ${onTheirWay} on their way at the kill. ` +
      `${passed ? 'As promised.' : 'NOT AS PROMISED.'}\n`
    );
  });
}

function tableOf(rounds: readonly Round[], calm: number): string {
  const row = (label: string, of: (round: Round) => readonly [number, number]): string[] => {
    const pairs = rounds.map(of);
    return [
      label,
      spread(pairs.map(([own]) => own)),
      spread(pairs.map(([, other]) => other)),
      figure(median(pairs.map(([own, other]) => own / other))),
    ];
  };
  return table([
    ['', 'ours', 'peer', 'ratio'],
    row('turns a second', (round) => [round.ours.turnsPerSecond, round.peer.turnsPerSecond]),
    ...[0.5, 0.95].map((part) =>
      row(`reply p${part * 100} at full pressure, ms`, (round) => [
        percentile(round.ours.crowdTimes, part),
        percentile(round.peer.crowdTimes, part),
      ]),
    ),
    ...[0.5, 0.95].map((part) =>
      row(`reply p${part * 100} at ${figure(calm)} turns/s, ms`, (round) => [
        percentile(round.oursCalm, part),
        percentile(round.peerCalm, part),
      ]),
    ),
    row('processor seconds per 1000 turns', (round) => [round.ours.cpuPer1000, round.peer.cpuPer1000]),
    row('transactions a turn', (round) => [round.ours.commitsPerTurn, round.peer.commitsPerTurn]),
  ]);
}
