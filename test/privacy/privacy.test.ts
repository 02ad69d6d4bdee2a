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
import { mergePeople } from '../../src/privacy/merging.ts';
import { retain, retentionDays } from '../../src/privacy/retention.ts';
import { rowsOf } from '../../src/store/database.ts';
import { giveFeedback } from '../../src/training/feedback.ts';
import {
  attendances,
  broadcastRecipients,
  broadcasts,
  channelBreakers,
  consents,
  contacts,
  conversations,
  enrollments,
  errands,
  faqEntries,
  helpRequests,
  imports,
  inbox,
  invitations,
  linkCodes,
  outbox,
  pageLinks,
  reminders,
  sessionDays,
  sessionFeedback,
  sessionTrainers,
  trainingSessions,
} from '../../src/store/schema.ts';
import { noteInterest } from '../../src/training/interests.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { books, statusOf } from '../support/enrollments.ts';
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
    const chat = { contactId, channel: 'telegram', address: '4711' } as const;
    const sheet = { fileName: 'rahasia.csv', status: 'reading' as const, columns: {}, headings: ['rahasia'] };
    await tx.insert(imports).values({ ...sheet, createdBy: personId, createdAt: now, ...chat });
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
  await inTransaction((tx) => noteInterest(tx, { personId: known.personId, trainingCode: 'PDPS' }, now));
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
  const [broadcast] = await queries()
    .insert(broadcasts)
    .values({
      draftKey: 'announced',
      status: 'done',
      createdBy: nextPersonId,
      createdAt: now,
      text: 'Halo',
      audience: [],
      startsAt: now,
      contactId: known.contactId,
      channel: 'telegram',
      address: '1',
    })
    .returning({ id: broadcasts.id });
  await queries()
    .insert(broadcastRecipients)
    .values({
      broadcastId: broadcast?.id ?? 0,
      personId: known.personId,
      outcome: 'skipped',
      reason: 'unreachable',
      at: now,
    });
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
    expect(data.announcements).toMatchObject([{ outcome: 'skipped', reason: 'unreachable' }]);
    expect(data.contacts).toMatchObject([{ channel: 'telegram', address: '4711' }]);
    expect(data.consents.map(({ purpose, granted, answer }) => ({ purpose, granted, answer }))).toEqual([
      { purpose: 'profile', granted: true, answer: 'rahasia: ya' },
      { purpose: 'announcements', granted: true, answer: 'rahasia: ya' },
    ]);
    expect(data.files).toContainEqual({ name: 'rahasia.csv', size: 7, at: now });
    expect(data.interests).toMatchObject([{ trainingCode: 'PDPS', createdAt: now, toldAt: null }]);
    expect(data.imports).toEqual([{ fileName: 'rahasia.csv', status: 'reading', at: now, people: 0 }]);
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

  it('is refused to the last administrator, and to one of two who leave at the same moment', async () => {
    const administrator = async () => {
      const personId = await bookPerson(queries(), { fullName: 'Contoh Administrator' });
      await inTransaction((tx) => grantRole(tx, personId, { role: 'administrator', regionCode: null }, now));
      return personId;
    };
    const one = await administrator();
    const before = await everything();
    const leave = (personId: number) => inTransaction((tx) => eraseEverything(tx, personId, agency, now));
    expect(await leave(one)).toBe('last-administrator');
    expect(await everything()).toBe(before);
    const other = await administrator();
    const outcomes = await Promise.all([one, other].map(leave));
    expect(outcomes.toSorted()).toEqual(['erased', 'last-administrator']);
    // In one group of turns their statements follow each other on one connection, and no lock stands between them.
    const left = outcomes[0] === 'erased' ? other : one;
    const third = await administrator();
    const together = await inTransaction((tx) =>
      Promise.all([left, third].map((personId) => eraseEverything(tx, personId, agency, now))),
    );
    expect(together.toSorted()).toEqual(['erased', 'last-administrator']);
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

describe('two profiles of one person', () => {
  /** Columns that hold a person's id. A new one belongs into `privacy/merging.ts` too, and then into `wellKnown` here. */
  const referring = () =>
    rowsOf<{ place: string; holds: string }>(
      queries(),
      sql`select table_name || '.' || column_name as place,
            format(case data_type when 'ARRAY' then 'select 1 from %I where $1 = any(%I)' else 'select 1 from %I where $1 = %I' end,
              table_name, column_name) as holds
          from information_schema.columns
          where table_schema = 'public' and column_name ~ '((person|actor|officer)_id|_by|told_ids)$' order by 1`,
    );
  const holding = async (personId: number): Promise<string[]> => {
    const found = [];
    for (const { place, holds } of await referring()) {
      const rows = await rowsOf(queries(), sql.raw(holds.replace('$1', `${personId}::bigint`)));
      if (rows.length > 0) found.push(place);
    }
    return found;
  };

  /** Writes a person's id wherever one can stand and `wellKnown` does not. */
  async function everywhere(personId: number, contactId: number, attendedId: number): Promise<void> {
    const soon = { createdAt: now, expiresAt: days(1) };
    const chat = { contactId, channel: 'telegram', address: '4711' };
    const [day] = await queries().select().from(sessionDays).where(eq(sessionDays.trainingSessionId, attendedId));
    const attended = await statusOf(queries(), personId, attendedId);
    await queries()
      .insert(attendances)
      .values({
        enrollmentId: attended?.id ?? 0,
        sessionDayId: day?.id ?? 0,
        present: true,
        markedBy: personId,
        markedAt: now,
      });
    await queries()
      .insert(invitations)
      .values({ codeHash: 'i', role: 'trainer', regionCodes: [], invitedBy: personId, acceptedBy: personId, ...soon });
    await queries()
      .insert(linkCodes)
      .values({ codeHash: 'l', personId, ...soon });
    await queries()
      .insert(pageLinks)
      .values({ codeHash: 'p', personId, ...soon });
    await queries().insert(channelBreakers).values({ channel: 'whatsapp', openedAt: now, closedBy: personId });
    await queries()
      .insert(errands)
      .values({ kind: 'ledger', parameters: {}, personId, ...chat, createdAt: now });
    await queries().insert(sessionTrainers).values({ trainingSessionId: attendedId, personId });
    const entry = { question: 'Ada apa?', variants: [], answers: { id: 'Kabar.' } };
    await queries()
      .insert(faqEntries)
      .values({ ...entry, editedBy: personId, editedAt: now });
    await queries()
      .insert(helpRequests)
      .values({
        personId,
        question: 'rahasia?',
        urgent: false,
        status: 'waiting',
        officerId: personId,
        toldIds: [personId],
        askedAt: now,
        lastAt: now,
      });
    const [broadcast] = await queries()
      .insert(broadcasts)
      .values({
        draftKey: 'd',
        status: 'running',
        createdBy: personId,
        approvedBy: personId,
        createdAt: now,
        text: 'Kabar',
        audience: [],
        startsAt: now,
        ...chat,
      })
      .returning();
    await queries()
      .insert(broadcastRecipients)
      .values({ broadcastId: broadcast?.id ?? 0, personId, outcome: 'queued', at: now });
    await queries().update(contacts).set({ formerPersonId: personId }).where(sql`${contacts.personId} <> ${personId}`);
  }

  it('become one wherever a person stands, and nothing is left of the other but who did what', async () => {
    const { personId: from, contactId, attendedId } = await wellKnown();
    await everywhere(from, contactId, attendedId);
    const into = await bookPerson(queries(), { fullName: 'Siti A.', regionCode: '35.73', channel: 'whatsapp' });
    const every = (await referring()).map(({ place }) => place).filter((place) => place !== 'audit_entries.actor_id');
    expect(await holding(from)).toEqual(every.filter((place) => place !== 'conversations.person_id'));

    await inTransaction((tx) => mergePeople(tx, { from, into, named: from }, agency, now));

    expect(await holding(from)).toEqual([]);
    expect(await everything()).not.toContain('Siti A.');
    const data = await dataOf(queries(), into, now);
    expect(data.profile).toMatchObject({ fullName: 'Rahasia Siti', regionCode: '35.07', phone: '+6281234567890' });
    expect(data.contacts.map(({ channel }) => channel)).toEqual(['telegram', 'whatsapp']);
    expect(data.roles).toMatchObject([{ role: 'coordinator' }]);
    expect(data.trainings.map(({ status }) => status).toSorted()).toEqual(['completed', 'enrolled']);
    expect(data.reminders.length).toBeGreaterThan(0);
    const deeds = await rowsOf(
      queries(),
      sql`select actor_id, subject from audit_entries where deed = 'merge-profiles'`,
    );
    expect(deeds).toEqual([{ actor_id: String(into), subject: `person:${from}` }]);
  });

  it('keep the better place in a session that both were in, with the marks of both, and the other seat moves on', async () => {
    const full = await bookSession(queries(), days(5), { capacity: 2, seatsTaken: 2, waiting: 1, nextTicket: 2 });
    const past = await bookSession(queries(), days(-9), { seatsTaken: 2 });
    const line = await bookSession(queries(), days(9), { waiting: 2, nextTicket: 3 });
    const [from, into, next] = [await bookPerson(queries()), await bookPerson(queries()), await bookPerson(queries())];
    for (const personId of [from, into]) await bookSeat(queries(), personId, full);
    const waiting = await bookSeat(queries(), next, full, { status: 'waitlisted' });
    await queries().update(enrollments).set({ ticket: 1 }).where(eq(enrollments.id, waiting));
    const absent = await bookSeat(queries(), into, past, { status: 'absent' });
    const came = await bookSeat(queries(), from, past, { status: 'attended' });
    const second = { trainingSessionId: past, startsAt: days(-8), endsAt: days(-7), online: false };
    await queries().insert(sessionDays).values(second);
    const marked = await queries().select().from(sessionDays).where(eq(sessionDays.trainingSessionId, past));
    const marks = [
      { enrollmentId: came, sessionDayId: marked[0]?.id ?? 0, present: true },
      { enrollmentId: absent, sessionDayId: marked[1]?.id ?? 0, present: true },
    ];
    await queries()
      .insert(attendances)
      .values(marks.map((mark) => ({ ...mark, markedBy: next, markedAt: now })));
    for (const [personId, ticket] of [
      [into, 2],
      [from, 1],
    ] as const) {
      const id = await bookSeat(queries(), personId, line, { status: 'waitlisted' });
      await queries().update(enrollments).set({ ticket }).where(eq(enrollments.id, id));
    }

    const said = { trainingSessionId: past, personId: into };
    await queries()
      .insert(sessionFeedback)
      .values([
        { ...said, enrollmentId: came, rating: 2, at: days(-6) },
        { ...said, enrollmentId: absent, rating: 5, at: days(-5) },
      ]);

    const doubles = await inTransaction((tx) => mergePeople(tx, { from, into, named: into }, agency, now));

    expect(doubles).toBe(3);
    expect((await statusOf(queries(), into, full))?.status).toBe('enrolled');
    expect((await statusOf(queries(), next, full))?.status).toBe('offered');
    expect(await statusOf(queries(), into, past)).toMatchObject({ id: came, status: 'completed' });
    expect(await queries().select().from(sessionFeedback)).toMatchObject([{ enrollmentId: came, rating: 5 }]);
    expect((await statusOf(queries(), into, line))?.ticket).toBe(1);
    for (const session of [full, past, line]) {
      const { counted, rows } = await books(queries(), session);
      expect(counted).toEqual(rows);
    }
  });

  it('recall what a sender has in hand of what the other was sent already, and keep of two what may have arrived', async () => {
    const session = await bookSession(queries(), days(1), { seatsTaken: 2 });
    const afternoon = new Date('2026-12-01T08:05:00Z');
    const [from, into] = [await bookPerson(queries()), await bookPerson(queries())];
    for (const personId of [from, into]) await bookSeat(queries(), personId, session);
    await fireReminders(support.database, agency, afternoon);
    const chat = { contactId: 1, channel: 'webchat', address: 'chat-1' } as const;
    const [told] = await queries()
      .insert(broadcasts)
      .values({
        draftKey: 'd',
        status: 'paused',
        createdBy: into,
        createdAt: now,
        text: 'x',
        audience: [],
        startsAt: now,
        ...chat,
      })
      .returning({ id: broadcasts.id });
    const yes = {
      purpose: 'announcements',
      granted: true,
      textVersion: 'id-1',
      rawAnswer: 'ya',
      channel: 'webchat',
    } as const;
    for (const personId of [from, into]) await inTransaction((tx) => recordConsent(tx, { ...yes, personId }, now));
    const message = { text: [] };
    const rows = [from, into].map((personId) => ({ ...chat, personId, kind: 'broadcast' as const, message }));
    const ids = await inTransaction((tx) => enqueue(tx, rows, now));
    const entry = { broadcastId: told?.id ?? 0, outcome: 'queued', at: now } as const;
    await queries()
      .insert(broadcastRecipients)
      .values([from, into].map((personId, at) => ({ ...entry, personId, outboxId: ids[at] ?? 0 })));
    await queries().update(outbox).set({ status: 'sent' }).where(eq(outbox.personId, from));
    await queries().update(outbox).set({ status: 'sending' }).where(eq(outbox.personId, into));

    await inTransaction((tx) => mergePeople(tx, { from, into, named: into }, agency, afternoon));

    const sent = await queries().select().from(outbox).orderBy(asc(outbox.id));
    expect(sent.map(({ kind, status, reason }) => `${kind} ${status} ${reason}`).toSorted()).toEqual([
      'broadcast sending recalled',
      'broadcast sent null',
      'reminder sending recalled',
      'reminder sent null',
    ]);
    expect(await queries().select().from(broadcastRecipients)).toMatchObject([{ personId: into, outboxId: ids[0] }]);
    const gone = sent.find(({ kind, status }) => kind === 'reminder' && status === 'sent');
    const fired = await queries().select().from(reminders).where(eq(reminders.outcome, 'fired'));
    expect(fired).toMatchObject([{ personId: into, outboxId: gone?.id }]);
    // What comes back is not made again.
    await queries().update(outbox).set({ status: 'cancelled' }).where(eq(outbox.reason, 'recalled'));
    expect(await fireReminders(support.database, agency, afternoon)).toMatchObject({ fired: 0 });
  });

  it('are held to the latest answer, and are not reminded twice of one session', async () => {
    const session = await bookSession(queries(), days(1), { seatsTaken: 2 });
    const afternoon = new Date('2026-12-01T08:05:00Z');
    const [from, into] = [await bookPerson(queries()), await bookPerson(queries())];
    for (const personId of [from, into]) await bookSeat(queries(), personId, session);
    const answer = (personId: number, granted: boolean) =>
      inTransaction((tx) =>
        recordConsent(
          tx,
          { personId, purpose: 'announcements', granted, textVersion: 'id-1', rawAnswer: 'x', channel: 'telegram' },
          now,
        ),
      );
    await answer(into, true);
    await answer(from, false);
    await fireReminders(support.database, agency, afternoon);
    const waiting = await queries().select().from(outbox).orderBy(asc(outbox.personId));
    expect(waiting.map(({ personId }) => personId)).toEqual([from, into]);
    await queries().update(outbox).set({ status: 'sent' }).where(eq(outbox.personId, from));

    await inTransaction((tx) => mergePeople(tx, { from, into, named: into }, agency, afternoon));
    await fireReminders(support.database, agency, afternoon);

    const [person] = await loadPersons(queries(), [into]);
    expect(person?.announcements).toBe(false);
    const sent = await queries().select().from(outbox).orderBy(asc(outbox.id));
    expect(sent.map(({ personId, status }) => ({ personId, status }))).toEqual(
      expect.arrayContaining([
        { personId: into, status: 'sent' },
        { personId: into, status: 'cancelled' },
      ]),
    );
    expect(sent).toHaveLength(2);
    expect(await queries().select().from(reminders).orderBy(asc(reminders.id))).toMatchObject([
      { kind: 'week-before', outcome: 'missed', personId: into },
      { kind: 'day-before', outcome: 'fired', personId: into },
    ]);
  });
});
