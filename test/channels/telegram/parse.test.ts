import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUpdate } from '../../../src/channels/telegram/parse.ts';
import type { InboundContent } from '../../../src/messaging/inbound.ts';

const siti = { id: 4711, is_bot: false, first_name: 'Siti', language_code: 'id' };
const bot = { id: 1, is_bot: true, first_name: 'Sinau' };
const chat = { id: 4711, type: 'private', first_name: 'Siti' };

const message = (content: object) => ({
  update_id: 9,
  message: { message_id: 12, from: siti, chat, date: 1_760_000_000, ...content },
});
const contentOf = (content: object): InboundContent | undefined => parseUpdate(message(content))?.content;
const press = (query: object) => ({
  update_id: 9,
  callback_query: { id: '77', from: siti, data: 'm1|browse', ...query },
});

describe('what a person writes', () => {
  it('comes with who, when, in which language, and an id that a redelivery keeps', () => {
    const update = message({ text: 'Halo 🙏' });
    const parsed = parseUpdate(update);
    expect(parsed).toEqual({
      from: { channel: 'telegram', externalId: '4711' },
      externalId: 'message:4711:12',
      sentAt: new Date('2025-10-09T08:53:20Z'),
      languageTag: 'id',
      content: { kind: 'text', text: 'Halo 🙏' },
    });
    expect(parseUpdate({ ...update, update_id: 3 })).toEqual(parsed);
  });

  it('names the message that it answers', () => {
    const quoted = { message_id: 8, from: bot, chat, date: 1_759_999_000, text: 'Pertanyaan' };
    expect(parseUpdate(message({ text: 'boleh', reply_to_message: quoted }))?.quotes).toBe('8');
    expect(parseUpdate(message({ text: 'boleh', reply_to_message: 'no message' }))?.quotes).toBeUndefined();
  });

  it.each<[string, InboundContent]>([
    ['/start', { kind: 'start', payload: null }],
    ['/start kelas_12-A', { kind: 'start', payload: 'kelas_12-A' }],
    ['/start@sinau_bot kelas', { kind: 'start', payload: 'kelas' }],
    ['/start dua kata', { kind: 'start', payload: null }],
    ['/jadwal', { kind: 'text', text: 'jadwal' }],
    ['/jadwal_saya@sinau_bot bulan depan', { kind: 'text', text: 'jadwal saya bulan depan' }],
    ['/', { kind: 'text', text: '/' }],
    ['7/8', { kind: 'text', text: '7/8' }],
    ['a\u0000b\uD800', { kind: 'text', text: 'ab\uFFFD' }],
  ])('%j is understood', (text, content) => {
    expect(contentOf({ text })).toEqual(content);
  });

  it.each([0, -1, 9e15, '1760000000', null])('of an impossible time (%s) has none', (date) => {
    expect(parseUpdate(message({ text: 'Halo', date }))?.sentAt).toBeNull();
  });

  it('is cut where it is longer than anybody reads', () => {
    expect(contentOf({ text: 'x'.repeat(100_000) })).toEqual({ kind: 'text', text: 'x'.repeat(8_000) });
  });
});

describe('a contact card', () => {
  const card = (owner: number | undefined, phone = '6281234567890') =>
    contentOf({ contact: { phone_number: phone, first_name: 'Siti', user_id: owner } });

  it("is the sender's own only where Telegram says that it is their account's", () => {
    expect(card(4711)).toEqual({ kind: 'contact', phone: '+6281234567890', own: true });
    expect(card(4711, '+6281234567890')).toEqual({ kind: 'contact', phone: '+6281234567890', own: true });
    expect(card(4712, '081234567890')).toEqual({ kind: 'contact', phone: '081234567890', own: false });
    expect(card(undefined)).toMatchObject({ own: false });
  });

  it('without anybody to own it is nobody’s own', () => {
    const update = { message: { message_id: 1, chat, date: 1, contact: { phone_number: '62811' } } };
    expect(parseUpdate(update)?.content).toMatchObject({ kind: 'contact', own: false });
  });
});

