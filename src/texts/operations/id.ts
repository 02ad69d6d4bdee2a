import { joinRich, type RichText, rich } from '../../messaging/rich-text.ts';

/** What operators are told about how the service runs: Indonesian, the source. */
export const operationsId = {
  toCall: (count: number) =>
    count === 0
      ? rich`Tidak ada yang perlu ditelepon.`
      : rich`*Perlu ditelepon* (${count}). Pesan penting untuk mereka tidak bisa dikirim. Setelah menelepon, pilih namanya.`,
  toCallLine: (person: { number: number; name: string; phone: string; about: string }) =>
    rich`${person.number}. *${person.name}* ${person.phone} — ${person.about}`,
  about: {
    notice: 'perubahan jadwal',
    offer: 'tawaran tempat',
    reminder: 'pengingat pelatihan',
    broadcast: 'pengumuman',
    reply: 'jawaban',
  },
  missed: {
    report: (sessions: readonly RichText[]) =>
      joinRich([
        rich`*Ada pengingat atau kabar yang belum sampai* ke peserta:`,
        ...sessions,
        rich`Nama dan nomornya ada di DAFTAR TELEPON; alasannya di tiap angkatan, menu *Siapa yang menerima pengingat*.`,
      ]),
    line: (session: { title: string; batch: number; date: string; people: number }) =>
      rich`– *${session.title}*, angkatan ${session.batch} (${session.date}): ${session.people} orang`,
  },
  nameless: 'Tanpa nama',
  called: rich`Baik, dicatat sudah ditelepon.`,
  uncertain: (messages: number, channel: string) =>
    rich`⚠️ ${messages} pesan lewat ${channel} belum pasti sampai, dan tidak dikirim ulang supaya tidak dobel.
Nama-namanya ada di tiap angkatan, menu *Siapa yang menerima pengingat*. Daftar lengkap di server: *npm run outbox -- list*`,
  whatsapp: {
    open: rich`WhatsApp boleh mengirim pengingat dan pengumuman.`,
    restricted: (since: string) =>
      rich`*WhatsApp membatasi nomor ini* sejak ${since}. Pengingat dan pengumuman ditahan; jawaban tetap dikirim.
Periksa dulu ponselnya. Bila sudah aman, buka lagi.`,
    reopen: 'Buka lagi',
    reopened: rich`Baik, pengingat dan pengumuman dikirim lagi lewat WhatsApp.`,
    notRestricted: rich`WhatsApp tidak sedang ditahan.`,
    link: 'Buka halamannya',
    linkMade: (address: string) =>
      rich`Buka halaman ini dalam 10 menit, satu kali saja. Jangan diteruskan ke orang lain.
${address}`,
    alerts: {
      'logged-out': rich`⚠️ WhatsApp terputus: ponsel melepas perangkat ini. Tautkan lagi lewat halaman WhatsApp (ketik WHATSAPP).`,
      banned: rich`⚠️ WhatsApp menolak nomor ini, mungkin diblokir. Layanan WhatsApp berhenti. Periksa ponselnya.`,
      replaced: rich`⚠️ Program lain memakai tautan WhatsApp ini. Layanan WhatsApp berhenti sampai salah satu dimatikan.`,
      outdated: rich`⚠️ WhatsApp tidak lagi menerima versi program ini. Program perlu diperbarui.`,
      restricted: rich`⚠️ WhatsApp membatasi nomor ini. Pengingat dan pengumuman ditahan. Ketik WHATSAPP untuk melihatnya.`,
    },
  },
};
