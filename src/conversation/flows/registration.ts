import type { QuickReply } from '../../messaging/outbound.ts';
import { type AudienceKind, audienceLabel, audiencePages } from '../../people/audiences.ts';
import { ownerOfNumber } from '../../people/accounts.ts';
import { candidateOf, dropCandidate } from '../../people/candidates.ts';
import { recordConsent } from '../../people/consent.ts';
import { saveProfile } from '../../people/persons.ts';
import { parsePhone, showPhone } from '../../people/phone.ts';
import { outsideEastJava, regionName } from '../../people/regions.ts';
import { grantByProvenPhone } from '../../people/roles.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Say,
  type TurnContext,
} from '../flow.ts';
import { ownAudiencesFrom } from '../understanding/audiences.ts';
import { looksLikeIdentityNumber, nameFrom } from '../understanding/names.ts';
import { correctionIn } from '../understanding/corrections.ts';
import { regionsFrom } from '../understanding/regions.ts';
import { yesOrNo } from '../understanding/yes-no.ts';
import { yesNo } from './answers.ts';
import { corrected, type Draft, draft, draftOf, givenIn, next } from './registration-draft.ts';
import { joinProfile } from './accounts.ts';
import { commandButton, menuChoices } from './home.ts';

/** What a coordinator's list says under the number that the channel vouches for: proposed, to be read and corrected. */
async function withProposal({ tx, texts, accountPhone }: TurnContext, data: Draft): Promise<Outcome<Draft>> {
  const proposed = accountPhone === null ? null : await candidateOf(tx, accountPhone);
  if (!proposed || accountPhone === null) return next(data);
  const { fullName, regionCode, audiences } = proposed;
  const known = { fullName, regionCode, ...(audiences.length === 0 ? {} : { audiences: [...audiences] }) };
  const draft = { ...known, phone: accountPhone, phoneProven: true, ...data };
  return { ...next(draft), say: [{ text: texts.imports.proposed }] };
}

async function takePhone(context: TurnContext, data: Draft, answer: Answer): Promise<Outcome<Draft>> {
  const { registration } = context.texts;
  const { content } = answer;
  if (content.kind === 'contact' && !content.own) return { wrong: registration.notOwnCard };
  const own = answer.choice === 'own' ? context.accountPhone : null;
  const phone = own ?? parsePhone(content.kind === 'contact' ? content.phone : answer.text);
  if (!phone) {
    return { wrong: looksLikeIdentityNumber(answer.text) ? registration.noIdNumber : registration.phoneExample };
  }
  const phoneProven = content.kind === 'contact' || phone === context.accountPhone;
  const owner = phoneProven ? await ownerOfNumber(context.tx, phone, context.person.id) : null;
  if (owner !== null && context.person.registeredAt === null) {
    const joined = await joinProfile(context, owner);
    const said = 'say' in joined ? (joined.say ?? []) : [];
    return { end: said.map((say) => ({ ...say, contactRequestDone: true as const })), forget: true };
  }
  // Telegram takes its button for the number away only with a message of its own.
  const done = context.address.channel === 'telegram' ? { contactRequestDone: true as const } : {};
  const said: Say = { text: registration.phoneTaken(showPhone(phone)), ...done };
  return { ...next({ ...data, phone, phoneProven }), say: [said] };
}

async function confirm(context: TurnContext, data: Draft): Promise<Outcome<Draft>> {
  const { fullName, regionCode, audiences, phone, phoneProven = false } = data;
  if (fullName === undefined || regionCode === undefined || audiences === undefined || phone === undefined) {
    return next(data);
  }
  const { tx, person, now, texts } = context;
  await saveProfile(tx, person.id, { fullName, regionCode, audiences, phone, phoneProven }, now);
  if (phoneProven) await dropCandidate(tx, phone);
  const promoted = phoneProven && (await grantByProvenPhone(tx, person.id, phone, context.adminPhones, now));
  const say = promoted ? [{ text: texts.registration.administrator }] : [];
  if (person.registeredAt === null) return { to: 'announcements', data, say };
  const saved = { text: texts.registration.saved, choices: menuChoices(context) };
  return { end: [...say, saved], ...(data.after ? { then: data.after } : {}) };
}

