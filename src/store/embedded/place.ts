import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Binaries, findBinaries } from './binaries.ts';
import { EmbeddedError, isCode } from './error.ts';
import { chooseIdentity, giveTo, type Identity } from './identity.ts';

/** Only part of the socket's file name: no such port is opened. */
export const port = 5432;
export const socketName = `.s.PGSQL.${port}`;

/** Where one embedded PostgreSQL lives, and what runs it. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  /** Where the socket is. */
  readonly run: string;
  /** Where processes hold on to the server. */
  readonly holds: string;
  readonly log: string;
  readonly binaries: Binaries;
  readonly identity: Identity;
}

/**
 * Makes the folders beneath `directory`, closed to others, and decides as whom PostgreSQL runs.
 * @throws EmbeddedError where that is impossible on this machine.
 */
export async function preparePlace(directory: string): Promise<Place> {
  const asked = join(resolve(directory), 'postgres');
  const firstMade = await mkdir(asked, { recursive: true }).catch((error: unknown) => {
    if (!isCode(error, 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR')) throw error;
    throw new EmbeddedError(`No data can be kept in ${asked}: set DATA_DIR to a folder that can be written.`, {
      cause: error,
    });
  });
  // One name for one folder, whatever links lead to it: it is compared with what other processes wrote.
  const folder = await realpath(asked);
  const parent = dirname(folder);
  if (firstMade && process.getuid?.() === 0) await letPass(await realpath(firstMade), folder);
  const binaries = await findBinaries(join(folder, 'lib'));
  const data = join(folder, 'data');
  const identity = chooseIdentity({ folder, parent, data, binaries });
  const place: Place = {
    folder,
    data,
    run: socketFolder(folder),
    holds: join(folder, 'holds'),
    log: join(folder, 'server.log'),
    binaries,
    identity,
  };
  await closedFolder(place, place.run);
  await closedFolder(place, place.holds);
  return place;
}

/** Under a strict umask root makes folders that the server's user cannot pass; those we made ourselves are ours to open. */
async function letPass(first: string, last: string): Promise<void> {
  for (let at = last; at.startsWith(first); at = dirname(at)) await chmod(at, 0o711);
}

/** A socket's path may have about a hundred bytes, and the drivers take some characters in a host for their own. */
const usableSocketFolder = (folder: string): boolean => /^\/[\w./ -]{1,84}$/.test(folder);

/** The folder of the socket: ours, or one among the temporary files that derives its name from ours. */
function socketFolder(folder: string): string {
  const name = `sinau-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const choices = [join(folder, 'run'), join(tmpdir(), name)];
  return choices.find(usableSocketFolder) ?? join('/tmp', name);
}

/** Makes a folder that only the server's user (and root) may enter. */
async function closedFolder(place: Pick<Place, 'folder' | 'identity'>, own: string): Promise<void> {
  await mkdir(own, { mode: 0o700 }).catch((error: unknown) => {
    if (!isCode(error, 'EEXIST')) throw error;
  });
  const found = await lstat(own);
  // Among the temporary files somebody may have been there before us, to serve us a database of theirs.
  const trusted = own.startsWith(place.folder) || [process.getuid?.(), place.identity.user?.uid].includes(found.uid);
  if (!found.isDirectory() || !trusted) {
    throw new EmbeddedError(`The folder ${own} belongs to another user: remove it, or set DATABASE_URL.`);
  }
  await chmod(own, 0o700);
  await giveTo(place.identity, own);
}

/** Words to run as the server's user. */
export function commandOf(place: Place, words: readonly string[]): { program: string; given: string[] } {
  const [program = '', ...given] = [...place.identity.prefix, ...words];
  return { program, given };
}

/** What `spawn` needs for that: nothing of the program's own settings reaches the server. */
export const spawnOptions = (place: Place) => ({
  ...place.identity.user,
  cwd: place.folder,
  env: {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...place.binaries.environment,
  },
});
