import { z } from 'zod';
import { giveFeedback, lastAttended } from '../../training/feedback.ts';
import { standInFor } from '../../training/merging.ts';
import { type Dialogue, defineFlow, type Reaction, type Say, type TurnContext } from '../flow.ts';
import { bare } from '../understanding/normalise.ts';
import { yesOrNo } from '../understanding/yes-no.ts';
import { commandButton, menuChoices } from './home.ts';

const opinion = z.object({
  enrollmentId: z.number(),
  /** They have said how good it was, and are asked whether they have more to say. */
  rated: z.boolean(),
});

type Opinion = z.infer<typeof opinion>;

const over = ({ texts, ...context }: TurnContext): Say => ({
  text: texts.feedback.over,
  choices: menuChoices({ texts, ...context }),
});

/** Keeps somebody's own words of how it was, and thanks them. */
export async function keepWords(context: TurnContext, enrollmentId: number, words: string): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const kept = await giveFeedback(tx, { personId: person.id, enrollmentId, words }, now);
  return { say: [kept ? { text: texts.feedback.wordsKept } : over(context)] };
}

async function rated(context: TurnContext, enrollmentId: number, rating: number): Promise<Reaction> {
  const { tx, person, now } = context;
  const kept = await giveFeedback(tx, { personId: person.id, enrollmentId, rating }, now);
  const standIn = kept ? null : await standInFor(tx, enrollmentId);
  if (standIn !== null) return rated(context, standIn, rating);
  if (!kept) return { say: [over(context)] };
  return { start: { flow: 'feedback', step: 'words', data: { enrollmentId, rated: true } satisfies Opinion } };
}

const feedbackFlow = defineFlow<Opinion>({
  name: 'feedback',
  version: 1,
  data: opinion,
  stopped: ({ texts }) => texts.feedback.nothingMore,
  steps: {
    words: {
      ask: ({ texts: { feedback } }, { rated }) => ({
        text: rated ? feedback.askMore : feedback.askWords,
        choices: [{ value: 'none', label: feedback.none }],
      }),
      async take(context, { enrollmentId }, { choice, text }) {
        const { feedback } = context.texts;
        if (choice === 'none' || yesOrNo(text) === 'no') return { end: [{ text: feedback.nothingMore }] };
        if (!/\p{Letter}{3}/u.test(text)) return { wrong: feedback.wordsExample };
        const reaction = await keepWords(context, enrollmentId, text);
        return { end: reaction.say ?? [] };
      },
    },
  },
});

/** What people say of a training once it is over. */
export const feedback: Dialogue = {
  flows: [feedbackFlow],
  commands: {
    async feedback(context, text) {
      const { tx, person, now, texts } = context;
      const enrollmentId = await lastAttended(tx, person.id, now);
      if (enrollmentId === null) {
        const officer = commandButton('officer', texts.home.officerChoice);
        return { say: [{ text: texts.feedback.afterwards, choices: [officer] }] };
      }
      // One or two words only ask for it; a sentence is it.
      if (bare(text).split(' ').length > 2) return keepWords(context, enrollmentId, text);
      return { start: { flow: 'feedback', step: 'words', data: { enrollmentId, rated: false } satisfies Opinion } };
    },
  },
  actions: {
    rate(context, [id, given]) {
      const enrollmentId = Number(id);
      const rating = Number(given);
      if (!Number.isSafeInteger(enrollmentId) || !(rating >= 1 && rating <= 5)) return null;
      return rated(context, enrollmentId, Math.trunc(rating));
    },
  },
};
