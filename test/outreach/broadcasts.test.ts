import { eq, sql } from 'drizzle-orm';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasteNotification } from '../../src/delivery/haste.ts';
import { broadcastPlan } from '../../src/delivery/guard.ts';
import { purgeOutboundFiles, withBytes } from '../../src/delivery/outbound-files.ts';
import type { Attachment } from '../../src/messaging/outbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { type Audience, type Clause, reachOf } from '../../src/outreach/broadcasts/audience.ts';
import {
  callOffBroadcasts,
  createBroadcast,
  type Order,
  orderBroadcast,
} from '../../src/outreach/broadcasts/broadcasts.ts';
import { keepBroadcastFile } from '../../src/outreach/broadcasts/files.ts';
import { broadcastLedger } from '../../src/outreach/broadcasts/ledger.ts';
import { progressOf } from '../../src/outreach/broadcasts/progress.ts';
import { nextBroadcastMoment, runBroadcasts } from '../../src/outreach/broadcasts/running.ts';
import { recordConsent } from '../../src/people/consent.ts';
import { grantRole, type Role } from '../../src/people/roles.ts';
import { broadcastRecipients, broadcasts, contacts, outbox } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency, wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
const store = testDatabase();
let coordinator: number;

beforeEach(async () => {
  await store.clear();
  coordinator = await staff({ role: 'coordinator', regionCode: null });
});

