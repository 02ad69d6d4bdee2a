import { z } from 'zod';
import { joinRich } from '../../messaging/rich-text.ts';
import { takeRequest } from '../../outreach/hand-off.ts';
import { closeRequest, type OpenTalk, sayToPerson } from '../../outreach/hand-off-talk.ts';
import { questionsFor, type WaitingQuestion } from '../../outreach/hand-off-waiting.ts';
import { takesRequest } from '../../outreach/hand-off-words.ts';
import { regionName } from '../../people/regions.ts';
import {
  defineFlow,
  type Answer,
  type Entry,
  type Outcome,
  type Reaction,
  type Say,
  type TurnContext,
} from '../flow.ts';
import type { Queries } from '../../store/database.ts';
import { loadConversations } from '../conversations.ts';
import { answersWhom, asksWhatWaits, commandInTalk, isNamed } from '../understanding/answering.ts';
import { isCommand } from '../understanding/commands.ts';
import { commandButton, menuChoices } from './home.ts';
import { keepSent, passKept } from './passing-on.ts';

const partner = z.object({ requestId: z.number(), name: z.string() });

const answering = partner.extend({
  question: z.string(),
  /** Whether they were answered before. */
  sent: z.number(),
  /** The last thing that the officer did was to write to them: the question stands right above. */
  goesOn: z.boolean().optional(),
  /** What was written and not sent, since it may be for somebody else, or for the bot. */
  held: z
    .object({
      text: z.string(),
      file: z.number().nullable(),
      others: z.array(partner),
      command: z.string().nullable(),
    })
    .optional(),
});
type Answering = z.infer<typeof answering>;
type Held = NonNullable<Answering['held']>;

/** Letters of what is held that its question shows. */
const shownLetters = 200;
const longest = 3_000;

const done = /^(?:selesai|rampung|done)[\s.!]*$/i;

const nameOf = ({ texts: { common } }: TurnContext, name: string | null): string => common.address(name);

async function finish(context: TurnContext, { requestId, sent }: Answering): Promise<Outcome<Answering>> {
  const { tx, person, now, texts } = context;
  const { handOff } = texts.assistance;
  await closeRequest(tx, { requestId, officerId: person.id }, now);
  if (sent === 0) return { end: [{ text: handOff.finished, choices: menuChoices(context) }] };
  const keep = { value: `keep:${requestId}`, label: handOff.keep };
  return {
    end: [
      {
        text: joinRich([handOff.finished, handOff.askKeep], '\n\n'),
        choices: [keep, commandButton('menu', texts.common.menu)],
      },
    ],
  };
}

/** Sends to whom the talk is with, and says to whom that was. */
async function send(
  context: TurnContext,
  data: Answering,
  text: string,
  file: number | null,
): Promise<Outcome<Answering>> {
  const { tx, person, now, texts } = context;
  const { handOff } = texts.assistance;
  if (file !== null) await passKept(context, data.requestId, file);
  if (text !== '') {
    const said = { requestId: data.requestId, officer: person, text: text.slice(0, longest) };
    if (!(await sayToPerson(tx, said, now))) {
      // It fell silent, or was put back meanwhile: whoever still has an answer takes it up again.
      const entry = await enter(context, data.requestId);
      if ('refused' in entry) return { end: [{ ...entry.refused, choices: menuChoices(context) }] };
      await sayToPerson(tx, said, now);
    }
  }
  const { held: _, ...talk } = data;
  return {
    to: 'reply',
    data: { ...talk, sent: data.sent + 1, goesOn: true },
    say: [{ text: handOff.sentTo(data.name) }],
  };
}

/** Those who wrote after the officer's last word, beside whom they are answering. */
async function othersSince(context: TurnContext, data: Answering): Promise<Held['others']> {
  const values = new Set(context.laterMenus.flatMap(({ choices }) => choices.map(({ value }) => value)));
  values.delete(takesRequest(data.requestId));
  if (![...values].some((value) => value.startsWith(takesRequest('')))) return [];
  const open = await questionsFor(context.tx, context.person.id);
  return open
    .filter(({ requestId }) => values.has(takesRequest(requestId)))
    .map(({ requestId, personName }) => ({ requestId, name: nameOf(context, personName) }));
}

