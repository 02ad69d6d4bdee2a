import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseParameters, type RawParameters, readBody } from './body.ts';
import type { Fault } from './faults.ts';
import { getUpdatesParameters, methods, type Platform } from './methods.ts';
import { PaceRecord } from './pace.ts';
import { Parameters } from './parameters.ts';
import { FakePerson, type PersonOptions } from './person.ts';
import { Refusal } from './refusal.ts';
import { Updates } from './updates.ts';
import { type Json, World } from './world.ts';

export interface FakeBotApiOptions {
  readonly token?: string;
  /** 0: any free one. */
  readonly port?: number;
  /** Milliseconds since the epoch, for dates and the pace. */
  readonly now?: () => number;
  /** Milliseconds until a webhook that failed is called again. */
  readonly webhookRetry?: number;
}

/** A call as it came in, with what it was answered; null: never answered. */
export interface RecordedCall {
  readonly method: string;
  readonly parameters: RawParameters;
  readonly at: number;
  readonly answer: { readonly ok: boolean; readonly [field: string]: unknown } | null;
}

interface Watcher {
  readonly method: string;
  readonly count: number;
  readonly resolve: (calls: readonly RecordedCall[]) => void;
}

/**
 * Telegram's Bot API on loopback: strict in what it takes, recording what it was asked, with people to talk with and
 * faults to order. It knows what a bot like ours uses, and refuses everything else.
 */
export class FakeBotApi {
  readonly token: string;
  readonly world: World;
  readonly updates: Updates;
  readonly pace = new PaceRecord();
  /** What `setMyCommands` was given, by language; '' for everybody else. */
  readonly commands = new Map<string, unknown>();
  /** Every call, in the order of its end; `getUpdates` too. */
  readonly calls: RecordedCall[] = [];
  private readonly now: () => number;
  private readonly faults = new Map<string, Fault[]>();
  private readonly watchers = new Set<Watcher>();
  private server = this.createServer();
  private port: number;

  constructor(options: FakeBotApiOptions = {}) {
    const start = performance.timeOrigin;
    this.token = options.token ?? '123456789:AAEhBP0av28nUqxTr_fake-token_only';
    this.port = options.port ?? 0;
    this.now = options.now ?? (() => start + performance.now());
    this.world = new World(Number(this.token.split(':')[0]), this.now);
    this.updates = new Updates(options.webhookRetry ?? 20);
  }

  /** What the channel's `apiRoot` is set to. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  person(options: PersonOptions): FakePerson {
    return new FakePerson(this.world, this.updates, options);
  }

  callsOf(method: string): readonly RecordedCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Resolves with all calls of a method once there were that many. */
  called(method: string, count = 1, timeout = 5_000): Promise<readonly RecordedCall[]> {
    const calls = this.callsOf(method);
    if (calls.length >= count) return Promise.resolve(calls);
    return new Promise((resolve, reject) => {
      const watcher: Watcher = {
        method,
        count,
        resolve(found) {
          clearTimeout(timer);
          resolve(found);
        },
      };
      const timer = setTimeout(() => {
        this.watchers.delete(watcher);
        const there = this.callsOf(method).length;
        reject(new Error(`${method} was called ${there} times, not ${count}, within ${timeout} ms.`));
      }, timeout);
      this.watchers.add(watcher);
    });
  }

  /** The next calls of a method go wrong, one fault a call. */
  fail(method: string, ...faults: readonly Fault[]): void {
    this.faults.set(method, [...(this.faults.get(method) ?? []), ...faults]);
  }

  /** Forgets what was recorded, not what stands in the chats. */
  forget(): void {
    this.calls.length = 0;
    this.pace.forget();
  }

  async listen(): Promise<void> {
    this.server = this.createServer();
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, '127.0.0.1', resolve);
    });
    const bound = this.server.address();
    if (typeof bound === 'object' && bound) this.port = bound.port;
  }

  /** Nobody listens any more, until `listen`. */
  async disappear(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  async close(): Promise<void> {
    this.updates.close();
    await this.disappear();
  }

  private createServer() {
    return createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => {
        // A caller that hangs up while its body is read is nothing to report.
        if (!request.destroyed) response.destroy(error instanceof Error ? error : undefined);
      });
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (this.downloads(url.pathname, response)) return;
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    const body = await readBody(request);
    const fault = this.faults.get(method)?.shift() ?? null;
    if (fault?.kind === 'page') {
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html><body>Not Telegram</body></html>');
      return;
    }
    let parameters: RawParameters = {};
    let answer: NonNullable<RecordedCall['answer']>;
    try {
      if (fault?.kind === 'refuse') throw new Refusal(fault.code, fault.description, fault.parameters);
      if (!/^\d+:[\w-]{20,}$/.test(token)) throw new Refusal(404, 'Not Found');
      if (token !== this.token) throw new Refusal(401, 'Unauthorized');
      parameters = parseParameters(url.searchParams, request.headers['content-type'] ?? '', body);
      const undone = fault !== null && !fault.accepted;
      answer = undone ? { ok: false } : { ok: true, result: await this.run(method, parameters, response) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer = refused(error);
    }
    const answered = fault === null || fault.kind === 'refuse';
    if (fault?.kind === 'cut') request.socket.destroy();
    else if (answered) write(response, answer);
    this.record({ method, parameters, at: this.now(), answer: answered ? answer : null });
  }

  private downloads(path: string, response: ServerResponse): boolean {
    const [, token, id = ''] = /^\/file\/bot([^/]+)\/documents\/([\w-]+)\.bin$/.exec(path) ?? [];
    if (token === undefined) return false;
    const bytes = token === this.token ? this.world.files.get(id) : undefined;
    response.writeHead(bytes ? 200 : 404).end(bytes);
    return true;
  }

  private async run(method: string, raw: RawParameters, response: ServerResponse): Promise<unknown> {
    if (method === 'getUpdates') {
      const parameters = new Parameters(method, raw, getUpdatesParameters);
      return this.updates.getUpdates(parameters, (abandoned) => response.once('close', abandoned));
    }
    const known = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!known) throw new Refusal(404, 'Not Found: method not found');
    const platform: Platform = { world: this.world, updates: this.updates, pace: this.pace, commands: this.commands };
    return known.run(new Parameters(method, raw, known.parameters), platform);
  }

  private record(call: RecordedCall): void {
    this.calls.push(call);
    if (this.watchers.size === 0) return;
    const calls = this.callsOf(call.method);
    for (const watcher of this.watchers) {
      if (watcher.method !== call.method || calls.length < watcher.count) continue;
      this.watchers.delete(watcher);
      watcher.resolve(calls);
    }
  }
}

/** Starts a Bot API of one's own; `close` ends it. */
export async function startFakeBotApi(options: FakeBotApiOptions = {}): Promise<FakeBotApi> {
  const fake = new FakeBotApi(options);
  await fake.listen();
  return fake;
}

const refused = ({ code, message, parameters }: Refusal): Json & { ok: false } => ({
  ok: false,
  error_code: code,
  description: message,
  ...(parameters ? { parameters } : {}),
});

function write(response: ServerResponse, answer: NonNullable<RecordedCall['answer']>): void {
  const status = answer.ok ? 200 : Number(answer['error_code']);
  const body = Buffer.from(JSON.stringify(answer));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}
