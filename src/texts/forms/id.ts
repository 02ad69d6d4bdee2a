import { rich } from '../../messaging/rich-text.ts';

/** What is said in between, while somebody fills in the registration: Indonesian, the source. */
export const formsId = {
  wait: rich`Baik, kami tunggu.`,
  /** A question about the form itself, in one line. */
  answers: {
    degrees: rich`Boleh dengan gelar: nama dan gelar ditulis di sertifikat.`,
    nickname: rich`Mohon nama lengkap, bukan panggilan, karena ditulis di sertifikat.`,
    whyName: rich`Nama lengkap ditulis di sertifikat dan daftar hadir.`,
    whyRegion: rich`Daerah menentukan kuota dan petugas yang membantu. Yang dihitung tempat tinggal sekarang.`,
    whyPhone: rich`Nomor HP hanya untuk mengabari, misalnya bila jadwal berubah.`,
    relative: rich`Boleh nomor keluarga, asal Bapak/Ibu bisa dikabari lewat nomor itu.`,
    whoSees: rich`Dipakai untuk pendaftaran, pengingat, dan sertifikat saja. Hanya petugas pelatihan yang melihat, dan bisa dihapus kapan saja.`,
    ifNot: rich`Tidak apa-apa. Tanpa persetujuan tidak ada yang dicatat, dan jadwal tetap bisa dilihat.`,
    groups: rich`Kelompok adalah peran sosial Bapak/Ibu, misalnya PSM di desa atau TKSK di kecamatan. Bila tidak punya, pilih Masyarakat Umum.`,
  },
  belongsTo: (kinds: string) => rich`Itu termasuk kelompok *${kinds}*.`,
  placeNotName: rich`Itu nama daerah; daerahnya kami tanyakan setelah ini.`,
  outsideProgram: rich`Program ini untuk yang tinggal di Jawa Timur, walau KTP dari daerah lain.
Bila tinggal di luar Jawa Timur, ketik PETUGAS, atau pilih nomor 1.`,
  /** A number that cannot be read. */
  phoneWays: rich`Nomor HP hanya untuk mengabari bila jadwal berubah. Silakan pilih, atau ketik nomornya.`,
  otherPhone: 'Nomor lain',
  noPhone: 'Tidak punya nomor HP',
  typePhone: rich`Silakan ketik nomornya.`,
  withoutPhone: rich`Baik, tanpa nomor HP. Kabar kami kirim lewat chat ini.`,
  chatHidesNumber: rich`Nomor chat ini tidak terlihat oleh kami. Mohon diketik.`,
  noPhoneShown: 'tidak ada',
  whatIsWrong: rich`Baik. Yang mana yang perlu diubah?`,
  profile: (profile: { name: string; region: string; audiences: string; phone: string }) => rich`*Profil Bapak/Ibu*
Nama: *${profile.name}*
Daerah: *${profile.region}*
Kelompok: *${profile.audiences}*
Nomor HP: *${profile.phone}*`,
  notSavedYet: rich`Profil Bapak/Ibu belum tersimpan, jadi belum ada pelatihan yang diikuti. Mari selesaikan formulirnya dulu.`,
  /** Somebody would register somebody else, or a group. */
  others: {
    offer: rich`Satu chat untuk satu orang. Teman atau rombongan didaftarkan oleh petugas.

Kami sampaikan pesan Bapak/Ibu kepada petugas?`,
    more: rich`Kami tambahkan. Kami sampaikan sekarang kepada petugas?`,
    pass: 'Ya, sampaikan',
    leave: 'Tidak usah',
    left: rich`Baik, tidak kami sampaikan.`,
  },
  /** Somebody told what they need to take part. */
  needs: {
    passedOn: rich`Sudah kami sampaikan kepada petugas. Jawabannya lewat chat ini.`,
    nobody: rich`Terima kasih sudah memberi tahu. Saat ini belum ada petugas di chat ini. Pesan ini kami simpan untuk petugas; mohon sampaikan juga kepada panitia sebelum pelatihan.`,
    none: rich`Belum ada kebutuhan yang kami terima. Silakan tulis di sini, kami sampaikan kepada petugas.`,
  },
};
