import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { audienceKinds } from '../../src/people/audiences.ts';
import { dayOfWeek, localDate, minuteOfDay } from '../../src/people/local-time.ts';
import { regionByCode } from '../../src/people/regions.ts';
import { rolesOf } from '../../src/people/roles.ts';
import { contacts, sessionDays, trainingSessions, trainings, venues } from '../../src/store/schema.ts';
import { openSessions } from '../../src/training/catalogue.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { testDatabase } from '../support/database.ts';
import { agency, wib } from '../support/enrollments.ts';

const monday = wib('2026-11-23 22:30');
const { zone } = agency;

describe('the samples', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  const seed = (at: Date): Promise<number> => store.database.transaction((tx) => seedSamples(tx, zone, at));
  const open = (at: Date) => openSessions(store.database.queries, { limit: 99, zone }, at);

  it('give something of every kind to try, the first within days', async () => {
    expect(await seed(monday)).toBe(18);
    const { sessions, total } = await open(monday);
    expect(total).toBe(18);
    expect(sessions[0]?.startsAt).toEqual(wib('2026-11-26 09:00'));
    expect(new Set(sessions.map(({ mode }) => mode))).toEqual(new Set(['onsite', 'online', 'mixed']));
    expect(sessions.filter(({ needsApproval }) => needsApproval)).not.toEqual([]);
    expect(sessions.filter(({ capacity }) => capacity === 2)).toHaveLength(1);
    expect(await store.database.queries.select().from(trainings)).toHaveLength(20);
  });

  it('meet on weekdays at nine, a mixed one at home first, each within its own start and end', async () => {
    await seed(monday);
    const runs = await store.database.queries.select().from(trainingSessions);
    for (const run of runs) {
      const days = await store.database.queries
        .select()
        .from(sessionDays)
        .where(eq(sessionDays.trainingSessionId, run.id))
        .orderBy(asc(sessionDays.startsAt));
      expect(days.map(({ startsAt }) => minuteOfDay(startsAt, zone))).toEqual(days.map(() => 9 * 60));
      for (const day of days) expect(dayOfWeek(localDate(day.startsAt, zone))).toBeLessThanOrEqual(5);
      for (const day of days) expect(localDate(day.startsAt, zone).slice(5)).not.toMatch(/^12-(?:2[4-9]|3)|^01-01/);
      expect([days[0]?.startsAt, days.at(-1)?.endsAt]).toEqual([run.startsAt, run.endsAt]);
      const online = days.map((day) => day.online);
      if (run.mode === 'mixed') expect(online).toEqual([true, ...days.slice(1).map(() => false)]);
      else expect(online).toEqual(days.map(() => run.mode === 'online'));
    }
  });

  it('name only kinds of volunteer, regions and trainings that exist', async () => {
    await seed(monday);
    const courses = await store.database.queries.select().from(trainings);
    const codes = courses.map(({ code }) => code);
    const kinds = audienceKinds.map(({ code }) => code);
    for (const course of courses) {
      expect(kinds).toEqual(expect.arrayContaining(course.audiences));
      expect(codes).toEqual(expect.arrayContaining(course.prerequisiteTrainings));
    }
    for (const venue of await store.database.queries.select().from(venues)) {
      if (venue.regionCode !== null) expect(regionByCode(venue.regionCode)).not.toBeNull();
    }
  });

  it('are added once, also when two programs start at once', async () => {
    expect((await Promise.all([seed(monday), seed(monday)])).sort((a, b) => a - b)).toEqual([0, 18]);
    expect(await seed(wib('2026-11-24 09:00'))).toBe(0);
  });

  it('are topped up with the next runs once half of them are over', async () => {
    await seed(monday);
    const later = wib('2027-01-04 09:00');
    const left = (await open(later)).total;
    expect(left).toBeLessThan(9);
    expect((await Promise.all([seed(later), seed(later)])).sort((a, b) => a - b)).toEqual([0, 18 - left]);
    const { sessions, total } = await open(later);
    expect(total).toBe(18);
    expect(Math.max(...sessions.filter(({ code }) => code === 'PSM-DASAR').map(({ batch }) => batch))).toBe(2);
    expect(await seed(later)).toBe(0);
  });

  it('bring a coordinator and an administrator for the local chat page', async () => {
    await seed(monday);
    await seed(monday);
    const staff = await store.database.queries.select().from(contacts).orderBy(asc(contacts.externalId));
    expect(staff.map(({ channel, externalId }) => `${channel}:${externalId}`)).toEqual([
      'webchat:sample-administrator',
      'webchat:sample-coordinator',
    ]);
    const held = await Promise.all(staff.map(({ personId }) => rolesOf(store.database.queries, personId)));
    expect(held).toEqual([[{ role: 'administrator', regionCode: null }], [{ role: 'coordinator', regionCode: null }]]);
  });
});
