import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Telegram } from '../../../src/channels/telegram/channel.ts';
import type { OutboundMessage } from '../../../src/messaging/outbound.ts';
import { rich } from '../../../src/messaging/rich-text.ts';
import { SendError } from '../../../src/messaging/send-error.ts';
import { movedClock } from '../../support/clock.ts';
import {
  type FakeBotApi,
  type FakePerson,
  type Fault,
  refusal,
  startFakeBotApi,
  tooManyRequests,
} from '../../support/fake-bot-api/index.ts';
import { recordedLog } from '../../support/log.ts';
import { telegramOn } from './support.ts';

let fake: FakeBotApi;
let siti: FakePerson;
let channel: Telegram;

beforeEach(async () => {
  fake = await startFakeBotApi();
  siti = fake.person({ id: 4711, known: true });
  channel = telegramOn(fake);
});

afterEach(async () => {
  await channel.stop();
  await fake.close();
});

const hello: OutboundMessage = { text: [{ text: 'Halo Siti' }] };
const there: OutboundMessage = {
  text: [{ text: 'Sampai jumpa di sana.' }],
  attachment: { kind: 'location', latitude: -7.98, longitude: 112.63, title: 'Balai Diklat' },
};
const choices = [{ value: 'yes', label: 'Ya' }];

const address = { channel: 'telegram', externalId: '4711' } as const;
const send = (message: OutboundMessage, messageId = '1', on = channel) => on.send(address, message, { messageId });
const failure = async (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

describe('what went wrong is named', () => {
  it.each<[string, Fault, Partial<SendError>]>([
    ['too fast', tooManyRequests(17), { kind: 'rate-limited', retryAfter: 17 }],
    ['blocked', refusal(403, 'Forbidden: bot was blocked by the user'), { kind: 'unreachable' }],
    ['unknown chat', refusal(400, 'Bad Request: chat not found'), { kind: 'unreachable' }],
    ['deactivated', refusal(400, 'Bad Request: USER_DEACTIVATED'), { kind: 'unreachable' }],
    [
      'a chat that became another',
      {
        kind: 'refuse',
        code: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: -100 },
      },
      { kind: 'unreachable' },
    ],
    ['bad content', refusal(400, 'Bad Request: BUTTON_DATA_INVALID'), { kind: 'rejected' }],
    ['too large', refusal(413, 'Request Entity Too Large'), { kind: 'rejected' }],
    ['a token revoked', refusal(401, 'Unauthorized'), { kind: 'refused' }],
    ['a token unknown', refusal(404, 'Not Found'), { kind: 'refused' }],
    ['Telegram down', refusal(500, 'Internal Server Error'), { kind: 'unavailable' }],
    ['Telegram down behind its gateway', { kind: 'page', status: 502 }, { kind: 'unavailable' }],
    ['a gateway that waited in vain', { kind: 'page', status: 504 }, { kind: 'uncertain' }],
    ['a proxy that forbids it', { kind: 'page', status: 403 }, { kind: 'unavailable' }],
    ['a page in place of an answer', { kind: 'page', status: 200 }, { kind: 'uncertain' }],
    ['a connection cut while the answer is awaited', { kind: 'cut', accepted: true }, { kind: 'uncertain' }],
  ])('%s', async (_, fault, named) => {
    fake.fail('sendMessage', fault);
    const error = await failure(send(hello));
    expect(error).toBeInstanceOf(SendError);
    expect(error).toMatchObject(named);
  });

  it('nobody listening: certainly nothing went out', async () => {
    await fake.disappear();
    expect(await failure(send(hello))).toMatchObject({ kind: 'unavailable' });
  });

  it('no such host: certainly nothing went out', async () => {
    const lost = telegramOn(fake, { apiRoot: 'http://telegram.invalid' });
    expect(await failure(send(hello, '1', lost))).toMatchObject({ kind: 'unavailable' });
  });

  it('no answer in twenty seconds: perhaps it went out', async () => {
    const clock = movedClock('2026-03-01T08:00:00Z');
    const slow = telegramOn(fake, { clock });
    fake.fail('sendMessage', { kind: 'hang', accepted: true });
    const failed = failure(send(hello, '1', slow));
    await fake.called('sendMessage');
    clock.move(19_000);
    await send(hello, '2', slow);
    clock.move(1_000);
    expect(await failed).toMatchObject({ kind: 'uncertain' });
    expect(clock.waiting, 'a time limit outlives its call').toBe(0);
  });

  it('without a word of the message or the token', async () => {
    fake.fail('sendMessage', refusal(500, 'x'), { kind: 'cut', accepted: true }, refusal(403, 'x'), refusal(400, 'x'));
    for (let attempt = 0; attempt < 4; attempt++) {
      const shown = inspect(await failure(send(hello)), { depth: 9 });
      expect(shown).toContain('SendError');
      expect(shown).not.toMatch(/Siti|4711/);
      expect(shown).not.toContain(fake.token);
    }
  });

  it('an empty message is not even tried', async () => {
    expect(await failure(send({ text: [] }))).toMatchObject({ kind: 'rejected' });
    expect(fake.calls).toEqual([]);
  });
});

