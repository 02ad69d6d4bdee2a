import type { OutboundMessage } from '../messaging/outbound.ts';
import { link, type RichText, rich } from '../messaging/rich-text.ts';
import type { Catalog, Language } from '../texts/catalog.ts';
import { clockTime, startAndEnd } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';
import type { RemindedSession } from './reminded-sessions.ts';
import type { PlannedReminder } from './reminder-policy.ts';

/** A reminder as its reader sees it, in their language; times are those of the agency's zone, which is named. */
export function reminderMessage(
  session: RemindedSession,
  reminder: PlannedReminder,
  reader: { readonly enrollmentId: number; readonly language: Language; readonly fullName: string | null },
  zone: string,
): OutboundMessage {
  const texts = textsFor(reader.language);
  const text = texts.reminders[reminder.kind]({
    address: texts.common.address(reader.fullName),
    title: session.title,
    batch: session.batch,
    when: startAndEnd(session, zone, reader.language),
    time: clockTime(session.startsAt, zone, reader.language),
    place: placeOf(session, texts),
    online: session.online,
  });
  const { enrollmentId } = reader;
  const choices =
    reminder.asks === 'feedback'
      ? texts.reminders.ratings.map((label, index) => ({ value: `rate:${enrollmentId}:${index + 1}`, label }))
      : reminder.asks === 'attendance'
        ? [
            { value: `attend:${enrollmentId}:yes`, label: texts.reminders.canCome },
            { value: `attend:${enrollmentId}:no`, label: texts.reminders.cannotCome },
          ]
        : [];
  if (choices.length === 0) return { text };
  const menu = `${reminder.asks === 'feedback' ? 't' : 'r'}${enrollmentId.toString(36)}`;
  return { text, choices, numberHint: texts.common.chooseNumber(choices.length), menu };
}

function placeOf({ online, venue }: RemindedSession, texts: Catalog): RichText {
  if (online) return rich`${texts.browse.modes.online}`;
  const named = venue.name === venue.shortName ? venue.name : `${venue.name} (${venue.shortName})`;
  const where = venue.address === null ? named : `${named}, ${venue.address}`;
  if (venue.latitude === null || venue.longitude === null) return rich`${where}`;
  const map = `https://www.google.com/maps/search/?api=1&query=${venue.latitude},${venue.longitude}`;
  return rich`${where} (${link(texts.reminders.map, map)})`;
}
