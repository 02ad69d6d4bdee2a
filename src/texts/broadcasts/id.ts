import { rich } from '../../messaging/rich-text.ts';

/* What coordinators are told of their announcements: Indonesian, the source. */

export const broadcastsId = {
  askAudience: rich`Pengumuman untuk siapa?`,
  askMore: rich`Dipersempit menurut apa?`,
  everyone: 'Semua orang',
  byRegion: 'Menurut daerah',
  byVolunteer: 'Menurut kelompok',
  bySession: 'Peserta satu angkatan',
  untrained: 'Belum pernah tamat pelatihan',
  byChannel: 'Pengguna WhatsApp atau Telegram',
  askRegions: rich`Daerah mana? Boleh beberapa, pisahkan dengan koma.`,
  askVolunteers: rich`Kelompok mana? Contoh: PSM, TKSK, Tagana.`,
  askSession: rich`Peserta angkatan mana?`,
  noSession: rich`Belum ada angkatan yang bisa dipilih.`,
  askChannel: rich`Yang memakai apa?`,
  channels: { telegram: 'Telegram', whatsapp: 'WhatsApp', webchat: 'halaman chat', terminal: 'terminal' },
  not: (condition: string) => `bukan ${condition}`,
  and: ' dan ',
  participantsOf: (session: string, part: string) => `peserta ${session} (${part})`,
  askPart: rich`Peserta yang mana?`,
  parts: {
    seated: 'Yang punya tempat',
    everybody: 'Semuanya, juga yang menunggu',
    waitlisted: 'Yang di daftar tunggu',
    pending: 'Yang menunggu persetujuan',
    completed: 'Yang tamat',
    absent: 'Yang tidak hadir',
  },
  reach: (reach: { audience: string; people: number; byChannel: string; without: string }) =>
    rich`Penerima: *${reach.audience}*
Yang menerima: *${reach.people} orang*${reach.byChannel === '' ? '' : ` (${reach.byChannel})`}${
      reach.without === ''
        ? reach.people === 0
          ? rich`
Belum ada orang yang cocok dengan itu.`
          : ''
        : rich`
Tidak menerima: ${reach.without}`
    }`,
  without: {
    'no-consent': (people: number) => `${people} belum setuju menerima pengumuman`,
    unreachable: (people: number) => `${people} tidak bisa dihubungi`,
    'no-contact': (people: number) => `${people} harus menulis ke kami dulu (bagikan poster atau tautan)`,
  },
  next: 'Lanjut',
  narrow: 'Persempit lagi (dan)',
  except: 'Kecualikan (bukan)',
  again: 'Ulangi dari awal',
  otherPart: 'Pilih peserta lain',
  ownRegionFirst: (own: string) => rich`Pengumuman Bapak/Ibu perlu menyebut daerah sendiri dulu: *${own}*.`,
  askText: rich`Tulis pengumumannya. Boleh memakai {nama}, {sapaan}, dan {daerah}: kami isi untuk setiap orang.`,
  addFile: 'Tambah gambar atau berkas',
  removeFile: 'Lepas lampiran',
  askFile: rich`Kirim satu gambar, atau satu berkas PDF, Word, Excel, atau PowerPoint. Paling besar 5 MB.`,
  withFile: (name: string) => rich`📎 ${name}`,
  fileComing: rich`📎 Lampirannya sedang kami ambil. Sebentar lagi kami tunjukkan di sini.`,
  fileReady: rich`Ini lampirannya. Ia ikut terkirim bersama pengumuman.`,
  fileMissing: rich`Lampirannya belum siap. Tunggu sebentar lalu kirim lagi, atau lepas lampirannya.`,
  fileTroubles: {
    kind: rich`Itu belum bisa dilampirkan. Kirim gambar, atau berkas PDF, Word, Excel, atau PowerPoint.`,
    'too-large': rich`Berkas itu terlalu besar atau bukan jenis yang bisa dilampirkan. Paling besar 5 MB.`,
    gone: rich`Lampirannya tidak bisa kami ambil. Mohon kirim sekali lagi.`,
  },
  plan: (channel: string, days: readonly number[], total: number) =>
    rich`Lewat ${channel} bertahap, supaya nomor kita tidak diblokir: hari ini ${days[0] ?? 0}, besok ${days[1] ?? 0}${
      days[2] === undefined ? '' : `, lusa ${days[2]}`
    }${total > 3 ? ` … selesai dalam ${total} hari` : ''}.`,
  held: (channel: string) =>
    rich`${channel} sedang membatasi nomor kita. Yang lewat ${channel} menunggu sampai administrator membukanya.`,
  unknownField: (field: string) => rich`Isian {${field}} tidak kami kenal. Yang ada: {nama}, {sapaan}, {daerah}.`,
  textExample: (most: number) => rich`Mohon tulis pengumuman dalam 10–${most} huruf.`,
  howToStop: rich`Ketik STOP bila tidak ingin menerima pengumuman lagi.`,
  preview: rich`Beginilah pengumumannya tampil bagi Bapak/Ibu:`,
  send: 'Kirim sekarang',
  notedText: (words: string) => rich`Tulisannya kami catat: “${words}”`,
  sendAt: (when: string) => `Kirim ${when}`,
  schedule: 'Jadwalkan',
  test: 'Kirim percobaan ke saya',
  changeText: 'Ubah tulisan',
  changeAudience: 'Ubah penerima',
  askWhen: rich`Kirim kapan? Contoh: besok jam 9 pagi`,
  whenExample: rich`Waktu itu belum kami pahami, atau sudah lewat. Contoh: Jumat jam 8.`,
  confirm: (plan: { people: number; audience: string; when: string }) =>
    rich`Kirim ke *${plan.people} orang* (${plan.audience}), mulai *${plan.when}*?`,
  yesSend: 'Ya, kirim',
  no: 'Tidak jadi',
  now: 'sekarang',
  created: rich`Pengumuman dimulai. Kemajuannya kami tunjukkan di sini.`,
  planned: (when: string) => rich`Pengumuman dijadwalkan: ${when}.`,
  awaiting: (people: number) =>
    rich`Pengumuman ke ${people} orang perlu persetujuan koordinator lain. Mereka sudah kami kabari.`,
  already: rich`Pengumuman ini sudah dibuat. Kami tidak mengirimnya dua kali.`,
  nobody: rich`Tidak ada yang akan menerimanya. Mohon ubah penerimanya.`,
  askSecond: (people: number) =>
    rich`Seorang koordinator ingin mengirim pengumuman ke *${people} orang*. Mohon diperiksa.`,
  look: 'Lihat pengumuman',
  statuses: {
    'awaiting-approval': 'menunggu persetujuan',
    scheduled: 'dijadwalkan',
    running: 'sedang dikirim',
    paused: 'dijeda',
    done: 'selesai',
    stopped: 'dihentikan',
  },
  progress: (progress: {
    status: string;
    people: number;
    sent: number;
    delivered: number;
    read: number;
    failed: number;
    skipped: number;
    minutesLeft: number;
  }) => rich`*Pengumuman: ${progress.status}*
Terkirim ${progress.sent} dari ${progress.people}, sampai ${progress.delivered}, dibaca ${progress.read}
Gagal ${progress.failed}, tidak dikirimi ${progress.skipped}${
    progress.minutesLeft === 0
      ? ''
      : rich`
Sisa waktu: sekitar ${progress.minutesLeft} menit`
  }`,
  pause: 'Jeda',
  resume: 'Lanjutkan',
  stop: 'Hentikan',
  approve: 'Setujui',
  ledger: 'Unduh catatan (Excel)',
  askStop: (words: string) => rich`Hentikan pengumuman “${words}”? Yang belum terkirim tidak akan dikirim.`,
  notStopped: rich`Baik, pengumuman tidak dihentikan.`,
  yesStop: 'Ya, hentikan',
  done: (status: string) => rich`Pengumuman sekarang *${status}*.`,
  impossible: rich`Itu tidak bisa dilakukan sekarang.`,
  own: rich`Persetujuan harus dari koordinator lain.`,
  gone: rich`Pengumuman itu tidak ada.`,
  list: rich`*Pengumuman.* Balas angkanya untuk melihat.`,
  empty: rich`Belum ada pengumuman.`,
  line: (text: string, status: string) => `${text} (${status})`,
  create: 'Buat pengumuman',
  ledgerTitle: (id: number) => `Catatan pengumuman ${id}`,
  ledgerColumns: ['Saluran', 'Status', 'Sebab', 'Waktu kirim'],
  ledgerStatuses: {
    queued: 'menunggu',
    sending: 'sedang dikirim',
    sent: 'terkirim',
    delivered: 'sampai',
    read: 'dibaca',
    failed: 'gagal',
    uncertain: 'tidak pasti',
    skipped: 'tidak dikirimi',
    cancelled: 'ditarik',
  },
  ledgerReasons: {
    'no-consent': 'belum setuju menerima pengumuman',
    unreachable: 'tidak bisa dihubungi',
    'no-contact': 'belum pernah menulis ke kami',
    stopped: 'pengumuman dihentikan',
    'called-off': 'pengumuman ditarik',
    expired: 'waktu kirimnya habis',
    restricted: 'nomor kita sedang dibatasi',
    rejected: 'isinya ditolak aplikasi',
    'no-answer': 'mungkin sampai, jawabannya tidak datang',
    fault: 'gangguan pada program',
    erased: 'datanya sudah dihapus',
  },
  ledgerReady: (people: number) => rich`Catatan pengumuman untuk ${people} orang.
Berisi data pribadi: mohon tidak disebarkan.`,
  stopped: rich`Baik, pengumuman tidak jadi dikirim.`,
};
