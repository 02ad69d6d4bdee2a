import { commandOf } from './commands.ts';
import { degreesIn, splitDegrees, titleOf } from './degrees.ts';
import { isChatWord } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { isDistrict, isPlace } from './regions.ts';
import { yesOrNo } from './yes-no.ts';

/**
 * The name in a reply to "what is your full name?", as it belongs on a certificate: degrees kept and written the usual
 * way, forms of address and chat markup dropped, title case where all was lower or all upper. Null where the reply is
 * no name: a command, a question, a number, markup.
 */
export function nameFrom(reply: string): string | null {
  const text = reply
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .trim();
  if (text === '' || text.length > 160 || text.startsWith('/') || /[@<>{}\\?]|https?:|www\./i.test(text)) return null;
  if (commandOf(text) !== null) return null;
  const bare = withoutMarkup(text).replace(noBefore, '');
  const isShort = bare.split(/\s+/).length < 3 && !shortened.test(bare);
  if (isShort && yesOrNo(bare.replace(openers, '') || bare) !== null) return null;
  if (interjection.test(bare) || asksBack.test(bare)) return null;
  const told = toldAs.exec(bare)?.[1];
  if (told === undefined && isDistrict(bare) && !alsoNames.has(bare.toLowerCase())) return null;
  return named(told ?? bare) ?? (told === undefined ? null : named(bare));
}

/** "Moh. Ali" and "Moh Amin" are called Mohammad; "moh" alone is Javanese for no. */
const shortened = /^(?:mo[ck]?h|muh|ach|abd)\b\.?\s*\p{Letter}{3}/iu;

/** "Ndak Sukarno" says no to what was read before, and then the name. */
const noBefore = /^(?:[Nn]dak|[Tt]idak|[Nn]?[Gg]gak|[Gg]ak|[Oo]ra|[Mm]boten)[\s,]+(?=\p{Lu}\p{Ll})/u;

/** Whether a reply carries what may be an identity number, which nobody should send. */
export const looksLikeIdentityNumber = (text: string): boolean => /(?:\d[\s.-]?){16}/.test(text);

