import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** Somebody is in danger: no menu, a human at once. */
export type Emergency = 'self-harm' | 'violence' | 'disaster';

const die = "(?:mati|mate|mateya|mate'a|matia|pejah|to die|die)";
const live = "(?:hidup|urip|gesang|odi'?|odhi'?)";
const bear = '(?:kuat|kiat|kowat|kellar|sanggup|tahan)';
const poison =
  '(?:racun\\w*|baygon|ap?otas|obat (?:serangga|nyamuk|tikus|rumput|hama)|obat tidur(?: \\S+){0,2} (?:botol|strip|papan|banyak|semua))';
const blade = "(?:pisau|parang|celurit|clurit|golok|arit|senjata\\w*|kapak|todi'?|gaman|pistol)";
const somebody =
  '(?:saya|aku|kami|kita|suami|bojo\\w*|istri|bapak|ibu|ayah|pacar|mertua|kakak|kak|adik|adek|mbak|mas|anak\\w*|tetangga|tanggaku|tanggane|teman|keponakan|saudara|keluarga|orang|warga|korban)';

const devices =
  '(?:hp|hape|handphone|phone|baterai|batrai|batre|batere|battery|laptop|lampu|listrik|sinyal|wifi|internet|kuota|paket|kartu|nomor|motor|mobil|mesin|komputer|pulsa|kipas|ac|tv|kompor|mic|mikrofon|proyektor)';

/** What sounds like it and is not: a lamp that is out, time that is killed, a gong that is struck. */
const harmless = new RegExp(
  [
    `mati(?: saja)? (?:${devices}\\w*|gaya|kutu|rasa|suri|air|angin|langkah|matian)`,
    `(?:${devices})\\w*(?: (?:saya|kami|ini|itu|aku))*(?: (?:mau|sudah|hampir|keburu|akan|bisa|rasanya|terus|sering|pada))* mati`,
    'mati-\\S+',
    '(?:setengah|harga|sampai) mati',
    '(?:mem|m)?bunuh (?:waktu|nyamuk|lalat|kecoa|tikus|hama|kuman|virus|rasa|jenuh|bosan)',
    '(?:(?:di|me)?pukul|mukul) (?:rata|gong|bedug|beduk|kentongan|kenthongan|rebana|drum|bola|samsak|mundur|telak)',
    'dihajar (?:tugas|pekerjaan|kerjaan|kerja|lembur|ujian|hujan|panas|deadline)',
    'takut pulang (?:malam|kemalaman|telat|kesorean)',
    `(?:bosan|bosen|capek|cape|lelah) ${live} (?:di|ndek|nang|neng|ning) (?!dunia)\\S+`,
    '(?:pendamping\\w*|mendampingi|dampingi)(?: korban)? (?:kdrt|kekerasan|pelecehan)',
    'kena banjir (?:di|nang|neng|ning|ndek) (?:jalan|dalan|tol)',
    'banjir kanal',
    '(?:desa|dusun|kampung) (?:banjiran|longsor)$',
  ]
    .map((words) => `(?<![\\p{Letter}])${words}(?![\\p{Letter}])`)
    .join('|'),
  'gu',
);

const selfHarm = new RegExp(
  [
    'bunuh diri',
    '(?:mateni|membunuh) (?:awakku|awak|diri\\w*)',
    'suicide',
    'kill myself',
    'gantung diri',
    'nglalu',
    '(?:mengakhiri|akhiri|mengahiri) (?:hidup\\w*|nyawa\\w*|semuanya)',
    'end my life',
    'menyayat (?:tangan|diri)',
    `(?:mau|rasane?|rasanya|lebih|bosan|bosen) (?:pengen )?${die}`,
    `(?:lebih|luwih|langkung) (?:baik|becik|apik|bagus|sae) (?:saya |kula )?${die}`,
    `mending(?:an)? (?:saya )?${die}`,
    'mati (?:saja|rasane)',
    'better off dead',
    `(?:bosan|bosen|capek|cape|lelah) ${live}`,
    `tidak ${bear} (?:lagi )?${live}`,
    `${live} (?:ini )?tidak (?:ada|duwe) guna`,
    `tidak ada guna\\w* ${live}`,
    `tidak mau ${live}`,
    'want to live anymore',
    '(?:loncat|lompat|terjun) dari (?:jembatan|gedung)',
    '(?:menghilang|ngilang) (?:saja )?dari dunia',
    `(?:minum|nenggak|menenggak|ngombe|ngunjuk|telan|menelan) ${poison}`,
    `${somebody}(?: \\S+)? overdosis`,
  ]
    .map((words) => `(?<![\\p{Letter}])(?:${words})(?![\\p{Letter}])`)
    .join('|') + '|^(?:\\S+ ){0,4}(?:sudah|sampun) tidak (?:kuat|kiat|sanggup)(?: lagi| hidup)*$',
  'u',
);

/** What a training is about. */
const prevention = /\b(?:pencegahan|mencegah|pelatihan|materi)\b.*\bbunuh diri\b/;

