import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { reachOf } from '../../src/outreach/broadcasts/audience.ts';
import { recordConsent } from '../../src/people/consent.ts';
import { grantRole } from '../../src/people/roles.ts';
import { auditEntries, interests, outbox, trainingSessions, venues } from '../../src/store/schema.ts';
import { cancelSession } from '../../src/training/cancelling.ts';
import { demandFor, noteInterest, tellInterested } from '../../src/training/interests.ts';
import { moveSession } from '../../src/training/moving.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency } from '../support/talk.ts';

const store = testDatabase();
const now = new Date('2026-12-01T03:00:00Z');
const later = new Date('2026-12-02T15:00:00Z');

it('tells whoever asked for it, once, the nearest first, and nobody who may not come or has said STOP', async () => {
  const { queries } = store.database;
  const session = await bookSession(queries, '2026-12-20T02:00:00Z', { capacity: 1, seatsTaken: 1 });
  await queries.update(venues).set({ regionCode: '35.73' });
  const [run] = await queries.select().from(trainingSessions).where(eq(trainingSessions.id, session));
  const trainingCode = run?.trainingCode ?? '';
  const far = await bookPerson(queries, { fullName: 'Jauh', regionCode: '35.02' });
  const near = await bookPerson(queries, { fullName: 'Dekat', regionCode: '35.73' });
  const seated = await bookPerson(queries);
  await bookSeat(queries, seated, session);
  const stopped = await bookPerson(queries);
  const silent = await bookPerson(queries, { consents: false });
  await store.database.transaction(async (tx) => {
    for (const personId of [far, near, seated, stopped, silent, near]) {
      await noteInterest(tx, { personId, trainingCode }, now);
    }
    expect(await noteInterest(tx, { personId: near, trainingCode: 'NONE' }, now)).toBeNull();
    const word = {
      purpose: 'announcements',
      granted: false,
      textVersion: 'id-1',
      rawAnswer: 'STOP',
      channel: 'webchat',
    } as const;
    await recordConsent(tx, { personId: stopped, ...word }, later);
  });
  const tell = () => tellInterested(store.database, agency, later);
  // Full: there is nothing to tell yet.
  expect(await tell()).toBe(0);

  const regional = await bookPerson(queries);
  const stranger = await bookPerson(queries);
  const seen = await store.database.transaction(async (tx) => {
    await grantRole(tx, regional, { role: 'coordinator', regionCode: '35.02' }, now);
    expect((await demandFor(tx, stranger, now)).kind).toBe('not-allowed');
    return demandFor(tx, regional, now);
  });
  expect(seen).toMatchObject({
    kind: 'found',
    demand: [{ trainingCode, people: 1, regions: [{ regionCode: '35.02', people: 1 }] }],
  });
  expect((await queries.select().from(auditEntries)).map(({ deed }) => deed)).toEqual(['see-demand', 'see-demand']);
  const waiting = [{ kind: 'interested' as const, trainingCode, not: false }];
  const reach = await reachOf(queries, waiting);
  expect(reach.people + reach.without.reduce((sum, { people }) => sum + people, 0)).toBe(5);

  await queries.update(trainingSessions).set({ capacity: 40 }).where(eq(trainingSessions.id, session));
  expect(await Promise.all([tell(), tell()])).toEqual(expect.arrayContaining([0]));
  expect(await tell()).toBe(0);
  const rows = await queries.select().from(outbox).orderBy(asc(outbox.id));
  expect(rows.map(({ personId }) => personId)).toEqual([near, far]);
  expect(plainText(rows[0]?.message.text ?? [])).toContain('sudah dibuka');
  expect(rows[0]?.message.choices?.[0]?.value).toBe(`open:${session}`);
  // At ten in the evening it waits for the morning.
  expect(rows[0]?.dueAt.toISOString()).toBe('2026-12-02T23:00:00.000Z');
  const told = await queries.select().from(interests).orderBy(asc(interests.id));
  expect(told.map(({ toldAt }) => toldAt !== null)).toEqual([true, true, false, false, false]);
});

it('tells others though hundreds who asked before cannot be reached', async () => {
  await store.clear();
  const { queries } = store.database;
  const session = await bookSession(queries, '2026-12-20T02:00:00Z', { capacity: 10 });
  const [run] = await queries.select().from(trainingSessions).where(eq(trainingSessions.id, session));
  const trainingCode = run?.trainingCode ?? '';
  const gone: number[] = [];
  for (let at = 0; at < 200; at++) gone.push(await bookPerson(queries, { unreachableSince: now }));
  const waits = await bookPerson(queries);
  await store.database.transaction(async (tx) => {
    for (const personId of [...gone, waits]) await noteInterest(tx, { personId, trainingCode }, now);
  });
  expect(await tellInterested(store.database, agency, now)).toBe(1);
});

it('names the day that holds where a session moves before its opening was told, and nothing that is off', async () => {
  const { queries } = store.database;
  await store.clear();
  const session = await bookSession(queries, '2026-12-20T02:00:00Z');
  const personId = await bookPerson(queries);
  const actorId = await bookPerson(queries);
  await store.database.transaction(async (tx) => {
    await noteInterest(tx, { personId, trainingCode: 'PDPS' }, now);
    await grantRole(tx, actorId, { role: 'administrator', regionCode: null }, now);
  });
  const tell = () => tellInterested(store.database, agency, later);
  const told = async () => {
    const rows = await queries.select().from(outbox).where(eq(outbox.status, 'queued'));
    return rows.map(({ message }) => plainText(message.text));
  };
  expect(await tell()).toBe(1);
  expect(await told()).toEqual([expect.stringContaining('20 Desember 2026')]);
  const move = { actorId, trainingSessionId: session, startsAt: new Date('2026-12-22T02:00:00Z') };
  await store.database.transaction((tx) => moveSession(tx, move, agency, later));
  expect(await tell()).toBe(1);
  expect(await told()).toEqual([expect.stringContaining('22 Desember 2026')]);
  const off = { actorId, trainingSessionId: session, reason: 'banjir' };
  await store.database.transaction((tx) => cancelSession(tx, off, agency, later));
  expect(await tell()).toBe(0);
  expect(await told()).toEqual([]);
});
