import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { OutboundMessage } from '../messaging/outbound.ts';
import type { InboundFile, InboundMessage } from '../messaging/inbound.ts';

/** A moment, in UTC, to the millisecond; shown in the person's zone. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const identity = () => bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey();
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const reference = (name: string) => bigint(name, { mode: 'number' });

// ── people ────────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── conversation ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Where a person is in the talk. Written only `WHERE version = expected`. */
export const conversations = pgTable('conversations', {
  personId: bigint('person_id', { mode: 'number' })
    .primaryKey()
    .references(() => persons.id),
  /** See `conversation/state.ts`; parsed when read, closed with an apology when of an unknown version. */
  state: jsonb('state').notNull(),
  version: integer('version').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

/**
 * Questions that an unasked message put (will you come? do you take the seat? how was it?), which stay answerable by a
 * number or a word for days, whatever was said in between.
 */
export const openQuestions = pgTable(
  'open_questions',
  {
    id: identity(),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
    kind: text('kind').$type<'attendance' | 'offer' | 'feedback'>().notNull(),
    enrollmentId: reference('enrollment_id').notNull(),
    askedAt: moment('asked_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** What they said to "will you come?", and may think better of; null: nothing yet. */
    answer: text('answer').$type<'yes' | 'no'>(),
  },
  (table) => [
    unique('open_questions_once').on(table.enrollmentId, table.kind),
    index('open_questions_person').on(table.personId),
  ],
);

// ── delivery ──────────────────────────────────────────────────────────────────────────────────────────────────────

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
    status: text('status').$type<OutboxStatus>().notNull(),
    /** Why it ended where it did: a SendErrorKind, or `expired`, `no-consent`, `erased`, … */
    reason: text('reason'),
    createdAt: moment('created_at').notNull(),
    /** Not before this moment: a retry's backoff, the end of quiet hours. */
    dueAt: moment('due_at').notNull(),
    /** Pointless after this moment; null: never. */
    expiresAt: moment('expires_at'),
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
    index('outbox_uncertain').on(table.createdAt).where(sql`status = 'uncertain'`),
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

// ── channels ──────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── training ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A course, held many times. */
export const trainings = pgTable('trainings', {
  code: text('code').primaryKey(),
  title: text('title').notNull(),
  topic: text('topic').notNull(),
  summary: text('summary').notNull(),
  /** Jam pelajaran, 45 minutes each. */
  lessonHours: integer('lesson_hours').notNull(),
  audiences: text('audiences').array().notNull(),
  /** Any one of these completed is enough; empty: none needed. */
  prerequisiteTrainings: text('prerequisite_trainings').array().notNull().default(sql`'{}'`),
  /** What an applicant may declare of themselves instead of (or beside) a training; a coordinator approves it. */
  prerequisiteDeclaration: text('prerequisite_declaration'),
  note: text('note').notNull().default(''),
});

export const venues = pgTable('venues', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  /** Null for online. */
  regionCode: text('region_code'),
  address: text('address'),
  latitude: doublePrecision('latitude'),
  longitude: doublePrecision('longitude'),
});

/** One dated run of a training ("angkatan"). */
export const trainingSessions = pgTable(
  'training_sessions',
  {
    id: identity(),
    trainingCode: text('training_code')
      .notNull()
      .references(() => trainings.code),
    /** Angkatan: counts the runs of one training. */
    batch: integer('batch').notNull(),
    status: text('status').$type<'draft' | 'published' | 'closed' | 'cancelled'>().notNull(),
    mode: text('mode').$type<'onsite' | 'online' | 'mixed'>().notNull(),
    venueCode: text('venue_code')
      .notNull()
      .references(() => venues.code),
    /** First day's start and last day's end; the days themselves are in `session_days`. */
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    enrollmentClosesAt: moment('enrollment_closes_at').notNull(),
    capacity: integer('capacity').notNull(),
    /** Seats held: enrolled, offered, attended, completed, absent. Changed only under the row's lock. */
    seatsTaken: integer('seats_taken').notNull().default(0),
    /** People on the waitlist; changed only under the row's lock. */
    waiting: integer('waiting').notNull().default(0),
    /** The next waitlist number to give out; only grows. */
    nextTicket: integer('next_ticket').notNull().default(1),
    /** Every application is decided by a coordinator. */
    needsApproval: boolean('needs_approval').notNull().default(false),
    /** Who may come by place; empty: the whole province and beyond. */
    regionCodes: text('region_codes').array().notNull().default(sql`'{}'`),
    /** Seats set apart by region code; the others share the rest. See `training/quotas.ts`. */
    regionQuotas: jsonb('region_quotas').$type<Record<string, number>>().notNull().default({}),
    /** Kinds of volunteer in place of the training's own; null: those hold. */
    audiences: text('audiences').array(),
    /** In place of all that the training asks for beforehand; empty: nothing; null: the training's own hold. */
    prerequisiteTrainings: text('prerequisite_trainings').array(),
    trainerRoles: text('trainer_roles').array().notNull().default(sql`'{}'`),
    /** Overrides the agency's reminder policy; see `outreach/reminder-policy.ts`. */
    reminderPolicy: jsonb('reminder_policy'),
    /** Counts what coordinators changed, so that two who edit at once do not undo each other unseen. */
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    unique('training_sessions_batch').on(table.trainingCode, table.batch),
    index('training_sessions_start').on(table.startsAt),
    check('training_sessions_seats', sql`seats_taken between 0 and capacity`),
    check('training_sessions_waiting', sql`waiting >= 0`),
  ],
);

export const sessionDays = pgTable(
  'session_days',
  {
    id: identity(),
    trainingSessionId: reference('training_session_id')
      .notNull()
      .references(() => trainingSessions.id),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    /** A mixed session has days at home and days at the venue. */
    online: boolean('online').notNull(),
  },
  (table) => [index('session_days_session').on(table.trainingSessionId, table.startsAt)],
);

/** Who teaches a session: people with the role of a trainer. */
export const sessionTrainers = pgTable(
  'session_trainers',
  {
    id: identity(),
    trainingSessionId: reference('training_session_id')
      .notNull()
      .references(() => trainingSessions.id),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
  },
  (table) => [
    unique('session_trainers_once').on(table.trainingSessionId, table.personId),
    index('session_trainers_person').on(table.personId),
  ],
);

export type EnrollmentStatus =
  | 'pending'
  | 'enrolled'
  | 'offered'
  | 'waitlisted'
  | 'cancelled'
  | 'declined'
  | 'attended'
  | 'completed'
  | 'absent';

/** One person's place, or wish for one, in one training session; a person who comes back reuses the row. */
export const enrollments = pgTable(
  'enrollments',
  {
    id: identity(),
    trainingSessionId: reference('training_session_id')
      .notNull()
      .references(() => trainingSessions.id),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
    status: text('status').$type<EnrollmentStatus>().notNull(),
    createdAt: moment('created_at').notNull(),
    /** When the present status began: what is due to an enrolled person is due after this. */
    statusAt: moment('status_at').notNull(),
    /** Order on the waitlist, smallest first. */
    ticket: integer('ticket'),
    offerExpiresAt: moment('offer_expires_at'),
    /** The person's own words for a prerequisite that no training proves. */
    declaration: text('declaration'),
    /** Why declined, cancelled, lapsed: a code, or an officer's words. */
    reason: text('reason'),
    /** The last answer to "will you come?". */
    attendanceConfirmedAt: moment('attendance_confirmed_at'),
  },
  (table) => [
    unique('enrollments_once').on(table.trainingSessionId, table.personId),
    index('enrollments_person').on(table.personId),
    uniqueIndex('enrollments_ticket').on(table.trainingSessionId, table.ticket),
    index('enrollments_offers').on(table.offerExpiresAt).where(sql`status = 'offered'`),
  ],
);

/** Who was there, by day; a mark may be changed until the session is long over. */
export const attendances = pgTable(
  'attendances',
  {
    id: identity(),
    enrollmentId: reference('enrollment_id')
      .notNull()
      .references(() => enrollments.id),
    sessionDayId: reference('session_day_id')
      .notNull()
      .references(() => sessionDays.id),
    present: boolean('present').notNull(),
    markedBy: reference('marked_by').notNull(),
    markedAt: moment('marked_at').notNull(),
  },
  (table) => [unique('attendances_once').on(table.enrollmentId, table.sessionDayId)],
);

/** What people said of a session afterwards: once for each place in it, and the last word counts. */
export const sessionFeedback = pgTable(
  'session_feedback',
  {
    id: identity(),
    trainingSessionId: reference('training_session_id')
      .notNull()
      .references(() => trainingSessions.id),
    enrollmentId: reference('enrollment_id')
      .notNull()
      .references(() => enrollments.id),
    personId: reference('person_id').notNull(),
    /** From 1, very poor, to 5, very good. */
    rating: smallint('rating'),
    /** Their own words, without numbers and addresses. */
    words: text('words'),
    at: moment('at').notNull(),
  },
  (table) => [
    unique('session_feedback_once').on(table.enrollmentId),
    index('session_feedback_session').on(table.trainingSessionId),
    index('session_feedback_person').on(table.personId),
  ],
);

// ── outreach ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The ledger of reminders: a row is written in the transaction that puts the message into the outbox, or that
 * decides it will not go. Its key is what makes a reminder go out once; `occursOn` is the session's first day in
 * local time, so that a session moved to another day is reminded of anew, and one moved by an hour is not.
 */
export const reminders = pgTable(
  'reminders',
  {
    id: identity(),
    trainingSessionId: reference('training_session_id').notNull(),
    personId: reference('person_id').notNull(),
    kind: text('kind').notNull(),
    occursOn: date('occurs_on', { mode: 'string' }).notNull(),
    /** `fired`: in the outbox. `missed`: found too late. `skipped`: reminders off, or nobody to write to. */
    outcome: text('outcome').$type<'fired' | 'missed' | 'skipped'>().notNull(),
    reason: text('reason'),
    outboxId: reference('outbox_id'),
    dueAt: moment('due_at').notNull(),
    firedAt: moment('fired_at').notNull(),
    /** When those who run the session were told that it was missed. */
    reportedAt: moment('reported_at'),
  },
  (table) => [
    index('reminders_unreported').on(table.trainingSessionId).where(sql`outcome = 'missed' and reported_at is null`),
    unique('reminders_once').on(table.trainingSessionId, table.personId, table.kind, table.occursOn),
    index('reminders_person').on(table.personId),
  ],
);

export type BroadcastStatus = 'awaiting-approval' | 'scheduled' | 'running' | 'paused' | 'done' | 'stopped';

/** An announcement to many. Whom it reaches is resolved while it runs; `broadcast_recipients` is its ledger. */
export const broadcasts = pgTable('broadcasts', {
  id: identity(),
  /** Made when the draft was begun: a draft becomes one broadcast, however often it is confirmed. */
  draftKey: text('draft_key').notNull().unique(),
  status: text('status').$type<BroadcastStatus>().notNull(),
  createdBy: reference('created_by').notNull(),
  createdAt: moment('created_at').notNull(),
  approvedBy: reference('approved_by'),
  /** With fields such as `{nama}`, as the coordinator wrote it. */
  text: text('text').notNull(),
  /** See `outreach/broadcasts/audience.ts`. */
  audience: jsonb('audience').$type<unknown>().notNull(),
  /** The picture or document that goes with it. */
  fileId: reference('file_id'),
  startsAt: moment('starts_at').notNull(),
  startedAt: moment('started_at'),
  endedAt: moment('ended_at'),
  /** People up to this id are in the ledger; 0 begins anew, and passes over whoever is in it. */
  cursor: reference('cursor').notNull().default(0),
  /** Everyone is in the ledger. */
  resolved: boolean('resolved').notNull().default(false),
  /** The chat that is shown the progress. */
  contactId: reference('contact_id').notNull(),
  channel: text('channel').notNull(),
  address: text('address').notNull(),
  /** The message that shows it, to be edited in place. */
  progressOutboxId: reference('progress_outbox_id'),
  progressAt: moment('progress_at'),
  /** The last per cent that was shown. */
  progressShown: smallint('progress_shown').notNull().default(-1),
});

/** What became of a broadcast for each person, and why: once a person and broadcast. */
export const broadcastRecipients = pgTable(
  'broadcast_recipients',
  {
    id: identity(),
    broadcastId: reference('broadcast_id')
      .notNull()
      .references(() => broadcasts.id),
    personId: reference('person_id').notNull(),
    /** `queued`: the outbox row says what became of it. `skipped`: it never went there; see `reason`. */
    outcome: text('outcome').$type<'queued' | 'skipped'>().notNull(),
    /** `no-consent`, `no-contact`, `unreachable`, `stopped`. */
    reason: text('reason'),
    outboxId: reference('outbox_id'),
    /** Another channel was tried, since the first could not. */
    rerouted: boolean('rerouted').notNull().default(false),
    at: moment('at').notNull(),
  },
  (table) => [
    unique('broadcast_recipients_once').on(table.broadcastId, table.personId),
    index('broadcast_recipients_person').on(table.personId),
  ],
);

export type ImportStatus = 'reading' | 'asking' | 'ready' | 'applying' | 'done' | 'unreadable' | 'cancelled';

/** A sheet of people that a coordinator sent; `reading → (asking → reading →) ready → applying → done`. */
export const imports = pgTable('imports', {
  id: identity(),
  status: text('status').$type<ImportStatus>().notNull(),
  createdBy: reference('created_by').notNull(),
  createdAt: moment('created_at').notNull(),
  endedAt: moment('ended_at'),
  fileName: text('file_name').notNull(),
  /** Where the sheet lies, until nobody needs to read it any more. */
  fileId: reference('file_id'),
  /** What its columns are called; without headings, what stands first in them. Empty once it has ended. */
  headings: text('headings').array().notNull().default(sql`'{}'`),
  /** In which column each field stands, as far as settled; see `outreach/imports`. */
  columns: jsonb('columns').$type<unknown>().notNull(),
  /** Where all of them are from, where no column tells it. */
  regionCode: text('region_code'),
  /** Why it cannot be read. */
  reason: text('reason'),
  fresh: integer('fresh').notNull().default(0),
  known: integer('known').notNull().default(0),
  faulty: integer('faulty').notNull().default(0),
  /** Rows up to this id are applied. */
  cursor: reference('cursor').notNull().default(0),
  applied: integer('applied').notNull().default(0),
  contactId: reference('contact_id').notNull(),
  channel: text('channel').notNull(),
  address: text('address').notNull(),
});

/** The rows of a sheet as they were read, until it is applied and its faults were looked at. */
export const importRows = pgTable(
  'import_rows',
  {
    id: identity(),
    importId: reference('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** As the sheet counts them, from 1. */
    rowNumber: integer('row_number').notNull(),
    fullName: text('full_name').notNull(),
    phone: text('phone'),
    regionCode: text('region_code'),
    audiences: text('audiences').array().notNull(),
    /** Why it cannot be used, or need not; null: it is new. */
    problem: text('problem'),
    /** What the cell says that is wrong. */
    shown: text('shown').notNull(),
  },
  (table) => [index('import_rows_import').on(table.importId, table.id)],
);

/** Who wants to be told, once, when a session of a training opens. They asked for it. */
export const interests = pgTable(
  'interests',
  {
    id: identity(),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
    trainingCode: text('training_code')
      .notNull()
      .references(() => trainings.code),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    toldAt: moment('told_at'),
  },
  (table) => [
    unique('interests_once').on(table.personId, table.trainingCode),
    index('interests_training').on(table.trainingCode).where(sql`told_at is null`),
  ],
);

// ── assistance ────────────────────────────────────────────────────────────────────────────────────────────────────

/** A question that a human is to answer; `waiting → taken → closed`. What is said in between only passes through. */
export const helpRequests = pgTable(
  'help_requests',
  {
    id: identity(),
    personId: reference('person_id')
      .notNull()
      .references(() => persons.id),
    regionCode: text('region_code'),
    /** Without numbers and addresses; empty once erased. */
    question: text('question').notNull(),
    /** The officer's first words, for a coordinator to keep. */
    answer: text('answer'),
    /** Somebody is in danger. */
    urgent: boolean('urgent').notNull(),
    status: text('status').$type<'waiting' | 'taken' | 'closed'>().notNull(),
    officerId: reference('officer_id'),
    /** Whom it was put before. */
    toldIds: bigint('told_ids', { mode: 'number' }).array().notNull(),
    askedAt: moment('asked_at').notNull(),
    /** The last word of either side, or the last time that it was put before officers. */
    lastAt: moment('last_at').notNull(),
    closedAt: moment('closed_at'),
  },
  (table) => [
    uniqueIndex('help_requests_open').on(table.personId).where(sql`status <> 'closed'`),
    index('help_requests_tended').on(table.lastAt).where(sql`status <> 'closed'`),
  ],
);

/** What people ask again and again, with what they are answered. Never deleted: switched off. */
export const faqEntries = pgTable('faq_entries', {
  id: identity(),
  question: text('question').notNull(),
  /** How else it is asked. */
  variants: text('variants').array().notNull(),
  /** By language; Indonesian always. Facts that only the agency knows stand as `{name}` until somebody fills them in. */
  answers: jsonb('answers').$type<FaqAnswers>().notNull(),
  /** The first and the last local day that it holds; null: no bound. */
  holdsFrom: date('holds_from', { mode: 'string' }),
  holdsUntil: date('holds_until', { mode: 'string' }),
  active: boolean('active').notNull().default(true),
  /** Raised by each change, so that two editors do not overwrite each other unseen. */
  version: integer('version').notNull().default(1),
  /** Null: as the program brought it. */
  editedBy: reference('edited_by').references(() => persons.id),
  editedAt: moment('edited_at').notNull(),
});

export interface FaqAnswers {
  readonly id: string;
  readonly [language: string]: string;
}

/**
 * What people wrote and the bot did not understand, for coordinators to look at: without numbers, addresses and names,
 * and without whose it was. The same words count up.
 */
export const unclearMessages = pgTable('unclear_messages', {
  id: identity(),
  words: text('words').notNull().unique('unclear_messages_words'),
  times: integer('times').notNull(),
  firstAt: moment('first_at').notNull(),
  lastAt: moment('last_at').notNull(),
  /** What a coordinator said that it means: an intent, `faq` or `ignored`; null: nobody has looked yet. */
  label: text('label'),
});
