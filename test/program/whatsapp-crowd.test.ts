import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/delivery/outbox.ts';
import { systemClock } from '../../src/messaging/clock.ts';
import { openEngine } from '../../src/program.ts';
import { rowsOf } from '../../src/store/database.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { loopback, whatsappOn } from '../channels/whatsapp/support.ts';
import { testDatabase } from '../support/database.ts';
import { agency, silentLog } from '../support/talk.ts';

const support = testDatabase();
const people = 50;
const messagesEach = 6;

describe('on WhatsApp, fifty people at once', () => {
  it('who write while they are answered lose no answer and read every one', async () => {
    const fake = await loopback();
    await support.database.transaction((tx) => seedSamples(tx, agency.zone, systemClock.now()));
    const whatsapp = whatsappOn(fake, support.database, {
      pace: 1_000,
      chatPace: 0,
      messageOf: (id) => messageOf(support.database.queries, id),
      patience: { comingUp: 10_000, keepAlive: 15_000, ack: 12_000, owner: 200 },
    });
    const engine = await openEngine({
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
          if (message % 3 === 2) await person.waitForMessage(() => true, 30_000);
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
      .poll(outbox, { timeout: 60_000, interval: 200 })
      .toEqual([{ status: 'sent', rows: String(people * messagesEach) }]);
    await expect.poll(() => crowd.map(({ received }) => received.length)).toEqual(crowd.map(() => messagesEach));
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
    await engine.stop(5_000);
    await fake.close();
  }, 120_000);
});
