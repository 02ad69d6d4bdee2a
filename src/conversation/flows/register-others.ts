import { z } from 'zod';
import { type Answer, type Dialogue, defineFlow, type Say, type TurnContext } from '../flow.ts';
import { commandOf } from '../understanding/commands.ts';
import { speaksForOthers } from '../understanding/form-talk.ts';
import { yesNo } from './answers.ts';
import { menuChoices } from './home.ts';
import { forward } from './officer.ts';

/** What somebody wrote of others whom they would register. */
export const wish = z.object({ words: z.string(), added: z.boolean().optional() });
type Wish = z.infer<typeof wish>;

/** One chat is one person: the rest is an officer's, and is passed on where they want it. */
export function offerToPassOn({ texts: { forms } }: TurnContext, { added = false }: Wish): Say {
  return {
    text: added ? forms.others.more : forms.others.offer,
    choices: [
      { value: 'yes', label: forms.others.pass },
      { value: 'no', label: forms.others.leave },
    ],
  };
}

/** What is said to the answer, or more of the wish: "namanya Bu Kasiati, dari sawoo". Null: they want something else. */
export async function decideOthers(context: TurnContext, { words }: Wish, answer: Answer): Promise<Say | Wish | null> {
  const said = yesNo(answer);
  if (said === null && (answer.text === '' || commandOf(answer.text) !== null)) return null;
  if (said === 'no') return { text: context.texts.forms.others.left };
  if (said === 'yes') return forward(context, words);
  return { words: `${words}\n${answer.text}`.slice(0, 900), added: true };
}

const flow = defineFlow<Wish>({
  name: 'register-others',
  version: 1,
  data: wish,
  stopped: ({ texts }) => texts.forms.others.left,
  steps: {
    offer: {
      ask: offerToPassOn,
      async take(context, data, answer) {
        const decided = await decideOthers(context, data, answer);
        if (decided === null) return { wrong: context.texts.registration.announcementsExample };
        if ('words' in decided) return { to: 'offer', data: decided };
        return { end: [{ choices: menuChoices(context), ...decided }] };
      },
    },
  },
});

/** Registering a friend or a group, which is no matter of one's own chat. */
export const registeringOthers: Dialogue = {
  flows: [flow],
  exact: (context, text) =>
    !context.person.staff && speaksForOthers(text)
      ? { start: { flow: 'register-others', step: 'offer', data: { words: text } } }
      : null,
};
