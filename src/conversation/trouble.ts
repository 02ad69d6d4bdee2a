import { joinRich, type RichText } from '../messaging/rich-text.ts';
import type { Say, TurnContext } from './flow.ts';
import { takeBackUnheard } from '../outreach/hand-off.ts';
import { putToOfficers, whenHeard } from './flows/officer.ts';
import type { Trouble } from './state.ts';
import { lossIn, wouldTellPolice } from './understanding/cheated.ts';
import { type Command, opensWithSalam } from './understanding/commands.ts';
import { type Emergency, emergencyIn } from './understanding/emergencies.ts';
import type { Intent } from './understanding/intents.ts';
import {
  namesDeceased,
  onlyMourns,
  saysPrayer,
  tellsOfDeath,
  tellsOfIllness,
  tellsOfOwnLoss,
} from './understanding/mourning.ts';
import { asksForSecrecy, saysInJest } from './understanding/secrecy.ts';
import { understand } from './understanding/understand.ts';

/** What is said to somebody in trouble. `goesOn`: what else they want is done after it, as ever. */
export interface Care {
  readonly trouble: Trouble | null;
  readonly say: readonly Say[];
  readonly goesOn: boolean;
}

const hour = 3_600_000;
const stays: Readonly<Record<Trouble['kind'], number>> = {
  danger: 2 * hour,
  grief: 2 * hour,
  illness: 2 * hour,
  cheated: hour,
};

/** What weighs on somebody still. */
export const stillInForce = (trouble: Trouble | null, now: Date): Trouble | null =>
  trouble !== null && now.getTime() - Date.parse(trouble.at) <= stays[trouble.kind] ? trouble : null;

/** Whether somebody speaks of danger, of any kind where `only` is absent: that is heard wherever they are in the talk. */
export async function careInDanger(
  context: TurnContext,
  text: string,
  only?: readonly Emergency[],
): Promise<Care | null> {
  const danger = emergencyIn(text);
  if (danger === null || only?.includes(danger) === false) return null;
  const { assistance } = context.texts;
  const secret = asksForSecrecy(text) || (context.trouble?.secret === true && danger !== 'self-harm');
  const trouble = { ...troubled(context, 'danger'), kind: 'danger' as const, at: context.now.toISOString(), secret };
  const whomToCall = { text: assistance.emergencies[danger] };
  if (secret) {
    await takeBackUnheard(context.tx, context.person.id, context.now);
    return { trouble, say: [whomToCall, { text: assistance.secret(trouble.passedOn) }], goesOn: false };
  }
  const outcome = await putToOfficers(context, text, { urgent: true });
  return {
    trouble: { ...trouble, passedOn: trouble.passedOn || outcome.kind !== 'nobody' },
    say: [whomToCall, { text: whenHeard(context, outcome) }],
    goesOn: false,
  };
}

/** Danger outweighs whatever else is told after it. */
function troubled({ trouble, now }: TurnContext, kind: Trouble['kind']): Trouble {
  if (trouble?.kind === 'danger' || trouble?.kind === kind) return trouble;
  return { kind, at: now.toISOString(), passedOn: false, secret: false, cared: false, losses: [] };
}

/** Cares for whoever tells of a death, an illness or a loss, and stays with whoever has; null: there is nothing of it. */
export async function careInTrouble(
  context: TurnContext,
  text: string,
  command: Command | null,
  inDialogue: boolean,
): Promise<Care | null> {
  const told = (await careInGrief(context, text, inDialogue)) ?? (await careForLoss(context, text));
  if (told) return told;
  if (inDialogue) return null;
  return careInIllness(context, text) ?? (await staysWith(context, text, command));
}

// ── what they tell ────────────────────────────────────────────────────────────────────────────────────────────────

async function careInGrief(context: TurnContext, text: string, inDialogue: boolean): Promise<Care | null> {
  if (!(inDialogue ? tellsOfOwnLoss(text) : tellsOfDeath(text))) return null;
  // Whoever tells more of it was condoled with.
  if (context.trouble?.kind === 'grief' && !asksAtOnce(text)) return null;
  const { home, assistance } = context.texts;
  const salam = opensWithSalam(text);
  const trouble = troubled(context, 'grief');
  const condolence = joinRich([
    ...(salam ? [home.salam] : []),
    ...(salam || saysPrayer(text) ? [assistance.grief.prayer] : []),
    assistance.grief.condolence,
  ]);
  const { intent } = understand(text);
  // Who wants no more messages gets none, and the officers take the name off their lists.
  if (asksAtOnce(text) && intent !== 'stop_broadcast') return { trouble, say: [{ text: condolence }], goesOn: true };
  if (trouble.secret) return { trouble, say: [{ text: condolence }], goesOn: false };
  const outcome = await putToOfficers(context, text);
  const name = namesDeceased(text) ? [] : [assistance.grief.askName];
  return {
    trouble: { ...trouble, passedOn: trouble.passedOn || outcome.kind !== 'nobody' },
    say: [{ text: condolence }, { text: joinRich([whenHeard(context, outcome), ...name], '\n') }],
    goesOn: asksAtOnce(text),
  };
}

