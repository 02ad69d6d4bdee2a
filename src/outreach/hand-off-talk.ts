import { and, eq, sql } from 'drizzle-orm';
import type { Attachment, OutboundMessage } from '../messaging/outbound.ts';
import { loadPersons, type Person } from '../people/persons.ts';
import { redacted } from '../people/redact.ts';
import { recordDeed, rolesOf } from '../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { helpRequests } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import type { Catalog } from '../texts/catalog.ts';
import { answersPeople, stillThere } from './hand-off-officers.ts';
import { answer, menuOf, takesRequest } from './hand-off-words.ts';

/** A talk between a person and the officer who took their question. */
export interface OpenTalk {
  readonly requestId: number;
  readonly officerId: number;
}

/** What an officer writes goes to the person; false where the talk is over. `attachment`: a file of theirs. */
export async function sayToPerson(
  tx: Transaction,
  said: {
    readonly requestId: number;
    readonly officer: Person;
    readonly text: string;
    readonly attachment?: Attachment;
  },
  now: Date,
): Promise<boolean> {
  const { text, attachment } = said;
  if (!answersPeople(await rolesOf(tx, said.officer.id))) return false;
  const words = redacted(text).slice(0, 1_000);
  const [request] = await tx
    .update(helpRequests)
    .set({
      lastAt: now,
      // A file alone is an answer, too, though there is nothing of it to keep.
      answer: sql`case when coalesce(${helpRequests.answer}, '') = '' then ${words}::text when ${words}::text = '' then ${helpRequests.answer}
        else ${helpRequests.answer} || E'\\n' || ${words}::text end`,
    })
    .where(
      and(
        eq(helpRequests.id, said.requestId),
        eq(helpRequests.officerId, said.officer.id),
        eq(helpRequests.status, 'taken'),
      ),
    )
    .returning();
  if (!request) return false;
  const message = ({ assistance }: Catalog): OutboundMessage => ({
    text: assistance.handOff.fromOfficer(said.officer.fullName ?? '', text || assistance.handOff.sendsFile),
    ...(attachment ? { attachment } : {}),
  });
  await answer(tx, [request.personId], message, now);
  return true;
}

/**
 * What the person writes goes to the officer, with a button to answer by, but where they are answering this very person.
 * `attachment`: a file of theirs. False, and nothing is said, where the officer cannot be reached any more, or is none.
 */
export async function sayToOfficer(
  tx: Transaction,
  said: {
    readonly talk: OpenTalk;
    readonly person: Person;
    readonly text: string;
    readonly attachment?: Attachment;
    readonly isAwaited?: boolean;
  },
  now: Date,
): Promise<boolean> {
  const { talk, person, text, attachment, isAwaited = false } = said;
  if ((await stillThere(tx, [talk.officerId])).length === 0) return false;
  await tx.update(helpRequests).set({ lastAt: now }).where(eq(helpRequests.id, talk.requestId));
  const message = ({ assistance, common }: Catalog): OutboundMessage => ({
    text: assistance.handOff.fromPerson(common.address(person.fullName), text || assistance.handOff.sendsFile),
    ...(attachment ? { attachment } : {}),
    menu: menuOf(talk.requestId),
    ...(isAwaited
      ? {}
      : {
          choices: [
            { value: takesRequest(talk.requestId), label: assistance.handOff.takeOf(common.address(person.fullName)) },
          ],
        }),
  });
  await answer(tx, [talk.officerId], message, now);
  return true;
}

/** The officer is done; the person hears it. Answers whether there was anything to close. */
export async function closeRequest(
  tx: Transaction,
  { requestId, officerId }: { readonly requestId: number; readonly officerId: number },
  now: Date,
): Promise<boolean> {
  const [request] = await tx
    .update(helpRequests)
    .set({ status: 'closed', closedAt: now })
    .where(and(eq(helpRequests.id, requestId), eq(helpRequests.officerId, officerId), eq(helpRequests.status, 'taken')))
    .returning();
  if (!request) return false;
  await recordDeed(tx, { actorId: officerId, deed: 'close-help-request', subject: `help-request:${requestId}` }, now);
  await answer(tx, [request.personId], ({ assistance }) => ({ text: assistance.handOff.closed }), now);
  return true;
}

/** What an officer answered in a talk of theirs, to be kept for everybody; null where there is nothing of it. */
export async function answerToKeep(
  queries: Queries,
  { requestId, officerId }: { readonly requestId: number; readonly officerId: number },
): Promise<{ readonly question: string; readonly answer: string; readonly askedBy: string | null } | null> {
  const [request] = await queries
    .select()
    .from(helpRequests)
    .where(and(eq(helpRequests.id, requestId), eq(helpRequests.officerId, officerId)));
  if (!request?.answer || request.question === '') return null;
  const [person] = await loadPersons(queries, [request.personId]);
  return { question: redacted(request.question), answer: request.answer, askedBy: person?.fullName ?? null };
}

/** The talks that these people are in, in one statement. */
export async function openTalksOf(
  queries: Queries,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, OpenTalk>> {
  const rows = await rowsOf<{ id: string; person_id: string; officer_id: string }>(
    queries,
    statement`select id, person_id, officer_id from ${helpRequests}
        where person_id = any(${personIds}::bigint[]) and status = 'taken'`,
  );
  return new Map(
    rows.map((row) => [Number(row.person_id), { requestId: Number(row.id), officerId: Number(row.officer_id) }]),
  );
}
