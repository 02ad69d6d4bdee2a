import { z } from 'zod';
import type { InboundContent } from '../../messaging/inbound.ts';
import type { QuickReply } from '../../messaging/outbound.ts';
import { rolesOf } from '../../people/roles.ts';
import { mayHoldFor } from '../../training/jurisdiction.ts';
import { planningChoices } from '../../training/managed.ts';
import type { SessionChange } from '../../training/changing.ts';
import { clashesOf } from '../../training/clashes.ts';
import { capacityLimit } from '../../training/planning.ts';
import { addVenue } from '../../training/venues.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { regionsFrom } from '../understanding/regions.ts';
import { listStep } from './paging.ts';
import { ownRegionsNamed } from './region-answers.ts';
import { startOf } from './session-texts.ts';
import { notAllowed } from './staff-door.ts';

/** What the questions about a session keep between them. */
export const answering = z.object({
  /** Where a list of choices stands. */
  page: z.number().optional(),
  /** What of the list was meant, perhaps: it stands first, by its values. */
  first: z.array(z.string()).optional(),
  /** Of a place that is being added. */
  venueName: z.string().optional(),
  venueRegion: z.string().optional(),
});

type Answering = z.infer<typeof answering>;

/** What one of the questions settled; its days and its status are other dialogues' affair. */
export type Setting = Exclude<SessionChange, { what: 'closing' | 'status' }>;

/** Does with an answer what the dialogue is for: keeps it in a plan, or changes the session. */
export type Settle<Data> = (
  context: TurnContext,
  data: Data,
  setting: Setting,
) => Outcome<Data> | Promise<Outcome<Data>>;

export const pageSize = 6;

