import { z } from 'zod';
import { confirmAttendance, noteAnswer } from '../../outreach/attendance.ts';
import { callOffReminders } from '../../outreach/call-off.ts';
import { setReminders } from '../../people/persons.ts';
import { calendarFile } from '../../training/calendar.ts';
import { type SessionDetail, sessionDetail } from '../../training/catalogue.ts';
import { cancelEnrollment } from '../../training/enrollment.ts';
import { standInFor } from '../../training/merging.ts';
import { enrollmentOf, myTrainings, type OwnEnrollment, ownEnrollment } from '../../training/mine.ts';
import { matchTrainings } from '../../training/find.ts';
import { cannotCome, type RetakeOutcome, retakeSeat } from '../../training/retaking.ts';
import { acceptOffer, declineOffer, type OfferAnswer } from '../../training/offers.ts';
import { type Dialogue, defineFlow, type Reaction, type Say, type TurnContext } from '../flow.ts';
import type { Trouble } from '../state.ts';
import { bare } from '../understanding/normalise.ts';
import { givesSeatUp, keepsSeat, yesOrNo } from '../understanding/yes-no.ts';
import { changeBatchFlow, toOtherBatch, wantsOtherBatch } from './change-batch.ts';
import { commandButton, menuChoices } from './home.ts';
import { forward } from './officer.ts';
import { notFound, ownFacts, ownList, statusOf } from './own-trainings.ts';
import { daysOf, daysUntil, pinOf, placeOf } from './session-texts.ts';

/** Who mourns is offered nothing. */
const mourns = (trouble: Trouble | null): boolean => trouble?.kind === 'grief';
/** Who mourns, or has somebody lie ill, is told of no seat that goes to others. */
const inSorrow = (trouble: Trouble | null): boolean => mourns(trouble) || trouble?.kind === 'illness';

const cancelling = z.object({
  trainingSessionId: z.number(),
  title: z.string(),
  status: z.string(),
  /** Whether others get a seat by it: who waits or has applied holds none. */
  seat: z.boolean().default(true),
});

/** Giving up a seat is always confirmed. */
const cancelFlow = defineFlow<z.infer<typeof cancelling>>({
  name: 'cancel-enrollment',
  version: 1,
  data: cancelling,
  stopped: ({ texts }) => texts.mine.kept,
  steps: {
    confirm: {
      ask: ({ trouble, texts: { mine } }, { title, status, seat }) =>
        inSorrow(trouble)
          ? {
              text: mine.askCancelInSorrow(title),
              choices: [
                { value: 'yes', label: mine.yesCancel },
                { value: 'no', label: mine.notNow },
              ],
            }
          : {
              text: mine.askCancel(title, status, seat),
              choices: [
                { value: 'yes', label: mine.yesCancel },
                { value: 'no', label: mine.noCancel },
              ],
            },
      async take(context, { trainingSessionId }, answer) {
        const sure =
          answer.choice ?? (givesSeatUp(answer.text) ? 'yes' : keepsSeat(answer.text) ? 'no' : yesOrNo(answer.text));
        const choices = mourns(context.trouble) ? [] : menuChoices(context);
        if (sure === 'no') return { end: [{ text: context.texts.mine.kept, choices }] };
        if (sure !== 'yes') return { wrong: context.texts.mine.cancelExample };
        return { end: [await cancelled(context, trainingSessionId, 'asked')] };
      },
    },
  },
});

