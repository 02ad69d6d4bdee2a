import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import type { Database } from '../store/database.ts';
import { adoptRows, requeueUnsent, rowsUnderLeases } from './claims.ts';
import type { Lease } from './leases.ts';

export interface OwnRowsOptions {
  readonly database: Database;
  readonly lease: Lease;
  /** Told when sending may go on, and which rows are no longer this process's. */
  readonly onSettled: (lost: ReadonlySet<number>) => void;
  readonly clock: Clock;
  readonly log: Log;
}

const retryAfter = 1_000;

/**
 * The rows that this process has in hand, from taking them to the mark that says what became of them; it keeps the
 * database's view of them (their lease) and its own the same.
 */
export class OwnRows {
  private readonly options: OwnRowsOptions;
  private readonly inHand = new Set<number>();
  private suspects: ReadonlySet<number> = new Set();
  private adopting = false;
  private unsettled = false;
  private stopped = false;
  private cancelRetry = (): void => {};

  constructor(options: OwnRowsOptions) {
    this.options = options;
    options.lease.onChange(() => this.adopt());
  }

  /** Whether rows in hand are surely this process's: while they are not, nothing may be sent. */
  get areSettled(): boolean {
    return this.options.lease.held && !this.unsettled && !this.adopting;
  }

  hold(id: number): void {
    this.inHand.add(id);
  }

  letGo(id: number): void {
    this.inHand.delete(id);
  }

  /** Puts all rows in hand under the present lease; what another process took up meanwhile is let go of. */
  adopt(): void {
    this.unsettled = true;
    if (this.stopped || this.adopting || !this.options.lease.held) return;
    this.adopting = true;
    void this.adoptAll();
  }

  /**
   * Finds rows under this process's leases that it has not in hand: the answer to their commit was lost. They were
   * never handed to a channel and go back. Only what is found at two looks in a row counts, since a row may be
   * committed a moment before it comes to hand. Resolves with how many.
   */
  async returnOrphans(): Promise<number> {
    const { database, lease } = this.options;
    const unknown = (await rowsUnderLeases(database, lease.ids)).filter((id) => !this.inHand.has(id));
    const orphans = unknown.filter((id) => this.suspects.has(id));
    this.suspects = new Set(unknown);
    if (orphans.length > 0) await requeueUnsent(database, orphans, lease.ids);
    return orphans.length;
  }

  stop(): void {
    this.stopped = true;
    this.cancelRetry();
  }

  private async adoptAll(): Promise<void> {
    const { database, lease, log, clock } = this.options;
    const lost = new Set<number>();
    try {
      while (lease.held && this.unsettled) {
        this.unsettled = false;
        const ids = [...this.inHand];
        const kept = ids.length === 0 ? new Set() : await adoptRows(database, ids, lease.ids, lease.id);
        for (const id of ids) if (!kept.has(id)) lost.add(id);
      }
    } catch (error) {
      this.unsettled = true;
      log.warn('Rows in hand could not be put under the new lease yet.', errorFields(error));
      this.cancelRetry = clock.after(retryAfter, () => this.adopt());
    }
    this.adopting = false;
    for (const id of lost) this.letGo(id);
    this.options.onSettled(lost);
  }
}
