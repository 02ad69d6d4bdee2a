import { z } from 'zod';
import { requestErrand } from '../../delivery/errands.ts';
import { statisticsFor } from '../../outreach/statistics.ts';
import { localDate } from '../../people/local-time.ts';
import { regionName } from '../../people/regions.ts';
import { managedSessions } from '../../training/managed.ts';
import { type Dialogue, defineFlow, type TurnContext } from '../flow.ts';
import { commandButton } from './home.ts';
import { listStep } from './paging.ts';
import { datesOf } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

const pageSize = 6;

/** "2026-11", and the one before. */
function monthsOf({ now, agency }: TurnContext): readonly [string, string] {
  const month = localDate(now, agency.zone).slice(0, 7);
  const before = new Date(Date.parse(`${month}-01T12:00:00Z`) - 2 * 86_400_000).toISOString().slice(0, 7);
  return [month, before];
}

/** Has a picture or a sheet made, which takes longer than a turn may. */
async function order(
  { tx, person, contactId, address, now }: TurnContext,
  kind: 'statistics-picture' | 'statistics-sheet',
  parameters: Record<string, string | number>,
): Promise<void> {
  const { channel, externalId } = address;
  const errand = { kind, parameters, personId: person.id, contactId, channel, address: externalId };
  await requestErrand(tx, errand, now);
}

const looking = z.object({ page: z.number().optional(), trainingSessionId: z.number().optional() });

type Looking = z.infer<typeof looking>;

/** One session: which, and how it is shown. */
const sessionFlow = defineFlow<Looking>({
  name: 'session-statistics',
  version: 1,
  data: looking,
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.people.stopped,
  steps: {
    session: listStep<Looking>({
      step: 'session',
      pageSize,
      text: ({ texts: { coordination } }, items) =>
        items.length === 0 ? coordination.sessions.empty : coordination.report.askSession,
      async items(context) {
        const sessions = await managedSessions(context.tx, context.person.id, context.now);
        return sessions
          .filter(({ status }) => status !== 'draft')
          .map((session) => ({
            value: `s${session.id}`,
            label: `${session.title} ${session.batch}, ${datesOf(context, session)}`,
          }));
      },
      more: (context) => [backToStatistics(context)],
      take: (context, data, { choice }) =>
        choice?.startsWith('s')
          ? { to: 'paper', data: { ...data, trainingSessionId: Number(choice.slice(1)) } }
          : { wrong: context.texts.browse.choiceExample },
    }),
    paper: {
      ask: (context) => ({
        text: context.texts.coordination.report.askPaper,
        choices: [
          { value: 'picture', label: context.texts.coordination.report.picture },
          { value: 'sheet', label: context.texts.coordination.report.sheetOf },
          backToStatistics(context),
        ],
      }),
      async take(context, data, { choice }) {
        if (choice !== 'picture' && choice !== 'sheet') return { wrong: context.texts.browse.choiceExample };
        await order(context, `statistics-${choice}`, { session: data.trainingSessionId ?? 0 });
        const text = context.texts.coordination.people.preparing;
        // Whoever has the picture may want the figures too.
        return { to: 'paper', data, say: [{ text }] };
      },
    },
  },
});

const backToStatistics = ({ texts }: TurnContext) => commandButton('statistics', texts.coordination.choices.statistics);

/** How the programme stands: in a few lines, as a picture of a month or a session, and as a sheet. */
export const statistics: Dialogue = {
  flows: [sessionFlow],
  commands: {
    async statistics(context) {
      const { tx, person, now, texts } = context;
      const outcome = await statisticsFor(tx, person.id, now);
      if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
      const { statistics: found } = outcome;
      const text = texts.coordination.statistics({
        ...found,
        perWeek: found.newPerWeek.join(', '),
        regions: found.byRegion.map(({ regionCode, people }) => `${regionName(regionCode)}: ${people}`).join('\n'),
      });
      const { report } = texts.coordination;
      const [month, before] = monthsOf(context);
      const choices = [
        { value: `stats:month:${month}`, label: report.thisMonth },
        { value: `stats:month:${before}`, label: report.lastMonth },
        { value: 'stats:sessions', label: report.ofSession },
        { value: `stats:sheet:${month}`, label: report.sheet },
        { value: `stats:sheet:${before}`, label: report.lastSheet },
        commandButton('poster', texts.coordination.choices.poster),
        commandButton('staff', texts.home.choices.staff),
      ];
      return { say: [{ text, choices }] };
    },
  },
  actions: {
    stats: (context, [what, which = '']) =>
      staffDoor(context, 'statistics', coordinates, async () => {
        const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(which);
        if ((what === 'month' || what === 'sheet') && month) {
          await order(context, what === 'month' ? 'statistics-picture' : 'statistics-sheet', { month: which });
          return { say: [{ text: context.texts.coordination.people.preparing }], keep: true };
        }
        return { start: { flow: 'session-statistics', step: 'session', data: {} } };
      }),
  },
};
