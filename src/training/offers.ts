import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { closeQuestions } from '../people/open-questions.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { recipientsOf } from '../people/recipients.ts';
import type { Database, Transaction } from '../store/database.ts';
import { type EnrollmentStatus, enrollments } from '../store/schema.ts';
import { eachAlone } from '../store/each-alone.ts';
import { type OwnSession, overlappingSession } from './enrollment-facts.ts';
import { callOffOffers, type NoticeFacts, tell } from './notices.ts';
import { leave, lockSessions, lockSessionsOf } from './seats.ts';
import { backInLine, unheardOffers } from './unheard-offers.ts';
import { promote } from './waitlist.ts';

export type OfferAnswer =
  | { readonly kind: 'accepted'; readonly trainingSessionId: number }
  | { readonly kind: 'declined'; readonly trainingSessionId: number }
  /** The deadline has passed; the seat went on to the next. */
  | { readonly kind: 'lapsed'; readonly trainingSessionId: number }
  /** They hold another seat on those days: that one must be given up first. The offer stands. */
  | { readonly kind: 'overlap'; readonly trainingSessionId: number; readonly with: OwnSession }
  /** No offer is open: the status says why. */
  | { readonly kind: 'no-offer'; readonly trainingSessionId: number; readonly status: EnrollmentStatus }
  | { readonly kind: 'not-found' };

interface OwnOffer {
  readonly personId: number;
  readonly enrollmentId: number;
}

/** Takes the seat that was offered. */
export async function acceptOffer(tx: Transaction, offer: OwnOffer, agency: Agency, now: Date): Promise<OfferAnswer> {
  const found = await lockedOffer(tx, offer);
  if (!found) return { kind: 'not-found' };
  const { trainingSessionId, status, offerExpiresAt } = found;
  if (status !== 'offered' || offerExpiresAt === null) return { kind: 'no-offer', trainingSessionId, status };
  if (offerExpiresAt <= now) {
    await lapse(tx, trainingSessionId, [offer.enrollmentId], agency, now, true);
    return { kind: 'lapsed', trainingSessionId };
  }
  const overlapping = await overlappingSession(tx, { personId: offer.personId, trainingSessionId });
  if (overlapping) return { kind: 'overlap', trainingSessionId, with: overlapping };
  const taken = await tx
    .update(enrollments)
    .set({ status: 'enrolled', statusAt: now, ticket: null, offerExpiresAt: null })
    .where(
      and(
        eq(enrollments.id, offer.enrollmentId),
        eq(enrollments.status, 'offered'),
        gt(enrollments.offerExpiresAt, now),
      ),
    )
    .returning({ id: enrollments.id });
  if (taken.length === 0) return { kind: 'no-offer', trainingSessionId, status };
  await closeQuestions(tx, offer.enrollmentId, 'offer');
  await callOffOffers(tx, [offer]);
  return { kind: 'accepted', trainingSessionId };
}

/** Leaves the seat to the next who waits. */
export async function declineOffer(tx: Transaction, offer: OwnOffer, agency: Agency, now: Date): Promise<OfferAnswer> {
  const found = await lockedOffer(tx, offer);
  if (!found) return { kind: 'not-found' };
  const { trainingSessionId, status } = found;
  const left = await leave(
    tx,
    [offer.enrollmentId],
    { from: ['offered'], to: 'cancelled', reason: 'offer-declined' },
    now,
  );
  if (left.length === 0) return { kind: 'no-offer', trainingSessionId, status };
  await promote(tx, trainingSessionId, agency, now);
  return { kind: 'declined', trainingSessionId };
}

async function lockedOffer(tx: Transaction, { personId, enrollmentId }: OwnOffer) {
  await lockSessionsOf(tx, [enrollmentId]);
  const [found] = await tx
    .select({
      trainingSessionId: enrollments.trainingSessionId,
      status: enrollments.status,
      offerExpiresAt: enrollments.offerExpiresAt,
    })
    .from(enrollments)
    .where(and(eq(enrollments.id, enrollmentId), eq(enrollments.personId, personId)));
  return found ?? null;
}

/**
 * Takes back every offer whose deadline has passed, tells its person, and offers the seat to the next. Whoever never
 * heard of theirs keeps their place in line, and is told nothing: a seat that they could not take is none lost. Each training
 * session in a transaction of its own, so that none waits for another. Answers how many lapsed.
 */
export async function lapseOffers(database: Database, agency: Agency, now: Date): Promise<number> {
  const overdue = await database.queries
    .select({
      trainingSessionId: enrollments.trainingSessionId,
      enrollmentIds: sql<string[]>`array_agg(${enrollments.id} order by ${enrollments.id})`,
    })
    .from(enrollments)
    .where(and(eq(enrollments.status, 'offered'), lte(enrollments.offerExpiresAt, now)))
    .groupBy(enrollments.trainingSessionId)
    .orderBy(enrollments.trainingSessionId);
  let lapsed = 0;
  await eachAlone(overdue, async ({ trainingSessionId, enrollmentIds }) => {
    lapsed += await database.transaction((tx) => lapse(tx, trainingSessionId, enrollmentIds.map(Number), agency, now));
  });
  return lapsed;
}

/** Ends these offers if they ran out; whoever had one is told, unless they learn it from the answer to their own. */
async function lapse(
  tx: Transaction,
  trainingSessionId: number,
  enrollmentIds: readonly number[],
  agency: Agency,
  now: Date,
  learnsByAnswer = false,
): Promise<number> {
  await lockSessions(tx, [trainingSessionId]);
  // Whoever answers has heard of it.
  const unheard = learnsByAnswer ? [] : await unheardOffers(tx, enrollmentIds);
  const back = await backInLine(tx, unheard, now, now);
  const left = await leave(
    tx,
    enrollmentIds,
    { from: ['offered'], to: 'cancelled', reason: 'offer-lapsed', expiredBy: now },
    now,
  );
  const people = learnsByAnswer ? [] : left.map(({ personId }) => personId);
  const recipients = (await recipientsOf(tx, people)).values();
  const message = ({ texts, title, batch }: NoticeFacts): OutboundMessage => ({
    text: texts.notices.offerLapsed({ title, batch }),
    choices: [{ value: 'cmd:browse', label: texts.home.choices.browse }],
    menu: `l${trainingSessionId.toString(36)}`,
  });
  await tell(tx, { trainingSessionId, recipients, message }, agency, now);
  await promote(tx, trainingSessionId, agency, now, [...new Set(unheard.flatMap(({ keptBy }) => keptBy))]);
  return left.length + back.length;
}
