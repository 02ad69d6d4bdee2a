import { describe, expect, it } from 'vitest';
import { violations } from '../../scripts/chaos/checker.ts';
import type { Evidence } from '../../scripts/chaos/evidence.ts';
import { waitlistInOrder } from '../../scripts/chaos/judging/seats.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { id as texts } from '../../src/texts/id.ts';
import { at, begun, good, offer, outbox, row, seenOf, title, tomorrow, waiting } from './good-run.ts';

/** Person 2 says no at 16:00 on the eve, thinks better of it, and has the seat again; nobody waits any more. */
const released = row(8, 2, 'reply', plainText(texts.reminders.released(title)), {
  createdAt: at('2026-12-07T16:00:00'),
});
const retaken = row(9, 2, 'reply', plainText(texts.reminders.retaken(title)), { createdAt: at('2026-12-07T16:30:00') });
const secondThought: Evidence = {
  ...good,
  outbox: [...outbox.filter(({ id }) => id !== 3), released, retaken],
  seen: [...good.seen.filter(({ personId }) => personId !== 3), seenOf(released), seenOf(retaken)],
  said: [1, 2, 1, 2, 2, 2].map((personId) => ({ personId, at: begun, acknowledged: true })),
  inbox: [1, 2, 1, 2, 2, 2].map((personId) => ({ personId })),
  people: good.people.slice(0, 2),
  sessions: good.sessions.map((one) => ({ ...one, waiting: 0 })),
  enrollments: good.enrollments
    .slice(0, 2)
    .map((one) => (one.personId === 2 ? { ...one, statusAt: retaken.createdAt, seatSince: retaken.createdAt } : one)),
  end: at('2026-12-07T17:00:00'),
};

describe('of a seat that is taken again, the judge', () => {
  it('thinks nothing wrong', () => {
    expect(violations(secondThought)).toEqual([]);
  });

  it('catches a reminder while it was given up', () => {
    const seen = secondThought.seen.map((one) =>
      one.text === tomorrow ? { ...one, at: at('2026-12-07T16:20:00') } : one,
    );
    expect(violations({ ...secondThought, seen }).join()).toMatch(/After giving up the seat: day-before/);
  });

  it('catches that somebody waited for it', () => {
    const waiter = row(3, 3, 'reply', waiting(2));
    const found = violations({
      ...secondThought,
      people: good.people,
      outbox: [...secondThought.outbox, waiter],
      seen: [...secondThought.seen, seenOf(waiter)],
      said: [...secondThought.said, { personId: 3, at: begun, acknowledged: true }],
      inbox: [...secondThought.inbox, { personId: 3 }],
      sessions: good.sessions,
      enrollments: [...secondThought.enrollments, ...good.enrollments.slice(2)],
    });
    expect(found).toEqual(['Session 1: person 2 took a seat again while 3 waited for it.']);
  });
});

describe('of a waitlist, the judge', () => {
  it('takes nobody for new in it whose place is only mentioned beside something noted', () => {
    const asked = row(
      8,
      2,
      'reply',
      `${plainText(texts.reminders.confirmed)}\n\n${plainText(texts.mine.askCancel(title, texts.mine.position(1), false))}`,
      {
        createdAt: begun + 3_500,
      },
    );
    const found = violations({
      ...good,
      outbox: [...good.outbox.map((one) => (one.id < 4 ? one : { ...one, id: one.id + 10 })), { ...asked, id: 4 }],
      seen: [...good.seen, seenOf(asked)],
      said: [...good.said, { personId: 2, at: begun, acknowledged: true }],
      inbox: [...good.inbox, { personId: 2 }],
      reminders: good.reminders.map((one) => ({ ...one, outboxId: 17 })),
    });
    expect(found).toEqual([]);
  });

  it('goes by the places that people were told where several came in one moment', () => {
    const together = good.outbox.map((one) => {
      if (one.id === 2) return { ...one, id: 3, createdAt: begun + 2_000 };
      return one.id === 3 ? { ...one, id: 2, createdAt: begun + 2_000 } : one;
    });
    expect(violations({ ...good, outbox: together })).toEqual([]);
  });

  it('takes whoever leaves the line for passed over no more', () => {
    const gone = row(4, 2, 'reply', plainText(texts.mine.leftLine(title)));
    const next = row(5, 3, 'offer', offer);
    const offered = [...outbox.slice(0, 3), next];
    expect(waitlistInOrder({ ...good, outbox: offered })).toEqual([
      expect.stringContaining('person 3 was offered before 2'),
    ]);
    expect(waitlistInOrder({ ...good, outbox: [...outbox.slice(0, 3), gone, next] })).toEqual([]);
  });
});
