import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const plain = (text: string): string => plainWords(normalise(text)).join(' ');

const machine = '(?:robot|bot|mesin|ai|chatbot|chatgpt)(?:nya|e)?';
const human = '(?:orang|manusia|admin|petugas)(?:nya|e)?(?: (?:asli|beneran))?';
const whether = '(?:atau|apa|ta|tah|opo|or)';
const speaker = new RegExp(
  `\\b${machine} ${whether} (?:a )?${human}\\b|\\b${human} ${whether} (?:a )?${machine}\\b|^(?:(?:apa|apakah|eh|halo|hai|is|are) )?(?:anda|ini|you)(?: (?:ini|itu|are|a|yang balas))* ${machine}(?: (?:iya|kah|kan|to|bukan))*$|^(?:apa |apakah )?(?:is this a|ini|ini (?:di)?jawab|(?:di)?jawab) (?:otomatis|${machine})(?: (?:iya|kah))*$|^is this an? ${machine}$|^(?:ini )?(?:dengan |sama )?siapa (?:ini|anda)(?: iya)?$|^anda (?:ini )?siapa(?: iya)?$`,
);
const wantsHuman = /\b(?:mau|minta|tolong|bantu|mana|ada) (?:orang|manusia|petugas)\b/;

/** Whether somebody asks who writes here, a human or a machine. */
export function asksWhoSpeaks(text: string): boolean {
  const said = plain(text);
  return speaker.test(said) && !wantsHuman.test(said);
}

/** Why a message says that we should not have written here. */
export type Misdirected =
  /** Somebody else has the number now. */
  | 'other-owner'
  /** They know of no registration of theirs. */
  | 'never-registered';

const someoneElses =
  /\b(?:bukan|tidak)(?: lagi)? (?:nomor|hp|wa|whatsapp)(?:nya|e)?(?: (?:dari|milik|punya))? (?:(?:ibu|bapak|mas|mbak|sdr|saudara) \p{Letter}{3,}|beliau|almarhum\w*)/u;
const here = /\b(?:ini|lagi)\b/;
const otherOwner =
  /\b(?:nomor|hp|wa)\b(?: \S+){0,3} (?:ganti|pindah|berganti) (?:pemilik|orang|tangan)\b|\b(?:nomor|hp|wa) (?:ini )?(?:sudah )?bukan (?:lagi )?(?:punya|milik)\b|\bsaya bukan (?:ibu|bapak|mas|mbak) (?!rumah)\p{Letter}{3}|\bsalah (?:sambung|orang)\b|\b(?:nomor|kartu) (?:ini )?(?:baru )?(?:saya )?(?:baru )?(?:saya )?beli\b|\bwrong number\b/u;
const neverRegistered =
  /\btidak (?:merasa )?(?:pernah |merasa )(?:men)?daftar\w*\b(?!.*\b(?:mau|ingin|cara|bagaimana|ikut|dimana)\b)|\b(?:dapat|tau|tahu)\b(?: \S+)? nomor (?:saya|ini) (?:dari )?(?:mana|siapa)\b|\bdari mana\b(?: \S+)? (?:dapat|tau|tahu)(?: \S+)? nomor\b|\bnever signed up\b/;
/** Whoever asks for a deletion says so, and gets it. */
const asksDeletion = /\b(?:hapus\w*|hilang\w*|ilangno|dibersihkan)\b/;

export function misdirected(text: string): Misdirected | null {
  const said = plain(text);
  if (asksDeletion.test(said)) return null;
  if (otherOwner.test(said) || (someoneElses.test(said) && here.test(said))) return 'other-owner';
  return neverRegistered.test(said) ? 'never-registered' : null;
}

const humans =
  /\b(?:petugas\w*|admin|orang|manusia|operator|panitia|cs|customer service|staf|staff|officer|human|person|somebody|someone)\b/;
const aroundHumans = new Set(
  'saya kami mau ingin bisa boleh tolong bantu minta mohon bicara bicarakan ngomong ngobrol omong chat tanya bertanya dihubungkan hubungkan sambungkan disambungkan hubungi menghubungi kontak telepon ketemu langsung sama dengan ke kepada dari dong ya iya tidak saja aja nih deh asli beneran bukan bot robot mesin ada yang yg di sini kak min bapak ibu mas mbak cak sebentar dulu dinas sosial dinsos i want to talk speak with a real an the can please need'.split(
    ' ',
  ),
);

/** Whether somebody asks for a human and says nothing of what it is about: "mau ngomong sama petugas dong". */
export function onlyWantsHuman(text: string): boolean {
  const said = plainWords(normalise(text)).join(' ');
  return (
    humans.test(said) &&
    said
      .replaceAll(new RegExp(humans, 'g'), ' ')
      .split(/\s+/)
      .every((word) => word === '' || aroundHumans.has(word))
  );
}

const passIt =
  /\b(?:sebarkan|sebarin|sebarluaskan|forward\w*|terusk?an|bagikan|share|kirim\w*|viralkan)\b(?: \S+){0,6} (?:grup\w*|group\w*|kontak\w*|teman\w*|keluarga\w*|orang|saudara|ditutup)\b|^(?:tolong )?(?:sebarkan|viralkan|sebarluaskan)\b/;
const lures = /https?:|www\.|\b(?:klik|click|gratis|cair|hadiah|menang\w*|undian|bonus|kuota|rp)\b/i;

/** Whether a message is one of those that go round and are to be passed on, with something to gain in it. */
export function isChainLetter(text: string): boolean {
  return text.trim().split(/\s+/).length > 8 && passIt.test(normalise(text)) && lures.test(text);
}
