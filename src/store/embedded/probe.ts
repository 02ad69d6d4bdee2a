import { existsSync } from 'node:fs';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { owner } from './cluster.ts';
import { EmbeddedError, isCode } from './error.ts';
import { port, socketName } from './place.ts';

export const database = 'sinau';

/** A setting of ours by which a server tells the name of its pipe. */
export const holdSetting = 'sinau.hold';

export type Answer =
  | { readonly state: 'absent' }
  /** Starting or stopping. */
  | { readonly state: 'busy' }
  /** `hold` is the name of its pipe; `others` counts the connections of other clients. */
  | { readonly state: 'ready'; readonly hold: string | null; readonly others: number };

/**
 * Asks the server whose socket is in `run`, and makes the program's database where it is missing.
 * @throws EmbeddedError where this user may not use that socket.
 */
export async function probe(run: string): Promise<Answer> {
  if (!existsSync(join(run, socketName))) return { state: 'absent' };
  try {
    return await ask(run, database);
  } catch (error) {
    if (isCode(error, '3D000')) {
      await createDatabase(run);
      return { state: 'busy' };
    }
    // Nobody at the other end; or, of a server that starts or stops, no answer, a refusal, a closed connection.
    if (isCode(error, 'ENOENT', 'ECONNREFUSED')) return { state: 'absent' };
    if (isCode(error, '57P01', '57P02', '57P03', '53300', 'ECONNRESET', 'EPIPE')) return { state: 'busy' };
    if (isCode(error, 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT')) {
      return { state: 'busy' };
    }
    if (isCode(error, 'EACCES')) {
      throw new EmbeddedError(
        `The PostgreSQL in ${run} was started by another user: start as that user, or set DATA_DIR to another folder.`,
      );
    }
    throw error;
  }
}

const ask = (run: string, name: string): Promise<Answer> =>
  withConnection(run, name, async (sql) => {
    const [row] = await sql<{ hold: string | null; others: number }[]>`
      select current_setting(${holdSetting}, true) as hold,
        (select count(*)::int from pg_stat_activity
         where backend_type = 'client backend' and pid <> pg_backend_pid()) as others`;
    return { state: 'ready', hold: row?.hold || null, others: row?.others ?? 0 };
  });

async function createDatabase(run: string): Promise<void> {
  await withConnection(run, 'postgres', (sql) => sql.unsafe(`create database ${database}`)).catch((error: unknown) => {
    // Another process makes or made it.
    if (!isCode(error, '42P04', '23505', '55006')) throw error;
  });
}

async function withConnection<T>(run: string, name: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres({
    host: run,
    port,
    user: owner,
    database: name,
    ssl: false,
    max: 1,
    connect_timeout: 5,
    fetch_types: false,
    prepare: false,
    onnotice: () => {},
  });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
