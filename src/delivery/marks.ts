import { sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import type { Clock } from '../messaging/clock.ts';
import type { Log } from '../messaging/log.ts';
import type { Database, Queries, Transaction } from '../store/database.ts';
import { outbox, type OutboxStatus } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import { type Batches, openBatches } from './batches.ts';
import { sendUnreachableElsewhere } from './elsewhere.ts';
import type { Lease } from './leases.ts';
import { noMessage, reasonWhenBack, statusWhenBack, tellSenders } from './outbox.ts';

/** What became of a row that this process was sending. */
export interface Mark {
  readonly id: number;
  readonly channel: ChannelName;
  /** `sending`: it is about to be repeated. `queued`: it goes back, for whoever owns the channel. */
  readonly status: Extract<OutboxStatus, 'sent' | 'failed' | 'uncertain' | 'skipped' | 'queued' | 'sending'>;
  readonly reason?: string;
  /** The platform's id of the message. */
  readonly externalId?: string;
  readonly sentAt?: Date;
  /** For `queued`: not before. */
  readonly dueAt?: Date;
  readonly attempts: number;
}

export interface MarksOptions {
  readonly database: Database;
  readonly lease: Lease;
  /** Told of the rows whose marks are in the database. */
  readonly onWritten: (marks: readonly Mark[]) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** Opens the way of marks into the database. A mark is never lost: a row without one looks as if it may have gone out. */
export const openMarks = ({ database, lease, onWritten, clock, log }: MarksOptions): Batches<Mark> =>
  openBatches({
    async write(marks) {
      const unreached = marks.filter(({ status, reason }) => status === 'failed' && reason === 'unreachable');
      if (unreached.length === 0) await writeMarks(database.queries, lease.ids, marks);
      else await database.transaction((tx) => writeUnreached(tx, lease.ids, marks, unreached));
      onWritten(marks);
    },
    complaint: 'Marks of sent messages could not be written; trying again.',
    clock,
    log,
  });

/**
 * Only rows that are still this process's are marked: had its lease been lost, another may have taken them up. But that
 * a message went out is true whoever has the row by now, and keeps it from going out again. What was erased while it
 * was on its way keeps no words; what was recalled does not go out once it is back, and what a crash left behind is known
 * for it still.
 */
async function writeMarks(queries: Queries, leases: readonly number[], marks: readonly Mark[]): Promise<void> {
  const column = <T>(pick: (mark: Mark) => T): T[] => marks.map(pick);
  await queries.execute(
    statement`update ${outbox} as kept set
          status = case when mark.status = 'queued' then ${statusWhenBack(sql`kept.reason`)} else mark.status end,
          reason = case when mark.status = 'queued' then ${reasonWhenBack(sql`kept.reason`)}
            when kept.reason = 'erased' or mark.status = 'sending' then kept.reason else mark.reason end,
          message = case when kept.reason = 'erased' and mark.status <> 'sending' then ${noMessage}::jsonb else kept.message end,
          external_id = coalesce(mark.external_id, kept.external_id),
          sent_at = coalesce(mark.sent_at, kept.sent_at), due_at = coalesce(mark.due_at, kept.due_at),
          attempts = mark.attempts, lease_id = case when mark.status = 'sending' then kept.lease_id end
        from unnest(
          ${column((mark) => mark.id)}::bigint[],
          ${column((mark) => mark.status)}::text[],
          ${column((mark) => mark.reason ?? null)}::text[],
          ${column((mark) => mark.externalId?.replaceAll('\u0000', '') ?? null)}::text[],
          ${column((mark) => mark.sentAt?.toISOString() ?? null)}::timestamptz[],
          ${column((mark) => mark.dueAt?.toISOString() ?? null)}::timestamptz[],
          ${column((mark) => mark.attempts)}::smallint[]
        ) as mark (id, status, reason, external_id, sent_at, due_at, attempts)
        where kept.id = mark.id and (
          kept.status = 'sending' and kept.lease_id = any(${leases}::int[])
          or mark.status = 'sent' and kept.status in ('sending', 'queued', 'uncertain')
        )`,
  );
  const givenBack = marks.filter((mark) => mark.status === 'queued').map((mark) => mark.channel);
  if (givenBack.length > 0) await tellSenders(queries, givenBack);
}

/** What is about people's own bookings has not failed while they have another channel, and is no longer this process's. */
async function writeUnreached(
  tx: Transaction,
  leases: readonly number[],
  marks: readonly Mark[],
  unreached: readonly Mark[],
): Promise<void> {
  await sendUnreachableElsewhere(
    tx,
    unreached.map(({ id }) => id),
    leases,
  );
  await writeMarks(tx, leases, marks);
}
