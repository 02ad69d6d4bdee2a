import { setLanguage } from '../../people/persons.ts';
import { type Language, languages } from '../../texts/catalog.ts';
import { textsFor } from '../../texts/index.ts';
import type { Dialogue, Reaction, TurnContext } from '../flow.ts';
import { commandButton, menuChoices } from './home.ts';

/** Each language by its own name, which its speakers know. */
export const ownNames: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English', jv: 'Basa Jawa' };

const named: Readonly<Record<string, Language>> = {
  english: 'en',
  inggris: 'en',
  indonesia: 'id',
  indo: 'id',
  jawa: 'jv',
  jowo: 'jv',
  jawi: 'jv',
  javanese: 'jv',
};

/** The language a sentence asks for; null where it names none, several, or one that is not wanted. */
function languageNamed(text: string): Language | null {
  const said = text.toLowerCase();
  if (/\b(?:jangan|ojo|tidak|gak|ga|ora|mboten|don't|not)\b/.test(said)) return null;
  const wanted = new Set((said.match(/\p{Letter}+/gu) ?? []).flatMap((word) => named[word] ?? []));
  return wanted.size === 1 ? ([...wanted][0] ?? null) : null;
}

/** Choosing the language of the bot's texts; never guessed. */
export const language: Dialogue = {
  commands: {
    language: async (context, text) => {
      const wanted = languageNamed(text);
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
