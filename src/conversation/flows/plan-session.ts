import { z } from 'zod';
import type { InboundContent } from '../../messaging/inbound.ts';
import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { atLocalTime } from '../../people/local-time.ts';
import { rolesOf } from '../../people/roles.ts';
import { longDate } from '../../texts/dates.ts';
import { matchTrainings } from '../../training/find.ts';
import { mayHoldFor } from '../../training/jurisdiction.ts';
import { type ManagedDetail, planningChoices } from '../../training/managed.ts';
import { addVenue, capacityLimit, clashesOf, createSession } from '../../training/planning.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Say,
  type TurnContext,
} from '../flow.ts';
import { datesFrom, hoursFrom } from '../understanding/dates.ts';
import { regionsFrom, regionsListed } from '../understanding/regions.ts';
import { commandButton } from './home.ts';
import { pageOf, turnedTo } from './paging.ts';
import { daysText, hoursText, regionsText, startOf } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

const planned = z.object({
  trainingCode: z.string().optional(),
  /** Local days, until the hours are known too. */
  days: z.array(z.string()).optional(),
  startTime: z.string().optional(),
  endTime: z.string().optional(),
  /** Where they wrote another zone than the agency's. */
  zone: z.string().optional(),
  venueCode: z.string().optional(),
  capacity: z.number().optional(),
  needsApproval: z.boolean().optional(),
  regionCodes: z.array(z.string()).optional(),
  trainerIds: z.array(z.number()).optional(),
  /** Where a list of choices stands. */
  offset: z.number().optional(),
  /** Of a place that is being added. */
  venueName: z.string().optional(),
  venueRegion: z.string().optional(),
});

type Planned = z.infer<typeof planned>;

const pageSize = 6;

/** The next question without an answer; once all have one, the read-back. */
function next(answers: Planned): { to: string; data: Planned } {
  const { offset: _, venueName: __, venueRegion: ___, ...data } = answers;
  const missing = (
    [
      ['training', data.trainingCode],
      ['dates', data.days],
      ['hours', data.endTime],
      ['venue', data.venueCode],
      ['capacity', data.capacity],
      ['approval', data.needsApproval],
      ['regions', data.regionCodes],
      ['trainers', data.trainerIds],
    ] as const
  ).find(([, answer]) => answer === undefined);
  return { to: missing?.[0] ?? 'review', data };
}

/** The days as moments. */
function momentsOf(context: TurnContext, { days = [], startTime = '', endTime = '', zone }: Planned) {
  const clocks = zone ?? context.agency.zone;
  return days.map((day) => ({
    startsAt: atLocalTime(day, startTime, clocks),
    endsAt: atLocalTime(day, endTime, clocks),
  }));
}

async function venuesOf(context: TurnContext): Promise<QuickReply[]> {
  const { venues } = await planningChoices(context.tx);
  return venues.map(({ code, name }) => ({ value: `v:${code}`, label: name }));
}

async function isOnline(context: TurnContext, venueCode: string): Promise<boolean> {
  const { venues } = await planningChoices(context.tx);
  return venues.find(({ code }) => code === venueCode)?.online ?? false;
}

// ── dates ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function takeDates(context: TurnContext, data: Planned, answer: Answer): Outcome<Planned> {
  const { planning } = context.texts.coordination;
  const { agency, now, person } = context;
  const read = datesFrom(answer.text, now, agency.zone);
  const [first] = read?.days ?? [];
  if (!read || first === undefined) return { wrong: planning.dateExample };
  const zone = read.zone ?? agency.zone;
  if (atLocalTime(first, read.startTime ?? '23:59', zone) <= now) return { wrong: planning.past };
  const { startTime: _, endTime: __, zone: ___, ...rest } = data;
  const say = read.weekdayDiffers
    ? [{ text: planning.weekdayDiffers(longDate(atLocalTime(first, '12:00', zone), zone, person.language)) }]
    : [];
  const ends = read.startTime !== null && read.endTime !== null && read.startTime < read.endTime;
  return {
    ...next({
      ...rest,
      days: [...read.days],
      ...(read.startTime === null ? {} : { startTime: read.startTime }),
      ...(ends && read.endTime !== null ? { endTime: read.endTime } : {}),
      ...(read.zone === null ? {} : { zone: read.zone }),
    }),
    say,
  };
}

function takeHours(context: TurnContext, data: Planned, answer: Answer): Outcome<Planned> {
  const { planning } = context.texts.coordination;
  const written = /^\s*\d{1,2}\s*$/.test(answer.text) ? `jam ${answer.text}` : answer.text;
  const { startTime, endTime, zone } = hoursFrom(written);
  const start = endTime === null ? (data.startTime ?? startTime) : startTime;
  const end = endTime ?? (data.startTime === undefined ? null : startTime);
  if (start === null) return { wrong: planning.hoursExample };
  const said = zone === null ? {} : { zone };
  if (end === null) return { to: 'hours', data: { ...data, ...said, startTime: start } };
  if (end <= start) return { wrong: planning.hoursExample };
  return next({ ...data, ...said, startTime: start, endTime: end });
}

