import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantRole } from '../../src/people/roles.ts';
import { contacts, trainingSessions } from '../../src/store/schema.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { answer, register, type Talker } from '../support/talk.ts';

/* A new session that is told in one sentence: what was said is read back, and only what is missing is asked. */

const { talk, clock, support } = freshTalk();
const queries = () => support.database.queries;
let officer: Talker;

beforeEach(() => {
  officer = talk.person('sample-coordinator');
});

const whole =
  'buat angkatan psm dasar tgl 12-14 desember jam 8 sampai 15 di ptks kuota 30 untuk semua daerah langsung diterima';

it('is made of one sentence, after what is missing, the read-back and a word', async () => {
  const before = (await queries().select().from(trainingSessions)).length;
  expect(await answer(officer, 'buat angkatan dasar peksos tgl 12-14 desember jam 8 di malang kuota 30')).toBe(
    `Kami catat:
Pelatihan Dasar Pekerjaan Sosial (PDPS)
📅 Sabtu, 12 Desember 2026 sampai Senin, 14 Desember 2026 (3 hari)
Pukul: 08.00
Kuota: 30

“malang”: ada 2 tempat yang cocok. Di daftar tempat, itu paling atas.

Mulai pukul 08.00. Selesai jam berapa?

`,
  );
  expect(await answer(officer, 'jam 3 sore')).toMatch(/Di mana\?[^]*1\. UPT PTKS Malang\s+2\. UPT RSBN Malang/);
  expect(await answer(officer, '1')).toContain('Bagaimana peserta diterima?');
  const review = await answer(officer, '1', '1', '1');
  expect(review).toMatch(/Mohon diperiksa:\s+Pelatihan Dasar Pekerjaan Sosial[^]*Pukul: 08.00–15.00 WIB/);
  expect(review).toMatch(/Tempat: UPT PTKS Malang\s+Kuota: 30, langsung diterima/);
  expect(await queries().select().from(trainingSessions)).toHaveLength(before);
  expect(await answer(officer, 'terbitkan')).toContain('sudah diterbitkan ✅');
  expect(await queries().select().from(trainingSessions)).toHaveLength(before + 1);
});

describe('what was said', () => {
  it.each([
    [whole, /Siapa pengajarnya\?/],
    [
      'gawe angkatan psm dasar tanggal 12 suk jam wolu kuotane 30',
      /12 Desember 2026\s+Pukul: 08\.00\s+Kuota: 30[^]*Selesai jam berapa/,
    ],
    [
      'bikin kelas daring penyuluhan tgl 14 des jam 9-12 30 orang',
      /Tempat: Daring \(Zoom\)\s+Kuota: 30[^]*Bagaimana peserta/,
    ],
    ['tolong buat pelatihan lansia di upt psbr blitar', /Perawatan Lansia[^]*Tempat: UPT PSBR Blitar[^]*Kapan\?/],
    [
      'Selamat pagi, mohon dibuatkan angkatan Pelatihan Dasar Pekerjaan Sosial tanggal 15-18 Desember 2026, kuota 30 orang.',
      /^Kami catat:\s+Pelatihan Dasar Pekerjaan Sosial[^]*15 Desember[^]*Kuota: 30/,
    ],
    ['buat angkatan psm dasar untuk gresik tgl 14 des', /14 Desember 2026\s+Kabupaten Gresik/],
  ])('%j is not asked again', async (text, words) => {
    expect(await answer(officer, text)).toMatch(words);
  });

  it.each([
    ['buat angkatan psm dasar tgl 1-3 des 2025 kuota 40', /Kuota: 40[^]*sudah lewat[^]*Kapan\?/],
    ['buat angkatan psm dasar tgl 12 atau 13 kuota 40', /Kuota: 40[^]*Kapan\?/],
    [
      'buat angkatan dasar kuota 40',
      /Angkatan baru dari pelatihan apa\?[^]*1\. Pelatihan Dasar[^]*2\. Pelatihan Dasar/,
    ],
    ['buat angkatan memasak kuota 40', /Kuota: 40[^]*Angkatan baru dari pelatihan apa\?/],
    ['buat angkatan psm dasar kuota 30 atau 40', /^(?![^]*Kuota:)[^]*Kapan\?/],
    [
      'buat angkatan psm dasar 14 des 08.00-15.00 di balai desa sumberejo',
      /“balai desa sumberejo” belum ada di daftar[^]*Di mana\?/,
    ],
    ['buat angkatan psm dasar selasa 14 des', /hari dan tanggalnya berbeda[^]*Senin, 14 Desember 2026/],
  ])('%j is asked about where it is past, unknown or not plain', async (text, words) => {
    expect(await answer(officer, text)).toMatch(words);
  });

  it('counts in an answer, too', async () => {
    expect(await answer(officer, 'buat angkatan', 'psm dasar 14-16 des 08.00-15.00 kuota 40 di ptks')).toContain(
      'Bagaimana peserta diterima?',
    );
    await answer(officer, 'batal', 'buat angkatan', 'lansia');
    expect(await answer(officer, '14-15 des 08.00-15.00 di ptks kuota 20')).toContain('Bagaimana peserta diterima?');
  });

  it('is put right in the read-back without a question, where the new value is plain', async () => {
    expect(await answer(officer, whole, '1')).toContain('Kuota: 30');
    expect(await answer(officer, 'kuotanya 25 aja')).toMatch(/^Mohon diperiksa:[^]*Kuota: 25/);
    expect(await answer(officer, 'jam 9 aja')).toMatch(/^Mohon diperiksa:[^]*Pukul: 09.00–15.00/);
    expect(await answer(officer, 'tempatnya di upt psbr blitar')).toMatch(/^Mohon diperiksa:[^]*UPT PSBR Blitar/);
    expect(await answer(officer, 'tanggal 21-23 des')).toMatch(/^Mohon diperiksa:[^]*21 Desember[^]*09.00–15.00/);
    expect(await answer(officer, 'eh harusnya tgl 22')).toContain('Kapan?');
  });
});

it('goes on where it was for who asks again, and begins anew for who says something else', async () => {
  await answer(officer, whole, 'menu');
  expect(await answer(officer, 'buat angkatan')).toContain('Siapa pengajarnya?');
  await answer(officer, 'menu');
  expect(await answer(officer, 'buat angkatan pdps kuota 10')).toMatch(/PDPS\)\s+Kuota: 10[^]*Kapan\?/);
});

it('is begun by nobody who lacks the role, and holds no session for regions that are not theirs', async () => {
  const budi = talk.person('budi');
  await register(budi, 'Budi Santoso');
  expect(await answer(budi, whole)).toContain('hanya untuk petugas');
  const [contact] = await queries().select().from(contacts).where(eq(contacts.externalId, 'budi'));
  await support.database.transaction((tx) =>
    grantRole(tx, contact?.personId ?? 0, { role: 'coordinator', regionCode: '35.25' }, clock.now()),
  );
  expect(await answer(budi, whole)).toContain('Untuk daerah mana?');
});
