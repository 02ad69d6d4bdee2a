import type { CommandList } from './channels/telegram/channel.ts';
import { languages } from './texts/catalog.ts';
import { textsFor } from './texts/index.ts';

/** The commands menu in each language; Indonesian for whoever has another. */
export const telegramCommands: readonly CommandList[] = languages.map((language) => ({
  language: language === 'id' ? null : language,
  commands: textsFor(language).commands,
}));
