import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { markCalled } from '../../src/delivery/guard.ts';
import { callsFor, noteCalled } from '../../src/outreach/operations.ts';
import { reminderReach } from '../../src/outreach/reach.ts';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { statisticsFor } from '../../src/outreach/statistics.ts';
import { grantRole } from '../../src/people/roles.ts';
import { persons } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';
import { agency } from '../support/talk.ts';

const support = testDatabase();
const due = new Date('2026-12-07T08:00:00Z');

beforeEach(() => support.clear());

const look = (actorId: number, trainingSessionId: number) =>
  support.database.transaction((tx) => reminderReach(tx, { actorId, trainingSessionId }, due));

async function coordinator(regionCode: string | null): Promise<number> {
  const personId = await bookPerson(support.database.queries, { fullName: 'Koordinator' });
  await support.database.transaction((tx) => grantRole(tx, personId, { role: 'coordinator', regionCode }, due));
  return personId;
}

const becomes = (name: string, change: ReturnType<typeof sql>) =>
  support.database.queries.execute(
    sql`update outbox set ${change} where person_id = (select id from persons where full_name = ${name})`,
  );

describe('who got a reminder', () => {
  it('is told by what became of it, with those who are to be called and why', async () => {
    const { queries } = support.database;
    const session = await bookSession(queries, '2026-12-08T02:00:00Z');
    const seat = async (fullName: string, given: Parameters<typeof bookPerson>[1] = {}): Promise<void> => {
      await bookSeat(queries, await bookPerson(queries, { fullName, phone: '+6281234567890', ...given }), session);
    };
    for (const name of ['Ani', 'Budi', 'Citra', 'Dedi', 'Eka', 'Fajar', 'Kiki', 'Lina']) await seat(name);
    await seat('Gita', { remindersOn: false });
    await seat('Hadi', { consents: false });
    await seat('Indra', { unreachableSince: due });
    await fireReminders(support.database, agency, due);
    await seat('Joko');
    await becomes('Ani', sql`status = 'sent'`);
    await becomes('Budi', sql`status = 'delivered', delivered_at = now()`);
    await becomes('Citra', sql`status = 'read', read_at = now()`);
    await becomes('Dedi', sql`status = 'failed', reason = 'unreachable'`);
    await becomes('Eka', sql`status = 'uncertain', reason = 'crash'`);
    for (const name of ['Kiki', 'Lina']) await becomes(name, sql`status = 'skipped', reason = 'to-call'`);
    const [lina] = await queries.select().from(persons).where(eq(persons.fullName, 'Lina'));
    await support.database.transaction((tx) => markCalled(tx, lina?.id ?? 0));

    const outcome = await look(await coordinator(null), session);
    if (outcome.kind !== 'found') throw new Error('A coordinator may look.');
    const { unreached, ...counts } = outcome.reach;
    expect(counts).toMatchObject({ people: 12, sent: 3, delivered: 2, read: 1, waiting: 1, notDue: 1 });
    expect(unreached.map(({ fullName, reason }) => [fullName, reason])).toEqual([
      ['Dedi', 'unreachable'],
      ['Eka', 'uncertain'],
      ['Gita', 'reminders-off'],
      ['Hadi', 'no-consent'],
      ['Indra', 'unreachable'],
      ['Kiki', 'cap'],
    ]);
    expect(unreached[0]?.phone).toBe('+6281234567890');
  });

  it('is the same beside the session, on the list of people to call, and in the statistics', async () => {
    const { queries } = support.database;
    const session = await bookSession(queries, '2026-12-08T02:00:00Z', { regionCodes: ['35.73'] });
    const elsewhere = await bookSession(queries, '2026-12-08T02:00:00Z', { regionCodes: ['35.78'] });
    const seat = async (fullName: string, at: number, given: Parameters<typeof bookPerson>[1] = {}): Promise<void> => {
      await bookSeat(queries, await bookPerson(queries, { fullName, ...given }), at);
    };
    for (const name of ['Ani', 'Budi', 'Citra', 'Dedi']) await seat(name, session);
    // From another region, and yet of this session.
    await seat('Joko', session, { unreachableSince: due, regionCode: '35.09' });
    await seat('Nur', session, { unreachableSince: due });
    await seat('Wati', elsewhere, { unreachableSince: due, regionCode: '35.78' });
    await fireReminders(support.database, agency, due);
    await becomes('Dedi', sql`status = 'failed', reason = 'unreachable'`);
    const actorId = await coordinator('35.73');
    const beside = async (): Promise<(string | null)[]> => {
      const outcome = await look(actorId, session);
      return outcome.kind === 'found' ? outcome.reach.unreached.map(({ fullName }) => fullName) : [];
    };
    const listed = async () =>
      (await callsFor(queries, actorId, due))
        .map(({ person }) => person.fullName)
        .toSorted((a, b) => String(a).localeCompare(String(b)));
    expect(await beside()).toEqual(['Dedi', 'Joko', 'Nur']);
    expect(await listed()).toEqual(['Dedi', 'Joko', 'Nur']);
    // The region's people: three on their way; Dedi and Nur got none, and five missed that of the week before.
    const seen = () => support.database.transaction((tx) => statisticsFor(tx, actorId, due));
    expect(await seen()).toMatchObject({ statistics: { reminders: { sent: 0, waiting: 3, notSent: 7 } } });
    await becomes('Ani', sql`status = 'sent'`);
    expect(await seen()).toMatchObject({ statistics: { reminders: { sent: 1, waiting: 2, notSent: 7 } } });

    for (const name of ['Joko', 'Dedi']) {
      const [person] = await queries.select().from(persons).where(eq(persons.fullName, name));
      const note = { actorId, personId: person?.id ?? 0 };
      expect(await support.database.transaction((tx) => noteCalled(tx, note, due))).toEqual({ kind: 'called' });
    }
    expect(await beside()).toEqual(['Nur']);
    expect(await listed()).toEqual(['Nur']);
  });

  it('is told to those who run the session alone, and a refused look leaves its row', async () => {
    const { queries } = support.database;
    const session = await bookSession(queries, '2026-12-08T02:00:00Z', { regionCodes: ['35.73'] });
    expect((await look(await coordinator('35.73'), session)).kind).toBe('found');
    expect((await look(await coordinator('35.78'), session)).kind).toBe('not-allowed');
    expect((await look(await bookPerson(queries), session)).kind).toBe('not-allowed');
    const audited = await queries.execute(sql`select detail->>'outcome' as outcome from audit_entries order by id`);
    expect(audited.map((row) => row['outcome'])).toEqual(['found', 'not-allowed', 'not-allowed']);
  });
});
