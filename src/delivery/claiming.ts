import type { ChannelName } from '../messaging/address.ts';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import type { Database } from '../store/database.ts';
import { type Claim, claimRows } from './claims.ts';
import type { Guard } from './guard.ts';
import type { Lease } from './leases.ts';
import { isPointless, notReply, type Shipment, shipmentOf } from './shipment.ts';

export interface ClaimingOptions {
  readonly channel: ChannelName;
  /** How many rows are claimed and not sent at most: at a crash they are uncertain. */
  readonly most: number;
  readonly guard: Guard | null;
  readonly database: Database;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the channel sends what is claimed now. */
  readonly isOpen: () => boolean;
  /** How many shipments wait for nothing but their turn. */
  readonly readyToGo: () => number;
  /** Chats to which something waits or is in flight. */
  readonly busyChats: () => readonly string[];
  /** Resolves when all marks so far are in the database. */
  readonly marksWritten: () => Promise<void>;
  /** Told of each row that was taken from the outbox, before anything else becomes of it. */
  readonly onClaimed: (id: number) => void;
  /** Told what becomes of it. */
  readonly onShipment: (shipment: Shipment, fate: ClaimFate) => void;
  /** Told after each look into the outbox. */
  readonly onLooked: () => void;
}

/** `goes`: it is to be sent; the others are over before they begin. */
export type ClaimFate = 'goes' | 'pointless' | 'unreachable';

/** Takes rows that are due from the outbox for one channel of this process, only as many as go out soon. */
export class Claiming {
  private readonly options: ClaimingOptions;
  private readonly held = new Set<number>();
  private looking: Promise<void> | null = null;
  private moreMayWait = false;

  constructor(options: ClaimingOptions) {
    this.options = options;
  }

  get isLooking(): boolean {
    return this.looking !== null;
  }

  /** Something may wait in the outbox. */
  look(): void {
    const room = this.room();
    if (room <= 0 || this.looking) {
      this.moreMayWait = true;
      return;
    }
    this.moreMayWait = false;
    this.looking = this.take(room)
      .catch((error: unknown) => {
        this.options.log.warn('The outbox could not be read; trying again soon.', errorFields(error));
      })
      .finally(() => {
        this.looking = null;
        this.options.onLooked();
        this.lookOn();
      });
  }

  /** Looks for more where more may wait and enough have gone. */
  lookOn(): void {
    if (this.moreMayWait && this.room() >= this.options.most / 2) this.look();
  }

  /** A claimed row has gone, or waits for longer than the few that are claimed at a time should. */
  letGo(id: number): void {
    this.held.delete(id);
  }

  private room(): number {
    const { isOpen, most, readyToGo } = this.options;
    return isOpen() ? most - Math.max(this.held.size, readyToGo()) : 0;
  }

  private async take(room: number): Promise<void> {
    const { channel, database, lease, clock, guard, busyChats, marksWritten } = this.options;
    // What went out and is not marked yet counts with what is claimed: a crash would leave both uncertain.
    await marksWritten();
    const now = clock.now();
    const allowance = guard ? await guard.allowance(now) : null;
    const wanted = {
      channel,
      leaseId: lease.id,
      // Of what is unasked a guarded channel takes one at a time.
      most: allowance?.unasked ? 1 : room,
      busyChats: busyChats(),
      unasked: allowance?.unasked ?? true,
      broadcasts: allowance?.broadcasts ?? true,
    };
    const { claims, moreMayWait } = await claimRows(database, wanted, now);
    const taken = claims.map((claim) => ({ shipment: shipmentOf(claim.row, true), fate: fateOf(claim, now) }));
    if (taken.some(({ shipment, fate }) => notReply(shipment) && fate === 'goes')) guard?.spend();
    this.moreMayWait ||= moreMayWait;
    for (const { shipment, fate } of taken) {
      this.options.onClaimed(shipment.row.id);
      if (fate === 'goes') this.held.add(shipment.row.id);
      this.options.onShipment(shipment, fate);
    }
  }
}

function fateOf({ row, reachable }: Claim, now: Date): ClaimFate {
  if (isPointless(row, now)) return 'pointless';
  return reachable ? 'goes' : 'unreachable';
}
