import { Markup } from 'telegraf';

/** A text with what stands in braces filled in. */
export const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? ''));

/** Numbered buttons, one a row. */
export const keyboard = (choices) =>
  Markup.inlineKeyboard(
    choices.map(([data, label], index) => [Markup.button.callback(`${index + 1}. ${label}`, data)]),
  );

export const pressed = (ctx, data) => ctx.callbackQuery?.data === data;

const long = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'Asia/Jakarta' });

export const day = (date) => long.format(date);
