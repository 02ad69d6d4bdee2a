import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { grantRole, type Role } from '../../src/people/roles.ts';
import { contacts } from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { openTalk, register, type Talk, type Talker } from '../support/talk.ts';

/* What staff answer to the questions about dates and regions, and what is read back of it. */

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;

beforeEach(async () => {
  await support.clear();
  clock.moveTo('2026-12-01T03:00:00Z');
  await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
  talk = openTalk({ database: support.database, clock });
});

async function staff(role: Role = { role: 'coordinator', regionCode: null }): Promise<Talker> {
  const talker = talk.person('rina');
  await register(talker, 'Rina Wati', 'tksk');
  const [contact] = await support.database.queries.select().from(contacts).where(eq(contacts.externalId, 'rina'));
  await support.database.transaction((tx) => grantRole(tx, contact?.personId ?? 0, role, clock.now()));
  return talker;
}

/** What is said to the last of these lines. */
async function answer(talker: Talker, ...lines: string[]): Promise<string> {
  let said = '';
  for (const line of lines) said = (await talker.says(line)).map(({ text }) => plainText(text)).join('\n');
  return said;
}

describe('a session that is moved', () => {
  const moving = ['angkatan', 'pdps', 'pindah tanggal'];

  it.each([
    ['dari tgl 15 ke 22', 'Selasa, 22 Desember 2026 sampai Jumat, 25 Desember 2026 (4 hari)'],
    ['jangan tgl 16, tgl 22 aja', 'Selasa, 22 Desember 2026 sampai Jumat, 25 Desember 2026 (4 hari)'],
    ['mundur seminggu', 'Selasa, 22 Desember 2026 sampai Jumat, 25 Desember 2026 (4 hari)'],
  ])('“%s” goes to the new date, and is read back to its last day', async (text, days) => {
    const officer = await staff();
    expect(await answer(officer, ...moving, text, 'hari libur')).toContain(`Menjadi: ${days}`);
  });

  it('says that the weekday is not that of the date', async () => {
    const officer = await staff();
    expect(await answer(officer, ...moving, 'senin 22 desember')).toContain(
      'hari dan tanggalnya berbeda. Kami pakai tanggalnya: Selasa, 22 Desember 2026',
    );
  });

  it('takes a number that answers no question for no date', async () => {
    const officer = await staff();
    expect(await answer(officer, ...moving, '2')).toContain('belum kami pahami');
  });
});

describe('the time of an announcement', () => {
  const scheduling = ['buat pengumuman', 'semua orang', 'lanjut', 'Besok pelatihan libur ya.', 'jadwalkan'];

  it.each([
    ['2 jam lagi', 'Selasa, 1 Desember 2026 pukul 12.00 WIB'],
    ['jam 3 sore', 'Selasa, 1 Desember 2026 pukul 15.00 WIB'],
    ['nanti sore', 'Selasa, 1 Desember 2026 pukul 16.00 WIB'],
    ['besok pagi', 'Rabu, 2 Desember 2026 pukul 08.00 WIB'],
  ])('“%s” is %s', async (text, when) => {
    const officer = await staff();
    expect(await answer(officer, ...scheduling, text)).toContain(`mulai ${when}?`);
  });

  it('is asked again where a number answers no question', async () => {
    const officer = await staff();
    expect(await answer(officer, ...scheduling, 'mboh', '2')).toContain('Kirim kapan?');
  });

  it('can be left again', async () => {
    const officer = await staff();
    expect(await answer(officer, ...scheduling, 'kembali')).toContain('Beginilah');
  });
});

