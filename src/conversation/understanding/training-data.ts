/**
 * What people write, by what they mean: the classifier learns from nothing else, at every start. To teach it something,
 * add a line under its intent; lines are as they are typed in chats, in Indonesian, Javanese, Madurese and English.
 */
export const trainingData = `
[greet]
ada yang jaga nggak ini
min online kah
sugeng ndalu bapak
halo
hallo min
hai kak
hello
hi admin
selamat pagi
selamat siang pak
selamat sore bu
met pagi kak
met malam min
pagi pak
siang bu
sore min
malam kak
pagiii
assalamualaikum
assalamu alaikum
asalamualaikum pak
assalamu'alaikum warahmatullahi wabarakatuh
aslmkm
askum
asww
samlikum
assalamualaikum bapak ibu admin
as wr wb
salam
salam kenal
salam sejahtera
shalom
om swastiastu
namo buddhaya
kulonuwun
kulo nuwun
sugeng siang
sugeng sonten pak
sugeng dalu
nuwun sewu
amit pak
punten
permisi pak
permisi kak
misi
spada
mimin
admin
kak
kakak
pak
bu
mas
mbak
bang
gan
bro
pp
p p p
ping
tes
test
cek
tes 123
test masuk gak
coba coba
haloo ada orang
ada orang gak
ada admin kah
oi
hei
hey
good morning
good afternoon
good evening sir
hi there
hello admin
yuhuu
min min
halo dinsos
halo pak admin dinas sosial
assalamualaikum kak admin
selamat pagi bapak ibu semuanya
selamat page
Sal
salam pak
glenon
taretan
salamolekom
kak hadir
online min
ada yg online gak ya
apa kabar min
apa kabar
piye kabare min
pripun kabaripun
selamat datang
halo selamat pagi pak bu
hai hai
hello min selamat malam
assalamualaikum warohmatullohi wabarokatuh
pagi semua
selamat pagi dinas sosial
sugeng rawuh
halo halo
tes ping
sampurasun
rahayu
om swastyastu
cek cek
testing
halo bot
hallo bapak
salam hormat
kawulo nuwun
salam satu hati relawan
halo kak mau tanya tanya
permisi kak izin bertanya
kulo nuwun badhe nyuwun pirsa
kulo nuwun, ajeng tanglet
nuwun sewu kulo badhe matur
assalamualaikum mau nanya nih
pagi bu izin tanya
hai min boleh tanya
selamat malam, apakah benar ini dinas sosial
halo ini dinsos jatim ya
halo apa betul ini nomer dinsos
dengan dinas sosial jawa timur?
dgn admin pelatihan?
hallo dengan siapa ini
met pagi dinsos
siang min, ada orang?
haloo kok sepi
kak, lagi sibuk ga
pak ada waktu
mas min, oi
selamat sore semuanya
sugeng enjing pak bu
sugeng siang mas admin
monggo pak
nderek langkung
amit sewu mbak
salam dari probolinggo
salam kenal saya dari ngawi
halo saya bu guru
hi, anyone there
hello is this dinas sosial
good day
morning admin
samlikum pak dhe
assalamu'alaikum pak haji
pagi2 sdh buka blm min
tes dulu ya
coba chat
halo dik
woi min
hei bot
hallo mbak yang jaga
punten kang
mat pagi
mlm kak maaf ganggu
selamat siang maaf mengganggu waktunya
permisi numpang lewat
glenon cak
taretan bada?
good afternoon sir
hi, good evening
hello there
greetings
hey there admin
hello, is anybody here
hi kak good morning
selamat pagi, saya dari ponorogo
halo saya tksk sawahan
pagi pak saya dari karang taruna

[help]
baru tahu ada nomor ini, mulainya dari apa
menunya kembali ke depan dong
kepencet, pengen ulang dari awal
mohon dituntun pelan pelan saya gaptek
gunane nomer iki opo se
bantuan dong
help me
help
tolong
tolong dong
menu utama
menunya mana
balik menu
kembali ke awal
ke menu
menu dong kak
mulai
cara pakai bot ini
gimana cara pakainya
cara menggunakannya gimana
caranya chat disini gimana
ngetik apa dulu nih
harus balas apa
aku kudu ngetik opo
sy hrs pencet yg mana
pencet mana
saya bingung
bingung aku
bingung sama menunya
gak paham
ga ngerti maksudnya
nggak mudeng
ora mudeng aku
kulo mboten paham caranipun
pripun carane ngagem niki
niki pripun carane
yaopo iki carane
piye iki carane chat e
panduan penggunaan
panduan
buku panduan chat bot
tutorial dong
fitur apa saja
bot ini bisa apa
kamu bisa apa
bisa bantu apa saja
layanan apa saja yang tersedia
pilihan apa aja
daftar perintah
perintah apa aja yg bisa
kata kuncinya apa
ini layanan apa
ini nomor siapa ya
ini siapa
ini apa ya kak
ini wa apa
nomor apa ini
apakah ini resmi
ini akun resmi dinsos bukan
ini beneran dari dinas sosial
ini bot atau orang
apa ini robot
sampeyan sopo
niki nomeripun sinten
who is this
what is this
what can you do
how do i use this bot
how to use
i need help
i am confused
i don't understand this
show menu
main menu
options
mohon petunjuk
mohon bimbingannya sy orang tua ga paham hp
sy gak bisa pakai wa, tolong dibantu langkahnya
anak saya yg biasa ngetik, ini gimana ya caranya
ibu saya tidak bisa baca, caranya gimana pakai suara
langkah2nya gmn
terus aku ngapain abis ini
abis ini ngapain
lanjutnya gimana
kok jawabannya itu itu terus, aku harus apa
salah pencet, gimana balik
balik ke awal dong
ulang dari awal
mulai dari awal lagi
engko' ta' ngarte
ta' ngarte sengko'
baramma carana
toloong
tulung
tulung mas
nyuwun tulung
mbantu aku
info menu
bisa minta bantuan
minta tolong kak
bantu saya
bantu dong kak saya gaptek
tolong dijelasin pelan pelan, saya sudah tua
gimana ini pakainya ya, saya bukan orang hp
tolong ajari pakai layanan ini
saya harus mulai dari mana
ga tau mau ngapain ini
menu apa aja
bisa ngapain aja disini
ini buat apa ya
layanan ini untuk apa
ini apaan
guide please
instructions
wah ruwet, piye iki nggawe ne
aku wong tuwo gak paham hp
kulo mboten ngertos carane
help menu
apakah wa ini asli milik dinsos
gimana cara balas pesannya
saya balas angka atau huruf
ketik apa untuk mulai
ketik apa ya biar muncul pilihannya
apa yang harus saya tulis
saya harus jawab apa
yang harus diketik apa dulu
kok muncul angka2, dipencet gimana
pakai nomor atau tulisan ini jawabnya
ini chat sama mesin ya, carane gimana
gimana ngobrol sama robot ini
caraku makai ini gimana
ada panduannya ga bot ini
penjelasan menu dong
menunya ilang
tampilkan menu lagi
balik ke depan
mau lihat pilihan lagi
kasih tau dong fungsinya apa aja nomor ini
layanan wa ini bisa buat apa
saya gak paham pertanyaannya
maksud pertanyaannya apa ya
ga mudeng karo pitakone
bingung milih sing endi
kudu tak jawab piye iki
ngetike piye
pencetane endi
lare kulo sing biasa ngetik, kulo mboten saged
kulo mboten mudeng kedah mangsuli nopo
nyuwun dipun terangaken caranipun ngginaaken
tulung diajari nganggo wa iki
sepuh mboten saged maos alit
mripat kulo mpun lamur, saged nganggo suara?
hurufnya kekecilan, gimana ya saya susah baca
boleh pakai voice note ga jawabnya
saya ga bisa ngetik panjang
anu mas, ini aku harus gimana
trus abis ini apa
langkah selanjutnya
next step nya apa
lah terus piye
mau tanya dong
tanya dong
numpang nanya
ada yg mau saya tanyakan
saya mau bertanya sesuatu
takon oleh
arep takon aku
badhe nyuwun pirsa
baramma mangkena
ta' taoh carana ngangguy reya
how does this chat work
what do I reply
what are the commands
can you explain the options
nomor ini punya siapa
iki nomere sopo
iki bot ta uwong
kok bisa wa saya, ini dari mana
ini pesan apa ya
kamu itu apa
nomer apa to iki
dapat nomor ini dari tetangga, ini buat apa
ini program apa
apa benar ini dari dinas
emang bot bisa ngerti bahasa jawa?
what do i write
what should i send to start
which number do i press
what can i ask you
i don't know what to reply
how do i go back
can you guide me
explain please how it works
where is the menu
list of commands please
i pressed the wrong one
sorry i don't get the question
is this a bot
who am i talking to
whose number is this
what is this service for
how do i start
saya harus ketik apa supaya nyambung
isinya apa aja layanan ini
saya klik yang mana dulu
dari tadi bingung jawabnya
ini mesti dibalas apa
dibales opo iki
hp saya baru, belum bisa makainya
baru punya hp android, bingung balasnya
belum ngerti cara makai wa ini, tolong ajari
saya belum terbiasa pakai chat begini
baru pertama chat disini, bingung
hpku anyar, durung iso nggawene
pertama kali pakai, tolong dipandu
gak ngerti cara balase
anak lagi pergi, saya ga bisa pakai hp
simbah ga bisa pakai hp, gimana nih
saya ga tau harus bales apa
bales apa nih

[join_info]
guru paud boleh ikut kah
guru tk oleh melok ta
pensiunan apa masih bisa
syarat e opo wae cak
apakah perlu rekomendasi lurah dulu
warga biasa bukan pengurus apa boleh
usia kula sampun sewidak punapa taksih saget
bada syaradda napa se norok
reng biasa olle norok napa enje'
selamat siang bu saya ini warga biasa terus dengar dari tetangga ada pelatihan dari dinas sosial nah saya pengen ikut tapi bagaimana caranya saya tidak tahu
jadi saya kan baru pindah ke sini pak terus diajak teman jadi relawan itu harus bagaimana dulu ya syaratnya apa saja
mas mau tanya ya jadi ibu saya itu kader posyandu sudah lama nah kalau mau ikut pelatihan gitu boleh apa tidak ya
saya lulusan smp terus sekarang kerja di pasar kira kira kalau mau ikut pelatihan boleh apa tidak pak
nah kalau mau ikut itu gimana caranya soalnya belum pernah
cara daftar
cara daftarnya gimana
gmn cr dftr min
gimana caranya ikut pelatihan
bagaimana cara bergabung
cara gabung jadi relawan
cara jadi relawan sosial
gimana cara masuk tagana
mau jadi psm caranya gimana
caranya jadi pekerja sosial masyarakat
prosedur pendaftaran
alur pendaftaran bagaimana
proses daftarnya gimana aja
langkah pendaftaran
mekanisme pendaftaran peserta
daftar lewat mana
daftarnya dimana
daftar e nang endi
ndaftare nang ndi cak
pendaftarannya online atau datang langsung
daftar harus ke kantor dinas atau lewat sini
apa daftar lewat wa ini
link pendaftarannya ada
syarat
syarat ikut
syaratnya apa aja
apa saja persyaratannya
persyaratan peserta
syarat jadi peserta
syarat daftar apa kak
syarate opo
syarate nopo mawon
kriteria peserta
kualifikasi peserta
siapa saja yang boleh ikut
siapa yg bisa mendaftar
sopo ae sing oleh melu
sinten mawon ingkang saget nderek
yg boleh ikut siapa
umum boleh ikut?
masyarakat umum bisa ikut gak
orang biasa bisa daftar?
sy bukan relawan, boleh ikut?
saya bukan psm apa bisa ikut
saya cuma warga biasa
saya perangkat desa apakah bisa ikut
saya kader pkk, bisa ikut pelatihan?
ketua rt boleh gak
bidan desa boleh daftar?
perawat panti boleh ikut ga
guru paud apakah termasuk
pensiunan pns boleh?
pegawai dinsos kab bisa ikut?
anggota lks apa otomatis boleh ikut
anak kuliahan bisa gabung?
pelajar boleh?
santri boleh ikut ga
ibu ibu pengajian boleh ikut tah
tki pulang boleh ikut
sy penyandang disabilitas boleh mendaftar?
tunarungu bisa ikut?
saya lansia 65 tahun masih boleh?
umur berapa minimal
batas umur
usia maksimal berapa
umur 17 boleh?
umure piro sing oleh
usia 60 masih bs ikut?
anak umur 15 mau ikut boleh ga
anak saya masih smp boleh ikut?
adik saya baru lulus sma bisa ikut ga
minimal pendidikan apa
harus sarjana?
lulusan sd boleh?
ga tamat sekolah boleh ikut?
tamatan smp iso melu ta
ijazahnya minimal apa
harus lulusan peksos kah
sy tidak punya ijazah boleh ikut?
dokumen apa saja yg dibutuhkan
berkas apa yg dibawa untuk daftar
perlu ktp dan kk?
apakah perlu surat rekomendasi
perlu surat tugas ga
harus ada surat tugas dari lembaga?
surat pengantar dinsos kabupaten perlu kah
perlu skck tidak
perlu foto ukuran berapa
harus warga jatim?
ktp luar jatim boleh?
sy ktp jakarta tapi tinggal di malang bisa?
orang jawa tengah boleh daftar?
ktp saya semarang domisili kediri
warga luar provinsi boleh ikut?
domisili luar kota apa boleh
harus punya pengalaman?
belum pernah jadi relawan boleh?
kalau belum pernah ikut pelatihan apa bisa langsung
apakah ada seleksi
ada tes masuknya ga
tesnya apa aja kak
sistem seleksinya gimana
dipilih siapa pesertanya
yang menentukan peserta siapa
harus diusulkan dinas atau bisa daftar sendiri
bisa daftar perorangan atau harus dari lembaga
bisa daftar rombongan? kami 10 orang dari desa
1 desa boleh berapa orang
satu lembaga maksimal berapa peserta
lembaga kami mau kirim 5 orang gimana caranya
kami dari yayasan mau mengirim peserta, caranya bagaimana
mau tanya kak kalo mau ikut pelatihan gimana ya
info pendaftaran
info ikut pelatihan
informasi pelatihan dinsos dong
mohon info cara mengikuti diklat
mohon penjelasan mengenai pendaftaran peserta
izin bertanya, bagaimana tahapan mengikuti pelatihan
sy tertarik, bagaimana caranya
saya berminat menjadi relawan
saya ingin menjadi relawan sosial
pengen dadi relawan
aku pengen dadi relawan piye carane
pingin ikut bantu2 warga, gabungnya gimana
mau gabung tapi ga tau caranya
pengen ikut tapi gak tau syaratnya
belum daftar, mau tanya syarat dulu
sebelum daftar saya mau tanya dulu syaratnya
tidak mau daftar dulu, cuma nanya persyaratan
nanya aja kak, belum mau daftar, umur dibatasi ga
piye carane melu pelatihan
piye carane melok
yok opo carane melu
yaopo carane daftar cak
ya opo rek carane gabung
pripun caranipun nderek
pripun caranipun ndaftar
kados pundi caranipun nderek pelatihan
kulo kepingin nderek, caranipun pripun
pundi panggenan pendaftaranipun
badhe nderek pelatihan syaratipun nopo kemawon
kepriye carane melu
pie carane daftar
carane melu nduk ngendi
oleh melu gak nek durung duwe ktp
nek wong tuwo iso melu gak
anakku sik sekolah iso melu gak
baramma carana daftar
beremma carana norok pelatihan
syarat na apa bei
sapa se olle norok
engko' terro norok, baramma carana
how to register
how to join
how can I become a volunteer
what do i need to sign up
who can join
who is eligible for the training
requirements?
is there an age limit
can students join
do i need an id card from east java
what documents are needed
how to apply for the program
i want to be a volunteer, how?
i live outside east java, can i join
can i join without experience
mhn info cr mendaftar diklat
bgm cara ikt pelatihan bu
gmn sih cara gabung relawan
caranya daftar kayak gimana ya mas
saya mau tanya ini pak saya dari desa mau ikut pelatihan sosial itu gimana caranya ya pak apa harus ke kantor dulu
halo mbak saya dapat info dari kepala desa katanya ada pelatihan relawan nah kalau mau ikut bagaimana dan apa saja yang harus disiapkan
SYARATNYA APA SAJA
GIMANA CARANYA IKUT
BAGAIMANA CARA MENDAFTAR PELATIHAN
saya bias ikut gak ya, saya cuma lulusan smp
syarat nya apa aja sin
domisili dan ktp harus sama?
kerja swasta boleh ikut?
pns boleh daftar?
honorer bisa?
ojek online boleh ikut ga sih
pendamping pkh boleh ikut yg umum?
orang hamil boleh ikut ga
mantan narapidana apakah bisa
bukan muslim boleh kan
non jawa timur gimana
hrs punya kartu anggota ga
apa hrs anggota psm dulu
kl tagana kabupaten bs ikut pelatihan provinsi?
perlu izin kantor tidak
saya ketua rw, apakah bisa dilatih juga
kami kader desa siaga apakah termasuk sasaran pelatihan
apakah kader kesehatan termasuk yang boleh ikut pelatihan
mohon pencerahannya, guru ngaji apa bisa jadi peserta
sy cuma penjual sayur tapi suka nolong warga, bolehkah
anak sy kelas 3 smk pengen jadi relawan, boleh ga bu
keponakan saya umur 17 aktif di masjid, bisa ikutkah
adik saya masih sekolah, aktif di karang taruna desa, apakah sudah boleh
sudah sepuh 70 tahun tapi masih kuat, boleh ikut mas?
sy domisili jombang tapi ktp bandung, apa tetap bisa
ktp saya luar pulau, kerja di surabaya, boleh?
sy mualaf baru pindah, ktp blm jadi, bisakah
cuma mau tahu syaratnya, belum tentu daftar
belum niat daftar, cuma pengen tau prosesnya gimana
tidak langsung daftar kok, tanya syarat dulu
kalau mau jadi tagana lewat siapa ya
pengen jadi pendamping sosial, mulai dari mana
gimana ceritanya bisa jadi psm di kelurahan
jadi tksk itu melamar dimana
siapa yang berhak mengikuti pelatihan ini
pelatihan ini khusus anggota apa terbuka
terbuka untuk umum tidak pak
apakah terbatas untuk relawan aktif saja
kalau belum punya lembaga bisa daftar mandiri?
yayasan baru berdiri boleh kirim orang?
komunitas kami pengen dilatih, prosedurnya
apakah wajib vaksin
perlu surat keterangan sehat?
perlu materai ga buat daftar
pas foto perlu disiapkan?
fotokopi ktp perlu dibawa ga waktu daftar
daftarnya harus pakai email?
harus install aplikasi dulu?
lewat hp aja bisa daftarnya?
ga punya wa bisa daftar lewat telegram?
daftar sekali bisa buat semua pelatihan?
apa tiap pelatihan harus daftar ulang
tahapannya setelah daftar apa
setelah daftar terus ngapain
berapa lama proses pendaftarannya
bisa langsung datang tanpa daftar?
opo kudu dadi anggota disik
opo wong biasa oleh melu
umur sewidak iso ta melu
nek gak sekolah oleh melu a
kulo tiyang biasa, pareng nderek?
menapa kedah warga jawa timur
syaratipun kedah gadhah ktp jatim nggih
nek wong luar kota oleh gak melu
apa bisa norok mon ta' anggota
do i have to be a member first
is it open to the public
what's the minimum education
i'm 17, am I allowed to join
how do people get selected
SAYA BUKAN WARGA JATIM APAKAH BISA IKUT
UMUR 50 MASIH BISA?
min klo mau gabung tagana tu gmn sih prosesnya
sy sdh pny sertifikat relawan pmi, bs ikut jg ga
pnya anak kecil boleh ikut ga, maksudnya sbg peserta
ijazah sma hilang, bisakah tetap ikut
buta huruf boleh ikut tidak bu
kalau pengen ikutan tuh mulainya gimana
pertama kali ikut, apa yang harus dilakukan
pemula, cara masuknya gimana
gimana biar bisa dilatih dinsos
pgn jadi relawan dinsos, mulai dr mana ya
tertarik gabung, boleh dijelaskan
minat jadi relawan, mohon dijelaskan langkahnya
sy berminat gabung tagana
saya berminat ikut, mohon infonya
tertarik jadi pekerja sosial
kepengen jadi karang taruna aktif gimana jalurnya
minta arahan cara ikut
mohon petunjuk cara ikut diklat relawan
mohon penjelasan teknis pendaftaran
bisa minta alur daftarnya pak
jalurnya lewat desa atau langsung
harus lapor kelurahan dulu?
apa harus izin kades
perlu rekomendasi camat ga
lewat dinsos kabupaten atau provinsi ya daftarnya
kuota per desa ada ga
jatah tiap kabupaten berapa
tiap lembaga dapat jatah berapa orang
boleh dua orang dari satu desa
dibatasi per kecamatan ga pesertanya
seleksinya apa aja
diseleksi dulu atau langsung ikut
wawancara dulu ga
persaingannya ketat ya
kalau ga lolos bisa coba lagi?
yang belum punya kartu relawan gimana
tanpa sertifikat boleh ikut ga
ga punya pengalaman di sosial, boleh?
masih nganggur boleh ikut?
buruh pabrik bisa gabung ga
petani boleh ikut?
nelayan kayak saya boleh melu ga
dosen boleh daftar?
guru sd boleh ga bu
bidan boleh ikut ga
ibu hamil 5 bulan boleh ikut?
punya bayi boleh ikut pelatihan ga
suami istri boleh ikut bareng
anak muda umur 16 boleh gabung tagana?
umur saya 58, masih diterima?
batas usianya sampai berapa
wong sepuh koyo aku oleh melu ta
sepuh kados kulo taksih pareng nderek?
umur seket oleh ta
bocah smk oleh melu?
lulusan sd tok oleh ta melu
kulo namung lulusan smp, saged nderek?
mboten gadhah ijazah saged tumut
kulo sanes relawan, saged nderek mboten
menawi kulo saking luar jawi saged nderek?
kula warga biasa kepingin nderek, kedhah pripun
nopo mawon ingkang kedhah dipun siapaken kangge ndaftar
syarate kudu duwe ktp jatim ta
ktp luar tapi ngontrak di surabaya
ktp saya kalimantan, domisili lamongan
saya wni tinggal di jatim 3 bulan, bisa?
pindahan dari jakarta, bisa ikut?
warga asing boleh?
kk saya di madiun tapi kerja sidoarjo, daftarnya ikut mana
pakai sim bisa gantinya ktp?
berkasnya dikirim kemana
dokumennya discan atau difoto
pas foto berwarna ya
ijazah terakhir perlu dilampirkan?
cv perlu ga
surat sehat dari puskesmas perlu ga
npwp perlu?
daftar mandiri apa diusulkan lembaga
bisa diwakilkan ga daftarnya
bisa daftarin orang tua saya ga
mewakili lks, daftarnya gimana
yayasan kami mau ikut, prosedurnya
kalau panti swasta boleh kirim pegawai?
kader lansia boleh masuk?
pendamping disabilitas boleh ikut pelatihan apa
relawan pmi boleh ikut di dinsos?
pramuka boleh ikut?
banser boleh ikut?
fatayat boleh daftar ga
mahasiswa kesos semester akhir bisa ikut ga
mahasiswa magang boleh ikut?
alumni smps boleh?
difabel netra bisa ikut ga
saya pakai kursi roda, boleh daftar?
tuli boleh ikut? ada syarat khusus?
mantan pasien odgj boleh jadi relawan
perlu bisa baca tulis ga
pns aktif diperbolehkan ga
polisi boleh ikut
piye sih cara gabunge
carane mlebu tagana piye
lek aku gak nduwe ijazah yo opo
nang endi lek kate ndaftar
yok opo lek pengen dadi psm
yaopo se syarate
opo wae sing kudu digowo pas ndaftar
kudu mbayar ta lek ndaftar
kaule terro daddi relawan, baramma
apa bai syarat na
olle norok mon omor 60
kaule oreng biasa olle norok?
how can i apply
how do people become volunteers here
can my wife join too
can foreigners join
is there any requirement for age
do i need a degree
do i need experience or certificates to join
what papers should i prepare
is it only for members
can a housewife join
i'm interested, what should i do
aku tertarik tapi malu cuma lulusan sd
pengen ikut tapi gaptek, gimana
mau sih ikut tapi syaratnya berat ga
td dikasih tau bu rt suruh chat sini buat pelatihan, gmn ya caranya
disuruh pak lurah tanya ke nomor ini soal pelatihan, bagaimana caranya ikut
katanya ada pelatihan ya, cara ikutnya gimana saya kader pkk
saya kader desa dapat kabar dari bidan ada pelatihan, caranya ikut bagaimana
kata teman ada diklat gratis, gimana ikutnya
dengar2 ada pelatihan relawan, bagaimana mendaftarnya
anu pak saya mau tanya itu lho yang pelatihan relawan itu kalau orang biasa seperti saya apa bisa ikut ya terus syaratnya apa saja
selamat pagi bapak saya dari desa terpencil saya kepengen ikut pelatihan tapi tidak tahu caranya mohon dijelaskan
BAGAIMANA CARANYA JADI RELAWAN
UMUR SAYA 55 APA MASIH BOLEH IKUT
SYARAT DOKUMEN APA SAJA PAK
can people without a certificate take part
do you take beginners
do you accept volunteers from other provinces
who is allowed to take the training
can i participate if i am not a volunteer
what are the steps to register
what are the requirements to be a participant
am i eligible if i'm 60
do i need a recommendation letter
do i have to live in east java
is a diploma required
how is the selection done
how many people per village can join
can my organisation send people
what's needed for registration
i want to know how to take part
is it ok for students
can disabled people join
jatah per kecamatan berapa orang
per desa berapa orang yang dikirim
satu kelurahan bisa kirim berapa
berapa orang jatah tiap lembaga
kuota tiap kabupaten dibatasi ga
yang berhak daftar siapa aja
saya hanya lulusan paket c, apa bisa
saya single parent, boleh ikut?
orang tua tunggal apa bisa ikut pelatihan
saya satpam, boleh ikut?
tukang becak oleh melu ta
saya guru tpq, bisa gabung?
anak saya umur 19, nganggur, bisa ikut?
kalau belum vaksin gimana, boleh ikut?
punya sertifikat tagana lama, apa harus ulang
sudah pernah ikut tahun lalu boleh daftar lagi?
kalau ktp mati boleh?
domisili beda sama ktp gapapa?
ktp jateng tapi suami orang tuban
apa boleh diwakili teman
daftar lewat telegram bisa?
daftarnya ditutup kapan
proses seleksi berapa hari
setelah daftar nunggu berapa lama
apa nanti dihubungi kalau lolos
apa ada wawancaranya
syarat kesehatannya apa
isin aku wes tuwo, sik oleh melu gak
aku durung tau melu, iso gak
nek wong difabel oleh melu ora
nek pegawai negeri oleh melu ta
aku mung ibu rumah tangga, kiro kiro iso gak
wong ndeso koyo aku iso dadi relawan ta
kulo pensiunan, taksih saged nderek mboten
menawi dereng gadhah ktp pripun
kulo saking madura, pareng nderek?
pareng nderek menawi namung tamatan sd
caranipun dados tagana pripun
saking pundi kulo kedhah miwiti
kaule lulusan sd, olle norok?
carana daddi relawan dha'ramma
what are the terms to join the program
what qualifications do i need to take part
what conditions must i meet
what is the procedure to join
what age can join
who may participate
are there conditions for participants
is it possible to participate without experience
may i join even though i'm old
can teenagers participate
could a teacher take part
umurku seket limo, oleh melu ta
umurku pitung puluh, isih iso melu opo ora
aku wis sepuh, isih oleh melu
umur kulo sewidak, taksih pareng tumut nopo mboten
bocah umur pitulas oleh melu ta
wong wadon oleh melu tagana
bojoku oleh melu sisan ta
lek gak duwe kartu anggota oleh melu ta
dudu wong jatim oleh melu opo ora
wis tau melu oleh melu maneh ta
sing oleh daftar iku sopo
piye syarate nek pengen melu
gak tau sekolah oleh dadi relawan ta
apakah dibatasi jenis kelamin
laki laki aja atau perempuan juga boleh
khusus perempuan ya?
khusus laki2 kah
adik saya tuli, boleh ikut ga
anak saya berkebutuhan khusus, bisa ikut pak?
saya bisu, apakah boleh
suami saya disabilitas daksa, mau ikut, bisa?
keponakan saya mau ikut, boleh bu?
ibu saya mau ikut, umur 60, bisa kak?
tetangga saya mau ikut, gimana caranya
teman saya mau ikut juga, boleh?
anak saya mau ikut tagana, boleh kah
mau masuk tagana, harus gimana
mau gabung psm, yang harus dilakukan apa
pengen masuk karang taruna, apa yang harus saya lakukan
mau jadi tksk, apa yang perlu disiapkan
ingin jadi relawan, langkah pertama apa
apa yang harus saya lakukan untuk ikut
apa yang harus dilakukan kalau mau daftar
kalau mau gabung harus ngapain
yang perlu disiapkan buat ikut apa
i'm from jakarta, can i join
i live outside java, is it allowed
i am a foreigner living in surabaya, may i participate
i have a disability, am i allowed to join
i'm only 16, is that ok
my son is 18, can he join
bisa ndaftar lewat hp saja?
daftarnya bisa dari rumah lewat hp?
punapa saged ndaftar saking griya
ndaftaripun saged langkung wa?
menapa kedah dhateng kantor menawi badhe ndaftar
oleh ndaftar soko omah ta
ndaftar lewat hp iso a
opo kudu teko kantor dhisik lek ndaftar
laporan ke desa dulu ga kalau mau ikut
kalau sudah punya sertifikat tetap harus daftar?
kami komunitas motor mau ikut, boleh?
kelompok pengajian mau ikut pelatihan, caranya
organisasi kami belum berbadan hukum, boleh ikut?
lembaga swasta bisa mengajukan peserta?
umur saya 70 masih kuat, boleh kah
bapak saya mau ikut tapi sudah tua
saya tki cuti, boleh ikut ga
saya kerja shift, bisa ikut?
karyawan pabrik bisa ikut ga kak
sopir angkot boleh jadi relawan?
saya janda, boleh ikut?
saya eks napi boleh ga
saya hamil, boleh ikut apa tidak
saya punya asma, boleh?
saya kurang pandai baca, boleh ikut?
saya ga bisa bahasa indonesia lancar, boleh?
warga kediri tapi ktp nganjuk boleh?
ktp saya blitar, kerja di tuban, daftarnya gimana
saya tinggal di ntb, boleh ikut?
dari luar provinsi boleh?
saya ibu rumah tangga anaknya dua, boleh ikut?
ibu rumah tangga punya anak kecil, boleh?
sy irt anak satu, apa boleh
saya bapak anak empat, boleh ikut kak
saya petani anak dua boleh ga
sy guru, umur 45, boleh?
sy kader, lulusan smp, boleh?
saya nelayan, boleh?
sy pedagang, boleh ya?
kulo buruh tani, pareng?
aku tukang batu, oleh?
kulo sampun sepuh, taksih saged nderek pelatihan?
kulo mpun tuwa, nopo saged tumut
umur kulo pitung dasa, taksih saged nderek
menopo tiyang sepuh saged nderek pelatihan
menapa kulo saged nderek, kulo tiyang tani
kulo janda, menopo pareng nderek
nopo kulo saged tumut pelatihan
menopo tiyang biasa saged nderek
aku wis tuwo, opo isih iso melu pelatihan
opo aku iso melu pelatihan
opo wong tani iso melu
aku mung lulusan sd opo iso melu
apa saya masih bisa ikut, saya sudah tua
apakah orang tua seperti saya bisa ikut

[register]
tolong bapak saya didaftarkan, hp nya jadul
mbah saya mau daftar saya yang ketikkan
pendaftaran akun baru
kulo dereng gadhah akun, badhe ndaftar
terro adaftar anyar kak
kaula endha' daftar
formulir pendaftarannya tolong dikirim
daftar
mau daftar
saya mau daftar
mau mendaftar
saya ingin mendaftar
daftar kak
daftar min
dftr
dftar
daftarr
dafatr
daptar
daftat
reg
registrasi
mau registrasi
register
pendaftaran
daftarkan saya
tolong daftarkan saya
tolong didaftarin kak
mohon didaftarkan sebagai peserta
mohon bantuan mendaftarkan saya
minta didaftarkan dong
daftarin aku
daftarin dong min
bantu daftar dong
bantu sy daftar, hp saya jadul
saya siap mendaftar
saya mau gabung, daftarkan ya
saya mau ikut, tolong dicatat
oke saya daftar
ok daftar sekarang
daftar sekarang
lanjut daftar
jadi daftar
saya jadi daftar kak
mau bikin akun
buat akun baru
bikin profil
buat profil baru
isi biodata baru
mau isi data diri untuk daftar
mau isi formulir
formulir pendaftaran mana
kirim formnya kak saya isi
minta form pendaftaran
saya anggota baru mau daftar
peserta baru
daftar baru
daftar peserta baru
daftar jadi relawan
daftar relawan
daftar sebagai psm
daftar sbg tksk dari kec lawang
mendaftar sebagai anggota tagana
daftar akun
sy blm terdaftar, mau daftar
saya belum daftar, daftarkan sekarang
belum pernah daftar, mau daftar sekarang bisa?
kemarin gagal daftar, mau coba lagi
pendaftaran kemarin terputus, mau lanjut isi
nomor baru, mau daftar ulang
ganti hp, daftar ulang ya
ndaftar
arep ndaftar
aku arep daftar
aku gelem daftar
aku kate daftar cak
kate ndaftar rek
tak daftar saiki
daftarno aku
daftarno aku mas
tulung daftarno
aku pengen ndaftar saiki
isun arep ndaftar
kulo badhe ndaftar
kulo bade daftar
kulo ajeng daftar
badhe ndaftar pak
nyuwun didaftaraken
nyuwun tulung dipun daftaraken
kulo sagah ndaftar
ngapunten badhe daftar
engko' daftara
sengko' daftar
terro daftara
daftaragi engko'
tolong daftaragi
kaule adaftara
register me
i want to register
i'd like to sign up
sign up
sign me up
please register my name
create my profile
create account
i wanna join, register me please
enroll me as a new member
i am new, i want to register
MOHON DIDAFTARKAN
DAFTAR#WAHYU HIDAYAT#KAB MALANG
DAFTAR#BUDI#SURABAYA#TKSK
REG#SRI WAHYUNI#LUMAJANG#PSM
daftar#nur aini#sumenep
REG SPASI NAMA SPASI KOTA
reg ahmad kota kediri karang taruna
DAFTAR SRI LESTARI MAGETAN PSM
daftar an. Suyono asal Bojonegoro psm
dftr, nama sy wahyu dari kec waru
daftar nama joko asal ponorogo
nama saya rini dari jombang mau daftar
nama: Slamet, alamat: Ngawi, unsur: PSM
Nama : Lilik Handayani
Alamat : Sidoarjo
Nama Dwi Cahyo Kab Nganjuk TKSK mohon didaftarkan
saya hendra dari lamongan ingin mendaftar
perkenalkan saya yanti dari gresik mau daftar jadi relawan
ini data saya: tutik, bangkalan, psm, 081234567890
siti dari pacitan daftar ya kak
assalamualaikum saya imam dari tulungagung ingin ikut mendaftar
bismillah daftar
bismillah, saya daftar ya pak
bismillah mau gabung
saya mau daftar pak nama saya sumarno dari desa sukorejo kecamatan wlingi kabupaten blitar tolong dibantu ya pak
halo min aku mau daftar dong mumpung masih buka
mau daft
mau data kak
daftar masih bisa ga kak
masih bisa daftar?
masih buka pendaftarannya? saya mau daftar
masih bisakah mendaftar hari ini
telat daftar, masih bisa gak
kalau sekarang daftar masih boleh?
daftar di sini ya
sy mau ikut gabung pak
ikut gabung ya kak
saya ikut, daftarkan
ikutkan saya
mau ikut daftar juga
teman saya sudah, saya juga mau daftar
istri saya mau daftar juga pakai nomor ini
saya mau mendaftarkan suami saya
mendaftarkan ibu saya bisa lewat sini
siap daftar kak, apa yg diisi
isi apa dulu untuk daftar
data apa yg harus saya isi
kulo purun daftar, menopo ingkang dipun isi
mau gabung nih, ini data saya
join min
join kak
gabung dong
saya join
kemarin mau daftar keputus sinyal, sekarang lanjut ya
tolong didaftarkan, saya dari kelurahan ketintang
mau registrasi tapi kemarin tutup, sekarang bisa?
kulo dereng ndaftar, badhe ndaftar sakniki
aku karo bojoku arep ndaftar
mas tulung isekno pendaftaranku
ok saya mau, gimana daftarnya di sini langsung isi?
ayo daftar
sudah baca syaratnya, sekarang mau daftar
syaratnya sudah lengkap, daftarkan saya ya
mau gabung jadi anggota, catat nama saya
reg#dewi sartika#kab kediri#lks
DAFTAR#NAMA#KOTA#UNSUR
Daftar # Moh Ali # Sampang
DAFTAR RATNA BONDOWOSO
daftar: hariyanto / kab. madiun / psm
ini biodata saya pak: Sunarti, Trenggalek, kader posyandu
Sutrisno, 45 th, PSM Kec. Pare Kediri, mau daftar
nama yusuf alamat pamekasan no hp 08523456789 mau gabung
saya yuni, kelurahan bandulan kota malang, tksk, mohon didaftarkan
bismillahirrahmanirrahim saya mendaftar
hadir kak mau daftar jg
let me register
can you register me please, i'm from batu
i'd like to create a profile
norok daftar taretan
engko' endha' adaftar kiya
min daftarin saya dong
minta tolong didaftarkan
tlg dftrkn sy
dftr dong kak
mau dftr skrg
mau ndaftar saiki
daftar skrng bs ga
pengen daftar sekarang juga
saya mau bikin akun relawan
buatin akun dong
buatkan saya profil
bikin akun baru bu
tolong buatkan akun saya
saya belum punya akun
blm punya profil, mau bikin
isi formulir dimana, mau isi sekarang
minta formulirnya, saya isi
formulir pendaftaran online mana
kirim link daftarnya kak, mau isi
lanjutkan pendaftaran saya yang putus
pendaftaran saya tadi belum selesai, lanjutkan
daftar saya kepotong tadi, mau nerusin
nerusin isi data pendaftaran
tadi sinyal ilang pas daftar, lanjut dong
teruske ndaftar sing mau
ulangi pendaftaran
daftar ulang dari awal
saya mau menjadi peserta pelatihan dinsos
daftarkan saya sebagai peserta dinsos
daftarkan saya jadi relawan dinsos jatim
masukkan saya jadi anggota
masukkan nama saya ke daftar relawan
tolong masukin saya
catat saya sebagai relawan baru
catet jenengku pak
tulis nama saya ya pak
siap gabung, catat saya
gabung dong kak, daftarin
saya ikut jadi relawan, daftarkan
sy mau jd anggota psm, tlg didaftar
saya psm baru mau registrasi
tksk baru, daftar
tagana kab jember mau registrasi
anggota baru lks mau daftar
mau daftarin diri sendiri
mau daftarin suami saya
mau mendaftarkan anggota saya
arep daftar pak
aku ndaftar yo
daptarno aku lik
kate daftar aku mas
tak ndaftar wae lah
aku sido ndaftar
kulo sios ndaftar
ndherek ndaftar pak
badhe ndaftaraken dhiri
kulo ajeng ndaftar relawan
nyuwun formulir pendaftaran
engko' mandhar bisa daftar
kaule terro adaftara sateya
sengko' adaftar
daftaragi kaule
i wanna sign up now
register my name please
can you register me
new account please
create an account for me
sign me up as a volunteer
how about registering me now
Siti Rokayah, Tuban, PSM
Sumarni - Blitar - TKSK - 085233445566
Nama: Yuliana\\nKota: Probolinggo\\nHP: 082233445566
nama Bambang alamat Ngawi karang taruna
daftar nama Ibu Khusnul dari Sampang
reg sutrisno trenggalek tagana
REG#AGUNG#KEDIRI
DAFTAR BUDIONO KAB TUBAN
daftar an Lestari kota pasuruan
saya Nur dari Bangkalan mau gabung
nama saya Pri, saya mau daftar, alamat Sooko Mojokerto
assalamualaikum mau daftar nama Husnul
selamat siang saya mau daftar jadi relawan
bismillahirrahmanirrahim saya daftar
jadi daftar aja deh sekarang
ok deh daftar
yuk daftar
mau registrasi akun
registrasi ulang akun baru
MAU DAFTAR PAK
DAFTARKAN SAYA
i want to sign up as a participant
add me as a new participant
let's register
please put my name on the list of volunteers
i want to continue my registration
my registration was interrupted, continue
sign up for an account
saya ingin dicatat sebagai relawan
boleh daftarkan saya sekarang pak
saya mau didaftarkan jadi peserta
daftarkan kami berdua
tolong dibikinkan akun
bikinno akun
gaweno akun cak
tolong isikan formulir saya
saya siap isi data
sudah siap daftar
teruskan pendaftaran saya
lanjut isi data diri
pendaftaran tadi terhenti
melanjutkan pendaftaran yang belum selesai
nerusno daftar mau
kulo badhe nglajengaken pendaftaran
kula nyuwun kadaftar
terro daftar sateya
sign me in as a new volunteer
i'm ready to register
how about you register me now
my husband and i want to register
mau ikut, daftarkan sekarang
tulis aja nama saya, mau ikut jadi relawan

[browse_sessions]
taon baru bada kelas napa
onok pelatihan opo wulan ngarep
awal tahun ada kelas apa saja
sabtu minggu ada kegiatan pelatihan gak
hari libur ada kelas kah
bada kegiatan apa edinna' minggu dhateng
pelatihan apa bai se gi' buka'
kelas-kelas yg belum tutup pendaftaran apa saja
ada yang dekat rumah gak, saya di banyuwangi
saya ini kan sudah lama tidak ikut pelatihan pak nah mau tanya untuk bulan bulan ini ada pelatihan apa saja ya yang masih dibuka
jadwal pelatihan
lihat jadwal
jadwal dong
jadwalnya mana
info jadwal
minta jadwal
jadwal bulan ini
jadwal bulan depan
jadwal desember
jadwal terbaru
jadwal 2027 sudah ada?
jdwl
jadual
jadwa
jadwal diklat
jadwal diklat dong kak
jadwal kegiatan
kalender pelatihan
kalender diklat tahun ini
agenda pelatihan
agenda bulan ini apa
ada pelatihan apa
ada pelatihan apa aja
pelatihan apa saja yg ada
pelatihan yang buka
pelatihan yg masih dibuka apa aja
yang masih buka apa
ada yg baru?
ada pelatihan baru gak
pelatihan baru kapan
kapan ada pelatihan
kapan buka lagi
kapan dibuka pendaftaran berikutnya
kapan lagi ada pelatihan psm
pelatihan berikutnya kapan
pelatihan selanjutnya apa
bulan desember ada apa aja
desember ada pelatihan ga
minggu ini ada pelatihan?
minggu depan ada kegiatan apa
hari sabtu ada pelatihan gak
tanggal 10 ada pelatihan apa
tgl 15 des ada kelas?
akhir tahun ada diklat ga
tahun depan ada pelatihan apa
daftar pelatihan
daftar kelas
daftar diklat yang tersedia
list pelatihan
list kelas
katalog pelatihan
menu pelatihan
pilihan pelatihannya apa aja
macam2 pelatihan
jenis pelatihan apa saja
pelatihannya apa aja kak
lihat pelatihan
lihat semua pelatihan
tampilkan pelatihan
cek pelatihan
cek jadwal
mau lihat jadwal
mau liat kelas
mau cari pelatihan
cari pelatihan
carikan pelatihan buat psm
rekomendasi pelatihan dong
pelatihan yang cocok buat saya apa
pelatihan untuk karang taruna ada?
pelatihan utk pengurus panti apa aja
ada pelatihan buat ibu rumah tangga?
untuk tksk ada pelatihan apa
ada pelatihan tentang bencana?
pelatihan soal anak ada ga
ada kelas tentang lansia?
pelatihan disabilitas ada gak
ada pelatihan bahasa isyarat?
mau belajar ngurus lansia, ada kelasnya?
pengen belajar dapur umum, pelatihan yg mana
pingin sinau ngrawat wong tuwo, onok kelase gak
saya ingin belajar menangani anak jalanan, ikut kelas apa
ada pelatihan online?
yang lewat zoom ada
pelatihan online apa aja
ada yang tatap muka?
kelas luring apa saja
pelatihan di surabaya ada ga
pelatihan di malang kapan
ada pelatihan di madura?
yg deket ngawi ada ga
ada pelatihan yg cuma sehari?
ada yg akhir pekan gak
yang gratis ada pelatihan apa
info pelatihan
info diklat
info bimtek
info kelas terbaru kak
infokan pelatihan terbaru
ada info pelatihan?
ada bimtek?
bimtek apa yang akan dilaksanakan
workshop ada?
ada pembekalan relawan ga
jadwale
jadwale opo ae
jadwale kapan
ndelok jadwal
delok jadwal
pengen ndelok jadwal
onok pelatihan opo ae
onok pelatihan opo wae wulan iki
ono kelas opo
ono pelatihan anyar ta
pelatihan opo sing buka
kapan ono pelatihan maneh
sasi ngarep ono pelatihan ora
minggu ngarep onok acara opo
wonten pelatihan nopo
wonten pelatihan menopo mawon
wonten jadwal enggal
jadwalipun kados pundi
badhe mriksani jadwal
nyuwun jadwalipun
nyuwun pirsa jadwal pelatihan
benjing wulan ngajeng wonten pelatihan
bada pelatihan apa
bada pelatihan bulan iya
bila bada pelatihan
jadwal na bila
mangghiya jadwalla
nangale jadwal
see schedule
schedule
training schedule
show trainings
list of trainings
what trainings are available
upcoming courses
any training this month
available classes
what courses do you have for beginners
do you have online classes
is there any training in surabaya
when is the next training
/pelatihan
JADWAL PELATIHAN BULAN INI
ADA PELATIHAN APA SAJA
INFO PELATIHAN TERBARU
just wal pelatihan
jadwal pelatih an
jadwal pelatihan hair ini
saya mau tanya pak kira kira bulan depan itu ada pelatihan apa saja ya soalnya saya pengen ikut
halo kak mau tanya dong untuk tahun depan pelatihannya apa aja ya biar saya bisa atur cuti
kak jadwal lengkapnya kirim dong
kirim jadwal
kirimin jadwal
share jadwal kak
bagi jadwal min
jadwal lengkap
jadwal full
pengen nambah ilmu, ada kelas apa
pengen belajar jadi pendamping lansia, kelas apa yg cocok
mau belajar public speaking buat penyuluhan, ada?
yg buat pemula ada kelas apa
buat anggota baru enaknya ikut pelatihan apa dulu
psm baru cocoknya ikut pelatihan mana
ada pelatihan utk penanganan bencana ga bulan ini
di kediri ada jadwal ga
bulan puasa tetap ada pelatihan?
libur sekolah ada kelas ga
pelatihan di atas tanggal 20 ada
tgl 25 ada acara apa
habis lebaran ada pelatihan apa
tahun ini masih ada pelatihan ga
triwulan depan ada diklat apa
mau ikut tapi pilihannya apa aja
coba kirim daftar diklatnya pak
kirim brosur pelatihan
poster pelatihan ada?
silakan kirim jadwalnya bu
upcoming events
what's on next month
do you have anything about disability
any weekend class?
what can i learn here
kelase opo ae min
wulan ngarep ono opo wae
onok kelas kanggo pemula ta
wonten pelatihan kangge tiyang sepuh mboten
bulan dhateng bada pelatihan apa
jadwal just wal bulan des
kelas kosong apa yg ada
ada pelatihan yang belum penuh?
mana saja pelatihan yang masih ada kuotanya
TOLONG KIRIM JADWAL LENGKAP
bisa minta daftar diklat dan tanggalnya
pelatihan yang akan datang apa saja
agenda pelatihan desember
agenda terdekat
ada kegiatan apa bulan januari
program pelatihan tahun depan
jadwal diklat 2027 sudah ada?
jadwal tahun 2027 sudah terbit belum
rencana pelatihan triwulan ini
pelatihan apa yg masih buka
yang masih ada kuota apa aja
kelas mana yg belum penuh
ada yang dibuka minggu ini
yang buka sekarang pelatihan apa
ada pelatihan baru ga
kelas terbaru
ada info pelatihan terbaru
update pelatihan dong
ada pelatihan deket rumah ga, saya di tuban
pelatihan di wilayah mataraman ada?
pelatihan di banyuwangi ada gak
area tapal kuda ada pelatihan apa
di madura ada pelatihan ga
yang online aja ada apa
zoom ada kelas apa
kelas daring bulan ini
pelatihan tatap muka dimana aja
ada kelas malam ga
kelas hari minggu ada
pelatihan weekend
ada pelatihan buat pendamping lansia
pelatihan khusus psm apa aja
buat mahasiswa ada ga
untuk ibu ibu ada pelatihan apa
pelatihan untuk umum ada?
buat kader posyandu ada pelatihan ga
pelatihan soal anak jalanan ada?
ada kelas tentang autis ga
pengen belajar konseling ada ga
pengen ngerti cara bantu korban bencana, ada pelatihannya?
pelatihan tentang narkoba ada ga
pelatihan bahasa isyarat ada?
pelatihan kebencanaan ada jadwalnya
ada pelatihan kdrt ga
pelatihan cegah bullying ada?
pelatihan pencegahan bunuh diri ada ga kak
pelatihan pijat bayi ada?
ada pelatihan menjahit?
cariin pelatihan dong
tolong carikan kelas yang cocok buat saya
lihatkan jadwal
kirim jadwal lengkapnya
minta jadwal semua pelatihan
share jadwal dong min
tampilkan semua kelas
daftar kelas yg ada
list pelatihan bulan depan
jadwal e endi
jadwale opo wae
saiki ono pelatihan opo
ono diklat opo sasi iki
ono sing cedhak tulungagung gak
ono kelas sing gratis gak
sing isih bukak opo ae
kelas opo sing kosong
onok kelas online ta
minggu ngarep onok opo
wonten pelatihan nopo sasi ngajeng
pelatihan ingkang taksih bikak nopo mawon
wonten kelas daring mboten
badhe mirsani jadwal pelatihan
bada kelas apa
pelatihan se buka' apa bai
kelas bulan adha' bada?
upcoming classes
which classes are open
any online classes
trainings in surabaya?
is there any training about elderly care
anything in january?
what courses do you offer
do you have classes on disaster response
training schedule for next month
JADWAL BULAN DEPAN MANA
ADA PELATIHAN APA SAJA SEKARANG
tgl 20an ada pelatihan ga
antara tgl 1 sampai 15 ada kegiatan apa
abis lebaran ada pelatihan apa
akhir tahun ada kelas apa
any training about child protection
is there a class on elderly care
any class for karang taruna
any training near madiun
what classes are there
is there anything for tksk
i'm looking for a training
looking for a weekend class
do you have something on trauma healing
can i see the calendar
show classes in december
apakah jadwal tahun depan sudah keluar
jadwal semester depan sudah rilis?
rilis jadwal kapan
jadwal baru kapan diumumkan
program tahun 2027 apa saja
sudah ada jadwal januari belum
habis ini ada pelatihan apa
gelombang baru kapan dibuka
pembukaan pelatihan berikutnya
kapan onok pelatihan maneh
kapan bukak maneh
kapan wonten pelatihan malih
bila bada kelas pole
what training is there this week
what is there in december
what's new
what's coming up
what can i take this month
any training available now
available classes please
is anything open right now
which trainings can i still take
what can a karang taruna member attend
show this month's schedule
onok opo ae minggu iki
dino iki onok pelatihan ta
sing cedhak omahku ono pelatihan opo
sing ora mbayar ono pelatihan opo
kelas sing cedhak jombang ono ta
sing online onok opo ae
sing kanggo psm ono opo
wonten pelatihan ingkang celak kediri

[session_detail]
pematerinya siapa aja yang mediasi
isi materine penyuluhan opo ae
yang nomor 2 itu online apa tatap muka
pelatihan posko itu sampai sore atau malam
edimma kennengngana pelatihan lansia
bila molaena se psm
berapa hari pelaksanaan kelas shelter
kuota lks tinggal berapa lagi
pendaftaran yang gelombang 2 terakhir tanggal berapa
mau tanya pak pelatihan yang lansia itu nanti tempatnya di sebelah mana ya terus mulainya pagi jam berapa biar saya tidak telat
lansia di rumah
perawatan balita
asesmen sosial
mediasi warga
psm dasar
psm lanjutan
dapur umum
posko pengungsian
sinergi pilar sosial
pengantar relawan sosial
penyuluhan sosial
komunikasi publik
manajemen kasus
pencegahan konflik
pendampingan odgj
pendampingan remaja
usaha sosial karang taruna
penguatan tksk
pelatihan anak
kelas anak
tempatnya dimana
lokasinya dimana
dimana tempat pelatihannya
alamatnya dimana
alamat pelatihan
alamat uptd ptks
lokasi pelatihan dimana ya
share lokasi
sharelok dong
shareloc min
minta maps nya
kirim peta lokasi
titik lokasi pelatihan
petunjuk jalan ke lokasi
gedungnya sebelah mana
ruangannya dimana
jam berapa mulainya
mulai jam berapa
jam brp mulai
selesai jam berapa
sampai jam berapa pelatihannya
jam berapa kumpul
berapa hari
berapa hari pelatihannya
pelatihannya berapa lama
durasinya berapa lama
tanggal berapa pdps
pdps tanggal berapa
kapan pelatihan psm dasar dimulai
psm dasar kapan
pelatihan lansia kapan ya
pelatihan tagana itu tanggal berapa
kapan pelaksanaan manajemen kasus
kelas odgj mulai kapan
hari apa aja kelas disabilitas
kuota masih ada
masih ada kuota?
kuotanya berapa
kuota pdps berapa
sisa kursi berapa
sisa kuota kelas anak
masih ada tempat gak di kelas balita
masih ada slot pfa?
slotnya sisa berapa
sudah penuh belum
apa sudah penuh pelatihan lansia
kelas mediasi masih bisa atau sudah penuh
pesertanya berapa orang satu kelas
detail pelatihan
detail pelatihan pdps
rincian pelatihan lansia
info pelatihan psm dasar
info tentang pelatihan manajemen kasus
info lengkap kelas penyuluhan
info pdps
jelaskan pelatihan pdps
pdps itu apa
apa itu pfa
pelatihan psikososial itu apa
manajemen kasus belajar apa saja
materinya apa aja
materi pelatihan odgj apa saja
materi hari pertama apa
silabus asesmen sosial
kurikulumnya gimana
modulnya ada
isi pelatihannya apa
pematerinya siapa
narasumbernya siapa
siapa yang ngajar kelas anak
pengajarnya dari mana
untuk siapa pelatihan ini
sasaran peserta pelatihan lksa siapa
pelatihan sinergi pilar untuk siapa saja
yg lansia itu khusus lks apa umum
syarat khusus pelatihan psm lanjutan
psm lanjutan syaratnya apa
sebelum ikut mankas harus ikut apa dulu
pelatihan ini online apa offline
kelas pengantar relawan daring atau luring
pdps itu zoom atau datang langsung
bedanya psm dasar sama lanjutan apa
beda kelas lansia yg di rumah sama yg lks
apa bedanya angkatan 3 dan 4
perbedaan gelombang 1 sama 2 apa kak
link zoom nya
minta link zoom
link zoom pelatihan mana
link meet nya mana kak
id zoom sama passwordnya
link grup wa nya mana
kapan penutupan pendaftaran pdps
terakhir daftar kapan
batas pendaftaran kapan
deadline daftar psm dasar
pendaftaran ditutup tanggal berapa
pendaftaran pdps masih buka ga
pengumuman peserta pdps kapan
berapa jp pelatihan pdps
pdps dapat berapa jp
kelas tksk berapa jp
rundown
rundown acara
susunan acara
jadwal harian pdps
jadwal jam jamnya gmn
agenda hari kedua apa
istirahat jam berapa
ada ujian gak di kelas asesmen
ada praktek lapangannya?
tempate nang endi
nang endi panggone
panggonane ndek endi
ndek endi lokasi pelatihane
jam piro mulaine
mulaine jam piro cak
sampe jam piro
pirang dino pelatihane
dinane opo
kapan pdps mulai rek
sisih kuota piro
sik ono kuota ta
sik kosong ta kelas lansia
wonten pundi panggenanipun
panggenanipun wonten pundi
jam pinten milai
wiwitipun jam pinten
pinten dinten pelatihanipun
kuotanipun taksih wonten
materinipun menopo mawon
kapan dipun wiwiti
edimma kennengnganna
kennengnganna edimma
jam berempa molaena
gi' bada kuota
where is the training held
location?
address of the venue
send me the location
what time does it start
how many days is the training
is the class full
any seats left for the child care training
who is the trainer
what is pdps about
tell me about the disability training
is it online or offline
what will we learn
when does the pfa class start
zoom link please
KUOTA MASIH ADA TIDAK
LOKASI DIMANA PAK
lokasi nya diman
alamat ptks nya dimana pak saya dari terminal naik apa
pak mau tanya untuk pelatihan yang dasar psm itu tempatnya di mana ya terus mulainya jam berapa
yang tanggal 20 itu dimana tempatnya
yg tgl 7 des itu pelatihan apa tempatnya dmn
angkatan 4 kapan mulai
gelombang 2 kapan
angkatan 5 sudah dibuka?
gel 3 tgl brp
batch 2 masih ada?
nomor 3 itu apa
yang nomer 2 detailnya
lihat detail
lihat rincian
info lebih lanjut yang itu
jarak dari stasiun malang jauh ga ke tempatnya
uptd ptks itu sebelah mana ya
jam berapa berakhirnya yang hari selasa
kelas sore atau pagi yang tanggal 9
mulainya jam 8 atau jam 9 yang pdps
kumpulnya di aula atau di kelas
ruang mana kelas karang taruna
yg di batu alamat persisnya
share location dong kak buat yg pfa
minta titik gmaps ptks
gimana rute ke ptks dari stasiun
naik bis turun mana kalau ke tempat pelatihan
tempat pelatihannya dekat terminal ga
kelas mediasi isinya ngapain aja
pelatihan ases itu tentang apa sih
yg caregiver belajar mandiin lansia juga?
ada praktik langsungnya ga di odgj
trainer kelas kebencanaan siapa
narsumnya dari kementerian apa bukan
untuk kelas dasar itu 4 hari full?
online nya pakai zoom atau google meet
passcode zoom pengantar apa
link meeting kelas hari ini
yg minggu depan itu jadi tanggal berapa
jadinya kapan pelatihan balita, katanya diundur
apa benar pelatihan lksa diundur
pendaftaran kelas disabilitas sampai kapan
masih bisa masuk ga kelas remaja, apa sudah penuh
peserta yang diterima di mankas berapa orang
gelombang 4 sisa berapa kursi
pdps sama psm dasar beda ga sih
mending mana kelas lansia di rumah atau lks
ini pelatihan buat pemula atau lanjutan
jp nya berapa yang manajemen kasus
dimana acarane sing tanggal 20
jam piro rampunge
sing ngajar sopo
materine opo ae
isih ono nggon gak sing odgj
pelatihan lansia niku pinten dinten
ingkang mucal sinten
wonten pundi alamatipun ptks
jam berempa mare
sapa se ngajar
how long is the pdps training
who teaches the disaster class
is there still space in batch 3
what's the address of ptks
when does registration close
what is the difference between batch 1 and 2
TANGGAL BERAPA PELATIHAN LANSIA
LOKASINYA DI SURABAYA ATAU MALANG
pelatihan lansia mulai jam berapa
pdps itu berapa hari
psm dasar sampai tanggal berapa
kelas pfa selesai jam berapa
lokasi kelas odgj dimana
alamat tempat pelatihan tksk
gedung apa pelatihannya yang psm
ruang mana kelas mediasi
narasumber kelas anak siapa
yang ngisi materi mankas siapa
pengajar pfa siapa
materi pelatihan caregiver apa aja
isi pelatihannya apa yang manajemen kasus
kelas asesmen belajar apa aja
silabus pelatihan psm
jadwal harian pelatihan lansia kayak gimana
rundown pdps
kuota mankas tinggal berapa
sisa kursi kelas anak
masih ada slot kelas pfa?
apakah kelas lansia sudah penuh
penuh ga yang tgl 5
batas pendaftaran pdps kapan
pendaftaran kelas anak ditutup tanggal berapa
terakhir daftar yg tagana kapan
kelas mediasi online atau offline
link zoom kelas penyuluhan
pelatihan tagana di hutan apa di gedung
prasyarat kelas asesmen
yang boleh ikut kelas mankas siapa
siapa sasaran pelatihan pfa
pelatihan psikososial itu untuk siapa
apa itu mankas
pdps itu apaan
pelatihan ddp maksudnya apa
pfa kepanjangannya apa
jelaskan pelatihan nomor 3
detail nomor 2 dong
info lengkap kelas pertama
yang nomor satu itu tentang apa
yang ketiga tempatnya dimana
rincian kelas lansia
detail pelatihan odgj
info pelatihan psm dasar angkatan 2 dong
beda angkatan 1 dan 2 apa
angkatan berapa yang di malang
kelas e jam piro mulaine
sing lansia nang endi panggone
psm dasar iku pirang dino
pfa iku sinau opo
sing ngajar sopo kelas anak
kuotane mankas sik onok ta
kelas odgj iku piye isine
pdps wiwit jam pinten
panggenanipun pelatihan tagana pundi
ingkang mucal sinten pelatihan lansia
kuotanipun taksih wonten pelatihan psm
pelatihan lansia e dimma kennengnganna
berempa are pelatihan pdps
jam berempa molae kelas pfa
what time does the pfa class start
where will the case management training be held
who teaches the mediation class
how many seats left in the psm class
details of class number 2
is the lansia class online
when does registration close for tagana
is the odgj training already full
what's covered in psychosocial support
BERAPA HARI PELATIHAN PSM DASAR
DIMANA TEMPATNYA YG LANSIA
what is the pfa class about
tell me more about the second one
how many days is pdps
is lunch break included in the psm schedule
what's the address of the tksk training
who is the trainer of pfa
when does the lansia training end
how many seats are left
what will we learn in mankas
is pdps online
the case management class, is it full
what's the difference between psm dasar and lanjutan
tolong jelaskan yang nomor 2
jelaskan dong yang nomor satu
terangkan yg ketiga
yang nomor 4 itu pelatihan apa
nomor 1 detailnya gimana
info yang ketiga dong
yang kedua itu gimana
ceritakan pelatihan yang pertama
lebih lengkapnya yang nomor 3
what is taught in mediation class
where exactly is the psm training
what date is the odgj training
who is the class for
is there still room in the lansia class

[enroll]
saya pilih yang lansia tanggal 5
aku sing disabilitas wae yo
kula mendhet kelas mediasi
kaula norok se lansia kak
engko' terro norok pelatihan psm
antrikan saya di kelas mediasi
jadi berangkat kok, batalnya gak jadi
pengen ikut yang dapur umum, transportnya diganti gak
satu regu relawan mau masuk pelatihan posko semua
ikut pdps
saya ikut pdps
daftar pdps
mau daftar pdps
daftar pelatihan pdps angkatan 2
daftar psm dasar
saya mau ikut psm dasar
mau ikut pelatihan psm dasar
ikut yang psm lanjutan
mau ikut pelatihan lansia
daftarkan saya di pelatihan lansia
daftarin aku di kelas lansia
daftar kelas lansia
saya daftar pelatihan caregiver
daftar manajemen kasus
ikut manajemen kasus kak
mankas saya ikut
mau daftar asesmen
saya ambil asesmen sosial
ambil pfa
saya pilih pfa
pilih pelatihan odgj
ikut pelatihan odgj dong
mau ikut yg disabilitas
daftar pelatihan disabilitas 1 orang
daftar pelatihan anak
pengen ikut pelatihan pengasuhan anak
ikut kelas balita
mau ikut kelas remaja
daftar penyuluhan sosial
ikut kelas penyuluhan
saya ikut pelatihan mediasi konflik
daftar kelas pengantar relawan
mau ikut kelas pengantar
ikut karang taruna wirausaha
daftar pelatihan karang taruna
ikut yg tksk
mau daftar penguatan tksk
daftar sinergi pilar sosial
ikut pelatihan dapur umum
daftar pelatihan posko pengungsian
saya ingin mengikuti pelatihan tagana
saya ingin mengikuti diklat dasar pekerjaan sosial
mohon didaftarkan pada pelatihan manajemen kasus angkatan 1
mohon saya diikutkan kelas disabilitas
tolong masukkan nama saya ke pelatihan odgj
masukkan saya ke daftar peserta lansia
masukin aku ke pdps dong
masukan nama saya di angkatan 3
tambahkan saya ke kelas anak
saya mau yang angkatan 4
ambil angkatan 2
pilih gelombang 3
ikut gelombang 1
saya ikut yg gelombang kedua
daftar yang tanggal 12
ikut yang tanggal 20 november
yang tgl 7 saya ikut
saya bisa yang tanggal 5, daftarkan
ikut yg senin
daftar yg minggu depan
saya ikut yang di surabaya
ikut yang di malang saja
ambil yang online
daftar yg daring
saya mau ikut yang zoom
ikut yg luring
saya ambil yang itu
ikut yang ini
daftar yang ini
mau yang ini kak
yang nomor 2 saya ikut
daftar nomor 3
ikut no 1
booking 1 kursi pdps
pesan tempat untuk kelas lansia
pesen kursi pelatihan anak 1
reserve kursi
kunci tempat buat saya di mankas
amankan kursi saya di pdps
saya berminat ikut pelatihan pfa
minat ikut kelas odgj
tertarik ikut pelatihan balita, daftarkan
saya mau gabung pelatihan kebencanaan
gabung kelas manajemen kasus
jadi ikut pdps
saya jadi ikut yang lansia
jadi ikut kok, yg tgl 12
gak jadi batal, tetap ikut pdps
saya tidak jadi batal, ikut lagi
batalnya ga jadi kak, saya tetap ikut
mau ikut lagi, kemarin sempat batal
kemarin batal, sekarang bisa ikut kelas lansia
daftar lagi pdps, dulu sudah batal
masuk daftar tunggu pdps
saya mau masuk waiting list
antri pdps gapapa
daftar tunggu juga ga masalah, yg penting ikut psm dasar
kalau ada yang batal saya gantikan di kelas odgj
sy siap jadi cadangan kelas anak
bisa ikut dua kelas? pdps sama lansia
daftar 2 pelatihan, mankas dan asesmen
pelatihan bencana masih bisa daftar?
pdps masih bisa daftar kak?
mau daftar yang psm dasar masih bisa kah
kelas remaja saya daftar ya
aku melu pdps
aku melok sing lansia
aku melu pelatihan odgj yo
melu kelas bencana
melok psm dasar mas
tak melu sing tanggal 12
aku jupuk sing online wae
aku milih sing nang malang
daftarno aku pelatihan lansia
daftarno pdps cak
aku gelem melu sing disabilitas
arep melu mankas
kate melok kelas tagana
kulo nderek pdps
kulo badhe nderek pelatihan lansia
kulo tumut kelas odgj
kulo mendhet ingkang daring kemawon
nyuwun dipun daftaraken pelatihan pdps
badhe nderek ingkang tanggal 20
engko' noroa pdps
sengko' terro norok pelatihan lansia
noroga kelas odgj
daftaragi engko' pdps
enroll me in pdps
i want to join the disability training
sign me up for case management
book a seat for elderly care
register me for the pfa class
i'll take the online one
put me on the waiting list
join the disaster training please
can i join the child care class
i choose the second one, the psm basic
DAFTAR PDPS ANGKATAN 3
SAYA IKUT YANG LANSIA
DAFTAR PELATIHAN ODGJ
mau ikut pelatihan lansia, caranya gimana daftarnya
saya mau ikut pelatihan manajemen kasus bu tolong dicatat ya nama saya sutini
kak mau dong ikut pelatihan yang buat jaga lansia itu saya tertarik banget karena ibu saya sudah sepuh
pak saya sudah lihat jadwalnya saya pilih yang tanggal dua belas saja yang di malang ya pak
ikut min yang pdps
ikt pdps min
ikud kelas lansia
ikutan kelas asesmen dong
aku ikutan ya yang tanggal 3
tolong daftarkan saya di pdps saja
bs ikut yg angkatan 4 ga, sy ambil itu
saya mau tambah satu pelatihan lagi, yang pfa
yg dasar psm saya mau, tolong
saya tertarik yang dapur umum, masukin ya
boleh ikut yang disabilitas? saya daftar
pilih yang hybrid saja
kalau masih ada kursi saya ambil yang balita
jika masih kosong saya mau ikut pfa
slot terakhir buat saya dong yg mankas
ambilkan 1 tempat di kelas mediasi
ikutkan sy di gelombang terakhir
saya dari psm ponorogo mau mengikuti pdps
mau ambil dua: remaja dan anak
bisa ikut tiga kelas? kalau bisa anak, balita, remaja
teman saya ikut pdps, saya juga mau yang itu
oke saya pilih yang kedua
pesan satu kursi odgj di batu
saya sudah pernah ikut dasar, sekarang mau yang lanjutan
kemarin sy cancel kelas anak, boleh gabung lagi?
dulu batal karena sakit, sekarang mau ikut lagi pdps
aku sido melu pdps
melu sing gelombang 2 ae
tak jupuk sing ases
daftarno nang kelas balita yo
kulo mendhet ingkang pdps
nderek ingkang malang kemawon
engko' norok se online bai
norok kelas se tanggal 5
i want the december batch
add me to the caregiver class
i'll join pdps
count me in for case management
put my name for batch 2
AMBIL YANG DI MALANG
MASUKKAN SAYA KE KELAS LANSIA
yang jumat saya bisa, catat ya
sip yang tgl 3 aja saya ikut
daftar kelas pfa dong
daftar yang lansia kak
daftarin aku kelas odgj
daftarkan sy utk mankas
ikut pelatihan caregiver
mau ikut kelas anak tgl 8
ikut yg psm dasar angkatan 3
gabung kelas mediasi
ambil yg tanggal 12
ambil sing tgl 9
pilih yg di batu
saya pilih kelas online
pilih pdps aja
masukkan saya ke kelas lansia
masukin saya ke angkatan 2
tolong masukkan nama saya di pelatihan disabilitas
daftarkan saya ke yang nomor 1
yang nomor dua saya ikut
saya ikut yang pertama
ikut dua duanya, pfa sama odgj
pesan kursi kelas tksk
pesan tempat pelatihan lansia 1 orang
booking pdps
reservasi kelas mankas
sisa satu kursi? saya ambil
kalau masih ada saya mau ikut odgj
masih bisa ikut yg besok? saya mau
kalo kosong saya masuk tagana
masuk waiting list lansia
antri aja gapapa, saya mau kelas anak
taruh saya di cadangan
kemarin batal tapi sekarang bisa ikut pdps lagi
ga jadi mundur, saya ikut
tidak jadi batal kak, tetap ikut lansia
saya jadi ikut yang psm
pdps saya mau
sy mau daftar odgj
saya mau yang surabaya, bukan yang malang
kelas penyuluhan aja kak yg saya ambil
daftar pelatihan pengasuhan
daftar pelatihan dapur umum
daftar asesmen
melu pdps yo
aku melu kelas anak
aku njupuk sing lansia
melok sing tanggal 12 rek
lebokno aku nang kelas pfa
daftarno aku sing odgj
jupukno kursi siji kelas mankas
aku sido melu sing psm dasar
kulo nderek pelatihan odgj
kulo mendhet ingkang lansia
badhe nderek pdps angkatan 2
nyuwun dipun daftaraken pelatihan mankas
kulo pilih ingkang tanggal 10
engko' noroa kelas pfa
kaule ngala' se lansia
daftaragi ka pelatihan tksk
sign me up for pfa
i'd like to take the mediation class
enroll me in psm dasar
i want to join the class on december 12
reserve a spot in lansia training
put me on the waiting list for tagana
i'll take number 2
MAU IKUT YG LANSIA
DAFTARKAN PDPS
please enroll me in pdps
i'd like to join the elderly care training
register me for the disaster class
put me down for mankas
can i have a seat in the tksk training
i choose the december one
i will take the online class
me too, i want pfa
i changed my mind, i still want to attend the lansia class
i want the mediation class
count me in for the lansia training
me for the psm class please
add me to the online class

[cancel_enrollment]
terlanjur daftar padahal bapak sakit, hapus nama saya dari kelas itu
kadung ndaftar, tibake onok acara, copoten jenengku
sudah terlanjur masuk tapi tidak diizinkan kantor, keluarkan saja saya
ibu kambuh, sepertinya sy tidak berangkat lusa
mantenan ponakan dadi gak iso budal
ta' sido norok, bada parlo
ta' bisa mangkat lagghu', ana' sake'
enja' daddi norok pelatihan kak
yang senin batal, yang rabu lanjut
kulo absen mawon dinten rebo, wonten hajatan
teman kantor yang menggantikan saya, saya tidak bisa
wakilkan ke orang lain saja, saya repot
geser saya ke angkatan berikutnya
bu maaf sebelumnya kemarin saya sudah terlanjur daftar tapi ternyata anak saya sakit masuk rumah sakit jadi kayaknya saya tidak bisa berangkat bu
pak mohon maaf ya saya itu sudah daftar cuma hari itu ada acara keluarga jadi saya tidak jadi ikut
batal ikut
saya batal ikut
batal pelatihan
mau batal
saya mau membatalkan
batalkan
batalin dong
batalin kak
batalkan pendaftaran saya
batalkan pelatihan lansia
cancel
cancel pdps
cancel kak
cancel aja
gak jadi ikut
ga jadi ikut
gajadi
gajadi kak
gak jadi
gk jd ikut
tdk jadi ikut
tidak jadi ikut pdps
sy ga jd ikut ya krn anak sakit
nggak jadi deh
ga jadi daftar yang lansia
gak jadi ikut yang tanggal 12
saya mundur
mau mundur
mundur dari pelatihan
saya mengundurkan diri dari kepesertaan
pengunduran diri
resign dari pelatihan
saya keluar dari pelatihan
lepas kursi saya
kursi saya dilepas saja
kursi sy kasih orang lain aja
berikan tempat saya ke yang lain
tolong diganti peserta lain saja
saya tidak bisa hadir
tidak bisa datang
ga bisa hadir
gak bisa dateng
gbs hadir
gk bs dtg
tdk bs ikut
ga bisa ikut besok
besok tidak bisa ikut
besok gak bisa datang, anak sakit
maaf tidak bisa hadir karena sakit
maaf saya berhalangan
berhalangan
saya ada halangan, tidak bisa ikut
saya tidak dapat mengikuti pelatihan
mohon maaf saya tidak dapat hadir pada tanggal tersebut
mohon izin tidak hadir
izin ga ikut
izin tidak bisa mengikuti pelatihan
sakit, gak bisa ikut
lagi sakit pak, ga bisa ikut pelatihan
saya kecelakaan, tidak bisa hadir
ibu saya masuk rumah sakit jadi saya tidak bisa berangkat
ada acara keluarga, batal ya
bentrok sama acara desa, saya batal
tidak diizinkan atasan, jadi batal
kejauhan, ga jadi ikut
kejauhan tempatnya saya batal aja
tidak ada kendaraan, tidak jadi berangkat
ga ada yang jaga anak, ga bisa ikut
lagi hamil besar, ga jadi ikut
kerjaan ga bisa ditinggal
waktunya ga cocok, batal
pindah jadwal
mau pindah jadwal
bisa ganti jadwal ga
ganti tanggal bisa?
ganti gelombang
mau pindah angkatan
pindah ke angkatan 5
pindah gelombang bisa?
tukar jadwal
reschedule
mau reschedule ke desember
geser ke bulan januari bisa?
minta diundur ke gelombang depan
saya ikut gelombang berikutnya saja, yg ini batal
dari angkatan 2 pindah ke 3
ganti ke kelas yang online, yang luring batal
saya mau ganti pelatihan, yang lama dibatalkan
ga sanggup ikut 4 hari, batal
berubah pikiran, ga jadi ikut
maaf berubah pikiran
hapus pendaftaran saya di pdps
hapus saya dari daftar peserta lansia
coret nama saya
coret saja nama saya dari kelas odgj
tolong keluarkan saya dari kelas anak
belum bisa ikut
belum bisa ikut tahun ini
belum bisa hadir minggu depan
kayaknya ga bisa ikut
sepertinya saya tidak bisa hadir
mungkin ga bisa dateng
kemungkinan besar saya batal
gak sido
gak sido melu
ora sido
ora sido melu
ra sido melu
wurung
wurung melu
gak sido budal
ora iso teko
gak iso teko
gak isok melok
gak iso melu sesuk
sesuk aku gak iso teko
mene gak iso budal
ora iso melu anakku loro
aku mundur wae
batal ae
batalno
batalno pendaftaranku
cancel ae cak
adoh, gak sido ae
mboten saget rawuh
mboten saget nderek
mboten saget dugi
mboten saestu nderek
mboten sios tumut
kulo mboten saget tumut
nyuwun pamit mboten saget nderek
kulo batal mawon
nyuwun dipun batalaken
nyuwun sewu mboten saget nderek amargi sakit
wonten alangan mboten saget rawuh
ta' bisa dateng
ta' dhaddhi norok
engko' ta' bisa norok
sengko' ta' dhaddhi
ta' dhaddhi norok sake'
batalagi
can't come
i can't attend
i cannot make it tomorrow
cancel my registration
cancel my seat
i want to cancel
please cancel my booking
i won't be able to come
withdraw me
move me to another batch
can i reschedule
change my batch to the next one
i'm sick, can't join
TIDAK JADI IKUT
MAAF TIDAK BISA HADIR
/batal
batal yang pdps
batal yang odgj saja, yang lain tetap
yang tgl 12 batal kak
tolong batalkan yang hari kamis
tidak bias hadir
ga bias ikut besok
maaf pak saya kan kemarin daftar pelatihan yang di malang itu ternyata tanggalnya barengan sama nikahan adik saya jadi saya tidak bisa ikut pak mohon maaf
aduh kak aku ga jadi ikut ya soalnya suami ga ngijinin
saya sudah terlanjur daftar tapi ternyata ga bisa, gimana ya batalinnya
cara membatalkan gimana
cara batal
gimana kalo mau cancel
kalau tidak jadi ikut lapor kemana
carane batal piye
pripun caranipun mbatalaken
aduh tgl segitu saya ga bisa, ganti yang lain bisa?
maaf ya bu gak bisa berangkat, mertua meninggal
ada lelayu, mohon izin tidak ikut
tempat saya dikasih ke teman aja, saya tidak bisa
saya digantikan orang lain saja, tidak bisa ikut
mohon dicarikan pengganti, saya berhalangan
sudah daftar tapi dapat tugas kantor di tanggal itu, batal
saya ditugaskan dinas luar, mohon dibatalkan
kerja shift, ga dapat izin, batal ya
lagi positif covid, tidak jadi hadir
baru melahirkan, belum bisa ikut
sepertinya harus mundur, maaf
yang online saja ya, yang luring saya lepas
saya mau tukar ke batch lain
kalau mau pindah angkatan gimana
boleh ganti tanggal ga kak, tgl itu saya kondangan
dimajukan ke angkatan sebelumnya bisa tidak
mundur ae wes
sido ora melu
gak sido teko, ono kepentingan
aku kudu batal, anakku mantu
bojoku gak ngolehi, batal
sesuk gak iso, montorku rusak
kulo wonten alangan, nyuwun dipun gantos tiyang sanes
mboten saget budhal, wonten hajatan
ngapunten sanget mboten sios
engko' sake', ta' bisa entar
ta' bisa mangkat, bada parlo
i need to withdraw
sorry can't join on the 12th
please give my seat to someone else
i have to cancel, my kid is sick
can i switch to the january batch
MAAF SAYA MUNDUR
BESOK TIDAK IKUT SAKIT
belum bias ikut kak
saya mundur dari kelas lansia
izin ga ikut, ada acara keluarga
izin tidak hadir pelatihan besok
maaf besok ga bisa hadir
ga bisa berangkat kak, ban bocor
saya berhalangan hadir
berhalangan datang karena dinas luar
ada tugas mendadak jadi tidak bisa ikut
bos ga kasih izin, jadi batal
anak rewel, ga jadi ikut
suami sakit jadi saya batal
saya lagi demam, tidak jadi datang
kena musibah kak, mohon dibatalkan
lagi haid ga kuat, batal ya
hamil besar ga dibolehin suami, batalkan ya
kecelakaan kak, ga bisa ikut
bentrok jadwal, saya batalkan
tanggalnya bentrok, mundur dulu
tolong batalkan kursi saya
kursiku kasih orang lain aja
kasihkan ke yang lain aja tempat saya
hapus saya dari kelas pfa
keluarkan saya dari pelatihan odgj
coret saya dari daftar lansia
pindah ke angkatan berikutnya bisa?
geser ke bulan depan bisa ga jadwal saya
ganti tanggal aja, yang sekarang saya ga bisa
tukar angkatan dong
minta pindah kelas
pindah jadwal ke yang januari
reschedule dong kak, ga bisa tgl itu
saya digantikan suami bisa?
tidak jadi ikut yang pdps
ga jadi deh yg lansia
ndak jadi ikut bu
urung ikut
kayaknya ga bisa ikut besok
sepertinya saya tidak bisa datang
aku gak iso melu, anakku lara
aku ra sido melu
wurung melu, enek gawean
ora iso teko sesuk
mundur ae aku cak
batalno ae jenengku
kulo mboten sios nderek
kulo mboten saged dugi mbenjing
nyuwun pamit mboten saged nderek
kulo batalaken, amargi sakit
lare kulo gerah, mboten saged nderek
kulo wonten lelayu
kaule ta' bisa norok
ta' sido norok, sake'
engko' ta' dapa' lagghu'
i have to cancel
cancel my spot in pfa
i'm sick, can't come tomorrow
please move me to january batch
can't join, family emergency
i won't come to the training
something came up, i cannot attend
GA BISA IKUT BESOK
BATALKAN PELATIHAN SAYA
i want to quit the training
i'm dropping out
please remove me from the lansia class
i can't attend on that date
i have to work that day, cancel please
can i switch to another date
my child is sick so i can't come
i need to reschedule
unfortunately i can't make it
izin besok ga masuk, ada acara
besok izin tidak ikut, ada hajatan
saya izin tidak hadir, ada pernikahan saudara
lusa saya izin, ibu masuk rs
izin ya kak, ada takziah
izin, anak wisuda besok
mohon izin tidak dapat mengikuti pelatihan
gabisa dateng kak, lagi di jakarta
gak bisa ikut, lagi luar kota
gabisa hadir, ada kerjaan
gajadi ikut kak
ndakbisa datang bu
sedang di luar kota jadi tidak ikut
lagi mudik jadi gak bisa ikut pelatihan
besok onok mantenan, aku gak iso melu
aku ijin sesuk gak mlebu
kulo nyuwun ijin mbenjing mboten mlebet
kulo wonten damel, mboten saged rawuh

[my_sessions]
pendaftaran kulo pripun kelanjutane
la etarema napa enje' daftarra kaula
engko' norok pelatihan apa bai
saya antre nomor berapa
kapan kelasku dimulai, kelalen
pengajuan saya sudah disetujui atasan belum ya di sistem
aku budal menyang endi sesuk
udah seminggu daftar belum ada kabar
mbak saya ini sudah daftar dari minggu kemarin lewat hp anak saya nah sampai sekarang kok belum ada kabar saya ini diterima apa tidak ya mbak
sudah saya isi semua formnya, berarti saya sudah terdaftar?
kemarin sudah isi data, apa sudah masuk
jadwal saya
jadwalku
jadwal ku
jadwal sy
lihat jadwal saya
cek jadwal saya
pelatihan saya
pelatihanku
pelatihan yang saya ikuti
saya ikut pelatihan apa aja
saya daftar apa aja kemarin
saya terdaftar dimana
saya sudah terdaftar belum
apa saya sudah terdaftar
apakah nama saya terdaftar
nama saya sudah masuk belum
sudah masuk kah pendaftaran saya
pendaftaran saya sudah masuk?
pendaftaran saya diterima?
apakah saya diterima
saya diterima gak
saya lolos tidak
lolos ga ya aku
status saya
status
status pendaftaran
cek status
cek status pendaftaran
cek pendaftaran
hasil pendaftaran saya
hasil seleksi saya
pengumuman saya lolos kapan
sudah disetujui belum permohonan saya
permohonan saya gimana
kok belum ada kabar
belum ada kabar kak
belum ada konfirmasi sampai sekarang
sudah daftar tapi belum dikabari
saya sudah daftar seminggu lalu, bagaimana kelanjutannya
kelanjutan pendaftaran saya bagaimana
saya masih menunggu ya statusnya
saya di daftar tunggu nomor berapa
urutan daftar tunggu saya
antrian saya nomor berapa
masih antri kah saya
kapan saya pelatihan
kapan jadwal saya
kapan saya mulai
kapan giliran saya
saya pelatihan tanggal berapa
saya berangkat tanggal berapa
saya berangkat kapan
saya harus datang kapan
saya masuk hari apa
saya lupa jadwal
lupa jadwal pelatihan saya
lupa tanggalnya
lupa hari apa pelatihan saya
lupa jam
saya lupa jam berapa besok
besok saya jam berapa
besok jadi kan pelatihan saya
besok sy pelatihan dimana
pelatihan saya dimana tempatnya
jadwal pelatihan saya besok dimana
saya dapat gelombang berapa
saya angkatan berapa
saya masuk angkatan mana
saya kebagian kelas apa
riwayat pelatihan saya
history pelatihan saya
pelatihan yang pernah saya ikuti
daftar pelatihan saya
daftar kelas saya
kelas saya
kelas yang sudah saya daftar
undangan saya sudah keluar?
jadwalku kapan
jadwalku piye
aku wis kedaftar durung
aku wes kedaftar ta
aku ketrimo gak
aku lolos ora
aku daftar opo wae wingi
aku budal kapan
kapan aku budal
lali jadwalku
lali aku jam piro sesuk
sesuk jam piro aku
statusku piye
pendaftaranku wis mlebu durung
jadwal kulo
jadwal kulo benjing menopo
kulo ditampi nopo mboten
kulo sampun kedaftar dereng
pendaftaran kulo pripun
kulo kesupen jadwal
benjing kulo budhal jam pinten
nyuwun pirsa status kulo
jadwalla engko'
engko' etarema apa enja'
bila engko' mangkat
la kadaftar engko' apa ghita'
my schedule
my trainings
my training
my classes
what am i enrolled in
am i registered
check my status
my application status
when do i start
what's my waiting list number
i forgot my schedule
SUDAH DITERIMA BELUM SAYA
jadwal says
lupa just wal saya
pak saya kan sudah daftar ya minggu lalu nah saya mau tanya itu sudah diterima apa belum soalnya belum ada kabar sama sekali
kak mau nanya aku udah daftar tapi ga tau jadi masuk atau engga
udah isi semua nih, berarti udah keterima?
sudah daftar, terus gimana
saya sudah mengisi formulir, apakah sudah masuk
tadi sudah daftar kan ya, beneran masuk?
sdh dpt kursi blm sy
kursi saya sudah aman kan
apa saya masih terdaftar di kelas lansia
yang saya daftar kemarin tanggal berapa ya
tadi saya sudah ngisi, itu sudah diterima sistem belum
formulir saya sudah masuk kan ya
kalau sudah isi berarti sudah resmi peserta?
sy sdh isi data, trus nunggu apa
dapat balasan terdaftar, berarti tinggal datang ya?
kapan hari h saya
hari apa saya mulai
saya kebagian tanggal berapa
jam berapa saya harus kumpul besok
minggu depan saya ada pelatihan apa
saya ada kelas apa saja bulan ini
bisa cek saya ikut apa saja
tolong dicek apakah saya masuk kuota
masih di daftar tunggu kah saya
posisi antrean saya
ketrima ora aku iki
wis mlebu durung jenengku
sesuk aku melu kelas opo
kapan giliranku
kulo mlebet angkatan pinten
kulo ditampi wonten kelas pundi
kulo angsal jadwal dinten menopo
la ekataremaa engko'
when do i have to come
what time is my class tomorrow
which batch am i in
have i been accepted yet
SAYA MASUK ANGKATAN BERAPA
apakah permohonan saya sudah disetujui
nama sy kok ga ada di daftar peserta
saya ikut kelas apa aja
aku daftar apa aja ya kemarin
kelas saya kapan mulai
pelatihan saya tanggal berapa ya lupa
jadwal pelatihan saya kapan
kapan saya ikut pelatihan
hari apa saya masuk
tempat pelatihan saya dimana
besok kumpul jam berapa
besok saya harus datang jam berapa
saya di angkatan berapa ya
saya dapat ruang mana
sudah terdaftar belum ya saya
saya sudah masuk daftar peserta apa belum
pendaftaran saya sudah diterima?
pendaftaran saya gimana statusnya
kapan pengumuman diterima tidaknya
kok belum ada konfirmasi ya
sudah seminggu belum ada jawaban pendaftaran saya
belum dapat kabar diterima apa enggak
saya lolos seleksi ga
saya keterima ga kak
daftar tunggu saya urutan berapa
antrian saya nomer berapa
cek pendaftaran saya
cek antrian
saya jadi peserta apa cadangan
saya sudah pernah ikut apa aja
aku kedaftar opo ora
aku mlebu angkatan piro
jadwalku dino opo
pelatihanku nang endi
sesuk aku mangkat jam piro
aku ditrimo ta gak
kok durung onok kabar yo pendaftaranku
kulo angkatan pinten nggih
kulo sampun kadaftar dereng
kulo ketampi mboten
mbenjing kulo kempal jam pinten
jadwal kulo kapan
pelatihan sengko' bila
kaule la etarema apa enten
when is my class
what trainings am i in
did i get a seat
is my registration confirmed
where should i go tomorrow
my waiting list number
SAYA SUDAH TERDAFTAR BELUM
JADWAL SAYA KAPAN
which classes did i register for
what time is my training tomorrow
have i been accepted
is my name on the list
what's the status of my application
when will i know if i'm accepted
where's my training
any news on my registration
saya dapat kursi apa tidak
SAYA DITERIMA ATAU TIDAK
SAYA MASUK APA TIDAK PESERTANYA
saya kebagian tempat ga
saya dapat giliran kapan
dapat tempat ga saya kak
aku oleh kursi opo ora
aku oleh panggonan ta gak
kulo angsal panggenan mboten
jenengku endi kok gak ono
jadwalku endi
jadwal kulo pundi
did i get in
do i have a place
am i on the list
was i selected
what class am i in
besok saya masuk jam berapa
besok jadwal saya apa
lusa saya ada pelatihan ga

[reminder_settings]
ngelingno ojo jam subuh
elingna sore wae ojo isuk
jangan kepagian ngingatinnya
pengingat cukup sekali
pengelinge ping pindho wae
diengetagi sakale bai
pengingatnya ke telegram juga dong
peringatan pelatihan jangan tengah malam
eling2ane kakehan
alarm e kesuk en, geser awan
pengingat
reminder
atur pengingat
setting pengingat
ubah pengingat
ganti pengingat
pengaturan pengingat
matiin pengingat
matikan reminder
nonaktifkan pengingat
hidupkan pengingat
nyalakan pengingat
nyalain reminder
aktifkan pengingat
aktifin remindernya
pengingatnya dimatikan saja
pengingat off
pengingat on
reminder off
reminder on
ga usah diingatkan
tidak usah diingatkan lagi
jangan ingatkan saya
jangan diingatkan terus
saya tidak perlu pengingat
pengingatnya jangan pagi pagi
jangan kirim pengingat malam
pengingat jam 7 pagi aja
ingatkan saya jam 6 pagi
ingetin aku jam 5 sore
tolong ingatkan saya sehari sebelum pelatihan
ingatkan h-1
ingatkan 3 hari sebelumnya
ingetin 2 jam sebelum mulai
bisa diingatkan seminggu sebelumnya
tolong diingatkan lagi besok pagi
bisa minta diingatkan ga kak, sy pelupa
saya pelupa, tolong ingatkan kalau mau mulai
pengingat 2x sehari bisa?
pengingatnya sekali saja
kurangi pengingat
pengingat kok tidak masuk
kok saya tidak diingatkan
pengingat terlalu sering
sehari dua kali ganggu, sekali aja pengingatnya
ubah jam pengingat
ganti jam pengingat jadi sore
geser pengingat ke jam 8 malam
waktu pengingatnya diubah
pasang alarm pelatihan
setel alarm h-2
kasih notif sebelum kelas mulai
notifikasi jadwal dinyalakan
notif pengingat matiin
elingno aku sesuk
elingno yo sedino sakdurunge
ojo dielingno terus
tulung elingno aku
elikno jam 6
pengingate dipateni ae
pengingat e urip no
nyuwun dipun emutaken
nyuwun dielingaken
mboten sah dipun emutaken
pengingatipun dipun pejahi mawon
emutaken kulo benjing enjing
paenga' engko' gella' pelatihan
enga'agi engko'
turn on reminders
turn off reminder
reminder settings
change my reminder time
remind me one day before
remind me at 7 am
don't remind me
set a reminder
remind me twice
matikan penging at
tolong pengingat saya diganti dari pagi ke malam saja karena pagi saya kerja
kak bisa gak pengingatnya dikirim dua hari sebelum saja soalnya rumah saya jauh
ingatkan saya setiap ada kelas
jangan ingatkan tengah malam
bisa ga pengingatnya lewat telpon
ingatkan h-2 sama hari h
kirim pengingat seminggu sebelum saja
notifnya jam 9 malam aja habis kerja
mau diingatkan tiap pagi
tidak usah pakai reminder
reminder nya dimatiin dulu
kok reminder ga muncul
diingatkan dua kali boleh?
sehari sebelum diingatkan ya, saya sering lupa
sakdurunge budal elingno
dipun emutaken rong jam sakderengipun
remind me again tomorrow
stop reminding me
pengingat pindah jam 5 subuh
ingatkan saya h-3
ingatkan h-1 jam 7 pagi
tolong ingatkan seminggu sebelumnya
ingetin pas hari h juga ya
minta diingetin dua kali
ingatkan saya kalau mau mulai
pengingat jam 6 pagi aja
jangan diingatkan pagi buta
reminder jangan malam
pengingat dimajukan jamnya
pengingat terlalu sering, kurangi
nyalakan pengingatnya
hidupin pengingat lagi
pengingat saya kok mati
ubah jadwal pengingat
atur jam pengingat
ga usah diingetin terus
gak perlu diingetin, saya ingat
ojo dielingno bengi bengi
elingno sak dino sakdurunge
elingno aku ping pindho
tulung elingno yo cak
nyuwun dipun emutaken enjing kemawon
mboten usah dipun emutaken
emutaken tigang dinten sakderengipun
paenga' engko' lagghu'
remind me two days before
remind me in the morning
no reminders please
change reminder time
INGATKAN SAYA

[confirm_yes]
ya
iya
iya kak
iy
yo
yoi
yup
yes
yes please
ok
oke
okey
okee
ok kak
oke min
oke lanjut
siap
siap kak
siap pak laksanakan
sip
sipp
setuju
saya setuju
betul
betul kak
bener
benar
sudah benar
sudah betul
sudah sesuai
udah bener semua
datanya benar
boleh
boleh kak
mau
mau dong
mau banget
gas
gaskeun
lanjut
lanjutkan
lanjut aja
jadi
tentu
tentu saja
pasti
insyaallah
insya allah
in syaa allah bisa
insyaallah hadir
hadir insyaallah
saya hadir
pasti hadir
siap hadir
bisa hadir
bisa kak
bisa pak insyaallah
saya bisa datang
tetap hadir
tetep dateng
ikut kok
jadi hadir
jadi datang kok
gak jadi batal
tidak jadi batal
njih
inggih
enggih
nggih pak
nggih mas leres
inggih saget
leres
leres sanget
sampun leres
monggo
mangga dipun lanjut
saget
insyaallah saget rawuh
iyo
iyo cak
yo wis
yo oke
hooh
he em
heem
bener iku
iyo bener
wis bener
wes cocok
cocok
teko kok
sido teko
sido melu
tetep melu
iya leres
iyeh
iya taretan
onggu
yes i will come
that is correct
correct
sure
of course
agree
i agree
i will be there
count me in
confirm
confirmed
deal
IYA SETUJU
gpp lanjut
gapapa lanjut aja
tidak masalah, lanjut
ga ada yang salah, lanjut
tidak ada yang perlu diubah
yakin
saya yakin
ya saya yakin
ya hapus
ya batalkan
iya batalin
ya kirim
bersedia
saya bersedia
sanggup
siap bersedia
ya sudah bener itu
iya itu aja
okelah
baik pak
baik saya ikut
bisaaa
acc
sae
gih
saged
inggih monggo
sampun leres sedaya
yes of course
right
ya betul data saya
ya saya bersedia
sudah benar semua
saya siap hadir
insyaallah saya hadir
oke setuju
yo wis oke
inggih kulo setuju
mau kak
ok deal
yuk
ayo
lanjut dong

[confirm_no]
belum mau daftar dulu
tidak mau daftar dulu
ga mau daftar dulu kak
belum pengen ikut
durung arep daftar
dereng badhe ndaftar
tidak
tidak kak
tdk
gak
ga
g
gk
nggak
ngga
enggak
engga dulu
ndak
ndak kak
ndak usah mas
kagak
nope
no
no thanks
not yet
not really
bukan
bukan kak
bukan itu
salah
salah kak
masih salah
ada yang salah
datanya salah
belum
belum kak
belum benar
belum betul
belum sesuai
jangan
jangan dulu
jangan kak
jangan dibatalkan
jangan hapus
ga usah
gausah
gak usah deh
tidak usah
tidak perlu
ga perlu
nanti
nanti dulu
nanti saja
nanti aja kak
ntar dulu
ntar aja
kapan kapan aja
lain waktu saja
lain kali
pikir pikir dulu
mikir dulu
masih mikir
mau tanya suami dulu
tanya keluarga dulu ya
belum siap
belum siap daftar
belum mau
belum mau ikut
ga mau
gak mau kak
tidak mau
tidak tertarik
ga minat
belum minat
tidak setuju
saya tidak setuju
saya keberatan
ga jadi deh
tidak jadi
batal aja
ora mas
ra
gak cak
gak sik
sik
sik ta
mengko wae
mengko dhisik
moh
wegah
gak gelem
durung
durung gelem
ojo
ojo sik
ojo dihapus
dudu
dudu iku
kleru
salah kui
mboten
mboten mas
mboten sah
mboten usah
dereng
dereng leres
sanes
sanes niku
mangke rumiyin
mangke mawon
mboten purun
ta'
enja' kak
enten
ghita'
ta' usa
lagghu' bai
bunten
i disagree
that's wrong
wrong
not correct
maybe later
later
don't
tidak yakin
belum yakin
ragu ragu
masih ragu kak
skip
lewati dulu
bukan begitu
ga deh
kayaknya enggak
males ah
sibuk, nanti saja
lagi mikir
belum dulu
jangan sekarang
ora usah
gak sido wae
mboten rumiyin
sakniki dereng
never mind
not interested
ga dulu deh
ga jadi daftar
tidak jadi daftar kak
gak jadi ndaftar
saya ga jadi daftar
nanti saja kak daftarnya
ndak dulu bu
ora sik

[check_in]
wes ndek aula, absen e piye
kadung telat, presensine ditutup ta
la dapa' edinna' absenna dhimma
kode absen hari pertama 660213
lupa absen tadi siang
sinyal jelek jadi absen telat masuk
saya duduk di ruangan, absennya pakai apa
absensi
mau absen
presensi
mau presensi
isi presensi
isi absen
absen dong
absen hadir
absen kak
absen masuk
absen pulang
absen sore
absen hari ke 2
absen siang gimana
cara absen
cara absen gimana
absennya gimana
absennya dimana
absen lewat mana
absen online nya mana
link absen
link presensi
link daftar hadir
daftar hadir
ttd daftar hadir dimana
kode absen
kode presensi
kode absennya apa
minta kode hadir
kodenya berapa kak
kodenya salah terus
kode absen tidak bisa
kok absen gagal
absen error
absen ga bisa kenapa ya
belum bisa absen
lupa absen pagi
lupa absen kemarin
telat absen gimana
sudah absen belum ya saya
absenku masuk belum
scan qr absen
qr code absennya mana
barcode presensi
hadir
saya hadir di lokasi
hadir di tempat
sudah hadir
sudah datang
sudah sampai
saya sudah sampai
sudah sampai di lokasi
sudah di tempat
sudah di aula
sudah di ptks kak
saya sudah tiba
baru sampai
baru nyampe kak
baru tiba di lokasi pelatihan
nyampe
udah di dalem ruangan
saya di depan gedung, absen dimana
saya sudah join zoom
sudah masuk zoom, absen
saya sudah di ruang zoom
check in
checkin
mau check in
check in kamar
check in pelatihan
konfirmasi kedatangan
lapor sudah tiba
lapor datang
registrasi ulang di lokasi
daftar ulang di tempat dimana
wis teko
wes teko
aku wis teko
aku wes tekan
wes tekan lokasi
wis nang lokasi
wes ndek aula
aku wis nyampe
absen nang endi
absene yok opo
absene piye
kode absene piro
sampun dugi
sampun dumugi
sampun rawuh
kulo sampun dugi
kulo sampun wonten papan
absenipun pripun
nyuwun kode presensinipun
la dapa'
engko' la dapa'
la bada e kennengngan
absen na baramma
i have arrived
i'm at the venue
i am here
i'm present
check me in
attendance
attendance code
where do i sign the attendance
mark me present
SUDAH SAMPAI LOKASI
HADIR PAK
kode 482913
presensi 551204
kode hadir saya 102938
abseb
absend
kak saya sudah di tempat ini mau absen tapi kodenya ga kebaca gimana ya
pak saya baru datang ini telat dikit absennya masih bisa kan
kode presensi hari ini tidak masuk
kodenya dimasukkan mana
presensi siang belum muncul
saya lupa scan waktu masuk
tadi lupa absen, masih bisa?
sudah hadir dari jam 8 tapi belum absen
kita sudah di aula, presensinya lewat sini?
absen kok ketolak
tolong absenkan saya, hp mati
lapor hadir dari psm lamongan
saya hadir daring
sampun mlebet ruangan
kulo rawuh, absenipun dipundi
wes lungguh nang njero, absene piye
la dateng e ptks
just arrived
how to check in
absen dimana ya
absennya lewat apa
absen online gimana
cara absen pelatihan
mau absen masuk
absen pulang gimana
mau isi daftar hadir
isi presensi dimana
kode absennya mana
kode presensi ga muncul
qr absen dimana
scan qr nya error
qr nya ga kebaca
saya sudah datang di lokasi
sudah di gedung, absen gimana
baru nyampe, absen telat bisa?
saya terlambat 10 menit, masih bisa absen?
kelupaan absen kemarin
tadi lupa presensi
absen saya kok ga tercatat
sudah absen tapi statusnya tidak hadir
aku wis nang lokasi
wis tekan, absen yo opo
absene nang endi
aku lali absen
sampun wonten lokasi, presensi pripun
kulo kesupen absen
kaule la dapa', absenna baramma
attendance code please
i forgot to check in
the qr code doesn't work
SAYA SUDAH DI LOKASI
ABSEN GIMANA INI
i'm already in the room, how to mark attendance
the attendance link is broken
what's the attendance code
absenku endi
absenku kok ilang
what do i do to check in
the check in code isn't working

[certificate]
piagamnya hilang, bisa minta cetak ulang
gelar saya di sertifikat kurang satu
sertifikat kaula ghita' dapa'
daring dapat sertifikat apa tidak
bila sertifikatda kalowar
pak saya kan sudah selesai pelatihan bulan lalu di malang nah katanya sertifikatnya dikirim lewat sini tapi kok belum ada ya pak
sertifikatnya
sertifikat saya
sertipikat
serpitikat
sertifikt
serti
serti dong
sertif
sertifikat mana
sertifikatnya mana
sertifikatnya kapan keluar
sertifikat kapan jadi
sertifikat sudah jadi?
sertifikat saya belum keluar
sertifikat belum dikirim
sertifikat belum saya terima
kapan sertifikat dibagikan
kapan dapat sertifikat
ambil sertifikat dimana
ambil sertifikat harus ke malang?
cara ambil sertifikat
cara download sertifikat
download sertifikat
unduh sertifikat
link sertifikat
kirim sertifikat
kirim sertifikat ke email
minta sertifikat
minta file sertifikat
minta softcopy sertifikat
minta sertifikat yg bulan kemarin
cetak sertifikat
cetak ulang sertifikat
sertifikat hilang
sertifikat saya rusak kena banjir
sertifikat ketlisut, minta lagi
sertifikat tidak bisa dibuka
file sertifikatnya error
sertifikat blank
nama di sertifikat salah
nama saya salah tulis di sertifikat
gelar di sertifikat kurang
sertifikat salah nama mohon diperbaiki
tanggal di sertifikat keliru
jp di sertifikat berapa
sertifikatnya berapa jp
sertifikat berlaku berapa lama
sertifikat bisa buat kenaikan pangkat?
apakah dapat sertifikat
dapat sertifikat gak
dapet serti ga
ada sertifikatnya?
ikut pelatihan dapat sertifikat?
yg online dapat sertifikat juga?
kalau tidak hadir sehari dapat sertifikat?
syarat dapat sertifikat apa
sertifikatnya asli apa digital
sertifikat ada barcode nya?
cek keaslian sertifikat
verifikasi sertifikat
piagam
piagam pelatihan
piagamnya kapan
piagam penghargaan sudah jadi?
sttpl
sttpl kapan keluar
sttp saya
ijazah pelatihan
surat tanda tamat pelatihan
surat keterangan ikut pelatihan
surat keterangan sudah pelatihan buat kantor
bukti ikut pelatihan
sertifikate
sertifikatku endi
sertifikate kapan metu
sertifikate durung tekan
oleh sertifikat gak
njaluk sertifikat
njupuk sertifikat nang endi
sertifikate ilang piye
sertifikatipun
sertifikatipun sampun dados
sertifikat kulo pripun
sertifikat kulo dereng dugi
nyuwun sertifikatipun
angsal sertifikat mboten
sertifikat sengko' bila
olle sertifikat apa enja'
sertifikatda edimma
certificate
my certificate
where is my certificate
download certificate
when will i get my certificate
i lost my certificate
my name is wrong on the certificate
do we get a certificate
send me the certificate
SERTIFIKAT SAYA MANA
SERTIFIKAT BELUM JADI JUGA
certificate saya mana
kak sertifikat pelatihan yang bulan september kok sampai sekarang belum ada ya padahal teman saya sudah
pak saya butuh sertifikat buat laporan ke kelurahan apakah sudah bisa diambil
buat angka kredit butuh sertifikatnya kak
sertif blm nyampe
sertifikat tahun lalu bisa diminta lagi?
ijazah diklat kemarin kapan dibagi
piagamnya salah ketik
butuh sertifikat cepat buat lamaran
sertifikat online di mana ambilnya
kak mana serti kami yg batch 2
ikut zoom dapat sertifikat ga
buat kenaikan pangkat perlu bukti pelatihan
sertifikate kok suwe
sertifikat badhe kulo pendhet pundi nggih
i need my certificate for work
sertifikatnya sudah jadi?
sertifikat keluar kapan
sertifikat dikirim kemana
sertifikat bisa diambil dimana
cetak sertifikat gimana
unduh sertifikat saya
kirim ulang sertifikat
file sertifikat rusak
sertifikat ga bisa kebuka
nama di sertifikat kurang gelar
sertifikat salah nama
sertifikat ketinggalan di lokasi
sertifikat hilang kebanjiran
sertifikat asli atau digital
sertifikatnya ada tanda tangannya?
dapat sertifikat ga
apa semua peserta dapat sertifikat
yang sehari dapat sertifikat ga
minta surat keterangan ikut pelatihan
sttpl saya mana
piagam pelatihan tahun lalu bisa minta?
nomor sertifikat saya berapa
sertifikatku wis dadi durung
sertifikat dijupuk nang endi
sertifikatku ilang
sertifikat kulo sampun dados?
sertifikatipun dipun pendhet wonten pundi
sertifikat sengko' bila mare
my certificate has the wrong name
resend my certificate
is my certificate ready
how do i download the certificate
the certificate file won't open
piagam saya mana
piagamku kok durung dadi
sertifikatku endi yo
serti ku endi
sertifikat kulo pundi
what about my certificate
has my certificate been issued
piagam kok durung dikirim
sttplku endi

[feedback]
ruangannya panas tapi panitianya ramah
kamar mandi kotor, mohon diperbaiki tahun depan
gurune sabar, penjelasane cetha
kirang sekeca papanipun, nanging ilmunipun mumpuni
senneng onggu norok pelatihanna
narasumbernya cuma baca slide
kasih empat bintang buat kegiatan kemarin
pelatihannya bagus
pelatihannya menyenangkan
pelatihannya sangat bermanfaat
sangat bermanfaat sekali
bagus banget acaranya
bagus pelatihannya, terima kasih
mantap pelatihannya
seru acaranya
materinya bagus
materinya mudah dipahami
materinya terlalu susah
materi kurang lengkap
materinya terlalu teori, kurang praktek
pematerinya asik
pematerinya ngantuk
pemateri hari kedua kurang jelas
narasumbernya hebat
ruangannya panas
ruangannya sempit
ac nya kurang dingin
makanannya enak
makanannya kurang enak
konsumsinya telat
kamarnya kotor
toiletnya kotor
panitianya ramah
panitia kurang ramah
acaranya molor
waktunya kurang lama
waktunya terlalu singkat
waktunya mepet
zoomnya putus putus
suaranya tidak jelas pas zoom
saran
saran saya
saran: waktunya ditambah
saran saya lebih banyak praktek
saran utk pelatihan berikutnya tambah game
usul
usul min, pelatihannya diperbanyak
usul pelatihannya di tiap kabupaten
masukan
ada masukan
masukan untuk panitia
kritik dan saran
kritik saya, jangan molor
mau kasih saran
mau memberi masukan
mau kasih nilai
nilai 5
nilai 4
saya kasih nilai 9
saya beri bintang 5
bintang lima
rating 5
skor 8
kasih 10 deh
5 bintang
puas
sangat puas
saya puas
cukup puas
tidak puas
kurang memuaskan
biasa saja
lumayan bagus
kesan saya senang sekali
kesan pesan
kesan dan pesan pelatihan
isi kuesioner
kuesioner evaluasi
link evaluasi mana
form evaluasi
evaluasi pelatihan
testimoni
mau isi testimoni
semoga ada pelatihan lagi
semoga sering diadakan
semoga sukses terus pelatihannya
terima kasih ilmunya, sangat berguna di lapangan
ilmunya bermanfaat
alhamdulillah dapat banyak ilmu
pelatihane apik
pelatihane apik tenan
apik materine
apik banget rek
materine angel
panganane enak
panganane gak enak
ruangane sumuk
pelatihane kesuwen
pelatihane gayeng
seneng aku melu pelatihan iki
pelatihanipun sae
pelatihanipun sae sanget
materinipun gampil dipun mangertosi
kulo remen nderek pelatihan
mugi mugi wonten malih
dhaharanipun eco
pamulanganipun cetha
pelatihanna bagus
bagus sara pelatihanna
sennengnga norok pelatihan
great training
the training was very useful
it was good
the food was bad
i enjoyed the class
excellent
the trainer was too fast
i have some feedback
my feedback
suggestion: more practice
5 stars
PELATIHANNYA BAGUS SEKALI
SARAN SAYA TAMBAH PRAKTEK
ruangan nya kepanasan kak kemarin
secara keseluruhan pelatihannya bagus cuma tempat parkirnya yang sempit
menurut saya kemarin itu acaranya sudah bagus pak cuma makannya saja yang telat sama kamarnya agak panas
kapok ikut pelatihan kayak gini
mengecewakan
pelatihannya membosankan
keren panitianya
top pokoknya
👍👍 pelatihannya
alhamdulillah acaranya lancar dan bermanfaat
ruangannya agak pengap kemarin
makanan kemarin enak tapi porsinya dikit
kurang praktek menurut saya
durasi kurang panjang
mantap trainernya, sabar
nilai 3 aja
8 dari 10
saya kasih 7
jempol buat panitia
panitianya sigap
semoga ada lanjutannya pelatihan ini
acarane rame, seneng aku
kursine atos, ruangane sumpek
sae, namung dhaharanipun telat
bagus tape panas kennengnganna
learned a lot, thank you
too long and boring
pelatihan kemarin keren
materinya bermanfaat banget
materi terlalu cepat
pengajarnya sabar dan jelas
pembicaranya kurang jelas
pematerinya ngebosenin
istirahatnya kurang
konsumsinya enak
snacknya kurang
makanannya basi
ruangan sempit
ac nya mati, gerah
sound nya ga kedengeran
tempatnya kejauhan
saran saya diperbanyak praktek
usul lain kali jangan hari kerja
kritik dikit ya min
mau ngasih saran
mau menyampaikan kesan
kesan saya puas
sangat puas dengan pelatihannya
kurang puas
biasa aja pelatihannya
saya kasih bintang 4
10/10
semoga ada lanjutannya
sing ngajar enak
panggone sumuk
panganane kurang
apik, tapi kesuwen
pelatihanipun sae, nanging kirang dangu
pematerinipun sae
very useful training
the room was too hot
the trainer was excellent
too short
i have a suggestion
BAGUS PELATIHANNYA
the food was good
i really enjoyed the training
the speaker was boring
it was too crowded
five stars
please add more practice next time

[profile_view]
nomorku sing kesimpen endi
jenengku ditulis opo ndek datane
datana engko' areya beddha e dimma
hp saya yang tercatat nomor berapa
saya ini terdaftar sebagai apa di situ
biodata se etoles gella' terro nenggu
kecatet kabupaten ngendi aku
profil
profil saya
profilku
lihat profil
lihat profil saya
cek profil
cek profil saya
tampilkan profil
tampilkan data saya
lihat data saya
lihat data
lihat data diri saya
lihat biodata
lihat biodata saya
cek data saya
cek data diri
cek biodata saya
data saya
data saya apa saja
dataku
data diri saya
data diriku gimana
data saya yang tercatat apa
data apa yg disimpan tentang saya
data apa saja yang kalian punya tentang saya
data saya di sistem
apa saja data saya yang kalian simpan
minta salinan data saya
minta salinan data pribadi
unduh data saya
download data saya
mau lihat data yang sudah saya isi
mau cek data yg kemarin saya isi
mau lihat profil
saya ingin melihat data saya
nama saya tertulis apa
nama saya di situ apa
nama saya tercatat sebagai siapa
nomor saya yang terdaftar yang mana
nomor hp saya yg terdaftar berapa
alamat saya yang tercatat dimana
saya tercatat dari kabupaten mana
saya terdaftar sebagai apa
unsur saya apa di data
saya masuk kelompok apa
profil saya sudah lengkap?
apakah data saya sudah lengkap
data saya sudah benar belum
profilku endi
ndelok profil
ndelok dataku
delok dataku
dataku opo wae
dataku wis bener durung
jenengku ditulis opo nang kono
data kulo
data kulo menopo mawon
badhe mirsani profil kulo
nyuwun pirsa data kulo
ningali data kulo
nami kulo kaserat menopo
nangale data sengko'
nangale profil
data sengko' apa bei
see my profile
view profile
view my data
show my profile
show my data
profile
my data
my details
my information
what data do you have about me
what name did i register with
lihat profile
cek profile
tolong tampilkan biodata saya yang sudah tersimpan
kak boleh lihat data aku yang kemarin diisi ga takut salah
saya mau memastikan data saya
tolong cek nama saya ejaannya
biodata saya sudah bener belum sih
kabupaten saya di sistem tertulis apa
data apa yang sudah masuk atas nama saya
nama saya tertulis dengan gelar ga
pengen weruh dataku
pirsa biodata kulo
check my data
data diri saya apa aja
nama saya tercatat apa
saya terdaftar dengan nama apa
nomor hp saya yang terdaftar berapa
saya tercatat di kabupaten mana
unsur saya tercatat apa
mau cek data pribadi
apa data saya sudah lengkap
data apa yg kalian punya tentang saya
kalian nyimpan data apa aja soal saya
dataku opo ae
jenengku katulis piye
cek dataku
mirsani data kulo
data kulo leres dereng
data kulo nopo mawon ingkang kasimpen
data sengko'
check my info
LIHAT DATA SAYA
what name am i registered under
what number do you have for me
is my data correct
what data is saved
what's my registered name

[profile_edit]
hp lama hilang, ini nomor pengganti
mutasi ke kabupaten lain, ganti wilayah saya
jeneng kulo kirang huruf
nyama kaula sala, teppa'na Moh. Ridwan
bukan tksk lagi, sekarang pendamping pkh, tolong diperbarui
gelar belum masuk, tolong tambahkan S.Sos
aku pindah omah, saiki nang lumajang
kak kemarin waktu daftar saya salah nulis kecamatan harusnya bukan yang itu karena saya sudah pindah rumah jadi tolong diganti ya
ubah profil
ganti profil
ubah data
ganti data
ubah data saya
ubah data diri
perbaiki data
perbaiki data saya
betulkan data saya
perbarui data
update data
update data saya
update profil
edit data
edit profil saya
edit biodata
koreksi data
koreksi nama
revisi data
ralat
ralat data
ralat nama saya
ganti nama
ubah nama saya
nama saya salah
nama saya salah tulis
nama saya kurang lengkap
nama saya salah ketik
salah ketik nama
salah tulis nama kak
nama saya seharusnya Kholis bukan Kolis
nama saya kurang huruf h
namanya diganti jadi Sri Wahyuningsih
tolong nama saya dibetulkan
tambah gelar
tambahkan gelar S.Sos di nama saya
gelar saya belum ada
gelar saya S.Pd belum masuk
ganti nomor
ganti nomor hp
ganti nomer hp
nomor hp saya berubah
nomor saya ganti
nomor saya yang lama sudah mati
no wa baru
nomor wa saya yang baru 081234567890
update nomor hp
ubah no telp
ganti alamat
ubah alamat
alamat saya salah
alamat saya pindah
saya pindah ke jember
saya sudah pindah ke sidoarjo
sekarang saya tinggal di batu
pindah domisili ke kota madiun
ganti kota
ganti kabupaten
ubah kabupaten
kabupaten saya salah
kabupaten saya bukan malang tapi blitar
bukan kota kediri tapi kabupaten kediri
kecamatan saya salah
kota saya salah input
salah pilih kabupaten
salah pilih kelompok
salah pilih unsur
salah isi data
salah isi kak
kemarin salah isi alamat
ganti unsur
ganti kelompok
ubah unsur jadi tagana
ubah kelompok saya jadi karang taruna
saya bukan psm lagi, sekarang tksk
sekarang saya jadi tksk
ganti status dari mahasiswa ke relawan
lembaga saya ganti
ganti email
lengkapi data
melengkapi data
lengkapi biodata
data saya belum lengkap, mau melengkapi
mau ganti data
mau ubah data diri
mau memperbaiki nama
mau edit
mau update
profil saya mau diubah
biodata saya mau saya perbaiki
ganti jeneng
jenengku salah
jenengku kleru
ganti nomerku
nomerku ganti
alamatku salah
alamatku pindah
aku pindah nang tuban
dataku salah, tulung dibenerno
benerno dataku
ngganti data
salah nulis jeneng aku
nyuwun tulung nami kulo dipun gantos
nami kulo lepat
nami kulo klentu
alamat kulo sampun pindah
badhe ngewahi data
badhe gantos nomer
data kulo wonten ingkang lepat
ganteya nomer
nyama sengko' sala
alamadda sala
edit profile
update my profile
change my name
change my number
my name is misspelled
i moved to malang
my address is wrong
update my phone number
correct my data
change my region
/ubah
EDIT NAMA
ganti no hp sy kak, yg lama hilang
tolong ubah asal saya dari gresik jadi tuban
saya salah masukkan kabupaten pak harusnya probolinggo kota bukan kabupaten
halo min mau ganti nama di profil soalnya kemarin kurang gelarnya
ganti data pribadi
nama ku kurang satu huruf
update kecamatan saya
data saya keliru
nama depan saya kurang satu huruf
saya nikah, alamat ikut suami di bojonegoro
nama saya ada gelar hajinya tolong ditambah
saya bukan dari kota pasuruan tapi kabupaten
nomor hp yang kemarin sudah tidak dipakai, ini yang baru
kelompok saya salah, harusnya lks
nama kurang tanda petik
tambahi gelarku
data sing wingi salah, tak benerno
kabupatenku kleru
asal kulo lepat, ingkang leres jember
nyamana sengko' korang
i got married, change my name
fix my region
alamatnya diganti ke kec. kepanjen
isian saya ada yang keliru
mau melengkapi isian yang kosong
ganti nama saya
nama saya kurang lengkap, betulin
nama saya typo
tambah gelar di nama saya
hapus gelar di nama saya
saya pindah rumah ke kediri
saya pindah ke kota lain, update datanya
sekarang saya di sidoarjo bukan surabaya lagi
ganti nomor wa
nomor saya berubah
nomor lama hangus, ganti yang baru
saya bukan psm lagi, sekarang tagana
status saya berubah jadi tksk
salah isi kecamatan
betulkan profil saya
mau update data
update nomor telepon
ubah unsur saya
mengubah biodata
data saya ada yang salah
ganti jenengku
aku pindah omah nang malang
benakno dataku
aku saiki tksk dudu psm
kulo badhe ngewahi data
kulo pindah griya
nomer kulo gantos
dataku gante
nyama kaule sala
edit my name
update my address
i changed my number
GANTI NAMA
i want to correct my name
my address has changed
update my profile please
i'm now a tksk, not psm

[language]
basa madura bisa napa enje'
kulo langkung sekeca basa jawi
ra mudeng boso inggris, balikno indonesia
bahasa
ganti bahasa
pilih bahasa
pilihan bahasa
bahasa indonesia
bahasa indonesia saja
pakai bahasa indonesia
pake bahasa indo aja
bahasa indo dong
bahasa jawa
pakai bahasa jawa
pake bahasa jawa bisa?
bisa bahasa jawa gak
bisa pakai bahasa jawa
ganti ke bahasa jawa
bahasa jawa halus
bahasa krama
pakai krama inggil
bahasa inggris
ganti bahasa inggris
ganti ke inggris
bisa bahasa inggris?
bahasa madura
pakai bahasa madura
ada bahasa madura ga
bahasa daerah bisa?
jangan bahasa inggris, saya ga ngerti
kok bahasa inggris, ganti indonesia
kembali ke indonesia
jangan pakai bahasa jawa
boso jowo ae
nganggo boso jowo
iso boso jowo ta
gantio boso
basa jawa mawon
ngagem basa jawi
saget basa jawi
saget ngagem krama
pakai boso suroboyoan
basa madura
bahasa madura bai
english
english pls
in english
speak english
change language
change to english
switch language
language
language settings
do you speak english
i don't speak indonesian
i don't understand indonesian
can we use english
indonesian please
javanese
change bahasa
english version dong
ubah ke indonesia lg
ganti bahasanya jadi indonesia ya
ini bahasanya bisa diganti gak
gak iso bahasa indonesia, jowo ae
pakai english aja
bisakah pakai bahasa daerah
i only speak english
ojo boso inggris
kulo mboten saget basa indonesia
please use english
ganti ke jawa ya
ganti bahasa indonesia
pakai bahasa indonesia aja
bahasa jawa bisa?
bisa bahasa jawa ga
pake boso jowo iso gak
ngomong jowo ae
boso jowo wae
basa krama saged?
nganggo basa jawi mawon
bisa bahasa madura?
bahasa madhura bisa
bahasa inggris dong
english version
can you write in javanese
change to indonesian
ubah ke inggris
setting bahasa
bahasanya diganti
kembali bahasa indonesia
GANTI BAHASA
bisa pakai bahasa madura ga
ada bahasa madura?
bhs jawa bs?
bhs inggris bisa ga
bisa bhs krama ga
pakai bhs indo aja
ngobrolnya pakai bahasa jawa bisa?
iso boso meduro ta
bisa ganti bhs
do you understand javanese
is english ok
can i use english here

[stop_broadcast]
ampon, ja' kereme pole
ta' parlo kabar pole
mon bisa ambu ngerem
kuota hp entek gara gara kirimanmu
saya pensiun tidak perlu kabar lagi
stop
stop dong
stop kirim
stop kirim pesan
stop pengumuman
stop broadcast
stop wa
stop wa saya
stop chat saya
setop
stopp
hentikan
hentikan pesan
hentikan pengumuman
hentikan kiriman pesan ini
berhenti langganan
saya mau berhenti
saya ingin berhenti menerima pesan
berhenti kirim
berhenti kirimi saya
berhenti mengirim info
unsubscribe
unsubscribe me
opt out
jangan kirim lagi
jangan kirim pesan lagi
jangan kirim info lagi
jangan kirim pengumuman lagi
jangan kirimi saya lagi
jangan wa saya lagi
jangan chat saya lagi
jangan hubungi saya lagi
jangan ganggu saya
jangan ganggu
tolong jangan kirim kirim lagi
jgn kirim info terus
jgn wa lg
tidak usah kirim lagi
tidak usah kirim pengumuman
ga usah wa lagi
ga perlu kirim pengumuman lagi
gak mau terima pengumuman
tidak mau menerima info lagi
saya tidak mau dikirimi lagi
saya tidak ingin menerima siaran
saya terganggu
mengganggu
ganggu banget pesannya
spam
spam terus
spam mulu
kebanyakan pesan
kebanyakan info
terlalu banyak pesan masuk
pesan dari dinsos kebanyakan, stop
bosen dapet pengumuman terus
hp saya penuh pengumuman, berhenti dulu
matikan pengumuman
matiin pengumuman
matikan info
matikan siaran
matikan broadcast
nonaktifkan pengumuman
keluar dari langganan
keluarkan saya dari daftar siaran
keluarkan nomor saya dari broadcast
hapus nomor saya dari daftar broadcast
blokir pengumuman
tidak usah info info lagi
cukup
cukup infonya
sudah cukup jangan kirim lagi
stop sementara
stop dulu
stop dulu bulan ini
berhenti dulu kirimnya, lagi sibuk
libur dulu kirim pesannya
sementara jangan kirim dulu
mandeg
mandek
mandek sik
wis mandeg
ojo kirim maneh
ojo ngirim maneh
ojo ngirim pesen terus
ojo ngwa terus
ojo ngganggu
ojo dikirimi
wes gak usah ngirim
gak usah dikirimi maneh
kakehan pesen
gak gelem dikirimi
mboten sah ngirim
mboten sah dipun kirimi malih
mboten purun dipun kirimi
sampun ngirim malih
ampun ngirim malih
nyuwun mandheg anggenipun ngirim
cekap rumiyin infonipun
ambu
ambuwagi
ambu jha' kerem pole
jha' kerem pole
aja' kerem info
stop sending me messages
stop messages
stop it
don't message me
no more messages
don't send me announcements
too many messages
leave me alone
remove me from the list
remove me from broadcast
jangan kirim kirim saya pesan
sudah tidak aktif jadi relawan, berhenti kirim
saya sudah pensiun dari psm tidak usah dikirimi pengumuman lagi
maaf ya kak tolong jangan kirim kirim info lagi saya sudah tidak butuh
notif dinsos terlalu sering, hentikan
libur kirim dulu sebulan
sy lg sakit jgn dikirimi dulu
berhenti kirim sampai lebaran
tolong nomor saya dikeluarkan dari siaran
saya nggak butuh info ini lagi
tiap hari wa terus, capek, stop
wis cukup infone
kakehan info, mandeg sik
mboten sah ngaturi info malih
jha' kereme pole engko'
no more announcements please
quit sending
MOHON TIDAK MENGIRIM PESAN LAGI
berhenti kirim pesan
berhenti kirimi saya info
stop kirim info
stop info pelatihan
stop kirim jadwal
jangan kirimi saya pengumuman
jangan kirim iklan
jangan wa saya
ga usah kirim2 info
gausah kirim pesan lagi
ga perlu dikabari lagi
tidak usah dikabari
tidak mau terima pengumuman
saya ga mau dapat info lagi
sudah cukup infonya jangan kirim lagi
cukup, jangan kirim terus
spam banget stop
ngespam terus ih
mengganggu, tolong berhenti
hp saya penuh gara2 pesan ini
kebanyakan notif, matikan infonya
keluarkan nomor saya dari list pengiriman
keluar dari grup pengumuman
hapus nomor saya dari broadcast
berhenti langganan info
udah ga minat, stop ya
udahan infonya
mandheg kirime
ojo dikirimi maneh
gak usah ngirim info maneh
wis cukup ojo ngirim
males aku dikirimi terus
stop ojo ganggu
mboten sah dikirimi
sampun dipun kirimi malih nggih
kulo mboten kersa nampi pesen malih
nyuwun sampun ngirim pengumuman
ambu jha' ngerem pole
ja' kereme pole
stop sending info
please stop texting me
remove me from the mailing list
opt out please
JANGAN KIRIM PESAN LAGI
BERHENTI KIRIM
berhenti kirim pengumuman pelatihan
berhentiin infonya
stop kirim info pelatihan ke saya
stop aja infonya
infonya stop
jangan ada pesan pengumuman lagi
no more info please
i don't want your messages
stop spamming me
leave me alone, stop
cancel my subscription
saya mau berhenti langganan
saya berhenti
bosen dikirimi pengumuman
risih dikirimi terus
capek dapat pesan terus
notifnya bikin berisik
tolong dong jangan dikirimi info melulu
jangan dikirim apa2 lagi
ga minat, jangan kirim
ga tertarik lagi sama infonya
hentikan info pelatihan
nyuwun mandheg pesenipun
mandegno kirimane
gak usah infoni aku
aku ojo mbok kirimi
what do i do to stop these messages
how do i unsubscribe

[resume_broadcast]
kirimi maneh infone
kabarin lagi ya kalau ada pelatihan baru
kereme pole kabarra
kemarin minta berhenti, sekarang kirim lagi saja
mulai lagi
mulai kirim lagi
mulai lagi pengumumannya
aktifkan lagi
aktifkan pengumuman
aktifkan info
aktifin lagi dong
aktifkan kembali langganan saya
nyalakan lagi
nyalakan pengumuman
nyalain infonya
hidupkan pengumuman
hidupkan lagi
buka lagi pengumuman
langganan
langganan lagi
mau langganan
mau langganan info
saya mau berlangganan lagi
berlangganan pengumuman
subscribe lagi
subscribe again
resume
opt in
kirim lagi
kirim lagi infonya
kirimi saya lagi
kirimi aku info lagi
boleh kirim lagi
boleh kirim info lagi
silakan kirim lagi
tolong kirim lagi pengumumannya
mau terima pengumuman
mau dapat info lagi
mau dikabari lagi
mau dapat pengumuman pelatihan
saya ingin menerima info pelatihan terbaru
saya mau dapat kabar kalau ada pelatihan baru
kabari saya kalau ada pelatihan baru
kabari kalau ada info
kalau ada pelatihan baru kabari ya
infokan ke saya kalau ada yang baru
masukkan saya ke daftar siaran
masukkan nomor saya ke broadcast
kok tidak pernah dapat info lagi
kok saya ga dikirimi pengumuman lagi
sudah lama tidak dapat pengumuman, aktifkan
kemarin saya stop, sekarang mau lagi
kemarin salah ketik stop
tidak sengaja ketik stop
ga sengaja pencet stop, mau nyalakan lagi
kepencet berhenti, tolong aktifkan
batal stop
batal berhenti
gak jadi stop
ga jadi berhenti
tidak jadi stop, kirim terus
jangan distop
jangan berhenti kirim info
jangan berhenti ya kirim kabarnya
saya sudah pulang umroh, kirim info lagi
terus kirim info
tetap kirim info ya
tetep kirimi aku
start lagi
start sending again
start messages
kirim maneh
kirimi maneh
kirimono aku maneh
gelem dikirimi maneh
urip no maneh pengumumane
langganan maneh
ora sido mandeg
gak sido stop
nyuwun dipun kirimi malih
kulo purun dipun kirimi malih
monggo dipun kirim malih
langganan malih
kerem pole
kerem info pole
poleagi
subscribe me
resubscribe
i want to receive news
i want updates again
send me updates
turn announcements back on
resume messages
i want announcements again
kemarin saya ketik stop tapi sekarang saya mau dapat info pelatihan lagi gimana caranya
kirim info lagi dong, kemarin saya berhentiin
balikin lagi pengumumannya
saya mau aktif lagi terima info
on kan lagi pengumuman
sudah sembuh, boleh kirim info lagi
ga jadi unsubscribe
tidak jadi berhenti langganan
kemarin kehapus langganan saya, mau lagi
pengen oleh kabar maneh
nyuwun kabar malih
terro kabar pole
add me back to the list
kirim pengumuman lagi ya
saya mau dikirimi info lagi
aktifkan lagi infonya
aktifkan pengumuman untuk saya
langganan pengumuman
ikut info pelatihan lagi
kabarin kalo ada kelas baru ya
kasih info terus ya kalau ada pelatihan
infoin lagi dong
notifikasi pengumuman tolong dihidupkan
kemarin saya ketik stop, sekarang nyalakan lagi
ga jadi stop
batal berhenti, kirim terus aja
jangan dihentikan, tetap kirimi saya
kirimi aku info maneh
info maneh yo
uripno maneh pengumumane
nek ono pelatihan kabari yo
menawi wonten pelatihan kulo dipun kabari
kerem pole infona
send me updates again
keep me informed
notify me about new trainings
KIRIM INFO LAGI
kirim lagi infonya ya
saya mau dapat pengumuman lagi
kok sekarang ga pernah dapat info lagi
kok sudah tidak dikirimi info
aktifkan langganan
berlangganan info
daftarkan nomor saya untuk info pelatihan
terus kirimi saya info
saya tertarik dapat info terbaru lagi
start sending me info again
yes keep sending announcements
i'd like to receive news again
sign me up for announcements
tulung kirimi maneh infone
kulo badhe nampi pengumuman malih

[delete_my_data]
suami saya sudah wafat, datanya tolong dibersihkan
cabut izin penyimpanan data saya
busek kabbhi datana engko'
jangan simpan apa apa tentang saya, buang
hapus data
hapus data saya
hapus data ku
hapus dataku
hapus semua data
hapus semua data saya
hapus akun saya
hapus akunku
hapus profil saya
hapus profil
hapus nomor saya
hapus nomor saya dari sistem
hapus semua
hapus
hapuskan data saya
hapusin data aku dong
tolong hapus data saya
tolong hapus semua data pribadi saya
mohon data saya dihapus
mohon dihapus data pribadi saya dari sistem
data saya dihapus saja
data saya tolong dihilangkan
hilangkan data saya
musnahkan data saya
saya mau hapus akun
saya minta data saya dihapus
saya ingin menghapus data
saya ingin data saya dihapus sesuai uu pdp
sesuai uu pelindungan data pribadi saya minta data dihapus
saya menarik persetujuan
tarik persetujuan saya
cabut persetujuan
saya cabut izin pakai data saya
tidak setuju data saya disimpan
saya tidak mau data saya disimpan
jangan simpan data saya
jangan simpan nomor saya
saya keberatan data saya disimpan
tutup akun
tutup akun saya
nonaktifkan akun saya
delete akun
delete data
delete akun aku dong
buang data saya
bersihkan data saya
cara hapus data
cara hapus akun
cara menghapus data saya gimana
gimana caranya hapus akun
bagaimana menghapus data saya
kenapa data saya ada disini, hapus
darimana dapat nomor saya? hapus
saya tidak pernah daftar, hapus nomor saya
saya ga pernah daftar kok dapat pesan, hapus data saya
salah nomor, hapus
salah nomor kak, ini bukan orangnya, hapus datanya
ini bukan nomor bu yanti lagi, hapus ya
nomor ini sudah ganti pemilik
nomor ini bekas orang lain, tolong dihapus
saya pemilik baru nomor ini, hapus data lama
bapak saya sudah meninggal, tolong hapus datanya
peserta atas nama pak karto sudah wafat mohon dihapus
sudah tidak mau jadi relawan, hapus data saya
keluar dan hapus semuanya
busak dataku
busak akunku
hapusen dataku
hapusen kabeh dataku
dataku busaken ae
ilangno dataku
buak dataku
ojo nyimpen dataku
nyuwun data kulo dipun busak
data kulo nyuwun dipun hapus
nyuwun dipun icali data kulo
kulo mboten purun data kulo dipun simpen
busek data sengko'
hapus data sengko'
elangagi data sengko'
delete my data
delete my account
delete everything
delete all my data
erase my data
erase everything about me
remove my data
remove my account
remove my number from your system
forget me
close my account
how do i delete my data
HAPUS SEMUA DATA SAYA SEKARANG JUGA
KOK BISA PUNYA NOMOR SAYA HAPUS
hapus data sata
hapus akun sy min
hapuss semua
pak saya tidak merasa pernah mendaftar kenapa nama saya ada di situ tolong segera dihapus ya
ini nomor second, pemilik lama relawan kayaknya, hapus aja
bukan saya yang daftar, hapus
yang punya nomor sudah meninggal, hapus saja
kok nama saya ada padahal tidak daftar, tolong dihapus
saya tidak mau terdata
keluar permanen dan hapus data
mohon nomor hp saya dihilangkan dari sistem dinsos
ilangono jenengku teko data
nyuwun nami kulo dipun icali
wipe my data
please forget my data
hapus saya dari sistem
hapus profil dan data saya
hapus akun saya permanen
saya mau data saya dihapus semua
tolong hilangkan data saya
tarik data saya
saya cabut persetujuan data
cabut izin data saya
ga rela data saya disimpan
data saya jangan disimpan
saya tidak pernah daftar, hapus data saya
kok data saya ada disini, hapus
ini bukan nomor yang punya nama itu, hapus
nomor ini sekarang punya saya, data lama dihapus saja
data almarhum bapak saya tolong dihapus
orangnya sudah meninggal, hapus datanya
saya sudah tidak jadi relawan, hapus data
dataku busaken
ilangono jenengku
aku gak gelem dataku disimpen
data kulo nyuwun dipun icali
nyuwun dipun busak akun kulo
delete everything about me
delete my profile
i withdraw my consent
erase my account
HAPUS DATA SAYA
please delete my number from your system
i never registered, remove my data
why do you have my number, delete it
take my data off your list
i don't agree with you keeping my data

[human]
telpon kantor berapa, mau bicara langsung
orang ngaku panitia telepon minta kode verifikasi
bada oreng ngako petugas menta pesse
kok ditolak, saya keberatan
saya mau lapor ada pungutan di desa
tolong teruskan ke bu lilis
adhuh ta' ngarte, terro acaca bi' oreng
muter ae jawabane, njaluk wong asli
pak tolong saya itu sudah bolak balik tanya di sini tapi jawabannya tidak cocok terus saya mau bicara langsung saja sama petugasnya bisa tidak
petugas dong
mau bicara dengan petugas
bicara dengan petugas
bicara sama admin
bicara dengan orang
bicara sama manusia
ngomong sama orang
mau ngobrol sama petugas
mau chat sama admin asli
hubungi petugas
hubungkan ke petugas
hubungkan saya dengan admin
sambungkan ke admin
sambungin ke operator
panggil petugas
panggilkan admin
operator
cs
customer service
call center
hotline
admin manusia
ada admin asli gak
ada orangnya gak
ada petugas yg bisa dihubungi?
minta nomor petugas
minta no hp admin
minta nomor panitia
minta kontak panitia
nomor telepon kantor
no telp kantor dinsos
nomor yang bisa dihubungi berapa
kontak
kontak person siapa
narahubung
cp nya siapa
alamat kantor dinsos
kantor buka jam berapa
jam pelayanan
jam kerja kantor
bisa ketemu langsung petugas?
mau datang ke kantor ketemu siapa
telpon saya dong
bisa ditelpon?
bisa telepon saja? saya ga bisa ngetik
tolong telepon saya ada yang mau saya tanyakan
mau tanya langsung ke orangnya
mau konsultasi dengan petugas
mau tanya petugas
mau curhat sama petugas
ada yang mau saya sampaikan ke panitia
tolong sampaikan ke petugas
tolong diteruskan ke petugas
jawabannya tidak sesuai, saya mau tanya petugas
botnya bodoh
botnya ga nyambung
bot ga jelas
percuma nanya bot
males ngomong sama robot
saya tidak mau bicara dengan mesin
kok dijawab robot terus
balas dong jangan robot
komplain
mau komplain
mau protes
saya mau mengadu
pengaduan
mau lapor
lapor
saya kecewa
saya kecewa dengan pelayanan
pelayanannya lambat
kok tidak ada yang balas
kok ga dibalas
tidak ada tanggapan sama sekali
sudah tanya berkali kali tidak dijawab
sudah 3 hari tidak ada balasan
lama banget balasnya
kenapa pendaftaran saya ditolak, saya protes
saya ditolak padahal syarat lengkap
kenapa saya tidak lolos tolong jelaskan
nama saya hilang dari daftar peserta, tolong
surat undangan saya belum sampai, padahal minggu depan
surat tugas saya belum keluar
surat undangan belum saya terima
undangan belum dikirim
tolong surat panggilan dikirim ulang
butuh surat resmi untuk atasan
minta surat undangan untuk kantor
uang transport saya belum dibayar
uang saku belum cair
honor saya kemarin kurang
kok belum ditransfer uang transportnya
barang saya ketinggalan di asrama
dompet saya ketinggalan di ptks
ada yang minta uang
ada yang minta transfer
ada orang minta uang pendaftaran
saya diminta transfer 500 ribu
diminta bayar 250rb sama yang ngaku panitia
katanya harus transfer dulu, apa benar
ini penipuan ya
apa ini penipuan
penipuan
awas penipuan ada yang ngaku dari dinsos
saya kena tipu
saya ditipu orang ngaku panitia
ada yang minta otp saya
ada yang minta nomor rekening, itu resmi?
ada yang minta foto ktp saya katanya dari sini
petugasnya pungli
ada pungutan liar di pelatihan
panitia kasar sama saya
saya dilecehkan panitia
aplikasinya error terus
sistemnya rusak
saya tuna netra, butuh bantuan orang
saya tunarungu tidak bisa telpon, ada petugas?
gak bisa baca tulisan kecil, ada yg bisa ditelpon
urgent tolong petugas
darurat, butuh admin
penting ini tolong dibalas orang
aku arep ngomong karo wong
endi wonge
adminne endi
endi petugase
njaluk nomere petugas
aku pengen ngomong karo admin
ngomong karo robot gak nyambung
kok suwe ora dibales
kesel ngomong karo bot
aku protes
kulo badhe matur petugas
kulo kepingin wicanten kaliyan petugas
nyuwun nomer petugasipun
nyuwun tulung dipun sambungaken petugas
wonten petugas mboten
badhe tanglet petugas
engko' terro acaca ban petugas
edimma petugassa
menta nomer petugas
talk to a human
talk to a person
i want to speak to someone
human please
real person
agent
speak to an officer
customer support
contact number
call me
i have a complaint
this is a scam?
someone asked me for money
your bot is useless
nobody answers me
MANA ADMINNYA
KOK TIDAK DIBALAS BALAS
SAYA MAU KOMPLAIN
BOT NYA GAK JELAS
TOLONG DIJAWAB DONG
min bales dong
woi bales
kok diem aja
ada orang ga sih ini
sudah saya jelaskan berkali kali tapi bot tidak paham tolong sambungkan ke orang saja
tolong pak ini saya sudah dua minggu menunggu tapi tidak ada kejelasan mohon petugas menghubungi saya
saya mau tanya soal kasus warga saya, bisa bicara petugas?
surat undangan buat camat belum ada, padahal acara lusa
spt belum kami terima padahal besok berangkat
saya sudah kirim berkas tapi ga ada respon
sudah wa berkali2 ga ada jawaban
kok dibales template terus
jawabannya ga nyambung min
ini yang jawab orang apa mesin, saya mau orang
tolong ada yang hubungi saya
ada nomor lain selain ini?
saya susah membaca, bisa bicara langsung?
saya low vision, perlu dibantu petugas
saya diteror orang ngaku panitia
katanya lolos tapi harus bayar 200rb, ini gimana
ada yg ngaku petugas minta kode otp
dimintai uang sama koordinator kecamatan
suruh bayar administrasi 100 ribu sama pak kades, apa memang begitu
uang transport pelatihan bulan lalu belum cair
nama saya dicoret tanpa alasan
saya kecewa sudah datang ternyata batal
mau protes kenapa pelatihan dibatalkan mendadak
muring aku, gak onok sing mbales
njaluk tulung ngomong karo petugase
kulo badhe wadul
engko' terro acaca ka oreng, banne robot
i want to complain
stop the bot, give me a person
this bot does not understand me
somebody asked for a transfer, is it a scam
MANA PETUGASNYA
KECEWA BERAT SAYA
PENIPU
bisa bicara sama petugas
minta disambungkan ke petugas
sambungkan ke orang
panggilkan petugasnya
tolong panggil adminnya
ada nomor yang bisa ditelpon
minta nomor telpon kantor
nomor cs berapa
telpon kemana kalau mau tanya
mau telpon aja bisa
ga mau ngobrol sama bot
jangan bot, orang aja
capek jawab bot terus
bot nya ga ngerti2
dijawab robot terus, kesel
muter muter jawabannya
ga ada manusianya apa
mana petugasnya
petugas kok lama
admin ga bales bales
sudah 3 hari ga ada respon
pelayanan lambat
mau mengadu
mau lapor petugas nakal
ada keluhan
protes nih
kecewa sama pelayanannya
marah saya
pelatihan dibatalkan sepihak, saya rugi
sudah sampai lokasi ternyata ga ada pelatihan
panitia tidak bertanggung jawab
ada calo pelatihan
katanya harus bayar lewat orang dalam
ada yang menawarkan lolos asal bayar
teman saya dimintai uang pendaftaran
ada telpon minta transfer mengaku panitia
ada yang minta foto ktp ngaku dinsos
dapat link aneh dari nomor ngaku dinsos
nomor ini penipu ya
ini penipuan bukan
surat undangan saya kok salah nama, tolong petugas
ada masalah yang mau saya bicarakan langsung
situasi saya agak rumit, bisa ngomong sama orang?
pengen ngomong karo petugas
petugase endi
njaluk nomere admin
ojo robot to, uwong ae
males ngomong karo mesin
ono sing njaluk duit jarene dinsos
badhe matur kaliyan petugas
saged nyuwun nomer petugas
nyuwun disambungaken petugas
terro acaca bi' oreng
talk to human
i need a real person
connect me to staff
customer service please
someone asked me to pay for the training
PETUGASNYA MANA
BOT GA JELAS
real person please
can someone call me
i want to speak with the staff
this bot is useless
give me the phone number of the office
is this a scam
someone pretending to be dinsos asked for my otp
kantor dinsos jam buka berapa
jam kerja petugas
kapan petugas online
alamat kantor dinsos dimana
no telp kantor dinas
email dinas apa
bisa ketemu langsung di kantor?
helm saya hilang di tempat pelatihan
saya ditolak tanpa alasan
kok saya ditolak padahal syarat lengkap
surat panggilan belum saya terima
undangan belum sampai padahal lusa berangkat
butuh surat keterangan resmi dari dinas
minta surat resmi untuk kantor
janjinya diganti transport kok belum cair
honor narasumber belum cair
pesan saya kok ga dibaca
tolong dijawab dong
sudah berkali kali chat ga ada jawaban
lama banget jawabnya
gimana sih pelayanannya
saya tersinggung sama petugasnya
ada pelecehan waktu pelatihan
mau lapor penyelewengan
petugas minta uang ke saya
disuruh bayar administrasi sama orang
ada yang jual sertifikat palsu
katanya harus transfer 50 ribu
kalau minta transfer itu beneran dari dinas?
saya tunadaksa perlu pendamping petugas
saya butuh bantuan orang untuk daftar, tidak bisa lihat layar
kulo kuciwa kaliyan pelayananipun
kulo ken transfer, punapa leres
wonten ingkang nyuwun arto ngakunipun dinas
aku dikon transfer, bener ta iki
aku kecewa karo pelayanane
goblok bot e
bot gendeng
can you help me talk to a person
what's the office phone number
i've been waiting for days
i have a problem with the officer
who can i call
ada pungli di pelatihan
mau ketemu kepala dinas

[faq_other]
parkir bus ada tidak
suami boleh ikut menginap
tempat solat dekat ruangan ada
pakaian bebas rapi atau batik
dapat jp berapa kalau ikut empat hari
data pribadi saya dipakai buat apa
majar napa enje' norok pelatihan
bada kennengngan tedhung napa enje'
makan siang dapat atau bawa sendiri
seragam nopo bebas pak
bu kalau ikut pelatihan yang empat hari itu tidurnya dimana terus makannya bagaimana apa ditanggung semua atau bayar sendiri ya
pak rumah saya kan jauh di madura nah kalau ikut pelatihan itu ongkosnya diganti apa tidak ya
ramah difabel tidak tempat pelatihannya
aksesnya ramah kursi roda?
tempatnya bisa diakses kursi roda?
lokasinya ramah disabilitas?
bayar gak
bayar berapa
biayanya berapa
berapa biaya pelatihan
apa ada biaya
gratis ga
gratis kah
gratis apa bayar
apakah pelatihan ini gratis
pelatihannya berbayar?
biaya pendaftaran berapa
ada biaya pendaftaran?
ada pungutan ga
dipungut biaya?
bayarnya ke siapa
biaya ditanggung siapa
transport ditanggung?
ada uang transport
ada uang saku gak
dapat uang saku?
dapet duit ga
dapat honor?
ada uang harian?
ongkos diganti ga
bensin diganti?
tiket kereta diganti ga
nginap dimana
menginap atau pulang pergi
harus nginep?
boleh tidak menginap
boleh pulang tiap hari ga
ada penginapan
ada asrama
asramanya gimana
kamarnya berapa orang
sekamar sama siapa
kamar laki perempuan dipisah?
makan ditanggung?
dapat makan?
makannya berapa kali
ada makan siang ga
konsumsi disediakan?
ada menu vegetarian ga
makanannya halal kan
dapat snack?
bawa apa aja
harus bawa apa
perlu bawa apa saja
yang dibawa apa
perlengkapan yang dibawa
bawa baju berapa
bawa selimut gak
perlu bawa bantal
bawa laptop ga
harus punya laptop?
pakai hp bisa ga zoom nya
pakai baju apa
seragamnya apa
dress code
pakaiannya bebas rapi?
pakai batik atau putih hitam
pakai sepatu atau boleh sandal
wajib pakai seragam psm?
dapat kaos ga
dapat seragam?
dapat modul?
dapat atk?
fasilitasnya apa aja
fasilitas pelatihan
dapat apa saja peserta
ada wifi?
ada tempat sholat?
ada lift?
lantai berapa, bisa kursi roda?
toilet untuk difabel ada
ada penerjemah isyarat?
ada parkir?
parkir motor aman?
parkir bus bisa
ada jemputan?
ada antar jemput dari stasiun
ada tempat menyusui?
boleh bawa anak
boleh bawa bayi?
anak saya boleh ikut di ruangan?
boleh bawa suami
boleh bawa pendamping
boleh diantar keluarga
boleh bawa teman?
bisa digantikan teman
bisa diwakilkan?
kalau diganti orang lain boleh?
boleh telat?
kalau terlambat bagaimana
telat setengah jam boleh
izin pulang duluan boleh?
boleh izin sehari?
kalau izin satu hari gimana
kalau sakit di tengah pelatihan gimana
kalau tidak hadir satu hari gimana
kalau bolos kena denda ga
ada sanksi kalau tidak datang?
kehadiran minimal berapa persen
boleh ikut lebih dari satu pelatihan?
setahun boleh ikut berapa kali
boleh ikut pelatihan yang sama dua kali?
kalau kuota penuh gimana
jp itu apa
apa itu jp
40 jp berapa hari
32 jp itu berapa jam
1 jp berapa menit
jam pelajaran itu apa
sttpl itu apa
psm itu apa
tksk itu apa
apa itu tagana
apa bedanya psm sama tksk
pas itu apa sih
widyaiswara itu apa
uptd itu apa
angkatan itu maksudnya apa
data saya aman?
data saya dipakai untuk apa
data saya disebar ga
datanya buat apa
kenapa minta nama sama nomor
nomor saya aman kan
kok minta data pribadi
siapa yang bisa lihat data saya
data saya disimpan berapa lama
kebijakan privasi
ada asuransi?
ada dokter di tempat?
boleh merokok?
ada jam malam di asrama?
ada laundry?
cuacanya dingin ga di sana
sinyal bagus gak
ada libur pas jumat?
sholat jumat gimana
lebaran libur ga pelatihannya
kalau puasa jamnya berubah?
kalau hamil boleh ikut olahraga paginya?
setelah pelatihan dapat kerja?
habis pelatihan dapat tugas apa
lulus pelatihan jadi pns?
apakah dapat surat tugas buat kantor
bayar piro
bayare piro
mbayar ta
mbayar gak cak
gratis ta iki
oleh duit transport gak
oleh sangu ta
turu nang endi
nginep nang ndi
mangane piye
mangan ditanggung ora
nggowo opo wae
gowo opo ae
klambine opo
oleh ngajak anak ora
telat oleh ta
iso diganti koncoku gak
mbayar pinten
bayaripun pinten
menopo gratis
wonten sangu mboten
wonten arto transport
sarenipun wonten pundi
dhaharipun dipun tanggung
mbeto menopo mawon
ngagem rasukan nopo
pareng mbeto lare alit
saget dipun wakilaken
data kulo aman
bajar berempa
majar apa enja'
gratis apa majar
bada pesse transport
tedung edimma
ngiba apa bei
is it free
how much does it cost
any fee
is there an allowance
is transport reimbursed
is lunch provided
is accommodation provided
where do we sleep
what should i bring
what should i wear
do i need a laptop
can i bring my child
can someone replace me
is my data safe
is there parking
wheelchair access?
what is jp
can i come late
BAYAR ATAU GRATIS
DAPAT UANG TRANSPORT TIDAK
HARUS BAWA APA SAJA
gratis kan kak? soalnya sy ga punya uang
pelatihan nya bayar ga sin
pak kalau ikut pelatihan itu makan sama tidurnya ditanggung apa bayar sendiri ya pak
kak mau tanya kalau misalnya saya bawa anak kecil boleh ga ya soalnya ga ada yang jagain
tidurnya di hotel atau asrama kak
makan minum gratis?
ada biaya admin ga
bisa cicil biayanya?
tempatnya bisa buat kursi roda?
gedungnya ada ram untuk difabel?
jalannya landai ga buat kursi roda
akses buat tunanetra gimana
kalau bawa balita ada tempat penitipan ga
boleh ga suami ikut nginap
selama pelatihan boleh pulang?
kamar ada ac nya?
disuruh bawa apa aja nanti
perlu bawa alat sholat?
baju olahraga perlu?
dapat tas sama buku ga
dapat makan pagi juga?
siapa yang bayar tiketnya
kalau dari madura transport diganti ga
perjalanan pp ditanggung dinas?
ada potongan pajak uang sakunya?
uang transportnya dibayar kapan
berapa uang sakunya
pelatihan ini dibiayai siapa
nomor saya nanti kesebar ga
kenapa harus isi nomor hp
aman ga isi data disini
telat dikit dimarahin ga
kalau sinyal zoom putus gimana
zoom harus nyala kameranya?
boleh ikut zoom sambil kerja?
satu hp buat dua orang zoom boleh?
rekaman zoomnya dibagi ga
materinya nanti dikasih file?
nginepe nang ngendi
oleh nggowo bojo ta
klambi opo sing dienggo
duit transporte piro
dhaharipun pinten dinten
parengaken mbeto putra
papanipun saget kangge kursi roda
majar napa ta'
ollena apa
is there wifi
are meals included
do i get paid
PAKAI BAJU APA BESOK
APA HARUS MENGINAP
perlu bawa leptop ga
berapa persen minimal kehadiran
pelatihannya bayar berapa
ada biaya pendaftaran ga
gratis kan ya
dapat uang transport ga
dapet uang saku?
uang transport cair kapan
bensin diganti ga
ongkos kesana ditanggung?
dapat honor ga
dapat konsumsi?
makan berapa kali
ada menu halal
saya alergi udang gimana
penginapan disediakan?
tidur di hotel apa asrama
sekamar berapa orang
kamar cewek cowok dipisah kan
boleh pulang pergi ga
boleh ga nginep
boleh ajak anak
bayi boleh dibawa
dresscode nya
harus pakai seragam psm?
pakai sepatu ya
yang perlu dibawa apa
bawa alat tulis sendiri?
laptop wajib?
dapat tas ga
materinya boleh diminta
parkirnya luas ga
ada tempat sholat
ada lift buat kursi roda
ada penerjemah bahasa isyarat ga
dekat terminal mana
naik angkot apa ke ptks
dari stasiun naik apa
berapa jp pelatihannya
jp nya bisa buat angka kredit?
surat tugas dari mana
dapat surat undangan ga
surat izin kantor dibuatkan?
kalau telat gimana
boleh izin sehari
kalau ga hadir sehari gimana
bolos kena sanksi?
kalau ga lulus gimana
ada ujiannya?
ada pretest ga
ada tugasnya?
boleh ikut dua kelas barengan
boleh ikut lagi tahun depan
data saya dipakai buat apa
privasi data gimana
tksk itu apa sih
tagana kerjanya apa
beda relawan sama psm
pkh sama psm beda ya
ptks itu dimana
bayar ta pelatihane
mangan ditanggung gak
turune nang endi
nggowo opo ae
nganggo klambi opo
oleh nggowo anak gak
parkire adoh gak
mbayar nopo mboten
angsal arto transport mboten
dhaharipun ditanggung?
mbeto nopo mawon
pareng mbeto lare?
majar berempa
ngiba apa bai
tedung e dimma
is there accommodation
will there be a test
BAYAR BERAPA INI
ADA UANG SAKUNYA GA
is the training free of charge
do you provide lunch
do i get pocket money
is there a hotel
can i go home every day
do i have to wear a uniform
can my husband come along
are meals halal
is the place wheelchair friendly
what happens if i fail
what if i'm late
how many hours is the training worth
what does psm mean
what's the difference between psm and tksk
how do you use my data
how do i get to the venue from the station
naik bis apa ke ptks malang
dari terminal arjosari naik apa
dari stasiun jauh ga tempatnya
turun di mana kalau naik bis
dijemput ga dari stasiun
asramanya campur ga
kamar mandinya dalam atau luar
ada air panas ga di asrama
bawa selimut ga
handuk disediakan?
bawa obat sendiri?
ada dokter di sana?
ada kantin ga
snack disediakan
makan malam ada?
boleh puasa waktu pelatihan?
libur ga kalau hari besar
boleh keluar malam dari asrama?
sinyal hp disana bagus ga
listrik colokan banyak ga
difabel ada pendampingnya?
akses tuna netra gimana
ruangannya pakai ac?
bahasa pengantarnya apa
ikut zoom pakai hp bisa?
zoom habis kuota berapa
kamera zoom wajib nyala?
kalau listrik mati pas zoom gimana
rekamannya ada?
materi dikirim file ga
modulnya dikasih cetak?
ada ujian akhir?
nilai minimal lulus berapa
remidi ada ga
boleh izin pulang duluan
setahun maksimal ikut berapa pelatihan
jam pelajaran itu hitungannya gimana
40 jp itu setara apa
sertifikatnya diakui pusat ga
bisa buat syarat p3k ga sertifikatnya
dana pelatihan dari mana
siapa yang membiayai
apbd ya biayanya
data ktp saya aman?
nomor hp saya dikasih ke orang lain ga
kenapa minta nomor hp
foto kegiatan dipublikasi ga
tugas psm apa aja
gaji tksk berapa
tagana dibayar ga
relawan dapat honor?
peksos itu apa
lks singkatan dari apa
upt itu apa
dalane nang ptks lewat endi
numpak opo nang kono
sangune piro
onok penginapan ta
kamare wong piro
kudu gowo laptop ta
nek telat piye
nek gak lulus piye
sinyale apik gak nang kono
transportipun dipun gantos mboten
wonten penginepanipun
nitih nopo mrikinipun
menawi telat pripun
menawi mboten lulus pripun
angsal kaos mboten
bada kennengngan tedung
olle ngiba ana'
what facilities are there
what about meals
what about transport money
what does the training cost
do participants get paid
can you tell me if it's free
where will i stay
what time do we finish and can i go home

[smalltalk_thanks]
wkwkwk botnya pinter
hahaha bisa aja
mator kaso'on ka sadajana
berkah selalu pak bu
terima kasih
terimakasih
terima kasih banyak
terima kasih kak
terima kasih pak
terima kasih bu infonya
terima kasih atas bantuannya
makasih kak
makasih ya
makasih min
makasi
mksh
mksih
tks
thx
thanks
thank you
thanks min
thank you so much for the help
trims
trimakasih
trima kasih
tengkyu
tq
ty
suwun
suwun mas
suwun yo
matur suwun
matur nuwun
matur nuwun pak
matur sembah nuwun
maturnuwun mbak
nuwun
sakalangkong
kaso'on
sakalangkong taretan
mator kaso'on
siap terima kasih
ok makasih
oke terima kasih
oh gitu, makasih
oh begitu ya, terima kasih
baik terima kasih
baik pak terimakasih
sip makasih
siap 86
syukron
jazakallah
jazakumullah khairan
alhamdulillah
alhamdulillah terima kasih
alhamdulillah sudah bisa
semoga berkah
semoga sehat selalu
semoga sukses
sukses selalu kak
amin
aamiin
sama sama
sama2
baik
oh gitu
oh ya
oh oke
noted
mantap
mantul
keren
wkwk
wkwkwk
haha
hehe
hehehe
hihi
lucu
lucu banget
baik banget adminnya
adminnya baik
pinter botnya
bye
dadah
sampai jumpa
sampai ketemu
selamat istirahat
met istirahat min
good night
see you
ok bye
you are great
nice
cool
ok sip
sampun, matur nuwun
nggih suwun
monggo pak, pareng
pamit dulu kak
hati hati di jalan
MAKASIH BANYAK
terimakasih informasinya sangat membantu
terms kasih kak
terima kasing
terima kasih ya pak sudah dibantu dari kemarin semoga bapak sehat selalu
makasih ya kak udah dijawab cepet
makasih atas informasinya
oke deh makasih
sudah jelas, terima kasih
matur suwun sanget
suwun rek
sakalangkong abit
semoga lancar
semangat min
semangat kak admin
kamu baik sekali
pinter kamu
wah cepat balasnya
hehe iya
wkwk lucu
selamat hari pahlawan
selamat tahun baru
mohon maaf lahir batin
good job
thanks bye
cheers
okedeh
sippp mantap
see you tomorrow
turah nuwun
oke kak makasih
ok thx
baik terima kasih pak
terima kasih atas informasinya
makasih banyak ya bu
makasih infonya kak sangat membantu
mantap min
keren botnya
pinter juga botnya
haha bisa aja
lucu ya botnya
oalah gitu
oh gitu ya
o begitu
ooo ya wes
ya sudah
yaudah deh
baiklah kalau begitu
sehat2 ya pak
barakallah
sami sami
sami-sami pak
maturnuwun sanget
nggih matur nuwun
nggih sampun
yo wis suwun
oalah yo wis
mator sakalangkong pak
thank you for your help
great thanks
TERIMA KASIH
ok siap
ok noted
noted min
baik bu
siap laksanakan
siap komandan
oke deh kalau gitu
ya sudah kalau begitu
awesome
see you later
take care
thank u
have a nice day
hati2 di jalan
selamat idul fitri mohon maaf lahir batin
selamat natal
sukses selalu
haha lucu
lol
hmm
oh
ohh
yaah
yah sayang sekali
syukurlah
masyaallah
subhanallah
mugi sehat
mugi lancar
monggo dilajengaken
sampun ngertos kulo, suwun
wis ngerti aku suwun
thank you for helping me
you're welcome
thanks for the info
hahaha
hahahaha
wkwkwkwk
xixixi
hihihi

[out_of_scope]
tulisin pantun buat pacar
buatin surat cinta
bikin caption ig dong
ceritakan dongeng
buatkan pr anakku
kerjain soal matematika
cuaca nanti sore
kartu keluarga rusak
blt dana desa belum turun
pak saya ini janda terus tidak dapat bantuan apa apa dari desa padahal tetangga saya yang mampu dapat pkh itu bagaimana ya pak
bansos
bansos kapan cair
bansos cair kapan
cek bansos
cara cek bansos
kenapa saya tidak dapat bansos
saya tidak dapat bantuan
kapan bantuan turun
bantuan sembako kapan
bantuan beras kapan dibagi
bpnt bulan ini cair tanggal berapa
pkh tahap 4 kapan cair
pkh saya kok berhenti
saya mau daftar pkh
cara daftar pkh
cara daftar bansos
mau daftar bansos
daftar dtks dimana
daftar dtsen gimana
dtsen desil saya berapa
cek desil
desil saya salah
kks saya hilang
kartu kks diblokir
blt kapan cair
blt bbm
bantuan umkm
bantuan modal usaha ada?
bantuan lansia kapan
bantuan kursi roda gimana
minta kursi roda untuk bapak saya
minta sembako
rumah saya mau roboh, minta bantuan bedah rumah
bedah rumah daftar kemana
rutilahu
pip anak saya belum cair
kip kuliah
kip
kis
bpjs
bpjs mati
bpjs saya nonaktif
cara aktifkan bpjs pbi
daftar bpjs gratis dimana
pbi jk saya dicabut
ktp
ktp hilang
bikin ktp dimana
urus ktp
cetak ktp
ktp saya rusak
akta kelahiran
bikin akta dimana
kartu keluarga hilang
urus kk
surat pindah
nikah di kua syaratnya apa
bikin sim
perpanjang stnk
paspor
pajak motor
daftar cpns dimana
lowongan kerja
ada lowongan ga
loker dinsos
daftar kerja
pinjaman online
pinjam uang
pinjol
prakerja
kartu prakerja kapan buka
daftar prakerja
daftar umroh gratis
daftar haji
daftar sekolah
daftar sekolah rakyat
ppdb kapan
beasiswa
daftar beasiswa dimana
daftar mudik gratis
adopsi anak
cara adopsi bayi
mau adopsi anak caranya
orang gila di depan rumah saya ngamuk
ada odgj ngamuk di pasar
ada orang terlantar di terminal
ada gelandangan tidur depan toko
ada anak jalanan di lampu merah
lapor orang hilang
ada mayat di sungai
siapa presiden indonesia
ibukota jawa timur apa
resep rawon
resep soto
harga emas hari ini
harga beras
cuaca hari ini
hujan ga besok
persebaya main kapan
arema menang ga
skor bola
hasil timnas
jam berapa sekarang
tanggal berapa sekarang
1+1 berapa
ceritakan lelucon
nyanyi dong
pantun dong
kamu jomblo?
pacaran yuk
siapa nama kamu
umur kamu berapa
togel
slot gacor
nomor togel hari ini
jual motor
jual beli hp
promo pulsa
beli pulsa
kirim duit
gempa barusan berapa skala
banjir di desa saya tolong
rumah saya kebakaran
desa kami kena longsor butuh bantuan
ada korban tanah longsor
tolong ada kecelakaan
butuh ambulan
ada banjir bandang, warga terjebak
butuh tenda pengungsi segera
gunung meletus kami mengungsi
saya dipukul suami
suami saya kdrt
saya mau bunuh diri
pengen mati aja
saya sudah ga kuat hidup
capek hidup
ga ada gunanya hidup
mau mengakhiri hidup
aku pengen mati
urip iki gak ono gunane
wis gak kuat urip
kulo sampun mboten kiat gesang
anak tetangga disiksa
ada anak diperkosa
saya diperkosa
ada kekerasan di rumah sebelah
adik saya dicabuli
saya diancam mau dibunuh
anak saya hilang
bansos kok gak metu
bansosku endi
bansos kapan mudhun
aku ora oleh bansos
ngurus ktp nang endi
bpjsku mati piye
gawe akte nang ndi
bansos kulo dereng medal
ngurus bpjs wonten pundi
kulo mboten angsal bantuan
bansos bila kalowar
engko' ta' olle bantuan
bantuan sosial
social assistance when
i want to kill myself
my husband hits me
there is a flood
what's the weather
tell me a joke
who won the match
how to make an id card
what is the capital of indonesia
KENAPA TETANGGA SAYA DAPAT BANTUAN SAYA TIDAK
PKH SAYA DIHENTIKAN KENAPA
pak mau tanya bansos ibu saya kok bulan ini tidak keluar ya padahal biasanya dapat
saya janda anak tiga belum pernah dapat bantuan sama sekali tolong pak
kenapa nama saya tidak ada di dtks
bantuan untuk anak yatim ada ga
bantuan disabilitas dari dinsos gimana
cara dapat bantuan alat dengar
bantuan kaki palsu
mau masuk panti jompo ibu saya, caranya
titip orang tua di panti gimana
rehabilitasi narkoba dimana
mau daftar kip lewat sini bisa?
daftar umroh lewat sini?
daftar bpjs gratis bisa lewat sini ga
bisa urus ktp disini?
ini bisa bantu urus akta ga
cara daftar sekolah gratis gimana
daftar cpns disini ya
daftar kerja di dinsos gimana
bikin skck dimana
skor persib tadi
siapa juara liga 1
siapa gubernur jawa timur
siapa menteri sosial
arti mimpi digigit ular
buatkan puisi
translate dong
jadwal kereta
jadwal bioskop
jadwal sholat hari ini
jadwal dokter rs
tiket pesawat murah
jual beras?
pinjam duit dong 50rb
kapan pemilu
obat batuk apa ya
cara masak nasi goreng
nomor pemadam kebakaran
ada pohon tumbang nutup jalan
banjir masuk rumah kami butuh evakuasi
kebakaran di kampung saya
rumah warga rusak kena puting beliung
erupsi semeru, kami butuh masker
anak saya dipukuli gurunya
istri tetangga dianiaya suaminya
teman saya mau loncat dari jembatan
adik saya menyayat tangan sendiri
pengen ngilang saja dari dunia
aku wis bosen urip
rasane pengen mati wae
aku ora kuat urip maneh
sengko' terro mate
i don't want to live anymore
my neighbour beats his child
pkh kula kok mboten medal
bansos sengko' ta' kalowar
bantuan kok pilih kasih
kenapa saya tidak dapat blt padahal miskin
lapor tetangga kaya dapat bansos
cara ngurus disabilitas dapat kartu
mau minta bantuan modal warung
ibu saya butuh kursi roda gratis
ngajukan bantuan rumah
kartu indonesia sehat saya hangus
stunting dapat bantuan apa
santunan kematian gimana
nikah gratis
translate this
recommend a restaurant
is it going to rain
MINTA BANTUAN BERAS
BLT KAPAN
kapan bansos turun
bansos saya ga keluar
bansosku kok ilang
nama ibu saya dicoret dari bansos
cek penerima bansos
cek bansos online
cek desil saya
desil saya kok tinggi
cara masuk dtks
daftar dtsen dimana
kks saya keblokir
kartu kks hilang
atm bansos ketelan
pkh tahap 4 kapan
pkh saya dihapus
bpnt bulan ini
sembako kapan dibagi
beras bantuan kapan
bantuan lansia ada ga
dapat bantuan kursi roda gimana
mau minta sumbangan
bantuan bedah rumah
bpjs pbi nonaktif
reaktivasi bpjs
bikin ktp baru dimana
kk rusak
akta anak belum jadi
dispenduk buka jam berapa
kantor dukcapil dimana
sim hilang
pajak kendaraan
lowongan kerja dinsos
ada loker ga
pendaftaran cpns
rekrutmen pppk
pendamping pkh lowongan kapan
beasiswa anak saya
sekolah rakyat daftar
umroh gratis
pinjol nagih terus
pinjaman modal
jual sembako
promo
siapa presiden
ibukota indonesia
hitung 5x7
bikin puisi
ceritain dongeng
skor arema
jadwal bola
harga cabai
resep sambal
ramalan zodiak
kamu cantik
pacar kamu siapa
main yuk
kapan kiamat
ada orang terlantar di pasar
anak hilang tolong
odgj ngamuk
ada gelandangan sakit
tolong banjir
gempa barusan
rumah kebakaran
longsor di desa kami butuh bantuan
saya dipukuli suami
anak saya dilecehkan
tetangga disiksa
pengen mati
ga pengen hidup lagi
bansosku durung metu
bansos mudun kapan
pkhku macet
ktpku ilang
bpjsku mati
ono lowongan gak
tulung omahku kebanjiran
aku dipukuli bojoku
bansos kulo mboten medal
bpjs kulo pejah
kulo mboten nate angsal bantuan
bansos ta' kalowar
when is social aid paid
lost my id card
what's the weather tomorrow
job vacancy
who won the football match
my house is flooded
BANSOS SAYA MANA
siapa menteri sosial sekarang
siapa presiden amerika
siapa yang menang pilkada
kapan kiamat terjadi
1 tambah 1 berapa
akar 144 berapa
apa arti cinta
apa kabar dunia
tebak tebakan yuk
tulis cerita pendek
nyanyikan lagu
lagu jawa yang enak apa
film bagus apa
skor timnas indonesia
jadwal liga inggris
persebaya lawan siapa
harga emas antam
harga bbm naik?
kurs dolar
saham apa yg bagus
investasi emas gimana
cara dapat uang cepat
judi online
nomor undian
menang hadiah ga saya
obat sakit gigi
obat panu
dokter kandungan bagus dimana
rumah sakit terdekat
puskesmas buka jam berapa
apotik 24 jam
cara diet
resep bakso
jual rumah
sewa mobil
tiket kereta ke jakarta
hotel murah di malang
wisata di batu apa aja
ojek online nomor berapa
servis hp dimana
cara hack wa
wa saya disadap
cara nikah siri
urus cerai dimana
harta gono gini
sengketa tanah
sertifikat tanah hilang
balik nama motor
bayar pajak pbb
izin usaha dimana
nib gimana
umkm bantuan modal
kredit kur bank
kartu atm ketelan
listrik padam
pdam mati
jalan rusak depan rumah
sampah numpuk
lapor polisi
maling motor
kehilangan dompet
anjing tetangga galak
kucing saya sakit
sekolah anak saya bayar mahal
ppdb zonasi
guru honorer kapan diangkat
daftar tni
daftar polisi
kerja di luar negeri
tki ilegal
tanggal merah bulan ini
hari ini hari apa
arah kiblat
jadwal imsak
zakat berapa persen
doa naik kendaraan
mimpi gigi copot artinya
jodoh saya siapa
kamu punya perasaan?
umurmu berapa bot
kamu cowok apa cewek
kapan nikah
i love you
wanna date
tell me a story
what time is it
what's 5 plus 5
who is the governor
recommend a movie
weather in malang today
how to cook rendang
book a hotel
i lost my wallet
where is the nearest hospital
there was an earthquake
my father is abused
i feel like dying
how do i get bpjs
i need a wheelchair for my mother
can i get cash assistance
bantuan disabilitas gimana caranya
bantuan yatim piatu
mau ngajukan pkh
usul bansos lewat mana
sanggah bansos
dtsen itu apa
desil 5 dapat bansos ga
kok tetangga dapat saya enggak
kursi roda untuk bapak saya
alat bantu dengar gratis
kaki palsu gratis
titip anak di panti
panti asuhan terdekat
panti jompo syaratnya
anak putus sekolah bantuan
odgj di jalan tolong diambil
orang terlantar di depan toko
pengemis banyak di lampu merah
anak punk meresahkan
jenazah terlantar
korban kebakaran butuh selimut
angin puting beliung rumah rusak
banjir setinggi dada tolong
gempa rumah retak
suami ngamuk mau bunuh saya
anak tetangga dirantai
saya dilecehkan atasan
aku dipukuli terus
rasanya pengen nyerah hidup
aku kesel urip
bansos lansia kapan mudhune
bansosku dicoret
piye carane oleh pkh
njaluk bantuan beras
ngurus kk nang endi
bpjs pbi ku mati
regane lombok piro
sesuk udan gak
persebaya menang gak
kulo badhe ngurus ktp
nyuwun bantuan sembako
bansos kulo kok ical
pkh kula dereng cair
engko' terro bansos
urus bpjs e dimma
can you help me with bansos
can you help me find a job
help me get a wheelchair
i need food, can you help
can i get rice assistance
how to get social assistance
help, my neighbour is being beaten
do you give money
what's the price of gold
what day is it
bantuan sosial kulo dereng mudhun
bantuan kulo dereng dipun tampi
bantuan lansia kulo dereng medal
bantuanku durung metu
bantuanku kok durung cair
bantuane kapan mudhune
bantuan blt durung oleh aku
njaluk bantuan modal iso ta
tulung aku butuh bantuan beras
bantuan kok ora tau oleh
kulo nyuwun bantuan kursi roda
bantuan pangan kapan
dana bantuan cair kapan
uang bantuan belum masuk rekening
saldo kks kosong
bantuan anak sekolah

[coordinator_broadcast]
beri tahu peserta supaya bawa laptop
tolong sampaikan ke seluruh psm kumpul senin
kabarin yang belum unggah berkas
sebar undangan ini ke tksk bakorwil
broadcast
siarkan
siarkan pengumuman
kirim broadcast
kirim siaran
kirim pengumuman
kirim pengumuman ke semua peserta
kirim pesan ke semua peserta
kirim pesan ke seluruh psm
kirim pengumuman ke peserta pdps angkatan 3
kirim info ke semua relawan
kirim pengingat ke semua peserta lansia
kirim wa ke semua peserta besok jam 8
kirim ke semua tksk
kirimkan ke seluruh tagana kab malang
buat pengumuman
buat siaran
bikin pengumuman
bikin broadcast ke karang taruna
tulis pengumuman buat peserta odgj
blast
blast pesan
blast wa ke peserta
blast info ke psm jember
sebarkan info ini ke semua peserta
sebarkan ke grup peserta
tolong sebar pengumuman pelatihan dibuka
tolong umumkan ke peserta jadwal berubah
umumkan ke peserta
umumkan pelatihan baru
umumkan kelas besok pindah ruang
umumkan besok libur
beritahu semua peserta besok diundur
beritahukan ke peserta angkatan 2 bawa surat tugas
kasih tau semua peserta kelas anak, mulai jam 9
infokan ke semua peserta pdps
infokan kepada seluruh tksk untuk apel
kabari semua peserta yang belum absen
kabari peserta kalau zoom pindah link
pengumuman untuk semua: pelatihan ditunda
pengumuman ke seluruh karang taruna surabaya
pesan siaran ke peserta
pesan massal
jadwalkan pengumuman besok pagi
jadwalkan broadcast jam 7
siaran terjadwal
broadcast ke yang belum bayar
broadcast ke daftar tunggu
broadcast ke semua lks jatim
siarno nang kabeh peserta
umumno nang peserta
kirimno nang kabeh psm
kabari kabeh peserta sesuk libur
kandanono kabeh peserta
bc ke peserta
bc dong ke tagana
bc semua peserta psm dasar besok kumpul jam 7
dipun siaraken dhateng sedaya peserta
nyuwun dipun umumaken dhateng peserta
kerem ka kabbhi peserta
broadcast to all
broadcast message to all participants
send a message to all participants
send announcement to psm
announce to everyone the class is moved
notify all participants
/siaran semua
/pengumuman
BROADCAST KE SEMUA PESERTA
KIRIM PENGUMUMAN KE PSM
UMUMKAN BESOK PELATIHAN DITUNDA
mau broadcast
mau kirim pengumuman
mau siaran
stop siaran yang sedang jalan
hentikan broadcast saya yang tadi
lihat siaran terkirim
tolong siarkan ke lks se kota malang rapat jumat
umumkan ke semua: link zoom berubah
wa-kan semua peserta odgj bawa ktp
kasih info ke yang belum daftar ulang
pesan ke seluruh tksk: kumpul jam 7
kirim pesan massal ke karang taruna
tolong ingatkan semua peserta lewat siaran
tolong sampaikan ke semua peserta kelas anak jadwal maju
kabarkan ke peserta daftar tunggu
blast reminder ke peserta
announce the new schedule to participants
send reminder to everybody in batch 2
umumno sesuk prei
siarno yen pelatihan mundur
sampaikan ke semua peserta pdps besok pakai batik
tolong kabari peserta lansia jam diundur
kabari semua tagana ada apel
kirim info ke tksk se jatim
kirim undangan ke semua psm
kirim pesan ke peserta yg belum absen
kirim ke daftar tunggu ada kursi kosong
infokan semua relawan rapat
info ke seluruh peserta: bawa ktp
teruskan ke semua pendamping
sebarkan ke semua lks
buatkan pengumuman pembatalan
pengumuman ke peserta angkatan 2
pengumuman: kelas diundur, kirim ke semua
umumkan lewat wa ke semua peserta
siarkan ke karang taruna
broadcast undangan
broadcast jadwal baru ke psm
blast info kelas baru
kabarno kabeh peserta
kandani kabeh tksk
umumno nang tagana
dipun wartosaken dhateng sedaya peserta
kabele ka kabbhi peserta
message all participants
inform all volunteers
notify everyone in class pfa
announce it to all
KIRIM KE SEMUA PESERTA
tell all participants to bring id cards
send the zoom link to everyone
remind all participants about tomorrow
sebarkan undangan ke seluruh lks
kasih tahu peserta semuanya kelas libur
pesan untuk semua tksk: laporan dikumpul
wartosaken dhateng sedaya psm
kabarno nang kabeh relawan

[coordinator_create_session]
hari kedua posko batal karena pemateri berhalangan
kuotanya psm lanjutan tambah lima belas
buka kelas anyar tksk bulan ngarep kuota 25
open a new batch in february
buat pelatihan baru
buat sesi baru
buat jadwal baru
buat kelas baru
buat angkatan baru
buka angkatan baru
buka angkatan 5 pdps
buka pendaftaran pdps angkatan 5
buka pendaftaran pelatihan lansia
buka gelombang baru
buka lagi pendaftaran kelas anak
bikin jadwal pelatihan
bikin sesi pelatihan manajemen kasus
bikin kelas zoom tanggal 5 kuota 200
bikin gelombang baru psm dasar
tambah jadwal
tambah pelatihan
tambah sesi
tambah kelas odgj tgl 8 januari
tambah kuota
tambah kuota pdps jadi 50
tambah kuota kelas lansia 10 orang
tambah angkatan
tambahkan pelatihan baru tanggal 3 februari di malang
input jadwal baru
input pelatihan
masukkan jadwal baru pdps 12 sampai 15 januari kuota 40
jadwalkan pelatihan
jadwalkan pelatihan psm dasar tanggal 10
jadwalkan kelas mediasi 5 maret jam 8
adakan pelatihan odgj bulan depan
ubah jadwal pelatihan lansia
ubah jadwal pdps ke tanggal 20
ubah tanggal pelatihan anak jadi 14 desember
ubah kuota kelas pfa jadi 30
ubah tempat pelatihan ke surabaya
ubah jam mulai pdps jadi jam 8
ganti lokasi kelas tagana ke batu
ganti tanggal pelatihan disabilitas
ganti narasumber sesi 2
pindahkan pelatihan odgj ke ruang aula
pindah jadwal pelatihan psm dasar ke minggu depan
undur pelatihan lansia seminggu
undurkan kelas pfa ke januari
mundurkan jadwal pdps 2 hari
majukan pelatihan jadi tanggal 3
tunda pelatihan tksk
tunda kelas remaja sampai bulan depan
tutup pendaftaran
tutup pendaftaran pdps
tutup kelas lansia
tutup pelatihan anak sudah penuh
tutup sesi psm dasar
batalkan pelatihan lansia angkatan 2 untuk semua
batalkan sesi tanggal 12, narasumber sakit
batalkan kelas pfa semua peserta diberi tahu
hapus sesi pelatihan
hapus jadwal pelatihan odgj
edit pelatihan
edit sesi
edit jadwal pelatihan
kelola pelatihan
kelola sesi
atur jadwal pelatihan
set kuota 30
kurangi kuota jadi 25
perpanjang pendaftaran sampai tanggal 5
perpanjang masa pendaftaran pdps
gawe sesi anyar
gawe jadwal anyar
gawe kelas anyar tanggal 9
tutupen pendaftaran pdps
tambahono kuotane
undurno pelatihane
damel jadwal enggal
damelaken sesi enggal tanggal 12
nyuwun dipun tutup pendaftaranipun
aghabay jadwal anyar
create new session
create a new training on december 10
create session
add a new class
open new batch
close registration
close the odgj class
reschedule the training to january
change the venue to surabaya
increase the quota to 50
/buat
/buat_sesi
/sesi_baru
TAMBAH KUOTA PDPS
tolong buatkan kelas daring penyuluhan 20 januari jam 9 sampai 12 kuota 100
pelatihan lansia diundur ke tanggal 22 tolong diubah di sistem
jadwalnya pdps geser ke tanggal 8, tolong ubah
pelatihan odgj ganti tempat ke aula dinsos
kuota lansia dikurangi 5
kelas anak ditutup dulu
buka gelombang 6 untuk psm lanjutan kuota 35
adakan kelas zoom mediasi 14 februari pukul 13
tambah satu hari untuk kelas mankas
majukan jam mulai kelas pfa ke 07.30
batalkan angkatan 2 karena narasumber berhalangan
gelombang 3 ditiadakan
bukak kelas anyar pfa tanggal 4
tutup ae pendaftaran lansia
mundurno pelatihan tagana seminggu
set up a new class on may 5
move the training to next week
bikin jadwal pfa tgl 9 januari
tambah jadwal mankas februari
buka pelatihan lansia angkatan 4
buka pendaftaran tagana
jadwalkan kelas odgj 5 maret
rubah tanggal kelas anak
ganti jam mulai pdps
ganti ruangan kelas mediasi
pindah lokasi pelatihan ke batu
geser pelatihan tksk ke januari
undur kelas seminggu
batalkan kelas tanggal 5
batalkan pelatihan odgj
kelas mediasi batal, tolong ubah sistem
tiadakan kelas besok
tutup kelas pfa
tutup pendaftaran angkatan 2
naikkan kuota jadi 60
kuota tambah 10
turunkan kuota pdps
perpanjang pendaftaran lansia
ganti narasumber
gawe kelas pfa anyar
undurno kelas anak
kuota ditambahi dadi 60
tutupen kelas lansia
damel kelas enggal
kuotanipun dipun tambah
open a new class
postpone the class
cancel the pfa session for everyone
raise the quota
BUKA KELAS BARU
raise quota to 50 for pdps
postpone the mediation class to march
change the trainer
make the class online
ubah kelas jadi online
kelas anak dijadikan daring
tutup kelas anak
buka kembali pendaftaran odgj
kurangi kuota
turunkan kuota jadi 20
ganti pemateri kelas lansia

[coordinator_participants]
sapa bai se la daftar psm
jenenge sing wis konfirmasi sopo ae
absensi peserta kirim dalam excel
daftar peserta
daftar peserta lansia
daftar peserta pdps
daftar nama peserta
daftar nama yang ikut pelatihan odgj
lihat peserta
lihat daftar peserta
lihat peserta pelatihan anak
lihat siapa yang daftar
lihat pendaftar
lihat pendaftar baru
lihat daftar tunggu pdps
list peserta
list peserta angkatan 4
data peserta
data peserta psm dasar
minta data peserta
minta daftar peserta
minta daftar hadir peserta
minta absensi peserta
minta nomor hp peserta
peserta pdps siapa saja
siapa saja pesertanya
siapa saja yang daftar pdps
siapa aja yg ikut kelas lansia
siapa yang belum absen
siapa yang tidak hadir hari ini
siapa yang sudah konfirmasi
siapa yang dari kab malang
siapa yang batal
nama nama peserta odgj
export peserta
ekspor data peserta
ekspor daftar hadir
export excel peserta
unduh daftar peserta
unduh daftar hadir
unduh peserta lansia
download data peserta
download daftar hadir hari pertama
rekap daftar hadir peserta
cetak daftar hadir
cetak daftar peserta
print absensi
kirim excel peserta
kirim daftar peserta ke saya
file peserta angkatan 3
peserta yang diterima siapa saja
peserta yang menunggu persetujuan
permohonan peserta
permohonan masuk
permohonan yang belum disetujui
setujui peserta
setujui semua pendaftar
setujui pendaftaran bu ani
tolak pendaftar
terima peserta atas nama joko
verifikasi peserta
verifikasi pendaftar baru
approve peserta
keluarkan peserta atas nama budi
tandai hadir semua peserta
tandai pak joko hadir
luluskan peserta
sopo wae sing daftar
sopo ae pesertane
sopo sing durung absen
pesertane sopo wae
njaluk daftar peserta
delok peserta lansia
sinten mawon pesertanipun
nyuwun daftar pesertanipun
sinten kemawon ingkang nderek pdps
sapa bei se norok
daftar pesertana
participants list
list participants
show participants of pdps
who registered for the class
export attendance
export participants
download attendance list
waiting list of pdps class
who hasn't confirmed
/peserta
MINTA DATA PESERTA LANSIA
tolong kirim rekap nama peserta pelatihan dasar psm dalam bentuk excel
data hadir hari ini
absensi peserta hari kedua
minta nama nama yg hadir kemarin
siapa yg tidak datang di kelas anak
tolong kirim file absen hari pertama
daftar hadir odgj bentuk excel
data pendaftar dari jember
siapa saja yang masuk daftar tunggu mankas
kontak peserta pdps
nomor wa peserta angkatan 2
cek yang belum isi konfirmasi
terima pendaftar nomor 3
acc semua permohonan
tolak yang bukan psm
sapa bei pesertana
sopo wae sing gak teko
give me the participant list
who is on the waiting list
peserta kelas pfa siapa aja
siapa yang sudah daftar mediasi
siapa aja yang ikut besok
siapa yang hadir kemarin
siapa yang belum konfirmasi
yang batal siapa aja
yang daftar dari malang siapa
nama peserta odgj
list nama peserta
daftar peserta yg hadir
daftar peserta belum bayar
data pendaftar kelas anak
kontak peserta lansia
nomor peserta yang batal
print absen
unduh absensi
ekspor peserta
excel pendaftar
setujui pendaftar
tolak pendaftar nomor 3
verifikasi pendaftar
luluskan semua
tandai hadir
sopo ae sing melu
jenenge peserta sopo ae
delok sing wis daftar
sinten ingkang sampun ndaftar pfa
nyuwun dhaptar hadir
sapa se la daftar
show the participant list
who's coming tomorrow
export the list
MINTA DAFTAR PESERTA
who has registered
list of people who cancelled
attendance list for day one
approve the applicants
daftar hadir kelas lansia
siapa pesertanya yang dari kediri
nama yang masuk cadangan
what are the names of the participants

[coordinator_stats]
persentase hadir tiap kelas
grafik pendaftar tahun ini
berapa alumni tagana sampai sekarang
statistik pendaftaran
statistik pelatihan
statistik bulan ini
lihat statistik
laporan
laporan bulanan
laporan pendaftaran
laporan pelatihan tahun ini
laporan kehadiran
laporan untuk kepala dinas
rekap
rekap pendaftaran
rekap pendaftar
rekap bulan ini
rekap tahunan
rekap peserta per kabupaten
rekap per unsur
rekap kehadiran
rekapitulasi peserta
rekapan pendaftar minggu ini
jumlah pendaftar
jumlah peserta
jumlah pendaftar bulan ini
jumlah pendaftar hari ini
jumlah relawan terdaftar
jumlah peserta perempuan
jumlah peserta per kota
jumlah yang hadir hari ini
jumlah psm se jatim
total peserta
total pendaftar
total pendaftar tahun ini
total relawan
total peserta lulus
berapa pendaftar
berapa pendaftar hari ini
berapa orang yang daftar
berapa orang yang daftar minggu ini
berapa total peserta pdps
berapa jumlah peserta dari surabaya
berapa yang sudah dapat sertifikat
berapa yang hadir kemarin
berapa persen yang hadir
berapa yang batal bulan ini
ada berapa peserta tahun ini
ada berapa relawan di jatim
sudah berapa yang mendaftar
persentase kehadiran
persentase kelulusan
tingkat kehadiran
grafik pendaftar
grafik peserta per bulan
diagram peserta
data statistik peserta
data jumlah peserta per daerah
angka pendaftar
capaian pelatihan tahun ini
capaian target peserta
perbandingan peserta bulan ini dan kemarin
kabupaten mana yang paling banyak peserta
piro sing wis daftar
piro cacahe peserta
pirang wong sing daftar
rekapane piye
jumlahe peserta piro
pinten ingkang sampun ndaftar
pinten gunggungipun peserta
berempa oreng se daftar
berempa jumlah peserta
statistics
stats
show stats
report
monthly report
how many participants
how many people registered
total registered volunteers
number of volunteers per city
attendance rate
BERAPA JUMLAH PESERTA
tolong rekap jumlah peserta per kabupaten untuk rapat besok
butuh data jumlah tksk yang sudah dilatih
kirim laporan statistik ke saya
berapa persen peserta yang lulus
ada berapa psm yang sudah dilatih tahun ini
angka kehadiran minggu ini
total yang batal berapa
rekap per bulan
data jumlah per unsur
tolong angka peserta laki perempuan
pelatihan mana yang paling banyak peminatnya
kabupaten mana yang belum ada pesertanya
laporan capaian
wis piro sing daftar
pinten sedaya pesertanipun
how many no shows
registrations per district
summary of enrollments
berapa yang daftar bulan ini
berapa peserta tahun ini
berapa total psm terlatih
berapa alumni pelatihan
berapa yang lulus
berapa yang absen kemarin
jumlah alumni
jumlah kelas tahun ini
total pelatihan 2026
total jp tahun ini
statistik kehadiran
statistik per kabupaten
grafik pendaftar per bulan
laporan tahun 2026
laporan bulan ini
laporan kehadiran november
rekap november
rekap alumni
persentase lulus
perbandingan tahun lalu
piro sing melu taun iki
piro cacahe alumni
pinten alumni pelatihan
berempa alumni
how many graduates
number of trainings this year
monthly report please
total participants
LAPORAN BULAN INI
how many volunteers in total
how many people attended
statistics for november
attendance percentage
berapa relawan aktif
berapa psm terdaftar
jumlah tagana per kabupaten
total yang ikut tahun 2026
berapa kelas yang sudah jalan
what's the attendance rate this month
what is the total number of participants
`;