const agreeing = ({ agree, disagree }: TurnContext['texts']['registration']): QuickReply[] => [
  { value: 'yes', label: agree },
  { value: 'no', label: disagree },
];

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
  stopped: ({ texts, person }) =>
    person.registeredAt === null ? texts.registration.stopped : texts.registration.editStopped,
  steps: {
    consent: {
      ask: ({ texts: { registration } }) => ({ text: registration.consent, choices: agreeing(registration) }),
      again: ({ texts: { registration } }) => ({ text: registration.consentAgain, choices: agreeing(registration) }),
      async take(context, data, answer) {
        const { registration } = context.texts;
        const agreed = yesNo(answer);
        if (agreed === null) {
          // "Daftar saja, nama sy Lina dari Lamongan" is kept for when they have agreed.
          const given = givenIn(answer.text);
          if (given.fullName !== undefined) return { to: 'consent', data: { ...data, ...given } };
          return { wrong: registration.consentExample };
        }
        const consent = {
          personId: context.person.id,
          purpose: 'profile' as const,
          granted: agreed === 'yes',
          textVersion: registration.consentVersion,
          rawAnswer: answer.raw,
          channel: context.address.channel,
        };
        await recordConsent(context.tx, consent, context.now);
        if (agreed === 'yes') return withProposal(context, data);
        return { end: [{ text: registration.consentRefused, choices: menuChoices(context) }] };
      },
    },
    name: {
      ask: ({ texts }) => ({ text: texts.registration.askName }),
      take({ texts: { registration } }, data, answer) {
        const fullName = nameFrom(answer.text);
        if (fullName !== null) {
          // "siti dari kota malang, psm" answers what would be asked next.
          const { fullName: _, ...more } = givenIn(answer.text);
          return next({ ...more, ...data, fullName });
        }
        return { wrong: looksLikeIdentityNumber(answer.text) ? registration.noIdNumber : registration.nameExample };
      },
    },
    region: {
      ask: ({ texts }) => ({ text: texts.registration.askRegion }),
      take({ texts: { registration } }, data, answer) {
        if (answer.choice === outsideEastJava.code) return next({ ...data, regionCode: outsideEastJava.code });
        const found = regionsFrom(answer.text);
        const [only] = found;
        if (only && found.length === 1) return next({ ...data, regionCode: only.code });
        if (found.length === 0) return { wrong: registration.regionExample };
        return { to: 'which-region', data: { ...data, candidates: found.slice(0, 7).map((region) => region.code) } };
      },
    },
    'which-region': {
      ask: ({ texts: { registration } }, { candidates = [] }) => ({
        text: registration.whichRegion,
        choices: [
          ...candidates.map((code) => ({ value: code, label: regionName(code) })),
          { value: 'none', label: registration.notListed },
        ],
      }),
      take({ texts: { registration } }, data, answer) {
        const { candidates = [] } = data;
        if (answer.choice === 'none') return { to: 'region', data: { ...data, candidates: [] } };
        if (answer.choice !== null) return next({ ...data, regionCode: answer.choice });
        const found = regionsFrom(answer.text);
        // "kota" or "kabupaten" alone tells the two apart.
        const kind = /\bkota\b/i.test(answer.text) ? 'Kota' : /\bkab/i.test(answer.text) ? 'Kabupaten' : null;
        const named = kind ? candidates.filter((code) => regionName(code).startsWith(kind)) : [];
        const code = found.length === 1 ? found[0]?.code : named.length === 1 ? named[0] : undefined;
        return code === undefined ? { wrong: registration.whichExample } : next({ ...data, regionCode: code });
      },
    },
    audience: {
      ask({ texts: { registration } }, { audiencePage = 0 }) {
        const page: readonly AudienceKind[] = audiencePages[audiencePage] ?? [];
        return {
          text: registration.askAudience,
          choices: [
            ...page.map(({ code, label }) => ({ value: code, label })),
            { value: 'more', label: registration.more },
          ],
        };
      },
      take({ texts: { registration } }, data, answer) {
        const { audiencePage = 0, ...rest } = data;
        if (answer.choice === 'more') {
          return { to: 'audience', data: { ...data, audiencePage: (audiencePage + 1) % audiencePages.length } };
        }
        if (answer.choice !== null) return next({ ...rest, audiences: [answer.choice] });
        const found = ownAudiencesFrom(answer.text);
        if (found.length === 0) return { wrong: registration.audienceExample };
        return next({ ...rest, audiences: found.map((kind) => kind.code) });
      },
    },
    phone: {
      ask({ texts: { registration }, address, accountPhone }) {
        if (address.channel === 'telegram')
          return { text: registration.askPhoneButton, contactRequest: registration.shareNumber };
        if (accountPhone === null) return { text: registration.askPhone };
        const own = { value: 'own', label: registration.thisNumber(showPhone(accountPhone)) };
        return { text: registration.askPhoneOrThis, choices: [own] };
      },
      take: takePhone,
    },
    review: {
      ask: ({ texts: { registration } }, data) => ({
        text: registration.review({
          name: data.fullName ?? '',
          region: regionName(data.regionCode ?? ''),
          audiences: (data.audiences ?? []).map(audienceLabel).join(', '),
          phone: showPhone(data.phone ?? ''),
        }),
        choices: [
          { value: 'correct', label: registration.correct },
          { value: 'name', label: registration.changeName },
          { value: 'region', label: registration.changeRegion },
          { value: 'audience', label: registration.changeAudience },
          { value: 'phone', label: registration.changePhone },
        ],
      }),
      take(context, data, answer) {
        if (answer.choice === 'correct' || (answer.choice === null && yesOrNo(answer.text) === 'yes')) {
          return confirm(context, data);
        }
        if (answer.choice === null) {
          // "Nama saya harusnya Siti Aminah" says what to change, and into what.
          const told = draftOf(correctionIn(answer.text));
          if (Object.keys(told).length === 0) return { wrong: context.texts.registration.reviewExample };
          return corrected(data, told);
        }
        return { to: answer.choice, data: { ...data, audiencePage: 0 } };
      },
    },
    announcements: {
      ask: ({ texts: { registration, common } }) => ({
        text: registration.askAnnouncements,
        choices: [
          { value: 'yes', label: common.yes },
          { value: 'no', label: common.no },
        ],
      }),
      async take(context, data, answer) {
        const { registration, common } = context.texts;
        const welcome = yesNo(answer);
        if (welcome === null) return { wrong: registration.announcementsExample };
        const consent = {
          personId: context.person.id,
          purpose: 'announcements' as const,
          granted: welcome === 'yes',
          textVersion: registration.consentVersion,
          rawAnswer: answer.raw,
          channel: context.address.channel,
        };
        await recordConsent(context.tx, consent, context.now);
        const done = { text: registration.registered(common.address(data.fullName ?? null)) };
        if (data.after) return { end: [done], then: data.after };
        const choices = [
          commandButton('browse', context.texts.home.choices.browse),
          commandButton('menu', common.menu),
        ];
        return { end: [{ ...done, choices }] };
      },
    },
  },
});

