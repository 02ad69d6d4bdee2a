import { commandOf } from './commands.ts';
import type { Intent } from './intents.ts';
import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** Money or codes that somebody asks for in our name. */
const asksMoney =
  /\b(?:diminta|dimintai|dimintain|disuruh|suruh|oknum|ngaku|mengaku|penipu|penipuan|pungli|scam|(?:ada|orang|katanya|someone|somebody) (?:yang )?(?:orang )?(?:minta|harus|asked))\b(?!.*\b(?:transport|saku)\b.*\bditanggung\b).*\b(?:transfer|tf|otp|rekening|uang|bayar|admin\w*|ktp|panitia|petugas|pin|pulsa|dinsos|scam|penipuan)\b/;

/** What the order of a few words decides, however much the rest of a message speaks for something else. */
const rules: readonly (readonly [Intent, RegExp])[] = [
  // "Not to stop" goes on, "not to cancel" comes.
  ['resume_broadcast', /\b(?:tidak jadi|tidak mau|tidak ingin|batal|jangan) (?:di)?(?:berhenti|unsub\w*)\b/],
  ['enroll', /\b(?:tidak jadi (?:batal|mundur)|batal(?:nya|e)? (?:tidak jadi|mundur))\b/],
  [
    'enroll',
    /\b(?:kemarin|tadi|td|dulu|sempat|sudah)\b.*\bbatal\b.*\b(?:sekarang|lagi|boleh|bisa|mau)\b.*\b(?:ikut|masuk|daftar)\b/,
  ],
  // Whom they want to speak to is said, whatever it is about.
  [
    'human',
    /\b(?:tanya|bicara|konsultasi|telepon|telpon|hubungi|dihubungi|sambung\w*|disambung\w*)\b(?: \S+)? (?:petugas|manusia|orang asli|orang beneran)\b/,
  ],
  // Never answered by a price.
  ['human', asksMoney],
];

/** The intent that a rule sees in a message; null where none does. */
export function byRule(text: string): Intent | null {
  if (/^[\s?!.]*\?[\s?!.]*$|^\s*(?:help|bantuan|menu)\W*$/i.test(text)) return 'help';
  // The word that we tell people to write.
  if (/^\s*mulai(?: lagi)?\W*$/i.test(text)) return 'resume_broadcast';
  if (commandOf(text) === 'greet') return 'greet';
  const words = plainWords(normalise(text)).join(' ');
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a code that guards somebody's account is given away: "kode otp saya 123456". */
export const givesCodeAway = (text: string): boolean => /\botp\b(?:\s+\S+){0,3}?[\s:=]+\d{4,8}\b/i.test(text);

/** Whether somebody doubts that this is the agency, or tells of money or codes asked for in its name. */
export const doubtsUs = (text: string): boolean =>
  /\b(?:resmi|beneran|asli|penipu\w*|tipu|hoax|hoaks|scam|official)\b/i.test(text) || toldToPay(text);

/** Whether somebody tells of money or codes asked for in our name, or is about to give them. */
export const toldToPay = (text: string): boolean =>
  asksMoney.test(plainWords(normalise(text)).join(' ')) ||
  // Whoever is about to pay into an account, or gives a code away, has been told to by somebody else.
  /\b(?:no|nomor|nomer|norek)\s*rek(?:ening)?\b|\bnorek\b|\b(?:mau|udah|sudah|sdh|habis|siap)\s+(?:\S+\s+)?(?:transfer|tf)\b|\botp\b/i.test(
    text,
  ) ||
  /\b(?:minta|diminta|disuruh|suruh|harus)\s+(?:\S+\s+){0,2}(?:transfer|tf|otp)\b/i.test(text);
