import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { WhatsApp, WhatsAppOptions } from '../../src/channels/whatsapp/channel.ts';
import { messageOf } from '../../src/delivery/outbox.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { type Engine, openEngine } from '../../src/program.ts';
import { rowsOf } from '../../src/store/database.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { linkings, loopback, seen, whatsappOn } from '../channels/whatsapp/support.ts';
import { testDatabase } from '../support/database.ts';
import type { FakeUser, FakeWhatsApp } from '../support/fake-whatsapp/index.mjs';
import { agency, silentLog } from '../support/talk.ts';

/* The whole conversation over WhatsApp's protocol, an unmodified Baileys and the real engine behind it. */

const support = testDatabase();
let fake: FakeWhatsApp;
let close: (() => Promise<void>)[] = [];
/** The real clock, moved on by so many milliseconds. */
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead), after: systemClock.after };

async function seeded(): Promise<void> {
  await support.clear();
  await support.database.transaction((tx) => seedSamples(tx, agency.zone, systemClock.now()));
}

async function closeAll(): Promise<void> {
  for (const end of close.toReversed()) await end();
  close = [];
  ahead = 0;
}

async function connect(
  options: Partial<WhatsAppOptions> = {},
  server: Parameters<typeof loopback>[0] = {},
  burstPause = 50,
): Promise<{ whatsapp: WhatsApp; engine: Engine }> {
  fake = await loopback(server);
  close.push(() => fake.close());
  const whatsapp = whatsappOn(fake, support.database, {
    chatPace: 0.05,
    messageOf: (id) => messageOf(support.database.queries, id),
    ...options,
  });
  const engine = await openEngine({
    database: support.database,
    channels: [whatsapp],
    agency,
    adminPhones: [],
    burstPause,
    clock,
    log: silentLog,
  });
  close.push(() => engine.stop(2_000));
  await whatsapp.start(engine.handlers);
  return { whatsapp, engine };
}

const says = async (person: FakeUser, text: string, answer: RegExp): Promise<string> => {
  await person.send(text);
  const { text: shown } = seen(fake, await person.waitForMessage((message) => answer.test(seen(fake, message).text)));
  return shown;
};

async function register(person: FakeUser, phone = '0812 3456 7890'): Promise<void> {
  await says(person, 'halo', /Selamat datang[\s\S]*2\. Mendaftar[\s\S]*Balas angka 1–\d/);
  await says(person, '2', /setuju/);
  await says(person, '👍', /nama lengkap/);
  await says(person, 'siti aminah s.sos', /kabupaten/i);
  await says(person, 'lawang', /kelompok/);
  await says(person, 'yang pertama', /nomor HP/);
  await says(person, phone, /Siti Aminah, S\.Sos\./);
  await says(person, 'no 1', /pelatihan baru/);
  await says(person, 'ya', /selesai/);
}

async function enroll(person: FakeUser): Promise<void> {
  await says(person, 'jadwal', /Pelatihan yang dibuka/);
  await says(person, 'no 2', /Pendaftaran sampai/);
  await says(person, '1', /terdaftar/);
}

describe('on WhatsApp', () => {
  beforeEach(seeded);
  afterEach(closeAll);

  it('the number is linked by QR code, and a volunteer registers, browses, enrolls, is reminded, and gives up', async () => {
    const { shown, onLinking } = linkings();
    await connect({ onLinking }, { autoPair: false });
    await expect.poll(() => shown.at(-1)?.qr).toBeTruthy();
    await fake.scanQr(shown.at(-1)?.qr ?? '');
    await fake.botOnline();
    const siti = fake.newUser('6281234567890', { addressing: 'lid' });
    await register(siti);
    await enroll(siti);
    await siti.send('1');
    await siti.waitForMessage((message) => seen(fake, message).file?.fileName.endsWith('.ics') === true);
    const [session] = await rowsOf<{ starts_at: string }>(
      support.database.queries,
      sql`select starts_at from training_sessions join enrollments on training_session_id = training_sessions.id`,
    );
    ahead = Date.parse(session?.starts_at ?? '') - 90 * 60_000 - Date.now();
    await fireReminders(support.database, agency, clock.now());
    await siti.waitForMessage((message) => /pukul/.test(message.text));
    await says(siti, 'batal ikut', /Batalkan|batalkan/);
    await says(siti, 'ya', /dibatalkan|batal/i);
    expect(fake.stats()).toMatchObject({ serverErrors: [], reusedMessageKeys: 0, duplicatesFromBot: 0 });
  }, 180_000);

  it('the number is linked by a pairing code; people with and without a LID are answered where they wrote', async () => {
    const { shown, onLinking } = linkings();
    await connect({ onLinking, phone: '+6281100000000' }, { autoPair: false });
    await expect.poll(() => shown.at(-1)?.code).toBeTruthy();
    await fake.enterPairingCode(shown.at(-1)?.code ?? '');
    await fake.botOnline();
    const people = [
      fake.newUser('6281234567801', { addressing: 'pn' }),
      fake.newUser('6281234567802', { addressing: 'lid' }),
      fake.newUser('6281234567803', { lid: false }),
    ];
    for (const person of people) await says(person, 'halo', /Selamat datang/);
    const unnamed = fake.newUser('6281234567804', { addressing: 'lid' });
    await unnamed.send('halo', { alt: false });
    expect(seen(fake, await unnamed.waitForMessage()).text).toContain('Selamat datang');
    const contacts = await rowsOf<{ external_id: string }>(
      support.database.queries,
      sql`select external_id from contacts where channel = 'whatsapp' order by id`,
    );
    expect(contacts.map((row) => row.external_id)).toEqual([
      people[0]?.lidJid,
      people[1]?.lidJid,
      people[2]?.jid,
      unnamed.lidJid,
    ]);
    // The other of the two ids is the same chat.
    await people[0]?.send('menu', { addressing: 'lid' });
    await people[0]?.waitForMessage(/Menu utama/);
    expect(await rowsOf(support.database.queries, sql`select from contacts where channel = 'whatsapp'`)).toHaveLength(
      4,
    );
  }, 180_000);

  it('what was written while the program was down is answered when it is back, once each and in order', async () => {
    const first = await connect();
    await fake.botOnline();
    const siti = fake.newUser('6281234567890', { addressing: 'lid' });
    for (const text of ['daftar', 'setuju']) await siti.send(text);
    await siti.waitForMessage(/nama lengkap/);
    await first.engine.stop(2_000);
    for (const [index, text] of ['siti aminah', 'lawang', 'psm'].entries()) {
      await siti.send(text, { copies: 2, timestamp: Math.floor(Date.now() / 1_000) - 60 + 20 * index });
    }
    const second = whatsappOn(fake, support.database);
    const engine = await openEngine({
      database: support.database,
      channels: [second],
      agency,
      adminPhones: [],
      burstPause: 50,
      clock: systemClock,
      log: silentLog,
    });
    close.push(() => engine.stop(2_000));
    await second.start(engine.handlers);
    await siti.waitForMessage(/nomor HP/);
    await says(siti, '081234567890', /Siti Aminah[\s\S]*Lawang|Siti Aminah/);
    const [inbox] = await rowsOf<{ taken: string }>(support.database.queries, sql`select count(*) as taken from inbox`);
    expect(Number(inbox?.taken)).toBe(6);
    expect(fake.stats()).toMatchObject({ serverErrors: [], owedToBot: { message: 0 } });
  }, 180_000);
});

