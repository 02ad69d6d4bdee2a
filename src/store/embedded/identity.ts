import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { lchown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedError, isCode } from './error.ts';

/** As whom PostgreSQL runs: it refuses to run as root. */
export interface Identity {
  /** For `spawn`; absent: as this process. */
  readonly user?: User;
  /** Put before every command. */
  readonly prefix: readonly string[];
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

const itself: Identity = { prefix: [] };

/**
 * This process's own user, unless that is root: then whoever owns the data already, else `postgres`, `nobody` or the
 * owner of the programs; and where none of those reaches programs and folder (a project under a closed home), root
 * under another number in a user namespace.
 * @throws EmbeddedError where none of this works.
 */
export function chooseIdentity(options: {
  folder: string;
  parent: string;
  data: string;
  binaries: Binaries;
}): Identity {
  const { folder, parent, data, binaries } = options;
  const own = process.getuid?.();
  if (own !== 0) {
    const owner = ownerOf(data);
    if (owner && owner.uid !== own) {
      throw new EmbeddedError(`The data in ${data} belong to another user: start as that user, or set DATABASE_URL.`);
    }
    return itself;
  }
  const users = [ownerOf(data), userNamed('postgres'), userNamed('nobody'), ownerOf(binaries.postgres)];
  const candidates = users.filter((user): user is User => user !== null && user.uid !== 0);
  const reaching = (): User | undefined => candidates.find((user) => works({ user, prefix: [] }, folder, binaries));
  const user = reaching();
  if (user) return { user, prefix: [] };
  const renamed: Identity = { prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534'] };
  if (works(renamed, folder, binaries)) return renamed;
  // Namespaces are often forbidden in a container. The last thing left is to let others pass through the data
  // directory, without letting them read it.
  const { mode } = statSync(parent);
  chmodSync(parent, mode | 0o011);
  const passing = reaching();
  if (passing) return { user: passing, prefix: [] };
  chmodSync(parent, mode);
  throw new EmbeddedError(
    'PostgreSQL refuses to run as root, and no other user reaches its programs and data: start as a normal user, or set DATABASE_URL.',
  );
}

/** Lets this identity own a folder and all in it; nothing to do unless we are root. */
export async function giveTo(identity: Identity, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = identity.user ?? { uid: 0, gid: 0 };
  if ((await lstat(folder)).uid === uid) return;
  // The folder itself comes last: it tells that all beneath it is done.
  for (const entry of await readdir(folder, { recursive: true })) await lchown(join(folder, entry), uid, gid);
  await lchown(folder, uid, gid);
}

function userNamed(name: string): User | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function ownerOf(path: string): User | null {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Running the program proves more than its permissions do: that its libraries can be read and that it is not root. */
function works(identity: Identity, folder: string, binaries: Binaries): boolean {
  const [command, ...given] = [
    ...identity.prefix,
    '/bin/sh',
    '-c',
    'test "$(id -u)" != 0 && "$1" --version && cd "$2"',
    'sh',
    binaries.postgres,
    folder,
  ];
  const check = spawnSync(command, given, {
    ...identity.user,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', ...binaries.environment },
    stdio: 'ignore',
  });
  return check.status === 0;
}
