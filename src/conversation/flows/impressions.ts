import { joinRich } from '../../messaging/rich-text.ts';
import { feedbackOn } from '../../training/feedback.ts';
import type { Answer, Outcome, Say, TurnContext } from '../flow.ts';
import { pageOf, turnedTo } from './paging.ts';
import { again, type Looking } from './session-people.ts';
import { notAllowed } from './staff-door.ts';

const wordsShown = 8;

/** What the people of a session say of it. */
export async function askFeedback(context: TurnContext, data: Looking): Promise<Say> {
  const { tx, person, now, texts } = context;
  const { people } = texts.coordination;
  const outcome = await feedbackOn(tx, { actorId: person.id, trainingSessionId: data.trainingSessionId }, now);
  if (outcome.kind === 'not-allowed') return notAllowed(context);
  const { title, batch, ratings, words } = outcome.feedback;
  const rated = ratings.reduce((sum, count) => sum + count, 0);
  const total = ratings.reduce((sum, count, index) => sum + count * (index + 1), 0);
  const back = { value: 'back', label: people.back };
  if (rated + words.length === 0) return { text: people.noFeedback({ title, batch }), choices: [back] };
  const average = (rated === 0 ? 0 : total / rated).toFixed(1);
  return {
    text: joinRich([
      people.feedbackSummary({
        title,
        batch,
        rated,
        average: context.person.language === 'id' ? average.replace('.', ',') : average,
        counts: texts.reminders.ratings
          .map((label, index) => `${label}: ${ratings[index] ?? 0}`)
          .toReversed()
          .join(', '),
      }),
      ...words.slice(data.offset, data.offset + wordsShown).map((said) => people.said(said)),
    ]),
    choices: [...pageOf(context, [], data.offset, wordsShown, words.length), back],
    inPlace: true,
  };
}

export function takeFeedback(context: TurnContext, data: Looking, answer: Answer): Outcome<Looking> {
  const turned = turnedTo(answer.choice, data.offset, wordsShown);
  if (turned !== null) return { to: 'feedback', data: { ...data, offset: turned } };
  return answer.choice === 'back' ? { to: 'list', data: again(data) } : { wrong: context.texts.browse.choiceExample };
}
