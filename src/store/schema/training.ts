import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { moment, identity, reference } from './columns.ts';
import { persons } from './people.ts';

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
