import { conceptOf } from './concepts.ts';
import { ordinal } from './choice.ts';
import { plainWords } from './lexicon.ts';
import { bare, normalise } from './normalise.ts';
import { asksWhether, polarityOf } from './polarity.ts';
import { understand } from './understand.ts';

const yes = new Set(
  'ya iya iy iyo y yo yoi yup yes yess ok oke okay okey siap sip baik bener benar betul setuju boleh bisa mau jadi lanjut hadir datang ikut insyaallah insya allah nggih njih inggih leres enggih enggi sanggup tentu pasti gas purun saged angsal mangga monggo sudah benar|sudah betul|sampun leres|kula purun|kula pendhet|kula dugi|kula saged dugi|ya benar|ya betul|ya setuju|iya benar|saya setuju|ya bisa|ya hadir|bisa hadir|masih bisa|jadi ikut|mau ikut|ya mau|ambil|saya ambil|sy ambil|mau ambil|saya mau|saya hadir|sy hadir|tetap hadir|tetep hadir|tetap ikut|ho oh|yes please|i agree|correct|agree'
    .split('|')
    .flatMap((part, index) => (index === 0 ? part.split(' ') : [part])),
);

const no = new Set(
  'tidak tdk tak gak ga gk g nggak ngga enggak engga ndak nda mboten ora no nope bukan salah jangan batal belum emoh moh wegah kagak dereng klentu nope|tidak bisa|gak bisa|ga bisa|gk bs|tdk bs|ga bs|tidak setuju|tidak mau|gak mau|ga mau|tidak jadi|gak jadi|ga jadi|gajadi|gak usah|ga usah|tidak usah|tidak hadir|gak hadir|ga hadir|gak ikut|tidak ikut|ora iso|mboten saget|jangan dulu|masih salah|belum benar|tidak benar|i disagree|not now|cannot|can not|no keep it|i cannot come|i can not come|can t|disagree'
    .split('|')
    .flatMap((part, index) => (index === 0 ? part.split(' ') : [part])),
);

/** Whether a short answer says yes or no, in all the ways people say it; null where it says neither plainly. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  return holdsBack(text) ? null : plainly(text);
}

function plainly(text: string): 'yes' | 'no' | null {
  if (asksWhether(text)) return null;
  const said = bare(text);
  if (no.has(said)) return 'no';
  if (yes.has(said)) return 'yes';
  const words = said.split(' ');
  if (words.length > 8) return null;
  if (words.some((word) => plainNo.has(word))) {
    if (polarityOf(text) !== 'yes') return 'no';
    // "Gak batal aja" may call it off, or may not: what is sent or deleted is asked again.
    return /\b(?:tidak|jangan) batal\b/.test(plainWords(normalise(text)).join(' ')) ? null : 'yes';
  }
  const first = words[0] ?? '';
  return plainYes.has(first) && words.length <= 5 ? 'yes' : null;
}

/** Whether a yes comes with a but, a question, or something to be changed first: "ya, tapi ganti jamnya", "ok 12 orang?". */
export function holdsBack(text: string): boolean {
  const [first = '', ...more] = bare(text.replace(daytimeGreeting, ' ')).split(' ');
  const words = plainWords(more.join(' '));
  const excepts = words.some((word) => excepting.has(word));
  if (!plainYes.has(first) && !yes.has(first)) return plainly(text) === 'yes' && (excepts || text.includes('?'));
  if (excepts || text.includes('?')) return true;
  // "Iya, gak usah dulu" refuses, and holds nothing back.
  if (more.some((word) => plainNo.has(word) && !reserving.has(plainWords(word)[0] ?? ''))) return false;
  const reserves = [...more, ...words].some((word) => reserving.has(word) || /\d/.test(word));
  if (reserves || ordinal(more.join(' ')) !== null) return true;
  // "Ya, nanti saya hadir" says when they come, and no later yes.
  return !speaksOfAttending(words) && words.some((word) => later.has(word) || conceptOf(word) === '#day');
}

const speaksOfAttending = (words: readonly string[]): boolean => words.some((word) => attending.has(word));

const daytimeGreeting = /\b(?:selamat|slmt|met|sugeng|good)\s+\p{Letter}+/giu;
const excepting = new Set(['tetapi', 'kecuali', 'terkecuali', 'except']);
/** As typed, or in plain words. */
const reserving = new Set(
  'khusus hanya cuma dulu dahulu dhisik disik riyin rumiyin sebentar bentar sek sik sekedap tunggu salah ganti diganti diubah jangan lihat cek mana kurang only first wait'.split(
    ' ',
  ),
);
const later = new Set('nanti ngko besok lusa kapan jam tanggal minggu bulan pagi siang sore malam'.split(' '));
const attending = new Set(['hadir', 'datang', 'ikut']);

