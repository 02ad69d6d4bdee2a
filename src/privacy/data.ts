import { inboundFilesDataOf } from '../delivery/inbound-files.ts';
import { outboxDataOf } from '../delivery/outbox.ts';
import type { Attachment } from '../messaging/outbound.ts';
import { helpRequestsDataOf } from '../outreach/hand-off-data.ts';
import { broadcastsDataOf } from '../outreach/broadcasts/ledger.ts';
import { importsDataOf } from '../outreach/imports/imports.ts';
import { remindersDataOf } from '../outreach/own-reminders.ts';
import { personDataOf } from '../people/person-data.ts';
import type { Queries } from '../store/database.ts';
import { feedbackDataOf } from '../training/feedback.ts';
import { interestsDataOf } from '../training/interests.ts';
import { trainingDataOf } from '../training/mine.ts';

/** Everything that is kept about a person, gathered from the rooms that keep it. */
export async function dataOf(queries: Queries, personId: number, now: Date) {
  const [person, trainings, reminders, messages, questions, files, announcements, feedback, imports, interests] =
    await Promise.all([
      personDataOf(queries, personId),
      trainingDataOf(queries, personId),
      remindersDataOf(queries, personId),
      outboxDataOf(queries, personId),
      helpRequestsDataOf(queries, personId),
      inboundFilesDataOf(queries, personId),
      broadcastsDataOf(queries, personId),
      feedbackDataOf(queries, personId),
      importsDataOf(queries, personId),
      interestsDataOf(queries, personId),
    ]);
  return {
    /** When this was gathered. */
    asOf: now,
    profile: person?.profile ?? null,
    contacts: person?.contacts ?? [],
    consents: person?.consents ?? [],
    roles: person?.roles ?? [],
    trainings,
    reminders,
    /** What they asked officers. */
    questions,
    /** What they said of their training sessions. */
    feedback,
    /** How many of our messages are known, by kind. */
    messages,
    /** Which announcements they were to get, and whether they did. */
    announcements,
    /** Files of theirs that are being fetched. */
    files,
    /** Sheets of people that they sent as coordinators. */
    imports,
    /** Trainings that they wait for. */
    interests,
  };
}

/** The same as a file for the person to keep or take elsewhere: JSON, times in UTC. */
export async function dataFile(queries: Queries, personId: number, now: Date): Promise<Attachment> {
  const data = await dataOf(queries, personId, now);
  return {
    kind: 'document',
    fileName: `sinau-data-${now.toISOString().slice(0, 10)}.json`,
    mediaType: 'application/json',
    base64: Buffer.from(JSON.stringify(data, null, 2), 'utf8').toString('base64'),
  };
}
