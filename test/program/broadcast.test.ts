import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTelegram } from '../../src/channels/telegram/channel.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { type Order, createBroadcast, orderBroadcast } from '../../src/outreach/broadcasts/broadcasts.ts';
import { runBroadcasts } from '../../src/outreach/broadcasts/running.ts';
import { grantRole } from '../../src/people/roles.ts';
import { type Engine, openEngine } from '../../src/program.ts';
import { broadcasts } from '../../src/store/schema.ts';
import { bookPerson } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { type FakeBotApi, type FakePerson, startFakeBotApi } from '../support/fake-bot-api/index.ts';
import { silentLog } from '../support/talk.ts';

/* A broadcast over Telegram's protocol, by the real sender at the real pace. */

const support = testDatabase();
/** It is tested at any hour. */
const agency = { zone: 'Asia/Jakarta', quietHours: { from: '00:00', to: '00:00' } };
const pace = 100;
const people = 300;
let fake: FakeBotApi;
let readers: FakePerson[];
let coordinator: number;
let engine: Engine;

beforeEach(async () => {
  await support.clear();
  fake = await startFakeBotApi();
  readers = Array.from({ length: people }, (_, index) => fake.person({ id: 1_000 + index, known: true }));
  await support.database.driver.unsafe(`
    with made as (
      insert into persons (created_at, full_name, region_code, registered_at)
      select now(), 'Orang ' || n, '35.73', now() from generate_series(0, ${people - 1}) as n returning id, full_name
    ), reached as (
      insert into contacts (person_id, channel, external_id, created_at, last_inbound_at)
      select id, 'telegram', 1000 + split_part(full_name, ' ', 2)::int, now(), now() from made
    )
    insert into consents (person_id, purpose, granted, text_version, raw_answer, channel, at)
    select id, 'announcements', true, 'id-1', 'ya', 'telegram', now() from made`);
  coordinator = await bookPerson(support.database.queries, { fullName: 'Koordinator' });
  await support.database.transaction((tx) =>
    grantRole(tx, coordinator, { role: 'coordinator', regionCode: null }, systemClock.now()),
  );
  engine = await start();
});

afterEach(async () => {
  await engine.stop(1_000);
  await fake.close();
});

async function start(): Promise<Engine> {
  const options = { token: fake.token, apiRoot: fake.url, webhook: null, commands: [] };
  const telegram = createTelegram({ ...options, pace, chatPace: 0.05, clock: systemClock, log: silentLog });
  const opened = await openEngine({
    database: support.database,
    channels: [telegram],
    agency,
    adminPhones: [],
    clock: systemClock,
    log: silentLog,
  });
  await telegram.start(opened.handlers);
  return opened;
}

async function announce(): Promise<void> {
  const now = systemClock.now();
  const chat = { contactId: 1, channel: 'webchat', address: 'chat-1' } as const;
  const draft = { actorId: coordinator, draftKey: 'one', text: 'Halo {nama}, ada kabar.', audience: [], startsAt: now };
  await support.database.transaction((tx) => createBroadcast(tx, { ...draft, chat }, agency, now));
}

const order = (word: Order) =>
  support.database.transaction((tx) =>
    orderBroadcast(tx, { actorId: coordinator, broadcastId: 1, order: word }, systemClock.now()),
  );

/** Looks after it as the schedule does, until `enough`. */
async function lookAfter(enough: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await enough())) {
    await runBroadcasts(support.database, agency, systemClock.now());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isDone = async () => (await support.database.queries.select().from(broadcasts))[0]?.status === 'done';

const heard = (reader: FakePerson) =>
  reader.chat.messages.map(({ text }) => text).filter((text) => text.startsWith('Halo'));

describe('a broadcast on Telegram', () => {
  it('never exceeds the pace, waits for nothing else, and is one message for each', async () => {
    await announce();
    const began = performance.now();
    await lookAfter(() => fake.pace.count >= people);
    const seconds = (performance.now() - began) / 1_000;
    await lookAfter(isDone);
    expect(fake.pace.count).toBe(people);
    expect(fake.pace.mostInASecond()).toBeLessThanOrEqual(pace);
    // How near it comes to the pace is measured on a moved clock, in test/delivery; a machine may be busy. What waits for
    // the next look at each of them would take minutes.
    expect(seconds).toBeLessThan((people / pace) * 10);
    for (const [index, reader] of readers.entries()) {
      expect(heard(reader)).toEqual([expect.stringContaining(`Halo Orang ${index}, ada kabar.`)]);
    }
  }, 180_000);

  it('paused, then stopped by the program’s end, is taken up where it was: one message for each', async () => {
    await announce();
    await lookAfter(() => fake.pace.count >= 60);
    expect(await order('pause')).toMatchObject({ kind: 'done' });
    await engine.stop(1_000);
    const before = fake.pace.count;
    expect(before).toBeLessThan(people);
    engine = await start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(fake.pace.count).toBe(before);
    expect(await order('resume')).toMatchObject({ kind: 'done' });
    await lookAfter(isDone);
    for (const reader of readers) expect(heard(reader)).toHaveLength(1);
  }, 180_000);
});
