import { existsSync } from 'node:fs';
import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../messaging/log.ts';
import { isCode } from './error.ts';
import { type Place, socketName } from './place.ts';
import { isAlive, servesData } from './processes.ts';

/** The server that a lock file names and that is truly there. */
export interface RunningServer {
  readonly pid: number;
  /** Where its socket is. */
  readonly run: string;
}

const dataLock = (place: Place): string => join(place.data, 'postmaster.pid');
const socketLock = (place: Place): string => join(place.run, `${socketName}.lock`);

/** Whether a server, or a leftover of one, is in the way of a start. */
export const hasLockFile = (place: Place): boolean => existsSync(dataLock(place)) || existsSync(socketLock(place));

/** A half-written file may be that of a server in its first moment; after this many milliseconds it is a leftover. */
const writingTime = 2_000;

/**
 * Which server runs on this data, starting or stopping ones too. Leftovers that would keep PostgreSQL from starting
 * are removed; those with the number of a dead process PostgreSQL removes itself.
 */
export async function runningServer(place: Place, log: Log['info']): Promise<RunningServer | null> {
  const byData = await serverIn(dataLock(place), place, log);
  if (byData) return byData;
  // Of one and the same server, and as long-lived: a number used again would bar the way here too.
  return serverIn(socketLock(place), place, log);
}

async function serverIn(file: string, place: Place, log: Log['info']): Promise<RunningServer | null> {
  const text = await readIfThere(file);
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (Number.isInteger(pid) && pid > 0) {
    if (servesData(pid, place.data)) return { pid, run: lines[4] || place.run };
    if (!isAlive(pid)) return null;
  } else if (!(await olderThan(file, writingTime))) {
    return null;
  }
  await removeLeftover(file, text, log);
  return null;
}

/**
 * Between reading and removing, another starter may have removed the leftover and started a server: then what we take
 * away is that server's lock, and goes back at once (it looks for it once a minute).
 */
async function removeLeftover(file: string, text: string, log: Log['info']): Promise<void> {
  const aside = `${file}.leftover-${process.pid}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) === text) log('A lock file that a crash left is removed.');
    else await link(aside, file);
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

async function olderThan(file: string, milliseconds: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(file)).mtimeMs > milliseconds;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}
