import { type RichText, rich } from '../../messaging/rich-text.ts';

/** What is said of questions that come again and again, to people and to who keeps the answers: Indonesian, the source. */
export const questionsId = {
  which: rich`Maksud Bapak/Ibu yang mana?`,
  isIt: rich`Maksudnya yang ini?`,
  noneOfThese: 'Bukan itu',
  /** After an answer that leaves out what only the agency knows. */
  restFromOfficer: rich`Untuk kepastiannya, tanyakan kepada petugas: ketik PETUGAS.`,
  /** The same where the answer has named the word already. */
  restFromThem: rich`Untuk kepastiannya, tanyakan kepada petugas.`,
  /** Before an answer whose beginning waits for what only the agency knows: what it is about is said by the question. */
  allFromOfficer: (question: string) => rich`_${question}_
Jawaban lengkapnya ada di petugas: ketik PETUGAS.`,
  /** The same where the answer names the word itself. */
  allFromThem: (question: string) => rich`_${question}_
Jawaban lengkapnya ada di petugas.`,
  askOfficer: 'Tanyakan ke petugas',
  gone: rich`Maaf, jawaban itu sudah tidak berlaku.`,
  editing: {
    door: 'Tanya-jawab',
    list: (from: number, to: number, all: number) => rich`*Tanya-jawab* (${from}–${to} dari ${all})
Pilih satu untuk diubah, atau ketik kata untuk mencari.`,
    found: (words: string, count: number) => rich`*Tanya-jawab* tentang “${words}”: ${count}`,
    nothingFound: (words: string) => rich`Belum ada tanya-jawab tentang “${words}”. Ketik kata lain, atau tambah baru.`,
    empty: rich`Belum ada tanya-jawab.`,
    add: 'Tambah baru',
    everything: 'Lihat semua',
    off: (question: string) => `${question} (mati)`,
    entry: (entry: {
      question: string;
      variants: readonly string[];
      more: number;
      answers: RichText;
      gaps: string;
      period: string;
      edited: string;
    }) =>
      rich`*${entry.question}*
${
  entry.variants.length === 0
    ? ''
    : rich`_Juga ditanyakan:_ ${entry.variants.join(' · ')}${entry.more > 0 ? ` … (+${entry.more})` : ''}
`
}
${entry.answers}
${
  entry.gaps === ''
    ? ''
    : rich`
⚠️ Belum diisi: ${entry.gaps}. Bagian itu tidak kami tampilkan.`
}
${entry.period}${entry.edited === '' ? '' : ` ${entry.edited}`}`,
    inLanguage: (language: string, answer: string) => rich`_${language}:_ ${answer}`,
    always: 'Berlaku terus.',
    from: (day: string) => `Berlaku sejak ${day}.`,
    until: (day: string) => `Berlaku sampai ${day}.`,
    between: (from: string, until: string) => `Berlaku ${from} sampai ${until}.`,
    switchedOff: 'Sedang mati.',
    editedBy: (name: string, when: string) => `Terakhir diubah ${name}, ${when}.`,
    choices: {
      question: 'Ubah pertanyaan',
      variants: 'Ubah kata lain',
      answer: 'Ubah jawaban',
      period: 'Ubah masa berlaku',
      switchOff: 'Matikan',
      switchOn: 'Nyalakan',
      back: 'Ke daftar',
      save: 'Simpan',
      discard: 'Jangan simpan',
    },
    askQuestion: rich`Tulis pertanyaannya, seperti orang bertanya.
Contoh: _Apakah ada tempat parkir?_`,
    askAnswer: (language: string) =>
      rich`Tulis jawabannya (${language}), paling banyak 1.500 huruf. Akhiri dengan langkah berikutnya, misalnya: _Ketik JADWAL_.`,
    askLanguage: rich`Jawaban dalam bahasa apa?`,
    askVariants: (numbered: string) =>
      rich`Tulis cara lain orang menanyakannya, satu per baris. Untuk menghapus, tulis minus dan nomornya, misalnya _-2_.${
        numbered === ''
          ? ''
          : rich`

${numbered}`
      }`,
    askPeriod: rich`Berlaku kapan? Contoh: _1 Desember 2026 sampai 31 Desember 2026_, _sampai 31 Desember_, atau _selalu_.`,
    tooShort: rich`Mohon tulis dengan beberapa kata.`,
    tooLong: (limit: number) => rich`Terlalu panjang: paling banyak ${limit} huruf.`,
    noSuchVariant: rich`Tidak ada nomor itu. Lihat daftarnya, lalu tulis misalnya -2.`,
    periodExample: rich`Tanggal itu belum kami pahami. Contoh: _1 Desember 2026 sampai 31 Desember 2026_.`,
    periodOver: rich`Tanggal akhirnya sebelum tanggal awal. Mohon tulis lagi.`,
    preview: rich`Begini nanti bunyinya. Disimpan?`,
    saved: rich`Tersimpan ✓ Berlaku mulai sekarang.`,
    /** Of one that is switched off, or does not hold today. */
    savedUnseen: rich`Tersimpan ✓ Saat ini tidak kami tampilkan.`,
    discarded: rich`Baik, tidak disimpan.`,
    stopped: rich`Baik, tanya-jawab ditutup. Yang belum disimpan tidak berubah.`,
    gone: rich`Tanya-jawab itu sudah tidak ada.`,
    changedMeanwhile: (
      by: string,
      answer: string,
    ) => rich`Sementara itu ${by === '' ? 'petugas lain' : by} mengubah tanya-jawab ini. Jawabannya sekarang:
${answer}

Tulisan Bapak/Ibu belum disimpan, tetapi tidak hilang.`,
    keptOver: rich`Jawaban itu tidak bisa disimpan lagi.`,
  },
  unclear: {
    door: 'Belum dipahami',
    list: (groups: number, times: number) =>
      rich`*Belum dipahami:* ${groups} kelompok, ${times} pesan. Yang terbanyak dulu.`,
    nothing: rich`Semua pesan sudah dipahami atau diperiksa. 👍`,
    line: (words: string, times: number) => `${words} (${times}×)`,
    group: (words: string, times: number) => rich`${words}

${times}× ditulis. Apa maksudnya?`,
    otherMeaning: 'Arti lain',
    makeFaq: 'Jadikan tanya-jawab baru',
    addTo: (question: string) => `Tambahkan ke: ${question}`,
    ignore: 'Abaikan',
    back: 'Ke daftar',
    which: rich`Artinya yang mana?`,
    labelled: rich`Dicatat ✓ Keliru? Balas *urungkan*.`,
    undo: (words: string) => `Urungkan: ${words}`,
    takenBack: (words: string) => rich`Diurungkan. “${words}” kembali ke daftar.`,
    nothingToUndo: rich`Tidak ada yang bisa diurungkan.`,
    gone: rich`Pesan itu sudah diperiksa.`,
    stopped: rich`Baik, pemeriksaan dihentikan.`,
  },
};
