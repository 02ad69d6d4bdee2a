import type { Evidence, EvidenceSession, LedgerRow, Seen, SentRow } from './evidence.ts';

/**
 * Judges a run by what the platform saw and what Postgres says, by arithmetic of its own: nothing of the program's code
 * is used, or a fault in it would be in its judge too. Answers each broken promise in one line; none: all held.
 */
export function violations(evidence: Evidence): string[] {
  return [
    ...inboundTaken(evidence),
    ...messagesCovered(evidence),
    ...seatsRight(evidence),
    ...waitlistInOrder(evidence),
    ...remindersRight(evidence),
    ...paceKept(evidence),
    ...nightsQuiet(evidence),
  ];
}

const hour = 3_600_000;
const day = 24 * hour;
/** The agency's clocks are seven hours ahead of UTC, all year. */
const agencyAhead = 7 * hour;

const group = <T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
};

/** Every acknowledged message was taken in once, and answered by exactly one reply. */
function inboundTaken({ said, inbox, outbox }: Evidence): string[] {
  const found: string[] = [];
  const people = new Set(said.map(({ personId }) => personId));
  for (const personId of people) {
    const own = said.filter((one) => one.personId === personId);
    const acknowledged = own.filter((one) => one.acknowledged).length;
    const taken = inbox.filter((row) => row.personId === personId).length;
    const replies = outbox.filter((row) => row.personId === personId && row.kind === 'reply');
    // A question under way that is put again after an answer is a second message of the same turn.
    const asked = replies.filter(
      ({ text, createdAt }, index) => text.startsWith('Batalkan ') && replies[index - 1]?.createdAt === createdAt,
    );
    if (acknowledged < own.length) found.push(`Person ${personId}: ${own.length - acknowledged} messages never taken.`);
    if (taken !== acknowledged) found.push(`Person ${personId}: ${acknowledged} acknowledged, ${taken} in the inbox.`);
    if (replies.length < taken || replies.length - asked.length > taken) {
      found.push(`Person ${personId}: ${taken} messages taken in, ${replies.length} replies.`);
    }
  }
  return found;
}

/** Long enough to tell messages apart, short enough to bear how a platform shows them. */
const keyOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

/**
 * What Postgres calls sent was seen once; a repeat only where a try was uncertain, and only of a reply; what is over
 * otherwise was not seen; nothing was seen that Postgres does not know; nothing is left on its way.
 */
function messagesCovered({ seen, outbox }: Evidence): string[] {
  const found: string[] = [];
  const times = new Map<string, number>();
  const place = (personId: number, text: string): string => `${personId} ${keyOf(text)}`;
  for (const one of seen) times.set(place(one.personId, one.text), (times.get(place(one.personId, one.text)) ?? 0) + 1);
  for (const [key, rows] of group(outbox, (row) => place(row.personId, row.text))) {
    const sent = rows.filter(({ status }) => /^(?:sent|delivered|read)$/.test(status));
    const uncertain = rows.filter(({ status }) => status === 'uncertain');
    const repeated = [...sent, ...uncertain].filter(({ kind, attempts }) => kind === 'reply' && attempts > 1);
    // A process died with it in hand, and its time was over before another could say it again.
    const late = rows.filter(({ kind, status, attempts }) => kind === 'reply' && status === 'skipped' && attempts > 0);
    const most = sent.length + uncertain.length + repeated.length + late.length;
    const count = times.get(key) ?? 0;
    if (count < sent.length || count > most) {
      found.push(`${label(rows[0])}: seen ${count} times, ${sent.length} to ${most} are right.`);
    }
    times.delete(key);
  }
  for (const [key, count] of times)
    found.push(`Seen ${count} times, and nothing in Postgres: person ${key.slice(0, 60)}`);
  for (const row of outbox) {
    if (row.status === 'queued' || row.status === 'sending') found.push(`${label(row)} is still ${row.status}.`);
  }
  return found;
}

const label = (row: SentRow | undefined): string =>
  row ? `${row.kind} ${row.id} to person ${row.personId} (${row.status}, tries ${row.attempts})` : 'A message';

const held = new Set(['enrolled', 'offered', 'attended', 'completed', 'absent']);

