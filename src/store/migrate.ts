import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Database } from './database.ts';

/** Any number; two programs of one database must use the same. */
const migrationLock = 0x51_4e_41_55;

/** Brings the database to this program's schema. Several programs may start at once: one migrates, the others wait. */
export async function migrate(database: Database): Promise<void> {
  const connection = database.connectAlone(() => {});
  try {
    await connection`select pg_advisory_lock(${migrationLock})`;
    // The lock is what keeps others out, so the statements themselves may run on the pool.
    await runMigrations(database.queries, { migrationsFolder: migrationsFolder() });
  } finally {
    // And lets go of the lock. Nothing is asked on the way that may have broken: of a reserved one none would answer.
    await connection.end({ timeout: 1 });
  }
}

/** `drizzle/` beside package.json, from the sources as from the compiled program. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'drizzle');
    if (existsSync(join(candidate, 'meta', '_journal.json'))) return candidate;
    if (folder === dirname(folder)) throw new Error('The folder drizzle/ with the migrations is missing.');
  }
}
