import { sql } from 'drizzle-orm';
import type { Agency } from '../people/quiet-hours.ts';
import { type Queries, rowsOf } from '../store/database.ts';
import { enrollments, persons, sessionDays, trainingSessions, trainings, venues } from '../store/schema.ts';
import { agencyPolicy, type PlannedReminder, planReminders, policyOf } from './reminder-policy.ts';

/** A training session that people are reminded of. */
export interface RemindedSession {
  readonly id: number;
  readonly title: string;
  /** Angkatan. */
  readonly batch: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Whether the first day is held online. */
  readonly online: boolean;
  readonly venue: {
    readonly name: string;
    /** Says in which town it is where two have one name. */
    readonly shortName: string;
    readonly address: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
  };
  readonly plan: readonly PlannedReminder[];
  /** False where its override cannot be read, and the agency's policy holds instead. */
  readonly policyReadable: boolean;
  /** The zones of those who hold a seat, or were there. */
  readonly zones: readonly string[];
}

const day = 24 * 3_600_000;
/** The earliest reminder a policy can have is thirty days before; what was missed is recorded for as long after. */
const span = 31 * day;

interface SessionRow {
  readonly id: string;
  readonly title: string;
  readonly batch: number;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly reminder_policy: unknown;
  readonly online: boolean;
  readonly venue: string;
  readonly short_name: string;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly zones: string[];
}

/** The sessions near now (a month to either side) that take place and in which somebody holds a seat, or held one. */
export async function remindedSessions(queries: Queries, agency: Agency, now: Date): Promise<RemindedSession[]> {
  const from = new Date(now.getTime() - span).toISOString();
  const to = new Date(now.getTime() + span).toISOString();
  const rows = await rowsOf<SessionRow>(
    queries,
    sql`select run.id, training.title, run.batch, run.starts_at, run.ends_at, run.reminder_policy, venue.name as venue,
          venue.short_name, venue.address, venue.latitude, venue.longitude, coalesce(first_day.online, run.mode = 'online') as online, held.zones
        from ${trainingSessions} as run
        join ${trainings} as training on training.code = run.training_code
        join ${venues} as venue on venue.code = run.venue_code
        join lateral (
          select array_agg(distinct coalesce(person.time_zone, ${agency.zone}::text)) as zones
          from ${enrollments} as enrollment join ${persons} as person on person.id = enrollment.person_id
          where enrollment.training_session_id = run.id and enrollment.status in ('enrolled', 'attended', 'completed')
        ) as held on held.zones is not null
        left join lateral (
          select online from ${sessionDays} as day where day.training_session_id = run.id order by starts_at limit 1
        ) as first_day on true
        where run.status in ('published', 'closed')
          and run.ends_at >= ${from}::timestamptz and run.starts_at <= ${to}::timestamptz
        order by run.id`,
  );
  return rows.map((row) => {
    const policy = policyOf(row.reminder_policy);
    const startsAt = new Date(row.starts_at);
    const endsAt = new Date(row.ends_at);
    return {
      id: Number(row.id),
      title: row.title,
      batch: row.batch,
      startsAt,
      endsAt,
      online: row.online,
      venue: {
        name: row.venue,
        shortName: row.short_name,
        address: row.address,
        latitude: row.latitude,
        longitude: row.longitude,
      },
      plan: planReminders({ startsAt, endsAt }, policy ?? agencyPolicy, agency.zone),
      policyReadable: policy !== null,
      zones: row.zones,
    };
  });
}
