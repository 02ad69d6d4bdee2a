import { eq, sql } from 'drizzle-orm';
import { callOff, enqueue } from '../../delivery/outbox.ts';
import { knownZone } from '../../people/local-time.ts';
import { type Agency, isQuiet, nextLoud, nextQuiet } from '../../people/quiet-hours.ts';
import type { ChannelName } from '../../messaging/address.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../../store/database.ts';
import { broadcastRecipients, broadcasts, contacts, outbox, persons } from '../../store/schema.ts';
import { eachAlone } from '../../store/each-alone.ts';
import type { Language } from '../../texts/catalog.ts';
import {
  audience as audienceShape,
  matches,
  preferredContact,
  type WhyNot,
  wantsAnnouncements,
  whyNot,
} from './audience.ts';
import { fileOf, takeInRecalled } from './broadcasts.ts';
import { showProgress } from './progress.ts';
import { wordedFor } from './wording.ts';

/** So many wait in the outbox for one channel at most: enough for the pace until the next look, few to take back at a pause. */
const mostWaiting = 1_000;
/** How often a running broadcast is looked after, in milliseconds. */
const interval = 1_000;

/**
 * Looks after every broadcast that is due: begins it, keeps the outbox filled in bounded batches, tries another
 * channel for whoever could not be reached, shows how far it is, and ends it. Everyone is resolved as late as
 * possible: who consents, and which channel they use, is read with each batch. Safe to run at any time in any number
 * of processes. Answers how many messages were queued.
 */
export async function runBroadcasts(database: Database, agency: Agency, now: Date): Promise<number> {
  const due = await rowsOf<{ id: string }>(
    database.queries,
    sql`select id from ${broadcasts}
        where status = 'running' or (status = 'scheduled' and starts_at <= ${now.toISOString()}::timestamptz)
        order by id`,
  );
  await database.transaction(takeInRecalled);
  await database.transaction(takeBackUnwanted);
  let queued = 0;
  await eachAlone(due, async ({ id }) => {
    queued += await database.transaction((tx) => lookAfter(tx, Number(id), agency, now));
  });
  return queued;
}

/** The next moment at which a broadcast wants to be looked after; null: none is under way or planned. */
export async function nextBroadcastMoment(queries: Queries, agency: Agency, now: Date): Promise<Date | null> {
  const [row] = await rowsOf<{ running: boolean; planned: string | null }>(
    queries,
    sql`select bool_or(status = 'running') as running, min(starts_at) filter (where status = 'scheduled') as planned
        from ${broadcasts} where status in ('running', 'scheduled')`,
  );
  if (row?.running) return nextLoud(new Date(now.getTime() + interval), agency.zone, agency.quietHours);
  return row?.planned ? new Date(Math.max(new Date(row.planned).getTime(), now.getTime())) : null;
}

async function lookAfter(tx: Transaction, broadcastId: number, agency: Agency, now: Date): Promise<number> {
  // Two processes that look at once: the second passes on.
  const [row] = await rowsOf<{ status: string }>(
    tx,
    sql`select status from ${broadcasts} where id = ${broadcastId}::bigint
          and status in ('running', 'scheduled') for update skip locked`,
  );
  if (!row || isQuiet(now, agency.zone, agency.quietHours)) return 0;
  const begun = { status: 'running', startedAt: sql`coalesce(started_at, ${now.toISOString()}::timestamptz)` } as const;
  if (row.status === 'scheduled') await tx.update(broadcasts).set(begun).where(eq(broadcasts.id, broadcastId));
  await returnExpired(tx, broadcastId);
  const queued = (await fill(tx, broadcastId, agency, now)) + (await reroute(tx, broadcastId, agency, now));
  await endIfOver(tx, broadcastId, now);
  await showProgress(tx, broadcastId, now);
  return queued;
}

/**
 * Who says STOP at the moment at which they are put into the outbox is not seen there, and does not see it: looked for
 * anew. Asked of each message, not of people who are joined to it: where the database thought there were few of them, it
 * read all consents for each pair of the two.
 */
