import { z } from 'zod';
import { audienceLabel } from '../../people/audiences.ts';
import { regionName } from '../../people/regions.ts';
import { type Application, pendingApplications } from '../../training/applications.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Say,
  type Step,
  type TurnContext,
} from '../flow.ts';
import { orderIn } from '../understanding/orders.ts';
import { whoFits } from '../understanding/people-named.ts';
import { decide } from './deciding.ts';
import { commandButton, menuChoices } from './home.ts';
import { approveAllEntry } from './participants.ts';
import { reasonedSteps } from './reasons.ts';
import { startOf } from './session-texts.ts';
import { coordinates, staffDoor } from './staff-door.ts';

/** Which application is shown, and which were left for later. */
const deciding = z.object({
  enrollmentId: z.number(),
  skipped: z.array(z.number()),
  search: z.string().optional(),
  reason: z.string().optional(),
});

type Deciding = z.infer<typeof deciding>;

/** How many namesakes are offered at once, beside the way back. */
const namesakesShown = 8;

const pendingFor = ({ tx, person, now }: TurnContext): Promise<Application[]> =>
  pendingApplications(tx, person.id, now);

const shownOf = (pending: readonly Application[], { enrollmentId }: Deciding): Application | undefined =>
  pending.find((one) => one.enrollmentId === enrollmentId);

async function nextOne(
  context: TurnContext,
  skipped: readonly number[],
  said: readonly Say[],
): Promise<Outcome<Deciding>> {
  const open = (await pendingFor(context)).find(({ enrollmentId }) => !skipped.includes(enrollmentId));
  if (open) return { to: 'decide', data: { enrollmentId: open.enrollmentId, skipped: [...skipped] }, say: said };
  return { end: [...said, { text: context.texts.staff.noApplications, choices: menuChoices(context) }] };
}

async function askDecision(context: TurnContext, data: Deciding): Promise<Say> {
  const { staff, common, coordination } = context.texts;
  const pending = await pendingFor(context);
  const one = shownOf(pending, data);
  if (!one) return { text: staff.alreadyDecided, choices: [{ value: 'skip', label: common.next }] };
  const together = togetherWith(pending, one);
  return {
    text: staff.application({
      number: pending.indexOf(one) + 1,
      total: pending.length,
      name: one.fullName,
      region: one.regionCode === null ? '' : regionName(one.regionCode),
      audiences: one.audiences.map(audienceLabel).join(', '),
      title: one.title,
      batch: one.batch,
      when: startOf(context, one),
      seats: one.seatsLeft,
      declaration: one.declaration,
    }),
    choices: [
      { value: 'approve', label: staff.approve },
      { value: 'decline', label: staff.decline },
      { value: 'skip', label: staff.skip },
      ...(together > 1 ? [{ value: 'all', label: coordination.people.approveAll(together) }] : []),
      commandButton('menu', common.menu),
    ],
  };
}

/** How many of the same session may be decided at once; 0: it is not theirs. */
const togetherWith = (pending: readonly Application[], one: Application): number =>
  one.isTheirs ? pending.filter(({ trainingSessionId }) => trainingSessionId === one.trainingSessionId).length : 0;

async function takeDecision(context: TurnContext, data: Deciding, answer: Answer): Promise<Outcome<Deciding>> {
  const { texts } = context;
  const { choice } = answer;
  if (choice === 'skip') return nextOne(context, [...data.skipped, data.enrollmentId], []);
  const pending = await pendingFor(context);
  const shown = shownOf(pending, data);
  const order = choice === null ? orderIn(answer.text) : { what: choice, whom: '' };
  if (!shown) return { wrong: texts.staff.decideExample };
  const meansAll = order.what === 'approve' && /^(?:semua|semuanya|sedaya|kabeh|all)$/.test(order.whom);
  if (order.what === 'all' || meansAll) {
    if (togetherWith(pending, shown) > 1) return { end: [], then: approveAllEntry(shown.trainingSessionId) };
    return { wrong: texts.staff.decideExample };
  }
  if (order.whom !== '') {
    const fitting = whoFits(pending, order.whom);
    // Nothing is done to anybody but the one who is shown.
    if (order.what === null || fitting.length !== 1 || fitting[0] !== shown) {
      return openNamed(context, data, order, fitting);
    }
  }
  if (order.what === 'decline') return { to: 'decline-reason', data };
  if (order.what !== 'approve') return { wrong: texts.staff.decideExample };
  const application = { enrollmentId: shown.enrollmentId, name: shown.fullName };
  return nextOne(context, data.skipped, [await decide(context, application, { approve: true })]);
}

