import { z } from 'zod';
import { requestErrand } from '../../delivery/errands.ts';
import { regionByCode } from '../../people/regions.ts';
import { type Dialogue, defineFlow, type Outcome, type TurnContext } from '../flow.ts';
import { regionsFrom } from '../understanding/regions.ts';
import { commandButton } from './home.ts';
import { registrationEntry } from './registration.ts';
import { coordinates, staffDoor } from './staff-door.ts';

/** The region is a part of the link; a dot cannot be. */
const payloadOf = (regionCode: string | null): string =>
  regionCode === null ? 'gabung' : `gabung_${regionCode.replace('.', '-')}`;

async function order(context: TurnContext, regionCode: string | null): Promise<Outcome<object>> {
  const { tx, person, contactId, address, now, texts, startLinks } = context;
  const { posters, people } = texts.coordination;
  const links = startLinks(payloadOf(regionCode)).slice(0, 2);
  const choices = [commandButton('staff', texts.home.choices.staff)];
  if (links.length === 0) return { end: [{ text: posters.noLinks, choices }] };
  const parameters = { region: regionCode ?? '', link: links[0] ?? '', otherLink: links[1] ?? '' };
  const chat = { contactId, channel: address.channel, address: address.externalId };
  await requestErrand(tx, { kind: 'poster', parameters, personId: person.id, ...chat }, now);
  return { end: [{ text: people.preparing, choices }] };
}

const posterFlow = defineFlow<object>({
  name: 'poster',
  version: 1,
  data: z.object({}),
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.people.stopped,
  steps: {
    region: {
      ask: ({ texts: { coordination } }) => ({
        text: coordination.posters.askRegion,
        choices: [{ value: 'all', label: coordination.wholeProvince }],
      }),
      take(context, _, answer) {
        if (answer.choice === 'all') return order(context, null);
        const found = regionsFrom(answer.text);
        const [only] = found;
        if (!only || found.length > 1) {
          return { wrong: context.texts.coordination.invitations.regionExample(answer.text.slice(0, 60)) };
        }
        return order(context, only.code);
      },
    },
  },
});

/** Posters and links that bring people in, and the door they lead to. */
export const posters: Dialogue = {
  flows: [posterFlow],
  commands: {
    poster: (context) =>
      staffDoor(context, 'poster', coordinates, () => ({ start: { flow: 'poster', step: 'region', data: {} } })),
  },
  actions: {
    /** The link of a poster: whoever has no profile makes one, the region already filled in. */
    gabung(context, [region]) {
      if (context.person.registeredAt !== null)
        return { start: { flow: 'browse', step: 'list', data: { filter: {}, offset: 0 } } };
      const regionCode = region?.replace('-', '.') ?? '';
      const entry = registrationEntry();
      return { start: regionByCode(regionCode) ? { ...entry, data: { regionCode } } : entry };
    },
  },
};
