import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

/** A bot in a process of its own. */
export interface RunningBot {
  /** Seconds of processor time so far, of all its threads. */
  cpu(): Promise<number>;
  /** The line with which it said that it is ready. */
  readonly ready: string;
  /** Rejects where it ends though nobody here has ended it; never resolves. */
  readonly died: Promise<never>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface BotProgram {
  readonly name: string;
  readonly file: URL;
  readonly environment: Readonly<Record<string, string>>;
}

/** The compiled program lies in `dist/`, beside the sources. */
const root = new URL('../../../', import.meta.url);

export const ours = (environment: Readonly<Record<string, string>> = {}): BotProgram => ({
  name: 'ours',
  file: new URL('../../src/main.js', import.meta.url),
  environment: { LOG_LEVEL: 'warn', PORT: '0', ...environment },
});

export const peer = (environment: Readonly<Record<string, string>>): BotProgram => ({
  name: 'peer',
  file: new URL('scripts/bench/peers/telegraf-scenes/bot.mjs', root),
  environment,
});

const reporter = new URL('processes/cpu-reporter.js', import.meta.url);
const startLimit = 120_000;

/** Resolves once the bot says that it is ready; what else it says goes to stderr. */
export async function startBot(
  program: BotProgram,
  environment: Readonly<Record<string, string>>,
): Promise<RunningBot> {
  const profile = process.env['BENCH_CPU_PROFILE'];
  const child = fork(fileURLToPath(program.file), [], {
    execArgv: [
      '--import',
      reporter.href,
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}/${program.name}`] : []),
    ],
    // Nothing of this process's own settings: a run is what its table says.
    env: { PATH: process.env['PATH'] ?? '', ...program.environment, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = await readyLine(child, program.name);
  let wanted = false;
  const died = new Promise<never>((_, reject) => {
    void ended.then(() => wanted || reject(new Error(`The ${program.name} bot has ended in the middle of its run.`)));
  });
  died.catch(() => {});
  return {
    ready,
    died,
    cpu: () =>
      new Promise((resolve, reject) => {
        child.once('message', ({ cpu: { user, system } }: { cpu: NodeJS.CpuUsage }) => resolve((user + system) / 1e6));
        child.send('cpu', (error) => error && reject(error));
      }),
    async stop() {
      wanted = true;
      child.kill('SIGTERM');
      await ended;
    },
    async kill() {
      wanted = true;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function readyLine(child: ChildProcess, name: string): Promise<string> {
  const { stdout } = child;
  if (!stdout) throw new Error('A bot without standard output.');
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The ${name} bot did not get ready.`)), startLimit);
    child.once('exit', (code) => reject(new Error(`The ${name} bot ended with ${code}.`)));
    createInterface({ input: stdout }).on('line', (line) => {
      if (!line.includes('is ready')) {
        process.stderr.write(`${name}: ${line}\n`);
        return;
      }
      clearTimeout(timer);
      resolve(line);
    });
  });
}
