import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const died =
  /\b(?:meninggal|wafat|almarhum(?:ah)?|alm|almh|berpulang|sudah tiada|tutup usia|seda|sedo|sudah (?:ninggal|tilar)(?! (?:grup|group|tempat|pelatihan))|kapundhut|died|deceased|passed away)\b/;

/** Whether a message tells of somebody's death: that is answered first, whatever else it asks. */
export const tellsOfDeath = (text: string): boolean => died.test(plainWords(normalise(text)).join(' '));
