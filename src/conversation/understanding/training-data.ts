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
slmt pagi bpk/ibu
slamat malam
assalamualaikum wr.wb. selamat pagi bapak ibu panitia yang saya hormati
Assalamualaikum, mohon maaf mengganggu waktunya
asslmualaikum kak
assalamuallaikum
mikum min
salam, saya dari pacitan
selamat pagi, perkenalkan saya bu tutik dari gresik
perkenalkan nama saya hendra
kenalan dong min
hai, salam kenal ya min
halo semua
halo pak, apa kabar hari ini
helo
hallow
haiii kakak
hi
hii
yo min
woy
hoi
hoii min
oi cak
cak
ning
pakde
bude
mbakyu
gus
lur
dulur
rek
he rek
halo rek
piye lur
piye kabare lur
pagi lur
monggo, nyuwun sewu
ndherek tepang
nuwun, sugeng enjang
sugeng enjing bapak ibu sedaya
sugeng dalu pak admin
sugeng ndalu mas
assalamualaikum, nuwun sewu ngganggu
salam pak bu, ngapunten ngganggu
selamat pagi menjelang siang
sore kak, masih jam kerja kan
malam min, masih aktif?
masih online kak?
masih melayani kah
admin standby gak
ada adminnya?
min on?
on ga min
min woi
kak min
permisiii
permisi bu admin
misi kak
pe
P kak
punten bapak
halo halo tes
tes satu dua
cek sound
cek ombak
cek 1 2 3
halo, apakah nomor ini aktif
nomor ini aktif kah
apakah ini nomor pelatihan dinsos
ini benar wa pelatihan sosial jatim?
betulkah ini dengan panitia pelatihan
maaf ini benar dengan admin pelatihan psm?
dengan bapak siapa saya bicara
glenon pak
pangapora, badha oreng?
sapora ngagguwi
assalamualaikum taretan
salam taretan dhibi'
baramma kabarra pak
good morning sir
good evening everyone
hi admin, how are you
hello, nice to meet you
hello is anyone available
greetings from surabaya
🙏
🙏🙏 pagi
👋
selamat hari senin
met sore bapak ibu admin yang baik
selamat datang min hehe
rahajeng
wilujeng enjing
om swastiastu bapak ibu
shalom selamat pagi
salam kebajikan
salam lestari
salam kemanusiaan
salam sosial
halo bu dinsos
halo pak dinas
kepada yth admin
yth. bapak ibu petugas
selamat siang dengan saya kades
pagi pak, saya pak rt 3
halo ini saya yang kemarin
saya yang kemarin chat
ini aku lagi min
min aku balik lagi
assalamualaikum admin
walaikumsalam
waalaikumsalam min
halo, saya mau sapa aja
say hello
helloooo
hai hai hai
pagi pagi pagi
selamat pagi min semangat
selamat sore bapak ibu admin, salam dari madiun
siang kakak kakak dinas
malam bapak, semoga sehat
assalamu alaikum pak bu, bagaimana kabarnya
halo apa kabar semuanya
halo min lama tidak chat
nuwun kulo nuwun
sugeng sonten
sugeng siyang pak bu
assalamualaikum sugeng enjang
hei admin baik hati
ada yang di sini?
ada orangnya di sini?
halo adakah orang
haloo jawab dong
haloo siapa disitu
halo admin apakah aktif

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
aku mesti ngapain habis ini
ini lanjutannya gimana ya saya ga ngerti
tombolnya tidak muncul di hp saya
tombolnya ga bisa dipencet
kok tidak ada tombolnya
pilihannya mana
menunya kok hilang
ga muncul apa apa
saya ketik kok ga ada hasilnya
kata apa saja yang dimengerti bot ini
apa yang bisa saya tanyakan disini
boleh nanya apa aja di sini
nomor ini gunanya buat apa to
ini wa buat apa min
maaf ini wa apa ya saya dapat dari teman
ini grup apa
layanan apa ini kak
tolong jelaskan cara memakai layanan ini
bagaimana penggunaan layanan whatsapp ini
cara pakai layanan ini pak
mohon penjelasan cara memakai nomor ini
apa fungsi nomor wa ini
saya harus klik apa
klik dimana ya
yg dipencet yang mana mbak
aku salah mencet
salah tekan, ulangi dong
kepencet, kembali gmn
mau kembali ke menu sebelumnya
kembali
back
kembali ke menu utama
ke halaman awal
mulai ulang
reset
restart
mulai lagi dari awal
start over
go back to the menu
go back
menu please
show me the options
what options do i have
what should i press
what do i type now
i'm lost, what should i do now
i'm confused how this works
how does it work
how do i reply to this
help please
can you help me
i need some help with this chat
could you explain how to use this
saya kurang paham, bisa dijelaskan?
kurang paham saya
gagal paham
pusing saya lihat menunya
mumet aku
mumet ndelok tulisane
iki maksude piye to
karepe piye iki
karepe opo
pitakone angel
aku gak ngerti kudu njawab opo
njawabe piye
diisi opo iki
iki diapakne
terus tak apakno iki
piye nggawene iki
cara pakene yaopo
yaopo nggawene
nggawe wa iki yaopo
kulo bingung kedah mencet nopo
kulo sampun sepuh, mboten mudeng
niki dipun pencet pundi
niki kangge nopo
niki layanan nopo
nyuwun pitedah
nyuwun tuntunan
nyuwun dipun wulang
kulo kirang paham
kula mboten mangertos maksudipun
sengko' bingung
engko' ta' tao carana
kaula ta' ngarte maksodda
areya carana baramma
reya gabay apa
nyo'on tolong ajari
tolongagi engko'
kaula ta' oneng se ngangguya
bingong engko' karena sala penceddha
saya baru pertama kali chat di sini, harus mulai darimana ya kak
maaf bu saya kurang bisa main hp, tolong dituntun
saya gaptek bu, mohon sabar ya
mata saya rabun, tulisan ini susah saya baca
saya tunanetra, gimana cara pakai bot ini
orang tua saya buta huruf, apa bisa pakai suara
bisa kirim voice note saja?
boleh vn ga
bisa tanya pakai suara gak
ini dijawab otomatis ya
ini yang balas robot atau orang?
ini chatbot ya
kamu robot?
kamu siapa sih
siapa ini yang chat
siapa anda
iki sopo
iki sopo yo
niki sinten
dapat nomor saya dari mana
kok tau nomor saya
nomor ini resmi milik dinas sosial?
ini resmi gak
apakah ini bot resmi pemprov jatim
benarkah ini layanan resmi dinas sosial jatim
ini beneran kan bukan hoax
ini asli dari dinsos?
is this an official number
is this real
is this the official account of dinas sosial
mohon bantuannya
mohon bantuan kak
butuh bantuan
saya butuh bantuan
minta bantuan
bisa bantu saya ga
bisa tolong saya?
help me please admin
tulung aku rek
tulungono aku
bantu aku cak
tolong jelaskan menunya satu satu
jelaskan menu nomor 1 sampai 5
angka 1 itu untuk apa
kalau balas 1 artinya apa
pilih angka berapa ya enaknya
itu pilihannya saya ketik angkanya atau tulisannya
fitur bot ini
kemampuan bot
cara ngobrol sama bot
bisa ngobrol bebas gak
contoh pertanyaannya apa
kasih contoh pesan dong
contoh cara nulisnya gimana
formatnya gimana min
format pesannya bagaimana
ketik apa biar bisa lanjut
kok kembali ke menu terus
kok mbalik maneh nang menu
muter muter terus menunya, harus gimana
anu, saya mau nanya tapi bingung mulainya
mau tanya
mau nanya kak
saya mau tanya boleh
kak mau nanya dikit boleh ya
izin bertanya bapak
izin nanya min
ijin tanya
permisi mau nanya
ada yang ingin saya tanyakan bapak
saya ada pertanyaan
i have a question
can i ask something
may i ask a question
arep takon sithik
nyuwun pirsa sekedhap
badhe tanglet
ngapunten badhe tangklet
kaula terro atanya
nyo'ona oneng
sy sdh tua mbak, tidak ngerti beginian, tolong dibimbing pelan pelan
pak saya ini baru dikasih nomor ini sama bu lurah terus saya harus ngapain dulu ya
kak ini aku udah balas 2 tapi kok ga ada lanjutannya, habis ini apa
ini pertanyaannya panjang sekali saya ga ngerti mau jawab apa
waduh banyak sekali pilihannya, bingung saya mau pilih apa
maaf saya kurang mengerti pertanyaan tadi, bisa diulang?
bisa diulang pertanyaannya
tolong diulang
ulangi pertanyaannya dong
repeat please
could you repeat the question
i did something wrong, how can i start again
what does this number do
what kind of service is this
what are you
are you a robot or a human
how should i answer this
i am new here, how do i use it
please guide me step by step
ini bot kan, kamu bisa jawab apa saja memangnya
kalau mau tanya tanya di sini ketik apa dulu
mas ini nomor layanan apa ya saya nemu di poster
aku entuk nomer iki soko pak lurah, gunane gawe opo
aku bingung mas kudu mencet angka piro
iki lho kok metu angka angka terus aku kudu piye
tulung warahi carane nggawe wa iki
kulo mboten saged maos seratan alit, kados pundi ngginakakenipun
nyuwun dipun ambali pitakonipun
pitakenanipun kirang cetha
niki terus kulo kedah pripun
kula lepat mencet, wangsul dhateng ngajeng pripun
sengko' buru ngangguy areya, baramma carana
pertanyaanna ta' jelas
pele'anna apa bai
abeli ka adha'
menuna e dimma
apa saja yang bisa dilakukan lewat wa ini
ini cuma bisa untuk daftar atau bisa tanya juga
penjelasan dong tiap menu itu untuk apa
saya pengen nanya nih
ada yang mau ditanyain nih
boleh tanya tanya dulu ga
mau konsultasi boleh
mau tanya tanya dulu kak sebelum apa apa
dari mana mulainya
pertama harus gimana
lha terus aku kon lapo
aku kon nulis opo

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
kalau mau jadi peserta caranya gimana ya bu
bu, saya mau tanya bagaimana cara supaya bisa diikutkan pelatihan
tolong kasih tau cara masuk jadi psm
saya diminta pak lurah ikut pelatihan, saya harus bagaimana
saya disuruh bu kades ikut pelatihan tapi belum tau cara daftarnya
baru dengar dari radio ada pelatihan sosial, gimana cara gabungnya
lihat di instagram ada pelatihan relawan, cara ikutnya bagaimana
tau dari facebook, pendaftarannya bagaimana
disuruh teman chat kesini buat tanya cara ikut pelatihan
persyaratannya apa aja yg harus disiapin
syarat2nya donk
minta syaratnya dong kak
boleh minta info persyaratan
kirimkan persyaratannya
daftar persyaratan peserta apa saja
adakah syarat tertentu
ada syarat khusus tidak
ada batas usia?
batasan umurnya
usia minimal peserta berapa tahun
usia 16 sudah bisa
umur 62 apakah masih memenuhi syarat
saya sudah kepala enam, masih boleh?
sudah umur 50an, apa telat gabung
masih 15 tahun, kapan bisa ikut
anak usia sekolah boleh ga
anak saya lulus smk belum kerja, boleh dilatih?
mahasiswa kesos semester 5 boleh ikut ga
mahasiswa magang boleh?
dosen boleh ikut?
santriwati pondok boleh daftar kah
modin desa boleh ikut ta
takmir masjid bisa ikut?
pendeta boleh ikut
guru bk boleh ikut pelatihan ga
kepala dusun apa bisa ikut
anggota bpd boleh kah
linmas boleh ikut gak
babinsa boleh?
anggota polri bisa ikut pelatihan?
kader jumantik termasuk ga
kader bkb apa boleh
kader kb desa bisa ikut tidak
bidan desa pingin ikut, apakah bisa
perawat boleh gabung
apoteker boleh ga
buruh pabrik boleh daftar?
saya tukang ojek, bisakah
saya penjahit, boleh ikut kah
pedagang kaki lima boleh ikut?
supir truk iso melu ta
wong pasar oleh melu gak
pegawai bank boleh ikut?
pengurus masjid bisa jadi peserta?
pengurus panti wreda boleh ikut?
pengelola yayasan yatim boleh mengirim orang?
pegiat literasi boleh ikut ga
komunitas difabel boleh ikut?
penyandang tuna daksa diterima tidak
saya pakai kursi roda, bisakah jadi peserta
saya low vision boleh ikut?
anak saya autis boleh ikut pelatihan?
orang dengan riwayat gangguan jiwa boleh jadi relawan?
penyintas kanker boleh ikut ga
saya punya darah tinggi, boleh ikut?
ibu menyusui boleh jadi peserta?
saya single parent boleh daftar?
pengangguran boleh ikut?
belum menikah boleh?
harus sudah nikah kah
harus muslim?
non muslim diterima?
khusus laki laki ya pelatihannya
perempuan bisa jadi tagana?
cewek boleh masuk tagana?
wna boleh gabung ga
orang luar jatim boleh?
ktp bali domisili banyuwangi boleh
ktp saya masih jogja, sudah 3 tahun di malang
kalau kk jatim tapi ktp luar gimana
ktp seumur hidup atau domisili yang dilihat
surat domisili bisa menggantikan ktp?
harus asli jatim ta
wong mataraman oleh melu
rekom dari dinsos kab wajib?
perlu surat rekomendasi dari siapa
surat rekomendasi minta ke mana
perlu sk dari desa?
harus punya sk psm dulu?
kalau belum punya sk gimana
surat keterangan sehat wajib untuk pendaftaran?
foto copy apa saja yang dilampirkan
dokumennya diupload atau dibawa
berkas pendaftaran dikirim lewat apa
apakah harus kirim cv
butuh pas foto buat daftar?
harus vaksin dulu?
kalau tidak punya email bisa daftar?
hp saya bukan android, bisa daftar?
tidak punya hp, daftarnya lewat siapa
kalau daftar di kantor kecamatan bisa?
daftar harus lewat dinsos kabupaten dulu?
apakah pendaftaran melalui kabupaten atau langsung provinsi
jalur pendaftarannya gimana
langsung daftar apa nunggu ditunjuk
apa bisa mendaftar mandiri
harus delegasi dari lembaga?
peserta ditunjuk atau bebas
bisa daftar sendiri tanpa lembaga
pesertanya dari usulan atau umum
kalau mau mengusulkan peserta dari desa kami bagaimana
cara mengusulkan anggota karang taruna
bagaimana prosedur mengirim staf panti
kami mau mengirimkan 3 kader, mekanismenya gimana
boleh daftar bareng suami?
sekeluarga boleh ikut?
dua orang dari satu rt boleh?
berapa maksimal utusan tiap kecamatan
ada seleksinya kah min
seleksinya apa saja
apa ada ujian masuk
kalau gak lulus seleksi bagaimana
cara biar lolos gimana
kriteria yang diterima seperti apa
pendaftarannya kapan ditutup
kapan pendaftaran dibuka
habis daftar prosesnya apa
setelah mendaftar apa langkah berikutnya
setelah isi data terus gimana tahapannya
berapa lama proses persetujuannya
kalau mau daftar sekarang langkahnya apa dulu
tahap tahap pendaftaran
gimana tahapannya dari awal sampai ikut pelatihan
saya orang baru, mau gabung psm, jalurnya lewat mana
tertarik menjadi pekerja sosial, apa saja yang dibutuhkan
minat jadi pendamping disabilitas, syaratnya?
pengen terjun ke dunia sosial, mulainya gimana
pengen jadi relawan bencana, gimana caranya pak
mau jadi anggota tagana gimana prosesnya
supaya bisa jadi tksk harus bagaimana
bisa tidak saya jadi psm, saya cuma lulus smp
apakah saya bisa diterima, saya cuma ibu rumah tangga
apa saya memenuhi syarat kalau cuma lulusan sd
tidak pernah kuliah, masih bisakah
ijazah sma hilang, boleh tetap daftar?
saya ga mau daftar dulu, pengen tau ketentuannya
ketentuan peserta apa aja
ketentuannya dong
aturan pesertanya gimana
siapa aja sih yang diperbolehkan
yang diutamakan siapa
prioritas peserta siapa
yang bisa ikut golongan apa aja
boleh untuk semua kalangan?
terbuka untuk umum gak kak
ini untuk umum atau khusus
khusus relawan apa umum
gimana cr ikutan
cara ikutannya gmn sih
ikutnya gimana
gimana ikutnya
cra dftrnya gmn kk
dftrnya lwt mn
dftr dmn ya
daftarnya gimana ya kak, bingung
pendaftarannya gimana
pendaftaran gimana min
mau daftar tapi gimana caranya
saya mau daftar tapi tidak tahu caranya
pengen daftar tapi bingung syaratnya
kalo mau daftar gimana
kalau mau daftar lewat apa
kalau ingin mendaftar bagaimana ya pak
nek pengen ndaftar piye
nek arep daftar piye carane
lek kate daftar yaopo
lek pengen melu yaopo carane
yok opo syarate cak
syarate opo ae rek
syarate angel ta
syarate abot gak
umur piro sing iso melu
umure diwatesi ta
anakku lulus smp oleh melu ta
adhikku pengen melu, syarate opo
bapakku petani iso melu gak
wong lanang kabeh ta sing oleh
aku dudu anggota opo opo, iso melu
aku lagi nganggur, iso melu ta
nek ktp ku luar kota oleh ta
ktpku lumajang tapi urip nang sidoarjo, oleh melu
nggawe surat opo wae nek arep melu
kudu ono surat soko deso ta
kudu nduwe ijazah opo
kudu iso moco nulis ta
ndaftare bayar ta gratis, syarate opo
aku wong biasa, entuk melu opo ora
entuk melu ora yen wis sepuh
bocah kuliahan entuk melu ora
caraku gabung piye
piye yen arep dadi psm
piye carane dadi tksk
yen arep dadi relawan lewat ngendi
kados pundi caranipun dados psm
syaratipun dados peserta punapa kemawon
punapa wonten watesan yuswa
yuswa pinten ingkang saged nderek
kulo lulusan sd, punapa saged nderek
lare kulo taksih sma, pareng nderek?
menawi sanes warga jawi wetan pripun
menawi badhe nderek kedah ndaftar dhateng pundi
ndaftaripun wonten pundi nggih
serat punapa ingkang kedah dipun beta kangge ndaftar
kedah wonten serat saking dhusun?
menapa kula ingkang guru saged dados peserta
putra kula badhe tumut, syaratipun kados pundi
kulo namung tani, punapa pareng
carana norok baramma
carana adaftar da'remma
syarat norok apa bai
pasera se kengeng norok
ponapa kaula kengeng norok
omor sabidak gi' olle norok
reng dhisa olle norok?
guru ngaji olle norok napa enje'
ana' kula gi' asakola, olle norok?
engko' kodhu ngiba apa mon adaftara
mon endha' norok kodhu dha' dimma
e dimma kennengngan adaftar
napa kodhu oreng jawa timur
bisa norok mon ta' andi' ijazah
how can i take part in the training
what's the process to become a participant
how do i apply
how to apply for training
where do i register
where can i sign up
steps to join please
do i need to be a member first
am i eligible if i only finished middle school
can a high school student apply
can housewives join
can a foreigner join
is there any age requirement
i'm 60, is it still possible to join
can my organization send participants
can i register on behalf of my village
is it for volunteers only
is it open for public
who is it for
who qualifies
what documents should i bring to register
what are the conditions to become psm
i'd like to know the requirements first
not registering yet, just asking the requirements
assalamualaikum bu, saya ketua pkk desa, kader kader kami ingin ikut pelatihan dari dinsos, caranya bagaimana nggih
selamat siang pak, mohon informasi untuk masyarakat umum yang ingin menjadi peserta, alurnya seperti apa
min aku lulusan psikologi belum kerja pengen jadi relawan, bisa masuk lewat mana ya
kak mau nanya, umur saya 47 kerja serabutan, kira kira bisa ikut ga ya
saya ibu ibu biasa ga punya jabatan apa apa, apa boleh gabung pelatihan
saya baru pindah dari bandung ke malang, ktp belum ganti, boleh ikut tidak ya
suami saya difabel netra, apakah bisa diterima jadi peserta pelatihan pak
kami dari komunitas peduli anak jalanan ingin anggotanya dilatih, prosedurnya gimana
misal saya daftar sekarang, nanti prosesnya berapa lama sampai dipanggil
pendaftaran dibuka untuk siapa saja dan apa syaratnya
peserta harus berpendidikan minimal apa ya pak
pendidikan terakhir saya smp paket b, apakah memenuhi
yang boleh mendaftar umur berapa sampai berapa
usia dibatasi berapa
kalau belum 17 tahun boleh didampingi orang tua
harus warga asli sini atau pendatang boleh
saya kontrak di sidoarjo, ktp ntt, gimana
apakah wajib ktp jawa timur atau cukup surat domisili
foto ktp perlu dikirim untuk mendaftar?
kk perlu ga untuk mendaftar
cukup ktp saja atau ada berkas lain
surat pengantar rt rw perlu ya
apakah anggota pramuka bisa ikut
kalau saya sudah jadi psm, apa masih perlu daftar
saya sudah tagana madya, boleh daftar lagi?
relawan baru tanpa sk boleh tidak
kalau lembaga belum terdaftar di dinsos, pengurusnya boleh ikut?
mau bergabung tapi kerja senin jumat, apa bisa
apa anak difabel bisa dilatih juga
lulusan smk jurusan mesin boleh?
bisa tidak ikut meski tidak bisa baca
pengurus rt apakah otomatis bisa jadi peserta
prosedur supaya staf desa kami bisa dilatih
berapa lama proses seleksi peserta
siapa yang menyeleksi peserta
bagaimana cara memilih pesertanya
penentuan peserta siapa yang memutuskan
yang nentuin lolos siapa
diprioritaskan siapa dulu
apa harus nunggu surat dari dinas kabupaten baru bisa daftar
kl dftr lgsg di sini apa hrs lwt dinsos kab dulu
apa cukup daftar lewat wa ini saja
mas aku bakul pecel, pengen melu nulung wong, oleh ta
aku pensiunan guru umur 63 isih kuat, entuk melu gak
anakku wedok lulusan smk nganggur, iso melu pelatihan ta pak
nek pengen melu pelatihan kudu lewat deso ta langsung
kudu daftar nang endi sik
syarate kudu anggota ta
sing didelok opone nek milih peserta
nek ktp blitar tapi manggon nang kediri piye
kulo ibu rumah tangga, menawi badhe tumut pelatihan syaratipun menapa
kula pengurus panti ing nganjuk, kados pundi caranipun ngintun peserta
yuswa kula sampun suwidak gangsal, punapa taksih pareng
menawi namung gadhah ijazah sd punapa saged katampi
punapa kedah wonten serat rekomendasi saking dinas kabupaten
kula sanes anggota punapa punapa, punapa pareng tumut
kaula reng tani, olle norok pelatihan napa bunten
embu' kaula omorra bannya', gi' olle norok
mon reng jaba jawa timur, kengeng norok?
sarat norok pelatihan apa bai, nyo'on oneng
adaftar lebat hp bai kengeng napa enja'
kodu badha sorat dari kalebun?
i work full time, can i still join
i'm a nurse, may i join the training
my friend wants to join, what should she do
what education level is needed
do you accept people from outside the province
do you accept teenagers
is there a selection test
what happens after i register
how long does the approval take
who decides who gets in
can we send five people from our organization
what are the rules for participants
must i have a recommendation

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
mau daftar dong kak
sy mau ndaftar mas
kak tolong daftarin saya ya
mohon saya didaftar
tolong masukkan saya sebagai anggota
saya siap didaftarkan
daftarin saya sekalian
daftarin skrg bs?
langsung daftar aja kak
langsung daftarkan saja pak
bisa daftar sekarang?
bs dftr skrg gak min
boleh daftar sekarang?
masih bisa mendaftar? saya mau
saya mau mulai pendaftaran
proses pendaftaran saya dong
tolong proses pendaftaran saya
bantu saya isi pendaftaran
bantu isikan formulir saya
bantu daftarkan bapak saya, beliau tidak punya hp
daftarkan anak saya, namanya rizki
mau daftarkan istri saya
saya mewakili ibu saya mau daftar
tolong daftarkan teman saya juga
daftar untuk 2 orang
daftar dua orang, saya dan suami
mau daftar sama adik
daftar dengan nama lengkap Yulianto
daftar atas nama Sri Utami
nama Rukmini, kabupaten Magetan, psm, mau daftar
saya Agus Salim dari Sumenep mau mendaftar
perkenalkan saya Dewi dari kota batu ingin mendaftar
nama saya Imam, saya ingin jadi peserta, dari bojonegoro
dftr a.n. sulastri, situbondo, tksk
DAFTAR SUGENG RIYADI MALANG TAGANA
reg: hartini / kota madiun / pkk
daftar psm: Nurul Hidayati, Sampang
Nama : Kasiyati\\nUmur : 43\\nAlamat : Jatirogo Tuban
Nama Anwar\\nAlamat Genteng Banyuwangi\\nUnsur karang taruna
berikut data saya untuk pendaftaran
ini data diri saya mohon diproses
saya kirim data saya ya untuk daftar
data pendaftaran: Misnan, Jember, 0857
mau ngisi data pendaftaran
isi formulir dimana, saya mau daftar
minta link daftar
minta link pendaftaran dong
link daftarnya kirim
formulir online mana
form daftar
kirimkan formulirnya
mana formnya
formulirnya saya isi sekarang
lanjutin yang kemarin belum selesai daftar
kemarin belum kelar daftarnya, lanjut
pendaftaran saya terputus tadi, sambung lagi
lanjut isi formulir tadi
ulang daftar dari awal karena salah
daftar ulang karena hp rusak
kemarin daftar gagal terus, tolong bantu daftarkan
saya belum terdaftar sama sekali, tolong didaftarkan
belum punya akun kak, buatkan
buatkan akun dong
bikin akun gimana, bikinin aja
registrasi akun
registrasi anggota
daftar jadi anggota psm
daftar jadi tagana
daftar relawan dong
daftar tksk
daftar lks kami
mau mendaftarkan lembaga kami
gabung tagana dong, daftarkan
gabung, nama saya Kholil
ikut daftar min
ikutan daftar dong
saya ikut, catat ya nama saya
catat saya bu
catatkan nama saya
tulis nama saya pak
tolong nama saya dicantumkan sebagai calon peserta
mohon dimasukkan dalam daftar calon peserta
dengan ini saya mendaftarkan diri
dengan hormat saya bermaksud mendaftar sebagai peserta
saya berniat mendaftar
saya bersedia mendaftar
jadi mau daftar nih
yaudah daftar aja deh
ya wis daftar
yo wis daftarno aku
wes daftarno ae
aku daftar saiki yo
aku tak ndaftar
tak ndaftar saiki
daftar cak
arep daftar lur
pengen ndaftar
ndaftarke bapakku
daftarne ibuku sisan
ndaftar relawan
aku karo kancaku arep ndaftar
daftarke aku mas
tulung jenengku dilebokne
tulung aku didaftarne
lebokno jenengku
kulo ajeng ndaftar
kula badhe ndaftar dados peserta
nyuwun dipun daftar
kersa ndaftar, nami kulo Suparmi
mangga kula dipun daftar
nyuwun link pendaftaranipun
kula badhe ndaftaraken semah kula
badhe ndaftaraken lare kulo
kaula adaftara
bula terro adaftar
engko' adaftara pak
daftaragi nyama kaula
nyo'on daftaragi
sengko' endha' adaftar sateya
kaula poron adaftar
nyama kaula Mat Rohim, dari Pamekasan, adaftara
ana' kula daftaragi
please register me
register me now
i want to enroll as a volunteer
i'd like to become a member, sign me up
here is my data for registration
my name is Andi from Surabaya, i want to register
can i register here now
create my account
make me an account
ready to register
could you register my mother
pak tolong ini ibu saya mau ikut daftar tapi ga bisa ngetik, namanya sumiati dari desa karangan trenggalek
halo min saya wulan dari kecamatan gurah kediri kader posyandu mau daftar ya
saya sudah baca syaratnya dan setuju, tolong saya didaftarkan
ok syaratnya saya penuhi semua, daftarkan ya
oke kalau gitu saya daftar deh kak
saya sudah siap semua berkasnya, mau daftar sekarang
kemarin sudah nanya syarat, sekarang saya mau daftar
sekarang saya mau daftarnya
mau daftar jadi calon peserta
daftarkan saya jadi calon peserta pelatihan
bisa bantu saya mendaftar
bantu mendaftarkan nenek saya
titip daftarkan pak rt saya
minta tolong daftarkan suami, beliau psm
mau daftarin karyawan panti kami
daftarkan anggota kami tiga orang
saya ingin terdaftar sebagai relawan
ingin mendaftarkan diri
hendak mendaftarkan diri sebagai anggota
nama saya Sri Wahyuni alamat Lamongan mau ikut jadi peserta, daftarkan
nama: Harun, kota: Kediri
Ahmad Zainuri, Kab. Pamekasan, Karang Taruna
kulo Paimin saking Ponorogo, badhe ndaftar
jenengku Karsono, soko Ngawi, arep daftar
aku Lilis teko Sidoarjo, daftarno yo
mas aku daftar yo, jenengku Tumini
aku wis moco syarate, saiki tak daftar
yo wis aku daftar ae saiki
nyuwun tulung ibu kulo dipun daftaraken, mboten saged ngetik
kula sampun maos syaratipun, kula badhe ndaftar
kaula Hasan dari Sampang terro adaftar
nyo'on tolong daftaragi embu' kaula
engko' adaftara sateya keya
i have all the documents, please register me
i would like to register my name is Rina from Batu
please put me down as a new member
i'm ready to sign up now
continue registering
isi data dari awal
mau isi data diri
mau buat profil
saya mau ngisi formulir pendaftaran

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
pelatihan yang ada sekarang apa
ada pelatihan apa skrg
lagi ada pelatihan apa nih
saat ini pelatihan yang berjalan apa saja
kegiatan dinsos bulan ini apa
ada kegiatan apa bulan depan
ada diklat baru nggak pak
ada kursus apa
ada pelatihan gratis apa aja
ada bimtek lagi kapan
kapan lagi ada pelatihan
kapan ada pelatihan lagi min
kapan ada lagi
pelatihan gelombang baru kapan ada
masih ada pelatihan lain?
ada pelatihan lainnya?
selain itu ada pelatihan apa
yang lain apa aja
ada yang lain ga
ada pilihan lain?
opsi pelatihannya apa saja
jenis jenis pelatihannya
macam macam kelasnya apa
daftar pelatihan yang tersedia
list kelas dong
pelatihan yg available
kelas yg open apa
kelas yang masih bisa diikuti
yang masih kosong kelas apa
yang kuotanya masih banyak pelatihan apa
pelatihan paling dekat tanggal berapa
pelatihan terdekat apa
yang paling cepat pelatihan apa
jadwal paling deket
jadwal pelatihan 2027
jadwal lengkap bulan januari
jadwal des
jadwal taun depan
jadwal minggu depan
jadwalnya dong min
liat jadwal
mau lihat jadwal kegiatan
kalender kegiatan
agenda pelatihan semester ini
boleh minta jadwal terbaru
update jadwal pelatihan terbaru
share jadwal pelatihan ya kak
kirim list pelatihan
tolong dikirim jadwal pelatihannya
tampilkan semua pelatihan
tunjukkan kelas kelasnya
pengen tau pelatihan apa aja yang ada di dinsos
bisa minta info pelatihan bulan desember
info kelas dong
infoin pelatihan dong
ada info diklat buat karang taruna?
untuk tagana ada pelatihan apa
untuk lks ada apa
buat pendamping lansia ada pelatihannya?
buat pemula cocoknya pelatihan apa
saya baru jadi psm, sebaiknya ikut pelatihan apa
saya pengurus panti, pelatihan apa yang cocok
rekomendasi pelatihan buat kader
saran pelatihan buat saya yang masih awam
pelatihan yang cocok untuk mahasiswa
cari pelatihan soal anak jalanan
cari kelas tentang kebencanaan
ada pelatihan trauma healing ga
ada pelatihan pertolongan pertama?
ada pelatihan untuk pengasuh panti?
ada pelatihan public speaking ga
ada pelatihan komputer?
ada pelatihan bahasa isyarat ga pak
ada kelas parenting ga
ada pelatihan dapur umum lagi ga
ada yang bahas kdrt ga pelatihannya
pengen belajar mendampingi odgj ada kelasnya
mau belajar asesmen, ada kelasnya kapan
pengen belajar nulis laporan kasus, pelatihannya ada?
pelatihan di malang ada apa aja
di jember ada pelatihan ga
sekitar pasuruan ada ga pelatihan
yang dekat lamongan ada kelas apa
pelatihan wilayah madura ada tidak
kelas di bakorwil bojonegoro ada ga
pelatihan yang sabtu ada ga
yang hari libur ada?
pelatihan sore atau malam ada ga
kelas malam ada?
yang online apa saja
pelatihan daring desember
kelas zoom ada apa aja
via zoom ada gak kelasnya
yang tatap muka ada apa aja
tanggal 14 ada kegiatan apa
antara natal sama tahun baru ada pelatihan ga
sebelum puasa ada pelatihan lagi tidak
pertengahan bulan ada kelas apa
awal tahun ada pelatihan apa
akhir bulan ini ada ga
hari ini ada pelatihan apa
besok ada kelas apa
minggu ngarep ono pelatihan opo
sasi iki ono kelas opo wae
sasi ngarep onok opo ae
taun ngarep ono pelatihan opo
ono jadwal anyar ta
ono pelatihan maneh kapan
kapan ono diklat maneh
jadwale kapan ae
jadwale wis metu durung
kelas opo wae sing isih bukak
sing durung kebak opo ae
sing online onok ta
sing gratis opo wae
sing cedhak omahku nang tulungagung ono ta
nggo karang taruna ono pelatihan opo
nggo psm anyar apike melu opo
aku pengen sinau ngopeni wong tuwo, ono kelase ta
njaluk jadwal
njaluk daftar pelatihan
delok kelas
deloken jadwale
ketoke ono pelatihan anyar yo, opo ae
pelatihan nang suroboyo onok gak
onok acara opo sesuk
wonten diklat punapa kemawon
wonten pelatihan malih kapan
jadwal wulan ngajeng wonten menapa
pelatihan ingkang online wonten mboten
kangge kader posyandu wonten pelatihan punapa
ingkang caket malang wonten pelatihan napa
pelatihan punapa ingkang taksih wonten panggenan
badha pelatihan napa bulan adha'
bila badha pelatihan
jadwalla ngatela'a
ngabassa jadwal
badha kelas gratis napa enja'
e sampang badha pelatihan apa
kelas se gi' bukka' apa bai
minggu adha' badha napa
nyo'on jadwal pelatihan
any class next week
what trainings are there
what training is available
show me the schedule
list all classes
send me the schedule please
schedule for january
when will there be another training
anything in december?
are there any free courses
are there online classes
is there any training in madura
courses for beginners
which training suits a new volunteer
what training would you recommend
i want to learn about disability, any class?
more trainings
other options?
min mau tanya, bulan depan itu ada pelatihan apa aja ya, saya mau ngatur jadwal kerja
kak saya psm dari magetan, kira kira tahun ini masih ada pelatihan yang bisa saya ikuti ga
saya pengen nambah ilmu soal pendampingan anak, ada kelas apa ya
mohon info pelatihan yang akan datang pak
mohon dikirimkan daftar pelatihan yang dibuka
kalau yang pendek pendek aja ada ga, sehari gitu
ada yang cuma sehari?
ada yang dua hari aja ga
ada yang tidak nginap ga kelasnya
ada pelatihan akhir pekan ga, hari biasa saya kerja
pelatihan khusus perempuan ada?
pelatihan buat penyandang disabilitas ada tidak
apa ada pelatihan untuk perangkat desa
khusus lks ada pelatihan apa aja
kelas buat remaja ada ga min
ada pelatihan soal narkoba?
ada pelatihan konselor sebaya?
ada pelatihan wirausaha ga
ada pelatihan menolong korban bencana?
kelas tentang orang tua lanjut usia ada kah
kelas yang ada praktek lapangannya apa aja
masih ada kelas yang buka ga bulan ini
mana aja yang belum penuh
sing isih iso didaftari opo ae
ono pelatihan sing sedino tok gak
ono kelas dino setu minggu gak
nang kediri ono pelatihan opo
aku pengen sinau bab bencana, ono kelase
pelatihan kanggo ibu ibu ono ta
nggo wong difabel ono pelatihan ta
kelas paling cedhak kapan lan nang endi
badhe tumut pelatihan, ingkang taksih bikak menapa kemawon
wonten pelatihan ngenani lare mboten
wonten kelas ingkang mboten nginep?
pelatihan ing tlatah mediun wonten?
badha pelatihan gabay reng bine' napa enja'
kelas apa se paleng semma'
taon adha' badha pelatihan apa bai
pelatihan e pamekasan bila badha
what trainings can i join next year
is there a short training, just one day
weekend classes?
trainings for people with disabilities?
anything for youth organizations
do you have a class about elderly care
what classes are still open for registration
when is the next batch of anything
what's the training schedule for february

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
pelatihan psm dasar dimana lokasinya
lokasi pdps dmn kak
tempat kelas lansia sebelah mana
alamat lengkap ptks
alamat gedungnya
maps ptks dong
kirim titik lokasinya
shareloc tempat pelatihan odgj
patokannya apa tempatnya
dekat mana tempatnya
gedungnya lantai berapa
di aula apa di kelas
kelas mankas jam brp
jam pelaksanaan pdps
mulai pukul berapa yang asesmen
selesainya jam berapa
pulangnya jam berapa kira2
istirahatnya jam berapa
berapa jam sehari pelatihannya
durasi pelatihan psm dasar
berapa hari lamanya
berapa hari pdps itu
tgl berapa pelatihan tagana
tanggal pelaksanaan pelatihan disabilitas
yang lansia hari apa
kelas anak kapan mulainya
kapan pelaksanaan psm lanjutan
kapan pdps angkatan 5 dimulai
gelombang 2 tanggal berapa
angkatan 3 kapan
pdps itu singkatan apa, isinya apa
apa sih pelatihan manajemen kasus itu
jelaskan tentang pelatihan pfa
ceritain dong kelas mediasi itu ngapain
mankas itu belajar apa
pelatihan asesmen belajarnya apa aja
yang dipelajari di psm dasar
materi kelas disabilitas
materi pelatihan bencana meliputi apa
silabusnya ada?
kurikulum pdps
banyak praktek apa teori yang odgj
ada praktek lapangannya ga di pdps
ada tugas akhirnya ga di mankas
pengajarnya siapa
narasumbernya siapa aja di kelas anak
pemateri pelatihan lansia dari mana
dosennya dari poltekesos ya yang mankas
yang ngajar pfa siapa ya
kuota kelas lansia berapa
kuotanya tinggal berapa
sisa berapa tempat di pdps
masih ada tempat ga kelas remaja
kelas odgj sudah penuh belum
yg tagana full ya?
yang tanggal 8 masih kosong?
apa masih bisa masuk kelas mediasi
masih nerima peserta ga yang posko
pendaftaran kelas lansia sampai kapan
terakhir daftar pdps tgl brp
deadline pendaftaran psm lanjutan
batas akhir daftar asesmen
kelas disabilitas online atau offline
pdps tatap muka atau zoom
pakai zoom apa gmeet yang pengantar
link zoom pengantar relawan dong
id meeting kelas penyuluhan
password zoomnya apa
grup wa kelas lansia ada?
undangan grupnya mana
peserta pdps berapa orang
pesertanya siapa aja yang pfa, umum?
kelas lksa khusus pengurus panti ya
kelas psm lanjutan syaratnya harus lulus dasar ya
untuk ikut mankas harus pdps dulu?
bedanya pelatihan dasar dan lanjutan
apa beda kelas pfa sama psikososial
pilih mana pdps atau psm dasar
pelatihan psm dasar dapat berapa jam pelajaran
pdps 40 jp ya
jadi tidak pelatihan tanggal 12
pelatihan mankas jadi dilaksanakan kan
apa betul kelas anak ditunda
kelas lansia diundur ya
jadwal pdps berubah?
rundown hari kedua
susunan acara pembukaan
jadwal detail kelas asesmen
pembukaannya jam berapa
rincian kelas nomor 2
detail yang nomor 4
yang no 1 itu apa
nomor 2 lokasinya mana
yang kedua tadi jam berapa
yang pertama itu dimana
yang itu berapa hari
itu tempatnya dimana
itu dari jam berapa sampai jam berapa
itu masih ada kuota kah
ini kelas apa
ini online ya
mau tanya tentang psm dasar
saya mau tanya kelas lansia
mau tanya soal pelatihan manajemen kasus
mau nanya detail pdps dong
minta info lengkap pelatihan odgj
info detail kelas pfa
info tentang pelatihan tksk
info lebih lanjut soal yang di batu
tolong jelasin pelatihan disabilitas kak
nama saya bambang mau tanya kelas asesmen mulai kapan
saya ani dari kediri, mau tanya psm dasar tanggal berapa
perkenalkan saya rudi psm, ingin bertanya lokasi pelatihan lansia
saya tertarik kelas odgj, itu berapa hari ya
saya minat pelatihan anak, tapi jamnya gimana
sebelum daftar mankas mau tahu materinya apa
pelatihan posko itu ngapain aja sih
psm dasar iku nang endi
pdps kapan mulaine
kelas lansia jam piro
mulaine isuk ta awan
bubare jam piro
sampek jam piro
pirang dina pelatihan tagana
piro dino kelas odgj
panggone nang endi sing mankas
panggonane adoh gak soko stasiun
ancer ancere opo
isine opo kelas pfa
sinau opo wae nang pdps
gurune soko ngendi
kuotane isih ta
isih ono panggonan ora kelas lansia
wis kebak durung sing tanggal 10
pdps wis tutup durung
terakhir ndaftar kelas mankas kapan
online opo teko langsung kelase
link zoome endi
bedane pdps karo psm dasar opo
sing nomer siji iku opo
sing nomer loro jam piro
pelatihan lansia wonten pundi
kelas asesmen tabuh pinten
wiwit jam pinten kelasipun
pinten dinten pdps punika
sinten ingkang mucal kelas lare
kuota kelas odgj taksih wonten?
pdps punika nyinau punapa
papanipun tebih saking terminal mboten
pungkasanipun ndaftar kapan pelatihan lansia
kelasipun online napa tatap muka
e dimma pelatihan lansia
jam berempa molaena kelas
saponapa are pelatihanna
gi' badha kennengngan e kelas anak?
kelas areya ajar apa
pasera se ngajar kelas odgj
bila molaena pdps
ka dimma mon ka ptks
when does the psm basic class start
what date is the elderly care training
what time does it finish
how many days is it
how long is the mental health class
where is the ptks building
what's the location of the case management course
what is the topic of the second one
what does the assessment class cover
who teaches the pfa class
are there seats left for the disability class
is it full already
is the class on zoom or in person
can you send the zoom link
what's the difference between psm basic and advanced
deadline to register for pdps?
tell me more about the disaster class
details of number 2 please
is the training on the 12th still on
kak yang pelatihan lansia itu nanti full day ya dari jam berapa sampai jam berapa
mau tanya dong kelas odgj yang tanggal 8 tempatnya di mana terus mulai jam berapa
pak pdps itu tiap hari atau seminggu sekali
berapa kali pertemuan kelas mankas
ada berapa sesi dalam sehari
kelasnya dari senin sampai kamis ya
tanggal mulai dan selesainya kapan
tempatnya di hotel apa di gedung dinas
gedung ptks lantai berapa kelasnya
pelatihan psm dasar jadinya di malang apa surabaya
kapasitas kelas pfa berapa orang
sudah berapa yang daftar kelas lansia, masih ada sisa?
apakah kuota pelatihan disabilitas sudah habis
masih bisa daftar kelas anak atau sudah tutup?
pendaftaran kelas anak masih dibuka?
pdps angkatan 6 buka pendaftaran kapan
pelatihan ini buat siapa sih
sasaran kelas mankas siapa ya
kelas asesmen cocok buat pemula ga
kelas lanjutan harus sudah ikut yang dasar?
harus lulus dasar dulu baru bisa lanjutan?
materi yang dibahas di kelas mediasi apa
apa saja yang diajarkan di pelatihan lksa
yang nomor 5 bahas apa
jelaskan lebih detail yang ketiga
bedanya yang online sama yang tatap muka apa isinya
kalau kelas a dan b beda materinya apa
hari terakhir selesai jam berapa, mau pesan tiket pulang
link untuk kelas online besok apa
kelas daringnya pakai aplikasi apa
pelatihannya jadi digelar kan tanggal segitu
kok jadwal kelas pfa beda sama di brosur
tanggal di poster sama di sini beda, yang benar mana
apa narasumbernya dari kemensos
trainer kelas bencana siapa
kira kira kelas odgj itu berat ga materinya
aku pengen takon kelas lansia iku nang endi panggone
kelas mankas dinane opo ae
sing nomer telu iku materine opo
pendaftarane kelas anak wis tutup ta durung
gedunge sebelah endi
panggone nang hotel ta nang kantor
kelas odgj gawe pemula iso ta
kelas pfa sampun kebak napa dereng
materi dinten sepisan punapa
pelatihan lansia tanggal pinten lan wonten pundi
ingkang nomer kalih punika pelatihan punapa
kelas odgj gi' bukka' apa la tutup
kelas se nomer settong areya apa essena
jam berempa marena kelas lansia
can beginners take the assessment class
how many people in one class
how many sessions per day
is the registration for pdps still open
what will i learn in the disaster class
which room is it in
what is number 3 about
do i need to finish the basic one before the advanced
what time should it end on the last day
is the trainer from the ministry

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
saya mau ikut yg odgj
mau ikut kelas mediasi dong
ikut kelas psm dasar ya kak
ikut yang di surabaya
mau ikut yang malang tgl 10
pengen ikut pelatihan lansia, masukin ya
minat pfa, daftarkan
tertarik sama pdps, ikut ya
mau dong kelas anak
mau dong ikut yang online
saya mau yg nomor 1
saya pilih nomor 4
pilih yang kedua
yang pertama aja
ambil nomor 2 kak
ambil kelas sore
saya ambil yang bulan januari
ambil kelas lansia sama disabilitas
daftar kelas odgj dan pfa
daftar pelatihan psm lanjutan
daftar psm dasar angkatan 2
daftar tagana gelombang 1
daftar mankas dong min
daftarkan saya kelas asesmen sosial
daftarin aku yang mediasi
daftarin pelatihan disabilitas
tolong daftarkan pelatihan bencana
tolong saya diikutkan kelas odgj
ikutkan saya di pelatihan anak
masukkan saya di gelombang 2
masukin ke kelas pfa ya
masukkan nama saya ke pdps
taruh nama saya di kelas lansia
titip nama di pelatihan tagana
pesan tempat pdps
pesan 1 kursi kelas lansia
booking tempat mankas dong
book kelas asesmen
reservasi pelatihan disabilitas
simpan satu tempat buat saya di odgj
sisakan kursi buat saya
jatah saya satu di kelas mankas
saya mau dimasukkan daftar tunggu lansia
masuk waiting list pdps
kalau penuh saya nunggu aja di daftar tunggu
kalau ada yang mundur saya masuk pdps ya
cadangan juga gapapa yang kelas anak
jadi cadangan kelas lansia boleh
pelatihan lansia saya ikut
odgj saya ikut ya
kelas pfa aku ikut
asesmen aku join
join kelas mankas
join pdps dong
gabung pelatihan lansia
gabung yang angkatan 6
saya jadi ikut yang pfa
jadi ikut pdps kak
jadi deh saya ikut yang tanggal 9
oke saya ambil pelatihan disabilitas
ok yang mankas saya daftar
baik saya ikut kelas mediasi
fix ikut lansia
gas ikut pfa
skuy ikut kelas tagana
saya konfirmasi ikut pelatihan anak
saya bersedia ikut pelatihan psm dasar
kemarin batal, sekarang bisa, ikut lagi yang lansia
dulu mundur, sekarang mau masuk lagi pdps
sempat cancel, sekarang mau daftar lagi kelas anak
tidak jadi cancel kak saya tetap ikut
gak jadi mundur, lanjut ikut pdps
ga sido batal, tetep melu
batal mundur kak, saya berangkat
batal cancel, jadi berangkat
ikut lagi ya, kemarin salah pencet batal
bapak saya mau ikut kelas lansia, daftarkan
ibu saya daftarkan ke pelatihan pengasuhan
kami berdua ikut kelas tagana
kami bertiga mau pdps
dua orang untuk kelas asesmen
mau nambah kelas pfa juga
tambah satu kelas lagi dong, mediasi
selain lansia saya mau ikut odgj juga
masih bisa ikut mankas? saya mau
kalau masih bisa saya daftar asesmen
semoga masih ada tempat, saya mau kelas odgj
nama saya siti, mau ikut kelas lansia
saya joko dari tuban, daftar pdps angkatan 4
saya psm jombang, mau ikut pelatihan mankas
sebagai tksk saya mau ikut kelas asesmen
aku melu sing lansia
aku melok mankas cak
aku gelem melu pfa
aku pilih sing nomer loro
aku njupuk kelas odgj
aku sing tanggal sepuluh ae
tak jupuk sing online
tak pilih sing lansia wae
melu sing nang malang
melu kelas anak yo mas
lebokno aku nang kelas lansia
lebokne aku pelatihan tagana
daftarno sing pdps
daftarke aku kelas mankas
ndaftar pelatihan disabilitas
ndaftar kelas odgj yo
nggo aku siji kelas pfa
aku sido melu sing lansia
sido melu kok sing tanggal 12
gak sido mundur, melu ae
kulo nderek kelas odgj
kula tumut pelatihan disabilitas
kulo badhe tumut ingkang tanggal sedasa
kulo mendhet kelas mankas
kula pilih ingkang daring
nyuwun dipun lebetaken kelas lansia
nyuwun setunggal panggenan kangge pdps
kulo ndaftar pelatihan asesmen
saestu nderek pelatihan lansia
engko' norok kelas lansia
kaula noro'a pdps
sengko' melle se odgj
kaula mele se nomer dhuwa'
daftaragi engko' ka kelas anak
masokkagi nyama kaula ka pdps
engko' terro norok se tanggal sapolo
kaula norok se online bai
sign me up for pdps
sign me up for the elderly class
i'd like to attend the mediation class
please enroll me in case management
put me in batch 2
put my name down for the pfa class
reserve a seat for me in psm basic
i'll take the first one
i'll take number 3
the online one please
add me to the waitlist for pdps
i want in on the assessment class
register me for training number 2
kak kalau gitu saya ikut yang lansia tanggal 12 aja ya, catat nama saya wahyuni
mau daftar dua kelas, asesmen sama mediasi
pelatihan yang paling dekat itu saya ikut ya
yang di kediri saya mau ikut
yang gratis di surabaya itu saya daftar
yang paling cepat aja saya ikut
saya ikut semua yang online
kelas yang kemarin dibahas, saya ikut
yang tadi saya ambil
ya yang itu saya ikut
boleh deh yang disabilitas, saya daftar
kalau masih ada kursi, saya mau satu di pdps
tadi tanya mankas, sekarang saya mau daftar mankasnya
sudah pikir pikir, saya ambil kelas anak
saya sudah dapat izin, jadi ikut pdps
suami sudah setuju, jadi ikut kelas lansia
tidak jadi batal ya pak, saya ikut pelatihannya
gak jadi batal min, saya tetep ikut kelas pfa
ralat kak, saya jadi ikut, gak jadi batal
kemarin saya bilang batal, tapi sekarang bisa, daftarkan lagi
urung batal, ikut kok
gak sido wurung, aku melu
ora sida batal, aku tetep melu
sing wingi tak batalno, saiki aku melu maneh
mboten sios batal, kulo tetep nderek
ta' dhaddhi batal, engko' norok
not cancelling anymore, i will attend the class
i cancelled before but now i can join again
i'll join the one on the 20th
the second class, please sign me up
put me in the online class
both classes please, pdps and pfa
can i take the one in kediri
saya mau kelas malam itu
satu kursi ya buat kelas anak
aku pesen kursi kelas anak siji
aku gelem sing tanggal rolas
sing cedhak dewe ae aku melu
sing online iku aku daftar
tak melu loro, pfa karo mankas
kula tumut kalih, lansia kaliyan disabilitas
kula kersa tumut kelas ingkang benjing senen
engko' norok dhuwa', lansia ban pfa
se e bangkalan kaula norok

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
maaf kak saya batal
mohon maaf saya batal ikut
saya batalkan ya kak
batalkan saja pak
batalin aja
batal aja deh
batal dulu
batalin pendaftaran saya
batalkan keikutsertaan saya
batal kelas odgj
batal yang pfa
batalkan yang tanggal 9 saja
yang mankas saya batalkan
cancel yang lansia
cancel dulu ya
cancel aja min
mau cancel kelas
saya mengundurkan diri
saya mundur dari pdps
mundur kak, maaf
mundur dulu ya, ada urusan
izin mundur
ijin mengundurkan diri dari pelatihan
saya lepas saja tempatnya
kursi saya kasih orang lain aja
silakan diisi orang lain
kuota saya boleh dipakai yang lain
hapus saya dari kelas lansia
coret saya aja
coret nama saya dari pelatihan
nama saya dicoret saja
tidak jadi kak, maaf
gak jadi ikut pelatihan
ga jd ikut kak
gajadi ikut min
nggak jadi berangkat
tidak jadi hadir
tidak bisa mengikuti kelas besok
besok ga bisa
lusa saya tidak bisa
senin saya ga bisa hadir
tanggal 12 saya ga bisa
gak bs dtg bsk
gbs ikut kak
tdk bs hadir krn ada acara keluarga
maaf tidak bisa ikut, mertua meninggal
ada kedukaan, tidak bisa hadir
anak saya wisuda, jadi ga bisa ikut
istri melahirkan, izin tidak ikut
saya kena tipes, kayaknya gak bisa ikut
masih dirawat di rs, tidak bisa ikut
positif covid, gabisa datang
kaki saya keseleo, batal ya
motor mogok, ga jadi ikut
hujan deras ga bisa berangkat
ga ada yang jaga anak, batal deh
ga diijinkan suami
tidak diizinkan kepala sekolah
tidak dapat izin atasan, mohon dibatalkan
bentrok sama kerjaan
jadwalnya tabrakan sama tugas saya, batalkan
ada tugas mendadak dari dinas, saya tidak bisa ikut
ada acara desa barengan, ga bisa
ternyata ga bisa cuti
ongkosnya ga ada, mundur
kejauhan, ga jadi
berat di ongkos, batal ya kak
belum bisa hadir
sepertinya saya tidak dapat hadir
kayaknya ga jadi deh kelas lansianya
mungkin saya tidak bisa hadir, dibatalkan saja
saya terpaksa batal
terpaksa mundur
dengan berat hati saya mengundurkan diri
dengan sangat menyesal saya tidak dapat mengikuti kegiatan
mohon izin tidak dapat hadir dikarenakan sakit
saya minta ganti jadwal
mau ganti tanggal
pindahkan saya ke angkatan berikutnya
pindah ke gelombang 3 dong
pindah ke kelas januari
bisa diundur ke batch depan? saya ga bisa yang ini
boleh pindah hari?
mau tukar jadwal
tukar gelombang bisa?
saya pindah ke yang online saja
geser jadwal saya
kalau saya ganti ke bulan depan bisa
ikut gelombang berikutnya aja, sekarang repot
tunda dulu ikutnya
saya tunda sampai angkatan depan
diwakilkan teman saja, saya ga bisa
saya diganti adik saya ya
tolong gantikan saya dengan bu yanti
saya salah daftar, batalkan
salah pilih kelas, batalkan
kepencet daftar, tolong batalkan
sudah daftar tapi mau batal, caranya?
cara membatalkan pendaftaran
gimana cara mundur
bisa dibatalkan ga
kalau batal gimana caranya
boleh batal ga
bisa mundur ga ya
batal yo
batalno ae
batalke wae
batalne wae mas
aku batal
aku mundur
aku ora sido
ora sida budhal
ora iso budal
gak iso teko sesuk
sesuk aku gak iso
aku ora iso melu, ana gawean
gak iso melu, anakku panas
ono hajatan, gak iso teko
sepurane gak iso melu
sepurane lur, aku batal
nuwun sewu aku ora sido
mbokku opname, gak iso budal
bojoku gak ngolehi
gak oleh karo bojoku
adoh nemen, batal ae
gak duwe sangu, gak sido
pindah jadwal ae
njaluk pindah gelombang
tak batalno ae
tak batal sik
aku tak mundur ae
ganti liyane ae, aku gak iso
wurung budal
ora kober melu
gak kober teko
kulo mboten saged rawuh
kulo batal nggih
kulo mundur kemawon
kula mboten sios
mboten siyos tumut
mboten saged nderek, wonten keperluan
ngapunten benjing mboten saged
pangapunten kulo mboten saged dugi
nyuwun pamit mboten tumut
kula nyuwun pindhah gelombang
nyuwun dipun gantos dinten sanes
semah kulo gerah, mboten saged tumut
lare kulo opname, mboten sios
kulo repot, mboten saged rawuh
kaula ta' kengeng norok
kaula batal norok
engko' ta' dhaddhi norok
ta' dhaddhi mangkat
engko' ta' bisa rabu
ta' bisa mangkat, repot
ana' kula sake', ta' norok
lagghu' engko' ta' bisa dapa'
batallagi engko'
nyo'on sapora, kaula ta' norok
engko' ambu norok kelas
kaula pinda ka angkatan adha'
lake ta' marenge, batal
i can't make it tomorrow
can't attend, sorry
i have to withdraw
withdraw me from the class
drop me from the training
i need to cancel my seat
cancel my spot please
please cancel, i have work
i'm not coming
not able to join next week
could i move to another date
move me to the next batch please
i want to change my schedule
my kid is ill, i can't come
take me off the class list
kak maaf banget ya saya yang daftar kelas lansia kayaknya ga bisa soalnya ibu mertua masuk rumah sakit
pak mohon maaf saya yang kemarin daftar pdps terpaksa mundur karena ditugaskan ke luar kota
saya sudah konfirmasi hadir tapi ternyata tidak bisa, mohon maaf
kemarin bilang bisa ternyata gak bisa kak
tadinya mau ikut tapi batal
tadinya semangat tapi ga dapat izin, batal saja
rencana berubah, saya tidak ikut
ada musibah di rumah, saya batal
rumah kebanjiran jadi saya tidak bisa ikut pelatihan
mobilnya rusak, saya tidak jadi ke malang
badan lagi drop, sepertinya besok tidak hadir
saya gantikan ke orang lain saja ya kuota saya
tempat saya biar dipakai pak joko
mohon nama saya diganti dengan staf lain
boleh diganti teman kantor? saya tidak bisa
minta dijadwalkan ulang
saya mau jadwal ulang
jadwal saya tolong dipindah
pindah ke kelas minggu depannya dong
pindah dari kelas pagi ke sore bisa
tukar dengan angkatan 5 ya
kelas lansia saya batal, yang anak lanjut
batal satu aja yang mediasi
yang hari kedua saya tidak bisa hadir
saya hanya bisa hari pertama, hari kedua izin
izin tidak masuk hari ketiga
izin ya besok ada rapat desa
ijin besok telat, eh ga jadi datang malah
tidak lanjut
saya tidak melanjutkan pelatihan
mau keluar dari pelatihan
saya keluar saja dari kelas
berhenti ikut pelatihan
stop ikut kelas mankas
mundur teratur kak
nyerah kak, ga sanggup ikut
ga sanggup ikut kelasnya
gak kuat biayanya ke sana, batal
gak mampu ke sana kak, mundur
aku ora sido melu, mbokku gerah
sepurane pak, sesuk aku gak iso teko, ono slametan
wingi aku daftar, saiki batal ae
aku ora oleh ijin soko kantor
gak kuat awakku, gak sido melu
pindah nang kelas sing sasi ngarep iso ta
ganti dino iso ta
aku metu ae soko kelas
jenengku diilangi ae soko kelas lansia
kulo nyuwun pangapunten, mboten saged ndherek benjing amargi wonten pakaryan
kula mboten pikantuk idin saking kantor
menawi pindhah tanggal saged mboten
kula medal saking pelatihan
kaula nyo'on sapora ta' bisa dateng lagghuna
repot e bungko, ta' dhaddhi norok
ta' eparenge mangkat
pinda gelombang bisa napa enja'
sake' tabu', ta' mangkat
unfortunately i can't come
sorry, something urgent, i need to cancel
i'd like to give up my seat
give my seat to someone else
can my colleague go instead of me
can i move my class to january
i am not able to continue the training
i quit

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
saya terdaftar di pelatihan apa aja
kelas apa saja yang saya ikuti
pelatihan yang saya ikuti kapan
jadwal pelatihanku
jadwalku kapan ya
jadwal aku besok apa
jadwal saya minggu ini
kapan saya harus datang
saya jadinya tanggal berapa
pelatihan saya hari apa
saya kelas jam berapa besok
saya harus kumpul jam berapa
tempat pelatihan saya dimana ya lupa
saya ditempatkan dimana
saya masuk gelombang mana
nomor urut saya berapa
urutan antrian saya
saya antrian keberapa
posisi saya di daftar tunggu
masih daftar tunggu ya saya
giliran saya kapan ya
sudah dapat kursi belum saya
saya dapat kursi tidak
nama saya masuk daftar peserta gak
nama saya ada ga di daftar peserta
apakah nama saya sudah tercatat sebagai peserta
saya sudah resmi jadi peserta?
saya sudah kedaftar kan
saya sudah terdaftar atau belum ya min
udah kedaftar blm aku
udah keterima belum ya
saya keterima apa enggak
saya lolos tidak pak
lolos gak ya saya kak
hasil seleksi saya gimana
hasil seleksinya kapan
pengumuman hasil pendaftaran kapan
kapan diumumkan yang lolos
kapan saya dikabari
kapan dapat kabar pendaftaran saya
kok saya belum dapat kabar
sudah daftar kok belum ada kabarnya
udah daftar 3 hari kok diem aja
sudah daftar tapi tidak ada balasan, diterima tidak
udah daftar, terus selanjutnya nunggu apa
pendaftaran saya sampai mana
progres pendaftaran saya
status saya apa sekarang
statusku
status peserta saya
cek status saya
cek status daftar
tolong cek pendaftaran atas nama saya
tolong dicek saya sudah terdaftar apa belum
bisa dicek nama saya sudah masuk apa belum
lihat pelatihan saya
kelasku apa aja
pelatihan yang sudah saya daftar
pelatihan yang pernah saya ikuti apa saja
saya sudah pernah ikut pelatihan apa
pendaftaran saya sudah disetujui?
sudah di acc belum
udah di approve blm
kok masih menunggu persetujuan
kenapa status saya pending
berapa lama lagi disetujui punya saya
sudah kirim data, apa sudah diterima
data yang saya kirim kemarin sudah masuk kan, jadi saya sudah daftar?
tadi saya daftar berhasil tidak
pendaftaran saya berhasil ga
daftarku mau berhasil ta
apakah pendaftaran saya valid
besok saya jadi berangkat ya
besok jadi ya pelatihan saya
pelatihan yang saya daftar jadi kan
pelatihan saya diundur ga
kelas saya masih sesuai jadwal?
surat undangan pelatihan saya sudah ada?
undangan buat saya kapan dikirim
lupa saya daftar kelas apa
lupa kemarin daftar yang mana
saya lupa tanggal pelatihannya
lupa hari pelatihan saya
aku daftar opo ae wingi
aku melu kelas opo ae
aku wis daftar durung yo
aku wis kecatet durung
aku keterima gak cak
aku oleh kursi gak
aku antrian nomer piro
aku gelombang piro
jadwalku sesuk opo
aku mangkate kapan
aku budale tanggal piro
kapan gilirane aku
kok aku durung dikabari
wis daftar kok gak ono kabare
daftarku wis mlebu durung
jenengku wis mlebu ta
jenengku ono gak nang daftar
pendaftaranku tekan endi
wis di acc durung
aku sido budal sesuk ta
kelasku nang endi
jadwal kula benjing
jadwal kula dinten punapa
kula nderek kelas punapa kemawon
kula sampun katampi dereng
pendaftaran kula sampun mlebet dereng
nami kula sampun wonten?
kula antri nomer pinten
kula gelombang pinten
kapan kula kedah rawuh
kulo kedah dugi jam pinten benjing
kulo kesupen jadwal kulo
status pendaftaran kula pripun
dereng wonten kabar pendaftaran kula
engko' la kadaftar apa gi' enja'
kaula ampon etarema napa bunten
bila jadwalla engko'
jadwal sengko' bila
engko' norok kelas apa bai
nyama kaula ampon maso'?
engko' antre nomer berempa
daftarra engko' la maso' apa enja'
gi' badha kabar, engko' etarema?
my upcoming classes
what am i registered for
where is my class
am i in
did my registration go through
what is my status
check my registration please
what number am i on the waitlist
when will i hear back about my registration
i forgot when my class is
my training history
kak saya kan udah daftar dari minggu lalu kok belum ada info diterima atau tidak
pak saya mau memastikan apakah nama saya sudah masuk di pelatihan lansia
mau memastikan saya sudah terdaftar atau belum
mau konfirmasi apakah saya jadi peserta
mau nanya kapan jadwal saya berangkat ya
tolong infokan jadwal saya
tolong ingatkan, saya ini kelas apa dan kapan
saya daftar dua kelas, yang mana dulu ya jadwalnya
kelas berikutnya saya kapan
setelah ini saya kelas apa lagi
pelatihan saya masih lama ga
berapa hari lagi pelatihan saya
saya dapat kelas yang di malang atau surabaya
saya kebagian angkatan ke berapa
nomor peserta saya berapa
kok nama saya belum muncul
punya saya sudah diproses belum
pengajuan saya bagaimana
permohonan saya sudah diterima?
apakah permohonan saya disetujui
sudah ada keputusan untuk pendaftaran saya
daftar tunggu saya masih jauh?
masih nunggu urutan keberapa saya
sudah naik belum dari daftar tunggu
saya sudah isi formulir kemarin, gimana kelanjutannya
form sudah saya kirim, terus saya tinggal nunggu ya
sudah lengkap belum pendaftaran saya
ada kelas yang saya ikuti minggu ini ga
besok saya ada kelas ga
hari ini saya ada pelatihan ga
ini saya jadi diterima kan
berarti saya sudah resmi terdaftar ya
selama ini saya sudah ikut berapa pelatihan
total jp saya sudah berapa
jp saya sudah berapa
alhamdulillah saya lolos ga ya
piye pendaftaranku, wis diproses durung
aku iki sido melu kelas endi
aku mlebu gelombang endi
sesuk aku ono kelas ta
kelasku kari pirang dino
aku nunggu urutan piro
wis suwe daftar, kok durung ono kabare
jenengku kok durung metu
kulo sampun ngisi formulir, lajengipun pripun
kula dados nderek napa mboten
benjing kula wonten kelas mboten
kelas kula kirang pinten dinten
kaula ampon ngesse formulir, terros baramma
jadwalla kaula dha'ramma
lagghu' engko' badha kelas napa enja'
nyama engko' la badha e daftar?
do i have a class tomorrow
do i have any training this week
how many trainings have i attended
is my application approved
which class did i sign up for
has my spot been confirmed
when do i need to be there

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
ingetin aku ya besok
ingatkan saya sehari sebelumnya
ingatkan saya h-1
ingatkan lewat wa aja
ingatkan jam 6 pagi
tolong ingatkan sebelum berangkat
minta diingatkan
boleh diingetin ga nanti
bantu ingatkan saya ya kak saya pelupa
saya pelupa, tolong diingatkan
nanti ingatkan lagi ya
remind aku dong
kasih alarm dong
pasang pengingat
pasang reminder
aktifkan pengingat saya
nyalain pengingat
matikan reminder saya
stop pengingat
stop reminder
hentikan pengingat
ga usah pakai pengingat
tidak perlu pengingat
jangan ada pengingat
saya ga butuh reminder
pengingat bikin kaget, matikan
pengingatnya jangan malam
pengingatnya kepagian
pengingatnya siang aja
pengingat diganti sore
ubah waktu pengingat
ubah jam reminder ke jam 7
ganti jadwal pengingat
jam pengingatnya bisa diatur?
setelan reminder
atur notifikasi jadwal
atur alarm pelatihan
pengingat seminggu sebelumnya bisa ga
pengingat h-3 dan h-1 dong
pengingatnya dua hari sebelum aja
kurangi pengingatnya
pengingatnya kebanyakan
pengingatnya dobel
pengingat saya kok ga bunyi
pengingat saya ga sampai kemarin
kemarin kok ga diingatkan
kok saya gak diingetin kemarin
saya kok tidak menerima pengingat
pengingat lewat sms bisa?
pengingat lewat telpon bisa?
pengingat ke nomor anak saya juga
elingno aku yo
elingke yo mas
aku gampang lali, elingno
ojo lali ngelingno
ojo dielingno
gak usah dielingno
pengingate patenono
pengingate uripno
pengingate ganti jam 7
pengingate ojo bengi
pangelinge kakehan
alarme pateni
kulo dipun emutaken nggih
nyuwun dipun engetaken
nyuwun pangenget sadinten saderengipun
pengingatipun dipun pejahi kemawon
pengingatipun dipun gantos sonten
enga'agi kaula
enga'agi engko' sa are sabellunna
engko' lopa, enga'agi
ta' osa enga'agi
pengingattha pate'e
pengingattha odhi'agi
remind me tomorrow
remind me at 6 am
turn reminders off
i don't need reminders
fewer reminders please
i didn't get my reminder
can you remind me twice
kak tolong ingatkan saya ya h-2, soalnya saya suka lupa
jangan sampai lupa kabari saya sehari sebelum kelas
saya minta diingatkan malam sebelumnya
ingatkan tiap pagi selama pelatihan
bisa ga diingatkan lewat telepon
bisa kasih tau saya sejam sebelum mulai?
kabari saya h-1 pelatihan saya
tolong wa saya sebelum kelas dimulai
bangunkan saya jam 5 dong
pengingat jangan terlalu awal
pengingatnya kok jam 3 pagi
reminder kok dikirim malam malam
pengingat cukup h-1 aja
pengingat yang h-7 ga usah
satu kali saja diingatkan
dua kali cukup ngingetinnya
matikan yang ngingetin itu
jangan ngingetin terus
ga usah ngingetin saya udah hafal
udah inget kok ga usah diingetin
mau atur kapan diingatkan
ganti jam ngingetinnya
elingno sejam sakdurunge
elingke seminggu sakdurunge
elingno bengi ae
ojo kakehan ngelingno
wis eling aku, gak usah dielingno
kulo asring kesupen, nyuwun dipun engetaken
dipun engetaken sedinten kaping kalih
engetipun sampun enjing sanget
enga'agi malem bai
sakaleyan bai enga'agina
remind me the night before
remind me an hour before class
one reminder is enough
don't remind me at night
the reminder came too early
please message me before the class starts

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
ya kak betul
iya bu
iya pak benar
iya itu saya
iya itu nama saya
iya dong
ya jelas
ya mau
mau bu
boleh banget
boleh dong
boleh pak
silakan
silahkan
silakan dilanjutkan
silahkan diproses
lanjutkan kak
lanjuttt
gaskan
ayok
sikat
oke deh
okesip
okay
okeh
siap pak
siap bu
siap datang
siap ikut
sip lanjut
baik kak
baik saya setuju
setuju sekali
saya setuju kak
saya bersedia hadir
saya pasti datang
pasti hadir bu
insyaallah saya datang
insya allah ikut
in sha allah
jadi kak
jadi dong
jadi berangkat
tetap ikut
masih bisa
masih bisa ikut kok
masih bisa hadir
bisa bu insyaallah
bisa datang
benar pak
betul sekali
betul semua
sudah bener kak
sudah cocok
sesuai
sudah sesuai kak
data sudah benar
tidak ada yang salah
gak ada yg perlu diganti
tidak masalah
ga masalah
gapapa
gpp
ndak papa
yakin kak
saya yakin mau
ya batalkan saja
ya kirim saja
ya simpan
simpan saja
nggih bu leres
inggih kersa
inggih sumangga
mangga
mangga kemawon
monggo mas
monggo dipun terusaken
sampun cocok
saged pak
saged rawuh
kulo saged
kula purun
purun
kersa
iyo mas
iyo gelem
gelem
gelem aku
yo gelem
yo wis lanjut
yoh
yo teruske
terusno
terusno ae
wis bener kabeh
wis pas
pas
oyi
iyo teko
budal
budhal
iso
iso mas
enggi pak
enggi lerres
lerres
iya bendher
bendher
olle
endha'
iya endha'
terrosagi
ya please
yes that's me
yes correct
yeah
yep
ok continue
go ahead
agreed
all correct
looks good
that's right
absolutely
no problem
fine
👌
✅
iya lanjut aja
iya dong pasti
iya kak saya ikut
iya saya hadir
ya datang
yes kak
yaa
yaaa
iyaaa
iyes
he eh
heeh
hem
ehm iya
oh iya benar
nah itu betul
itu benar
tepat
tepat sekali
valid
clear
aman
beres
lanjut gan
lanjut min
terus aja
teruskan
proses aja
proses kak
kirim aja
hapus aja gapapa
batalkan gapapa
saya yakin sekali
100 persen yakin
sanggup bu
saya sanggup hadir
mampu
bersedia pak
tentu bisa
sudah pasti
pasti kak
ok gas
oke lanjut gas
oke setuju kak
setujuu
sepakat
sepakat kak
nggih lanjut
nggih dipun lanjut
nggih kulo dugi
injih
enggih leres
leres mekaten
sampun trep
sae mas
saestu
iyo lanjut
iyo aku teko
iyo sido
sido
yo tak teko
yo budal
ho oh bener
he eh bener
cocok wis
bener mas
lanjut lek
enggi kaule dateng
enggi norok
iya norok
iya terros
terros
la bendher
yes go on
please do
please proceed
do it
ok do it
yes i can
i can come
i'm in
sounds good
perfect
exactly
that's me

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
tidak bu
tidak dulu
tidak terima kasih
engga kak
enggak dulu
nggak jadi deh kak
gak ah
ogah
ndak mau
ndak jadi
belum bisa jawab
belum tentu
belum pasti
masih ragu
ragu kak
masih pikir pikir
saya pikir dulu
pikir2 dulu
nanti saya pikirkan
nanti kak
nanti aja
nanti saja bu
nanti malam saja
besok aja
besok besok aja
kapan kapan
kapan2 aja
lain kali kak
lain hari
tunggu dulu
sebentar
bentar
bentar kak
tanya bapak dulu
tanya keluarga dulu
rembugan dulu sama suami
izin atasan dulu
jangan dong
jangan deh
jangan dikirim
jangan disimpan dulu
eh jangan
eh salah
bukan saya
bukan nama saya
salah itu
salah nama
salah semua
kurang tepat
kurang pas
ada yang keliru
tidak sesuai
tidak benar
tidak cocok
saya tidak bersedia
tidak setuju kak
tidak berminat
kurang minat
gak tertarik
skip aja
skip dulu
lewati
lewat
ga perlu kak
ga usah repot repot
udah ga usah
males
gak wes
gak mas
emoh aku
ora wae
durung siap
mengko
mengko ae
sesuk ae
suk ae
kapan kapan ae
tak pikir sik
tak pikire disik
takon bojoku sik
ojo disik
ojo mas
salah mas
dudu aku
dereng purun
mangke kemawon
benjing kemawon
kulo penggalih rumiyin
sampun rumiyin
lepat
lepat pak
enja' pak
enja' kalle
ta' endha'
ta' terro
gi' enja'
gi' mekkere
dagghi' bai
jha' gallu
sala
banne
no thank you
nah
not yet sure
later please
let me think
i'll think about it
that is not correct
not me
don't do it
❌
👎
enggak bu maaf
tidak pak maaf
nggak kak belum
ga dulu kak
ndak usah dulu
jangan dulu ya
jangan dulu bu
jangan diproses
jangan dilanjut
jangan diteruskan
stop jangan dilanjut
belum sekarang
belum mau bu
belum yakin kak
belum izin suami
mau izin dulu
mau mikir dulu
masih bimbang
bimbang
nanti nanti aja
nanti saya kabari lagi
nanti kalau sempat
nanti malam aja
besok saja kak
minggu depan saja
salah kak bukan itu
salah orang
bukan kak, salah
bukan yang itu
bukan segitu
bukan, salah ketik
itu salah
itu keliru
tidak betul
belum pas
masih keliru
kurang
kurang huruf
tidak bersedia
maaf tidak bersedia
tidak sanggup
maaf belum bisa
maaf tidak
maaf nggak dulu
ga tertarik
tidak butuh
ga butuh
ga penting
cukup, tidak usah
ora gelem
ora sanggup
ora bener
ora cocok
gak cocok
gak bener iku
gak sanggup
sik lah
sik mikir
engko sik
engko ae
mengko sik tak pikir
durung ngerti
durung pasti
ojo diteruske
mboten leres
mboten cocok
mboten saged nggih
mboten kersa
dereng mantep
dereng saged
benjing rumiyin
ta' kalle
ta' lerres
ta' bendher
enja' ghallu
gi' ta' endha'
dagghi' ghallu
i don't think so
not yet thanks
don't continue
don't send it
cancel that
no it's wrong
nope that's not me

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
saya sudah hadir kak
saya hadir di aula
sudah hadir di tempat pak
sudah nyampe kak
sudah nyampe ptks
sudah masuk ruangan
sudah duduk manis di aula, absen gimana
baru tiba di lokasi
baru dateng
udah di lokasi pelatihan nih
udah disini kak
aku udah sampe
aku udah di depan ptks
posisi sudah di lokasi
otw sudah sampai
lapor, saya sudah tiba di asrama
lapor sudah hadir
izin lapor hadir
peserta dari blitar hadir
rombongan nganjuk sudah tiba
kami sudah sampai bertiga
saya sudah masuk zoom
udah join di zoom kak absennya
sudah gabung gmeet, presensinya gimana
zoom sudah masuk, isi daftar hadir dimana
mau absen pulang
absen siang
absen hari pertama
absen hari terakhir
absensi hari ini
presensi pagi
presensi hari ketiga
tanda tangan kehadiran
isi kehadiran
kehadiran saya tolong dicatat
tolong catat kehadiran saya
catat saya hadir
saya hadir tolong dicentang
kode kehadiran
kode hadir 771203
kode 340981
kodenya 224466
ini kodenya 905512
kode absennya apa ya
kode absen mana
kode absen hari ini berapa
minta kode absen
kodenya ga bisa
kodenya expired
kode tidak dikenali
kode presensi tidak bisa dipakai
absen gagal terus
absen ga bisa dibuka
gak bisa absen
tidak bisa presensi
belum sempat absen
belum absen saya
lupa presensi siang tadi
kelupaan isi daftar hadir
tadi telat, absennya gimana
saya terlambat, apakah masih bisa presensi
absen saya sudah masuk belum
presensi saya tercatat tidak
kok absen saya kosong
absen manual bisa?
bisa diabsenkan?
titip absen boleh ga
hp lowbat, absen gimana
hp teman buat absen boleh
barcode absen dimana
barcodenya ga kebaca
qr code hadirnya mana
scan barcode ga bisa
link daftar hadir mana
cara presensi
cara isi daftar hadir
gimana cara absennya kak
absennya gimana ya saya sudah di kelas
aku wis nang aula
aku wis tekan ptks
wis nang kelas iki
wis mlebu zoom
wis teko mas, absen nang endi
teko lokasi
arep absen
absene nang ndi
absenku piye
kodene piro
kodene gak iso
kode absene endi
lali absen mau isuk
telat teko, absene piye
kula sampun wonten ruangan
sampun dumugi ptks
sampun mlebet zoom
badhe absen
badhe presensi
presensinipun kados pundi
kode presensinipun pinten
absen kulo mboten saged
engko' la badha e ptks
engko' la dapa' e lokasi
kaula ampon dapa'
kaula ampon badha e kennengngan
absenna e dimma
absenna baramma
kode absenna apa
lopa absen
ta' bisa absen
i've arrived
i have joined the zoom
i'm in the room
i want to check in
checking in
mark my attendance
how do i fill attendance
attendance code is 445120
the code doesn't work
i forgot to sign in
qr code not working
saya sudah di ptks dari jam 7 kak, absennya di mana ya
bu saya sudah duduk di kelas lansia, cara absennya gimana
kak saya sudah masuk zoom dari tadi tapi belum isi daftar hadir
saya sudah hadir tapi belum tercatat
kode yang di layar tidak bisa dimasukkan
kode di papan tulis 662018
ini kode dari panitia 118234
saya peserta pfa, sudah di lokasi
lapor kehadiran hari kedua
laporan hadir, suparti lamongan
sudah tiba dengan selamat di tempat pelatihan
barusan nyampai, langsung absen kan
nyampe telat karena ban bocor, masih bisa absen ga
absen masuk jam berapa dibuka
absen pulangnya lewat mana
absen kok tidak ada pilihannya
presensi pagi tadi terlewat
tadi keluar sebentar jadi ga sempat absen
mau isi hadir tapi lupa kodenya
hadir kak, saya sudah di ruang b
aku wis lungguh nang kelas, absene kapan
wis nyampe cak, absen lewat endi
aku wis nang zoom, kode absene opo
mau isuk aku gak sempet absen, piye
kulo sampun lenggah wonten kelas, absenipun pripun
kula sampun mlebet ruang zoom
kode ingkang wonten layar mboten saged
kaula ampon toju' e kelas, absenna baramma
engko' la maso' zoom
telat dapa', gi' bisa absen?
present
i am present
i'm already in class
i've joined the meeting
how do i mark my attendance
i came late, can i still check in
the code on the screen is 553201
my attendance was not recorded

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
sertifikatku kapan
sertifikat pelatihan kemarin
minta sertifikat dong
kirim sertifikat saya
kirimkan sertifikat pdf
sertifikat dikirim lewat apa
sertifikat dikirim kapan
sertifikat keluar kapan ya
kapan sertifikatnya jadi
kok sertifikat belum dikirim
sertifikat saya belum dapat
belum terima sertifikat
sudah 2 bulan sertifikat belum turun
teman saya sudah dapat sertifikat, saya belum
sertifikatnya diambil dimana
ambil sertifikat bisa diwakilkan?
cara cetak sertifikat
cara unduh sertifikat
sertifikatnya tidak bisa diunduh
sertifikat gak bisa dibuka
sertifikat saya blur
sertifikat saya hilang
sertifikat basah kena hujan, minta lagi
minta cetak ulang sertifikat
nama di sertifikat keliru
nama saya di sertifikat kurang gelar
tanggal di sertifikat salah
sertifikat saya salah tulis
gelar di piagam kurang
sertifikat ada nomornya ga
sertifikatnya berlaku berapa lama
sertifikat resmi dari provinsi?
semua peserta dapat sertifikat?
peserta online dapat sertifikat ga
ikut webinar dapat sertifikat?
dapat sertifikat ga nanti
apakah ada sertifikat setelah pelatihan
ada piagamnya ga
nanti dikasih sertifikat?
kalau absen sehari tetap dapat sertifikat ga
sttpl saya belum
surat keterangan lulus
bukti sudah mengikuti pelatihan dong
serti nya mana kak
sertif kapan
sertif nya udah bisa didownload?
sertipikat saya
piagam pelatihan tagana
piagam mana min
sertifikat lama 2024 masih ada?
butuh sertifikat untuk sertifikasi
butuh sertifikat buat kenaikan pangkat
sertifikatku kok durung
sertifikate kapan dadi
sertifikate dijupuk nang endi
sertifikatku ilang, njaluk maneh
piagame kapan
jenengku nang sertifikat salah
oleh sertifikat ta
sertifikat kula pundi
sertifikatipun kapan dados
nyuwun sertifikat pelatihan
pikantuk sertifikat mboten
piagamipun kapan dipun kirim
nami kula ing sertifikat lepat
sertifikattha bila
sertifikat engko' gi' ta' etarema
nyo'on sertifikat
olle piagam napa enja'
sertifikat kaula e dimma
when is the certificate ready
i haven't received my certificate
send me my certificate
certificate please
can i download my certificate
my name is misspelled on the certificate
is there a certificate for this training
do online participants get a certificate
can i get another copy of my certificate
kak saya ikut pelatihan pdps bulan september, sertifikatnya belum sampai ke saya
pak saya butuh sertifikat untuk pencairan honor, bisa dipercepat ga
katanya sertifikat dikirim 2 minggu, ini sudah sebulan belum ada
sertifikat saya dikirim ke email atau wa
mau ambil sertifikat ke kantor jam berapa
sertifikat bisa diambil orang lain ga
file sertifikat saya tidak bisa dibuka di hp
sertifikat yang saya terima namanya salah
sertifikatnya ada tanda tangan basah ga
sertifikat dari dinsos laku buat lamar kerja?
sertifikat untuk peserta yang cuma hadir sebagian gimana
kalau ga ikut hari terakhir, sertifikatnya keluar ga
pelatihan online dapat e-sertifikat?
e sertifikat kapan dikirim
e-sertifikatnya mana
sertifikat digital
saya kehilangan sttpl, bisa minta duplikat
mohon dikirim ulang sertifikatnya
sertifikat saya sudah terbit belum
apakah sertifikat saya sudah ditandatangani
cara melihat sertifikat lama
sertifikatku wis iso dijupuk durung
sertifikate dikirim nang wa ta nang email
oleh sertifikat gak nek melu sing online
piagamku jenenge kleru
sertifikatipun saged dipun pendhet kapan
sertifikat kula ical, saged nyuwun malih
nami ing piagam kula klentu
sertifikatipun dipun kintun lewat punapa
sertifikat kaula elang, bisa nyo'on pole
sertifikat la bisa ekala' napa gi' ta'
my certificate hasn't arrived
where can i pick up my certificate
is the certificate digital
do i get a certificate if i miss one day
please resend my certificate

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
pelatihannya seru
pelatihannya keren banget
pelatihan kemarin menyenangkan
acaranya bagus kak
kelasnya asyik
seru kelasnya
puas banget ikut pelatihannya
sangat bermanfaat buat saya
materi mudah dipahami
materinya terlalu banyak
materinya kurang dalam
materinya terlalu teori
materi kurang praktek
kurang praktik lapangan
pengajarnya baik
pengajarnya enak ngajarnya
narasumber bagus penyampaiannya
pematerinya lucu, tidak bosan
pemateri kurang jelas bicaranya
pematerinya terlalu cepat
instrukturnya galak
panitianya ramah ramah
panitia lambat
panitia kurang sigap
pelayanan panitia bagus
ruangannya pengap
acnya mati waktu pelatihan
toiletnya kurang banyak
kasurnya keras
kamarnya pengap kemarin
makanannya enak enak
makanan telat datang kemarin
nasinya keras
air mandinya mati kemarin di asrama
jadwalnya terlalu padat
terlalu capek, istirahat kurang
kurang lama pelatihannya
zoomnya sering putus, kurang nyaman
suaranya kecil kemarin di zoom
mic nya rusak kemarin
proyektornya buram
saran saya waktunya diperpanjang
saran: perbanyak diskusi
saran buat panitia, parkir diperluas
usul saya ada kelas lanjutan
usul kelasnya ditambah
usulan: makannya prasmanan
mau kasih masukan
mau kasih ulasan
mau ngasih nilai
mau menilai pelatihan kemarin
mau isi evaluasi
isi survei kepuasan
isi kuesioner dimana
form evaluasi mana
link feedback
link penilaian
nilai saya untuk pelatihan ini 8
kasih nilai 7 aja
bintang 4
bintang lima deh
5 dari 5
nilainya 5
skor saya 4
pertahankan panitianya
semoga tahun depan ada lagi
semoga makin baik pelayanannya
ditunggu pelatihan selanjutnya, keren
terima kasih pelatihannya bagus sekali
terima kasih ilmunya luar biasa
ilmunya langsung saya terapkan
dapat banyak ilmu dan teman baru
jadi lebih paham cara menangani lansia setelah ikut
berkesan sekali pelatihannya
kesan saya menyenangkan, pesannya jangan bosan membimbing kami
kesan pesan: luar biasa
kecewa sama makanannya
kurang memuaskan acaranya
standar sih pelatihannya
jelek acaranya
nyesel ikut, materinya gitu gitu aja
ngantuk ikut kelasnya
membosankan
pelatihane seru
apik pelatihane lur
gurune apik
gurune pinter mulange
sing mulang sabar
materine apik tapi kesusu
materine kakehan
panggone panas
panggone nyaman
kamare reged
wektune kurang suwe
usulku ditambahi praktek
seneng banget aku melu
kapok aku
bijiku sanga
pelatihanipun nyenengaken
materinipun angel
pengajaripun sabar
dhaharanipun kirang
papanipun sekeca
kulo remen nderek pelatihan wingi
usul kulo wekdalipun dipun tambah
mugi mugi wonten malih pelatihan kados niki
pelatihanna lebur
kakananna nyaman
kennengnganna panas
guruna bagus se ngajar
lebur norok pelatihan
the class was boring
the speaker was hard to follow
food was bad
food was delicious
the venue was nice
too short, need more practice
i learned a lot
my suggestion is more practice
i want to give feedback
i'd rate it 8
4 stars
where is the evaluation form
very satisfied with the training
kak saya mau cerita, pelatihan kemarin bagus sekali tapi makan siangnya telat terus
jujur pelatihannya bagus, cuma tempatnya terlalu jauh dari stasiun
secara keseluruhan bagus, hanya ruangannya kurang besar
saya senang ikut kelas kemarin, bu widyaiswaranya sabar sekali
pelatihan pfa kemarin membuka wawasan saya
materinya daging semua
materinya relevan sama kerjaan saya
kurang suka cara mengajar pemateri kedua
pemateri hari kedua suaranya pelan
pemateri telat satu jam kemarin
acara molor terus, mohon diperbaiki
acaranya ngaret
kemarin panas banget di kelas
kemarin lampunya mati, jadi tidak nyaman
kamar asrama bocor, tolong jadi perhatian panitia
panitia baik baik semua
panitia sangat membantu
panitianya jutek
saran saja, tolong toilet dibersihkan
usul pelatihan berikutnya di banyuwangi
saran buat kelas online, jangan terlalu lama
tolong tambah waktu praktiknya lain kali
next time mohon snack lebih sehat
saya beri nilai sembilan
9 dari 10 pak
nilai 10
nilainya bagus, 4 bintang
tidak sesuai harapan kelasnya
pelatihannya kurang menarik
bagus dan menarik
sangat mengesankan
luar biasa pelatihannya
terharu saya ikut pelatihan ini
testimoni saya: pelatihan ini mengubah cara saya melayani warga
pesan saya semoga sering diadakan pelatihan lagi
pelatihane nyenengke
pelatihane mboseni
sing mulang enak, gak nggarai ngantuk
sing mulang kesusu, gak mudeng
mangane telat terus wingi
kamare apik resik
panitiane apik apik
panitiane judes
usul, sesuk maneh ojo suwe suwe
saran ku parkire diombo
pelatihanipun migunani sanget
ingkang mucal sae sanget
kamaripun resik lan sekeca
usul kula, prakteke dipun tambah
pelatihanna ta' lebur, ngantok
guruna sabbar
kamarra berse
rowangngna sompek
the materials were excellent
i was disappointed with the food
the room was too small
the committee was very kind
the speaker came late
the class was too long
it was ok
i give 9 out of 10
here is my feedback
i suggest a bigger room

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
liat data aku dong
tampilkan profil saya
tunjukkan data saya
cek data pribadi saya
cek nama saya
cek nomor hp saya yang terdaftar
mau lihat data diri
mau lihat biodata
mau cek profilku
pengen liat dataku
biodata saya
biodataku
profil saya apa isinya
data saya sudah lengkap?
data saya sudah betul belum
data saya masih sama kan
data apa yang kalian punya tentang saya
data saya di sistem apa saja
data yang tersimpan atas nama saya
informasi saya yang disimpan apa
isi profil saya apa
nama saya tercatat siapa
nama saya ditulis bagaimana di sistem
nama saya sudah benar ejaannya?
nomor saya tersimpan berapa
alamat saya tercatat dimana
alamat yang tersimpan apa
kabupaten saya tercatat mana
saya tercatat unsur apa
saya tercatat sebagai psm atau tksk
kelompok saya di data apa
saya di sini terdaftar sebagai apa ya
minta data saya
kirimkan data saya yang tersimpan
ekspor data pribadi saya
gelar saya sudah masuk belum di data
delok data diriku
ndelok biodataku
dataku endi
dataku sing kesimpen opo
jenengku ditulis piye
jenengku kecatet sopo
alamatku kecatet ngendi
nomerku sing kecatet piro
aku kecatet opo
aku kecatet psm opo tksk
dataku wis komplit ta
badhe mirsani data kula
badhe ningali biodata kulo
nyuwun pirsa data kula
data kula ingkang kasimpen punapa
nami kula kacathet kados pundi
alamat kula kacathet wonten pundi
data kulo sampun leres dereng
kula kacathet minangka punapa
ngabassa data engko'
nangale data kaula
data kaula apa bai
nyama kaula etoles baramma
alamat kaula se ekatao e dimma
nomer engko' se badha berempa
view my profile
see my data
my profile info
what information do you have about me
what data do you keep about me
what is my registered phone number
which name is saved
check my details
which city am i listed in
send me a copy of my data
kak mau ngecek, data saya yang kemarin diisi nama sama alamatnya apa ya
tolong tunjukkan apa saja yang tercatat tentang saya
mau pastikan nama saya tidak salah tulis di data
mau mastiin nomor hp yang kesimpan nomor saya yang mana
boleh lihat data yang sudah saya isi kemarin
coba lihat biodata saya
coba cek kabupaten saya di data sudah benar belum
alamat email saya yang terdaftar apa
di data kalian saya ini umur berapa
saya terdaftar dari lembaga apa
tahu dari mana nama saya, data apa yang kalian simpan
informasi pribadi apa yang kalian pegang
apa saja yang kalian tahu tentang saya
unsur apa yang tercatat untuk saya
kelompok saya tercatat apa
coba delok data diriku
aku pengen ngerti dataku sing disimpen
alamatku nang data kono opo
badhe mriksa data kula ingkang kasimpen
kabupaten kula kacathet pundi
kula kadhaftar saking lembaga punapa
terro nangaleya data dibi'
data kaula se esimpen apa bai
let me see my profile
can i see the data i filled in
is my name spelled correctly in your system
what's my registered address

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
mau ubah profil
mau edit data
mau perbaiki data diri
mau update biodata
ubah biodata
perbarui data saya
perbarui profil
benerin data saya
betulin nama saya
benarkan nama saya
tolong nama saya diganti jadi Sulastri
nama saya kurang satu huruf
nama saya salah eja
nama saya harusnya pakai y bukan i
nama saya yang benar Muhammad Fauzi
nama saya kebalik
nama saya ketuker sama suami
ejaan nama saya salah
tambahkan gelar saya
tambahin gelar S.Sos
gelar saya salah, bukan S.E tapi S.Sos
ganti nomor wa saya
ganti no telepon
nomor hp saya sudah ganti
nomor baru saya 085712345678
nomor yang lama hilang, ini nomor baru saya
ini nomor saya yang baru
update nomor
saya pindah alamat
saya pindah ke surabaya
saya sudah pindah kabupaten
saya sekarang tinggal di mojokerto
saya ikut suami pindah ke sidoarjo
alamat saya berubah
alamat saya yang benar di kota blitar
ubah kota
ubah wilayah saya
kabupaten saya bukan malang tapi kota malang
salah kota
salah milih kota
kecamatannya keliru
ubah asal saya
ubah kelompok
ganti unsur jadi psm
saya sekarang tksk, tolong diubah
saya bukan tagana lagi
status saya ganti jadi karang taruna
saya sudah tidak di lks, ganti umum
salah isi unsur
salah ketik data
salah input nama
data saya ada yang keliru
data saya salah
data saya perlu diperbaiki
ada kesalahan di data saya
data saya kurang lengkap, mau nambahi
lengkapi profil saya
mau isi data yang masih kosong
mau menambah alamat email
revisi biodata
revisi nama
ralat alamat
koreksi alamat saya
tanggal lahir saya salah
umur saya salah
ganti profilku
jenengku salah, benakno
jenengku kurang
jenengku sing bener Suparno
aku pindah nang kediri
aku wis pindah soko malang
nomerku anyar
nomerku wis ganti
hpku ilang, iki nomer anyarku
aku saiki psm
aku saiki melu tagana, gantien
dataku salah, tulung dibenakno
dataku kurang jangkep
salah ngisi data aku
salah nulis jeneng
gelarku durung ditulis
badhe ngewahi data kula
badhe nggantos nomer
nami kula kirang leres
nami kula lepat serat
nami kula ingkang leres Sukarti
alamat kula gantos
kula pindhah griya
kula sapunika wonten Gresik
nomer kula sampun gantos
data kula wonten ingkang klentu
nyuwun data kula dipun leresaken
kula sapunika tksk
gante nyama kaula
gante nomer engko'
nyama kaula sala toles
alamat kaula sala
engko' pinda ka bangkalan
data kaula sala, teppa'agi
obe data engko'
change my data
edit my data
update my data
my name is wrong
my phone number changed
i have a new number
correct my name please
fix my name
change my city
i am now a tksk, please update
i want to complete my profile
kak nama saya di data salah, harusnya pakai huruf h di belakang, tolong dibetulkan
saya sudah pindah tugas ke kabupaten lain, tolong diganti datanya
saya ganti nomor, yang ini nomor aktif saya sekarang
kemarin salah isi tanggal lahir, mau diganti
kemarin saya isi kecamatan keliru
waktu daftar saya salah pilih kelompok, harusnya tksk
kelompok saya harusnya psm bukan umum
alamat saya ganti ya, sekarang di jember
sekarang saya domisili di kota probolinggo
nama lengkap saya yang benar pakai hj di depan
tambahkan hj di depan nama saya
nama panggilan jangan dipakai, pakai nama lengkap saya
gelar saya nambah, M.Si
saya sudah lulus s1, tambahkan gelar
mau ganti foto profil
email saya ganti
email saya salah ketik
no hp saya kurang satu angka
nomor hp saya salah
jabatan saya berubah
lembaga saya sudah ganti nama
saya pindah lembaga
mohon data saya diubah
mohon koreksi nama saya
tolong ubah unsur saya
tolong data saya diperbarui
mau membetulkan data
membetulkan kabupaten
salah kabupaten, mohon diperbaiki
aku salah nulis jenengku, iso diganti ta
jenengku kudune nganggo h
kabupatenku kleru, kudune malang
nomerku sing bener sing iki
aku pindah omah nang gresik, gantien alamatku
tambahono gelarku
kelompokku kudune tksk
nama kula kirang gelar
kula sampun pindhah dhateng jember, nyuwun dipun gantos
kelompok kula klentu, leresipun psm
asma kula klentu seratipun
nyama kaula kodhuna ngangguy h
engko' la pinda ka sampang, gante alamatta
nomerra kaula sala, se bendher areya
i moved, please change my address
i typed my name wrong
wrong city, please fix
i changed my phone number
add my title to my name
please correct my details

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
ganti bahasa dong
ubah bahasanya
ubah ke bahasa indonesia
pakai bahasa jawa dong
pakai bahasa indonesia saja
pake bahasa inggris
pake bahasa jawa aja kak
bahasa indonesia aja
bahasa jawa aja
bahasanya bisa diganti?
bisa ganti bahasa ga
bisa bahasa indonesia ga
bisa bahasa daerah ga
ada pilihan bahasa lain?
ada bahasa apa saja
tolong pakai bahasa yang saya mengerti, bahasa jawa
saya ga ngerti bahasa inggris
saya lebih paham bahasa jawa
kok bahasanya jawa, saya tidak paham
jangan bahasa jawa
jangan pakai bahasa inggris
jowo ae
nganggo jowo ae
jowo wae mas
iso boso jowo gak
iso ngomong jowo ta
boso indonesia ae
boso enggres
gantien boso jowo
gak iso boso indonesia aku
ngagem basa jawi kemawon
basa jawi
saged basa krama mboten
ngagem basa indonesia kemawon
kula langkung remen basa jawi
bhasa madhura
bisa bhasa madhura napa enja'
ngangguy bhasa madhura bai
bhasa indonesia bai
in english please
can you reply in english
i want english
use english
i prefer english
i can't read indonesian
is there an english version
bahasa please
switch to javanese
switch back to indonesian
pak bisa tidak pakai bahasa jawa saja, saya kurang paham bahasa indonesia
kak bahasa indonesianya yang mudah dong
bahasanya jangan inggris ya
mbok nganggo boso jowo ae mas
nganggo boso indonesia ae, aku gak mudeng jowo
aku luwih ngerti boso jowo
kula langkung mangertos basa jawi
menawi ngagem basa jawi saged?
kaula lebbi ngarte bhasa madhura
nyo'on ngangguy bhasa indonesia bai
could you switch to english please
my indonesian is not good, english please
please answer in indonesian
is javanese available
what languages do you support
setelan bahasa
kembalikan ke bahasa indonesia

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
stop kak
stop ya
stop info
stop infonya dong
stop pesan
stop pesannya
stop notif
stop dulu pengumumannya
stop langganan
berhenti menerima pengumuman
berhenti dapat info
saya mau berhenti dapat pesan
mau unsubscribe
keluar dari broadcast
keluarkan nomor saya dari daftar kiriman
coret nomor saya dari penerima info
jangan kirim pengumuman
jangan kirim jadwal pelatihan lagi
jangan kirim wa lagi
jangan wa lagi
jangan spam
jangan hubungi nomor ini lagi
tolong berhenti mengirim pesan
tolong hentikan pesan pesan ini
tolong jangan kirim pesan terus
mohon jangan dikirimi lagi
mohon dihentikan pengirimannya
mohon nonaktifkan pengumuman untuk nomor saya
nonaktifkan info
nonaktifkan notifikasi
matikan notifikasi
matikan info pelatihan
matiin notif
matiin infonya
ga usah kirim kirim lagi
ga usah kirim info
gausah kirim wa
gausah kabari saya lagi
gak usah dikirimi lagi ya
tidak perlu dikirimi info lagi
tidak mau menerima pesan lagi
saya tidak mau info pelatihan lagi
saya tidak butuh info ini
saya ga butuh pengumuman
saya sudah tidak berminat menerima info
saya sudah pindah provinsi, tidak usah kirim info
saya sudah pensiun, ga usah dikirimi lagi
udah cukup infonya ya
udah jangan kirim lagi
cukup ya kak pesannya
terlalu banyak pesan
terlalu sering kirim pesan
kebanyakan pesan, stop
banyak banget wa nya, berisik
berisik
berisik banget notifnya
ganggu
ganggu banget
ganggu tidur saya, jangan kirim
keganggu sama pesannya
hp saya bunyi terus gara gara pengumuman
memori hp saya penuh, jangan kirim kirim
kuota saya habis buat terima pesan ini
bosan dikirimi terus
risih dikirimi pesan terus
sementara jangan kirim info dulu
sementara stop dulu
jeda dulu pengumumannya
libur dulu infonya sebulan
stop info tapi jadwal saya tetap
ojo ngirimi aku maneh
ojo kirim kirim
ojo wa maneh
ojo dikirimi pengumuman
ojo ngebel maneh
ojo ganggu
wis ojo ngirim
wis gak usah dikirimi
wis ora usah ngirim pesan
gak usah ngirim info
gak butuh infomu
gak pengen dikirimi
mandeg ngirim
mandheg wae ngirime
leren sik ngirime
stop rek
rame ae hpku, ojo dikirimi
sumpek aku dikirimi terus
risi aku
pengumumane pateni
sampun dipun kirimi
mboten sah ngirim malih
mboten usah dipun kabari malih
nyuwun dipun kendeli
nyuwun mandheg
kulo mboten purun dipun kirimi
kula sampun mboten betah info
cekap infonipun
pengumumanipun dipun pejahi
ja' kerem pole
jha' ngerem info pole
ambu ngerem
ambu pole, ja' kereme
mare, ta' osa ngerem
ta' osa kereme engko'
ta' osa ngerem pengumuman
engko' ta' endha' ekereme pole
bannya' gallu pesanna, ambu
stop sending messages
stop texting
stop all announcements
no more announcements
no more updates please
remove my number from your list
i don't want these messages
i don't want to get announcements
mute announcements
turn off announcements
turn off notifications
kak tolong nomor saya jangan dikirimi info pelatihan lagi, saya sudah tidak di jawa timur
sudah ya bu cukup, tidak usah kirim info lagi
saya tidak pernah minta info ini, tolong hentikan
kenapa saya dikirimi terus, tolong berhenti
kok kirim terus sih, berhenti dong
siapa suruh kirim kirim ke saya, stop
lama lama jengkel dikirimi terus
matikan saja semua pemberitahuan
hentikan semua kiriman
hentikan pesan otomatisnya
jangan kirim pesan otomatis
jangan masukkan saya di daftar broadcast
hapus saya dari daftar penerima pengumuman
saya keluar dari daftar penerima
gak mau nerima info
ga mau terima broadcast
nggak usah dikabari lagi
kabar pelatihan ga usah dikirim lagi
gak perlu ngabari saya
tutup langganan
akhiri langganan
putus langganan
puasa dulu kirim infonya
selama ramadhan jangan kirim dulu
sedang sakit, jangan kirim info dulu
lagi berduka, jangan kirim pengumuman dulu
wis to mas ojo ngirim wae
ojo kakehan ngirim
ojo dikabari maneh aku
aku wis gak melu psm, ojo dikirimi
gak usah kabar kabar maneh
nyuwun sampun dipun kintuni pengumuman
sampun ngaturi kabar malih
kula mboten kersa tampi kabar malih
infonipun mboten sah dipun kintun
mon bisa ja' kereme engko' kabar
ja' bannya' gallu kerem
ampon, ta' osa kerem kabar pole
ambu gallu se ngerem kabar
engko' ta' terro olle kabar pole
jha' kerem kabar ka engko'
pengumumanna ta' osa ekerem pole
please take me off the announcement list
i no longer want updates
stop these notifications
quit messaging me
pause the announcements
no need to send me info anymore

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
kirimi lagi
kirim terus ya
kirimkan lagi info pelatihan
kirimin info terbaru lagi dong
boleh dikirimi lagi
mau dikirimi info
mau dikirimi pengumuman lagi
mau terima kabar lagi
mau dapat kabar pelatihan
mau langganan lagi
mau berlangganan
langganan info pelatihan
daftar langganan info
ikut langganan pengumuman
aktifkan notifikasi
aktifkan info pelatihan lagi
aktifin lagi notifnya
nyalakan info
nyalakan notifikasi
hidupkan lagi infonya
buka lagi pengumumannya
mulai langganan
on kan lagi
tolong saya dikabari lagi kalau ada pelatihan
kabari aku kalau ada kelas baru
kabari saya jika ada jadwal baru
kalau ada info pelatihan kabari ya
kalau ada pelatihan lagi tolong infokan ke saya
tolong infokan kalau ada pelatihan
infoin ya kalau ada yang baru
info info ya kalau ada diklat
jangan lupa kabari saya pelatihan berikutnya
saya ingin terus mendapat info
saya mau dapat info terus
saya ingin menerima informasi pelatihan
saya kangen infonya, kirim lagi
masukkan saya ke daftar penerima info
kok ga dapat info lagi
kok saya gak pernah dikirimi pengumuman
kok infonya berhenti, kirim lagi dong
kenapa tidak ada pengumuman lagi ke saya
kemarin stop, sekarang aktifkan
kemarin saya stop tapi sekarang butuh infonya
dulu berhenti, sekarang mau lagi
sempat unsubscribe, mau subscribe lagi
salah ketik stop
tidak sengaja stop, kirim lagi ya
salah pencet stop, aktifkan lagi
batal stop kak, lanjut kirim
batal unsubscribe
jangan di stop dong
jangan berhenti
jangan berhenti kirim
tetap kirim
tetap kirimi saya
tetap langganan
lanjut kirim info
lanjutkan kirim pengumuman
terusin kirim infonya
sudah pulang umroh, boleh kirim lagi
sudah ganti hp, kirimi lagi infonya
kirimi aku maneh yo
kirimi aku info
kirimono info maneh
kirimno maneh pengumumane
kabari aku nek ono pelatihan
kabarono aku lek onok kelas anyar
aku gelem dikirimi maneh
aku pengen oleh info maneh
aku langganan maneh
uripno pengumumane
uripno maneh infone
gak sido mandheg
gak sido stop, kirimi terus
ojo mandeg ngirim
kok aku gak tau oleh info maneh
kula nyuwun dipun kabari malih
nyuwun dipun kirimi pengumuman malih
kirimi kulo kabar malih
infonipun dipun lajengaken
dipun aktifaken malih pengumumanipun
mboten sios mandheg
kereme engko' pole
kerem pole kabarra
kaula endha' ekereme pole
kaula terro olle kabar pole
kabare engko' mon badha pelatihan
odhi'agi pole pengumumanna
ta' dhaddhi ambu, kerem pole
resume announcements
subscribe me again
subscribe again please
i want to receive updates again
send me announcements
please send updates again
turn announcements on
turn on notifications
keep me posted
keep me updated on new trainings
let me know when there is a new training
don't stop sending
i didn't mean to stop, keep sending
opt me in
kak saya dulu minta stop, sekarang saya aktif lagi jadi psm, tolong dikirimi lagi
ternyata saya masih butuh infonya, kirim lagi ya
infonya ternyata penting, aktifkan lagi dong
tolong masukkan lagi nomor saya ke daftar penerima pengumuman
mau dapat notifikasi pelatihan lagi
mau terima notif lagi
boleh dong dikabari kalau ada kelas baru
kalau buka pendaftaran lagi kabari saya ya
tolong kabari saya kalau kelas odgj dibuka
kasih tau ya kalau ada jadwal baru
jangan lupa kirimi info pelatihan ke saya
saya belum pernah terima pengumuman, tolong dikirimi
kok temanku dapat info saya tidak, kirimi juga dong
daftarkan nomor saya untuk terima info
lanjutkan langganan saya
perpanjang langganan info
hidupkan notif
nyalain notif
nyalakan lagi notifnya
unmute
jangan hentikan kirimannya
jangan berhenti ngabari saya
jangan distop ya infonya
bukan stop, lanjut kirim saja
saya tidak mau berhenti, tetap kirim
siapa yang stop, saya masih mau info
aku isih pengen dikirimi info
aku isih butuh kabare, kirimi terus
ojo distop, aku isih gelem
kabari maneh aku yo
nek bukak pendaftaran kabarono aku
mbiyen tak stop, saiki kirimi maneh
kulo taksih purun nampi kabar
kabaripun dipun kintun malih nggih
nyuwun dipun lebetaken daftar penerima info malih
engko' gi' endha' ekereme kabar
kabare pole kaula mon badha kelas
ja' ambu ngerem kabar, terrosagi
mon badha info kerem ka kaula keya
please keep me informed
i still want to get updates
put me back on the list
add me to the announcement list
notify me when registration opens
turn my notifications back on

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
hapus data saya dong
hapus data diri saya
hapus biodata saya
hapus semuanya tentang saya
hapus semua informasi saya
hapus nama dan nomor saya
hapus nama saya dari sistem
hapus nomor hp saya dari database
hapus permanen data saya
tolong data saya dihapus ya
tolong hapus nomor saya dari database
tolong hapus jejak saya
tolong data pribadi saya jangan disimpan lagi
mohon data kami dihapus dari sistem
mohon hapus semua data pribadi saya sesuai uu pdp
sesuai uu pdp saya minta data dihapus
saya minta data saya dimusnahkan
saya mau data saya dihilangkan
saya mau akun saya ditutup
saya mau menghapus akun
saya ingin data saya ditarik
saya cabut persetujuan
cabut persetujuan data
tarik izin penggunaan data saya
saya tidak setuju data saya disimpan
saya tidak mau data saya ada di sini
jangan simpan nama saya
non aktifkan akun dan hapus data
delete data saya
delete semua
buang semua data saya
lenyapkan data saya
hilangkan nama saya dari data
saya ga pernah daftar tapi ada data saya, hapus
siapa yang daftarin saya, hapus data saya
nama saya dipakai orang, tolong datanya dihapus
salah orang, hapus data nomor ini
ini nomor baru beli, pemilik lama hapus aja datanya
nomor ini bukan lagi punya bu sri, hapus datanya
saya bukan pemilik data ini, tolong dihapus
bapak saya sudah tiada, tolong hapus datanya
istri saya sudah meninggal, mohon datanya dihapus
kakak saya almarhum, data beliau minta dihapus
almarhum pak slamet mohon dihapus dari data
ibu saya wafat bulan lalu, hapus nama beliau
peserta bu lastri telah berpulang, mohon datanya dihapus
orangnya sudah meninggal, datanya dihapus saja
cara menghapus data pribadi
cara hapus profil
gimana cara hapus akun
bisa hapus data saya ga
bisakah data saya dihapus
apakah data saya bisa dihapus semua
hapusen jenengku
dataku hapusen
dataku dibusak wae
dataku guwaken
guwak dataku kabeh
ilangono dataku
ilangno jenengku soko sistem
akunku tutupen
busaken akunku
aku gak pengen dataku nang kono
aku gak tau daftar, hapusen
aku ora tau ndaftar, busaken jenengku
bapakku wis ora ono, tulung datane dihapus
mbahku wis sedo, datane busaken
nyuwun data kula dipun icali
nyuwun dipun hapus data kula
data kula dipun busak mawon
akun kula dipun tutup mawon
kula mboten purun data kula dipun simpen
kula narik persetujuan
bapak kula sampun seda, nyuwun datanipun dipun hapus
apos data engko'
apos data kaula kabbhi
elangagi data kaula
data engko' apos bai
buang data kaula
tutup akun engko'
ja' simpen data kaula
erase everything
delete me from your system
delete my name and number
delete all information about me
remove all my personal data
remove me from the database
please delete my profile
i want my data erased
i revoke my consent
don't keep my data
this number is not his anymore, delete the data
my mother passed away, please delete her data
kak saya mau semua data saya dihapus, saya sudah tidak ikut kegiatan sosial lagi
saya minta hak saya untuk dihapus datanya
sesuai undang undang saya berhak minta data dihapus, tolong dihapus
tolong pastikan nama dan nomor saya dihapus permanen
data saya jangan ada lagi di sini
lupakan saya
lupakan data saya
tolong nama saya dibuang dari sistem
keluarkan data saya dari sistem
nomor saya tolong dibersihkan dari sistem
musnahkan semua data
saya menyesal daftar, hapus semua data saya
hapus seluruh riwayat saya
hapus riwayat chat dan data saya
ganti pemilik nomor, data yang lama hapus
hp ini beli bekas, ada data orang lain, tolong dihapus
suami saya sudah tiada, tolong nama dan nomornya dihapus
kakek saya sudah meninggal dunia, hapus datanya ya
pak bambang sudah almarhum, tolong nomornya dihapus dari data
ayah saya meninggal minggu lalu, mohon data beliau dihapus
anggota kami bu ningsih wafat, datanya dihapus saja
saya tidak mau lagi terdaftar di sini
saya tidak ingin data saya disimpan dinas
dataku ojo disimpen maneh
guwaken kabeh dataku
tulung dataku diilangi kabeh
jeneng karo nomerku busaken
bapakku wis seda, datane tulung dibusak
bojoku wis ninggal, jenenge busaken
dataku kudu diilangno
nyuwun sedaya data kula dipun musnahaken
data kula sampun dipun simpen malih
semah kula sampun tilar, datanipun dipun busak nggih
data kaula nyo'on epos
elangagi nyama kaula dari sistem
eppa' kaula ampon seda, datana elangagi
apos kabbhi data engko'
get rid of my data
clear all my data
i want to be removed from your records
my husband died, please remove his data
my father has passed away, delete his number
how can i delete my account

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
mau bicara sama petugas
mau ngomong sama petugas dong
mau ngobrol sama admin langsung
mau ketemu petugas
mau telpon petugas
mau chat admin asli
minta nomor admin
minta nomor kontak panitia
minta nomor telepon yang bisa dihubungi
minta cp panitia
contact person pelatihan lansia siapa
nomor wa panitia
nomor hp bu kabid ada?
siapa yang bisa saya hubungi
hubungi siapa kalau ada masalah
nanya ke siapa ya kalau begini
tolong hubungi saya
tolong saya ditelpon
tolong telpon balik
telepon saya dong pak
bisa telpon?
bisa tolong panggilkan orangnya
panggil admin
admin mana
adminnya mana sih
admin tolong dibalas
admin tolong jawab
callcenter dinsos berapa
petugas piket siapa
petugasnya ada ga
ada petugas jaga?
ada manusia disini?
ada orang beneran ga
bukan robot dong, orang
saya mau orang bukan bot
saya tidak mau dijawab mesin
bot nya ga ngerti
botnya ga paham paham
botnya error
botnya lemot
bot bodoh
percuma ngomong sama bot
capek ngomong sama robot
dari tadi jawabannya itu itu terus, kesal
jawabannya tidak nyambung
ga nyambung jawabannya, panggil orang
jawaban tidak membantu
bukan itu yang saya tanya, tolong petugas
tidak puas dengan jawabannya
saya mau protes
saya mau lapor
mau ngadu
mau lapor ada masalah
mau menyampaikan keluhan
ada keluhan soal pelayanan
ada kendala, mohon bantuan petugas
ada masalah sama pendaftaran saya, tolong petugas
lapor pak, ada kecurangan
lapor ada pungli di pendaftaran
lapor panitia minta uang
lapor orang yang mengaku dinsos
saya merasa ditipu
saya ditipu orang yang ngaku panitia
saya dimintai uang pendaftaran
saya dimintai uang 200 ribu supaya lolos
dimintai uang rokok sama oknum
disuruh bayar 100rb biar cepat diterima
kok disuruh bayar padahal katanya gratis
ada yang nawarin lolos asal bayar
ada orang telpon ngaku dari dinsos minta data
ada yang wa minta foto ktp katanya dari dinsos
dapat sms minta kode otp dari dinsos
ditelpon orang minta nomor rekening
dikirimi link aneh atas nama dinsos
link ini penipuan bukan
ini modus penipuan?
hati hati penipuan, ini siapa
saya sudah terlanjur transfer, gimana ini
uang saya kembali tidak, sudah saya transfer
uang transport saya belum cair
uang saku saya kok belum dibayar
honor belum saya terima
refund uang saya
surat undangan belum ada
surat undangan saya belum dikirim
surat balasan belum kami terima
butuh surat keterangan dari dinas
minta surat pemanggilan buat izin kantor
saya ditolak kenapa ya
kenapa saya ditolak
kenapa pendaftaran saya tidak diterima
saya tidak terima ditolak
saya tidak terima
tidak adil pilihannya
kok yang diterima itu itu saja, tidak adil
nama saya hilang dari daftar
nama saya tidak ada padahal sudah daftar
data saya kacau, tolong petugas cek
barang ketinggalan di asrama
jaket saya tertinggal di aula
kunci motor ketinggalan di ptks
kecopetan waktu pelatihan
hp saya hilang di ptks
dilecehkan panitia
ada peserta berkelahi
petugasnya galak
pelayanannya buruk
pelayanan kok lama sekali
lama sekali tidak ada jawaban
kok ga dibales bales
kok tidak dijawab
kok dicuekin
sudah tiga kali tanya tidak dijawab
sudah dari pagi nunggu balasan
tolong dibalas cepat
tolong segera ditanggapi
penting, mohon segera direspon
urgent
urgent tolong
mendesak, saya perlu bicara dengan petugas
saya tidak bisa baca tulis, mau ngomong langsung
saya lebih enak bicara langsung
bisa datang ke kantor ga buat tanya langsung
kantornya dimana mau datang langsung
kantor dinsos buka jam berapa
jam layanan petugas
email dinsos apa
alamat email panitia
mau kirim surat ke dinsos, ke siapa
mau kerjasama dengan dinsos, hubungi siapa
mau undang narasumber dari dinsos
saya dari media mau konfirmasi
saya wartawan mau wawancara
mau jadi narasumber hubungi siapa
mau pinjam aula ptks
mau studi banding ke ptks
mau penelitian skripsi di ptks
mau magang di ptks, ke siapa
ngomong karo wong
ngomong karo petugas
arep ngomong karo wonge langsung
arep omong omongan karo admin
undangno wonge
undangno admin
celukno petugas
petugase sopo
petugase nang endi
njaluk nomer wa petugas
njaluk nomere panitia
nomere sing iso ditelpon piro
telpunen aku
ono wonge ta iki
gak gelem karo robot
robot e goblok
bot e gak mudeng
gak nyambung jawabane
mangkel aku
jengkel aku gak dibales
suwe temen balese
kok meneng ae
kok gak dijawab
aku arep lapor
aku arep protes
aku dijaluki duit
aku dikongkon mbayar
aku dikon bayar 150 ewu
ono sing ngaku panitia njaluk duit
ono wong njaluk transfer
iki penipuan ta
aku diapusi
aku gak trimo
kok aku ditolak
kula badhe wicanten kaliyan tiyang
nyuwun dipun telpon
nyuwun nomer petugas
badhe lapor
badhe matur keluhan
kula dipun suwuni arta
kulo dikengken transfer
wonten tiyang ngaken saking dinsos nyuwun arta
dangu mboten dipun wangsuli
kula dipun tolak, kenging punapa
engko' acaca'a ban oreng
kaula endha' acaca ban petugas
nyo'on nomer petugas
olok petugas
kaula terro lapor
engko' epenta'e pesse
badha oreng ngako dinsos menta pesse
engko' ekoca' majar
ta' ejawab malolo
bot ta' ngarte
kaula etola', arapa
talk to someone
speak to someone
i want to talk to an officer
connect me to an admin
real human please
operator please
is there anyone i can call
phone number of the office
please call me back
contact person please
you don't understand me
nobody is answering
no one replied to me
i want to make a complaint
i want to report a fraud
someone claiming to be from dinsos asked for money
they asked me to pay, is it true
i was scammed
why was i rejected
i left my bag at the venue
i need a letter from the agency
where is your office
kak saya sudah jelasin panjang lebar tapi botnya ga nyambung, tolong orang aja
pak saya mau bicara dengan kepala upt
bu saya mau bertemu langsung dengan petugas pendaftaran
saya mau ngomong sama yang ngurus pelatihan lansia
siapa penanggung jawab pelatihan ini, mau bicara
minta tolong petugasnya menghubungi saya hari ini
boleh minta nomor yang bisa ditelpon
telpon kantor ga diangkat angkat
nomor kantor tidak bisa dihubungi
email saya tidak dibalas
sudah kirim email tidak ada tanggapan
sudah datang ke kantor tapi tutup
saya dipingpong sana sini, tolong bantu
aplikasinya tidak bisa dibuka
sistem error terus waktu saya isi
formnya error, tidak bisa lanjut
pendaftaran saya dihapus orang, tolong dicek petugas
kok nama saya dicoret padahal tidak minta
sudah daftar duluan kok kalah sama yang belakangan
ada titipan orang dalam ya
pendaftarannya curang
pilih kasih panitianya
panitia tidak profesional, saya mau lapor
saya dibentak panitia
saya dilecehkan peserta lain
ada yang merokok di kamar, tolong ditegur petugas
charger saya ketinggalan di kamar asrama
kacamata saya tertinggal di ptks
tas saya hilang waktu pelatihan
uang saku teman sudah cair, saya belum
transport saya belum diganti
kapan uang transport saya dibayar, sudah sebulan
saya belum terima surat tugasnya padahal minggu depan berangkat
saya minta surat keterangan untuk kantor
butuh surat undangan resmi segera
tolong kirim surat ke kepala sekolah saya
ada orang ngaku petugas dinsos datang ke rumah minta uang
ada yang jual formulir pelatihan 50 ribu
katanya bayar 300 ribu pasti lolos, itu benar?
saya diminta setor uang oleh koordinator
oknum minta uang pelicin
diminta foto ktp sama nomor yang ngaku dinsos
ditawari sertifikat bayar tanpa ikut pelatihan
nomor 0813 minta uang atas nama panitia
saya hampir ketipu orang yang ngaku dinsos
uang sudah saya kirim ke rekening panitia palsu
apakah petugas memang minta uang administrasi
saya tidak puas
kecewa berat
bot tolol
bot payah
bot sampah
bot lemot, mana adminnya
robot terus, manusianya mana
tolong admin beneran yang balas
jangan jawab otomatis
males sama bot, petugas dong
apa tidak ada petugas yang bisa bantu
bisa minta bantuan petugas?
bantu sambungkan ke petugas
alihkan ke petugas
oper ke admin
eskalasi dong
aku wis ngomong bola bali botmu gak ngerti, undangno wonge
aku pengen ketemu petugas langsung nang kantor
petugas sing ngurus lansia sopo, aku arep takon langsung
duit transportku kok durung metu
surat tugasku kok durung teko
tasku keri nang asrama
aku dibentak panitia
panitiane ora adil
jare kon mbayar ben lolos, opo bener
ono uwong teko omah ngaku dinsos njaluk duit
kula badhe kepanggih petugas
kula badhe matur bab pelayanan ingkang awon
arta transport kula dereng dipun paringaken
serat tugas kula dereng dugi
tas kula kantun wonten asrama
wonten ingkang nyuwun arta supados lolos
kaula terro atemmo petugas
badha se menta pesse ma'le lolos
pesse transport kaula gi' ta' kalowar
sorat tugas kaula gi' ta' dapa'
ta' poas ka pelayananna
can someone from the office call me
i need to talk to the committee
i emailed but no reply
my transport money has not been paid
the officer was rude to me
they said i must pay to get accepted
a man claiming to be an officer asked for my otp
this is a scam, i want to report it
i'm not satisfied with the answer
stupid bot, give me a human
the system keeps giving errors
i left my charger in the dormitory

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
biaya
biayanya
bayar ga
bayar tidak kak
bayar apa gratis
ini bayar?
gratis ga kak
gratis tidak bu
ada biaya tambahan?
ikut pelatihan bayar berapa
biaya pendaftarannya berapa
ditanggung semua?
yang ditanggung apa saja
biaya makan ditanggung?
transport diganti ga
ongkos diganti?
uang transportnya berapa
dapat honor atau tidak
dapat uang lelah ga
dapet duit ga kalau ikut
digaji ga
jadi relawan digaji tidak
psm digaji berapa
honor tksk berapa
nginap ga
nginepnya dimana
nginap wajib ga
boleh gak nginap
boleh pulang tiap hari
boleh pp ga
boleh laju ga
rumah saya dekat, boleh tidak nginap?
kamarnya isi berapa orang
satu kamar berapa orang
kamarnya ada ac?
kamar mandi dalam ga
kamar laki perempuan pisah?
asrama cowok cewek dipisah
boleh sekamar sama suami?
boleh bawa istri?
boleh bawa anak kecil?
bawa balita boleh?
ada penitipan anak?
anak saya masih asi gimana
bawa baby sitter boleh
bawa pengasuh boleh ga
boleh didampingi anak
boleh bawa pendamping, saya difabel
ada akses kursi roda?
ramah difabel ga tempatnya
ada juru bahasa isyarat?
ada lift ga
ada kamar lantai bawah buat lansia?
dikasih makan ga
makannya apa
menu vegetarian ada?
saya diet, bisa minta menu khusus?
saya alergi seafood
bawa bekal sendiri boleh
ada snack ga
ada air minum ga
perlengkapan yang dibawa apa
yang harus dibawa apa kak
wajib bawa laptop?
ga punya laptop gimana
bawa hp aja cukup?
bawa materai?
bawa surat sehat?
bawa ktp asli?
bawa obat sendiri ya
bawa handuk sendiri?
bawa selimut?
bawa alat mandi ga
bawa jaket ga, dingin?
pakaian apa yang dipakai
dress code nya
dresscode
bajunya bebas?
pakai seragam?
pakai seragam psm?
pakai kerudung wajib?
boleh pakai celana jeans?
boleh pakai sandal?
pakai sepatu olahraga?
ada parkir ga
parkir motor aman ga
boleh bawa mobil
boleh bawa motor
dijemput dari stasiun ga
ada bus jemputan dari surabaya?
transportasi ke sana gimana
naik apa ke sana
turun stasiun mana
dekat stasiun mana
angkot ke sana apa
wifi gratis?
ada mushola?
ada masjid dekat situ?
sholatnya gimana waktu pelatihan
ada klinik ga
ada p3k ga
kalau sakit pas pelatihan gimana
kalau hamil boleh nginap di asrama?
telat boleh ga
telat 1 jam gimana
kalau terlambat gimana
boleh izin setengah hari?
boleh izin sehari ga
boleh keluar sebentar pas kelas
boleh pulang duluan?
harus ikut penuh ga
kalau bolos gimana
minimal kehadiran berapa
kalau tidak datang kena sanksi?
kalau batal kena denda?
boleh diwakilkan ga
boleh digantikan teman?
boleh ikut dua pelatihan?
boleh ikut lebih dari satu
setahun boleh berapa kali ikut
sudah pernah ikut boleh lagi?
ada tesnya ga di akhir
ada pre test?
ada pr ga
ada tugas ga
kalau tidak lulus gimana
nilainya dari mana
boleh rekam kelas?
boleh foto foto?
rekamannya dibagikan ga
materinya dibagikan?
materi bisa didownload?
dapat modul ga
dapat kaos?
dapat kaos atau topi ga
jp itu berapa menit
dapat berapa jp
satu hari berapa jp
apa itu psm
kepanjangan tksk
tagana itu apa kak
lks itu apa
karang taruna itu ngapain
beda psm dan tagana apa
perbedaan psm dengan tksk
bedanya karang taruna sama psm apa
tugas tksk apa
tugas psm ngapain aja
pekerjaan psm apa
manfaat jadi psm apa
untungnya ikut pelatihan apa
manfaat ikut pelatihan
ptks itu apa
ptks kepanjangannya apa
ptks itu kantor apa
siapa penyelenggaranya
yang ngadain siapa
pakai dana siapa
dinas sosial tugasnya apa
ini kerjasama sama poltekesos ya
data saya dikasih ke siapa
kenapa harus isi alamat
nomor saya dijual ga
privasi saya gimana
nik perlu ga
aman ga kasih nama di sini
kenapa tidak minta ktp
kalau zoom kuotanya diganti?
ada kuota internet ga
kalau sinyal jelek gimana zoomnya
kamera harus nyala?
zoom bisa lewat hp?
pakai hp bisa zoom?
cara instal zoom
cara pakai zoom
ga punya zoom gimana
pakai bahasa jawa ga pas pelatihan
boleh bawa makanan ke kelas
cuacanya gimana disana
ada kolam renang ga
pelatihannya pas puasa tetap jalan?
pas hari jumat gimana jumatannya
kalau hujan tetap jalan?
habis pelatihan jadi apa
habis pelatihan dapat kerja?
bisa jadi asn ga kalau ikut
bisa buat cpns ga
dikasih sk ga
dapat kartu anggota ga
surat tugas dari siapa ya
surat tugas formatnya gimana
contoh surat tugas ada
surat tugas wajib?
surat tugas ditujukan ke siapa
mbayar piro
bayar opo gratis
gratis ta mbayar
gratis temenan ta
onok duite gak
oleh duit ta
oleh transport ta
ongkose diganti ta
mangan oleh ta
oleh mangan gak
turune piye
nginep ta
turu kono ta
kudu nginep ta
oleh mulih ta
oleh ora nginep gak
oleh gowo anak ta
gowo bojo oleh gak
klambi bebas ta
nggawe sepatu ta
nggawe seragam gak
parkire aman ta
ono parkiran ta
ono mushola ta
ono wifi ta
dipapak ta
nek gak melu sedino piye
iso diwakilno ta
ono ujiane ta
oleh kaos ta
psm iku opo
tksk iku opo to
bedane tksk karo psm opo
gaweane psm opo
dataku aman ta
dataku dinggo opo
laptop kudu gowo ta
jp iku opo
mbayar menapa mboten
menapa gratis
wonten sangunipun mboten
pikantuk arta transport?
kedah nginep?
pareng mboten nginep?
mbeta menapa kemawon
ngasta laptop mboten
ngagem ageman punapa
wonten mushola mboten
wonten papan parkir mboten
pareng mbeta lare alit?
menawi mboten nderek sedinten pripun
psm punika punapa
tksk niku punapa
data kula dipun ginakaken punapa
data kula aman mboten
jp punika punapa
nitih punapa dhateng mrika
majar napa bunten
gratis napa majar
olle pesse transport?
badha pesse sakona?
olle ngakan?
ngakanna baramma
ngenep e dimma
tedhung e dimma
kalambhina apa
ngangguy kalambhi apa
mon telat baramma
badha parkirra?
badha langgar e jadhiya?
psm reya apa
data engko' aman?
is there a fee
do i have to pay
do we get allowance
is transport covered
do you provide food
is the food halal
what do i need to bring
should i bring a laptop
what to wear
can i bring my baby
can my wife come with me
is there a prayer room
is it wheelchair friendly
how do i get there
what if i miss a day
is there an exam
can i join two trainings
what is psm
what is tksk
what does jp mean
why do you need my phone number
how long do you keep my data
who organizes this
can i record the class
do i need zoom
kak saya mau tanya, selama pelatihan itu makan sama tempat tidurnya disediakan atau cari sendiri
kalau ikut pelatihan 4 hari apa dapat uang harian pak
pak kalau saya bawa anak umur 3 tahun boleh ga, di rumah ga ada yang jaga
saya vegetarian, ada pilihan makanan lain?
saya punya maag, makannya bisa tepat waktu ga
saya pakai kruk, apa kamarnya jauh dari kelas
suami boleh antar sampai dalam ga
boleh datang malam sebelumnya
boleh check in sehari sebelum
kapan boleh masuk asrama
kunci kamar ambil dimana
ada laundry ga
ada setrika ga
air panas ada ga
ada kantin di dekat situ?
ada atm dekat situ
ada minimarket dekat situ?
boleh keluar malam cari makan
dibagikan alat tulis ga
dibagi seminar kit ga
dapat jaket atau kaos ga
foto copy materinya dapat ga
apakah rekaman zoom dibagikan
apa ada ujian tulis
ada penilaian ga selama pelatihan
kalau remidi gimana
kehadiran harus seratus persen?
boleh bolos sehari ga
kalau pulang lebih awal apa kena sanksi
ada denda kalau batal?
kalau sudah daftar lalu tidak datang apa sanksinya
masuk daftar hitam ga kalau batal
satu orang boleh ikut berapa pelatihan dalam setahun
bolehkah ikut pelatihan yang sama dua kali
jam pelajaran itu maksudnya apa
apakah jp nya diakui bkn
manfaatnya apa buat saya
setelah ikut, apa dapat honor bulanan
apa ada jaminan kerja setelahnya
relawan dibayar atau sukarela
dana pelatihan dari apbd ya
siapa yang membiayai pelatihannya
lembaga mana yang menyelenggarakan
poltekesos itu apa
apa itu pilar sosial
psks itu apa sih
apa itu pekerja sosial masyarakat
bedanya pekerja sosial sama psm
psm dengan tksk beda tugasnya apa
tagana sama psm itu beda ya
karang taruna masuk unsur apa
lks sama panti beda ga
kenapa data saya diminta
siapa saja yang bisa melihat data saya
data saya dibagikan ke pihak lain ga
apakah nomor saya aman dari penipuan
apakah percakapan ini disimpan
datanya nanti dihapus kapan
disimpan sampai kapan data saya
apa foto ktp saya aman
materinya dalam bahasa apa
pelatihannya pakai bahasa daerah ga
kalau sinyal hp jelek ikut zoom gimana
zoom boleh sambil jalan?
satu laptop untuk dua peserta zoom boleh
kamera harus on terus?
seragam psm wajib dipakai?
boleh pakai kaos ga
sandal jepit boleh ga
hari pertama pakai baju apa
pakai putih hitam ya
jarak dari stasiun ke tempat berapa km
naik grab dari stasiun berapa
ada angkutan umum ke sana?
kalau naik bis turun dimana
parkir inapnya aman?
mangan karo turu disediakno ta golek dewe
nek gowo anak cilik oleh gak
nek sakit pas pelatihan piye
kamare siji isi wong piro
adus banyu anget ono ta
oleh metu bengi gak
dikei kaos karo tas gak
nek bolos sedino piye
nek batal didendo ta
relawan iku dibayar gak
mari melu pelatihan oleh opo
psm karo tagana bedane opo
gaweane tksk iku opo
klambine dino pisanan opo
numpak bis mudun endi
dahar kaliyan sarenipun dipun cawisaken napa madosi piyambak
menawi mbeta lare pareng mboten
kamaripun setunggal isinipun pinten tiyang
wonten toya anget mboten
menawi sakit wonten dokter mboten
relawan dipun bayar mboten
bedanipun psm kaliyan tksk punapa
saksampunipun pelatihan angsal punapa
dinten sepisan ngagem punapa
ngakan ban tedhung esadiya'agi napa nyare dibi'
mon ngiba ana' kene' olle?
kamarra essena berempa oreng
mon sake' e jadhiya baramma
bidana psm ban tksk apa
relawan ebajar napa enja'
olle kaos napa enja'
ongghu gratis?
is there hot water
what if i get sick during the training
can i arrive the night before
how many people share a room
do volunteers get paid
what do i get after the training
is there a penalty if i don't come
can i wear a t-shirt
how many minutes is one jp
who pays for the training
who can see my data
is this chat stored
do i need to keep my camera on
is there a vegetarian option
what's a social worker volunteer
what does tagana do

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
makasih banyak kak
makasih ya bu
makasih infonya
makasih sudah dibantu
makasih banget udah dijawab
makasih udah dibalas
makasih pak sudah dijelaskan
makasi kakk
makasiii
terima kasih admin
terima kasih atas penjelasannya
terima kasih jawabannya
terima kasih bapak ibu sudah membantu
terima kasih sebelumnya
trima kasih banyak
tengkiu
tengs
thanks ya
thank you very much
thanks for your help
many thanks
appreciate it
okay thanks
ok thank you
alright thanks
oke makasih
oke makasih ya kak
oke siap makasih
siap makasih
siap kak terima kasih
baik bu terima kasih
baik pak, makasih banyak ya
ya terima kasih
iya makasih
iya kak makasih
sip min makasih
ok noted makasih
oh begitu
oh begitu ya
oh gitu ya kak makasih
ooo
oalah
oalah ngono
owalah
owalah makasih
oh iya ya
oh ya sudah
ya sudah makasih
yasudah kalau begitu
ya udah gapapa makasih
paham kak
paham sekarang
paham, makasih
ngerti kak sekarang
sudah paham kak
sudah mengerti
jelas pak
jelas, makasih
mantap kak
mantap jiwa
top
top markotop
jos
joss
jos gandos
keren min
canggih ya
hebat
cepet banget balasnya, makasih
fast respon mantap
baik sekali
ramah sekali kak
admin terbaik
bangga sama dinsos
semangat kak
semangat kerjanya pak
sehat selalu
sehat selalu bapak ibu
sukses terus
sukses acaranya
semoga dibalas allah
barokallah
amin ya rabb
masya allah
wkwk oke
hihihi makasih
lucu kamu bot
gemes
sama sama kak
kembali kasih
sampai jumpa besok
sampai ketemu di malang
bye bye
assalamualaikum, saya pamit
pamit dulu
udah dulu ya
selamat bekerja
selamat malam, selamat istirahat
selamat tidur
hati hati
maaf merepotkan
maaf sudah mengganggu, terima kasih
maaf ya kak salah kirim
maaf salah kirim
maaf salah chat
maaf salah sambung
sori salah kirim
salah kirim
ups salah
selamat hari raya
minal aidin
selamat ulang tahun
selamat tahun baru min
❤️
😊
😊🙏
👏👏
😂😂
suwun infone
suwun lur
suwun pol
suwun sanget
suwun wis dibantu
kesuwun
nuwun mas
matur nuwun infonipun
matursuwun nggih
maturnuwun sanget bantuanipun
sampun cetha, matur nuwun
inggih matursuwun
wis paham
wis cetho
oh ngono to
oh ngoten
oalah ngoten nggih
siap ndan
siap cak suwun
apik botmu
pinter tenan
mugi berkah
mugi sehat sedaya
pareng rumiyin
kulo pamit
sakalangkong pak
kaso'on ya
enggi sakalangkong
ampon ngarte, sakalangkong
moga berkat
terima kasih banyak ya kak sudah sabar menjawab pertanyaan saya
makasih banyak pak, sangat membantu sekali
terima kasih atas pelayanannya yang ramah
oke kak kalau begitu saya tunggu kabarnya, terima kasih
baik kak ditunggu infonya makasih
ok kak saya tunggu
baik saya tunggu
siap ditunggu
ya sudah saya tunggu aja
nanti saya hubungi lagi, makasih
nanti saya chat lagi
oke nanti saya kabari
baik nanti saya baca dulu
oke saya pelajari dulu, makasih
oh jadi begitu caranya, makasih ya
wah lengkap infonya, makasih
wah membantu banget
wah keren
wih mantap
woow
wow
good
nice info
nice one thanks
cool thanks
you're helpful
you are kind
god bless you
got it
got it thanks
i see
i see, thanks
understood
ok understood
oh ok
never mind, thank you
that's all, thanks
itu saja, terima kasih
cukup itu aja makasih
sudah cukup, terima kasih
sementara itu dulu, makasih
tidak ada lagi, terima kasih
sudah tidak ada pertanyaan
makasih admin ganteng
makasih ya bot
bot nya baik
botnya pinter banget
lucu juga botnya
hehe makasih
hehe oke
wkwkwk makasih
hahaha iya
haha bener
yah
yaaah
duh
astaga
ya ampun
ya allah
innalillahi
turut berduka cita
turut berduka
semoga lekas sembuh
selamat ya
selamat hari ibu
selamat hari kesetiakawanan sosial
selamat natal dan tahun baru
selamat berpuasa
maaf lahir batin ya min
maaf tadi salah pencet
maaf tadi anak saya yang mencet
maaf kepencet
maaf ya min bercanda
bercanda kok
just kidding
cuma iseng
iseng aja
suwun mas wis sabar njawab
suwun yo mas infone lengkap
suwun, mengko tak kabari maneh
yo wis tak enteni
tak enteni kabare
wis cukup, suwun
wis iku ae, suwun
guyon kok
guyon rek
sepurane kepencet
sepurane salah kirim
matur nuwun sanget sampun sabar
nggih kulo entosi
inggih kula tengga kabaripun
sampun cekap, matur nuwun
ngapunten klentu mencet
mugi tansah pinaringan sehat
sakalangkong ampon ebanto
enggi antos kabarra
sapora sala penceddha
ampon cokop, sakalangkong
moga sehat kabbhi

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
bansos kapan
bansos saya belum cair
bansos bulan ini kok belum
kapan pkh cair
pkh saya kok ga cair
pkh saya dicabut
kenapa saya tidak dapat pkh
cara dapat pkh
cara dapat bansos
daftar bansos lewat mana
cek nama saya di bansos
cek dtks
cek dtsen
desil saya berapa
desil saya ketinggian
cara menurunkan desil
bpnt cair tanggal berapa
blt dana desa kapan
beras bulog kapan dibagi
sembako
minta bantuan uang
minta bantuan modal usaha
minta bantuan rumah
bantuan rumah tidak layak huni
bantuan lansia
bantuan untuk disabilitas
bantuan untuk janda
bantuan anak yatim
bantuan kursi roda
bantuan alat dengar
bantuan kesehatan
bantuan biaya sekolah
bantuan biaya rumah sakit
kartu kks tertelan atm
kartu bansos rusak
kip kuliah gimana
kip anak saya
pip kapan cair
kis saya mati
bpjs gratis
bpjs saya ga aktif
aktifkan bpjs pbi
bikin bpjs
tunggakan bpjs
bikin ktp
ktp rusak
cara buat ktp
perpanjang ktp
bikin kk
kk hilang
pecah kk
akta kematian
bikin akta anak
surat pindah penduduk
surat nikah
surat keterangan tidak mampu
sktm gimana
urus skck
bayar pbb
paspor dimana
umroh berapa
sekolah rakyat
ppdb
beasiswa kuliah
loker dong
lowongan dinsos
cari kerja
butuh kerjaan
rekrutmen pendamping pkh
pendaftaran pendamping pkh kapan
cpns kapan
pppk dinsos
kartu prakerja
pinjam 500 ribu
pinjol ilegal
dikejar debt collector
utang saya banyak
butuh modal
kredit motor
jual beli motor
jual pulsa
beli token
promo hari ini
kirim pulsa dong
slot gacor maxwin
info togel
angka jitu
cuaca besok
hujan ga hari ini
gempa tadi berapa skala
hari ini hari apa ya
berita hari ini
siapa presiden sekarang
siapa gubernur jatim
pemilu kapan
jadwal bola malam ini
arema main kapan
persebaya menang ga
resep rendang
masak apa hari ini
makan apa ya enaknya
rekomendasi wisata malang
wisata batu
tiket kereta
jadwal kereta malang
ongkir ke surabaya
obat batuk
dokter gigi terdekat
puskesmas terdekat
jadwal dokter
ayam saya mati
pupuk subsidi
harga emas
harga beras sekarang
gas elpiji langka
listrik mati
jalan rusak
lampu jalan mati
sampah menumpuk
tetangga berisik
lapor maling
motor saya hilang
dompet hilang
akun wa saya dibajak
wa dibajak
facebook lupa password
hp rusak
servis hp
cara bikin kue
cara menghilangkan jerawat
cara cepat kaya
cara mendapatkan jodoh
nyanyiin lagu
buatin puisi
buatkan pantun
buatkan cerita
buatkan makalah
kerjakan pr saya
bikinin tugas kuliah
terjemahkan ini
bahasa inggrisnya makan apa
5x7 berapa
akar 81
ibukota australia
siapa penemu lampu
tebak tebakan
cerita lucu dong
ngelawak dong
main game yuk
kamu umur berapa
kamu jomblo ga
kamu cewek apa cowok
mau jadi pacarku
nikah yuk
aku sayang kamu
kangen
lagi apa
lagi ngapain
udah makan belum
kamu tinggal dimana
rumahmu dimana
namamu siapa
kamu punya perasaan ga
sayang
cinta
ramalan hari ini
zodiak leo
arti mimpi ular
siapa jodohku
asdfgh
qwerty
blablabla
xxx
kentut
bokong
telek
jancok
anjing
goblok
bodoh
odgj keluyuran di pasar
ada orang gila telanjang di jalan
ada pengemis di lampu merah
ada anak terlantar
ada nenek terlantar
ada bayi dibuang
ada orang pingsan di jalan
orang tua saya mau dititipkan panti jompo
titip orang tua ke panti gimana
masuk panti jompo bayar ga
mau adopsi anak
mau menitipkan anak ke panti asuhan
rehabilitasi pecandu
anak saya kecanduan narkoba
anak saya kecanduan game
suami saya selingkuh
mau cerai
cara mengurus perceraian
warisan
hak asuh anak
rumah kami kebanjiran
desa kami longsor
tolong ada kebakaran
rumah roboh kena angin
butuh bantuan pengungsi
gempa rumah saya rusak
butuh ambulans
nomor ambulans
nomor polisi
bansosku kok durung
bansos kapan metu
pkhku gak metu
pkh kapan cair yo
aku kok gak oleh bansos
tonggoku oleh bansos aku gak
gak oleh bantuan aku
njaluk beras
njaluk bantuan duit
njaluk sembako
ktpku rusak
nggawe ktp nang endi
nggawe kk yaopo
golek kerjo
ono lowongan ta
nyilih duit
nyilih duit oleh
bedah omah
omahku bocor, ono bantuan ta
udan ta saiki
sesuk panas opo udan
persebaya saiki lawan sopo
wes mangan durung
awakmu wes rabi ta
awakmu lanang opo wedok
nyanyio
gaweno puisi
crito lucu
rego lombok piro
rego beras piro
hpku rusak
motorku ilang
bansos kula kok dereng
pkh kula mboten medal
kula mboten pikantuk bansos
nyuwun bantuan beras
nyuwun bantuan arta
bpjs kula mboten aktif
damel ktp wonten pundi
damel kk pripun
pados padamelan
wonten lowongan mboten
bantuan sosial kapan medal
bansos gi' ta' kalowar
bansos engko' bila
pkh engko' ta' kalowar
engko' ta' olle bansos
nyo'on bantuan
nyo'on berras
agabay ktp e dimma
bpjs engko' mate
nyare lako
ngenjam pesse
ojan apa enja' sateya
social assistance
when is bansos paid
i want to apply for bansos
i need money
i need a job
any job openings
lend me money
renew my id card
health insurance
scholarship
weather today
what's the weather like
what day is it today
what is 2 plus 2
sing me a song
write me a poem
do you love me
are you single
how old are you
football score
best restaurant in malang
bitcoin price
my cat is sick
recipe for fried rice
kak mau tanya ibu saya kok tidak dapat bansos lagi ya padahal dulu dapat
pak tolong rumah saya bocor semua, bisa minta bantuan bedah rumah ga
bu anak saya mau kuliah, ada bantuan biaya dari dinsos tidak
suami saya stroke butuh kursi roda, bisa minta ke sini?
nenek saya sebatang kara, apa bisa dapat bantuan
tetangga saya lumpuh, minta bantuan ke mana
kenapa pkh ibu saya berhenti
nama saya sudah ada di dtks tapi kok tidak cair
kartu bpjs saya diblokir, bisa urus di sini
cara pindah kk ke kabupaten lain
pindah domisili ngurus kk dimana
ngurus akta cerai dimana
kantor catatan sipil buka jam berapa
bikin nib buat usaha gimana
bantuan umkm masih ada ga
ada lowongan di dinas sosial ga pak
cara jadi pendamping pkh gimana
gaji pendamping pkh berapa
formasi cpns dinsos tahun ini
anak saya pengen jadi tentara, daftarnya dimana
mau daftar kuliah online
mau daftar bpjs kesehatan
mau daftar lomba agustusan
daftar jadi agen pulsa
mau daftar pppk gimana
tolong buatkan surat lamaran kerja
tolong bikinkan caption jualan
tolong carikan alamat rumah sakit
tolong terjemahkan ke bahasa arab
tolong hitungkan 250 dikali 12
tolong carikan lirik lagu
siapa kamu sebenarnya bot
kamu pinter matematika ga
kamu suka makan apa
kamu bisa nyanyi ga
mau curhat boleh ga, saya diputusin pacar
curhat dong
saya lagi galau
saya kesepian
anak saya nakal, harus gimana
anak saya tidak mau sekolah
istri saya minta cerai
tetangga saya ribut terus
saya terlilit utang
ada orang tidur di emperan toko kasihan
ada ibu ibu terlantar di terminal
ada odgj ngamuk di kampung saya, lapor kemana
ada anak kecil jualan di lampu merah
jalan di depan rumah rusak parah
banjir di kampung kami belum surut, butuh bantuan makanan
gunung meletus, warga ngungsi
rumah tetangga kebakaran tolong
orang tua saya mau dimasukkan panti
cara adopsi bayi lewat dinsos
donor darah dimana
mau sumbang baju bekas kemana
mau donasi buat korban banjir
mau nyumbang panti asuhan
pinjam mobil ambulans
harga tiket kereta ke malang berapa
oleh oleh khas malang apa
tempat makan enak di batu
hp saya lemot kenapa
kuota internet saya habis
cara download tiktok
cara bikin akun instagram
listrik di rumah padam
token listrik
ayam saya mati mendadak
obat untuk asam urat
obat flu apa ya
saya pusing minum obat apa
vaksin rabies dimana
kata mutiara dong
doa biar cepat kaya
arti nama budi
ulang tahun saya kapan
tanggal merah bulan depan
lebaran tanggal berapa
puasa mulai kapan
jam buka puasa hari ini
hasil undian
menang hadiah dari dinsos?
klik link ini dapat hadiah
promo kredit tanpa jaminan
jasa pinjaman cepat cair
jual tanah murah
beli mobil bekas
jual sapi
ibuku kok gak oleh bansos maneh
omahku bocor kabeh, njaluk bantuan
bojoku stroke butuh kursi roda
mbahku dewean, iso oleh bantuan ta
nggawe kk anyar piye carane
ono lowongan nang dinsos ta
anakku pengen kuliah, ono bantuan ta
tonggoku ngamuk terus, lapor nang endi
regane sapi saiki piro
obat untu opo
aku kesepian
ibu kula kok mboten angsal bansos malih
griya kula bocor, nyuwun bantuan
semah kula stroke, mbetahaken kursi roda
damel akta lare wonten pundi
wonten padamelan kangge kula mboten
lare kula badhe kuliah, wonten bantuan?
embu' engko' ta' olle bansos pole
bungko engko' bocor, nyo'on bantuan
lake kaula sake' stroke, terro korse roda
badha lalakon e dinsos?
gabay kk e dimma
can you give me money
i want government assistance
my mother needs a wheelchair
how do i apply for a scholarship
how to apply for a passport
where can i renew my driving license
is it going to rain tomorrow
tell me something funny
what's your favorite food
i feel lonely
my husband left me
translate this into english
calculate 15 percent of 200
best movie this year
where can i donate clothes
is there a job for me

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
kirim siaran ke tksk
kirim siaran ke semua relawan
kirim pengumuman ke psm sidoarjo
kirim pengumuman ke peserta pdps
kirim info ke peserta kelas lansia
kirim info ini ke semua anggota
kirim pesan massal
kirim wa massal
kirim wa ke semua peserta
kirim undangan ke peserta
kirim ke semua tagana
kirimkan pengingat ke peserta besok
kirim pesan: besok libur, ke semua peserta pfa
buat pengumuman baru
bikin siaran
bikin broadcast
bikin pesan siaran
broadcast pengumuman
broadcast ke karang taruna
broadcast ke seluruh peserta
broadcast info kuota
broadcast jadwal baru
bc ke psm kediri
bc dong ke tksk
blast wa ke semua peserta
blast ke tagana
blast undangan
sebarkan info ini
sebarkan ke semua peserta
sebar info ke psm se jatim
sebarin ke anggota
umumkan
umumkan kelas besok libur
umumkan pendaftaran dibuka
umumkan ke seluruh relawan
umumkan bahwa tempat pindah
beritahukan ke semua peserta
beritahu peserta lansia jadwal pindah
beri tahu peserta kelas anak ganti ruangan
kabari semua peserta
kabari peserta pdps bawa laptop
kabari psm malang rapat hari rabu
kasih tau semua peserta besok mulai jam 9
kasih tahu peserta yang belum hadir
kasih pengumuman ke semua
infokan ke tksk se jatim
infokan ke peserta odgj
informasikan kepada seluruh peserta
mohon diinformasikan ke semua peserta
tolong diumumkan ke peserta
tolong dikirim ke seluruh lks
tolong kabarkan ke semua psm
tolong siarkan ke tagana
ingatkan semua peserta bawa surat tugas
ingatkan peserta pdps besok
ingatkan peserta yang belum konfirmasi
mau kirim pesan ke peserta
mau bikin pengumuman ke tksk
saya mau umumkan sesuatu ke peserta
jadwalkan siaran besok pagi
jadwalkan pengumuman jam 8
tunda siarannya
batalkan siaran tadi
lihat hasil siaran
pesan ke daftar tunggu kelas lansia
pesan ke alumni psm
pesan ke seluruh kabupaten
teruskan pesan ini ke semua relawan
teruskan ke seluruh peserta
share ke semua peserta
share info ini ke tksk
umumno nang psm
umumno sesuk libur
kabarno nang peserta
kabarno nang kabeh psm
kabarno peserta lansia
kandanono peserta
omongno nang kabeh peserta
sebarno info iki
sebarno nang tksk
kirimno nang kabeh peserta
kirimen nang kabeh anggota
siarno nang tagana
gawe pengumuman
gaweno pengumuman
kabaraken dhateng sedaya peserta
dipun kabaraken dhateng psm
aturi pirsa sedaya peserta
ngirim pengumuman dhateng peserta
damel pengumuman
kabarragi ka kabbhi peserta
kerem pengumuman ka peserta
kerem ka kabbhi psm
sebar ka kabbhi oreng se norok
send a broadcast
broadcast a message
broadcast to all tksk
send an announcement
announce to everyone
announce the schedule change
notify the participants
notify tagana members
tell all participants the venue moved
tell everyone class is cancelled
inform participants about the new time
remind all participants to bring id
share this with all volunteers
new broadcast
new announcement
tolong kirim ke semua peserta pelatihan lansia bahwa besok tempatnya pindah ke aula b
kabari peserta kelas odgj supaya datang setengah jam lebih awal
kirim pengumuman: pendaftaran psm lanjutan dibuka, ke psm se jatim
mau mengumumkan ke semua tksk rapat koordinasi senin
beri info ke peserta yang belum mengisi biodata
ingatkan yang belum isi evaluasi supaya mengisi
ucapkan selamat ke semua peserta yang lulus
kirim ucapan terima kasih ke semua peserta pdps
umumkan peserta yang lolos ke semua pendaftar
sampaikan ke semua peserta kelas anak libur hari jumat
sampaikan ke peserta besok pakai batik
tolong sampaikan ke psm kediri
buatkan pengumuman libur untuk semua peserta
bikin siaran ke peserta yang daftar tunggu
broadcast ke yang sudah lulus pdps
wartakaken dhateng peserta bilih kelas dipun undur
omongno nang peserta sesuk gowo laptop
elingno kabeh peserta sesuk teko jam 7
tulung kirimno undangan nang kabeh tksk
kabarragi kabbhi psm sampang lagghu' rapat
tell the participants to bring their id
send the invitation to all tksk
announce that registration is open
send a thank you message to all participants
let all participants know the class starts at 9

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
buat jadwal pelatihan
buat gelombang baru
buat angkatan baru pdps
buat kelas odgj tanggal 15 januari
buatkan jadwal mankas
buatkan kelas baru tgl 20 kuota 30
bikin kelas
bikin kelas baru
bikin sesi pelatihan
bikin pelatihan pfa tanggal 4 feb di surabaya
bikin kelas online jumat jam 9
tambah kelas
tambah gelombang psm dasar
tambah sesi kelas anak 12 desember
tambahkan jadwal lansia
tambahin kuota kelas odgj 10
tambah kuota kelas lansia
naikkan kuota
naikkan kuota pdps jadi 60
kurangi kuota kelas anak
ubah kuota
ubah kuota jadi 35
kuota lansia jadikan 50
kuotanya ubah ke 40
ubah jadwal kelas
ubah jadwal mankas
ubah tanggal pelatihan odgj
ubah tanggal kelas jadi 15
ubah jam kelas anak jadi jam 8
ubah lokasi kelas lansia
ubah tempat kelas
ubah judul pelatihan
ubah pemateri
ganti jadwal kelas mankas
ganti tempat kelas odgj ke aula
ganti lokasi pelatihan
ganti narasumber kelas mediasi
ganti link zoom kelas penyuluhan
pindah tanggal kelas lansia
pindahkan kelas anak ke ruang b
pindahkan pelatihan ke tanggal 5
geser jadwal pdps sehari
geser kelas mankas ke minggu depan
mundurkan kelas lansia
majukan pelatihan seminggu
tunda pelatihan odgj
tunda kelas sampai januari
batalkan kelas lansia tanggal 10 karena pemateri sakit
batalkan sesi mankas
pelatihan tagana dibatalkan, ubah statusnya
kelas pfa ditiadakan
hapus kelas
hapus jadwal lansia
hapus jadwal tanggal 12
tutup kelas
tutup pendaftaran kelas odgj
tutup kelas mankas, sudah penuh
stop pendaftaran pdps
buka pendaftaran
buka pendaftaran pdps
buka kelas
buka kelas baru lansia
buka angkatan 7
buka batch baru
jadwalkan pelatihan lansia
jadwalkan pdps bulan maret
jadwalkan kelas baru
atur kelas
atur sesi
kelola jadwal
kelola kelas
edit jadwal
edit kelas lansia
input kelas baru
masukkan kelas baru
masukkan pelatihan baru ke jadwal
jadikan kelas lansia online
jadikan kelas odgj tatap muka
publikasikan jadwal
terbitkan kelas baru
salin kelas lansia ke bulan depan
gandakan jadwal pdps
gawe kelas anyar
gaweno kelas lansia tanggal 9
gawekno jadwal pdps
tambahi kuotane
tambahono kelas odgj
tutupen kelas pdps
tutupen pendaftaran
bukaken pendaftaran
bukak kelas anyar
bukak pendaftaran lansia
ganti jadwale kelas mankas
ganti panggone kelas anak
undurno kelas lansia
unduren pelatihane seminggu
batalno kelas odgj kabeh
kuotane dadekno 50
damel pelatihan enggal
jadwal kelas lansia dipun gantos
pendaftaran dipun tutup
kelas lare dipun undur
aghabay kelas anyar
buka' kelas anyar
tambai kuotana
tutup pendaftaranna
gante jadwal kelas
create a class
create a new training
create new session for pdps
add a session
add a new batch
add a class on january 10
schedule a training
schedule a class for march 3
edit the session
edit class
change the quota
change the date of the lansia class
move the class to monday
move the training to another venue
cancel the whole class
close the registration
close the class
open registration
reopen the class
delete the session
tolong tambahkan jadwal pdps angkatan 8 tanggal 3 sampai 6 februari di ptks kuota 40
kelas lansia yang tanggal 9 diubah ke tanggal 16 ya
kelas pfa dipindah ke ruang rapat lantai 2, ubah di sistem
kuota kelas anak ditambah jadi 45
pelatihan odgj dibatalkan karena kurang peserta
pelatihan mediasi ditunda sampai ada pengumuman
pendaftaran kelas disabilitas ditutup saja
perpanjang pendaftaran pdps sampai tanggal 20
perpanjang batas daftar kelas lansia
jam mulai kelas mankas diubah jadi 08.30
narasumber kelas anak diganti bu ratna
ganti kelas lansia jadi daring semua
bikin pelatihan baru judulnya pendampingan anak terlantar
buat angkatan baru psm dasar di bojonegoro kuota 25
buka kelas tambahan karena peminat banyak
buka gelombang kedua kelas odgj
hapus angkatan 3, salah input
salah input tanggal kelas, ubah ke 14
aktifkan kelas lansia
nonaktifkan kelas mankas
kelas lansia sing tanggal 9 ganti tanggal 16
tambahono kuotane kelas anak dadi 45
pelatihan odgj batalno, kurang pesertane
gawe angkatan anyar psm dasar nang bojonegoro
kelas pfa dipun pindah dhateng ruang sanes
kuota kelas lare dipun tambah dados 45
damel angkatan enggal psm dasar
kelas lansia gante ka tanggal 16
gabay kelas anyar tanggal 5
change the class on the 9th to the 16th
extend the registration deadline
set the quota to 45
make a new batch of psm basic in bojonegoro
change the trainer of the children class
switch the class to online
cancel the batch, not enough participants

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
lihat daftar peserta pdps
lihat pendaftar kelas lansia
lihat daftar tunggu
lihat daftar hadir
lihat yang belum konfirmasi
daftar peserta kelas lansia
daftar peserta hari ini
daftar pendaftar
daftar hadir peserta
daftar nama pendaftar
daftar tunggu pdps siapa saja
data peserta lansia
data peserta kelas odgj excel
data pendaftar
data kehadiran peserta
data absensi kelas anak
nama peserta
nama peserta kelas mankas
nama nama pendaftar lansia
nama yang belum absen
nama yang tidak hadir
peserta lansia siapa
peserta yang belum hadir
peserta yang belum konfirmasi
peserta yang batal siapa
peserta yang mundur
peserta dari jember siapa aja
peserta mankas dari tuban
peserta unsur tksk
siapa saja peserta pdps
siapa aja pesertanya
siapa yang daftar kelas odgj
siapa yg sudah daftar
siapa yang hadir
siapa yang batal ikut
siapa yang belum bayar konfirmasi hadir
siapa saja yang masuk daftar tunggu
siapa yang menunggu persetujuan
setujui pendaftaran
setujui pendaftaran pak hadi
setujui semua pendaftar pdps
acc pendaftar lansia
acc bu rina
tolak pendaftaran
tolak pendaftar ini
tolak pendaftaran atas nama doni
verifikasi pendaftaran baru
validasi peserta
terima peserta cadangan
keluarkan peserta
keluarkan pak joko dari kelas mankas
hapus peserta
hapus peserta dobel
tambahkan peserta
tambahkan bu yuni ke kelas lansia
masukkan pak anton ke peserta pdps
pindahkan peserta bu lina ke angkatan 3
ganti peserta
tandai pak budi hadir
tandai semua hadir
tandai lulus
luluskan peserta pdps
catat kehadiran peserta
export peserta pdps
unduh data peserta
unduh daftar pendaftar
unduh daftar hadir hari kedua
unduh peserta excel
download data peserta lansia
cetak absen kelas odgj
print daftar peserta
minta absen kelas lansia
minta nama peserta dari malang
minta kontak peserta
minta nomor hp peserta kelas anak
kirim data peserta ke saya
kirimi saya daftar hadir
rekap absensi peserta pdps per nama
cek peserta
cek siapa yang sudah konfirmasi
cek pendaftar baru
cek kehadiran peserta
permohonan baru
antrian persetujuan
pendaftar yang belum disetujui
delok peserta
delok daftar peserta pdps
delok sopo sing daftar
sopo ae sing daftar
sopo sing wis daftar lansia
sopo sing gak teko
sopo sing durung konfirmasi
jenenge peserta odgj
njaluk absen kelas lansia
njaluk data peserta
setujuono pendaftare
accno kabeh
sinten kemawon pesertanipun
sinten ingkang sampun ndaftar
sinten ingkang dereng rawuh
nyuwun daftar peserta
nyuwun data peserta pdps
nyuwun absen peserta
badhe mirsani peserta kelas lansia
pasera bai pesertana
sapa se ta' dateng
nyo'on daftar peserta
ngabassa peserta
list of participants
participant list please
show participants
show me the participants of pdps
show attendance list
who is registered
who signed up for the lansia class
who didn't come today
who attended
approve this applicant
approve all
reject the application
export the attendance
download the participant list
pending applications
mark everyone present
add a participant
remove a participant
tolong kirim daftar yang sudah konfirmasi hadir kelas lansia besok
mau lihat siapa saja yang daftar pdps dari kabupaten blitar
siapa yang belum isi biodata di kelas anak
siapa yang belum mengumpulkan surat tugas
siapa yang belum isi evaluasi
nama nama yang lulus pdps angkatan 3
nama peserta yang tidak hadir hari ini siapa saja
yang belum absen pagi siapa saja
yang absen hari ini siapa saja
yang sudah daftar ulang siapa
yang izin hari ini siapa
buatkan daftar peserta kelas odgj lengkap dengan nomor hp
file excel pendaftar kelas mankas
unduhkan absensi kelas lansia hari kedua
cetak presensi peserta besok
pendaftar masuk hari ini siapa saja
ada pendaftar baru yang perlu disetujui?
yang perlu persetujuan siapa saja
terima pendaftaran bu sri di kelas lansia
loloskan pak agus di pdps
coret pak budi dari peserta pdps
tandai bu rini tidak hadir
ubah status pak hasan jadi hadir
sopo ae sing wis konfirmasi teko sesuk
sopo sing durung ngumpulno surat tugas
sopo sing lulus pdps
sopo sing ijin dino iki
njaluk daftar nomer hp peserta
sinten kemawon ingkang lulus pdps
sinten ingkang dereng ngisi biodata
nyuwun daftar hadir kelas lansia
pasera se gi' ta' absen
pasera se lulus pdps
who confirmed for tomorrow
who hasn't submitted the letter
who passed pdps
show me new applicants
give me the phone numbers of the participants
print the attendance sheet

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
statistik dong
statistik peserta
statistik relawan jatim
lihat statistik bulan ini
rekap data
rekap pelatihan
rekap bulanan
rekap per kabupaten
rekap per pelatihan
rekap jumlah peserta
rekap tahun 2026
rekapan bulan ini
rekapitulasi
rekapitulasi kehadiran
laporan bulan oktober
laporan pelatihan
laporan kegiatan
laporan jumlah peserta
laporan triwulan
laporan tahunan pelatihan
laporan buat pimpinan
laporan ke kadis
jumlah peserta pdps
jumlah pendaftar lansia
jumlah relawan
jumlah psm terlatih
jumlah kelas
jumlah yang hadir
jumlah yang lulus
jumlah yang batal
jumlah pendaftar dari malang
total peserta tahun ini
total pendaftar bulan ini
total kelas
total alumni
total yang hadir kemarin
berapa peserta pdps
berapa orang yang sudah daftar
berapa orang yang hadir kemarin
berapa orang yang batal
berapa yang sudah daftar lansia
berapa yang hadir
berapa yang konfirmasi
berapa relawan terdaftar
berapa psm di jember
berapa tksk yang sudah ikut
berapa total alumni
berapa pelatihan tahun ini
berapa kelas bulan ini
berapa persen kehadiran
berapa persen yang lulus
persentase peserta perempuan
persentase per unsur
rata rata kehadiran
rata rata nilai kepuasan
rata rata peserta per kelas
tingkat kepuasan peserta
tingkat kelulusan
grafik
grafik pendaftaran
grafik kehadiran
grafik peserta per kabupaten
diagram pendaftar
tren pendaftaran
data jumlah peserta
data rekap pendaftar
angka pendaftaran
angka kehadiran
capaian tahun ini
capaian pelatihan
realisasi pelatihan 2026
perbandingan peserta tahun ini dan lalu
kabupaten mana paling banyak peserta
kabupaten yang belum ada peserta
pelatihan paling diminati
sebaran peserta
sebaran per wilayah
evaluasi jumlah peserta
piro pesertane
piro sing daftar
piro sing daftar dino iki
piro sing teko
piro sing lulus
piro jumlahe psm
piro relawan sing wis dilatih
pira sing wis melu
rekap sing daftar
rekape endi
laporane endi
jumlahe pendaftar piro
pinten pendaftaripun
pinten pesertanipun
pinten ingkang rawuh
gunggungipun peserta pinten
nyuwun rekap pendaftaran
nyuwun laporan wulan niki
saponapa pesertana
berempa se daftar
berempa oreng se la norok
nyo'on rekap
show statistics
statistics this month
annual report
attendance report
registration report
number of participants
number of volunteers
total registrations
how many registered
how many participants in pdps
how many attended
how many people came
how many graduated
how many trainings this year
participants by district
summary of registrations
tolong rekapkan jumlah peserta tiap pelatihan bulan november
butuh angka peserta per kabupaten untuk rapat besok
kadis minta data jumlah relawan terlatih tahun ini, berapa
berapa banyak yang daftar dibanding yang hadir
berapa perbandingan laki dan perempuan peserta
berapa rata rata nilai evaluasi kelas lansia
berapa kali pelatihan sudah diadakan tahun ini
berapa orang total yang lulus semua pelatihan
berapa jumlah pendaftar yang ditolak
berapa jumlah yang masih menunggu persetujuan
kabupaten mana yang paling sedikit pesertanya
kelas apa yang paling ramai
kelas apa yang paling banyak batal
unsur mana yang paling banyak ikut
sudah berapa persen target tercapai
target 500 peserta sudah tercapai berapa
laporan kehadiran bulan ini dalam persen
ringkasan pelatihan triwulan 2
ringkasan bulan ini
data untuk laporan akhir tahun
tren peserta tiap bulan
ono piro peserta sing batal sasi iki
kabupaten endi sing paling akeh pesertane
wis ping piro pelatihan taun iki
piro persen sing teko
pinten jumlah relawan ingkang sampun dipun latih
kabupaten pundi ingkang paling kathah pesertanipun
berempa oreng se lulus taon reya
how many applicants were rejected
which district has the most participants
what percentage attended
average rating of the classes
total volunteers trained this year
compare registrations this year and last year
give me the monthly numbers
`;
