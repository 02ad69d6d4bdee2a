import type { QuickReply } from '../messaging/outbound.ts';
import { runCommand, runExactWords, runFreeWords } from './dialogues.ts';
import type { Reaction, RunnableFlow, Say, TurnContext } from './flow.ts';
import { faqAnswer, entriesLike, faqButton } from './flows/faq.ts';
import { plainlySaid } from './plainly-said.ts';
import { type Command, commandOf } from './understanding/commands.ts';
import type { Intent } from './understanding/intents.ts';
import { asksForLodging } from './understanding/facts.ts';
import { trainingJoined } from './understanding/joining.ts';
import { noteUnclear } from './unclear.ts';
import { asksWhether } from './understanding/polarity.ts';
import { doubtsUs, toldToPay } from './understanding/rules.ts';
import { speaksOfOwnData } from './understanding/own-data.ts';
import type { Understanding } from './understanding/understand.ts';

/** From this confidence on a sentence is acted upon; below it the person is asked. */
const sureEnough = 0.5;
/** From this on a guess is better than a word that happens to stand in a training's name. */
const halfSure = 0.4;
/** Below this a guess would only bewilder. */
const worthAsking = 0.2;
/** Within a dialogue, whose own question comes first, only this sure a meaning is a change of mind. */
const plainly = 0.8;

/** The command that stands for an intent. */
const commands: Readonly<Record<Intent, Command>> = {
  greet: 'greet',
  help: 'help',
  join_info: 'join-info',
  register: 'register',
  browse_sessions: 'browse',
  session_detail: 'browse',
  enroll: 'browse',
  cancel_enrollment: 'cancel-enrollment',
  my_sessions: 'my-trainings',
  reminder_settings: 'reminders',
  confirm_yes: 'agreed',
  confirm_no: 'agreed',
  check_in: 'attendance',
  certificate: 'certificate',
  feedback: 'feedback',
  profile_view: 'my-data',
  profile_edit: 'profile',
  language: 'language',
  stop_broadcast: 'stop',
  resume_broadcast: 'resume',
  delete_my_data: 'erase-data',
  human: 'officer',
  faq_other: 'question',
  smalltalk_thanks: 'thanks',
  out_of_scope: 'elsewhere',
  coordinator_broadcast: 'announce',
  coordinator_create_session: 'manage-sessions',
  coordinator_participants: 'manage-sessions',
  coordinator_stats: 'statistics',
};

/** What staff ask for in one intent and find behind several doors. */
const doors: Partial<Record<Intent, readonly (readonly [RegExp, Command])[]>> = {
  coordinator_create_session: [[/\b(?:buat|bikin\w*|tambah\w*|baru|create|new|add|gawe\w*)\b/i, 'new-session']],
  coordinator_participants: [
    [/\b(?:setuju\w*|acc|terima|tolak|permohonan|pengajuan|approve|reject|applications?)\b/i, 'applications'],
  ],
};

const commandFor = (intent: Intent, text: string): Command =>
  doors[intent]?.find(([words]) => words.test(text))?.[1] ?? commands[intent];

/** Those that a training's name or code may come with. */
const aboutTrainings: ReadonlySet<Intent> = new Set(['enroll', 'session_detail', 'browse_sessions']);

/** Said in passing: within a dialogue they are no wish to go elsewhere. */
const passing: ReadonlySet<Intent> = new Set(['greet', 'smalltalk_thanks', 'confirm_yes', 'confirm_no', 'feedback']);

/** In a dialogue of staff these are other people's. */
const ofOnesSeat: ReadonlySet<Intent> = new Set(['cancel_enrollment', 'check_in', 'enroll']);

/** What the bot does about a sentence that is no command; null where it cannot be sure. */
export async function reactionTo(context: TurnContext, text: string, meaning: Understanding): Promise<Reaction | null> {
  const heard = await plainlySaid(context, text);
  if (heard) return heard;
  const named = namesOnly(text, meaning) ? await runFreeWords(context, text) : null;
  if (named) return named;
  const asksOnly = meaning.intent === 'resume_broadcast' && asksSomewhat(text);
  if (meaning.confidence < sureEnough || asksOnly) return faqAnswer(context, text);
  return withSecond(context, await reactionOf(context, text, meaning.intent), meaning);
}

