import { waitingQuestion } from '../../outreach/hand-off-waiting.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import type { Dialogue, Say, TurnContext } from '../flow.ts';
import { putToOfficers } from './officer.ts';
import { tellsNeed } from '../understanding/form-talk.ts';

/** Tells the officers what somebody needs to take part, and the person that they know. Nobody is told to telephone. */
export async function passNeedOn(context: TurnContext, text: string): Promise<Say> {
  const { person, agency, texts } = context;
  const outcome = await putToOfficers(context, text);
  if (outcome.kind === 'nobody') return { text: texts.forms.needs.nobody };
  if (outcome.opensAt === null) return { text: texts.forms.needs.passedOn };
  const opens = dateAndTime(outcome.opensAt, person.timeZone ?? agency.zone, person.language);
  return { text: joinRich([texts.forms.needs.passedOn, texts.assistance.handOff.opens(opens)]) };
}

/** What became of a need that was told earlier. */
export async function needSoFar({ tx, person, texts }: TurnContext): Promise<Say> {
  const { needs } = texts.forms;
  const waiting = await waitingQuestion(tx, person.id);
  if (waiting === null) return { text: needs.none };
  return { text: waiting.isHeard ? needs.passedOn : needs.nobody };
}

/** What people need to take part: an interpreter, a way in for a wheelchair. */
export const needs: Dialogue = {
  exact: async (context, text) =>
    !context.person.staff && tellsNeed(text) ? { say: [await passNeedOn(context, text)], keep: true } : null,
};
