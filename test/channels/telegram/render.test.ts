import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../src/channels/telegram/html.ts';
import { renderMessage } from '../../../src/channels/telegram/render.ts';
import type { OutboundMessage, QuickReply } from '../../../src/messaging/outbound.ts';
import { link, rich, type RichText } from '../../../src/messaging/rich-text.ts';
import { parseHtml } from '../../support/fake-bot-api/html.ts';

const bare = (words: string): string => words.toWellFormed().replaceAll(/\s+/g, '');
const text = (words: string): RichText => [{ text: words }];
const choices = (...labels: string[]): QuickReply[] => labels.map((label, index) => ({ value: `v${index}`, label }));

const pin = { kind: 'location', latitude: -7.98, longitude: 112.63, title: 'Balai Diklat' } as const;
const calendar = { kind: 'document', fileName: 'a.ics', mediaType: 'text/calendar', base64: 'YWJj' } as const;

const parametersOf = (message: OutboundMessage): unknown[] =>
  renderMessage(message).sends.map(({ method, parameters }) => ({ method, ...parameters }));

describe('words', () => {
  it('are sent as HTML that shows what was written', () => {
    const message = { text: rich`Halo *${'<Siti & Budi>'}*, _${link('lihat', 'https://a.id/?x="1"&y=2')}_ ya` };
    expect(parametersOf(message)).toEqual([
      {
        method: 'sendMessage',
        text: 'Halo <b>&lt;Siti &amp; Budi&gt;</b>, <i><a href="https://a.id/?x=&quot;1&quot;&amp;y=2">lihat</a></i> ya',
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    ]);
  });

  it('have a plain form, should Telegram not be able to read the markup', () => {
    const [call] = renderMessage({ text: rich`*Halo* ${link('sini', 'https://a.id')}` }).sends;
    expect(call?.withoutMarkup).toMatchObject({ text: 'Halo sini (https://a.id)' });
    expect(call?.withoutMarkup).not.toHaveProperty('parse_mode');
  });

  it('that are none make no message', () => {
    expect(renderMessage({ text: text(' \n ') }).sends).toEqual([]);
  });
});

describe('a text too long for one message', () => {
  it('is cut between lines where it can be, with the markup on both sides', () => {
    const line = `${'a'.repeat(2_500)}\n${'b'.repeat(2_500)}`;
    const parts = renderText([{ text: line, bold: true }], 4_096);
    expect(parts.map(({ html }) => html)).toEqual([`<b>${'a'.repeat(2_500)}</b>`, `<b>${'b'.repeat(2_500)}</b>`]);
  });

  it('loses nothing, fits everywhere, and is always readable', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', ' ', '\n', '\u00A0', '\uD83D', '🙏') }),
      fc.constantFrom('<b>', '&amp;', '🙏🏽', '👩‍👩‍👧', '\n\n', 'kata'),
      fc.integer({ min: 1, max: 60 }).map((length) => 'x'.repeat(length)),
    );
    const span = fc.record(
      {
        text: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        link: fc.constantFrom('https://a.id/?q="<&>"', 'http://b.id'),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.integer({ min: 20, max: 80 }), (spans, limit) => {
        const parts = renderText(spans, limit).map(({ html, plain }) => ({ shown: parseHtml(html), plain }));
        const whole = parts.map(({ shown }) => bare(shown.text)).join('') === bare(spans.map((s) => s.text).join(''));
        const fit = parts.every(({ shown, plain }) => shown.text.length <= limit && plain.length <= limit);
        const readable = parts.every(({ shown }) => shown.text.trim() !== '' && shown.text.isWellFormed());
        return whole && fit && readable;
      }),
      { numRuns: 300 },
    );
  });

  it('has its buttons on the last part', () => {
    const sends = parametersOf({ text: text('kata '.repeat(1_500)), choices: choices('Ya'), menu: 'm' });
    expect(sends).toHaveLength(2);
    expect(sends[0]).not.toHaveProperty('reply_markup');
    expect(sends[1]).toHaveProperty('reply_markup');
  });
});

