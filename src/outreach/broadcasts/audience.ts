import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type ChannelName, channelNames } from '../../messaging/address.ts';
import { mayCoordinate, type Role } from '../../people/roles.ts';
import { mayManage } from '../../training/jurisdiction.ts';
import { type Queries, rowsOf } from '../../store/database.ts';
import {
  candidates,
  consents,
  contacts,
  enrollments,
  interests,
  persons,
  trainingSessions,
} from '../../store/schema.ts';

const negatable = { not: z.boolean() };

/** One condition on a person; `not` turns it round. */
const clause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('region'), codes: z.array(z.string()), ...negatable }),
  z.object({ kind: z.literal('volunteer'), codes: z.array(z.string()), ...negatable }),
  /** Whoever is in a training session, in one of these statuses. */
  z.object({
    kind: z.literal('session'),
    trainingSessionId: z.number(),
    statuses: z.array(z.string()),
    ...negatable,
  }),
  /** Whoever has completed nothing yet. */
  z.object({ kind: z.literal('untrained'), ...negatable }),
  /** Whoever waits for a session of a training to open. */
  z.object({ kind: z.literal('interested'), trainingCode: z.string(), ...negatable }),
  z.object({ kind: z.literal('channel'), channel: z.enum(channelNames), ...negatable }),
]);

export type Clause = z.infer<typeof clause>;

/** Whom a broadcast is for: everyone with a profile who meets all of these. None: everyone. */
export const audience = z.array(clause).max(12);

export type Audience = z.infer<typeof audience>;

/** The people of a session, as one writes to them. */
export const sessionParts = {
  everybody: ['pending', 'enrolled', 'offered', 'waitlisted', 'attended', 'completed', 'absent'],
  seated: ['enrolled', 'attended', 'completed', 'offered'],
  waitlisted: ['waitlisted'],
  pending: ['pending'],
  completed: ['completed'],
  absent: ['absent'],
} as const;

/** For which regions sessions are held, by id. */
type SessionRegions = ReadonlyMap<number, readonly string[]>;

/**
 * Whether these roles let someone write to an audience: a region's coordinator to people of that region, and to those of
 * a session that they run.
 */
export const mayWriteTo = (held: readonly Role[], wanted: Audience, regionsOf: SessionRegions): boolean =>
  mayCoordinate(held, null) || wanted.some((one) => !one.not && isTheirs(held, one, regionsOf));

function isTheirs(held: readonly Role[], one: Clause, regionsOf: SessionRegions): boolean {
  if (one.kind === 'session') return mayManage(held, regionsOf.get(one.trainingSessionId) ?? []);
  return one.kind === 'region' && one.codes.length > 0 && one.codes.every((code) => mayCoordinate(held, code));
}

export async function sessionRegions(queries: Queries, audiences: readonly Audience[]): Promise<SessionRegions> {
  const ids = audiences.flat().flatMap((one) => (one.kind === 'session' ? [one.trainingSessionId] : []));
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; region_codes: string[] }>(
    queries,
    sql`select id, region_codes from ${trainingSessions} where id = any(${sql.param([...new Set(ids)])}::bigint[])`,
  );
  return new Map(rows.map((row) => [Number(row.id), row.region_codes]));
}

/** The conditions on a row named `person`. */
export function matches(wanted: Audience): SQL {
  const conditions = wanted.map((one) => (one.not ? sql`not (${conditionOf(one)})` : conditionOf(one)));
  return conditions.reduce((all, one) => sql`${all} and ${one}`, sql`person.full_name is not null`);
}

