import { eraseErrandsOf } from '../delivery/errands.ts';
import { eraseInboundFilesOf } from '../delivery/inbound-files.ts';
import { eraseInboxOf } from '../delivery/inbox.ts';
import { eraseOutboxOf } from '../delivery/outbox.ts';
import { eraseHelpRequestsOf } from '../outreach/hand-off-data.ts';
import { eraseBroadcastsOf } from '../outreach/broadcasts/ledger.ts';
import { eraseImportsOf } from '../outreach/imports/imports.ts';
import { eraseRemindersOf } from '../outreach/own-reminders.ts';
import { erasePerson } from '../people/person-data.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { endRoles } from '../people/staff.ts';
import type { Transaction } from '../store/database.ts';
import { eraseFeedbackOf } from '../training/feedback.ts';
import { eraseInterestsOf } from '../training/interests.ts';
import { eraseTrainingOf } from '../training/mine.ts';

/**
 * Forgets a person, in one transaction: their seats go to those who wait, their profile, words and reminders go, and
 * nothing that was on its way to them is sent. What stays is told where it is kept: that they attended (`training`),
 * that they consented, and the chat's address (`people/person-data.ts`), how many messages there were (`delivery`).
 * The conversation under way is its room's: whoever calls this must not write it back. Nothing is erased of the last
 * administrator, without whom nobody could ever appoint one.
 */
export async function eraseEverything(
  tx: Transaction,
  personId: number,
  agency: Agency,
  now: Date,
): Promise<'erased' | 'last-administrator'> {
  if (!(await endRoles(tx, personId, now))) return 'last-administrator';
  // Seats first of what is theirs: it is they that locks are taken on, and what follows looks at who still holds one.
  await eraseTrainingOf(tx, personId, agency, now);
  await eraseFeedbackOf(tx, personId);
  await eraseRemindersOf(tx, personId);
  await eraseErrandsOf(tx, personId);
  await eraseInboundFilesOf(tx, personId);
  await eraseImportsOf(tx, personId);
  await eraseInterestsOf(tx, personId);
  await eraseHelpRequestsOf(tx, personId, now);
  await eraseBroadcastsOf(tx, personId);
  await eraseOutboxOf(tx, personId);
  await eraseInboxOf(tx, personId);
  await erasePerson(tx, personId, now);
  return 'erased';
}
