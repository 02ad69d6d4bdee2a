import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { type Binaries, findBinaries } from './binaries.ts';
import { chooseIdentity, type Identity } from './identity.ts';

export interface EmbeddedPostgres {
  /** For postgres.js and pg alike: `host` is the folder of the Unix socket. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Another process of this folder runs the server; this one only uses it. */
  readonly adopted: boolean;
  /** Stops the server where this process started it. */
  stop(): Promise<void>;
}

const port = 5432;
const owner = 'sinau';
const database = 'sinau';
const startDeadline = 60_000;

/**
 * Starts the PostgreSQL that lives under `directory`, or adopts the one that another process runs there. It listens on
 * a Unix socket alone, and ends with the process that started it, even when that is killed.
 * @throws Error with one sentence and the end of the server's log.
 */
export async function openEmbedded(options: { directory: string }): Promise<EmbeddedPostgres> {
  const directory = join(resolve(options.directory), 'postgres');
  await mkdir(directory, { recursive: true });
  const binaries = await findBinaries(directory);
  await chmod(
    resolve(options.directory),
    (await stat(resolve(options.directory))).mode | (process.getuid?.() === 0 ? 0o011 : 0),
  );
  const identity = chooseIdentity(directory, binaries.postgres);
  const place: Place = {
    directory,
    data: join(directory, 'data'),
    socket: socketFolder(directory),
    binaries,
    identity,
  };
  await mkdir(place.socket, { recursive: true, mode: 0o700 });
  await giveTo(identity, place.socket);
  if (!existsSync(place.data)) await initialise(place);
  await giveTo(identity, place.data);

  const deadline = Date.now() + startDeadline;
  while (Date.now() < deadline) {
    const running = await runningServer(place);
    if (running && (await answers(place, deadline, () => isAlive(running)))) {
      await createDatabase(place);
      return { connection: connectionOf(place), adopted: true, stop: async () => {} };
    }
    if (running) continue;
    const server = start(place);
    const exited = new Promise<void>((done) => server.once('exit', () => done()));
    let dead = false;
    void exited.then(() => {
      dead = true;
    });
    if (await answers(place, deadline, () => !dead)) {
      await createDatabase(place);
      return { connection: connectionOf(place), adopted: false, stop: () => stop(server, exited) };
    }
    server.stdin?.destroy();
    // Another starter may have been first: its server is adopted in the next round.
    if ((await runningServer(place)) === null && !raced(place)) throw failure(place);
    await wait(50);
  }
  throw failure(place);
}

interface Place {
  readonly directory: string;
  readonly data: string;
  readonly socket: string;
  readonly binaries: Binaries;
  readonly identity: Identity;
}

const connectionOf = (place: Place) => ({ host: place.socket, port, user: owner, database });

/** A socket's path may have about a hundred bytes; a deep folder gets one among the temporary files. */
function socketFolder(directory: string): string {
  const own = join(directory, 'run');
  if (Buffer.byteLength(own) < 85) return own;
  return join(tmpdir(), `sinau-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`);
}

