import { z } from 'zod';
import { audienceLabel } from '../../people/audiences.ts';
import { showPhone } from '../../people/phone.ts';
import { regionName } from '../../people/regions.ts';
import { rolesOf } from '../../people/roles.ts';
import { isLastAdministrator } from '../../people/staff.ts';
import { dataFile, dataOf } from '../../privacy/data.ts';
import { eraseEverything } from '../../privacy/erasure.ts';
import { myTrainings } from '../../training/mine.ts';
import { type Dialogue, defineFlow, type Reaction, type Say, type TurnContext } from '../flow.ts';
import { keepsSeat, yesOrNo } from '../understanding/yes-no.ts';
import { commandButton, menuChoices } from './home.ts';
import { roleName } from './staff-door.ts';
import { announcementMeant } from './stop-announcement.ts';
import { wantAnnouncements } from './wanted-announcements.ts';

const lastAdministrator = (context: TurnContext): Say => ({
  text: context.texts.privacy.lastAdministrator,
  choices: menuChoices(context),
});

const eraseFlow = defineFlow<Record<string, never>>({
  name: 'erase-data',
  version: 1,
  data: z.record(z.string(), z.never()),
  stopped: ({ texts }) => texts.privacy.kept,
  steps: {
    confirm: {
      async ask(context) {
        const { tx, person, now, texts } = context;
        const { privacy, common } = texts;
        const roles = (await rolesOf(tx, person.id)).map(({ role }) => roleName(context, role));
        return {
          text: privacy.askErase({
            address: common.address(person.fullName),
            roles: [...new Set(roles)].join(', '),
            trainings: (await myTrainings(tx, person.id, now)).length,
          }),
          choices: [
            { value: 'yes', label: privacy.yesErase },
            { value: 'no', label: privacy.noErase },
          ],
        };
      },
      async take(context, _, answer) {
        const { tx, person, agency, now, texts } = context;
        const sure = answer.choice ?? (keepsSeat(answer.text) ? 'no' : yesOrNo(answer.text));
        if (sure === 'no') return { end: [{ text: texts.privacy.kept, choices: menuChoices(context) }] };
        if (sure !== 'yes') return { wrong: texts.privacy.eraseExample };
        const outcome = await eraseEverything(tx, person.id, agency, now);
        if (outcome === 'last-administrator') return { end: [lastAdministrator(context)] };
        const inGrief = context.trouble?.kind === 'grief';
        return { end: [{ text: inGrief ? texts.privacy.erasedInGrief : texts.privacy.erased }], forget: true };
      },
    },
  },
});

async function show({ tx, person, texts, now }: TurnContext): Promise<Reaction> {
  const { privacy, common, home } = texts;
  const data = await dataOf(tx, person.id, now);
  return {
    say: [
      {
        text: privacy.data({
          name: person.fullName ?? privacy.nothing,
          region: person.regionCode === null ? privacy.nothing : regionName(person.regionCode),
          audiences: person.audiences.map(audienceLabel).join(', ') || privacy.nothing,
          phone: person.phone === null ? privacy.nothing : showPhone(person.phone),
          announcements: person.announcements,
          reminders: person.remindersOn,
          trainings: data.trainings.length,
          messages: data.messages.reduce((sum, { messages }) => sum + messages, 0),
        }),
        choices: [
          { value: 'data:file', label: privacy.file },
          ...(person.registeredAt === null ? [] : [commandButton('profile', home.choices.profile)]),
          commandButton('erase-data', privacy.erase),
          commandButton('menu', common.menu),
        ],
      },
    ],
  };
}

/** A person's data is theirs: seeing it, taking it along, erasing it, and deciding what they are sent. */
export const privacy: Dialogue = {
  flows: [eraseFlow],
  commands: {
    'my-data': show,
    'erase-data': async (context) => {
      const { tx, person } = context;
      if (await isLastAdministrator(tx, person.id)) return { say: [lastAdministrator(context)], keep: true };
      return { start: { flow: 'erase-data', step: 'confirm', data: {} } };
    },
    stop: async (context, text) =>
      (await announcementMeant(context, text)) ?? { say: [await wantAnnouncements(context, false, text)], keep: true },
    resume: async (context, text) => ({ say: [await wantAnnouncements(context, true, text)], keep: true }),
  },
  actions: {
    data: async ({ tx, person, now, texts }) => ({
      say: [{ text: texts.privacy.fileSent, attachment: await dataFile(tx, person.id, now) }],
    }),
  },
};
