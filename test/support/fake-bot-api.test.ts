import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeBotApi, type FakePerson, startFakeBotApi } from './fake-bot-api/index.ts';

let fake: FakeBotApi;
let siti: FakePerson;

beforeEach(async () => {
  fake = await startFakeBotApi();
  siti = fake.person({ id: 4711, known: true });
});

afterEach(() => fake.close());

interface Answer {
  readonly ok: boolean;
  readonly description?: string;
  /** Of `getUpdates`. */
  readonly result?: readonly { readonly update_id: number }[];
}

async function call(method: string, parameters: object = {}, token = fake.token): Promise<Answer> {
  const response = await fetch(`${fake.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error('That is no answer of the Bot API.');
  return answer;
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'ok' in value;

const idsOf = ({ result = [] }: Answer): number[] => result.map(({ update_id }) => update_id);
const say = (parameters: object): Promise<Answer> =>
  call('sendMessage', { chat_id: 4711, text: 'Halo', ...parameters });
const html = (text: string): Promise<Answer> => say({ text, parse_mode: 'HTML' });
const button = (more: object) => ({ text: 'Ya', callback_data: 'x', ...more });
const inline = (...rows: object[][]) => say({ reply_markup: { inline_keyboard: rows } });

describe('the fake Bot API refuses what Telegram refuses', () => {
  it.each<[string, () => Promise<Answer>, string]>([
    ['no text', () => say({ text: ' ' }), 'text is empty'],
    ['a text too long', () => say({ text: 'x'.repeat(4_097) }), 'too long'],
    ['a text too long once its markup is read', () => html(`<b>${'x'.repeat(4_097)}</b>`), 'too long'],
    ['a tag left open', () => html('<b>Halo'), "Can't find end tag"],
    ['tags crossed', () => html('<b><i>Halo</b></i>'), 'Unmatched end tag'],
    ['an unknown tag', () => html('<h1>Halo</h1>'), 'Unsupported start tag "h1"'],
    ['a bare <', () => html('1 < 2'), 'Unsupported start tag'],
    ['a bare &', () => html('a & b'), 'Unescaped'],
    ['an unknown entity', () => html('a&nbsp;b'), 'Unknown entity'],
    ['a broken letter', () => say({ text: 'a\uD800' }), 'UTF-8'],
    ['an unknown chat', () => say({ chat_id: 99 }), 'chat not found'],
    ['a parameter that there is not', () => say({ txet: 'x' }), 'no parameter "txet"'],
    ['a parameter of a wrong type', () => say({ chat_id: {} }), 'must be of type chat'],
    ['button data of 65 bytes', () => inline([button({ callback_data: 'é'.repeat(33) })]), 'BUTTON_DATA_INVALID'],
    ['empty button data', () => inline([button({ callback_data: '' })]), 'BUTTON_DATA_INVALID'],
    ['a button without a label', () => inline([button({ text: '' })]), 'BUTTON_TEXT_INVALID'],
    ['nine buttons in a row', () => inline(Array.from({ length: 9 }, button)), 'too many buttons'],
    ['101 buttons', () => inline(...Array.from({ length: 101 }, () => [button({})])), 'REPLY_MARKUP_TOO_LONG'],
    [
      'a venue without an address',
      () => call('sendVenue', { chat_id: 4711, latitude: 1, longitude: 1, title: 'x' }),
      'address',
    ],
    ['an upload without a file', () => call('sendDocument', { chat_id: 4711, document: 'x' }), 'wrong file'],
    ['a press answered twice', () => call('answerCallbackQuery', { callback_query_id: '1' }), 'query is too old'],
    ['a webhook without https', () => call('setWebhook', { url: 'http://bot.example.org/' }), 'HTTPS URL'],
    ['a method that there is not', () => call('sendMoney'), 'method not found'],
    ['another token', () => call('getMe', {}, '1:aaaaaaaaaaaaaaaaaaaaaaaaa'), 'Unauthorized'],
  ])('%s', async (_, asked, description) => {
    const { ok, description: given } = await asked();
    expect(ok).toBe(false);
    expect(given).toContain(description);
  });

  it('what is just short enough is taken', async () => {
    expect(await html(`<b>${'x'.repeat(4_096)}</b>`)).toMatchObject({ ok: true });
    expect(await inline(...Array.from({ length: 20 }, () => Array.from({ length: 5 }, button)))).toMatchObject({
      ok: true,
    });
  });

  it('an edit that changes nothing, or a message that is not there', async () => {
    await say({});
    const edit = (id: number | undefined, text: string) =>
      call('editMessageText', { chat_id: 4711, message_id: id, text });
    const [message] = siti.messages;
    expect((await edit(message?.id, 'Halo')).description).toContain('message is not modified');
    expect((await edit(1, 'Halo')).description).toContain('message to edit not found');
    expect(await edit(message?.id, 'Hai')).toMatchObject({ ok: true });
  });

  it('a person who blocked the bot, until they return', async () => {
    siti.blocks();
    expect((await say({})).description).toContain('bot was blocked');
    siti.returns();
    expect(await say({})).toMatchObject({ ok: true });
  });
});

describe('the fake Bot API hands over updates as Telegram does', () => {
  it('again and again, until a higher offset confirms them', async () => {
    siti.says('Satu');
    siti.says('Dua');
    const [first = 0, second = 0] = idsOf(await call('getUpdates'));
    expect(idsOf(await call('getUpdates', { offset: first }))).toEqual([first, second]);
    expect(idsOf(await call('getUpdates', { offset: second }))).toEqual([second]);
    expect(idsOf(await call('getUpdates', { offset: second + 1 }))).toEqual([]);
    expect(idsOf(await call('getUpdates'))).toEqual([]);
  });

  it('to one poll at a time, and to none while a webhook is set', async () => {
    const first = call('getUpdates', { timeout: 50 });
    while (!fake.updates.isPolled) await new Promise((resolve) => setImmediate(resolve));
    const second = call('getUpdates', { timeout: 50 });
    expect(await first).toMatchObject({ error_code: 409 });
    siti.says('Halo');
    expect(idsOf(await second)).toHaveLength(1);
    await call('setWebhook', { url: 'http://127.0.0.1:9/' });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
  });

  it('of the kinds that were asked for only', async () => {
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    expect(siti.says('Halo')).toBeNull();
    siti.pressesData('x');
    expect(idsOf(await call('getUpdates'))).toHaveLength(1);
  });
});

describe('the fake Bot API shows what a person sees', () => {
  it('says where a conversation stands when nothing more comes', async () => {
    siti.says('Halo');
    await inline([button({})]);
    await siti.next();
    await expect(siti.next(1)).rejects.toThrow('person: Halo\n  bot: Halo  [Ya]');
    expect(() => siti.presses('Tidak')).toThrow('There is no button "Tidak" among "Ya"');
  });

  it('measures the pace', async () => {
    let now = 0;
    const slow = await startFakeBotApi({ now: () => now });
    const budi = slow.person({ id: 1, known: true });
    for (const moment of [0, 400, 999, 1_000]) {
      now = moment;
      await fetch(`${slow.url}/bot${slow.token}/sendMessage?chat_id=${budi.id}&text=Hai`);
    }
    await slow.close();
    expect(slow.pace.mostInASecond()).toBe(3);
    expect(slow.pace.closestInAChat()).toBe(1);
  });
});
