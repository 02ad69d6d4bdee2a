import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { told } from '../../outreach/faq/answer-text.ts';
import { entriesOf, type FaqEntry } from '../../outreach/faq/entries.ts';
import { localDate } from '../../people/local-time.ts';
import { faqFor } from '../faq.ts';
import type { Dialogue, Reaction, Say, TurnContext } from '../flow.ts';
import { type Command, commandOf } from '../understanding/commands.ts';
import { noteUnclear } from '../unclear.ts';
import { forward } from './officer.ts';
import { commandButton } from './home.ts';

/** An entry's question as a choice: a button is short. */
export const questionLabel = (question: string): string =>
  question.length > 60 ? `${question.slice(0, 57).trimEnd()}…` : question;

export const faqButton = ({ id, question }: FaqEntry): QuickReply => ({
  value: `faq:show:${id}`,
  label: questionLabel(question),
});

/** What acts at once, or is a coordinator's to send, is no step that an answer may lead to by one press. */
const notByPress: ReadonlySet<Command> = new Set([
  'stop',
  'resume',
  'cancel',
  'continue',
  'greet',
  'thanks',
  'announce',
]);

/** The next steps that an answer names: its words in capitals that are commands. */
function nextSteps(answer: string): QuickReply[] {
  const words = answer.match(/\p{Lu}{4,}(?: \p{Lu}{4,})*/gu) ?? [];
  const steps = new Map<Command, QuickReply>();
  for (const word of words) {
    const command = commandOf(word);
    if (command === null || notByPress.has(command)) continue;
    steps.set(command, commandButton(command, word.charAt(0) + word.slice(1).toLowerCase()));
  }
  return [...steps.values()].slice(0, 3);
}

/** An answer with the way on from it. */
function answerOf(context: TurnContext, { id, question: asked, answers }: FaqEntry): Say {
  const { questions, assistance, home, common } = context.texts;
  const answer = answers[context.person.language] ?? answers.id;
  const { text, lacksBeginning, gaps } = told(answer);
  const steps = nextSteps(answer);
  const ask = { value: `faq:ask:${id}`, label: questions.askOfficer };
  const others = steps.filter(({ value }) => gaps.length === 0 || value !== 'cmd:officer');
  const isNamed = others.length < steps.length;
  const rest = isNamed ? questions.restFromThem : questions.restFromOfficer;
  const all = (isNamed ? questions.allFromThem : questions.allFromOfficer)(asked);
  const choices = [
    ...(gaps.length > 0 ? [ask] : []),
    ...(others.length > 0 ? others : [commandButton('browse', home.choices.browse)]),
    commandButton('menu', common.menu),
  ];
  // What was asked comes first in an answer: where just that is missing, it is said before the rest.
  const parts = lacksBeginning ? [all, text] : gaps.length > 0 ? [text, rest] : [text];
  return {
    text: text === '' ? assistance.unknownFact : joinRich(parts),
    choices,
    ...(choices[0] ? { offer: choices[0].value } : {}),
  };
}

/** The answer to a text that surely puts one of the questions; null where none is that sure. */
export async function faqAnswer(context: TurnContext, text: string): Promise<Reaction | null> {
  const { sure } = await faqFor(context, text);
  if (sure === null) return null;
  const [entry] = await inForce(context, [sure]);
  return entry ? { say: [answerOf(context, entry)], keep: true } : null;
}

/** Entries whose question a text may put, likeliest first; at most so many. */
export async function entriesLike(context: TurnContext, text: string, most: number): Promise<FaqEntry[]> {
  const { near } = await faqFor(context, text);
  return inForce(context, near.slice(0, most));
}

const inForce = (context: TurnContext, ids: readonly number[]): Promise<FaqEntry[]> =>
  entriesOf(context.tx, ids, localDate(context.now, context.agency.zone));

/** Answers a question, asks which one is meant, or says that nobody here knows. */
async function question(context: TurnContext, text: string): Promise<Reaction> {
  const answer = text === '' ? null : await faqAnswer(context, text);
  if (answer) return answer;
  const { questions, home, assistance } = context.texts;
  const near = text === '' ? [] : (await entriesLike(context, text, 3)).map(faqButton);
  const officer = commandButton('officer', home.officerChoice);
  if (text !== '') await noteUnclear(context, text);
  if (near.length === 0) return { say: [{ text: assistance.unknownFact, choices: [officer] }] };
  const none = commandButton('officer', questions.noneOfThese);
  return { say: [{ text: near.length === 1 ? questions.isIt : questions.which, choices: [...near, none] }] };
}

async function show(context: TurnContext, id: number): Promise<Reaction> {
  const [entry] = await inForce(context, [id]);
  if (entry) return { say: [answerOf(context, entry)], keep: true };
  const { texts } = context;
  return { say: [{ text: texts.questions.gone, choices: [commandButton('officer', texts.home.officerChoice)] }] };
}

/** Puts an entry's question before the officers, where its answer lacks what only they know. */
async function ask(context: TurnContext, id: number): Promise<Reaction> {
  const [entry] = await inForce(context, [id]);
  return entry ? { say: [await forward(context, entry.question)], keep: true } : show(context, id);
}

/** Questions that come again and again. */
export const faq: Dialogue = {
  commands: { question },
  actions: {
    faq: (context, [verb, given]) => {
      const id = Number(given);
      if (!Number.isSafeInteger(id)) return null;
      if (verb === 'show') return show(context, id);
      return verb === 'ask' ? ask(context, id) : null;
    },
  },
};
