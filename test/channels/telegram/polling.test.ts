import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Telegram, TelegramSettingsError } from '../../../src/channels/telegram/channel.ts';
import type { InboundMessage } from '../../../src/messaging/inbound.ts';
import { type MovedClock, movedClock } from '../../support/clock.ts';
import {
  conflict,
  type FakeBotApi,
  type FakePerson,
  type Update,
  refusal,
  startFakeBotApi,
} from '../../support/fake-bot-api/index.ts';
import { type CollectedInbound, collectInbound } from '../../support/inbound.ts';
import { type RecordedLog, recordedLog } from '../../support/log.ts';
import { telegramOn } from './support.ts';

let fake: FakeBotApi;
let clock: MovedClock;
let log: RecordedLog;
let inbound: CollectedInbound;
let channel: Telegram;
let siti: FakePerson;
let budi: FakePerson;

beforeEach(async () => {
  fake = await startFakeBotApi();
  clock = movedClock('2026-03-01T08:00:00Z');
  log = recordedLog();
  inbound = collectInbound();
  channel = telegramOn(fake, { clock, log });
  siti = fake.person({ id: 4711, firstName: 'Siti' });
  budi = fake.person({ id: 4712, firstName: 'Budi' });
});

afterEach(async () => {
  inbound.take = async () => {};
  const stopping = channel.stop();
  clock.move(10_000);
  await stopping;
  await fake.close();
});

/** Moves the clock on until something holds: the channel waits by it and nothing else. */
const eventually = (holds: () => void, step = 50): Promise<void> =>
  vi.waitFor(
    () => {
      try {
        holds();
      } catch (error) {
        clock.move(step);
        throw error;
      }
    },
    { interval: 2, timeout: 30_000 },
  );

const said = ({ content }: InboundMessage): string => (content.kind === 'text' ? content.text : content.kind);
const idOf = (update: Update | null): number => update?.update_id ?? Number.NaN;
const databaseDown = (): Promise<void> => Promise.reject(new Error('connect ECONNREFUSED'));

describe('the start', () => {
  it('takes a webhook away, keeps what waits, and asks for what it reads', async () => {
    siti.says('Saya menunggu');
    await channel.start(inbound);
    expect(said(await inbound.next())).toBe('Saya menunggu');
    expect(fake.callsOf('deleteWebhook')[0]?.parameters).toEqual({ drop_pending_updates: false });
    const [poll] = await fake.called('getUpdates');
    expect(poll?.parameters['allowed_updates']).toEqual(['message', 'callback_query', 'my_chat_member']);
  });

  it('sets the menu of commands in each language', async () => {
    const [jadwal, schedule] = ['Lihat jadwal', 'See the schedule'].map((description) => [
      { command: 'jadwal', description },
    ]);
    channel = telegramOn(fake, {
      clock,
      commands: [
        { language: null, commands: jadwal ?? [] },
        { language: 'en', commands: schedule ?? [] },
      ],
    });
    await channel.start(inbound);
    await fake.called('setMyCommands', 2);
    expect(Object.fromEntries(fake.commands)).toEqual({ '': jadwal, en: schedule });
  });

  it('goes on without a menu that cannot be set', async () => {
    fake.fail('setMyCommands', refusal(429, 'Too Many Requests: retry after 600'));
    channel = telegramOn(fake, { clock, log, commands: [{ language: null, commands: [] }] });
    await channel.start(inbound);
    siti.says('Halo');
    expect(said(await inbound.next())).toBe('Halo');
    expect(log.lines.join()).toContain('The menu of commands could not be set.');
  });

  it.each(['123456789:wrong-token_of_the_right_form', 'nonsense'])(
    'rejects a token that is wrong (%s)',
    async (token) => {
      channel = telegramOn(fake, { token, clock, log });
      const error = await channel.start(inbound).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(TelegramSettingsError);
      expect(String(error)).toContain('TELEGRAM_BOT_TOKEN');
      expect(`${String(error)} ${log.lines.join()}`).not.toContain(token);
      expect(channel.health().status).toBe('down');
    },
  );

  it('waits for a network that is not there yet', async () => {
    await fake.disappear();
    await channel.start(inbound);
    expect(channel.health()).toEqual({
      status: 'down',
      detail: 'Telegram cannot be reached: check the network. Trying again.',
    });
    await fake.listen();
    await eventually(() => expect(channel.health().status).toBe('up'));
    siti.says('Halo');
    expect(said(await inbound.next())).toBe('Halo');
  });
});

