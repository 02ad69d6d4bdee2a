import type { Evidence, EvidencePerson, Seen, SentRow } from '../../scripts/chaos/evidence.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { id as indonesian } from '../../src/texts/id.ts';

/* A small run that kept every promise, for the judge to be judged by. */

export const at = (local: string): number => Date.parse(`${local}+07:00`);
export const begun = at('2026-11-30T16:00:00');

export const row = (
  id: number,
  personId: number,
  kind: string,
  text: string,
  given: Partial<SentRow> = {},
): SentRow => ({
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

export const title = 'Pelatihan Kecil';
const session = { title, batch: 1 };
const start = { when: 'Selasa, 8 Desember 2026 pukul 09.00 WIB', time: '09.00 WIB', place: 'UPT Malang' };
const address = 'Bapak/Ibu';
export const about = { ...session, ...start, place: [{ text: start.place }], address, online: false };
const { enrollment, mine, notices, offers, reminders: reminding } = indonesian;
const enrolled = plainText(enrollment.enrolled({ ...session, ...start }));
export const waiting = (place: number): string => plainText(enrollment.waitlisted(session, place, null));
const left = plainText(mine.cancelled(title));
export const offer = plainText(notices.offer({ ...session, ...start, address, deadline: 'Rabu' }));
export const movedText = plainText(
  notices.moved({ ...session, from: 'Rabu', to: start.when, place: start.place, reason: null }),
);
export const tomorrow = plainText(reminding['day-before'](about));

/** One seat: person 1 takes it, 2 and 3 wait, 1 gives up, 2 is offered, takes it, and is reminded. */
export const outbox: readonly SentRow[] = [
  row(1, 1, 'reply', enrolled),
  row(2, 2, 'reply', waiting(1)),
  row(3, 3, 'reply', waiting(2)),
  row(4, 1, 'reply', left),
  row(5, 2, 'offer', offer),
  row(6, 2, 'reply', plainText(offers.taken({ title, ...start }))),
  row(7, 2, 'reminder', tomorrow, { createdAt: at('2026-12-07T15:00:00') }),
];

export const seenOf = ({ personId, text, createdAt }: SentRow, given: Partial<Seen> = {}): Seen => ({
  personId,
  messageId: null,
  text,
  at: createdAt + 100,
  edit: false,
  ...given,
});

export const good: Evidence = {
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

export const seenAgain = (index: number, later = 5_000): Evidence['seen'] => {
  const one = good.seen[index];
  return one ? [...good.seen, { ...one, at: one.at + later }] : good.seen;
};
export const withRow = (id: number, change: Partial<SentRow>): Evidence['outbox'] =>
  good.outbox.map((one) => (one.id === id ? { ...one, ...change } : one));
