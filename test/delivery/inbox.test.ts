import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Arrival, purgeInbox, recordFailed, takeIn } from '../../src/delivery/inbox.ts';
import { rowsOf } from '../../src/store/database.ts';
import { testDatabase } from '../support/database.ts';
import { start } from '../support/delivery.ts';

const support = testDatabase();
beforeEach(() => support.clear());

const arrival = (externalId: string, given: Partial<Arrival> = {}): Arrival => ({
  channel: 'telegram',
  externalId,
  contactId: 1,
  receivedAt: start,
  ...given,
});
const take = (...arrivals: Arrival[]) => support.database.transaction((tx) => takeIn(tx, arrivals));
const rows = () =>
  rowsOf<{ external_id: string }>(support.database.queries, sql`select external_id from inbox order by id`);

describe('what comes in', () => {
  it('is new once; a repeat does nothing, on its own channel', async () => {
    expect([...(await take(arrival('1'), arrival('2')))].toSorted((a, b) => a.localeCompare(b))).toEqual([
      'telegram:1',
      'telegram:2',
    ]);
    expect([...(await take(arrival('2'), arrival('3')))]).toEqual(['telegram:3']);
    expect([...(await take(arrival('1', { channel: 'webchat' })))]).toEqual(['webchat:1']);
    expect(await rows()).toHaveLength(4);
  });

  it('is taken once though it comes twice in one group', async () => {
    expect([...(await take(arrival('1'), arrival('1')))]).toEqual(['telegram:1']);
  });

  it('is taken once by processes that are handed the same in another order', async () => {
    const forth = Array.from({ length: 60 }, (_, index) => arrival(String(index)));
    const rounds = await Promise.all([take(...forth), take(...forth.toReversed()), take(...forth)]);
    expect(rounds.reduce((sum, fresh) => sum + fresh.size, 0)).toBe(60);
    expect(await rows()).toHaveLength(60);
  });

  it('keeps its words only where its turn failed, and forgets it all in time', async () => {
    const failed = {
      ...arrival('1'),
      fault: 'TypeError',
      payload: {
        from: { channel: 'telegram', externalId: '7' },
        externalId: '1',
        sentAt: null,
        languageTag: null,
        content: { kind: 'text', text: 'halo' },
      },
    } as const;
    expect(await support.database.transaction((tx) => recordFailed(tx, failed))).toBe(true);
    expect(await support.database.transaction((tx) => recordFailed(tx, failed))).toBe(false);
    expect(await take(arrival('1'))).toEqual(new Set());
    await take(arrival('2', { receivedAt: new Date(start.getTime() + 1) }));
    await support.database.transaction((tx) => purgeInbox(tx, new Date(start.getTime() + 1)));
    expect(await rows()).toEqual([{ external_id: '2' }]);
  });
});
