import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sql } from 'drizzle-orm';
import type { Alert, WhatsApp, WhatsAppOptions } from '../../../src/channels/whatsapp/channel.ts';
import { afterDisconnect } from '../../../src/channels/whatsapp/disconnects.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { testDatabase } from '../../support/database.ts';
import type { FakeUser, FakeWhatsApp } from '../../support/fake-whatsapp/index.mjs';
import { type CollectedInbound, collectInbound } from '../../support/inbound.ts';
import { addressOf, loopback, whatsappOn } from './support.ts';

const support = testDatabase();
let fake: FakeWhatsApp;
let inbound: CollectedInbound;
let siti: FakeUser;
let alerts: Alert[];
let close: (() => Promise<unknown>)[] = [];

async function open(): Promise<void> {
  await support.clear();
  fake = await loopback();
  close = [() => fake.close()];
  inbound = collectInbound();
  alerts = [];
  siti = fake.newUser('6281234567890', { addressing: 'lid' });
}

async function closeAll(): Promise<void> {
  for (const end of close.toReversed()) await end();
}

async function connected(options: Partial<WhatsAppOptions> = {}): Promise<WhatsApp> {
  const channel = whatsappOn(fake, support.database, { onAlert: (alert) => void alerts.push(alert), ...options });
  close.push(() => channel.close());
  await channel.start(inbound);
  await isUp(channel);
  return channel;
}

