import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantRole } from '../../src/people/roles.ts';
import { auditEntries, contacts, trainingSessions } from '../../src/store/schema.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { answer, register, type Talker } from '../support/talk.ts';

/* What a coordinator says of a session in one sentence: it opens with all of that filled in, and is asked before it is done. */

const { talk, clock, support } = freshTalk();
const queries = () => support.database.queries;
let officer: Talker;

beforeEach(() => {
  officer = talk.person('sample-coordinator');
});

/** Held from Monday 14 to Thursday 17 December, with one participant. */
async function psmDasar() {
  const [session] = await queries()
    .select()
    .from(trainingSessions)
    .where(eq(trainingSessions.trainingCode, 'PSM-DASAR'));
  if (!session) throw new Error('There is no such session.');
  return session;
}

async function seated(): Promise<void> {
  const dewi = talk.person('dewi');
  await register(dewi, 'Dewi Anggraini', 'psm', 'surabaya');
  await answer(dewi, 'psm dasar', '1', 'ya');
}

const startOf = async () => (await psmDasar()).startsAt.toISOString();

describe('another date', () => {
  beforeEach(seated);

  it.each([
    ['ubah jadwal psm dasar jadi tgl 15', 'Selasa, 15 Desember 2026', '2026-12-15T02:00:00.000Z'],
    ['geser psm dasar tgl 14 ke 21 jam 8', '08.00–14.30 WIB', '2026-12-21T01:00:00.000Z'],
    ['undur psm dasar seminggu', 'Senin, 21 Desember 2026', '2026-12-21T02:00:00.000Z'],
    ['pindah psm dasar ke jam wolu', '08.00–14.30 WIB', '2026-12-14T01:00:00.000Z'],
    ['tanggale psm dasar ganti tgl 16', 'Rabu, 16 Desember 2026', '2026-12-16T02:00:00.000Z'],
  ])('%j is read back, asks only why, and waits for a yes', async (text, shown, start) => {
    const asked = await answer(officer, text);
    expect(asked).toMatch(/Pekerja Sosial Masyarakat, angkatan 1\s+Semula: Senin, 14 Desember 2026/);
    expect(asked).toContain(shown);
    expect(asked).toContain('Yang terdampak: 1 peserta');
    expect(await answer(officer, 'gedung dipakai')).toContain('Semua dikabari dan ditanya apakah bisa hadir.');
    expect(await startOf()).toBe('2026-12-14T02:00:00.000Z');
    expect(await answer(officer, 'ya')).toContain('Sudah dipindah ✅ 1 orang kami kabari.');
    expect(await startOf()).toBe(start);
  });

  it('asks nothing more where the reason is said, too', async () => {
    const asked = await answer(officer, 'pindah psm dasar jadi tgl 15 karena gedung dipakai');
    expect(asked).toContain('Yang terdampak: 1 peserta');
    expect(asked).toMatch(/Pindahkan\?[^]*Alasan: gedung dipakai/);
    expect(await answer(officer, 'ya tapi jam 8')).toMatch(/^Baik, belum ada yang kami lakukan/);
    expect(await startOf()).toBe('2026-12-14T02:00:00.000Z');
  });

  it.each([
    ['geser psm dasar tgl 14', /^(?!.*Menjadi)[^]*Pindah ke kapan\?/],
    ['pindah psm dasar ke tgl 15 atau 16', /Pindah ke kapan\?/],
    ['pindah psm dasar ke 1 desember 2025', /sudah lewat[^]*Pindah ke kapan\?/],
  ])('%j asks when', async (text, words) => {
    expect(await answer(officer, text)).toMatch(words);
    expect(await answer(officer, 'kembali')).toContain('tidak ada yang diubah');
  });

  it('is of the session that is looked at, where none is named', async () => {
    await answer(officer, 'angkatan', 'psm dasar');
    expect(await answer(officer, 'pindah jam 10')).toContain('10.00–16.30 WIB');
    expect(await answer(officer, 'kembali', 'kuotane dadi 50')).toContain('Kuota: 40 menjadi 50');
    expect(await answer(officer, 'tidak', 'batalkan angkatan ini krn pemateri sakit')).toMatch(
      /^[^]*Batalkan Pelatihan Dasar Pekerja[^]*Alasan: pemateri sakit/,
    );
  });

  it('comes with seats, which are asked about after it', async () => {
    const asked = await answer(officer, 'ubah jadwal psm dasar jadi tgl 21 kuota 50');
    expect(asked).toContain('Menjadi: Senin, 21 Desember');
    const next = await answer(officer, 'gedung dipakai', 'ya');
    expect(next).toMatch(/Sudah dipindah[^]*Ubah Pelatihan Dasar[^]*Kuota: 40 menjadi 50/);
    expect((await psmDasar()).capacity).toBe(40);
    await answer(officer, 'ya');
    expect((await psmDasar()).capacity).toBe(50);
  });

  it('is dropped with a reason that was given for what was then declined', async () => {
    await answer(officer, 'pindah psm dasar jadi tgl 15 karena gedung dipakai', 'tidak', 'pindah tanggal', 'tgl 16');
    expect(officer.transcript.slice(officer.transcript.lastIndexOf('> tgl 16'))).toContain('Apa alasannya?');
  });
});

