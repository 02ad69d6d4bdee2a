import { rich } from '../../messaging/rich-text.ts';

/** What staff are told: Indonesian, the source. */
export const coordinationId = {
  menu: rich`*Menu petugas*
Pilih tombol, atau balas angkanya.`,
  choices: {
    applications: 'Permohonan peserta',
    invite: 'Undang petugas',
    staff: 'Daftar petugas',
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
};
