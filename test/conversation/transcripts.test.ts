import { beforeEach, describe, expect, it } from 'vitest';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { agency, openTalk, register, type Talk, type Talker } from '../support/talk.ts';

/*
 * Whole conversations, kept as files that read like the chat: test/transcripts/. After a change of the texts:
 * `npx vitest run test/conversation/transcripts.test.ts -u`, and read the difference aloud.
 */

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;

beforeEach(async () => {
  await support.clear();
  clock.moveTo('2026-12-01T03:00:00Z');
  await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
  talk = openTalk({ database: support.database, clock });
});

async function say(talker: Talker, ...lines: string[]): Promise<void> {
  for (const line of lines) {
    if (line.startsWith('[')) await talker.presses(line.slice(1, -1));
    else await talker.says(line);
  }
}

const keep = (talker: Talker, name: string) =>
  expect(talker.transcript).toMatchFileSnapshot(`../transcripts/${name}.txt`);

describe('a conversation', () => {
  it('from hello to a seat', async () => {
    const siti = talk.person('siti');
    await say(
      siti,
      'Assalamualaikum',
      '2',
      'setuju',
      'SITI AMINAH,S.SOS',
      'lawang',
      'psm',
      '0812-3456-7890',
      '1',
      'ya',
    );
    await say(siti, 'jadwal', '2', '1', 'jadwal saya', '1', '[Simpan ke kalender]');
    await keep(siti, 'from-hello-to-a-seat');
  });

  it('somebody who gets lost in the form and finds back', async () => {
    const budi = talk.person('budi');
    await say(budi, 'daftar', 'apa?', 'mboh', 'iya', 'berapa biayanya', 'bantuan', 'budi', 'Jakarta', 'hmm', 'menu');
    await say(
      budi,
      '1',
      'lanjut',
      'malang',
      'kota',
      'astronot',
      'warga biasa',
      '12345',
      '3573011234567890',
      '081234567890',
    );
    await say(budi, '2', 'Budi Santoso', 'benar', 'tidak');
    await keep(budi, 'lost-and-found');
  });

  it('stopping half-way says what was stopped', async () => {
    const tono = talk.person('tono');
    await say(tono, 'daftar', 'ya', 'Tono', 'batal', 'jadwal saya', 'batal');
    await keep(tono, 'stopped-half-way');
  });

  it('wanting a seat before having a profile', async () => {
    const wiji = talk.person('wiji');
    await say(wiji, 'pdps', '1', '1', 'setuju', 'wiji lestari', 'Surabaya', 'tksk', '08123456789', 'ya', 'ya', '1');
    await keep(wiji, 'seat-first');
  });

  it('saying what one looks for', async () => {
    const nur = talk.person('nur');
    await say(nur, '1', 'ada pelatihan bulan depan di malang ga min', 'yang online aja', 'agustus', 'mau yang 1');
    await keep(nur, 'looking-for');
  });

  it('a form left for the schedule goes on where it was, and then takes the seat', async () => {
    const wahyu = talk.person('wahyu');
    await say(wahyu, 'dftr, nama sy wahyu lestari dari kec waru', 'ya', '1', 'jadwal', '4', '1', 'tksk', '08123456788');
    await say(wahyu, 'ya', 'ya', '1');
    await keep(wahyu, 'form-left-for-a-seat');
  });

  it('the waitlist, an offer, and giving a seat up', async () => {
    const [ani, beni, citra] = ['ani', 'beni', 'citra'].map((name) => talk.person(name)) as [Talker, Talker, Talker];
    for (const talker of [ani, beni, citra]) await register(talker, 'Ani Lestari', 'masyarakat umum');
    for (const talker of [ani, beni, citra]) await say(talker, 'lansia di rumah', '1');
    await say(ani, 'batal', 'tidak', 'batal ikut', 'ya');
    await keep(citra, 'waitlist');
    await keep(ani, 'giving-up');
  });

  it('why not, kindly', async () => {
    const rudi = talk.person('rudi');
    await register(rudi, 'Rudi Hartono', 'karang taruna');
    await say(
      rudi,
      'caregiver',
      '1',
      'jadwal',
      'tksk-pmk',
      '1',
      'shelter',
      '1',
      'ya',
      'saya anggota tagana sejak 2020',
      'shelter',
    );
    await keep(rudi, 'why-not');
  });

  it('finding one’s way through the schedule', async () => {
    const nur = talk.person('nur');
    await say(
      nur,
      'jadwal',
      '6',
      'sebelumnya',
      '[Saring]',
      'bulan',
      '2',
      '[Hapus saringan]',
      '[Saring]',
      '4',
      'daring',
      'zzz',
      'menu',
    );
    await keep(nur, 'browsing');
  });

  it('owning one’s data', async () => {
    const eka = talk.person('eka');
    await register(eka, 'Eka Yulianti');
    await say(
      eka,
      'data saya',
      '[Unduh semuanya]',
      'stop pesan',
      'MULAI',
      'pengingat',
      '1',
      'profil',
      'batal',
      'hapus data',
      'gak jadi',
    );
    await say(eka, 'hapus data', 'ya', 'data saya');
    await keep(eka, 'own-data');
  });

  it('in English', async () => {
    const joe = talk.person('joe');
    await say(
      joe,
      'english',
      'register',
      'I agree',
      'Joe Smith',
      'outside',
      'umum',
      '0812 3456 7890',
      'yes',
      'no',
      'schedule',
      '1',
      '1',
      'my trainings',
    );
    await keep(joe, 'english');
  });

  it('in Javanese, which is chosen and never guessed', async () => {
    const wagiran = talk.person('wagiran', 'whatsapp');
    await say(
      wagiran,
      'kulo nuwun',
      'wonten pelatihan menopo mawon wulan niki nggih',
      'bahasa',
      'basa jawa',
      'assalamualaikum',
      'ndhaftar',
      'mboten',
      'daftar',
      'setuju',
      'Wagiran',
      'lawang',
      'psm',
      '0812-3456-7890',
      'sampun leres',
      'inggih',
      'jadwal',
      'salajengipun',
      'saring',
      'wulan',
      '1',
      '1',
      'tumut pelatihan niki',
      'pelatihan kula',
      '1',
      'batal tumut',
      'mboten sios',
      'pengingat',
      'mandhegaken pengingat',
      'data kula',
      'busak data',
      'mboten',
      'matur nuwun',
    );
    await keep(wagiran, 'javanese');
  });

  it('a prankster', async () => {
    const prank = talk.person('prank');
    await say(
      prank,
      '💩',
      '/broadcast semua',
      'permohonan',
      "'; drop table persons; --",
      '<b>x</b>',
      '99',
      'daftar',
      'ya',
      '<script>alert(1)</script>',
      '*tebal*',
      'a'.repeat(5000),
      'menu',
    );
    await keep(prank, 'prankster');
  });

  it('a coordinator decides who asked', async () => {
    const dewi = talk.person('dewi');
    const others = ['Eko Prasetyo', 'Fitri Handayani', 'Gita Lestari'];
    await register(dewi, 'Dewi Anggraini', 'tksk');
    await say(dewi, 'tksk-pmk', '1');
    for (const name of others) {
      await register(talk.person(name), name, 'tksk');
      await say(talk.person(name), 'tksk-pmk', '1');
    }
    const officer = talk.person('sample-coordinator');
    await say(officer, 'permohonan', 'setujui', 'tolak', '?!', 'belum dua tahun', 'ya');
    await say(officer, 'semua', 'ya', 'permohonan');
    await say(dewi, 'jadwal saya');
    await keep(dewi, 'applicant');
    await keep(officer, 'coordinator');
  });

  it('an administrator invites a coordinator, and dismisses them again', async () => {
    const administrator = talk.person('sample-administrator');
    await say(administrator, 'kelola', 'undang petugas', 'koordinator', 'kota batu, atlantis', 'kota batu', '1');
    const code = /UNDANGAN (\S+)/.exec(administrator.transcript)?.[1] ?? '';
    const rina = talk.person('rina', 'whatsapp');
    await register(rina, 'Rina Wati', 'umum', 'kota batu');
    await say(rina, 'undangan AAAA-BBBB-CC', `undangan ${code}`, 'undang petugas', 'pengajar', 'surabaya', 'ya');
    await say(administrator, 'daftar petugas', 'rina', 'ya');
    await say(rina, 'kelola');
    const hidden = (text: string): string =>
      text.replaceAll(code, 'K7QM-2XPR-9D').replaceAll(code.replaceAll('-', ''), 'K7QM2XPR9D');
    await expect(hidden(administrator.transcript)).toMatchFileSnapshot('../transcripts/inviting.txt');
    await expect(hidden(rina.transcript)).toMatchFileSnapshot('../transcripts/invited.txt');
  });

  it('a coordinator makes a session, changes it, moves it and calls it off', async () => {
    const officer = talk.person('sample-coordinator', 'whatsapp');
    await say(talk.person('sample-administrator'), 'undang petugas', 'koordinator', '1', 'ya');
    const code = /UNDANGAN (\S+)/.exec(talk.person('sample-administrator').transcript)?.[1] ?? '';
    await officer.says(`undangan ${code}`);
    const before = officer.transcript.length;
    await say(
      officer,
      'buat angkatan',
      'lansia',
      '7 des 2020',
      'Senin 7 Des jam 9 pagi sampai Kamis',
      'ya itu',
      'jam setengah 4',
    );
    await say(officer, '[Tempat baru]', 'Balai Desa Sumberejo', 'batu', 'lewati');
    await say(officer, 'banyak', '1', '1', '1', '1');
    await say(officer, 'pengaturan lain', 'kuota daerah', 'kota batu', 'kota batu 3, kab malang 2 orang', '1');
    await say(officer, '9', 'kuota', 'tidak dibagi', '9', 'sasaran', 'psm, masyarakat umum', '9', 'syarat', '2');
    await say(officer, '9', 'cara belajar', 'campuran', '9', '1, 2', '1');
    const ani = talk.person('ani');
    const beni = talk.person('beni');
    for (const talker of [ani, beni]) await register(talker, 'Ani Lestari', 'masyarakat umum');
    const seatOf = (talker: Talker) => talker.says('lansia di rumah');
    for (const talker of [ani, beni]) {
      await seatOf(talker);
      await say(talker, '1', '1');
    }
    await say(
      officer,
      'ubah',
      'kuota',
      '2',
      'ubah',
      'pengaturan lain',
      'kuota daerah',
      'surabaya 1',
      'tidak dibagi',
      '[Pindah tanggal]',
      'Senin 14 Desember',
      'gedung diperbaiki',
      'ya',
    );
    await say(officer, 'ubah', 'pengingat', 'sehari sebelum', 'sehari sebelum', 'kembali');
    await say(officer, '[Tutup pendaftaran]', '[Batalkan angkatan]', 'pemateri sakit', 'ya');
    await expect(officer.transcript.slice(before)).toMatchFileSnapshot('../transcripts/coordinator-sessions.txt');
  });

  it('a coordinator looks after the people of a session', async () => {
    const officer = talk.person('sample-coordinator');
    for (const name of ['Dewi Anggraini', 'Eko Prasetyo', 'Fitri Handayani']) {
      const talker = talk.person(name);
      await register(talker, name, 'tksk');
      await say(talker, 'tksk-pmk', '1');
    }
    await say(officer, 'angkatan', 'penguatan tksk', '[Peserta]', 'fitri', 'tolak', 'belum dua tahun', 'ya');
    await say(officer, '[Tindakan lain]', '[Setujui semua]', 'ya', '[Tindakan lain]', '[Tambah]', '081999999999');
    await say(officer, '[Unduh daftar]', '[Tandai kehadiran]', 'kembali', 'eko', '[Keluarkan]', 'pindah tugas', 'ya');
    clock.moveTo('2026-12-21T05:00:00Z');
    await say(officer, '[Tindakan lain]', '[Tandai kehadiran]', '1', 'tidak hadir 9', 'semua hadir', 'ya');
    await fireReminders(support.database, agency, new Date('2026-12-26T02:00:00Z'));
    clock.moveTo('2026-12-26T02:01:00Z');
    await say(talk.person('Dewi Anggraini'), '5', 'materinya jelas sekali');
    await say(officer, '[Tindakan lain]', '[Kesan peserta]', 'kembali');
    await keep(officer, 'coordinator-people');
  });

  it('a coordinator announces to one region but for those who are in', async () => {
    const officer = talk.person('sample-coordinator');
    for (const name of ['Dewi Anggraini', 'Eko Prasetyo']) await register(talk.person(name), name, 'tksk');
    await say(talk.person('Dewi Anggraini'), 'pdps', '1', '1');
    await say(officer, 'kirim pengumuman', 'menurut daerah', 'kota malang', 'kecualikan', 'peserta satu angkatan');
    await say(officer, 'pelatihan dasar pekerjaan sosial (pdps) 1', 'yang punya tempat', 'lanjut', 'halo');
    await say(officer, 'Halo {nam}, ada pelatihan baru.', 'Halo {sapaan}, ada pelatihan baru di {daerah}.');
    await officer.does({ kind: 'media', media: 'voice', caption: null });
    await say(officer, '[Tambah gambar atau berkas]');
    const file = { name: null, mediaType: 'image/jpeg', size: 90_000, reference: 'x' };
    await officer.does({ kind: 'media', media: 'image', caption: null, file });
    await say(officer, '[Kirim sekarang]', 'ya', '[Lepas lampiran]');
    await say(officer, 'jadwalkan', 'kemarin', 'besok jam 8 pagi', 'ya', 'pengumuman', '1', 'jeda', '[Lanjutkan]');
    clock.moveTo('2026-12-02T14:00:00Z');
    await say(officer, 'pengumuman', '1', 'jeda', '[Lanjutkan]');
    clock.moveTo('2026-12-02T14:05:00Z');
    await say(officer, '[Hentikan]', '[Ya, hentikan]', 'statistik');
    await say(officer, '[Satu angkatan]', 'posko', '[Excel]', 'kelola', '[Lainnya]');
    await say(officer, '[Menu petugas]', '[Kelola angkatan]', 'pelatihan dasar pekerjaan sosial (pdps) 1');
    await say(officer, '[Peserta]', '[Tindakan lain]');
    await say(officer, '[Kirim pesan ke peserta]', '1', 'batal');
    await keep(officer, 'coordinator-announcing');
  });

  it('a poster is ordered, and whoever scans it begins with their region', async () => {
    const officer = talk.person('sample-coordinator');
    await say(officer, 'poster', 'kota malang');
    const rudi = talk.person('rudi', 'whatsapp');
    await say(rudi, 'Halo Sinau #gabung_35-73', 'setuju', 'Rudi Hartono', 'umum', '0812 3456 7890');
    await keep(officer, 'coordinator-poster');
    await keep(rudi, 'from-a-poster');
  });
});
