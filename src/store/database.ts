import { type ExtractTablesWithRelations, sql } from 'drizzle-orm';
import type { PgDatabase, PgTransaction } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres, { type Options, type PostgresType, type Sql } from 'postgres';

type NoRelations = Record<string, never>;
type Relations = ExtractTablesWithRelations<NoRelations>;

/** Where statements may be run: the pool, or an open transaction. For reads that stand alone. */
export type Queries = PgDatabase<PostgresJsQueryResultHKT, NoRelations, Relations>;

/** An open transaction. Whatever writes takes one: inside it the pool must not be used, or a full pool hangs. */
export type Transaction = PgTransaction<PostgresJsQueryResultHKT, NoRelations, Relations>;

export interface Database {
  readonly queries: Queries;
  /** The driver itself: for LISTEN. */
  readonly driver: Sql;
  /**
   * A connection outside the pool, for what lives as long as its connection: a lock. It is never renewed: `onClose`
   * tells that it broke, and the caller ends it.
   */
  connectAlone(onClose: () => void): Sql;
  /**
   * Runs `work` in one transaction. A deadlock or serialization failure is tried again, so `work` must have no
   * effect outside the transaction.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Answers whether the database answers, within two seconds: one that hangs does not. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** How to reach a Postgres: a URL, or the socket of the embedded one. */
export type Connection =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

export function openDatabase(connection: Connection, options: { maxConnections?: number } = {}): Database {
  const settings: Options<Record<string, PostgresType>> = {
    max: options.maxConnections ?? 10,
    // Answers how long a start waits for a database that is down; the caller decides whether to try again.
    connect_timeout: 10,
    connection: { application_name: 'sinau', TimeZone: 'UTC', jit: 'off', options: flushing },
    onnotice: () => {},
  };
  const driver = connect(connection, settings);
  const queries: Queries = drizzle(prepareEverything(driver));
  leaveDateArraysToDriver(driver);
  return {
    queries,
    driver,
    connectAlone: (onClose) =>
      connect(connection, { ...settings, max: 1, idle_timeout: 0, max_lifetime: null, onclose: onClose }),
    transaction: (work) =>
      withRetry((begins) =>
        queries.transaction((tx) => {
          begins();
          return work(tx);
        }),
      ),
    ping: () => answersInTime(queries.execute(sql`select 1`)),
    close: () => driver.end({ timeout: 5 }),
  };
}

/**
 * A connection that breaks while the driver holds bytes for it keeps them, and its sign that they are about to be
 * written: its successor would add its greeting to them and write nothing, until ten seconds later its time is over,
 * again and again. A greeting longer than what the driver collects (1,024 bytes) is written at once, the old bytes with
 * it; the server hangs up on those, and the next greeting is clean. Postgres passes over blanks.
 */
const flushing = ' '.repeat(1_024);

const pingTime = 2_000;

async function answersInTime(asked: PromiseLike<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), pingTime);
  });
  const answered = asked.then(
    () => true,
    () => false,
  );
  const answers = await Promise.race([answered, late]);
  clearTimeout(timer);
  return answers;
}

function connect(connection: Connection, settings: Options<Record<string, PostgresType>>): Sql {
  if ('url' in connection) return postgres(connection.url, settings);
  const { host, port, user, database } = connection;
  return postgres({ ...settings, host, port, user, database });
}

/**
 * Drizzle takes over how dates are written, and of arrays of dates writes nothing that Postgres could read. With its
 * entries gone the driver makes its own as it connects. Arrays of timestamp, date and timestamptz.
 */
function leaveDateArraysToDriver({ options }: Sql): void {
  for (const type of [1115, 1182, 1185]) {
    Reflect.deleteProperty(options.serializers, type);
    Reflect.deleteProperty(options.parsers, type);
  }
}

/**
 * Drizzle sends its statements unprepared, which costs a round trip before each and ends pipelining. Its texts are
 * constant per call site, so all of them are prepared; lists go in as arrays (`= any(…)`), never as one marker a member.
 */
function prepareEverything<T extends Pick<Sql, 'unsafe'>>(client: T): T {
  const { unsafe } = client;
  const prepared: Sql['unsafe'] = (query, parameters, options) =>
    unsafe(query, parameters, { ...options, prepare: true });
  Object.assign(client, { unsafe: prepared });
  for (const opening of ['begin', 'savepoint'] as const) {
    const open: unknown = Reflect.get(client, opening);
    if (typeof open !== 'function') continue;
    const opened = (...given: unknown[]): unknown =>
      Reflect.apply(
        open,
        client,
        given.map((argument) =>
          typeof argument === 'function'
            ? (scoped: Sql): unknown => heldWhenBroken(scoped, (inner) => Reflect.apply(argument, undefined, [inner]))
            : argument,
        ),
      );
    Object.assign(client, { [opening]: opened });
  }
  return client;
}

/**
 * Holds the work of a transaction whose connection broke: it never ends, and its further statements are not sent. The
 * driver has rejected the transaction by then; whatever it were still given, the rollback too, it would keep for the
 * connection that follows, write to a socket that is gone, and wait for an answer for ever.
 */
function heldWhenBroken(scoped: Sql, work: (scoped: Sql) => unknown): Promise<unknown> {
  let isBroken = false;
  const unsafe = scoped.unsafe.bind(scoped);
  const held = (...given: Parameters<Sql['unsafe']>): unknown => {
    const statement = unsafe(...given);
    if (isBroken) return Object.assign(statement, { then: () => new Promise(() => {}) });
    statement.catch((error: unknown) => {
      isBroken ||= hungUp(error);
    });
    return statement;
  };
  Object.assign(scoped, { unsafe: held });
  return Promise.resolve(work(prepareEverything(scoped))).catch((error: unknown) => {
    if (!hungUp(error)) throw error;
    return new Promise(() => {});
  });
}

/** The server or the network has ended the connection. */
const hungUp = (error: unknown): boolean =>
  /^(?:CONNECTION_CLOSED|CONNECTION_DESTROYED|ECONNRESET|EPIPE|ETIMEDOUT|57P01|57P02)/.test(errorCode(error) ?? '');

const passing = new Set(['40P01', '40001']);
const retries = 4;
/** The driver answers the first statement of each new connection with what ended the old one; a pool may have a dozen. */
const retriesOfBeginning = 16;

async function withRetry<T>(attempt: (begins: () => void) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    let hasBegun = false;
    try {
      return await attempt(() => {
        hasBegun = true;
      });
    } catch (error) {
      const again = hasBegun
        ? tried <= retries && passing.has(errorCode(error) ?? '')
        : tried <= retriesOfBeginning && hungUp(error);
      if (!again) throw error;
    }
  }
}

/** The SQLSTATE of a failed statement (drizzle wraps the driver's error), or a socket's error code; else null. */
export function errorCode(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code: unknown = Reflect.get(at, 'code');
    if (typeof code === 'string') return code;
  }
  return null;
}

/** The database cannot be reached, or not yet: nobody's fault, and worth another try. */
export function databaseIsAway(error: unknown): boolean {
  const code = errorCode(error) ?? '';
  return /^(?:CONNECT|CONNECTION_|ECONN|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EPIPE|ETIMEDOUT|57P0|08|53|25006)/.test(
    code,
  );
}

/** Rows of a raw statement; the driver gives timestamps as strings there. */
export async function rowsOf<Row>(queries: Queries, statement: ReturnType<typeof sql>): Promise<readonly Row[]> {
  const result: readonly unknown[] = await queries.execute(statement);
  return result as readonly Row[];
}
