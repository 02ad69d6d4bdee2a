import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doors, floors, roof } from '../oxlint.config.mjs';

const project = resolve(import.meta.dirname, '..');

/** What each room may import: the promise that the linter's rules are held against. */
const sight: Record<string, readonly string[]> = {
  messaging: [],
  texts: ['messaging'],
  store: ['messaging'],
  'channels/telegram': ['messaging'],
  'channels/whatsapp': ['messaging', 'store'],
  'channels/webchat': ['messaging'],
  'channels/terminal': ['messaging'],
  delivery: ['messaging', 'texts', 'store'],
  people: ['messaging', 'texts', 'store'],
  training: ['messaging', 'texts', 'store', 'delivery', 'people'],
  outreach: ['messaging', 'texts', 'store', 'delivery', 'people', 'training'],
  privacy: ['messaging', 'texts', 'store', 'delivery', 'people', 'training', 'outreach'],
  conversation: ['messaging', 'texts', 'store', 'delivery', 'people', 'training', 'outreach', 'privacy'],
  jobs: ['messaging', 'texts', 'store', 'delivery', 'people', 'training', 'outreach', 'privacy', 'conversation'],
  web: [
    'messaging',
    'texts',
    'store',
    'channels/telegram',
    'channels/whatsapp',
    'channels/webchat',
    'channels/terminal',
    'delivery',
    'people',
    'training',
    'outreach',
    'privacy',
    'conversation',
  ],
};

/** Where a package with one owner may be imported. */
const owners: Record<string, RegExp> = {
  telegraf: /^src\/channels\/telegram\//,
  'telegraf/types': /^src\/channels\/telegram\//,
  '@whiskeysockets/baileys': /^src\/channels\/whatsapp\//,
  bullmq: /^src\/delivery\/queue/,
  ioredis: /^src\/delivery\/queue/,
  pg: /^src\/delivery\/queue/,
  postgres: /^src\/store\//,
  'node:process': /^$/,
};

const placesTried = [
  'src/main.ts',
  'src/log.ts',
  'src/delivery/send.ts',
  'src/delivery/queue.ts',
  'src/delivery/queue-names.ts',
  'src/delivery/queue/redis.ts',
  'src/channels/telegram/render.ts',
  'src/channels/whatsapp/channel.ts',
  'src/channels/webchat/page.ts',
  'src/store/database.ts',
  'src/store/embedded/server.ts',
  'src/training/seed/owned.ts',
  'src/web/owned.tsx',
];

/** One mistake a file, and the rule that must see it. */
const mistakes: Record<string, { readonly rule: string; readonly code: string }> = {
  'src/training/floating.ts': {
    rule: 'no-floating-promises',
    code: 'export function enroll(write: () => Promise<void>) {\n  write();\n}\n',
  },
  'src/training/thenable.ts': {
    rule: 'no-floating-promises',
    code: 'export function enroll(insert: () => PromiseLike<number>) {\n  insert();\n}\n',
  },
  'src/training/misused.ts': {
    rule: 'no-misused-promises',
    code: 'export const each = (ids: number[], f: (id: number) => Promise<void>) => ids.forEach(f);\n',
  },
  'src/training/plain.ts': {
    rule: 'await-thenable',
    code: 'export async function count(seats: number) {\n  return await seats;\n}\n',
  },
  'src/training/switch.ts': {
    rule: 'switch-exhaustiveness-check',
    code: "export function f(way: 'in' | 'out') {\n  switch (way) {\n    case 'in':\n      return 1;\n  }\n  return 2;\n}\n",
  },
  'src/training/types.ts': {
    rule: 'consistent-type-imports',
    code: "import { Stats } from 'node:fs';\nexport const size = (stats: Stats) => stats.size;\n",
  },
  'src/training/any.ts': { rule: 'no-explicit-any', code: 'export const f = (value: any) => String(value);\n' },
  'src/training/equal.ts': { rule: 'eqeqeq', code: 'export const f = (a: string, b: string) => a == b;\n' },
  'src/training/say.ts': { rule: 'no-console', code: "export const f = () => console.log('hello');\n" },
  'src/training/setting.ts': { rule: 'no-process-env', code: "export const port = process.env['PORT'];\n" },
  'src/training/a.ts': { rule: 'no-cycle', code: "import { b } from './b.ts';\nexport const a = () => b();\n" },
  'src/training/b.ts': { rule: 'no-cycle', code: "import { a } from './a.ts';\nexport const b = (): number => a();\n" },
};

