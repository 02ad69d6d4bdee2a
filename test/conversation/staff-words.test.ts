import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { broadcasts, consents, persons, trainingSessions } from '../../src/store/schema.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { answer, register, type Talker } from '../support/talk.ts';

/* What staff type while they look at something: it means that, and neither themselves nor everybody at once. */

const { talk, clock, support } = freshTalk();
const queries = () => support.database.queries;
let officer: Talker;

beforeEach(() => {
  officer = talk.person('sample-coordinator');
});

const announcing = ['kirim pengumuman', 'semua orang', 'lanjut', 'Besok pelatihan libur, Bapak/Ibu.', 'kirim sekarang'];

describe('a yes that comes with a but', () => {
  it.each(['ya tapi ganti jam dulu', 'ok tp gambarnya mana', 'oke sebentar saya cek dulu', 'ya?'])(
    '%j announces nothing, and is told so before it is asked again',
    async (text) => {
      await register(talk.person('dewi'), 'Dewi Anggraini', 'tksk');
      await answer(officer, ...announcing);
      expect(await answer(officer, text)).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Kirim ke 1 orang/);
      expect(await queries().select().from(broadcasts)).toEqual([]);
      expect(await answer(officer, 'ya kirim')).toContain('Pengumuman dimulai');
    },
  );

  it('cancels and moves no session', async () => {
    await answer(officer, 'angkatan', 'pdps', 'batalkan angkatan', 'pemateri sakit');
    expect(await answer(officer, 'ya tapi yang tgl 8 aja')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Batalkan/);
    await answer(officer, 'tidak', 'pindah tanggal', 'Senin 14 Desember', 'gedung diperbaiki');
    expect(await answer(officer, 'ya besok aja')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Pindahkan/);
    expect(await queries().select().from(trainingSessions).where(eq(trainingSessions.status, 'cancelled'))).toEqual([]);
  });

  it('publishes no answer, and decides about nobody', async () => {
    await answer(officer, 'tanya jawab', 'tambah', 'Ada tempat parkir?', 'Ada, di depan gedung.');
    expect(await answer(officer, 'ya tapi ganti di belakang')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Begini/);
    for (const name of ['Dewi Anggraini', 'Eko Prasetyo']) {
      const talker = talk.person(name);
      await register(talker, name, 'tksk');
      await answer(talker, 'tksk-pmk', '1');
    }
    await answer(
      officer,
      'jangan simpan',
      'batal',
      'angkatan',
      'penguatan tksk',
      'peserta',
      'tindakan lain',
      'setujui semua',
    );
    expect(await answer(officer, 'ya kecuali pak eko')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Setujui/);
    expect(await answer(officer, 'ya semua')).toContain('Selesai: 2 terdaftar');
  });
});

describe('an announcement under way', () => {
  const statuses = async () => (await queries().select().from(broadcasts)).map(({ status }) => status);
  const wantsNews = async () =>
    (await queries().select().from(consents)).filter(({ purpose, granted }) => purpose === 'announcements' && !granted)
      .length === 0;

  beforeEach(async () => {
    await register(talk.person('dewi'), 'Dewi Anggraini', 'tksk');
    await answer(officer, ...announcing, 'ya');
  });

  it.each(['hentikan', 'stop', 'hentikan pengumuman'])('is stopped by %j while it is looked at', async (words) => {
    expect(await answer(officer, 'pengumuman', '1', words)).toContain(
      'Hentikan pengumuman “Besok pelatihan libur, Bapak/Ibu.”?',
    );
    expect(await answer(officer, 'ya')).toContain('Pengumuman sekarang dihentikan');
    expect(await statuses()).toEqual(['stopped']);
    expect(await wantsNews()).toBe(true);
  });

  it.each(['stop', 'stop pengumuman yang tadi', 'tarik pengumuman'])(
    'is what %j means, asked first, to whoever sent it',
    async (words) => {
      expect(await answer(officer, words)).toContain('Hentikan pengumuman “');
      expect(await answer(officer, 'ya tapi nanti')).toContain('belum ada yang kami lakukan');
      expect(await answer(officer, 'tidak')).toContain('Pengumuman: sedang dikirim');
      expect(await statuses()).toEqual(['scheduled']);
      expect(await answer(officer, words, 'hentikan')).toContain('Pengumuman sekarang dihentikan');
      expect(await wantsNews()).toBe(true);
    },
  );

  it('leaves its sender the way to end what they are sent themselves', async () => {
    expect(await answer(officer, 'stop', '3')).toContain('kami tidak mengirim pengumuman lagi');
    expect(await statuses()).toEqual(['scheduled']);
  });

  it('hinders nobody else, and nobody after it, to unsubscribe', async () => {
    const dewi = talk.person('dewi');
    expect(await answer(dewi, 'hentikan pengumuman')).toContain('kami tidak mengirim pengumuman lagi');
    await answer(officer, 'hentikan pengumuman', 'ya');
    expect(await answer(officer, 'stop')).toContain('kami tidak mengirim pengumuman lagi');
  });
});

