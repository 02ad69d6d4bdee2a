import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { deadLetters, retryDeadLetter } from '../../src/delivery/dead-letters.ts';
import { testDatabase } from '../support/database.ts';
import { announce, kept, senders, somebody, start } from '../support/delivery.ts';
import { recordingChannel } from '../support/recording-channel.ts';

const support = testDatabase();
const startSender = senders(() => support.database);

beforeEach(() => support.clear());

const retry = (id: number, now = start) => support.database.transaction((tx) => retryDeadLetter(tx, id, now));

describe('dead letters', () => {
  it('are listed with their reason and without anybody’s words, and go out when an operator says so', async () => {
    let channel = recordingChannel({ clock: { now: () => start, after: () => () => {} } });
    const { becomes } = await startSender((clock) => {
      channel = recordingChannel({ clock });
      return [channel];
    });
    const [siti, budi] = [await somebody(support.database), await somebody(support.database)];
    channel.answerNext(['rejected'], siti.address);
    channel.answerNext(['uncertain'], budi.address);
    const rejected = await announce(support.database, siti, 'rahasia');
    const uncertain = await announce(support.database, budi, 'rahasia juga');
    await becomes(rejected, 'failed');
    await becomes(uncertain, 'uncertain');

    const letters = await deadLetters(support.database.queries, 10);
    expect(letters.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      [uncertain, 'uncertain', 'no-answer'],
      [rejected, 'failed', 'rejected'],
    ]);
    expect(JSON.stringify(letters)).not.toMatch(/rahasia|chat-/);

    expect(await retry(rejected)).toBe('retried');
    await becomes(rejected, 'sent');
    expect(channel.textsTo(siti.address)).toEqual(['rahasia', 'rahasia']);
    expect(await retry(rejected)).toBe('not-dead');
    expect(await deadLetters(support.database.queries, 10)).toHaveLength(1);
  });

  it('whose time is over, or whose words are gone, stay dead', async () => {
    const person = await somebody(support.database);
    const late = await announce(support.database, person, 'besok', { expiresAt: new Date(start.getTime() + 1_000) });
    const erased = await announce(support.database, person, 'apa pun');
    await support.database.queries.execute(sql`update outbox set status = 'failed', reason = 'rejected'`);
    await support.database.queries.execute(
      sql`update outbox set message = '{"text":[]}'::jsonb where id = ${erased}::bigint`,
    );
    expect(await retry(late, new Date(start.getTime() + 2_000))).toBe('pointless');
    expect(await retry(erased)).toBe('pointless');
    expect(await kept(support.database, late)).toMatchObject({ status: 'failed' });
  });
});
