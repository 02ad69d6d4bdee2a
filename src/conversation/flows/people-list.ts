import type { QuickReply } from '../../messaging/outbound.ts';
import { callOffReminders } from '../../outreach/call-off.ts';
import { audienceLabel } from '../../people/audiences.ts';
import { showPhone } from '../../people/phone.ts';
import { regionName } from '../../people/regions.ts';
import { type Participant, takeOut } from '../../training/participants.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { ordinal } from '../understanding/choice.ts';
import { type Deed, orderIn } from '../understanding/orders.ts';
import { whoFits } from '../understanding/people-named.ts';
import { takesBack } from '../understanding/reasons.ts';
import { correctMarks } from './attendance.ts';
import { decide } from './deciding.ts';
import { commandButton } from './home.ts';
import { pageOf, turnedTo } from './paging.ts';
import { reasonedSteps } from './reasons.ts';
import { again, current, type Found, type Looking } from './session-people.ts';
import { notAllowed } from './staff-door.ts';

const pageSize = 5;

// ── the list ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function askList(context: TurnContext, data: Looking): Promise<Say> {
  const { texts } = context;
  const { people } = texts.coordination;
  const found = await current(context, data);
  if (!found) return notAllowed(context);
  const { search } = data;
  const shown = search === undefined ? found.participants : whoFits(found.participants, search);
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
        : people.found(search, shown.length),
    choices: [
      ...pageOf(context, lines, data.offset, pageSize),
      search === undefined ? { value: 'actions', label: people.actions } : { value: 'all', label: people.showAll },
      commandButton('staff', texts.home.choices.staff),
    ],
  };
}

async function takeList(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { people } = context.texts.coordination;
  const corrected = await correctMarks(context, data, answer);
  if (corrected) return corrected;
  const isTyped = answer.content.kind === 'text' && ordinal(answer.text) === null;
  const found = isTyped ? await current(context, data) : null;
  const named = found && namedBy(data, found, answer.text);
  if (named) return named;
  const turned = turnedTo(answer.choice, data.offset, pageSize);
  if (turned !== null) return { to: 'list', data: { ...data, offset: turned } };
  if (answer.choice === 'actions') return { to: 'actions', data: again(data) };
  if (answer.choice === 'all') return { to: 'list', data: again(data) };
  if (isTyped) return { wrong: people.notFound(searchIn(answer.text)) };
  const { choiceExample } = context.texts.browse;
  // A number that stands nowhere in the list is no training's either.
  if (answer.choice === null && answer.text !== '') return { to: 'list', data, say: [{ text: choiceExample }] };
  if (answer.choice === null) return { wrong: choiceExample };
  return { to: 'person', data: { ...data, enrollmentId: Number(answer.choice.slice(1)) } };
}

const searchIn = (text: string): string => (orderIn(text).whom || text).slice(0, 60);

/** Where typed words lead: to the one whom they fit among all, or to the list of several; null where they fit nobody. */
export function namedBy(data: Looking, { participants }: Found, text: string): Outcome<Looking> | null {
  // A line of the list says in brackets how somebody stands.
  const search = searchIn(text.replace(/\([^)]*\)\s*$/, ''));
  const [first, ...others] = whoFits(participants, search);
  if (!first) return null;
  if (others.length > 0) return { to: 'list', data: { ...again(data), search } };
  return { to: 'person', data: { ...data, enrollmentId: first.enrollmentId } };
}

// ── one person ────────────────────────────────────────────────────────────────────────────────────────────────────

const removable = new Set(['enrolled', 'offered', 'waitlisted']);

const isShown =
  ({ enrollmentId }: Looking) =>
  (one: Participant): boolean =>
    one.enrollmentId === enrollmentId;

function deedsOn({ manages }: Found, { status }: Participant): readonly Deed[] {
  if (!manages) return [];
  if (status === 'pending') return ['approve', 'decline'];
  return removable.has(status) ? ['take-out'] : [];
}

