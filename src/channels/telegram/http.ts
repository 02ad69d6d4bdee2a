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

export interface Exchange {
  readonly contentType: string;
  readonly body: Buffer;
  /** Milliseconds until it is given up, connecting included. */
  readonly limit: number;
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
  post(url: string, { contentType, body, limit, signal }: Exchange): Promise<Answer> {
    return new Promise((resolve, reject) => {
      let connected = false;
      let trouble = 'The connection failed.';
      const send = this.secure ? https.request : http.request;
      const request = send(url, {
        method: 'POST',
        agent: this.agent,
        headers: { 'content-type': contentType, 'content-length': body.length },
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
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => {
          end();
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
        });
        response.once('error', fail);
      });
      request.once('error', fail);
      if (signal?.aborted) onAbort();
      else signal?.addEventListener('abort', onAbort);
      request.end(body);
    });
  }

  /** Lets go of the connections that nobody uses at the moment. */
  closeIdle(): void {
    for (const sockets of Object.values(this.agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
  }
}
