import { sql } from 'drizzle-orm';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { conversations } from '../store/schema.ts';
import { statement } from '../store/statement.ts';
import { menusSentBeside, type SentMenu } from '../delivery/outbox.ts';
import { type ConversationState, freshState, parseState } from './state.ts';

export interface StoredConversation {
  /** Null where this program's version cannot read it. */
  readonly state: ConversationState | null;
  /** 0: nothing stored yet. */
  readonly version: number;
  /** When their last turn was; null: there was none. */
  readonly updatedAt: Date | null;
  /** What reached them with choices from outside their turns, latest first. */
  readonly sentMenus: readonly SentMenu[];
}

/** Whoever nothing is stored of yet. */
export const newcomer: StoredConversation = { state: freshState, version: 0, updatedAt: null, sentMenus: [] };

/** The conversations of many people in one statement; whoever has none gets a fresh one of version 0. */
export async function loadConversations(
  queries: Queries,
  personIds: readonly number[],
): Promise<Map<number, StoredConversation>> {
  const rows = await rowsOf<{
    person_id: string;
    state: unknown;
    version: number;
    updated_at: string;
    menus: readonly SentMenu[] | null;
  }>(
    queries,
    statement`select person_id, state, version, updated_at, ${menusSentBeside} as menus
        from ${conversations} where person_id = any(${personIds}::bigint[])`,
  );
  const found = new Map<number, StoredConversation>(personIds.map((personId) => [personId, newcomer]));
  for (const row of rows) {
    found.set(Number(row.person_id), {
      state: parseState(row.state),
      version: row.version,
      updatedAt: new Date(row.updated_at),
      sentMenus: row.menus ?? [],
    });
  }
  return found;
}

/** Another process has answered this person since their conversation was read; the group is done again. */
class ConversationMoved extends Error {
  override readonly name = 'ConversationMoved';
}

/**
 * Writes conversations where they still have the version they were read at.
 * @throws ConversationMoved where one has another version by now.
 */
export async function saveConversations(
  tx: Transaction,
  changed: readonly { personId: number; readVersion: number; state: ConversationState }[],
  now: Date,
): Promise<void> {
  if (changed.length === 0) return;
  const written = await rowsOf(
    tx,
    statement`insert into ${conversations} as stored (person_id, state, version, updated_at)
        select person_id, state, version, ${now.toISOString()}::timestamptz
        from unnest(
          ${changed.map((one) => one.personId)}::bigint[],
          ${changed.map((one) => JSON.stringify(one.state))}::jsonb[],
          ${changed.map((one) => one.readVersion + 1)}::int[]
        ) as given (person_id, state, version)
        order by person_id
        on conflict (person_id) do update
          set state = excluded.state, version = excluded.version, updated_at = excluded.updated_at
          where stored.version = excluded.version - 1
        returning stored.person_id`,
  );
  if (written.length < changed.length) throw new ConversationMoved('A conversation went on in another process.');
}

/**
 * Ends the conversation of somebody who is another person from now on. A turn of theirs that is under way, in the same
 * group or another process, then finds it moved and is done again as that person's.
 */
export async function endConversation(tx: Transaction, personId: number, now: Date): Promise<void> {
  await tx
    .insert(conversations)
    .values({ personId, state: freshState, version: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: conversations.personId,
      set: { state: freshState, version: sql`${conversations.version} + 1`, updatedAt: now },
    });
}