function askAboutHeld({ texts: { assistance } }: TurnContext, data: Answering, held: Held): Say {
  const { handOff } = assistance;
  const shown = held.text === '' ? handOff.sendsFile : held.text.slice(0, shownLetters);
  const to = ({ requestId, name }: Held['others'][number]) => ({ value: `to:${requestId}`, label: name });
  if (held.others.length > 0) {
    const names = [data, ...held.others].slice(0, 6);
    return {
      text: handOff.askForWhom(
        names.map(({ name }) => name),
        shown,
      ),
      choices: names.map(to),
    };
  }
  const command = held.command !== null && isCommand(held.command) ? held.command : 'menu';
  return {
    text: handOff.askWhetherCommand(data.name, shown),
    choices: [{ value: `to:${data.requestId}`, label: handOff.sendIt }, commandButton(command, handOff.openIt(shown))],
  };
}

/** What was held goes to whom the officer names; more words join it. */
async function resolve(context: TurnContext, data: Answering, held: Held, answer: Answer): Promise<Outcome<Answering>> {
  const to = Number(/^to:(\d+)$/.exec(answer.choice ?? '')?.[1] ?? Number.NaN);
  if (to === data.requestId) return send(context, data, held.text, held.file);
  if (held.others.some(({ requestId }) => requestId === to)) {
    const entry = await enter(context, to);
    if ('refused' in entry) return { to: 'reply', say: [entry.refused] };
    return send(context, entry.data, held.text, held.file);
  }
  if (answer.text === '') return { wrong: context.texts.assistance.handOff.wordsOnly };
  const text = [held.text, answer.text].filter(Boolean).join('\n').slice(0, longest);
  return { to: 'reply', data: { ...data, held: { ...held, text } } };
}

export const answeringFlow = defineFlow<Answering>({
  name: 'answer-person',
  version: 1,
  data: answering,
  stopped: ({ texts: { assistance } }, { name, held }) =>
    joinRich([held ? assistance.handOff.notSent : '', assistance.handOff.staysOpen(name)].filter(Boolean), ' '),
  forStaff: true,
  saysWhenLeft: true,
  steps: {
    reply: {
      passesOn: ({ requestId, held }) => (held ? null : takesRequest(requestId)),
      ask: (context, data) =>
        data.held
          ? askAboutHeld(context, data, data.held)
          : {
              text: data.goesOn
                ? context.texts.assistance.handOff.writeMore
                : context.texts.assistance.handOff.answer(data.name, data.question),
              ...doneButton(context),
            },
      again: (context, data) =>
        data.held
          ? askAboutHeld(context, data, data.held)
          : { text: context.texts.assistance.handOff.writeMore, ...doneButton(context) },
      async take(context, data, answer) {
        if (data.held) return resolve(context, data, data.held, answer);
        const { text, content } = answer;
        if (answer.choice === 'done' || done.test(text)) return finish(context, data);
        const wanted = await questionsWanted(context, text, true, data.requestId);
        if (wanted) return 'start' in wanted ? { end: [], then: wanted.start } : { end: wanted.say };
        const file = await keepSent(context, content);
        if (text === '' && file === null) return { wrong: context.texts.assistance.handOff.wordsOnly };
        const others = await othersSince(context, data);
        const command = file === null ? commandInTalk(text) : null;
        if (others.length === 0 && command === null) return send(context, data, text, file);
        return { to: 'reply', data: { ...data, held: { text: text.slice(0, longest), file, others, command } } };
      },
    },
  },
});

/** Whether the officer is writing to whom the talk is with just now, so that they need no button for it. */
export async function isAnswering(queries: Queries, { officerId, requestId }: OpenTalk): Promise<boolean> {
  const place = (await loadConversations(queries, [officerId])).get(officerId)?.state?.active;
  const current = place?.flow === 'answer-person' ? answering.safeParse(place.data).data : undefined;
  return current?.requestId === requestId && current.held === undefined;
}

/** Not numbered: "1" may be what the person is to hear. */
const doneButton = ({ texts }: TurnContext): Pick<Say, 'choices' | 'unnumbered'> => ({
  choices: [{ value: 'done', label: texts.assistance.handOff.done }],
  unnumbered: true,
});

// ── taking questions ──────────────────────────────────────────────────────────────────────────────────────────────

