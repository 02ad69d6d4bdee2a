import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { heard, register } from '../support/talk.ts';

const { talk, support } = freshTalk();

describe('an answer that offers a next step', () => {
  it.each(['ya', 'nggih', 'boleh', 'iya kak, mau', 'mau dong', '👍'])('goes on to register at %j', async (yes) => {
    const siti = talk.person('siti');
    expect(await heard(siti, 'gimana caranya ikut pelatihan')).toContain('Caranya');
    expect(await heard(siti, yes)).toContain('setuju');
  });

  it('does not at a mere “oke”, or a no', async () => {
    const siti = talk.person('siti');
    for (const answer of ['oke', 'baik kak', 'tidak dulu']) {
      await siti.says('cara daftar');
      expect(await heard(siti, answer)).not.toContain('setuju');
    }
  });

  it('shows the schedule to whoever is registered', async () => {
    const siti = talk.person('siti');
    await register(siti);
    await siti.says('cara daftar');
    expect(await heard(siti, 'boleh')).toContain('Pelatihan yang dibuka');
  });

  it('asks an officer where only they know, and goes to what a frequent answer names', async () => {
    const siti = talk.person('siti');
    await siti.says('halo');
    expect(await heard(siti, 'sertifikat saya mana')).toContain('Petugas bisa');
    expect(await heard(siti, 'iya boleh')).toContain('tulis pertanyaan');
    await siti.says('batal');
    // What only the agency knows is left out of the answer, and an officer offered.
    expect(await heard(siti, 'apakah pelatihan ini gratis')).toContain('Jawaban lengkapnya ada di petugas');
    expect(await heard(siti, 'nggih')).toContain('teruskan ke petugas');
  });

  it('is asked again where the number stands for none of what was offered', async () => {
    const siti = talk.person('siti');
    const offered = (await siti.says('halo')).at(-1)?.choices ?? [];
    const [again] = await siti.says(String(offered.length + 1));
    expect(plainText(again?.text ?? [])).toBe('Mohon balas dengan salah satu angka.');
    expect(again?.choices?.map(({ label }) => label)).toEqual(offered.map(({ label }) => label));
    expect(await heard(siti, '99')).toContain('bicara dengan petugas');
    await siti.says('menu');
    await siti.says('99');
    expect(await heard(siti, '1')).not.toContain('Mohon balas');
  });

  it('goes nowhere where several things are offered, or nothing is', async () => {
    const siti = talk.person('siti');
    await siti.says('halo');
    expect(await heard(siti, 'iya')).toContain('Ada lagi yang bisa kami bantu');
  });
});

describe('somebody who has a question and has not put it yet', () => {
  it('is told who speaks, and asked what about', async () => {
    const parto = talk.person('parto');
    const answer = await heard(parto, 'kulo nuwun, kulo badhe takon');
    expect(answer).toContain('Selamat datang');
    expect(answer).toContain('Mau bertanya soal apa?');
    expect(await heard(parto, 'izin tanya pak')).toBe('Silakan, Bapak/Ibu. Mau bertanya soal apa?');
  });

  it('is asked the same within a form, whose question stays', async () => {
    const siti = talk.person('siti');
    await siti.says('daftar');
    await siti.says('setuju');
    const answer = await heard(siti, 'mau tanya dulu kak');
    expect(answer).toContain('soal apa');
    expect(answer).toContain('nama lengkap');
  });
});

describe('a form', () => {
  it.each(['batal aja lah ribet', 'gak jadi deh kak'])('is called off by %j', async (text) => {
    const siti = talk.person('siti');
    await siti.says('daftar');
    await siti.says('setuju');
    expect(await heard(siti, text)).not.toMatch(/nama lengkap|Tidak ada pelatihan yang bisa dibatalkan/);
  });
});

describe('a schedule without a training', () => {
  it('says so once, and waits for no choice', async () => {
    await support.database.driver`update training_sessions set enrollment_closes_at = ${'2026-11-01T00:00:00Z'}`;
    const siti = talk.person('siti');
    await siti.says('halo');
    expect(await heard(siti, 'jadwal bulan depan di kab malang')).toBe(
      'Belum ada pelatihan yang dibuka sekarang. Yang menerima pengumuman kami kabari bila ada.',
    );
    expect(await heard(siti, 'makasih')).toContain('Sama-sama');
  });
});
