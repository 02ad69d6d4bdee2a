import type { Evidence, EvidenceSession, SentRow } from '../evidence.ts';
import { grouped, hour } from './terms.ts';
import { named, placeTold, type Step, stepOf } from './words.ts';

const held = new Set(['enrolled', 'offered', 'attended', 'completed', 'absent']);

/** No seat is sold twice, and the counters say what is. */
export function seatsRight({ sessions, enrollments }: Evidence): string[] {
  return sessions.flatMap((session) => {
    const own = enrollments.filter(({ sessionId }) => sessionId === session.id);
    const seats = own.filter(({ status }) => held.has(status)).length;
    const waiting = own.filter(({ status }) => status === 'waitlisted').length;
    return [
      ...(seats > session.capacity ? [`Session ${session.id}: ${seats} seats held of ${session.capacity}.`] : []),
      ...(seats === session.seatsTaken ? [] : [`Session ${session.id}: ${seats} held, ${session.seatsTaken} counted.`]),
      ...(waiting === session.waiting ? [] : [`Session ${session.id}: ${waiting} wait, ${session.waiting} counted.`]),
    ];
  });
}

export interface ToldStep {
  readonly row: SentRow;
  readonly step: Step;
}

/**
 * What people were told of their places in a session, in order: a session's row is locked from the deed to the commit
 * of its message, so the order in which messages were written is the order of the deeds. Turns of one commit write
 * theirs in any order: of those who came to wait in it, the place that they were told says who was first.
 */
export function stepsOf(session: EvidenceSession, outbox: readonly SentRow[]): ToldStep[] {
  const steps = outbox
    .toSorted((a, b) => a.id - b.id)
    .flatMap((row) => {
      const step = stepOf(row, session);
      return step ? [{ row, step }] : [];
    });
  const waiters = [...grouped(steps, ({ row, step }) => `${step} ${row.createdAt}`)].flatMap(([key, together]) =>
    key.startsWith('waits') ? [[key, together.toSorted((a, b) => placeTold(a.row) - placeTold(b.row))] as const] : [],
  );
  const inOrder = new Map(waiters);
  return steps.map(
    (told) => (told.step === 'waits' ? inOrder.get(`waits ${told.row.createdAt}`)?.shift() : null) ?? told,
  );
}

/** Nobody is offered a seat any more who would have less than half an hour to answer, two hours before the start. */
const lastOffer = 2.5 * hour;

/**
 * Whoever joined the waitlist first was offered a seat first, unless they could not be reached, or their channel had kept
 * an offer of this session until it was over and the next has another; and whoever had given up their seat took none
 * again while others waited for it.
 */
export function waitlistInOrder({ sessions, outbox, people }: Evidence): string[] {
  const channelOf = new Map(people.map(({ id, channel }) => [id, channel]));
  const unreachable = new Set(people.filter((person) => person.wasUnreachable).map(({ id }) => id));
  return sessions.flatMap((session) => {
    const found: string[] = [];
    let line: number[] = [];
    const steps = stepsOf(session, outbox);
    const kept = outbox.filter(
      ({ kind, status, text }) =>
        kind === 'offer' && /^(?:cancelled|skipped)$/.test(status) && text.includes(named(session)),
    );
    const keptBefore = (moment: number, id: number): boolean =>
      kept.some((row) => row.createdAt < moment && channelOf.get(row.personId) === channelOf.get(id));
    // Within one commit replies are written last: who left in it had left before anybody was offered their seat.
    const leavingWith = (row: SentRow): number[] =>
      steps
        .filter(({ step, row: one }) => step === 'left' && one.createdAt === row.createdAt)
        .map(({ row: { personId } }) => personId);
    for (const { row, step } of steps) {
      const { personId } = row;
      const waits = (id: number): boolean => !unreachable.has(id) && !leavingWith(row).includes(id);
      if (step === 'offered') {
        const [before] = line
          .slice(0, Math.max(0, line.indexOf(personId)))
          .filter(waits)
          .filter((id) => channelOf.get(id) === channelOf.get(personId) || !keptBefore(row.createdAt, id));
        if (before !== undefined) found.push(`Session ${session.id}: person ${personId} was offered before ${before}.`);
      }
      if (step === 'seated-again' && session.startsAt - row.createdAt > lastOffer) {
        const [waiting] = line.filter((id) => id !== personId && waits(id));
        if (waiting !== undefined)
          found.push(`Session ${session.id}: person ${personId} took a seat again while ${waiting} waited for it.`);
      }
      line = line.filter((id) => id !== personId);
      if (step === 'waits') line.push(personId);
    }
    return found;
  });
}
