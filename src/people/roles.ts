import { and, eq, isNull } from 'drizzle-orm';
import type { Queries, Transaction } from '../store/database.ts';
import { auditEntries, persons, roles } from '../store/schema.ts';

export type RoleName = (typeof roles.$inferSelect)['role'];

export interface Role {
  readonly role: RoleName;
  /** A coordinator's region; null: everywhere. */
  readonly regionCode: string | null;
}

/** The roles a person holds now; read where a deed is done, so that a revoked one counts no more. */
export async function rolesOf(queries: Queries, personId: number): Promise<Role[]> {
  return queries
    .select({ role: roles.role, regionCode: roles.regionCode })
    .from(roles)
    .where(and(eq(roles.personId, personId), isNull(roles.revokedAt)));
}

/** Whether these roles let someone decide for people of a region. */
export function mayCoordinate(held: readonly Role[], regionCode: string | null): boolean {
  return held.some(
    ({ role, regionCode: own }) =>
      role === 'administrator' || (role === 'coordinator' && (own === null || own === regionCode)),
  );
}

/**
 * Whether these roles let someone appoint others, or dismiss them: an administrator anybody; a coordinator of the
 * province coordinators and trainers; a region's own those of that region.
 */
export function mayAppoint(
  held: readonly Role[],
  appointment: { readonly role: RoleName; readonly regionCodes: readonly string[] },
): boolean {
  const { role, regionCodes } = appointment;
  if (held.some((own) => own.role === 'administrator')) return true;
  if (role === 'administrator') return false;
  if (regionCodes.length === 0) return mayCoordinate(held, null);
  return regionCodes.every((code) => mayCoordinate(held, code));
}

export async function grantRole(tx: Transaction, personId: number, role: Role, now: Date): Promise<void> {
  await tx.insert(roles).values({ personId, ...role, grantedAt: now });
}

/** Leaves the audit row that every deed of a role needs. `detail`: ids and codes, never names or numbers. */
export async function recordDeed(
  tx: Transaction,
  deed: {
    readonly actorId: number;
    readonly deed: string;
    readonly subject: string;
    readonly detail?: Record<string, string | number | boolean | null>;
  },
  now: Date,
): Promise<void> {
  await tx.insert(auditEntries).values({ ...deed, detail: deed.detail ?? {}, at: now });
}

/** A number that its owner proved makes them administrator where the settings name it; once. */
export async function grantByProvenPhone(
  tx: Transaction,
  personId: number,
  phone: string,
  adminPhones: readonly string[],
  now: Date,
): Promise<boolean> {
  if (!adminPhones.includes(phone)) return false;
  const held = await rolesOf(tx, personId);
  if (held.some(({ role }) => role === 'administrator')) return false;
  await grantRole(tx, personId, { role: 'administrator', regionCode: null }, now);
  await recordDeed(tx, { actorId: personId, deed: 'become-administrator', subject: `person:${personId}` }, now);
  return true;
}

/** Ids of the people who coordinate a region: its own coordinators, the province's, and administrators. */
export async function coordinatorsOf(queries: Queries, regionCode: string | null): Promise<number[]> {
  const held = await allRoles(queries);
  return [...new Set(held.filter((one) => mayCoordinate([one], regionCode)).map((one) => one.personId))];
}

/** Every role that somebody holds now. */
export const allRoles = (queries: Queries): Promise<(Role & { readonly personId: number })[]> =>
  queries
    .selectDistinct({ personId: roles.personId, role: roles.role, regionCode: roles.regionCode })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(isNull(roles.revokedAt));