const violence = new RegExp(
  `\\b(?:${[
    'kdrt',
    '(?:di|me|ng|m)(?:pukul|hajar|antem|keplak|tampar|tempeleng|tendang|gebuk|gebug|cekik|siksa|aniaya|bacok|perkosa|cabul)(?:i|in|an)?',
    '(?:di|dipun ?|ng|nge)(?:gebug|gebugi|antemi|pukuli|gepuki?)',
    '(?:pukul|gebuk|antem|siksa|perkosa)(?:i|in)',
    'aniaya|perkosa|mukul(?:i|in)?|memukul(?:i|kan)?|dipukuli|digebuki|menganiaya|menyiksa|nyiksa|nampar(?:i|in)?|nendang(?:i|in)?',
    'nyekik|ngantem(?:i)?|ngeplak(?:i)?|pemerkosaan|pencabulan|dilecehkan|pelecehan|digerayangi|digrepe|diraba\\w*',
    'epokol|e pokol|mokol(?:an|in|i)?',
    'disekap|dipasung|dirantai|diculik|penculikan|dijual orang|dibuntuti|dikuntit|saya(?: \\S+)? diikuti orang(?! tua)',
    'takut (?:pulang|sama suami|suami|bojo\\w*)',
    'kekerasan (?:di|pada|dalam|terhadap|seksual|rumah|anak)',
    'hits me|hits saya|hitting (?:me|saya|her|him)|beats? (?:me|his|her|saya)|beating (?:me|saya|her)|raped|abused',
  ].join('|')})\\b`,
);

/** A life is threatened: so is whoever says it, whatever training they speak of. */
const threat = new RegExp(
  `\\b(?:${[
    `(?:mau|akan|ngancem|ngancam|mengancam|coba|mencoba)(?: \\S+){0,2} (?:bunuh|mbunuh|membunuh|mateni|nusuk|tusuk|menusuk|bacok|mbacok|membacok|celakai|mencelakai)(?: ${somebody}|$)`,
    '(?:mau|akan|diancam)(?: \\S+)? (?:dibunuh|dipateni|dibacok|ditusuk|bunuh$)',
    `(?:mateni|mate'?ana) ${somebody}|${somebody}(?: \\S+)? dipateni|mate'?ana engko'?`,
    '(?:to kill|kills?|killed) (?:me|saya|us|kami|him|her)',
    `(?:diancam|ngancem|ngancam|mengancam|dikejar|ngejar|mengejar|ngamuk|nodong|ditodong)(?: \\S+){0,3} ${blade}`,
    `${somebody}(?: \\S+){0,2} (?:ditusuk|dibacok|disiram air keras|diculik)`,
    'nyawa(?: \\S+)? terancam',
  ].join('|')})\\b`,
);

const calamity =
  /\b(?:banjir|kebanjiran|kabanjiran|kak? banjiran|longsor|gempa|kebakaran|kobong|kobongan|kebakar|terbakar|erupsi|meletus|puting beliung|tsunami|angin kencang|roboh|tenggelam|flood|earthquake|landslide|fire)\b/;
const inNeed =
  /\b(?:bantu|butuh|perlu|terjebak|trapped|rumah|griya|desa|kampung|warga|korban|ngungsi|mengungsi|pengungsi|evakuasi|tenda|kami|kena|sekarang|parah|there)\b/;
/** Who has helped elsewhere, or gives, or tells of what was, is not in need. */
const experience =
  /^(?!.*\b(?:sekarang|terjebak|mengungsi|ngungsi|parah)\b).*\b(?:pernah|biasa|terbiasa|pengalaman|donasi|sumbangan|sering|sejak|(?:ktp|surat|ijazah|sertifikat|berkas)\w*(?: \S+){0,2} (?:hilang|rusak|basah|hanyut))\b/;
const lives = new RegExp(
  `\\b${somebody}\\b(?<!\\b(?:saya|aku))(?: \\S+){0,3} (?:tenggelam(?! dalam)|kelelep|hanyut|kintir|terseret|tertimbun|kependem|ketimbun|terkubur|terjebak api)\\b`,
);
const learning = /\b(?:pelatihan|jadwal|daftar|kuota|sertifikat|belajar|ikut|materi|angkatan|peserta|pukul \d+)\b/;
/** Done to somebody, whatever else is said: "anak saya ikut dipukul". */
const suffered =
  /\b(?:suami|bojo\w*|istri|bapak|ibu|ayah|pacar|mertua|kakak|anak|tetangga|saya|aku)\b(?: \S+){0,3} (?:dipukul\w*|mukul\w*|memukul\w*|digebuk\w*|digebug\w*|dihajar|ditampar|nampar\w*|ditendang|dicekik|disiksa|dianiaya|diperkosa|dicabuli|dilecehkan|digerayangi|digrepe|diraba\w*)\b|\b(?:melecehkan|menggerayangi|meraba raba|dipegang(?:-?pegang)?(?: \S+)? (?:pelatih|pemateri|panitia|petugas)|dilecehkan (?:pelatih|pemateri|panitia|petugas|peserta|teman))\b|\b(?:lapor\w*|mengadukan|korban|kena|mengalami|terjadi|dugaan)(?: \S+)? pelecehan\b/;

/** What danger a message speaks of; null where it speaks of none, or of a training about it. */
export function emergencyIn(text: string): Emergency | null {
  const said = plainWords(normalise(text)).join(' ').replace(harmless, ' ');
  if (selfHarm.test(said) && !prevention.test(said)) return 'self-harm';
  if (suffered.test(said) || threat.test(said)) return 'violence';
  if (lives.test(said)) return 'disaster';
  if (learning.test(said)) return null;
  if (violence.test(said)) return 'violence';
  return calamity.test(said) && inNeed.test(said) && !experience.test(said) ? 'disaster' : null;
}
