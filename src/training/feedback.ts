import { and, eq, lt, sql } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { closeQuestions } from '../people/open-questions.ts';
import { redacted } from '../people/redact.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, sessionFeedback, trainingSessions } from '../store/schema.ts';
import { mayLook, reachOf } from './participants.ts';

/** The longest that is kept of what somebody says. */
const wordsLimit = 1_000;
/** For so long after a session people are asked nothing and may still say how it was. */
const day = 24 * 3_600_000;
const openFor = 60 * day;

/** Who was there, as far as anybody knows. */
const wasThere = sql`enrollment.status in ('enrolled', 'attended', 'completed')`;

/** The session that somebody took part in last, and that has ended lately; null: there is none to speak of. */
export async function lastAttended(queries: Queries, personId: number, now: Date): Promise<number | null> {
  const [row] = await rowsOf<{ id: string }>(
    queries,
    sql`select enrollment.id from ${enrollments} as enrollment
        join ${trainingSessions} as run on run.id = enrollment.training_session_id
        where enrollment.person_id = ${personId}::bigint and ${wasThere} and run.status <> 'cancelled'
          and run.ends_at between ${new Date(now.getTime() - openFor).toISOString()}::timestamptz
            and ${now.toISOString()}::timestamptz
        order by run.ends_at desc, enrollment.id desc limit 1`,
  );
  return row ? Number(row.id) : null;
}

/**
 * Keeps how somebody found a session, from 1 to 5, or what they say of it; the last word counts. False where they were
 * not there, it is not over, or it is over for too long.
 */
export async function giveFeedback(
  tx: Transaction,
  given: {
    readonly personId: number;
    readonly enrollmentId: number;
    readonly rating?: number;
    readonly words?: string;
  },
  now: Date,
): Promise<boolean> {
  const { personId, enrollmentId, rating = null, words } = given;
  const kept = words === undefined ? null : redacted(words).slice(0, wordsLimit) || null;
  const rows = await rowsOf(
    tx,
    sql`insert into ${sessionFeedback} as feedback
          (training_session_id, enrollment_id, person_id, rating, words, at)
        select run.id, enrollment.id, enrollment.person_id, ${rating}::smallint, ${kept}::text,
          ${now.toISOString()}::timestamptz
        from ${enrollments} as enrollment join ${trainingSessions} as run on run.id = enrollment.training_session_id
        where enrollment.id = ${enrollmentId}::bigint and enrollment.person_id = ${personId}::bigint and ${wasThere}
          and run.ends_at between ${new Date(now.getTime() - openFor).toISOString()}::timestamptz
            and ${now.toISOString()}::timestamptz
        on conflict (enrollment_id) do update
        set rating = coalesce(excluded.rating, feedback.rating), words = coalesce(excluded.words, feedback.words),
          at = excluded.at
        returning id`,
  );
  if (rows.length === 0) return false;
  await closeQuestions(tx, enrollmentId, 'feedback');
  return true;
}

/** What was said of a session, without saying by whom. */
export interface FeedbackSummary {
  readonly title: string;
  readonly batch: number;
  /** How many gave each rating, from 1 to 5. */
  readonly ratings: readonly number[];
  /** Latest first. */
  readonly words: readonly string[];
}

/** What was said of a session, for those who run or teach it. */
export async function feedbackOn(
  tx: Transaction,
  look: { readonly actorId: number; readonly trainingSessionId: number },
  now: Date,
): Promise<{ readonly kind: 'found'; readonly feedback: FeedbackSummary } | NotAllowed> {
  const { actorId, trainingSessionId } = look;
  const scope = await reachOf(tx, actorId, trainingSessionId);
  return attempt<{ readonly kind: 'found'; readonly feedback: FeedbackSummary }>(
    tx,
    {
      actorId,
      deed: 'see-feedback',
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayLook(held, scope),
      async act() {
        const rows = await rowsOf<{ rating: number | null; words: string | null }>(
          tx,
          sql`select rating, words from ${sessionFeedback}
              where training_session_id = ${trainingSessionId}::bigint order by at desc, id desc`,
        );
        const ratings = [1, 2, 3, 4, 5].map((rating) => rows.filter((row) => row.rating === rating).length);
        const words = rows.flatMap((row) => row.words ?? []);
        return { kind: 'found', feedback: { title: scope.title, batch: scope.batch, ratings, words } };
      },
    },
    now,
  );
}

/** What a person said of their sessions, for themselves to see. */
export const feedbackDataOf = (queries: Queries, personId: number) =>
  queries
    .select({
      trainingSessionId: sessionFeedback.trainingSessionId,
      rating: sessionFeedback.rating,
      words: sessionFeedback.words,
      at: sessionFeedback.at,
    })
    .from(sessionFeedback)
    .where(eq(sessionFeedback.personId, personId))
    .orderBy(sessionFeedback.id);

/** Forgets what a person said of their sessions. */
export async function eraseFeedbackOf(tx: Transaction, personId: number): Promise<void> {
  await tx.delete(sessionFeedback).where(eq(sessionFeedback.personId, personId));
}

/** Forgets people's words from before a moment; how many found a session good stays. */
export async function purgeFeedbackWords(tx: Transaction, before: Date): Promise<void> {
  await tx
    .update(sessionFeedback)
    .set({ words: null })
    .where(and(lt(sessionFeedback.at, before), sql`${sessionFeedback.words} is not null`));
}