/** "Kalau ada yang batal dikabari gak": a question about news agrees to none. */
const asksSomewhat = (text: string): boolean =>
  text.includes('?') ||
  asksWhether(text) ||
  /\b(?:kalau|kalo|kl|klo|nek|kapan|kemana|ke mana|apakah|gimana|piye)\b/i.test(text);

/** These are said of a training, too, and ask for something else than to see it. */
const ofTrainings: ReadonlySet<Intent> = new Set([
  'cancel_enrollment',
  'certificate',
  'check_in',
  'feedback',
  'my_sessions',
  'reminder_settings',
  'coordinator_broadcast',
  'coordinator_create_session',
  'coordinator_participants',
  'coordinator_stats',
]);

/** "Apa itu PSM" asks what it is, and not for a training that has it in its name. */
const asksWhatItIs = /\bapa (?:itu|sih|to)\b|\b(?:itu|iku|niku) (?:apa|opo|napa)\b|\bwhat is\b/i;

/** A few words that a training's name may be, and no rule knows better. */
const namesOnly = (text: string, { intent, confidence }: Understanding): boolean =>
  text.split(/\s+/).length <= 4 &&
  !(asksWhatItIs.test(text) && intent === 'faq_other' && confidence >= sureEnough) &&
  confidence < 1 &&
  !(ofTrainings.has(intent) && confidence >= sureEnough);

/** Whether words in a sentence nobody is sure of may be a training's name: not where it seems to ask for something else. */
export const mayNameTraining = (text: string, { intent, confidence }: Understanding): boolean =>
  text.split(/\s+/).length <= 4 || aboutTrainings.has(intent) || (confidence < halfSure && !asksForLodging(text));

/** The same within a dialogue: only a plain change of mind leaves its question. */
export async function changeOfMind(
  context: TurnContext,
  text: string,
  meaning: Understanding,
  { name, resumable: inForm, forStaff }: Pick<RunnableFlow, 'name' | 'resumable' | 'forStaff'>,
): Promise<Reaction | null> {
  const heard = await plainlySaid(context, text);
  if (heard) return heard;
  const exact = await runExactWords(context, text);
  if (exact) return 'start' in exact || exact.keep ? exact : wordsAlone(exact.say);
  const needed = inForm ? plainly : sureEnough;
  const isQuestion = commandOf(text) === 'question';
  if (!isQuestion && (passing.has(meaning.intent) || !/\S\s+\S/.test(text))) return null;
  if (forStaff && ofOnesSeat.has(meaning.intent)) return null;
  // What is said of a session while one is planned is about that one.
  if (name === 'plan-session' && meaning.intent === 'coordinator_create_session') return null;
  if (forStaff && meaning.intent === 'delete_my_data' && !speaksOfOwnData(text)) {
    return wordsAlone([{ text: context.texts.privacy.notErasedHere }]);
  }
  // More about what is being looked at stands there already.
  if (!isQuestion && !inForm && meaning.intent === 'session_detail' && meaning.confidence >= sureEnough) {
    const other = await runFreeWords(context, text);
    return other ? withSecond(context, other, meaning) : { say: [], keep: 'in-full' };
  }
  const asks = isQuestion || asksSomething(meaning.intent, text) || meaning.confidence < sureEnough;
  const answer = asks && !doubtsUs(text) ? await faqAnswer(context, text) : null;
  if (answer && 'say' in answer) return wordsAlone(answer.say);
  if (isQuestion && !inForm && name !== 'browse') return runCommand('question', context, text);
  if (!isQuestion && meaning.confidence < needed) return null;
  const named = aboutTrainings.has(meaning.intent) ? await runFreeWords(context, text) : null;
  // To ask which question is meant would stand in the way of the form's own.
  if (isQuestion || (inForm && meaning.intent === 'faq_other' && !doubtsUs(text))) {
    await noteUnclear(context, text);
    return wordsAlone([{ text: context.texts.assistance.unknownFact }]);
  }
  const reaction = named ?? (await reactionOf(context, text, meaning.intent));
  // What only informs leaves a form's question where it was.
  return inForm && 'say' in reaction && informs.has(meaning.intent)
    ? wordsAlone(reaction.say)
    : withSecond(context, reaction, meaning);
}

/** Said in between: the dialogue's own question comes after it, with its own choices. */
const wordsAlone = (say: readonly Say[]): Reaction => ({ say: say.map(({ text }) => ({ text })), keep: true });

