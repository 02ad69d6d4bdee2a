import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterEach, describe, expect, it } from 'vitest';
import { Proxy } from '../../scripts/chaos/proxy.ts';
import { seededRandom } from '../../scripts/bench/statistics.ts';
import { type Database, errorCode, openDatabase, rowsOf, type Transaction } from '../../src/store/database.ts';
import { Pool } from '../../src/store/pool.ts';
import { certificate } from '../support/certificate.ts';
import { testDatabase } from '../support/database.ts';

const support = testDatabase();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const parts = () => support.connection as { host: string; port: number; user: string; database: string };
const serverSocket = (): { path: string } => ({ path: `${parts().host}/.s.PGSQL.${parts().port}` });

/** The test database behind a proxy that can break. */
async function behindProxy(maxConnections: number): Promise<{ proxy: Proxy; database: Database }> {
  const proxy = new Proxy(serverSocket);
  await proxy.open();
  ends.push(() => proxy.vanish());
  const { user, database: name } = parts();
  const database = openDatabase({ url: `postgres://${user}@127.0.0.1:${proxy.port}/${name}` }, { maxConnections });
  ends.push(() => database.close());
  return { proxy, database };
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

describe('where the way to the database breaks', () => {
  it.each([1, 2, 3])('every statement and transaction ends, and each answer is its own (seed %i)', async (seed) => {
    const { proxy, database } = await behindProxy(6);
    const random = seededRandom(seed);
    let isOver = false;
    let asked = 0;
    const answers: [number, unknown][] = [];
    const failures = new Set<string>();
    const askOn = async (ask: (mine: number) => Promise<unknown>): Promise<void> => {
      while (!isOver) {
        const mine = ++asked;
        await ask(mine).then(
          (answer) => void answers.push([mine, answer]),
          (error: unknown) => void failures.add(errorCode(error) ?? String(error)),
        );
        // At once where it failed: in that moment the driver does not know yet that its connection is gone.
        if (answers.at(-1)?.[0] === mine) await wait(random() * 4);
        else if (random() < 0.8) await wait(5);
      }
    };
    const one = async (mine: number) => rowsOf(database.queries, sql`select ${mine}::int as mine`);
    const both = (mine: number) =>
      database.transaction(async (tx) => {
        await tx.execute(sql`select ${mine}::int`);
        await wait(random() * 3);
        return rowsOf(tx, sql`select ${mine}::int as mine`);
      });
    const asking = [one, one, one, one, one, both, both, both, both].map(askOn);
    for (let times = 0; times < 5; times++) {
      // However slow the machine is, it breaks in the middle of things.
      await expect.poll(() => answers.length, { interval: 5 }).toBeGreaterThan(times * 21 + 20);
      await wait(random() * 60);
      if (random() < 0.5) proxy.hang(true);
      await wait(random() * 60);
      await proxy.vanish();
      proxy.hang(false);
      await wait(random() * 60);
      await proxy.open();
    }
    await wait(100);
    isOver = true;
    await Promise.all(asking);
    expect(answers.length).toBeGreaterThan(100);
    for (const [mine, answer] of answers) expect(answer).toEqual([{ mine }]);
    for (const failure of failures) expect(failure).toMatch(/^(?:ECONN|EPIPE|CONNECTION_)/);
    // And it works as before: all connections at once.
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(both))).toHaveLength(6);
  });

  it('notifications are heard again', async () => {
    const { proxy, database } = await behindProxy(1);
    const heard: string[] = [];
    await database.driver.listen('news', (news) => void heard.push(news));
    for (const round of ['one', 'two']) {
      await proxy.vanish();
      await proxy.open();
      await expect
        .poll(async () => {
          await support.database.queries.execute(sql`select pg_notify('news', ${round})`);
          return heard;
        })
        .toContain(round);
    }
  });

  it('a start behind a way that leads nowhere is refused, and not tried for ever', async () => {
    const proxy = new Proxy(() => ({ path: '/nowhere' }));
    await proxy.open();
    ends.push(() => proxy.vanish());
    const database = openDatabase({ url: `postgres://nobody@127.0.0.1:${proxy.port}/nothing` });
    ends.push(() => database.close());
    await expect(database.transaction(async (tx) => tx.execute(sql`select 1`)).catch(errorCode)).resolves.toBe(
      'CONNECTION_CLOSED',
    );
  });

  it('nothing more of a transaction is sent, even where its work does not notice', async () => {
    const { proxy, database } = await behindProxy(1);
    const uncaught: unknown[] = [];
    const note = (error: unknown): void => void uncaught.push(error);
    process.on('uncaughtException', note);
    ends.push(() => process.off('uncaughtException', note));
    type Work = (tx: Transaction, until: Promise<void>) => Promise<unknown>;
    const unnoticed: Work = async (_tx, until) => until;
    const passedOver: Work = (tx) => tx.execute(sql`select pg_sleep(60)`).catch(() => {});
    const nested: Work = (tx, until) => tx.transaction((inner) => unnoticed(inner, until));
    for (const work of [unnoticed, passedOver, nested]) {
      let goOn = (): void => {};
      const until = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const done = database.transaction(async (tx) => {
        await tx.execute(sql`select 1`);
        void proxy.vanish();
        await work(tx, until);
      });
      await expect(done).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
      goOn();
      // The driver writes in the turn after.
      for (let turn = 0; turn < 3; turn++) await nextTurn();
      await proxy.open();
    }
    expect(uncaught).toEqual([]);
  });

  it('a transaction goes through though all connections have broken unnoticed', async () => {
    const outers = new Set<Socket>();
    let isCut = false;
    const server = createServer((outer) => {
      const inner = connect(serverSocket());
      if (!isCut) outers.add(outer);
      for (const [from, to] of [
        [outer, inner],
        [inner, outer],
      ] as const) {
        from.on('error', () => {});
        from.on('close', () => to.destroy());
        // As a firewall that has forgotten the connection.
        from.on('data', (data) => (isCut && outers.has(outer) ? outer.resetAndDestroy() : to.write(data)));
      }
    });
    const port = await listening(server);
    const { user, database: name } = parts();
    const database = openDatabase({ url: `postgres://${user}@127.0.0.1:${port}/${name}` }, { maxConnections: 7 });
    ends.push(() => database.close());
    let begun = 0;
    let letGo = (): void => {};
    const all = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const beside = () =>
      database.transaction(async () => {
        begun += 1;
        if (begun === 7) letGo();
        await all;
      });
    await Promise.all(Array.from({ length: 7 }, beside));
    expect(outers.size).toBe(7);
    isCut = true;
    expect(await database.transaction((tx) => rowsOf(tx, sql`select 1 as one`))).toEqual([{ one: 1 }]);
  });

  it('a host that is away is passed over where the address names several, and no circle is made', async () => {
    const proxy = new Proxy(serverSocket);
    await proxy.open();
    ends.push(() => proxy.vanish());
    const { user, database: name } = parts();
    const to = (hosts: string) => {
      const database = openDatabase({ url: `postgres://${user}@${hosts}/${name}` }, { maxConnections: 2 });
      ends.push(() => database.close());
      return database;
    };
    const database = to(`127.0.0.1:1,127.0.0.1:${proxy.port}`);
    expect(await rowsOf(database.queries, sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(await database.transaction((tx) => rowsOf(tx, sql`select 2 as two`))).toEqual([{ two: 2 }]);
    const away = to('127.0.0.1:1,127.0.0.1:2');
    await expect(away.queries.execute(sql`select 1`).catch(errorCode)).resolves.toBe('ECONNREFUSED');
    await expect(away.driver`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('a lock’s connection lasts though nothing is asked on it, whatever the address says', async () => {
    const { user, database: name } = parts();
    const database = openDatabase({ url: `postgres://${user}@127.0.0.1/${name}?idle_timeout=1` });
    ends.push(() => database.close());
    expect(database.connectAlone(() => {}).options).toMatchObject({ idle_timeout: 0, max_lifetime: null });
  });

  it('a lock’s connection is not renewed: what is asked of it after is refused', async () => {
    const { proxy, database } = await behindProxy(1);
    let closed = 0;
    const alone = database.connectAlone(() => void closed++);
    ends.push(() => alone.end({ timeout: 1 }));
    await alone`select 1`;
    await proxy.vanish();
    await proxy.open();
    await expect.poll(() => closed).toBe(1);
    await expect(alone`select 1`).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  });
});

describe('over TLS', () => {
  /** Speaks TLS with whoever asks for it, and plainly with the server. */
  async function tlsServer(answer: 'S' | 'N') {
    const server = createServer((outer) => {
      outer.on('error', () => {});
      outer.once('data', (request) => {
        expect(request).toEqual(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]));
        outer.write(answer);
        const spoken = answer === 'S' ? new TLSSocket(outer, { isServer: true, ...certificate }) : outer;
        const proxied = new Proxy(serverSocket);
        proxied.join(spoken);
      });
    });
    return listening(server);
  }

  const ask = async (port: number, mode: string) => {
    const { user, database: name } = parts();
    const url = `postgres://${user}@localhost:${port}/${name}?sslmode=${mode}`;
    const database = openDatabase({ url }, { maxConnections: 2 });
    ends.push(() => database.close());
    return rowsOf(database.queries, sql`select ${mode}::text as mode`);
  };

  it('is spoken where the address demands it, with whom it says', async () => {
    const port = await tlsServer('S');
    expect(await ask(port, 'require')).toEqual([{ mode: 'require' }]);
    // Nobody vouches for that certificate.
    const error: unknown = await ask(port, 'verify-full').catch((thrown: unknown) => thrown);
    expect(errorCode(error)).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it('a server that does not speak it is talked to plainly only where that is wished', async () => {
    const port = await tlsServer('N');
    expect(await ask(port, 'prefer')).toEqual([{ mode: 'prefer' }]);
    await expect(ask(port, 'require')).rejects.toMatchObject({ cause: { message: /does not speak TLS/ } });
  });
});

describe('the connections', () => {
  it('are opened when needed, and shared by statements; nobody waits behind them for ever', async () => {
    const { user, database, host, port } = parts();
    let opened = 0;
    const pool = new Pool(2, (onclose) => {
      opened += 1;
      return postgres({ host, port, user, database, max: 1, onclose });
    });
    ends.push(() => pool.close(1));
    const asleep = () => pool.statement(({ driver }) => driver`select pg_sleep(0.05)`);
    await asleep();
    expect(opened).toBe(1);
    const order: string[] = [];
    const note = (what: string) => () => void order.push(what);
    const all = [1, 2, 3, 4].map(() => asleep().then(note('early')));
    const alone = pool.transaction(({ driver, statements }) => {
      order.push('transaction');
      expect(statements).toBe(0);
      return driver`select 1`;
    });
    const late = [1, 2, 3].map(() => asleep().then(note('late')));
    await Promise.all([...all, alone, ...late]);
    expect(opened).toBe(2);
    expect(order.indexOf('transaction')).toBeLessThan(order.indexOf('late'));
  });

  it('are not given out any more at the end', async () => {
    const { user, database, host, port } = parts();
    const pool = new Pool(1, (onclose) => postgres({ host, port, user, database, max: 1, onclose }));
    const first = pool.transaction(({ driver }) => driver`select pg_sleep(0.3)`);
    const second = pool.transaction(({ driver }) => driver`select 1`);
    const refused = expect(second).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
    const asleep = sql`select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`;
    await expect.poll(async () => (await rowsOf(support.database.queries, asleep)).length, { interval: 5 }).toBe(1);
    await pool.close(5);
    await refused;
    await first;
    await expect(pool.statement(({ driver }) => driver`select 1`)).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  });
});