function conditionOf(one: Clause): SQL {
  switch (one.kind) {
    case 'region':
      return sql`coalesce(person.region_code = any(${sql.param(one.codes)}::text[]), false)`;
    case 'volunteer':
      return sql`person.audiences && ${sql.param(one.codes)}::text[]`;
    case 'session':
      return sql`exists (select from ${enrollments} as held where held.person_id = person.id
        and held.training_session_id = ${one.trainingSessionId}::bigint
        and held.status = any(${sql.param(one.statuses)}::text[]))`;
    case 'untrained':
      return sql`not exists (select from ${enrollments} as done where done.person_id = person.id
        and done.status = 'completed')`;
    case 'interested':
      return sql`exists (select from ${interests} as wish where wish.person_id = person.id
        and wish.training_code = ${one.trainingCode} and wish.told_at is null)`;
    case 'channel':
      return sql`exists (select from ${contacts} as known where known.person_id = person.id
        and known.channel = ${one.channel})`;
  }
}

/** Whether a row named `person` wants announcements, by their latest word. */
export const wantsAnnouncements = sql`coalesce((
  select consent.granted from ${consents} as consent
  where consent.person_id = person.id and consent.purpose = 'announcements' order by consent.id desc limit 1
), false)`;

/** The contact that a row named `person` used last, of those that can be written to. */
export const preferredContact = sql`
  select contact.id as contact_id, contact.channel, contact.external_id from ${contacts} as contact
  where contact.person_id = person.id and contact.unreachable_since is null
  order by contact.last_inbound_at desc, contact.id desc limit 1`;

/** Why somebody of the audience gets nothing: who never wrote to us has to, before anything else can help. */
export const whyNot = sql`case
  when not exists (select from ${contacts} as known where known.person_id = person.id) then 'no-contact'
  when not ${wantsAnnouncements} then 'no-consent'
  when preferred.contact_id is null then 'unreachable' end`;

export type WhyNot = 'no-consent' | 'unreachable' | 'no-contact';

/** How many would get it on which channel, and how many would not and why. */
export interface Reach {
  readonly byChannel: readonly { readonly channel: ChannelName; readonly people: number }[];
  readonly without: readonly { readonly reason: WhyNot; readonly people: number }[];
  /** How many would get it in all. */
  readonly people: number;
}

export async function reachOf(queries: Queries, wanted: Audience): Promise<Reach> {
  const rows = await rowsOf<{ channel: ChannelName | null; reason: WhyNot | null; people: number }>(
    queries,
    sql`select case when reason is null then channel end as channel, reason, count(*)::int as people
        from (
          select preferred.channel, ${whyNot} as reason
          from ${persons} as person left join lateral (${preferredContact}) as preferred on true
          where ${matches(wanted)}
        ) as judged
        group by 1, 2 order by 1, 2`,
  );
  const unknown = await candidatesOf(queries, wanted);
  const byChannel = rows.flatMap(({ channel, people }) => (channel === null ? [] : [{ channel, people }]));
  return {
    byChannel,
    without: withUnknown(
      rows.flatMap(({ reason, people }) => (reason === null ? [] : [{ reason, people }])),
      unknown,
    ),
    people: byChannel.reduce((sum, { people }) => sum + people, 0),
  };
}

/** How many of a coordinator's lists fit and have never written: they are counted, and nobody writes to them. */
async function candidatesOf(queries: Queries, wanted: Audience): Promise<number> {
  const conditions = wanted.map((one) => {
    const fits =
      one.kind === 'region'
        ? sql`candidate.region_code = any(${sql.param(one.codes)}::text[])`
        : one.kind === 'volunteer'
          ? sql`candidate.audiences && ${sql.param(one.codes)}::text[]`
          : sql`${one.kind === 'untrained'}::boolean`;
    return one.not ? sql`not (${fits})` : fits;
  });
  const [row] = await rowsOf<{ people: number }>(
    queries,
    sql`select count(*)::int as people from ${candidates} as candidate
        where ${conditions.reduce((all, one) => sql`${all} and ${one}`, sql`true`)}`,
  );
  return row?.people ?? 0;
}

function withUnknown(without: Reach['without'], unknown: number): Reach['without'] {
  if (unknown === 0) return without;
  const others = without.filter(({ reason }) => reason !== 'no-contact');
  const before = without.find(({ reason }) => reason === 'no-contact')?.people ?? 0;
  return [...others, { reason: 'no-contact', people: before + unknown }];
}
