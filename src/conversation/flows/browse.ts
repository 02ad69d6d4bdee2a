import { z } from 'zod';
import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { openSessions, sessionDetail } from '../../training/catalogue.ts';
import { findSessions } from '../../training/find.ts';
import { ownEnrollment } from '../../training/mine.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Outcome,
  type Reaction,
  type Say,
  type TurnContext,
} from '../flow.ts';
import {
  audiencesMeant,
  filterData,
  filterKinds,
  filterLabel,
  filterLabels,
  type FilterMeant,
  filterMeant,
  narrow,
  valuesOf,
} from './browse-filter.ts';
import { commandButton, menuChoices } from './home.ts';
import { takeSeat } from './enroll.ts';
import { faqAnswer } from './faq.ts';
import { statusOf } from './own-trainings.ts';
import { numberIn } from '../understanding/choice.ts';
import { commandOf } from '../understanding/commands.ts';
import { asksWhatThereIs, factAsked } from '../understanding/facts.ts';
import { onlyJoins } from '../understanding/joining.ts';
import { accepts } from '../understanding/yes-no.ts';
import { registrationEntry } from './registration.ts';
import { factText } from './session-facts.ts';
import { detailText, leftFor, lineOf, pinOf, shortLineOf } from './session-texts.ts';

const browsing = z.object({
  filter: filterData,
  offset: z.number(),
  /** Nothing is held where they asked for it. */
  onlineFirst: z.boolean().optional(),
  filterKind: z.enum(filterKinds).optional(),
  trainingSessionId: z.number().optional(),
});

type Browsing = z.infer<typeof browsing>;

const pageSize = 5;
const fresh: Browsing = { filter: {}, offset: 0 };

const shownIn = ({ tx, now, agency }: TurnContext, { filter, offset, onlineFirst = false }: Browsing) =>
  openSessions(tx, { filter: narrow(filter), offset, onlineFirst, limit: pageSize, zone: agency.zone }, now);

/** A page of the list; `shortly`: it was read just now. */
async function askList(context: TurnContext, data: Browsing, shortly = false): Promise<Say> {
  const { browse, common } = context.texts;
  const { sessions, total } = await shownIn(context, data);
  const set = filterLabels(context, data.filter);
  const choices: QuickReply[] = sessions.map(({ id, title }) => ({ value: `s${id}`, label: title }));
  if (data.offset + pageSize < total) choices.push({ value: 'next', label: common.next });
  if (data.offset > 0) choices.push({ value: 'previous', label: common.previous });
  if (set.length > 0) choices.push({ value: 'clear', label: browse.clearFilter });
  else if (total > pageSize) choices.push({ value: 'filter', label: browse.filter });
  choices.push(commandButton('menu', common.menu));
  const heading =
    total === 0
      ? set.length > 0
        ? browse.nothingFits
        : browse.nothing
      : browse.list(data.offset + 1, data.offset + sessions.length, total);
  const head = joinRich([heading, set.length > 0 ? browse.filtered(set.join(', ')) : []]);
  const lines = sessions.map((session, index) => (shortly ? shortLineOf : lineOf)(context, index + 1, session));
  const text = shortly
    ? joinRich([head, ...lines])
    : joinRich([head, ...lines, total > 0 ? browse.choose : []], '\n\n');
  return { text, choices, listed: sessions.length, inPlace: true };
}

async function askDetail(context: TurnContext, data: Browsing): Promise<Say> {
  const { tx, now, texts, person } = context;
  const { browse, common, mine } = texts;
  const id = data.trainingSessionId ?? 0;
  const [session, own] = await Promise.all([sessionDetail(tx, id, now), ownEnrollment(tx, person.id, id)]);
  const back: QuickReply[] = [{ value: 'back', label: browse.backToList }, commandButton('menu', common.menu)];
  if (!session) return { text: browse.gone, choices: back };
  const isIn = own !== null && own.status !== 'cancelled' && own.status !== 'declined';
  const choices: QuickReply[] = [];
  if (isIn) choices.push({ value: `mine:${id}`, label: mine.back });
  else if (session.state === 'open') {
    choices.push({ value: 'enroll', label: leftFor(context, session).left > 0 ? browse.take : browse.joinLine });
  }
  if (pinOf(session)) choices.push({ value: 'map', label: browse.map });
  return { text: detailText(context, session, isIn ? statusOf(context, own) : null), choices: [...choices, ...back] };
}