function careInIllness(context: TurnContext, text: string): Care | null {
  if (!tellsOfIllness(text)) return null;
  const { illness } = context.texts.assistance;
  const isAsked = asksAtOnce(text) || isClear(text) || understand(text).intent === 'human';
  const say = [{ text: illness.wish }, ...(isAsked ? [] : [{ text: illness.help }])];
  return { trouble: troubled(context, 'illness'), say, goesOn: isAsked };
}

async function careForLoss(context: TurnContext, text: string): Promise<Care | null> {
  const { cheated } = context.texts.assistance;
  // Staff warn others of it.
  const loss = context.person.staff ? null : lossIn(text);
  const trouble = troubled(context, 'cheated');
  if (loss === null || trouble.losses.includes(loss) || asksAtOnce(text)) return null;
  const outcome = trouble.secret ? null : await putToOfficers(context, text, { asEvidence: true });
  const passed = outcome === null ? [] : [{ text: joinRich([whenHeard(context, outcome), cheated.askEvidence]) }];
  return {
    trouble: { ...trouble, passedOn: outcome?.kind !== 'nobody', losses: [...trouble.losses, loss] },
    say: [{ text: joinRich([cheated.steps[loss], cheated.neverAsk], '\n') }, ...passed],
    goesOn: false,
  };
}

// ── what they say next ────────────────────────────────────────────────────────────────────────────────────────────

/** For a while what they say, but for what is clearly something else, belongs to it: no guesses, no menu. */
async function staysWith(context: TurnContext, text: string, command: Command | null): Promise<Care | null> {
  const { trouble, texts } = context;
  const { assistance } = texts;
  if (wouldTellPolice(text)) return { trouble, say: [{ text: assistance.cheated.police }], goesOn: false };
  if (trouble === null || text === '') return null;
  const said = (answer: RichText, changed: Partial<Trouble> = {}): Care => ({
    trouble: { ...trouble, ...changed },
    say: [{ text: answer }],
    goesOn: false,
  });
  const inDanger = trouble.kind === 'danger';
  if (inDanger && asksForSecrecy(text)) {
    await takeBackUnheard(context.tx, context.person.id, context.now);
    return said(assistance.secret(trouble.passedOn), { secret: true });
  }
  if (inDanger && saysInJest(text)) return said(assistance.inJest);
  const greets = command === 'greet' && trouble.kind !== 'illness';
  if (greets || command === 'thanks') return said(assistance.here[trouble.kind]);
  if ((command !== null && !pleads(text)) || isClear(text) || trouble.kind === 'illness') return null;
  if (trouble.kind === 'grief' && asksAtOnce(text)) return null;
  if (trouble.kind === 'grief' && onlyMourns(text)) return said(assistance.here.grief);
  if (trouble.secret) return said(assistance.keptSecret);
  const outcome = await putToOfficers(context, text, { urgent: inDanger, asEvidence: trouble.kind === 'cheated' });
  if (outcome.kind === 'nobody') return said(whenHeard(context, outcome), { cared: true });
  const words = assistance.added[trouble.kind];
  return said(trouble.cared ? words.again : words.first, { cared: true, passedOn: true });
}

/** "Tolong" asks for help, not for how to use this. */
const pleads = (text: string): boolean => /^\W*(?:tolong|tulung|help)\b/i.test(text);

/** What is done for them at once, whoever else hears of it. */
const atOnce: ReadonlySet<Intent> = new Set([
  'cancel_enrollment',
  'delete_my_data',
  'stop_broadcast',
  'resume_broadcast',
]);

const asksAtOnce = (text: string): boolean => {
  const { intent, confidence } = understand(text);
  return atOnce.has(intent) && confidence >= 0.5;
};

/** What a plain question of every day is about. */
const everyday: ReadonlySet<Intent> = new Set([
  ...atOnce,
  'browse_sessions',
  'session_detail',
  'join_info',
  'enroll',
  'my_sessions',
  'certificate',
  'reminder_settings',
  'language',
  'faq_other',
]);

/** Whether a message is so plainly something else that it is answered as ever. */
function isClear(text: string): boolean {
  const { intent, confidence } = understand(text);
  return everyday.has(intent) && confidence >= 0.8;
}
