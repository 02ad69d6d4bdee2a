import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { ownAudiencesFrom } from '../understanding/audiences.ts';
import {
  asksToWait,
  type FormQuestion,
  formQuestion,
  putsQuestion,
  speaksForOthers,
  tellsNeed,
} from '../understanding/form-talk.ts';
import { nameBeforeQuestion } from '../understanding/names.ts';
import { regionsFrom } from '../understanding/regions.ts';
import { faqAnswer } from './faq.ts';
import { passNeedOn, needSoFar } from './needs.ts';
import { type Draft, next } from './registration-draft.ts';

/** A step that first hears what is no answer to its question: something asked, told or wished in between. */
export const withAsides = (name: string, step: Step<Draft>): Step<Draft> => ({
  ...step,
  async take(context, data, answer) {
    const isTyped = answer.choice === null && answer.text !== '' && answer.content.kind === 'text';
    const aside = isTyped ? await asideTo(context, name, data, answer) : null;
    return aside ?? step.take(context, data, answer);
  },
});

/** There a yes may be said with a verb: "boleh kirim". */
const yesNoSteps: ReadonlySet<string> = new Set(['consent', 'review', 'change', 'announcements']);

async function asideTo(
  context: TurnContext,
  step: string,
  data: Draft,
  { text }: Answer,
): Promise<Outcome<Draft> | null> {
  const { forms, assistance } = context.texts;
  const again = (said: Say): Outcome<Draft> => ({ to: step, data, say: [said] });
  if (tellsNeed(text)) return again(await passNeedOn(context, text));
  if (!context.person.staff && speaksForOthers(text)) {
    return { to: 'others', data: { ...data, others: { words: text, from: step } } };
  }
  const both = step === 'name' ? nameBeforeQuestion(text) : null;
  if (both) {
    const said = (await answerTo(context, step, both.question)) ?? (await faqWords(context, both.question));
    return { ...next({ ...data, fullName: both.name }), say: [said ?? { text: assistance.unknownFact }] };
  }
  if (putsQuestion(text, yesNoSteps.has(step))) {
    const said = await answerTo(context, step, text);
    if (said) return again(said);
    // "Kediri kab apa kota": an answer that asks which of two it is.
    const isPlace = step === 'region' && regionsFrom(text).length > 0 && !ofTrainings.test(text);
    return isPlace || yesNoSteps.has(step) ? null : { wrong: assistance.unknownFact };
  }
  return asksToWait(text) ? again({ text: forms.wait }) : null;
}

const ofTrainings = /\b(?:pelatihan\w*|diklat|acara\w*|kegiatan\w*|tempat\w*|lokasi\w*)\b/i;

/** What the house knows about its own form; null: it is another question. */
async function answerTo(context: TurnContext, step: string, text: string): Promise<Say | null> {
  const { answers } = context.texts.forms;
  const asked = formQuestion(text);
  const known: Partial<Record<FormQuestion, Say['text']>> = {
    degrees: answers.degrees,
    nickname: answers.nickname,
    'why-name': answers.whyName,
    'why-phone': answers.whyPhone,
    relative: answers.relative,
    'who-sees': answers.whoSees,
    'if-not': answers.ifNot,
  };
  if (asked === 'need-noted') return needSoFar(context);
  if (asked === 'groups') return step === 'audience' ? groupsAnswer(context, text) : null;
  if (asked === 'explain') return { text: explained(context, step) };
  const line = asked === null ? undefined : known[asked];
  return line === undefined ? null : { text: line };
}

/** The words of a frequent question's answer: where the form goes on, its ways on would lead astray. */
async function faqWords(context: TurnContext, text: string): Promise<Say | null> {
  const answer = await faqAnswer(context, text);
  const [first] = answer && 'say' in answer ? (answer.say ?? []) : [];
  return first ? { text: first.text } : null;
}

/** Which group somebody belongs to, or what the groups are. */
async function groupsAnswer(context: TurnContext, text: string): Promise<Say> {
  const { forms } = context.texts;
  const answer = await faqWords(context, text);
  if (answer) return answer;
  const kinds = ownAudiencesFrom(text);
  return { text: kinds.length === 1 ? forms.belongsTo(kinds[0]?.label ?? '') : forms.answers.groups };
}

/** What a step's question is for. */
function explained({ texts: { forms } }: TurnContext, step: string): Say['text'] {
  const { answers } = forms;
  switch (step) {
    case 'name':
      return answers.whyName;
    case 'region':
    case 'which-region':
      return answers.whyRegion;
    case 'audience':
      return answers.groups;
    case 'phone':
      return answers.whyPhone;
    default:
      return answers.whoSees;
  }
}
