import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTelegram } from '../../src/channels/telegram/channel.ts';
import { messageOf } from '../../src/delivery/outbox.ts';
import { errandsJob } from '../../src/jobs/errands.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { tendRequests } from '../../src/outreach/hand-off-tending.ts';
import { nextOfficeMoment } from '../../src/outreach/office-hours.ts';
import { grantRole } from '../../src/people/roles.ts';
import { type Engine, openEngine } from '../../src/program.ts';
import { contacts, persons } from '../../src/store/schema.ts';
import { telegramCommands } from '../../src/telegram-commands.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { loopback, seen, whatsappOn } from '../channels/whatsapp/support.ts';
import { testDatabase } from '../support/database.ts';
import { type FakeBotApi, type FakePerson, startFakeBotApi } from '../support/fake-bot-api/index.ts';
import type { FakeUser, FakeWhatsApp } from '../support/fake-whatsapp/index.mjs';
import { agency, silentLog } from '../support/talk.ts';

/* A person on WhatsApp and officers on Telegram, over both protocols, with the real engine between them. */

const support = testDatabase();
let whatsapp: FakeWhatsApp;
let telegram: FakeBotApi;
let runErrands: () => Promise<void>;
let close: (() => Promise<void>)[] = [];
/** The real clock, moved on by so many milliseconds. */
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead), after: systemClock.after };
const moveTo = (moment: Date): void => void (ahead = moment.getTime() - Date.now());

/** Ten on a working day, and ten on the Saturday after it, in Surabaya. */
const aDay = 86_400_000;
function workingMorning(): Date {
  const opens = nextOfficeMoment(new Date(Date.now() + aDay), agency.zone);
  return new Date(`${opens.toISOString().slice(0, 10)}T03:00:00Z`);
}
const saturdayAfter = (day: Date): Date => new Date(day.getTime() + ((6 - day.getUTCDay() + 7) % 7) * aDay);

beforeEach(async () => {
  await support.clear();
  await support.database.transaction((tx) => seedSamples(tx, agency.zone, systemClock.now()));
  moveTo(workingMorning());
  whatsapp = await loopback();
  telegram = await startFakeBotApi();
  const onWhatsApp = whatsappOn(whatsapp, support.database, {
    chatPace: 0.05,
    messageOf: (id) => messageOf(support.database.queries, id),
  });
  const onTelegram = createTelegram({
    token: telegram.token,
    apiRoot: telegram.url,
    webhook: null,
    pace: 25,
    chatPace: 0.05,
    commands: telegramCommands,
    clock: systemClock,
    log: silentLog,
  });
  const channels = [onWhatsApp, onTelegram];
  const engine: Engine = await openEngine({
    database: support.database,
    channels,
    agency,
    adminPhones: [],
    burstPause: 50,
    clock,
    log: silentLog,
  });
  const errands = errandsJob({ database: support.database, channels, agency, log: silentLog });
  runErrands = () => errands.run(clock.now());
  close = [() => whatsapp.close(), () => telegram.close(), () => engine.stop(2_000)];
  for (const channel of channels) await channel.start(engine.handlers);
  await whatsapp.botOnline(90_000);
}, 120_000);

afterEach(async () => {
  for (const end of close.toReversed()) await end();
  ahead = 0;
});

async function officer(id: number, fullName: string, regionCode: string | null): Promise<FakePerson> {
  const person = telegram.person({ id, firstName: fullName });
  person.says('/start');
  await person.next();
  const { queries } = support.database;
  const [contact] = await queries
    .select()
    .from(contacts)
    .where(eq(contacts.externalId, String(id)));
  await appoint(contact?.personId ?? 0, fullName, regionCode);
  return person;
}

async function appoint(personId: number, fullName: string, regionCode: string | null): Promise<void> {
  const { queries } = support.database;
  await queries.update(persons).set({ fullName, registeredAt: clock.now() }).where(eq(persons.id, personId));
  const role = { role: 'coordinator' as const, regionCode };
  await support.database.transaction((tx) => grantRole(tx, personId, role, clock.now()));
}

