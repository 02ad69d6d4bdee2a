import type { ChannelName } from '../messaging/address.ts';
import type { Channel } from '../messaging/channel.ts';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import { SendError } from '../messaging/send-error.ts';
import type { Database } from '../store/database.ts';
import { attempt } from './attempt.ts';
import { Claiming } from './claiming.ts';
import { markUnreachable } from './claims.ts';
import { Guard } from './guard.ts';
import type { Lease } from './leases.ts';
import type { Mark } from './marks.ts';
import type { DeliveryMetrics } from './metrics.ts';
import type { OutboxRow } from './outbox.ts';
import { Pacer } from './pacing.ts';
import type { ChannelState } from './right-of-way.ts';
import { backoff, isPointless, isReply, mayRepeat, notReply, type Shipment, shipmentOf } from './shipment.ts';
import { TakingTurns } from './taking-turns.ts';

export interface LaneOptions {
  readonly database: Database;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: DeliveryMetrics;
  /** Told of each row that the lane takes from the outbox. */
  readonly onClaimed: (id: number) => void;
  /** Whether rows in hand are surely this process's. */
  readonly mayGo: () => boolean;
  readonly mark: (mark: Mark) => void;
  /** Resolves when all marks so far are in the database. */
  readonly marksWritten: () => Promise<void>;
  /** Told when the platform lets us write of our own accord no more. */
  readonly onRestricted: (channel: ChannelName) => void;
}

/** Few in flight, so that few are uncertain after a crash. */
const flightsWithPace = 8;
const flightsWithoutPace = 32;
/** Nor is more claimed than goes out in this part of a second: what waits for a slow pace would be as uncertain. */
const claimedAhead = 1 / 3;
/** A pause that is worth a line to the operator. */
const longPause = 5_000;
/** In a longer pause, unasked messages wait in the outbox, where they can still be called off. */
const shortPause = 1_000;
/** At the end: how long before the deadline nothing more is begun, so that what is in the air can land. */
const lastLanding = 500;

/** One channel's way out: takes from the outbox what is due, and sends it at the platform's pace. */
export class Lane {
  private readonly channel: Channel;
  private readonly options: LaneOptions;
  private readonly pacer: Pacer<Shipment>;
  private readonly turns: TakingTurns;
  private readonly claiming: Claiming;
  private readonly flights: number;
  private readonly guard: Guard | null;
  private readonly waiters = new Set<{ readonly isOver: () => boolean; readonly resolve: () => void }>();
  private refused = false;
  private stopping = false;
  /** Nothing may wait for a moment any more, whatever still comes back. */
  private ended = false;
  /** Failures in a row with nothing sent between, those of one moment counted once. */
  private outages = 0;
  private cancelTimer = (): void => {};
  private cancelPause = (): void => {};

  constructor(channel: Channel, options: LaneOptions) {
    const { pace } = channel.capabilities;
    this.channel = channel;
    this.options = options;
    this.pacer = new Pacer(pace);
    this.flights = pace ? flightsWithPace : flightsWithoutPace;
    this.turns = new TakingTurns({
      ...options,
      channel: channel.name,
      shared: pace !== null,
      pacer: this.pacer,
      chatRest: (pace?.chatSeconds ?? 0) * 1_000,
      onState: (state) => this.standAs(state),
      onChange: () => this.pump(),
    });
    this.turns.look();
    const { unasked } = channel.capabilities;
    this.guard = unasked ? new Guard(channel.name, unasked, () => channel.accountSince?.() ?? null, options) : null;
    this.claiming = new Claiming({
      ...options,
      channel: channel.name,
      most: pace ? Math.min(this.flights, Math.ceil(pace.perSecond * claimedAhead)) : this.flights,
      guard: this.guard,
      isOpen: () => this.sendsWhatIsClaimed(),
      readyToGo: () => this.pacer.readyToGo,
      busyChats: () => this.pacer.busyChats(),
      onShipment: (shipment, fate) => {
        if (this.refused || this.stopping) this.giveBack(shipment);
        else if (fate === 'pointless') this.end(shipment, 'skipped', 'expired');
        else if (fate === 'unreachable') this.end(shipment, 'failed', 'unreachable');
        else this.pacer.add(shipment);
      },
      onLooked: () => this.pump(),
    });
  }

