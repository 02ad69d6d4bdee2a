import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Lease, takeLease } from '../../src/delivery/leases.ts';
import { callOff, enqueue, eraseOutboxOf } from '../../src/delivery/outbox.ts';
import { sweepOutbox } from '../../src/delivery/sweep.ts';
import { rowsOf } from '../../src/store/database.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { announce, kept, replyTo, senders, somebody, start } from '../support/delivery.ts';
import { recordedLog } from '../support/log.ts';
import { recordingChannel } from '../support/recording-channel.ts';

const support = testDatabase();
const startSender = senders(() => support.database);

beforeEach(() => support.clear());

const newLease = (): Promise<Lease> =>
  takeLease({ database: support.database, clock: movedClock(start), log: recordedLog() });

/** Breaks the connection that holds a lease, as a restart of Postgres does. */
const breakLease = ({ id }: Lease) =>
  support.database.driver`
    select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${id}`;

/** As a process leaves it that was killed: its rows stand as being sent, and its lock is free. */
async function killedWhileSending(rows: 'reply' | 'unasked'): Promise<number> {
  const lease = await newLease();
  const person = await somebody(support.database);
  const [reply] = rows === 'reply' ? await replyTo(support.database, lease, [[person, 'halo']], start) : [];
  const id = reply?.id ?? (await announce(support.database, person, 'kabar'));
  await support.database.queries.execute(
    sql`update outbox set status = 'sending', attempts = 1, lease_id = ${lease.id} where id = ${id}`,
  );
  await lease.release();
  return id;
}

