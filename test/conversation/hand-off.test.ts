import { and, asc, desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { purgeOutboundFiles, withBytes } from '../../src/delivery/outbound-files.ts';
import { errandsJob } from '../../src/jobs/errands.ts';
import type { ChannelName } from '../../src/messaging/address.ts';
import { FileError } from '../../src/messaging/file-error.ts';
import type { InboundFile } from '../../src/messaging/inbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { nextTending, tendRequests } from '../../src/outreach/hand-off-tending.ts';
import { grantRole } from '../../src/people/roles.ts';
import { contacts, faqEntries, helpRequests, inboundFiles, outboundFiles, outbox } from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { recordingChannel } from '../support/recording-channel.ts';
import { agency, openTalk, register, silentLog, type Talk, type Talker } from '../support/talk.ts';

const support = testDatabase();
/** A Tuesday, 10.00 in Surabaya. */
const morning = '2026-12-01T03:00:00Z';
const clock = movedClock(morning);
let talk: Talk;

beforeEach(async () => {
  await support.clear();
  clock.moveTo(morning);
  await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
  talk = openTalk({ database: support.database, clock });
});

const personId = async (name: string): Promise<number> => {
  const [contact] = await support.database.queries.select().from(contacts).where(eq(contacts.externalId, name));
  if (!contact) throw new Error(`${name} has not written yet.`);
  return contact.personId;
};

async function coordinator(name: string, fullName: string, regionCode: string | null): Promise<Talker> {
  const talker = talk.person(name, 'telegram');
  await register(talker, fullName, 'tksk', 'kota malang');
  const role = { role: 'coordinator' as const, regionCode };
  await support.database.transaction(async (tx) => grantRole(tx, await personId(name), role, clock.now()));
  return talker;
}

/** What somebody was sent from outside their own turns, in order. */
async function heardBy(name: string): Promise<{ channel: ChannelName; kind: string; text: string; dueAt: Date }[]> {
  const rows = await support.database.queries
    .select()
    .from(outbox)
    .where(and(eq(outbox.address, name), eq(outbox.status, 'queued')))
    .orderBy(asc(outbox.id));
  return rows.map((row) => ({
    channel: row.channel as ChannelName,
    kind: row.kind,
    text: plainText(row.message.text),
    dueAt: row.dueAt,
  }));
}

/** The officer presses the button of the question that reached them. */
async function takes(officer: Talker): Promise<string> {
  const [request] = await support.database.queries.select().from(helpRequests).orderBy(asc(helpRequests.id));
  const value = `help:take:${request?.id}`;
  const replies = await officer.does({ kind: 'choice', menu: 'elsewhere', value, messageId: null });
  return replies.map((reply) => plainText(reply.text)).join('\n');
}

const status = async () => (await support.database.queries.select().from(helpRequests))[0]?.status;

describe('a question for a human', () => {
  it('goes from WhatsApp to an officer on Telegram, and the talk goes both ways', async () => {
    const rina = await coordinator('rina', 'Rina Wati', '35.73');
    const siti = talk.person('siti', 'whatsapp');
    await register(siti, 'Siti Aminah', 'psm', 'kota malang');

    await siti.says('petugas');
    const [told] = await siti.says('saya Siti, apakah ada tempat menyusui di lokasi? hp saya 081234567890');
    expect(plainText(told?.text ?? [])).toContain('teruskan ke petugas');
    const [question] = await heardBy('rina');
    expect(question).toMatchObject({ channel: 'telegram', dueAt: clock.now() });
    expect(question?.text).toContain('Siti Aminah');
    expect(question?.text).toContain('Kota Malang');
    expect(question?.text).toContain('tempat menyusui');
    expect(question?.text).not.toContain('08123');

    expect(await takes(rina)).toContain('tempat menyusui');
    await rina.says('Ada, Bu, di lantai satu.');
    const heard = await heardBy('siti');
    expect(heard.map(({ channel }) => channel)).toEqual(['whatsapp', 'whatsapp']);
    // Asked for: WhatsApp's limit on what nobody asked for does not hold them up.
    expect(heard.map(({ kind }) => kind)).toEqual(['reply', 'reply']);
    expect(question?.kind).toBe('notice');
    expect(heard[0]?.text).toContain('Rina Wati');
    expect(heard[1]?.text).toContain('lantai satu');

    expect(await siti.says('alhamdulillah, jam berapa bukanya?')).toEqual([]);
    expect((await heardBy('rina')).at(-1)?.text).toContain('jam berapa bukanya');
    await rina.says('Dari jam 8, Bu.');
    expect((await heardBy('siti')).at(-1)?.text).toContain('Dari jam 8');

    const [finished] = await rina.says('selesai');
    expect((await heardBy('siti')).at(-1)?.text).toContain('sudah selesai');
    expect(await status()).toBe('closed');
    expect(await siti.says('jadwal')).not.toEqual([]);

    // One tap keeps the answer for everybody, without whoever asked, and after it was seen.
    expect(finished?.choices?.[0]?.label).toBe('Simpan sebagai tanya-jawab');
    const [preview] = await rina.presses('Simpan sebagai tanya-jawab');
    expect(plainText(preview?.text ?? [])).toContain('Ada, Bu, di lantai satu.');
    expect(plainText(preview?.text ?? [])).not.toMatch(/08123|Siti/);
    await rina.presses('Simpan');
    const [kept] = await support.database.queries.select().from(faqEntries);
    expect(kept?.question).toContain('tempat menyusui');
    const other = talk.person('budi');
    await other.says('halo');
    const [answer] = await other.says('di lokasi ada tempat menyusui?');
    expect(plainText(answer?.text ?? [])).toContain('di lantai satu');
  });

  it('leaves the bot silent but for a plain command', async () => {
    const rina = await coordinator('rina', 'Rina Wati', null);
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('sambungkan saya dengan petugas yang tahu soal asrama');
    await takes(rina);
    expect(await siti.says('mau daftar pelatihan lansia gimana caranya')).toEqual([]);
    const [schedule] = await siti.says('jadwal');
    expect(plainText(schedule?.text ?? [])).toContain('Pelatihan yang dibuka');
    await siti.says('menu');
    expect(await siti.says('halo bu, masih di sana?')).toEqual([]);
    expect((await heardBy('rina')).at(-1)?.text).toContain('masih di sana');
  });

  it('is taken by one, and by nobody without the role', async () => {
    const rina = await coordinator('rina', 'Rina Wati', null);
    const dewi = await coordinator('dewi', 'Dewi Anggraini', null);
    const siti = talk.person('siti', 'whatsapp');
    const nosy = talk.person('nosy');
    await siti.says('saya mau bicara langsung dengan petugas soal undangan');
    await nosy.says('halo');
    expect(await takes(nosy)).toContain('hanya untuk petugas');
    expect(await status()).toBe('waiting');
    await takes(rina);
    expect(await takes(dewi)).toContain('petugas lain');
  });

  it('goes to the region’s own coordinators first, and to others when it waits too long', async () => {
    await coordinator('rina', 'Rina Wati', '35.73');
    await coordinator('dewi', 'Dewi Anggraini', null);
    const siti = talk.person('siti', 'whatsapp');
    await register(siti, 'Siti Aminah', 'psm', 'kota malang');
    await siti.says('saya mau bicara langsung dengan petugas soal undangan');
    expect(await heardBy('rina')).toHaveLength(1);
    expect(await heardBy('dewi')).toHaveLength(0);

    clock.moveTo('2026-12-01T03:20:00Z');
    expect(await tendRequests(support.database, agency, clock.now())).toEqual({ passedOn: 0, ended: 0 });
    expect(await nextTending(support.database.queries)).toEqual(new Date('2026-12-01T03:30:00Z'));
    clock.moveTo('2026-12-01T03:31:00Z');
    expect(await tendRequests(support.database, agency, clock.now())).toEqual({ passedOn: 1, ended: 0 });
    expect(await tendRequests(support.database, agency, clock.now())).toEqual({ passedOn: 0, ended: 0 });
    expect(await heardBy('dewi')).toHaveLength(1);
    expect((await heardBy('siti')).at(-1)?.text).toContain('belum sempat');
  });

  it('says when officers answer, outside their hours', async () => {
    await coordinator('rina', 'Rina Wati', null);
    // Saturday.
    clock.moveTo('2026-12-05T03:00:00Z');
    const siti = talk.person('siti', 'whatsapp');
    const [told] = await siti.says('saya mau bicara langsung dengan petugas soal undangan');
    expect(plainText(told?.text ?? [])).toContain('Senin, 7 Desember 2026 pukul 08.00 WIB');
    expect((await heardBy('rina'))[0]?.dueAt).toEqual(new Date('2026-12-07T01:00:00Z'));
    clock.moveTo('2026-12-05T08:00:00Z');
    expect(await tendRequests(support.database, agency, clock.now())).toEqual({ passedOn: 0, ended: 0 });
  });

  it('ends after two hours without a word', async () => {
    const rina = await coordinator('rina', 'Rina Wati', null);
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('saya mau bicara langsung dengan petugas soal undangan');
    await takes(rina);
    await rina.says('Sebentar, saya periksa.');
    clock.moveTo('2026-12-01T05:01:00Z');
    expect(await tendRequests(support.database, agency, clock.now())).toEqual({ passedOn: 0, ended: 1 });
    expect((await heardBy('siti')).at(-1)?.text).toContain('lama tidak ada pesan');
    expect((await heardBy('rina')).at(-1)?.text).toContain('dua jam tidak ada pesan');
    // An answer that comes after all goes on with the talk.
    const [sent] = await rina.says('maaf baru sempat, undangannya dikirim besok');
    expect(plainText(sent?.text ?? [])).toContain('Terkirim');
    expect((await heardBy('siti')).at(-1)?.text).toContain('dikirim besok');
    expect(await status()).toBe('taken');
  });

  it('that falls silent in the evening is said to be over in the morning', async () => {
    const rina = await coordinator('rina', 'Rina Wati', null);
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('saya mau bicara langsung dengan petugas soal undangan');
    await takes(rina);
    await rina.says('Sebentar, saya periksa.');
    // 18.30 in Surabaya.
    clock.moveTo('2026-12-01T11:30:00Z');
    await siti.says('Apakah undangan saya sudah dikirim, Bu?');
    clock.moveTo('2026-12-01T13:31:00Z');
    expect(await tendRequests(support.database, agency, clock.now())).toEqual({ passedOn: 0, ended: 1 });
    const morning = new Date('2026-12-01T23:00:00Z');
    expect((await heardBy('siti')).at(-1)?.dueAt).toEqual(morning);
    expect((await heardBy('rina')).at(-1)?.dueAt).toEqual(morning);
  });

  it('lets the officer keep what they answered where it ends by silence, too', async () => {
    const rina = await coordinator('rina', 'Rina Wati', null);
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('saya mau tanya ke petugas apa ada tempat menyusui di lokasi');
    await takes(rina);
    await rina.says('Ada, Bu, di lantai satu.');
    clock.moveTo('2026-12-01T05:01:00Z');
    await tendRequests(support.database, agency, clock.now());
    const [request] = await support.database.queries.select().from(helpRequests);
    const [told] = await support.database.queries
      .select()
      .from(outbox)
      .where(eq(outbox.address, 'rina'))
      .orderBy(desc(outbox.id))
      .limit(1);
    expect(plainText(told?.message.text ?? [])).toContain('Simpan jawaban ini');
    expect(told?.message.choices?.[0]?.value).toBe(`keep:${request?.id}`);
    const pressed = { kind: 'choice', menu: 'elsewhere', value: `keep:${request?.id}`, messageId: null } as const;
    const [preview] = await rina.does(pressed);
    expect(plainText(preview?.text ?? [])).toContain('di lantai satu');
  });

  it('takes pictures and documents both ways once they are fetched, and none of an identity card', async () => {
    const rina = await coordinator('rina', 'Rina Wati', null);
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('saya mau bicara langsung dengan petugas soal undangan');
    await takes(rina);
    const brought: string[] = [];
    const bringing = (name: ChannelName) => ({
      ...recordingChannel({ name, clock }),
      async fetchFile({ reference }: InboundFile) {
        brought.push(reference);
        if (reference === 'lost') throw new FileError('gone', 'The platform has it no longer.');
        return Buffer.from(`bytes of ${reference}`);
      },
    });
    const channels = [bringing('whatsapp'), bringing('telegram')];
    const errands = errandsJob({ database: support.database, channels, agency, log: silentLog });
    const sends = (talker: Talker, reference: string, mediaType: string, name: string | null, caption: string | null) =>
      talker.does({
        kind: 'media',
        media: mediaType.startsWith('image') ? 'image' : 'document',
        caption,
        file: { name, mediaType, size: 20, reference },
      });

    expect(await sends(siti, 'letter', 'image/jpeg', null, 'ini undangannya bu')).toEqual([]);
    await errands.run(clock.now());
    const toRina = await support.database.queries
      .select()
      .from(outbox)
      .where(eq(outbox.address, 'rina'))
      .orderBy(asc(outbox.id));
    expect(toRina.map(({ message }) => plainText(message.text)).join()).toContain('ini undangannya bu');
    const passed = toRina.at(-1)?.message;
    expect(passed?.attachment).toMatchObject({ kind: 'image', mediaType: 'image/jpeg' });
    expect(passed && (await withBytes(support.database.queries, passed)).attachment).toMatchObject({
      base64: Buffer.from('bytes of letter').toString('base64'),
    });

    const [sent] = await sends(rina, 'map', 'application/pdf', 'denah.pdf', null);
    expect(plainText(sent?.text ?? [])).toContain('Terkirim');
    await errands.run(clock.now());
    const [toSiti] = await support.database.queries
      .select()
      .from(outbox)
      .where(eq(outbox.address, 'siti'))
      .orderBy(desc(outbox.id))
      .limit(1);
    expect(toSiti).toMatchObject({ channel: 'whatsapp', kind: 'reply' });
    expect(toSiti?.message.attachment).toMatchObject({ kind: 'document', fileName: 'denah.pdf' });

    // Kept no longer than it takes to arrive.
    expect(await support.database.queries.select().from(inboundFiles)).toEqual([]);
    await support.database.transaction((tx) => purgeOutboundFiles(tx, new Date('2026-12-05T00:00:00Z')));
    expect(await support.database.queries.select().from(outboundFiles)).toEqual([]);

    const [refused] = await sends(siti, 'card', 'image/jpeg', null, 'foto ktp saya');
    expect(plainText(refused?.text ?? [])).toContain('jangan mengirim foto KTP');
    await errands.run(clock.now());
    expect(brought).toEqual(['letter', 'map']);

    await sends(siti, 'lost', 'image/jpeg', null, null);
    await sends(siti, 'program', 'application/vnd.android.package-archive', 'hadiah.apk', null);
    await errands.run(clock.now());
    expect((await heardBy('siti')).slice(-2).map(({ text }) => text)).toEqual([
      expect.stringContaining('tidak bisa kami teruskan'),
      expect.stringContaining('tidak bisa kami teruskan'),
    ]);
    const [voice] = await siti.does({ kind: 'media', media: 'voice', caption: null });
    expect(plainText(voice?.text ?? [])).toContain('suara dan video belum bisa');
  });

  it('is brought at once, at any hour, where somebody is in danger, and without a menu', async () => {
    await coordinator('rina', 'Rina Wati', '35.73');
    clock.moveTo('2026-12-05T17:00:00Z');
    const siti = talk.person('siti', 'whatsapp');
    const replies = await siti.says('aku pengen mati ae rasane');
    expect(replies.map((reply) => reply.choices ?? []).flat()).toEqual([]);
    expect(replies.map((reply) => plainText(reply.text)).join()).toContain('119');
    const [question] = await heardBy('rina');
    expect(question?.text).toContain('DARURAT');
    expect(question?.dueAt).toEqual(clock.now());
  });

  it('stays with somebody in danger, and offers no menu to what they say next', async () => {
    await coordinator('rina', 'Rina Wati', null);
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('pak saya sudah tidak kuat, suami mukul terus');
    const replies = await siti.says('saya bingung harus kemana');
    expect(replies.flatMap((reply) => reply.choices ?? [])).toEqual([]);
    expect(plainText(replies[0]?.text ?? [])).toContain('tidak sendirian');
    expect((await heardBy('rina')).at(-1)?.text).toContain('harus kemana');
    const [thanked] = await siti.says('terima kasih');
    expect(plainText(thanked?.text ?? [])).toContain('112');
    expect(plainText((await siti.says('menu'))[0]?.text ?? [])).toContain('Menu utama');
  });

  it('is told the office’s number where nobody coordinates', async () => {
    await support.database.driver`delete from roles`;
    const siti = talk.person('siti', 'whatsapp');
    const [told] = await siti.says('saya mau bicara langsung dengan petugas soal undangan');
    expect(plainText(told?.text ?? [])).toContain('(031) 8290794');
  });
});
