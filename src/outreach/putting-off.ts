import { sql } from 'drizzle-orm';
import { knownZone } from '../people/local-time.ts';
import { type Agency, nextLoud, nextQuiet } from '../people/quiet-hours.ts';
import { type Database, rowsOf } from '../store/database.ts';
import { outbox, persons } from '../store/schema.ts';

/**
 * Puts off till the morning what a channel that is slow, paused or spent for the day has not sent by nightfall. Senders
 * leave it alone from that moment on; what has lost its point by the morning expires as ever. Answers how many.
 */
export function putOff(database: Database, agency: Agency, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    const late = await rowsOf<{ id: string; time_zone: string | null }>(
      tx,
      sql`select message.id, person.time_zone from ${outbox} as message join ${persons} as person on person.id = message.person_id
          where message.status = 'queued' and message.quiet_at <= ${now.toISOString()}::timestamptz
          order by message.id for update of message skip locked`,
    );
    if (late.length === 0) return 0;
    const moments = late.map((row) => {
      const zone = knownZone(row.time_zone) ?? agency.zone;
      const dueAt = nextLoud(now, zone, agency.quietHours);
      return { dueAt, quietAt: nextQuiet(dueAt, zone, agency.quietHours) };
    });
    await tx.execute(
      sql`update ${outbox} as kept set due_at = given.due_at, quiet_at = given.quiet_at
          from unnest(
            ${sql.param(late.map(({ id }) => id))}::bigint[],
            ${sql.param(moments.map(({ dueAt }) => dueAt.toISOString()))}::timestamptz[],
            ${sql.param(moments.map(({ quietAt }) => quietAt?.toISOString() ?? null))}::timestamptz[]
          ) as given (id, due_at, quiet_at)
          where kept.id = given.id`,
    );
    return late.length;
  });
}
