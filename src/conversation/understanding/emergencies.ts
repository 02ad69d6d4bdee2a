import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** Somebody is in danger: no menu, a human at once. */
export type Emergency = 'self-harm' | 'violence' | 'disaster';

const selfHarm =
  /\b(?:bunuh diri|suicide|kill myself|(?:mengakhiri|akhiri|mengahiri) hidup|end my life|menyayat (?:tangan|diri)|(?:mau|rasane?|rasanya|lebih|bosan|bosen) (?:pengen )?(?:mati|mate)|mati (?:saja|rasane)|(?:bosan|bosen|capek|cape|lelah) (?:urip|hidup|gesang)|tidak (?:kuat|kiat) (?:lagi )?(?:hidup|urip|gesang)|(?:hidup|urip|gesang) (?:ini )?tidak (?:ada|duwe) guna|tidak ada guna\w* (?:hidup|urip)|tidak mau (?:hidup|urip)|want to live anymore|loncat dari (?:jembatan|gedung)|(?:menghilang|ngilang) (?:saja )?dari dunia)\b/;

const violence =
  /\b(?:kdrt|(?:di|me|ng)?pukul(?:i|in)?|mukuli|dipukuli|dianiaya|aniaya|menganiaya|disiksa|menyiksa|diperkosa|perkosa|pemerkosaan|dicabuli|pencabulan|dibacok|(?:mau|akan) dibunuh|diancam (?:mau )?(?:dibunuh|bunuh)|kekerasan (?:di|pada|dalam|terhadap|seksual|rumah|anak)|ditampar|digebuki|hits me|beats? (?:me|his|her|saya)|raped|abused|dijual orang)\b/;

const calamity =
  /\b(?:banjir|kebanjiran|longsor|gempa|kebakaran|erupsi|meletus|puting beliung|tsunami|angin kencang|roboh|tenggelam|flood|earthquake|landslide|fire)\b/;
const inNeed =
  /\b(?:bantu|butuh|perlu|terjebak|rumah|desa|kampung|warga|korban|ngungsi|mengungsi|pengungsi|evakuasi|tenda|kami|kena|sekarang|parah|there)\b/;
const learning = /\b(?:pelatihan|jadwal|daftar|kuota|sertifikat|belajar|ikut|materi|angkatan|peserta)\b/;

/** What danger a message speaks of; null where it speaks of none, or of a training about it. */
export function emergencyIn(text: string): Emergency | null {
  const said = plainWords(normalise(text)).join(' ');
  if (selfHarm.test(said)) return 'self-harm';
  if (learning.test(said)) return null;
  if (violence.test(said)) return 'violence';
  return calamity.test(said) && inNeed.test(said) ? 'disaster' : null;
}
