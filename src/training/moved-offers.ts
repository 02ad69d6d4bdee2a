import { sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { askQuestions } from '../people/open-questions.ts';
import { type Agency, nextLoud } from '../people/quiet-hours.ts';
import { recipientsOf } from '../people/recipients.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { enrollments } from '../store/schema.ts';
import { callOffOffers, type NoticeFacts, type Offer, sendNewDeadlines, sendOffers, tell } from './notices.ts';
import { backInLine, unheardOffers } from './unheard-offers.ts';
import { deadlineOnceMoved, offerDeadline, promote } from './waitlist.ts';

interface OfferedRow {
  readonly id: string;
  readonly person_id: string;
  readonly offer_expires_at: string;
}

/**
 * Lets the offers of a session that has just moved follow it. What nobody has heard of yet is offered anew, with the new
 * day. Of the others, whose deadline would come too near the new start, it is earlier now, and they are told; where that
 * leaves no time to answer the offer is taken back, and its person waits again. Called once the move itself is told.
 */
export async function moveOffers(
  tx: Transaction,
  moved: { readonly trainingSessionId: number; readonly startsAt: Date },
  agency: Agency,
  now: Date,
): Promise<void> {
  const { trainingSessionId, startsAt } = moved;
  const offered = await rowsOf<OfferedRow>(
    tx,
    sql`select id, person_id, offer_expires_at from ${enrollments}
        where training_session_id = ${trainingSessionId}::bigint and status = 'offered' order by id`,
  );
  if (offered.length === 0) return;
  const found = await unheardOffers(
    tx,
    offered.map(({ id }) => Number(id)),
  );
  const unheard = new Set(found.map(({ enrollmentId }) => enrollmentId));
  const recipients = await recipientsOf(
    tx,
    offered.map(({ person_id }) => Number(person_id)),
  );
  const anew: Offer[] = [];
  const earlier: Offer[] = [];
  const over: { personId: number; enrollmentId: number }[] = [];
  for (const row of offered) {
    const [enrollmentId, personId, saidUntil] = [Number(row.id), Number(row.person_id), new Date(row.offer_expires_at)];
    const recipient = recipients.get(personId);
    const askedAt = nextLoud(now, recipient?.timeZone ?? agency.zone, agency.quietHours);
    const isUnheard = unheard.has(enrollmentId);
    const expiresAt = isUnheard
      ? offerDeadline(askedAt, startsAt)
      : deadlineOnceMoved(saidUntil, startsAt, now, askedAt);
    // Whoever cannot be told waits for when they can.
    if (!expiresAt || (!recipient && (isUnheard || expiresAt < saidUntil))) over.push({ personId, enrollmentId });
    else if (recipient && isUnheard) anew.push({ recipient, enrollmentId, askedAt, expiresAt });
    else if (recipient && expiresAt < saidUntil) earlier.push({ recipient, enrollmentId, askedAt: now, expiresAt });
  }
  await callOffOffers(
    tx,
    [...anew, ...earlier].map(({ recipient, enrollmentId }) => ({ personId: recipient.personId, enrollmentId })),
  );
  await holdUntil(tx, anew, now);
  await holdUntil(tx, earlier, null);
  await askQuestions(
    tx,
    [...anew, ...earlier].map(({ recipient, enrollmentId, expiresAt }) => ({
      personId: recipient.personId,
      kind: 'offer',
      enrollmentId,
      expiresAt,
    })),
    now,
  );
  await sendOffers(tx, trainingSessionId, anew, agency, now);
  await sendNewDeadlines(tx, trainingSessionId, earlier, agency, now);
  if (over.length === 0) return;
  await backInLine(tx, over, null, now);
  const heard = over.filter(({ enrollmentId }) => !unheard.has(enrollmentId));
  const told = heard.flatMap(({ personId }) => recipients.get(personId) ?? []);
  const message = ({ texts, title, batch }: NoticeFacts): OutboundMessage => ({
    text: texts.notices.offerTakenBack({ title, batch }),
  });
  await tell(tx, { trainingSessionId, recipients: told, message, urgent: () => true }, agency, now);
  await promote(tx, trainingSessionId, agency, now);
}

/** Writes the deadlines of offers; `since`: when they are made anew. */
async function holdUntil(tx: Transaction, offers: readonly Offer[], since: Date | null): Promise<void> {
  if (offers.length === 0) return;
  await tx.execute(
    sql`update ${enrollments} as enrollment
        set offer_expires_at = given.expires_at, status_at = coalesce(${since?.toISOString() ?? null}::timestamptz, status_at)
        from unnest(
          ${sql.param(offers.map(({ enrollmentId }) => enrollmentId))}::bigint[],
          ${sql.param(offers.map(({ expiresAt }) => expiresAt.toISOString()))}::timestamptz[]
        ) as given (id, expires_at)
        where enrollment.id = given.id and enrollment.status = 'offered'`,
  );
}
