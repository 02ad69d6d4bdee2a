import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type EmbeddedPostgres, openEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrate.ts';
import { freePort } from './balancer.ts';
import { Proxy } from './proxy.ts';

const template = 'chaos_template';

/** A Postgres of the runs' own, behind a proxy that can make it hang or vanish. */
export class PostgresServer {
  private readonly directory: string;
  private embedded: EmbeddedPostgres;
  private made = 0;
  readonly proxy = new Proxy(() => ({
    path: join(this.embedded.connection.host, `.s.PGSQL.${this.embedded.connection.port}`),
  }));

  private constructor(directory: string, embedded: EmbeddedPostgres) {
    this.directory = directory;
    this.embedded = embedded;
  }

  static async open(): Promise<PostgresServer> {
    const directory = await mkdtemp(join(tmpdir(), 'sinau-chaos-'));
    const server = new PostgresServer(directory, await openEmbedded({ directory }));
    await server.proxy.open();
    await server.maintain(`create database ${template}`);
    const making = server.connect(template);
    await migrate(making);
    await making.close();
    return server;
  }

  /** A fresh database; answers its name. */
  async freshDatabase(): Promise<string> {
    const name = `chaos_${++this.made}`;
    await this.maintain(`create database ${name} template ${template}`);
    return name;
  }

  drop(name: string): Promise<void> {
    return this.maintain(`drop database ${name} with (force)`);
  }

  /** Past the proxy, for whoever looks on. */
  connect(name: string): Database {
    return openDatabase({ ...this.embedded.connection, database: name }, { maxConnections: 4 });
  }

  urlOf(name: string): string {
    return `postgres://${this.embedded.connection.user}@127.0.0.1:${this.proxy.port}/${name}`;
  }

  /** Ends the server as a power cut does, and starts it again: it recovers from its log. */
  async crash(): Promise<void> {
    const file = join(this.directory, 'postgres', 'data', 'postmaster.pid');
    process.kill(Number((await readFile(file, 'utf8')).split('\n')[0]), 'SIGQUIT');
    await this.embedded.stop();
    this.embedded = await openEmbedded({ directory: this.directory });
  }

  async close(): Promise<void> {
    await this.proxy.vanish();
    await this.embedded.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  private async maintain(statement: string): Promise<void> {
    const database = this.connect('postgres');
    try {
      await database.driver.unsafe(statement);
    } finally {
      await database.close();
    }
  }
}

/** A Redis of the runs' own that keeps nothing: a restart empties it. */
export class RedisServer {
  private readonly port: number;
  private child: ChildProcess;
  readonly proxy: Proxy;

  private constructor(port: number) {
    this.port = port;
    this.child = this.spawn();
    this.proxy = new Proxy(() => ({ host: '127.0.0.1', port }));
  }

  static async open(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.answers();
    await server.proxy.open();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.proxy.port}/0`;
  }

  async wipe(): Promise<void> {
    await this.withClient((client) => client.flushall());
  }

  async crash(): Promise<void> {
    await this.end();
    this.child = this.spawn();
    await this.answers();
  }

  async close(): Promise<void> {
    await this.proxy.vanish();
    await this.end();
  }

  private async end(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill('SIGKILL');
    await ended;
  }

  private spawn(): ChildProcess {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn('redis-server', settings, { stdio: 'ignore' });
    child.once('error', () => {
      process.stderr.write('redis-server cannot be started: it is needed for --queue redis.\n');
      process.exit(1);
    });
    return child;
  }

  private async answers(): Promise<void> {
    for (;;) {
      const answered = await this.withClient((client) => client.ping()).then(
        () => true,
        () => false,
      );
      if (answered) return;
      await wait(20);
    }
  }

  private async withClient(work: (client: Redis) => Promise<unknown>): Promise<void> {
    const client = new Redis(this.port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => {});
    try {
      await client.connect();
      await work(client);
    } finally {
      client.disconnect();
    }
  }
}
