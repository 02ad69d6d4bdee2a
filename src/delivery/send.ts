import { sql } from 'drizzle-orm';
import type { Address, ChannelName } from '../messaging/address.ts';
import type { Channel } from '../messaging/channel.ts';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import { SendError } from '../messaging/send-error.ts';
import { type Database, rowsOf } from '../store/database.ts';
import type { OutboxKind } from '../store/schema.ts';
import { openMarks } from './marks.ts';
import type { DeliveryMetrics } from './metrics.ts';
import { type OutboxRow, outboxNotification } from './outbox.ts';
import { Pacer } from './pacing.ts';

/** Sends what lies in the outbox for the channels this process owns. */
export interface Sender {
  /** Takes over replies that this process has just committed. */
  sendReplies(rows: readonly OutboxRow[]): void;
  /** Looks for unasked messages now; it also does so when told by the database, and every few seconds. */
  wake(): void;
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
  readonly leaseId: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: DeliveryMetrics;
}

/** How long an undelivered reply keeps its point. */
const replyLifetime = 24 * 3_600_000;
/** How often the outbox is looked through when nobody says that something waits. */
const pollInterval = 5_000;
/** Few in flight, so that few are uncertain after a crash. */
const flightsWithPace = 8;
const flightsWithoutPace = 32;

export function createSender(options: SenderOptions): Sender {
  const { database, clock, log } = options;
  const marks = openMarks(database, clock, log);
  const lanes = new Map(
    options.channels.map((channel) => [channel.name, new Lane(channel, { ...options, mark: marks.add })]),
  );
  let stopped = false;

  let unlisten: (() => Promise<void>) | null = null;
  const listening = database.driver
    .listen(outboxNotification, (name) => lanes.get(name as ChannelName)?.claim())
    .then((subscription) => {
      unlisten = subscription.unlisten;
    })
    .catch((error: unknown) => log.warn('The outbox is only polled: LISTEN failed.', errorFields(error)));

  let cancelPoll = (): void => {};
  const poll = (): void => {
    if (stopped) return;
    for (const lane of lanes.values()) lane.claim();
    cancelPoll = clock.after(pollInterval, poll);
  };
  poll();

  return {
    sendReplies(rows) {
      for (const row of rows) {
        const lane = lanes.get(row.channel);
        if (lane) lane.add(row);
        // Whoever owns that channel takes it from the outbox.
        else marks.add({ id: row.id, status: 'queued', attempts: 0 });
      }
    },
    wake() {
      for (const lane of lanes.values()) lane.claim();
    },
    settled: async (address) => lanes.get(address.channel)?.settled(address.externalId),
    troubles: () => [...lanes.values()].flatMap((lane) => lane.trouble() ?? []),
    async stop(deadline) {
      if (stopped) return;
      stopped = true;
      cancelPoll();
      await listening;
      await unlisten?.();
      await Promise.all([...lanes.values()].map((lane) => lane.stop(deadline)));
      // A database that is away must not hold the end: unmarked rows are taken up by the next start.
      await Promise.race([marks.flushed(), new Promise<void>((resolve) => void clock.after(deadline, resolve))]);
    },
  };
}

type LaneOptions = SenderOptions & { readonly mark: ReturnType<typeof openMarks>['add'] };

/** One channel's way out. */
class Lane {
  private readonly channel: Channel;
  private readonly options: LaneOptions;
  private readonly pacer: Pacer<OutboxRow>;
  private readonly flights: number;
  private readonly waiters: { address: string; resolve: () => void }[] = [];
  private refused = false;
  private stopping = false;
  private failuresInARow = 0;
  private claiming: Promise<void> | null = null;
  private claimAgain = false;
  private cancelTimer = (): void => {};

  constructor(channel: Channel, options: LaneOptions) {
    this.channel = channel;
    this.options = options;
    this.pacer = new Pacer(channel.capabilities.pace);
    this.flights = channel.capabilities.pace ? flightsWithPace : flightsWithoutPace;
  }

  add(row: OutboxRow): void {
    if (this.refused || this.stopping) this.giveBack(row);
    else {
      this.pacer.add(row);
      this.pump();
    }
  }