async function cancelled(context: TurnContext, trainingSessionId: number, reason: string): Promise<Say> {
  const { tx, person, agency, now, texts } = context;
  const outcome = await cancelEnrollment(tx, { personId: person.id, trainingSessionId, reason }, agency, now);
  const session = await sessionDetail(tx, trainingSessionId, now);
  if (outcome.kind !== 'cancelled' || !session) {
    return { text: texts.mine.nothingToCancel, choices: menuChoices(context) };
  }
  await callOffReminders(tx, { personId: person.id }, agency);
  const gaveUp = reason === cannotCome && outcome.previous === 'enrolled';
  if (gaveUp) await noteAnswer(tx, { personId: person.id, ...outcome, startsAt: session.startsAt }, 'no', now);
  if (mourns(context.trouble)) return { text: texts.mine.cancelledInSorrow(session.title) };
  const retake = gaveUp ? `attend:${outcome.enrollmentId}:yes` : `enroll:${trainingSessionId}`;
  const again = gaveUp || session.state === 'open' ? [{ value: retake, label: texts.mine.retake }] : [];
  const { mine, reminders } = texts;
  const leaves = outcome.previous === 'waitlisted' ? mine.leftLine : mine.cancelled;
  const text = reason === cannotCome ? reminders.released(session.title) : leaves(session.title);
  // Who cannot come on these days may like others.
  const others = reason === cannotCome ? [commandButton('browse', texts.home.choices.browse)] : [];
  return { text, choices: [...again, ...others, commandButton('menu', texts.common.menu)] };
}

async function detail(context: TurnContext, trainingSessionId: number): Promise<Say> {
  const { tx, person, now, texts } = context;
  const { mine, browse, common } = texts;
  const [own, session] = await Promise.all([
    ownEnrollment(tx, person.id, trainingSessionId),
    sessionDetail(tx, trainingSessionId, now),
  ]);
  if (!own || !session) return { text: mine.nothing, choices: menuChoices(context) };
  const holds = own.status === 'enrolled' || own.status === 'attended';
  const text = mine.detail({
    title: own.title,
    batch: own.batch,
    status: statusOf(context, own),
    when: daysOf(context, own),
    place: placeOf(context, session),
    countdown: mine.countdown(daysUntil(context, own.startsAt)),
  });
  const offered = own.status === 'offered';
  return {
    text,
    choices: [
      ...(offered ? [{ value: `offer:${own.enrollmentId}:yes`, label: texts.notices.takeSeat }] : []),
      ...(holds ? [{ value: `calendar:${session.id}`, label: mine.calendar }] : []),
      ...(pinOf(session) ? [{ value: `map:${session.id}`, label: browse.map }] : []),
      ...(session.state === 'open' || session.state === 'closed'
        ? [{ value: `drop:${session.id}`, label: mine.cancel }]
        : []),
      commandButton('my-trainings', mine.back),
      commandButton('menu', common.menu),
    ],
  };
}

async function whichToCancel(context: TurnContext, text = ''): Promise<Reaction> {
  const { mine, common } = context.texts;
  const all = (await myTrainings(context.tx, context.person.id, context.now)).filter(
    (own) => own.startsAt > context.now,
  );
  const named = matchTrainings(text, all);
  const held = named.length > 0 ? all.filter((own) => named.includes(own)) : all;
  const [only] = held;
  if (only && held.length === 1 && wantsOtherBatch(text)) return toOtherBatch(context, only);
  // A death is an officer's to hear of, where there is no seat to give up.
  if (!only && mourns(context.trouble) && text !== '') return { say: [await forward(context, text)] };
  if (!only) {
    const isUnknown = text !== '' && context.person.registeredAt === null;
    const nothing = { text: mine.nothingToCancel, choices: menuChoices(context) };
    return { say: [isUnknown ? notFound(context) : nothing], inVain: true };
  }
  if (held.length === 1) return askToCancel(context, only);
  return {
    say: [
      {
        text: wantsOtherBatch(text) ? mine.whichToChange : mine.whichToCancel,
        choices: [
          ...held.slice(0, 8).map((own) => ({
            value: `${wantsOtherBatch(text) ? 'change' : 'drop'}:${own.trainingSessionId}`,
            label: own.title,
          })),
          commandButton('menu', common.menu),
        ],
      },
    ],
  };
}

const askToCancel = (context: TurnContext, own: OwnEnrollment): Reaction => ({
  start: {
    flow: 'cancel-enrollment',
    step: 'confirm',
    data: {
      trainingSessionId: own.trainingSessionId,
      title: own.title,
      status: statusOf(context, own),
      seat: own.status !== 'waitlisted' && own.status !== 'pending',
    },
  },
});

