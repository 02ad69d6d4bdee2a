import { beforeEach, describe, expect, it } from 'vitest';
import { grantRole, type Role } from '../../src/people/roles.ts';
import { auditEntries, roles } from '../../src/store/schema.ts';
import { decideApplication, pendingApplications } from '../../src/training/applications.ts';
import { bookPerson, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, books, seat, seatAll, statusOf, toldTo, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const start = wib('2026-12-07 09:00');

describe('an application', () => {
  const store = testDatabase();
  beforeEach(() => store.clear());

  it('gets a seat by a coordinator’s word, and the applicant is told', async () => {
    const { session, applicant, enrollmentId } = await application();
    const actorId = await staff({ role: 'coordinator', regionCode: null });
    expect(await pendingApplications(store.database.queries, actorId, now)).toMatchObject([
      { enrollmentId, fullName: 'Siti Aminah', regionCode: '35.73', seatsLeft: 1 },
    ]);
    expect(await decide(actorId, enrollmentId, true)).toBe('enrolled');
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 1 }, rows: { seats: 1 } });
    expect(await toldTo(store.database.queries, applicant)).toMatchObject([
      { kind: 'notice', priority: 10, dueAt: now, text: expect.stringContaining('Senin, 7 Desember 2026') },
    ]);
    expect(await audit()).toEqual([
      { actorId, deed: 'approve-application', subject: `enrollment:${enrollmentId}`, detail: { outcome: 'enrolled' } },
    ]);
    expect(await decide(actorId, enrollmentId, false)).toBe('already-decided');
    expect(await pendingApplications(store.database.queries, actorId, now)).toEqual([]);
  });

  it('waits in line where the seats are gone meanwhile', async () => {
    const { session, applicant, enrollmentId } = await application();
    const actorId = await staff({ role: 'administrator', regionCode: null });
    const [second, third] = [await applied(session), await applied(session)];
    expect(await decide(actorId, second, true)).toBe('enrolled');
    expect(await decide(actorId, third, true)).toBe('waitlisted');
    expect(await decide(actorId, enrollmentId, true)).toBe('waitlisted');
    expect((await toldTo(store.database.queries, applicant))[0]?.text).toContain('daftar tunggu nomor 2');
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 1, waiting: 2 } });
  });

  it('may be declined, which holds', async () => {
    const { session, applicant, enrollmentId } = await application();
    const actorId = await staff({ role: 'administrator', regionCode: null });
    expect(await decide(actorId, enrollmentId, false)).toBe('declined');
    expect(await seat(store.database, applicant, session, now)).toMatchObject({ kind: 'already', status: 'declined' });
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 0, waiting: 0 } });
  });

  it('tells a decision of the night in the morning', async () => {
    const { applicant, enrollmentId } = await application();
    const actorId = await staff({ role: 'administrator', regionCode: null });
    await decide(actorId, enrollmentId, true, wib('2026-11-24 21:30'));
    expect((await toldTo(store.database.queries, applicant))[0]?.dueAt).toEqual(wib('2026-11-25 06:00'));
  });

  it.each<[string, Role | null, boolean]>([
    ['a coordinator of the person’s region', { role: 'coordinator', regionCode: '35.73' }, true],
    ['a coordinator of a region the session is held for', { role: 'coordinator', regionCode: '35.01' }, true],
    ['a coordinator of elsewhere', { role: 'coordinator', regionCode: '35.02' }, false],
    ['a trainer', { role: 'trainer', regionCode: null }, false],
    ['nobody in particular', null, false],
  ])('is within reach of those in charge alone: %s', async (_, role, allowed) => {
    const { session, applicant, enrollmentId } = await application({ regionCodes: ['35.01', '35.73'] });
    const actorId = await staff(role);
    expect(await pendingApplications(store.database.queries, actorId, now)).toHaveLength(allowed ? 1 : 0);
    expect(await decide(actorId, enrollmentId, true)).toBe(allowed ? 'enrolled' : 'not-allowed');
    expect(await audit()).toMatchObject([{ actorId, detail: { outcome: allowed ? 'enrolled' : 'not-allowed' } }]);
    if (allowed) return;
    expect(await statusOf(store.database.queries, applicant, session)).toMatchObject({ status: 'pending' });
    expect(await toldTo(store.database.queries, applicant)).toEqual([]);
  });

  it('is out of reach for a role that was taken away', async () => {
    const { enrollmentId } = await application();
    const actorId = await staff({ role: 'administrator', regionCode: null });
    await store.database.queries.update(roles).set({ revokedAt: now });
    expect(await decide(actorId, enrollmentId, true)).toBe('not-allowed');
  });

  it('is too late once the session has begun', async () => {
    const { enrollmentId } = await application();
    const actorId = await staff({ role: 'administrator', regionCode: null });
    expect(await decide(actorId, enrollmentId, true, start)).toBe('already-decided');
    expect(await pendingApplications(store.database.queries, actorId, start)).toEqual([]);
  });

  it('approved by two coordinators at once takes one seat', async () => {
    const { session, applicant, enrollmentId } = await application();
    const actorId = await staff({ role: 'administrator', regionCode: null });
    const outcomes = await Promise.all([1, 2, 3].map(() => decide(actorId, enrollmentId, true)));
    expect(outcomes.sort()).toEqual(['already-decided', 'already-decided', 'enrolled']);
    expect(await books(store.database.queries, session)).toMatchObject({ counted: { seats: 1 }, rows: { seats: 1 } });
    expect(await toldTo(store.database.queries, applicant)).toHaveLength(1);
  });

  async function application(given: { regionCodes?: string[] } = {}) {
    const session = await bookSession(store.database.queries, start, { capacity: 1, needsApproval: true, ...given });
    const applicant = await bookPerson(store.database.queries);
    expect(await seatAll(store.database, [applicant], session, now)).toEqual(['pending']);
    const own = await statusOf(store.database.queries, applicant, session);
    return { session, applicant, enrollmentId: own?.id ?? 0 };
  }

  async function applied(session: number): Promise<number> {
    const person = await bookPerson(store.database.queries);
    await seatAll(store.database, [person], session, now);
    return (await statusOf(store.database.queries, person, session))?.id ?? 0;
  }

  async function staff(role: Role | null): Promise<number> {
    const person = await bookPerson(store.database.queries);
    if (role) await store.database.transaction((tx) => grantRole(tx, person, role, now));
    return person;
  }

  const decide = (actorId: number, enrollmentId: number, approve: boolean, at = now) =>
    store.database.transaction(
      async (tx) => (await decideApplication(tx, { actorId, enrollmentId, approve }, agency, at)).kind,
    );

  const audit = () =>
    store.database.queries
      .select({
        actorId: auditEntries.actorId,
        deed: auditEntries.deed,
        subject: auditEntries.subject,
        detail: auditEntries.detail,
      })
      .from(auditEntries)
      .orderBy(auditEntries.id);
});