  /** What another process says about this channel. */
  hear(message: string): void {
    this.turns.hear(message);
  }

  /** Looks how the channel stands for all processes. */
  look(): void {
    this.turns.look();
  }

  /** `begun`: whether the outbox counts the try already. */
  add(row: OutboxRow, begun: boolean): void {
    const shipment = shipmentOf(row, begun);
    if (this.refused || this.stopping || !this.mayWrite()) this.giveBack(shipment);
    else this.pacer.add(shipment);
  }

  /** Of several processes only one may own a channel's connection. */
  private mayWrite(): boolean {
    return this.channel.mayWrite?.() ?? true;
  }

  /** Another process owns the channel by now: what waited here would wait until that one ends. */
  private leaveToOthers(): void {
    this.outages = 0;
    for (const waiting of this.pacer.withdraw(() => true)) this.giveBack(waiting);
  }

  /** Takes rows that are due from the outbox, only as many as go out soon. */
  claim(): void {
    if (!this.mayWrite()) this.leaveToOthers();
    this.claiming.look();
  }

  /** Sends whatever may go out now, and comes back when more may. */
  pump(): void {
    if (this.ended) return this.tellWaiters();
    const now = this.options.clock.now();
    const mayGo = this.options.mayGo() && !this.refused;
    const goes = mayGo && this.turns.mayBegin(now.getTime());
    while (goes && this.pacer.sending < this.flights) {
      const shipment = this.pacer.take(now.getTime());
      if (!shipment) break;
      if (isPointless(shipment.row, now)) {
        this.pacer.skip(shipment, now.getTime());
        this.end(shipment, 'skipped', 'expired');
      } else {
        void this.fly(shipment);
      }
    }
    this.cancelTimer();
    const next = mayGo && this.pacer.sending < this.flights ? this.pacer.nextMoment(now.getTime()) : null;
    // Where it could go at once but for another process, that one's word brings us back.
    if (next !== null && (goes || next > now.getTime())) {
      this.cancelTimer = this.options.clock.after(next - now.getTime(), () => this.pump());
    }
    this.tellWaiters();
  }

  private tellWaiters(): void {
    for (const waiter of this.waiters) if (waiter.isOver()) waiter.resolve();
  }

  /** Forgets what waits and is no longer this process's. */
  drop(lost: ReadonlySet<number>): void {
    for (const { row } of this.pacer.withdraw(({ row }) => lost.has(row.id))) this.claiming.letGo(row.id);
  }

  settled(address: string): Promise<void> {
    return this.until(() => this.pacer.isIdle(address));
  }

  trouble(): string | null {
    if (this.refused) {
      return `${this.channel.name}: the platform refuses us and sending has stopped. Look at the account, then run: npm run outbox -- resume ${this.channel.name}`;
    }
    const pause = this.pacer.pausedUntil - this.options.clock.now().getTime();
    if (pause > longPause) {
      return `${this.channel.name}: the platform asked for silence; sending goes on in ${Math.ceil(pause / 1_000)} seconds.`;
    }
    return this.outages >= 3 ? `${this.channel.name}: messages do not get through; trying again.` : null;
  }

  /** Lets replies go out until the deadline (milliseconds) and gives the rest back. */
  async stop(deadline: number): Promise<void> {
    this.stopping = true;
    for (const shipment of this.pacer.withdraw(notReply)) this.giveBack(shipment);
    const { clock } = this.options;
    const landing = Math.min(lastLanding, deadline / 2);
    const cancelEnd = clock.after(deadline - landing, () => this.beginNothingMore());
    let cancel = (): void => {};
    const late = new Promise<void>((resolve) => {
      cancel = clock.after(deadline, resolve);
    });
    const over = this.until(() => !this.claiming.isLooking && this.pacer.waiting + this.pacer.sending === 0);
    await Promise.race([over, late]);
    cancelEnd();
    cancel();
    this.beginNothingMore();
    this.turns.end(clock.now().getTime());
  }

