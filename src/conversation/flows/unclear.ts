import { z } from 'zod';
import { labelUnclear, lastLabelOf, takeLabelBack, unclearOpen } from '../../outreach/faq/unclear.ts';
import { entryOf } from '../../outreach/faq/entries.ts';
import type { QuickReply } from '../../messaging/outbound.ts';
import { type Answer, type Dialogue, defineFlow, type Outcome, type Say, type TurnContext } from '../flow.ts';
import { type Intent, intents, isIntent } from '../understanding/intents.ts';
import { classifier } from '../understanding/understand.ts';
import { grouped, type UnclearGroup } from '../unclear.ts';
import { entriesLike, questionLabel } from './faq.ts';
import { previewEntry } from './faq-editing.ts';
import { commandButton } from './home.ts';
import { pageOf, turnedTo } from './paging.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

const reviewing = z.object({
  offset: z.number(),
  /** The messages under review. */
  ids: z.array(z.number()).optional(),
  /** Where the list of meanings stands. */
  page: z.number().optional(),
});

type Reviewing = z.infer<typeof reviewing>;

const pageSize = 6;
/** The list has two ways more from it. */
const listSize = 5;
/** How many of a group are read out. */
const shownOfGroup = 6;
/** A line of the list is no longer than a button. */
const lineLength = 45;

async function groupOf(context: TurnContext, ids: readonly number[] = []): Promise<UnclearGroup | null> {
  const open = (await unclearOpen(context.tx)).filter(({ id }) => ids.includes(id));
  return open.length === 0 ? null : { messages: open, times: open.reduce((sum, { times }) => sum + times, 0) };
}

async function askList(context: TurnContext, { offset }: Reviewing): Promise<Say> {
  const { unclear } = context.texts.questions;
  const groups = grouped(await unclearOpen(context.tx));
  const home = commandButton('staff', context.texts.home.choices.staff);
  const last = await lastLabelOf(context.tx, context.person.id);
  const undo = last ? [{ value: 'undo', label: unclear.undo(shortened(last.words)) }] : [];
  if (groups.length === 0) return { text: unclear.nothing, choices: [...undo, home] };
  const lines = groups.map(({ messages: [first], times }) => ({
    value: `g${first?.id}`,
    label: unclear.line(shortened(first?.words ?? ''), times),
  }));
  return {
    text: unclear.list(
      groups.length,
      groups.reduce((sum, { times }) => sum + times, 0),
    ),
    choices: [...pageOf(context, lines, offset, listSize), ...undo, home],
  };
}

const shortened = (words: string): string =>
  words.length > lineLength ? `${words.slice(0, lineLength - 1).trimEnd()}…` : words;

async function takeList(context: TurnContext, data: Reviewing, answer: Answer): Promise<Outcome<Reviewing>> {
  const turned = turnedTo(answer.choice, data.offset, listSize);
  if (turned !== null) return { to: 'list', data: { offset: turned } };
  if (answer.choice === 'undo' || takesLabelBack(answer)) return undo(context, data);
  const chosen = Number(answer.choice?.slice(1));
  const group = grouped(await unclearOpen(context.tx)).find(({ messages }) => messages[0]?.id === chosen);
  if (!group) return { wrong: context.texts.browse.choiceExample };
  return { to: 'group', data: { ...data, ids: group.messages.map(({ id }) => id) } };
}

/** "Salah", "urungkan", "eh keliru, balikin": right after a label that one had not meant. */
const takesLabelBack = ({ choice, text }: Answer): boolean =>
  choice === null &&
  /\b(?:urung\w*|wurung\w*|salah|keliru|klentu|kleru|undo|wrong|balik(?:in|no)|kembalikan)\b/i.test(text);

