import { z } from 'zod';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import { type Asked, askOfficers } from '../../outreach/hand-off.ts';
import { questionsFor, waitingQuestion } from '../../outreach/hand-off-waiting.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { type Dialogue, defineFlow, type Reaction, type Say, type TurnContext } from '../flow.ts';
import { commandOf } from '../understanding/commands.ts';
import { complains } from '../understanding/complaint.ts';
import { onlyWantsHuman } from '../understanding/strangers.ts';
import { understand } from '../understanding/understand.ts';
import { answeringFlow, questionList, takeQuestion } from './answer-person.ts';
import { yesNo } from './answers.ts';
import { commandButton } from './home.ts';

/** How a question is put: at once and to everybody, or with the numbers in it, which prove something. */
interface Manner {
  readonly urgent?: boolean;
  readonly asEvidence?: boolean;
}

/** Puts before the officers what somebody says. */
export const putToOfficers = (
  { tx, person, agency, now }: TurnContext,
  question: string,
  { urgent = false, asEvidence = false }: Manner = {},
): Promise<Asked> => askOfficers(tx, { person, question, urgent, asEvidence }, agency, now);

/** Says honestly what became of it, and when an answer will come. */
export function whenHeard({ person, agency, texts }: TurnContext, outcome: Asked): RichText {
  const { handOff } = texts.assistance;
  if (outcome.kind === 'nobody') {
    if (outcome.again) return handOff.keptToo;
    return outcome.urgent ? handOff.nobodyInDanger : joinRich([handOff.nobody, texts.home.officer], '\n\n');
  }
  if (outcome.opensAt === null) return outcome.kind === 'asked' ? handOff.forwarded : handOff.added;
  const opens = dateAndTime(outcome.opensAt, person.timeZone ?? agency.zone, person.language);
  return joinRich([handOff.forwarded, handOff.opens(opens)]);
}

/** Forwards what somebody wants a human to hear, and says honestly when that will be. */
export async function forward(context: TurnContext, question: string): Promise<Say> {
  const outcome = await putToOfficers(context, question);
  const sorry = complains(question) ? [context.texts.assistance.handOff.sorry] : [];
  return { text: joinRich([...sorry, whenHeard(context, outcome)], outcome.kind === 'nobody' ? '\n\n' : '\n') };
}

/** The same of what was meant for an officer who cannot go on with their talk. */
export async function forwardAnew(context: TurnContext, words: string): Promise<Say> {
  const outcome = await putToOfficers(context, words);
  const { putBack } = context.texts.assistance.handOff;
  return { text: outcome.kind === 'nobody' || outcome.opensAt !== null ? whenHeard(context, outcome) : putBack };
}

/** Adds what was not understood to a question that officers have and nobody has taken; null where none waits. */
export async function addToWaiting(context: TurnContext, text: string): Promise<Say | null> {
  const { tx, person } = context;
  const says = /\p{Letter}{2}\S*\s+\S+\s+\S/u.test(text);
  if (person.staff || !says || (await waitingQuestion(tx, person.id)) === null) return null;
  return forward(context, text);
}

const wish = z.object({
  /** An earlier question of theirs is with the officers. */
  waiting: z.boolean().optional(),
  /** What staff wrote, who may want something of the bot. */
  question: z.string().optional(),
});

const asking = defineFlow<z.infer<typeof wish>>({
  name: 'ask-officer',
  version: 1,
  data: wish,
  stopped: ({ texts }) => texts.common.stopped,
  steps: {
    question: {
      ask: ({ texts: { assistance, home } }, { waiting }) => ({
        text: joinRich([waiting ? assistance.handOff.askMore : assistance.handOff.ask, home.officer], '\n\n'),
      }),
      async take(context, _, answer) {
        // Whoever would rather be left alone does not ask anything.
        const { intent, confidence } = understand(answer.text);
        if (confidence > 0.8 && (intent === 'stop_broadcast' || intent === 'delete_my_data')) {
          return { wrong: context.texts.assistance.handOff.askExample };
        }
        const letters = answer.text.replace(/\P{Letter}/gu, '');
        if (letters.length < 4) return { wrong: context.texts.assistance.handOff.askExample };
        return { end: [await forward(context, answer.text)] };
      },
    },
    colleagues: {
      ask: ({ texts: { assistance } }, { question = '' }) => ({
        text: assistance.handOff.askColleagues(question.slice(0, 200)),
        choices: [
          { value: 'yes', label: assistance.handOff.passItOn },
          { value: 'no', label: assistance.handOff.doNotPass },
        ],
      }),
      async take(context, { question = '' }, answer) {
        const { assistance, browse, common, home } = context.texts;
        const meant = yesNo(answer);
        if (meant === 'yes') return { end: [await forward(context, question)] };
        if (meant === null) return { wrong: browse.choiceExample };
        const choices = [commandButton('staff', home.choices.staff), commandButton('menu', common.menu)];
        return { end: [{ text: assistance.handOff.notPassed, choices }] };
      },
    },
  },
});

/** A human: asked for by people, answering in the chat. */
export const officer: Dialogue = {
  flows: [asking, answeringFlow],
  commands: { officer: wantOfficer },
  actions: {
    async help(context, [deed, id]) {
      const number = Number(id);
      if (!Number.isSafeInteger(number)) return null;
      if (deed === 'take') return takeQuestion(context, number);
      if (deed !== 'list' || !context.person.staff) return null;
      return { say: [questionList(context, await questionsFor(context.tx, context.person.id), number)] };
    },
  },
};

/** A whole sentence is the question itself; whoever only wants somebody to talk to is asked for one. */
async function wantOfficer(context: TurnContext, text: string): Promise<Reaction> {
  const { tx, person } = context;
  const isQuestion = commandOf(text) === null && /\S\s+\S+\s+\S/.test(text) && !onlyWantsHuman(text);
  if (!isQuestion) {
    return {
      start: {
        flow: 'ask-officer',
        step: 'question',
        data: { waiting: (await waitingQuestion(tx, person.id))?.isHeard === true },
      },
    };
  }
  // Of staff it may be anything: what they want done, or a word to somebody they were answering.
  if (person.staff)
    return { start: { flow: 'ask-officer', step: 'colleagues', data: { question: text.slice(0, 1_000) } } };
  return { say: [await forward(context, text)] };
}
