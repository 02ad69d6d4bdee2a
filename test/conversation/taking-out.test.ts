import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { grantRole } from '../../src/people/roles.ts';
import { contacts, outbox } from '../../src/store/schema.ts';
import { bookPerson, bookSeat, bookSession } from '../support/bookings.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { agency, openTalk, register } from '../support/talk.ts';

const support = testDatabase();

it('takes back the reminder that still waits for whoever is taken out of a session', async () => {
  const { queries } = support.database;
  const clock = movedClock('2026-12-06T07:00:00Z');
  const rina = openTalk({ database: support.database, clock }).person('rina', 'telegram');
  const session = await bookSession(queries, '2026-12-07T02:00:00Z', { seatsTaken: 1 });
  await bookSeat(queries, await bookPerson(queries, { fullName: 'Eko Prasetyo' }), session);
  await register(rina, 'Rina Wati', 'tksk', 'kota malang');
  const [contact] = await queries.select().from(contacts).where(eq(contacts.externalId, 'rina'));
  const role = { role: 'coordinator', regionCode: null } as const;
  await support.database.transaction((tx) => grantRole(tx, contact?.personId ?? 0, role, clock.now()));
  clock.moveTo('2026-12-06T08:01:00Z');
  expect(await fireReminders(support.database, agency, clock.now())).toMatchObject({ fired: 1 });
  for (const words of ['angkatan', '1', 'peserta', 'eko', 'keluarkan', 'pindah tugas', 'ya']) await rina.says(words);
  expect(rina.transcript).toContain('sudah dikeluarkan');
  const reminders = await queries.select().from(outbox).where(eq(outbox.kind, 'reminder'));
  expect(reminders.map(({ status }) => status)).toEqual(['cancelled']);
});