describe('rows of a process that died', () => {
  it('are taken up at once: a reply goes out again, an unasked message is left for a person to decide', async () => {
    const reply = await killedWhileSending('reply');
    const unasked = await killedWhileSending('unasked');
    expect(await sweepOutbox(support.database)).toBe(2);
    let sends: readonly { messageId: string }[] = [];
    const { becomes } = await startSender((clock) => {
      const channel = recordingChannel({ clock });
      sends = channel.sends;
      return [channel];
    });
    expect(await becomes(reply, 'sent')).toMatchObject({ attempts: 2 });
    expect(await kept(support.database, unasked)).toMatchObject({ status: 'uncertain', reason: 'crash' });
    expect(sends.map(({ messageId }) => messageId)).toEqual([String(reply)]);
  });

  it('on WhatsApp go out again whatever they are, where a repetition is the same message, and once', async () => {
    const id = await killedWhileSending('unasked');
    await support.database.queries.execute(sql`update outbox set channel = 'whatsapp' where id = ${id}`);
    await sweepOutbox(support.database);
    expect(await kept(support.database, id)).toMatchObject({ status: 'queued', attempts: 1, reason: 'crash' });
    const lease = await newLease();
    await support.database.queries.execute(
      sql`update outbox set status = 'sending', attempts = 2, lease_id = ${lease.id} where id = ${id}`,
    );
    await lease.release();
    await sweepOutbox(support.database);
    expect(await kept(support.database, id)).toMatchObject({ status: 'uncertain', reason: 'crash' });
  });

  it('are not said to have been called off: they may have arrived', async () => {
    const id = await killedWhileSending('unasked');
    await support.database.queries.execute(sql`update outbox set channel = 'whatsapp' where id = ${id}`);
    await sweepOutbox(support.database);
    const waiting = await announce(support.database, await somebody(support.database), 'kabar');
    const back = await support.database.transaction((tx) => callOff(tx, [id, waiting], 'called-off'));
    expect(back).toEqual([waiting]);
    expect(await kept(support.database, id)).toMatchObject({ status: 'uncertain', reason: 'crash' });
    expect(await kept(support.database, waiting)).toMatchObject({ status: 'cancelled', reason: 'called-off' });
  });

  it('are repeated once, however often processes die, and never stay as being sent', async () => {
    const id = await killedWhileSending('reply');
    await sweepOutbox(support.database);
    expect(await kept(support.database, id)).toMatchObject({ status: 'queued', attempts: 1 });
    const second = await newLease();
    await support.database.queries.execute(
      sql`update outbox set status = 'sending', attempts = attempts + 1, lease_id = ${second.id} where id = ${id}`,
    );
    await second.release();
    await sweepOutbox(support.database);
    expect(await kept(support.database, id)).toMatchObject({ status: 'uncertain', reason: 'crash', leaseId: null });
  });

  it('are said again before anything that is said after them', async () => {
    const lease = await newLease();
    const siti = await somebody(support.database);
    await replyTo(support.database, lease, [[siti, 'siapa namanya?']], start);
    await lease.release();
    let channel = recordingChannel({ clock: movedClock(start) });
    const { reply, becomes } = await startSender((clock) => {
      channel = recordingChannel({ clock, pace: { perSecond: 25, chatSeconds: 1 } });
      return [channel];
    });
    const [answer] = await reply([siti, 'terima kasih, Siti']);
    await becomes(answer?.id ?? 0, 'sent');
    expect(channel.textsTo(siti.address)).toEqual(['siapa namanya?', 'terima kasih, Siti']);
  });

  it('that wait to be said again are not tried yet: they outlive another death', async () => {
    const lease = await newLease();
    const siti = await somebody(support.database);
    const [first, second] = await replyTo(
      support.database,
      lease,
      [
        [siti, 'satu'],
        [siti, 'dua'],
      ],
      start,
    );
    await lease.release();
    let channel = recordingChannel({ clock: movedClock(start) });
    const next = await startSender((clock) => {
      channel = recordingChannel({ clock });
      channel.answerAlways('hang');
      return [channel];
    });
    await channel.began(1);
    await next.lease.release();
    await sweepOutbox(support.database);
    expect(await kept(support.database, first?.id ?? 0)).toMatchObject({ status: 'uncertain', attempts: 2 });
    expect(await kept(support.database, second?.id ?? 0)).toMatchObject({ status: 'queued', attempts: 1 });
  });

  it('are left alone while their process lives', async () => {
    const lease = await newLease();
    const [row] = await replyTo(support.database, lease, [[await somebody(support.database), 'halo']], start);
    expect(await sweepOutbox(support.database)).toBe(0);
    expect(await kept(support.database, row?.id ?? 0)).toMatchObject({ status: 'sending', leaseId: lease.id });
    await lease.release();
  });

  it('are taken up once by many sweeps', async () => {
    for (let index = 0; index < 5; index++) await killedWhileSending('reply');
    const taken = await Promise.all([1, 2, 3].map(() => sweepOutbox(support.database)));
    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(5);
  });

  it('that were erased meanwhile go nowhere and keep no words', async () => {
    const lease = await newLease();
    const person = await somebody(support.database);
    const [row] = await replyTo(support.database, lease, [[person, 'rahasia']], start);
    await support.database.transaction((tx) => eraseOutboxOf(tx, person.personId));
    await lease.release();
    await sweepOutbox(support.database);
    expect(await kept(support.database, row?.id ?? 0)).toMatchObject({ status: 'cancelled', reason: 'erased' });
    expect(
      await rowsOf(support.database.queries, sql`select from outbox where message::text like '%rahasia%'`),
    ).toEqual([]);
  });
});