describe('an update', () => {
  it('is confirmed only once it is committed', async () => {
    const commits: (() => void)[] = [];
    inbound.take = () => new Promise((resolve) => commits.push(resolve));
    await channel.start(inbound);
    const first = idOf(siti.says('Satu'));
    await inbound.next();
    await eventually(() => expect(fake.callsOf('getUpdates').length).toBeGreaterThan(3));
    expect(fake.updates.confirmedBelow).toBe(first);
    commits[0]?.();
    await eventually(() => expect(fake.updates.confirmedBelow).toBe(first + 1));
    expect(inbound.messages, 'handed over once, however often it was fetched').toHaveLength(1);
  });

  it('of a person whose turn takes long holds up nobody else', async () => {
    let commitSiti = (): void => {};
    inbound.take = async ({ from }) => {
      if (from.externalId === '4711') await new Promise<void>((resolve) => (commitSiti = resolve));
    };
    await channel.start(inbound);
    const slow = idOf(siti.says('Lama'));
    await inbound.next();
    for (const text of ['Satu', 'Dua', 'Tiga']) {
      budi.says(text);
      await eventually(() => expect(inbound.messages.map(said)).toContain(text));
    }
    expect(fake.updates.confirmedBelow).toBe(slow);
    commitSiti();
    await eventually(() => expect(fake.updates.pending).toBe(0));
    expect(inbound.messages.map(said)).toEqual(['Lama', 'Satu', 'Dua', 'Tiga']);
  });

  it('is handed over until it is committed, before any later one of the same person', async () => {
    let down = true;
    inbound.take = () => (down ? databaseDown() : Promise.resolve());
    await channel.start(inbound);
    siti.says('Satu');
    siti.says('Dua');
    await eventually(() => expect(inbound.messages.length).toBeGreaterThan(12), 1_000);
    expect(new Set(inbound.messages.map(said))).toEqual(new Set(['Satu']));
    expect(fake.updates.pending, 'an outage confirms nothing, however long').toBe(2);
    down = false;
    await eventually(() => expect(fake.updates.pending).toBe(0), 1_000);
    expect(inbound.messages.map(said).slice(-2)).toEqual(['Satu', 'Dua']);
  });

  it('of many people at once may wait for the end of an outage', async () => {
    const warned = vi.spyOn(process, 'emitWarning');
    // Another file's libraries may warn of other things in this process.
    const tooManyListeners = () =>
      warned.mock.calls.filter(([warning]) => /MaxListeners|memory leak/.test(String(warning)));
    inbound.take = databaseDown;
    for (let id = 1; id <= 40; id++) fake.person({ id }).says('Halo');
    await channel.start(inbound);
    await eventually(() => expect(inbound.messages.length).toBeGreaterThan(40), 500);
    expect(tooManyListeners()).toEqual([]);
    inbound.take = async () => {};
    await eventually(() => expect(fake.updates.pending).toBe(0), 500);
    warned.mockRestore();
  });

  it('that alone fails again and again is passed over, and logged without its words', async () => {
    inbound.take = (message) => (said(message) === 'Racun' ? databaseDown() : Promise.resolve());
    await channel.start(inbound);
    siti.says('Racun');
    siti.says('Halo');
    for (let count = 0; count < 60; count++) budi.says('Hai');
    await eventually(() => expect(inbound.messages.map(said)).toContain('Halo'), 500);
    expect(inbound.messages.map(said).filter((text) => text === 'Racun').length).toBeGreaterThanOrEqual(5);
    const passed = log.lines.filter((line) => line.startsWith('error'));
    expect(passed).toHaveLength(1);
    expect(log.lines.join()).not.toMatch(/Racun|Halo|4711|Siti/);
  });

  it('that makes no sense is confirmed and forgotten', async () => {
    await channel.start(inbound);
    fake.updates.addRaw({ message: 'nonsense' }, 1);
    fake.updates.addRaw({ callback_query: null }, 1);
    fake.updates.addRaw({}, 1);
    siti.says('Halo');
    expect(said(await inbound.next())).toBe('Halo');
    await eventually(() => expect(fake.updates.pending).toBe(0));
  });

  it('comes in beside those of a thousand others', async () => {
    const people = Array.from({ length: 1_000 }, (_, index) => fake.person({ id: 10_000 + index }));
    for (const person of people) person.says('Daftar');
    await channel.start(inbound);
    await eventually(() => expect(fake.updates.pending).toBe(0));
    expect(new Set(inbound.messages.map(({ from }) => from.externalId)).size).toBe(1_000);
  });
});

