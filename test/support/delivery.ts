import { sql } from 'drizzle-orm';
import { afterEach } from 'vitest';
import { type Lease, takeLease } from '../../src/delivery/leases.ts';
import { DeliveryMetrics } from '../../src/delivery/metrics.ts';
import { enqueue, insertReplies, type NewOutboxRow, type OutboxRow } from '../../src/delivery/outbox.ts';
import { createSender, type Sender } from '../../src/delivery/send.ts';
import { takeUpReplies } from '../../src/delivery/sweep.ts';
import type { Channel } from '../../src/messaging/channel.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { contacts, outbox, persons } from '../../src/store/schema.ts';
import { type MovedClock, movedClock } from './clock.ts';
import { type RecordedLog, recordedLog } from './log.ts';

export const start = new Date('2026-12-01T03:00:00Z');

/** Somebody with an address, to write to. */
export interface Somebody {
  readonly personId: number;
  readonly contactId: number;
  readonly channel: 'webchat' | 'telegram';
  readonly address: string;
}

let chats = 0;

export async function somebody(
  database: Database,
  given: { readonly channel?: Somebody['channel']; readonly unreachableSince?: Date } = {},
): Promise<Somebody> {
  const { channel = 'webchat', unreachableSince = null } = given;
  const address = `chat-${++chats}`;
  const [person] = await database.queries.insert(persons).values({ createdAt: start }).returning({ id: persons.id });
  const personId = person?.id ?? 0;
  const [contact] = await database.queries
    .insert(contacts)
    .values({ personId, channel, externalId: address, createdAt: start, lastInboundAt: start, unreachableSince })
    .returning({ id: contacts.id });
  return { personId, contactId: contact?.id ?? 0, channel, address };
}

/** They can be written to by another channel, too. */
export async function alsoOn(
  database: Database,
  { personId }: Somebody,
  channel: Somebody['channel'],
  externalId: string,
): Promise<void> {
  await database.queries
    .insert(contacts)
    .values({ personId, channel, externalId, createdAt: start, lastInboundAt: start });
}

const message = (text: string) => ({ text: [{ text }] });

/** Commits replies as a turn does; they are not sent yet. */
export const replyTo = (
  database: Database,
  lease: Pick<Lease, 'id'>,
  replies: readonly (readonly [Somebody, string])[],
  now: Date,
): Promise<OutboxRow[]> =>
  database.transaction((tx) =>
    insertReplies(
      tx,
      replies.map(([person, text]) => ({ ...person, message: message(text) })),
      lease.id,
      now,
    ),
  );

/** Puts an unasked message into the outbox; answers its id. */
export async function announce(
  database: Database,
  person: Somebody,
  text: string,
  given: Partial<Pick<NewOutboxRow, 'kind' | 'dueAt' | 'expiresAt'>> = {},
  now: Date = start,
): Promise<number> {
  const rows = [{ ...person, kind: 'broadcast' as const, message: message(text), ...given }];
  const [id = 0] = await database.transaction((tx) => enqueue(tx, rows, now));
  return id;
}

export interface KeptRow {
  readonly status: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly leaseId: number | null;
  readonly externalId: string | null;
}

/** What the outbox says of a row. */
export async function kept(database: Database, id: number): Promise<KeptRow> {
  const [row] = await rowsOf<KeptRow>(
    database.queries,
    sql`select status, reason, attempts, lease_id as "leaseId", external_id as "externalId" from ${outbox} where id = ${id}`,
  );
  if (!row) throw new Error('The outbox has no such row.');
  return row;
}

/**
 * Resolves when no other connection is at work in this database, or when one is for so long that it waits for something:
 * a clock that is moved meanwhile would run away from what the sender asks the database. A transaction that somebody
 * keeps open without a word, as a test does to hold a lock, is no work.
 */
async function othersRest(database: Database): Promise<void> {
  const atWork = sql`select 1 from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and wait_event_type is distinct from 'Lock'
      and (state = 'active' or state_change > clock_timestamp() - interval '500 milliseconds')`;
  for (let looks = 0; looks < 400; looks++) {
    if ((await rowsOf(database.queries, atWork)).length === 0) return;
  }
}

export interface RunningSender {
  readonly sender: Sender;
  readonly lease: Lease;
  readonly clock: MovedClock;
  readonly log: RecordedLog;
  readonly metrics: DeliveryMetrics;
  /** Commits replies and hands them to the sender. */
  readonly reply: (...replies: (readonly [Somebody, string])[]) => Promise<OutboxRow[]>;
  /** Moves the clock on, a bit at a time, until something is so. */
  readonly moveUntil: (isSo: () => boolean | Promise<boolean>, step?: number) => Promise<void>;
  /** Resolves when a row has this status. */
  readonly becomes: (id: number, status: string) => Promise<KeptRow>;
  readonly stop: () => Promise<void>;
}

/** Starts senders that end with the test. */
export function senders(database: () => Database) {
  const running: RunningSender[] = [];
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
  });
  return async (channelsOf: (clock: MovedClock) => readonly Channel[], clock = movedClock(start)) => {
    const log = recordedLog();
    const metrics = new DeliveryMetrics();
    const lease = await takeLease({ database: database(), clock, log });
    const channels = channelsOf(clock);
    const takenUp = await takeUpReplies(database(), channels, lease, clock.now());
    const sender = createSender({ database: database(), channels, takenUp, lease, clock, log, metrics });
    const moveUntil: RunningSender['moveUntil'] = async (isSo, step = 100) => {
      const patience = Date.now() + 45_000;
      while (!(await isSo())) {
        if (Date.now() > patience) throw new Error('It never came to be.');
        clock.move(step);
        await othersRest(database());
      }
    };
    const one: RunningSender = {
      sender,
      lease,
      clock,
      log,
      metrics,
      async reply(...replies) {
        const rows = await replyTo(database(), lease, replies, clock.now());
        sender.sendReplies(rows);
        return rows;
      },
      moveUntil,
      async becomes(id, status) {
        await moveUntil(async () => (await kept(database(), id)).status === status);
        return kept(database(), id);
      },
      async stop() {
        const stopped = Promise.all([sender.stop(1_000), lease.release()]);
        let over = false;
        void stopped.finally(() => {
          over = true;
        });
        await moveUntil(() => over, 500);
        await stopped;
      },
    };
    running.push(one);
    return one;
  };
}
