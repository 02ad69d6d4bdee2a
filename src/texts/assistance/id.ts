import { rich } from '../../messaging/rich-text.ts';

/** What is said where people ask in their own words, or ask for a human: Indonesian, the source. */
export const assistanceId = {
  whatIsMeant: rich`Maaf, kami belum yakin. Maksud Bapak/Ibu yang mana?`,
  afterwards: (label: string) => rich`Satu per satu, ya. Soal *${label}* bisa setelah ini.`,
  agreed: rich`Baik, Bapak/Ibu. Ada lagi yang bisa kami bantu?`,
  notYet: {
    attendance: rich`Presensi lewat chat ini belum ada. Mohon isi daftar hadir kepada panitia di tempat, atau tanyakan kepada petugas.`,
    certificate: rich`Sertifikat belum bisa diambil lewat chat ini. Petugas bisa memeriksanya untuk Bapak/Ibu.`,
  },
  unknownFact: rich`Maaf, soal itu kami belum punya jawaban pasti. Ketik PETUGAS, nanti kami tanyakan.`,
  chainLetter: rich`Pesan berantai itu bukan dari kami. Mohon jangan membuka tautannya, dan jangan diteruskan.
*Kami tidak pernah meminta uang, OTP, NIK, atau foto KTP.*`,
  elsewhere: rich`Layanan ini khusus pelatihan relawan sosial.
Untuk *bansos*, *BPJS*, atau *KTP*, silakan ke kantor desa/kelurahan, atau cekbansos.kemensos.go.id.`,
  noIdPhoto: rich`Demi keamanan, mohon jangan mengirim foto KTP, KK, atau kartu bank, dan hapus bila sudah terkirim. Kami tidak memerlukan dan tidak menyimpannya.`,
  emergencies: {
    'self-harm': rich`Kami turut prihatin, dan Bapak/Ibu tidak sendirian.
Mohon hubungi sekarang: *119 ekstensi 8* (konseling), atau *112* (darurat), dan orang terdekat yang dipercaya.`,
    violence: rich`Kami turut prihatin. Keselamatan yang utama.
Mohon hubungi sekarang: *129* (SAPA, perempuan dan anak), atau *112* (darurat) atau *110* (polisi).`,
    disaster: rich`Kami turut prihatin. Mohon menjauh dulu ke tempat aman.
Hubungi sekarang: *112* (darurat), atau *115* (pertolongan).`,
  },
  grief: {
    prayer: rich`Innalillahi wa inna ilaihi raji'un.`,
    condolence: rich`Kami turut berduka cita, Bapak/Ibu.`,
    askName: rich`Bila beliau pernah ikut pelatihan kami, mohon tulis namanya, supaya tidak diundang lagi.`,
  },
  illness: {
    wish: rich`Semoga lekas pulih, Bapak/Ibu.`,
    help: rich`Bila jadi tidak bisa hadir, ketik BATAL. Bila perlu yang lain, ketik PETUGAS.`,
  },
  cheated: {
    /** What to do at once, by what was lost. */
    steps: {
      money: rich`Kami turut prihatin, Bapak/Ibu. Mohon segera:
• hubungi *bank*, minta transfer dan rekening tujuannya diblokir;
• simpan bukti chat dan bukti transfer;
• lapor polisi: *110*.`,
      code: rich`Kami turut prihatin, Bapak/Ibu. Mohon segera:
• jangan bagikan kode apa pun lagi;
• *daftarkan ulang WhatsApp* di HP Bapak/Ibu, supaya pelaku keluar;
• hubungi bank bila ada rekening yang terhubung, dan kabari keluarga;
• simpan bukti chat, lapor polisi: *110*.`,
    },
    neverAsk: rich`*Kami tidak pernah meminta uang, OTP, NIK, atau foto KTP.*`,
    askEvidence: rich`Nomor atau nama pelakunya boleh ditulis di sini.`,
    police: rich`Lapor polisi: telepon *110*, atau datang ke kantor polisi terdekat. Bawa bukti yang ada, seperti chat dan bukti transfer.`,
  },
  /** To a greeting or thanks from somebody in trouble: nothing cheerful. */
  here: {
    danger: rich`Kami di sini, Bapak/Ibu. Bila mendesak, mohon hubungi *112*.`,
    grief: rich`Semoga Bapak/Ibu sekeluarga diberi kekuatan.`,
    illness: rich`Semoga lekas pulih, Bapak/Ibu.`,
    cheated: rich`Kami di sini, Bapak/Ibu. Sambil menunggu petugas, bank dan polisi (*110*) bisa langsung dihubungi.`,
  },
  /** What else they tell was passed on, too. */
  added: {
    danger: {
      first: rich`Kami sampaikan juga kepada petugas. Bapak/Ibu tidak sendirian. Bila mendesak, mohon hubungi *112*.`,
      again: rich`Sudah kami sampaikan juga kepada petugas.`,
    },
    grief: {
      first: rich`Sudah kami sampaikan kepada petugas. Semoga Bapak/Ibu sekeluarga diberi kekuatan.`,
      again: rich`Sudah kami sampaikan juga kepada petugas.`,
    },
    cheated: {
      first: rich`Sudah kami tambahkan ke laporan Bapak/Ibu. Sambil menunggu petugas, bank dan polisi (*110*) bisa langsung dihubungi.`,
      again: rich`Sudah kami tambahkan ke laporan Bapak/Ibu.`,
    },
  },
  /** To whoever wants nobody to hear of it. `passedOn`: what they said before was. */
  secret: (passedOn: boolean) =>
    passedOn
      ? rich`Yang Bapak/Ibu ceritakan tadi sudah kami teruskan kepada petugas pelatihan, tidak kepada orang lain. Pesan ini dan yang berikutnya *tidak* kami teruskan.
Untuk bercerita dengan aman: *129* (SAPA) atau *119 ekstensi 8* (konseling).`
      : rich`Pesan ini *tidak* kami teruskan kepada siapa pun.
Untuk bercerita dengan aman: *129* (SAPA) atau *119 ekstensi 8* (konseling). Bila ingin dibantu petugas, ketik PETUGAS.`,
  keptSecret: rich`Pesan ini tidak kami teruskan. *129* (SAPA) bisa mendengarkan; bila ingin dibantu petugas, ketik PETUGAS.`,
  inJest: rich`Baik, Bapak/Ibu. Syukurlah bila semua baik. Bila suatu saat perlu, *112* selalu bisa dihubungi.`,
  /** To whoever is sorry for having been angry. */
  understood: rich`Tidak apa-apa, Bapak/Ibu. Kami mengerti.`,
  report: {
    waits: (since: string) =>
      rich`Pertanyaan Bapak/Ibu ada di petugas sejak *${since}* dan belum terjawab. Mohon maaf menunggu. Jawabannya datang di chat ini.`,
    kept: (since: string) =>
      rich`Pertanyaan Bapak/Ibu kami simpan sejak *${since}*, tetapi belum ada petugas yang bisa dihubungi di sini. Kami sampaikan begitu ada.`,
    none: rich`Tidak ada pertanyaan Bapak/Ibu yang sedang menunggu di sini. Ketik PETUGAS untuk menulis lagi.`,
  },
  misdirected: {
    otherOwner: rich`Mohon maaf, Bapak/Ibu. Nomor ini kami lepas dari data pemilik lamanya, dan kami tidak menulis lagi ke sini.`,
    neverRegistered: rich`Mohon maaf, Bapak/Ibu. Kami tidak menulis lagi ke nomor ini.
Data yang ada bisa dihapus, atau petugas bisa memeriksanya.`,
  },
  handOff: {
    ask: rich`Silakan tulis pertanyaan Bapak/Ibu dalam satu pesan. Kami teruskan ke petugas, dan jawabannya datang di chat ini.`,
    askMore: rich`Pertanyaan Bapak/Ibu sudah ada di petugas dan belum terjawab. Mohon ditunggu, ya.
Mau menambahkan sesuatu? Tulis di sini. Ketik MENU untuk kembali.`,
    askExample: rich`Mohon tulis pertanyaannya dengan beberapa kata.`,
    /** To whoever complains, before anything else. */
    sorry: rich`Mohon maaf atas ketidaknyamanannya, Bapak/Ibu.`,
    forwarded: rich`Sudah kami teruskan ke petugas. Jawabannya datang di chat ini.`,
    added: rich`Sudah kami tambahkan ke pertanyaan Bapak/Ibu. Mohon ditunggu, ya.`,
    opens: (when: string) => rich`Petugas menjawab pada hari kerja. Paling cepat: *${when}*.`,
    /** Nobody can be reached: it is kept, and whom to call instead is told. */
    nobody: rich`Saat ini belum ada petugas yang bisa dihubungi lewat chat ini. Pesan Bapak/Ibu kami simpan, dan kami sampaikan begitu ada petugas.`,
    /** The same of danger, after whom to call. */
    nobodyInDanger: rich`Saat ini *belum ada petugas* yang bisa membaca pesan ini. Mohon *jangan menunggu kami*: hubungi nomor itu sekarang.
Pesan Bapak/Ibu kami simpan, dan kami sampaikan begitu ada petugas.`,
    keptToo: rich`Pesan ini kami simpan juga, tetapi belum ada petugas yang membacanya. Bila mendesak, mohon hubungi *112*.`,
    /** Somebody can be reached at last. */
    reached: rich`Sekarang sudah ada petugas. Pesan Bapak/Ibu yang tadi kami simpan sudah kami sampaikan. Jawabannya datang di chat ini.`,
    /** Whoever had taken it is gone, or never answered. */
    putBack: rich`Mohon maaf, petugas yang tadi tidak bisa melanjutkan. Pertanyaan Bapak/Ibu kami teruskan ke petugas lain. Bila ada tambahan, silakan tulis di sini.`,
    gaveUp: rich`Mohon maaf, pertanyaan Bapak/Ibu belum ada yang menjawab sampai hari ini. Kami tutup dulu, supaya Bapak/Ibu tidak terus menunggu. Ketik PETUGAS bila masih perlu.`,
    /** To officers. */
    question: (asked: { name: string; region: string; question: string; urgent: boolean }) => rich`${
      asked.urgent ? rich`🔴 *DARURAT.* ` : ''
    }*Pertanyaan dari ${asked.name}*${asked.region === '' ? '' : ` (${asked.region})`}:
“${asked.question}”`,
    take: 'Jawab',
    taken: (officer: string) =>
      rich`Petugas kami${officer === '' ? '' : rich`, *${officer}*,`} sedang membaca pertanyaan Bapak/Ibu.`,
    answer: (name: string, question: string) => rich`*${name}* bertanya: “${question}”

Silakan tulis jawabannya. Setiap pesan kami teruskan. Balas SELESAI bila sudah.`,
    sentTo: (name: string) => rich`Terkirim ke *${name}* ✓`,
    writeMore: rich`Tulis lagi, atau balas SELESAI.`,
    done: 'Selesai',
    wordsOnly: rich`Maaf, yang bisa kami teruskan hanya tulisan, foto, dan dokumen.`,
    fromOfficer: (officer: string, text: string) => rich`*Petugas${officer === '' ? '' : ` ${officer}`}:*
${text}`,
    fromPerson: (name: string, text: string) => rich`*${name}:*
${text}`,
    fileFromPerson: (caption: string) => `(mengirim suara atau video, yang belum bisa diteruskan) ${caption}`,
    fileNotPassed: rich`Maaf, suara dan video belum bisa kami teruskan. Foto dan dokumen bisa, atau ceritakan dengan tulisan.`,
    sendsFile: 'mengirim berkas ini',
    sendsPlace: 'mengirim lokasi ini',
    place: 'Lokasi',
    sendsNumber: (phone: string) => `(mengirim kontak: ${phone})`,
    sendsSticker: '(mengirim stiker)',
    /** To the officer: the person was told why. */
    cardHeldBack: '(mengirim foto kartu identitas atau NIK, yang tidak kami teruskan demi keamanan)',
    /** To whoever sent one. */
    fileRefused: rich`Maaf, berkas itu tidak bisa kami teruskan. Yang bisa: foto, PDF, atau dokumen kantor, paling besar 5 MB.`,
    fileTooLate: rich`Maaf, berkas itu tidak sampai, karena petugas yang tadi sudah tidak bisa dihubungi. Pertanyaan Bapak/Ibu kami teruskan ke petugas lain. Mohon kirim lagi bila diminta.`,
    numberNotPassed: rich`Pesan itu tidak kami teruskan dan tidak kami simpan, karena ada nomor seperti NIK. Mohon tulis lagi tanpa nomor itu.`,
    closed: rich`Percakapan dengan petugas sudah selesai. Terima kasih. Ketik PETUGAS bila perlu lagi.`,
    fellSilent: rich`Percakapan dengan petugas kami tutup dulu karena lama tidak ada pesan. Ketik PETUGAS bila perlu lagi.`,
    fellSilentForOfficer: rich`Percakapan dengan penanya kami tutup karena dua jam tidak ada pesan.`,
    stillWaiting: rich`Mohon maaf, petugas belum sempat menjawab. Pertanyaan Bapak/Ibu kami teruskan lagi ke petugas lain.`,
    /** There are no others. */
    reminded: rich`Mohon maaf, petugas belum sempat menjawab. Kami sudah mengingatkan petugas lagi.`,
    /** The office closed meanwhile. */
    notToday: rich`Mohon maaf, petugas belum sempat menjawab hari ini.`,
    stillInDanger: rich`Mohon maaf, *belum ada petugas yang menjawab*. Kami sudah mengingatkan petugas lagi.
Bila Bapak/Ibu atau orang lain dalam bahaya, mohon jangan menunggu: hubungi *112* sekarang.`,
    finished: rich`Percakapan selesai, dan penanya sudah kami kabari.`,
    askKeep: rich`Simpan jawaban ini sebagai tanya-jawab untuk semua?`,
    keep: 'Simpan sebagai tanya-jawab',
    staysOpen: (name: string) => rich`Percakapan dengan *${name}* tetap terbuka. Ketik JAWAB untuk kembali.`,
    notSent: rich`Pesan tadi tidak terkirim.`,
    /** Several talks at once: what was written may be for either. */
    askForWhom: (names: readonly string[], text: string) => rich`Untuk *${names.join(' atau ')}*?
“${text}”`,
    /** What was written is a word of the bot's, too. */
    askWhetherCommand: (name: string, text: string) => rich`Kirim “${text}” ke *${name}*, atau buka “${text}” di sini?`,
    sendIt: 'Kirim',
    openIt: (text: string) => `Buka “${text}”`,
    takeOf: (name: string) => `Jawab ${name}`,
    waiting: (count: number) => rich`*${count} pertanyaan* menunggu jawaban Bapak/Ibu. Balas nomornya untuk menjawab.`,
    waitingLine: (line: { number: number; name: string; region: string; question: string }) =>
      rich`${line.number}. *${line.name}*${line.region === '' ? '' : ` (${line.region})`}: “${line.question}”`,
    nothingWaits: rich`Tidak ada pertanyaan yang menunggu jawaban Bapak/Ibu.`,
    /** To staff, whose words sound like a wish for a human. */
    askColleagues: (text: string) => rich`Apakah ini pertanyaan untuk petugas lain?
“${text}”`,
    passItOn: 'Ya, teruskan',
    doNotPass: 'Bukan',
    notPassed: rich`Baik, tidak kami teruskan.`,
    someoneElse: rich`Pertanyaan itu sudah dijawab petugas lain.`,
    over: rich`Percakapan itu sudah selesai.`,
    /** On the menu of staff. */
    waitsForYou: (count: number) => rich`*${count} pertanyaan* menunggu jawaban. Ketik JAWAB.`,
  },
  /** What a message may be about, as a choice. */
  meanings: {
    greet: 'Menu utama',
    help: 'Bantuan',
    join_info: 'Cara bergabung',
    register: 'Mendaftar',
    browse_sessions: 'Jadwal pelatihan',
    session_detail: 'Jadwal pelatihan',
    enroll: 'Ikut pelatihan',
    cancel_enrollment: 'Batal ikut',
    my_sessions: 'Pelatihan saya',
    reminder_settings: 'Atur pengingat',
    confirm_yes: 'Ya',
    confirm_no: 'Tidak',
    check_in: 'Presensi',
    certificate: 'Sertifikat',
    feedback: 'Kesan dan saran',
    profile_view: 'Data saya',
    profile_edit: 'Ubah profil',
    language: 'Ganti bahasa',
    stop_broadcast: 'Berhenti menerima pengumuman',
    resume_broadcast: 'Menerima pengumuman lagi',
    delete_my_data: 'Hapus data saya',
    human: 'Bicara dengan petugas',
    faq_other: 'Bertanya kepada petugas',
    smalltalk_thanks: 'Menu utama',
    out_of_scope: 'Hal lain (bansos, BPJS, KTP)',
    coordinator_broadcast: 'Buat pengumuman',
    coordinator_create_session: 'Kelola angkatan',
    coordinator_participants: 'Permohonan peserta',
    coordinator_stats: 'Statistik',
  },
};
