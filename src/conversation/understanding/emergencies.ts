import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** Somebody is in danger: no menu, a human at once. */
export type Emergency = 'self-harm' | 'violence' | 'disaster';

const selfHarm =
  /\b(?:bunuh diri|suicide|kill myself|(?:mengakhiri|akhiri|mengahiri) hidup|end my life|menyayat (?:tangan|diri)|(?:mau|rasane?|rasanya|lebih|bosan|bosen) (?:pengen )?(?:mati|mate)|mati (?:saja|rasane)|(?:bosan|bosen|capek|cape|lelah) (?:urip|hidup|gesang)|tidak (?:kuat|kiat) (?:lagi )?(?:hidup|urip|gesang)|(?:hidup|urip|gesang) (?:ini )?tidak (?:ada|duwe) guna|tidak ada guna\w* (?:hidup|urip)|tidak mau (?:hidup|urip)|want to live anymore|loncat dari (?:jembatan|gedung)|(?:menghilang|ngilang) (?:saja )?dari dunia)\b|^(?:\S+ ){0,4}(?:sudah|sampun) tidak (?:kuat|kiat|sanggup)(?: lagi| hidup)*$/;

/** What a training is about. */
const prevention = /\b(?:pencegahan|mencegah|pelatihan|materi)\b.*\bbunuh diri\b/;

const violence =
  /\b(?:kdrt|(?:di|me|ng|m)(?:pukul|hajar|antem|keplak|tampar|tempeleng|tendang|gebuk|cekik|siksa|aniaya|bacok|perkosa|cabul)(?:i|in|an)?|(?:pukul|gebuk|antem|siksa|perkosa)(?:i|in)|aniaya|perkosa|mukul(?:i|in)?|memukul(?:i|kan)?|dipukuli|digebuki|menganiaya|menyiksa|nyiksa|nampar(?:i|in)?|nendang(?:i|in)?|nyekik|ngantem(?:i)?|ngeplak(?:i)?|pemerkosaan|pencabulan|dilecehkan|pelecehan|digerayangi|digrepe|diraba\w*|(?:mau|akan) (?:di)?bunuh (?:saya|kami|anak|ibu|aku|istri)|(?:mau|akan) dibunuh|diancam (?:mau )?(?:dibunuh|bunuh)|disekap|dipasung|dirantai|takut (?:pulang(?! malam)|sama suami|suami|bojo\w*)|kekerasan (?:di|pada|dalam|terhadap|seksual|rumah|anak)|hits me|beats? (?:me|his|her|saya)|raped|abused|dijual orang)\b/;

const calamity =
  /\b(?:banjir|kebanjiran|longsor|gempa|kebakaran|erupsi|meletus|puting beliung|tsunami|angin kencang|roboh|tenggelam|flood|earthquake|landslide|fire)\b/;
const inNeed =
  /\b(?:bantu|butuh|perlu|terjebak|rumah|desa|kampung|warga|korban|ngungsi|mengungsi|pengungsi|evakuasi|tenda|kami|kena|sekarang|parah|there)\b/;
const learning = /\b(?:pelatihan|jadwal|daftar|kuota|sertifikat|belajar|ikut|materi|angkatan|peserta|pukul \d+)\b/;
/** Done to somebody, whatever else is said: "anak saya ikut dipukul". */
const suffered =
  /\b(?:suami|bojo\w*|istri|bapak|ibu|ayah|pacar|mertua|kakak|anak|tetangga|saya|aku)\b(?: \S+){0,3} (?:dipukul\w*|mukul\w*|memukul\w*|digebuk\w*|dihajar|ditampar|nampar\w*|ditendang|dicekik|disiksa|dianiaya|diperkosa|dicabuli|dilecehkan|digerayangi|digrepe|diraba\w*)\b|\b(?:melecehkan|menggerayangi|meraba raba|dipegang(?:-?pegang)?(?: \S+)? (?:pelatih|pemateri|panitia|petugas)|dilecehkan (?:pelatih|pemateri|panitia|petugas|peserta|teman))\b|\b(?:lapor\w*|mengadukan|korban|kena|mengalami|terjadi|dugaan)(?: \S+)? pelecehan\b/;

/** What danger a message speaks of; null where it speaks of none, or of a training about it. */
export function emergencyIn(text: string): Emergency | null {
  const said = plainWords(normalise(text)).join(' ');
  if (selfHarm.test(said) && !prevention.test(said)) return 'self-harm';
  if (suffered.test(said)) return 'violence';
  if (learning.test(said)) return null;
  if (violence.test(said)) return 'violence';
  return calamity.test(said) && inNeed.test(said) ? 'disaster' : null;
}
