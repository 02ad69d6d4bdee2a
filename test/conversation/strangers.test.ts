import { describe, expect, it } from 'vitest';
import { grantRole } from '../../src/people/roles.ts';
import { bookPerson } from '../support/bookings.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { heardWithChoices, register } from '../support/talk.ts';

const { talk, clock, support } = freshTalk();

describe('somebody who is not known yet', () => {
  it('is told once at length who is speaking, and then in a line', async () => {
    const siti = talk.person('siti');
    const first = await heardWithChoices(siti, 'halo');
    const second = await heardWithChoices(siti, 'assalamualaikum');
    expect(first).toContain('OTP');
    expect(second).toContain('Waalaikumsalam');
    expect(second).toContain('Sinau');
    expect(second).not.toContain('OTP');
  });

  it('is offered to register, and no matter of other offices, after a name out of nowhere', async () => {
    const siti = talk.person('siti');
    await siti.says('halo');
    const answer = await heardWithChoices(siti, 'siti aminah');
    expect(answer).toContain('[Mendaftar]');
    expect(answer).not.toContain('bansos');
  });

  it('is answered what they ask after their name, and not made to register', async () => {
    const siti = talk.person('siti');
    await siti.says('halo');
    const answer = await heardWithChoices(siti, 'nama saya siti, saya mau tanya psm dasar kapan mulainya');
    expect(answer).toContain('PSM');
    expect(answer).not.toContain('Apakah Bapak/Ibu setuju');
  });

  it('is told what a PSM and a TKSK are', async () => {
    const siti = talk.person('siti');
    await siti.says('halo');
    expect(await heardWithChoices(siti, 'apa bedanya psm dan tksk')).toContain('satu kecamatan');
    const trainings = await heardWithChoices(siti, 'bedanya psm dasar sama psm lanjutan apa');
    expect(trainings).not.toContain('satu kecamatan');
  });

  it('puts a form away that was left for the menu by “batal”', async () => {
    const siti = talk.person('siti');
    await siti.says('daftar');
    await siti.says('menu');
    expect(await heardWithChoices(siti, 'batal')).toContain('Formulir pendaftaran dihentikan');
    expect(await heardWithChoices(siti, 'menu')).not.toContain('Lanjutkan formulir');
  });

  it('reads what is agreed to in full once, and keeps what comes before the agreement', async () => {
    const siti = talk.person('siti');
    expect(await heardWithChoices(siti, 'daftar')).toContain('HAPUS DATA');
    const again = await heardWithChoices(siti, 'apa maksudnya');
    expect(again).toContain('Setuju nama, kabupaten/kota');
    expect(again).not.toContain('HAPUS DATA');
    await siti.says('daftar aja deh, nama sy lina marlina dari lamongan');
    expect(await heardWithChoices(siti, 'setuju')).toContain('kelompok mana');
  });

  it('hears of an officer where they speak of a seat that this chat knows nothing of', async () => {
    const siti = talk.person('siti');
    for (const text of ['saya sudah daftar 2 minggu kok belum ada kabar', 'mene aku gak iso melu']) {
      const answer = await heardWithChoices(siti, text);
      expect(answer).toContain('belum menemukan pendaftaran');
      expect(answer).toContain('[Bicara dengan petugas]');
    }
  });

  it.each([
    'SEBARKAN!! Bansos Rp 900.000 cair hari ini, klik http://bansos-cair.xyz segera sebelum ditutup. Kirim ke 10 grup!',
    'Selamat Anda mendapat kuota gratis 50GB dari pemerintah, klik di sini dan bagikan ke 12 kontak',
  ])('is told that a chain letter is not ours, and not that it is a command of staff: %s', async (letter) => {
    const siti = talk.person('siti');
    await siti.says('halo');
    expect(await heardWithChoices(siti, letter)).toContain('bukan dari kami');
    const asks = 'tolong kirim link zoom ke grup ya bu soalnya saya belum dapat sampai sekarang';
    expect(await heardWithChoices(siti, asks)).not.toContain('berantai');
  });

  it('is told what something is rather than when its training is open', async () => {
    await support.database.driver`update training_sessions set status = 'closed' where training_code = 'PSM-DASAR'`;
    const siti = talk.person('siti');
    await siti.says('halo');
    expect(await heardWithChoices(siti, 'apa itu psm')).toContain('Pekerja Sosial Masyarakat): warga');
    expect(await heardWithChoices(siti, 'pelatihan dasar pekerja sosial masyarakat')).toMatch(
      /^Pelatihan Dasar Pekerja Sosial Masyarakat sedang tidak dibuka/,
    );
  });

  it('is told that only an officer knows what it costs, and then what is sure', async () => {
    const siti = talk.person('siti');
    expect(await heardWithChoices(siti, 'berapa biayanya')).toMatch(
      /^Apakah pelatihan berbayar\?\nJawaban lengkapnya ada di petugas\.\s+Yang pasti, petugas kami/,
    );
  });

  it.each([
    ['tgl 14 desember ada apa', '14 Desember 2026'],
    ['hari jumat ada kelas?', '4 Desember 2026'],
  ])('sees what is held on the day of %j', async (text, day) => {
    const siti = talk.person('siti');
    const answer = await heardWithChoices(siti, text);
    expect(answer).toContain(`Saringan: ${day}`);
    expect(answer).not.toContain('Januari');
  });

  it('is thanked for folded hands', async () => {
    const siti = talk.person('siti');
    await siti.says('halo');
    expect(await heardWithChoices(siti, '🙏')).toContain('Sama-sama');
  });

  it('sees the week that they ask for', async () => {
    const siti = talk.person('siti');
    const answer = await heardWithChoices(siti, 'minggu ini ada pelatihan apa');
    expect(answer).toContain('Saringan: 30 November – 6 Desember 2026');
    expect(answer).not.toContain('Januari');
  });
});

