const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const link = /(?:https?:\/\/|www\.)\S+/gi;
const number = /\+?\d(?:[\s.-]?\d){5,}/g;

/** A text without what names a person from outside: long numbers, e-mail addresses, links. For what others will read. */
export const redacted = (text: string): string =>
  text.replace(email, '[email]').replace(link, '[tautan]').replace(number, '[nomor]').trim();

/** The same of a report that somebody was cheated: the numbers of phones and accounts are its proof; no code is. */
export const redactedReport = (text: string): string =>
  text
    .replace(email, '[email]')
    .replace(link, '[tautan]')
    .replace(number, (digits) => (digits.replace(/\D/g, '').length >= 9 ? digits : '[nomor]'))
    .trim();
