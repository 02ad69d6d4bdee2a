import { type Command, commandOf } from './commands.ts';
import { ordinal } from './choice.ts';
import { bare, normalise } from './normalise.ts';

const toAnswer = /^(?:jawab|njawab|wangsuli|mangsuli|balas|answer|reply)(?: (.+))?$/;
const aroundNames = new Set(
  'pertanyaan pertanyaannya dari untuk buat kepada ke punya the question of from saking kangge'.split(' '),
);

/**
 * Whose question an officer wants to answer, as words of a name: "jawab bu siti"; none for the bare word. Null where the
 * text says something else.
 */
export function answersWhom(text: string): readonly string[] | null {
  const rest = toAnswer.exec(normalise(text))?.[1];
  if (rest === undefined) return toAnswer.test(bare(text)) ? [] : null;
  // "Jawab 1" names nobody: a number is of whatever was listed.
  if (ordinal(rest) !== null) return [];
  const words = bare(rest)
    .split(' ')
    .filter((word) => !aroundNames.has(word));
  return words.length <= 4 ? words : null;
}

/** Whether words of a name are all in it. */
export const isNamed = (name: string | null, words: readonly string[]): boolean => {
  const whole = normalise(name ?? '').split(' ');
  return words.every((word) => whole.includes(word));
};

const unanswered =
  /\b(?:tanya|bertanya|pertanyaan|takon|pitakon\w*|pitaken\w*|questions?)\b.*\b(?:(?:belum|blm|blom|durung|dereng)\b.*\b(?:jawab|dijawab|terjawab|dibalas|kejawab|diwangsuli|dipunwangsuli)|menunggu|unanswered|waiting)\b|\bunanswered questions?\b/;
const ofOneself = /\b(?:saya|aku|sy|kula|kulo|my|ku)\b|pertanyaanku/;

/** Whether staff ask which questions wait for an answer. */
export function asksWhatWaits(text: string): boolean {
  const said = normalise(text);
  return said.length <= 120 && unanswered.test(said) && !ofOneself.test(said);
}

/** What one also says to whomever one answers. */
const saidToPeople: ReadonlySet<Command> = new Set(['greet', 'thanks', 'ask', 'question']);

/** The command of the bot that an officer's whole message is, where it may be meant for the bot; null: it is not. */
export function commandInTalk(text: string): Command | null {
  const command = ordinal(text) === null ? commandOf(text) : null;
  return command === null || saidToPeople.has(command) ? null : command;
}
