import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { grantRole, type RoleName } from '../../src/people/roles.ts';
import {
  attendances,
  contacts,
  enrollments,
  persons,
  sessionTrainers,
  trainingSessions,
} from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { bookPerson } from '../support/bookings.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { seat } from '../support/enrollments.ts';
import { openTalk, register, type Talk, type Talker } from '../support/talk.ts';

/* What staff say about other people's seats: nothing is done to anybody before it was read back and agreed to. */

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;
let session: number;

beforeEach(async () => {
  await support.clear();
  clock.moveTo('2026-12-01T03:00:00Z');
  await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
  talk = openTalk({ database: support.database, clock });
  session = await sessionOf('PDPS');
});

async function sessionOf(code: string): Promise<number> {
  const [run] = await support.database.queries
    .select()
    .from(trainingSessions)
    .where(eq(trainingSessions.trainingCode, code))
    .orderBy(asc(trainingSessions.startsAt));
  return run?.id ?? 0;
}

async function staff(role: RoleName = 'coordinator'): Promise<Talker> {
  const talker = talk.person('rina', 'whatsapp');
  await register(talker, 'Rina Wati', 'tksk');
  const [contact] = await support.database.queries.select().from(contacts).where(eq(contacts.externalId, 'rina'));
  const personId = contact?.personId ?? 0;
  await support.database.transaction((tx) => grantRole(tx, personId, { role, regionCode: null }, clock.now()));
  if (role === 'trainer')
    await support.database.queries.insert(sessionTrainers).values({ trainingSessionId: session, personId });
  return talker;
}

async function fill(names: readonly string[]): Promise<void> {
  for (const [at, fullName] of names.entries()) {
    const person = await bookPerson(support.database.queries, {
      fullName,
      phone: `+62813000010${String(at).padStart(2, '0')}`,
      audiences: ['PSM'],
    });
    await seat(support.database, person, session, clock.now());
  }
}

/** Says them one after the other; answers what was replied to the last. */
async function say(talker: Talker, ...lines: string[]): Promise<string> {
  let heard = '';
  for (const line of lines) {
    const replies = await talker.says(line);
    heard = replies.map(({ text }) => plainText(text)).join('\n');
  }
  return heard;
}

async function statuses(): Promise<Record<string, string>> {
  const rows = await support.database.queries
    .select({ name: persons.fullName, status: enrollments.status })
    .from(enrollments)
    .innerJoin(persons, eq(persons.id, enrollments.personId));
  return Object.fromEntries(rows.map(({ name, status }) => [name ?? '', status]));
}

const last = ['Santoso', 'Lestari', 'Fauzi', 'Hidayat'];
const first = ['Ahmad', 'Siti', 'Budi', 'Sri', 'Agus', 'Dewi', 'Slamet', 'Nur', 'Joko', 'Wiji'];
const forty = last.flatMap((family) => first.map((given) => `${given} ${family}`));

