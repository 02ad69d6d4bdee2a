import { purgeInboundFiles } from '../delivery/inbound-files.ts';
import { purgeInbox } from '../delivery/inbox.ts';
import { purgeOutboundFiles } from '../delivery/outbound-files.ts';
import { purgeOutbox } from '../delivery/outbox.ts';
import { purgeUnclear } from '../outreach/faq/unclear.ts';
import { purgeHelpRequests } from '../outreach/hand-off-data.ts';
import { purgeImports } from '../outreach/imports/imports.ts';
import { purgeCandidates } from '../people/candidates.ts';
import { purgeQuestions } from '../people/open-questions.ts';
import { purgeStrangers } from '../people/person-data.ts';
import type { Transaction } from '../store/database.ts';
import { purgeInterests } from '../training/interests.ts';
import { purgeFeedbackWords } from '../training/feedback.ts';

/** How many days things are kept, where nobody asks for them to go earlier. */
export const retentionDays = {
  /** That a message came in, and the words of one that failed: platforms repeat for hours, faults are mended in weeks. */
  inbox: 30,
  /** Where a file lies that nobody could fetch. */
  inboundFiles: 3,
  /** The rows of a sheet of people, and where it lies. */
  imports: 7,
  /** People of a sheet who never wrote. */
  candidates: 365,
  /** The words of what was sent; a chat has them anyway. Its date, kind and fate stay. */
  outboxWords: 90,
  /** Questions that nobody can answer any more. */
  openQuestions: 7,
  /** Questions to officers and their answers, after the talk. */
  helpRequests: 180,
  /** What people said of a session; how many found it good stays. */
  feedbackWords: 365,
  /** What was not understood, without whose it was, after it was last written. */
  unclearMessages: 90,
  /** The address of somebody who never registered, or erased their data, and has been silent since. */
  strangers: 365,
} as const;

const day = 24 * 3_600_000;

/** Forgets what has been kept long enough. A sweep calls it daily; more often does no harm. */
export async function retain(tx: Transaction, now: Date): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * day);
  await purgeInbox(tx, before(retentionDays.inbox));
  await purgeInboundFiles(tx, before(retentionDays.inboundFiles));
  await purgeOutboundFiles(tx, now);
  await purgeImports(tx, before(retentionDays.imports));
  await purgeInterests(tx, now);
  await purgeCandidates(tx, before(retentionDays.candidates));
  await purgeOutbox(tx, before(retentionDays.outboxWords));
  await purgeQuestions(tx, before(retentionDays.openQuestions));
  await purgeHelpRequests(tx, before(retentionDays.helpRequests));
  await purgeFeedbackWords(tx, before(retentionDays.feedbackWords));
  await purgeUnclear(tx, before(retentionDays.unclearMessages));
  await purgeStrangers(tx, before(retentionDays.strangers));
}
