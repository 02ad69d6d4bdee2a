import { sql, type SQL } from 'drizzle-orm';
import { type Queries, rowsOf } from '../store/database.ts';
import type { trainingSessions } from '../store/schema.ts';

export type Mode = (typeof trainingSessions.$inferSelect)['mode'];

/** A training session as a list shows it. */
export interface SessionSummary {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly topic: string;
  /** Angkatan. */
  readonly batch: number;
  readonly mode: Mode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly seatsLeft: number;
  readonly waiting: number;
}

export interface SessionDay {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly online: boolean;
}

/** Everything a person may want to know before they take a seat. */
export interface SessionDetail extends SessionSummary {
  readonly summary: string;
  readonly status: (typeof trainingSessions.$inferSelect)['status'];
  readonly lessonHours: number;
  readonly days: readonly SessionDay[];
  readonly venue: {
    readonly name: string;
    readonly regionCode: string | null;
    readonly address: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
  };
  readonly audiences: readonly string[];
  readonly regionCodes: readonly string[];
  readonly prerequisiteTrainings: readonly string[];
  readonly prerequisiteDeclaration: string | null;
  readonly trainerRoles: readonly string[];
  readonly enrollmentClosesAt: Date;
  readonly needsApproval: boolean;
  readonly note: string;
}

/** What to look for; every part may be absent. */
export interface SessionFilter {
  /** "2026-12", in the agency's zone. */
  readonly month?: string | undefined;
  readonly topic?: string | undefined;
  /** A region's code; online sessions have none. */
  readonly place?: string | undefined;
  readonly mode?: Mode | undefined;
}

const columns = sql`training_session.id, training.code, training.title, training.topic, training_session.batch,
  training_session.mode, training_session.starts_at, training_session.ends_at, venue.short_name as place,
  training_session.capacity - training_session.seats_taken as seats_left, training_session.waiting`;

const tables = sql`training_sessions as training_session
  join trainings as training on training.code = training_session.training_code
  join venues as venue on venue.code = training_session.venue_code`;

const isOpen = (now: Date): SQL => sql`training_session.status = 'published'
  and training_session.starts_at > ${now.toISOString()}::timestamptz
  and training_session.enrollment_closes_at > ${now.toISOString()}::timestamptz`;

const monthOf = (zone: string): SQL => sql`to_char(training_session.starts_at at time zone ${zone}::text, 'YYYY-MM')`;

const fits = (filter: SessionFilter, zone: string): SQL => sql`
  (${filter.month ?? null}::text is null or ${monthOf(zone)} = ${filter.month ?? null}::text)
  and (${filter.topic ?? null}::text is null or training.topic = ${filter.topic ?? null}::text)
  and (${filter.place ?? null}::text is null or venue.region_code = ${filter.place ?? null}::text)
  and (${filter.mode ?? null}::text is null or training_session.mode = ${filter.mode ?? null}::text)`;

/** What is open for enrollment, nearest first, a page of it, and how many there are in all. */
export async function openSessions(
  queries: Queries,
  filter: SessionFilter,
  page: { readonly offset: number; readonly limit: number },
  zone: string,
  now: Date,
): Promise<{ sessions: SessionSummary[]; total: number }> {
  const rows = await rowsOf<SummaryRow & { total: string }>(
    queries,
    sql`select ${columns}, count(*) over () as total from ${tables}
        where ${isOpen(now)} and ${fits(filter, zone)}
        order by training_session.starts_at, training_session.id
        limit ${page.limit} offset ${page.offset}`,
  );
  return { sessions: rows.map(summaryOf), total: Number(rows[0]?.total ?? 0) };
}

/** The months, topics, places and modes that something open has, each with how many sessions. */
export async function filterOptions(
  queries: Queries,
  zone: string,
  now: Date,
): Promise<{ kind: 'month' | 'topic' | 'place' | 'mode'; value: string; sessions: number }[]> {
  const rows = await rowsOf<{ kind: 'month' | 'topic' | 'place' | 'mode'; value: string; sessions: string }>(
    queries,
    sql`with open as (
          select ${monthOf(zone)} as month, training.topic, venue.region_code as place, training_session.mode
          from ${tables} where ${isOpen(now)}
        )
        select 'month' as kind, month as value, count(*) as sessions from open group by month
        union all select 'topic', topic, count(*) from open group by topic
        union all select 'place', place, count(*) from open where place is not null group by place
        union all select 'mode', mode, count(*) from open group by mode
        order by 1, 3 desc, 2`,
  );
  return rows.map((row) => ({ ...row, sessions: Number(row.sessions) }));
}