describe('seats', () => {
  it.each([
    'kuota psm dasar jadi 45',
    'kuotane psm dasar dadi 45',
    'kuota psm dasar dari 40 ke 45',
    'kuota psm dasar 45',
  ])('%j is read back and waits for a yes', async (text) => {
    await seated();
    const asked = await answer(officer, text);
    expect(asked).toMatch(/angkatan 1 \(14–17 Desember 2026\)\?\s+Kuota: 40 menjadi 45\s+Yang terdampak: 1 peserta/);
    expect((await psmDasar()).capacity).toBe(40);
    expect(await answer(officer, 'ya')).toContain('Sudah diubah ✅');
    expect((await psmDasar()).capacity).toBe(45);
  });

  it.each(['kuota psm dasar jadi 45 atau 50', 'tambah kuota psm dasar 10', 'kuota psm dasar diganti'])(
    '%j asks how many',
    async (text) => {
      expect(await answer(officer, text)).toMatch(/Pekerja Sosial Masyarakat[^]*Berapa kuotanya\?/);
    },
  );

  it('are never fewer than are taken, and the same need no yes', async () => {
    await queries()
      .update(trainingSessions)
      .set({ seatsTaken: 20 })
      .where(eq(trainingSessions.trainingCode, 'PSM-DASAR'));
    expect(await answer(officer, 'kuota psm dasar jadi 10')).toMatch(/paling sedikit 20[^]*Berapa kuotanya\?/);
    expect(await answer(officer, '40', 'kuota psm dasar jadi 40')).toContain('tidak ada yang berubah');
  });

  it('are changed by nobody who saw another state of the session', async () => {
    await answer(officer, 'kuota psm dasar jadi 45');
    await answer(talk.person('sample-administrator'), 'kuota psm dasar jadi 60', 'ya');
    expect(await answer(officer, 'ya')).toContain('Petugas lain baru saja mengubah');
    expect((await psmDasar()).capacity).toBe(60);
  });
});

it('calls a session off only after who is affected, why, and a plain yes', async () => {
  await seated();
  expect(await answer(officer, 'batalkan angkatan psm dasar tgl 14')).toMatch(
    /Pekerja Sosial Masyarakat[^]*Yang terdampak: 1 peserta[^]*Apa alasannya\?/,
  );
  expect(await answer(officer, 'pemateri sakit')).toContain('Alasan: pemateri sakit');
  expect((await psmDasar()).status).toBe('published');
  expect(await answer(officer, 'ya')).toContain('1 dari 1 orang kami kabari');
  expect((await psmDasar()).status).toBe('cancelled');
});

it.each(['btlkan psm dasar', 'psm dasar dibatalkan', 'tolong batalno kelas psm dasar'])(
  '%j asks why it is called off',
  async (text) => {
    expect(await answer(officer, text)).toMatch(/Masyarakat, angkatan 1[^]*Apa alasannya\?/);
  },
);