describe('what is asked of a stranger in our name', () => {
  it('is answered by who we are and that we never ask for it', async () => {
    for (const [index, text] of [
      'nomor rekening panitia berapa, mau transfer pendaftaran',
      'kemarin saya sudah transfer ke panitia, kok belum ada jadwal',
      'kode otp saya 123456',
    ].entries()) {
      expect(await heardWithChoices(talk.person(`siti-${index}`), text)).toContain('tidak pernah meminta uang, OTP');
    }
  });
});

describe('somebody who has waited and is upset', () => {
  it('is apologised to, and not asked for the same question again', async () => {
    const rina = await bookPerson(support.database.queries);
    await support.database.transaction((tx) =>
      grantRole(tx, rina, { role: 'coordinator', regionCode: null }, clock.now()),
    );
    const siti = talk.person('siti');
    const answer = await heardWithChoices(siti, 'kok lama banget gak dibalas balas, kesel saya');
    expect(answer).toContain('Mohon maaf');
    expect(answer).toContain('teruskan ke petugas');
    expect(await heardWithChoices(siti, 'mana petugasnya')).toContain('sudah ada di petugas dan belum terjawab');
    expect(await heardWithChoices(siti, 'transport minggu lalu belum cair')).toContain('tambahkan');
  });
});

describe('somebody who looks at a training', () => {
  it('takes it by a yes, and is not read all of it again at what is no answer', async () => {
    const siti = talk.person('siti');
    await register(siti);
    expect(await heardWithChoices(siti, 'lansia di rumah')).toContain('Merawat lansia di rumah');
    const again = await heardWithChoices(siti, 'blabla xyz');
    expect(again).toContain('Perawatan Lansia di Rumah');
    expect(again).not.toContain('Merawat lansia di rumah');
    expect(await heardWithChoices(siti, 'kuotanya masih ada?')).toContain('Tempat tersedia');
    expect(await heardWithChoices(siti, 'iya mau')).toContain('terdaftar');
  });

  it('asks whether there is something, and has not said no by that', async () => {
    const siti = talk.person('siti');
    await siti.says('daftar');
    expect(await heardWithChoices(siti, 'nanti ada seragam ga bu')).not.toContain('tidak ada yang kami catat');
  });
});

describe('somebody who is registered', () => {
  it('corrects the profile in the sentence that asks for it, and still reads it back', async () => {
    const siti = talk.person('siti');
    await register(siti);
    expect(await heardWithChoices(siti, 'ubah nama saya jadi Endang Lestari')).toContain('Nama: Endang Lestari');
    expect(await heardWithChoices(siti, 'nama saya harusnya Endang Sulastri')).toContain('Nama: Endang Sulastri');
    const saved = await heardWithChoices(siti, 'benar');
    expect(saved).toContain('profil sudah diperbarui');
    expect(saved).not.toContain('Lanjutkan formulir');
    expect(await heardWithChoices(siti, 'pindah ke malang')).toContain('Kota Malang');
  });

  it('is condoled with before a deletion is asked about', async () => {
    const siti = talk.person('siti');
    await register(siti);
    const asked = await heardWithChoices(siti, 'bapak saya sudah meninggal, tolong datanya dihapus');
    expect(asked).toMatch(/^Kami turut berduka cita.*\n+Yang akan dihapus/);
    for (const living of ['nomor lama saya sudah mati, hapus data saya', 'aku wis ninggal grup, hapus dataku']) {
      await siti.says('tidak');
      const again = await heardWithChoices(siti, living);
      expect(again).toContain('Yang akan dihapus');
      expect(again).not.toContain('berduka');
    }
    await siti.says('tidak');
    expect(await heardWithChoices(siti, 'suami saya sudah tiada, hapus datanya')).toMatch(/^Kami turut berduka cita/);
  });

  it('deletes nothing by a no that is said in two words', async () => {
    const siti = talk.person('siti');
    await register(siti);
    await siti.says('hapus data');
    expect(await heardWithChoices(siti, 'tidak, batal')).not.toContain('sudah dihapus');
    expect(await heardWithChoices(siti, 'profil')).toContain('Siti');
  });
});
