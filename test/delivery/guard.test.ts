import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { capOf, closeBreaker, markCalled, openBreakers, peopleToCall, spacingOf } from '../../src/delivery/guard.ts';
import { rowsOf } from '../../src/store/database.ts';
import { channelBreakers } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { alsoOn, announce, kept, senders, type Somebody, somebody, start } from '../support/delivery.ts';
import { type RecordingChannel, recordingChannel } from '../support/recording-channel.ts';

const support = testDatabase();
const startSender = senders(() => support.database);
const minute = 60_000;
const hour = 60 * minute;

beforeEach(() => support.clear());

const daysAgo = (days: number): Date => new Date(start.getTime() - days * 24 * hour);
const rules = { dailyCap: 400, spacing: { least: 15, most: 45 } };

/** A guarded channel and one without a guard beside it. */
async function guarded(given: { name?: 'telegram' | 'whatsapp'; dailyCap?: number; age?: number } = {}) {
  const { name = 'telegram', dailyCap = 400, age = 100 } = given;
  const channels: RecordingChannel[] = [];
  const running = await startSender((clock) => {
    channels.push(
      recordingChannel({ name, clock, unasked: { ...rules, dailyCap }, accountSince: daysAgo(age) }),
      recordingChannel({ name: 'webchat', clock }),
    );
    return channels;
  });
  const [channel, other] = channels;
  if (!channel || !other) throw new Error('There is no channel.');
  return { ...running, channel, other };
}

const people = (count: number): Promise<Somebody[]> =>
  Promise.all(Array.from({ length: count }, () => somebody(support.database, { channel: 'telegram' })));

