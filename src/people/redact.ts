/** A text without what names a person from outside: long numbers, e-mail addresses, links. For what others will read. */
export const redacted = (text: string): string =>
  text
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, '[email]')
    .replace(/(?:https?:\/\/|www\.)\S+/gi, '[tautan]')
    .replace(/\+?\d(?:[\s.-]?\d){5,}/g, '[nomor]')
    .trim();
