import { beforeEach } from 'vitest';
import { seedFaq } from '../../src/outreach/faq/seed.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { type MovedClock, movedClock } from './clock.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { agency, openTalk, type Talk } from './talk.ts';

/** A Tuesday, 10.00 in Surabaya. */
const morning = '2026-12-01T03:00:00Z';

/**
 * A talk that begins anew with each test, on a Tuesday morning, where the sample trainings are open and what people ask
 * often has its answers; call it at the top of a file.
 */
export function freshTalk(): { readonly talk: Talk; readonly clock: MovedClock; readonly support: TestDatabase } {
  const support = testDatabase();
  const clock = movedClock(morning);
  let opened: Talk | null = null;
  beforeEach(async () => {
    await support.clear();
    clock.moveTo(morning);
    await support.database.transaction(async (tx) => {
      await seedSamples(tx, agency.zone, clock.now());
      await seedFaq(tx, clock.now());
    });
    opened = openTalk({ database: support.database, clock });
  });
  const current = (): Talk => {
    if (!opened) throw new Error('There is a talk in tests only, not while they are told.');
    return opened;
  };
  const talk: Talk = {
    get groups() {
      return current().groups;
    },
    person: (name, channel) => current().person(name, channel),
  };
  return { talk, clock, support };
}
