/** The words of dates, as all who read them need them. */

const rewrites: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bsk|bsok|besuk|sesuk|mene|benjing|lagghuna|bsk2)\b/g, 'besok'],
  [/\b(?:mgg|mggu|mg)\b/g, 'minggu'],
  [/\b(?:dpn|ngarep|ngajeng|mendatang|yang akan datang|yad|next)\b/g, 'depan'],
  [/\b(?:tgl|tggl|tanggl|tgll)\b\.?/g, 'tanggal'],
  [/\b(?:jum'?at|jumuah|jemuah|jemuwah|friday)\b/g, 'jumat'],
  [/\b(?:senen|snin|monday)\b/g, 'senin'],
  [/\b(?:seloso|slasa|tuesday)\b/g, 'selasa'],
  [/\b(?:rebo|rabo|wednesday)\b/g, 'rabu'],
  [/\b(?:kemis|kmis|thursday)\b/g, 'kamis'],
  [/\b(?:setu|sabtoe|saturday)\b/g, 'sabtu'],
  [/\b(?:ahad|sunday|hari minggu|dino minggu)\b/g, 'ahad'],
  [/\b(?:s\/d|sd|s\.d\.?|hingga|sampe|smp|smpai|sampek|nganti|ngantos|dumugi|until|till|ke)\b/g, 'sampai'],
  [/[–—]/g, '-'],
  [/\b(?:peb|pebruari|februari)\b/g, 'feb'],
  [/\b(?:ags|agt|agust|agustus)\b/g, 'agustus'],
  [/\b(?:nop|nopember|nov)\b/g, 'november'],
  [/\b(?:january)\b/g, 'januari'],
  [/\b(?:nt|nti|ntar|ntr|entar|mengko|mangke|ngko|later)\b/g, 'nanti'],
  [/\b(?:enjing)\b/g, 'pagi'],
  [/\b(?:siyang)\b/g, 'siang'],
  [/\b(?:sonten)\b/g, 'sore'],
  [/\b(?:dalu)\b/g, 'malam'],
  [/\b(?:tomorrow)\b/g, 'besok'],
  [/\b(?:today|dino iki|dinten niki|dinten punika|saiki)\b/g, 'hari ini'],
];

/** Javanese numbers, ngoko and krama, as hours are told in: elsewhere "loro" is ill, and "enem" may be young. */
const javaneseHours: Readonly<Record<string, string>> = {
  siji: 'satu',
  setunggal: 'satu',
  loro: 'dua',
  kalih: 'dua',
  telu: 'tiga',
  papat: 'empat',
  sekawan: 'empat',
  limo: 'lima',
  gangsal: 'lima',
  enem: 'enam',
  pitu: 'tujuh',
  wolu: 'delapan',
  sanga: 'sembilan',
  songo: 'sembilan',
  sedasa: 'sepuluh',
  sewelas: 'sebelas',
  rolas: 'dua belas',
};
const javaneseHour = new RegExp(
  `(?<=\\b(?:jam|pukul|pkl|jm|setengah) )(?:${Object.keys(javaneseHours).join('|')})\\b`,
  'g',
);

/** Dates as people write them, in the words that are read here. */
export function plainDates(text: string): string {
  let written = ` ${text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()} `;
  for (const [pattern, meant] of rewrites) written = written.replace(pattern, meant);
  return written.replace(javaneseHour, (number) => javaneseHours[number] ?? number);
}

/** Monday first. */
export const weekdays = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'ahad'];
const months = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'.split('|');
export const monthWord = '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*';

export const monthOf = (word: string): number => {
  const english = { may: 5, aug: 8, oct: 10, dec: 12 }[word.slice(0, 3)];
  return english ?? months.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
};

/** Monday is 1; "minggu" is a Sunday only where it is no week. */
export function weekdayIn(text: string): number | null {
  const sunday = text.replace(/(?<!\d |satu |dua |tiga )\bminggu\b(?! (?:depan|lagi|ini))/, 'ahad');
  const at = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`).test(sunday));
  return at === -1 ? null : at + 1;
}

const numbers = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas'.split(' ');

/** "tujuh" is 7; null where a word is no number. */
export const numberNamed = (word: string): number | null => {
  const at = numbers.indexOf(word.replace(' ', ''));
  return at === -1 ? null : at + 1;
};
