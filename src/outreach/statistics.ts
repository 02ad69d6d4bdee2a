import { sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { mayCoordinate, type Role } from '../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { consents, enrollments, outbox, persons, reminders, trainingSessions } from '../store/schema.ts';
import { isReminder, type ReminderCounts, reminderCounts } from './reminder-counts.ts';

/** How the programme stands, over the thirty days until now; of a region's coordinator only that region's people. */
export interface Statistics {
  /** Everyone with a profile. */
  readonly people: number;
  readonly wantAnnouncements: number;
  /** New profiles of each of the last four weeks, the latest last. */
  readonly newPerWeek: readonly number[];
  /** Sessions that begin within thirty days, and what of their seats is taken. */
  readonly upcoming: { readonly sessions: number; readonly seats: number; readonly taken: number };
  /** Of the last thirty days. */
  readonly completed: number;
  readonly absent: number;
  readonly reminders: { readonly sent: number; readonly waiting: number; readonly notSent: number };
  /** The five with the most people. */
  readonly byRegion: readonly { readonly regionCode: string; readonly people: number }[];
}

const day = 24 * 3_600_000;

/** The regions that somebody coordinates; null: all. */
export type CoordinatedRegions = readonly string[] | null;

export function coordinatedRegions(held: readonly Role[]): CoordinatedRegions {
  if (mayCoordinate(held, null)) return null;
  return held.flatMap(({ role, regionCode }) => (role === 'coordinator' && regionCode !== null ? [regionCode] : []));
}

export async function statisticsFor(
  tx: Transaction,
  actorId: number,
  now: Date,
): Promise<{ readonly kind: 'found'; readonly statistics: Statistics } | NotAllowed> {
  return attempt<{ readonly kind: 'found'; readonly statistics: Statistics }>(
    tx,
    {
      actorId,
      deed: 'see-statistics',
      subject: 'statistics',
      allows: (held) => held.some(({ role }) => role !== 'trainer'),
      act: async (held) => ({ kind: 'found', statistics: await count(tx, coordinatedRegions(held), now) }),
    },
    now,
  );
}

async function count(queries: Queries, regions: CoordinatedRegions, now: Date): Promise<Statistics> {
  const at = (days: number): string => new Date(now.getTime() + days * day).toISOString();
  const theirs = sql`person.full_name is not null
    and (${regions === null}::boolean or person.region_code = any(${sql.param([...(regions ?? [])])}::text[]))`;
  const [people] = await rowsOf<{ people: number; want: number; weeks: number[] }>(
    queries,
    sql`select count(*)::int as people,
          count(*) filter (where coalesce((select consent.granted from ${consents} as consent
            where consent.person_id = person.id and consent.purpose = 'announcements'
            order by consent.id desc limit 1), false))::int as want,
          array(select (select count(*)::int from ${persons} as person
            where ${theirs} and person.registered_at > ${at(0)}::timestamptz - make_interval(weeks => 4 - week)
              and person.registered_at <= ${at(0)}::timestamptz - make_interval(weeks => 3 - week))
            from generate_series(0, 3) as week order by week) as weeks
        from ${persons} as person where ${theirs}`,
  );
  const [seats] = await rowsOf<{ sessions: number; seats: number; taken: number }>(
    queries,
    sql`select count(*)::int as sessions, coalesce(sum(capacity), 0)::int as seats,
          coalesce(sum(seats_taken), 0)::int as taken
        from ${trainingSessions}
        where status in ('published', 'closed') and starts_at > ${at(0)}::timestamptz
          and starts_at <= ${at(30)}::timestamptz
          and (${regions === null}::boolean or region_codes && ${sql.param([...(regions ?? [])])}::text[])`,
  );
  const [ended] = await rowsOf<{ completed: number; absent: number }>(
    queries,
    sql`select count(*) filter (where enrollment.status = 'completed')::int as completed,
          count(*) filter (where enrollment.status = 'absent')::int as absent
        from ${enrollments} as enrollment join ${persons} as person on person.id = enrollment.person_id
        where ${theirs} and enrollment.status_at > ${at(-30)}::timestamptz`,
  );
  const [told] = await rowsOf<ReminderCounts>(
    queries,
    sql`select ${reminderCounts}
        from ${reminders} as ledger join ${persons} as person on person.id = ledger.person_id
        left join ${outbox} as message on message.id = ledger.outbox_id
        where ${theirs} and ${isReminder} and ledger.fired_at > ${at(-30)}::timestamptz`,
  );
  const byRegion = await rowsOf<{ region_code: string; people: number }>(
    queries,
    sql`select person.region_code, count(*)::int as people from ${persons} as person
        where ${theirs} and person.region_code is not null
        group by person.region_code order by people desc, person.region_code limit 5`,
  );
  return {
    people: people?.people ?? 0,
    wantAnnouncements: people?.want ?? 0,
    newPerWeek: people?.weeks ?? [],
    upcoming: seats ?? { sessions: 0, seats: 0, taken: 0 },
    completed: ended?.completed ?? 0,
    absent: ended?.absent ?? 0,
    reminders: { sent: told?.sent ?? 0, waiting: told?.waiting ?? 0, notSent: told?.not_sent ?? 0 },
    byRegion: byRegion.map((row) => ({ regionCode: row.region_code, people: row.people })),
  };
}