describe('taking somebody out', () => {
  const toReason = ['angkatan', 'pdps', 'peserta', 'ahmad fauzi', 'keluarkan'];

  it('is read back with name, session and reason, and done only after a yes', async () => {
    const rina = await staff();
    await fill(['Ahmad Fauzi', 'Siti Lestari']);
    expect(await say(rina, ...toReason)).toContain('Apa alasannya?');
    const readBack = await say(rina, 'sakit');
    expect(readBack).toMatch(/Keluarkan Ahmad Fauzi \(Kota Malang\) dari .*PDPS.*“sakit”/s);
    expect(await statuses()).toMatchObject({ 'Ahmad Fauzi': 'enrolled' });
    expect(await say(rina, 'ya')).toContain('Ahmad Fauzi sudah dikeluarkan');
    expect(await statuses()).toMatchObject({ 'Ahmad Fauzi': 'declined', 'Siti Lestari': 'enrolled' });
  });

  it.each(['tidak', 'kembali', 'jangan, salah orang'])('is not done after “%s” to what was read back', async (no) => {
    const rina = await staff();
    await fill(['Ahmad Fauzi']);
    expect(await say(rina, ...toReason, 'sakit', no)).toMatch(/tidak ada yang diubah.*Ahmad Fauzi/s);
    expect(await statuses()).toMatchObject({ 'Ahmad Fauzi': 'enrolled' });
  });

  it.each([
    ['kembali', /tidak ada yang diubah.*Ahmad Fauzi/s],
    ['1', /tidak ada yang diubah.*Ahmad Fauzi/s],
    ['jangan, salah pencet', /tidak ada yang diubah/],
    ['tidak', /tidak ada yang diubah/],
    ['eh salah, bukan ini orangnya', /tidak ada yang diubah/],
    ['sek tak takon pak kabid dulu', /tidak ada yang diubah/],
    ['menu petugas', /Menu petugas/],
    ['angkatan', /Balas angkanya untuk mengelola/],
    ['batal', /Baik/],
    ['ok', /tulis alasannya/],
    ['keluarkan', /tulis alasannya/],
  ])('takes “%s” for no reason', async (said, answer) => {
    const rina = await staff();
    await fill(['Ahmad Fauzi']);
    expect(await say(rina, ...toReason, said)).toMatch(answer);
    await say(rina, 'ya', '1');
    expect(await statuses()).toMatchObject({ 'Ahmad Fauzi': 'enrolled' });
  });

  it('takes a question for no reason', async () => {
    const rina = await staff();
    await fill(['Ahmad Fauzi']);
    await say(rina, ...toReason, 'pak joko yang mana? kok ada 4', 'ya', '1');
    expect(await statuses()).toMatchObject({ 'Ahmad Fauzi': 'enrolled' });
  });

  it.each(['tidak bisa hadir', 'belum dua tahun', 'mundur', 'salah jurusan'])('takes “%s” for one', async (reason) => {
    const rina = await staff();
    await fill(['Ahmad Fauzi']);
    expect(await say(rina, ...toReason, reason)).toContain(`“${reason}”`);
  });
});

describe('a session called off', () => {
  it.each(['kembali', 'jangan, salah pencet', 'tidak jadi kok'])(
    'stays after “%s” to the question why',
    async (said) => {
      const rina = await staff();
      await say(rina, 'angkatan', 'pdps', 'batalkan angkatan', said);
      await say(rina, 'ya', '1');
      const [run] = await support.database.queries
        .select()
        .from(trainingSessions)
        .where(eq(trainingSessions.id, session));
      expect(run?.status).toBe('published');
    },
  );
});

describe('somebody searched', () => {
  it('is found among all, and a page opens only for the one whom it fits', async () => {
    const rina = await staff();
    await fill(forty);
    const toList = ['angkatan', 'pdps', 'peserta'];
    const ahmads = await say(rina, ...toList, 'ahmad');
    expect(ahmads).toContain('4 orang yang cocok dengan “ahmad”');
    expect(await say(rina, ...toList, 'fauzi')).toContain('10 orang');
    expect(await say(rina, ...toList, 'pak ahmad fauzi')).toMatch(/^Ahmad Fauzi\n/);
    expect(await say(rina, ...toList, 'keluarkan bu sri hidayat')).toMatch(/^Sri Hidayat\n/);
    expect(await say(rina, ...toList, '0813 0000 1005')).toMatch(/^Dewi Santoso\n/);
    expect(await say(rina, ...toList, '1005')).toMatch(/^Dewi Santoso\n/);
    expect(await say(rina, ...toList, 'gatot')).toContain('“gatot”');
    expect(await say(rina, ...toList, '12')).toContain('salah satu angka');
  });
});

