import { type SQL, sql } from 'drizzle-orm';
import { type Queries, rowsOf } from '../store/database.ts';
import { enrollments, persons, trainingSessions } from '../store/schema.ts';

/*
 * A session's seats lie in pools: one for each region that has a quota, and one, named '', for everybody else. Without
 * quotas there is that one alone, and the session's own counters say all about it. Each pool has its own waitlist: a
 * seat goes to whoever of that pool has waited longest, whoever else waits. What is read here counts only under the
 * session's lock; see `seats.ts`.
 */

/** Seats by region code; empty: none is set apart. */
export type RegionQuotas = Readonly<Record<string, number>>;

export const sumOf = (quotas: RegionQuotas): number => Object.values(quotas).reduce((sum, seats) => sum + seats, 0);

/** The pool of a row of persons with this alias, in a session's row named `run`. */
export const poolOf = (person: SQL): SQL =>
  sql`case when run.region_quotas ? ${person}.region_code then ${person}.region_code else '' end`;

const counted = (statuses: SQL): SQL => sql`(select count(*)::int from ${enrollments} as held
  join ${persons} as holder on holder.id = held.person_id
  where held.training_session_id = run.id and held.status in (${statuses})
    and ${poolOf(sql`holder`)} = part.region_code)`;

const sold = sql`'enrolled', 'offered', 'attended', 'completed', 'absent'`;

/**
 * A lateral subselect of the pools of a session's row named `run`: `region_code`, `seats`, `taken`, `waiting`, and
 * `free`, which is what the whole session has left where that is less.
 */
export const pools = sql`
  select part.*, least(part.seats - part.taken, run.capacity - run.seats_taken) as free
  from (
    select part.region_code, part.seats,
      case when run.region_quotas = '{}' then run.seats_taken else ${counted(sold)} end as taken,
      case when run.region_quotas = '{}' then run.waiting else ${counted(sql`'waitlisted'`)} end as waiting
    from (
      select key as region_code, value::int as seats from jsonb_each_text(run.region_quotas)
      union all
      select '', run.capacity - coalesce((select sum(value::int) from jsonb_each_text(run.region_quotas)), 0)::int
    ) as part
  ) as part`;

/** One part of a session's seats. */
export interface Pool {
  /** Null: everybody whose region has no quota. */
  readonly regionCode: string | null;
  readonly seats: number;
  readonly taken: number;
  readonly waiting: number;
  /** Seats that a newcomer of this pool can have; none while others of it wait. */
  readonly left: number;
}

/** The pools of one session, regions by code, the rest last. */
export async function poolsOf(queries: Queries, trainingSessionId: number): Promise<Pool[]> {
  const rows = await rowsOf<{ region_code: string; seats: number; taken: number; waiting: number; free: number }>(
    queries,
    sql`select pool.* from ${trainingSessions} as run cross join lateral (${pools}) as pool
        where run.id = ${trainingSessionId}::bigint order by pool.region_code = '', pool.region_code`,
  );
  return rows.map(({ region_code, free, ...pool }) => ({
    ...pool,
    regionCode: region_code || null,
    left: pool.waiting > 0 ? 0 : Math.max(0, free),
  }));
}

/** How many seats of a session people of these regions hold. */
export async function seatsHeldBy(
  queries: Queries,
  trainingSessionId: number,
  regionCodes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ region_code: string; taken: number }>(
    queries,
    sql`select holder.region_code, count(*)::int as taken from ${enrollments} as held
        join ${persons} as holder on holder.id = held.person_id
        where held.training_session_id = ${trainingSessionId}::bigint and held.status in (${sold})
          and holder.region_code = any(${sql.param([...regionCodes])}::text[])
        group by holder.region_code`,
  );
  return new Map(rows.map((row) => [row.region_code, row.taken]));
}
