import { rich } from '../../messaging/rich-text.ts';

/** What coordinators are told of the sheets of people that they send: Indonesian, the source. */
export const importsId = {
  howTo: rich`*Memasukkan data orang*
Kirim berkasnya di sini (XLSX atau CSV), dengan kolom nama, nomor HP, dan kabupaten/kota. Paling banyak 25.000 baris.`,
  reading: (file: string) => rich`Berkas *${file}* sedang dibaca. Sebentar, kami kabari di sini.`,
  nameless: 'tanpa nama',
  unreadable: {
    empty: rich`Berkas itu kosong. Mohon kirim yang berisi nama dan nomor HP.`,
    'not-a-sheet': rich`Berkas itu bukan Excel atau CSV. Buka di Excel atau Google Spreadsheet, simpan sebagai XLSX, lalu kirim lagi.`,
    'old-excel': rich`Berkas itu Excel lama atau memakai kata sandi. Buka di Excel, simpan sebagai XLSX tanpa kata sandi, lalu kirim lagi.`,
    'too-large': rich`Berkas itu terlalu besar. Paling besar 10 MB. Hapus gambar dan lembar lain, atau bagi menjadi beberapa berkas.`,
    'too-many-rows': rich`Berkas itu lebih dari 25.000 baris. Mohon bagi menjadi beberapa berkas.`,
    broken: rich`Berkas itu tidak bisa dibaca sampai selesai. Buka dan simpan sekali lagi sebagai XLSX, lalu kirim lagi.`,
    gone: rich`Berkas itu tidak bisa diambil lagi. Mohon kirim sekali lagi.`,
    nobody: rich`Tidak ada orang di berkas itu. Mohon periksa lembar dan kolomnya.`,
  },
  fields: { phone: 'nomor HP', name: 'nama', region: 'kabupaten/kota', audience: 'kelompok' },
  askColumn: (field: string) => rich`Kolom mana yang berisi *${field}*? Pilih, atau balas huruf kolomnya, misalnya: C`,
  column: (letter: string, heading: string) => (heading === '' ? `Kolom ${letter}` : `${letter}: ${heading}`),
  noColumn: 'Tidak ada kolomnya',
  columnExample: rich`Mohon pilih kolomnya, atau balas hurufnya, misalnya: C`,
  askRegion: rich`Semua orang di berkas ini dari kabupaten/kota mana?`,
  regionExample: rich`Daerah itu belum kami kenali, atau ada lebih dari satu. Contoh: Kab. Malang`,
  ready: (found: {
    file: string;
    fresh: number;
    known: number;
    faulty: number;
    problems: string;
    columns: string;
    region: string;
  }) => rich`*${found.file}* sudah dibaca.
Baru: *${found.fresh} orang*
Sudah dikenal: ${found.known}
Tidak bisa dipakai: ${found.faulty} baris${found.problems === '' ? '' : ` (${found.problems})`}
Kolom: ${found.columns}${found.region === '' ? '' : `\nDaerah: ${found.region}`}`,
  consent: rich`Mereka belum setuju dihubungi, jadi kami tidak menulis lebih dulu. Ajak mereka dengan poster.`,
  problems: {
    'no-number': 'tanpa nomor HP',
    'bad-number': 'nomor HP keliru',
    'cut-number': 'nomor HP terpotong',
    'no-name': 'tanpa nama',
    'unknown-region': 'daerah tidak dikenal',
    twice: 'nomor ganda di berkas',
    'not-your-region': 'di luar daerah Bapak/Ibu',
    known: 'sudah dikenal',
  },
  sheet: {
    title: (file: string) => `Baris yang tidak dipakai: ${file}`,
    columns: ['Baris', 'Nama', 'Alasan', 'Isi sel'],
    reasons: {
      'cut-number': 'nomor HP terpotong oleh Excel: ubah kolomnya menjadi teks, lalu tulis lagi nomornya',
      twice: (row: string) => `nomor yang sama ada di baris ${row}`,
    },
    ready: (rows: number) => rich`Daftar ${rows} baris yang tidak dipakai, dengan alasannya.`,
    fileName: 'baris-tidak-dipakai',
  },
  apply: 'Ya, simpan',
  faults: 'Lihat baris yang keliru',
  wrongColumns: 'Kolomnya keliru',
  cancel: 'Buang berkas ini',
  applying: (applied: number, fresh: number) =>
    rich`Sedang disimpan: ${applied} dari ${fresh} orang. Kami kabari bila selesai.`,
  done: (applied: number) =>
    rich`Selesai: *${applied} orang* tersimpan. Ajak mereka dengan poster dan tautan, supaya bisa kami kabari.`,
  cancelled: rich`Baik, tidak ada yang disimpan.`,
  ended: rich`Impor ini sudah selesai atau dibatalkan.`,
  none: rich`Belum ada berkas yang dibaca.`,
  left: rich`Baik. Ketik IMPOR untuk melanjutkan.`,
  proposed: rich`Nomor Bapak/Ibu ada dalam data dinas. Mohon diperiksa.`,
};
