import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { chatHistory } from '../../src/delivery/outbox.ts';
import type { OutboxStatus } from '../../src/store/schema.ts';
import { contacts, outbox, persons } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';

const visitor = 'visitor-0b2c5f1e-7f43-4b0e-9a57-2f6d1c8e4a90';
const address = { channel: 'webchat', externalId: visitor } as const;
const moment = (time: string): Date => new Date(`2026-12-01T${time}Z`);

describe('What the chat page reads of the outbox', () => {
  const store = testDatabase();
  const ids: number[] = [];

  beforeEach(async () => {
    await store.clear();
    ids.length = 0;
    const { queries } = store.database;
    for (const externalId of [visitor, 'sample-coordinator']) {
      await queries.insert(persons).values({ createdAt: moment('00:00:00') });
      const personId = ids.length + 1;
      const contact = {
        channel: 'webchat',
        externalId,
        createdAt: moment('00:00:00'),
        lastInboundAt: moment('00:00:00'),
      };
      await queries.insert(contacts).values({ personId, ...contact });
      ids.push(personId);
    }
  });

  async function row(
    text: string,
    given: { status?: OutboxStatus; created: string; sent?: string; of?: number; erased?: true },
  ): Promise<void> {
    const personId = given.of ?? 1;
    await store.database.queries.insert(outbox).values({
      personId,
      contactId: personId,
      channel: 'webchat',
      address: personId === 1 ? visitor : 'sample-coordinator',
      kind: 'reply',
      priority: 0,
      message: { text: given.erased ? [] : [{ text }] },
      status: given.status ?? 'sent',
      createdAt: moment(given.created),
      dueAt: moment(given.created),
      ...(given.sent ? { sentAt: moment(given.sent) } : {}),
    });
  }
  const textsSince = async (since: Date | null): Promise<string[]> =>
    (await chatHistory(store.database.queries, address, since)).map(({ message }) => message.text[0]?.text ?? '');

  it('is what its own visitor was sent or is being sent, oldest first, and nothing erased', async () => {
    await row('satu', { created: '01:00:00', sent: '01:00:01' });
    await row('lain', { created: '01:00:00', sent: '01:00:01', of: 2 });
    await row('dua', { created: '01:01:00', sent: '01:01:01', status: 'read' });
    await row('', { created: '01:02:00', sent: '01:02:01', erased: true });
    await row('nanti', { created: '01:03:00', status: 'queued' });
    await row('gagal', { created: '01:03:00', status: 'failed' });
    await row('sedang', { created: '01:04:00', status: 'sending' });
    expect(await textsSince(null)).toEqual(['satu', 'dua', 'sedang']);
  });

  it('goes by when it was sent: what waited for the morning is found though younger messages were seen', async () => {
    await row('pengingat', { created: '13:00:00', sent: '23:00:00' });
    await row('balasan', { created: '14:00:00', sent: '14:00:01' });
    expect(await textsSince(moment('14:00:01'))).toEqual(['balasan', 'pengingat']);
    expect(await textsSince(moment('15:00:00'))).toEqual(['pengingat']);
  });

  it('tells when a message was sent, not when it was written', async () => {
    await row('pengingat', { created: '13:00:00', sent: '23:00:00' });
    const [first] = await chatHistory(store.database.queries, address, null);
    expect(first?.at).toEqual(moment('23:00:00'));
  });

  it('holds the latest few hundred of a long conversation', async () => {
    await store.database.queries.execute(
      sql`insert into outbox (person_id, contact_id, channel, address, kind, priority, message, status, created_at, due_at, sent_at)
          select 1, 1, 'webchat', ${visitor}, 'reply', 0, jsonb_build_object('text', jsonb_build_array(jsonb_build_object('text', n::text))),
            'sent', at, at, at
          from generate_series(1, 500) as n, lateral (select ${moment('01:00:00').toISOString()}::timestamptz + n * interval '1 second' as at) as moments`,
    );
    const texts = await textsSince(null);
    expect(texts).toHaveLength(300);
    expect([texts[0], texts.at(-1)]).toEqual(['201', '500']);
  });
});
