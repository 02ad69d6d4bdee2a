import { callOffReminders } from '../../outreach/call-off.ts';
import { regionName } from '../../people/regions.ts';
import { cancelSession } from '../../training/cancelling.ts';
import { changeSession, type SessionChange } from '../../training/changing.ts';
import { matchTrainings } from '../../training/find.ts';
import { managedSessions } from '../../training/managed.ts';
import { type Answer, type Dialogue, defineFlow, type Entry, type Outcome, type TurnContext } from '../flow.ts';
import { momentFrom } from '../understanding/moments.ts';
import { askReason, current, type Managed, managed } from './managed-session.ts';
import { moveSteps } from './move-session.ts';
import { namedIn, turnedTo } from './paging.ts';
import { feedbackEntry } from './participants.ts';
import { copyEntry } from './plan-session.ts';
import { reasonedSteps } from './reasons.ts';
import { askDetail, askList, linesOf, reachStep, remindersStep, settingsFrom } from './session-page.ts';
import { peopleEntry } from './session-people.ts';
import { type Settings, settingSteps } from './session-settings.ts';
import { clashWarnings, pageSize, sessionSteps, type Setting } from './session-steps.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

const whats = ['capacity', 'venue', 'approval', 'closing', 'regions', 'trainers', 'reminders', 'settings'] as const;

async function takeDetail(context: TurnContext, data: Managed, answer: Answer): Promise<Outcome<Managed>> {
  const [choice, seen] = (answer.choice ?? '').split(':');
  const revision = Number(seen);
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
      return { to: choice === 'move' ? 'move' : 'cancel-reason', data };
    case 'copy': {
      const found = await current(context, data);
      return found.session ? { end: [], then: copyEntry(found.session) } : { end: [found.say] };
    }
    case 'back':
      return { to: 'list', data: { offset: data.offset } };
    default:
      return { wrong: context.texts.browse.choiceExample };
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
  return {
    to: 'detail',
    data: { offset: data.offset, trainingSessionId },
    say: [{ text: offered ?? texts[outcome.kind] }],
  };
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
  return { to: 'list', data: { offset: 0 }, say: [{ text: sessions.cancelled(outcome) }] };
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
        if (!choice?.startsWith('s')) return { wrong: context.texts.browse.choiceExample };
        return { to: 'detail', data: { ...data, trainingSessionId: Number(choice.slice(1)) } };
      },
    },
    detail: { ask: askDetail, take: takeDetail },
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

/** Where a sentence leads that names one session: to its people, its new date, or its page; else to the list. */
async function entryFor(context: TurnContext, text: string): Promise<Entry> {
  const all = text === '' ? [] : await managedSessions(context.tx, context.person.id, context.now);
  const known = new Map(all.map(({ trainingCode: code, title }) => [code, { code, title }]));
  const meant = new Set(matchTrainings(text, [...known.values()]).map(({ code }) => code));
  const batch = /\b(?:angkatan|gelombang|gel|batch)\.?\s*(?:ke[- ]?)?(\d{1,3})\b/i.exec(text)?.[1];
  const named = all.filter(
    (one) => meant.has(one.trainingCode) && (batch === undefined || one.batch === Number(batch)),
  );
  const [only] = named;
  if (!only || named.length > 1) return { flow: 'manage-sessions', step: 'list', data: { offset: 0 } };
  if (ofPeople.test(text)) return peopleEntry(only.id);
  const step = newDate.test(text) && only.startsAt > context.now ? 'move' : 'detail';
  return { flow: 'manage-sessions', step, data: { offset: 0, trainingSessionId: only.id } };
}

const ofPeople =
  /\b(?:peserta|keluarkan|keluarin|coret|siapa\w*|hadir|absen\w*|tambah\w* (?:nama|orang|\d{6,})|pak|bu|bapak|ibu)\b/i;
const newDate =
  /\b(?:geser|pindah(?:kan)? (?:tgl|tanggal|jadwal|hari)|undur|mundurkan|majukan|ganti tanggal|jadwal ulang)\b/i;

/** Running the sessions that are someone's. */
export const managing: Dialogue = {
  flows: [manageFlow],
  commands: {
    'manage-sessions': (context, text) =>
      staffDoor(context, 'manage-sessions', coordinates, async () => ({ start: await entryFor(context, text) })),
  },
};
