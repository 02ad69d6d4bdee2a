import { z } from 'zod';
import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import { told } from '../../outreach/faq/answer-text.ts';
import {
  allEntries,
  editorOf,
  entriesOf,
  entryOf,
  type FaqDraft,
  type FaqEntry,
  faqLimits,
  saveEntry,
} from '../../outreach/faq/entries.ts';
import { atLocalTime, localDate } from '../../people/local-time.ts';
import { answerToKeep } from '../../outreach/hand-off-talk.ts';
import { type Language, languages } from '../../texts/catalog.ts';
import { dateAndTime, longDate } from '../../texts/dates.ts';
import { phrasesOf } from '../faq.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Reaction,
  type Say,
  type TurnContext,
} from '../flow.ts';
import { withoutNames } from '../unclear.ts';
import { likenesses } from '../understanding/likeness.ts';
import { periodFrom } from '../understanding/period.ts';
import { undecided, yesNo } from './answers.ts';
import { questionLabel } from './faq.ts';
import { commandButton } from './home.ts';
import { ownNames } from './language.ts';
import { pageOf, turnedTo } from './paging.ts';
import { zoneOf } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

const draft = z.object({
  question: z.string().optional(),
  variants: z.array(z.string()).optional(),
  answers: z.object({ id: z.string() }).catchall(z.string()).optional(),
  holdsFrom: z.string().nullable().optional(),
  holdsUntil: z.string().nullable().optional(),
  active: z.boolean().optional(),
});

const editing = z.object({
  offset: z.number(),
  /** What was searched for. */
  words: z.string().optional(),
  /** The entry under way; absent: a new one, or none yet. */
  id: z.number().optional(),
  /** As the editor saw it; see `saveEntry`. */
  version: z.number().optional(),
  draft: draft.optional(),
  /** Whose answer is being written. */
  language: z.string().optional(),
});

export type FaqEditing = z.infer<typeof editing>;

const pageSize = 5;
/** How many other wordings a preview shows. */
const variantsShown = 8;
/** From here on an entry has something to do with what was searched for. */
const related = 0.12;

/** The way into the editor with something to save, which its editor sees first. */
export const previewEntry = (data: Omit<FaqEditing, 'offset'>): Entry => ({
  flow: 'faq-editing',
  step: 'preview',
  data: { offset: 0, ...data },
});

// ── the list ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function listed(context: TurnContext, words: string | undefined): Promise<readonly FaqEntry[]> {
  const all = await allEntries(context.tx);
  if (words === undefined) return all;
  const said = words.toLowerCase();
  const ranked = likenesses(phrasesOf(all.map((entry) => ({ ...entry, key: entry.id })))).rank(words);
  const near = new Set(ranked.filter(({ score }) => score >= related).map(({ key }) => key));
  const holds = ({ question, variants, answers }: FaqEntry): boolean =>
    [question, ...variants, ...Object.values(answers)].some((text) => text.toLowerCase().includes(said));
  return ranked
    .flatMap(({ key }) => all.find(({ id }) => id === key) ?? [])
    .filter((entry) => near.has(entry.id) || holds(entry));
}

async function askList(context: TurnContext, { offset, words }: FaqEditing): Promise<Say> {
  const { editing: texts } = context.texts.questions;
  const all = await listed(context, words);
  const lines = all.map(({ id, question, active }) => ({
    value: `e${id}`,
    label: questionLabel(active ? question : texts.off(question)),
  }));
  const heading = (): RichText => {
    if (words !== undefined) return all.length === 0 ? texts.nothingFound(words) : texts.found(words, all.length);
    return all.length === 0 ? texts.empty : texts.list(offset + 1, Math.min(offset + pageSize, all.length), all.length);
  };
  return {
    text: heading(),
    choices: [
      ...pageOf(context, lines, offset, pageSize),
      { value: 'add', label: texts.add },
      words === undefined
        ? commandButton('unclear', context.texts.questions.unclear.door)
        : { value: 'everything', label: texts.everything },
      ...(all.length > pageSize ? [] : [commandButton('staff', context.texts.home.choices.staff)]),
    ],
  };
}