describe('choices', () => {
  const rows = (...labels: string[]) => {
    const [call] = renderMessage({ text: text('?'), choices: choices(...labels), menu: 'm' }).sends;
    const markup = call?.parameters.reply_markup;
    return markup && 'inline_keyboard' in markup ? markup.inline_keyboard : [];
  };
  const labels = (...given: string[]) => rows(...given).map((row) => row.map((button) => button.text));

  it('are numbered buttons that hand back their menu and value', () => {
    expect(rows('Lihat jadwal')).toEqual([[{ text: '1. Lihat jadwal', callback_data: 'm|v0' }]]);
  });

  it('share a row where they are short, and have one of their own where they are long', () => {
    expect(labels('Ya', 'Tidak', 'Nanti')).toEqual([['1. Ya', '2. Tidak', '3. Nanti']]);
    expect(labels('Senin', 'Selasa', 'Rabu', 'Kamis')).toEqual([
      ['1. Senin', '2. Selasa'],
      ['3. Rabu', '4. Kamis'],
    ]);
    expect(labels('Dasar Penanganan Bencana, 3 Oktober', 'Lainnya', 'Kembali')).toEqual([
      ['1. Dasar Penanganan Bencana, 3 Oktober'],
      ['2. Lainnya', '3. Kembali'],
    ]);
  });

  it('are cut where no phone would show them whole, never inside a letter', () => {
    const [[label = ''] = []] = labels('👩‍👩‍👧'.repeat(20));
    expect(label.length).toBeLessThanOrEqual(48);
    expect(label).toMatch(/^1\. (?:👩‍👩‍👧)+…$/u);
  });

  it('carry tokens of at most 64 bytes', () => {
    const longest = { value: 'x'.repeat(40), label: 'Ya' };
    const [call] = renderMessage({ text: text('?'), choices: [longest], menu: 'm'.repeat(12) }).sends;
    expect(JSON.stringify(call?.parameters.reply_markup)).toContain(`${'m'.repeat(12)}|${'x'.repeat(40)}`);
  });
});

describe('asking for the own number', () => {
  it('puts a button in place of the keyboard, and choices beside it as plain words', () => {
    const [sent] = parametersOf({ text: text('Nomor?'), contactRequest: 'Bagikan nomor', choices: choices('Nanti') });
    expect(sent).toMatchObject({
      reply_markup: {
        keyboard: [[{ text: 'Bagikan nomor', request_contact: true }], [{ text: 'Nanti' }]],
        one_time_keyboard: true,
        resize_keyboard: true,
      },
    });
  });

  it('is taken away again', () => {
    const [sent] = parametersOf({ text: text('Terima kasih.'), contactRequestDone: true });
    expect(sent).toMatchObject({ reply_markup: { remove_keyboard: true } });
  });

  it('is taken away by a message of its own where buttons follow', () => {
    const sends = parametersOf({
      text: text('Terima kasih.\nSudah benar?'),
      contactRequestDone: true,
      choices: choices('Ya'),
      menu: 'm',
    });
    expect(sends).toMatchObject([
      { text: 'Terima kasih.', reply_markup: { remove_keyboard: true } },
      { text: 'Sudah benar?', reply_markup: { inline_keyboard: [[{ callback_data: 'm|v0' }]] } },
    ]);
  });
});

describe('attachments', () => {
  it('bear the text as their caption where it fits', () => {
    const [sent, ...more] = parametersOf({ text: rich`*Simpan*`, attachment: calendar });
    expect(sent).toMatchObject({
      method: 'sendDocument',
      document: { source: Buffer.from('abc'), filename: 'a.ics' },
      caption: '<b>Simpan</b>',
    });
    expect(more).toEqual([]);
  });

  it('go before a text of their own, which has the buttons', () => {
    const long = parametersOf({
      text: text('x'.repeat(1_025)),
      attachment: calendar,
      choices: choices('Ya'),
      menu: 'm',
    });
    expect(long).toMatchObject([{ method: 'sendDocument' }, { method: 'sendMessage', reply_markup: {} }]);
    const place = parametersOf({ text: text('Di sini.'), attachment: pin, choices: choices('Ya'), menu: 'm' });
    expect(place).toMatchObject([
      {
        method: 'sendVenue',
        latitude: -7.98,
        longitude: 112.63,
        title: 'Balai Diklat',
        address: '-7.98000, 112.63000',
      },
      { method: 'sendMessage', text: 'Di sini.', reply_markup: {} },
    ]);
  });

  it('that Telegram shows as pictures are sent as pictures', () => {
    const image = (mediaType: string) =>
      renderMessage({ text: [], attachment: { ...calendar, kind: 'image', mediaType } }).sends[0]?.method;
    expect(image('image/png')).toBe('sendPhoto');
    expect(image('image/svg+xml')).toBe('sendDocument');
  });
});

describe('taking the place of an earlier message', () => {
  it('is an edit, with the new message at hand', () => {
    const { edit, sends } = renderMessage({ text: text('Baru'), replaces: '40', choices: choices('Ya'), menu: 'm' });
    expect(edit?.parameters).toMatchObject({ message_id: 40, text: 'Baru', reply_markup: { inline_keyboard: [[{}]] } });
    expect(sends).toHaveLength(1);
  });

  it.each<[string, Partial<OutboundMessage>]>([
    ['an attachment', { attachment: calendar }],
    ['a contact request', { contactRequest: 'Bagikan' }],
    ['more than a message', { text: text('kata '.repeat(1_500)) }],
    ['no id of Telegram’s', { replaces: 'abc' }],
  ])('is a new message where there is %s', (_, more) => {
    expect(renderMessage({ text: text('Baru'), replaces: '40', ...more }).edit).toBeNull();
  });
});
