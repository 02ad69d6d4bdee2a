import type { Config } from './config.ts';
import { openTurnGroups } from './conversation/group.ts';
import { classifier } from './conversation/understanding/understand.ts';
import { takeLease } from './delivery/leases.ts';
import { DeliveryMetrics } from './delivery/metrics.ts';
import { openReceipts } from './delivery/receipts.ts';
import { createSender } from './delivery/send.ts';
import { takeUpReplies } from './delivery/sweep.ts';
import type { Address, ChannelName } from './messaging/address.ts';
import type { Channel, ChannelHandlers } from './messaging/channel.ts';
import { type Clock, systemClock } from './messaging/clock.ts';
import type { Log } from './messaging/log.ts';
import { seedFaq } from './outreach/faq/seed.ts';
import type { Agency } from './people/quiet-hours.ts';
import type { Connection, Database } from './store/database.ts';
import { databaseIsAway, openDatabase } from './store/database.ts';
import { openEmbedded } from './store/embedded/index.ts';
import { migrate } from './store/migrate.ts';

export interface Store {
  readonly database: Database;
  readonly connection: Connection;
  close(): Promise<void>;
}

/** Opens the database of the settings, or the embedded one, and brings it to this program's schema. */
export async function openStore(config: Pick<Config, 'databaseUrl' | 'dataDirectory'>): Promise<Store> {
  const embedded = config.databaseUrl === null ? await openEmbedded({ directory: config.dataDirectory }) : null;
  const connection: Connection = embedded ? embedded.connection : { url: config.databaseUrl ?? '' };
  const database = openDatabase(connection, { maxConnections: 12 });
  const close = async (): Promise<void> => {
    await database.close();
    await embedded?.stop();
  };
  try {
    await migrate(database);
    await database.transaction((tx) => seedFaq(tx, systemClock.now()));
  } catch (error) {
    await close();
    throw error;
  }
  return { database, connection, close };
}

const firstWait = 1_000;
const longestWait = 5_000;

/**
 * As `openStore`, but waits for a database that is away, telling `say` so; one that refuses us ends the start at once,
 * since only a person can mend that.
 */
export async function openStoreWhenThere(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  clock: Clock,
  say: (line: string) => void,
): Promise<Store> {
  for (let wait = firstWait; ; wait = Math.min(longestWait, wait * 2)) {
    try {
      const store = await openStore(config);
      if (wait > firstWait) say('The database answers: the start goes on.');
      return store;
    } catch (error) {
      if (config.databaseUrl === null || !databaseIsAway(error)) throw error;
      if (wait === firstWait) {
        say('The database cannot be reached: check DATABASE_URL. The start waits, and goes on when it answers.');
      }
      await new Promise<void>((resolve) => void clock.after(wait, resolve));
    }
  }
}

export const agencyOf = (config: Pick<Config, 'timeZone' | 'quietHours' | 'secondWordAbove'>): Agency => ({
  zone: config.timeZone,
  quietHours: config.quietHours,
  secondWordAbove: config.secondWordAbove,
});

/** Messages in, turns, messages out, over the channels that are given. */
export interface Engine {
  readonly metrics: DeliveryMetrics;
  readonly handlers: ChannelHandlers;
  /** Resolves when every reply to this chat is out. */
  settled(address: Address): Promise<void>;
  troubles(): readonly string[];
  /** Takes nothing more in, sends what waits until the deadline (milliseconds), and ends. */
  stop(deadline: number): Promise<void>;
}

export interface EngineOptions {
  readonly database: Database;
  readonly channels: readonly Channel[];
  readonly agency: Agency;
  readonly adminPhones: readonly string[];
  /** Where people reach this program's pages; the operators' page is there. */
  readonly publicUrl?: string;
  /** How long the next message of somebody on WhatsApp is waited for, in milliseconds; absent: as people pause. */
  readonly burstPause?: number;
  /** Told when a platform lets us write of our own accord no more. */
  readonly onRestricted?: (channel: ChannelName) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** On WhatsApp people type a thought in several messages. Milliseconds. */
const usualBurstPause = 1_200;
/** A slower answer than this shows that it is being made. */
const typingAfter = 400;
/** Where more wait than this, a sign to each would only make all of them wait longer. */
const crowd = 20;

export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { database, channels, agency, adminPhones, publicUrl = 'http://localhost:3000', clock, log } = options;
  const { burstPause = usualBurstPause } = options;
  // Learns at the latest here, so that no message waits for it.
  classifier();
  const lease = await takeLease({ database, clock, log });
  const metrics = new DeliveryMetrics();
  const takenUp = await takeUpReplies(database, channels, lease, clock.now());
  const sender = createSender({
    database,
    channels,
    takenUp,
    lease,
    clock,
    log,
    metrics,
    ...(options.onRestricted ? { onRestricted: options.onRestricted } : {}),
  });
  const receipts = openReceipts({ database, clock, log });
  const groups = openTurnGroups({
    database,
    agency,
    adminPhones,
    operatorPage: (code) => new URL(`/whatsapp?code=${code}`, publicUrl).href,
    guarded: () =>
      channels.flatMap((channel) => {
        const { unasked } = channel.capabilities;
        return unasked
          ? [{ channel: channel.name, rules: unasked, accountSince: channel.accountSince?.() ?? null }]
          : [];
      }),
    startLinks: (payload) => channels.flatMap((channel) => channel.startLink?.(payload) ?? []),
    burstPause: ({ from }) => (from.channel === 'whatsapp' ? burstPause : 0),
    leaseId: () => lease.id,
    onReplies: (rows) => sender.sendReplies(rows),
    onTurn: (milliseconds) => metrics.turn(milliseconds),
    clock,
    log,
  });
  const byName = new Map(channels.map((channel) => [channel.name, channel]));
  let underWay = 0;

  return {
    metrics,
    handlers: {
      async onInbound(message) {
        const cancel = clock.after(typingAfter, () => {
          if (underWay <= crowd) byName.get(message.from.channel)?.showTyping(message.from);
        });
        underWay += 1;
        try {
          await groups.receive(message);
        } finally {
          underWay -= 1;
          cancel();
        }
      },
      onReceipt: (receipt) => receipts.take(receipt),
    },
    settled: (address) => sender.settled(address),
    troubles: () => sender.troubles(),
    async stop(deadline) {
      await Promise.all(channels.map((channel) => channel.stop()));
      await groups.idle();
      await sender.stop(deadline);
      await Promise.all(channels.map(async (channel) => channel.close?.()));
      await receipts.stop(1_000);
      await lease.release();
    },
  };
}
