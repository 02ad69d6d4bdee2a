import { sql } from 'drizzle-orm';
import type { Receipt } from '../messaging/channel.ts';
import type { Clock } from '../messaging/clock.ts';
import type { Log } from '../messaging/log.ts';
import { type Database, rowsOf } from '../store/database.ts';
import { outbox } from '../store/schema.ts';
import { openBatches } from './batches.ts';

/** Takes what platforms tell of our messages into the outbox. */
export interface Receipts {
  /** Moves a message's status forward: delivered, read; never back, and skipping is allowed. */
  take(receipt: Receipt): void;
  /** Writes what has come in until the deadline (milliseconds), and ends. */
  stop(deadline: number): Promise<void>;
}

/** A receipt may be faster than our own mark that the message went out: it is tried again so often, this far apart. */
const tries = 5;
const pause = 2_000;

interface Told {
  readonly channel: string;
  readonly externalId: string;
  readonly deliveredAt: Date;
  readonly readAt: Date | null;
  readonly triesLeft: number;
}

const keyOf = (told: Pick<Told, 'channel' | 'externalId'>): string => `${told.channel}:${told.externalId}`;

export function openReceipts({
  database,
  clock,
  log,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}): Receipts {
  const early = new Set<() => void>();
  const batches = openBatches<Told>({
    async write(receipts) {
      const receiptOf = new Map<string, Told>();
      for (const told of receipts) receiptOf.set(keyOf(told), joined(told, receiptOf.get(keyOf(told))));
      const known = await writeReceipts(database, [...receiptOf.values()]);
      for (const [key, told] of receiptOf) if (!known.has(key)) tryLater(told);
    },
    complaint: 'Receipts could not be written; trying again.',
    clock,
    log,
  });
  const tryLater = (told: Told): void => {
    if (told.triesLeft <= 1) return;
    const cancel = clock.after(pause, () => {
      early.delete(cancel);
      batches.add({ ...told, triesLeft: told.triesLeft - 1 });
    });
    early.add(cancel);
  };

  return {
    take: ({ channel, externalId, status, at }) =>
      batches.add({
        channel,
        externalId: externalId.replaceAll('\u0000', ''),
        deliveredAt: at,
        readAt: status === 'read' ? at : null,
        triesLeft: tries,
      }),
    async stop(deadline) {
      for (const cancel of early) cancel();
      const cancel = clock.after(deadline, () => batches.close());
      await batches.flushed();
      cancel();
      batches.close();
    },
  };
}

/** Two receipts of one message as one: what is told first counts. */
const joined = (told: Told, earlier: Told | undefined): Told =>
  earlier
    ? {
        ...told,
        deliveredAt: earlier.deliveredAt < told.deliveredAt ? earlier.deliveredAt : told.deliveredAt,
        readAt: earlier.readAt ?? told.readAt,
      }
    : told;

/** Resolves with the keys of those whose message was found. */
async function writeReceipts(database: Database, receipts: readonly Told[]): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ channel: string; external_id: string }>(
    database.queries,
    sql`update ${outbox} as kept set
          status = case when told.read_at is not null or kept.status = 'read' then 'read' else 'delivered' end,
          delivered_at = coalesce(kept.delivered_at, told.delivered_at),
          read_at = coalesce(kept.read_at, told.read_at)
        from unnest(
          ${sql.param(receipts.map((told) => told.channel))}::text[],
          ${sql.param(receipts.map((told) => told.externalId))}::text[],
          ${sql.param(receipts.map((told) => told.deliveredAt.toISOString()))}::timestamptz[],
          ${sql.param(receipts.map((told) => told.readAt?.toISOString() ?? null))}::timestamptz[]
        ) as told (channel, external_id, delivered_at, read_at)
        where kept.channel = told.channel and kept.external_id = told.external_id
          and kept.status in ('sent', 'delivered', 'read')
        returning kept.channel, kept.external_id`,
  );
  return new Set(rows.map((row) => keyOf({ channel: row.channel, externalId: row.external_id })));
}
