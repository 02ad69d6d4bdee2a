import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core';
import { moment, identity, reference } from './columns.ts';
import { persons } from './people.ts';
import { trainings } from './training.ts';

/**
 * The ledger of reminders, and of the word that a session was moved or is off (`moved`, `cancelled`): a row is written in
 * the transaction that puts the message into the outbox, or that decides it will not go. Its key is what makes a reminder go out once; `occursOn` is the session's first day in
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
    /** When those who run the session were told that it was missed, or did not arrive in time. */
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
