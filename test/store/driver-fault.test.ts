import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { errorCode, openDatabase } from '../../src/store/database.ts';
import { isDriverFault } from '../../src/store/driver-fault.ts';
import { testDatabase } from '../support/database.ts';

const support = testDatabase();

/** A way to the database that is gone as soon as the driver asks for the types of arrays. */
async function breakingAtTypes() {
  const { host, port, user, database } = support.connection as {
    host: string;
    port: number;
    user: string;
    database: string;
  };
  const sockets = new Set<Socket>();
  const server = createServer((outer) => {
    const inner = connect(`${host}/.s.PGSQL.${port}`);
    for (const [from, to] of [
      [outer, inner],
      [inner, outer],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => to.destroy());
      from.on('data', (data) => {
        if (!data.includes('b.typarray')) return to.write(data);
        server.close();
        return from.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `postgres://${user}@127.0.0.1:${own}/${database}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

it('knows for the driver’s own what nobody can catch where the server is gone right after its greeting', async () => {
  const way = await breakingAtTypes();
  const database = openDatabase({ url: way.url }, { maxConnections: 1 });
  // The runner takes any such rejection for a failure of the test: it hears of those alone that are not looked for here,
  // as of one that another file in this process left behind.
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  let found: (error: unknown) => void = () => {};
  const fault = new Promise<unknown>((resolve) => {
    found = resolve;
  });
  const hear: NodeJS.UnhandledRejectionListener = (error, promise) => {
    if (isDriverFault(error)) found(error);
    else for (const listener of listeners) listener(error, promise);
  };
  process.on('unhandledRejection', hear);
  try {
    const failed = await database.queries.execute(sql`select 1`).then(
      () => null,
      (error: unknown) => error,
    );
    expect(errorCode(failed)).toBe('CONNECTION_CLOSED');
    await fault;
    expect(isDriverFault(failed)).toBe(false);
  } finally {
    process.off('unhandledRejection', hear);
    for (const listener of listeners) process.on('unhandledRejection', listener);
    await database.close();
    way.close();
  }
});

it('takes no error of ours for it', () => {
  expect(isDriverFault(new TypeError("Cannot read properties of null (reading 'write')"))).toBe(false);
  expect(isDriverFault(Object.assign(new Error('away'), { query: 'select 1' }))).toBe(false);
});
