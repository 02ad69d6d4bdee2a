import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { joinRich, type RichText } from '../messaging/rich-text.ts';
import { atLocalTime, daysBetween, localDate, plusDays } from '../people/local-time.ts';
import { loadPersons, type Person } from '../people/persons.ts';
import { type Agency, nextLoud } from '../people/quiet-hours.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { contacts, helpRequests, persons, roles } from '../store/schema.ts';
import { eachAlone } from '../store/each-alone.ts';
import type { Catalog } from '../texts/catalog.ts';
import { dateAndTime } from '../texts/dates.ts';
import { opensFor, putBack } from './hand-off.ts';
import { officersFor, stillThere } from './hand-off-officers.ts';
import { type HelpRequest, putBefore, tell } from './hand-off-words.ts';
import { nextOfficeMoment, officeHours } from './office-hours.ts';

/** After this long without an officer, the next ones are asked, and the person is told. */
const patience = 30 * 60_000;
/** After this long without a word, a talk is over. */
const silence = 2 * 3_600_000;
/** A program that was down lets what was said meanwhile come in before it calls that silence. */
const settling = 5 * 60_000;
/** So long officers are reminded of danger at any hour, every half hour; then once a day, until somebody takes it. */
const alarm = 3 * 3_600_000;
/** On the third day in vain, by the calendar, a question of every day is closed; danger never is. */
const daysInVain = 3;

/**
 * Puts what waits too long before the next officers, and what nobody could hear of before the first who can; takes back
 * what its officer cannot go on with; ends talks that have fallen silent, and questions that wait in vain; with a word to
 * whom it concerns. `upSince`: since when people's messages come in without a gap.
 */
export async function tendRequests(
  database: Database,
  agency: Agency,
  now: Date,
  upSince: Date = new Date(0),
): Promise<{ passedOn: number; ended: number }> {
  const due = isDue(now, now.getTime() - upSince.getTime() >= settling);
  const found = await rowsOf<{ id: string }>(
    database.queries,
    sql`select id from ${helpRequests} where ${due} order by id`,
  );
  let passedOn = 0;
  let ended = 0;
  await eachAlone(found, async ({ id }) => {
    const done = await database.transaction((tx) => tend(tx, Number(id), due, agency, now));
    if (done === 'passed-on') passedOn += 1;
    if (done === 'ended') ended += 1;
  });
  return { passedOn, ended };
}

/** Who may answer people and can be written to; `which`: a condition on `role`. */
const someoneThere = (which: SQL): SQL => sql`exists (
  select from ${roles} as role join ${contacts} as contact
    on contact.person_id = role.person_id and contact.unreachable_since is null
  where role.revoked_at is null and role.role <> 'trainer' and ${which})`;

/** See `officersFor`. */
const forThem = sql`role.person_id <> help_requests.person_id and (help_requests.urgent or role.role = 'administrator'
  or role.region_code is null
  or role.region_code = (select region_code from ${persons} as person where person.id = help_requests.person_id))`;

/** See `officersFor`, of danger whose place somebody coordinates. */
const coordinatesThem = sql`role.person_id <> help_requests.person_id and (role.role = 'administrator'
  or role.region_code is null
  or (select person.region_code is null or person.region_code = role.region_code
    from ${persons} as person where person.id = help_requests.person_id))`;

const isDue = (now: Date, settled: boolean): SQL => {
  const before = (time: number): SQL => sql`${new Date(now.getTime() - time).toISOString()}::timestamptz`;
  return sql`(
    (status = 'waiting' and last_at <= ${before(patience)})
    or (status = 'waiting' and not ${someoneThere(sql`role.person_id = any(help_requests.told_ids)`)}
      and (cardinality(told_ids) > 0 or ${someoneThere(forThem)}))
    or (status = 'waiting' and urgent
      and ${someoneThere(sql`${coordinatesThem} and role.person_id <> all(help_requests.told_ids)`)})
    or (status = 'taken' and ${settled}::boolean and last_at <= ${before(silence)})
    or (status = 'taken' and ${settled}::boolean and urgent and answer is null and last_at <= ${before(patience)})
    or (status = 'taken' and not ${someoneThere(sql`role.person_id = help_requests.officer_id`)}))`;
};

