import type { QuickReply } from '../../messaging/outbound.ts';
import { candidateOf } from '../../people/candidates.ts';
import { type Purpose, recordConsent } from '../../people/consent.ts';
import type { Answer, Outcome, Step, TurnContext } from '../flow.ts';
import { consentIn } from '../understanding/consent.ts';
import { yesNo } from './answers.ts';
import { commandButton, menuChoices } from './home.ts';
import { type Draft, filled, givenIn, next } from './registration-draft.ts';

const agreeing = ({ agree, disagree }: TurnContext['texts']['registration']): QuickReply[] => [
  { value: 'yes', label: agree },
  { value: 'no', label: disagree },
];

const keep = (context: TurnContext, purpose: Purpose, granted: boolean, answer: Answer): Promise<void> =>
  recordConsent(
    context.tx,
    {
      personId: context.person.id,
      purpose,
      granted,
      textVersion: context.texts.registration.consentVersion,
      rawAnswer: answer.raw,
      channel: context.address.channel,
    },
    context.now,
  );

/** What a coordinator's list says under the number that the channel vouches for: proposed, to be read and corrected. */
async function withProposal({ tx, texts, accountPhone }: TurnContext, data: Draft): Promise<Outcome<Draft>> {
  const proposed = accountPhone === null ? null : await candidateOf(tx, accountPhone);
  if (!proposed || accountPhone === null) return next(data);
  const { fullName, regionCode, audiences } = proposed;
  const known = { fullName, regionCode, ...(audiences.length === 0 ? {} : { audiences: [...audiences] }) };
  const draft = { ...known, phone: accountPhone, phoneProven: true, ...data };
  return { ...next(draft), say: [{ text: texts.imports.proposed }] };
}

/** What is noted and why, before anything is asked. */
export const consentStep: Step<Draft> = {
  ask: ({ texts: { registration } }) => ({ text: registration.consent, choices: agreeing(registration) }),
  again: ({ texts: { registration } }) => ({ text: registration.consentAgain, choices: agreeing(registration) }),
  async take(context, data, answer) {
    const { registration } = context.texts;
    const agreed = answer.choice === 'yes' || answer.choice === 'no' ? answer.choice : consentIn(answer.text);
    // "Daftar saja, nama sy Lina dari Lamongan" is kept for when they have agreed.
    const given = answer.choice === null ? givenIn(answer.text) : {};
    if (agreed === null) {
      if (given.fullName !== undefined) return { to: 'consent', data: filled(data, given) };
      return { wrong: registration.consentExample };
    }
    await keep(context, 'profile', agreed === 'yes', answer);
    if (agreed === 'yes') return withProposal(context, filled(data, given));
    return { end: [{ text: registration.consentRefused, choices: menuChoices(context) }] };
  },
};

/** Whether news of other trainings are welcome: the last question, and the profile is made. */
export const announcementsStep: Step<Draft> = {
  ask: ({ texts: { registration, common } }) => ({
    text: registration.askAnnouncements,
    choices: [
      { value: 'yes', label: common.yes },
      { value: 'no', label: common.no },
    ],
  }),
  async take(context, data, answer) {
    const { registration, common, home } = context.texts;
    const welcome = yesNo(answer);
    if (welcome === null) return { wrong: registration.announcementsExample };
    await keep(context, 'announcements', welcome === 'yes', answer);
    const done = { text: registration.registered(common.address(data.fullName ?? null)) };
    if (data.after) return { end: [done], then: data.after };
    return {
      end: [{ ...done, choices: [commandButton('browse', home.choices.browse), commandButton('menu', common.menu)] }],
    };
  },
};
