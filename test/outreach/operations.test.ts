import { desc, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { enqueue } from '../../src/delivery/outbox.ts';
import { tellOfMerge } from '../../src/outreach/merging.ts';
import { alertAdministrators, tellOfUncertain } from '../../src/outreach/operations.ts';
import { loadPersons } from '../../src/people/persons.ts';
import { usePageLink } from '../../src/people/page-links.ts';
import { grantRole } from '../../src/people/roles.ts';
import { rowsOf } from '../../src/store/database.ts';
import { channelBreakers, outbox } from '../../src/store/schema.ts';
import { bookPerson } from '../support/bookings.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { agency, openTalk, register, type Talker } from '../support/talk.ts';

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');

beforeEach(async () => {
  await support.clear();
  clock.moveTo('2026-12-01T03:00:00Z');
});

const words = (messages: readonly { text: Parameters<typeof plainText>[0] }[]): string =>
  messages.map(({ text }) => plainText(text)).join('\n');

/** Somebody who administers, on a channel. */
async function administrator(channel: 'telegram' | 'whatsapp' = 'telegram'): Promise<Talker> {
  const rina = openTalk({ database: support.database, clock }).person('rina', channel);
  await register(rina, 'Rina Wati');
  await support.database.transaction((tx) =>
    grantRole(tx, 1, { role: 'administrator', regionCode: null }, clock.now()),
  );
  return rina;
}

describe('An administrator', () => {
  it('lets a restricted WhatsApp write again from the chat', async () => {
    const rina = await administrator();
    expect(words(await rina.says('whatsapp'))).toContain('boleh mengirim');
    await support.database.queries.insert(channelBreakers).values({ channel: 'whatsapp', openedAt: clock.now() });
    expect(words(await rina.says('whatsapp'))).toContain('membatasi nomor ini');
    expect(words(await rina.presses('Buka lagi'))).toContain('dikirim lagi');
    const [breaker] = await support.database.queries.select().from(channelBreakers);
    expect(breaker).toMatchObject({ closedBy: 1 });
  });

  it('gets a link to the WhatsApp page that opens it once, while it is fresh', async () => {
    const rina = await administrator();
    await rina.says('whatsapp');
    const link = words(await rina.presses('Buka halamannya'));
    const code = /code=([\w-]+)/.exec(link)?.[1] ?? '';
    const use = (now = clock.now()) => support.database.transaction((tx) => usePageLink(tx, code, now));
    expect(await use(new Date(clock.now().getTime() + 11 * 60_000))).toBeNull();
    expect(await use()).toBe(1);
    expect(await use()).toBeNull();
  });

  it('hears of trouble with WhatsApp on another channel', async () => {
    await administrator();
    expect(await alertAdministrators(support.database, 'banned', clock.now())).toBe(1);
    const [row] = await rowsOf<{ channel: string; text: string }>(
      support.database.queries,
      sql`select channel, message::text as text from outbox where kind = 'notice'`,
    );
    expect(row).toMatchObject({ channel: 'telegram', text: expect.stringContaining('menolak nomor ini') });
  });

  it('hears of that at night too, and no more of it after a day', async () => {
    await administrator();
    const night = new Date('2026-12-01T16:00:00Z');
    await alertAdministrators(support.database, 'logged-out', night);
    const [row] = await support.database.queries.select().from(outbox).where(eq(outbox.kind, 'notice'));
    expect(row).toMatchObject({ dueAt: night, expiresAt: new Date('2026-12-02T16:00:00Z') });
  });

  it('who is on WhatsApp alone cannot be told there', async () => {
    await administrator('whatsapp');
    expect(await alertAdministrators(support.database, 'banned', clock.now())).toBe(0);
  });
});

describe('Messages that may not have arrived', () => {
  const becomes = async (channel: string, status = 'uncertain') => {
    const to = { personId: 1, contactId: 1, channel: 'telegram' as const, address: 'x', kind: 'reminder' as const };
    const [id] = await support.database.transaction((tx) =>
      enqueue(tx, [{ ...to, message: { text: [{ text: 'kabar' }] } }], clock.now()),
    );
    await support.database.queries.execute(
      sql`update outbox set channel = ${channel}, status = ${status} where id = ${id ?? 0}`,
    );
  };
  const alerts = async () => {
    const rows = await support.database.queries.select().from(outbox).where(eq(outbox.kind, 'notice'));
    return rows.map(({ channel, message }) => `${channel}: ${plainText(message.text).slice(0, 40)}`);
  };
  const tick = () => tellOfUncertain(support.database, agency, clock.now());

  it('are told to administrators once, grouped, on another channel, and at most every quarter of an hour', async () => {
    await administrator('telegram');
    expect(await tick()).toBe(0);
    for (let count = 0; count < 3; count++) await becomes('whatsapp');
    await becomes('whatsapp', 'sent');
    expect(await tick()).toBe(3);
    expect(await alerts()).toEqual([expect.stringContaining('telegram: ⚠️ 3 pesan lewat WhatsApp belum pasti')]);

    await becomes('whatsapp');
    // The alert itself did not surely arrive: nobody is told of that.
    await support.database.queries.execute(sql`update outbox set status = 'uncertain' where kind = 'notice'`);
    clock.move(14 * 60_000);
    expect(await tick()).toBe(0);
    clock.move(2 * 60_000);
    expect(await tick()).toBe(1);
    expect(await alerts()).toHaveLength(2);
    clock.move(60 * 60_000);
    expect(await tick()).toBe(0);
  });

  it('are told in the morning, all that the night has left, and no more of it after a day', async () => {
    await administrator('telegram');
    clock.moveTo('2026-12-01T16:00:00Z');
    await becomes('whatsapp');
    expect(await tick()).toBe(0);
    clock.move(60 * 60_000);
    await becomes('whatsapp');
    expect(await tick()).toBe(0);
    clock.moveTo('2026-12-01T23:00:00Z');
    expect(await tick()).toBe(2);
    const [alert] = await support.database.queries.select().from(outbox).where(eq(outbox.kind, 'notice'));
    expect(alert).toMatchObject({ dueAt: clock.now(), expiresAt: new Date('2026-12-02T23:00:00Z') });
    expect(alert?.quietAt).toEqual(new Date('2026-12-02T13:00:00Z'));
  });

  it('are told on the same channel to whoever has no other', async () => {
    await administrator('whatsapp');
    await becomes('whatsapp');
    expect(await tick()).toBe(1);
    expect(await alerts()).toEqual([expect.stringContaining('whatsapp: ')]);
  });
});

it('that a chat was joined to another profile is told in the morning', async () => {
  const { queries } = support.database;
  const personId = await bookPerson(queries);
  const [person] = await loadPersons(queries, [personId]);
  if (!person) throw new Error('The person is missing.');
  const told = async (moment: string) => {
    await support.database.transaction((tx) => tellOfMerge(tx, person, agency, new Date(moment)));
    const [row] = await queries.select().from(outbox).orderBy(desc(outbox.id)).limit(1);
    return { dueAt: row?.dueAt, quietAt: row?.quietAt };
  };
  const night = { dueAt: new Date('2026-12-01T23:00:00Z'), quietAt: new Date('2026-12-02T13:00:00Z') };
  expect(await told('2026-12-01T16:00:00Z')).toEqual(night);
  const day = { dueAt: new Date('2026-12-01T03:00:00Z'), quietAt: new Date('2026-12-01T13:00:00Z') };
  expect(await told('2026-12-01T03:00:00Z')).toEqual(day);
});

describe('The list of people to call', () => {
  it('names those whom something important did not reach, until they are called', async () => {
    const rina = await administrator();
    const budi = openTalk({ database: support.database, clock }).person('budi', 'whatsapp');
    await register(budi, 'Budi Santoso');
    expect(words(await budi.says('daftar telepon'))).not.toContain('Perlu ditelepon');
    await support.database.queries.execute(
      sql`insert into outbox (person_id, contact_id, channel, address, kind, priority, message, status, reason, created_at, due_at)
          select person_id, id, channel, external_id, 'reminder', 30, '{"text":[]}', 'skipped', 'to-call',
            ${clock.now().toISOString()}::timestamptz, ${clock.now().toISOString()}::timestamptz
          from contacts where external_id = 'budi'`,
    );
    const list = words(await rina.says('daftar telepon'));
    expect(list).toContain('1. Budi Santoso');
    expect(list).toContain('pengingat pelatihan');
    expect(words(await rina.says('1'))).toContain('sudah ditelepon');
    expect(words(await rina.says('daftar telepon'))).toContain('Tidak ada yang perlu ditelepon');
  });
});
