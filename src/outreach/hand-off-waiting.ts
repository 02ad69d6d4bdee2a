import { and, eq, sql } from 'drizzle-orm';
import { loadPersons } from '../people/persons.ts';
import { rolesOf } from '../people/roles.ts';
import { type Queries, rowsOf } from '../store/database.ts';
import { helpRequests, persons } from '../store/schema.ts';
import type { Catalog } from '../texts/catalog.ts';
import { textsFor } from '../texts/index.ts';
import { answersPeople } from './hand-off-officers.ts';

/** A question that an officer may answer: one that nobody has taken yet, or a talk of their own. */
export interface WaitingQuestion {
  readonly requestId: number;
  readonly personName: string | null;
  readonly regionCode: string | null;
  readonly question: string;
}

/**
 * The questions that wait for an officer, and the talks that they have, danger first and then oldest first: what was put
 * before them, and what nobody has heard of yet and they may answer.
 */
export async function questionsFor(queries: Queries, officerId: number): Promise<readonly WaitingQuestion[]> {
  const held = await rolesOf(queries, officerId);
  if (!answersPeople(held)) return [];
  const everywhere = held.some(
    ({ role, regionCode }) => role === 'administrator' || (role === 'coordinator' && regionCode === null),
  );
  const regionCodes = held.flatMap(({ role, regionCode }) =>
    role === 'coordinator' && regionCode !== null ? [regionCode] : [],
  );
  const rows = await rowsOf<{ id: string; full_name: string | null; region_code: string | null; question: string }>(
    queries,
    sql`select request.id, person.full_name, request.region_code, request.question
        from ${helpRequests} as request join ${persons} as person on person.id = request.person_id
        where (request.status = 'waiting' and request.person_id <> ${officerId}::bigint
            and (${officerId}::bigint = any(request.told_ids) or (cardinality(request.told_ids) = 0
              and (request.urgent or ${everywhere}::boolean
                or request.region_code = any(${sql.param(regionCodes)}::text[])))))
          or (request.status = 'taken' and request.officer_id = ${officerId}::bigint)
        order by (request.status = 'waiting' and request.urgent) desc, request.asked_at, request.id`,
  );
  return rows.map((row) => ({
    requestId: Number(row.id),
    personName: row.full_name,
    regionCode: row.region_code,
    question: row.question,
  }));
}

/** A question of theirs that waits for somebody to take it: since when, and whether any officer knows of it. Null: none does. */
export async function waitingQuestion(
  queries: Queries,
  personId: number,
): Promise<{ readonly since: Date; readonly isHeard: boolean } | null> {
  const waiting = and(eq(helpRequests.personId, personId), eq(helpRequests.status, 'waiting'));
  const [request] = await queries
    .select({ askedAt: helpRequests.askedAt, toldIds: helpRequests.toldIds })
    .from(helpRequests)
    .where(waiting);
  return request ? { since: request.askedAt, isHeard: request.toldIds.length > 0 } : null;
}

/** How the open questions stand: `unheard` ones wait and nobody could be told of them. */
export interface OpenQuestions {
  readonly state: 'unheard' | 'waiting' | 'taken';
  readonly urgent: boolean;
  readonly questions: number;
  /** Since when the oldest of them is open. */
  readonly since: Date;
}

/** How many questions are open, by how they stand; what there is none of is left out. */
export async function countOpenQuestions(queries: Queries): Promise<OpenQuestions[]> {
  const rows = await rowsOf<{ state: OpenQuestions['state']; urgent: boolean; questions: string; since: string }>(
    queries,
    sql`select case when status = 'waiting' and cardinality(told_ids) = 0 then 'unheard' else status end as state, urgent,
          count(*) as questions, min(asked_at) as since
        from ${helpRequests} where status <> 'closed' group by 1, 2 order by 1, 2`,
  );
  return rows.map(({ state, urgent, questions, since }) => ({
    state,
    urgent,
    questions: Number(questions),
    since: new Date(since),
  }));
}

/** What is said to an officer, in their language. */
export async function officerTextsOf(queries: Queries, officerId: number): Promise<Catalog> {
  const [officer] = await loadPersons(queries, [officerId]);
  return textsFor(officer?.language ?? 'id');
}
