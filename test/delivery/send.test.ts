import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { callOff, eraseOutboxOf, takeRecalled } from '../../src/delivery/outbox.ts';
import { sweepOutbox } from '../../src/delivery/sweep.ts';
import { rowsOf } from '../../src/store/database.ts';
import { SendError } from '../../src/messaging/send-error.ts';
import { contacts } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { alsoOn, announce, kept, senders, somebody, start } from '../support/delivery.ts';
import { type RecordingChannel, recordingChannel } from '../support/recording-channel.ts';

const support = testDatabase();
const startSender = senders(() => support.database);
const hour = 3_600_000;

beforeEach(() => support.clear());

/** A sender with one channel that does as it is told. */
async function oneChannel(options: { pace?: { perSecond: number; chatSeconds: number }; retryAfter?: number } = {}) {
  let channel: RecordingChannel | null = null;
  const running = await startSender((clock) => {
    channel = recordingChannel({ clock, ...options });
    return [channel];
  });
  if (!channel) throw new Error('There is no channel.');
  return { ...running, channel: channel as RecordingChannel };
}

const later = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);

describe('replies', () => {
  it('go out right after their commit, in order, and the row says so', async () => {
    const { channel, reply, becomes, sender } = await oneChannel();
    const siti = await somebody(support.database);
    const [first, second] = await reply([siti, 'satu'], [siti, 'dua']);
    expect(await becomes(second?.id ?? 0, 'sent')).toMatchObject({ leaseId: null, externalId: `out-${second?.id}` });
    expect(await kept(support.database, first?.id ?? 0)).toMatchObject({ status: 'sent', attempts: 1 });
    expect(channel.textsTo(siti.address)).toEqual(['satu', 'dua']);
    await sender.settled({ channel: 'webchat', externalId: siti.address });
  });

  it('are settled only when the last of a chat is out', async () => {
    const { channel, reply, sender } = await oneChannel();
    const siti = await somebody(support.database);
    channel.answerNext(['ok', 'hang']);
    await reply([siti, 'satu'], [siti, 'dua']);
    let isSettled = false;
    const settled = sender.settled({ channel: 'webchat', externalId: siti.address }).then(() => {
      isSettled = true;
    });
    await channel.began(2);
    expect(isSettled).toBe(false);
    channel.letGo();
    await settled;
  });

  it('overtake a broadcast that is under way', async () => {
    const { channel, reply, moveUntil } = await oneChannel({ pace: { perSecond: 2, chatSeconds: 0 } });
    for (let index = 0; index < 20; index++) {
      await announce(support.database, await somebody(support.database), `kabar ${index}`);
    }
    await moveUntil(() => channel.sends.length >= 4, 10);
    const before = channel.sends.length;
    await reply([await somebody(support.database), 'jawaban']);
    await moveUntil(() => channel.textsTo().includes('jawaban'), 10);
    // At most what was begun in the very same moment goes before it.
    expect(channel.textsTo().indexOf('jawaban') - before).toBeLessThanOrEqual(2);
    await moveUntil(() => channel.sends.length === 21);
  });

  it('of a channel that another process owns are left to it', async () => {
    const { channel, reply, becomes } = await oneChannel();
    const [row] = await reply([await somebody(support.database, { channel: 'telegram' }), 'untuk yang lain']);
    expect(await becomes(row?.id ?? 0, 'queued')).toMatchObject({ leaseId: null, attempts: 0 });
    expect(channel.sends).toEqual([]);
  });

  it('that nobody could take for a day are pointless', async () => {
    const { channel, reply, moveUntil } = await oneChannel();
    channel.answerAlways('unavailable');
    const [row] = await reply([await somebody(support.database), 'terlambat']);
    await moveUntil(async () => (await kept(support.database, row?.id ?? 0)).status === 'skipped', hour / 2);
    expect(await kept(support.database, row?.id ?? 0)).toMatchObject({ reason: 'expired' });
  });
});

