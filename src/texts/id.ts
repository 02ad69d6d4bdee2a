import { assistanceId } from './assistance/id.ts';
import { coordinationId } from './coordination/id.ts';
import { formsId } from './forms/id.ts';
import { importsId } from './imports/id.ts';
import { interestsId } from './interests/id.ts';
import { operationsId } from './operations/id.ts';
import { questionsId } from './questions/id.ts';
import { withoutDegrees } from './names.ts';
import { type RichText, rich } from '../messaging/rich-text.ts';

/** What a reminder may say of its training session. */
interface ReminderFacts {
  readonly address: string;
  readonly title: string;
  readonly batch: number;
  /** "Senin, 7 Desember 2026 pukul 09.00 WIB" */
  readonly when: string;
  /** "09.00 WIB" */
  readonly time: string;
  readonly place: RichText;
  readonly online: boolean;
}

/** Indonesian: the source of all texts. Short, warm, "Bapak/Ibu", one question a message; keywords in capitals. */
export const id = {
  common: {
    yes: 'Ya',
    no: 'Tidak',
    menu: 'Menu utama',
    back: 'Kembali',
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    /** "Bapak/Ibu Siti Aminah", degrees left out; without a name "Bapak/Ibu". */
    address: (name: string | null) => (name === null ? 'Bapak/Ibu' : `Bapak/Ibu ${withoutDegrees(name)}`),
    chooseNumber: (count: number) => rich`Balas angka ${count === 1 ? '1' : `1–${count}`}.`,
    startedAnew: rich`Maaf, percakapan tadi terputus karena layanan diperbarui. Kita mulai lagi, ya.`,
    staleButton: rich`Tombol itu dari pesan lama, jadi tidak kami pakai.`,
    wordsOnly: rich`Maaf, kami baru bisa membaca tulisan.`,
    notHeard: rich`Maaf, kami belum bisa mendengarkan pesan suara. Mohon diketik, ya 🙏`,
    deleted: rich`Pesan tadi sudah dihapus. Bila ada yang keliru, silakan tulis lagi, ya.`,
    wayOut: rich`Ketik BATAL untuk berhenti, MENU untuk kembali, atau PETUGAS untuk bicara dengan orang.`,
    stopped: rich`Baik, dihentikan.`,
    apology: rich`Maaf, ada gangguan di pihak kami sehingga pesan tadi tidak terjawab. Mohon coba lagi, atau ketik MENU.`,
  },
  /** The commands menu of platforms that have one; a command is what a person would type. */
  commands: [
    { command: 'menu', description: 'Menu utama' },
    { command: 'jadwal', description: 'Lihat pelatihan yang dibuka' },
    { command: 'jadwal_saya', description: 'Pelatihan saya' },
    { command: 'daftar', description: 'Membuat profil' },
    { command: 'profil', description: 'Melihat dan mengubah profil' },
    { command: 'batal', description: 'Berhenti, atau batal ikut' },
    { command: 'pengingat', description: 'Menyalakan atau mematikan pengingat' },
    { command: 'data_saya', description: 'Data saya, dan menghapusnya' },
    { command: 'bahasa', description: 'Ganti bahasa' },
    { command: 'bantuan', description: 'Bantuan' },
  ],
  home: {
    salam: rich`Waalaikumsalam.`,
    welcome: rich`Selamat datang, Bapak/Ibu 🙏
Ini *Sinau*, layanan pelatihan Dinas Sosial Jawa Timur. _(layanan contoh)_
Kami tidak pernah meminta uang, OTP, atau foto KTP.`,
    hereAgain: rich`Halo, Bapak/Ibu. Ini *Sinau*, layanan pelatihan Dinas Sosial Jawa Timur.`,
    welcomeBack: (address: string) => rich`Halo, ${address}.`,
    whatToday: rich`Ada yang bisa kami bantu?`,
    menu: rich`*Menu utama*
Silakan pilih:`,
    choices: {
      browse: 'Lihat jadwal pelatihan',
      register: 'Mendaftar',
      joinInfo: 'Cara bergabung',
      help: 'Bantuan',
      myTrainings: 'Pelatihan saya',
      profile: 'Profil saya',
      resume: 'Lanjutkan formulir',
      staff: 'Menu petugas',
    },
    help: rich`*Bantuan.* Ketik salah satu kata ini kapan saja:
*JADWAL*: lihat pelatihan
*DAFTAR*: membuat profil
*JADWAL SAYA*: pelatihan Bapak/Ibu
*BATAL*: berhenti atau batal ikut
*PROFIL*, *DATA SAYA*, *HAPUS DATA*
*PENGINGAT*, *STOP*, *BAHASA*, *PETUGAS*`,
    joinInfo: rich`Relawan, pilar sosial, pegawai panti, dan masyarakat umum boleh ikut.

Caranya:
1. Ketik *DAFTAR*, jawab beberapa pertanyaan singkat.
2. Ketik *JADWAL*, lalu pilih pelatihan.
3. Kami kabari lewat chat ini bila diterima.`,
    official: rich`Ini layanan pesan otomatis program pelatihan Dinas Sosial Provinsi Jawa Timur. _(layanan contoh)_

*Kami tidak pernah meminta uang, OTP, NIK, atau foto KTP.*
Bila ada yang meminta, itu bukan kami. Pastikan ke kantor: (031) 8290794.
Ketik PETUGAS untuk bicara dengan orang.`,
    officer: rich`Petugas bisa dihubungi di kantor Dinas Sosial Provinsi Jawa Timur:
Jl. Gayung Kebonsari 56b, Surabaya
Telepon (031) 8290794`,
    thanks: rich`Sama-sama, Bapak/Ibu. Senang bisa membantu.`,
    notUnderstood: rich`Maaf, kami belum paham. Maksud Bapak/Ibu yang mana?`,
    notUnderstoodAgain: rich`Maaf, kami masih belum paham. Bapak/Ibu bisa memilih di bawah ini, atau bicara dengan petugas.`,
    askAway: rich`Silakan, Bapak/Ibu. Mau bertanya soal apa?`,
    officerChoice: 'Bicara dengan petugas',
    chooseLanguage: rich`Mau memakai bahasa apa?`,
    languageSet: rich`Baik, kami memakai bahasa Indonesia.`,
  },
  registration: {
    consentVersion: 'id-2026-11',
    consent: rich`Untuk mendaftar, Dinas Sosial Jawa Timur mencatat *nama, kabupaten/kota, kelompok, dan nomor HP*.
Gunanya hanya untuk pelatihan ini. Bisa dilihat dengan DATA SAYA dan dihapus kapan saja dengan HAPUS DATA.

Apakah Bapak/Ibu setuju?`,
    agree: 'Setuju',
    disagree: 'Tidak',
    consentAgain: rich`Setuju nama, kabupaten/kota, kelompok, dan nomor HP dicatat untuk pelatihan?`,
    consentExample: rich`Mohon jawab SETUJU atau TIDAK.`,
    consentRefused: rich`Baik, tidak ada yang kami catat. Jadwal tetap bisa dilihat tanpa mendaftar.`,
    askName: rich`Siapa nama lengkap Bapak/Ibu, dengan gelar bila ada?`,
    nameExample: rich`Itu belum tampak seperti nama. Contoh: Siti Aminah, S.Sos.`,
    noIdNumber: rich`Mohon jangan mengirim NIK atau foto KTP. Kami tidak memerlukannya.`,
    askRegion: rich`Bapak/Ibu tinggal di kabupaten/kota mana? Boleh ketik nama kecamatan.`,
    regionExample: rich`Kami belum menemukan daerah itu. Contoh: Kab. Malang, Surabaya, atau Singosari.`,
    outside: 'Luar Jawa Timur',
    whichRegion: rich`Nama itu ada di lebih dari satu daerah. Bapak/Ibu dari yang mana?`,
    whichExample: rich`Mohon balas dengan salah satu angka.`,
    notListed: 'Bukan semuanya',
    askAudience: rich`Bapak/Ibu termasuk kelompok mana? Boleh pilih angka atau ketik.`,
    audienceExample: rich`Kelompok itu belum kami kenal. Contoh: PSM, Karang Taruna, atau masyarakat umum.`,
    more: 'Lainnya…',
    askPhone: rich`Berapa nomor HP Bapak/Ibu?`,
    askPhoneOrThis: rich`Berapa nomor HP Bapak/Ibu? Boleh nomor WhatsApp ini, atau ketik nomor lain.`,
    thisNumber: (phone: string) => `Nomor ini: ${phone}`,
    askPhoneButton: rich`Tekan tombol di bawah untuk membagikan nomor HP Bapak/Ibu. Boleh juga diketik.`,
    shareNumber: '📱 Bagikan nomor saya',
    phoneExample: rich`Nomor itu belum lengkap. Contoh: 0812-3456-7890`,
    notOwnCard: rich`Itu kartu nama orang lain. Kami perlu nomor Bapak/Ibu sendiri.`,
    phoneTaken: (phone: string) => rich`Nomor ${phone} kami terima.`,
    review: (profile: { name: string; region: string; audiences: string; phone: string }) => rich`Mohon diperiksa:
Nama: *${profile.name}*
Daerah: *${profile.region}*
Kelompok: *${profile.audiences}*
Nomor HP: *${profile.phone}*

Apakah sudah benar?`,
    reviewExample: rich`Balas 1 bila sudah benar, atau pilih yang perlu diubah.`,
    correct: 'Sudah benar',
    changeName: 'Ubah nama',
    changeRegion: 'Ubah daerah',
    changeAudience: 'Ubah kelompok',
    changePhone: 'Ubah nomor HP',
    askAnnouncements: rich`Satu lagi: bolehkah kami mengirim kabar bila ada pelatihan baru?`,
    announcementsExample: rich`Mohon jawab YA atau TIDAK.`,
    registered: (address: string) => rich`Terima kasih, ${address}. Pendaftaran profil selesai ✅
Sekarang Bapak/Ibu bisa memilih pelatihan.`,
    saved: rich`Baik, profil sudah diperbarui.`,
    stopped: rich`Formulir pendaftaran dihentikan dan tidak disimpan. Untuk mulai lagi, ketik DAFTAR.`,
    editStopped: rich`Perubahan profil dibatalkan. Profil lama tetap berlaku.`,
    noProfileYet: rich`Profil Bapak/Ibu belum ada di chat ini. Kita buat dulu, ya.`,
    alreadyRegistered: rich`Bapak/Ibu sudah terdaftar. Ini profilnya.`,
    administrator: rich`Nomor ini terdaftar sebagai administrator. Ketik KELOLA untuk membuka menu petugas.`,
  },
  browse: {
    list: (from: number, to: number, total: number) => rich`*Pelatihan yang dibuka* (${from}–${to} dari ${total})`,
    filtered: (filters: string) => rich`Saringan: ${filters}`,
    nothing: rich`Belum ada pelatihan yang dibuka sekarang. Yang menerima pengumuman kami kabari bila ada.`,
    nothingOf: (wanted: string) => rich`Belum ada yang dibuka untuk ${wanted}. Ini yang dibuka sekarang:`,
    /** Held nowhere there, which shuts nobody out. */
    nothingIn: (place: string) =>
      rich`Belum ada yang diadakan di ${place}. Bapak/Ibu tetap boleh ikut di tempat lain atau daring (online).`,
    nothingFits: rich`Tidak ada pelatihan yang cocok dengan saringan itu.`,
    /** `number`: its place in a list; null: it stands alone. */
    line: (number: number | null, session: { title: string; dates: string; place: string; seats: string }) =>
      rich`${number === null ? '' : `${number}. `}*${session.title}*
${session.dates} · ${session.place} · ${session.seats}`,
    shortLine: (number: number, title: string, dates: string) => rich`${number}. ${title} (${dates})`,
    whichOne: rich`Mau ikut yang nomor berapa?`,
    partlyOnline: (place: string) => `${place}, sebagian daring (online)`,
    /** Days by their numbers: "1", "2–3". */
    onlineOn: (online: string, onsite: string, place: string) =>
      `hari ${online} daring (online), hari ${onsite} tatap muka di ${place}`,
    facts: {
      hours: (hours: string, start: string) => rich`Pukul *${hours}*, mulai ${start}.`,
      days: (days: number, dates: string, hours: string) => rich`*${days} hari*: ${dates}, pukul ${hours}.`,
      place: (place: string) => rich`Tempatnya: *${place}*.`,
      link: rich`Tautan Zoom belum ada di chat ini. Ketik PETUGAS, nanti kami tanyakan.`,
      noLink: (place: string) => rich`Pelatihan ini tatap muka (luring), tidak memakai Zoom. Tempatnya: *${place}*.`,
      bring: rich`Bawa *alat tulis* dan *surat tugas* (bila ada), juga obat pribadi. Bila menginap: perlengkapan mandi.`,
      bringOnline: rich`Cukup *HP atau laptop* dengan internet, dan *alat tulis*.`,
    },
    seatsLeft: (seats: number) => `sisa ${seats}`,
    full: 'penuh',
    choose: rich`Balas angkanya untuk melihat rincian.`,
    filter: 'Saring',
    clearFilter: 'Hapus saringan',
    askFilter: rich`Saring menurut apa?`,
    filterBy: {
      month: 'Bulan',
      topic: 'Topik',
      place: 'Tempat',
      mode: 'Tatap muka/daring',
    },
    askValue: rich`Pilih salah satu.`,
    choiceExample: rich`Mohon balas dengan salah satu angka.`,
    modes: {
      onsite: 'tatap muka (luring)',
      online: 'daring (online)',
      mixed: 'campuran',
    },
    notOpenNow: (title: string) => rich`*${title}* sedang tidak dibuka. Yang lain ada di JADWAL.`,
    found: (text: string) => rich`Pelatihan yang cocok dengan “${text}”:`,
    detail: (session: {
      title: string;
      batch: number;
      summary: string;
      dates: string;
      hours: string;
      venue: string;
      mode: string | null;
      lessonHours: number;
      audiences: string;
      prerequisites: string | null;
      trainers: string | null;
      status: string | null;
      seats: string;
      closes: string;
      note: string | null;
    }) => rich`*${session.title}*, angkatan ${session.batch}
📅 ${session.dates}, ${session.hours}
Tempat: ${session.venue}${session.mode === null ? '' : ` · ${session.mode}`}
${
  session.status === null
    ? rich`Tempat tersedia: *${session.seats}*. Pendaftaran sampai ${session.closes}`
    : rich`Status: *${session.status}*`
}
Untuk: ${session.audiences}${
      session.prerequisites === null
        ? ''
        : rich`
Syarat: ${session.prerequisites}`
    }${
      session.note === null
        ? ''
        : rich`
Catatan: ${session.note}`
    }

${session.summary} Lama: ${session.lessonHours} JP (1 JP = 45 menit).${session.trainers === null ? '' : ` Pelatih: ${session.trainers}.`}`,
    everyone: 'semua',
    trainingNeeded: (titles: string) => `pernah tamat ${titles}`,
    or: ' atau ',
    addressLater: 'alamat lengkap menyusul',
    seatsOf: (seats: number) => `${seats} tempat`,
    seatsOfQuota: (seats: string, region: string | null) =>
      region === null ? `${seats} untuk daerah Bapak/Ibu` : `${seats} untuk ${region}`,
    fullWithLine: (waiting: number) => (waiting === 0 ? 'penuh' : `penuh, ${waiting} orang menunggu`),
    take: 'Ikut pelatihan ini',
    joinLine: 'Masuk daftar tunggu',
    map: 'Lihat peta',
    backToList: 'Lihat pelatihan lain',
    registerFirst: rich`Sebelum ikut, kami perlu mengenal Bapak/Ibu dulu. Sebentar saja.`,
    stopped: rich`Baik. Jadwal bisa dilihat lagi dengan mengetik JADWAL.`,
    gone: rich`Pelatihan itu tidak ada lagi di jadwal.`,
  },
  enrollment: {
    enrolled: (session: {
      title: string;
      batch: number;
      when: string;
      place: string;
    }) => rich`Selamat, Bapak/Ibu terdaftar ✅
*${session.title}*, angkatan ${session.batch}
📅 ${session.when}
Tempat: ${session.place}

Kami ingatkan sebelum pelatihan dimulai.`,
    pending: (session: {
      title: string;
      batch: number;
    }) => rich`Permohonan diterima: *${session.title}*, angkatan ${session.batch}.
Status: menunggu persetujuan petugas. Kami kabari lewat chat ini.`,
    waitlisted: (
      session: { title: string; batch: number },
      position: number,
      quota: string | null,
    ) => rich`${quota === null ? '' : `Kuota ${quota} untuk `}*${session.title}*, angkatan ${session.batch}, sudah penuh. Bapak/Ibu kami catat di *daftar tunggu nomor ${position}*.
Bila ada tempat kosong, kami tawarkan lewat chat ini.`,
    askDeclaration: (
      needed: string,
      trainings: string | null,
    ) => rich`Pelatihan ini punya syarat: *${needed}*${trainings === null ? '' : rich`, atau pernah tamat ${trainings}`}.
Bila memenuhi, ceritakan singkat dalam satu pesan. Petugas akan memeriksanya.`,
    declarationExample: rich`Mohon ceritakan dengan beberapa kata. Contoh: mendampingi keluarga PKH sejak 2023.`,
    declarationStopped: rich`Baik, permohonan tidak jadi dikirim.`,
    already: {
      pending: rich`Permohonan Bapak/Ibu sudah kami terima dan sedang menunggu petugas.`,
      enrolled: rich`Bapak/Ibu sudah terdaftar di pelatihan ini.`,
      offered: rich`Ada tempat yang sedang kami tawarkan kepada Bapak/Ibu. Balas YA untuk mengambilnya.`,
      waitlisted: rich`Bapak/Ibu sudah ada di daftar tunggu pelatihan ini.`,
      done: rich`Bapak/Ibu sudah mengikuti pelatihan ini.`,
    },
    declinedBefore: rich`Maaf, permohonan Bapak/Ibu untuk pelatihan ini belum bisa diterima. Ketik PETUGAS bila ingin bertanya.`,
    refused: {
      'not-found': rich`Maaf, pelatihan itu tidak ada di jadwal.`,
      'not-registered': rich`Sebelum ikut, mohon mendaftar dulu. Ketik DAFTAR.`,
      cancelled: rich`Maaf, pelatihan itu dibatalkan.`,
      closed: rich`Maaf, pendaftaran pelatihan itu sudah ditutup.`,
      started: rich`Maaf, pelatihan itu sudah dimulai.`,
    },
    refusedAudience: (audiences: string) =>
      rich`Maaf, pelatihan ini khusus untuk: ${audiences}. Bila kelompok Bapak/Ibu keliru, ubah lewat PROFIL.`,
    refusedRegion: (regions: string) => rich`Maaf, pelatihan ini khusus untuk: ${regions}.`,
    refusedPrerequisite: (trainings: string) => rich`Pelatihan ini lanjutan. Bapak/Ibu perlu tamat dulu: ${trainings}.`,
    refusedOverlap: (title: string) =>
      rich`Tanggalnya bertabrakan dengan pelatihan Bapak/Ibu: *${title}*. Batalkan dulu yang itu bila ingin pindah.`,
  },
  mine: {
    nothing: rich`Bapak/Ibu belum ikut pelatihan apa pun. Ketik JADWAL untuk melihat yang dibuka.`,
    list: rich`*Pelatihan Bapak/Ibu.* Pilih untuk melihat rincian:`,
    statuses: {
      pending: 'menunggu persetujuan',
      enrolled: 'terdaftar',
      offered: 'ditawarkan, menunggu jawaban Anda',
      waitlisted: 'daftar tunggu',
      cancelled: 'dibatalkan',
      declined: 'tidak diterima',
      attended: 'sedang diikuti',
      completed: 'tamat',
      absent: 'tidak hadir',
    },
    position: (position: number) => `daftar tunggu nomor ${position}`,
    turn: (position: number, session: { title: string; batch: number }) =>
      rich`Bapak/Ibu *nomor ${position}* di daftar tunggu *${session.title}*, angkatan ${session.batch}.`,
    turnComes: rich`Lamanya belum bisa kami pastikan. Begitu ada tempat kosong, kami langsung menulis di chat ini.`,
    name: (session: { title: string; batch: number }) => rich`*${session.title}*, angkatan ${session.batch}`,
    detail: (own: {
      title: string;
      batch: number;
      status: string;
      when: string;
      place: string;
      countdown: string;
    }) => rich`*${own.title}*, angkatan ${own.batch}
Status: *${own.status}*
📅 ${own.when} (${own.countdown})
Tempat: ${own.place}`,
    countdown: (days: number) => (days <= 0 ? 'hari ini' : days === 1 ? 'besok' : `${days} hari lagi`),
    calendar: 'Simpan ke kalender',
    calendarTitle: (title: string, batch: number) => `${title}, angkatan ${batch}`,
    calendarSent: rich`Ini berkas kalendernya. Buka untuk menyimpan tanggalnya di HP.`,
    cancel: 'Batal ikut',
    back: 'Pelatihan saya',
    whichToChange: rich`Pelatihan mana yang ingin dipindah?`,
    askBatch: (title: string) =>
      rich`Pindah angkatan *${title}*. Mau ke yang mana? Tempat yang lama baru kami lepas setelah yang baru didapat.`,
    /** A choice. */
    batch: (batch: number, dates: string, seats: string) => `Angkatan ${batch}: ${dates} (${seats})`,
    keepBatch: 'Tidak jadi pindah',
    batchKept: rich`Baik, tidak dipindah. Keikutsertaan Bapak/Ibu tetap seperti semula.`,
    oldBatchLeft: rich`Tempat di angkatan yang lama sudah kami lepas.`,
    oldBatchKept: rich`Tempat di angkatan yang lama tetap kami simpan.`,
    noOtherBatch: (title: string) =>
      rich`Belum ada angkatan lain *${title}* yang dibuka. Tempat Bapak/Ibu yang sekarang tetap kami simpan.`,
    whichToCancel: rich`Pelatihan mana yang ingin dibatalkan?`,
    /** `seat`: others get it. */
    askCancel: (title: string, status: string, seat: boolean) =>
      rich`Batalkan *${title}* (${status})?${seat ? ' Tempatnya akan diberikan kepada orang lain.' : ''}`,
    askCancelInSorrow: (title: string) => rich`Kami bantu batalkan *${title}*?`,
    notNow: 'Nanti saja',
    cancelledInSorrow: (title: string) =>
      rich`Sudah kami batalkan: *${title}*. Semoga Bapak/Ibu sekeluarga diberi kekuatan.`,
    yesCancel: 'Ya, batalkan',
    noCancel: 'Tidak jadi',
    cancelExample: rich`Mohon jawab YA untuk membatalkan, atau TIDAK.`,
    cancelled: (title: string) =>
      rich`Baik, keikutsertaan di *${title}* sudah dibatalkan. Terima kasih sudah memberi kabar.`,
    leftLine: (title: string) => rich`Baik, Bapak/Ibu sudah keluar dari daftar tunggu *${title}*.`,
    kept: rich`Baik, tidak jadi dibatalkan. Keikutsertaan Bapak/Ibu tetap seperti semula.`,
    retake: 'Ikut lagi',
    notFound: rich`Kami belum menemukan pendaftaran Bapak/Ibu dari chat ini. Bila sudah mendaftar lewat jalan lain, petugas bisa memeriksanya.`,
    nothingToCancel: rich`Tidak ada pelatihan yang bisa dibatalkan.`,
  },
  offers: {
    taken: (seat: { title: string; when: string; place: string }) =>
      rich`Selamat, tempat di *${seat.title}* sekarang milik Bapak/Ibu ✅
📅 ${seat.when}
Tempat: ${seat.place}`,
    tooLate: rich`Maaf, batas waktu tawaran itu sudah lewat, sehingga tempatnya kami tawarkan ke orang berikutnya.`,
    already: rich`Tempat itu sudah menjadi milik Bapak/Ibu.`,
    left: rich`Baik, tempatnya kami tawarkan ke orang berikutnya. Terima kasih sudah menjawab.`,
    notFound: rich`Tawaran itu sudah tidak berlaku.`,
  },
  notices: {
    offer: (offer: {
      address: string;
      title: string;
      batch: number;
      when: string;
      place: string;
      deadline: string;
    }) => rich`Kabar baik, ${offer.address}. Ada tempat kosong:
*${offer.title}*, angkatan ${offer.batch}
📅 ${offer.when}
Tempat: ${offer.place}

Mau diambil? Balas YA paling lambat *${offer.deadline}*.`,
    takeSeat: 'Ya, saya ambil',
    leaveSeat: 'Tidak',
    offerLapsing: (offer: { title: string; batch: number; deadline: string }) =>
      rich`Tempat di *${offer.title}*, angkatan ${offer.batch}, masih kami simpan untuk Bapak/Ibu sampai *${offer.deadline}*. Mau diambil?`,
    offerLapsed: (session: { title: string; batch: number }) =>
      rich`Batas waktu tawaran *${session.title}*, angkatan ${session.batch}, sudah lewat. Tempatnya kami berikan ke orang berikutnya.`,
    offerTakenBack: (session: { title: string; batch: number }) =>
      rich`Karena *${session.title}*, angkatan ${session.batch}, sekarang dimulai sebentar lagi, tawaran tempat untuk Bapak/Ibu kami tarik. Bapak/Ibu tetap di daftar tunggu.`,
    approved: (session: {
      title: string;
      batch: number;
      when: string;
    }) => rich`Permohonan disetujui ✅ Bapak/Ibu terdaftar di *${session.title}*, angkatan ${session.batch}.
📅 ${session.when}`,
    approvedButFull: (session: { title: string; batch: number; position: number }) =>
      rich`Permohonan *${session.title}*, angkatan ${session.batch}, disetujui, tetapi sudah penuh. Bapak/Ibu di daftar tunggu nomor ${session.position}.`,
    declined: (session: { title: string; batch: number; reason: string | null }) =>
      rich`Maaf, permohonan *${session.title}*, angkatan ${session.batch}, belum bisa diterima.${
        session.reason === null ? '' : rich` Alasan: ${session.reason}.`
      } Ketik JADWAL untuk melihat yang lain.`,
    takenOut: (session: { title: string; batch: number; reason: string }) =>
      rich`Maaf, keikutsertaan di *${session.title}*, angkatan ${session.batch}, kami batalkan. Alasan: ${session.reason}. Ketik PETUGAS bila ingin bertanya.`,
    added: (session: { title: string; batch: number; when: string }) =>
      rich`Petugas mendaftarkan Bapak/Ibu di *${session.title}*, angkatan ${session.batch} ✅
📅 ${session.when}

Tidak bisa hadir? Ketik BATAL.`,
    moved: (session: {
      title: string;
      batch: number;
      from: string;
      to: string;
      place: string;
      reason: string | null;
    }) => rich`*Jadwal berubah:* ${session.title}, angkatan ${session.batch}.
Semula: ${session.from}
Menjadi: *${session.to}*
Tempat: ${session.place}${
      session.reason === null
        ? ''
        : rich`
Alasan: ${session.reason}`
    }`,
    askNewDate: rich`Apakah Bapak/Ibu bisa hadir di tanggal baru?`,
    teachingCancelled: (session: { title: string; batch: number; when: string; reason: string }) =>
      rich`Pelatihan yang Bapak/Ibu ampu *dibatalkan*: ${session.title}, angkatan ${session.batch} (${session.when}).
Alasan: ${session.reason}`,
    cancelled: (session: {
      title: string;
      batch: number;
      when: string;
      reason: string;
    }) => rich`Mohon maaf, pelatihan ini *dibatalkan*: ${session.title}, angkatan ${session.batch} (${session.when}).
Alasan: ${session.reason}

Pelatihan lain ada di JADWAL.`,
  },
  reminders: {
    'week-before': (reminder: ReminderFacts) => rich`${reminder.address}, sebentar lagi pelatihan Anda:
*${reminder.title}*, angkatan ${reminder.batch}
📅 ${reminder.when}
Tempat: ${reminder.place}

Masih bisa hadir?`,
    'day-before': (reminder: ReminderFacts) => rich`${reminder.address}, *besok* pelatihan dimulai:
*${reminder.title}*, angkatan ${reminder.batch}
📅 ${reminder.when}
Tempat: ${reminder.place}${
      reminder.online
        ? ''
        : rich`
Bawa: surat tugas (bila ada) dan alat tulis.`
    }

Masih bisa hadir?`,
    'same-day': (reminder: ReminderFacts) => rich`${reminder.address}, *hari ini pukul ${reminder.time}*:
*${reminder.title}*, angkatan ${reminder.batch}
Tempat: ${reminder.place}
${reminder.online ? 'Selamat belajar.' : 'Hati-hati di jalan.'}`,
    'thank-you': (
      reminder: ReminderFacts,
    ) => rich`Terima kasih sudah ikut *${reminder.title}*, angkatan ${reminder.batch}.

Menurut ${reminder.address}, bagaimana pelatihannya?`,
    ratings: ['Kurang sekali', 'Kurang', 'Cukup', 'Baik', 'Baik sekali'],
    map: 'Buka peta',
    titles: {
      'week-before': 'Pengingat 7 hari sebelum',
      'day-before': 'Pengingat sehari sebelum',
      'same-day': 'Pengingat hari ini',
      'thank-you': 'Ucapan terima kasih',
    },
    canCome: 'Ya, saya hadir',
    cannotCome: 'Tidak bisa',
    confirmed: rich`Terima kasih, kehadiran Bapak/Ibu kami catat. Sampai jumpa.`,
    released: (title: string) => rich`Baik, tempat di *${title}* kami lepaskan. Terima kasih sudah memberi kabar.
Bila berubah pikiran, balas HADIR.`,
    retaken: (title: string) =>
      rich`Senang mendengarnya. Tempat Bapak/Ibu di *${title}* sudah kami ambilkan lagi ✅ Sampai jumpa.`,
    takenMeanwhile: (session: { title: string; batch: number }, position: number) =>
      rich`Maaf, tempat di *${session.title}*, angkatan ${session.batch}, sudah diberikan kepada orang lain. Bapak/Ibu kami catat di *daftar tunggu nomor ${position}*.
Bila ada tempat kosong, kami tawarkan lewat chat ini.`,
    fullMeanwhile: (title: string) =>
      rich`Maaf, tempat di *${title}* sudah diberikan kepada orang lain, dan pelatihannya sebentar lagi dimulai. Ketik JADWAL untuk melihat yang lain.`,
    nothingOpen: rich`Pertanyaan itu sudah tidak berlaku.`,
    ask: (on: boolean) => rich`Pengingat pelatihan sekarang *${on ? 'menyala' : 'mati'}*. Mau diubah?`,
    turnOn: 'Nyalakan pengingat',
    turnOff: 'Matikan pengingat',
    /** They cannot be had at another hour. */
    whenTheyCome: rich`Pengingat kami kirim seminggu sebelumnya, sehari sebelumnya, dan pada hari H. Jamnya belum bisa dipilih. Kami tidak mengirim antara pukul 20.00 dan 06.00.`,
    isOn: rich`Baik, pengingat menyala. Kami ingatkan sebelum pelatihan dimulai.`,
    isOff: rich`Baik, pengingat mati. Jadwal bisa dilihat dengan mengetik JADWAL SAYA.`,
  },
  feedback: {
    askMore: rich`Terima kasih, sudah kami catat. Ada kesan atau saran? Tulis saja di sini; panitia membacanya tanpa nama.`,
    askWords: rich`Bagaimana pelatihan terakhir Bapak/Ibu? Tulis kesan atau sarannya; panitia membacanya tanpa nama.`,
    none: 'Tidak ada',
    wordsExample: rich`Mohon tulis dengan beberapa kata. Contoh: materinya jelas, waktunya terlalu singkat.`,
    wordsKept: rich`Terima kasih banyak 🙏 Kesan Bapak/Ibu sudah kami sampaikan kepada panitia.`,
    nothingMore: rich`Baik, terima kasih. Sampai jumpa di pelatihan berikutnya.`,
    over: rich`Kesan untuk pelatihan itu sudah tidak bisa kami catat. Ketik PETUGAS bila ingin menyampaikannya.`,
    afterwards: rich`Kesan dan saran bisa disampaikan di sini setelah pelatihan selesai. Untuk hal lain, petugas siap mendengarkan.`,
  },
  privacy: {
    data: (data: {
      name: string;
      region: string;
      audiences: string;
      phone: string;
      announcements: boolean;
      reminders: boolean;
      trainings: number;
      messages: number;
    }) => rich`*Data Bapak/Ibu yang kami simpan*
Nama: ${data.name}
Daerah: ${data.region}
Kelompok: ${data.audiences}
Nomor HP: ${data.phone}
Pengumuman: ${data.announcements ? 'ya' : 'tidak'}, pengingat: ${data.reminders ? 'ya' : 'tidak'}
Pelatihan: ${data.trainings}, pesan kami: ${data.messages}`,
    nothing: 'belum ada',
    file: 'Unduh semuanya',
    fileSent: rich`Ini semua data yang kami simpan tentang Bapak/Ibu.`,
    erase: 'Hapus data saya',
    nothingKept: rich`Kami tidak menyimpan data pribadi Bapak/Ibu.`,
    /** `roles`: what they are to the agency, '' where they are nothing. */
    askErase: (own: { address: string; roles: string; trainings: number }) =>
      rich`Yang akan dihapus: *data ${own.address} sendiri* (profil, nomor HP, dan isi pesan).${own.roles === '' ? '' : rich` Peran *${own.roles}* ikut hilang.`}${own.trainings === 0 ? '' : rich` *${own.trainings} pelatihan* yang sedang diikuti juga dibatalkan.`}
Catatan kehadiran tanpa nama tetap disimpan sebagai arsip.

Hapus semuanya?`,
    yesErase: 'Ya, hapus semuanya',
    noErase: 'Tidak jadi',
    eraseExample: rich`Mohon jawab YA untuk menghapus, atau TIDAK.`,
    erased: rich`Data Bapak/Ibu sudah dihapus. Terima kasih sudah bersama kami. Ketik DAFTAR bila ingin kembali.`,
    erasedInGrief: rich`Data sudah dihapus, dan tidak ada undangan lagi ke sini. Semoga Bapak/Ibu sekeluarga diberi kekuatan.`,
    kept: rich`Baik, tidak ada yang dihapus.`,
    /** To staff who wrote a bare HAPUS while they looked at something else. */
    notErasedHere: rich`Di sini tidak ada yang kami hapus. Untuk menghapus data Bapak/Ibu sendiri, ketik MENU dulu, lalu HAPUS DATA.`,
    lastAdministrator: rich`Bapak/Ibu administrator terakhir, jadi datanya belum bisa dihapus. Angkat yang lain dulu: ketik UNDANG PETUGAS.`,
    stopVersion: 'id-stop-1',
    stopped: rich`Baik, kami tidak mengirim pengumuman lagi. Pengingat pelatihan yang sudah dipesan tetap kami kirim. Ketik MULAI untuk menerima lagi.`,
    resumed: rich`Baik, pengumuman kami kirim lagi. Ketik STOP untuk berhenti.`,
  },
  assistance: assistanceId,
  accounts: {
    phoneChanged: rich`Ponsel di balik nomor ini tampaknya berganti. Supaya data tidak terlihat orang lain: siapa *nama lengkap* Bapak/Ibu?`,
    knownAgain: (address: string) => rich`Terima kasih, ${address}. Kami mengenali Bapak/Ibu lagi.`,
    somebodyElse: rich`Terima kasih. Kami mulai dari awal, ya.`,
    joined: (address: string) => rich`Selamat datang, ${address}. Profil Bapak/Ibu sekarang dipakai di sini juga.`,
    code: (code: string) => rich`Di chat Bapak/Ibu yang lain, ketik: *SAMBUNG ${code}*
Berlaku 15 menit, satu kali. Jangan diberikan kepada orang lain.`,
    noProfileYet: rich`Bapak/Ibu belum punya profil di sini. Ketik SAMBUNG di chat tempat Bapak/Ibu mendaftar.`,
    shareInstead: rich`Bila sudah mendaftar dengan nomor HP ini di chat lain, cukup tekan tombol di bawah: profilnya langsung dipakai di sini.`,
    numberUnknown: rich`Nomor itu belum terdaftar. Mau mendaftar sekarang?`,
    alreadyOne: rich`Kedua chat ini sudah memakai profil yang sama.`,
    /** `named`: the two profiles differ in name or region. */
    askMerge: (
      named: boolean,
    ) => rich`Di chat ini Bapak/Ibu juga sudah terdaftar. Kedua profil bisa kami *gabung*: pelatihan dan riwayatnya jadi satu dan terlihat di kedua chat.
Lanjutkan hanya bila keduanya milik Bapak/Ibu sendiri. Bila kode itu dari orang lain, pilih *Jangan digabung*.${
      named ? rich`\nNama dan daerah mana yang dipakai seterusnya?` : ''
    }`,
    yesMerge: 'Ya, gabungkan',
    noMerge: 'Jangan digabung',
    mergeExample: rich`Balas dengan nomor pilihannya, misalnya 1.`,
    notMerged: rich`Baik, tidak digabung. Kedua profil tetap seperti semula.`,
    merged: (address: string) => rich`Sudah jadi satu, ${address}. Semua pelatihan Bapak/Ibu terlihat di kedua chat.`,
    mergedDoubles: rich`Di pelatihan yang tadinya tercatat dua kali, Bapak/Ibu tetap punya satu tempat.`,
    mergedElsewhere: rich`Profil di chat ini baru saja digabung dengan profil Bapak/Ibu di chat lain. Bukan Bapak/Ibu yang meminta? Ketik PETUGAS.`,
    codeInvalid: rich`Kode itu tidak berlaku. Minta yang baru: ketik SAMBUNG di chat yang lain.`,
  },
  coordination: coordinationId,
  forms: formsId,
  imports: importsId,
  interests: interestsId,
  operations: operationsId,
  questions: questionsId,
  staff: {
    notAllowed: rich`Maaf, perintah itu hanya untuk petugas.`,
    noApplications: rich`Tidak ada permohonan yang menunggu.`,
    application: (one: {
      number: number;
      total: number;
      name: string;
      region: string;
      audiences: string;
      title: string;
      batch: number;
      when: string;
      seats: number;
      declaration: string | null;
    }) => rich`*Permohonan ${one.number} dari ${one.total}*
${one.name}, ${one.region} (${one.audiences})
Ingin ikut: *${one.title}*, angkatan ${one.batch}, ${one.when}
Sisa tempat: ${one.seats}${
      one.declaration === null
        ? ''
        : rich`
Keterangan: “${one.declaration}”`
    }`,
    approve: 'Setujui',
    decline: 'Tolak',
    skip: 'Lewati',
    decided: {
      enrolled: (name: string) => rich`Disetujui: *${name}* terdaftar dan sudah kami kabari ✅`,
      waitlisted: (name: string) => rich`Disetujui: *${name}*. Sudah penuh, jadi masuk daftar tunggu.`,
      declined: (name: string) => rich`Ditolak: *${name}*, dan sudah kami kabari.`,
    },
    alreadyDecided: rich`Permohonan itu sudah diputuskan.`,
    decideExample: rich`Mohon balas SETUJU, TOLAK, atau LEWATI. Boleh juga ketik nama pemohon lain.`,
    noApplicationOf: (name: string) => rich`Tidak ada permohonan yang menunggu atas nama “${name}”.`,
    stopped: rich`Baik, permohonan lainnya tetap menunggu.`,
  },
};
