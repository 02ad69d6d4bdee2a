import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantRole } from '../../src/people/roles.ts';
import { broadcasts, contacts } from '../../src/store/schema.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { answer, register, type Talker } from '../support/talk.ts';

/* An announcement that is told in one sentence: for whom and what are filled in, previewed, and wait for a yes. */

const { talk, clock, support } = freshTalk();
const queries = () => support.database.queries;
let officer: Talker;

beforeEach(async () => {
  officer = talk.person('sample-coordinator');
  const dewi = talk.person('dewi');
  await register(dewi, 'Dewi Anggraini', 'psm', 'surabaya');
  await answer(dewi, 'psm dasar', '1', 'ya');
});

const made = async () => queries().select().from(broadcasts);

it('is previewed, and goes out after a plain yes alone', async () => {
  const preview = await answer(officer, 'umumkan ke surabaya: besok pelatihan libur');
  expect(preview).toMatch(
    /^Beginilah pengumumannya[^]*besok pelatihan libur[^]*Penerima: Kota Surabaya\s+Yang menerima: 1 orang/,
  );
  expect(await answer(officer, 'kirim sekarang')).toContain('Kirim ke 1 orang (Kota Surabaya), mulai sekarang?');
  expect(await answer(officer, 'ya tapi nanti')).toContain('belum ada yang kami lakukan');
  expect(await made()).toEqual([]);
  expect(await answer(officer, 'ya')).toContain('Pengumuman dimulai');
  expect(await made()).toMatchObject([{ text: 'besok pelatihan libur' }]);
});

describe('for whom and what', () => {
  it.each([
    ['umumkan ke surabaya besok pelatihan libur', 'besok pelatihan libur', 'Penerima: Kota Surabaya'],
    ['umumkan besok pelatihan libur ke surabaya', 'besok pelatihan libur', 'Penerima: Kota Surabaya'],
    ['tolong siarkan utk PSM: Rapat jam 08:00 di kantor', 'Rapat jam 08:00 di kantor', 'Penerima: PSM'],
    ['umumin ke psm surabaya bsk libur yaa', 'bsk libur yaa', 'Penerima: PSM dan Kota Surabaya'],
    ['woro-woro nang psm suroboyo: sesuk prei ya rek', 'sesuk prei ya rek', 'Penerima: PSM dan Kota Surabaya'],
    [
      'kabari peserta psm dasar angkatan 1: besok bawa jas hujan',
      'besok bawa jas hujan',
      'Masyarakat 1 (yang punya tempat)',
    ],
    ['umumkan ke semua bahwa kantor tutup besok', 'kantor tutup besok', 'Penerima: semua orang'],
    // What is announced is nobody's own trouble.
    ['umumkan ke surabaya: awas banjir, ayo mengungsi', 'awas banjir, ayo mengungsi', 'Penerima: Kota Surabaya'],
    ['umumkan ke surabaya: pak budi meninggal dunia', 'pak budi meninggal dunia', 'Penerima: Kota Surabaya'],
  ])('are taken from %j', async (text, words, audience) => {
    const preview = await answer(officer, text);
    expect(preview).toMatch(new RegExp(`^Beginilah[^]*\\n${words.replace(/[.?]/g, '\\$&')}\\n`));
    expect(preview).toContain(audience);
  });

  it.each([
    ['umumkan: besok pelatihan libur', /Tulisannya kami catat: “besok pelatihan libur”[^]*Pengumuman untuk siapa\?/],
    [
      'umumkan ke kabupaten antah: besok pelatihan libur',
      /Belum kami kenali: kabupaten antah[^]*Pengumuman untuk siapa\?/,
    ],
    [
      'umumkan ke peserta pdps: besok bawa jas hujan',
      /Peserta angkatan mana\?\s+1\. [^\n]*PDPS\) 1\s+2\. [^\n]*PDPS\) 2/,
    ],
    ['umumkan ke surabaya', /Yang menerima: 1 orang[^]*Tulis pengumumannya/],
    ['umumkan ke surabaya: libur', /Mohon tulis pengumuman dalam 10[^]*Tulis pengumumannya/],
    ['umumkan ke surabaya: besok {jam} libur ya', /Isian \{jam\} tidak kami kenal[^]*Tulis pengumumannya/],
    ['umumkan ke banyuwangi: besok pelatihan libur', /Tulisannya kami catat[^]*Tidak ada yang akan menerimanya/],
  ])('are asked where %j does not say them', async (text, words) => {
    expect(await answer(officer, text)).toMatch(words);
    expect(await made()).toEqual([]);
  });

  it('keep the text while the audience is found', async () => {
    await answer(officer, 'umumkan: besok pelatihan libur', 'menurut daerah', 'surabaya');
    expect(await answer(officer, 'lanjut')).toMatch(/^Beginilah[^]*besok pelatihan libur/);
  });

  it('come with the time, where it was said', async () => {
    const preview = await answer(officer, 'umumkan besok jam 8 ke surabaya: ada apel siaga di kantor');
    expect(preview).toContain('1. Kirim Rabu, 2 Desember 2026 pukul 08.00 WIB');
    expect(await answer(officer, '1', 'ya')).toContain('Pengumuman dijadwalkan: Rabu, 2 Desember 2026 pukul 08.00 WIB');
  });
});

it('begins anew beside a draft, which a bare command goes on with', async () => {
  await answer(officer, 'umumkan ke surabaya: besok pelatihan libur', 'menu');
  expect(await answer(officer, 'buat pengumuman')).toContain('besok pelatihan libur');
  expect(await answer(officer, 'menu', 'umumkan ke semua: lusa pelatihan libur')).toContain('lusa pelatihan libur');
});

it('is for coordinators, and each for their own people', async () => {
  const budi = talk.person('budi');
  await register(budi, 'Budi Santoso');
  expect(await answer(budi, 'umumkan ke surabaya: besok pelatihan libur')).toContain('hanya untuk petugas');
  const [contact] = await queries().select().from(contacts).where(eq(contacts.externalId, 'budi'));
  await support.database.transaction((tx) =>
    grantRole(tx, contact?.personId ?? 0, { role: 'coordinator', regionCode: '35.25' }, clock.now()),
  );
  expect(await answer(budi, 'umumkan ke surabaya: besok pelatihan libur')).toMatch(
    /Kota Surabaya di luar daerah Bapak\/Ibu[^]*Daerah mana\?/,
  );
  expect(await answer(budi, 'batal', 'umumkan ke semua: besok pelatihan libur')).toContain('Pengumuman untuk siapa?');
});