describe('a broadcast', () => {
  it('reaches each once, by name, and its ledger says of everyone else why not', async () => {
    const [siti, budi] = [await fan({ fullName: 'Siti Aminah, S.Sos.' }), await fan({ fullName: 'Budi' })];
    const silent = await bookPerson(store.database.queries, { fullName: 'Tono' });
    const gone = await fan({ fullName: 'Gita', unreachableSince: now });
    await create('Halo {nama} dari {daerah}, ada kabar baru.');
    for (let at = 0; at < 4; at++) await look(later(at));
    expect(await texts(siti)).toEqual([
      'Halo Siti Aminah dari Kota Malang, ada kabar baru.\n\nKetik STOP bila tidak ingin menerima pengumuman lagi.',
    ]);
    expect(await texts(budi)).toHaveLength(1);
    expect(await ledger()).toMatchObject({
      [siti]: ['queued', null],
      [budi]: ['queued', null],
      [silent]: ['skipped', 'no-consent'],
      [gone]: ['skipped', 'unreachable'],
    });
    expect(await status()).toBe('running');
    await deliver();
    await look(later(9));
    expect(await status()).toBe('done');
    expect(await progressOf(store.database.queries, 1)).toMatchObject({ people: 2, sent: 2, skipped: 3, failed: 0 });
  });

  it('takes its picture along, which is kept once for all', async () => {
    const [siti, budi] = [await fan(), await fan()];
    const withFile = () => create('Halo semuanya', [], 'draft', agency, now, true);
    expect(await withFile()).toEqual({ kind: 'file-missing' });
    const picture = { name: null, mediaType: 'image/png' };
    const keep = (bytes: string) =>
      store.database.transaction((tx) =>
        keepBroadcastFile(tx, 'draft', { file: picture, bytes: Buffer.from(bytes) }, now),
      );
    await keep('first');
    await keep('second');
    expect(await withFile()).toMatchObject({ kind: 'created' });
    await look();
    const attachments = (await rows()).map(({ personId, message }) => [personId, message.attachment] as const);
    expect(attachments.map(([personId]) => personId)).toEqual([siti, budi]);
    for (const [, attachment] of attachments) {
      expect(attachment).toMatchObject({ kind: 'image', base64: '' });
      expect(String(await bytesOf(attachment))).toBe('second');
    }
    await store.database.transaction((tx) => purgeOutboundFiles(tx, later(91 * 86_400)));
    const message = { text: [], ...(attachments[0]?.[1] ? { attachment: attachments[0][1] } : {}) };
    const gone = store.database.transaction((tx) => withBytes(tx, message));
    await expect(gone).rejects.toMatchObject({ kind: 'rejected' });
  });

  it('confirmed twice is one broadcast', async () => {
    await fan();
    const outcomes = await Promise.all([create('Halo semuanya', [], 'one'), create('Halo semuanya', [], 'one')]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'created']);
    expect(await store.database.queries.select().from(broadcasts)).toHaveLength(1);
  });

  it('begins within moments of the word, and of being let go on', async () => {
    await fan();
    const hastened: string[] = [];
    const listening = await store.database.driver.listen(hasteNotification, (job) => void hastened.push(job));
    await create('Halo semuanya');
    await expect.poll(() => hastened).toEqual(['run-broadcasts']);
    await order('pause');
    expect(await order('resume')).toEqual({ kind: 'done', status: 'running' });
    await expect.poll(() => hastened).toEqual(['run-broadcasts', 'run-broadcasts']);
    await listening.unlisten();
  });

  it('looked after by many at once still reaches each once', async () => {
    const people = await fans(30);
    await create('Halo semuanya');
    await Promise.all([1, 2, 3, 4].map(() => look()));
    for (const person of people) expect(await texts(person)).toHaveLength(1);
  });

  it('waits in the outbox in bounded batches', async () => {
    await crowd(2_300);
    await create('Halo semuanya', [], 'crowd', { ...agency, secondWordAbove: 5_000 });
    const waiting = async () => (await rows()).filter((row) => row.status === 'queued').length;
    await look();
    // The coordinator, who gets none, is one of the thousand looked at.
    expect(await waiting()).toBe(999);
    await look(later(1));
    expect(await waiting()).toBe(999);
    await deliver(600);
    await look(later(2));
    expect(await waiting()).toBe(1_000);
    for (let at = 3; at < 9; at++) {
      await deliver();
      await look(later(at));
    }
    expect(await status()).toBe('done');
    const reached = await rows();
    expect(new Set(reached.map((row) => row.personId)).size).toBe(2_300);
    expect(reached).toHaveLength(2_300);
  });

  it('paused takes back what waits; resumed it goes on, and nobody gets it twice', async () => {
    const people = await fans(6);
    await create('Halo semuanya');
    await look();
    // The progress goes first.
    await deliver(3);
    expect(await order('pause')).toEqual({ kind: 'done', status: 'paused' });
    expect((await rows()).map((row) => row.status).sort()).toEqual([...Array(4).fill('cancelled'), 'sent', 'sent']);
    await look(later(1));
    expect((await rows()).filter((row) => row.status === 'queued')).toEqual([]);
    expect(await order('pause')).toEqual({ kind: 'impossible' });
    expect(await order('resume')).toMatchObject({ kind: 'done' });
    await look(later(2));
    await deliver();
    await look(later(8));
    expect(await status()).toBe('done');
    const sent = (await rows()).filter((row) => row.status === 'sent').map((row) => row.personId);
    expect(sent.sort((a, b) => a - b)).toEqual(people);
  });

  it('paused or stopped recalls what a sender has in hand, and who did not get it is not forgotten', async () => {
    const people = await fans(3);
    await create('Halo semuanya');
    await look();
    const inHand = () =>
      store.database.queries
        .update(outbox)
        .set({ status: 'sending' })
        .where(sql`kind = 'broadcast' and status = 'queued'`);
    const comesBack = () =>
      store.database.queries.update(outbox).set({ status: 'cancelled' }).where(eq(outbox.reason, 'recalled'));
    await inHand();
    await order('pause');
    expect((await rows()).map((row) => row.status)).toEqual(Array(3).fill('sending'));
    await comesBack();
    await order('resume');
    await look(later(1));
    expect((await rows()).filter((row) => row.status === 'queued').map((row) => row.personId)).toEqual(people);
    await inHand();
    await order('stop');
    await comesBack();
    await look(later(2));
    expect(await ledger()).toMatchObject(Object.fromEntries(people.map((person) => [person, ['skipped', 'stopped']])));
    expect((await rows()).every((row) => row.status === 'cancelled')).toBe(true);
  });

  it('stopped just as something recalled is taken in, its ledger still names everyone', async () => {
    const people = await fans(2);
    await create('Halo semuanya');
    await look();
    await store.database.queries.update(outbox).set({ status: 'sending' }).where(eq(outbox.kind, 'broadcast'));
    await order('pause');
    await store.database.queries.update(outbox).set({ status: 'cancelled' }).where(eq(outbox.reason, 'recalled'));
    let looked: Promise<unknown> = Promise.resolve();
    await store.database.transaction(async (tx) => {
      await orderBroadcast(tx, { actorId: coordinator, broadcastId: 1, order: 'stop' }, now);
      looked = look(later(1));
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await looked;
    await look(later(2));
    expect(await ledger()).toMatchObject(Object.fromEntries(people.map((person) => [person, ['skipped', 'stopped']])));
  });

  it('does not go to who says STOP while it is being put into the outbox', async () => {
    const siti = await fan();
    await create('Halo semuanya');
    let looked: Promise<unknown> = Promise.resolve();
    await store.database.transaction(async (tx) => {
      // Keeps what is resolved already from being written.
      await tx.execute(sql`lock table outbox in share mode`);
      looked = look();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await store.database.transaction(async (other) => {
        const stop = {
          personId: siti,
          purpose: 'announcements',
          granted: false,
          textVersion: 'id-1',
          rawAnswer: 'STOP',
        } as const;
        await recordConsent(other, { ...stop, channel: 'webchat' }, now);
        await callOffBroadcasts(other, siti);
      });
    });
    await looked;
    await look(later(1));
    expect((await rows()).map(({ status, reason }) => [status, reason])).toEqual([['cancelled', 'no-consent']]);
  });

  it('goes on where one channel can take no more today, whatever the database takes its tables for', async () => {
    await crowd(1_100);
    await store.clear();
    // As after thousands were purged: it counts on next to no rows, and its plans with them.
    await store.database.driver.unsafe('analyze');
    coordinator = await staff({ role: 'coordinator', regionCode: null });
    await crowd(1_100);
    await store.database.queries.update(contacts).set({ channel: 'whatsapp' }).where(sql`external_id like 'crowd-%'`);
    const siti = await fan();
    await create('Halo semuanya', [], 'crowd', { ...agency, secondWordAbove: 5_000 });
    for (let at = 0; at < 3; at++) await look(later(at));
    expect(await texts(siti)).toHaveLength(1);
    expect((await rows()).length).toBeLessThanOrEqual(1_001);
    for (let at = 3; at < 6; at++) {
      await deliver();
      await look(later(at));
    }
    expect(await status()).toBe('done');
    expect(new Set((await rows()).map((row) => row.personId)).size).toBe(1_101);
    expect(await rows()).toHaveLength(1_101);
  });

  it('made at night asks for a second word in the morning', async () => {
    await staff({ role: 'coordinator', regionCode: null });
    await fans(2);
    const evening = wib('2026-11-24 21:00');
    const outcome = await create('Halo semuanya', [], 'many', { ...agency, secondWordAbove: 1 }, evening);
    expect(outcome).toMatchObject({ status: 'awaiting-approval' });
    expect(await notices()).toMatchObject([{ dueAt: wib('2026-11-25 06:00'), quietAt: wib('2026-11-25 20:00') }]);
  });

  it('that this program cannot read holds up no other', async () => {
    const siti = await fan();
    await create('Rusak', [], 'broken');
    await store.database.queries.update(broadcasts).set({ audience: [{ kind: 'of-a-later-version' }] });
    await create('Halo semuanya', [], 'whole');
    await expect(look()).rejects.toThrow();
    expect(await texts(siti)).toHaveLength(1);
  });

  it('stopped says of whoever it did not come to that it was stopped', async () => {
    await fans(3);
    await create('Halo semuanya');
    await look();
    await deliver(2);
    expect(await order('stop')).toEqual({ kind: 'done', status: 'stopped' });
    expect(await order('resume')).toEqual({ kind: 'impossible' });
    const reasons = Object.values(await ledger()).map(([, reason]) => reason);
    expect(reasons.filter((reason) => reason === 'stopped')).toHaveLength(2);
    await look(later(1));
    expect((await rows()).filter((row) => row.status === 'queued')).toEqual([]);
  });

  it('honours a STOP that comes while it waits', async () => {
    const [keen = 0, tired = 0] = await fans(2);
    await create('Halo semuanya');
    await look();
    await store.database.transaction((tx) => callOffBroadcasts(tx, tired));
    await deliver();
    await look(later(1));
    const sent = (await rows()).filter((row) => row.status === 'sent').map((row) => row.personId);
    expect(sent).toEqual([keen]);
    expect((await rows()).find((row) => row.personId === tired)).toMatchObject({ reason: 'no-consent' });
  });

  it('tries another channel where the first cannot, once', async () => {
    const person = await fan({ channel: 'telegram' });
    const other = { channel: 'whatsapp', externalId: 'wa-1', createdAt: now, lastInboundAt: wib('2025-12-01 09:00') };
    await store.database.queries.insert(contacts).values({ ...other, personId: person });
    await create('Halo semuanya');
    await look();
    for (let at = 1; at < 4; at++) {
      await store.database.queries
        .update(outbox)
        .set({ status: 'failed', reason: 'unreachable' })
        .where(eq(outbox.status, 'queued'));
      await store.database.queries.execute(
        sql`update contacts set unreachable_since = now() where channel = 'telegram'`,
      );
      await look(later(at));
    }
    expect((await rows()).map((row) => row.channel)).toEqual(['telegram', 'whatsapp']);
  });

  it('does not begin at night, and what the night kept back goes in the morning', async () => {
    const [person = 0] = await fans(1);
    const evening = wib('2026-11-24 19:59');
    await create('Halo semuanya', [], 'late', agency, evening);
    await look(evening);
    await store.database.queries.update(outbox).set({ status: 'skipped', reason: 'expired' });
    const night = wib('2026-11-24 22:00');
    await look(night);
    expect((await rows()).filter((row) => row.status === 'queued')).toEqual([]);
    const morning = wib('2026-11-25 06:00');
    expect(await nextBroadcastMoment(store.database.queries, agency, night)).toEqual(morning);
    await look(morning);
    expect((await rows()).filter((row) => row.status === 'queued')).toMatchObject([{ personId: person }]);
  });

  it('to more people than the settings say waits for a second coordinator, who is told', async () => {
    await fans(3);
    const other = await staff({ role: 'administrator', regionCode: null });
    const strict = { ...agency, secondWordAbove: 2 };
    expect(await create('Halo semuanya', [], 'many', strict)).toMatchObject({ status: 'awaiting-approval', people: 3 });
    await look();
    expect((await rows()).filter((row) => row.kind === 'broadcast')).toEqual([]);
    expect(await store.database.queries.select().from(outbox)).toMatchObject([{ personId: other, kind: 'notice' }]);
    expect(await order('approve')).toEqual({ kind: 'own' });
    expect(await order('approve', other)).toMatchObject({ kind: 'done' });
    await look(later(1));
    expect((await rows()).filter((row) => row.kind === 'broadcast')).toHaveLength(3);
  });

  it('counts in its progress whoever is to get it, before it runs, while it does, and once it is stopped', async () => {
    await fans(3);
    for (const fullName of ['Tono', 'Rina', 'Joko']) await bookPerson(store.database.queries, { fullName });
    const told = () => progressOf(store.database.queries, 1);
    await create('Halo semuanya');
    expect(await told()).toMatchObject({ people: 3, sent: 0 });
    await look(now);
    // The progress goes first.
    await deliver(2);
    expect(await told()).toMatchObject({ people: 3, sent: 1, settled: 1 });
    await order('stop');
    expect(await told()).toMatchObject({ people: 3, sent: 1 });
  });

  it('tells its progress in one message where it can be edited, and at quarters elsewhere', async () => {
    await fans(8);
    await create('Halo semuanya');
    for (let at = 0; at < 10; at++) {
      await look(later(at * 6));
      await deliver(1);
    }
    const told = await notices();
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter(({ message }) => message.replaces === undefined)).toHaveLength(1);
    await store.database.queries.update(broadcasts).set({ status: 'running', channel: 'whatsapp', progressShown: -1 });
    const before = told.length;
    for (let at = 10; at < 20; at++) await look(later(at * 6));
    expect((await notices()).length - before).toBeLessThanOrEqual(2);
  });
});

