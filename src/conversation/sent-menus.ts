import type { QuickReply } from '../messaging/outbound.ts';
import type { OpenQuestion } from '../people/open-questions.ts';
import type { StoredConversation } from './conversations.ts';
import type { Menu } from './state.ts';
import { labelled, ordinal } from './understanding/choice.ts';

/**
 * The menus that reached this chat from outside its turns after whatever the chat asked last, latest first. What an open
 * question asked is its own: it has words and an end of its own.
 */
export function menusSince(
  { state, updatedAt, sentMenus }: Pick<StoredConversation, 'state' | 'updatedAt' | 'sentMenus'>,
  contactId: number,
  questions: readonly OpenQuestion[],
): Menu[] {
  // A question without choices leaves no menu; it was put in the last turn.
  const asked = state?.menu ? Date.parse(state.menu.askedAt) : (updatedAt?.getTime() ?? 0);
  const ofQuestion = ({ value }: QuickReply): boolean =>
    questions.some(({ enrollmentId }) => /^(?:attend|offer|rate):(\d+):/.exec(value)?.[1] === String(enrollmentId));
  return sentMenus
    .filter((menu) => menu.contactId === contactId && Date.parse(menu.sentAt) > asked && !menu.choices.some(ofQuestion))
    .map(({ id, choices, sentAt }) => ({ id, choices, askedAt: sentAt, offer: null }));
}

/**
 * The choice of such a menu that a typed text is; null: none. A number belongs to the latest that has so many, and to none
 * where a question was put after it; a label to the latest that has it. `own`: the button of a menu to pass over.
 */
export function laterChoice(
  menus: readonly Menu[],
  text: string,
  own: string | null,
  questions: readonly OpenQuestion[],
): QuickReply | null {
  const number = ordinal(text);
  for (const menu of menus) {
    if (menu.choices.some(({ value }) => value === own) || (number !== null && isAskedSince(questions, menu))) continue;
    const choice = number === null ? labelled(text, menu.choices) : menu.choices[number - 1];
    if (choice) return choice;
  }
  return null;
}

export const isAskedSince = (questions: readonly OpenQuestion[], { askedAt }: Menu): boolean =>
  questions.some((question) => question.askedAt.getTime() > Date.parse(askedAt));
