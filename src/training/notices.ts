import { eq } from 'drizzle-orm';
import { enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { type Agency, nextLoud } from '../people/quiet-hours.ts';
import type { Recipient } from '../people/recipients.ts';
import type { Transaction } from '../store/database.ts';
import { trainingSessions, trainings, venues } from '../store/schema.ts';
import type { Catalog } from '../texts/catalog.ts';
import { dateAndTime } from '../texts/dates.ts';
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
    const texts = textsFor(recipient.language);
    const zone = recipient.timeZone ?? agency.zone;
    const shown = (moment: Date): string => dateAndTime(moment, zone, recipient.language);
    return {
      ...to(recipient),
      kind: 'offer',
      message: {
        text: texts.notices.offer({
          address: texts.common.address(recipient.fullName),
          training: texts.training.batchName(named.title, named.batch),
          starts: shown(named.startsAt),
          place: named.place,
          deadline: shown(expiresAt),
        }),
        choices: [
          { value: `offer:${enrollmentId}:yes`, label: texts.notices.takeSeat },
          { value: `offer:${enrollmentId}:no`, label: texts.notices.leaveSeat },
        ],
        menu: `o${enrollmentId.toString(36)}`,
      },
      dueAt: askedAt,
      expiresAt,
    };
  });
  await enqueue(tx, rows, now);
}

/** Tells people that their time to answer is over. */
export async function tellOfLapsedOffers(
  tx: Transaction,
  trainingSessionId: number,
  recipients: readonly Recipient[],
  agency: Agency,
  now: Date,
): Promise<void> {
  await tell(tx, trainingSessionId, recipients, agency, now, ({ texts, address, training }) => ({
    text: texts.notices.offerLapsed({ address, training }),
    choices: [{ value: 'cmd:browse', label: texts.notices.seeSchedule }],
    menu: `l${trainingSessionId.toString(36)}`,
  }));
}

/** What a notice may say of its training session, in its reader's language and zone. */
export interface NoticeFacts {
  readonly texts: Catalog;
  readonly address: string;
  /** "Pelatihan Dasar Pekerjaan Sosial (PDPS), Angkatan 4" */
  readonly training: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly shown: (moment: Date) => string;
}

/**
 * Tells people something about a training session of theirs, once their quiet hours are over, or at once where it is
 * `urgent`. Nothing goes out any more when the session has ended.
 */
export async function tell(
  tx: Transaction,
  trainingSessionId: number,
  recipients: readonly Recipient[],
  agency: Agency,
  now: Date,
  message: (facts: NoticeFacts) => OutboundMessage,
  urgent = false,
): Promise<void> {
  if (recipients.length === 0) return;
  const named = await nameSession(tx, trainingSessionId);
  const rows = recipients.map((recipient): NewOutboxRow => {
    const texts = textsFor(recipient.language);
    const zone = recipient.timeZone ?? agency.zone;
    return {
      ...to(recipient),
      kind: 'notice',
      message: message({
        texts,
        address: texts.common.address(recipient.fullName),
        training: texts.training.batchName(named.title, named.batch),
        place: named.place,
        startsAt: named.startsAt,
        shown: (moment) => dateAndTime(moment, zone, recipient.language),
      }),
      dueAt: urgent ? now : nextLoud(now, zone, agency.quietHours),
      expiresAt: named.endsAt,
    };
  });
  await enqueue(tx, rows, now);
}

const to = ({ personId, contactId, channel, address }: Recipient) => ({ personId, contactId, channel, address });

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
