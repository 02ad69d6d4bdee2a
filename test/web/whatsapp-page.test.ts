import { describe, expect, it } from 'vitest';
import type { WhatsAppState } from '../../src/channels/whatsapp/channel.ts';
import { createWeb, type WebOptions } from '../../src/web/server.tsx';
import { movedClock } from '../support/clock.ts';
import { silentLog } from '../support/talk.ts';

const clock = movedClock('2026-12-01T02:00:00Z');

const up: WhatsAppState = {
  health: { status: 'up', detail: null },
  linking: null,
  number: '+6281100000000',
  linkedSince: new Date('2026-11-01T00:00:00Z'),
  lastInboundAt: new Date('2026-12-01T01:59:00Z'),
  owner: true,
  disconnects: new Map(),
};

function pageOf(given: { state?: Partial<WhatsAppState>; restricted?: boolean } = {}) {
  const done: string[] = [];
  const codes = new Set(['good']);
  const whatsapp: NonNullable<WebOptions['whatsapp']> = {
    state: () => ({ ...up, ...given.state }),
    unasked: async () => ({ sent: 7, cap: 120, restrictedSince: given.restricted ? clock.now() : null }),
    again: () => void done.push('again'),
    unlink: async () => void done.push('unlink'),
    reopen: async (personId) => void done.push(`reopen by ${personId}`),
    admit: async (code) => (codes.delete(code) ? 12 : null),
    now: () => clock.now(),
  };
  const web = createWeb({
    publicUrl: 'https://sinau.example.org',
    readiness: async () => ({}),
    metrics: async () => '',
    webhook: null,
    chatPage: null,
    whatsapp,
    log: silentLog,
  });
  const local = createWeb({
    publicUrl: 'http://localhost:3000',
    readiness: async () => ({}),
    metrics: async () => '',
    webhook: null,
    chatPage: null,
    whatsapp,
    log: silentLog,
  });
  const fromHere = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  return {
    done,
    here: async (path: string, init: RequestInit = {}) =>
      local.fetch(
        new Request(`http://localhost:3000${path}`, { ...init, headers: { host: 'localhost:3000', ...init.headers } }),
        fromHere,
      ),
    outside: async (path: string, init: RequestInit = {}) =>
      web.fetch(
        new Request(`https://sinau.example.org${path}`, {
          ...init,
          headers: { host: 'sinau.example.org', ...init.headers },
        }),
        { incoming: { socket: { remoteAddress: '10.0.0.9' } } },
      ),
  };
}

describe('The WhatsApp page', () => {
  it('tells this machine how things stand', async () => {
    const { here } = pageOf();
    const words = await (await here('/whatsapp')).text();
    expect(words).toContain('0811-0000-0000');
    expect(words).toContain('2026-11-01T00:00:00.000Z');
    expect(words).toContain('7 of 120');
    expect(words).not.toContain('<svg');
  });

  it('shows a QR code and the pairing code while the number waits to be linked', async () => {
    const linking = { qr: '2@abc,def,ghi,jkl', code: 'ABCD1234' };
    const { here } = pageOf({ state: { linking, number: null, health: { status: 'down', detail: 'It waits.' } } });
    const words = await (await here('/whatsapp')).text();
    expect(words).toContain('<svg');
    expect(words).toContain('ABCD-1234');
    // A new code is shown in time, and what is shown fits the screen.
    expect(words).toContain('<meta http-equiv="refresh" content="5" />');
    const style = /href="(\/whatsapp\/[^"]+\.css)"/.exec(words)?.[1] ?? '';
    expect(await (await here(style)).text()).toContain('#qr svg');
  });

  it('admits from elsewhere by a one-time link alone, and by that once', async () => {
    const { outside, done } = pageOf({ restricted: true });
    expect((await outside('/whatsapp')).status).toBe(403);
    expect((await outside('/whatsapp/unlink', { method: 'POST' })).status).toBe(403);
    expect((await outside('/whatsapp?code=guess')).status).toBe(403);
    const admitted = await outside('/whatsapp?code=good');
    expect(admitted.headers.get('location')).toBe('/whatsapp');
    const cookie = (admitted.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect((await outside('/whatsapp', { headers: { cookie } })).status).toBe(200);
    expect((await outside('/whatsapp?code=good')).status).toBe(403);
    expect((await outside('/whatsapp/reopen', { method: 'POST', headers: { cookie } })).status).toBe(303);
    expect(done).toEqual(['reopen by 12']);
    clock.move(31 * 60_000);
    expect((await outside('/whatsapp', { headers: { cookie } })).status).toBe(403);
  });

  it('takes no order from a page of another site', async () => {
    const { here, done } = pageOf();
    const foreign = { method: 'POST', headers: { origin: 'https://evil.example' } };
    expect((await here('/whatsapp/unlink', foreign)).status).toBe(403);
    expect((await here('/whatsapp/unlink', { method: 'POST' })).status).toBe(303);
    expect(done).toEqual(['unlink']);
  });
});
