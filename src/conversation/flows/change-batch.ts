import { z } from 'zod';
import { callOffReminders } from '../../outreach/call-off.ts';
import { openSessionsOf, type SessionSummary } from '../../training/catalogue.ts';
import { changeBatch } from '../../training/enrollment.ts';
import type { OwnEnrollment } from '../../training/mine.ts';
import { defineFlow, type Outcome, type Reaction, type Say, type TurnContext } from '../flow.ts';
import { periodIn } from '../understanding/month-or-week.ts';
import { yesOrNo } from '../understanding/yes-no.ts';
import { told } from './enroll.ts';
import { commandButton, menuChoices } from './home.ts';
import { datesOf, zoneOf } from './session-texts.ts';
import { localDate } from '../../people/local-time.ts';

const changing = z.object({ from: z.number(), code: z.string(), title: z.string() });
type Changing = z.infer<typeof changing>;

/** "Pindah ke angkatan 2", "ganti jadwal bulan januari": somebody who gives up no seat, but wants another date. */
export const wantsOtherBatch = (text: string): boolean =>
  /\b(?:pindah|pindahkan|ganti|tukar|geser|undur|ngalih|gantos|move|change|switch|reschedule)\b.*\b(?:angkatan|gelombang|gel|batch|jadwal|tanggal|tgl|bulan|kelas|hari|date|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|ag\w*|sep\w*|okt\w*|nov\w*|des\w*|depan|lain|berikutnya)\b/i.test(
    text,
  );

const most = 6;

async function others(
  context: TurnContext,
  { from, code }: Pick<Changing, 'from' | 'code'>,
): Promise<SessionSummary[]> {
  const open = await openSessionsOf(context.tx, [code], context.now);
  return open.filter(({ id }) => id !== from).slice(0, most);
}

/** The door to another batch of a training that somebody holds; says so where none is open. */
export async function toOtherBatch(context: TurnContext, own: OwnEnrollment): Promise<Reaction> {
  const { mine, home, common, interests } = context.texts;
  const data: Changing = { from: own.trainingSessionId, code: own.code, title: own.title };
  if ((await others(context, data)).length > 0) return { start: { flow: 'change-batch', step: 'which', data } };
  const choices = [
    { value: `wish:${own.code}`, label: interests.choice },
    commandButton('officer', home.officerChoice),
    commandButton('menu', common.menu),
  ];
  return { say: [{ text: mine.noOtherBatch(own.title), choices }] };
}

async function ask(context: TurnContext, data: Changing): Promise<Say> {
  const { mine, browse } = context.texts;
  const open = await others(context, data);
  return {
    text: mine.askBatch(data.title),
    choices: [
      ...open.map((session) => ({
        value: `to:${session.id}`,
        label: mine.batch(
          session.batch,
          datesOf(context, session),
          session.seatsLeft > 0 ? browse.seatsLeft(session.seatsLeft) : browse.full,
        ),
      })),
      { value: 'stay', label: mine.keepBatch },
    ],
  };
}

/** The one that the words mean: its number, its month, or the only one there is. */
function meant(context: TurnContext, open: readonly SessionSummary[], text: string): SessionSummary | null {
  const batch = /\b(?:angkatan|gelombang|gel|batch)\.?\s*(?:ke[- ]?)?(\d{1,3})\b/i.exec(text)?.[1];
  const { month } = periodIn(text, context.now, context.agency.zone);
  const fits = open.filter(
    (session) =>
      (batch === undefined || session.batch === Number(batch)) &&
      (month === undefined || localDate(session.startsAt, zoneOf(context)).startsWith(month)),
  );
  const [only, ...more] = fits;
  const said = batch !== undefined || month !== undefined || (open.length === 1 && yesOrNo(text) === 'yes');
  return said && only && more.length === 0 ? only : null;
}

async function take(
  context: TurnContext,
  data: Changing,
  answer: { readonly choice: string | null; readonly text: string },
): Promise<Outcome<Changing>> {
  const { tx, person, agency, now, texts } = context;
  const stays = answer.choice === 'stay' || (answer.choice === null && yesOrNo(answer.text) === 'no');
  if (stays) return { end: [{ text: texts.mine.batchKept, choices: menuChoices(context) }] };
  const open = await others(context, data);
  const chosen = open.find(({ id }) => answer.choice === `to:${id}`) ?? meant(context, open, answer.text);
  if (!chosen) return { wrong: texts.browse.choiceExample };
  const wish = { personId: person.id, from: data.from, to: chosen.id };
  const outcome = await changeBatch(tx, wish, agency, now);
  const news = await told(context, chosen.id, outcome);
  if (outcome.kind !== 'enrolled')
    return { end: [{ ...news, text: [...news.text, { text: '\n\n' }, ...texts.mine.oldBatchKept] }] };
  await callOffReminders(tx, { personId: person.id }, agency);
  return { end: [{ ...news, text: [...news.text, { text: '\n\n' }, ...texts.mine.oldBatchLeft] }] };
}

export const changeBatchFlow = defineFlow<Changing>({
  name: 'change-batch',
  version: 1,
  data: changing,
  stopped: ({ texts }) => texts.mine.batchKept,
  steps: { which: { ask, take } },
});
