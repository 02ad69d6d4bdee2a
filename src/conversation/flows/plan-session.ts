import { isDeepStrictEqual } from 'node:util';
import { joinRich } from '../../messaging/rich-text.ts';
import { rolesOf } from '../../people/roles.ts';
import { type ManagedDetail, planningChoices } from '../../training/managed.ts';
import { createSession } from '../../training/planning.ts';
import {
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Reaction,
  type Say,
  type TurnContext,
} from '../flow.ts';
import { ordersPlan } from '../understanding/plan-orders.ts';
import { commandButton } from './home.ts';
import { listStep } from './paging.ts';
import { corrected, takeDates, takeHours } from './plan-answers.ts';
import { notedOf, planSaid } from './plan-said.ts';
import { momentsOf, next, type Planned, planned } from './planned.ts';
import { foreignRegions } from './region-answers.ts';
import { type Settings, settingLines, settingSteps } from './session-settings.ts';
import { clashWarnings, pageSize, sessionSteps, type Settle } from './session-steps.ts';
import { daysText, hoursText, regionsText } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

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

const adds = (kept: Planned, wanted: Planned): boolean =>
  (Object.keys(wanted) as (keyof Planned)[]).some((key) => !isDeepStrictEqual(kept[key], wanted[key]));

const planFlow = defineFlow<Planned>({
  name: 'plan-session',
  version: 2,
  data: planned,
  forStaff: true,
  resumable: true,
  stopped: ({ texts }) => texts.coordination.planning.stopped,
  // Whoever says more than they had said before begins anew; else nothing of what they had is lost.
  takenUp: (kept, wanted) => (adds(kept.data, wanted.data) ? wanted : kept),
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
        const { found, say } = await planSaid(context, answer.text);
        if (found.trainingCode === undefined) return { wrong: context.texts.coordination.planning.trainingExample };
        return { ...next({ ...found, ...data, trainingCode: found.trainingCode }), say };
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
      async take(context, data, answer) {
        if (answer.choice === 'publish') return create(context, data, true);
        if (answer.choice === 'draft') return create(context, data, false);
        if (answer.choice !== null) return { to: answer.choice, data };
        return (await corrected(context, data, answer.text)) ?? { wrong: context.texts.browse.choiceExample };
      },
    },
  },
});

/** Begins a plan with all that was said of it. */
const planOf = (context: TurnContext, text: string): Promise<Reaction> =>
  staffDoor(context, 'new-session', coordinates, async () => {
    const { found, say } = await planSaid(context, text);
    const noted = await notedOf(context, found);
    const { to: step, data } = next(found);
    return {
      say: [...(noted && step !== 'review' ? [noted] : []), ...say],
      start: { flow: 'plan-session', step, data },
    };
  });

/** Making a new session, question by question. */
export const planning: Dialogue = {
  flows: [planFlow],
  commands: {
    'new-session': planOf,
  },
  exact: (context, text) => (context.person.staff && ordersPlan(text) ? planOf(context, text) : null),
};
