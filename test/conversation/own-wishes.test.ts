import { describe, expect, it } from 'vitest';
import { freshTalk } from '../support/fresh-talk.ts';
import { heardWithChoices, register, type Talker } from '../support/talk.ts';

const { talk } = freshTalk();

/** Somebody who holds a seat in the first of two batches. */
async function seated(): Promise<Talker> {
  const siti = talk.person('siti');
  await register(siti);
  await siti.says('pdps');
  await siti.says('1');
  expect(await heardWithChoices(siti, '1')).toContain('terdaftar');
  return siti;
}

describe('somebody who wants another date', () => {
  it('has the new seat first, and gives up the old one then', async () => {
    const siti = await seated();
    const asked = await heardWithChoices(siti, 'mau pindah ke angkatan 2 januari');
    expect(asked).toContain('Pindah angkatan');
    expect(asked).not.toContain('Batalkan');
    const told = await heardWithChoices(siti, 'yang angkatan 2');
    expect(told).toContain('angkatan 2');
    expect(told).toContain('sudah kami lepas');
    const mine = await heardWithChoices(siti, 'jadwal saya');
    expect(mine.match(/PDPS/g)).toHaveLength(1);
    expect(await heardWithChoices(siti, '1')).toContain('angkatan 2');
  });

  it('keeps the old one by a no', async () => {
    const siti = await seated();
    await siti.says('bisa ganti jadwal bulan depan?');
    expect(await heardWithChoices(siti, 'gak jadi deh')).toContain('tetap');
    expect(await heardWithChoices(siti, 'jadwal saya')).toContain('PDPS');
  });

  it('hears that there is none, and keeps the seat', async () => {
    const siti = talk.person('siti');
    await register(siti);
    for (const text of ['lansia di rumah', '1']) await siti.says(text);
    expect(await heardWithChoices(siti, 'pindah ke gelombang berikutnya bisa?')).toContain('Belum ada angkatan lain');
    expect(await heardWithChoices(siti, 'jadwal saya')).toContain('terdaftar');
  });
});

describe('somebody who is asked whether to give up their seat', () => {
  it.each(['batal', 'batalin aja', 'jadi batal', 'gak jadi ikut', 'ya batalkan'])('does by %j', async (text) => {
    const siti = await seated();
    await siti.says('batal ikut');
    expect(await heardWithChoices(siti, text)).toContain('sudah dibatalkan');
  });

  it.each(['gajadi batal', 'gak jadi', 'tidak jadi batal', 'jangan', 'tetap ikut aja'])(
    'does not by %j',
    async (text) => {
      const siti = await seated();
      await siti.says('batal ikut');
      expect(await heardWithChoices(siti, text)).toContain('tidak jadi dibatalkan');
      expect(await heardWithChoices(siti, 'jadwal saya')).toContain('terdaftar');
    },
  );

  it.each(['yo tak pikir disik', 'ya tanya suami dulu', 'ya nanti aja'])('is asked again at %j', async (text) => {
    const siti = await seated();
    await siti.says('batal ikut');
    expect(await heardWithChoices(siti, text)).toContain('Ya, batalkan');
    await siti.says('menu');
    expect(await heardWithChoices(siti, 'jadwal saya')).toContain('terdaftar');
  });
});

describe('reminders', () => {
  it('stay on for whoever asks that they are not turned off', async () => {
    const siti = await seated();
    expect(await heardWithChoices(siti, 'pengingat jangan dimatikan')).toContain('pengingat menyala');
    expect(await heardWithChoices(siti, 'matikan pengingat')).toContain('pengingat mati');
  });

  it.each(['ganti jam pengingat jadi jam 7 pagi', 'kapan saya diingatkan'])(
    'say when they come at %j',
    async (text) => {
      const siti = await seated();
      const answer = await heardWithChoices(siti, text);
      expect(answer).toContain('seminggu sebelumnya');
      expect(answer).not.toContain('Matikan');
    },
  );
});

describe('a question about news', () => {
  it('agrees to none', async () => {
    const siti = await seated();
    expect(await heardWithChoices(siti, 'kalo ada yg batal dikabari ga')).not.toContain('pengumuman kami kirim');
    expect(await heardWithChoices(siti, 'saya gak mau berhenti')).not.toContain('tidak mengirim pengumuman');
  });
});
