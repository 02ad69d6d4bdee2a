import { and, eq, sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { persons, sessionDays, sessionTrainers, trainingSessions, trainings, venues } from '../store/schema.ts';
import type { SessionDay, SessionMode } from './catalogue.ts';
import { mayHoldFor, mayManage } from './jurisdiction.ts';
import { type RegionQuotas, seatsHeldBy, sumOf } from './quotas.ts';
import { lockSessions } from './seats.ts';
import { promote } from './waitlist.ts';

/** A training session that does not exist yet. */
export interface SessionPlan {
  readonly trainingCode: string;
  readonly mode: SessionMode;
  readonly venueCode: string;
  /** In order of time; at least one. */
  readonly days: readonly SessionDay[];
  readonly capacity: number;
  readonly needsApproval: boolean;
  /** Who may come by place; empty: the whole province and beyond. */
  readonly regionCodes: readonly string[];
  /** Persons with the role of a trainer. */
  readonly trainerIds: readonly number[];
  /** Seats set apart by region; empty: none. */
  readonly regionQuotas?: RegionQuotas;
  /** Kinds of volunteer in place of the training's own. */
  readonly audiences?: readonly string[] | null;
  /** Trainings of which one is needed, in place of what the training itself asks for. */
  readonly prerequisites?: readonly string[] | null;
}

export type CreationOutcome =
  | { readonly kind: 'created'; readonly trainingSessionId: number }
  /** The first day has passed. */
  | { readonly kind: 'past' }
  /** No such training or venue any more, or no day. */
  | { readonly kind: 'incomplete' }
  | QuotasTooMany
  | NotAllowed;

/** The regions' quotas together are more than all seats. */
type QuotasTooMany = { readonly kind: 'quotas-too-many'; readonly quotas: number };

/** More than this is a slip of the finger. */
export const capacityLimit = 2_000;

const dayLength = 24 * 3_600_000;

/** A day before the start, or the start itself where that is nearer. */
const closesAt = (startsAt: Date, now: Date): Date => {
  const usual = new Date(startsAt.getTime() - dayLength);
  return usual > now ? usual : startsAt;
};

/** Writes a session as a draft, or open at once. */
export async function createSession(
  tx: Transaction,
  creation: { readonly actorId: number; readonly plan: SessionPlan; readonly publish: boolean },
  now: Date,
): Promise<CreationOutcome> {
  const { actorId, plan, publish } = creation;
  return attempt<CreationOutcome>(
    tx,
    {
      actorId,
      deed: 'create-session',
      subject: `training:${plan.trainingCode}`,
      detail: { publish },
      allows: (held) => mayHoldFor(held, plan.regionCodes),
      act: () => writeSession(tx, plan, publish, now),
      told: (outcome) => (outcome.kind === 'created' ? { session: outcome.trainingSessionId } : {}),
    },
    now,
  );
}

async function writeSession(tx: Transaction, plan: SessionPlan, publish: boolean, now: Date): Promise<CreationOutcome> {
  const [first] = plan.days;
  const last = plan.days.at(-1);
  // The training's row is locked: its runs are numbered one after the other.
  const [training] = await tx
    .select({ code: trainings.code })
    .from(trainings)
    .where(eq(trainings.code, plan.trainingCode))
    .for('update');
  const [venue] = await tx.select({ code: venues.code }).from(venues).where(eq(venues.code, plan.venueCode));
  if (!first || !last || !training || !venue) return { kind: 'incomplete' };
  if (first.startsAt <= now) return { kind: 'past' };
  const quotas = plan.regionQuotas ?? {};
  if (sumOf(quotas) > plan.capacity) return { kind: 'quotas-too-many', quotas: sumOf(quotas) };
  const [row] = await tx
    .insert(trainingSessions)
    .values({
      trainingCode: plan.trainingCode,
      batch: sql`(select coalesce(max(batch), 0) + 1 from ${trainingSessions} where training_code = ${plan.trainingCode})`,
      status: publish ? 'published' : 'draft',
      mode: plan.mode,
      venueCode: plan.venueCode,
      startsAt: first.startsAt,
      endsAt: last.endsAt,
      enrollmentClosesAt: closesAt(first.startsAt, now),
      capacity: plan.capacity,
      needsApproval: plan.needsApproval,
      regionCodes: [...plan.regionCodes],
      regionQuotas: within(quotas, plan.regionCodes),
      audiences: listOrNull(plan.audiences),
      prerequisiteTrainings: listOrNull(plan.prerequisites),
    })
    .returning({ id: trainingSessions.id });
  if (!row) return { kind: 'incomplete' };
  const trainingSessionId = row.id;
  await tx.insert(sessionDays).values(plan.days.map((day) => ({ ...day, trainingSessionId })));
  await writeTrainers(tx, trainingSessionId, plan.trainerIds);
  return { kind: 'created', trainingSessionId };
}

const listOrNull = (codes: readonly string[] | null | undefined): string[] | null => (codes ? [...codes] : null);

/** The quotas of regions that may come at all: seats that nobody can have would stay empty. */
const within = (quotas: RegionQuotas, regionCodes: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(quotas).filter(([code]) => regionCodes.length === 0 || regionCodes.includes(code)));

async function writeTrainers(tx: Transaction, trainingSessionId: number, trainerIds: readonly number[]): Promise<void> {
  await tx.delete(sessionTrainers).where(eq(sessionTrainers.trainingSessionId, trainingSessionId));
  if (trainerIds.length === 0) return;
  await tx
    .insert(sessionTrainers)
    .values([...new Set(trainerIds)].map((personId) => ({ trainingSessionId, personId })))
    .onConflictDoNothing();
}

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

/** Another session that a trainer teaches at the same hours. */
export interface Clash {
  readonly personId: number;
  readonly fullName: string | null;
  readonly title: string;
  readonly batch: number;
  readonly startsAt: Date;
}

/** What these trainers teach already on these days; `except` is the session that is being edited. */
export async function clashesOf(
  tx: Transaction,
  wanted: { readonly trainerIds: readonly number[]; readonly days: readonly SessionDay[]; readonly except?: number },
): Promise<Clash[]> {
  const rows = await rowsOf<{
    person_id: string;
    full_name: string | null;
    title: string;
    batch: number;
    starts_at: string;
  }>(
    tx,
    sql`select distinct on (teaching.person_id, run.id) teaching.person_id, person.full_name, training.title, run.batch,
          day.starts_at
        from unnest(
          ${sql.param(wanted.days.map(({ startsAt }) => startsAt.toISOString()))}::timestamptz[],
          ${sql.param(wanted.days.map(({ endsAt }) => endsAt.toISOString()))}::timestamptz[]
        ) as planned (starts_at, ends_at)
        join ${sessionDays} as day on day.starts_at < planned.ends_at and planned.starts_at < day.ends_at
        join ${trainingSessions} as run on run.id = day.training_session_id and run.status <> 'cancelled'
        join ${trainings} as training on training.code = run.training_code
        join ${sessionTrainers} as teaching on teaching.training_session_id = run.id
        join ${persons} as person on person.id = teaching.person_id
        where teaching.person_id = any(${sql.param([...wanted.trainerIds])}::bigint[])
          and run.id <> ${wanted.except ?? 0}::bigint
        order by teaching.person_id, run.id, day.starts_at`,
  );
  return rows.map((row) => ({
    personId: Number(row.person_id),
    fullName: row.full_name,
    title: row.title,
    batch: row.batch,
    startsAt: new Date(row.starts_at),
  }));
}

export interface NewVenue {
  readonly name: string;
  readonly regionCode: string | null;
  readonly address: string | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
}

export type VenueOutcome = { readonly kind: 'added'; readonly venueCode: string } | NotAllowed;

/** Adds a place to the list that all coordinators choose from. */
export async function addVenue(
  tx: Transaction,
  addition: { readonly actorId: number; readonly venue: NewVenue },
  now: Date,
): Promise<VenueOutcome> {
  const { actorId, venue } = addition;
  return attempt<VenueOutcome>(
    tx,
    {
      actorId,
      deed: 'add-venue',
      subject: 'venue',
      allows: (held) => mayHoldFor(held, venue.regionCode === null ? [] : [venue.regionCode]),
      async act() {
        const stem =
          venue.name
            .normalize('NFKD')
            .toUpperCase()
            .replace(/[^A-Z0-9]+/g, '-')
            .slice(0, 20)
            .replace(/^-|-$/g, '') || 'TEMPAT';
        const taken = await tx
          .select({ code: venues.code })
          .from(venues)
          .where(sql`starts_with(${venues.code}, ${stem})`);
        const known = new Set(taken.map(({ code }) => code));
        let venueCode = stem;
        for (let number = 2; known.has(venueCode); number++) venueCode = `${stem}-${number}`;
        await tx.insert(venues).values({
          code: venueCode,
          name: venue.name,
          shortName: venue.name,
          regionCode: venue.regionCode,
          address: venue.address,
          latitude: venue.coordinates?.latitude ?? null,
          longitude: venue.coordinates?.longitude ?? null,
        });
        return { kind: 'added', venueCode };
      },
      told: (outcome) => (outcome.kind === 'added' ? { venue: outcome.venueCode } : {}),
    },
    now,
  );
}