const fine: Record<string, string> = {
  'src/config.ts': "export const port = process.env['PORT'];\n",
  'src/training/path.ts': "export const path = process.env['PATH'];\n",
  'src/training/seed/in-room.ts': "export { notices } from '../notices.ts';\nexport { web } from './web.ts';\n",
  'scripts/lint-me.ts': "import { config } from '../src/config.ts';\nconsole.log(config);\n",
};

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

let folder: string;
let findings: readonly Finding[];

const found = (file: string, rule: string): readonly number[] =>
  findings
    .filter((finding) => finding.file === file && finding.rule === rule)
    .map(({ line }) => line)
    .toSorted((one, other) => one - other);

const targets = Object.keys(sight);
const roomFile = (room: string): string => `src/${room}/sees.ts`;
const upwards = (room: string): string => '../'.repeat(room.split('/').length);

const sources = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(mistakes).map(([file, { code }]) => [file, code])),
  ...fine,
  // Line by line every other room, every second one by type alone; then the root.
  ...Object.fromEntries(
    targets.map((room) => [
      roomFile(room),
      [
        ...targets.map(
          (target, at) => `export ${at % 2 ? 'type ' : ''}{ X${at} } from '${upwards(room)}${target}/x.ts';`,
        ),
        ...roof.map((name, at) => `import type { Y${at} } from '${upwards(room)}${name}.ts';`),
      ].join('\n'),
    ]),
  ),
  ...Object.fromEntries(
    placesTried.map((file) => [
      file,
      Object.keys(owners)
        .map((name, at) => `import * as p${at} from '${name}';`)
        .join('\n'),
    ]),
  ),
});

async function lint(cwd: string): Promise<Finding[]> {
  const program = join(project, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((done, failed) => {
    const given = [program, '-c', 'oxlint.config.mjs', '-f', 'json', '--threads', '2'];
    execFile(process.execPath, given, { cwd, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) done(stdout);
      else failed(new Error(`The linter did not run: ${stdout}${stderr}`, { cause: error }));
    });
  });
  const { diagnostics } = JSON.parse(output);
  return diagnostics.map(
    (one: { filename: string; code?: string; labels: { span: { line: number } }[] }): Finding => ({
      file: one.filename,
      rule: /\((?<rule>[^)]+)\)/.exec(one.code ?? '')?.groups?.['rule'] ?? '',
      line: one.labels[0]?.span.line ?? 0,
    }),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sinau-house-'));
  for (const name of ['oxlint.config.mjs', 'tsconfig.json']) await copyFile(join(project, name), join(folder, name));
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, code] of Object.entries(sources())) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), code);
  }
  findings = await lint(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the linter', () => {
  it.each(Object.entries(sight))('lets %s see only what lies below it', (room, seen) => {
    const hidden = targets.filter((target) => target !== room && !seen.includes(target));
    const lines = [
      ...hidden.map((target) => targets.indexOf(target) + 1),
      ...roof.map((_, at) => targets.length + at + 1),
    ];
    expect(found(roomFile(room), 'no-restricted-imports')).toEqual(lines);
  });

  it.each(placesTried)('lets %s import only the packages it owns', (place) => {
    const foreign = Object.values(owners).flatMap((own, at) => (own.test(place) ? [] : [at + 1]));
    expect(found(place, 'no-restricted-imports')).toEqual(foreign);
  });

  it.each(Object.entries(mistakes))('sees the mistake in %s', (file, { rule }) => {
    expect(found(file, rule)).not.toEqual([]);
  });

  it.each(Object.keys(fine))('finds nothing in %s', (file) => {
    expect(findings.filter((finding) => finding.file === file)).toEqual([]);
  });
});

describe('the house', () => {
  it('has no room and no root file that the floors do not name', async () => {
    const entries = await readdir(join(project, 'src'), { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.tsx?$/, ''));
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(files.filter((name) => !roof.includes(name))).toEqual([]);
    expect(folders.filter((name) => !floors.flat().includes(name))).toEqual([]);
  });

  it('has no door that the doors do not name', async () => {
    const entries = await readdir(join(project, 'src/channels'));
    expect(entries.filter((name) => !doors.includes(name))).toEqual([]);
  });

  it('reaches no room by a way the linter does not look at', async () => {
    const entries = await readdir(join(project, 'src'), { recursive: true });
    const hidden: string[] = [];
    for (const name of entries.filter((entry) => /\.tsx?$/.test(entry) && entry.includes('/'))) {
      const text = await readFile(join(project, 'src', name), 'utf8');
      if (/\bimport\(\s*['"`]\.\.\//.test(text)) hidden.push(name);
    }
    expect(hidden).toEqual([]);
  });
});
