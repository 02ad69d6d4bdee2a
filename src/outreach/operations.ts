import { sql } from 'drizzle-orm';
import { closeBreaker, markCalled, openBreakers, type PersonToCall, peopleToCall } from '../delivery/guard.ts';
import { noteAlerts, takeUnheardOf } from '../delivery/dead-letters.ts';
import { enqueue } from '../delivery/outbox.ts';
import type { ChannelName } from '../messaging/address.ts';
import type { RichText } from '../messaging/rich-text.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { knownZone } from '../people/local-time.ts';
import { loadPersons, type Person } from '../people/persons.ts';
import { type Agency, isQuiet, nextLoud, nextQuiet } from '../people/quiet-hours.ts';
import { mayCoordinate, type Role, rolesOf } from '../people/roles.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { contacts, roles } from '../store/schema.ts';
import type { Catalog, Language } from '../texts/catalog.ts';
import { textsFor } from '../texts/index.ts';
import { mayManage } from '../training/jurisdiction.ts';
import { noteReminderCalls, unreminded } from './reach.ts';

/** Whether these roles let someone decide how the service itself runs. */
export const administers = (held: readonly Role[]): boolean => held.some(({ role }) => role === 'administrator');

/** For how long somebody stays on the list, in days. */
const listDays = 14;

/** Somebody to call, and what about. */
interface Call {
  readonly personId: number;
  readonly kind: PersonToCall['kind'];
  readonly since: Date;
}

/**
 * Whom the actor should call, each once, oldest first: of those they coordinate and those of the sessions they run. Who
 * got no reminder is here and beside their session alike.
 */
export async function callsFor(
  queries: Queries,
  actorId: number,
  now: Date,
): Promise<(Call & { readonly person: Person })[]> {
  const held = await rolesOf(queries, actorId);
  const told: readonly Call[] = await peopleToCall(queries, new Date(now.getTime() - listDays * 86_400_000));
  const reminded = await unreminded(queries, now);
  const runs = new Set(reminded.flatMap((one) => (mayManage(held, one.regionCodes) ? [one.personId] : [])));
  const calls = new Map<number, Call>();
  for (const call of [...told, ...reminded]) {
    if (!calls.has(call.personId)) calls.set(call.personId, call);
  }
  const people = new Map((await loadPersons(queries, [...calls.keys()])).map((person) => [person.id, person]));
  return [...calls.values()]
    .toSorted((one, other) => one.since.getTime() - other.since.getTime())
    .flatMap((call) => {
      const person = people.get(call.personId);
      if (!person || !(runs.has(person.id) || mayCoordinate(held, person.regionCode))) return [];
      return { ...call, person };
    });
}

/** Notes that somebody was called. */
export async function noteCalled(
  tx: Transaction,
  { actorId, personId }: { readonly actorId: number; readonly personId: number },
  now: Date,
): Promise<{ readonly kind: 'called' } | NotAllowed> {
  const [person] = await loadPersons(tx, [personId]);
  const reminded = await unreminded(tx, now, personId);
  return attempt(
    tx,
    {
      actorId,
      deed: 'note-called',
      subject: `person:${personId}`,
      allows: (held) =>
        person !== undefined &&
        (mayCoordinate(held, person.regionCode) || reminded.some((one) => mayManage(held, one.regionCodes))),
      async act() {
        await markCalled(tx, personId);
        await noteReminderCalls(tx, reminded);
        return { kind: 'called' } as const;
      },
    },
    now,
  );
}

/** Lets unasked messages out again on a channel whose platform had restricted us. */
export async function reopenChannel(
  tx: Transaction,
  { actorId, channel }: { readonly actorId: number; readonly channel: ChannelName },
  now: Date,
): Promise<{ readonly kind: 'reopened' | 'not-restricted' } | NotAllowed> {
  return attempt(
    tx,
    {
      actorId,
      deed: 'reopen-channel',
      subject: `channel:${channel}`,
      allows: administers,
      act: async () =>
        ({ kind: (await closeBreaker(tx, channel, actorId, now)) ? 'reopened' : 'not-restricted' }) as const,
    },
    now,
  );
}

