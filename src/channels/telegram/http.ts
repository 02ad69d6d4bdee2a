import { type Dispatcher, Pool } from 'undici';
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
 * Posts to one server over connections that are kept. Undici's client costs half the processor time of Node's own, and
 * tells when a request begins to go out: before that a failed one went nowhere, after that nobody can tell.
 */
export class Poster {
  private readonly origin: string;
  private readonly clock: Clock;
  private pool: Pool;

  constructor(origin: string, clock: Clock) {
    this.origin = origin;
    this.clock = clock;
    this.pool = poolTo(origin);
  }

  /** @throws NoAnswer */
  post(path: string, exchange: Exchange): Promise<Answer> {
    const { contentType, body } = exchange;
    return this.exchange({ method: 'POST', path, headers: ['content-type', contentType], body }, exchange);
  }

  /** @throws NoAnswer, and TooMuch where more comes than `longest`. */
  get(path: string, wanted: Pick<Exchange, 'limit' | 'longest'>): Promise<Answer> {
    return this.exchange({ method: 'GET', path }, wanted);
  }

  private exchange(
    request: Dispatcher.DispatchOptions,
    { limit, longest = Number.POSITIVE_INFINITY, signal }: Omit<Exchange, 'contentType' | 'body'>,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      let begun: Dispatcher.DispatchController | null = null;
      let over = false;
      let status = 0;
      let length = 0;
      const chunks: Buffer[] = [];
      const end = (): void => {
        over = true;
        cancelLimit();
        signal?.removeEventListener('abort', onAbort);
      };
      const fail = (error: Error): void => {
        if (over) return;
        end();
        reject(error);
        begun?.abort(error);
      };
      const giveUp = (why: string, cause?: Error): void => fail(new NoAnswer(why, begun !== null, cause));
      const cancelLimit = this.clock.after(limit, () => giveUp(`No answer within ${limit / 1_000} seconds.`));
      const onAbort = (): void => giveUp('Called off.');
      if (signal?.aborted) return onAbort();
      signal?.addEventListener('abort', onAbort);
      this.pool.dispatch(request, {
        onRequestStart(controller) {
          // Given up while it waited for a connection: it must not go out any more.
          if (over) controller.abort(new Error('Given up.'));
          else begun = controller;
        },
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          length += chunk.length;
          if (length > longest) fail(new TooMuch(`More than ${longest} bytes came.`));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          if (over) return;
          end();
          resolve({ status, body: Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
          giveUp('The connection failed.', error);
        },
      });
    });
  }

  /** Lets go of the connections that nobody uses at the moment; what is under way ends on its own. */
  closeIdle(): void {
    const { pool } = this;
    this.pool = poolTo(this.origin);
    void pool.close();
  }
}

/** Each exchange has a limit of its own, so the pool has none. */
const poolTo = (origin: string): Pool =>
  new Pool(origin, {
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: idleLimit,
    keepAliveMaxTimeout: idleLimit,
  });
