import { setLanguage } from '../../people/persons.ts';
import { type Language, languages } from '../../texts/catalog.ts';
import { textsFor } from '../../texts/index.ts';
import type { Dialogue, Reaction, TurnContext } from '../flow.ts';
import { commandButton, menuChoices } from './home.ts';

/** Each language by its own name, which its speakers know. */
const ownNames: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

const named: Readonly<Record<string, Language>> = {
  english: 'en',
  inggris: 'en',
  'bahasa inggris': 'en',
  indonesia: 'id',
  'bahasa indonesia': 'id',
};

/** Choosing the language of the bot's texts; never guessed. */
export const language: Dialogue = {
  commands: {
    language: async (context, text) => {
      const wanted = named[text.trim().toLowerCase()];
      if (wanted) return choose(context, wanted);
      return {
        say: [
          {
            text: context.texts.home.chooseLanguage,
            choices: [
              ...languages.map((code) => ({ value: `language:${code}`, label: ownNames[code] })),
              commandButton('menu', context.texts.common.menu),
            ],
          },
        ],
      };
    },
  },
  actions: {
    language: async (context, [code]) => {
      const wanted = languages.find((known) => known === code);
      return wanted ? choose(context, wanted) : null;
    },
  },
};

async function choose(context: TurnContext, wanted: Language): Promise<Reaction> {
  await setLanguage(context.tx, context.person.id, wanted);
  const texts = textsFor(wanted);
  const speaking = { ...context, texts, person: { ...context.person, language: wanted } };
  return { say: [{ text: texts.home.languageSet, choices: menuChoices(speaking) }] };
}
