import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/messaging/address.ts';
import { recordConsent } from '../../src/people/consent.ts';
import { markUnreachable, reachableContacts } from '../../src/people/contacts.ts';
import { askQuestions, closeQuestions, openQuestionsOf, purgeQuestions } from '../../src/people/open-questions.ts';
import { findOrCreateContacts, loadPersons, saveProfile } from '../../src/people/persons.ts';
import { recipientsOf } from '../../src/people/recipients.ts';
import { coordinatorsOf, grantByProvenPhone, grantRole, mayCoordinate, rolesOf } from '../../src/people/roles.ts';
import { auditEntries, contacts, persons, roles } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { testDatabase } from '../support/database.ts';

const support = testDatabase();
const queries = () => support.database.queries;
const inTransaction = <T>(work: Parameters<typeof support.database.transaction<T>>[0]) =>
  support.database.transaction(work);
const now = new Date('2026-12-01T03:00:00.123Z');
const later = new Date('2026-12-02T03:00:00Z');
const telegram = (externalId: string) => ({ channel: 'telegram' as const, externalId });
const meet = (ids: readonly string[], at = now) =>
  inTransaction((tx) => findOrCreateContacts(tx, ids.map(telegram), at));

beforeEach(() => support.clear());

describe('whoever writes', () => {
  it('is a new person at first, and the same one ever after', async () => {
    const first = await meet(['1', '2']);
    const again = await meet(['2', '3'], later);
    expect(again.get('telegram:2')).toEqual(first.get('telegram:2'));
    expect(new Set([...first.values(), ...again.values()].map(({ personId }) => personId)).size).toBe(3);
    const rows = await queries().select().from(contacts).orderBy(asc(contacts.externalId));
    expect(rows.map(({ createdAt, lastInboundAt }) => [createdAt, lastInboundAt])).toEqual([
      [now, now],
      [now, later],
      [later, later],
    ]);
  });

  it('on another channel is another address, though its id be the same', async () => {
    const addresses = [telegram('1'), { channel: 'whatsapp' as const, externalId: '1' }];
    const known = await inTransaction((tx) => findOrCreateContacts(tx, addresses, now));
    expect(known.size).toBe(2);
    expect([...known.keys()].toSorted()).toEqual(addresses.map(formatAddress).toSorted());
  });

  it('is reachable again', async () => {
    const contact = (await meet(['1'])).get('telegram:1');
    if (!contact) throw new Error('The contact is missing.');
    await inTransaction((tx) => markUnreachable(tx, contact.contactId, now));
    expect((await reachableContacts(queries(), [contact.personId])).size).toBe(0);
    await meet(['1'], later);
    expect((await reachableContacts(queries(), [contact.personId])).get(contact.personId)?.address).toBe('1');
  });

  it('a hundred at once are met in one go', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `many-${index}`);
    expect((await meet(ids)).size).toBe(100);
    expect(await queries().select().from(persons)).toHaveLength(100);
  });

  it('is one person though several programs meet them at the same moment', async () => {
    const tries = Array.from({ length: 8 }, async () => {
      try {
        return await meet(['same', 'other']);
      } catch {
        // Another program was first; whoever runs the transaction does it again.
        return meet(['same', 'other']);
      }
    });
    const known = await Promise.all(tries);
    expect(new Set(known.map((contactsOf) => contactsOf.get('telegram:same')?.personId)).size).toBe(1);
    expect(await queries().select().from(persons)).toHaveLength(2);
    expect(await queries().select().from(contacts)).toHaveLength(2);
  });
});

