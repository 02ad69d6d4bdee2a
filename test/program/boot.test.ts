import { createServer, connect, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { type CompiledProgram, compileProgram } from '../support/program.ts';

/* A start while the database is down, comes, or refuses. */

const support = testDatabase();
let program: CompiledProgram;
const servers: Server[] = [];

beforeAll(() => {
  program = compileProgram();
}, 300_000);
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => program.remove());

/** Listens on a port of this machine, or on a free one. */
async function listen(onConnection: (socket: Socket) => void, port = 0): Promise<number> {
  const server = createServer(onConnection);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The Postgres of the tests has a Unix socket alone: this brings it to a port. */
const forward = (socket: Socket): void => {
  const { host, port } = support.connection as { host: string; port: number };
  const inner = connect(join(host, `.s.PGSQL.${port}`));
  for (const [from, to] of [
    [socket, inner],
    [inner, socket],
  ] as const) {
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }
};

const urlAt = (port: number, database = support.connection.database): string =>
  `postgres://${(support.connection as { user: string }).user}@127.0.0.1:${port}/${database}`;

/** What Postgres answers to a wrong password. */
const refuse = (socket: Socket): void => {
  socket.on('error', () => {});
  socket.once('data', () => {
    const fields = Buffer.from('SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed\0\0');
    const head = Buffer.alloc(5);
    head.write('E');
    head.writeInt32BE(fields.length + 4, 1);
    socket.end(Buffer.concat([head, fields]));
  });
};

describe('a start', () => {
  it('waits for a database that is down, says so in one line, and goes on when it comes', async () => {
    const port = await listen(() => {});
    servers.splice(0).forEach((server) => server.close());
    const running = program.start('src/main.js', { environment: { DATABASE_URL: urlAt(port) } });
    await expect.poll(running.errors, { timeout: 120_000 }).toContain('The database cannot be reached');
    await listen(forward, port);
    await running.said(/is ready/);
    const lines = running.errors().trim().split('\n');
    expect(lines).toEqual([
      'The database cannot be reached: check DATABASE_URL. The start waits, and goes on when it answers.',
      'The database answers: the start goes on.',
    ]);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  }, 240_000);

  it('ends where a person must mend it: a wrong password, a database that is not there', async () => {
    const wrong = program.start('src/main.js', { environment: { DATABASE_URL: urlAt(await listen(refuse)) } });
    expect(await wrong.ended).toBe(1);
    expect(wrong.errors().trim()).toBe('The database refuses the user or password: check DATABASE_URL.');
    const port = await listen(forward);
    const missing = program.start('src/main.js', { environment: { DATABASE_URL: urlAt(port, 'nowhere') } });
    expect(await missing.ended).toBe(1);
    expect(missing.errors().trim()).toContain('does not exist: create it first');
  }, 240_000);

  it('goes on without a Redis that is down, and says in readiness what is missing', async () => {
    const port = await listen(forward);
    const environment = { DATABASE_URL: urlAt(port), REDIS_URL: 'redis://127.0.0.1:1/0' };
    const running = program.start('src/main.js', { environment });
    const [, web] = await running.said(/http:\/\/localhost:(\d+)/);
    const answer = await fetch(`http://127.0.0.1:${web}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('The queue on Redis does not answer');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  }, 240_000);
});
