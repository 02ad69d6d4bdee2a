import { callOffReminders } from '../../outreach/call-off.ts';
import { detachContact } from '../../people/accounts.ts';
import { setReminders } from '../../people/persons.ts';
import type { Reaction, TurnContext } from '../flow.ts';
import { normalise } from '../understanding/normalise.ts';
import type { Misdirected } from '../understanding/strangers.ts';
import { commandButton } from './home.ts';
import { wantAnnouncements } from './wanted-announcements.ts';

/** Somebody says that we should not have written here: nothing more comes, and no profile of somebody else's is shown. */
export async function stopWriting(context: TurnContext, text: string, why: Misdirected): Promise<Reaction> {
  const { tx, person, contactId, agency, now, texts } = context;
  const { misdirected } = texts.assistance;
  const officer = commandButton('officer', texts.home.officerChoice);
  if (why === 'other-owner' && isOfFormer(context, text)) {
    await detachContact(tx, { contactId, formerPersonId: null }, now);
    return { say: [{ text: misdirected.otherOwner, choices: [officer] }] };
  }
  await wantAnnouncements(context, false, text);
  await setReminders(tx, person.id, false);
  await callOffReminders(tx, { personId: person.id }, agency);
  const choices = [commandButton('erase-data', texts.privacy.erase), officer];
  return { say: [{ text: misdirected.neverRegistered, choices }] };
}

/** Whether it is the profile of this chat that they speak of: by its name, or by a number that changed hands. */
function isOfFormer({ person }: TurnContext, text: string): boolean {
  if (person.registeredAt === null) return false;
  const said = normalise(text);
  const names = normalise(person.fullName ?? '').split(' ');
  return /\b(?:pemilik|beli)\b/.test(said) || names.some((name) => name.length > 3 && said.includes(name));
}
