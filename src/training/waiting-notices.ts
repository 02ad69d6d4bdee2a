import { sql } from 'drizzle-orm';
import { callOff } from '../delivery/outbox.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, type OutboxStatus, outbox, sessionTrainers } from '../store/schema.ts';
import { aboutSession } from './notices.ts';

/*
 * Notices wait: for the morning, for a channel that is slow or spent for the day. Those that name a session's day are
 * false once it has another: they would arrive after what is told at once, and be the last that their reader hears.
 */

const isAbout = (trainingSessionId: number) =>
  sql`kind = 'notice' and message -> 'about' ->> 'subject' = ${aboutSession(trainingSessionId).subject}`;
const tellsOfMove = sql`message -> 'about' ? 'from'`;

/** Takes back what waits of a session's moves; of one that is off, whatever else names its day too. */
export async function callOffNotices(
  tx: Transaction,
  trainingSessionId: number,
  which: 'moves' | 'all',
): Promise<void> {
  const waiting = await rowsOf<{ id: string }>(
    tx,
    sql`select id from ${outbox} where (status = 'queued' or status = 'sending') and ${isAbout(trainingSessionId)}
          and (${which === 'all'}::boolean or ${tellsOfMove}) order by id`,
  );
  await callOff(
    tx,
    waiting.map(({ id }) => Number(id)),
    'called-off',
  );
}

/** Lets what else waits of a session's day go before the move that these people are told of at once. */
export async function hurryNotices(
  tx: Transaction,
  trainingSessionId: number,
  personIds: readonly number[],
  now: Date,
): Promise<void> {
  if (personIds.length === 0) return;
  await tx.execute(
    sql`update ${outbox} set due_at = least(due_at, ${now.toISOString()}::timestamptz), quiet_at = null
        where person_id = any(${sql.param([...personIds])}::bigint[]) and status = 'queued'
          and ${isAbout(trainingSessionId)} and not ${tellsOfMove}`,
  );
}

/** The day for which somebody has a session in their head. */
export interface KnownDay {
  readonly startsAt: Date;
  /** False: a notice that was taken back may be on its way to them. */
  readonly isSure: boolean;
}

/**
 * The start that people know of a session that was moved without their hearing of it, by person: the notices of its
 * moves since were taken back. Whoever is left out knows what was told last, or what they saw when their present place
 * began. Asked once what waits is called off, and while everyone has their place.
 */
export async function knownDays(tx: Transaction, trainingSessionId: number): Promise<ReadonlyMap<number, KnownDay>> {
  const rows = await rowsOf<{ person_id: string; status: OutboxStatus; before: string }>(
    tx,
    sql`select notice.person_id, notice.status, notice.message -> 'about' ->> 'from' as before
        from (
          select person_id, status_at as since from ${enrollments} where training_session_id = ${trainingSessionId}::bigint
          union all
          select person_id, '-infinity' from ${sessionTrainers} where training_session_id = ${trainingSessionId}::bigint
        ) as place
        join ${outbox} as notice on notice.person_id = place.person_id and notice.created_at >= place.since
        where ${isAbout(trainingSessionId)} and ${tellsOfMove}
        order by notice.id desc`,
  );
  const known = new Map<number, KnownDay>();
  const reached = new Set<number>();
  for (const { person_id, status, before } of rows) {
    const personId = Number(person_id);
    const later = known.get(personId);
    if (status === 'cancelled' && !reached.has(personId)) {
      known.set(personId, { startsAt: new Date(before), isSure: true });
    } else {
      if (status === 'sending' && later && !reached.has(personId)) known.set(personId, { ...later, isSure: false });
      reached.add(personId);
    }
  }
  return known;
}

const day = 24 * 3_600_000;

/** Whether one of these starts is so near that its change is told at any hour. */
export const isNear = (starts: readonly Date[], now: Date): boolean =>
  starts.some((start) => start > now && start.getTime() - now.getTime() <= day);