it.each(['stop', 'hentikan pengumuman'])('%j ends the announcement that is being written', async (words) => {
  await register(talk.person('dewi'), 'Dewi Anggraini', 'tksk');
  expect(await answer(officer, ...announcing, words)).toContain('pengumuman tidak jadi dikirim');
  expect(await queries().select().from(consents).where(eq(consents.textVersion, 'id-stop-1'))).toEqual([]);
  expect(await answer(officer, ...announcing, 'ya', ...announcing, words)).toContain('Hentikan pengumuman “');
});

it('opens enrollment again where the page says so, and subscribes nobody', async () => {
  expect(await answer(officer, 'angkatan', 'pdps', 'tutup pendaftaran', 'buka lagi')).toContain('Tutup pendaftaran');
  expect(await answer(officer, 'tutup pendaftaran')).toContain('Buka pendaftaran lagi');
  expect(await queries().select().from(consents).where(eq(consents.textVersion, 'id-stop-1'))).toEqual([]);
});

describe('a bare “hapus”', () => {
  const nameOf = async (name: string) =>
    (await queries().select().from(persons)).some(({ fullName }) => fullName === name);
  const hint = /^Di sini tidak ada yang kami hapus\..* ketik MENU dulu, lalu HAPUS DATA\.\s+\S/;

  it.each(['hapus', 'hapus data', 'hapus aja', 'hapus data siti'])(
    '%j is not about staff who look at an entry',
    async (words) => {
      await answer(officer, 'tanya jawab', 'tambah', 'Ada tempat parkir?', 'Ada, di depan gedung.', 'ya');
      expect(await answer(officer, words)).toMatch(hint);
      expect(officer.transcript).not.toContain('Yang akan dihapus');
      expect(await answer(officer, 'ubah jawaban')).toContain('Jawaban dalam bahasa apa?');
    },
  );

  it('is not about staff who look at a person, or are asked whom to dismiss', async () => {
    const dewi = talk.person('dewi');
    await register(dewi, 'Dewi Anggraini', 'tksk');
    await answer(dewi, 'pdps', '1', '1');
    await answer(officer, 'angkatan', 'pdps', 'peserta', 'dewi', '1');
    expect(await answer(officer, 'hapus')).toMatch(hint);
    await answer(officer, 'ya', 'keluarkan');
    expect(await answer(officer, 'hapus')).toMatch(hint);
    const administrator = talk.person('sample-administrator');
    await answer(administrator, 'daftar petugas', '2');
    expect(await answer(administrator, 'hapus data')).toMatch(hint);
    expect(await nameOf('Contoh Koordinator')).toBe(true);
  });

  it('is about oneself from the menu: the question says whose data, and which role is lost', async () => {
    const asked = await answer(officer, 'angkatan', 'hapus', 'menu', 'hapus data');
    expect(asked).toContain('data Bapak/Ibu Contoh Koordinator sendiri');
    expect(asked).toContain('Peran koordinator ikut hilang.');
    expect(await answer(officer, 'ya')).toContain('sudah dihapus');
  });

  it('erases nobody who is the last administrator, however they ask', async () => {
    const administrator = talk.person('sample-administrator');
    expect(await answer(administrator, 'hapus data saya')).toContain('administrator terakhir');
    expect(await answer(administrator, 'ya', 'kelola')).toContain('Menu petugas');
  });
});

