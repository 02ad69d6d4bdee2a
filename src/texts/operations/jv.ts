import { joinRich, rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What operators are told about how the service runs, in Javanese. */
export const operationsJv: Catalog['operations'] = {
  toCall: (count) =>
    count === 0
      ? rich`Mboten wonten ingkang perlu dipuntelpon.`
      : rich`*Perlu dipuntelpon* (${count}). Pesen wigati kangge piyambakipun mboten saged dipunkirim. Sasampunipun nelpon, pilih asmanipun.`,
  toCallLine: ({ number, name, phone, about }) => rich`${number}. *${name}* ${phone} — ${about}`,
  about: {
    notice: 'jadwal gantos',
    offer: 'tawaran panggenan',
    reminder: 'pengingat pelatihan',
    broadcast: 'pengumuman',
    reply: 'wangsulan',
  },
  missed: {
    report: (sessions) =>
      joinRich([
        rich`*Wonten pengingat utawi kabar ingkang dereng dugi* dhateng peserta:`,
        ...sessions,
        rich`Asma lan nomeripun wonten DAFTAR TELEPON; alesanipun wonten saben angkatan, menu *Sinten ingkang nampi pengingat*.`,
      ]),
    line: (session) =>
      rich`– *${session.title}*, angkatan ${session.batch} (${session.date}): ${session.people} tiyang`,
  },
  nameless: 'Tanpa asma',
  called: rich`Inggih, sampun kula cathet.`,
  uncertain: (messages, channel) =>
    rich`⚠️ ${messages} pesen mawi ${channel} dereng mesthi dugi, lan mboten dipunkirim malih supados mboten dhobel.
Asma-asmanipun wonten saben angkatan, menu *Sinten ingkang nampi pengingat*. Daftar jangkep wonten server: *npm run outbox -- list*`,
  whatsapp: {
    open: rich`WhatsApp angsal ngirim pengingat lan pengumuman.`,
    restricted: (since) =>
      rich`*WhatsApp mbatesi nomer niki* wiwit ${since}. Pengingat lan pengumuman dipuntahan; wangsulan tetep dipunkirim.
Priksa HP-nipun rumiyin. Menawi sampun aman, bikak malih.`,
    reopen: 'Bikak malih',
    reopened: rich`Inggih, pengingat lan pengumuman dipunkirim malih mawi WhatsApp.`,
    notRestricted: rich`WhatsApp mboten saweg dipuntahan.`,
    link: 'Bikak halamanipun',
    linkMade: (address) =>
      rich`Bikak halaman niki ing 10 menit, sepisan kemawon. Sampun ngantos dipunterasaken dhateng tiyang sanes.
${address}`,
    alerts: {
      'logged-out': rich`⚠️ WhatsApp pedhot: HP nguculaken perangkat niki. Sambungaken malih mawi halaman WhatsApp (ketik WHATSAPP).`,
      banned: rich`⚠️ WhatsApp nolak nomer niki, mbok menawi dipunblokir. Layanan WhatsApp mandheg. Priksa HP-nipun.`,
      replaced: rich`⚠️ Program sanes ngangge sambungan WhatsApp niki. Layanan WhatsApp mandheg ngantos salah satunggal dipunpejahi.`,
      outdated: rich`⚠️ WhatsApp sampun mboten nampi versi program niki. Program perlu dipunenggali.`,
      restricted: rich`⚠️ WhatsApp mbatesi nomer niki. Pengingat lan pengumuman dipuntahan. Ketik WHATSAPP kangge mirsani.`,
    },
  },
};
