import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../messaging/log.ts';
import { EmbeddedError, isCode, logTail } from './error.ts';
import { giveTo } from './identity.ts';
import { commandOf, type Place, spawnOptions } from './place.ts';
import { isAlive } from './processes.ts';

/** The superuser of the embedded PostgreSQL. */
export const owner = 'sinau';

/** Data of another major version cannot be read by these programs. */
const majorVersion = '18';

/**
 * Makes the data folder where there is none. It is made in a folder of its own and renamed, so that a half-made one is
 * never taken for whole; several processes may do this at once, the first keeps what it made.
 * @throws EmbeddedError with the end of what initdb said, or where the data are of another version.
 */
export async function ensureCluster(place: Place, log: Log['info']): Promise<void> {
  await removeDrafts(place, log);
  if (!existsSync(place.data)) await makeCluster(place, log);
  await giveTo(place.identity, place.data);
  const version = await readFile(join(place.data, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return 'none';
    throw error;
  });
  if (version.trim() !== majorVersion) {
    throw new EmbeddedError(
      `The data in ${place.data} are of PostgreSQL ${version.trim()}, and version ${majorVersion} is needed: move the folder away, or set DATABASE_URL.`,
    );
  }
}

/** Drafts under way in this very process: after a restart in a container, our number may be that of a dead maker. */
const ownDrafts = new Set<string>();

async function makeCluster(place: Place, log: Log['info']): Promise<void> {
  const started = Date.now();
  const name = `initdb-${process.pid}-${randomBytes(4).toString('hex')}`;
  const draft = join(place.folder, name);
  ownDrafts.add(name);
  try {
    await mkdir(draft, { mode: 0o700 });
    await giveTo(place.identity, draft);
    if (await madeByAnother(place, name)) return;
    await runInitdb(place, draft);
    await rename(draft, place.data);
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    return;
  } finally {
    await rm(draft, { recursive: true, force: true });
    ownDrafts.delete(name);
  }
  // initdb wrote its files through to the disk; so must be the name under which they are found.
  const folder = await open(place.folder);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
  log('The embedded PostgreSQL has a new data folder.', { milliseconds: Date.now() - started });
}

/** How long another maker is waited for, in milliseconds. */
const makingTime = 10_000;

/** Of several makers the first by name does the work. Only to spare it: if two do, the first to finish wins. */
async function madeByAnother(place: Place, own: string): Promise<boolean> {
  for (const deadline = Date.now() + makingTime; Date.now() < deadline; await wait(20)) {
    if (existsSync(place.data)) return true;
    const drafts = (await draftsIn(place)).filter((draft) => draft.alive).map((draft) => draft.name);
    if (!drafts.some((name) => name < own)) return false;
  }
  return false;
}

/** Removes what starts that were killed left half made. */
async function removeDrafts(place: Place, log: Log['info']): Promise<void> {
  for (const { name, alive } of await draftsIn(place)) {
    if (alive) continue;
    // Its initdb may outlive the maker for a moment and go on writing.
    await rm(join(place.folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    log('What a killed start left of a half-made data folder is removed.');
  }
}

async function draftsIn(place: Place): Promise<readonly { readonly name: string; readonly alive: boolean }[]> {
  return (await readdir(place.folder)).flatMap((name) => {
    const maker = Number(/^initdb-(\d+)-/.exec(name)?.[1]);
    if (!maker) return [];
    return [{ name, alive: maker === process.pid ? ownDrafts.has(name.replace('.log', '')) : isAlive(maker) }];
  });
}

async function runInitdb(place: Place, draft: string): Promise<void> {
  const { program, given } = commandOf(place, [
    place.binaries.initdb,
    '--pgdata',
    draft,
    '--username',
    owner,
    '--auth=trust',
    '--no-instructions',
    // Without these the language of the machine decides; plain C alone would know upper and lower case of ASCII only.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=und',
  ]);
  const logFile = `${draft}.log`;
  const output = openSync(logFile, 'w', 0o600);
  try {
    const child = spawn(program, given, { ...spawnOptions(place), stdio: ['ignore', output, output] });
    const code = await new Promise<number | null>((done, failed) => {
      child.once('error', failed);
      child.once('exit', done);
    });
    if (code !== 0) {
      throw new EmbeddedError(
        `The embedded PostgreSQL could not make its data folder; DATABASE_URL would use another.${logTail(logFile)}`,
      );
    }
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'EACCES')) throw error;
    throw new EmbeddedError(
      'The programs of the embedded PostgreSQL do not run on this machine (they need glibc): set DATABASE_URL.',
      { cause: error },
    );
  } finally {
    closeSync(output);
    await rm(logFile, { force: true });
  }
}
