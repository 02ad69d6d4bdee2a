import { and, eq, sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Agency } from '../people/quiet-hours.ts';
import type { Transaction } from '../store/database.ts';
import { sessionDays, trainingSessions } from '../store/schema.ts';
import type { SessionMode } from './catalogue.ts';
import { mayHoldFor, mayManage } from './jurisdiction.ts';
import { capacityLimit, listOrNull, type QuotasTooMany, within, writeTrainers } from './planning.ts';
import { type RegionQuotas, seatsHeldBy, sumOf } from './quotas.ts';
import { lockSessions } from './seats.ts';
import { promote } from './waitlist.ts';

/** One thing about a session that a coordinator changes; its days are moved by `moveSession`. */
export type SessionChange =
  | { readonly what: 'capacity'; readonly capacity: number }
  | { readonly what: 'venue'; readonly venueCode: string; readonly mode: SessionMode }
  | { readonly what: 'approval'; readonly needsApproval: boolean }
  | { readonly what: 'closing'; readonly enrollmentClosesAt: Date }
  | { readonly what: 'regions'; readonly regionCodes: readonly string[] }
  | { readonly what: 'trainers'; readonly trainerIds: readonly number[] }
  | { readonly what: 'audiences'; readonly audiences: readonly string[] | null }
  | { readonly what: 'prerequisites'; readonly prerequisites: readonly string[] | null }
  | { readonly what: 'quotas'; readonly regionQuotas: RegionQuotas }
  /** `onlineDays` counts from 1; of a mixed session alone. */
  | { readonly what: 'mode'; readonly mode: SessionMode; readonly onlineDays: readonly number[] }
  /** Draft or closed to published, published to closed. */
  | { readonly what: 'status'; readonly status: 'published' | 'closed' };

export type ChangeOutcome =
  /** `offered`: how many who waited were offered a seat. */
  | { readonly kind: 'changed'; readonly offered: number }
  /** Somebody else changed the session since it was read: look again before changing it. */
  | { readonly kind: 'changed-meanwhile' }
  /** Fewer seats than are held. */
  | { readonly kind: 'below-taken'; readonly taken: number }
  /** A region, or all without a quota (null), would have fewer seats than its people hold. */
  | { readonly kind: 'quota-below-taken'; readonly regionCode: string | null; readonly taken: number }
  | QuotasTooMany
  /** It has begun, is off, or the change makes no sense at this time. */
  | { readonly kind: 'impossible' }
  | NotAllowed;

/**
 * Changes one thing about a session. `revision` is the one the coordinator saw: of two who edit at once the second is
 * told to look again. More seats are offered to those who wait.
 */
export async function changeSession(
  tx: Transaction,
  edit: {
    readonly actorId: number;
    readonly trainingSessionId: number;
    readonly revision: number;
    readonly change: SessionChange;
  },
  agency: Agency,
  now: Date,
): Promise<ChangeOutcome> {
  const { actorId, trainingSessionId, revision, change } = edit;
  await lockSessions(tx, [trainingSessionId]);
  const [run] = await tx.select().from(trainingSessions).where(eq(trainingSessions.id, trainingSessionId));
  const regions = run?.regionCodes ?? [];
  return attempt<ChangeOutcome>(
    tx,
    {
      actorId,
      deed: 'change-session',
      subject: `session:${trainingSessionId}`,
      detail: { what: change.what },
      // Nobody hands a session to regions that are not theirs.
      allows: (held) => mayManage(held, regions) && (change.what !== 'regions' || mayHoldFor(held, change.regionCodes)),
      async act() {
        if (!run || run.status === 'cancelled' || run.startsAt <= now) return { kind: 'impossible' };
        if (run.revision !== revision) return { kind: 'changed-meanwhile' };
        if (change.what === 'capacity' && change.capacity < run.seatsTaken) {
          return { kind: 'below-taken', taken: run.seatsTaken };
        }
        if (!isPossible(run, change, now)) return { kind: 'impossible' };
        const misfit = await quotasMisfit(tx, run, change);
        if (misfit) return misfit;
        if (!(await write(tx, run, revision, change))) return { kind: 'changed-meanwhile' };
        const offered = freesSeats.has(change.what) ? await promote(tx, trainingSessionId, agency, now) : 0;
        return { kind: 'changed', offered };
      },
      told: (outcome) => (outcome.kind === 'changed' ? { offered: outcome.offered } : {}),
    },
    now,
  );
}

const freesSeats: ReadonlySet<SessionChange['what']> = new Set(['capacity', 'quotas', 'regions']);

