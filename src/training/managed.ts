import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { rolesOf } from '../people/roles.ts';
import type { Queries, Transaction } from '../store/database.ts';
import {
  enrollments,
  persons,
  roles,
  sessionDays,
  sessionTrainers,
  trainingSessions,
  trainings,
  venues,
} from '../store/schema.ts';
import type { SessionDay, SessionMode } from './catalogue.ts';
import { mayManage } from './jurisdiction.ts';
import { type Pool, poolsOf, type RegionQuotas } from './quotas.ts';

type SessionStatus = (typeof trainingSessions.$inferSelect)['status'];

/** A training session as those who run it see it, drafts too. */
export interface ManagedSession {
  readonly id: number;
  readonly trainingCode: string;
  readonly title: string;
  readonly batch: number;
  readonly status: SessionStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly waiting: number;
  readonly pending: number;
}

export interface ManagedDetail extends ManagedSession {
  readonly revision: number;
  readonly mode: SessionMode;
  readonly venueCode: string;
  readonly venueName: string;
  readonly enrollmentClosesAt: Date;
  readonly needsApproval: boolean;
  readonly regionCodes: readonly string[];
  /** What holds here; null: the training's own. */
  readonly audiences: readonly string[] | null;
  readonly prerequisites: readonly string[] | null;
  readonly regionQuotas: RegionQuotas;
  /** Its seats by region; empty where none are set apart. */
  readonly pools: readonly Pool[];
  readonly days: readonly SessionDay[];
  readonly trainers: readonly { readonly personId: number; readonly fullName: string | null }[];
}

const summary = {
  id: trainingSessions.id,
  trainingCode: trainingSessions.trainingCode,
  title: trainings.title,
  batch: trainingSessions.batch,
  status: trainingSessions.status,
  startsAt: trainingSessions.startsAt,
  endsAt: trainingSessions.endsAt,
  place: venues.shortName,
  capacity: trainingSessions.capacity,
  seatsTaken: trainingSessions.seatsTaken,
  waiting: trainingSessions.waiting,
  pending: sql<number>`(select count(*)::int from ${enrollments} as asked
    where asked.training_session_id = ${trainingSessions.id} and asked.status = 'pending')`,
  regionCodes: trainingSessions.regionCodes,
};

/**
 * The sessions that somebody runs and that are not over longer than a fortnight: those to come, nearest first, and then
 * those that are over, the last one first. None for others.
 */
export async function managedSessions(queries: Queries, actorId: number, now: Date): Promise<ManagedSession[]> {
  const held = await rolesOf(queries, actorId);
  if (!held.some(({ role }) => role !== 'trainer')) return [];
  const since = new Date(now.getTime() - 14 * 24 * 3_600_000);
  const rows = await queries
    .select(summary)
    .from(trainingSessions)
    .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
    .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
    .where(and(gt(trainingSessions.endsAt, since), sql`${trainingSessions.status} <> 'cancelled'`))
    .orderBy(asc(trainingSessions.startsAt), asc(trainingSessions.id));
  const own = rows.filter((row) => mayManage(held, row.regionCodes));
  return [...own.filter(({ endsAt }) => endsAt > now), ...own.filter(({ endsAt }) => endsAt <= now).toReversed()];
}

/** Everything about one session, for whoever runs it; null where there is none. A refused look is audited. */
export async function openManagedSession(
  tx: Transaction,
  look: { readonly actorId: number; readonly trainingSessionId: number },
  now: Date,
): Promise<{ readonly kind: 'found'; readonly session: ManagedDetail } | { readonly kind: 'gone' } | NotAllowed> {
  const { actorId, trainingSessionId } = look;
  const found = await managedDetail(tx, trainingSessionId);
  return attempt<{ readonly kind: 'found'; readonly session: ManagedDetail } | { readonly kind: 'gone' }>(
    tx,
    {
      actorId,
      deed: 'open-session',
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayManage(held, found?.regionCodes ?? []),
      act: async () => (found ? { kind: 'found', session: found } : { kind: 'gone' }),
    },
    now,
  );
}

