import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { errandsJob } from '../../src/jobs/errands.ts';
import type { InboundContent } from '../../src/messaging/inbound.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { nextTending, tendRequests } from '../../src/outreach/hand-off-tending.ts';
import { helpRequests, outbox } from '../../src/store/schema.ts';
import { openOffice } from '../support/office.ts';
import { recordingChannel } from '../support/recording-channel.ts';
import { agency, silentLog, type Talker } from '../support/talk.ts';

/* Somebody has asked for an officer: what they say until one comes, and what they send in the talk. */

const { support, clock, officer, citizen, asks, says, heardBy, heardLast } = openOffice();
let rina: Talker;
let siti: Talker;

beforeEach(async () => {
  rina = await officer('rina', 'Rina Wati', 'telegram');
  siti = await citizen('siti', 'Siti Aminah');
});

const requests = () => support.database.queries.select().from(helpRequests);
const heardBefore = async (name: string): Promise<number> => (await heardBy(name)).length;
const tend = () => tendRequests(support.database, agency, clock.now());

describe('who asks for an officer', () => {
  it.each(['mau ngomong sama petugas dong', 'saya mau tanya petugas', 'tolong sambungkan ke admin'])(
    'and says nothing of what it is about is asked for it: %s',
    async (wish) => {
      expect(await says(siti, wish)).toContain('tulis pertanyaan');
      expect(await requests()).toEqual([]);
      expect(await says(siti, 'sertifikat saya yang dulu hilang, gimana ya')).toContain('teruskan ke petugas');
      expect(await heardLast('rina')).toContain('“sertifikat saya yang dulu hilang, gimana ya”');
    },
  );

  it('and goes on about it adds to the question; what the bot knows it still answers', async () => {
    await asks(siti, 'saya mau tanya petugas: apakah desa kami bisa minta pelatihan?');
    expect(await says(siti, 'suratnya ke mana bu?')).toContain('tambahkan ke pertanyaan');
    expect(await heardLast('rina')).toContain('suratnya ke mana bu?');
    expect((await requests())[0]?.question).toMatch(/minta pelatihan\?\nsuratnya ke mana/);
    expect(await says(siti, 'jadwal')).toContain('Pelatihan yang dibuka');
  });

  it.each(['jadi gimana bu', 'kok lama', 'masih nunggu nih'])('hears since when it waits: %s', async (words) => {
    await asks(siti, 'saya mau tanya petugas: apakah desa kami bisa minta pelatihan?');
    await says(siti, 'jadwal');
    expect(await says(siti, words)).toContain('ada di petugas sejak');
  });

  it('is told that others have it only where others do, and no more often than once a day', async () => {
    await asks(siti, 'saya mau tanya petugas: apakah desa kami bisa minta pelatihan?');
    clock.moveTo('2026-12-01T03:40:00Z');
    expect(await tend()).toEqual({ passedOn: 1, ended: 0 });
    // An administrator is left.
    expect(await heardLast('siti')).toContain('petugas lain');
    clock.moveTo('2026-12-01T08:00:00Z');
    expect(await tend()).toEqual({ passedOn: 0, ended: 0 });
    expect(await nextTending(support.database.queries)).toEqual(new Date('2026-12-02T01:30:00Z'));
    clock.moveTo('2026-12-02T01:31:00Z');
    expect(await tend()).toEqual({ passedOn: 1, ended: 0 });
    expect(await heardLast('siti')).toContain('sudah mengingatkan petugas lagi');
    expect((await heardBy('rina')).filter((text) => text.includes('minta pelatihan'))).toHaveLength(2);
  });
});

describe('in a talk with an officer', () => {
  beforeEach(async () => {
    await asks(siti, 'saya mau tanya ke petugas, surat tugas harus berapa lembar?');
    await says(rina, 'jawab siti');
  });

  const does = (content: InboundContent): Promise<OutboundMessage[]> => siti.does(content);

  it('a place, a card and a sticker reach them', async () => {
    expect(await does({ kind: 'location', latitude: -7.1, longitude: 112.4 })).toEqual([]);
    expect(await does({ kind: 'contact', phone: '+6281999999999', own: false })).toEqual([]);
    expect(await does({ kind: 'media', media: 'sticker', caption: null })).toEqual([]);
    expect((await heardBy('rina')).slice(-3)).toEqual([
      expect.stringContaining('mengirim lokasi ini'),
      expect.stringContaining('+6281999999999'),
      expect.stringContaining('mengirim stiker'),
    ]);
    const sent = await support.database.queries.select().from(outbox).orderBy(asc(outbox.id));
    expect(sent.find(({ message }) => message.attachment?.kind === 'location')?.message.attachment).toMatchObject({
      latitude: -7.1,
      longitude: 112.4,
    });
  });

  it('a poll is refused, and the officer hears that a card was held back', async () => {
    const before = await heardBefore('rina');
    expect((await does({ kind: 'unsupported', what: 'poll' })).length).toBe(1);
    expect(await does({ kind: 'unsupported', what: 'deleted' })).toEqual([]);
    expect(await heardBefore('rina')).toBe(before);
    expect(await says(siti, 'nik saya 3578012345678901')).toContain('ada nomor seperti NIK');
    expect(await heardLast('rina')).toContain('tidak kami teruskan demi keamanan');
  });

  it('the officer who writes on is not shown the question anew, and no number under a file', async () => {
    expect(await says(rina, 'dua lembar, Bu')).not.toContain('berapa lembar');
    expect(await says(rina, 'yang asli satu')).toMatch(/Terkirim ke Bapak\/Ibu Siti Aminah ✓[\s\S]*SELESAI/);
    await says(rina, 'menu');
    expect(await says(rina, 'jawab siti')).toContain('berapa lembar');

    const file = { name: 'surat.pdf', mediaType: 'application/pdf', size: 20, reference: 'letter' };
    await does({ kind: 'media', media: 'document', caption: null, file });
    const channels = [{ ...recordingChannel({ name: 'whatsapp', clock }), fetchFile: async () => Buffer.from('it') }];
    await errandsJob({ database: support.database, channels, agency, log: silentLog }).run(clock.now());
    const toRina = await support.database.queries.select().from(outbox).where(eq(outbox.address, 'rina'));
    const passed = toRina.find(({ message }) => message.attachment?.kind === 'document');
    expect(passed?.message).toMatchObject({ attachment: { fileName: 'surat.pdf' } });
    expect(passed?.message.choices ?? []).toEqual([]);
  });
});
