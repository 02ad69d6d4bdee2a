import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said of questions that come again and again, to people and to who keeps the answers, in Javanese. */
export const questionsJv: Catalog['questions'] = {
  which: rich`Ingkang panjenengan maksud pundi?`,
  isIt: rich`Menapa ingkang niki?`,
  noneOfThese: 'Sanes niku',
  restFromOfficer: rich`Supados langkung cetha, mangga tanglet dhateng petugas: ketik PETUGAS.`,
  restFromThem: rich`Supados langkung cetha, mangga tanglet dhateng petugas.`,
  allFromOfficer: (question) => rich`_${question}_
Wangsulan ingkang jangkep wonten ing petugas: ketik PETUGAS.`,
  allFromThem: (question) => rich`_${question}_
Wangsulan ingkang jangkep wonten ing petugas.`,
  askOfficer: 'Tanglet dhateng petugas',
  gone: rich`Ngapunten, wangsulan niku sampun mboten kanggo.`,
  editing: {
    door: 'Tanya-jawab',
    list: (from, to, all) => rich`*Tanya-jawab* (${from}–${to} saking ${all})
Pilih setunggal ingkang dipungantos, utawi ketik tembung kangge madosi.`,
    found: (words, count) => rich`*Tanya-jawab* bab “${words}”: ${count}`,
    nothingFound: (words) => rich`Dereng wonten tanya-jawab bab “${words}”. Ketik tembung sanes, utawi tambah enggal.`,
    empty: rich`Dereng wonten tanya-jawab.`,
    add: 'Tambah enggal',
    everything: 'Ningali sedaya',
    off: (question) => `${question} (mboten aktif)`,
    entry: (entry) =>
      rich`*${entry.question}*
${
  entry.variants.length === 0
    ? ''
    : rich`_Ugi dipuntangletaken:_ ${entry.variants.join(' · ')}${entry.more > 0 ? ` … (+${entry.more})` : ''}
`
}
${entry.answers}
${
  entry.gaps === ''
    ? ''
    : rich`
⚠️ Dereng dipunisi: ${entry.gaps}. Perangan niku mboten kula tampilaken.`
}
${entry.period}${entry.edited === '' ? '' : ` ${entry.edited}`}`,
    inLanguage: (language, answer) => rich`_${language}:_ ${answer}`,
    always: 'Kanggo salajengipun.',
    from: (day) => `Kanggo wiwit ${day}.`,
    until: (day) => `Kanggo ngantos ${day}.`,
    between: (from, until) => `Kanggo ${from} ngantos ${until}.`,
    switchedOff: 'Saweg mboten aktif.',
    editedBy: (name, when) => `Pungkasan dipungantos ${name}, ${when}.`,
    choices: {
      question: 'Gantos pitakenan',
      variants: 'Gantos tembung sanes',
      answer: 'Gantos wangsulan',
      period: 'Gantos wekdal kanggo',
      switchOff: 'Mandhegaken',
      switchOn: 'Aktifaken',
      back: 'Wangsul dhateng daftar',
      save: 'Simpen',
      discard: 'Mboten sah dipunsimpen',
    },
    askQuestion: rich`Serat pitakenanipun, kados tiyang tanglet.
Contonipun: _Menapa wonten panggenan parkir?_`,
    askAnswer: (language) =>
      rich`Serat wangsulanipun (${language}), paling kathah 1.500 huruf. Pungkasi mawi langkah salajengipun, contonipun: _Ketik JADWAL_.`,
    askLanguage: rich`Wangsulan mawi basa menapa?`,
    askVariants: (numbered) =>
      rich`Serat cara sanes tiyang tanglet, setunggal saben baris. Kangge mbusak, serat minus lan nomeripun, contonipun _-2_.${
        numbered === ''
          ? ''
          : rich`

${numbered}`
      }`,
    askPeriod: rich`Kanggo kapan? Contonipun: _1 Desember 2026 ngantos 31 Desember 2026_, _ngantos 31 Desember_, utawi _selalu_.`,
    tooShort: rich`Mangga serat mawi sawetawis tembung.`,
    tooLong: (limit) => rich`Kepanjangen: paling kathah ${limit} huruf.`,
    noSuchVariant: rich`Mboten wonten nomer niku. Mangga pirsani daftaripun, lajeng serat kados -2.`,
    periodExample: rich`Tanggal niku dereng kula paham. Contonipun: _1 Desember 2026 ngantos 31 Desember 2026_.`,
    periodOver: rich`Tanggal pungkasanipun saderengipun tanggal wiwitanipun. Mangga serat malih.`,
    preview: rich`Mangke ungelipun kados niki. Dipunsimpen?`,
    saved: rich`Kasimpen ✓ Kanggo wiwit sakniki.`,
    savedUnseen: rich`Kasimpen ✓ Sakniki mboten kula tampilaken.`,
    discarded: rich`Inggih, mboten dipunsimpen.`,
    stopped: rich`Inggih, tanya-jawab dipuntutup. Ingkang dereng dipunsimpen mboten gantos.`,
    gone: rich`Tanya-jawab niku sampun mboten wonten.`,
    changedMeanwhile: (
      by,
      answer,
    ) => rich`Ing wekdal sami ${by === '' ? 'petugas sanes' : by} nggantos tanya-jawab niki. Wangsulanipun sakniki:
${answer}

Seratan panjenengan dereng dipunsimpen, nanging mboten ical.`,
    keptOver: rich`Wangsulan niku sampun mboten saged dipunsimpen.`,
  },
  unclear: {
    door: 'Dereng dipunpahami',
    list: (groups, times) =>
      rich`*Dereng dipunpahami:* ${groups} kelompok, ${times} pesen. Ingkang paling kathah rumiyin.`,
    nothing: rich`Sedaya pesen sampun dipunpahami utawi dipunpriksa. 👍`,
    line: (words, times) => `${words} (${times}×)`,
    group: (words, times) => rich`${words}

${times}× dipunserat. Maksudipun menapa?`,
    otherMeaning: 'Maksud sanes',
    makeFaq: 'Dadosaken tanya-jawab enggal',
    addTo: (question) => `Tambahaken dhateng: ${question}`,
    ignore: 'Mboten sah',
    back: 'Wangsul dhateng daftar',
    which: rich`Maksudipun ingkang pundi?`,
    labelled: rich`Kacathet ✓ Klentu? Balesi *wurung*.`,
    undo: (words) => `Wurungaken: ${words}`,
    takenBack: (words) => rich`Sampun dipunwurungaken. “${words}” wangsul dhateng daftar.`,
    nothingToUndo: rich`Mboten wonten ingkang saged dipunwurungaken.`,
    gone: rich`Pesen niku sampun dipunpriksa.`,
    stopped: rich`Inggih, pamriksan dipunmandhegaken.`,
  },
};
