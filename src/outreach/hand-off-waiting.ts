import { and, eq, sql } from 'drizzle-orm';
import { type Queries, rowsOf } from '../store/database.ts';
import { helpRequests, persons } from '../store/schema.ts';

/** A question that an officer may answer: one that nobody has taken yet, or a talk of their own. */
export interface WaitingQuestion {
  readonly requestId: number;
  readonly personName: string | null;
  readonly regionCode: string | null;
  readonly question: string;
}

/** The questions that were put before an officer and wait, and the talks that they have, oldest first. */
export async function questionsFor(queries: Queries, officerId: number): Promise<readonly WaitingQuestion[]> {
  const rows = await rowsOf<{ id: string; full_name: string | null; region_code: string | null; question: string }>(
    queries,
    sql`select request.id, person.full_name, request.region_code, request.question
        from ${helpRequests} as request join ${persons} as person on person.id = request.person_id
        where (request.status = 'waiting' and ${officerId}::bigint = any(request.told_ids))
          or (request.status = 'taken' and request.officer_id = ${officerId}::bigint)
        order by request.asked_at, request.id`,
  );
  return rows.map((row) => ({
    requestId: Number(row.id),
    personName: row.full_name,
    regionCode: row.region_code,
    question: row.question,
  }));
}

/** Since when a question of theirs waits for somebody to take it; null: none does. */
export async function waitingSince(queries: Queries, personId: number): Promise<Date | null> {
  const waiting = and(eq(helpRequests.personId, personId), eq(helpRequests.status, 'waiting'));
  const [request] = await queries.select({ askedAt: helpRequests.askedAt }).from(helpRequests).where(waiting);
  return request?.askedAt ?? null;
}