const statuses = async (): Promise<Record<string, number>> => {
  const rows = await rowsOf<{ status: string; rows: string }>(
    support.database.queries,
    sql`select status, count(*) as rows from outbox group by 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.status, Number(row.rows)]));
};

describe('The cap', () => {
  it('of an account grows with its age', () => {
    const caps = [0, 1, 7, 30, 38, 400].map((days) => capOf(rules, daysAgo(days), start));
    expect(caps).toEqual([20, 30, 90, 320, 400, 400]);
    expect(capOf(rules, null, start)).toBe(20);
    expect(capOf({ ...rules, dailyCap: 5 }, daysAgo(400), start)).toBe(5);
  });

  it('holds what is unasked in any 24 hours, and lets it go on the day after', async () => {
    const { channel, moveUntil, clock } = await guarded({ dailyCap: 3 });
    for (const one of await people(5))
      await announce(support.database, one, 'kabar', { kind: 'offer', expiresAt: daysAgo(-3) });
    await moveUntil(() => channel.sends.length === 3, 1_000);
    for (let second = 0; second < 600; second++) clock.move(1_000);
    await moveUntil(async () => (await statuses())['sent'] === 3);
    expect(channel.sends).toHaveLength(3);
    clock.move(24 * hour);
    await moveUntil(() => channel.sends.length === 5, 1_000);
  });

  it('never holds a reply', async () => {
    const { channel, reply, moveUntil } = await guarded({ dailyCap: 0 });
    const [siti] = await people(1);
    if (!siti) return;
    await announce(support.database, siti, 'kabar');
    await reply([siti, 'satu'], [siti, 'dua']);
    await moveUntil(() => channel.sends.length === 2);
    expect(channel.textsTo()).toEqual(['satu', 'dua']);
  });

  it('is spent on what was moved, then offers, then reminders; broadcasts leave part of it', async () => {
    const { channel, moveUntil, clock } = await guarded({ dailyCap: 5 });
    const [a, b, c, d, e, f] = await people(6);
    if (!a || !b || !c || !d || !e || !f) return;
    for (const [one, kind] of [
      [a, 'broadcast'],
      [b, 'broadcast'],
      [c, 'reminder'],
      [d, 'offer'],
      [e, 'notice'],
      [f, 'broadcast'],
    ] as const) {
      await announce(support.database, one, kind, { kind, dueAt: new Date(start.getTime() + minute) });
    }
    await moveUntil(() => channel.sends.length === 3, 1_000);
    expect(channel.textsTo()).toEqual(['notice', 'offer', 'reminder']);
    for (let second = 0; second < 300; second++) clock.move(1_000);
    expect(channel.sends).toHaveLength(3);
    // It waits for tomorrow, and says so.
    await moveUntil(async () => {
      const rows = await rowsOf<{ reason: string }>(
        support.database.queries,
        sql`select reason from outbox where status = 'queued'`,
      );
      return rows.length === 3 && rows.every(({ reason }) => reason === 'cap');
    }, 1_000);
  });

  it('sends a reminder that does not fit by the other channel, else puts the person on the list to be called', async () => {
    const { other, moveUntil } = await guarded({ dailyCap: 0 });
    const [siti, budi] = await people(2);
    if (!siti || !budi) return;
    await alsoOn(support.database, siti, 'webchat', 'siti-elsewhere');
    const soon = new Date(start.getTime() + 5 * hour);
    await announce(support.database, siti, 'besok', { kind: 'reminder', expiresAt: soon });
    const id = await announce(support.database, budi, 'besok', { kind: 'reminder', expiresAt: soon });
    await moveUntil(() => other.sends.length === 1, 1_000);
    expect(other.textsTo('siti-elsewhere')).toEqual(['besok']);
    await moveUntil(async () => (await kept(support.database, id)).status === 'skipped', 1_000);
    const list = await peopleToCall(support.database.queries, start);
    expect(list).toMatchObject([{ personId: budi.personId, kind: 'reminder' }]);
    await support.database.transaction((tx) => markCalled(tx, budi.personId));
    expect(await peopleToCall(support.database.queries, start)).toEqual([]);
  });
});

describe('What waited for tomorrow', () => {
  it('is not lost where the platform gives it back', async () => {
    const [siti] = await people(1);
    const id = await announce(support.database, siti as Somebody, 'kabar');
    await support.database.queries.execute(sql`update outbox set reason = 'cap' where id = ${id}`);
    const { channel, moveUntil } = await guarded();
    channel.answerNext(['unavailable']);
    await moveUntil(() => channel.sends.length === 2, 1_000);
    await moveUntil(async () => (await kept(support.database, id)).status === 'sent', 1_000);
  });

  it('and has lost its point costs no place among what goes out', async () => {
    const everyone = await people(6);
    for (const one of everyone.slice(0, 5)) {
      await announce(support.database, one, 'kemarin', { expiresAt: start, dueAt: daysAgo(1) });
    }
    await announce(support.database, everyone[5] as Somebody, 'kabar');
    const { channel, moveUntil, clock } = await guarded();
    await moveUntil(() => channel.sends.length === 1, 200);
    expect(clock.now().getTime() - start.getTime()).toBeLessThan(10_000);
  });
});

describe('What may have arrived before a crash', () => {
  const crashed = async (given: Parameters<typeof announce>[3]) => {
    const [siti] = await people(1);
    if (!siti) throw new Error('There is nobody.');
    const id = await announce(support.database, siti, 'besok', given);
    await support.database.queries.execute(
      sql`update outbox set channel = 'whatsapp', reason = 'crash', attempts = 1 where id = ${id}`,
    );
    return { id, siti };
  };

  it('does not go by another channel, where it would be another message', async () => {
    const { id, siti } = await crashed({ kind: 'reminder', expiresAt: daysAgo(-3) });
    await alsoOn(support.database, siti, 'webchat', 'siti-elsewhere');
    await support.database.queries.execute(sql`delete from contacts where channel = 'telegram'`);
    const { other, moveUntil, clock } = await guarded({ name: 'whatsapp', dailyCap: 0 });
    await moveUntil(() => clock.now().getTime() > start.getTime() + 2 * minute, 1_000);
    expect(other.sends).toEqual([]);
    expect(await kept(support.database, id)).toMatchObject({ status: 'queued', reason: 'crash' });
  });

  it.each([
    ['does not fit today', null],
    ['is kept back by the platform', start],
  ])('is uncertain, and nobody is told that it did not come, where it %s', async (_, restrictedSince) => {
    if (restrictedSince) {
      await support.database.queries.insert(channelBreakers).values({ channel: 'whatsapp', openedAt: restrictedSince });
    }
    const { id } = await crashed({ kind: 'reminder', expiresAt: new Date(start.getTime() + 5 * hour) });
    const { moveUntil } = await guarded({ name: 'whatsapp', dailyCap: restrictedSince ? 400 : 0 });
    await moveUntil(async () => (await kept(support.database, id)).status !== 'queued', 1_000);
    expect(await kept(support.database, id)).toMatchObject({ status: 'uncertain', reason: 'crash' });
    expect(await peopleToCall(support.database.queries, daysAgo(1))).toEqual([]);
  });

  it('is still known to where it does not fit today', async () => {
    const { id } = await crashed({ kind: 'broadcast' });
    const { moveUntil, clock } = await guarded({ name: 'whatsapp', dailyCap: 0 });
    await moveUntil(() => clock.now().getTime() > start.getTime() + 2 * minute, 1_000);
    expect(await kept(support.database, id)).toMatchObject({ status: 'queued', reason: 'crash' });
  });
});

it('counts what is uncertain for a day or two, and not for ever', async () => {
  const [siti, budi] = await people(2);
  const long = await announce(
    support.database,
    siti as Somebody,
    'dulu',
    { kind: 'offer', dueAt: daysAgo(7) },
    daysAgo(7),
  );
  await support.database.queries.execute(sql`update outbox set status = 'uncertain' where id = ${long}`);
  await announce(support.database, budi as Somebody, 'kabar', { kind: 'offer', expiresAt: daysAgo(-3) });
  const { channel, moveUntil, clock } = await guarded({ dailyCap: 1 });
  await moveUntil(() => channel.sends.length === 1 || clock.now().getTime() > start.getTime() + 2 * minute, 1_000);
  expect(channel.textsTo()).toEqual(['kabar']);
});

describe('Between two unasked messages', () => {
  it('passes a time of changing length', async () => {
    expect([spacingOf(rules, 0), spacingOf(rules, 0.5), spacingOf(rules, 1)]).toEqual([15_000, 30_000, 45_000]);
    const { channel, moveUntil } = await guarded();
    for (const one of await people(5)) await announce(support.database, one, 'kabar', { kind: 'offer' });
    await moveUntil(() => channel.sends.length === 5, 1_000);
    const times = channel.sends.map(({ at }) => at.getTime());
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(15_000);
    expect(new Set(pauses).size).toBeGreaterThan(1);
  });

  it('twenty replies do not wait', async () => {
    const { channel, reply, moveUntil, clock } = await guarded();
    const everyone = await people(20);
    await announce(support.database, everyone[0] as Somebody, 'kabar');
    await reply(...everyone.map((one) => [one, 'halo'] as const));
    await moveUntil(() => channel.sends.filter(({ text }) => text === 'halo').length === 20);
    expect(clock.now().getTime() - start.getTime()).toBeLessThan(5_000);
  });
});

describe('The breaker', () => {
  it('opens when the platform refuses one, holds everything unasked, and only a person closes it', async () => {
    const { channel, other, reply, moveUntil, clock } = await guarded();
    const [siti, budi, ani] = await people(3);
    if (!siti || !budi || !ani) return;
    channel.answerNext(['restricted']);
    const refused = await announce(support.database, siti, 'kabar', { kind: 'broadcast' });
    await moveUntil(async () => (await kept(support.database, refused)).status === 'failed', 1_000);
    expect(await kept(support.database, refused)).toMatchObject({ reason: 'restricted' });
    await moveUntil(async () => (await openBreakers(support.database.queries)).has('telegram'));

    await announce(support.database, budi, 'tawaran', { kind: 'broadcast' });
    const reminder = await announce(support.database, ani, 'besok', { kind: 'reminder' });
    await reply([budi, 'jawaban']);
    for (let second = 0; second < 200; second++) clock.move(1_000);
    await moveUntil(() => channel.sends.length === 2, 1_000);
    expect(channel.textsTo()).toEqual(['kabar', 'jawaban']);
    expect(other.sends).toEqual([]);
    await moveUntil(async () => (await kept(support.database, reminder)).reason === 'to-call', 1_000);

    expect(await support.database.transaction((tx) => closeBreaker(tx, 'telegram', 1, clock.now()))).toBe(true);
    expect(await support.database.transaction((tx) => closeBreaker(tx, 'telegram', 1, clock.now()))).toBe(false);
    await moveUntil(() => channel.sends.length === 3, 1_000);
    expect(channel.textsTo().at(-1)).toBe('tawaran');
  });
});
