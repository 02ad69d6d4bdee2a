import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { atLocalTime, plusDays } from '../people/local-time.ts';
import { type Queries, rowsOf } from '../store/database.ts';
import { sessionDays, trainingSessions, trainings, venues } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import { type Pool, pools, poolsOf } from './quotas.ts';

export type SessionMode = (typeof trainingSessions.$inferSelect)['mode'];
type SessionStatus = (typeof trainingSessions.$inferSelect)['status'];

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
  /** Local days, both included, of which it has one: "2026-11-30". */
  readonly days?: { readonly from: string; readonly to: string };
  readonly topic?: string;
  /** Region code of the venue. */
  readonly place?: string;
  readonly mode?: SessionMode;
  /** Codes of `people/audiences`: what is for one of these, or for everyone. */
  readonly audiences?: readonly string[];
}

export interface SessionPage {
  readonly sessions: readonly SessionSummary[];
  /** How many there are over all pages. */
  readonly total: number;
}

/** Columns and tables of a `SummaryRow`; a statement goes on with its condition. */
const summaryColumns = sql`run.id::int as id, training.code, training.title, training.topic, run.batch, run.mode,
  run.starts_at, run.ends_at, run.enrollment_closes_at, run.capacity,
  case when run.region_quotas <> '{}' then (
      select sum(case when pool.waiting > 0 then 0 else greatest(pool.free, 0) end)::int from (${pools}) as pool)
    when run.waiting > 0 then 0 else run.capacity - run.seats_taken end as seats_left, run.waiting,
  run.needs_approval, venue.short_name as place, venue.region_code`;
const summaryTables = sql`${trainingSessions} as run
  join ${trainings} as training on training.code = run.training_code
  join ${venues} as venue on venue.code = run.venue_code`;

interface SummaryRow extends TrainingName {
  readonly id: number;
  readonly topic: string;
  readonly batch: number;
  readonly mode: SessionMode;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly enrollment_closes_at: string;
  readonly capacity: number;
  readonly seats_left: number;
  readonly waiting: number;
  readonly needs_approval: boolean;
  readonly place: string;
  readonly region_code: string | null;
}

const summaryOf = (row: SummaryRow): SessionSummary => ({
  id: row.id,
  code: row.code,
  title: row.title,
  topic: row.topic,
  batch: row.batch,
  mode: row.mode,
  startsAt: new Date(row.starts_at),
  endsAt: new Date(row.ends_at),
  enrollmentClosesAt: new Date(row.enrollment_closes_at),
  capacity: row.capacity,
  seatsLeft: row.seats_left,
  waiting: row.waiting,
  needsApproval: row.needs_approval,
  place: row.place,
  regionCode: row.region_code,
});

/** Open: published, not started, enrollment not closed, at the `now` of a `moment` in the statement. */
const isOpen = sql`run.status = 'published' and run.starts_at > moment.now and run.enrollment_closes_at > moment.now`;

/** A local month's beginning and the next one's. */
function monthBounds(month: string, zone: string): { from: string; to: string } {
  const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
  const beginning = (of: string): string => atLocalTime(`${of}-01`, '00:00', zone).toISOString();
  return { from: beginning(month), to: beginning(next) };
}

/** The beginning of the first local day and of the one after the last. */
const dayBounds = ({ from, to }: { from: string; to: string }, zone: string): { from: string; to: string } => ({
  from: atLocalTime(from, '00:00', zone).toISOString(),
  to: atLocalTime(plusDays(to, 1), '00:00', zone).toISOString(),
});

export interface WantedPage {
  readonly filter?: SessionFilter;
  /** For somebody who lives far from every venue: what needs no journey, before the rest. */
  readonly onlineFirst?: boolean;
  readonly offset?: number;
  readonly limit: number;
  /** IANA; says when a month begins. */
  readonly zone: string;
}

/** A page of what is open, nearest first. */
export async function openSessions(queries: Queries, wanted: WantedPage, now: Date): Promise<SessionPage> {
  const { topic = null, place = null, mode = null, audiences = null, month, days } = wanted.filter ?? {};
  const onlineFirst = wanted.onlineFirst ?? false;
  const { from, to } = month === undefined ? { from: null, to: null } : monthBounds(month, wanted.zone);
  const among = days === undefined ? { from: null, to: null } : dayBounds(days, wanted.zone);
  const rows = await rowsOf<{ total: number } & (SummaryRow | { readonly id: null })>(
    queries,
    statement`with open as (
          select ${summaryColumns}
          from ${summaryTables} cross join (select ${now.toISOString()}::timestamptz as now) as moment
          where ${isOpen}
            and (${from}::timestamptz is null or run.starts_at >= ${from}::timestamptz and run.starts_at < ${to}::timestamptz)
            and (${among.from}::timestamptz is null or exists (
              select from ${sessionDays} as day where day.training_session_id = run.id
                and day.starts_at >= ${among.from}::timestamptz and day.starts_at < ${among.to}::timestamptz))
            and (${topic}::text is null or training.topic = ${topic}::text)
            and (${place}::text is null or venue.region_code = ${place}::text)
            and (${mode}::text is null or run.mode = ${mode}::text)
            and (${audiences}::text[] is null or coalesce(run.audiences, training.audiences) = '{}'
              or coalesce(run.audiences, training.audiences) && ${audiences}::text[])
        ), page as (
          select *, row_number() over (order by ${onlineFirst}::boolean and mode <> 'online', starts_at, id) as place_in_list
          from open order by place_in_list limit ${wanted.limit}::int offset ${wanted.offset ?? 0}::int
        )
        -- The total is told of an empty page too.
        select counted.total, page.* from (select count(*)::int as total from open) as counted left join page on true
        order by page.place_in_list`,
  );
  return {
    sessions: rows.flatMap((row) => (row.id === null ? [] : [summaryOf(row)])),
    total: rows[0]?.total ?? 0,
  };
}

