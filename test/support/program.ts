import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

export interface CompiledProgram {
  /** Runs a compiled entry, such as `src/main.js`, in a data folder of its own. */
  start(entry: string, options?: RunOptions): RunningProgram;
  /** A folder that ends with this program. */
  folder(): string;
  remove(): void;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly given?: readonly string[];
  readonly input?: string;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  /** Everything it wrote so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>;
  /** Resolves once it has written this; rejects with all that it wrote where it ends first. */
  said(words: RegExp): Promise<RegExpMatchArray>;
}

/** The program as `npm start` runs it, compiled into a temporary folder so that no other build is in its way. */
export function compileProgram(): CompiledProgram {
  const base = mkdtempSync(join(tmpdir(), 'sinau-program-'));
  const settings = join(base, 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: join(project, 'tsconfig.build.json'),
      compilerOptions: { rootDir: project, outDir: join(base, 'dist') },
      include: ['src', 'src/**/*.json', 'scripts/**/*.ts'].map((path) => join(project, path)),
      exclude: [],
    }),
  );
  execFileSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', settings]);
  for (const shared of ['node_modules', 'drizzle']) symlinkSync(join(project, shared), join(base, shared));
  writeFileSync(join(base, 'package.json'), JSON.stringify({ type: 'module' }));
  execFileSync(process.execPath, [join(base, 'dist/scripts/learn.js')]);
  const running = new Set<ChildProcess>();

  return {
    folder: () => mkdtempSync(join(base, 'data-')),
    start(entry, { environment = {}, given = [], input } = {}) {
      const clean = Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(?:DATABASE_URL|REDIS_URL|TELEGRAM_.*|NODE_OPTIONS|VITEST.*)$/.test(name),
        ),
      );
      const child = spawn(process.execPath, [join(base, 'dist', entry), ...given], {
        cwd: base,
        env: { ...clean, LOG_LEVEL: 'warn', PORT: '0', ...environment },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      running.add(child);
      let output = '';
      let errors = '';
      const listeners = new Set<() => void>();
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        for (const listener of listeners) listener();
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text;
      });
      child.stdin.end(input ?? '');
      const ended = new Promise<number | null>((done) => {
        child.once('close', (code) => {
          running.delete(child);
          done(code);
          for (const listener of listeners) listener();
        });
      });
      return {
        child,
        output: () => output,
        errors: () => errors,
        ended,
        said: (words) =>
          new Promise((found, failed) => {
            const look = (): void => {
              const match = words.exec(output);
              if (match) found(match);
              else if (!running.has(child))
                failed(new Error(`It ended without saying ${words}:\n${output}\n${errors}`));
              else return;
              listeners.delete(look);
            };
            listeners.add(look);
            look();
          }),
      };
    },
    remove() {
      for (const child of running) child.kill('SIGKILL');
      rmSync(base, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
