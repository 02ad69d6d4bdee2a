import { requestErrand } from '../../delivery/errands.ts';
import { statisticsFor } from '../../outreach/statistics.ts';
import { localDate } from '../../people/local-time.ts';
import { regionName } from '../../people/regions.ts';
import { managedSessions } from '../../training/managed.ts';
import type { Dialogue, Reaction, TurnContext } from '../flow.ts';
import { commandButton } from './home.ts';
import { datesOf } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

const sessionsShown = 7;

/** "2026-11", and the one before. */
function monthsOf({ now, agency }: TurnContext): readonly [string, string] {
  const month = localDate(now, agency.zone).slice(0, 7);
  const before = new Date(Date.parse(`${month}-01T12:00:00Z`) - 2 * 86_400_000).toISOString().slice(0, 7);
  return [month, before];
}

/** Has a picture or a sheet made, which takes longer than a turn may. */
async function ask(
  context: TurnContext,
  kind: 'statistics-picture' | 'statistics-sheet',
  parameters: Record<string, string | number>,
): Promise<Reaction> {
  const { tx, person, contactId, address, now, texts } = context;
  const { channel, externalId } = address;
  const errand = { kind, parameters, personId: person.id, contactId, channel, address: externalId };
  await requestErrand(tx, errand, now);
  return { say: [{ text: texts.coordination.people.preparing }], keep: true };
}

async function askSession(context: TurnContext): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const sessions = await managedSessions(tx, person.id, now);
  const choices = sessions.slice(0, sessionsShown).map((session) => ({
    value: `stats:session:${session.id}`,
    label: `${session.title} ${session.batch}, ${datesOf(context, session)}`,
  }));
  const text = choices.length === 0 ? texts.coordination.sessions.empty : texts.coordination.report.askSession;
  return { say: [{ text, choices: [...choices, commandButton('statistics', texts.coordination.choices.statistics)] }] };
}

/** How the programme stands: in a few lines, as a picture of a month or a session, and as a sheet. */
export const statistics: Dialogue = {
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
      staffDoor(context, 'statistics', coordinates, () => {
        const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(which);
        if (what === 'month' && month) return ask(context, 'statistics-picture', { month: which });
        if (what === 'sheet' && month) return ask(context, 'statistics-sheet', { month: which });
        const session = Number(which);
        if (what === 'session' && Number.isSafeInteger(session)) return ask(context, 'statistics-picture', { session });
        return askSession(context);
      }),
  },
};
