import type { Evidence, EvidenceSession, SentRow } from '../evidence.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
/** The agency's clocks are seven hours ahead of UTC, all year. */
export const agencyAhead = 7 * hour;
/** A commit and the message that follows it are not one moment. */
export const tolerance = 10_000;

export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const own = groups.get(keyOf(thing));
    if (own) own.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

export const label = (row: SentRow | undefined): string =>
  row ? `${row.kind} ${row.id} to person ${row.personId} (${row.status}, tries ${row.attempts})` : 'A message';

export const named = ({ title, batch }: EvidenceSession): string => `${title}, angkatan ${batch}`;

/** The time between two moments without what the clock jumped over; negative where the second is earlier. */
export const lasted = ({ jumps }: Evidence, from: number, to: number): number =>
  jumps.reduce((time, jump) => (jump.from >= from && jump.to <= to ? time - (jump.to - jump.from) : time), to - from);
