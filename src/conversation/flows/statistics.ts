import { statisticsFor } from '../../outreach/statistics.ts';
import { regionName } from '../../people/regions.ts';
import type { Dialogue } from '../flow.ts';
import { commandButton } from './home.ts';
import { notAllowed } from './staff-door.ts';

/** How the programme stands, in a few lines. */
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
      const choices = [
        commandButton('poster', texts.coordination.choices.poster),
        commandButton('staff', texts.home.choices.staff),
      ];
      return { say: [{ text, choices }] };
    },
  },
};
