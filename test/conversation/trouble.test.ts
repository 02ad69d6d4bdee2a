import { and, asc, desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { seedFaq } from '../../src/outreach/faq/seed.ts';
import { grantRole } from '../../src/people/roles.ts';
import { contacts, enrollments, helpRequests, outbox, persons } from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { bookPerson } from '../support/bookings.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { heardWithChoices, openTalk, register, type Talk, type Talker } from '../support/talk.ts';

const support = testDatabase();
/** A Tuesday, 10.00 in Surabaya. */
const morning = '2026-12-01T03:00:00Z';
const clock = movedClock(morning);
let talk: Talk;
let siti: Talker;
let rina: number;

beforeEach(async () => {
  await support.clear();
  clock.moveTo(morning);
  await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
  await support.database.transaction((tx) => seedFaq(tx, clock.now()));
  rina = await bookPerson(support.database.queries, { fullName: 'Rina Wati' });
  const role = { role: 'coordinator' as const, regionCode: null };
  await support.database.transaction((tx) => grantRole(tx, rina, role, clock.now()));
  talk = openTalk({ database: support.database, clock });
  siti = talk.person('siti', 'whatsapp');
});

/** What the officer was told so far. */
async function passedOn(): Promise<string[]> {
  const rows = await support.database.queries
    .select()
    .from(outbox)
    .where(and(eq(outbox.status, 'queued'), eq(outbox.personId, rina)))
    .orderBy(asc(outbox.id));
  return rows.map(({ message }) => plainText(message.text));
}

async function takesSeat(talker: Talker): Promise<void> {
  await register(talker);
  await talker.says('lansia di rumah');
  await talker.says('iya mau');
}

const menu = /\[|Balas angka/;

describe('somebody who mourns', () => {
  it.each([
    'saya anaknya bu Sulastri PSM dari Nganjuk. Ibu saya meninggal hari Selasa kemarin',
    'ibu saya meninggal dunia',
    'pak Karno PSM Kediri sudah wafat',
    'kami masih berduka',
  ])('is condoled with and offered no menu: %j', async (text) => {
    const answer = await heardWithChoices(siti, text);
    expect(answer).toMatch(/^Kami turut berduka cita/);
    expect(answer).not.toMatch(menu);
    expect(answer).not.toContain('bansos');
    expect((await passedOn()).join()).toContain(text);
  });

  it('hears the prayer where they are Muslims by their own words', async () => {
    const prayed = await heardWithChoices(
      siti,
      'Innalillahi, suami saya anggota tagana wafat minggu lalu. Jangan undang beliau lagi',
    );
    expect(prayed).toMatch(/^Innalillahi wa inna ilaihi raji'un\.\nKami turut berduka cita/);
    expect((await passedOn()).join()).toContain('Jangan undang beliau');
    const greeted = await heardWithChoices(talk.person('budi'), 'Assalamualaikum, bapak saya meninggal kemarin');
    expect(greeted).toMatch(/^Waalaikumsalam\.\nInnalillahi/);
    expect(greeted).toContain('mohon tulis namanya');
  });

  it('gets no cheerful answer for a while, and what they add reaches the officers', async () => {
    await siti.says('ibu saya meninggal dunia');
    for (const text of ['kami masih berduka', 'terima kasih', 'halo']) {
      const answer = await heardWithChoices(siti, text);
      expect(answer).toContain('kekuatan');
      expect(answer).not.toMatch(menu);
    }
    expect(await passedOn()).toHaveLength(1);
    expect(await heardWithChoices(siti, 'namanya Sulastri, Nganjuk')).toContain('sampaikan kepada petugas');
    expect((await passedOn()).at(-1)).toContain('Sulastri');
    expect(await heardWithChoices(siti, 'jadwal')).toContain('Pelatihan yang dibuka');
  });

  it('is nobody who only leaves a group, or asks what would be', async () => {
    for (const text of ['sudah meninggalkan grup', 'kalau penerima bansos meninggal gimana', 'hp saya mati']) {
      expect(await heardWithChoices(siti, text)).not.toContain('berduka');
    }
  });

  it('is helped to give up a seat in kind words', async () => {
    await takesSeat(siti);
    const asked = await heardWithChoices(siti, 'anak saya meninggal saya gak bisa ikut');
    expect(asked).toMatch(/^Kami turut berduka cita[^]*Kami bantu batalkan/);
    expect(asked).not.toContain('orang lain');
    expect(asked).toContain('[Nanti saja]');
    const done = await heardWithChoices(siti, '1');
    expect(done).toContain('Sudah kami batalkan');
    expect(done).not.toMatch(menu);
    const [seat] = await support.database.queries.select().from(enrollments).orderBy(desc(enrollments.id)).limit(1);
    expect(seat?.status).toBe('cancelled');
  });

  it('is not invited back once the data is deleted', async () => {
    await register(siti);
    await siti.says('suami saya sudah meninggal, tolong hapus datanya');
    const erased = await heardWithChoices(siti, 'ya');
    expect(erased).toContain('sudah dihapus');
    expect(erased).not.toMatch(/DAFTAR|bersama kami/);
  });
});

describe('somebody whose family is ill', () => {
  it('hears a kind word first', async () => {
    expect(await heardWithChoices(siti, 'istri saya opname')).toMatch(/^Semoga lekas pulih/);
    expect(await heardWithChoices(talk.person('budi'), 'anak kecelakaan')).not.toContain('bansos');
  });

  it('gives up a seat in kind words', async () => {
    await takesSeat(siti);
    const asked = await heardWithChoices(siti, 'anak saya masuk rumah sakit, saya gak bisa ikut');
    expect(asked).toMatch(/^Semoga lekas pulih[^]*Kami bantu batalkan/);
  });
});

describe('somebody in danger', () => {
  const harassed = 'waktu pelatihan saya dilecehkan pelatih';

  it('is told where to turn when a trainer did it', async () => {
    expect(await heardWithChoices(siti, harassed)).toContain('129');
    expect((await passedOn()).join()).toContain('DARURAT');
  });

  it('who asks for secrecy is told who has read it, and nothing more is passed on', async () => {
    await siti.says(harassed);
    const answer = await heardWithChoices(siti, 'jangan bilang siapa2');
    expect(answer).toContain('sudah kami teruskan kepada petugas');
    expect(answer).toContain('tidak kami teruskan');
    expect(answer).toContain('129');
    expect(await heardWithChoices(siti, 'pelakunya yang dari surabaya')).toContain('tidak kami teruskan');
    expect(await passedOn()).toHaveLength(1);
  });

  it('who asks for it from the start is passed on to nobody', async () => {
    const answer = await heardWithChoices(siti, 'suami saya mukul saya, tolong jangan bilang siapa siapa');
    expect(answer).toContain('129');
    expect(answer).toContain('tidak kami teruskan kepada siapa pun');
    expect(await passedOn()).toEqual([]);
  });

  it('is answered ordinary questions, and can use the menu', async () => {
    await siti.says(harassed);
    expect(await heardWithChoices(siti, 'bawa apa aja')).not.toContain('sampaikan');
    expect(await heardWithChoices(siti, 'makan ditanggung?')).not.toContain('sampaikan');
    await siti.says('menu');
    expect(await heardWithChoices(siti, '1')).toContain('Pelatihan yang dibuka');
    expect(await passedOn()).toHaveLength(1);
  });

  it('hears the care sentence once, and again only at new words of danger', async () => {
    await siti.says(harassed);
    expect(await heardWithChoices(siti, 'saya bingung harus kemana')).toContain('tidak sendirian');
    const later = await heardWithChoices(siti, 'terus saya harus gimana');
    expect(later).toContain('petugas');
    expect(later).not.toContain('sendirian');
    expect(await heardWithChoices(siti, 'suami saya juga mukul')).toContain('Keselamatan');
  });

  it('who was in jest hears one calm sentence', async () => {
    await siti.says('aku pengen mati ae rasane');
    const answer = await heardWithChoices(siti, 'bercanda');
    expect(answer).toContain('Syukurlah');
    expect(answer).not.toMatch(menu);
  });
});

describe('somebody who was cheated', () => {
  it.each(['saya kena tipu transfer 300rb', 'aku wes tf', 'iya sudah transfer'])(
    'of money is told what to do: %j',
    async (text) => {
      const answer = await heardWithChoices(siti, text);
      expect(answer).toMatch(/^Kami turut prihatin[^]*bank[^]*110/);
      expect(answer).toContain('teruskan ke petugas');
    },
  );

  it.each(['sudah saya kasih kodenya', 'wa saya dibajak'])('of a code is told what to do: %j', async (text) => {
    const answer = await heardWithChoices(siti, text);
    expect(answer).toContain('jangan bagikan kode');
    expect(answer).toContain('daftarkan ulang WhatsApp');
  });

  it('adds what follows to the report, numbers and all, instead of hearing guesses', async () => {
    await siti.says('saya kena tipu transfer 300rb');
    for (const text of [
      'iya sudah transfer',
      'gimana dong',
      'saya takut',
      'nomernya 085733321111',
      'namanya pak Hendra',
    ]) {
      expect(await heardWithChoices(siti, text)).toContain('tambahkan ke laporan');
    }
    expect((await passedOn()).join()).toContain('085733321111');
    expect(await heardWithChoices(siti, 'sudah saya kasih kodenya')).toContain('jangan bagikan kode');
    expect(await heardWithChoices(siti, 'kalau mau lapor polisi gimana')).toContain('110');
    clock.moveTo('2026-12-01T04:30:00Z');
    expect(await heardWithChoices(siti, 'terima kasih')).toContain('Sama-sama');
  });

  it('has to have lost something: who only asks or fears hears who we are', async () => {
    expect(await heardWithChoices(siti, 'ada yang minta transfer ke panitia')).toMatch(/^Ini layanan pesan otomatis/);
    expect(await heardWithChoices(siti, 'ini penipuan bukan')).not.toContain('turut prihatin');
    expect(await heardWithChoices(siti, 'takut ketipu')).not.toContain('turut prihatin');
  });
});

describe('somebody who is angry', () => {
  it('is apologised to, and passed on', async () => {
    for (const text of ['goblok tenan', 'siapa atasan anda', 'ya sudah saya lapor ombudsman']) {
      const answer = await heardWithChoices(siti, text);
      expect(answer).toContain('Mohon maaf');
      expect(answer).not.toContain('bansos');
      expect(answer).not.toMatch(menu);
    }
    expect(await passedOn()).toHaveLength(3);
    expect(await heardWithChoices(siti, 'maaf saya emosi')).toContain('Kami mengerti');
  });

  it('is told since when their question waits', async () => {
    expect(await heardWithChoices(siti, 'status laporan saya gimana')).toContain('Tidak ada pertanyaan');
    await siti.says('goblok tenan');
    clock.moveTo('2026-12-01T05:00:00Z');
    const answer = await heardWithChoices(siti, 'status laporan saya gimana');
    expect(answer).toContain('Selasa, 1 Desember 2026');
    expect(answer).toContain('10.00');
  });
});

describe('somebody who does not know who writes', () => {
  it.each(['kamu robot ya', 'siapa ini', 'ini bot atau orang'])('is told honestly: %j', async (text) => {
    await siti.says('halo');
    const answer = await heardWithChoices(siti, text);
    expect(answer).toContain('otomatis');
    expect(answer).toContain('PETUGAS');
  });

  it('has the number of somebody else now, and is written to no more', async () => {
    await register(siti, 'Kasiati');
    const answer = await heardWithChoices(siti, 'ini bukan nomor bu Kasiati lagi');
    expect(answer).toContain('tidak menulis lagi');
    expect(await heardWithChoices(siti, 'profil')).not.toContain('Kasiati');
    const [kasiati] = await support.database.queries.select().from(persons).where(eq(persons.fullName, 'Kasiati'));
    const left = await support.database.queries.$count(contacts, eq(contacts.personId, kasiati?.id ?? 0));
    expect(left).toBe(0);
  });

  it('never registered, is welcomed to nothing, and may have it deleted', async () => {
    const answer = await heardWithChoices(siti, 'saya gak pernah daftar');
    expect(answer).toContain('tidak menulis lagi');
    expect(answer).toContain('[Hapus data saya]');
    expect(answer).not.toContain('Selamat datang');
  });
});

describe('what a report keeps', () => {
  it('is no number where nobody was cheated', async () => {
    await siti.says('saya mau bicara langsung dengan petugas, hp saya 081234567890');
    const [request] = await support.database.queries.select().from(helpRequests);
    expect(request?.question).toContain('[nomor]');
  });
});
