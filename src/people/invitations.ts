import { createHash, randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../store/database.ts';
import { invitations } from '../store/schema.ts';
import { attempt, type NotAllowed } from './attempts.ts';
import { grantRole, mayAppoint, type RoleName, recordDeed, rolesOf } from './roles.ts';

/** How long an invitation stands. */
const invitationHours = 72;

/** Without 0 and O, 1, I and L, which people mix up; ten letters are 49 bits. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 10;

const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('hex');

/** "K7QM2XPR9D" as people copy it: "K7QM-2XPR-9D". */
export const showCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

export type InvitationOutcome =
  /** `code` is shown once and kept nowhere. */
  { readonly kind: 'invited'; readonly code: string; readonly expiresAt: Date } | NotAllowed;

/** Offers a role to whoever brings the code first. Administrators appoint anybody; coordinators within what is theirs. */
export async function invite(
  tx: Transaction,
  offer: { readonly actorId: number; readonly role: RoleName; readonly regionCodes: readonly string[] },
  now: Date,
): Promise<InvitationOutcome> {
  const { actorId, role, regionCodes } = offer;
  return attempt(
    tx,
    {
      actorId,
      deed: 'invite',
      subject: `role:${role}`,
      detail: { regions: regionCodes.join(' ') },
      allows: (held) => mayAppoint(held, { role, regionCodes }),
      async act() {
        const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
        const expiresAt = new Date(now.getTime() + invitationHours * 3_600_000);
        await tx.insert(invitations).values({
          codeHash: hashOf(code),
          role,
          regionCodes: [...regionCodes],
          invitedBy: actorId,
          createdAt: now,
          expiresAt,
        });
        return { kind: 'invited', code, expiresAt } as const;
      },
    },
    now,
  );
}

export type AcceptOutcome =
  | { readonly kind: 'accepted'; readonly role: RoleName; readonly regionCodes: readonly string[] }
  /** Unknown, used, taken back or too old: a guesser learns not which. */
  | { readonly kind: 'invalid' };

/**
 * Takes up an invitation, once. It holds only as far as whoever made it could still appoint: with their role theirs
 * ends too.
 */
export async function acceptInvitation(
  tx: Transaction,
  acceptance: { readonly personId: number; readonly code: string },
  now: Date,
): Promise<AcceptOutcome> {
  const { personId } = acceptance;
  const at = now.toISOString();
  const [taken] = await rowsOf<{ id: string; role: RoleName; region_codes: string[]; invited_by: string }>(
    tx,
    sql`update ${invitations} set accepted_at = ${at}::timestamptz, accepted_by = ${personId}::bigint
        where code_hash = ${hashOf(acceptance.code)} and accepted_at is null and revoked_at is null
          and expires_at > ${at}::timestamptz
        returning id, role, region_codes, invited_by`,
  );
  const refused = async (): Promise<AcceptOutcome> => {
    const subject = `person:${personId}`;
    await recordDeed(
      tx,
      { actorId: personId, deed: 'accept-invitation', subject, detail: { outcome: 'invalid' } },
      now,
    );
    return { kind: 'invalid' };
  };
  if (!taken) return refused();
  const { role, region_codes: regionCodes } = taken;
  if (!mayAppoint(await rolesOf(tx, Number(taken.invited_by)), { role, regionCodes })) return refused();
  const held = await rolesOf(tx, personId);
  for (const regionCode of regionCodes.length === 0 ? [null] : regionCodes) {
    if (held.some((one) => one.role === role && one.regionCode === regionCode)) continue;
    await grantRole(tx, personId, { role, regionCode }, now);
  }
  const detail = { outcome: 'accepted', role, regions: regionCodes.join(' ') };
  await recordDeed(
    tx,
    { actorId: personId, deed: 'accept-invitation', subject: `invitation:${taken.id}`, detail },
    now,
  );
  return { kind: 'accepted', role, regionCodes };
}
