import { createHash, randomInt } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { InboundAccount } from '../messaging/inbound.ts';
import { type Queries, rowsOf, type Transaction } from '../store/database.ts';
import { contacts, linkCodes, persons } from '../store/schema.ts';
import { statement } from '../store/statement.ts';

/** Who is behind a contact, once what the channel vouches for is taken into account. */
export interface Recognised {
  readonly personId: number;
  /** Whose contact it was until the phone behind it changed, and not proven to be theirs still; null: no doubt. */
  readonly formerPersonId: number | null;
}

interface KnownAccount {
  readonly contactId: number;
  readonly personId: number;
  readonly registered: boolean;
  readonly deviceKey: string | null;
  readonly formerPersonId: number | null;
  readonly detached: boolean;
}

/**
 * What follows from an account's own word. `byNumber`: the registered person who proved the account's number elsewhere;
 * `byOtherId`: the person behind another id of the same account.
 */
function decideAccount(
  known: KnownAccount,
  account: InboundAccount,
  found: { readonly byNumber: number | null; readonly byOtherId: number | null },
): { readonly kind: 'same' } | { readonly kind: 'join'; readonly personId: number } | { readonly kind: 'detach' } {
  const changedPhone = known.deviceKey !== null && account.deviceKey !== null && known.deviceKey !== account.deviceKey;
  // The number may have another owner by now, who must not see the profile.
  if (known.registered && changedPhone) return { kind: 'detach' };
  if (known.registered || known.detached) return { kind: 'same' };
  const joined = found.byOtherId ?? found.byNumber;
  return joined === null || joined === known.personId ? { kind: 'same' } : { kind: 'join', personId: joined };
}

/** Finds who is behind the contacts of accounts that a channel vouches for; by contact. */
export async function recogniseAccounts(
  tx: Transaction,
  accounts: ReadonlyMap<number, InboundAccount>,
  now: Date,
): Promise<ReadonlyMap<number, Recognised>> {
  const found = new Map<number, Recognised>();
  const given = [...accounts];
  if (given.length === 0) return found;
  const rows = await rowsOf<AccountRow>(
    tx,
    sql`select contact.id, contact.person_id, contact.device_key, contact.former_person_id,
          contact.detached_at is not null as detached, person.registered_at is not null as registered,
          (select owner.id from ${persons} as owner
            where owner.phone = given.phone and owner.phone_proven_at is not null and owner.registered_at is not null
            order by owner.registered_at limit 1) as by_number,
          (select other.person_id from ${contacts} as other
            where other.channel = contact.channel and other.external_id = any(string_to_array(given.other_ids, ' '))
              and other.id <> contact.id and other.detached_at is null
            order by other.id limit 1) as by_other_id
        from unnest(
          ${sql.param(given.map(([id]) => id))}::bigint[],
          ${sql.param(given.map(([, account]) => account.phone))}::text[],
          ${sql.param(given.map(([, account]) => account.otherIds.join(' ')))}::text[]
        ) as given (contact_id, phone, other_ids)
        join ${contacts} as contact on contact.id = given.contact_id
        join ${persons} as person on person.id = contact.person_id
        order by contact.id`,
  );
  for (const row of rows) {
    const known = knownAccount(row);
    const account = accounts.get(known.contactId);
    if (account) found.set(known.contactId, await settle(tx, known, account, row, now));
  }
  return found;
}

async function settle(
  tx: Transaction,
  known: KnownAccount,
  account: InboundAccount,
  row: Pick<AccountRow, 'by_number' | 'by_other_id'>,
  now: Date,
): Promise<Recognised> {
  const { contactId, personId, formerPersonId } = known;
  const decision = decideAccount(known, account, { byNumber: idOf(row.by_number), byOtherId: idOf(row.by_other_id) });
  const { deviceKey } = account;
  if (decision.kind === 'join') {
    await tx.update(contacts).set({ personId: decision.personId, deviceKey }).where(eq(contacts.id, contactId));
    return { personId: decision.personId, formerPersonId: null };
  }
  if (decision.kind === 'detach') {
    const strangerId = await detachContact(tx, { contactId, formerPersonId: personId, deviceKey }, now);
    return { personId: strangerId, formerPersonId: personId };
  }
  if (deviceKey !== null && deviceKey !== known.deviceKey) {
    await tx.update(contacts).set({ deviceKey }).where(eq(contacts.id, contactId));
  }
  return { personId, formerPersonId };
}

