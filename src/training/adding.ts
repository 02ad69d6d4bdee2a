import { and, eq, isNotNull } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { recipientsOf } from '../people/recipients.ts';
import { regionName } from '../people/regions.ts';
import type { Transaction } from '../store/database.ts';
import { persons } from '../store/schema.ts';
import { decideApplication } from './applications.ts';
import { enroll } from './enrollment.ts';
import { mayManage } from './jurisdiction.ts';
import { type NoticeFacts, tell } from './notices.ts';
import { reachOf } from './participants.ts';

export type LookUpOutcome =
  | { readonly kind: 'found'; readonly personId: number }
  /** Nobody with a profile has that number. */
  | { readonly kind: 'unknown' }
  /** Several name it and none has proved it: a guess could seat the wrong person. */
  | { readonly kind: 'ambiguous' }
  | NotAllowed;

/** Whose number it is that somebody wants to add to their session. */
export async function findByNumber(
  tx: Transaction,
  search: { readonly actorId: number; readonly trainingSessionId: number; readonly phone: string },
  now: Date,
): Promise<LookUpOutcome> {
  const { actorId, trainingSessionId, phone } = search;
  const { regionCodes } = await reachOf(tx, actorId, trainingSessionId);
  return attempt<LookUpOutcome>(
    tx,
    {
      actorId,
      deed: 'look-up-number',
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayManage(held, regionCodes),
      async act() {
        const named = await tx
          .select({ id: persons.id, proven: persons.phoneProvenAt })
          .from(persons)
          .where(and(eq(persons.phone, phone), isNotNull(persons.registeredAt)));
        const proven = named.filter((one) => one.proven !== null);
        const [person, ...others] = proven.length > 0 ? proven : named;
        if (!person) return { kind: 'unknown' };
        return others.length > 0 ? { kind: 'ambiguous' } : { kind: 'found', personId: person.id };
      },
    },
    now,
  );
}

export type AdditionOutcome =
  | { readonly kind: 'enrolled' | 'waitlisted' }
  | { readonly kind: 'already' }
  /** They do not meet the session's conditions, or it takes nobody any more. */
  | { readonly kind: 'refused' }
  | NotAllowed;

/** Seats somebody by the same rules as if they had asked; an approval is given with it. They are told. */
export async function addPerson(
  tx: Transaction,
  addition: { readonly actorId: number; readonly trainingSessionId: number; readonly personId: number },
  agency: Agency,
  now: Date,
): Promise<AdditionOutcome> {
  const { actorId, trainingSessionId, personId } = addition;
  const { regionCodes } = await reachOf(tx, actorId, trainingSessionId);
  return attempt<AdditionOutcome>(
    tx,
    {
      actorId,
      deed: 'add-participant',
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayManage(held, regionCodes),
      async act() {
        const outcome = await enroll(tx, { personId, trainingSessionId }, now);
        if (outcome.kind === 'already' || outcome.kind === 'refused') return { kind: outcome.kind };
        if (outcome.kind === 'pending') {
          const decision = { actorId, enrollmentId: outcome.enrollmentId, approve: true };
          const { kind: decided } = await decideApplication(tx, decision, agency, now);
          return decided === 'enrolled' || decided === 'waitlisted' ? { kind: decided } : { kind: 'refused' };
        }
        const message = ({ texts, title, batch, when, about }: NoticeFacts): OutboundMessage => ({
          text:
            outcome.kind === 'waitlisted'
              ? texts.enrollment.waitlisted(
                  { title, batch },
                  outcome.position,
                  outcome.quota && regionName(outcome.quota),
                )
              : texts.notices.added({ title, batch, when }),
          ...(outcome.kind === 'waitlisted' ? {} : { about }),
        });
        const recipients = (await recipientsOf(tx, [personId])).values();
        await tell(tx, { trainingSessionId, recipients, message }, agency, now);
        return { kind: outcome.kind };
      },
    },
    now,
  );
}
