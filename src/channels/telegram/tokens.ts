import { quickReplyValuePattern } from '../../messaging/outbound.ts';

/** What a button hands back: at most 12 + 1 + 40 bytes, of the 64 that Telegram carries. */
export const writeToken = (menu: string, value: string): string => `${menu}|${value}`;

/** What a pressed button means. Data that is not ours becomes a choice of no menu, which is answered as a stale one. */
export function readToken(data: string): { readonly menu: string; readonly value: string } {
  const split = data.indexOf('|');
  const menu = data.slice(0, Math.max(split, 0));
  const value = data.slice(split + 1);
  const ours = /^[a-z0-9]{1,12}$/.test(menu) && quickReplyValuePattern.test(value);
  return ours ? { menu, value } : { menu: '', value: data };
}