describe('markup that Telegram cannot read', () => {
  const unreadable = refusal(400, "Bad Request: can't parse entities: Unsupported start tag");

  it('is sent again without, once', async () => {
    fake.fail('sendMessage', unreadable);
    await send({ text: rich`Halo *Siti*` });
    expect(await siti.next()).toMatchObject({ text: 'Halo Siti', entities: [] });

    fake.fail('sendMessage', unreadable, unreadable);
    expect(await failure(send(hello))).toMatchObject({ kind: 'rejected' });
  });
});

describe('an upload', () => {
  it('carries its caption and buttons along', async () => {
    const base64 = Buffer.from('BEGIN:VCALENDAR').toString('base64');
    const attachment = { kind: 'document', fileName: 'a "b".ics', mediaType: 'text/calendar', base64 } as const;
    await send({ text: rich`*Simpan* <ini>`, attachment, choices, menu: 'm' });
    const seen = await siti.next();
    expect(seen).toMatchObject({ text: 'Simpan <ini>', entities: [{ type: 'bold', offset: 0, length: 6 }] });
    expect(seen.file).toMatchObject({ fileName: 'a _b_.ics', bytes: Buffer.from('BEGIN:VCALENDAR') });
    expect(() => siti.presses('Ya')).not.toThrow();
  });

  it('that goes to many is one upload, and another where Telegram knows it no more', async () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(1_000)]);
    const kept = { fileName: 'a.jpg', mediaType: 'image/jpeg', base64: picture.toString('base64'), kept: 7 };
    const uploads = () => fake.callsOf('sendPhoto').filter(({ parameters }) => typeof parameters['photo'] !== 'string');
    const announce = () => send({ text: rich`Halo *semua*`, attachment: { kind: 'image', ...kept } });
    for (let person = 0; person < 3; person++) await announce();
    expect([uploads().length, siti.messages.length]).toEqual([1, 3]);
    for (const { file } of siti.messages) expect(file?.bytes).toEqual(picture);
    fake.world.uploads.clear();
    await announce();
    await announce();
    expect([uploads().length, siti.messages.length]).toEqual([2, 5]);
    // Under another number it is another file.
    await send({ text: [], attachment: { kind: 'image', ...kept, kept: 8 } });
    expect(uploads()).toHaveLength(3);
  });
});

