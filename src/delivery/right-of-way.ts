import { sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import type { Clock } from '../messaging/clock.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import { type Database, type Queries, rowsOf } from '../store/database.ts';
import { channelPaces } from '../store/schema.ts';
import type { Lease } from './leases.ts';
import type { PaceHistory } from './pacing.ts';

/** How a channel stands for all processes. */
export interface ChannelState {
  /** The platform asked for silence until then. Milliseconds; 0: it did not. */
  readonly pausedUntil: number;
  /** The platform refuses us, until a person says that all is well again. */
  readonly refused: boolean;
}

/** What is known of what went out before this process may send. */
export type Before =
  /** Nothing went out but by this process. */
  | { readonly kind: 'own' }
  | { readonly kind: 'told'; readonly history: PaceHistory }
  /** Whoever had the right did not say: it died. It may have sent until then (milliseconds). */
  | { readonly kind: 'unknown'; readonly until: number };

export interface RightOfWayOptions {
  readonly channel: ChannelName;
  /** False where the channel has no pace, and nothing to share. */
  readonly shared: boolean;
  readonly database: Database;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  /** Told when this process may send. */
  readonly onGained: (before: Before) => void;
  readonly onState: (state: ChannelState) => void;
  /** Told when it is worth asking again, or when somebody else asks. */
  readonly onChange: () => void;
}

/** The channel of NOTIFY on which processes speak about the right of way; see `hear`. */
export const paceNotification = 'sinau_pace';

/** How long it is held without being renewed, in milliseconds: so long others wait where a holder dies. */
const holdTime = 2_000;
/** Nothing is begun so shortly before its end. */
const margin = 150;
/** Whoever gets it keeps it so long from those with something as urgent; from those with less, as long as it needs it. */
const slice = 250;
/** So long it is kept for the one to whom it was handed. */
const handTime = 300;
const askAgainAfter = 250;
const retryAfter = 1_000;

/**
 * The right to send on a channel, which one process has at a time, so that any number of them keep one pace together:
 * each hands the next what went out within the last moments. It is a row with an end in time, so that a process that
 * dies or hangs holds nobody up for long. A process alone keeps it, and pays a statement a second while it sends.
 */
export class RightOfWay {
  private readonly options: RightOfWayOptions;
  private heldFrom = 0;
  private heldUntil = 0;
  /** A statement is under way. */
  private asking = false;
  private rival: number | null = null;
  private cancelAsk: (() => void) | null = null;
  private complained = false;
  private ended = false;

  constructor(options: RightOfWayOptions) {
    this.options = options;
  }

  /** Whether a message may begin to go now. */
  get isHeld(): boolean {
    return !this.options.shared || this.now() + margin < this.heldUntil;
  }

  /** Whether it is time to let another process send; `urgency`: the priority of the best that waits here, if any. */
  shouldYield(urgency: number | null): boolean {
    // While more time is asked for, the answer would bring back what was just handed on.
    if (this.rival === null || this.asking || !this.isHeld) return false;
    if (urgency === null || this.rival < urgency) return true;
    return this.rival === urgency && this.now() - this.heldFrom >= slice;
  }

  /** Asks for the right, or for more time with it, where that is due. */
  ask(urgency: number): void {
    if (!this.options.shared || this.ended || this.asking || this.cancelAsk) return;
    if (this.heldUntil - this.now() > holdTime / 2) return;
    this.asking = true;
    void this.take(urgency);
  }

  /** Hands the right on, with what went out lately. */
  async yield(history: PaceHistory): Promise<void> {
    if (!this.options.shared || this.heldUntil === 0) return;
    this.heldUntil = 0;
    this.rival = null;
    // Asked for on another connection meanwhile, it might be gained before it is handed on.
    this.asking = true;
    await release(this.options, history, this.now()).catch((error: unknown) => this.complain(error));
    this.asking = false;
  }

  /** A message of another process: somebody asks, it is free, or the channel's state has changed. */
  hear(message: string): void {
    const [what, urgency] = message.split(' ');
    if (what === 'wanted' && this.heldUntil > 0) {
      this.rival = Math.min(this.rival ?? Number.POSITIVE_INFINITY, Number(urgency));
      this.options.onChange();
    }
    if (what === 'free') this.askAgain();
    if (what === 'state') this.look();
  }

  /** Reads how the channel stands. */
  look(): void {
    readState(this.options.database.queries, this.options.channel).then(
      (state) => this.options.onState(state),
      (error: unknown) => this.complain(error),
    );
  }

  /** Tells all processes of a pause (until then, milliseconds) or a refusal. */
  tell(state: { readonly pausedUntil: number } | { readonly refused: true }): void {
    const { database, channel } = this.options;
    const pausedUntil = 'pausedUntil' in state ? new Date(state.pausedUntil) : null;
    writeState(database.queries, channel, pausedUntil, 'refused' in state ? new Date(this.now()) : null).catch(
      (error: unknown) => this.complain(error),
    );
  }

  end(): void {
    this.ended = true;
    this.cancelAsk?.();
  }

  private async take(urgency: number): Promise<void> {
    const { onGained, onState, onChange } = this.options;
    const now = this.now();
    try {
      const row = await claim(this.options, urgency, now);
      this.complained = false;
      onState(stateOf(row));
      if (row.gained) {
        if (this.heldUntil <= now) this.heldFrom = now;
        this.heldUntil = now + holdTime;
        onGained(beforeOf(row, this.options.lease.ids));
      } else {
        this.heldUntil = 0;
        this.later(askAgainAfter);
      }
    } catch (error) {
      this.complain(error);
      this.later(retryAfter);
    }
    this.asking = false;
    if (!this.cancelAsk && !this.ended) onChange();
  }

  private later(milliseconds: number): void {
    if (!this.ended) this.cancelAsk = this.options.clock.after(milliseconds, () => this.askAgain());
  }

  private askAgain(): void {
    this.cancelAsk?.();
    this.cancelAsk = null;
    if (!this.ended) this.options.onChange();
  }

  private complain(error: unknown): void {
    if (!this.complained) this.options.log.warn('The channel’s pace could not be agreed on.', errorFields(error));
    this.complained = true;
  }

  private now(): number {
    return this.options.clock.now().getTime();
  }
}

interface PaceRow {
  readonly lease_id: number | null;
  readonly held_until: string | null;
  readonly recent: PaceHistory | null;
  readonly paused_until: string | null;
  readonly refused_at: string | null;
  readonly gained: boolean;
}

const stateOf = (row: Pick<PaceRow, 'paused_until' | 'refused_at'>): ChannelState => ({
  pausedUntil: row.paused_until === null ? 0 : Date.parse(row.paused_until),
  refused: row.refused_at !== null,
});

function beforeOf({ lease_id: last, recent, held_until: until }: PaceRow, own: readonly number[]): Before {
  if (recent) return { kind: 'told', history: recent };
  if (last === null || own.includes(last)) return { kind: 'own' };
  return { kind: 'unknown', until: until === null ? 0 : Date.parse(until) };
}

/**
 * Takes the right where it is free, over, or this process's; else notes who would like it next, the most urgent first,
 * and tells the holder. Resolves with the row as it was before.
 */
async function claim(options: RightOfWayOptions, urgency: number, now: number): Promise<PaceRow> {
  const { database, channel, lease } = options;
  const at = new Date(now).toISOString();
  const until = new Date(now + holdTime).toISOString();
  const [row] = await rowsOf<PaceRow>(
    database.queries,
    sql`with made as (
          insert into ${channelPaces} (channel, recent) values (${channel}, '{"answered":[],"rests":[]}')
          on conflict (channel) do nothing
        ), before as materialized (
          select pace.*, lease_id is null or held_until <= ${at}::timestamptz
            or lease_id = any(${sql.param([...lease.ids])}::int[]) as gained
          from ${channelPaces} as pace where channel = ${channel} for update
        ), changed as (
          update ${channelPaces} as pace set
            lease_id = case when gained then ${lease.id}::int else pace.lease_id end,
            held_until = case when gained then ${until}::timestamptz else pace.held_until end,
            recent = case when gained then null else pace.recent end,
            next_lease_id = case when not gained and coalesce(pace.next_priority, 32767) > ${urgency}::smallint
              then ${lease.id}::int
              when gained and pace.next_lease_id = any(${sql.param([...lease.ids])}::int[]) then null
              else pace.next_lease_id end,
            next_priority = case when not gained then least(pace.next_priority, ${urgency}::smallint)
              when pace.next_lease_id = any(${sql.param([...lease.ids])}::int[]) then null
              else pace.next_priority end
          from before where pace.channel = before.channel
        )
        select lease_id, held_until, recent, paused_until, refused_at, gained,
          case when not gained then pg_notify(${paceNotification}, ${`${channel} wanted ${urgency}`}) end
        from before`,
  );
  // The very first of all makes the row, which its own statement does not see yet.
  return row ?? claim(options, urgency, now);
}

const nobody = { lease_id: null, held_until: null, recent: null, paused_until: null, refused_at: null } as const;

async function release(
  { database, channel, lease }: RightOfWayOptions,
  history: PaceHistory,
  now: number,
): Promise<void> {
  await database.queries.execute(
    sql`with freed as (
          update ${channelPaces} set lease_id = next_lease_id, next_lease_id = null, next_priority = null,
            held_until = ${new Date(now + handTime).toISOString()}::timestamptz,
            recent = ${JSON.stringify(history)}::jsonb
          where channel = ${channel} and lease_id = any(${sql.param([...lease.ids])}::int[])
          returning channel
        )
        select pg_notify(${paceNotification}, channel || ' free') from freed`,
  );
}

async function readState(queries: Queries, channel: ChannelName): Promise<ChannelState> {
  const [row] = await rowsOf<Pick<PaceRow, 'paused_until' | 'refused_at'>>(
    queries,
    sql`select paused_until, refused_at from ${channelPaces} where channel = ${channel}`,
  );
  return stateOf(row ?? nobody);
}

async function writeState(
  queries: Queries,
  channel: ChannelName,
  pausedUntil: Date | null,
  refusedAt: Date | null,
): Promise<void> {
  await queries.execute(
    sql`with changed as (
          insert into ${channelPaces} as pace (channel, recent, paused_until, refused_at)
          values (${channel}, '{"answered":[],"rests":[]}', ${pausedUntil?.toISOString() ?? null}::timestamptz,
            ${refusedAt?.toISOString() ?? null}::timestamptz)
          on conflict (channel) do update set paused_until = greatest(pace.paused_until, excluded.paused_until),
            refused_at = coalesce(pace.refused_at, excluded.refused_at)
          returning channel
        )
        select pg_notify(${paceNotification}, channel || ' state') from changed`,
  );
}

/** A person has looked at the account: the channel sends again, in all processes. False where it was not stopped. */
export async function resumeChannel(queries: Queries, channel: ChannelName): Promise<boolean> {
  const rows = await rowsOf(
    queries,
    sql`with changed as (
          update ${channelPaces} set refused_at = null, paused_until = null
          where channel = ${channel} and refused_at is not null returning channel
        )
        select pg_notify(${paceNotification}, channel || ' state') from changed`,
  );
  return rows.length > 0;
}
