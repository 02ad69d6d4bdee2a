import { badRequest } from './refusal.ts';

/** A button as the person sees it. */
export interface Button {
  readonly label: string;
  /** What an inline button hands back; null on a keyboard. */
  readonly data: string | null;
  readonly requestsContact: boolean;
}

export type Markup =
  | { readonly kind: 'inline'; readonly rows: readonly (readonly Button[])[] }
  | { readonly kind: 'keyboard'; readonly rows: readonly (readonly Button[])[] }
  | { readonly kind: 'remove' };

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const buttonsLimit = 100;
const rowLimit = 8;
const dataLimit = 64;

/** @throws Refusal where Telegram refuses the markup. */
export function parseMarkup(value: unknown): Markup | null {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) throw badRequest('object expected as reply markup');
  if (value['inline_keyboard'] !== undefined) {
    return { kind: 'inline', rows: parseRows(value['inline_keyboard'], inlineButton) };
  }
  if (value['keyboard'] !== undefined) return { kind: 'keyboard', rows: parseRows(value['keyboard'], keyboardButton) };
  if (value['remove_keyboard'] === true) return { kind: 'remove' };
  throw badRequest("can't parse reply keyboard markup JSON object");
}

function parseRows(value: unknown, parse: (button: Json) => Button): Button[][] {
  if (!Array.isArray(value)) throw badRequest('field "keyboard" must be of type Array');
  const rows = value.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest('keyboard row must be of type Array');
    if (row.length > rowLimit) throw badRequest('too many buttons in a row');
    return row.map((button: unknown) => {
      const given = typeof button === 'string' ? { text: button } : button;
      if (!isRecord(given)) throw badRequest('KeyboardButton must be an Object');
      if (typeof given['text'] !== 'string' || given['text'].trim() === '') throw badRequest('BUTTON_TEXT_INVALID');
      if (!given['text'].isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
      return parse(given);
    });
  });
  if (rows.flat().length > buttonsLimit) throw badRequest('REPLY_MARKUP_TOO_LONG');
  return rows;
}

function inlineButton(button: Json): Button {
  const data = button['callback_data'];
  const url = button['url'];
  if ((data === undefined) === (url === undefined)) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  if (typeof data === 'string') {
    const size = Buffer.byteLength(data);
    if (size === 0 || size > dataLimit) throw badRequest('BUTTON_DATA_INVALID');
    return { label: String(button['text']), data, requestsContact: false };
  }
  if (typeof url !== 'string' || !/^(?:https?|tg):\/\//.test(url)) throw badRequest('BUTTON_URL_INVALID');
  return { label: String(button['text']), data: null, requestsContact: false };
}

const keyboardButton = (button: Json): Button => ({
  label: String(button['text']),
  data: null,
  requestsContact: button['request_contact'] === true,
});
