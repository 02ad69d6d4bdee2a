import { eq, isNull } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation, invite } from '../../src/people/invitations.ts';
import { grantRole, type Role, type RoleName, rolesOf } from '../../src/people/roles.ts';
import { openInvitationsFor, revokeInvitation, revokeRole, staffFor } from '../../src/people/staff.ts';
import { auditEntries, invitations, roles } from '../../src/store/schema.ts';
import { bookPerson } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const store = testDatabase();

beforeEach(() => store.clear());

describe('an invitation', () => {
  it('gives its role to whoever brings the code first, in any spelling, and to nobody else', async () => {
    const administrator = await staff({ role: 'administrator', regionCode: null });
    const code = await invited(administrator, 'coordinator', ['35.73', '35.07']);
    const [first, second] = [await bookPerson(store.database.queries), await bookPerson(store.database.queries)];
    expect(await accept(first, ` ${code.toLowerCase().slice(0, 4)}-${code.slice(4)} `)).toBe('accepted');
    expect(await accept(second, code)).toBe('invalid');
    expect(await rolesOf(store.database.queries, first)).toEqual([
      { role: 'coordinator', regionCode: '35.73' },
      { role: 'coordinator', regionCode: '35.07' },
    ]);
    expect(await rolesOf(store.database.queries, second)).toEqual([]);
  });

  it('taken up by many at once makes one of them staff', async () => {
    const code = await invited(await staff({ role: 'administrator', regionCode: null }), 'trainer', []);
    const people = await Promise.all([1, 2, 3, 4].map(() => bookPerson(store.database.queries)));
    const outcomes = await Promise.all(people.map((person) => accept(person, code)));
    expect(outcomes.sort()).toEqual(['accepted', 'invalid', 'invalid', 'invalid']);
  });

  it('stands for 72 hours', async () => {
    const administrator = await staff({ role: 'administrator', regionCode: null });
    const person = await bookPerson(store.database.queries);
    const [early, late] = [await invited(administrator, 'trainer', []), await invited(administrator, 'trainer', [])];
    expect(await accept(person, early, later(71.9))).toBe('accepted');
    expect(await accept(person, late, later(72))).toBe('invalid');
    expect(await openInvitationsFor(store.database.queries, administrator, later(72))).toEqual([]);
  });

  it('falls with the role of whoever made it, and can be taken back', async () => {
    const administrator = await staff({ role: 'administrator', regionCode: null });
    const coordinator = await staff({ role: 'coordinator', regionCode: null });
    const person = await bookPerson(store.database.queries);
    const [orphan, unwanted] = [
      await invited(coordinator, 'trainer', []),
      await invited(administrator, 'coordinator', []),
    ];
    await store.database.queries.update(roles).set({ revokedAt: now }).where(eq(roles.personId, coordinator));
    expect(await accept(person, orphan)).toBe('invalid');
    const open = await openInvitationsFor(store.database.queries, administrator, now);
    const [last] = open.filter(({ role }) => role === 'coordinator');
    const revoke = () =>
      store.database.transaction((tx) =>
        revokeInvitation(tx, { actorId: administrator, invitationId: last?.invitationId ?? 0 }, now),
      );
    expect(await revoke()).toEqual({ kind: 'revoked' });
    expect(await revoke()).toEqual({ kind: 'gone' });
    expect(await accept(person, unwanted)).toBe('invalid');
  });

  it('is nowhere to be read once it was shown', async () => {
    const code = await invited(await staff({ role: 'administrator', regionCode: null }), 'trainer', []);
    const kept = [
      await store.database.queries.select().from(invitations),
      await store.database.queries.select().from(auditEntries),
    ];
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  it.each<[string, Role, RoleName, string[], boolean]>([
    [
      'an administrator appoints an administrator',
      { role: 'administrator', regionCode: null },
      'administrator',
      [],
      true,
    ],
    [
      'the province’s coordinator no administrator',
      { role: 'coordinator', regionCode: null },
      'administrator',
      [],
      false,
    ],
    ['the province’s coordinator one like them', { role: 'coordinator', regionCode: null }, 'coordinator', [], true],
    ['a region’s coordinator one of it', { role: 'coordinator', regionCode: '35.73' }, 'coordinator', ['35.73'], true],
    ['but none of two', { role: 'coordinator', regionCode: '35.73' }, 'coordinator', ['35.73', '35.02'], false],
    ['nor of the province', { role: 'coordinator', regionCode: '35.73' }, 'coordinator', [], false],
    ['nor a trainer for everywhere', { role: 'coordinator', regionCode: '35.73' }, 'trainer', [], false],
    ['a trainer nobody', { role: 'trainer', regionCode: null }, 'trainer', [], false],
  ])('%s', async (_, held, role, regionCodes, allowed) => {
    const actorId = await staff(held);
    const outcome = await store.database.transaction((tx) => invite(tx, { actorId, role, regionCodes }, now));
    expect(outcome.kind).toBe(allowed ? 'invited' : 'not-allowed');
  });
});

describe('a role', () => {
  it('ends at once, and whoever took it away is written down', async () => {
    const administrator = await staff({ role: 'administrator', regionCode: null });
    const coordinator = await staff({ role: 'coordinator', regionCode: '35.73' });
    expect(await revokeOf(administrator, coordinator)).toBe('revoked');
    expect(await rolesOf(store.database.queries, coordinator)).toEqual([]);
    expect(await staffFor(store.database.queries, coordinator)).toEqual([]);
    expect(await store.database.queries.select().from(auditEntries)).toMatchObject([
      { actorId: administrator, deed: 'revoke-role', detail: { outcome: 'revoked' } },
    ]);
  });

  it('of the last administrator stays, also where two dismiss each other at once', async () => {
    const [one, other] = [
      await staff({ role: 'administrator', regionCode: null }),
      await staff({ role: 'administrator', regionCode: null }),
    ];
    const outcomes = await Promise.all([revokeOf(one, other), revokeOf(other, one)]);
    expect(outcomes.filter((outcome) => outcome === 'revoked')).toHaveLength(1);
    const left = (await rolesOf(store.database.queries, one)).length > 0 ? one : other;
    expect(await revokeOf(left, left)).toBe('last-administrator');
  });

  it('of an administrator stays with one of two who dismiss each other in one group of turns', async () => {
    const pair = [
      await staff({ role: 'administrator', regionCode: null }),
      await staff({ role: 'administrator', regionCode: null }),
    ];
    const held = await store.database.queries.select().from(roles).where(isNull(roles.revokedAt));
    // Turns of a group share a transaction, so that no lock holds them apart.
    const outcomes = await store.database.transaction((tx) =>
      Promise.all(
        pair.map((actorId) => {
          const roleId = held.find(({ personId }) => personId !== actorId)?.id ?? 0;
          return revokeRole(tx, { actorId, roleId }, now);
        }),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['last-administrator', 'revoked']);
    expect(await store.database.queries.$count(roles, isNull(roles.revokedAt))).toBe(1);
  });
});

async function staff(role: Role): Promise<number> {
  const person = await bookPerson(store.database.queries);
  await store.database.transaction((tx) => grantRole(tx, person, role, now));
  return person;
}

async function invited(actorId: number, role: RoleName, regionCodes: string[]): Promise<string> {
  const outcome = await store.database.transaction((tx) => invite(tx, { actorId, role, regionCodes }, now));
  if (outcome.kind !== 'invited') throw new Error('The invitation was refused.');
  return outcome.code;
}

const accept = async (personId: number, code: string, at = now): Promise<string> =>
  (await store.database.transaction((tx) => acceptInvitation(tx, { personId, code }, at))).kind;

async function revokeOf(actorId: number, personId: number): Promise<string> {
  const [role] = await store.database.queries.select().from(roles).where(eq(roles.personId, personId));
  const revocation = { actorId, roleId: role?.id ?? 0 };
  return (await store.database.transaction((tx) => revokeRole(tx, revocation, now))).kind;
}
