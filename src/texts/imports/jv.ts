import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What coordinators are told of the sheets of people that they send, in Javanese. */
export const importsJv: Catalog['imports'] = {
  howTo: rich`*Nglebetaken data tiyang*
Kirim berkasipun wonten mriki (XLSX utawi CSV), kanthi kolom asma, nomer HP, lan kabupaten/kota. Paling kathah 25.000 baris.`,
  reading: (file) => rich`Berkas *${file}* saweg dipunwaos. Sekedhap, kula kabari wonten mriki.`,
  nameless: 'tanpa asma',
  unreadable: {
    empty: rich`Berkasipun kosong. Mangga kirim ingkang wonten asma lan nomer HP-nipun.`,
    'not-a-sheet': rich`Berkas niku sanes Excel utawi CSV. Bikak mawi Excel utawi Google Spreadsheet, simpen dados XLSX, lajeng kirim malih.`,
    'old-excel': rich`Berkas niku Excel lami utawi ngagem tembung sandi. Bikak mawi Excel, simpen dados XLSX tanpa tembung sandi, lajeng kirim malih.`,
    'too-large': rich`Berkasipun ageng sanget. Paling ageng 10 MB. Busak gambar lan lembar sanes, utawi bagi dados pinten-pinten berkas.`,
    'too-many-rows': rich`Berkas niku langkung saking 25.000 baris. Mangga bagi dados pinten-pinten berkas.`,
    broken: rich`Berkas niku mboten saged dipunwaos ngantos rampung. Bikak lan simpen malih dados XLSX, lajeng kirim malih.`,
    gone: rich`Berkas niku mboten saged dipunpendhet malih. Mangga kirim sepindhah malih.`,
    nobody: rich`Mboten wonten tiyang wonten berkas niku. Mangga priksa lembar lan kolomipun.`,
  },
  fields: { phone: 'nomer HP', name: 'asma', region: 'kabupaten/kota', audience: 'kelompok' },
  askColumn: (field) =>
    rich`Kolom pundi ingkang isinipun *${field}*? Pilih, utawi bales aksara kolomipun, contonipun: C`,
  column: (letter, heading) => (heading === '' ? `Kolom ${letter}` : `${letter}: ${heading}`),
  noColumn: 'Mboten wonten kolomipun',
  columnExample: rich`Mangga pilih kolomipun, utawi bales aksaranipun, contonipun: C`,
  askRegion: rich`Sedaya tiyang wonten berkas niki saking kabupaten/kota pundi?`,
  regionExample: rich`Daerah niku dereng kula kenal, utawi wonten langkung saking setunggal. Contonipun: Kab. Malang`,
  ready: (found) => rich`*${found.file}* sampun dipunwaos.
Enggal: *${found.fresh} tiyang*
Sampun dipunkenal: ${found.known}
Mboten saged dipunagem: ${found.faulty} baris${found.problems === '' ? '' : ` (${found.problems})`}
Kolom: ${found.columns}${found.region === '' ? '' : `\nDaerah: ${found.region}`}`,
  consent: rich`Piyambakipun dereng setuju dipunhubungi, dados kula mboten nyerat rumiyin. Mangga dipunajak mawi poster.`,
  problems: {
    'no-number': 'tanpa nomer HP',
    'bad-number': 'nomer HP klentu',
    'cut-number': 'nomer HP kethokan',
    'no-name': 'tanpa asma',
    'unknown-region': 'daerah mboten dipunkenal',
    twice: 'nomer dhobel wonten berkas',
    'not-your-region': 'sanes daerah Bapak/Ibu',
    known: 'sampun dipunkenal',
  },
  sheet: {
    title: (file) => `Baris ingkang mboten dipunagem: ${file}`,
    columns: ['Baris', 'Asma', 'Alesan', 'Isi sel'],
    reasons: {
      'cut-number': 'nomer HP dipunkethok Excel: dadosaken teks kolomipun, lajeng serat malih nomeripun',
      twice: (row) => `nomer ingkang sami wonten baris ${row}`,
    },
    ready: (rows) => rich`Daftar ${rows} baris ingkang mboten dipunagem, kaliyan alesanipun.`,
    fileName: 'baris-mboten-dipunagem',
  },
  apply: 'Inggih, simpen',
  faults: 'Ningali baris klentu',
  wrongColumns: 'Kolomipun klentu',
  cancel: 'Bucal berkas niki',
  applying: (applied, fresh) => rich`Saweg dipunsimpen: ${applied} saking ${fresh} tiyang. Kula kabari menawi rampung.`,
  done: (applied) =>
    rich`Rampung: *${applied} tiyang* kasimpen. Mangga dipunajak mawi poster lan tautan, supados saged kula kabari.`,
  ended: rich`Berkas niki sampun rampung utawi sampun dipunbucal.`,
  cancelled: rich`Inggih, mboten wonten ingkang dipunsimpen.`,
  none: rich`Dereng wonten berkas ingkang dipunwaos.`,
  left: rich`Inggih. Ketik IMPOR kangge nglajengaken.`,
  proposed: rich`Nomer Bapak/Ibu wonten ing data dinas. Mangga dipunpriksa.`,
};
