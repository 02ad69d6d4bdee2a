import { sql } from 'drizzle-orm';
import { enqueue } from '../delivery/outbox.ts';
import { askQuestions, type QuestionKind } from '../people/open-questions.ts';
import { knownZone } from '../people/local-time.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { type RecipientRow, reachable, recipientOf } from '../people/recipients.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { eachAlone } from '../store/each-alone.ts';
import {
  attendances,
  contacts,
  enrollments,
  persons,
  reminders,
  sessionDays,
  trainingSessions,
} from '../store/schema.ts';
import { callOffReminders } from './call-off.ts';
import { type RemindedSession, remindedSessions } from './reminded-sessions.ts';
import { reminderMessage } from './reminder-message.ts';
import { lastMoment, type PlannedReminder, type Standing, sendMoment, standing } from './reminder-policy.ts';

/** What one firing did, in numbers fit for a log. */
export interface Firing {
  /** Put into the outbox. */
  readonly fired: number;
  /** Not sent for the person's sake: reminders off, nobody to write to, no consent. */
  readonly skipped: number;
  /** Their time passed unused; written down, once. */
  readonly missed: number;
  /** Training sessions whose own policy cannot be read: the agency's was used. */
  readonly unreadablePolicies: readonly number[];
  /** Training sessions with somebody whose time zone nobody knows: the agency's was used. */
  readonly unknownZones: readonly number[];
}

/** A reminder of one session as it stands for everybody in one zone. */
interface Case {
  readonly session: RemindedSession;
  readonly reminder: PlannedReminder;
  /** As it is stored of its people. */
  readonly zone: string;
  /** The zone by whose clocks they live: the agency's, where theirs is unknown. */
  readonly clocks: string;
  readonly standing: Standing;
}

/** So many people in a transaction: thousands are reminded in short ones, and a crash between two loses nothing. */
const batchSize = 250;

/**
 * Sends every reminder that is due now to whoever holds the seat at this moment, and writes down what was missed.
 * Safe to run at any time, any number of times, in any number of processes: the ledger's key lets each reminder out
 * once, in the transaction that puts its message into the outbox.
 */
export async function fireReminders(database: Database, agency: Agency, now: Date): Promise<Firing> {
  await database.transaction((tx) => callOffReminders(tx, {}, agency));
  const sessions = await remindedSessions(database.queries, agency, now);
  const counts = { fired: 0, skipped: 0, missed: 0 };
  await eachAlone(sessions, async (session) => {
    const cases = casesOf(session, agency, now);
    if (cases.some(isUnsent)) counts.missed += await database.transaction((tx) => recordUnsent(tx, cases, agency, now));
    const due = cases.filter((one) => one.standing === 'due');
    for (let after: Place | null = due.length === 0 ? null : beginning; after !== null; ) {
      const from = after;
      const batch = await database.transaction((tx) => fireBatch(tx, due, from, agency, now));
      counts.fired += batch.fired;
      counts.skipped += batch.skipped;
      after = batch.last;
    }
  });
  const idsOf = (isMeant: (session: RemindedSession) => boolean): number[] =>
    sessions.filter(isMeant).map(({ id }) => id);
  return {
    ...counts,
    unreadablePolicies: idsOf(({ policyReadable }) => !policyReadable),
    unknownZones: idsOf(({ zones }) => zones.some((zone) => knownZone(zone) === null)),
  };
}

/**
 * Writes down which reminders of a session are missed by now. Whoever marks who was there calls it before, in the same
 * transaction: afterwards nobody can tell who held a seat when a reminder was due. Answers how many.
 */
export async function recordMissedReminders(
  tx: Transaction,
  trainingSessionId: number,
  agency: Agency,
  now: Date,
): Promise<number> {
  const sessions = await remindedSessions(tx, agency, now);
  const session = sessions.find(({ id }) => id === trainingSessionId);
  return session ? recordUnsent(tx, casesOf(session, agency, now), agency, now) : 0;
}

const casesOf = (session: RemindedSession, agency: Agency, now: Date): Case[] =>
  session.plan.flatMap((reminder) =>
    session.zones.map((zone) => {
      const clocks = knownZone(zone) ?? agency.zone;
      return { session, reminder, zone, clocks, standing: standing(reminder, clocks, agency.quietHours, now) };
    }),
  );