/** Why the regions' quotas would not fit the seats, or the people who have them; null: they do. */
async function quotasMisfit(
  tx: Transaction,
  run: typeof trainingSessions.$inferSelect,
  change: SessionChange,
): Promise<Extract<ChangeOutcome, { kind: 'quotas-too-many' | 'quota-below-taken' }> | null> {
  if (change.what !== 'capacity' && change.what !== 'quotas') return null;
  const wanted = change.what === 'quotas' ? change.regionQuotas : run.regionQuotas;
  const capacity = change.what === 'capacity' ? change.capacity : run.capacity;
  if (sumOf(wanted) > capacity) return { kind: 'quotas-too-many', quotas: sumOf(wanted) };
  const held = await seatsHeldBy(tx, run.id, Object.keys(wanted));
  const others = run.seatsTaken - [...held.values()].reduce((sum, taken) => sum + taken, 0);
  const parts: readonly [string | null, number, number][] = [
    ...Object.entries(wanted).map(([code, seats]) => [code, seats, held.get(code) ?? 0] as [string, number, number]),
    [null, capacity - sumOf(wanted), others],
  ];
  const short = parts.find(([, seats, taken]) => seats < taken);
  return short ? { kind: 'quota-below-taken', regionCode: short[0], taken: short[2] } : null;
}

function isPossible(run: typeof trainingSessions.$inferSelect, change: SessionChange, now: Date): boolean {
  switch (change.what) {
    case 'capacity':
      return change.capacity >= 1 && change.capacity <= capacityLimit;
    case 'closing':
      return change.enrollmentClosesAt > now && change.enrollmentClosesAt <= run.startsAt;
    case 'status':
      return change.status === 'published' || run.status === 'published';
    case 'quotas':
      return Object.values(change.regionQuotas).every((seats) => Number.isInteger(seats) && seats >= 1);
    default:
      return true;
  }
}

/** False where somebody was quicker, or seats were taken, in this very group of turns. */
async function write(
  tx: Transaction,
  run: typeof trainingSessions.$inferSelect,
  revision: number,
  change: SessionChange,
): Promise<boolean> {
  const trainingSessionId = run.id;
  const rows = await tx
    .update(trainingSessions)
    .set({ ...columnsOf(run, change), revision: revision + 1 })
    .where(
      and(
        eq(trainingSessions.id, trainingSessionId),
        eq(trainingSessions.revision, revision),
        change.what === 'capacity' ? sql`${trainingSessions.seatsTaken} <= ${change.capacity}` : undefined,
      ),
    )
    .returning({ id: trainingSessions.id });
  if (rows.length === 0) return false;
  if (change.what === 'trainers') await writeTrainers(tx, trainingSessionId, change.trainerIds);
  if (change.what === 'mode') await writeOnlineDays(tx, trainingSessionId, change);
  if (change.what === 'venue') await writeOnlineDays(tx, trainingSessionId, { ...change, onlineDays: [] });
  return true;
}

async function writeOnlineDays(
  tx: Transaction,
  trainingSessionId: number,
  { mode, onlineDays }: { readonly mode: SessionMode; readonly onlineDays: readonly number[] },
): Promise<void> {
  await tx.execute(
    sql`update ${sessionDays} as day set online = case ${mode}::text when 'online' then true when 'onsite' then false
            else numbered.number = any(${sql.param([...onlineDays])}::int[]) end
        from (select id, row_number() over (order by starts_at)::int as number from ${sessionDays}
          where training_session_id = ${trainingSessionId}::bigint) as numbered
        where day.id = numbered.id`,
  );
}

function columnsOf(
  run: typeof trainingSessions.$inferSelect,
  change: SessionChange,
): Partial<typeof trainingSessions.$inferInsert> {
  switch (change.what) {
    case 'capacity':
      return { capacity: change.capacity };
    case 'venue':
      return { venueCode: change.venueCode, mode: change.mode };
    case 'approval':
      return { needsApproval: change.needsApproval };
    case 'closing':
      return { enrollmentClosesAt: change.enrollmentClosesAt };
    case 'regions':
      return { regionCodes: [...change.regionCodes], regionQuotas: within(run.regionQuotas, change.regionCodes) };
    case 'quotas':
      return { regionQuotas: within(change.regionQuotas, run.regionCodes) };
    case 'audiences':
      return { audiences: listOrNull(change.audiences) };
    case 'prerequisites':
      return { prerequisiteTrainings: listOrNull(change.prerequisites) };
    case 'mode':
      return { mode: change.mode };
    case 'status':
      return { status: change.status };
    case 'trainers':
      return {};
  }
}
