import { z } from 'zod';
import { joinPerson, makeLinkCode, settleFormer, useLinkCode } from '../../people/accounts.ts';
import { loadPersons } from '../../people/persons.ts';
import { type Dialogue, defineFlow, type Entry, type Reaction, type TurnContext } from '../flow.ts';
import { nameFrom } from '../understanding/names.ts';
import { normalise } from '../understanding/normalise.ts';
import { regionsFrom } from '../understanding/regions.ts';
import { commandButton, menuChoices } from './home.ts';

const answers = z.object({ fullName: z.string().optional() });

/** Whether two writings are of one name: degrees, order and capitals set aside. */
function sameName(a: string, b: string): boolean {
  const words = (name: string): string =>
    normalise(name.split(',')[0] ?? '')
      .split(' ')
      .filter(Boolean)
      .toSorted()
      .join(' ');
  return words(a) === words(b);
}

/** The phone behind a contact has changed: its owner proves to be the one we know, before anything of theirs is shown. */
const returningFlow = defineFlow<z.infer<typeof answers>>({
  name: 'returning',
  version: 1,
  data: answers,
  stopped: ({ texts }) => texts.common.stopped,
  steps: {
    name: {
      ask: ({ texts }) => ({ text: texts.accounts.phoneChanged }),
      take({ texts }, _, answer) {
        const fullName = nameFrom(answer.text);
        return fullName === null ? { wrong: texts.registration.nameExample } : { to: 'region', data: { fullName } };
      },
    },
    region: {
      ask: ({ texts }) => ({ text: texts.registration.askRegion }),
      async take(context, { fullName = '' }, answer) {
        const { tx, contactId, formerPersonId, texts } = context;
        const regions = regionsFrom(answer.text).map(({ code }) => code);
        if (regions.length === 0) return { wrong: texts.registration.regionExample };
        const [former] = formerPersonId === null ? [] : await loadPersons(tx, [formerPersonId]);
        const same =
          former?.fullName != null &&
          former.regionCode !== null &&
          sameName(fullName, former.fullName) &&
          regions.includes(former.regionCode);
        await settleFormer(tx, contactId, same ? former.id : null);
        if (same) {
          const text = texts.accounts.knownAgain(texts.common.address(former.fullName));
          return { end: [{ text, choices: [commandButton('menu', texts.common.menu)] }], forget: true };
        }
        return { end: [{ text: texts.accounts.somebodyElse, choices: menuChoices(context) }], forget: true };
      },
    },
  },
});

/** Where whoever writes from a changed phone is taken first; null: there is no doubt. */
export const returningEntry = ({ formerPersonId }: Pick<TurnContext, 'formerPersonId'>): Entry | null =>
  formerPersonId === null ? null : { flow: 'returning', step: 'name', data: {} };

/** Says that this chat belongs to a profile made elsewhere from now on. */
export async function joinProfile(context: TurnContext, personId: number): Promise<Reaction> {
  const { tx, contactId, texts } = context;
  const [owner] = await loadPersons(tx, [personId]);
  if (!owner) return { say: [{ text: texts.accounts.codeInvalid }] };
  await joinPerson(tx, contactId, personId);
  const text = texts.accounts.joined(texts.common.address(owner.fullName));
  return { say: [{ text, choices: [commandButton('menu', texts.common.menu)] }] };
}

async function makeCode({ tx, person, now, texts }: TurnContext): Promise<Reaction> {
  const { accounts } = texts;
  if (person.registeredAt === null) return { say: [{ text: accounts.noProfileYet }] };
  return { say: [{ text: accounts.code(await makeLinkCode(tx, person.id, now)) }], keep: true };
}

async function takeCode(context: TurnContext, code: string): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  // A profile of one's own is not thrown away for another's.
  if (person.registeredAt !== null) return { say: [{ text: texts.accounts.hasProfile }] };
  const owner = await useLinkCode(tx, code, now);
  return owner === null ? { say: [{ text: texts.accounts.codeInvalid }] } : joinProfile(context, owner);
}

/** One person, one profile, whichever channels they use. */
export const accounts: Dialogue = {
  flows: [returningFlow],
  commands: { 'link-chats': makeCode },
  words(context, text) {
    const code = /^(?:kode\s+)?sambung\s*:?\s*([A-Z2-9]{8})$/i.exec(text.trim())?.[1];
    return code === undefined ? null : takeCode(context, code);
  },
};
