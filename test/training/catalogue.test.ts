import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { trainingSessions, trainings, venues } from '../../src/store/schema.ts';
import { filterOptions, openSessions, sessionDetail, sessionState } from '../../src/training/catalogue.ts';
import { findSessions, matchTrainings } from '../../src/training/find.ts';
import samples from '../../src/training/seed/samples.json' with { type: 'json' };
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, seatAll, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const zone = agency.zone;

describe('the catalogue', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  it('shows what is open, nearest first, a page at a time', async () => {
    const { queries } = store.database;
    const third = await bookSession(queries, wib('2026-12-20 09:00'));
    const first = await bookSession(queries, wib('2026-12-01 09:00'));
    const second = await bookSession(queries, wib('2026-12-10 09:00'));
    await bookSession(queries, wib('2026-12-10 09:00'), { status: 'draft' });
    await bookSession(queries, wib('2026-12-10 09:00'), { status: 'cancelled' });
    await bookSession(queries, wib('2026-11-24 09:00'));
    await bookSession(queries, wib('2026-12-10 09:00'), { enrollmentClosesAt: now });
    const page = await openSessions(queries, { limit: 2, zone }, now);
    expect(page.total).toBe(3);
    expect(page.sessions.map(({ id }) => id)).toEqual([first, second]);
    const rest = await openSessions(queries, { limit: 2, offset: 2, zone }, now);
    expect(rest.sessions.map(({ id }) => id)).toEqual([third]);
    expect((await openSessions(queries, { limit: 2, offset: 99, zone }, now)).total).toBe(3);
  });

  it('filters by what there is, a month beginning at local midnight', async () => {
    const { queries } = store.database;
    await bookSession(queries, wib('2026-11-30 23:30'));
    const early = await bookSession(queries, wib('2026-12-01 00:00'));
    const online = await bookSession(queries, wib('2026-12-31 23:00'), { online: true });
    await queries.insert(venues).values({ code: 'BATU', name: 'UPT Batu', shortName: 'Batu', regionCode: '35.79' });
    const batu = await bookSession(queries, wib('2027-01-01 00:00'), { venueCode: 'BATU' });
    expect(await filterOptions(queries, zone, now)).toEqual({
      months: [
        { month: '2026-11', sessions: 1 },
        { month: '2026-12', sessions: 2 },
        { month: '2027-01', sessions: 1 },
      ],
      topics: [{ topic: 'Dasar', sessions: 4 }],
      places: [{ regionCode: '35.79', sessions: 1 }],
      modes: [
        { mode: 'online', sessions: 1 },
        { mode: 'onsite', sessions: 3 },
      ],
    });
    const ids = async (filter: object): Promise<number[]> =>
      (await openSessions(queries, { filter, limit: 9, zone }, now)).sessions.map(({ id }) => id);
    expect(await ids({ month: '2026-12' })).toEqual([early, online]);
    expect(await ids({ month: '2026-12', mode: 'online' })).toEqual([online]);
    expect(await ids({ place: '35.79' })).toEqual([batu]);
    expect(await ids({ topic: 'Lain' })).toEqual([]);
    // The training is for everyone.
    expect(await ids({ audiences: ['PSM'] })).toHaveLength(4);
    await queries.update(trainingSessions).set({ audiences: ['PSM'] });
    await queries
      .update(trainingSessions)
      .set({ audiences: ['TKSK'] })
      .where(eq(trainingSessions.id, batu));
    expect(await ids({ audiences: ['TKSK', 'KARTAR'] })).toEqual([batu]);
    const onlineFirst = await openSessions(queries, { onlineFirst: true, limit: 2, zone }, now);
    expect(onlineFirst.sessions.map(({ id }) => id)[0]).toBe(online);
  });

  it('tells all of one session, and shows no seat as free that others wait for', async () => {
    const { queries } = store.database;
    await bookSession(queries, wib('2026-12-01 09:00'));
    await queries.insert(trainings).values({
      code: 'LANJUT',
      title: 'Pelatihan Lanjutan',
      topic: 'Lanjut',
      summary: 'Isi',
      lessonHours: 16,
      audiences: ['PSM'],
      prerequisiteTrainings: ['PDPS'],
    });
    const session = await bookSession(queries, wib('2026-12-10 09:00'), { trainingCode: 'LANJUT', capacity: 3 });
    expect(await sessionDetail(queries, session, now)).toMatchObject({
      state: 'open',
      seatsLeft: 3,
      prerequisites: [{ code: 'PDPS', title: 'Pelatihan Dasar' }],
      days: [{ startsAt: wib('2026-12-10 09:00'), endsAt: wib('2026-12-10 15:30'), online: false }],
      venue: { name: 'UPT PTKS Malang', address: null, coordinates: { latitude: -7.9, longitude: 112.6 } },
    });
    const full = await bookSession(queries, wib('2026-12-10 09:00'), { capacity: 1 });
    await seatAll(store.database, [await bookPerson(queries), await bookPerson(queries)], full, now);
    expect(await sessionDetail(queries, full, now)).toMatchObject({ seatsLeft: 0, waiting: 1 });
    const draft = await bookSession(queries, wib('2026-12-10 09:00'), { status: 'draft' });
    expect(await sessionDetail(queries, draft, now)).toBeNull();
    expect(await sessionDetail(queries, draft + 99, now)).toBeNull();
  });

  it('finds sessions by a typed name, and says what is known but not open', async () => {
    const { queries } = store.database;
    const open = await bookSession(queries, wib('2026-12-10 09:00'));
    expect(await findSessions(queries, 'mau ikut pdps', now)).toMatchObject({ sessions: [{ id: open }], notOpen: [] });
    expect(await findSessions(queries, 'pdps', wib('2026-12-10 10:00'))).toEqual({
      sessions: [],
      notOpen: [{ code: 'PDPS', title: 'Pelatihan Dasar' }],
      words: 'pdps',
    });
    expect(await findSessions(queries, 'selamat pagi', now)).toEqual({ sessions: [], notOpen: [], words: '' });
    expect(await findSessions(queries, 'saya sudah terdaftar pdps angkatan 1, mau pindah', now)).toMatchObject({
      words: 'pdps',
    });
  });
});