it('says of an answer that was saved whether people are shown it', async () => {
  const asked = ['tanya jawab', 'tambah', 'Ada tempat parkir?', 'Ada, di depan gedung.'];
  expect(await answer(officer, ...asked, 'ya')).toContain('Berlaku mulai sekarang.');
  const off = await answer(officer, 'matikan', 'ya');
  expect(off).toContain('Saat ini tidak kami tampilkan.');
  expect(off).not.toContain('Berlaku mulai sekarang');
  expect(await answer(officer, 'nyalakan', 'ya')).toContain('Berlaku mulai sekarang.');
  const later = await answer(officer, 'ubah masa berlaku', '1 Januari 2027 sampai 31 Januari 2027', 'ya');
  expect(later).toContain('Saat ini tidak kami tampilkan.');
});

describe('a sentence that names one session', () => {
  it.each([
    ['keluarkan pak ahmad dari kelas caregiver', 'Peserta Perawatan Lansia'],
    ['geser kelas caregiver ke tgl 22', 'Menjadi: Selasa, 22 Desember 2026'],
    ['tutup pendaftaran kelas caregiver', 'Pendaftaran ditutup'],
  ])('%j leads there', async (text, words) => {
    await queries().update(trainingSessions).set({ status: 'cancelled' }).where(eq(trainingSessions.batch, 2));
    expect(await answer(officer, text)).toContain(words);
  });

  it('asks which one where it fits several', async () => {
    expect(await answer(officer, 'kuota pdps jadi 50')).toContain('Angkatan mana yang dimaksud?');
  });
});

it('takes the name of the staff menu for no answer', async () => {
  expect(await answer(officer, 'tanya jawab', 'tambah', 'menu petugas')).toContain('Menu petugas');
});

it('corrects the plan that is read back, and leaves it for no other session', async () => {
  const lines = ['buat angkatan', 'pdps', 'Senin 14 Desember jam 9 sampai Kamis', '15.30'];
  await answer(officer, ...lines);
  let said = await answer(officer, '1');
  for (const line of ['30', '1', '1', '1', 'lanjut', '1']) {
    if (said.includes('Terbitkan')) break;
    said = await answer(officer, line);
  }
  expect(said).toContain('Terbitkan');
  expect(await answer(officer, 'kuotanya salah')).toContain('Berapa');
  expect(await answer(officer, '40')).toContain('Kuota: 40');
  expect(await answer(officer, 'kuotanya 25 aja')).toContain('Kuota: 25');
  expect(await answer(officer, 'eh salah tanggal, harusnya tgl 15')).toMatch(/tanggal|kapan/i);
});

describe('the sessions that somebody runs', () => {
  it('are those to come first, and those that are over say so and come last', async () => {
    const all = await queries().select().from(trainingSessions);
    const [first, second] = all.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    if (!first || !second) throw new Error('The samples have too few sessions.');
    clock.moveTo(new Date(second.endsAt.getTime() + 3_600_000));
    const list = await answer(officer, 'angkatan');
    expect(list.split('\n').find((line) => line.includes('1. '))).not.toContain('selesai');
    const last = await answer(officer, 'berikutnya', 'berikutnya', 'berikutnya');
    expect(last).toContain('selesai');
    const ongoing = new Date(first.startsAt.getTime() + 600_000);
    clock.moveTo(ongoing);
    expect(await answer(officer, 'angkatan')).toContain('sedang berlangsung');
  });
});
