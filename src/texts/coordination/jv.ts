import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What staff are told, in Javanese. */
export const coordinationJv: Catalog['coordination'] = {
  menu: rich`*Menu petugas*
Pilih tombol, utawi bales angkanipun.`,
  bringIn: rich`*Ngajak peserta*
Nglebetaken data tiyang, nyithak poster, utawi mirsani pelatihan ingkang dipunentosi warga.`,
  more: rich`*Sanesipun*
Pilih tombol, utawi bales angkanipun.`,
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
  invitations: {
    askRole: rich`Ngundang minangka menapa?`,
    askRegions: rich`Kangge daerah pundi? Bales 1 kangge sak provinsi, utawi ketik nama daerah. Angsal sawetawis, dipunpisah mawi koma.`,
    askOwnRegions: rich`Kangge daerah pundi? Ketik nama daerah panjenengan. Angsal sawetawis, dipunpisah mawi koma.`,
    regionExample: (text) =>
      rich`Daerah “${text}” dereng kula kenal, utawi wonten langkung saking setunggal. Contonipun: Kab. Malang, Kota Batu.`,
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
  planning: {
    askTraining: rich`Angkatan enggal saking pelatihan menapa? Bales angkanipun, utawi ketik sebagian judulipun.`,
    trainingExample: rich`Pelatihan niku dereng kula kenal. Ketik sebagian judulipun, contonipun: pendampingan lansia.`,
    askDates: rich`Kapan? Serat kados padatan, contonipun: *Senen 7 Des jam 9 enjing ngantos Kemis*, utawi *7-10 desember 08.00-15.30*.`,
    dateExample: rich`Tanggal niku dereng kula paham. Contonipun: 7-10 Desember, utawi Senen ngajeng jam 9.`,
    past: rich`Tanggal niku sampun kliwat. Mangga serat tanggal ingkang badhe dugi.`,
    weekdayDiffers: (date) => rich`Dinten lan tanggalipun beda. Kula angge tanggalipun: *${date}*.`,
    askHours: rich`Saking jam pinten ngantos jam pinten? Contonipun: 09.00-15.30`,
    askEnd: (start) => rich`Wiwit jam ${start}. Rampung jam pinten?`,
    hoursExample: rich`Jam niku dereng kula paham. Contonipun: 09.00-15.30`,
    askVenue: rich`Wonten pundi? Bales angkanipun.`,
    newVenue: 'Panggenan enggal',
    askVenueName: rich`Nama panggenanipun menapa?`,
    venueNameExample: rich`Mangga serat nama panggenanipun, contonipun: Balai Desa Sumberejo.`,
    askVenueRegion: rich`Panggenan niku wonten kabupaten/kota pundi?`,
    askVenuePin: rich`Kirim lokasinipun mawi tombol lampiran, utawi ketik alamatipun.`,
    withoutPin: 'Lewati',
    askCapacity: rich`Pinten kuotanipun?`,
    capacityExample: (most) => rich`Mangga serat angka 1–${most}, contonipun: 40`,
    askApproval: rich`Kados pundi caranipun peserta dipuntampi?`,
    open: 'Langsung dipuntampi',
    approval: 'Dipunsetujoni petugas rumiyin',
    askRegions: rich`Kangge daerah pundi? Bales 1 kangge sedaya, utawi ketik nama daerah, dipunpisah mawi koma.`,
    everywhere: 'Sedaya daerah',
    askTrainers: rich`Sinten pengajaripun? Angsal sawetawis angka, contonipun: 1, 3`,
    noTrainers: 'Dereng dipuntemtokaken',
    clash: (clash) =>
      rich`⚠️ ${clash.name} sampun mulang wonten *${clash.title}*, angkatan ${clash.batch} (${clash.when}).`,
    review: (plan) => rich`Mangga dipunpriksa:
*${plan.title}*
📅 ${plan.dates}
Jam: ${plan.hours}
Panggenan: ${plan.venue}
Kuota: ${plan.capacity}, ${plan.approval}
Daerah: ${plan.regions}
Pengajar: ${plan.trainers}`,
    daysCount: (days) => `${days} dinten`,
    to: ' ngantos ',
    publish: 'Terbitaken sakniki',
    draft: 'Simpen dados draf',
    changeDates: 'Gantos tanggal',
    changeVenue: 'Gantos panggenan',
    changeCapacity: 'Gantos kuota',
    changeApproval: 'Gantos cara nampi',
    changeRegions: 'Gantos daerah',
    changeTrainers: 'Gantos pengajar',
    changeSettings: 'Gantos setelan sanes',
    published: rich`Angkatan enggal sampun dipunterbitaken ✅`,
    drafted: rich`Draf sampun dipunsimpen. Peserta dereng saged mirsani.`,
    incomplete: rich`Pelatihan utawi panggenan niku sampun mboten wonten. Mangga dipunbaleni.`,
    stopped: rich`Inggih, angkatan enggal mboten sios dipundamel.`,
  },
  sessions: {
    heading: (from, to, total) => rich`*Angkatan* (${from}–${to} saking ${total})
Bales angkanipun kangge ngelola.`,
    empty: rich`Dereng wonten angkatan. Ketik BUAT ANGKATAN kangge ndamel ingkang enggal.`,
    statuses: { draft: 'draf', published: 'dipunbikak', closed: 'dipuntutup', cancelled: 'dipunbatalaken' },
    line: (session) =>
      `${session.title} ${session.batch}, ${session.dates}, ${session.taken}/${session.capacity}, ${session.status}`,
    detail: (session) => rich`*${session.title}*, angkatan ${session.batch}
Status: *${session.status}*
📅 ${session.dates}
Jam: ${session.hours}
Panggenan: ${session.venue}
Kaisi: ${session.taken} saking ${session.capacity}, nengga: ${session.waiting}, permohonan: ${session.pending}
Cara nampi: ${session.approval}
Daerah: ${session.regions}
Pengajar: ${session.trainers}
Pendaftaran ngantos: ${session.closes}`,
    people: 'Peserta',
    reach: {
      title: 'Sinten ingkang nampi pengingat',
      summary: (reach) => rich`*Pengingat pungkasan*: ${reach.title}, angkatan ${reach.batch}
Peserta: ${reach.people}
Kakirim: ${reach.sent} (kapangertosan dugi ${reach.delivered}, dipunwaos ${reach.read})
Saweg dipunkirim: ${reach.waiting}, dereng wancinipun: ${reach.notDue}
${reach.unreached === 0 ? rich`Mboten wonten ingkang perlu dipuntelpon.` : rich`*Dereng nampi: ${reach.unreached}.* Mangga dipuntelpon:`}`,
      line: (person) => rich`${person.number}. *${person.name}* ${person.phone} — ${person.reason}`,
      noPhone: 'tanpa nomer',
      reasons: {
        'reminders-off': 'pengingat mboten aktif',
        'no-consent': 'dereng setuju dipunhubungi',
        unreachable: 'mboten saged dipunhubungi mawi chat',
        'too-late': 'kasep dipunkirim',
        'quiet-hours': 'wancinipun dalu',
        cap: 'kiriman WhatsApp saweg dipunwatesi',
        uncertain: 'dereng mesthi dugi',
        fault: 'gagal dipunkirim',
      },
    },
    edit: 'Gantos',
    publish: 'Terbitaken',
    close: 'Tutup pendaftaran',
    reopen: 'Bikak pendaftaran malih',
    move: 'Pindhah tanggal',
    cancel: 'Batalaken angkatan',
    copy: 'Salin dados angkatan enggal',
    back: 'Daftar angkatan',
    askWhat: rich`Menapa ingkang dipungantos?`,
    what: {
      capacity: 'Kuota',
      venue: 'Panggenan',
      approval: 'Cara nampi',
      closing: 'Wates pendaftaran',
      regions: 'Daerah',
      trainers: 'Pengajar',
      reminders: 'Pengingat',
      settings: 'Setelan sanes',
    },
    reminders: {
      ask: rich`Pengingat pundi ingkang dipunkirim kangge angkatan niki? Pilih kangge ngaktifaken utawi mandhegaken.`,
      line: (kind, on) => `${on ? '✅' : '⬜'} ${kind}`,
      kinds: {
        'week-before': '7 dinten saderengipun',
        'day-before': 'Sedinten saderengipun',
        'same-day': 'Dinten niku',
        'thank-you': 'Matur nuwun, sasampunipun',
      },
    },
    askClosing: rich`Pendaftaran dipunbikak ngantos kapan? Contonipun: Jemuwah jam 4 sonten`,
    changed: rich`Sampun dipungantos ✅`,
    offered: (people) => rich`Sampun dipungantos ✅ ${people} tiyang ing daftar tunggu kula tawari panggenan.`,
    meanwhile: rich`Petugas sanes nembe kemawon nggantos angkatan niki. Mangga dipunpriksa malih ing ngandhap, lajeng baleni menawi perlu.`,
    belowTaken: (taken) =>
      rich`Mboten saged: sampun wonten ${taken} panggenan ingkang kaisi. Kuota paling sekedhik ${taken}.`,
    impossible: rich`Niku mboten saged: angkatan sampun dipunwiwiti utawi dipunbatalaken, utawi wekdalipun mboten cocok.`,
    askNewDate: (when) => rich`Sakniki: ${when}.
Pindhah dhateng kapan? Dangunipun tetep, jam tetep menawi mboten dipunserat.`,
    affected: (people) =>
      rich`Ingkang kenging: ${people.seats} peserta, ${people.waiting} nengga, ${people.pending} permohonan.`,
    askReason: rich`Alesanipun menapa? Kula aturaken dhateng peserta kados aslinipun.`,
    reasonExample: rich`Mangga serat alesanipun mawi sawetawis tembung, contonipun: gedhung saweg dipundandosi.`,
    confirmMove: (move) => rich`Dipunpindhah?
Rumiyin: ${move.from}
Dados: *${move.to}*
Alesanipun: ${move.reason}

Sedaya dipunkabari lan dipuntangleti menapa saged rawuh.`,
    yesMove: 'Inggih, pindhahaken',
    moved: (people) => rich`Sampun dipunpindhah ✅ ${people} tiyang kula kabari.`,
    unchanged: rich`Tanggalipun sami, dados mboten wonten ingkang gantos.`,
    confirmCancel: (session) =>
      rich`Mbatalaken *${session.title}*, angkatan ${session.batch}? Niki mboten saged dipunwangsulaken, lan sedaya dipunkabari.
Alesanipun: ${session.reason}`,
    yesCancel: 'Inggih, batalaken',
    no: 'Mboten sios',
    cancelled: (people) => rich`Angkatan dipunbatalaken. ${people.told} saking ${people.affected} tiyang kula kabari.`,
    gone: rich`Angkatan niku sampun mboten wonten.`,
    stopped: rich`Inggih, mboten wonten ingkang dipungantos.`,
  },
  settings: {
    heading: rich`*Setelan sanes.* Padatanipun mboten perlu dipungantos.`,
    names: { audiences: 'Sasaran', prerequisites: 'Syarat', quotas: 'Kuota daerah', mode: 'Cara sinau' },
    line: (name, value) => rich`${name}: ${value}`,
    asUsual: 'kados pelatihanipun',
    usual: 'Kados pelatihanipun',
    nothing: 'tanpa syarat',
    undivided: 'mboten dipundum',
    askAudiences: (usual) => rich`Angkatan niki kangge sinten? Ketik kelompokipun, contonipun: PSM, TKSK.
Pelatihanipun piyambak kangge: ${usual}`,
    anyone: 'Sinten kemawon',
    askPrerequisites: (usual) =>
      rich`Peserta kedah tamat pelatihan menapa rumiyin? Ketik judulipun, dipunpisah mawi koma. Salah setunggal sampun cekap.
Syarat pelatihanipun piyambak: ${usual}`,
    noPrerequisite: 'Tanpa syarat',
    askQuotas: rich`Pinten kuota saben daerah? Contonipun: *Kab. Malang 10, Kota Batu 5*. Turahanipun kangge daerah sanes.`,
    noQuotas: 'Mboten dipundum',
    quotasExample: (text) =>
      rich`“${text}” dereng kula paham. Serat nama daerah lan angkanipun, contonipun: Kab. Malang 10, Kota Batu 5.`,
    quotaElsewhere: (region) => rich`${region} mboten kalebet daerah angkatan niki. Mangga dipunserat malih.`,
    tooMany: (quotas, capacity) =>
      rich`Kuota daerah cacahipun ${quotas}, kamangka kuota sedayanipun ${capacity}. Mangga dipungantos salah setunggalipun.`,
    tooManyForSession: (quotas) =>
      rich`Mboten saged: kuota daerah cacahipun ${quotas}, langkung saking kuota sedayanipun. Mangga serat angka sanes.`,
    belowTaken: (region, taken) =>
      rich`Mboten saged: peserta saking ${region} sampun ${taken} tiyang. Kuotanipun paling sekedhik ${taken}.`,
    pool: (region, taken, seats) => `${region} ${taken} saking ${seats}`,
    others: 'daerah sanes',
    askMode: rich`Kados pundi cara sinaunipun?`,
    askOnlineDays: (days) => rich`Wonten ${days} dinten. Dinten kaping pinten ingkang daring? Contonipun: 1, 2`,
    onlineDaysExample: (days) =>
      rich`Mangga serat nomer dintenipun, saking 1 ngantos ${days}, contonipun: 1. Paling sekedhik sedinten tetep tatap muka.`,
  },
  people: {
    heading: (session) => rich`*Peserta ${session.title}*, angkatan ${session.batch}
${session.counts || 'dereng wonten tiyang'}${
  session.total === 0
    ? ''
    : rich`

${session.from}–${session.to} saking ${session.total}. Bales angkanipun, utawi ketik asma kangge madosi.`
}`,
    found: (text) => rich`Ingkang cocok kaliyan “${text}”:`,
    notFound: rich`Mboten wonten asma niku ing angkatan niki.`,
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
    confirmAll: (people, approve) =>
      rich`${approve ? 'Nyetujoni' : 'Nolak'} *${people} permohonan* sareng-sareng? Sedaya dipunkabari.`,
    yesAll: 'Inggih, sedaya',
    decidedAll: (counts) =>
      rich`Rampung: ${counts.enrolled} kadhaftar, ${counts.waitlisted} mlebet daftar tunggu, ${counts.declined} dipuntolak. Sedaya kula kabari.`,
    askNumber: rich`Pinten nomer HP-nipun? Tiyangipun kedah sampun gadhah profil.`,
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

Bales 1 menawi sedaya hadir. Menawi wonten ingkang mboten hadir, ketik nomeripun: *mboten hadir 3, 7*`,
    everyonePresent: 'Sedaya hadir',
    marksExample: rich`Mangga bales SEDAYA HADIR, utawi nomer ingkang mboten hadir: mboten hadir 3, 7`,
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
  papers: {
    government: 'PEMERINTAH PROVINSI JAWA TIMUR',
    agency: 'DINAS SOSIAL',
    unit: 'UPT Peningkatan Tenaga Kesejahteraan Sosial (PTKS) Malang',
    attendance: 'DAFTAR HADIR PESERTA',
    participants: 'DAFTAR PESERTA',
    batch: (batch) => `Angkatan ${batch}`,
    columns: {
      number: 'No',
      name: 'Asma',
      region: 'Kabupaten/Kota',
      audiences: 'Kelompok',
      phone: 'Nomer HP',
      status: 'Status',
      reason: 'Katrangan',
      signature: 'Tanda tangan',
    },
    place: 'Panggenan',
    dates: 'Tanggal',
    madeBy: (name, at) => `Dipundamel ${name}, ${at}`,
    page: (page, pages) => `Halaman ${page} saking ${pages}`,
    nobody: 'Dereng wonten peserta.',
  },
  broadcasts: {
    askAudience: rich`Pengumuman kangge sinten?`,
    askMore: rich`Dipunciutaken miturut menapa?`,
    everyone: 'Sedaya tiyang',
    byRegion: 'Miturut daerah',
    byVolunteer: 'Miturut kelompok',
    bySession: 'Peserta setunggal angkatan',
    untrained: 'Dereng nate tamat pelatihan',
    byChannel: 'Ingkang ngagem WhatsApp utawi Telegram',
    askRegions: rich`Daerah pundi? Angsal sawetawis, dipunpisah mawi koma.`,
    askVolunteers: rich`Kelompok pundi? Contonipun: PSM, TKSK, Tagana.`,
    askSession: rich`Peserta angkatan pundi?`,
    noSession: rich`Dereng wonten angkatan ingkang saged dipunpilih.`,
    askChannel: rich`Ingkang ngagem menapa?`,
    channels: { telegram: 'Telegram', whatsapp: 'WhatsApp', webchat: 'halaman chat', terminal: 'terminal' },
    not: (condition) => `sanes ${condition}`,
    and: ' lan ',
    participantsOf: (session, part) => `peserta ${session} (${part})`,
    askPart: rich`Peserta ingkang pundi?`,
    parts: {
      seated: 'Ingkang gadhah panggenan',
      everybody: 'Sedaya, ugi ingkang nengga',
      waitlisted: 'Ingkang wonten daftar tunggu',
      pending: 'Ingkang nengga persetujuan',
      completed: 'Ingkang tamat',
      absent: 'Ingkang mboten hadir',
    },
    reach: (reach) =>
      rich`Kangge: *${reach.audience}*
Ingkang nampi: *${reach.people} tiyang*${reach.byChannel === '' ? '' : ` (${reach.byChannel})`}${
        reach.without === ''
          ? ''
          : rich`
Mboten nampi: ${reach.without}`
      }`,
    without: {
      'no-consent': (people) => `${people} dereng setuju nampi pengumuman`,
      unreachable: (people) => `${people} mboten saged dipunhubungi`,
      'no-contact': (people) => `${people} kedah nyerat dhateng kula rumiyin (mangga bagekaken poster utawi tautan)`,
    },
    next: 'Lajeng',
    narrow: 'Ciutaken malih (lan)',
    except: 'Kejawi (sanes)',
    again: 'Baleni saking ngajeng',
    askText: rich`Serat pengumumanipun. Angsal ngagem {nama}, {sapaan}, lan {daerah}: kula isi kangge saben tiyang.`,
    addFile: 'Tambah gambar utawi berkas',
    removeFile: 'Copot lampiran',
    askFile: rich`Kirim setunggal gambar, utawi setunggal berkas PDF, Word, Excel, utawi PowerPoint. Paling ageng 5 MB.`,
    withFile: (name) => rich`📎 ${name}`,
    fileComing: rich`📎 Lampiranipun saweg kula pendhet. Sekedhap malih kula aturaken wonten mriki.`,
    fileReady: rich`Niki lampiranipun. Tumut dipunkirim sareng pengumuman.`,
    fileMissing: rich`Lampiranipun dereng siap. Mangga ditengga sekedhap lajeng kirim malih, utawi copot lampiranipun.`,
    fileTroubles: {
      kind: rich`Niku dereng saged dipunlampiraken. Kirim gambar, utawi berkas PDF, Word, Excel, utawi PowerPoint.`,
      'too-large': rich`Berkas niku kagengen utawi sanes jinis ingkang saged dipunlampiraken. Paling ageng 5 MB.`,
      gone: rich`Lampiranipun mboten saged kula pendhet. Mangga kirim sepindhah malih.`,
    },
    plan: (channel, days, total) =>
      rich`Mawi ${channel} sekedhik-sekedhik, supados nomer kita mboten dipunblokir: dinten niki ${days[0] ?? 0}, benjing ${days[1] ?? 0}${
        days[2] === undefined ? '' : `, lajeng ${days[2]}`
      }${total > 3 ? ` … rampung ing ${total} dinten` : ''}.`,
    held: (channel) =>
      rich`${channel} saweg matesi nomer kita. Ingkang mawi ${channel} nengga ngantos administrator mbikak.`,
    unknownField: (field) => rich`Isian {${field}} mboten kula kenal. Ingkang wonten: {nama}, {sapaan}, {daerah}.`,
    textExample: (most) => rich`Mangga serat pengumuman mawi 10–${most} huruf.`,
    howToStop: rich`Ketik STOP menawi mboten kersa nampi pengumuman malih.`,
    preview: rich`Kados mekaten pengumumanipun menawi panjenengan tampi:`,
    send: 'Kirim sakniki',
    schedule: 'Jadwalaken',
    test: 'Coba kirim dhateng kula',
    changeText: 'Gantos tulisan',
    changeAudience: 'Gantos ingkang nampi',
    askWhen: rich`Kirim kapan? Contonipun: benjing jam 9 enjing`,
    whenExample: rich`Wekdal niku dereng kula paham, utawi sampun kliwat. Contonipun: Jemuwah jam 8.`,
    confirm: (plan) => rich`Kirim dhateng *${plan.people} tiyang* (${plan.audience}), wiwit *${plan.when}*?`,
    yesSend: 'Inggih, kirim',
    no: 'Mboten sios',
    now: 'sakniki',
    created: rich`Pengumuman wiwit dipunkirim. Lampahipun kula aturaken wonten mriki.`,
    planned: (when) => rich`Pengumuman dipunjadwalaken: ${when}.`,
    awaiting: (people) =>
      rich`Pengumuman dhateng ${people} tiyang perlu persetujuan koordinator sanes. Koordinator sanes sampun kula kabari.`,
    already: rich`Pengumuman niki sampun dipundamel. Kula mboten ngirim kaping kalih.`,
    nobody: rich`Mboten wonten ingkang badhe nampi. Mangga gantos ingkang nampi.`,
    askSecond: (people) =>
      rich`Wonten koordinator badhe ngirim pengumuman dhateng *${people} tiyang*. Mangga dipunpriksa.`,
    look: 'Ningali pengumuman',
    statuses: {
      'awaiting-approval': 'nengga persetujuan',
      scheduled: 'dipunjadwalaken',
      running: 'saweg dipunkirim',
      paused: 'dipunjeda',
      done: 'rampung',
      stopped: 'dipunmandhegaken',
    },
    progress: (progress) => rich`*Pengumuman: ${progress.status}*
Kakirim ${progress.sent} saking ${progress.people}, dugi ${progress.delivered}, dipunwaos ${progress.read}
Gagal ${progress.failed}, mboten dipunkirimi ${progress.skipped}${
      progress.minutesLeft === 0
        ? ''
        : rich`
Kantun wekdal: watawis ${progress.minutesLeft} menit`
    }`,
    pause: 'Jeda',
    resume: 'Lajengaken',
    stop: 'Mandhegaken',
    approve: 'Setujoni',
    ledger: 'Unduh cathetan (Excel)',
    askStop: rich`Mandhegaken pengumuman niki? Ingkang dereng kakirim mboten badhe dipunkirim.`,
    yesStop: 'Inggih, mandhegaken',
    done: (status) => rich`Pengumuman sakniki *${status}*.`,
    impossible: rich`Niku sakniki mboten saged.`,
    own: rich`Persetujuan kedah saking koordinator sanes.`,
    gone: rich`Pengumuman niku mboten wonten.`,
    list: rich`*Pengumuman.* Bales angkanipun kangge mirsani.`,
    empty: rich`Dereng wonten pengumuman.`,
    line: (text, status) => `${text} (${status})`,
    create: 'Ndamel pengumuman',
    ledgerTitle: (id) => `Cathetan pengumuman ${id}`,
    ledgerColumns: ['Saluran', 'Status', 'Sebab', 'Wekdal kirim'],
    ledgerStatuses: {
      queued: 'ngentosi',
      sending: 'saweg dipunkirim',
      sent: 'kakirim',
      delivered: 'dumugi',
      read: 'dipunwaos',
      failed: 'gagal',
      uncertain: 'dereng mesthi',
      skipped: 'mboten dipunkirimi',
      cancelled: 'dipuntarik',
    },
    ledgerReasons: {
      'no-consent': 'dereng sarujuk nampi pengumuman',
      unreachable: 'mboten saged dipunhubungi',
      'no-contact': 'dereng nate nyerat dhateng kula',
      stopped: 'pengumuman dipunendheg',
      'called-off': 'pengumuman dipuntarik',
      expired: 'wekdalipun sampun telas',
      restricted: 'nomer kula saweg dipunwatesi',
      rejected: 'isinipun dipuntolak aplikasi',
      'no-answer': 'mbokbilih dumugi, wangsulanipun mboten dhateng',
      fault: 'program saweg gangguan',
      erased: 'datanipun sampun dipunbusak',
    },
    ledgerReady: (people) => rich`Cathetan pengumuman kangge ${people} tiyang.
Isinipun data pribadi: nyuwun tulung mboten dipunsebaraken.`,
    stopped: rich`Inggih, pengumuman mboten sios dipunkirim.`,
  },
  statistics: (numbers) => rich`*Statistik*
Gadhah profil: ${numbers.people} tiyang, purun pengumuman: ${numbers.wantAnnouncements}
Profil enggal 4 minggu pungkasan: ${numbers.perWeek}

30 dinten ngajeng: ${numbers.upcoming.sessions} angkatan, kaisi ${numbers.upcoming.taken} saking ${numbers.upcoming.seats}
30 dinten pungkasan: ${numbers.completed} tamat, ${numbers.absent} mboten hadir
Pengingat: ${numbers.reminders.fired} kakirim, ${numbers.reminders.notSent} mboten

Paling kathah miturut daerah:
${numbers.regions}`,
  report: {
    thisMonth: 'Gambar wulan niki',
    lastMonth: 'Gambar wulan kepengker',
    ofSession: 'Setunggal angkatan',
    askPaper: rich`Badhe dipuntingali minangka menapa?`,
    picture: 'Gambar',
    sheetOf: 'Excel',
    sheet: 'Excel wulan niki',
    lastSheet: 'Excel wulan kepengker',
    askSession: rich`Angkatan ingkang pundi?`,
    title: 'Statistik pelatihan',
    summary: (report) => rich`*Statistik: ${report.title}*
${report.sessions} angkatan, kaisi ${report.taken} saking ${report.seats}
Tamat ${report.completed}, mboten hadir ${report.absent}
Pengingat: ${report.sent} kakirim, ${report.delivered} kapangertosan dugi, ${report.notSent} mboten kakirim`,
    of: (part, whole) => `${part} saking ${whole}`,
    newPeople: 'Profil enggal',
    taken: 'Panggenan kaisi',
    absent: 'Mboten hadir',
    states: 'Kawontenan angkatan',
    bySession: (left) => `Kaisi miturut angkatan${left === 0 ? '' : ` (${left} malih wonten Excel)`}`,
    byRegion: (left) => `Peserta miturut daerah${left === 0 ? '' : ` (${left} malih wonten Excel)`}`,
    none: 'Dereng wonten.',
    week: (week) => `Profil enggal minggu kaping ${week}`,
    sheets: { summary: 'Ringkesan', sessions: 'Angkatan', regions: 'Daerah' },
    columns: {
      session: 'Angkatan',
      date: 'Wiwit',
      seats: 'Kuota',
      taken: 'Kaisi',
      share: 'Kaisi (%)',
      waiting: 'Nengga',
      completed: 'Tamat',
      absent: 'Mboten hadir',
      region: 'Kabupaten/Kota',
      remindersSent: 'Pengingat kakirim',
      remindersDelivered: 'Pengingat kapangertosan dugi',
      remindersNotSent: 'Pengingat mboten kakirim',
    },
  },
  posters: {
    askRegion: rich`Poster kangge daerah pundi? Bales 1 kangge sak provinsi, utawi ketik nama daerah.`,
    noLinks: rich`Dereng wonten Telegram utawi WhatsApp ingkang kasambung, dados dereng wonten tautan kangge poster.`,
    province: 'Jawa Timur',
    title: 'Mangga tumut pelatihan sosial!',
    invitation: (region) => `Kangge relawan, pilar sosial, lan warga ${region}. Gratis.`,
    steps: [
      'Pindai kodenipun mawi kamera HP, utawi padosi nomeripun.',
      'Pencet kirim utawi mulai ing chat ingkang kabikak.',
      'Wangsuli sawetawis pitakenan, lajeng pilih pelatihanipun.',
    ],
    safety: 'Kula mboten nate nyuwun arta, OTP, NIK, utawi foto KTP.',
    ready: (region, links) => rich`Poster kangge *${region}*, siap dipuncetak.
Tautanipun: ${links.join(' lan ')}`,
  },
};
