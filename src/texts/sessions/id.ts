import { rich } from '../../messaging/rich-text.ts';

/* What coordinators are told while they make and run sessions: Indonesian, the source. */

export const planningId = {
  askTraining: rich`Angkatan baru dari pelatihan apa? Balas angkanya, atau ketik sebagian judulnya.`,
  trainingExample: rich`Pelatihan itu belum kami kenali. Ketik sebagian judulnya, misalnya: pendampingan lansia.`,
  askDates: rich`Kapan? Tulis seperti biasa, misalnya: *Senin 7 Des jam 9 pagi sampai Kamis*, atau *7-10 desember 08.00-15.30*.`,
  dateExample: rich`Tanggal itu belum kami pahami. Contoh: 7-10 Desember, atau Senin depan jam 9.`,
  past: rich`Tanggal itu sudah lewat. Mohon tulis tanggal yang akan datang.`,
  weekdayDiffers: (date: string) => rich`Perhatikan: hari dan tanggalnya berbeda. Kami pakai tanggalnya: *${date}*.`,
  askHours: rich`Dari jam berapa sampai jam berapa? Contoh: 09.00-15.30`,
  askEnd: (start: string) => rich`Mulai pukul ${start}. Selesai jam berapa?`,
  hoursExample: rich`Jam itu belum kami pahami. Contoh: 09.00-15.30`,
  askVenue: rich`Di mana? Balas angkanya.`,
  newVenue: 'Tempat baru',
  askVenueName: rich`Apa nama tempatnya?`,
  venueNameExample: rich`Mohon tulis nama tempatnya, misalnya: Balai Desa Sumberejo.`,
  askVenueRegion: rich`Tempat itu di kabupaten/kota mana?`,
  askVenuePin: rich`Kirim lokasinya lewat tombol lampiran, atau ketik alamatnya.`,
  withoutPin: 'Lewati',
  askCapacity: rich`Berapa kuotanya?`,
  capacityExample: (most: number) => rich`Mohon tulis angka 1–${most}, misalnya: 40`,
  askApproval: rich`Bagaimana peserta diterima?`,
  open: 'Langsung diterima',
  approval: 'Disetujui petugas dulu',
  askRegions: rich`Untuk daerah mana? Balas 1 untuk semua, atau ketik nama daerah, pisahkan dengan koma.`,
  everywhere: 'Semua daerah',
  askTrainers: rich`Siapa pengajarnya? Boleh beberapa angka, misalnya: 1, 3`,
  noTrainers: 'Belum ditentukan',
  clash: (clash: { name: string; title: string; batch: number; when: string }) =>
    rich`⚠️ ${clash.name} sudah mengajar di *${clash.title}*, angkatan ${clash.batch} (${clash.when}).`,
  review: (plan: {
    title: string;
    dates: string;
    hours: string;
    venue: string;
    capacity: number;
    approval: string;
    regions: string;
    trainers: string;
  }) => rich`Mohon diperiksa:
*${plan.title}*
📅 ${plan.dates}
Pukul: ${plan.hours}
Tempat: ${plan.venue}
Kuota: ${plan.capacity}, ${plan.approval}
Daerah: ${plan.regions}
Pengajar: ${plan.trainers}`,
  noted: (lines: string) => rich`Kami catat:
${lines}`,
  notedHours: (hours: string) => `Pukul: ${hours}`,
  notedVenue: (venue: string) => `Tempat: ${venue}`,
  notedCapacity: (seats: number) => `Kuota: ${seats}`,
  /** `fitting`: how many places may be meant, which are listed first. */
  placeUnclear: (place: string, fitting: number) =>
    fitting > 1
      ? rich`“${place}”: ada ${fitting} tempat yang cocok. Di daftar tempat, itu paling atas.`
      : rich`“${place}” belum ada di daftar tempat kami. Pilih yang ada, atau Tempat baru.`,
  daysCount: (days: number) => `${days} hari`,
  to: ' sampai ',
  publish: 'Terbitkan sekarang',
  draft: 'Simpan sebagai draf',
  changeDates: 'Ubah tanggal',
  changeVenue: 'Ubah tempat',
  changeCapacity: 'Ubah kuota',
  changeApproval: 'Ubah cara terima',
  changeRegions: 'Ubah daerah',
  changeTrainers: 'Ubah pengajar',
  changeSettings: 'Ubah pengaturan lain',
  published: rich`Angkatan baru sudah diterbitkan ✅`,
  drafted: rich`Draf sudah disimpan. Peserta belum bisa melihatnya.`,
  incomplete: rich`Pelatihan atau tempat itu tidak ada lagi. Mohon ulangi.`,
  stopped: rich`Baik, angkatan baru tidak jadi dibuat.`,
};