/** "40", "40 orang"; null where it is no number. */
function wholeNumber(text: string): number | null {
  const digits = /^\D*(\d{1,6})\D*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** "1, 3 dan 4": several numbers of a list. */
export const severalNumbers = (text: string): number[] =>
  /^[\d\s,;&]+(?:(?:dan|and)[\d\s]+)?$/.test(text) ? (text.match(/\d+/g) ?? []).map(Number) : [];

/** The questions that every session is made of, the same whether it is planned or changed. */
export const sessionSteps = <Data extends Answering>(settle: Settle<Data>): Record<string, Step<Data>> => ({
  ...venueSteps(settle),
  capacity: {
    ask: ({ texts }) => ({ text: texts.coordination.planning.askCapacity }),
    take(context, data, answer) {
      const capacity = wholeNumber(answer.text);
      if (capacity === null || capacity < 1 || capacity > capacityLimit) {
        return { wrong: context.texts.coordination.planning.capacityExample(capacityLimit) };
      }
      return settle(context, data, { what: 'capacity', capacity });
    },
  },
  approval: {
    ask: ({ texts: { coordination } }) => ({
      text: coordination.planning.askApproval,
      choices: [
        { value: 'open', label: coordination.planning.open },
        { value: 'approval', label: coordination.planning.approval },
      ],
    }),
    take(context, data, answer) {
      if (answer.choice === null) return { wrong: context.texts.browse.choiceExample };
      return settle(context, data, { what: 'approval', needsApproval: answer.choice === 'approval' });
    },
  },
  regions: {
    async ask(context) {
      const { coordination } = context.texts;
      const held = await rolesOf(context.tx, context.person.id);
      return mayHoldFor(held, [])
        ? {
            text: coordination.planning.askRegions,
            choices: [{ value: 'all', label: coordination.planning.everywhere }],
          }
        : { text: coordination.invitations.askOwnRegions };
    },
    async take(context, data, answer) {
      if (answer.choice === 'all') return settle(context, data, { what: 'regions', regionCodes: [] });
      const named = await ownRegionsNamed(context, { step: 'regions', data }, answer.text, mayHoldFor);
      return 'codes' in named ? settle(context, data, { what: 'regions', regionCodes: named.codes }) : named;
    },
  },
  trainers: listStep<Data>({
    step: 'trainers',
    pageSize,
    text: ({ texts }) => texts.coordination.planning.askTrainers,
    async items(context) {
      const { trainers } = await planningChoices(context.tx);
      return trainers.map(({ personId, fullName }) => ({ value: `t${personId}`, label: fullName }));
    },
    more: ({ texts }) => [{ value: 'none', label: texts.coordination.planning.noTrainers }],
    async take(context, data, answer) {
      const trainerIds = await trainersMeant(context, answer, data.page ?? 0);
      if (trainerIds === null) return { wrong: context.texts.browse.choiceExample };
      return settle(context, data, { what: 'trainers', trainerIds });
    },
  }),
});

/** The trainers that an answer means, by button or by several numbers of the page; null where none. */
async function trainersMeant(context: TurnContext, answer: Answer, offset: number): Promise<number[] | null> {
  const { trainers } = await planningChoices(context.tx);
  if (answer.choice === 'none') return [];
  if (answer.choice?.startsWith('t')) return [Number(answer.choice.slice(1))];
  const page = trainers.slice(offset, offset + pageSize);
  const meant = severalNumbers(answer.text).flatMap((number) => page[number - 1]?.personId ?? []);
  return meant.length > 0 ? meant : null;
}

/** A warning for each of them who teaches elsewhere at these hours. */
export async function clashWarnings(
  context: TurnContext,
  trainerIds: readonly number[],
  days: readonly { startsAt: Date; endsAt: Date }[],
  except?: number,
): Promise<Say[]> {
  const wanted = {
    trainerIds,
    days: days.map((day) => ({ ...day, online: false })),
    ...(except === undefined ? {} : { except }),
  };
  const clashes = await clashesOf(context.tx, wanted);
  const { clash } = context.texts.coordination.planning;
  return clashes.map(({ fullName, title, batch, startsAt }) => ({
    text: clash({ name: fullName ?? '', title, batch, when: startOf(context, { startsAt }) }),
  }));
}

// ── places ────────────────────────────────────────────────────────────────────────────────────────────────────────

const pinOf = (content: InboundContent) =>
  content.kind === 'location' ? { latitude: content.latitude, longitude: content.longitude } : null;

function venueSteps<Data extends Answering>(settle: Settle<Data>): Record<string, Step<Data>> {
  async function add(
    context: TurnContext,
    data: Data,
    place: { address: string | null; coordinates: { latitude: number; longitude: number } | null },
  ): Promise<Outcome<Data>> {
    const { tx, person, now } = context;
    const venue = { name: data.venueName ?? '', regionCode: data.venueRegion ?? null, ...place };
    const outcome = await addVenue(tx, { actorId: person.id, venue }, now);
    if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
    return settle(context, data, { what: 'venue', venueCode: outcome.venueCode, mode: 'onsite' });
  }
  return {
    venue: listStep<Data>({
      step: 'venue',
      pageSize,
      text: ({ texts }) => texts.coordination.planning.askVenue,
      async items(context): Promise<QuickReply[]> {
        const { venues } = await planningChoices(context.tx);
        return venues.map(({ code, name }) => ({ value: `v:${code}`, label: name }));
      },
      more: ({ texts }) => [{ value: 'new', label: texts.coordination.planning.newVenue }],
      async take(context, data, answer) {
        if (answer.choice === 'new') return { to: 'venue-name', data };
        if (!answer.choice?.startsWith('v:')) return { wrong: context.texts.browse.choiceExample };
        const venueCode = answer.choice.slice(2);
        const { venues } = await planningChoices(context.tx);
        const online = venues.find(({ code }) => code === venueCode)?.online ?? false;
        return settle(context, data, { what: 'venue', venueCode, mode: online ? 'online' : 'onsite' });
      },
    }),
    'venue-name': {
      ask: ({ texts }) => ({ text: texts.coordination.planning.askVenueName }),
      take(context, data, answer) {
        const name = answer.text.replace(/\s+/g, ' ').slice(0, 80);
        if (!/\p{Letter}{3}/u.test(name)) return { wrong: context.texts.coordination.planning.venueNameExample };
        return { to: 'venue-region', data: { ...data, venueName: name } };
      },
    },
    'venue-region': {
      ask: ({ texts }) => ({ text: texts.coordination.planning.askVenueRegion }),
      take(context, data, answer) {
        const found = regionsFrom(answer.text);
        const [only] = found;
        if (!only || found.length > 1) {
          return { wrong: context.texts.coordination.invitations.regionExample(answer.text.slice(0, 60)) };
        }
        return { to: 'venue-pin', data: { ...data, venueRegion: only.code } };
      },
    },
    'venue-pin': {
      ask: ({ texts: { coordination } }) => ({
        text: coordination.planning.askVenuePin,
        choices: [{ value: 'none', label: coordination.planning.withoutPin }],
      }),
      take(context, data, answer) {
        if (answer.choice === 'none') return add(context, data, { address: null, coordinates: null });
        const coordinates = pinOf(answer.content);
        if (coordinates) return add(context, data, { address: null, coordinates });
        if (answer.text.length < 5) return { wrong: context.texts.coordination.planning.askVenuePin };
        return add(context, data, { address: answer.text.slice(0, 200), coordinates: null });
      },
    },
  };
}