const informs: ReadonlySet<Intent> = new Set([
  'help',
  'join_info',
  'faq_other',
  'out_of_scope',
  'certificate',
  'check_in',
]);

/** Whoever asks how to go about joining a training that they name is led to it. */
const asksToJoin: ReadonlySet<Intent> = new Set(['help', 'join_info', 'register']);

async function reactionOf(context: TurnContext, text: string, intent: Intent): Promise<Reaction> {
  const joined = asksToJoin.has(intent) ? trainingJoined(text) : null;
  const naming = aboutTrainings.has(intent) ? text : joined;
  const named = naming === null ? null : await runFreeWords(context, naming);
  if (named) return named;
  const answer = asksSomething(intent, text) && !doubtsUs(text) ? await faqAnswer(context, text) : null;
  if (answer) return answer;
  const reaction = await runCommand(commandFor(intent, text), context, text);
  if (!(mayDoubt.has(intent) ? doubtsUs(text) : !context.person.staff && toldToPay(text))) return reaction;
  // Who we are, and that we never ask for money, is said first and in full; an officer hears of it where one was meant.
  const { say } = { say: [], ...(await runCommand('official', context, text)) };
  const heard = intent === 'human' && 'say' in reaction && !('start' in reaction) ? reaction.say : [];
  return { say: [...say, ...heard], keep: true };
}

/** What the questions and answers may know better than the dialogue that the intent leads to. */
const mayBeAsked: ReadonlySet<Intent> = new Set(['faq_other', 'join_info', 'session_detail', 'certificate', 'help']);

/** Whoever wants the thing itself is not answered a question about it. */
const wantsIt = /\b(?:mana|minta|unduh|download|kirim\w*|ambil)\b/i;

const asksSomething = (intent: Intent, text: string): boolean =>
  mayBeAsked.has(intent) && !(intent === 'certificate' && wantsIt.test(text));

const ofProfile: ReadonlySet<Intent> = new Set(['profile_view', 'profile_edit']);

/** What somebody who doubts us may seem to say. */
const mayDoubt: ReadonlySet<Intent> = new Set(['help', 'human', 'faq_other']);

/** What else was asked stays within reach: a button, or a word that it comes after this. */
function withSecond({ texts }: TurnContext, reaction: Reaction, { intent, second }: Understanding): Reaction {
  if (second === null || commands[second] === commands[intent]) return reaction;
  // Whoever registers tells about themselves: that is the form's, no second wish.
  if (intent === 'register' && ofProfile.has(second)) return reaction;
  const label = texts.assistance.meanings[second];
  if ('start' in reaction)
    return { ...reaction, say: [...(reaction.say ?? []), { text: texts.assistance.afterwards(label) }] };
  const last = reaction.say.at(-1);
  const choices = last?.choices ?? [];
  const button = { value: `cmd:${commands[second]}`, label };
  if (!last || last.listed || choices.length >= 8 || choices.some(({ value }) => value === button.value))
    return reaction;
  return { ...reaction, say: [...reaction.say.slice(0, -1), { ...last, choices: [button, ...choices] }] };
}

/** "Do you mean …?", with what it may be; null where nothing comes to mind. */
export async function askWhatIsMeant(context: TurnContext, text: string, meaning: Understanding): Promise<Say | null> {
  const { texts, person } = context;
  const choices: QuickReply[] = (await entriesLike(context, text, 2)).map(faqButton);
  const guesses = meaning.confidence < worthAsking ? [] : meaning.candidates;
  for (const guess of guesses) {
    // Whoever has no profile yet and speaks of theirs would make one.
    const intent = ofProfile.has(guess) && person.registeredAt === null ? 'register' : guess;
    // A question that is known stands there already; of others an officer knows.
    if (intent === 'faq_other' && choices.length > 0) continue;
    const value = `cmd:${commands[intent]}`;
    const forOthers = intent.startsWith('coordinator') && !person.staff;
    if (forOthers || passing.has(intent) || choices.some((choice) => choice.value === value)) continue;
    choices.push({ value, label: texts.assistance.meanings[intent] });
  }
  // That it is no matter of ours may be a guess among others, and is none worth asking by itself.
  if (choices.every(({ value }) => value === 'cmd:elsewhere')) return null;
  return {
    text: texts.assistance.whatIsMeant,
    choices: [...choices.slice(0, 3), { value: 'cmd:menu', label: texts.common.menu }],
  };
}
