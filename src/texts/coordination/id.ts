import { rich } from '../../messaging/rich-text.ts';
import { broadcastsId } from '../broadcasts/id.ts';
import { papersId, reportId, postersId } from '../papers/id.ts';
import { planningId, sessionsId, settingsId } from '../sessions/id.ts';

/** What staff are told: Indonesian, the source. */
export const coordinationId = {
  menu: rich`*Menu petugas*
Silakan pilih:`,
  bringIn: rich`*Ajak peserta*
Masukkan data orang, cetak poster, atau lihat pelatihan yang ditunggu warga.`,
  more: rich`*Lainnya*
Silakan pilih:`,
  choices: {
    applications: 'Permohonan peserta',
    sessions: 'Kelola angkatan',
    teaching: 'Jadwal mengajar',
    newSession: 'Buat angkatan baru',
    announcements: 'Pengumuman',
    statistics: 'Statistik',
    poster: 'Poster dan tautan',
    invite: 'Undang petugas',
    staff: 'Daftar petugas',
    toCall: 'Perlu ditelepon',
    bringIn: 'Ajak peserta',
    import: 'Masukkan data orang',
    demand: 'Minat warga',
    more: 'Lainnya',
  },
  roles: { administrator: 'administrator', coordinator: 'koordinator', trainer: 'pengajar' },
  wholeProvince: 'seluruh provinsi',
  notYours: rich`Maaf, itu di luar wewenang Bapak/Ibu. Mintalah koordinator provinsi.`,
  /** To a yes that comes with a but. */
  nothingDone: rich`Baik, belum ada yang kami lakukan.`,
  invitations: {
    askRole: rich`Mengundang sebagai apa?`,
    askRegions: rich`Untuk daerah mana? Balas 1 untuk seluruh provinsi, atau ketik nama daerah. Boleh beberapa, pisahkan dengan koma.`,
    askOwnRegions: rich`Untuk daerah mana? Ketik nama daerah Bapak/Ibu. Boleh beberapa, pisahkan dengan koma.`,
    regionExample: (text: string) =>
      rich`Daerah “${text}” belum kami kenali, atau ada lebih dari satu. Contoh: Kab. Malang, Kota Batu.`,
    regionsUnknown: (unknown: string, read: string) =>
      rich`Belum kami kenali: *${unknown}*.${read === '' ? '' : ` Sudah kami kenali: ${read}.`}
Mohon tulis semua daerahnya sekali lagi, misalnya: Kab. Malang, Kota Batu.`,
    regionUnclear: (name: string, regions: readonly string[]) =>
      rich`“${name}” bisa berarti ${regions.join(' atau ')}. Mohon tulis semua daerahnya sekali lagi, dengan lengkap.`,
    regionsThemselves: (regions: string) =>
      rich`“Selain ${regions}” belum bisa dipakai di sini. Mohon tulis daerah yang dimaksud, misalnya: Kab. Malang, Kota Batu.`,
    notYourRegions: (foreign: string, own: string) =>
      rich`${foreign === '' ? 'Daerah itu' : foreign} di luar daerah Bapak/Ibu. Yang Bapak/Ibu urus: *${own}*.`,
    confirm: (role: string, regions: string) =>
      rich`Buat undangan untuk *${role}* (${regions})? Berlaku 72 jam, untuk satu orang.`,
    create: 'Ya, buat undangan',
    cancel: 'Tidak jadi',
    created: (invitation: { role: string; regions: string; code: string; until: string }) =>
      rich`Undangan *${invitation.role}* (${invitation.regions}) siap. Teruskan pesan di bawah ini kepada satu orang saja.
Berlaku sampai ${invitation.until}.`,
    forward: (role: string, code: string, links: readonly string[]) =>
      rich`Bapak/Ibu diundang menjadi *${role}* di layanan pelatihan Dinas Sosial Jawa Timur.
${
  links.length === 0
    ? ''
    : rich`Buka: ${links.join(' atau ')}
`
}Atau ketik di chat Sinau: *UNDANGAN ${code}*`,
    accepted: (role: string, regions: string) =>
      rich`Selamat datang. Bapak/Ibu sekarang *${role}* (${regions}). Ketik KELOLA untuk membuka menu petugas.`,
    registerToo: rich`Supaya kami bisa mengabari Bapak/Ibu, mohon lengkapi profil juga: ketik DAFTAR.`,
    invalid: rich`Maaf, kode itu tidak berlaku. Mintalah kode baru kepada yang mengundang.`,
    stopped: rich`Baik, undangan tidak jadi dibuat.`,
  },
  staffList: {
    heading: (from: number, to: number, total: number) => rich`*Petugas* (${from}–${to} dari ${total})
Balas angkanya untuk mencabut.`,
    nameless: 'tanpa nama',
    invitation: (role: string, until: string) => `undangan ${role}, sampai ${until}`,
    askRevoke: (who: string) => rich`Cabut *${who}*? Mulai saat itu ia tidak bisa lagi memakai menu petugas.`,
    yesRevoke: 'Ya, cabut',
    noRevoke: 'Tidak jadi',
    outcomes: {
      revoked: rich`Sudah dicabut.`,
      gone: rich`Itu sudah dicabut sebelumnya.`,
      'last-administrator': rich`Ini administrator terakhir, jadi tidak bisa dicabut. Angkat yang lain dulu.`,
    },
    empty: rich`Belum ada petugas lain.`,
    stopped: rich`Baik, tidak ada yang dicabut.`,
  },
  planning: planningId,
  sessions: sessionsId,
  settings: settingsId,
  people: {
    heading: (session: { title: string; batch: number; counts: string; from: number; to: number; total: number }) =>
      rich`*Peserta ${session.title}*, angkatan ${session.batch}
${session.counts || 'belum ada orang'}${
  session.total === 0
    ? ''
    : rich`

${session.from}–${session.to} dari ${session.total}. Balas angkanya, atau ketik nama untuk mencari.`
}`,
    found: (text: string, people: number) => rich`Ada *${people} orang* yang cocok dengan “${text}”. Yang mana?`,
    notFound: (text: string) => rich`Tidak ada nama atau nomor “${text}” di angkatan ini.`,
    line: (name: string, status: string) => `${name} (${status})`,
    showAll: 'Semua orang',
    actions: 'Tindakan lain',
    askAction: rich`Mau apa?`,
    person: (person: {
      name: string;
      region: string;
      audiences: string;
      phone: string;
      status: string;
      declaration: string | null;
    }) => rich`*${person.name}*
${person.region}, ${person.audiences}
Nomor HP: ${person.phone}
Status: *${person.status}*${
      person.declaration === null
        ? ''
        : rich`
Keterangan: “${person.declaration}”`
    }`,
    approve: 'Setujui',
    decline: 'Tolak',
    takeOut: 'Keluarkan',
    approveAll: (people: number) => `Setujui semua (${people})`,
    declineAll: (people: number) => `Tolak semua (${people})`,
    add: 'Tambah lewat nomor HP',
    message: 'Kirim pesan ke peserta',
    attendance: 'Tandai kehadiran',
    feedback: 'Kesan peserta',
    noFeedback: (session: { title: string; batch: number }) =>
      rich`Belum ada kesan untuk *${session.title}*, angkatan ${session.batch}. Peserta kami tanya sehari sesudah pelatihan.`,
    feedbackSummary: (session: { title: string; batch: number; rated: number; average: string; counts: string }) =>
      rich`*Kesan peserta ${session.title}*, angkatan ${session.batch}${
        session.rated === 0
          ? ''
          : rich`
Nilai rata-rata *${session.average}* dari 5 (${session.rated} orang)
${session.counts}`
      }`,
    said: (words: string) => rich`– “${words}”`,
    sheet: 'Unduh daftar (Excel)',
    paper: 'Cetak daftar hadir (PDF)',
    back: 'Kembali ke peserta',
    askReason: rich`Apa alasannya? Kami sampaikan kepada yang bersangkutan.`,
    confirmDecline: (one: { name: string; region: string; title: string; batch: number; reason: string }) =>
      rich`Tolak permohonan *${one.name}* (${one.region}) untuk *${one.title}*, angkatan ${one.batch}?
Alasan yang kami sampaikan: “${one.reason}”`,
    yesDecline: 'Ya, tolak',
    confirmTakeOut: (one: { name: string; region: string; title: string; batch: number; reason: string }) =>
      rich`Keluarkan *${one.name}* (${one.region}) dari *${one.title}*, angkatan ${one.batch}?
Alasan yang kami sampaikan: “${one.reason}”`,
    yesTakeOut: 'Ya, keluarkan',
    confirmApproveAll: (all: { people: number; title: string; batch: number }) =>
      rich`Setujui *${all.people} permohonan* untuk *${all.title}*, angkatan ${all.batch}, sekaligus? Semua dikabari.`,
    confirmDeclineAll: (all: { people: number; title: string; batch: number; reason: string }) =>
      rich`Tolak *${all.people} permohonan* untuk *${all.title}*, angkatan ${all.batch}, sekaligus? Semua dikabari.
Alasan yang kami sampaikan: “${all.reason}”`,
    yesAll: 'Ya, semuanya',
    decidedAll: (counts: { enrolled: number; waitlisted: number; declined: number }) =>
      rich`Selesai: ${counts.enrolled} terdaftar, ${counts.waitlisted} masuk daftar tunggu, ${counts.declined} ditolak. Semua kami kabari.`,
    askNumber: rich`Berapa nomor HP-nya? Orangnya harus sudah punya profil.`,
    confirmAdd: (one: { name: string; region: string }) => rich`*${one.name}*, ${one.region}: tambahkan?`,
    yesAdd: 'Ya, tambahkan',
    added: (name: string) => rich`${name} sekarang terdaftar dan kami kabari ✅`,
    addedToLine: (name: string) => rich`${name} masuk daftar tunggu, karena sudah penuh.`,
    unknownNumber: rich`Nomor itu belum punya profil. Mintalah orangnya mengetik DAFTAR dulu.`,
    ambiguousNumber: rich`Nomor itu dipakai beberapa profil dan belum dibuktikan, jadi kami tidak menebak.`,
    alreadyIn: rich`Orang itu sudah ada di angkatan ini.`,
    cannotAdd: rich`Orang itu tidak memenuhi syarat angkatan ini, atau pendaftarannya sudah ditutup.`,
    takenOut: (name: string) => rich`${name} sudah dikeluarkan dan kami kabari.`,
    nothingChanged: rich`Itu sudah berubah sebelumnya. Mohon lihat daftar lagi.`,
    askDay: rich`Kehadiran hari yang mana?`,
    noDayYet: rich`Belum ada hari yang dimulai, jadi kehadiran belum bisa ditandai.`,
    askMarks: (day: string, names: string) => rich`*Kehadiran ${day}*
${names}

Siapa yang tidak hadir? Ketik nomor atau namanya: *tidak hadir 3, 7*
Bila semua hadir, ketik HADIR SEMUA. Untuk kembali, ketik KEMBALI.`,
    marksExample: rich`Mohon ketik HADIR SEMUA, atau siapa yang tidak hadir, misalnya: tidak hadir 3, 7`,
    nobodyCalled: (named: string) => rich`Tidak ada nomor atau nama “${named}” di daftar ini.`,
    severalCalled: (named: string, people: string) => rich`“${named}” bisa berarti:
${people}
Mohon ulangi dengan nomornya.`,
    askSide: (names: string) => rich`*${names}*: yang hadir atau yang tidak hadir?`,
    theAbsent: 'Yang tidak hadir',
    thePresent: 'Yang hadir',
    confirmMarks: (absent: string, present: number) => rich`Tidak hadir: *${absent}* (${present} hadir). Benar?`,
    confirmEveryone: (people: number) => rich`*Semua hadir* (${people} orang). Benar?`,
    yesMarks: 'Ya, catat',
    noMarks: 'Tidak, ubah',
    marked: (counts: { present: number; absent: number; completed: number }) =>
      rich`Tercatat: ${counts.present} hadir, ${counts.absent} tidak hadir.${
        counts.completed === 0 ? '' : ` ${counts.completed} orang tamat.`
      }`,
    nobodyToMark: rich`Tidak ada peserta yang bisa ditandai.`,
    preparing: rich`Sedang kami siapkan. Berkasnya menyusul sebentar lagi.`,
    failed: rich`Maaf, berkas itu tidak bisa dibuat. Mohon coba lagi.`,
    ready: (title: string, batch: number) => rich`Berkas *${title}*, angkatan ${batch}.
Berisi data pribadi: mohon tidak disebarkan.`,
    teaching: rich`*Jadwal mengajar.* Balas angkanya untuk melihat peserta.`,
    reminder: (session: { title: string; batch: number; when: string; place: string; people: number }) =>
      rich`*Pengingat mengajar*
${session.title}, angkatan ${session.batch}
📅 ${session.when}
Tempat: ${session.place}
Peserta: ${session.people} orang`,
    see: 'Lihat peserta',
    notTeaching: rich`Belum ada jadwal mengajar.`,
    stopped: rich`Baik.`,
  },
  papers: papersId,
  broadcasts: broadcastsId,
  statistics: (numbers: {
    people: number;
    wantAnnouncements: number;
    perWeek: string;
    upcoming: { sessions: number; seats: number; taken: number };
    completed: number;
    absent: number;
    reminders: { sent: number; waiting: number; notSent: number };
    regions: string;
  }) => rich`*Statistik*
Punya profil: ${numbers.people} orang, mau pengumuman: ${numbers.wantAnnouncements}
Profil baru 4 minggu terakhir: ${numbers.perWeek}

30 hari ke depan: ${numbers.upcoming.sessions} angkatan, terisi ${numbers.upcoming.taken} dari ${numbers.upcoming.seats}
30 hari terakhir: ${numbers.completed} tamat, ${numbers.absent} tidak hadir
Pengingat: ${numbers.reminders.sent} terkirim, ${numbers.reminders.waiting} sedang dikirim, ${numbers.reminders.notSent} tidak

Terbanyak menurut daerah:
${numbers.regions}`,
  report: reportId,
  posters: postersId,
};
