import { sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { askQuestions } from '../people/open-questions.ts';
import { type Agency, isQuiet, nextLoud } from '../people/quiet-hours.ts';
import { type Recipient, type RecipientRow, reachable, recipientOf } from '../people/recipients.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, persons, trainingSessions } from '../store/schema.ts';
import { eachAlone } from '../store/each-alone.ts';
import { type Offer, sendOffers } from './notices.ts';
import { poolOf, pools } from './quotas.ts';
import { lockSessions } from './seats.ts';

const minute = 60_000;
const hour = 60 * minute;

/**
 * Until when an offer made at `askedAt` is held: 12 hours, near the start half of what remains, and never later than
 * two hours before the start. Null where that leaves less than half an hour to answer: no more offers then.
 */
export function offerDeadline(askedAt: Date, startsAt: Date): Date | null {
  const remaining = startsAt.getTime() - askedAt.getTime();
  const held = Math.min(12 * hour, remaining / 2, remaining - 2 * hour);
  if (held < 30 * minute) return null;
  // Whole minutes, so that what is shown is what holds.
  return new Date(Math.floor((askedAt.getTime() + held) / minute) * minute);
}

/**
 * Until when an offer that somebody has is held once the session has moved: as they were told, unless that is too near
 * the new start; then as one made now, at night until the last moment that any offer is held. Null: they would have
 * less than half an hour.
 */
export function deadlineOnceMoved(expiresAt: Date, startsAt: Date, now: Date, nextMorning: Date): Date | null {
  const last = new Date(Math.floor((startsAt.getTime() - 2 * hour) / minute) * minute);
  if (expiresAt <= last) return expiresAt;
  return offerDeadline(nextMorning, startsAt) ?? (last.getTime() - now.getTime() < 30 * minute ? null : last);
}

/**
 * Offers every free seat of a training session to whoever has waited longest. At night it does nothing: the tick at
 * the end of the quiet hours does. A person who cannot be written to (no channel reaches them, no consent) keeps
 * their place and is passed over until they can; so is one who would have no time left to answer. `away`: channels that
 * have just failed to bring an offer; whoever is written to by another comes first. Answers how many were offered a seat.
 */
export async function promote(
  tx: Transaction,
  trainingSessionId: number,
  agency: Agency,
  now: Date,
  away: readonly ChannelName[] = [],
): Promise<number> {
  if (isQuiet(now, agency.zone, agency.quietHours)) return 0;
  await lockSessions(tx, [trainingSessionId]);
  const elsewhere = away.length > 0 ? await offerSeats(tx, trainingSessionId, agency, now, away) : 0;
  return elsewhere + (await offerSeats(tx, trainingSessionId, agency, now, []));
}

async function offerSeats(
  tx: Transaction,
  trainingSessionId: number,
  agency: Agency,
  now: Date,
  away: readonly ChannelName[],
): Promise<number> {
  const next = await candidates(tx, trainingSessionId, agency, now, away);
  if (next.length === 0) return 0;
  const offered = await holdSeats(tx, trainingSessionId, next, now);
  await askQuestions(
    tx,
    offered.map(({ recipient, enrollmentId, expiresAt }) => ({
      personId: recipient.personId,
      kind: 'offer',
      enrollmentId,
      expiresAt,
    })),
    now,
  );
  await sendOffers(tx, trainingSessionId, offered, agency, now);
  return offered.length;
}

interface CandidateRow extends RecipientRow {
  readonly enrollment_id: string;
  readonly starts_at: string;
  readonly seats: number;
  readonly pool: string;
  /** Seats of their pool; see `quotas.ts`. */
  readonly free: number;
}

/** How many are looked at beyond the free seats, for those who have no time left to answer: a line may be thousands long. */
const spareCandidates = 20;

/** Those whose turn it is, at most one for each free seat, each with the offer they would get now. */
async function candidates(
  queries: Queries,
  trainingSessionId: number,
  agency: Agency,
  now: Date,
  away: readonly ChannelName[] = [],
): Promise<Offer[]> {
  const rows = await rowsOf<CandidateRow>(
    queries,
    sql`select run.starts_at, run.capacity - run.seats_taken as seats, pool.region_code as pool, pool.free, next.*
        from ${trainingSessions} as run
        cross join lateral (${pools}) as pool
        cross join lateral (
          select enrollment.id as enrollment_id, enrollment.ticket, recipient.*
          from ${enrollments} as enrollment
          join ${persons} as waiter on waiter.id = enrollment.person_id and ${poolOf(sql`waiter`)} = pool.region_code
          cross join lateral (${reachable(sql`enrollment.person_id`)}) as recipient
          where enrollment.training_session_id = run.id and enrollment.status = 'waitlisted'
            and recipient.channel <> all(${sql.param([...away])}::text[])
          order by enrollment.ticket limit pool.free + ${spareCandidates}::int
        ) as next
        where run.id = ${trainingSessionId}::bigint and ${hasSeatToOffer(now)} and pool.free > 0
        order by next.ticket`,
  );
  const left = new Map(rows.map(({ pool, free }) => [pool, free]));
  const offers = rows.flatMap((row) => {
    const free = left.get(row.pool) ?? 0;
    const offer = free > 0 ? offerTo(recipientOf(row), row, agency, now) : null;
    if (!offer) return [];
    left.set(row.pool, free - 1);
    return [offer];
  });
  return offers.slice(0, rows[0]?.seats ?? 0);
}

const hasSeatToOffer = (now: Date) =>
  sql`run.seats_taken < run.capacity and run.waiting > 0 and run.status in ('published', 'closed')
      and run.starts_at > ${now.toISOString()}::timestamptz`;

/** A person in another zone may be asleep while the agency is not: their time to answer begins in their morning. */
function offerTo(recipient: Recipient, row: CandidateRow, agency: Agency, now: Date): Offer | null {
  const askedAt = nextLoud(now, recipient.timeZone ?? agency.zone, agency.quietHours);
  const expiresAt = offerDeadline(askedAt, new Date(row.starts_at));
  return expiresAt && { recipient, enrollmentId: Number(row.enrollment_id), askedAt, expiresAt };
}

/** Takes the seats for these offers, as far as there are still seats and they still wait; answers those that got one. */
async function holdSeats(
  tx: Transaction,
  trainingSessionId: number,
  offers: readonly Offer[],
  now: Date,
): Promise<Offer[]> {
  const held = await rowsOf<{ id: string }>(
    tx,
    sql`with ranked as (
          select enrollment.id, enrollment.ticket, given.expires_at, pool.free,
            row_number() over (partition by pool.region_code order by enrollment.ticket) as place
          from unnest(
            ${sql.param(offers.map(({ enrollmentId }) => enrollmentId))}::bigint[],
            ${sql.param(offers.map(({ expiresAt }) => expiresAt.toISOString()))}::timestamptz[]
          ) as given (id, expires_at)
          join ${enrollments} as enrollment on enrollment.id = given.id and enrollment.status = 'waitlisted'
          join ${persons} as waiter on waiter.id = enrollment.person_id
          join ${trainingSessions} as run on run.id = enrollment.training_session_id
          join lateral (${pools}) as pool on pool.region_code = ${poolOf(sql`waiter`)}
        ), chosen as (
          select id, expires_at from ranked where place <= free order by ticket
          limit (select capacity - seats_taken from ${trainingSessions} where id = ${trainingSessionId}::bigint)
        ), offered as (
          update ${enrollments} as enrollment
          set status = 'offered', status_at = ${now.toISOString()}::timestamptz, offer_expires_at = chosen.expires_at
          from chosen where enrollment.id = chosen.id
          returning enrollment.id
        ), counters as (
          update ${trainingSessions} as run
          set seats_taken = run.seats_taken + counted.offers, waiting = run.waiting - counted.offers
          from (select count(*) as offers from offered) as counted
          where run.id = ${trainingSessionId}::bigint and counted.offers > 0
        )
        select id from offered`,
  );
  const ids = new Set(held.map(({ id }) => Number(id)));
  return offers.filter(({ enrollmentId }) => ids.has(enrollmentId));
}

/** Offers every seat that is free anywhere while people wait for it; answers how many were offered one. */
export async function promoteAll(database: Database, agency: Agency, now: Date): Promise<number> {
  let offered = 0;
  await eachAlone(await sessionsWithSeatsToOffer(database.queries, now), async (id) => {
    offered += await database.transaction((tx) => promote(tx, id, agency, now));
  });
  return offered;
}

async function sessionsWithSeatsToOffer(queries: Queries, now: Date): Promise<number[]> {
  const rows = await rowsOf<{ id: string }>(
    queries,
    sql`select run.id from ${trainingSessions} as run where ${hasSeatToOffer(now)} order by run.id`,
  );
  return rows.map(({ id }) => Number(id));
}

/**
 * The next moment at which the waitlist needs someone to act: the earliest deadline of an offer, or the first moment
 * that is not quiet where a seat is free and somebody could be offered it. Null: nothing until something changes.
 */
export async function nextOfferMoment(queries: Queries, agency: Agency, now: Date): Promise<Date | null> {
  const [row] = await rowsOf<{ earliest: string | null }>(
    queries,
    sql`select min(offer_expires_at) as earliest from ${enrollments} where status = 'offered'`,
  );
  const deadline = row?.earliest ? new Date(row.earliest) : null;
  const loud = nextLoud(now, agency.zone, agency.quietHours);
  if (deadline && deadline <= loud) return deadline;
  for (const id of await sessionsWithSeatsToOffer(queries, loud)) {
    if ((await candidates(queries, id, agency, loud)).length > 0) return loud;
  }
  return deadline;
}
