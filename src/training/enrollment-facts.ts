import { sql } from 'drizzle-orm';
import { type Queries, rowsOf } from '../store/database.ts';
import {
  type EnrollmentStatus,
  enrollments,
  persons,
  sessionDays,
  trainingSessions,
  trainings,
} from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import type { SessionState, TrainingName } from './catalogue.ts';
import { sessionState } from './catalogue.ts';

/** Another training session that a person holds a seat in, or applied for. */
export interface OwnSession extends TrainingName {
  readonly trainingSessionId: number;
  readonly batch: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What decides whether a person may have a seat. */
export interface EnrollmentFacts {
  readonly state: SessionState;
  readonly needsApproval: boolean;
  /** Codes; empty: everyone. */
  readonly audiences: readonly string[];
  readonly regionCodes: readonly string[];
  readonly prerequisites: readonly TrainingName[];
  readonly prerequisiteDeclaration: string | null;
  readonly person: {
    readonly registered: boolean;
    readonly audiences: readonly string[];
    readonly regionCode: string | null;
    /** Whether they completed any of the prerequisites. */
    readonly completedPrerequisite: boolean;
  };
  readonly own: { readonly enrollmentId: number; readonly status: EnrollmentStatus } | null;
  readonly overlapping: OwnSession | null;
}

interface FactsRow {
  readonly status: (typeof trainingSessions.$inferSelect)['status'];
  readonly starts_at: string;
  readonly ends_at: string;
  readonly enrollment_closes_at: string;
  readonly needs_approval: boolean;
  readonly audiences: string[];
  readonly region_codes: string[];
  readonly prerequisites: TrainingName[];
  readonly prerequisite_declaration: string | null;
  readonly registered_at: string | null;
  readonly person_audiences: string[];
  readonly person_region: string | null;
  readonly completed: boolean;
  readonly own_id: string | null;
  readonly own_status: EnrollmentStatus | null;
  readonly overlap_id: string | null;
  readonly overlap_code: string;
  readonly overlap_title: string;
  readonly overlap_batch: number;
  readonly overlap_starts: string;
  readonly overlap_ends: string;
}

/** Any of these is enough; what a session asks for takes the place of what its training does. */
const wantedBefore = sql`coalesce(run.prerequisite_trainings, training.prerequisite_trainings)`;

/** Reads the facts in one statement; null where there is no such person or training session, or only a draft. */
export async function enrollmentFacts(
  queries: Queries,
  { personId, trainingSessionId }: { readonly personId: number; readonly trainingSessionId: number },
  now: Date,
): Promise<EnrollmentFacts | null> {
  const [row] = await rowsOf<FactsRow>(
    queries,
    statement`select run.status, run.starts_at, run.ends_at, run.enrollment_closes_at, run.needs_approval, run.region_codes,
          coalesce(run.audiences, training.audiences) as audiences,
          case when run.prerequisite_trainings is null then training.prerequisite_declaration end
            as prerequisite_declaration,
          (select coalesce(jsonb_agg(jsonb_build_object('code', named.code, 'title', named.title) order by named.code), '[]')
            from ${trainings} as named where named.code = any(${wantedBefore})) as prerequisites,
          person.registered_at, person.audiences as person_audiences, person.region_code as person_region,
          exists (
            select from ${enrollments} as earlier
            join ${trainingSessions} as earlier_run on earlier_run.id = earlier.training_session_id
            where earlier.person_id = person.id and earlier.status = 'completed'
              and earlier_run.training_code = any(${wantedBefore})
          ) as completed,
          own.id as own_id, own.status as own_status, overlap.*
        from (select ${personId}::bigint as person_id, ${trainingSessionId}::bigint as training_session_id) as wish
        join ${trainingSessions} as run on run.id = wish.training_session_id
        join ${trainings} as training on training.code = run.training_code
        join ${persons} as person on person.id = wish.person_id
        left join ${enrollments} as own on own.training_session_id = run.id and own.person_id = person.id
        left join lateral (${overlapping}) as overlap on true
        where run.status <> 'draft'`,
  );
  if (!row) return null;
  return {
    state: sessionState(
      {
        status: row.status,
        startsAt: new Date(row.starts_at),
        endsAt: new Date(row.ends_at),
        enrollmentClosesAt: new Date(row.enrollment_closes_at),
      },
      now,
    ),
    needsApproval: row.needs_approval,
    audiences: row.audiences,
    regionCodes: row.region_codes,
    prerequisites: row.prerequisites,
    prerequisiteDeclaration: row.prerequisite_declaration,
    person: {
      registered: row.registered_at !== null,
      audiences: row.person_audiences,
      regionCode: row.person_region,
      completedPrerequisite: row.completed,
    },
    own:
      row.own_id === null || row.own_status === null
        ? null
        : { enrollmentId: Number(row.own_id), status: row.own_status },
    overlapping: ownSession(row),
  };
}

/** The first other session that a person holds or applied for and that meets on a day and hour of this one. */
export async function overlappingSession(
  queries: Queries,
  { personId, trainingSessionId }: { readonly personId: number; readonly trainingSessionId: number },
): Promise<OwnSession | null> {
  const [row] = await rowsOf<OverlapRow>(
    queries,
    statement`select overlap.*
        from (select ${personId}::bigint as person_id, ${trainingSessionId}::bigint as training_session_id) as wish
        join lateral (${overlapping}) as overlap on true`,
  );
  return row ? ownSession(row) : null;
}

type OverlapRow = Pick<
  FactsRow,
  'overlap_id' | 'overlap_code' | 'overlap_title' | 'overlap_batch' | 'overlap_starts' | 'overlap_ends'
>;

/** The first session that overlaps, of a `wish` of the statement around. */
const overlapping = sql`select other_run.id as overlap_id, other_training.code as overlap_code, other_training.title as overlap_title,
        other_run.batch as overlap_batch, other_run.starts_at as overlap_starts, other_run.ends_at as overlap_ends
      from ${enrollments} as other
      join ${trainingSessions} as other_run on other_run.id = other.training_session_id and other_run.status <> 'cancelled'
      join ${trainings} as other_training on other_training.code = other_run.training_code
      join ${sessionDays} as other_day on other_day.training_session_id = other_run.id
      join ${sessionDays} as wanted_day on wanted_day.training_session_id = wish.training_session_id
        and other_day.starts_at < wanted_day.ends_at and wanted_day.starts_at < other_day.ends_at
      where other.person_id = wish.person_id and other.training_session_id <> wish.training_session_id
        and other.status in ('enrolled', 'offered', 'pending')
      order by other_day.starts_at, other_run.id limit 1`;

const ownSession = (row: OverlapRow): OwnSession | null =>
  row.overlap_id === null
    ? null
    : {
        trainingSessionId: Number(row.overlap_id),
        code: row.overlap_code,
        title: row.overlap_title,
        batch: row.overlap_batch,
        startsAt: new Date(row.overlap_starts),
        endsAt: new Date(row.overlap_ends),
      };
