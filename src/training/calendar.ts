import { generateIcsCalendar, type IcsCalendar } from 'ts-ics';
import type { Attachment } from '../messaging/outbound.ts';
import type { Catalog } from '../texts/catalog.ts';
import type { SessionDetail } from './catalogue.ts';

/**
 * A calendar file of a training session: an entry for each day, in UTC, so that every phone shows its own clock.
 * The same entry has the same id, and a moved one a higher sequence, so that a phone updates what it has.
 */
export function calendarFile(detail: SessionDetail, { browse, mine }: Catalog, now: Date): Attachment {
  const calendar: IcsCalendar = {
    version: '2.0',
    prodId: '-//Sinau//Pelatihan Dinas Sosial Jawa Timur//ID',
    method: 'PUBLISH',
    events: detail.days.map((day, index) => ({
      uid: `training-session-${detail.id}-day-${index + 1}@sinau`,
      stamp: { date: now },
      // Minutes since 2026: only grows, and needs no counter.
      sequence: Math.max(0, Math.floor((now.getTime() - Date.UTC(2026, 0)) / 60_000)),
      start: { date: day.startsAt },
      end: { date: day.endsAt },
      summary: mine.calendarTitle(detail.title, detail.batch),
      location: day.online ? browse.modes.online : venueOf(detail),
      status: 'CONFIRMED' as const,
    })),
  };
  return {
    kind: 'document',
    fileName: `${detail.code.toLowerCase()}-angkatan-${detail.batch}.ics`,
    mediaType: 'text/calendar',
    base64: Buffer.from(generateIcsCalendar(calendar), 'utf8').toString('base64'),
  };
}

/** Two places may have one name; the short one says the town. */
const venueOf = ({ venue, place }: SessionDetail): string =>
  [venue.name === place ? venue.name : `${venue.name} (${place})`, venue.address].filter(Boolean).join(', ');
