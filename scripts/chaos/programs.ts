import type { Database } from '../../src/store/database.ts';
import { Balancer, freePort } from './balancer.ts';
import { Bot, type Standby } from './bots.ts';
import type { RunClock } from './clock.ts';
import type { Chances } from './mishaps.ts';

/** The programs of a run, as somebody who runs them keeps them up: what dies is started again. */
export class Programs {
  kills = 0;
  private readonly standby: Standby;
  private readonly count: number;
  private readonly clock: RunClock;
  private readonly chances: Chances;
  private readonly note: (line: string) => void;
  private readonly running = new Set<Bot>();
  /** From the first step of a start, when it counts as one that is not missing any more, to its end. */
  private readonly starts = new Set<Promise<boolean>>();
  private opening = 0;
  private readonly balancer: Balancer;
  private environment: Readonly<Record<string, string>> = {};

  constructor(options: {
    readonly standby: Standby;
    readonly count: number;
    readonly clock: RunClock;
    readonly chances: Chances;
    readonly note: (line: string) => void;
  }) {
    this.standby = options.standby;
    this.count = options.count;
    this.clock = options.clock;
    this.chances = options.chances;
    this.note = options.note;
    this.balancer = new Balancer(() => this.chances.oneOf(this.ready));
  }

  /** Opens the door that Telegram posts to. */
  async open(environment: Readonly<Record<string, string>>): Promise<void> {
    await this.balancer.open();
    const url = `http://127.0.0.1:${this.balancer.port}/telegram`;
    this.environment = { ...environment, TELEGRAM_WEBHOOK_URL: url };
  }

  /** Starts as many as are missing; resolves when one is there, the others come when they come. */
  async startAll(): Promise<void> {
    for (let missing = this.count - this.running.size - this.opening; missing > 0; missing--) void this.start();
    if (this.ready.length > 0) return;
    await Promise.race([...this.starts, ...[...this.running].map(({ ended }) => ended)]);
    // What died in its start is tried again.
    if (this.ready.length === 0) await this.startAll();
  }

  async killOne(): Promise<void> {
    // One that is just starting may be hit as well.
    const bot = this.chances.oneOf([...this.running]);
    if (!bot) return;
    this.kills += 1;
    this.note(`kill -9 ${bot.isReady ? '' : 'in the middle of its start'}`);
    await bot.kill();
    if (this.chances.chance(0.5)) void this.start();
  }

  async killAll(): Promise<void> {
    this.kills += this.running.size;
    this.note('kill -9 all');
    await Promise.all([...this.running].map((bot) => bot.kill()));
  }

  /** Resolves when all that were started are there. */
  async settled(): Promise<void> {
    while (this.ready.length < this.count) {
      await this.startAll();
      await Promise.all(this.starts);
    }
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.running].map((bot) => bot.kill('SIGTERM')));
  }

  async close(): Promise<void> {
    await Promise.all([...this.running].map((bot) => bot.kill()));
    this.balancer.close();
  }

  /** For whoever looks into a run that never came to rest. */
  async whatHangs(database: Database): Promise<string[]> {
    const statements = await database.driver<{ line: string }[]>`
      select format('%s %s %s %s', application_name, state, wait_event, left(query, 100)) as line
      from pg_stat_activity where datname = current_database() and state <> 'idle'`;
    const answers = [...this.running].map((bot) =>
      fetch(`http://127.0.0.1:${bot.port}/readyz`, { signal: AbortSignal.timeout(3_000) })
        .then((answer) => answer.text())
        .catch(String),
    );
    return [...(await Promise.all(answers)), ...statements.map(({ line }) => line)];
  }

  private get ready(): Bot[] {
    return [...this.running].filter(({ isReady }) => isReady);
  }

  private start(): Promise<boolean> {
    const start = this.begin();
    this.starts.add(start);
    void start.finally(() => this.starts.delete(start));
    return start;
  }

  /** Resolves whether it is ready; one that is not has ended. */
  private async begin(): Promise<boolean> {
    this.opening += 1;
    const port = await freePort();
    this.opening -= 1;
    const { bot, ready } = Bot.start(this.standby, this.environment, port, this.clock, this.note);
    this.running.add(bot);
    void bot.ended.then(() => {
      this.running.delete(bot);
      this.note(`a process has ended: ${bot.end}`);
    });
    const isReady = await ready;
    if (!isReady) await bot.kill();
    this.note(isReady ? 'a process is ready' : 'a process did not start');
    void this.standby.fill();
    return isReady;
  }
}