describe('a message in the place of an earlier one', () => {
  const better: OutboundMessage = { text: [{ text: 'Halo lagi' }], choices, menu: 'm' };

  it('changes it', async () => {
    const { externalId } = await send(hello);
    const edited = await send({ ...better, replaces: externalId ?? '' });
    expect(edited).toEqual({ externalId });
    expect(siti.messages.map(({ text }) => text)).toEqual(['Halo lagi']);
  });

  it('is there already where nothing changes', async () => {
    const { externalId } = await send(better);
    expect(await send({ ...better, replaces: externalId ?? '' })).toEqual({ externalId });
    expect(siti.messages).toHaveLength(1);
  });

  it('is sent anew where Telegram lets it change no more', async () => {
    const { externalId } = await send({ text: [{ text: 'Nomor?' }], contactRequest: 'Bagikan' });
    for (const replaces of ['99', externalId ?? '']) {
      const sent = await send({ ...better, replaces });
      expect(sent.externalId).not.toBe(replaces);
    }
    expect(siti.messages.map(({ text }) => text)).toEqual(['Nomor?', 'Halo lagi', 'Halo lagi']);
  });

  it('may be repeated where the answer is lost: edited twice is edited once', async () => {
    const { externalId } = await send(hello);
    fake.fail('editMessageText', { kind: 'cut', accepted: true });
    const message = { ...better, replaces: externalId ?? '' };
    expect(await failure(send(message))).toMatchObject({ kind: 'unavailable', retryable: true });
    expect(await send(message)).toEqual({ externalId });
    expect(siti.messages).toMatchObject([{ text: 'Halo lagi', edits: 1 }]);
  });

  it('tells of a block as any message does', async () => {
    const { externalId } = await send(hello);
    siti.blocks();
    expect(await failure(send({ ...better, replaces: externalId ?? '' }))).toMatchObject({ kind: 'unreachable' });
  });
});

describe('a message of two parts', () => {
  it('goes on where it stopped when it is sent again', async () => {
    fake.fail('sendMessage', tooManyRequests(1));
    expect(await failure(send(there, 'a'))).toMatchObject({ kind: 'rate-limited' });
    const { externalId } = await send(there, 'a');
    expect(siti.messages.map(({ place, text }) => place?.title ?? text)).toEqual([
      'Balai Diklat',
      'Sampai jumpa di sana.',
    ]);
    expect(externalId).toBe(String(siti.messages.at(-1)?.id));

    await send(there, 'b');
    expect(fake.callsOf('sendVenue')).toHaveLength(2);
  });

  it('keeps to the pace of its chat and of all chats', async () => {
    const clock = movedClock('2026-03-01T08:00:00Z');
    await fake.close();
    fake = await startFakeBotApi({ now: () => clock.now().getTime() });
    for (const id of [1, 2, 3, 4]) fake.person({ id, known: true });
    const paced = telegramOn(fake, { clock, pace: 3, chatPace: 1 });
    let sent = 0;
    for (const id of ['1', '2', '3', '4']) {
      void paced.send({ channel: 'telegram', externalId: id }, there, { messageId: id }).then(() => (sent += 1));
    }
    const moved = () => {
      clock.move(25);
      expect(sent).toBe(4);
    };
    await vi.waitFor(moved, { interval: 2, timeout: 30_000 });
    expect(fake.pace.count).toBe(8);
    expect(fake.pace.mostInASecond()).toBeLessThanOrEqual(3);
    expect(fake.pace.closestInAChat()).toBeGreaterThanOrEqual(1_000);
  });
});

describe('typing', () => {
  it('is shown, and no harm is done where it is not', async () => {
    const log = recordedLog();
    const typing = telegramOn(fake, { log });
    fake.fail('sendChatAction', refusal(500, 'x'));
    typing.showTyping(address);
    typing.showTyping(address);
    await fake.called('sendChatAction', 2);
    expect(siti.chat.typing).toBe(1);
    await expect.poll(() => log.lines).toHaveLength(1);
  });
});

describe('after the stop', () => {
  it('the replies under way still get out', async () => {
    await channel.stop();
    await send(hello);
    expect(siti.messages).toHaveLength(1);
  });
});
