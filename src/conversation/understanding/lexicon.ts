/**
 * The words of the chat: each line is a plain Indonesian word, then how else it is written or said in chats, in
 * Javanese (ngoko, krama, Suroboyoan), Madurese and English. Several words count as one where they are joined by "_".
 * A word that means two things ("jadi", "minggu", "bias") stands here only where one of them is rare in these chats.
 */
const lines = `
tidak gak ga gk g nggak ngga enggak engga ngak kagak kgk ndak nda tdk tak ora ra gag gaa gada mboten mbten boten enja' enja enje' ta' enten no not dont don't can't cannot won't bunten emoh moh wegah nope ogah today nda' ndk gkk kaga nggk engg ngga' tida tidk tdak endak didn't doesn't isn't aren't wasn't
belum blm lom blom blum durung rung gurung dereng ghita' ghi'_ta' gi'_ta' not_yet belom belon belm bellun
sudah sdh udh udah dah wis wes uwis uwes sampun mare already dh sudh suda uda sudha dha ampon amponan
bagaimana gmn gimana bgmn bgm gmna gimna piye pie kepriye kepiye yok_opo ya_opo yaopo ya'apa yokopo pripun kados_pundi beremma baramma da'_remma how kayak_gimana gmana gimane kekmana bgaimana kadhiponapa dha'ramma bagemana kayak_apa yo'opo piyee kpriye kepripun
cara cr caranya carane caranipun carana carany tata_cara prosedur alur mekanisme langkah
kapan kpn kapn benjing_menopo benjing_nopo bila when kapane kpan kapankah benjing_punapa bileh
dimana dmn dimn diman di_mana dmna nang_endi neng_endi nduk_endi nduk_ngendi nek_endi ndek_endi endi ndi ngendi wonten_pundi pundi edimma dimma where nang_ndi nang_ngendi dmnakah dmana e_dimma edhimma ngendhi nendi
berapa brp brapa piro pirang piroan pinten berempa how_many how_much pira brpa brapaan saponapa
siapa sp spa sopo sinten sapa who siapakah spakah pasera passera
apa opo nopo menopo punapa napa ape what apakah apkh apkah aph ponapa
kenapa knp mengapa kok_bisa nopo'o ngopo why nyapo knpa knapa napa'o kenging_punapa arapa anapa nopoo ngapa lapo
mana mn which
ikut ikt ikutan melu melok nderek ndherek tumut norok noroa noroga noro' noro'a nuro' nuro'a norok'a join ikud mengikuti diikutkan ikutkan attend take_part nderekaken gabung bergabung ikot milu milok melua atoro' toro' ngereng ndherekaken
mau mo mw maw arep gelem pengen pgn pengin pingin badhe bade purun terro endha' ingin kepingin kepengin hendak ajeng kate kape want wanna would_like i'd_like mauu mao endha poron karsa kersa kepengen kpengen pngen pgen pengenn
bisa bs bsa iso isok saget bias can could bisakah dapatkah bisaa bissa saged sagedipun kengeng bsaa biso
datang dtg dateng teko dugi dumugi rawuh dapa' dhateng come sampai nyampe tekan tiba arrived dtang depa' dapak
hadir present
besok bsk besuk sesuk mene benjing lagghuna lagghu' tomorrow bsok bsuk sesok besokk lagguh lagghu lagguna sesuke
kemarin kmrn kmren wingi kolowingi yesterday kemaren kmaren kmrin kmarin bari' baringen dhek_wingi
sekarang skrg skrang saiki sakniki now skg skr skrng sateya mangken samangken sapunika sakmeniko sakniko
nanti ntar nnti mengko mangke later ntr mariya dagghi' dagghi'na
iya iy iyo ya y yo yoi yup yes yess inggih nggih njih enggih injih ho_oh hooh he_em heem enggi iyeh yap yep
oke ok okey okee okay oks
betul bener benar leres btl correct right
siap sip siip sipp
terima_kasih makasih makasi mksh mksih mkasih tks thx thanks thank_you trims trimakasih terimakasih trmksh tengkyu tq suwun nuwun matur_nuwun matur_suwun maturnuwun sakalangkong kaso'on terms_kasih terima_kasing trima_kasih maksih makasii makasihh trimks trmakasih trimaksih terimaksih tengkyuu tengkiu tengs matursuwun suwon sakalangkongan mator_sakalangkong kesuwun ksuwun thankyou ty
saya sy aku ak gw gue kulo kula isun engko' sengko' abdhina kaule i my me ku says sya saia sayaa aq akuu aqu gua ane bula kaula abdina engkok sengkok kawula kula_piyambak
anda kamu sampeyan panjenengan you ba'na panjennengngan
nama nm nami nyama jeneng jenenge name nyamana
daftar datar dftr dftar daptar dafatr daftat daft ndaftar daftara kadaftar register registrasi reg sign_up signup mendaftar dafter dptar ndaptar dafar dafta daftr daftarr dftarr adaftar dhaftar
daftarkan daftarin daftarno didaftarkan didaftarin didaftaraken daftaragi dipun_daftaraken daftarke daftarne daptarno ndaftarno ndaftarne ndaftarke ndaftarkan dftrkan daftarken didaftar didaftarno didaftarke daftaraken dipundaftaraken
pelatihan plthn pltihn plthan plthannya pelthan pltihan pelatian latihan diklat bimtek training kursus workshop pembekalan course courses trainings class classes kelas kls pelatihane pelatihanipun pelatih_an pelathian pelatiham pelathan pelatihann pelatihanna pelatihanne diklatnya dklt bimbingan_teknis
jadwal jadul jdwl jadual just_awal just_wal jadwale jadwalipun schedule jadwa jadwall jdwall jadwalna jadwalla schedules timetable
batal batak bantal btl cancel batalin batalno batalaken batalkan membatalkan mbatalaken batalagi dibatalkan dibatalin wurung gagal_ikut batl batall batalna bataln batalke batalne batallagi mbatalno mbatalne wande canceled cancelled withdraw
jadi jd sido saestu sios dhaddhi jdi dados dadi daddi dhaddi
tempat tmpt panggonan panggone kennengngan kennengnganna papan panggenan panggenanipun venue tempate tempatnya
lokasi lokasinya location place sharelok shareloc maps map
jam jm pukul time
hari hri dino dinten day hair
tanggal tgl tg date
bulan bln wulan sasi month
minggu mgg mggu week pekan
tahun thn taun year
depan dpn ngarep ngajeng next
ini iki niki iya_areya areya this ni inii inih niki' ka'dinto paneka reya
itu iku kui niku that tu ituu rowa jareya ganeka ka'issa
yang yg sing se ingkang
untuk utk buat kanggo kangge kaangguy for bwt
dengan dgn karo kaliyan ban sareng with sama_dengan
dan n lan sarta and
dari dr saking teka dhari from drmana
ada onok ono enek wonten bada bedhe there_is ad
lagi lg maneh malih pole again lgi lge
saja aja wae ae mawon bei bai kemawon sja aj ajah kimawon bhai
semua smua kabeh sedaya kabbhi all smw
juga jg ugi keya jugan ugo
kalau kl kalo klo nek menawi lamon if kalok klw klu lek yen menawa manawi manabi mon mun
karena krn soale amargi because krna soalnya karna polana sabab jalaran
tetapi tapi tp but nanging namong namung_wae
banyak bnyk akeh kathah bannya'
bantu tulung tolong tlg tlong mohon mhn nyuwun bantuin dibantu please pls plis tlng mohn tulungi tulungono nyo'on nyo'ona tolongagi ewangi bantuken
bantuan help
tanya tny nny tnya pirsa takon takok nakok tanglet ask nanya bertanya nnya takonono tangklet tangled atanya pitakon
info into informasi information infonya infone inpo informasii
petugas petugasipun petugase officer panitia
admin min mimin atmin
orang wong oreng tiyang person human manusia org orng orangnya wonge uwong
bicara ngomong wicanten acaca matur talk speak ngobrol bicra omong omongan rembugan cangkruk wicantenan
hapus hpus busak busek dibusak busaken hapusen icali ilangno buak delete erase remove hapusin hapuskan dihapus musnahkan elangagi hpuss apos epos guwak guwaken bucal dibusek icalaken
data dataku datane
kirim krm kirimi ngirim ngirimi kerem send kirimin dikirimi dikirim kirimno kirimono krim kirimke kirimne kereme ekerem ekereme ngerem dikirimne kirimaken dipunkirim
jangan jgn ojo ampun aja' jha' mboten_sah jgan dont_send sampun_ngirim jngan jngn jangn ja' jha jhak ojok ojo'
berhenti brhnti stop setop mandeg mandek mandheg ambu stopp hentikan brenti berenti ambuagi mandega leren kendel kendeli mandhega
pesan psn pesen message messages
pengumuman pngumuman announcement announcements pengumumane siaran
ganti gnti gantio gantos ngganti change ubah rubah ngewahi update edit koreksi ralat gantiin gantiken gantine gante gantea obe obah rubahin ubahin ngobah gantosi dipungantos
salah slh kleru klentu lepat sala keliru wrong salahh kaleru lepatt
alamat almt alamadda address almat alamate alamatipun alamatnya
nomor no nomer nmr nomr nomere number nmor nomernya nomeripun nomerra
sakit skt loro gerah sick meriang opname skitt sake' sakek lara sakitt
tidur turu sarenipun tedung sleep nginap nginep menginap penginapan panginepan panginepanipun accommodation lodging sare tilem nginepe nginepnya ngenep asaren
makan mangan dhahar mangane dhaharipun panganan food lunch maem mkn maem' ngakan neda makane maeme nedha
bayar mbayar bajar majar berbayar pay bayare bayaripun byr byar bayaar mbayare ambayar abajar
biaya biayanya fee cost free biayana beaya
uang arto pesse duit money uwang dwit duwit obang artos duite duwite
gratis free_of_charge grtis
bawa bw gowo nggowo mbeto ngiba bring bwa bawak nggawa mbekto mbeta ngasta gawa
pakai pake pakek nganggo ngagem ngangguy use pk
lihat liat liht ndelok delok mriksani mirsani ningali nangale see show view tampilkan cek check lhat lihatin liatin mrisani ningal ningalana ngabas ngabassa deloken tingali ketok
lupa lali kesupen forgot enga' lopa kaloppae lalii
anak ank lare anake child kid anakku anakke ana'
ibu bu ibuk
bapak pak bpk bp
kak kaka kakak ka
belajar sinau learn study
bagus apik sae great good bgs
lebih lbh
masih msh sik isih taksih gi' still mash msih ghi'
boleh oleh pareng olle blh may bleh bolehh bolehkah kepareng parengaken entuk
dapat dpt angsal dpet dapet get dapt dpat dpett pikantuk pikanthuk
perlu kudu kedah harus hrs wajib need must
bukan dudu sanes bkn bukann banne bukn
sertifikat srtfkt sertfkt srtifikat sertipikat serpitikat sertifikt serti sertif sertifikate sertifikatipun sertifikatda certificate piagam sttpl sttp certificate_nya sertifkat sertipikate sertifikatnya sertfikat srtifkat certif certificates
absen absensi presensi presensinipun absenipun absene check_in checkin check-in attendance absend abseb presence absensinya absenne absenna ngabsen diabsen presensine attendances
ingatkan ingetin elingno emutaken dielingno dielingaken dipun_emutaken remind ingatin enga'agi paenga' elikno diingatkan diingetin ingat_kan engetaken dipunemutaken ingatken ingetke elingke paengaagi ingatkn
pengingat pengikat remainder pangeling pengeling peringatan reminder reminders remindernya pengingate pengingatipun penging_at pengingt pengingatnya pangenget remindr pengingattha
peserta psrta pesrta pesertane pesertanipun pesertana participants participant peserte pserta pesertanya
jumlah total jumlahe cacahe gunggung gunggungipun
bahasa boso basa language bhs bhasa bahasane basane
jawa jowo jawi javanese
inggris english
selamat slmt met sugeng slmat slamat selmat
pagi enjing isuk morning page pgi
siang siyang afternoon sin
sore sonten
malam mlm dalu bengi night
syarat syrt syrtnya syarate syaratipun syaradda persyaratan requirement requirements syrat sarat sarate syaratya syaratt
relawan volunteer volunteers
angkatan gelombang batch gel angk
kuota kuotanya kuotane kuotanipun seats seat slot kursi kouta kuotana kuotaa kwota
mulai wiwit milai molae molaena mulaine start starts begin molai miwiti wiwite mulane
selesai rampung finish
materi materinya materine materinipun
minta njaluk menta mnta mintak nyuwunaken njalok nyoon
diterima ketrimo keterimo ditampi etarema ekatarema accepted keterima ketampi lolos katampi kathampi ketompo katrima katarema
kabar kabare kabaripun news
baru anyar enggal new brau
tutup tutupen close closed ttp tutupe tutupna
buka bukak open
tambah tambahono add tmbh tambahi tambahin tambai tambahken ditambahi
buat bikin bikinin bikinkan bikinno gawekno gaweno gawekke damelaken gawe damel aghabay create buatkan bkin buatin agabay gabay nggawekno damelna ndamel nggae
umumkan umumno siarkan siarno siaraken broadcast bc blast sebarkan disebarkan announce kabarno kabarne kandanono umumke umumne wartakaken wartakno announced
suami lake lakena husband
istri bine binena wife semah
rumah omah omahe omahku griya bungko roma house home
teman konco kanca kancaku koncoku kancana friend friends tmn temen
umur umure umurku yuswa omor age usia usianya umurnya
desa ndeso deso dhisa dhusun village
kerja nyambut_gawe lalakon makaryo kerjo work job gawean
surat serat sorat letter srt
baju klambi klambine rasukan ageman kalambhi clothes pakaian pakean bajunya klambhi
pindah pindha pindhah pinda move ngalih
maaf mf maap sepurane sepuranepun ngapunten ngapurane sapora sorry mohon_maaf pangapunten ngapuro ngampunten
paham ngerti mudeng mangertos ngarte understand faham ngertos oneng pahm
bingung binun bingong confused bingun bngung mumet
tau tahu tao know tw
hilang ilang lost
lama suwe dangu abit lawas lma long
dekat deket cedhak cedak caket celak near dkt
jauh adoh tebih jau far kejauhan kadohan
ambil jupuk njupuk mendhet pundhut take njukuk amblek ambik
pilih milih mele pilihen choose pick plh plih
tunggu nunggu entenono enteni ngenteni nengga wait ngantos antos tggu
jawab balas bales jawabane wangsuli mangsuli answer reply bls dibales dibalas njawab jawabe blz
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

/** "Tak" denies in Indonesian and Madurese; before these it is Javanese for "I shall": "tak jupuk sing online". */
const iShall =
  /\btak (?=(?:melu|melok|jupuk|pilih|n?daftar|daftarn[oe]|ndaftarn[oe]|pikire?|rembug|takon|takok|isi|kirim|wangsuli|ganti|batal|batalno|batalne|mundur|teko|budal|absen|coba|cobak|jajal|enteni|woco|delok|sinau)\b)/g;

/** Whether a normalised word is one of the chat's, plain or not. */
export const isChatWord = (word: string): boolean => plain.has(word) || single.has(word);

/** The words of a normalised text in plain Indonesian, as far as they are known. */
export function plainWords(normalised: string): string[] {
  const words = normalised
    .replace(writtenTogether, '$1 $2')
    .replace(iShall, 'saya ')
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