  /** Takes rows that are due from the outbox, only as many as go out soon. */
  claim(): void {
    if (this.refused || this.stopping) return;
    if (this.claiming) {
      this.claimAgain = true;
      return;
    }
    if (this.pacer.waiting >= this.flights) return;
    this.claiming = this.claimRows()
      .catch((error: unknown) => {
        this.options.log.warn('The outbox could not be read; trying again soon.', errorFields(error));
        return 0;
      })
      .then((found) => {
        this.claiming = null;
        const again = this.claimAgain || found === this.flights;
        this.claimAgain = false;
        if (again) this.claim();
      });
  }

  async settled(address: string): Promise<void> {
    if (this.pacer.isIdle(address)) return;
    await new Promise<void>((resolve) => this.waiters.push({ address, resolve }));
  }

  trouble(): string | null {
    if (this.refused) return `${this.channel.name}: the platform refuses us; sending has stopped until a restart.`;
    return this.failuresInARow >= 3 ? `${this.channel.name}: messages do not get through; trying again.` : null;
  }

  async stop(deadline: number): Promise<void> {
    this.stopping = true;
    await this.claiming;
    const { clock } = this.options;
    const finished = new Promise<void>((resolve) => this.waiters.push({ address: '', resolve }));
    const cancel = clock.after(deadline, () => this.settleWaiters(true));
    this.settleWaiters(false);
    await finished;
    cancel();
    this.cancelTimer();
    for (const row of this.pacer.takeAll()) this.giveBack(row);
  }

  private giveBack(row: OutboxRow): void {
    this.options.mark({ id: row.id, status: 'queued', attempts: row.attempts - 1 });
  }

  private async claimRows(): Promise<number> {
    const { database, leaseId, clock } = this.options;
    const rows = await rowsOf<ClaimedRow>(
      database.queries,
      sql`with due as (
            select id from outbox
            where status = 'queued' and channel = ${this.channel.name} and due_at <= ${clock.now().toISOString()}::timestamptz
            order by priority, due_at, id
            limit ${this.flights}
            for update skip locked
          )
          update outbox set status = 'sending', lease_id = ${leaseId}::int, attempts = outbox.attempts + 1
          from due, contacts
          where outbox.id = due.id and contacts.id = outbox.contact_id
          returning outbox.*, contacts.unreachable_since`,
    );
    for (const row of rows.toSorted((a, b) => Number(a.id) - Number(b.id))) {
      const claimed = outboxRow(row);
      if (row.unreachable_since !== null) this.end(claimed, 'failed', 'unreachable');
      else this.pacer.add(claimed);
    }
    this.pump();
    return rows.length;
  }

  /** Sends whatever may go out now, and comes back when more may. */
  private pump(): void {
    const now = this.options.clock.now();
    while (!this.refused && this.pacer.sending < this.flights) {
      const row = this.pacer.take(now.getTime());
      if (!row) break;
      const expiresAt = row.expiresAt ?? new Date(row.createdAt.getTime() + replyLifetime);
      if (expiresAt <= now) {
        this.pacer.done(row, now.getTime());
        this.end(row, 'skipped', 'expired');
      } else {
        void this.fly(row);
      }
    }
    this.cancelTimer();
    const next = this.pacer.sending < this.flights ? this.pacer.nextMoment(now.getTime()) : null;
    if (next !== null) this.cancelTimer = this.options.clock.after(next - now.getTime(), () => this.pump());
    this.settleWaiters(false);
  }

  private async fly(row: OutboxRow): Promise<void> {
    const { clock, metrics } = this.options;
    try {
      const { externalId } = await this.channel.send({ channel: row.channel, externalId: row.address }, row.message, {
        messageId: String(row.id),
      });
      const now = clock.now();
      this.failuresInARow = 0;
      this.pacer.done(row, now.getTime());
      this.options.mark({
        id: row.id,
        status: 'sent',
        sentAt: now,
        attempts: row.attempts,
        ...(externalId === null ? {} : { externalId }),
      });
      metrics.count(row.channel, row.kind, 'sent');
    } catch (error) {
      this.pacer.done(row, clock.now().getTime());
      this.failed(row, error);
    }
    this.pump();
    if (this.pacer.waiting < this.flights / 2) this.claim();
  }

