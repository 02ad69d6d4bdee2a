import { requestErrand } from '../../delivery/errands.ts';
import type { QuickReply } from '../../messaging/outbound.ts';
import { callOffReminders } from '../../outreach/call-off.ts';
import { audienceLabel } from '../../people/audiences.ts';
import { parsePhone, showPhone } from '../../people/phone.ts';
import { loadPersons } from '../../people/persons.ts';
import { regionName } from '../../people/regions.ts';
import { addPerson, findByNumber } from '../../training/adding.ts';
import { decideApplication } from '../../training/applications.ts';
import { taughtSessions } from '../../training/managed.ts';
import { decideAll, type Participant, takeOut } from '../../training/participants.ts';
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
import { normalise } from '../understanding/normalise.ts';
import { takesBack } from '../understanding/reasons.ts';
import { announceTo } from './announce.ts';
import { undecided, yesNo } from './answers.ts';
import { attendanceSteps, correctMarks } from './attendance.ts';
import { commandButton } from './home.ts';
import { askFeedback, takeFeedback } from './impressions.ts';
import { pageOf, turnedTo } from './paging.ts';
import { again, current, type Looking, looking, peopleEntry, reasonIn } from './session-people.ts';
import { datesOf } from './session-texts.ts';
import { holdsAnyRole, notAllowed, staffDoor } from './staff-door.ts';

const pageSize = 5;

const fits = (one: Participant, search: string): boolean => normalise(one.fullName).includes(normalise(search));

// ── the list ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function askList(context: TurnContext, data: Looking): Promise<Say> {
  const { texts } = context;
  const { people } = texts.coordination;
  const found = await current(context, data);
  if (!found) return notAllowed(context);
  const { search } = data;
  const shown = search === undefined ? found.participants : found.participants.filter((one) => fits(one, search));
  const statuses = [...new Set(found.participants.map(({ status }) => status))];
  const counts = statuses
    .map(
      (status) => `${texts.mine.statuses[status]}: ${found.participants.filter((one) => one.status === status).length}`,
    )
    .join(', ');
  const lines = shown.map((one) => ({
    value: `p${one.enrollmentId}`,
    label: people.line(one.fullName, texts.mine.statuses[one.status]),
  }));
  const last = Math.min(data.offset + pageSize, shown.length);
  return {
    text:
      search === undefined
        ? people.heading({
            title: found.title,
            batch: found.batch,
            counts,
            from: shown.length === 0 ? 0 : data.offset + 1,
            to: last,
            total: shown.length,
          })
        : people.found(search),
    choices: [
      ...pageOf(context, lines, data.offset, pageSize),
      ...(search === undefined ? [] : [{ value: 'all', label: people.showAll }]),
      { value: 'actions', label: people.actions },
      commandButton('staff', texts.home.choices.staff),
    ],
  };
}

async function takeList(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const corrected = await correctMarks(context, data, answer);
  if (corrected) return corrected;
  const turned = turnedTo(answer.choice, data.offset, pageSize);
  if (turned !== null) return { to: 'list', data: { ...data, offset: turned } };
  if (answer.choice === 'actions') return { to: 'actions', data: again(data) };
  if (answer.choice === 'all') return { to: 'list', data: again(data) };
  if (answer.choice !== null) return { to: 'person', data: { ...data, enrollmentId: Number(answer.choice.slice(1)) } };
  const search = answer.text.slice(0, 60);
  const found = await current(context, data);
  if (!found?.participants.some((one) => search.length >= 2 && fits(one, search))) {
    return { wrong: context.texts.coordination.people.notFound };
  }
  return { to: 'list', data: { ...again(data), search } };
}

// ── one person ────────────────────────────────────────────────────────────────────────────────────────────────────

const removable = new Set(['enrolled', 'offered', 'waitlisted']);

async function askPerson(context: TurnContext, data: Looking): Promise<Say> {
  const { people } = context.texts.coordination;
  const back = { value: 'back', label: people.back };
  const found = await current(context, data);
  const one = found?.participants.find(({ enrollmentId }) => enrollmentId === data.enrollmentId);
  if (!found || !one) return { text: people.nothingChanged, choices: [back] };
  const choices: QuickReply[] = [];
  if (found.manages && one.status === 'pending') {
    choices.push({ value: 'approve', label: people.approve }, { value: 'decline', label: people.decline });
  }
  if (found.manages && removable.has(one.status)) choices.push({ value: 'out', label: people.takeOut });
  return {
    text: people.person({
      name: one.fullName,
      region: one.regionCode === null ? '–' : regionName(one.regionCode),
      audiences: one.audiences.map(audienceLabel).join(', ') || '–',
      phone: one.phone === null ? '–' : showPhone(one.phone),
      status: context.texts.mine.statuses[one.status],
      declaration: one.declaration,
    }),
    choices: [...choices, back],
  };
}

