import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ChannelHealth } from '../messaging/channel.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import { plainPage } from './chat-page/page.tsx';
import { type ChatPageOptions, chatPageRoutes } from './chat-page/routes.tsx';
import { hostOf, isFromThisMachine, isLoopback } from './this-machine.ts';
import { type WhatsAppPageOptions, whatsappPageRoutes } from './whatsapp-page.tsx';

export interface WebOptions {
  /** Where people reach this server; its host is answered beside this machine's own names. */
  readonly publicUrl: string;
  /** Each part's answer to "can you work?": null is yes, else one line for the operator. */
  readonly readiness: () => Promise<Readonly<Record<string, string | null>>>;
  /** The Prometheus page. */
  readonly metrics: () => Promise<string>;
  /** A platform's calls, at exactly this path. */
  readonly webhook: { readonly path: string; readonly handle: (request: Request) => Promise<Response> } | null;
  /** Null: the chat page is off. */
  readonly chatPage: Omit<ChatPageOptions, 'isLocal' | 'log'> | null;
  /** Null: WhatsApp is off. */
  readonly whatsapp: Omit<WhatsAppPageOptions, 'isLocal'> | null;
  readonly log: Log;
}

export interface Web {
  /** For tests: answers a request without a socket; `environment` is what the node server would pass. */
  fetch(request: Request, environment?: object): Response | Promise<Response>;
  /** Resolves with the port once it listens; rejects where it cannot. */
  listen(host: string, port: number): Promise<number>;
  /** Cuts whatever is open, event streams too: pages come back by themselves and post again what was not answered. */
  close(): Promise<void>;
}

export function createWeb(options: WebOptions): Web {
  const { log, webhook, chatPage, whatsapp } = options;
  const app = new Hono();
  const publicHost = new URL(options.publicUrl).host;
  // Whoever gives this server a public name may stand a proxy before it that makes everyone look local.
  const published = !isLoopback(publicHost);

  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ kind: 'malformed' }, error.status);
    log.error('A page failed.', { method: context.req.method, ...errorFields(error) });
    return context.json({ kind: 'fault', message: 'Maaf, ada gangguan. Coba lagi sebentar.' }, 500);
  });
  app.notFound((context) => context.json({ kind: 'not-found' }, 404));
  if (webhook) app.post(webhook.path, (context) => webhook.handle(context.req.raw));

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

  // Probes ask by whatever name or address their machine knows; they learn states and counts, never words.
  app.get('/healthz', (context) => context.json({ status: 'up' }));
  app.get('/readyz', async (context) => {
    const parts = await options.readiness();
    const ready = Object.values(parts).every((trouble) => trouble === null);
    return context.json({ status: ready ? 'ready' : 'not ready', parts }, ready ? 200 : 503);
  });
  app.get('/metrics', async (context) => context.text(await options.metrics()));

  app.use(async (context, next) => {
    const host = hostOf(context.req.raw);
    // A name that somebody else points at this machine must not reach the chat page.
    if (!isLoopback(host) && host !== publicHost) return context.json({ kind: 'wrong-host' }, 421);
    const origin = context.req.header('origin');
    const isForeign = origin !== undefined && (!URL.canParse(origin) || ![host, publicHost].includes(hostIn(origin)));
    if (isForeign && context.req.method !== 'GET') return context.json({ kind: 'wrong-origin' }, 403);
    await next();
  });
  const isLocal: ChatPageOptions['isLocal'] = (request, environment) =>
    !published && isFromThisMachine(request, environment);
  if (whatsapp) app.route('/whatsapp', whatsappPageRoutes({ ...whatsapp, isLocal }));
  if (chatPage) {
    app.route('/', chatPageRoutes({ ...chatPage, isLocal, log }));
  } else {
    app.get('/', (context) => context.html(plainPage()));
  }

  let server: ReturnType<typeof serve> | null = null;
  return {
    fetch: (request, environment) => app.fetch(request, environment),
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => resolve(info.port));
        server.once('error', reject);
      }),
    close: () =>
      new Promise((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

const hostIn = (origin: string): string => new URL(origin).host;

/** A channel's health as readiness. */
export const readinessOf = ({ status, detail }: ChannelHealth): string | null =>
  status === 'up' ? null : (detail ?? status);
