import { type ChildProcess, fork } from 'node:child_process';
import { request, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RunClock } from './clock.ts';

const program = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const preload = new URL('processes/moved-clock.js', import.meta.url).href;
const startLimit = 60_000;

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
    environment: Readonly<Record<string, string>>,
    port: number,
    clock: RunClock,
    say: (line: string) => void,
  ) {
    const child = fork(program, [], {
      execArgv: ['--import', preload],
      env: {
        PATH: process.env['PATH'] ?? '',
        LOG_LEVEL: process.env['CHAOS_LOG_LEVEL'] ?? 'error',
        CHAT_PAGE: 'off',
        ...environment,
        PORT: String(port),
        CHAOS_CLOCK_OFFSET: String(clock.offset),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const bot = new Bot(child, port);
    const unsubscribe = clock.onJump((clockOffset) => {
      if (child.connected) child.send({ clockOffset }, () => {});
    });
    void bot.ended.then(unsubscribe);
    // A jump between the fork and the moment that it listens would be lost.
    child.send({ clockOffset: clock.offset }, () => {});
    for (const stream of [child.stderr, child.stdout]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => say(line));
    }
    const ready = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), startLimit);
      child.stdout?.on('data', (text: Buffer) => {
        if (!String(text).includes('is ready')) return;
        bot.isReady = true;
        child.send({ clockOffset: clock.offset }, () => {});
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

/** Telegram's posts go to whichever bot is there, as behind a balancer; nobody there is a 502, and Telegram tries again. */
export class Balancer {
  private server: Server | null = null;
  private readonly pick: () => Bot | undefined;
  port = 0;

  constructor(pick: () => Bot | undefined) {
    this.pick = pick;
  }

  async open(): Promise<void> {
    this.server = createServer((incoming, outgoing) => this.forward(incoming, outgoing));
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (typeof address === 'object' && address) this.port = address.port;
  }

  close(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const bot = this.pick();
    const fail = (): void => {
      if (!outgoing.headersSent) outgoing.writeHead(502).end();
    };
    if (!bot) return fail();
    const { method, url = '/', headers } = incoming;
    const call = request({ host: '127.0.0.1', port: bot.port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502);
      answer.pipe(outgoing);
      answer.once('error', fail);
    });
    call.once('error', fail);
    incoming.pipe(call);
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address ? address.port : 0;
}
