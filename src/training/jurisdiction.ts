import { mayCoordinate, type Role } from '../people/roles.ts';

/** Whether these roles let someone run a session held for these regions (empty: the whole province). */
export const mayManage = (held: readonly Role[], regionCodes: readonly string[]): boolean =>
  mayCoordinate(held, null) || regionCodes.some((region) => mayCoordinate(held, region));

/** Whether these roles let someone hold a session for all of these regions. */
export const mayHoldFor = (held: readonly Role[], regionCodes: readonly string[]): boolean =>
  mayCoordinate(held, null) || (regionCodes.length > 0 && regionCodes.every((code) => mayCoordinate(held, code)));