async function takeList(context: TurnContext, data: FaqEditing, answer: Answer): Promise<Outcome<FaqEditing>> {
  const turned = turnedTo(answer.choice, data.offset, pageSize);
  if (turned !== null) return { to: 'list', data: { ...data, offset: turned } };
  if (answer.choice === 'add') return { to: 'question', data: { offset: 0 } };
  if (answer.choice === 'everything') return { to: 'list', data: { offset: 0 } };
  if (answer.choice?.startsWith('e')) {
    const entry = await entryOf(context.tx, Number(answer.choice.slice(1)));
    if (entry) return { to: 'entry', data: { ...data, id: entry.id, version: entry.version } };
  }
  const words = answer.text.slice(0, 60);
  if (!/\p{Letter}{2}/u.test(words)) return { wrong: context.texts.browse.choiceExample };
  return { to: 'list', data: { offset: 0, words } };
}

// ── one entry ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** The entry with what is written of it and not saved yet; null where it is gone. */
async function drafted(
  context: TurnContext,
  { id, draft: change }: FaqEditing,
): Promise<(FaqDraft & { id: number | null }) | null> {
  if (id === undefined) return { id: null, ...change };
  const entry = await entryOf(context.tx, id);
  return entry && { ...entry, ...change };
}

function shown(context: TurnContext, entry: FaqDraft, edited: string): RichText {
  const { editing: texts } = context.texts.questions;
  const { question = '', variants = [], answers = { id: '' } } = entry;
  const said = languages.flatMap((language) => {
    const answer = answers[language];
    if (answer === undefined) return [];
    return [language === 'id' ? answer : texts.inLanguage(ownNames[language], answer)];
  });
  return texts.entry({
    question,
    variants: variants.slice(0, variantsShown),
    more: Math.max(0, variants.length - variantsShown),
    answers: joinRich(said, '\n\n'),
    gaps: told(answers.id).gaps.join(', '),
    period: periodText(context, entry),
    edited,
  });
}

function periodText(context: TurnContext, { holdsFrom, holdsUntil, active }: FaqDraft): string {
  const { editing: texts } = context.texts.questions;
  const day = (date: string): string =>
    longDate(atLocalTime(date, '12:00', context.agency.zone), context.agency.zone, context.person.language);
  if (active === false) return texts.switchedOff;
  if (holdsFrom && holdsUntil) return texts.between(day(holdsFrom), day(holdsUntil));
  if (holdsFrom) return texts.from(day(holdsFrom));
  return holdsUntil ? texts.until(day(holdsUntil)) : texts.always;
}

const goneBack = (context: TurnContext): Outcome<FaqEditing> => ({
  to: 'list',
  data: { offset: 0 },
  say: [{ text: context.texts.questions.editing.gone }],
});

async function askEntry(context: TurnContext, data: FaqEditing): Promise<Say> {
  const { editing: texts } = context.texts.questions;
  const entry = await entryOf(context.tx, data.id ?? 0);
  const back = { value: 'back', label: texts.choices.back };
  if (!entry) return { text: texts.gone, choices: [back] };
  const editor = await editorOf(context.tx, entry.id);
  const edited = editor
    ? texts.editedBy(editor.name ?? '', dateAndTime(editor.at, zoneOf(context), context.person.language))
    : '';
  const { choices } = texts;
  return {
    text: shown(context, entry, edited),
    choices: [
      { value: 'question', label: choices.question },
      { value: 'variants', label: choices.variants },
      { value: 'language', label: choices.answer },
      { value: 'period', label: choices.period },
      { value: 'switch', label: entry.active ? choices.switchOff : choices.switchOn },
      back,
    ],
  };
}

async function takeEntry(context: TurnContext, data: FaqEditing, answer: Answer): Promise<Outcome<FaqEditing>> {
  const { offset, words, id = 0 } = data;
  const list = { offset, ...(words === undefined ? {} : { words }) };
  if (answer.choice === 'back') return { to: 'list', data: list };
  const entry = await entryOf(context.tx, id);
  if (!entry) return goneBack(context);
  // What the editor saw just now is what they change.
  const begun = { ...list, id, version: data.version ?? entry.version };
  switch (answer.choice) {
    case 'question':
    case 'variants':
    case 'language':
    case 'period':
      return { to: answer.choice, data: begun };
    case 'switch':
      return { to: 'preview', data: { ...begun, draft: { active: !entry.active } } };
    default:
      return { wrong: context.texts.browse.choiceExample };
  }
}

