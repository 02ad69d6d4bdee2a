import { z } from 'zod';
import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import { regionName } from '../../people/regions.ts';
import { monthName } from '../../texts/dates.ts';
import { atLocalTime } from '../../people/local-time.ts';
import { filterOptions, openSessions, sessionDetail, type SessionFilter } from '../../training/catalogue.ts';
import { findSessions } from '../../training/find.ts';
import { ownEnrollment } from '../../training/mine.ts';
import { type Dialogue, defineFlow, type Entry, type Outcome, type Say, type TurnContext } from '../flow.ts';
import { commandButton, menuChoices } from './home.ts';
import { takeSeat } from './enroll.ts';
import { registrationEntry } from './registration.ts';
import { detailText, leftFor, lineOf, pinOf } from './session-texts.ts';

const filterKinds = ['month', 'topic', 'place', 'mode'] as const;

const browsing = z.object({
  filter: z.object({
    month: z.string().optional(),
    topic: z.string().optional(),
    place: z.string().optional(),
    mode: z.enum(['onsite', 'online', 'mixed']).optional(),
  }),
  offset: z.number(),
  filterKind: z.enum(filterKinds).optional(),
  trainingSessionId: z.number().optional(),
});

type Browsing = z.infer<typeof browsing>;

const pageSize = 5;
const fresh: Browsing = { filter: {}, offset: 0 };

/** Only what is set: the catalogue takes an absent part for "any". */
const narrow = (filter: Browsing['filter']): SessionFilter => ({
  ...(filter.month === undefined ? {} : { month: filter.month }),
  ...(filter.topic === undefined ? {} : { topic: filter.topic }),
  ...(filter.place === undefined ? {} : { place: filter.place }),
  ...(filter.mode === undefined ? {} : { mode: filter.mode }),
});

function filterLabel(context: TurnContext, kind: (typeof filterKinds)[number], value: string): string {
  if (kind === 'place') return regionName(value);
  if (kind === 'mode') return context.texts.browse.modes[value as 'onsite' | 'online' | 'mixed'] ?? value;
  if (kind === 'month') {
    return monthName(
      atLocalTime(`${value}-15`, '12:00', context.agency.zone),
      context.agency.zone,
      context.person.language,
    );
  }
  return value;
}

async function askList(context: TurnContext, data: Browsing): Promise<Say> {
  const { tx, now, agency, texts } = context;
  const { browse, common } = texts;
  const wanted = { filter: narrow(data.filter), offset: data.offset, limit: pageSize, zone: agency.zone };
  const { sessions, total } = await openSessions(tx, wanted, now);
  const set = filterKinds.flatMap((kind) => {
    const value = data.filter[kind];
    return value === undefined ? [] : [filterLabel(context, kind, value)];
  });
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
  const lines: RichText[] = [
    head,
    ...sessions.map((session, index) => lineOf(context, index + 1, session)),
    total > 0 ? browse.choose : [],
  ];
  return { text: joinRich(lines, '\n\n'), choices, listed: sessions.length, inPlace: true };
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
  const status = isIn ? joinRich(['\n', mine.statuses[own.status]], '') : [];
  return { text: joinRich([detailText(context, session), status], ''), choices: [...choices, ...back] };
}

async function takeList(context: TurnContext, data: Browsing, choice: string | null): Promise<Outcome<Browsing>> {
  if (choice === null) return { wrong: context.texts.browse.choiceExample };
  if (choice === 'next') return { to: 'list', data: { ...data, offset: data.offset + pageSize } };
  if (choice === 'previous') return { to: 'list', data: { ...data, offset: Math.max(0, data.offset - pageSize) } };
  if (choice === 'clear') return { to: 'list', data: fresh };
  if (choice === 'filter') return { to: 'filter', data };
  return { to: 'detail', data: { ...data, trainingSessionId: Number(choice.slice(1)) } };
}

async function valuesOf(context: TurnContext, kind: (typeof filterKinds)[number]): Promise<string[]> {
  const options = await filterOptions(context.tx, context.agency.zone, context.now);
  const values: Record<(typeof filterKinds)[number], string[]> = {
    month: options.months.map(({ month }) => month),
    topic: options.topics.toSorted((a, b) => b.sessions - a.sessions).map(({ topic }) => topic),
    place: options.places.toSorted((a, b) => b.sessions - a.sessions).map(({ regionCode }) => regionCode),
    mode: options.modes.map(({ mode }) => mode),
  };
  return values[kind].slice(0, 8);
}

const browseFlow = defineFlow<Browsing>({
  name: 'browse',
  version: 1,
  data: browsing,
  stopped: ({ texts }) => texts.browse.stopped,
  steps: {
    list: { ask: askList, take: (context, data, answer) => takeList(context, data, answer.choice) },
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
      async take(context, data, answer) {
        const { tx, now, person, texts } = context;
        const trainingSessionId = data.trainingSessionId ?? 0;
        if (answer.choice === 'back') return { to: 'list', data };
        if (answer.choice === 'map') {
          const session = await sessionDetail(tx, trainingSessionId, now);
          const attachment = session && pinOf(session);
          return { to: 'detail', data, say: attachment ? [{ text: [], attachment }] : [] };
        }
        if (answer.choice !== 'enroll') return { wrong: texts.browse.choiceExample };
        if (person.registeredAt !== null) return takeSeat(context, trainingSessionId);
        const comeBack = { flow: 'browse', step: 'detail', data };
        return { end: [{ text: texts.browse.registerFirst }], then: registrationEntry(comeBack) };
      },
    },
  },
});

const listEntry: Entry = { flow: 'browse', step: 'list', data: fresh };

/** Looking at what is open. */
export const browse: Dialogue = {
  flows: [browseFlow],
  commands: { browse: () => ({ start: listEntry }) },
  actions: {
    /** A link or button that leads straight to one training session. */
    open: (_, [id]) => {
      const trainingSessionId = Number(id);
      if (!Number.isSafeInteger(trainingSessionId)) return null;
      return { start: { flow: 'browse', step: 'detail', data: { ...fresh, trainingSessionId } } };
    },
  },
  /** A training's code or some words of its title. */
  async words(context, text) {
    const { sessions, notOpen } = await findSessions(context.tx, text, context.now);
    const [only] = sessions;
    if (!only) {
      const [closed] = notOpen;
      if (!closed) return null;
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
            [
              context.texts.browse.found(text.slice(0, 60)),
              ...shown.map((session, index) => lineOf(context, index + 1, session)),
            ],
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
