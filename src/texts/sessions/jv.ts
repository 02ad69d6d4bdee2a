import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/* What coordinators are told while they make and run sessions, in Javanese. */

export const planningJv: Catalog['coordination']['planning'] = {
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
  noted: (lines) => rich`Sampun kula cathet:
${lines}`,
  notedHours: (hours) => `Jam: ${hours}`,
  notedVenue: (venue) => `Panggenan: ${venue}`,
  notedCapacity: (seats) => `Kuota: ${seats}`,
  placeUnclear: (place, fitting) =>
    fitting > 1
      ? rich`“${place}”: wonten ${fitting} panggenan ingkang cocok, ing nginggil piyambak daftaripun.`
      : rich`“${place}” dereng wonten ing daftar panggenan. Mangga pilih ingkang wonten, utawi panggenan enggal.`,
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
};

export const sessionsJv: Catalog['coordination']['sessions'] = {
  heading: (from, to, total) => rich`*Angkatan* (${from}–${to} saking ${total})
Bales angkanipun kangge ngelola.`,
  empty: rich`Dereng wonten angkatan. Ketik BUAT ANGKATAN kangge ndamel ingkang enggal.`,
  statuses: { draft: 'draf', published: 'dipunbikak', closed: 'dipuntutup', cancelled: 'dipunbatalaken' },
  running: 'saweg lumampah',
  over: 'sampun rampung',
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
      late: 'dereng kakirim',
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
  untold: (people) =>
    rich`${people} tiyang mboten saged kula kabari mawi chat. Mangga dipuntelpon: ketik DAFTAR TELEPON.`,
  which: rich`Angkatan ingkang pundi?`,
  whichInstead: rich`Angkatan niku dereng kepanggih. Menapa salah setunggal saking niki?`,
  about: (title, batch, dates) => rich`*${title}*, angkatan ${batch} (${dates})`,
  toMove: (move) => rich`Sampun kula cathet: *${move.title}*, angkatan ${move.batch}
Rumiyin: ${move.from}
Dados: *${move.to}*`,
  confirmChange: (title, batch, dates) => rich`Nggantos *${title}*, angkatan ${batch} (${dates})?`,
  changes: {
    capacity: (from, to) => rich`Kuota: ${from} dados *${to}*`,
    venue: (from, to) => rich`Panggenan: ${from} dados *${to}*`,
    closing: (from, to) => rich`Pendaftaran dumugi: ${from} dados *${to}*`,
    closed: rich`Pendaftaran *dipuntutup*`,
    published: rich`Pendaftaran *dipunbikak*`,
  },
  waitingAreOffered: rich`Ingkang nengga kula kabari lan kula tawani panggenan.`,
  nobodyIsTold: rich`Gantosan niki mboten kula kabaraken. Menawi perlu, mangga dipunumumaken dhateng pesertanipun.`,
  yesChange: 'Inggih, gantos',
  asItIs: rich`Pancen sampun mekaten, dados mboten wonten ingkang gantos.`,
  gone: rich`Angkatan niku sampun mboten wonten.`,
  stopped: rich`Inggih, mboten wonten ingkang dipungantos.`,
};

export const settingsJv: Catalog['coordination']['settings'] = {
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
};
