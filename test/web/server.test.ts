import { request as httpRequest } from 'node:http';
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { WebOptions } from '../../src/web/server.tsx';
import { type ChatProgram, people, startChatProgram } from './chat-program.ts';

const visitor = 'visitor-0b2c5f1e-7f43-4b0e-9a57-2f6d1c8e4a90';
const here = 'http://localhost:3000';
/** What the node server passes for a request that came from this machine. */
const thisMachine = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
const elsewhere = { incoming: { socket: { remoteAddress: '192.168.1.7' } } };

let programs: ChatProgram[] = [];
async function program(web: Partial<WebOptions> = {}): Promise<ChatProgram> {
  const started = await startChatProgram({ web, listen: false });
  programs.push(started);
  return started;
}
afterEach(async () => {
  await Promise.all(programs.map((one) => one.close()));
  programs = [];
});

const post = (content: unknown, more: { as?: string; headers?: Record<string, string>; url?: string } = {}): Request =>
  new Request(`${more.url ?? here}/chat/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more.headers },
    body: JSON.stringify({ as: more.as ?? visitor, id: randomUUID(), content }),
  });

describe('The state of the program', () => {
  it('is alive, ready and measured', async () => {
    const { web } = await program();
    expect(await (await web.fetch(new Request(`${here}/healthz`))).json()).toEqual({ status: 'up' });
    const ready = await web.fetch(new Request(`${here}/readyz`));
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', parts: { database: null, queue: null } });
    expect(await (await web.fetch(new Request(`${here}/metrics`))).text()).toContain('up 1');
  });

  it('is not ready while one part is not, and says which', async () => {
    const { web } = await program({ readiness: async () => ({ database: null, telegram: 'Telegram is away.' }) });
    const ready = await web.fetch(new Request(`${here}/readyz`));
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ parts: { database: null, telegram: 'Telegram is away.' } });
  });

  it('can be asked by a probe that knows the machine by another name', async () => {
    const { web } = await program();
    expect((await web.fetch(new Request('http://10.0.0.5:3000/healthz'))).status).toBe(200);
  });

  it('tells nobody what went wrong inside', async () => {
    const { web, log } = await program({ metrics: () => Promise.reject(new Error('siti@example.org')) });
    const answer = await web.fetch(new Request(`${here}/metrics`));
    expect(answer.status).toBe(500);
    expect((await answer.text()) + log.lines.join()).not.toContain('siti');
    expect(log.lines.join()).toContain('A page failed.');
  });
});

describe('Who may come in', () => {
  it.each([
    ['http://localhost:3000/', {}, 200],
    ['http://127.0.0.1:3000/', {}, 200],
    ['http://[::1]:8080/', {}, 200],
    ['http://sinau.example.org/', {}, 200],
    ['http://rebound.example.net:3000/', {}, 421],
    ['http://localhost.example.net/', {}, 421],
    ['http://127.0.0.1.example.net/', {}, 421],
    ['http://192.168.1.5:3000/', {}, 421],
    ['http://localhost:3000/', { host: 'rebound.example.net' }, 421],
  ])('%s %j: %i', async (url, headers, status) => {
    const { web } = await program({ publicUrl: 'https://sinau.example.org' });
    expect((await web.fetch(new Request(url, { headers }))).status).toBe(status);
  });

  it.each([
    ['http://localhost:3000', 200],
    ['https://sinau.example.org', 200],
    ['http://localhost:4000', 403],
    ['http://localhost.example.net:3000', 403],
    ['null', 403],
  ])('a page of %s may post: %i', async (origin, status) => {
    const { web } = await program({ publicUrl: 'https://sinau.example.org' });
    expect((await web.fetch(post({ kind: 'start' }, { headers: { origin } }))).status).toBe(status);
  });

  it('not a form of another site: it cannot send JSON', async () => {
    const { web, heard } = await program();
    const answer = await web.fetch(post({ kind: 'start' }, { headers: { 'content-type': 'text/plain' } }));
    expect(answer.status).toBe(415);
    expect(heard).toEqual([]);
  });

  it('every page forbids foreign and inline scripts, framing, sniffing and keeping', async () => {
    const { web } = await program();
    for (const path of ['/', '/chat/client.js', '/chat/people', '/healthz', '/nowhere']) {
      const { headers } = await web.fetch(new Request(`${here}${path}`));
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self';");
      expect(policy, path).not.toContain('unsafe');
      expect(headers.get('x-frame-options'), path).toBe('SAMEORIGIN');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('cache-control'), path).toBe('no-store');
    }
  });

  it('whatever it loads comes from here, and weighs little', async () => {
    const { web } = await program();
    const page = await (await web.fetch(new Request(here))).text();
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    let size = 0;
    for (const name of ['style.css', 'client.js', 'bubbles.js', 'line.js', 'side.js', 'transcript.js']) {
      const answer = await web.fetch(new Request(`${here}/chat/${name}`));
      expect(answer.status, name).toBe(200);
      size += (await answer.text()).length;
    }
    expect(size).toBeLessThan(40_000);
  });
});

describe('The sample staff', () => {
  it('can be seen and played on this machine', async () => {
    const { web, heard } = await program();
    const list = await web.fetch(new Request(`${here}/chat/people`), thisMachine);
    expect(await list.json()).toEqual(people);
    const answer = await web.fetch(post({ kind: 'start' }, { as: 'sample-coordinator' }), thisMachine);
    expect(answer.status).toBe(200);
    expect(heard[0]?.from.externalId).toBe('sample-coordinator');
  });

  it.each([
    ['from another machine', here, {}, elsewhere, {}],
    ['without knowing from where', here, {}, {}, {}],
    ['through a proxy', here, { 'x-forwarded-for': '203.0.113.9' }, thisMachine, {}],
    ['by the public name', 'http://sinau.example.org', {}, thisMachine, { publicUrl: 'http://sinau.example.org' }],
    ['by a silent proxy before a public name', here, {}, thisMachine, { publicUrl: 'http://sinau.example.org' }],
  ])('not %s', async (_, url, headers, environment, options) => {
    const { web, heard } = await program(options);
    const as = 'sample-administrator';
    expect((await web.fetch(post({ kind: 'start' }, { as, headers, url }), environment)).status).toBe(403);
    for (const path of ['events', 'upcoming']) {
      const answer = await web.fetch(new Request(`${url}/chat/${path}?as=${as}`, { headers }), environment);
      expect(answer.status).toBe(403);
    }
    const list = await web.fetch(new Request(`${url}/chat/people`, { headers }), environment);
    expect(await list.json()).toEqual([]);
    expect(heard).toEqual([]);
  });
});

describe('What is posted', () => {
  it('is taken in once, however often it is posted', async () => {
    const { web, heard } = await program();
    const request = post({ kind: 'text', text: 'Halo' });
    expect((await web.fetch(request.clone())).status).toBe(200);
    expect((await web.fetch(request)).status).toBe(200);
    expect(heard.map(({ content }) => content)).toEqual([{ kind: 'text', text: 'Halo' }]);
  });

  it('may be as long as 100 kB, and is refused with words beyond what can be meant', async () => {
    const { web, heard } = await program();
    expect((await web.fetch(post({ kind: 'text', text: 'x'.repeat(100_000) }))).status).toBe(200);
    expect(heard).toHaveLength(1);
    const answer = await web.fetch(post({ kind: 'text', text: 'x'.repeat(300_000) }));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ kind: 'too-large', message: 'Maaf, pesan itu terlalu panjang.' });
  });

  it.each([
    ['nothing', ''],
    ['half a JSON', '{"as":'],
    ['another shape', '[]'],
    ['bytes', '\u0000\u0001'],
    ['a prototype', '{"__proto__":{"as":"x"}}'],
    ['depth', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('and %s is answered with 400, never a fault', async (_, body) => {
    const { web, log } = await program();
    const headers = { 'content-type': 'application/json' };
    const answer = await web.fetch(new Request(`${here}/chat/messages`, { method: 'POST', headers, body }));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ kind: 'malformed' });
    expect(log.lines).toEqual([]);
  });

  it.each([
    '/chat/events',
    '/chat/events?as=siti',
    `/chat/events?as=${visitor}&since=kemarin`,
    '/chat/upcoming?as=%00',
  ])('nor is %s a fault', async (path) => {
    const { web } = await program();
    expect((await web.fetch(new Request(here + path))).status).toBe(400);
  });

  it('is asked for again where it could not be committed', async () => {
    const started = await program();
    started.answer = () => {
      throw new Error('Siti Aminah');
    };
    const answer = await started.web.fetch(post({ kind: 'start' }));
    expect(answer.status).toBe(503);
    expect(started.log.lines.join()).not.toContain('Siti');
  });
});

describe('A platform that calls', () => {
  it('is answered at exactly its path, whatever name it calls by', async () => {
    const calls: string[] = [];
    const handle = async (request: Request): Promise<Response> => {
      calls.push(await request.text());
      return new Response(null, { status: 200 });
    };
    const { web } = await program({ webhook: { path: '/telegram', handle } });
    const call = (path: string) =>
      web.fetch(new Request(`https://bot.example.net${path}`, { method: 'POST', body: '{}' }));
    expect((await call('/telegram')).status).toBe(200);
    expect((await call('/telegram/x')).status).toBe(421);
    expect(calls).toEqual(['{}']);
  });
});

describe('A real server', () => {
  it('says what is wrong where its port is taken', async () => {
    const first = await startChatProgram();
    programs.push(first);
    const second = await program();
    await expect(second.web.listen('127.0.0.1', Number(new URL(first.url).port))).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('closes at once, open event streams too, as often as it is told', async () => {
    const started = await startChatProgram();
    const answer = await fetch(`${started.url}/chat/events?as=${visitor}`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    await started.close();
    await expect(answer.text()).rejects.toThrow();
    await started.close();
  });

  it('survives a client that goes in the middle of its message', async () => {
    const started = await startChatProgram();
    programs.push(started);
    await new Promise<void>((resolve) => {
      const request = httpRequest(`${started.url}/chat/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': 1_000 },
      });
      request.on('error', () => resolve());
      request.write('{"as"', () => request.destroy());
      request.on('close', () => resolve());
    });
    expect((await fetch(`${started.url}/healthz`)).status).toBe(200);
    expect(started.heard).toEqual([]);
  });
});
