import { z } from 'zod';
import { joinRich } from '../../messaging/rich-text.ts';
import { atLocalTime } from '../../people/local-time.ts';
import { rolesOf } from '../../people/roles.ts';
import { matchTrainings } from '../../training/find.ts';
import { type ManagedDetail, planningChoices } from '../../training/managed.ts';
import { createSession } from '../../training/planning.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Say,
  type TurnContext,
} from '../flow.ts';
import { datesFrom } from '../understanding/dates.ts';
import { hoursFrom } from '../understanding/hours.ts';
import { commandButton } from './home.ts';
import { listStep } from './paging.ts';
import { foreignRegions } from './region-answers.ts';
import { type Settings, settingLines, settingSteps } from './session-settings.ts';
import { answering, clashWarnings, pageSize, sessionSteps, type Settle } from './session-steps.ts';
import { daysText, hoursText, regionsText, weekdayWarnings } from './session-texts.ts';
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
  mode: z.enum(['onsite', 'online', 'mixed']).optional(),
  /** Counted from 1; of a mixed session. */
  onlineDays: z.array(z.number()).optional(),
  audiences: z.array(z.string()).nullish(),
  prerequisites: z.array(z.string()).nullish(),
  regionQuotas: z.record(z.string(), z.number()).optional(),
  ...answering.shape,
});

type Planned = z.infer<typeof planned>;

/** The next question without an answer; once all have one, the read-back. */
function next(answers: Planned): { to: string; data: Planned } {
  const { page: _, venueName: __, venueRegion: ___, ...data } = answers;
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

/** Whether a day, counted from 1, is held online. */
const isOnline = ({ mode = 'onsite', onlineDays = [] }: Planned, day: number): boolean =>
  mode === 'online' || (mode === 'mixed' && onlineDays.includes(day));

const settle: Settle<Planned> = (_, data, setting) => {
  switch (setting.what) {
    case 'venue':
      return next({ ...data, venueCode: setting.venueCode, mode: setting.mode });
    case 'mode':
      return next({ ...data, mode: setting.mode, onlineDays: [...setting.onlineDays] });
    case 'trainers':
      return next({ ...data, trainerIds: [...setting.trainerIds] });
    case 'regions':
      return next({ ...data, regionCodes: [...setting.regionCodes] });
    case 'audiences':
      return next({ ...data, audiences: setting.audiences && [...setting.audiences] });
    case 'prerequisites':
      return next({ ...data, prerequisites: setting.prerequisites && [...setting.prerequisites] });
    case 'quotas':
      return next({ ...data, regionQuotas: { ...setting.regionQuotas } });
    case 'capacity':
      return next({ ...data, capacity: setting.capacity });
    case 'approval':
      return next({ ...data, needsApproval: setting.needsApproval });
  }
};

const settingsOf = (data: Planned): Settings => ({
  trainingCode: data.trainingCode ?? '',
  audiences: data.audiences ?? null,
  prerequisites: data.prerequisites ?? null,
  regionQuotas: data.regionQuotas ?? {},
  regionCodes: data.regionCodes ?? [],
  mode: data.mode ?? 'onsite',
  days: data.days?.length ?? 1,
});

// ── dates ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function takeDates(context: TurnContext, data: Planned, answer: Answer): Outcome<Planned> {
  const { planning } = context.texts.coordination;
  const { agency, now } = context;
  const read = datesFrom(answer.text, now, agency.zone);
  const [first] = read?.days ?? [];
  if (!read || first === undefined) return { wrong: planning.dateExample };
  const zone = read.zone ?? agency.zone;
  if (atLocalTime(first, read.startTime ?? '23:59', zone) <= now) return { wrong: planning.past };
  const { startTime: _, endTime: __, zone: ___, ...rest } = data;
  const ends = read.startTime !== null && read.endTime !== null && read.startTime < read.endTime;
  return {
    ...next({
      ...rest,
      days: [...read.days],
      ...(read.startTime === null ? {} : { startTime: read.startTime }),
      ...(ends && read.endTime !== null ? { endTime: read.endTime } : {}),
      ...(read.zone === null ? {} : { zone: read.zone }),
    }),
    say: weekdayWarnings(context, read),
  };
}

function takeHours(context: TurnContext, data: Planned, answer: Answer): Outcome<Planned> {
  const { planning } = context.texts.coordination;
  const written = /^\s*\d{1,2}\s*$/.test(answer.text) ? `jam ${answer.text}` : answer.text;
  const { startTime, endTime, zone } = hoursFrom(written);
  const start = endTime === null ? (data.startTime ?? startTime) : startTime;
  const end = endTime ?? (data.startTime === undefined ? null : startTime);
  if (start === null || (startTime === null && endTime === null)) return { wrong: planning.hoursExample };
  const said = zone === null ? {} : { zone };
  if (end === null) return { to: 'hours', data: { ...data, ...said, startTime: start } };
  if (end <= start) return { wrong: planning.hoursExample };
  return next({ ...data, ...said, startTime: start, endTime: end });
}

// ── the read-back ─────────────────────────────────────────────────────────────────────────────────────────────────

