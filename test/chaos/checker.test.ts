import { describe, expect, it } from 'vitest';
import { violations } from '../../scripts/chaos/checker.ts';
import type { Evidence, SentRow } from '../../scripts/chaos/evidence.ts';

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

const session = 'Pelatihan Kecil, angkatan 1';
const enrolled = `Selamat, Bapak/Ibu terdaftar ✅\n${session}`;
const waiting = (place: number): string =>
  `${session}, sudah penuh. Bapak/Ibu kami catat di daftar tunggu nomor ${place}.`;
const left = 'Baik, keikutsertaan di Pelatihan Kecil sudah dibatalkan.';
const offer = `Kabar baik. Ada tempat kosong:\n${session}`;
const tomorrow = `Bapak/Ibu, besok pelatihan dimulai:\n${session}\n📅 Selasa, 8 Desember 2026 pukul 09.00 WIB\nMasih bisa hadir?`;

/** One seat: person 1 takes it, 2 and 3 wait, 1 gives up, 2 is offered, takes it, and is reminded. */
const outbox: readonly SentRow[] = [
  row(1, 1, 'reply', enrolled),
  row(2, 2, 'reply', waiting(1)),
  row(3, 3, 'reply', waiting(2)),
  row(4, 1, 'reply', left),
  row(5, 2, 'offer', offer),
  row(6, 2, 'reply', 'Selamat, tempat di Pelatihan Kecil sekarang milik Bapak/Ibu ✅'),
  row(7, 2, 'reminder', tomorrow, { createdAt: at('2026-12-07T15:00:00') }),
];

const good: Evidence = {
  pace: { perSecond: 2, chatSeconds: 1 },
  jumps: [],
  people: [1, 2, 3].map((id) => ({ id, hoursAhead: 7, wasUnreachable: false })),
  outbox,
  seen: outbox.map(({ personId, text, createdAt }) => ({ personId, text, at: createdAt + 100, edit: false })),
  said: [1, 2, 3, 1, 2].map((personId) => ({ personId, acknowledged: true })),
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
      moves: [],
    },
  ],
  enrollments: [
    { sessionId: 1, personId: 1, status: 'cancelled', statusAt: begun + 4_000, ticket: null },
    { sessionId: 1, personId: 2, status: 'enrolled', statusAt: at('2026-12-02T10:00:00'), ticket: null },
    { sessionId: 1, personId: 3, status: 'waitlisted', statusAt: begun + 3_000, ticket: 2 },
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

describe('the judge of the chaos runs', () => {
  it('lets a run pass that kept every promise', () => {
    expect(violations(good)).toEqual([]);
  });

  it('lets a repeated reply pass where a try was uncertain, and a message whose fate nobody knows', () => {
    expect(violations({ ...good, outbox: withRow(2, { attempts: 2 }), seen: seenAgain(1) })).toEqual([]);
    const uncertain = withRow(7, { status: 'uncertain', reason: 'crash' });
    expect(violations({ ...good, outbox: uncertain, seen: good.seen.slice(0, -1) })).toEqual([]);
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
      { said: [...good.said, { personId: 3, acknowledged: true }] },
      /2 acknowledged, 1 in the inbox/,
    ],
    [
      'a turn without a reply',
      { inbox: [...good.inbox, { personId: 3 }], said: [...good.said, { personId: 3, acknowledged: true }] },
      /2 messages taken in, 1 replies/,
    ],
    ['a lost reply', { seen: good.seen.slice(1) }, /seen 0 times, 1 to 1/],
    [
      'a message that Postgres does not know',
      { seen: [...good.seen, { personId: 3, text: 'Halo', at: begun + 60_000, edit: false }] },
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
        pace: { perSecond: 1, chatSeconds: 0 },
        seen: good.seen.map((one, index) => (index === 1 ? { ...one, at: one.at - 500 } : one)),
      },
      /2 messages within 500 ms/,
    ],
    ['one chat written to too fast', { pace: { perSecond: 2, chatSeconds: 2 } }, /written to twice within 1000 ms/],
    [
      'an unasked message in the night',
      { seen: good.seen.map((one, index) => (index === 6 ? { ...one, at: at('2026-12-07T21:00:00') } : one)) },
      /reached person 2 in the night/,
    ],
  ])('catches %s', (_, fault, line) => {
    expect(violations({ ...good, ...fault }).join('\n')).toMatch(line);
  });
});
