import { type ServerType, serve } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Telegram, TelegramSettingsError } from '../../../src/channels/telegram/channel.ts';
import { movedClock } from '../../support/clock.ts';
import { type FakeBotApi, refusal, startFakeBotApi } from '../../support/fake-bot-api/index.ts';
import { type CollectedInbound, collectInbound } from '../../support/inbound.ts';
import { recordedLog } from '../../support/log.ts';
import { describeChannelContract } from '../contract.ts';
import { telegramOn } from './support.ts';

const secret = 'a-secret_of_16-letters-or-more';

/** A server at a free port for a channel that is made once the port is known. */
async function listening(): Promise<{ url: string; use: (channel: Telegram) => void; close: () => Promise<void> }> {
  let channel: Telegram | null = null;
  let server: ServerType | null = null;
  const fetch = (request: Request): Response | Promise<Response> =>
    channel?.handleWebhook(request) ?? new Response(null, { status: 502 });
  const port = await new Promise<number>((resolve) => {
    server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, (info) => resolve(info.port));
  });
  return {
    url: `http://127.0.0.1:${port}/hook/telegram`,
    use: (given) => (channel = given),
    close: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
  };
}

describeChannelContract('Telegram by webhook', async () => {
  const fake = await startFakeBotApi();
  const server = await listening();
  const person = fake.person({ id: 4711, known: true });
  const channel = telegramOn(fake, { webhook: { url: server.url, secret } });
  server.use(channel);
  return {
    channel,
    address: { channel: 'telegram', externalId: '4711' },
    says: (text) => void person.says(text),
    sendsFile: (name, bytes) => void person.sendsFile(name, bytes),
    chooses: (label) => void person.presses(label),
    async sees() {
      const { text, file } = await person.next();
      return { text, file };
    },
    async repeats() {
      await expect.poll(() => fake.updates.pending).toBe(0);
      fake.updates.repeat();
    },
    becomesUnreachable: () => void person.blocks(),
    async close() {
      await fake.close();
      await server.close();
    },
  };
});

describe('by webhook', () => {
  let fake: FakeBotApi;
  let server: Awaited<ReturnType<typeof listening>>;
  let channel: Telegram;
  let inbound: CollectedInbound;

  beforeEach(async () => {
    fake = await startFakeBotApi();
    server = await listening();
    channel = telegramOn(fake, { webhook: { url: server.url, secret } });
    server.use(channel);
    inbound = collectInbound();
  });

  afterEach(async () => {
    await channel.stop();
    await fake.close();
    await server.close();
  });

  const update = JSON.stringify({
    update_id: 1,
    message: { message_id: 1, date: 1, chat: { id: 4711, type: 'private' }, from: { id: 4711 }, text: 'Halo' },
  });
  const post = async (init: RequestInit = {}, url = server.url): Promise<number> => {
    const headers = { 'x-telegram-bot-api-secret-token': secret };
    const { status } = await channel.handleWebhook(
      new Request(url, { method: 'POST', headers, body: update, ...init }),
    );
    return status;
  };

  it('tells Telegram where to post, and keeps what waits', async () => {
    fake.person({ id: 4711 }).says('Saya menunggu');
    await channel.start(inbound);
    expect((await inbound.next()).content).toEqual({ kind: 'text', text: 'Saya menunggu' });
    expect(fake.callsOf('setWebhook')[0]?.parameters).toEqual({
      url: server.url,
      secret_token: secret,
      allowed_updates: ['message', 'callback_query', 'my_chat_member'],
      drop_pending_updates: false,
    });
    expect(channel.health()).toEqual({ status: 'up', detail: null });
  });

  it('answers 200 once the message is committed, and 500 where it is not, so that it comes again', async () => {
    let failures = 3;
    inbound.take = async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('database down');
    };
    await channel.start(inbound);
    fake.person({ id: 4711 }).says('Halo');
    await expect.poll(() => fake.updates.pending).toBe(0);
    expect(inbound.messages).toHaveLength(4);
    expect(new Set(inbound.messages.map(({ externalId }) => externalId)).size).toBe(1);
  });

  it('takes nothing from others than Telegram', async () => {
    await channel.start(inbound);
    expect(await post({ headers: {} })).toBe(401);
    expect(await post({ headers: { 'x-telegram-bot-api-secret-token': `${secret}x` } })).toBe(401);
    expect(await post({}, new URL('/hook/telegram/x', server.url).href)).toBe(404);
    expect(await post({ method: 'GET', body: null })).toBe(405);
    expect(inbound.messages).toEqual([]);
    expect(await post()).toBe(200);
    expect(inbound.messages).toHaveLength(1);
  });

  it('refuses what is no update', async () => {
    await channel.start(inbound);
    expect(await post({ body: '{"update_id": 1' })).toBe(400);
    expect(await post({ body: '[]' })).toBe(400);
    expect(await post({ body: 'null' })).toBe(400);
    expect(await post({ body: '' })).toBe(400);
    expect(await post({ body: '{"update_id": 1, "message": "nonsense"}' })).toBe(200);
  });

  it('refuses what is too large, before it has read it all', async () => {
    await channel.start(inbound);
    expect(await post({ body: 'x'.repeat(1_048_577) })).toBe(413);
    let read = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const init: RequestInit & { duplex: 'half' } = { body: endless, duplex: 'half' };
    expect(await post(init)).toBe(413);
    expect(read).toBeLessThan(30);
  });

  it('takes nothing before the start and after the stop', async () => {
    expect(await post()).toBe(503);
    await channel.start(inbound);
    expect(await post()).toBe(200);
    await channel.stop();
    expect(await post()).toBe(503);
  });

  it('does not start with an address that Telegram refuses', async () => {
    fake.fail('setWebhook', refusal(400, 'Bad Request: bad webhook: Failed to resolve host'));
    const error = await channel.start(inbound).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TelegramSettingsError);
    expect(String(error)).toContain('TELEGRAM_WEBHOOK_URL');
  });

  it('notices that somebody took the updates away, and takes them back', async () => {
    const clock = movedClock('2026-03-01T08:00:00Z');
    channel = telegramOn(fake, { clock, log: recordedLog(), webhook: { url: server.url, secret } });
    server.use(channel);
    await channel.start(inbound);
    await fetch(new URL(`/bot${fake.token}/deleteWebhook`, fake.url));
    clock.move(60_000);
    await expect.poll(() => channel.health().status).toBe('down');
    await expect
      .poll(() => {
        clock.move(100);
        return channel.health().status;
      })
      .toBe('up');
    fake.person({ id: 4711 }).says('Halo');
    expect((await inbound.next()).content).toEqual({ kind: 'text', text: 'Halo' });
  });
});
