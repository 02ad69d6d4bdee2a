import { plainWords } from './lexicon.ts';
import { bare, normalise } from './normalise.ts';
import { asksWhether } from './polarity.ts';

/** What people ask about a form while they fill it in. */
export type FormQuestion =
  | 'degrees'
  | 'nickname'
  | 'why-name'
  | 'why-phone'
  | 'relative'
  | 'who-sees'
  | 'if-not'
  | 'need-noted'
  | 'groups'
  | 'explain';

/** `strict`: where "boleh kirim" is an answer. */
export function putsQuestion(text: string, strict = false): boolean {
  const words = plain(text);
  const least = strict ? 2 : 3;
  return (
    asking.test(words.replace(noMatter, '')) ||
    asksWhether(text) ||
    (/\?/.test(text) && bare(text).split(' ').length >= least) ||
    (!strict && wonders.test(words))
  );
}

const plain = (text: string): string => plainWords(normalise(text)).join(' ');

const noMatter = /\b(?:tidak|tak) (?:apa2?(?: apa)?|apapa|popo)\b/g;
const asking =
  /\b(?:apa|apakah|apaan|kenapa|mengapa|ngapain|bagaimana|siapa|kapan|berapa|mana|dimana|beda|bedanya|bedane|jelaskan|jelasin|jelasno|terangkan|terangno|maksudnya|maksude|why|what|how|which|explain)\b|^(?:\S+ )?kok \S|\bsudah\b.+\bbelum\b/;
const wonders =
  /^(?:(?:iya|tapi|tetapi|terus|lalu|min|kak|maaf) )*(?:boleh|bolehkah|bisa|bisakah|harus|haruskah|wajib|perlu|kalau|kalo|bila)(?: (?!(?:saja|iya|saya|setuju|lanjut|silakan|dong|deh|kak|min|bapak|ibu|mas|mbak|banget|sekali)\b)\S+)/;

const kin =
  'istri|suami|anak|adik|kakak|saudara|keluarga|ibu|bapak|ayah|orang tua|ortu|tetangga|teman|menantu|keponakan|bojo|wife|husband';
const number = '(?:nomor|nomer|hp|wa|whatsapp|telepon|telpon|telp|phone)';

const questions: readonly (readonly [FormQuestion, RegExp])[] = [
  [
    'explain',
    /^(?:(?:iya|lho|loh|hah|ini|itu) )*(?:untuk |maksud )?(?:apa|apaan|kenapa|mengapa|why|what)(?: (?:ini|itu|iya|sih))*$/,
  ],
  ['need-noted', /\bkebutuhan\b.*\b(?:sudah|belum)\b|\b(?:sudah|belum)\b.*\bkebutuhan\b/],
  [
    'if-not',
    /\b(?:kalau|kalo|bila|jika)\b.*\b(?:tidak (?:mau|setuju|bersedia|daftar|kasih|isi)|menolak|tolak|keberatan)\b/,
  ],
  ['relative', new RegExp(`\\b${number}\\w*\\b.*\\b(?:${kin})\\b`)],
  ['degrees', /\b(?:gelar|gelarnya|titel|degrees?)\b/],
  ['nickname', /\b(?:panggilan|panggil|julukan|samaran|alias|nickname)\b|\bnama (?:pendek|depan) saja\b/],
  ['who-sees', /\b(?:data|datanya|datane|privasi)\b|\b(?:aman|disebar|disebarkan|bocor|dijual|disalahgunakan)\b/],
  ['why-phone', new RegExp(`\\b${number}\\w*\\b`)],
  ['why-name', /\bnama\w*\b/],
  [
    'groups',
    /\b(?:beda|bedanya|bedane|arti|artinya|kepanjangan|kelompok|golongan|unsur|masuk|termasuk|ikut|pilih|pilihan|pilihannya|maksudnya|maksude|itu apa|apa itu)\b/,
  ],
  ['explain', /\b(?:jelas\w*|terang\w*|maksud\w*|explain|what do you mean)\b/],
];

