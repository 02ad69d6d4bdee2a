import { describe, expect, it } from 'vitest';
import { violations } from '../../scripts/chaos/checker.ts';
import type { Evidence, EvidencePerson, Seen, SentRow } from '../../scripts/chaos/evidence.ts';
import { waitlistInOrder } from '../../scripts/chaos/judging/seats.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { id as indonesian } from '../../src/texts/id.ts';

/* The judge of the chaos runs is judged: a run that kept every promise passes, and each seeded fault is caught. */

const at = (local: string): number => Date.parse(`${local}+07:00`);
const begun = at('2026-11-30T16:00:00');

const row = (id: number, personId: number, kind: string, text: string, given: Partial<SentRow> = {}): SentRow => ({
  id,
  personId,
  kind,
  text,
  status: 'sent',
  reason: null,
  attempts: 1,
  createdAt: begun + id * 1_000,
  ...given,
});

const title = 'Pelatihan Kecil';
const session = { title, batch: 1 };
const start = { when: 'Selasa, 8 Desember 2026 pukul 09.00 WIB', time: '09.00 WIB', place: [{ text: 'UPT Malang' }] };
const address = 'Bapak/Ibu';
const about = { ...session, ...start, address, online: false };
const { enrollment, mine, notices, offers, reminders: reminding } = indonesian;
const enrolled = plainText(enrollment.enrolled({ ...session, ...start, place: 'UPT Malang' }));
const waiting = (place: number): string => plainText(enrollment.waitlisted(session, place, null));
const left = plainText(mine.cancelled(title));
const offer = plainText(notices.offer({ ...session, ...start, address, deadline: 'Rabu' }));
const tomorrow = plainText(reminding['day-before'](about));

/** One seat: person 1 takes it, 2 and 3 wait, 1 gives up, 2 is offered, takes it, and is reminded. */
const outbox: readonly SentRow[] = [
  row(1, 1, 'reply', enrolled),
  row(2, 2, 'reply', waiting(1)),
  row(3, 3, 'reply', waiting(2)),
  row(4, 1, 'reply', left),
  row(5, 2, 'offer', offer),
  row(6, 2, 'reply', plainText(offers.taken(title))),
  row(7, 2, 'reminder', tomorrow, { createdAt: at('2026-12-07T15:00:00') }),
];

const seenOf = ({ personId, text, createdAt }: SentRow, given: Partial<Seen> = {}): Seen => ({
  personId,
  messageId: null,
  text,
  at: createdAt + 100,
  edit: false,
  ...given,
});

const good: Evidence = {
  pace: { telegram: { perSecond: 2, chatSeconds: 1 }, whatsapp: { perSecond: 2, chatSeconds: 1 } },
  jumps: [],
  people: [1, 2, 3].map((id): EvidencePerson => ({ id, channel: 'telegram', hoursAhead: 7, wasUnreachable: false })),
  outbox,
  seen: outbox.map((one) => seenOf(one)),
  said: [1, 2, 3, 1, 2].map((personId, index) => ({ personId, at: begun + index * 1_000, acknowledged: true })),
  inbox: [1, 2, 3, 1, 2].map((personId) => ({ personId })),
  sessions: [
    {
      id: 1,
      title: 'Pelatihan Kecil',
      batch: 1,
      capacity: 1,
      seatsTaken: 1,
      waiting: 1,
      startsAt: at('2026-12-08T09:00:00'),
      endsAt: at('2026-12-08T15:00:00'),
      moves: [],
    },
  ],
  enrollments: [
    { sessionId: 1, personId: 1, status: 'cancelled', statusAt: begun + 4_000, seatSince: null },
    {
      sessionId: 1,
      personId: 2,
      status: 'enrolled',
      statusAt: at('2026-12-02T10:00:00'),
      seatSince: at('2026-12-02T10:00:00'),
    },
    { sessionId: 1, personId: 3, status: 'waitlisted', statusAt: begun + 3_000, seatSince: null },
  ],
  reminders: [
    {
      sessionId: 1,
      personId: 2,
      kind: 'day-before',
      occursOn: '2026-12-08',
      outcome: 'fired',
      reason: null,
      outboxId: 7,
    },
  ],
  end: at('2026-12-07T16:00:00'),
};

const seenAgain = (index: number, later = 5_000): Evidence['seen'] => {
  const one = good.seen[index];
  return one ? [...good.seen, { ...one, at: one.at + later }] : good.seen;
};
const withRow = (id: number, change: Partial<SentRow>): Evidence['outbox'] =>
  good.outbox.map((one) => (one.id === id ? { ...one, ...change } : one));

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

/** Person 2 says no at 16:00 on the eve, thinks better of it, and has the seat again; nobody waits any more. */
const released = row(8, 2, 'reply', plainText(reminding.released(title)), { createdAt: at('2026-12-07T16:00:00') });
const retaken = row(9, 2, 'reply', plainText(reminding.retaken(title)), { createdAt: at('2026-12-07T16:30:00') });
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

const thanks = row(8, 2, 'reminder', plainText(reminding['thank-you'](about)), {
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

describe('of a waitlist, the judge', () => {
  it('takes nobody for new in it whose place is only mentioned beside something noted', () => {
    const asked = row(
      8,
      2,
      'reply',
      `${plainText(reminding.confirmed)}\n\n${plainText(mine.askCancel(title, mine.position(1), false))}`,
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
    const gone = row(4, 2, 'reply', plainText(mine.leftLine(title)));
    const next = row(5, 3, 'offer', offer);
    const offered = [...outbox.slice(0, 3), next];
    expect(waitlistInOrder({ ...good, outbox: offered })).toEqual([
      expect.stringContaining('person 3 was offered before 2'),
    ]);
    expect(waitlistInOrder({ ...good, outbox: [...outbox.slice(0, 3), gone, next] })).toEqual([]);
  });
});
