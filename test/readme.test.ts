import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const project = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(project, 'README.md'), 'utf8');
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts,
);

describe('the README', () => {
  it('names only files and folders that are there', () => {
    const named = [...readme.matchAll(/`((?:src|docs|test|scripts|drizzle)\/[\w./-]*)`|\]\((?!http)([\w./-]+)\)/g)];
    const paths = named.map((match) => match[1] ?? match[2] ?? '');
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  it('names only commands that are there, and all of them', () => {
    const named = new Set([...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z]+)/g)].map((match) => match[1] ?? ''));
    named.delete('ci');
    expect([...named].filter((name) => !scripts.includes(name))).toEqual([]);
    expect(scripts.filter((name) => !named.has(name) && name !== 'format')).toEqual([]);
  });

  it('tells every setting with its default', () => {
    const told = [...readme.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/[A-Z_]+/g)].map(([name]) => name),
    );
    const example = readFileSync(join(project, '.env.example'), 'utf8');
    const inExample = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
    const source = readFileSync(join(project, 'src/config.ts'), 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1] ?? '');
    expect(told.toSorted()).toEqual(read.toSorted());
    expect(inExample.toSorted()).toEqual(read.toSorted());
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, chatPage: true, timeZone: 'Asia/Jakarta' });
  });
});

describe('the README’s commands', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sinau-readme-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  const run = (command: string): { ended: Promise<number | null>; output: () => string; stop: () => void } => {
    const clean = Object.entries(process.env).filter(
      ([name]) => !/^(?:DATABASE_URL|REDIS_URL|TELEGRAM_|VITEST)/.test(name),
    );
    const child = spawn('sh', ['-c', command], {
      cwd: project,
      env: { ...Object.fromEntries(clean), DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
    return {
      ended: new Promise((done) => child.once('close', done)),
      output: () => output,
      stop: () => void (child.pid && process.kill(-child.pid, 'SIGTERM')),
    };
  };

  it('run', async () => {
    const started = run('npm start');
    await expect.poll(started.output, { timeout: 60_000 }).toMatch(/http:\/\/localhost:\d+/);
    const port = /http:\/\/localhost:(\d+)/.exec(started.output())?.[1];
    const page = await fetch(`http://localhost:${port}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Sinau');
    const seed = run('npm run seed');
    expect(await seed.ended, seed.output()).toBe(0);
    const chat = run("printf 'halo\\njadwal\\n' | npm run --silent chat");
    expect(await chat.ended, chat.output()).toBe(0);
    expect(chat.output()).toMatch(/^Selamat datang[\s\S]*Pelatihan yang dibuka/);
    started.stop();
    await started.ended;
  }, 180_000);
});
