import { sql } from 'drizzle-orm';
import { enqueue } from '../delivery/outbox.ts';
import { reachableContacts } from '../people/contacts.ts';
import { loadPersons } from '../people/persons.ts';
import { type Agency, nextLoud } from '../people/quiet-hours.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { movedNotice } from './notices.ts';
import { sessionDetail } from './sessions.ts';

const day = 24 * 3_600_000;

/**
 * Moves a training session, all its days alike, and tells everyone who holds or awaits a seat. Reminders follow by
 * themselves: what is due is asked of the new start. Within a day of either start people are told at any hour.
 */
export async function moveSession(
  tx: Transaction,
  move: { readonly trainingSessionId: number; readonly startsAt: Date },
  agency: Agency,
  now: Date,
): Promise<void> {
  const [before] = await rowsOf<{ starts_at: string }>(
    tx,
    sql`select starts_at from training_sessions where id = ${move.trainingSessionId}::bigint for update`,
  );
  if (!before) return;
  const from = new Date(before.starts_at);
  const shift = `${move.startsAt.getTime() - from.getTime()} milliseconds`;
  await tx.execute(
    sql`update training_sessions set starts_at = starts_at + ${shift}::interval, ends_at = ends_at + ${shift}::interval,
          enrollment_closes_at = enrollment_closes_at + ${shift}::interval
        where id = ${move.trainingSessionId}::bigint`,
  );
  await tx.execute(
    sql`update session_days set starts_at = starts_at + ${shift}::interval, ends_at = ends_at + ${shift}::interval
        where training_session_id = ${move.trainingSessionId}::bigint`,
  );
  const detail = await sessionDetail(tx, move.trainingSessionId);
  const affected = await rowsOf<{ person_id: string }>(
    tx,
    sql`select person_id from enrollments where training_session_id = ${move.trainingSessionId}::bigint
          and status in ('pending', 'enrolled', 'offered', 'waitlisted') order by person_id`,
  );
  const ids = affected.map((row) => Number(row.person_id));
  const [people, contacts] = await Promise.all([loadPersons(tx, ids), reachableContacts(tx, ids)]);
  const soon = Math.min(from.getTime(), move.startsAt.getTime()) - now.getTime() < day;
  const notices = people.flatMap((person) => {
    const contact = contacts.get(person.id);
    if (!contact || !detail) return [];
    const dueAt = soon ? now : nextLoud(now, person.timeZone ?? agency.zone, agency.quietHours);
    const message = movedNotice(person, detail, from, agency.zone);
    return [{ ...contact, kind: 'notice' as const, message, dueAt, expiresAt: detail.endsAt }];
  });
  await enqueue(tx, notices, now);
}
