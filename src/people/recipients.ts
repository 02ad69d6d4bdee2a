import { type SQL, sql } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import { type Queries, rowsOf } from '../store/database.ts';
import { consents, contacts, persons } from '../store/schema.ts';
import type { Language } from '../texts/catalog.ts';
import type { ReachableContact } from './contacts.ts';
import { knownZone } from './local-time.ts';

/** Someone who may be written to, unasked, about their own bookings, and how. */
export interface Recipient extends ReachableContact {
  readonly language: Language;
  readonly fullName: string | null;
  /** IANA zone; null: the agency's, as where theirs is unknown. */
  readonly timeZone: string | null;
}

/** A recipient's columns, as `reachable` gives them. */
export interface RecipientRow {
  readonly person_id: string;
  readonly contact_id: string;
  readonly channel: ChannelName;
  readonly external_id: string;
  readonly language: Language;
  readonly full_name: string | null;
  readonly time_zone: string | null;
}

/**
 * A subselect of the one row by which a person can be written to: the contact they used last of those that can be
 * reached; no row where there is none, or where they did not agree to be written to about their bookings.
 */
export const reachable = (personId: SQL): SQL => sql`
  select person.id as person_id, contact.id as contact_id, contact.channel, contact.external_id,
    person.language, person.full_name, person.time_zone
  from ${persons} as person
  join ${contacts} as contact on contact.person_id = person.id and contact.unreachable_since is null
  where person.id = ${personId} and coalesce((
    select consent.granted from ${consents} as consent
    where consent.person_id = person.id and consent.purpose = 'profile' order by consent.id desc limit 1
  ), false)
  order by contact.last_inbound_at desc, contact.id desc limit 1`;

export const recipientOf = (row: RecipientRow): Recipient => ({
  personId: Number(row.person_id),
  contactId: Number(row.contact_id),
  channel: row.channel,
  address: row.external_id,
  language: row.language,
  fullName: row.full_name,
  timeZone: knownZone(row.time_zone),
});

/** Those of these people who may be written to about their bookings, by person; the others are left out. */
export async function recipientsOf(
  queries: Queries,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, Recipient>> {
  const rows = await rowsOf<RecipientRow>(
    queries,
    sql`select recipient.* from unnest(${sql.param([...personIds])}::bigint[]) as wanted (id)
        cross join lateral (${reachable(sql`wanted.id`)}) as recipient`,
  );
  return new Map(rows.map((row) => [Number(row.person_id), recipientOf(row)]));
}
