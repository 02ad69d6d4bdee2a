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
