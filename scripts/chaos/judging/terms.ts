import type { Evidence, Seen, SentRow } from '../evidence.ts';

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

/**
 * The time between two moments without what the clock jumped over; negative where the second is earlier. A program that
 * hears of a jump a little late writes moments that lie within it.
 */
export const lasted = ({ jumps }: Evidence, from: number, to: number): number =>
  jumps.reduce((time, jump) => time - Math.max(0, Math.min(jump.to, to) - Math.max(jump.from, from)), to - from);

/** Long enough to tell messages apart, short enough to bear how a platform shows them; choices in lines are left out. */
export const keyOf = (text: string): string =>
  (text.split(/\n\s*1\. /)[0] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);

/**
 * When a message was sent, by the sender's clock: what came right after a jump and was written before it had been under way
 * since then; what followed it, or was due meanwhile, has nothing to do with it.
 */
export function sentMoments({ jumps, outbox }: Evidence): (one: Seen) => number {
  const rows = grouped(outbox, ({ personId, text }) => `${personId} ${keyOf(text)}`);
  return ({ personId, text, at }) => {
    const jump = jumps.find(({ to }) => at >= to && at < to + 2_000);
    const written = rows.get(`${personId} ${keyOf(text)}`) ?? [];
    return jump !== undefined && written.some(({ createdAt }) => createdAt < jump.from) ? jump.from : at;
  };
}
