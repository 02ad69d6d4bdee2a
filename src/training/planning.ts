import { eq, sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Transaction } from '../store/database.ts';
import { sessionDays, sessionTrainers, trainingSessions, trainings, venues } from '../store/schema.ts';
import type { SessionDay, SessionMode } from './catalogue.ts';
import { mayHoldFor } from './jurisdiction.ts';
import { type RegionQuotas, sumOf } from './quotas.ts';

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
export type QuotasTooMany = { readonly kind: 'quotas-too-many'; readonly quotas: number };

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

/** Null stays null: the training's own holds. */
export const listOrNull = (codes: readonly string[] | null | undefined): string[] | null => (codes ? [...codes] : null);

/** The quotas of regions that may come at all: seats that nobody can have would stay empty. */
export const within = (quotas: RegionQuotas, regionCodes: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(quotas).filter(([code]) => regionCodes.length === 0 || regionCodes.includes(code)));

/** Who teaches it, in place of whoever did. */
export async function writeTrainers(
  tx: Transaction,
  trainingSessionId: number,
  trainerIds: readonly number[],
): Promise<void> {
  await tx.delete(sessionTrainers).where(eq(sessionTrainers.trainingSessionId, trainingSessionId));
  if (trainerIds.length === 0) return;
  await tx
    .insert(sessionTrainers)
    .values([...new Set(trainerIds)].map((personId) => ({ trainingSessionId, personId })))
    .onConflictDoNothing();
}
