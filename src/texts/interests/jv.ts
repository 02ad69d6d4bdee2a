import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said of trainings that people wait for, in Javanese. */
export const interestsJv: Catalog['interests'] = {
  choice: 'Kabari menawi dipunbikak',
  noted: (title) => rich`Inggih, kula kabari sepindhah menawi *${title}* dipunbikak. Ketik STOP menawi mboten sios.`,
  opened: (
    session,
  ) => rich`Kabar ingkang Bapak/Ibu suwun: *${session.title}*, angkatan ${session.batch}, sampun dipunbikak.
${session.when}, ${session.place}.`,
  look: 'Ningali lan ndhaftar',
  heading: rich`*Ingkang dipuntengga tiyang*`,
  line: (number, title, people, regions) => rich`${number}. *${title}*: ${people} tiyang (${regions})`,
  announce: rich`Pilih setunggal kangge ngirim pengumuman dhateng piyambakipun.`,
  nobody: rich`Dereng wonten ingkang nengga pelatihan.`,
  waiting: (title) => `ingkang nengga ${title}`,
};
