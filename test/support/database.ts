import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Connection, type Database, openDatabase } from '../../src/store/database.ts';
import { templateDatabase } from './global-setup.ts';

export interface TestDatabase {
  readonly database: Database;
  /** For what opens its own connections (a queue, a second program). */
  readonly connection: Connection & { database: string };
  /** Empties every table and counts ids anew, for a test that must start from nothing. */
  clear(): Promise<void>;
}

/** A database of this test file alone, cloned from the migrated template; call it at the top of a `describe` or file. */
export function testDatabase(options: { maxConnections?: number } = {}): TestDatabase {
  const server = inject('postgres');
  const name = `sinau_${randomBytes(6).toString('hex')}`;
  const connection = { ...server, database: name };
  let opened: Database | null = null;
  beforeAll(async () => {
    await inMaintenance((maintenance) =>
      maintenance.driver.unsafe(`create database ${name} template ${templateDatabase}`),
    );
    opened = openDatabase(connection, options);
  });
  afterAll(async () => {
    await opened?.close();
    await inMaintenance((maintenance) => maintenance.driver.unsafe(`drop database ${name} with (force)`));
  });
  const database = (): Database => {
    if (!opened) throw new Error('The test database is open from beforeAll to afterAll only.');
    return opened;
  };
  return {
    get database() {
      return database();
    },
    connection,
    async clear() {
      await database().driver.unsafe(emptyEverything);
    },
  };
}

/** Most tables are empty already, and to truncate one costs several files. */
const emptyEverything = `do $$
  declare
    one record;
    filled boolean;
  begin
    -- References are not looked at: all that they name goes too.
    set local session_replication_role = replica;
    for one in select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' loop
      execute 'select exists (select from ' || one.name || ')' into filled;
      if filled then execute 'delete from ' || one.name; end if;
    end loop;
    for one in select format('%I.%I', schemaname, sequencename) as name, start_value from pg_sequences
      where schemaname = 'public' and last_value is not null
    loop
      perform setval(one.name::regclass, one.start_value, false);
    end loop;
  end $$`;

async function inMaintenance(work: (maintenance: Database) => Promise<unknown>): Promise<void> {
  const maintenance = openDatabase({ ...inject('postgres'), database: 'postgres' }, { maxConnections: 1 });
  try {
    await work(maintenance);
  } finally {
    await maintenance.close();
  }
}
