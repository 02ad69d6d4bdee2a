import { rich } from '../messaging/rich-text.ts';
import { assistanceJv } from './assistance/jv.ts';
import { coordinationJv } from './coordination/jv.ts';
import { formsJv } from './forms/jv.ts';
import { importsJv } from './imports/jv.ts';
import { interestsJv } from './interests/jv.ts';
import { operationsJv } from './operations/jv.ts';
import { questionsJv } from './questions/jv.ts';
import { withoutDegrees } from './names.ts';
import type { Catalog } from './catalog.ts';

/**
 * Javanese of East Java: polite and simple, with the words that people really use. Not yet read by a native reader, and
 * it says so when it is chosen. One word for one thing: docs/javanese.md holds the list.
 */
export const jv: Catalog = {
  common: {
    yes: 'Inggih',
    no: 'Mboten',
    menu: 'Menu utama',
    back: 'Wangsul',
    next: 'Salajengipun',
    previous: 'Saderengipun',
    address: (name) => (name === null ? 'Bapak/Ibu' : `Bapak/Ibu ${withoutDegrees(name)}`),
    chooseNumber: (count) => rich`Bales angka ${count === 1 ? '1' : `1–${count}`}.`,
    startedAnew: rich`Ngapunten, obrolan wau pedhot amargi layanan dipunenggali. Mangga wiwit malih.`,
    staleButton: rich`Tombol niku saking pesen lami, dados mboten kula angge.`,
    wordsOnly: rich`Ngapunten, kula nembe saged maos tulisan.`,
    notHeard: rich`Ngapunten, kula dereng saged mirengaken pesen swanten. Mangga dipunketik kemawon 🙏`,
    deleted: rich`Pesen wau sampun dipunbusak. Menawi wonten ingkang klentu, mangga dipunserat malih.`,
    wayOut: rich`Ketik BATAL kangge mandheg, MENU kangge wangsul, utawi PETUGAS kangge matur dhateng tiyang.`,
    stopped: rich`Inggih, kula mandhegaken.`,
    apology: rich`Ngapunten, wonten gangguan saking kula, dados pesen wau mboten kawangsulan. Mangga dipuncobi malih, utawi ketik MENU.`,
  },
  commands: [
    { command: 'menu', description: 'Menu utama' },
    { command: 'jadwal', description: 'Ningali pelatihan ingkang dipunbikak' },
    { command: 'jadwal_kula', description: 'Pelatihan kula' },
    { command: 'daftar', description: 'Ndamel profil' },
    { command: 'profil', description: 'Ningali lan nggantos profil' },
    { command: 'batal', description: 'Mandheg, utawi batal tumut' },
    { command: 'pengingat', description: 'Aktifaken utawi mandhegaken pengingat' },
    { command: 'data_kula', description: 'Data kula, lan mbusak data' },
    { command: 'basa', description: 'Gantos basa' },
    { command: 'bantuan', description: 'Bantuan' },
  ],
  home: {
    salam: rich`Waalaikumsalam.`,
    welcome: rich`Sugeng rawuh, Bapak/Ibu 🙏
Niki *Sinau*, layanan pelatihan Dinas Sosial Jawa Timur. _(layanan conto)_
Kula mboten nate nyuwun arta, OTP, utawi foto KTP.`,
    hereAgain: rich`Sugeng pinanggih malih, Bapak/Ibu. Niki *Sinau*, layanan pelatihan Dinas Sosial Jawa Timur.`,
    welcomeBack: (address) => rich`Sugeng pinanggih malih, ${address}.`,
    whatToday: rich`Menapa ingkang saged kula biyantu?`,
    menu: rich`*Menu utama*
Mangga dipunpilih:`,
    choices: {
      browse: 'Ningali jadwal pelatihan',
      register: 'Ndhaftar',
      joinInfo: 'Caranipun tumut',
      help: 'Bantuan',
      myTrainings: 'Pelatihan kula',
      profile: 'Profil kula',
      resume: 'Nglajengaken formulir',
      staff: 'Menu petugas',
    },
    help: rich`*Bantuan.* Ketik salah satunggal tembung niki kapan kemawon:
*JADWAL*: ningali pelatihan
*DAFTAR*: ndamel profil
*JADWAL KULA*: pelatihan panjenengan
*BATAL*: mandheg utawi batal tumut
*PROFIL*, *DATA KULA*, *BUSAK DATA*
*PENGINGAT*, *STOP*, *BASA*, *PETUGAS*`,
    joinInfo: rich`Relawan, pilar sosial, pegawai panti, lan masyarakat umum angsal tumut.

Caranipun:
1. Ketik *DAFTAR*, wangsuli pitakenan sawetawis.
2. Ketik *JADWAL*, lajeng pilih pelatihan.
3. Menawi dipuntampi, kula kabari wonten chat niki.`,
    official: rich`Niki layanan pesen otomatis program pelatihan Dinas Sosial Provinsi Jawa Timur. _(layanan conto)_

*Kula mboten nate nyuwun arta, OTP, NIK, utawi foto KTP.*
Menawi wonten ingkang nyuwun, niku sanes kula. Mangga tanglet dhateng kantor: (031) 8290794.
Ketik PETUGAS kangge matur kaliyan tiyang.`,
    officer: rich`Petugas saged dipunhubungi wonten kantor Dinas Sosial Provinsi Jawa Timur:
Jl. Gayung Kebonsari 56b, Surabaya
Telpon (031) 8290794`,
    thanks: rich`Sami-sami, Bapak/Ibu. Kula remen saged mbiyantu.`,
    notUnderstood: rich`Ngapunten, kula dereng paham. Ingkang panjenengan maksud pundi?`,
    notUnderstoodAgain: rich`Ngapunten, kula taksih dereng paham. Mangga pilih ing ngandhap niki, utawi matur dhateng petugas.`,
    askAway: rich`Mangga, Bapak/Ibu. Badhe tanglet bab menapa?`,
    officerChoice: 'Matur dhateng petugas',
    chooseLanguage: rich`Badhe ngagem basa menapa?`,
    languageSet: rich`Inggih, kula ngangge basa Jawa.
_Basa Jawa niki dereng dipunpriksa panutur asli. (Bahasa Jawa ini belum diperiksa penutur asli.)_`,
  },
  registration: {
    consentVersion: 'jv-2026-11',
    consent: rich`Kangge ndhaftar, Dinas Sosial Jawa Timur nyathet *asma, kabupaten/kota, kelompok, lan nomer HP*.
Namung kangge pelatihan niki. Saged dipunpirsani mawi DATA KULA lan dipunbusak kapan kemawon mawi BUSAK DATA.

Menapa Bapak/Ibu setuju?`,
    agree: 'Setuju',
    disagree: 'Mboten',
    consentAgain: rich`Menapa setuju asma, kabupaten/kota, kelompok, lan nomer HP dipuncathet kangge pelatihan?`,
    consentExample: rich`Mangga dipunwangsuli SETUJU utawi MBOTEN.`,
    consentRefused: rich`Inggih, mboten wonten ingkang kula cathet. Jadwal tetep saged dipunpirsani tanpa ndhaftar.`,
    askName: rich`Sinten asma jangkepipun Bapak/Ibu, sareng gelaripun menawi wonten?`,
    nameExample: rich`Niku ketingalipun sanes asma. Contonipun: Siti Aminah, S.Sos.`,
    noIdNumber: rich`Nyuwun tulung mboten sah ngirim NIK utawi foto KTP. Kula mboten mbetahaken.`,
    askRegion: rich`Dalemipun Bapak/Ibu wonten kabupaten/kota pundi? Angsal ngetik nama kecamatan.`,
    regionExample: rich`Daerah niku dereng kula manggihi. Contonipun: Kab. Malang, Surabaya, utawi Singosari.`,
    outside: 'Njawi Jawa Timur',
    whichRegion: rich`Nami niku wonten ing langkung saking setunggal daerah. Panjenengan saking ingkang pundi?`,
    whichExample: rich`Mangga bales salah satunggal angkanipun.`,
    notListed: 'Sanes niku sedaya',
    askAudience: rich`Bapak/Ibu kalebet kelompok pundi? Angsal milih angka utawi ngetik.`,
    audienceExample: rich`Kelompok niku dereng kula kenal. Contonipun: PSM, Karang Taruna, utawi masyarakat umum.`,
    more: 'Sanesipun…',
    askPhone: rich`Pinten nomer HP panjenengan?`,
    askPhoneOrThis: rich`Pinten nomer HP panjenengan? Angsal nomer WhatsApp niki, utawi ketik nomer sanes.`,
    thisNumber: (phone) => `Nomer niki: ${phone}`,
    askPhoneButton: rich`Pencet tombol ing ngandhap niki kangge ngirim nomer HP panjenengan. Angsal ugi dipunketik.`,
    shareNumber: '📱 Kirim nomer kula',
    phoneExample: rich`Nomer niku dereng jangkep. Contonipun: 0812-3456-7890`,
    notOwnCard: rich`Niku kontakipun tiyang sanes. Kula betah nomer panjenengan piyambak.`,
    phoneTaken: (phone) => rich`Nomer ${phone} sampun kula tampi.`,
    review: (profile) => rich`Mangga dipunpriksa:
Asma: *${profile.name}*
Daerah: *${profile.region}*
Kelompok: *${profile.audiences}*
Nomer HP: *${profile.phone}*

Menapa sampun leres?`,
    reviewExample: rich`Bales 1 menawi sampun leres, utawi pilih ingkang badhe dipungantos.`,
    correct: 'Sampun leres',
    changeName: 'Gantos asma',
    changeRegion: 'Gantos daerah',
    changeAudience: 'Gantos kelompok',
    changePhone: 'Gantos nomer HP',
    askAnnouncements: rich`Setunggal malih: menapa angsal kula kabari menawi wonten pelatihan enggal?`,
    announcementsExample: rich`Mangga dipunwangsuli INGGIH utawi MBOTEN.`,
    registered: (address) => rich`Matur nuwun, ${address}. Profil panjenengan sampun dados ✅
Sakniki Bapak/Ibu saged milih pelatihan.`,
    saved: rich`Inggih, profil sampun dipungantos.`,
    stopped: rich`Formulir pendaftaran dipunmandhegaken lan mboten dipunsimpen. Menawi badhe wiwit malih, ketik DAFTAR.`,
    editStopped: rich`Profil mboten sios dipungantos. Profil ingkang lami tetep kanggo.`,
    noProfileYet: rich`Profilipun Bapak/Ibu dereng wonten ing chat niki. Mangga dipundamel rumiyin.`,
    alreadyRegistered: rich`Bapak/Ibu sampun kadhaftar. Niki profilipun.`,
    administrator: rich`Nomer niki kacathet minangka administrator. Ketik KELOLA kangge mbikak menu petugas.`,
  },
  browse: {
    list: (from, to, total) => rich`*Pelatihan ingkang dipunbikak* (${from}–${to} saking ${total})`,
    filtered: (filters) => rich`Saringan: ${filters}`,
    nothing: rich`Sakniki dereng wonten pelatihan ingkang dipunbikak. Ingkang nampi pengumuman kula kabari menawi wonten.`,
    nothingOf: (wanted) => rich`Kangge ${wanted} dereng wonten ingkang dipunbikak. Niki ingkang dipunbikak sakniki:`,
    nothingIn: (place) =>
      rich`Ing ${place} dereng wonten pelatihan. Bapak/Ibu tetep saged tumut wonten panggenan sanes utawi daring (online).`,
    nothingFits: rich`Mboten wonten pelatihan ingkang cocok kaliyan saringan niku.`,
    line: (number, session) => rich`${number === null ? '' : `${number}. `}*${session.title}*
${session.dates} · ${session.place} · ${session.seats}`,
    shortLine: (number, title, dates) => rich`${number}. ${title} (${dates})`,
    whichOne: rich`Bapak/Ibu kersa tumut ingkang nomer pinten?`,
    partlyOnline: (place) => `${place}, sabageyan daring (online)`,
    onlineOn: (online, onsite, place) =>
      `dinten ${online} daring (online), dinten ${onsite} tatap muka wonten ${place}`,
    facts: {
      hours: (hours, start) => rich`Jam *${hours}*, wiwit ${start}.`,
      days: (days, dates, hours) => rich`*${days} dinten*: ${dates}, jam ${hours}.`,
      place: (place) => rich`Panggenanipun: *${place}*.`,
      link: rich`Tautan Zoom dereng wonten ing chat niki. Ketik PETUGAS, mangke kula tangletaken.`,
      noLink: (place) => rich`Pelatihan niki tatap muka (luring), mboten ngagem Zoom. Panggenanipun: *${place}*.`,
      bring: rich`Mangga ngasta *alat tulis* kaliyan *surat tugas* (menawi wonten), ugi obat. Menawi nginep: prabot adus.`,
      bringOnline: rich`Cekap *HP utawi laptop* ingkang wonten internetipun, kaliyan *alat tulis*.`,
    },
    seatsLeft: (seats) => `kantun ${seats}`,
    full: 'kebak',
    choose: rich`Bales angkanipun kangge mirsani langkung jangkep.`,
    filter: 'Saring',
    clearFilter: 'Busak saringan',
    askFilter: rich`Dipunsaring miturut menapa?`,
    filterBy: {
      month: 'Wulan',
      topic: 'Topik',
      place: 'Panggenan',
      mode: 'Tatap muka/daring',
    },
    askValue: rich`Pilih salah satunggal.`,
    choiceExample: rich`Mangga bales salah satunggal angkanipun.`,
    modes: {
      onsite: 'tatap muka (luring)',
      online: 'daring (online)',
      mixed: 'campuran',
    },
    notOpenNow: (title) => rich`*${title}* sakniki mboten dipunbikak. Sanesipun wonten JADWAL.`,
    found: (text) => rich`Pelatihan ingkang cocok kaliyan “${text}”:`,
    detail: (session) => rich`*${session.title}*, angkatan ${session.batch}
📅 ${session.dates}, ${session.hours}
Panggenan: ${session.venue}${session.mode === null ? '' : ` · ${session.mode}`}
${
  session.status === null
    ? rich`Kuota: *${session.seats}*. Pendaftaran ngantos ${session.closes}`
    : rich`Status: *${session.status}*`
}
Kangge: ${session.audiences}${
      session.prerequisites === null
        ? ''
        : rich`
Syarat: ${session.prerequisites}`
    }${
      session.note === null
        ? ''
        : rich`
Cathetan: ${session.note}`
    }

${session.summary} Dangunipun: ${session.lessonHours} JP (1 JP = 45 menit).${session.trainers === null ? '' : ` Pelatih: ${session.trainers}.`}`,
    everyone: 'sedaya',
    trainingNeeded: (titles) => `sampun nate tamat ${titles}`,
    or: ' utawi ',
    addressLater: 'alamat jangkep nyusul',
    seatsOf: (seats) => `taksih wonten ${seats}`,
    seatsOfQuota: (seats, region) =>
      region === null ? `${seats} kangge daerah panjenengan` : `${seats} kangge ${region}`,
    fullWithLine: (waiting) => (waiting === 0 ? 'kebak' : `kebak, ${waiting} tiyang nengga`),
    take: 'Tumut pelatihan niki',
    joinLine: 'Mlebet daftar tunggu',
    map: 'Ningali peta',
    backToList: 'Pelatihan sanesipun',
    registerFirst: rich`Saderengipun tumut, kula badhe tepang rumiyin kaliyan Bapak/Ibu. Sekedhap kemawon.`,
    stopped: rich`Inggih. Menawi badhe mirsani jadwal malih, ketik JADWAL.`,
    gone: rich`Pelatihan niku sampun mboten wonten ing jadwal.`,
  },
  enrollment: {
    enrolled: (session) => rich`Selamat, Bapak/Ibu sampun kadhaftar ✅
*${session.title}*, angkatan ${session.batch}
📅 ${session.when}
Panggenan: ${session.place}

Kula engetaken saderengipun pelatihan dipunwiwiti.`,
    pending: (session) => rich`Permohonan sampun kula tampi: *${session.title}*, angkatan ${session.batch}.
Status: nengga dipunsetujoni petugas. Kula kabari wonten chat niki.`,
    waitlisted: (
      session,
      position,
      quota,
    ) => rich`${quota === null ? '' : `Kuota ${quota} kangge `}*${session.title}*, angkatan ${session.batch}, sampun kebak. Bapak/Ibu kula cathet wonten *daftar tunggu nomer ${position}*.
Menawi wonten panggenan kosong, kula tawaraken wonten chat niki.`,
    askDeclaration: (
      needed,
      trainings,
    ) => rich`Pelatihan niki wonten syaratipun: *${needed}*${trainings === null ? '' : rich`, utawi sampun nate tamat ${trainings}`}.
Menawi nyekapi, mangga dipuncriyosaken cekak kemawon wonten setunggal pesen. Petugas badhe mriksa.`,
    declarationExample: rich`Mangga dipuncriyosaken mawi sawetawis tembung. Contonipun: ndampingi keluarga PKH wiwit 2023.`,
    declarationStopped: rich`Inggih, permohonan mboten sios dipunkirim.`,
    already: {
      pending: rich`Permohonan panjenengan sampun kula tampi lan taksih nengga petugas.`,
      enrolled: rich`Bapak/Ibu sampun kadhaftar wonten pelatihan niki.`,
      offered: rich`Wonten panggenan ingkang kula tawaraken dhateng Bapak/Ibu. Bales INGGIH kangge mundhut.`,
      waitlisted: rich`Bapak/Ibu sampun wonten daftar tunggu pelatihan niki.`,
      done: rich`Bapak/Ibu sampun nate tumut pelatihan niki.`,
    },
    declinedBefore: rich`Ngapunten, permohonan panjenengan kangge pelatihan niki dereng saged dipuntampi. Ketik PETUGAS menawi badhe tanglet.`,
    refused: {
      'not-found': rich`Ngapunten, pelatihan niku mboten wonten ing jadwal.`,
      'not-registered': rich`Saderengipun tumut, mangga ndhaftar rumiyin. Ketik DAFTAR.`,
      cancelled: rich`Ngapunten, pelatihan niku dipunbatalaken.`,
      closed: rich`Ngapunten, pendaftaran pelatihan niku sampun dipuntutup.`,
      started: rich`Ngapunten, pelatihan niku sampun dipunwiwiti.`,
    },
    refusedAudience: (audiences) =>
      rich`Ngapunten, pelatihan niki namung kangge: ${audiences}. Menawi kelompok panjenengan klentu, gantos wonten PROFIL.`,
    refusedRegion: (regions) => rich`Ngapunten, pelatihan niki namung kangge: ${regions}.`,
    refusedPrerequisite: (trainings) => rich`Pelatihan niki lanjutan. Bapak/Ibu kedah tamat rumiyin: ${trainings}.`,
    refusedOverlap: (title) =>
      rich`Tanggalipun tabrakan kaliyan pelatihan panjenengan: *${title}*. Menawi badhe pindhah, batalaken rumiyin ingkang niku.`,
  },
  mine: {
    nothing: rich`Bapak/Ibu dereng tumut pelatihan menapa kemawon. Ketik JADWAL kangge mirsani ingkang dipunbikak.`,
    list: rich`*Pelatihan panjenengan.* Pilih kangge mirsani langkung jangkep:`,
    statuses: {
      pending: 'nengga persetujuan',
      enrolled: 'kadhaftar',
      offered: 'dipuntawaraken, nengga wangsulan panjenengan',
      waitlisted: 'daftar tunggu',
      cancelled: 'dipunbatalaken',
      declined: 'mboten dipuntampi',
      attended: 'saweg dipuntumuti',
      completed: 'tamat',
      absent: 'mboten hadir',
    },
    position: (position) => `daftar tunggu nomer ${position}`,
    turn: (position, session) =>
      rich`Bapak/Ibu *nomer ${position}* wonten daftar tunggu *${session.title}*, angkatan ${session.batch}.`,
    turnComes: rich`Dangunipun dereng saged kula pesthekaken. Menawi wonten ingkang kosong, kula kabari wonten chat niki.`,
    name: (session) => rich`*${session.title}*, angkatan ${session.batch}`,
    detail: (own) => rich`*${own.title}*, angkatan ${own.batch}
Status: *${own.status}*
📅 ${own.when} (${own.countdown})
Panggenan: ${own.place}`,
    countdown: (days) => (days <= 0 ? 'dinten niki' : days === 1 ? 'benjing' : `${days} dinten malih`),
    calendar: 'Simpen dhateng kalender',
    calendarTitle: (title, batch) => `${title}, angkatan ${batch}`,
    calendarSent: rich`Niki berkas kalenderipun. Mangga dipunbikak kangge nyimpen tanggalipun wonten HP.`,
    cancel: 'Batal tumut',
    back: 'Pelatihan kula',
    whichToChange: rich`Pelatihan pundi ingkang badhe dipunpindhah?`,
    askBatch: (title) =>
      rich`Pindhah angkatan *${title}*. Badhe dhateng pundi? Papan ingkang lami namung kula uculaken menawi ingkang enggal sampun angsal.`,
    batch: (batch, dates, seats) => `Angkatan ${batch}: ${dates} (${seats})`,
    keepBatch: 'Mboten sios pindhah',
    batchKept: rich`Nggih, mboten dipunpindhah. Papan panjenengan tetep kados wau.`,
    oldBatchLeft: rich`Papan ing angkatan lami sampun kula uculaken.`,
    oldBatchKept: rich`Papan ing angkatan lami tetep kula simpen.`,
    noOtherBatch: (title) =>
      rich`Dereng wonten angkatan sanes *${title}* ingkang dipunbikak. Papan panjenengan sapunika tetep kula simpen.`,
    whichToCancel: rich`Pelatihan pundi ingkang badhe dipunbatalaken?`,
    askCancel: (title, status, seat) =>
      rich`Dipunbatalaken *${title}* (${status})?${seat ? ' Panggenanipun badhe dipunsukakaken dhateng tiyang sanes.' : ''}`,
    askCancelInSorrow: (title) => rich`Kula biyantu mbatalaken *${title}*?`,
    notNow: 'Mangke kemawon',
    cancelledInSorrow: (title) =>
      rich`Sampun kula batalaken: *${title}*. Mugi-mugi Bapak/Ibu sekulawarga dipunparingi kiyat.`,
    yesCancel: 'Inggih, batalaken',
    noCancel: 'Mboten sios',
    cancelExample: rich`Mangga dipunwangsuli INGGIH kangge mbatalaken, utawi MBOTEN.`,
    cancelled: (title) =>
      rich`Inggih, panjenengan sampun mboten kadhaftar wonten *${title}*. Matur nuwun sampun paring kabar.`,
    leftLine: (title) => rich`Inggih, Bapak/Ibu sampun medal saking daftar tunggu *${title}*.`,
    kept: rich`Inggih, mboten wonten ingkang dipunbatalaken.`,
    retake: 'Tumut malih',
    notFound: rich`Kula dereng manggihaken pendaftaran panjenengan saking chat niki. Menawi sampun ndhaftar lumantar margi sanes, petugas saged mriksani.`,
    nothingToCancel: rich`Mboten wonten pelatihan ingkang saged dipunbatalaken.`,
  },
  offers: {
    taken: (seat) => rich`Selamat, panggenan wonten *${seat.title}* sakniki kagunganipun Bapak/Ibu ✅
📅 ${seat.when}
Panggenan: ${seat.place}`,
    tooLate: rich`Ngapunten, wates wekdal tawaran niku sampun kliwat, dados kula tawaraken dhateng tiyang salajengipun.`,
    already: rich`Panggenan niku sampun dados kagunganipun Bapak/Ibu.`,
    left: rich`Inggih, panggenanipun kula tawaraken dhateng tiyang salajengipun. Matur nuwun sampun mangsuli.`,
    notFound: rich`Tawaran niku sampun mboten kanggo.`,
  },
  notices: {
    offer: (offer) => rich`Kabar sae, ${offer.address}. Wonten panggenan kosong:
*${offer.title}*, angkatan ${offer.batch}
📅 ${offer.when}
Panggenan: ${offer.place}

Menapa badhe dipunpundhut? Bales INGGIH paling lambat *${offer.deadline}*.`,
    takeSeat: 'Inggih, kula pendhet',
    leaveSeat: 'Mboten',
    offerLapsing: (offer) =>
      rich`Panggenan wonten *${offer.title}*, angkatan ${offer.batch}, taksih kula simpen kangge Bapak/Ibu ngantos *${offer.deadline}*. Menapa badhe dipunpundhut?`,
    offerLapsed: (session) =>
      rich`Wates wekdal tawaran *${session.title}*, angkatan ${session.batch}, sampun kliwat. Panggenanipun dipunsukakaken dhateng tiyang salajengipun.`,
    offerTakenBack: (session) =>
      rich`Amargi *${session.title}*, angkatan ${session.batch}, sakniki dipunwiwiti sekedhap malih, tawaran panggenan kangge Bapak/Ibu kula tarik. Bapak/Ibu taksih wonten daftar tunggu.`,
    approved: (session) =>
      rich`Permohonan dipunsetujoni ✅ Bapak/Ibu kadhaftar wonten *${session.title}*, angkatan ${session.batch}.
📅 ${session.when}`,
    approvedButFull: (session) =>
      rich`Permohonan *${session.title}*, angkatan ${session.batch}, dipunsetujoni, nanging sampun kebak. Bapak/Ibu wonten daftar tunggu nomer ${session.position}.`,
    declined: (session) =>
      rich`Ngapunten, permohonan *${session.title}*, angkatan ${session.batch}, dereng saged dipuntampi.${
        session.reason === null ? '' : rich` Alesanipun: ${session.reason}.`
      } Ketik JADWAL kangge mirsani sanesipun.`,
    takenOut: (session) =>
      rich`Ngapunten, panggenan panjenengan wonten *${session.title}*, angkatan ${session.batch}, kula batalaken. Alesanipun: ${session.reason}. Ketik PETUGAS menawi badhe tanglet.`,
    added: (session) =>
      rich`Petugas ndhaftaraken Bapak/Ibu wonten *${session.title}*, angkatan ${session.batch} ✅
📅 ${session.when}

Mboten saged rawuh? Ketik BATAL.`,
    moved: (session) => rich`*Jadwal gantos:* ${session.title}, angkatan ${session.batch}.
Rumiyin: ${session.from}
Dados: *${session.to}*
Panggenan: ${session.place}${
      session.reason === null
        ? ''
        : rich`
Alesanipun: ${session.reason}`
    }`,
    askNewDate: rich`Menapa Bapak/Ibu saged rawuh ing tanggal enggal?`,
    teachingCancelled: (session) =>
      rich`Pelatihan ingkang panjenengan ampu *dipunbatalaken*: ${session.title}, angkatan ${session.batch} (${session.when}).
Alesanipun: ${session.reason}`,
    cancelled: (
      session,
    ) => rich`Nyuwun pangapunten, pelatihan niki *dipunbatalaken*: ${session.title}, angkatan ${session.batch} (${session.when}).
Alesanipun: ${session.reason}

Pelatihan sanesipun wonten JADWAL.`,
  },
  reminders: {
    'week-before': (reminder) => rich`${reminder.address}, sekedhap malih pelatihan panjenengan:
*${reminder.title}*, angkatan ${reminder.batch}
📅 ${reminder.when}
Panggenan: ${reminder.place}

Menapa taksih saged rawuh?`,
    'day-before': (reminder) => rich`${reminder.address}, *benjing* pelatihan dipunwiwiti:
*${reminder.title}*, angkatan ${reminder.batch}
📅 ${reminder.when}
Panggenan: ${reminder.place}${
      reminder.online
        ? ''
        : rich`
Ngasta: surat tugas (menawi wonten) lan alat tulis.`
    }

Menapa taksih saged rawuh?`,
    'same-day': (reminder) => rich`${reminder.address}, *dinten niki jam ${reminder.time}*:
*${reminder.title}*, angkatan ${reminder.batch}
Panggenan: ${reminder.place}
${reminder.online ? 'Sugeng sinau.' : 'Ngatos-atos wonten margi.'}`,
    'thank-you': (reminder) => rich`Matur nuwun sampun tumut *${reminder.title}*, angkatan ${reminder.batch}.

Miturut ${reminder.address}, kados pundi pelatihanipun?`,
    ratings: ['Kirang sanget', 'Kirang', 'Cekap', 'Sae', 'Sae sanget'],
    map: 'Bikak peta',
    titles: {
      'week-before': 'Pengingat 7 dinten saderengipun',
      'day-before': 'Pengingat sedinten saderengipun',
      'same-day': 'Pengingat dinten niki',
      'thank-you': 'Atur matur nuwun',
    },
    canCome: 'Inggih, kula dugi',
    cannotCome: 'Mboten saged',
    confirmed: rich`Matur nuwun, sampun kula cathet bilih panjenengan badhe rawuh. Ngantos pinanggih.`,
    released: (title) => rich`Inggih, panggenan wonten *${title}* kula culaken. Matur nuwun sampun paring kabar.
Menawi gantos penggalih, bales HADIR.`,
    retaken: (title) =>
      rich`Kula remen mireng kabaripun. Panggenan panjenengan wonten *${title}* sampun kula pendhetaken malih ✅ Ngantos pinanggih.`,
    takenMeanwhile: (session, position) =>
      rich`Ngapunten, panggenan wonten *${session.title}*, angkatan ${session.batch}, sampun dipunsukakaken dhateng tiyang sanes. Bapak/Ibu kula cathet wonten *daftar tunggu nomer ${position}*.
Menawi wonten panggenan kosong, kula tawaraken wonten chat niki.`,
    fullMeanwhile: (title) =>
      rich`Ngapunten, panggenan wonten *${title}* sampun dipunsukakaken dhateng tiyang sanes, lan pelatihanipun sekedhap malih dipunwiwiti. Ketik JADWAL kangge mirsani sanesipun.`,
    nothingOpen: rich`Pitakenan niku sampun mboten kanggo.`,
    ask: (on) => rich`Pengingat pelatihan sakniki *${on ? 'aktif' : 'mboten aktif'}*. Menapa badhe dipungantos?`,
    turnOn: 'Aktifaken pengingat',
    turnOff: 'Mandhegaken pengingat',
    whenTheyCome: rich`Pengingat kula kintun seminggu saderengipun, sedinten saderengipun, lan ing dinten H. Jamipun dereng saged dipunpilih. Kula mboten ngintun antawis jam 20.00 dumugi 06.00.`,
    isOn: rich`Inggih, pengingat aktif. Kula engetaken saderengipun pelatihan dipunwiwiti.`,
    isOff: rich`Inggih, pengingat mandheg. Jadwal saged dipunpirsani mawi ngetik JADWAL KULA.`,
  },
  feedback: {
    askMore: rich`Matur nuwun, sampun kula cathet. Menapa wonten kesan utawi saran? Mangga dipunserat wonten mriki; panitia maos tanpa asma.`,
    askWords: rich`Kados pundi pelatihan panjenengan ingkang pungkasan? Mangga serat kesan utawi saranipun; panitia maos tanpa asma.`,
    none: 'Mboten wonten',
    wordsExample: rich`Mangga serat mawi sawetawis tembung. Contonipun: materinipun cetha, wekdalipun kirang dangu.`,
    wordsKept: rich`Matur nuwun sanget 🙏 Kesan panjenengan sampun kula aturaken dhateng panitia.`,
    nothingMore: rich`Inggih, matur nuwun. Ngantos pinanggih wonten pelatihan salajengipun.`,
    over: rich`Kesan kangge pelatihan niku sampun mboten saged kula cathet. Ketik PETUGAS menawi badhe ngaturaken.`,
    afterwards: rich`Kesan lan saran saged dipunaturaken wonten mriki sasampunipun pelatihan rampung. Kangge bab sanes, petugas siap mirengaken.`,
  },
  privacy: {
    data: (data) => rich`*Data panjenengan ingkang kula simpen*
Asma: ${data.name}
Daerah: ${data.region}
Kelompok: ${data.audiences}
Nomer HP: ${data.phone}
Pengumuman: ${data.announcements ? 'inggih' : 'mboten'}, pengingat: ${data.reminders ? 'inggih' : 'mboten'}
Pelatihan: ${data.trainings}, pesen kula: ${data.messages}`,
    nothing: 'dereng wonten',
    file: 'Unduh sedaya',
    fileSent: rich`Niki sedaya data ingkang kula simpen bab panjenengan.`,
    erase: 'Busak data kula',
    nothingKept: rich`Kula mboten nyimpen data pribadi panjenengan.`,
    askErase: (own) =>
      rich`Ingkang badhe dipunbusak: *data ${own.address} piyambak* (profil, nomer HP, lan isinipun pesen).${own.roles === '' ? '' : rich` Peran *${own.roles}* ugi ical.`}${own.trainings === 0 ? '' : rich` *${own.trainings} pelatihan* ingkang saweg dipuntumuti ugi dipunbatalaken.`}
Cathetan kehadiran tanpa asma tetep dipunsimpen minangka arsip.

Dipunbusak sedaya?`,
    yesErase: 'Inggih, busak sedaya',
    noErase: 'Mboten sios',
    eraseExample: rich`Mangga dipunwangsuli INGGIH kangge mbusak, utawi MBOTEN.`,
    erased: rich`Data panjenengan sampun dipunbusak. Matur nuwun sampun sareng kula. Ketik DAFTAR menawi badhe wangsul.`,
    erasedInGrief: rich`Data sampun dipunbusak, lan mboten wonten undangan malih dhateng mriki. Mugi-mugi Bapak/Ibu sekulawarga dipunparingi kiyat.`,
    kept: rich`Inggih, mboten wonten ingkang dipunbusak.`,
    notErasedHere: rich`Wonten mriki mboten wonten ingkang kula busak. Kangge mbusak data panjenengan piyambak, ketik MENU rumiyin, lajeng BUSAK DATA.`,
    lastAdministrator: rich`Bapak/Ibu administrator ingkang pungkasan, dados datanipun dereng saged dipunbusak. Angkat ingkang sanes rumiyin: ketik UNDANG PETUGAS.`,
    stopVersion: 'jv-stop-1',
    stopped: rich`Inggih, kula mboten ngirim pengumuman malih. Pengingat pelatihan ingkang sampun dipunpesen tetep kula kirim. Ketik MULAI kangge nampi malih.`,
    resumed: rich`Inggih, pengumuman kula kirim malih. Ketik STOP kangge mandheg.`,
  },
  assistance: assistanceJv,
  accounts: {
    phoneChanged: rich`HP ingkang ngangge nomer niki ketingalipun gantos. Supados data mboten katingal tiyang sanes: sinten *asma jangkep* panjenengan?`,
    knownAgain: (address) => rich`Matur nuwun, ${address}. Kula kenal malih kaliyan panjenengan.`,
    somebodyElse: rich`Matur nuwun. Mangga wiwit saking ngajeng.`,
    joined: (address) => rich`Sugeng rawuh, ${address}. Profil panjenengan sakniki ugi kanggo wonten mriki.`,
    code: (code) => rich`Wonten chat panjenengan sanesipun, ketik: *SAMBUNG ${code}*
Kanggo 15 menit, sepisan kemawon. Sampun ngantos dipunparingaken dhateng tiyang sanes.`,
    noProfileYet: rich`Bapak/Ibu dereng kagungan profil wonten mriki. Ketik SAMBUNG wonten chat panggenan Bapak/Ibu ndhaftar.`,
    shareInstead: rich`Menawi sampun ndhaftar mawi nomer HP niki ing chat sanes, cekap mencet tombol ing ngandhap: profilipun langsung kangge ing mriki.`,
    numberUnknown: rich`Nomer niku dereng kadhaftar. Badhe ndhaftar sakmenika?`,
    alreadyOne: rich`Kalih chat niki sampun ngangge profil ingkang sami.`,
    askMerge: (
      named,
    ) => rich`Wonten chat niki Bapak/Ibu ugi sampun kadhaftar. Kalih profil niku saged kula *gabung*: pelatihan lan riwayatipun dados setunggal lan katingal wonten kalih chat.
Lajengaken namung menawi kalih-kalihipun kagungan panjenengan piyambak. Menawi kode niku saking tiyang sanes, pilih *Mboten sah dipungabung*.${
      named ? rich`\nAsma lan daerah pundi ingkang dipunagem salajengipun?` : ''
    }`,
    yesMerge: 'Inggih, gabungaken',
    noMerge: 'Mboten sah dipungabung',
    mergeExample: rich`Bales nomer pilihanipun, contonipun 1.`,
    notMerged: rich`Inggih, mboten dipungabung. Kalih profil tetep kados wiwitanipun.`,
    merged: (address) =>
      rich`Sampun dados setunggal, ${address}. Sedaya pelatihan panjenengan katingal wonten kalih chat.`,
    mergedDoubles: rich`Wonten pelatihan ingkang wau kacathet kaping kalih, panjenengan tetep kagungan setunggal panggenan.`,
    mergedElsewhere: rich`Profil wonten chat niki nembe kemawon dipungabung kaliyan profil panjenengan wonten chat sanes. Sanes panjenengan ingkang nyuwun? Ketik PETUGAS.`,
    codeInvalid: rich`Kode niku mboten kanggo. Nyuwun ingkang enggal: ketik SAMBUNG wonten chat sanesipun.`,
  },
  coordination: coordinationJv,
  forms: formsJv,
  imports: importsJv,
  interests: interestsJv,
  operations: operationsJv,
  questions: questionsJv,
  staff: {
    notAllowed: rich`Ngapunten, perintah niku namung kangge petugas.`,
    noApplications: rich`Mboten wonten permohonan ingkang nengga.`,
    application: (one) => rich`*Permohonan ${one.number} saking ${one.total}*
${one.name}, ${one.region} (${one.audiences})
Badhe tumut: *${one.title}*, angkatan ${one.batch}, ${one.when}
Kantun panggenan: ${one.seats}${
      one.declaration === null
        ? ''
        : rich`
Katrangan: “${one.declaration}”`
    }`,
    approve: 'Setujoni',
    decline: 'Tolak',
    skip: 'Lewati',
    decided: {
      enrolled: (name) => rich`Dipunsetujoni: *${name}* kadhaftar lan sampun kula kabari ✅`,
      waitlisted: (name) => rich`Dipunsetujoni: *${name}*. Sampun kebak, dados mlebet daftar tunggu.`,
      declined: (name) => rich`Dipuntolak: *${name}*, lan sampun kula kabari.`,
    },
    alreadyDecided: rich`Permohonan niku sampun dipunputusaken.`,
    decideExample: rich`Mangga bales SETUJU, TOLAK, utawi LEWATI. Angsal ugi ngetik asma sanes.`,
    noApplicationOf: (name) => rich`Mboten wonten permohonan saking “${name}” ingkang nengga.`,
    stopped: rich`Inggih, permohonan sanesipun tetep nengga.`,
  },
};
