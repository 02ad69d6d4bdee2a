import { bigint, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { moment, identity, reference } from './columns.ts';
import { persons } from './people.ts';

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
