import type { RichText } from '../../messaging/rich-text.ts';
import { longDate } from '../../texts/dates.ts';
import type { SessionDetail } from '../../training/catalogue.ts';
import type { TurnContext } from '../flow.ts';
import type { Fact } from '../understanding/facts.ts';
import { datesOf, hoursText, placeOf, venueOf, zoneOf } from './session-texts.ts';

/** One fact of a session in a sentence, for whoever asks for just that. */
export function factText(context: TurnContext, session: SessionDetail, fact: Fact): RichText {
  const { facts } = context.texts.browse;
  const hours = hoursText(context, session.days);
  switch (fact) {
    case 'hours':
      return facts.hours(hours, longDate(session.startsAt, zoneOf(context), context.person.language));
    case 'days':
      return facts.days(session.days.length, datesOf(context, session), hours);
    case 'place':
      return facts.place(
        session.mode === 'online' ? session.place : placeOf(context, session, venueOf(context, session)),
      );
    case 'link':
      return session.mode === 'onsite' ? facts.noLink(placeOf(context, session)) : facts.link;
    case 'bring':
      return session.mode === 'online' ? facts.bringOnline : facts.bring;
  }
}
