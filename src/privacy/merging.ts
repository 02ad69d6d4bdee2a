import { mergeMessages } from '../delivery/merging.ts';
import { callOffBroadcasts } from '../outreach/broadcasts/broadcasts.ts';
import { callOffReminders } from '../outreach/call-off.ts';
import { mergeOutreach } from '../outreach/merging.ts';
import { lockContactsOf, type Merge, mergePersons } from '../people/merging.ts';
import { loadPersons } from '../people/persons.ts';
import type { Agency } from '../people/quiet-hours.ts';
import type { Transaction } from '../store/database.ts';
import { mergeTrainings, standIns } from '../training/merging.ts';

/**
 * Makes one person of two profiles, in one transaction: everything that was `from`'s is `into`'s afterwards, under the
 * name and region of `named`. Both must have been proven to be the same human before. Answers in how many sessions both
 * had a place. The conversations are their room's: whoever calls this ends that of `from`.
 */
export async function mergePeople(
  tx: Transaction,
  { named, ...merge }: Merge & { readonly named: number },
  agency: Agency,
  now: Date,
): Promise<number> {
  await lockContactsOf(tx, merge.from);
  // The ledgers after the seats they speak of, and the people last: all before them ask who is to be written to.
  const doubles = await mergeTrainings(tx, merge, agency, now);
  await mergeOutreach(tx, { ...merge, doubles: doubles.map(({ session }) => session) }, now);
  await mergeMessages(tx, merge);
  const detail = { doubles: doubles.length, ...standIns(doubles) };
  await mergePersons(tx, { ...merge, named, detail }, now);
  // What waits was let in by one profile's answers: the other's may forbid it.
  await callOffReminders(tx, { personId: merge.into }, agency);
  const [person] = await loadPersons(tx, [merge.into]);
  if (!person?.announcements) await callOffBroadcasts(tx, merge.into);
  return doubles.length;
}