/** Its name alone: what there is to know of it stands above. */
async function askDetailAgain(context: TurnContext, data: Browsing): Promise<Say> {
  const [session, asked] = await Promise.all([
    sessionDetail(context.tx, data.trainingSessionId ?? 0, context.now),
    askDetail(context, data),
  ]);
  return session ? { ...asked, text: lineOf(context, null, session) } : asked;
}

async function takeList(context: TurnContext, data: Browsing, answer: Answer): Promise<Outcome<Browsing>> {
  const { choice } = answer;
  if (choice === null) return takeWords(context, data, answer.text);
  if (choice === 'next') return { to: 'list', data: { ...data, offset: data.offset + pageSize } };
  if (choice === 'previous') return { to: 'list', data: { ...data, offset: Math.max(0, data.offset - pageSize) } };
  if (choice === 'clear') return { to: 'list', data: fresh };
  if (choice === 'filter') return { to: 'filter', data };
  return { to: 'detail', data: { ...data, trainingSessionId: Number(choice.slice(1)) } };
}

/** Words before a list: about one of what is shown, what to narrow it to, or that one would like to take part. */
async function takeWords(context: TurnContext, data: Browsing, text: string): Promise<Outcome<Browsing>> {
  const { browse } = context.texts;
  const { sessions } = await shownIn(context, data);
  const named = numberIn(text);
  const one = named && sessions[named.number - 1];
  if (named && one) {
    const say = await answerAbout(context, one.id, named.rest);
    return say ? { to: 'list', data, say: [say] } : { to: 'detail', data: { ...data, trainingSessionId: one.id } };
  }
  const meant = await filterMeant(context, text, data.filter);
  if (meant) return { to: 'list', data: listOf(meant), say: meant.say };
  if (!onlyJoins(text)) return { wrong: browse.choiceExample };
  const [only, ...others] = sessions;
  if (!only) return { wrong: browse.choiceExample };
  if (others.length > 0) return { to: 'list', data, say: [{ text: browse.whichOne }] };
  return { to: 'detail', data: { ...data, trainingSessionId: only.id } };
}

const listOf = ({ filter, onlineFirst }: FilterMeant): Browsing => ({
  filter,
  offset: 0,
  ...(onlineFirst === undefined ? {} : { onlineFirst }),
});

/** What is asked of a session, in a sentence; null where its whole page is the better answer. */
async function answerAbout(context: TurnContext, id: number, asked: string): Promise<Say | null> {
  const fact = factAsked(asked);
  if (fact) {
    const session = await sessionDetail(context.tx, id, context.now);
    return session && { text: factText(context, session, fact) };
  }
  const answer = onlyJoins(asked) ? null : await faqAnswer(context, asked);
  const [first] = answer && 'say' in answer ? answer.say : [];
  return first ? { text: first.text } : null;
}