  /** Every way in which a message does not go out has its path. */
  private failed(row: OutboxRow, error: unknown): void {
    const { clock, log } = this.options;
    const now = clock.now().getTime();
    if (!(error instanceof SendError)) {
      log.error('A channel broke its contract: it threw something else than a SendError.', errorFields(error));
      return this.end(row, 'failed', 'fault');
    }
    this.options.metrics.count(row.channel, row.kind, error.kind);
    switch (error.kind) {
      case 'rate-limited':
        this.pacer.pauseUntil(now + (error.retryAfter ?? 1) * 1_000);
        return this.pacer.putBack(row, now);
      case 'unavailable': {
        this.failuresInARow += 1;
        // The channel pauses a little, the chat longer: a message that alone is the trouble holds up its chat only.
        this.pacer.pauseUntil(now + Math.min(30_000, 250 * 2 ** Math.min(this.failuresInARow, 10)));
        const rest = Math.min(300_000, 1_000 * 2 ** Math.min(row.attempts, 10));
        return this.pacer.putBack({ ...row, attempts: row.attempts + 1 }, now + rest * (0.75 + Math.random() / 2));
      }
      case 'uncertain':
        // A reply may be seen twice rather than not at all; an unasked message rather not at all than twice.
        if (row.kind === 'reply' && row.attempts < 2) {
          return this.pacer.putBack({ ...row, attempts: row.attempts + 1 }, now);
        }
        return this.end(row, 'uncertain', 'no-answer');
      case 'unreachable':
        void this.markUnreachable(row);
        return this.end(row, 'failed', 'unreachable');
      case 'rejected':
        log.error('The platform rejected a message.', { outbox: row.id, channel: row.channel, kind: row.kind });
        return this.end(row, 'failed', 'rejected');
      case 'refused':
        log.error('The platform refuses us; the channel stops sending.', { channel: row.channel });
        this.refused = true;
        for (const waiting of [row, ...this.pacer.takeAll()]) this.giveBack(waiting);
        return;
    }
  }

  private end(row: OutboxRow, status: 'failed' | 'uncertain' | 'skipped', reason: string): void {
    this.options.mark({ id: row.id, status, reason, attempts: row.attempts });
  }

  private async markUnreachable(row: OutboxRow): Promise<void> {
    try {
      await this.options.database.queries.execute(
        sql`update contacts set unreachable_since = coalesce(unreachable_since, ${this.options.clock.now().toISOString()}::timestamptz)
            where id = ${row.contactId} and last_inbound_at <= ${row.createdAt.toISOString()}::timestamptz`,
      );
    } catch (error) {
      this.options.log.warn('A contact could not be marked unreachable.', errorFields(error));
    }
  }

  private settleWaiters(all: boolean): void {
    for (const waiter of [...this.waiters]) {
      const idle =
        waiter.address === '' ? this.pacer.waiting + this.pacer.sending === 0 : this.pacer.isIdle(waiter.address);
      if (!all && !idle) continue;
      this.waiters.splice(this.waiters.indexOf(waiter), 1);
      waiter.resolve();
    }
  }
}

interface ClaimedRow {
  readonly id: string;
  readonly contact_id: string;
  readonly channel: ChannelName;
  readonly address: string;
  readonly kind: OutboxKind;
  readonly priority: number;
  readonly message: OutboxRow['message'];
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly attempts: number;
  readonly unreachable_since: string | null;
}

const outboxRow = (row: ClaimedRow): OutboxRow => ({
  id: Number(row.id),
  contactId: Number(row.contact_id),
  channel: row.channel,
  address: row.address,
  kind: row.kind,
  priority: row.priority,
  message: row.message,
  createdAt: new Date(row.created_at),
  expiresAt: row.expires_at === null ? null : new Date(row.expires_at),
  attempts: row.attempts,
});
