import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  callOff,
  enqueue,
  eraseOutboxOf,
  insertReplies,
  messageAgain,
  purgeOutbox,
} from '../../src/delivery/outbox.ts';
import { openReceipts } from '../../src/delivery/receipts.ts';
import type { Receipt } from '../../src/messaging/channel.ts';
import { rowsOf } from '../../src/store/database.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { announce, kept, somebody, start } from '../support/delivery.ts';
import { recordedLog } from '../support/log.ts';

const support = testDatabase();
beforeEach(() => support.clear());

const later = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);
const textsKept = async (): Promise<string[]> => {
  const rows = await rowsOf<{ text: string }>(
    support.database.queries,
    sql`select coalesce(message -> 'text' -> 0 ->> 'text', '') as text from outbox order by id`,
  );
  return rows.map(({ text }) => text);
};
const setStatus = (id: number, status: string) =>
  support.database.queries.execute(sql`update outbox set status = ${status} where id = ${id}`);

describe('the outbox', () => {
  it('answers ids in the order that was given, whoever it is for', async () => {
    const people = await Promise.all([1, 2, 3].map(() => somebody(support.database)));
    const replies = Array.from({ length: 30 }, (_, index) => ({
      ...(people[index % 3] ?? people[0]),
      message: { text: [{ text: String(index) }] },
    })) as Parameters<typeof insertReplies>[1];
    const rows = await support.database.transaction((tx) => insertReplies(tx, replies, 7, start));
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(await textsKept()).toEqual(replies.map((_, index) => String(index)));
    expect(rows[4]).toMatchObject({ message: { text: [{ text: '4' }] }, attempts: 1, leaseId: 7, createdAt: start });
  });

  it('takes words that the database refuses: NUL, half an emoji, and what only looks like them', async () => {
    const person = await somebody(support.database);
    const texts = ['a\u0000b', `nama ${'🎓'.slice(0, 1)}`, String.raw`\u0000 \ud83c`, '🎓 utuh'];
    await support.database.transaction(async (tx) => {
      for (const text of texts)
        await enqueue(tx, [{ ...person, kind: 'notice', message: { text: [{ text }] } }], start);
      await insertReplies(tx, [{ ...person, message: { text: [{ text: '\u0000' }] } }], 1, start);
    });
    expect(await textsKept()).toEqual(['ab', 'nama \uFFFD', String.raw`\u0000 \ud83c`, '🎓 utuh', '']);
  });

  it('has nothing of a turn that did not commit', async () => {
    const person = await somebody(support.database);
    const failing = support.database.transaction(async (tx) => {
      await insertReplies(tx, [{ ...person, message: { text: [{ text: 'halo' }] } }], 1, start);
      throw new Error('The turn failed.');
    });
    await expect(failing).rejects.toThrow('The turn failed.');
    expect(await textsKept()).toEqual([]);
  });

  it('takes back only what nobody has begun to send', async () => {
    const person = await somebody(support.database);
    const [waiting, sending] = [
      await announce(support.database, person, 'a'),
      await announce(support.database, person, 'b'),
    ];
    await setStatus(sending, 'sending');
    expect(await support.database.transaction((tx) => callOff(tx, [waiting, sending], 'called-off'))).toEqual([
      waiting,
    ]);
    expect(await kept(support.database, waiting)).toMatchObject({ status: 'cancelled', reason: 'called-off' });
  });

  it('erases the words of a row that is marked as sent at that very moment', async () => {
    const person = await somebody(support.database);
    const id = await announce(support.database, person, 'rahasia');
    await setStatus(id, 'sending');
    let erasing = Promise.resolve();
    await support.database.transaction(async (tx) => {
      await tx.execute(sql`update outbox set status = 'sent' where id = ${id}`);
      erasing = support.database.transaction((other) => eraseOutboxOf(other, person.personId));
      // The erasure waits for this row by now.
      for (let blocked = false; !blocked; ) {
        const [row] = await rowsOf<{ blocked: boolean }>(
          tx,
          sql`select exists (select from pg_locks where not granted) as blocked`,
        );
        blocked = row?.blocked === true;
      }
    });
    await erasing;
    expect(await textsKept()).toEqual(['']);
    expect(await kept(support.database, id)).toMatchObject({ status: 'sent' });
  });

  it('has nothing more for a phone that asks again for what is of no use any more, which then did not reach anybody', async () => {
    const person = await somebody(support.database);
    const [unread, read] = [
      await announce(support.database, person, 'besok', { expiresAt: later(1_000) }),
      await announce(support.database, person, 'lusa', { expiresAt: later(1_000) }),
    ];
    await setStatus(unread, 'sent');
    await setStatus(read, 'delivered');
    const asked = (id: number, at: Date) => messageAgain(support.database.queries, String(id), at);
    expect(await asked(unread, start)).toMatchObject({ text: [{ text: 'besok' }] });
    expect([await asked(unread, later(1_000)), await asked(read, later(1_000))]).toEqual([null, null]);
    expect(await kept(support.database, unread)).toMatchObject({ status: 'skipped', reason: 'expired' });
    expect(await kept(support.database, read)).toMatchObject({ status: 'delivered' });
  });

  it('forgets the words of what ended long ago, never of what waits', async () => {
    const person = await somebody(support.database);
    const [old, waiting, recent] = [
      await announce(support.database, person, 'lama', {}, later(-1_000)),
      await announce(support.database, person, 'menunggu', {}, later(-1_000)),
      await announce(support.database, person, 'baru', {}, later(1_000)),
    ];
    await setStatus(old, 'read');
    await setStatus(recent, 'failed');
    await support.database.transaction((tx) => purgeOutbox(tx, start));
    expect(await textsKept()).toEqual(['', 'menunggu', 'baru']);
    expect(await kept(support.database, waiting)).toMatchObject({ status: 'queued' });
  });
});

