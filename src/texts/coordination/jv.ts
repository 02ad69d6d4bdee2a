import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';
import { broadcastsJv } from '../broadcasts/jv.ts';
import { papersJv, reportJv, postersJv } from '../papers/jv.ts';
import { planningJv, sessionsJv, settingsJv } from '../sessions/jv.ts';

/** What staff are told, in Javanese. */
export const coordinationJv: Catalog['coordination'] = {
  menu: rich`*Menu petugas*
Mangga dipunpilih:`,
  bringIn: rich`*Ngajak peserta*
Nglebetaken data tiyang, nyithak poster, utawi mirsani pelatihan ingkang dipunentosi warga.`,
  more: rich`*Sanesipun*
Mangga dipunpilih:`,
  choices: {
    applications: 'Permohonan peserta',
    sessions: 'Kelola angkatan',
    teaching: 'Jadwal mulang',
    newSession: 'Ndamel angkatan enggal',
    announcements: 'Pengumuman',
    statistics: 'Statistik',
    poster: 'Poster lan tautan',
    invite: 'Ngundang petugas',
    staff: 'Daftar petugas',
    toCall: 'Perlu dipuntelpon',
    bringIn: 'Ngajak peserta',
    import: 'Lebetaken data tiyang',
    demand: 'Kepinginan warga',
    more: 'Sanesipun',
  },
  roles: { administrator: 'administrator', coordinator: 'koordinator', trainer: 'pengajar' },
  wholeProvince: 'sak provinsi',
  notYours: rich`Ngapunten, niku sanes wewenangipun Bapak/Ibu. Mangga matur dhateng koordinator provinsi.`,
  nothingDone: rich`Inggih, dereng wonten ingkang kula tindakaken.`,
  invitations: {
    askRole: rich`Ngundang minangka menapa?`,
    askRegions: rich`Kangge daerah pundi? Bales 1 kangge sak provinsi, utawi ketik nama daerah. Angsal sawetawis, dipunpisah mawi koma.`,
    askOwnRegions: rich`Kangge daerah pundi? Ketik nama daerah panjenengan. Angsal sawetawis, dipunpisah mawi koma.`,
    regionExample: (text) =>
      rich`Daerah “${text}” dereng kula kenal, utawi wonten langkung saking setunggal. Contonipun: Kab. Malang, Kota Batu.`,
    regionsUnknown: (unknown, read) =>
      rich`Dereng kula kenal: *${unknown}*.${read === '' ? '' : ` Ingkang sampun kula kenal: ${read}.`}
Mangga sedaya daerahipun dipunserat malih, contonipun: Kab. Malang, Kota Batu.`,
    regionUnclear: (name, regions) =>
      rich`“${name}” saged ateges ${regions.join(' utawi ')}. Mangga sedaya daerahipun dipunserat malih ingkang jangkep.`,
    regionsThemselves: (regions) =>
      rich`“Kejawi ${regions}” dereng saged dipunagem wonten mriki. Mangga serat daerah ingkang dipunkersakaken, contonipun: Kab. Malang, Kota Batu.`,
    notYourRegions: (foreign, own) =>
      rich`${foreign === '' ? 'Daerah niku' : foreign} sanes daerah panjenengan. Daerah panjenengan: *${own}*.`,
    confirm: (role, regions) =>
      rich`Ndamel undangan kangge *${role}* (${regions})? Kanggo 72 jam, kangge setunggal tiyang.`,
    create: 'Inggih, damel undangan',
    cancel: 'Mboten sios',
    created: (
      invitation,
    ) => rich`Undangan *${invitation.role}* (${invitation.regions}) sampun dados. Mangga terasaken pesen ing ngandhap niki dhateng setunggal tiyang kemawon.
Kanggo ngantos ${invitation.until}.`,
    forward: (
      role,
      code,
      links,
    ) => rich`Bapak/Ibu dipunundang dados *${role}* wonten layanan pelatihan Dinas Sosial Jawa Timur.
${
  links.length === 0
    ? ''
    : rich`Bikak: ${links.join(' utawi ')}
`
}Utawi ketik wonten chat Sinau: *UNDANGAN ${code}*`,
    accepted: (role, regions) =>
      rich`Sugeng rawuh. Bapak/Ibu sakniki *${role}* (${regions}). Ketik KELOLA kangge mbikak menu petugas.`,
    registerToo: rich`Supados kula saged ngabari Bapak/Ibu, mangga profilipun dipunjangkepi ugi: ketik DAFTAR.`,
    invalid: rich`Ngapunten, kode niku mboten kanggo. Mangga nyuwun kode enggal dhateng ingkang ngundang.`,
    stopped: rich`Inggih, undangan mboten sios dipundamel.`,
  },
  staffList: {
    heading: (from, to, total) => rich`*Petugas* (${from}–${to} saking ${total})
Bales angkanipun kangge nyabut.`,
    nameless: 'tanpa asma',
    invitation: (role, until) => `undangan ${role}, ngantos ${until}`,
    askRevoke: (who) => rich`Nyabut *${who}*? Wiwit niku piyambakipun mboten saged ngagem menu petugas malih.`,
    yesRevoke: 'Inggih, cabut',
    noRevoke: 'Mboten sios',
    outcomes: {
      revoked: rich`Sampun dipuncabut.`,
      gone: rich`Niku sampun dipuncabut saderengipun.`,
      'last-administrator': rich`Niki administrator ingkang pungkasan, dados mboten saged dipuncabut. Angkat ingkang sanes rumiyin.`,
    },
    empty: rich`Dereng wonten petugas sanes.`,
    stopped: rich`Inggih, mboten wonten ingkang dipuncabut.`,
  },
  planning: planningJv,
  sessions: sessionsJv,
  settings: settingsJv,
  people: {
    heading: (session) => rich`*Peserta ${session.title}*, angkatan ${session.batch}
${session.counts || 'dereng wonten tiyang'}${
  session.total === 0
    ? ''
    : rich`

${session.from}–${session.to} saking ${session.total}. Bales angkanipun, utawi ketik asma kangge madosi.`
}`,
    found: (text, people) => rich`Wonten *${people} tiyang* ingkang cocok kaliyan “${text}”. Ingkang pundi?`,
    notFound: (text) => rich`Mboten wonten asma utawi nomer “${text}” ing angkatan niki.`,
    line: (name, status) => `${name} (${status})`,
    showAll: 'Sedaya tiyang',
    actions: 'Tumindak sanes',
    askAction: rich`Badhe menapa?`,
    person: (person) => rich`*${person.name}*
${person.region}, ${person.audiences}
Nomer HP: ${person.phone}
Status: *${person.status}*${
      person.declaration === null
        ? ''
        : rich`
Katrangan: “${person.declaration}”`
    }`,
    approve: 'Setujoni',
    decline: 'Tolak',
    takeOut: 'Wedalaken',
    approveAll: (people) => `Setujoni sedaya (${people})`,
    declineAll: (people) => `Tolak sedaya (${people})`,
    add: 'Tambah mawi nomer HP',
    message: 'Kirim pesen dhateng peserta',
    attendance: 'Tandhani kehadiran',
    feedback: 'Kesan peserta',
    noFeedback: (session) =>
      rich`Dereng wonten kesan kangge *${session.title}*, angkatan ${session.batch}. Peserta kula tangleti sedinten sasampunipun pelatihan.`,
    feedbackSummary: (session) =>
      rich`*Kesan peserta ${session.title}*, angkatan ${session.batch}${
        session.rated === 0
          ? ''
          : rich`
Biji rata-rata *${session.average}* saking 5 (${session.rated} tiyang)
${session.counts}`
      }`,
    said: (words) => rich`– “${words}”`,
    sheet: 'Unduh daftar (Excel)',
    paper: 'Cetak daftar hadir (PDF)',
    back: 'Wangsul dhateng peserta',
    askReason: rich`Alesanipun menapa? Kula aturaken dhateng piyambakipun.`,
    confirmDecline: (one) =>
      rich`Nolak permohonanipun *${one.name}* (${one.region}) kangge *${one.title}*, angkatan ${one.batch}?
Alesan ingkang kula aturaken: “${one.reason}”`,
    yesDecline: 'Inggih, tolak',
    confirmTakeOut: (one) =>
      rich`Medalaken *${one.name}* (${one.region}) saking *${one.title}*, angkatan ${one.batch}?
Alesan ingkang kula aturaken: “${one.reason}”`,
    yesTakeOut: 'Inggih, wedalaken',
    confirmApproveAll: (all) =>
      rich`Nyetujoni *${all.people} permohonan* kangge *${all.title}*, angkatan ${all.batch}, sareng-sareng? Sedaya dipunkabari.`,
    confirmDeclineAll: (all) =>
      rich`Nolak *${all.people} permohonan* kangge *${all.title}*, angkatan ${all.batch}, sareng-sareng? Sedaya dipunkabari.
Alesan ingkang kula aturaken: “${all.reason}”`,
    yesAll: 'Inggih, sedaya',
    decidedAll: (counts) =>
      rich`Rampung: ${counts.enrolled} kadhaftar, ${counts.waitlisted} mlebet daftar tunggu, ${counts.declined} dipuntolak. Sedaya kula kabari.`,
    askNumber: rich`Pinten nomer HP-nipun? Tiyangipun kedah sampun gadhah profil.`,
    confirmAdd: (one) => rich`*${one.name}*, ${one.region}: dipuntambahaken?`,
    yesAdd: 'Inggih, tambahaken',
    added: (name) => rich`${name} sakniki kadhaftar lan kula kabari ✅`,
    addedToLine: (name) => rich`${name} mlebet daftar tunggu, amargi sampun kebak.`,
    unknownNumber: rich`Nomer niku dereng gadhah profil. Mangga tiyangipun dipunaturi ngetik DAFTAR rumiyin.`,
    ambiguousNumber: rich`Nomer niku dipunangge sawetawis profil lan dereng kabukten, dados kula mboten ngira-ngira.`,
    alreadyIn: rich`Tiyang niku sampun wonten angkatan niki.`,
    cannotAdd: rich`Tiyang niku mboten nyekapi syarat angkatan niki, utawi pendaftaranipun sampun dipuntutup.`,
    takenOut: (name) => rich`${name} sampun dipunwedalaken lan kula kabari.`,
    nothingChanged: rich`Niku sampun gantos saderengipun. Mangga dipunpirsani daftaripun malih.`,
    askDay: rich`Kehadiran dinten ingkang pundi?`,
    noDayYet: rich`Dereng wonten dinten ingkang dipunwiwiti, dados kehadiran dereng saged dipuntandhani.`,
    askMarks: (day, names) => rich`*Kehadiran ${day}*
${names}

Sinten ingkang mboten hadir? Ketik nomer utawi asmanipun: *mboten hadir 3, 7*
Menawi sedaya hadir, ketik HADIR SEDAYA. Kangge wangsul, ketik WANGSUL.`,
    marksExample: rich`Mangga ketik HADIR SEDAYA, utawi sinten ingkang mboten hadir, contonipun: mboten hadir 3, 7`,
    nobodyCalled: (named) => rich`Mboten wonten nomer utawi asma “${named}” ing daftar niki.`,
    severalCalled: (named, people) => rich`“${named}” saged ateges:
${people}
Mangga dipunbaleni mawi nomeripun.`,
    askSide: (names) => rich`*${names}*: ingkang hadir utawi ingkang mboten hadir?`,
    theAbsent: 'Ingkang mboten hadir',
    thePresent: 'Ingkang hadir',
    confirmMarks: (absent, present) => rich`Mboten hadir: *${absent}* (${present} hadir). Leres?`,
    confirmEveryone: (people) => rich`*Sedaya hadir* (${people} tiyang). Leres?`,
    yesMarks: 'Inggih, cathet',
    noMarks: 'Mboten, gantos',
    marked: (counts) =>
      rich`Kacathet: ${counts.present} hadir, ${counts.absent} mboten hadir.${
        counts.completed === 0 ? '' : ` ${counts.completed} tiyang tamat.`
      }`,
    nobodyToMark: rich`Mboten wonten peserta ingkang saged dipuntandhani.`,
    preparing: rich`Saweg kula siapaken. Berkasipun nyusul sekedhap malih.`,
    failed: rich`Ngapunten, berkas niku mboten saged dipundamel. Mangga dipuncobi malih.`,
    ready: (title, batch) => rich`Berkas *${title}*, angkatan ${batch}.
Isinipun data pribadi: nyuwun tulung mboten dipunsebaraken.`,
    teaching: rich`*Jadwal mulang.* Bales angkanipun kangge mirsani peserta.`,
    reminder: (session) => rich`*Pengingat mulang*
${session.title}, angkatan ${session.batch}
📅 ${session.when}
Panggenan: ${session.place}
Peserta: ${session.people} tiyang`,
    see: 'Ningali peserta',
    notTeaching: rich`Dereng wonten jadwal mulang.`,
    stopped: rich`Inggih.`,
  },
  papers: papersJv,
  broadcasts: broadcastsJv,
  statistics: (numbers) => rich`*Statistik*
Gadhah profil: ${numbers.people} tiyang, purun pengumuman: ${numbers.wantAnnouncements}
Profil enggal 4 minggu pungkasan: ${numbers.perWeek}

30 dinten ngajeng: ${numbers.upcoming.sessions} angkatan, kaisi ${numbers.upcoming.taken} saking ${numbers.upcoming.seats}
30 dinten pungkasan: ${numbers.completed} tamat, ${numbers.absent} mboten hadir
Pengingat: ${numbers.reminders.sent} kakirim, ${numbers.reminders.waiting} saweg dipunkirim, ${numbers.reminders.notSent} mboten

Paling kathah miturut daerah:
${numbers.regions}`,
  report: reportJv,
  posters: postersJv,
};
