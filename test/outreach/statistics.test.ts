import { beforeEach, describe, expect, it } from 'vitest';
import { statisticsFor } from '../../src/outreach/statistics.ts';
import { recordConsent } from '../../src/people/consent.ts';
import { grantRole, type Role } from '../../src/people/roles.ts';
import { auditEntries } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { seatAll, wib } from '../support/enrollments.ts';

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
