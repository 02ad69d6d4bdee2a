import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { WebChat } from '../../channels/webchat/channel.ts';
import {
  pageFileLimit,
  type Posted,
  parsePosted,
  parsePostedFile,
  visitorPattern,
} from '../../channels/webchat/parse.ts';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import { type Said, tellPage } from './events.ts';
import { chatPage } from './page.tsx';
import { style } from './style.ts';

export interface ChatPageOptions {
  readonly webChat: WebChat;
  /** What a visitor was sent since a moment (null: ever), oldest first. */
  readonly history: (visitor: string, since: Date | null) => Promise<readonly Said[]>;
  /** Whom one may be, beside a new person; asked only by this machine. */
  readonly people: () => Promise<{ visitor: string; label: string }[]>;
  /** What the bot will send a visitor next. */
  readonly upcoming: (visitor: string) => Promise<{ at: string; label: string; text: string }[]>;
  /** Whether a request comes from this machine, by its address and by the name it asked for. */
  readonly isLocal: (request: Request, environment: unknown) => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

const scripts = ['client.js', 'bubbles.js', 'line.js', 'side.js', 'transcript.js'].map(
  (name) => [name, readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')] as const,
);

/** Far above what fits into the page's text box, and a text of 100 kB still gets the bot's own answer. */
const postLimit = 256 * 1024;

/** The chat page and what it talks to. Sample staff can be played only from this machine. */
export function chatPageRoutes(options: ChatPageOptions): Hono {
  const { webChat, clock, log } = options;
  const app = new Hono();
  const mayBe = (visitor: string, { req, env }: Context): boolean =>
    visitorPattern.test(visitor) && (!visitor.startsWith('sample-') || options.isLocal(req.raw, env));

  const take = async (context: Context, posted: Posted | null) => {
    if (!posted) return malformed(context);
    if (!mayBe(posted.visitor, context)) return notThisPerson(context);
    try {
      await webChat.receive(posted);
    } catch (error) {
      log.warn('A message of the chat page could not be taken; the page will post it again.', errorFields(error));
      return context.json({ kind: 'unavailable', message: 'Maaf, layanan sedang sibuk.' }, 503);
    }
    return context.json({ taken: posted.messageId });
  };

  app.get('/', (context) => context.html(chatPage()));
  app.get('/chat/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  for (const [name, script] of scripts) {
    app.get(`/chat/${name}`, (context) =>
      context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
  }

  app.get('/chat/events', (context) => {
    const visitor = context.req.query('as') ?? '';
    const since = momentOf(context.req.header('last-event-id') ?? context.req.query('since') ?? '');
    if (since === 'malformed' || !visitorPattern.test(visitor)) return malformed(context);
    if (!mayBe(visitor, context)) return notThisPerson(context);
    return streamSSE(context, async (stream) => {
      try {
        await tellPage(stream, { webChat, visitor, clock, history: () => options.history(visitor, since) });
      } catch (error) {
        // Caught here: hono would tell the page the error's own words. The page comes back by itself.
        log.warn('A page could not be told its messages.', errorFields(error));
      }
    });
  });

  const tooLarge = bodyLimit({
    maxSize: postLimit,
    onError: (context) => context.json({ kind: 'too-large', message: 'Maaf, pesan itu terlalu panjang.' }, 413),
  });
  app.post('/chat/messages', tooLarge, async (context) => {
    // Only the page's own script can send this type; a form of another site cannot.
    if (!/^application\/json\b/.test(context.req.header('content-type') ?? '')) {
      return context.json({ kind: 'not-json' }, 415);
    }
    const body: unknown = await context.req.json().catch(() => null);
    return take(context, parsePosted(body));
  });

  const fileTooLarge = bodyLimit({
    maxSize: pageFileLimit,
    onError: (context) => context.json({ kind: 'too-large', message: 'Maaf, berkas itu terlalu besar.' }, 413),
  });
  app.post('/chat/files', fileTooLarge, async (context) => {
    // As above: a form of another site cannot send this type, nor the header that describes the bytes.
    if (!/^application\/octet-stream\b/.test(context.req.header('content-type') ?? '')) {
      return context.json({ kind: 'not-bytes' }, 415);
    }
    const description = described(context.req.header('x-sinau-file') ?? '');
    return take(context, parsePostedFile(description, Buffer.from(await context.req.arrayBuffer())));
  });

  app.get('/chat/people', async (context) =>
    context.json(options.isLocal(context.req.raw, context.env) ? await options.people() : []),
  );
  app.get('/chat/upcoming', async (context) => {
    const visitor = context.req.query('as') ?? '';
    if (!visitorPattern.test(visitor)) return malformed(context);
    if (!mayBe(visitor, context)) return notThisPerson(context);
    return context.json(await options.upcoming(visitor));
  });
  return app;
}

const malformed = (context: Context) =>
  context.json({ kind: 'malformed', message: 'Maaf, pesan itu tidak bisa dibaca.' }, 400);

const notThisPerson = (context: Context) =>
  context.json({ kind: 'not-this-person', message: 'Orang contoh hanya bisa dipakai di komputer ini.' }, 403);

function momentOf(written: string): Date | null | 'malformed' {
  if (written === '') return null;
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) ? 'malformed' : moment;
}

/** JSON, escaped so that any name fits a header; null where it is none. */
function described(header: string): object | null {
  try {
    const description: unknown = JSON.parse(decodeURIComponent(header));
    return typeof description === 'object' ? description : null;
  } catch {
    return null;
  }
}