export const sessionsId = {
  heading: (from: number, to: number, total: number) => rich`*Angkatan* (${from}–${to} dari ${total})
Balas angkanya untuk mengelola.`,
  empty: rich`Belum ada angkatan. Ketik BUAT ANGKATAN untuk membuat yang baru.`,
  statuses: { draft: 'draf', published: 'dibuka', closed: 'ditutup', cancelled: 'dibatalkan' },
  /** What goes before its status once it has begun. */
  running: 'sedang berlangsung',
  over: 'selesai',
  line: (session: { title: string; batch: number; dates: string; status: string; taken: number; capacity: number }) =>
    `${session.title} ${session.batch}, ${session.dates}, ${session.taken}/${session.capacity}, ${session.status}`,
  detail: (session: {
    title: string;
    batch: number;
    status: string;
    dates: string;
    hours: string;
    venue: string;
    taken: number;
    capacity: number;
    waiting: number;
    pending: number;
    approval: string;
    regions: string;
    trainers: string;
    closes: string;
  }) => rich`*${session.title}*, angkatan ${session.batch}
Status: *${session.status}*
📅 ${session.dates}
Pukul: ${session.hours}
Tempat: ${session.venue}
Terisi: ${session.taken} dari ${session.capacity}, menunggu: ${session.waiting}, permohonan: ${session.pending}
Penerimaan: ${session.approval}
Daerah: ${session.regions}
Pengajar: ${session.trainers}
Pendaftaran sampai: ${session.closes}`,
  people: 'Peserta',
  reach: {
    title: 'Siapa yang menerima pengingat',
    summary: (reach: {
      title: string;
      batch: number;
      people: number;
      sent: number;
      delivered: number;
      read: number;
      waiting: number;
      notDue: number;
      unreached: number;
    }) => rich`*Pengingat terakhir*: ${reach.title}, angkatan ${reach.batch}
Peserta: ${reach.people}
Terkirim: ${reach.sent} (diketahui sampai ${reach.delivered}, dibaca ${reach.read})
Sedang dikirim: ${reach.waiting}, belum waktunya: ${reach.notDue}
${reach.unreached === 0 ? rich`Tidak ada yang perlu ditelepon.` : rich`*Belum menerima: ${reach.unreached}.* Mohon ditelepon:`}`,
    line: (person: { number: number; name: string; phone: string; reason: string }) =>
      rich`${person.number}. *${person.name}* ${person.phone} — ${person.reason}`,
    noPhone: 'tanpa nomor',
    reasons: {
      'reminders-off': 'pengingat dimatikan',
      'no-consent': 'belum setuju dihubungi',
      unreachable: 'tidak bisa dihubungi lewat chat',
      'too-late': 'terlambat dikirim',
      'quiet-hours': 'waktunya malam hari',
      cap: 'kiriman WhatsApp sedang dibatasi',
      uncertain: 'belum pasti sampai',
      late: 'belum terkirim',
      fault: 'gagal dikirim',
    },
  },
  edit: 'Ubah',
  publish: 'Terbitkan',
  close: 'Tutup pendaftaran',
  reopen: 'Buka pendaftaran lagi',
  move: 'Pindah tanggal',
  cancel: 'Batalkan angkatan',
  copy: 'Salin jadi angkatan baru',
  back: 'Daftar angkatan',
  askWhat: rich`Apa yang diubah?`,
  what: {
    capacity: 'Kuota',
    venue: 'Tempat',
    approval: 'Cara terima',
    closing: 'Batas pendaftaran',
    regions: 'Daerah',
    trainers: 'Pengajar',
    reminders: 'Pengingat',
    settings: 'Pengaturan lain',
  },
  reminders: {
    ask: rich`Pengingat mana yang dikirim untuk angkatan ini? Pilih untuk menyalakan atau mematikan.`,
    line: (kind: string, on: boolean) => `${on ? '✅' : '⬜'} ${kind}`,
    kinds: {
      'week-before': '7 hari sebelum',
      'day-before': 'Sehari sebelum',
      'same-day': 'Hari itu',
      'thank-you': 'Terima kasih, sesudahnya',
    },
  },
  askClosing: rich`Pendaftaran dibuka sampai kapan? Contoh: Jumat jam 4 sore`,
  changed: rich`Sudah diubah ✅`,
  offered: (people: number) => rich`Sudah diubah ✅ ${people} orang di daftar tunggu kami tawari tempat.`,
  meanwhile: rich`Petugas lain baru saja mengubah angkatan ini. Mohon periksa lagi di bawah, lalu ulangi bila perlu.`,
  belowTaken: (taken: number) =>
    rich`Tidak bisa: sudah ada ${taken} tempat yang terisi. Kuota paling sedikit ${taken}.`,
  impossible: rich`Itu tidak bisa: angkatan sudah dimulai atau dibatalkan, atau waktunya tidak cocok.`,
  askNewDate: (when: string) => rich`Sekarang: ${when}.
Pindah ke kapan? Lamanya tetap, jam tetap bila tidak ditulis.`,
  affected: (people: { seats: number; waiting: number; pending: number }) =>
    rich`Yang terdampak: ${people.seats} peserta, ${people.waiting} menunggu, ${people.pending} permohonan.`,
  askReason: rich`Apa alasannya? Kami sampaikan apa adanya kepada mereka.`,
  reasonExample: rich`Mohon tulis alasannya dengan beberapa kata, misalnya: gedung sedang diperbaiki.`,
  confirmMove: (move: { from: string; to: string; reason: string }) => rich`Pindahkan?
Semula: ${move.from}
Menjadi: *${move.to}*
Alasan: ${move.reason}

Semua dikabari dan ditanya apakah bisa hadir.`,
  yesMove: 'Ya, pindahkan',
  moved: (people: number) => rich`Sudah dipindah ✅ ${people} orang kami kabari.`,
  unchanged: rich`Tanggalnya sama, jadi tidak ada yang berubah.`,
  confirmCancel: (session: { title: string; batch: number; reason: string }) =>
    rich`Batalkan *${session.title}*, angkatan ${session.batch}? Ini tidak bisa diurungkan, dan semua dikabari.
Alasan: ${session.reason}`,
  yesCancel: 'Ya, batalkan',
  no: 'Tidak jadi',
  cancelled: (people: { affected: number; told: number }) =>
    rich`Angkatan dibatalkan. ${people.told} dari ${people.affected} orang kami kabari.`,
  untold: (people: number) =>
    rich`${people} orang tidak bisa kami kabari lewat chat. Mohon ditelepon: ketik DAFTAR TELEPON.`,
  which: rich`Angkatan mana yang dimaksud?`,
  whichInstead: rich`Angkatan itu belum kami temukan. Barangkali salah satu dari ini?`,
  about: (title: string, batch: number, dates: string) => rich`*${title}*, angkatan ${batch} (${dates})`,
  toMove: (move: { title: string; batch: number; from: string; to: string }) =>
    rich`Kami catat: *${move.title}*, angkatan ${move.batch}
Semula: ${move.from}
Menjadi: *${move.to}*`,
  confirmChange: (title: string, batch: number, dates: string) => rich`Ubah *${title}*, angkatan ${batch} (${dates})?`,
  changes: {
    capacity: (from: number, to: number) => rich`Kuota: ${from} menjadi *${to}*`,
    venue: (from: string, to: string) => rich`Tempat: ${from} menjadi *${to}*`,
    closing: (from: string, to: string) => rich`Pendaftaran sampai: ${from} menjadi *${to}*`,
    closed: rich`Pendaftaran *ditutup*`,
    published: rich`Pendaftaran *dibuka*`,
  },
  waitingAreOffered: rich`Yang menunggu kami kabari dan kami tawari tempat.`,
  nobodyIsTold: rich`Perubahan ini tidak kami kabarkan. Bila perlu, umumkan kepada pesertanya.`,
  yesChange: 'Ya, ubah',
  asItIs: rich`Memang sudah begitu, jadi tidak ada yang berubah.`,
  gone: rich`Angkatan itu tidak ada lagi.`,
  stopped: rich`Baik, tidak ada yang diubah.`,
};

