import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { keepLearned } from '../../src/conversation/understanding/understand.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded/index.ts';
import { migrate } from '../../src/store/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { host: string; port: number; user: string; database: string };
  }
}

export const templateDatabase = 'sinau_template';

/** One embedded Postgres for the whole run, with a migrated template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Once, and not in each worker.
  keepLearned();
  const directory = await mkdtemp(join(tmpdir(), 'sinau-test-'));
  const server = await openEmbedded({ directory });
  const maintenance = openDatabase(server.connection, { maxConnections: 1 });
  // Nobody pulls this server's plug; what is killed on purpose has a server of its own. Tables that are emptied all the
  // time and looked at by autovacuum at some moment would make plans that no two runs share.
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum']) {
    await maintenance.driver.unsafe(`alter system set ${setting} = off`);
  }
  await maintenance.driver`select pg_reload_conf()`;
  await maintenance.driver.unsafe(`create database ${templateDatabase}`);
  const template = openDatabase({ ...server.connection, database: templateDatabase }, { maxConnections: 2 });
  await migrate(template);
  await template.close();
  await maintenance.close();
  project.provide('postgres', server.connection);
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
