import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { loadPersons, type Person } from '../people/persons.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { redacted, redactedReport } from '../people/redact.ts';
import { mayCoordinate, type Role, recordDeed, rolesOf } from '../people/roles.ts';
import type { Transaction } from '../store/database.ts';
import { helpRequests } from '../store/schema.ts';
import type { Catalog } from '../texts/catalog.ts';
import { answersPeople, officersFor, stillThere } from './hand-off-officers.ts';
import { answer, type HelpRequest, putBefore } from './hand-off-words.ts';
import { nextOfficeMoment } from './office-hours.ts';

/**
 * What became of a wish for a human. `opensAt`: when officers answer; null: now. Of nobody who could be reached it is
 * kept all the same; `again`: they have been told so before.
 */
export type Asked =
  | { readonly kind: 'asked' | 'added'; readonly opensAt: Date | null }
  | { readonly kind: 'nobody'; readonly urgent: boolean; readonly again: boolean };

/**
 * Puts a person's question before the coordinators on duty for their region: its own, or else the province's. One who
 * asks again before it is closed adds to it. Where nobody can be reached it waits, told to nobody, for the first who can.
 */
export async function askOfficers(
  tx: Transaction,
  wish: {
    readonly person: Person;
    readonly question: string;
    readonly urgent: boolean;
    /** The long numbers in it are what it is about. */
    readonly asEvidence?: boolean;
  },
  agency: Agency,
  now: Date,
): Promise<Asked> {
  const { person, urgent } = wish;
  const question = (wish.asEvidence ? redactedReport : redacted)(wish.question).slice(0, 1_000);
  const [open] = await tx
    .select()
    .from(helpRequests)
    .where(and(eq(helpRequests.personId, person.id), ne(helpRequests.status, 'closed')))
    .for('update');
  if (open) return addTo(tx, open, { person, question, urgent }, agency, now);
  const opensAt = opensFor(urgent, agency, now);
  const { first } = await officersFor(tx, { personId: person.id, regionCode: person.regionCode, urgent });
  const [made] = await tx
    .insert(helpRequests)
    .values({
      personId: person.id,
      regionCode: person.regionCode,
      question,
      urgent,
      status: 'waiting',
      toldIds: [...first],
      askedAt: now,
      lastAt: opensAt ?? now,
    })
    .returning();
  if (!made) throw new Error('A help request that was just written is missing.');
  await putBefore(tx, made, first, person, opensAt, now);
  return first.length === 0 ? { kind: 'nobody', urgent, again: false } : { kind: 'asked', opensAt };
}

/** When officers answer; null: now, as they do at any hour where somebody is in danger. */
export function opensFor(urgent: boolean, agency: Agency, now: Date): Date | null {
  const opens = nextOfficeMoment(now, agency.zone);
  return urgent || opens.getTime() === now.getTime() ? null : opens;
}

async function addTo(
  tx: Transaction,
  open: HelpRequest,
  added: { readonly person: Person; readonly question: string; readonly urgent: boolean },
  agency: Agency,
  now: Date,
): Promise<Asked> {
  const { person } = added;
  const question = `${open.question}\n${added.question}`.slice(-2_000);
  const urgent = open.urgent || added.urgent;
  const opensAt = opensFor(urgent, agency, now);
  // Danger that is told within a talk, too, is not left to one officer who may have gone home.
  const escalates = urgent && !open.urgent;
  if (open.officerId !== null && !escalates && (await stillThere(tx, [open.officerId])).length > 0) {
    await tx.update(helpRequests).set({ question, lastAt: now }).where(eq(helpRequests.id, open.id));
    await putBefore(tx, { ...open, question: added.question }, [open.officerId], person, null, now);
    return { kind: 'added', opensAt: null };
  }
  const heard = await stillThere(tx, [
    ...new Set([...open.toldIds, ...(open.officerId === null ? [] : [open.officerId])]),
  ]);
  const { first } = await officersFor(tx, { personId: person.id, regionCode: person.regionCode, urgent });
  const isNew = escalates || open.officerId !== null || heard.length === 0;
  const told = escalates ? [...new Set([...heard, ...first])] : isNew ? [...first] : heard;
  await tx
    .update(helpRequests)
    .set({
      question,
      urgent,
      status: 'waiting',
      officerId: null,
      toldIds: told,
      regionCode: person.regionCode,
      // As danger it waits from now on.
      ...(escalates ? { askedAt: now } : {}),
      ...(isNew ? { lastAt: opensAt ?? now } : {}),
    })
    .where(eq(helpRequests.id, open.id));
  const shown = { id: open.id, regionCode: person.regionCode, urgent, question: isNew ? question : added.question };
  await putBefore(tx, shown, told, person, opensAt, now);
  if (told.length === 0) return { kind: 'nobody', urgent, again: open.toldIds.length === 0 && !escalates };
  return { kind: isNew ? 'asked' : 'added', opensAt };
}