function withoutMarkup(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
    .replace(/[*_~"“”[\]]|^'|'$|[!]+/g, ' ')
    .replace(/\(([^)]*)\)?/g, (_, within: string) => (degreesIn(within) ? `, ${within} ` : ' '))
    .replace(/^\s*(?:\d{1,2}\s*[.)]|[-•])\s*(?=\p{Letter})/u, '')
    .replace(/(?<=(?:^|\s)\p{Letter})\s+(?=\p{Letter}(?:\s|$))/gu, (gap, at, whole: string) =>
      /^\s*(?:\p{Letter}\s+){3,}\p{Letter}\s*$/u.test(whole) ? '' : gap,
    )
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** A word to be patient or pleased, which some people are called: "sabar ya kak". */
const interjection =
  /^(?:sabar|bagus|mantap|sip|sae|apik|untung)\s+(?:ya|yaa|yo|dulu|sekali|banget|sanget|dong|deh|kak|min)\b/i;

/** "Kok tanya nama segala", and what is no language of people: "' OR 1=1 --". */
const asksBack = /\b(?:tanya|nanya|takon|minta|butuh|perlu)\s+nama\b(?!\s+saya)|\d\s*=\s*\d|--\s*$/i;

/** What comes before the name itself, however much of it there is. */
const openers = new RegExp(
  `^(?:(?:${[
    "(?:wa'?\\s?)?(?:a|al|wa')?(?:ass?alam\\w*|alaikum\\w*)(?:[\\s']+'?alaikum\\w*)?(?:\\s+w[ar]\\S*(?:\\s+w[ab]\\S*)?)?",
    'wa+laikum\\w*(?:\\s*salam)?',
    'kulo nuwun|nuwun sewu|nyuwun sewu|permisi|punten|salam(?: kenal)?|bismillah\\w*',
    'kak|kaka|min|mimin|admin|bapak ibu|koreksi|ralat|(?:maaf )?salah|maksud(?:nya|e)|(?:yang|yg|sing) (?:benar|betul|bener)(?:nya)?|(?:se)?harusnya|bukan \\p{Letter}+ (?:tapi|tetapi|tp)',
    '(?:nama )?(?:sesuai|di|menurut|pada) ktp|bernama|jenengan?|(?:biasa )?(?:di)?panggil(?:an(?:nya|e)?)?(?: (?:saja|aja|saya|aku|ae))*',
    'halo|hallo|hai|hi|hello|hey|selamat (?:pagi|siang|sore|malam)|pagi|siang|sore|malam',
    'yth\\.?|perkenalkan|kenalkan|maaf|mohon maaf|ngapunten|ini|iki|niki|dengan|kalau|oh|eh|o',
    "ya|iya|yaa|iyo|yo|ok|oke|okay|baik|baiklah|siap|nggih|inggih|njih|enggi|betul|benar|im|i'm|i am|this is|it's|call me",
    "saya|sy|aku|kulo|kula|kawulo|aq|q|gue|gw|isun|sengko'?|engko'?|kaule|abdina|sendiri|cukup|cuma|hanya|cuman|mung|namung",
    '(?:cuma|cukup|hanya)?\\s?(?:satu|1) kata|namanya orang desa',
    'a\\.?\\s?n\\.|a/n|an(?=\\s+[\\p{Lu}])|atas nama',
    'adalah|yaitu|yakni|itu|is|jadi|menjadi|dadi|dados',
  ].join('|')})(?![\\p{Letter}\\p{Number}'])[\\s,.:;=-]*)+`,
  'iu',
);

/** "Nama saya …", "namaku", "jenengku", "my name is", with its slips of the finger, wherever it stands. */
const toldAs = new RegExp(
  `(?:^|[\\s,.;:])(?:${[
    "(?:nama|nam|nma|nm|namae|nami|asmo|asma|jeneng|njeneng|nyama|name)(?:\\s?(?:lengkap|asli|panjang|terang|jangkep|lengkapnya|lengkape))?(?:\\s?(?:saya|sy|sya|saua|saja|syaa|aku|ku|kulo|kula|gue|gw|kami|engko'?|sengko'?|kaule|abdina|peserta|calon peserta))?",
    "(?:namaku|namanya|namane|namakoe|lengkapnya|lengkape|jenengku|jenenge|jenengkoe|asmanipun|asmane|naminipun|nyamana|nyamaku|tang nyama|nyamana\\s+(?:engko'?|sengko'?|kaule))",
    "my\\s+(?:full\\s+)?name(?:\\s+is|'s)?",
  ].join('|')})(?:\\s*(?::|=|;|-)\\s*|\\s+(?:adalah|yaitu|itu|is|nggih)\\s+|\\s+)(?!lengkap\\w*\\s*$)(.+)$`,
  'isu',
);

/** How people are addressed, which is no part of their names. */
const address =
  /^(?:(?:bapak|ibu|bpk|bp|pak|bu|mbah|simbah|eyang|paklik|bulik|pakde|bude|(?<=(?:pak|bu|bapak|ibu) )(?:rt|rw|lurah|kades|kadus|camat|carik|modin|guru|dokter)|kak|kakak|mas|mbak|mba|mbk|cak|ning|bang|abang|om|tante|sdr|sdri|saudara|saudari|mr|mrs|ms|miss|tn|ny|nn)\.?\s+)+(?=\p{Letter})/iu;

/** Where a name is over and what its bearer is, wants or comes from begins. */
const nameEnds = new RegExp(
  `\\s+(?:${[
    'dari|dr(?=\\s)|bukan|bkn|dudu|sesuai|di ktp|asal|asli|alamat|domisili|tinggal|berasal|unsur|anggota|kader|ketua|pengurus|relawan|guru|perangkat|staf|warga|kepala|sekretaris|bendahara|koordinator|pendamping|petugas|from',
    'psm|tksk|tagana|karang taruna|kartar|lks|lk3|pkh|pkk|posyandu|sie|here',
    'kab|kabupaten|kota|kec|kecamatan|ds|desa|dsn|dusun|kel|kelurahan|jl|jln|jalan|rt|rw',
    'umur|usia|lahir|th|tahun|no|nomor|nomer|hp|wa|telp|nik|nip',
    'mau|ingin|pengen|pingin|badhe|arep|mohon|minta|nyuwun|tolong|siap|daftar|mendaftar|ikut|yang|yg|sing|untuk',
    'saya|sy|aku|kulo|kula|dan saya|bisa dipanggil|biasa|panggilan|panggil|dipanggil|alias|ganteng|cantik|satu kata|\\d.*',
  ].join('|')})(?![\\p{Letter}']).*$`,
  'isu',
);

/** What politeness hangs on behind a name. */
const farewell =
  /(?:[\s,.]+(?:min|mimin|admin|kak|kaka|ya|yaa|nggih|pak|bu|bapak|ibu|gan|mas|mbak|mba|cak|ning|bos|bro|dik|dek|ok|oke|aja|saja|ae|wae|mawon|thok|tok|cukup|maksudnya|maksude|salam kenal|terima ?kasih|trima ?kasih|makasih|trims|tks|thx|thanks|thank you|suwun|matur (?:nuwun|suwun)|sakalangkong|mohon bantuan\w*))+[\s,.]*$/i;

/** The name that a text begins with once what leads to it is gone. */
function named(text: string): string | null {
  const parts = text
    .replace(/\ba\/n\b/i, 'a.n.')
    .split(
      /\s*[,;\n/|]\s*|\s+[-–]\s+|(?<=\p{Letter}{4})(?<!\b(?:mo[ck]?h|mo[ck]?ham|muh|muham|ach|achm|prof|abdul|abdl|sdri))\.\s+(?=\p{Letter}{2})/iu,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const begun = parts.findIndex((part) => core(part) !== '');
  const [first, ...rest] = begun === -1 ? [] : parts.slice(begun);
  if (first === undefined) return null;
  const start = core(first);
  const degrees: string[] = [];
  for (const part of rest) {
    const found = degreesIn(part);
    if (!found) break;
    degrees.push(...found);
  }
  const turned = degrees.length === 0 ? (saidInFull(start, rest) ?? turnedRound(start, rest)) : null;
  const split = splitDegrees((turned ?? start).split(/\s+/).flatMap(apart));
  const words = split.words.map((word, index) =>
    // A full stop ends the sentence, unless the word is an abbreviation such as "Abd.".
    index === split.words.length - 1 && /^\p{Letter}{4,}\.$/u.test(word) ? word.slice(0, -1) : word,
  );
  if (!isName(words)) return null;
  const spelled = [...split.before, ...words.map((word, index) => titleCase(word, index))].join(' ');
  return [spelled, ...split.after, ...degrees].join(', ');
}

/** What of a part may be a name. */
function core(part: string): string {
  const opened = part
    .replace(openers, '')
    .replace(/^(?:nama|namaku)\s+/i, '')
    .replace(openers, '')
    .replace(address, '');
  return ` ${opened}`
    .replace(farewell, '')
    .replace(nameEnds, '')
    .replace(farewell, '')
    .replace(/(?<=\p{Letter}{4})\.(?=\p{Letter}{3})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "A.Rozak" and "H.Abd.Ghofur" are written without their spaces; "S.Sos." is not. */
function apart(word: string): string[] {
  if (!/\.\p{Letter}{3}/u.test(word) || degreesIn(word)) return [word];
  return word.split(/(?<=\.)(?=\p{Letter}{2})/u);
}

/** "Sri, ibu Sri Handayani": of two, the longer one is the whole. */
function saidInFull(short: string, rest: readonly string[]): string | null {
  const words = (name: string): string[] => name.toLowerCase().split(/\s+/);
  const whole = rest
    .map(core)
    .find((name) => isName(name.split(/\s+/)) && ` ${words(name).join(' ')} `.includes(` ${words(short).join(' ')} `));
  return whole !== undefined && words(whole).length > words(short).length ? whole : null;
}

/** "LESTARI, WIJI" is a name turned round; a place behind a comma is where somebody lives. */
function turnedRound(last: string, [given, ...more]: readonly string[]): string | null {
  if (given === undefined || more.some((part) => degreesIn(part) === null)) return null;
  if (last === '' || last.includes(' ') || !/^[\p{Letter}' .-]+$/u.test(given) || given.split(' ').length > 3)
    return null;
  if (core(given) !== given || !isName(given.split(/\s+/)) || isPlace(given)) return null;
  return `${given} ${last}`;
}

function isName(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 8) return false;
  if (!words.every((word) => /^'?\p{Letter}(?:[\p{Letter}\p{Mark}'-]|\.(?=\p{Letter}))*\.?$/u.test(word))) return false;
  const plain = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (plain.some((word) => notInNames.has(word) || vulgar.has(word) || noWord(word))) return false;
  // Made of nothing but words of the chat: a remark. One of them may be somebody's name.
  if (plain.every((word) => isChatWord(normalise(word)) && !alsoNames.has(word))) return false;
  if (plain.every((word) => titleOf(word) !== null && word !== 'h')) return false;
  if (isPlace(words.join(' ')) || otherAnswers.has(plain.join(' '))) return false;
  const letters = words.join('').replace(/\P{Letter}/gu, '');
  return letters.length >= 2 && letters.length <= 60 && /[aeiouyáéíóúöü]/i.test(letters);
}

/** Laughter, a row of the keyboard, one letter over and over. */
const noWord = (word: string): boolean =>
  /(\p{Letter})\1\1/u.test(word) ||
  /^(?:(?:ha|he|hi|hu|wk|kw|xi|ck|la|bla|na){2,}\w?|w?k+w+k\w*)$/.test(word) ||
  /asdf|qwer|zxcv|hjkl|sdfg|dfgh|[bcdfghjklmnpqrstvwxz]{6}/.test(word);

const alsoNames = new Set(
  'sugeng wiwit ono ban sin mo kim hari wulan bulan dino bagus minggu sae untung pagi lan indah mulia ani baru panji giri kamal candi'.split(
    ' ',
  ),
);

/** Words of questions, wishes and refusals, which no name has. */
const notInNames = new Set(
  (
    'apa apakah kenapa mengapa knp berapa brp kapan kpn dimana dmn gimana gmn bagaimana mau ingin pengen tidak gak ga nggak ndak tdk bisa bs mana ini itu yang yg untuk buat lihat liat cek daftar jadwal pelatihan harus nanti belum blm sudah sdh udah udh dulu kok biaya ktp nama lengkap saya sy aku kamu anda siapa rahasia males malas ikut jangan tolong bantu lupa sama seperti kemarin tanya salah lagi lho loh dong sih piye opo sopo ora tunggu sebentar bentar ntar skip lewati terserah pokoknya bebas kosong kosongkan is are what why how who name not know profil ' +
    'matur mator nuwun suwun sanget sakalangkong kalih karo ibunya bapaknya anaknya istrinya suaminya ibuku bapakku anakku deh nih kah tuh ah ih panjang pendek dobel pakai pake pakek boleh perlu usah kalau kalo emang memang maksud maksudnya maksude takut penipuan data datanya foto nomor no wa hp email alamat gelar samaran panggilan anonim none tanpa punya tau tahu kata orang sekali banget aja saja namanya namamu jenengmu sampeyan panjenengan sinten nopo napa pripun mboten ngerti ngertos paham mudeng bingung pencet isi diisi kosongi sesuai seperti kayak terus trus lalu tapi atau dan karena soalnya dengan pada kepada ketua kepala sekretaris bendahara anggota pengurus petugas relawan peserta warga pria wanita perempuan laki laki-laki lelaki cewek cowok istri suami anak janda duda lansia admin bot robot test tes testing coba halo hai terima makasih terimakasih thanks thank you my your jl jalan rt rw kab kec desa dusun kelurahan kecamatan kabupaten psm tksk tagana lks pkh dinsos dinas sosial'
  ).split(' '),
);

/** Jokes at the expense of whoever reads the list. */
const vulgar = new Set(
  'kontol kntl memek ngentot ngewe jancok jancuk dancok asu bajingan anjing anjir bangsat pepek jembut tempik goblok goblog tolol bego bencong banci lonte pelacur perek pantek kampret bokep coli sange'.split(
    ' ',
  ),
);

/** What some people are or do, by which nobody is called. */
const otherAnswers = new Set(
  'hamba allah,rumah tangga,irt,petani,nelayan,buruh,buruh tani,pedagang,wiraswasta,pensiunan,mahasiswa,mahasiswi,pelajar,karyawan,karyawan swasta,guru honorer,honorer,pns,asn,pengangguran'.split(
    ',',
  ),
);

const staysLower = new Set(['bin', 'binti', 'da', 'de', 'dos', 'van', 'von', 'der', 'den', 'br', 'boru', 'ibn']);

function titleCase(word: string, position: number): string {
  const letters = word.replace(/\P{Letter}/gu, '');
  if (position > 0 && staysLower.has(word.toLowerCase().replace(/\.$/, ''))) return word.toLowerCase();
  const upper = letters === letters.toUpperCase() && letters.length > 1;
  const lower = letters === letters.toLowerCase();
  // Written with the capitals locked: "sRI".
  const inverted = /^\p{Ll}[\p{Lu}']+\.?$/u.test(word) && letters.length > 2;
  // One capital with a dot is an initial; mixed case is how its owner writes it.
  if (!upper && !lower && !inverted) return word;
  const small = word.toLowerCase();
  return small.replace(/^'?\p{Letter}|(?<=[-.])\p{Letter}/gu, (letter) => letter.toUpperCase());
}
