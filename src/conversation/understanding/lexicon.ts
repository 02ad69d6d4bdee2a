/**
 * The words of the chat: each line is a plain Indonesian word, then how else it is written or said in chats, in
 * Javanese (ngoko, krama, Suroboyoan), Madurese and English. Several words count as one where they are joined by "_".
 * A word that means two things ("jadi", "minggu", "bias") stands here only where one of them is rare in these chats.
 */
const lines = `
tidak gak ga gk g nggak ngga enggak engga ngak kagak kgk ndak nda tdk tak ora ra gag gaa gada mboten mbten boten enja' enja enje' ta' enten no not dont don't can't cannot won't bunten emoh moh wegah nope ogah today
belum blm lom blom blum durung rung gurung dereng ghita' ghi'_ta' gi'_ta' not_yet belom
sudah sdh udh udah dah wis wes uwis uwes sampun mare already dh sudh suda
bagaimana gmn gimana bgmn bgm gmna gimna piye pie kepriye kepiye yok_opo ya_opo yaopo ya'apa yokopo pripun kados_pundi beremma baramma da'_remma how kayak_gimana gmana
cara cr caranya carane caranipun carana carany tata_cara prosedur alur mekanisme langkah
kapan kpn kapn benjing_menopo benjing_nopo bila when kapane
dimana dmn dimn diman di_mana dmna nang_endi neng_endi nduk_endi nduk_ngendi nek_endi ndek_endi endi ndi ngendi wonten_pundi pundi edimma dimma where nang_ndi nang_ngendi
berapa brp brapa piro pirang piroan pinten berempa how_many how_much pira brpa
siapa sp spa sopo sinten sapa who
apa opo nopo menopo punapa napa ape what apaan
kenapa knp mengapa kok_bisa nopo'o ngopo why nyapo
mana mn which
ikut ikt ikutan melu melok nderek ndherek tumut norok noroa noroga noro' noro'a nuro' nuro'a norok'a join ikud mengikuti diikutkan ikutkan attend take_part nderekaken gabung bergabung
mau mo mw maw arep gelem pengen pgn pengin pingin badhe bade purun terro endha' ingin kepingin kepengin hendak ajeng kate kape want wanna would_like i'd_like mauu
bisa bs bsa iso isok saget bias can could bisakah dapatkah
datang dtg dateng teko dugi dumugi rawuh dapa' dhateng come sampai nyampe tekan tiba arrived tekan smp
hadir present
besok bsk besuk sesuk mene benjing lagghuna lagghu' tomorrow bsok
kemarin kmrn kmren wingi kolowingi yesterday
sekarang skrg skrang saiki sakniki now skg
nanti ntar nnti mengko mangke later
iya iy iyo ya y yo yoi yup yes yess inggih nggih njih enggih injih ho_oh hooh he_em heem enggi iyeh yap yep
oke ok okey okee okay oks okee
betul bener benar leres btl correct right
siap sip siip sipp
terima_kasih makasih makasi mksh mksih mkasih tks thx thanks thank_you trims trimakasih terimakasih trmksh tengkyu tq suwun nuwun matur_nuwun matur_suwun maturnuwun sakalangkong kaso'on terms_kasih terima_kasing trima_kasih
saya sy aku ak gw gue kulo kula isun engko' sengko' abdhina kaule i my me ku says sya
anda kamu sampeyan panjenengan you
nama nm nami nyama jeneng jenenge name
daftar dftr dftar daptar dafatr daftat daft ndaftar daftara kadaftar register registrasi reg sign_up signup mendaftar dafter dptar
daftarkan daftarin daftarno didaftarkan didaftarin didaftaraken daftaragi dipun_daftaraken
pelatihan plthn pltihn plthan plthannya pelthan pltihan pelatian latihan diklat bimtek training kursus workshop pembekalan course courses trainings class classes kelas kls pelatihane pelatihanipun pelatih_an
jadwal jdwl jadual just_awal just_wal jadwale jadwalipun schedule jadwa
batal btl cancel batalin batalno batalaken batalkan membatalkan mbatalaken batalagi dibatalkan dibatalin wurung gagal_ikut
jadi jd sido saestu sios dhaddhi jdi
tempat tmpt panggonan panggone kennengngan kennengnganna papan panggenan panggenanipun venue tempate tempatnya
lokasi lokasinya location place sharelok shareloc maps map
jam jm pukul time
hari hri dino dinten day hair
tanggal tgl tg date
bulan bln wulan sasi month
minggu mgg mggu week pekan
tahun thn taun year
depan dpn ngarep ngajeng next
ini iki niki iya_areya areya this ni
itu iku kui niku that tu
yang yg sing se ingkang
untuk utk buat kanggo kangge kaangguy for bwt
dengan dgn karo kaliyan ban sareng with sama_dengan
dan n lan sarta and
dari dr saking teka dhari from drmana
ada onok ono wonten bada bedhe there_is ad
lagi lg maneh malih pole again
saja aja wae ae mawon bei bai kemawon
semua smua kabeh sedaya kabbhi all smw
juga jg ugi
kalau kl kalo klo nek menawi lamon if
karena krn soale amargi because krna soalnya
tetapi tapi tp but
banyak bnyk akeh kathah bannya'
bantu tulung tolong tlg tlong mohon mhn nyuwun bantuin dibantu please pls plis tlng mohn
bantuan help
tanya tny nny tnya pirsa takon takok nakok tanglet ask nanya bertanya
info into informasi information infonya
petugas petugasipun petugase officer panitia
admin min mimin atmin
orang wong oreng tiyang person human manusia org
bicara ngomong wicanten acaca matur talk speak ngobrol bicra
hapus hpus busak busek dibusak busaken hapusen icali ilangno buak delete erase remove hapusin hapuskan dihapus musnahkan elangagi
data dataku datane
kirim krm kirimi ngirim ngirimi kerem send kirimin dikirimi dikirim kirimno kirimono
jangan jgn ojo ampun aja' jha' mboten_sah jgan dont_send sampun_ngirim
berhenti brhnti stop setop mandeg mandek mandheg ambu ambuwagi stopp hentikan
pesan psn pesen message messages
pengumuman pngumuman announcement announcements pengumumane siaran
ganti gnti gantio gantos ngganti change ubah rubah ngewahi update edit koreksi ralat
salah slh kleru klentu lepat sala keliru wrong
alamat almt alamadda address
nomor no nomer nmr nomr nomere number
sakit skt loro gerah sick meriang opname
tidur turu sarenipun tedung sleep nginap nginep menginap penginapan panginepan panginepanipun accommodation lodging
makan mangan dhahar mangane dhaharipun panganan food lunch maem
bayar mbayar bajar majar berbayar pay bayare bayaripun
biaya biayanya fee cost free
uang arto pesse duit money uwang
gratis free_of_charge grtis
bawa bw gowo nggowo mbeto ngiba bring
pakai pake pakek nganggo ngagem ngangguy use pk
lihat liat liht ndelok delok mriksani mirsani ningali nangale see show view tampilkan cek check
lupa lali kesupen forgot enga'
anak ank lare anake child kid
ibu bu ibuk
bapak pak bpk bp
kak kaka kakak ka
belajar sinau learn study
bagus apik sae great good bgs
lebih lbh
masih msh sik isih taksih gi' still
boleh oleh pareng olle blh may
dapat dpt angsal dpet dapet get
perlu kudu kedah harus hrs wajib need must
bukan dudu sanes bkn sanes
sertifikat srtfkt sertfkt srtifikat sertipikat serpitikat sertifikt serti sertif sertifikate sertifikatipun sertifikatda certificate piagam sttpl sttp certificate_nya
absen absensi presensi presensinipun absenipun absene check_in checkin check-in attendance absend abseb presence
ingatkan ingetin elingno emutaken dielingno dielingaken dipun_emutaken remind ingatin enga'agi paenga' elikno diingatkan diingetin ingat_kan
pengingat pangeling pengeling peringatan reminder reminders remindernya pengingate pengingatipun penging_at
peserta psrta pesrta pesertane pesertanipun pesertana participants participant
jumlah total jumlahe cacahe gunggung gunggungipun
bahasa boso basa language
jawa jowo jawi javanese
inggris english
selamat slmt met sugeng
pagi enjing isuk morning page pgi
siang siyang afternoon sin
sore sonten
malam mlm dalu bengi night
syarat syrt syrtnya syarate syaratipun syaradda persyaratan requirement requirements syrat
relawan volunteer volunteers
angkatan gelombang batch gel angk
kuota kuotanya kuotane kuotanipun seats seat slot kursi kouta
mulai wiwit milai molae molaena mulaine start starts begin
selesai rampung finish
materi materinya materine materinipun
minta njaluk menta mnta
diterima ketrimo keterimo ditampi etarema ekatarema accepted keterima ketampi lolos
kabar kabare kabaripun news
baru anyar enggal new
tutup tutupen close closed
buka bukak open
tambah tambahono add
buat bikin bikinin bikinkan bikinno gawekno gaweno gawekke damelaken gawe damel aghabay create buatkan
umumkan umumno siarkan siarno siaraken broadcast bc blast sebarkan disebarkan announce
`;

