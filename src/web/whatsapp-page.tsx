import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import type { WhatsAppState } from '../channels/whatsapp/channel.ts';
import type { GuardState } from '../delivery/guard.ts';
import { showPhone } from '../people/phone.ts';

export interface WhatsAppPageOptions {
  readonly state: () => WhatsAppState;
  readonly unasked: () => Promise<GuardState>;
  /** Connects anew, where it had stopped for a person to look. */
  readonly again: () => void;
  readonly unlink: () => Promise<void>;
  /** Lets unasked messages out again; the person is null for whoever sits at this machine. */
  readonly reopen: (personId: number | null) => Promise<void>;
  /** Who opens the page by a one-time code; null: nobody. */
  readonly admit: (code: string) => Promise<number | null>;
  readonly isLocal: (request: Request, environment: unknown) => boolean;
  readonly now: () => Date;
}

const cookie = 'sinau_whatsapp';
/** Minutes that a browser stays admitted after it has used its link. */
const stay = 30;
/** Seconds: as a QR code does not live longer, and so that a person has time to tick a box. */
const busyRefresh = 5;
const calmRefresh = 60;

/**
 * Linking the number, and how it fares: for this machine, or for a browser that came by a one-time link. Without
 * scripts: it asks anew every few seconds while something is under way.
 */
export function whatsappPageRoutes(options: WhatsAppPageOptions): Hono {
  const app = new Hono();
  const admitted = new Map<string, { readonly personId: number; readonly until: number }>();

  /** Null: not admitted. `personId` null: this machine. */
  const visitor = (context: Context): { readonly personId: number | null } | null => {
    if (options.isLocal(context.req.raw, context.env)) return { personId: null };
    const known = admitted.get(getCookie(context, cookie) ?? '');
    return known && known.until > options.now().getTime() ? { personId: known.personId } : null;
  };
  const refused = (context: Context) =>
    context.html(
      page('Not admitted', <p>Open this page on the bot’s own machine, or type WHATSAPP in its chat.</p>),
      403,
    );

  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/', async (context) => {
    const code = context.req.query('code');
    if (code !== undefined) {
      const personId = await options.admit(code);
      if (personId === null) return refused(context);
      const ticket = randomBytes(24).toString('base64url');
      for (const [old, { until }] of admitted) if (until <= options.now().getTime()) admitted.delete(old);
      admitted.set(ticket, { personId, until: options.now().getTime() + stay * 60_000 });
      setCookie(context, cookie, ticket, { httpOnly: true, sameSite: 'Strict', path: '/whatsapp', maxAge: stay * 60 });
      // The code must not stay in the browser's history, nor be asked for again.
      return context.redirect('/whatsapp');
    }
    if (!visitor(context)) return refused(context);
    const state = options.state();
    const refresh = state.health.status === 'up' ? calmRefresh : busyRefresh;
    return context.html(page('WhatsApp', <State state={state} unasked={await options.unasked()} />, refresh));
  });
  for (const [path, act] of [
    ['/again', async () => options.again()],
    ['/unlink', () => options.unlink()],
    ['/reopen', (personId: number | null) => options.reopen(personId)],
  ] as const) {
    app.post(path, async (context) => {
      const who = visitor(context);
      if (!who) return refused(context);
      await act(who.personId);
      return context.redirect('/whatsapp', 303);
    });
  }
  return app;
}

/** A string, since the compiler copies no stylesheet. A QR code has to fit on the screen whole. */
const style = `
body { max-width: 36rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #222; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { color: #555; }
dd { margin: 0; }
section, form { margin: 1rem 0; padding: 1rem; border: 1px solid #ccc; border-radius: .5rem; }
#qr svg { display: block; width: min(20rem, 100%, 60vh); height: auto; }
#code { font-size: 1.5rem; letter-spacing: .1em; }
button { font: inherit; padding: .4rem 1rem; }
label { display: block; margin-bottom: .5rem; }
`;

const page = (title: string, body: unknown, refresh: number | null = null) => html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      ${refresh === null ? '' : raw(`<meta http-equiv="refresh" content="${refresh}" />`)}
      <link rel="stylesheet" href="/whatsapp/style.css" />
      <title>${title} — Sinau</title>
    </head>
    <body>
      <h1>${title}</h1>
      ${body}
    </body>
  </html>`;

const shown = (moment: Date | null): string => (moment === null ? '–' : moment.toISOString());

const State = ({ state, unasked }: { readonly state: WhatsAppState; readonly unasked: GuardState }) => (
  <>
    {state.linking === null ? null : <Link linking={state.linking} />}
    <dl>
      <dt>Status</dt>
      <dd id="status">
        {state.health.status}
        {state.health.detail === null ? '' : `: ${state.health.detail}`}
      </dd>
      <dt>Number</dt>
      <dd>{state.number === null ? '–' : showPhone(state.number)}</dd>
      <dt>Linked since</dt>
      <dd>{shown(state.linkedSince)}</dd>
      <dt>Last message in</dt>
      <dd>{shown(state.lastInboundAt)}</dd>
      <dt>Sent unasked in the last 24 hours</dt>
      <dd>
        {unasked.sent} of {unasked.cap}
      </dd>
    </dl>
    {unasked.restrictedSince === null ? null : (
      <form method="post" action="/whatsapp/reopen">
        <p>
          WhatsApp has restricted this number ({shown(unasked.restrictedSince)}): nothing goes out unasked. Look at the
          phone first.
        </p>
        <button type="submit">Let reminders and announcements out again</button>
      </form>
    )}
    {state.owner && state.health.status === 'down' && state.linking === null ? (
      <form method="post" action="/whatsapp/again">
        <button type="submit">Connect now</button>
      </form>
    ) : null}
    {state.number === null ? null : (
      <form method="post" action="/whatsapp/unlink">
        <label>
          <input type="checkbox" name="sure" value="yes" required /> The bot then answers nobody until a number is
          linked again.
        </label>
        <button type="submit">Unlink this number</button>
      </form>
    )}
  </>
);

const Link = ({ linking }: { readonly linking: NonNullable<WhatsAppState['linking']> }) => (
  <section>
    <h2>Link a number</h2>
    <p>On the phone: WhatsApp, Linked devices, Link a device. Use a number of the bot’s own.</p>
    <div id="qr">{raw(renderSVG(linking.qr, { pixelSize: 6 }))}</div>
    {linking.code === null ? null : (
      <p>
        Or <em>Link with phone number</em>, by this code:{' '}
        <strong id="code">
          {linking.code.slice(0, 4)}-{linking.code.slice(4)}
        </strong>
      </p>
    )}
  </section>
);
