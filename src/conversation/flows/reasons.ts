import type { Catalog } from '../../texts/catalog.ts';
import type { Outcome, Say, Step, TurnContext } from '../flow.ts';
import { reasonIn, takesBack } from '../understanding/reasons.ts';
import { undecided, yesNo } from './answers.ts';

/** Something that is done to others and that they are told the reason of. */
export interface ReasonedDeed<Data> {
  /** The step that whoever thinks better of it goes back to. */
  readonly back: string;
  readonly ask: (context: TurnContext, data: Data) => Say | Promise<Say>;
  /** What will be done, to whom and why: said before anything is. */
  readonly readBack: (context: TurnContext, data: Data, reason: string) => Promise<Say>;
  readonly yes: (texts: Catalog) => string;
  readonly act: (context: TurnContext, data: Data, reason: string) => Promise<Outcome<Data>>;
}

interface Reasoned {
  readonly reason?: string | undefined;
}

/** The steps `${name}-reason` and `${name}-confirm`: why, then whether it is meant, then the deed. */
export function reasonedSteps<Data extends Reasoned>(
  name: string,
  deed: ReasonedDeed<Data>,
): Record<string, Step<Data>> {
  const nothingDone = ({ texts }: TurnContext, data: Data): Outcome<Data> => ({
    to: deed.back,
    data,
    say: [{ text: texts.coordination.sessions.stopped }],
  });
  return {
    [`${name}-reason`]: {
      async ask(context, data) {
        const said = await deed.ask(context, data);
        return said.choices ? said : { ...said, choices: [{ value: 'back', label: context.texts.common.back }] };
      },
      take(context, data, answer) {
        const given = answer.choice === 'back' ? 'taken-back' : reasonIn(answer.text);
        if (given === 'taken-back') return nothingDone(context, data);
        if (given === null) return { wrong: context.texts.coordination.sessions.reasonExample };
        return { to: `${name}-confirm`, data: { ...data, reason: given.reason } };
      },
    },
    [`${name}-confirm`]: {
      async ask(context, data) {
        const said = await deed.readBack(context, data, data.reason ?? '');
        const { texts } = context;
        return said.choices
          ? said
          : {
              ...said,
              choices: [
                { value: 'yes', label: deed.yes(texts) },
                { value: 'no', label: texts.coordination.sessions.no },
              ],
            };
      },
      take(context, data, answer) {
        const said = yesNo(answer);
        if (said === 'yes') return deed.act(context, data, data.reason ?? '');
        if (said === 'no' || takesBack(answer.text)) return nothingDone(context, data);
        return undecided(context, `${name}-confirm`, answer);
      },
    },
  };
}