describe('receipts', () => {
  const open = () => {
    const clock = movedClock(start);
    return { clock, receipts: openReceipts({ database: support.database, clock, log: recordedLog() }) };
  };
  const receipt = (id: number, status: Receipt['status'], at: Date = start): Receipt => ({
    channel: 'webchat',
    externalId: `out-${id}`,
    status,
    at,
  });
  const sent = async (): Promise<number> => {
    const id = await announce(support.database, await somebody(support.database), 'halo');
    await support.database.queries.execute(
      sql`update outbox set status = 'sent', external_id = ${`out-${id}`} where id = ${id}`,
    );
    return id;
  };
  const times = async (id: number) => {
    const [row] = await rowsOf<{ status: string; delivered: string | null; read: string | null }>(
      support.database.queries,
      sql`select status, delivered_at as delivered, read_at as read from outbox where id = ${id}`,
    );
    const date = (value: string | null | undefined) => (value ? new Date(value) : null);
    return { status: row?.status, delivered: date(row?.delivered), read: date(row?.read) };
  };

  it('move a message forward, never back, in whatever order they come', async () => {
    const { receipts } = open();
    const [delivered, read, skipped] = [await sent(), await sent(), await sent()];
    receipts.take(receipt(delivered, 'delivered'));
    receipts.take(receipt(read, 'delivered', later(1)));
    receipts.take(receipt(read, 'read', later(2)));
    receipts.take(receipt(skipped, 'read', later(3)));
    receipts.take(receipt(skipped, 'delivered', later(4)));
    receipts.take(receipt(skipped, 'read', later(5)));
    await receipts.stop(1_000);
    expect(await times(delivered)).toEqual({ status: 'delivered', delivered: start, read: null });
    expect(await times(read)).toEqual({ status: 'read', delivered: later(1), read: later(2) });
    expect(await times(skipped)).toEqual({ status: 'read', delivered: later(3), read: later(3) });
    const again = open();
    again.receipts.take(receipt(read, 'delivered', later(9)));
    await again.receipts.stop(1_000);
    expect(await times(read)).toMatchObject({ status: 'read', delivered: later(1) });
  });

  it('that are faster than our own mark are not lost', async () => {
    const { receipts, clock } = open();
    const id = await announce(support.database, await somebody(support.database), 'halo');
    receipts.take(receipt(id, 'delivered'));
    while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
    await support.database.queries.execute(
      sql`update outbox set status = 'sent', external_id = ${`out-${id}`} where id = ${id}`,
    );
    clock.move(2_000);
    await receipts.stop(60_000);
    expect(await times(id)).toMatchObject({ status: 'delivered' });
  });

  it('of messages that nobody knows are given up', async () => {
    const { receipts, clock } = open();
    receipts.take(receipt(4_711, 'read'));
    for (let tries = 1; tries < 5; tries++) {
      while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
      clock.move(2_000);
    }
    await receipts.stop(60_000);
    expect(clock.waiting).toBe(0);
  });
});