function openNamed(
  { texts: { staff } }: TurnContext,
  data: Deciding,
  order: { readonly what: string | null; readonly whom: string },
  [first, ...others]: readonly Application[],
): Outcome<Deciding> {
  const search = order.whom.slice(0, 60);
  if (first && others.length > 0) return { to: 'which', data: { ...data, search } };
  if (first) return { to: 'decide', data: { ...data, enrollmentId: first.enrollmentId } };
  // Without a deed it may be a word for something else altogether.
  if (order.what === null) return { wrong: staff.decideExample };
  return { to: 'decide', data, say: [{ text: staff.noApplicationOf(search) }] };
}

/** Which of several who are called alike. */
const which: Step<Deciding> = {
  async ask(context, { search = '' }) {
    const { coordination, common } = context.texts;
    const fitting = whoFits(await pendingFor(context), search);
    return {
      text: coordination.people.found(search, fitting.length),
      choices: [
        ...fitting.slice(0, namesakesShown).map((one) => ({
          value: `a${one.enrollmentId}`,
          label: `${one.fullName}, ${one.regionCode === null ? '–' : regionName(one.regionCode)}, ${one.title} ${one.batch}`,
        })),
        { value: 'back', label: common.back },
      ],
    };
  },
  take(context, data, answer) {
    if (answer.choice === 'back') return { to: 'decide', data };
    if (answer.choice !== null)
      return { to: 'decide', data: { ...data, enrollmentId: Number(answer.choice.slice(1)) } };
    return takeDecision(context, data, answer);
  },
};

const declining = reasonedSteps<Deciding>('decline', {
  back: 'decide',
  ask: ({ texts }) => ({ text: texts.coordination.people.askReason }),
  async readBack(context, data, reason) {
    const { staff, coordination } = context.texts;
    const one = shownOf(await pendingFor(context), data);
    if (!one) return { text: staff.alreadyDecided, choices: [{ value: 'no', label: context.texts.common.back }] };
    const region = one.regionCode === null ? '–' : regionName(one.regionCode);
    const { fullName: name, title, batch } = one;
    return { text: coordination.people.confirmDecline({ name, region, title, batch, reason }) };
  },
  yes: ({ coordination }) => coordination.people.yesDecline,
  async act(context, data, reason) {
    const name = shownOf(await pendingFor(context), data)?.fullName ?? '';
    const said = await decide(context, { enrollmentId: data.enrollmentId, name }, { approve: false, reason });
    return nextOne(context, data.skipped, [said]);
  },
});

const decideFlow = defineFlow<Deciding>({
  name: 'applications',
  version: 1,
  data: deciding,
  forStaff: true,
  stopped: ({ texts }) => texts.staff.stopped,
  steps: { decide: { ask: askDecision, take: takeDecision }, which, ...declining },
});

const applicationsEntry = ({ enrollmentId }: Application): Entry => ({
  flow: 'applications',
  step: 'decide',
  data: { enrollmentId, skipped: [] },
});

/** Coordinators decide who asked for a seat that needs their word. */
export const applications: Dialogue = {
  flows: [decideFlow],
  commands: {
    applications: (context, text) =>
      staffDoor(context, 'applications', coordinates, async () => {
        const pending = await pendingFor(context);
        const [first] = pending;
        if (!first) return { say: [{ text: context.texts.staff.noApplications, choices: menuChoices(context) }] };
        const { whom } = orderIn(text);
        const [named, ...others] = whom === '' ? [] : whoFits(pending, whom);
        return { start: applicationsEntry(named && others.length === 0 ? named : first) };
      }),
  },
};