async function managedDetail(queries: Queries, trainingSessionId: number): Promise<ManagedDetail | null> {
  const [found] = await queries
    .select({ summary, run: trainingSessions, venueName: venues.name })
    .from(trainingSessions)
    .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
    .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
    .where(eq(trainingSessions.id, trainingSessionId));
  if (!found) return null;
  const days = await queries
    .select({ startsAt: sessionDays.startsAt, endsAt: sessionDays.endsAt, online: sessionDays.online })
    .from(sessionDays)
    .where(eq(sessionDays.trainingSessionId, trainingSessionId))
    .orderBy(asc(sessionDays.startsAt));
  const trainers = await queries
    .select({ personId: persons.id, fullName: persons.fullName })
    .from(sessionTrainers)
    .innerJoin(persons, eq(persons.id, sessionTrainers.personId))
    .where(eq(sessionTrainers.trainingSessionId, trainingSessionId))
    .orderBy(asc(sessionTrainers.id));
  const { run } = found;
  return {
    ...found.summary,
    revision: run.revision,
    mode: run.mode,
    venueCode: run.venueCode,
    venueName: found.venueName,
    enrollmentClosesAt: run.enrollmentClosesAt,
    needsApproval: run.needsApproval,
    regionCodes: run.regionCodes,
    audiences: run.audiences,
    prerequisites: run.prerequisiteTrainings,
    regionQuotas: run.regionQuotas,
    pools: Object.keys(run.regionQuotas).length > 0 ? await poolsOf(queries, trainingSessionId) : [],
    days,
    trainers,
  };
}

/** A place to choose; `regionCode`: null where it is online. */
export interface PlanningVenue {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string | null;
  readonly online: boolean;
}

/** What a new session is made of: trainings, places and trainers to choose from. */
export async function planningChoices(queries: Queries): Promise<{
  readonly trainings: readonly {
    readonly code: string;
    readonly title: string;
    readonly audiences: readonly string[];
    readonly prerequisites: readonly string[];
    readonly declaration: string | null;
  }[];
  readonly venues: readonly PlanningVenue[];
  readonly trainers: readonly { readonly personId: number; readonly fullName: string }[];
}> {
  const courses = await queries
    .select({
      code: trainings.code,
      title: trainings.title,
      audiences: trainings.audiences,
      prerequisites: trainings.prerequisiteTrainings,
      declaration: trainings.prerequisiteDeclaration,
    })
    .from(trainings)
    .orderBy(asc(trainings.title));
  const places = await queries
    .select({ code: venues.code, name: venues.shortName, regionCode: venues.regionCode })
    .from(venues)
    .orderBy(asc(venues.shortName));
  const people = await queries
    .selectDistinct({ personId: persons.id, fullName: persons.fullName })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(and(eq(roles.role, 'trainer'), isNull(roles.revokedAt)))
    .orderBy(asc(persons.fullName));
  return {
    trainings: courses,
    venues: places.map((place) => ({ ...place, online: place.regionCode === null })),
    trainers: people.map(({ personId, fullName }) => ({ personId, fullName: fullName ?? `#${personId}` })),
  };
}

/** The sessions that somebody teaches and that are not over longer than a fortnight, nearest first. */
export async function taughtSessions(queries: Queries, personId: number, now: Date): Promise<ManagedSession[]> {
  const since = new Date(now.getTime() - 14 * 24 * 3_600_000);
  return queries
    .select(summary)
    .from(trainingSessions)
    .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
    .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
    .innerJoin(
      sessionTrainers,
      and(eq(sessionTrainers.trainingSessionId, trainingSessions.id), eq(sessionTrainers.personId, personId)),
    )
    .where(and(gt(trainingSessions.endsAt, since), sql`${trainingSessions.status} in ('published', 'closed')`))
    .orderBy(asc(trainingSessions.startsAt), asc(trainingSessions.id));
}
