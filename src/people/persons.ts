import { eq } from 'drizzle-orm';
import { type Address, formatAddress } from '../messaging/address.ts';
import { knownZone } from './local-time.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { consents, contacts, persons, roles } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import type { Language } from '../texts/catalog.ts';

/** One human, as they are now. */
export interface Person {
  readonly id: number;
  readonly language: Language;
  readonly fullName: string | null;
  readonly regionCode: string | null;
  readonly audiences: readonly string[];
  /** E.164. */
  readonly phone: string | null;
  readonly phoneProven: boolean;
  readonly timeZone: string | null;
  readonly registeredAt: Date | null;
  readonly remindersOn: boolean;
  /** Whether news is welcome: the latest answer to that question. */
  readonly announcements: boolean;
  /** Whether they hold a role of any kind. */
  readonly staff: boolean;
}

export interface KnownContact {
  readonly contactId: number;
  readonly personId: number;
}

/**
 * The contacts behind addresses, made where they are new, each with a person of its own. Whoever writes is reachable.
 * Each address is given once; the result is keyed by `formatAddress`.
 * @throws where another process made one of them at this very moment: done again, the transaction finds it.
 */
export async function findOrCreateContacts(
  tx: Transaction,
  addresses: readonly Address[],
  now: Date,
): Promise<ReadonlyMap<string, KnownContact>> {
  const at = now.toISOString();
  const channels = addresses.map((address) => address.channel);
  const externalIds = addresses.map((address) => address.externalId);
  const seen = await rowsOf<ContactRow>(
    tx,
    statement`update ${contacts} as contact set last_inbound_at = ${at}::timestamptz, unreachable_since = null
        from (
          select id from ${contacts}
          where (channel, external_id) in (select * from unnest(${channels}::text[], ${externalIds}::text[]))
          order by id for update
        ) as locked
        where contact.id = locked.id
        returning contact.id, contact.person_id, contact.channel, contact.external_id`,
  );
  const known = new Map(seen.map(knownContact));
  const missing = addresses.filter((address) => !known.has(formatAddress(address)));
  if (missing.length === 0) return known;
  // A person is made only for an address that is really inserted, or a lost race would leave a person without one.
  const made = await rowsOf<ContactRow>(
    tx,
    statement`with given as (
          select channel, external_id, nextval(pg_get_serial_sequence('persons', 'id')) as person_id
          from unnest(
            ${missing.map((address) => address.channel)}::text[],
            ${missing.map((address) => address.externalId)}::text[]
          ) as given (channel, external_id)
          order by channel, external_id
        ), people as (
          insert into ${persons} (id, created_at) overriding system value
          select person_id, ${at}::timestamptz from given
        )
        insert into ${contacts} as contact (person_id, channel, external_id, created_at, last_inbound_at)
        select person_id, channel, external_id, ${at}::timestamptz, ${at}::timestamptz from given
        on conflict (channel, external_id) do nothing
        returning contact.id, contact.person_id, contact.channel, contact.external_id`,
  );
  for (const [key, contact] of made.map(knownContact)) known.set(key, contact);
  if (known.size < addresses.length) throw new Error('A contact appeared meanwhile.');
  return known;
}

interface ContactRow {
  readonly id: string;
  readonly person_id: string;
  readonly channel: Address['channel'];
  readonly external_id: string;
}

const knownContact = (row: ContactRow): [string, KnownContact] => [
  formatAddress({ channel: row.channel, externalId: row.external_id }),
  { contactId: Number(row.id), personId: Number(row.person_id) },
];

/** The persons of these ids, in one statement; ids that nobody has are left out. */
export async function loadPersons(queries: Queries, ids: readonly number[]): Promise<Person[]> {
  const rows = await rowsOf<PersonRow>(
    queries,
    statement`select person.*,
          coalesce((
            select granted from ${consents} as consent
            where consent.person_id = person.id and consent.purpose = 'announcements'
            order by consent.id desc limit 1
          ), false) as announcements,
          exists (select from ${roles} as role where role.person_id = person.id and role.revoked_at is null) as staff
        from ${persons} as person where person.id = any(${ids}::bigint[]) order by person.id`,
  );
  return rows.map((row) => ({
    id: Number(row.id),
    language: row.language,
    fullName: row.full_name,
    regionCode: row.region_code,
    audiences: row.audiences,
    phone: row.phone,
    phoneProven: row.phone_proven_at !== null,
    timeZone: knownZone(row.time_zone),
    registeredAt: row.registered_at === null ? null : new Date(row.registered_at),
    remindersOn: row.reminders_on,
    announcements: row.announcements,
    staff: row.staff,
  }));
}

interface PersonRow {
  readonly id: string;
  readonly language: Language;
  readonly full_name: string | null;
  readonly region_code: string | null;
  readonly audiences: string[];
  readonly phone: string | null;
  readonly phone_proven_at: string | null;
  readonly time_zone: string | null;
  readonly registered_at: string | null;
  readonly reminders_on: boolean;
  readonly announcements: boolean;
  readonly staff: boolean;
}

export interface Profile {
  readonly fullName: string;
  readonly regionCode: string;
  readonly audiences: readonly string[];
  /** E.164; null where the person gave none. */
  readonly phone: string | null;
  readonly phoneProven: boolean;
}

/** Writes the profile that the person confirmed; the first time they become registered. */
export async function saveProfile(tx: Transaction, personId: number, profile: Profile, now: Date): Promise<void> {
  const at = now.toISOString();
  await tx.execute(
    statement`update ${persons} set full_name = ${profile.fullName}, region_code = ${profile.regionCode},
          audiences = ${profile.audiences}::text[], phone = ${profile.phone},
          phone_proven_at = ${profile.phone !== null && profile.phoneProven ? at : null}::timestamptz,
          registered_at = coalesce(registered_at, ${at}::timestamptz)
        where id = ${personId}::bigint`,
  );
}

export async function setLanguage(tx: Transaction, personId: number, language: Language): Promise<void> {
  await tx.update(persons).set({ language }).where(eq(persons.id, personId));
}

export async function setReminders(tx: Transaction, personId: number, on: boolean): Promise<void> {
  await tx.update(persons).set({ remindersOn: on }).where(eq(persons.id, personId));
}
