import { type Dialogue, defineFlow, type Entry, type Reaction, type Step, type TurnContext } from '../flow.ts';
import { changesIn } from '../understanding/corrections.ts';
import { commandButton, menuChoices } from './home.ts';
import { decideOthers, offerToPassOn } from './register-others.ts';
import { withAsides } from './registration-asides.ts';
import { announcementsStep, consentStep } from './registration-consent.ts';
import { type Draft, draft, draftOf, givenIn, next, readBack } from './registration-draft.ts';
import { phoneStep } from './registration-phone.ts';
import { changeChoices, changed, changeStep, reviewStep } from './registration-review.ts';
import { audienceStep, nameStep, regionStep, whichRegionStep } from './registration-steps.ts';

/** Somebody would register others in the middle of the form. */
const othersStep: Step<Draft> = {
  ask: (context, { others = { words: '', from: 'consent' } }) => offerToPassOn(context, others),
  async take(context, { others = { words: '', from: 'consent' }, ...data }, answer) {
    const decided = await decideOthers(context, others, answer);
    if (decided === null) return { wrong: context.texts.registration.announcementsExample };
    if ('words' in decided) return { to: 'others', data: { ...data, others: { ...decided, from: others.from } } };
    // Who came for somebody else and has passed it on may not want a profile of their own.
    if (others.from === 'consent' && answer.choice !== 'no')
      return { end: [{ choices: menuChoices(context), ...decided }] };
    return { to: others.from, data, say: [decided] };
  },
};

const questions: Readonly<Record<string, Step<Draft>>> = {
  consent: consentStep,
  name: nameStep,
  region: regionStep,
  'which-region': whichRegionStep,
  audience: audienceStep,
  phone: phoneStep,
  review: reviewStep,
  change: changeStep,
  announcements: announcementsStep,
};

const steps: Readonly<Record<string, Step<Draft>>> = {
  ...Object.fromEntries(Object.entries(questions).map(([name, step]) => [name, withAsides(name, step)])),
  others: othersStep,
};

const registrationFlow = defineFlow<Draft>({
  name: 'registration',
  version: 1,
  data: draft,
  resumable: true,
  // What was answered stays, what is told now is not asked, and the person gets where they were going this time.
  takenUp(kept, wanted) {
    if (wanted.step !== 'consent') return kept;
    const { after = kept.data.after, ...given } = wanted.data;
    const merged = { ...given, ...kept.data, ...(after && { after }) };
    if (kept.step === 'consent') return { step: kept.step, data: merged };
    const { to: step, data } = next(merged);
    return { step, data };
  },
  stopped: ({ texts }) => texts.registration.stopped,
  steps,
});

/** A profile that stands already: what is begun here and left is nothing to go on with, the old profile stays. */
const profileFlow = defineFlow<Draft>({
  name: 'profile',
  version: 1,
  data: draft,
  stopped: ({ texts }) => texts.registration.editStopped,
  steps,
});

/** The door for whoever is not registered; `after` is where they go once they are. */
export const registrationEntry = (after?: Entry, given: Draft = {}): Entry => ({
  flow: 'registration',
  step: 'consent',
  data: { ...given, ...(after ? { after } : {}) },
});

const presentOf = ({ person }: TurnContext): Draft => ({
  ...(person.fullName === null ? {} : { fullName: person.fullName }),
  ...(person.regionCode === null ? {} : { regionCode: person.regionCode }),
  audiences: [...person.audiences],
  phone: person.phone,
  phoneProven: person.phoneProven,
});

/** A finished profile, with what can be changed; a sentence that wants something otherwise begins with that. */
function profile(context: TurnContext, text: string): Reaction {
  const { forms, common } = context.texts;
  const present = presentOf(context);
  const place = text === '' ? null : changed(present, text);
  if (place) return { start: { flow: 'profile', step: place.to, data: place.data } };
  const choices = [...changeChoices(context, 'profile:'), commandButton('menu', common.menu)];
  return { say: [{ text: forms.profile(readBack(context, present)), choices }] };
}

const changeable: ReadonlySet<string> = new Set(['name', 'region', 'audience', 'phone']);

/** Making a profile, and changing it later. */
export const registration: Dialogue = {
  flows: [registrationFlow, profileFlow],
  commands: {
    register(context, text) {
      if (context.person.registeredAt === null) return { start: registrationEntry(undefined, givenIn(text)) };
      const shown = profile(context, '');
      return { ...shown, say: [{ text: context.texts.registration.alreadyRegistered }, ...(shown.say ?? [])] };
    },
    profile: (context, text) =>
      context.person.registeredAt === null
        ? {
            start: registrationEntry(undefined, { ...givenIn(text), ...draftOf(changesIn(text).told) }),
            say: [{ text: context.texts.registration.noProfileYet }],
          }
        : profile(context, text),
  },
  actions: {
    profile: (context, [field = '']) =>
      context.person.registeredAt !== null && changeable.has(field)
        ? { start: { flow: 'profile', step: field, data: presentOf(context) } }
        : null,
  },
};