type Done = 'passed-on' | 'ended' | null;

async function tend(tx: Transaction, id: number, due: SQL, agency: Agency, now: Date): Promise<Done> {
  const [request] = await tx
    .select()
    .from(helpRequests)
    .where(and(eq(helpRequests.id, id), due))
    .for('update');
  const [person] = request ? await loadPersons(tx, [request.personId]) : [];
  if (!request || !person) return null;
  const ward = { tx, request, person, agency, now };
  return request.status === 'taken' ? tendTalk(ward) : tendWaiting(ward);
}

interface Ward {
  readonly tx: Transaction;
  readonly request: HelpRequest;
  readonly person: Person;
  readonly agency: Agency;
  readonly now: Date;
}

/** Nobody waits for that: whoever is asleep hears it in the morning. */
const byDay =
  ({ agency, now }: Ward) =>
  (zone: string | null): Date =>
    nextLoud(now, zone ?? agency.zone, agency.quietHours);

type HandOffWords = Catalog['assistance']['handOff'];

/** Whoever is in danger is told at any hour, past a platform's limit on what nobody asked for. */
const tellPerson = (ward: Ward, words: (handOff: HandOffWords, texts: Catalog) => RichText) =>
  tell(
    ward.tx,
    [ward.person.id],
    (texts) => ({ text: words(texts.assistance.handOff, texts) }),
    ward.now,
    ward.request.urgent ? ward.now : byDay(ward),
    ward.request.urgent ? 'reply' : 'notice',
  );

const tellNobodyThere = (ward: Ward): Promise<void> =>
  tellPerson(ward, (handOff, { home }) =>
    ward.request.urgent ? handOff.stillInDanger : joinRich([handOff.nobody, home.officer], '\n\n'),
  );

async function tendTalk(ward: Ward): Promise<Done> {
  const { tx, request, person, agency, now } = ward;
  const officers = request.officerId === null ? [] : [request.officerId];
  const isGone = (await stillThere(tx, officers)).length === 0;
  // Who took it and never said a word has not answered it.
  if (isGone || request.answer === null) {
    const { heardBy, opensAt } = await putBack(tx, request, person, agency, now);
    if (heardBy === 'nobody') await tellNobodyThere(ward);
    else {
      await tellPerson(ward, (handOff) =>
        withOpening(ward, heardBy === 'others' ? handOff.putBack : handOff.reminded, handOff, opensAt),
      );
    }
    return 'passed-on';
  }
  await close(ward);
  await tellPerson(ward, ({ fellSilent }) => fellSilent);
  await tell(tx, officers, (texts) => fellSilentFor(request, texts), now, byDay(ward));
  return 'ended';
}

