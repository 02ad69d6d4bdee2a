import { commandOf } from './commands.ts';
import { bare, normalise } from './normalise.ts';
import { orderIn } from './orders.ts';
import { yesOrNo } from './yes-no.ts';

/**
 * What was said to “what is the reason?”, as those concerned will read it. `taken-back`: rather not, or not yet. Null
 * where it is neither: a question, a command, a mere “ok”, the deed itself once more.
 */
export function reasonIn(text: string): { readonly reason: string } | 'taken-back' | null {
  if (takesBack(text)) return 'taken-back';
  const reason = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (!/\p{Letter}{3}/u.test(reason) || asks(reason)) return null;
  // "Tidak bisa hadir" gives up one's own seat elsewhere, and here says why somebody else's is taken.
  const command = commandOf(text);
  if (command !== null && command !== 'cancel-enrollment') return null;
  const order = orderIn(text);
  if (order.what !== null && order.whom === '') return null;
  const isMereYes = yesOrNo(text) === 'yes' && bare(text).split(' ').length < 3;
  return isMereYes ? null : { reason };
}

/** "Kembali", "jangan, salah pencet", "sek tak takon pak kabid dulu": nothing is to be done now. */
export const takesBack = (text: string): boolean => takenBack.test(bare(text).replace(interjections, ''));

const asks = (text: string): boolean =>
  text.includes('?') ||
  /\bkok\b|\b(?:yang|yg|sing|ingkang) (?:mana|endi|pundi)\b/.test(normalise(text)) ||
  question.test(normalise(text).replace(interjections, ''));

const question =
  /^(?:apa|apakah|opo|nopo|menapa|kapan|kpn|di ?mana|dmn|berapa|brp|piro|pinten|siapa|sapa|sopo|sinten|bagaimana|gimana|gmn|piye|pripun|kenapa|knp|mengapa|mana|what|why|who|which|when|how)\b(?!-)/;

const interjections =
  /^(?:(?:eh|oh|o|ah|wah|waduh|aduh|lho|loh|lo|lha|maaf|mf|sori|sorry|ampun|astaga|ups|oops|halah)\s+)+/;

const not =
  '(?:tidak|tdk|tak|gak|ga|gk|g|nggak|ngga|enggak|engga|ndak|nda|mboten|ora|no|nope|emoh|moh|gajadi|belum|blm|dereng)';
const slip = '(?:salah|keliru|klentu|kleru|kliru)';

const takenBack = new RegExp(
  `^(?:${[
    '(?:kembali|balik|mbalik|wangsul|back|go back|undo)(?: (?:ke|dhateng|nang|to) .*)?',
    "(?:jangan|jgn|jngn|ojo|ojok|don't|do not)(?: .*)?",
    `${slip}(?: (?:pencet|tekan|ketik|klik|kirim|pilih|orang|orangnya|org|wong|tiyang|nama|namanya|nomor|itu|ini|saya))*`,
    'wrong (?:person|button|name|one)',
    `(?:${slip} )?bukan (?:ini|itu|dia|yang|sing|orang|iku|kuwi|niku|niki).*`,
    `${not}(?: (?:jadi|jd|usah|sido|sios|siyos|dulu|iya|ya))*`,
    '(?:sek|sik|sekedap|sekedhap|sebentar|sbentar|sbtr|bentar|bntr|wait|hold on|not yet|never mind)(?: .*)?',
    '(?:tunggu|entenono|enteni)(?: (?:dulu|dhisik|sebentar|bentar|sek|sik|ya))*',
    '(?:nanti|ntar|mengko|mangke|later)(?: (?:dulu|lagi))*',
    'batal(?:kan|in|no)?',
    '(?:(?:saya|tak|aku|kula|kulo|mau) )*(?:tanya|takon|tanglet|cek|pikir|rembug|konsultasi)\\w*(?: .*)? (?:dulu|dhisik|disik|sek|sik|rumiyin)',
  ].join('|')})$`,
);