describe('an audience', () => {
  it('is narrowed by and, and turned by not', async () => {
    const session = await bookSession(store.database.queries, wib('2026-12-07 09:00'));
    const [here, seated] = [await fan({ audiences: ['PSM'] }), await fan({ audiences: ['PSM'] })];
    await fan({ regionCode: '35.02', audiences: ['PSM'] });
    await fan({ audiences: ['TKSK'], channel: 'telegram' });
    await bookSeat(store.database.queries, seated, session);
    const people = async (wanted: Audience) => (await reachOf(store.database.queries, wanted)).people;
    const malang: Clause = { kind: 'region', codes: ['35.73'], not: false };
    const psm: Clause = { kind: 'volunteer', codes: ['PSM'], not: false };
    const seats: Clause = { kind: 'session', trainingSessionId: session, statuses: ['enrolled'], not: true };
    expect(await people([])).toBe(4);
    expect(await people([malang])).toBe(3);
    expect(await people([malang, psm])).toBe(2);
    expect(await people([malang, psm, seats])).toBe(1);
    expect(await people([{ ...malang, not: true }])).toBe(1);
    expect(await people([{ kind: 'channel', channel: 'telegram', not: false }])).toBe(1);
    await store.database.queries.execute(sql`update enrollments set status = 'completed'`);
    expect(await people([{ kind: 'untrained', not: false }])).toBe(3);
    expect(here).toBeGreaterThan(0);
  });

  it('of a region’s coordinator is also whoever is in a session that they run', async () => {
    const own = await bookSession(store.database.queries, wib('2026-12-07 09:00'), { regionCodes: ['35.73'] });
    const other = await bookSession(store.database.queries, wib('2026-12-07 09:00'), { regionCodes: ['35.02'] });
    const guest = await fan({ regionCode: '35.10' });
    await bookSeat(store.database.queries, guest, own);
    await bookSeat(store.database.queries, guest, other);
    coordinator = await staff({ role: 'coordinator', regionCode: '35.73' });
    const seated = (trainingSessionId: number, not = false): Audience => [
      { kind: 'session', trainingSessionId, statuses: ['enrolled'], not },
    ];
    expect(await create('Halo semuanya', seated(other), 'a')).toEqual({ kind: 'not-allowed' });
    expect(await create('Halo semuanya', seated(own, true), 'b')).toEqual({ kind: 'not-allowed' });
    expect(await create('Halo semuanya', seated(own), 'c')).toMatchObject({ kind: 'created', people: 1 });
  });

  it('that is too many for a guarded number is planned by days', async () => {
    const account = {
      channel: 'whatsapp',
      rules: { dailyCap: 40, spacing: { least: 1, most: 2 } },
      accountSince: new Date(now.getTime() - 86_400_000),
    } as const;
    const plan = (people: number) => broadcastPlan(store.database.queries, account, people, now);
    // A cap of 30 today and 40 from tomorrow on, of which announcements get six in ten.
    expect(await plan(60)).toEqual({ held: false, days: [18, 24, 18] });
    expect(await plan(18)).toEqual({ held: false, days: [18] });
    const whatsapp = await fan({ channel: 'whatsapp' });
    await create('Halo semuanya');
    await look();
    await deliver();
    expect(await texts(whatsapp)).toHaveLength(1);
    expect(await plan(60)).toEqual({ held: false, days: [17, 24, 19] });
  });

  it('of a region’s coordinator is people of that region alone', async () => {
    await fan();
    coordinator = await staff({ role: 'coordinator', regionCode: '35.73' });
    const region = (code: string, not = false): Audience => [{ kind: 'region', codes: [code], not }];
    expect(await create('Halo semuanya', [], 'a')).toEqual({ kind: 'not-allowed' });
    expect(await create('Halo semuanya', region('35.02'), 'b')).toEqual({ kind: 'not-allowed' });
    expect(await create('Halo semuanya', region('35.73', true), 'c')).toEqual({ kind: 'not-allowed' });
    expect(await create('Halo semuanya', region('35.73'), 'd')).toMatchObject({ kind: 'created' });
  });
});