async function takeBackUnwanted(tx: Transaction): Promise<void> {
  const unwanted = await rowsOf<{ id: string }>(
    tx,
    sql`select message.id from ${outbox} as message, lateral (select message.person_id as id) as person
        where (message.status = 'queued' or message.status = 'sending') and message.kind = 'broadcast'
          and person.id is not null and not ${wantsAnnouncements} order by message.id`,
  );
  await callOff(
    tx,
    unwanted.map(({ id }) => Number(id)),
    'no-consent',
  );
}

/** What the night kept from going out is resolved anew in the morning. */
async function returnExpired(tx: Transaction, broadcastId: number): Promise<void> {
  await tx.execute(
    sql`with back as (
          delete from ${broadcastRecipients} as ledger using ${outbox} as message
          where ledger.broadcast_id = ${broadcastId}::bigint and message.id = ledger.outbox_id
            and message.status = 'skipped' and message.reason = 'expired'
          returning ledger.id
        )
        update ${broadcasts} set cursor = 0, resolved = false
        where id = ${broadcastId}::bigint and exists (select from back)`,
  );
}

interface PersonRow {
  readonly person_id: string;
  readonly language: Language;
  readonly full_name: string | null;
  readonly region_code: string | null;
  readonly time_zone: string | null;
  readonly contact_id: string | null;
  readonly channel: ChannelName | null;
  readonly external_id: string | null;
  readonly reason: WhyNot | null;
}

/**
 * Puts the next people into the ledger, and their messages into the outbox, as far as there is room on their channel: one
 * that has to wait for tomorrow must not hold up the others. Whoever is passed over for that is found from the same place.
 */
async function fill(tx: Transaction, broadcastId: number, agency: Agency, now: Date): Promise<number> {
  const [broadcast] = await tx.select().from(broadcasts).where(eq(broadcasts.id, broadcastId));
  if (!broadcast || broadcast.resolved) return 0;
  const waiting = await waitingByChannel(tx);
  const full = waiting.filter(({ messages }) => messages > mostWaiting / 2).map(({ channel }) => channel);
  const room =
    mostWaiting - Math.max(0, ...waiting.flatMap((one) => (full.includes(one.channel) ? [] : [one.messages])));
  const rows = await rowsOf<PersonRow>(
    tx,
    sql`select person.id as person_id, person.language, person.full_name, person.region_code, person.time_zone,
          preferred.*, ${whyNot} as reason
        from ${persons} as person left join lateral (${preferredContact}) as preferred on true
        where person.id > ${broadcast.cursor}::bigint and ${matches(audienceShape.parse(broadcast.audience))}
          and not exists (select from ${broadcastRecipients} as ledger
            where ledger.broadcast_id = ${broadcastId}::bigint and ledger.person_id = person.id)
          ${full.length === 0 ? sql`` : onlyOpen(full)}
        order by person.id limit ${room}`,
  );
  const claimed = await rowsOf<{ id: string; person_id: string }>(
    tx,
    sql`insert into ${broadcastRecipients} as ledger (broadcast_id, person_id, outcome, reason, at)
        select ${broadcastId}::bigint, person_id, case when reason is null then 'queued' else 'skipped' end, reason,
          ${now.toISOString()}::timestamptz
        from unnest(
          ${sql.param(rows.map((row) => row.person_id))}::bigint[], ${sql.param(rows.map((row) => row.reason))}::text[]
        ) as given (person_id, reason)
        on conflict do nothing returning id, person_id`,
  );
  const ledgerIds = new Map(claimed.map((row) => [row.person_id, Number(row.id)]));
  const going = rows.flatMap((row) => {
    const ledgerId = ledgerIds.get(row.person_id);
    return ledgerId === undefined || row.reason !== null ? [] : [{ row, ledgerId }];
  });
  await send(tx, broadcast, going, agency, now);
  const last = rows.at(-1);
  await tx
    .update(broadcasts)
    .set({
      cursor: last && full.length === 0 ? Number(last.person_id) : broadcast.cursor,
      resolved: rows.length < room && full.length === 0,
    })
    .where(eq(broadcasts.id, broadcastId));
  return going.length;
}

/** That a person's channel is none of these; first by a look at all contacts at once, as there may be thousands left. */
const onlyOpen = (full: readonly ChannelName[]) => sql`and preferred.channel <> all(${sql.param([...full])}::text[])
  and exists (select from ${contacts} as open where open.person_id = person.id and open.unreachable_since is null
    and open.channel <> all(${sql.param([...full])}::text[]))`;

