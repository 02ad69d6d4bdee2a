import { sql } from 'drizzle-orm';
import { enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import { knownZone, localDate } from '../people/local-time.ts';
import { type Agency, isQuiet, nextQuiet } from '../people/quiet-hours.ts';
import { type RecipientRow, reachable, recipientOf } from '../people/recipients.ts';
import { type Database, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, reminders, trainingSessions, trainings } from '../store/schema.ts';
import { offerLapsingMessage } from '../training/notices.ts';
import { dateAndTime } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';

const hour = 3_600_000;
/** How long before its deadline an offer is called to mind, and how long it has to be held for that to make sense. */
const before = hour;
const heldAtLeast = 3 * hour;

/** What the ledger calls it; its day is that of the deadline, so that a later offer is called to mind anew. */
const kind = 'offer-lapsing';

interface LapsingRow extends RecipientRow {
  readonly enrollment_id: string;
  readonly training_session_id: string;
  readonly title: string;
  readonly batch: number;
  readonly offer_expires_at: string;
}

/**
 * Calls to mind offers that lapse within the hour and are not answered, once each and never at night. Answers how many
 * people were written to.
 */
export function remindOfOffers(database: Database, agency: Agency, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    const lapsing = (await lapsingOffers(tx, now)).filter(
      (row) => !isQuiet(now, knownZone(row.time_zone) ?? agency.zone, agency.quietHours),
    );
    if (lapsing.length === 0) return 0;
    const taken = await enterLedger(tx, lapsing, agency, now);
    const due = lapsing.filter((row) => taken.has(`${row.training_session_id} ${row.person_id}`));
    const ids = await enqueue(
      tx,
      due.map((row) => messageTo(row, agency, now)),
      now,
    );
    await tx.execute(
      sql`update ${reminders} as ledger set outbox_id = given.outbox_id
          from unnest(
            ${sql.param(due.map((row) => taken.get(`${row.training_session_id} ${row.person_id}`) ?? 0))}::bigint[],
            ${sql.param(ids)}::bigint[]
          ) as given (id, outbox_id)
          where ledger.id = given.id`,
    );
    return due.length;
  });
}

/** Locked until the commit, so that whoever answers at this moment is either seen here or waits. */
const lapsingOffers = (tx: Transaction, now: Date) =>
  rowsOf<LapsingRow>(
    tx,
    sql`with lapsing as materialized (
          select id, training_session_id, person_id, offer_expires_at from ${enrollments}
          where status = 'offered' and offer_expires_at > ${now.toISOString()}::timestamptz
            and offer_expires_at <= ${new Date(now.getTime() + before).toISOString()}::timestamptz
            and offer_expires_at - status_at >= make_interval(secs => ${heldAtLeast / 1_000}::int)
          order by id for share
        )
        select lapsing.id as enrollment_id, lapsing.training_session_id, lapsing.offer_expires_at,
          training.title, run.batch, recipient.*
        from lapsing
        join ${trainingSessions} as run on run.id = lapsing.training_session_id
        join ${trainings} as training on training.code = run.training_code
        cross join lateral (${reachable(sql`lapsing.person_id`)}) as recipient
        order by lapsing.training_session_id, recipient.person_id`,
  );

/** Resolves with the ledger's ids of those that it did not have yet, by session and person. */
async function enterLedger(
  tx: Transaction,
  lapsing: readonly LapsingRow[],
  agency: Agency,
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ id: string; training_session_id: string; person_id: string }>(
    tx,
    sql`insert into ${reminders} as ledger (training_session_id, person_id, kind, occurs_on, outcome, due_at, fired_at)
        select training_session_id, person_id, ${kind}, occurs_on, 'fired', due_at, ${now.toISOString()}::timestamptz
        from unnest(
          ${sql.param(lapsing.map((row) => Number(row.training_session_id)))}::bigint[],
          ${sql.param(lapsing.map((row) => Number(row.person_id)))}::bigint[],
          ${sql.param(lapsing.map((row) => localDate(new Date(row.offer_expires_at), agency.zone)))}::date[],
          ${sql.param(lapsing.map((row) => new Date(Date.parse(row.offer_expires_at) - before).toISOString()))}::timestamptz[]
        ) as given (training_session_id, person_id, occurs_on, due_at)
        on conflict do nothing
        returning ledger.id, ledger.training_session_id, ledger.person_id`,
  );
  return new Map(rows.map((row) => [`${row.training_session_id} ${row.person_id}`, Number(row.id)]));
}

function messageTo(row: LapsingRow, agency: Agency, now: Date): NewOutboxRow {
  const { personId, contactId, channel, address, language, timeZone } = recipientOf(row);
  const texts = textsFor(language);
  const lapsesAt = new Date(row.offer_expires_at);
  const zone = timeZone ?? agency.zone;
  const deadline = dateAndTime(lapsesAt, zone, language);
  // A channel that is slow must not send it in the night.
  const quiet = nextQuiet(now, zone, agency.quietHours);
  return {
    personId,
    contactId,
    channel,
    address,
    kind: 'offer',
    message: offerLapsingMessage(texts, { title: row.title, batch: row.batch, deadline }, Number(row.enrollment_id)),
    expiresAt: quiet !== null && quiet < lapsesAt ? quiet : lapsesAt,
  };
}
