import { describe, expect, it } from 'vitest';
import { violations } from '../../scripts/chaos/checker.ts';
import type { Evidence, SentRow } from '../../scripts/chaos/evidence.ts';
import { at, begun, good, movedText, row, seenAgain, seenOf, withRow } from './good-run.ts';

/* The judge of the chaos runs is judged: a run that kept every promise passes, and each seeded fault is caught. */

const paced = (telegram: Evidence['pace']['telegram']): Evidence['pace'] => ({ ...good.pace, telegram });

describe('the judge of the chaos runs', () => {
  it('lets a run pass that kept every promise', () => {
    expect(violations(good)).toEqual([]);
  });

  it('lets a repeated reply pass where a try was uncertain, and a message whose fate nobody knows', () => {
    expect(violations({ ...good, outbox: withRow(2, { attempts: 2 }), seen: seenAgain(1) })).toEqual([]);
    const uncertain = withRow(7, { status: 'uncertain', reason: 'crash' });
    expect(violations({ ...good, outbox: uncertain, seen: good.seen.slice(0, -1) })).toEqual([]);
  });

  it('lets a reply pass that was seen once and then said again to somebody out of reach, but not after one try', () => {
    const failed = (attempts: number): Evidence => ({
      ...good,
      outbox: withRow(2, { status: 'failed', reason: 'unreachable', attempts }),
    });
    expect(violations(failed(2))).toEqual([]);
    expect(violations(failed(1)).join()).toMatch(/seen 1 times, 0 to 0/);
  });

  it('lets a list that was under way be put again after an answer, and nothing else beside it', () => {
    const twoReplies = (again: string): Evidence => {
      const list = row(8, 3, 'reply', 'Pelatihan yang dibuka (1–2 dari 2)', { createdAt: begun + 30_000 });
      const answer = row(9, 3, 'reply', 'Baik, tidak ada yang dibatalkan.', { createdAt: begun + 60_000 });
      const next = row(10, 3, 'reply', again, { createdAt: begun + 60_000 });
      return {
        ...good,
        outbox: [...good.outbox, list, answer, next],
        seen: [
          ...good.seen,
          ...[list, answer, next].map((one, index) => seenOf(one, { at: one.createdAt + index * 5_000 })),
        ],
        said: [...good.said, ...[0, 1].map(() => ({ personId: 3, at: begun, acknowledged: true }))],
        inbox: [...good.inbox, { personId: 3 }, { personId: 3 }],
      };
    };
    expect(violations(twoReplies('Pelatihan yang dibuka (1–1 dari 1)'))).toEqual([]);
    expect(violations(twoReplies('Belum ada pelatihan yang dibuka sekarang.'))).toEqual([]);
    expect(violations(twoReplies('Selamat datang.'))).toEqual(['Person 3: 3 messages taken in, 4 replies.']);
  });

  it.each<[string, Partial<Evidence>, RegExp]>([
    ['a reply twice', { seen: seenAgain(1) }, /seen 2 times, 1 to 1 are right/],
    [
      'an unasked message twice, though a try was uncertain',
      { outbox: withRow(5, { attempts: 2 }), seen: seenAgain(4) },
      /seen 2 times/,
    ],
    [
      'an acknowledged message without a reply',
      { said: [...good.said, { personId: 3, at: begun, acknowledged: true }] },
      /2 acknowledged, 1 in the inbox/,
    ],
    [
      'a turn without a reply',
      {
        inbox: [...good.inbox, { personId: 3 }],
        said: [...good.said, { personId: 3, at: begun, acknowledged: true }],
      },
      /2 messages taken in, 1 replies/,
    ],
    ['a lost reply', { seen: good.seen.slice(1) }, /seen 0 times, 1 to 1/],
    [
      'a message that Postgres does not know',
      { seen: [...good.seen, { personId: 3, messageId: null, text: 'Halo', at: begun + 60_000, edit: false }] },
      /nothing in Postgres/,
    ],
    ['a row left behind', { outbox: withRow(5, { status: 'sending' }) }, /still sending/],
    [
      'a seat sold twice',
      { enrollments: good.enrollments.map((one) => ({ ...one, status: 'enrolled', statusAt: good.end })) },
      /3 seats held of 1/,
    ],
    ['a counter gone wrong', { sessions: good.sessions.map((one) => ({ ...one, waiting: 2 })) }, /1 wait, 2 counted/],
    ['the waitlist out of order', { outbox: withRow(5, { personId: 3 }) }, /person 3 was offered before 2/],
    ['a reminder that nobody decided on', { reminders: [] }, /Never decided: day-before of session 1 to person 2/],
    ['a reminder twice', { seen: seenAgain(6) }, /Seen 2 times: day-before/],
    [
      'a reminder after the seat was given up',
      {
        enrollments: good.enrollments.map((one) => ({ ...one, status: 'cancelled' })),
        sessions: good.sessions.map((one) => ({ ...one, seatsTaken: 0, waiting: 0 })),
      },
      /After giving up the seat/,
    ],
    [
      'a reminder too early',
      {
        seen: good.seen.map((one, index) => (index === 6 ? { ...one, at: at('2026-12-07T10:00:00') } : one)),
      },
      /Too early/,
    ],
    [
      'the pace broken',
      {
        pace: paced({ perSecond: 1, chatSeconds: 0 }),
        seen: good.seen.map((one, index) => (index === 1 ? { ...one, at: one.at - 500 } : one)),
      },
      /2 messages within 500 ms/,
    ],
    [
      'one chat written to too fast',
      { pace: paced({ perSecond: 2, chatSeconds: 2 }) },
      /written to twice within 1000 ms/,
    ],
    [
      'an unasked message in the night',
      { seen: good.seen.map((one, index) => (index === 6 ? { ...one, at: at('2026-12-07T21:00:00') } : one)) },
      /reached person 2 in the night/,
    ],
  ])('catches %s', (_, fault, line) => {
    expect(violations({ ...good, ...fault }).join('\n')).toMatch(line);
  });
});

