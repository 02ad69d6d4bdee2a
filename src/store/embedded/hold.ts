import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, constants, existsSync, openSync, readSync, writeSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedError, isCode } from './error.ts';
import type { Place } from './place.ts';

/**
 * What keeps the server alive. Every process that uses it has the writing end of one named pipe open, and the watchdog
 * beside the server reads: the system shows it the pipe's end when the last of them let go or died, in whatever way.
 */
export interface Hold {
  /** Lets go. Answers true where nobody else holds on, so that the server ends now. */
  release(): boolean;
}

/** A pipe for a new server, held by us; `readEnd` is the watchdog's standard input, to be closed here after that. */
export function createHold(place: Place): { readonly name: string; readonly readEnd: number; readonly hold: Hold } {
  const name = `pipe-${process.pid}-${randomBytes(4).toString('hex')}`;
  const path = join(place.holds, name);
  const made = spawnSync('mkfifo', ['-m', '600', path], { encoding: 'utf8' });
  if (made.status !== 0) {
    throw new EmbeddedError(`A named pipe cannot be made in ${place.holds}: set DATABASE_URL. ${made.stderr}`);
  }
  // Either end alone would wait for the other; an end for both never does.
  const both = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const readEnd = openSync(path, constants.O_RDONLY);
  const writeEnd = openSync(path, constants.O_WRONLY);
  closeSync(both);
  return { name, readEnd, hold: holdOf(path, writeEnd) };
}

/**
 * Holds on to a server that another process started. Resolves null where its watchdog reads no more: the server then is
 * about to end, or has lost its watchdog.
 */
export async function joinHold(place: Place, name: string): Promise<Hold | null> {
  const path = join(place.holds, name);
  let writeEnd: number;
  try {
    writeEnd = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (isCode(error, 'ENXIO', 'ENOENT')) return null;
    throw error;
  }
  // The watchdog may have seen the end just before we came, and only its answer proves that it has not.
  const answer = `seen-${process.pid}-${randomBytes(4).toString('hex')}`;
  const answerPath = join(place.holds, answer);
  for (let round = 0; round < 100; round++) {
    // Again and again: one that lets go looks into the pipe and may take our line away.
    if (round % 10 === 0 && !say(writeEnd, answer)) break;
    await wait(5);
    if (existsSync(answerPath)) {
      await rm(answerPath, { force: true });
      return holdOf(path, writeEnd);
    }
  }
  closeSync(writeEnd);
  return null;
}

function say(writeEnd: number, line: string): boolean {
  try {
    writeSync(writeEnd, `${line}\n`);
    return true;
  } catch (error) {
    if (isCode(error, 'EPIPE')) return false;
    throw error;
  }
}

function holdOf(path: string, writeEnd: number): Hold {
  let held = true;
  return {
    release() {
      if (!held) return false;
      held = false;
      closeSync(writeEnd);
      return !isHeld(path);
    },
  };
}

/** A pipe without writers reads as ended, once it is empty; one with writers, as not ready. */
function isHeld(path: string): boolean {
  let readEnd: number | null = null;
  try {
    readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const lines = Buffer.alloc(1_024);
    while (readSync(readEnd, lines) > 0);
    return false;
  } catch (error) {
    if (isCode(error, 'EAGAIN')) return true;
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  } finally {
    if (readEnd !== null) closeSync(readEnd);
  }
}

/** After this many milliseconds, a file that is not of the running server is nobody's. */
const leftoverAge = 60_000;

/** Removes the pipes of servers that were killed together with their watchdogs; `current` is that of the running one. */
export async function removeOldHolds(place: Place, current: string): Promise<void> {
  for (const entry of await readdir(place.holds)) {
    const path = join(place.holds, entry);
    const found = entry === current ? null : await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > leftoverAge) await rm(path, { force: true });
  }
}

/**
 * Runs the server beside a reader of the pipe, which answers whoever says a name and stops the server at the pipe's
 * end: fast, and where that takes more than ten seconds at once. It says so again and again, since a server that has
 * only begun to start is deaf to it. Words after the script: a title, the folder, the pipe's name, the server's command.
 */
export const watchdog = `
holds=$1 pipe=$2; shift 2
exec 3<&0 </dev/null
"$@" 3<&- & server=$!
(
  while read -r answer; do : >"$holds/$answer"; done <&3
  exec 3<&-
  told=0
  while kill -INT $server; do
    told=$((told + 1))
    if [ $told -gt 50 ]; then kill -QUIT $server; fi
    sleep 0.2
  done
) 2>/dev/null & reader=$!
exec 3<&-
wait $server; code=$?
kill $reader 2>/dev/null
rm -f "$holds/$pipe"
exit $code`;