/** The door for whoever is not registered; `after` is where they go once they are. */
export const registrationEntry = (after?: Entry, given: Draft = {}): Entry => ({
  flow: 'registration',
  step: 'consent',
  data: { ...given, ...(after ? { after } : {}) },
});

/** The same steps with the answers of the present profile, beginning at the read-back; `told`: what is to be otherwise. */
function profileEntry({ person }: TurnContext, told: Draft = {}): Entry {
  const present: Draft = {
    ...(person.fullName === null ? {} : { fullName: person.fullName }),
    ...(person.regionCode === null ? {} : { regionCode: person.regionCode }),
    audiences: [...person.audiences],
    ...(person.phone === null ? {} : { phone: person.phone, phoneProven: person.phoneProven }),
  };
  const { to: step, data } = corrected(present, told);
  return { flow: 'registration', step, data };
}

/** Making a profile, and changing it later. */
export const registration: Dialogue = {
  flows: [registrationFlow],
  commands: {
    register: (context, text) =>
      context.person.registeredAt === null
        ? { start: registrationEntry(undefined, givenIn(text)) }
        : { start: profileEntry(context), say: [{ text: context.texts.registration.alreadyRegistered }] },
    profile: (context, text) =>
      context.person.registeredAt === null
        ? {
            start: registrationEntry(undefined, { ...givenIn(text), ...draftOf(correctionIn(text)) }),
            say: [{ text: context.texts.registration.noProfileYet }],
          }
        : { start: profileEntry(context, draftOf(correctionIn(text))) },
  },
};