async function answerOffer(context: TurnContext, enrollmentId: number, accepts: boolean): Promise<Reaction> {
  const { tx, person, agency, now, texts } = context;
  const offer = { personId: person.id, enrollmentId };
  const outcome = await (accepts ? acceptOffer(tx, offer, agency, now) : declineOffer(tx, offer, agency, now));
  const standIn = outcome.kind === 'not-found' ? await standInFor(tx, enrollmentId) : null;
  if (standIn !== null) return answerOffer(context, standIn, accepts);
  const session = 'trainingSessionId' in outcome ? await sessionDetail(tx, outcome.trainingSessionId, now) : null;
  const choices =
    outcome.kind === 'accepted' && session
      ? [{ value: `calendar:${session.id}`, label: texts.mine.calendar }, ...menuChoices(context)]
      : menuChoices(context);
  return { say: [{ text: offerText(context, outcome, session), choices: choices.slice(0, 6) }] };
}

function offerText(context: TurnContext, outcome: OfferAnswer, session: SessionDetail | null) {
  const { offers, enrollment } = context.texts;
  switch (outcome.kind) {
    case 'accepted':
      return offers.taken({
        title: session?.title ?? '',
        when: session ? daysOf(context, session) : '',
        place: session ? placeOf(context, session) : '',
      });
    case 'declined':
      return offers.left;
    case 'lapsed':
      return offers.tooLate;
    case 'overlap':
      return enrollment.refusedOverlap(outcome.with.title);
    case 'no-offer':
      return outcome.status === 'enrolled' ? offers.already : offers.tooLate;
    case 'not-found':
      return offers.notFound;
  }
}

/** "Will you come?" and its answers; `unsure`: a "no" that may be about something else. */
async function answerReminder(context: TurnContext, enrollmentId: number, answer: string): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const own = await enrollmentOf(tx, { personId: person.id, enrollmentId });
  const standIn = own ? null : await standInFor(tx, enrollmentId);
  if (standIn !== null) return answerReminder(context, standIn, answer);
  if (!own || own.startsAt <= now) return nothingOpen(context);
  if (own.status === 'cancelled' && answer === 'yes') return comeAfterAll(context, own);
  if (own.status !== 'enrolled') return nothingOpen(context);
  if (answer === 'unsure') return askToCancel(context, own);
  if (answer !== 'yes') return { say: [await cancelled(context, own.trainingSessionId, cannotCome)], keep: true };
  await confirmAttendance(tx, { personId: person.id, ...own }, now);
  return { say: [{ text: texts.reminders.confirmed }], keep: true };
}

const nothingOpen = (context: TurnContext): Reaction => ({
  say: [{ text: context.texts.reminders.nothingOpen, choices: menuChoices(context) }],
});

/** Somebody gave up their seat, and would like to come after all. */
async function comeAfterAll(context: TurnContext, own: OwnEnrollment): Promise<Reaction> {
  const { tx, person, now } = context;
  const outcome = await retakeSeat(tx, { personId: person.id, enrollmentId: own.enrollmentId }, now);
  if (outcome.kind === 'nothing') return nothingOpen(context);
  if (outcome.kind === 'enrolled') await confirmAttendance(tx, { personId: person.id, ...own }, now);
  return { say: [{ text: retakenText(context, own, outcome) }], keep: true };
}

function retakenText({ texts }: TurnContext, { title, batch }: OwnEnrollment, outcome: RetakeOutcome) {
  switch (outcome.kind) {
    case 'enrolled':
      return texts.reminders.retaken(title);
    case 'waitlisted':
      return texts.reminders.takenMeanwhile({ title, batch }, outcome.position);
    case 'overlap':
      return texts.enrollment.refusedOverlap(outcome.with.title);
    case 'full':
      return texts.reminders.fullMeanwhile(title);
    case 'nothing':
      return texts.reminders.nothingOpen;
  }
}