/** Makes the data in a folder of its own and renames it, so that a half-made one is never taken for whole. */
async function initialise(place: Place): Promise<void> {
  for (const entry of await readdir(place.directory)) {
    const maker = /^initdb-(\d+)-/.exec(entry)?.[1];
    if (maker && !isAlive(Number(maker))) await rm(join(place.directory, entry), { recursive: true, force: true });
  }
  const draft = join(place.directory, `initdb-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(draft, { mode: 0o700 });
  await giveTo(place.identity, draft);
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und', '--auth=trust'];
  await run(place, [place.binaries.initdb, '-D', draft, '-U', owner, '--no-instructions', '--no-sync', ...flags]);
  try {
    await rename(draft, place.data);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(place.data)) throw error;
  }
}

function command(place: Place, words: readonly string[]): [string, string[]] {
  const [first = '', ...rest] = [...place.identity.prefix, ...words];
  return [first, rest];
}

const environment = (place: Place): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...place.binaries.environment,
});

async function run(place: Place, words: readonly string[]): Promise<void> {
  const [program, given] = command(place, words);
  const log = openSync(join(place.directory, 'initdb.log'), 'w');
  const child = spawn(program, given, {
    ...place.identity.user,
    cwd: place.directory,
    env: environment(place),
    stdio: ['ignore', log, log],
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('exit', done);
  });
  closeSync(log);
  if (code !== 0)
    throw new Error(`PostgreSQL could not make its data folder. ${tail(join(place.directory, 'initdb.log'))}`);
}

/**
 * Runs the server under a small watchdog: its standard input is a pipe to us, and when that closes, because we stop it
 * or because we died, it shuts the server down. In a session of its own, so that Ctrl-C reaches only us.
 */
const watchdog = `
exec 3<&0
"$@" </dev/null 3<&- & server=$!
(while read -r _ <&3; do :; done; kill -INT $server 2>/dev/null) & reader=$!
exec 3<&-
wait $server; code=$?
kill $reader 2>/dev/null
exit $code`;

function start(place: Place): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: place.socket,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '100',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, given] = command(place, [
    '/bin/sh',
    '-c',
    watchdog,
    'sinau-postgres',
    place.binaries.postgres,
    '-D',
    place.data,
    ...flags,
  ]);
  const log = openSync(join(place.directory, 'server.log'), 'w');
  const child = spawn(program, given, {
    ...place.identity.user,
    cwd: place.directory,
    env: environment(place),
    stdio: ['pipe', log, log],
    detached: true,
  });
  closeSync(log);
  child.on('error', () => {});
  child.unref();
  return child;
}

async function stop(server: ChildProcess, exited: Promise<void>): Promise<void> {
  server.ref();
  server.stdin?.end();
  const inTime = await Promise.race([exited.then(() => true), wait(8_000, false, { ref: false })]);
  if (!inTime && server.pid !== undefined) process.kill(-server.pid, 'SIGQUIT');
}

/** The pid of the server that runs on this data, by its own lock file; a file that a crash left is removed. */
async function runningServer(place: Place): Promise<number | null> {
  const file = join(place.data, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!pid) return null;
  if (isAlive(pid) && commandLine(pid).includes(place.data)) return pid;
  await rm(file, { force: true });
  return null;
}

const raced = (place: Place): boolean => existsSync(join(place.data, 'postmaster.pid'));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Waits until the server answers; false as soon as `lives` says that it never will. */
async function answers(place: Place, deadline: number, lives: () => boolean): Promise<boolean> {
  while (Date.now() < deadline) {
    const up = await withMaintenance(place, (sql) => sql`select 1`).then(
      () => true,
      () => false,
    );
    if (up) return true;
    if (!lives()) return false;
    await wait(25);
  }
  return false;
}

async function createDatabase(place: Place): Promise<void> {
  await withMaintenance(place, async (sql) => {
    const [existing] = await sql`select from pg_database where datname = ${database}`;
    if (existing) return;
    await sql.unsafe(`create database ${database}`).catch((error: unknown) => {
      // Another process made it meanwhile.
      if (!(error instanceof Error && 'code' in error && (error.code === '42P04' || error.code === '23505')))
        throw error;
    });
  });
}

async function withMaintenance(place: Place, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres({
    ...connectionOf(place),
    database: 'postgres',
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function giveTo(identity: Identity, path: string): Promise<void> {
  const uid = identity.user?.uid ?? process.getuid?.();
  const gid = identity.user?.gid ?? process.getgid?.();
  if (uid === undefined || gid === undefined || process.getuid?.() !== 0) return;
  const { uid: present } = await stat(path);
  if (present === uid) return;
  for (const entry of await readdir(path, { recursive: true })) await chown(join(path, entry), uid, gid);
  await chown(path, uid, gid);
}

const tail = (file: string): string => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return lines.slice(-3).join(' | ');
};

const failure = (place: Place): Error =>
  new Error(
    `The embedded PostgreSQL does not start; DATABASE_URL would use another. ${tail(join(place.directory, 'server.log'))}`,
  );
