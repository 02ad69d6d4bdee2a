import { sql } from 'drizzle-orm';
import { enqueue } from '../delivery/outbox.ts';
import { reachableContacts } from '../people/contacts.ts';
import { askQuestions, closeQuestions } from '../people/open-questions.ts';
import { loadPersons } from '../people/persons.ts';
import { type Agency, isQuiet, nextLoud } from '../people/quiet-hours.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { lapseNotice, offerMessage } from './notices.ts';
import { sessionDetail } from './sessions.ts';

const hour = 3_600_000;

/**
 * Until when an offer holds: twelve hours, less near the start so that others get a turn, and never into the last two
 * hours. Null where too little time is left for an offer to make sense.
 */
export function offerDeadline(now: Date, startsAt: Date): Date | null {
  const left = startsAt.getTime() - now.getTime();
  const length = Math.min(12 * hour, left / 2, left - 2 * hour);
  if (length < hour / 2) return null;
  return new Date(Math.floor((now.getTime() + length) / 60_000) * 60_000);
}

/**
 * Offers free seats to those who wait, the first in line first, and holds them until the deadline. Nothing is offered
 * in quiet hours: the tick at their end does it. Whoever cannot be written to is passed over and keeps their place.
 */
export async function promote(tx: Transaction, trainingSessionId: number, agency: Agency, now: Date): Promise<void> {
  if (isQuiet(now, agency.zone, agency.quietHours)) return;
  await tx.execute(sql`select from training_sessions where id = ${trainingSessionId}::bigint for update`);
  for (;;) {
    const detail = await sessionDetail(tx, trainingSessionId);
    if (!detail || detail.seatsLeft <= 0 || detail.waiting === 0) return;
    if (detail.status !== 'published' && detail.status !== 'closed') return;
    const deadline = offerDeadline(now, detail.startsAt);
    if (!deadline) return;
    const [first] = await rowsOf<{ id: string; person_id: string }>(
      tx,
      sql`select enrollment.id, enrollment.person_id from enrollments as enrollment
          join persons as person on person.id = enrollment.person_id and person.registered_at is not null
          where enrollment.training_session_id = ${trainingSessionId}::bigint and enrollment.status = 'waitlisted'
            and exists (select from contacts where contacts.person_id = person.id and contacts.unreachable_since is null)
          order by enrollment.ticket limit 1`,
    );
    if (!first) return;
    const enrollmentId = Number(first.id);
    const personId = Number(first.person_id);
    await tx.execute(
      sql`with held as (
            update training_sessions set seats_taken = seats_taken + 1, waiting = waiting - 1
            where id = ${trainingSessionId}::bigint
          )
          update enrollments set status = 'offered', status_at = ${now.toISOString()}::timestamptz,
            offer_expires_at = ${deadline.toISOString()}::timestamptz
          where id = ${enrollmentId}::bigint`,
    );
    await askQuestions(tx, [{ personId, kind: 'offer', enrollmentId, expiresAt: deadline }], now);
    const [[person], contacts] = await Promise.all([loadPersons(tx, [personId]), reachableContacts(tx, [personId])]);
    const contact = contacts.get(personId);
    if (!person || !contact) throw new Error('A person who was offered a seat has gone.');
    const message = offerMessage(person, detail, enrollmentId, deadline, agency.zone);
    await enqueue(tx, [{ ...contact, kind: 'offer', message, expiresAt: deadline }], now);
  }
}

export type AcceptOutcome =
  | { readonly outcome: 'enrolled'; readonly trainingSessionId: number }
  | { readonly outcome: 'too-late' | 'already'; readonly trainingSessionId: number }
  | { readonly outcome: 'not-found' };

/** "Ya" to an offer: the held seat becomes theirs, if the deadline has not passed. */
export async function acceptOffer(
  tx: Transaction,
  answer: { readonly personId: number; readonly enrollmentId: number },
  now: Date,
): Promise<AcceptOutcome> {
  const trainingSessionId = await sessionOfEnrollment(tx, answer);
  if (trainingSessionId === null) return { outcome: 'not-found' };
  await tx.execute(sql`select from training_sessions where id = ${trainingSessionId}::bigint for update`);
  const [row] = await rowsOf<{ status: string; offer_expires_at: string | null }>(
    tx,
    sql`select status, offer_expires_at from enrollments where id = ${answer.enrollmentId}::bigint`,
  );
  if (row?.status === 'enrolled') return { outcome: 'already', trainingSessionId };
  const holds = row?.status === 'offered' && row.offer_expires_at !== null && new Date(row.offer_expires_at) > now;
  if (!holds) return { outcome: 'too-late', trainingSessionId };
  await tx.execute(
    sql`update enrollments set status = 'enrolled', status_at = ${now.toISOString()}::timestamptz,
          offer_expires_at = null, ticket = null
        where id = ${answer.enrollmentId}::bigint`,
  );
  await closeQuestions(tx, answer.enrollmentId);
  return { outcome: 'enrolled', trainingSessionId };
}

