import { and, eq, inArray, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { callsFor } from '../../src/outreach/operations.ts';
import { reminderReach } from '../../src/outreach/reach.ts';
import { mergePeople } from '../../src/privacy/merging.ts';
import { consents, contacts, outbox, persons, trainingSessions } from '../../src/store/schema.ts';
import { bookPerson, bookSeat } from '../support/bookings.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { agency, answer } from '../support/talk.ts';

/* Whom the word that a session was moved, or is off, did not reach: whoever does not hear of it travels for nothing. */

const { talk, clock, support } = freshTalk();
const queries = () => support.database.queries;

/** The sample session, held from Monday 14 December, with four people, one of whom waits. */
async function held() {
  const [session] = await queries()
    .select()
    .from(trainingSessions)
    .where(eq(trainingSessions.trainingCode, 'PSM-DASAR'));
  const id = session?.id ?? 0;
  const seat = async (fullName: string, given: Parameters<typeof bookPerson>[1] = {}, status = 'enrolled' as const) =>
    bookSeat(queries(), await bookPerson(queries(), { fullName, phone: '+6281234567890', ...given }), id, { status });
  await seat('Ani');
  await seat('Budi', { unreachableSince: clock.now() });
  await seat('Citra', { consents: false });
  await bookSeat(queries(), await bookPerson(queries(), { fullName: 'Dedi', unreachableSince: clock.now() }), id, {
    status: 'waitlisted',
  });
  await queries().execute(sql`update training_sessions set seats_taken = 3, waiting = 1 where id = ${id}`);
  return id;
}

const officerId = async (): Promise<number> => {
  const [contact] = await queries().select().from(contacts).where(eq(contacts.externalId, 'sample-coordinator'));
  return contact?.personId ?? 0;
};

async function unreached(trainingSessionId: number): Promise<string[]> {
  const look = { actorId: await officerId(), trainingSessionId };
  const outcome = await support.database.transaction((tx) => reminderReach(tx, look, clock.now()));
  if (outcome.kind !== 'found') throw new Error('The coordinator may look.');
  return outcome.reach.unreached.map(({ fullName, reason }) => `${fullName}: ${reason}`);
}

const becomes = async (name: string, change: Partial<typeof outbox.$inferInsert>) => {
  const [person] = await queries().select().from(persons).where(eq(persons.fullName, name));
  await queries()
    .update(outbox)
    .set(change)
    .where(eq(outbox.personId, person?.id ?? 0));
};

const listed = async () => {
  const calls = await callsFor(queries(), await officerId(), clock.now());
  return calls.map(({ person, kind }) => `${person.fullName}: ${kind}`).toSorted();
};

describe('whom a change of a session did not reach', () => {
  it('is listed after a move, with those who wait for a seat, until the next word reaches them', async () => {
    const session = await held();
    const officer = talk.person('sample-coordinator');
    expect(await answer(officer, 'pindah psm dasar jadi tgl 15 karena gedung dipakai', 'ya')).toMatch(
      /Sudah dipindah[^]*3 orang tidak bisa kami kabari lewat chat/,
    );
    expect(await unreached(session)).toEqual(['Budi: unreachable', 'Citra: no-consent', 'Dedi: unreachable']);
    await becomes('Ani', { status: 'failed', reason: 'unreachable' });
    expect(await unreached(session)).toContain('Ani: unreachable');
    expect(await listed()).toEqual(['Ani: notice', 'Budi: notice', 'Citra: notice', 'Dedi: notice']);

    // Moved again, to another hour of that day: what counts is the last word, and whether they can be written to by then.
    await queries().update(contacts).set({ unreachableSince: null });
    await answer(officer, 'pindah psm dasar ke jam 10', 'jalan ditutup', 'ya');
    expect(await unreached(session)).toEqual(['Citra: no-consent']);
  });

  it('is listed after a cancellation, where all places have ended, until they are called', async () => {
    const session = await held();
    const officer = talk.person('sample-coordinator');
    expect(await answer(officer, 'batalkan psm dasar karena banjir', 'ya')).toMatch(
      /dari 4 orang kami kabari\.\s+3 orang tidak bisa kami kabari/,
    );
    await becomes('Ani', { status: 'skipped', reason: 'expired' });
    expect(await unreached(session)).toEqual([
      'Ani: too-late',
      'Budi: unreachable',
      'Citra: no-consent',
      'Dedi: unreachable',
    ]);
    const list = await answer(officer, 'daftar telepon');
    expect(list).toMatch(/1\. Ani [^\n]* — perubahan jadwal/);
    await answer(officer, 'Ani');
    expect(await listed()).toEqual(['Budi: notice', 'Citra: notice', 'Dedi: notice']);
    // Whoever agrees to be written to later has still not heard of it.
    await queries().update(consents).set({ granted: true });
    expect(await unreached(session)).toContain('Citra: no-consent');
  });

  it('waits for one person still, where two that were told turn out to be one', async () => {
    const session = await held();
    const [into, from] = [await bookPerson(queries(), { fullName: 'Eka' }), await bookPerson(queries())];
    for (const personId of [into, from]) await bookSeat(queries(), personId, session);
    await queries().execute(sql`update training_sessions set seats_taken = 5 where id = ${session}`);
    await answer(talk.person('sample-coordinator'), 'pindah psm dasar jadi tgl 15 karena gedung dipakai', 'ya');
    await support.database.transaction((tx) => mergePeople(tx, { from, into, named: into }, agency, clock.now()));
    const told = await queries()
      .select({ status: outbox.status })
      .from(outbox)
      .where(and(inArray(outbox.personId, [from, into]), eq(outbox.kind, 'notice')));
    expect(told.map(({ status }) => status).toSorted()).toEqual(['cancelled', 'queued']);
  });
});