describe('the ledger', () => {
  it('leaves as a sheet with a row for each person', async () => {
    await fans(3);
    await create('Halo semuanya');
    await look();
    await deliver();
    const order = { actorId: coordinator, broadcastId: 1 };
    const { attachment } = await store.database.transaction((tx) => broadcastLedger(tx, order, agency, now));
    if (attachment?.kind !== 'document') throw new Error('There is no file.');
    // A sheet of thousands is no row of the outbox: it is kept beside it.
    expect(attachment.base64).toBe('');
    expect(await bytesOf(attachment)).not.toHaveLength(0);
    const { sheets } = await readXlsx(await bytesOf(attachment));
    const cells = (sheets[0]?.rows ?? []).slice(4).map((row) => [row[0], row[3] || null, row[4], row[5] || null]);
    expect(cells).toEqual([
      ['Siti Aminah', null, 'tidak dikirimi', 'belum setuju menerima pengumuman'],
      ...Array.from({ length: 3 }, () => ['Siti Aminah', 'halaman chat', 'terkirim', null]),
    ]);
  });
});

// ── people ────────────────────────────────────────────────────────────────────────────────────────────────────────

async function staff(role: Role): Promise<number> {
  const person = await bookPerson(store.database.queries);
  await store.database.transaction((tx) => grantRole(tx, person, role, now));
  return person;
}

