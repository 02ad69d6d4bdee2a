import { rich } from '../../messaging/rich-text.ts';

/** What is said of trainings that people wait for: Indonesian, the source. */
export const interestsId = {
  choice: 'Kabari kalau dibuka',
  noted: (title: string) => rich`Baik, kami kabari sekali bila *${title}* dibuka. Ketik STOP bila tidak jadi.`,
  opened: (session: { title: string; batch: number; when: string; place: string }) =>
    rich`Kabar yang Bapak/Ibu minta: *${session.title}*, angkatan ${session.batch}, sudah dibuka.
${session.when}, ${session.place}.`,
  look: 'Lihat dan daftar',
  heading: rich`*Yang ditunggu orang*`,
  line: (number: number, title: string, people: number, regions: string) =>
    rich`${number}. *${title}*: ${people} orang (${regions})`,
  announce: rich`Pilih satu untuk mengirim pengumuman kepada mereka.`,
  nobody: rich`Belum ada yang menunggu pelatihan.`,
  waiting: (title: string) => `yang menunggu ${title}`,
};
