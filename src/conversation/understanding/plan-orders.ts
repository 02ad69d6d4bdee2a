import { normalise } from './normalise.ts';

const session =
  '(?:(?:satu|lagi|baru|sebuah|new|a) )*(?:angkatan|pelatihan|kelas|jadwal|sesi|gelombang|diklat|bimtek|batch|session|course)';
/** Nobody means anything else by these, wherever they stand; "buat" inside a sentence is "for". */
const anywhere = new RegExp(
  `\\b(?:di)?(?:buat(?:kan|in|no)|bikin(?:kan|in|no)?|gawe(?:kno|no|kke|kan)?|damel(?:aken)?|adakan|jadwalkan|create) ${session}\\b`,
);
const polite =
  '(?:(?:assalamu\\w*|wr|wb|selamat|sugeng|pagi|siang|sore|malam|tolong|tlg|mohon|minta|mau|saya|ayo|coba|min|admin|kak|pak|bu|bapak|ibu|mas|mbak|halo|hai) )*';
const atFirst = new RegExp(`^${polite}(?:buat|tambah(?:kan)?|buka(?:kan)?|new|make) ${session}\\b`);
const otherThings =
  /\b(?:pendaftaran|pengumuman|poster|peserta\w*(?! (?:langsung|harus|perlu))|siapa|sopo|apa|apakah|kapan|kok|tidak|gak|jangan)\b/;

/** Whether a sentence plainly asks for a new session: "gawe angkatan psm dasar tgl 12", "mohon dibuatkan pelatihan, kuota 30". */
export function ordersPlan(text: string): boolean {
  const said = normalise(text.slice(0, 600));
  const begins = atFirst.test(said) || anywhere.test(said);
  return begins && !otherThings.test(said) && (/\d/.test(said) || said.split(' ').length > 3);
}
