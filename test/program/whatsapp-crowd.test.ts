import { eq, sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { enqueue, messageOf } from '../../src/delivery/outbox.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { type Engine, openEngine } from '../../src/program.ts';
import { rowsOf } from '../../src/store/database.ts';
import { contacts } from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { loopback, whatsappOn } from '../channels/whatsapp/support.ts';
import { testDatabase } from '../support/database.ts';
import type { FakeWhatsApp } from '../support/fake-whatsapp/index.mjs';
import { agency, silentLog } from '../support/talk.ts';

const support = testDatabase();
const people = 50;
const messagesEach = 6;
let fake: FakeWhatsApp;
let engine: Engine;

afterEach(async () => {
  await engine.stop(5_000);
  await fake.close();
});

describe('on WhatsApp, fifty people at once', () => {
  it('who write while they are answered lose no answer and read every one', async () => {
    fake = await loopback();
    await support.database.transaction((tx) => seedSamples(tx, agency.zone, systemClock.now()));
    const whatsapp = whatsappOn(fake, support.database, {
      pace: 1_000,
      chatPace: 0,
      messageOf: (id) => messageOf(support.database.queries, id),
      // Of what nobody asked for one message goes at once, and the next long after this.
      unasked: { dailyCap: 10_000, spacing: { least: 3_600, most: 3_600 } },
    });
    engine = await openEngine({
      database: support.database,
      channels: [whatsapp],
      agency,
      adminPhones: [],
      clock: systemClock,
      log: silentLog,
    });
    await whatsapp.start(engine.handlers);
    await fake.botOnline();
    const crowd = Array.from({ length: people }, (_, index) =>
      fake.newUser(`6281300000${String(index).padStart(3, '0')}`, {
        addressing: index % 2 === 0 ? 'lid' : 'pn',
        receiptDelayMs: index % 5,
      }),
    );
    const begun = Date.now();
    await Promise.all(
      crowd.map(async (person) => {
        for (let message = 0; message < messagesEach; message++) {
          await person.send(message % 2 === 0 ? 'jadwal' : 'menu');
          // Some wait for the answer and some do not.
          if (message % 3 === 2) await person.waitForMessage(() => true, 120_000);
        }
      }),
    );
    const outbox = async () =>
      rowsOf<{ status: string; rows: string }>(
        support.database.queries,
        sql`select case when status in ('sent', 'delivered', 'read') then 'sent' else status end as status,
              count(*) as rows from outbox group by 1`,
      );
    await expect
      .poll(outbox, { timeout: 240_000, interval: 200 })
      .toEqual([{ status: 'sent', rows: String(people * messagesEach) }]);
    await expect
      .poll(() => crowd.map(({ received }) => received.length), { timeout: 120_000 })
      .toEqual(crowd.map(() => messagesEach));
    const seconds = (Date.now() - begun) / 1_000;
    const { receiptsFromBot, reusedMessageKeys, userDecryptFailures, serverErrors } = fake.stats();
    const retries = (receiptsFromBot['retry'] ?? 0) + userDecryptFailures;
    process.stdout.write(
      `${people} people, ${people * messagesEach} messages answered in ${seconds.toFixed(1)} s: ${retries} retry receipts.\n`,
    );
    expect({ retries, reusedMessageKeys, serverErrors }).toEqual({
      retries: 0,
      reusedMessageKeys: 0,
      serverErrors: [],
    });

    const status = async () =>
      rowsOf<{ kind: string; sent: number; queued: number }>(
        support.database.queries,
        sql`select kind, count(*) filter (where status in ('sent', 'delivered', 'read'))::int as sent,
              count(*) filter (where status = 'queued')::int as queued
            from outbox group by kind order by kind`,
      );
    const unasked = { kind: 'notice', sent: 1, queued: 9 };
    await support.database.transaction(async (tx) => {
      const waiting = await tx.select().from(contacts).where(eq(contacts.channel, 'whatsapp')).limit(10);
      const rows = waiting.map(({ personId, id, externalId }) => ({
        personId,
        contactId: id,
        channel: 'whatsapp' as const,
        address: externalId,
        kind: 'notice' as const,
        message: { text: [{ text: 'Jadwal berubah' }] },
      }));
      await enqueue(tx, rows, systemClock.now());
    });
    await expect.poll(status, { timeout: 120_000 }).toContainEqual(unasked);
    const twenty = crowd.slice(-20);
    const before = twenty.map(({ received }) => received.length);
    const asked = Date.now();
    await Promise.all(twenty.map((person) => person.send('menu')));
    await expect
      .poll(() => twenty.map(({ received }, index) => received.length - (before[index] ?? 0)), { timeout: 120_000 })
      .toEqual(twenty.map(() => 1));
    const replies = { kind: 'reply', sent: people * messagesEach + twenty.length, queued: 0 };
    await expect.poll(status).toEqual([unasked, replies]);
    process.stdout.write(
      `Twenty who wrote at once had their answers after ${((Date.now() - asked) / 1_000).toFixed(1)} s, 9 unasked messages waiting.\n`,
    );
  }, 600_000);
});
