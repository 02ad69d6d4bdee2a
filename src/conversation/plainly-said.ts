import { waitingQuestion } from '../outreach/hand-off-waiting.ts';
import { dateAndTime } from '../texts/dates.ts';
import { runCommand } from './dialogues.ts';
import type { Reaction, TurnContext } from './flow.ts';
import { stopWriting } from './flows/misdirected.ts';
import { forward } from './flows/officer.ts';
import { asksOfReport, losesPatience, rages, regretsAnger } from './understanding/complaint.ts';
import { asksWhoSpeaks, isChainLetter, misdirected } from './understanding/strangers.ts';

/** Answers what a few words say beyond doubt, however the rest of the message reads; null: nothing of that. */
export async function plainlySaid(context: TurnContext, text: string): Promise<Reaction | null> {
  const { assistance } = context.texts;
  if (asksWhoSpeaks(text)) return runCommand('official', context, text);
  // Staff speak of other people's anger, reports and numbers.
  if (context.person.staff) return null;
  if (isChainLetter(text)) return { say: [{ text: assistance.chainLetter }], keep: true };
  if (regretsAnger(text)) return { say: [{ text: assistance.understood }], keep: true };
  const asks =
    asksOfReport(text) || (losesPatience(text) && (await waitingQuestion(context.tx, context.person.id)) !== null);
  if (asks) return { say: [{ text: await stateOfReport(context) }], keep: true };
  const why = misdirected(text);
  if (why) return stopWriting(context, text, why);
  return rages(text) ? { say: [await forward(context, text)] } : null;
}

async function stateOfReport({ tx, person, agency, texts: { assistance } }: TurnContext) {
  const waiting = await waitingQuestion(tx, person.id);
  if (waiting === null) return assistance.report.none;
  const since = dateAndTime(waiting.since, person.timeZone ?? agency.zone, person.language);
  return waiting.isHeard ? assistance.report.waits(since) : assistance.report.kept(since);
}
