import type { QuickReply } from '../../messaging/outbound.ts';
import { dropCandidate } from '../../people/candidates.ts';
import { saveProfile } from '../../people/persons.ts';
import { grantByProvenPhone } from '../../people/roles.ts';
import type { Answer, Outcome, Step, TurnContext } from '../flow.ts';
import { changesIn, confirms, denies } from '../understanding/corrections.ts';
import { menuChoices } from './home.ts';
import { corrected, type Draft, draftOf, next, readBack } from './registration-draft.ts';

async function confirm(context: TurnContext, data: Draft): Promise<Outcome<Draft>> {
  const { fullName, regionCode, audiences, phone, phoneProven = false } = data;
  if (fullName === undefined || regionCode === undefined || audiences === undefined || phone === undefined) {
    return next(data);
  }
  const { tx, person, now, texts } = context;
  await saveProfile(tx, person.id, { fullName, regionCode, audiences, phone, phoneProven }, now);
  const proven = phoneProven ? phone : null;
  if (proven !== null) await dropCandidate(tx, proven);
  const promoted = proven !== null && (await grantByProvenPhone(tx, person.id, proven, context.adminPhones, now));
  const say = promoted ? [{ text: texts.registration.administrator }] : [];
  if (person.registeredAt === null) return { to: 'announcements', data, say };
  const saved = { text: texts.registration.saved, choices: menuChoices(context) };
  return { end: [...say, saved], ...(data.after ? { then: data.after } : {}) };
}

/** What of a profile can be changed. `prefix`: what their values begin with. */
export const changeChoices = ({ texts: { registration } }: TurnContext, prefix = ''): QuickReply[] => [
  { value: `${prefix}name`, label: registration.changeName },
  { value: `${prefix}region`, label: registration.changeRegion },
  { value: `${prefix}audience`, label: registration.changeAudience },
  { value: `${prefix}phone`, label: registration.changePhone },
];

/** The profile with what a sentence wants otherwise; null where it wants nothing. */
export function changed(data: Draft, text: string, isAsked = false): { to: string; data: Draft } | null {
  const { told, open } = changesIn(text, isAsked);
  const values = draftOf(told);
  if (Object.keys(values).length === 0 && open.length === 0) return null;
  // What is only named is asked for, one after the other, as if it had not been answered.
  const kept = Object.entries(corrected({ ...data, audiencePage: 0 }, values));
  return next(Object.fromEntries(kept.filter(([key]) => !open.some((field) => keys[field] === key))));
}

const keys = { name: 'fullName', region: 'regionCode', audience: 'audiences', phone: 'phone' } as const;

async function takeReview(context: TurnContext, data: Draft, answer: Answer, isAsked = false): Promise<Outcome<Draft>> {
  if (answer.choice === 'correct') return confirm(context, data);
  if (answer.choice !== null) return { to: answer.choice, data: { ...data, audiencePage: 0 } };
  const otherwise = changed(data, answer.text, isAsked);
  if (otherwise) return otherwise;
  if (confirms(answer.text)) return confirm(context, data);
  if (denies(answer.text)) return { to: 'change', data };
  const { reviewExample, whichExample } = context.texts.registration;
  return { wrong: isAsked ? whichExample : reviewExample };
}

/** Everything is read back before it is saved. */
export const reviewStep: Step<Draft> = {
  ask: (context, data) => ({
    text: context.texts.registration.review(readBack(context, data)),
    choices: [{ value: 'correct', label: context.texts.registration.correct }, ...changeChoices(context)],
  }),
  take: (context, data, answer) => takeReview(context, data, answer),
};

/** They said that something is wrong, and not what. */
export const changeStep: Step<Draft> = {
  ask: (context) => ({ text: context.texts.forms.whatIsWrong, choices: changeChoices(context) }),
  take: (context, data, answer) => takeReview(context, data, answer, true),
};