it.each([
  ['tutup pendaftaran psm dasar', 'closed'],
  ['tutupen pendaftaran psm dasar', 'closed'],
])('%j closes enrollment after a yes', async (text, status) => {
  expect(await answer(officer, text)).toContain('Pendaftaran ditutup');
  expect((await psmDasar()).status).toBe('published');
  await answer(officer, 'ya');
  expect((await psmDasar()).status).toBe(status);
});

it('takes another place, and the day on which enrollment ends', async () => {
  expect(await answer(officer, 'pindah tempat psm dasar ke upt psbr blitar')).toContain(
    'Tempat: UPT PTKS Malang menjadi UPT PSBR Blitar',
  );
  expect(await answer(officer, 'ya')).toContain('Tempat: UPT Pelayanan Sosial Bina Remaja');
  expect(await answer(officer, 'pindah psm dasar ke malang')).toContain('Pindah ke kapan?');
  expect(await answer(officer, 'batas pendaftaran psm dasar jadi 10 des jam 4 sore')).toContain(
    'menjadi Kamis, 10 Desember 2026 pukul 16.00 WIB',
  );
});

describe('the people of a session', () => {
  beforeEach(seated);

  it.each([
    'siapa aja yg ikut psm dasar angkatan 1',
    'peserta psm dasar tgl 14',
    'sopo ae sing melu psm dasar',
    'daftar peserta psm dasar desember',
  ])('%j opens them', async (text) => {
    expect(await answer(officer, text)).toMatch(/^Peserta Pelatihan Dasar Pekerja Sosial Masyarakat[^]*Dewi Anggraini/);
  });

  it('of a batch that is not there are asked about, with what there is', async () => {
    const asked = await answer(officer, 'siapa aja yg ikut psm dasar angkatan 3');
    expect(asked).toMatch(/belum kami temukan[^]*1\. Pelatihan Dasar Pekerja Sosial Masyarakat 1/);
    expect(await answer(officer, '1')).toContain('Dewi Anggraini');
  });
});

describe('a sentence that fits several sessions', () => {
  it('asks which, and does with it what was said', async () => {
    expect(await answer(officer, 'kuota pdps jadi 50')).toMatch(
      /mana yang dimaksud[^]*1\. [^]*PDPS\) 1[^]*2\. [^]*PDPS\) 2/,
    );
    expect(await answer(officer, 'yang angkatan 2')).toMatch(/PDPS\), angkatan 2[^]*Kuota: 40 menjadi 50/);
  });

  it('asks so where no training that we know is named, and can be left', async () => {
    expect(await answer(officer, 'batalkan angkatan memasak')).toContain('Angkatan mana yang dimaksud?');
    expect(await answer(officer, 'berikutnya')).toContain('Sebelumnya');
    expect(await answer(officer, 'daftar angkatan')).toContain('Balas angkanya untuk mengelola');
  });
});

describe('nothing is ordered', () => {
  it.each(['apakah psm dasar dibatalkan?', 'kuota psm dasar masih ada?', 'jangan batalkan angkatan psm dasar'])(
    'by %j',
    async (text) => {
      expect(await answer(officer, text)).not.toMatch(/Apa alasannya|Ya, ubah|Ya, batalkan/);
    },
  );

  it('by whoever lacks the role, and a refusal leaves its audit row', async () => {
    const budi = talk.person('budi');
    await register(budi, 'Budi Santoso');
    expect(await answer(budi, 'kuota psm dasar jadi 45')).not.toContain('menjadi 45');
    const [contact] = await queries().select().from(contacts).where(eq(contacts.externalId, 'budi'));
    await support.database.transaction((tx) =>
      grantRole(tx, contact?.personId ?? 0, { role: 'trainer', regionCode: null }, clock.now()),
    );
    expect(await answer(budi, 'batalkan angkatan psm dasar')).toContain('di luar wewenang');
    expect(await answer(budi, 'siapa saja yang ikut psm dasar')).not.toContain('Peserta Pelatihan Dasar');
    const refused = (await queries().select().from(auditEntries)).filter(
      ({ detail }) => detail['outcome'] === 'not-allowed',
    );
    expect(refused.map(({ subject }) => subject)).toContain('manage-sessions');
  });
});
