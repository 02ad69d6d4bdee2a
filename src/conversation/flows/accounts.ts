import { z } from 'zod';
import { joinRich } from '../../messaging/rich-text.ts';
import { joinPerson, makeLinkCode, ownerOfNumber, settleFormer, useLinkCode } from '../../people/accounts.ts';
import { parsePhone } from '../../people/phone.ts';
import { tellOfMerge } from '../../outreach/merging.ts';
import { loadPersons, type Person } from '../../people/persons.ts';
import { regionName } from '../../people/regions.ts';
import { mergePeople } from '../../privacy/merging.ts';
import { endConversation } from '../conversations.ts';
import {
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Reaction,
  type Say,
  type TurnContext,
} from '../flow.ts';
import { nameFrom } from '../understanding/names.ts';
import { normalise } from '../understanding/normalise.ts';
import { regionsFrom } from '../understanding/regions.ts';
import { yesNo } from './answers.ts';
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

/** How long a code that was shown stands for its owner. */
const minutesToConfirm = 15;

const proof = z.object({ otherId: z.number(), until: z.string() });
type Proof = z.infer<typeof proof>;

const profileOf = ({ fullName, regionCode }: Person): string =>
  [fullName ?? '', regionCode === null ? '' : regionName(regionCode)].filter(Boolean).join(', ');

const alike = (a: Person, b: Person): boolean =>
  sameName(a.fullName ?? '', b.fullName ?? '') && a.regionCode === b.regionCode;

/** Somebody with a profile in each of two chats has shown the one's code in the other: the two become one. */
const mergeFlow = defineFlow<Proof>({
  name: 'merge',
  version: 1,
  data: proof,
  stopped: ({ texts }) => texts.accounts.notMerged,
  steps: {
    confirm: {
      async ask({ tx, person, texts: { accounts } }, { otherId }) {
        const [other] = await loadPersons(tx, [otherId]);
        const named = other !== undefined && !alike(person, other);
        const names = named
          ? [
              { value: 'mine', label: profileOf(person) },
              { value: 'theirs', label: profileOf(other) },
            ]
          : [{ value: 'mine', label: accounts.yesMerge }];
        return { text: accounts.askMerge(named), choices: [...names, { value: 'no', label: accounts.noMerge }] };
      },
      async take(context, data, answer) {
        const { tx, person, texts } = context;
        const said = answer.choice ?? yesNo(answer);
        if (said === 'no') return { end: [{ text: texts.accounts.notMerged, choices: menuChoices(context) }] };
        const [other] = await loadPersons(tx, [data.otherId]);
        const late = other?.registeredAt == null || new Date(data.until) < context.now;
        if (late) return { end: [{ text: texts.accounts.codeInvalid, choices: menuChoices(context) }] };
        // With two names a yes does not say which.
        const chosen = said === 'yes' && alike(person, other) ? 'mine' : said;
        if (chosen !== 'mine' && chosen !== 'theirs') return { wrong: texts.accounts.mergeExample };
        return becomeOne(context, other, chosen === 'mine' ? person : other);
      },
    },
  },
});

async function becomeOne(context: TurnContext, other: Person, named: Person): Promise<Outcome<Proof>> {
  const { tx, person, agency, now, texts } = context;
  await tellOfMerge(tx, other, agency, now);
  const doubles = await mergePeople(tx, { from: other.id, into: person.id, named: named.id }, agency, now);
  await endConversation(tx, other.id, now);
  const merged = { text: texts.accounts.merged(texts.common.address(named.fullName)) };
  const last = doubles > 0 ? [merged, { text: texts.accounts.mergedDoubles }] : [merged];
  const choices = [
    commandButton('my-trainings', texts.home.choices.myTrainings),
    commandButton('menu', texts.common.menu),
  ];
  return { end: last.map((say, index) => (index === last.length - 1 ? { ...say, choices } : say)) };
}

async function makeCode(context: TurnContext): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const { accounts } = texts;
  if (person.registeredAt === null) return { say: [orByNumber(context, { text: accounts.noProfileYet })] };
  return { say: [{ text: accounts.code(await makeLinkCode(tx, person.id, now)) }], keep: true };
}

/** Offers whoever is unknown in this chat to show their number, where the channel vouches for it at a press. */
export function orByNumber({ address, texts }: TurnContext, say: Say): Say {
  if (address.channel !== 'telegram') return say;
  const text = joinRich([say.text, texts.accounts.shareInstead], '\n\n');
  return { ...say, text, contactRequest: texts.registration.shareNumber };
}

/** Somebody shows their own number, which no form asked for: it leads to the profile that it proves; null: to none. */
export async function showsNumber(context: TurnContext, shown: string): Promise<Reaction | null> {
  const { tx, person, now, texts } = context;
  const phone = parsePhone(shown);
  if (phone === null) return null;
  const owner = await ownerOfNumber(tx, phone, person.id);
  const done = { contactRequestDone: true } as const;
  if (owner !== null && person.registeredAt !== null) return { start: mergeEntry(owner, now) };
  if (owner !== null) {
    const joined = await joinProfile(context, owner);
    return 'say' in joined ? { say: (joined.say ?? []).map((say) => ({ ...say, ...done })) } : joined;
  }
  if (person.registeredAt !== null) return null;
  const { accounts, home, common } = texts;
  const choices = [commandButton('register', home.choices.register), commandButton('menu', common.menu)];
  return { say: [{ text: accounts.numberUnknown, choices, ...done }] };
}

function mergeEntry(otherId: number, now: Date): Entry {
  const until = new Date(now.getTime() + minutesToConfirm * 60_000).toISOString();
  return { flow: 'merge', step: 'confirm', data: { otherId, until } };
}

async function takeCode(context: TurnContext, code: string): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const ownerId = await useLinkCode(tx, code, now);
  const [owner] = ownerId === null ? [] : await loadPersons(tx, [ownerId]);
  if (!owner?.registeredAt) return { say: [{ text: texts.accounts.codeInvalid }] };
  if (owner.id === person.id) return { say: [{ text: texts.accounts.alreadyOne }] };
  if (person.registeredAt === null) return joinProfile(context, owner.id);
  return { start: mergeEntry(owner.id, now) };
}

/** One person, one profile, whichever channels they use. */
export const accounts: Dialogue = {
  flows: [returningFlow, mergeFlow],
  commands: { 'link-chats': makeCode },
  words(context, text) {
    const code = /^(?:kode\s+)?sambung\s*:?\s*([A-Z2-9]{8})$/i.exec(text.trim())?.[1];
    return code === undefined ? null : takeCode(context, code);
  },
};
