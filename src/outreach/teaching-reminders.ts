import { inArray, type SQL, sql } from 'drizzle-orm';
import { callOff, enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import { knownZone } from '../people/local-time.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { type RecipientRow, reachable, recipientOf } from '../people/recipients.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { outbox, reminders, sessionTrainers, trainingSessions, trainings, venues } from '../store/schema.ts';
import { dateAndTime } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';
import {
  lastMoment,
  type PlannedReminder,
  planReminders,
  sendMoment,
  standing,
  teachingPolicy,
} from './reminder-policy.ts';

/** Somebody who teaches a session to come, and can be written to. */
interface TeachingRow extends RecipientRow {
  readonly training_session_id: string;
  readonly title: string;
  readonly batch: number;
  readonly place: string;
  readonly people: number;
  readonly starts_at: string;
  readonly ends_at: string;
}

interface Teaching {
  readonly row: TeachingRow;
  readonly reminder: PlannedReminder;
}

/** What the ledger calls it; whoever teaches may hold a seat elsewhere, never in the session that they teach. */
const kindOf = ({ kind }: PlannedReminder): string => `teaching-${kind}`;

const day = 24 * 3_600_000;

/**
 * Reminds those who teach of their sessions, once each and never at night. A moved session reminds anew, and what was
 * overtaken by its start is left alone. Answers how many messages went to the outbox.
 */
export function remindTrainers(database: Database, agency: Agency, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    await callOffTeaching(tx, agency);
    const due = plansOf(await teaching(tx, now), agency).filter(
      ({ row, reminder }) =>
        standing(reminder, knownZone(row.time_zone) ?? agency.zone, agency.quietHours, now) === 'due',
    );
    if (due.length === 0) return 0;
    const taken = await enterLedger(tx, due, now);
    const going = due.filter((one) => taken.has(keyOf(one)));
    const ids = await enqueue(
      tx,
      going.map((one) => messageTo(one, agency, now)),
      now,
    );
    await tx.execute(
      sql`update ${reminders} as ledger set outbox_id = given.outbox_id
          from unnest(
            ${sql.param(going.map((one) => taken.get(keyOf(one)) ?? 0))}::bigint[], ${sql.param(ids)}::bigint[]
          ) as given (id, outbox_id)
          where ledger.id = given.id`,
    );
    return going.length;
  });
}

/** Takes back what waits and is no longer right: the session was moved or cancelled, or somebody else teaches it. */
async function callOffTeaching(tx: Transaction, agency: Agency): Promise<void> {
  const waiting = sql`(message.status = 'queued' or message.status = 'sending')`;
  const back = await callOff(tx, await wrongTeaching(tx, waiting, agency), 'called-off');
  if (back.length > 0) await tx.delete(reminders).where(inArray(reminders.outboxId, back));
}

/** Of the messages to trainers whose row, named `message`, the condition holds for: those that are no longer right. */
export async function wrongTeaching(queries: Queries, condition: SQL, { zone }: Agency): Promise<number[]> {
  const wrong = await rowsOf<{ id: string }>(
    queries,
    sql`select message.id from ${outbox} as message
        join ${reminders} as ledger on ledger.person_id = message.person_id and ledger.outbox_id = message.id
        join ${trainingSessions} as run on run.id = ledger.training_session_id
        where ${condition} and message.kind = 'reminder' and starts_with(ledger.kind, 'teaching-')
          and (run.status not in ('published', 'closed')
            or ledger.occurs_on <> (run.starts_at at time zone ${zone})::date
            or not exists (select from ${sessionTrainers} as taught
              where taught.training_session_id = run.id and taught.person_id = ledger.person_id))`,
  );
  return wrong.map(({ id }) => Number(id));
}

/** The next moment at which a trainer is to be reminded; null: nobody teaches soon. */
export async function nextTeachingMoment(queries: Queries, agency: Agency, now: Date): Promise<Date | null> {
  const moments = plansOf(await teaching(queries, now), agency).flatMap(({ row, reminder }) => {
    const moment = sendMoment(reminder, knownZone(row.time_zone) ?? agency.zone, agency.quietHours, now);
    return moment !== null && moment > now ? [moment.getTime()] : [];
  });
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}

const plansOf = (rows: readonly TeachingRow[], { zone }: Agency): Teaching[] =>
  rows.flatMap((row) => {
    const held = { startsAt: new Date(row.starts_at), endsAt: new Date(row.ends_at) };
    return planReminders(held, teachingPolicy, zone).map((reminder) => ({ row, reminder }));
  });

const teaching = (queries: Queries, now: Date) =>
  rowsOf<TeachingRow>(
    queries,
    sql`select run.id as training_session_id, training.title, run.batch, venue.short_name as place,
          run.seats_taken as people, run.starts_at, run.ends_at, recipient.*
        from ${trainingSessions} as run
        join ${trainings} as training on training.code = run.training_code
        join ${venues} as venue on venue.code = run.venue_code
        join ${sessionTrainers} as taught on taught.training_session_id = run.id
        cross join lateral (${reachable(sql`taught.person_id`)}) as recipient
        where run.status in ('published', 'closed') and run.starts_at > ${now.toISOString()}::timestamptz
          and run.starts_at <= ${new Date(now.getTime() + 9 * day).toISOString()}::timestamptz
        order by run.id, recipient.person_id`,
  );

const keyOf = ({ row, reminder }: Teaching): string =>
  `${row.training_session_id} ${row.person_id} ${kindOf(reminder)} ${reminder.occursOn}`;

/** Resolves with the ledger's ids of those that it did not have yet. */
async function enterLedger(tx: Transaction, due: readonly Teaching[], now: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ id: string; training_session_id: string; person_id: string; kind: string; day: string }>(
    tx,
    sql`insert into ${reminders} as ledger (training_session_id, person_id, kind, occurs_on, outcome, due_at, fired_at)
        select training_session_id, person_id, kind, occurs_on, 'fired', due_at, ${now.toISOString()}::timestamptz
        from unnest(
          ${sql.param(due.map(({ row }) => row.training_session_id))}::bigint[],
          ${sql.param(due.map(({ row }) => row.person_id))}::bigint[],
          ${sql.param(due.map(({ reminder }) => kindOf(reminder)))}::text[],
          ${sql.param(due.map(({ reminder }) => reminder.occursOn))}::date[],
          ${sql.param(due.map(({ reminder }) => reminder.dueAt.toISOString()))}::timestamptz[]
        ) as given (training_session_id, person_id, kind, occurs_on, due_at)
        on conflict do nothing
        returning ledger.id, ledger.training_session_id, ledger.person_id, ledger.kind, ledger.occurs_on::text as day`,
  );
  return new Map(
    rows.map((row) => [`${row.training_session_id} ${row.person_id} ${row.kind} ${row.day}`, Number(row.id)]),
  );
}

function messageTo({ row, reminder }: Teaching, agency: Agency, now: Date): NewOutboxRow {
  const { fullName: _, timeZone, language, ...recipient } = recipientOf(row);
  const { people } = textsFor(language).coordination;
  const zone = timeZone ?? agency.zone;
  const when = dateAndTime(new Date(row.starts_at), zone, language);
  return {
    ...recipient,
    kind: 'reminder',
    message: {
      text: people.reminder({ title: row.title, batch: row.batch, when, place: row.place, people: row.people }),
      choices: [{ value: `people:${row.training_session_id}`, label: people.see }],
      menu: `t${Number(row.training_session_id).toString(36)}`,
    },
    expiresAt: lastMoment(reminder, zone, agency, now),
  };
}