const acceptance =
  /^(?:(?:ya|iya|iyo|yo|yes|yuk|ayo|boleh|mau|gelem|purun|nggih|inggih|njih|enggih|enggi|monggo|mangga|lanjut|gas|gass|gaskeun|bisa|sure)(?:\s|$)(?:(?:ya|iya|nggih|mau|boleh|silakan|please|tolong|lanjut|saja|aja|dong|deh|kak|min|pak|bu|mas|mbak|saya|sy|kulo|kula|to|wis)(?:\s|$))*)+$/;

/** Whether a few words take what was offered, and do no more than take note of it as "oke" does. */
export const accepts = (text: string): boolean => /^\s*(?:👍|👌|✅)/u.test(text) || acceptance.test(normalise(text));

/** Whether a few words call off what is under way: "batal aja lah, ribet", "gak jadi deh kak". */
export function callsOff(text: string): boolean {
  const [first = '', second = '', ...more] = plainWords(normalise(text));
  const begins = first === 'batal' || (first === 'tidak' && second === 'jadi');
  return begins && more.length <= 4 && !/\b(?:pelatihan|ikut|hadir|datang|kelas|angkatan)\b/.test(more.join(' '));
}

/**
 * The same for a question that was put some while ago, to which a sentence may be an answer or something new: only what
 * also means an assent or a refusal counts.
 */
export function answered(text: string): 'yes' | 'no' | null {
  // "Ya hadir, tapi telat" comes all the same; else nothing is taken or given up by half a yes.
  if (holdsBack(text) && !speaksOfAttending(plainWords(normalise(text)))) return null;
  const plain = yesOrNo(text);
  if (plain !== null && bare(text).split(' ').length < 3) return plain;
  const answer = plain ?? polarityOf(text);
  if (answer === null) return null;
  const { intent } = understand(text, 'yes-no');
  const alone = understand(text).intent;
  const fits = answer === 'no' ? ['confirm_no', 'cancel_enrollment'] : ['confirm_yes', 'enroll', 'check_in'];
  return intent.startsWith('confirm') && fits.includes(alone) ? answer : null;
}

/** Whether somebody who is asked about giving up a seat would rather keep it: "gak jadi batal", "tetap ikut aja". */
export function keepsSeat(text: string): boolean {
  const said = plainWords(normalise(text)).join(' ');
  return /\b(?:tetap|tetep|jangan|tidak jadi)\b/.test(said) && !staysAway.test(said);
}

/** Whether they give it up in other words than a yes: "batal aja deh", "gak jadi ikut". */
export function givesSeatUp(text: string): boolean {
  const said = plainWords(bare(text)).join(' ');
  return !holdsBack(text) && !keepsSeat(text) && (/^(?:iya )?(?:jadi )?batal$/.test(said) || staysAway.test(said));
}

const staysAway = /\btidak (?:jadi )?(?:ikut|hadir|datang|bisa)\b/;

/** Whether somebody speaks of coming, or of what keeps them from it. */
export const speaksOfComing = (text: string): boolean =>
  /\b(?:hadir|ikut|ikutan|datang|dateng|teko|teka|melu|rawuh|dugi|tumut|nderek|berangkat|budal|bisa|saget|saged|iso|sakit|halangan|batal|mundur|come|attend)\b/i.test(
    text,
  );

/** Whether somebody who had said that they cannot come says that they will: by words about coming, a bare "ya" is none. */
export function comesAfterAll(text: string): boolean {
  const words = bare(text).split(' ');
  if (words.length > 8 || words.some((word) => plainNo.has(word)) || /[?\d]/.test(text)) return false;
  if (/\b(?:apa|apakah|kapan|gimana|bagaimana|cara|daftar|lain|pelatihan|diklat|angkatan)\b/i.test(text)) return false;
  return /\b(?:hadir|ikut|ikutan|datang|dateng|teko|teka|melu|rawuh|dugi|tumut|nderek|berangkat|budal|bisa|saget|saged|iso|jadi|come|attend)\b/i.test(
    text,
  );
}

/** One of these anywhere in a short answer turns it into a no: "maaf gak bisa hadir, anak sakit". */
const plainNo = new Set(
  'tidak tdk gak ga gk nggak ngga enggak engga ndak mboten ora kagak batal jangan jgn ojo emoh moh wegah belum blm durung dereng gabisa'.split(
    ' ',
  ),
);
const plainYes = new Set('setuju ya iya iyo yo yes ok oke siap sip baik nggih njih inggih insyaallah'.split(' '));
