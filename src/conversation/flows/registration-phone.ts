import type { RichText } from '../../messaging/rich-text.ts';
import { ownerOfNumber } from '../../people/accounts.ts';
import { parsePhone, showPhone } from '../../people/phone.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { looksLikeIdentityNumber } from '../understanding/names.ts';
import { hasNoPhone, meansThisNumber, phoneFrom } from '../understanding/phones.ts';
import { yesOrNo } from '../understanding/yes-no.ts';
import { joinProfile } from './accounts.ts';
import { type Draft, next } from './registration-draft.ts';

// Telegram takes its button for the number away only with a message of its own.
const doneAsking = ({ address }: TurnContext) =>
  address.channel === 'telegram' ? { contactRequestDone: true as const } : {};

async function takePhone(context: TurnContext, data: Draft, answer: Answer): Promise<Outcome<Draft>> {
  const { registration, forms } = context.texts;
  const { content, text, choice } = answer;
  if (content.kind === 'contact' && !content.own) return { wrong: registration.notOwnCard };
  if (choice === 'other') return { to: 'phone', data: { ...data, phoneMissed: false }, say: [] };
  if (choice === 'none') return withoutPhone(context, data);
  const phone = content.kind === 'contact' ? parsePhone(content.phone) : phoneFrom(text);
  if (phone) return taken(context, data, phone, content.kind === 'contact');
  const { accountPhone } = context;
  // A yes takes the number that was offered; asked to type another one, it gives none.
  const takesOffered = data.phoneMissed !== false && yesOrNo(text) === 'yes';
  const meansThis = choice === 'own' || meansThisNumber(text) || takesOffered;
  if (meansThis && accountPhone !== null) return taken(context, data, accountPhone, true);
  if (looksLikeIdentityNumber(text)) return { wrong: registration.noIdNumber };
  if (meansThis) return missed(data, forms.chatHidesNumber);
  if (!hasNoPhone(text)) return { wrong: registration.phoneExample, data: { ...data, phoneMissed: true } };
  // Once they have read what it is for, a no is a no.
  return data.phoneMissed ? withoutPhone(context, data) : missed(data, null);
}

/** The ways to go on are shown from now on. */
const missed = (data: Draft, text: RichText | null): Outcome<Draft> => ({
  to: 'phone',
  data: { ...data, phoneMissed: true },
  say: text === null ? [] : [{ text }],
});

function withoutPhone(context: TurnContext, data: Draft): Outcome<Draft> {
  const said = { text: context.texts.forms.withoutPhone, ...doneAsking(context) };
  return { ...next({ ...data, phone: null, phoneProven: false }), say: [said] };
}

async function taken(context: TurnContext, data: Draft, phone: string, isOwn: boolean): Promise<Outcome<Draft>> {
  const phoneProven = isOwn || phone === context.accountPhone;
  const owner = phoneProven ? await ownerOfNumber(context.tx, phone, context.person.id) : null;
  if (owner !== null && context.person.registeredAt === null) {
    const joined = await joinProfile(context, owner);
    const said = 'say' in joined ? (joined.say ?? []) : [];
    return { end: said.map((say) => ({ ...say, contactRequestDone: true as const })), forget: true };
  }
  const said: Say = { text: context.texts.registration.phoneTaken(showPhone(phone)), ...doneAsking(context) };
  return { ...next({ ...data, phone, phoneProven }), say: [said] };
}

export const phoneStep: Step<Draft> = {
  ask({ texts: { registration, forms }, address, accountPhone }, { phoneMissed }) {
    const own =
      accountPhone === null ? [] : [{ value: 'own', label: registration.thisNumber(showPhone(accountPhone)) }];
    if (phoneMissed) {
      const others = own.length === 0 ? [] : [{ value: 'other', label: forms.otherPhone }];
      return { text: forms.phoneWays, choices: [...own, ...others, { value: 'none', label: forms.noPhone }] };
    }
    if (phoneMissed === false) return { text: forms.typePhone };
    if (address.channel === 'telegram')
      return { text: registration.askPhoneButton, contactRequest: registration.shareNumber };
    return own.length === 0 ? { text: registration.askPhone } : { text: registration.askPhoneOrThis, choices: own };
  },
  take: takePhone,
};
