import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../messaging/log.ts';
import { ensureCluster, owner } from './cluster.ts';
import { EmbeddedError, logTail } from './error.ts';
import { createHold, type Hold, joinHold, removeOldHolds, watchdog } from './hold.ts';
import { hasLockFile, runningServer, type RunningServer } from './lock-file.ts';
import { commandOf, type Place, port, preparePlace, spawnOptions } from './place.ts';
import { type Answer, database, holdSetting, probe } from './probe.ts';
import { servesData } from './processes.ts';

/** A use of the PostgreSQL in a folder; it runs as long as any process uses it. */
export interface EmbeddedPostgres {
  /** The parts, for postgres.js and pg alike: `host` is the folder of the Unix socket. No one URL suits both. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Another process of this folder had started the server. */
  readonly adopted: boolean;
  /** Lets go of the server; where nobody else uses it, resolves when it has stopped. Close connections before. */
  stop(): Promise<void>;
}

/** Recovery after a crash reads up to `max_wal_size` again, on a slow disk too. */
const startDeadline = 120_000;
/** How long starts may fail one after the other while a lock file is there. */
const lingeringTime = 10_000;
const stopDeadline = 8_000;
const pollInterval = 10;

/**
 * Starts the PostgreSQL that lives under `directory`, or adopts the one that another process started there. It listens
 * on a Unix socket alone, and ends when the last process that uses it has let go or died, even by SIGKILL.
 * @throws EmbeddedError with one sentence on what to do, and the end of the server's log.
 */
export async function openEmbedded(options: { directory: string; log?: Log['info'] }): Promise<EmbeddedPostgres> {
  const log: Log['info'] = options.log ?? (() => {});
  const place = await preparePlace(options.directory);
  await ensureCluster(place, log);
  const deadline = Date.now() + startDeadline;
  let failing: number | null = null;
  while (Date.now() < deadline) {
    const running = await runningServer(place, log);
    const run = running?.run ?? place.run;
    const answer = await probe(run);
    if (answer.state === 'ready') {
      const adopted = await adopt(place, run, running, answer, log);
      if (adopted) return adopted;
    } else if (answer.state === 'absent' && !running) {
      const started = await start(place, deadline, log);
      if ('postgres' in started) return started.postgres;
      // Another starter was first, or the processes of a killed server linger on: both show by the lock file.
      failing ??= Date.now();
      if (!hasLockFile(place) || Date.now() - failing > lingeringTime) throw failure(place, started.logStart);
    } else {
      failing = null;
    }
    await wait(pollInterval);
  }
  throw failure(place);
}

const failure = (place: Place, logStart?: number): EmbeddedError =>
  new EmbeddedError(
    `The embedded PostgreSQL in ${place.folder} does not start; DATABASE_URL would use another.${logTail(place.log, logStart)}`,
  );

const connectionTo = (run: string) => ({ host: run, port, user: owner, database });

/** A server that answers and whose watchdog does not is ending, unless it is still there after this time. */
const endingTime = 1_000;

/** Resolves null where that server ends instead. */
async function adopt(
  place: Place,
  run: string,
  seen: RunningServer | null,
  answer: Answer & { state: 'ready' },
  log: Log['info'],
): Promise<EmbeddedPostgres | null> {
  // It may have started between our look at the lock file and our question.
  const running = seen ?? (await runningServer(place, log));
  const hold = answer.hold === null ? null : await joinHold(place, answer.hold);
  if (hold) {
    log('The embedded PostgreSQL of another process of this folder is used.');
    const stop = async (): Promise<void> => {
      if (hold.release() && running) await goneOf(place, running);
    };
    return { connection: connectionTo(run), adopted: true, stop };
  }
  if (running && (await goneOf(place, running, endingTime))) return null;
  const still = await probe(run);
  if (still.state !== 'ready') return null;
  if (running && still.others === 0) {
    log('An embedded PostgreSQL that lost its watchdog, and that nobody uses, is stopped.');
    process.kill(running.pid, 'SIGINT');
    return null;
  }
  log('The embedded PostgreSQL of this folder has no watchdog: it will not stop by itself.');
  return { connection: connectionTo(run), adopted: true, stop: async () => {} };
}

async function goneOf(place: Place, server: RunningServer, milliseconds = stopDeadline): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await wait(pollInterval)) {
    if (!servesData(server.pid, place.data)) return true;
  }
  return false;
}

type Started = { readonly postgres: EmbeddedPostgres } | { readonly logStart: number };

/** Resolves with where its log began where the server ends without having served. */
async function start(place: Place, deadline: number, log: Log['info']): Promise<Started> {
  const began = Date.now();
  const logStart = boundLog(place);
  const { name, readEnd, hold } = createHold(place);
  const child = spawnServer(place, name, readEnd);
  let ended = false;
  const end = new Promise<void>((resolve, reject) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
    child.once('error', reject);
  });
  try {
    while (Date.now() < deadline) {
      await Promise.race([end, wait(pollInterval)]);
      if (ended) break;
      const answer = await probe(place.run);
      if (answer.state !== 'ready' || answer.hold !== name) continue;
      await removeOldHolds(place, name);
      child.unref();
      log('The embedded PostgreSQL has started.', { milliseconds: Date.now() - began });
      return { postgres: { connection: connectionTo(place.run), adopted: false, stop: () => stop(hold, child, end) } };
    }
  } catch (error) {
    hold.release();
    throw error;
  }
  hold.release();
  return { logStart };
}

/** What takes longer than the deadline, the watchdog brings to an end without us. */
async function stop(hold: Hold, child: ChildProcess, end: Promise<void>): Promise<void> {
  if (!hold.release()) return;
  child.ref();
  await Promise.race([end, wait(stopDeadline, undefined, { ref: false })]);
  child.unref();
}

/** In a session of its own, so that the terminal's Ctrl-C reaches only the program, which may still need its data. */
function spawnServer(place: Place, hold: string, readEnd: number): ChildProcess {
  const settings: Readonly<Record<string, string>> = {
    [holdSetting]: hold,
    listen_addresses: '',
    unix_socket_directories: place.run,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '100',
    shared_buffers: '128MB',
    max_wal_size: '256MB',
    // Parallel plans want more shared memory than a small container gives, and gain nothing on two cores.
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failed statement, and what is said of its rows, may hold names and numbers: the program says what failed.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
  const { program, given } = commandOf(place, [
    '/bin/sh',
    '-c',
    watchdog,
    'sinau-postgres',
    place.holds,
    hold,
    place.binaries.postgres,
    '-D',
    place.data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const output = openSync(place.log, 'a', 0o600);
  try {
    return spawn(program, given, { ...spawnOptions(place), stdio: [readEnd, output, output], detached: true });
  } finally {
    closeSync(output);
    closeSync(readEnd);
  }
}

const logLimit = 1_000_000;

/** Empties a log that has grown; answers where this start's part begins, in bytes. */
function boundLog(place: Place): number {
  if (!existsSync(place.log)) return 0;
  const { size } = statSync(place.log);
  if (size < logLimit) return size;
  truncateSync(place.log);
  return 0;
}
