import { asc, eq } from 'drizzle-orm';
import { beforeEach } from 'vitest';
import type { ChannelName } from '../../src/messaging/address.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { grantRole } from '../../src/people/roles.ts';
import { contacts, outbox, persons } from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { type MovedClock, movedClock } from './clock.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { openTalk, register, type Talk, type Talker } from './talk.ts';

/** Officers and people who ask, and the outbox between them, whose messages arrive when a test says so. */
export interface Office {
  readonly support: TestDatabase;
  readonly clock: MovedClock;
  contactOf(name: string): Promise<{ readonly id: number; readonly personId: number }>;
  officer(name: string, fullName: string, channel: ChannelName): Promise<Talker>;
  citizen(name: string, fullName: string): Promise<Talker>;
  /** What waits in the outbox arrives; a moment later somebody may answer it. */
  arrives(): Promise<void>;
  /** Somebody writes, and whoever hears of it has. */
  asks(talker: Talker, text: string): Promise<void>;
  /** Somebody writes; what the bot answers. */
  says(talker: Talker, text: string): Promise<string>;
  /** What reached somebody from outside their own turns, latest last. */
  heardBy(name: string): Promise<string[]>;
  heardLast(name: string): Promise<string>;
}

/** A Tuesday, 10.00 in Surabaya. */
const morning = '2026-12-01T03:00:00Z';

/** For a test file: anew before each test. */
export function openOffice(): Office {
  const support = testDatabase();
  const clock = movedClock(morning);
  let talk: Talk;
  beforeEach(async () => {
    await support.clear();
    clock.moveTo(morning);
    await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
    talk = openTalk({ database: support.database, clock });
  });
  const pass = (seconds: number): void => clock.moveTo(new Date(clock.now().getTime() + seconds * 1_000).toISOString());

  const office: Office = {
    support,
    clock,
    async contactOf(name) {
      const [contact] = await support.database.queries.select().from(contacts).where(eq(contacts.externalId, name));
      if (!contact) throw new Error(`${name} has not written yet.`);
      return contact;
    },
    async officer(name, fullName, channel) {
      const talker = talk.person(name, channel);
      await register(talker, fullName, 'tksk', 'kota malang');
      const { personId } = await office.contactOf(name);
      const role = { role: 'coordinator' as const, regionCode: null };
      await support.database.transaction((tx) => grantRole(tx, personId, role, clock.now()));
      return talker;
    },
    async citizen(name, fullName) {
      const talker = talk.person(name, 'whatsapp');
      await talker.says('halo');
      const { personId } = await office.contactOf(name);
      const profile = { fullName, registeredAt: clock.now() };
      await support.database.queries.update(persons).set(profile).where(eq(persons.id, personId));
      return talker;
    },
    async arrives() {
      pass(1);
      const arrived = { status: 'sent' as const, sentAt: clock.now() };
      await support.database.queries.update(outbox).set(arrived).where(eq(outbox.status, 'queued'));
      pass(1);
    },
    async asks(talker, text) {
      await talker.says(text);
      await office.arrives();
    },
    async says(talker, text) {
      const replies = await talker.says(text);
      pass(1);
      return replies.map((reply) => plainText(reply.text)).join('\n');
    },
    async heardBy(name) {
      await office.arrives();
      const { queries } = support.database;
      const rows = await queries.select().from(outbox).where(eq(outbox.address, name)).orderBy(asc(outbox.id));
      return rows.filter(({ leaseId }) => leaseId === null).map(({ message }) => plainText(message.text));
    },
    heardLast: async (name) => (await office.heardBy(name)).at(-1) ?? '',
  };
  return office;
}