async function tendWaiting(ward: Ward): Promise<Done> {
  const { tx, request, person, agency, now } = ward;
  const { urgent } = request;
  const { regionCode } = person;
  const { first, all } = await officersFor(tx, { personId: person.id, regionCode, urgent });
  const heard = await stillThere(tx, request.toldIds);
  const opensAt = opensFor(urgent, agency, now);
  if (heard.length === 0 && first.length > 0) {
    await change(ward, { toldIds: [...first], regionCode, lastAt: opensAt ?? now });
    await putBefore(tx, { ...request, regionCode }, first, person, opensAt, now);
    await tellPerson(ward, (handOff) => withOpening(ward, handOff.reached, handOff, opensAt));
    return 'passed-on';
  }
  if (isInVain(ward)) {
    await close(ward);
    await tellPerson(ward, ({ gaveUp }, { home }) => joinRich([gaveUp, home.officer], '\n\n'));
    return 'ended';
  }
  if (heard.length === 0) {
    if (request.toldIds.length > 0) await tellNobodyThere(ward);
    await change(ward, { toldIds: [], lastAt: nextMorning(ward) });
    return null;
  }
  if (opensAt !== null) {
    await change(ward, { lastAt: opensAt });
    await tellPerson(ward, (handOff) => withOpening(ward, handOff.notToday, handOff, opensAt));
    return null;
  }
  const next = all.filter((officerId) => !request.toldIds.includes(officerId));
  const isTooLong = now.getTime() - request.lastAt.getTime() >= patience;
  if (!isTooLong) {
    // Whoever comes to office while somebody in danger waits hears of it at once.
    await change(ward, { toldIds: [...heard, ...next], regionCode });
    await putBefore(tx, { ...request, regionCode }, next, person, null, now);
    return 'passed-on';
  }
  const isAlarm = urgent && now.getTime() - request.askedAt.getTime() < alarm;
  const isFirst = request.lastAt <= request.askedAt;
  await change(ward, { toldIds: [...heard, ...next], regionCode, lastAt: isAlarm ? now : nextMorning(ward) });
  // Where everybody knows of it already, they are reminded; of danger all are.
  await putBefore(tx, { ...request, regionCode }, urgent || next.length === 0 ? all : next, person, null, now);
  if (urgent && isFirst) await tellPerson(ward, ({ stillInDanger }) => stillInDanger);
  if (!urgent) await tellPerson(ward, ({ stillWaiting, reminded }) => (next.length > 0 ? stillWaiting : reminded));
  return 'passed-on';
}

const change = ({ tx, request }: Ward, to: Partial<HelpRequest>) =>
  tx.update(helpRequests).set(to).where(eq(helpRequests.id, request.id));

const close = (ward: Ward) => change(ward, { status: 'closed', closedAt: ward.now });

/** Words with when officers answer, where that is not now. */
function withOpening({ person, agency }: Ward, words: RichText, handOff: HandOffWords, opensAt: Date | null): RichText {
  if (opensAt === null) return words;
  const opens = dateAndTime(opensAt, person.timeZone ?? agency.zone, person.language);
  return joinRich([words, handOff.opens(opens)]);
}

function isInVain({ request, agency, now }: Ward): boolean {
  if (request.urgent) return false;
  const since = nextOfficeMoment(request.askedAt, agency.zone);
  return daysBetween(localDate(since, agency.zone), localDate(now, agency.zone)) >= daysInVain;
}

/** When the office opens on another day; of danger on the very next one. */
function nextMorning({ request, agency, now }: Ward): Date {
  const tomorrow = atLocalTime(plusDays(localDate(now, agency.zone), 1), officeHours.from, agency.zone);
  return request.urgent ? tomorrow : nextOfficeMoment(tomorrow, agency.zone);
}

/** When the next request is due to be tended; null: none in sight. What hangs on who is there shows at each look. */
export async function nextTending(queries: Queries): Promise<Date | null> {
  const [row] = await rowsOf<{ at: string | null }>(
    queries,
    sql`select min(last_at + case when status = 'waiting' or (urgent and answer is null)
          then ${patience / 1_000}::int else ${silence / 1_000}::int end * interval '1 second') as at
        from ${helpRequests} where status <> 'closed'`,
  );
  return row?.at ? new Date(row.at) : null;
}

/** The officer hears that a talk of theirs is over, and may keep what they answered in it. */
function fellSilentFor({ id, answer }: HelpRequest, { assistance, common }: Catalog): OutboundMessage {
  const { handOff } = assistance;
  const text = handOff.fellSilentForOfficer;
  if (!answer) return { text };
  return {
    text: joinRich([text, handOff.askKeep], '\n\n'),
    choices: [
      { value: `keep:${id}`, label: handOff.keep },
      { value: 'cmd:menu', label: common.menu },
    ],
    menu: `k${id.toString(36)}`,
  };
}
