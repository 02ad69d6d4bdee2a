import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../bench/statistics.ts';
import type { Fate } from '../../test/support/fake-whatsapp/index.mjs';
import type { Standby } from './bots.ts';
import { violations } from './checker.ts';
import { RunClock } from './clock.ts';
import { Crowd, openPlatforms, type Talker } from './crowd.ts';
import type { Evidence, EvidenceSession } from './evidence.ts';
import { type Chances, Mishaps } from './mishaps.ts';
import { Programs } from './programs.ts';
import { RunLog } from './run-log.ts';
import type { PostgresServer, RedisServer } from './servers.ts';
import { gather, isAtRest, isDrained, makeWorld, mark, move, type SeatsBefore } from './world.ts';

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
  readonly onWhatsApp: number;
  /** Times that a phone could not read a message on WhatsApp and asked for it again. */
  readonly askedAgain: number;
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
  readonly standby: Standby;
  readonly bots: number;
  readonly people: number;
}

const pace = {
  telegram: { perSecond: 25, chatSeconds: 0.4 },
  whatsapp: { perSecond: 10, chatSeconds: 0.4 },
} as const;
const second = 1_000;
const hour = 3_600 * second;
const wib = (local: string): number => Date.parse(`${local}+07:00`);

/** A moment that a run lives through for a little while: between them the clock jumps. */
interface Scene {
  readonly at: string;
  readonly doing: 'enroll' | 'talk' | 'mark';
  /** Whether a run may leave it out. */
  readonly optional: boolean;
}

const scenes: readonly Scene[] = [
  { at: '2026-11-30T16:00:00', doing: 'enroll', optional: false },
  { at: '2026-12-01T08:59:59', doing: 'talk', optional: false },
  { at: '2026-12-02T08:59:59', doing: 'talk', optional: true },
  { at: '2026-12-05T19:59:58', doing: 'talk', optional: true },
  { at: '2026-12-06T05:59:59', doing: 'talk', optional: true },
  { at: '2026-12-07T14:59:59', doing: 'talk', optional: false },
  { at: '2026-12-08T06:59:59', doing: 'talk', optional: true },
  { at: '2026-12-08T14:59:59', doing: 'mark', optional: false },
  { at: '2026-12-09T08:59:59', doing: 'talk', optional: false },
];
/** Each run leaves so many out, so that it is short. */
const leftOut = 3;
/** How long people begin to talk and things to break; milliseconds of real time. */
const sceneTime = 600;
/** Between the two things that somebody says; real time. */
const breath = 300;
/** A scene lasts until all that was said in it is taken and answered, but no longer than this; real time. */
const longestScene = { taken: 12_000, answered: 3_000 };
const firstStart = new Date(wib('2026-12-08T09:00:00'));
const secondStart = new Date(wib('2026-12-09T09:00:00'));
/** Real time; on a machine that is not busy it takes two seconds. */
const drainLimit = 40_000;
/** Milliseconds after which whatever a phone asked for again, and whose answer was lost, has been sent again. */
const lastRepeat = 40 * second;
/** So often in a row nothing is found to be left: between two statements a program looks as if it rested. */
const calmLooks = 4;
const daySeconds = 86_400;

