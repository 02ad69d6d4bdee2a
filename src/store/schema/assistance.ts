import { sql } from 'drizzle-orm';
import { bigint, boolean, date, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment, identity, reference } from './columns.ts';
import { persons } from './people.ts';

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
