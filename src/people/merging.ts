import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../store/database.ts';
import {
  consents,
  contacts,
  invitations,
  linkCodes,
  openQuestions,
  pageLinks,
  persons,
  roles,
} from '../store/schema.ts';
import { recordDeed } from './roles.ts';

/** Two profiles of one human become one: what `from` had is from now on `into`'s. */
export interface Merge {
  readonly from: number;
  readonly into: number;
}

/** Waits for whoever is answering the other chats just now, and holds off the next. */
export async function lockContactsOf(tx: Transaction, personId: number): Promise<void> {
  await tx.execute(sql`select id from ${contacts} where person_id = ${personId}::bigint order by id for no key update`);
}

/**
 * Makes one profile of two: name and region are those of `named`, the rest is what both told. The other's row stays,
 * empty, since audit entries name it. Consents keep their order, so that the latest answer holds, wherever it was given.
 */
export async function mergePersons(
  tx: Transaction,
  merge: Merge & { readonly named: number; readonly detail: Record<string, number> },
  now: Date,
): Promise<void> {
  const { from, into, named, detail } = merge;
  const toInto = { personId: into };
  await mergeProfiles(tx, merge, named);
  await tx.update(contacts).set(toInto).where(eq(contacts.personId, from));
  await tx.update(contacts).set({ formerPersonId: into }).where(eq(contacts.formerPersonId, from));
  await tx.update(consents).set(toInto).where(eq(consents.personId, from));
  await tx.update(openQuestions).set(toInto).where(eq(openQuestions.personId, from));
  await mergeRoles(tx, merge, now);
  await tx.update(invitations).set({ invitedBy: into }).where(eq(invitations.invitedBy, from));
  await tx.update(invitations).set({ acceptedBy: into }).where(eq(invitations.acceptedBy, from));
  await tx.update(linkCodes).set(toInto).where(eq(linkCodes.personId, from));
  await tx.update(pageLinks).set(toInto).where(eq(pageLinks.personId, from));
  await recordDeed(tx, { actorId: into, deed: 'merge-profiles', subject: `person:${from}`, detail }, now);
}

async function mergeProfiles(tx: Transaction, { from, into }: Merge, named: number): Promise<void> {
  const both = await tx
    .select()
    .from(persons)
    .where(inArray(persons.id, [from, into]));
  const mine = both.find(({ id }) => id === into);
  const theirs = both.find(({ id }) => id === from);
  if (!mine || !theirs) throw new Error('One of two people to be merged is missing.');
  const [chosen, other] = named === into ? [mine, theirs] : [theirs, mine];
  // A number that is proven counts for more than one that was typed.
  const numbered = [chosen, other].find(({ phoneProvenAt }) => phoneProvenAt) ?? (chosen.phone ? chosen : other);
  const registered = [mine, theirs].flatMap(({ registeredAt }) => registeredAt ?? []);
  await tx
    .update(persons)
    .set({
      fullName: chosen.fullName,
      regionCode: chosen.regionCode,
      audiences: [...new Set([...chosen.audiences, ...other.audiences])],
      phone: numbered.phone,
      phoneProvenAt: numbered.phoneProvenAt,
      timeZone: chosen.timeZone ?? other.timeZone,
      createdAt: earlier(mine.createdAt, theirs.createdAt),
      registeredAt: registered.reduce<Date | null>((first, at) => (first ? earlier(first, at) : at), null),
      remindersOn: mine.remindersOn && theirs.remindersOn,
    })
    .where(eq(persons.id, into));
  await tx
    .update(persons)
    .set({
      fullName: null,
      regionCode: null,
      audiences: [],
      phone: null,
      phoneProvenAt: null,
      timeZone: null,
      registeredAt: null,
      remindersOn: true,
    })
    .where(eq(persons.id, from));
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** A role that both hold is held once. */
async function mergeRoles(tx: Transaction, { from, into }: Merge, now: Date): Promise<void> {
  await tx
    .update(roles)
    .set({ revokedAt: now })
    .where(
      and(
        eq(roles.personId, from),
        isNull(roles.revokedAt),
        sql`exists (select from ${roles} as own where own.person_id = ${into}::bigint and own.revoked_at is null
          and own.role = ${roles.role} and own.region_code is not distinct from ${roles.regionCode})`,
      ),
    );
  await tx.update(roles).set({ personId: into }).where(eq(roles.personId, from));
}
