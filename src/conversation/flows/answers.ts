import type { Answer, Outcome, TurnContext } from '../flow.ts';
import { holdsBack, yesOrNo } from '../understanding/yes-no.ts';

/** What an answer says to a question whose choices are `yes` and `no`, pressed or in words. */
export const yesNo = (answer: Answer): 'yes' | 'no' | null =>
  answer.choice === 'yes' || answer.choice === 'no' ? answer.choice : yesOrNo(answer.text);

/**
 * Neither a yes nor a no to a deed that reaches others: it is asked again at `step`. Whoever says "ya, tapi …" would
 * think it done, and is told first that nothing is; that is never a wish to go elsewhere.
 */
export const undecided = ({ texts }: TurnContext, step: string, answer: Answer): Outcome<never> =>
  holdsBack(answer.text)
    ? { to: step, say: [{ text: texts.coordination.nothingDone }] }
    : { wrong: texts.browse.choiceExample };
