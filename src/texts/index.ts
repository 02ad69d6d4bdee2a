import type { Catalog, Language } from './catalog.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const catalogs: Record<Language, Catalog> = { id, en };

export const textsFor = (language: Language): Catalog => catalogs[language];