async function undo(context: TurnContext, { offset }: Reviewing): Promise<Outcome<Reviewing>> {
  const { tx, person, now, texts } = context;
  const outcome = await takeLabelBack(tx, { actorId: person.id }, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  const { takenBack, nothingToUndo } = texts.questions.unclear;
  const text = outcome.kind === 'taken-back' ? takenBack(outcome.words) : nothingToUndo;
  return { to: 'list', data: { offset }, say: [{ text }] };
}

async function askGroup(context: TurnContext, { ids }: Reviewing): Promise<Say> {
  const { questions, assistance } = context.texts;
  const { unclear } = questions;
  const group = await groupOf(context, ids);
  if (!group) return { text: unclear.gone, choices: [{ value: 'back', label: unclear.back }] };
  const [first] = group.messages;
  const words = first?.words ?? '';
  const guesses = classifier()
    .rank(words)
    .slice(0, 2)
    .map(({ intent }): QuickReply => ({ value: `means:${intent}`, label: assistance.meanings[intent] }));
  const [near] = await entriesLike(context, words, 1);
  return {
    text: unclear.group(
      group.messages
        .slice(0, shownOfGroup)
        .map((message) => `“${message.words}”`)
        .join('\n'),
      group.times,
    ),
    choices: [
      ...(near ? [{ value: `add:${near.id}`, label: unclear.addTo(questionLabel(near.question)) }] : []),
      ...guesses,
      { value: 'other', label: unclear.otherMeaning },
      { value: 'faq', label: unclear.makeFaq },
      { value: 'ignore', label: unclear.ignore },
      { value: 'back', label: unclear.back },
    ],
  };
}

/** Meanings that share a label are told apart by nobody: the first one stands for them. */
const meaningsOf = ({ texts }: TurnContext): QuickReply[] => {
  const known = new Map<string, Intent>();
  for (const intent of intents) {
    const label = texts.assistance.meanings[intent];
    if (!known.has(label)) known.set(label, intent);
  }
  return [...known].map(([label, intent]) => ({ value: `means:${intent}`, label }));
};

async function takeGroup(context: TurnContext, data: Reviewing, answer: Answer): Promise<Outcome<Reviewing>> {
  const back = { offset: data.offset };
  if (answer.choice === 'back') return { to: 'list', data: back };
  if (answer.choice === 'other') return { to: 'meaning', data: { ...data, page: 0 } };
  const group = await groupOf(context, data.ids);
  if (!group) return { to: 'list', data: back, say: [{ text: context.texts.questions.unclear.gone }] };
  const [verb, value] = (answer.choice ?? '').split(':');
  if (verb === 'ignore') return label(context, data, 'ignored');
  if (verb === 'means' && value !== undefined && isIntent(value)) return label(context, data, value);
  if (verb !== 'faq' && verb !== 'add') return { wrong: context.texts.browse.choiceExample };
  const labelled = await label(context, data, 'faq');
  if ('end' in labelled || 'wrong' in labelled) return labelled;
  const wordings = group.messages.map(({ words }) => words);
  const entry = await entryOf(context.tx, Number(value ?? 0));
  if (entry) {
    const variants = [...new Set([...entry.variants, ...wordings])];
    return { end: [], then: previewEntry({ id: entry.id, version: entry.version, draft: { variants } }) };
  }
  const [question = '', ...variants] = wordings;
  const then = {
    flow: 'faq-editing',
    step: 'answer',
    data: { offset: 0, language: 'id', draft: { question, variants } },
  };
  return { end: [], then };
}

async function label(
  context: TurnContext,
  { offset, ids = [] }: Reviewing,
  meant: string,
): Promise<Outcome<Reviewing>> {
  const { tx, person, now, texts } = context;
  const outcome = await labelUnclear(tx, { actorId: person.id, ids, label: meant }, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  const { labelled, gone } = texts.questions.unclear;
  return { to: 'list', data: { offset }, say: [{ text: outcome.kind === 'labelled' ? labelled : gone }] };
}

const flow = defineFlow<Reviewing>({
  name: 'unclear',
  version: 1,
  data: reviewing,
  forStaff: true,
  stopped: ({ texts }) => texts.questions.unclear.stopped,
  steps: {
    list: { ask: askList, take: takeList },
    group: { ask: askGroup, take: takeGroup },
    meaning: {
      ask: (context, { page = 0 }) => ({
        text: context.texts.questions.unclear.which,
        choices: pageOf(context, meaningsOf(context), page, pageSize),
      }),
      take(context, data, answer) {
        const turned = turnedTo(answer.choice, data.page ?? 0, pageSize);
        if (turned !== null) return { to: 'meaning', data: { ...data, page: turned } };
        const [, value = ''] = (answer.choice ?? '').split(':');
        return isIntent(value) ? label(context, data, value) : { wrong: context.texts.browse.choiceExample };
      },
    },
  },
});

/** What was not understood, for coordinators to say what it means. */
export const unclear: Dialogue = {
  flows: [flow],
  commands: {
    unclear: (context) =>
      staffDoor(context, 'unclear', coordinates, () => ({
        start: { flow: 'unclear', step: 'list', data: { offset: 0 } },
      })),
  },
};
