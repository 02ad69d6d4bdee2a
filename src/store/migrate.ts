import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Database } from './database.ts';

/** Any number; two programs of one database must use the same. */
const migrationLock = 0x51_4e_41_55;

/** Brings the database to this program's schema. Several programs may start at once: one migrates, the others wait. */
export async function migrate(database: Database): Promise<void> {
  const connection = await database.driver.reserve();
  try {
    await connection`select pg_advisory_lock(${migrationLock})`;
    // Drizzle's migrator opens a transaction, which a reserved connection cannot; the lock is what keeps others out,
    // so the statements themselves may run on the pool. A second drizzle on this driver would undo its settings.
    await runMigrations(database.queries, { migrationsFolder: migrationsFolder() });
    await connection`select pg_advisory_unlock(${migrationLock})`;
  } finally {
    connection.release();
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
