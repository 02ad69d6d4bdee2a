// What stands around a name in a reply, and what is none.

/** A word to be patient or pleased, which some people are called: "sabar ya kak". */
export const interjection =
  /^(?:sabar|bagus|mantap|sip|sae|apik|untung)\s+(?:ya|yaa|yo|dulu|sekali|banget|sanget|dong|deh|kak|min)\b/i;

/** "Kok tanya nama segala", and what is no language of people: "' OR 1=1 --". */
export const asksBack = /\b(?:tanya|nanya|takon|minta|butuh|perlu)\s+nama\b(?!\s+saya)|\d\s*=\s*\d|--\s*$/i;

/** What comes before the name itself, however much of it there is. */
export const openers = new RegExp(
  `^(?:(?:${[
    "(?:wa'?\\s?)?(?:a|al|wa')?(?:ass?alam\\w*|alaikum\\w*)(?:[\\s']+'?alaikum\\w*)?(?:\\s+w[ar]\\S*(?:\\s+w[ab]\\S*)?)?",
    'wa+laikum\\w*(?:\\s*salam)?',
    'kulo nuwun|nuwun sewu|nyuwun sewu|permisi|punten|salam(?: kenal)?|bismillah\\w*|om swastiastu|shalom|syalom|horas|sampurasun',
    'kak|kaka|min|mimin|admin|bapak ibu|koreksi|ralat|(?:maaf )?salah|maksud(?:nya|e)|(?:yang|yg|sing) (?:benar|betul|bener)(?:nya)?|(?:se)?harusnya|bukan \\p{Letter}+ (?:tapi|tetapi|tp)',
    '(?:nama )?(?:sesuai|di|menurut|pada) ktp|bernama|jenengan?|(?:biasa )?(?:di)?panggil(?:an(?:nya|e)?)?(?: (?:saja|aja|saya|aku|ae))*',
    'halo|hallo|hai|hi|hello|hey|selamat (?:pagi|siang|sore|malam)|pagi|siang|sore|malam',
    'yth\\.?|perkenalkan|kenalkan|maaf|mohon maaf|ngapunten|ini|iki|niki|dengan|kalau|oh|eh|o',
    "ya|iya|yaa|iyo|yo|ok|oke|okay|baik|baiklah|siap|nggih|inggih|njih|eng?gh?i+h?|iyeh|betul|benar|im|i'm|i am|this is|it's|call me",
    "saya|sy|aku|kulo|kula|kawulo|aq|q|gue|gw|isun|sengko'?|engko'?|kaul[ae]|bula|abdh?ina|tiang|sendiri|cukup|cuma|hanya|cuman|mung|namung",
    '(?:cuma|cukup|hanya)?\\s?(?:satu|1) kata|namanya orang desa',
    'a\\.?\\s?n\\.|a/n|an(?=\\s+[\\p{Lu}])|atas nama',
    'adalah|ialah|yaitu|yakni|itu|iku|kuwi|niku|is|jadi|menjadi|dadi|dados',
    '(?:(?:tolong|tulung|mohon|minta|nyuwun|monggo) )?(?:di)?(?:tulis|catat|ketik|isi|serat)(?:kan|aken|no|en)?(?: (?:saja|aja|ae|mawon|nama))*',
    'nama lengkap(?:nya|e|ipun)?|lengkap(?:nya|e|ipun|na)|jangkepipun',
  ].join('|')})(?![\\p{Letter}\\p{Number}'])[\\s,.:;=-]*)+`,
  'iu',
);

/** "Nama saya …", "namaku", "jenengku", "my name is", with its slips of the finger, wherever it stands. */
export const toldAs = new RegExp(
  `(?:^|[\\s,.;:])(?:${[
    "(?:nama|nam|nma|nm|namae|nami|asmo|asma|jeneng|njeneng|nyama|name)(?:\\s?(?:lengkap|asli|panjang|terang|jangkep|lengkapnya|lengkape))?(?:\\s?(?:saya|sy|sya|saua|saja|syaa|aku|ku|kulo|kula|gue|gw|kami|engko'?|sengko'?|kaul[ae]|bula|abdh?ina|tiang|peserta|calon peserta))?",
    "(?:namaku|namanya|nama(?:x|ny|nx)|namane|namakoe|lengkapnya|lengkape|jenengku|jenenge|jenengkoe|asmanipun|asmane|naminipun|nyamana|nyamaku|tang nyama|nyamana\\s+(?:engko'?|sengko'?|kaul[ae]|bula))",
    "my\\s+(?:full\\s+)?name(?:\\s+is|'s)?",
  ].join(
    '|',
  )})(?:\\s*(?::|=|;|-)\\s*|\\s+(?:adalah|ialah|yaitu|itu|iku|kuwi|niku|is|ya|nggih)\\s+|\\s+)(?!lengkap\\w*\\s*$)(.+)$`,
  'isu',
);