/** A training session of any status; null where there is none of this id. */
export async function sessionDetail(queries: Queries, id: number): Promise<SessionDetail | null> {
  const [row] = await rowsOf<DetailRow>(
    queries,
    sql`select ${columns}, training.summary, training_session.status, training.lesson_hours, training.audiences,
          training_session.region_codes, training.prerequisite_trainings, training.prerequisite_declaration,
          training_session.trainer_roles, training_session.enrollment_closes_at, training_session.needs_approval,
          training.note, venue.name as venue_name, venue.region_code, venue.address, venue.latitude, venue.longitude,
          (select jsonb_agg(jsonb_build_object('startsAt', day.starts_at, 'endsAt', day.ends_at, 'online', day.online)
             order by day.starts_at)
           from session_days as day where day.training_session_id = training_session.id) as days
        from ${tables} where training_session.id = ${id}::bigint`,
  );
  if (!row) return null;
  return {
    ...summaryOf(row),
    summary: row.summary,
    status: row.status,
    lessonHours: row.lesson_hours,
    days: (row.days ?? []).map((day) => ({
      startsAt: new Date(day.startsAt),
      endsAt: new Date(day.endsAt),
      online: day.online,
    })),
    venue: {
      name: row.venue_name,
      regionCode: row.region_code,
      address: row.address,
      latitude: row.latitude,
      longitude: row.longitude,
    },
    audiences: row.audiences,
    regionCodes: row.region_codes,
    prerequisiteTrainings: row.prerequisite_trainings,
    prerequisiteDeclaration: row.prerequisite_declaration,
    trainerRoles: row.trainer_roles,
    enrollmentClosesAt: new Date(row.enrollment_closes_at),
    needsApproval: row.needs_approval,
    note: row.note,
  };
}

/** Open sessions whose training has this code, or all of these words (three letters and more) in its title or topic. */
export async function findSessions(queries: Queries, text: string, now: Date): Promise<SessionSummary[]> {
  const words = text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}-]+/u)
    .filter((word) => word.length >= 3 && !fillers.has(word))
    .slice(0, 6);
  if (words.length === 0) return [];
  const rows = await rowsOf<SummaryRow>(
    queries,
    sql`select ${columns} from ${tables}
        where ${isOpen(now)} and (
          lower(training.code) = any(${sql.param(words)}::text[])
          or (select bool_and(strpos(lower(training.title || ' ' || training.topic || ' ' || training.code), word) > 0)
              from unnest(${sql.param(words)}::text[]) as word))
        order by training_session.starts_at, training_session.id
        limit 7`,
  );
  return rows.map(summaryOf);
}

const fillers = new Set('pelatihan training jadwal ada mau ikut daftar yang untuk saya ingin kapan dan'.split(' '));

/** The titles of trainings, by code. */
export async function trainingTitles(queries: Queries, codes: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ title: string }>(
    queries,
    sql`select title from trainings where code = any(${sql.param([...codes])}::text[]) order by title`,
  );
  return rows.map((row) => row.title);
}

interface SummaryRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly topic: string;
  readonly batch: number;
  readonly mode: Mode;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
  readonly seats_left: number;
  readonly waiting: number;
}

interface DetailRow extends SummaryRow {
  readonly summary: string;
  readonly status: SessionDetail['status'];
  readonly lesson_hours: number;
  readonly audiences: string[];
  readonly region_codes: string[];
  readonly prerequisite_trainings: string[];
  readonly prerequisite_declaration: string | null;
  readonly trainer_roles: string[];
  readonly enrollment_closes_at: string;
  readonly needs_approval: boolean;
  readonly note: string;
  readonly venue_name: string;
  readonly region_code: string | null;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly days: { startsAt: string; endsAt: string; online: boolean }[] | null;
}

const summaryOf = (row: SummaryRow): SessionSummary => ({
  id: Number(row.id),
  code: row.code,
  title: row.title,
  topic: row.topic,
  batch: row.batch,
  mode: row.mode,
  startsAt: new Date(row.starts_at),
  endsAt: new Date(row.ends_at),
  place: row.place,
  seatsLeft: row.seats_left,
  waiting: row.waiting,
});