/** All that is open of some trainings, nearest first. */
export async function openSessionsOf(
  queries: Queries,
  trainingCodes: readonly string[],
  now: Date,
): Promise<SessionSummary[]> {
  const rows = await rowsOf<SummaryRow>(
    queries,
    statement`select ${summaryColumns}
        from ${summaryTables} cross join (select ${now.toISOString()}::timestamptz as now) as moment
        where training.code = any(${trainingCodes}::text[]) and ${isOpen}
        order by run.starts_at, run.id`,
  );
  return rows.map(summaryOf);
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
  const open = await rowsOf<{ month: string; topic: string; region_code: string | null; mode: SessionMode }>(
    queries,
    statement`select to_char(run.starts_at at time zone ${zone}::text, 'YYYY-MM') as month, training.topic,
          venue.region_code, run.mode
        from ${summaryTables} cross join (select ${now.toISOString()}::timestamptz as now) as moment
        where ${isOpen}`,
  );
  return {
    months: tally(open.map(({ month }) => month)).map(([month, sessions]) => ({ month, sessions })),
    topics: tally(open.map(({ topic }) => topic)).map(([topic, sessions]) => ({ topic, sessions })),
    places: tally(open.flatMap(({ region_code: code }) => code ?? [])).map(([regionCode, sessions]) => ({
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

interface DetailRow extends SummaryRow {
  readonly status: SessionStatus;
  readonly summary: string;
  readonly note: string;
  readonly lesson_hours: number;
  readonly audiences: string[];
  readonly region_codes: string[];
  readonly prerequisite_declaration: string | null;
  readonly trainer_roles: string[];
  readonly has_quotas: boolean;
  readonly venue: string;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly prerequisites: TrainingName[];
  readonly days: readonly { readonly starts_at: string; readonly ends_at: string; readonly online: boolean }[];
}

/** Everything a person may want to know of one training session; null where there is none, or only a draft. */
export async function sessionDetail(queries: Queries, id: number, now: Date): Promise<SessionDetail | null> {
  const [row] = await rowsOf<DetailRow>(
    queries,
    statement`select ${summaryColumns}, run.status, training.summary, training.note, training.lesson_hours,
          coalesce(run.audiences, training.audiences) as audiences, run.region_codes, run.trainer_roles,
          case when run.prerequisite_trainings is null then training.prerequisite_declaration end
            as prerequisite_declaration,
          run.region_quotas <> '{}' as has_quotas,
          venue.name as venue, venue.address, venue.latitude, venue.longitude,
          (select coalesce(jsonb_agg(jsonb_build_object('code', named.code, 'title', named.title) order by named.code), '[]')
            from ${trainings} as named
            where named.code = any(coalesce(run.prerequisite_trainings, training.prerequisite_trainings))) as prerequisites,
          (select coalesce(jsonb_agg(to_jsonb(day) order by day.starts_at), '[]')
            from ${sessionDays} as day where day.training_session_id = run.id) as days
        from ${summaryTables}
        where run.id = ${id}::bigint and run.status <> 'draft'`,
  );
  if (!row) return null;
  const { latitude, longitude } = row;
  const session = summaryOf(row);
  return {
    ...session,
    state: sessionState({ ...session, status: row.status }, now),
    summary: row.summary,
    note: row.note,
    lessonHours: row.lesson_hours,
    audiences: row.audiences,
    regionCodes: row.region_codes,
    prerequisites: row.prerequisites,
    prerequisiteDeclaration: row.prerequisite_declaration,
    trainerRoles: row.trainer_roles,
    pools: row.has_quotas ? await poolsOf(queries, id) : [],
    days: row.days.map((day) => ({
      startsAt: new Date(day.starts_at),
      endsAt: new Date(day.ends_at),
      online: day.online,
    })),
    venue: {
      name: row.venue,
      address: row.address,
      coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
    },
  };
}
