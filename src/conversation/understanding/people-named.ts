import { bare, normalise } from './normalise.ts';

/** Somebody who may be meant by a name or a number. */
export interface Named {
  readonly fullName: string;
  /** E.164. */
  readonly phone?: string | null;
}

/** Everybody whom a typed name, a part of one, or a phone number or its last digits fit. */
export function whoFits<One extends Named>(all: readonly One[], text: string): One[] {
  const number = numberIn(text);
  if (number !== null) return all.filter(({ phone }) => phone?.includes(number));
  const said = nameWords(text);
  // Two letters begin the names of too many: they have to be one.
  const whole = said.every((word) => word.length < 3);
  return all.filter(({ fullName }) => {
    const words = normalise(fullName).split(' ');
    const fits = (one: string): boolean => words.some((word) => (whole ? word === one : word.startsWith(one)));
    return said.length > 0 && said.every(fits);
  });
}

/** The digits that a text searches for, as E.164 has them; null where it is no number. */
function numberIn(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  const isNumber = digits.length >= 9 || (digits.length >= 4 && !/\p{Letter}/u.test(text));
  return isNumber ? digits.replace(/^(?:00)?62|^0/, '') : null;
}

const nameWords = (text: string): string[] => {
  const words = bare(text).split(' ').filter(Boolean);
  const kept = words.filter((word) => !aroundNames.has(word));
  return (kept.length > 0 ? kept : words).filter((word) => /^[\p{Letter}']/u.test(word));
};

const aroundNames = new Set('yang yg sing bernama nama namanya atas sdr sdri saudara saudari'.split(' '));
