import { allRoles, mayCoordinate, type Role } from '../people/roles.ts';
import type { Queries } from '../store/database.ts';

/** Whether these roles let someone run a session held for these regions (empty: the whole province). */
export const mayManage = (held: readonly Role[], regionCodes: readonly string[]): boolean =>
  mayCoordinate(held, null) || regionCodes.some((region) => mayCoordinate(held, region));

/** Whether these roles let someone hold a session for all of these regions. */
export const mayHoldFor = (held: readonly Role[], regionCodes: readonly string[]): boolean =>
  mayCoordinate(held, null) || (regionCodes.length > 0 && regionCodes.every((code) => mayCoordinate(held, code)));

/**
 * Ids of those who run a session held for these regions and are told of it first: the regions' own coordinators (of the
 * whole province: the province's), or else whoever may run it.
 */
export async function runnersOf(queries: Queries, regionCodes: readonly string[]): Promise<number[]> {
  const held = await allRoles(queries);
  const own = held.filter(({ role, regionCode }) =>
    role !== 'coordinator' ? false : regionCode === null ? regionCodes.length === 0 : regionCodes.includes(regionCode),
  );
  const runners = own.length > 0 ? own : held.filter((one) => mayManage([one], regionCodes));
  return [...new Set(runners.map(({ personId }) => personId))];
}