describe('other things people send', () => {
  it.each<[object, InboundContent]>([
    [{ location: { latitude: -7.98, longitude: 112.63 } }, { kind: 'location', latitude: -7.98, longitude: 112.63 }],
    [
      { venue: { location: { latitude: -7.98, longitude: 112.63 }, title: 'Balai' } },
      { kind: 'location', latitude: -7.98, longitude: 112.63 },
    ],
    [{ location: { latitude: 'x', longitude: 1 } }, { kind: 'unsupported', what: 'location' }],
    [
      { photo: [{ file_id: 'a' }], caption: 'KTP' },
      {
        kind: 'media',
        media: 'image',
        caption: 'KTP',
        file: { name: null, mediaType: 'image/jpeg', size: null, reference: 'a' },
      },
    ],
    [{ document: { file_id: '../../etc', file_size: -1 } }, { kind: 'media', media: 'document', caption: null }],
    [
      { animation: {}, document: {} },
      { kind: 'media', media: 'video', caption: null },
    ],
    [{ video_note: {} }, { kind: 'media', media: 'video', caption: null }],
    [{ voice: {} }, { kind: 'media', media: 'voice', caption: null }],
    [{ audio: {} }, { kind: 'media', media: 'audio', caption: null }],
    [
      { document: {}, caption: '' },
      { kind: 'media', media: 'document', caption: null },
    ],
    [{ sticker: {} }, { kind: 'media', media: 'sticker', caption: null }],
    [{ poll: {} }, { kind: 'unsupported', what: 'poll' }],
    [{ invented_next_year: {} }, { kind: 'unsupported', what: 'other' }],
  ])('%j', (given, content) => {
    expect(contentOf(given)).toEqual(content);
  });
});

describe('a pressed button', () => {
  it('brings back the menu, the value and the message it stood on', () => {
    const parsed = parseUpdate(press({ message: { message_id: 40, chat, from: bot, date: 1_700_000_000 } }));
    expect(parsed?.externalId).toBe('callback:77');
    expect(parsed?.content).toEqual({ kind: 'choice', menu: 'm1', value: 'browse', messageId: '40' });
    expect(parsed?.sentAt, "the date is the bot's message's").toBeNull();
  });

  it('counts too where Telegram no longer shows its message', () => {
    expect(parseUpdate(press({}))?.from.externalId).toBe('4711');
    const inaccessible = press({ message: { message_id: 40, chat, date: 0 } });
    expect(parseUpdate(inaccessible)?.content).toMatchObject({ kind: 'choice', value: 'browse' });
  });

  it.each(['browse', 'NOT|ours', 'm1|', '|x', `m1|${'x'.repeat(41)}`, 'm1|dua kata'])(
    'with data that is not ours (%j) belongs to no menu',
    (data) => {
      expect(parseUpdate(press({ data }))?.content).toMatchObject({ kind: 'choice', menu: '', value: data });
    },
  );
});

describe('a block, and a return', () => {
  const change = (status: string, type = 'private') =>
    parseUpdate({
      my_chat_member: { chat: { ...chat, type }, from: siti, date: 1_760_000_000, new_chat_member: { status } },
    });

  it('says whether the person can be reached', () => {
    expect(change('kicked')?.content).toEqual({ kind: 'reachability', reachable: false });
    expect(change('member')?.content).toEqual({ kind: 'reachability', reachable: true });
    expect(change('kicked')?.externalId).toBe('member:4711:1760000000000:kicked');
  });

  it('of a group is nothing', () => {
    expect(change('member', 'group')).toBeNull();
  });
});

describe('what gets silence', () => {
  it.each([
    [
      'a group',
      { message: { message_id: 1, from: siti, chat: { id: -5, type: 'supergroup' }, date: 1, text: 'halo' } },
    ],
    ['a channel', { channel_post: { message_id: 1, chat: { id: -5, type: 'channel' }, date: 1, text: 'halo' } }],
    ['an edit', { edited_message: { message_id: 12, from: siti, chat, date: 1, text: 'halo' } }],
    ['another bot', message({ from: bot, text: 'halo' })],
    ['a note of Telegram itself', message({ pinned_message: { message_id: 2 } })],
    ['a press in a group', press({ message: { message_id: 1, chat: { id: -5, type: 'group' } } })],
  ])('%s', (_, update) => {
    expect(parseUpdate(update)).toBeNull();
  });
});

describe('a malformed update', () => {
  it('never throws, and what comes of it can be stored', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom(chat, siti, 'kicked', 1_760_000_000, '/start x', -1, Number.NaN, 1e300),
    );
    const body = fc.dictionary(
      fc.constantFrom(
        ...'message_id from chat date text id data message contact location venue photo caption new_chat_member poll'.split(
          ' ',
        ),
      ),
      value,
    );
    const update = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom('message', 'callback_query', 'my_chat_member', 'update_id'), fc.oneof(body, value)),
    );
    fc.assert(
      fc.property(update, (given) => {
        const parsed = parseUpdate(given);
        if (!parsed) return true;
        const storable = !/\\u0000|\\ud[89a-f]/.test(JSON.stringify(parsed));
        const dated = parsed.sentAt === null || Number.isFinite(parsed.sentAt.getTime());
        return storable && dated && /^-?\d+$/.test(parsed.from.externalId);
      }),
      { numRuns: 500 },
    );
  });
});