/** Whether somebody wants reminders or none; null where they say neither: "jangan dimatikan" keeps them. */
function remindersWanted(text: string): boolean | null {
  const said = bare(text);
  const denied = /\b(?:jangan|jgn|ojo|gak|ga|tidak|mboten|ampun|don't|dont)\b/.test(said);
  if (/\b(?:mati|matikan|dimatikan|stop|setop|berhenti|hentikan|off)\b/.test(said)) return denied;
  if (/\b(?:nyala|nyalakan|dinyalakan|hidupkan|dihidupkan|aktifkan|diaktifkan|on)\b/.test(said)) return !denied;
  return denied && /\b(?:di)?(?:ingat(?:kan|in)|ingetin|elingno|remind)\b/.test(said) ? false : null;
}

/** "Pengingat jam 5 sore aja", "kapan saya diingatkan": when reminders come, which nobody can choose. */
const asksWhen = (text: string): boolean =>
  /\b(?:kapan|jam|pukul|pagi|siang|sore|malam|sehari|seminggu|h-?\d|kali|sebelum\w*|when|\d+\s?(?:am|pm)|dua kali|2x)\b/i.test(
    text,
  );

async function switchReminders(context: TurnContext, on: boolean): Promise<Reaction> {
  const { tx, person, agency } = context;
  await setReminders(tx, person.id, on);
  await callOffReminders(tx, { personId: person.id }, agency);
  const { isOn, isOff } = context.texts.reminders;
  return { say: [{ text: on ? isOn : isOff, choices: [commandButton('menu', context.texts.common.menu)] }] };
}

const numbered = (text: string | undefined): number | null => {
  const number = Number(text);
  return text !== undefined && Number.isSafeInteger(number) && number > 0 ? number : null;
};

/** What a person holds: their trainings, offers, reminders, and giving a seat up. */
export const mine: Dialogue = {
  flows: [cancelFlow, changeBatchFlow],
  exact: ownFacts,
  commands: {
    'my-trainings': async (context) => ({ say: [await ownList(context)] }),
    cancel: (context) => whichToCancel(context),
    'cancel-enrollment': whichToCancel,
    reminders(context, text) {
      const wanted = remindersWanted(text);
      if (wanted !== null) return switchReminders(context, wanted);
      const { reminders, common } = context.texts;
      if (asksWhen(text)) {
        return { say: [{ text: reminders.whenTheyCome, choices: menuChoices(context) }] };
      }
      const on = context.person.remindersOn;
      const turn = { value: `remind:${on ? 'off' : 'on'}`, label: on ? reminders.turnOff : reminders.turnOn };
      return { say: [{ text: reminders.ask(on), choices: [turn, commandButton('menu', common.menu)] }] };
    },
  },
  actions: {
    mine: async (context, [id]) => {
      const trainingSessionId = numbered(id);
      return trainingSessionId === null ? null : { say: [await detail(context, trainingSessionId)] };
    },
    drop: async (context, [id]) => {
      const trainingSessionId = numbered(id);
      const own = trainingSessionId && (await ownEnrollment(context.tx, context.person.id, trainingSessionId));
      if (!own || own.status === 'cancelled' || own.status === 'declined') return whichToCancel(context);
      return askToCancel(context, own);
    },
    change: async (context, [id]) => {
      const own = numbered(id) && (await ownEnrollment(context.tx, context.person.id, numbered(id) ?? 0));
      return own && own.status !== 'cancelled' && own.status !== 'declined'
        ? toOtherBatch(context, own)
        : whichToCancel(context);
    },
    calendar: async (context, [id]) => {
      const trainingSessionId = numbered(id);
      const session = trainingSessionId && (await sessionDetail(context.tx, trainingSessionId, context.now));
      if (!session) return null;
      return {
        say: [{ text: context.texts.mine.calendarSent, attachment: calendarFile(session, context.texts, context.now) }],
      };
    },
    map: async (context, [id]) => {
      const trainingSessionId = numbered(id);
      const session = trainingSessionId && (await sessionDetail(context.tx, trainingSessionId, context.now));
      const attachment = session ? pinOf(session) : null;
      return attachment ? { say: [{ text: [], attachment }] } : null;
    },
    offer: (context, [id, answer]) => {
      const enrollmentId = numbered(id);
      return enrollmentId === null ? null : answerOffer(context, enrollmentId, answer === 'yes');
    },
    attend: (context, [id, answer]) => {
      const enrollmentId = numbered(id);
      return enrollmentId === null ? null : answerReminder(context, enrollmentId, answer ?? '');
    },
    remind: (context, [to]) => switchReminders(context, to === 'on'),
  },
};
