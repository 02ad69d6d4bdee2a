import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/* What stands on papers and pictures that leave the chat, in Javanese. */

export const papersJv: Catalog['coordination']['papers'] = {
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
};

export const reportJv: Catalog['coordination']['report'] = {
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
};

export const postersJv: Catalog['coordination']['posters'] = {
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
};
