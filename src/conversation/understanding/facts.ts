import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** What somebody asks of a session that they look at or hold a seat in. */
export type Fact = 'hours' | 'days' | 'place' | 'link' | 'bring';

const longest = 12;

const facts: readonly (readonly [Fact, RegExp])[] = [
  ['hours', /\b(?:jam berapa|berapa jam|kapan mulai\w*|mulai\w* kapan|hari apa|what time)\b/],
  ['days', /\b(?:berapa hari|sampai kapan|sampai (?:tanggal|hari) (?:berapa|apa)|how many days|selesai\w* kapan)\b/],
  ['link', /\b(?:link|tautan)\w*\b.*\b(?:zoom|mana|dimana|minta)\b|\b(?:zoom|link)\w* (?:mana|dimana)\b|\bid zoom\b/],
  [
    'place',
    /\b(?:tempat|lokasi|alamat|acara|pelatihan)(?:nya|ipun)?\b.*\b(?:dimana|mana)\b|\bdimana\b.*\b(?:tempat|lokasi|alamat|acara|pelatihan)|^(?:itu |ini )?dimana(?: ya| sih| itu| iya)*$/,
  ],
  ['bring', /\bbawa apa\b|\bapa (?:saja )?(?:yang )?(?:perlu |harus )?(?:di)?bawa\b|\bwhat (?:to|should i) bring\b/],
];

/** An office's, a document's or a bed's whereabouts are no session's; what is open is no session that one holds. */
const ofSomethingElse =
  /\b(?:kantor\w*|dinas|sertifikat|petugas|tidur|makan|daftar\w*|mendaftar\w*|jadwal|ada pelatihan|pelatihan apa|yang mana|buka|jp|grup|group|poster|materi)\b/;

/** The fact of a session that a short question asks for; null where it asks for none. */
export function factAsked(text: string): Fact | null {
  const words = plainWords(normalise(text));
  const said = words.join(' ');
  if (words.length > longest || ofSomethingElse.test(said)) return null;
  return facts.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

const ofTheLine =
  /\b(?:antri\w*|antre\w*|antrean|urutan|daftar tunggu)\b.*\b(?:berapa|keberapa|sampai|mana|nomor)\b|\b(?:berapa|keberapa|nomor)\b.*\b(?:antri\w*|antre\w*|urutan|daftar tunggu|depan saya|di depanku)\b|\b(?:queue|waitlist|ahead of me)\b/;
const waits =
  /\b(?:berapa lama|lama|masih lama|sampai kapan|kapan)\b.*\b(?:tunggu\w*|nunggu\w*|menunggu|dapat tempat|giliran\w*|dapat kursi)\b|^(?:saya )?nomor (?:ke )?berapa(?: iya| ya)?$|\b(?:tunggu\w*|menunggu)\b.*\b(?:berapa lama|sampai kapan|lama)\b/;
const sighs =
  /^(?:yah?|waduh|aduh|lho|lah|kok|sudah|iya|masih|walah|wah|yaah)* ?(?:penuh|kebak|full)(?: (?:iya|ya|terus|lagi|to|ta|tah|rek))*$/;

/** Whether somebody asks how many are before them; `waiting`: or how long it takes, or sighs that all is taken. */
export function asksForTurn(text: string): { readonly plainly: boolean; readonly waiting: boolean } {
  const words = plainWords(normalise(text));
  const said = words.join(' ');
  const plainly = words.length <= longest && ofTheLine.test(said);
  const waiting = waits.test(said) && !/\b(?:petugas|dijawab|jawab|balas\w*|sertifikat)\b/.test(said);
  return { plainly, waiting: plainly || (words.length <= longest && (waiting || sighs.test(said))) };
}

/** Whether somebody asks what there is at all: "enek opo ae". */
export const asksWhatThereIs = (text: string): boolean =>
  /\b(?:ada apa|apa (?:saja|ada)|ada pelatihan)\b/.test(plainWords(normalise(text)).join(' '));

/** Whether somebody asks about a bed, for whomever: "penginapan bagi peserta lansia". */
export const asksForLodging = (text: string): boolean =>
  /\b(?:tidur|kamar|asrama|mess)\b/.test(plainWords(normalise(text)).join(' '));
