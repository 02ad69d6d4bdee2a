import { eq, inArray, ne, and, type SQL, sql } from 'drizzle-orm';
import { callOff, enqueue } from '../delivery/outbox.ts';
import { reachableContacts } from '../people/contacts.ts';
import type { Merge } from '../people/merging.ts';
import type { Person } from '../people/persons.ts';
import { type Agency, nextLoud, nextQuiet } from '../people/quiet-hours.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import {
  broadcastRecipients,
  broadcasts,
  faqEntries,
  helpRequests,
  imports,
  outbox,
  reminders,
} from '../store/schema.ts';
import { textsFor } from '../texts/index.ts';

/**
 * Says in the other chat that its profile is another's too from now on: whoever has it may not have asked for that. It can
 * wait for the morning.
 */
export async function tellOfMerge(tx: Transaction, other: Person, agency: Agency, now: Date): Promise<void> {
  const contact = (await reachableContacts(tx, [other.id])).get(other.id);
  if (!contact) return;
  const message = { text: textsFor(other.language).accounts.mergedElsewhere };
  const zone = other.timeZone ?? agency.zone;
  const dueAt = nextLoud(now, zone, agency.quietHours);
  const quietAt = nextQuiet(dueAt, zone, agency.quietHours);
  await enqueue(tx, [{ ...contact, kind: 'notice', message, dueAt, quietAt }], now);
}

/**
 * What two profiles were written unasked, what they asked officers, and what they keep for others becomes one person's; what both were to get they
 * get once. `doubles`: the sessions in which both had a place.
 */
export async function mergeOutreach(
  tx: Transaction,
  merge: Merge & { readonly doubles: readonly number[] },
  now: Date,
): Promise<void> {
  await mergeReminders(tx, merge);
  await mergeBroadcasts(tx, merge);
  await mergeHelpRequests(tx, merge, now);
  await tx.update(imports).set({ createdBy: merge.into }).where(eq(imports.createdBy, merge.from));
  await tx.update(faqEntries).set({ editedBy: merge.into }).where(eq(faqEntries.editedBy, merge.from));
}

/** How far the message of a ledger's row has come: of two the one that has gone furthest is what the person got. */
const howFar = (
  message: SQL,
): SQL => sql`case when ${message}.status in ('sent', 'delivered', 'read', 'uncertain') then 4
  when ${message}.status = 'sending' or ${message}.reason = 'crash' then 3 when ${message}.status = 'queued' then 2
  when ${message}.id is not null then 1 else 0 end`;

/** A row of a ledger that another of the same person stands for. */
interface Double {
  readonly id: string;
  readonly outbox_id: string | null;
}

/** Takes back what double rows would still have sent; answers the rows, to be taken out of their ledger. */
async function takeBackDoubles(tx: Transaction, doubles: readonly Double[]): Promise<number[]> {
  const messages = doubles.flatMap(({ outbox_id: id }) => (id === null ? [] : [Number(id)]));
  await callOff(
    tx,
    messages.toSorted((a, b) => a - b),
    'called-off',
  );
  return doubles.map(({ id }) => Number(id));
}

/**
 * A reminder that has gone to either chat is not sent again. What still waits of a session that both were in speaks of a
 * place that may be gone: it is taken back, and fired anew if it is still due.
 */
