import { and, eq, lt, sql } from 'drizzle-orm';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { openQuestions } from '../store/schema.ts';
import { statement } from '../store/statement.ts';

export type QuestionKind = (typeof openQuestions.$inferSelect)['kind'];

/** A question that an unasked message put, which a number or a word still answers. */
export interface OpenQuestion {
  readonly kind: QuestionKind;
  readonly enrollmentId: number;
  readonly askedAt: Date;
  /** What they said to "will you come?", and may think better of; null: nothing yet. */
  readonly answer: 'yes' | 'no' | null;
}

/** The open questions of many people in one statement, each person's latest first. */
export async function openQuestionsOf(
  queries: Queries,
  personIds: readonly number[],
  now: Date,
): Promise<ReadonlyMap<number, readonly OpenQuestion[]>> {
  const rows = await rowsOf<{
    person_id: string;
    kind: QuestionKind;
    enrollment_id: string;
    asked_at: string;
    answer: 'yes' | 'no' | null;
  }>(
    queries,
    statement`select person_id, kind, enrollment_id, asked_at, answer from ${openQuestions}
        where person_id = any(${personIds}::bigint[]) and expires_at > ${now.toISOString()}::timestamptz
        order by asked_at desc, id desc`,
  );
  const found = new Map<number, OpenQuestion[]>();
  for (const row of rows) {
    const personId = Number(row.person_id);
    const { kind, answer } = row;
    const question = { kind, answer, enrollmentId: Number(row.enrollment_id), askedAt: new Date(row.asked_at) };
    found.set(personId, [...(found.get(personId) ?? []), question]);
  }
  return found;
}

/** Notes that an enrollment's question was put; asking it again makes it the latest, and any answer old. */
export async function askQuestions(
  tx: Transaction,
  questions: readonly {
    readonly personId: number;
    readonly kind: QuestionKind;
    readonly enrollmentId: number;
    readonly expiresAt: Date;
    readonly answer?: 'yes' | 'no';
  }[],
  now: Date,
): Promise<void> {
  if (questions.length === 0) return;
  await tx.execute(
    sql`insert into ${openQuestions} (person_id, kind, enrollment_id, asked_at, expires_at, answer)
        select person_id, kind, enrollment_id, ${now.toISOString()}::timestamptz, expires_at, answer
        from unnest(
          ${sql.param(questions.map((question) => question.personId))}::bigint[],
          ${sql.param(questions.map((question) => question.kind))}::text[],
          ${sql.param(questions.map((question) => question.enrollmentId))}::bigint[],
          ${sql.param(questions.map((question) => question.expiresAt.toISOString()))}::timestamptz[],
          ${sql.param(questions.map((question) => question.answer ?? null))}::text[]
        ) as given (person_id, kind, enrollment_id, expires_at, answer)
        on conflict (enrollment_id, kind) do update
        set asked_at = excluded.asked_at, expires_at = excluded.expires_at, answer = excluded.answer`,
  );
}

/** An enrollment's question is answered, or has lost its point. */
export async function closeQuestions(tx: Transaction, enrollmentId: number, kind?: QuestionKind): Promise<void> {
  const ofEnrollment = eq(openQuestions.enrollmentId, enrollmentId);
  await tx.delete(openQuestions).where(kind ? and(ofEnrollment, eq(openQuestions.kind, kind)) : ofEnrollment);
}

/** Forgets questions that lost their point before a moment. */
export async function purgeQuestions(tx: Transaction, before: Date): Promise<void> {
  await tx.delete(openQuestions).where(lt(openQuestions.expiresAt, before));
}
