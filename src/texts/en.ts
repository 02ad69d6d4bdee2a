import { rich } from '../messaging/rich-text.ts';
import type { Catalog } from './catalog.ts';

export const en: Catalog = {
  common: {
    yes: 'Yes',
    no: 'No',
    menu: 'Main menu',
    back: 'Back',
    next: 'Next',
    previous: 'Previous',
    address: (name) => name ?? 'Sir/Madam',
    chooseNumber: (count) => rich`Reply with a number 1–${count}.`,
  },
};