/** The cases as rows, to be joined with the people they are about. */
const caseRows = (cases: readonly Case[]) => sql`unnest(
    ${sql.param(cases.map((one) => one.session.id))}::bigint[],
    ${sql.param(cases.map((one) => one.session.startsAt.toISOString()))}::timestamptz[],
    ${sql.param(cases.map((one) => one.reminder.kind))}::text[],
    ${sql.param(cases.map((one) => one.reminder.occursOn))}::date[],
    ${sql.param(cases.map((one) => one.reminder.dueAt.toISOString()))}::timestamptz[],
    ${sql.param(cases.map((one) => one.zone))}::text[],
    ${sql.param(cases.map((one) => one.standing))}::text[],
    ${sql.param(cases.map((one) => one.reminder.audience))}::text[]
  ) as planned (training_session_id, starts_at, kind, occurs_on, due_at, zone, standing, audience)`;

/**
 * The people whom the cases are about: those who hold the seat, and held it when the reminder became due; after the
 * session those who were there, or all who held a seat where nobody was marked. The session must still be as it was
 * planned for.
 */
const peopleOf = (cases: readonly Case[], agency: Agency) => sql`
  ${caseRows(cases)}
  join ${trainingSessions} as run on run.id = planned.training_session_id
    and run.starts_at = planned.starts_at and run.status in ('published', 'closed')
  join ${enrollments} as enrollment on enrollment.training_session_id = run.id
    and case when planned.audience = 'expected'
      then enrollment.status = 'enrolled' and enrollment.status_at <= planned.due_at
      else enrollment.status in ('attended', 'completed') or (enrollment.status = 'enrolled' and not exists (
        select from ${attendances} as mark join ${sessionDays} as day on day.id = mark.session_day_id
        where day.training_session_id = run.id)) end
  join ${persons} as person on person.id = enrollment.person_id
    and coalesce(person.time_zone, ${agency.zone}::text) = planned.zone`;

/** A look-up for each row: as an anti-join it would be planned on the statistics of an empty ledger, and take minutes. */
const notInLedger = sql`(
  select ledger.id from ${reminders} as ledger
  where ledger.training_session_id = planned.training_session_id and ledger.person_id = enrollment.person_id
    and ledger.kind = planned.kind and ledger.occurs_on = planned.occurs_on limit 1) is null`;

const isUnsent = ({ standing: stands }: Case): boolean => stands === 'missed' || stands === 'quiet-hours';

/** Answers how many were missed; what only quiet hours kept back is written down as skipped. */
async function recordUnsent(tx: Transaction, cases: readonly Case[], agency: Agency, now: Date): Promise<number> {
  const unsent = cases.filter(isUnsent);
  if (unsent.length === 0) return 0;
  const rows = await rowsOf<{ outcome: 'missed' | 'skipped' }>(
    tx,
    sql`insert into ${reminders} (training_session_id, person_id, kind, occurs_on, outcome, reason, due_at, fired_at)
        select planned.training_session_id, enrollment.person_id, planned.kind, planned.occurs_on,
          case planned.standing when 'missed' then 'missed' else 'skipped' end,
          case planned.standing when 'missed' then 'too-late' else 'quiet-hours' end,
          planned.due_at, ${now.toISOString()}::timestamptz
        from ${peopleOf(unsent, agency)}
        where ${notInLedger}
        order by planned.training_session_id, enrollment.person_id
        on conflict do nothing
        returning outcome`,
  );
  return rows.filter((row) => row.outcome === 'missed').length;
}

interface DueRow extends RecipientRow {
  readonly enrollment_id: string;
  readonly training_session_id: string;
  readonly kind: string;
}

/** Null where another program has claimed it meanwhile. */
type ClaimedRow = DueRow & { readonly ledger_id: string | null; readonly outcome: 'fired' | 'skipped' | null };

/** How far a firing has come. */
interface Place {
  readonly trainingSessionId: number;
  readonly personId: number;
}

const beginning: Place = { trainingSessionId: 0, personId: 0 };

/**
 * Writes the ledger rows of the next people and the messages that belong to them. The seats and sessions are locked
 * until the commit, so that whoever is cancelling or moving at this moment either is seen here, or sees what was
 * queued. `last` is null where nobody is left.
 */
