import { callOffReminders } from '../../outreach/call-off.ts';
import { recordNotices } from '../../outreach/notice-ledger.ts';
import { regionName } from '../../people/regions.ts';
import { cancelSession } from '../../training/cancelling.ts';
import { changeSession, type SessionChange } from '../../training/changing.ts';
import { type Answer, type Dialogue, defineFlow, type Outcome, type TurnContext } from '../flow.ts';
import { momentFrom } from '../understanding/moments.ts';
import { askReason, current, type Managed, managed, withUntold } from './managed-session.ts';
import { moveSteps } from './move-session.ts';
import { changeStep, goOn } from './ordered.ts';
import { namedIn, turnedTo } from './paging.ts';
import { feedbackEntry } from './participants.ts';
import { copyEntry } from './plan-session.ts';
import { reasonedSteps } from './reasons.ts';
import { leadOf, namedHere, orderedHere, orderedPlainly, whichStep } from './said-orders.ts';
import { askDetail, askList, linesOf, reachStep, remindersStep, settingsFrom } from './session-page.ts';
import { peopleEntry } from './session-people.ts';
import { type Settings, settingSteps } from './session-settings.ts';
import { clashWarnings, pageSize, sessionSteps, type Setting } from './session-steps.ts';
import { notAllowed } from './staff-door.ts';

const whats = ['capacity', 'venue', 'approval', 'closing', 'regions', 'trainers', 'reminders', 'settings'] as const;

async function takeDetail(context: TurnContext, data: Managed, answer: Answer): Promise<Outcome<Managed>> {
  const [choice, seen] = (answer.choice ?? '').split(':');
  const revision = Number(seen);
  const { offset, trainingSessionId = 0 } = data;
  switch (choice) {
    case 'people':
      return { end: [], then: peopleEntry(data.trainingSessionId ?? 0) };
    case 'feedback':
      return { end: [], then: feedbackEntry(data.trainingSessionId ?? 0) };
    case 'reach':
      return { to: 'reach', data: { ...data, page: 0 } };
    case 'edit':
      return { to: 'what', data: { ...data, revision } };
    case 'publish':
      return change(context, { ...data, revision }, { what: 'status', status: 'published' });
    case 'close':
      return change(context, { ...data, revision }, { what: 'status', status: 'closed' });
    case 'move':
    case 'cancel':
      return { to: choice === 'move' ? 'move' : 'cancel-reason', data: { offset, trainingSessionId } };
    case 'copy': {
      const found = await current(context, data);
      return found.session ? { end: [], then: copyEntry(found.session) } : { end: [found.say] };
    }
    case 'back':
      return { to: 'list', data: { offset: data.offset } };
    default: {
      const found = await current(context, data);
      const ordered =
        found.session && (await orderedHere(context, { offset, trainingSessionId }, found.session, answer.text));
      return ordered ?? { wrong: context.texts.browse.choiceExample };
    }
  }
}

