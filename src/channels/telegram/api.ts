import { randomUUID } from 'node:crypto';
import { Telegram as TelegrafClient, TelegramError } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import type { Clock } from '../../messaging/clock.ts';
import { type Answer, type Exchange, NoAnswer, Poster } from './http.ts';

export interface BotApiOptions {
  readonly token: string;
  /** `https://api.telegram.org`, or a local server's. */
  readonly apiRoot: string;
  readonly clock: Clock;
}

type CallOptions = Pick<Exchange, 'signal'>;

/** Milliseconds that any call may take; a long poll may take its own time longer. */
const callLimit = 20_000;

/**
 * Telegraf's client over a transport of our own: telegraf's has a time-out of 500 seconds, does not tell whether a
 * failed call may have arrived, and forgets the structured parameters of uploads. All of telegraf's methods use it.
 */
export class BotApi extends TelegrafClient {
  private readonly poster: Poster;
  private readonly base: string;
  private readonly fileBase: string;

  constructor({ token, apiRoot, clock }: BotApiOptions) {
    super(token, { apiRoot, webhookReply: false });
    const { origin, pathname } = new URL(apiRoot);
    this.poster = new Poster(origin, clock);
    const root = pathname.replace(/\/+$/, '');
    this.base = `${root}/bot${token}/`;
    this.fileBase = `${root}/file/bot${token}/`;
  }

  /**
   * @throws TelegramError where Telegram says no; it carries no payload, since that is people's words.
   * @throws NoAnswer where Telegram says nothing.
   */
  override async callApi<Method extends keyof Methods>(
    method: Method,
    payload: Opts<Method>,
    { signal }: CallOptions = {},
  ): Promise<ReturnType<Methods[Method]>> {
    const { contentType, body } = encode(payload);
    const wait = 'timeout' in payload && typeof payload.timeout === 'number' ? payload.timeout * 1_000 : 0;
    const answer = await this.poster.post(this.base + method, {
      contentType,
      body,
      limit: callLimit + wait,
      ...(signal ? { signal } : {}),
    });
    return resultOf(method, answer.status, parsed<ReturnType<Methods[Method]>>(answer.body));
  }

  /** What lies behind a path that `getFile` gave. @throws NoAnswer, TooMuch */
  download(path: string, wanted: Pick<Exchange, 'limit' | 'longest'>): Promise<Answer> {
    return this.poster.get(`${this.fileBase}${path.split('/').map(encodeURIComponent).join('/')}`, wanted);
  }

  closeIdle(): void {
    this.poster.closeIdle();
  }
}

interface Encoded {
  readonly contentType: string;
  readonly body: Buffer;
}

interface Upload {
  readonly source: Buffer;
  readonly filename?: string;
}

const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'source' in value && Buffer.isBuffer(value.source);

function encode(payload: object): Encoded {
  const fields = Object.entries(payload).filter(([, value]) => value !== undefined && value !== null);
  if (!fields.some(([, value]) => isUpload(value))) {
    return { contentType: 'application/json', body: Buffer.from(JSON.stringify(payload)) };
  }
  const boundary = randomUUID();
  const parts = fields.flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"`),
    ...(isUpload(value)
      ? [Buffer.from(`; filename="${quotable(value.filename ?? name)}"\r\n\r\n`), value.source]
      : [Buffer.from(`\r\n\r\n${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)]),
    Buffer.from('\r\n'),
  ]);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

const quotable = (fileName: string): string => fileName.replace(/["\\\r\n]/g, '_');

function resultOf<Result>(method: string, status: number, answer: ApiAnswer<Result> | null): Result {
  if (answer?.ok) return answer.result;
  if (answer) {
    const { error_code = status, description = '', parameters } = answer;
    throw new TelegramError({ error_code, description, ...(parameters ? { parameters } : {}) }, { method });
  }
  // A page from somebody in between. Those that say so have not passed the call on.
  const refusedOnTheWay = status >= 400 && status !== 504;
  throw new NoAnswer(`Something that is not Telegram answered ${method} with status ${status}.`, !refusedOnTheWay);
}

type ApiAnswer<Result> =
  | { readonly ok: true; readonly result: Result }
  | {
      readonly ok: false;
      readonly error_code?: number;
      readonly description?: string;
      readonly parameters?: NonNullable<TelegramError['parameters']>;
    };

/** Telegram's own form is recognised; that a method's result is what its documentation says is taken on trust. */
const isAnswer = <Result>(value: unknown): value is ApiAnswer<Result> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

function parsed<Result>(body: Buffer): ApiAnswer<Result> | null {
  try {
    const answer: unknown = JSON.parse(body.toString('utf8'));
    return isAnswer<Result>(answer) ? answer : null;
  } catch {
    return null;
  }
}