const asks = async (person: FakeUser, text: string, answer: RegExp): Promise<void> => {
  await person.send(text);
  await hears(person, answer);
};

const hears = async (person: FakeUser, words: RegExp) =>
  seen(whatsapp, await person.waitForMessage((message) => words.test(seen(whatsapp, message).text)));

const tend = () => tendRequests(support.database, agency, clock.now());

describe('a talk between a person on WhatsApp and an officer on Telegram', () => {
  it('is taken by one of two, goes both ways with files, and is closed and kept', async () => {
    const rina = await officer(1, 'Rina Wati', null);
    const dewi = await officer(2, 'Dewi Anggraini', null);
    const siti = whatsapp.newUser('6281234567890', { addressing: 'lid' });
    await asks(siti, 'petugas', /tulis pertanyaan/);
    await asks(siti, 'apakah ada tempat menyusui di lokasi pelatihan?', /teruskan ke petugas/);
    for (const one of [rina, dewi]) expect((await one.next()).text).toContain('tempat menyusui');

    dewi.presses('Jawab');
    expect((await dewi.next()).text).toContain('tulis jawabannya');
    await hears(siti, /Dewi Anggraini.* sedang membaca/);
    rina.presses('Jawab');
    expect((await rina.next()).text).toContain('petugas lain');

    dewi.says('Ada, Bu, di lantai satu.');
    expect((await dewi.next()).text).toContain('Terkirim');
    await hears(siti, /Petugas Dewi Anggraini:[\s\S]*lantai satu/);
    await siti.send('alhamdulillah. ini undangan saya, benar begini bu?');
    expect((await dewi.next()).text).toContain('benar begini');

    const photo = Buffer.from('/9j/4AAQSkZJRg==', 'base64');
    await siti.sendMedia('image', photo, { caption: 'undangannya' });
    expect((await dewi.next()).text).toContain('undangannya');
    await runErrands();
    const picture = await dewi.next();
    expect(picture.file).toMatchObject({ kind: 'photo', bytes: photo });
    expect(picture.text).toContain('mengirim berkas ini');

    const map = Buffer.from('%PDF-1.7 the way there');
    dewi.sendsFile('denah.pdf', map);
    expect((await dewi.next()).text).toContain('Terkirim');
    await runErrands();
    const { file } = await hears(siti, /Petugas Dewi Anggraini:[\s\S]*mengirim berkas ini/);
    expect(file).toEqual({ fileName: 'denah.pdf', bytes: map });

    // A card is refused, and nobody sees it; a plain command is still the bot's.
    await siti.sendMedia('image', photo, { caption: 'foto ktp saya' });
    await hears(siti, /jangan mengirim foto KTP/);
    await asks(siti, 'jadwal', /Pelatihan yang dibuka/);
    await siti.send('baik bu, terima kasih banyak');
    expect((await dewi.next()).text).toContain('tidak kami teruskan demi keamanan');
    expect((await dewi.next()).text).toContain('terima kasih banyak');

    dewi.says('selesai');
    expect((await dewi.next()).text).toContain('Simpan jawaban ini');
    await hears(siti, /Percakapan dengan petugas sudah selesai/);
    dewi.presses('Simpan sebagai');
    expect((await dewi.next()).text).toContain('lantai satu');
    await asks(siti, 'menu', /Menu utama/);
    expect(whatsapp.stats()).toMatchObject({ serverErrors: [], duplicatesFromBot: 0 });
    const refused = telegram.calls.filter(({ method, answer }) => method !== 'getUpdates' && answer?.ok === false);
    expect(refused).toEqual([]);
  }, 180_000);

  it('goes on to the next officer where the first is silent, and is closed after quiet time', async () => {
    const rina = await officer(1, 'Rina Wati', '35.73');
    const dewi = await officer(2, 'Dewi Anggraini', null);
    const siti = whatsapp.newUser('6281234567890', { addressing: 'lid' });
    await asks(siti, 'halo', /Selamat datang/);
    await support.database.driver`update persons set region_code = '35.73' from contacts
      where contacts.person_id = persons.id and contacts.channel = 'whatsapp'`;
    await asks(siti, 'saya mau bicara langsung dengan petugas soal undangan', /teruskan ke petugas/);
    expect((await rina.next()).text).toContain('soal undangan');
    expect(dewi.messages.some(({ text }) => text.includes('soal undangan'))).toBe(false);

    ahead += 31 * 60_000;
    expect(await tend()).toEqual({ passedOn: 1, ended: 0 });
    expect((await dewi.next()).text).toContain('soal undangan');
    await hears(siti, /petugas belum sempat menjawab/);
    dewi.presses('Jawab');
    await dewi.next();
    dewi.says('Sebentar, kami periksa.');
    await hears(siti, /kami periksa/);
    await dewi.next();

    ahead += 121 * 60_000;
    expect(await tend()).toEqual({ passedOn: 0, ended: 1 });
    await hears(siti, /lama tidak ada pesan/);
    expect((await dewi.next()).text).toMatch(/dua jam tidak ada pesan[\s\S]*Simpan jawaban ini/);
  }, 180_000);

  it('is taken on WhatsApp by the number under the question, though a menu came before it', async () => {
    const dewi = whatsapp.newUser('6281211110002', { addressing: 'lid' });
    await asks(dewi, 'halo', /Selamat datang/);
    const [contact] = await support.database.queries.select().from(contacts).where(eq(contacts.channel, 'whatsapp'));
    await appoint(contact?.personId ?? 0, 'Dewi Anggraini', null);
    await asks(dewi, 'kelola', /1\. Permohonan/);

    const siti = whatsapp.newUser('6281234567890', { addressing: 'lid' });
    await asks(siti, 'saya mau tanya ke petugas apakah ada tempat menyusui di lokasi', /teruskan ke petugas/);
    await hears(dewi, /tempat menyusui[\s\S]*1\. Jawab/);
    await asks(dewi, '1', /bertanya: [\s\S]*tulis jawabannya/);
    await asks(dewi, 'Ada, Bu, di lantai satu.', /Terkirim ke/);
    await hears(siti, /lantai satu/);
    await siti.send('berapa ruangnya bu?');
    await hears(dewi, /berapa ruangnya/);
    // An answer, and no choice.
    await asks(dewi, '1', /Terkirim ke/);
    await hears(siti, /:\s*1$/);

    // What quotes another's question is for them, whoever is being answered.
    const budi = whatsapp.newUser('6281234567891', { addressing: 'lid' });
    await asks(budi, 'saya mau tanya ke petugas apakah parkirnya gratis', /teruskan ke petugas/);
    const question = await dewi.waitForMessage((message) => /parkirnya gratis/.test(seen(whatsapp, message).text));
    await dewi.reply(question, 'Gratis, Pak, di halaman.');
    await hears(budi, /Petugas Dewi Anggraini:[\s\S]*di halaman/);
  }, 180_000);

  it('waits for office hours, and says so', async () => {
    const rina = await officer(1, 'Rina Wati', null);
    const siti = whatsapp.newUser('6281234567890', { addressing: 'lid' });
    const saturday = saturdayAfter(workingMorning());
    moveTo(saturday);
    await asks(siti, 'halo', /Selamat datang/);
    await asks(
      siti,
      'saya mau bicara langsung dengan petugas soal undangan',
      /Paling cepat: Senin, .* pukul 08\.00 WIB/,
    );
    expect(rina.messages.some(({ text }) => text.includes('soal undangan'))).toBe(false);
    moveTo(new Date(saturday.getTime() + 2 * aDay));
    expect((await rina.next()).text).toContain('soal undangan');
  }, 180_000);
});
