import { describe, expect, it } from 'vitest';
import { violations } from '../../scripts/chaos/checker.ts';
import type { Evidence } from '../../scripts/chaos/evidence.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { id as texts } from '../../src/texts/id.ts';
import { about, at, good, outbox, row, seenOf } from './good-run.ts';

const thanks = row(8, 2, 'reminder', plainText(texts.reminders['thank-you'](about)), {
  createdAt: at('2026-12-09T09:00:00'),
});
const marked = (status: string): Evidence['enrollments'] =>
  good.enrollments.map((one) => (one.personId === 2 ? { ...one, status, statusAt: at('2026-12-08T15:05:00') } : one));
/** Person 2 was there and is asked how it was; the waitlist is at its end. */
const afterwards: Evidence = {
  ...good,
  outbox: [...outbox, thanks],
  seen: [...good.seen, seenOf(thanks)],
  enrollments: marked('completed'),
  reminders: [
    ...good.reminders,
    ...(['same-day', 'week-before'] as const).map((kind) => ({
      sessionId: 1,
      personId: 2,
      kind,
      occursOn: '2026-12-08',
      outcome: 'missed',
      reason: 'too-late',
      outboxId: null,
    })),
    {
      sessionId: 1,
      personId: 2,
      kind: 'thank-you',
      occursOn: '2026-12-08',
      outcome: 'fired',
      reason: null,
      outboxId: 8,
    },
  ],
  end: at('2026-12-09T10:00:00'),
};

describe('of the thanks after a session, the judge', () => {
  it('thinks nothing wrong, whether somebody was marked or nobody', () => {
    expect(violations(afterwards)).toEqual([]);
    expect(violations({ ...afterwards, enrollments: good.enrollments })).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, RegExp]>([
    ['that nobody decided on', { reminders: afterwards.reminders.slice(0, -1) }, /Never decided: thank-you/],
    [
      'twice',
      { seen: [...afterwards.seen, seenOf(thanks, { at: thanks.createdAt + 60_000 })] },
      /Seen 2 times: thank-you/,
    ],
    ['to somebody who was not there', { enrollments: marked('absent') }, /Thanked, and was not there/],
    [
      'before their time',
      { seen: [...good.seen, seenOf(thanks, { at: at('2026-12-08T16:00:00') })] },
      /Too early: thank-you/,
    ],
    [
      'when everybody has forgotten',
      { seen: [...good.seen, seenOf(thanks, { at: at('2026-12-12T09:00:00') })], end: at('2026-12-13T09:00:00') },
      /Too late to be of use: thank-you/,
    ],
  ])('catches thanks %s', (_, fault, line) => {
    expect(violations({ ...afterwards, ...fault }).join('\n')).toMatch(line);
  });
});
