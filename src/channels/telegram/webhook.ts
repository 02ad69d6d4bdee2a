import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'telegraf/types';
import { errorFields, type Log } from '../../messaging/log.ts';
import type { Intake } from './intake.ts';
import { isUpdate } from './parse.ts';

export interface WebhookSettings {
  /** The whole address that Telegram posts to. */
  readonly url: string;
  /** What Telegram proves itself with. */
  readonly secret: string;
}

export interface WebhookOptions extends WebhookSettings {
  /** Null: nothing is taken in at the moment. */
  readonly intake: () => Pick<Intake, 'take'> | null;
  readonly log: Log;
}

/** Updates are a few kB; nothing that Telegram posts comes near this. */
const bodyLimit = 1_048_576;

/** Answers Telegram's posts: 200 once the update is committed, else something that makes Telegram post it again. */
export function webhookHandler({ url, secret, intake, log }: WebhookOptions): (request: Request) => Promise<Response> {
  const { pathname } = new URL(url);
  return async (request) => {
    if (new URL(request.url).pathname !== pathname) return answer(404);
    if (request.method !== 'POST') return answer(405);
    if (!isEqual(request.headers.get('x-telegram-bot-api-secret-token') ?? '', secret)) return answer(401);
    const body = await readLimited(request);
    if (body === null) return answer(413);
    const update = parsed(body);
    if (update === null) return answer(400);
    const open = intake();
    if (!open) return answer(503);
    try {
      await open.take(update);
      return answer(200);
    } catch (error) {
      log.warn('An update could not be committed; Telegram will post it again.', errorFields(error));
      return answer(500);
    }
  };
}

const answer = (status: number): Response => new Response(null, { status });

/** Takes the same time wherever the two differ, and whatever their lengths. */
function isEqual(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Null: more than the limit. */
async function readLimited(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > bodyLimit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): Update | null {
  try {
    const update: unknown = JSON.parse(body);
    return isUpdate(update) ? update : null;
  } catch {
    return null;
  }
}
