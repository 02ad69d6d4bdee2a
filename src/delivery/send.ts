import type { Address, ChannelName } from '../messaging/address.ts';
import type { Channel } from '../messaging/channel.ts';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import type { Database } from '../store/database.ts';
import { Lane } from './lane.ts';
import type { Lease } from './leases.ts';
import { type Mark, openMarks } from './marks.ts';
import type { DeliveryMetrics } from './metrics.ts';
import { type OutboxRow, outboxNotification } from './outbox.ts';
import { OwnRows } from './own-rows.ts';
import { paceNotification } from './right-of-way.ts';

/**
 * Sends what lies in the outbox for the channels this process owns. It looks for unasked messages when the database tells
 * that some wait, and every few seconds.
 */
export interface Sender {
  /** Takes over replies that this process has just committed. */
  sendReplies(rows: readonly OutboxRow[]): void;
  /** Resolves when no message to this chat waits or is in flight in this process. */
  settled(address: Address): Promise<void>;
  /** One line about each channel that is paused or stopped; empty: all is well. */
  troubles(): readonly string[];
  /** Sends what waits until the deadline (milliseconds), gives the rest back to the outbox, and ends. */
  stop(deadline: number): Promise<void>;
}

export interface SenderOptions {
  readonly database: Database;
  readonly channels: readonly Channel[];
  /** Replies that waited in the outbox and were taken up under the lease, before anything comes in. */
  readonly takenUp?: readonly OutboxRow[];
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: DeliveryMetrics;
  /** Told when a platform lets us write of our own accord no more. */
  readonly onRestricted?: (channel: ChannelName) => void;
}

/** How often the outbox is looked through when nobody says that something waits. */
const pollInterval = 5_000;
/** How often rows are sought that fell out of this process's hands, in polls. */
const pollsPerOrphanLook = 6;

export function createSender(options: SenderOptions): Sender {
  const { database, lease, clock, log, metrics } = options;
  const ownRows = new OwnRows({
    database,
    lease,
    clock,
    log,
    onSettled(lost) {
      for (const lane of lanes.values()) {
        lane.drop(lost);
        lane.pump();
        lane.claim();
      }
    },
  });
  const marks = openMarks({
    database,
    lease,
    clock,
    log,
    onWritten(written) {
      for (const mark of written) if (mark.status !== 'sending') ownRows.letGo(mark.id);
    },
  });
  const laneOptions = {
    database,
    lease,
    clock,
    log,
    metrics,
    onRestricted: options.onRestricted ?? ((): void => {}),
    onClaimed: (id: number) => ownRows.hold(id),
    mayGo: () => ownRows.areSettled,
    mark: (mark: Mark) => marks.add(mark),
    marksWritten: () => marks.flushed(),
  };
  const lanes = new Map(options.channels.map((channel) => [channel.name, new Lane(channel, laneOptions)]));
  let stopped = false;
  for (const row of options.takenUp ?? []) {
    ownRows.hold(row.id);
    lanes.get(row.channel)?.add(row, false);
  }

  const subscriptions: { unlisten(): Promise<void> }[] = [];
  const listen = (notification: string, hear: (payload: string) => void): void => {
    database.driver.listen(notification, hear).then(
      (subscription) => void subscriptions.push(subscription),
      (error: unknown) => log.warn('The outbox is only polled: LISTEN failed.', errorFields(error)),
    );
  };
  listen(outboxNotification, (name) => lanes.get(name as ChannelName)?.claim());
  listen(paceNotification, (payload) => {
    const [name = '', ...words] = payload.split(' ');
    lanes.get(name as ChannelName)?.hear(words.join(' '));
  });

  let polls = 0;
  let cancelPoll = (): void => {};
  const poll = (): void => {
    for (const lane of lanes.values()) lane.claim();
    if (++polls % pollsPerOrphanLook === 0) {
      lookForOrphans();
      for (const lane of lanes.values()) lane.look();
    }
    cancelPoll = clock.after(pollInterval, poll);
  };
  const lookForOrphans = (): void => {
    ownRows.returnOrphans().then(
      (returned) => {
        if (returned > 0) log.warn('Rows whose commit was not answered go back to the outbox.', { returned });
      },
      (error: unknown) => log.warn('Rows that fell out of hand could not be sought.', errorFields(error)),
    );
  };
  poll();
  for (const lane of lanes.values()) lane.pump();

  return {
    sendReplies(rows) {
      for (const { id } of rows) ownRows.hold(id);
      // Committed under a lease that was lost meanwhile: others may have taken them up.
      if (rows.some((row) => row.leaseId !== lease.id)) ownRows.adopt();
      for (const row of rows) {
        const { id, channel } = row;
        const lane = lanes.get(channel);
        if (lane) lane.add(row, true);
        // Whoever owns that channel takes it from the outbox.
        else marks.add({ id, channel, status: 'queued', attempts: 0 });
      }
      for (const lane of lanes.values()) lane.pump();
    },
    settled: async (address) => lanes.get(address.channel)?.settled(address.externalId),
    troubles: () => [...lanes.values()].flatMap((lane) => lane.trouble() ?? []),
    async stop(deadline) {
      if (stopped) return;
      stopped = true;
      cancelPoll();
      for (const subscription of subscriptions) subscription.unlisten().catch(() => {});
      await Promise.all([...lanes.values()].map((lane) => lane.stop(deadline)));
      // A database that is away must not hold the end: unmarked rows are taken up by the next start.
      const cancel = clock.after(deadline, () => marks.close());
      await marks.flushed();
      cancel();
      marks.close();
      ownRows.stop();
    },
  };
}