/** Somebody who wants announcements. */
async function fan(given: Parameters<typeof bookPerson>[1] = {}): Promise<number> {
  const personId = await bookPerson(store.database.queries, given);
  const consent = { personId, purpose: 'announcements', granted: true, textVersion: 'id-1', rawAnswer: 'ya' } as const;
  await store.database.transaction((tx) => recordConsent(tx, { ...consent, channel: 'webchat' }, now));
  return personId;
}

async function fans(count: number): Promise<number[]> {
  const people: number[] = [];
  for (let at = 0; at < count; at++) people.push(await fan());
  return people;
}

/** Thousands of them, at once. */
async function crowd(count: number): Promise<void> {
  await store.database.driver.unsafe(`
    with made as (
      insert into persons (created_at, full_name, region_code, registered_at)
      select now(), 'Orang ' || n, '35.73', now() from generate_series(1, ${count}) as n returning id
    ), reached as (
      insert into contacts (person_id, channel, external_id, created_at, last_inbound_at)
      select id, 'webchat', 'crowd-' || id, now(), now() from made
    )
    insert into consents (person_id, purpose, granted, text_version, raw_answer, channel, at)
    select id, 'announcements', true, 'id-1', 'ya', 'webchat', now() from made`);
}

// ── what is done ──────────────────────────────────────────────────────────────────────────────────────────────────

