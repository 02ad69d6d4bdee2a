import { sql } from 'drizzle-orm';
import { called } from '../delivery/guard.ts';
import { enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import { reachableContacts } from '../people/contacts.ts';
import { loadPersons } from '../people/persons.ts';
import { type Agency, nextLoud, nextQuiet } from '../people/quiet-hours.ts';
import { type Database, rowsOf, type Transaction } from '../store/database.ts';
import { auditEntries, outbox, reminders, trainingSessions, trainings } from '../store/schema.ts';
import { longDate } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';
import { runnersOf } from '../training/jurisdiction.ts';
import { isLate, patience } from './reach.ts';
import { kindsBefore } from './reminder-policy.ts';

/** Reminders and notices of one session that did not arrive in time. */
interface Missed {
  readonly title: string;
  readonly batch: number;
  readonly startsAt: Date;
  readonly regionCodes: readonly string[];
  readonly people: number;
}

/** Later than this, the news helps nobody: the program is new on an old database, or was away for weeks. */
const newsFor = 7 * 24 * 3_600_000;

/**
 * Tells those who run a session of its people whom a reminder, or the word that it was moved or is off, did not reach in
 * time: it was found too late, or died on its way, or still waits. All sessions of a person in one message, and each
 * reminder once. A session that was moved so close that a reminder's time had passed is no news to whoever moved it;
 * nor is a thank-you that came too late. Answers how many reminders and notices are now known to have been missed, and how
 * many people were told of them.
 */
export function reportMissed(
  database: Database,
  agency: Agency,
  now: Date,
): Promise<{ readonly missed: number; readonly told: number }> {
  return database.transaction(async (tx) => {
    const taken = await takeUnreported(tx, now);
    const missed = taken.length;
    const sessions = await newsOf(tx, taken, now);
    if (sessions.length === 0) return { missed, told: 0 };
    const concerns = new Map<number, Missed[]>();
    for (const one of sessions) {
      for (const id of await runnersOf(tx, one.regionCodes)) concerns.set(id, [...(concerns.get(id) ?? []), one]);
    }
    return { missed, told: await tell(tx, concerns, agency, now) };
  });
}

/** What of the ledger people hear of when it comes too late; those who wait for a seat or teach are reminded otherwise. */
const reported = [...kindsBefore, 'moved', 'cancelled'];

/**
 * Takes what nobody has heard of yet. Whoever has blocked us is found one by one while a reminder goes out: they are
 * waited for, so that they come in one message. Answers the ledger's ids.
 */
async function takeUnreported(tx: Transaction, now: Date): Promise<number[]> {
  const at = now.toISOString();
  const before = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`with lost as materialized (
          select ledger.id from ${trainingSessions} as run
          join ${reminders} as ledger on ledger.training_session_id = run.id and ledger.outcome = 'fired'
            and ledger.reported_at is null and ledger.fired_at > ${before(newsFor)}::timestamptz
            and ledger.kind = any(${sql.param(reported)}::text[])
          join ${outbox} as message on message.id = ledger.outbox_id
          where run.starts_at > ${before(newsFor)}::timestamptz
            and (message.status = 'skipped' and message.reason is distinct from ${called}
              or message.status = 'failed' and message.created_at <= ${before(patience)}::timestamptz
              or ${isLate(now)})
        ), died as (
          update ${reminders} set reported_at = ${at}::timestamptz
          where id = any(array(select id from lost)) and reported_at is null
          returning id
        ), missed as (
          update ${reminders} set reported_at = ${at}::timestamptz
          where outcome = 'missed' and reported_at is null
          returning id
        )
        select id from died union all select id from missed`,
  );
  return rows.map(({ id }) => Number(id));
}

async function newsOf(tx: Transaction, ledgerIds: readonly number[], now: Date): Promise<Missed[]> {
  if (ledgerIds.length === 0) return [];
  const rows = await rowsOf<{
    title: string;
    batch: number;
    starts_at: string;
    region_codes: string[];
    people: number;
  }>(
    tx,
    sql`select training.title, run.batch, run.starts_at, run.region_codes, count(distinct ledger.person_id)::int as people
        from ${reminders} as ledger
        join ${trainingSessions} as run on run.id = ledger.training_session_id
        join ${trainings} as training on training.code = run.training_code
        where ledger.id = any(${sql.param([...ledgerIds])}::bigint[]) and ledger.kind <> 'thank-you'
          and (run.status in ('published', 'closed') or ledger.kind = 'cancelled')
          and ledger.fired_at > ${new Date(now.getTime() - newsFor).toISOString()}::timestamptz
          and run.starts_at > ${new Date(now.getTime() - newsFor).toISOString()}::timestamptz
          and not exists (select from ${auditEntries} as moved
            where moved.deed = 'move-session' and moved.subject = 'session:' || run.id and moved.at > ledger.due_at)
        group by run.id, training.title
        order by run.starts_at, run.id`,
  );
  return rows.map((row) => ({
    title: row.title,
    batch: row.batch,
    startsAt: new Date(row.starts_at),
    regionCodes: row.region_codes,
    people: row.people,
  }));
}

async function tell(
  tx: Transaction,
  concerns: ReadonlyMap<number, readonly Missed[]>,
  agency: Agency,
  now: Date,
): Promise<number> {
  const ids = [...concerns.keys()];
  const [contacts, persons] = await Promise.all([reachableContacts(tx, ids), loadPersons(tx, ids)]);
  const rows = persons.flatMap(({ id, language, timeZone }): NewOutboxRow[] => {
    const contact = contacts.get(id);
    if (!contact) return [];
    const texts = textsFor(language);
    const { missed } = texts.operations;
    const zone = timeZone ?? agency.zone;
    const dueAt = nextLoud(now, zone, agency.quietHours);
    const lines = (concerns.get(id) ?? []).map(({ title, batch, startsAt, people }) =>
      missed.line({ title, batch, date: longDate(startsAt, agency.zone, language), people }),
    );
    return [
      {
        ...contact,
        kind: 'notice',
        message: {
          text: missed.report(lines),
          choices: [{ value: 'cmd:people-to-call', label: texts.coordination.choices.toCall }],
          menu: `z${now.getTime().toString(36)}`,
        },
        dueAt,
        quietAt: nextQuiet(dueAt, zone, agency.quietHours),
      },
    ];
  });
  await enqueue(tx, rows, now);
  return rows.length;
}
