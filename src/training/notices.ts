import type { OutboundMessage } from '../messaging/outbound.ts';
import type { Person } from '../people/persons.ts';
import { dateAndTime } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';
import type { SessionDetail } from './sessions.ts';

/** What people are told unasked about their places in training sessions, in their own language. */

const named = (detail: SessionDetail) => ({ title: detail.title, batch: detail.batch });

/** Answered by number, word or button for as long as the offer holds; see `people/open-questions.ts`. */
export function offerMessage(
  person: Person,
  detail: SessionDetail,
  enrollmentId: number,
  deadline: Date,
  zone: string,
): OutboundMessage {
  const texts = textsFor(person.language);
  const localZone = person.timeZone ?? zone;
  return {
    text: texts.notices.offer({
      address: texts.common.address(person.fullName),
      ...named(detail),
      when: dateAndTime(detail.startsAt, localZone, person.language),
      deadline: dateAndTime(deadline, localZone, person.language),
    }),
    choices: [
      { value: `offer:${enrollmentId}:yes`, label: texts.notices.takeSeat },
      { value: `offer:${enrollmentId}:no`, label: texts.notices.leaveSeat },
    ],
    menu: `offer${enrollmentId}`.slice(0, 12),
  };
}

export function lapseNotice(person: Person, detail: SessionDetail): OutboundMessage {
  return { text: textsFor(person.language).notices.offerLapsed(named(detail)) };
}

export function approvedNotice(person: Person, detail: SessionDetail, zone: string): OutboundMessage {
  const when = dateAndTime(detail.startsAt, person.timeZone ?? zone, person.language);
  return { text: textsFor(person.language).notices.approved({ ...named(detail), when }) };
}

export function waitingNotice(person: Person, detail: SessionDetail, position: number): OutboundMessage {
  return { text: textsFor(person.language).notices.approvedButFull({ ...named(detail), position }) };
}

export function declinedNotice(person: Person, detail: SessionDetail): OutboundMessage {
  return { text: textsFor(person.language).notices.declined(named(detail)) };
}

export function movedNotice(person: Person, detail: SessionDetail, from: Date, zone: string): OutboundMessage {
  const localZone = person.timeZone ?? zone;
  return {
    text: textsFor(person.language).notices.moved({
      ...named(detail),
      from: dateAndTime(from, localZone, person.language),
      to: dateAndTime(detail.startsAt, localZone, person.language),
      place: detail.place,
    }),
  };
}
