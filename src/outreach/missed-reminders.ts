import { sql } from 'drizzle-orm';
import { enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import { reachableContacts } from '../people/contacts.ts';
import { loadPersons } from '../people/persons.ts';
import { type Agency, nextLoud, nextQuiet } from '../people/quiet-hours.ts';
import { type Database, rowsOf, type Transaction } from '../store/database.ts';
import { auditEntries, reminders, trainingSessions, trainings } from '../store/schema.ts';
import { longDate } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';
import { runnersOf } from '../training/jurisdiction.ts';

/** Reminders of one session that did not go out in time. */
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
 * Tells those who run a session that its people missed a reminder, all sessions of a person in one message and each
 * reminder once. A session that was moved so close that a reminder's time had passed is no news to whoever moved it;
 * nor is a thank-you that came too late. Answers how many people were told.
 */
export function reportMissed(database: Database, agency: Agency, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    const missed = await unreported(tx, now);
    if (missed.length === 0) return 0;
    const concerns = new Map<number, Missed[]>();
    for (const one of missed) {
      for (const id of await runnersOf(tx, one.regionCodes)) concerns.set(id, [...(concerns.get(id) ?? []), one]);
    }
    return tell(tx, concerns, agency, now);
  });
}

async function unreported(tx: Transaction, now: Date): Promise<Missed[]> {
  const at = now.toISOString();
  const rows = await rowsOf<{
    title: string;
    batch: number;
    starts_at: string;
    region_codes: string[];
    people: number;
  }>(
    tx,
    sql`with reported as (
          update ${reminders} set reported_at = ${at}::timestamptz
          where outcome = 'missed' and reported_at is null
          returning training_session_id, person_id, kind, due_at, fired_at
        )
        select training.title, run.batch, run.starts_at, run.region_codes, count(distinct reported.person_id)::int as people
        from reported
        join ${trainingSessions} as run on run.id = reported.training_session_id
        join ${trainings} as training on training.code = run.training_code
        where reported.kind <> 'thank-you' and run.status in ('published', 'closed')
          and reported.fired_at > ${new Date(now.getTime() - newsFor).toISOString()}::timestamptz
          and run.starts_at > ${new Date(now.getTime() - newsFor).toISOString()}::timestamptz
          and not exists (select from ${auditEntries} as moved
            where moved.deed = 'move-session' and moved.subject = 'session:' || run.id and moved.at >= reported.due_at)
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
          choices: [{ value: 'cmd:manage-sessions', label: texts.coordination.choices.sessions }],
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
