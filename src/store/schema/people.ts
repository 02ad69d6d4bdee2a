import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { moment, identity, reference } from './columns.ts';

/** One human. Everything about them is null until they tell it. */
export const persons = pgTable(
  'persons',
  {
    id: identity(),
    createdAt: moment('created_at').notNull(),
    language: text('language').notNull().default('id'),
    fullName: text('full_name'),
    regionCode: text('region_code'),
    /** Codes of `people/audiences`; a person may belong to several. */
    audiences: text('audiences').array().notNull().default(sql`'{}'`),
    /** E.164. */
    phone: text('phone'),
    /** When the person proved the number (own contact card); null: only typed. */
    phoneProvenAt: moment('phone_proven_at'),
    /** IANA zone; null: the agency's. */
    timeZone: text('time_zone'),
    /** When the registration form was confirmed; null: not registered. */
    registeredAt: moment('registered_at'),
    remindersOn: boolean('reminders_on').notNull().default(true),
  },
  (table) => [index('persons_phone').on(table.phone)],
);

/** A person's address on a channel. */
export const contacts = pgTable(
  'contacts',
  {
    id: identity(),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
    channel: text('channel').notNull(),
    externalId: text('external_id').notNull(),
    createdAt: moment('created_at').notNull(),
    lastInboundAt: moment('last_inbound_at').notNull(),
    /** Set while the platform says that this person cannot be written to. */
    unreachableSince: moment('unreachable_since'),
    /** Names the key that the account's phone signs with, where the channel tells it. */
    deviceKey: text('device_key'),
    /** Set while it is not proven that whoever has the account now is still this person. */
    formerPersonId: reference('former_person_id'),
    /** When the account's phone changed and the contact was taken from its person; a number alone joins it to nobody. */
    detachedAt: moment('detached_at'),
  },
  (table) => [
    unique('contacts_address').on(table.channel, table.externalId),
    index('contacts_person').on(table.personId),
  ],
);

/** What a person agreed to or withdrew, as proof: the latest row of a purpose holds. Never changed, only added. */
export const consents = pgTable(
  'consents',
  {
    id: identity(),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
    /** `profile`: keep what I tell, and write to me about my bookings. `announcements`: tell me news. */
    purpose: text('purpose').$type<'profile' | 'announcements'>().notNull(),
    granted: boolean('granted').notNull(),
    /** Version of the text that was shown. */
    textVersion: text('text_version').notNull(),
    /** What the person answered, as typed or pressed. */
    rawAnswer: text('raw_answer').notNull(),
    channel: text('channel').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('consents_latest').on(table.personId, table.purpose, table.id)],
);

export const roles = pgTable(
  'roles',
  {
    id: identity(),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
    role: text('role').$type<'administrator' | 'coordinator' | 'trainer'>().notNull(),
    /** A coordinator's region; null: the whole province. */
    regionCode: text('region_code'),
    grantedAt: moment('granted_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('roles_person').on(table.personId)],
);

/** One-time offers of a role, made by staff. The code itself is shown once and kept nowhere. */
export const invitations = pgTable('invitations', {
  id: identity(),
  /** SHA-256 of the code, in hexadecimal. */
  codeHash: text('code_hash').notNull().unique(),
  role: text('role').$type<'administrator' | 'coordinator' | 'trainer'>().notNull(),
  /** Where the role will hold; empty: the whole province. */
  regionCodes: text('region_codes').array().notNull(),
  invitedBy: reference('invited_by').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  acceptedAt: moment('accepted_at'),
  acceptedBy: reference('accepted_by'),
  revokedAt: moment('revoked_at'),
});

/** One-time codes by which a person brings another chat of theirs to their profile. */
export const linkCodes = pgTable('link_codes', {
  codeHash: text('code_hash').primaryKey(),
  personId: reference('person_id').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});

/** One-time codes that open an operators' page in a browser. */
export const pageLinks = pgTable('page_links', {
  codeHash: text('code_hash').primaryKey(),
  personId: reference('person_id').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});

/** Deeds of people with a role. `detail` holds ids and codes, never a name or number. */
export const auditEntries = pgTable('audit_entries', {
  id: identity(),
  at: moment('at').notNull(),
  actorId: reference('actor_id').notNull(),
  deed: text('deed').notNull(),
  subject: text('subject').notNull(),
  detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull(),
});

/**
 * People whom a coordinator's sheet names and who have never written to us: known, not opted in. Nobody writes to them;
 * once a number proves itself and registers, what is said here is proposed to them, and the row goes.
 */
export const candidates = pgTable(
  'candidates',
  {
    id: identity(),
    /** E.164. */
    phone: text('phone').notNull().unique(),
    fullName: text('full_name').notNull(),
    regionCode: text('region_code').notNull(),
    audiences: text('audiences').array().notNull(),
    importId: reference('import_id').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('candidates_region').on(table.regionCode)],
);
