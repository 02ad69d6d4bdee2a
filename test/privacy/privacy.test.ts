import { asc, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepFile } from '../../src/delivery/inbound-files.ts';
import { recordFailed } from '../../src/delivery/inbox.ts';
import { enqueue, insertReplies } from '../../src/delivery/outbox.ts';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { recordConsent } from '../../src/people/consent.ts';
import { askQuestions } from '../../src/people/open-questions.ts';
import { findOrCreateContacts, loadPersons, saveProfile } from '../../src/people/persons.ts';
import { grantRole, rolesOf } from '../../src/people/roles.ts';
import { dataFile, dataOf } from '../../src/privacy/data.ts';
import { eraseEverything } from '../../src/privacy/erasure.ts';
import { retain, retentionDays } from '../../src/privacy/retention.ts';
import { rowsOf } from '../../src/store/database.ts';
import { giveFeedback } from '../../src/training/feedback.ts';
import {
  consents,
  contacts,
  conversations,
  enrollments,
  inbox,
  outbox,
  trainingSessions,
} from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';

const agency = { zone: 'Asia/Jakarta', quietHours: { from: '20:00', to: '06:00' } };
const now = new Date('2026-12-01T03:00:00Z');
const days = (count: number): Date => new Date(now.getTime() + count * 24 * 3_600_000);

const support = testDatabase();
const queries = () => support.database.queries;
const inTransaction = <T>(work: Parameters<typeof support.database.transaction<T>>[0]) =>
  support.database.transaction(work);