describe('applications', () => {
  async function apply(...names: string[]): Promise<Talker> {
    const rina = await staff();
    for (const name of names) {
      await register(talk.person(name), name, 'tksk');
      await say(talk.person(name), 'tksk-pmk', '1');
    }
    return rina;
  }

  it.each(['setuju', 'acc', 'ok', 'setujui', 'acc pak eko', '1'])(
    '“%s” approves the one who is shown',
    async (said) => {
      const rina = await apply('Eko Prasetyo', 'Fitri Handayani');
      expect(await say(rina, 'permohonan', said)).toMatch(/Disetujui: Eko Prasetyo .*Fitri Handayani/s);
      expect(await statuses()).toMatchObject({ 'Eko Prasetyo': 'enrolled', 'Fitri Handayani': 'pending' });
    },
  );

  it.each(['setujui fitri', 'fitri', 'tolak bu fitri'])('“%s” opens the one who is named first', async (said) => {
    const rina = await apply('Eko Prasetyo', 'Fitri Handayani');
    expect(await say(rina, 'permohonan', said)).toMatch(/Permohonan 2 dari 2\nFitri/);
    expect(await statuses()).toMatchObject({ 'Eko Prasetyo': 'pending', 'Fitri Handayani': 'pending' });
    expect(await say(rina, 'setuju')).toContain('Disetujui: Fitri Handayani');
  });

  it('of namesakes are listed', async () => {
    const rina = await apply('Eko Prasetyo', 'Gita Lestari', 'Gita Wulandari');
    expect(await say(rina, 'permohonan', 'setujui gita')).toContain('2 orang yang cocok');
    expect(await say(rina, '2')).toContain('Gita Wulandari');
    expect(await say(rina, 'acc', 'acc hadi')).toContain('atas nama “hadi”');
  });

  it('are declined with a reason that was read back', async () => {
    const rina = await apply('Eko Prasetyo', 'Fitri Handayani');
    expect(await say(rina, 'permohonan', 'tolak eko', 'eh jangan, salah orang')).toContain('tidak ada yang diubah');
    expect(await say(rina, 'tolak', 'belum dua tahun')).toMatch(/Tolak permohonan Eko Prasetyo .*“belum dua tahun”/s);
    expect(await statuses()).toMatchObject({ 'Eko Prasetyo': 'pending' });
    expect(await say(rina, 'ya')).toContain('Ditolak: Eko Prasetyo');
  });

  it('are not approved together where somebody is excepted', async () => {
    const rina = await apply('Eko Prasetyo', 'Fitri Handayani');
    await say(rina, 'permohonan', 'acc semua kecuali pak eko');
    expect(await statuses()).toMatchObject({ 'Eko Prasetyo': 'pending', 'Fitri Handayani': 'pending' });
    expect(await say(rina, 'permohonan', 'acc semua')).toContain('2 permohonan');
    expect(await say(rina, 'ya')).toContain('2 terdaftar');
  });

  it('are declined together only after the reason was read back', async () => {
    const rina = await apply('Eko Prasetyo', 'Fitri Handayani');
    const toReason = ['angkatan', 'penguatan', 'peserta', 'tindakan lain', 'tolak semua'];
    await say(rina, ...toReason, 'eh salah pencet', 'ya');
    expect(await statuses()).toMatchObject({ 'Eko Prasetyo': 'pending' });
    expect(await say(rina, ...toReason, 'kelas penuh')).toMatch(/Tolak 2 permohonan untuk .*“kelas penuh”/s);
    expect(await say(rina, 'ya')).toContain('2 ditolak');
  });
});

describe('somebody added by number', () => {
  it('is shown first, and hears nothing before the yes', async () => {
    const rina = await staff();
    await bookPerson(support.database.queries, {
      fullName: 'Hendra Gunawan',
      phone: '+6281300009999',
      audiences: ['PSM'],
    });
    const toNumber = ['angkatan', 'pdps', 'peserta', 'tindakan lain', 'tambah'];
    expect(await say(rina, ...toNumber, '0813 0000 9999 hendra')).toContain('Hendra Gunawan, Kota Malang: tambahkan?');
    expect(await say(rina, 'eh salah orang')).toContain('tidak ada yang diubah');
    expect(await statuses()).toEqual({});
    await bookPerson(support.database.queries, { fullName: 'Indah Sari', phone: '+6281300009998', audiences: ['PSM'] });
    expect(await say(rina, 'tambah', '081300009998', '0813 0000 9999')).toContain('Hendra Gunawan, Kota Malang');
    expect(await say(rina, 'ya')).toContain('Hendra Gunawan sekarang terdaftar');
    expect(await statuses()).toEqual({ 'Hendra Gunawan': 'enrolled' });
  });
});

