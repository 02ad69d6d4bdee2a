import { describe, expect, it } from 'vitest';
import { weekendIn } from '../../src/conversation/understanding/month-or-week.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { heard, register } from '../support/talk.ts';

const { talk, clock } = freshTalk();

/** What somebody hears last of some messages. */
const last = async (...texts: string[]): Promise<string> => {
  const talker = talk.person('siti');
  let answer = '';
  for (const text of texts) answer = await heard(talker, text);
  return answer;
};

describe('a place where nothing is held', () => {
  it.each([
    [['halo', 'aku wong lamongan, enek opo ae'], 'Kabupaten Lamongan'],
    [['pelatihan dekat jember'], 'Kabupaten Jember'],
  ])('shuts nobody out: %j', async (texts, place) => {
    const answer = await last(...texts);
    expect(answer).toContain(`Belum ada yang diadakan di ${place}. Bapak/Ibu tetap boleh ikut`);
    expect(answer).not.toContain('dibuka untuk');
    // What needs no journey comes first, whenever it is.
    expect(answer).toMatch(
      /1\. .*\n.*Zoom[^]*2\. .*\n.*Zoom[^]*3\. .*\n18 Januari 2027 · .*Zoom[^]*4\. .*\n14–17 Desember/,
    );
  });

  it('keeps the rest of what they said, and goes on page by page', async () => {
    const siti = talk.person('siti');
    expect(await heard(siti, 'pelatihan januari di lamongan')).toMatch(
      /Saringan: Januari 2027[^]*1\. .*\n18 Januari 2027 · .*Zoom/,
    );
    expect(await heard(siti, '6')).not.toContain('Zoom');
  });
});

describe('somebody before a list', () => {
  it('narrows it, asks about one of it, and still chooses by its numbers', async () => {
    const siti = talk.person('siti');
    await siti.says('jadwal');
    expect(await heard(siti, 'nek daring ae')).toContain('1–3 dari 3');
    const answer = await heard(siti, 'no 1 iku bayar ta');
    expect(answer).toContain('tidak pernah meminta transfer');
    expect(answer).toContain('2. Penyuluhan Sosial');
    expect(await heard(siti, 'nomor 2 iku jam piro')).toMatch(/^Pukul 09.00–15.30 WIB, mulai Kamis, 17 Desember 2026/);
    expect(await heard(siti, '2')).toMatch(/^Penyuluhan Sosial/);
  });

  it.each(['saya mau ikut yang pertama', 'I want to join the first one', 'ikut no 1 aja kak'])(
    'opens the first of what is shown by %j',
    async (text) => {
      expect(await last('jadwal', 'online', 'penyuluhan online desember', text)).toMatch(/^Kelas Pengantar/);
    },
  );

  it('is asked which where several are shown, and goes to the only one', async () => {
    expect(await last('jadwal', 'yo wes melu')).toMatch(/^Mau ikut yang nomor berapa/);
    expect(await last('jadwal di banyuwangi', 'yo wes melu')).toMatch(/^Perawatan Lansia/);
  });

  it('hears an answer in between and keeps the numbers of what they looked at', async () => {
    const siti = talk.person('siti');
    await register(siti, 'Siti Aminah', 'masyarakat umum');
    await siti.says('lansia');
    const [answer] = await siti.says('bayar ta?');
    expect(plainText(answer?.text ?? [])).toContain('tidak pernah meminta transfer');
    expect(answer?.choices?.[0]?.label).toBe('Ikut pelatihan ini');
    expect(await heard(siti, '1')).toContain('terdaftar');
    await siti.says('jadwal');
    await siti.says('bayar ta?');
    expect(await heard(siti, '2')).toMatch(/^Pelatihan Dasar Pekerja Sosial Masyarakat/);
  });
});

describe('whom a training is for', () => {
  it.each([
    [['ibu rumah tangga'], 'Masyarakat Umum'],
    [['halo', 'saya ibu rumah tangga'], 'Masyarakat Umum'],
    [['jadwal', 'ibu rumah tangga'], 'Masyarakat Umum'],
    [['yg buat anak muda dong, gue karang taruna'], 'Karang Taruna'],
    [['jadwal', 'yg buat anak muda ada?'], 'Karang Taruna'],
  ])('narrows the list: %j', async (texts, kind) => {
    const answer = await last(...texts);
    expect(answer).toContain(`Saringan: ${kind}`);
    expect(answer).not.toMatch(/bansos|Anak di LKSA/);
  });

  it('is no matter of a training that a kind is only in the name of', async () => {
    expect(await last('psm dasar')).toMatch(/^Pelatihan Dasar Pekerja Sosial Masyarakat, angkatan/);
  });
});

describe('words that are like a training’s', () => {
  it('ask for a bed, and for no training of the elderly', async () => {
    const answer = await last('halo', 'mohon informasi mengenai penginapan bagi peserta lanjut usia');
    expect(answer).not.toContain('angkatan');
    expect(answer).toContain('rinciannya');
  });

  it('go on with a form', async () => {
    expect(await last('halo', 'lanjut formulir')).not.toContain('Lanjutan');
  });

  it('lead whoever would register for a training to it', async () => {
    const polite = 'saya bermaksud mendaftarkan diri pada pelatihan perawatan lansia, mohon petunjuk';
    expect(await last(polite)).toMatch(/^Perawatan Lansia di Rumah/);
  });

  it('are quoted alone, and no sentence cut in the middle', async () => {
    const answer = await last('halo', 'saya sudah terdaftar pdps angkatan 1 mau pindah ke angkatan 2');
    expect(answer).toContain('yang cocok dengan “pdps”');
  });
});

it.each([
  ['sabtu minggu ada apa', '2026-12-05'],
  ['sabtu dan minggu', '2026-12-05'],
  ['akhir pekan ada pelatihan?', '2026-12-05'],
  ['anything on the weekend', '2026-12-05'],
  ['akhir pekan depan', '2026-12-12'],
  // The Saturday of a week.
  ['sabtu minggu depan', null],
  ['hari sabtu', null],
])('%j is a weekend from %s', (text, from) => {
  expect(weekendIn(text, clock.now(), 'Asia/Jakarta')?.from ?? null).toBe(from);
});

it('looks for what is held on either day of a weekend', async () => {
  expect(await last('sabtu minggu ada apa')).toContain('5–6 Desember 2026');
});
