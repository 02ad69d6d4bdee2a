import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../store/database.ts';
import { persons, sessionDays, sessionTrainers, trainingSessions, trainings } from '../store/schema.ts';
import type { SessionDay } from './catalogue.ts';

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
