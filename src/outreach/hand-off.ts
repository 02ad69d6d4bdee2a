import { and, eq, ne, sql } from 'drizzle-orm';
import { enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import type { Attachment, OutboundMessage } from '../messaging/outbound.ts';
import { reachableContacts } from '../people/contacts.ts';
import { loadPersons, type Person } from '../people/persons.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { redacted, redactedReport } from '../people/redact.ts';
import { regionName } from '../people/regions.ts';
import { coordinatorsOf, mayCoordinate, recordDeed, rolesOf } from '../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { helpRequests, roles } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import type { Catalog } from '../texts/catalog.ts';
import { textsFor } from '../texts/index.ts';
import { nextOfficeMoment } from './office-hours.ts';

/** A talk between a person and the officer who took their question. */
export interface OpenTalk {
  readonly requestId: number;
  readonly officerId: number;
}

/** The button that takes a question, or returns to it. */
export const takesRequest = (requestId: number | ''): string => `help:take:${requestId}`;

/** What became of a wish for a human. `opensAt`: when officers answer; null: now. */
export type Asked = { readonly kind: 'asked' | 'added'; readonly opensAt: Date | null } | { readonly kind: 'nobody' };

/**
 * Puts a person's question before the coordinators on duty for their region: its own, or else the province's. One who
 * asks again before anybody has taken it adds to it.
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
  const opens = nextOfficeMoment(now, agency.zone);
  const opensAt = urgent || opens.getTime() === now.getTime() ? null : opens;
  const [open] = await tx
    .select()
    .from(helpRequests)
    .where(and(eq(helpRequests.personId, person.id), ne(helpRequests.status, 'closed')))
    .for('update');
  if (open) {
    const more = `${open.question}\n${question}`.slice(-2_000);
    await tx
      .update(helpRequests)
      .set({ question: more, urgent: open.urgent || urgent })
      .where(eq(helpRequests.id, open.id));
    const told = open.officerId === null ? open.toldIds : [open.officerId];
    await putBefore(tx, { ...open, question, urgent: open.urgent || urgent }, told, person, opensAt, now);
    return { kind: 'added', opensAt };
  }
  const officers = await onDuty(tx, person, urgent);
  if (officers.length === 0) return { kind: 'nobody' };
  const [made] = await tx
    .insert(helpRequests)
    .values({
      personId: person.id,
      regionCode: person.regionCode,
      question,
      urgent,
      status: 'waiting',
      toldIds: officers,
      askedAt: now,
      lastAt: opensAt ?? now,
    })
    .returning();
  if (!made) throw new Error('A help request that was just written is missing.');
  await putBefore(tx, made, officers, person, opensAt, now);
  return { kind: 'asked', opensAt };
}

/**
 * The region's own coordinators where it has any, else whoever may decide for it; everybody where somebody is in danger
 * who has not said where. Never the one who asks.
 */
async function onDuty(tx: Transaction, { id, regionCode }: Person, urgent: boolean): Promise<number[]> {
  const wanted = regionCode === null && urgent ? sql`true` : sql`region_code is not distinct from ${regionCode}`;
  const rows = await rowsOf<{ person_id: string }>(
    tx,
    sql`select distinct person_id from ${roles}
        where role = 'coordinator' and revoked_at is null and person_id <> ${id}::bigint and ${wanted}`,
  );
  const own = rows.map((row) => Number(row.person_id));
  const able = (await coordinatorsOf(tx, regionCode)).filter((officerId) => officerId !== id);
  if (urgent) return [...new Set([...own, ...able])];
  return own.length > 0 ? own : able;
}

/** Puts a question before officers, with the button that takes it. */
export async function putBefore(
  tx: Transaction,
  request: Pick<HelpRequest, 'id' | 'question' | 'urgent' | 'regionCode'>,
  officerIds: readonly number[],
  person: Person,
  opensAt: Date | null,
  now: Date,
): Promise<void> {
  const message = ({ assistance, common }: Catalog): OutboundMessage => ({
    text: assistance.handOff.question({
      name: common.address(person.fullName),
      region: request.regionCode === null ? '' : regionName(request.regionCode),
      question: request.question,
      urgent: request.urgent,
    }),
    choices: [{ value: takesRequest(request.id), label: assistance.handOff.take }],
    menu: `h${request.id.toString(36)}`,
  });
  await tell(tx, officerIds, message, now, opensAt ?? now);
}

export type HelpRequest = typeof helpRequests.$inferSelect;

export type Taken =
  | {
      readonly kind: 'taken';
      readonly personName: string | null;
      readonly question: string;
      readonly isAnswered: boolean;
    }
  | { readonly kind: 'someone-else' | 'closed' | 'not-allowed' };

/** An officer takes a question, or returns to the one they have; the person is told by whom. */
export async function takeRequest(
  tx: Transaction,
  { requestId, officer }: { readonly requestId: number; readonly officer: Person },
  now: Date,
): Promise<Taken> {
  const [request] = await tx.select().from(helpRequests).where(eq(helpRequests.id, requestId)).for('update');
  if (!request || request.status === 'closed') return { kind: 'closed' };
  const mine = request.toldIds.includes(officer.id) || mayCoordinate(await rolesOf(tx, officer.id), request.regionCode);
  if (!mine || (await rolesOf(tx, officer.id)).length === 0) return { kind: 'not-allowed' };
  if (request.officerId !== null && request.officerId !== officer.id) return { kind: 'someone-else' };
  const [person] = await loadPersons(tx, [request.personId]);
  if (request.officerId === null) {
    await tx
      .update(helpRequests)
      .set({ status: 'taken', officerId: officer.id, lastAt: now })
      .where(eq(helpRequests.id, requestId));
    await recordDeed(tx, { actorId: officer.id, deed: 'take-help-request', subject: `help-request:${requestId}` }, now);
    const message = ({ assistance }: Catalog): OutboundMessage => ({
      text: assistance.handOff.taken(officer.fullName ?? ''),
    });
    await answer(tx, [request.personId], message, now);
  }
  const { question, answer: answered } = request;
  return { kind: 'taken', personName: person?.fullName ?? null, question, isAnswered: answered !== null };
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
  const words = redacted(text).slice(0, 1_000);
  const [request] = await tx
    .update(helpRequests)
    .set({
      lastAt: now,
      ...(words === '' ? {} : { answer: sql`coalesce(${helpRequests.answer} || E'\\n', '') || ${words}` }),
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
 * `attachment`: a file of theirs.
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
): Promise<void> {
  const { talk, person, text, attachment, isAwaited = false } = said;
  await tx.update(helpRequests).set({ lastAt: now }).where(eq(helpRequests.id, talk.requestId));
  const message = ({ assistance, common }: Catalog): OutboundMessage => ({
    text: assistance.handOff.fromPerson(common.address(person.fullName), text || assistance.handOff.sendsFile),
    ...(attachment ? { attachment } : {}),
    ...(isAwaited
      ? {}
      : {
          choices: [
            { value: takesRequest(talk.requestId), label: assistance.handOff.takeOf(common.address(person.fullName)) },
          ],
          menu: `h${talk.requestId.toString(36)}`,
        }),
  });
  await answer(tx, [talk.officerId], message, now);
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

/**
 * Within a talk both sides wait for each other's words: they go as replies do, ahead of what nobody asked for, and past
 * a platform's limit on that.
 */
const answer = (
  tx: Transaction,
  personIds: readonly number[],
  message: (texts: Catalog) => OutboundMessage,
  now: Date,
): Promise<void> => tell(tx, personIds, message, now, now, 'reply');

/**
 * Tells each in their own language, on the channel they used last; whoever cannot be reached hears nothing. `dueAt`: for
 * all, or by their zone; null: the agency's.
 */
export async function tell(
  tx: Transaction,
  personIds: readonly number[],
  message: (texts: Catalog) => OutboundMessage,
  now: Date,
  dueAt: Date | ((zone: string | null) => Date) = now,
  kind: 'notice' | 'reply' = 'notice',
): Promise<void> {
  const [contacts, persons] = await Promise.all([reachableContacts(tx, personIds), loadPersons(tx, personIds)]);
  const rows = persons.flatMap(({ id, language, timeZone }): NewOutboxRow[] => {
    const contact = contacts.get(id);
    if (!contact) return [];
    const { personId, contactId, channel, address } = contact;
    const due = typeof dueAt === 'function' ? dueAt(timeZone) : dueAt;
    return [{ personId, contactId, channel, address, kind, message: message(textsFor(language)), dueAt: due }];
  });
  await enqueue(tx, rows, now);
}
