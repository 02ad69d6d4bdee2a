import * as http from 'node:http';
import * as https from 'node:https';
import type { Clock } from '../../messaging/clock.ts';

/** No answer came, or none that is Telegram's. Says nothing of the address, which holds the token. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** False where it is certain that the request did not reach the platform. */
  readonly mayHaveArrived: boolean;

  constructor(message: string, mayHaveArrived: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** More came than was wanted. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

export interface Exchange {
  readonly contentType: string;
  readonly body: Buffer;
  /** Milliseconds until it is given up, connecting included. */
  readonly limit: number;
  /** The longest answer that is read, in bytes; absent: whatever comes. */
  readonly longest?: number;
  readonly signal?: { readonly aborted: boolean } & Pick<AbortSignal, 'addEventListener' | 'removeEventListener'>;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** An idle connection is closed before the other side may do so, or the next request would be lost with it. */
const idleLimit = 10_000;

/**
 * Posts over connections that are kept. Node's own client costs half the processor time of telegraf's, and shows when
 * a connection stood: before that a failed request went nowhere, after that nobody can tell.
 */
export class Poster {
  private readonly agent: http.Agent;
  private readonly secure: boolean;
  private readonly clock: Clock;

  constructor(secure: boolean, clock: Clock) {
    const options = { keepAlive: true, timeout: idleLimit };
    this.agent = secure ? new https.Agent(options) : new http.Agent(options);
    this.secure = secure;
    this.clock = clock;
  }

  /** @throws NoAnswer */
  post(url: string, exchange: Exchange): Promise<Answer> {
    return this.exchange('POST', url, exchange);
  }

  /** @throws NoAnswer, and TooMuch where more comes than `longest`. */
  get(url: string, wanted: Pick<Exchange, 'limit' | 'longest'>): Promise<Answer> {
    return this.exchange('GET', url, { ...wanted, contentType: '', body: Buffer.alloc(0) });
  }

  private exchange(method: 'GET' | 'POST', url: string, exchange: Exchange): Promise<Answer> {
    const { contentType, body, limit, longest = Number.POSITIVE_INFINITY, signal } = exchange;
    return new Promise((resolve, reject) => {
      let connected = false;
      let trouble = 'The connection failed.';
      const send = this.secure ? https.request : http.request;
      const request = send(url, {
        method,
        agent: this.agent,
        headers: method === 'POST' ? { 'content-type': contentType, 'content-length': body.length } : {},
      });
      const giveUp = (why: string) => (): void => {
        trouble = why;
        request.destroy(new Error(why));
      };
      const cancelLimit = this.clock.after(limit, giveUp(`No answer within ${limit / 1_000} seconds.`));
      const onAbort = giveUp('Called off.');
      const end = (): void => {
        cancelLimit();
        signal?.removeEventListener('abort', onAbort);
      };
      const fail = (error: unknown): void => {
        end();
        reject(new NoAnswer(trouble, connected, error));
      };
      request.once('socket', (socket) => {
        if (socket.connecting) socket.once(this.secure ? 'secureConnect' : 'connect', () => (connected = true));
        else connected = true;
      });
      request.once('response', (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        response.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length <= longest) return void chunks.push(chunk);
          end();
          reject(new TooMuch(`More than ${longest} bytes came.`));
          request.destroy();
        });
        response.once('end', () => {
          end();
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
        });
        response.once('error', fail);
      });
      request.once('error', fail);
      if (signal?.aborted) onAbort();
      else signal?.addEventListener('abort', onAbort);
      request.end(method === 'POST' ? body : undefined);
    });
  }

  /** Lets go of the connections that nobody uses at the moment. */
  closeIdle(): void {
    for (const sockets of Object.values(this.agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
  }
}