  /** What waits goes back, and so does what comes back from the air. */
  private beginNothingMore(): void {
    this.ended = true;
    this.cancelTimer();
    this.cancelPause();
    this.turns.rest();
    for (const shipment of this.pacer.withdraw(() => true)) this.giveBack(shipment);
    this.tellWaiters();
  }

  /** What holds for the channel holds for all processes. */
  private standAs({ pausedUntil, refused }: ChannelState): void {
    const now = this.options.clock.now().getTime();
    const resumed = this.refused && !refused;
    if (refused && !this.refused) this.refuse();
    this.refused = refused;
    if (pausedUntil > Math.max(now, this.pacer.pausedUntil)) this.pause(now, pausedUntil - now);
    if (resumed) this.claim();
  }

  private refuse(): void {
    this.refused = true;
    this.options.log.error('The platform refuses us; the channel stops sending.', { channel: this.channel.name });
    for (const waiting of this.pacer.withdraw(() => true)) this.giveBack(waiting);
  }

  private async until(isOver: () => boolean): Promise<void> {
    if (isOver()) return;
    await new Promise<void>((resolve) => {
      const waiter = {
        isOver,
        resolve: () => {
          this.waiters.delete(waiter);
          resolve();
        },
      };
      this.waiters.add(waiter);
    });
  }

  private sendsWhatIsClaimed(): boolean {
    const soon = this.options.clock.now().getTime() + shortPause;
    const mayGo = this.mayWrite() && this.options.mayGo() && !this.refused && !this.stopping;
    return mayGo && this.pacer.pausedUntil <= soon;
  }

  private async fly(taken: Shipment): Promise<void> {
    const { clock, metrics } = this.options;
    const shipment = taken.begun ? taken : await this.begin(taken);
    const { row } = shipment;
    const startedAt = clock.now();
    const outcome = await attempt(this.channel, row, this.options);
    if (outcome instanceof Error) {
      // While the chat is still busy, so that nothing more to it is claimed.
      if (outcome instanceof SendError && outcome.kind === 'unreachable') await this.leaveAlone(shipment, startedAt);
      this.pacer.done(shipment, clock.now().getTime());
      this.failed(shipment, outcome);
    } else {
      const now = clock.now();
      this.pacer.done(shipment, now.getTime());
      this.outages = 0;
      const { externalId } = outcome;
      this.finish(shipment, { status: 'sent', sentAt: now, ...(externalId === null ? {} : { externalId }) });
      metrics.sent(row, now);
    }
    this.pump();
    this.claiming.lookOn();
  }

  /** Counts a try that may be a repetition before it is made: after a crash it must not look as if it had not been. */
  private async begin(shipment: Shipment): Promise<Shipment> {
    const row = { ...shipment.row, attempts: shipment.row.attempts + 1 };
    this.options.mark({ id: row.id, channel: row.channel, status: 'sending', attempts: row.attempts });
    await this.options.marksWritten();
    return { ...shipment, row, begun: true };
  }

  /** Every way in which a message does not go out has its path. */
  private failed(shipment: Shipment, error: Error): void {
    const { clock, log, metrics } = this.options;
    const { row } = shipment;
    const now = clock.now().getTime();
    if (!(error instanceof SendError)) {
      log.error('A channel broke its contract: it threw something else than a SendError.', errorFields(error));
      return this.end(shipment, 'failed', 'fault');
    }
    switch (error.kind) {
      case 'rate-limited':
        metrics.count(row.channel, row.kind, error.kind);
        this.pause(now, (error.retryAfter ?? 1) * 1_000);
        this.turns.tell({ pausedUntil: this.pacer.pausedUntil });
        return this.tryAgain(shipment, now);
      case 'unavailable':
        metrics.count(row.channel, row.kind, error.kind);
        return this.waitOutOutage(shipment, now);
      case 'uncertain':
        if (!mayRepeat(row, error)) return this.end(shipment, 'uncertain', 'no-answer');
        metrics.count(row.channel, row.kind, error.kind);
        return this.tryAgain({ ...shipment, begun: false }, now);
      case 'unreachable':
        return this.end(shipment, 'failed', 'unreachable');
      case 'restricted':
        return this.hold(shipment);
      case 'rejected':
        log.error('The platform rejected a message.', { outbox: row.id, channel: row.channel, kind: row.kind });
        return this.end(shipment, 'failed', 'rejected');
      case 'refused':
        metrics.count(row.channel, row.kind, error.kind);
        this.giveBack(shipment);
        if (this.refused) return;
        this.refuse();
        this.turns.tell({ refused: true });
        return;
    }
  }