/** The training session that somebody's own enrollment belongs to; null where it is not theirs. */
export async function sessionOfEnrollment(
  queries: Queries,
  { personId, enrollmentId }: { readonly personId: number; readonly enrollmentId: number },
): Promise<number | null> {
  if (!Number.isSafeInteger(enrollmentId)) return null;
  const [row] = await rowsOf<{ training_session_id: string }>(
    queries,
    sql`select training_session_id from enrollments where id = ${enrollmentId}::bigint and person_id = ${personId}::bigint`,
  );
  return row ? Number(row.training_session_id) : null;
}

/**
 * What time does to the line, whenever it is asked: offers whose deadline has passed lapse and their people are told;
 * seats that are free while somebody waits are offered, by day. One transaction a training session.
 */
export async function tendWaitlists(database: Database, agency: Agency, now: Date): Promise<void> {
  const at = now.toISOString();
  const due = await rowsOf<{ id: string }>(
    database.queries,
    sql`select id from training_sessions as training_session
        where starts_at > ${at}::timestamptz and status in ('published', 'closed')
          and ((waiting > 0 and seats_taken < capacity)
            or exists (select from enrollments where training_session_id = training_session.id
                       and status = 'offered' and offer_expires_at <= ${at}::timestamptz))
        order by id`,
  );
  for (const { id } of due) {
    await database.transaction(async (tx) => {
      await lapse(tx, Number(id), agency, now);
      await promote(tx, Number(id), agency, now);
    });
  }
}

async function lapse(tx: Transaction, trainingSessionId: number, agency: Agency, now: Date): Promise<void> {
  await tx.execute(sql`select from training_sessions where id = ${trainingSessionId}::bigint for update`);
  const lapsed = await rowsOf<{ id: string; person_id: string }>(
    tx,
    sql`update enrollments set status = 'cancelled', status_at = ${now.toISOString()}::timestamptz,
          reason = 'offer-lapsed', ticket = null, offer_expires_at = null
        where training_session_id = ${trainingSessionId}::bigint and status = 'offered'
          and offer_expires_at <= ${now.toISOString()}::timestamptz
        returning id, person_id`,
  );
  if (lapsed.length === 0) return;
  await tx.execute(
    sql`update training_sessions set seats_taken = seats_taken - ${lapsed.length}::int where id = ${trainingSessionId}::bigint`,
  );
  const detail = await sessionDetail(tx, trainingSessionId);
  const ids = lapsed.map((row) => Number(row.person_id));
  const [people, contacts] = await Promise.all([loadPersons(tx, ids), reachableContacts(tx, ids)]);
  for (const { id } of lapsed) await closeQuestions(tx, Number(id));
  const notices = people.flatMap((person) => {
    const contact = contacts.get(person.id);
    if (!contact || !detail) return [];
    const dueAt = nextLoud(now, person.timeZone ?? agency.zone, agency.quietHours);
    return [{ ...contact, kind: 'notice' as const, message: lapseNotice(person, detail), dueAt, expiresAt: detail.startsAt }];
  });
  await enqueue(tx, notices, now);
}

/** When `tendWaitlists` next has something to do: the earliest deadline, or the end of the night for a free seat. */
export async function nextWaitlistMoment(queries: Queries, agency: Agency, now: Date): Promise<Date | null> {
  const at = now.toISOString();
  const [row] = await rowsOf<{ deadline: string | null; free: boolean }>(
    queries,
    sql`select
          (select min(offer_expires_at) from enrollments where status = 'offered') as deadline,
          exists (select from training_sessions where starts_at > ${at}::timestamptz and waiting > 0
                  and seats_taken < capacity and status in ('published', 'closed')) as free`,
  );
  const morning = row?.free && isQuiet(now, agency.zone, agency.quietHours) ? nextLoud(now, agency.zone, agency.quietHours) : null;
  const deadline = row?.deadline ? new Date(row.deadline) : null;
  if (!deadline || !morning) return deadline ?? morning;
  return deadline < morning ? deadline : morning;
}