describe('the regions of an announcement', () => {
  const toRegions = ['buat pengumuman', 'menurut daerah'];

  it('may be all but some', async () => {
    const officer = await staff();
    expect(await answer(officer, ...toRegions, 'selain surabaya')).toContain('Penerima: bukan Kota Surabaya');
  });

  it('are all those that were named', async () => {
    const officer = await staff();
    expect(await answer(officer, ...toRegions, 'kota batu sama kab malang')).toContain(
      'Penerima: Kota Batu, Kabupaten Malang',
    );
  });

  it('are asked about where one of them is not known', async () => {
    const officer = await staff();
    const said = await answer(officer, ...toRegions, 'kab malang, kota malang kecuali lawang');
    expect(said).toContain('Belum kami kenali: lawang. Sudah kami kenali: Kabupaten Malang, Kota Malang.');
    expect(said).toContain('Daerah mana?');
  });

  it('say so where nobody lives there', async () => {
    const officer = await staff();
    expect(await answer(officer, ...toRegions, 'pacitan')).toContain('Belum ada orang yang cocok dengan itu.');
  });
});

describe('whoever coordinates one region', () => {
  const own = { role: 'coordinator', regionCode: '35.73' } as const;
  const planning = ['buat angkatan', 'pdps', '14-15 desember 08.00-15.00', '2', '30', '1'];

  it('is told at the question about the region of a session that it is not theirs', async () => {
    const officer = await staff(own);
    const said = await answer(officer, ...planning, 'surabaya');
    expect(said).toContain('Kota Surabaya di luar daerah Bapak/Ibu. Yang Bapak/Ibu urus: Kota Malang.');
    expect(said).toContain('Untuk daerah mana?');
    expect(await answer(officer, 'kota malang')).toContain('Siapa pengajarnya?');
  });

  it('is told so of an invitation', async () => {
    const officer = await staff(own);
    const said = await answer(officer, 'undang petugas', 'koordinator', 'surabaya');
    expect(said).toContain('Yang Bapak/Ibu urus: Kota Malang.');
    expect(await answer(officer, 'kota malang')).toContain('Buat undangan');
  });

  it('cannot invite for all regions but one', async () => {
    const officer = await staff(own);
    expect(await answer(officer, 'undang petugas', 'koordinator', 'selain surabaya')).toContain(
      '“Selain Kota Surabaya” belum bisa dipakai di sini.',
    );
  });

  it('is told so of an announcement, be it by its region or for want of one', async () => {
    const officer = await staff(own);
    expect(await answer(officer, 'buat pengumuman', 'menurut daerah', 'surabaya')).toContain(
      'Kota Surabaya di luar daerah Bapak/Ibu. Yang Bapak/Ibu urus: Kota Malang.',
    );
    const said = await answer(officer, 'batal', 'buat pengumuman', 'menurut kelompok', 'tksk', 'lanjut');
    expect(said).toContain('perlu menyebut daerah sendiri dulu: Kota Malang.');
    expect(said).toContain('Daerah mana?');
  });
});

describe('a message to the people of one session whom none of it would reach', () => {
  const writing = ['angkatan', 'pdps', 'peserta', 'tindakan lain', 'kirim pesan', 'yang punya tempat'];

  async function unwilling(): Promise<void> {
    const ani = talk.person('ani');
    await register(ani, 'Ani Lestari', 'tksk');
    await answer(ani, 'pdps', '1', '1', 'stop');
  }

  it('is not written at all, and says why', async () => {
    await unwilling();
    const said = await answer(await staff(), ...writing);
    expect(said).toContain('Yang menerima: 0 orang');
    expect(said).toContain('Tidak menerima: 1 belum setuju menerima pengumuman');
    expect(said).toContain('Tidak ada yang akan menerimanya');
  });

  it('stays with that session, whatever number is typed', async () => {
    await unwilling();
    const officer = await staff();
    expect(await answer(officer, ...writing, '1')).toContain('Peserta yang mana?');
    expect(await answer(officer, '1', 'kembali ke peserta')).toContain('Peserta Pelatihan Dasar Pekerjaan Sosial');
    expect(officer.transcript).not.toContain('Pengumuman untuk siapa?');
  });
});

it('never has everybody chosen for an announcement by a hurried 1', async () => {
  const officer = await staff();
  const [menu] = await officer.says('buat pengumuman');
  expect(menu?.choices?.at(-1)?.value).toBe('everyone');
});
