import { createTelegram } from '../../src/channels/telegram/channel.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import type { Log } from '../../src/messaging/log.ts';
import type { Agency } from '../../src/people/quiet-hours.ts';
import { type Engine, openEngine } from '../../src/program.ts';
import { type Connection, type Database, openDatabase } from '../../src/store/database.ts';
import { openBenchServer } from './server.ts';

const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} };
/** It is measured at any hour, and by one person. */
export const agency: Agency = {
  zone: 'Asia/Jakarta',
  quietHours: { from: '00:00', to: '00:00' },
  secondWordAbove: 1_000_000,
};

/** Many people with a profile, each in a Telegram chat that has their number, and an engine in this process. */
export interface Many {
  readonly database: Database;
  /** For what opens its own connections. */
  readonly connection: Connection;
  readonly engine: Engine;
  close(): Promise<void>;
}

export async function openMany(options: {
  readonly people: number;
  /** What all of them have agreed to. */
  readonly agreedTo: 'announcements' | 'profile';
  readonly platform: { readonly url: string; readonly token: string };
  /** Messages a second. */
  readonly pace: number;
}): Promise<Many> {
  const { people, agreedTo, platform, pace } = options;
  const server = await openBenchServer();
  const { environment } = await server.freshDatabase();
  const connection = {
    host: environment['PGHOST'] ?? '',
    port: Number(environment['PGPORT']),
    user: environment['PGUSER'] ?? '',
    database: (environment['DATABASE_URL'] ?? '').split('/').at(-1) ?? '',
  };
  const database = openDatabase(connection);
  await database.driver.unsafe(`
    with made as (
      insert into persons (created_at, full_name, region_code, registered_at)
      select now(), 'Orang ' || n, '35.73', now() from generate_series(1, ${people}) as n returning id, full_name
    ), reached as (
      insert into contacts (person_id, channel, external_id, created_at, last_inbound_at)
      select id, 'telegram', split_part(full_name, ' ', 2), now(), now() from made
    )
    insert into consents (person_id, purpose, granted, text_version, raw_answer, channel, at)
    select id, '${agreedTo}', true, 'id-1', 'ya', 'telegram', now() from made`);
  const telegram = createTelegram({
    token: platform.token,
    apiRoot: platform.url,
    webhook: null,
    pace,
    chatPace: 1,
    commands: [],
    clock: systemClock,
    log: quiet,
  });
  const engine = await openEngine({
    database,
    channels: [telegram],
    agency,
    adminPhones: [],
    clock: systemClock,
    log: quiet,
  });
  await telegram.start(engine.handlers);
  return {
    database,
    connection,
    engine,
    async close() {
      await engine.stop(2_000);
      await database.close();
      await server.close();
    },
  };
}
