import { index, integer, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import type { InboundFile } from '../../messaging/inbound.ts';
import { moment, identity, reference } from './columns.ts';

/**
 * The login to WhatsApp: its keys, the sessions with people's phones, and messages that are not committed yet. Encrypted,
 * the names too; see `channels/whatsapp/vault.ts`.
 */
export const whatsappVault = pgTable('whatsapp_vault', {
  name: text('name').primaryKey(),
  sealed: text('sealed').notNull(),
});

/**
 * A channel's pace, over all processes: who may send now, what went out last, and whether the platform lets us. See
 * `delivery/right-of-way.ts`.
 */
export const channelPaces = pgTable('channel_paces', {
  channel: text('channel').primaryKey(),
  leaseId: integer('lease_id'),
  heldUntil: moment('held_until'),
  /** What went out lately, as the last holder handed it on; null: the present holder has not said yet. */
  recent: jsonb('recent'),
  /** Who would like it next, and how urgently: the lowest goes first. */
  nextLeaseId: integer('next_lease_id'),
  nextPriority: smallint('next_priority'),
  pausedUntil: moment('paused_until'),
  refusedAt: moment('refused_at'),
});

/**
 * Channels whose platform has refused to let us write of our own accord. An open breaker (`closed_at` null) keeps every
 * unasked message back until an administrator closes it; see `delivery/guard.ts`.
 */
export const channelBreakers = pgTable('channel_breakers', {
  channel: text('channel').primaryKey(),
  openedAt: moment('opened_at').notNull(),
  closedAt: moment('closed_at'),
  closedBy: reference('closed_by'),
});

/**
 * What a chat asked for and takes too long for a turn: a file to make. The row goes in the transaction that puts the
 * answer into the outbox. `parameters` holds ids and codes.
 */
export const errands = pgTable('errands', {
  id: identity(),
  kind: text('kind').notNull(),
  parameters: jsonb('parameters').$type<Record<string, string | number>>().notNull(),
  personId: reference('person_id').notNull(),
  contactId: reference('contact_id').notNull(),
  channel: text('channel').notNull(),
  address: text('address').notNull(),
  createdAt: moment('created_at').notNull(),
  attempts: smallint('attempts').notNull().default(0),
});

/**
 * Files that people sent and a dialogue wants to read: where each lies with its channel, never longer than it takes to
 * fetch it. Of the chat page, which keeps nothing, the bytes themselves.
 */
export const inboundFiles = pgTable(
  'inbound_files',
  {
    id: identity(),
    personId: reference('person_id').notNull(),
    channel: text('channel').notNull(),
    file: jsonb('file').$type<InboundFile>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('inbound_files_person').on(table.personId)],
);
