import { rich } from '../../messaging/rich-text.ts';

/* What stands on papers and pictures that leave the chat: Indonesian, the source. */

export const papersId = {
  government: 'PEMERINTAH PROVINSI JAWA TIMUR',
  agency: 'DINAS SOSIAL',
  unit: 'UPT Peningkatan Tenaga Kesejahteraan Sosial (PTKS) Malang',
  attendance: 'DAFTAR HADIR PESERTA',
  participants: 'DAFTAR PESERTA',
  batch: (batch: number) => `Angkatan ${batch}`,
  columns: {
    number: 'No',
    name: 'Nama',
    region: 'Kabupaten/Kota',
    audiences: 'Kelompok',
    phone: 'Nomor HP',
    status: 'Status',
    reason: 'Keterangan',
    signature: 'Tanda tangan',
  },
  place: 'Tempat',
  dates: 'Tanggal',
  madeBy: (name: string, at: string) => `Dibuat oleh ${name}, ${at}`,
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  nobody: 'Belum ada peserta.',
};

export const reportId = {
  thisMonth: 'Gambar bulan ini',
  lastMonth: 'Gambar bulan lalu',
  ofSession: 'Satu angkatan',
  askPaper: rich`Ditunjukkan sebagai apa?`,
  picture: 'Gambar',
  sheetOf: 'Excel',
  sheet: 'Excel bulan ini',
  lastSheet: 'Excel bulan lalu',
  askSession: rich`Angkatan yang mana?`,
  title: 'Statistik pelatihan',
  summary: (report: {
    title: string;
    sessions: number;
    taken: number;
    seats: number;
    completed: number;
    absent: number;
    sent: number;
    delivered: number;
    notSent: number;
  }) => rich`*Statistik: ${report.title}*
${report.sessions} angkatan, terisi ${report.taken} dari ${report.seats}
Tamat ${report.completed}, tidak hadir ${report.absent}
Pengingat: ${report.sent} terkirim, ${report.delivered} diketahui sampai, ${report.notSent} tidak terkirim`,
  of: (part: number, whole: number) => `${part} dari ${whole}`,
  newPeople: 'Profil baru',
  taken: 'Tempat terisi',
  absent: 'Tidak hadir',
  states: 'Keadaan angkatan',
  bySession: (left: number) => `Terisi menurut angkatan${left === 0 ? '' : ` (${left} lagi di Excel)`}`,
  byRegion: (left: number) => `Peserta menurut daerah${left === 0 ? '' : ` (${left} lagi di Excel)`}`,
  none: 'Belum ada.',
  week: (week: number) => `Profil baru minggu ke-${week}`,
  sheets: { summary: 'Ringkasan', sessions: 'Angkatan', regions: 'Daerah' },
  columns: {
    session: 'Angkatan',
    date: 'Mulai',
    seats: 'Kuota',
    taken: 'Terisi',
    share: 'Terisi (%)',
    waiting: 'Menunggu',
    completed: 'Tamat',
    absent: 'Tidak hadir',
    region: 'Kabupaten/Kota',
    remindersSent: 'Pengingat terkirim',
    remindersDelivered: 'Pengingat diketahui sampai',
    remindersNotSent: 'Pengingat tidak terkirim',
  },
};

export const postersId = {
  askRegion: rich`Poster untuk daerah mana? Balas 1 untuk seluruh provinsi, atau ketik nama daerah.`,
  noLinks: rich`Belum ada Telegram atau WhatsApp yang tersambung, jadi belum ada tautan untuk poster.`,
  province: 'Jawa Timur',
  title: 'Ayo ikut pelatihan sosial!',
  invitation: (region: string) => `Untuk relawan, pilar sosial, dan warga ${region}. Gratis.`,
  steps: [
    'Pindai kode dengan kamera HP, atau cari nomornya.',
    'Tekan kirim atau mulai di chat yang terbuka.',
    'Jawab beberapa pertanyaan, lalu pilih pelatihannya.',
  ],
  safety: 'Kami tidak pernah meminta uang, OTP, NIK, atau foto KTP.',
  ready: (region: string, links: readonly string[]) => rich`Poster untuk *${region}*, siap dicetak.
Tautannya: ${links.join(' dan ')}`,
};
