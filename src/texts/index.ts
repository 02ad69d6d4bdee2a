import type { Catalog, Language } from './catalog.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { jv } from './jv.ts';

const catalogs: Record<Language, Catalog> = { id, en, jv };

export const textsFor = (language: Language): Catalog => catalogs[language];
