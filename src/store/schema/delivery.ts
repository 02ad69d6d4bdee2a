import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core';
import type { InboundMessage } from '../../messaging/inbound.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { moment, identity, bytes, reference } from './columns.ts';

/** One row for each message that came in, so that a repeat does nothing. The words are kept only of what failed. */
export const inbox = pgTable(
  'inbox',
  {
    id: identity(),
    channel: text('channel').notNull(),
    externalId: text('external_id').notNull(),
    contactId: reference('contact_id').notNull(),
    receivedAt: moment('received_at').notNull(),
    /** `failed`: three tries threw; an apology was sent instead of an answer. */
    status: text('status').$type<'done' | 'failed'>().notNull(),
    payload: jsonb('payload').$type<InboundMessage>(),
    /** Class and place of the fault, without personal data. */
    fault: text('fault'),
  },
  (table) => [
    unique('inbox_once').on(table.channel, table.externalId),
    index('inbox_received').on(table.receivedAt),
    index('inbox_contact').on(table.contactId),
  ],
);

/** Every message that goes out. `queued → sending → sent → delivered → read`, or an end with a reason. */
export const outbox = pgTable(
  'outbox',
  {
    id: identity(),
    personId: reference('person_id').notNull(),
    contactId: reference('contact_id').notNull(),
    channel: text('channel').notNull(),
    /** The chat on the channel, as the contact has it. */
    address: text('address').notNull(),
    kind: text('kind').$type<OutboxKind>().notNull(),
    /** Lower goes first: 0 replies, 10 session moved or cancelled, 20 offers, 30 reminders, 40 broadcasts. */
    priority: smallint('priority').notNull(),
    message: jsonb('message').$type<OutboundMessage>().notNull(),
    /** Choices that stand in no conversation: nobody's turn put them, and a typed number may mean them all the same. */
    bearsMenu: boolean('bears_menu').notNull().default(false),
    status: text('status').$type<OutboxStatus>().notNull(),
    /**
     * Why it ended where it did: a SendErrorKind, or `expired`, `no-consent`, `erased`, … While it is being sent: why it is
     * wanted no more (`recalled`, `erased`), or that a process died with it (`crash`), or both (`crash-recalled`).
     */
    reason: text('reason'),
    createdAt: moment('created_at').notNull(),
    /** Not before this moment: a retry's backoff, the end of quiet hours. */
    dueAt: moment('due_at').notNull(),
    /** Pointless after this moment; null: never. */
    expiresAt: moment('expires_at'),
    /** From this moment on its reader is asleep, and it is put off till the morning; null: it goes at any hour. */
    quietAt: moment('quiet_at'),
    /** The process that is sending it; see `delivery/leases.ts`. */
    leaseId: integer('lease_id'),
    attempts: smallint('attempts').notNull().default(0),
    /** The platform's id, once accepted. */
    externalId: text('external_id'),
    sentAt: moment('sent_at'),
    /** When administrators were told that it is uncertain; of a message that tells them, when that was. */
    alertedAt: moment('alerted_at'),
    deliveredAt: moment('delivered_at'),
    readAt: moment('read_at'),
  },
  (table) => [
    index('outbox_due').on(table.channel, table.priority, table.dueAt, table.id).where(sql`status = 'queued'`),
    index('outbox_sending').on(table.leaseId).where(sql`status = 'sending'`),
    index('outbox_external').on(table.channel, table.externalId).where(sql`external_id is not null`),
    index('outbox_person').on(table.personId),
    index('outbox_unasked').on(table.channel, table.sentAt).where(sql`kind <> 'reply'`),
    index('outbox_menus').on(table.personId, table.sentAt).where(sql`bears_menu and sent_at is not null`),
    index('outbox_uncertain').on(table.createdAt).where(sql`status = 'uncertain'`),
    index('outbox_recalled').on(table.kind).where(sql`status = 'cancelled' and reason = 'recalled'`),
    index('outbox_alerted').on(table.alertedAt).where(sql`alerted_at is not null`),
  ],
);

/** Files that go out to many, or are too large for a row of the outbox; messages name them by id. */
export const outboundFiles = pgTable('outbound_files', {
  id: identity(),
  kind: text('kind').$type<'document' | 'image'>().notNull(),
  fileName: text('file_name').notNull(),
  mediaType: text('media_type').notNull(),
  bytes: bytes('bytes').notNull(),
  /** The draft of an announcement that it belongs to; see `broadcasts.draft_key`. */
  forDraft: text('for_draft').unique(),
  keptUntil: moment('kept_until').notNull(),
});

export type OutboxKind = 'reply' | 'notice' | 'offer' | 'reminder' | 'broadcast';
export type OutboxStatus =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'uncertain'
  | 'skipped'
  | 'cancelled';
