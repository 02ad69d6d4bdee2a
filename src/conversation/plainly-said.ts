import { waitingSince } from '../outreach/hand-off.ts';
import { dateAndTime } from '../texts/dates.ts';
import type { Reaction, TurnContext } from './flow.ts';
import { forward } from './flows/officer.ts';
import { asksOfReport, rages, regretsAnger } from './understanding/complaint.ts';

/** Answers what a few words say beyond doubt, however the rest of the message reads; null: nothing of that. */
export async function plainlySaid(context: TurnContext, text: string): Promise<Reaction | null> {
  const { assistance } = context.texts;
  // Staff speak of other people's anger and reports.
  if (context.person.staff) return null;
  if (regretsAnger(text)) return { say: [{ text: assistance.understood }], keep: true };
  if (asksOfReport(text)) return { say: [{ text: await stateOfReport(context) }], keep: true };
  return rages(text) ? { say: [await forward(context, text)] } : null;
}

async function stateOfReport({ tx, person, agency, texts: { assistance } }: TurnContext) {
  const since = await waitingSince(tx, person.id);
  if (since === null) return assistance.report.none;
  return assistance.report.waits(dateAndTime(since, person.timeZone ?? agency.zone, person.language));
}
