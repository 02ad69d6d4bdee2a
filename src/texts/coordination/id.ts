import { rich } from '../../messaging/rich-text.ts';

/** What staff are told: Indonesian, the source. */
export const coordinationId = {
  menu: rich`*Menu petugas*
Pilih tombol, atau balas angkanya.`,
  bringIn: rich`*Ajak peserta*
Masukkan data orang, cetak poster, atau lihat pelatihan yang ditunggu warga.`,
  more: rich`*Lainnya*
Pilih tombol, atau balas angkanya.`,
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
  invitations: {
    askRole: rich`Mengundang sebagai apa?`,
    askRegions: rich`Untuk daerah mana? Balas 1 untuk seluruh provinsi, atau ketik nama daerah. Boleh beberapa, pisahkan dengan koma.`,
    askOwnRegions: rich`Untuk daerah mana? Ketik nama daerah Bapak/Ibu. Boleh beberapa, pisahkan dengan koma.`,
    regionExample: (text: string) =>
      rich`Daerah “${text}” belum kami kenali, atau ada lebih dari satu. Contoh: Kab. Malang, Kota Batu.`,
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
  planning: {
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
  },
  sessions: {
    heading: (from: number, to: number, total: number) => rich`*Angkatan* (${from}–${to} dari ${total})
Balas angkanya untuk mengelola.`,
    empty: rich`Belum ada angkatan. Ketik BUAT ANGKATAN untuk membuat yang baru.`,
    statuses: { draft: 'draf', published: 'dibuka', closed: 'ditutup', cancelled: 'dibatalkan' },
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
    gone: rich`Angkatan itu tidak ada lagi.`,
    stopped: rich`Baik, tidak ada yang diubah.`,
  },
  settings: {
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
  },
  people: {
    heading: (session: { title: string; batch: number; counts: string; from: number; to: number; total: number }) =>
      rich`*Peserta ${session.title}*, angkatan ${session.batch}
${session.counts || 'belum ada orang'}${
  session.total === 0
    ? ''
    : rich`

${session.from}–${session.to} dari ${session.total}. Balas angkanya, atau ketik nama untuk mencari.`
}`,
    found: (text: string) => rich`Yang cocok dengan “${text}”:`,
    notFound: rich`Tidak ada nama itu di angkatan ini.`,
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
    confirmAll: (people: number, approve: boolean) =>
      rich`${approve ? 'Setujui' : 'Tolak'} *${people} permohonan* sekaligus? Semua dikabari.`,
    yesAll: 'Ya, semuanya',
    decidedAll: (counts: { enrolled: number; waitlisted: number; declined: number }) =>
      rich`Selesai: ${counts.enrolled} terdaftar, ${counts.waitlisted} masuk daftar tunggu, ${counts.declined} ditolak. Semua kami kabari.`,
    askNumber: rich`Berapa nomor HP-nya? Orangnya harus sudah punya profil.`,
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

Balas 1 bila semua hadir. Bila ada yang tidak hadir, ketik nomornya: *tidak hadir 3, 7*`,
    everyonePresent: 'Semua hadir',
    marksExample: rich`Mohon balas SEMUA HADIR, atau nomor yang tidak hadir: tidak hadir 3, 7`,
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
  papers: {
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
  },
  broadcasts: {
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
          ? ''
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
    askStop: rich`Hentikan pengumuman ini? Yang belum terkirim tidak akan dikirim.`,
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
  },
  statistics: (numbers: {
    people: number;
    wantAnnouncements: number;
    perWeek: string;
    upcoming: { sessions: number; seats: number; taken: number };
    completed: number;
    absent: number;
    reminders: { fired: number; notSent: number };
    regions: string;
  }) => rich`*Statistik*
Punya profil: ${numbers.people} orang, mau pengumuman: ${numbers.wantAnnouncements}
Profil baru 4 minggu terakhir: ${numbers.perWeek}

30 hari ke depan: ${numbers.upcoming.sessions} angkatan, terisi ${numbers.upcoming.taken} dari ${numbers.upcoming.seats}
30 hari terakhir: ${numbers.completed} tamat, ${numbers.absent} tidak hadir
Pengingat: ${numbers.reminders.fired} terkirim, ${numbers.reminders.notSent} tidak

Terbanyak menurut daerah:
${numbers.regions}`,
  report: {
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
  },
  posters: {
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
  },
};