/** One connection for all of them, each with a person of its own. */
describe('on a WhatsApp that is linked', () => {
  beforeAll(async () => {
    await seeded();
    // Long enough for two messages in a row on a slow machine; a clear word, number or answer does not wait.
    await connect({}, {}, 1_000);
    await fake.botOnline(90_000);
  }, 120_000);
  afterAll(closeAll);

  it('groups, status and what cannot be read get silence; everything else one kind line or the answer it carries', async () => {
    const siti = fake.newUser('6281234567811', { addressing: 'lid' });
    await says(siti, 'halo', /Selamat datang/);
    const group = fake.newGroup('Relawan', [siti]);
    await siti.send('halo', { group });
    await siti.send('halo', { status: true });
    await siti.sendMedia('audio', Buffer.from('x'), { ptt: true });
    await siti.waitForMessage(/belum bisa mendengarkan pesan suara/);
    await siti.sendMedia('image', Buffer.from('x'), { caption: 'jadwal' });
    const schedule = await siti.waitForMessage(/Pelatihan yang dibuka/);
    await says(siti, 'menu', /Menu utama/);
    // A number that quotes the schedule chooses of the schedule, though the menu came after it.
    await siti.reply(schedule, 'no 2');
    await siti.waitForMessage(/Pendaftaran sampai/);
    expect(siti.received).toHaveLength(5);
    await expect.poll(() => siti.receipts.filter(({ type }) => type === 'read').length).toBeGreaterThanOrEqual(5);
    expect(siti.presence.some(({ type }) => type === 'composing')).toBe(true);
  }, 180_000);

  it('the number one writes from is offered, and what is deleted or only heard gets a line of its own', async () => {
    const siti = fake.newUser('6281234567814', { addressing: 'lid' });
    await register(siti, '1');
    await says(siti, 'profil', /0812-3456-7814/);
    const [mistaken] = await Promise.all([siti.send('menu'), siti.waitForMessage(/Menu utama/)]);
    await siti.revoke(mistaken.id);
    await siti.waitForMessage(/sudah dihapus/);
    await siti.sendMedia('audio', Buffer.from('x'), { ptt: true });
    await siti.waitForMessage(/belum bisa mendengarkan/);
    // Before a training DAFTAR asks for a seat, not for the profile.
    await says(siti, 'jadwal', /Pelatihan yang dibuka/);
    await says(siti, 'no 2', /Pendaftaran sampai/);
    await says(siti, 'daftar', /terdaftar ✅/);
  }, 180_000);

  it('two messages typed in a row get one answer that covers both', async () => {
    const siti = fake.newUser('6281234567812', { addressing: 'lid' });
    await siti.send('min');
    await siti.send('mau tanya');
    await siti.waitForMessage(/daftar|bergabung/i);
    await says(siti, 'menu', /Menu utama/);
    expect(siti.received).toHaveLength(2);
  }, 180_000);

  it('a phone that changed is asked who it is before it sees the profile', async () => {
    const siti = fake.newUser('6281234567813', { addressing: 'lid' });
    await register(siti);
    siti.reinstall();
    await says(siti, 'data saya', /tampaknya berganti/);
    await says(siti, 'siti aminah', /kabupaten/i);
    await says(siti, 'lawang', /mengenali Bapak\/Ibu lagi/);
    await says(siti, 'data saya', /0812-3456-7890/);
  }, 180_000);
});
