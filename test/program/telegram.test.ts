import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTelegram } from '../../src/channels/telegram/channel.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { type Engine, openEngine } from '../../src/program.ts';
import { rowsOf } from '../../src/store/database.ts';
import { telegramCommands } from '../../src/telegram-commands.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { testDatabase } from '../support/database.ts';
import { type FakeBotApi, type FakePerson, startFakeBotApi } from '../support/fake-bot-api/index.ts';
import { agency, silentLog } from '../support/talk.ts';

/* The whole conversation over Telegram's protocol, the real engine behind it. */

const support = testDatabase();
const chatPace = 0.05;
let fake: FakeBotApi;
let engine: Engine;
let close: (() => Promise<void>)[] = [];

beforeEach(async () => {
  await support.clear();
  await support.database.transaction((tx) => seedSamples(tx, agency.zone, systemClock.now()));
  fake = await startFakeBotApi();
  close = [() => fake.close()];
});

afterEach(async () => {
  for (const end of close.toReversed()) await end();
});

async function connect(webhook: { url: string; secret: string } | null) {
  const telegram = createTelegram({
    token: fake.token,
    apiRoot: fake.url,
    webhook,
    pace: 25,
    chatPace,
    commands: telegramCommands,
    clock: systemClock,
    log: silentLog,
  });
  engine = await openEngine({
    database: support.database,
    channels: [telegram],
    agency,
    adminPhones: ['+6281234567890'],
    clock: systemClock,
    log: silentLog,
  });
  close.push(() => engine.stop(2_000));
  return telegram;
}

async function wholeConversation(siti: FakePerson): Promise<void> {
  siti.says('/start');
  expect((await siti.next()).text).toContain('Selamat datang');
  siti.presses('Mendaftar');
  expect((await siti.next()).text).toContain('setuju');
  siti.presses('Setuju');
  expect((await siti.next()).text).toContain('nama lengkap');
  siti.says('siti <b>aminah');
  expect((await siti.next()).text).toContain('belum tampak seperti nama');
  siti.says('siti aminah s.sos');
  await siti.next();
  siti.says('malang');
  await siti.next();
  siti.presses('Kota Malang');
  await siti.next();
  siti.presses('PSM');
  expect((await siti.next()).text).toContain('membagikan nomor HP');
  siti.sharesContact('6289999999999');
  expect((await siti.next()).text).toContain('kartu nama orang lain');
  siti.sharesContact();
  expect((await siti.next()).text).toContain('0812-3456-7890');
  expect((await siti.next()).text).toContain('Siti Aminah, S.Sos.');
  siti.presses('Sudah benar');
  expect((await siti.next()).text).toContain('administrator');
  siti.presses('Ya');
  expect((await siti.next()).text).toContain('selesai');
  siti.says('/jadwal');
  expect((await siti.next()).text).toContain('Pelatihan yang dibuka');
  siti.presses('Berikutnya');
  expect((await siti.next()).text).toContain('(6–10 dari');
  siti.presses('Sebelumnya');
  await siti.next();
  siti.says('2');
  expect((await siti.next()).text).toContain('Pelatih:');
  siti.presses('Ikut pelatihan ini');
  expect((await siti.next()).text).toContain('terdaftar');
  siti.presses('Simpan ke kalender');
  expect((await siti.next()).file?.fileName).toMatch(/\.ics$/);
  siti.says('jadwal saya');
  expect((await siti.next()).text).toContain('Pelatihan Bapak/Ibu');
}

function expectNothingRefused(): void {
  const refused = fake.calls.filter(({ method, answer }) => method !== 'getUpdates' && answer?.ok === false);
  expect(refused.map(({ method, answer }) => [method, answer])).toEqual([]);
  expect(fake.pace.mostInASecond()).toBeLessThanOrEqual(25);
  expect(fake.pace.closestInAChat() ?? chatPace * 1_000).toBeGreaterThanOrEqual(chatPace * 1_000);
}

describe('on Telegram', () => {
  it('the whole conversation, by polling', async () => {
    const telegram = await connect(null);
    await telegram.start(engine.handlers);
    await wholeConversation(fake.person({ id: 7 }));
    expectNothingRefused();
    const [person] = await rowsOf<{ full_name: string; proven: boolean; role: string }>(
      support.database.queries,
      sql`select full_name, phone_proven_at is not null as proven, role from persons
          join contacts on contacts.person_id = persons.id and contacts.channel = 'telegram'
          join roles on roles.person_id = persons.id`,
    );
    expect(person).toEqual({ full_name: 'Siti Aminah, S.Sos.', proven: true, role: 'administrator' });
  }, 180_000);

  it('the whole conversation, by webhook', async () => {
    const app = new Hono();
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise<void>((listening) => server.once('listening', () => listening()));
    close.push(() => new Promise((closed) => server.close(() => closed())));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const telegram = await connect({ url: `http://127.0.0.1:${port}/hook`, secret: 'a-secret-of-some-length' });
    app.post('/hook', (context) => telegram.handleWebhook(context.req.raw));
    await telegram.start(engine.handlers);
    await wholeConversation(fake.person({ id: 8 }));
    expectNothingRefused();
  }, 180_000);

  it('answers a button of long ago kindly, and leaves whoever blocked the bot alone until they return', async () => {
    const telegram = await connect(null);
    await telegram.start(engine.handlers);
    const siti = fake.person({ id: 9 });
    siti.says('daftar');
    const consent = await siti.next();
    siti.presses('Setuju');
    await siti.next();
    siti.presses('Setuju', consent);
    expect((await siti.next()).text).toContain('pesan lama');
    siti.blocks();
    const reachable = async () =>
      rowsOf<{ reachable: boolean }>(
        support.database.queries,
        sql`select unreachable_since is null as reachable from contacts where channel = 'telegram'`,
      );
    await expect.poll(reachable).toEqual([{ reachable: false }]);
    siti.returns();
    siti.says('menu');
    expect((await siti.next()).text).toContain('Menu utama');
    expect(await reachable()).toEqual([{ reachable: true }]);
  }, 180_000);
});