describe('a pressed button', () => {
  it('stops spinning at once, however long the answer takes', async () => {
    inbound.take = () => new Promise(() => {});
    await channel.start(inbound);
    siti.pressesData('m1|browse');
    await inbound.next();
    await fake.called('answerCallbackQuery');
    expect(fake.world.openPresses.size).toBe(0);
  });

  it('is taken though Telegram does not hear that it was', async () => {
    await channel.start(inbound);
    fake.fail('answerCallbackQuery', { kind: 'hang', accepted: false });
    siti.pressesData('m1|browse');
    expect((await inbound.next()).content.kind).toBe('choice');
  });

  it('that is too old to be answered is taken all the same', async () => {
    await channel.start(inbound);
    siti.pressesData('m1|browse');
    fake.world.openPresses.clear();
    expect((await inbound.next()).content.kind).toBe('choice');
    await eventually(() => expect(fake.updates.pending).toBe(0));
  });
});

describe('trouble on the way', () => {
  it('another program with the same token: says so, tries again, and is well once that is gone', async () => {
    await channel.start(inbound);
    fake.fail('getUpdates', conflict, conflict);
    siti.says('Halo');
    await eventually(() =>
      expect(channel.health().detail).toContain('Another program uses the same TELEGRAM_BOT_TOKEN'),
    );
    expect(channel.health().status).toBe('down');
    await eventually(() => expect(channel.health().status).toBe('up'));
    budi.says('Hai');
    await eventually(() => expect(inbound.messages.map(said)).toEqual(['Halo', 'Hai']));
  });

  it('a webhook that somebody set meanwhile is taken away', async () => {
    await channel.start(inbound);
    await fake.called('getUpdates');
    const set = new URL(`/bot${fake.token}/setWebhook?url=http://127.0.0.1:9/`, fake.url);
    await fetch(set);
    siti.says('Halo');
    await eventually(() => expect(inbound.messages.map(said)).toEqual(['Halo']));
    expect(fake.updates.webhook).toBeNull();
  });

  it('a server that fails, answers nonsense or hangs up is asked again', async () => {
    await channel.start(inbound);
    fake.fail(
      'getUpdates',
      refusal(502, 'Bad Gateway'),
      { kind: 'page', status: 200 },
      { kind: 'cut', accepted: true },
    );
    siti.says('Halo');
    await eventually(() => expect(fake.callsOf('getUpdates').length).toBeGreaterThan(5), 500);
    await eventually(() => expect(channel.health().status).toBe('up'), 500);
    expect(inbound.messages.map(said)).toEqual(['Halo']);
  });

  it('a poll that is never answered is given up after a while', async () => {
    fake.fail('getUpdates', { kind: 'hang', accepted: false });
    await channel.start(inbound);
    await fake.called('getUpdates');
    siti.says('Halo');
    clock.move(20_000);
    await eventually(() => expect(channel.health().status).toBe('down'));
    await eventually(() => expect(channel.health().status).toBe('up'));
    await eventually(() => expect(inbound.messages.map(said)).toEqual(['Halo']));
  });
});

describe('the stop', () => {
  it('confirms what is committed', async () => {
    await channel.start(inbound);
    siti.says('Halo');
    await inbound.next();
    await channel.stop();
    expect(fake.updates.pending).toBe(0);
    expect(clock.waiting, 'a timer outlives the channel').toBe(0);
  });

  it('waits for what is being committed, and confirms that too', async () => {
    let commit = (): void => {};
    inbound.take = () => new Promise((resolve) => (commit = resolve));
    await channel.start(inbound);
    siti.says('Halo');
    await inbound.next();
    const stopping = channel.stop();
    setImmediate(() => commit());
    await stopping;
    expect(fake.updates.pending).toBe(0);
  });

  it('does not wait for ever for what hangs, and leaves it with Telegram', async () => {
    inbound.take = () => new Promise(() => {});
    await channel.start(inbound);
    siti.says('Halo');
    await inbound.next();
    const stopping = channel.stop();
    clock.move(5_000);
    await stopping;
    expect(fake.updates.pending).toBe(1);
  });

  it('in the middle of an outage leaves what is not committed with Telegram', async () => {
    inbound.take = databaseDown;
    await channel.start(inbound);
    siti.says('Halo');
    await inbound.next();
    await channel.stop();
    expect(fake.updates.pending).toBe(1);
    expect(inbound.messages).toHaveLength(1);
  });
});
