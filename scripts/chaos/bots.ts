import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RunClock } from './clock.ts';
import type { Told } from './processes/standby.ts';

const program = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const preload = new URL('processes/standby.js', import.meta.url).href;
const startLimit = 60_000;

/** A process that has read all its code, or does so; `warm` resolves when it has, or has ended. */
interface Waiting {
  readonly child: ChildProcess;
  readonly warm: Promise<void>;
}

/** Programs that have read all their code and wait for their settings: most of a start is done before it is wanted. */
export class Standby {
  private readonly size: number;
  private readonly waiting: Waiting[] = [];
  private closed = false;

  /** @param size how many wait at any time. */
  constructor(size: number) {
    this.size = size;
  }

  take(): ChildProcess {
    return (this.waiting.shift() ?? begun()).child;
  }

  /** As many as should wait are there again; resolves when all of them can begin. Done while nobody waits for a start. */
  async fill(): Promise<void> {
    while (!this.closed && this.waiting.length < this.size) this.waiting.push(begun());
    await Promise.all(this.waiting.map(({ warm }) => warm));
  }

  close(): void {
    this.closed = true;
    for (const { child } of this.waiting.splice(0)) child.kill('SIGKILL');
  }
}

function begun(): Waiting {
  const child = fork(program, [], {
    execArgv: ['--import', preload],
    env: {
      PATH: process.env['PATH'] ?? '',
      LOG_LEVEL: process.env['CHAOS_LOG_LEVEL'] ?? 'error',
      CHAT_PAGE: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const warm = new Promise<void>((resolve) => {
    child.once('message', () => resolve());
    child.once('exit', () => resolve());
  });
  return { child, warm };
}

/** The program in a process of its own, on the run's clock. */
export class Bot {
  readonly port: number;
  readonly ended: Promise<void>;
  isReady = false;
  /** The signal or the exit code with which it ended. */
  end = '';
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.child = child;
    this.port = port;
    this.ended = new Promise((resolve) =>
      child.once('exit', (code, signal) => {
        this.end = String(signal ?? code);
        resolve();
      }),
    );
  }

  /** Starts one; `ready` resolves false where it ends before it is. */
  static start(
    standby: Standby,
    environment: Readonly<Record<string, string>>,
    port: number,
    clock: RunClock,
    say: (line: string) => void,
  ) {
    const child = standby.take();
    const bot = new Bot(child, port);
    const tell = (told: Told): void => {
      if (child.connected) child.send(told, () => {});
    };
    void bot.ended.then(clock.onJump((clockOffset) => tell({ clockOffset })));
    tell({ clockOffset: clock.offset });
    tell({ begin: { ...environment, PORT: String(port) } });
    for (const stream of [child.stderr, child.stdout]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => say(line));
    }
    const ready = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), startLimit);
      child.stdout?.on('data', (text: Buffer) => {
        if (!String(text).includes('is ready')) return;
        bot.isReady = true;
        clearTimeout(timer);
        resolve(true);
      });
      void bot.ended.then(() => {
        clearTimeout(timer);
        resolve(false);
      });
    });
    return { bot, ready };
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    this.isReady = false;
    this.child.kill(signal);
    await this.ended;
  }
}
