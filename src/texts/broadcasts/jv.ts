import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/* What coordinators are told of their announcements, in Javanese. */

export const broadcastsJv: Catalog['coordination']['broadcasts'] = {
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
        ? reach.people === 0
          ? rich`
Dereng wonten tiyang ingkang cocog.`
          : ''
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
  otherPart: 'Pilih peserta sanes',
  ownRegionFirst: (own) => rich`Pengumuman panjenengan kedah nyebat daerah piyambak rumiyin: *${own}*.`,
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
  notedText: (words) => rich`Seratanipun sampun kula cathet: “${words}”`,
  sendAt: (when) => `Kirim ${when}`,
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
  askStop: (words) => rich`Mandhegaken pengumuman “${words}”? Ingkang dereng kakirim mboten badhe dipunkirim.`,
  notStopped: rich`Inggih, pengumuman mboten dipunmandhegaken.`,
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
};
