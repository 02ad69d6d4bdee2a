import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { resumeChannel } from '../../src/delivery/right-of-way.ts';
import { testDatabase } from '../support/database.ts';
import { movedClock } from '../support/clock.ts';
import { announce, kept, senders, somebody, start } from '../support/delivery.ts';
import { type RecordedSend, type RecordingChannel, recordingChannel } from '../support/recording-channel.ts';

/* Several processes on one channel, as several senders on one clock: the pace is the channel's, whoever sends. */

const support = testDatabase();
const startSender = senders(() => support.database);
const pace = { perSecond: 10, chatSeconds: 1 };

beforeEach(() => support.clear());

async function processes(count: number) {
  const clock = movedClock(start);
  const channels: RecordingChannel[] = [];
  const running = [];
  for (let index = 0; index < count; index++) {
    const channelsOf = (): RecordingChannel[] => {
      const channel = recordingChannel({ clock, pace, retryAfter: 20 });
      channels.push(channel);
      return [channel];
    };
    running.push(await startSender(channelsOf, clock));
  }
  const sends = (): RecordedSend[] =>
    channels.flatMap((channel) => channel.sends).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const [first, second] = running;
  const [firstChannel, secondChannel] = channels;
  if (!first || !second || !firstChannel || !secondChannel) throw new Error('Two processes at least.');
  return { clock, sends, first, second, firstChannel, secondChannel, channels, running };
}

function expectPaceKept(sends: readonly RecordedSend[]): void {
  const lastTo = new Map<string, number>();
  sends.forEach(({ at, chat }, index) => {
    const over = sends[index + pace.perSecond];
    if (over) expect(over.at.getTime() - at.getTime()).toBeGreaterThanOrEqual(1_000);
    expect(at.getTime() - (lastTo.get(chat) ?? 0)).toBeGreaterThanOrEqual(pace.chatSeconds * 1_000);
    lastTo.set(chat, at.getTime());
  });
}

describe('a channel that several processes send on', () => {
  it('keeps one pace, for all chats and for each, and loses little of it by taking turns', async () => {
    const { clock, sends, first, channels } = await processes(3);
    const people = await Promise.all(Array.from({ length: 60 }, () => somebody(support.database)));
    for (const person of people) for (const text of ['satu', 'dua']) await announce(support.database, person, text);
    const began = clock.now().getTime();
    await first.moveUntil(() => sends().length === 120, 25);
    expectPaceKept(sends());
    expect((clock.now().getTime() - began) / 1_000).toBeLessThan((120 / pace.perSecond) * 1.5);
    expect(channels.filter((channel) => channel.sends.length > 0).length).toBeGreaterThan(1);
    expect(new Set(sends().map(({ messageId }) => messageId)).size).toBe(120);
  });

  it('lets one process reply while another drains a broadcast', async () => {
    const { clock, sends, first, second, firstChannel } = await processes(2);
    await second.sender.stop(0);
    for (let index = 0; index < 100; index++)
      await announce(support.database, await somebody(support.database), 'kabar');
    await first.moveUntil(() => firstChannel.sends.length >= 20, 10);
    const replier = await startSender(() => [recordingChannel({ clock, pace })], clock);
    const asked = clock.now().getTime();
    const [row] = await replier.reply([await somebody(support.database), 'jawaban']);
    await first.moveUntil(async () => (await kept(support.database, row?.id ?? 0)).status === 'sent', 10);
    expect(clock.now().getTime() - asked).toBeLessThan(2_000);
    expect(sends().length).toBeLessThan(50);
  });

  it('goes on without a process that died with the right to send, and assumes the worst of it', async () => {
    const { clock, first, second, firstChannel, secondChannel } = await processes(2);
    await first.reply([await somebody(support.database), 'satu']);
    await first.moveUntil(() => firstChannel.sends.length === 1, 10);
    const diedAt = clock.now().getTime();
    // Its connection to the database is gone and it hands nothing on: as after kill -9, though its clock still goes.
    await support.database.queries.execute(sql`update channel_paces set lease_id = -1, recent = null`);
    await second.reply([await somebody(support.database), 'dua']);
    await second.moveUntil(() => secondChannel.sends.length === 1, 50);
    expect(clock.now().getTime() - diedAt).toBeGreaterThanOrEqual(2_000);
    expect(clock.now().getTime() - diedAt).toBeLessThan(5_000);
  });

  it('keeps still in all of them when the platform asks one for silence, and says so', async () => {
    const { clock, sends, first, second, firstChannel } = await processes(2);
    firstChannel.answerNext(['rate-limited']);
    await first.reply([await somebody(support.database), 'satu']);
    await first.moveUntil(() => firstChannel.sends.length === 1, 10);
    await second.moveUntil(() => second.sender.troubles().length > 0, 10);
    expect(second.sender.troubles()[0]).toMatch(/asked for silence; sending goes on in \d+ seconds/);
    const asked = firstChannel.sends[0]?.at.getTime() ?? 0;
    await second.reply([await somebody(support.database), 'dua']);
    await second.moveUntil(() => sends().length === 3);
    for (const { at } of sends().slice(1)) expect(at.getTime() - asked).toBeGreaterThanOrEqual(20_000);
    expect(clock.now().getTime()).toBeGreaterThan(asked);
    expect(second.sender.troubles()).toEqual([]);
  });

  it('stops in all of them when the platform refuses one, over restarts, until a person lets it go on', async () => {
    const { clock, first, second, firstChannel, secondChannel } = await processes(2);
    firstChannel.answerNext(['refused']);
    const [row] = await first.reply([await somebody(support.database), 'satu']);
    await second.moveUntil(() => second.sender.troubles().length > 0, 10);
    expect(second.sender.troubles()[0]).toContain('npm run outbox -- resume webchat');
    const third = await startSender(() => [recordingChannel({ clock, pace })], clock);
    await third.moveUntil(() => third.sender.troubles().length > 0, 10);
    expect((await first.becomes(row?.id ?? 0, 'queued')).attempts).toBe(0);
    expect(secondChannel.sends).toEqual([]);

    expect(await resumeChannel(support.database.queries, 'webchat')).toBe(true);
    expect(await resumeChannel(support.database.queries, 'webchat')).toBe(false);
    await first.becomes(row?.id ?? 0, 'sent');
    expect(first.sender.troubles()).toEqual([]);
  });
});
