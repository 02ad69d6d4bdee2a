import { randomUUID } from 'node:crypto';
import { joinRich } from '../../messaging/rich-text.ts';
import { regionName } from '../../people/regions.ts';
import { type Demand, demandFor, noteInterest } from '../../training/interests.ts';
import type { Dialogue, Reaction, TurnContext } from '../flow.ts';
import { commandButton, menuChoices } from './home.ts';
import { registrationEntry } from './registration.ts';
import { notAllowed } from './staff-door.ts';

/** As many as fit a menu beside the way back. */
const shown = 7;
const regionsShown = 3;

/** "Tell me when it opens": the press is the consent to that one message. */
async function wish(context: TurnContext, trainingCode: string): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  if (person.registeredAt === null) return { say: [{ text: texts.browse.registerFirst }], start: registrationEntry() };
  const noted = await noteInterest(tx, { personId: person.id, trainingCode }, now);
  return {
    say: [{ text: noted ? texts.interests.noted(noted.title) : texts.browse.gone, choices: menuChoices(context) }],
  };
}

async function demand(context: TurnContext): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const { interests, home } = texts;
  const outcome = await demandFor(tx, person.id, now);
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  const staff = commandButton('staff', home.choices.staff);
  const wanted = outcome.demand.slice(0, shown);
  if (wanted.length === 0) return { say: [{ text: interests.nobody, choices: [staff] }] };
  const lines = wanted.map((one, index) => interests.line(index + 1, one.title, one.people, regionsOf(one)));
  return {
    say: [
      {
        text: joinRich([interests.heading, ...lines, interests.announce]),
        choices: [
          ...wanted.map(({ trainingCode, title }) => ({ value: `demand:${trainingCode}`, label: title })),
          staff,
        ],
        listed: wanted.length,
      },
    ],
  };
}

const regionsOf = ({ regions }: Demand): string =>
  regions
    .toSorted((a, b) => b.people - a.people)
    .slice(0, regionsShown)
    .map(({ regionCode, people }) => `${regionName(regionCode)} ${people}`)
    .join(', ');

/** Wishes of people who found nothing open, and what coordinators see of them. */
export const interested: Dialogue = {
  commands: {
    // Of whoever is no officer, "minat" alone says that they would like to come.
    demand: (context, text) =>
      !context.person.staff && /^\s*minat\W*$/i.test(text)
        ? { start: { flow: 'browse', step: 'list', data: { filter: {}, offset: 0 } } }
        : demand(context),
  },
  actions: {
    wish: (context, [code]) => (code ? wish(context, code) : null),
    /** An announcement to whoever waits for this training; who may send it is decided where it is made. */
    demand: (_, [trainingCode]) => {
      if (!trainingCode) return null;
      const audience = [{ kind: 'interested', trainingCode, not: false }];
      return { start: { flow: 'announce', step: 'audience-review', data: { draftKey: randomUUID(), audience } } };
    },
  },
};
