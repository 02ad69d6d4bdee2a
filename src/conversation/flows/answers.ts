import type { Answer } from '../flow.ts';
import { yesOrNo } from '../understanding/yes-no.ts';

/** What an answer says to a question whose choices are `yes` and `no`, pressed or in words. */
export const yesNo = (answer: Answer): 'yes' | 'no' | null =>
  answer.choice === 'yes' || answer.choice === 'no' ? answer.choice : yesOrNo(answer.text);