async function takePerson(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  switch (answer.choice) {
    case 'back':
      return { to: 'list', data: again(data) };
    case 'approve': {
      const decision = { actorId: person.id, enrollmentId: data.enrollmentId ?? 0, approve: true };
      const { kind: outcome } = await decideApplication(tx, decision, agency, now);
      return { to: 'list', data: again(data), say: [{ text: texts.staff.outcomes[outcome] }] };
    }
    case 'decline':
      return { to: 'decline-reason', data };
    case 'out':
      return { to: 'out-reason', data };
    default:
      return { wrong: texts.browse.choiceExample };
  }
}

async function decline(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  const reason = reasonIn(answer);
  if (reason === null) return { wrong: texts.coordination.sessions.reasonExample };
  const decision = { actorId: person.id, enrollmentId: data.enrollmentId ?? 0, approve: false, reason };
  const { kind: outcome } = await decideApplication(tx, decision, agency, now);
  return { to: 'list', data: again(data), say: [{ text: texts.staff.outcomes[outcome] }] };
}

async function remove(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  const { people, sessions } = texts.coordination;
  const reason = reasonIn(answer);
  if (reason === null) return { wrong: sessions.reasonExample };
  const found = await current(context, data);
  const one = found?.participants.find(({ enrollmentId }) => enrollmentId === data.enrollmentId);
  const removal = { actorId: person.id, enrollmentId: data.enrollmentId ?? 0, reason };
  const outcome = await takeOut(tx, removal, agency, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  if (outcome.kind === 'taken-out') {
    await callOffReminders(tx, { trainingSessionId: outcome.trainingSessionId }, agency);
  }
  const text = outcome.kind === 'taken-out' ? people.takenOut(one?.fullName ?? '') : people.nothingChanged;
  return { to: 'list', data: again(data), say: [{ text }] };
}

// ── what is done for all ──────────────────────────────────────────────────────────────────────────────────────────

async function askActions(context: TurnContext, data: Looking): Promise<Say> {
  const { people } = context.texts.coordination;
  const found = await current(context, data);
  if (!found) return notAllowed(context);
  const pending = found.participants.filter(({ status }) => status === 'pending').length;
  return {
    text: people.askAction,
    choices: [
      ...(found.manages && pending > 0
        ? [
            { value: 'approve-all', label: people.approveAll(pending) },
            { value: 'decline-all', label: people.declineAll(pending) },
          ]
        : []),
      ...(found.manages
        ? [
            { value: 'add', label: people.add },
            { value: 'message', label: people.message },
          ]
        : []),
      { value: 'attendance', label: people.attendance },
      { value: 'feedback', label: people.feedback },
      { value: 'people-sheet', label: people.sheet },
      { value: 'attendance-sheet', label: people.paper },
      { value: 'back', label: people.back },
    ],
  };
}

async function takeAction(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { tx, person, contactId, address, now, texts } = context;
  switch (answer.choice) {
    case 'back':
      return { to: 'list', data: again(data) };
    case 'approve-all':
      return { to: 'confirm-all', data: { ...data, approve: true } };
    case 'decline-all':
      return { to: 'decline-all-reason', data: { ...data, approve: false } };
    case 'add':
      return { to: 'add', data };
    case 'message':
      return { end: [], then: announceTo(data.trainingSessionId) };
    case 'attendance':
      return { to: 'day', data };
    case 'feedback':
      return { to: 'feedback', data };
    case 'people-sheet':
    case 'attendance-sheet': {
      const { channel, externalId } = address;
      const errand = { kind: answer.choice, parameters: { session: data.trainingSessionId }, personId: person.id };
      await requestErrand(tx, { ...errand, contactId, channel, address: externalId }, now);
      return { to: 'actions', data, say: [{ text: texts.coordination.people.preparing }] };
    }
    default:
      return { wrong: texts.browse.choiceExample };
  }
}

async function confirmAll(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  const said = yesNo(answer);
  if (said === null) return undecided(context, 'confirm-all', answer);
  if (said === 'no') return { to: 'actions', data: again(data) };
  const { trainingSessionId, approve = false, reason } = data;
  const decision = { actorId: person.id, trainingSessionId, approve, ...(reason === undefined ? {} : { reason }) };
  const outcome = await decideAll(tx, decision, agency, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  return { to: 'list', data: again(data), say: [{ text: texts.coordination.people.decidedAll(outcome) }] };
}

async function takeNumber(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { tx, person, now, texts } = context;
  const { people } = texts.coordination;
  if (answer.choice === 'back' || takesBack(answer.text)) return { to: 'actions', data: again(data) };
  const phone = parsePhone(answer.content.kind === 'contact' ? answer.content.phone : answer.text);
  if (phone === null) return { wrong: texts.registration.phoneExample };
  const { trainingSessionId } = data;
  const outcome = await findByNumber(tx, { actorId: person.id, trainingSessionId, phone }, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  if (outcome.kind === 'found') return { to: 'add-confirm', data: { ...data, personId: outcome.personId } };
  const text = outcome.kind === 'unknown' ? people.unknownNumber : people.ambiguousNumber;
  return { to: 'actions', data: again(data), say: [{ text }] };
}

async function added(context: TurnContext, { personId = 0 }: Looking) {
  const [one] = await loadPersons(context.tx, [personId]);
  const regionCode = one?.regionCode ?? null;
  return { name: one?.fullName ?? '–', region: regionCode === null ? '–' : regionName(regionCode) };
}

async function add(context: TurnContext, data: Looking): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  const { people } = texts.coordination;
  const { trainingSessionId, personId = 0 } = data;
  const outcome = await addPerson(tx, { actorId: person.id, trainingSessionId, personId }, agency, now);
  const to = (text: Say['text']): Outcome<Looking> => ({ to: 'actions', data: again(data), say: [{ text }] });
  switch (outcome.kind) {
    case 'not-allowed':
      return { end: [notAllowed(context)] };
    case 'enrolled':
      return to(people.added((await added(context, data)).name));
    case 'waitlisted':
      return to(people.addedToLine((await added(context, data)).name));
    case 'already':
      return to(people.alreadyIn);
    case 'refused':
      return to(people.cannotAdd);
  }
}

const adding: Record<string, Step<Looking>> = {
  add: {
    ask: ({ texts }) => ({
      text: texts.coordination.people.askNumber,
      choices: [{ value: 'back', label: texts.common.back }],
    }),
    take: takeNumber,
  },
  'add-confirm': {
    async ask(context, data) {
      const { people, sessions } = context.texts.coordination;
      return {
        text: people.confirmAdd(await added(context, data)),
        choices: [
          { value: 'yes', label: people.yesAdd },
          { value: 'no', label: sessions.no },
        ],
      };
    },
    take(context, data, answer) {
      const { sessions } = context.texts.coordination;
      // Another number in the answer's place corrects the first.
      if (answer.choice === null && parsePhone(answer.text) !== null) return takeNumber(context, data, answer);
      const said = yesNo(answer);
      if (said === 'yes') return add(context, data);
      if (said === null && !takesBack(answer.text)) return { wrong: context.texts.browse.choiceExample };
      return { to: 'actions', data: again(data), say: [{ text: sessions.stopped }] };
    },
  },
};

const peopleFlow = defineFlow<Looking>({
  name: 'people',
  version: 1,
  data: looking,
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.people.stopped,
  steps: {
    list: { ask: askList, take: takeList },
    person: { ask: askPerson, take: takePerson },
    'decline-reason': { ask: ({ texts }) => ({ text: texts.coordination.people.askReason }), take: decline },
    'out-reason': { ask: ({ texts }) => ({ text: texts.coordination.people.askReason }), take: remove },
    actions: { ask: askActions, take: takeAction },
    'decline-all-reason': {
      ask: ({ texts }) => ({ text: texts.coordination.people.askReason }),
      take(context, data, answer) {
        const reason = reasonIn(answer);
        if (reason === null) return { wrong: context.texts.coordination.sessions.reasonExample };
        return { to: 'confirm-all', data: { ...data, reason } };
      },
    },
    'confirm-all': {
      async ask(context, data) {
        const { people, sessions } = context.texts.coordination;
        const found = await current(context, data);
        const pending = found?.participants.filter(({ status }) => status === 'pending').length ?? 0;
        return {
          text: people.confirmAll(pending, data.approve ?? false),
          choices: [
            { value: 'yes', label: people.yesAll },
            { value: 'no', label: sessions.no },
          ],
        };
      },
      take: confirmAll,
    },
    ...adding,
    ...attendanceSteps,
    feedback: { ask: askFeedback, take: takeFeedback },
  },
});

/** The door to approving everybody who applied. */
export const approveAllEntry = (trainingSessionId: number): Entry => ({
  flow: 'people',
  step: 'confirm-all',
  data: { trainingSessionId, offset: 0, approve: true },
});

/** The door to what they say of it. */
export const feedbackEntry = (trainingSessionId: number): Entry => ({
  flow: 'people',
  step: 'feedback',
  data: { trainingSessionId, offset: 0 },
});

/** Those in a session, for whoever runs or teaches it. */
export const people: Dialogue = {
  flows: [peopleFlow],
  commands: {
    teaching: (context) =>
      staffDoor(context, 'teaching', holdsAnyRole, async () => {
        const { people: words } = context.texts.coordination;
        const taught = await taughtSessions(context.tx, context.person.id, context.now);
        const home = commandButton('staff', context.texts.home.choices.staff);
        if (taught.length === 0) return { say: [{ text: words.notTeaching, choices: [home] }] };
        const choices = taught.slice(0, 7).map((session) => ({
          value: `people:${session.id}`,
          label: `${session.title} ${session.batch}, ${datesOf(context, session)}`,
        }));
        return { say: [{ text: words.teaching, choices: [...choices, home] }] };
      }),
  },
  actions: {
    people: (context, [id]) => {
      const trainingSessionId = Number(id);
      if (!Number.isSafeInteger(trainingSessionId)) return null;
      return staffDoor(context, 'people', holdsAnyRole, () => ({ start: peopleEntry(trainingSessionId) }));
    },
  },
};
