import { and, asc, count, eq, gt, gte, lt, type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { atLocalTime } from '../people/local-time.ts';
import type { Queries } from '../store/database.ts';
import { sessionDays, trainingSessions, trainings, venues } from '../store/schema.ts';
import { type Pool, pools, poolsOf } from './quotas.ts';

export type SessionMode = (typeof trainingSessions.$inferSelect)['mode'];

export interface TrainingName {
  readonly code: string;
  readonly title: string;
}

/** What a list shows of a training session. */
export interface SessionSummary extends TrainingName {
  readonly id: number;
  readonly topic: string;
  /** Angkatan. */
  readonly batch: number;
  readonly mode: SessionMode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly enrollmentClosesAt: Date;
  readonly capacity: number;
  /** Seats that a newcomer can have, in all regions' quotas; none where others wait, since a free one is theirs. */
  readonly seatsLeft: number;
  readonly waiting: number;
  /** Every application is decided by a coordinator. */
  readonly needsApproval: boolean;
  /** The venue's short name; for online ones what is used instead. */
  readonly place: string;
  /** The venue's region; null for online. */
  readonly regionCode: string | null;
}

/** Narrows what is open; what is absent does not narrow. */
export interface SessionFilter {
  /** Local month of the first day: "2026-12". */
  readonly month?: string;
  readonly topic?: string;
  /** Region code of the venue. */
  readonly place?: string;
  readonly mode?: SessionMode;
}

export interface SessionPage {
  readonly sessions: readonly SessionSummary[];
  /** How many there are over all pages. */
  readonly total: number;
}

const summaryFields = {
  id: trainingSessions.id,
  code: trainings.code,
  title: trainings.title,
  topic: trainings.topic,
  batch: trainingSessions.batch,
  mode: trainingSessions.mode,
  startsAt: trainingSessions.startsAt,
  endsAt: trainingSessions.endsAt,
  enrollmentClosesAt: trainingSessions.enrollmentClosesAt,
  capacity: trainingSessions.capacity,
  seatsLeft: sql<number>`case when ${trainingSessions.regionQuotas} <> '{}' then (
      select sum(case when pool.waiting > 0 then 0 else greatest(pool.free, 0) end)::int
      from ${trainingSessions} as run cross join lateral (${pools}) as pool where run.id = ${trainingSessions.id})
    when ${trainingSessions.waiting} > 0 then 0
    else ${trainingSessions.capacity} - ${trainingSessions.seatsTaken} end`,
  waiting: trainingSessions.waiting,
  needsApproval: trainingSessions.needsApproval,
  place: venues.shortName,
  regionCode: venues.regionCode,
};

/** Open: published, not started, enrollment not closed. */
const isOpen = (now: Date): SQL | undefined =>
  and(
    eq(trainingSessions.status, 'published'),
    gt(trainingSessions.startsAt, now),
    gt(trainingSessions.enrollmentClosesAt, now),
  );

const matches = (filter: SessionFilter, zone: string): SQL | undefined =>
  and(
    filter.month === undefined ? undefined : inMonth(filter.month, zone),
    filter.topic === undefined ? undefined : eq(trainings.topic, filter.topic),
    filter.place === undefined ? undefined : eq(venues.regionCode, filter.place),
    filter.mode === undefined ? undefined : eq(trainingSessions.mode, filter.mode),
  );

function inMonth(month: string, zone: string): SQL | undefined {
  const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
  return and(
    gte(trainingSessions.startsAt, atLocalTime(`${month}-01`, '00:00', zone)),
    lt(trainingSessions.startsAt, atLocalTime(`${next}-01`, '00:00', zone)),
  );
}

/** A page of what is open, nearest first. `zone` (IANA) says when a month begins. */
export async function openSessions(
  queries: Queries,
  wanted: { readonly filter?: SessionFilter; readonly offset?: number; readonly limit: number; readonly zone: string },
  now: Date,
): Promise<SessionPage> {
  const where = and(isOpen(now), matches(wanted.filter ?? {}, wanted.zone));
  const [sessions, [counted]] = await Promise.all([
    queries
      .select(summaryFields)
      .from(trainingSessions)
      .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
      .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
      .where(where)
      .orderBy(asc(trainingSessions.startsAt), asc(trainingSessions.id))
      .limit(wanted.limit)
      .offset(wanted.offset ?? 0),
    queries
      .select({ total: count() })
      .from(trainingSessions)
      .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
      .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
      .where(where),
  ]);
  return { sessions, total: counted?.total ?? 0 };
}

/** All that is open of some trainings, nearest first. */
export async function openSessionsOf(
  queries: Queries,
  trainingCodes: readonly string[],
  now: Date,
): Promise<SessionSummary[]> {
  return queries
    .select(summaryFields)
    .from(trainingSessions)
    .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
    .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
    .where(and(isOpen(now), sql`${trainings.code} = any(${sql.param([...trainingCodes])}::text[])`))
    .orderBy(asc(trainingSessions.startsAt), asc(trainingSessions.id));
}

/** What can be filtered by, so that no filter leads to an empty list; each with how many are open. */
export interface FilterOptions {
  /** Local months, "2026-12", in order of time. */
  readonly months: readonly { readonly month: string; readonly sessions: number }[];
  readonly topics: readonly { readonly topic: string; readonly sessions: number }[];
  /** Regions of venues; online ones have none. */
  readonly places: readonly { readonly regionCode: string; readonly sessions: number }[];
  readonly modes: readonly { readonly mode: SessionMode; readonly sessions: number }[];
}

export async function filterOptions(queries: Queries, zone: string, now: Date): Promise<FilterOptions> {
  const open = await queries
    .select({
      month: sql<string>`to_char(${trainingSessions.startsAt} at time zone ${zone}, 'YYYY-MM')`,
      topic: trainings.topic,
      regionCode: venues.regionCode,
      mode: trainingSessions.mode,
    })
    .from(trainingSessions)
    .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
    .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
    .where(isOpen(now));
  return {
    months: tally(open.map(({ month }) => month)).map(([month, sessions]) => ({ month, sessions })),
    topics: tally(open.map(({ topic }) => topic)).map(([topic, sessions]) => ({ topic, sessions })),
    places: tally(open.flatMap(({ regionCode }) => regionCode ?? [])).map(([regionCode, sessions]) => ({
      regionCode,
      sessions,
    })),
    modes: tally(open.map(({ mode }) => mode)).map(([mode, sessions]) => ({ mode, sessions })),
  };
}

function tally<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Where a training session stands for someone who would like a seat. */
export type SessionState = 'open' | 'closed' | 'started' | 'ended' | 'cancelled';

export function sessionState(
  session: Pick<typeof trainingSessions.$inferSelect, 'status' | 'startsAt' | 'endsAt' | 'enrollmentClosesAt'>,
  now: Date,
): SessionState {
  if (session.status === 'cancelled') return 'cancelled';
  if (session.endsAt <= now) return 'ended';
  if (session.startsAt <= now) return 'started';
  return session.status === 'published' && session.enrollmentClosesAt > now ? 'open' : 'closed';
}

export interface SessionDetail extends SessionSummary {
  readonly state: SessionState;
  readonly summary: string;
  readonly note: string;
  /** Jam pelajaran, 45 minutes each. */
  readonly lessonHours: number;
  /** Codes of `people/audiences`; empty: everyone. */
  readonly audiences: readonly string[];
  /** Regions that may come; empty: the whole province and beyond. */
  readonly regionCodes: readonly string[];
  /** Any one of these completed is enough. */
  readonly prerequisites: readonly TrainingName[];
  /** What an applicant may declare of themselves, for a coordinator to judge. */
  readonly prerequisiteDeclaration: string | null;
  readonly trainerRoles: readonly string[];
  /** Its seats by region; empty where none are set apart. */
  readonly pools: readonly Pool[];
  readonly days: readonly SessionDay[];
  readonly venue: Venue;
}

export interface SessionDay {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly online: boolean;
}

export interface Venue {
  readonly name: string;
  /** Null: not known yet, or online. */
  readonly address: string | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
}

/** Everything a person may want to know of one training session; null where there is none, or only a draft. */
export async function sessionDetail(queries: Queries, id: number, now: Date): Promise<SessionDetail | null> {
  const [[found], days, prerequisites] = await Promise.all([
    queries
      .select({ summary: summaryFields, session: trainingSessions, training: trainings, venue: venues })
      .from(trainingSessions)
      .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
      .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
      .where(and(eq(trainingSessions.id, id), sql`${trainingSessions.status} <> 'draft'`)),
    queries
      .select({ startsAt: sessionDays.startsAt, endsAt: sessionDays.endsAt, online: sessionDays.online })
      .from(sessionDays)
      .where(eq(sessionDays.trainingSessionId, id))
      .orderBy(asc(sessionDays.startsAt)),
    queries
      .select({ code: trainings.code, title: trainings.title })
      .from(trainings)
      .where(
        sql`${trainings.code} in (
          select unnest(coalesce(run.prerequisite_trainings, wanted.prerequisite_trainings)) from ${trainings} as wanted
          join ${trainingSessions} as run on run.training_code = wanted.code and run.id = ${id}
        )`,
      )
      .orderBy(asc(trainings.code)),
  ]);
  if (!found) return null;
  const { session, training, venue } = found;
  const { latitude, longitude } = venue;
  const hasQuotas = Object.keys(session.regionQuotas).length > 0;
  return {
    ...found.summary,
    state: sessionState(session, now),
    summary: training.summary,
    note: training.note,
    lessonHours: training.lessonHours,
    audiences: session.audiences ?? training.audiences,
    regionCodes: session.regionCodes,
    prerequisites,
    prerequisiteDeclaration: session.prerequisiteTrainings === null ? training.prerequisiteDeclaration : null,
    trainerRoles: session.trainerRoles,
    pools: hasQuotas ? await poolsOf(queries, id) : [],
    days,
    venue: {
      name: venue.name,
      address: venue.address,
      coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
    },
  };
}
