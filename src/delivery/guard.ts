import { sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import type { UnaskedRules } from '../messaging/channel.ts';
import type { Clock } from '../messaging/clock.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { channelBreakers, type OutboxKind, outbox } from '../store/schema.ts';
import { sendElsewhere } from './elsewhere.ts';
import { tellSenders } from './outbox.ts';

/** How a channel stands with what it may send of its own accord. */
export interface GuardState {
  /** Unasked messages of the last 24 hours. */
  readonly sent: number;
  readonly cap: number;
  /** Since when the platform's refusal keeps unasked messages back; null: it does not. */
  readonly restrictedSince: Date | null;
}

/** What may be claimed of the outbox now. */
export interface Allowance {
  readonly unasked: boolean;
  readonly broadcasts: boolean;
}

const day = 86_400_000;
/** The cap of a new account, and what each day of its age adds. */
const firstCap = 20;
const growth = 10;
/** Broadcasts leave the rest of the cap to what concerns people's own bookings. */
const broadcastShare = 0.6;
/** So long after it was due an uncertain message counts: when it was tried is not known, but what waits longer has expired. */
const uncertainFor = 2 * day;
/** Milliseconds between two looks for messages that do not fit. */
const overflowInterval = 60_000;

/** How many unasked messages an account may send in a day: a new one few, until the cap of the settings. */
export function capOf(rules: UnaskedRules, accountSince: Date | null, now: Date): number {
  const age = accountSince === null ? 0 : Math.max(0, Math.floor((now.getTime() - accountSince.getTime()) / day));
  return Math.min(rules.dailyCap, firstCap + growth * age);
}

/** Milliseconds until the next unasked message; never the same twice in a row. */
export const spacingOf = ({ spacing }: UnaskedRules, random: number): number =>
  1_000 * (spacing.least + (spacing.most - spacing.least) * random);

/** How a channel stands with what it has sent unasked. */
export async function unaskedState(queries: Queries, account: GuardedAccount, now: Date): Promise<GuardState> {
  const { channel, rules, accountSince } = account;
  const [row] = await rowsOf<{ sent: string; opened_at: string | null }>(
    queries,
    sql`select
          (select count(*) from ${outbox}
            where channel = ${channel} and kind <> 'reply'
              and (status = 'sending'
                or (status = 'uncertain' and due_at > ${new Date(now.getTime() - uncertainFor).toISOString()}::timestamptz)
                or sent_at > ${new Date(now.getTime() - day).toISOString()}::timestamptz)) as sent,
          (select opened_at from ${channelBreakers} where channel = ${channel} and closed_at is null) as opened_at`,
  );
  return {
    sent: Number(row?.sent ?? 0),
    cap: capOf(rules, accountSince, now),
    restrictedSince: row?.opened_at ? new Date(row.opened_at) : null,
  };
}

/** An account that may send so much of its own accord and no more. */
export interface GuardedAccount {
  readonly channel: ChannelName;
  readonly rules: UnaskedRules;
  readonly accountSince: Date | null;
}

/**
 * How an announcement to so many would go out on a guarded channel: how many today, tomorrow, and so on until the last.
 * `held`: the platform has restricted the account, and nothing goes until an administrator lets it.
 */
export async function broadcastPlan(
  queries: Queries,
  account: GuardedAccount,
  people: number,
  now: Date,
): Promise<{ readonly held: boolean; readonly days: readonly number[] }> {
  const { sent, restrictedSince } = await unaskedState(queries, account, now);
  const days: number[] = [];
  for (let left = people; left > 0 && days.length < 365; ) {
    const at = new Date(now.getTime() + days.length * day);
    const share = Math.floor(capOf(account.rules, account.accountSince, at) * broadcastShare);
    const going = Math.min(left, Math.max(0, share - (days.length === 0 ? sent : 0)));
    days.push(going);
    left -= going;
  }
  return { held: restrictedSince !== null, days };
}

/**
 * Keeps a channel whose platform punishes whoever writes too much unasked: one at a time with a pause of changing length,
 * a cap in any 24 hours, and none at all once the platform has refused one, until an administrator says otherwise.
 * Replies are never held. What counts is what the outbox says, so that it holds over restarts and processes.
 */
export class Guard {
  private readonly channel: ChannelName;
  private readonly rules: UnaskedRules;
  private readonly accountSince: () => Date | null;
  private readonly database: Database;
  private readonly clock: Clock;
  private next = 0;
  private lastOverflow = Number.NEGATIVE_INFINITY;

  constructor(
    channel: ChannelName,
    rules: UnaskedRules,
    accountSince: () => Date | null,
    { database, clock }: { readonly database: Database; readonly clock: Clock },
  ) {
    this.channel = channel;
    this.rules = rules;
    this.accountSince = accountSince;
    this.database = database;
    this.clock = clock;
  }

  /** What may be taken from the outbox now; moves on what will not fit. */
  async allowance(now: Date): Promise<Allowance> {
    if (now.getTime() < this.next) return { unasked: false, broadcasts: false };
    const { database, channel, rules } = this;
    const state = await unaskedState(database.queries, { channel, rules, accountSince: this.accountSince() }, now);
    const { sent, cap, restrictedSince } = state;
    const spent = restrictedSince !== null || sent >= cap;
    if (sent >= cap * broadcastShare || spent) await this.overflow(restrictedSince !== null, spent, now);
    return { unasked: !spent, broadcasts: !spent && sent < Math.floor(cap * broadcastShare) };
  }

  /** An unasked message goes out. */
  spend(): void {
    this.next = this.clock.now().getTime() + spacingOf(this.rules, Math.random());
  }

  /** The platform has refused a message for its being unasked. Where that cannot be written, nothing goes till the restart. */
  async trip(): Promise<void> {
    this.next = Number.POSITIVE_INFINITY;
    await openBreaker(this.database.queries, this.channel, this.clock.now());
    this.next = 0;
  }

  private async overflow(restricted: boolean, spent: boolean, now: Date): Promise<void> {
    if (now.getTime() - this.lastOverflow < overflowInterval) return;
    this.lastOverflow = now.getTime();
    await this.database.transaction((tx) => moveOverflow(tx, this.channel, { restricted, spent }, now));
  }
}

/**
 * What concerns people's own bookings and does not fit goes by their other channel, else on the list of people to call
 * if it would come too late by tomorrow. A broadcast waits, and says why. What a crash left behind may have arrived: by
 * another channel it would be another message, and where it cannot be repeated in time it stays uncertain.
 */
async function moveOverflow(
  tx: Transaction,
  channel: ChannelName,
  { restricted, spent }: { readonly restricted: boolean; readonly spent: boolean },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const reason = restricted ? 'restricted' : 'cap';
  await tx.execute(
    sql`update ${outbox} set reason = ${reason}
        where channel = ${channel} and status = 'queued' and kind = 'broadcast' and due_at <= ${at}::timestamptz
          and reason is distinct from ${reason} and reason is distinct from 'crash'`,
  );
  if (!spent) return;
  await sendElsewhere(
    tx,
    sql`select id, person_id, channel from ${outbox}
        where channel = ${channel} and status = 'queued' and kind in ('notice', 'offer', 'reminder')
          and due_at <= ${at}::timestamptz and reason is distinct from 'crash'
        order by id for update skip locked`,
  );
  const tomorrow = new Date(now.getTime() + day).toISOString();
  await tx.execute(
    sql`update ${outbox} set status = case when reason = 'crash' then 'uncertain' else 'skipped' end,
          reason = case when reason = 'crash' then reason else ${toCall} end
        where channel = ${channel} and status = 'queued' and kind in ('notice', 'offer', 'reminder')
          and due_at <= ${at}::timestamptz
          and (${restricted}::boolean or expires_at is null or expires_at <= ${tomorrow}::timestamptz)`,
  );
}

/** The reason of a message that a person should be told by telephone instead. */
export const toCall = 'to-call';
/** The reason of one whose person has been called. */
export const called = 'called';

/** A person who should be called, and what about. */
export interface PersonToCall {
  readonly outboxId: number;
  readonly personId: number;
  readonly kind: OutboxKind;
  readonly since: Date;
}

/** The people whom something important did not reach since a moment, oldest first. */
export async function peopleToCall(queries: Queries, since: Date): Promise<PersonToCall[]> {
  const rows = await rowsOf<{ id: string; person_id: string; kind: OutboxKind; created_at: string }>(
    queries,
    sql`select distinct on (person_id) id, person_id, kind, created_at from ${outbox}
        where reason = ${toCall} and status = 'skipped' and created_at >= ${since.toISOString()}::timestamptz
        order by person_id, id`,
  );
  return rows.map((row) => ({
    outboxId: Number(row.id),
    personId: Number(row.person_id),
    kind: row.kind,
    since: new Date(row.created_at),
  }));
}

/** Somebody has called this person. */
export async function markCalled(tx: Transaction, personId: number): Promise<void> {
  await tx.execute(
    sql`update ${outbox} set reason = ${called}
        where person_id = ${personId}::bigint and status = 'skipped' and reason = ${toCall}`,
  );
}

/** Since when each channel's unasked messages are kept back by the platform's refusal. */
export async function openBreakers(queries: Queries): Promise<ReadonlyMap<ChannelName, Date>> {
  const rows = await rowsOf<{ channel: ChannelName; opened_at: string }>(
    queries,
    sql`select channel, opened_at from ${channelBreakers} where closed_at is null`,
  );
  return new Map(rows.map((row) => [row.channel, new Date(row.opened_at)]));
}

async function openBreaker(queries: Queries, channel: ChannelName, now: Date): Promise<void> {
  await queries.execute(
    sql`insert into ${channelBreakers} (channel, opened_at) values (${channel}, ${now.toISOString()}::timestamptz)
        on conflict (channel) do update set opened_at = excluded.opened_at, closed_at = null, closed_by = null
          where ${channelBreakers}.closed_at is not null`,
  );
}

/** Lets unasked messages out again. False where nothing kept them back. */
export async function closeBreaker(
  tx: Transaction,
  channel: ChannelName,
  personId: number | null,
  now: Date,
): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`update ${channelBreakers} set closed_at = ${now.toISOString()}::timestamptz, closed_by = ${personId}::bigint
        where channel = ${channel} and closed_at is null returning channel`,
  );
  if (rows.length > 0) await tellSenders(tx, [channel]);
  return rows.length > 0;
}