/** What a question about the form asks, of what the house knows; null where it is another. */
export function formQuestion(text: string): FormQuestion | null {
  const words = plain(text);
  return questions.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether somebody asks for a moment. */
export const asksToWait = (text: string): boolean =>
  /^(?:\S+ ){0,2}(?:sebentar|bentar|tunggu|sekedap|sekedhap|sik|wait)\b|^nanti (?:dulu|iya|saja|lagi)\b/.test(
    plain(text),
  ) && plain(text).split(' ').length <= 10;

/** Whether somebody would register somebody else, or a group, rather than themselves. */
export function speaksForOthers(text: string): boolean {
  const words = plain(text);
  if (/\b(?:daftarkan|daftarno|daftarne|register|sign up) (?:saya|aku|diri|me)\b(?! yang)/.test(words)) return false;
  return othersSigned.some((pattern) => pattern.test(words));
}

const signs =
  '(?:daftarkan|didaftarkan|mendaftarkan|daftarno|daftarne|ndaftarno|ndaftarne|daftaraken|ndaftaraken|sign up|register)';
const near =
  '(?:teman|temannya|tetangga|rekan|dia|beliau|mereka|suami|istri|anak|adik|kakak|saudara|keponakan|menantu|mertua|ibu saya|bapak saya|ayah|friend|somebody)';
const othersSigned: readonly RegExp[] = [
  // Whoever is a member or a cadre is so themselves, unless they are what is signed up.
  new RegExp(`\\b${signs} (?:\\S+ ){0,3}?(?:${near}|anggota|kader|warga|orang|peserta|kami semua)\\b`),
  new RegExp(`\\b${near}\\b.*\\b${signs}\\b`),
  /\b(?:daftar|mendaftar) (?:untuk|buat|kangge|kanggo) (?:\S+ )?(?:teman|tetangga|suami|istri|anak|adik|kakak|saudara|orang lain|ibu saya|bapak saya)\b/,
  /\bsaya yang (?:daftarkan|mendaftarkan|ndaftarno)\b/,
  /\b(?:kirim|mengirim|ngirim|utus|mengutus|delegasikan|ikutkan|mengikutkan|ikutsertakan|daftarkan|daftar|mendaftar)\b.*\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|banyak|semua) (?:orang|peserta|anggota|kader|warga|relawan|teman)\b/,
  /\b(?:rombongan|kolektif)\b/,
];

/**
 * Whether somebody tells what they need to take part: deaf, blind, in a wheelchair. To ask whether there is a ramp tells
 * of no need.
 */
export function tellsNeed(text: string): boolean {
  // In plain words a chair is a seat in a training.
  const words = normalise(text).replace(/\b(?:sy|aku|kula|kulo|ak)\b/g, 'saya');
  const isOwn =
    /\b(?:saya|aku|kami|i|i'm|im)\b(?: \S+){0,4}? (?:tuli|tunarungu|tuna rungu|tunanetra|tuna netra|buta|tunadaksa|tuna daksa|tunawicara|tuna wicara|bisu|difabel|disabilitas|lumpuh|low vision|kursi roda|deaf|blind|wheelchair)\b/;
  const isAsked =
    /\b(?:butuh|membutuhkan|perlu|memerlukan|minta|mohon|tolong|disediakan|sediakan|mbetahaken|pakai|memakai|pake|nganggo|ngagem|need)\b(?: \S+){0,3}? (?:juru bahasa|juru basa|bahasa isyarat|penerjemah isyarat|kursi roda|pembaca layar|braille|alat bantu dengar|tongkat|interpreter|wheelchair|sign language)\b/;
  return (isOwn.test(words) || isAsked.test(words)) && !/^(?:apa|apakah|ada|apa ada|di sana ada)\b/.test(words);
}