async function fireBatch(
  tx: Transaction,
  due: readonly Case[],
  after: Place,
  agency: Agency,
  now: Date,
): Promise<{ fired: number; skipped: number; last: Place | null }> {
  const rows = await rowsOf<ClaimedRow>(
    tx,
    sql`with chosen as materialized (
          select planned.training_session_id, planned.kind, planned.occurs_on, planned.due_at,
            enrollment.id as enrollment_id, enrollment.person_id
          from ${peopleOf(due, agency)}
          where (enrollment.training_session_id, enrollment.person_id)
              > (${after.trainingSessionId}::bigint, ${after.personId}::bigint)
            and ${notInLedger}
          order by enrollment.training_session_id, enrollment.person_id
          limit ${batchSize}
          for share of run, enrollment
        ), due as materialized (
          select chosen.*, person.reminders_on, person.language, person.full_name, person.time_zone,
            recipient.contact_id, recipient.channel, recipient.external_id,
            exists (select from ${contacts} as contact
              where contact.person_id = person.id and contact.unreachable_since is null) as has_contact
          from chosen
          join ${persons} as person on person.id = chosen.person_id
          left join lateral (${reachable(sql`chosen.person_id`)}) as recipient on true
        ), claimed as (
          insert into ${reminders} as ledger
            (training_session_id, person_id, kind, occurs_on, outcome, reason, due_at, fired_at)
          select training_session_id, person_id, kind, occurs_on,
            case when reminders_on and contact_id is not null then 'fired' else 'skipped' end,
            case when not reminders_on then 'reminders-off' when contact_id is not null then null
              when has_contact then 'no-consent' else 'unreachable' end,
            due_at, ${now.toISOString()}::timestamptz
          from due order by training_session_id, person_id
          on conflict do nothing
          returning ledger.id, ledger.training_session_id, ledger.person_id, ledger.outcome
        )
        select claimed.id as ledger_id, claimed.outcome, due.*
        from due left join claimed using (training_session_id, person_id)
        order by training_session_id, person_id`,
  );
  const fired = rows.filter((row) => row.outcome === 'fired');
  await sendClaimed(tx, fired, due, agency, now);
  const last = rows.length < batchSize ? null : rows.at(-1);
  return {
    fired: fired.length,
    skipped: rows.filter((row) => row.outcome === 'skipped').length,
    last: last ? { trainingSessionId: Number(last.training_session_id), personId: Number(last.person_id) } : null,
  };
}

async function sendClaimed(
  tx: Transaction,
  rows: readonly ClaimedRow[],
  due: readonly Case[],
  agency: Agency,
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  const byReminder = new Map(due.map((one) => [`${one.session.id} ${one.reminder.kind}`, one]));
  const outgoing = rows.map((row) => {
    const one = byReminder.get(`${row.training_session_id} ${row.kind}`);
    if (!one) throw new Error('The ledger has taken a reminder that nobody planned.');
    return {
      ...one,
      ledgerId: Number(row.ledger_id),
      enrollmentId: Number(row.enrollment_id),
      recipient: recipientOf(row),
    };
  });
  const outboxIds = await enqueue(
    tx,
    outgoing.map(({ session, reminder, clocks, enrollmentId, recipient }) => ({
      ...recipient,
      kind: 'reminder',
      // By when it should have gone one sees how late it goes.
      dueAt: sendMoment(reminder, clocks, agency.quietHours, reminder.dueAt) ?? now,
      message: reminderMessage(session, reminder, { ...recipient, enrollmentId }, agency.zone),
      expiresAt: lastMoment(reminder, recipient.timeZone ?? agency.zone, agency, now),
    })),
    now,
  );
  await tx.execute(
    sql`update ${reminders} as ledger set outbox_id = given.outbox_id
        from unnest(
          ${sql.param(outgoing.map((one) => one.ledgerId))}::bigint[], ${sql.param(outboxIds)}::bigint[]
        ) as given (id, outbox_id)
        where ledger.id = given.id`,
  );
  await askQuestions(
    tx,
    outgoing.flatMap(({ reminder: { asks }, session, recipient: { personId }, enrollmentId }) =>
      asks === null ? [] : [{ personId, kind: asks, enrollmentId, expiresAt: answerableUntil(asks, session, now) }],
    ),
    now,
  );
}

/** People may take a fortnight to say how it was. */
const feedbackTime = 14 * 24 * 3_600_000;

const answerableUntil = (asks: QuestionKind, session: RemindedSession, now: Date): Date =>
  asks === 'feedback' ? new Date(now.getTime() + feedbackTime) : session.startsAt;

/** The next moment at which somebody is to be reminded, after now; null: nothing is planned. */
export async function nextReminderMoment(queries: Queries, agency: Agency, now: Date): Promise<Date | null> {
  const sessions = await remindedSessions(queries, agency, now);
  const moments = sessions.flatMap((session) =>
    session.plan.flatMap((reminder) =>
      session.zones.flatMap(
        (zone) => sendMoment(reminder, knownZone(zone) ?? agency.zone, agency.quietHours, now) ?? [],
      ),
    ),
  );
  const later = moments.filter((moment) => moment > now).map((moment) => moment.getTime());
  return later.length === 0 ? null : new Date(later.reduce((earliest, moment) => Math.min(earliest, moment)));
}
