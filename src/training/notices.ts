import { eq, sql } from 'drizzle-orm';
import { callOff, enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { type Agency, nextLoud, nextQuiet } from '../people/quiet-hours.ts';
import type { Recipient } from '../people/recipients.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { outbox, sessionTrainers, trainingSessions, trainings, venues } from '../store/schema.ts';
import type { Catalog } from '../texts/catalog.ts';
import { dateAndTime, startAndEnd } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';

/** A seat held for someone who waited, and until when. */
export interface Offer {
  readonly recipient: Recipient;
  readonly enrollmentId: number;
  /** When it reaches them: now, or when their quiet hours end. */
  readonly askedAt: Date;
  readonly expiresAt: Date;
}

/** Asks each whether they take the seat. The question loses its point at its deadline, sent or not. */
export async function sendOffers(
  tx: Transaction,
  trainingSessionId: number,
  offers: readonly Offer[],
  agency: Agency,
  now: Date,
): Promise<void> {
  if (offers.length === 0) return;
  const named = await nameSession(tx, trainingSessionId);
  const rows = offers.map(({ recipient, enrollmentId, askedAt, expiresAt }): NewOutboxRow => {
    const { texts, zone, shown } = voiceFor(recipient, agency);
    return {
      ...addressOf(recipient),
      kind: 'offer',
      message: {
        text: texts.notices.offer({
          address: texts.common.address(recipient.fullName),
          title: named.title,
          batch: named.batch,
          when: startAndEnd(named, zone, recipient.language),
          place: named.place,
          deadline: shown(expiresAt),
        }),
        ...offerChoices(texts, enrollmentId),
        menu: `o${enrollmentId.toString(36)}`,
      },
      dueAt: askedAt,
      quietAt: nextQuiet(askedAt, recipient.timeZone ?? agency.zone, agency.quietHours),
      expiresAt,
    };
  });
  await enqueue(tx, rows, now);
}

/** Tells at any hour, as the move that made it so is told, until when an offer that they know is held from now on. */
export async function sendNewDeadlines(
  tx: Transaction,
  trainingSessionId: number,
  offers: readonly Offer[],
  agency: Agency,
  now: Date,
): Promise<void> {
  if (offers.length === 0) return;
  const { title, batch } = await nameSession(tx, trainingSessionId);
  const rows = offers.map(({ recipient, enrollmentId, askedAt, expiresAt }): NewOutboxRow => {
    const { texts, shown } = voiceFor(recipient, agency);
    return {
      ...addressOf(recipient),
      kind: 'offer',
      message: offerLapsingMessage(texts, { title, batch, deadline: shown(expiresAt) }, enrollmentId),
      dueAt: askedAt,
      expiresAt,
    };
  });
  await enqueue(tx, rows, now);
}

/** Calls an offer to mind: until when it is held. */
export const offerLapsingMessage = (
  texts: Catalog,
  offer: { readonly title: string; readonly batch: number; readonly deadline: string },
  enrollmentId: number,
): OutboundMessage => ({
  text: texts.notices.offerLapsing(offer),
  ...offerChoices(texts, enrollmentId),
  menu: `p${enrollmentId.toString(36)}`,
});

/** The answers to an offer; the first of them names it: see `callOffOffers`. */
const offerChoices = (texts: Catalog, enrollmentId: number) => ({
  choices: [
    { value: `offer:${enrollmentId}:yes`, label: texts.notices.takeSeat },
    { value: `offer:${enrollmentId}:no`, label: texts.notices.leaveSeat },
  ],
  numberHint: texts.common.chooseNumber(2),
});

/** Takes back what still waits of offers that are over: answered elsewhere, given up, or of a session that is off. */
export async function callOffOffers(
  tx: Transaction,
  over: readonly { readonly personId: number; readonly enrollmentId: number }[],
): Promise<void> {
  if (over.length === 0) return;
  const answers = over.map(({ enrollmentId }) => `offer:${enrollmentId}:yes`);
  const waiting = await rowsOf<{ id: string }>(
    tx,
    sql`select id from ${outbox}
        where person_id = any(${sql.param(over.map(({ personId }) => personId))}::bigint[]) and kind = 'offer'
          and (status = 'queued' or status = 'sending')
          and message -> 'choices' -> 0 ->> 'value' = any(${sql.param(answers)}::text[])
        order by id`,
  );
  await callOff(
    tx,
    waiting.map(({ id }) => Number(id)),
    'called-off',
  );
}

/** What every notice that names a session's day bears: see `waiting-notices.ts`. */
export const aboutSession = (trainingSessionId: number) => ({ subject: `session:${trainingSessionId}` });

/** What a notice may say of its training session, in its reader's language and zone. */
export interface NoticeFacts {
  readonly texts: Catalog;
  readonly title: string;
  readonly batch: number;
  readonly place: string;
  /** When it starts, as the reader reads it. */
  readonly when: string;
  readonly shown: (moment: Date) => string;
  /** For the message, where it names the day. */
  readonly about: NonNullable<OutboundMessage['about']>;
}

/**
 * Tells people something about a training session of theirs, once their quiet hours are over, or at any hour where it
 * is `urgent`. What could not be sent before the session has ended is not sent at all.
 */
export async function tell(
  tx: Transaction,
  notice: {
    readonly trainingSessionId: number;
    readonly recipients: Iterable<Recipient>;
    readonly message: (facts: NoticeFacts, recipient: Recipient) => OutboundMessage;
    readonly urgent?: (recipient: Recipient) => boolean;
  },
  agency: Agency,
  now: Date,
): Promise<void> {
  const recipients = [...notice.recipients];
  if (recipients.length === 0) return;
  const { title, batch, place, startsAt, endsAt } = await nameSession(tx, notice.trainingSessionId);
  const about = aboutSession(notice.trainingSessionId);
  const rows = recipients.map((recipient): NewOutboxRow => {
    const { texts, zone, shown } = voiceFor(recipient, agency);
    const urgent = notice.urgent?.(recipient) ?? false;
    const dueAt = urgent ? now : nextLoud(now, zone, agency.quietHours);
    return {
      ...addressOf(recipient),
      kind: 'notice',
      message: notice.message({ texts, title, batch, place, when: shown(startsAt), shown, about }, recipient),
      dueAt,
      quietAt: urgent ? null : nextQuiet(dueAt, zone, agency.quietHours),
      expiresAt: endsAt,
    };
  });
  await enqueue(tx, rows, now);
}

/** Who teaches a session that people may know of, but whoever changes it. */
export async function trainersToTell(tx: Transaction, trainingSessionId: number, actorId: number): Promise<number[]> {
  const rows = await rowsOf<{ person_id: string }>(
    tx,
    sql`select teaching.person_id from ${sessionTrainers} as teaching
        join ${trainingSessions} as run on run.id = teaching.training_session_id
        where run.id = ${trainingSessionId}::bigint and run.status <> 'draft'
          and teaching.person_id <> ${actorId}::bigint order by teaching.id`,
  );
  return rows.map((row) => Number(row.person_id));
}

const addressOf = ({ personId, contactId, channel, address }: Recipient) => ({ personId, contactId, channel, address });

function voiceFor({ language, timeZone }: Recipient, agency: Agency) {
  const zone = timeZone ?? agency.zone;
  return { texts: textsFor(language), zone, shown: (moment: Date): string => dateAndTime(moment, zone, language) };
}

async function nameSession(tx: Transaction, trainingSessionId: number) {
  const [named] = await tx
    .select({
      title: trainings.title,
      batch: trainingSessions.batch,
      startsAt: trainingSessions.startsAt,
      endsAt: trainingSessions.endsAt,
      place: venues.shortName,
    })
    .from(trainingSessions)
    .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
    .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
    .where(eq(trainingSessions.id, trainingSessionId));
  if (!named) throw new Error('A training session with people in it is missing.');
  return named;
}