it.each([
  ['2026-12-07 08:59', 'open'],
  ['2026-12-07 09:00', 'closed'],
  ['2026-12-08 09:00', 'started'],
  ['2026-12-08 16:00', 'ended'],
])('a session at %s is %s', (at, state) => {
  const session = {
    status: 'published' as const,
    enrollmentClosesAt: wib('2026-12-07 09:00'),
    startsAt: wib('2026-12-08 09:00'),
    endsAt: wib('2026-12-08 16:00'),
  };
  expect(sessionState(session, wib(at))).toBe(state);
});

describe('matching a typed name', () => {
  it.each([
    ['pdps', ['PDPS']],
    ['PSM dasar', ['PSM-DASAR']],
    ['psm-lanjut', ['PSM-LANJUT']],
    ['psmdasar', ['PSM-DASAR']],
    ['saya mau ikut yang lansia di rumah kak', ['LANSIA']],
    ['lansia m', ['LANSIA-M']],
    ['pendampingan disabilitas', ['DISABILITAS']],
    ['kelas balita', ['BALITA']],
    ['asesmen', ['ASES']],
    ['karang taruna', ['KARTAR']],
    ['manajemen kasus', ['MANKAS']],
    ['pelatihan', []],
    ['sosial', []],
    ['terima kasih banyak', []],
    ['besok gak bisa, anak saya sakit', []],
    ['yg deket ada ga? anak kecil gabisa ditinggal', []],
    ['mau yg pengasuhan anak', ['ANAK']],
    ['yg buat anak muda dong', []],
    ['lanjut formulir', []],
    ['perawatan lanjut usia', ['LANSIA']],
    ['', []],
  ])('%j means %j', (text, codes) => {
    expect(matchTrainings(text, samples.trainings).map(({ code }) => code)).toEqual(codes);
  });
});
