import type { Transaction } from '../store/database.ts';
import { type Role, recordDeed, rolesOf } from './roles.ts';

/** What whoever lacks the role is answered; nothing was looked up for them, nothing changed. */
export interface NotAllowed {
  readonly kind: 'not-allowed';
}

type Detail = Record<string, string | number | boolean | null>;

/** A deed that needs a role. */
export interface Attempt<Outcome> {
  readonly actorId: number;
  /** What is tried, in kebab case: `invite`, `cancel-session`. */
  readonly deed: string;
  /** On what: `session:12`. */
  readonly subject: string;
  /** Ids, codes and counts for the audit row; never names or numbers. */
  readonly detail?: Detail;
  /** Whether the roles that the actor holds at this moment are enough. */
  readonly allows: (held: readonly Role[]) => boolean;
  readonly act: (held: readonly Role[]) => Promise<Outcome>;
  /** What the audit row says of the outcome besides its kind. */
  readonly told?: (outcome: Outcome) => Detail;
}

/**
 * The one door to every deed of staff: reads the roles here and now, acts only where they allow it, and leaves an
 * audit row either way.
 */
export async function attempt<Outcome extends { readonly kind: string }>(
  tx: Transaction,
  { actorId, deed, subject, detail = {}, allows, act, told }: Attempt<Outcome>,
  now: Date,
): Promise<Outcome | NotAllowed> {
  const held = await rolesOf(tx, actorId);
  if (!allows(held)) {
    await recordDeed(tx, { actorId, deed, subject, detail: { ...detail, outcome: 'not-allowed' } }, now);
    return { kind: 'not-allowed' };
  }
  const outcome = await act(held);
  const more = { ...detail, ...told?.(outcome), outcome: outcome.kind };
  await recordDeed(tx, { actorId, deed, subject, detail: more }, now);
  return outcome;
}
