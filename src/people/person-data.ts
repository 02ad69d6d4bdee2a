import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { consents, contacts, conversations, openQuestions, persons, roles } from '../store/schema.ts';
import { dropCandidate } from './candidates.ts';
import { recordDeed } from './roles.ts';

/** What this room keeps about a person, for themselves to see. */
export interface PersonData {
  readonly profile: {
    readonly fullName: string | null;
    readonly regionCode: string | null;
    readonly audiences: readonly string[];
    readonly phone: string | null;
    readonly phoneProvenAt: Date | null;
    readonly language: string;
    readonly timeZone: string | null;
    readonly remindersOn: boolean;
    readonly firstSeenAt: Date;
    readonly registeredAt: Date | null;
  };
  readonly contacts: readonly {
    readonly channel: string;
    readonly address: string;
    readonly firstSeenAt: Date;
    readonly lastSeenAt: Date;
  }[];
  readonly consents: readonly {
    readonly purpose: string;
    readonly granted: boolean;
    readonly textVersion: string;
    readonly answer: string;
    readonly channel: string;
    readonly at: Date;
  }[];
  readonly roles: readonly { readonly role: string; readonly regionCode: string | null; readonly grantedAt: Date }[];
}

/** Null where there is no such person. */
export async function personDataOf(queries: Queries, personId: number): Promise<PersonData | null> {
  const [[person], addresses, answers, held] = await Promise.all([
    queries.select().from(persons).where(eq(persons.id, personId)),
    queries.select().from(contacts).where(eq(contacts.personId, personId)).orderBy(asc(contacts.id)),
    queries.select().from(consents).where(eq(consents.personId, personId)).orderBy(asc(consents.id)),
    queries
      .select()
      .from(roles)
      .where(and(eq(roles.personId, personId), isNull(roles.revokedAt)))
      .orderBy(asc(roles.id)),
  ]);
  if (!person) return null;
  const { id: _, createdAt, ...profile } = person;
  return {
    profile: { ...profile, firstSeenAt: createdAt },
    contacts: addresses.map((contact) => ({
      channel: contact.channel,
      address: contact.externalId,
      firstSeenAt: contact.createdAt,
      lastSeenAt: contact.lastInboundAt,
    })),
    consents: answers.map(({ id: __, personId: ___, rawAnswer, ...consent }) => ({ ...consent, answer: rawAnswer })),
    roles: held.map(({ role, regionCode, grantedAt }) => ({ role, regionCode, grantedAt })),
  };
}

/**
 * Forgets who a person is. The profile goes, and what was asked of them is asked no more; their roles have ended.
 *
 * Two things stay. The chat's address and its language: the answer "your data is gone" must reach it, and whoever
 * writes again begins as somebody new. And that consent was given and withdrawn, with the text's version and the
 * time, without the person's words: the agency must be able to show that it had it (UU 27/2022, article 24).
 */
export async function erasePerson(tx: Transaction, personId: number, now: Date): Promise<void> {
  const [before] = await tx
    .select({ phone: persons.phone })
    .from(persons)
    .where(and(eq(persons.id, personId), isNotNull(persons.phoneProvenAt)));
  if (before?.phone) await dropCandidate(tx, before.phone);
  await tx
    .update(persons)
    .set({
      fullName: null,
      regionCode: null,
      audiences: [],
      phone: null,
      phoneProvenAt: null,
      timeZone: null,
      registeredAt: null,
      remindersOn: true,
    })
    .where(eq(persons.id, personId));
  await withdrawConsents(tx, personId, now);
  await tx.delete(openQuestions).where(eq(openQuestions.personId, personId));
  await recordDeed(tx, { actorId: personId, deed: 'erase-own-data', subject: `person:${personId}` }, now);
}

/** Whatever is granted now is withdrawn by a row of its own; all rows lose the person's words. */
async function withdrawConsents(tx: Transaction, personId: number, now: Date): Promise<void> {
  const given = await tx.select().from(consents).where(eq(consents.personId, personId)).orderBy(asc(consents.id));
  const latest = new Map(given.map((consent) => [consent.purpose, consent]));
  const withdrawn = [...latest.values()]
    .filter((consent) => consent.granted)
    .map(({ purpose, textVersion, channel }) => {
      return { personId, purpose, granted: false, textVersion, rawAnswer: '', channel, at: now };
    });
  if (withdrawn.length > 0) await tx.insert(consents).values(withdrawn);
  await tx.update(consents).set({ rawAnswer: '' }).where(eq(consents.personId, personId));
}

/**
 * Forgets the addresses of people without a profile who have been silent since a moment, and what they had begun to
 * tell. Should one of them write again, they are somebody new.
 */
export async function purgeStrangers(tx: Transaction, silentSince: Date): Promise<void> {
  const at = silentSince.toISOString();
  const gone = await rowsOf<{ person_id: string }>(
    tx,
    sql`delete from ${contacts} as contact using ${persons} as person
        where person.id = contact.person_id and person.registered_at is null
          and contact.last_inbound_at < ${at}::timestamptz
          and not exists (select from ${roles} as role where role.person_id = person.id and role.revoked_at is null)
          and not exists (select from ${contacts} as other
            where other.person_id = person.id and other.last_inbound_at >= ${at}::timestamptz)
        returning contact.person_id`,
  );
  const ids = gone.map((row) => Number(row.person_id));
  await tx.execute(sql`delete from ${conversations} where person_id = any(${sql.param(ids)}::bigint[])`);
}