function deferred() {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const isUp = (channel: WhatsApp) => vi.waitFor(() => expect(channel.health().status).toBe('up'), { timeout: 60_000 });

/** A message comes in and an answer goes out. */
async function works(channel: WhatsApp, id: string): Promise<void> {
  await siti.send('halo');
  const { from } = await inbound.next();
  await channel.send(from, { text: [{ text: `halo juga ${id}` }] }, { messageId: id });
  await siti.waitForMessage(`halo juga ${id}`);
}

describe('What follows the end of a connection', () => {
  it.each([
    [515, { act: 'again' }],
    [408, { act: 'later', milliseconds: 2_000 }],
    [428, { act: 'later', milliseconds: 2_000 }],
    [500, { act: 'later', milliseconds: 2_000 }],
    [503, { act: 'later', milliseconds: 2_000 }],
    [1006, { act: 'later', milliseconds: 2_000 }],
    [405, { act: 'later', milliseconds: 600_000, alert: 'outdated' }],
    [401, { act: 'link-anew', alert: 'logged-out' }],
    [411, { act: 'link-anew', alert: 'logged-out' }],
    [403, { act: 'stop', alert: 'banned' }],
    [440, { act: 'stop', alert: 'replaced' }],
  ])('by %i is %j', (code, after) => {
    expect(afterDisconnect(code, 1, 0.5)).toEqual(after);
  });

  it('grows with the failures in a row, to about a minute, and never quite the same', () => {
    const pauses = [0, 1, 2, 3, 10, 100].map((failures) => afterDisconnect(503, failures, 0.5));
    expect(pauses.map((after) => ('milliseconds' in after ? after.milliseconds : null))).toEqual([
      1_000, 2_000, 4_000, 8_000, 60_000, 60_000,
    ]);
    expect(afterDisconnect(503, 3, 0)).not.toEqual(afterDisconnect(503, 3, 1));
  });
});

/** One connection for all of them: each finds it up, and leaves it up. */
describe('A connection that ends', () => {
  let channel: WhatsApp;
  let messages = 0;
  const next = (): string => `${++messages}`;
  const times = (code: number): number => channel.state().disconnects.get(code) ?? 0;

  beforeAll(async () => {
    await open();
    channel = await connected({ patience: { comingUp: 8_000, keepAlive: 1_000 } });
  });
  beforeEach(() => void alerts.splice(0));
  afterAll(closeAll);

  it.each<[string, number, () => void]>([
    ['the server asks to restart', 515, () => fake.streamError(515)],
    ['the server waited too long', 408, () => fake.streamError(408)],
    ['the server closes it', 428, () => fake.streamError(428)],
    ['the server has a fault', 500, () => fake.streamError(500)],
    ['the server is away', 503, () => fake.streamError(503)],
    ['the socket breaks', 1006, () => fake.streamError(1006)],
    ['the cable is pulled', 428, () => fake.dropAll()],
    ['the server says nothing any more', 408, () => fake.freezeAll()],
    [
      'the login is refused for now',
      503,
      () => {
        fake.failNextLogin(503);
        fake.dropAll();
      },
    ],
  ])(
    'comes up again: %s (%i)',
    async (_, code, happens) => {
      const before = times(code);
      const { logins } = fake.stats();
      happens();
      await expect.poll(() => times(code), { timeout: 60_000 }).toBe(before + 1);
      channel.again();
      await expect.poll(() => fake.stats().logins, { timeout: 60_000 }).toBeGreaterThan(logins);
      await isUp(channel);
      await works(channel, next());
      expect(alerts).toEqual([]);
    },
    150_000,
  );

  it.each([
    ['an upgrade that is refused', 503],
    ['a network that is dead', 'reset'],
  ] as const)(
    'is noticed within a minute: %s',
    async (_, refusal) => {
      const ends = () => [...channel.state().disconnects.values()].reduce((sum, one) => sum + one, 0);
      const before = ends();
      fake.faults.refuse = refusal;
      fake.dropAll();
      await expect
        .poll(
          () => {
            channel.again();
            return ends();
          },
          { timeout: 60_000 },
        )
        .toBeGreaterThan(before + 1);
      expect(channel.health()).toMatchObject({ status: 'down' });
      fake.faults.refuse = 0;
      channel.again();
      await isUp(channel);
      await works(channel, next());
    },
    150_000,
  );

  it('since the phone unlinked the bot tells the administrators and offers a new link', async () => {
    await works(channel, next());
    fake.autoPair = false;
    fake.logout();
    await expect.poll(() => channel.state().linking?.qr).toBeTruthy();
    expect(alerts).toEqual(['logged-out']);
    expect(channel.health()).toMatchObject({ status: 'down' });
    expect(channel.state()).toMatchObject({ number: null, linkedSince: null });
    await fake.scanQr(channel.state().linking?.qr ?? '');
    await isUp(channel);
    await works(channel, next());
    expect(channel.state().number).toBe('+6281100000000');
    fake.autoPair = true;
  }, 150_000);

  it('since the device is not wanted any more (411) tells the administrators and is linked anew', async () => {
    fake.streamError(411);
    await expect.poll(() => alerts).toEqual(['logged-out']);
    await isUp(channel);
    await works(channel, next());
  }, 150_000);

  it.each<[string, Alert, string, () => void]>([
    ['a login that is refused for good (402)', 'banned', 'banned', () => fake.failNextLogin(402)],
    ['a login that is refused for good (403)', 'banned', 'banned', () => fake.failNextLogin(403)],
    ['a login that is refused for good (406)', 'banned', 'banned', () => fake.failNextLogin(406)],
    ['a version that is not accepted (405)', 'outdated', 'update the program', () => fake.failNextLogin(405)],
    ['another program (440)', 'replaced', 'Another program', () => fake.streamError(440, 'replaced')],
  ])(
    'by %s stays away until somebody asks, and tells the administrators',
    async (_, alert, line, happens) => {
      happens();
      if (alert !== 'replaced') fake.dropAll();
      // The pause after a cut cable is not what this is about.
      await expect
        .poll(
          () => {
            if (alerts.length === 0) channel.again();
            return alerts;
          },
          { timeout: 60_000 },
        )
        .toEqual([alert]);
      expect(channel.health()).toMatchObject({ status: 'down', detail: expect.stringContaining(line) });
      const { connections } = fake.stats();
      await expect(
        channel.send({ channel: 'whatsapp', externalId: siti.jid }, { text: [{ text: 'x' }] }, { messageId: '999' }),
      ).rejects.toMatchObject({ kind: 'unavailable' });
      channel.again();
      await isUp(channel);
      expect(fake.stats().connections).toBe(connections + 1);
      await works(channel, next());
    },
    150_000,
  );

  it('since a person unlinked it here is told to the phone, and can be linked anew', async () => {
    fake.autoPair = false;
    await channel.unlink();
    await expect.poll(() => channel.state().linking?.qr).toBeTruthy();
    // The login is forgotten in memory at once, and in the database behind it.
    const names = () => rowsOf(support.database.queries, sql`select from whatsapp_vault`);
    await expect.poll(async () => (await names()).length).toBeLessThan(5);
  }, 150_000);
});

describe('Of several processes', () => {
  beforeEach(open);
  afterEach(closeAll);

  it('one is connected, and another takes over when it ends, with the same login', async () => {
    const first = await connected();
    await works(first, '1');
    const second = whatsappOn(fake, support.database);
    close.push(() => second.close());
    await second.start(inbound);
    await expect.poll(() => second.health().detail).toContain('Another process');
    expect([first.mayWrite?.(), second.mayWrite?.()]).toEqual([true, false]);
    await first.close();
    await expect.poll(() => second.state().number).toBe('+6281100000000');
    await works(second, '2');
    // What the first may have sent before it died is, from the second, the same message for the phone.
    const again = { channel: 'whatsapp', externalId: siti.lidJid ?? siti.jid } as const;
    await second.send(again, { text: [{ text: 'halo juga 1' }] }, { messageId: '1' });
    await expect.poll(() => fake.stats().duplicatesFromBot).toBe(1);
    expect(siti.received.filter(({ text }) => text === 'halo juga 1')).toHaveLength(1);
    expect(fake.stats()).toMatchObject({ serverErrors: [], reusedMessageKeys: 0 });
  }, 150_000);

  it('one says again what a phone asked another for, whose answer was lost', async () => {
    const messageOf = async (id: string) => ({ text: [{ text: `halo juga ${id}` }] });
    const first = await connected({ messageOf });
    siti.failDecryption();
    fake.faults.nextBotMessages.push('ok', 'lose');
    const asked = new Promise<unknown>((resolve) => siti.once('undecryptable', resolve));
    await first.send(addressOf(siti), await messageOf('1'), { messageId: '1' });
    await asked;
    await expect.poll(() => fake.stats().owedToBot.receipt).toBe(0);
    await first.close();
    expect(siti.received).toEqual([]);
    const second = await connected({ messageOf, patience: { ack: 100 } });
    await siti.waitForMessage('halo juga 1');
    expect(second.mayWrite?.()).toBe(true);
  }, 150_000);

  it('one whose lock is gone lets go of the connection at once', async () => {
    const channel = await connected();
    await works(channel, '1');
    await support.database.queries.execute(
      sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 4`,
    );
    await fake.botOffline();
    await isUp(channel);
    await fake.botOnline();
    await works(channel, '2');
  }, 150_000);
});

describe('The login', () => {
  beforeEach(open);
  afterEach(closeAll);

  it('lies in the database so that a copy of it tells nothing', async () => {
    const channel = await connected();
    await works(channel, '1');
    const rows = await rowsOf<{ name: string; sealed: string }>(
      support.database.queries,
      sql`select name, sealed from whatsapp_vault`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const all = rows.map((row) => `${row.name} ${Buffer.from(row.sealed, 'base64').toString('latin1')}`).join('\n');
    // Long enough not to come about by chance in so many random bytes.
    expect(all).not.toMatch(/6281234567890|6281100000000|session|creds|s\.whatsapp|@lid/);
  }, 150_000);

  it('keeps the keys for strangers’ first words safe before it hands them to WhatsApp', async () => {
    const happened: string[] = [];
    const { promise: counted, resolve: count } = deferred();
    const { promise: goOn, resolve: letGo } = deferred();
    const { promise: isHeld, resolve: held } = deferred();
    fake.faults.iq = ({ attrs }) => {
      if (attrs['xmlns'] !== 'encrypt') return undefined;
      if (attrs['type'] === 'set') happened.push('handed over');
      else count();
      return undefined;
    };
    const slowDatabase = support.database.transaction(async (tx) => {
      await tx.execute(sql`lock table whatsapp_vault in exclusive mode`);
      held();
      await goOn;
      happened.push('written');
    });
    await isHeld;
    const channel = whatsappOn(fake, support.database);
    close.push(() => channel.close());
    await channel.start(inbound);
    // WhatsApp says that it has none, and would have them at once.
    await counted;
    setTimeout(letGo, 1_500);
    await slowDatabase;
    await isUp(channel);
    expect(happened).toEqual(['written', 'handed over']);
  });

  it('that another key sealed ends the start with one line', async () => {
    const channel = await connected();
    await channel.close();
    const other = whatsappOn(fake, support.database, { key: Buffer.alloc(32, 7) });
    await expect(other.start(inbound)).rejects.toThrow('WHATSAPP_KEY');
    await other.close();
  }, 150_000);

  it('of a pairing that was cut off is begun anew', async () => {
    await fake.close();
    fake = await loopback({ autoPair: false });
    const first = whatsappOn(fake, support.database, { phone: '+6281100000000' });
    await first.start(inbound);
    await expect.poll(() => first.state().linking?.code).toBeTruthy();
    await first.close();
    const second = whatsappOn(fake, support.database);
    close.push(() => second.close());
    await second.start(inbound);
    await expect.poll(() => second.state().linking?.qr).toBeTruthy();
    await fake.scanQr(second.state().linking?.qr ?? '');
    await isUp(second);
    close.push(() => fake.close());
  }, 150_000);
});

describe('A message', () => {
  beforeEach(open);
  afterEach(closeAll);

  it('is not confirmed to WhatsApp before it is safe, even where Baileys would hold it back for history', async () => {
    await fake.close();
    fake = await loopback({ historySync: false });
    siti = fake.newUser('6281234567890', { addressing: 'lid' });
    const channel = whatsappOn(fake, support.database);
    close.push(
      () => channel.close(),
      () => fake.close(),
    );
    let commits = 0;
    inbound.take = async () => {
      commits += 1;
      throw new Error('The database is away.');
    };
    await channel.start(inbound);
    await fake.botOnline();
    const { acked } = await siti.send('halo');
    await acked;
    await expect.poll(() => commits).toBeGreaterThan(0);
    // What was confirmed is kept: the next process hands it over.
    await channel.close();
    const later = whatsappOn(fake, support.database);
    close.push(() => later.close());
    const again = collectInbound();
    await later.start(again);
    expect((await again.next()).content).toEqual({ kind: 'text', text: 'halo' });
  }, 150_000);
});
