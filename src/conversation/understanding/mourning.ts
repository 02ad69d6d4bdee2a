import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const died =
  /\b(?:meninggal|wafat|almarhum(?:ah)?|alm|almh|berpulang|tiada|tutup usia|seda|sedo|tilar|ninggal|kapundhut|died|dead|deceased|passed away)\b/;

/** Whether a message tells of somebody's death: that is answered first, whatever else it asks. */
export const tellsOfDeath = (text: string): boolean => died.test(plainWords(normalise(text)).join(' '));
