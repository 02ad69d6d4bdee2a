import { setTimeout as wait } from 'node:timers/promises';
import { refusal, tooManyRequests } from '../../test/support/fake-bot-api/index.ts';
import type { Fate } from '../../test/support/fake-whatsapp/index.mjs';
import type { Database } from '../../src/store/database.ts';
import type { Platforms } from './crowd.ts';
import type { PostgresServer, RedisServer } from './servers.ts';

/** Chances that follow from the seed. */
export interface Chances {
  readonly random: () => number;
  readonly chance: (part: number) => boolean;
  readonly oneOf: <T>(things: readonly T[]) => T;
}

/** What goes wrong beside the programs themselves, and how often it did. */
export class Mishaps {
  faults = 0;
  outages = 0;
  private readonly chances: Chances;
  private readonly platforms: Platforms;
  private readonly servers: { readonly postgres: PostgresServer; readonly redis: RedisServer | null };
  private readonly database: Database;
  private readonly note: (line: string) => void;

  constructor(
    chances: Chances,
    platforms: Platforms,
    servers: { readonly postgres: PostgresServer; readonly redis: RedisServer | null },
    database: Database,
    note: (line: string) => void,
  ) {
    this.chances = chances;
    this.platforms = platforms;
    this.servers = servers;
    this.database = database;
    this.note = note;
  }

  /** A platform does not do what it is asked, once. */
  fault(): void {
    const { chance, oneOf } = this.chances;
    this.faults += 1;
    if (chance(0.3)) return this.whatsappFault();
    const faults = [
      tooManyRequests(1),
      refusal(500, 'Internal Server Error'),
      { kind: 'page', status: 502 } as const,
      { kind: 'hang', accepted: chance(0.5) } as const,
      { kind: 'cut', accepted: true } as const,
      { kind: 'cut', accepted: false } as const,
    ];
    this.platforms.telegram.fail('sendMessage', oneOf(faults));
  }

  private whatsappFault(): void {
    const { chance, oneOf } = this.chances;
    const { whatsapp } = this.platforms;
    if (chance(0.2)) whatsapp.streamError(503);
    else if (chance(0.3)) {
      // What was on its way when the connection broke is lost, and comes again at the next login.
      whatsapp.faults.loseToBot += 1;
      setTimeout(() => {
        // What comes later is not lost: nothing would bring it again.
        whatsapp.faults.loseToBot = 0;
        whatsapp.dropAll();
      }, 100);
    } else whatsapp.faults.nextBotMessages.push(oneOf<Fate>(['no-ack', 'lose', 'cut-before', 'cut-after']));
  }

  /** A server vanishes, hangs, or loses every job. */
  async outage(): Promise<void> {
    const { random } = this.chances;
    const { postgres, redis } = this.servers;
    this.outages += 1;
    const what = Math.floor(random() * (redis ? 5 : 3));
    const length = 200 + random() * 400;
    this.note(`outage ${what}`);
    if (what === 2) {
      if (redis) await redis.wipe();
      else await this.database.driver.unsafe(await this.emptyQueue());
      return;
    }
    const proxy = redis && what >= 3 ? redis.proxy : postgres.proxy;
    if (what === 0 || what === 3) {
      await proxy.vanish();
      await wait(length);
      if (redis && what === 3) await redis.crash();
      await proxy.open();
    } else {
      proxy.hang(true);
      await wait(length);
      proxy.hang(false);
    }
  }

  private async emptyQueue(): Promise<string> {
    const tables = await this.database.driver<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where tablename like 'bullmq%' and tablename not like '%migration%'`;
    return tables.length === 0 ? 'select 1' : `truncate ${tables.map((table) => table.name).join(', ')}`;
  }
}
