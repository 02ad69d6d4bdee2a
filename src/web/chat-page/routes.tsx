import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { PageEvent, WebChat } from '../../channels/webchat/channel.ts';
import { parsePosted, visitorPattern } from '../../channels/webchat/parse.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { ChatPage } from './page.tsx';
import { style } from './style.ts';

export interface ChatPageOptions {
  readonly webChat: WebChat;
  /** What a visitor was sent after an outbox id, oldest first. */
  readonly history: (visitor: string, afterId: number) => Promise<{ id: number; message: OutboundMessage; at: Date }[]>;
  /** Whom one may be, beside a new person; asked only by this machine. */
  readonly people: () => Promise<{ visitor: string; label: string }[]>;
  /** What the bot will send a visitor next. */
  readonly upcoming: (visitor: string) => Promise<{ at: string; label: string; text: string }[]>;
  /** Whether a request comes from this machine, by its address and by the name it asked for. */
  readonly isLocal: (request: Request, environment: unknown) => boolean;
}

const script = readFileSync(new URL('./client.js', import.meta.url), 'utf8');
const heartbeat = 20_000;

/** The chat page and what it talks to. Sample staff can be played only from this machine. */
export function chatPageRoutes(options: ChatPageOptions): Hono {
  const { webChat } = options;
  const app = new Hono();
  const mayBe = (visitor: string, request: Request, environment: unknown): boolean =>
    visitorPattern.test(visitor) && (!visitor.startsWith('sample-') || options.isLocal(request, environment));

  app.get('/', (context) => context.html(<ChatPage />));
  app.get('/chat/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/chat/client.js', (context) =>
    context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );

  app.get('/chat/events', async (context) => {
    const visitor = context.req.query('as') ?? '';
    const after = Number(context.req.header('last-event-id') ?? context.req.query('after') ?? 0);
    if (!mayBe(visitor, context.req.raw, context.env) || !Number.isSafeInteger(after)) return context.notFound();
    return streamSSE(context, async (stream) => {
      const sent = new Set<string>();
      const waiting: PageEvent[] = [];
      let wake = (): void => {};
      // Listening begins before the history is read, so that nothing falls between the two.
      const unsubscribe = webChat.subscribe(visitor, (event) => {
        waiting.push(event);
        wake();
      });
      stream.onAbort(() => {
        unsubscribe();
        wake();
      });
      const write = async (id: string, at: Date, message: OutboundMessage): Promise<void> => {
        if (sent.has(id)) return;
        sent.add(id);
        await stream.writeSSE({ event: 'message', id, data: JSON.stringify({ id, at, message }) });
      };
      for (const one of await options.history(visitor, after)) await write(String(one.id), one.at, one.message);
      while (!stream.aborted && !stream.closed) {
        for (let event = waiting.shift(); event; event = waiting.shift()) {
          if (event.kind === 'message') await write(event.id, event.at, event.message);
          else await stream.writeSSE({ event: 'typing', data: '' });
        }
        const timer = setTimeout(() => wake(), heartbeat);
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (waiting.length > 0 || stream.aborted) resolve();
        });
        clearTimeout(timer);
        if (waiting.length === 0 && !stream.aborted) await stream.write(': alive\n\n');
      }
      unsubscribe();
    });
  });

  const tooLarge = bodyLimit({
    maxSize: 256 * 1024,
    onError: (context) => context.json({ message: 'Maaf, pesan itu terlalu panjang.' }, 413),
  });
  app.post('/chat/messages', tooLarge, async (context) => {
    // Only the page's own script can send this type; a form of another site cannot.
    if (!context.req.header('content-type')?.startsWith('application/json'))
      return context.json({ message: 'JSON' }, 415);
    const body: unknown = await context.req.json().catch(() => null);
    const posted = parsePosted(body);
    if (!posted) return context.json({ message: 'Maaf, pesan itu tidak bisa dibaca.' }, 400);
    if (!mayBe(posted.visitor, context.req.raw, context.env)) return context.notFound();
    try {
      await webChat.receive(posted);
    } catch {
      // The group has logged what failed; the page posts the same message again.
      return context.json({ message: 'Maaf, layanan sedang sibuk.' }, 503);
    }
    return context.json({ taken: posted.messageId });
  });

  app.get('/chat/people', async (context) =>
    context.json(options.isLocal(context.req.raw, context.env) ? await options.people() : []),
  );
  app.get('/chat/upcoming', async (context) => {
    const visitor = context.req.query('as') ?? '';
    if (!mayBe(visitor, context.req.raw, context.env)) return context.notFound();
    return context.json(await options.upcoming(visitor));
  });
  return app;
}