/** Since when a channel is restricted; null: it is not. */
export const restrictedSince = async (queries: Queries, channel: ChannelName): Promise<Date | null> =>
  (await openBreakers(queries)).get(channel) ?? null;

/** What administrators are told at once. */
export type OperatorAlert = keyof ReturnType<typeof textsFor>['operations']['whatsapp']['alerts'];

/** News of the service is no news any more after this, and where it stands is asked of it. */
const newsFor = 86_400_000;

/**
 * Tells every administrator of trouble with WhatsApp, by the other channel each of them used last. Also at night, since it
 * must not wait: until somebody looks at the phone nothing goes out, and the morning's reminders are at stake.
 */
export async function alertAdministrators(database: Database, alert: OperatorAlert, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    const administrators = (await administratorsAside(tx, 'whatsapp')).filter(({ channel }) => channel !== 'whatsapp');
    const text = ({ operations }: Catalog): RichText => operations.whatsapp.alerts[alert];
    const alerts = administrators.map((row) => ({
      ...alertTo(row, text),
      expiresAt: new Date(now.getTime() + newsFor),
    }));
    return (await enqueue(tx, alerts, now)).length;
  });
}

/**
 * Tells every administrator of messages that may not have arrived, by another channel than theirs where they have one: at
 * most every quarter of an hour and not at night, all that came together since. Answers how many messages there were.
 */
export async function tellOfUncertain(database: Database, agency: Agency, now: Date): Promise<number> {
  if (isQuiet(now, agency.zone, agency.quietHours)) return 0;
  return database.transaction(async (tx) => {
    const unheardOf = await takeUnheardOf(tx, now);
    for (const { channel, messages } of unheardOf) {
      const text = ({ operations, coordination }: Catalog): RichText =>
        operations.uncertain(messages, coordination.broadcasts.channels[channel]);
      const alerts = (await administratorsAside(tx, channel)).map((row) => ({
        ...alertTo(row, text),
        ...byDay(row, agency, now),
      }));
      await noteAlerts(tx, await enqueue(tx, alerts, now), now);
    }
    return unheardOf.reduce((sum, { messages }) => sum + messages, 0);
  });
}

interface Administrator {
  readonly person_id: string;
  readonly id: string;
  readonly channel: ChannelName;
  readonly external_id: string;
  readonly language: Language;
  readonly time_zone: string | null;
}

/** Where each administrator can be written to: on this channel only where they have no other. */
const administratorsAside = (queries: Queries, channel: ChannelName) =>
  rowsOf<Administrator>(
    queries,
    sql`select distinct on (contact.person_id) contact.person_id, contact.id, contact.channel, contact.external_id,
          person.language, person.time_zone
        from ${roles} as role
        join ${contacts} as contact on contact.person_id = role.person_id and contact.unreachable_since is null
        join persons as person on person.id = role.person_id
        where role.role = 'administrator' and role.revoked_at is null
        order by contact.person_id, contact.channel = ${channel}, contact.last_inbound_at desc`,
  );

const alertTo = (row: Administrator, text: (texts: Catalog) => RichText) => ({
  personId: Number(row.person_id),
  contactId: Number(row.id),
  channel: row.channel,
  address: row.external_id,
  kind: 'notice' as const,
  message: { text: text(textsFor(row.language)) },
});

/** Whoever lives by other clocks than the agency may be asleep while it is not. */
function byDay(row: Administrator, { zone, quietHours }: Agency, now: Date) {
  const clocks = knownZone(row.time_zone) ?? zone;
  const dueAt = nextLoud(now, clocks, quietHours);
  return { dueAt, quietAt: nextQuiet(dueAt, clocks, quietHours), expiresAt: new Date(dueAt.getTime() + newsFor) };
}
