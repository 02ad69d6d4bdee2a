import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** What somebody has lost to a cheat: money, or a code and with it their account. */
export type Loss = 'money' | 'code';

const cheated =
  /\b(?:kena tipu|ketipu|tertipu|ditipu|kapusan|diapusi|kena (?:penipu\w*|scam)|korban penipu\w*|been scammed|got scammed)\b/;
/** Whoever fears it, or asks whether it is so, has lost nothing yet. */
const feared =
  /\b(?:takut|jangan|apa|apakah|nanti|khawatir|kuatir|kalau|jika|hampir|biar|agar|supaya|semoga|banyak|marak)\b/;

const done = '(?:sudah|terlanjur|kadung|telanjur|kebacut|keburu|habis|tadi)';
const self = '(?:saya|kami|terlanjur|kadung|telanjur|juga|tak)';
const paid = new RegExp(
  `\\b${done}(?: ${self})* (?:transfer|tf|trf|tranfer|transper|kirim (?:uang|dana)|bayar|setor|paid)\\b|\\bi paid\\b`,
);
/** Money that comes from the agency, or that was asked about. */
const otherMoney =
  /\b(?:transport|saku|honor|insentif|bansos|pajak|pulsa|kuota|listrik|bpjs|iuran|ke saya|ke kami)\b|\b(?:apa|apakah|kapan|siapa)\b.*\b(?:transfer|tf|bayar)\b|\b(?:belum|tidak)$/;

const gives =
  '(?:kasih|kasi|kasihkan|kasikan|beri|berikan|kirim|kirimkan|sebut|sebutkan|bagi|bagikan|share|weneh\\w*|wenehno|kekno|keki|gave)';
const code = '(?:kode\\w*|otp\\w*|pin|sandi\\w*|password\\w*|code)';
const gave = new RegExp(
  `\\b${done}\\b(?: \\S+){0,4} ${gives}(?: \\S+){0,3} ${code}\\b|\\b${code}\\b(?: \\S+){0,3} ${done}(?: \\S+){0,3} ${gives}\\b|\\bi gave\\b.*\\bcode\\b`,
);
const ownCode = /\b(?:absen|hadir|sambung|pelatihan|angkatan|qr)\b/;

const taken =
  '(?:dibajak|kebajak|diretas|dihack|kehack|dihek|di hack|di bajak|di hek|di retas|dibobol|disadap|diambil (?:alih|orang)|hacked)';
const account = '(?:wa|whatsapp|watsap|akun\\w*|telegram|tele)';
const hijacked = new RegExp(`\\b${account}\\b(?: \\S+){0,4} ${taken}\\b|\\b${taken}\\b(?: \\S+){0,3} ${account}\\b`);

/** What a message tells that its writer has lost; null: nothing, however much they doubt or warn. */
export function lossIn(text: string): Loss | null {
  const said = plainWords(normalise(text)).join(' ');
  if (hijacked.test(said) && !feared.test(said)) return 'code';
  if (gave.test(said) && !ownCode.test(said)) return 'code';
  if (paid.test(said) && !otherMoney.test(said)) return 'money';
  return cheated.test(said) && !feared.test(said) ? 'money' : null;
}

/** Whether somebody asks how the police is told. */
export const wouldTellPolice = (text: string): boolean =>
  /\b(?:lapor\w*|melapor\w*|aduan|mengadu)\b(?: \S+){0,3} (?:polisi|polsek|polres)\b/.test(
    plainWords(normalise(text)).join(' '),
  );