// ── writing ───────────────────────────────────────────────────────────────────────────────────────────────────────

const withDraft = (data: FaqEditing, change: FaqEditing['draft']): FaqEditing => ({
  ...data,
  draft: { ...data.draft, ...change },
});

/** Words that somebody wrote, if they are neither too few nor too many. */
function written(context: TurnContext, { text }: Answer, limit: number): { text: string } | { wrong: RichText } {
  const { editing: texts } = context.texts.questions;
  if (!/\p{Letter}{2}/u.test(text)) return { wrong: texts.tooShort };
  return text.length > limit ? { wrong: texts.tooLong(limit) } : { text };
}

async function takeVariants(context: TurnContext, data: FaqEditing, answer: Answer): Promise<Outcome<FaqEditing>> {
  const { editing: texts } = context.texts.questions;
  const entry = await drafted(context, data);
  if (!entry) return goneBack(context);
  const before = entry.variants ?? [];
  const lines = answer.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const removed = new Set<number>();
  const added: string[] = [];
  for (const line of lines) {
    const number = /^[-–−]\s*(\d{1,3})$/.exec(line)?.[1];
    if (number === undefined) added.push(line);
    else if (before[Number(number) - 1] === undefined) return { wrong: texts.noSuchVariant };
    else removed.add(Number(number) - 1);
  }
  if (lines.length === 0) return { wrong: texts.tooShort };
  if (added.some((line) => line.length > faqLimits.variant)) return { wrong: texts.tooLong(faqLimits.variant) };
  const kept = before.filter((_, index) => !removed.has(index));
  const variants = [...new Set([...kept, ...added])].slice(0, faqLimits.variants);
  return { to: 'preview', data: withDraft(data, { variants }) };
}

function languageChoices(): QuickReply[] {
  return languages.map((language) => ({ value: language, label: ownNames[language] }));
}

async function takeAnswer(context: TurnContext, data: FaqEditing, answer: Answer): Promise<Outcome<FaqEditing>> {
  const checked = written(context, answer, faqLimits.answer);
  if ('wrong' in checked) return checked;
  const entry = await drafted(context, data);
  if (!entry) return goneBack(context);
  const answers = { id: '', ...entry.answers, [data.language ?? 'id']: checked.text };
  return { to: 'preview', data: withDraft(data, { answers }) };
}

// ── saving ────────────────────────────────────────────────────────────────────────────────────────────────────────

async function askPreview(context: TurnContext, data: FaqEditing): Promise<Say> {
  const { editing: texts } = context.texts.questions;
  const entry = await drafted(context, data);
  return {
    text: joinRich([texts.preview, entry ? shown(context, entry, '') : texts.gone], '\n\n'),
    choices: [
      { value: 'yes', label: texts.choices.save },
      { value: 'question', label: texts.choices.question },
      { value: 'answer', label: texts.choices.answer },
      { value: 'no', label: texts.choices.discard },
    ],
  };
}

async function takePreview(context: TurnContext, data: FaqEditing, answer: Answer): Promise<Outcome<FaqEditing>> {
  const { tx, person, now, texts } = context;
  const { editing: words } = texts.questions;
  if (answer.choice === 'question') return { to: 'question', data };
  if (answer.choice === 'answer') return { to: 'language', data };
  const said = yesNo(answer);
  const list = { offset: data.offset, ...(data.words === undefined ? {} : { words: data.words }) };
  if (said === 'no') return { to: 'list', data: list, say: [{ text: words.discarded }] };
  if (said !== 'yes') return undecided(context, 'preview', answer);
  const { id = null, version = 0, draft: change = {} } = data;
  const outcome = await saveEntry(tx, { actorId: person.id, id, version, draft: change }, now);
  switch (outcome.kind) {
    case 'not-allowed':
      return { end: [notAllowed(context)] };
    case 'gone':
      return goneBack(context);
    case 'incomplete':
      return { to: change.question ? 'answer' : 'question', data };
    case 'changed-meanwhile': {
      const { entry, by } = outcome;
      // What was written stays; saved again it goes over what the other wrote, seen this time.
      const say = [{ text: words.changedMeanwhile(by ?? '', entry.answers.id) }];
      return { to: 'preview', data: { ...data, version: entry.version }, say };
    }
    case 'saved': {
      const inForce = await entriesOf(tx, [outcome.id], localDate(now, context.agency.zone));
      const text = inForce.length > 0 ? words.saved : words.savedUnseen;
      return { to: 'entry', data: { ...list, id: outcome.id, version: outcome.version }, say: [{ text }] };
    }
  }
}