/** No seat is sold twice, and the counters say what is. */
function seatsRight({ sessions, enrollments }: Evidence): string[] {
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

/** Whoever joined the waitlist first was offered a seat first, unless they could not be reached. */
function waitlistInOrder({ sessions, outbox, people }: Evidence): string[] {
  const unreachable = new Set(people.filter((person) => person.wasUnreachable).map(({ id }) => id));
  return sessions.flatMap((session) => {
    const found: string[] = [];
    let line: number[] = [];
    // What was written tells the order: a session's row is locked from the deed to the commit of its message. Within
    // one commit replies are written last, so that who left in it had left before anybody was offered their seat.
    const rows = outbox.filter(({ text }) => text.includes(session.title)).toSorted((a, b) => a.id - b.id);
    const leaves = rows.filter(({ kind, text }) => kind === 'reply' && /sudah dibatalkan|kami lepaskan/.test(text));
    for (const row of rows) {
      if (row.kind === 'reply' && row.text.includes('daftar tunggu nomor') && row.text.includes('kami catat')) {
        line.push(row.personId);
      }
      if (leaves.includes(row)) line = line.filter((id) => id !== row.personId);
      if (row.kind !== 'offer') continue;
      const leaving = leaves.filter(({ createdAt }) => createdAt === row.createdAt).map(({ personId }) => personId);
      const before = line
        .slice(0, Math.max(0, line.indexOf(row.personId)))
        .filter((id) => !unreachable.has(id) && !leaving.includes(id));
      if (before.length > 0)
        found.push(`Session ${session.id}: person ${row.personId} was offered before ${before[0]}.`);
      line = line.filter((id) => id !== row.personId);
    }
    return found;
  });
}

const named = ({ title, batch }: EvidenceSession): string => `${title}, angkatan ${batch}`;

/** A reminder by the agency's policy: when it is due, and until when it is of use. */
interface Due {
  readonly kind: string;
  readonly at: number;
  readonly until: number;
  /** What its text says. */
  readonly words: RegExp;
}

function plan(startsAt: number): Due[] {
  const midnight = Math.floor((startsAt + agencyAhead) / day) * day - agencyAhead;
  return [
    { kind: 'week-before', at: midnight - 7 * day + 9 * hour, until: midnight - day, words: /sebentar lagi pelatihan/ },
    { kind: 'day-before', at: midnight - day + 15 * hour, until: midnight, words: /besok pelatihan dimulai/ },
    {
      kind: 'same-day',
      at: Math.max(startsAt - 2 * hour, midnight + 6 * hour),
      until: startsAt - hour / 2,
      words: /hari ini pukul/,
    },
  ];
}

const dateOf = (moment: number): string => new Date(moment + agencyAhead).toISOString().slice(0, 10);

/** The time between two moments without what the clock jumped over; negative where the second is earlier. */
const lasted = ({ jumps }: Evidence, from: number, to: number): number =>
  jumps.reduce((time, jump) => (jump.from >= from && jump.to <= to ? time - (jump.to - jump.from) : time), to - from);

/** A commit and the message that follows it are not one moment. */
const tolerance = 10_000;

/** Each due reminder went once to whoever held the seat, or the ledger says why not; and to nobody else. */
function remindersRight(evidence: Evidence): string[] {
  const { sessions, enrollments, reminders, outbox, seen, end } = evidence;
  const found: string[] = [];
  const rowOf = new Map(outbox.map((row) => [row.id, row]));
  const ledgerKey = (row: LedgerRow): string => `${row.sessionId} ${row.personId} ${row.kind} ${row.occursOn}`;
  for (const [key, rows] of group(reminders, ledgerKey)) {
    if (rows.length > 1) found.push(`The ledger has a reminder ${rows.length} times: ${key}.`);
  }
  const ledger = new Map(reminders.map((row) => [ledgerKey(row), row]));
  for (const session of sessions) {
    const movedAt = Math.max(0, ...session.moves.map(({ at }) => at));
    const own = enrollments.filter(({ sessionId }) => sessionId === session.id);
    for (const due of plan(session.startsAt)) {
      if (due.at < movedAt || due.at + tolerance > end) continue;
      for (const { personId, status, statusAt } of own) {
        const what = `${due.kind} of session ${session.id} to person ${personId}`;
        const row = ledger.get(`${session.id} ${personId} ${due.kind} ${dateOf(session.startsAt)}`);
        if (status === 'enrolled' && statusAt <= due.at && !row) found.push(`Never decided: ${what}.`);
        const message = row?.outboxId ? rowOf.get(row.outboxId) : undefined;
        if (row?.outcome === 'fired' && !message) found.push(`Fired without a message: ${what}.`);
        if (row && row.outcome !== 'fired' && row.reason === null)
          found.push(`Not sent, and nobody knows why: ${what}.`);
        if (message && /^(?:failed|skipped|uncertain|cancelled)$/.test(message.status) && message.reason === null) {
          found.push(`Not sent, and nobody knows why: ${what}.`);
        }
      }
    }
    // As people saw them: never twice, never after giving up, never at the old time.
    const shown = seen.filter(({ text }) => text.includes(named(session)));
    for (const { personId, status, statusAt } of own) {
      for (const start of [session.startsAt, ...session.moves.map(({ from }) => from)]) {
        for (const due of plan(start)) {
          const times = shown.filter((one) => one.personId === personId && isOf(one, due, start));
          const what = `${due.kind} of session ${session.id} to person ${personId}`;
          if (times.length > 1 && session.moves.length === 0) found.push(`Seen ${times.length} times: ${what}.`);
          for (const { at } of times) {
            if (at < due.at) found.push(`Too early: ${what}.`);
            if (at >= due.until) found.push(`Too late to be of use: ${what}.`);
            if (status === 'cancelled' && lasted(evidence, statusAt, at) > tolerance)
              found.push(`After giving up the seat: ${what}.`);
          }
        }
      }
      for (const { at, from } of session.moves) {
        const day = dateOf(from);
        const stale = shown.filter(
          (one) =>
            one.personId === personId &&
            one.at > at + tolerance &&
            /Masih bisa hadir/.test(one.text) &&
            one.text.includes(dateInWords(day)),
        );
        if (stale.length > 0 && dateOf(session.startsAt) !== day) {
          found.push(`At the old time, after the move: session ${session.id} to person ${personId}.`);
        }
      }
    }
  }
  return found;
}

/** Whether what was seen is this reminder for this start: by the date it names, or about its time where it names none. */
const isOf = ({ text, at }: Seen, due: Due, start: number): boolean =>
  due.words.test(text) &&
  (due.kind === 'same-day'
    ? at >= due.at - 6 * hour && at < due.until + hour
    : text.includes(dateInWords(dateOf(start))));

/** "8 Desember 2026" */
const dateInWords = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Never more in any second than the platform allows, nor closer in one chat. */
function paceKept({ seen, pace, jumps }: Evidence): string[] {
  const found: string[] = [];
  const crosses = (from: number, to: number): boolean =>
    jumps.some((jump) => from < jump.to + 300 && to >= jump.from - 300);
  const sent = seen.filter(({ edit }) => !edit).toSorted((a, b) => a.at - b.at);
  sent.forEach((one, index) => {
    const over = sent[index + pace.perSecond];
    if (over && over.at - one.at < 1_000 && !crosses(one.at, over.at)) {
      found.push(
        `${pace.perSecond + 1} messages within ${Math.round(over.at - one.at)} ms, at ${new Date(one.at).toISOString()}.`,
      );
    }
  });
  for (const [person, own] of group(sent, ({ personId }) => String(personId))) {
    own.forEach(({ at }, index) => {
      const before = own[index - 1];
      if (before && at - before.at < pace.chatSeconds * 1_000 - 5 && !crosses(before.at, at)) {
        found.push(`Person ${person} was written to twice within ${Math.round(at - before.at)} ms.`);
      }
    });
  }
  return found;
}

/** Nothing unasked between 20:00 and 06:00 on the reader's clocks; only a session moved close to its start. */
function nightsQuiet({ seen, outbox, people, jumps }: Evidence): string[] {
  const ahead = new Map(people.map(({ id, hoursAhead }) => [id, hoursAhead * hour]));
  const unasked = new Map(
    outbox.filter(({ kind }) => kind !== 'reply').map((row) => [`${row.personId} ${keyOf(row.text)}`, row] as const),
  );
  return seen.flatMap(({ personId, text, at }) => {
    const row = unasked.get(`${personId} ${keyOf(text)}`);
    if (!row || text.startsWith('Jadwal berubah')) return [];
    // What was on its way when the clock jumped into the night was sent before.
    if (jumps.some((jump) => at >= jump.to && at < jump.to + 2_000)) return [];
    const local = (at + (ahead.get(personId) ?? 0)) % day;
    // A message that begins its way in the last second of the day may arrive in the first of the night.
    return local >= 20 * hour + 2_000 || local < 6 * hour
      ? [`${row.kind} ${row.id} reached person ${personId} in the night, at ${new Date(at).toISOString()}.`]
      : [];
  });
}