/** How many announcements wait in the outbox, of all broadcasts. */
const waitingByChannel = (queries: Queries) =>
  rowsOf<{ channel: ChannelName; messages: number }>(
    queries,
    sql`select channel, count(*)::int as messages from ${outbox}
        where status = 'queued' and kind = 'broadcast' group by channel`,
  );

async function send(
  tx: Transaction,
  broadcast: { readonly text: string; readonly fileId: number | null },
  going: readonly { readonly row: PersonRow; readonly ledgerId: number }[],
  agency: Agency,
  now: Date,
): Promise<void> {
  const file = await fileOf(tx, broadcast);
  const outboxIds = await enqueue(
    tx,
    going.map(({ row }) => {
      const zone = knownZone(row.time_zone) ?? agency.zone;
      const dueAt = nextLoud(now, zone, agency.quietHours);
      const quiet = nextQuiet(dueAt, zone, agency.quietHours);
      return {
        personId: Number(row.person_id),
        contactId: Number(row.contact_id),
        channel: row.channel ?? 'webchat',
        address: row.external_id ?? '',
        kind: 'broadcast' as const,
        message: wordedFor(
          broadcast.text,
          { language: row.language, fullName: row.full_name, regionCode: row.region_code },
          file,
        ),
        dueAt,
        ...(quiet === null ? {} : { expiresAt: quiet }),
      };
    }),
    now,
  );
  await tx.execute(
    sql`update ${broadcastRecipients} as ledger set outbox_id = given.outbox_id
        from unnest(
          ${sql.param(going.map(({ ledgerId }) => ledgerId))}::bigint[], ${sql.param(outboxIds)}::bigint[]
        ) as given (id, outbox_id)
        where ledger.id = given.id`,
  );
}

/** Whoever the first channel could not reach is tried on another, once. */
async function reroute(tx: Transaction, broadcastId: number, agency: Agency, now: Date): Promise<number> {
  const [broadcast] = await tx.select().from(broadcasts).where(eq(broadcasts.id, broadcastId));
  const rows = await rowsOf<PersonRow & { readonly ledger_id: string }>(
    tx,
    sql`select ledger.id as ledger_id, person.id as person_id, person.language, person.full_name,
          person.region_code, person.time_zone, preferred.*, null as reason
        from ${broadcastRecipients} as ledger
        join ${outbox} as message on message.id = ledger.outbox_id
          and message.status = 'failed' and message.reason = 'unreachable'
        join ${persons} as person on person.id = ledger.person_id
        join lateral (${preferredContact}) as preferred on preferred.contact_id <> message.contact_id
        where ledger.broadcast_id = ${broadcastId}::bigint and not ledger.rerouted and ${whyNot} is null
        order by ledger.id limit ${mostWaiting}`,
  );
  if (!broadcast || rows.length === 0) return 0;
  const going = rows.map((row) => ({ row, ledgerId: Number(row.ledger_id) }));
  await tx.execute(
    sql`update ${broadcastRecipients} set rerouted = true
        where id = any(${sql.param(going.map(({ ledgerId }) => ledgerId))}::bigint[])`,
  );
  await send(tx, broadcast, going, agency, now);
  return going.length;
}

/** Over: everyone is in the ledger, nothing is on its way, and nobody is left to try another channel for. */
async function endIfOver(tx: Transaction, broadcastId: number, now: Date): Promise<void> {
  await tx.execute(
    sql`update ${broadcasts} set status = 'done', ended_at = ${now.toISOString()}::timestamptz
        where id = ${broadcastId}::bigint and resolved and not exists (
          select from ${broadcastRecipients} as ledger
          join ${outbox} as message on message.id = ledger.outbox_id
          where ledger.broadcast_id = ${broadcastId}::bigint and (message.status in ('queued', 'sending')
            or (message.status = 'cancelled' and message.reason = 'recalled')
            or (message.status = 'failed' and message.reason = 'unreachable' and not ledger.rerouted
              and exists (select from ${contacts} as other where other.person_id = ledger.person_id
                and other.unreachable_since is null and other.id <> message.contact_id)))
        )`,
  );
}