  /** Nothing more goes out unasked. What concerns a person's bookings finds another way; a broadcast is over for them. */
  private hold(shipment: Shipment): void {
    const { log, metrics } = this.options;
    const { channel, kind } = shipment.row;
    log.error('The platform lets us write of our own accord no more; an administrator has to look.', { channel });
    this.guard?.trip().then(
      () => this.options.onRestricted(channel),
      (error: unknown) => log.error('A breaker could not be opened.', errorFields(error)),
    );
    if (kind === 'reply' || kind === 'broadcast') return this.end(shipment, 'failed', 'restricted');
    metrics.count(channel, kind, 'restricted');
    this.giveBack(shipment);
  }

  /** The channel rests a little, the chat longer: a message that alone is the trouble holds up its chat only. */
  private waitOutOutage(shipment: Shipment, now: number): void {
    if (this.ended || !this.mayWrite()) return this.giveBack(shipment);
    // Those in flight fail together: one blip is one outage.
    if (now >= this.pacer.pausedUntil) {
      this.outages += 1;
      this.pause(now, Math.min(30_000, 250 * 2 ** Math.min(this.outages, 10)));
    }
    if (isReply(shipment)) {
      // In memory, so that nothing to this chat overtakes it; no longer of the few that are claimed at a time.
      this.claiming.letGo(shipment.row.id);
      const failures = shipment.failures + 1;
      return this.pacer.putBack({ ...shipment, failures }, now + backoff(failures));
    }
    const { attempts } = shipment.row;
    this.finish(shipment, { status: 'queued', dueAt: new Date(now + backoff(attempts)), attempts });
  }

  /** What is unasked goes by the outbox, however short the pause: it may have been recalled while it was in the air. */
  private tryAgain(shipment: Shipment, now: number): void {
    if (this.stopping || notReply(shipment)) this.giveBack(shipment);
    else this.pacer.putBack(shipment, now);
  }

  private pause(now: number, milliseconds: number): void {
    this.pacer.pauseUntil(now + milliseconds);
    if (milliseconds > shortPause) for (const shipment of this.pacer.withdraw(notReply)) this.giveBack(shipment);
    this.cancelPause();
    if (this.ended) return;
    const remaining = this.pacer.pausedUntil - now;
    this.cancelPause = this.options.clock.after(remaining, () => this.claim());
  }

  /** Nothing unasked goes to somebody whom the platform cannot reach, until they write again. */
  private async leaveAlone(shipment: Shipment, triedAt: Date): Promise<void> {
    const { database, log } = this.options;
    await markUnreachable(database, shipment.row.contactId, triedAt).catch((error: unknown) => {
      log.warn('A contact could not be marked unreachable.', errorFields(error));
    });
    for (const other of this.pacer.withdraw(notReply, shipment.address)) this.end(other, 'failed', 'unreachable');
  }

  private giveBack(shipment: Shipment): void {
    const { attempts } = shipment.row;
    this.finish(shipment, { status: 'queued', attempts: shipment.begun ? attempts - 1 : attempts });
  }

  private end(shipment: Shipment, status: 'failed' | 'uncertain' | 'skipped', reason: string): void {
    this.options.metrics.count(shipment.row.channel, shipment.row.kind, reason);
    this.finish(shipment, { status, reason });
  }

  private finish({ row }: Shipment, mark: Omit<Mark, 'id' | 'channel' | 'attempts'> & { attempts?: number }): void {
    this.claiming.letGo(row.id);
    this.options.mark({ id: row.id, channel: row.channel, attempts: row.attempts, ...mark });
  }
}
