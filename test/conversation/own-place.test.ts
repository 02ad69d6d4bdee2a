import { describe, expect, it } from 'vitest';
import { freshTalk } from '../support/fresh-talk.ts';
import { heard, register, type Talker } from '../support/talk.ts';

const { talk } = freshTalk();

async function seated(name: string, kind: string, ...trainings: string[]): Promise<Talker> {
  const talker = talk.person(name);
  await register(talker, 'Siti Aminah', kind);
  for (const training of trainings) {
    await talker.says(training);
    await talker.says('1');
  }
  return talker;
}

describe('somebody who holds a seat', () => {
  it('is told what they ask of it, and nothing else', async () => {
    const siti = await seated('siti', 'psm', 'psm dasar');
    const answers = [
      ['mulai jam berapa', /^Pukul 09.00–15.30 WIB, mulai Senin, 14 Desember 2026/],
      ['berapa hari', /^4 hari: 14–17 Desember 2026/],
      ['psm dasar itu dimana tempatnya', /^Tempatnya: UPT PTKS Malang/],
      ['link zoom mana', /^Pelatihan ini tatap muka/],
      ['bawa apa aja', /^Bawa alat tulis/],
    ] as const;
    for (const [question, start] of answers) {
      const answer = await heard(siti, question);
      expect(answer).toMatch(start);
      expect(answer.split('\n')).toHaveLength(2);
    }
    // Of a training that is not theirs its own page tells.
    expect(await heard(siti, 'penyuluhan itu dimana tempatnya')).toMatch(/^Penyuluhan Sosial/);
    expect(await heard(siti, 'ada pelatihan apa aja')).toContain('Pelatihan yang dibuka');
  });

  it('has it told of each, where they hold several', async () => {
    const siti = await seated('siti', 'psm', 'psm dasar', 'asesmen');
    const answer = await heard(siti, 'berapa hari');
    expect(answer).toMatch(/Masyarakat, angkatan 1\n4 hari[^]*Empatik, angkatan 1\n2 hari/);
    expect(await heard(siti, 'link zoom mana')).toContain('Tautan Zoom belum ada');
  });

  it('is not sent to the venue on a day at home', async () => {
    const rudi = await seated('rudi', 'karang taruna', 'kartar');
    expect(await heard(rudi, 'dimana tempatnya')).toContain('hari 1 daring (online), hari 2–3 tatap muka di UPT PTKS');
  });
});

describe('somebody who waits', () => {
  it('is told their number, and leaves the line without giving a seat to anybody', async () => {
    for (const name of ['ani', 'beni']) await seated(name, 'masyarakat umum', 'lansia di rumah');
    const citra = await seated('citra', 'masyarakat umum', 'lansia di rumah');
    for (const question of [
      'yah penuh',
      'berapa lama nunggu',
      'berapa lama nunggunya',
      'saya nomor berapa',
      'berapa orang di depan saya',
      'saya antrian keberapa',
    ]) {
      expect(await heard(citra, question)).toMatch(
        /^Bapak\/Ibu nomor 1 di daftar tunggu Perawatan Lansia[^]*langsung menulis/,
      );
    }
    const asked = await heard(citra, 'batal ikut');
    expect(asked).toContain('daftar tunggu nomor 1');
    expect(asked).not.toContain('orang lain');
    expect(await heard(citra, 'ya')).toContain('keluar dari daftar tunggu');
    expect(await heard(talk.person('ani'), 'batal ikut')).toContain('diberikan kepada orang lain');
  });

  it('is nobody of the staff, whoever asks how many are before them', async () => {
    const siti = talk.person('siti');
    await siti.says('halo');
    for (const question of ['berapa orang di depan saya', 'saya antrian keberapa']) {
      expect(await heard(siti, question)).toContain('belum menemukan pendaftaran');
    }
  });
});