describe('when the connection that holds the lease breaks', () => {
  it('sending waits, goes on under a new lease, and nothing goes out twice', async () => {
    let channel = recordingChannel({ clock: movedClock(start) });
    const { lease, reply, becomes, moveUntil } = await startSender((clock) => {
      channel = recordingChannel({ clock, pace: { perSecond: 1, chatSeconds: 1 } });
      return [channel];
    });
    const earlier = lease.id;
    const people = await Promise.all([1, 2, 3, 4].map(() => somebody(support.database)));
    const rows = await reply(...people.map((person) => [person, 'halo'] as const));
    await channel.began(1);
    await breakLease(lease);
    await moveUntil(() => !lease.held || lease.id !== earlier, 0);
    await moveUntil(() => lease.held);
    expect(lease.id).not.toBe(earlier);
    for (const row of rows) expect(await becomes(row.id, 'sent')).toMatchObject({ attempts: 1 });
    expect(channel.sends).toHaveLength(4);
  });

  it('what another process took up meanwhile is left to it, and what did go out is not repeated', async () => {
    let channel = recordingChannel({ clock: movedClock(start) });
    const { lease, reply, becomes, moveUntil, clock } = await startSender((own) => {
      channel = recordingChannel({ clock: own, pace: { perSecond: 1, chatSeconds: 1 } });
      return [channel];
    });
    channel.answerNext(['hang']);
    const [flying, waiting] = await reply(
      [await somebody(support.database), 'terbang'],
      [await somebody(support.database), 'menunggu'],
    );
    await channel.began(1);
    const earlier = lease.id;
    // Taken up in the moment between losing the lease and having the next.
    const due = new Date(start.getTime() + 300_000);
    await support.database.queries.execute(
      sql`update outbox set status = 'queued', lease_id = null, due_at = ${due.toISOString()}::timestamptz
          where lease_id = ${earlier}`,
    );
    await breakLease(lease);
    await moveUntil(() => lease.held && lease.id !== earlier, 0);
    channel.letGo();
    expect(await becomes(flying?.id ?? 0, 'sent')).toMatchObject({ attempts: 1 });
    await moveUntil(() => clock.now().getTime() > start.getTime() + 60_000, 1_000);
    expect(channel.textsTo()).toEqual(['terbang']);
    await moveUntil(() => channel.sends.length === 2, 500);
    expect(await becomes(waiting?.id ?? 0, 'sent')).toMatchObject({ attempts: 2 });
    expect(channel.textsTo()).toEqual(['terbang', 'menunggu']);
    expect(channel.sends[1]?.at.getTime()).toBeGreaterThanOrEqual(due.getTime());
  });

  it('replies that were committed under the lost lease still go out once', async () => {
    let channel = recordingChannel({ clock: movedClock(start) });
    const { lease, sender, becomes, moveUntil } = await startSender((clock) => {
      channel = recordingChannel({ clock });
      return [channel];
    });
    const earlier = lease.id;
    const rows = await replyTo(support.database, lease, [[await somebody(support.database), 'halo']], start);
    await breakLease(lease);
    await moveUntil(() => lease.held && lease.id !== earlier, 0);
    channel.answerNext(['hang']);
    sender.sendReplies(rows);
    await channel.began(1);
    // While it is on its way, nobody takes it for a dead process's.
    expect(await sweepOutbox(support.database)).toBe(0);
    channel.letGo();
    expect(await becomes(rows[0]?.id ?? 0, 'sent')).toMatchObject({ attempts: 1 });
    expect(channel.sends).toHaveLength(1);
  });
});

it('finds rows whose commit was never answered, and sends them', async () => {
  let channel = recordingChannel({ clock: movedClock(start) });
  const { lease, becomes, log } = await startSender((clock) => {
    channel = recordingChannel({ clock });
    return [channel];
  });
  const person = await somebody(support.database);
  const [row] = await replyTo(support.database, lease, [[person, 'hilang']], start);
  const unasked = await support.database.transaction((tx) =>
    enqueue(tx, [{ ...person, kind: 'broadcast', message: { text: [{ text: 'kabar' }] }, dueAt: start }], start),
  );
  await becomes(unasked[0] ?? 0, 'sent');
  expect(await becomes(row?.id ?? 0, 'sent')).toMatchObject({ attempts: 1 });
  expect(channel.textsTo().toSorted()).toEqual(['hilang', 'kabar']);
  expect(log.lines.join()).toContain('go back to the outbox');
});
