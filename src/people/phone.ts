import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Reads a number in any Indonesian or international spelling; E.164, or null where it is none. */
export function parsePhone(text: string): string | null {
  const digits = text.replace(/[^\d+]/g, '');
  if (digits.length > 20) return null;
  // "0062 812…" would pass as +62006281…
  const written = digits.replace(/^00/, '+').replace(/^62/, '+62').replace(/^8/, '+628');
  const parsed = parsePhoneNumberFromString(written, 'ID');
  return parsed?.isValid() ? parsed.number : null;
}

/** "0812-3456-7890" for Indonesian numbers, else the international form. */
export function showPhone(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  return parsed.country === 'ID' ? parsed.formatNational() : parsed.formatInternational();
}
