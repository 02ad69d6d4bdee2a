import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { atLocalTime } from '../people/local-time.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, outbox, persons, reminders, trainingSessions, trainings } from '../store/schema.ts';
import { mayManage } from '../training/jurisdiction.ts';
import { isReminder, type ReminderCounts, reminderCounts } from './reminder-counts.ts';
import { type CoordinatedRegions, coordinatedRegions } from './statistics.ts';

/** What is reported on: the sessions that begin in a local month, "2026-11", or one session. */
export type ReportScope = { readonly month: string } | { readonly trainingSessionId: number };

/** How one session stands, or stood. */
export interface ReportedSession {
  readonly trainingSessionId: number;
  readonly title: string;
  readonly batch: number;
  readonly startsAt: Date;
  readonly seats: number;
  readonly taken: number;
  readonly waiting: number;
  /** Came on every day. */
  readonly completed: number;
  /** Had a seat and did not come. */
  readonly absent: number;
}

export interface Report {
  readonly sessions: readonly ReportedSession[];
  /** New profiles by week of the month, from its first day; empty of a single session. */
  readonly newPerWeek: readonly number[];
  /** Reminders of these sessions: taken by the platform, known to have arrived, and not sent or failed. */
  readonly reminders: { readonly sent: number; readonly delivered: number; readonly notSent: number };
  /** Where those come from who hold a seat, most first. */
  readonly byRegion: readonly { readonly regionCode: string; readonly seats: number; readonly absent: number }[];
}

export type ReportOutcome =
  | { readonly kind: 'found'; readonly report: Report }
  /** No such session. */
  | { readonly kind: 'gone' }
  | NotAllowed;

/** The figures of a month or a session, for coordinators: of a region's own the sessions that are theirs. */
export async function reportOf(
  tx: Transaction,
  look: { readonly actorId: number; readonly scope: ReportScope },
  agency: Agency,
  now: Date,
): Promise<ReportOutcome> {
  const { actorId, scope } = look;
  const held = 'month' in scope ? [] : await regionsOfSession(tx, scope.trainingSessionId);
  return attempt<Exclude<ReportOutcome, NotAllowed>>(
    tx,
    {
      actorId,
      deed: 'see-report',
      subject: 'month' in scope ? `month:${scope.month}` : `session:${scope.trainingSessionId}`,
      allows: (roles) =>
        'month' in scope ? roles.some(({ role }) => role !== 'trainer') : mayManage(roles, held ?? []),
      async act(roles) {
        if (held === null) return { kind: 'gone' };
        return { kind: 'found', report: await read(tx, scope, coordinatedRegions(roles), agency) };
      },
    },
    now,
  );
}

async function regionsOfSession(queries: Queries, trainingSessionId: number): Promise<string[] | null> {
  const [row] = await rowsOf<{ region_codes: string[] }>(
    queries,
    sql`select region_codes from ${trainingSessions} where id = ${trainingSessionId}::bigint and status <> 'draft'`,
  );
  return row?.region_codes ?? null;
}

async function read(
  queries: Queries,
  scope: ReportScope,
  regions: CoordinatedRegions,
  { zone }: Agency,
): Promise<Report> {
  const within =
    'month' in scope ? theirsIn(scope.month, regions, zone) : sql`run.id = ${scope.trainingSessionId}::bigint`;
  const sessions = await rowsOf<{
    id: string;
    title: string;
    batch: number;
    starts_at: string;
    seats: number;
    taken: number;
    waiting: number;
    completed: number;
    absent: number;
  }>(
    queries,
    sql`select run.id, training.title, run.batch, run.starts_at, run.capacity as seats, run.seats_taken as taken,
          run.waiting,
          (select count(*)::int from ${enrollments} as held
            where held.training_session_id = run.id and held.status = 'completed') as completed,
          (select count(*)::int from ${enrollments} as held
            where held.training_session_id = run.id and held.status = 'absent') as absent
        from ${trainingSessions} as run join ${trainings} as training on training.code = run.training_code
        where ${within} order by run.starts_at, run.id`,
  );
  const [told] = await rowsOf<ReminderCounts>(
    queries,
    sql`select ${reminderCounts}
        from ${reminders} as ledger
        join ${trainingSessions} as run on run.id = ledger.training_session_id
        left join ${outbox} as message on message.id = ledger.outbox_id
        where ${within} and ${isReminder}`,
  );
  const byRegion = await rowsOf<{ region_code: string; seats: number; absent: number }>(
    queries,
    sql`select person.region_code, count(*)::int as seats, count(*) filter (where held.status = 'absent')::int as absent
        from ${enrollments} as held
        join ${trainingSessions} as run on run.id = held.training_session_id
        join ${persons} as person on person.id = held.person_id and person.region_code is not null
        where ${within} and held.status in ('enrolled', 'offered', 'attended', 'completed', 'absent')
        group by person.region_code order by seats desc, person.region_code`,
  );
  return {
    sessions: sessions.map(({ id, starts_at, ...session }) => ({
      ...session,
      trainingSessionId: Number(id),
      startsAt: new Date(starts_at),
    })),
    newPerWeek: 'month' in scope ? await newPerWeek(queries, scope.month, regions, zone) : [],
    reminders: { sent: told?.sent ?? 0, delivered: told?.delivered ?? 0, notSent: told?.not_sent ?? 0 },
    byRegion: byRegion.map(({ region_code, ...row }) => ({ ...row, regionCode: region_code })),
  };
}

const boundsOf = (month: string, zone: string): readonly [string, string] => {
  const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
  return [month, next].map((one) => atLocalTime(`${one}-01`, '00:00', zone).toISOString()) as [string, string];
};

/** The sessions of a row named `run` that begin in the month and are somebody's to coordinate. */
function theirsIn(month: string, regions: CoordinatedRegions, zone: string): SQL {
  const [from, to] = boundsOf(month, zone);
  return sql`run.status in ('published', 'closed') and run.starts_at >= ${from}::timestamptz
    and run.starts_at < ${to}::timestamptz
    and (${regions === null}::boolean or run.region_codes && ${sql.param([...(regions ?? [])])}::text[])`;
}

async function newPerWeek(
  queries: Queries,
  month: string,
  regions: CoordinatedRegions,
  zone: string,
): Promise<number[]> {
  const [from, to] = boundsOf(month, zone);
  const rows = await rowsOf<{ week: number; people: number }>(
    queries,
    sql`select ((extract(day from person.registered_at at time zone ${zone})::int - 1) / 7) as week, count(*)::int as people
        from ${persons} as person
        where person.full_name is not null and person.registered_at >= ${from}::timestamptz
          and person.registered_at < ${to}::timestamptz
          and (${regions === null}::boolean or person.region_code = any(${sql.param([...(regions ?? [])])}::text[]))
        group by 1`,
  );
  const weeks = Math.ceil(Temporal.PlainYearMonth.from(month).daysInMonth / 7);
  return Array.from({ length: weeks }, (_, week) => rows.find((row) => row.week === week)?.people ?? 0);
}
