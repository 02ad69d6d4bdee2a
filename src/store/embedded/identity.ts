import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { readFileSync } from 'node:fs';

/** As whom PostgreSQL runs: it refuses to run as root. */
export interface Identity {
  /** For `spawn`; absent: as this process. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Put before every command. */
  readonly prefix: readonly string[];
}

/**
 * This process's own user, unless that is root: then `postgres` or `nobody`; and where those cannot reach the
 * programs (a project under a closed home), root under another name in a user namespace.
 * @throws Error where none of this works.
 */
export function chooseIdentity(directory: string, program: string): Identity {
  if (process.getuid?.() !== 0) return { prefix: [] };
  // A folder that mkdtemp made is closed to others; the data itself stays closed further down.
  chmodSync(directory, (statSync(directory).mode & 0o777) | 0o011);
  for (const name of ['postgres', 'nobody']) {
    const user = lookUp(name);
    if (user && reaches(user, directory, program)) return { user, prefix: [] };
  }
  const prefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
  const [command = '', ...given] = [...prefix, 'true'];
  if (spawnSync(command, given, { stdio: 'ignore' }).status === 0) return { prefix };
  throw new Error('PostgreSQL cannot run as root here, and no other user can reach it: set DATABASE_URL.');
}

function lookUp(name: string): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function reaches(user: { uid: number; gid: number }, directory: string, program: string): boolean {
  const check = spawnSync('/bin/sh', ['-c', 'test -x "$1" && cd "$2"', 'sh', program, directory], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return check.status === 0;
}
