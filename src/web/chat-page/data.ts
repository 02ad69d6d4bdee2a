import { sql } from 'drizzle-orm';
import { chatHistory } from '../../delivery/outbox.ts';
import type { Clock } from '../../messaging/clock.ts';
import { upcomingFor } from '../../outreach/own-reminders.ts';
import type { Agency } from '../../people/quiet-hours.ts';
import { type Database, rowsOf } from '../../store/database.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { sampleStaff } from '../../training/seed/seed.ts';
import type { ChatPageOptions } from './routes.tsx';

/** What the chat page shows beside the conversation, read from the store. */
export function chatPageData(options: {
  readonly database: Database;
  readonly agency: Agency;
  readonly clock: Clock;
}): Pick<ChatPageOptions, 'history' | 'people' | 'upcoming'> {
  const { agency, clock } = options;
  const { queries } = options.database;
  return {
    history: (visitor, since) => chatHistory(queries, { channel: 'webchat', externalId: visitor }, since),
    async people() {
      const rows = await rowsOf<{ visitor: string; full_name: string | null }>(
        queries,
        sql`select contact.external_id as visitor, person.full_name
            from contacts as contact join persons as person on person.id = contact.person_id
            where contact.channel = 'webchat' and contact.external_id like 'visitor-%' and person.full_name is not null
            order by contact.last_inbound_at desc limit 30`,
      );
      const staff = sampleStaff.map(({ externalId, fullName }) => ({ visitor: externalId, label: fullName }));
      return [...rows.map((row) => ({ visitor: row.visitor, label: row.full_name ?? row.visitor })), ...staff];
    },
    async upcoming(visitor) {
      const [contact] = await rowsOf<{ person_id: string }>(
        queries,
        sql`select person_id from contacts where channel = 'webchat' and external_id = ${visitor}`,
      );
      if (!contact) return [];
      const reminders = await upcomingFor(queries, Number(contact.person_id), agency, clock.now());
      return reminders.map((reminder) => ({
        at: dateAndTime(reminder.at, agency.zone, 'id'),
        label: reminder.title,
        text: reminder.text,
      }));
    },
  };
}
