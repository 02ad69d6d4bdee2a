import { setTimeout as wait } from 'node:timers/promises';
import { type FakePerson, refusal, startFakeBotApi, tooManyRequests } from '../../test/support/fake-bot-api/index.ts';
import { seededRandom } from '../bench/statistics.ts';
import { Balancer, Bot, freePort } from './bots.ts';
import { violations } from './checker.ts';
import { RunClock } from './clock.ts';
import type { Evidence, EvidenceSession, Seen } from './evidence.ts';
import type { PostgresServer, RedisServer } from './servers.ts';
import { gather, isDrained, makeWorld, move, type World } from './world.ts';

/** What a run came to. */
export interface RunResult {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly totals: Totals;
  readonly seconds: number;
  /** What the programs wrote, for whoever looks into a run that failed. */
  readonly log: readonly string[];
  readonly evidence: Evidence;
}

export interface Totals {
  readonly said: number;
  readonly seen: number;
  readonly reminders: number;
  readonly missed: number;
  readonly uncertain: number;
  readonly kills: number;
  readonly faults: number;
  readonly outages: number;
}

export interface RunOptions {
  readonly seed: number;
  readonly postgres: PostgresServer;
  /** Null: the queue lives on Postgres. */
  readonly redis: RedisServer | null;
  readonly bots: number;
  readonly people: number;
}

const pace = { perSecond: 25, chatSeconds: 1 };
const second = 1_000;
const hour = 3_600 * second;
const wib = (local: string): number => Date.parse(`${local}+07:00`);

/** The moments that a run lives through, each for a little while: between them the clock jumps. */
const scenes: readonly { readonly at: string; readonly doing: 'enroll' | 'talk' }[] = [
  { at: '2026-11-30T16:00:00', doing: 'enroll' },
  { at: '2026-12-01T08:59:59', doing: 'talk' },
  { at: '2026-12-02T08:59:59', doing: 'talk' },
  { at: '2026-12-05T19:59:58', doing: 'talk' },
  { at: '2026-12-06T05:59:59', doing: 'talk' },
  { at: '2026-12-07T14:59:59', doing: 'talk' },
  { at: '2026-12-08T06:59:59', doing: 'talk' },
];
const sceneTime = 1_500;
const firstStart = new Date(wib('2026-12-08T09:00:00'));
const secondStart = new Date(wib('2026-12-09T09:00:00'));
/** Real time; on a machine that is not busy it takes two seconds. */
const drainLimit = 40_000;