/** How people are addressed, which is no part of their names. */
export const address =
  /^(?:(?:bapak|ibu|bpk|bp|pak|bu|mbah|simbah|eyang|paklik|bulik|pakde|bude|(?<=(?:pak|bu|bapak|ibu) )(?:rt|rw|lurah|kades|kadus|camat|carik|modin|guru|dokter)|kak|kakak|mas|mbak|mba|mbk|mbakyu|mbok|cak|ning|kang|cik|koh|bli|uda|bunda|ayah|bang|abang|om|tante|sdr|sdri|saudara|saudari|mr|mrs|ms|miss|tn|ny|nn)\.?\s+)+(?=\p{Letter})/iu;

/** Where a name is over and what its bearer is, wants or comes from begins. */
export const nameEnds = new RegExp(
  `\\s+(?:${[
    'dari|(?<=\\p{Letter}\\s)dr(?=\\s)|saking|teko|songko|soko|dhari|bukan|bkn|dudu|sesuai|di ktp|asal|asli|alamat|domisili|tinggal|berasal|unsur|anggota|kader|ketua|pengurus|relawan|guru|perangkat|staf|warga|kepala|sekretaris|bendahara|koordinator|pendamping|petugas|from',
    'psm|tksk|tagana|karang taruna|kartar|lks|lk3|pkh|pkk|posyandu|sie|here',
    'kab|kabupaten|kota|kec|kecamatan|ds|desa|dsn|dusun|kel|kelurahan|jl|jln|jalan|rt|rw',
    'umur|usia|lahir|th|tahun|no|nomor|nomer|hp|wa|telp|nik|nip',
    'mau|ingin|pengen|pingin|badhe|arep|mohon|minta|nyuwun|tolong|siap|daftar|mendaftar|ikut|yang|yg|sing|untuk',
    'saya|sy|aku|kulo|kula|dan (?:saya|ini|itu|nomor|no|alamat|tinggal|asal|dari|umur|usia|mau|ingin)|bisa dipanggil|biasa|panggilan|panggil|dipanggil|alias|ganteng|cantik|satu kata|\\d.*',
  ].join('|')})(?![\\p{Letter}']).*$`,
  'isu',
);

/** What politeness hangs on behind a name. */
export const farewell =
  /(?:[\s,.]+(?:min|mimin|admin|kak|kaka|ya|yaa|nggih|pak|bu|bapak|ibu|gan|mas|mbak|mba|cak|ning|bos|bro|dik|dek|ok|oke|aja|saja|ae|wae|mawon|thok|tok|doang|rek|lur|lek|(?:h[aei]|w?k|xi){2,}\w?|cukup|maksudnya|maksude|salam kenal|terima ?kasih|trima ?kasih|makasih|trims|tks|thx|thanks|thank you|suwun|matur (?:nuwun|suwun)|sakalangkong|mohon bantuan\w*))+[\s,.]*$/i;

export const alsoNames = new Set(
  'sugeng wiwit ono ban sin mo kim hari wulan bulan dino bagus minggu sae untung pagi lan indah mulia ani baru panji giri kamal candi'.split(
    ' ',
  ),
);