/** One run: people chat, things break, and at the end the checker looks. Everything random follows from the seed. */
export async function run({ seed, postgres, redis, standby, bots, people }: RunOptions): Promise<RunResult> {
  const began = performance.now();
  const random = seededRandom(seed);
  const chances: Chances = {
    random,
    chance: (part) => random() < part,
    oneOf: <T>(things: readonly T[]) => things[Math.floor(random() * things.length)] as T,
  };
  const { chance, oneOf } = chances;
  const clock = new RunClock(wib('2026-11-30T15:59:00'));
  const log = new RunLog(clock);
  const { note } = log;

  const name = await postgres.freshDatabase();
  const database = postgres.connect(name);
  const platforms = await openPlatforms(clock);
  platforms.whatsapp.on('bot-message', ({ attrs }: { readonly attrs: { readonly id: string } }, fate: Fate) => {
    if (fate !== 'ok') note(`WhatsApp: ${attrs.id} ${fate}`);
  });
  for (const event of ['online', 'offline']) platforms.whatsapp.on(event, () => note(`WhatsApp: ${event}`));
  const programs = new Programs({ standby, count: bots, clock, chances, note });
  await programs.open({
    DATABASE_URL: postgres.urlOf(name),
    ...(redis ? { REDIS_URL: redis.url } : {}),
    ...platforms.whatsapp.env({}),
    NODE_OPTIONS: '',
    TELEGRAM_BOT_TOKEN: platforms.telegram.token,
    TELEGRAM_API_ROOT: platforms.telegram.url,
    TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-some-length',
    TELEGRAM_PACE: String(pace.telegram.perSecond),
    TELEGRAM_CHAT_PACE: String(pace.telegram.chatSeconds),
    WHATSAPP: 'on',
    WHATSAPP_WS_URL: platforms.whatsapp.url,
    WHATSAPP_KEY: 'c4a05'.padEnd(64, '0'),
    WHATSAPP_PACE: String(pace.whatsapp.perSecond),
    WHATSAPP_CHAT_PACE: String(pace.whatsapp.chatSeconds),
    WHATSAPP_SPACING: '0-0',
  });
  const starting = programs.startAll();
  const world = await makeWorld(database, people, [firstStart, secondStart]);
  const crowd = new Crowd(world.people, platforms, clock);
  const mishaps = new Mishaps(chances, platforms, { postgres, redis }, database, note);

  // ── what people do ────────────────────────────────────────────────────────────────────────────────────────────
  const [small, large] = world.sessions;
  if (!small || !large) throw new Error('A run needs two sessions.');
  const later = (milliseconds: number, deed: () => void): void => void setTimeout(deed, milliseconds);
  const chatter = ['menu', 'jadwal saya', 'bantuan', 'hadir', 'ya', '1', '2', 'tidak', 'terima kasih'];
  const enrolling = (): void => {
    for (const talker of crowd.talkers) {
      const wanted = chance(0.5) ? [small, large] : [large, small];
      const begin = random() * 400;
      wanted.forEach(({ id }, index) => later(begin + index * breath, () => talker.follows(`enroll_${id}`)));
    }
  };
  const talking = (): void => {
    for (const talker of crowd.talkers) {
      if (!chance(0.4)) continue;
      const begin = random() * sceneTime;
      const words = wordsOf(talker);
      words.forEach((say, index) => later(begin + index * breath, say));
    }
  };
  /** Most say one thing; some give a seat up, and some think better of it. */
  const wordsOf = (talker: Talker): (() => void)[] => {
    if (chance(0.2)) {
      const { id } = chance(0.7) ? small : large;
      return [() => talker.follows(`drop_${id}`), () => talker.says('ya')];
    }
    if (chance(0.2)) return [() => talker.says('tidak bisa'), () => talker.says('jadi hadir')];
    const word = oneOf(chatter);
    return [() => talker.says(word)];
  };
  const blockSomebody = (): void => {
    const talker = oneOf(crowd.talkers.filter(({ person }) => person.channel === 'telegram'));
    mishaps.faults += 1;
    talker.block();
    later(500, () => talker.unblock());
  };

  // ── what the coordinator does ─────────────────────────────────────────────────────────────────────────────────
  const moves = new Map<number, EvidenceSession['moves'][number][]>();
  const moveLarge = async (): Promise<void> => {
    const from = secondStart.getTime();
    const to = new Date(from + oneOf([24, 48, 3, -20]) * hour);
    const at = clock.now();
    if (await move(database, world, large.id, to, new Date(at))) moves.set(large.id, [{ at, from }]);
  };
  const seatsBefore = new Map<number, SeatsBefore>();
  const markSmall = async (): Promise<void> => {
    seatsBefore.set(small.id, await mark(database, world, small, () => chance(0.2), new Date(clock.now())));
  };

  // ── the run ───────────────────────────────────────────────────────────────────────────────────────────────────
  try {
    await starting;
    await platforms.whatsapp.botOnline();
    note('linked');
    const isQuiet = async (seconds: number): Promise<boolean> =>
      crowd.unacknowledged === 0 && (await isDrained(database, new Date(clock.now()), seconds));
    /** Whether everything is taken and sent and every program rests, within a limit; told each time that it is not yet. */
    const isOver = async (seconds: number, limit: number, notYet: () => void): Promise<boolean> => {
      const until = Date.now() + limit;
      let calm = 0;
      while (calm < calmLooks && Date.now() < until) {
        await wait(150);
        const isCalm = (await isQuiet(seconds)) && (await isAtRest(database));
        calm = isCalm ? calm + 1 : 0;
        if (!isCalm) notYet();
      }
      return calm === calmLooks;
    };
    const moveIn = chance(0.5) ? 2 + Math.floor(random() * 3) : -1;
    const deafIn = chance(0.25) ? 1 + Math.floor(random() * 4) : -1;
    const isMarked = chance(0.7);
    const out = new Set<Scene>();
    while (out.size < leftOut) out.add(oneOf(scenes.filter(({ optional }) => optional)));
    const lived = scenes.filter((scene) => !out.has(scene));
    for (const [index, scene] of lived.entries()) {
      if (index === deafIn) {
        // Nobody is there at the moment itself, nor for hours after it.
        await programs.killAll();
        clock.jumpTo(wib(scene.at) + oneOf([1, 4, 15]) * hour);
        await programs.startAll();
      } else {
        clock.jumpTo(wib(scene.at));
      }
      note(`scene ${scene.at}`);
      const deeds: Promise<unknown>[] = [];
      if (index === moveIn) deeds.push(moveLarge());
      if (scene.doing === 'enroll') enrolling();
      else talking();
      for (let times = Math.floor(random() * 4); times > 0; times--) later(random() * sceneTime, () => mishaps.fault());
      if (chance(0.25)) later(random() * sceneTime, blockSomebody);
      const whatBreaks = random();
      const when = random() * sceneTime;
      if (whatBreaks < 0.33) deeds.push(wait(when).then(() => programs.killOne()));
      else if (whatBreaks < 0.6) deeds.push(wait(when).then(() => mishaps.outage()));
      const begun = Date.now();
      await wait(sceneTime + breath);
      await Promise.all(deeds);
      await programs.startAll();
      for (;;) {
        const lasted = Date.now() - begun;
        if (lasted > longestScene.taken || (await isQuiet(1))) break;
        if (lasted > longestScene.answered && crowd.unacknowledged === 0) break;
        await wait(100);
        // Hanging calls and backoffs need not be lived through.
        clock.jumpTo(clock.now() + 3 * second);
      }
      note(`over, ${crowd.unacknowledged} not taken`);
      if (scene.doing === 'mark' && isMarked) await markSmall();
    }
    // ── and then it is let be: nothing more breaks, and time goes on until nothing waits ────────────────────────
    note('let be');
    crowd.allUnblock();
    await programs.settled();
    // Without the queue, what is due is found by a look every half minute.
    clock.jumpTo(clock.now() + 40 * second);
    let waitedFor = 0;
    const drained = (): Promise<boolean> =>
      isOver(daySeconds, drainLimit, () => {
        if (crowd.unacknowledged !== waitedFor) note(`waiting for ${crowd.unacknowledged} to be taken`);
        waitedFor = crowd.unacknowledged;
        // Backoffs, pauses and hanging calls are waited out at once; never into the next scene's business.
        clock.jumpTo(clock.now() + 10 * second);
      });
    let isDone = await drained();
    clock.jumpTo(clock.now() + lastRepeat);
    isDone = (await drained()) && isDone;
    note(isDone ? 'drained' : 'not drained');
    if (!isDone) for (const line of await programs.whatHangs(database)) note(line);
    await programs.stopAll();
    note('ended');
    const { whatsapp } = platforms;
    const { serverErrors, ...stats } = whatsapp.stats();
    note(`WhatsApp: ${JSON.stringify(stats)}`);
    for (const error of serverErrors) note(`WhatsApp: ${error.slice(0, 200)}`);
    const evidence = await gather(database, {
      ...crowd.evidence(),
      moves,
      seatsBefore,
      pace,
      jumps: clock.jumps,
      end: clock.now(),
    });
    return {
      seed,
      violations: [...violations(evidence), ...log.violations()],
      totals: {
        said: evidence.said.length,
        seen: evidence.seen.length,
        onWhatsApp: evidence.seen.filter(({ messageId }) => messageId !== null).length,
        askedAgain: stats.userDecryptFailures,
        reminders: evidence.reminders.filter(({ outcome }) => outcome === 'fired').length,
        missed: evidence.reminders.filter(({ outcome }) => outcome === 'missed').length,
        uncertain: evidence.outbox.filter(({ status }) => status === 'uncertain').length,
        kills: programs.kills,
        faults: mishaps.faults,
        outages: mishaps.outages,
      },
      seconds: (performance.now() - began) / 1_000,
      log: log.lines,
      evidence,
    };
  } finally {
    await programs.close();
    await platforms.telegram.close();
    await platforms.whatsapp.close();
    await database.close();
    await postgres.drop(name);
  }
}
