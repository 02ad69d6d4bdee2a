import { putsQuestion } from './form-talk.ts';
import { plainWords } from './lexicon.ts';
import { bare } from './normalise.ts';

/**
 * Whether an answer consents, or refuses: what stands beside the words for it is kept as proof, so only a bare yes or a
 * plain "setuju" consents, and only a bare refusal refuses. Null: neither.
 */
export function consentIn(text: string): 'yes' | 'no' | null {
  const words = plainWords(bare(text));
  if (words.every((word) => refusing.has(word)) && words.some((word) => denial.has(word))) return 'no';
  const said = words.join(' ');
  if (putsQuestion(text) || conditional.test(said)) return null;
  if (/\b(?:setuju|menyetujui|sarujuk|agree)\b/.test(said))
    return words.some((word) => denial.has(word)) ? null : 'yes';
  return words.length <= 5 && words.every((word) => assenting.has(word)) ? 'yes' : null;
}

const conditional =
  /\b(?:tapi|tetapi|asal|asalkan|waton|kalau|kalo|bila|jika|syarat|syaratnya|dulu|nanti|belum|kecuali|but|if)\b/;
const denial = new Set(
  "tidak tak jangan ora mboten emoh moh wegah ogah nggak ndak no nope disagree kagak enggak ta' ten".split(' '),
);
const refusing = new Set([
  ...denial,
  ...'setuju mau gelem purun kersa bersedia usah sah perlu jadi dulu saya maaf deh iya i do not agree ah wes sudah thanks'.split(
    ' ',
  ),
]);
const assenting = new Set(
  'iya ya iyo yo y yes yup oke ok okay siap sip baik boleh bisa mau monggo mangga silakan lanjut gas sanggup bersedia nggih inggih njih enggih enggi gelem purun sae betul benar saya sudah insyaallah bismillah tentu pasti sure deal acc daftar dilanjut langsung'.split(
    ' ',
  ),
);