/** One run: people chat, things break, and at the end the checker looks. Everything random follows from the seed. */
export async function run({
  seed,
  postgres,
  redis,
  bots: botCount,
  people: peopleCount,
}: RunOptions): Promise<RunResult> {
  const began = performance.now();
  const random = seededRandom(seed);
  const chance = (part: number): boolean => random() < part;
  const oneOf = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)] as T;
  const clock = new RunClock(wib('2026-11-30T15:59:00'));
  const log: string[] = [];
  const note = (line: string): void => void log.push(`${new Date(clock.now()).toISOString()} ${line}`);
  const count = { kills: 0, faults: 0, outages: 0 };

  const name = await postgres.freshDatabase();
  const database = postgres.connect(name);
  const world = await makeWorld(database, peopleCount, [firstStart, secondStart]);
  const fake = await startFakeBotApi({ now: () => clock.now(), webhookRetry: 100 });
  const seen: Seen[] = [];
  const talkers = world.people.map((person) => talkerOf(person, seen));

  function talkerOf(person: World['people'][number], into: Seen[]) {
    const fakePerson: FakePerson = fake.person({ id: person.chat, known: true });
    fakePerson.chat.listeners.add(({ text, edits }) =>
      into.push({ personId: person.id, text, at: clock.now(), edit: edits > 0 }),
    );
    return { person, fake: fakePerson, said: 0, wasUnreachable: false };
  }

  // ── the programs ──────────────────────────────────────────────────────────────────────────────────────────────
  const running = new Set<Bot>();
  const balancer = new Balancer(() => oneOf([...running].filter((bot) => bot.isReady)));
  await balancer.open();
  const environment = {
    DATABASE_URL: postgres.urlOf(name),
    ...(redis ? { REDIS_URL: redis.url } : {}),
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_ROOT: fake.url,
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${balancer.port}/telegram`,
    TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-some-length',
    TELEGRAM_PACE: String(pace.perSecond),
    TELEGRAM_CHAT_PACE: String(pace.chatSeconds),
  };
  const startBot = async (): Promise<void> => {
    const { bot, ready } = Bot.start(environment, await freePort(), clock, note);
    running.add(bot);
    void bot.ended.then(() => {
      running.delete(bot);
      note(`a process has ended: ${bot.end}`);
    });
    await ready;
  };
  const killOne = async (): Promise<void> => {
    const [bot] = [...running].filter(({ isReady }) => isReady);
    if (!bot) return;
    count.kills += 1;
    note('kill -9');
    await bot.kill();
  };

  // ── what goes wrong ───────────────────────────────────────────────────────────────────────────────────────────
  const fault = (): void => {
    count.faults += 1;
    const faults = [
      tooManyRequests(1),
      refusal(500, 'Internal Server Error'),
      { kind: 'page', status: 502 } as const,
      { kind: 'hang', accepted: chance(0.5) } as const,
      { kind: 'cut', accepted: true } as const,
      { kind: 'cut', accepted: false } as const,
    ];
    fake.fail('sendMessage', oneOf(faults));
  };
  const blockSomebody = (): void => {
    const talker = oneOf(talkers);
    talker.wasUnreachable = true;
    count.faults += 1;
    talker.fake.blocks();
    setTimeout(() => talker.fake.returns(), 500);
  };
  const outage = async (): Promise<void> => {
    count.outages += 1;
    const what = redis ? Math.floor(random() * 4) : Math.floor(random() * 3);
    note(`outage ${what}`);
    const proxy = redis && what === 3 ? redis.proxy : postgres.proxy;
    if (what === 0 || what === 3) {
      await proxy.vanish();
      await wait(200 + random() * 400);
      if (redis && what === 3) await redis.crash();
      await proxy.open();
    } else if (what === 1) {
      proxy.hang(true);
      await wait(200 + random() * 600);
      proxy.hang(false);
    } else {
      if (redis) await redis.wipe();
      else await database.driver.unsafe(await emptyQueue());
    }
  };
  const emptyQueue = async (): Promise<string> => {
    const tables = await database.driver<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where tablename like 'bullmq%' and tablename not like '%migration%'`;
    return tables.length === 0 ? 'select 1' : `truncate ${tables.map((table) => table.name).join(', ')}`;
  };

  // ── what people do ────────────────────────────────────────────────────────────────────────────────────────────
  const says = (talker: (typeof talkers)[number], words: string): void => {
    if (talker.fake.chat.state !== 'active') return;
    talker.fake.says(words);
    talker.said += 1;
  };
  const small = world.sessions[0]?.id ?? 0;
  const large = world.sessions[1]?.id ?? 0;
  const chatter = ['menu', 'jadwal saya', 'bantuan', 'hadir', 'ya', '1', '2', 'tidak', 'terima kasih'];
  const enrolling = (): void => {
    for (const talker of talkers) {
      const wanted = chance(0.5) ? [small, large] : [large, small];
      wanted.forEach((session, index) =>
        setTimeout(() => says(talker, `/start enroll_${session}`), random() * 400 + index * 500),
      );
    }
  };
  const talking = (): void => {
    for (const talker of talkers) {
      if (!chance(0.35)) continue;
      const words = chance(0.2) ? `/start drop_${chance(0.7) ? small : large}` : oneOf(chatter);
      const begin = random() * 900;
      setTimeout(() => says(talker, words), begin);
      if (words.includes('drop')) setTimeout(() => says(talker, 'ya'), begin + 400);
    }
  };
  const moves = new Map<number, EvidenceSession['moves'][number][]>();
  const moveLarge = async (): Promise<void> => {
    const from = secondStart.getTime();
    const to = new Date(from + oneOf([24, 48, 3, -20]) * hour);
    const at = clock.now();
    if (await move(database, world, large, to, new Date(at))) moves.set(large, [{ at, from }]);
  };

  /** For whoever looks into a run that never came to rest. */
  const whatHangs = async (): Promise<string[]> => {
    const statements = await database.driver<{ line: string }[]>`
      select format('%s %s %s %s', application_name, state, wait_event, left(query, 100)) as line
      from pg_stat_activity where datname = current_database() and state <> 'idle'`;
    const answers = [...running].map((bot) =>
      fetch(`http://127.0.0.1:${bot.port}/readyz`, { signal: AbortSignal.timeout(3_000) })
        .then((answer) => answer.text())
        .catch(String),
    );
    return [...(await Promise.all(answers)), ...statements.map(({ line }) => line)];
  };

  // ── the run ───────────────────────────────────────────────────────────────────────────────────────────────────
  try {
    const starts: Promise<void>[] = [];
    /** Resolves when one is there; the others come when they come. */
    const startAll = async (): Promise<void> => {
      const all = Array.from({ length: botCount - running.size }, startBot);
      starts.push(...all);
      await Promise.race(all);
    };
    await startAll();
    const moveIn = chance(0.5) ? 2 + Math.floor(random() * 3) : -1;
    const deafIn = chance(0.3) ? 1 + Math.floor(random() * 5) : -1;
    for (const [index, scene] of scenes.entries()) {
      if (index === deafIn) {
        // Nobody is there at the moment itself, nor for hours after it.
        for (const bot of running) await bot.kill();
        count.kills += botCount;
        clock.jumpTo(wib(scene.at) + oneOf([1, 4, 15]) * hour);
        await startAll();
      } else {
        clock.jumpTo(wib(scene.at));
      }
      const deeds: Promise<unknown>[] = [];
      if (index === moveIn) deeds.push(moveLarge());
      if (scene.doing === 'enroll') enrolling();
      else talking();
      for (let times = Math.floor(random() * 4); times > 0; times--) setTimeout(fault, random() * sceneTime * 0.7);
      if (chance(0.25)) setTimeout(blockSomebody, random() * sceneTime * 0.5);
      const whatBreaks = random();
      const when = random() * sceneTime * 0.8;
      if (whatBreaks < 0.35) deeds.push(wait(when).then(killOne));
      else if (whatBreaks < 0.6) deeds.push(wait(when).then(outage));
      await wait(sceneTime);
      await Promise.all(deeds);
      // On a slow machine a scene lasts until most of it is done, or the clock would take its point away.
      for (let times = 0; times < 10 && !(await isDrained(database, new Date(clock.now()))); times++) await wait(150);
      if (running.size < botCount) {
        const all = startAll();
        if (![...running].some(({ isReady }) => isReady)) await all;
      }
    }
    // ── and then it is let be: nothing more breaks, and time goes on until nothing waits ────────────────────────
    note('let be');
    for (const talker of talkers) if (talker.fake.chat.state !== 'active') talker.fake.returns();
    await Promise.all(starts);
    const drainedBy = Date.now() + drainLimit;
    let calm = 0;
    while (calm < 2 && Date.now() < drainedBy) {
      await wait(500);
      const isCalm = fake.updates.pending === 0 && (await isDrained(database, new Date(clock.now())));
      calm = isCalm ? calm + 1 : 0;
      // Backoffs, pauses and hanging calls are waited out at once; never into the next scene's business.
      if (!isCalm) clock.jumpTo(clock.now() + 40 * second);
    }
    note(calm < 2 ? 'not drained' : 'drained');
    if (calm < 2) for (const line of await whatHangs()) note(line);
    const unacknowledged = fake.updates.pending;
    await Promise.all([...running].map((bot) => bot.kill('SIGTERM')));
    const evidence = await gather(database, {
      people: talkers.map(({ person, wasUnreachable }) => ({ ...person, wasUnreachable })),
      seen,
      said: talkers.flatMap(({ person, said }) =>
        Array.from({ length: said }, () => ({ personId: person.id, acknowledged: unacknowledged === 0 })),
      ),
      moves,
      pace,
      jumps: clock.jumps,
      end: clock.now(),
    });
    return {
      seed,
      violations: violations(evidence),
      totals: {
        ...count,
        said: evidence.said.length,
        seen: seen.length,
        reminders: evidence.reminders.filter(({ outcome }) => outcome === 'fired').length,
        missed: evidence.reminders.filter(({ outcome }) => outcome === 'missed').length,
        uncertain: evidence.outbox.filter(({ status }) => status === 'uncertain').length,
      },
      seconds: (performance.now() - began) / 1_000,
      log,
      evidence,
    };
  } finally {
    await Promise.all([...running].map((bot) => bot.kill()));
    balancer.close();
    await fake.close();
    await database.close();
    await postgres.drop(name);
  }
}