// ── changing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Writes one change and shows the session again, whatever became of it. */
async function change(context: TurnContext, data: Managed, wanted: SessionChange): Promise<Outcome<Managed>> {
  const { tx, person, agency, now } = context;
  const { trainingSessionId = 0, revision = 0 } = data;
  const { sessions } = context.texts.coordination;
  const edit = { actorId: person.id, trainingSessionId, revision, change: wanted };
  const outcome = await changeSession(tx, edit, agency, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  const { settings } = context.texts.coordination;
  if (outcome.kind === 'below-taken') return { wrong: sessions.belowTaken(outcome.taken) };
  if (outcome.kind === 'quotas-too-many') return { wrong: settings.tooManyForSession(outcome.quotas) };
  if (outcome.kind === 'quota-below-taken') {
    const region = outcome.regionCode === null ? settings.others : regionName(outcome.regionCode);
    return { wrong: settings.belowTaken(region, outcome.taken) };
  }
  const texts = {
    changed: sessions.changed,
    'changed-meanwhile': sessions.meanwhile,
    impossible: sessions.impossible,
  };
  const offered = outcome.kind === 'changed' && outcome.offered > 0 ? sessions.offered(outcome.offered) : null;
  return goOn(context, data, [{ text: offered ?? texts[outcome.kind] }]);
}

/** As `change`; a trainer who teaches elsewhere is warned of first. */
async function settle(context: TurnContext, data: Managed, setting: Setting): Promise<Outcome<Managed>> {
  const outcome = await change(context, data, setting);
  if (setting.what !== 'trainers' || !('to' in outcome)) return outcome;
  const found = await current(context, data);
  if (!found.session) return { end: [found.say] };
  const warnings = await clashWarnings(context, setting.trainerIds, found.session.days, found.session.id);
  return { ...outcome, say: [...warnings, ...(outcome.say ?? [])] };
}

async function settingsOf(context: TurnContext, data: Managed): Promise<Settings | null> {
  const { session } = await current(context, data);
  return session && settingsFrom(session);
}

async function cancel(context: TurnContext, data: Managed, reason: string): Promise<Outcome<Managed>> {
  const { tx, person, agency, now } = context;
  const { trainingSessionId = 0 } = data;
  const { sessions } = context.texts.coordination;
  const outcome = await cancelSession(tx, { actorId: person.id, trainingSessionId, reason }, agency, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  if (outcome.kind === 'impossible') return { to: 'list', data: { offset: 0 }, say: [{ text: sessions.impossible }] };
  await callOffReminders(tx, { trainingSessionId }, agency);
  const untold = await recordNotices(tx, { trainingSessionId, kind: 'cancelled' }, agency, now);
  const text = withUntold(context, sessions.cancelled(outcome), untold);
  return { to: 'list', data: { offset: 0 }, say: [{ text }] };
}

const cancelling = reasonedSteps<Managed>('cancel', {
  back: 'detail',
  ask: askReason,
  async readBack(context, data, reason) {
    const found = await current(context, data);
    if (!found.session) return found.say;
    const { title, batch } = found.session;
    return { text: context.texts.coordination.sessions.confirmCancel({ title, batch, reason }) };
  },
  yes: ({ coordination }) => coordination.sessions.yesCancel,
  act: cancel,
});

const manageFlow = defineFlow<Managed>({
  name: 'manage-sessions',
  version: 2,
  data: managed,
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.sessions.stopped,
  steps: {
    list: {
      ask: askList,
      async take(context, data, answer) {
        const turned = turnedTo(answer.choice, data.offset, pageSize);
        if (turned !== null) return { to: 'list', data: { offset: turned } };
        const named = answer.choice === null ? namedIn(await linesOf(context), answer.text, pageSize) : null;
        if (named && 'offset' in named && named.offset !== data.offset)
          return { to: 'list', data: { offset: named.offset } };
        const choice = named && 'item' in named ? named.item.value : answer.choice;
        if (!choice?.startsWith('s'))
          return (await namedHere(context, answer.text)) ?? { wrong: context.texts.browse.choiceExample };
        return { to: 'detail', data: { ...data, trainingSessionId: Number(choice.slice(1)) } };
      },
    },
    detail: { ask: askDetail, take: takeDetail },
    which: whichStep,
    'change-confirm': changeStep(change),
    reach: reachStep,
    what: {
      ask: ({ texts: { coordination, common } }) => ({
        text: coordination.sessions.askWhat,
        choices: [
          ...whats.map((what) => ({ value: what, label: coordination.sessions.what[what] })),
          { value: 'back', label: common.back },
        ],
      }),
      take(context, data, answer) {
        if (answer.choice === 'back') return { to: 'detail', data };
        if (answer.choice === null) return { wrong: context.texts.browse.choiceExample };
        return { to: answer.choice, data };
      },
    },
    ...sessionSteps(settle),
    ...settingSteps<Managed>({ settle, now: settingsOf, back: 'what' }),
    closing: {
      ask: ({ texts }) => ({ text: texts.coordination.sessions.askClosing }),
      take(context, data, answer) {
        const read = momentFrom(answer.text, context.now, context.agency.zone, '23:59');
        if (!read) return { wrong: context.texts.coordination.planning.dateExample };
        return change(context, data, { what: 'closing', enrollmentClosesAt: read.at });
      },
    },
    reminders: remindersStep,
    ...moveSteps,
    ...cancelling,
  },
});

/** Running the sessions that are someone's. */
export const managing: Dialogue = {
  flows: [manageFlow],
  commands: {
    'manage-sessions': leadOf,
  },
  exact: orderedPlainly,
};