async function askPerson(context: TurnContext, data: Looking): Promise<Say> {
  const { people } = context.texts.coordination;
  const back = { value: 'back', label: people.back };
  const found = await current(context, data);
  const one = found?.participants.find(isShown(data));
  if (!found || !one) return { text: people.nothingChanged, choices: [back] };
  const labels: Record<Deed, string> = {
    approve: people.approve,
    decline: people.decline,
    'take-out': people.takeOut,
  };
  const choices: QuickReply[] = deedsOn(found, one).map((deed) => ({ value: deed, label: labels[deed] }));
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
  const { texts } = context;
  if (answer.choice === 'back' || (answer.choice === null && takesBack(answer.text))) {
    return { to: 'list', data: again(data) };
  }
  const found = await current(context, data);
  if (!found) return { end: [notAllowed(context)] };
  const one = found.participants.find(isShown(data));
  const order = answer.choice === null ? orderIn(answer.text) : { what: answer.choice, whom: '' };
  // Somebody else's name opens their page first.
  if (order.whom !== '') {
    const [named, ...others] = whoFits(found.participants, order.whom);
    const isOther = named !== undefined && (others.length > 0 || named !== one);
    if (isOther || order.what === null || named === undefined) {
      return (
        namedBy(data, found, answer.text) ?? { wrong: texts.coordination.people.notFound(order.whom.slice(0, 60)) }
      );
    }
  }
  const deed = one && deedsOn(found, one).find((possible) => possible === order.what);
  if (!deed) return { wrong: texts.browse.choiceExample };
  if (deed !== 'approve') return { to: `${deed}-reason`, data };
  const application = { enrollmentId: one.enrollmentId, name: one.fullName };
  return { to: 'list', data: again(data), say: [await decide(context, application, { approve: true })] };
}

// ── what is done to one, and why ──────────────────────────────────────────────────────────────────────────────────

/** The one who is shown, with what those concerned are to be told of. */
async function shown(context: TurnContext, data: Looking) {
  const found = await current(context, data);
  const one = found?.participants.find(isShown(data));
  if (!found || !one) return null;
  const region = one.regionCode === null ? '–' : regionName(one.regionCode);
  return { name: one.fullName, region, title: found.title, batch: found.batch };
}

const gone = ({ texts: { coordination } }: TurnContext): Say => ({
  text: coordination.people.nothingChanged,
  choices: [{ value: 'no', label: coordination.people.back }],
});

const decline = reasonedSteps<Looking>('decline', {
  back: 'person',
  ask: ({ texts }) => ({ text: texts.coordination.people.askReason }),
  async readBack(context, data, reason) {
    const facts = await shown(context, data);
    return facts ? { text: context.texts.coordination.people.confirmDecline({ ...facts, reason }) } : gone(context);
  },
  yes: ({ coordination }) => coordination.people.yesDecline,
  async act(context, data, reason) {
    const name = (await shown(context, data))?.name ?? '';
    const said = await decide(context, { enrollmentId: data.enrollmentId ?? 0, name }, { approve: false, reason });
    return { to: 'list', data: again(data), say: [said] };
  },
});

const takingOut = reasonedSteps<Looking>('take-out', {
  back: 'person',
  ask: ({ texts }) => ({ text: texts.coordination.people.askReason }),
  async readBack(context, data, reason) {
    const facts = await shown(context, data);
    return facts ? { text: context.texts.coordination.people.confirmTakeOut({ ...facts, reason }) } : gone(context);
  },
  yes: ({ coordination }) => coordination.people.yesTakeOut,
  async act(context, data, reason) {
    const { tx, person, agency, now, texts } = context;
    const { people } = texts.coordination;
    const name = (await shown(context, data))?.name ?? '';
    const removal = { actorId: person.id, enrollmentId: data.enrollmentId ?? 0, reason };
    const outcome = await takeOut(tx, removal, agency, now);
    if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
    if (outcome.kind === 'taken-out') {
      await callOffReminders(tx, { trainingSessionId: outcome.trainingSessionId }, agency);
    }
    const text = outcome.kind === 'taken-out' ? people.takenOut(name) : people.nothingChanged;
    return { to: 'list', data: again(data), say: [{ text }] };
  },
});

/** Everybody, one of them, and what is done to that one. */
export const listSteps: Record<string, Step<Looking>> = {
  list: { ask: askList, take: takeList },
  person: { ask: askPerson, take: takePerson },
  ...decline,
  ...takingOut,
};
