import { sql } from 'drizzle-orm';
import { errorFields, type Log } from '../messaging/log.ts';
import type { Database } from '../store/database.ts';
import type { OutboxStatus } from '../store/schema.ts';
import type { Clock } from '../messaging/clock.ts';

/** What became of a row that this process was sending. */
export interface Mark {
  readonly id: number;
  readonly status: Extract<OutboxStatus, 'sent' | 'failed' | 'uncertain' | 'skipped' | 'queued'>;
  readonly reason?: string;
  /** The platform's id of the message. */
  readonly externalId?: string;
  readonly sentAt?: Date;
  /** For `queued`: not before. */
  readonly dueAt?: Date;
  readonly attempts: number;
}

export interface Marks {
  add(mark: Mark): void;
  /** Resolves when every mark so far is in the database. */
  flushed(): Promise<void>;
}

const retryAfter = 1_000;

/** Writes marks many at a time: one statement in flight, what comes meanwhile accumulates for the next. */
export function openMarks(database: Database, clock: Clock, log: Log): Marks {
  let waiting: Mark[] = [];
  let writing: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const marks = waiting;
      waiting = [];
      try {
        await writeMarks(database, marks);
      } catch (error) {
        // A mark must not get lost: an unmarked row looks like one that may not have gone out.
        waiting = [...marks, ...waiting];
        log.warn('Marks of sent messages could not be written; trying again.', errorFields(error));
        await new Promise<void>((resolve) => void clock.after(retryAfter, resolve));
      }
    }
    writing = null;
  };

  return {
    add(mark) {
      waiting.push(mark);
      writing ??= Promise.resolve().then(write);
    },
    async flushed() {
      while (writing) await writing;
    },
  };
}

async function writeMarks(database: Database, marks: readonly Mark[]): Promise<void> {
  const column = <T>(pick: (mark: Mark) => T) => sql.param(marks.map(pick));
  await database.queries.execute(
    sql`update outbox set
          status = mark.status, reason = mark.reason, external_id = coalesce(mark.external_id, outbox.external_id),
          sent_at = coalesce(mark.sent_at, outbox.sent_at), due_at = coalesce(mark.due_at, outbox.due_at),
          attempts = mark.attempts, lease_id = null
        from unnest(
          ${column((mark) => mark.id)}::bigint[],
          ${column((mark) => mark.status)}::text[],
          ${column((mark) => mark.reason ?? null)}::text[],
          ${column((mark) => mark.externalId ?? null)}::text[],
          ${column((mark) => mark.sentAt?.toISOString() ?? null)}::timestamptz[],
          ${column((mark) => mark.dueAt?.toISOString() ?? null)}::timestamptz[],
          ${column((mark) => mark.attempts)}::smallint[]
        ) as mark (id, status, reason, external_id, sent_at, due_at, attempts)
        where outbox.id = mark.id and outbox.status = 'sending'`,
  );
}
