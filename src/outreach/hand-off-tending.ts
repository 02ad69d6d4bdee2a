import { and, eq, sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { joinRich } from '../messaging/rich-text.ts';
import { loadPersons } from '../people/persons.ts';
import { type Agency, nextLoud } from '../people/quiet-hours.ts';
import { coordinatorsOf } from '../people/roles.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { helpRequests } from '../store/schema.ts';
import { eachAlone } from '../store/each-alone.ts';
import type { Catalog } from '../texts/catalog.ts';
import { type HelpRequest, putBefore, tell } from './hand-off.ts';
import { nextOfficeMoment } from './office-hours.ts';

/** After this long without an officer, the next ones are asked, and the person is told. */
const patience = 30 * 60_000;
/** After this long without a word, a talk is over. */
const silence = 2 * 3_600_000;

/** Puts what waits too long before the next officers, and ends talks that have fallen silent; a word to both sides. */
export async function tendRequests(
  database: Database,
  agency: Agency,
  now: Date,
): Promise<{ passedOn: number; ended: number }> {
  const due = await rowsOf<{ id: string }>(
    database.queries,
    sql`select id from ${helpRequests} where ${isDue(now)} order by id`,
  );
  let passedOn = 0;
  let ended = 0;
  await eachAlone(due, async ({ id }) => {
    const done = await database.transaction((tx) => tend(tx, Number(id), agency, now));
    if (done === 'passed-on') passedOn += 1;
    if (done === 'ended') ended += 1;
  });
  return { passedOn, ended };
}

const isDue = (now: Date) => sql`(
  (status = 'waiting' and last_at <= ${new Date(now.getTime() - patience).toISOString()}::timestamptz)
  or (status = 'taken' and last_at <= ${new Date(now.getTime() - silence).toISOString()}::timestamptz))`;

async function tend(tx: Transaction, id: number, agency: Agency, now: Date): Promise<'passed-on' | 'ended' | null> {
  const [request] = await tx
    .select()
    .from(helpRequests)
    .where(and(eq(helpRequests.id, id), isDue(now)))
    .for('update');
  if (!request) return null;
  if (request.status === 'taken') {
    await tx.update(helpRequests).set({ status: 'closed', closedAt: now }).where(eq(helpRequests.id, id));
    const officers = request.officerId === null ? [] : [request.officerId];
    // Nobody waits for that: whoever is asleep hears it in the morning.
    const byDay = (zone: string | null): Date => nextLoud(now, zone ?? agency.zone, agency.quietHours);
    await tell(tx, [request.personId], ({ assistance }) => ({ text: assistance.handOff.fellSilent }), now, byDay);
    await tell(tx, officers, (texts) => fellSilent(request, texts), now, byDay);
    return 'ended';
  }
  const opens = nextOfficeMoment(now, agency.zone);
  if (!request.urgent && opens > now) {
    await tx.update(helpRequests).set({ lastAt: opens }).where(eq(helpRequests.id, id));
    return null;
  }
  const [person] = await loadPersons(tx, [request.personId]);
  if (!person) return null;
  const able = (await coordinatorsOf(tx, request.regionCode)).filter((officerId) => officerId !== person.id);
  const next = able.filter((officerId) => !request.toldIds.includes(officerId));
  await tx
    .update(helpRequests)
    .set({ lastAt: now, toldIds: [...request.toldIds, ...next] })
    .where(eq(helpRequests.id, id));
  // Where everybody knows of it already, they are reminded.
  await putBefore(tx, request, next.length > 0 ? next : able, person, null, now);
  await tell(tx, [person.id], ({ assistance }) => ({ text: assistance.handOff.stillWaiting }), now);
  return 'passed-on';
}

/** When the next request is due to be tended; null: none in sight. */
export async function nextTending(queries: Queries): Promise<Date | null> {
  const [row] = await rowsOf<{ at: string | null }>(
    queries,
    sql`select min(last_at + case status when 'waiting' then ${patience / 1_000}::int else ${silence / 1_000}::int end * interval '1 second') as at
        from ${helpRequests} where status <> 'closed'`,
  );
  return row?.at ? new Date(row.at) : null;
}

/** The officer hears that a talk of theirs is over, and may keep what they answered in it. */
function fellSilent({ id, answer }: HelpRequest, { assistance, common }: Catalog): OutboundMessage {
  const { handOff } = assistance;
  const text = handOff.fellSilentForOfficer;
  if (answer === null) return { text };
  return {
    text: joinRich([text, handOff.askKeep], '\n\n'),
    choices: [
      { value: `keep:${id}`, label: handOff.keep },
      { value: 'cmd:menu', label: common.menu },
    ],
    menu: `k${id.toString(36)}`,
  };
}
