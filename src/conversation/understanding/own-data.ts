import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** Whether somebody says that it is their own: "hapus data saya", "hapus akun", and not a bare "hapus data". */
export const speaksOfOwnData = (text: string): boolean =>
  plainWords(normalise(text)).includes('saya') || /\b(?:akun\w*|dataku|profilku)\b/i.test(text);