describe('a person', () => {
  it('is registered once they confirm their profile, and stays so when they change it', async () => {
    const personId = await bookPerson(queries(), { registeredAt: null, fullName: null });
    const profile = {
      fullName: 'Siti',
      regionCode: '35.07',
      audiences: ['PSM', 'TKSK'],
      phone: '+6281234567890',
      phoneProven: true,
    };
    await inTransaction((tx) => saveProfile(tx, personId, profile, now));
    await inTransaction((tx) =>
      saveProfile(tx, personId, { ...profile, fullName: 'Siti Aminah', phoneProven: false }, later),
    );
    const [person] = await loadPersons(queries(), [personId, 999_999]);
    expect(person).toMatchObject({
      ...profile,
      fullName: 'Siti Aminah',
      phoneProven: false,
      registeredAt: now,
      staff: false,
    });
  });

  it('wants announcements or not as they last said', async () => {
    const personId = await bookPerson(queries());
    const wants = async () => (await loadPersons(queries(), [personId]))[0]?.announcements;
    const say = (granted: boolean, at: Date) =>
      inTransaction((tx) =>
        recordConsent(
          tx,
          {
            personId,
            purpose: 'announcements',
            granted,
            textVersion: 'id-1',
            rawAnswer: 'x'.repeat(9_000),
            channel: 'telegram',
          },
          at,
        ),
      );
    expect(await wants()).toBe(false);
    await say(true, now);
    expect(await wants()).toBe(true);
    // The order in which they were said counts, whatever the clocks say.
    await say(false, new Date(now.getTime() - 60_000));
    expect(await wants()).toBe(false);
  });

  it('is written to where they wrote last, if they agreed and can be reached', async () => {
    const personId = await bookPerson(queries());
    const refused = await bookPerson(queries(), { consents: false });
    await queries()
      .insert(contacts)
      .values([
        {
          personId,
          channel: 'whatsapp',
          externalId: 'newest',
          createdAt: now,
          lastInboundAt: later,
          unreachableSince: later,
        },
        { personId, channel: 'telegram', externalId: 'newer', createdAt: now, lastInboundAt: now },
      ]);
    const recipients = await recipientsOf(queries(), [personId, refused]);
    expect([...recipients.values()].map(({ address }) => address)).toEqual(['newer']);
  });
});

describe('open questions', () => {
  it('are the latest first, until they are answered or lose their point', async () => {
    const personId = await bookPerson(queries());
    const [first, second] = [await bookSession(queries(), later), await bookSession(queries(), later)];
    const [one, two] = [await bookSeat(queries(), personId, first), await bookSeat(queries(), personId, second)];
    const ask = (enrollmentId: number, at: Date) =>
      inTransaction((tx) => askQuestions(tx, [{ personId, kind: 'attendance', enrollmentId, expiresAt: later }], at));
    const open = async (at = now) =>
      ((await openQuestionsOf(queries(), [personId], at)).get(personId) ?? []).map(({ enrollmentId }) => enrollmentId);
    await ask(one, now);
    await ask(two, new Date(now.getTime() + 1_000));
    expect(await open()).toEqual([two, one]);
    await ask(one, new Date(now.getTime() + 2_000));
    expect(await open()).toEqual([one, two]);
    await inTransaction((tx) => closeQuestions(tx, two));
    expect(await open()).toEqual([one]);
    expect(await open(later)).toEqual([]);
    await inTransaction((tx) => purgeQuestions(tx, new Date(later.getTime() + 1)));
    expect(await open()).toEqual([]);
  });
});

describe('roles', () => {
  it.each([
    [[{ role: 'administrator', regionCode: null }], '35.07', true],
    [[{ role: 'coordinator', regionCode: null }], '35.07', true],
    [[{ role: 'coordinator', regionCode: '35.07' }], '35.07', true],
    [[{ role: 'coordinator', regionCode: '35.73' }], '35.07', false],
    [[{ role: 'coordinator', regionCode: '35.73' }], null, false],
    [[{ role: 'trainer', regionCode: null }], '35.07', false],
    [[], '35.07', false],
  ] as const)('%j may decide for %s: %s', (held, regionCode, allowed) => {
    expect(mayCoordinate(held, regionCode)).toBe(allowed);
  });

  it('end when they are revoked', async () => {
    const personId = await bookPerson(queries());
    await inTransaction((tx) => grantRole(tx, personId, { role: 'coordinator', regionCode: '35.07' }, now));
    expect(await coordinatorsOf(queries(), '35.07')).toEqual([personId]);
    expect(await coordinatorsOf(queries(), '35.73')).toEqual([]);
    await queries().update(roles).set({ revokedAt: later }).where(eq(roles.personId, personId));
    expect(await rolesOf(queries(), personId)).toEqual([]);
    expect(await coordinatorsOf(queries(), '35.07')).toEqual([]);
  });

  it('make an administrator of whoever proves a number of the settings, once, with an audit row', async () => {
    const personId = await bookPerson(queries());
    const prove = (phone: string) =>
      inTransaction((tx) => grantByProvenPhone(tx, personId, phone, ['+6281234567890'], now));
    expect(await prove('+6289999999999')).toBe(false);
    expect(await prove('+6281234567890')).toBe(true);
    expect(await prove('+6281234567890')).toBe(false);
    expect(await rolesOf(queries(), personId)).toEqual([{ role: 'administrator', regionCode: null }]);
    expect(await queries().select().from(auditEntries)).toMatchObject([
      { actorId: personId, deed: 'become-administrator' },
    ]);
  });
});