async function mergeReminders(
  tx: Transaction,
  { from, into, doubles }: Merge & { readonly doubles: readonly number[] },
): Promise<void> {
  const waiting = await rowsOf<{ id: string }>(
    tx,
    sql`select message.id from ${reminders} as ledger join ${outbox} as message on message.id = ledger.outbox_id
        where ledger.person_id in (${from}::bigint, ${into}::bigint) and message.status in ('queued', 'sending')
          -- That a session was moved holds whatever place they keep.
          and message.kind <> 'notice'
          and ledger.training_session_id = any(${sql.param([...doubles])}::bigint[]) order by message.id`,
  );
  const back = await callOff(
    tx,
    waiting.map(({ id }) => Number(id)),
    'called-off',
  );
  if (back.length > 0) await tx.delete(reminders).where(inArray(reminders.outboxId, back));
  const twice = await rowsOf<Double>(
    tx,
    sql`select dropped.id, dropped.outbox_id
        from ${reminders} as theirs join ${reminders} as mine
          on mine.person_id = ${into}::bigint and mine.training_session_id = theirs.training_session_id
            and mine.kind = theirs.kind and mine.occurs_on = theirs.occurs_on
        left join ${outbox} as my_message on my_message.id = mine.outbox_id
        left join ${outbox} as their_message on their_message.id = theirs.outbox_id
        join ${reminders} as dropped on dropped.id = case
          when ${howFar(sql`their_message`)} > ${howFar(sql`my_message`)} then mine.id else theirs.id end
        where theirs.person_id = ${from}::bigint`,
  );
  await tx.delete(reminders).where(inArray(reminders.id, await takeBackDoubles(tx, twice)));
  await tx.update(reminders).set({ personId: into }).where(eq(reminders.personId, from));
}

async function mergeBroadcasts(tx: Transaction, { from, into }: Merge): Promise<void> {
  // Whoever puts people into the ledger just now has read the two as two.
  await tx.execute(
    sql`select id from ${broadcasts} where status in ('scheduled', 'running') order by id for no key update`,
  );
  const twice = await rowsOf<Double>(
    tx,
    sql`select dropped.id, dropped.outbox_id
        from ${broadcastRecipients} as theirs join ${broadcastRecipients} as mine
          on mine.person_id = ${into}::bigint and mine.broadcast_id = theirs.broadcast_id
        left join ${outbox} as my_message on my_message.id = mine.outbox_id
        left join ${outbox} as their_message on their_message.id = theirs.outbox_id
        join ${broadcastRecipients} as dropped on dropped.id = case
          when ${howFar(sql`their_message`)} > ${howFar(sql`my_message`)} then mine.id else theirs.id end
        where theirs.person_id = ${from}::bigint`,
  );
  await tx.delete(broadcastRecipients).where(inArray(broadcastRecipients.id, await takeBackDoubles(tx, twice)));
  await tx.update(broadcastRecipients).set({ personId: into }).where(eq(broadcastRecipients.personId, from));
  await tx.update(broadcasts).set({ createdBy: into }).where(eq(broadcasts.createdBy, from));
  await tx.update(broadcasts).set({ approvedBy: into }).where(eq(broadcasts.approvedBy, from));
}

/** A person is in one talk at a time: of two, the one that an officer has taken stays, and hears of the other. */
async function mergeHelpRequests(tx: Transaction, { from, into }: Merge, now: Date): Promise<void> {
  const open = await tx
    .select()
    .from(helpRequests)
    .where(and(inArray(helpRequests.personId, [from, into]), ne(helpRequests.status, 'closed')))
    .orderBy(helpRequests.id)
    .for('update');
  const [first, second] = open.toSorted(
    (a, b) => Number(b.status === 'taken') - Number(a.status === 'taken') || a.id - b.id,
  );
  if (first && second) {
    const question = `${first.question}\n${second.question}`.slice(-2_000);
    const urgent = first.urgent || second.urgent;
    await tx.update(helpRequests).set({ question, urgent }).where(eq(helpRequests.id, first.id));
    await tx.update(helpRequests).set({ status: 'closed', closedAt: now }).where(eq(helpRequests.id, second.id));
  }
  await tx.update(helpRequests).set({ personId: into }).where(eq(helpRequests.personId, from));
  await tx.update(helpRequests).set({ officerId: into }).where(eq(helpRequests.officerId, from));
  await tx.execute(
    sql`update ${helpRequests} set told_ids = array_replace(told_ids, ${from}::bigint, ${into}::bigint)
        where ${from}::bigint = any(told_ids)`,
  );
  // Nobody answers themselves.
  await tx
    .update(helpRequests)
    .set({ status: 'closed', closedAt: now })
    .where(and(eq(helpRequests.personId, into), eq(helpRequests.officerId, into), ne(helpRequests.status, 'closed')));
}