export const settingsId = {
  heading: rich`*Pengaturan lain.* Biasanya tidak perlu diubah.`,
  names: { audiences: 'Sasaran', prerequisites: 'Syarat', quotas: 'Kuota daerah', mode: 'Cara belajar' },
  line: (name: string, value: string) => rich`${name}: ${value}`,
  asUsual: 'seperti pelatihannya',
  usual: 'Seperti pelatihannya',
  nothing: 'tanpa syarat',
  undivided: 'tidak dibagi',
  askAudiences: (usual: string) => rich`Angkatan ini untuk siapa? Ketik kelompoknya, misalnya: PSM, TKSK.
Pelatihannya sendiri untuk: ${usual}`,
  anyone: 'Siapa saja',
  askPrerequisites: (usual: string) =>
    rich`Peserta harus tamat pelatihan apa dulu? Ketik judulnya, pisahkan dengan koma. Salah satu sudah cukup.
Syarat pelatihannya sendiri: ${usual}`,
  noPrerequisite: 'Tanpa syarat',
  askQuotas: rich`Berapa kuota tiap daerah? Contoh: *Kab. Malang 10, Kota Batu 5*. Sisanya untuk daerah lain.`,
  noQuotas: 'Tidak dibagi',
  quotasExample: (text: string) =>
    rich`“${text}” belum kami pahami. Tulis nama daerah dan angkanya, misalnya: Kab. Malang 10, Kota Batu 5.`,
  quotaElsewhere: (region: string) => rich`${region} tidak termasuk daerah angkatan ini. Mohon tulis lagi.`,
  tooMany: (quotas: number, capacity: number) =>
    rich`Kuota daerah berjumlah ${quotas}, padahal kuota seluruhnya ${capacity}. Mohon ubah salah satunya.`,
  tooManyForSession: (quotas: number) =>
    rich`Tidak bisa: kuota daerah berjumlah ${quotas}, lebih dari kuota seluruhnya. Mohon tulis angka lain.`,
  belowTaken: (region: string, taken: number) =>
    rich`Tidak bisa: peserta dari ${region} sudah ${taken} orang. Kuotanya paling sedikit ${taken}.`,
  pool: (region: string, taken: number, seats: number) => `${region} ${taken} dari ${seats}`,
  others: 'daerah lain',
  askMode: rich`Bagaimana belajarnya?`,
  askOnlineDays: (days: number) => rich`Ada ${days} hari. Hari ke berapa yang daring? Contoh: 1, 2`,
  onlineDaysExample: (days: number) =>
    rich`Mohon tulis nomor harinya, dari 1 sampai ${days}, misalnya: 1. Paling sedikit satu hari tetap tatap muka.`,
};