describe('unasked messages', () => {
  it('go out when due, by priority, and at the pace', async () => {
    const { channel, moveUntil, clock } = await oneChannel({ pace: { perSecond: 3, chatSeconds: 1 } });
    const due = later(hour);
    for (let index = 0; index < 5; index++) {
      await announce(support.database, await somebody(support.database), `kabar ${index}`, { dueAt: due });
    }
    await announce(support.database, await somebody(support.database), 'dipindah', { kind: 'notice', dueAt: due });
    clock.move(hour - 1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(channel.sends).toEqual([]);
    await moveUntil(() => channel.sends.length === 6);
    expect(channel.textsTo()[0]).toBe('dipindah');
    const times = channel.sends.map(({ at }) => at.getTime());
    for (const [index, time] of times.entries()) {
      expect(time).toBeGreaterThanOrEqual(due.getTime());
      const fourth = times[index + 3];
      if (fourth !== undefined) expect(fourth - time).toBeGreaterThanOrEqual(1_000);
    }
  });

  it('are claimed one at a time at a slow pace: what waits for it at a crash did not go out', async () => {
    const { channel, moveUntil } = await oneChannel({ pace: { perSecond: 1, chatSeconds: 0 } });
    for (let index = 0; index < 6; index++) {
      await announce(support.database, await somebody(support.database), `kabar ${index}`);
    }
    const claimed = async () =>
      rowsOf<{ status: string; rows: string }>(
        support.database.queries,
        sql`select status, count(*) as rows from outbox where status = 'sending' group by 1`,
      );
    for (let sent = 1; sent <= 6; sent++) {
      await moveUntil(() => channel.sends.length >= sent);
      // The mark of the one that just went is written a moment later.
      await expect.poll(async () => Number((await claimed())[0]?.rows ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('are claimed only when what went before is marked: a crash would leave both uncertain', async () => {
    const { channel, moveUntil, becomes } = await oneChannel({ pace: { perSecond: 1, chatSeconds: 0 } });
    channel.answerNext(['hang']);
    const first = await announce(support.database, await somebody(support.database), 'satu');
    await channel.began(1);
    const second = await announce(support.database, await somebody(support.database), 'dua');
    await support.database.transaction(async (tx) => {
      // Its mark cannot be written.
      await tx.execute(sql`select from outbox where id = ${first} for update`);
      channel.letGo();
      let moves = 0;
      await moveUntil(() => ++moves > 20, 500);
      expect(await kept(support.database, second)).toMatchObject({ status: 'queued' });
    });
    expect(await becomes(second, 'sent')).toMatchObject({ attempts: 1 });
    expect(await kept(support.database, first)).toMatchObject({ status: 'sent' });
  });

  it('are heard of at once by NOTIFY', async () => {
    const { channel, moveUntil, clock } = await oneChannel();
    // Once something has come through, the first look at the outbox is over, and so is LISTEN.
    await announce(support.database, await somebody(support.database), 'pertama');
    await moveUntil(() => channel.sends.length === 1);
    const moment = clock.now();
    await announce(support.database, await somebody(support.database), 'kedua');
    await moveUntil(() => channel.sends.length === 2, 0);
    expect(clock.now()).toEqual(moment);
  });

  it('that are past their point are skipped, without a place in the pace', async () => {
    const { channel, becomes } = await oneChannel({ pace: { perSecond: 1, chatSeconds: 1 } });
    const person = await somebody(support.database);
    const stale = await announce(support.database, person, 'basi', { dueAt: later(-hour), expiresAt: later(-1) });
    const fresh = await announce(support.database, person, 'segar');
    expect(await becomes(stale, 'skipped')).toMatchObject({ reason: 'expired' });
    await becomes(fresh, 'sent');
    expect(channel.textsTo()).toEqual(['segar']);
  });

  it('do not fill the way out with one person, nor with people who cannot be written to', async () => {
    const { channel, becomes } = await oneChannel({ pace: { perSecond: 30, chatSeconds: 60 } });
    const [busy, gone, other] = [
      await somebody(support.database),
      await somebody(support.database, { unreachableSince: start }),
      await somebody(support.database),
    ];
    for (let index = 0; index < 20; index++) await announce(support.database, busy, `banyak ${index}`);
    const lost = await announce(support.database, gone, 'tidak sampai');
    const id = await announce(support.database, other, 'satu saja');
    await becomes(id, 'sent');
    expect(await becomes(lost, 'failed')).toMatchObject({ reason: 'unreachable' });
    expect(channel.textsTo(busy.address).length).toBeLessThan(3);
  });

  it('to a contact that nobody is behind any more end, and hold up nobody', async () => {
    const { channel, becomes } = await oneChannel();
    const person = await somebody(support.database);
    await support.database.queries.execute(sql`delete from contacts where id = ${person.contactId}`);
    const id = await announce(support.database, person, 'tidak ada orangnya');
    const next = await announce(support.database, await somebody(support.database), 'ada');
    await becomes(next, 'sent');
    expect(await becomes(id, 'failed')).toMatchObject({ reason: 'unreachable' });
    expect(channel.textsTo()).toEqual(['ada']);
  });
});

describe('when a message does not go out', () => {
  it('because we are too fast, the whole channel keeps still for as long as asked, and nothing counts against it', async () => {
    const { channel, reply, moveUntil, becomes } = await oneChannel({ retryAfter: 30 });
    const [siti, budi] = [await somebody(support.database), await somebody(support.database)];
    channel.answerNext(['rate-limited']);
    const [first] = await reply([siti, 'satu'], [siti, 'dua']);
    await moveUntil(() => channel.sends.length === 1, 0);
    const waiting = await announce(support.database, budi, 'kabar');
    const [second] = await reply([budi, 'tiga']);
    await becomes(second?.id ?? 0, 'sent');
    expect(channel.sends.slice(1).every(({ at }) => at >= later(30_000))).toBe(true);
    expect(channel.textsTo(siti.address)).toEqual(['satu', 'satu', 'dua']);
    expect(await becomes(first?.id ?? 0, 'sent')).toMatchObject({ attempts: 1 });
    await becomes(waiting, 'sent');
  });

  it('because we are too fast, unasked messages wait where they can still be called off', async () => {
    const { channel, moveUntil, becomes } = await oneChannel({
      pace: { perSecond: 1, chatSeconds: 1 },
      retryAfter: 60,
    });
    const ids: number[] = [];
    channel.answerAlways('rate-limited');
    for (let index = 0; index < 6; index++) {
      ids.push(await announce(support.database, await somebody(support.database), 'kabar'));
    }
    await moveUntil(() => channel.sends.length === 1);
    for (const id of ids) expect(await becomes(id, 'queued')).toMatchObject({ leaseId: null, attempts: 0 });
  });

  it('because the person blocked us, they are left alone on that contact', async () => {
    const { channel, becomes, moveUntil } = await oneChannel({ pace: { perSecond: 1, chatSeconds: 1 } });
    const person = await somebody(support.database);
    channel.answerNext(['unreachable'], person.address);
    const first = await announce(support.database, person, 'satu');
    const second = await announce(support.database, person, 'dua');
    expect(await becomes(first, 'failed')).toMatchObject({ reason: 'unreachable' });
    expect(await becomes(second, 'failed')).toMatchObject({ reason: 'unreachable' });
    expect(channel.textsTo(person.address)).toEqual(['satu']);
    await moveUntil(async () => {
      const [contact] = await rowsOf<{ gone: boolean }>(
        support.database.queries,
        sql`select unreachable_since is not null as gone from contacts where id = ${person.contactId}`,
      );
      return contact?.gone === true;
    });
  });

  it('because of its content or a fault of ours, it ends and nobody waits for it', async () => {
    const { channel, reply, becomes, log } = await oneChannel();
    channel.answerNext(['rejected', new TypeError('rahasia')]);
    const siti = await somebody(support.database);
    const [bad, faulty, good] = await reply([siti, 'buruk'], [siti, 'rusak'], [siti, 'baik']);
    await becomes(good?.id ?? 0, 'sent');
    expect(await becomes(bad?.id ?? 0, 'failed')).toMatchObject({ reason: 'rejected' });
    expect(await becomes(faulty?.id ?? 0, 'failed')).toMatchObject({ reason: 'fault' });
    expect(log.lines.join()).not.toMatch(/rahasia|buruk|chat-/);
  });

  it('because the platform restricts us, the channel stops, says so, and what waits stays', async () => {
    const { channel, reply, becomes, sender, clock } = await oneChannel();
    channel.answerNext(['refused']);
    const [first] = await reply([await somebody(support.database), 'satu']);
    expect(await becomes(first?.id ?? 0, 'queued')).toMatchObject({ leaseId: null, attempts: 0 });
    const [second] = await reply([await somebody(support.database), 'dua']);
    const third = await announce(support.database, await somebody(support.database), 'tiga');
    await becomes(second?.id ?? 0, 'queued');
    clock.move(60_000);
    expect(await kept(support.database, third)).toMatchObject({ status: 'queued' });
    expect(channel.sends).toHaveLength(1);
    expect(sender.troubles().join()).toContain('refuses');
  });

  it('because the platform is away, it goes out when it is back, in order, and a blip is no long pause', async () => {
    const { channel, reply, becomes, clock, sender, moveUntil } = await oneChannel();
    const people = await Promise.all(Array.from({ length: 8 }, () => somebody(support.database)));
    channel.answerNext(people.map(() => 'unavailable' as const));
    const rows = await reply(
      ...people.map((person) => [person, 'satu'] as const),
      ...people.map((person) => [person, 'dua'] as const),
    );
    const unasked = await announce(support.database, await somebody(support.database), 'kabar');
    for (const row of rows) expect(await becomes(row.id, 'sent')).toMatchObject({ attempts: 1 });
    await becomes(unasked, 'sent');
    for (const person of people) expect(channel.textsTo(person.address)).toEqual(['satu', 'satu', 'dua']);
    expect(clock.now().getTime() - start.getTime()).toBeLessThan(10_000);

    channel.answerAlways('unavailable');
    await reply([await somebody(support.database), 'tiga']);
    await moveUntil(() => sender.troubles().length > 0, 1_000);
    channel.answerAlways('ok');
    await moveUntil(() => sender.troubles().length === 0, 1_000);
  });

  it('because another process owns the channel by now, it is left to that one, whatever was tried before', async () => {
    const { channel, reply, becomes, moveUntil, sender } = await oneChannel();
    channel.answerAlways('unavailable');
    const siti = await somebody(support.database);
    const [first, second] = await reply([siti, 'satu'], [siti, 'dua']);
    await moveUntil(() => sender.troubles().length > 0, 1_000);
    channel.own(false);
    const tries = channel.sends.length;
    for (const row of [first, second]) {
      expect(await becomes(row?.id ?? 0, 'queued')).toMatchObject({ leaseId: null, attempts: 0 });
    }
    expect(channel.sends.length - tries).toBeLessThanOrEqual(1);
    expect(sender.troubles()).toEqual([]);
    channel.own(true);
    channel.answerAlways('ok');
    for (const row of [first, second]) await becomes(row?.id ?? 0, 'sent');
    expect(channel.textsTo(siti.address).slice(-2)).toEqual(['satu', 'dua']);
  });

  it('for sure or not: a reply is repeated once, then left', async () => {
    const { channel, reply, becomes } = await oneChannel();
    const siti = await somebody(support.database);
    channel.answerNext(['uncertain', 'ok', 'uncertain', 'uncertain']);
    const [lucky] = await reply([siti, 'satu']);
    expect(await becomes(lucky?.id ?? 0, 'sent')).toMatchObject({ attempts: 2 });
    const [unlucky] = await reply([siti, 'dua']);
    expect(await becomes(unlucky?.id ?? 0, 'uncertain')).toMatchObject({ reason: 'no-answer', attempts: 2 });
    expect(channel.textsTo(siti.address)).toEqual(['satu', 'satu', 'dua', 'dua']);
  });

  it('for sure or not: what was away before is still repeated', async () => {
    const { channel, reply, becomes } = await oneChannel();
    channel.answerNext(['unavailable', 'unavailable', 'uncertain', 'ok']);
    const [row] = await reply([await somebody(support.database), 'satu']);
    await becomes(row?.id ?? 0, 'sent');
    expect(channel.sends).toHaveLength(4);
  });

  it('for sure or not: an unasked message is never repeated', async () => {
    const { channel, becomes, clock } = await oneChannel();
    channel.answerNext(['uncertain']);
    const id = await announce(support.database, await somebody(support.database), 'kabar');
    expect(await becomes(id, 'uncertain')).toMatchObject({ reason: 'no-answer' });
    clock.move(hour);
    await new Promise((resolve) => setImmediate(resolve));
    expect(channel.sends).toHaveLength(1);
  });

  it('because a channel hangs, others go on, and it is given up as uncertain', async () => {
    const { channel, becomes, reply, clock } = await oneChannel({ pace: { perSecond: 25, chatSeconds: 1 } });
    const hanging = await somebody(support.database);
    channel.answerNext(['hang'], hanging.address);
    const id = await announce(support.database, hanging, 'kabar');
    await channel.began(1);
    const [row] = await reply([await somebody(support.database), 'satu']);
    await becomes(row?.id ?? 0, 'sent');
    clock.move(120_000);
    await becomes(id, 'uncertain');
    channel.letGo();
  });
});

describe('at the end', () => {
  it('replies go out, unasked messages stay', async () => {
    const { channel, reply, sender, moveUntil } = await oneChannel({ pace: { perSecond: 4, chatSeconds: 0 } });
    const ids: number[] = [];
    for (let index = 0; index < 12; index++) {
      ids.push(await announce(support.database, await somebody(support.database), 'kabar'));
    }
    await moveUntil(() => channel.sends.length >= 4, 10);
    const rows = await reply(
      ...(await Promise.all([1, 2, 3].map(async (n) => [await somebody(support.database), `${n}`] as const))),
    );
    const stopped = sender.stop(10_000);
    await moveUntil(() => ['1', '2', '3'].every((text) => channel.textsTo().includes(text)));
    await stopped;
    for (const row of rows) expect(await kept(support.database, row.id)).toMatchObject({ status: 'sent' });
    const statuses = await Promise.all(ids.map(async (id) => (await kept(support.database, id)).status));
    expect(statuses.filter((status) => status === 'sent')).toHaveLength(channel.sends.length - 3);
    expect(statuses.filter((status) => status === 'queued')).toHaveLength(12 - (channel.sends.length - 3));
  });

  it('what cannot go out in time goes back to the outbox', async () => {
    const { channel, reply, sender, moveUntil } = await oneChannel();
    channel.answerAlways('unavailable');
    const [row] = await reply([await somebody(support.database), 'satu']);
    await channel.began(1);
    let over = false;
    const stopped = sender.stop(2_000).then(() => {
      over = true;
    });
    await moveUntil(() => over);
    await stopped;
    expect(await kept(support.database, row?.id ?? 0)).toMatchObject({ status: 'queued', leaseId: null, attempts: 0 });
  });

  it('what fails in the air after the last was begun goes back too', async () => {
    const { channel, reply, sender, clock, moveUntil } = await oneChannel();
    channel.answerNext(['hang']);
    const [row] = await reply([await somebody(support.database), 'satu']);
    await channel.began(1);
    let over = false;
    const stopped = sender.stop(2_000).then(() => {
      over = true;
    });
    clock.move(1_999);
    channel.letGo(new SendError('unavailable', 'It went away.'));
    await moveUntil(() => over, 0);
    await stopped;
    expect(await kept(support.database, row?.id ?? 0)).toMatchObject({ status: 'queued', leaseId: null, attempts: 0 });
    expect(channel.sends).toHaveLength(1);
  });

  it('nothing of it lingers', async () => {
    const { channel, reply, stop, clock } = await oneChannel({ pace: { perSecond: 1, chatSeconds: 1 } });
    channel.answerNext(['unavailable', 'rate-limited']);
    await reply([await somebody(support.database), 'satu'], [await somebody(support.database), 'dua']);
    await announce(support.database, await somebody(support.database), 'kabar');
    await stop();
    expect(clock.waiting).toBe(0);
  });
});

describe('what is called off while it is in the hand of a sender', () => {
  const inHand = async () => {
    const running = await oneChannel();
    running.channel.answerNext(['hang']);
    const id = await announce(support.database, await somebody(support.database), 'kabar');
    await running.channel.began(1);
    const calledOff = await support.database.transaction((tx) => callOff(tx, [id], 'called-off'));
    expect(calledOff).toEqual([]);
    return { ...running, id };
  };
  const recalled = () => support.database.transaction((tx) => takeRecalled(tx, 'broadcast'));

  it('may be gone already', async () => {
    const { channel, becomes, id } = await inHand();
    channel.letGo();
    expect(await becomes(id, 'sent')).toMatchObject({ reason: null });
    expect(await recalled()).toEqual([]);
  });

  it('does not go out once it is back, which is told once', async () => {
    const { channel, becomes, id, clock } = await inHand();
    channel.letGo(new SendError('unavailable', 'It went away.'));
    expect(await becomes(id, 'cancelled')).toMatchObject({ leaseId: null });
    clock.move(hour);
    await new Promise((resolve) => setImmediate(resolve));
    expect(channel.sends).toHaveLength(1);
    expect(await recalled()).toEqual([id]);
    expect(await recalled()).toEqual([]);
  });

  it.each([0.5, 1])('does not go out after a silence of %d seconds either', async (retryAfter) => {
    const { channel, becomes, id, clock } = await inHand();
    channel.letGo(new SendError('rate-limited', 'Too fast.', { retryAfter }));
    expect(await becomes(id, 'cancelled')).toMatchObject({ leaseId: null });
    clock.move(hour);
    await new Promise((resolve) => setImmediate(resolve));
    expect(channel.sends).toHaveLength(1);
    expect(await recalled()).toEqual([id]);
  });

  it('is uncertain where a process had died with it before: the first try may have arrived', async () => {
    const running = await oneChannel();
    running.channel.answerNext(['hang']);
    const id = await announce(support.database, await somebody(support.database), 'kabar', { dueAt: later(1_000) });
    await support.database.queries.execute(sql`update outbox set reason = 'crash', attempts = 1 where id = ${id}`);
    await running.moveUntil(() => running.channel.sends.length === 1);
    expect(await support.database.transaction((tx) => callOff(tx, [id], 'no-consent'))).toEqual([]);
    running.channel.letGo(new SendError('unavailable', 'It went away.'));
    expect(await running.becomes(id, 'uncertain')).toMatchObject({ reason: 'crash', leaseId: null });
    expect(await recalled()).toEqual([]);
  });

  it('and comes back is still known to have been tried before a crash', async () => {
    const running = await oneChannel();
    running.channel.answerNext(['unavailable']);
    const id = await announce(support.database, await somebody(support.database), 'kabar', { dueAt: later(1_000) });
    await support.database.queries.execute(sql`update outbox set reason = 'crash', attempts = 1 where id = ${id}`);
    await running.moveUntil(() => running.channel.sends.length === 1);
    await running.moveUntil(async () => (await kept(support.database, id)).status === 'queued', 1);
    expect(await support.database.transaction((tx) => callOff(tx, [id], 'called-off'))).toEqual([]);
    expect(await kept(support.database, id)).toMatchObject({ status: 'uncertain', reason: 'crash' });
  });

  it('goes to nobody a second time after a crash', async () => {
    const { channel, lease, id } = await inHand();
    await lease.release();
    await sweepOutbox(support.database);
    expect(await kept(support.database, id)).toMatchObject({ status: 'uncertain', reason: 'crash' });
    channel.letGo();
  });
});

describe('what is about somebody’s own bookings, where one channel cannot reach them', () => {
  async function twoChannels() {
    const channels: RecordingChannel[] = [];
    const running = await startSender((clock) => {
      channels.push(recordingChannel({ name: 'telegram', clock }), recordingChannel({ name: 'webchat', clock }));
      return channels;
    });
    const [telegram, webchat] = channels as [RecordingChannel, RecordingChannel];
    const siti = await somebody(support.database, { channel: 'telegram' });
    await alsoOn(support.database, siti, 'webchat', 'siti-elsewhere');
    return { ...running, telegram, webchat, siti };
  }

  it.each(['notice', 'offer', 'reminder'] as const)('goes by their other one, once: %s', async (kind) => {
    const { telegram, webchat, siti, becomes, clock } = await twoChannels();
    telegram.answerNext(['unreachable']);
    const first = await announce(support.database, siti, 'besok', { kind });
    const second = await announce(support.database, siti, 'lusa', { kind });
    for (const id of [first, second]) expect(await becomes(id, 'sent')).toMatchObject({ reason: null, attempts: 1 });
    clock.move(hour);
    expect(telegram.textsTo()).toEqual(['besok']);
    expect(webchat.textsTo('siti-elsewhere').toSorted()).toEqual(['besok', 'lusa']);
  });

  it('fails where the other cannot reach them either', async () => {
    const { telegram, webchat, siti, becomes } = await twoChannels();
    for (const channel of [telegram, webchat]) channel.answerAlways('unreachable');
    const id = await announce(support.database, siti, 'besok', { kind: 'reminder' });
    expect(await becomes(id, 'failed')).toMatchObject({ reason: 'unreachable' });
    expect([telegram.sends.length, webchat.sends.length]).toEqual([1, 1]);
  });

  it('does not once it was called off, or may have arrived before a crash', async () => {
    const { telegram, webchat, siti, becomes } = await twoChannels();
    telegram.answerNext(['hang']);
    const recalled = await announce(support.database, siti, 'besok', { kind: 'reminder' });
    await telegram.began(1);
    await support.database.transaction((tx) => callOff(tx, [recalled], 'called-off'));
    const crashed = await announce(support.database, siti, 'lusa', { kind: 'reminder', dueAt: later(1_000) });
    await support.database.queries.execute(sql`update outbox set reason = 'crash' where id = ${crashed}`);
    telegram.letGo(new SendError('unreachable', 'Blocked.'));
    for (const id of [recalled, crashed]) expect(await becomes(id, 'failed')).toMatchObject({ reason: 'unreachable' });
    expect(webchat.sends).toEqual([]);
  });

  it('is left to the ledger of the announcement where it is one', async () => {
    const { telegram, webchat, siti, becomes } = await twoChannels();
    telegram.answerNext(['unreachable']);
    const id = await announce(support.database, siti, 'kabar');
    await becomes(id, 'failed');
    expect(webchat.sends).toEqual([]);
  });
});

it('does not send what waits for somebody to whoever has their number now', async () => {
  const [siti, other] = [await somebody(support.database), await somebody(support.database)];
  const id = await announce(support.database, siti, 'Bu Siti, besok pelatihan');
  const taken = { personId: other.personId, formerPersonId: siti.personId, detachedAt: start };
  await support.database.queries.update(contacts).set(taken).where(eq(contacts.id, siti.contactId));
  const now = await announce(support.database, { ...siti, personId: other.personId }, 'kabar');
  const { channel, becomes } = await oneChannel();
  expect(await becomes(id, 'failed')).toMatchObject({ reason: 'unreachable' });
  await becomes(now, 'sent');
  expect(channel.textsTo()).toEqual(['kabar']);
});

it('keeps no words of somebody who is forgotten while a message to them is on its way', async () => {
  const { channel, reply, becomes } = await oneChannel();
  const siti = await somebody(support.database);
  channel.answerNext(['hang', 'hang']);
  const [row] = await reply([siti, 'rahasia']);
  await channel.began(1);
  const id = await announce(support.database, siti, 'rahasia juga', { dueAt: later(hour) });
  await support.database.transaction((tx) => eraseOutboxOf(tx, siti.personId));
  expect(await kept(support.database, id)).toMatchObject({ status: 'cancelled', reason: 'erased' });
  channel.letGo();
  await becomes(row?.id ?? 0, 'sent');
  const words = await rowsOf(support.database.queries, sql`select from outbox where message::text like '%rahasia%'`);
  expect(words).toHaveLength(0);
});

it('counts what happened, and names nobody', async () => {
  const { channel, reply, becomes, metrics } = await oneChannel();
  channel.answerNext(['unavailable', 'ok', 'rejected']);
  const siti = await somebody(support.database);
  const rows = await reply([siti, 'satu'], [siti, 'dua']);
  await becomes(rows[1]?.id ?? 0, 'failed');
  expect(Object.fromEntries(metrics.sends)).toEqual({
    'webchat reply rejected': 1,
    'webchat reply sent': 1,
    'webchat reply unavailable': 1,
  });
});
