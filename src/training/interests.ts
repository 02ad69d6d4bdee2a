import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { callOff, enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { type Agency, nextLoud, nextQuiet } from '../people/quiet-hours.ts';
import { type RecipientRow, reachable, recipientOf } from '../people/recipients.ts';
import { mayCoordinate } from '../people/roles.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import {
  consents,
  enrollments,
  interests,
  outbox,
  persons,
  trainingSessions,
  trainings,
  venues,
} from '../store/schema.ts';
import { dateAndTime } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';

/** A wish is good for half a year: after that nobody remembers it. */
const goodFor = 180 * 24 * 3_600_000;
/** People told in one look; the nearest first, so that a crowd does not take the seats of those next door. */
const atOnce = 200;

/** Keeps that somebody wants to be told, once, when a session of this training opens. Null: there is no such training. */
export async function noteInterest(
  tx: Transaction,
  wish: { readonly personId: number; readonly trainingCode: string },
  now: Date,
): Promise<{ readonly title: string } | null> {
  const [training] = await tx
    .select({ title: trainings.title })
    .from(trainings)
    .where(eq(trainings.code, wish.trainingCode));
  if (!training) return null;
  const dated = { createdAt: now, expiresAt: new Date(now.getTime() + goodFor), toldAt: null };
  await tx
    .insert(interests)
    .values({ ...wish, ...dated })
    .onConflictDoUpdate({ target: [interests.personId, interests.trainingCode], set: dated });
  return training;
}

interface DueRow extends RecipientRow {
  readonly interest_id: string;
  readonly run_id: string;
  readonly title: string;
  readonly batch: number;
  readonly starts_at: string;
  readonly closes_at: string;
  readonly place: string;
}

/**
 * Tells whoever asked for it that a session has opened which they may join, once. Whoever has written STOP since, or
 * cannot be written to, is not told. Answers how many were.
 */
export function tellInterested(database: Database, agency: Agency, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    const due = await dueInterests(tx, now);
    if (due.length === 0) return 0;
    const rows = due.map((row): NewOutboxRow => {
      const recipient = recipientOf(row);
      const { interests: words } = textsFor(recipient.language);
      const zone = recipient.timeZone ?? agency.zone;
      const session = {
        title: row.title,
        batch: row.batch,
        place: row.place,
        when: dateAndTime(new Date(row.starts_at), zone, recipient.language),
      };
      const { personId, contactId, channel, address } = recipient;
      const dueAt = nextLoud(now, zone, agency.quietHours);
      return {
        personId,
        contactId,
        channel,
        address,
        kind: 'reminder',
        dueAt,
        quietAt: nextQuiet(dueAt, zone, agency.quietHours),
        expiresAt: new Date(row.closes_at),
        message: {
          text: words.opened(session),
          choices: [{ value: `open:${row.run_id}`, label: words.look }],
          menu: `w${Number(row.interest_id).toString(36)}`,
        },
      };
    });
    await enqueue(tx, rows, now);
    await tx.execute(
      sql`update ${interests} set told_at = ${now.toISOString()}::timestamptz
          where id = any(${sql.param(due.map((row) => Number(row.interest_id)))}::bigint[])`,
    );
    return due.length;
  });
}

/**
 * Takes back what waits of the opening of a session that is held on another day now, or not at all: its people are told
 * anew, of what there is then. So are those whose message a process has in hand, since it names the old day.
 */
export async function callOffOpenings(tx: Transaction, trainingSessionId: number): Promise<void> {
  const waiting = await rowsOf<{ id: string; menu: string }>(
    tx,
    sql`select id, message ->> 'menu' as menu from ${outbox}
        where (status = 'queued' or status = 'sending') and kind = 'reminder'
          and message -> 'choices' -> 0 ->> 'value' = ${`open:${trainingSessionId}`}
          and starts_with(message ->> 'menu', 'w') order by id`,
  );
  if (waiting.length === 0) return;
  await callOff(
    tx,
    waiting.map(({ id }) => Number(id)),
    'called-off',
  );
  const wishes = waiting.map(({ menu }) => Number.parseInt(menu.slice(1), 36));
  await tx.update(interests).set({ toldAt: null }).where(inArray(interests.id, wishes));
}