const browseFlow = defineFlow<Browsing>({
  name: 'browse',
  version: 1,
  data: browsing,
  stopped: ({ texts }) => texts.browse.stopped,
  steps: {
    list: {
      ask: (context, data) => askList(context, data),
      again: (context, data) => askList(context, data, true),
      take: takeList,
    },
    filter: {
      ask: ({ texts: { browse, common } }) => ({
        text: browse.askFilter,
        choices: [
          ...filterKinds.map((kind) => ({ value: kind, label: browse.filterBy[kind] })),
          { value: 'back', label: common.back },
        ],
      }),
      take(context, data, answer) {
        if (answer.choice === 'back') return { to: 'list', data };
        const kind = filterKinds.find((known) => known === answer.choice);
        return kind
          ? { to: 'filter-value', data: { ...data, filterKind: kind } }
          : { wrong: context.texts.browse.choiceExample };
      },
    },
    'filter-value': {
      async ask(context, data) {
        const kind = data.filterKind ?? 'month';
        const values = await valuesOf(context, kind);
        const { browse, common } = context.texts;
        return {
          text: browse.askValue,
          choices: [
            ...values.map((value, index) => ({ value: `v${index}`, label: filterLabel(context, kind, value) })),
            { value: 'back', label: common.back },
          ],
        };
      },
      async take(context, data, answer) {
        if (answer.choice === 'back') return { to: 'filter', data };
        const kind = data.filterKind ?? 'month';
        const values = await valuesOf(context, kind);
        const value = answer.choice === null ? undefined : values[Number(answer.choice.slice(1))];
        if (value === undefined) return { wrong: context.texts.browse.choiceExample };
        return { to: 'list', data: { filter: { ...data.filter, [kind]: value }, offset: 0 } };
      },
    },
    detail: {
      ask: askDetail,
      again: askDetailAgain,
      async take(context, data, answer) {
        const { tx, now, person, texts } = context;
        const trainingSessionId = data.trainingSessionId ?? 0;
        if (answer.choice === 'back') return { to: 'list', data };
        if (answer.choice === 'map') {
          const session = await sessionDetail(tx, trainingSessionId, now);
          const attachment = session && pinOf(session);
          return { to: 'detail', data, say: attachment ? [{ text: [], attachment }] : [] };
        }
        const fact = answer.choice === null ? factAsked(answer.text) : null;
        const asked = fact && (await sessionDetail(tx, trainingSessionId, now));
        if (fact && asked) return { to: 'detail', data, say: [{ text: factText(context, asked, fact) }] };
        // Before a training, to register is to take part in it, and so is a plain yes.
        const wants = commandOf(answer.text) === 'register' || accepts(answer.text) || onlyJoins(answer.text);
        const said = answer.choice === null && wants;
        if (answer.choice !== 'enroll' && !said) return { wrong: texts.browse.choiceExample };
        if (person.registeredAt !== null) return takeSeat(context, trainingSessionId);
        const comeBack = { flow: 'browse', step: 'detail', data };
        return { end: [{ text: texts.browse.registerFirst }], then: registrationEntry(comeBack) };
      },
    },
  },
});

const listed = (meant: FilterMeant): Reaction => ({
  start: { flow: 'browse', step: 'list', data: listOf(meant) },
  say: meant.say,
});

/** Looking at what is open. */
export const browse: Dialogue = {
  flows: [browseFlow],
  commands: {
    /** "jadwal", "ada pelatihan apa bulan depan di malang": what was said of month, place and mode narrows the list. */
    async browse(context, text) {
      const { texts, tx, now, agency } = context;
      const anything = { filter: {}, offset: 0, limit: 1, zone: agency.zone };
      // Nothing to choose from is no dialogue.
      if ((await openSessions(tx, anything, now)).total === 0) {
        return { say: [{ text: texts.browse.nothing, choices: menuChoices(context) }] };
      }
      return listed((await filterMeant(context, text)) ?? { filter: {}, say: [] });
    },
  },
  actions: {
    /** A link or button that leads straight to one training session. */
    open: (_, [id]) => {
      const trainingSessionId = Number(id);
      if (!Number.isSafeInteger(trainingSessionId)) return null;
      return { start: { flow: 'browse', step: 'detail', data: { ...fresh, trainingSessionId } } };
    },
  },
  /** A training's code or some words of its title; whom trainings are for; "aku wong lamongan, enek opo ae". */
  async words(context, text) {
    const ofKind = (await audiencesMeant(context, text)).length > 0 ? await filterMeant(context, text) : null;
    if (ofKind) return listed(ofKind);
    const { sessions, notOpen, words } = await findSessions(context.tx, text, context.now);
    const [only] = sessions;
    if (!only) {
      const [closed] = notOpen;
      if (!closed) {
        const around = asksWhatThereIs(text) ? await filterMeant(context, text) : null;
        return around && listed(around);
      }
      const wish = { value: `wish:${closed.code}`, label: context.texts.interests.choice };
      return {
        say: [{ text: context.texts.browse.notOpenNow(closed.title), choices: [wish, ...menuChoices(context)] }],
      };
    }
    if (sessions.length === 1) {
      return { start: { flow: 'browse', step: 'detail', data: { ...fresh, trainingSessionId: only.id } } };
    }
    const shown = sessions.slice(0, 7);
    return {
      say: [
        {
          text: joinRich(
            [context.texts.browse.found(words), ...shown.map((session, index) => lineOf(context, index + 1, session))],
            '\n\n',
          ),
          choices: [
            ...shown.map(({ id, title }) => ({ value: `open:${id}`, label: title })),
            commandButton('menu', context.texts.common.menu),
          ],
          listed: shown.length,
        },
      ],
    };
  },
};
