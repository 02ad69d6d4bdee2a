import { beforeEach, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { reportPaper } from '../../src/outreach/report-papers.ts';
import { reportOf, type ReportScope } from '../../src/outreach/report.ts';
import { statisticsFor } from '../../src/outreach/statistics.ts';
import { recordConsent } from '../../src/people/consent.ts';
import { grantRole, type Role } from '../../src/people/roles.ts';
import { auditEntries } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, seatAll, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const store = testDatabase();

beforeEach(() => store.clear());

describe('the statistics', () => {
  it('count people, weeks, seats and who came; of a region’s coordinator those of the region', async () => {
    const { queries } = store.database;
    const province = await staff({ role: 'coordinator', regionCode: null });
    const region = await staff({ role: 'coordinator', regionCode: '35.73' });
    const upcoming = await bookSession(queries, wib('2026-12-07 09:00'), { capacity: 10, regionCodes: ['35.73'] });
    await bookSession(queries, wib('2026-12-07 09:00'), { capacity: 30 });
    const past = await bookSession(queries, wib('2026-11-10 09:00'));
    const malang = { fullName: 'Siti', regionCode: '35.73', registeredAt: wib('2026-11-23 10:00') };
    const here = await bookPerson(queries, malang);
    await bookPerson(queries, { fullName: 'Budi', regionCode: '35.02', registeredAt: wib('2026-11-12 10:00') });
    await bookSeat(queries, here, past, { status: 'completed', since: wib('2026-11-10 16:00') });
    await seatAll(store.database, [here], upcoming, now);
    const consent = { personId: here, purpose: 'announcements', granted: true, textVersion: 'id-1' } as const;
    await store.database.transaction((tx) =>
      recordConsent(tx, { ...consent, rawAnswer: 'ya', channel: 'webchat' }, now),
    );
    expect(await seenBy(province)).toMatchObject({
      people: 4,
      wantAnnouncements: 1,
      newPerWeek: [0, 0, 1, 1],
      upcoming: { sessions: 2, seats: 40, taken: 1 },
      completed: 1,
      absent: 0,
      byRegion: [
        { regionCode: '35.73', people: 3 },
        { regionCode: '35.02', people: 1 },
      ],
    });
    expect(await seenBy(region)).toMatchObject({ people: 3, upcoming: { sessions: 1, seats: 10, taken: 1 } });
  });

  it('of a month and of a session are what one counts by hand, as a picture and as a sheet', async () => {
    const { queries } = store.database;
    const province = await staff({ role: 'coordinator', regionCode: null });
    const region = await staff({ role: 'coordinator', regionCode: '35.73' });
    const [malang, jember] = ['35.73', '35.09'];
    const registered = (day: string) => ({ registeredAt: wib(`2026-11-${day} 00:30`) });
    const [siti, budi, tono, rina] = [
      await bookPerson(queries, { ...registered('01'), regionCode: malang }),
      await bookPerson(queries, { ...registered('08'), regionCode: malang }),
      await bookPerson(queries, { ...registered('30'), regionCode: jember }),
      // The last moment of October.
      await bookPerson(queries, { registeredAt: wib('2026-10-31 23:59'), regionCode: jember }),
    ];
    const first = await bookSession(queries, wib('2026-11-01 09:00'), {
      batch: 71,
      capacity: 4,
      seatsTaken: 3,
      regionCodes: [malang],
    });
    const second = await bookSession(queries, wib('2026-11-30 09:00'), { capacity: 10, seatsTaken: 1, waiting: 1 });
    await bookSession(queries, wib('2026-12-01 09:00'));
    await bookSession(queries, wib('2026-11-20 09:00'), { status: 'cancelled' });
    await bookSeat(queries, siti, first, { status: 'completed' });
    await bookSeat(queries, budi, first, { status: 'absent' });
    await bookSeat(queries, tono, first, { status: 'absent' });
    await bookSeat(queries, rina, second);
    await bookSeat(queries, siti, second, { status: 'waitlisted' });
    await bookSeat(queries, budi, second, { status: 'cancelled' });
    const report = (actorId: number, scope: ReportScope) =>
      store.database.transaction((tx) => reportOf(tx, { actorId, scope }, agency, now));
    const month = { month: '2026-11' };
    expect(await report(province, month)).toMatchObject({
      kind: 'found',
      report: {
        sessions: [
          { trainingSessionId: first, seats: 4, taken: 3, waiting: 0, completed: 1, absent: 2 },
          { trainingSessionId: second, seats: 10, taken: 1, waiting: 1, completed: 0, absent: 0 },
        ],
        newPerWeek: [1, 1, 0, 0, 1],
        byRegion: [
          { regionCode: jember, seats: 2, absent: 1 },
          { regionCode: malang, seats: 2, absent: 1 },
        ],
      },
    });
    expect(await report(region, month)).toMatchObject({
      report: { sessions: [{ trainingSessionId: first }], newPerWeek: [1, 1, 0, 0, 0] },
    });
    expect(await report(region, { trainingSessionId: first })).toMatchObject({ report: { sessions: [{ absent: 2 }] } });
    expect(await report(region, { trainingSessionId: second })).toEqual({ kind: 'not-allowed' });
    const paper = async (kind: 'picture' | 'sheet') => {
      const order = { kind, actorId: province, scope: month };
      const made = await store.database.transaction((tx) => reportPaper(tx, order, agency, now));
      if (!made.attachment || made.attachment.kind === 'location') throw new Error('There is no file.');
      return Buffer.from(made.attachment.base64, 'base64');
    };
    const { sheets } = await readXlsx(await paper('sheet'));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Ringkasan', 16],
      ['Angkatan', 6],
      ['Daerah', 6],
    ]);
    expect(sheets[1]?.rows[4]).toEqual(['Pelatihan Dasar 71', 'Minggu, 1 November 2026', 4, 3, 75, 0, 1, 2]);
    const picture = await paper('picture');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1080);
    expect(picture.length).toBeLessThan(190_000);
  });

  it('are for coordinators, and a refused look is written down', async () => {
    const trainer = await staff({ role: 'trainer', regionCode: null });
    const stranger = await bookPerson(store.database.queries);
    for (const actorId of [trainer, stranger]) expect(await seenBy(actorId)).toBeNull();
    const audit = await store.database.queries.select().from(auditEntries);
    expect(audit.map(({ deed, detail }) => [deed, detail['outcome']])).toEqual([
      ['see-statistics', 'not-allowed'],
      ['see-statistics', 'not-allowed'],
    ]);
  });
});

async function staff(role: Role): Promise<number> {
  const person = await bookPerson(store.database.queries);
  await store.database.transaction((tx) => grantRole(tx, person, role, now));
  return person;
}

async function seenBy(actorId: number) {
  const outcome = await store.database.transaction((tx) => statisticsFor(tx, actorId, now));
  return outcome.kind === 'found' ? outcome.statistics : null;
}
