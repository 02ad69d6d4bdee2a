import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';
import { questionsId } from './id.ts';

/** What is said of questions that come again and again, in Javanese; what officers see of it stays Indonesian. */
export const questionsJv: Catalog['questions'] = {
  ...questionsId,
  which: rich`Ingkang dipunkersakaken pundi, Bapak/Ibu?`,
  isIt: rich`Punapa ingkang niki?`,
  noneOfThese: 'Sanes niku',
  restFromOfficer: rich`Supados langkung cetha, nyuwun pirsa dhateng petugas: ketik PETUGAS.`,
  restFromThem: rich`Supados langkung cetha, nyuwun pirsa dhateng petugas.`,
  askOfficer: 'Matur petugas',
  gone: rich`Ngapunten, wangsulan niku sampun mboten lumampah.`,
};