const everything = async (): Promise<string> => {
  const tables = await rowsOf<{ name: string }>(
    queries(),
    sql`select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const dumps = tables.map(({ name }) =>
    rowsOf(queries(), sql`select to_jsonb(kept) from ${sql.identifier(name)} as kept`),
  );
  return JSON.stringify(await Promise.all(dumps));
};

/** Somebody of whom everything is kept that can be kept; each word of theirs holds "rahasia" or is their number. */
async function wellKnown() {
  const known = await inTransaction(async (tx) => {
    const met = await findOrCreateContacts(tx, [{ channel: 'telegram', externalId: '4711' }], now);
    const contact = met.get('telegram:4711');
    if (!contact) throw new Error('The contact is missing.');
    const { personId, contactId } = contact;
    for (const purpose of ['profile', 'announcements'] as const) {
      await recordConsent(
        tx,
        { personId, purpose, granted: true, textVersion: 'id-1', rawAnswer: 'rahasia: ya', channel: 'telegram' },
        now,
      );
    }
    const profile = {
      fullName: 'Rahasia Siti',
      regionCode: '35.07',
      audiences: ['PSM'],
      phone: '+6281234567890',
      phoneProven: true,
    };
    await saveProfile(tx, personId, profile, now);
    await grantRole(tx, personId, { role: 'coordinator', regionCode: null }, now);
    const address = { personId, contactId, channel: 'telegram' as const, address: '4711' };
    const [reply] = await insertReplies(tx, [{ ...address, message: { text: [{ text: 'rahasia reply' }] } }], 1, now);
    await tx
      .update(outbox)
      .set({ status: 'sent' })
      .where(eq(outbox.id, reply?.id ?? 0));
    await enqueue(tx, [{ ...address, kind: 'notice', message: { text: [{ text: 'rahasia notice' }] } }], now);
    const file = { name: 'rahasia.csv', mediaType: 'text/csv', size: 7, reference: 'rahasia' };
    await keepFile(tx, personId, { channel: 'telegram', file }, now);
    await recordFailed(tx, {
      channel: 'telegram',
      externalId: 'in-1',
      contactId,
      receivedAt: now,
      fault: 'Error',
      payload: {
        from: { channel: 'telegram', externalId: '4711' },
        externalId: 'in-1',
        sentAt: null,
        languageTag: null,
        content: { kind: 'text', text: 'rahasia inbox' },
      },
    });
    return contact;
  });
  const sessionId = await bookSession(queries(), days(5), { capacity: 1, seatsTaken: 1, waiting: 1, nextTicket: 2 });
  const attendedId = await bookSession(queries(), days(-30));
  const enrollmentId = await bookSeat(queries(), known.personId, sessionId);
  const attended = await bookSeat(queries(), known.personId, attendedId, { status: 'completed' });
  const opinion = { personId: known.personId, enrollmentId: attended, rating: 4, words: 'rahasia: bagus' };
  await inTransaction((tx) => giveFeedback(tx, opinion, now));
  await queries()
    .update(enrollments)
    .set({ declaration: 'rahasia: mendampingi PKH' })
    .where(eq(enrollments.personId, known.personId));
  const nextPersonId = await bookPerson(queries(), { fullName: 'Budi' });
  const waitingId = await bookSeat(queries(), nextPersonId, sessionId, { status: 'waitlisted' });
  await queries().update(enrollments).set({ ticket: 1 }).where(eq(enrollments.id, waitingId));
  await inTransaction((tx) =>
    askQuestions(tx, [{ personId: known.personId, kind: 'attendance', enrollmentId, expiresAt: days(5) }], now),
  );
  await fireReminders(support.database, agency, now);
  return { ...known, sessionId, attendedId, waitingId };
}

beforeEach(() => support.clear());

describe('what is kept about a person', () => {
  it('is shown to them whole, and as a file', async () => {
    const { personId, contactId: _ } = await wellKnown();
    const data = await dataOf(queries(), personId, now);
    expect(data.profile).toMatchObject({
      fullName: 'Rahasia Siti',
      phone: '+6281234567890',
      regionCode: '35.07',
      audiences: ['PSM'],
    });
    expect(data.contacts).toMatchObject([{ channel: 'telegram', address: '4711' }]);
    expect(data.consents.map(({ purpose, granted, answer }) => ({ purpose, granted, answer }))).toEqual([
      { purpose: 'profile', granted: true, answer: 'rahasia: ya' },
      { purpose: 'announcements', granted: true, answer: 'rahasia: ya' },
    ]);
    expect(data.files).toEqual([{ name: 'rahasia.csv', size: 7, at: now }]);
    expect(data.roles).toMatchObject([{ role: 'coordinator' }]);
    expect(data.trainings.map(({ status }) => status).toSorted()).toEqual(['completed', 'enrolled']);
    expect(data.reminders.length).toBeGreaterThan(0);
    expect(data.feedback).toMatchObject([{ rating: 4, words: 'rahasia: bagus' }]);
    expect(data.messages.reduce((sum, { messages }) => sum + messages, 0)).toBeGreaterThanOrEqual(2);

    const file = await dataFile(queries(), personId, now);
    if (file.kind !== 'document') throw new Error('The data is no document.');
    expect(file.fileName).toBe('sinau-data-2026-12-01.json');
    expect(JSON.parse(Buffer.from(file.base64, 'base64').toString('utf8'))).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it('is nobody else’s', async () => {
    await wellKnown();
    const stranger = await bookPerson(queries(), { fullName: null });
    expect(JSON.stringify(await dataOf(queries(), stranger, now))).not.toMatch(/rahasia|81234567890/i);
  });
});

describe('erasure', () => {
  it('leaves no word, name or number of theirs anywhere', async () => {
    const { personId } = await wellKnown();
    expect(await everything()).toMatch(/rahasia/i);
    await inTransaction((tx) => eraseEverything(tx, personId, agency, now));
    expect(await everything()).not.toMatch(/rahasia|81234567890/i);
  });

  it('gives their seat to whoever waits, and keeps that they attended', async () => {
    const { personId, sessionId, attendedId, waitingId } = await wellKnown();
    await inTransaction((tx) => eraseEverything(tx, personId, agency, now));
    const rows = await queries().select().from(enrollments).orderBy(asc(enrollments.id));
    const statusIn = (id: number) =>
      rows.find((row) => row.personId === personId && row.trainingSessionId === id)?.status;
    expect([statusIn(sessionId), statusIn(attendedId)]).toEqual(['cancelled', 'completed']);
    expect(rows.find((row) => row.id === waitingId)?.status).toBe('offered');
    const [session] = await queries().select().from(trainingSessions).where(eq(trainingSessions.id, sessionId));
    expect(session).toMatchObject({ seatsTaken: 1, waiting: 0 });
  });

  it('sends nothing that was on its way, ends their role, and asks them nothing more', async () => {
    const { personId } = await wellKnown();
    await inTransaction((tx) => eraseEverything(tx, personId, agency, now));
    const left = await queries().select().from(outbox).where(eq(outbox.personId, personId));
    expect(left.map(({ status }) => status).filter((status) => status === 'queued')).toEqual([]);
    expect(await rolesOf(queries(), personId)).toEqual([]);
    expect(await fireReminders(support.database, agency, days(4.5))).toMatchObject({ fired: 0 });
  });

  it('keeps the proof that consent was given and withdrawn, without their words', async () => {
    const { personId } = await wellKnown();
    await inTransaction((tx) => eraseEverything(tx, personId, agency, now));
    const rows = await queries()
      .select()
      .from(consents)
      .where(eq(consents.personId, personId))
      .orderBy(asc(consents.id));
    expect(
      rows.map(({ purpose, granted, textVersion, rawAnswer }) => [purpose, granted, textVersion, rawAnswer]),
    ).toEqual([
      ['profile', true, 'id-1', ''],
      ['announcements', true, 'id-1', ''],
      ['profile', false, 'id-1', ''],
      ['announcements', false, 'id-1', ''],
    ]);
  });

  it('lets them begin anew at the same chat, and can be done twice', async () => {
    const { personId } = await wellKnown();
    await inTransaction((tx) => eraseEverything(tx, personId, agency, now));
    await inTransaction((tx) => eraseEverything(tx, personId, agency, now));
    const met = await inTransaction((tx) =>
      findOrCreateContacts(tx, [{ channel: 'telegram', externalId: '4711' }], days(1)),
    );
    const [person] = await loadPersons(queries(), [met.get('telegram:4711')?.personId ?? 0]);
    expect(person).toMatchObject({ registeredAt: null, fullName: null, announcements: false, staff: false });
    expect(await queries().select().from(consents).where(eq(consents.personId, personId))).toHaveLength(4);
  });
});

describe('retention', () => {
  it('forgets words and arrivals when their time is over, and not before', async () => {
    await wellKnown();
    const words = async () => ({
      inbox: (await queries().select().from(inbox)).length,
      outbox: (await queries().select().from(outbox)).filter(
        (row) => row.status === 'sent' && row.message.text.length > 0,
      ).length,
    });
    const keepFor = async (count: number) => inTransaction((tx) => retain(tx, days(count)));
    await keepFor(retentionDays.inbox);
    expect(await words()).toEqual({ inbox: 1, outbox: 1 });
    await keepFor(retentionDays.inbox + 1);
    expect(await words()).toEqual({ inbox: 0, outbox: 1 });
    await keepFor(retentionDays.outboxWords + 1);
    expect(await words()).toEqual({ inbox: 0, outbox: 0 });
  });

  it('forgets the address of a silent stranger, and of nobody else', async () => {
    const at = (externalId: string) => ({ channel: 'telegram' as const, externalId });
    const met = await inTransaction((tx) =>
      findOrCreateContacts(tx, ['silent', 'spoke', 'staff', 'known'].map(at), now),
    );
    const personOf = (externalId: string): number => met.get(`telegram:${externalId}`)?.personId ?? 0;
    await inTransaction(async (tx) => {
      await findOrCreateContacts(tx, [at('spoke')], days(300));
      await grantRole(tx, personOf('staff'), { role: 'trainer', regionCode: null }, now);
      const profile = { fullName: 'Siti', regionCode: '35.07', audiences: ['PSM'], phone: null, phoneProven: false };
      await saveProfile(tx, personOf('known'), profile, now);
      await tx.insert(conversations).values({ personId: personOf('silent'), state: {}, version: 1, updatedAt: now });
      await retain(tx, days(retentionDays.strangers + 1));
    });
    const left = await queries().select().from(contacts).orderBy(asc(contacts.externalId));
    expect(left.map(({ externalId }) => externalId)).toEqual(['known', 'spoke', 'staff']);
    expect(await queries().select().from(conversations)).toEqual([]);
  });
});