async function enter(
  context: TurnContext,
  requestId: number,
): Promise<(Entry & { readonly data: Answering }) | { readonly refused: Say }> {
  const { tx, person, now, texts } = context;
  const { handOff } = texts.assistance;
  const outcome = await takeRequest(tx, { requestId, officer: person }, now);
  if (outcome.kind !== 'taken') {
    const refusals = {
      'someone-else': handOff.someoneElse,
      closed: handOff.over,
      'not-allowed': texts.staff.notAllowed,
    };
    return { refused: { text: refusals[outcome.kind] } };
  }
  const { question, personName, isAnswered } = outcome;
  return {
    flow: 'answer-person',
    step: 'reply',
    data: { requestId, name: nameOf(context, personName), question, sent: isAnswered ? 1 : 0 },
  };
}

/** An officer takes a question, or returns to a talk of theirs. */
export async function takeQuestion(context: TurnContext, requestId: number): Promise<Reaction> {
  const entry = await enter(context, requestId);
  return 'refused' in entry ? { say: [entry.refused], keep: true } : { start: entry };
}

/** What an officer writes in answer to a certain message goes to whoever that came from, whomever they are answering now. */
export async function answerQuoted(context: TurnContext, requestId: number, answer: Answer): Promise<Reaction> {
  const entry = await enter(context, requestId);
  if ('refused' in entry) return { say: [entry.refused], keep: true };
  const file = await keepSent(context, answer.content);
  // "Jawab", or the number of its button, only opens it.
  const opens = answer.text === '' || answer.text === '1' || answersWhom(answer.text) !== null;
  if (opens && file === null) return { start: entry };
  const isDone = done.test(answer.text);
  const outcome = isDone ? await finish(context, entry.data) : await send(context, entry.data, answer.text, file);
  if ('to' in outcome) return { say: outcome.say ?? [], start: { ...entry, data: outcome.data } };
  return { say: 'end' in outcome ? outcome.end : [] };
}

/** As many as fit a message beside the way to the next ones. */
const listed = 8;

/** The questions that wait, each with its button. */
export function questionList(context: TurnContext, waiting: readonly WaitingQuestion[], offset = 0): Say {
  const { assistance, common } = context.texts;
  const { handOff } = assistance;
  if (waiting.length === 0) return { text: handOff.nothingWaits, choices: [commandButton('menu', common.menu)] };
  const shown = waiting.slice(offset, offset + listed);
  const lines = shown.map(({ personName, regionCode, question }, index) =>
    handOff.waitingLine({
      number: index + 1,
      name: nameOf(context, personName),
      region: regionCode === null ? '' : regionName(regionCode),
      question: question.length > 80 ? `${question.slice(0, 79).trimEnd()}…` : question,
    }),
  );
  const more = waiting.length > offset + listed;
  return {
    text: joinRich([handOff.waiting(waiting.length), ...lines]),
    choices: [
      ...shown.map(({ requestId, personName }) => ({
        value: takesRequest(requestId),
        label: handOff.takeOf(nameOf(context, personName)),
      })),
      ...(more ? [{ value: `help:list:${offset + listed}`, label: common.next }] : []),
    ],
    listed: shown.length,
  };
}

/**
 * What an officer's words ask for who wants to answer questions: "jawab", "jawab siti", "ada yang belum dijawab?". Null
 * where they ask for something else. `asItIs`: the words may belong to what they are doing, where they name nobody who
 * waits. `current`: whom they are answering just now.
 */
export async function questionsWanted(
  context: TurnContext,
  text: string,
  asItIs: boolean,
  current: number | null = null,
): Promise<Reaction | null> {
  if (!context.person.staff) return null;
  const words = answersWhom(text);
  const wantsList = words === null && !asItIs && asksWhatWaits(text);
  if (words === null && !wantsList) return null;
  const waiting = await questionsFor(context.tx, context.person.id);
  if (words === null) return { say: [questionList(context, waiting)] };
  const named = waiting.filter(({ personName }) => isNamed(personName, words));
  if (asItIs && named.length === 0) return null;
  // Whoever says so to somebody they are answering means another.
  const meant = words.length === 0 ? named.filter(({ requestId }) => requestId !== current) : named;
  const [only, ...more] = meant.length > 0 ? meant : named;
  if (only && more.length === 0) return takeQuestion(context, only.requestId);
  return { say: [questionList(context, named.length > 0 ? meant : waiting)] };
}