/** Takes a contact from its person: somebody else writes there now, who is nobody we know. `formerPersonId`: may be them still. */
export async function detachContact(
  tx: Transaction,
  detached: { readonly contactId: number; readonly formerPersonId: number | null; readonly deviceKey?: string | null },
  now: Date,
): Promise<number> {
  const { contactId, ...changed } = detached;
  const [stranger] = await tx.insert(persons).values({ createdAt: now }).returning({ id: persons.id });
  if (!stranger) throw new Error('A person could not be made.');
  await tx
    .update(contacts)
    .set({ personId: stranger.id, detachedAt: now, ...changed })
    .where(eq(contacts.id, contactId));
  return stranger.id;
}

/** Gives a contact back to whom it was taken from; or, `personId` null, settles that somebody else has the number now. */
export async function settleFormer(tx: Transaction, contactId: number, personId: number | null): Promise<void> {
  await tx
    .update(contacts)
    .set(personId === null ? { formerPersonId: null } : { personId, formerPersonId: null, detachedAt: null })
    .where(eq(contacts.id, contactId));
}

/** The registered person, other than this one, who has proved a number; null: nobody. */
export async function ownerOfNumber(queries: Queries, phone: string, besides: number): Promise<number | null> {
  const [owner] = await rowsOf<{ id: string }>(
    queries,
    statement`select id from ${persons}
        where phone = ${phone} and phone_proven_at is not null and registered_at is not null and id <> ${besides}::bigint
        limit 1`,
  );
  return owner ? Number(owner.id) : null;
}

/** From now on a contact is another one of this person's. */
export async function joinPerson(tx: Transaction, contactId: number, personId: number): Promise<void> {
  await tx.update(contacts).set({ personId, formerPersonId: null, detachedAt: null }).where(eq(contacts.id, contactId));
}

/** How long a code stands, in minutes. */
const codeMinutes = 15;
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 8;

const hashOf = (code: string): string => createHash('sha256').update(code.toUpperCase()).digest('hex');

/** A code that brings another chat to this person, once; it is shown once and kept nowhere. */
export async function makeLinkCode(tx: Transaction, personId: number, now: Date): Promise<string> {
  const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
  await tx.insert(linkCodes).values({ codeHash: hashOf(code), personId, createdAt: now, expiresAt });
  return code;
}

/** Whose code it is; null where it is unknown, used or too old. */
export async function useLinkCode(tx: Transaction, code: string, now: Date): Promise<number | null> {
  const [link] = await tx
    .update(linkCodes)
    .set({ usedAt: now })
    .where(and(eq(linkCodes.codeHash, hashOf(code)), isNull(linkCodes.usedAt), gt(linkCodes.expiresAt, now)))
    .returning({ personId: linkCodes.personId });
  return link?.personId ?? null;
}

interface AccountRow {
  readonly id: string;
  readonly person_id: string;
  readonly device_key: string | null;
  readonly former_person_id: string | null;
  readonly detached: boolean;
  readonly registered: boolean;
  readonly by_number: string | null;
  readonly by_other_id: string | null;
}

const idOf = (id: string | null): number | null => (id === null ? null : Number(id));

const knownAccount = (row: AccountRow): KnownAccount => ({
  contactId: Number(row.id),
  personId: Number(row.person_id),
  registered: row.registered,
  deviceKey: row.device_key,
  formerPersonId: idOf(row.former_person_id),
  detached: row.detached,
});