const single = new Map<string, string>();
const joined = new Map<string, string>();
const plain = new Set<string>();
for (const line of lines.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ');
  plain.add(first);
  for (const other of others) (other.includes('_') ? joined : single).set(other.replaceAll('_', ' '), first);
}

/** "gabisa", "ndakjadi": a negation and what it denies. */
const writtenTogether =
  /\b(g[ae]k?|gk|ngg?ak?|ndak|tdk|tidak)(bisa|bs|iso|jadi|jd|mau|ikut|ada|perlu|usah|boleh|hadir|datang|dateng|tau|tahu|punya|paham|ngerti|masuk|lulus)\b/g;

/** Whether a normalised word is one of the chat's, plain or not. */
export const isChatWord = (word: string): boolean => plain.has(word) || single.has(word);

/** The words of a normalised text in plain Indonesian, as far as they are known. */
export function plainWords(normalised: string): string[] {
  const words = normalised
    .replace(writtenTogether, '$1 $2')
    .split(/[\s/&+]+/)
    .filter(Boolean);
  const said: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const pair = joined.get(`${word} ${words[at + 1] ?? ''}`);
    if (pair !== undefined) {
      said.push(pair);
      at += 1;
      continue;
    }
    // "liat2" and "pangeling2e" say the word twice.
    const once = word.replace(/(?<=\p{Letter}{2})2(?=(?:e|ne|nya|an)?$)/u, '');
    said.push(single.get(once) ?? once);
  }
  return said;
}
