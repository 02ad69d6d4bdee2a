import { type ExtractTablesWithRelations, sql } from 'drizzle-orm';
import type { PgDatabase, PgTransaction } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { Line, type LineOptions, NoLine, type TlsWish } from './line.ts';
import { Pool } from './pool.ts';

type NoRelations = Record<string, never>;
type Relations = ExtractTablesWithRelations<NoRelations>;

/** Where statements may be run: the pool, or an open transaction. For reads that stand alone. */
export type Queries = PgDatabase<PostgresJsQueryResultHKT, NoRelations, Relations>;

/** An open transaction. Whatever writes takes one: inside it the pool must not be used, or a full pool hangs. */
export type Transaction = PgTransaction<PostgresJsQueryResultHKT, NoRelations, Relations>;

export interface Database {
  readonly queries: Queries;
  /** A connection beside the pool, which is renewed: for LISTEN, and what drizzle cannot say. */
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
  const { maxConnections = 10 } = options;
  const pool = new Pool(maxConnections, (onClose) => {
    const member = connect(connection, onClose);
    // Tells the driver how drizzle wants its values.
    drizzle(member);
    leaveDateArraysToDriver(member);
    return prepareEverything(member, () => false);
  });
  const driver = connect(connection, null);
  const queries: Queries = drizzle(clientOf(pool));
  return {
    queries,
    driver,
    connectAlone: (onClose) => connect(connection, onClose),
    transaction: (work) =>
      withRetry(
        (begins) =>
          queries.transaction((tx) => {
            begins();
            return work(tx);
          }),
        maxConnections,
      ),
    ping: () => answersInTime(queries.execute(sql`select 1`)),
    close: async () => {
      await Promise.all([pool.close(5), driver.end({ timeout: 5 })]);
    },
  };
}

/**
 * A driver with one connection. `onClose` is told that it has ended, and what is asked after is refused; null: it is
 * renewed.
 */
function connect(connection: Connection, onClose: (() => void) | null): Sql {
  const isRemote = 'url' in connection;
  const { ssl } = (isRemote ? postgres(connection.url, { max: 1 }).options : { ssl: false }) as { ssl: TlsWish };
  let hosts: readonly string[] | null = null;
  let lines = 0;
  let isOver = false;
  const draw = (options: LineOptions): Line | NoLine => {
    if (isOver) return new NoLine();
    hosts ??= options.host;
    const turn = lines++ % hosts.length;
    // While it sees another host the driver passes over an error and tries that one, in a circle for ever where all are
    // away: so it sees those that are still to come.
    Object.assign(options, { host: hosts.slice(turn) });
    return new Line({ host: hosts[turn], port: options.port[turn], path: options.path }, ssl);
  };
  const settings = {
    max: 1,
    // Answers how long a start waits for a database that is down; the caller decides whether to try again.
    connect_timeout: 10,
    connection: { application_name: 'sinau', TimeZone: 'UTC', jit: 'off' },
    onnotice: () => {},
    // The pool renews connections, when nobody uses them; and what lives as long as its connection is not idle.
    idle_timeout: 0,
    max_lifetime: null,
    backoff: () => (onClose ? 0 : 0.25),
    // A line speaks it.
    ssl: false,
    socket: draw,
    onclose: () => {
      isOver = onClose !== null;
      onClose?.();
    },
  };
  return isRemote ? postgres(connection.url, settings) : postgres({ ...settings, ...connection });
}

/** What drizzle needs of a driver, on the connections of a pool. */
function clientOf(pool: Pool): Sql {
  const client = {
    options: { parsers: {}, serializers: {} },
    unsafe: (...given: Parameters<Sql['unsafe']>) => {
      let inRows = false;
      let running: Promise<unknown> | null = null;
      const run = () =>
        pool.statement(({ driver }): PromiseLike<unknown> => {
          const statement = driver.unsafe(...given);
          return inRows ? statement.values() : statement;
        });
      // As the driver's own, it is sent when somebody waits for it.
      return {
        values() {
          inRows = true;
          return this;
        },
        // biome-ignore lint/suspicious/noThenProperty: drizzle awaits it.
        then(...handlers: Parameters<Promise<unknown>['then']>) {
          running ??= run();
          return running.then(...handlers);
        },
      };
    },
    begin: (work: (scoped: Sql) => unknown) =>
      pool.transaction((member) =>
        member.driver.begin((scoped) => heldWhenBroken(scoped as unknown as Sql, work, () => member.isBroken)),
      ),
  };
  return client as unknown as Sql;
}

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
function prepareEverything<T extends Pick<Sql, 'unsafe'>>(client: T, isBroken: () => boolean): T {
  const { unsafe } = client;
  const prepared = (...[query, parameters, options]: Parameters<Sql['unsafe']>) => {
    const statement = unsafe(query, parameters, { ...options, prepare: true });
    return isBroken() ? Object.assign(statement, { then: () => new Promise(() => {}) }) : statement;
  };
  Object.assign(client, { unsafe: prepared });
  const savepoint: unknown = Reflect.get(client, 'savepoint');
  if (typeof savepoint === 'function') {
    const held = (work: (scoped: Sql) => unknown): unknown =>
      Reflect.apply(savepoint, client, [(scoped: Sql) => heldWhenBroken(scoped, work, isBroken)]);
    Object.assign(client, { savepoint: held });
  }
  return client;
}

/**
 * Holds the work of a transaction whose connection broke: it never ends, and nothing more of it is sent. The driver has
 * rejected the transaction by then; what it were still given, the commit or rollback too, it would write to a socket
 * that is gone.
 */
async function heldWhenBroken(scoped: Sql, work: (scoped: Sql) => unknown, isBroken: () => boolean): Promise<unknown> {
  try {
    const result = await work(prepareEverything(scoped, isBroken));
    if (!isBroken()) return result;
  } catch (error) {
    if (!isBroken()) throw error;
  }
  return new Promise(() => {});
}

/** The server or the network has ended the connection. */
const hungUp = (error: unknown): boolean =>
  /^(?:CONNECTION_CLOSED|CONNECTION_DESTROYED|ECONNRESET|EPIPE|ETIMEDOUT|57P01|57P02)/.test(errorCode(error) ?? '');

const passing = new Set(['40P01', '40001']);
const retries = 4;

async function withRetry<T>(attempt: (begins: () => void) => Promise<T>, connections: number): Promise<T> {
  for (let tried = 1; ; tried++) {
    let hasBegun = false;
    try {
      return await attempt(() => {
        hasBegun = true;
      });
    } catch (error) {
      // A connection that had broken unnoticed is found out by who begins on it; all may have.
      const again = hasBegun
        ? tried <= retries && passing.has(errorCode(error) ?? '')
        : tried <= retries + connections && hungUp(error);
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
