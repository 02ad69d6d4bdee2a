import { asc, eq, sql } from 'drizzle-orm';
import { plainText } from '../messaging/rich-text.ts';
import { loadPersons } from '../people/persons.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { recipientsOf } from '../people/recipients.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, reminders } from '../store/schema.ts';
import { textsFor } from '../texts/index.ts';
import { remindedSessions } from './reminded-sessions.ts';
import { reminderMessage } from './reminder-message.ts';
import { type ReminderKind, sendMoment } from './reminder-policy.ts';

/** A reminder that a person will be sent, unless something changes until then. */
export interface UpcomingReminder {
  readonly at: Date;
  readonly kind: ReminderKind;
  /** What kind it is, in their language: "Pengingat sehari sebelum". */
  readonly title: string;
  readonly text: string;
}

/** What a person will be reminded of, in order of time, by the same rules that fire it. */
export async function upcomingFor(
  queries: Queries,
  personId: number,
  agency: Agency,
  now: Date,
): Promise<UpcomingReminder[]> {
  const [[person], recipients, seats, sessions] = await Promise.all([
    loadPersons(queries, [personId]),
    recipientsOf(queries, [personId]),
    seatsOf(queries, personId),
    remindedSessions(queries, agency, now),
  ]);
  if (!person?.remindersOn || !recipients.has(personId)) return [];
  const texts = textsFor(person.language);
  const upcoming = sessions.flatMap((session) => {
    const seat = seats.get(session.id);
    if (!seat) return [];
    return session.plan.flatMap((reminder): UpcomingReminder[] => {
      const at = sendMoment(reminder, person.timeZone ?? agency.zone, agency.quietHours, now);
      const theirs = seat.since <= reminder.dueAt && !seat.settled.has(`${reminder.kind} ${reminder.occursOn}`);
      if (at === null || !theirs) return [];
      const message = reminderMessage(session, reminder, { ...person, enrollmentId: seat.enrollmentId }, agency.zone);
      return [{ at, kind: reminder.kind, title: texts.reminders.titles[reminder.kind], text: plainText(message.text) }];
    });
  });
  return upcoming.sort((a, b) => a.at.getTime() - b.at.getTime());
}

interface Seat {
  readonly enrollmentId: number;
  readonly since: Date;
  /** "day-before 2026-12-07": what the ledger has already. */
  readonly settled: ReadonlySet<string>;
}

/** A person's seats, by training session. */
async function seatsOf(queries: Queries, personId: number): Promise<ReadonlyMap<number, Seat>> {
  const rows = await rowsOf<{ id: string; training_session_id: string; status_at: string; settled: string[] }>(
    queries,
    sql`select enrollment.id, enrollment.training_session_id, enrollment.status_at,
          array(select ledger.kind || ' ' || ledger.occurs_on from ${reminders} as ledger
            where ledger.person_id = enrollment.person_id
              and ledger.training_session_id = enrollment.training_session_id) as settled
        from ${enrollments} as enrollment
        where enrollment.person_id = ${personId}::bigint and enrollment.status = 'enrolled'`,
  );
  return new Map(
    rows.map((row) => [
      Number(row.training_session_id),
      { enrollmentId: Number(row.id), since: new Date(row.status_at), settled: new Set(row.settled) },
    ]),
  );
}

/** What the ledger says about a person, for themselves to see. */
export async function remindersDataOf(queries: Queries, personId: number) {
  return queries
    .select({
      trainingSessionId: reminders.trainingSessionId,
      kind: reminders.kind,
      outcome: reminders.outcome,
      reason: reminders.reason,
      at: reminders.firedAt,
    })
    .from(reminders)
    .where(eq(reminders.personId, personId))
    .orderBy(asc(reminders.id));
}

/** Forgets what a person was reminded of; their seats must be given up before, or they are reminded again. */
export async function eraseRemindersOf(tx: Transaction, personId: number): Promise<void> {
  await tx.delete(reminders).where(eq(reminders.personId, personId));
}