/** Words of questions, wishes and refusals, which no name has. */
export const notInNames = new Set(
  (
    'ignore all the and of list show give instructions participants apa apakah wis ninggal grup lali kesupen lapo ngapa ngopo nyapo takon takon-takon nanya nanya-nanya tanya-tanya tanyakan tanyain tanyao kembali balik ejaan ejaannya ejaane spasi sebenarnya sebenernya belakang depan diisi kenapa mengapa knp berapa brp kapan kpn dimana dmn gimana gmn bagaimana mau ingin pengen tidak gak ga nggak ndak tdk bisa bs mana ini itu yang yg untuk buat lihat liat cek daftar jadwal pelatihan harus nanti belum blm sudah sdh udah udh dulu kok biaya ktp nama lengkap saya sy aku kamu anda siapa rahasia males malas ikut jangan tolong bantu lupa sama seperti kemarin salah lagi lho loh dong sih piye opo sopo ora tunggu sebentar bentar ntar skip lewati terserah pokoknya bebas kosong kosongkan is are what why how who name not know profil ' +
    'matur mator nuwun suwun sanget sakalangkong kalih karo ibunya bapaknya anaknya istrinya suaminya ibuku bapakku anakku deh nih kah tuh ah ih panjang pendek dobel pakai pake pakek boleh perlu usah kalau kalo emang memang maksud maksudnya maksude takut penipuan data datanya foto nomor no wa hp email alamat gelar samaran panggilan anonim none tanpa punya tau tahu kata orang sekali banget aja saja namanya namamu jenengmu sampeyan panjenengan sinten nopo napa pripun mboten ngerti ngertos paham mudeng bingung pencet isi diisi kosongi sesuai seperti kayak terus trus lalu tapi atau dan karena soalnya dengan pada kepada ketua kepala sekretaris bendahara anggota pengurus petugas relawan peserta warga pria wanita perempuan laki laki-laki lelaki cewek cowok suami janda duda lansia admin bot robot test tes testing coba halo hai terima makasih terimakasih thanks thank you my your jl jalan rt rw kab kec desa dusun kelurahan kecamatan kabupaten psm tksk tagana lks pkh dinsos dinas sosial'
  ).split(' '),
);

/** Words that are in no name but these: "Anak Agung Gede Oka", "Cokorda Istri Ratnadewi", "Tanya Kusumaningrum". */
export const seldomNames: Readonly<Record<string, RegExp>> = {
  anak: /^(?:anak agung|ngakan|anak bagus)\b/i,
  istri: /^(?:anak agung|cokorda|tjokorda|cok|dewa|desak|sagung|gusti|i gusti)\b/i,
  tanya: /^Tanya \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u,
};

/** Heroes of films, as which somebody presents themselves for fun. */
export const heroes = new Set(
  'spiderman superman batman ironman hulk naruto goku doraemon pikachu ultraman'.split(' '),
);

/** Jokes at the expense of whoever reads the list. */
export const vulgar = new Set(
  'kontol kntl memek ngentot ngewe jancok jancuk dancok asu bajingan anjing anjir bangsat pepek jembut tempik goblok goblog tolol bego bencong banci lonte pelacur perek pantek kampret bokep coli sange'.split(
    ' ',
  ),
);

/** What some people are or do, by which nobody is called. */
export const otherAnswers = new Set(
  'hamba allah,rumah tangga,irt,petani,nelayan,buruh,buruh tani,pedagang,wiraswasta,pensiunan,mahasiswa,mahasiswi,pelajar,karyawan,karyawan swasta,guru honorer,honorer,pns,asn,pengangguran'.split(
    ',',
  ),
);

/** A name that was made up, as its bearer says. */
export const madeUp = /\bbukan nama (?:asli|sebenar|sebener)|\bnama (?:samaran|palsu|bohongan)/i;

/** "Winarti eh salah Winarni", "bukan Sri Wahyuni tapi Tri Wahyuni": what was meant comes last. */
export const corrected: readonly RegExp[] = [
  /^(?:\S+[\s,]+){0,3}?(?:bukan|sanes|dudu|duduk|ban[eé]s)\s+.+?[\s,]+(?:tapi|tetapi|tp|nanging|tapine|melainkan|nangeng)\s+(.+)$/iu,
  /^.{2,}?[\s,.]+(?<!\b(?:tadi|kemarin|sebelumnya)\s)(?:(?:eh|ups|aduh|waduh|maaf|sori|sorry)[\s,]+)*(?:salah(?: (?:ketik|tulis))?|ralat|koreksi|keliru|klentu|typo)[\s,:]+(?:maksud(?:nya|e|ku)?\s+|(?:yang|sing|yg) (?:benar|betul|bener)\s+)?(.+)$/iu,
];

/** What an export of a chat says for what it does not hold. */
export const placeholder =
  /^\[\s*(?:stiker|sticker|pesan suara|voice|foto|photo|gambar|image|video|gif|audio|dokumen|document|lokasi|kontak)\b[^\]]*\]$/i;
