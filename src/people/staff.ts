import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { invitations, persons, roles } from '../store/schema.ts';
import { attempt, type NotAllowed } from './attempts.ts';
import { allRoles, mayAppoint, type RoleName, rolesOf } from './roles.ts';

/** Somebody with a role, as whoever could have appointed them sees it. */
export interface StaffMember {
  readonly roleId: number;
  readonly personId: number;
  readonly fullName: string | null;
  readonly role: RoleName;
  readonly regionCode: string | null;
}

/** An invitation that nobody has taken up. */
export interface OpenInvitation {
  readonly invitationId: number;
  readonly role: RoleName;
  readonly regionCodes: readonly string[];
  readonly expiresAt: Date;
}

/** Everybody whom somebody could appoint, and so may dismiss; none for whoever may appoint nobody. */
export async function staffFor(queries: Queries, actorId: number): Promise<StaffMember[]> {
  const held = await rolesOf(queries, actorId);
  const rows = await queries
    .select({
      roleId: roles.id,
      personId: roles.personId,
      fullName: persons.fullName,
      role: roles.role,
      regionCode: roles.regionCode,
    })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(isNull(roles.revokedAt))
    .orderBy(roles.role, roles.id);
  return rows.filter((row) => mayAppoint(held, appointmentOf(row)));
}

const appointmentOf = ({ role, regionCode }: { role: RoleName; regionCode: string | null }) => ({
  role,
  regionCodes: regionCode === null ? [] : [regionCode],
});

export async function openInvitationsFor(queries: Queries, actorId: number, now: Date): Promise<OpenInvitation[]> {
  const held = await rolesOf(queries, actorId);
  const rows = await queries
    .select()
    .from(invitations)
    .where(
      and(
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        sql`${invitations.expiresAt} > ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(invitations.id);
  return rows
    .filter((row) => mayAppoint(held, row))
    .map(({ id, role, regionCodes, expiresAt }) => ({ invitationId: id, role, regionCodes, expiresAt }));
}

export type RevocationOutcome =
  | { readonly kind: 'revoked' }
  /** Somebody else was quicker, or there never was such a role. */
  | { readonly kind: 'gone' }
  /** Without an administrator nobody could ever appoint one. */
  | { readonly kind: 'last-administrator' }
  | NotAllowed;

/** Administrators are counted under this lock: two who dismiss each other, or leave, must not both succeed. */
const lockAdministrators = (tx: Transaction) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('sinau administrators'))`);

/** Whether nobody would be left who could appoint an administrator. */
export async function isLastAdministrator(queries: Queries, personId: number): Promise<boolean> {
  const administrators = (await allRoles(queries)).filter(({ role }) => role === 'administrator');
  return administrators.length > 0 && administrators.every((one) => one.personId === personId);
}

/** Ends every role of somebody who leaves. False, and nothing is changed, where they are the last administrator. */
export async function endRoles(tx: Transaction, personId: number, now: Date): Promise<boolean> {
  if ((await rolesOf(tx, personId)).some(({ role }) => role === 'administrator')) await lockAdministrators(tx);
  // Decided in the statement that writes: another turn of the same group holds the lock, too.
  await tx.execute(
    sql`update ${roles} set revoked_at = ${now.toISOString()}::timestamptz
        where person_id = ${personId}::bigint and revoked_at is null and (
          exists (select from ${roles} as other where other.role = 'administrator' and other.revoked_at is null
            and other.person_id <> ${personId}::bigint)
          or not exists (select from ${roles} as own where own.role = 'administrator' and own.revoked_at is null
            and own.person_id = ${personId}::bigint))`,
  );
  return (await rolesOf(tx, personId)).length === 0;
}

/** Takes a role away; from now on nothing is allowed by it. */
export async function revokeRole(
  tx: Transaction,
  revocation: { readonly actorId: number; readonly roleId: number },
  now: Date,
): Promise<RevocationOutcome> {
  const { actorId, roleId } = revocation;
  await lockAdministrators(tx);
  const [found] = await tx
    .select({ role: roles.role, regionCode: roles.regionCode, personId: roles.personId })
    .from(roles)
    .where(and(eq(roles.id, roleId), isNull(roles.revokedAt)));
  return attempt(
    tx,
    {
      actorId,
      deed: 'revoke-role',
      subject: `role:${roleId}`,
      // Whoever may appoint nobody does not learn whether it exists.
      allows: (held) => (found ? mayAppoint(held, appointmentOf(found)) : held.some(isAppointer)),
      async act() {
        if (!found) return { kind: 'gone' } as const;
        // Decided in the statement that writes: another turn of the same group holds the lock, too.
        const revoked = await rowsOf(
          tx,
          sql`update ${roles} as role set revoked_at = ${now.toISOString()}::timestamptz
              where role.id = ${roleId}::bigint and role.revoked_at is null and (role.role <> 'administrator'
                or exists (select from ${roles} as other where other.role = 'administrator'
                  and other.revoked_at is null and other.id <> role.id))
              returning role.id`,
        );
        if (revoked.length > 0) return { kind: 'revoked' } as const;
        return found.role === 'administrator' && (await rolesOf(tx, found.personId)).some(isAdministrator)
          ? ({ kind: 'last-administrator' } as const)
          : ({ kind: 'gone' } as const);
      },
    },
    now,
  );
}

/** Takes an invitation back that nobody has taken up. */
export async function revokeInvitation(
  tx: Transaction,
  revocation: { readonly actorId: number; readonly invitationId: number },
  now: Date,
): Promise<RevocationOutcome> {
  const { actorId, invitationId } = revocation;
  const [found] = await tx
    .select({ role: invitations.role, regionCodes: invitations.regionCodes })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  return attempt(
    tx,
    {
      actorId,
      deed: 'revoke-invitation',
      subject: `invitation:${invitationId}`,
      allows: (held) => (found ? mayAppoint(held, found) : held.some(isAppointer)),
      async act() {
        const taken = await tx
          .update(invitations)
          .set({ revokedAt: now })
          .where(and(eq(invitations.id, invitationId), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
          .returning({ id: invitations.id });
        return taken.length > 0 ? ({ kind: 'revoked' } as const) : ({ kind: 'gone' } as const);
      },
    },
    now,
  );
}

const isAdministrator = ({ role }: { readonly role: RoleName }): boolean => role === 'administrator';

const isAppointer = ({ role }: { readonly role: RoleName }): boolean => role !== 'trainer';