describe('attendance', () => {
  const names = ['Agus Santoso', 'Ahmad Fauzi', 'Budi Santoso', 'Siti Aminah', 'Siti Lestari'];
  const toMarks = ['mengajar', '1', 'tindakan lain', 'tandai kehadiran', '1'];

  async function teacher(): Promise<Talker> {
    const rina = await staff('trainer');
    await fill(names);
    clock.moveTo('2026-12-15T05:00:00Z');
    return rina;
  }

  async function absent(): Promise<string[]> {
    const rows = await support.database.queries
      .select({ name: persons.fullName, present: attendances.present })
      .from(attendances)
      .innerJoin(enrollments, eq(enrollments.id, attendances.enrollmentId))
      .innerJoin(persons, eq(persons.id, enrollments.personId))
      .orderBy(persons.fullName);
    return rows.filter(({ present }) => !present).map(({ name }) => name ?? '');
  }

  it.each([
    ['HADIR SEMUA', 'Semua hadir (5 orang)'],
    ['lengkap', 'Semua hadir'],
    ['tidak hadir 2-4', 'Tidak hadir: Ahmad Fauzi, Budi Santoso, Siti Aminah (2 hadir)'],
    ['3, 5 tidak hadir', 'Tidak hadir: Budi Santoso, Siti Lestari (3 hadir)'],
    ['yg gk hadir 2 4', 'Tidak hadir: Ahmad Fauzi, Siti Aminah'],
    ['semua hadir kecuali no 2 sakit', 'Tidak hadir: Ahmad Fauzi (4'],
    ['yang gak hadir budi', 'Tidak hadir: Budi Santoso'],
    ['hadir 1 2 3 4', 'Tidak hadir: Siti Lestari'],
    ['tidak hadir siti', '4. Siti Aminah\n5. Siti Lestari'],
    ['tidak hadir rudi', 'nama “rudi”'],
    ['tidak hadir 9', 'nama “9”'],
    ['semua hadir kecuali', 'Mohon ketik'],
    ['tidak hadir 2 orang', 'Mohon ketik'],
    ['1', 'Agus Santoso: yang hadir atau yang tidak hadir?'],
    ['absen 1,2,3', 'Agus Santoso, Ahmad Fauzi, Budi Santoso: yang hadir atau yang tidak hadir?'],
  ])('reads “%s” back before it writes anything', async (said, answer) => {
    const rina = await teacher();
    expect(await say(rina, ...toMarks, said)).toContain(answer);
    expect(await support.database.queries.select().from(attendances)).toEqual([]);
  });

  it('is written after the yes, and a trainer may correct it before and afterwards', async () => {
    const rina = await teacher();
    expect(await say(rina, ...toMarks, 'absen 1,2', 'hadir')).toContain('Siti Lestari (2 hadir)');
    expect(await say(rina, 'eh salah, yang gak hadir budi')).toContain('Tidak hadir: Budi Santoso (4 hadir)');
    expect(await say(rina, 'ya')).toContain('Tercatat: 4 hadir, 1 tidak hadir');
    expect(await absent()).toEqual(['Budi Santoso']);
    expect(await say(rina, 'eh salah, yang tidak hadir agus')).toContain('Tidak hadir: Agus Santoso (4 hadir)');
    await say(rina, 'ya');
    expect(await absent()).toEqual(['Agus Santoso']);
  });
});