async function review(context: TurnContext, data: Planned): Promise<Say> {
  const { planning } = context.texts.coordination;
  const { trainings, venues, trainers } = await planningChoices(context.tx);
  const days = momentsOf(context, data);
  const names = trainers.filter(({ personId }) => data.trainerIds?.includes(personId)).map(({ fullName }) => fullName);
  const warnings = await clashWarnings(context, data.trainerIds ?? [], days);
  const extra = await settingLines(context, settingsOf(data), false);
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
    text: joinRich([joinRich([text, ...extra], '\n'), ...warnings.map((warning) => warning.text)], '\n\n'),
    choices: [
      { value: 'publish', label: planning.publish },
      { value: 'draft', label: planning.draft },
      { value: 'dates', label: planning.changeDates },
      { value: 'venue', label: planning.changeVenue },
      { value: 'capacity', label: planning.changeCapacity },
      { value: 'approval', label: planning.changeApproval },
      { value: 'regions', label: planning.changeRegions },
      { value: 'trainers', label: planning.changeTrainers },
      { value: 'settings', label: planning.changeSettings },
    ],
  };
}

/** "Kuotanya 25 aja", "eh salah tanggal": the question that asks for that part anew; null: none is named. */
const partNamed = (text: string): string | null => partWords.find(([, words]) => words.test(text))?.[0] ?? null;

const partWords: readonly (readonly [string, RegExp])[] = [
  ['dates', /\b(?:tgl|tanggal\w*|hari\w*|jam\w*|pukul|date|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\b/i],
  ['capacity', /\b(?:kuota\w*|kapasitas\w*|kursi\w*|seats|capacity)\b/i],
  ['venue', /\b(?:tempat\w*|lokasi\w*|gedung\w*|aula|venue)\b/i],
  ['trainers', /\b(?:pengajar\w*|pelatih(?:nya)?|narasumber\w*|pemateri\w*|trainers?)\b/i],
  ['regions', /\b(?:daerah\w*|wilayah\w*|kabupaten|kota|regions?)\b/i],
];

async function create(context: TurnContext, data: Planned, publish: boolean): Promise<Outcome<Planned>> {
  const { tx, person, now, texts } = context;
  const { planning } = texts.coordination;
  const { trainingCode = '', venueCode = '', capacity = 0, needsApproval = false } = data;
  const plan = {
    trainingCode,
    venueCode,
    capacity,
    needsApproval,
    mode: data.mode ?? 'onsite',
    days: momentsOf(context, data).map((day, index) => ({ ...day, online: isOnline(data, index + 1) })),
    regionCodes: data.regionCodes ?? [],
    trainerIds: data.trainerIds ?? [],
    regionQuotas: data.regionQuotas ?? {},
    audiences: data.audiences ?? null,
    prerequisites: data.prerequisites ?? null,
  };
  const outcome = await createSession(tx, { actorId: person.id, plan, publish }, now);
  switch (outcome.kind) {
    case 'not-allowed':
      return refused(context, data);
    case 'past':
      return { to: 'dates', data, say: [{ text: planning.past }] };
    case 'quotas-too-many':
      return { to: 'review', data, say: [{ text: texts.coordination.settings.tooMany(outcome.quotas, capacity) }] };
    case 'incomplete':
      return { end: [{ text: planning.incomplete, choices: [commandButton('staff', texts.home.choices.staff)] }] };
    case 'created':
      return {
        end: [{ text: publish ? planning.published : planning.drafted }],
        then: managedEntry(outcome.trainingSessionId),
      };
  }
}

/** A copied plan may be for regions that are others' to decide for: it goes on with the question about them. */
async function refused(context: TurnContext, data: Planned): Promise<Outcome<Planned>> {
  const held = await rolesOf(context.tx, context.person.id);
  if (!coordinates(held)) return { end: [notAllowed(context)] };
  return { to: 'regions', data, say: [{ text: foreignRegions(context, held, data.regionCodes ?? []) }] };
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
    mode: session.mode,
    onlineDays: session.days.flatMap(({ online }, index) => (online ? [index + 1] : [])),
    audiences: session.audiences,
    prerequisites: session.prerequisites,
    regionQuotas: session.regionQuotas,
  },
});

const planFlow = defineFlow<Planned>({
  name: 'plan-session',
  version: 2,
  data: planned,
  forStaff: true,
  resumable: true,
  stopped: ({ texts }) => texts.coordination.planning.stopped,
  steps: {
    ...sessionSteps(settle),
    ...settingSteps<Planned>({ settle, now: async (_, data) => settingsOf(data), back: 'review' }),
    training: listStep<Planned>({
      step: 'training',
      pageSize,
      text: ({ texts }) => texts.coordination.planning.askTraining,
      async items(context) {
        const { trainings } = await planningChoices(context.tx);
        return trainings.map(({ code, title }) => ({ value: `c:${code}`, label: title }));
      },
      async take(context, data, answer) {
        if (answer.choice?.startsWith('c:')) return next({ ...data, trainingCode: answer.choice.slice(2) });
        const { trainings } = await planningChoices(context.tx);
        const [only, ...others] = matchTrainings(answer.text, trainings);
        if (only && others.length === 0) return next({ ...data, trainingCode: only.code });
        return { wrong: context.texts.coordination.planning.trainingExample };
      },
    }),
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
    review: {
      ask: review,
      take(context, data, answer) {
        if (answer.choice === 'publish') return create(context, data, true);
        if (answer.choice === 'draft') return create(context, data, false);
        const part = answer.choice ?? partNamed(answer.text);
        return part === null ? { wrong: context.texts.browse.choiceExample } : { to: part, data };
      },
    },
  },
});

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
