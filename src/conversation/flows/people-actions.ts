import { requestErrand } from '../../delivery/errands.ts';
import { parsePhone } from '../../people/phone.ts';
import { loadPersons } from '../../people/persons.ts';
import { regionName } from '../../people/regions.ts';
import { addPerson, findByNumber } from '../../training/adding.ts';
import { decideAll } from '../../training/participants.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { takesBack } from '../understanding/reasons.ts';
import { announceTo } from './announce.ts';
import { undecided, yesNo } from './answers.ts';
import { namedBy } from './people-list.ts';
import { reasonedSteps } from './reasons.ts';
import { again, current, type Looking } from './session-people.ts';
import { notAllowed } from './staff-door.ts';

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
      return { to: 'approve-all', data };
    case 'decline-all':
      return { to: 'decline-all-reason', data };
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
    default: {
      const found = answer.choice === null ? await current(context, data) : null;
      return (found && namedBy(data, found, answer.text)) ?? { wrong: texts.browse.choiceExample };
    }
  }
}

// ── the same word to all who applied ──────────────────────────────────────────────────────────────────────────────

async function applied(context: TurnContext, data: Looking) {
  const found = await current(context, data);
  const people = found?.participants.filter(({ status }) => status === 'pending').length ?? 0;
  return { people, title: found?.title ?? '', batch: found?.batch ?? 0 };
}

async function decideOnAll(
  context: TurnContext,
  data: Looking,
  word: { readonly approve: true } | { readonly approve: false; readonly reason: string },
): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  const { trainingSessionId } = data;
  const outcome = await decideAll(tx, { actorId: person.id, trainingSessionId, ...word }, agency, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  return { to: 'list', data: again(data), say: [{ text: texts.coordination.people.decidedAll(outcome) }] };
}

const approval: Step<Looking> = {
  async ask(context, data) {
    const { people, sessions } = context.texts.coordination;
    return {
      text: people.confirmApproveAll(await applied(context, data)),
      choices: [
        { value: 'yes', label: people.yesAll },
        { value: 'no', label: sessions.no },
      ],
    };
  },
  take(context, data, answer) {
    const said = yesNo(answer);
    if (said === 'yes') return decideOnAll(context, data, { approve: true });
    if (said === 'no' || takesBack(answer.text)) return { to: 'actions', data: again(data) };
    return undecided(context, 'approve-all', answer);
  },
};

const refusal = reasonedSteps<Looking>('decline-all', {
  back: 'actions',
  ask: ({ texts }) => ({ text: texts.coordination.people.askReason }),
  readBack: async (context, data, reason) => ({
    text: context.texts.coordination.people.confirmDeclineAll({ ...(await applied(context, data)), reason }),
  }),
  yes: ({ coordination }) => coordination.people.yesAll,
  act: (context, data, reason) => decideOnAll(context, data, { approve: false, reason }),
});

// ── one more ──────────────────────────────────────────────────────────────────────────────────────────────────────

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
      if (said === null && !takesBack(answer.text)) return undecided(context, 'add-confirm', answer);
      return { to: 'actions', data: again(data), say: [{ text: sessions.stopped }] };
    },
  },
};

/** What is done for all of a session, or with somebody who is not in it yet. */
export const actionSteps: Record<string, Step<Looking>> = {
  actions: { ask: askActions, take: takeAction },
  'approve-all': approval,
  ...refusal,
  ...adding,
};