const create = (
  text: string,
  audience: Audience = [],
  draftKey = 'draft',
  of = agency,
  startsAt = now,
  withFile = false,
) => {
  const chat = { contactId: 1, channel: 'webchat', address: 'chat-1' } as const;
  const draft = { actorId: coordinator, draftKey, text, audience, startsAt, withFile, chat };
  return store.database.transaction((tx) => createBroadcast(tx, draft, of, startsAt));
};

const order = (word: Order, actorId = coordinator) =>
  store.database.transaction((tx) => orderBroadcast(tx, { actorId, broadcastId: 1, order: word }, now));

const look = (at = now) => runBroadcasts(store.database, agency, at);

/** The sender, in one statement: the first so many that wait are sent. */
const deliver = (most = 100_000) =>
  store.database.queries.execute(
    sql`update outbox set status = 'sent', sent_at = ${now.toISOString()}::timestamptz, external_id = id::text
        where id in (select id from outbox where status = 'queued' order by priority, id limit ${most})`,
  );

// ── what is seen ──────────────────────────────────────────────────────────────────────────────────────────────────

const rows = async () =>
  (await store.database.queries.select().from(outbox).orderBy(outbox.id)).filter((row) => row.kind === 'broadcast');

const notices = async () =>
  (await store.database.queries.select().from(outbox).orderBy(outbox.id)).filter((row) => row.kind === 'notice');

const texts = async (personId: number) =>
  (await rows()).filter((row) => row.personId === personId).map((row) => plainText(row.message.text));

async function bytesOf(attachment: Attachment | undefined): Promise<Buffer> {
  const message = await withBytes(store.database.queries, { text: [], ...(attachment ? { attachment } : {}) });
  return message.attachment?.kind === 'image' || message.attachment?.kind === 'document'
    ? Buffer.from(message.attachment.base64, 'base64')
    : Buffer.alloc(0);
}

const status = async () => (await store.database.queries.select().from(broadcasts))[0]?.status;

async function ledger(): Promise<Record<number, [string, string | null]>> {
  const entries = await store.database.queries.select().from(broadcastRecipients);
  return Object.fromEntries(entries.map((entry) => [entry.personId, [entry.outcome, entry.reason]]));
}
