import { enqueue, type NewOutboxRow } from '../delivery/outbox.ts';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { reachableContacts } from '../people/contacts.ts';
import { loadPersons, type Person } from '../people/persons.ts';
import { regionName } from '../people/regions.ts';
import type { Transaction } from '../store/database.ts';
import type { helpRequests } from '../store/schema.ts';
import type { Catalog } from '../texts/catalog.ts';
import { textsFor } from '../texts/index.ts';

export type HelpRequest = typeof helpRequests.$inferSelect;

/** The button that takes a question, or returns to it. */
export const takesRequest = (requestId: number | ''): string => `help:take:${requestId}`;

/** The menu of every message that speaks to an officer of a question: it names it, also where it offers no choice. */
export const menuOf = (requestId: number): string => `h${requestId.toString(36)}`;

/** The question that a message with such a menu speaks of; null: it has another one. */
export function requestOfMenu(menu: string | null): number | null {
  const id = /^h([0-9a-z]{1,10})$/.exec(menu ?? '')?.[1];
  return id === undefined ? null : Number.parseInt(id, 36);
}

/** Puts a question before officers, with the button that takes it. */
export async function putBefore(
  tx: Transaction,
  request: Pick<HelpRequest, 'id' | 'question' | 'urgent' | 'regionCode'>,
  officerIds: readonly number[],
  person: Person,
  opensAt: Date | null,
  now: Date,
): Promise<void> {
  const message = ({ assistance, common }: Catalog): OutboundMessage => ({
    text: assistance.handOff.question({
      name: common.address(person.fullName),
      region: request.regionCode === null ? '' : regionName(request.regionCode),
      question: request.question,
      urgent: request.urgent,
    }),
    choices: [{ value: takesRequest(request.id), label: assistance.handOff.take }],
    menu: menuOf(request.id),
  });
  // Danger waits behind no announcement, and for no platform's limit on what nobody asked for.
  await tell(tx, officerIds, message, now, opensAt ?? now, request.urgent ? 'reply' : 'notice');
}

/**
 * Within a talk both sides wait for each other's words: they go as replies do, ahead of what nobody asked for, and past
 * a platform's limit on that.
 */
export const answer = (
  tx: Transaction,
  personIds: readonly number[],
  message: (texts: Catalog) => OutboundMessage,
  now: Date,
): Promise<void> => tell(tx, personIds, message, now, now, 'reply');

/**
 * Tells each in their own language, on the channel they used last; whoever cannot be reached hears nothing. `dueAt`: for
 * all, or by their zone; null: the agency's.
 */
export async function tell(
  tx: Transaction,
  personIds: readonly number[],
  message: (texts: Catalog, person: Person) => OutboundMessage,
  now: Date,
  dueAt: Date | ((zone: string | null) => Date) = now,
  kind: 'notice' | 'reply' = 'notice',
): Promise<void> {
  const [contacts, persons] = await Promise.all([reachableContacts(tx, personIds), loadPersons(tx, personIds)]);
  const rows = persons.flatMap((person): NewOutboxRow[] => {
    const contact = contacts.get(person.id);
    if (!contact) return [];
    const { personId, contactId, channel, address } = contact;
    const due = typeof dueAt === 'function' ? dueAt(person.timeZone) : dueAt;
    const words = message(textsFor(person.language), person);
    return [{ personId, contactId, channel, address, kind, message: words, dueAt: due }];
  });
  await enqueue(tx, rows, now);
}
