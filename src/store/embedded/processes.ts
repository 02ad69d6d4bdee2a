import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isCode } from './error.ts';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * Whether this process is the PostgreSQL server of that data folder. A lock file outlives a crash, and its number then
 * belongs to any other process: it is never trusted (nor signalled) without this.
 */
export function servesData(pid: number, data: string): boolean {
  const words = commandWords(pid);
  return basename(words[0] ?? '') === 'postgres' && words.join(' ').includes(` -D ${data} `);
}

/** Empty for a process that is gone, or dead and not yet collected. */
function commandWords(pid: number): readonly string[] {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).split(' ');
  } catch {
    return [];
  }
}
