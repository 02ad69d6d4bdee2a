/**
 * What people write, by what they mean: the classifier learns from nothing else, at every start. To teach it something,
 * add a line under its intent; lines are as they are typed in chats, in Indonesian, Javanese, Madurese and English.
 */
export const trainingData = `
[greet]
kulonuwun bu
kulonuwun pak, wonten tiyang
ada yang jaga nggak ini
min online kah
sugeng ndalu bapak
halo
hallo min
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
sugeng enjing bapak ibu sedoyo
sugeng siang mbak admin ingkang setya
sugeng sonten, nuwun sewu ngganggu wekdalipun
sugeng ndalu, taksih melek nopo dereng
rahayu para sedherek
isuk, cak
woy rek, onok uwong ta nang kene
halo sam, oyi a kabare
lur, esuk lur
mas e jik nangi ta?
piye kabare min, suwe ora nyapa
salam kenal, kulo saking Trenggalek
nuwun sewu bu, tepangaken kulo Slamet saking Ngawi
dalu bu, ngapunten ngriwuki wayah ngeten
tes, mlebu gak chatku iki rek
hoi mbak, metuo diluk
ngapunten, badhe matur sekedhap nggih pak
awan mas, sek repot ta sampean
assalamualaikum, kulo Bu Tum saking Wlingi
salam taretan
assalamualaikum ka', kaula dhari Sampang
selamat laggu, bu
badha oreng e ka'dinto?
halo le', ghi' odhi' nomerra?
beremma kabhar, min?
saporana ka', ngaghanggu sakejjhe'
taretan sadhaja, salam settong dhara
hiya
good morning, team
hey there, anyone awake?
gud evening sir/madam
hello dinas sosial jatim 👋
knock knock
Dear officer, warm greetings from Surabaya
is anybody home lol
hi, it's me again
mic check one two
yo yo, wassup admin
Assalamualaikum pal, semoga sehat
selamat singa kak
sore kaki, apa kabar hari ini
hi kak, good afternoon ya
Selamat makam ibu pengelola
hall min
selamat sorry bapak
morning semuanya, assalamu'alaikum
Assalamualaikum warahmatullahi wabarakatuh, selamat pagi Bapak dan Ibu admin yang kami hormati.
Salam sejahtera bagi kita semua, om swastiastu, namo buddhaya, salam kebajikan
Selamat siang, saya Sutrisno, Kepala Desa Karangbendo.
Dengan hormat, perkenalkan saya Dewi dari Fakultas Ilmu Sosial Universitas Jember
Kulo nuwun, sugeng enjang Bapak Ibu sedaya
Nuwun sewu, sugeng dalu
Izin memperkenalkan diri, saya ketua Karang Taruna yang baru dilantik
Mohon izin menyapa, Bapak/Ibu
Salam hormat dari Panti Asuhan Al Hidayah
Good morning, Sir or Madam
Dear training committee, good afternoon
selamat sore bapak apakah berkenan saya bertanya
Mohon maaf mengganggu waktunya Bapak
Shalom, selamat malam kepada panitia
Yth. Bapak/Ibu petugas layanan pelatihan
Punten, permisi Bapak
Selamat petang, benarkah ini nomor layanan Dinas Sosial Jawa Timur?
Assalamualaikum, saya TKSK Kecamatan Sukorejo Bapak
Apa kabar Bapak Ibu sekalian, semoga senantiasa sehat
Salam lestari, salam kemanusiaan, kami dari Tagana Trenggalek
Wilujeng siang Bapak, kula pamong dhusun saking Wlingi
Halo selamat pagi, dengan bagian pelatihan dinsos ya?
Ass wr wb. Kami pengurus LKS Sinar Kasih
Izin komandan, selamat pagi
halo kak selamat siang
Assalamu'alaikum wr wb bapak ibu
permisi admin
pagi bu, salam dari ponorogo
haloo selamat pagi ibu bapak
salam kenal, saya Wiwik kader dari Trenggalek
selamat sore bapak/ibu petugas
hai bot
sugeng enjang pak admin
sugeng siang mbak
hello good afternoon
salamet pagi taretan
selamat pagi semuanya
hallo kak, apa kabar
assalamualaikum pak, semoga sehat
sore min, salam dari sumenep
hi kak, saya Ratna dari panti asuhan
test masuk ga pesan saya
selamat hari senin kak
halo lagi min
waalaikumsalam, pagi juga
bu ning, selamat siang nggih
sugeng dalu pak, nuwun sewu ngganggu
hai rek
enjing bapak, kulo saking ngawi
assalamualaikum kaula dhari pamekasan
met siang min
selamat sore bapak
malam bu, maaf malam2
permisi kak numpang nanya
halo test
tes masuk gak
woi
min oi
pak admin
hey bot
hi there min
salam kenal, saya Tini dari Nganjuk
halo kak, saya mau tanya
boleh nanya2 gak kak
ganggu sebentar ya pak
assalamualaikum, ada yg standby?
selamat pagi dinas sosial jatim
hola
siang kak, maaf ganggu waktunya
hai hai haiii
haii min
Selamat siang Bapak/Ibu
selamat malam pak, maaf ganggu
sore kak
met pagi mimin
Selamat sore, mohon ijin
tok tok
hey bro
yo wassup min
misi kak numpang nyapa
test masuk ga
tes 1 2 3
halo halo suara masuk ngga
halo, saya Rahmat dari Nganjuk
selamat pagi perkenalkan saya kader dari desa sumberejo
ass wr wb
sugeng dalu pak
monggo pak, kulo sowan
assalamualaikum bu, saya yang kemarin ketemu di balai desa
halo, apa kabar hari ini?
met siang
halooo kak
selamat sore pak
samlekom
asslm wr wb
sugeng ndalu pakdhe
good evening
tok tok tok
spadaaa, ada orang di dalam?
wah akhirnya centang dua, halo
tes mik satu dua tiga
nyapa aja dulu kok, belum ada perlu apa2
lama ga muncul nih mimin, apa kabar
udah melek belum min hehe
baru simpan nomornya, kenalan dulu ya
masuk ga ini pesan saya
sehat2 semua kan bapak ibu di kantor
numpang lewat, sapa pagi dulu dari lereng semeru
piye kabare, waras kabeh?
sepurane ngganggu cak, lagi repot ta?
anyone awake over there? hey
beremma kabarra, taretan
Assalamualaikum, saya Bu Lik Parti PSM dari Ngawi, hujan terus di sini, semoga bapak ibu dinsos selalu sehat
tadi habis nganter anak sekolah terus mampir warung, buka hp lihat nomor ini, ya sudah sapa dulu, selamat pagi min
selamat siang kak, panas banget ya hari ini di gresik sampai jemuran kering sejam, semoga yang di kantor adem adem saja
kemarin dapat nomor ini dari pak kades waktu rapat balai desa, saya simpan dulu, salam kenal dari kami di Pacitan ya
halo min apa kabar, saya baru pulang panen tembakau badan pegal semua tapi ingat belum menyapa hari ini
ini nomor baru ponakan yg ngajari pakai wa, saya sudah sepuh jadi pelan2, assalamualaikum semuanya
selamat hari raya ya kak, mohon maaf lahir batin, kami sekeluarga di Tulungagung baru selesai unjung-unjung ke tetangga
walah sudah lama saya ndak kirim kabar sejak mantu anak pertama, sugeng sonten admin, mugi tansah sehat
habis begadang jaga posko banjir di bojonegoro, mumpung kopi masih panas, met pagi kakak admin
permisi bapak ibu, perkenalkan kami dari pengurus karang taruna desa sumberrejo, senang bisa terhubung di nomor ini
selamat malam kak, maaf chat malam2 soalnya baru selesai ngeloni cucu, cuma mau say hi dulu ya
nuwun sewu nggih, kulo Mbah Karno saking Trenggalek, nembe wangsul saking sawah, sugeng siang sedoyo pengurus
wis suwe ora mampir rene mergo repot rewang nang omahe dulur, piye kabarmu min, apik-apik ae to
hello from a rainy village in Lumajang, my grandson just installed this app for me, nice to meet you all
selamat hari senin min, habis upacara di kecamatan langsung duduk ngopi, semangat kerja buat kakak2 dinsos ya
puji tuhan istri sudah pulang dari rumah sakit kemarin, jadi hari ini bisa buka wa lagi, selamat sore bapak ibu semua
assalamu'alaikum warohmatullohi wabarokatuh
mlm kak, blm tidur kan botnya
halo dinsos jatim, salam dari pulau bawean
Pagi buuu
selamat siang min, moga sehat selalu di bulan puasa ini
cek cek 1 2 3 masuk ga ini
haloooo
nomor ini masih aktif gak ya
Selamat tahun baru bapak ibu dinsos jatim
min, lg online?
assalamualaikum bapak ibu di dinas sosial provinsi jawa timur semoga semuanya dalam keadaan sehat walafiat tidak kurang suatu apa, saya sumarsono dari tulungagung
Selamat sore bapak/ibu admin, izin mengganggu waktunya
punten min
hai
hi hi hi 👋
asskum wr wb pak
SELAMAT MALAM PAK MAAF CHAT MALAM MALAM
pak bu, sehat2 semua nggih
halo kak, sy dapat nomor ini dari grup tagana
pagi min, bojonegoro hujan terus nih
selamat subuh
wah sudah lama ndak chat kesini, terakhir sebelum puasa, gimana kabarnya bapak ibu dinsos semua sehat kan
salam sejahtera bagi kita semua
om swastiastu, salam dari tengger
izin, pak
halo lagi min, ketemu lagi kita
siaaaang kakaaaak
Malam. Slmt mlm
met sore kak, macet nih depan pasar
mimiiiin
halo pak sy pakai hp anak saya ini
selamat bertugas min
permisi bu numpang tanya boleh?
assalamualaikum ustadz eh admin 😂
hallo mbak bot
sugeng ndalu min
lur, apik2 ta
halo rek, wis tangi kabeh a
nuwun sewu bu
sugeng riyadi min, ngaturaken salam
piye kabare mas admin
pareng matur, mbak
salam taretan dinsos
beremma kabarra min
good evening from dili
good day, officer
Selamat Mulan pak
selamat sign bu
Assam mualaikum mas admin
halo bot, cuma mau nyapa, belum ada perlu apa2
sugeng enjing pak, pripun kabare
salam kenal, sy bu lurah baru di sini
oyy min
tes masuk gak nih
ass wr wb bpk/ibu dinsos
hai kak, lagi sibuk ya?
om swastiastu, salam sejahtera buat kita semua
met sore semuanya 🙏
salamun alaikum taretan
halo?? hello??
sugeng dalu bu
apa kabar min, lama tak jumpa
ning, isuk ning
selamat sire kakak
halo halo, satu dua tiga, dicoba
PAGI PAK DINSOS
spadaaa
haloo mimin cantik, apa kabar hari ini
ehem, tok tok tok
assalamualaikum wr wb bapak ibu dinsos yang saya hormati
sugeng pagi eh selamat pagi maksudnya
maaf ganggu malam malam pak
hai bot, masih melek kan
wah baru buka jam segini adminnya, pagi min
cek cek satu dua tiga
selamat sore, saya bu ratna dari bojonegoro
hallo ini saya yang kemarin chat
misi mbak, numpang lewat hehe
salam kenal ya kak, saya orang baru di sini
pagi pak, sudah ngopi belum
met siang dinsos jatim
wa alaikum salam eh kebalik, assalamu alaikum
yuhuuu adminnya lagi sibuk kah
kulonuwun, wonten tiyange
sugeng enjang bapak, mugi tansah pinaringan sehat
dalu pak, nuwun sewu nggih
cak, sik urip ta
woe rek, sepi men kene
sugeng sonten mbak admin
he min yok opo kabare
salam satu jiwa min, good morning
taretan, beremma kabara
halo bro admin, long time no see
hey there, anybody awake
hiya, just saying hello

[help]
baru tahu ada nomor ini, mulainya dari apa
menunya kembali ke depan dong
kepencet, pengen ulang dari awal
mohon dituntun pelan pelan saya gaptek
gunane nomer iki opo se
bantuan dong
help me
tolong dong
menu utama
menunya mana
balik menu
kembali ke awal
ke menu
menu dong kak
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
iki carane nganggo piye to, aku lagi pisanan
opo ae sing isok ditakokno nang kene?
kulo mboten mudheng ngginakaken niki, nyuwun dipun tuntun
tombole kok gak metu nang hapeku, terus kudu ngetik opo
balik nang menu awal yok opo carane
ngelu aku ndelok pilihane akeh, tulung jelasno siji-siji
menika robot saged ngrencangi nopo mawon nggih?
salah mencet angka, pengen mbaleni teko awal
aku wong tuwa le, ora iso hape-hapean, warahono
kudu nulis opo ben dijawab, tak ketik gak nyambung terus
pitulung, kulo bingung ngangge bot niki
pethuk menu maneh tulung, sing mau ilang kegeser
tulung diwulang cara makenya pelan-pelan, ibukku sing arep nganggo
daftar perintahe opo ae cak
ngetik angka 4 malah dijawab gak paham, maksude piye
nyuwun panduan langkah-langkahipun ngginakaken layanan punika
kono iso ngrungokne voice note opo kudu ngetik?
bot opo iki, gunane gawe opo
aku nyasar nang menu iki, metune lewat endi
pundi pilihanipun, kulo namung ketampi seratan mawon
beremma carana ngangghuy reya, engko' ta' ngarte
apa bhai se bisa e tanya'aghi e dhinna'?
tolong ajhari ghallu, kaula ta' bisa main hape
abalia ka menu adha', dha' remma?
nolis apa mon terro tao kabbhi pilihan?
bingung sengko' ka', pilihan angkana ta' kalowar
nyo'ona petunjuk carana ngangghuy bot paneka
reya robot apa, kaangghuy apa?
i pressed 3 but nothing happens, what am i supposed to type?
how do I go back to the main list
pls explain step by step, first time using chatbot
lost here. options again?
Is there some kind of manual or list of commands
hlp
my mum is 67 and wants to use this, can you show her the easy way
i dont see any buttons in my whatsapp
you keep saying you don't understand, so which words do you accept?
could someone walk me thru how this thing works
guide dong, gimana cara makenya
cars pakainya gimana ya, baru pertama
tolok bimbing, saya ga ngerti tombolnya
back to main menu please kak, saya salah klik
ketika apa supaya keluar pilihannya kak
list command-nya apa aja min
mohon batu, binging pakai layanan ini
show menunya again, tadi ke-scroll
Mohon petunjuk cara menggunakan layanan ini, saya baru pertama kali.
Izin bertanya, nomor ini melayani urusan apa saja ya Bapak
Dengan hormat, kami dari desa belum paham alur penggunaan bot ini, mohon panduannya
Apa saja yang dapat saya lakukan melalui percakapan ini?
Mohon dikirimkan daftar perintah yang dapat dipakai
saya tidak mengerti harus mengetik apa mohon dibimbing pelan pelan
Mohon panduan singkat untuk kami bagikan kepada kader yang belum terbiasa
Kami mendapat nomor ini dari camat, sebenarnya fungsinya untuk apa
Bagaimana kembali ke menu awal, saya tersesat di tengah isian
Apakah ini dijawab mesin atau orang, dan layanan apa yang tersedia
Kados pundi caranipun ngginakaken layanan punika, kulo dereng ngertos
Could you please explain how this service works?
Ibu-ibu PKK kami ingin tahu cara memakai bot Dinas Sosial ini
Mohon ditampilkan kembali pilihan layanannya
Pesan saya tidak dipahami terus, format yang benar bagaimana Bapak
Izin, adakah buku petunjuk pemakaian layanan WhatsApp ini
Saya tunanetra memakai pembaca layar, mohon dijelaskan cara memilih menunya
Angka satu dua tiga itu maksudnya apa ya Bu, harus dibalas bagaimana
mohon bantuannya saya bingung mulai dari mana memakai nomor ini
Layanan ini kegunaannya apa bagi lembaga sosial seperti kami
Yth. Admin, mohon informasi fitur apa saja yang ada di sini
Adakah kata kunci khusus yang harus saya tulis agar dilayani
Mohon ulangi petunjuk pemakaian yang tadi, terhapus dari telepon saya
halo, ini layanan apa ya
pagi kak, cara pakai bot ini gimana
assalamualaikum, saya bingung mulai dari mana
hai, kamu bisa bantu apa aja?
permisi mau tanya, perintah di sini apa saja
min ini nomor siapa ya, resmi dinsos?
selamat siang, saya pencet apa dulu ini
kak tolong ajarin pakainya
balik ke menu utama
halo, pilihan menunya kok hilang
bot nya bisa apa saja
permisi, iki nomer opo yo
kulo nuwun, caranipun ngginaaken layanan niki pripun
hi, what can this bot do?
saya baru punya nomor ini, cara kerjanya layanan ini gimana
gimana cara pakai chat ini buat lihat2
mohon petunjuk, saya ga ngerti harus balas apa
ini chat apa ya, dari dinas mana
kok jawabannya angka semua, maksudnya gimana
apa yang bisa saya tanyakan di sini
panduan pakai bot dong
tolong jelaskan fungsi nomor ini
kata kunci yang bisa diketik apa aja
gak paham tulisannya, ajari pelan2
bagaimana cara kembali ke awal
saya tersesat di menu, gimana keluarnya
aku gak mudeng carane nggawe iki, tulung
niki layanan punapa nggih, kok wonten pesen mlebet
i don't understand how to use this chat
beremma cara ngangghuy bot reya kak
tolong bantu saya, tombolnya yang mana
bantu dong, bingung ini pilihan 1 2 3 apa
ada menu apa saja di sini
saya gagap teknologi, bagaimana menjawab bot ini
ulangi lagi pilihannya
kamu robot ya? bisa bantu apa
minta daftar perintahnya
tulisannya kecil, menunya diulang pakai kata2 aja
info layanan
BANTU SAYA PAKAI INI
tulung aku ora iso nganggo chat iki
pilihane opo ae, baleni maneh
show me the options again
ini nomor siapa kok tiba2 chat saya
ini beneran dari dinas sosial provinsi bukan?
ini asli apa palsu ya, nomor dinas yang mana
bot ini gunanya apa sih
fitur apa saja yg ada disini
layanan ini bisa buat apa
saya dapat nomor ini dari teman, ini apa ya
kok saya dichat? ini siapa
buat lihat menu ketik apa
kalau mau tanya2 ketiknya gimana
cara balasnya pakai angka apa tulisan
iki sopo yo, kok ngirimi aku pesen
bot niki saged mbiyantu punapa kemawon
who is this? is this number official?
reya nomer apa, dhari sapa
cara pake bot ini gimana
ini nomor apa ya?
km bisa bantu apa aja
aku kudu ngetik apa
gak ngerti caranya, ajari dong
tolong bantu saya bingung
perintahnya apa aja sih
bisa tanya apa aja disini
Mohon petunjuk penggunaan layanan ini
ini layanan apa, sy dikasih nomornya sama pak rt
ini beneran dinsos apa bukan? buat apa bot nya
fungsi nomor ini apa kak
mulai dari mana ya
angka2nya ini maksudnya apa
disuruh balas angka, angka apa
menunya hilang, munculin lagi dong
balik ke menu awal
kembali ke halaman depan
menu utama plis
pilihan
bantu aku dong gak paham sama sekali
nenek2 gak ngerti wa kayak gini, tuntunin ya nak
tombolnya kok gak ada di hp saya, terus gimana
kok jawabannya gitu, saya harus balas apa
ada buku panduannya ga
fitur apa saja yg ada
apa yg bisa saya lakukan disini
baru pertama pake, jelasin dong ini apa
salah pencet, gimana baliknya
bingung mau milih yg mana di menunya
kata kunci apa aja yg bisa diketik
simbah ora mudeng nak, piye carane
kasih contoh dong ngetiknya kyk gimana
sy masuk ke telegram ini isinya apa sih
cara ganti halaman gmn, yg muncul cuma itu aja
gaptek parah nih 😭 pelan2 ya ajarinnya
ini bot ya? bisa ngapain aja
cara pakai bot ini gimana
bot ini bisa ngapain aja
fungsinya apa sih nomor ini
daftar perintah apa saja
ini nomor apa ya, kok chat saya
ini beneran akun resmi dinas?
tutorial nya mana
aku harus ngetik apa
mencet yang mana ini
bingung mulainya dari mana, tombolnya banyak
pilihan menunya ilang, munculin lagi
nggak paham sama angka2nya
orang tua kayak saya susah makai beginian, ajari pelan2
tampilkan pilihan
home
kembali ke depan
kode ketiknya apa kalau mau lihat ini itu
saya salah pencet tadi terus gimana
Mohon panduan penggunaan layanan ini.
ada panduan atau video caranya?
apa saja yang dapat saya tanyakan di sini
layanan apa ini bu, saya dapat nomornya dari pak lurah
kok dijawab itu2 terus aku kudu nulis apa biar nyambung
keyword nya apa aja kak
stuck nih di halaman ini, balik ke menu gmn
tolong dong saya tidak tahu harus bagaimana memakai pesan otomatis ini
iki kanggo opo to nomer iki
aku bingung carane nganggo, ajarono
pripun ngginakaken layanan niki
mencet opo maneh iki le
how does this bot work
anak saya yg biasa ngetikin lagi keluar, saya ga tau cara makainya
abis ini aku pencet apa
tutorial
petunjuk pakai
gmn nih
bisa apa aja?
tombolnya mana
fitur?
menunya kluar lg
piye carane iki
pilihane opo ae
commands?
layarnya kok cuma tulisan, trus sy pencet apa
ini bot gunanya buat apa to
sy orang lama, biasanya pakai telepon, skrg disuruh chat begini malah linglung
ditanya angka 1 2 3 tapi sy ga ngerti maksudnya
abis ini ngapain kak
kata anak sy di sini bs macem2, macem2 nya apa
pilihan yg tadi hilang ketutup chat
kok muter2 terus balik lagi ke awal, sy nyasar
ga ada buku manualnya ya ini
cuma bs baca, ngetik lambat, ada cara gampangnya?
baru pertama pegang telegram, blank
sy ketik apa biar jalan?
harus pakai format apa kalau nulis di sini
aku lali kudu ngetik opo
mripatku wis lamur, iki pencetane sing endi
i don't know what to type here
ta' ngarte engko' carana ngangguy reya
hp ini warisan anak sulung yg merantau ke Kalimantan, saya belum paham sama sekali, tolong ajari langkah-langkah pakai layanan ini
Alhamdulillah nomornya nyambung, kata bu bidan lewat sini semua urusan pelatihan, terus saya mulai dari mana ya kak caranya
jelaskan dong perintah apa saja yang dikenali bot ini, soalnya kemarin sibuk hajatan tidak sempat ikut sosialisasi
maaf kak tadi hp kecemplung sumur baru nyala lagi, semua chat lama hilang, boleh dikirim ulang daftar pilihannya
wah canggih ya sekarang dinsos ada robotnya, bapak saya pasti bangga, tapi saya pakainya gimana ini ya
tampilkan menu lagi min, tadi keburu ditelepon pak camat soal lomba desa jadi kelewat bacanya
saya kakek umur 61 tahun mata katarak sebelah habis operasi, mohon dituntun satu-satu memakai chat ini
selamat pagi kak, saya sudah ketik macam-macam dari subuh tapi jawabannya itu-itu saja, ada contoh cara ngetiknya ga
kasih contekan kata kunci dong kak biar cepet, ini sambil jaga warung bakso rame pembeli habis hujan
dari tadi saya salah pencet terus gara2 layar retak jatuh pas naik motor, ada petunjuk singkatnya tidak
sebetulnya di desa kami sinyal susah, jadi sekali nyambung pengen tahu layanan ini bisa melayani apa saja
terima kasih sudah dibalas cepat padahal hari libur, cuma saya belum mengerti cara menjawab yang pakai angka itu
aku mau bar nyawah terus dikandani pak bayan kon chat nomer iki, lha terus carane piye nggunakne
nyuwun tulung dipun tuntun ngagem layanan niki nggih, larene kulo taksih sekolah dados mboten wonten ingkang ngajari
my daughter set this up before going back to college, could you explain how this chat service works
cucu sudah tidur, baru sempat pegang hp, tolong dong dijelaskan ini tombol bulat-bulat fungsinya apa saja
hp reya buru melle e pasar Tana Merah, engko' ghi' ta' ngarte carana, ajari sakone' kak
ini bot nya bisa apa aja sih
cara pakainya gimana, angka semua yg keluar
sy klik 1 kok balik lagi ke awal, maksudnya gimana ini
tolong kasih petunjuk langkah2 chat disini
gmn caranya balik ke menu awal
apa saja perintah yg bisa diketik
habis ini sy harus ngapain kak
sy tersesat kak, balik ke depan dong
di grup katanya cukup chat nomor ini, trus chat apa?
tampilkan pilihannya lagi, yg tadi ketutup
hp saya jadul ga ada tombol, ngetik apa ya
ibu ibu kader pada nanya cara makai nomor ini, ada contekannya?
layanan apa saja yg ada di sini
kata kuncinya apa aja kak selain STOP
anak saya yg biasa ngetik lagi sekolah, ajari saya pelan pelan
fungsi nomor ini utk apa ya pak
kok cuma dijawab maaf belum paham, saya mesti ngetik gimana
opsi lain
maaf ya nak, saya sudah 63 tahun, hurufnya banyak sekali, tolong satu satu saja diajari pencet yg mana dulu
tutor dong min
Saya baru kali ini kontak lewat WA, mohon arahan cara bertanya yang benar
kok jawabnya angka 1 2 3, saya balas yg mana
langkah langkahnya dr awal sampai akhir gimana mas
petunjuk pemakaian untuk operator desa ada?
kalo ngetik salah gimana cara ngulangnya
td ngetik BATAL kok malah keluar tulisan panjang, ini maksudnya apa
cara ngirim pesan suara ke sini gimana, apa harus diketik
bisa bantu apa kamu
dari tadi muter2 aja di pilihan, caranya yg bener gmn
ini kan saya dikasih nomor sama bu bidan suruh tanya sendiri lewat sini tapi saya bukanya bingung ada tulisan pilih satu pilih dua terus saya mesti bagaimana
ada video cara pakai botnya?
sy habis ganti hp, obrolan lama hilang, sekarang mulainya ketik apa
telegram sama wa beda ya caranya? tolong dijelaskan cara pakainya
perintah lengkapnya dong
di foto layar hp saya ada tulisan Ketik BATAL untuk berhenti sama Balas angkanya, itu diketik di kolom yang bawah apa dipencet tulisannya
katanya tinggal balas angka, angkanya sudah ketutup obrolan lain, tolong munculkan daftar pilihan yg tadi
piye carane nganggo iki, aku wong tuwek
ngetik opo saiki, kok meneng ae
pripun nggih cara ngginakaken layanan niki
kulo mboten paham menu niki, nyuwun dituntun
iki aku disuruh pak kades ngechat nomer iki, tapi bar ngechat metu tulisan akeh, iki sakjane kanggo opo ae lan carane yok opo
yaopo carane mbalik nang menu ngarep
lali aku carane, tulung dituduhi maneh
isin aku takon kancaku, tulung warahi carane nggawe bot iki
caepon ma' malarat sarah, beremma carana ngangghuy reya
ta' ngarte sengko', pakon ngetik apa
what can this bot do
i don't understand the numbers, how does this work
show me the list of commands
/bantuan@dinsosbot
ini nomer siapa ya, kok tiba2 nyapa saya
apa betul ini akun resmi dinas sosial provinsi?
boleh tanya-tanya di sini?
kamu bisanya ngapain aja sih
iki bot gawe opo rek
tombolnya gak muncul di hp saya, harus ketik apa
kalau mau lihat daftar perintahnya ketik apa ya
kulo mboten ngertos carane ngagem niki, nyuwun dipun tuntun
engko' ta' ngarte carana ngangguy bot areya
bukan mau daftar, saya cuma bingung ini layanan apa
saya tekan angka 3 malah balik ke awal terus, cara pakainya yg benar gimana
pilihan menunya apa saja
what can i ask you here
balik ke menu awal dong
loh kok muter2, maksudnya balas angka itu gimana
to long bantu, saya baru pertama make ini
cucu saya yg masangin wa nya, saya ndak paham mesti mulai dari mana
ini grup apa chat pribadi kak
iki sopo yo? wa ne dinas ta
panduan pemakaian ada?
ojo akeh2 tulisane, aku bingung, carane piye seh
apa yg harus sy ketik supaya jalan
bisa minta petunjuk langkah2nya dari awal pak? mata saya sudah kurang awas
kl mau ganti data ketiknya apa, kl mau liat jadwal apa, minta contekannya
ini gunanya buat apa sih kak, td dikasih nomernya sama pak rt
??? gak paham aku
yok opo carane gawe iki cak
bot ini bisanya apa aja sih
sy pencet apa dulu nih bu
ini nomor siapa ya kok masuk ke hp saya
tolong ajari dong langkah langkahnya dari awal
assalamualaikum, ibu sy mau pakai layanan ini tp gak ngerti mulainya dari mana
maaf pak saya orang tua, mata sudah kabur, ini ketiknya apa saja ya
petunjuk pemakaian
tombolnya gak muncul, terus saya harus ketik apa
ini robot ya? fungsinya buat apa
daftar perintahnya mana
balik ke awal dong, tadi kepencet
halaman utama
kembali ke pilihan yg tadi
tak coba dari tadi kok muter muter, kasih tau caranya napa
eee anu ini kalau mau mulai itu ngomongnya gimana
kata kuncinya apa aja kak
sy gak mudeng, ini nomor layanan apa
apa ini nomor resmi punya dinas sosial provinsi
tadi dikasih nomor ini sama pak camat, katanya suruh chat, lha saya gak tau ini buat apa sebenarnya, mohon dijelaskan
ada panduannya gak kalau pakai chat begini
bisa bantu saya apa
pilihannya apa saja tadi lupa
tutorialnya mana min
ribet amat, caranya gimana sih ini
saya baru pertama chat di sini, tolong dituntun pelan pelan
iki layanan opo to mbak
carane nganggo piye, aku ora paham
nyuwun tulung dipun tuntun, kulo dereng ngertos caranipun
aku kudu ngetik opo iki rek
niki nomeripun sinten nggih
yok opo carane ngomong ambek bot iki
nggon kene iso njaluk opo wae mas
ka'dinto nomer napa, kaule ta' ngarte
beremma carana ngangguy reya kak
what to do iki min, bingung aku
i'm lost, show me the options again
whose number is this and what is it for

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
syarat ikut
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
katanya ada pelatihan gratis ya, caranya gmn
denger2 ada pelatihan gratis dr dinsos, gimana caranya bu
dikasih tau bu rt ada pelatihan, cara ikutnya gimana
sy ibu rumah tangga di desa, pengen ikut pelatihan gratis caranya gmn
halo bu, sy ibu rumah tangga anak dua. katanya bu lurah ada pelatihan? caranya gimana
kulo ibu rumah tangga, jarene onok pelatihan gratis, carane yok opo
katanya ada diklat gratis dari provinsi ya pak? syarat sama caranya gimana
saya cuma ibu rumah tangga biasa, jarene tonggo iso melu pelatihan, carane piye
sing oleh melu sopo ae, kudu perangkat deso ta?
syarate opo wae nek pengen dadi relawan sosial
menawi yuswo 58 taksih kepareng nderek nopo mboten?
aku gak nduwe ijazah, isok melu pelatihan gak rek
adikku difabel daksa, diparingi ijin nderek mboten nggih
kudu nggowo surat teko kelurahan opo cukup KTP
berkase opo ae sing disiapno nek arep daftar
wong Banyuwangi tapi kerjo nang Bali, iso katut ora
kulo guru TK, profesi kados kulo angsal tumut?
bojoku TNI, kira-kira entuk melu gak pelatihane
ngapunten, dereng dados anggota PSM resmi menopo saged dipun tampi?
pensiunan guru sik oleh melok dadi peserta tah?
pripun lampahipun supados kapilih dados peserta
nek ora ana rekomendasi soko dinsos kabupaten, tetep iso diproses?
iku gawe umum opo khusus pegawe panti tok
aku lagi meteng 5 wulan, oleh gak sakjane melu
umur pitulas durung nduwe KTP, kudu ngenteni opo iso saiki
napi sing wis bebas oleh dadi relawan dan ikut diklat ta pak
sakderenge mlebet wonten tes menopo langsung dipun tampi
saben deso dijatah piro wong sing oleh budhal?
sapa bhai se olle norok pelatihan reya?
sarat-sarat epon ponapa mon terro dhaddhi peserta
omor 45 ghi' kengeng norok, ka'?
engko' ta' andhi' ijazah, tape aktif e posyandu, olle?
kodhu ngibaa sorat dhari kalebun apa enja'?
santre pondhuk bisa norok apa coma kader dhisa?
KTP Sorbhaja tape neng e Bangkalan, bisa ka'?
beremma carana ma' le bisa eterema dhaddhi relawan?
am I eligible if I only hold a KITAS?
what paperwork do I need before I can take part
Is there an age limit? I'm 62
do u accept university students from other provinces
who is this programme actually meant for?
i work at an orphanage in Jember but not as civil servant, may i join
need recommendation letter from village or not??
my wife is deaf, would she be allowed to participate
what are the requirement for be a participant sir
Curious about the selection process: interview, test, or first come first served?
before I decide anything, tell me the conditions to take part
syair ikutnya apa aja kak
apakah umum 19 tahun sudah boleh jadi peserta
requirement-nya apa sih, harus punya SK dulu?
dokumen yg perlu di-upload apa, KTP enough ga
mahasiswa exchange boleh join ga kak, no KTP
freelancer gini eligible ga ya buat ikut
gimana sarat gabus jadi lawan sosial, ibu rumah tangga boleh?
pengen tau requirement umur sama ijazah, adik baru lulus SMK
Dengan hormat, mohon informasi tata cara pengusulan peserta pelatihan dari pemerintah desa kami.
Izin bertanya, apakah panti asuhan yang belum terakreditasi diperkenankan mengikutsertakan pengasuhnya dalam pelatihan?
Mohon petunjuk Bapak/Ibu, dokumen apa saja yang perlu kami siapkan dari lembaga apabila hendak mengutus relawan
Selamat pagi, kami dari Karang Taruna Bina Muda Desa Sumberejo ingin mengetahui syarat keikutsertaan bagi pengurus baru
Assalamualaikum, saya ketua LKS Al Ikhlas di Bondowoso, apakah pengurus yayasan yang berusia di atas 60 tahun masih boleh mengikuti diklat
Yth. Admin, apakah mahasiswa jurusan kesejahteraan sosial semester akhir dapat menjadi peserta, dan bila dapat bagaimana prosedurnya?
Perkenalkan kami dari forum CSR Gresik, apakah karyawan perusahaan diperbolehkan mengikuti program pelatihan ini
ijin bertanya bu apakah harus melalui dinsos kabupaten dulu atau bisa langsung perorangan
Mohon pencerahannya, apakah kepala dusun termasuk sasaran program pelatihan ini atau hanya PSM saja
Bapak saya purnawirawan dan ingin mengabdi sebagai relawan sosial, kiranya bagaimana jalur keikutsertaannya
Sehubungan dengan surat edaran dari kecamatan, kami mohon penjelasan mengenai kriteria calon peserta yang dapat kami utus
Kepada panitia, apakah surat rekomendasi dari camat bersifat wajib ataukah cukup dari kepala desa saja
Dari Fakultas Psikologi hendak menanyakan apakah dosen boleh turut menjadi peserta pelatihan dinas sosial
saya sekdes mewakili pak lurah mau menanyakan ketentuan ijazah minimal untuk kader yang akan diutus
Nuwun sewu, kulo perangkat dusun, menawi badhe nderek pelatihan syaratipun punapa kemawon nggih
Good afternoon, our NGO works with street children in Surabaya. Who is eligible to take part in the training programme?
Apakah aparatur kelurahan berstatus tenaga kontrak boleh mengikuti, mengingat SK-nya diperbarui setiap tahun?
Mohon dijelaskan apakah relawan Muhammadiyah maupun Banser bisa bergabung walaupun tidak terdaftar sebagai PSM
mohon ijin bertanya pak kami kelompok difabel dari tulungagung apakah penyandang tuli boleh menjadi peserta terima kasih
Kami pengurus PKK kecamatan bermaksud mengikutkan beberapa anggota, batasan umurnya berapa ya Bapak
Dengan ini kami menanyakan apakah warga negara asing yang menjadi relawan di panti kami dapat diikutsertakan
Apakah satu lembaga boleh mengutus lebih dari dua orang, dan berkas apa yang harus dilengkapi tiap orangnya
Mohon arahan, saya baru dilantik menjadi TKSK menggantikan pejabat lama, langkah pertama untuk bisa ikut pelatihan apa
saya guru SLB bukan relawan bukan pula pegawai dinas apakah tetap memenuhi syarat untuk jadi peserta
sebelum saya isi formulirnya, syaratnya apa saja dulu bu?
kalau mau daftar itu harus datang ke kantor apa cukup lewat wa sini
daftarnya perseorangan atau harus lewat kepala desa dulu ya
saya guru ngaji di kampung, boleh ndak mendaftar jadi peserta
umur sy 61 masih diterima daftar ga ya pak
Mohon dijelaskan alur pendaftaran peserta dari unsur karang taruna, terima kasih
registrasi akun itu syarat wajib ya buat yg mau ikut pelatihan?
pendaftaran dibuka utk umum atau khusus yg sdh punya sk?
daftar relawan perlu skck gak
dokumen apa yg disiapkan waktu registrasi nanti
kl blm punya sertifikat apa2 bisa daftar ga sih
mbak ipar sy bidan desa, dia bs mendaftar lewat jalur apa
mau daftar tapi ijazah sy kebakar, gimana solusinya
ndaftare kudu nggowo ktp asli ta cukup fotokopi
menawi badhe ndaftar punika syaratipun menapa kemawon
saya pensiunan guru, boleh ikut pelatihan2 di sini?
kartu anggota tagana saya mati, apakah masih boleh ikut pelatihan
ikut pelatihan itu harus ada rekomendasi dari kelurahan?
saya TKSK baru 2 bulan, apa sudah boleh ikut diklat
peserta dari yayasan swasta bisa ikut apa ndak?
apakah lulusan sma bisa jadi peserta, atau harus sarjana
ibu hamil 6 bulan diperbolehkan ikut gak kak
orang tuna rungu diterima jadi peserta kah
mahasiswa semester 5 jurusan hukum bisa ikut gabung?
tiap desa boleh kirim berapa orang buat jadi peserta
mau ikut pelatihan tapi belum punya surat tugas, masih boleh?
apa warga biasa spt ibu rt boleh ikut, bukan kader apa2
nek dudu kader opo oleh melu pelatihan
kulo namung tamatan sd, saged tumut pelatihan mboten nggih
are foreigners living in Surabaya allowed to join your programme?
saya punya bayi 5 bulan, orang seperti saya boleh jadi peserta gak
penyandang cerebral palsy bisa mendaftar jadi peserta?
batas umur peserta berapa tahun
apakah honorer kelurahan termasuk sasaran peserta
ktp saya lumajang tapi kerja di batam, masih boleh ikut?
berkas yang dikumpulkan sebelum ikut apa saja bu
adik saya masih 16 tahun, butuh izin ortu ya kalau mau ikut
peserta wajib punya kartu bpjs gak buat syarat ikut?
surat sehat dari puskesmas itu syarat wajib ya?
ijin atasan harus tertulis untuk bisa ikut?
mantan napi boleh ikut jadi relawan?
pakai surat keterangan domisili bisa ga sebagai syarat
bapakku umur 67, isih oleh melu ta
engko' lulusan mts, olle norok apa enja'
gimana caranya biar bisa ikut pelatihan dinsos
saya tertarik jadi relawan, langkah pertamanya apa
layanan ini untuk orang umum juga kah kalau mau ikut kelas
mohon petunjuk cara menjadi peserta
kudu piye aku ben iso melu
prosedur ikut pelatihan dari desa gimana pak
kalau mau gabung tagana caranya bagaimana
mau ikutan tapi bingung persyaratannya
nomor ini untuk daftar relawan ya? syaratnya apa
siapa yang boleh ikut program ini sih
bagaimana tahapan seleksi pesertanya
carane melu pelatihan kuwi piye to mas
pripun caranipun dados peserta
what do i need to become a participant?
beremma carana mon terro norok pelatihan
saya penerima pkh, boleh ikut pelatihan relawan?
alumni blk bisa ikut diklat di ptks juga?
kader posbindu bukan pegawai dinsos, boleh jadi peserta?
guru slb di jombang, bisa ikut programnya?
pendamping haji boleh ikut kelas lansia gak? syaratnya apa
saya mantan tkw, mau jadi relawan sosial bisa?
sedang nganggur, pengen ikut pelatihan sosial, persyaratannya apa
penerima kartu prakerja tetap boleh ikut pelatihan dinsos?
anggota satpol pp bisa ikut pelatihan di sini?
saya bukan warga miskin, boleh ikut kan? ini bukan bansos kan
siswa smk jurusan peksos apakah boleh ikut
ketua rt mau ikut, perlu sk dari lurah?
operator dtks desa termasuk sasaran peserta ga
aku penerima blt, opo oleh melu dadi relawan
kulo guru tk, saged ndherek pelatihanipun dinsos
can PKH recipients also join as volunteers?
saya orang jawa tengah, boleh ikut pelatihan di jatim?
guru bahasa inggris mts bisa jadi peserta gak
harus bisa bahasa inggris ya buat ikut?
ktp jawa barat tapi tinggal di malang, bisa gabung?
ibu rumah tangga kyk saya gini blh jg gak min, gak punya jabatan apa2 di desa
pensiunan guru umur 63, masih dikasih kesempatan ga ya
syaratnya apa aja kak, jgn yg ribet2 ya 😅
Suami sy buruh pabrik shift malam, orang kyk gitu bisa gabung relawan?
harus ada surat pengantar dari pak lurah dulu kah
sk psm sy udh mati 2023 blm diperpanjang, apa masih boleh jd peserta
KTA TAGANA BELUM JADI APA TETAP BISA IKUT
ktp sy hilang cm ada surat kehilangan dr polsek, itu bisa dipakai?
umur maksimal brp sih
ada tes masuknya gak? wawancara gitu?
ibu2 pkk satu dasawisma pengen ikut rame2, caranya gimana
saya penerima pkh, boleh ngga ikut pelatihan atau khusus pendampingnya aja
bapak saya 70 th tp masih sregep, pengen jd relawan, boleh ta
mantan napi boleh jadi relawan sosial gak pak jujur aja saya dulu pernah khilaf
sy lulusan teknik mesin, gak nyambung sama sosial, tetep bisa?
kalo blm nikah blh kan
santri pondok boleh daftar? ktp masih ikut alamat ortu di Sampang
Berkas yang perlu saya siapkan apa saja ya Bu, biar sekalian ke kelurahan besok
fotokopi KK dibutuhkan ndak? brp lembar
pas foto background merah apa biru kak buat berkasnya
kok temen sy katanya hrs lewat dinsos kabupaten, apa gak bisa langsung sendiri?
jalur umum ada? atau cm utk yg udah jadi psm
mau nanya buat adik sy dia tuna rungu, apa diterima jg sebagai peserta
lg hamil 6 bulan apa masih diperbolehkan jd peserta
TKI baru pulang dr hongkong, skrg nganggur di Ponorogo. bs ikut gak kira2
Gimana sih prosesnya dari awal sampe jadi peserta?
langkah2 gabung tolong dijelaskan pelan2 bu sy orang desa
wni keturunan boleh gak, maaf nanya
apa cuma yg muslim aja pak? sy katolik dr blitar
anggota partai gak boleh ya katanya? bener tah
tetangga saya tukang becak baik banget suka nolong orang, dia bs gabung ga tp gak lulus sd
gak bisa baca tulis lancar apa masih bisa ikut, ini nanya buat ibu saya kader dasawisma
Untuk menjadi anggota PSM di desa itu mekanismenya bagaimana ya, ditunjuk kades atau melamar sendiri?
cara masuk tagana gmn bang, dari dulu pgn
pengen banget jadi relawan tp gatau mulai dr mana
hp sy jadul gak ada emailnya, msh bisa ikut kah
perlu surat sehat dr puskesmas?
harus punya bpjs ga buat syarat ikut pelatihan
guru paud non asn termasuk sasaran ndak
modin desa boleh tah min
komunitas motor kami sering baksos, apa bs jadi relawan resmi? prosedurnya?
Saya ASN di kecamatan, apakah diperkenankan mengikuti pelatihan ini? Perlu izin atasan?
purnawirawan tni 58 th mau mengabdi, apa ada batasan usia
17 tahun 10 bulan kak, nanggung banget, boleh gak?
SMK jurusan keperawatan kls 3 boleh ga bu
kl msh kuliah semester 2 bukan jurusan kesos gmn boleh?
mahasiswa umm bukan poltekesos, bs ikutan ga kak
udah pernah ikut thn 2019 masa boleh ngulang lg?
dokumen apa yg hrs diupload? takut sy gak punya
wajib ada surat tugas ya? kl relawan lepas yg ngasih surat tugas siapa coba
ktp kediri kerja di bekasi, bs tetep jd peserta ga ya klo pulang pas acara
KTP saya Cepu, tapi tiap hari di Bojonegoro. Boleh?
laki2 semua ya pesertanya? istri pengen
kok ga ada yg jelasin siapa aja yg boleh daftar, muter2 dr td
panti kami blm terdaftar resmi di dinsos, pengasuhnya boleh dikirim ikut gak
yayasan baru berdiri 3 bulan, bs kirim orang?
1 desa jatahnya brp org yg boleh ikut
pendamping desa kemendes termasuk gak
sales rokok kek gw bisa jadi relawan sosial gak wkwk
persyaratan usia min
yg dicari yg kayak gimana sih pesertanya
penyintas odgj yg udah sembuh blh jadi relawan? saya rutin minum obat kok
sy pakai kruk, apa relawan harus fisik kuat?
kaki saya amputasi sebelah, minder mau daftar, apa diterima orang kyk saya
nomor hp yg dipake nomor anak, gpp kan buat pendaftaran nanti
ijazah saya kebakar semua pas kebakaran pasar, ada pengganti syarat ijazah?
anaknya bu rt 15 thn pinter ngomong, udah boleh blm sih
mau gabung tp takut ada kontrak kerjanya, ada keharusan apa aja?
abis ikut pelatihan otomatis jd relawan atau gmn? cara jadi relawannya itu lho
brosur / flyer persyaratan ada? mau tak tempel di balai rw
syarat pengalaman organisasi brp tahun
driver ojol bs gabung? waktu saya fleksibel
kasi kesra desa yg baru dilantik wajib ikut apa gak? trs caranya?
apakah boleh bukan kader, cuma seneng aja bantu tetangga yg sakit
csr perusahaan mau kirim karyawan, alurnya lewat mana
org tua sy keberatan, umur sy 19, masih perlu tanda tangan ortu?
sblm daftar sy mau pastiin dulu, tato di tangan gak masalah kan jd relawan
dr madura bs jg kan? kangean jauh bgt soale
keponakan sy lulusan sma baru lulus lg cari kegiatan, bs dimasukin ke program dinsos ini gak
Mohon dijelaskan alur rekrutmen peserta dari unsur LKS
perlu rekomendasi dinsos kota gak? sy males ngurus ke sana 🥲
mau ikut aja pake syarat segala, emang apa aja syaratnya?
bedane daftar lewat sini sama lewat desa apa? yg bener yg mana
sebenernya aku minat cuma gatau orang biasa boleh ga
warga apartemen surabaya ktp jkt, 8 tahun disini, masuk itungan jatim gak
caregiver swasta di klinik boleh ikutan belajar gak sih
kader jumantik termasuk relawan sosial kah
kakek nenek boleh? mumpung sy 66 msh kuat jalan
non relawan bs?
gimana cara biar kepilih jd peserta, tiap taun kok gak pernah diajak desa
yg lagi nyusun skripsi soal psks boleh jd peserta biasa ga?
cara ikut
gini bu ceritanya sy ini dulu aktif di pkk terus vakum 5 tahun ngurus anak sekarang anak udah gede pengen aktif lagi tapi bu rt bilang yg boleh cm yg punya sk, apa betul begitu?
suami kerja di kapal pulang 3 bulan sekali, dia pengen bgt jadi tagana tp waktunya gitu, kira2 memenuhi syarat ga ya
umur 63 masih diterima ga pak, tapi sehat
anak stm umur 17 boleh jadi peserta?
harus anggota karang taruna dulu ya baru boleh gabung
sy ibu rumah tangga biasa ga pernah organisasi, boleh?
ijazah paket c diakui ngga buat syarat
yg buta huruf boleh ikut? ayah saya rajin bantu warga tp ga sekolah
berkas apa aja yang mesti dibawa pas mendaftar
perlu surat rekomendasi dari kades?
skck diminta?
harus upload ktp sama kk?
ojol boleh ikutan jadi relawan?
PNS guru SD bisa ikut apa khusus orang dinsos
sy tunarungu apa ada syarat yg menghalangi
mantan narapidana apakah diperkenankan menjadi peserta
non muslim boleh gabung kan min
saya anggota PMI, bisa masuk juga?
banser ansor kampung kami pengen belajar, syarat nya apa
aisyiyah ranting bisa mengirim peserta?
fatayat NU boleh daftar sbg lembaga ga
domisili kos di surabaya asli ntt, masuk kriteria?
KTP Blora tapi kerja di bojonegoro gimana
gimana cara jadi tagana di kabupaten saya
buat jadi psm tu jalurnya lewat siapa, kelurahan?
pendaftaran lewat chat ini atau harus ke kantor
bisa daftar langsung di tempat pas hari H?
prosesnya panjang ga sih dari daftar sampe diterima
link pendaftarannya ada di mana
formulirnya kertas apa online
satu lembaga maksimal ngirim berapa orang
mau daftarin 5 anggota sekaligus caranya?
boleh daftarkan ibu saya pakai hp saya? beliau ga punya wa
gaptek total, apakah bisa didaftarkan lewat operator desa
mahasiswa kedokteran ngga jurusan kesos, bisa ikut?
fresh graduate psikologi pengen jadi pendamping, masuknya gimana
lulusan sma tahun 90an masih laku ga
sekolah cuma sampai kelas 4 sd, ditolak ya?
wna yg nikah sm orang jember bisa ikutan ga
saya perawat honorer puskesmas, masuk kategori apa kalau mau ikut
kader posyandu balita termasuk yg boleh?
pendeta jemaat kecil ingin belajar melayani, apakah terbuka
ketua rt bisa ikut otomatis ga
perangkat desa boleh? atau konflik sama jabatan
modin sama takmir masjid diterima ga
karyawan csr pabrik rokok boleh ikut program ini?
relawan mbg bisa ikut ini juga?
kalau belum punya surat tugas gimana, bisa nyusul?
surat tugasnya yang tanda tangan siapa, kepala panti atau kadinsos
contoh format surat pengantar lembaga ada?
rumah saya di pulau kangean, jauh, tetap boleh?
apa harus tinggal di malang
sakit epilepsi terkontrol apa lolos syarat
syarat kesehatan ada ga, punya asma
sudah 3x ikut pelatihan dinsos apa masih boleh lagi
pernah ditolak taun kemaren, sekarang boleh coba?
syarat jadi relawan sosial itu apa bener harus bisa nyetir motor
harus nganggur ya? aku kerja pabrik shift
kuliah sambil ikut program bisa ga
Berapa usia minimal calon peserta?
persyaratan usia maksimal tksk ikut diklat
apakah program ini khusus perempuan
bapak bapak boleh kan, jangan2 isinya ibu2 semua
anak panti umur 16 mau belajar jd relawan, gmn ketentuannya
apa wajib punya bpjs utk daftar
butuh pas foto background merah ga
npwp masuk syarat?
materai 10rb perlu buat surat pernyataan?
dokumennya discan atau difoto pake hp aja
ada tes masuk? wawancara? baca quran?
pengurus yayasan yg blm berbadan hukum bisa kirim orang ga
lks kami blm terakreditasi, apa anggotanya boleh ikut
peserta bisa dari komunitas motor yg sering baksos?
komunitas kampus kami 12 orang mau gabung relawan, mulainya dari mana
tanya jalur masuk buat orang yg ga kenal siapa2 di dinsos
pegawai kontrak panti non asn apa punya hak ikut
Saya pensiunan guru berusia 68 tahun, apakah masih diperkenankan bergabung?
penyandang cerebral palsy boleh jadi peserta ga, otak saya normal kok
tuna daksa satu tangan, ada ketentuan khusus?
keponakan saya down syndrome umur 20 suka bantu2, bs ikut?
orang tua tunggal dua anak, cara gabungnya gmn ya
yang belum nikah boleh ikut pelatihan gini?
caranya biar bisa ikut program ini gimana
gimana alurnya abis isi data?
daftarnya tiap tahun ulang apa cukup sekali
berapa lama jadi relawan sebelum boleh ikut
apa saya harus ijin suami tertulis
surat izin ortu untuk yg dibawah umur modelnya gimana
buat yg ga punya akun telegram, daftar lewat apa
relawan partai boleh ga
saya caleg gagal kemarin hehe, masih bisa ikut jadi relawan?
mantan tki hongkong pengen ngabdi di desa, syarat?
santri pondok salaf ga punya ijazah formal
anggota gereja, vihara dll bs ikut?
perlu rekening bank utk ndaftar?
yg ktpnya masih proses pindah gimana
ktp hilang cuma punya suket, diterima?
belum e-ktp krn baru 17
mau tau dong kriteria peserta yang diprioritaskan
bisa ga lewat dinsos kabupaten dulu atau langsung provinsi
kakak saya di kalimantan tapi ktp nganjuk, apa boleh
alumni stks bandung dapet jalur khusus?
apakah hanya yang ditunjuk dinas atau terbuka untuk siapa saja
tni aktif boleh nggak
bhabinkamtibmas sama babinsa bisa diikutkan?
pedagang pasar ga punya lembaga, ikut atas nama siapa
ada kuota khusus difabel pas pendaftaran?
peserta magang di upt boleh nebeng ikut?
mohon informasi tata cara pengusulan peserta dari dinas sosial kabupaten
saya mau bertanya anak saya lulusan sma menganggur dua tahun apakah bisa ikut pelatihan di dinas sosial syaratnya apa saja
permisi kalau orang yang sudah tua seperti saya tujuh puluh tahun tapi masih kuat apa masih boleh ikut
halo kak aku anak kos baru pindah lamongan pengen volunteer, first step nya apa?
requirements nya apa aja min buat join
gen z kayak aku yg cuma punya niat doang bisa join ga sih
pengen jadi volunteer tapi introvert, harus pede ngomong ga syaratnya?
aku bukan siapa2 cuma tukang parkir, boleh ya?
gimana kl nik ku dobel, tetep bisa daftar?
bisakah satu orang mewakili dua organisasi
umur piro paling enom oleh melu
aku lulusan sd thok, opo yo ditompo
nopo kedah gadhah serat saking deso
carane mlebu dadi tagana piye mas
kulo randha anak tigo nyambut damel tani, nopo angsal nderek
sing oleh melu iki mung kader opo kabeh wong
ktp ku jateng tapi bojoku wong ngawi, oleh ta
berkas e opo wae sing disiapno
nopo tiyang tuna netra saged nderek
nek kerjo pabrik shift malem opo isih iso melu dadi relawan, syarate piye
kudu iso komputer opo ora sing arep melu
ndaftare lewat kene opo teko nang kantor
aku wis suwidak taun, ijik oleh melok ta cak
kulo sanes anggota PKK, nopo saged dados peserta
am i eligible if i only finished junior high school
can foreigners married to indonesians apply for the volunteer training?
what documents should i prepare to sign up
is there an age limit? i am 58
i live in bali but my id card is from banyuwangi, may i join?
do i need a letter from my village head to apply
i'm deaf, am i allowed to become a participant?
kalau cuma bisa bahasa madura, boleh gabung?
terapis pijat tunanetra kayak saya masuk kelompok mana biar bisa gabung
buruh migran yg baru pulang dr taiwan, kartu keluarganya blm diurus, bolehkah jadi peserta
berkas?
cara gabung
alur pendaftaran
siapa yg boleh
umum boleh?
wajib surat tugas?
guru tk bs?
non asn boleh?
syarate opo ae
umur piro maksimale
sy ini cuma ibu rumah tangga, pantes ga ya ikut beginian
umur udah 58, masih laku ga kak
ijazah sy hilang kebanjiran, gimana dong
sy bukan anggota apa2, sekadar peduli tetangga
kk masih jombang tp kerja di batam
suami ga ngasih surat izin, bisa tanpa itu kah
pak lurah lagi kosong, surat rekomnya siapa yg ttd
sy mantan warga binaan, ga masalah kan?
harus lewat dinsos kab dulu atau langsung ke sini sih
mhs semester 3 kayak sy masuk kategori ga
kyai kampung apa termasuk
sy pakai kruk, ditolak ga nanti
anak buah sy ada 4 orang, prosedurnya per orang apa kolektif
cuma lulusan sd tp tiap hari ngurusi lansia dusun
wong tani koyo aku oleh tah
nek durung nduwe ktp piye yo, isih 17 taun
i'm a foreigner living in surabaya, am i eligible
oreng biyasa olle norok?
saya penjual pecel yang tiap sore bantu posyandu lansia, panen juga sudah selesai, kira-kira syarat jadi peserta apa saja
selamat pagi bapak, saya lihat beritanya di koran tentang pelatihan relawan, bagus sekali, untuk bergabung perlu menyiapkan berkas apa
apa boleh ibu hamil lima bulan jadi peserta, soalnya suami di rumah lagi sakit tipes dan saya ketua PKK RT
berkas apa yang perlu dibawa untuk mendaftar pelatihan, mumpung saya di kota mengantar anak kontrol gigi sekalian fotokopi
kemarin sawah kebanjiran dan saya ditolong anak-anak tagana, jadi kepingin seperti mereka, bagaimana jalurnya supaya bisa ikut dilatih
maaf tanya malam-malam, baru pulang yasinan, apakah pengurus panti asuhan yang belum berbadan hukum diperbolehkan ikut
di kantor kecamatan sedang ada lomba adminduk jadi tidak bisa tanya siapa-siapa, mau tahu apakah honorer boleh mendaftar
batas usia pesertanya berapa ya kak, ini bapak mertua baru pensiun jaga sekolah pengen ada kesibukan
menantu saya perawat puskesmas, baru melahirkan anak kedua, tapi semangatnya tinggi, tenaga kesehatan bisa jadi peserta atau tidak
luar biasa program dinsos jatim, saya salut, cuma penasaran orang yang KTP-nya Blora tapi ngontrak di Bojonegoro apa diterima
tolong dirinci tahapan dari awal sampai jadi peserta, tembakau lagi dijemur jadi saya bacanya nanti malam saja
anak sulung saya tunarungu, rajin bantu takmir, hujan panas tetap datang, adakah ketentuan khusus buat dia kalau ingin ikut
kulo niki buruh pabrik rokok ingkang remen tulung tinulung, nyuwun pirsa menawi badhe nderek pelatihan sarat-saratipun menopo mawon
wingi tonggoku mantu terus ketemu bu tksk, jarene ono pelatihan, lha wong ra lulus smp oleh melu opo ora
we just moved from Bali after the wedding and love volunteering, what documents do people need before applying
apa harus punya kartu anggota karang taruna dulu, kemarin dompet saya hilang waktu nonton karapan di Bangkalan
kalau guru ngaji boleh ikut ga pak
mohon ijin bertanya pak saya ini umurnya sudah lima puluh delapan tapi badan masih sehat masih sering ngurusi lansia di RT kira kira masih diterima apa sudah kelewat umurnya
surat rekomendasinya dari kepala desa atau dari dinsos kabupaten
sy pegawai puskesmas, bisa nggak masuk pelatihan dinsos
berkas apa saja yg harus disiapkan sebelum mendaftar
Istri sedang hamil 5 bulan, apakah diperbolehkan menjadi peserta?
pendatang dr ntt kerja di sidoarjo blm pindah ktp, boleh?
harus anggota dulu atau warga biasa bisa langsung
[diteruskan] Kepada Yth panitia, kami dari pengurus IPSM kecamatan ingin tahu tata cara mengusulkan anggota sebagai peserta: apakah cukup surat camat atau harus lewat dinas kabupaten?
ada batas umur maksimal nggak utk tagana baru
mantan narapidana boleh jd relawan sosial min? sy serius mau berubah
surat sehat wajib apa tidak bu
Apakah perlu melampirkan SK dari Kepala Dinas untuk calon peserta unsur PSM
habis pilkades saya ndak jadi perangkat lagi, tetap boleh ikut pelatihan kah
ktp hilang kena banjir, bisa pakai surat keterangan?
saya tuli, komunikasi pakai tulisan, apakah boleh menjadi peserta
saya baca di poster syaratnya "diutamakan aktif minimal 2 tahun", nah saya baru aktif 8 bulan tapi tiap minggu turun, itu termasuk boleh apa tidak
yayasan kami belum berizin, pengurusnya boleh daftar ga
caranya ikut pelatihan dinsos itu gimana sih, tetangga sy sdh 3x ikut
mahasiswa semester 6 jurusan kesos bisa ikut tidak
pensiunan asn masih layak ikut kak
pemilu kemarin sy jadi caleg gagal, masih boleh gabung relawan sosial?
persyaratan TKSK pengganti antar waktu apa saja
kata kadesnya harus ada usulan dinsos kab dulu, bener gak itu
FORMULIRNYA DIAMBIL DIMANA DAN SYARATNYA APA SAJA
minimal harus berapa tahun jadi kader
blm punya npwp gpp kan buat daftar?
Mohon petunjuk alur pendaftaran bagi LKSA yang ingin mengirimkan pengasuhnya
ijazah paket C diterima?
saya tidak bisa baca tulis tapi rajin bantu lansia, boleh ikut kah
1 desa boleh kirim berapa orang
saya difabel daksa pakai kaki palsu, ada syarat fisik ga
sy cuma ojek online tapi pingin jadi relawan, bisa?
yg sudah pernah ikut tahun lalu bolehkah ikut lagi tahun ini
screenshot pengumumannya kepotong, syarat no 4 dan 5 bunyinya apa ya
wes duwe anak telu umur 50 sik oleh melu ta
bu kulo niki kader posyandu saking Trenggalek, dereng nate tumut pelatihan, menawi kepingin dados peserta niku syaratipun nopo mawon lan kedah lapor sinten rumiyin
lek wong luar jatim oleh melu gak rek
kulo namung lulusan SD, nopo saged nderek
kudu nggowo surat teka deso opo ora
adikku umur 17, wes oleh durung melu ngene iki
nopo kedah gadhah SK rumiyin supados saged dipun tampi
bakul pasar kyk aku iki iso melu pelatihan a
dokumen sing dibutuhno opo ae se gawe dadi peserta
apa sarat epon se norok'a pelatihan
engko' oreng biasa, olle norok?
bula guru madrasah e sampang, bisa norok enggi?
is there any age limit for participants
can a foreigner with a stay permit join as a volunteer
what documents do I need to prepare before applying
kl KK msh ikut orang tua di luar provinsi, sah ga jadi peserta
kader posbindu masuk kategori apa ya? memenuhi syarat ndak
SIAPA SAJA YANG BERHAK IKUT
tenaga honorer non database boleh jd calon peserta?
belum niat ikut pak, cuma pengen tahu dulu yang boleh siapa saja
kalau bukan pegawai apa bisa masuk
bukan anggota psm tapi sering bantu tetangga, boleh ga ya
umur saya 61, masih diterima tidak kalau mau belajar
gak punya ijazah sma pripun, tetep saget tumut?
berkas apa aja yg mesti disiapin sebelum mendaftar
foto ktp perlu diupload gak nanti pas daftar
surat rekomendasi dari desa wajib apa tidak
ndak punya surat tugas boleh tetap ikut?
who can apply? i am not a volunteer yet
do i need a letter from my village head to join
syarat e opo ae cak
menawi badhe nderek, syaratipun menopo kemawon
kados pundi caranipun nderek pelatihan niki
engko' andi' ktp sampang tape kalako e surabaya, olle norok?
ibu rumah tangga biasa kayak saya apa bisa jadi relawan pak
sing oleh melu iku mung psm tok ta, wong umum oleh gak
mahasiswa semester 5 kessos unmuh masuk kategori apa ya, boleh?
caranya biar bisa ikut diklat gimana kak
adik saya umur 16, aktif di posyandu remaja, apa sudah cukup umur
tato di tangan, mantan napi, apa orang seperti saya masih boleh ikut belajar
saya tuli, boleh jadi peserta?
ktp saya kalimantan, ikut suami di jember, bisa daftar gak
apa harus diusulkan dinas kabupaten atau bisa daftar sendiri
pendamping pkh termasuk yg boleh ikut bukan?
kalau lewat karang taruna caranya bagaimana, perorangan atau diwakilkan pengurus
guru paud bisa?
perangkat desa boleh?
pengen jadi tagana, jalannya lewat mana ya pak
gimana caranya jadi psm di desa saya
mau tau alurnya aja, belum mau isi data
saya gak nanya jadwal, yg saya tanya syaratnya
untuk ikut psm lanjutan wajib lulus yg dasar dulu?
kalau belum pernah ikut pdps apa boleh langsung manajemen kasus
yayasan kami panti asuhan swasta, apakah pengurusnya berhak ikut
syaratnya?
Mohon penjelasan mengenai ketentuan calon peserta dari unsur lembaga kesejahteraan sosial
pensiunan guru masih bisa gabung ngga ya kira2
aku lulusan smk mesin, gak nyambung, tetep oleh?
min nak due bayi sek oleh melu dadi peserta ta gak
kemarin teman saya ikut dan katanya bagus, saya jadi kepingin, orang awam gini bisa masuk lewat jalur apa
ada minimal pengalaman jadi relawan berapa tahun?
what documents should i prepare before registering
apa harus jadi anggota lks dulu baru bisa
pas poto ukuran brp yg diminta
bisa daftar kolektif satu desa? caranya?
sy takut daftar kl ternyata gak memenuhi, jd apa aja ketentuannya
dtks atau desil berpengaruh gak utk jadi peserta
suami tni, sy boleh ikut ga ya sbg warga biasa
punika khusus wong jawa timur mawon nggih?
TKSK DARI LUAR PROVINSI BOLEH IKUT
serat menopo mawon ingkang kedah dipun beto kagem ndaftar
umur saya 58 masih diterima nggak ya
ijazah sd doang apa boleh
sy bukan siapa siapa, cuma tukang sayur, apakah bisa ikut belajar
berkas apa saja yg perlu disiapkan dari desa
harus pakai surat pengantar pak lurah kah
assalamualaikum, untuk bisa jadi peserta kriterianya apa saja
maaf mengganggu, alurnya dari nol sampai keterima itu bagaimana ya bu
perorangan boleh apa mesti lewat lembaga
yg bisa ikut itu kalangan apa saja
saya guru paud, ada jalan masuk gak buat ikut kegiatan dinsos
perlu fotokopi kk nggak
suami saya penyandang tuna rungu, dia diperbolehkan jadi peserta kah
ibu ibu pkk termasuk sasaran nggak
kami dari karang taruna desa pengen ikut, prosedurnya bagaimana
ketentuan pesertanya mohon dikirim
mahasiswa umm boleh masuk ga kak
jadi begini pak, saya ini janda dua anak, pernah bantu bantu waktu banjir di lamongan, terus teman bilang di dinsos ada pembekalan, nah orang seperti saya ini memenuhi kriteria apa tidak
emm itu lho pak kalau mau jadi relawan itu jalurnya lewat mana
apakah harus anggota psm dulu baru bisa
gimana sih biar bisa dilatih sama dinsos
anak saya 16 th pengen ikut tagana, boleh apa tidak
sy domisili surabaya ktp ntt, masih bisa kah
pegawai swasta bisa gabung di hari kerja?
tata cara bergabungnya tolong diterangkan
butuh skck atau surat sehat gak
batas maksimal usia peserta
yang belum punya sertifikat apapun apa bisa langsung ikut
jangan bertele tele, syarat masuknya apa
pendamping pkh masih boleh ikut lagi apa khusus relawan baru
lulusan paket b diterima tidak
kalau mau ikutan mesti punya surat tugas ya
syarate opo ae cak
wong tuwo umur sewidak oleh melu ta
kulo namung tiyang tani, punapa pareng nderek sinau
sing oleh melu iku sopo wae to mas
kedah mbeta serat saking kelurahan mboten nggih
piye dalane ben iso dadi relawan
lulusan smp iso mlebu gak min
nuwun sewu, kajengipun saget dados peserta menika kados pundi
berkase sing digowo opo ae rek
aku dudu anggota opo opo, isok melok ta ora
sera bisa norok kak? kaule coma oreng tane
sarat syaratta napa bai mon terro norok
requirement nya apa aja sih kak buat jadi volunteer
min kulo tiyang sumenep, boleh ikut apa harus orang malang saja
who is eligible for these classes
do i need a letter from my village to take part
is there an age limit for volunteers
jadi tksk itu ditunjuk camat dulu atau bisa langsung kesini?
anggota tagana diangkat siapa pak, apa boleh mendaftar sendiri?
psm itu harus sk kades dulu atau bebas?

[register]
tolong bapak saya didaftarkan, hp nya jadul
mbah saya mau daftar saya yang ketikkan
pendaftaran akun baru
kulo dereng gadhah akun, badhe ndaftar
terro adaftar anyar kak
kaula endha' daftar
formulir pendaftarannya tolong dikirim
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
dicatet jenengku yo mas, aku gelem dadi peserta
kulo dereng gadhah akun, nyuwun dipun damelaken
formulire endi, tak isine saiki
bapakku pengen didaftarno, iso lewat nomerku ta
mau wis ngisi separo terus sinyale ilang, arep nerusno daftar
ndaftaraken simbok kulo nggih, asmanipun Sukinem saking Ponorogo
wis gak sabar, ayo ndang daftarno aku
nderek ndaftar mawon bu, mangke datanipun kulo jangkepi
lagek oleh pamflet teko balai desa, mlebu lewat kene a daftare
melu ndaftar cak, PSM Lakarsantri
gabung aku sam, rek Singosari
durung tau ndaftar, saiki pengen ndaftar
kancaku kabeh wis duwe akun, kari aku, gawekno pisan
tulung registrasi anyar nggih, kulo TKSK enggal gantosipun Pak Warno
mbukak pendaftaran anyar ngge aku karo bojoku
ayo mulai isi data dirine, aku siap
mandar isok daftar saiki mumpung nang warkop onok wifi
njaluk link pendaftaran gawe nggawe profil
kulo sagah dados relawan, mugi kacathet
area mlebu dadi anggota peserta, tulung diisekno datane
catet nyamana engko', terro norok dhaddhi relawan
kaula ghi' ta' adaftar, mangken terro adaftar
daftarraghi eppa'na kaula ka', omor 50 dhari Sumenep
edimma formulirra, sengko' siap ngesse'e
tang kanca la adaftar kabbhi, engko' norok daftar keya
gabbhung ka', dhari Tagana Pamekasan
la buru ngessé tape sinyalla elang, terrossaghi daftarra
aghabayaghi akun anyar, bula anggota PSM
I'd like to create an account
want to resister myself, im from ngo in Kediri
pls add me as new volunteer
REG MICHAEL TAN / SURABAYA / VOLUNTEER
my registration stopped halfway yesterday, let me finish it
where do i fill in the form
can you register my assistant too, she has no phone
ok I read the rules, now let's make my profile
i wanna be registered as participant plz
new here, haven't got a profile yet, set one up for me
mau datar jadi peserta baru kak
saya siap gabut, catat nama saya ya
mau sign up kak, step pertamanya apa
bikinin account dong min, belum punya
register saya sebagai relawan ya, from Bojonegoro
registrar baru atas nama ibu Lilik, PSM Tuban
tolong daftarlah saya bu, Karang Taruna Gedangan
mau isu biodata buat pendaftaran pertama kali
Dengan hormat, saya Suwarno, kepala dusun di Kecamatan Dander, bermaksud mendaftarkan diri sebagai peserta program pelatihan.
Mohon berkenan mendaftarkan lima pengurus Karang Taruna kami, nama-nama akan kami kirim setelah ini
Assalamualaikum Wr. Wb., kami LKS Nurul Huda ingin membuatkan akun untuk para pengasuh kami, mohon dibimbing
Izin mendaftar Bapak, saya relawan baru dari Kelurahan Wonokromo
Bersama pesan ini saya menyatakan kesediaan menjadi relawan terdaftar pada Dinas Sosial Provinsi Jawa Timur
Perihal: Pendaftaran. Nama: Endang Susilowati. Asal: Kabupaten Nganjuk. Unsur: kader lansia. Mohon diterima.
saya ingin mendaftarkan ibu saya sebagai relawan beliau tidak punya whatsapp sendiri jadi lewat nomor saya
Mohon izin, bagaimana kami memulai pengisian data sebagai calon peserta? Saya siap mengisinya sekarang.
Kami dari pemerintah Desa Tegalsari hendak mendaftarkan kader sosial kami di layanan ini
Mewakili istri saya yang PSM, mohon dibantu mencatatkan namanya sebagai calon peserta
Berdasarkan arahan TKSK, saya diminta registrasi melalui nomor ini, mohon dilayani
Selamat siang, saya mahasiswa praktikan yang diminta dosen untuk mendaftarkan diri di sini
Saya sudah membaca seluruh persyaratan dan setuju, silakan data saya dicatat
mohon dibukakan formulir isian data diri saya hendak bergabung sebagai pilar sosial dari kabupaten pacitan
Kulo nuwun, badhe ndaftaraken adik kulo dados relawan, saget dipun bantu?
I would like to register myself on behalf of our foundation in Probolinggo
Kami bertiga dari Panti Werdha Harapan ingin membuat profil peserta, apakah satu per satu dari nomor ini
Nama saya Rusdiana dari LK3 Kota Kediri, mohon didaftarkan menjadi peserta
Atas perintah pimpinan, dengan ini saya mendaftarkan diri. Identitas: Hariadi, penyuluh sosial, Kota Mojokerto
dahulu saya urung mengisi sebab sinyal, kini saya ingin melanjutkan pendaftaran sebagai relawan
Yth panitia, mohon dimasukkan sebagai anggota baru: Maimun, pelopor perdamaian, Sampang
Kiranya berkenan, saya ingin dicatat sebagai calon peserta mewakili Forum Anak Desa
saya hendak mendaftar namun belum paham mengisinya, mohon dituntun pertanyaan demi pertanyaan
Bapak camat menugaskan saya agar segera terdaftar di sistem pelatihan ini, mohon diproses pendaftarannya
syarat sudah saya baca semua, sekarang tolong buatkan pendaftaran saya
mau bikin akun peserta, nama saya Sugeng Riyadi dari Tulungagung
form pendaftarannya sebelah mana, saya mau ngisi sekarang
saya siap jadi peserta baru, tolong dicatat data diri saya
sudah tanya syarat kemarin, hari ini mau langsung registrasi
catat nama saya pak, kader PSM dari Kec. Kademangan Blitar
pengen kedaftar jadi anggota baru nih, mulai dari mana ngisinya
istri saya udah terdaftar, sekarang giliran saya mau daftar juga
belum punya profil di sini, buatin ya kak
reg#ahmad fauzi#bangkalan#lks
kulo dereng gadhah akun, nyuwun dipun daftaraken nggih
sido ndaftar aku mbak, ndang takoni opo ae datane
sign me up please, i have never registered here before
engko' ghi' ta' daftar, daftaraghi sateya ya
mau daftar dulu aja, milih pelatihannya belakangan
daftarin saya jadi peserta baru dong, belum tau mau kelas apa
saya mau gabung di sistem ini, belum pernah isi biodata sama sekali
Tolong daftarkan saya sebagai relawan sosial
mau registrasi nomor ini atas nama saya sendiri
kak akunku belum ada, gimana kalau kita isi sekarang
mau masuk database relawan dinsos, isi datanya di sini kan?
dari dinsos kab disuruh daftar ke nomor ini, saya mau daftar
saya anggota baru karang taruna watulimo mau daftar min
kemarin gagal di tengah isian, mau ulang daftar akun dari awal
mas, aku durung nduwe akun, gaweno yo
badhe registrasi anggota enggal pak
I'd like to create an account as a new volunteer
kaula terro daftara akun anyar, ghi' ta' andi'
Daftarin aku dong min belum pernah sama sekali
sy mau registrasi anggota baru gimana isinya
ini pertama kali chat, tolong dicatat jd calon peserta ya. Sutrisno dari Tuban
saya minat, data saya diisi skrg aja
bikin akun
buatin profil baru dong kak
aku blm punya akun disini
daftrkn saya bu, kader posyandu, kab jember
Nama: Lilik Handayani. Alamat: Kertosono. mau daftar relawan
mw dftr
pgn jd relawan, catet nama sy
tolong masukkan nama saya di daftar relawan, saya warga wonokromo
disuruh bu camat daftar disini, silahkan data saya diisi apa saja
kata pak kades suruh daftar ke nomor ini ya? yaudah daftar saya
form pendaftarannya mana kak mau tak isi mumpung sinyal bagus
link formulir?
isi formulir
sdh siap ktp nya, mulai daftar dr mana ini
Ok saya tertarik, lanjut proses pendaftaran diri saya
istri sy mau daftar jg, pake hp saya bisa kan? tolong mulai
ibu saya gak punya wa, tak daftarin lewat hp ku ya namanya Suparmi
aku mau daftarin bapakku
daftarkan adek saya kak, dia di pondok gak pegang hp
yuk daftar yuk, pertanyaannya apa aja sini
td kepencet keluar pas isi nama, ulang daftar dr awal ya
hp ganti, daftar ulang dr awal aja
belum terdaftar, mau terdaftar
buka pendaftaran ga? aku mau masukin data diri
kepada yth panitia, dengan ini saya mengajukan diri sebagai calon peserta. Mohon didata.
Saya Slamet Riyadi TKSK Kec. Ngasem mau mendaftar
tksk lumajang mau regis
Sy dr tagana bojonegoro, blm masuk sistem. Tolong didaftarkan
karang taruna desa sumberejo siap mendaftar 🫡
peksos baru penempatan di batu, mau input biodata ke sistem ini
pengasuh panti asuhan al hikmah, mau didata
numpang daftar min
ikutan dong, datain gue
temen2 sy udah pada daftar semua tinggal sy, mau nyusul daftar
td di balai desa disuruh scan barcode trus daftar, ini bener ya? nama saya Yuni
scan qr dari poster, mau daftar
dapet nomor ini dari grup ipsm, saya belum daftar. daftar dmn ya langsung sini kah
udah umur segini baru mau daftar jd relawan hehe. mulai yuk kak
sy uda baca syaratnya, cocok. skrg daftar
syarat sdh lengkap semua tinggal didaftarkan aja bu
kok blm ditanya nama saya? katanya mau didaftarkan
gimana jadi daftar nggak ini, ayo saya isi datanya
besok saya sibuk jd daftar sekarang aja bisa kan min
DAFTAR SAYA MAU JADI RELAWAN JANGAN LAMA LAMA
dafar
daftra
pndaftaran
saya mau ikut jd anggota
mau join jd relawan sosial jatim, catat ya: Ratna, Mojokerto
mohon dibuatkan data peserta atas nama saya sendiri
input nama saya di database pilar sosial dong
regristasi peserta baru
sy relawan mandiri, blm pernah terdata dimana mana, minta didata resmi
ngisi biodata dmn
mulai isi data diri
aku siap jadi relawan, apa perlu isi2 dulu? ayo
mau daftar tapi gak tau mau ambil pelatihan yg mana, yg penting namaku masuk dulu
pelatihannya belakangan, daftar akun dulu aja
ndaftar dulu boleh kan milih kelasnya nanti2
nitip daftar ya kak a.n Bambang Irawan psm kec pare
utusan desa kami 3 orang mau didaftarkan, mulai dari saya dulu
kami berlima dari gkjw mau daftar semua, gantian pakai hp ini
akhirnya dibolehin suami, sy daftar ya bu 🥰
anak2 udah gede, waktunya saya berkegiatan, daftarkan saya min
habis pensiun bingung di rumah, yo wes daftar relawan ae, tolong dibantu isi
dr pada nganggur mending daftar. Mas tolong
Assalamualaikum bu mau ndaftar relawan, saya Khotimah dari Bangkalan
met pagi mau regist jd peserta kak
registrasi wa
sudah klik daftar tp kok balik menu lagi, saya mau daftar ulang
tlg pandu saya daftar ya mbak pelan2, jempol gede hp kecil
bsk deadline katanya? yaudah daftarin sy sekarang
yg lain sudah, saya yg belum. Silakan mulai
tolong dong saya dimasukin, saya juga mau, masa yg dr kota terus
boleh minta didaftarkan sekalian ini? mumpung inget
baru tau ada program begini, langsung mau daftar nih
mhs magang di dinsos kab, disuruh pembimbing bikin profil di bot ini
dosen pembimbing nyuruh semua praktikan daftar di sini, saya NIM akhir 07
aku pengen kedaftar min biar dapet undangan trus kyk bu rw
pendaftaran relawan baru an. Moch. Fauzi, Trenggalek
Mau mencatatkan diri sebagai anggota WKSBM Gedangan
saya dari pt semen mau daftar mewakili tjsl
iya saya mau jadi peserta, tolong buatkan
tadi pagi ketemu bu tksk di pasar terus dikasih nomor ini katanya kalo mau jadi kader harus didata dulu, nah ini saya chat, silakan bu data saya mau diisi apa aja
pengen daftar jadi anggota baru
saya siap daftar sekarang kak
daftarkan saya min
isi data diri dong
saya belum punya profil, tolong buatkan
mau regis kak
gabung!
aku mau jadi relawan, catat namaku ya
masukkan saya sebagai relawan
REG SUPRIYADI KEDIRI TAGANA
nama: Dewi Lestari, asal: Tuban, dari karang taruna, mau daftar
saya mau mendaftarkan diri
Dengan hormat, saya bermaksud mendaftarkan diri sebagai calon peserta.
lanjut isi formulir pendaftaran yang tadi putus
tadi gagal pas isi biodata, ulang daftar dari awal
ayo daftar, apa dulu yg ditanya
pak saya mau ikut daftar tapi belum pernah, dibantu isi ya
bikinin profil buat saya
pengurus karang taruna desa mau daftar akun
nomor baru nih, daftar ulang dong
hp lama rusak, mau registrasi pake nomor ini
saya pendamping lansia dari jombang minta didata
data saya belum ada ya? yaudah masukin sekarang
catat saya jadi anggota program ini bu
saya mau daftar nama saya sumarni dari kecamatan wates
mau join skrg juga, gas isi data
tolong daftarin istri sy juga ke sini, sekalian saya
aku ndaftar saiki yo
ndang daftarno aku cak
kulo nyuwun dipun daftar
nyatet jenengku sisan, aku melu dadi relawan
create my account please
kami dari wksbm krajan, saya dulu yang daftar ya, mulai dari nama?
dftar dong
mau ndaftar kak
regist
reg peserta
buat profil
gabung min
catat nama saya
mau jadi peserta
daftarin ya
masukin data sy
ikut mendaftar
dhaftar anyar
formulirnya mana, sini sy isi
sy siap dicatat, tanya aja nama alamat dll
temen2 udah punya akun di sini, sy belum
ini data diri sy kirim ke mana biar tercatat
sy belum tercantum di sistem nih kak, yuk diproses
disuruh bu camat masukkan identitas ke nomor ini
pengen jadi keluarga besar peserta dinsos jatim, gas sekarang
ayo kak mulai pendataan sy
udah yakin nih, buka pendaftarannya buat sy
jenengku durung ono nang kono, tulisen yo
kulo dereng kagungan akun, nyuwun dipundamelaken
i'd like to get myself on your list of participants
engko' gi' ta' tacatet, toles nyamana engko'
akhirnya dpt restu istri buat gabung, langsung aja proses
tinggal sy yg blm terdata dari kelompok kami
sy orang baru, tolong dibukakan profil
setelah sekian lama ragu karena anak masih kecil dan suami kerja di Malaysia, hari ini saya mantap mendaftarkan diri kak
tolong daftarkan saya sebagai peserta baru, padi sudah dipanen semua jadi mulai bulan ini waktunya longgar
Assalamualaikum, kami sekeluarga habis pindahan dari Kediri ke Nganjuk, mumpung sudah tenang saya mau membuat akun peserta
bu nyai tempat saya ngaji yang kasih nomor ini, beliau alumni, saya ingin ikut terdaftar juga bagaimana mengisinya
buatkan saya data peserta ya min, tadi habis pijat urut gara2 keseleo jadi bisanya sambil rebahan
wah tampilan layanannya rapi sekali, salut buat timnya, oke langsung saja saya mau registrasi sebagai anggota baru
mohon maaf baru balas, minggu lalu ibu mertua masuk ICU, sekarang sudah sehat dan saya mau melanjutkan daftar
saya mau isi formulir pendaftaran, ini mumpung kantor desa sepi karena pada takziah ke rumah pak carik
hari ini genap setahun saya jadi kader posyandu di Probolinggo, hadiah buat diri sendiri: mau daftar jadi calon peserta
listrik sering mati karena angin kencang, mumpung nyala tolong segera catat saya sebagai pendaftar baru ya pak
silakan tanya nama dan asal saya sekarang, mau daftar, sebentar lagi jemput cucu pulang dari TPQ soalnya
gaji honor belum cair pusing juga, tapi niat sosial jalan terus, saya ingin terdaftar sebagai relawan di sini
bar panen brambang iki atiku lego, saiki aku arep ndaftar dadi peserta, tulung diterimo yo mas
nyuwun sewu ngganggu wekdalipun, anak kulo nembe kemawon sunat, samenika kulo siap ndaftar dados peserta enggal
rain delayed my ferry from Madura so i finally have free time, please register me as a new participant
di grup alumni pramuka ramai dibahas layanan ini, saya jadi iri, boleh saya membuat profil sekarang juga
selamat malam pak admin, saya ini pengganti bu tatik yg berhenti jadi tksk bulan oktober, nama saya belum ada di mana mana jadi saya mau didata dari awal sebagai orang baru
Mohon saya didata sebagai calon peserta, saya PSM Desa Sumberagung
mau isi formulir sekarang
cara input nama saya gimana, mau gabung nih
daftarkan saya min, Suyatno dari Trenggalek unsur TKSK
tolong masukkan nama saya ke database relawan
ikutan dong kak baru liat pengumumannya td pagi
daftarin istri saya sekalian ya, dia kader rbm
Nama: Lilik Handayani. Asal: Kab. Tuban. Unsur: Karang Taruna. Mohon diproses pendaftarannya
siap gabung pak
mau jadi anggota, datanya saya kirim ke mana
sy blm pernah terdaftar sama sekali, tolong didaftar dr awal
habis ganti hp akun lama gk tau kemana, mau daftar baru aja
form pendaftarannya kirim sini kak, biar langsung sy isi
kepingin masuk relawan nih abis liat banjir kemaren
Mau registrasi kak, mumpung cuti lebaran
tksk pengganti almarhum pak Darmo, saya belum masuk sistem, mau buat data baru
tadi di balai desa ada sosialisasi katanya yg mau jadi relawan silakan isi sendiri lewat nomor ini, saya mau isi sekarang mumpung masih ada yg bantu ngetik
kami bertiga dari desa yg sama mau registrasi satu2, mulai dr saya dulu ya
mau sy isi biodatanya, kirim pertanyaannya
Saya pegawai baru UPT, diminta kepala untuk registrasi di sini
daftar jadi peserta lewat wa ini kan? ayo mulai
buatkan profil untuk saya ya min
saya pindahan dari jateng skrg tugas di magetan, belum punya profil disini, mau buat
kepencet keluar pas ngisi nama, trs hp mati. bisa diulang pendaftaran dirinya dari depan ga kak
baru diangkat jadi pendamping PKH bulan lalu, mau daftarkan diri
lanjut registrasi yg kemarin mati lampu
ketua karang taruna kami suruh semua anggota daftar di nomer ini, saya mulai ya
ASSALAMUALAIKUM PAK SAYA SUTRISNO RT 4 DUSUN KRAJAN MAU IKUT MENDAFTARKAN DIRI JADI RELAWAN KARENA WAKTU BANJIR KEMARIN SAYA IKUT BANTU DI POSKO
nama saya belum ada di data, tolong dibuatkan
yg kosong kosong biar saya isi, mulai pendaftaran profil ya
pendaftaran dong
saya bersedia jadi relawan, silakan dicatat nama saya
mau ikut program dinsos, data diri siap saya isi
ini saya bikinkan akun utk bapak mertua, beliau psm tapi hp nya jadul
rekan2 sudah pada masuk data, tinggal saya yg belum, daftar sekarang boleh kan
Tolong buatkan akun, WA lama hangus jadi belum pernah kedata di nomor ini
mangga kulo didaftaraken pak
kulo bade ndaftar, nembe pikantuk kabar saking balai desa
daftarno aku cak
aku durung kedaftar, saiki ae yo tak isi
nderek registrasi nggih bu, kulo saking Pacitan
pengen gabung relawan rek, dicatet yo jenengku
mas aku wong anyar, pindahan teka Kalimantan, ditawani pak RT melu relawan sosial, saiki arep ngisi dataku disek ben kecatet
melu ndaftar pak, kancaku wis kabeh
bade damel akun, pripun wiwitanipun
mau adaftar engko' pak
daftar agi engko' kak, kader dari ketapang
daftar bula enggi, bakto reya
i would like to create an account
Hi, I'm a new staff member of a children's home in Jember, please register me
dafter kak
mau daftra dong min
saya mau ikut, data saya belum ada di situ, tolong dibuatkan
catat saya sebagai peserta baru ya
REG SUMARNI LAMONGAN KADER
daftar atas nama slamet riyadi, tuban, tagana
nderek ndaftar nggih bu, kulo saking ponorogo
aku durung tau ndaftar blas, saiki arep gabung
daptar cak, teko gresik aku
engko' norok daftar, asma kaula mat tahir, bangkalan
bula endha' daftar anyar
sign me up as a new member please
i want to register, my first time here
bikin akun baru
isi biodata awal dimana kak, saya siap
bukan tanya syarat bu, syaratnya sudah tahu, saya mau langsung daftar saja
udah baca ketentuannya, oke setuju, data diri saya diisi lewat mana
dulu pernah daftar pakai nomor lama, hp nya hilang, sekarang mau daftar dari awal
anggota karang taruna kami ada 3 yg mau masuk, mulai dari saya dulu ya daftarnya
kata bu camat suruh daftar di sini, ya sudah saya daftar
gak jadi nanya, langsung daftar aja deh
mau jadi anggota
ikut daftar ya min, sy psm ds sumberejo
masukkan nama saya juga dong pak, saya belum terdata
tadinya ragu tapi sekarang mantap, mau bikin data peserta
registrasi kak\nnama: dewi lestari\nkab: jombang\nunsur: relawan
tolong bantu daftarkan ibu saya, beliau belum punya data di sini
pingin dadi peserta mas, jenengku lebokno
SAYA INGIN MENDAFTAR BARU
masih dibuka kah pendaftaran akunnya? kalau masih saya mau
mohon didata pak, kami dari lksa al hikmah mau jadi peserta
mau dong didata juga, temen2 psm saya udah semua
ganti hp, akun di sini belum ada, gmn mulai daftarnya ya sy mau sekarang
Mai daftar kak, gimana mulainya
kulo purun didaftar
bukan ubah data, saya memang belum pernah punya data, mau buat
dengan ini saya mengajukan diri sebagai calon peserta, mohon dicatat
daftar sbg relawan baru
proses punya saya dong
masukkan nama sy di grup relawan
bikin kartu anggota
catat saya jadi relawan bu
sy mau nyalon relawan, ini nama saya sulastri dari tuban
tolong buatkan akun
data saya dimasukin sekarang aja pak
saya siap jadi anggota, lanjutkan
mau isi formulirnya
assalamualaikum, saya hendak mencatatkan diri sebagai anggota relawan sosial
maaf baru sempat, ini saya mau isi biodata buat jadi anggota
sy blm terdata, tolong didata
ikutan dong min, catat aja namaku
mana formnya, sini tak isi
saya mau bergabung jadi psm, mulai aja sekarang
kak buatin profil aku ya
pak saya belum punya akun di sini mau bikin
sign up aja langsung ya kak
eh anu bu itu saya mau masuk jadi anggota gitu lho
kemarin tetangga sy sudah dicatat, sekarang giliran saya, nama saya wagiman dr trenggalek
suami sudah punya akun, saya belum, yuk bikinkan sekalian
saya dulu aktif di posyandu, terus sempat berhenti karena melahirkan, sekarang anak sudah besar dan pengen aktif lagi, jadi mohon nama saya dicantumkan sebagai relawan
cepetan catat nama gue
mohon nama saya ditambahkan dalam daftar anggota relawan
ambil formulir
sy mau terdaftar juga kayak teman2
ayo mulai pendataan saya
tolong bantu saya isi data diri supaya jadi anggota
bisa bikin keanggotaan lewat chat ini langsung kan? sy mau
mau masuk tagana, catet saya pak
ajukan saya sebagai calon relawan
REG#WIDODO#NGANJUK#KARANG TARUNA
nama: endang lestari\nasal: jombang\nunsur: lks\nmohon diproses jadi anggota
pendaftaran atas nama sendiri, mulai
aku catheten dadi relawan mas
nyuwun dipun lebetaken dados anggota relawan
jenengku lebokno pisan cak
pengen dadi relawan, tulung didata saiki
kulo purun dados relawan, mangga dipun serat asma kulo
gawekno akun gawe aku po'o
ayo wes, isi formulire saiki
kulo dereng kagungan akun, nyuwun dipun damelaken
melok dadi anggota rek, endi formulire
aku durung kedata, tulung catet
kaule terro daddi anggota, cathet nyamana kaule
engkok masoagi daddi relawan kak
create akun dong min, aku anggota baru
new member here kak, tolong diinput
i want to create my profile now
please put my name on the volunteer list
make me an account please

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
daftar kelas
daftar diklat yang tersedia
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
sasi ngarep onok kelas opo ae
pelatihan sing cedhak Madiun ana ora
pengen sing online ae, onok opo ae pilihane
tulung dituduhke kalender pelatihan taun iki
menawi bab lansia, wonten kelas menopo kemawon?
sing dinten Setu Minggu wonten mboten nggih, kulo nyambut damel
gawe arek karang taruna onok pelatihan opo rek
bar riyoyo ana gelombang anyar ora min
nyuwun dipun paringi dhaptar pelatihan ingkang taksih mbikak
ana sing mung sedino ora, ora iso ninggal bocah suwe
kelas sing durung kebak endi wae
aku seneng ngurusi arek cilik, pelatihane sing cocok opo
jadwale akhir taun wis metu durung
ndek Jember onok pelatihan gak seh taun iki
saiki lagi mbukak opo mas
kabar-kabarono po'o nek onok diklat anyar, saiki onok opo
gelombang candhake punapa sampun wonten pengumumanipun?
pilihan pelatihan kanggo pendamping PKH apa wae
tema bencana wonten pinten jinis pelatihanipun
cak, delok jadwal diklat triwulan papat
bulan se bakal dateng badha pelatihan apa bhai?
terro tao jadwalla kabbhi ka'
badha pelatihan e Madhura ta', se semma' bhai
se online badha apa enja'?
kaangghuy oreng towa, kelas apa se badha?
pelatihan apa se ghi' buka' daftarra sateya
are Sabtu bi' Minggu badha jadwal ka'?
nyo'ona daftar pelatihan taon reya, kaula Tagana
what courses have you got in november
anything online that I can do from home?
list every class for disaster volunteers
any training near banyuwangi?
Do you run weekend classes
show calender pls
which rainings still have open seats
looking for smth about child protection, what do you offer
is there a new batch after eid
I only have one free day. What short courses exist?
what's on the schedule for social workers this semester
jadul bulan depan ada apa saja kak
upcoming training-nya apa aja min
ada kelas darling ga buat Desember
pelatih apa yg buka bulan ini
ada workshop tentang disability ga kak, pengen explore dulu
minat just jadwal lengkap diklat taun ini dong
list training yg masih open dong
keras apa aja yg tersedia buat pendamping lansia?
Dengan hormat, mohon dikirimkan jadwal pelatihan yang masih dibuka untuk unsur LKS pada tahun ini.
Izin bertanya, pelatihan apa saja yang tersedia bagi pengurus Karang Taruna dalam waktu dekat?
Mohon informasi kalender diklat semester depan untuk kami sesuaikan dengan rencana kerja desa
Kami dari panti jompo di Jombang, adakah pelatihan yang berkaitan dengan perawatan lanjut usia pada bulan-bulan ini
Assalamualaikum, apakah dalam waktu dekat diselenggarakan pelatihan secara daring mengingat kami berada di Pulau Bawean
Kepada Yth. UPT PTKS, kami membutuhkan daftar pelatihan beserta tanggalnya sebagai lampiran surat ke bupati
mohon petunjuk pelatihan yang paling sesuai bagi perangkat desa yang sering menangani keluarga miskin
Fakultas kami ingin mengetahui kelas-kelas yang terbuka untuk mahasiswa pada masa libur semester
Apakah ada pelatihan bertema perlindungan anak yang dapat diikuti pengurus masjid
saya ketua RW ingin tahu adakah pelatihan yang diadakan hari sabtu atau minggu karena hari kerja saya berdagang
Selamat malam, setelah bulan Ramadan nanti akan ada pelatihan apa saja, Bapak?
Mohon dapatnya diinformasikan kegiatan pelatihan yang diselenggarakan di wilayah Madura
Bilih wonten, pelatihan kangge kader RBM wulan ngajeng menapa kemawon
Could you kindly send us a list of upcoming courses related to disability?
Kami relawan bencana dari Lumajang, kiranya pelatihan kebencanaan apa yang sedang dibuka
Dari perusahaan kami ingin mengirim tim CSR, mohon pilihan pelatihan yang ada
Izin Bapak, selain PDPS masih adakah pelatihan lain di UPT Malang sampai akhir tahun
dinas kami ingin mengutus pegawai mohon diberi pilihan pelatihan untuk pegawai upt beserta waktunya
Apakah ada kelas yang membahas penanganan remaja pecandu gim dan judi? Desa kami sangat memerlukannya
Mohon tautan atau daftar semua angkatan yang belum penuh agar dapat kami tawarkan kepada anggota
Sudah terbitkah jadwal tahun 2027, mengingat kami harus menganggarkan di APBDes
Berkenan kiranya menampilkan pelatihan yang hanya satu atau dua hari saja
Mohon maaf Bu, pelatihan untuk penyuluh sosial adakah yang akan dibuka minggu-minggu ini
Kami pengurus WKSBM ingin belajar bersama, pelatihan apa kiranya yang terbuka untuk kelompok kami
ada pelatihan tentang anak gak dalam waktu dekat
yang online semua ada apa saja kak
bulan desember yg masih buka apa aja
di daerah banyuwangi adakah kelas yang dibuka
mau lihat semua pelatihan yg bisa sy pilih
pelatihan utk karang taruna th ini ada brp macam
minta daftar pelatihan dong lengkap sm tanggalnya
sabtu minggu ada kelas apa gak? sy kerja senin-jumat
yang temanya bencana apa aja pilihannya
kelas apa yg cocok buat pengasuh panti balita
tahun depan rencananya bakal ada pelatihan apa lagi
ada yg dua hari aja ga, yg pendek2
sing cedhak madiun ono pelatihan opo wae
wonten pelatihan bab lare mboten sasi ngajeng
what courses do you have for disaster volunteers?
jadwal yang masih buka buat saya daftar apa aja
bulan ini ada pelatihan apa yang bisa diikuti tksk?
saya belum pernah ikut, mau lihat pilihan jadwalnya
kalender pelatihan upt ptks semester 2
selain yang sudah saya ikuti, ada pelatihan lain apa?
sudah lulus psm dasar, habis ini ada kelas apa yang lanjutannya
pelatihan terdekat minggu ini apa ya
ada jadwal baru gak kak? yg lama udah lewat semua
JADWAL PELATIHAN TAHUN INI
tolong kirim jadwal pelatihan utk bulan november smpai desember
ada kelas malam ga buat yang kerja
kapan ada pelatihan lagi di malang, yg kmrn sy ketinggalan
jadwal sing anyar wis metu durung
sasi ngarep ono kelas opo ae sing iso tak pilih
any new trainings opening next month?
ada pelatihan apa aja dari dinsos jatim buat orang umum
pelatihan buat ibu2 yg pengen ngerawat mertua sakit ada?
kelas ngurus usaha sosial karang taruna ada kapan
cari kelas soal korban bencana, ada ga di sini
selain bansos, dinsos ada pelatihan apa ya buat warga
kelas online gratis dari ptks bulan ini
yg khusus pendamping pkh ada pelatihan apa
ada diklat tentang anak jalanan kah
ada pelatihan mediasi konflik kampung gak
buat pengurus panti ada kelas apa tahun ini
mau belajar ngomong di depan warga, kelas yang mana ya
ono kelas ngramut wong tuwo gak nang kene
pelatihan kagem lks wonten punapa kemawon
do you offer any classes on caring for people with mental illness?
bada pelatihan apa bhai se gratis e dinsos
ada pelatihan bahasa isyarat buat relawan?
pelatihan di jawa timur bagian barat ada apa aja
berapa pelatihan yang dibuka bulan ini buat psm
ada berapa pilihan kelas bulan desember
semua pelatihan tahun 2026 apa aja
pelatihan yang jadwalnya masih ada kuota apa aja
minta list pelatihan utk tagana bln ini
bulan depan ada brp kelas zoom
pelatihan yg baru dibuka minggu ini
berapa jenis diklat yang ditawarkan utk relawan
yang di malang ada kelas apa aja tahun ini
wulan iki ono pirang kelas sing iso dilebokno
pelatihan ingkang taksih bikak wonten pinten
how many classes are open for volunteers this month?
bada berempa kelas se buka' bulan reya
ada pelatihan apa aja kak skrg
bln depan ada kegiatan apa
info pelatihan terbaru dong min
yang deket2 banyuwangi ada ga?
kelas online yg lg buka apa aja, sy gak bisa ninggal anak
sabtu minggu ada pelatihan gak? senin jumat sy kerja
List kegiatan taun ini
pelatihan utk kader lansia ada?
buat anak karang taruna ada program apa nih
bapak sy stroke di rumah, ada kelas cara ngerawatnya ga min
kampung sy langganan banjir, ada pelatihan soal bencana gak
tetangga dua rt tukaran terus soal parkir, ada pelatihan cara mendamaikan gitu?
anak2 smp sini pada main slot, adakah pelatihan buat ngatasin remaja gitu
Mau belajar jadi pendengar yg baik. Ada kelasnya?
yg gampang buat pemula yg mana min
blm pernah ikut sama sekali, cocoknya pelatihan apa buat sy
saya psm udah ikut yg dasar, lanjutnya apa yg tersedia?
masih ada yg buka gak sih, kok di pengumuman tutup semua
KALENDER DIKLAT 2026 ADA?
desember ada gak
abis lebaran ada pelatihan ga?
pas liburan sekolah ada kelas ga, sy guru soalnya
apa aja pilihan pelatihannya, kirim sini
yg 1 hari aja ada? gak kuat lama2
pelatihan yg gak nginep apa aja
kmrn ketinggalan yg psm, kapan ada lagi
gelombang berikutnya dibuka kapan ya kak? utk yg apa saja
ada yg buat panti asuhan ngga
pengurus lksa perlu pelatihan pengasuhan, adakah jadwalnya
td lihat di ig ada pelatihan, tp gak kebaca tulisannya, apa aja sih
kirimin pdf jadwal lengkap dong
mana jadwalnya? katanya ketik jadwal
liat jadwal lain yg gak bentrok sama hajatan
selain yg di malang ada di kota lain ga
di Madura gak pernah ada pelatihan ya?? adanya dimana aja
Mohon informasi agenda pelatihan bagi TKSK triwulan depan
buat fasilitator slrt ada bimtek apa
ada workshop ga minggu ini
minggu ini kosong ta gak ada acara?
pelatihan untuk umum yg gratis ikut tanpa jabatan apa saja pilihannya
nyari kelas bahasa isyarat ada gak di dinsos sini
mau upgrade ilmu nih, ada rekomendasi kelas?
pendamping pkh baru butuh ilmu kasus2, kelas apa yg ada
yg materinya wawancara klien itu ada gak ya
pengen bisa ngomong depan warga ga gemeteran, ada pelatihannya?
ada pelatihan dapur umum gak bang, tagana sini minim ilmu
ibu saya pikun, sy kewalahan, kali aja ada pelatihan yg bantu
hbs gempa kemarin banyak anak takut, pengen belajar nemenin mereka, ada kelas ya
yg soal difabel kapan ada
mata pelatihan apa yg ditawarkan upt
ada apa aja nih?
pelatihan pelatihan pelatihan, mana listnya min 😂
tampilkan semua
yg masih ada kursinya mana aja
yg belum penuh apa?
kelas mana yg pendaftarannya paling deket tutup
tgl 5 sampai 10 ada apa
oktober akhir ada yg zoom?
hari libur nasional ada kelas gak
malem ada kelas online ga, siang sy jualan
batch awal tahun udah keluar blm daftar kelasnya
sudah ada jadwal thn depan?
jadwal semester 2
boleh liat pilihan dulu sebelum milih?
bingung milih, apa aja sih topiknya
Topik apa saja ya
pengen ikut sesuatu tp gak tau apa, kasih liat dong
temen saya dr ponorogo tanya ada pelatihan apa yg bs dia ikuti
anak saya baru lulus kuliah psikologi pengen ngerti dunia sosial, ada pelatihan apa buat dia
ada yg di surabaya aja ga jauh2
kapan ya pelatihan di pasuruan diadakan lagi
di jember ada pelatihan kah bulan2 ini
tagana muda ada jadwal?
wanita pemimpin kesejahteraan sosial apa ada kelas khusus
utk pegawai panti balita ada diklat apa aja tahun ini
kok gak ada info2 pelatihan lagi ya, sepi banget
dr kmrn nunggu pelatihan baru gak muncul2
pelatihan yg tatap muka aja, online bikin ngantuk
yg dapet sttpl apa saja kelasnya
cari pelatihan 3 hari
cek jadwal dong min, buat laporan ke bu kades siapa yg dikirim
pak lurah nanya bulan ini ada kegiatan dinsos apa yg bs diikuti warga
pelatihn apa sj y
jadwl plthn
bimtek november?
mau lihat-lihat dulu aja boleh? apa saja kelasnya
ada info diklat buat pensosmas?
modelnya kyk pelatihan konselor keluarga gitu ada gk
relawan baru dikasih kelas apa aja nantinya
adakah pelatihan menjahit apa cuma soal sosial2 gitu, apa aja isinya daftarnya
next event?
sy kan kerja sabtu minggu libur trus anak masih kecil jadi gak bisa nginep, ada gak pelatihan yg cocok buat kondisi begitu
di desa kami banyak lansia hidup sendirian, anak2nya merantau semua, kami kader pengen ngerti cara dampinginnya, ada pelatihannya kapan2?
ada kelas apa aja yg masih buka
februari ada pelatihan ga
pengin tau agenda semester depan
list pelatihan dong kak
yang online apa aja
adakah kelas di akhir pekan? senin-jumat sy kerja
pelatihan deket jember ada?
di madiun raya ada kegiatan ga bulan ini
kelas utk karang taruna apaan aja
topik anak ada brp pilihan
tahun depan kalendernya udah keluar belum
mbah saya pikun, ada ga pelatihan cara ngerawatnya
tetangga saya dipasung keluarganya, pengen ikut kelas biar paham cara bantu
anak2 di desaku banyak kecanduan slot, ada pelatihan yg cocok buat pemuda?
warga RT kami sering cekcok batas tanah, ada kelas belajar mendamaikan?
saya baru jadi pramu sosial, sebaiknya ikut pelatihan apa dulu
pelatihan khusus pegawai panti apa saja ya
yg buat pemula apa
ada yang gak nginep ga? yg sehari doang
kelas malem ada ga, aku shift pagi
jadwal triwulan 1
apa yg paling cepat mulai
pelatihan minggu ini ada?
ada training utk ngadepin banjir ga min
PELATIHAN TERBARU APA
cari pelatihan sekitar tulungagung trenggalek
cariin yg di surabaya dong
adakah yang bertema disabilitas
kelas bahasa isyarat ada?
pelatihan buat ibu ibu pkk apa ya
ada pilihan lain selain yang di malang?
mau lihat yg lain
selain itu ada apalagi
next, halaman berikutnya daftar pelatihan
yg gratis tanpa syarat yg mana
kelas yang cuma pake zoom bulan mei
sebelum akhir tahun masih ada yang buka?
ada info diklat peksos
bimtek buat tksk ada ga tahun ini
kursus pendek 2 hari
workshop nulis laporan kasus ada gak
pelatihan public speaking buat kader
kelas wawancara sama klien yang susah ngomong
saya kesulitan membuat rencana pendampingan keluarga, apakah ada pelatihannya
rekomendasi dong kelas buat anak psikologi semester 6
pelatihan buat pengurus panti asuhan
yg bahas kekerasan anak ada?
di pasuruan apa aja
banyuwangi minggu depan ada apa
ada ga pelatihan yg di magetan
cek kelas yg belum penuh
yang masih nerima pendaftar tgl segini apa aja ya
juli agustus opsinya apa
kelas untuk masyarakat umum kapan aja
Mohon dikirimkan daftar pelatihan triwulan ketiga.
Apakah tersedia pelatihan bagi kader lanjut usia dalam waktu dekat?
kira2 bulan puasa ada kelas online ngga
pilihan kelas weekend please
ada yg mulai hari senin besok?
mumpung libur semester, ada kegiatan pelatihan apa januari
saya mau tahu ada pelatihan apa saja tahun ini di dinas sosial
bu tolong bacakan jadwal pelatihan bulan depan saya tidak bisa lihat gambar
saya guru tk pensiun ingin belajar merawat orang tua adakah kelasnya dekat kediri
relawan di kampung saya belum paham cara ngurus dapur umum kalau banjir datang adakah pelatihan buat itu
ada yg ngajarin bikin proposal sama cari dana ga?
usaha sosial desa, kelasnya ada?
ngasuh balita di panti sering bikin stress, butuh ilmunya, ada kelas?
klien panti saya sering ngamuk dan nolak obat, pelatihan yg pas yang mana
dampingi korban gempa kmrn bingung mau ngomong apa, ada pelatihan buat relawan?
kerja di lk3, kelas apa yg nyambung
aku mau naik level habis psm dasar, lanjut kemana
udah lulus pdps, next class apa yang bisa diambil?
pelatihan angkatan baru kapan dibuka lagi ya
ada lowongan peserta diklat ga bulan 9
yg hybrid ada ga
pelatihan yang ada asramanya apa saja
yg JP nya paling gede apa min
butuh 20 jp buat setoran skp, ada kelas apa
mau kelas yg jadwalnya jumat sabtu
acara tgl 17-20 ada gak
antara tgl 5 sampe 10 april ada kelas ga
online class minggu ke 2
pelatihan terdekat dr rumah saya, sampang
ada yg di madura ga kak, jauh klo nyebrang
bojonegoro tuban kebagian pelatihan ga tahun ini
buat penyuluh sosial ada jatah apa
pelopor perdamaian ada kelas khusus?
wpks ada pelatihan ga sih, kok psm terus
csr perusahaan kami cari pelatihan buat karyawan relawan, tersedia yg apa
yang diajar dosen bandung apa aja
mahasiswa magang bisa milih kelas apa, tunjukin dong
min spill jadwal
update kelas dong min
infoin training yg lagi open
apa aja menu pelatihannya
kelas kesehatan jiwa
pelatihan bencana
lansia
tema keluarga ada?
penanganan gelandangan anak jalanan ada ga pelatihan nya
pelatihan tentang perlindungan perempuan korban kdrt, ada kelas seperti itu?
trafficking / tppo ada materi latihannya ga di sini
kelas ngadepin anak autis buat pendamping
cara data warga miskin yg bener, diajarin di pelatihan apa
kerjaanku ngetik laporan bulanan kecamatan kacau terus, ada kelas yg ngajarin?
pengen kelas yang isinya banyak praktek
ada kelas buat orang yg baru mau nyoba jadi relawan?
filter yang tatap muka aja
urutkan yg paling dekat tanggalnya
pelatihan yg bisa diikuti suami istri bareng apa ya
ada yg siang aja? pagi saya ngarit
yg kuotanya banyak apa
cari kelas konseling
kelas spiritual healing ada? kalo ga ada yg mirip apa
pelatihan untuk difabel sebagai peserta adakah kelasnya
jadwal di upt lain selain ptks ada?
apa pelatihan tgl merah juga ada
ono pelatihan opo ae wulan ngarep
wonten kelas kangge ngrimati tiyang sepuh mboten nggih
nang kediri onok kegiatan opo cak
sing online opo wae mas
aku pengin sinau ngomong nang ngarep wong akeh, kelas e ono gak
taun ngarep ono diklat opo
nyuwun daftar pelatihan ingkang taksih bikak
kelas gawe arek kartar opo ae rek
minggu minggu iki ono latihan opo
menawi kangge pengasuh panti, wonten pelatihan menopo
tonggoku ono sing edan kasihan, latihan gawe ngopeni ngono kuwi ono ora
sing cedhak mojokerto ono gak
what classes are open in march
any weekend training for beginners?
do you have something online about talking to teenagers
list all courses near malang
is there any training for people who work with kids in orphanages
i want to learn how to care for my grandma, which class fits
anything happening next week in banyuwangi
temen2 satu kos mau nyari kegiatan pas libur uas, ada kelas yg bisa kami masuki?
agenda bln dpn
ada diklat apa?
kelas online?
pelatihan terdekat
topik anak?
kalender diklat
bimtek tagana ada?
kelas sabtu minggu
pelatihan opo ae
bulan2 ini kok sepi ya, ga ada yg baru kah
lagi nganggur sampai lebaran, ada yg bisa sy ikuti ga
kader kami lemah soal narkoba remaja, adakah bekal ilmunya di sini
di dusun sering cekcok soal irigasi, ada yg ngajari jadi penengah ga
mertua mulai pikun, sy pengen belajar ngrawat
yg deket2 banyuwangi ada ga, malas ke malang
panti kami baru terima bayi, pengasuhnya butuh dilatih
cuma bisa yg lewat zoom, jaga toko soalnya
semester depan rencananya ada apa saja buat psm
sebelum puasa masih ada yg buka?
kl akhir taun gini biasanya ngadain apa min
pengen upgrade ilmu kebencanaan
ada pilihan lain selain yg di batu?
sing kanggo arek enom2 ono ra
njenengan gadhah kegiatan nopo mawon kagem pendamping pkh
what do you have for people who work with disabled kids
bada se semma' Sumenep, kak?
saya baru selesai cuti melahirkan dan kangen belajar lagi, kalau boleh tahu pelatihan apa saja yang dibuka sampai akhir tahun
tampilkan semua jadwal bulan januari kak, soalnya kakak saya nikah tanggal muda dan saya harus mengatur cuti
gunung lagi batuk-batuk di tempat kami Lumajang, anak-anak ketakutan, apakah ada kelas kebencanaan dalam waktu dekat
minta daftar kelas yang dua hari saja, kambing di rumah beranak terus ga ada yang ngarit kalau ditinggal lama
terima kasih atas undangan sosialisasinya minggu lalu snacknya enak, sekarang saya ingin melihat pilihan pelatihan yang tersedia
adakah pelatihan di wilayah Blitar atau Tulungagung, bapak stroke ringan jadi saya tak bisa pergi jauh-jauh
Pak kadus titip salam, beliau baru operasi batu ginjal, oh ya tahun depan ada program pelatihan apa saja untuk TKSK
kelas yang khusus pengurus yayasan apa saja ya min, hujan dari pagi begini enaknya merencanakan kegiatan
cengkeh lagi murah jadi kami banyak waktu luang, barangkali dinsos punya jadwal pelatihan untuk pemuda desa bulan depan
akhir pekan biasanya saya narik ojek buat bayar SPP anak, jadi carikan yang hari kerja, ada pilihan apa
selamat siang, tetangga saya anaknya dipasung sampai kurus, hati saya teriris, ada pelatihan tentang gangguan jiwa tidak
ada kelas bicara di depan umum ngga kak, minggu lalu saya gemetaran sambutan di kondangan keponakan
bojoku lagi merantau nang Taiwan, aku kesepian nang omah, onok kelas opo ae sing iso tak eloni wulan ngarep
nembe kemawon kulo dipun angkat dados ketua LKS, bingung sedanten, nyuwun dipun paringi dhaftar pelatihan ingkang badhe datheng
my exams are over and the mango harvest is done, could you list the courses opening next month
alhamdulillah anak diterima kerja di Batam jadi saya bebas, pengen lihat-lihat kalender kegiatan pelatihan tahun ini
panen bako la mare, engko' terro ajar pole, e bulan Desember bada pelatihan apa bai kak
kalender pelatihan tahun depan sudah keluar blm min
kami di kecamatan mau nyusun rencana anggaran tahun depan, jadi perlu tau kira kira ada pelatihan apa saja dan di bulan apa biar bisa kirim orang
habis lebaran ada kelas apa
list pelatihan yg masih buka dong
sy caregiver ibu sendiri yg stroke, ada pelatihan yg cocok?
Mohon dikirimkan jadwal pelatihan triwulan II
yang deket tuban ada ga?
pelatihan yg online aja ada apa ya, sy ga bisa keluar kota
semester ini masih ada bimtek lagi ga kak
minggu ini kosong semua kah?
ada kelas hari sabtu minggu ga, senin jumat sy kerja
agenda desember
ADA PELATIHAN APA SAJA DI PTKS
yg khusus karang taruna kapan buka
ada pilihan lain ga selain yg penuh itu
kelas tentang anak jalanan atau anak putus sekolah ada nggak
jadwalnya sampai bulan apa yg sudah rilis
pgn belajar mediasi warga yg tawuran gara2 pilkades, ada pelatihannya?
di magetan ada acara pelatihan gak tahun ini
di status wa teman ada gambar spanduk pelatihan dinsos tapi yg kebaca cuma tahunnya, selain itu ada kelas apa lagi ya yg masih bisa diikuti
Setelah banjir kmrn rekan2 butuh belajar dapur umum, kapan ada kelasnya
mana daftar kelasnya
katalog diklat
hybrid2 gitu ada gak min
jadwalnya ada yg ga pas musim panen? tani semua disini
ada kelas dasar buat pemula gak
pelatihan yg JP nya banyak apa ya, buat angka kredit
gelombang berikutnya kapan dibuka lagi
pelatihan buat pengasuh panti asuhan ada di bulan apa
pak saya ini pengurus panti, anak asuh saya ada yg mulai bandel, ada ndak pelatihan yg ngajari cara ngadepi remaja begitu, kalau ada kapan saja
ada yg cuma sehari gak kak, sy jaga warung
Bisa minta rundown setahun? mau saya tempel di balai desa
pelatihan apa yg bisa diikuti pensos
agustus ada kosong ga ya selain minggu agustusan
training nov des yg gratis ada apa
kegiatan terdekat apa kak
juni juli pas libur sekolah ada kelas?
yg ngajar poltekesos bandung itu kelas apa aja
habis coblosan ada pelatihan apa lagi pak
mau liat liat dulu kelas2nya
enten jadwal enggal mboten bu
onok kelas gawe wong tuwek stroke gak rek
sing cedak Ngawi ono gak yo
nyuwun dipun kirimi daftar pelatihan taun niki
mbak, wulan poso kan gak ono kegiatan, lha bar riyoyo ngono iku biasane onok pelatihan opo ae sing iso dieloki wong deso
wulan ngajeng wonten pelatihan kangge karang taruna mboten
pengen sinau bab disabilitas, melu kelas sing endi enake
jadwale opo wis metu
badha pelatihan apa bai bulan reya
e madhura badha pelatihan? bila
what courses are open in august
anything online for beginners this month?
list of trainings for orphanage staff please
/sessions
jadi wal bulan depan mana kak
jadwalnya dong
ada apa aja nih yg baru
yg deket2 madiun ada gak
habis lebaran ada pelatihan lagi?
onok sing online ta
wonten ingkang daring mboten bu, kulo tebih
sesuk sasi ngarep enek opo ae
bada kelas se lebat zoom?
what's open this month
any classes on weekends?
list of courses pls
pelatihan buat karang taruna ada?
kalau yang tentang anak jalanan gitu ada kelasnya ndak
saya bukan mau daftar dulu, lihat-lihat aja yang tersedia apa
bukan jadwal saya, jadwal semua pelatihan maksudnya
mertua saya stroke di rumah, pengen belajar ngerawat, kira-kira cocoknya kelas apa
di desa sering tawuran, pengen bisa nengahi, ada pelatihannya?
kl utk tksk yg buka apa saja
mau liat daftar pelatihan
daftar kelas yang tersedia tolong dikirim
yg blm penuh apa aja
selain yang malang, ada di kota lain?
taun ini sisa kegiatan apa lagi ya pak
kapan buka lagi pendaftarannya, yang kemarin saya ketinggalan
ada batch baru?
gelombang berikutnya kapan dibuka
info diklat dong
Mohon informasi kalender pelatihan triwulan keempat
yg sehari selesai ada ga kak, sy kerja
minggu ini kosong tah? gak ada pelatihan?
pilihan kelasnya
pelatihan yg gak nginep ada?
november sampai desember ada kegiatan apa
kaplan ada pelatihan lagi min
saya sudah lulus yang dasar, lanjutannya ada apa saja
opo ae sing isok dilebokno wong umum
tgl 3 des ono pelatihan ta
rekomendasi dong buat pemula kelas apa yg pas
buat pengurus panti balita, ada pelatihan yang sesuai?
tampilkan lagi yg tadi, pilihan pelatihannya kehapus
JADWAL DESEMBER MANA
lagi ada kelas apa aja nih
minta daftar kegiatan sampai akhir tahun
yang masih buka apa saja bu
bulan september kosong apa ada bimtek
spill kegiatan terdekat dong min
sy pengen belajar ngurus mbah yg pikun, ada programnya?
assalamualaikum, tahun ini dinas mengadakan pembekalan apa saja ya
maaf mau tanya, minggu depan di malang ada kegiatan belajar apa
yang lewat zoom ada pilihan apa saja
mau lihat lihat dulu menunya kelas apa aja
kapan dibuka lagi gelombang baru
buat karang taruna ada agenda apa
ada workshop soal anak nggak
topiknya apa aja yg tersedia
adakah yg dekat banyuwangi
eh itu apa namanya yang belajar belajar itu lho adanya tanggal berapa aja
yang cuma dua hari ada? sy gak bisa lama2
list kegiatannya mana, dari tadi ditanya gak dijawab
sy kerja senin sampai jumat, ada yang jatuh di sabtu minggu?
kmrn sy dengar dari bu kades katanya dinas mau ngadain macam macam kursus buat relawan, sy penasaran, nah apa saja itu bu
katalog pelatihannya boleh dikirim
habis lebaran ada angkatan baru lagi tidak
untuk tksk tersedia yg mana saja
apa ada yang cocok buat ibu rumah tangga
pengen ikut tapi bingung milih, coba perlihatkan dulu semuanya
info training dong
tinggal apa aja yg belum penuh
yang berhubungan sama bencana adanya kapan
kelas selanjutnya apa min
tgl 5 sampai 10 ada acara apa di ptks
cari pelatihan buat pengasuh panti
ono kelas opo ae saiki
wulan ngajeng wonten kegiatan menapa nggih
sasi ngarep ana diklat ora
delok daftar kursuse rek
sing online ono opo ae cak
kulo pengin sinau ngopeni lansia, wonten kelasipun
opo maneh sing bukak bar riyoyo
nyuwun pirsa, taksih wonten gelombang enggal mboten
dino iki ono acara opo nang ptks
nyuwun dipun tampilaken sedoyo pelatihanipun
bulan reya bada kelas napa bai kak
pelatihan se online bada napa lo'
upcoming class bulan depan apa aja kak
min list training sing available po'o
what courses are open right now
any weekend classes in surabaya
can i see the calendar for november
Assalamualaikum warahmatullahi, mohon informasi jadwal pelatihan. Terima kasih
selamat pagi, mohon info jadwal diklat ya, makasih
salam, minta jadwal pelatihannya dong, trims
mohon jadwal pelatihan, terima kasih

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
PDPS kuwi suwene pirang dino
sing ODGJ panggone nang ndi seh, Pasuruan sisih endi
pelatihan lansia mulaine jam piro mas
sinten ingkang mucal wonten kelas manajemen kasus?
kursine isih ana pira sing asesmen
kelas pengantar relawan lewat zoom opo tekan panggone
mangke PSM lanjutan mbahas nopo mawon nggih
bates daftare PFA sampek tanggal piro
materi sing mediasi konflik opo ae, angel gak
tanggal 8 niku sonten nopo enjing pambukanipun
pelatihan dapur umum iku praktek masak tenanan ta
sing nang Blitar kae ruangane neng ndi, kabupaten opo kota
kelas karang taruna gelombang loro bubar jam piro
iku sing penyuluhan isok disambi kerjo gak, jame yok opo
alamatipun UPT Petirahan Anak Batu menika pundi nggih
bedane lansia sing nang Magetan karo sing Banyuwangi opo
asesmen campuran iku online e dino opo, praktek e dino opo
kelas balita isih bukak pendaftarane opo wis tutup
nyuwun rincianipun pelatihan disabilitas wulan ngajeng
sing gelombang 5 iku kanggo sopo ae cak
pelatihan ODGJ edimma kennengngan epon?
pokol berempa molaèna se PDPS?
kuota se lansia ghi' badha apa la possa'?
sapa gurunah e kelas asesmen ka'?
berempa are abitta pelatihan PSM dasar jareya
nyo'on petana kennengngan pelatihan se e Malang
kelas penyuluhan lebat zoom apa dateng ka kantor?
apa bhai pangajharanna e pelatihan dapur umum
how many days is the PDPS course
Who's teaching the case management class?
is the psychosocial one fully booked already
when exactly does the elderly caregiver training kick off
address of the Pasuruan class pls
what topics are covered in the assessment workshop
does the karang taruna course include an online day?
last date to sign up for batch 3?
PFA training – what time we finish each day
can u send google map of the batu venue
the volunteer intro class, is it on zoom or in person
alokasi kelas lansia di mana ya
kota untuk pelatihan asesmen masih ada?
PDPS itu brp hati kak
venue-nya training ODGJ dimana kak
room linknya buat kelas penyuluhan mana
deadline register batch 2 PSM dasar kapan
duration kelas manajemen kasus berapa hari, full day ga
menteri pelatihan disabilitas apa saja
Izin bertanya, Pelatihan Dasar Pekerja Sosial Masyarakat dimulai pukul berapa dan berakhir pukul berapa setiap harinya?
Mohon informasi alamat lengkap UPT PSTW Magetan tempat pelatihan LKS-LU, karena sopir kami belum pernah ke sana
Dengan hormat, kami menanyakan siapa narasumber pada pelatihan Manajemen Kasus bulan depan
Apakah Pelatihan Pengasuhan Anak di LKSA masih tersedia tempat untuk dua orang pengasuh kami
Mohon rincian materi yang akan disampaikan pada Asesmen Sosial dan Wawancara yang Empatik
Mohon petunjuk, kelas PFA bagi penyintas bencana itu berlangsung berapa hari, agar kami dapat mengatur piket Tagana
Untuk pelatihan penguatan TKSK, hari pertamanya daring lewat apa, dan hari luringnya di mana Bapak
Sebagai pimpinan lembaga saya ingin tahu batas akhir pendaftaran pelatihan balita terlantar di Sidoarjo
pelatihan pendampingan odgj di grati itu apakah ada syarat khusus bagi pesertanya mohon dijelaskan
Kelas Pengantar Relawan Sosial diadakan hari apa, dan apakah tautan zoomnya dapat kami bagikan kepada anggota
Assalamualaikum, kami hendak mengetahui kuota pelatihan Karang Taruna, apakah dibatasi per kecamatan
Mohon dijelaskan perbedaan pelatihan lansia di Banyuwangi dengan yang di Magetan
Kami dari Dinsos Tuban, sinergi pilar sosial untuk daerah kami dijadwalkan tanggal berapa
Mohon maaf, pelatihan mediasi warga di Surabaya itu bertempat di gedung lantai berapa
Apakah peserta Penyuluhan Sosial dan Komunikasi Publik akan mendapatkan praktik berpidato, atau hanya teori
apakah jadwal pdps angkatan keenam yang tertulis di surat sudah pasti atau masih dapat berubah
Wonten pundi nggih panggenan pelatihan disabilitas punika, punapa caket stasiun
May I ask what topics are covered in the Basic Social Work training and how long it lasts?
Dosen pengampu pelatihan lanjutan PSM dari Poltekesos atau dari widyaiswara setempat ya Bu
Sesuai undangan, pembukaan hari Selasa; yang ingin kami pastikan, acara dimulai sebelum atau sesudah makan siang
Berapa orang lagi yang bisa diterima di pelatihan dapur umum? kami masih punya tiga calon
Mohon dikirim susunan acara lengkap pelatihan remaja di Blitar kepada kami
Izin Pak, pelatihan usaha sosial Karang Taruna itu seluruhnya tatap muka atau sebagian lewat internet
Apakah pelatihan perawatan lansia membahas pula pasien stroke, karena warga binaan kami banyak yang lumpuh
kelas lansia di banyuwangi belajar apa aja selama 2 hari
pelatihan dasar psm mulai tanggal berapa sampai berapa
sing mulang manajemen kasus dosen poltekesos opo widyaiswara
pelatihan odgj itu berapa hari kak
alamat lengkap tempat pelatihan yang di blitar
pdps angkatan 5 dibuka tgl brp
yang kelas asesmen hari pertamanya online ya?
materi PFA hari kedua apa pak
ndaftar kelas disabilitas pungkasane kapan
link maps upt rsbn malang dong buat kelas disabilitas
kelas pengantar relawan itu lewat zoom jam berapa
TKSK kelasnya 3 hari full tatap muka atau campur zoom?
pelatihan kartar kuwi pirang dino lan nang endi
sing kelas penyuluhan daring kuwi jam piro mulaine
kelas odgj edimma kennengnganna, ban berempa are
pelatihan anak di lksa yang di batu itu tgl brp
kelas zoom penyuluhan kuotanya brp orang
PFA bulan desember mulai jam berapa
rincian kelas nomor 3 tadi dong
yang dapur umum tempatnya di mana persisnya
pelatihan balita sidoarjo itu masih buka atau sudah tutup
jelasin lebih lengkap soal sinergi 12 PAS
susunan acara psm lanjutan per hari gmn
yg mediasi warga itu pengajarnya siapa
gelombang 2 tksk kapan mulai
info detail kelas remaja dong kak
pdps sama manajemen kasus lebih lama mana harinya
kelas lansia magetan tanggal piro mulaine
nomer loro mau rinciane piye, jam karo panggonane
kelas sinergi PAS ghapaneka bila molaena
pelatihan odgj di pasuruan kelasnya di gedung apa
ada berapa kursi lagi di kelas pfa
hari pertama kelas kartar lewat zoom linknya dikirim di mana
kelas manajemen kasus selesai jam berapa tiap harinya
pdps itu praktik lapangan ada hari keberapa?
pelatihan di lksa batu mulai jam berapa registrasinya
narasumber hari terakhir kelas konflik siapa
tempat pelatihan remaja deket stasiun blitar ga, alamatnya apa
kelas asesmen yg luring tanggal berapa
silabus penyuluhan sosial dong
bedanya kelas lansia banyuwangi sama yg magetan apa
pelatihan tagana yg pfa itu isinya simulasi atau teori
sing dapur umum kuwi panggonane nang malang sisih endi
kelas asesmen molae pokol berempa kak
PSM dasar angkatan 2 mulai jam brp sih
kelas lansia tanggal 18 tempatnya di banyuwangi bagian mana
yang pelatihan tksk linknya udah ada?
jadwal per jam kelas pfa bisa dikirim?
kl yg gelombang 3 pdps tgl berapa? temen sy nanya
manajemen kasus desember tempatnya tetap di malang?
kelas odgj batas daftarnya sampai kapan
berapa orang kuota kelas balita
pelatihan disabilitas hari jumat pulangnya jam berapa
kelas ngramut lansia kuwi pirang dina suwene
kelas mediasi kuwi nang surabaya endi, gedung opo
pelatihan anak ing batu kuotanipun taksih wonten
kelas kartar se luring edimma
pelatihan penyuluhan tgl 3 des itu mulai pagi apa siang
sinergi pilar sosial yg situbondo kapan jadwalnya
kelas odgj jadi dibuka tgl 5 atau mundur
kuota pdps ditambah nggak ya? sekarang berapa
jadwal pelatihan remaja katanya diundur, jadi kapan
tempat kelas asesmen pindah ya? sekarang dimana
pendaftaran kelas psm dasar udah tutup belum
angkatan baru tksk dibuka tanggal berapa
kelas konflik itu kok dibatalkan, betul ya?
kelas daring tanggal 3 jadi jam 9 apa jam 10
has the date for the case management class changed?
katanya dapur umum ditambah sehari, benar? jadi berapa hari
pelatihan lansia gelombang 2 udah dijadwalkan belum, tgl brp
kelas pfa jare diundur, dadi tanggal piro
kuota kelas balita pinten tiyang nggih
kelas kartar sido nang malang opo pindah
kelas disabilitas epundur bila kak
jam brp mulainya yg pdps
pdps itu di hotel apa di upt tempatnya
kelas lansia di banyuwangi brp hari ya
pelatihan odgj itu ngapain aja sih nanti
yang ngajar siapa min yg manajemen kasus
Materi pelatihan dasar PSM apa saja?
sisa berapa kursi yg remaja di blitar
penuh ga yg tagana dapur umum?
alamat upt ptks dmn, gmaps malah nyasar ke sawah
dari stasiun malang ke tempat pelatihannya naik apa
terminal arjosari jauh ga dr lokasi
yg kelas penyuluhan pake zoom atau google meet
link meeting belum dikirim ya, mulai 10 menit lg
ID sama passcode zoom nya brp kak
selesainya jam brp? mau pesen travel pulang
sampe sore apa malam yg hari pertama?
syarat khusus psm lanjutan apaan
manajemen kasus harus lulus pdps dulu ya?
asesmen sosial itu online apa offline
hybrid maksudnya gmn, hari apa aja yg hrs dateng langsung yg tksk
batas pendaftaran pelatihan disabilitas kapan
kapan terakhir daftar yg konflik sosial
jelasin dong pfa itu pelatihan apa
Rundown acara sinergi pilar sosial ada?
susunan acaranya mana
gedungnya lantai brp? ruang apa
pintu masuknya lewat mana kak, muter2 di jl gayung kebonsari dr td
parkirannya sebelah mana upt rsbn? bawa motor nih
yang perawatan balita khusus pegawai upt atau warga bisa
sasaran kelas pengantar siapa aja min
1 angkatan isinya brp orang yg pdps?
pelatihan kartar yg tatap muka tgl brp
angkatan 5 kapan mulai
gelombang 2 yg lansia tanggal nya fix blm
pelatihan remaja itu cm teori apa ada praktek
ada praktek lapangan ga yg dukungan psikososial
yg ini detailnya gimana
nomor 3 itu pelatihan apa
coba jelaskan yg nomer 2
lihat rincian no 5
info lengkap kelas anak di Batu dong
mulai hari apa pelatihan lansia terlantar magetan?
PTKS ITU DIMANA SIH
upt psbr blitar itu di kota apa kabupaten
yg di grati pasuruan itu RS jiwa apa gimana tempatnya
kelasnya kelas besar apa kecil
beda lansia keluarga sama lansia terlantar apa, sy bingung milih
pdps sama sinergi pilar bedanya dmn
narasumber dari bandung beneran dateng ke malang?
pemateri konflik sosial siapa?
ujiannya gmn yg manajemen kasus, ada tes tulis?
pelatihan posko pengungsian itu diajarin masak jg kah hehe
pelatihan odgj diajarin ngadepin yg ngamuk gak
durasi zoom nya brp jam yg pengantar
itu 4 hari full apa boleh milih hari
masuk pagi banget ya? jam 7 udah harus di tempat?
waktu registrasi ulang di lokasi jam brp sampe jam brp pas hari pertama psm
yg tgl 17 itu msh buka apa sdh tutup
kelas yg kamis itu tentang apaan
tadi ada pengumuman pelatihan penyuluhan, itu buat siapa trus kapan
di pengumuman ditulis campuran, maksudnya?
td dibroadcast ada pdps, tp gak disebut tanggalnya
apakah angkatan berikutnya PDPS masih di tempat yang sama?
jadwal pelatihan asesmen gimana, hari kerja apa weekend
tempatnya di dinsos provinsi apa kab?
yg online itu direkam ga? pelatihan penyuluhannya
zoom pengantar relawan itu dibagi kelompok kecil apa rame2 bareng 200 orang?
kuota kelas disabilitas tinggal dikit apa masih longgar
waiting list yg odgj brp orang antre
peserta odgj dari mana aja, satu kabupaten apa campur
share loc upt petirahan anak
sharelok tresna werdha dong
no telp tempat pelatihannya ada ga, takut nyasar (yg di magetan)
patokan lokasi deket apa kak
dari probolinggo ke grati turunnya dimana klo naik bis
pelatihan konflik itu bahas carok jg gak, saya dr madura soale
genogram itu apa? diajarin di kelas asesmen?
usia berapa target materi kelas remaja itu, smp apa sma
yg pfa boleh diikuti yg bukan tagana gak
kelas caregiver isinya apa, termasuk mandiin orang tua?
SYARAT IKUT SINERGI PILAR SOSIAL APA HARUS DIUSULKAN DINSOS KAB
jam istirahat zoom nya brp lama ya yg penyuluhan
buka pendaftaran jam brp yg kelas lansia besok, biar ga kalah cepet
kelas jam 1 siang atau jam 13 30 sih yg bener, di grup beda2
hari kedua pelatihan psm mulai jam brp
pembukaannya tgl brp
kegiatan di Dinsos Gayungan itu ruang mana
sampe tanggal brp pelatihan manajemen kasusnya
kpn yg batch sby
pelatihan perlindungan anak itu buat pengurus panti doang ya
apakah pelatihan tksk tetap jalan walau tanggal merah
cuman online kan yg penyuluhan? gak perlu ke malang?
yg pdps itu msh lama ga?
kak mau nanya yg pelatihan di grati itu kalo dari malang naik bis turun mana terus ngojek brp kilo, soalnya saya bawa koper sama udah tua
suami nanya terus pelatihan psm lanjutan itu ngapain aja 4 hari kok lama amat, tolong jelasin biar tak tunjukin ke dia
pdps angkatan 5 dimulai hari apa
kelas lansia yg di banyuwangi itu alamat persisnya mana kak
pelatihan odgj grati dari terminal pasuruan naik apa
rute ke UPT PTKS dari stasiun malang gimana
kursi buat mankas tinggal brp
siapa yg ngajar asesmen sosial? dosen bandung ya?
isi materi pfa tu apa aja sih
pelatihan manajemen kasus susah ga buat pemula
syarat khusus psm lanjutan apa? wajib lulus yang dasar dulu?
yg penyuluhan sosial link masuknya dikirim kapan
Kelas pengantar relawan durasinya berapa jam?
apa beda perawatan lansia di rumah sama pendampingan lansia terlantar
deadline daftar dapur umum sampe kapan min
angkatan terakhir mediasi warga bulan apa
itu yang nomor 3 tempatnya di kota apa kabupaten
yg tadi kakak kirim, jam mulainya pukul berapa
di kelas balita terlantar prakteknya sama bayi beneran?
remaja blitar itu 2 hari full atau setengah hari
kelas karang taruna yg daring hari ke berapa
sinergi pilar sosial itu khusus kab mana yg giliran gelombang ini
apakah pelatihan disabilitas berbasis masyarakat masih menerima peserta
tksk pengelolaan data tu dilaksanakan di malang semua 3 harinya?
kode masuk zoom penyuluhan apa ya, yg sy pegang salah
buat pelatihan pengasuhan lksa, batu nya sebelah mana? deket alun2?
selesai jam brp tiap harinya pdps
yang tgl 9 maret itu pematerinya siapa min
ada batas min peserta ga biar kelas mediasi jadi jalan
jadwal per jam (rundown) psm dasar ada ga kak
pelatihan posko pengungsian ada praktik masak di tenda ga
kl konflik sosial tempatnya yg gayung kebonsari itu kan?
ODGJ BATCH 2 MASIH BUKA?
gelombang berikutnya perawatan lansia mulai kapan
Mohon dijelaskan pokok bahasan Pelatihan Lanjutan PSM.
berapa JP total pelatihan PFA
brp hari sih pelatihan dasar pekerjaan sosial
boleh liat silabus mankas?
manajemen kasus levelnya menengah apa lanjut
sesi offline asesmen yang tanggal berapa
kak yg pelatihan di magetan itu masuknya dari gerbang mana
kalau lewat tol keluar gerbang mana buat ke bina laras grati
kuota 30 itu dibagi per kabupaten ngga buat yg odgj
trainer kelas remaja cewek apa cowok
pdps sama mankas mana yg harus diambil duluan
link gmaps rsbn malang dong
yg ini tempatnya bisa dijangkau angkot ga
ini pelatihannya beneran tatap muka atau cuma streaming
minta poster pelatihan karang taruna yang desember
detail nomor 5
info lengkap yang kelas mediasi
lihat rincian pelatihan balita
terakhir pendaftaran kelas pengantar besok atau lusa?
pelatihan tagana dapur umum yg november kok tulisannya penuh, masih ada cadangan?
Pelatihan penyuluhan itu membahas hoaks bansos juga?
di pdps diajari bikin laporan kasus ngga
apakah materi demensia termasuk di kelas caregiver keluarga
ada bahasan judi online ga di pelatihan remaja
pelatihan disabilitas bahas autis juga atau cuma tuna netra
kelas yang ada dosen poltekesosnya angkatan ini siapa namanya
jarak dari alun alun banyuwangi ke panti werdha tempat pelatihan brp km
hari kedua pelatihan tksk kumpul jam berapa
yg gelombang 2 psm dasar mundur jadi tgl brp katanya
ruangan kelasnya lantai berapa buat pelatihan konflik di dinsos
zoom meeting id pengantar relawan yg malam ini
pelatihan lansia itu bedanya sama posyandu lansia apa
untuk yang asesmen wawancara itu daringnya pakai zoom atau google meet ya saya belum pernah
assalamualaikum pak mau tanya pelatihan yang di batu itu empat hari berturut turut atau seminggu sekali
saya dengar ada pelatihan merawat orang tua di rumah itu tanggal berapa dan di mana ya bu
pelatihan dapur umum kan syaratnya anggota tagana, kalo ksb bisa pake yg itu jg?
psm lanjut harus punya sttpl psm dasar tahun brp
jam istirahat di kelas pengantar ada ga, kan 3 jam
batch jember utk caregiver lansia jd diadain?
kelas balita terakhir daftar H- berapa
yg online itu bisa dibuka lewat hp apa harus zoom berbayar
sesi sore pdps selesainya magrib ga
yg kartar campuran itu luringnya di mana
tgl 21-23 itu pelatihan disabilitas udah fix?
mau tanya soal mankas: konferensi kasusnya pakai kasus nyata atau simulasi
gel 1 sama gel 2 psm dasar materinya sama persis?
kelas "lihat dengar hubungi" itu ada bagian buat anak2 korban gempa?
bu yg di sidoarjo itu gedungnya sebelah apa ya saya biasa nyasar
pelatihan pengasuhan anak kak, yang batu itu, sabtu ikut kehitung hari pelatihan?
PSM DASAR SISA BERAPA KURSI
penguatan tksk bahas DTSEN juga ngga
topik hari pertama sinergi pilar apa
yang nomer dua itu buat kader pemula cocok ga isinya
kapasitas zoom penyuluhan 100 udah keisi brp
tutup jam brp pendaftaran pdps hari ini
yg bulan depan di ptks itu hari kamisnya masuk ga
dari ponorogo ke panti tempat pelatihan lansia magetan berapa lama perjalanan
pelatihan ini tingkat dasar kan? yg barusan muncul
lokasi remaja udah pasti di psbr blitar atau pindah
tanya dong kelas usaha sosial karang taruna diajarin bikin proposal pendanaan?
pengajar pelatihan mediasi polisi atau dari dinas
berapa lama sih kelas perawatan balita, aku cuma bisa cuti sehari
gedung pelatihan pfa sama ga sama asrama nginapnya
buat zoom nanti malam link nya belum masuk ke saya, share ulang dong
mulai registrasi ulang di tempat jam berapa kalau yg pdps
upacara pembukaan psm dasar tanggal 15 atau 16
kelas tksk bulan ini apa sudah ditutup
ada bedanya ga pengantar relawan sama psm dasar, isinya kok mirip
kl ikut asesmen dulu apakah kepake buat syarat manajemen kasus
jam pelajaran pelatihan kenakalan remaja total berapa
mana yg lebih dalam, odgj atau disabilitas, kl bahas skizofrenia
PFA itu kepanjangannya apa dan diajarin apa
alamat lengkap PPSAB
nomor 1 jadwalnya bentrok lebaran ga, tanggal pastinya mana
kelas sabtu yang pengantar itu mulai jam 8 wib atau wita
kalau pelatihan ODGJ ada kunjungan ke bangsal klien ngga
trainernya pelatihan pfa pernah turun ke semeru ga
yang barusan disebut, apa harus pengalaman dulu?
pdps e dinane opo ae lan tutupe jam piro
panggonan pelatihan odgj iku cedhak ranu grati ta
sing mulang kelas lansia niku sinten nggih
psm lanjutan niku bentenipun kaliyan ingkang dasar menopo
isih ono kursi kosong gak nang kelas tagana dapur umum
menawi saking tulungagung dhateng ppspa batu langkung pundi ingkang celak
link zoome penyuluhan endi cak, kok gurung dikirim
kelas karang taruna sing wulan ngarep iku pirang dino
materi asesmen sosial iku opo ae to mbak
pelatihan mediasi niku pungkasan daftaripun tanggal pinten
sing nomer papat mau panggone nang kene opo nang suroboyo
kelas remaja nang blitar mulai jam piro rek
bukane pfa tanggal pira, sidane
pelatihan anak terlantar sing nang sidoarjo iki cocok gawe sing durung tau ngramut bayi gak
what will be taught in the case management course?
how many seats are left for the elderly care class
what time does the volunteer intro class on zoom start
who teaches the psychological first aid training?
how do i get to the pasuruan venue from juanda airport
is the second batch of pdps four days or five
until when can i sign up for the youth mentoring training
hari kedua perawatan balita bahas apa
yg di dinsos surabaya itu masuk lewat pintu depan apa belakang
pelatihan penyuluhan sosial pagi apa malem jamnya
siapa narasumber hari terakhir sinergi pilar
yang 24 jp tadi beneran cuma 3 hari?
genogram sama ecomap dibahas hari pertama atau kedua di kelas asesmen itu
pelatihan tksk dari provinsi itu yg daring senin atau selasa
kelas pfa bulan ini udah nutup belum sih
kalau dari stasiun blitar kota, jalan kaki ke tempat pelatihan remaja memungkinkan?
kuota?
msh ada kursi?
info batch 2
lokasi pelatihan pfa?
jam brp mulainya
tgl pasti pdps?
alamat ptks mana
link zoom penyuluhan
materi hari pertama?
detail kelas mankas
sampai jam berapa
brp hari lansia?
kursine entek?
nang endi enggone
sing odgj kapan
gedungnya sebelah mana alun2 batu ya
yang mediasi warga itu ngebahas apa aja
kelas balita di sidoarjo muat brp orang sih
yg gel 5 bentrok ga sama hari pahlawan
kl naik kereta turun stasiun mana ke tempat kelas odgj
habis maghrib masih ada kegiatan ga di pdps
itu pengantar relawan sekali pertemuan kelar apa bersambung
yg karang taruna, hari pertamanya lewat laptop kan?
pengajarnya dari bandung apa lokal, yg asesmen
di brosur tulisannya campuran, maksudnya ketemu apa nggak
penutupan hari keempat selesainya siang kah, mau pesan travel
kelas remaja nang blitar kuwi sinau opo to
isih cukup gak nek nambah wong loro, sing kelas disabilitas
griyo tresna werdha magetan niku caket terminal nopo tebih
is the conflict mediation one held in surabaya or malang
saya baca brosurnya di papan desa waktu antre pupuk subsidi, kelas pendampingan lansia terlantar di Magetan mulai tanggal berapa
kelas PFA bencana selesai jam berapa tiap sore, soalnya anak bungsu saya masih menyusu dan rewel kalau gelap
pak RT kami meninggal kemarin jadi kampung sedang berduka, maaf baru sempat tanya, kuota PSM lanjutan apa sudah terisi semua
apa saja yang dipelajari di pelatihan manajemen kasus, mumpung hujan saya jelaskan ke teman sambil minum wedang jahe
keren banget poster kelas komunikasi publiknya, anak saya yang DKV sampai memuji, itu lewat zoom atau datang langsung ya
bis dari Banyuwangi katanya mogok massal, saya mau hitung ongkos, lokasi persis kelas perlindungan anak di Batu itu jalan apa
siapa saja pemateri kelas ODGJ di Pasuruan, bukan apa-apa, ibu saya dulu perawat jiwa dan suka tanya-tanya
kambing etawa saya baru melahirkan dua, repot tapi senang, oiya pelatihan dapur umum itu berapa hari lamanya
minggu itu sekolah anak saya juga rapotan, jadi pastikan dulu pelatihan karang taruna jatuh di hari apa saja
jam mulai kelas asesmen empatik yang daring itu pukul berapa, saya perlu izin atasan yang lagi galak menjelang audit
sawahku lagi tandur, dadi kudu diitung dinane, pelatihan sinergi pilar sosial kuwi pirang dina lan mulai kapan
ngapunten kulo nembe sakit weteng, badhe tanglet kelas perawatan balita wonten Sidoarjo niku taksih wonten kursi kosong mboten
adikku sing kerjo nang pelayaran arep mulih, terus takon, kelas disabilitas nang RSBN iku bahas bahasa isyarat opo gak
my motorbike tax is due that week so i need to plan, what time does the youth mentoring class in Blitar finish
sepeda motor dipakai anak kuliah jadi saya naik angkot, tempat pelatihan dasar pekerjaan sosial itu dekat halte apa
minta rincian angkatan tiga dong kak tanggal dan jamnya, saya lagi di ruang tunggu dokter gigi bosan
di undangan tertulis psm lanjut 16 sampai 19 juni tapi di grup ada yg nulis 16 sampai 18, jadi totalnya tiga hari apa empat hari yg benar
Alamat lengkap UPT PSTW Banyuwangi sebelah mana ya? saya dari Muncar
pelatihan mediasi di surabaya gedung apa lantai brp
materi PFA apa aja isinya
pengantar relawan jam berapa mulai zoomnya
yg mankas kuotanya 30 apa 40
kelas balita tlantar itu siapa pengajarnya
kelas shelter tgl brp sampe tgl brp
TKSK yg hari pertama online apa langsung ke malang?
poster pdps tulisannya 24-27 feb, trs ada yg bilang diundur, yg bener mana
dari jember naik kereta turun stasiun kota baru, nah ke PTKS itu kira kira berapa menit dan masuknya dari jalan yg mana, takut nyasar bawa orang tua
apa saja yg dipelajari di pelatihan asesmen empatik
SINERGI PILAR SOSIAL ITU UNTUK KABUPATEN MANA GILIRANNYA
selesai jam brp hari terakhir kelas odgj, biar bisa pesan kereta
pendaftaran mediasi warga ditutup kapan
kalau yg pengasuhan anak itu katanya di Batu, tepatnya di panti yg dekat alun alun atau yg arah Selecta? mau saya kasihkan sopir
pelatihan caregiver lansia itu praktek langsung atau teori tok
bulan puasa jam belajarnya PDPS tetap sampai sore?
brp jp yang disabilitas di RSBN
yg penyuluhan full zoom ya?
minta rundown pelatihan shelter hari ke 2
angkatan 6 udah penuh belum ya?
arah ke UPT RSBL pasuruan dari terminal naik apa ya turun dimana
apa bedanya mediasi konflik sama penyuluhan, isinya sama kah
saya cuma dikirimi foto flyer kelas karang taruna yg buram, tanggalnya ga kebaca sama tempatnya ketutup logo, tolong ditulis ulang tanggal sama tempatnya
Mohon informasi narasumber pada pelatihan Manajemen Kasus bulan September
kls anak di batu mulainya hari apa
boleh tau silabus kelas lansia terlantar?
Pendampingan odgj masih ada sisa kursi 2 gak? mau bareng teman
tmpt pelatihan tagana di lapangan atau di kelas
istirahat siang di pelatihan PDPS itu jam berapa sampai jam berapa
kelas ases praktek luringnya hari ke berapa
seberapa dalam sih bahasan keluarga rentan di psm lanjut, ada praktek kunjungan rumah?
pembukaan jam 7 atau setengah 8 kak yg kelas balita sidoarjo
Kelas Pengantar Relawan Sosial pesertanya berapa orang maksimal
meeting id sama passcode penyuluhan sosial apa ya
sampe malam kah pelatihan manajemen organisasi kartar itu
yg lansia magetan itu jauh dari stasiun ga
kok di jadwal tulisannya campuran, maksudnya gimana kelas tksk
pelatihan posko pindah tanggal jadinya kapan
kelas dpan sing nang blitar iku jam piro budhale teko lokasi
Banyuwangi iku PSTW sebelah endi e, cedak stasiun opo gak
nyuwun sewu bu, pelatihan ingkang kangge ngopeni tiyang sepuh wonten Banyuwangi niku pinten dinten, wiwit jam pinten, lan bibaripun jam pinten, kulo badhe pados sepur
isine pelatihan asesmen iku opo ae se
kuotane sik onok gak sing PFA
PDPS angkatan niki wonten pundi panggenanipun
sing ngajar kelas mankas sopo mas
jam piro bubare zoom pengantar relawan
kelas anak ing batu niku taksih saged dipun tambahi peserta punapa sampun kebak
edimma kennengngan pelatihan odgj
pelatihan psm dasar berempa are
what time does the zoom class for volunteers begin
which topics are covered in psychological first aid
alam at tempatnya di mana kak
yang odgj itu di grati sebelah mananya
pdps itu belajar apa aja sih
hari pertama kumpul di ruang mana
ruangannya lantai berapa bu
dari terminal arjosari naik angkot apa ke ptks
busnya jemput dimana, jam berapa
titik kumpul bis buat rombongan yg pasuruan dimana ya
selesainya sore jam berapa hari terakhir
hari kedua materinya apa
pematerinya dosen bandung atau dari dinas sendiri
pelatihan anak di batu itu mulai tanggal piro cak
ingkang lansia banyuwangi niku pinten dinten nggih
papanipun wonten pundi
edimma kennengnganna pelatihan konflik?
jam berempa molaena kelas remaja
what will be taught in the psychosocial first aid class
how many seats left for the youth training in blitar
is the asesmen course online or in person
zoom meeting id sama passwordnya dong, kelas penyuluhan
tautan daringnya belum nyampe, yang penyuluhan sosial besok
kuota psm lanjutan masih berapa
yg dapur umum udah penuh belum
bukan mau batal, mau tanya aja tempatnya jadi pindah apa nggak
kok katanya jamnya berubah, jadi jam 8 apa jam 9
katanya tanggal pelatihan tagana diundur, bener? jadi kapan
rundown acara pdps angkatan 5 ada?
kelas pengantar itu isinya apa, cuma 3 jam kan
bedanya lansia yg banyuwangi sama magetan apa
detail nomor 4
info lebih lanjut ttg kelas karang taruna dong
pelatihan mediasi warga sasarannya siapa dan berapa lama
belum mau ikut, pengen tau dulu yang disabilitas itu ngapain aja 3 hari
share lokasi rsbl pasuruan
parkirannya masuk lewat gerbang mana ya, yg di gayung kebonsari
terakhir daftar tanggal berapa untuk yang balita
batas akhir pendaftaran angkatan 3 kapan
kelas bu widya yg wawancara itu hari apa
sinergi pilar sosial diadakan dimana taun ini
gelombang 2 mulai kapan
hari jumat pulang jam brp, ngejar kereta soalnya
yang campuran itu hari onlinenya yang mana
psm dasar tgl piro? tempate nang endi?
sesinya sampai malam atau cukup sore aja, pelatihan pfa
MATERI PELATIHAN TKSK APA SAJA
tgl 20 itu hari senin apa selasa ya pelatihannya
saya nyasar nih ke rsbn, patokannya apa ya
wis tutup ta pendaftarane sing odgj
lokasi?
dmn tempatnya
pembukaannya jam pinten
gedungnya yg depan pasar atau yg belakang kantor pos pak, saya takut salah masuk
berapa kali pertemuan yg asesmen
yg manajemen kasus itu berapa hari
kelas odgj tempatnya di grati sebelah mana
pdps angkatan 5 pematerinya siapa
yang mediasi warga di surabaya mulainya pukul berapa
asesmen sosial itu belajar apa aja isinya
masih muat gak yang dapur umum
share loc ptks malang
assalamualaikum, untuk pelatihan lansia di magetan kursinya tersisa berapa
maaf bertanya, pfa itu singkatan dari apa dan materinya tentang apa
rundown hari kedua psm lanjutan ada?
yg penyuluhan sosial itu tatap muka atau zoom
alamat lengkap upt ppsab sidoarjo dong
kelas balita terlantar selesainya jam berapa tiap hari
sudah penuh belum yg tagana desember
jelasin dong yang sinergi pilar sosial
beda psm lanjutan dengan yang dasar di mana
yang karang taruna itu pembukaannya tanggal berapa ya
patokan gedungnya apa kalau dari terminal arjosari
kelas pengantar untuk umum itu berapa jam
yg nomor 3 itu rinciannya apa
pelatihan disabilitas di rsbn khusus siapa pesertanya
eee yang di batu itu yang soal anak itu kapan mulainya ya pak
tempatnya di mana sih yang remaja, dari tadi gak jelas
saya sudah baca pengumumannya di grup pkk, katanya ada kelas merawat lansia di banyuwangi, tapi di situ tidak ditulis tanggalnya, jadi itu dari tanggal berapa sampai berapa
gelombang 2 yg psm dasar jatuhnya hari apa
penguatan tksk hari pertama daring ya? jam berapa
kelas konflik sosial pengajarnya dari poltekesos atau bukan
jatahnya berapa orang yang pdps
silabus manajemen kasus ada tidak
link meeting kelas penyuluhan kok belum ada
yang pengungsian itu harus sudah tagana ya
petunjuk arah ke dinsos gayung kebonsari
tgl brp penutupan pendaftaran kelas odgj
kasih detail yang caregiver
pdps iku pirang dino
sing odgj nang pasuruan jam piro mulaine
kelas lansia manggenipun wonten pundi
isih ono panggonan ta sing psm dasar
sing ngajar manajemen kasus sopo cak
pelatihan remaja blitar niku tanggal pinten nggih
materine dapur umum opo ae
gedunge ptks nang endi, kirimono petane
kuotanipun kelas asesmen taksih pinten
bedane pfa karo posko iku opo rek
kennengnganna pelatihan disabilitas edimma kak
jam berempa molaena kelas odgj
venue kelas pfa dimana ya kak
kelas tksk full online opo hybrid min
are there seats left in the elderly care class
what time does the zoom for social outreach start
tell me more about the youth training in blitar

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
aku malu sing asesmen sosial yo cak
kulo nderek kelas lansia Banyuwangi, nyuwun dipun lebetaken
lebokno jenengku nang pelatihan ODGJ gelombang ngarep
pilih PFA ae, mergo deso ku sering banjir
PSM dasar angkatan 2, aku siji ya mas
wingi wurung, saiki sido melu manajemen kasus
jupukno kursi siji gawe pelatihan karang taruna
kulo sampun rampung PSM dasar, badhe nglajengaken PSM lanjutan
gak opo-opo cadangan, sing penting melok kelas mediasi
nderekaken kulo wonten pelatihan pendampingan disabilitas
TKSK Kecamatan Dau melu penguatan TKSK sing Oktober
aku karo adikku njupuk sing pendampingan remaja
kelas pengantar relawan dinten Kemis, kulo tumut
yo wis, sing dapur umum ae aku melu
antri daftar tunggu PDPS gak masalah, daftarno
pengasuhan anak LKSA kulo badhe tumut, sampun angsal ijin pengurus
ambilkan yg balita Sidoarjo mas, aku wis ijin bos
jenengku tulung ditambahno nang penyuluhan sosial sing online
aku kate milu pelatihan sinergi pilar, wis diusulno dinsos
sido melu sing lansia terlantar Magetan, catet yo
engko' norok se lansia e Banyuwangi ka'
daftarraghi kaula ka pelatihan ODGJ
terro norok'a PSM dasar gelombang dhuwa'
maso'aghi nyamana engko' ka kelas asesmen
kala' korse settong kaangghuy pelatihan dapur umum
bari' ta' dhaddhi, sateya dhaddhi norok PFA
daftar tunggu ta' arapa, se penting norok PDPS
bula norok'a kelas pengantar relawan se zoom
put me in the case management course
I'll take the elderly caregiver class in Banyuwangi
book 1 seat PFA november
enrol me for PDPS batch 6 pls
I've finished PSM basic so I want the advanced one now
add my name to waiting lust of the ODGJ training
changed my mind again, I do want the mediation class
can i still get in to the child care LKSA course
me and two coworkers would like the disability training
count me in for the online outreach class
join intro volunteer class thursday
datarkan saya di pelatihan lansia ya
mau ikat kelas PFA bulan depan
join yg manajemen kasus ya kak, batch 1
book slot PSM dasar satu dong
saya imut yg karang taruna angkatan 3
pilih keris asesmen sosial, tolong dimasukkan
enroll aku ke kelas mediasi ya min
tolong masukan saya ke angkutan 5 PDPS
Dengan hormat, mohon saya dapat diikutsertakan dalam Pelatihan Manajemen Kasus angkatan berikutnya.
Menindaklanjuti surat Bapak, kami mengutus Sdri. Nur Aini untuk mengikuti pelatihan perawatan balita di Sidoarjo
Izin mengikuti kelas penyuluhan sosial yang daring, atas nama Kelurahan Jagalan
Mohon didaftarkan pada PSM Dasar tanggal 12, saya sudah mendapat izin kepala desa
Kami dari LKSA Darul Aitam mengajukan dua pengasuh untuk pelatihan pengasuhan anak di Batu
saya berminat pada pelatihan pendampingan odgj yang di pasuruan mohon disisihkan satu tempat
Apabila masih memungkinkan, mohon nama saya dimasukkan ke daftar tunggu PDPS
Karang Taruna Tunas Jaya menyatakan ikut serta pada pelatihan manajemen organisasi, peserta 1 orang
Selaku koordinator Tagana kecamatan, saya hendak ikut kelas dukungan psikososial, mohon dicatat
Perihal: Permohonan keikutsertaan Pelatihan Pendampingan Disabilitas. Kami mohon satu kursi untuk kader kami.
Bapak lurah mengizinkan, jadi saya memilih angkatan kedua untuk kelas lansia, mohon diproses
Saya sudah terdaftar sebagai relawan, kini ingin mengambil kelas pengantar yang dibuka untuk umum
Mohon berkenan menerima saya di pelatihan lanjutan PSM, pelatihan dasarnya telah saya selesaikan tahun lalu
Kulo badhe nderek pelatihan mediasi ing Surabaya, nyuwun dipun cathet nggih
Please put me down for the psychological first aid training in Malang, I have my supervisor's approval
Bila kuota asesmen sudah habis, saya bersedia menunggu sebagai cadangan
Dosen pembimbing menyarankan saya mengikuti asesmen sosial, maka saya mohon didaftarkan di kelas itu
istri saya kader posyandu mohon didaftarkan ke pelatihan caregiver lansia yang di banyuwangi
Kami memilih jadwal nomor tiga untuk utusan kami, mohon segera ditetapkan
Dahulu saya batalkan karena sakit, kini telah sehat dan mohon diperkenankan mengikuti kembali pelatihan TKSK
Mewakili Pelopor Perdamaian Kota Blitar, saya bersedia ikut pelatihan pencegahan konflik
Mohon dimasukkan juga ke pelatihan remaja, selain kelas penyuluhan yang sudah saya ikuti
Ingin rasanya kami turut belajar pengelolaan posko, apakah masih dapat didaftarkan hari ini
dengan ini kami konfirmasikan tksk kecamatan panji bersedia ikut pelatihan pengelolaan data mohon dibantu pendaftarannya
saya sudah punya akun, sekarang mau ambil kelas PFA yang bulan depan
ikut yang manajemen kasus ya kak, biodata sudah lengkap
tolong masukkan saya di pelatihan remaja blitar
minat banget sama kelas pengantar relawan yg zoom, ikut satu
saya pilih yang dapur umum angkatan 2
kalau pdps masih terima, saya mau satu kursi
Daftar PSM Lanjutan gelombang 1 atas nama Kusnadi
yg pelatihan konflik di surabaya saya mau join
registrasi ke kelas penyuluhan sosial tgl 3 desember
daftar asesmen dong, profil saya udah ada di sini
ambil slot lansia banyuwangi min mumpung msh ada
aku melu sing kelas odgj pasuruan yo cak, wis nduwe akun
kulo ndherek pelatihan disabilitas ing malang nggih, data sampun wonten
put my name down for the case management course
engko' norok'a kelas tagana se bulan adhe' ya kak
yang pdps batal kan karena penuh, kalau psm dasar saya mau ikut
gak jadi mundur bu, tolong tetap masukkan saya ke kelas lansia
kemarin berhalangan ikut gelombang 1, daftarkan saya di gelombang 2
kalau ada yang batal, saya mau gantikan di kelas odgj
tolong cadangkan saya kalau ada peserta pfa yang mundur
saya mau ikut susulan manajemen kasus, daftar sekarang
pembatalan saya yg kelas remaja salah pencet, mau ikut kembali
penuh ya? masukin daftar tunggu asesmen aja kak
jadi ikut yang dapur umum, tolong didaftarkan
yang tgl 12 sudah penuh ya, saya ikut psm dasar yg tgl 26 aja
dulu ga jadi karena sakit, sekarang udah sehat mau daftar pdps
saya gak mau ketinggalan lagi, daftarkan kelas penyuluhan online
jangan sampai batal lagi, booking satu kursi tksk buat saya
sudah dapat izin suami, jadi daftar yg di blitar ya
wingi gak sido, saiki aku sido melu kelas lansia
kulo purun ngisi panggenan ingkang kothong ing kelas mankas
dudu batal lho, aku malah arep melu sing odgj pisan
I cancelled the first batch but please enroll me in the second batch of PFA
bari' ta' sempat, sateya norok'a kelas psm dasar
belum kedaftar pdps nih, masukin ya
mau daftar manajemen kasus kak, mohon diproses
saya mau naik kelas ke psm lanjutan, ikut batch ini
masukkan saya daftar tunggu kelas balita
kalau diterima saya mau ikut yg penyuluhan, tolong daftarkan
ikutan yang kelas karang taruna desember dong
daftar lagi buat kelas disabilitas, yg kemaren udah selesai
apply kelas konflik surabaya ya
boleh nambah satu kelas lagi? sy mau ikut pfa juga
sekalian daftarkan asesmen selain yg sudah sy ikuti
daftarno aku nang kelas remaja sing blitar
kulo ndherek antri kelas pdps mawon menawi kebak
enroll me in the social counselling webinar
daftaraghi engko' ka kelas lansia ya bu
daftarkan saya dan dua teman psm ke pfa
saya kirim 3 kader desa ke kelas lansia, tolong didaftarkan
nama saya tambahkan jadi peserta dapur umum ya
saya mau ikut kelas yang diikuti bu kades, yg psm dasar
minta tempat satu di kelas odgj, daftar tunggu juga ga apa
ikutkan saya di pelatihan asesmen, an. Mustofa
karang taruna kami 2 orang mau ikut kelas kartar, daftarkan
tolong masukkan nama Hartini ke peserta kelas disabilitas
add me to the participants of the conflict mediation class
lebokno jenengku nang peserta kelas pfa
kulo kepengin dados peserta pdps angkatan 6, nyuwun dipun lebetaken
aku karo kancaku rong uwong melu kelas remaja yo
jadi peserta balita sidoarjo dong, saya pengasuh lks
saya calon peserta baru utk kelas penyuluhan, daftar ya
daftaraghi engko' ban ale' ka kelas remaja
aku ambil yg pdps
mau ikut yg lansia di banyuwangi dong
daftarin ke kelas odgj ya min
tolong masukin saya ke pelatihan remaja blitar
ikut kelas penyuluhan zoom
saya pilih manajemen kasus
pesan 1 tempat utk dapur umum
Saya berminat mengikuti Pelatihan Lanjutan PSM, mohon didaftarkan
minat yg asesmen, catet ya
psm dasar gel 2 saya ikut
yg tgl 20 aja saya ikut
no 4
pilih nomer 2 kak
yang ketiga saja
masukkan waiting list yg disabilitas gapapa
taruh antrian aja kl penuh yg pdps, siapa tau ada yg mundur
penuh ya? cadangan deh, yg lansia
kalau ada yg batal kasih ke saya ya tempatnya di pelatihan pfa
slot terakhir buat sayaaa, yg kartar!
jadi ikut ah yg konflik sosial, suami udah acc
setelah dipikir2 oke sy ikut yg perlindungan anak
kemaren ragu skrg mantap ikut kelas pengantar
IKUT YG MALANG
daftar pelatihan psm dasar
Dftr odgj pasuruan 1 org
daftarkan sy psm lanjutan, yg dasar sdh lulus 2022
gabung kelas penyuluhan sosial donk
sy tksk diperintah camat ikut yg pengelolaan data, tolong dimasukkan
pak kabid nyuruh sy ikut sinergi pilar sosial, daftarkan pak
disuruh ketua ikut pelatihan kartar, msh bs masuk?
sekalian daftarin sy di kelas remaja jg
tambah 1 lagi dong, yg asesmen juga mau
selain odgj sy mau jg yg disabilitas
pindah? ga, saya mau nambah pelatihan pfa aja
istri saya mau ikut yg perawatan lansia, nama Endang
adik sy pengen ikut kelas pengantar relawan, daftarkan ya
tolong daftarkan 2 orang tagana utk shelter, sy sama rekan
kelas balita di sidoarjo saya mau, udah izin kepala upt
amankan kursi sy di pelatihan konflik surabaya 🙏
mau dong yg psikososial bencana, dari dulu pengen
nah ini yg kucari, daftarin yg lansia itu
akhirnya ada yg di magetan, deket rumah. ikut saya min!
yg gratis online itu ikut deh
kl blm tutup sy mau gabung pdps angkatan depan
blm telat kan? daftarin psm dasar ya plis
terlambat daftar sehari pelatihan remaja, masih diterima kan? tolong
kelas yang barusan diumumin, saya mau
pengumuman td pagi itu saya minat ikut
yg di broadcast td sy daftar ya
sy mau yg itu td
yang kelas kamis jumat itu aja saya ambil
td ditawari pelatihan konflik, saya terima
oke daftarkan saya di batch desember pdps
nyoba yg penyuluhan dulu deh, gak berat kan
kemarin batalin karena anak sakit, skrg anak udah sehat mau masuk lagi yg lansia
tolong kembalikan nama sy di peserta odgj, ga jadi mundur
saya salah batal tadi, kembalikan pendaftaran pelatihan tksk saya
mau ngulang ikut pdps boleh? dulu cm sehari
klik ikut di kelas asesmen kok gak bisa? daftarkan manual aja
gmn cara daftar yg pelatihan odgj itu?
kalo mau masuk kelas manajemen kasus daftarnya gmn
IKUT 3
ikt ankt 5
pelatihan lansia, atas nama Sri Wahyuni, saya mau ikut
aku mau yg pengasuhan anak di batu, kebetulan kerja di panti
Izin bergabung di kelas PENYULUHAN, Pak. Saya pensosmas Nganjuk
dengan ini sy konfirmasi mendaftar pelatihan posko & pengungsian
gas yg kartar
cus daftar yg remaja, anakku abg soale
sy tertarik sama materi mediasi warga itu, boleh didaftarkan?
rt saya sering ribut, kayaknya sy perlu yg mediasi itu. daftarkan
mertua sy demensia jd butuh bgt kelas caregiver itu, masukkan nama sy ya
habis puting beliung kmrn jd kepikiran, sy ikut pfa nya
saya siap hadir di pdps meski dari sumenep, tulis nama saya
pelatihan yg kmrn ditanyain itu, jadi daftar sekarang
yg penting ada kursi, gel berapapun, psm dasar, saya ikut
mana aja boleh asal pdps tahun ini daftarkan
kapan aja sy siap ikut kelas disabilitas
kelas relawan pemula itu aku ikut yaa kakk
mohon disertakan nama saya pada Bimtek TKSK
ini temen2 komunitas 4 orang mau ikut kelas pengantar semua, bisa didaftarkan lewat saya
aku mau ganti pilihan, jangan yg remaja, yg konflik aja — belum kudaftar kok
eh salah pilih, maksud saya yg lansia magetan bukan banyuwangi, daftarkan yg magetan
bisa pesan tempat pdps buat bulan depan?
saya ambil jatah desa kami utk pelatihan psm
ngikut yg zoom aja, malang jauh dr pacitan
psm lanjut: saya. pdps: teman saya. tolong dicatat ikut
kursinya buat saya 1 yg pengantar!!
udah 2 tahun nunggu ada kelas lansia di banyuwangi akhirnya muncul juga, jangan sampe kehabisan ya tolong nama saya langsung ditulis
begini mbak di panti kami ada 12 balita dan pengasuhnya cuma saya sama satu teman, makanya kami berdua pengen ikut yg perawatan balita itu, dicatat ya
ikut yang pdps dong
pilih nomor 2
aku ambil kelas pengantar relawan
daftarin ke pelatihan lansia banyuwangi ya
psm lanjutan saya ikut
masukkan nama saya di mediasi warga
saya mau kelas penyuluhan yg zoom, tolong didaftarkan
tag satu tempat buat pelatihan remaja blitar
join mankas
kalau penuh taruh saya di daftar tunggu odgj aja
saya minat yang dapur umum, proses pendaftarannya ya
saya pilih yang tanggal 8 juni
ambil dua2nya: asesmen dan disabilitas
gelombang 2 aja kak, masukin saya
daftarkan saya pada Pelatihan Manajemen Kasus angkatan terbaru
yg di batu itu aku ikut deh
oke fix ikut pfa
enroll saya ke kelas balita terlantar
sy jadi ikut yg tksk, catat ya
IKUT PSM DASAR
berminat ikut sinergi pilar sosial, mohon didaftar
saya mau daftar pelatihan caregiver buat jaga ibu saya
daftar karang taruna yang hybrid
pesenin kursi pelatihan konflik surabaya
ikutin aku di yang terakhir kamu sebut
kelas yg sabtu tadi, aku mau
tolong daftarkan kami bertiga di pelatihan pengasuhan anak lksa
kuota pdps udah nambah kan, masukin saya kalo gitu
waiting list pelatihan tksk dong satu
pak saya jadi ambil yang di magetan, bukan yang banyuwangi
pernah absen di angkatan 2, sekarang mau ikut psm dasar angkatan 3
saya ingin ikut pelatihan merawat orang tua di rumah tolong dicatat ya mas
mau dong slot kelas zoom yg 100 orang itu
lolos syarat ga ya.. pokoknya daftarin aja ke psm lanjut
aku melu pelatihan odgj yo mas
lebokno aku nang kelas karang taruna
melok sing dapur umum, tulisen jenengku
sign me up for the disability training
i'll take the first one on the list, book it
saya ikut batch 3
pfa satu kursi
pilih yg batu
mau yg odgj
masukin sy gel 2
daftar psm lanjut
booking kelas balita
gas kelas mediasi
melu sing pfa
nderek kelas odgj
aku njupuk pengantar relawan
register me for PDPS
sisain satu buat sy yg kelas remaja di blitar ya
nama sy tolong ditaruh di angkatan 5 psm
kelas disabilitas itu gue banget, jangan sampai kehabisan tempat buat sy
tksk penguatan data? angkat tangan sy kak
sebenernya telat, tapi selipkan sy di kelas konflik dong
kemarin milih lansia, sama sekalian yg balita juga deh
akhirnya pdps buka lagi, ini yg sy tunggu, sy masuk
untuk kelas kartar desa kami kirim saya
dosen sy nyaranin asesmen empatik, jadi sy ambil itu
kl yg mankas penuh sy rela di daftar tunggunya
kursi penyuluhan 1 ya kak atas nama sendiri
teman sebelah ambil shelter, sy juga mau
sing nang pasuruan kuwi, aku dilebokno
kelas pengasuhan anak niku, kulo dipun lebetaken nggih
nek isih ono celah nang kelas dapur umum, aku siji
put my name down for the elderly caregiver one
engko' terro norok kelas bencana jareya
setelah suami sembuh dari demam berdarah, saya putuskan ikut pelatihan perawatan lansia yang di Banyuwangi, tolong masukkan nama saya
daftarkan saya ke kelas pencegahan konflik ya kak, di rumah lagi ramai tukang renovasi dapur jadi ngetiknya buru-buru
kemarin ada anak balita ditinggal ibunya di pos ronda kami, tergugah sekali, saya mau mendaftar kelas perawatan balita terlantar
saya ambil pelatihan asesmen sosial, anak sulung sudah wisuda dan bungsu sudah mondok jadi waktu saya luang
panen cabai gagal total kena patek, ya sudah cari ilmu saja, masukkan saya ke pelatihan usaha sosial karang taruna
mohon dicatat ikut kelas PFA penyintas bencana, habis ini saya berangkat kondangan ke Madiun sampai malam
admin baik hati, jawaban kemarin jelas sekali, jadi saya mantap memilih PDPS angkatan lima, tolong didaftarkan
ibu bupati kunjungan ke desa kami hari ini, habis beres-beres langsung saja ya: saya mau ikut penguatan TKSK gelombang dua
hujan deras atap bocor semua, tapi tetap semangat, saya pesan satu tempat di kelas pendampingan disabilitas bulan depan
mau masuk ke kelas penyuluhan sosial online kak, cicilan motor sudah lunas jadi bisa beli paket data
anak didik di panti makin susah diatur semenjak pandemi, saya perlu ikut pelatihan pengasuhan LKSA yang di Batu, daftarkan
wingi mbakyuku ketrima PNS, aku melu semangat, lebokno aku nang pelatihan manajemen kasus wulan ngarep
nuwun sewu mas, dinten niki kulo taksih njagi putu, nanging badhe ndaftar kelas pendampingan ODGJ ingkang wonten Pasuruan
aku pengin melu PSM dasar sing gelombang pitu, iki lagi ngenteni bojo lahiran nang puskesmas dadi nulise kesusu
the flood took our rice this season but not my spirit, enroll me in the psychosocial first aid class please
bos sudah tanda tangan cuti meski habis kena marah soal target, jadi tolong pesankan kelas remaja anti narkoba untuk saya
engko' buru mole dhari tase' olle juko' bannya', satea terro norok kelas PFA bencana, toles nyamana engko'
ibu saya stroke sudah 2 tahun saya yg rawat sendiri, tolong saya dimasukkan ke kelas caregiver lansia itu ya bu, mau belajar yg bener
ikutkan saya di pelatihan PFA yg bulan april
mau join asesmen min
psm lanjutan saya ikut ya
masukkan saya ke daftar tunggu PDPS angkatan 5
Saya mau daftar kelas remaja di Blitar, mumpung dekat rumah
kalo ada yg mundur dari kelas odgj, saya siap gantikan
komandan tagana kabupaten sudah setuju saya dikirim, jadi tolong catat nama saya di pelatihan posko dapur umum pengungsian yg bulan november
pilih yang gelombang kedua aja deh yg manajemen kasus
sy sdh pernah daftar profil, tinggal mau masuk kelas penyuluhan online
ikut pelatihan mediasi konflik bulan depan pak, catat ya
boleh nyusul daftar disabilitas rsbn gak, baru tahu ada
ayo daftarkan aku ke kelas pengantar relawan
mau bgt ikut yg tgl 14 juli itu, masih buka kan? daftarin ya
Mohon didaftarkan pada Pelatihan Pengasuhan dan Perlindungan Anak di LKSA, atas nama Hanik Rofiqoh, S.Pd.I
saya jadi ikut kelas lansia, kmrn masih ragu
ambil gelombang habis lebaran aja utk psm dasar
sy tksk kec. sukodadi mau ikut penguatan tksk yg campuran itu
slot cadangan kelas balita sidoarjo masih bisa? saya mau
ikutan karang taruna usaha sosial dong kak
daftar dua orang buat kelas anak di batu, saya sama bu nurul
skrg sudah sembuh, mau masuk lagi ke kelas pfa yg saya lepas minggu lalu
kelas yg tanggal 8 sept itu sy ambil
mau daftar yg sama kayak bu kades kemarin, PSM dasar
kalo shelter penuh masukin waiting list ya
tolong booking satu tempat di kelas ODGJ pasuruan utk pengurus yayasan kami
karena saya kerja di pabrik shift pagi, saya pilih yg penyuluhan lewat zoom saja, yg sore tanggal 20 itu, tolong dimasukkan
mau ikut lagi PDPS krn tahun lalu cuma sampai hari ke 2
Dengan hormat, saya mengajukan diri sebagai peserta Sinergi Pilar Sosial, usulan dinsos kab sudah ada
yg remaja aja, bapak saya yg suruh
kemarin kan yg psm lanjut kuotanya penuh terus dengar dengar ada tiga orang mundur kena musim panen, kalo gitu satu tempatnya buat saya boleh ya
terakhir hari ini kan? daftar manajemen kasus ya buru2
jadwal pindah tgl malah cocok, daftarin lagi saya di kelas asesmen
kelas caregiver keluarga masih kebuka? masukin saya
saya pilih no 3 yang penyuluhan sosial
mau dong pelatihan ngurus pengungsian, rumah saya daerah langganan banjir
pindah tugas dr lansia ke anak, jd skrg mau ikut kelas pengasuhan anak
siap ikut pelatihan pelopor perdamaian yg mediasi itu
kursi terakhir pdps buat saya ya min wkwk
aku melu sing PFA yo
kulo pendhet kelas lansia ingkang wonten Banyuwangi
dalem nderek pelatihan asesmen mawon nggih
daftarno aku nang kelas odgj cak
aku ditulis yo mas nang pelatihan karang taruna
wingi aku ragu soale wayah tandur, tapi saiki pari wis mari, dadi nek psm dasar gelombang telu sik longgar aku dilebokno yo mas
sing dapur umum iku aku melu rek, lebokno
badhe nderek PDPS angkatan ngajeng, saged dipun cathet nggih
antri yo gpp, lebokno cadangan mankas
bula norok kelas lansia enggi
engko' norok sè odgj, tolong tolis
i'd like to enroll in the disability mentoring class
put me on the waiting list for the child protection training
please sign me up for pfa in april
unit pelatihan tagana kak
ikat yang lansia banyuwangi ya bu
dulu sempat mundur dari psm dasar, sekarang pengen balik, bisa dimasukkan lagi?
kemarin kepencet batal, padahal mau tetap ikut, tolong kembalikan
ternyata bisa cuti, yang manajemen kasus jangan dicoret ya saya ikut lagi
wingi wis tak batalno, saiki kok pengen melu maneh sing odgj
sampun kulo batalaken wingi, nanging sakniki saget, nyuwun dipun lebetaken malih
bukan mau batal, malah mau nambah satu lagi yang asesmen
gak jadi mundur kak, taruh lagi nama saya di angkatan 4
daftar hadir bukan, yg saya mau daftar ikut kelas remaja blitar
saya mau yang nomor 2
pilih yang di magetan
kelas pengantar relawan satu ya, atas nama saya
saya ambil yang tgl 12 nov aja
sing zoom ae aku melu
kulo nderek ingkang wonten batu
tumut pelatihan konflik nggih mas
engko' norok se penyuluhan
terro norok pelatihan disabilitas e malang
please put me down for the case management course
count me in for the youth class
i changed my mind, i want to join the elderly care class again
kalau penuh ya antri gapapa, masukin daftar tunggu pdps
cadangan juga mau pak, yg psm lanjutan
masih ada satu kursi kan yg balita? saya aja
saya minat yang dapur umum itu
ikut dong yang bulan desember, yang penyuluhan
jangan masukkan saya ke pdps, saya maunya psm dasar
gak ikut yg online, ikutnya yg tatap muka tgl 20
yg kemarin gak diterima, coba saya daftar lagi ke gelombang 3
bu saya dapat tugas dari kepala panti untuk ikut pengasuhan anak, mohon dicatat
sy kader rbm, tolong msukkan ke kelas disabilitas
tetep ikut ya yg lansia, abaikan chat saya yg tadi bilang gak bisa
mau gabung angkatan 6
booking satu utk pfa
DAFTARKAN SAYA KE PELATIHAN KARANG TARUNA
pdps 1 orang
sy + istri mau ikut perawatan lansia
tak melu sing mediasi wae
udah punya akun kok, tinggal masukin saya ke sinergi pilar
bisa langsung didaftarkan ke pelatihan tksk? surat tugas nyusul
istri sakit kemarin makanya batal, alhamdulillah sudah sehat, boleh masuk lagi di psm lanjutan?
nggak jadi yg gelombang 1 gapapa, asal bisa masuk asesmen, daftarkan ya
fix ikut kelas mankas
Dengan hormat, kami mengajukan Sdri. Wahyuni sebagai peserta Pelatihan Pengasuhan Anak di LKSA
nek sing lansia isih enek panggon, aku lebokno yo
boleh nyusul daftar yg psm dasar? minggu depan kan mulainya
enroll me again in PDPS pls, the cancellation was a mistake
aku gelem nek sing nang blitar
ikut yg weekend aja, kelas penyuluhan sosial
yang remaja saya ikut. tadi salah pencet tidak
teman saya mundur ya, kursinya buat saya saja yg odgj
mohon diikutkan diklat penguatan tksk angkatan 2
lolos gak lolos dicoba dulu lah, saya masuk yg manajemen kasus
pengasuhan anak di batu, catat nama saya
sy pdps min, siapa cepat dia dapat
masukkan aku di kelas odgj
yang manajemen kasus saya ambil
psm dasar satu kursi ya bu
mau dong yang merawat lansia di banyuwangi
tolong saya diikutkan yg penyuluhan lewat zoom
assalamualaikum, saya berminat dengan pelatihan mediasi warga, mohon diikutsertakan
maaf telat, saya mau masuk kelas asesmen sosial kalau masih boleh
pilih yang tagana tanggal 20
gas pfa, catat
saya pilih nomor dua yg disabilitas
antre dong di pdps, siapa tau ada yg mundur
kalau penuh taruh saya di cadangan kelas odgj
minat balita terlantar di sidoarjo, nama sy nurul
sisain satu tempat buat saya di kelas dapur umum
tadi bilang gak jadi, berubah pikiran, sy ikut lagi yg lansia
saya pilih yg di malang bukan yg magetan, untuk kelas lansia
kami dua orang dari lks mau ikut pengasuhan anak
jadi ikut ya saya yg psm lanjutan
ikut sinergi pilar sosial, dinsos kab sudah mengusulkan saya
kelas pengantar relawan itu saya mau hadir, tolong dicatat
eh anu pak yang soal dapur umum itu lho saya mau masuk situ
udah cepet daftarin yang kartar
jatah pdps gelombang 4 buat saya satu
saya sudah lama jadi pengasuh di panti, anak anak makin besar makin susah diatur, teman saya kemarin pulang dari blitar katanya bagus, jadi saya mohon diikutkan juga kelas remaja itu
gabung ke angkatan psm tgl 12
saya mau yang tanggal 3 desember itu, yang penyuluhan
apakah boleh saya langsung masuk ke kelas manajemen kasus, tolong prosesnya
amankan tempat buat saya di konflik sosial
lamar kursi tksk pengelolaan data
untuk odgj pasuruan saya bersedia, silakan dimasukkan
sy nomor satu aja yg psm
tertarik pfa, gimana kalau saya langsung didaftar
kelas asesmen ya kak aku in
saya ambil dua, disabilitas dan odgj
aku melok sing odgj nang pasuruan
kulo nderek kelas lansia magetan nggih
lebokno aku nang pdps cak
sing remaja blitar aku gelem, catet
badhe tumut psm dasar, nyuwun dipun serat
aku njupuk sing dapur umum wae
nyuwun dipun cadhangaken panggenan kelas asesmen
jenengku lebokno kelas mediasi po'o
kulo kersa ndherek pelatihan disabilitas wonten rsbn
karang taruna sing usaha sosial kuwi aku siji
wingi batal, saiki aku sido melu pfa
kaule norok pelatihan odgj kak
engkok terro norok se lansia e banyuwangi
book satu seat buat pdps ya kak
join kelas zoom penyuluhan min, catet aku
aku in kelas manajemen kasus, wes siap tenan
put me in the case management class
i'd like a spot in the disaster shelter training
add me to the waiting list for pdps
i'll take the online outreach class

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
aku gak sido budhal, anakku opname
nuwun sewu, kulo mundur saking kelas asesmen
bojoku babaran minggu kuwi, tulung dicoret wae jenengku
iso digeser nang angkatan sakbanjure? sawah lagi panen
mboten angsal ijin saking kepala desa, dados kulo wurungaken
rek, aku gak isok mene, motor mogok gak onok tunggangan
tulung pindahno aku teko gelombang 2 nang gelombang 3
kulo gerah tipes, ngendikane dokter kedah istirahat
jebule tabrakan karo ujian kuliah, batalno ae yo sam
omahku kebanjiran, sepurane gak iso melu pelatihan
wis kadung daftar tapi kudu muleh Kalimantan, diculno ae kursiku
dinten kaping kalih kulo mboten sangat rawuh, pripun nggih
kok salah mencet, aku gak daftar sing ODGJ iku, cabut
cah-cah kantor lagi cuti kabeh, aku ora entuk ninggal gawean
kulo sumanggakaken dhateng peserta sanes mawon, kulo alangan
ora sido melu lansia, ganti kelas liyane
ono gawe nang omah tanggal semono, mantu ponakan, aku leren disik
batal melok pak, ongkose gak cukup
ta' dhaddhi norok, embuk sake' e roma saket
batalaghi nyamana engko' ka', ta' kengeng mangkat
lagghuna ta' bisa dateng, badha oreng mate e dhisa
bisa epinda ka gelombang laenna? sateya mosem bhako
kaula mundur dhari kelas PFA, ta' eberri' idin bi' kantor
ta' norok'a ghallu, kapalla ta' ajalan angin raja
sala pele kelas, batalaghi se disabilitas
won't be able to come, caught covid
please withdraw me from the PDPS batch
my boss won't release me that week so drop my spot
Can I be moved to the next intake? I'm due to give birth in october
something came up, gotta pull out of the mediation class
i cant attending the training because my mother pass away
give my seat to someone else, I'm flying home on the 14th
i picked the wrong course by accident, take me off it
reschedule me to batch 4, exams clash
Not coming Thurs, flooded road here
visa run that week :( have to ship the training
kak mau batak ikut yg lansia
tolong bantalkan pendaftaran saya
saya mandor dari pelatihan, anak sakit
sorry can't make it kak, tabrakan sama jadwal kantor
bisa pinjam ke batch berikutnya? lg hamil tua
withdraw aja kak, bosku ga approve
tidak bisa hafiz lusa, ada musibah keluarga
cancer pendaftaran PFA saya ya kak
Dengan hormat, karena sakit tifus saya mohon izin mengundurkan diri dari pelatihan PDPS minggu depan.
Mohon maaf sebesar-besarnya, utusan desa kami tidak dapat hadir karena bertepatan dengan pilkades
Assalamualaikum, ibu mertua saya berpulang kemarin sehingga saya terpaksa membatalkan keikutsertaan
Izin Bapak, apakah keikutsertaan saya dapat dialihkan ke angkatan sesudah lebaran
Sehubungan dengan tugas mendadak dari bupati, kami batal mengirim peserta ke pelatihan Sinergi Pilar
Mohon dipindahkan ke gelombang kedua, sebab tanggal tersebut saya menjadi saksi nikah adik
Kami dari LKS Cahaya menyampaikan bahwa Bu Ningsih urung berangkat, anaknya dirawat di rumah sakit
dengan berat hati saya mengundurkan diri dari kelas manajemen kasus karena tidak mendapat izin atasan
Bagaimana tata caranya apabila saya hendak mundur dari pelatihan yang sudah disetujui
Mohon dibatalkan saja pendaftaran mahasiswa kami atas nama Galih, jadwalnya berbenturan dengan ujian
Saya mohon maaf tidak bisa melanjutkan hari kedua dan seterusnya, mohon nama saya dicabut
Desa kami terkena banjir sehingga para kader tidak mungkin berangkat besok, mohon pembatalan
Panti kami kekurangan pengasuh jaga, karenanya saya tidak jadi mengikuti pelatihan di Batu
Nyuwun pangapunten, kulo mboten saget nderek pelatihan amargi sakit, nyuwun dipun batalaken
Due to a family emergency I must withdraw from the elderly care training. My apologies.
Izin menyampaikan Bu, saya sedang hamil tua dan dokter melarang bepergian jauh, mohon keikutsertaan saya dicabut
Mohon kebijaksanaannya, saya ingin menukar kelas luring dengan kelas daring karena baru melahirkan
saya tidak sanggup ikut pelatihan odgj bukan karena tidak mau tetapi suami tidak mengizinkan menginap
Surat tugas dari dinas tidak terbit, oleh sebab itu kami mundur dulu dari pelatihan TKSK
Berhubung tidak ada anggaran perjalanan, Karang Taruna kami menarik diri dari kegiatan tanggal 5
Dapatkah jadwal kelas asesmen saya ditunda ke bulan berikutnya? pekan ini ada akreditasi panti
Bapak kepala meminta saya menghadiri rapat lain, mohon kursi saya diberikan kepada yang menunggu saja
Kami mohon pendaftaran ganda yang tanggal 9 dihapuskan, yang tanggal 16 tetap kami ikuti
Apabila diperkenankan, saya mohon pindah dari angkatan Malang ke angkatan Jember yang lebih dekat rumah
tgl 12 sy berhalangan, ikut yg tgl 26 saja bisa dipindah?
ganti angkatan ya bu, saya di angkatan 4 tidak bisa
daftar kemarin itu ternyata saya ga bisa datang, dilepas aja kursinya
dengan berat hati saya mundur dari pelatihan pdps
geser saya ke gelombang berikutnya dong, anak mau ujian
maaf pak gajadi ikut yg online, kuota saya habis terus
jenengku coreten saka kelas manajemen kasus, gak sido
posisi saya digantikan peserta lain saja, saya opname
saya tidak bisa ikut, ibu meninggal tadi malam
udah terlanjur daftar dua, yang remaja dihapus aja pendaftarannya
izin tidak ikut pelatihan pak, ada pemilihan kades
mau reschedule, yg desember kepentok wisuda
kursi saya buat orang lain saja, saya gak dapat ijin kantor
ndak jadi daftar yang konflik itu, batalkan
insyaallah ikut lain waktu saja, yg sekarang tolong dicancel
bukan yg tgl 5 maksud sy, tolong dipindah ke tgl 19
udah di acc tapi kayaknya saya lepas deh, kerjaan numpuk
sepurane mbak gak sido melu, anakku lara
nyuwun pindah gelombang kalih, gelombang setunggal kulo mboten saged
mundur ae aku cak, bojoku gak ngolehi
kulo wurung tumut, wonten damel mantu
please move me to another batch, I have surgery that week
ta' kodhu norok, abbi' sake', batalaghi ya
engko' ta' bisa dhateng, ghante' oreng laen bhai
tolong kursi sy diberikan ke teman saya bu endang, sy tdk bisa ikut
saya izin tidak hadir seluruh pelatihan karena dinas luar, mohon dibatalkan
telat sehari gak bisa ditoleransi ya? kalau gitu saya batal saja
mewakilkan tidak boleh katanya, ya sudah saya mengundurkan diri
saya pulang kampung minggu depan jadi tidak bisa ikut, lepas saja
saya kena covid, tolong pendaftarannya dicoret
ada perubahan penugasan, saya tidak bisa memenuhi undangan pelatihan
saya terpaksa tidak hadir dan minta ikut gelombang selanjutnya
hari kedua ketiga keempat saya gak bisa, jadi cancel semuanya
kayaknya gak kuat perjalanannya pak, saya mundur
aku ono gawean tandur, gak iso teko blas, batalno ae
mboten kepareng kaliyan atasan, nyuwun dipun batalaken nggih
I won't be able to attend after all, give my seat to someone on the waiting list
ta' olle izin dari kantor, engko' batal norok
motor saya mogok di probolinggo, besok jangan ditunggu
saya mundur min
anak opname, kayaknya sy gak bisa berangkat
mertua meninggal tadi subuh, mohon maaf saya absen pelatihan minggu ini
cancel ya kak
gak jadi deh, suami gak kasih ijin
maaf bu saya ndak bisa ikut, pas panen raya
tolong coret nama saya dari daftar peserta
hamil sy muntah terus, dokter nyuruh bedrest, pelatihannya dilepas aja
bentrok sama akreditasi puskesmas, sy ga bs ikut pelatihan
minta pindah ke gelombang berikutnya dong
bisa geser ke batch desember gak, yg november ada nikahan ponakan
pindahin sy ke angkatan 6 ya
tuker jadwal bisa? tgl segitu sy ujian
ditunda dulu keikutsertaan saya sampe sembuh
Positif DBD kak, dirawat di RSUD. gmn ya pelatihan senin
gak dapet cuti dari pabrik 😭 maaf gak bs dateng
bos gak ngizinin, batal ikut
uang buat ongkos kepake bayar sekolah anak, gak jadi berangkat
PELATIHAN SAYA BATALKAN
saya salah daftar, harusnya yg lansia kok jadi tagana. batalin yg tagana
kepencet daftar, gak sengaja, tolong dibatalkan
kedaftar dobel, hapus satu pendaftaran sy yg gel 2
saya daftar iseng doang kemarin, lepas aja
ga jadi ikut yg pdps tp yg penyuluhan tetep ya
yang pasuruan dicoret, terlalu jauh ternyata
kalo mau mundur dari pelatihan lapor kemana ya
cara membatalkan pendaftaran gimana
batas akhir pembatalan kapan? sy kayaknya gak bisa
bisa gak mundur mendadak H-1
udah diterima tapi kayaknya harus saya lepas, orangtua sakit keras di Lampung
minggu depan sy pindah ke kalimantan ikut suami. otomatis ga bs ikut
sy udah keterima kerja di surabaya mulai senin jadi yg pelatihan kasih yg lain aja
banjir di desa, saya tagana hrs siaga, pelatihan sy tinggal dulu
Gunung semeru naik status, kami ditugaskan di posko. Mohon ijin tidak hadir pelatihan
erupsi min, gak mungkin ninggal posko. skip dulu pelatihannya
berhalangan hadir
tdk bs hadir
nggak bisa dateng bsk
absen dulu ya kak gabisa ikutan yg sabtu
maaf sekali pak, bukan tidak menghargai, tapi terpaksa saya tidak ikut karena ibu operasi katarak
saya wakilkan ga bs, ga ada ganti, ya batal aja
ban bocor 2 di tol, ga kekejar ini, saya pulang aja ya
keretanya dibatalkan kai, otomatis sy gak nyampe malang, gugur ya
udah otw tp kecelakaan kecil di lawang, balik lagi. mohon dimaafkan gak ikut
ternyata 4 hari toh, gak sanggup sy ninggal warung. batal
kok nginep, saya gak bisa nginep. ga jadi
syaratnya ga punya surat tugas, ya sudah saya mengundurkan diri
baca materinya kok berat, mundur ah 😅
temen barengan gak jadi, saya ikut gak jadi juga
istri melahirkan lebih cepet dr hpl! pelatihan lusa saya ga ikut pak
sudah lahir anak sy, jd besok saya di rumah sakit aja
anak sy wisuda tgl 14 bentrok jadwal, pindah yg lain bisa?
tgl 21 aku ga iso, jadwalin ulang dong
reschedule pelatihan saya plis
keikutsertaan saya dialihkan ke thn depan bisa kah
saya dipindah ke yg deket rumah aja, yg di blitar, yg malang dibatalkan
yg offline tuker online boleh? kaki keseleo
ijin, gak sanggup perjalanan jauh abis operasi usus buntu
sy izin mengundurkan diri dgn hormat sbg peserta
MOHON IJIN PAK SAYA TIDAK DAPAT MENGIKUTI KEGIATAN DIKARENAKAN ADA RAPAT DI KECAMATAN
kata bu kades suruh ganti orang, jd nama sy dicabut aja
desa saya mengutus orang lain jd saya gak jadi
saya gak ikut ya kak, titip salam aja sama panitia
kemarin saya bilang bisa, ternyata ga bisa maaf plin plan
td pagi sy jawab ya, salah, maksudnya gak bisa dateng
aku nyerah, gak ikut aja dh
males ah jauh, coret aja
kalo ga ikut didenda gak? soalnya sy mau batal
Setelah konsultasi dgn keluarga saya memutuskan tidak melanjutkan keikutsertaan
demam 39 menggigil dari semalem, gimana mau ikut besok
mata saya kambuh, ga bisa duduk di kelas berhari2. lepas ya bu
gigi bengkak gak bs ngomong haha besok skip
dipanggil sidang sebagai saksi pas hari pelatihan, ga bisa hadir
ada lamaran anak, gk mungkin ditinggal. ikut yg periode selanjutnya aja
bulan ini penuh, geser bulan depan aja ya jatah saya
jatah saya buat mbak Rini aja, saya ga bisa
tolong tarik pendaftaran sy kelas manajemen kasus
undur diri dari daftar tunggu aja
gak usah nunggu antrian lagi, saya keluar dari waiting list odgj
masih nunggu persetujuan kan? batalkan aja pengajuannya
skripsi keteteran kak pembimbing ngamuk, pelatihan aku cancel
udah pesen travel tapi dibatalkan sopirnya, gak ada kendaraan lain. gak jadi min
kambing saya mau lahiran ga ada yg jaga wkwk serius gak bisa dtg
wong tua sakit, terpaksa gak brangkat
izin gak ikut zoom nanti malem, kuota habis
listrik mati dr kmrn, hp lowbat, kelas onlinenya saya lewatkan aja ya
kok keterima dua2nya, yg tgl 9 dilepas aja
sy tolak aja undangannya, gak bisa tgl itu
ga sido ikut min, ada tahlilan 7 hari
sebelumnya mohon maaf sebesar besarnya pak, tadi malam rumah saya kemalingan motor raib semua, pikiran kacau, kayaknya senin saya nggak bisa berangkat
saya udah siap2 dari kemarin koper udah dipacking eh tadi pagi bapak jatuh di kamar mandi sekarang di igd, pelatihannya direlakan aja bu
td ke dokter katanya hb rendah ga boleh capek, yg 4 hari itu kasihkan orang lain aja ya kak
batalin yg pdps dong
maaf kak ga bisa datang, anak opname
cancel aja yg senin
mau mundur dari pelatihan mankas
pindah gelombang bisa? saya mau ke angkatan berikutnya
geser ke batch 3 dong, tgl segitu bentrok ujian
tolong hapus nama saya dari peserta odgj
saya berhalangan hadir karena tugas mendadak dari kepala panti
ga jadi ikut ya min, ga dapet izin bos
jadwal dinas shift saya berubah jadi tidak bisa ikut pelatihan lusa
uninstall pelatihan saya wkwk, ga jadi
Dengan ini saya menyatakan mengundurkan diri dari Pelatihan Dasar PSM.
kursi saya kasih ke orang lain aja, saya positif covid
ban bocor uang abis, besok saya absen dulu alias ga dateng
istri mau lahiran, pelatihan tgl 4 saya lepas
saya salah pilih pelatihan, batalkan
yg online jadi ikut, yg di pasuruan batal
reschedule dong ke bulan depan
kayaknya ga sanggup 4 hari, cabut aja pendaftaran ku
mertua meninggal, besok ga berangkat
tolong cancel semua pelatihan yg sy ikuti
saya tdk diizinkan suami ikut yg nginap, dibatalkan saja
pak saya kena tifus dokter bilang istirahat jadi hari senin saya tidak bisa ikut pelatihan
pengen tukar ke yang di surabaya, malang kejauhan
gagal berangkat kak, desa ga keluarin surat tugas
aku keterima kerja jadi skip ya pelatihannya
kami dari panti sidoarjo batal mengirim satu orang, atas nama saya sendiri
cara batalin kelas yg udah kedaftar gimana
kemarin kepencet daftar remaja padahal ga niat, tolong dibatalin
ndak bisa ikut yg tanggal 14, ada hajatan
mundur teratur deh dr kelas penyuluhan 😅
wes gak sido melu pdps, ono garapan
aku ora iso budhal sesuk, sikilku keseleo
kulo mboten saestu nderek, wonten hajatan
pindahno nang gelombang sakmarine, iki tabrakan karo panen
withdraw me from the training next week
something came up, i have to cancel my seat
mundur
absen ga bs dtg
batalin kelas sy
pindah gel 4
pindah angkatan dong
ijin ga ikut
cancel pfa
tukar gelombang sy
aku wurung budhal
can't attend
engko' ta' dadi norok
motor mogok di pujon, duluan aja ga usah nunggu sy
anak opname, kursi sy kasih yang lain aja
istri lahiran maju, sepertinya harus ikhlas lepas pelatihan besok
positif covid kak, gimana nih yg lusa
atasan ga kasih izin utk tanggal segitu
jatah sy boleh dipakai teman satu desa
sy keburu diterima kerja di jakarta, yg batu dilepas
kena cacar air, dilarang dokter keluar rumah
bentrok sama ujian akhir, ada gelombang lain yg kosong utk sy?
tanggalnya tabrakan sama akad nikah sy sendiri wkwk
bus terakhir udah lewat, kayaknya sy ga sampe sana
coret nama sy dari angkatan 3
ojo ngarep aku teko, sikilku keseleo
ibuk kulo sedo kala wau enjing, kulo mboten saget nilar griyo dinten senin
sesuk aku dikongkon lembur, jatahku kekno liyane ae
broke my leg yesterday, guess i'll have to sit this one out
ana' sake', engko' ta' bisa dateng lagghuna
terima kasih sudah menerima saya di kelas lansia, tapi bapak masuk ICU semalam jadi dengan berat hati saya mengundurkan diri
tolong batalkan keikutsertaan saya di Batu, sapi perah di kandang sedang musim sakit mulut kuku dan tak ada yang jaga
maaf sekali pak, jalan di Piket Nol longsor dan semua kendaraan diputar balik, saya tidak mungkin sampai Malang besok
undangannya sudah saya terima, suratnya juga bagus, namun tanggal itu saya jadi saksi pernikahan adik, mohon digeser ke angkatan berikutnya
saya pindah ke gelombang Desember saja ya, di kantor kecamatan ada pemeriksaan inspektorat sepanjang minggu depan
semula saya semangat, koper sudah siap, eh anak kembar saya demam tinggi dua-duanya, jadi dibatalkan saja kak
keluar dari daftar peserta ODGJ ya kak, uang bekal terpakai buat bayar SPP anak yang nunggak
dokter bilang kandungan saya lemah dan wajib bedrest, sedih rasanya, tolong kursi pelatihan saya diberikan ke cadangan
kades mendadak menunjuk saya jadi panitia pilkades, padahal pengin sekali, ya sudah saya tidak ikut dulu yang PDPS
mohon izin tidak bisa mengikuti kelas konflik hari Rabu, ada pengukuran tanah warisan bersama BPN dan keluarga besar
padi roboh kena angin puting beliung harus cepat dipanen, apa boleh saya ganti ikut batch depan saja
simbah ora ono sing ngancani, tonggo yo podo layat, dadi pelatihan senin ngarep aku ora sido mangkat yo mas
nyuwun agunging pangapunten bapak, kulo kedah ngeteraken lare mlebet pondok dinten niku, dados kulo mboten saget nderek pelatihan
batalno jenengku nang kelas karang taruna, omahku kebanjiran sak dengkul lan motorku katut kerem
thank you for the slot, the program looks wonderful, but my mother needs surgery that week so please drop me
aduh kak pesawat dari Balikpapan ditunda terus karena kabut asap, saya lepas saja pelatihan besok pagi itu
saporana kak, ana'na engko' mantan are Sennen, daddi engko' ta' bisa norok pelatihan e Malang
mohon maaf sebesar besarnya bapak ibu panitia, anak saya masuk rumah sakit tadi malam kena demam berdarah, jadi yang lusa itu saya terpaksa tidak berangkat dulu
minta pindah ke angkatan berikutnya, panen padi blm kelar
kepala desa gak ngasih izin, dibatalkan saja
bapak meninggal tadi malam, mohon izin tidak mengikuti pelatihan
kena banjir pak rumah, jalan putus, sy mundur dulu dr pelatihan
baru keluar SK saya jadi ketua KPPS dan bimteknya jatuh di tanggal yg sama persis, dengan berat hati kursi saya di pelatihan silakan dikasih orang lain
Yth. Panitia, menindaklanjuti surat undangan nomor sekian, kami sampaikan bahwa petugas kami berhalangan karena akreditasi panti, mohon dialihkan ke angkatan bulan berikutnya
bisa dialihkan ke teman saya? saya ada rapat di kabupaten
pindah gelombang dong yg setelah lebaran
Sehubungan dengan tugas dari pimpinan, saya tidak dapat mengikuti PDPS, mohon dicoret
cancel ya kak yg penyuluhan online, sinyal di sini jelek
tgl segitu istri HPL, kayaknya batal
jembatan ke kecamatan saya hanyut tadi subuh pak dan motor gak bisa lewat sama sekali, kelas pfa nya saya lepas saja daripada nanti dikira mangkir
baru lihat tanggalnya ternyata barengan nikahan adik, mundur ya
hapus nama saya dari daftar peserta psm lanjut, digantikan bu Sri
saya ndak bisa berangkat, mobil mogok di probolinggo
lagi dbd kak, gabisa dateng besok senin
kok diundur tgl 27 ya, klo tgl itu saya ga bisa, batal aja
tukar jadwal saya dari odgj mei ke odgj agustus
lepas saja kursi saya biar dipakai yg lain
tidak jadi ambil cuti, jd mundur dr manajemen kasus
sy keluar dari waiting list aja, kelamaan
mohon maap bapak kmrn daftar pas semangat sekarang ngga bisa ninggal sawah
ga dapat ijin suami, gak jd brangkat 🙏
dari kantor ditugasin orang lain, saya dicoret ya
pas ujian skripsi tgl 14, kelas remaja saya cancel
masih di arab umroh, ngga bs hadir, pindah bulan depan boleh?
ternyata kelasnya di magetan toh, kejauhan, saya batalin
salah pencet, kedaftar kelas balita padahal maunya lansia. batalin yg balita
di tengah jalan kecelakaan kecil, saya balik pulang ga jadi ikut
saya tarik pendaftaran asesmen
belum bias ikut gelombang ini ya kak karna nenek sakit
hari kedua sy izin pulang krn ada longsor di desa, ga bs lanjut pelatihan
mbatalin pendaftaran caranya gimana
diwakilkan boleh? ketua lks nya lagi haji
Anggota saya atas nama Purwanto tidak jadi ikut kelas shelter, sakit tipes
puasa2 jauh2 ke malang ga kuat, minta dipindah syawal
musim tembakau gini mana bisa 3 hari nginap, batal pak
mohon pembatalan keikutsertaan an. Endang S.
ga sanggup kalo 4 hari, mundur
gak sido melu aku, anakku panas
kulo mboten saged nderek, wonten hajatan tanggi
diganti wong liya ae yo, aku kudu njogo TPS
nyuwun pindah angkatan, wulan niki taksih tandur
aku wis nang terminal Bojonegoro tapi bise gak wani mlaku banjire sak dengkul, dadi sepurane gak sido budhal nang Malang, tak balik muleh
ora sido melok sing lansia, mbokku rewel
pangapunten, kulo mundur saking pelatihan amargi garwo opname
emoh melok aku lek tanggale diganti maneh, copoten ae jenengku
kelasku sing minggu ngarep digeser sasi ngarep ae iso ta
ta' bisa dateng bula, oreng towa sake'
ta' sido norok, badha slametan e bengko
i have covid, need to drop out of the class
can i move to the next batch, my flight was changed
please withdraw my application for case management
bantal kak, gak bias ikut
mohon maaf sy tidal jade ikut
yang odgj saya lepas, yang lansia tetap
dari dua pelatihan itu satu aja yg sy pertahankan, yg psm dicoret
pdps tetep, asesmennya batal
indahkan saya ke gelombang 3 dong, gelombang 2 bentrok
geser ke angkatan berikutnya bisa? bulan ini sibuk panen
tukar ke tanggal yang satunya ya bu
bukan hapus data lho ya, cuma gak bisa datang pelatihan besok
tidak ikut tapi info pelatihan tetap dikirim ya
saya mundur dari pelatihan tagana, akun biarkan saja
anak saya masuk rumah sakit tadi malam, jadi senin sepertinya ndak bisa berangkat
mbah kung sedo wingi, kulo mboten saget mangkat
gak oleh izin karo bos, sepurane yo ra sido
gak sido cak, motor mogok tur adoh
wurung budhal, bojoku lairan
kulo mundur mawon, dereng angsal ijin kepala panti
nyuwun sewu, pendaftaran kulo ingkang malang dipun batalaken
engko' ta' sido norok, reng towa sake'
kaula ta' bisa dateng lagghuna, sapora
something came up, i won't be able to attend
can i switch to the december group instead
drop me from the asesmen class but keep the other one
kursi saya kasih orang lain saja
jatah saya berikan ke yg cadangan aja pak
nama saya dicoret aja dari yg tgl 20
keluar dari kelas lansia
coret sy dari rombongan blitar, tapi yg zoom jgn
saya salah daftar, harusnya bukan yg tksk, tolong dibatalkan yg itu
kepencet daftar kak, sebenarnya gak mau ikut
dobel daftar nih, yg satu dibatalkan aja
hamil tua, dokter ngelarang jalan jauh. mohon izin tidak mengikuti
minggu depan umroh, ditunda dulu ikutnya ya pindah taun depan
absen dulu besok gak bisa dtg, ada hajatan
Dengan ini saya mengundurkan diri dari kepesertaan PDPS Angkatan 4 karena alasan dinas
belum mau hapus akun, cuma mau cancel yg kemarin tak daftari
tak jadi lah bang, jauh kali
mundur kak
gajadi ikutan yg online sinyal jelek
maunya ikut tapi kok bentrok sama pilkades, jadi mohon maaf tidak bisa
mau ganti dari yg malang ke yg daring aja
SAYA TIDAK BISA HADIR TGL 12
kayaknya saya gak bakal bisa datang pak, sawah kebanjiran
kalau mundur sekarang gimana caranya, surat tugas gak keluar
sakit tipes nih, izin gak berangkat pelatihan
surat tugas saya dicabut kepala dinas, berarti nama saya ditarik saja dari pelatihan
puasa gini gak kuat, yg ramadan ini saya batalkan, ikut yg syawal saja
suruh ganti teman saya aja yg berangkat, saya gak bisa
pindah gelombang
batalkan semua pendaftaran sy, kl pesan info tetep mau
bukan stop pesan kak, yg sy maksud batal pelatihannya
kula wangsul saking rantau dereng saget, dipun undur ke gelombang 5 mawon
wes daftar tapi gak budhal yo, ojo ngarep aku
izin hari pertama sampai terakhir alias gak ikut
tempo hari daftar manajemen kasus, sekarang pindah tugas ke kalimantan jadi gak mungkin ikut
please withdraw my application
sy mengalah saja biar yg muda yg berangkat, sy ndak usah
ora iso melu, pas kui aku rewang
tidak sanggup ikut 4 hari, lepas saja nama saya
ganti batch yg agak akhir boleh? yg ini jgn
gak diizinin suami, batalin aja ya mbak
coret nama saya dari peserta pdps
saya mundur pak, mertua opname
geser ke gelombang 3 aja ya
anak demam, sy absen dulu pelatihan besok, gak bisa berangkat
tarik lagi pendaftaran saya yang odgj
sy skip dulu pelatihannya
maaf sekali bu, saya berhalangan hadir hari senin
assalamualaikum, mohon maaf tidak dapat memenuhi undangan pelatihan karena ada hajatan keluarga
bentrok sama jadwal kerja, minta dipindah angkatan berikutnya
keluarkan saya dari kelas lansia
lepas aja tempat saya
gak dapat izin atasan, terpaksa saya lepas
urungkan keikutsertaan saya
nyerah deh kak, gak jadi berangkat ke malang
ganti batch bisa? yang november aja
tolong dianulir pendaftaran saya kemarin
saya tidak sanggup ikut empat hari, hapus dari daftar peserta pelatihan saja
pak motor saya mogok di lawang, kayaknya gak bisa sampai sana hari ini
salah pilih kelas, batalin yang tadi
tukar jadwal dong dari yang tgl 12 ke yang tgl 26
eee gini pak saya itu kayaknya gak bisa deh besok itu
sebenarnya sudah siap semua, tas sudah dipacking, surat sudah ada, eh tadi subuh bapak saya jatuh di kamar mandi, sekarang di rsud, jadi mohon maaf saya tidak ikut dulu
lagi hamil tua, dokter melarang perjalanan jauh, saya tidak bisa datang
dibatalkan saja yang mediasi konflik punya saya
saya undur diri dari kelas manajemen kasus
ogah ikut, jauh banget, coret
ditunda dulu ya ikutnya, pindahkan ke tahun depan
apa boleh saya mengundurkan diri dari pelatihan
saya positif dbd, jadi absen total minggu ini
mohon izin tidak mengikuti pelatihan dikarenakan tugas luar kota
gakjadi yg pfa
kosongkan saja kursi atas nama saya
batalkan pesanan kursi sy utk zoom penyuluhan
aku gak sido budhal, anakku loro
kulo wurung nderek nggih, ibu gerah
nyuwun pangapunten benjing mboten saged sowan, wonten gawe
jenengku copoten teko daftar peserta
pindahen nang gelombang sijine po'o cak
aku mundur ae, wedi adoh
kulo nyuwun pindah angkatan ingkang wulan ngajeng
gak iso melok sesuk, lembur pabrik
kula boten estu tumut pelatihan lansia
ora sida melu aku, kursine wenehna liyane
ta' bisa dateng lagghuna kak, anak sake'
kaule ta' deddi norok
cancel seat aku yang pdps ya, lagi sick
reschedule ke batch depan min, bentrok kerjoan
please take my name off the class list
i have to drop out of the training, family matters
can i move to the next batch instead
won't be able to attend tomorrow, sorry
yg manajemen kasus copot aja, yg hukum tetap
lepaskan kursi sy di psm lanjutan, pdps nya jangan diganggu
yang tagana saya lepas, sisanya biarkan
pfa tetep, tapi yg pendamping lansia lepas aja min
keliru klik kak, yang anak coret saja, ganti yg lansia
salah pencet td, yg hukum dihapus, tukar ke yg odgj

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
aku wis katut daftar peserta opo burung
pelatihanku dino opo kae mas, lali aku
kulo wonten gelombang pinter nggih
jenengku kok durung metu, ketampa opo ora
antrianku nomer piro saiki
wis tau melu pelatihan opo wae aku, tulung didelokno
nyuwun pirsa, jadwal kulo sasi Nopember wonten menopo mawon
mene aku budhal jam piro seh
kapan giliranku mlebu zoom
status pendaftaran kulo taksih nenggo nopo sampun disetujoni
wingi aku milih kelas opo sakjane
menopo kulo estu tinampi wonten pelatihan lansia?
kancaku wis oleh pengumuman lolos, nek aku piye
iki aku kedaftar rong kelas oppo siji thok
pelatihan sing tak eloki maringene nang endi panggone
durung ana kabar soko panitia, aku lolos tenan pora
sampek saiki durung di-acc yo mas, wis seminggu lho
nyuwun cek, kulo taksih cadangan nopo sampun dados peserta
engko' la eterema apa ghi' ta'?
pelatihan tang jadwal are apa, loppa sengko'
kaula maso' gelombang berempa?
la adaftar bari', statussa dha' remma ka'
bila kaula mangkat ka Malang?
antrean nomer berempa tang nyama
ghi' ta' badha kabhar, lulus ta' engko' reya
pelatihan apa bhai se la toro'e kaula?
did I get in or not
what trainings am I booked for
Any update on my application? been waiting 10 days
when's mine again
which batch was i put in?
am i still on the waiting list
remind me what class I signed up to
my friend already got accepted message but me not yet, how is my status
show my upcoming ones
have you received my enrolment for the PFA
how many courses have I completed so far with you
jadwal pribadi ku mingguan ini apa ya min
status application-ku udah approved blm kak
apakah saya sudah di terima kasih sebagai peserta?
kapal giliran saya berangkat?
sampai sekarang belut ada pengumuman saya lolos apa tidak
aku waiting list nomor berapa sih now
my schedule bulan ini ada apa aja
jadwal pelatihan saya tgl berapa, luka saya
Izin bertanya, apakah pendaftaran saya minggu lalu sudah disetujui oleh panitia?
Mohon informasi status usulan peserta dari desa kami yang dikirim tanggal 3, apakah diterima
Dengan hormat, saya belum menerima kabar apa pun sejak mendaftar PDPS, mohon kejelasan statusnya
Mohon diingatkan kembali, tanggal berapa saya harus berada di Malang
Pelatihan apa saja yang saat ini tercatat atas nama saya, mohon ditampilkan
Assalamualaikum, suami saya lupa pelatihan yang diikutinya di gedung mana, mohon dibantu melihatkan jadwalnya
saya tksk kecamatan puger mau memastikan apakah nama saya lolos sebagai peserta
Kami sudah mengirim formulir, apakah itu berarti sudah terdaftar di kelas lansia atau masih menunggu
Selamat siang, saya ini peserta tetap atau cadangan ya Bapak untuk kelas mediasi
Bersama ini saya menanyakan nomor urut saya di daftar tunggu pelatihan anak
Kapan giliran saya mengikuti pelatihan sesuai pendaftaran dahulu, mohon diberi tahu
Mohon dikirim ulang jadwal keberangkatan saya untuk lampiran surat izin kepada kepala sekolah
Izin Bu, pada pelatihan yang saya ikuti nanti, hari pertama masuk jam berapa
Punapa kulo sampun kacathet ing pelatihan PSM wulan ngajeng?
May I know whether my application from Universitas Brawijaya has been accepted?
apakah keikutsertaan saya di angkatan lima masih berlaku sebab ada kabar angkatan itu diundur
Mohon kepastian, saya terdaftar di gelombang satu atau dua, karena undangannya ada dua macam
Sebagai pengurus panti, saya ingin melihat kembali kelas yang telah saya pilih kemarin
Surat undangan belum sampai, padahal katanya sudah diterima; benarkah saya peserta kelas asesmen
Mohon maaf mengganggu, pelatihan saya jadinya daring atau harus ke Malang
Berapa pelatihan yang akan saya jalani tahun ini menurut catatan Bapak/Ibu
saya mendaftar lewat dinsos kabupaten apakah sudah muncul nama saya di sistem provinsi
Adakah perubahan pada jadwal yang saya ikuti bulan ini? Kepala desa menanyakan
Hasil seleksi saya bagaimana Bapak, sudah sepekan menunggu pengumuman kelas karang taruna
jadwal yang sudah saya daftar apa aja
bulan ini saya ada pelatihan nggak ya, lupa
pelatihan yang saya ikuti tanggal berapa?
kak cek dong saya terdaftar di kelas mana
saya kebagian angkatan berapa
minggu depan saya jadi berangkat hari apa ya
tunjukkan semua pelatihan yang pernah sy daftar
aku kebagian ikut kelas hari apa, lupa nyatat
saya udah milih kelas kemarin, jadwalnya tanggal brp itu
tadi abis daftar, mau lihat jadwal punya saya
status pendaftaran kelas sy smp mana
jadwalku dewe tanggal piro yo, lali aku
kulo angsal gelombang pinten nggih
jadwal kaula dibi' bila, loppa engko'
saya mulai jam berapa besok?
tempat pelatihan saya nanti dimana ya, lupa
kelas saya yg kemarin disetujui itu tgl brp
saya ikut angkatan 2 atau 3 ya
lusa itu giliran saya kan pelatihannya?
pelatihan saya masih berapa hari lagi
saya masuk kloter yg mana pak
udah diapprove belum yang kelas lansia punya saya
pelatihan yg saya pilih kapan hari itu apa sudah lewat
besok saya harus ke malang apa ke surabaya ya? bingung
jadwalku bentrok ga ya, cek dong yg sudah kudaftar
aku sesuk mlebu jam piro lan nang endi
pelatihan kulo benjing menapa nggih wiwitipun
when does my training start?
bula bila mangkadda, loppa tangghalla
saya terdaftar di pelatihan apa saja sekarang
data pendaftaran kelas saya sudah disetujui belum
cek status peserta atas nama saya, diterima atau belum
riwayat pelatihan saya selama ini
pelatihan apa yang sudah pernah saya ikuti ya
nomor antrian saya di daftar tunggu berapa
kelas yang saya ambil apa aja sih
lihat pendaftaran saya
sudah ada kabar belum soal pengajuan kelas saya
tolong lihatkan saya jadi peserta gelombang berapa
daftarku masih pending atau udah oke
aku wis kedaptar nang kelas opo ae
status pendaftaran kulo sampun dipun setujoni dereng
which trainings am I signed up for?
engko' la etarema apa ghi' enja' e pelatihan ghapaneka
pelatihan mana saja yang sudah saya selesaikan
history kelas yang pernah saya ambil dong
udah selesai kelas pertama, jadwal kelas saya berikutnya kapan
saya ikut pelatihan tahun 2025 itu yang mana aja ya
kelasku yg belum terlaksana tinggal apa
daftar pelatihan yg sudah sy ikuti mau sy lampirkan di cv, apa saja
pendaftaran saya yg mei statusnya selesai atau batal?
dulu sy pernah daftar apa aja ya di nomor ini
pelatihan lanjutan saya sudah di-acc belum, sertifikat yg lama sudah ada
aku wis tau melu kelas opo wae, deloken
jadwalku sakwise iki kapan maneh
kelas kulo ingkang dereng rampung punapa kemawon
show my training history
engko' la tao norok pelatihan apa bhai
saya sudah daftar manajemen kasus, masuk ga ya namanya
kemarin daftar psm dasar, kok belum ada balasan
pendaftaran kelas lansia saya diproses sampai mana
aku udah kedaftar belum sih di pdps
daftar dua minggu lalu, keputusannya kapan saya diterima
saya masih di daftar tunggu atau udah naik jadi peserta
sudah klik ikut td, berhasil apa gagal ya
apakah sy sdh resmi jd peserta tagana bln depan
cek, saya keterima yang kelas zoom atau luring?
pas daftar td sinyal hilang, nama sy kerekam gak
lolos gak saya di kelas asesmen
aku wis ndaftar kelas odgj wingi, mlebu ora
pendaftaran kulo ing kelas remaja ditampi mboten nggih
has my application for PDPS been accepted yet?
engko' bari' daftar psm, la maso' apa ghi' enja'
saya hadirnya tanggal berapa sih jadwalnya
kapan saya harus hadir di pelatihan
jadwal hadir saya di malang kapan
besok saya hadir jam berapa, sudah diterima kan?
tolong cek saya sdh jadi peserta blm, takut dateng ga ada namanya
saya kelas pagi atau siang ya besok
hari apa aja saya wajib masuk kelas
nama saya ada di daftar peserta hari ini gak
sebelum berangkat mau mastiin, pendaftaran saya aktif kan
aku kudu teko dino opo, sing kelasku
kulo kedah hadir tanggal pinten nggih
what day do i have to show up for my class?
engko' kodhu dhateng are apa
nama saya sudah masuk daftar peserta belum
saya peserta nomor urut berapa
ada nama Lestari di kelas psm dasar gak? itu saya
saya masuk daftar tunggu ke berapa
saya udah diverifikasi belum jadi peserta kelas lansia
cek nama saya di peserta gelombang 2, Agus Salim
saya termasuk yg diterima atau ditolak
status kepesertaan saya
pendaftaran saya sudah disetujui koordinator belum
jenengku wis ono nang daftar peserta durung
kulo kalebet peserta ingkang ditampi punapa dereng
am i on the participant list for batch 3?
nyama engko' la bada e daftar peserta apa ghi' enja'
apakah saya jadi peserta cadangan atau tetap
deg-degan, nama saya keluar gak
saya lolos ngga kak
udah seminggu daftar kok gak ada kabar
status pendaftaran sy gmn
kapan pengumuman peserta yg diterima? saya masuk?
pelatihan saya yg mana ya, lupa kemarin milih apa
sy kedaftar di angkatan berapa
saya ini ikut kelas apa aja sih
cek dong apa nama sy sudah terdaftar di pdps
kok tmn saya udah dpt undangan saya belum
undangan saya kok blm datang, masuk gak sebenernya
masih nunggu apa udah ditolak sih saya ini
ditolak ya? gapapa jujur aja
saya urutan brp di daftar tunggu
antrian sy maju gak
apakah saya sudah naik dari cadangan
Mohon konfirmasi status keikutsertaan saya, apakah telah disetujui
tgl brp giliran saya
hari apa saya harus ke malang
besok saya ada kelas kan?
sy jadwalnya minggu ini apa minggu depan ya lupa
bener ga sih jadwal saya tgl 9? takut salah nyatet
kertas jadwal sy ilang kena hujan, tolong liatin lagi dong
chat lama kehapus, pelatihan yg sy ikuti itu kapan
hp abis direset, jadwal sy yg kmrn dikirim ilang
nama saya ada di list peserta psm dasar?
NAMA SAYA ADA APA TIDAK DI DAFTAR PESERTA
cek nama Sunarto psm lumajang udah masuk peserta blm
istri sy bu Endah udah disetujui blm ya pendaftarannya
ibu saya nanya, dia jadi berangkat tanggal berapa
pendaftaran sy nyangkut apa gimana kok ga ada balesan
sudah acc belum pak
udah di acc koordinator?
sy kmrn daftar lewat desa, udah masuk sistem belum jadwalnya
kegiatan yg akan saya ikuti apa saja
riwayat pelatihan yg pernah sy ikuti ada ga
tahun ini saya udah ikut berapa pelatihan
pelatihan saya kmrn yg sudah selesai apa aja ya
aku masih kedaftar kan, ga dicoret?
setelah batal kmrn, skrg saya masih ada jadwal lain gak
udah batal blm pelatihan saya? kok masih ada pengingat
jd saya di kelas pagi apa kelas siang
lokasi pelatihan saya dimana ya, saya peserta yg minggu depan itu
punya saya di malang apa di surabaya
tempat saya dimana min? di daftar kok gak jelas
jam brp saya harus kumpul besok
saya gelombang brp ya kok beda sama temen
pelatihan ku masih lama gak
bpk camat nanya saya jadi diklat kapan, tolong cek
mau ngajuin cuti ke pabrik, tgl pelatihan sy tepatnya kapan
mau beli tiket kereta, jadwalku pastinya tgl brp sampe brp
gak sabar, kapan mulai kelas saya min
kok blm ada kepastian yaa, diterima nggaknya saya
nunggu kabar dari kemarin lusa nih min, gimana
udah isi form minggu lalu, hasilnya gimana
lulus administrasi gak saya
kl sy gak dikabari berarti gak keterima ya?
kapan saya dikabarin diterimanya
proses pendaftaran saya udah sampe mana
persetujuan pelatihan saya kok lama
katanya 3 hari ada jawaban ini udah 5 hari, saya diterima apa nggak
gimana nasib pendaftaran saya 😭
harap2 cemas nih, masuk kuota ga aku
semoga keterima… ada kabar kak?
sy daftar paling awal lho, masak gak masuk?
di web tertulis diproses, itu maksudnya saya diterima apa belum
status saya "menunggu" itu artinya apa ya
saya tunggu2 link zoom kok ga ada, saya kedaftar gak sebenernya
kok di jadwal saya kosong? padahal sudah daftar
jadwalku kok berubah? yg bener kapan
ada perubahan jadwal gak buat kelas yg sy ikuti
pelatihan saya jadi diundur kah? denger2 gitu
tampilkan kelas yg sy ikuti
agenda sy minggu depan apa
aku terdaftar dmn aja
lupa daftar apa aja hehe tolong cek
pikun saya nak, kapan ya saya disuruh ke upt
sy sudah pilih yg lansia kemarin, kesimpen gak
yg kemarin sudah masuk blm min? sinyal putus pas milih
tadi malem daftar jam 11, udah tercatat kan
konfirmasi saya yg kmrn nyampe gak? masih terdaftar kan
saya belum dicoret kan gara2 telat konfirmasi
bukan soal yg lain, cuma mau mastiin sy ini berangkatnya bareng rombongan tgl brp
gelombang saya sama kyk pak Darto gak
saya peserta resmi atau cadangan
posisi saya cadangan nomor berapa ya kak
anak saya kemarin yg daftarin, sudah ada jadwalnya belum buat saya
bisa dicek dgn no hp ini, saya ikut apa
bu saya ini daftar tgl 2 lewat anak saya, trus kata anak saya tunggu aja, ini udah mau akhir bulan kok belum ada yg ngabari, saya jadi berangkat apa tidak sebenarnya
ini kan hp anak saya yg pegang jadi kalo ada kabar kadang gak disampein, saya tuh kebagian tanggal berapa sih
tas udah siap, baju udah disetrika, tinggal lupa harinya aja 😂 kapan ya saya
saya udah kedaftar belum ya
kok belum ada kabar dari pendaftaran minggu lalu
diterima ga kak yg pdps kemaren
aku masuk angkatan berapa
status saya masih nunggu?
saya di daftar tunggu urutan ke berapa
punya saya jam berapa mulai
kapan giliran saya pelatihan
nama saya ada di daftar peserta mankas ga
lihat kelas saya
aku ikut kelas apa aja sih, lupa
saya terdaftar di mana saja
permohonan saya sudah disetujui koordinator?
dah 5 hari masih pending, lolos ngga
besok saya ke malang atau ke batu ya? cek punya saya
Mohon informasi, apakah pendaftaran saya telah diterima?
tempat pelatihan saya di mana, ga kebaca di undangan
hari apa aja saya masuk minggu ini
kelas saya yang lusa jadi?
udah berapa pelatihan yg aku ikutin tahun ini
apakah pendaftaran ibu sumini yang pakai nomor ini berhasil
cek lolos atau tidak
pengajuan kelas odgj gimana progresnya
daftar kemarin kok ga muncul, keproses gak
saya mau tahu pelatihan saya yang berikutnya tanggal berapa dan naik apa saja saya lupa catat
jadwalku bulan ini apa
yg saya pesan tadi udah tercatat?
gimana nasib pendaftaranku min
aku sido ditompo opo ora
jadwalku kapan to, lali aku
kulo mlebet angkatan pinten nggih
jenengku wis kecatet durung nang pelatihan lansia
am i accepted for the training
baru balik cuti, pengen liat lagi pelatihan yg udah kuambil
status sy
pelatihan sy apa
sy lolos?
udah diterima blm
cek nama sy lolos
kelas yg sy ikuti
sy batch brp
riwayat pelatihan
pengumuman kelulusan seleksi saya
aku ketompo ora
kelasku kapan
engko' etarema napa enja'?
deg2an, nama sy keluar ga
udah seminggu nunggu kabar, digantung terus nih
tetangga udah dapet undangan, lha punyaku?
sy masuk yg senin apa yg kamis ya, lupa
masih waiting list nomor berapa sy sekarang
koper udah siap, tinggal nunggu kepastian dari sini
sy daftar 2 kelas, yang acc mana aja
perasaan dulu sy daftar 3 kelas, kok inget cuma 2
udah disetujui belum sama petugasnya ajuan sy
bulan ini sy ada kewajiban hadir ga ya
takut salah berangkat, punyaku tanggal piro sakjane
kok durung ono kabar soal lamaranku melu kelas kae
namine kulo sampun medal dereng teng daftar peserta
aku wingi mlebu gelombang piro seh
still pending or did i make it in?
sudah dua minggu saya mendaftar kelas perawatan lansia, sampai panen jagung selesai belum ada kabar, diterima atau tidak ya
kapan jadwal saya berangkat kak, ini mau pesan tiket kereta bareng adik yang mau wisuda di Malang
HP lama rusak terendam banjir dan semua catatan hilang, tolong beri tahu pelatihan apa saja yang sudah saya daftari
mohon dicek apakah pendaftaran saya sudah disetujui, istri saya tanya terus karena mau menitipkan anak ke neneknya
wah cepat sekali responnya, jempol buat dinsos, kalau begitu sekalian tanya pengajuan kelas mankas saya tembus atau tidak
saya urutan ke berapa di daftar tunggu, bos minta kepastian karena jadwal piket toko disusun malam ini
bulan depan saya mau umroh, takut bertabrakan, tolong lihatkan tanggal pelatihan yang atas nama saya
rekan satu kecamatan yang daftar bareng waktu kerja bakti sudah dapat surat panggilan, lalu bagaimana nasib pendaftaran saya
lupa catat gara-gara sibuk nikahan keponakan tiga hari tiga malam, saya ini terdaftar di kelas apa dan hari apa
hujan es merusak atap rumah jadi pikiran kacau, boleh diulang informasi jadwal pelatihan yang akan saya ikuti
anak saya yang ngisi lewat hp waktu saya di ladang, saya mau memastikan sudah masuk sebagai peserta atau belum
aku wis kadung pamit kantor, eh tanggale lali, pelatihanku iku tanggal piro lan nang endi to mas
kala wingi kulo sampun ndaftar sesarengan bu carik, sakniki nembe sakit mripat dados nyuwun dipunwacaaken kulo dipun tampi nopo mboten
bojoku takon terus koyo wartawan, pendaftaranku kae wis di acc opo isih ngantri
between the kids' exams and my shop i lost track, which courses am i signed up for this month
selamat pagi admin, semalam saya mimpi ikut pelatihan di Batu hehe, jadi penasaran, hasil seleksi saya sudah ada
tadi ada wa masuk tulisannya "pendaftaran Bapak/Ibu sedang ditinjau", itu yg kelas mana ya soalnya saya daftar dua, dan sekarang posisinya sampai mana
pendaftaran saya udah disetujui blm kak
jadwal saya minggu depan hari apa, lupa
nomor antrian saya di daftar tunggu sekarang berapa
kok status masih menunggu terus, ini udah 2 minggu
nama saya masuk peserta PDPS angkatan 4 tidak ya
habis lebaran saya ada pelatihan kan? tgl brp
ini sy cek berkali kali di chat tulisannya masih menunggu persetujuan terus, udah dari sebelum lebaran, kira kira saya diterima apa ditolak
pelatihan yg saya ikuti tahun ini sudah berapa
teman satu desa sudah dapat kabar diterima, kalau punya saya gimana
punya saya diundur juga apa tetap
semua temen sekelompok udah dikasih tau masuk atau enggak, cuma saya yang belum ada kabar padahal daftarnya barengan di hari yg sama, punya saya gimana
Mohon dicek apakah usulan dari Dinsos Lamongan atas nama saya sudah diterima panitia
besok saya masuk gelombang pagi atau siang
dpt kursi ga akhirnya saya di kelas odgj
daftar kmrn via link, udh kerekam blm ya punyaku
saya ikut pelatihan yg di batu apa yg di malang ya lupa saya
bekas waiting list, sekarang udah naik jadi peserta belum
riwayat pelatihan saya dong
apakah saya sudah terdaftar untuk yg tanggal 5
hp kereset pesan hilang semua, jadwal pelatihan sy yg mana aja
KAPAN GILIRAN SAYA DIPANGGIL
kemarin klik setuju tapi ga ada balasan, kedaftar gak sih
jadwalku berubah gak gara gara pilkada
yg punya saya kelas lansia itu fix tgl 3 kah
diterima di angkatan brp saya bu
ini yg daftar kolektif dari kecamatan, status saya apa
klo nama saya ga ada di pengumuman artinya ditolak?
masih lama ga jadwal saya
kls yg saya daftar jadi dibuka nggak, katanya peserta kurang
saya dapat surat undangan psm lanjut tp di wa kok blm ada, saya peserta bukan?
pengajuan sy ditolak karena apa
Saya Wahyuni PSM Ponorogo, ingin menanyakan hasil seleksi saya
kurang brp hari lagi pelatihan saya
jadwal pribadi
batalnya saya kemarin udah diproses belum
saya udah ganti ke gelombang 3 kan? pastiin dong
hari ini sy ada kelas online gak ya
pelatihan yg sudah sy selesaikan apa saja dan kapan
jenengku wis mlebu durung mas nang PFA
kulo katampi menopo mboten nggih bu
hpku bar diservis kabeh chat ilang, dadi aku lali jadwalku pelatihan iku tanggal piro karo nang endi, tulung tontokno
daftar tunggu ku wis nomer piro
sing tak daftari wingi wis di acc ta
badhe nyuwun pirsa, kulo pikantuk gelombang pinten
giliranku kapan, wis suwe ngenteni iki
kulo ndaftar kaliyan Pak Lurah wingi, punapa sampun mlebet
sesuk aku kudu budhal nang endi se, kelas sing tak jupuk iku
la etarema apa bunten bula e kelas jeriya
bila jadwal bula
am i on the confirmed list for monday
show my bookings
has my application been approved yet
/jadwalsaya
/mysessions
saya ini jadinya berangkat tanggal berapa
nama saya kok gak ada di pengumuman peserta yg diterima ya
udah acc belum pendaftaranku
lolos gak pak saya
masih nunggu apa sudah masuk, yang lansia kemarin
kemarin daftar dua, yang tercatat atas nama saya yang mana aja
jadwal saya sendiri, bukan jadwal semua
bukan mau daftar lagi, mau ngecek yg kemarin sudah masuk belum
kelas yg saya ikuti apa aja
urutan daftar tunggu saya nomor berapa
kok belum ada kabar ya, sudah seminggu daftar
daftar wis rong minggu kok ora ono kabar
kulo ketampi mboten nggih
jadwal kulo kapan nggih bu
aku budhal kapan seh
aku wis kecatet durung ning psm dasar
bula la etarema apa ghi' ta'
bila engko' mangkat pelatihan?
check my registration status
did my cancellation go through or am i still on the list
pembatalan saya kemarin sudah diproses kah
saya masih tercatat sebagai peserta atau sudah keluar
benar saya sudah tidak ikut yg odgj kan? coba dicek
gimana hasilnya pak, diterima?
punya saya jadi kapan kak
saya masuk gelombang berapa
lihat pelatihan yang saya ambil
luna jadwal saya, tolong kasih tau lagi
saya dapat yg malang apa yg batu ya, lupa catat
SAYA SUDAH DAFTAR KOK BELUM ADA BALASAN
taun kemarin saya ikut apa aja ya di sini
Mohon konfirmasi apakah usulan atas nama kami telah disetujui
teman2 sudah dapat surat panggilan, saya belum, apa saya tidak diterima ya?
tinggal nunggu apa lagi ya kak, berkas udah semua
senin depan itu saya ada pelatihan gak sih
kapan giliran saya dipanggil pelatihan
yg sdh sy pilih kemarin apa ya
pendaftaran saya nyantol apa enggak ya, kemarin sinyal putus pas terakhir
masih di waiting list apa udah naik
sudah keisi namaku di angkatan 4?
wis diterimo ta aku iki cak
agenda saya bulan ini
hari pertama sy masuk ruang apa
sy kebagian yang mana
saya lolos nggak bu
punya saya tanggal berapa ya, lupa
sudah di acc belum pendaftaran saya
saya ini ikut apa saja sih sebenarnya
nama saya sudah tercantum di peserta kah
giliran saya kapan
kok belum ada kabar ya saya jadi ikut apa nggak
agenda saya minggu ini
masih antre apa sudah masuk punya saya
assalamualaikum, mohon info status pengajuan saya kemarin sudah sampai mana
maaf bu saya pikun, saya harus ke malang hari apa
saya urutan ke berapa di cadangan
pelatihan yang sudah saya pilih apa aja
besok sy masuk jam piro eh jam berapa
udah seminggu nunggu, diterima apa ditolak sih
saya sudah tercatat di kelas odgj atau belum ya
eh bu itu anu saya kan sudah daftar kan ya, nah itu saya berangkatnya kapan
minggu lalu saya isi lewat chat ini malam malam dibantu anak saya, terus hpnya jatuh ke sawah, sekarang ganti hp semua pesannya hilang, jadi saya lupa saya itu ikut kelas apa dan tanggal berapa
tolong cek apakah saya terdaftar
masih ada berapa kelas lagi yg harus saya hadiri
saya ditempatkan di angkatan mana pak
pendaftaran saya nyangkut apa gimana ini
yang jadi punyaku mulainya kapan
aku keterima gak kak
kelas saya yang berikutnya di mana
kursi saya aman kan, masih terdaftar kan
sudah disetujui koordinator belum ya saya
mohon ditampilkan jadwal atas nama saya sendiri
aku melu kelas sing endi to, lali
jadwalku kapan cak
kulo sampun mlebet dereng nggih
kulo pikantuk gelombang pinten
budhalku dino opo rek
nami kulo sampun wonten daftar peserta punapa dereng
sing wis tak daftar opo ae
kulo kedah rawuh dinten punapa
pendaftaranku wis di acc durung mas
aku oleh kelas opo, ruang piro
kaule la etarema napa ghita' kak
jadwalla kaule bila
status enroll aku udah approved belum kak
schedule punyaku piye min
when is my class again
is my application still pending

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
pengingate dipateni wae, aku wis duwe kalender dewe
elingno aku rong dino sakdurunge yo
jam 5 esuk wis muni, kepagian, gantien jam 7
kulo nyuwun dipun engetaken sedinten sakderengipun kemawon
gak usah dielingno bolak-balik, cukup sepisan ae
uripno maneh pengingate, wingi tak pateni keliru
iso ora pengingat dikirim nang telegram wae, WA ku kebak
dielingke pas dina H wae, sore sakdurunge ora usah
kok aku gak tau oleh pengingat, tulung diaktifno
pengingatipun mbok dipun wangsulaken jam wolu enjing
tulung setelan alarm pelatihanku diowahi
nyuwun pengetan menawi sampun celak dintenipun pelatihan
aku pelupa, kirimono peling saben dino seminggu sakdurunge
pengingat sing H-7 copoten, sing H-1 jarno
wayah bengi ojo ngirim pengingat, anakku turu
pripun caranipun ngatur wekdal pengingat?
telung jam sakdurunge acara tulung dikode maneh yo cak
aku kerep kelalen, setelen pengingat ping telu
paenga'aghi engko' sa'are sabellunna
pengingatta pate'e bhai ka', aganggu
obba jam pengingat dhari malem ka laggu
kaula ghampang kaloppae, kereme pengingat dhu' kale
odhi'i pole pengingat se bari'
ja' terlalo seggut paenga', sakale bhai cokop
bisa ta' pengingatta coma pas are H?
turn my reminders off please
can I get a nudge 3 days ahead instead of one
your 6am reminder wakes the baby, move it to noon
i keep forgetting stuff so remind me twice
Switch the reminders back on
only want the reminder on the day itself
how do I change when u remind me
no more reminders for the PDPS class but keep the other one
remainder setting where?
Could the alert come by Telegram rather than WhatsApp
set reminder one week before pls
pengikat jangan malam2 ya, pagi aja
matiin remainder-nya dong
set reminder H-3 bisa ga kak
tolong di ingatkan sehari sebelum, saya orangnya luka-an
notif pengingat change ke jam 10 dong
atur penginap jadi dua kali sebelum pelatihan
reminder-nya off-in aja, annoying
mau ganti jamu pengingat ke sore
Mohon pengingat pelatihan dikirim pada pagi hari saja, sebab malam saya mengajar mengaji.
Izin Bapak, bolehkah pengingat saya diatur tiga hari sebelum kegiatan agar sempat mengurus surat tugas
Dengan hormat, kami mohon pengingat jadwal tidak dikirim berulang-ulang, cukup satu kali
Bagaimana caranya menyetel waktu pengingat, saya perangkat desa yang sering di sawah pagi hari
Mohon dihidupkan pengingat untuk kelas asesmen saya, khawatir terlupa
Assalamualaikum, saya bekerja sif malam, mohon pesan pengingatnya digeser ke pukul 4 sore
Kiranya dapat saya diberi tahu seminggu sebelum acara, karena harus mencari pengasuh pengganti di panti
saya tidak memerlukan pesan pengingat lagi karena sudah saya tulis di kalender
Mohon nonaktifkan pengingat H-1, tetapi pengingat hari H tetap ya Bu
Apakah memungkinkan pengingat itu dikirim melalui Telegram saja, bukan WhatsApp
Saya pelupa karena sudah sepuh, mohon diingatkan setiap hari menjelang pelatihan
Pengingat kemarin datang ketika salat Jumat, mohon disesuaikan waktunya
Kami minta jam pengingat untuk akun lembaga kami diganti menjadi pukul tujuh
Nyuwun dipun emutaken sedinten saderengipun pelatihan nggih Pak
Kindly change my reminder to two days before the training
pengaturan pengingat saya sekarang seperti apa mohon ditunjukkan
Pengingat jangan hanya untuk kelas Malang, untuk kelas daring juga mohon dinyalakan
Izin bertanya, bisakah pengingat dimatikan sementara selama saya opname dan dihidupkan lagi nanti
Mohon diubah, semula pengingat sehari sebelumnya menjadi dua jam sebelum mulai
Atas nama peserta lansia di kelompok kami, mohon pengingat dibuat lebih awal karena mereka butuh diantar
Saya belum pernah mendapat pesan pengingat padahal ingin, mohon disetel
Terlalu banyak pesan pengingat yang masuk, mohon dikurangi cukup sehari sebelumnya saja
Apabila berkenan, pengingat dikirimkan sesudah magrib karena siang saya bertugas di lapangan tanpa sinyal
mohon alarm jadwalnya diaktifkan untuk seluruh pelatihan yang saya ikuti
pengingat jadwal pelatihan saya jangan kirim malam2
matikan reminder h-7, yg h-1 saja cukup
tolong ingatkan saya sehari sebelumnya lewat wa
pengingatnya ganti ke jam 6 pagi
jangan kirim pengingat sama sekali, saya sudah ingat jadwalnya
alarm pelatihan saya set 3 hari sebelumnya
mau pengingat sekali aja, jangan dua kali
bisa ga pengingatnya dikirim juga pas hari h
reminder saya kok gak bunyi, atur ulang ke sore
pengingat pelatihan dibuat lebih awal dong, saya jauh dari pacitan
matiin notif pengingat, pengumuman lain tetep
elingno aku rong dina sakdurunge pelatihan
pengingat jam sanga wengi kuwi dipateni wae, ganti isuk
remind me two hours before class, not the day before
enga'aghi engko' sa-are sabellunna pelatihan
hidupkan lagi pengingat jadwal saya, kemarin saya matikan
pengingat nyalakan yang h-7 juga
reminder saya aktifkan kembali jam 7 malam
saya mau diingatkan lagi sebelum pelatihan, sempat dimatikan
tolong pengingat hari H diaktifkan, takut lupa
ubah pengingat dari pagi ke sore saja
pengingatku kok mati ya, setel lagi dong
set ulang alarm pelatihan saya ke h-2
nyalain reminder buat kelas zoom besok
pengingate uripno maneh, aku gampang lali
nyuwun dipun engetaken malih sadinten saderengipun
jam pengingatku owahi dadi jam pitu isuk
turn on reminders for my class again
pengingat odi'aghi pole, engko' gellem loppa
ingetin aku malem sebelumnya dong
jangan ingetin subuh2, anak kebangun
reminder nya h-3 aja
pengingatnya kebanyakan, cukup sekali
bisa minta diingetin jam 5 sore?
pengingat gak usah, sy udah catat di kalender
remindernya diem aja deh, berisik
nyalain lagi reminder yg kmrn dimatikan
tolong aktifkan pengingat pelatihan
kok saya gak dapet pengingat ya? nyalakan dong
menu buat nyetel pengingat dmn
setting alarm pelatihan
alarmnya bisa diatur ga
saya pelupa bu, tolong diingatkan tiap hari ya menjelang pelatihan
ingatkan saya 2 jam sebelum zoom
pengingat yg pagi dihapus, yg sore aja
Mohon pengingat dikirim setelah magrib saja
sy kerja shift, pengingatnya jangan pas jam tidur siang ya
reminder jgn pas jumatan dong min
waktu reminder bisa dimajuin ga
bisa pasang pengingat seminggu sebelumnya aja?
jangan lupa kabari aku kalau udah deket harinya ya
tolong colek lagi h-1 takut kelupaan
yg ngingetin jadwal itu lewat telegram aja jangan wa
kemarin dapet pengingat 3x, cukup 1x aja ya kak
pengingat dobel2, kurangi
kalo mau ganti jam reminder gimana
kapan aja sih pengingatnya dikirim? mau sy ubah
ubah h-1 jadi h-2
remainder nya off kan
jam 6 pagi kepagian, ganti jam 7 pengingatnya
gak mau diingetin hari H, cukup H-1
pengingat buat kelas lansia aja, yg lain jangan
atur ulang waktu notifikasi pelatihan dong
sy sering silent hp, ingatkannya agak sering ya
bangunin sy jam 4 pagi pas hari H bisa? hehe biar gak telat
saya ini kalau siang di sawah hp ditinggal di rumah, jadi kalau mau ngingetin pelatihan tolong habis isya aja biar kebaca
pengingatnya jangan pagi2 banget dong
saya mau diingatkan sore aja jam 5
jangan kirim pengingat jam segini, lagi sholat
tolong ingetin aku sehari sebelumnya ya takut lupa
pengingat cukup sekali aja
atur jam notifikasi pelatihan
ubah pengingat jadi 3 hari sebelum acara
set alarm buat pelatihan senin
kok pengingatnya dobel, bisa diatur 1x aja?
minta diingatkan lewat telegram bukan wa
kenapa aku ga dapet reminder kemaren, aktifin dong
matiin notif h-7, yg h-1 biarin
ingatkan 2 jam sebelum zoom mulai
saya shift malam jadi tolong pengingat dikirim siang
bisa dikirimi reminder tiap hari selama pelatihan?
pengingat saya atur di mana ya
Mohon pengingat dikirimkan pada pukul 16.00.
saya suka lupa tolong nanti dibangunkan lewat pesan sebelum berangkat
ingetin dong pas hari h jam setengah 6
off kan reminder kelas penyuluhan
jangan ingatkan lagi soal pelatihan odgj, saya udah hafal
waktu reminder mau aku majuin
ganti pengingat dari malem ke subuh
pengingat nya aktif ga sih di nomor saya
tambah pengingat seminggu sebelumnya
gausah ngingetin aku tiap jam
remind nya jam 10an aja kak, hp baru nyala
pengingat pelatihan tolong dikirim juga hari H pagi
aja ngelingno isuk2, aku isih turu
nyuwun dipun engetaken kalih dinten sakderengipun
pengelinge pateni ae
remind me two days before please
jangan kirim wa pengingat pas jam kerja pabrik, abis magrib aja
istri ikut repot tiap alarm pelatihan bunyi, kurangi jadi sekali
pengingat nonaktif aja, udah kucatet di kalender
reminder h-3
ganti jam reminder
ingatkan 3 hari sblmnya
pengingat sekali aja
reminder pagi aja
h-1 aja ingatkannya
stel alarm kelas
elingno jam pitu
dipunengetaken sonten mawon
remind me earlier
sy pelupa berat, tolong dicolek sehari sebelum berangkat
bunyi notif h-7 bikin bini curiga, yg h-1 aja cukup
jam segitu sy msh di sawah, ga kepegang hp, sore aja ngingetinnya
kemarin kelewat gara2 cuma diingetin pagi harinya
rumah jauh, diingetin 2 jam sebelum itu mepet
bos sy bisa marah kl hp bunyi jam kerja, geser habis isya ya pengingatnya
kl bisa jangan cuma sekali nyoleknya
udah hafal tanggalnya, ga perlu diingetin lagi
pengingat subuh bikin bayi bangun
orang tua kayak sy butuh dibel berkali2 biar ga kelewatan kelas
wektu ngingetin bs milih sendiri ga sih
sy kerja malam, tidur siang, pengingatnya jgn siang
aku gampang lali, elingke loro opo telung dino sakdurunge
ojo ngelingno isuk, aku isih ngarit
menawi saget dipun engetaken kaping kalih nggih
ping me the night before instead of the same morning
paenga' engko' du are sabellunna
saya kerja shift malam di pabrik sepatu jadi pagi masih tidur, tolong pesan pengingat pelatihannya dipindah ke jam empat sore
atur pengingat jadi tiga hari sebelum acara ya kak, karena izin di sekolah tempat saya mengajar harus jauh-jauh hari
bulan puasa begini habis subuh biasanya ketiduran, bisa tidak jam pengingat kelasnya diundur setelah dzuhur
minta diingatkan seminggu sebelumnya juga, soalnya anak harus dititipkan ke rumah eyang di Ponorogo dulu
layanannya bagus kok kak, cuma reminder yang tiga kali itu kebanyakan buat saya, cukup satu kali saja
waktu gelombang dulu saya lupa total karena sibuk panen bawang, mulai sekarang tolong ingatkan saya dua kali
nonaktifkan pengingat pelatihan sementara waktu, hp saya dipakai anak buat ujian online pagi-pagi
bapak saya baru pasang ring jantung dan kaget kalau ada bunyi malam hari, geser pengingat ke jam sembilan pagi
jam berapa biasanya pengingat dikirim dan bisakah saya pilih sendiri, soalnya sinyal di lereng Wilis cuma ada sore
saya sudah menandai kalender dari bank yang digantung di dapur, jadi notifikasi pengingatnya dimatikan saja
di rumah ada bayi baru lahir lucu sekali, makanya kalau boleh alarm pengingatnya jangan sebelum jam delapan
wektu kae aku kelalen mergo rewang sunatan, saiki pengingate tulung disetel sedino sakdurunge jam wolu bengi
kulo tiyang sepah kirang awas, nyuwun dipun engetaken malih enjing sakderengipun bidhal pelatihan nggih mas
setelen pengingatku rong jam sakdurunge kelas, anakku lagi seneng nggawe hapeku dolanan nganti bengi
i travel between islands selling batik and time zones confuse me, set my reminder to two days before class
pengingat untuk saya kirim sore saja ya, tiap pagi saya dampingi pak camat keliling dan hp ditaruh mobil
masa dalam sehari saya dapat pengingat pagi siang sore isinya sama persis, saya ini sudah hafal kak, tolong dijadikan sekali saja sehari sebelumnya
bs minta diingetin h-3 min?
kemarin saya ga dapat reminder, hidupkan dong
jam pengingat jangan pas buka puasa kak, geser ke habis isya
karena hp saya dipakai ngajar, bunyi pengingatnya ganggu kelas, gimana kalau diatur masuknya setelah jam dua siang saja waktu anak anak sudah pulang
tolong ingatkan saya malam sebelum berangkat
setel pengingat pagi jam 6
pengingat ke saya nggak usah lagi, jadwal sudah ditempel di kulkas
nyalakan lagi pengingat yg sempat saya matikan
Mohon pengingat dikirim ke telegram saja, bukan WhatsApp
reminder bunyi pas saya ngimami jumatan 😅 atur jamnya dong
pengingat cukup satu hari sebelumnya, yg seminggu ga usah
saya pelupa, ingatkan tiap hari seminggu menjelang pelatihan
kelas online ini diingetin sejam sebelum mulai bisa kan
setting notifikasi jadwal
PENGINGAT MASUK JAM 9 MALAM GANGGU TIDUR, UBAH KE SORE
ingetin H-7 sama H-1, H-2 nya hapus
mau ngatur waktu notif pelatihan
aku kerja shift malam, ingatkannya siang aja min
sy minta dikirimi pengingat juga pas ada perubahan jam
reminder dobel, yg satu matikan
diamkan dulu pengingatnya sampai selesai idul fitri, habis itu nyala lagi
tolong pasang pengingat buat tgl 14 ya
kok gak diingatkan kemarin? padahal sudah minta, tolong dihidupkan
ngingetinnya jgn mepet, minimal 5 hari, sy harus ngurus izin kepsek
pengingat hari H dihilangkan saja yg H-1 tetap
senin dan kamis aja ngingatkannya
gimana caranya supaya diingatkan lewat wa
cek setelan pengingat saya sekarang jam brp
jangan ingatkan lewat hp ibu saya, matikan pengingat disitu
Pengingat 2 jam sebelum mulai terlalu mepet dari Pacitan, jadikan 8 jam
ubah pengingat ke jam stengah lima pagi habis subuhan
sebelum musim panen selesai ga usah diingatkan kelas, nanti sy aktifkan sendiri
frekuensi pengingat bisa disetel ga
Kak tolong reset ke pengingat standar aja, kemarin sy ubah ubah malah bingung
pengingat pakai suara bisa gak, atau teks doang? saya mau yg jamnya maghrib
cukup ingatkan sekali. titik.
pengingat buat istri saya aktifkan juga ya di nomor ini
pengingate patenono ae cak, wis apal
nyuwun dipun engetaken enjing kemawon nggih
ojo ngelingno bengi bengi, awan ae
jam pengingat kulo dipun gantos jam wolu enjing
aku iki wis tuwek lalian, wingi meh ketinggalan sepur, lek iso elingno ping pindho, telung dino sakdurunge karo isuke
pengingat dipun gesangaken malih nggih bu, wingi kepencet mati
ngelingnone kepeten rek, mundurno rong dino
bengi takbiran ojok ono pengingat disik
enga'agi sengko' lagghu' laggu enggi, jha' malem
nyo'on epaenga' sa are sabellunna
turn off reminders for the zoom class
remind me three days earlier instead of one
can you change my reminder to 7 pm
H-1 nya geser ke jam empat sore biar sempat packing
jgn ingatkan malam2, pagi aja
pengingatnya gak usah, tapi pengumuman tetap ya
info pelatihan boleh lanjut, alarm h-7 nya saja yang dihilangkan
tolong diingatkan lagi sehari sebelumnya ya, saya pelupa
sy minta diingatkan jam 5 sore saja
bukan stop semuanya, cuma remindernya dimatikan
bisa gak remindernya lewat telegram aja
ojo dielingno isuk2, pas aku nang sawah
elingno aku dino kemis yo
pengenget kulo dipun pejahi mawon
paenga' bula se lagghuna ya
change my reminder time to 7am
i still want the news, just not the reminders
pengingatku kok gak bunyi, nyalakan lagi dong
aktifkan lagi remindernya, kemarin sempat saya matikan
ingetin dong kalau udah mau mulai
biar gak lupa, kabari saya h-3 ya min
kebanyakan diingetin, sekali aja cukup
setel alarm
kl bisa ngingetinnya jgn pas jam ngajar sy, siang aja
saya kerja shift malam, pesan pengingat jangan jam 6 pagi
tadinya h-7, sekarang mau h-3 aja pemberitahuannya
apa bisa diingatkan lewat sms saja
pagi2 diingatkan bikin kaget, sore saja
NONAKTIFKAN PENGINGAT PELATIHAN
mohon pengingat dikirim sehari sebelum dan pada hari pelaksanaan
sy gak perlu diingetin, sudah catat di kalender
tak usah diingatkan lagi lah, tapi aku tetap ikut
pengingat jam berapa dikirimnya? bisa diubah ga
sekalian ingatkan bawa surat tugas ya h-1
minta ditambah satu pengingat lagi pas hari h
wekere dipateni ae, aku wis apal jadwale
jgn hapus pengingat, cuma ganti jamnya
colek saya sehari sebelumnya ya
kabari H-3 aja, jangan H-7
alarmnya kepagian, jam 7 aja
jangan ingatkan saya malam malam
nyalakan notifikasi sebelum berangkat
saya pelupa, tolong diingatkan dua jam sebelum mulai
assalamualaikum bu, bisa tolong besok pagi saya diwanti wanti lagi soal pelatihan
maaf rewel, pesan pengingatnya cukup sekali saja
tidak perlu diingatkan, saya sudah hafal
ubah jam reminder jadi sore
bangunin aku pas hari h dong kak
saya mau diingetin lewat chat tiga hari sebelum
notif H-1 kok gak masuk, tolong diaktifkan
sering lupa, kasih tanda peringatan sebelum hari pelatihan
berapa kali saya akan diingatkan? mau saya kurangi
setel pengingat jam setengah 6 pagi
jgn kasih alarm terus, satu aja cukup
pengingat pelatihan saya dimajukan dua hari
anu kak yang pesan ingat ingat itu lho jamnya bisa diganti gak
saya kerja shift malam, pagi baru tidur, tiap jam 8 hp bunyi dari sini, jadi tolong pesan pengingatnya dialihkan ke sore
atur ulang waktu pemberitahuan sebelum kelas
saya mau tambah pengingat seminggu sebelumnya
berisik amat reminder nya, kurangin
mohon diingatkan menjelang keberangkatan
jadwal pengingatnya bisa saya pilih sendiri?
yang H-7 hilangkan, sisakan yang sehari sebelumnya
besok ingatkan saya ya takut ketiduran
kulo nyuwun dipun emutaken ngajengipun dinten pelatihan
ojo ngelingno bengi bengi cak
pangelinge patenono wae
nyuwun pengemutipun jam enem enjing mawon
aku wong lalian, elingno ping pindho
ra usah dielingke, aku wis apal
jam elinge geseren awan ae
pangèmut kulo dipun gesangaken malih
paenga' kaule sahare sabellunna kak
set reminder jam 5 subuh ya kak
turn off notif H-1 min, ganggu turu
remind me two hours before it starts
i don't need any reminders
can you change my alert to the evening

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
yes i take it
yes, i'll take the seat
ok i take it

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
absenku kok gak mlebu, wis tak ketik kodene
kulo sampun lenggah wonten ruangan, kados pundi presensinipun
mas aku wis nang lokasi, catet hadir yo
rek kode absen e piro seh
scan barcode e gak isok, kamerane bureng
lali absen esuk mau, isih iso saiki ora
nembe dugi, macet wonten Lawang, taksih saget absen nggih?
melu zoom saiki iki, absenku piye
teko kok mbak, wis nang ngarep gedhung PTKS
ndek endi ngisi daftar hadire, online opo kertas
tulung hadirke aku, HP kancaku sing dienggo
wes nyampe ker, tandai hadir
dinten kalih absenipun wonten pundi malih
kode presensi sing ditulis nang papan kok jarene salah
presensi awan wis dibuka durung
aku jejere Bu Yayuk, wis toko ket mau tapi durung diabsen
hadir bu, saking Tulungagung
dalem hadir
engko' la dapa' e PTKS
absen epon edimma ka'
kaula hadir, la e dhalem kellas
kode absenna ta' bisa, sala malolo
loppa absen gella' laggu, ghi' kengeng?
buru dapa' ka', toron dhari bis, absenna dha' remma
la toju' e adha' ka', catet hadir
I'm here at the venue
just arrived, how do I mark attendance
code on the whiteboard isn't working
where's the QR for signing in
forgot to check in this morning, can you still log me
joined the zoom now pls record my presence
is the afternoon attendance open yet
Day 2 check-in done from me? it says invalid
my phone died at registration desk, I was there since 8, mark me present
here sir
saya sudah sampah di lokasi, absennya gimana
kose presensinya berapa ya
mau asin hari kedua
check in dong kak, udah di hall
saya sudah hafiz di ruang kelas
QR code-nya ga kebaca, gimana absennya
hadis min, dari Blitar
udah join zoom nih, attendance-nya diisi di mana
ta' bisa scan kaula, HP epon lamba', tolong catet bhai mon la dateng
Mohon izin melapor, saya sudah tiba di UPT PTKS dan siap mengikuti kegiatan.
Izin Bapak panitia, kode presensi hari ini dimasukkan di mana ya
Mohon maaf, saat absen tadi muncul tulisan gagal, padahal saya sudah berada di dalam aula
Dengan hormat, kami berdua dari LKS Permata telah hadir, mohon dicatat kehadirannya
Bagaimana tata cara mengisi daftar hadir bagi peserta daring, mohon petunjuk
saya lupa melakukan presensi kemarin sore padahal mengikuti sampai selesai apakah masih bisa diisi
Mohon dibantu, gambar QR di pintu masuk tidak terbaca oleh telepon saya yang lama
Selamat pagi, mahasiswa praktikan apakah melakukan absensi lewat bot ini juga
Bapak pelatih menyuruh kami absen lewat pesan ini, saya hadir atas nama Sukarmi
Ibu saya peserta sepuh, tidak bisa memakai ponsel, dapatkah saya mengisikan kehadirannya
Saya sudah berada di ruang Zoom, mohon kehadiran saya dicatat
Izin, presensi siang dibuka jam berapa, supaya kami tidak terlewat
Kode hadir yang diumumkan widyaiswara 4-1-8-0-2-7, mohon dicocokkan
Kulo sampun lenggah wonten kelas, nyuwun dipun absen
Good morning, I have arrived at the Batu venue and would like to check in
mohon petunjuk presensi saya tercatat dua kali pagi ini apakah tidak apa apa
Apakah kehadiran saya tadi pagi sudah tercatat? Layar saya mati sebelum ada balasan
Kami rombongan Tagana Trenggalek baru sampai di lokasi, hendak mengisi kehadiran
Izin melaporkan kehadiran hari kedua, Suparman dari Desa Kalibaru
Sinyal di Grati tidak ada, sehingga belum bisa mengisi daftar hadir; bagaimana solusinya
Saya hadir terlambat karena ban bocor, mohon masih diperkenankan mengisi presensi pagi
Tautan daftar hadir yang dikirim ketua kelas tidak bisa dibuka, saya harus absen lewat apa
Mohon kode absensi untuk sesi setelah istirahat, kami duduk di belakang tidak kelihatan
telah hadir dan mengisi buku tamu apakah masih perlu presensi di sini pula
saya sudah di lokasi pelatihan, mau absen
hadir bu, Sri Wahyuni kelas lansia
isi daftar hadir kelas zoom hari ini dimana
udah duduk di kelas pdps, presensinya gimana
kode presensi hari ini dimasukkan kemana
lapor hadir angkatan 3
scan qr absen gagal terus, cara lainnya apa
absen masuk pagi
tadi pagi lupa absen, bisa absen sekarang?
sy baru nyampe ptks, tolong dicatat kehadirannya
mau presensi hari kedua manajemen kasus
sudah join zoom nih, absennya lewat chat ini?
aku wis nang nggon pelatihan, absen yo
kulo sampun rawuh, nyuwun dipun cathet hadiripun
engko' la dapa' e kennengngan, absen beremma
petugas absennya belum datang, bisa presensi lewat sini?
kode absen dari panitia 481920
hadir pak petugas
kode hadir yang ditulis di papan saya kirim sekarang
tanda tangan hadir online gimana caranya
presensi siang belum kebuka, cara absennya gmn
bu panitia saya sudah di aula, catat hadir ya
absen saya gak masuk, kode yang benar apa
qr code nya di pintu kan? mau absen
masih di parkiran ptks, boleh absen duluan?
kodene absen kok salah terus, piye carane mlebu
bu panitia, kulo sampun lenggah ing aula, absen nggih
i'm here at the venue, how do i check in?
absenna e dimma, engko' la e delem kellas
absen gmn caranya
udah duduk di aula, mana absennya
qr absennya gak kebaca kamera hp saya
kode salah terus, padahal udah bener
sy telat 5 menit, masih bisa absen kan
lupa absen tadi pagi gimana
presensi hari kedua
isi daftar hadir
tanda tangan kehadiran dimana
saya lagi di parkiran upt, udah boleh absen?
sudah gabung zoom, cara presensinya gmn bu
nama saya di zoom "iPhone Budi", tolong diabsen
kehadiran sy kok belum tercatat padahal dr jam 7 udah disini
cekin min
baru nyampe nih, hadir ya
aku hadir!!
tolong absenkan bu Lastri hp nya mati, orangnya di sebelah saya
absen siang belum
link absen online mana
link daftar hadir gak bisa dibuka
scan barcode kehadiran
hp kamera rusak ga bisa scan, absen manual bisa?
Izin melapor, saya Supriyadi TKSK telah tiba di tempat kegiatan
sampe juga akhirnya, sudah di resepsionis
udah masuk kelas kak
kehadiran
ini kodenya 4471
kode hadir: 882016
abis sholat dzuhur balik kelas, absen lagi gak
mau absen kok dibilang belum waktunya
di papan tertulis scan ini, sy scan gak ada apa2, absen saya masuk blm
lapor sudah kumpul di ruang melati
saya ada di sini, tulis hadir ya 🙋
saya udah dari jam setengah 8 duduk paling depan tapi kok di hp tulisannya belum hadir, gimana biar ketulis hadir
mau absen kak
isi daftar hadir gimana
presensi hari ini
hadir pak, di barisan belakang hehe
ini kode presensinya 4471
absen online di mana linknya
scan qr nya ga bisa, absen manual
saya datang, nama Sutrisno
udah sampe ptks, tinggal presensi
cek in dong udah duduk manis di kelas
absensi hari ke 3
sudah join zoom, absennya pencet apa
presensi gagal terus, padahal sdh di ruangan
catat kehadiran saya hari ini
qr di pintu burem ga kebaca
kodenya ditolak, katanya kadaluarsa
lupa absen tadi pagi, bisa presensi sekarang?
saya telat tapi sudah tiba, mohon dicatat hadir
Saya telah tiba di tempat pelatihan dan hendak mengisi daftar hadir.
absen siang abis ishoma
kode hadir dari panitia 88213
rombongan kami dari lumajang sudah tiba di aula mau absen
pak saya sudah di dalam kelas tapi belum absen bagaimana caranya ini
tanda tangan kehadirannya lewat sini kan? saya hadir
absen sore dong min
konfirmasi kalo aku udah di venue
daftar hadir zoom udah dibuka blm
HADIR, SUKARTI, KELAS LANSIA
aku wis tekan panggonan, absen yo
absene piye iki, aku wis lungguh nang kelas
kulo sampun wonten aula, nyuwun dipun cathet rawuh
wes teko pak, presensi ku lebokno
i'm here, checking in
how do i mark my attendance today
barusan turun dari bus langsung masuk aula, catat ya kak saya datang
hari kedua ini saya belum tercatat hadir, kodenya 60915
lagi di parkiran rsbl nih, presensinya buka jam segini kan
absen pagi
sy sdh datang
udh di lokasi
scan presensi
absen hari kedua
kode presensi mana
absen rek
wis tekan panggonan
sy udah di depan aula nih
barusan turun ojek di gerbang ptks
lagi duduk baris ketiga, kok nama sy belum dicentang
barcode di pintu ga kebaca kamera sy
udah masuk zoom, trus konfirmasinya di mana
angka 6 digit yg ditulis di papan itu dikirim ke sini?
dua menit lagi mulai dan sy sudah di kursi
tadi pagi lupa tanda tangan daftar hadir padahal ikut dari awal
kamar udah dapet kunci, skrg lapor kedatangan
baru sampai, keringetan, langsung lapor ya
sesi siang perlu lapor lagi ga? sy masih di ruangan
kodenya ditolak terus padahal sy di dalam kelas
aku wis lungguh nang njero ruangan lho
lagi wae mlebu gerbang, tulung dicathet tekaku
kulo sampun wonten ing aula, kedah nyerat nopo
just walked into the hall, mark me present
engko' la bada e dhalem kelas
macet parah di Lawang gara-gara truk terguling, tapi alhamdulillah sekarang saya sudah di ruang kelas, tolong catat kehadirannya
absen pagi saya kirim ya kak, anak minta dibelikan oleh-oleh apel jadi nanti siang mau keluar sebentar
habis subuh berangkat dari Pacitan, muntah dua kali di bus, akhirnya tiba juga di PTKS, cara lapor hadirnya bagaimana
saya hadir kak sudah di lantai dua, maaf kemeja basah karena hujan deras dari terminal
enak sekali sarapannya soto, semua panitia ramah, ini saya mau isi presensi hari ketiga kok tidak muncul
tolong centang kehadiran saya hari ini, tadi telepon dari rumah sakit soal ibu jadi telat tanda tangan
mobil dinas camat mogok di tanjakan, terpaksa nebeng truk sayur, sekarang saya sudah duduk di kelas mau absen
saya sudah bergabung di zoom sejak jam delapan meski sinyal kembang kempis karena hujan, mohon dicatat hadir
pak widyaiswara menyuruh kirim kode di papan ke nomor ini untuk daftar hadir, betul begitu kan kak
sinyal di ruang aula lemot gara-gara semua orang video call pamer, absen saya belum terkirim ya kayaknya
lapor, peserta nomor sebelas sudah tiba di asrama, tadi mampir jenguk kakak yang habis melahirkan di Kepanjen
mau numpak sepur saka Madiun karo ngempit pitik titipan, saiki wis tekan aula, absenku piye carane
alhamdulillah sanajan udan lan ban kempes, kulo sampun dumugi panggenan pelatihan, nyuwun dipun serat hadir
tulung aku diabsen yo, wis nang njero kelas iki, anakku video call terus dadi ra iso mencet
what a journey with two buses and a crying toddler, anyway i have arrived at the venue, please mark my attendance
semalam mimpi ketinggalan kereta jadi berangkat kepagian, saya sudah di lokasi dari jam enam, presensi dibuka kapan
bis dhari Bangkalan rosak e jalan, alhamdulillah satea engko' la dapa' e kennengngan, absen ghallu kak
tadi pemateri nulis kode di papan tapi keburu dihapus waktu saya ke belakang, teman sebelah juga lupa, jadi saya absennya pakai kode yg mana
saya sudah di ruangan, absennya gimana
qr nya gak kebaca kak, kamera saya retak
alhamdulillah rombongan dari pacitan sudah sampai semua lima orang, capek delapan jam di jalan, ini lapor hadirnya lewat sini atau ke meja registrasi
kode 481906 katanya salah terus
absen siang kelewat krn sholat, masih bs?
telat 20 menit krn truk mogok, sudah di lokasi, tolong dihadirkan
kodenya kadaluwarsa terus, minta yg baru
hadir bu, Suyitno Trenggalek
Kemarin saya ikut dari pagi sampai sore duduk di baris depan tapi di laporan tertulis saya alpa, padahal kode sudah saya ketik dan dibalas centang
sudah tanda tangan di kertas, masih harus absen di wa?
kemarin lupa absen pulang, bs disusulkan?
di layar tulisannya "di luar area" padahal saya duduk di dalam aula
SUDAH ABSEN TAPI KOK TERTULIS TIDAK HADIR HARI KEDUA
absen zoom nya ngisi dimana, takut ga kehitung
minta kode presensi sesi sore, yg di papan sudah dihapus
lapor sudah tiba di asrama, check in ya
HP lowbat, bisa nitip absen lewat hp teman sebelah?
saya dateng tp nama saya ga ada di lembar daftar hadir meja depan
Assalamualaikum, saya sudah berada di UPT PSTW, mohon dicatat kehadirannya
scan barcode hadir kok muncul halaman kosong
hadir via zoom ya kak, nama akun Redmi Note 9 hehe
absen hari ke 3 dong
kehadiran saya kmrn kecatat ga? sinyal di aula hilang
mau absen pagi tapi kodenya belum dibagi pemateri
ini saya di depan pos satpam UPT RSBL, lapor masuk lewat sini?
presensi ditolak, tulisannya kode sudah dipakai
absen apel pagi sama absen kelas beda ya? saya baru apel tok
mas aku wis lungguh nang kelas awit jam wolu kurang, tapi kode presensine diketik bola bali metu tulisan kliru terus, iki yok opo
isi hadir gimana kalo hp nya ketinggalan di rumah, ini pinjam hp panitia
saya barusan ke klinik sebentar, absen jam ke 4 tolong dibukakan
tadi ketik hadir tapi dibalas menu, absen saya masuk ndak
baru duduk di ruang kelas odgj, tolong centang hadir
absen sesi malam refleksi wajib kah? kodenya berapa
sudah standby di ruang zoom, konfirmasi kehadiran
kode absene piro mas
kulo sampun rawuh, eh sampun dugi aula pak, absen
lali absen isuk mau, iso diabsenno saiki gak
absenku kok gagal ae rek
kulo sampun lenggah wonten kelas, presensinipun wonten pundi
aku hadir cak, catet yo
barcode ne gak metu metu nang hp ku
nembe kemawon dugi, macet Porong, tasih saged absen mboten
la dapa' bula pak, absen e kamma
engko' la bada e kelas, absen sengko' kak
my attendance code isn't working
just arrived at the dormitory in malang, check me in
dah absen td pagi tapi sore ini disuruh lagi, kodenya sama kah
absent dong, udah di ruangan
kode presensinya ditolak terus, sudah saya ketik benar
kodenya kadaluarsa katanya, minta yg baru
nama saya tidak ada di daftar hadir pagi ini, padahal saya sudah di aula
daftar hadir hari kedua di mana isinya
telat 20 menit, masih bisa absen tidak
maaf baru nyampe, kena macet di singosari, presensinya gimana
hadir bu
hair pak, sy duduk di belakang
udah sampe nih di ptks
sudah di lokasi, sebelah pintu masuk
lupa absen kemarin padahal saya hadir, bisa disusulkan?
bukan gak datang bu, saya datang, cuma lupa presensi
scan qr nya gagal terus
barcode presensi gak kebaca di hp jadul saya
kode masuk yg ditempel di papan itu diketik di sini?
absen muka ndak kedeteksi, pakai kode aja bisa?
tanda tangan daftar hadirnya online apa di kertas, saya sudah di tempat
aku wis nang aula, absene piye
kulo sampun wonten lokasi, nyuwun dipun serat hadir
teko iki, tulung absenno
kode absene salah terus cak, yok opo
engko' la dapa' e kennengngan
absenna edimma, bula la dateng
the attendance code doesn't work
checking in for day 2
presensi siang
kode hadir
absen pagi kelewatan, tadi bantu panitia angkat kursi
udah join zoom nih, absennya klik di mana
saya masuk zoom pakai nama anak saya, absennya tetap dihitung ya, ini saya hadir
kode 481920 kok katanya tidak berlaku
batas absen jam berapa, saya sudah di gerbang
tercatat alpa padahal saya duduk dari pagi, tolong diperbaiki presensinya
pas ketik kode malah keluar menu, ini mau presensi
sinyal di aula jelek, presensi gak kekirim
Mohon dicatat kehadiran saya, kode tidak terbaca oleh sistem
LAPOR HADIR
kami berlima dari bojonegoro sudah tiba
sudah duduk manis di kelas, mau isi kehadiran
terlambat dikit tapi hadir ya pak, jgn ditulis absen
dating tepat waktu nih, mau absen
nomor presensi yang di layar gak kelihatan dari belakang, berapa ya
tadi absen masuk sudah, absen pulangnya gimana
wis absen tapi kok mlebune dadi ora hadir
saya sudah duduk di aula pak
udah nyampe nih, tanda tangan di mana
lapor, wagiman sudah tiba di lokasi
di depan gerbang ptks sekarang, terus gimana
scan barcodenya gak kebaca
kodenya 551820 gak mau masuk
isi daftar hadir hari ini
assalamualaikum, kami bertiga sudah sampai di tempat
maaf baru datang, macet di singosari, saya sudah di ruangan, mohon dicatat hadir
setor muka dulu, saya datang ya
saya sudah masuk zoom, catat kehadiran saya
absen pagi dong min
qr nya mana mau tak scan
tadi lupa ngisi kehadiran sesi pertama, masih bisa sekarang?
baru turun dari bis, udah di lokasi
absensi dimana kliknya
tandai saya hadir
sudah di parkiran rsbn, mau absen
ini saya sudah di dalam kelas terus itu absennya pakai apa ya
berangkat dari pacitan jam dua malam, naik travel, sempat nyasar ke kepanjen, alhamdulillah sekarang saya sudah di meja depan, mau lapor kehadiran
kode hadirnya berapa
link absen mati kak
sy hadir ya pak, tlg dicentang
absen kok gagal terus sih, padahal orangnya udah di sini
saya ada di tempat, siap mengikuti
mau konfirmasi kedatangan, sekarang sudah di asrama ptks
absen siang belum dibuka?
aku wis lungguh nang aula rek
kulo sampun wonten lokasi, nyuwun dipun serat rawuh
wes tekan kene cak, absene endi
kulo sampun dugi nggih bu
absenku durung mlebu, aku wis nang kelas
wis mlebu zoom, catet tekoku
barcode absene gak iso diwoco
nembe dugi, badhe tandha tangan wonten pundi
aku teko lho iki, centangen
kaule la dapa' e lokasi kak
la depa', absenna edimma
check in min, aku udah di venue
i have arrived, where do i scan
mark me present for today

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
sertifikatku kapan dadi yo pak
piagam pelatihan wingi iso dijupuk nang endi
jenang nang sertifikat kleru, kurang gelar
kulo dereng nampi STTPL ingkang PDPS
melu sedino thok oleh sertifikat gak
sertifikate ilang kenek banjir, iso nyithak maneh ta
file PDF serpitikate ora iso dibukak nang HP ku
nyuwun dipun kintun sertifikat lansia, badhe kangge laporan desa
wis setengah taun, piagame kok durung metu ae
kancaku wis nampa kabeh, aku dhewe durung
sing online yo oleh sertipikat a?
butuh sertifikat cepet, kate gawe akreditasi LKS
pripun caranipun ngundhuh STTPL
sertifikatipun wonten JP-nipun mboten nggih, kangge kenaikan pangkat
sertifikatku dicetak opo mung file
absenku kurang siji, sik oleh sertifikat tah gak
tulung legalisir sertifikat sing 2024
nomer seri sertifikatku pira, dijaluk kantor
sertifikatta bila kalowar ka'?
kaula ghi' ta' narema piagam
nyama e sertifikat sala, kodhuna Moh. bukan Muhammad
sertifikat elang, bisa eprin pole?
norok se online olle sertifikat ta'?
kereme file sertifikatta, parlo kaangghuy kantor
edimma ngala' STTPL, ka'?
when will my certificate be ready
lost my cert, how to get a copy
theres a typo in my name on the certificate
Do we receive something official after the online class?
download link for the certificate expired
My university needs proof that I completed the training
does the STTPL show the number of hours
still no cert after 2 months, what's going on
can i collect the paper version in malang
will I still get certificate if I missed half a day
need it in english version, the certificate
certified saya belum jadi kak?
mana pigura pelatihan yg kemarin
e-certificate bisa download dimana kak
sertifikasi pdps saya kok belum di kirin
soft copy cert kemarin please, mau apply kerja
nama di signifikan salah ketik
ada certificate of completion ga abis kelas zoom
mohon kitab sertifikat saya, dipakai lamar kerja
Dengan hormat, mohon informasi kapan STTPL Pelatihan Manajemen Kasus dapat kami terima.
Mohon berkas digital sertifikat saya dikirim ulang, karena ponsel lama rusak terkena banjir
Izin bertanya, apakah sertifikat dari UPT PTKS dapat dipakai untuk persyaratan kenaikan jabatan fungsional
Pada sertifikat saya tertulis Suprihatin, seharusnya Suprihatiningsih, mohon dapat dicetak kembali
Bagian kepegawaian meminta sertifikat yang mencantumkan jumlah jam pelajaran, bagaimana memperolehnya
Assalamualaikum, kami LKS memerlukan sertifikat para pengasuh untuk akreditasi bulan ini, mohon dipercepat
apakah sertifikat bisa diambil oleh orang lain dengan surat kuasa mengingat kami jauh di kangean
Mohon legalisir sertifikat tahun 2022, ke bagian mana kami menghadap
Universitas mensyaratkan bukti sertifikat untuk konversi SKS, mohon diterbitkan
Kelas daring pengantar relawan kemarin, apakah juga memperoleh sertifikat, Bapak?
Saya tidak hadir satu hari karena berduka, apakah masih berhak atas sertifikat
Piagam dari pelatihan tahun lalu hilang sewaktu pindah rumah, mohon salinannya
Mohon petunjuk cara mengunduh sertifikat, tombolnya tidak saya temukan
Sertipikat pelatihan kulo dereng kulo tampi, nyuwun pirsa kapan dados
Could you send my certificate in English? I need it for a scholarship application
gelar sarjana saya belum dicantumkan dalam sertifikat yang saya terima mohon dibetulkan
Mohon konfirmasi keaslian sertifikat atas nama Bayu Prakoso yang dilampirkan pelamar di yayasan kami
Sudah dua bulan sejak penutupan pelatihan di Batu, sertifikat utusan kami belum juga datang
Apakah sertifikatnya bertanda tangan elektronik atau basah, karena inspektorat mempermasalahkan
Kami hendak mengambil sertifikat secara langsung ke kantor, hari apa yang diperkenankan
Nomor sertifikat saya dan teman saya sama, kemungkinan keliru cetak, mohon diperiksa
Untuk pelaporan dana desa, dibutuhkan fotokopi sertifikat kader kami, mohon dikirimkan filenya
almarhum ayah saya peserta tahun lalu keluarga ingin menyimpan sertifikatnya apakah masih bisa diminta
Berkas sertifikat yang masuk ke surel kami rusak dan tidak dapat dicetak
sertifikat pelatihan saya yang bulan mei mana
minta file sertifikat semua kelas yang pernah sy ikuti
sttpl saya sudah keluar belum kak
udah lulus pdps, piagamnya diambil dimana
kelas saya sudah selesai minggu lalu, serti kapan
mau unduh ulang sertifikat, hp lama hilang
nama saya di sertifikat kurang gelar S.Sos
nomor sertifikat saya berapa ya, diminta bkd
kirim pdf sttpl atas nama Wahyu Hidayat
legalisir sertifikat lewat sini bisa?
sertifikatku endi mas, wis sesasi iki
piagam pelatihan kulo sampun saged dipun pendhet dereng
sertifikat kelas sing wingi njaluk dikirim nang wa
i lost my certificate, can i get another copy
sertifikat engko' bila kaloara
selesai kelas zoom dapat sertifikat juga kan
sertifikatnya dikirim softfile apa cetak
kapan sttp kelas pfa terbit
sertifikat dari pelatihan ini ada tanda tangan kadis?
sertifikat sy rusak kena banjir, bisa cetak ulang ga
di sertifikat ditulis berapa jp
piagam buat kelas pengantar relawan ada gak
apakah sttpl bisa dipakai kenaikan pangkat
sertifikat sy salah nama kota
sertifikate oleh kapan, kanggo daftar p3k
piagamipun saged dipun unduh wonten pundi
do i get a certificate after the online class?
sertifikat olle apa enja' mon mare norok
petugasnya bilang sertifikat dikirim lewat wa, kok belum masuk
kapan saya bisa ambil sttpl di kantor upt
sertifikat psm dasar belum muncul sudah 2 bulan
komplain sih enggak, cuma nanya serti kelas remaja kapan jadi
tolong kirim ulang file sertifikat, yang kemarin blank
teman2 sudah dapat sertifikat, saya kok belum
panitia janji serti seminggu, ini udah 3 minggu ya
gelar di sertifikat salah, harusnya S.Tr.Sos
link sertifikat minta password, apa passwordnya
cetak ulang piagam hilang syaratnya apa
sertifikat saya ketuker punya orang lain, mohon yg punya saya dikirim
file sertifikat sing dikirim wingi kok gak gelem dibukak
kancaku wis podo oleh sertifikat, nggonku kok durung
sertifikat kulo asmanipun lepat, nyuwun dipun leresaken
sertifikat bula ghi' ta' dhapa', la du bulan
sertif psm dasar thn lalu masih bisa diambil?
piagamnya belum dikasih
sttpl saya kok gak ada
nama di sertifikat salah, kurang gelar S.Sos
sertifikat hilang waktu pindahan, minta lagi bisa?
cetak ulang serti
sertifikat bentuknya file apa kertas
dapet ijazah ga dari pelatihan ini
e sertifikat zoom kmrn belum masuk ke wa
kirim ulang pdf sertifikat dong kehapus
nomor sertifikat saya brp ya buat ngisi sister
ttd nya siapa di sertifikat? basah apa elektronik
kata kepsek sertifikatnya gak sah kalo ga ada qr, minta yg ada qr
gak hadir sehari masih dapet sertifikat gak kira2
besok terakhir pemberkasan pppk, sertifikat pelatihan sy tolong secepatnya
temen sekelas udah dapet sertifikat, sy belum sendiri
SERTI MANA SERTI
ambil sertifikat fisiknya dimana
sertifikat bisa diambilkan suami ga
serpitikat punyanya sy kok blm sampe rumah
tanggal di sertifikat keliru, tertulis 2024
fotonya di piagam kebalik sama punya orang
sertifikat bs dilegalisir dimana
di sertifikat tertulis brp jp kak? buat angka kredit
gak lulus postes, sertifikat tetep dikasih?
sertifikat pake nama suami, tolong dicek
unduh piagam
link sertifikat expired
mau buat lamaran kerja, sertifikat pelatihan sy kmrn dong
cek keaslian sertifikat bisa lewat sini?
Mohon info perkembangan penerbitan STTPL PDPS angkatan 3
udah 2 bulan lho sertifikatnya gak terbit2
sertifikat sy kena banjir, hancur, ada salinannya?
bu tolong kirimkan sertifikat pelatihan odgj ke email saya
apa semua peserta dapat sertifikat termasuk yg online
anak saya nanya mana sertifikat ibu hehe, udah jadi belum
begini pak saya guru honorer mau upload berkas sertifikasi paling lambat jumat, sertifikat pelatihan yg bulan september itu kok di wa saya gak ada ya, tolong
sertifikatku mana
kapan serti keluar
unduh sertifikat pdps
sttpl saya kok belum terbit
minta kirim ulang piagam yg taun lalu
sertifikat hilang kena banjir, bisa cetak lagi?
gelar di sertifikat kurang S.Sos
nama saya salah cetak di serpitikat
download sertifikatnya error 404
file pdf sertifikat corrupt
sertifikat pelatihan lansia kok jp nya ketulis 12
bisa dikirim fisiknya ke kantor desa ga, yg stempel basah
butuh sertifikat buat akreditasi panti, tolong kirim hari ini
apa dapat piagam kalo ikut kelas 3 jam itu
e-sertifikat dikirim ke email apa wa
aku lulus tapi sertifikat temen udah aku belum
nomor sertifikat buat diinput di MyASN berapa
cara verifikasi sertifikat asli, barcode nya ga kebaca
sertifikat saya atas nama orang lain ini gimana
Mohon dikirimkan salinan STTPL atas nama saya untuk kelengkapan kenaikan pangkat.
serti yg webinar penyuluhan mana nih kak
tanda tangan di sertifikat belum ada pejabatnya
ambil ijazah pelatihan dimana
kapan bisa ngambil sertifikat
minta versi hd sertifikat, mau aku frame
lihat semua sertifikat punya saya
legalisir sttpl bisa di mana ya
tanggal di piagam saya salah tahun
saya ikut pelatihan dua tahun lalu apa sertifikatnya masih bisa diminta
bukti lulus pelatihan buat lampiran lamaran kerja dong
udah ngisi kesan pesan, katanya baru bisa ngunduh sertifikat, mana
sertifikatnya ada masa berlakunya ngga
sertifikatku kok gurung metu to
piagame dikirim nang endi
kulo badhe mundhut sertifikat
serti ku ilang, njaluk maneh iso ta
where can i download my certificate
bu kades nagih bukti sttpl saya, filenya belum masuk sini
wisudanya udah, piagamnya nyusul kapan
cek sertif
serti sy mana
sttpl sy
piagam udah jadi?
cetak ulang piagam
serpitikat nya pak
kirim pdf sertif
sertif hilang
legalisir sttpl bs?
serpitikatku endi
piagame wis dadi?
get my certificate
sertifikatta engko' ampon bada?
kapan ya bukti ikut pelatihannya keluar, mau dipajang di balai desa
pdf nya cuma setengah halaman, tanda tangan kepala upt kepotong
file nya kehapus waktu hp direset, minta lagi
disuruh bkpsdm upload bukti lulus diklat, sy belum pegang
namaku di lembar penghargaan kurang gelar s.sos
teman2 sudah pamer di status, punyaku belum dapat
sudah kelar pelatihan, trus dapet tanda tamat kapan
kertasnya dimakan rayap pak, bisa minta terbitan ulang?
barcode di lembar sttpl ga bs discan
tanggal lahir di piagam keliru setahun
dikirim ke email apa diambil sendiri nanti tanda tamatnya
sy cuma hadir 3 dari 4 hari, tetep dikasih surat tanda tamat ga
wis rampung rong sasi, bukti luluse kok durung ketok
lembaran sing ono tanda tangane pak kepala kae kari ndhek bis, iso njaluk maneh?
serat tanda tamat kulo kok dereng kinten nggih
the link to my diploma from the lansia course is dead
rumah kami kebakaran bulan lalu dan semua surat penting habis, apakah sertifikat pelatihan PSM saya bisa dicetak kembali
sertifikat saya tolong dikirim ulang, anak saya iseng menghapus semua dokumen di hp waktu main game
terima kasih pelatihannya luar biasa sampai saya dipuji pak camat, tinggal satu yang belum, STTPL-nya kapan bisa diambil
tahun ini saya ikut seleksi PPPK dan berkas ditutup jumat, di mana saya bisa mengunduh sertifikat kelas manajemen kasus
nama di sertifikat kurang huruf H, tolong diperbaiki, sekarang saya lagi jaga warung sambil momong cucu
ibu-ibu posyandu minta lihat bukti saya pernah dilatih, malu juga kalau tidak ada, sertifikatnya sudah terbit belum ya
pensiun saya tinggal setahun dan perlu angka kredit, makanya STTPL pelatihan bulan September mohon segera diterbitkan
kemarin habis hajatan khitan anak jadi baru buka wa, tautan sertifikatnya kok sudah kedaluwarsa ya kak
bagaimana cara mendapat sertifikat kelas zoom penyuluhan, waktu itu saya ikut penuh walau listrik kampung padam
pak lurah minta foto piagam untuk mading kelurahan menjelang agustusan, sedangkan punya saya belum saya terima sampai hari ini
kirimkan versi digital sertifikat ke sini dong, yang kertas kena tumpahan kopi waktu rapat panen raya
anakku arep pamer nang gurune yen ibune tau sekolah maneh, sertifikat kelas lansia kae iso dijupuk nang endi
kulo nembe mantuk saking opname, wonten griyo dipun tangleti bu kades babagan sertifikat, kinten-kinten pun dados dereng
kate tak gawe nglamar kerjo nang panti, piagam pelatihan PFA wingi wis iso didownload ta
my office promotion board meets right after the harvest festival, so could you send my STTPL file this week
uang tabungan habis buat nikahan adik jadi saya cari kerja tambahan, kirim dong sertif pelatihan remaja untuk lamaran
sertifikat pdps yg februari udah bisa diunduh?
gelar saya ga ikut ketulis di piagam, harusnya S.Sos
saya sudah ditagih bagian kepegawaian karena penilaian SKP terakhir akhir bulan ini, STTPL pelatihan yg bulan agustus itu kapan kira kira bisa saya terima
link download sertifikatnya expired kak
nama di sertifikat kurang huruf h, Khusnul jadi Kusnul
buat berkas PPPK butuh scan sertifikat, tolong dikirimkan
sertifikat ketinggalan di asrama, bisa dikirim pos?
Serti penyuluhan online dikirim lewat apa ya
piagam saya basah kena banjir, minta cetak ulang
sudah 3 bulan nunggu serpitikat, tak kunjung datang
tanggal di STTPL keliru, tertulis 2025
waktu pelatihan nama saya sudah saya betulkan di kertas absen tapi sertifikat yg keluar tetap salah, Nurul Hidayati jadi Nurul Hidayat, mohon dicetak ulang
nomor sertifikat saya berapa ya buat diinput di SIASN
yg ikut cuma 3 hari dari 4 dapat sertifikat ga
Mohon penerbitan ulang STTPL a.n. Drs. H. Abdul Wahid, M.Si karena kesalahan penulisan NIP
qr di sertifikat di scan kok ga valid
butuh sertifikat sebelum tgl 10 buat usul kenaikan pangkat oktober
SERTIFIKAT KOK FOTONYA ORANG LAIN
keterangan jumlah jp nya gak tercantum di sertifikat, ditolak bkd
tim penilai angka kredit menolak berkas saya karena di sertifikat tidak ada jumlah jam pelajarannya, mohon bantuan diterbitkan yg ada lampiran jp
legalisir sttpl dimana bu
sertifikat tahun 2019 saya hilang, arsipnya masih ada?
kok file sertifikatnya kebuka cuma separo di hp
ejaan nama desa di sertifikat salah, minta revisi
yang kelas pengantar relawan 4 jp itu dapat sertifikat juga kah
ambil sertifikat boleh diwakilkan ga, saya lagi di hongkong
sertipikat pelatihan odgj atas nama Musrifah sudah jadi?
tanda tangan kepala upt di sertifikat belum ada, sah ndak
sertifikat buat lampiran SKP, minta pdf yang jelas bukan foto
orang tua saya sudah meninggal, sertifikat beliau boleh kami ambil utk kenang kenangan?
saya lulus tapi sertifikat ditulis peserta saja bukan lulus, bedanya apa
kirim sertifikat ke email kantor saja bisa
kata panitia sertifikat nunggu evaluasi diisi, sy sdh isi, kok blm terbit
verifikasi keaslian sertifikat gimana caranya, buat panitia seleksi TKSK
sertifikat yg ku terima ketuker sama punya orang Sampang
sttp fisik dapat atau cuma digital
serti dong kak buat syarat nyalon ketua karang taruna
yg kmrn hadir 90 persen apa tetap keluar sertifikatnya
sertifikat mankas saya kok tulisannya pelatihan lain
sertifikate wis dadi opo durung
sertifikat kulo kok dereng dipun kintun nggih
jenengku nang sertifikat kliru, kudune Sukarno dudu Sukarmo
piagamku ilang keli banjir, iso nyetak maneh ta
njaluk soft file sertifikat rek, gawe sertifikasi
menawi sertifikat sampun dados nyuwun dipun kabari
wis telung wulan bar pelatihan odgj nang Pasuruan, koncoku sak kecamatan wis nompo sertifikat kabeh kari aku dewe, kapan metune pak
sertifikat dipun pendhet wonten pundi, kantor Malang menopo dinas kabupaten
kok sertifikatku gak iso didonlot, muter ae
sertifikat bula ghi' ta' dateng
nyama bula sala e sertifikat, beremma mabagus
could you resend my certificate as pdf
do i still get a certificate if i missed one day
sertifikatnya pakai tanda tangan elektronik bsre apa basah?
pdf nya dong yg lulus kemarin
serti fiat sy mana kak
udah selesai pelatihannya, kapan keluar suratnya
bu, bukti lulus pdps saya kecuci di saku celana, bisa minta lagi?
minta cetak ulang, yg lama kena banjir
gelar saya belum tercantum di sertifikat, S.Sos nya ketinggalan
nama di sertifikat salah satu huruf, minta diperbaiki sertifikatnya
piagamnya bisa diambil di mana
sttpl angkatan 3 sudah jadi?
kalau cuma hadir 3 hari dari 4, sertifikat tetap dapat?
kirim ulang filenya dong, yang kemarin kehapus dari galeri
bukan minta undangan, minta sertifikatnya
link unduhnya gak bisa dibuka, sertifikat psm dasar
sertifikate kapan metune cak
piagame wis dadi durung
kulo badhe mundhut sertifikat ingkang lansia, saget?
serpitikat la mare apa ghi' ta'
could you resend the pdf of my certificate
do we receive a certificate after the webinar
buat syarat perpanjangan kontrak di panti, butuh bukti pernah pelatihan tahun lalu
disuruh atasan ngumpulin bukti ikut diklat, punya saya belum ada
yang cetak ada gak, jangan yang digital
ada tanda tangan basahnya ndak sertifikatnya
terima kasih ilmunya, tapi sertifikatnya kok belum dikirim
temen2 udah dapat semua, tinggal punya saya yg blm terbit
online gitu dapet piagam juga gak
certificate ku hilang pas ganti hp
SERTIFIKAT SAYA MANA SUDAH 2 BULAN
Dengan hormat, mohon dapat diterbitkan kembali sertifikat kami yang rusak
nomor sertifikat saya berapa ya, diminta pas isi borang
qr di sertifikat kalau discan kok kosong
sertifikat boleh diambilkan suami?
sertifikat pengantar relawan bisa buat daftar psm dasar gak, punyaku belum keluar soalnya
yang udah lulus kok gak dikasih apa2 ya kak, selembar gitu
tanggal lahir di sttpl keliru, mohon dicetak yang benar
surat tamatnya dikirim ke rumah apa diambil
kmrn ada sesi foto sambil pegang sertifikat, tp itu contoh katanya, aslinya mana
minta softfile serti asesmen dong
pdf yg lulus kemarin
piagamnya sudah bisa diambil?
surat tanda tamat saya mana
bukti ikut pelatihannya minta dong buat laporan ke kepala desa
serpitikat blm sampai rumah pak
cetak ulang sttpl, yang lama kena banjir
gelar saya kurang di piagam, harusnya s.sos
file kelulusan saya tolong dikirim lagi
assalamualaikum, apakah surat keterangan telah mengikuti pelatihan bisa diunduh
maaf merepotkan, berkas tanda lulus saya hilang waktu pindahan
yang ada tanda tangan kepala dinasnya itu kapan dibagikan
serti pdps tahun lalu masih ada arsipnya gak
tamat pelatihan dapat ijazah tidak
sudah tiga minggu selesai kok belum terbit juga suratnya
link download stpl nya error
nama di sttpl saya typo, minta diperbaiki
butuh bukti jumlah jp buat angka kredit
yang dikasih setelah lulus itu lho kak, kirimin
sttp saya nyangkut di mana
eh itu pak yang kertas tanda ikut itu kapan ya keluarnya
saya ini honorer di panti, minggu depan ada pemberkasan pppk, salah satu yang diminta bukti pernah ikut diklat, dulu saya ikut yang manajemen kasus tapi belum sempat ambil kertasnya, mohon dikirimkan
sertif odgj mana
bisa dikirim versi cetaknya ke kantor kecamatan?
kelas zoom dapat e-sertifikat ga
piagam penghargaan pesertanya kok belum dikirim kirim, lelet
nomor sertifikat saya berapa ya, diminta verifikator
izin bertanya bu, sttpl angkatan kami sudah jadi apa belum
hasil kelulusan saya dalam bentuk pdf
cara ngecek keaslian sertifikat pelatihan ini gimana
piagamku wis dadi durung
layang tandha lulus kulo dereng dugi
serti ku ilang cak, iso nyetak maneh ta
nyuwun file sttpl kulo nggih
kapan metune sertifikate rek
sertifikat kulo kok lepat gelaripun
ijazah pelatihanku endi mas
kirimono pdf piagame
sampun rampung pelatihan, sertipikatipun kados pundi mendhetipun
sertifikatta kaule bila mare
piagam ghita' etarema kak
download certificate ku kok error min
e-certificate pdps sudah release belum
where can i download my diploma from the course
i finished the training but got no certificate

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
pelatihane apik tenan, ilmune manfaat
pemateri sing dina kapindho kesusu, aku ora nyandhak
panganane enak rek, mung AC ne kadhemen
kuli remen sanget caranipun ngajar, sabar tur cetha
saranku mbesuk praktike ditambahi, teorine kakehan
biji wolu teko sepuluh
kurang marem, acarane molor ping bola-bali
matur apa anane, kamar mandine regged mbok diresiki
jos gandhos pelatihane, cak
usul mawon, mbok dipun wontenaken kelas lanjutan
zoom e pedhot-pedhot, suarane narasumber gak krungu
aku sampek nangis pas materi mendampingi lansia, ngena tenan
waktune kesuwen, telung dino cukup asline
trainer e lucu, gak ngantuk blas
panganane kurang, telat ae metune
kesane kulo, kanca-kancane guyub lan ilmunipun migunani
materine wis tau kabeh, gak onok sing anyar
bintang papat ae, parkirane angel
bhaghus pelatihanna, senneng ongghu
gurunah lucu, ghampang engarte
kakananna kurang, laenna bhaghus kabbhi
saranna kaula, tambhai praktek
ghi' korang abit prakteknya ka'
lebur onggu kelas PFA, kanca-kanca bannya'
ruanganna panas, ta' kengeng ajar
loved the trainers, so patient
the slides were too crowded to read
4 out of 5, food was great, schedule ran late
honestly a bit boring, more role play please
Best workshop I've attended in years!
suggestion: give handouts in bigger font
not satisfied, sound was terrible on day one
I wish the PFA session had been longer
it was okay i guess
my impression: very useful for my village work
Rate: 9/10. keep it up
pelatihannya bahas banget, panitianya ramah
over all oke, tapi timing-nya molor
sarung saya, tambah waktu praktek
pemantri hari kedua enak penjelasannya
so insightful kak, trainernya keren abis
puasa sama pelatihannya, ilmunya banyak
nikah 5 untuk panitia
kripik saja, soundsystem kurang jelas
The field visit day made everything click for me, well planned
Dengan hormat, kami menyampaikan apresiasi atas pelatihan yang sangat bermanfaat bagi pengasuh panti kami.
Izin memberi masukan, materi hari pertama terlalu padat sedangkan waktu tanya jawab sangat singkat
Sekadar saran Bapak/Ibu, alangkah baiknya pelatihan berikutnya memperbanyak praktik lapangan
Kesan saya selama empat hari di Malang: pelatihnya sabar, materinya mudah dicerna orang desa
Mohon maaf sebelumnya, menurut kami narasumber hari kedua kurang menguasai persoalan desa
Selaku kepala desa saya melihat perubahan nyata pada kader kami sesudah mengikuti pelatihan, luar biasa
Saya memberikan nilai delapan dari sepuluh, kurangnya hanya pengeras suara yang sember
Izin menyampaikan evaluasi, makanan untuk peserta lansia terlalu pedas
ingin mengisi lembar penilaian pelatihan asesmen kemarin di mana ya saya belum sempat
Usul kami dari Karang Taruna: kelas usaha sosial hendaknya dilanjutkan dengan pendampingan
Kelas daring semalam suaranya terputus-putus sehingga materi mediasi banyak yang terlewat, mohon menjadi perhatian
Secara umum memuaskan, walaupun bahan tayangan terlalu kecil hurufnya bagi kami yang berumur
Dosen dari Bandung menerangkan dengan sangat gamblang, semoga diundang lagi pada pelatihan mendatang
Menawi saget, wekdal praktikipun dipun tambahi, materinipun sampun sae
The training was well organised, though the group exercises felt rushed. Overall 4 out of 5.
Kritik membangun saja, jadwal sering molor hampir satu jam setiap pagi
menurut saya pelatihan psm dasar kemarin cukup bagus hanya ruangannya kurang ventilasi sekian saran saya
Mahasiswa kami menilai simulasi kasus pada pelatihan tersebut sebagai bagian terbaik
Modulnya rapi dan lengkap, sampai sekarang masih saya pakai mendampingi keluarga binaan
Kami kecewa karena pelatihan yang dijanjikan praktik ternyata hanya ceramah, semoga diperbaiki
Sebagai penyandang tuli saya terbantu dengan juru bahasa isyarat, mohon dipertahankan pada kegiatan lain
Bintang lima untuk panitia angkatan ini, semuanya ramah dan sigap
Saran untuk ke depan, mohon soal pre-test dibuat dengan bahasa yang lebih sederhana
Pelatihan penanganan ODGJ membuka mata kami bahwa pasien tidak perlu dipasung, terasa sekali manfaatnya
panitianya kurang ramah tapi materinya bagus
makanan hari kedua dingin, semoga lebih baik lagi
saran saya waktu praktiknya ditambah
bintang 3, pemateri terlalu cepat ngomongnya
kelasnya seru, cuma sound system jelek
petugasnya baik2 semua, betah saya di ptks
kesan saya: asrama bersih, tempat tidur nyaman
kritik dikit, jadwal molor terus tiap sesi
menurut saya kelas zoom kurang interaktif
skor 2, ruangnya sempit dan pengap
masukan untuk panitia, tolong lain kali modul dibagikan di awal
dosennya asik banget jelasin asesmen
pelatihane apik, mung panganane rada asin
pemateri ipun sae, namung wekdalipun kirang dangu
pelatihanna beccè', coma ruanganna panas
terima kasih pelatihannya, materinya langsung kepakai di desa saya
makasih banyak, kelasnya keren, nilai 10
trims panitia, asramanya nyaman dan dosennya sabar
alhamdulillah ilmunya bermanfaat, contoh kasusnya pas banget
puas saya ikut kelas pfa, pengajarnya top
mantap pelatihannya, tahun depan diperbanyak praktik ya
bagus sih tapi terlalu singkat dua hari
secara keseluruhan acaranya lancar dan rapi
sangat membantu kelas manajemen kasus kemarin, saya jadi paham alurnya
suwun pelatihane, materine gampang dimengerti
pelatihan wingi marem tenan, pematerine lucu
matur nuwun, kelas lansianipun migunani sanget kagem kulo
thank you, the trainer explained everything clearly and the venue was great
the sessions were a bit too long but very useful
pelatihan bari' nyaman, pamaterina penter
pelatihannya bagus banget, pematerinya asik
materinya kecepetan, sy yg tua ketinggalan
makanannya enak tapi kurang pedes 😄
kamar mandinya kotor, tolong diperbaiki utk berikutnya
ruangannya dingin bgt acnya
puas sekali, ilmunya langsung sy terapkan ke mbah tetangga
saran: prakteknya diperbanyak
masukan aja min, waktunya jangan pas panen
10/10 pelatihannya
kasih bintang 5 ⭐⭐⭐⭐⭐
nilai 3 aja soalnya sound nya mati2
kesan saya: terharu, ketemu temen2 se jatim
Secara keseluruhan kegiatan berjalan baik, namun modul perlu diperbarui
zoom nya putus2 jd gak nangkep materinya, semoga lain kali luring
narasumbernya kurang interaktif, ngantuk jujur
widyaiswaranya sabar, jempol
pak dosen dr bandung itu keren ngajarnya!
panitianya ramah2
jadwalnya molor terus, kurang disiplin
kurang lama pelatihannya, masih pengen belajar
kebanyakan teori
usul diadakan di madura jg dong lain kali
isi evaluasi pelatihan dimana
mau ngasih kritik saran
ini testimoni saya: dulu takut sama odgj skrg berani ngajak ngobrol
biasa aja sih pelatihannya, gak ada yg baru
mengecewakan, jauh2 dtg materinya cuma baca slide
sangat bermanfaat bu, kalau bisa ada lanjutannya
kasurnya keras bikin encok wkwk tp ilmunya mantap
snacknya itu2 aja min 🤭 saran variasi
kuesionernya sudah sy isi, intinya saya senang
alhamdulillah pelatihan kmrn berkesan sekali, sampai nangis pas simulasi
fasilitas difabelnya perlu ditambah, ramp nya terlalu curam
materi remaja relevan bgt sama anak saya
terlalu padat pak, jam 8 malam masih kelas, badan remuk
botnya memudahkan, saya kasih nilai bagus
game perkenalannya seru, pertahankan
modulnya banyak salah ketik
bagian genogram susah dipahami, mungkin perlu contoh lebih banyak
jujur awalnya males berangkat karna dipaksa pak kades, eh ternyata pelatihannya seru banget dapet temen banyak, pulang2 malah nangis pisahan
saya kasih bintang 5
materinya kebanyakan teori kak, prakteknya kurang
saran: kasih jeda istirahat lebih lama
kritik dikit ya, sound system nya jelek
puas, ilmunya kepake di panti
mau ngasih masukan soal kelas kemarin
kesan pesan: seru, dapet temen banyak
AC kelas mati dua hari, tolong diperbaiki buat angkatan berikut
makanannya enak tapi telat terus
biasa aja sih, widyaiswaranya ngebosenin
nilai 8 dari 10
pelatihannya bermanfaat sekali untuk tugas saya di lapangan
mbak pengajarnya sabar, terutama ke yang sepuh
zoom kemarin putus-putus, lain kali pakai link cadangan dong
isi evaluasi pelatihan di mana
kurang puas, jadwal molor sejam tiap hari
mantap materinya daging semua 🔥
usul: adain juga kelas malam buat yg kerja
modulnya terlalu tebal, bahasanya susah dimengerti kader desa
Penyelenggaraan kegiatan sangat baik, semoga dapat dipertahankan.
bintang tiga aja, kamar mandinya bau
simulasi konferensi kasusnya paling berkesan buatku
kecewa, narasumber gak jadi datang diganti video
pelatihan kemarin bagus cuma waktunya terlalu singkat menurut saya
ulasan saya: isi ok, tempat kurang bersih
testimoni: abis ikut pfa jadi ngerti cara nenangin penyintas
mau kasih rating
suka bgt sama sesi genogram, minta ditambahin
pelatih e lucu, ga ngantuk sama sekali
nomer 1 sampe 5 saya kasih 2, parkirannya susah
feedback buat panitia: undangan jangan mepet
masukan ae min, contoh kasusnya dibuat yg khas desa
senang sekali bisa ikut, pulang2 langsung praktik ke mbah saya
apik tenan pelatihane, gurune gayeng
kesuwen ceramahe, aku ngantuk
dhaharanipun eco, materinipun gampil dipahami
kurange siji, kursine atos
great training, the trainers were very patient
the room was too crowded but the material was useful
pematerinya keren
ruangan pengap
snack enak pol
kurang praktik
nilai 9
kasih ulasan
isi kuesioner evaluasi
masukan utk panitia
puas banget
gurune lucu rek
kirang wekdalipun
give feedback
pulang2 sy langsung praktekkan genogram ke warga, berguna banget
hari ketiga ngantuk semua, slide nya kebanyakan tulisan
kelas minggu lalu gerah, peserta sampai kipas2 pakai map, lain kali ac dicek dulu
mbak moderatornya sabar sekali sama yg sepuh
andai ada simulasi kunjungan rumah pasti lebih nempel
empat hari rasanya kurang, tau2 sudah penutupan
baru kali ini ikut diklat ga bosen
nasi kotaknya basi dikit, tolong jadi catatan
suara mik di belakang ga kedengeran sama sekali kemarin
materi konfliknya kena banget sama keadaan desa kami
peserta terlalu campur, yg baru jadi keteteran
game ice breaking nya sampai sekarang kami pakai di posyandu
omongane pemateri cepet banget, wong tuwo ra nututi
praktek wawancarane marai aku wani ngadepi wong nesu
sumpah mas, dosen bandung iku nek nerangno penak
honestly the role play part changed how i talk to families
gurunah penter, ngajarra nyaman
saya sudah di rumah lagi, disambut cucu dan panen mangga, menurut saya pelatihan kemarin sangat bermanfaat terutama praktik wawancaranya
kelasnya bagus tapi terlalu padat, mungkin lain kali dikasih jeda, apalagi kemarin banyak peserta habis perjalanan jauh kehujanan
sebelum sibuk urusan mantenan anak, saya mau menyampaikan penilaian: pengajar menguasai materi namun waktu diskusi terlalu singkat
toilet asrama tolong lebih bersih lagi untuk angkatan berikutnya, di rumah saya juga sedang renovasi jadi paham susahnya
selama ini bapak saya yang stroke selalu jatuh saat dipindah, berkat materi kelas lansia sekarang aman, nilai saya sepuluh
usul saja kak modulnya dicetak huruf besar, mata peserta sepuh seperti kami sudah kabur kena debu jagung
maaf baru bisa menulis sekarang setelah anak sembuh dari campak, pemateri PFA keren, hanya sound system perlu diperbaiki
skor saya empat dari lima karena makan siang sering terlambat, selebihnya oke, di luar hujan jadi susah cari warung
sudah tiga kali ikut diklat di berbagai dinas dan terus terang yang di PTKS kemarin paling hidup suasananya
jujur agak kecewa dengan kelas zoom kemarin, slide tidak terbaca dan tanya jawab cuma lima menit
sampai di Ponorogo disambut hujan angin, tapi hati hangat mengingat kelas kemarin, instrukturnya sabar dan contohnya nyata
aku wis balik ngarit maneh, tapi isih kelingan materine, apik banget mung jam istirahate kurang dawa
ngaturaken pamanggih, pelatihan kala wingi sampun sae, namung papan sinaunipun kirang jembar tumrap peserta sekawan doso
wong omah heran aku mulih kok pinter ngomong, berarti pelatihane ampuh, tak wenehi biji sanga
my kids were sick the whole time yet i never felt bored in class, excellent facilitators but the slides were too small
evaluasi dari saya, studi kasusnya sebaiknya diambil dari pesisir juga, kami nelayan kadang sulit membayangkan kasus kota
saya mau cerita ya bu, setelah ikut kelas odgj itu saya jadi berani nemani keluarga yg anaknya dipasung, ternyata cara ngomongnya beda, terima pelajaran berharga
makanan hari ke 2 keasinan, lainnya ok
pelatihannya bagus tapi waktunya kurang panjang
saran saya modul dibagikan sebelum kelas
kesan saya: jadi tahu cara ngomong sama keluarga odgj tanpa nyakitin
zoomnya putus2, materi gak nyampe
mau kasih penilaian utk pelatihan kemarin
AC kelas mati dari siang, mohon jadi evaluasi
kasih bintang 5 buat bu dosen dari bandung
terlalu banyak teori kurang praktek menurut saya
Pelatihan PFA kemarin langsung kepakai waktu banjir di desa saya, luar biasa
kurang puas. jadwal molor terus tiap hari
kalau boleh usul, hari pertama itu jangan diisi sambutan sampai siang, peserta dari ujung pulau sudah capek di jalan, langsung saja praktek
masukan: jangan diadakan pas bulan puasa, peserta lemes
isi evaluasi dimana kak
kamar mandi asrama airnya kecil, tolong jadi perhatian utk angkatan depan
narasumbernya telat sejam, materi jadi dipotong
biasa saja sih, materinya sama kayak tahun lalu
KESAN PESAN: ILMUNYA BERKAH, PANITIANYA RAMAH
ternyata ngasuh lansia ada ilmunya ya, nyesel gak dr dulu ikut
nilai saya utk pelatihan ini 8 dari 10
soal post test nya kebanyakan jebakan wkwk tapi materinya mantap
simulasi dapur umumnya paling berkesan, sampai nangis
usul ditambah kelas bahasa isyarat dong
slide nya kecil2 ga kebaca dr belakang
mic nya dengung terus, yg duduk belakang ga denger
Sebagai peserta saya menilai widyaiswara menguasai materi, namun alokasi diskusi perlu ditambah
konsumsinya mantap betul, sampe naik 2 kilo
bagus sih tapi pesertanya kebanyakan 1 kelas 40 orang
metode roleplay nya ngena, besok saya terapkan di desa
sy kecewa materi remaja nya ga sesuai sama kondisi di kampung
pelatihan mankas kemarin padet bgt tapi worth it
jujur asramanya panas tapi temannya asyik asyik
form penilaiannya sudah saya isi ya, nilainya bagus semua
tempat tidurnya tingkat, kasian yg sepuh. mohon diperbaiki
pengajarnya sabar banget sama kami yg tua2 ini
8/10 minus kopinya
andai praktek kunjungan rumahnya 2 hari pasti lebih nancep
ada unek unek nih buat penyelenggara, antre makannya sejam lebih
apik pelatihane, gurune lucu
materine ketok angel tapi dijelasno alon alon dadi paham
miturut kulo pelatihan wingi sae, namung wekdal praktekipun kirang dangu, mangke angkatan salajengipun langkung sae menawi dipun tambah sedinten
kesanku, panganane enak, kasure atos wkwk
ngantuk aku, ceramah tok ra ono prakteke
matur saran, mugi papan asrama dipun resiki
kelas onlinee rame tapi swarane mbrebet
pematerine ketelaten, ibu ibu podo seneng kabeh
wah jan top tenan simulasine, kroso koyo tenanan
pelatihanna begus, gurunah sabbar
lebur pelatihanna, coma bektona korang abit
the trainers were great but the room was too crowded
four stars, i learned a lot about case notes
the session on grief really helped me, well done
/feedback
pelatihannya bagus cuma makan siangnya keasinan
pematerinya enak, gak bikin ngantuk
bukan komplain ya, cuma masukan, AC kelas terlalu dingin
saran saya waktu praktik ditambah, teorinya dikurangi
kesan saya luar biasa, pesannya semoga tiap tahun ada
kasurnya agak keras tapi secara umum saya puas
terima kasih, acaranya berkesan sekali, materinya langsung kepakai di desa
materine apik, wektune kurang dowo
jos gandos pelatihane cak
pengajaripun sabar, kulo remen sanget
pelatihanna beccè' onggu, materina gampang
the training was great but too short
my feedback: more role play, less slides
i'd rate it 8 out of 10
nilai saya 3 dari 5
bintang lima deh buat panitianya
biasa aja sih, materinya udah pernah dapat di kabupaten
agak mengecewakan, jadwal molor terus tiap pagi
kurang greget praktiknya
mau kasih masukan soal konsumsi
kritik boleh? modulnya kebanyakan istilah, orang desa kayak saya kurang paham
usul, lain kali ada kelas bahasa isyarat dong
semoga ke depan narasumbernya dari praktisi juga
slide nya kekecilan dari belakang gak kebaca
zoom kemarin suaranya putus2, mohon lain kali dicek dulu sebelum mulai
yg hari ke 3 paling seru, simulasi bencana
evaluasi dari saya: tempat oke, waktu molor, makan oke
MATERINYA MANTAP DOSEN DARI BANDUNG TOP
Secara keseluruhan pelatihan berjalan baik, namun durasi diskusi perlu ditambah
gak rugi jauh2 dari pacitan, ilmunya banyak
sy nilai pengajarnya 9, tempatnya 6
toiletnya mungkin bisa lebih bersih lagi lain kali, selebihnya bagus
bosenin materinya jujur aja
mau isi kuesioner kepuasan
sik tas bar pelatihan, sumpah nyenengno, mung panganane kurang pedes
kulo aturi saran, sesi sonten ampun dangu-dangu
tidak ada yang kurang, semua panitia baik dan ramah
acnya mati terus, gerah
materinya terlalu cepat bu, kami yg tua ketinggalan
bagus banget pelatihannya kemarin
sarannya praktiknya diperbanyak
kesan saya selama di ptks menyenangkan
makan siangnya dingin, tolong diperbaiki ke depannya
bintang lima buat panitianya
assalamualaikum, sekadar masukan, waktu istirahat terlalu pendek
maaf kalau kurang berkenan, suara mic di aula kurang jelas
kurang greget sih menurut saya
pengajarnya sabar sabar, sangat terbantu
mau ngasih penilaian buat kelas kemarin
isi survei kepuasan di mana
usul, lain kali ada simulasi kunjungan rumah
modulnya susah dimengerti orang kampung
pelatihan dua hari kemarin rasanya kurang lama
saya kasih nilai 90 untuk narasumber
kecewa, acaranya molor dua jam
mantap ilmunya, langsung saya praktikkan di desa
anu ini pak saya mau ngomong kesan saya kemarin itu bagus gitu lho
hari pertama saya sempat mau pulang karena takut gak bisa ngikuti, ternyata bu dosennya telaten sekali, teman sekamar juga baik, pulang pulang saya malah nangis terharu, jadi menurut saya pelatihannya luar biasa
kritik dikit, slide nya kekecilan tulisannya
payah zoomnya putus putus terus kemarin
kamar mandinya perlu dibersihkan, selebihnya oke
puas sekali sama pelatihan lansianya
membosankan, ceramah melulu
semoga diadakan lagi, manfaatnya terasa
ulasan saya: materi relevan, waktu kurang, konsumsi baik
pematerine lucu, aku seneng
materinipun sae, namung wekdalipun kirang
panganane kurang asin cak, liyane apik
kelase mbosenke, kakehan teori
remen sanget kulo nderek pelatihan wingi
apik tenan pelatihane, jos
saranku praktike ditambahi rek
swantenipun mboten cetha wonten wingking
ruangane sumuk pol, tulung kipase ditambah
bagus onggu pelatihanna, senneng kaule
overall oke min, cuma time management nya kurang
kelas e very good, pematere sabar
the trainer was excellent, learned a lot
too much theory, not enough practice
i'd rate the class 8 out of 10

[profile_view]
nomorku sing kesimpen endi
jenengku ditulis opo ndek datane
datana engko' areya beddha e dimma
hp saya yang tercatat nomor berapa
saya ini terdaftar sebagai apa di situ
biodata se etoles gella' terro nenggu
kecatet kabupaten ngendi aku
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
dataku sing kecathet opo ae seh
tulung wacakno biodataku
kulo kedaftar minangka PSM nopo TKSK nggih
alamatku nang kono sing endi, omah lawas opo anyar
penasaran jenengku ditulis lengkap opo singkatan
nyuwun priksa identitas kulo ingkang kasimpen
nomer HP sing dicatet nomer sing endi
kabupatenku kecatet opo mas, wedi keliru
dudohno profilku
pengen mesthekake gelarku wis melbu biodata opo durung
informasi bab kulo ingkang panjenengan gadhahi menopo kemawon
aku kegolong unsur opo nang sistem
cek en dataku wis jangkep durung
akun kulo isinipun menopo
umurku nang data piro, kok jarene kakehan
lihatno isi akunku po'o
aku kedaftar nganggo jeneng asli opo jeneng celukan
nyuwun mirsani profil kulo sekedap
terro nenggu tang data
nyamana kaula etoles dha' remma e ka'dinto?
abas tang profil ka'
data apa bhai se badha e ka'dissa' tentang kaula?
engko' ecatet dhari kabupaten apa?
nomer hape se ecatet se dimma?
tolong baca'aghi biodata epon kaula
show me my details
is my phone number in your record the old one?
am I listed as PSM or as general public
let me see what name you registered me under
view account
Which district did I put down when signing up?
i want check my biodata is it already complete
open the page with my details on it
tell me everything stored about me
can you read back my info
lihat profit saya kak
show data diriku dong
cek data, nana saya di sistem ditulis apa
mau lihat dara saya yg tersimpan
my biodata isinya apa aja kak
tampilkan profile-ku plz
saya tercatat sebagai lawan atau PSM?
data aku yang ke-save apa aja sih
Mohon ditampilkan data diri saya yang tersimpan pada sistem Bapak/Ibu.
Izin bertanya, saya tercatat sebagai unsur apa di data Dinas Sosial
Dengan hormat, guna kelengkapan administrasi kami mohon salinan data pribadi yang pernah saya berikan
Apakah gelar saya sudah tercantum di profil? mohon diperlihatkan
Mohon pengecekan, kabupaten asal saya di sistem tertulis apa ya
Sebelum mengajukan surat tugas, saya ingin memeriksa biodata saya terlebih dahulu
Berdasarkan UU Pelindungan Data Pribadi, saya meminta akses terhadap seluruh data atas nama saya
nomor telepon mana yang tercatat untuk saya sebab saya punya dua nomor
Kami ingin memastikan nama lembaga pada profil ketua LKS sudah benar, mohon dibacakan
Saya ragu apakah dahulu mendaftar dengan nama panggilan atau nama di KTP, mohon dilihatkan
Selamat sore, bagaimana cara membuka profil saya sendiri di layanan ini
Data apa saja tentang istri saya yang disimpan di nomor ini? Kami ingin melihatnya
Nyuwun pirsa, data kulo ingkang kacathet kados pundi nggih
I would like to review the personal information you hold about me
Mohon informasi profil saya, khususnya kelompok dan wilayah, untuk dicocokkan dengan SK
mohon dibukakan biodata saya karena tanggal lahirnya saya khawatir keliru
Perlu kiranya kami mengetahui isian pendaftaran yang telah dikirim atas nama sekretaris kami
Apakah alamat surel saya sudah masuk dalam catatan panitia
Sudah lengkapkah data diri saya atau masih ada yang kosong, mohon dicek Bapak
Saya menerima kartu peserta dengan ejaan berbeda, ingin melihat dulu yang tertulis di data saya
Petugas kecamatan yang dulu mengisikan data saya, saya mau lihat apa isinya
Izin melihat kembali identitas yang saya kirim tempo hari melalui Telegram
Mohon tampilkan keterangan profil, apakah saya masih tercantum sebagai mahasiswa atau sudah relawan
kartu profil peserta atas nama saya mohon ditunjukkan sebentar
saya terdaftar dengan nama apa di sini
data diri saya yang tersimpan apa saja
saya tercatat dari unsur apa ya, psm atau relawan
kabupaten saya ditulis mana di sistem
lihat biodata saya dong
nomor ini terdaftar atas nama siapa ya
cek profil punyaku bener gak ejaannya
gelar saya sudah tercantum belum di data
lembagaku nang data ditulis opo
minta salinan data pribadi saya yang kalian simpan
info akun saya
email sy yg kecatat yg mana ya
dataku nang kene ditulis saka endi
asmanipun kulo kaserat kados pundi ing mriku
bula etoles dhari kabupaten apa e data
nama sy kemarin udah dibenerin, coba tampilkan sekarang gimana
cek dulu data saya sebelum saya ubah
alamat saya yg tercatat udah yg baru belum
apa betul nama saya ditulis pakai gelar
tolong bacakan data saya, saya tidak bisa baca layar kecil
tampilkan identitas saya yang terdaftar
mau memastikan tanggal lahir saya di data benar
unsur saya kecatatnya apa, mau lihat aja
sudah berubah belum data instansi saya
lihat dong isian saya yang dulu
kecamatan saya diisi apa ya waktu itu
coba delok profilku, wis bener durung
nyuwun pirsa data kulo ingkang sampun mlebet
can you show me what name you have on file?
terro nenggu'a data bula se la maso'
biodataku sudah bener belum ya, coba liatin
saya kedaftar sbg unsur apa? psm apa tksk
kabupaten saya di sistem ketulis mana
nomor hp yg terdaftar punya saya yg mana ya
mau lihat identitas saya disana
gelar saya udah masuk blm di data
data diri yg kemarin sy isi masih ada?
tunjukin dong info tentang aku
siapa nama saya menurut catatan kalian
saya tercatat dari desa mana ya
umur saya tertulis brp di situ
kmrn anak saya yg ngisi, pengen liat isinya apa bener
saya minta salinan data pribadi saya yg disimpan
Sesuai UU PDP saya ingin mengetahui data apa saja yang Bapak/Ibu simpan tentang saya
cek profil dong takut salah ketik
namaku pake H apa gak di data?
id relawan saya brp
nomor anggota saya berapa
akun saya isinya apa aja
kelompok saya terdaftarnya apa
liat datanya dulu sebelum saya kirim ke bu camat
my data mana
coba baca lagi data saya
alamat yg dicatat alamat lama apa baru ya
datanya istri saya udah lengkap belum, nomornya ini
data mana lagi yg belum saya isi ya?
profilku wis bener durung, coba tampilin
saya dulu daftar pakai nama siapa ya lupa
ketikannya anakku ngawur gak ya, lihat dataku
keterangan tentang saya di sistem apa saja
info akun
lihat profil lengkap
gimana cara ngecek data diri sendiri
mau mastiin tgl lahir saya di sana bener apa gak
anak saya yg ngisiin kemarin sambil main game, saya khawatir ngawur, coba tolong tulis lagi di sini apa saja yg tercatat soal saya
data saya apa aja yg tercatat
saya kedaftar sebagai kelompok apa
kabupaten saya yang kesimpan mana
tampilkan data diriku
biodata saya sudah lengkap blm
nomor hp yg terdaftar punya saya yg mana
di sistem umur saya ketulis berapa
liat dataku dong
gelar saya udah masuk belum di data
pengen tau data apa saja tentang saya yg kalian simpan
kirim salinan data pribadi saya
apakah saya tercatat sebagai PSM atau relawan umum
Mohon ditampilkan identitas saya yang tersimpan.
ejaan nama saya bener ga di situ
saya terdaftar pakai nama apa ya
mau ngecek isian pendaftaran saya dulu
alamat saya tercatat di kecamatan mana
lembaga yg tertulis di profil saya apa
cek nama sama asal saya di sistem
saya lupa dulu ngisi data apa aja
review biodata
lihat akun ku
profilku kayak apa skrg
siapa nama saya di catatan bapak
data panti tempat saya kerja udah keisi?
coba buka data saya saya mau periksa benar atau tidak
munculin kartu peserta/identitas aku
unsur saya apa di data dinas
dataku koyok opo saiki
jenengku nang kono ditulis opo
nyuwun pirsa biodata kulo
aku kecatet teko kabupaten endi
show me my data
dulu yg ngisi operator desa, coba perlihatkan apa yg dia tulis tentang saya
penasaran, dinas nyimpen alamatku yang mana
data diri sy
biodataku mana
info akun sy
identitas saya tampilkan
nomor peserta sy
sy tercatat apa
id saya
ndelok profilku
mirsani biodata kulo
ngabas data tang aba'
di situ sy ditulis psm apa karang taruna ya
gelar sy ikut tercantum ga di catatan kalian
penasaran apa saja yg kalian simpan tentang sy
asal kabupaten sy kebacanya apa
no hp yg kesimpan punya sy yg mana, lama apa baru
alamat sy di situ udah bener belum ya
apa yg muncul kalau petugas buka halaman sy
perlu ngecek ejaan nama sendiri sblm cetak kartu
takutnya anak sy ngisi ngawur, pengen baca hasilnya
kemarin diisikan pak bayan, sy pengen tau diisi apa aja
unsur apa yg tertera di akun sy
bisa dibacakan lagi isian2 sy tempo hari
jenengku nang kono ditulis piye seh
aku kecathet wong ngendi, pengin weruh
punopo mawon ingkang sampun kaserat babagan kulo
which district do you have me under?
formulirnya dulu diisi anak saya sambil nonton bola, jadi saya mau melihat data diri saya apa sudah benar
tampilkan biodata saya kak, besok mau fotokopi KK di kelurahan sekalian mencocokkan ejaan nama
sejak menikah dan pindah ke Jember saya tidak pernah buka akun ini, boleh lihat profil saya yang sekarang tersimpan
maaf menyela jam istirahat, habis kerja bakti saluran air, saya ingin tahu data saya tercatat sebagai unsur apa
sebutkan data saya yang tersimpan di dinas, soalnya tetangga habis kena tipu pinjol jadi agak waswas
layanan ini mantap sekali cepat jawabnya, sekarang coba perlihatkan profil peserta milik saya
nama saya di ijazah dan KTP berbeda satu huruf, makanya pengen lihat dulu yang tertulis di akun ini yang mana
boleh saya cek identitas saya di sistem, mumpung hujan reda dan sinyal penuh empat garis
dulu waktu daftar saya masih bujang kerja di Gresik, sekarang anak dua, data saya di sana isinya apa ya
bu sekdes minta laporan siapa yang akunnya lengkap, tolong kasih lihat isian profil punya saya
ini saya lagi antre BBM panjang sekali, daripada bengong saya mau periksa profil saya sendiri
wingi sing ngisi ponakanku sing isih SMP, mulane aku pengen maca dataku kabeh wis bener opo durung
kulo nembe gantos kaca mripat, nyuwun dipun tampilaken profil kulo supados saget kulo waos piyambak
dataku jajal ditokno, aku lali mbiyen nulis kecamatan endi pas lagi repot pindahan omah
the harvest keeps me busy so my cousin filled in the form, can i see what my profile says
kakak ipar juga bernama Slamet Riyadi, biar tidak tertukar undangan, mohon diperlihatkan data milik saya di sini
ada operator kabupaten minta kami mencocokkan data relawan satu satu sebelum akhir bulan, jadi tolong tampilkan apa saja yg tercatat atas nomor saya ini
cek biodata saya dong
nama lengkap saya di sistem ditulis apa
saya tercatat sbg PSM apa TKSK ya disitu
profilku mana
dulu yg mendaftarkan saya pak sekdes pakai hp beliau, saya sendiri ga pernah lihat isinya, bisa saya baca apa saja keterangan diri saya di situ
di data dinsos saya ikut kabupaten atau kota blitar?
kemarin petugas baru bilang data saya ganda, mau lihat isinya
Mohon ditampilkan data diri saya untuk dicocokkan dengan berkas usul kenaikan pangkat
udah bener belum ya gelar saya di sistem
nomor wa yg terdaftar utk saya yg mana
mau liat profil
unsur saya apa sih di sini
cek apakah alamat saya masih yg lama
ISI BIODATA SAYA TAMPILKAN PAK
tanggal lahir saya tercatat ga disini
sebelum diperbaiki sy mau lihat dulu datanya
informasi apa saja yg kalian simpan tentang saya
email yg kedaftar punya saya apa ya lupa
kabupaten saya di profil apa
dulu didaftarkan orang kecamatan, pengen tau data yg dimasukin apa aja
cek profil min, takut kecampur sama data suami satu hp
tampilkan biodata
katanya ada pembersihan data, data saya masih ada tidak
whoami wkwk, cek akun ku dong
instansi saya ditulis apa bu
nama pakai titel apa polosan di data?
coba cek saya terdata di kecamatan mana
saya kedaftar atas nama siapa di no ini
buka profil saya
salinan data pribadi saya bisa diminta? sesuai uu pdp
jenis kelamin saya jangan2 kebalik, bisa lihat?
jabatan saya di aplikasi masih pengurus lama atau sudah yg baru
PSM desa mana yg tercatat di data saya
mau mastiin ejaan namaku di database sebelum sertifikat dicetak
sertifikat teman salah gelar semua gara gara data awalnya, makanya saya mau ngintip dulu gelar saya tercatat bagaimana
nmr hp ini kepasang di profil siapa
biodata sy lengkap ga, ada yg bolong?
status keanggotaan saya tertulis apa
isi profilku opo ae se
jenengku ditulis piye nang kono
kulo kaserat saking kabupaten pundi nggih
jarene dataku wingi diresiki operator anyar, aku wedi jenengku ilang, jajal tontokno biodataku sing kecatet saiki koyok opo
badhe mirsani profil kulo bu
data kulo ingkang wonten mriku menopo kemawon
aku nang kene kecatet dadi opo mas, kader opo relawan
deloken sek dataku, alamate isih nang Wlingi opo wis Srengat
alamat kulo ing sistem tasih ingkang lami menopo sampun enggal
data bula bada apa bai e jeriya
terro nengghu'a data diri bula
what personal details do you have about me
which district am i listed under
check my account info
kok dipanggil Bu padahal sy laki, emang di profil saya ditulis apa?
/me
prof ill saya
data saya yg tersimpan apa saja, mau lihat
bukan mau ganti, mau lihat aja biodata saya
tanggal lahir saya di situ tertulis berapa
saya tercatat dari kabupaten mana ya
unsur saya di data tertulis psm apa relawan
jangan dihapus dulu, saya mau lihat datanya isinya apa
nomor hp saya yg kesimpan yg mana sih
minta salinan data pribadi saya yang ada di sistem
tampilkan identitas saya
dataku kecatet opo ae nang kono
jenengku ditulis piye yo
nyuwun pirsa, asma kulo kaserat kados pundi
kulo kepingin mirsani biodata piyambak
terro nengghu data bula
i just want to see my details, not change them
gelar saya udah masuk belum di profil
coba tunjukkan nama dan asal saya yang terdaftar
PROFIL SAYA MANA
sesuai uu pdp saya ingin mengakses data pribadi saya
sebelum saya betulkan, bacakan dulu data saya yang sekarang
yang kesimpen tentang saya apa aja
tunjukkan biodata saya
isian saya yg dulu coba dilihat lagi
apa saja yang dinas tahu soal saya
nama saya di sistem ejaannya bagaimana
saya masuk kelompok apa di situ, psm atau tksk
assalamualaikum, boleh saya melihat keterangan diri saya yang tersimpan
maaf mau ngecek saja, data diri saya sudah betul apa belum
minta salinan data pribadi saya
tampilin identitas saya dong
akun saya isinya apa
unsur saya tertulis apa
gelar saya sudah ikut tercantum belum di data
bacakan data saya pak, saya tidak bisa lihat
coba cek punya saya namanya siapa di situ
aku didaftar pakai nama apa
informasi diri saya mana, mau saya periksa
nomor hp saya yang tercatat yang mana
eee saya mau lihat itu lho data data saya itu
tempo hari yang mengisikan anak saya, dia buru buru mau sekolah, saya takut salah tulis desa atau nama, makanya saya pengen lihat dulu isinya
sini lihat profil gue
mohon diperlihatkan profil saya bu
data lengkap saya apa masih ada yang kosong
wilayah saya ketulis surabaya atau sidoarjo
saya terdata sebagai apa di dinas
dataku isine opo ae
jenengku nang kono ditulis piye
deloken profilku cak, bener ta
sing kesimpen soal aku opo wae
kulo kacathet minangka punapa
tampilno data diriku rek
data kaule engak napa e ka'dinto
view data aku dong kak
cek account ku isine opo min

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
ganti nomer hp
nomor hp saya berubah
nomor saya ganti
nomor saya yang lama sudah mati
no wa baru
nomor wa saya yang baru 081234567890
update nomor hp
ubah no telp
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
alamatku pindah, saiki nang Kepanjen, tulung dibenakno
gelar S.Sos durung ditulis, tambahono
kulo sampun sanes PSM, sakmenika TKSK, nyuwun dipun gantos
salah nulis tanggal lahir, kudune 1987
jenengku kurang huruf H nang mburi
nomer WA anyar iki sing dienggo yo, sing lawas wis mati
dudu Kota Kediri, aku Kabupaten Kediri
nyuwun dipun leresaken asmanipun kulo, kirang "Hj."
aku arep ngganti data pekerjaan, wis pindah dinas
kecamatane keliru, kudune Gondanglegi
pripun caranipun ngewahi biodata
emailku salah ketik, benakno ker
bar rabi aku pindah KTP nang Nganjuk, datane melu diganti
unsurku sakjane Karang Taruna, wingi salah pilih LKS
tulung ralat, jenis kelaminku kok ditulis lanang
profilku kudu diupdate, instansiku ganti jeneng
ndandani data sing keliru wingi lewat endi
jenengku kok kembar, busaken sing mburi
beccé'e nyamana kaula, sala toles
alamat epon kaula pinda ka Sumenep
gante nomer hape, se lamba' la mate
kaula benne Tagana, PSM
obba kabupatenna, kodhuna Sampang benne Bangkalan
tambhai gelar e adha', "H."
tang data se sala terro beccé'e, dha' remma?
my name is spelled wrong, it's Catherine with a C
update my address, I moved to Sidoarjo
change my group from student to LKS staff
please fix my birth year, should be 1990
add my degree M.Sos behind the name
i got new number, use this one
how can i edit my bio data
wrong city on my profile – I live in Batu not Malang
got married, need to change surname
I want to correct the info I gave yesterday
my institution is misspelled
mau ubat alamat saya, pindah ke Gresik
gantung nomor hp saya ya yg baru ini
edit birth date dong, salah input
nama mamaku salah, maksudnya nama saya kurang huruf d
uban data kecamatan, bukan Wonokromo tapi Wonocolo
profesi di profile-ku salah, harusnya teacher
update data: kabut sudah pindah ke Lamongan
perbaiki geler saya di biodata, S.Psi bukan S.Pd
Mohon nama saya diperbaiki menjadi Dra. Hj. Muslimatin, M.Pd., yang tercatat masih tanpa gelar.
Dengan hormat, kami sampaikan perubahan nomor telepon ketua LKS kami, mohon data lama diganti
Izin Bapak, saya pindah tugas dari Kabupaten Madiun ke Kota Madiun, mohon asal daerahnya disesuaikan
Terhitung bulan ini saya bukan lagi Karang Taruna melainkan PSM, mohon datanya diperbarui
Terdapat kekeliruan penulisan nama pada profil saya: Ahmad Syaifudin seharusnya Achmad Saifuddin
Saya sudah menikah dan kini memakai nama suami, bagaimana mengubah nama di sini
mohon bantu betulkan desa saya karena yang tercatat desa lama sebelum pemekaran
Universitas kami berganti nama, dapatkah keterangan instansi pada profil saya diubah
Mohon ditambahkan alamat surel pada data diri saya
Data yang diisikan petugas desa untuk saya keliru semua, ingin saya isi ulang dari awal
Kelompok saya seharusnya pengasuh panti, bukan masyarakat umum, kiranya dapat dikoreksi
Assalamualaikum, tolong jenis kelamin pada biodata saya dibetulkan, saya perempuan
Per 1 Juli saya diangkat menjadi penyuluh sosial, mohon jabatan dalam profil diganti
Nyuwun tulung asma kulo dipun leresaken, kirang huruf h wonten ngajeng
Kindly update my organisation in my profile, I moved to a different foundation
Gelar S.Sos saya baru keluar, mohon ditambahkan di belakang nama
atas nama ibu saya mohon data kabupatennya diganti dari lumajang ke jember
Mohon petunjuk cara memperbarui biodata bagi peserta yang berpindah domisili
Nomor WhatsApp saya akan berganti minggu depan, bagaimana supaya profil saya ikut berpindah
Sebutan Haji mohon dihilangkan dari nama saya, belum berangkat, masih antre
Tanggal lahir saya tertukar bulan dan harinya, mohon diperbaiki
Pada kolom unsur tertulis Tagana, padahal saya TKSK; mohon revisinya
saya ingin melengkapi isian profil yang belum ada nama lembaganya
Sekretaris kami salah memasukkan nama kabupaten atas nama saya, izin memperbaikinya
nama saya kurang gelar, tambahin S.Pd di belakang
pindah tugas, instansi saya sekarang dinsos kota kediri
tolong perbaiki ejaan nama, yang benar Mukhlisin pakai kh
profil saya masih tercatat relawan padahal sudah jadi TKSK, ganti
saya pindah rumah dari sampang ke sidoarjo, update ya
tanggal lahir salah ketik, betulkan
nomor wa saya ganti, tolong diperbarui
yang tercatat nama panggilan, mau diganti nama lengkap sesuai ktp
salah milih kelompok tadi, harusnya LKS
data saya ada yg keliru mau dibetulkan
jabatan saya bukan ketua lagi, ubah jadi anggota
jenengku kleru, kudune Suprihatin dudu Suprapti
nyuwun dipun gantos kabupatenipun dados Nganjuk
I moved to Jember, please update my district
nyama engko' sala, kodhuna Moh. Sholeh, beccea'aghi
hapus gelar di nama saya, belum wisuda kok udah ditulis
hilangkan kata H. di depan nama, saya belum haji
nomor lama dihapus aja ganti yang ini
unsur psm dihapus, sisakan tksk saja
hapus alamat yg lama, sekarang di bojonegoro
data kantor saya salah, jangan dihapus semua cuma dibenerin aja
mau ganti data lama dengan yang baru
buang spasi dobel di nama saya dong kak
kosongkan email saya, salah ketik, isi ulang
cabut keterangan disabilitas di profil saya, sudah tidak perlu
nama tengah sy tolong dihilangkan, cukup Dewi Kartika
tgl lahirnya kehapus ya? mau isi lagi
gelarku busaken, cukup jeneng wae
data kabupaten lawas dipun gantos mawon, sampun pindhah Tuban
nyama engko' etamba'i Hj. bhai, ta' osa ehapus kabbhi
mau ubah alamat
nama saya kurang huruf h, harusnya Khoirul
tambahin gelar S.Pd di belakang nama ya
gelar haji belum ditulis tolong ditambah H. di depan
sy udah pindah ke Gresik, tolong diganti kotanya
salah pilih kabupaten, harusnya kota madiun bukan kab madiun
sekarang saya TKSK bukan psm lagi, update ya
nomor wa ganti, yg lama hangus
ganti no hp dong kak
edit
data saya salah semua itu diisi sama cucu, mau dibetulkan
tgl lahir kebalik, 3 agustus bukan 8 maret
ralat nama: Siti Nurjanah, bukan Siti Nurjannah
nama yg benar sesuai ktp Moh. bukan Muhammad
koreksi dong, saya laki2 kok ditulis ibu
jenis kelamin keliru
sudah cerai, nama belakang suami tolong dihapus dari nama saya
saya dari karang taruna bukan tagana, keliru pencet
pindah tugas dr kec. Pare ke kec. Kepung, mohon disesuaikan
typo nama kemarin waktu isi, bisa diralat?
cara membetulkan nama gimana kak
ganti unsur jadi LKS
Mohon perubahan data instansi saya dari UPT Blitar ke UPT Pasuruan
email saya yg lama lupa password, ganti yg baru
nama ibu saya ketulis nama saya, benerin ya
tambah nomor cadangan bisa?
nama panggilan yg kedaftar, harusnya nama lengkap Sulastri Ningsih
hapus gelar saya, belum wisuda soalnya hehe
profil saya mau saya rubah dikit
rubah data diri
ups salah ketik kota tadi, sy orang batu bukan malang
baru lulus s1 min, tambahin S.Tr.Sos ya
jabatan saya skrg ketua, dulu anggota. ganti dong
kode pos sama desa salah tolong dikoreksi
kok saya dibilang dari sumenep? pamekasan kak, betulin
datanya mau dibenerin bisa sekarang?
kemarin isi asal2an, skrg mau isi yg bener
dulu pas daftar saya masih tinggal sama mertua di Lamongan, sekarang udah punya rumah sendiri di Babat eh tetep lamongan sih tapi kecamatannya beda, mau diganti
ubah kabupaten jadi tuban
saya pindah ke bangkalan, update dong
tambahkan gelar M.Pd di belakang nama saya
salah ketik tadi, harusnya Khoirul bukan Hoirul
edit kelompok saya dari psm ke tksk
nomor hp saya ganti, tolong diperbarui
tanggal lahirku keliru
saya skrg udah bukan karang taruna, ganti jadi pendamping pkh
koreksi nama: Hj. Umi Kulsum
ubah asal lembaga ke LKS Harapan Bunda
data kecamatan saya masih yg lama
mau benerin biodata
ralat ya kak, kab madiun bukan kota madiun
nama panggilan doang yg masuk, mau kuganti nama lengkap sesuai ijazah
hapus gelar saya, ga usah dicantumkan
saya baru mutasi dari panti blitar ke panti jember, datanya ikut diganti
pendidikan terakhir ubah jadi S1
Mohon perbaikan penulisan nama saya, seharusnya Soedarmadji.
status saya mahasiswa, kok ketulis umum, betulkan
jenis kelamin kebalik, saya laki2
nama saya kurang satu huruf di belakang tolong dibetulkan
tambah kelompok, saya juga tagana selain psm
perbarui alamat domisili
mau revisi data pendaftaran
asal saya sidoarjo, bukan surabaya!
kemaren ngisi asal, mau dibenerin datanya
ganti jadi kota probolinggo ya, tadi kepencet kabupaten
saya sudah menikah ingin mengganti nama belakang
rubah biodata dong
upt saya salah, bukan PSTW tapi PSBR
jenengku salah tulis, kudune Paijo
ganti asalku dadi ngawi yo
nyuwun dipun leresaken asma kulo
dataku kleru, benakno
change my name to Maria Goreti
i moved to gresik, update my profile
abis wisuda nih, tambahin S.Tr.Sos dong
kartu baru, nomor lama hangus, pindahkan akun ke nomor ini
ganti hp
oprek profil
benerin nama
update alamat
koreksi gelar
nama typo
pindah kabupaten
ubah unsur
tambah gelar s.sos
revisi data diri
/ubahprofil
kulo gantos nomer
kok isih jeneng lawas
sy udah bukan karang taruna lagi, skrg ikut lks
per januari sy ditugaskan jadi tksk
sejak nikah sy ikut suami ke bondowoso
huruf di nama sy kurang satu
nomer yg dulu udah hangus, ini yg baru
alhamdulillah baru lulus magister, gelarnya nyusul
dulu asal isi, skrg mau yg bener
sy ditulis laki2 padahal perempuan
kecamatannya salah pencet tadi
asal sy kebaca kota malang, mestinya kabupatennya
baru pulang haji, tambahkan H di depan nama
jenengku kok ditulis Sumarni, aku iki Sumarmi
aku wis pindah omah nang Nganjuk kok isih ditulis Kediri
kulo mboten PSM malih, samenika pendamping PKH
you spelled my surname wrong in the record
engko' la ngalle ka Pamekasan, ghi' etoles Sampang
setelah banjir bandang kami direlokasi ke kecamatan lain, jadi tolong alamat saya di data peserta disesuaikan
perbarui nomor telepon saya ya kak, kartu yang lama ikut hilang bersama tas di pasar Turi
selamat sore admin, anak saya baru saja diwisuda jadi seneng banget, oh iya mau membetulkan ejaan nama saya di profil
maaf sekali waktu mengisi saya sedang menunggui istri operasi sehingga tanggal lahir keliru, mohon diperbaiki
ubah kelompok saya dari relawan umum ke Tagana, SK-nya baru turun berbarengan dengan kelahiran anak ketiga
kantor saya dilebur dan sekarang saya dinas di Bojonegoro, mulai besok tolong wilayah saya diganti juga
layanannya gampang, nenek saya saja bisa, cuma gelar Dra. saya belum masuk, mohon ditambahkan di depan nama
nama saya tolong ditulis lengkap Raden Ayu, ini permintaan almarhum bapak yang minggu lalu seratus harinya
habis mantu kemarin rumah saya jual dan tinggal bersama anak di Tuban, data kabupatennya ikut dipindah ya min
saya salah memilih LKS padahal mestinya kader RBM, maklum sambil nyuapin balita, bisa dikoreksi sekarang
pakai nomor istri saja untuk data saya kak, hp saya dipinjam adik yang kerja proyek di Morowali
minggu depan saya jadi ASN penempatan panti di Sidoarjo, cara memperbarui pekerjaan di profil bagaimana
jeneng ning dataku kleru huruf loro, wingi nganti diguyu kanca-kanca pas arisan, tulung dibenakno yo
kulo sampun boten manggen wonten Blitar amargi tumut anak, alamatipun nyuwun dipun gantos Sidoarjo
nomerku anyar iki mas, sing lawas dibuak anakku pas nesu, tulung datane dianyari
since my husband retired we settled in Kediri near the grandkids, please change my region from Gresik
mulai bulan januari saya dipindah dari kecamatan Paron ke Widodaren karena tksk yg lama meninggal, jadi wilayah tugas di data saya harus diganti
ganti nomor hp, yg lama hangus
Gelar baru: S.Sos, mohon ditambahkan di nama saya
skrg sudah bukan karang taruna, sudah jadi tksk, ubah unsurnya
salah ketik, namaku Mukhlas bukan Mukhlis
saya ganti nomor karena hp yg lama kecemplung sawah pas panen, kartu hangus, nomor yg sekarang saya pakai chat ini yg dipakai seterusnya ya
tanggal lahir keliru kak, mestinya 12 mei 78
KTP saya tulisannya Mochamad tapi di sini Mohammad pakai double m, mumpung belum dicetak sertifikat tolong disamakan dengan KTP
habis nikah pindah ikut suami ke nganjuk, update alamat
nama saya ditulis huruf kecil semua di data, rapikan ya
sy sudah haji tahun ini, tambah H. di depan nama
nomor baru saya ini ya, yg 0812 dibuang aja
mau edit instansi dari LKS Al Hikmah ke LKS Nurul Jannah
data dobel, gabungkan jadi satu yg pakai gelar
autocorrect nih namaku jadi Nurhayari, harusnya Nurhayati
Mohon perubahan jabatan dari staf menjadi kepala seksi rehabilitasi sosial
UNSUR SAYA KELIRU DITULIS TAGANA PADAHAL PSM
saya laki2 pak, di data tertulis perempuan
tambah info kalau saya pakai kursi roda
emailnya diganti ya yg lama lupa sandi
isi yg kurang: desa Kalirejo kecamatan Lawang
kebalik, itu nama bapak saya yg masuk. nama saya Arif
lengkapi profil dong
nama panggilan kok yg kesimpen, ubah ke nama sesuai ijazah
saya sdh diangkat pppk, status honorer di profil tolong diubah
bs ganti kabupaten ga? abis mutasi
kecamatan saya pemekaran, namanya sekarang lain, dibetulkan ya
sesuai KK nama saya Sri Rahayuningsih, bukan Sri Rahayu Ningsih dipisah
hapus gelar M.Pd nya saya belum lulus 😅
perbarui data saya untuk pembersihan data relawan
yg kesimpen nomer anak saya, ganti nomer sy sendiri
dulu ngisi asal2an pas buru2, mau dibenerin sekarang
ralat data pak: bukan Lumajang tapi Lamongan asal saya
tempat kerja saya bukan di panti lagi, udah pindah ke dinsos kota
Mau memperbaiki penulisan nama: Moch. Syaiful Anam, tanpa titik setelah nama belakang
salah pilih kelompok kemarin, kepencet dunia usaha
tolong ganti nama lembaga, yayasan kami sudah ganti akta
profil saya ada yg salah, gimana cara ngeditnya
pendidikan terakhir diubah jadi S1 ya
nama ibu mertua saya yg kedaftar Sumini mestinya Suminah, data profilnya betulkan
nomerku sing lawas kegowo anakku nang Taiwan, saiki aku nganggo nomer iki, dadi data ne tulung diganti nomer sing iki wae
alamat kulo dipun gantos, sampun boyongan teng Batu
jenengku kurang siji huruf, kudune Suprapto
unsurku salah cak, aku LKS dudu relawan
badhe ngleresaken asma kulo, kirang gelaripun
data kulo dipun leresaken nggih, kabupatenipun lepat
umurku kok ditulis 91, kliru iku taun lahire
aku wis pindah nang Menganti, data ne dibenakno yo
nyama bula sala tolesan epon, pabagus enggi
obah data sengko', pinda ka Sampang
please update my phone number
i need to correct my district, it should be Blitar city
change my surname in the profile, i got married
kelompok saya tambahkan kader lansia juga, bukan cuma psm
/editprofil
mana sy salah ketik, harusnya Nurul bukan Burul
tgl lahir saya kebalik, mestinya 3 november bukan 11 maret
bulan sama tanggalnya tertukar pak, yg benar 07-02-1984
02/05/1979 -> 05/02/1979
kab. kediri -> kota kediri
nama: siti aminah => siti aminatun
relawan → psm, tolong disesuaikan
ganti nomor hp, yg baru 0812xxxx4410
ini nomor baru saya, data yang lama pindahkan ke sini
saya sudah pindah domisili dari nganjuk ke trenggalek, mohon disesuaikan
sekarang saya bukan tagana lagi, sudah jadi tksk
gelar saya tambahkan S.Pd di belakang nama
baru lulus s1, nama saya tambah gelar ya
bukan hapus data, cuma betulkan nama
tidak usah dihapus, diralat saja alamatnya
itu kota madiun lho, saya kabupaten
data saya keliru, yang benar kota batu
jenengku kleru, sing bener suparmin dudu supardi
alamatku wis pindah, gantien nang sidoarjo
asma kulo kirang setunggal huruf, nyuwun dipun leresaken
kabupaten kulo lepat, sanes blitar nanging tulungagung
nyamana bula sala, se bender Moh. Hasan
please correct my date of birth, day and month are swapped
my name is spelled wrong, it's Yohanes with an h
i moved to malang, please change my region
santi nama belakang sy, skrg pakai nama gadis
ganti biodata
dulu daftarnya pakai nama panggilan, mau diganti nama sesuai ktp
salah isi tadi, unsurnya mestinya lks
td sy pencet probolinggo kota, aslinya kabupaten
edit dong, jenis kelaminnya kebalik saya perempuan
Mohon perubahan data instansi dari Dinsos Kab. Gresik menjadi UPT PPSAB Sidoarjo
NAMA SAYA TOLONG DIBETULKAN KURANG HURUF H
email saya yang kemarin salah, ganti yang ini
habis nikah ikut suami ke ngawi, datanya mau saya sesuaikan
yang tertulis laki2 itu suami saya kali ya, saya ibu2, dibetulkan
tahun lahir 1997 itu keliru, mestinya 1979
pangkat saya naik, jabatan di profil mau saya ubah
jangan pakai haji di depan nama saya, belum berangkat pak
nomor wa lama sudah mati, tolong ganti ke nomor ini
nama desa saya ketulis sukorejo padahal sukoharjo
wingi aku salah ngisi tanggal lair, isok dibenakno ta
kelompok saya diganti dari umum ke karang taruna
habis saya lihat profil saya, ternyata asalnya salah, tolong ganti bondowoso
kurang lengkap biodata sy, mau nambahin nama lembaga
saya pindah rumah, sekarang di kediri
gelar belum dipasang, tambahi s.pd
ejaan namaku keliru, pakai h bukan k
sudah bukan psm lagi, sekarang tksk
betulkan asal daerah saya dong
nomor wa saya ganti, tolong disesuaikan
perbarui biodata
revisi isian kemarin
assalamualaikum, mohon dikoreksi, saya dari kota blitar bukan kabupaten blitar
maaf kemarin salah ketik nama, yang benar Yuliati
tambahkan haji di depan nama saya
kelompok saya salah pilih, seharusnya lks
mau mbenerin data diri
kecamatan saya keliru tolong diubah
ganti nama panggilan jadi nama di ijazah
lembaga saya sekarang beda, sy sudah pindah yayasan
lengkapi profil, tadi masih bolong bolong
umurnya ketulis salah itu pak, diralat ya
data saya perlu diupdate karena baru mutasi ke jember
yg tertulis sidoarjo itu dulu, kini saya di gresik
itu bu nama saya itu kurang satu huruf lho bisa dibenerin nggak
waktu ngisi saya sambil momong cucu, dia rebut hpnya, jadinya kepencet lumajang padahal saya orang probolinggo, minta tolong diluruskan
salah tuh datanya, benerin
bisakah keterangan pekerjaan saya diganti jadi perangkat desa
bagaimana kalau ingin memperbaiki nama yang sudah terlanjur masuk
hapus gelar saya, cukup nama saja
jabatan saya diperbaharui, sekarang ketua karang taruna
mau nambahin email di profil
koreksi: nama lengkap Sri Wahyuni, bukan Sri Wahyu
mohon penyesuaian domisili di profil
alamat lama masih nempel, tolong diganti alamat baru
rubah unsur saya
jenengku kliru, benakno
kulo sampun pindhah dhateng madiun, nyuwun dipun gantos
dataku salah cak, dandanono
kabupatenku gantinen tulungagung
gelaripun dereng kaserat, nyuwun dipun tambahi
aku saiki melu tagana, kelompokku owahono
kurang huruf jenengku, tambahono siji
desaku salah tulis, kudune karangrejo
nyamana kaule sala, toreh ghanteh
change nama aku jadi Dewi Lestari ya kak
update phone number ku min, wis ganti kartu
kabupaten kaule sanes sampang, obah daddi pamekasan
i moved to malang, please update my address
fix the spelling of my name
change my group to karang taruna
tanggal lahirku kebalik, harusnya 3-9 bukan 9-3
bulan sm tgl lahir sy tertukar

[language]
basa madura bisa napa enje'
kulo langkung sekeca basa jawi
ra mudeng boso inggris, balikno indonesia
ganti bahasa
pilih bahasa
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
change to english
switch language
language
language settings
do you speak english
i don't speak indonesian
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
jowo ae ngomonge, aku gak paham istilahe
saged ngangge krama inggil mboten nggih
wangsul dhateng basa Indonesia kemawon
ganti suroboyoan po'o min ben enak
nganggo boso Indonesia wae, jawane aku ora ngerti
iso basa Jawa ta robote iki
boso liyane onok opo ae
setelan boso nang endi ngganti
aku wong Madura, onok boso Madura ta
mbah kulo namung saged Jawi, pripun
kok moro-moro nganggo Inggris, balekno Indonesia
basane kakehan istilah manca, gunakake sing gampang wae, ganti Jawa ngoko
tulung dijawab Jawi kemawon
pindah boso
ngomong jowo po'o, gak ngerti aku
arek iki londo, jawaben nganggo boso Inggris ae
dadekna Indonesia, ojo kecampur Jawa
bisa bhasa Madura, ka'?
gante bhasa Madura
engko' ta' pate ngarte bhasa Endonesia
ngangghuy bhasa Endonesia bhai, ja' Jhaba
ta' tao bhasa Engghres, obba ghallu
bhasa apa bhai se badha e dhinna'
acaca Madhura olle ta'?
do you understand english or only bahasa
my bahasa isn't good enough for this
why is everything in Javanese, set it to English
which languages are available here?
reply me in English from now on
back to bahasa please, my english bad
sorry no speak indonesia
I'm Dutch and can't follow, any English menu?
lang en
pakai basah Indonesia saja kak
switch to bahasa dong kak
bisa ga pakai bahaya Jawa kak
change language ke Indonesia aja
gantung bahasa inggris tolong
ga ngerti bahasa Jaw ini, Indo aja please
mau pakai Bahama Madura ada ga
english-nya di-on in ya, tamuku foreigner
accidentally chose madurese, how to get it in English
Mohon layanan ini menggunakan bahasa Jawa saja agar ibu-ibu kader kami lebih paham.
Izin bertanya, apakah tersedia pilihan bahasa Madura bagi peserta dari Sampang
Dengan hormat, dosen tamu kami dari Jepang hanya bisa bahasa Inggris, bisakah bot ini berbahasa Inggris
Mohon dikembalikan ke bahasa Indonesia, saya tidak mengerti yang sekarang
Bagaimana caranya mengganti bahasa pada layanan ini, Bapak?
apakah bisa dijawab memakai bahasa jawa halus saja karena saya orang tua
Saya keliru memilih bahasa Inggris, tolong dipulihkan
Dapatkah kami dilayani dalam bahasa daerah
Saget ngagem basa Jawi mboten nggih, kulo kirang lancar basa Indonesia
Our volunteers from Australia do not understand Indonesian, could you switch to English?
May I continue this conversation in English
Mohon jangan memakai bahasa Inggris, anggota Karang Taruna kami tidak paham
pilihan bahasa apa saja yang disediakan oleh layanan ini mohon informasinya
Relawan asing di panti kami perlu informasi berbahasa Inggris, bagaimana mengaturnya
Alangkah baiknya percakapan ini dialihkan ke basa Jawa ngoko saja supaya akrab
Setelan bahasa saya mohon diubah menjadi Indonesia
Mohon menjawab dengan bahasa Indonesia baku, bukan bahasa Jawa
Saya transmigran yang baru kembali, lebih lancar berbahasa Jawa, mohon disesuaikan
Kok pesannya berbahasa asing ya Bu, minta yang bahasa kita saja
Basa Indonesia mawon, kulo mboten paham basa Inggris punika
Kindly use Bahasa Indonesia from now on
untuk bahasa osing banyuwangi apakah ada pak
Permisi, ingin memilih bahasa percakapan
Mahasiswa pertukaran kami meminta petunjuk berbahasa Inggris, apakah bot dapat diubah bahasanya
ngobrolnya pakai jawa aja bisa ga
tolong balas pakai basa madura
saya gak paham bahasa indonesia resmi, ganti yang jawa
kembali ke bahasa indonesia saja
ganti ke english
bisa pakai bahasa yg lain gak bot ini
gantio boso jowo ae mas, luwih enak
nyuwun ngagem basa jawi krama kemawon
switch to indonesian please, my husband is reading
do you have this in another language?
angghuy basa madhura bisa apa enja'
bahasanya jgn jawa, saya orang batak, indonesia aja
mau setting bahasa
jangan english dong balasnya, indo aja
bisa bahasa madura gak
jangan pake bahasa inggris, gak ngerti
ganti ke indonesia
bahasa indonesia aja min
kok jadi bahasa inggris semua? balikin
saya orang jawa, boleh pakai bahasa jawa?
ganti basa
ngomong jawa iso gak bot?
ubah ke english
use english dong, temen saya bule mau baca
bahasanya terlalu formal, bisa basa jawa wae?
Mohon gunakan Bahasa Indonesia saja, saya dari Papua tidak paham Jawa
sy gak paham krama, pakai indonesia
tolong jawabnya pake jawa ngoko aja kak
mbah saya bisanya bhs jawa, bisa diganti?
switch bahasa
inggris
jawa
pakai bahasa daerah bisa?
balik bahasa awal
tadi kepencet english, gmn balikin ke indo
bhs sunda ada ga
bisa bahasa mandarin? saudara dari taiwan mau ikut baca
pilihan bahasa apa saja
aku pengen nganggo boso jowo
kenapa jawabnya pakai bahasa jawa, saya bukan orang jawa
translate ke indonesia semua pesannya ya
ganti bhs dong yg gampang
atur bahasa ke inggris
indo aja lah
bahasa arab bisa? hehe serius santri sini
mode bahasa jawa
ubah bhs indonesia lagi
bahasa osing ada gak min, saya banyuwangi
kalau mau pindah bahasa pencet apa
nak ini kok tulisannya bahasa inggris semua simbah gak ngerti, tolong dijadikan bahasa indonesia
ganti ke bahasa inggris
kok jadi bahasa inggris, balikin ke indonesia
ubah ke indonesia
tolong bahasa jawa kromo saja
saya gak ngerti bahasa jawa, ganti dong
bisa ngomong basa madura?
aku mau chatnya pake english
Mohon gunakan Bahasa Indonesia.
bahasanya jangan yg ini
ngobrol jowoan iso gak
bot ini ngerti bahasa apa aja
kembalikan bahasanya seperti semula
bahasa osing ada?
teman saya orang timor, bisa diganti tetun atau inggris?
nenek cuma paham jawa, ubah dong bahasanya
ini kenapa pesannya jadi jawa semua saya orang ambon
pilihan bahasa di mana
mau ganti bahasa tapi ga nemu tombolnya
indonesia please, ga bisa inggris
set language ke indo
tolong pakai bahasa yang saya mengerti yaitu bahasa indonesia
bahasa inggris dong min, mau latian
mode jawa on
bhs ind aja kak
saya maunya balasan berbahasa madura
gantien boso jowo wae
ojo nganggo boso inggris, aku ra mudeng
nyuwun ngangge basa jawi
boso indonesia ae lek
can we switch to english
indonesian language please
suami saya orang inggris mau baca juga, bisa diganti bahasanya?
jawabnya pake bahasa sehari2 indonesia aja, jangan jawa alus
jowo
basa madura bs?
pakai indonesia
bhs inggris
bahasa indonesia ae
/lang
ubah ke jawa
krama inggil mawon
jowoan ae mas
basa ngoko wae
nganggo boso Indonesia ae
ngangguy basa Madhura
maaf ga paham istilah inggris, bs pakai yg biasa aja
simbah di rumah cuma ngerti krama
tulisannya asing semua, sy orang desa
tadi kepencet english, balikin dong
lidah sy madura, susah nangkep bahasa resmi
emak cuma bs bhs daerah, bacanya mudeng dikit2
kok jawabnya jawa, sy orang medan ga ngerti
sejak kapan ini berubah jadi inggris, bingung bacanya
bot nya bs ngobrol pakai boso suroboyoan ga
sy tki lama di hongkong, lebih lancar inggris malah
lebih enak kalau jawabnya pakai bahasa ibu sy
aku ra mudeng nek nganggo coro kutho, jowo wae
nek iso sing alus basane, iki sing maca wong sepuh
kulo langkung remen menawi dipun wangsuli ngagem krama
sorry my indonesian is terrible, can you write so i can read it
engko' ta' ngarte basa Jaba
saya dari Sumenep, sehari-hari melaut dan jarang pakai bahasa Indonesia, kalau bisa balasannya memakai bahasa Madura saja
tolong jawab pakai bahasa Jawa ya kak, di sebelah saya ada ibu mertua yang ikut membaca sambil ngupas bawang
wah responsif sekali, cuma dari tadi balasannya inggris melulu, tolong kembalikan ke bahasa Indonesia
anak saya menyetel hp ini waktu liburan dan sekarang semua jadi bahasa asing, cara mengembalikannya bagaimana
gunakan bahasa Inggris saja untuk saya, ini ada relawan dari Jerman yang menginap di rumah sejak gempa
permisi, saya menantu orang Jawa dari Papua dan baru belajar, boleh percakapannya pakai bahasa Indonesia baku
balas pakai krama inggil dong min, hitung-hitung saya latihan sebelum jadi pranatacara mantenan bulan depan
selamat siang, bapak saya habis stroke dan cuma nyambung bahasa daerah, layanan ini tersedia dalam bahasa Jawa tidak
saya guru bahasa, salut dinsos sudah pakai bot, apakah pilihan bahasanya cuma satu atau bisa diganti
ganti jadi Indonesia ya, kemarin saya cuma coba-coba saat mati lampu dan bosan di rumah
ada turis nyasar ke posko kami waktu hujan abu dan dia mau baca ini, ubah ke bahasa Inggris sebentar
kalau pakai bahasa Madura apa bisa, maklum kami nelayan Ambunten yang sekolahnya tidak tamat
mas bot pinter tenan, ning aku wong ndeso saka Pacitan, omongane nganggo basa Jawa wae ben penak
putu kulo mboten wonten griyo, kulo mboten saget maos Inggris, nyuwun dipun gantos basa Jawi kemawon
baleno nang bahasa Indonesia ae cak, mau anakku sing bar disunat dolanan hape mencet-mencet dewe
i teach yoga in Batu and my Indonesian is still at the market bargaining level, reply in English from now on
peserta kami kebanyakan mbah mbah yg cuma paham bahasa jawa, apakah balasan dari nomor ini bisa disetel jadi bahasa jawa semuanya
saya lihat di layar tamu saya yg dari Belanda semuanya tulisan Indonesia, bagaimana supaya pesan untuk dia keluar dalam bahasa Inggris
bahasa indonesia aja pak, ndak paham kalau jawa
kok dibalas pakai bahasa inggris, kembalikan ke indonesia
saya orang osing, bahasa apa yg tersedia selain indonesia
setting bahasanya dimana
tolong jangan jawa krama, pakai yang umum saja
mahasiswa tukar dari jepang di tempat saya mau pakai, bisa bahasa inggris?
balik bahasa indonesia
bapak saya cuma ngerti jawa, ubah bahasanya ya
mau tukar bahasanya dong, dimana mencetnya
bhs indo dong
bot ini bs bahasa arab ga
kalimat balasannya tolong bahasa jawa ngoko wae
bahasa saya salah pilih kemarin, mau diubah
Mohon diubah ke Bahasa Indonesia baku
anak saya iseng mencet, sekarang jadi inggris semua
mending pake bahasa sini deh, jawa timuran
tambahin pilihan mandarin kak, suami sy taiwan ga ngerti
dari tadi dijawab english terus, indonesiakan
bahasa sunda ada nggak, sy dari bandung
simbah pengennya pakai boso, bisa disetel?
bahasa bawaan nya apa? mau sy ubah ke jawa
dua bahasa sekaligus bisa ga, indo sama jawa
jgn inggris2an bu, bahasa biasa aja
sekarang pakai bahasa madura ya min kalau bisa
ubah tulisan bot ke inggris buat tamu dari australia
menu nya bisa diganti bahasa jawa? mertua saya yg makai
saya maunya bahasa nasional
opsi bahasa apa aja yg didukung
switch ke b.indo
tolong diterjemahkan balasan balasannya ke bahasa jawa untuk peserta sepuh
nggak ngerti krama inggil aku, jawabnya bahasa persatuan aja
bahasa inggris pls kak, aku exchange student
simbok sing ngewangi nyekel hp iki ora lancar boso Indonesia, lek njawab nganggo boso Jowo sing lumrah wae yo mas
saged ngangge basa krama mboten bu
aku ora mudheng boso Indonesia sing dhuwur, jowo wae yo
ganti boso suroboyoan iso a
basanipun dipun gantos Indonesia kemawon, kulo tiyang Sumatra
nyuwun ginakaken basa Jawi
balekno nang boso Indonesia, cak
ojo nganggo boso londo, mumet aku
tolong boso jowo alus ae gawe mbahku
ngangghuy basa madura bisa?
oreng seppo ta' ngarte basa indonesia, pagante madura
basa indonesia bai pak
change language to english
switch back to indonesian please
can we talk in english, my indonesian is poor
basa jowo ae mas, aku gak patek ngerti bahasa indonesia
saget ngagem basa jawi mboten
ngomong jowo iso ta bot e
bisa bahasa madura apa ndak
ngangguy basa madhura bisa?
pakai bahasa indonesia aja, jangan jawa
kok balasnya inggris, balikin ke indonesia dong
i don't understand indonesian, can we use english
english version available?
do you have this in javanese
sorry my bahasa is bad, speak english with me
indonesia aja
bahasanya jangan yg resmi banget, jawa biasa saja bisa?
tolong terjemahkan menunya ke inggris, ada relawan asing
mboten mudheng bahasa indonesia, kersa jawi mawon
aku salah pencet bahasa inggris, gimana baliknya
iso boso suroboyoan gak rek bot iki
ngomongnya pakai jawa saja ya
balasannya bisa inggris nggak
tolong pakai bahasa yang gampang, indonesia aja
saya gak paham bahasa jawa, indonesia saja
bisa madura apa nggak bot ini
jangan pakai krama, saya bukan orang jawa
assalamualaikum, apakah bisa dijawab dengan bahasa jawa halus
maaf saya orang ambon, tolong jangan bahasa daerah
setel bahasanya ke inggris
ngobrolnya pake jawa ngoko bisa?
teman saya bule, bisa dilayani pakai bahasa dia gak
ibu saya cuma ngerti jawa, ganti dong
pilihan bahasanya ada apa saja
tadi kok jadi inggris, balikin ke indo
eh kok jadi jawa sih ini bisa dibalikin ke indonesia gak ya
saya ini sepuh, dari kecil di desa, sekolah cuma sampai kelas tiga, bahasa indonesia suka salah paham, jadi kalau boleh dijawab pakai bahasa jawa saja
mohon menggunakan bahasa indonesia baku
ngomong apaan sih, pakai bahasa indonesia napa
bisakah saya memilih bahasa madura
opsi english ada?
saya lebih nyaman dalam bahasa inggris
saya mau bahasa jawa
nyuwun dipun wangsuli ngangge basa jawi
ojo boso indonesia, jowoan wae
iso boso jowo ta gak bot iki
kulo langkung sekeca ngagem krama
boso indonesia wae, aku ra mudeng kromo
gantinen boso indonesia rek
jawaben jowo po'o
ngangguy basa madura bisa kak?
basa madura bai min, kaule ta' ngarte bahasa indonesia
switch ke english dong kak
can we continue in indonesian
i don't understand, reply in english
change the language to javanese

[stop_broadcast]
ampon, ja' kereme pole
ta' parlo kabar pole
mon bisa ambu ngerem
kuota hp entek gara gara kirimanmu
saya pensiun tidak perlu kabar lagi
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
orang usah dikirimi kabar pelatihan maneh
nyuwun dipuji kendeli kintunanipun pengumuman
HP ku kebak gara-gara siaran iki, wis leren ae
mandheg langganan
aku wis pensiun teko PSM, gak usah kirim info maneh
njaluk metu teko daftar kiriman
sepurane aku gak butuh info ngene iki
pengumumane kerep banget, pateni wae
ojo nyepam nomerku cak
kulo mboten badhe nampi kabar malih, sampun sepuh
copoten nomerku soko siaran
unsub rek
saben dino ana pesen mlebu, risih aku, setop
nuwun sewu, pengumumanipun dipun lereni rumiyin
gak minat, gak usah dikabari maneh
kabar-kabare cukup semene ae, setop
aku mung butuh sertifikat, dudu promosi, pesene stop
leren disik le ngirim woro-woro, aku lagi nang pondok
ambu ghallu se ngereme pengumuman
ja' kereme kabhar pole ka'
engko' ta' terro narema pesen reya
stop siaranna, possa' tang hape
kalowarraghi nomer kaula dhari daftar kereman
ta' osa ngabari pole, la ambu dhaddhi PSM
mare ja' ngereme terros, aganggu
unsubscribe this number thx
too many messages, stop please
take me off the mailing list
I don't live in Java anymore, no need to send news
quit spamming me!!
i dont want to receive announcement anymore
please pause the news while I'm on sabbatical
remove this number from your blasts
wrong audience, not interested in these updates
enough with the promos
shop kirim pesan
unsubscribe aku dong kak
jangan kirim pecan siaran lagi ya
tolong henti kan pengungsian ke nomor ini
stok pengumuman, hp saya penuh
no more blast please, aku udah ga aktif di Tagana
mau berkunjung langganan info
mute dulu broadcast-nya, lagi ujian skripsi
Dengan hormat, mohon nomor lembaga kami dikeluarkan dari daftar penerima pengumuman.
Mohon pengumuman tidak dikirim ke nomor ini lagi, saya sudah purnatugas dari TKSK
Izin Bapak, saya keberatan menerima pesan siaran terus-menerus, mohon dihentikan
Ibu saya bingung menerima banyak pesan dari nomor ini, mohon dihentikan pengirimannya
Sehubungan masa jabatan saya sebagai ketua Karang Taruna telah berakhir, informasi pelatihan tidak perlu dikirim kepada saya
Bagaimana caranya berhenti berlangganan informasi dari Dinas Sosial
Saya menarik persetujuan atas pengiriman pengumuman ke nomor saya
mohon maaf pesan pesan ini mengganggu rapat saya tolong tidak usah dikirim lagi
Kami sudah mendapat informasi yang sama lewat surat dinas, jadi siaran melalui WA mohon ditiadakan
Nomor ini dipakai untuk layanan ambulans desa, mohon tidak dikirimi info pelatihan
Cukup sampai di sini info pelatihannya, Bapak, terima kasih, tidak usah dilanjutkan
Mohon berkenan menghapus nomor saya dari daftar siaran, bukan datanya
Selama bulan puasa kami mohon tidak menerima pengumuman apa pun dulu
Nyuwun pangapunten, kabar-kabar pelatihan punika sampun cekap, mboten sisah dipun kintun malih
Please remove this university number from your mailing list
Telepon genggam saya penuh dengan kiriman poster, mohon saya dikecualikan
Saya tidak berminat pada kelas-kelas yang ditawarkan, harap jangan menawarkan lagi
Apakah bisa saya tidak menerima siaran tetapi tetap menjadi peserta kelas yang saya ikuti
Istri saya sedang sakit keras, untuk sementara mohon kami tidak dikirimi pengumuman
hentikan siaran untuk nomor panti kami yang kedua cukup nomor utama saja yang dikirimi
Mohon dihentikan info ke saya, karena saya sudah pindah ke Kalimantan
Setiap hari ada saja pesannya, Bapak Ibu, saya mohon berhenti
Kami pihak sekolah merasa tidak pernah meminta kiriman informasi ini, tolong dicukupkan
data biarkan saja, cuma jangan kirim pengumuman lagi
saya masih mau jadi peserta tapi info massalnya distop ya
keluarkan saya dari daftar kirim pesan
jangan spam nomor saya dong
tiap hari kok kirim info terus, cukup
ga mau terima siaran lagi, akunnya tetap
nggak usah kirim info pelatihan dulu, hp saya penuh
hentikan pesan otomatis ke nomor ini
pesannya ganggu, matikan pengumumannya saja
sdh tidak aktif di tksk, info2 tidak perlu dikirim ke saya lagi
ojo dikirimi pengumuman maneh mbak, dataku jarno ae
mandheg ae, kakehan pesen mlebu
stop sending me announcements but keep my registration
jha' kerem pole pengumuman ka engko'
pengumuman pelatihan barunya stop, pengingat jadwal saya tetap
gausah kirim promo pelatihan lagi
info massal mohon dimatikan, ganggu kerja
saya tidak mau dapat siaran apapun
cukup sudah broadcast nya, saya mute juga masih masuk
jangan kabari saya soal pelatihan baru lagi
sementara off dulu infonya, lagi fokus lahiran
keluar dari siaran
mohon tidak dikirimi undangan terbuka dan berita lagi
jangan masukkan nomor ini di blast kalian
wis cukup infone, ojo dikirim2 maneh
pengumumanipun dipun kendeli rumiyin nggih
i don't want your broadcast messages anymore
kemarin sudah saya aktifkan, sekarang mau stop lagi
jangan aktifkan lagi infonya, tetap stop
sudah ketik stop 3x masih dikirim, berhenti dong
tolong jangan nyalakan pengumuman, saya tidak minta
stop ya, bulan depan saya hubungi lagi kalau mau langganan
siarane patenono wae
saya tidak mau langganan lagi
jeda dulu kirim infonya sampai lebaran
gak usah mulai kirim info lagi, sudah cukup
kok masih kirim pengumuman sih, kan udah stop
leren dhisik le ngirim info, mengko tak kabari
isih dikirimi ae padahal wis tak stop, mandhego
please pause the announcements for now
ambu ghallu kerem informasi, engko' ghi' sibuk
berhenti kirim info
brenti dulu ya info2nya
spam banget sih tiap hari
memori hp penuh gara2 kiriman dinsos, udah ya
gak usah dikabari pelatihan lagi, saya sudah pensiun dari psm
saya keluar dari daftar siaran
copot nomor saya dari broadcast
tolong nomor ini jangan dimasukkan list pengumuman
pusing liat pesan masuk terus, tolong dihentikan
ganggu!! saya lagi berduka malah dikirimi iklan
BERISIK TAU, GAK USAH KIRIM2 INFO
saya gak minat, tolong jangan kirim promosi pelatihan
mohon berhenti mengirimkan informasi ke nomor ini, terima kasih
pengumuman2 itu mending dimatikan aja buat nomer saya
notif pengumuman off
jgn wa saya lagi
ga usah kabar2 lagi deh
sudah cukup ya infonya
blokir aja nih lama2 kirim terus
kenapa kirim ke saya terus, saya gak pernah minta
salah orang, saya bukan relawan, jangan kirim lagi
ini nomor kantor, jangan dikirimi info pelatihan
stop info yg malang, jauh
pengumumannya gak relevan buat sy, setop
cara supaya ga dapet pesan siaran lagi gimana
keluarkan saya dari grup pengumuman
off dulu notifnya selama ramadhan
istirahat dulu terima infonya, lg sakit
hpku eror kebanyakan wa masuk, tolong jgn dikirimi
udah pindah provinsi gak butuh info jatim lagi
tengah malem kirim pesan, ga sopan, hentikan
setiap buka wa isinya dinsos mulu capek
saya tidak bersedia menerima pesan siaran
cabut persetujuan saya utk dikirimi pengumuman
STOPPPP
wis cukup, ora usah kirim info maneh
tiap pagi bangun tidur yg kebaca duluan info dinsos, padahal saya udah gak jadi kader sejak lahiran, tolong jangan dikirimi lagi ya bu
jangan kirim pengumuman lagi ya
saya ga mau terima info ini lagi
keluar dari daftar siaran
hentikan pesan siaran
tiap hari kok dapet pesan, berenti dong
risih ah broadcast mulu
spam!! stop
hp saya penuh gara2 info pelatihan, setop
tolong tidak usah dikirimi informasi lagi
sementara libur dulu broadcastnya, lagi skripsi
saya sudah pensiun, mohon pengumuman tidak dikirim ke saya
stop info pelatihan, ujung2nya ga pernah keterima
Mohon nomor saya dikeluarkan dari daftar penerima pengumuman.
mute dong broadcastnya
aku ga butuh info2 gini
udahan ya kirim promosinya
gimana cara berenti dapet pesan dari sini
pengumuman dari dinas nggak usah masuk ke nomor istri saya ini
info pelatihan tolong distop dulu sampai bulan depan
ini nomor kerja, jangan dikirimi siaran
pesan massal kaya gini ganggu, cabut nomor aku
nonaktifkan notifikasi pengumuman
kenapa dikirimi terus, saya kan udah bilang berhenti
saya tidak mau menerima pesan pengumuman apa apa lagi dari nomor ini
cukup sekian infonya, ga usah lanjut
ojo dikirimi pengumuman maneh yo
wes mandeg o, kakean broadcast
sampun mboten usah ngintun kabar malih
mumet hapeku mung isi pengumuman, leren disik
stop sending me announcements
unsubscribe me from this list
saya udah pindah ke papua, info pelatihan jatim ga usah masuk lagi
lagi hemat kuota, jangan kirimi poster2 lagi
grup kelas udah rame, siarannya berhentiin aja
ga usah kabari saya soal pelatihan baru
quit
keluar langganan
jgn broadcast
udah cukup infonya
no more pesan
setop kiriman
wis mandheg ae
ojo kirim info
mboten usah dikabari
ambu la
hp sy penuh gara2 info terus
tiap buka wa isinya pengumuman dari sini melulu
paket data sy sekarat, ga usah kirim gambar2 lagi
sy udah pensiun dari kegiatan sosial, info ginian ga perlu lagi
bunyi terus pas rapat, malu sy
pengumuman minggu ini udah 6 kali lho
sy sudah blm minat, cape terima selebaran digital
ga tertarik lagi sama kabar2 pelatihannya
sy kerja di taiwan skrg, infonya udah ga guna buat sy
notifnya bikin anak bangun, mending ga usah dikabarin
siaran kalian numpuk di chat sy 99+
udah ikut grup sebelah, info dobel2 jadinya
saben dino ting tung ting tung, kupingku budheg
infone wis gak kanggo gawe aku cak
kulo sampun sepuh, kabar-kabar ngaten mboten prelu malih
too many notices, my phone can't breathe
hp engko' possa' polana kabar ka'dissa' terros
saya menghargai kerja bapak ibu dinsos, tapi sejak ibu sakit saya butuh ketenangan, tolong jangan kirim pengumuman lagi
hentikan kiriman infonya dulu kak, saya mau fokus skripsi dan sebentar lagi sidang
maaf ya min, memori hp jadul saya cuma 8 giga dan sudah sesak foto cucu, broadcastnya tidak usah sampai ke saya
saya keluar dari langganan kabar, soalnya bulan depan berangkat kerja ke Jepang sebagai perawat
dulu waktu masih aktif di desa senang sekali dapat info, sekarang saya jadi sopir truk lintas pulau, berhenti saja langganannya
tolong nomor ini jangan dikirimi siaran lagi, dipakai bersama anak untuk sekolah daring dan suka mengganggu
baru sembuh operasi mata dan dilarang sering lihat layar, jadi cukup sampai sini saja pengumuman-pengumumannya
pesannya bagus-bagus dan bermanfaat, tapi suami saya cemburu lihat notif malam hari, setop ya kak
kerjaan di kelurahan lagi numpuk karena pendataan pemilih, jadi pesan massal dari nomor ini dimatikan saja
saya sudah unsubscribe minggu lalu pas hajatan kok tadi pagi masih dikirimi pengumuman, tolong dihentikan
mulai hari ini jangan kabari saya soal pelatihan apa pun, jualan takjil sedang ramai dan hp dipakai pesanan
kambing saya hilang dicuri jadi lagi tidak berselera, mohon info-info rutinnya disudahi saja buat nomor saya
aku wis ora aktif nang karang taruna mergo ngurus bapak lara, dadi ora usah ngirim kabar maneh yo
nyuwun pangapunten, hape niki kagem dagang sayur, pengumuman saking dinas nyuwun dipun kendelaken kemawon
infone mandhegno ae mas, aku arep nang pondok telung taun lan hape dititipno emak
your team is lovely but with newborn twins i can't handle the announcements anymore, please take me off the list
mohon maaf sebelumnya, saya sekarang sudah tidak aktif di kegiatan sosial karena merawat orang tua, jadi pengumuman pengumuman tidak perlu sampai ke saya lagi ya
saya sudah pensiun dari psm, info info nya tidak usah dikirim lagi
pas kampanye begini semua orang kirim pesan, termasuk nomor ini, sudah cukup, yang dari sini saya minta tidak dikirim lagi
kok tiap hari ada blast, hp saya penuh, stop
gak usah kirim info pelatihan lagi saya sudah kerja di kalimantan
dalam seminggu ini ada sebelas pengumuman masuk, isinya jadwal kabupaten lain semua, tolong nomor saya jangan dapat yg begitu lagi
nomor saya dicabut dari blast ya
saya lagi sakit, jangan dikirimi undangan undangan dulu
nonaktifkan broadcast
cukup ya infonya, saya cuma mau pelatihan yg sudah saya daftar
bukan relawan lagi, stop info
jangan spam pak!
pengumuman yg sama masuk 5x, berhentikan aja
Mohon nomor saya tidak lagi disertakan dalam pengiriman informasi massal
udah ga minat, ga usah kirim2
selama ramadan jangan ada siaran ke saya ya, habis itu boleh lagi
lepas langganan
info dari dinsos ini ga penting buat saya, setop
tolong distop kak kirimannya, kuota saya habis
sy tidak mau menerima pesan promosi apapun
Gausah diinfo2in lagi, kelasnya jauh semua di malang
kenapa saya dapat info tagana jember padahal saya tinggal di gresik, hentikan saja
mau unsubscribe pengumuman di telegram, yg wa biar
blok aja nomor saya dari kiriman massal
nomor kantor ini jangan dipakai buat kirim pengumuman pelatihan ya
BERHENTI KIRIM PESAN TENGAH MALAM
istirahat dulu dr info2 pelatihan, mau fokus skripsi
saya ga jadi tertarik, hapus dari daftar kirim
nggak usah dikabari lagi kalau ada pelatihan baru
ketik apa supaya ga dapet pengumuman lagi
off kan info
bosen dikirimin jadwal terus, tolong berhenti
masa kampanye gini males dapat pesan dari dinas, stop dulu infonya
Unsubscribe, saya sudah pindah provinsi
saya terima pesan berantai dari nomor ini, tolong berhenti mengirim
jangan masukkan saya di broadcast lagi
stop info ya min, makasih
mandheg wae kiriman infone
ora usah ngabari pelatihan maneh
mboten usah dipun kirimi kabar malih nggih, kulo sampun sepuh
wis gak butuh info aku rek
sak wulan iki pesen pengumuman mlebu terus nganti memori hpku kebak, sepurane yo mas aku gak usah dikirimi maneh
siaran teng nomer kulo dipun endhegaken rumiyin
males aku diblast terus, metu ae teka daftar
info pelatihan ojok dikirim nang nomer iki maneh cak
pengumuman kados wingi sampun ngantos mlebet wonten hp kulo malih
jha' kerem pole pesen ka engko'
ambu, ta' osa kerem info
no more newsletters, i have moved to another country
stok kak
STOPPP
bukan mau hapus akun, cuma gak mau dikirimi
akunnya biar, tapi infonya jangan dikirim lagi ya
kok dapat info terus sih
hp saya penuh pesan dari sini, sudah cukup ya
saya sudah pensiun dari relawan, gak perlu dikabari pelatihan lagi
data saya jangan dihapus, pengumumannya saja yang dihentikan
bukan batal ikut, cuma pengumuman2 lain gak usah dikirim
pelatihan tetap saya ikuti, siarannya aja yg stop
info pelatihan gak usah, pengingat jadwal saya tetap
keluarkan nomor saya dari daftar siaran
hapus saya dari daftar kirim pesan, bukan dari peserta
berisik, tiap hari bunyi
mohon tidak lagi mengirimkan pengumuman ke nomor ini
jangan tidak dihentikan ya, saya sudah minta tiga kali berhenti dikirimi
rasah ngirim info meneh
wes cukup, ojo dikirimi pengumuman terus
aja kakehan wara-wara, mandhego
kulo mboten kerso nampi pawartos malih
cekap nggih, mboten usah dipun kintuni info
ja' kerem pengumuman pole
ambu, ta' usa ngerem info
no more announcements please, but keep my account
enough with the updates
diam dulu bot
jgn wa lagi
kuota saya habis buat buka gambar pengumuman terus, tolong dihentikan
ini nomor kerja, jangan dikirimi info pelatihan di sini
libur dulu kirim infonya sampai habis lebaran ya
sementara jangan dikirimi pengumuman, saya lagi cuti melahirkan
kenapa saya dikirimi terus padahal tidak pernah daftar, tolong berhenti
gak minat sama infonya min, jangan kirim2
notifikasinya matiin dong, yang pengumuman itu
SUDAH SAYA BILANG JANGAN KIRIM INFO LAGI
blokir aja ya kl masih ngirim lagi
saya pindah ke kalimantan, info pelatihan jatim sudah tidak perlu
tidak ingin menerima blast lagi
cabut persetujuan saya untuk menerima siaran
wes gak usah ngabari aku maneh yo cak
makasih infonya selama ini, tapi cukup sampai di sini ya jangan dikirim lagi
shop dulu kiriman infonya
capek baca pengumuman, tiap minggu ada aja
yg promo2 pelatihan itu gak usah masuk ke nomor saya
cukup sampai sini aja infonya
hp saya penuh sama pesan dinas, udahan ya
tidak usah dikabari lagi kalau ada apa apa
bosan dapat siaran tiap minggu
saya sudah pensiun, tak perlu lagi diberi pengumuman
spam banget sih, udah napa
assalamualaikum, mohon nomor ini tidak dikirimi info pelatihan lagi
maaf ya bu, bukannya tidak mau, tapi tolong jangan share pengumuman ke saya lagi
unfollow dong dari info dinas
mau keluar dari siaran
blokir pengumuman ke nomor sy
saya gak butuh info kayak gini
jeda dulu kirimannya sampai habis panen
libur dulu ngasih infonya ya, sy lagi berduka
diem dulu dong min jangan chat mulu
gimana caranya biar tidak menerima pesan dari sini lagi
matikan info pelatihan ke nomor saya
sudahi saja langganan saya
ini masuk terus pesannya apa gak bisa diberhentikan gitu ya bu
jujur saya dulu ikut karena diajak teman, sekarang saya kerja di kalimantan, tiap malam masih dapat pesan begini padahal gak mungkin bisa datang, jadi sudahi saja kirimannya
ganggu! jangan wa saya lagi!
nonaktifkan pemberitahuan dari dinas
saya keberatan menerima pesan berantai ini
siapa sih ini kirim pengumuman terus, berhentiin
lepaskan nomor saya dari broadcast
saya tidak mau dapat info lowongan pelatihan lagi
kabar kabarnya dihentikan saja pak
mute
boleh minta tidak usah diikutkan dalam kiriman massal
uwis ojo wa aku terus
mandheg sik kirimane, hpku kebak
kulo mboten betah malih informasi niki, dipun kendeli kemawon
cukup cak, gak usah ngabari maneh
nyuwun ngapunten, nomer kulo mboten sisah dipun kirimi kabar
metu aku teko siarane rek
kok ngirim wae to, lerenono
aku dudu relawan kok dikirimi terus, mandeko
emoh oleh pengumuman maneh
ampon, ta' usa kerem kabar pole ka kaule
ja' kerem pole kak, penno hp kaule
unsubscribe aku ya min
no more broadcast po'o min, mumet aku
take me off your mailing list
quit sending me these announcements

[resume_broadcast]
kirimi maneh infone
kabarin lagi ya kalau ada pelatihan baru
kereme pole kabarra
kemarin minta berhenti, sekarang kirim lagi saja
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
kirimi maneh pengumuman pelatihane yo
kulo badge langganan kabar malih
wingi tak setop, saiki pengen oleh info maneh
ojo sido mandheg, terusno ngirim info
wis mulih teko umroh, siarane urubno maneh
aktifno siaran nang nomerku
sakniki kulo kersa nampi pengumuman malih
aku kok suwe gak oleh kabar pelatihan, lebokno daftar kiriman maneh
melu langganan woro-woro pelatihan
tak batalno setop e, kirim terus ae
kabarono maneh nek onok pelatihan, cak
ngapunten kala wingi klentu ngetik stop, dipun lajengaken nggih
pengen oleh broadcast maneh, kancaku kabeh entuk
balekno langgananku
nomerku lebokno maneh nang siaran dinsos
saged nampi woro-woro malih, sampun wangsul saking luar Jawi
urip maneh notif e, wes longgar aku
aku arep dikabari maneh saben ana kelas anyar
kereme pole pengumumanna ka'
terro olle kabhar pelatihan pole
bari' sala neken stop, odhi'i pole
langganan pole, ka'
ta' dhaddhi ambu, terrossaghi bhai
maso'aghi pole nomerra kaula ka siaran
kaula la mole dhari Malaysia, kabala pole mon badha pelatihan
start sending me the updates again
sign me back up for the newsletter
I accidentally typed stop, undo that
back from leave, switch announcements on
could you put me back on the list for news
i wanna get notified about new trainings again
Ignore my unsubscribe
unmute announcements
why no more news since i stop it? please activate
keep me posted on future batches like before
aktor kan lagi siarannya
subscribe lagi ya kak, kemarin kepencet
mau layangan pengumuman lagi
tolong kirim lagi into pelatihannya
start lagi broadcast-nya please
masukkan lagi ke daftar kirin, dulu saya minta stop
on-in lagi info pelatihannya dong kak
buka lagi pengumuman yg dulu saya sop
Mohon saya dimasukkan kembali dalam daftar penerima pengumuman pelatihan.
Dengan hormat, dahulu kami meminta berhenti, kini LKS kami ingin menerima informasi lagi
Sepulang dari umrah saya ingin mendapatkan kabar pelatihan seperti semula
Izin Bapak, pengumuman sudah lama tidak masuk sejak saya ketik STOP, mohon dihidupkan kembali
Bagaimana cara berlangganan lagi informasi Dinas Sosial, saya dulu terlanjur berhenti
Ketua Karang Taruna yang baru meminta agar siaran ke nomor organisasi kami dibuka kembali
mohon dikirimi info lagi seperti dulu karena kami sekarang sudah ada anggaran untuk ikut pelatihan
Saya keliru menekan berhenti, mohon tetap dikirimi pengumuman
Mahasiswa bimbingan saya tidak mau ketinggalan kabar, mohon nomor ini diaktifkan lagi siarannya
Masa cuti saya telah selesai, silakan pengumuman dikirim kembali
Kami menyetujui kembali penerimaan informasi melalui nomor WhatsApp ini
Anak saya tanpa sengaja menghentikan langganan di telepon saya, mohon dipulihkan
Bapak lurah menanyakan mengapa tidak pernah dapat kabar lagi, mohon langganan beliau disambung
Kulo badhe nampi woro-woro malih, nyuwun dipun lampahaken
Please start sending our foundation the training updates again
Ralat, permintaan berhenti kemarin saya cabut, saya tetap ingin menerima info
Apakah saya masih bisa menerima siaran kembali setelah setahun berhenti? Mohon diaktifkan bila bisa
Kini saya kembali aktif menjadi TKSK, informasi pelatihan mohon dikirimkan lagi ke saya
buka kembali blokir pengumuman di nomor saya pak saya ingin tahu perkembangan pelatihan
Puasa sudah usai, pengumuman boleh dilanjutkan untuk saya
Mohon kiriman berita kelas baru diteruskan lagi ke nomor panti kami
Sejak minta berhenti saya merasa tertinggal informasi, tolong sambungkan lagi
Ibu saya berubah pikiran, beliau ingin kembali mendapat pengumuman
Nomor ini boleh dikirimi pengumuman lagi mulai hari ini, terima kasih
saya dulu stop, sekarang mau terima info lagi
jangan di stop ya, saya masih mau dapat pengumuman
kok sudah tidak pernah dapat info? saya mau dikirimi lagi
salah ketik stop tadi, batalkan berhentinya
lahiran sudah lewat, infonya boleh dinyalakan kembali
mau ikut langganan pengumuman
mulai kirim info lagi ya min
buka lagi siaran ke nomor saya
kangen info pelatihannya, aktifkan dong
saya kira stop itu utk isian, ternyata infonya jadi mati, hidupkan lagi
stop yg kemarin dicabut ya pak
kirimi maneh infone mbak, wingi kepencet mandheg
kulo kersa nampi pengumuman malih
turn my announcements back on, i stopped them by mistake
kerem pole informasina ka engko', bari' sala pencet
hidupkan lagi kiriman info pelatihan baru
pengumuman aktif lagi ya, bukan pengingatnya
saya mau berlangganan lagi kabar dari dinsos
tolong masukkan lagi nomor saya ke daftar siaran
mulai langganan lagi
kabar pelatihan terbaru tolong dikirim ke saya seperti dulu
info pengumuman dibuka lagi untuk nomor ini
udah selesai umroh, boleh kirim info lagi
saya siap menerima broadcast lagi
kirimi saya pengumuman lagi kalau ada pelatihan dibuka
boleh lanjut lagi kirim infonya, hp udah ganti
lanjutno maneh kiriman infone nang nomerku
pengumuman dipun bikak malih kagem nomer kulo nggih
aku arep langganan info maneh
engko' terro olle pengumuman pole
nyalakan lagi infonya
mau dapet info pelatihan lagi dong
kok sy gak pernah dpt pengumuman lagi? tolong dimasukkan lagi
langganan info
sy kmrn stop, skrg mau lagi
mulai kirim pengumuman
aktifin broadcast
masukkan lagi nomor saya ke daftar siaran
udah gak sibuk nih, kirimin lagi ya infonya
lebaran selesai, infonya boleh dilanjut lagi
sudah sembuh, saya siap terima kabar pelatihan lagi
anak saya yg ngetik stop kemarin, saya masih mau dapat info
salah pencet berhenti, batalin ya
jangan distop pengumumannya
buka lagi blokirnya, saya mau terima info
kangen info dinsos hehe hidupin lagi
kabari lagi ya kalo ada pelatihan, kemaren sempet sy matikan
on kan lagi notifnya
notif pengumuman hidupkan
saya nyesel berhenti langganan, ketinggalan info terus. ikutkan lagi
Mohon nomor saya didaftarkan kembali sebagai penerima informasi
ganti hp jadi ga dpt info, tolong aktifkan pengumumannya
temen dapet pengumuman kok sy engga, mau juga dong
saya mau terima kabar terus tiap ada pelatihan
boleh dikirimi info lagi sekarang
tolong dilanjutkan kiriman infonya
lanjut lagi infonya kak yg dulu sy hentikan
pulang dari umroh nih, pengumumannya boleh jalan lagi
stopnya dibatalkan ya
saya berubah pikiran, kirim aja pengumumannya
aku pengen dikabari lagi koyo biyen
cara nyalain info yg udah di stop gmn
kapan2 kirim info lg gpp, sdh longgar memorinya
pengumuman on
dulu saya minta berhenti soalnya lagi ngurus ibu sakit, sekarang ibu sudah tiada dan saya punya waktu, tolong kirimi kabar pelatihan lagi
udah ganti kartu nih, infonya boleh diaktifkan lagi spt semula
saya mau dapat info lagi
aktifkan siaran
kirimin info lagi dong kak
kemarin ga sengaja ngetik stop, tolong dibuka lagi
sub lagi min
on kan broadcast
kok saya ga dapat pengumuman lagi, masukkan lagi ke daftar
sdh pulang umroh, infonya boleh dikirim lagi
skripsi kelar nih, aktifin notif pengumumannya
Mohon saya kembali dikirimi pengumuman.
boleh kirim kabar lagi ke nomor ini
pengen update info terbaru lagi
pengumuman dinyalakan
info pelatihan baru kirim ke saya juga ya
berlangganan
cabut stop nya
gabung lagi ke daftar broadcast
unmute pengumuman
saya mau terima pesan siaran kembali
nyesel stop kemaren, ketinggalan info, nyalain lg
buka blokir pengumuman buat nomor saya
tolong nomor saya dimasukkan lagi penerima info dinas
resume info
saya dulu berhenti sekarang mau menerima kabar pelatihan lagi bagaimana
hpku dah ganti, silakan kirim pengumuman lagi
daftarkan nomor ini utk notifikasi info baru
kabar2 pelatihan dikirimi terus ya, jangan putus
kirimi kabar maneh yo
kulo purun dipun kintuni pengumuman malih
aku gelem dikabari maneh nek ono info
start sending updates again
i want to receive announcements again
hp udah ga penuh lagi, monggo siarannya dikirim ke saya
dulu minta distop, skrg udah selesai lahiran jadi pengen dapet kabar lagi
buka langganan lg
aktifin info
on-kan siaran lagi
hidupkan notif info
nyalain broadcast
gabung siaran lagi
terima pengumuman lagi
cabut stop saya
kirimi maneh cak
infone uripno maneh
nyuwun dipun kabari malih
start updates again
opt me back in
kereme kabar pole
kok sepi ya, udah sebulan ga ada kabar, padahal sy cuma mau libur sementara
umroh udah kelar, siap terima kabar lagi
ternyata kangen juga sama info2 dari sini
dulu sy minta distop, sekarang nyesel
hp baru memori gede, silakan kirim pengumuman lagi
ketinggalan info diklat gara2 dulu kepencet berhenti
teman2 dapat pengumuman, sy doang yg engga sejak unsub
skripsi beres, boleh dong dikabarin lagi
balik desa nih, pengen update kegiatan dinsos lagi
yg kemarin minta stop itu adik sy, sy sih masih mau
cuti langganannya udahan ya
tolong masukkan lagi nomor sy ke daftar siaran
mbiyen tak pateni, saiki aku butuh kabare maneh
getun aku njaluk mandheg, iso dibalekno opo ora kirimane
kulo sampun mantuk saking Saudi, mangga dipun kirimi pawartos malih
i muted you guys before, changed my mind now
tiga bulan saya istirahat total karena patah tulang, sekarang sudah kuat, tolong aktifkan kembali kiriman pengumuman pelatihan
kirimi saya info lagi ya kak, anak-anak sudah masuk asrama semua jadi rumah sepi dan waktu longgar
dulu saya berhenti langganan gara-gara hp penuh foto panen, kini sudah ganti memori besar, sambungkan lagi infonya
mohon nomor saya dimasukkan kembali ke daftar penerima kabar, kontrak kerja di Batam habis dan saya pulang kampung
maaf kemarin saya emosi karena lagi pusing urusan warisan lalu ketik stop, sebenarnya masih ingin dapat pengumuman
pelatihan dinsos memang paling bermutu, rugi rasanya tidak dapat kabar, buka lagi langganan saya min
langganan siaran tolong dihidupkan, habis lebaran begini biasanya banyak jadwal baru dan saya tak mau tertinggal
cucu saya yang mencet berhenti waktu main-main, saya sendiri tetap mau menerima berita dari dinas
setelah urusan cerai selesai dan pikiran tenang, saya mau mulai menerima informasi pelatihan kembali
saya jadi ketua PKK lagi periode ini jadi perlu info, bisakah pengumuman otomatisnya dipasang lagi ke nomor saya
alhamdulillah tugas di Kalimantan rampung dan sinyal sudah bagus, lanjutkan saja kirim pengumuman seperti tahun lalu
wingi aku jaluk mandheg merga repot tandur, saiki wis longgar, kabare pelatihan kirimi maneh
matur nuwun sampun nate dipun kendelaken nalika kulo sakit, samenika kulo sehat, nyuwun pawartosipun dipun lajengaken
broadcaste aktifno maneh mas, bayiku wis gede wis iso ditinggal, aku butuh info kelas
back from maternity leave with a chubby baby and lots of energy, please put me on the announcement list again
dulu pas musim tembakau saya minta berhenti dikirimi karena repot, sekarang sudah longgar, jadi tolong pengumuman pelatihannya dikirim lagi seperti biasa
kemarin stop krn umroh, sekarang sudah pulang, nyalakan lagi
kok saya ga pernah dapat info lagi? masukkan ke daftar siaran
subscribe info pelatihan
lanjutkan langganan
daftar penerima info dong
nyalain broadcastnya
tolong kirim lagi info2 pelatihan ke no ini
Mohon nomor saya didaftarkan kembali pada layanan informasi pelatihan
puasa sudah lewat, infonya dibuka lagi ya
salah ketik STOP kak, balikin
pengen selalu update kalo ada pelatihan baru, kabari sy
nggak jadi unsub
ON
hp sdh ganti memori besar, kirim lagi aja pengumumannya 😁
saya masukkan lagi ke list blast
skripsi sdh kelar, info pelatihan boleh masuk lagi
aktivasi notifikasi pengumuman
rekan dapat info tapi saya ngga, padahal dulu pernah berhenti, tolong hidupkan
gabung lagi ke siaran
mau menerima kabar dari dinas lagi
sy minta dikirimi informasi terbaru setiap ada pembukaan
BUKA LAGI BLOKIRAN INFO SAYA
anak sy yg pencet berhenti, saya masih mau dapet info
udah ga sibuk panen, kirimin lagi kabar pelatihan
hp saya kemarin rusak, sama anak dipasang ulang trus kepencet keluar dari pengumuman, padahal saya masih pengen dapat kabar kelas baru
kabar pelatihan boleh masuk lagi ke hp saya
kawan kawan tagana dapat info apel dan kelas baru, saya ketinggalan terus gara gara pernah stop, mulai sekarang saya minta dapat lagi
tolong nomor saya jangan dikeluarkan dari pengumuman, masih butuh
Sudah pulih dari sakit, silakan dikirim lagi pengumuman seperti dulu
ikut dapat info lagi min, yg waktu itu distop suami
kangen info pelatihan, sambung lagi dong
terima pengumuman: ya, mulai hari ini lagi
aktifin lagi wa blast nya utk no kantor kami
sebulan libur infonya udah cukup, on kan
ga usah distop, saya berubah pikiran
kirimono maneh pengumumane
urip no maneh info ne cak
kulo purun dipun kirimi kabar malih
aku pengen oleh info maneh, wingi keliru mandheg
wingi pas lara aku njaluk mandheg dikirimi kabar, saiki wis waras, dadi kabar pelatihan karo pengumuman kirimono maneh koyo biyen
nyuwun dipun aktifaken malih siaranipun
wis mari panen, infone kirimen maneh rek
nomerku lebokno maneh nang daftar kiriman
gak sido mandheg, terusno ae pengumumane
kerem pole info pelatihan enggi
sign me up for updates again
please resume sending me news about trainings
mulia lagi dong infonya
kok saya gak pernah dapat info lagi ya
dulu saya minta berhenti, sekarang mau dikabari lagi
kirimi saya pengumuman lagi ya
cutinya sudah selesai, infonya boleh jalan lagi
gak jadi stop, kirim terus aja
jangan berhenti kirim info ya, kemarin anak saya yg pencet
siapa bilang saya mau stop, tetap mau dapat info
bukan stop, malah saya mau langganan lagi
stop kemarin dibatalkan ya, saya masih perlu kabar
pulang umroh nih, boleh dikirimi kabar pelatihan lagi
aku kirimono info maneh yo
wingi kleru mencet stop, terusno ae ngirim infone
pengumumane kok mandheg, terusno maneh
kulo purun nampi pawartos malih
nyuwun dipun kintuni wara-wara malih
kerem pole pengumumanna ka engko'
i want the announcements back
opt in again
undo stop
ikut info lagi
temen saya dapat pengumuman kok saya enggak, nyalain dong punyaku
saya kangen infonya, dulu saya matikan
AKTIFKAN SIARAN LAGI
Mohon nomor ini dimasukkan kembali ke daftar penerima pengumuman
hp baru, blokirnya sudah saya buka, silakan kirim info lagi
kalau ada info pelatihan baru tolong saya selalu dikabari ya
mau terus dapat kabar dari sini, jangan diputus
gak papa sering2 kirim, nyalakan lagi aja notifnya
berhentinya dicabut ya min, tetap mau menerima
kok sy gak dapat info lagi
sudah lama tidak ada kabar dari dinas masuk ke hp saya, nyalakan lagi dong
masukkan lagi saya ke daftar kiriman info
dulu pernah minta dihentikan, sekarang kirimi lagi ya
buka lagi siarannya untuk nomor saya
saya kangen dapat pengumuman pelatihan lagi
teman teman dapat pengumuman, saya kok tidak, ikutkan lagi
mau terima info baru lagi
assalamualaikum, mohon nomor saya kembali dikirimi informasi kegiatan
maaf kemarin kepencet berhenti, tolong dihidupkan lagi infonya
on kan lagi notifikasi pengumuman
kirimin kabar lagi dong kak
sudah pulang umroh, infonya silakan dilanjut
aktifin siaran dinas ke wa saya
jangan berhenti kirim info ke saya
kenapa pengumumannya gak masuk masuk lagi, saya masih mau lho
langganan ulang
mulai lagi infonya ya
sy batal keluar dari daftar siaran
eh pak itu info info pelatihan yang biasanya itu lho kok sudah gak ada, mau lagi dong
waktu itu saya lagi repot ngurus bapak sakit jadi minta jangan dikirimi, sekarang bapak sudah sehat, saya sudah longgar, tolong kabari lagi kalau ada kegiatan
kalau ada pelatihan baru saya dikabari ya seperti dulu
pulihkan kiriman pengumuman
bisakah saya dimasukkan kembali sebagai penerima pengumuman
woi kok infonya ilang, balikin
saya ingin menerima berita dari dinas lagi
buka blokirnya, sy mau dapat info lagi
cabut permintaan stop saya
biar gak ketinggalan info, nyalain lagi siarannya
aku kok gak tau oleh kabar maneh to
kirimi maneh cak infone, wingi salah pencet
kulo nyuwun dipun paringi kabar malih
siarane urupno maneh
sampun dangu mboten angsal pawartos, nyuwun dipun lajengaken malih
ojo mandeg, kabari terus aku
lebokno maneh nomerku nang daftar kiriman
aku gelem ditokohi info maneh rek
pengumumanipun dipun kirim malih nggih
kerem pole kabarra ka kaule kak
re-subscribe info pelatihan dong min
kaule terro olle kabar pole, ja' ambu
i stopped getting your news, start it again
opt me back in please
yg nulis stop kemarin itu keponakan saya, saya masih mau info
ketikan berhenti tadi bukan dari saya, tolong tetap dikirimi
anak sy iseng ngetik stop, jangan sampe dihentikan

[delete_my_data]
suami saya sudah wafat, datanya tolong dibersihkan
cabut izin penyimpanan data saya
busek kabbhi datana engko'
jangan simpan apa apa tentang saya, buang
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
rusaken kabeh dataku
kulo nyuwun akun kulo dipun ical
wis gak gelem kecatet nang kene, hapusen
jenengku tulung dibusek seko sistem
aku wedi dataku disalahgunakno, guwaken kabeh
bapak sampun kapundhut, nyuwun datanipun dipun busak
sopo sing ndaftarno aku? ilangono dataku
tak cabut ijinku, data ora oleh disimpen maneh
kulo mundur saking PSM, mugi cathetan kulo dipun resiki
ilangi nomerku karo jenengku soko kono
nutup akun pipe carane
aku salah kirim foto KTP mau, busaken saiki
ojo nyimpen dataku, setip kabeh
nomer niki rumiyin gadhahipun tiyang sanes, datanipun mbok dipun resiki
profilku gak usah onok maneh
biodata anakku tulung dihapus, durung cukup umur
njaluk dicopot kabeh informasine, aku wis pindah provinsi
kulo moment sarujuk data kulo kasimpen, nyuwun dipun tiadakaken
hapos tang data kabbhi
kaula nyo'on datana ebuwang
tang akun hapos bhai ka'
nomer reya benne andhi'na oreng lamba' pole, hapos datana
ta' endha' datana esempen e dissa'
sapa se adaftarraghi engko'? hapossaghi
almarhum eppa' la sobung, datana nyo'ona ehapos
close my account for good
I withdraw my consent, erase my data
wipe my record
how do I get my personal data removed from your system
I never signed up for this, remove my details now!
my late father's data is still there, kindly delete it
i sent photo of ID card by mistake please erase
This SIM used to belong to someone else, clear their info
under the privacy law I ask you to destroy my personal data
tolong halus data saya
delete akun aku dong kak
harus semua date saya, sudah tidak aktif
hapus dada saya dari sistem
erase dataku please, ga mau disimpen
saya mau kapus akun
remove profil saya for good, udah pindah negara
hapus kan akut ibu saya, beliau sudah tiada
Dengan hormat, berdasarkan hak saya menurut UU 27 Tahun 2022, mohon seluruh data pribadi saya dihapus.
Ayah saya almarhum Bapak Sugeng pernah terdaftar, keluarga memohon datanya dihapuskan
Mohon akun atas nama saya ditiadakan dari sistem, saya tidak lagi menjadi relawan
Kami memohon penghapusan data mahasiswa kami yang batal praktik di dinas
Saya mencabut persetujuan penggunaan data diri, harap semuanya dimusnahkan
Izin, bagaimana prosedur menghapus nama dan nomor saya secara permanen dari layanan ini
Nama saya didaftarkan orang lain tanpa sepengetahuan saya, mohon segera dihapus
sudah tidak menjadi karang taruna mohon profil saya dihapus saja biar tidak menuhi data
Anak saya di bawah umur ternyata mendaftar sendiri, sebagai orang tua saya minta datanya dihapus
Saya khawatir kebocoran data, tolong hilangkan seluruh catatan mengenai saya
LKS kami telah bubar, mohon data pengurusnya tidak disimpan lagi
Setelah pelatihan usai, apakah biodata saya dapat dihapus? Bila bisa, saya minta dihapus
Nyuwun sewu, data ibu kulo dipun icalaken kemawon, sampun sepuh mboten nderek malih
I hereby request erasure of all personal data you hold on me
Mohon jangan hanya berhenti mengirim pesan, tetapi hapus juga data saya
Pendaftaran saya ada dua, dan kini keduanya saya mohon dihapus beserta data dirinya
Kartu telepon ini baru saya beli, data pemilik sebelumnya tolong dibersihkan
Saya mengundurkan diri sebagai relawan dan menghendaki nama saya dihilangkan dari pangkalan data
apakah foto dan biodata saya bisa dihapus semuanya dari server dinas mohon bantuannya
Tutup akun saya, Bapak, serta hapus nomor teleponnya
Atas permintaan yang bersangkutan, mohon hapus data Sdr. Wildan dari aplikasi pelatihan
Nomor saya dipakai saudara untuk mendaftar, sekarang saya ingin jejaknya dihapus
Perihal: Permohonan Penghapusan Data Pribadi. Mohon diproses dalam 3x24 jam.
saya minta seluruh riwayat saya di layanan ini dilenyapkan tanpa sisa
hapus semua data saya, bukan cuma namanya
saya sudah pensiun dari tksk, tolong data saya dihilangkan dari sistem
akun saya ditutup saja permanen
jangan simpan nomor dan nama saya lagi
keluarkan saya dari database, saya tidak mau terdaftar lagi
profil saya jangan diubah, tapi dihapus total
tarik persetujuan saya, data pribadi wajib dimusnahkan sesuai uu pdp
biodata ibu saya almarhumah tolong dihapus
saya ga jadi jadi relawan, buang aja data yang sudah saya isi
itu data saya diisi orang lain tanpa izin, hapus
bersihkan nama saya dr daftar kalian selamanya
dataku kabeh ilangono, aku wis gak gelem kedaftar
nyuwun akun kulo dipun tutup kemawon saklaminipun
erase my profile and everything you stored about me
hapus kabbhi data bula, la ta' endha' norok pole
bukan cuma stop pesan, tapi nomor sy dihapus dari data kalian
saya mau keluar dari program ini dan semua catatan saya dihapus
hapus nomor hp saya dari penyimpanan dinsos
gak usah kirim pesan dan jangan simpan biodata saya, hapus semua
saya bukan Bu Lilik, ini nomor baru beli, hapus datanya dong
dari mana dapat data saya? tolong dihilangkan segera
udah stop tapi data saya kok masih ada, hapus total
mohon penghapusan akun a.n. Slamet Widodo sesuai hak saya
unregister akun saya
nonaktifkan dan hapus akun
saya keberatan data saya diproses, musnahkan
nomerku lan jenengku busaken saka daftar, ora mung mandheg kirim
sampun mboten dados relawan, data kulo nyuwun dipun icali
don't just unsubscribe me, delete my account
data engko' hapus bhai, jha' sempen pole
tolong hapus semua informasi sy dari sistem
saya mau data saya dihilangkan permanen
delete akun ku
bersihin data gue dari database kalian
takut data bocor, hapus aja semuanya
habis baca berita kebocoran data, minta tolong punya saya dihapus
Berdasarkan UU PDP saya meminta penghapusan data pribadi saya
saya menarik persetujuan pemrosesan data saya
suami saya sudah meninggal, tolong namanya dihapus dari sistem
almarhum bapak masih terdata, mohon dihapuskan
nama saya didaftarkan orang lain tanpa ijin, hapus
siapa yg masukin data saya?! saya gak setuju, buang
anak saya di bawah umur iseng daftar, tolong hapus datanya
nomor bekas nih, data pemilik lama dihapus aja
gak mau jadi relawan lagi, data saya hapus total
akun sy tlg dimusnahkan
cara hapus akun gimana
cara menghapus biodata
foto ktp yg tadi terlanjur sy kirim tolong dihapus ya jgn disimpan
nik saya terlanjur kekirim, hapus dari chat dan server ya
saya tidak ingin data saya disimpan lebih lama
data istri saya juga dihapus sekalian
lupakan saya, bot
keluar dari sistem dan hapus semuanya
hilangkan nama saya dari database
saya pindah warga negara, mohon data dihapus
udah gak aktif di karang taruna, data saya dihapus saja
bisa ga riwayat saya dihapus semua?
saya minta bukti data saya udah dihapus, prosesnya gimana
iseng doang kemarin isi biodata, hapusin ya
isi datanya ngawur semua, mending dihapus
trauma dipakai pinjol, tolong delete identitas saya
nonaktifkan dan hapus keanggotaan saya
privasi itu penting, hapus no hp dan nama saya skrg
saya dulu daftar karena dijanjikan bansos ternyata gak ada hubungannya, jadi buat apa nama saya masih disitu, hapus saja semua ya
data pribadiku tolong dihilangkan
saya tarik persetujuan
saya ga mau data saya disimpan disini
musnahkan data saya sesuai uu pdp
nomor ini bukan punya bu yati lagi, hapus
buang namaku dari sistem
ga nyaman data disimpan, bersihin dong
saya cabut izin pemakaian data
anak saya yg daftar pakai hp saya, data nya dihapus saja
Mohon seluruh data pribadi saya dihapus dari sistem.
kemarin iseng daftar, hilangkan jejakku
hapus nomor wa saya dari database
hapus biodata dan riwayatku
gimana cara hapus akun di sini
takut bocor, hapus data saya sekarang
bapak saya sudah wafat, mohon datanya dihapus
hp ini mau dijual, tolong hilangkan data saya dulu
data dobel, yg nomor ini hapus aja
saya mau berhenti jadi relawan dan datanya dibersihkan
nggak pernah setuju data diambil, tolong dihapuskan
reset data saya, kosongin
saya minta nama dan nomor saya dihapus dari dinas sosial
kok masih ada data saya, katanya udah dihapus. hapus permanen!
wipe data gue dong
tolong akun lama saya dimusnahkan
saya bukan warga jatim lagi, data saya jangan disimpan
busek en dataku kabeh
jenengku ilangono teko kono
kulo nyuwun data dipun icali
akunku hapusen ae
delete all my personal data
please erase my account
dulu diisikan pak rt tanpa sepengetahuan saya, tolong data itu ditiadakan
simpan kartu baru aja, segala catatan tentang saya di sini dibuang
catatan disabilitas saya jangan disimpan lagi, hapus sekalian identitas saya
hapus data sy
delete profil saya
hilangkan nama sy
bersihkan data sy
cabut data pribadi
hapus permanen
hapus nomor sy
busaken dataku
akunku guwaken
datane kulo dipun icali
sy ga mau ada jejak sy di situ
baca berita data bocor, ngeri, mending punyaku dihilangin
dulu iseng masukin nama, tolong jangan disimpan
anak sy 12 th ngisi identitasnya sendiri, ga sy izinkan disimpan
pengen benar2 keluar, sampai nama pun jangan tersisa
persetujuan pakai data sy tarik kembali ya
sy pakai hak sy menurut uu pdp, kosongkan rekaman ttg sy
almarhum bapak masih tercatat, keluarga minta ditiadakan
tadi kadung kirim nik, tolong lenyapkan dari sistem
nomor, alamat, semua yg sy isi dulu, musnahkan ya
bukan cuma berhenti info, sy mau akunnya lenyap
sekali sy keluar, arsip pribadi sy ikut dibuang kan? buang ya
aku emoh jenengku kesimpen nang komputere dinas
sing tau tak isi kae ilangno kabeh, nganti resik
kulo ajrih data kulo disalahgunaken, dipun busak kemawon
i take back my consent, nothing about me should stay there
engko' ta' endha' nyama esimpen, buwang
bulan lalu tetangga saya ditagih pinjol padahal tidak pinjam, saya takut, jadi tolong hapus seluruh data saya di sini
hapus akun saya ya kak, saya dan keluarga pindah permanen ke Kanada ikut istri yang kuliah
terima kasih sudah melayani dengan sabar selama ini, tetapi saya pensiun dari dunia sosial dan ingin data pribadi saya dihilangkan
saya mau identitas saya dihapus dari sistem, soalnya sekarang bekerja di instansi yang melarang terdaftar di tempat lain
ini saya anaknya Bu Wagirah, beliau wafat Jumat kemarin karena jantung, mohon datanya dihapus dari layanan
dulu saya mendaftar karena disuruh pak kasun saat pembagian beras, sekarang tidak berkenan lagi, musnahkan data saya
semua keterangan tentang saya mohon ditiadakan, habis ganti kepercayaan dan nama saya ingin memulai hidup baru
saya korban KDRT yang sedang bersembunyi, jadi demi aman tolong alamat dan nomor saya dihapus dari catatan
maaf kak hp ini mau saya jual buat bayar kos, sebelum itu akun saya di sini hapus dulu
data saya jangan disimpan lagi, panen gagal dan utang banyak, takut ada yang memanfaatkan nama saya
keponakan iseng mengisi formulir pakai nama saya waktu libur natal, saya tidak setuju, hapuskan semuanya
setelah menimbang masukan pengacara keluarga, saya minta akun dan riwayat pribadi saya di dinas dihapus selamanya
aku wis ora pengin urusan karo pelatihan, arep fokus angon wedhus, dadi data lan akunku busaken kabeh
nuwun sewu, kala wingi lare kulo ndaftaraken tanpa matur, kulo mboten purun, datanipun dipun busak nggih
jeneng karo nomerku hapusen mas, bojoku nesu krungu aku ndaftar ngene iki
my wallet was stolen at the night market and i'm scared of identity theft, delete everything you hold on me
saya baca aturan perlindungan data pribadi, katanya warga berhak minta datanya dimusnahkan, maka dengan ini saya minta semua data saya di layanan ini dimusnahkan
Ayah saya (Alm. Bpk Soedjarwo) sudah wafat, mohon datanya dihapus dari sistem
kakak saya anggota tagana gugur waktu evakuasi longsor, tiap bulan namanya masih muncul di undangan, ibu kami sedih, tolong nama dan data beliau dihilangkan
pakai uu pdp ya, saya minta penghapusan data pribadi
saya tarik persetujuan pemakaian data saya
operator desa memasukkan data warga satu RT tanpa bilang bilang termasuk nama saya, saya tidak setuju, tolong data saya dikeluarkan sampai bersih
data sy dihapus aja, sy ga pernah daftar
nomor ini bekas orang, saya baru beli kartu, hapus data yg lama
takut data bocor, tolong hilangkan data saya
nggak mau data saya disimpan dinas
ibu saya kader lansia meninggal bulan lalu, namanya tolong dikeluarkan dari database
hapus profil sy bersih ya jangan sisa
didaftarkan orang tanpa izin, buang data saya
mau uninstall semua, data sekalian dihapus
Mohon penghapusan permanen akun atas nama Retno Wulandari
saya pindah ke luar jatim bulan ini, sekalian datanya dihilangkan
saya keberatan data saya disimpan, musnahkan
laptop operator kecamatan hilang, saya khawatir, data saya di bot ini mohon dihapus
tutup keanggotaan dan hilangkan nama saya
anak saya msh 15 th kok datanya ada di sini, hapus segera
gmn caranya menghapus akun di sini
bersihkan identitas saya dari server
kartu ini dulu punya almarhum suami, hapus nama beliau
data ganda dua duanya dihapus saja mau mulai dr nol
sudah tidak jadi relawan, datanya tolong di-delete ya
bapak tksk kami meninggal kecelakaan, mohon data beliau ditiadakan supaya ga dikirimi undangan terus
erase
apus data ane gan
jangan simpan no hp dan nama saya lagi
lupakan saya, hapus riwayat dan data saya
sy minta bukti bahwa data sy telah dihapus, mohon diproses penghapusannya
akun saya kena hack, hapus dulu semuanya
copot persetujuan data
bekas karyawan panti, sudah resign, hapuskan akunnya
Hapus biodata saya. Titik.
data pribadi istri saya tolong dihapus, kami sudah cerai dan dia minta
kok bisa tau nama saya? hapus dari kontak dan datanya!
saya kapok kena tipu online, data saya disini mending dihapus aja
nama orang tua saya yg sudah almarhum masih dipanggil ikut pelatihan, tolong datanya dicabut
bapakku wis seda bar riyoyo wingi, tapi jenenge isih metu nang undangan pelatihan, nyuwun tulung data bapak dibusak ben ibuku ora kelingan terus
akunku tutupen ae cak
mboten kersa data kulo dipun simpen, nyuwun dihapus
aku gak tau ndaftar kok ono jenengku, ilangno
nomer iki wis ganti sing duwe, data sing lawas busaken yo
panjenengan busak kemawon akun kulo, sampun mboten aktif
ilangono jenengku teka komputer dinas
apos data bula kabbi
engko' ta' endha' data esempen, apos
delete my account and all my data
i withdraw my consent, remove my information
this number belonged to someone else, erase their record
/hapusdata
/deletemydata
harus data saya pak, maksudnya hapus
haus akun sy
bukan cuma stop pesan, datanya juga dibuang
gak cukup berhenti kirim, saya mau semua data saya dihilangkan
jangan simpan data saya lagi
lupakan saya, buang semua yg pernah saya isi
saya cabut izin penyimpanan data, mohon dimusnahkan
suami saya sudah meninggal, mohon datanya dihapuskan dari sini
hp bekas beli di konter, nomornya ternyata masih atas nama bu ratna, tolong datanya dibersihkan
saya bukan orang yg disebut itu, nomor ini baru saya beli, hilangkan data pemilik lama
tidak mau edit, mau dihapus total
gak usah dibetulkan datanya, hapus saja sekalian
dataku busaken kabeh
akunku ilangono ae cak
tutup akunku, aku wis gak dadi relawan
kulo nyuwun data pribadi kulo dipun icalaken
mbusak akun pripun bu
hapos data bula, ja' esempen
remove my personal information, don't just unsubscribe me
nama sm nomor hp sy jgn ada di sistem lagi ya
sy gak nyaman data sy disimpan, tlg dihilangkan
sekalian hapus akunnya deh, bukan cuma batal ikut
keluar dari semua dan hilangkan biodata saya
HAPUS SEMUA DATA SAYA SEKARANG
kemarin daftar atas nama orang lain, itu salah, tolong dibuang datanya
ga pernah ngerasa daftar, ini data saya dari mana, hapus ya
mau hapus akun karena ganti nomor, yang nomor ini dihilangkan saja
anak saya iseng daftar pakai nama saya, tolong dihapus
bersihkan nama saya dari catatan sini, saya sudah keluar dari organisasi
reset data sy sampai kosong
hak untuk dilupakan, saya ajukan sekarang
mohon biodata dan foto saya dimusnahkan, saya tidak ikut kegiatan lagi
hilangin akun
buang dataku
cabut keanggotaan
jangan simpan nomorku
musnahkan semua keterangan tentang saya
saya tarik persetujuan penggunaan data saya
bersihkan nama saya dari sistem
tutup akun saya pak
lenyapkan profil saya
tolong identitas saya tidak disimpan lagi
delet akun
assalamualaikum, saya minta segala data pribadi saya dihapuskan sesuai undang undang
maaf pak bukan tidak percaya, tapi saya minta biodata saya dihilangkan
saya tak mau nama saya ada di catatan dinas
copot keanggotaan relawan saya sekalian datanya
nomor hp dan nama saya tolong dilenyapkan dari situ
gimana cara menghapus akun di sini
siapa yg masukin data saya? buang!
akhiri penyimpanan data saya
bapak saya sudah wafat, mohon datanya dihapus dari sini
ini nomor baru saya beli di konter, kok disapa bu sri, tolong catatan bu sri dihilangkan
reset dan kosongkan data saya semuanya
kak itu data saya yang ada di situ bisa gak dibuang aja semuanya gitu
saya baca di berita banyak kebocoran, terus tetangga saya ketipu karena nomornya tersebar, saya jadi was was, sudah saja semua yang pernah saya isi di sini dihapus
saya berhenti jadi anggota, datanya sekalian dibersihkan
jejak saya di sini mau saya hilangkan
mohon penghapusan data diri
bisa gak profilku dihapus permanen
saya tidak setuju data saya disimpan, hapuskan
uninstall akun saya dari layanan ini
gak jadi jadi relawan, hapus aja profilnya
foto ktp yg telanjur terkirim dan data saya tolong dimusnahkan
izin menutup keanggotaan, mohon seluruh data dihapus
busaken jenengku teko kono
dataku guwaken kabeh cak
ojo nyimpen nomerku
nyuwun dipun icali data kulo sedaya
akunku ilangono wae
kulo nyuwun medal saking anggota, datanipun dipun busak
tulung profilku dibusek ae rek
aku wegah dataku disimpen, busaken
asma kulo dipun icalaken saking cathetan
nomer iki dudu duwekku sing biyen, datane wong lawas busaken
data kaule kaoca'aghi kabbi, elangagi
bhuwang data kaule kak, ja' semmpen
delete account aku dong min
remove data ku kabeh po'o, aku gak setuju disimpen
please close my account for good
nomor lama sudah hangus, hapus saja data saya
hp lama mati total, tolong data sy dihapus semua
nomerku wis mati, busek dataku
sy sudah ganti nomor dan mau data saya dihapus

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
sambungin ke operator
panggil petugas
panggilkan admin
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
aku njaluk ngomong karo wong, gak gelem mesin
puding petugasipun, kulo badhe matur langsung
onok sing njaluk duwit ngaku teko dinsos, tenan ta iki?
nomer telpon kantor sing iso ditelpon piro
aku arep wadul, panitiane kasar
ket wingi takon gak dijawab-jawab, sopo sing tanggung jawab
tulung disambungno karo admine
pelatihe ngomong sing ora senonoh nang aku, arep lapor
kulo dipun suwuni OTP, niki penipuan mboten
sambungno nang bu Kepala UPT po'o
wes gak nyambung, celukno manungsane
uang transportku durung cair wis sewulan, kudu takon sopo
ngomong langsung wae karo panitia, ana pirembagan penting
surat undanganku salah jeneng padahal sesuk mangkat, sopo sing iso ngurus
mboten marem kaliyan wangsulan robot, nyuwun petugas
ana wong nawani lolos pelatihan nek mbayar 500 ewu, kudu tak lapurno nang endi
bot e mbulet, njaluk operator ae
telpono aku po'o, gak isok ngetik akeh
terro acaca bi' oreng, benne bi' robot
edimma petugassa ka'?
badha oreng mènta pesse ngako dhari dinsos, bhender ta'?
nyo'on nomer telpon kantor
engko' terro alapor, panitiana ta' sopan
tolong olok aghi adminna
la dhu' are atanya ta' ejawab, sapa se bisa nolonge
someone asked me to transfer 300k to secure a seat, is that you guys?
I'd like to make a complaint about a trainer
this bot is useless, get me a human
is there an office phone number I can call?
My issue's complicated, better if a staff member calls me
who is responsible for this mess? nobody replied for a week
i need help of officer please, i am blind and typing hard
got a link asking for my OTP in the name of dinsos, want to report
speak to operator
mau bicara dengan pertigaan
sambungkan ke customer service dong
minta nomor teflon kantornya
ada asmani yg bisa dihubungi?
capek sama roboh, mau orang asli
mau complain nih, panitianya rude banget
mau ngomong sama manual aja
ini scam bukan kak? ada yg minta transfer atas nama dinsos
my assignment letter never came and I leave tomorrow, who can sort this out
Dengan hormat, mohon kami dapat dihubungkan langsung dengan pejabat yang menangani pelatihan.
Izin, adakah nomor telepon panitia yang bisa kami hubungi terkait surat permohonan narasumber
Ada oknum mengaku petugas UPT meminta uang pendaftaran lima ratus ribu kepada kader kami, mohon ditindak
Saya ingin menyampaikan pengaduan mengenai sikap salah satu panitia, kepada siapa saya melapor
Mohon disambungkan dengan petugas, penjelasan otomatis ini belum menjawab persoalan kami
Kampus kami ingin menjajaki kerja sama penempatan praktikan, dengan siapa kami dapat berbicara
Assalamualaikum, surat desa kami nomor 470 sudah sebulan tidak berbalas, mohon petugas menindaklanjuti
saya tidak biasa dengan mesin penjawab bisa bicara dengan bapak atau ibu petugasnya langsung
Mohon waktu beraudiensi dengan kepala UPT, kami pengurus forum LKS
Apakah benar nomor yang mengirim undangan berbayar kepada kami itu resmi? Kami curiga penipuan
Kami keberatan atas penolakan utusan kami, mohon penjelasan dari pejabat berwenang
Tolong telepon saya, kendala ini sukar dituliskan lewat pesan
Ada pungutan liar untuk dapat kursi pelatihan di daerah kami, ingin kami laporkan
Nyuwun tulung dipun sambungaken kaliyan petugasipun kemawon
Kindly connect me to the officer in charge, this is regarding an official letter
Kunci kamar asrama tidak ada yang memegang, panitia mana yang bisa saya hubungi malam ini
sudah tiga kali bertanya jawabannya sama terus mohon dilayani manusia
Peserta kami jatuh sakit di asrama, mohon panitia segera menghubungi saya
Wartawan dari harian setempat ingin mewawancarai penanggung jawab pelatihan, mohon kontaknya
Saya mengadukan dugaan pelecehan oleh sesama peserta dan perlu berbicara secara rahasia dengan petugas
Uang transport kami dipotong tanpa penjelasan, kepada siapa dapat mengadu
Mohon contact person UPT PTKS untuk koordinasi kedatangan rombongan
Bila berkenan, admin manusia menjawab pesan ini, karena menyangkut nama baik lembaga kami
Jam berapa petugas ada di tempat, saya hendak berkonsultasi langsung
kode absen eror dari tadi, panggilkan panitia dong
saya hadir 4 hari tapi dibilang bolos, saya mau protes ke petugas
panitia yang jaga absen kasar, saya mau melapor
sudah di gerbang ptks tapi satpam tidak kasih masuk, siapa yg bisa dihubungi
minta nomor panitia di lokasi
absen saya dihapus orang, mau ngomong sama penanggung jawabnya
tolong sambungkan ke operator, presensi kelas saya kacau semua
butuh orang panitia sekarang, ada peserta pingsan di kelas
tidak ada petugas di lokasi, padahal sudah jam 8. siapa yang saya telpon?
ada peserta dititipkan absennya, saya mau mengadu
mau telpon admin, capek kode absen ditolak mulu
panitiane endi, tulung celukno, absenku digawe guyonan
kulo badhe matur dhateng petugas bab absen ingkang kliru
the check in desk refused me, let me talk to a staff member
olok petugas, absen engko' etola' terros
ada orang jual sertifikat pelatihan dinsos palsu, mau lapor
sertifikat gak jelas2, saya mau ketemu petugasnya langsung
tolong nomor telpon orang yang urus sttpl
dimintai 200 ribu buat nebus sertifikat, ini pungli ya? mau lapor
udah 5x nanya bot soal serti gak ada jawaban, kasih saya manusia
minta disambungkan ke bagian sertifikat
kecewa sekali pelayanannya, sertifikat saya dipersulit, mana atasannya
mau ngobrol langsung sama ibu yg ngurus piagam
saya mengajukan keberatan resmi, tidak diluluskan tanpa alasan
calo nawarin serti tanpa ikut kelas, laporkan kemana
hubungkan admin pls, urusan sttpl saya ribet
njaluk nomere petugas sing ngurusi sertifikat
aku arep protes nang petugas, sertifikatku dijaluki duit
someone is selling fake certificates in your name, who do i report to
saya mau komplain pelayanan panitia, tolong petugasnya hubungi saya
pemateri melecehkan peserta perempuan, saya mau lapor ke atasan
barang saya hilang di asrama, hubungi siapa
diminta bayar 150rb sama orang ngaku panitia, bener gak? mau lapor
keluhan saya tidak ditanggapi dari kemarin, mana orangnya
mau ngadu soal petugas yang pilih kasih
tolong teruskan ke pimpinan, ada panitia yang minta uang rokok
kasar sekali petugasnya bentak2 saya, saya minta pertanggungjawaban
mau menyampaikan pengaduan resmi
ada keracunan makanan di kelas kami, tolong panitia segera ke sini
saya kecewa berat, kasih saya nomor kepala upt
aku kate lapor, ono panitia njaluk duit
kulo badhe wadul dhateng pimpinan bab panitia
I want to file a complaint about one of your trainers
engko' terro lapora ka petugas, bada se minta pesse
tolong bantu saya, mau ngomong langsung sama petugas
saya gak bisa pakai bot, telpon saya saja
ada orang asli yg bisa jawab gak?
minta CS
nomor admin yang bisa dihubungi berapa
jam berapa petugas bisa dihubungi
bot ga nyambung, ganti manusia
mau konsultasi sama orangnya langsung
tolong operator balas chat saya
saya tidak bisa baca tulis, bisa ditelpon petugas?
call center dinsos jatim berapa ya
aku njaluk ngomong karo wong tenanan, ojo robot
nyuwun nomer petugas ingkang saged dipun telpon
can I speak to a real person please
terro acaca'a ka petugas langsung, ta' endha' ka bot
ada yg ngaku dinsos minta kode otp ke ibu saya, lapor kemana
tetangga dipukuli suaminya, tolong petugas segera
banjir di desa kami, warga butuh evakuasi, siapa yg bisa dihubungi
saya ditelpon orang minta transfer katanya biaya diklat
ada anak ditelantarkan di pasar, tolong kirim petugas
mau bicara dgn bagian pelatihan, bukan soal bansos
penipuan pakai logo dinsos jatim, mohon ditindaklanjuti
pak tolong panggilkan petugas, ada ODGJ ngamuk bawa parang di rt kami
saya mau lapor oknum yang jual kuota pelatihan
minta petugas telpon balik, urusan undangan pelatihan kami
ono sing njaluk transfer jare panitia, aku wedi, njaluk petugas
tulung pak, tonggoku arep digebuki anake, celukno petugas
someone pretending to be from your office asked for my bank pin, I need a staff member
olok'aghi petugas, bada oreng ngako dinsos minta oang
bahasa bot ini kasar, saya mau komplain ke petugas
botnya gak ngerti bahasa saya, tolong orang aja yang jawab
ada orangnya ga sih ini
mau ngomong langsung sama mbak2nya
telpon saya aja bisa gak, ribet ngetik
call center berapa
no wa petugas ptks
admin tolong dibales ini
kak admin yg kemarin mana ya, sy mau lanjut ngobrol
petugasnya jam kerja jam brp sampe jam berapa
ada yg ngaku dari dinsos minta transfer 150rb biar lolos pelatihan, ini bener??
td ditelpon katanya panitia suruh kirim kode otp, saya curiga penipuan
tetangga saya disuruh bayar biaya administrasi pelatihan ke rek pribadi, tolong ditindak
ini penipuan bukan sih, kok minta foto ktp
nomor 0857 sekian ngaku panitia, ngajak masuk grup terus jualan. laporkan kemana
saya ditipu pak uang 300 ribu hilang katanya buat seragam pelatihan
PELAYANAN PAYAH, MANA ATASANNYA
sy kecewa bgt sama panitia, mau lapor
mau ngadu bu, pendamping di desa saya minta jatah uang
oknum di desa saya motong uang transport peserta, lapor ke siapa ya
dari tadi dijawab itu2 aja, yg saya tanya lain. kasih orang aja
bot nya ngaco, tolong petugas beneran
gak nyambung jawabannya, saya perlu manusia
kamu robot ya? panggilin temenmu yg manusia 😤
tolong petugas hubungi saya, penting dan mendesak
urgent kak, butuh bantuan panitia sekarang
Mohon disambungkan dengan Ibu Kepala Seksi Pelatihan
pak Hendra panitia masih di situ? mau bicara sebentar
saya butuh konsultasi langsung soal kasus di desa, bisa sama siapa
boleh minta waktu ngobrol sama widyaiswaranya?
dompet sy ketinggalan di aula upt pas pelatihan kmrn, hubungi siapa
hp charger ketinggalan di kamar asrama no 12, tolong dibantu pak
peserta sekamar sy melakukan pelecehan, saya takut. tolong ditangani
ada narasumber ngomongnya kasar ke peserta difabel, saya keberatan dan ingin lapor
diskriminasi ini! peserta dr desa disisihkan. sy mau bicara sama pimpinan
sudah 4x saya tanya hal yg sama gak ada solusi. tolong orang yg berwenang
surat undangan salah nama desa, gak bisa dicairkan sppd nya. siapa yg bisa benerin
surat tugas ditolak sekretariat daerah minta revisi, hubungi siapa pak
uang transport peserta bulan lalu belum dibayarkan!! kapan
janji dr panitia uang pengganti tiket kok gak ada kabar sampe sekarang
sy pingsan kmrn di pelatihan trs ditagih rs, siapa yg tanggung jawab tlg dihubungkan
makanannya bikin sakit perut 6 orang keracunan, lapor siapa ini
tolong pak ini ada anak disiksa orangtuanya di sebelah rumah, saya harus gimana
tetangga dipukuli suaminya tiap malam, saya tidak berani, tolong ada petugas?
ada odgj ngamuk bawa parang di pasar, butuh petugas sekarang
ada kakek terlantar di emperan toko, udah lemes, bisa minta petugas jemput?
rumah kami kebanjiran sedada tolong kirim orang
saya sudah di lokasi tapi pagarnya digembok, gak ada orang. telpon siapa
satpam ga ngebolehin masuk katanya gak ada pelatihan, tolong kontak panitia
udah nunggu jemputan di stasiun 2 jam mana panitianya?? nomornya brp
kapan admin on? dari pagi centang satu
bales dong kak jangan robot terus
chat sy yg tadi siang belum dijawab petugas
saya dijanjikan ditelepon balik tp sampai malam ga ada
mau tanya sesuatu yg agak pribadi, bisa sama petugas perempuan?
suara saya lebih enak drpd ngetik, bisa telepon aja?
ibu saya gak bisa baca, bisa ditelpon petugas aja gak
saya low vision, menu angka ini susah. tolong dibantu orang
mata rabun ndak keliatan tulisannya nak, tolong orang saja yg bantu
kantornya buka jam berapa, mau dateng langsung ketemu orangnya
alamat email resmi buat surat menyurat ke panitia apa
no telp kantor dinsos provinsi
humas nya siapa? kami dari media mau konfirmasi
kami dari kampus mau kerjasama, bicara dgn siapa ya
mau ngirim proposal kerjasama csr, bisa dihubungkan ke pejabat terkait?
kenapa nomor saya diblokir dari grup peserta, siapa adminnya
dikeluarin dari grup wa peserta tanpa alasan, saya protes
nama sy dicoret sepihak dari daftar peserta! saya tidak terima, minta penjelasan petugas
kenapa desa saya tidak pernah diundang, pilih kasih! saya mau protes
ada calo jual kursi pelatihan di grup fb, tolong ditertibkan
data saya dipakai orang buat pinjol setelah daftar sini. saya minta pertanggungjawaban
siapa yg pegang bot ini? mau bicara
hubungi admin
chat sm org
bantuan petugas dong
tolong dibantu manual aja kak saya nyerah
udah dicoba 5 kali error terus, lapor ke teknisinya gmn
aplikasi error merah2, tolong orang it nya
mau lapor kerusakan, link yg dikirim isinya situs judi!
bpk/ibu admin, saya ada masukan keras soal panitia, mohon kontak pengawasnya
cs nya dong mbak
ngomong sama tembok ini namanya. orangnya manaaa
jgn jawab pake template, sy maunya dijawab petugas
ketemu petugas dmn ya
saya mau curhat masalah tugas pendampingan, ada yg bs diajak bicara?
tolong teruskan pesan sy ke bu Wiwik bagian pelatihan
butuh surat keterangan dr panitia buat kantor, minta ke siapa
boleh minta kontak person pelatihan lansia?
salah transfer sy kemarin ke rekening yg ngaku panitia, uangnya bs balik ga tolong
pak saya ini sudah 3 minggu bolak balik tanya soal surat undangan, jawabannya selalu tunggu tunggu tunggu, saya malu sama camat, tolong kasih saya nomor orang yg ngurus
barusan ada telpon ngaku pak Agus bagian pelatihan nyuruh beli voucher 200rb buat jaminan kamar, suaranya meyakinkan, ini orang dinas beneran bukan
mau ngobrol sama admin
sambungkan ke petugas dong
ada orangnya ga sih
minta nomor cs
telepon kantor berapa
bot nya ga guna, panggil manusianya
ada yg minta transfer 500rb ngaku panitia, ini penipuan?
dapet telpon suruh kirim kode otp atas nama dinsos
lapor, ada calo jual kursi pelatihan
mengadukan panitia yg marah2 ke peserta
dipungli pas daftar ulang, mau lapor
saya mau protes, kenapa nama saya dicoret
tolong hubungi saya langsung
petugas jam kerjanya kapan bisa dihubungi
bisa telponan aja? jari saya gemeter ngetik
udah 3x tanya ga dijawab bener, tolong org beneran
Mohon disambungkan dengan petugas yang berwenang.
koordinator pelatihannya siapa, mau ketemu
undangan belum datang padahal berangkat besok, siapa yg bisa dihubungi
contact person panitia
jawab dong jangan mesin terus
saya ditipu orang yang mengatasnamakan pelatihan ini
call me back please min, penting
mau konsultasi langsung sama pegawainya
salah satu pelatih minta nomor rekening sama pin, lapor!
keluhan saya minggu lalu tidak ditindaklanjuti
saya mau bicara dengan ibu petugas yang kemarin menelepon saya
jaluk tulung sambungno karo petugase
ora mudeng omong karo mesin, endi wonge
kulo badhe matur kaliyan petugasipun
onok wong njaluk dhuwit ngaku teko dinas, yok opo iki
i want to talk to a real person
someone asked me for money in your name, is it a scam?
kuping saya kurang dengar mata rabun, tolong ada pegawai yang bantu langsung
sopir jemputan minta bayaran padahal katanya gratis, saya mau ngadu
bendahara panti butuh bicara dengan panitia soal surat, bisa disambung?
sambungin ke org
nomor petugas?
telepon aja bs?
lapor penipuan
panggilkan panitia
bicara sm orang
sy mau ngadu
hubungi kantor dinsos
njaluk petugas
onok wong asli gak
human agent
terro acaca bi' petugas
ada yg nelpon ngaku dinsos minta transfer 300rb biar lolos
bot nya ga nyambung dari tadi, capek saya
surat tugas ditolak resepsionis, siapa yg bisa bantuin
panitia di lokasi kasar sekali sama ibu saya
sudah 4x lapor ga ditanggapi, kecewa berat
ini harus dijelaskan lisan, ngga bs diketik
uang transport peserta kok dipotong ketua rombongan
tas sy hilang di asrama ptks, ke siapa sy bilang
ada yg minta otp katanya utk sertifikat, bener orang dinas?
pengajar ada yg ngomong ga senonoh ke peserta perempuan
jawaban robot terus, sy perlu penjelasan pejabatnya
kasus sy rumit, beda dari yg di pilihan
ngomong karo mesin kok ora rampung-rampung
ono wong ngaku panitia njaluk duit, iki piye
kulo badhe matur piyambak kaliyan ingkang wenang
this is getting nowhere, is there a real officer around
mohon maaf sudah mengganggu jam makan siang, anak saya juga lagi rewel, tapi saya perlu bicara langsung dengan petugas
saya mau mengadu soal oknum yang menjanjikan kursi pelatihan dengan bayaran seekor kambing, kebetulan dia tetangga mantan saya
dari pagi saya tanya baik-baik jawabannya berputar, di kantor sudah ditunggu bos, tolong sambungkan ke manusia
bolehkah saya minta nomor telepon panitia, mata saya minus tebal dan kacamata pecah tertindih cucu
kegiatan kemarin bagus, namun saya ingin menyampaikan keluhan serius tentang perlakuan satpam kepada peserta kursi roda
tolong petugasnya menelepon saya, saya sedang di sawah tangan kotor lumpur tidak bisa mengetik panjang
hari ini saya antar istri kemo jadi tidak bisa ke kantor, adakah pegawai yang bisa saya ajak bicara lewat telepon
saya curiga ada penipu memakai logo dinsos menjual tiket pelatihan di grup pengajian, mohon segera ditindaklanjuti petugas
kepala desa kami ingin mengundang tim dinas untuk kerja sama, acaranya setelah panen raya, bisa disambungkan dengan pejabat berwenang
bukan tidak suka robot ya kak, cucu saya malah senang, tapi urusan ini lebih enak dengan orang asli
perlu bantuan staf untuk masalah data ganda, ini sambil menunggu antrean cuci darah bapak jadi bisa ditelepon kapan saja
saya minta pertanggungjawaban panitia, adik saya sakit perut berhari-hari gara-gara katering pelatihan dan sekarang dirawat
aku iki wong tuwo, bar ditinggal bojo, mumet karo robot, tulung omongno karo mas utawa mbak petugase
kulo nembe angsal sms nyuwun arto ngatasnamaken dinas, lare kulo ajrih, nyuwun dipun sambungaken petugas
sambungno nang admin asli cak, dagangan soto selak rame aku gak sempet milih-milih angka
my house has no power after the storm and the bot keeps looping, could a staff member just call me
sudah tiga hari saya tanya soal surat undangan yg tidak datang datang, jawabannya menu terus, tolong ada petugas yg membaca dan menelepon saya
mau komplain pak, kemarin dipungut 200 ribu katanya biaya pelatihan
ada yg ngaku panitia dinsos minta transfer, benar ga itu
saya ketua rombongan dari situbondo, empat puluh orang, bus sudah dipesan tapi tanggal katanya digeser lagi, saya harus bicara dengan panitia sekarang juga
tolong telepon saya
sudah seminggu tidak dibalas, siapa yg bertanggung jawab?
saya mau lapor dugaan pungli oleh oknum di kecamatan
surat undangan salah nama lembaga, bisa ke siapa ngurusnya
saya dapat wa dari nomor lain fotonya logo dinsos, disuruh bayar administrasi 75 ribu supaya lolos pelatihan, ini tolong ada orang dinas yg menanggapi
Bot gak nyambung, kasih orang beneran
kamar saya di asrama bocor kena hujan, panitianya mana
barang ketinggalan di kamar 12, bisa hubungi pengelola?
ada link minta OTP ngaku dari dinsos jatim, tolong ditindaklanjuti
izin bicara langsung dengan panitia PDPS
saya dilecehkan teman sekamar waktu pelatihan, mau lapor ke petugas perempuan
surat tugas saya ditolak panitia di pintu, tolong bantu ini siapa yg bisa ngomong
HALO ADA PETUGAS GAK SIH DARI TADI DIJAWAB MESIN
kontak yg pegang pelatihan odgj siapa ya, penting
ngadu boleh kak? panitia judes sama peserta lansia
mau klarifikasi nama saya dipakai orang lain ikut pelatihan
kepala dinas kami perlu bicara dengan penanggung jawab
undangan ada dua versi beda tanggal, bot bingungin, tolong orangnya yg jawab
ada yg minta uang pendaftaran 150rb ke kader2, ini resmi??
chat sm orang bs?
petugas yg lama bu rina sdh pindah, yg gantiin siapa? mau ngomong
saya butuh dibantu langsung, pertanyaan saya panjang
Dengan ini kami menyampaikan keberatan atas pembatalan sepihak peserta dari kabupaten kami
uang transport dipotong koordinator, lapor kemana
sy difitnah tidak hadir padahal hadir, mau menghadap petugas
teman sekelas saya dipalak senior di mess, tolong ada petugas
hubungkan dengan operator
saya mau protes keras, anggota kami sudah jauh jauh dari pulau naik kapal tapi di lokasi dibilang tidak terdaftar, siapa pejabat yg bisa menjelaskan
mau ketemu pengelola asrama malam ini, kunci saya hilang
pak ini siaran yg saya terima nyebut nama lengkap dan hp peserta lain, saya keberatan, siapa adminnya
sudah 4x kirim surat usulan lewat email tidak pernah direspons. mohon ada pejabat yg menjelaskan
tlp saya di jam kerja ya, urusan surat panggilan
jangan bot! manusia!
panitianya pilih kasih, yg kenal didulukan. saya protes
ada nomor rekening di flyer pelatihan ini, apa bukan penipuan? tolong dicek petugas
live agent
nyuwun sambung kaliyan petugas
iki ono sing telpon ngaku teko dinas, njaluk nomer rekening karo kode sing metu nang sms, aku wedi, sambungno karo petugas sing temenan
ono wong njaluk duit ngaku ngaku dinsos, yok opo iki pak
pak admin tulung telponen aku, gak iso ngetik
kulo badhe wadul, kok jatah sangu dipun potong
botmu goblok, celukno adminmu
kasurku kebak tinggi, pengelola asrama endi iki
wonten petugas ingkang saged dipun telpon mboten
aku protes! wis ditrima kok dicoret dewe, sopo sing tanggung jawab
bisa nyambung ka petugas langsung?
bada oreng menta pesse, ngakona dinsos, lapor ka sapa
i want to speak with a real person
someone is asking for money in your name, please have staff call me
let me talk to the organizer
pet tugas nya mana
pelatihnya membentak saya di depan semua peserta, saya mau lapor
ada peserta yg suka pegang2 saya waktu pelatihan, saya takut
pengajarnya kirim chat genit ke saya tengah malam, lapor ke siapa ya
panitia kemarin kasar sekali sama ibu2 yang sepuh, saya tidak terima
kamar asramanya kotor, banyak kecoa, tolong sekarang dibersihkan
air kamar mandi mati dari semalam, tolong ada yg ke sini
teman sekamar saya mabuk, saya minta dipindah kamar malam ini
ada yg ngaku dari dinsos minta transfer 150rb buat biaya pendaftaran, ini penipuan bukan
saya ditelpon orang minta kode otp katanya panitia pelatihan
sudah terlanjur kirim uang ke yang ngaku petugas, tolong saya
bukan mau tanya jadwal, mau ngomong langsung sama petugasnya
jawabannya gak nyambung terus, sambungkan ke manusia
ada orang yang jaga gak sih di sini
nomor telepon kantornya berapa, mau saya telpon langsung
jam kerja petugas sampai jam berapa
minta kontak panitia pdps dong
surat panggilan salah alamat, dikirim ke dinsos kabupaten lain, mohon dibantu segera
surat undangan untuk atasan saya belum keluar juga, tolong diurus
uang transport saya belum dibayar padahal teman2 sudah, mau komplain
saya merasa dipersulit oleh petugas dinas kabupaten waktu minta rekomendasi
ada peserta pingsan di aula, tolong cepat
tetangga saya dipukuli suaminya, saya harus lapor kemana sekarang
barang saya hilang di kamar asrama, dompet sama hp
bot goblok, mana orangnya
males ngomong karo mesin, endi wonge
njaluk nomere petugas cak
kulo badhe matur langsung kaliyan petugasipun
nyuwun disambungaken dhateng bapak panitia
terro acaca bi' oreng, banne bi' mesin
ada petugas se bisa etelpon?
can i speak to a real person
i want to file a complaint about a trainer
someone asked me for money in your name
please call me back, it's urgent
hubungi saya
cs dong
lapor pak
nama saya dicoret tanpa alasan, saya keberatan dan mau bicara dengan panitia
kenapa yang diterima saudaranya panitia semua, gak adil
sertifikat dijual orang di fb 200rb, mohon ditindak
pelatihan kemarin ada pungutan uang kaos 75rb dari ketua kelas, apa itu resmi? saya mau mengadu
Mohon dapat dijadwalkan pertemuan dengan kepala UPT terkait kerja sama pelatihan
MANA ADMINNYA DARI TADI TIDAK ADA YANG JAWAB
saya difabel netra, pembaca layar saya tidak bisa baca menunya, ada petugas yg bisa dampingi?
sudah ganti data berkali2 gak berubah, minta tolong orangnya saja
data saya bocor kayaknya, ada yg wa nyebut nama lengkap saya dan pelatihan saya, mau lapor
penginapan banyak nyamuk dan sprei bau, siapa yang bisa saya hubungi malam ini
diejek peserta lain karena saya cuma lulusan sd, saya sakit hati bu, mau cerita ke petugas
wis takon ping telu gak dijawab, njaluk ngomong karo wong ae
guru pelatihannya merokok di kelas padahal saya asma, tolong ditegur
gak usah kirim menu, saya cuma mau sama admin
bot gak ngerti maksud saya, oper ke manusia ya
ini darurat pak, bis rombongan kami kecelakaan di lawang
tolong panggilkan mbak adminnya
ada yang minta transfer 200 ribu ngaku dari dinsos, benar gak
mau ngobrol sama yang asli
nomor telepon kantornya berapa
saya mau protes soal seleksi peserta
hubungkan ke panitia pak
jawabannya ngawur, mana orangnya
saya butuh dibantu langsung sama pegawainya
bisa telepon saja? saya susah ngetik
assalamualaikum, mohon disambungkan dengan bapak ibu yang bertugas
maaf botnya gak nyambung, saya minta dilayani manusia
sy ditipu orang atas nama pelatihan dinsos
jam berapa kantor buka, sy mau ketemu langsung
undangan resmi belum turun ke kami, harus tanya siapa
saya komplain, nama saya digantikan orang tanpa izin
mana cs nya, lama amat
mau lapor ada oknum minta uang pendaftaran
masalah saya rumit, gak bisa dijelaskan ke mesin
kontak person panitia dong
min manual dong jangan otomatis
eee bisa gak ya ini disambungkan ke orangnya gitu bukan jawaban otomatis
sudah tiga kali saya kirim pesan, jawabannya itu itu saja, padahal masalah saya soal surat panggilan yang salah nama desa dan pak camat tidak mau tanda tangan, jadi saya minta bicara dengan pegawai yang berwenang
ngomong sama tembok ini namanya, panggil atasanmu
mohon saya dihubungi balik oleh petugasnya
ini akun palsu kah yang minta kode otp pakai foto kepala dinas
saya tuna daksa, perlu pendampingan dari staf
boleh minta wa bu koordinatornya
mau menyampaikan aduan tentang perilaku panitia
konsultasi langsung sama widyaiswara bisa?
tolong cs nya balas saya, urgent
ada operator yang jaga sekarang?
endi wonge, aku gak gelem ngomong ambek mesin
nyuwun dipun sambungaken kaliyan bapak petugasipun
celukno admine cak
kulo badhe matur langsung dhateng panitia
onok wong njaluk duit jarene teko dinas, tulung cek
nomere kantor piro mas
aku pengen curhat karo petugase langsung
kulo badhe wadul, wonten ingkang nyuwun arta
bot e goblok, wonge endi
kaule terro acaca moso orengnga langsung
petugassa bada kak? ta' ngarte kaule ban bot
contact person panitia dong kak
call me back min, aku butuh ngomong
someone asked me for money in your name, is this a scam
give me the office phone number

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
mbayar piro melu pelatihan iki
oleh sangu opo gak mas
kamare siji diisi wong piro
sing adoh koyok Pacitan diijoli bensin ta
nyuwun pirsa, daharipun wonten pantangan kulo mboten saget ulam, saget dipun siapaken?
klambine kudu putih ireng ta bebas
wonten mushola ipun?
parkiran mobil amba ora nang kono
iso teko dina Minggu bengi nginep disik ta
sijine JP kuwi pirang menit
dataku aman gak nek tak kekno mrene
oleh nggowo bojo nginep nang asrama tah
ana dokter utawa P3K nang panggonan pelatihan ora
laptop wajib nggowo opo disilihi
menawi nitih sepur mudhun stasiun pundi ingkang celak
pesertane lanang wedok dipisah ta kamare
menopo kulo saged nyuwun surat ijin kangge kantor
mari pelatihan langsung digaji ta
majar berempa norok pelatihan reya?
olle pesse transport ta', roma kaula e Kangean
nginep epon esadiya'aghi apa enja'
kakananna halal kabbhi kan ka'?
kodhu ngangghuy kalambhi apa
JP jareya apa artena?
bisa ngibaa ana' keni', ka'?
datana kaula aman ta' e ka'dinto
do you reimburse bus tickets
will there be vegetarian food
can I bring my toddler along
Is there wheelchair access in the dorm?
who can see my personal information
any allowance for participants
how long is one JP
is sign language interpreter provided
can we stay the night before since my train arrives 11pm
buaya pelatihannya berapa ya
ini garis kan? tidak bayar?
ada yang saku ga buat peserta
dress code-nya apa kak
mengisap di mana nanti pesertanya, ada asrama?
wifi available ga di asrama
makam siang disediakan tidak kak
baju serangan wajib atau bebas
Izin bertanya, apakah biaya pelatihan ditanggung dinas atau dibebankan kepada lembaga pengirim?
Dengan hormat, mohon informasi apakah peserta memperoleh penggantian transport dari Kepulauan Sapeken
Mohon petunjuk, pakaian yang dikenakan saat pembukaan apakah seragam organisasi atau batik
Apabila utusan kami berhalangan, dapatkah digantikan pengurus lain tanpa mendaftar ulang
Ibu kami vegetarian, apakah panitia menyediakan menu khusus
Di asrama satu kamar diisi berapa orang, dan apakah laki-laki perempuan dipisah
Kami ingin mengetahui apakah data para relawan yang dikirim akan dibagikan ke pihak ketiga
Mohon dijelaskan, 24 JP itu setara dengan berapa jam sesungguhnya
apakah tersedia tempat salat dan ruang menyusui bagi peserta perempuan
Sebagai ASN, apakah saya tetap berhak uang harian bila sudah dibiayai kantor asal
Peserta kami pengguna alat bantu dengar, adakah juru bahasa isyarat di kelas
Bolehkah sopir kami turut menginap di lingkungan UPT
Bila datang malam sebelum acara, apakah asrama sudah dapat ditempati
Punapa peserta kedah mbekta selimut piyambak, asramanipun asrep mboten nggih
Is lunch provided and do participants have to pay anything?
Apakah peserta boleh izin setengah hari untuk menghadiri rapat di kecamatan
mohon info apakah ada parkir luas untuk elf rombongan kami dan aman ditinggal menginap
Apakah pemerintah desa boleh menganggarkan biaya perjalanan peserta dari dana desa, menurut ketentuan pelatihan
Perlukah peserta membawa hasil rapid test atau surat sehat dari puskesmas
Adakah jaminan kesehatan bagi peserta selama pelatihan berlangsung
Apakah modul boleh kami gandakan untuk keperluan internal lembaga
Mohon keterangan mengenai honor, apakah relawan yang mengikuti pelatihan menerima uang saku
Untuk kelas lewat internet, apakah kuota data peserta diganti oleh panitia
saya sedang berpuasa daud apakah jam makannya bisa menyesuaikan
saya ikut sambil bawa bayi, ada tempat menyusui ga di lokasi
ada biaya pendaftaran atau gratis total?
dapat uang transport gak yang dari madura
baju yg dipakai harus hitam putih atau bebas
kalau saya pakai kruk, asramanya ada lift?
foto ktp saya nanti disimpan aman gak?
makannya halal kan bu selama pelatihan
disana dapat kamar sendiri atau campur
boleh bawa motor sendiri? parkirnya aman nginap?
kalau kecapekan sakit di sana ada klinik nggak
suami boleh nganter dan ikut nginap semalam?
opo ono duit sakune nek wis melu patang dino
menawi vegetarian, dhaharanipun dipun siapaken mboten
is there any fee I need to pay to attend?
32 jp itu sama dengan berapa jam sih kak
di asrama ptks ada wifi nggak
kalo dari ponorogo naik bus ongkosnya diganti?
perlu bawa bantal selimut sendiri ga
dapat modul cetak atau file pdf aja?
parkir mobil di lokasi cukup luas ga
ada mushola di tempat pelatihan?
snack sama makan siang ditanggung panitia?
kl zoom harus on camera terus ya?
di sana disediakan air panas ga, sy asma
penginapan khusus perempuan dipisah kan bu
kuota internet buat kelas online diganti gak
apakah ruangannya ber AC, anak saya ikut soalnya
mangane ping piro sedino nang kono
ageman ingkang kedah dipun agem menapa nggih, batik?
will there be a sign language interpreter in class?
kalau batal kena denda ga sih?
izin keluar sebentar jam 2 buat jemput anak boleh?
boleh gak diwakili adik saya kalau saya sakit
kalau datang sore di hari pertama masih boleh masuk kelas?
bolehkah izin sehari karena ada hajatan keluarga
pesertanya bisa digantikan teman satu kantor ga, aturannya gimana
kalo hari jumat ijin sholat terus balik telat gimana
kereta saya baru sampai jam 10, terlambat masih diterima?
hari ketiga ada rapat desa, boleh absen setengah hari tetap lanjut?
kalau izin sakit sehari apa dianggap gugur
misal datang telat karena macet apa disuruh pulang?
nek telat setengah jam oleh mlebu gak
menawi kulo dipun wakili kanca, kepareng mboten
can I leave early on the last day to catch my train?
mon telat sakejje' olle maso' apa enja'
48 jp berapa hari kalau dihitung
apa ada uang saku buat peserta yang selesai
boleh ga kalau telat masih dianggap ikut hari itu
dapat seragam atau kaos gak pesertanya
ada ujian akhir ga pak, kalau ada susah gak
nilai pelatihan diumumkan ke kantor gak
apakah dapat plakat atau souvenir
diberi buku panduan ga waktu pelatihan
biaya cetak materi ditanggung siapa
jam pelajaran itu maksudnya gimana ya bu
kalau ga lulus tes, boleh ngulang gratis?
siji jp kuwi pirang menit to
oleh kaos opo tas ora melu pelatihane
oang saku bada apa enja' mon la mare
pakai layanan ini kena pulsa ga
nama dan nomor saya disebar ke orang lain gak?
kok harus minta nama lengkap, buat apa datanya
chat saya di sini dibaca siapa saja
apakah data saya dijual ke pihak pinjol
disimpan berapa lama data saya
apa itu TKSK sebenarnya
kepanjangan JP apa
dinas boleh lihat nomor hp saya ya
kalau pelatihan online, siapin aplikasi apa
aplikasi zoom harus bayar ga
dataku aman ta, gak disebar2no
opo nganggo nomer iki mbayar pulsa
what will my personal data be used for?
makan siang peserta gratis atau beli sendiri?
saya takut data saya dipakai buat pinjol, aman gak di sini
anak saya 3 tahun ikut ke asrama, ada tempat penitipan?
uang lelah peserta dibayar tunai apa transfer
nginap di asrama ptks gratis kan?
ngisi nama di sini ga bakal dipakai buat kampanye kan
ongkos bis surabaya-malang bisa diklaim?
isuk disarapi pisan opo mung mangan awan
peserta diasuransikan gak selama pelatihan
apa dapat honor kalau jadi relawan
ada dapur buat masak mpasi di asrama?
boleh datang malam sebelumnya biar nginap dulu
opo dataku dijupuk gawe utang online, wedi aku
lare alit angsal dipun beta dhateng asrama mboten
is lunch provided for participants or do we bring our own?
pesse transport olle berempa, dhari sampang
ada juru bahasa isyarat di kelas?
will the handouts be available in english too?
bayar ga sih
gratis tis atau ada biaya administrasi nanti2nya
dapet uang saku brp per hari
ongkos bis diganti ga kak dari Situbondo mahal soale
makan ditanggung panitia atau bawa bekal sendiri
kamarnya ada ac ga
cowok cewek dipisah kan asramanya
pake baju apa nanti, bebas rapi apa seragam
harus pake sepatu ya? sy cm punya sandal
baju putih item kah
bawa sprei sama handuk sendiri ga
ada mushola ga di sana
yg nasrani minggu pagi boleh izin ke gereja ga pas pelatihan
sy vegetarian, bisa request makan?
alergi udang, catering nya bisa disesuaikan ndak
lagi puasa senin kamis, dapet sahur ga di asrama
boleh ngerokok ga di area
ada wifi gak kak
colokan di kamar cukup gak, sy bawa cpap
parkir mobil aman? nginep 4 hari
suami boleh ikut nginep ga nemenin, sekamar berdua bayar gpp
bawa suster buat anak boleh kah
menyusui, ada ruang laktasi?
anak 3 thn gak ada yg jagain kl sy pelatihan, boleh diajak?
tempat tidurnya tingkat gak, sy ga kuat naik
sy diabet hrs suntik insulin, ada kulkas buat nyimpen obat?
ada dokter / p3k nya gak kalo kambuh tensi
toiletnya duduk apa jongkok, lutut saya sakit
lift ada gak? kelasnya di lantai atas susah buat saya
saya tuli, apakah disediakan penerjemah bahasa isyarat?
tuna netra boleh bawa pendamping?
materi ada versi huruf besar ga mata saya minus parah
32 jp itu berarti berapa hari
jp nya masuk hitungan angka kredit gak ya bu
jp pelatihan ini diakui bkpsdm ga buat pengembangan kompetensi
boleh diwakilkan adik ga kalo mendadak ga bisa
bisa ganti nama peserta dr lembaga? yg didaftarkan sudah resign
izin pulang malam hari kedua boleh ga rumah deket
boleh pp gak usah nginep
kalo bolos sehari gimana
ijin setengah hari buat ambil rapot anak boleh gak
minimal kehadiran brp persen biar lulus
datengnya sehari sebelumnya bisa? keretanya pagi buta
check in asrama jam brp
telat dateng pas pembukaan kena sanksi gak
dpt kaos sama tas gak hehe
dapet snack kan 😋
dapet modul buku apa cuma file?
kuota internet buat zoom diganti gak
zoom wajib nyalain kamera ga, malu rumah berantakan
bisa ikut zoom pake hp aja kan gak usah komputer
data sy aman gak, takut dipake pinjol
kok minta nama sama alamat, buat apa
nomor hp saya nanti disebar ke grup gak
siapa aja yg bisa lihat biodata saya
foto2 kegiatan di upload ke medsos ya? sy gak mau difoto boleh?
data saya disimpan brp lama
privasi nya gimana ini bot, dibaca orang ga chatnya
pajak uang transport dipotong brp
perlu npwp sama no rekening ga buat uang transport
uang sakunya tunai apa transfer
dapat surat keterangan buat ijin sekolah/kantor ga
ada sppd dari panitia atau dari desa?
asuransi ada gak selama kegiatan
ada jemputan dari terminal?
Apakah peserta mendapatkan penggantian biaya transportasi pulang pergi?
Honorarium peserta apakah tersedia?
tidak dipungut biaya kan pak? takut tiba2 disuruh bayar
katanya peserta dibayar? bener min?
wajib nginep ga sih
bisa laundry ga di sana bawa baju dikit
malang dingin ga, perlu jaket tebel?
ada dispenser air panas gak buat kopi hehe
harus bawa laptop sendiri? kl ga punya gmn, hp aja
bawa alat tulis sendiri apa dikasih
boleh bawa motor sendiri ke lokasi?
jam bebas boleh keluar asrama gak, pengen ke alun2
tamu boleh jenguk pas pelatihan?
hp disita ga selama kelas
ada ujiannya gak, takut gak lulus saya
kalau ga lulus disuruh ngulang atau gimana
sambil kerja bisa? boleh ijin terima telpon kantor
boleh bawa pulang makanannya ga wkwk
habis pelatihan ada ikatan dinas?
ikut pelatihan ini bisa jadi pns gak
dapet pekerjaan abis lulus gak min
relawan digaji gak
kalau sakit di tengah pelatihan pulang boleh ga
haid boleh ga ikut senam pagi, ada olahraga ya?
sy pake cadar, ada kewajiban foto wajah gak
boleh jual krupuk di sana pas istirahat? hehe
pakai rok panjang apa celana ya enaknya bu
batik korpri atau batik bebas
yg tangan kiri, kursinya kursi lipat ya? susah nulis
lantai kamar mandi licin ga, sy pake tongkat
pakaian adat madura boleh dipakai pas penutupan?
penyandang autis ringan boleh minta ruang tenang?
uang deposit kamar ada?
biaya 0 rupiah beneran? kok curiga
kalo kereta telat sy nyampe tengah malem, asrama masih buka?
suket bebas narkoba itu biaya sendiri?
kak sy kan ada bayi 8 bln, suami mau ikut nganter sekalian jagain bayi di luar kelas, boleh ga suami sama bayi ikut di area asrama, kamar bayar sendiri gpp
buruh harian kayak sy kalau 4 hari gak kerja gak makan pak, ada pengganti upah gak selama pelatihan
dipungut iuran berapa per orang?
ada uang saku hariannya ngga kak, soalnya aku ijin ga jualan 4 hari
ongkos bus dari sumenep diganti penuh apa separo
sy vegetarian, menu dapurnya bisa disesuaikan?
ibu saya diabetes ikut jadi peserta, katering bisa dibikinkan yang tanpa gula tidak ya
sekamar isi berapa orang min
kamarnya campur apa dipisah cowok cewek
boleh request sekamar sama temen satu desa ga?
bajunya bebas apa harus batik
pake sandal gunung diijinin ga kak pas di kelas
dresscode pembukaan apa ya, putih hitam kah
wifi di asrama kenceng ga? mau sambil ngerjain skripsi malemnya hehe
kuota internet buat kelas zoom diganti panitia ta?
suami boleh nemenin nginap di asrama?
ada ruang laktasi buat pumping ga min, asip sy tiap 3 jam
saya sedang mengandung tujuh bulan, apakah kegiatannya ada yang berat secara fisik?
di sana ada lift atau tangga saja? lutut saya sudah tidak kuat
ada juru bahasa isyarat selama materi? teman saya tuli
materi bisa dikasih dlm format braille atau file yg kebaca screen reader?
musholanya deket kelas ga
hari minggu pagi boleh ijin ke gereja sebentar kan kak
jumatan gimana, dikasih waktu?
kalau ada peserta sakit mendadak klinik terdekat ada kah
obat hipertensi sy hrs disimpan kulkas, bs titip panitia?
malang dingin ya malem, perlu bawa jaket tebal sama selimut sendiri?
Parkir mobilnya luas tidak, rencana kami berangkat satu rombongan elf
motor ditinggal di asrama 3 hari aman ga sih
32 jp itu diakui berapa angka kredit buat pekerja sosial ahli pertama?
jp nya kehitung ke pengembangan kompetensi ASN 20 jp setahun itu ga
siapa aja yg bisa liat nomor wa saya di sistem ini
foto2 kegiatan dipasang di instagram ya? saya keberatan kl muka saya kelihatan
telat 2 jam gara2 kereta delay masih boleh masuk kelas?
hari terakhir boleh pulang jam 12 ngga, ngejar kapal ke bawean
diwakilkan adik saya boleh ga? kebetulan dia jg pengurus
rekaman zoomnya nanti dibagiin ga buat yang sinyalnya putus2
modulnya dicetak atau pdf doang?
ada pretest posttest? kalau jelek ga lulus?
ujian akhirnya bentuk apa, tulis apa praktek
bakal dibuatin grup wa peserta ga?
selama kegiatan peserta diasuransikan ngga ya
bisa minta surat keterangan buat atasan saya di pabrik biar dikasih izin
narasumber dari luar dapat honorarium berapa?
hasil seleksinya diumumkan tanggal brp sih
pengumuman lolos lewat wa ini apa ditempel di web
kalo ngga lulus bisa ngulang ga
setelah selesai langsung dapet kerjaan ga kak? wkwk
habis pelatihan kami diangkat jadi relawan resmi dan digaji kah
boleh ngerokok di area asrama?
handuk sama sprei disediain ato bawa sendiri
air panas ada ga di kamar mandinya, sy gampang masuk angin
check in asrama bisa malam sebelumnya? bus dari pacitan cuma ada sore
ada jemputan dari stasiun kota baru ga
dapet kaos sama tas ga min
seminar kit isinya apa aja
bawa anak umur 5 th soalnya ga ada yg jaga, ada penitipan?
nenek saya yg antar, bisa nunggu di mana ya beliau
kalau cuma ikut 2 hari dari 4 hari masih dapat jp separuh?
minimal kehadiran berapa persen biar dianggap lulus
pajak uang transport dipotong ga
uang transportnya tunai apa ditransfer ke rekening
NPWP DIMINTA GAK BUAT PENCAIRAN UANG TRANSPORT
bisa pinjam laptop panitia ga? punyaku rusak
cukup pakai hp aja kan pas kelas daring, ga punya laptop
hp android jadul ram 2gb kuat ga buat kelas onlinenya
kamera wajib on terus selama zoom?
data kesehatan yg sy isi nanti dibagikan ke peserta lain ngga
kenapa harus nulis tanggal lahir segala? buat apa ya
berapa lama data pribadi kami disimpan oleh dinas
mahasiswa dapet uang makan jg ga kayak peserta lain
kalo gunungnya erupsi lagi acaranya tetep jalan apa diundur
musim hujan gini praktek lapangannya outdoor semua kah
kalau puasa senin kamis makan siangnya bisa dibungkus buat buka?
pas ramadan tetep ada kegiatan ga biasanya
sahur disediakan panitia?
makanannya dijamin halal kan
saya alergi udang dan kacang, lapor ke siapa soal konsumsi
ada dispenser air minum ga, disuruh bawa tumbler?
cuci baju gimana, ada laundry deket situ?
jam malam asrama sampai jam brp, boleh keluar cari bakso ga hehe
atm terdekat dari lokasi ada bank jatim?
tamu boleh jenguk pas sore?
saya pakai kruk, apakah kamar mandinya ada pegangan dan kloset duduk
pendamping difabel ikut dihitung peserta apa gimana makannya
bahasa pengantarnya indonesia full apa campur jawa? mertua sy ga lancar indonesia
pelatihan gini setahun boleh ikut brp kali sih satu orang
kalau absen tanpa kabar kena blacklist ga?
udah diterima terus mundur ada dendanya?
lembaga saya bisa ga minta pelatihnya dateng ke desa kami aja
desa boleh bayarin transport kami pakai dana desa ngga aturannya
spj perjalanan dinas saya siapa yang tanda tangan, panitia apa kantor
SPPD nya distempel panitia kan pak? bendahara minta
surat undangannya ditujukan ke kepala panti atau ke pribadi ya
kami kerja shift malam di panti, selama pelatihan dihitung tugas dinas atau cuti?
undangan resmi dikirim ke kantor berapa hari sebelumnya?
siapa yg gantiin jaga klien kalau semua perawat panti dikirim pelatihan, ada aturan maksimal per upt?
apakah kopi dan kudapan tersedia pada waktu istirahat
Apakah bagi pensiunan juga diberikan penggantian biaya perjalanan?
alumni dapet pelatihan lanjutan ato pendampingan ga abis lulus
materi presentasi boleh dibagi ke temen2 kader yg ga ikut?
bagaimana kalau di tengah pelatihan anak saya masuk rumah sakit apa boleh izin pulang dulu lalu kembali lagi
tolong dijelaskan satu jp itu berapa menit saya dikasih tahu anak saya satu jam penuh apa betul
ada diskon buat yg daftar barengan satu karang taruna? eh apa emang free
senam pagi wajib ya? lagi cedera engkel
materi olahraga/outbound ada ga, perlu sepatu kets?
sinyal telkomsel di sekitar lokasi bagus ga
charger sama stop kontak di kelas cukup ga, hpku bocor
kalo mati lampu pas kelas online gimana absensinya keitung ga
boleh off cam sebentar nyusuin bayi pas zoom?
evaluasi pasca pelatihan itu apa sih kok katanya atasan ikut ngisi
dapet plakat atau piala peserta terbaik ga
ini chat dibaca orang dinas atau mesin doang? aman ga curhat data klien
mbayar piro to mas melu pelatihan iki
entuk sangu ora yo mengko
oleh nggowo anak cilik ta? ora ono sing momong
klambine kudu seragam opo bebas wae
nopo wonten kamar ingkang celak kaliyan jedhing, kulo sampun sepuh
menawi telat mergi ban bocor nopo taksih angsal mlebet
panganane onok sing gak pedes gak, lambungku kumat-kumatan
parkir sepeda motor wonten pundi nggih
mengko dikandani lulus e lewat opo yo
ongkose sepur diijoli opora kiro2
wonten panggenan sholat kangge tiyang estri mboten
sak kamar wong piro cak, ono AC ne gak
nek anakku loro mendadak oleh mulih disik ta
is the training free or do i have to pay something
do you cover train tickets for participants from madiun?
any vegetarian food at the dorm?
can i leave early on the last day, my flight is at 3pm
will my phone number be shared with other participants?
is there a sign language interpreter during class
do i need my own laptop or is a phone enough for the zoom class
boleh kasih oleh2 ke pelatihnya ga sih, takut kena gratifikasi
boleh rekam suara pas materi? aku susah nyatet soalnya
tabunganku cekak cak, sangune cair dina opo bubar acara
jp yg kepotong gara2 saya rapat di kecamatan bisa disusulkan ngga
sopo sing ngganti hp ku nek ilang ndek asrama, onok loker e gak
ransel pengungsi / alat praktik beli sendiri atau dipinjami
kamera cctv ada ga di asrama cewek, agak parno
boleh pakai cadar selama kelas kan?
tas dan hp ditaruh mana pas praktik lapangan
gratis kan?
uang saku?
dpt uang transport?
ada mess?
baju bebas?
jp nya brp
wifi ada?
musholla ada kan
data sy aman?
ac kamarnya?
oleh sangu ora
dipun paringi maem nggih?
dompet lg tipis, takutnya nanti ditagih di sana
sy alergi udang, dapurnya bisa nyesuaiin ga
asi perah bisa dititip kulkas ga di sana
sepatu kudu pantofel apa boleh sandal
kira2 pulangnya ganti bensin ga dari panitia
sy mendengkur keras, bs sekamar sendiri?
rumah sy cuma 3 km, wajib tidur di asrama kah
identitas sy bakal dikasihkan ke pihak lain ga
selimut handuk apa perlu dari rumah
hp jadul ga ada zoom, kudu beli kuota sendiri?
obat jantung sy harus di kulkas, ada tempatnya?
kudu nggowo sprei dewe tah
menawi sholat jumat wonten pundi celakipun
do we get reimbursed for train fare
e kassa' bada kennengnganna bhajang?
saya vegetarian sejak sembuh dari kanker usus, panitia menyediakan menu khusus atau saya harus membawa bekal sendiri
apakah pesertanya dibiayai penuh, honor guru ngaji saya cuma dua ratus ribu sebulan dan anak mau masuk SMP
semoga bapak ibu sehat, saya berencana naik motor dari Tuban karena bus jarang, tempat parkirnya aman untuk menginap tidak
satu kamar asrama diisi berapa orang kak, saya gampang masuk angin kalau kipasnya kencang
kemarin teman pulang diklat cerita dapat tas bagus, peserta memang diberi seminar kit ya
data KK yang diberikan nanti dipakai untuk apa saja, maklum di desa lagi ramai kasus pinjol ilegal
suami saya cemburuan dan jadwal ronda padat, boleh tidak dia ikut menemani menginap di tempat pelatihan
hitungan satu JP itu berapa menit, kepala sekolah rewel soal laporan padahal beliau sendiri mau pensiun
saya sedang hamil tua tapi kuat, di asrama apakah tersedia klinik atau tenaga kesehatan jaga
boleh pulang pergi tiap hari atau wajib menginap, di rumah ada nenek pikun yang suka keluar malam-malam
musim hujan begini baju susah kering, di mess peserta tersedia tempat mencuci atau laundry tidak kak
apakah pakaian peserta harus kemeja putih, seragam saya kekecilan semua sejak pandemi
aku lagi diet gula mergo diabetes, nang kono panganane iso milih opo wis dijatah kabeh
kulo sampun sepuh gampil kesel, ngapunten, asramanipun wonten nginggil nopo ngandhap lan wonten lift mboten
ngkuk ketemune sangu opo ora to mas, mergo panenku gagal kenek wereng, ra nduwe ongkos
we are saving for our daughter's wedding so money is tight, does the programme cover transport and meals
keluarga saya Hindu dan ada sembahyang pagi, kira-kira aturan di asrama mengizinkan bakar dupa tidak
romana engko' jau e Kangean, ongkos kapal larang, e kassa' epareng panginepan ban nase' napa enja'
kepala desa nanya dulu ke saya sebelum tanda tangan, semua biaya pelatihan dari makan, nginep, sampai ongkos jalan itu ditanggung dinas atau desa harus nganggarkan
uang saku per hari berapa
saya dari kangean naik kapal dua kali sama bis, kalau ongkosnya lebih dari yg diberikan panitia apa bisa diganti sesuai karcis
sekamar berapa orang di asrama
ada wifi di asrama?
boleh bawa kendaraan sendiri, parkirnya luas?
makan sahur disediakan panitia kah kalau pas ramadan
bs minta makanan tanpa daging, sy vegetarian
baju yg dipakai hari pembukaan apa, hitam putih?
data saya aman gak, dipakai buat apa
tiket kereta ekonomi diganti ga pak
MUSHOLA ADA?
suami boleh ikut nginep sekamar
jam malam asrama sampai jam berapa kak
kalau sakit waktu pelatihan ada klinik?
asrama putra putri dipisah kan
bawa selimut sama handuk sendiri apa disediain
saya pakai alat bantu dengar, ada juru bahasa isyarat nggak
Apakah biaya perjalanan ditanggung oleh penyelenggara atau dibebankan pada desa
check out asrama jam berapa hari terakhir
peserta yg datang malam sebelumnya boleh masuk mess duluan?
ada colokan dekat tempat duduk gak sih, baterai hp bocor
apakah pelatihan ini menambah angka kredit buat jabatan fungsional
honor pemateri lokal berapa ya
saya punya penyakit gula jadi harus suntik dan makan tepat waktu, di asrama ada kulkas untuk nyimpan insulin sama makanan rendah gula tidak ya
boleh izin keluar malam cari makan?
nyuci baju dimana ya kalo 4 hari
kuota internet utk kelas zoom diganti ga
PPh dipotong ga dari uang transport
modulnya cetak apa pdf
kalau hujan deras ada jemputan dari stasiun?
kenapa sih pelatihan ini diadakan, dananya dari APBD ya
nomor hp saya kelihatan peserta lain ga
yg hari H lagi haid terus nyeri boleh istirahat di kamar ga
boleh pulang dulu malam kedua terus balik lagi pagi? rumah cuma lawang
alumni pelatihan dapat pekerjaan ga
ada lift gak, kelas lantai 3 saya pake tongkat
cuti kerja utk ikut pelatihan ini dihitung dinas atau cuti pribadi
yang sudah lama tidak aktif, datanya disimpan berapa tahun
bayare piro se
oleh duit sangu a lek melu
kulo tiyang sepuh mboten kiat minggah tangga, kamar asramanipun punapa saged nyuwun ingkang ngandhap lan caket kamar mandhi
nopo wonten panggenan kangge nyusoni bayi
aku alergi urang, panganane iso dipisah gak
wonten parkir mobil mboten
seragam e opo, kudu klambi putih ta
ongkos bis diijoli ora yo
penginepane putri ono hair dryer gak rek wkwk
jam dhahar siyang lan sholat wonten istirahatipun nggih
majar apa bunten norok pelatihan
e jeriya badha kennengngan abajang?
is lodging free for participants
will lunch be halal and vegetarian friendly
stop kontak di kamar ada berapa, mau ngecas alat bantu dengar
penghapus papan tulis sama spidol bawa sendiri apa disediakan
bayar gak sih ikut beginian
gratis beneran? gak ada biaya di belakang?
dapat uang saku berapa sehari
ganti ongkos bensin ada gak pak
honor peserta ada tidak, apa cuma makan
bisa check in asrama malam sebelumnya?
kamar mandinya dalam apa luar
saya vegetarian, makanannya bisa diatur?
baju hari pertama putih hitam apa bebas
pakai sepatu apa sandal boleh
boleh izin sehari di tengah? ada nikahan adik
kalau datang agak siang hari pertama dimarahi gak
terlambat setengah jam apa masih boleh masuk
boleh diwakilkan ponakan saya tidak?
32 jp itu kira2 berapa hari ya
satu jp berapa menit
data saya disebar ke pihak lain gak
ktp saya aman kan kalau diserahkan ke panitia
dapat nomor saya dari mana ya kalian
kenapa kok harus tanya nama sama asal segala, buat apa
ada mushola di sana
wifi di ptks kenceng gak
kursi roda saya bisa masuk aula ndak
ada juru bahasa isyaratnya?
suami boleh ikut nginep nemenin?
istri saya masih menyusui, boleh bawa pengasuh?
boleh pulang pergi aja gak nginep?
mbayar piro cak nek melu
oleh sangu transport ta
nginepe sak kamar wong piro
dhaharipun dipun tanggung mboten
menawi telat sekedhap pripun, saget mlebet?
agem-ageman menopo ingkang dipun agem dinten kapisan
majar apa gratis pelatihanna?
bada panginepan apa enja'
do you provide accommodation and meals
can i bring my baby along
what should i wear on the first day
is my personal data safe with you
uang transport
seragam
penginapan
bukan tanya jadwal, tanya makan disediakan apa tidak
beda psm sama tksk itu apa ya pak
handuk sama sabun bawa sendiri kah
ada dokter jaga gak, saya jantungan
berapa persen kehadiran minimal biar dianggap lulus
kalau sakit di tengah pelatihan ditanggung siapa
Mohon informasi apakah biaya perjalanan peserta ditanggung penyelenggara
HARUS BAWA LAPTOP SENDIRI APA TIDAK
ikut zoom pakai hp bisa? kamera wajib nyala?
bulan puasa gini makan siangnya diganti buka bersama ya?
laundry ada? saya 4 hari cuma bawa baju dua
parkir motor nginep 4 hari aman gak bayar gak
ongkos bis diganti kah
tidur di sana ada kasurnya
seragamnya putih hitam atau bebas
dapat sangu berapa per hari
24 jp itu setara berapa jam
nomor saya aman kan, gak dijual ke pinjol
makanannya halal dan boleh pesan vegetarian?
ada tempat salat di lokasi
assalamualaikum, apakah ada penggantian biaya perjalanan untuk peserta dari sumenep
maaf tanya receh, di asrama ada air panas gak
boleh pulang pergi tanpa menginap
suami boleh nemenin nginap nggak
parkir mobil luas tidak di sana
kalau diwakilkan adik saya bagaimana
izin pulang cepat hari terakhir boleh?
wajib pakai sepatu?
apa disediakan juru bahasa isyarat
gratis apa ada iurannya
alat tulis disediakan atau bawa sendiri
kenapa kok minta nama dan kabupaten, buat apa
ruangannya ada lift kah, lutut saya sakit
anu bu itu nanti di sana makannya ditanggung apa beli sendiri ya
rumah saya di kangean, naik kapal dulu semalam baru sambung bis ke malang, ongkosnya lumayan buat saya yang cuma buruh tani, makanya saya mau tanya itu transportnya diganti atau tidak
kuota internetnya ditanggung nggak kalau yang online
kok gak ada uang lelahnya sih
bisa ikut zoom pakai hp saja tanpa komputer
data saya dibagikan ke pihak lain tidak
obat pribadi harus bawa sendiri ya
kalau cuma hadir separuh apa masih dianggap lulus
istri sedang menyusui, ada ruang laktasi?
penginapan bisa masuk malam sebelumnya?
bawa baju berapa setel
mbayar piro cak
oleh sangu ta gak
dipun paringi dhahar mboten nggih
turune nang endi, ono kasure ta
transporte diijoli opo ora
kulo ngagem kursi roda, wonten margi khusus mboten
klambine opo, bebas ta
nek teko telat dimarahi gak rek
dataku gak disebar to mas
ngagem rasukan punapa nggih benjing
satu jp kuwi pirang menit
majar napa enje' kak
edimma tedhungnga, bada kamar?
dresscode nya apa kak
free apa paid ini min, melas dompetku
is the dorm wheelchair friendly
will lunch be provided
gratis kan? kok tetangga ditarik uang seragam
katanya ga bayar, kenapa teman sy dimintai iuran kaos 60rb

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
susun yo rek
oke mas, maturnuwun infone
nuwun nggih bu, mugi sehat sedoyo
wah cepet tenan jawabane, jempol
pinter robote, hehe
wis cetha saiki, suwun banget
suwun cak wes direwangi
mugi-mugi barokah kagem panjenengan
oyi sam, suwun
lucu rek botne
Gusti sing mbales kabecikane sampeyan
wilujeng ndherek langkung, maturnuwun
cekap rumiyin, nuwun
sampun dangu pados info, untung wonten layanan niki, maturnuwun
sip wes, nuwus
apikan tenan dinsos saiki
mantep, gak nyongko isok lewat WA, suwun
hahaha iso ae sampeyan min
kalangkong taretan
sakalangkong ka', la paham engko'
moga barokah
bhaghus robotta, cepet jawabanna
enggi sakalangkong bannya'
senneng engko' etolongngi
ampon cokop, kalangkong
cheers mate
tysm 🙏
that was quick, appreciate it
you guys are amazing
ok got it thank u
God bless you and your team
lol you're funny for a bot
Perfect, much obliged
nice service, have a good day
thx for your patience with my broken english
bye now, and thanks for helping
makassar kak
terima kasir atas infonya bu
thanks ya min, helpful bgt
tanks you bapak
oke siapa, sudah jelas, matur suwun
you're the best min wkwk
sip mantap, appreciate banget
terima kasut banyak admin
Atas perhatian dan kerja samanya, kami sampaikan terima kasih.
Terima kasih banyak Bapak/Ibu, semoga menjadi amal jariyah.
Matur sembah nuwun awit saking pambiyantunipun, mugi tansah pinaringan kesarasan
Demikian dari kami, atas bantuannya diucapkan terima kasih. Wassalamualaikum wr. wb.
Penjelasannya sangat jelas, saya haturkan terima kasih
Alhamdulillah, terbantu sekali Bu, jazakumullah khairan
Salam hormat dari kami sekeluarga besar panti, terima kasih telah dilayani dengan baik
Kami segenap pengurus Karang Taruna mengucapkan syukur dan terima kasih
baik bapak terima kasih atas informasinya semoga sehat selalu
Maturnuwun Bapak, semoga Gusti membalas kebaikan panjenengan
Thank you kindly for your prompt assistance
We truly appreciate your help, have a blessed day
Selamat Hari Raya Idulfitri, mohon maaf lahir dan batin dari keluarga besar LKS kami
Dirgahayu Provinsi Jawa Timur, sukses selalu untuk Dinas Sosial
Terima kasih atas kesabaran Bapak/Ibu menghadapi kami orang desa
Mohon maaf sudah merepotkan sejak pagi, terima kasih banyak
Sudah jelas semuanya, sampai jumpa di lain kesempatan, Bapak
Hormat kami, Kepala Desa beserta perangkat, terima kasih atas layanannya
luar biasa cepat jawabannya terima kasih sekali bu semoga berkah
Selamat memperingati Hari Kesetiakawanan Sosial Nasional bagi seluruh insan sosial
Terima kasih, informasi Ibu akan kami teruskan kepada pimpinan
Atas budi baik panitia kami tidak dapat membalas selain doa
Siap, terima kasih arahannya komandan
Selamat beristirahat Bapak/Ibu, terima kasih atas waktunya malam ini
terima kasih infonya kak
oke makasih ya sudah dijawab
siap bu, terima kasih banyak bantuannya
mantul min, fast respon
jazakallah khair
sip, sudah jelas. nuwun
terima kasih atas perhatiannya pak
oke deh thanks ya bot
baik terima kasih, sehat selalu pak admin
hehe makasih lho, dibantuin terus
sama2 kak
suwun mas wis dikandani
maturnuwun sampun dipun wangsuli
thanks, that's all i needed
sakalangkong kak, la ngarte engko'
selamat malam, makasih ya sudah dibantu tadi
sampai jumpa di malang kak
oke selamat istirahat min
alhamdulillah, maturnuwun infonya dan salam buat tim
wassalamualaikum, terima kasih
selamat idul fitri ya pak, mohon maaf lahir batin
dadah kak, nanti saya chat lagi
siap laksanakan komandan, terima kasih
baik bu, selamat bertugas
keren min jawabnya cepat
semangat terus ya admin
nggih pun, matur suwun pak
wis ngono sik yo mas, suwun
bye, have a nice day
mator kaso'on pak, sampe' katemmu pole
wkwk lucu juga ya botnya, makasih
alhamdulillah bisa juga akhirnya 🙏
hehe iya pak paham
aamiin, makasih doanya
maaf ya kak tadi salah kirim
semoga sukses acaranya
terima kasih bot pintar
sip ketemu di kelas ya
iya bu sama sama
hahaha iso ae, suwun yo
nggih mugi berkah sedaya, matur nuwun
yo wis suwun, sepurane ngrepoti
sakalangkong ban pangapora mon bada kasala'an
makasih ya kak infonya
terima kasih banyak bapak ibu panitia
hatur nuhun
okee tengs yaa
siap makasih pak
alhamdulillah terbantu sekali
semoga sehat selalu ya min
pinter juga kamu bot
jempol 👍 buat pelayanannya, makasih
jazakallah khairan
oke sip nuwun
cepet banget balesnya keren
sukses terus dinsos jatim
maaf merepotkan ya kak
maaf ya td sy emosi
oalah gitu to, makasih penjelasannya
oooh gitu
paham kak, terima kasih
udah jelas, matur suwun
sampai ketemu di malang ya kak
semangat kerjanya kak 💪
baik bu, terimakasih atas bantuannya
makasi yaa 🥰
ga nyangka secepet ini, trimakasih lho
terimakasih sudah sabar ngajarin orang tua kyk saya
ya sudah, itu dulu, maturnuwun
alhamdulillah berkat dibantu mbak tadi akhirnya saya bisa, dari kemarin pusing sendiri gak ada yg ngajarin, semoga dibalas yg maha kuasa
terima kasih atas infonya
mksh y
oke terimakasih bantuannya
semoga sehat selalu admin
wah membantu banget, thx
Terima kasih banyak atas bantuan Bapak/Ibu, semoga menjadi amal baik.
kamu baik banget deh
hebat botnya cepet balesnya
alhamdulillah terima kasih pak
sampai jumpa kak
dadah min
assalamualaikum pamit dulu, makasih
love you min wkwkwk
maaf ya ngerepotin terus
mantul, trims
Tuhan memberkati
selamat beristirahat bapak ibu
matur suwun mas, wis jelas
suwun rek, tak enteni kabare
nggih maturnuwun, mugi berkah
pareng riyin nggih bu
thanks a lot, bye
you're so helpful, thanks
udah paham sekarang, terima kasih sudah sabar nerangin
cakep, makasih ya udah diurusin
nuhun pisan, tinggal berangkat nih
trims kak
oke makasih infonya
sip deh
terimakasih banyak
siip makasih
nuwun yo cak
maturnuwun sedoyo
adem rasanya dilayani begini
wah kebantu banget sy
semoga dibalas yg di atas ya kak
kamu baik deh bot
udah jelas semua kok, nanti sy chat lagi kl perlu
hehe lucu juga ngobrol sama robot
gausah repot2 lagi, sudah cukup penjelasannya
lega, akhirnya ngerti
mimin the best pokoknya
berkah selalu timnya
saya pamit tidur dulu ya
ga nyangka secepat ini dibalas, salut
ayem atiku saiki, wis cetho
muga-muga sampeyan waras slamet
gusti Allah ingkang mbales kesaenan panjenengan
you've been so patient with me, bless you
mandhar epareng sehat kabbi
dari tadi saya bingung sampai keringat dingin, ternyata gampang setelah dijelaskan, terima kasih banyak ya kak
makasih min informasinya, sekarang saya mau lanjut masak rendang untuk selamatan tujuh bulanan
semoga rezeki bapak ibu lancar seperti hujan hari ini, saya sangat terbantu dengan penjelasannya
terima kasih atas kesabarannya meladeni orang tua gaptek, lain waktu mampirlah ke Trenggalek durian sedang musim
sungguh saya tidak menyangka pemerintah punya layanan secepat ini, matur suwun sanget untuk seluruh tim
cukup jelas kak, saya sudah catat di buku arisan, terima kasih dan selamat beristirahat
baik bu akan saya sampaikan ke ibu-ibu kader besok saat imunisasi, terima kasih penjelasannya
sip deh, saya mau jemput anak les renang dulu keburu macet, thanks berat ya kak
titip salam untuk semua petugas, kiriman doa dari kami warga lereng Argopuro yang baru panen kopi
oke kak sudah paham, maaf tadi banyak tanya sambil ngurus kucing melahirkan, terima kasih ya
walau cuma robot jawabannya sopan sekali, anak muda sekarang kalah, terima kasih ya bot
akhirnya tidur nyenyak malam ini setelah semua pertanyaan terjawab, makasih sudah menemani di sela ronda
suwun akeh yo mas, mugo-mugo dinsos tambah maju, iki tak tinggal angon bebek sik
sampun gamblang, matur sembah nuwun, mugi panjenengan sekeluarga tansah pinaringan rahayu wilujeng
wah cepet temen wangsulane koyo kilat, kesuwun cak, ngesuk tak ceritakno nang kancaku sing lagi mantu
the answer was clear and my grandma understood it too, thank you and enjoy the long weekend
terima kasih banyak atas infonya
oke makasih kak infonya jelas
sip matur suwun
alhamdulillah selesai juga empat hari belajar, bertemu teman teman dari 38 kabupaten kota, terima kasih banyak untuk panitia, juru masak, satpam, semuanya
thanks min 👍 sangat membantu
jazakallah khairan katsiran
alhamdulillah sudah paham, terimakasih penjelasannya
makasii yaa botnya pinter
ya sudah kalau gitu, saya tunggu kabar selanjutnya saja, terima kasih infonya kak
maturnuwun mas admin sudah sabar njawab
terimakasih jg buat panitia
hatur nuhun kang
siap terima kasih pak, sampai ketemu di malang
Atas bantuan dan kerja samanya kami ucapkan terima kasih
sudah bisa dibuka sekarang link petanya, barusan saya cek lancar, terima kasih sudah dibantu dari tadi pagi ya kak, maaf ngerepotin terus
baik bu, nuwun
makasih udah diingatkan, hampir lupa
semoga sukses selalu dinsos jatim
terima kasih sudah direspon walau malam
mantap min, responnya cepet
berkah buat semua panitia, terima kasih 4 harinya
alhamdulillah sertifikat sampai, terimakasih
untung ada nomor ini, makasih ya kak
oke noted, terima kasih
tq admin
mohon maaf lahir batin ya min, terima kasih pelayanannya setahun ini
ya sudah terima kasih, semoga sehat selalu
terima kadih min
duh baiknya, makasih loh kak
ya Allah terima kasih sdh dimudahkan semuanya 🙏🙏
wah keren botnya bisa bahasa jawa, hehe
salam hormat dan terima kasih dari keluarga besar IPSM Ngawi
udah beres kok, makasih ya
terima kasih doanya, ibu sudah mendingan
terharu aku, dibantu sampe selesai. makasih kak
suwun rek, wis beres kabeh
nggih matur nuwun pitulunganipun
suwun sing akeh mbak, mugo rejekine lancar
nggih sampun, kesuwun bu
matur nuwun nggih bu, berkat dipun tuntun alon alon kulo sing gaptek niki saged ngrampungaken sedanten, mugi panjenengan tansah pinaringan sehat
tengkyu cak, top wis
pangapunten sampun ngrepoti, maturnuwun
sembah nuwun kawigatosanipun
oke rek suwun infone
sakalangkong kak, la jellas
kasoon pak
much appreciated
cheers, that was helpful
make sih kak
teri makasih bu
terms kasih banyak pak infonya
gapapa, udah ketemu jawabannya
gak usah kak, sudah dibantu teman, makasih ya
ndak jadi nanya, sudah paham, suwun
sudah cukup jelas, terima kasih penjelasannya
gak perlu petugas, sudah beres kok, trims
oalah gitu to, yo wis suwun
nuwun sewu sampun ngrepoti, matur suwun
sampun cekap, matur sembah nuwun
mator kaso'on ya bu
thanks a lot for the help
never mind, found it, thanks
trims min
hatur nuhun teh
alhamdulillah sudah masuk, terima kasih banyak
sertifikat sudah saya terima, makasih ya kak
pengingatnya sangat membantu, terima kasih
semoga sehat selalu petugasnya, barakallah
wkwkwk bisa aja botnya
siap, nuwun informasinya
maturnuwun sudah diingatkan, untung belum telat
baik terima kasih, nanti saya kabari lagi
Terima kasih atas bantuan dan kerja samanya
MAKASIH BANYAK YA
ok mantap makasih min
wes ketemu dewe kok, ra sah repot, nuwun
pinter juga botnya, suka deh
makasih ya udah sabar jelasin ke orang tua kayak saya
sip infonya sangat membantu
alhamdulillah jelas sekarang, tengkyu
semoga dibalas kebaikannya bu
baik pak, terimakasih atas penjelasannya
mksh bnyk kak
tq min
pinter juga botnya hehe
maaf sudah merepotkan, trims ya mbak
sehat selalu buat adminnya
barakallah bapak ibu dinsos
ya sudah itu saja, sampai jumpa
wah cepet banget balesnya, top
nuwun infonya pak, saya pamit dulu
terima kasih banyak sudah sabar menjawab pertanyaan orang tua seperti saya
akhirnya paham juga, berkat kakak
hehe lucu juga robotnya
makasi ya udah dibantuin tadi
dadah min, selamat istirahat
syukron admin baik hati
maturnuwun sampun dipun bantu
nuwun yo mas, mugo lancar rejekine
kesuwun rek, mantep
matur sembah nuwun bapak, pamit rumiyin
suwun akeh lho yo wis direwangi
sakalangkong kak, ampon jelas
thanks yo min, wis beres
makaseh bannya' taretan
appreciate the help, bye

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
bantuane kok durung cair, tanggane wis kabeh
ngurus KK ilang nang endi yo
BPJS kulo mboten aktif, kados pundi ngaktifakenipun
piro regane gabah saiki
sembako sasi iki kapan dibagi
jeneng mbahku kok dicoret teko PKH
ana lowongan gawe nang pabrik gak cak
tulung, tonggoku diantemi bojone saiki iki
ndaftar sekolah rakyat kangge putu kulo pripun
bedah rumah daftare nang endi
nyilih duwit iso gak min
aku wis kesel urip, pengen mati wae
banjir bandhang nang desaku, tulung kirim bantuan saiki
mbayar pajek motor isok lewat kene tah
resep rawon sing enak piye
hasil Arema mengko bengi nang TV opo
KIS anak kulo saged dipun damel wonten mriki?
wong edan ngamuk nang pasar, petugase kon mrene
bantowan PKH bila cair
KTP elang, aghabay pole edimma?
beras bantowan ghi' ta' dapa' ka dhisa
ngurus BPJS dha' remma carana
bhako sateya argana berempa ka'
badha lako e Malaysia ta' ka'?
tang bengko ghaghar ekenneng angin, nyo'ona bantowan
bantowan kaangghuy oreng towa mescien edimma daftarra
when is the rice assistance distributed
how to extend my KITAS
my neighbour is beating his kids right now, what should I do
what's the weather in Malang tomorrow
need cash aid for my family, how to apply
can you write my essay about poverty
how to activate BPJS card
any job vacancy at the governor office?
flood here, water is up to the roof, send boat!!
recommend a cheap hotel in bali
cek bensin saya kok belum masuk
cara bikin KTV baru gimana
PHK bulan ini cair tanggal berapa
BPKB saya nonaktif, berobat ga bisa
apply beasiswa kuliah di sini bisa ga
any info loker di pabrik daerah Rungkut kak?
bisa bikin SKCK online ga min
translate-in skripsi gue dong min
Dengan hormat, kami memohon bantuan sembako untuk 50 lansia di desa kami.
Mohon petunjuk, warga kami yang lumpuh memerlukan kursi roda, bagaimana pengajuannya
Izin bertanya, mengapa BLT atas nama mertua saya tidak cair bulan ini
Bersama ini kami ajukan proposal renovasi gedung panti asuhan, mohon dukungan dana
Ada orang terlantar di terminal Purabaya dalam kondisi sakit, mohon segera dijemput
Mohon informasi cara mengaktifkan kembali BPJS PBI yang terblokir
KTP warga kami hilang semua saat kebakaran, mohon dibantu pengurusannya
Assalamualaikum, kami hendak mengurus perpanjangan izin operasional LKS, berkasnya apa saja
Tetangga kami memasung anaknya yang sakit jiwa, mohon tindakan dari dinas
Bagaimana cara mengusulkan warga miskin masuk DTSEN
Ada anak dipukuli ayahnya malam ini di desa kami, tolong segera
Desa kami longsor dan sembilan keluarga tertimbun, mohon bantuan secepatnya
Saya mahasiswa, mohon data kemiskinan Jawa Timur untuk bahan skripsi
Badhe nyuwun keterangan, bantuan bedah griya punika daftaripun dhateng pundi
Could you tell me how to adopt a child from an orphanage in Surabaya?
apakah dinas sosial membuka lowongan cpns atau pppk tahun ini mohon infonya
Mohon informasi rekrutmen pendamping PKH, anak saya lulusan sarjana
Izin menawarkan jasa katering dan tenda untuk instansi Bapak
Kami ingin menitipkan ibu di panti jompo milik pemerintah, prosedurnya bagaimana
Mohon dibuatkan pidato sambutan kepala desa untuk peringatan 17 Agustus
Pembayaran pajak bumi dan bangunan desa apakah bisa melalui dinas ini
Berapa tarif kereta dari Banyuwangi menuju Malang
Sertifikat tanah wakaf panti kami belum terbit, mohon dibantu pengurusannya
Mohon doa dan saran, saya merasa hidup ini sudah tidak ada gunanya lagi
nomor call center pln berapa
petugas sensus kok belum ke rumah saya
lapor jalan berlubang di depan pasar kemana
kartu kks atm saya ketelan mesin
petugas puskesmas buka jam berapa
mau lapor kehilangan motor
pdam mati dari kemarin pak
admin shopee kok ga balas ya
bpjs pbi saya nonaktif, cara ngaktifin
paket jnt saya nyasar
minta dibuatkan surat keterangan tidak mampu
sim saya mati, perpanjangnya dimana
listrik mati kit mau, lapor nang endi
kartu kks kula ical, kados pundi nggih
bansos engko' ta' dhapa', benne soal pelatihan
ada bantuan makanan buat ibu saya yg sudah tua?
kena teror pinjol ilegal, gimana
bisa pinjam uang modal di dinsos?
bantuan uang sekolah anak yatim kapan cair
mau cari kos murah dekat unibraw
bantuan sembako bulan ini kok ga dapat
rumah saya bocor, ada bantuan bedah rumah?
anak saya mau masuk tk dekat sini, biayanya berapa
pinjaman usaha umkm lewat mana
makanan khas malang yang enak apa ya
nomor rekening bantuan saya belum aktif
modal usaha buat janda ada gak
bantuan beras bulan iki kapan mudhune
aku pengen utang modal dodolan, iso ta
syarat ikut kursus menjahit di blk apa
cara daftar kartu prakerja gelombang terbaru
syarat masuk sekolah rakyat apa aja
daftar dtks biar dapat bansos caranya gimana
pelatihan las dari disnaker syaratnya apa
cara daftar umroh murah
syarat pindah kk ke malang
mau daftarkan ibu saya ke panti jompo, syaratnya
cara daftar cpns kemensos
persyaratan kip kuliah apa aja
daftar bpjs gratis gimana pak
carane daftar pkh piye, tonggoku kok oleh
syarat ndaftar pendamping haji punapa kemawon
daftar bansos e dimma, engko' ghi' ta' tao olle
ada kursus komputer gratis dari disnaker?
jadwal pelatihan barista di blk singosari
info kursus setir mobil dong
jadwal tes cpns tahun ini kapan
kursus bahasa korea buat kerja di luar negeri ada?
lowongan kerja di surabaya bulan ini apa aja
jadwal posyandu kelurahan saya
ada les matematika buat anak sd?
jadwal manasik haji kota malang
pelatihan prakerja yang masih buka apa
kapan jadwal pencairan bpnt november
jadwal bioskop malang hari ini
jadwal sim keliling sesuk nang endi
kursus njahit nang blk bukak kapan
when is the next cohort of the Prakerja program?
kamu cantik gak sih min
ceritain lelucon dong
udah makan belum sayang
cuaca di malang hari ini gimana
dadi pacarku gelem ta mbak admin
zodiak leo hari ini apa
skor timnas indonesia semalam berapa
bikinin puisi buat istri saya
resep rawon yang enak gimana
menurutmu siapa presiden terbaik
aku bosen, temenin chat dong
awakmu wis duwe pacar durung
nyanyio lagu didi kempot
bahasa inggrisnya gotong royong apa
kursus bahasa jepang di mana yang murah
terjemahkan kalimat ini ke bahasa arab: selamat pagi
translate "relawan" into english
hasil pemilu di jawa timur gimana
bahasa jawane pasar opo
blt kapan cair min
cek penerima bpnt dong nik saya bisa
kartu kks saya ketelen atm gimana
bansos beras bulan ini kok gak dapet
nama ibu saya dicoret dari pkh gimana ngurusnya
dtks itu cara masuknya gimana
mau ajukan bantuan kursi roda buat mbah
bantuan modal usaha umkm ada ga pak
rumah saya mau roboh, minta bedah rumah rtlh caranya gmn
bpjs nonaktif, aktifinnya dmn ya
pindah faskes bpjs online caranya
KIS saya gak bisa dipakai di rs
ngurus ktp hilang hari sabtu buka ga
bikin akta kelahiran anak telat denda gak
pecah kk syaratnya apa
perpanjang sim c bayar brp sekarang
samsat keliling hari ini dimana
pajak motor mati 3 tahun pemutihan ada gak
skck online gimana
bikin paspor di kanim malang antri brp hari
mau nikah di kua syaratnya apa aja
surat pindah domisili ngurusnya dmn
prakerja gelombang brp skrg
blk pelatihan las listrik buka kapan ya
kursus menjahit gratis disnaker daftarnya dimana
lowongan kerja pabrik rokok ada?
loker admin dinsos dong
cpns 2026 formasi peksos ada gak
pppk paruh waktu gajinya brp
pendaftaran pendamping pkh kapan dibuka, mau ngelamar kerja
kip kuliah anak saya ditolak terus
PIP anak sd kok belum cair
ppdb zonasi sma kapan daftarnya
daftar beasiswa lpdp gimana kak
daftar umroh murah dong min
daftar gojek driver baru bs bantu?
daftar mudik gratis dishub udah buka?
daftar sekolah luar biasa buat anak autis dimana
daftar antrian puskesmas online
pelatihan barista ada? mau buka cafe
kursus bahasa korea buat kerja disana ada gak
sertifikat tanah saya ilang ngurus kemana
sertifikat halal umkm gratis gimana caranya
sertifikat vaksin booster gak muncul di hp
pinjam uang 2 juta bisa? buat bayar spp
kur bri bunga brp
dikejar debt collector pinjol tolong saya
gadai bpkb paling gede dmn
koperasi merah putih bisa ngutang ga
bantuin pr matematika dong 3/4 + 2/5 brp
buatkan puisi buat hari ibu
ringkasin bab 2 sosiologi kelas xi kak
translate in ke inggris: saya suka makan bakso
bikinin caption ig buat jualan donat
skor arema td malem
timnas main jam brp nanti malem
prediksi persebaya vs persib
siapa pelatih mu skrg
hujan gak nanti sore di sidoarjo
gempa barusan kerasa gak min? berapa SR
prakiraan cuaca besok pagi mau jemur gabah
gunung kelud aman ga buat liburan
macet ga tol pandaan
harga cabe rawit hari ini brp
dollar berapa
harga iphone 13 bekas berapaan
hp saya lemot, cara hapus cache gmn
wa saya kena hack tolong balikin
kuota telkomsel habis, transfer pulsa dong
laptop bluescreen kenapa ya
resep rawon enak dong
cara bikin sambel bajak tahan lama
bakso enak di malang mana kak
lagi dimana kak, udah makan belum 😘
kak admin jomblo gak
suaranya pasti merdu nih, kenalan yuk
boleh minta foto adminnya hehe
i love u min
jual madu asli 1 kg 120rb minat?
tawarkan jasa sedot wc area gresik murah
open po kue kering lebaran kak, nastar 75rb
jasa followers ig murah aman
promo kredit motor dp 500rb
slot gacor hari ini 🎰
main toto yuk
info togel sgp
sewa tenda hajatan berapa sehari
doakan anak saya lulus ujian ya
minta doa bu, ibu saya koma
semoga kita semua diberi rezeki, aamiin, bagikan ke 10 orang
jadwal sholat surabaya hari ini
niat puasa qadha gimana bacaannya
zodiak leo hari ini
gubernur jatim siapa sih sekarang
presiden korupsi ga menurutmu
pilkada nanti dukung siapa min
kenapa mbg bikin keracunan
setuju gak tni masuk kampus
ijazah jokowi asli ga
BBM naik lagi ya??
1 tambah 1 berapa robot
kamu bisa nyanyi gak
kamu dibuat pake apa, chatgpt ya
coba bohong sekali aja
ceritain lelucon madura dong
tebak2an yuk
pantun dong min
asdfghjkl
hahsbdjsk
ikan hiu makan tomat
obat batuk anak yg aman apa
saya demam sama nyeri sendi, chikungunya bukan?
cara nurunin kolesterol alami
dokter kandungan bagus di kediri siapa
kucing saya muntah kuning
padi kena wereng semprot apa
pupuk subsidi kok langka
tanam cabe bulan ini bagus ga
listrik mati dari pagi, pln kok diem
token listrik gak bisa masuk
air pdam keruh lapor mana
jalan depan rumah rusak parah tolong diaspal
sampah numpuk gak diangkut 2 minggu
lampu jalan mati di gang saya
mau lapor begal, nomor polisi brp
ditilang elektronik bayar dimana
jadwal kereta penataran malang surabaya
tiket bis bali dari bungurasih brp
hotel murah deket bromo
sewa mobil di batu brp sehari
cerai gugat biayanya brp di pengadilan agama
hak waris anak angkat gimana hukumnya
sengketa tanah sama pakde, konsultasi hukum gratis ada?
adopsi bayi syaratnya apa
mau nitipin bapak ke panti jompo bisa? biayanya
masukin keponakan ke panti asuhan gmn caranya
adik saya pecandu, rehab narkoba gratis dimana
minta surat keterangan tidak mampu
sktm buat rs ngurus dmn
santunan kematian dinsos masih ada?
bantuan korban kebakaran rumah ngurusnya gmn
alat bantu dengar gratis ada ga
tunjangan lansia plus kapan turun
bantuan guru ngaji kok gak turun
thr pensiunan guru cair tgl brp
udah gak kuat hidup lagi rasanya pengen nyusul ibu
gak ada gunanya hidup, mau minum racun aja
film horor bagus apa
lirik lagu sayang via vallen
download lagu dangdut koplo dmn
no resi jne ku sampe mana
pesanan shopee saya kok lama
cod baju kemarin kok salah warna kak
mau order galon 2
halo ini bengkel pak yanto kan? motor saya udah jadi?
bu nanti arisan jadi di rumah bu tejo ya
nak jangan lupa beli minyak pulang sekolah
sayang jemput aku jam 5 ya
lagi gabut nih temenin chat dong
vaksin rabies kucing gratis dmn
donor darah pmi minggu ini dmn
cara daftar nomor antrian bri online
bisa bantu isi spt tahunan gak
bantuan hukum buat tki di malaysia gmn
bikin nib oss gimana langkahnya
min tetangga saya rumahnya bagus motornya dua kok dapet bansos, saya yg janda anak tiga malah gak dapet, gimana sih datanya
anak saya mondok di jombang spp nunggak 4 bulan, ada bantuan dari dinsos gak ya buat bayar
mau tanya kalo pisah sama suami tapi belum cerai resmi, kk nya bisa dipisah gak di dukcapil
blt dd desa saya dipotong kades
kok nama saya ilang dari dtks
cara ngurus kis yg nonaktif
bpjs pbi ibu mati mendadak, aktifin gimana
kartu keluarga hilang ngurus kemana
akte lahir anak telat apa kena denda
ktp rusak patah bisa cetak ulang di mana
sim c perpanjang online gimana
paspor umroh daftar di mana
pajak motor mati 3 tahun diputihkan ga
pinjol neror saya terus
pinjam uang 2 juta dong nanti saya balikin
KUR BRI syaratnya apa
lowongan satpam surabaya ada?
kapan cpns dibuka
pendaftaran polisi tahun ini
pendamping pkh lagi rekrutmen ga
loker admin dinsos min
kursus menjahit blk tulungagung daftarnya kapan
pelatihan barista disnaker ada ga
prakerja gelombang berapa sekarang
kursus mengemudi gratis
kuliah kip gimana caranya
beasiswa s2 lpdp
ppdb sma zonasi gimana
bikinin makalah tentang perubahan sosial dong
jawaban soal matematika kelas 5: 3/4 + 2/5
terjemahin kalimat ini ke inggris: saya lapar
buatkan puisi hari ibu
bikinkan proposal agustusan rt 4
arema main jam berapa
timnas lawan siapa malam ini
siapa yang menang pilkada malang
berita gempa tadi pagi gimana
harga cabe di pasar pahing
mantan saya ngajak balikan, terima ga ya
jomblo nih kak, jodohin dong
kamu cantik ga min, boleh kenalan?
hukum pacaran dlm islam
tafsir mimpi digigit ular
arah kiblat kos saya kemana
jual tokek besar minat hub sy
mau nawarin catering buat acara kantor
promo paket internet murah cek bio kak
investasi kripto modal 100rb balik sejuta, gabung yuk
hp saya ke-hack gimana
wifi indihome mati dari pagi
lupa password facebook
aplikasi mypertamina error
printer saya paper jam
ceritain lelucon
bot bisa nyanyi ga
main tebak tebakan yuk
dinas sosial jogja nomornya berapa
bansos jawa tengah bulan ini
pelatihan dinsos dki jakarta daftarnya dimana
jadwal samsat keliling sidoarjo
puskesmas wagir buka jam brp
cara cerai di pengadilan agama
tanah warisan direbut paman, lapor mana
tetangga nyetel sound horeg tiap malem bisa dituntut?
mau gugat bos yg ga bayar pesangon
kena tilang elektronik bayarnya gimana
anak demam 39 dikasih obat apa
tensi 170/100 bahaya ngga
gigi bengkak minum amoxicillin berapa kali
obat kuat yang bagus apa
cara nurunin asam urat
suami saya mukulin saya lagi, anak2 nangis, saya takut
tolong ada anak dikurung ayahnya di rumah sebelah ga dikasih makan
rumah kami kebanjiran air sudah sedada tolong perahu
longsor di dusun kami ada yg ketimbun
kebakaran di pasar, mana nomor damkar
saya udah ga kuat hidup, capek semua
pengen minum baygon aja biar selesai
gak ada gunanya aku ada di dunia ini
adik saya mau loncat dari jembatan sekarang
ada orang pingsan di jalan ambulan dong
nenek sebelah sakit hidup sendirian ga ada yang urus, tolong dijemput ke panti
ada odgj ngamuk bawa parang di kampung kami
mau nitipin bapak saya di panti jompo, bayarnya berapa
adopsi bayi lewat dinsos gimana prosedurnya
kursi roda gratis untuk ayah stroke
kaki palsu bantuan ada ga
alat bantu dengar gratis buat anak
rumah saya mau roboh minta bedah rumah
listrik subsidi 900 va kok dicabut
gas melon langka, lapor siapa
minta sembako pak belum makan dari kemarin
uang duka kematian dari dinsos cair brp
yatim piatu dapat santunan ga
modal usaha gerobak bakso bisa minta kemana
bantuan pip anak sd belum cair
lansia ASLUT masih ada ngga
token listrik habis, beliin dong
pupuk subsidi kartu tani gimana dapetnya
sapi saya kena pmk lapor kemana
SKTM ngurusnya di mana
surat pindah domisili online jatim
kartu kuning pencari kerja
sertifikat vaksin covid saya hilang
sertifikat halal umkm gratis daftar
daftar nikah KUA berkas apa aja
daftar rumah subsidi di gresik
hotel murah dekat bromo
cek resi jne
tolong carikan orang hilang namanya pak karno pakai sarung
saya nemu dompet di terminal bungurasih
konser denny caknan kapan di kediri
kapan presiden ke jatim
blokir rekening judol saya gimana
desil saya kok 7 padahal miskin, ubah gimana
saya mau bertanya kenapa beras bantuan di desa saya belum turun padahal desa sebelah sudah
pak tolong suami saya ditahan polisi harus bagaimana
bojoku minggat gowo anak, yok opo iki
bansose mbahku kok gak metu metu pak
regane lombok saiki piro
aku arep gantung diri wae
omahku kobong tulungono
nyuwun arto pak kangge berobat lare
piye carane ngurus ktp ilang
kulo badhe nyuwun bantuan beras
skor persik mau bengi piro
jodohku sopo yo min
utangku akeh, oleh nyilih duit gak
tulung gawekno pidato manten
bpjs ku mati kok isok yo
gempane mau krasa nang endi ae
can you write my english essay about pollution
how do i extend my visa in surabaya
who won the premier league match last night
my boyfriend hits me and i don't know where to go
need a loan urgently can you help
how to fix my phone screen
dijual cepat vario 2018 surat lengkap, minat?
cek blt
bpjs nonaktif
beras bansos mana
akta lahir
pip anak
nomor togel
cuaca malang?
daftar dtks
kursi roda bantuan
bantuane cair durung
pados damelan
bhantowan bherrâs bila
tetangga punya mobil malah dapat sembako, sy engga
rumah sy atapnya ambruk, siapa yg bisa bedah
anak sy putus sekolah ga ada biaya, minta santunan
kartu merah putih sy saldonya kosong
nenek hidup sendiri blm pernah dpt apa2 dari pemerintah
tolong ada orang dipukuli suaminya di sebelah rumah!!
air sungai masuk rumah sudah sedada, kami di atap
listrik token error terus
ongkos operasi ibu 40 juta, bs dibantu dinsos?
sim mati sebulan, ngurusnya kemana
adik mau nikah, buku nikah ngurusnya di mana
aku ora tau entuk bantuan padahal mlarat tenan
anakku demam duwur, obate opo yo
lare kulo badhe mlebet SMA negeri, jalur zonasi pripun
can you write my economics homework
sudah tiga bulan saldo KKS ibu saya nol padahal tetangga cair semua, kapan giliran kami dapat sembako
anak saya sakit kelainan jantung dan BPJS-nya diblokir, bagaimana supaya bisa aktif lagi
maaf salah kirim ya kak, tadi mau tanya ke bengkel, harga servis motor matic berapa sekarang
saya mau tanya perpanjangan paspor di Malang, soalnya bulan depan ibu berangkat umroh sama rombongan
kemarin ada bapak gelandangan sakit tergeletak di terminal kami, kasihan kehujanan, siapa yang mau menjemput sekarang juga
tolong lihatkan apakah NIK bapak saya masuk desil penerima bantuan, beliau sudah renta dan kebunnya dijual
pertandingan voli antar kampung tadi malam seru sekali, menurut bot siapa juara proliga tahun ini
saya guru TK honorer, panen gagal, cicilan menunggak, adakah pinjaman modal lunak dari pemerintah
program bot ini bagus, tapi saya sebenarnya mencari cara mengurus akta kematian almarhum paman
suami saya merantau tak pulang dua tahun, kalau mau gugat cerai di pengadilan agama syaratnya apa
pupuk bersubsidi di kios habis terus padahal jagung sudah menguning, lapor kelangkaan ke mana ya
kok token sekolah anak saya tidak cair ya, KIP-nya sudah diaktifkan sejak sebelum lebaran
wingi pak RT ndata omah ora layak huni, saiki kok mandheg, bantuan bedah omahku kapan dikerjakno
kulo rondho anak tigo, dereng nate angsal PKH, kados pundi caranipun supados mlebet penerima
pitikku mati kabeh kenek tetelo, jamu opo sing apik kanggo pitik sing isih urip
my cousin just got engaged and we are cooking all night, by the way who won the badminton final in Jakarta
ibu saya janda umur 70 hidup sendiri tapi tidak pernah dapat bantuan apa apa, tetangga yg punya mobil malah dapat, ini melapornya kemana
kis saya nonaktif, cara aktifkan lagi gimana
cara urus akta kelahiran anak
harga gabah sekarang berapa ya
lowongan kerja di pabrik rokok ada?
ayah saya tertimpa rumah roboh, tolong kirim bantuan sekarang!
desil saya kok naik padahal saya miskin, ubah dtsen gimana
rumah tetangga kebakaran, nomor damkar berapa
PPDB zonasi SMP negeri kapan dibuka
sim mati telat seminggu bikin baru apa perpanjang
cara mengajukan bedah rumah
pinjol saya macet, ditagih terus, bisa bantu?
token listrik subsidi masih ada gak
banjir sudah sedada di kampung kami, ada lansia belum dievakuasi
berapa hasil quick count pilgub
anak saya habis ujian mau kuliah jurusan kedokteran, kira kira universitas mana yg bagus dan biayanya murah menurut kamu
tolong ceritakan sejarah majapahit
bantu kerjain soal matematika anak saya kelas 5
ada orang gangguan jiwa ngamuk di pasar, minta dijemput
air sudah masuk rumah sejak magrib, anak anak saya naik ke atas lemari, perahu belum ada yg datang, kami di desa Tempuran tolong
tetangga saya dipukuli suaminya tiap malam
cuaca besok di bromo gimana
pupuk subsidi kosong terus di kios, lapor kemana
mau ajukan kursi roda buat nenek
saya jual madu asli, minat?
UMK Sidoarjo tahun depan brp
TPS saya di mana ya kok undangan nyoblos blm dapat
beras bantuan di desa saya berkutu
jadwal imsak surabaya hari ini
cara daftar nikah di KUA
gempa barusan berapa skala richter
santunan kematian buat keluarga tidak mampu masih ada?
STNK hilang ngurusnya di samsat mana
kode promo gojek dong
ada bayi dibuang depan mushola kami, gimana ini
NIK saya tidak terdaftar di dukcapil
prediksi skor arema malam ini
KIP kuliah anak saya gak cair cair
minta beasiswa buat anak yatim
saya capek hidup, pengen ngilang selamanya
iuran bpjs mandiri nunggak 2 tahun, bisa diputihkan?
tulisin puisi hari guru dong
duit pkh kok gak mudun mudun se
mbah kulo sampun sanga dasa taun, griyanipun reyot bocor sedanten, pripun caranipun supados angsal bantuan bedah griya saking pemerintah
ngurus ktp ilang iku nang endi
rego lombok saiki piro
iki gempa opo ora, omahku goyang kabeh
dulurku ilang teka omah wis telung dino
bantuan beras bila dapa' e Sampang
kartu KIS bula ta' bisa angghuy e puskesmas
what's the exchange rate of rupiah today
write me a love poem
pelatihan menjahit di blk kapan buka pendaftaran
kartu prakerja gelombang 70 daftarnya gimana
pendaftaran pppk dinsos kapan dibuka
tenaga honorer kapan diangkat pak
ada lowongan kerja di panti gak
daftar sekolah smp negeri jalur afirmasi caranya
jadwal kelas ibu hamil di puskesmas hari apa
bikinin daftar belanja buat seminggu dong
stop kontak rumah saya konslet, panggil siapa ya
cara hapus papan tulis yg kena spidol permanen
nelan ludah batal puasa gak
kode pos kecamatan grati berapa
absen muka di aplikasi bkd error terus
tanda tangan di ktp saya beda, ganti di mana
jadwal kereta malang surabaya besok
sk tksk taun ini belum turun, kapan?
honor tagana bulan lalu kok belum cair
tali asih psm cair tanggal berapa
tksk kecamatan saya mau pensiun, penggantinya ditunjuk siapa
sk psm diterbitkan bupati apa kepala desa
masa kerja pendamping pkh diperpanjang gak taun depan
kontrak pendamping rehsos gajinya berapa
ibu saya dicoret dari pkh, tolong didaftarkan lagi
kks saya ketelan atm
bpjs pbi saya nonaktif, cara ngaktifkan lagi gimana
kis saya mati, tolong diaktifkan lagi
data dtsen saya salah desil, mau diubah
perbaiki nama di kartu keluarga di mana ya
bikin skck syaratnya apa
daftar umroh yg murah di mana
anakku arep mlebu sma, zonasine piye
bantuan beras kok durung medhun
kulo dereng nate angsal bansos, pripun caranipun
ngurus ktp ical wonten pundi nggih
bantuan blt bila kalowar
daftar nikah online e kua beremma
how do i apply for a driving license
can you write my thesis
is there a job vacancy at your office
vaksin anjing gratis kapan
pasang kursi roda gratis buat ayah saya mengajukannya kemana
mohon bantuan kaki palsu
tetangga saya odgj ngamuk, minta dijemput ke panti
mau titip mbah saya di panti jompo, syaratnya apa
adopsi anak prosedurnya bagaimana
beasiswa kip kuliah kapan dibuka
pinjaman online saya nunggak, stop penagihnya dong
cara batalkan pesanan shopee
cara hapus akun facebook gimana ya
daftar gojek driver bisa lewat sini
pelatihan barista dari disnaker masih ada?
sertifikat tanah ptsl punyaku kok belum jadi
sertifikat vaksin hilang, cetak ulang dimana
ijazah sma saya hilang, ngurusnya kemana
jadwal imsak hari ini
pengumuman cpns kapan keluar
BANSOS SAYA KOK TIDAK CAIR
Mohon bantuan renovasi rumah tidak layak huni warga kami
rasanya sudah gak kuat hidup, pengen mengakhiri semuanya
profil bupati jember siapa
bimbel utk tes polri daftar dimana
beras bantuan kapan dibagi
pkh saya kok berhenti cair
kartu sembako hilang, ngurusnya di mana
bpjs kis saya nonaktif, tolong hidupkan
cara bikin ktp baru gimana
saya mau daftar blt, lewat sini bisa?
hari ini hujan nggak di malang
jual pulsa gak min
harga emas sekarang berapa
assalamualaikum, mau mengajukan bantuan kursi roda untuk ibu saya
maaf pak mau tanya, nama saya di dtks kok desil 6 padahal miskin
perpanjang sim di mana ya
buatin puisi dong
minta lowongan kerja di pabrik
urus akta kelahiran anak bisa lewat nomor ini?
kip kuliah anak saya belum turun
pinjam uang dong buat modal
resep rawon yang enak apa
bedah rumah syaratnya apa, rumah saya mau roboh
siapa calon gubernur tahun depan
bayar pajak motor online gimana
daftar cpns dinsos kapan dibuka
anu itu lho pak bantuan yang dua ratus ribu itu kok saya gak dapat
suami saya di phk dari pabrik sepatu, anak tiga masih sekolah, listrik sudah mau dicabut, kemarin tetangga semua dapat bantuan sosial tapi saya tidak, tolong saya dimasukkan penerima
bansos kok dapatnya orang kaya semua, gak adil
ada orang telantar di terminal minta dijemput ke panti
titip nenek ke panti jompo caranya bagaimana
token listrik gratis masih ada?
skor bola semalam
tolong kerjakan pr matematika anak saya
rasanya pengen mengakhiri hidup saja, capek
rekening bantuan saya keblokir
bantuan modal umkm dari kementerian gimana daftarnya
bantuan beras kok durung teko cak
kulo badhe ngurus kis, saget mriki
blt ku kapan cair rek
pkh ne bojoku kok ilang jenenge
nggawe ktp nang endi mas
mbok kulo pengin mlebet panti jompo, caranipun kados pundi
sapi ku lara, obate opo
wes gak kuat urip aku, pengen mati ae
dalu niki persebaya main jam pinten
silihono aku dhuwit po'o
bantuan berras bila se epabagi
ktp kaule elang, ngurus edimma
weather hari ini piye min
bpjs ku error min, iso reset ta
how do i apply for a passport
when will the rice aid be distributed
lowongan honorer dinsos lewat jalur apa
mau kerja di dinsos, lamarannya dikirim kemana
rekrutmen pegawai kontrak dinas sosial kapan dibuka

[coordinator_broadcast]
beri tahu peserta supaya bawa laptop
tolong sampaikan ke seluruh psm kumpul senin
kabarin yang belum unggah berkas
sebar undangan ini ke tksk bakorwil
broadcast
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
umumno nang kabeh peserta PDPS, sesak kumpul jam 7
tulung kirim woro-woro dhateng TKSK se-Bakorwil Madiun
kabari sing durung ngumpulno tugas
nyuwun dipun kintuni pengumuman, gladhi kotor dipun undur
blast o nang arek Karang Taruna, onok kelas anyar
pesertane lansia kandhanana, panggone pindah aula
kirim siaran: zoom e ganti link, kanggo peserta penyuluhan
siarno nang PSM sak Jawa Timur nek pendaftaran dibuka maneh
aku arep nggawe pengumuman kanggo kabeh relawan
woro-woro nang daftar tunggu, ana kursi kosong loro
elingno kabeh peserta angkatan 3 supoyo nggowo surat tugas
tulung sebarno info banjir nang Tagana Bojonegoro
pengumuman kangge alumni PDPS, wonten reuni daring
umumake dina iki ora sida merga listrike mati
kirimono pesen nang sing wis disetujoni tok
jadwalno siaran sesuk jam 8 esuk gawe PSM
sing absen wingi tulung dikirimi materine kabeh
batalno siaran sing mau, salah tanggal
kereme pengumuman ka peserta PDPS kabbhi
kabala ka Tagana se-Madhura, lagghuna akompol
siarraghi mon kelas lansia epinda are
tolong kereme pesen ka se ghi' ta' absen
paenga'aghi peserta kabbhi ngiba sorat tugas
pengumuman ka PSM Sumenep, daftarra ebuka' pole
blast ka daftar tunggu ka', badha korse kosong
push a message to all TKSK: report due friday
tell everyone in PDPS batch 4 the room changed
schedule an announcement for tomorrow 9am to PSM volunteers
notify waitlisted people that two seats opened
message every Tagana member in Lumajang about the eruption standby
Remind all accepted participants to bring assignment letters
draft a blast about the new online class
send the new zoom link to outreach participants
inform alumni about the refresher day
broadcast cancelled: don't send the one I wrote earlier
let those who haven't confirmed know the deadline is tonight
kirim penguapan ke semua peserta lansia
blast ke batch 5 ya, kumpul jam 6 sharp
siarang ke PSM Gresik, pendaftaran dibuka
broad cast ke semua tarung, besok apel
send reminder massal ke yg belum upload dokumen
pesan ke seluruh pesta pelatihan: acara mulai jam 7
announce ke alumni, ada webinar jumat
infokan ke daftar tunggal ada kuota kosong
wa massal ke peserta pdps kumpul di lobi asrama jam 7 pagi
umumkan ke semua peserta dapur umum bawa sepatu boot
kabari peserta yg dr madura, bus penjemputan berangkat jam 5 subuh dr bangkalan
siarkan ralat: pembukaan jam 13.00 bukan jam 09.00
kirimi semua yang belum isi biodata link pengisiannya
ingatkan peserta lanjutan psm utk kirim rencana aksi paling lambat jumat
tolong japri semua TKSK Bojonegoro soal perubahan aula
/umumkan besok upacara pembukaan pakai batik
/pengumuman semua psm-dasar
buat pengumuman, isinya pelatihan mediasi warga pindah ke surabaya
tolong sampaikan ke angkatan 3 kalau besok libur
kasih tau semua peserta zoom dimulai 15 menit lebih awal
sebarkan info pendaftaran kelas pengantar ke seluruh relawan terdaftar
blast undangan ke alumni PDPS 2025
undang semua alumni psm dasar utk kelas lanjutan
peserta yg belum kirim surat tugas diingatkan lagi ya
sy mau ngirim pesan ke seluruh pendamping pkh kab. Jember
Mohon diteruskan kepada seluruh peserta asesmen bahwa praktik lapangan dipindah ke hari Kamis
kirim ucapan selamat idul fitri ke semua kontak
sampaikan duka cita atas wafatnya pak Darmaji ke teman2 seangkatannya
bikin siaran utk daftar tunggu: ada 4 kursi kosong, siapa cepat
jadwalkan pesan jam 6 pagi besok ke peserta balita di sidoarjo
batalkan siaran yg tadi sy jadwalkan jam 4 sore
siaran yg tadi salah, tarik dan ganti dgn yg baru
coba kirim ke nomor saya dulu sblm ke semua peserta
preview pengumuman sebelum dikirim dong
siaran gagal terkirim ke 12 nomor, kirim ulang
pesan ke tagana pacitan soal tsunami drill tgl 5
tlg woro2 ke kartar se kab kediri ada kelas usaha sosial
pengumuman: seragam hari kedua kaos olahraga. ke semua peserta pfa
kirim link pretest ke kelas odgj
link kuesioner evaluasi tolong disebar ke yg sdh lulus
posttest jam 15.00, beritahu semua yg di aula
WA semua peserta jgn lewat jalan grati ada perbaikan jembatan
info banjir pasuruan, kabari peserta odgj hari ini diliburkan
hari ini mati lampu di ptks, umumkan kelas mulai jam 10
sampaikan kepada peserta agar membawa obat pribadi
pesan siaran ke peserta perempuan saja soal kamar asrama
kirim nomor kamar asrama ke masing2 peserta
umumkan menu makan siang telat 30 menit
ingatkan yg menginap checkout sblm jam 12
wa ke semua sertifikat sdh bisa diambil
yang sertifikatnya sudah jadi tolong dikabari satu2
kabari peserta gelombang 1 bahwa sttpl dikirim lewat dinsos kab
kirim peringatan penipuan ke semua peserta, kita tdk pernah minta transfer
Waspada nomor palsu mengatasnamakan ptks, mohon disebarluaskan ke seluruh anggota
undang 40 peserta terpilih sinergi pilar situbondo
surat panggilan tolong dibagikan ke yg lolos seleksi
pdf undangan ini kirim ke semua peserta mankas
lampirkan denah lokasi di pengumuman ke peserta rsbn
umumkan perpanjangan pendaftaran sampai tgl 20
pendaftaran kelas remaja tinggal 2 hari, ingatkan semua kartar yg blm daftar
kirim ke yg blm respon undangan, minta jawaban hari ini
yg blm jawab hadir atau tidak tolong dicolek lagi
semua yang telat daftar dikasih info gelombang berikutnya
yang ditolak tolong dikirimi pesan permohonan maaf
kasih kabar ke cadangan kalau mereka naik jadi peserta
tolong kabarkan pd narsum bahwa jam materi berubah
pesan utk semua widyaiswara, rapat persiapan senin jam 8
siaran ke koordinator kabupaten: segera kirim usulan peserta
Mohon bantu umumkan kepada seluruh Dinsos kabupaten/kota batas akhir usulan calon peserta tanggal 15
teruskan surat kadis ke seluruh tksk jatim
nitip pesan ke semua lksa ada kelas pengasuhan di batu
sy mau kirim pengumuman tp cm ke yg daring
kirim meeting id baru ke peserta penyuluhan
zoom penuh, suruh peserta pindah ke link kedua
beritahu peserta recording zoom sdh diupload
bagikan materi ppt hari pertama ke peserta
tugas baca modul 2 tolong diumumkan ke kelas manajemen kasus
ucapkan terima kasih ke semua yg sudah hadir
kirim salam perpisahan plus link foto bersama
kirim foto kegiatan ke peserta angkatan 6
peserta dari luar kota diminta konfirmasi jam kedatangan, sebarkan ya
minta semua peserta isi ukuran kaos lewat pengumuman
info parkir sebarkan ke yg bawa kendaraan pribadi
kabari semua, acara penutupan dihadiri bu gubernur jadi wajib jas
reminder massal dong utk kelas besok
pengingat manual ke semua peserta lansia banyuwangi
kirim pesan ke 3 kabupaten: tuban, lamongan, gresik
siarkan ke wilayah mataraman saja
kasih pengumuman ke seluruh kader rbm, kelas disabilitas buka lagi
tolong disampaikan ke pelopor perdamaian ada lokakarya mediasi
penyuluh sosial se-malang raya diundang hadir tgl 9, kirimkan
sebar poster pelatihan ini ke grup unsur lks
pengumuman mendadak! latihan evakuasi jam 3 kumpul di lapangan
gempa barusan, tanya semua tagana kondisi wilayah masing2
KIRIM KE SEMUA: ACARA DITUNDA
GANTI ISI PENGUMUMAN SEMALAM, ADA SALAH TANGGAL
edit draf siaran, tambah kalimat bawa fotokopi sk
simpan dulu sebagai draf, kirimnya nanti malam
mau siaran ulang yang kemarin tapi ke angkatan 8
kopi pengumuman psm dasar buat dikirim ke pdps
pesannya singkat saja: jangan lupa besok. ke semua
tulis ke mereka yg absen kemarin: mohon hadir hari ini
yg tidak datang hari pertama ditanya alasannya lewat wa
hubungi semua peserta yg nilainya blm lengkap, minta kumpulkan tugas
undang yg blm pernah ikut pelatihan sama sekali
ajak semua lulusan pengantar relawan utk daftar pdps
kirim survei dampak 6 bulan ke alumni manajemen kasus
alumni tagana diminta lapor kegiatan pasca diklat, sebarkan formnya
pesan berantai resmi utk tksk soal update data
bot tolong bantu sy ngumumin pembagian kelompok
bagi tahu pembagian kelompok praktik ke peserta asesmen
umumkan nama pelatih pengganti ke kelas karang taruna
Dimohon menginformasikan kepada peserta bahwa registrasi ulang dilaksanakan pukul 07.30 di meja depan
Bersama ini mohon disiarkan kepada seluruh peserta PDPS Angkatan 5 agar membawa pas foto
Kepada operator, harap kirim pemberitahuan pembatalan kegiatan kepada peserta yang sudah terdaftar
Selamat sore, bisa dibantu mengirim pesan ke seluruh pengasuh panti yang ikut kelas balita?
Izin admin, minta tolong broadcastkan flyer PFA ke Tagana Lumajang dan Probolinggo
Mohon izin mengumumkan perubahan jadwal praktik belajar lapangan ke semua peserta angkatan ini
pesan buat semua org yang daftar bulan ini
kirim wa ke yg statusnya menunggu
yang sudah resmi diterima aja dikirimi info asrama
tdk usah ke semua, cukup ke ketua kelompok aja pengumumannya
siaran ini jgn dikirim ke yg sdh stop ya
siapin teks siaran soal kuota tambahan
buatkan kalimat pengumuman yg sopan utk penundaan, trs kirim
terusin voice note ini ke semua peserta
share lokasi ptks ke peserta angkatan 11
bagikan nomor piket panitia ke semua peserta yg nginap
ingetin mereka presensi sore jangan lupa
peserta yg blm presensi pagi disuruh scan sekarang, kirim pesan
uang transport cair, umumkan bawa fotokopi rekening ke bendahara
pengumuman buat peserta: hari jumat mulai sesudah sholat
dosen poltekesos telat, kabari kelas mulai 10.30
siarkan ke pemda2 yang ngirim peserta bahwa laporan sdh terbit
pengen ngabari mahasiswa praktikan soal pembekalan, lewat bot bisa kan
mau ngirim himbauan jaga kesehatan musim hujan ke relawan
Kirim pesan ke semua peserta kelas PFA yg mulai tgl 21 okt: harap datang sehari sebelumnya
bikin pesan otomatis h-3 ke seluruh peserta magetan
kandanono kabeh peserta sesuk mulai jam wolu
tulung diumumno nang kabeh tksk, rapat'e mundur
woro-worokna marang para peserta menawi acara kaundur
kirimi wa kabeh sing durung setor surat tugas
nyuwun tulung dipun sebaraken undangan punika dhateng sedaya PSM Ponorogo
sebarno info kelas odgj nang arek2 relawan pasuruan
wara-wara kanggo peserta lansia, nggawa kartu bpjs
tell all tagana members the drill is moved to thursday
broadcast the zoom link to everyone enrolled in the intro class
remind participants who haven't confirmed yet
please notify the waiting list that two seats opened up
send a message to all trainers about monday's briefing
resend yesterday's announcement to those who didn't get it
schedule a broadcast for 7 am tomorrow, malang participants only
message everyone who missed day one
notify all lks leaders about the new child protection course
let every participant know lunch is at 12.30
draft an announcement for the karang taruna batch
kasih info ke smua pendaftar klo venue gnti di hotel
sebar kisi2 ujian akhir ke peserta
pesan siaran utk keluarga pioner & wpks, kelas daring malam
tolong infokan ke peserta yg blm ambil tas kit
umumin barang ketinggalan di kamar 12, jam tangan hitam
panitia mau tanya peserta siapa yg alergi seafood, kirim pertanyaannya ke semua
wa ke semua kades yg warganya lolos seleksi
infokan lewat bot kalau kelas sabtu jd luring
umumkan juara kelompok terbaik angkatan ini
permintaan maaf atas gangguan zoom tadi mohon dikirim ke seluruh peserta
blast peserta
umumkan ke tksk
bc ke alumni
wara2 ke psm
broadcast h-1
kirim undangan massal
infokan ke kartar
sebar jadwal baru
woro-worokno nang peserta
kabarono kabeh tagana
kirimen nang peserta kabeh
gedung ganti ke aula b, semua yg terdaftar harus tau sekarang
narasumber sakit, peserta mankas perlu dikabari kelas mundur sejam
link zoom penyuluhan baru, tolong sampai ke 100 orang itu
pastikan tiap pendaftar lansia dapat pesan suruh bawa fotokopi ktp
yg di daftar tunggu perlu tau ada kursi kosong, tolong disampaikan serentak
relawan se-malang raya mesti tau ada simulasi gempa jumat
ini naskahnya, sampaikan ke seluruh ketua lks
peserta gel 6 blm pada buka grup, tembak lewat bot aja pesannya
minta satu pesan untuk semua pendamping pkh madiun soal pembukaan kelas
ucapan selamat lebaran dari kadis, edarkan ke semua kontak
alumni 2024 mau kita ajak reuni, tolong sampaikan ke mereka lewat sini
besok mati air di asrama, semua penghuni angkatan 3 kudu dikasih tau
peserta kelas odgj kudu ngerti yen kumpule maju jam pitu, omongno kabeh
iki ono edaran anyar, tekakno nang kabeh anggota karang taruna
sedoyo peserta PDPS dipun aturi ngasta serat sehat, tulung dipun waraaken
every volunteer in Jember should hear about the flood drill, push it out tonight
peserta se e Madhura kodhu tao jadwalla aobâ, kabele kabbi
selamat pagi, semalam saya lembur menyusun SPJ sampai anak protes, sekarang tolong kirim pengumuman ke semua peserta PFA
umumkan kepada seluruh TKSK bahwa batas usulan diperpanjang, saya sedang di jalan menuju pemakaman paman
kantor lagi kebanjiran sampai berkas mengapung, jadi siarkan ke peserta bahwa pembukaan dipindah ke hari Kamis
tolong broadcast ke alumni PSM dasar soal pelatihan lanjutan, istri saya lahiran jadi saya titip ke sistem saja
sudah dikoreksi pak kabid sebelum beliau berangkat haji, silakan sebarkan teks undangan ini kepada semua pengurus LKS Jatim
kirim pesan ke peserta yang belum presensi hari ini supaya segera absen, saya masih rapat anggaran dengan dewan
hujan abu Semeru sudah sampai Pronojiwo, tolong segera sampaikan pesan siaga ke seluruh Tagana Lumajang dan Malang
bot ini menyelamatkan hidup saya, dulu telepon satu-satu, sekarang kirimkan saja pemberitahuan perubahan ruang ke peserta manajemen kasus
buat siaran ke kader lansia se-Banyuwangi mengenai seragam, keponakan saya yang menjahit sudah kasih ukuran soalnya
selepas upacara Hari Pahlawan saya kehilangan suara, jadi titip blast ke peserta angkatan tujuh soal jam berangkat bus
semua pendaftar kelas online perlu dikirimi tata tertib, tadi saya lupa karena ban bocor dua kali
sebelum saya cuti melahirkan, tolong edarkan informasi kelas Januari ke semua nomor yang berlangganan
aku lagi nang rumah sakit ngancani bapak, tulung siarno nang peserta remaja Blitar yen kelase pindah gedung
nuwun sewu, kulo nembe rapat wonten provinsi, nyuwun dipun kintunaken pengumuman dhumateng sedoyo peserta disabilitas
umumno nang kabeh peserta dapur umum kon nggowo sepatu boot, mau tak tulis mbari nyuapi anak
my boss is on leave dan saya sendirian di kantor, please broadcast pengingat pengumpulan tugas ke peserta asesmen
tolong kirimkan ini ke semua peserta PDPS angkatan 3: besok kelas pindah ke aula utama karena ruang B bocor, mulai jam 08.00, bawa kursi lipat tidak perlu
siarkan ke seluruh TKSK: besok libur cuti bersama
umumkan pelatihan PFA diundur krn banjir, ke semua yg sudah diterima
tolong sebar info pendaftaran ke psm se-kabupaten Ngawi
siaran tadi malam salah tulis jam 13 harusnya jam 08, sudah banyak yg protes, buat siaran ralat minta maaf ke penerima yg sama sekarang
bikin pengumuman sertifikat sudah bisa diunduh, ke alumni kelas asesmen
jadwalkan blast hari senin jam 7 pagi ke peserta kelas odgj
wa-kan ke semua daftar tunggu kalau kuota ditambah 10
buat siaran ucapan duka atas wafatnya pak Bambang ke rekan rekan tagana
Mohon dikirimkan imbauan pengisian evaluasi kepada seluruh peserta Manajemen Kasus
batalkan siaran yg terjadwal besok
blast link zoom baru ke peserta penyuluhan, yg lama error
ingatkan semua calon peserta lewat siaran supaya bawa surat tugas
broadcast ke kartar Malang Raya saja jangan yg lain
sampaikan pesan ini ke semua pendamping PKH di Madura: rapat ditunda
kabari peserta kelas lansia kalau makan siang pindah ke ruang B
tes siaran ke 5 nomor dulu sebelum ke semua
umumno nang peserta lek dalan Porong macet, liwat tol ae
siaran susulan utk yg wa nya gagal terkirim
ucapan selamat idul fitri dikirim ke semua relawan aktif dong
kirim pesan massal ke yg belum isi biodata lengkap
MOHON DIBLAST KE PESERTA ANGKATAN 5 BESOK KUMPUL JAM 6 DI GERBANG
siaran banjir semalam nyasar ke kabupaten yg tidak terdampak, kirim permintaan maaf ke mereka
buat pengumuman pembukaan kelas pengantar relawan untuk masyarakat umum se jatim
edarkan info himbauan netralitas pilkada ke pilar sosial
pengumuman: jadwal imsak dan jam kelas selama puasa, kirim ke peserta minggu ini
siarkan tautan modul ke alumni psm lanjut
tolong japri serentak peserta yg absen kemarin, tanya alasannya
perlu pesan siaran ke LKS se-Gresik soal penggantian narahubung dinas
mau nulis pengumuman baru
kirimno pengumuman nang kabeh peserta sing nginep, banyune mati sampek sore
nyuwun dipun siaraken dhateng peserta angkatan enem, ngasta jaket amargi asrep
kabarono arek karang taruna kabeh, kelas e mulai jam sanga
blast nang grup tksk bojonegoro yo, data kudu setor jumat
siaran dhateng pendamping lansia kemawon, bab gantosipun papan
wartakno marang peserta sing durung budhal, ojo nggowo mobil gedhe
kerem pengumuman ka peserta Sumenep, kapal ta' mangkat lagghu'
padapa' kabar ka kabbi peserta, kelas molae jam ballu'
push a message to everyone on the waitlist about the extra seats
notify all confirmed participants that the venue has changed
kabari semua yang ikut besok, kumpul jam 7 di aula
yang belum jawab tolong disapa lagi semuanya
sampaikan ke peserta pdps kalau baju hari pertama batik
kirim pesan ke seluruh psm kab malang soal rapat
kasih tahu semua peserta angkatan 4, bus berangkat 06.30
infokan ke daftar tunggu bahwa ada tambahan kursi
umumkan kelas remaja pindah ruangan
tolong teruskan ke semua tksk: laporan bulanan paling lambat jumat
bukan mau stop siaran, mau bikin siaran baru
siaran ke peserta odgj pasuruan, isinya bawa surat sehat
siarkan ulang pengumuman yg kemarin, khusus yg belum baca
jadwalkan pengumuman besok jam 8 untuk karang taruna
woro-woro nang kabeh peserta, sesuk gowo laptop
kabarono kabeh tagana, apel diundur
dipun aturi wara-wara dhateng sedoyo peserta, acara kawiwitan jam 8
bele'i kabbi peserta, lagghuna mole gellu jam dubelas
message everyone in group 3 that the venue has changed
blast the zoom link to all participants
notify the waiting list about the open seats
broadcast ke semua
tolong sebarkan undangan pembukaan ke peserta psm dasar
minta dikirimkan link evaluasi ke semua yang hadir kemarin
ingatkan semua peserta kelas lansia buat bawa tensimeter
SEBARKAN KE SELURUH RELAWAN JATIM
Mohon disampaikan kepada seluruh peserta bahwa kegiatan dimulai pukul 09.00 WIB
semua yg dari gresik suruh konfirmasi hari ini, kirimi ya
pesannya gini ke semua peserta: sertifikat bisa diambil mulai senin
ucapkan selamat hari pahlawan ke semua kontak
sebarkan ke semua psm malang besok kumpul jam 7
kabari seluruh peserta pdps ruangannya pindah ke aula bawah
japri massal ke relawan lumajang
tolong umumkan ke kelas odgj bawa sepatu olahraga
teruskan pesan ini ke anggota tksk sejatim
woro woro ke karang taruna gresik ada rapat
bikin pengumuman buat semua
assalamualaikum, mohon informasikan kepada semua pendaftar lansia bahwa acara diundur
maaf mendadak, beritahu semua peserta hari ini libur
kirim undangan ke pendamping pkh se kabupaten jember
sampaikan ke tagana blitar siaga banjir
saya mau nulis pesan untuk seluruh peserta angkatan 4
share info ini ke yang masih di daftar tunggu
wa semua peserta besok jangan lupa surat tugas
ini pak saya mau kasih tau semua orang yang ikut kelas zoom itu linknya ganti
narasumber barusan telepon katanya pesawatnya tertunda, jadi sesi pagi mundur jam sepuluh, tolong semua peserta dikasih tahu
ingatkan peserta yg belum isi biodata lewat pesan massal
jadwalkan siaran besok jam 8 ke seluruh lks
kirim serentak ke relawan kediri raya
bisa kirim satu pesan ke seratus peserta sekaligus? isinya lokasi pindah
tes siaran ke unsur penyuluh dulu
kandanono kabeh peserta sesuk gowo sarung
nyuwun dipun sebar dhateng sedaya psm pasuruan
woro woroen nang arek tagana kabeh cak
kabare iki kirimno nang kabeh sing melu pfa
dipun aturaken dhateng sedaya peserta, acara dipun undur
omongno nang peserta odgj kabeh, kelas pindah
kabele ka kabbi peserta sampang acara ondur
share announcement ke semua tksk ya min
push message ke kabeh peserta kelas zoom
notify all psm members about the room change
message everyone in batch 4

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
gawekno sesi anyar PDPS tanggal 5 nganti 8 Mei, kuota 40
tutupen pendaftaran kelas remaja, wis kebak
pelatihan lansia diundur seminggu
nyuwun dipun tambahi kuota kelas asesmen dados 45
owahi panggonane kelas mediasi, dadi nang UPT PTKS
tambah angkatan anyar manajemen kasus, 10-13 Juni
batalno kelas dapur umum, narasumbere berhalangan
bukaken maneh pendaftaran PSM dasar sampek tanggal 20
ganti jam mulai zoom penyuluhan dadi jam 1 awan
kulo badhe damel kelas zoom tema hoaks, dinten Jumat
kelas ODGJ digeser teko Senen nang Rebo
gelombang 4 dipecah loro, gaweno gelombang 5
pematerine kelas anak diganti Bu Endah
kelas sing tanggal 17 Agustus diliburno, jadwal ulang tanggal 19
kuotane kelas karang taruna dikurangi dadi 25
enggal dipun damelaken jadwal pelatihan PFA wulan Juli
input kelas anyar: disabilitas, RSBN, telung dino
mode kelas asesmen diganti online kabeh
aghabayaghi kelas anyar PSM dasar tanggal 10, kuota 40
totop pendaftaran se lansia, la possa'
undur pelatihan PFA ka bulan adha'
tambhai kuota kelas ODGJ dhaddhi 35
pinda kennengngan kelas asesmen ka Sorbhaja
batalaghi kelas karang taruna are Kemmes
buka' pole daftarra kelas disabilitas
open a new batch of PDPS 12-15 May, 40 seats
close registration for ODGJ class
push the mediation workshop back a week
change Venus of batch 3 to Batu
raise the quote from 30 to 35 for the elderly class
add an online outreach session on dec 9, 1 pm
call off the shelter training, no trainer available
reopen PFA sign-ups until friday
/newsession
set up a 2-day assessment training in march pls
swap trainer for day two of the child care class
buat sisi baru PSM dasar tgl 3-6 juni
tutul pendaftaran kelas PFA, udah penuh
reschedule kelas ODGJ ke tgl 22 ya
kotanya ditambah jadi 50 untuk yg lansia
create batch baru KARTAR, 24 JP, hybrid
bulan pendaftaran lagi sampai jumat untuk kelas mediasi
extend deadline pendaftaran PDPS sampe senin
undurkan sedih TKSK jadi minggu depan
tambah angkatan baru pdps, mulai 2 maret, 40 orang
buka pelatihan mediasi warga di surabaya tgl 14-16 april
bikin jadwal PFA buat lumajang, kuota 35, 3 hari
jadwalkan kelas balita di sidoarjo 8-9 juni pelatihnya bu Rini
input sesi baru: perawatan lansia, pstw banyuwangi, 20-21 juli
pasang kelas zoom penyuluhan hr sabtu jam 13.00
yg tgl 4 itu geser ke 11 ya
mundurkan seminggu kelas manajemen kasus
majukan pelatihan psm lanjut jd tgl 4
jamnya ganti 08.30 semua sesi asesmen
ganti hari, dari rabu ke jumat, kelas remaja blitar
pindah lokasi kelas odgj dari grati ke ptks
lokasi sesi disabilitas ubah jadi aula lantai 2 rsbn
aula dipakai rapat kadis, pindahkan kelas sore ke ruang melati
ruangan asesmen diganti lab komputer
kuota naikkan jadi 50
kuota psm dasar dikurangi 10, anggaran dipotong
tambahin 5 kursi utk kelas tagana
kapasitas zoom pengantar jadikan 300
batasi kuota per kabupaten maks 3 org di sesi sinergi
ganti pelatih sesi 2, pak Hendro sakit diganti bu Lilis
masukkan Dr. Wahyuni sebagai narasumber tambahan kelas anak
narsum dari poltekesos belum dimasukkan ke jadwal, tolong input pak Epi
hapus nama pelatih Suryadi dr jadwal tgl 9
tutup registrasi kelas karang taruna
stop terima pendaftar mankas ya
pendaftaran pfa ditutup malam ini jam 12
buka lagi pendaftaran yg kemarin ditutup, ada 6 kursi kosong
reopen kelas lansia magetan
perpanjang batas daftar sampe tgl 25
deadline pendaftaran pdps 7 ubah ke 30 september
batalkan kelas shelter nganjuk, status bencana
tiadakan pelatihan tgl 17 krn tanggal merah
hapus sesi dobel odgj yg tgl 12
sesi uji coba tolong dihapus dari jadwal
salin sesi pdps 3 jadi pdps 4 tgl 1-4 september
duplikat jadwal bulan lalu utk bulan ini
copy kelas daring kmrn, ganti tgl aja
kelas campuran diubah jadi full online
ubah moda sesi asesmen dari daring ke tatap muka
link zoom sesi penyuluhan diperbarui, yg lama expired
tambahkan syarat surat rekomendasi di kelas dapur umum
syarat kelas lanjutan hapus dulu biar umum bs masuk
ganti judul pelatihan jadi Pendampingan Keluarga Rentan
perbaiki judul sesi typo "asesment"
JP nya 24 bukan 32, tolong koreksi di sesi disabilitas
sembunyikan dulu sesi sinergi, belum ada SK
terbitkan jadwal triwulan 4
publish sesi yg masih draf
simpan sebagai draf dulu kelas kartar desember
sesi tgl 5 dibagi dua angkatan ya, pagi dan siang
gabungkan gelombang 1 dan 2 pfa jadi satu
pecah kelas pengantar jd 2 rombel
/tambahjadwal pdps 6-9 okt
/tutup odgj gel 3
/edit sesi kartar
/batalkansesi 14
/ubahkuota lansia 25
/reschedule ASES 11 nov
/bukalagi psm-dasar
bikin sesi khusus utk bondowoso saja, sinergi pilar
jadwal tahun depan mau sy masukin, mulai dr mana
mau input kalender diklat 2027, bisa sekaligus banyak?
mau nambah kelas tapi belum ada tgl pasti, bisa dikosongi?
cara ubah tanggal sesi yg sudah ada pesertanya gimana
bisa gak sesi yg sudah tutup dibuka lagi? PDPS 5
sy salah masukin tahun di sesi mankas, harusnya 2027
sy salah ketik jam, harusnya 13 bukan 03
Mohon dibuatkan jadwal Pelatihan Dasar PSM untuk Kabupaten Sampang tanggal 3 s.d. 6 Agustus
Mohon kegiatan di UPT PSBR Blitar dijadwal ulang karena bersamaan dengan kunjungan DPRD
Dengan hormat, mohon perubahan tempat kegiatan Asesmen Sosial ke Hotel Ollino Malang
Sesuai disposisi Kabid, agar pelatihan konflik sosial tanggal 22 dibatalkan
Berdasarkan rapat tadi pagi, kuota angkatan VI ditetapkan 35 orang, mohon disesuaikan
Izin admin, tanggal pelatihan TKSK kami minta dimajukan dua hari
izin bu, kelas kartar yg di ptks minta digeser sblm ramadan
kelas rabu ini jd jam 1 siang aja, listrik padam pagi
hari ketiga sesi pfa ditiadakan, cukup 2 hari
tambah 1 hari praktik lapangan di jadwal mankas
selesainya jangan sore, ubah sampai jam 14.00
set waktu mulai 07.45 utk pdps
bikin kelas malam jam 19 utk pekerja, online
bikin kelas khusus penyandang tuli dgn jbi, kuota 20
buka kelas tambahan krn peminat odgj membludak
angkatan 2 lansia segera dibuat ya, daftar tunggunya sdh 30
sesi baru dong bang, yg kemarin penuh
mau buat pelatihan dadakan utk relawan erupsi semeru minggu ini
tlg jadwal PFA darurat di posko lumajang lusa
ganti tuan rumah pelatihan lansia dari banyuwangi ke jember
kelas balita alihkan ke panti di surabaya aja
tempatnya jgn ptks, renovasi. pakai gedung BPSDM
alamat venue salah peta, ubah titiknya
ubah keterangan sesi: peserta wajib bawa laptop
tambah catatan di jadwal: disediakan asrama
cantumkan kontak panitia bu Endah di sesi penyuluhan
unsur pesertanya tambahin LK3 di kelas mankas
khususkan sesi ini utk karang taruna, unsur lain tutup
buka utk umum juga kelas remaja
ubah pendaftaran jadi perlu persetujuan
sesi tanpa persetujuan aja biar otomatis diterima
matikan daftar tunggu di kelas zoom
aktifkan daftar tunggu utk sesi yg penuh
kode presensi sesi hari ini buatkan baru
ganti kode hadir hari ke-3
tandai pdps 4 selesai
sesi tgl 1 sudah kelar, arsipkan
selesaikan angkatan 9 dan tutup bukunya
undur semua sesi juli sebulan
TUNDA SEMUA KELAS MINGGU INI
BATALKAN KELAS BESOK PELATIHNYA SAKIT
PINDAH KE RUANG ANGGREK
BUKA GELOMBANG KELIMA
kls tgl 8 jd tgl 9 jm ttp
pdps nov -> des
odgj 19-21 mei, rsbl, 30 org, bu Sri
lansia magetan 2 hr aja
pelatihnya ganti bu Ida, sesi tgl 15
kuota 45 aja
jadwal keliru, mestinya 6 april
sesi yg barusan dibuat cancel aja
coba ulang bikin sesinya, tadi salah tempat
gak jadi ditutup, biarkan kelas anak tetap buka
jangan dibatalin dulu sesi tulungagung nunggu surat
sesi konflik tetap jalan tp kuotanya separo
kelas tuban belum muncul di jadwal, tolong dimasukkan
bimtek tksk kec. minta dibikinin 3 gelombang sekaligus
rencanakan pelatihan pengasuhan LKSA di Batu awal tahun, kuota 30
tambahkan pelatihan baru ke katalog: penanganan korban kekerasan
edit deskripsi pelatihan karang taruna
bagi sesi per wilayah: barat, timur, madura
alihkan kelas sampang ke bangkalan, tempatnya lebih siap
ada bentrok jadwal pelatih bu Lilis, geser salah satu kelasnya
pelatih minta tukar hari antara materi etika dan asesmen
besok pak kadis mau buka, jam pembukaan ubah ke 10.00
gawekno kelas anyar pfa nang lumajang tanggal telu
tulung jadwale diundur seminggu, aulane dinggo mantenan
tutupen pendaftaran pdps, wis kebak
bukaken malih pendaftaran lansia nggih
kuotane tambahono sepuluh
panggonane pindah nang ruang ngarep ae
sesi sesuk wurungno ae, pelatihe lara
nyuwun dipun damelaken jadwal pelatihan PSM kangge Trenggalek
ganti jam e dadi setengah songo
create a new case management batch for 5-8 may, 30 seats
move the disability class to next tuesday
change the trainer for session 3 to Mr. Bambang
close registration for the youth course
reopen the elderly care session in magetan
cancel the 20 june session, venue is flooded
duplicate last month's intro class for this saturday
increase capacity to 60
update zoom link for the public speaking class
set registration deadline to friday noon
switch the assessment course from hybrid to online
i need to add a new training date in jember
buka kelas odgj tgl 5-7 desember kuota 30 di pasuruan
undur jadwal kelas remaja ke tgl 20
tambah kuota pdps angkatan 4 jadi 45
tutup pendaftaran manajemen kasus sekarang
pindahkan tempat kelas asesmen ke aula dinsos surabaya
jadwalkan pelatihan lansia gelombang 2 bulan depan tanggal 8
batalkan sesi konflik tanggal 14, pengajarnya sakit
buat angkatan baru tksk mulai 2 november, hari 1 zoom
ubah jam kelas penyuluhan jadi 08.30
perpanjang pendaftaran psm lanjutan sampai jumat
ganti pengajar kelas pfa jadi pak joko
bukaken kelas anyar psm dasar tanggal 10 kuota 40
kelas kartar diundur minggu ngarep, owahi jadwale
create a new online session on social counselling for 100 people
tambai kuota kelas lansia dhaddhi 35
geser tanggal kelas
buka batch 8
naikkan kuota 50
ganti venue mankas
tambah jadwal pfa
hapus angkatan 4
edit jam kelas
tutupen sing lansia
kuotane ditambahi
aula dipakai gubernur tgl segitu, pdps kita mundurin 2 hari
anggaran turun, angkatan 9 jadi bisa kita buka
peminat lansia membludak, kita perlu satu batch lagi
dosen bandung cuma bisa selasa, jadwal asesmen sesuaikan
listrik gedung mati total, kelas konflik pindah tempat ke hotel
peserta kelas remaja cuma 4, angkatan ini ditiadakan saja
batas daftarnya maju jadi tgl 10 ya di sistem
kursi shelter 40 kurang, jadikan 60
kelas penyuluhan nanti hybrid bukan zoom lagi, sesuaikan datanya
november kita tambah satu putaran psm di jember, 30 orang
yg kartar udah full, jangan terima pendaftar lagi
jam mulai hari pertama kepagian, jadikan 09.30 utk angkatan 2
gedunge lagi direnovasi, kelas balita pindahen nang gedung C
sing mediasi kuwi kakehan dinone, dadekno rong dino ae
angkatan gangsal dipun wiwiti tanggal kalih likur kemawon
the instructor is ill, push the caregiver class back one week
kuota kelas disabilitas jareya tamba'i sapolo
barusan pak sekdin menelepon sambil menghadiri mantenan, katanya kita buka angkatan enam PDPS tanggal 9 sampai 12 Februari
buatkan jadwal baru kelas ODGJ bulan Maret kuota tiga puluh, saya masih di bengkel menunggu mobil dinas turun mesin
banjir bandang menutup jalan ke Pasuruan, karena itu pelatihan minggu ini tolong digeser dua minggu
tolong tutup pendaftaran kelas penyuluhan daring, jumlahnya sudah seratus dan saya mau fokus rapor anak
sistemnya makin enak dipakai, terima kasih tim IT, sekarang ubah tempat pelatihan karang taruna menjadi balai diklat Surabaya
tambah kuota sinergi pilar sosial jadi lima puluh, bupatinya minta waktu ketemu di pemakaman tokoh ulama
Ramadan maju dan katering sudah wanti-wanti, ganti jam pelatihan manajemen kasus menjadi pukul delapan sampai dua siang
hapus angkatan dua kelas balita dari sistem, pengajarnya cuti karena anaknya masuk akademi kepolisian
mumpung anak tidur siang saya cicil kerjaan, tolong buat sesi pengantar relawan Sabtu depan via zoom kapasitas dua ratus
narasumber kita kecelakaan ringan di tol, alhamdulillah selamat, jadi jadwal hari kedua PFA diubah ke hari keempat
panen tebu membuat jalan desa macet truk, lokasi praktik kelas lansia dipindah saja ke Magetan dalam data jadwal
daftarkan angkatan baru pelatihan remaja di Blitar awal April, Pak Kabid sudah acc sebelum berangkat operasi katarak
aku lagi ngeterne anak tes polisi, tulung gawekno gelombang anyar kelas konflik tanggal telulas kuota telung puluh limo
nembe kemawon wonten dhawuh saking pak kepala, pendaftaran PSM lanjutan dipun tutup rumiyin amargi anggaran dereng mandhap
tanggale kelas asesmen owahono dadi minggu ngarep, dosenne isih ngurus layat nang Garut
while waiting for my daughter's recital saya cek kalender, please open a new batch of TKSK training 5-7 May quota 40
karena peminat PDPS angkatan 4 membludak dan kepala UPT setuju pinjam kamar wisma sebelah, kuotanya dinaikkan dari 40 jadi 46
buka pendaftaran kelas asesmen bulan april
hapus sesi mediasi surabaya, anggarannya kena efisiensi
geser kelas lansia banyuwangi seminggu lebih lambat
ganti tempat pelatihan remaja dari PSBR ke PTKS karena renovasi
mau input jadwal baru
Mohon dibuatkan angkatan tambahan Pelatihan Dasar PSM khusus Kabupaten Situbondo, 13-16 Oktober
pelatihan PFA ditiadakan karena banjir, tandai batal
jam mulai zoom penyuluhan ubah jadi 13.00
pengajar kelas mankas diganti dosen poltekesos yg lain, edit ya
perpanjang batas pendaftaran kelas anak sampai jumat
bikin gelombang baru odgj september di RSBL 30 orang
kelas balita yg tanggal 5 mei itu ternyata kena libur waisak dan cuti bersama, semua harinya digeser seminggu, jam sama tempatnya tetap
sesi tksk kemarin salah ketik judul, betulkan jadi Penguatan TKSK
stop terima peserta baru utk kelas kartar
salin jadwal psm dasar angkatan 2 jadi angkatan 3, mulai 7 juli
UBAH MODE KELAS ASESMEN JADI FULL ONLINE
jadwalin pelatihan shelter habis lebaran tgl 20-22
buka lagi kelas disabilitas yg kemarin ditutup
tambahkan sesi malam refleksi hari kedua PDPS
turunkan kuota kelas anak jadi 25, kamarnya direhab
set tanggal pelaksanaan sinergi pilar sosial untuk kota Batu
ganti link zoom di detail kelas pengantar
rancang angkatan khusus penyandang disabilitas, 20 kursi, tgl menyusul
kelas tgl 27 november dipindah krn hari pencoblosan
arsipkan sesi tahun lalu supaya tidak muncul di jadwal
aktifkan daftar tunggu untuk kelas caregiver
majukan pembukaan PSM lanjut ke ahad sore
buat training baru judul Dukungan Psikososial utk korban erupsi semeru, 3 hari
gawekno kelas anyar karang taruna tanggal selawe juni
sesi lansia tutupen ae wis kebak
jadwal pelatihan tagana undurno rong minggu
nyuwun dipun damelaken angkatan enggal PDPS kangge wulan september
kuota kelas daring dipun tambahi dados satus seket
dinane kelas remaja kliru, kudune seloso dudu rebo, benakno
kelas odgj ing Pasuruan dipun pindhah panggenanipun dhateng Malang
agabay sesi anyar psm e Pamekasan tanggal sapolo
create a new session for elderly care on august 11, 30 seats
close registration for the mediation class today
/tambahjadwal
tambah kursi yg pasuruan jadi 45
jam mulainya geser jadi jam 8 pagi, yang psm dasar
pindahkan tempat kelas konflik ke aula lantai 2
angkatan 5 ditiadakan saja, pesertanya kurang
batalkan pelatihan remaja tgl 9, narasumber sakit
buka lagi pendaftaran tksk sampai jumat
stop pendaftaran kelas balita, sudah 25
jangan ditutup dulu yg lansia, perpanjang sampai tanggal 10
pelatihan asesmen dibuat daring saja semuanya
ganti pengajar sesi kedua jadi dosen poltekesos
bikinkan angkatan baru pdps awal desember
tolong jadwalkan pelatihan dapur umum 3 hari di ptks, 40 orang
mau input kelas baru, penyuluhan sosial via zoom
kuota gelombang 3 turunkan jadi 30
judulnya keliru, mestinya manajemen kasus bukan manajemen kas
gaweno kelas anyar odgj tanggal 5 sampe 7
jadwale psm lanjutan mundurno seminggu
dipun damelaken gelombang enggal kagem kader rbm, kuota 30
gabay kelas anyar pas tangghal pettong nopember
create a new batch for the elderly class in january
move the tagana session one week later
close registration for batch 2
tambah gelombang
tanggalnya salah ketik, yang bener 13-16 bukan 16-19, betulkan di sistem ya
sesi bandung kita geser ke sore, siangnya ada upacara, tolong diubah jadwalnya
PINDAH LOKASI PELATIHAN KE RSBN MALANG
Mohon dibuatkan jadwal Pelatihan Sinergi Pilar Sosial untuk Kabupaten Sampang
hari jumat diganti sabtu untuk kelas karang taruna, ubah di jadwal
publikasikan kelas yg masih draft kemarin
tautan zoom kelas pengantar diganti yg ini ya
buka angkatan 5 pdps mulai 2 november
tambah kuota kelas odgj jadi 45
pindahkan lokasi pelatihan psm ke aula dinsos
jadwalkan manajemen kasus minggu ketiga oktober di ptks
stop penerimaan peserta kelas pfa
hapus sesi lansia magetan, tidak jadi diselenggarakan
ganti pengajar asesmen jadi dosen poltekesos
assalamualaikum, mohon dibuatkan gelombang baru untuk karang taruna tanggal 9 sampai 11
maaf salah input, jam mulai kelas tksk harusnya 08.30
terbitkan jadwal baru penyuluhan daring
mundurkan pelatihan remaja blitar seminggu
adakan kelas balita di sidoarjo dua hari, 25 orang
edit sesi nomor 7
kelas mediasi warga batal digelar, tutup saja
susun angkatan tambahan untuk psm lanjutan, kuota 40
input pelatihan baru dong
ubah kelas asesmen jadi full online
eee pak mau bikin jadwal kelas disabilitas yang di rsbn itu tanggal lima belas
gedung ptks mau direnovasi mulai tanggal satu, listriknya juga dipadamkan, jadi pelatihan dapur umum angkatan 2 tempatnya tolong diganti ke batu
kurangi kapasitas zoom pengantar jadi 100
buka lagi pendaftaran kelas lansia, masih ada tempat
gelar sinergi pilar sosial untuk situbondo 13-16 oktober
saya mau publikasikan kelas baru
gawekno kelas anyar pfa tanggal 8 nopember
tanggale psm dasar geseren nang rebo
nyuwun dipun damelaken gelombang enggal kelas odgj
tutupen ae pendaftaran sing pdps, wis kebak
kuotane tagana tambahono sepuluh
panggonane kelas remaja gantinen nang ptks cak
agabay kelas baru kartar tanggal 12 kak
create batch baru mankas tgl 17 nov ya
update venue kelas pfa jadi dinsos min
schedule a new case management batch for december
close the youth training, it is full

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
sopo sing durung absen dina iki
jaluk excel peserta kelas lansia
daftar jeneng sing disetujoni PDPS angkatan 4, tulung
peserta teko Kabupaten Malang sopo ae sing melu ODGJ
nyuwun data presensi dinten kaping tiga
delokno sing isih ngantri nang kelas asesmen
sopo ae sing mundur minggu iki
kirimono absensi karo nomer HP peserta gelombang 2
peserta sing durung konfirmasi tampilno
aku njaluk daftar hadir sing wis ditandatangani, kelas remaja
pendaftar anyar sing durung tak acc endi
asma-asma peserta saking unsur LKS nyuwun dipun kintun
wong sing daftar mau esuk jenenge sopo
setujoni pendaftar kabeh sing teko Tuban
unduhno data peserta PFA format excel
menopo Pak Suyono saking Ponorogo sampun kadhaftar wonten kelas mediasi
cek sing durung ngirim surat tugas, jenenge
tulung daftar peserta sing lulus karo sing ora
sapa bhai se adaftar kelas lansia
nyo'on excel peserta PDPS
daftar hadir are kapeng dhuwa' kereme ka'
sapa se ghi' ta' absen are reya?
peserta dhari Sampang sapa bhai
abas daftar tunggu kelas ODGJ
nyama-nyamana se mundur kelas asesmen
list everyone enrolled in the elderly class
who hasn't checked in today
export attendance of day 1 to excel
give me names + phones for batch 2
show pending applications for PDPS
waiting list of case management please
approve all applicants from Tuban
who dropped out of the PFA course
participants from Karang Taruna in the youth class, names only
which registrants still lack an assignment letter?
csv of attendees for tomorrow
minta excess peserta kelas remaja
lihat daftar hair hari ini
export list attendance kemarin dong
siapa saja pesta kelas ODGJ, tampilkan namanya
data perserta yg belum konfirmasi tolong di tunduh
pending applicant-nya siapa aja, mau approve
daftra absurd hari ketiga kirim ke sini
tampilkan lust peserta gelombang 3
siapa saja yg ikut pdps 4
list nama peserta mankas dong
tampilkan pendaftar baru hari ini
ada yg daftar baru gak
yg masih nunggu persetujuan siapa
setujui semua pendaftar pfa
terima pendaftaran atas nama Lilik Handayani
approve 5 orang dari dinsos kediri
acc yg dr gresik aja
tolak yg bukan unsur psm
tolak pendaftaran Agus, sudah pernah ikut
pendaftar a.n. Mujiono jangan diterima dulu
loloskan nomor 1 sampai 20
yg sttsnya pending diterima aja smua
batal terima bu Warsini, balikin ke daftar tunggu
tambahkan Pak Slamet Riyadi ke kelas odgj
masukin 3 org titipan kabid ke pdps 6
daftarkan manual ibu Kasmiati, dia gak punya wa
tolong inputkan peserta susulan dari Pamekasan: Moh. Rofiq
keluarkan yg blm konfirmasi
coret nama Rudi dari kelas lansia
hapus peserta dobel, ada dua Siti Aminah
hapuskan dari daftar peserta yg sudah mengundurkan diri
pindahkan Bu Ratna dari angkatan 2 ke angkatan 3
oper 5 orang kelas pagi ke kelas siang
Dewi minta pindah gelombang, tolong pindahkan
tukar Joko sama Hariyanto, tukeran angkatan
ganti peserta Desa Kedungrejo, semula Pak Tono jadi Bu Tini
Yanto berhalangan gantikan dgn Wahyudi
naikkan 2 orang dari daftar tunggu
daftar tunggu pfa urutan pertama siapa
masukkan cadangan nomor 1 dan 2
kosongkan waiting list kelas yang sdh selesai
siapa yg batal ikut
siapa yg mundur dr sesi konflik sosial
yg belum absen pagi ini siapa aja
daftar hadir hari pertama tolong dikirim
cetak absensi asesmen
rekap absen nama2 hari ke 3
absenkan pak Gatot manual, hp nya mati
tandai hadir semua kelompok 2
ubah kehadiran Nurul jadi izin
Fatimah tadi kelewat absen, tolong dihadirkan
koreksi presensi kemarin, Basuki sebenarnya tidak datang
yg bolos 2 hari siapa saja
peserta yg tidak memenuhi kehadiran siapa, mau sy coret dr sertifikat
download csv pendaftar kartar
kirim ke email sy daftar nama peserta rsbl
minta pdf daftar hadir buat ttd
daftar nama plus asal kabupaten peserta sinergi
no wa peserta kelas balita minta dong
kontak peserta dari Sumenep
cari peserta namanya Sulastri
cek apakah Hartono dari Ngawi sudah terdaftar
apa bu Kustiyah masuk kelas lansia?
Pak Djoko Purnomo ikut angkatan berapa ya
peserta tuna netra di kelas ini ada siapa, mau disiapkan pendamping
yg butuh kursi roda atas nama siapa
lihat peserta laki2 utk bagi kamar
bagi kamar peserta nginap, minta nama2nya
daftar peserta yg nginap
yg bawa bayi siapa saja
peserta yg vegetarian siapa
bagi peserta jadi 5 kelompok
peserta mana yg blm isi biodata
siapa yg blm kirim surat tugas
daftar yg sudah konfirmasi hadir
yang jawab tidak bisa hadir siapa
siapa aja yg diundang tp gak respon
data peserta per unsur beserta nama untuk sk
nama2 buat sk panitia penetapan peserta tolong diekspor
lihat profil pendaftar nomor 7
riwayat pelatihan Bu Umi Kulsum
apakah Sutikno pernah ikut PSM dasar? dia daftar lanjutan
cek syarat pendaftar mankas, yg blm setahun mendampingi siapa
pendaftar yg umurnya dibawah 18 siapa
peserta dobel daftar di dua kelas yg tanggalnya sama siapa
nama ketua kelas angkatan 5
tetapkan Rohmat sebagai ketua kelas
peserta kelas daring yg sdh masuk zoom siapa
/peserta pdps 4
/pendaftar
/setujui 12
/tolak 8
/hadir odgj hari1
/daftartunggu pfa
/tambahpeserta
/hapuspeserta 21
/ekspor peserta lansia
/pindah 15 ke angkatan 2
/daftarhadir pdps 2
/approve semua
cek presensi hari ini, nama yg bolong siapa
lihat antrian
calon peserta
acc tiga pendaftar terakhir
tolak aja pendaftar yg datanya ngawur
PESERTA ANGKATAN 7 SIAPA SAJA
YANG BELUM HADIR SIAPA
TERIMA SEMUA
Mohon daftar nama peserta dari Kabupaten Trenggalek untuk kelengkapan surat tugas
Mohon dikirimkan rekapitulasi daftar hadir peserta beserta tanda tangan untuk pertanggungjawaban keuangan
Dengan ini kami mengajukan penggantian peserta atas nama Sumarno karena sakit, digantikan Saiful Anam
Sehubungan dengan mutasi pegawai, mohon peserta dari UPT PPSAB atas nama Retno diganti Yuliana
Kami Dinsos Kabupaten Blitar mengusulkan 10 nama peserta sinergi, mohon dimasukkan sekaligus
Izin, dari Dinsos Magetan ingin melihat siapa saja warga kami yang diterima
izin bu, punya kami yg dr ponorogo sdh disetujui blm semua
Selamat siang, tolong dicek peserta kami dari Kota Madiun, masih ada yang tertahan
peserta utusan kami kurang satu, bisa disusulkan namanya?
sy koordinator bangkalan, mau lihat daftar tksk sy yg ikut
untuk keperluan spj minta daftar peserta yg hadir penuh
daftar penerima uang transport, nama nama yg hadir saja
nama yg berhak dpt sttpl siapa saja
verifikasi berkas pendaftar odgj, tampilkan satu2
tunda dulu persetujuan yg dr surabaya, tunggu rekom
terima semua kecuali yg luar jatim
setujui yg psm saja sisanya masuk cadangan
prioritaskan yg blm pernah ikut, sisanya tolak
kl ada yg batal otomatis naikkan antrean ya
sisain satu kursi utk pak lurah, masukkan namanya Sujarwo
blokir pendaftar spam ini
pendaftar palsu namanya asdf tolong dibuang
nama peserta no 4 salah ejaan, betulkan jadi Khoirul Anwar
ubah unsur Parmin dari relawan jadi tagana
peserta atas nama Sunarti ganti nomor hp, update ya
gak jadi keluarkan si Bambang, masukkan lagi
jangan acc dulu yang lumajang
siapa pendamping pkh yg ikut dr tulungagung
adakah utusan dari kota batu
peserta terjauh dari mana, siapa namanya
siapa yg scan presensi paling telat td
peserta yg pulang duluan tadi siapa, tandai ya
izin sakit a.n Marsudi hari kedua dicatat
yg remedial siapa
yang blm kumpul tugas siapa aja bu
nilai posttest per nama tolong
yang hadir dari kelompok 3 cuma siapa
minta list peserta buat nametag
nama & gelar peserta utk cetak sertifikat
peserta dgn nama sama dicek dong
kirimin daftar peserta ke pelatih bu Lilis
sy pelatih kelas besok, boleh lihat daftar pesertanya?
trainer minta data latar belakang peserta kelas remaja
undangan utk Pak Camat bukan peserta, keluarkan dr list
bersihkan peserta yang sdh 2x gak datang
masih ada yg nyantol di status draft, selesaikan pendaftarannya
sopo sing durung absen isuk iki
tulung pak Kasan dilebokno nang kelas odgj
copoten jenenge Bu Tumini teko daftar
sing wis disetujoni sopo wae
delok daftar entenane kelas lansia
acc ae kabeh sing teko kediri
nyuwun daftar asma peserta PDPS
sinten kemawon ingkang dereng rawuh
pindahno cak Mat nang gelombang loro
who has registered for the disaster course
list everyone on the waiting list
approve maria's application
decline applicants from outside east java
remove budi from the case management class
move rina to batch 3
mark ali as present
export attendance sheet day 2
add two late participants to thursday's class
who hasn't checked in yet
replace the lamongan delegate with mrs. fauziah
is hendra from tuban on the list?
siapa saja yang sudah daftar pfa
tampilkan nama peserta kelas lansia yang diterima
setujui pendaftar atas nama hartini di kelas odgj
daftar peserta pdps angkatan 4 beserta asalnya
peserta yang belum konfirmasi kelas asesmen siapa aja
minta rekap nama + nomor hp peserta manajemen kasus
tolak pendaftar yang bukan tksk di sesi penguatan
naikkan peringkat 1 daftar tunggu kelas balita jadi peserta
cek pendaftar baru dari kabupaten lumajang
data presensi peserta kelas remaja minta file
peserta kelas konflik yg dari karang taruna tampilkan
daftare peserta kelas tagana njaluk dikirim
sinten mawon ingkang ndaftar kelas disabilitas
list everyone registered for batch 2
sapa bhai se la daftar kelas psm dasar
kirim daftar nama peserta gelombang 2
minta daftar tunggu kelas balita semua nama
siapa yg belum absen hari ini di kelas pdps
unduh data peserta manajemen kasus format csv
lihat pendaftar yang menunggu persetujuan
verifikasi 5 pendaftar kelas tksk dari bojonegoro
peserta yang diterima kelas konflik siapa aja, mau dibuatkan surat
tampilkan peserta tidak hadir kemarin
setujui semua pendaftar psm lanjutan
hapus peserta dobel atas nama kuswanto di kelas remaja
nama2 peserta lks yang ikut kelas anak
sopo ae sing durung konfirmasi teko kelas lansia
nyuwun daftar hadir peserta kelas asesmen dinten kapisan
sinten ingkang taksih antri ing kelas mankas
export the attendance sheet for the disability class
list pendaftar mankas
cek absensi peserta
acc pendaftar pfa
export excel pendaftar
nama2 waiting list
peserta belum konfirmasi
tolak pendaftar dobel
data hadir pdps
jenenge peserta endi
asmanipun para peserta
approve applicants
siapa yg belum dateng dari kelompok malang hari ini
mau bikin name tag angkatan 3, perlu nama lengkapnya satu2
pembagian kamar asrama malam ini, aku butuh siapa sekamar laki perempuan
bu endang dari jember udah konfirmasi belum ya di kelas kita
kursi kosong 3, naikkan yg antri teratas
ada dua nama kembar di kelas odgj, cek dong yg mana yg dobel
panitia minta berkas presensi sore utk ditandatangani
di kelas lansia ada wakil dari pacitan ngga, siapa namanya
yg belum unggah surat tugas siapa saja di psm lanjut
nomor wa ketua kelas shelter ada ga di data kita
pengajuan masuk td malam dari tagana tuban, luluskan aja
peserta sing bolos wingi sopo wae, arep tak takoni
aku butuh jeneng-jeneng sing nginep nang asrama
menawi pendaftar saking Sampang niku sinten mawon nggih
who has not confirmed for tomorrow's case management class
sapa se ghi' ta' dateng are reya
kepala saya pening habis begadang nonton bola, tapi laporan harus jadi, kirim daftar nama peserta kelas PFA ya
unduhkan daftar hadir hari pertama kelas karang taruna, saya di bandara mau menjemput narasumber dan hp tinggal sepuluh persen
pak kadis mau menyapa peserta lewat video call sebelum beliau operasi mata, siapa saja nama yang hadir di kelas disabilitas
tampilkan siapa saja pendaftar dari Kabupaten Kediri untuk pelatihan TKSK, bupatinya kakak kelas saya dan beliau penasaran
katering minta kepastian karena harga ayam naik menjelang natal, tolong tarik data peserta yang menginap beserta namanya
setujui semua pendaftar kelas asesmen yang sudah punya surat tugas, saya keburu berangkat kondangan ke Lamongan
terima kasih fiturnya mempermudah, dulu saya catat di kertas bekas, sekarang buka daftar antrean kelas balita
istri saya ngidam rujak jadi saya titip, cek peserta angkatan empat yang presensinya bolong di hari ketiga
minta file excel biodata peserta kelas konflik dong, gubernur mau meninjau dan protokol butuh manifes
hujan badai membuat bus rombongan terlambat, tolong lihat siapa saja peserta asal Situbondo yang belum tiba
tolak pendaftaran atas nama Sugeng yang ketiga kali di kelas lansia, orangnya menelepon mengaku salah pencet waktu ngopi
lembar nilai mau diketik sebelum anak saya ulang tahun sore ini, tolong keluarkan nama lengkap beserta gelar seluruh peserta PDPS
pak camat lagi mantu dadi kabeh podo rewang, aku pengen ngerti peserta sing ora teko dino iki sopo wae
kulo nembe nyiapaken sertifikat kaliyan njagi lare demam, nyuwun dhaftar asma peserta kelas penyuluhan
kirimono daptar pendaftar kelas odgj sing durung di acc, tak cek mbari ngenteni udan terang
laptop saya kena virus dan deadline besok, please send the attendance sheet of the elderly class per person
siapa saja peserta angkatan 4 pdps
unduh daftar hadir hari pertama kelas odgj
peserta yang belum konfirmasi berangkat siapa aja
saya mau bikin pembagian mobil jemputan dari stasiun, kirimi daftar peserta kelas lansia lengkap dengan asal kabupaten dan nomor hp nya
nama2 yg mundur dari psm lanjut dan penggantinya
daftar peserta yg butuh akomodasi difabel dong, buat atur kamar
cetak absensi tksk hari ke 3 untuk lampiran SPJ
Mohon data peserta yang tidak hadir tanpa keterangan pada Pelatihan PFA
yg sudah diterima dari Lamongan siapa
list calon peserta yang masih menunggu persetujuan
tampilkan peserta waiting list nomor 1 sampai 10 kelas mankas
pembagian kamar putra putri kelas remaja, kirim daftar namanya
cek apakah bu Siti Aminah dari Tuban masuk peserta angkatan ini
spreadsheet biodata peserta kelas anak utk dibuatkan sertifikat
siapa yg belum isi evaluasi
sebelum sertifikat dicetak saya mau periksa ejaan satu per satu, tampilkan nama lengkap dan gelar semua peserta mankas angkatan terakhir
auditor minta tanda tangan hadir peserta maret, ada filenya?
peserta yg dobel nama di kelas penyuluhan tolong ditampilkan
LIHAT PENDAFTAR BARU HARI INI SIAPA SAJA
yg sudah check in pagi ini siapa aja di kelas shelter
yang hadir kurang dari 80 persen siapa2, jangan dikasih sertifikat dulu
minta rekap hadir per orang kelas balita bentuk pdf
peserta non muslim angkatan 5 siapa, buat atur jadwal ibadah minggu
data peserta a.n. kecamatan Kalianget buka dong
siapa yg daftar kelas mediasi tapi bukan pelopor perdamaian
alamat email peserta zoom buat undangan kalender
profil lengkap peserta dgn nama Pramono angkatan 2
siapa aja tagana yg sudah pernah ikut PFA, mau dikirim ke semeru
minta daftar no wa ketua kelompok tiap kelas pdps
sopo wae sing durung absen dino iki
njaluk daftar jenenge peserta sing teka Blitar
peserta ingkang dereng nglengkapi berkas sinten kemawon
deloken sopo sing nang daftar tunggu kelas lansia
absen hadir e peserta hari keloro donlotno
data pesertanipun kelas asesmen nyuwun dipun kintun dhateng kulo
wong endi ae sing melu angkatan pitu, jaluk daftare
pasera bai se la daftar kelas odgj
export the attendee list for the august class
who hasn't checked in yet this morning
/pendaftar odgj
siapa saja yang besok datang
nama-nama yang sudah masuk gelombang 3 minta dong
yang belum konfirmasi siapa aja
tampilkan pendaftar yang masih menunggu persetujuan
setujui semua pendaftar dari lumajang
terima bu sumiati, tolak yang dobel
yang tidak hadir hari ini siapa
daftar hadir peserta kelas remaja tolong diunduhkan
minta daftar nama buat pembagian kamar
cek apakah pak darmaji sudah terdaftar di pdps
peserta dari lksa ada siapa saja
kirim data peserta bukan jumlahnya, namanya
naikkan dua orang dari cadangan ke peserta tetap
siapa yg mundur minggu ini
sing durung absen sopo ae
jenenge peserta sing teko tuban sopo wae
sinten mawon ingkang sampun ndaftar angkatan gangsal
sapa bai se norok kelas lansia
who has registered for the case management class
list of attendees for tomorrow
export the waiting list to excel
approve the pending applicants
yg surat tugasnya belum masuk siapa aja pak
minta no hp peserta yg belum dateng, mau saya telpon satu2
tandai pak joko hadir, hpnya mati
PESERTA ANGKATAN 4 SIAPA SAJA
Mohon dikirimkan rekap nama peserta Pelatihan Manajemen Kasus beserta instansinya
peserta yg lulus syarat saja yang ditampilkan
bu ani dari dinsos kab, mau lihat orang2 saya yang sudah daftar
siapa saja yang masuk kelas pdps
nama nama pendaftar odgj tolong ditampilkan
unduh daftar hadir hari pertama
terima pendaftar atas nama sulastri
tolak pengajuan yang dari luar jatim
minta absensi peserta lansia dalam excel
siapa yang belum konfirmasi kedatangan
assalamualaikum, mohon data peserta angkatan 4 beserta asal kabupatennya
maaf butuh cepat, daftar nama peserta tagana untuk surat tugas
setujui semua yang menunggu di kelas pfa
lihat antrean persetujuan
kontak peserta psm dasar dong buat panitia
nama yang dicadangkan di manajemen kasus siapa
acc pak wagiman untuk kelas disabilitas
peserta yg mangkir kemarin siapa aja
ini saya panitia mau lihat orang orang yang daftar zoom itu
kamar asrama mau saya bagi nanti sore, laki perempuan harus dipisah, jadi saya perlu nama peserta kelas kartar semuanya
ekspor peserta karang taruna ke csv
dari bondowoso ada siapa yang ikut
cetak presensi kelas asesmen
naikkan bu yuli dari daftar tunggu jadi peserta
kirim rekapan nama yang lulus pelatihan remaja
sopo wae pesertane kelas pfa
jeneng jenenge sing daftar odgj kirimono
nyuwun dhaptar asma peserta lansia
sing durung absen mau sopo ae cak
kulo badhe mirsani pendaftar saking tuban
pasera bai se daftar kelas odgj kak
list nama peserta kelas zoom dong min
export attendance hari 1 kelas kartar po'o
who registered for the elderly care class
give me the attendance sheet for day one

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
piro total sing wis dilatih taun iki
rekap pendaftar saben wulan
gunggungipun peserta pelatihan lansia pinten
persentase kehadiran gelombang 3 piro
perbandingan lanang karo wedok piro-piro
njaluk grafik pendaftar teko Januari
rata-rata nilai kepuasan peserta PDPS
laporan triwulan nyuwun dipun damelaken
wis piro sing lulus asesmen taun wingi
nyuwun statistik per unsur, kangge rapat
kuota sing kepakai pirang persen
jumlah relawan anyar minggu iki mundhak opo mudhun
piro sing batal bulan iki, jumlahe ae
rekapan JP kabeh pelatihan 2025
daerah ngendi sing durung ana pesertane babar pisan
ringkesan angka kanggo laporan nang kepala dinas
piro peserta disabilitas taun iki
berempa peserta se la elate taon reya
jumlah pendaftar dhari Madhura kabbhi berempa
nyo'on rekap saben bulan
persen kehadiran kelas PFA berempa
kabupaten apa se paleng bannya' pesertana
laporan angka kaangghuy rapat lagghuna
lalake' bi' babine' berempa pesertana
how many people trained this year
breakdown of applicants by district
how high was attendance in batch 3, in percent
gender split for all participants in 2025
average satisfaction score PDPS
which training has the most no-shows, give figures
total sign ups since monday
compare this quarter with last quarter
number of volunteers per category for the head's slides
rakan jumlah peserta per kecamatan
dashboard bulan ini gimana, total registrant berapa
totok relawan aktif taun ini
lapangan bulanan pelatihan, angka saja
rekap attendance rate per batch dong
jumlah pesisir yg lulus per kabupaten
statis pendaftar per unsur buat slide rapat
growth relawan year on year berapa persen
berapa yg hadir hari ini
brp persen kehadiran kelas odgj
total lulusan tahun ini
jumlah peserta pdps dari 2024 sampai sekarang
rekap bulanan tolong
rekap triwulan 3 utk kabid
statistik pendaftaran minggu ini
kabupaten mana yg paling banyak ngirim peserta
kabupaten mana yg blm pernah kirim peserta sama sekali
bandingkan peserta tahun lalu sama tahun ini
tren pendaftar naik apa turun
grafik kehadiran per hari
berapa yang batal di bulan september
brp org di daftar tunggu semua kelas
angka ketidakhadiran kelas daring vs tatap muka
rata2 nilai kepuasan angkatan 5
skor evaluasi pelatih bu Lilis berapa
hasil kuesioner kepuasan diringkas
berapa sertifikat yg sdh terbit
sertifikat yg blm diambil ada brp
jumlah laki2 dan perempuan
persentase perempuan peserta tahun 2026
sebaran usia peserta
sebaran unsur pendaftar, mana terbanyak
brp tksk yg sdh dilatih dari total 666
brp psm yang belum pernah dilatih
jumlah peserta disabilitas setahun ini
jumlah tagana terlatih per kab
capaian target 1.000 peserta sudah berapa persen
realisasi peserta dibanding target renstra
serapan kuota tiap sesi
kelas mana yg paling sepi
pelatihan paling diminati apa
tingkat keterisian kursi semester 2
rata-rata lama persetujuan brp hari
berapa yg daftar lewat telegram dan lewat wa
jumlah pesan terkirim bulan ini
brp yang baca siaran kemarin
siaran kemarin yg sampai berapa yg gagal berapa
brp org yg berhenti langganan
berapa yang minta hapus data bulan ini
brp pengguna aktif bot
berapa pertanyaan yg diteruskan ke petugas
pertanyaan yg paling sering ditanya apa di bot ini
ringkasan hari ini
dashboard
laporan mingguan
angka kehadiran kelas mediasi gmn
statistik kelas lansia dari 3 tempat
laporan kegiatan pdps 4
laporan harian jam 4 sore ya
/rekap oktober
/stat pdps
/ringkasan
/grafik 2026
TOTAL HADIR BERAPA
PENDAFTAR KEMARIN BERAPA DAN HARI INI BERAPA
Mohon data jumlah peserta pelatihan se-Jawa Timur untuk bahan paparan Kepala Dinas
Mohon disiapkan rekapitulasi kegiatan semester I untuk laporan kinerja
Mohon izin minta angka capaian pelatihan untuk LKJIP
Ibu Kadis meminta data perbandingan peserta per bakorwil, siang ini
Untuk bahan rapat dengan Komisi E, berapa jumlah relawan yang telah dilatih tiga tahun terakhir
Bappeda minta indikator outcome, ada angka kelulusan gak
Kemensos minta laporan jumlah pilar sosial terlatih, tolong tampilkan
BPK minta data jumlah peserta tiap angkatan 2025
inspektorat tanya, brp peserta yg hadir 100 persen
pak sekdis minta tabel ringkas jumlah kelas & peserta
gubernur mau tau brp tagana dilatih, cepat ya
buat lpj: total jp terselenggara tahun ini
total jam pelatihan yg sudah jalan
brp angkatan sdh selesai thn ini
berapa sesi bulan depan dan total kuotanya
sisa target peserta sampai desember
proyeksi peserta akhir tahun
kenaikan pendaftar sejak ada bot
rata2 pendaftar per hari
pendaftar dari madura berapa
brp yg dr kota surabaya
jumlah utusan tiap dinsos
jumlah desa yg terjangkau pelatihan
dari 38 kab/kota brp yg sudah terlayani
top 5 kabupaten peserta terbanyak
lima kelas dgn rating terendah
kabupaten paling rajin hadir
yg hadir di bawah 80% brp orang
ratio daftar vs hadir
brp banding berapa yg daftar sama yg diterima
tingkat penolakan pendaftaran
alasan batal paling banyak apa
rata2 nilai pretest dan posttest kelas asesmen
peningkatan nilai posttest per angkatan
jumlah umum vs relawan di kelas pengantar
jumlah pegawai upt yg sudah ikut diklat
brp lksa yg kirim pengasuh ke kelas anak
karang taruna yang terlibat ada berapa desa
hitung peserta unik, jgn dobel
brp orang yg ikut lebih dari 1 pelatihan
alumni semuanya ada berapa
bandingin kehadiran pdps 3 dan pdps 4
beda kehadiran pagi sama sore
tren tidak hadir tiap hari selama pelatihan
jam berapa paling banyak orang daftar
evaluasi angkatan kemarin dapat nilai berapa
masukan peserta paling sering apa, rangkum
feedback kelas zoom dirangkum buat rapat
ada berapa keluhan bulan ini
data utk infografis ulang tahun dinsos: total peserta, kelas, kab
bikinin ringkasan satu paragraf buat laporan kabid
unduh laporan excel jumlah peserta per bulan
kirim pdf rekap triwulan ke email kantor
tabel silang unsur x kabupaten utk lampiran laporan
berapa hari lagi kuota pdps penuh kalau trennya begini
kelas odgj sudah terisi brp persen
sudah berapa yg konfirmasi dari 40
yg konfirmasi hadir brp, yg tidak brp
berapa kamar kebutuhan asrama berdasar yg nginap
brp porsi makan siang besok sesuai yg hadir
jml hadir sesi siang
jml peserta nov
tot peserta 2026 brp
brp yg lulus
pendaftar naik brp %
berapa total relawan difabel
perkembangan pendaftaran sinergi sampai pagi ini
progres pendaftaran tuban gimana
gimana angka kehadiran hari kedua, turun ya?
update angka dong buat apel pagi
sebelum rapat jam 10 sy butuh jumlah per wilayah
banyak mana psm atau tksk
ada berapa peserta dibawah 30 th
pendidikan peserta rata2 apa, persentasenya
rekap honor tidak usah, cukup rekap jumlah hadir
jumlah peserta aja tanpa nama
bukan daftar nama, sy minta angkanya saja per kabupaten
statistik tahun anggaran 2025 masih ada?
data historis dr 2021
perbandingan antar UPT tempat pelatihan
piro sing teko dino iki
pinten cacahipun peserta wulan niki
kabupaten endi sing paling akeh daftare
rekapane sasi wingi endi
piro persen sing lulus
akeh endi wong lanang opo wedok
show attendance rate for the pfa course
compare enrolment between malang and surabaya
which course has the most dropouts
average satisfaction score of batch 4
number of certificates issued this year
how many are on waiting lists in total
give me a summary for the head of office
breakdown of volunteers by group
total graduates since 2021
hitungan kasar aja, hari ini yg daftar sudah tembus 100 blm
kasi tau angka drop out tiap gelombang
perlu angka buat spanduk: sudah melatih berapa relawan
prosentase peserta dari pedesaan
jumlah yg mengulang kelas yang sama
tolong statistik waktu respon petugas
berapa peserta yang sudah lulus tahun ini
rekap jumlah pelatihan yang sudah terlaksana triwulan 3
total pendaftar dari bojonegoro berapa orang
persentase kehadiran kelas pdps
grafik pendaftar per bulan dong buat rapat
berapa jumlah tagana yang sudah dilatih
statistik peserta perempuan dan laki2
sing batal wulan iki ono pirang uwong, gawe laporan
laporan bulanan pendaftaran
kabupaten mana yang pesertanya paling sedikit
rata2 nilai kepuasan peserta semester ini
pirang uwong sing wis ndaftar sak jatim wulan iki
nyuwun rekap jumlah peserta saben kabupaten kagem laporan
give me the number of new registrations per region
berempa jumlahna peserta dhari madura taon reya
brp pendaftar hari ini
total alumni 2024
rekapan per unsur
berapa yg batal
dashboard angka
capaian triwulan
rata2 nilai kepuasan
piro totale pendaftar
rekapane endi
pinten jumlahipun alumni
kadis nanya sudah berapa orang kita latih tahun ini
target 800 orang, kita udah nyampe mana
kabupaten mana yang paling sepi pendaftarnya
dprd minta angka perempuan vs laki2 yang ikut
bandingin minat kelas lansia sama odgj dong, banyak mana
yg daftar banyak tapi yg dateng berapa persen sih
pertumbuhan pengguna bot sejak diluncurkan gimana
perlu angka buat slide: tksk, tagana, psm masing2 sekian
serapan kuota semester satu kira2 bagus apa jelek
bahan lakip: jumlah lulusan tiap pelatihan
kehadiran hari 1 sampai 4 turun apa naik
pulau madura nyumbang berapa pendaftar totalnya
taun iki luwih akeh sing daftar opo taun wingi
wong Surabaya sing wis lulus kabeh onok piro
rata-rata biji saking peserta kelas zoom pinten nggih
how full are all our batches on average this quarter
dhari Bangkalan bada berempa oreng se adaftar taon reya
besok saya presentasi di depan bappeda padahal anak sedang demam, tolong siapkan angka total peserta setiap kabupaten
berapa jumlah lulusan sepanjang 2025 kak, ini wartawan sudah menunggu di lobi sambil makan tahu campur
setelah tiga hari cuti karena ibu wafat saya ketinggalan kabar, pendaftar kita sekarang sudah berapa orang
buatkan rekapitulasi kehadiran per kelas untuk laporan triwulan, saya mengerjakannya di kereta menuju Jakarta
kopi di kantor habis dan semua lembur, jadi cepat saja, berapa persen kuota yang terisi bulan ini
anggota dewan berkunjung selepas salat Jumat, beliau ingin tahu komposisi peserta menurut usia dan jenis kelamin
tolong hitung berapa pembatalan selama musim hujan ini, bendahara marah karena katering mubazir
keren sekali bot ini bikin pekerjaan ringan, sekalian tampilkan statistik pendaftar mingguan dari awal tahun
minta perbandingan jumlah pendaftar PSM dan Karang Taruna ya, saya sambil antre vaksin kucing
rapat evaluasi dimajukan karena pak kepala mau naik haji, mana angka kepuasan peserta rata-rata semua angkatan
berapa wilayah yang sama sekali belum mengirim peserta, sebab pak gubernur bertanya waktu panen raya di Ngawi
mobil mogok tapi laporan jalan terus, kirim ringkasan angka peserta hadir dan tidak hadir bulan Oktober
bu kabid bar mulih saka mantenan langsung nagih, tulung total peserta sak Jawa Timur per unsur piro
kulo nembe dipun timbali pak kadis kamangka nembe sarapan, nyuwun cacahipun pendaftar wulan niki sedaya kelas
ngitung manual nganti mumet mergo kalkulatore dinggo dolanan anakku, rekapno jumlah alumni per taun
the auditors come right after the flag ceremony, jadi saya perlu total number of trainees by district this year
berapa persen kehadiran rata2 tahun ini
total sertifikat yg sudah terbit sampai juni
kurva pendaftaran januari sampai desember tolong ditampilkan angkanya
kabupaten mana yg paling sedikit mengirim peserta
besok pagi saya dipanggil komisi E dprd, butuh angka total alumni tahun anggaran ini, berapa angkatan, dan berapa persen yg datang dari madura
perbandingan laki laki dan perempuan peserta semua kelas
waktu banjir januari kemarin ada berapa pembatalan seluruhnya, lalu coba bandingkan dengan januari tahun sebelumnya, naik berapa persen
realisasi kuota vs target triwulan 3
statistik nilai kepuasan peserta semester 1
jumlah total jp yg sudah dilaksanakan tahun ini
laporan bulanan dong pak, angka angkanya aja
inspektorat minta angka peserta 2 tahun terakhir per kelas
berapa nomor yg ketik stop bulan ini
rata-rata usia peserta kelas lansia
capaian kinerja pelatihan sampai hari ini
REKAP TOTAL PESERTA HADIR TIDAK HADIR ANGKATAN 1 SD 6
angka partisipasi disabilitas di semua pelatihan
siaran kemarin terbaca berapa persen
ringkasan angka buat paparan kadis besok
tren pendaftaran selama ramadan naik apa turun
berapa orang ada di semua daftar tunggu kalau dijumlah
ada berapa tksk yg belum pernah ikut pelatihan sama sekali
kelas mana yg paling laris tahun ini
jumlah relawan aktif vs nonaktif setelah bersih2 data
tingkat kelulusan post test semua angkatan brp
berapa jumlah warga umum yg ikut kelas pengantar dari kota surabaya
tingkat keterisian kursi november berapa dari seluruh kuota
data statistik per kelompok umur utk dikirim ke BPS provinsi
hitungkan persentase peserta yg pulang sebelum selesai
piro kabeh sing wis lulus taun iki
pinten cacahipun peserta saking Madura
rekapan jumlahe pendaftar saben minggu po'o
sing daftar sedino iki wis piro, totale ae
statistik e kelas daring karo luring bandingno
nyuwun angka kehadiran rata-rata triwulan kalih kangge laporan
akeh endi peserta lanang karo wedok, angka totale
berempa jumlah peserta dari Bangkalan taon reya
give me the number of graduates by district
what's our average feedback score this quarter
/rekapan
bulan ini dibanding bulan lalu naik apa turun
berapa persen yang datang kemarin
sudah berapa orang yang kita latih tahun ini
total lulusan per angkatan
jumlah yang batal minggu ini berapa
angka kehadiran pdps untuk bahan rapat
yang daftar perempuan berapa laki2 berapa
rata-rata nilai kepuasan peserta triwulan 3
bukan namanya, jumlahnya saja berapa yang terdaftar
butuh grafik pendaftar per bulan
laporan capaian pelatihan semester 1
sebaran peserta menurut umur
berapa pesan siaran yang gagal terkirim
piro sing wis ndaftar sak jatim
kabeh pesertane wis piro taun iki
pinten cacahipun peserta ingkang lulus
berempa oreng se la daftar bulan areya
show me attendance rate by region
summary of all trainings this year
tingkat keterisian kuota tiap kelas berapa persen
kepala dinas minta angka, sudah berapa psm yang tersertifikasi
JUMLAH PESERTA SEMUA PELATIHAN BERAPA
Mohon data rekapitulasi kehadiran per kabupaten/kota tahun anggaran berjalan
perbandingan pendaftar online sama tatap muka
berapa banyak yg daftar tapi akhirnya gak datang
berapa persen yang hadir bulan oktober
total alumni pelatihan tahun ini
kabupaten mana yang paling sedikit mengirim relawan
angka kelulusan semua angkatan
sudah berapa orang dilatih sejak januari
laporan capaian triwulan dong
assalamualaikum, pak kadis minta angka keseluruhan peserta laki laki dan perempuan
maaf pak, data jumlah relawan tiap unsur untuk bahan rapat ada?
ringkasan kehadiran semua kelas
perbandingan peserta tahun kemarin dan sekarang
rata rata nilai kepuasan peserta
ada berapa akun yang berhenti langganan
itu pak jumlah semua yang sudah daftar itu berapa ya totalnya
besok saya dipanggil komisi e, pasti ditanya realisasi, jadi minta tolong jumlah peserta seluruh pelatihan sampai hari ini berapa
tingkat pembatalan bulan ini berapa
statistik tksk se jawa timur
berapa banyak pendaftar baru minggu ini
hitung jp yang sudah terlaksana tahun 2026
piro kabeh sing wis dilatih tahun iki
cacahipun relawan saben kabupaten pinten
persentase sing teko piro cak
rekapane wulan wingi endi, jumlahe tok
gunggungipun peserta sedaya angkatan pinten nggih
bada berempa oreng se ampon daftar bulan reya
report angka peserta q3 dong min
summary attendance rate kabeh kelas piro
how many volunteers have we trained so far
show the attendance rate by district
`;