/** Locked until the commit: of several processes one tells each person. Whoever cannot be told takes nobody's place. */
async function dueInterests(tx: Transaction, now: Date): Promise<readonly DueRow[]> {
  const at = now.toISOString();
  return rowsOf<DueRow>(
    tx,
    sql`with due as materialized (
          select interest.id as interest_id, interest.created_at, fitting.*, recipient.* from ${interests} as interest
          join ${persons} as person on person.id = interest.person_id
          cross join lateral (${reachable(sql`interest.person_id`)}) as recipient
          cross join lateral (
            select run.id as run_id, training.title, run.batch, run.starts_at, run.enrollment_closes_at as closes_at,
              venue.short_name as place, coalesce(venue.region_code = person.region_code, false) as near
            from ${trainingSessions} as run
            join ${trainings} as training on training.code = run.training_code
            join ${venues} as venue on venue.code = run.venue_code
            where run.training_code = interest.training_code and run.status = 'published'
              and run.enrollment_closes_at > ${at}::timestamptz and run.starts_at > ${at}::timestamptz
              and run.seats_taken < run.capacity and run.waiting = 0
              and (cardinality(run.region_codes) = 0 or person.region_code = any(run.region_codes))
              and (cardinality(training.audiences) = 0 or training.audiences && person.audiences)
              and not exists (select from ${enrollments} as own
                where own.training_session_id = run.id and own.person_id = person.id)
            order by near desc, run.starts_at limit 1
          ) as fitting
          where interest.told_at is null and interest.expires_at > ${at}::timestamptz
            and not exists (select from ${consents} as stopped where stopped.person_id = person.id
              and stopped.purpose = 'announcements' and not stopped.granted and stopped.at > interest.created_at)
          order by fitting.near desc, interest.created_at, interest.id limit ${atOnce}
          for update of interest skip locked
        )
        select * from due order by near desc, created_at, interest_id`,
  );
}

/** How many wait for a training, and where they live; the most wanted first. */
export interface Demand {
  readonly trainingCode: string;
  readonly title: string;
  readonly people: number;
  readonly regions: readonly { readonly regionCode: string; readonly people: number }[];
}

/** The open wishes, of a region's coordinator those of that region's people. */
export async function demandFor(
  tx: Transaction,
  actorId: number,
  now: Date,
): Promise<{ readonly kind: 'found'; readonly demand: readonly Demand[] } | NotAllowed> {
  return attempt<{ readonly kind: 'found'; readonly demand: readonly Demand[] }>(
    tx,
    {
      actorId,
      deed: 'see-demand',
      subject: 'interests',
      allows: (held) => held.some(({ role }) => role !== 'trainer'),
      async act(held) {
        const rows = await tx
          .select({
            code: interests.trainingCode,
            title: trainings.title,
            regionCode: persons.regionCode,
            people: sql<number>`count(*)::int`,
          })
          .from(interests)
          .innerJoin(trainings, eq(trainings.code, interests.trainingCode))
          .innerJoin(persons, eq(persons.id, interests.personId))
          .where(and(isNull(interests.toldAt), gt(interests.expiresAt, now)))
          .groupBy(interests.trainingCode, trainings.title, persons.regionCode);
        const found = new Map<string, Demand>();
        for (const { code, title, regionCode, people } of rows) {
          if (!mayCoordinate(held, regionCode)) continue;
          const known = found.get(code) ?? { trainingCode: code, title, people: 0, regions: [] };
          const regions = [...known.regions, { regionCode: regionCode ?? '', people }];
          found.set(code, { ...known, people: known.people + people, regions });
        }
        const demand = [...found.values()].sort((a, b) => b.people - a.people);
        return { kind: 'found', demand };
      },
    },
    now,
  );
}

/** What somebody wishes to be told of. */
export async function interestsDataOf(queries: Queries, personId: number) {
  const rows = await queries.select().from(interests).where(eq(interests.personId, personId)).orderBy(interests.id);
  return rows.map(({ trainingCode, createdAt, expiresAt, toldAt }) => ({ trainingCode, createdAt, expiresAt, toldAt }));
}

export async function eraseInterestsOf(tx: Transaction, personId: number): Promise<void> {
  await tx.delete(interests).where(eq(interests.personId, personId));
}

export async function purgeInterests(tx: Transaction, before: Date): Promise<void> {
  await tx.execute(sql`delete from ${interests} where expires_at < ${before.toISOString()}::timestamptz`);
}