// ── places ────────────────────────────────────────────────────────────────────────────────────────────────────────

async function finishVenue(
  context: TurnContext,
  data: Planned,
  place: { address: string | null; coordinates: { latitude: number; longitude: number } | null },
): Promise<Outcome<Planned>> {
  const { tx, person, now } = context;
  const venue = { name: data.venueName ?? '', regionCode: data.venueRegion ?? null, ...place };
  const outcome = await addVenue(tx, { actorId: person.id, venue }, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  return next({ ...data, venueCode: outcome.venueCode });
}

const pinOf = (content: InboundContent) =>
  content.kind === 'location' ? { latitude: content.latitude, longitude: content.longitude } : null;

// ── trainers ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** "1, 3 dan 4": several numbers of a list. */
const severalNumbers = (text: string): number[] =>
  /^[\d\s,;&]+(?:dan[\d\s]+)?$/.test(text) ? (text.match(/\d+/g) ?? []).map(Number) : [];

/** The trainers that an answer means, by button, by several numbers of the page, or by a name; null where none. */
export async function trainersMeant(context: TurnContext, answer: Answer, offset: number): Promise<number[] | null> {
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

export async function askTrainers(context: TurnContext, offset: number): Promise<Say> {
  const { planning } = context.texts.coordination;
  const { trainers } = await planningChoices(context.tx);
  const all = trainers.map(({ personId, fullName }) => ({ value: `t${personId}`, label: fullName }));
  return {
    text: planning.askTrainers,
    choices: [...pageOf(context, all, offset, pageSize), { value: 'none', label: planning.noTrainers }],
  };
}

// ── the read-back ─────────────────────────────────────────────────────────────────────────────────────────────────

async function review(context: TurnContext, data: Planned): Promise<Say> {
  const { planning } = context.texts.coordination;
  const { trainings, venues, trainers } = await planningChoices(context.tx);
  const days = momentsOf(context, data);
  const names = trainers.filter(({ personId }) => data.trainerIds?.includes(personId)).map(({ fullName }) => fullName);
  const warnings = await clashWarnings(context, data.trainerIds ?? [], days);
  const text = planning.review({
    title: trainings.find(({ code }) => code === data.trainingCode)?.title ?? '',
    dates: daysText(context, days),
    hours: hoursText(context, days),
    venue: venues.find(({ code }) => code === data.venueCode)?.name ?? '',
    capacity: data.capacity ?? 0,
    approval: (data.needsApproval ? planning.approval : planning.open).toLowerCase(),
    regions: data.regionCodes?.length ? regionsText(context, data.regionCodes) : planning.everywhere.toLowerCase(),
    trainers: names.join(', ') || planning.noTrainers.toLowerCase(),
  });
  return {
    text: joinRich([text, ...warnings.map((warning) => warning.text)], '\n\n'),
    choices: [
      { value: 'publish', label: planning.publish },
      { value: 'draft', label: planning.draft },
      { value: 'dates', label: planning.changeDates },
      { value: 'venue', label: planning.changeVenue },
      { value: 'capacity', label: planning.changeCapacity },
      { value: 'approval', label: planning.changeApproval },
      { value: 'regions', label: planning.changeRegions },
      { value: 'trainers', label: planning.changeTrainers },
    ],
  };
}

async function create(context: TurnContext, data: Planned, publish: boolean): Promise<Outcome<Planned>> {
  const { tx, person, now, texts } = context;
  const { planning } = texts.coordination;
  const { trainingCode = '', venueCode = '', capacity = 0, needsApproval = false } = data;
  const online = await isOnline(context, venueCode);
  const plan = {
    trainingCode,
    venueCode,
    capacity,
    needsApproval,
    mode: online ? ('online' as const) : ('onsite' as const),
    days: momentsOf(context, data).map((day) => ({ ...day, online })),
    regionCodes: data.regionCodes ?? [],
    trainerIds: data.trainerIds ?? [],
  };
  const outcome = await createSession(tx, { actorId: person.id, plan, publish }, now);
  switch (outcome.kind) {
    case 'not-allowed':
      return { end: [notAllowed(context)] };
    case 'past':
      return { to: 'dates', data, say: [{ text: planning.past }] };
    case 'incomplete':
      return { end: [{ text: planning.incomplete, choices: [commandButton('staff', texts.home.choices.staff)] }] };
    case 'created':
      return {
        end: [{ text: publish ? planning.published : planning.drafted }],
        then: managedEntry(outcome.trainingSessionId),
      };
  }
}

/** The door to one session that somebody runs. */
const managedEntry = (trainingSessionId: number): Entry => ({
  flow: 'manage-sessions',
  step: 'detail',
  data: { offset: 0, trainingSessionId },
});

/** A plan like a session that was, but for its days. */
export const copyEntry = (session: ManagedDetail): Entry => ({
  flow: 'plan-session',
  step: 'dates',
  data: {
    trainingCode: session.trainingCode,
    venueCode: session.venueCode,
    capacity: session.capacity,
    needsApproval: session.needsApproval,
    regionCodes: session.regionCodes,
    trainerIds: session.trainers.map(({ personId }) => personId),
  },
});

const planFlow = defineFlow<Planned>({
  name: 'plan-session',
  version: 1,
  data: planned,
  resumable: true,
  stopped: ({ texts }) => texts.coordination.planning.stopped,
  steps: {
    training: {
      async ask(context, { offset = 0 }) {
        const { trainings } = await planningChoices(context.tx);
        const all = trainings.map(({ code, title }) => ({ value: `c:${code}`, label: title }));
        return {
          text: context.texts.coordination.planning.askTraining,
          choices: pageOf(context, all, offset, pageSize),
        };
      },
      async take(context, data, answer) {
        const { offset = 0 } = data;
        const turned = turnedTo(answer.choice, offset, pageSize);
        if (turned !== null) return { to: 'training', data: { ...data, offset: turned } };
        if (answer.choice?.startsWith('c:')) return next({ ...data, trainingCode: answer.choice.slice(2) });
        const { trainings } = await planningChoices(context.tx);
        const [only, ...others] = matchTrainings(answer.text, trainings);
        if (only && others.length === 0) return next({ ...data, trainingCode: only.code });
        return { wrong: context.texts.coordination.planning.trainingExample };
      },
    },
    dates: {
      ask: ({ texts }) => ({ text: texts.coordination.planning.askDates }),
      take: takeDates,
    },
    hours: {
      ask: ({ texts: { coordination } }, { startTime }) => ({
        text:
          startTime === undefined
            ? coordination.planning.askHours
            : coordination.planning.askEnd(startTime.replace(':', '.')),
      }),
      take: takeHours,
    },
    venue: {
      async ask(context, { offset = 0 }) {
        const { planning } = context.texts.coordination;
        const all = await venuesOf(context);
        return {
          text: planning.askVenue,
          choices: [...pageOf(context, all, offset, pageSize), { value: 'new', label: planning.newVenue }],
        };
      },
      take(context, data, answer) {
        const turned = turnedTo(answer.choice, data.offset ?? 0, pageSize);
        if (turned !== null) return { to: 'venue', data: { ...data, offset: turned } };
        if (answer.choice === 'new') return { to: 'venue-name', data };
        if (answer.choice?.startsWith('v:')) return next({ ...data, venueCode: answer.choice.slice(2) });
        return { wrong: context.texts.browse.choiceExample };
      },
    },
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
        if (answer.choice === 'none') return finishVenue(context, data, { address: null, coordinates: null });
        const coordinates = pinOf(answer.content);
        if (coordinates) return finishVenue(context, data, { address: null, coordinates });
        if (answer.text.length < 5) return { wrong: context.texts.coordination.planning.askVenuePin };
        return finishVenue(context, data, { address: answer.text.slice(0, 200), coordinates: null });
      },
    },
    capacity: {
      ask: ({ texts }) => ({ text: texts.coordination.planning.askCapacity }),
      take(context, data, answer) {
        const capacity = wholeNumber(answer.text);
        if (capacity === null || capacity < 1 || capacity > capacityLimit) {
          return { wrong: context.texts.coordination.planning.capacityExample(capacityLimit) };
        }
        return next({ ...data, capacity });
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
        return next({ ...data, needsApproval: answer.choice === 'approval' });
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
      take(context, data, answer) {
        if (answer.choice === 'all') return next({ ...data, regionCodes: [] });
        const regions = regionsListed(answer.text);
        if ('unknown' in regions)
          return { wrong: context.texts.coordination.invitations.regionExample(regions.unknown) };
        return next({ ...data, regionCodes: [...regions.codes] });
      },
    },
    trainers: {
      ask: (context, { offset = 0 }) => askTrainers(context, offset),
      async take(context, data, answer) {
        const turned = turnedTo(answer.choice, data.offset ?? 0, pageSize);
        if (turned !== null) return { to: 'trainers', data: { ...data, offset: turned } };
        const trainerIds = await trainersMeant(context, answer, data.offset ?? 0);
        if (trainerIds === null) return { wrong: context.texts.browse.choiceExample };
        return next({ ...data, trainerIds });
      },
    },
    review: {
      ask: review,
      take(context, data, answer) {
        if (answer.choice === 'publish') return create(context, data, true);
        if (answer.choice === 'draft') return create(context, data, false);
        if (answer.choice === null) return { wrong: context.texts.browse.choiceExample };
        return { to: answer.choice, data };
      },
    },
  },
});

/** "40", "40 orang"; null where it is no number. */
export function wholeNumber(text: string): number | null {
  const digits = /^\D*(\d{1,6})\D*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Making a new session, question by question. */
export const planning: Dialogue = {
  flows: [planFlow],
  commands: {
    'new-session': (context) =>
      staffDoor(context, 'new-session', coordinates, () => ({
        start: { flow: 'plan-session', step: 'training', data: {} },
      })),
  },
};
