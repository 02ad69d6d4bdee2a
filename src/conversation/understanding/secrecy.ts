import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const secret =
  /\bjangan\b(?: \S+){0,3} (?:bilang\w*|cerita\w*|ngomong\w*|bicara\w*|kasih tau|beri tau|sebar\w*|teruskan|diteruskan|sampaikan|disampaikan|bocor\w*|lapor\w*|dilaporkan|ketahuan|tau)\b|\btidak (?:mau|ingin)(?: \S+){0,3} (?:ketahuan|tau|diteruskan|dilaporkan)\b|\b(?:di)?rahasia\w*\b(?!.*\bpetugas\b)|\b(?:jangan|tidak) tell\b|\bsecret\b/;

/** Whether somebody wants nobody to hear what they tell. */
export const asksForSecrecy = (text: string): boolean => secret.test(plainWords(normalise(text)).join(' '));

/** Whether somebody says that it was in jest. */
export const saysInJest = (text: string): boolean =>
  /\b(?:bercanda|becanda|bcanda|canda|cuma iseng|iseng (?:doang|saja|tok)|guyon\w*|gurau|bergurau|joking|kidding|prank)\b/.test(
    plainWords(normalise(text)).join(' '),
  );
