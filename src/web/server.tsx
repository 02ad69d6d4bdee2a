import type { AddressInfo } from 'node:net';
import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ChannelHealth } from '../messaging/channel.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import { type ChatPageOptions, chatPageRoutes } from './chat-page/routes.tsx';
import { PlainPage } from './chat-page/page.tsx';

export interface WebOptions {
  readonly publicUrl: string;
  /** Each part's answer to "can you work?": null is yes, else one line for the operator. */
  readonly readiness: () => Promise<Readonly<Record<string, string | null>>>;
  /** The Prometheus page. */
  readonly metrics: () => Promise<string>;
  /** A platform's calls, at exactly this path. */
  readonly webhook: { readonly path: string; readonly handle: (request: Request) => Promise<Response> } | null;
  /** Null: the chat page is off. */
  readonly chatPage: Omit<ChatPageOptions, 'isLocal'> | null;
  readonly log: Log;
}

export interface Web {
  /** For tests: answers a request without a socket. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Resolves with the port once it listens. */
  listen(host: string, port: number): Promise<number>;
  close(): Promise<void>;
}

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/** From this machine: by its address, and by the name it asked for (a proxy on this machine passes another name on). */
function isLocal(request: Request, environment: unknown): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const bindings = environment as Partial<HttpBindings> | undefined;
  const remote = bindings?.incoming?.socket?.remoteAddress ?? '127.0.0.1';
  const forwarded = request.headers.has('x-forwarded-for') || request.headers.has('forwarded');
  return loopbackHost.test(host) && /^(?:::1|(?:::ffff:)?127\.)/.test(remote) && !forwarded;
}

export function createWeb(options: WebOptions): Web {
  const { log } = options;
  const app = new Hono();
  const publicHost = new URL(options.publicUrl).host;

  app.onError((error, context) => {
    log.error('A page failed.', { path: new URL(context.req.url).pathname, ...errorFields(error) });
    return context.json({ message: 'Maaf, ada gangguan.' }, 500);
  });
  const { webhook } = options;
  if (webhook) app.post(webhook.path, (context) => webhook.handle(context.req.raw));

  app.get('/healthz', (context) => context.json({ status: 'up' }));
  app.get('/readyz', async (context) => {
    const parts = await options.readiness();
    const ready = Object.values(parts).every((trouble) => trouble === null);
    return context.json({ status: ready ? 'ready' : 'not ready', parts }, ready ? 200 : 503);
  });
  app.get('/metrics', async (context) => context.text(await options.metrics()));

  // A name that somebody else points at this machine must not reach the chat page.
  app.use(async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    if (!loopbackHost.test(host) && host !== publicHost) return context.text('Not here.', 421);
    await next();
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      strictTransportSecurity: false,
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  if (options.chatPage) app.route('/', chatPageRoutes({ ...options.chatPage, isLocal }));
  else app.get('/', (context) => context.html(<PlainPage />));

  let server: ReturnType<typeof serve> | null = null;
  return {
    fetch: (request) => app.fetch(request),
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => resolve(info.port));
        server.once('error', reject);
      }),
    close: () =>
      new Promise((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        // Open event streams would hold the shutdown for ever.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** A channel's health as readiness. */
export const readinessOf = ({ status, detail }: ChannelHealth): string | null =>
  status === 'up' ? null : (detail ?? status);