/**
 * A question that its officer cannot go on with waits again, before those on duty: others, where there are any. Answers
 * who hears of it, and when officers answer.
 */
export async function putBack(
  tx: Transaction,
  request: HelpRequest,
  person: Person,
  agency: Agency,
  now: Date,
): Promise<{ readonly heardBy: 'others' | 'nobody' | 'the-same'; readonly opensAt: Date | null }> {
  const { urgent } = request;
  const { first } = await officersFor(tx, { personId: person.id, regionCode: person.regionCode, urgent });
  const others = first.filter((officerId) => officerId !== request.officerId);
  const told = others.length > 0 ? others : first;
  const opensAt = opensFor(urgent, agency, now);
  const { regionCode } = person;
  await tx
    .update(helpRequests)
    .set({ status: 'waiting', officerId: null, toldIds: [...told], regionCode, lastAt: opensAt ?? now })
    .where(eq(helpRequests.id, request.id));
  await putBefore(tx, { ...request, regionCode }, told, person, opensAt, now);
  return { heardBy: others.length > 0 ? 'others' : told.length > 0 ? 'the-same' : 'nobody', opensAt };
}

/** Whoever wants it told to nobody takes back what nobody has read yet. */
export async function takeBackUnheard(tx: Transaction, personId: number, now: Date): Promise<void> {
  await tx
    .update(helpRequests)
    .set({ question: '', status: 'closed', closedAt: now })
    .where(
      and(
        eq(helpRequests.personId, personId),
        eq(helpRequests.status, 'waiting'),
        sql`cardinality(${helpRequests.toldIds}) = 0`,
      ),
    );
}

export type Taken =
  | {
      readonly kind: 'taken';
      readonly personName: string | null;
      readonly question: string;
      readonly isAnswered: boolean;
    }
  | { readonly kind: 'someone-else' | 'closed' | 'not-allowed' };

/** For how long an officer may return to a talk that is over. Milliseconds. */
const returnTime = 3 * 86_400_000;

/** An officer takes a question, or returns to the one they have or had; the person is told by whom. */
export async function takeRequest(
  tx: Transaction,
  { requestId, officer }: { readonly requestId: number; readonly officer: Person },
  now: Date,
): Promise<Taken> {
  const [request] = await tx.select().from(helpRequests).where(eq(helpRequests.id, requestId)).for('update');
  if (!request) return { kind: 'closed' };
  if (!mayAnswer(await rolesOf(tx, officer.id), request, officer.id)) return { kind: 'not-allowed' };
  const isMine = request.status === 'taken' && request.officerId === officer.id;
  if (request.status === 'taken' && !isMine) return { kind: 'someone-else' };
  if (!isMine) {
    // Decided in the statement that writes: another turn of the same group holds the row's lock, too.
    const [taken] = await tx
      .update(helpRequests)
      .set({ status: 'taken', officerId: officer.id, lastAt: now, closedAt: null })
      .where(
        and(
          eq(helpRequests.id, requestId),
          request.status === 'waiting' ? isWaiting : isOver(request.personId, officer.id, now),
        ),
      )
      .returning({ id: helpRequests.id });
    if (!taken) return { kind: request.status === 'waiting' ? 'someone-else' : 'closed' };
    await recordDeed(tx, { actorId: officer.id, deed: 'take-help-request', subject: `help-request:${requestId}` }, now);
    const message = ({ assistance }: Catalog): OutboundMessage => ({
      text: assistance.handOff.taken(officer.fullName ?? ''),
    });
    await answer(tx, [request.personId], message, now);
  }
  const [person] = await loadPersons(tx, [request.personId]);
  const { question, answer: answered } = request;
  return { kind: 'taken', personName: person?.fullName ?? null, question, isAnswered: Boolean(answered) };
}

/** Whom a question was put before, or who decides for its region; with a role that they hold now, and never one's own. */
const mayAnswer = (held: readonly Role[], request: HelpRequest, officerId: number): boolean =>
  request.personId !== officerId &&
  answersPeople(held) &&
  (request.toldIds.includes(officerId) ||
    mayCoordinate(held, request.regionCode) ||
    // Danger of which nobody could be told is anybody's.
    (request.urgent && request.toldIds.length === 0));

const isWaiting = and(eq(helpRequests.status, 'waiting'), isNull(helpRequests.officerId));

/** A talk of theirs that ended, and whose person has begun no other one. */
const isOver = (personId: number, officerId: number, now: Date) =>
  and(
    eq(helpRequests.status, 'closed'),
    eq(helpRequests.officerId, officerId),
    ne(helpRequests.question, ''),
    gt(helpRequests.closedAt, new Date(now.getTime() - returnTime)),
    sql`not exists (select from help_requests as other
      where other.person_id = ${personId}::bigint and other.status <> 'closed')`,
  );
