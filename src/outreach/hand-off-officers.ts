import { reachableContacts } from '../people/contacts.ts';
import { allRoles, mayCoordinate, type Role } from '../people/roles.ts';
import type { Queries } from '../store/database.ts';

/** Whether these roles let someone answer people's questions at all. */
export const answersPeople = (held: readonly Role[]): boolean => held.some(({ role }) => role !== 'trainer');

/** Whom a question may be put before, of those who can be written to now. */
export interface Officers {
  /** Who hears of it first: the region's own coordinators where it has any; everybody at once where somebody is in danger. */
  readonly first: readonly number[];
  /** Whoever may answer it. */
  readonly all: readonly number[];
}

/**
 * The officers for a person's question, never the one who asks. Danger is everybody's where nobody is there for the
 * region, or where it is not known.
 */
export async function officersFor(
  queries: Queries,
  { personId, regionCode, urgent }: { personId: number; regionCode: string | null; urgent: boolean },
): Promise<Officers> {
  const held = (await allRoles(queries)).filter((one) => one.personId !== personId && answersPeople([one]));
  const reachable = await reachableContacts(queries, [...new Set(held.map((one) => one.personId))]);
  const there = held.filter((one) => reachable.has(one.personId));
  const ids = (ones: typeof there): number[] => [...new Set(ones.map((one) => one.personId))].toSorted((a, b) => a - b);
  const able = ids(there.filter((one) => mayCoordinate([one], regionCode)));
  const all = urgent && (regionCode === null || able.length === 0) ? ids(there) : able;
  const own = ids(there.filter((one) => one.role === 'coordinator' && one.regionCode === regionCode));
  return { first: urgent || own.length === 0 ? all : own, all };
}

/** Those of these people who may answer still, and can be written to. */
export async function stillThere(queries: Queries, officerIds: readonly number[]): Promise<number[]> {
  if (officerIds.length === 0) return [];
  const able = new Set((await allRoles(queries)).filter((one) => answersPeople([one])).map((one) => one.personId));
  const reachable = await reachableContacts(queries, officerIds);
  return officerIds.filter((officerId) => able.has(officerId) && reachable.has(officerId));
}
