import { rich } from '../messaging/rich-text.ts';

/** Indonesian: the source of all texts. Short, warm, "Bapak/Ibu", one question a message; keywords in capitals. */
export const id = {
  common: {
    yes: 'Ya',
    no: 'Tidak',
    menu: 'Menu utama',
    back: 'Kembali',
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    /** "Bapak/Ibu Siti Aminah"; without a name "Bapak/Ibu". */
    address: (name: string | null) => (name === null ? 'Bapak/Ibu' : `Bapak/Ibu ${name}`),
    chooseNumber: (count: number) => rich`Balas angka 1–${count}.`,
  },
};