describe('of a session that was moved, the judge', () => {
  /** Person 3 waits, and is told in the night of a move from another day. */
  const toldAtNight = (from: string): Evidence => {
    const night = at('2026-12-06T21:00:00');
    const notice = row(8, 3, 'notice', movedText, { createdAt: night });
    return {
      ...good,
      outbox: [...good.outbox, notice],
      seen: [...good.seen, seenOf(notice)].toSorted((a, b) => a.at - b.at),
      sessions: good.sessions.map((one) => ({ ...one, moves: [{ at: night, from: at(from) }] })),
    };
  };

  it('lets people be told in the night where it cannot wait, and in no other', () => {
    expect(violations(toldAtNight('2026-12-07T09:00:00'))).toEqual([]);
    expect(violations(toldAtNight('2026-12-09T09:00:00')).join()).toMatch(/reached person 3 in the night/);
  });
});

/** Everybody is on WhatsApp, where what arrives has the id that we gave it. */
const onWhatsApp: Evidence = {
  ...good,
  people: good.people.map((one) => ({ ...one, channel: 'whatsapp' })),
  seen: good.seen.map((one, index) => ({ ...one, messageId: `3EB0${index}` })),
};

describe('on WhatsApp, the judge', () => {
  it('takes what has the same id for the same message', () => {
    expect(violations(onWhatsApp)).toEqual([]);
    const again = onWhatsApp.seen.map((one) => ({ ...one, at: one.at + 600_000 }));
    const outbox = good.outbox.map((one) => ({ ...one, attempts: 2 }));
    expect(violations({ ...onWhatsApp, outbox, seen: [...onWhatsApp.seen, ...again.slice(0, 3)] })).toEqual([]);
  });

  it('bears that something was seen whose connection broke, and which was called off then; not what was never tried', () => {
    const calledOff = (attempts: number) =>
      violations({ ...onWhatsApp, outbox: withRow(5, { status: 'cancelled', reason: 'called-off', attempts }) }).join();
    expect(calledOff(1)).not.toMatch(/seen 1 times/);
    expect(calledOff(0)).toMatch(/seen 1 times, 0 to 0/);
  });

  it('bears no repetition under another id, though a try was uncertain', () => {
    const again = onWhatsApp.seen.slice(1, 2).map((one) => ({ ...one, messageId: '3EB0A', at: one.at + 5_000 }));
    const found = violations({
      ...onWhatsApp,
      outbox: withRow(2, { attempts: 2 }),
      seen: [...onWhatsApp.seen, ...again],
    });
    expect(found.join()).toMatch(/seen 2 times, 1 to 1 are right/);
  });

  it('lets one answer do for what is written in one breath, and for no more than that', () => {
    const oneMore = (later: number): Evidence => ({
      ...onWhatsApp,
      said: [...good.said, { personId: 3, at: begun + 2_000 + later, acknowledged: true }],
      inbox: [...good.inbox, { personId: 3 }],
    });
    expect(violations(oneMore(2_000))).toEqual([]);
    expect(violations(oneMore(60_000)).join()).toMatch(/2 messages taken in, 1 replies/);
  });

  it('knows the pace of each platform by itself', () => {
    const pace: Evidence['pace'] = { ...good.pace, whatsapp: { perSecond: 2, chatSeconds: 2 } };
    expect(violations({ ...onWhatsApp, pace }).join()).toMatch(/written to twice within 1000 ms/);
    expect(violations({ ...good, pace })).toEqual([]);
  });
});

describe('of a message that was under way when the clock jumped, the judge', () => {
  // Person 2 is offered the seat, the clock jumps, and only then does the offer come, right before the next message.
  const arrived = at('2026-12-01T09:00:00') + 500;
  const jump = { from: begun + 5_050, to: at('2026-12-01T09:00:00') };
  const late = (change: Partial<SentRow>): Evidence => ({
    ...good,
    jumps: [jump],
    outbox: withRow(5, change).map((one) => (one.id === 6 ? { ...one, createdAt: arrived + 100 } : one)),
    seen: good.seen.map((one, index) =>
      index === 4 ? { ...one, at: arrived } : index === 5 ? { ...one, at: arrived + 200 } : one,
    ),
  });

  it('tells no pace', () => {
    expect(violations(late({}))).toEqual([]);
  });

  it('counts it in no second', () => {
    const arrivals = (createdAt: number): Evidence => ({
      ...late({ createdAt }),
      pace: { ...good.pace, telegram: { perSecond: 1, chatSeconds: 0 } },
    });
    expect(violations(arrivals(begun + 5_000)).join()).not.toMatch(/2 messages within 200 ms/);
    expect(violations(arrivals(jump.to + 10)).join()).toMatch(/2 messages within 200 ms/);
  });

  it('takes for sent before', () => {
    const jumped = { from: at('2026-12-07T15:01:00'), to: at('2026-12-08T06:59:59') };
    const seen = good.seen.map((one, index) => (index === 6 ? { ...one, at: jumped.to + 40 } : one));
    const came = (createdAt: number) =>
      violations({ ...good, jumps: [jumped], seen, outbox: withRow(7, { createdAt }) }).join();
    expect(came(at('2026-12-07T15:00:00'))).toBe('');
    expect(came(jumped.to + 10)).toMatch(/Too late to be of use: day-before/);
  });

  it('tells it of what was written after the jump', () => {
    expect(violations(late({ createdAt: jump.to + 10 })).join()).toMatch(/Person 2 was written to twice within 200 ms/);
  });
});
