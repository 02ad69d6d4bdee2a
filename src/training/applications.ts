import { sql } from 'drizzle-orm';
import { enqueue } from '../delivery/outbox.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { reachableContacts } from '../people/contacts.ts';
import { loadPersons, type Person } from '../people/persons.ts';
import { type Agency, nextLoud } from '../people/quiet-hours.ts';
import { mayCoordinate, recordDeed, rolesOf } from '../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { approvedNotice, declinedNotice, waitingNotice } from './notices.ts';
import { type SessionDetail, sessionDetail } from './sessions.ts';

/** Somebody who awaits a coordinator's word. */
export interface Application {
  readonly enrollmentId: number;
  readonly fullName: string;
  readonly regionCode: string | null;
  readonly audiences: readonly string[];
  readonly title: string;
  readonly batch: number;
  readonly startsAt: Date;
  readonly seatsLeft: number;
  /** In the applicant's own words. */
  readonly declaration: string | null;
}

/** The open applications that somebody may decide, oldest first; none for whoever holds no role. */
export async function pendingApplications(queries: Queries, actorId: number, now: Date): Promise<Application[]> {
  const held = await rolesOf(queries, actorId);
  const rows = await rowsOf<{
    id: string;
    full_name: string | null;
    region_code: string | null;
    audiences: string[];
    title: string;
    batch: number;
    starts_at: string;
    seats_left: number;
    declaration: string | null;
  }>(
    queries,
    sql`select enrollment.id, person.full_name, person.region_code, person.audiences, training.title,
          training_session.batch, training_session.starts_at,
          training_session.capacity - training_session.seats_taken as seats_left, enrollment.declaration
        from enrollments as enrollment
        join persons as person on person.id = enrollment.person_id
        join training_sessions as training_session on training_session.id = enrollment.training_session_id
        join trainings as training on training.code = training_session.training_code
        where enrollment.status = 'pending' and training_session.starts_at > ${now.toISOString()}::timestamptz
        order by enrollment.status_at, enrollment.id limit 200`,
  );
  return rows
    .filter((row) => mayCoordinate(held, row.region_code))
    .map((row) => ({
      enrollmentId: Number(row.id),
      fullName: row.full_name ?? '',
      regionCode: row.region_code,
      audiences: row.audiences,
      title: row.title,
      batch: row.batch,
      startsAt: new Date(row.starts_at),
      seatsLeft: row.seats_left,
      declaration: row.declaration,
    }));
}

export type ApplicationOutcome = 'enrolled' | 'waitlisted' | 'declined' | 'already-decided' | 'not-allowed';

/** A coordinator's word on an application; the applicant is told. Every try leaves an audit row, a refused one too. */
export async function decideApplication(
  tx: Transaction,
  decision: { readonly actorId: number; readonly enrollmentId: number; readonly approve: boolean },
  agency: Agency,
  now: Date,
): Promise<ApplicationOutcome> {
  const { actorId, enrollmentId, approve } = decision;
  const [found] = await rowsOf<{ training_session_id: string; person_id: string; region_code: string | null }>(
    tx,
    sql`select enrollment.training_session_id, enrollment.person_id, person.region_code
        from enrollments as enrollment join persons as person on person.id = enrollment.person_id
        where enrollment.id = ${enrollmentId}::bigint`,
  );
  const allowed = found && mayCoordinate(await rolesOf(tx, actorId), found.region_code);
  const subject = `enrollment:${enrollmentId}`;
  const deed = approve ? 'approve-application' : 'decline-application';
  if (!allowed) {
    await recordDeed(tx, { actorId, deed, subject, detail: { refused: true } }, now);
    return 'not-allowed';
  }
  const trainingSessionId = Number(found.training_session_id);
  await tx.execute(sql`select from training_sessions where id = ${trainingSessionId}::bigint for update`);
  const [own] = await rowsOf<{ status: string }>(
    tx,
    sql`select status from enrollments where id = ${enrollmentId}::bigint`,
  );
  const detail = await sessionDetail(tx, trainingSessionId);
  if (own?.status !== 'pending' || !detail) return 'already-decided';
  const outcome = !approve ? 'declined' : detail.seatsLeft > 0 && detail.waiting === 0 ? 'enrolled' : 'waitlisted';
  const seats = outcome === 'enrolled' ? 1 : 0;
  const waiting = outcome === 'waitlisted' ? 1 : 0;
  await tx.execute(
    sql`with counted as (
          update training_sessions set seats_taken = seats_taken + ${seats}::int, waiting = waiting + ${waiting}::int,
            next_ticket = next_ticket + ${waiting}::int
          where id = ${trainingSessionId}::bigint returning next_ticket - 1 as ticket
        )
        update enrollments set status = ${outcome}::text, status_at = ${now.toISOString()}::timestamptz,
          ticket = case when ${waiting}::int = 1 then counted.ticket end
        from counted where enrollments.id = ${enrollmentId}::bigint`,
  );
  await recordDeed(tx, { actorId, deed, subject, detail: { outcome } }, now);
  const tell = (person: Person): OutboundMessage => noticeOf(outcome, person, detail, agency.zone);
  await tellApplicant(tx, Number(found.person_id), tell, agency, now);
  return outcome;
}

function noticeOf(
  outcome: 'enrolled' | 'waitlisted' | 'declined',
  person: Person,
  detail: SessionDetail,
  zone: string,
): OutboundMessage {
  if (outcome === 'enrolled') return approvedNotice(person, detail, zone);
  return outcome === 'waitlisted' ? waitingNotice(person, detail, detail.waiting + 1) : declinedNotice(person, detail);
}

async function tellApplicant(
  tx: Transaction,
  personId: number,
  tell: (person: Person) => OutboundMessage,
  agency: Agency,
  now: Date,
): Promise<void> {
  const [[person], contacts] = await Promise.all([loadPersons(tx, [personId]), reachableContacts(tx, [personId])]);
  const contact = contacts.get(personId);
  if (!person || !contact) return;
  const dueAt = nextLoud(now, person.timeZone ?? agency.zone, agency.quietHours);
  await enqueue(tx, [{ ...contact, kind: 'notice', message: tell(person), dueAt }], now);
}
