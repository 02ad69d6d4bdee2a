import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const died =
  /\b(?:meninggal(?! (?:grup|group|tempat|pelatihan|kelas|ruang\w*|acara|lokasi))|wafat|almarhum(?:ah)?|alm|almh|berpulang|sudah tiada(?! (?:lagi|kuota|tempat|jadwal))|tutup usia|seda|sedo|ninggal (?:dunia|donya)|sudah (?:ninggal|tilar)(?! (?:grup|group|tempat|pelatihan))|kapundhut|(?<!(?:phone|battery|hp) )died|deceased|passed away)\b/;

/** What may befall somebody, or befell nobody in particular. */
const supposed =
  /\b(?:kalau|jika|bila|apabila|misal\w*|seandainya|andai\w*|umpama\w*|if)\b(?: \S+){0,8} (?:meninggal|wafat|ninggal|dies|died)\b|\b(?:santunan|pemulasara\w*|jenazah|warga|penerima|klien|materi|pengganti|menggantikan|permintaan)\b/;

const kin =
  '(?:suami|istri|bojo\\w*|bapak|ayah|ibu|emak|mamak|mama|papa|orangtua|orang tua|anak|kak|kakang|mbak|mas|adik|adek|mertua|menantu|nenek|kakek|mbah|simbah|paman|bibi|tante|om|ipar|sepupu|keponakan|cucu|saudara|husband|wife|father|mother|son|daughter)';

const ofTheirs = new RegExp(`\\b${kin}(?:ku|e|nya)?(?: (?:saya|kami|kita))\\b`);

const inMourning = /\b(?:saya|kami|keluarga)\b(?: \S+){0,2} (?:berduka|kesripahan|berkabung)\b/;
const comfort =
  /\b(?:berduka|duka|dukacita|sedih|susah|kehilangan|kesripahan|berkabung|ikhlas|doa\w*|amin|aamiin|percaya|kuat|tabah)\b/;
const prayer = /\bin+a?\s*lil+ah?i|\bin+alil+ah/;

const plain = (text: string): string => plainWords(normalise(text)).join(' ');

/** Whether a message tells of somebody's death: that is answered first, whatever else it asks. */
export function tellsOfDeath(text: string): boolean {
  const said = plain(text);
  return (died.test(said) && !supposed.test(said)) || inMourning.test(said);
}

/** The same of one of their own: whatever else a form asked, it is no answer to that. */
export const tellsOfOwnLoss = (text: string): boolean => tellsOfDeath(text) && ofTheirs.test(plain(text));

/** Whether the words that Muslims say at a death are said. */
export const saysPrayer = (text: string): boolean => prayer.test(normalise(text));

/** Whether a message only says how it is for them, and asks for nothing. */
export const onlyMourns = (text: string): boolean => comfort.test(plain(text)) || saysPrayer(text);

/** Whether somebody who died is named, as "Bu Sulastri". */
export const namesDeceased = (text: string): boolean =>
  /\b(?:[Bb]u|[Ii]bu|[Pp]ak|[Bb]apak|[Mm]bah|[Mm]bak|[Mm]as|[Aa]lm(?:h|arhum|arhumah)?\.?)\s+(?!PSM|TKSK)\p{Lu}\p{Ll}{2}/u.test(
    text,
  );

const ill =
  '(?:sakit(?! (?:hati|kepala|gigi))|kecelakaan|laka|tabrakan(?! (?:sama|dengan|jadwal))|ditabrak|ketabrak|tertabrak|operasi|dioperasi|kritis|koma|stroke|icu|igd|rawat inap|dirawat|diopname|kanker|masuk rs\\w*|di rs\\w*)';
const fellIll = new RegExp(
  `\\b(?:${kin}(?:ku|e|nya)?|saya)(?: (?:saya|kami))?(?: (?:sedang|lagi|masih|mendadak|tiba|harus|masuk|mau|baru|habis|di|kena|kemarin|tadi|sekarang|kondisi|dalam|rumah))* ${ill}\\b`,
);
const past =
  /\b(?:kalau|jika|bila|misal\w*|(?:me|nge|pe)?rawat(?:nya|an|ne)?(?! inap)|mengurus|ngurus|materi|kartu|sehat|sembuh|pulih)\b/;

/** Whether a message tells that they, or somebody of their family, lie ill or had an accident. */
export function tellsOfIllness(text: string): boolean {
  const said = plain(text);
  return fellIll.test(said) && !past.test(said);
}