const flow = defineFlow<FaqEditing>({
  name: 'faq-editing',
  version: 1,
  data: editing,
  forStaff: true,
  stopped: ({ texts }) => texts.questions.editing.stopped,
  steps: {
    list: { ask: askList, take: takeList },
    entry: { ask: askEntry, take: takeEntry },
    question: {
      ask: ({ texts }) => ({ text: texts.questions.editing.askQuestion }),
      take(context, data, answer) {
        const checked = written(context, answer, faqLimits.question);
        if ('wrong' in checked) return checked;
        const next = withDraft(data, { question: checked.text });
        return next.id === undefined && !next.draft?.answers
          ? { to: 'answer', data: { ...next, language: 'id' } }
          : { to: 'preview', data: next };
      },
    },
    variants: {
      async ask(context, data) {
        const { variants = [] } = (await drafted(context, data)) ?? {};
        const numbered = variants.map((variant, index) => `${index + 1}. ${variant}`).join('\n');
        return { text: context.texts.questions.editing.askVariants(numbered) };
      },
      take: takeVariants,
    },
    language: {
      ask: ({ texts }) => ({ text: texts.questions.editing.askLanguage, choices: languageChoices() }),
      take(context, data, answer) {
        const language = languages.find((code) => code === answer.choice);
        return language ? { to: 'answer', data: { ...data, language } } : { wrong: context.texts.browse.choiceExample };
      },
    },
    answer: {
      ask: ({ texts }, { language }) => ({
        text: texts.questions.editing.askAnswer(ownNames[(language ?? 'id') as Language]),
      }),
      take: takeAnswer,
    },
    period: {
      ask: ({ texts }) => ({ text: texts.questions.editing.askPeriod }),
      take(context, data, answer) {
        const { editing: texts } = context.texts.questions;
        const period = periodFrom(answer.text, context.now, context.agency.zone);
        if (!period) return { wrong: texts.periodExample };
        const { from, until } = period;
        if (from && until && until < from) return { wrong: texts.periodOver };
        return { to: 'preview', data: withDraft(data, { holdsFrom: from, holdsUntil: until }) };
      },
    },
    preview: { ask: askPreview, take: takePreview },
  },
});

/** What an officer has just answered, to be kept: seen first, and without whoever asked. */
async function keep(context: TurnContext, requestId: number): Promise<Reaction> {
  const { tx, person, texts } = context;
  const kept = await answerToKeep(tx, { requestId, officerId: person.id });
  if (!kept) return { say: [{ text: texts.questions.editing.keptOver }] };
  const nameless = (text: string, limit: number): string => withoutNames(text, kept.askedBy).slice(0, limit);
  const question = nameless(kept.question, faqLimits.question);
  return { start: previewEntry({ draft: { question, answers: { id: nameless(kept.answer, faqLimits.answer) } } }) };
}

/** Keeping the questions and answers, in chat. */
export const faqEditing: Dialogue = {
  flows: [flow],
  commands: {
    'faq-entries': (context) =>
      staffDoor(context, 'faq-entries', coordinates, () => ({
        start: { flow: 'faq-editing', step: 'list', data: { offset: 0 } },
      })),
  },
  actions: {
    keep: (context, [id]) => {
      const requestId = Number(id);
      if (!Number.isSafeInteger(requestId)) return null;
      return staffDoor(context, 'faq-entries', coordinates, () => keep(context, requestId));
    },
  },
};
