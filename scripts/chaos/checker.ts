import type { Evidence, Said, Seen, SentRow } from './evidence.ts';
import { remindersRight } from './judging/reminders.ts';
import { seatsRight, waitlistInOrder } from './judging/seats.ts';
import { day, grouped, hour, keyOf, label, sentMoments } from './judging/terms.ts';
import { isPutAgain, named, tellsOfMove } from './judging/words.ts';

/**
 * Judges a run by what the platforms saw and what Postgres says, by arithmetic of its own: nothing of the program's code
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

/** On WhatsApp people write a thought in several messages, and what they type within this time may get one answer. */
const breath = 6_000;

/** Every acknowledged message was taken in once, and answered by exactly one reply. */
function inboundTaken({ said, inbox, outbox, people }: Evidence): string[] {
  const found: string[] = [];
  for (const { id: personId, channel } of people) {
    const own = said.filter((one) => one.personId === personId);
    const acknowledged = own.filter((one) => one.acknowledged).length;
    const taken = inbox.filter((row) => row.personId === personId).length;
    const replies = outbox.filter((row) => row.personId === personId && row.kind === 'reply');
    // A question or list under way that is put again after an answer is a second message of the same turn.
    const asked = replies.filter(
      ({ text, createdAt }, index) =>
        replies[index - 1]?.createdAt === createdAt &&
        (isPutAgain(text) || replies.slice(0, index - 1).some((one) => opening(one) === opening({ text }))),
    );
    if (acknowledged < own.length) found.push(`Person ${personId}: ${own.length - acknowledged} messages never taken.`);
    if (taken !== acknowledged) found.push(`Person ${personId}: ${acknowledged} acknowledged, ${taken} in the inbox.`);
    const least = channel === 'whatsapp' ? thoughts(own) : taken;
    if (replies.length < least || replies.length - asked.length > taken) {
      found.push(`Person ${personId}: ${taken} messages taken in, ${replies.length} replies.`);
    }
  }
  return found;
}

const opening = ({ text }: Pick<SentRow, 'text'>): string => text.split(/\s+/, 3).join(' ');

/** How many answers messages need at least, where those written in one breath may share one. */
function thoughts(said: readonly Said[]): number {
  let count = 0;
  let begun = Number.NEGATIVE_INFINITY;
  for (const { at } of said) {
    if (at - begun <= breath) continue;
    count += 1;
    begun = at;
  }
  return count;
}

/** What people see of it: on WhatsApp a message once, however often it arrives. */
function shown(seen: readonly Seen[]): Seen[] {
  const ids = new Set<string>();
  return seen.filter(({ personId, messageId }) => {
    if (messageId === null) return true;
    const id = `${personId} ${messageId}`;
    return !ids.has(id) && ids.add(id);
  });
}

/**
 * What Postgres calls sent was seen once; a repeat only where a try was uncertain, and only of a reply, and never on
 * WhatsApp, where it is the same message; what is over otherwise was not seen; nothing was seen that Postgres does not
 * know; nothing is left on its way.
 */
function messagesCovered({ seen, outbox, people }: Evidence): string[] {
  const found: string[] = [];
  const onWhatsApp = new Set(people.filter(({ channel }) => channel === 'whatsapp').map(({ id }) => id));
  const times = new Map<string, number>();
  const place = (personId: number, text: string): string => `${personId} ${keyOf(text)}`;
  for (const one of shown(seen)) {
    const key = place(one.personId, one.text);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (const [key, rows] of grouped(outbox, (row) => place(row.personId, row.text))) {
    const sent = rows.filter(({ status }) => /^(?:sent|delivered|read)$/.test(status));
    const uncertain = rows.filter(({ status }) => status === 'uncertain');
    const repeated = [...sent, ...uncertain].filter(
      ({ personId, kind, attempts }) => kind === 'reply' && attempts > 1 && !onWhatsApp.has(personId),
    );
    // A process died with it in hand, and its time was over before another could say it again; or it was said again to
    // somebody who could not be reached any more; or, on WhatsApp, the connection broke with it, and it was called off
    // before it could go out again as the same message.
    const late = rows.filter(
      ({ personId, kind, status, attempts }) =>
        (onWhatsApp.has(personId) && status === 'cancelled' && attempts > 0) ||
        ((kind === 'reply' || onWhatsApp.has(personId)) &&
          ((status === 'skipped' && attempts > 0) || (status === 'failed' && attempts > 1))),
    );
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

/** Never more in any second than each platform allows, nor closer in one chat. */
function paceKept(evidence: Evidence): string[] {
  const { seen, pace, jumps, people } = evidence;
  const found: string[] = [];
  const sentAt = sentMoments(evidence);
  const crosses = (from: number, to: number): boolean =>
    jumps.some((jump) => from < jump.to + 300 && to >= jump.from - 300);
  for (const channel of ['telegram', 'whatsapp'] as const) {
    const there = new Set(people.filter((person) => person.channel === channel).map(({ id }) => id));
    const sent = seen.filter(({ edit, personId }) => !edit && there.has(personId)).toSorted((a, b) => a.at - b.at);
    const { perSecond, chatSeconds } = pace[channel];
    const paced = sent.filter((one) => sentAt(one) === one.at);
    paced.forEach((one, index) => {
      const over = paced[index + perSecond];
      if (over && over.at - one.at < 1_000 && !crosses(one.at, over.at)) {
        found.push(
          `${perSecond + 1} messages within ${Math.round(over.at - one.at)} ms, at ${new Date(one.at).toISOString()}.`,
        );
      }
    });
    for (const [person, own] of grouped(sent, ({ personId }) => String(personId))) {
      own.forEach(({ at }, index) => {
        const before = own[index - 1];
        if (!before || sentAt(before) < before.at || crosses(before.at, at)) return;
        if (at - before.at < chatSeconds * 1_000 - 5) {
          found.push(`Person ${person} was written to twice within ${Math.round(at - before.at)} ms.`);
        }
      });
    }
  }
  return found;
}

/**
 * Nothing unasked between 20:00 and 06:00 on the reader's clocks; only of a session moved within a day of its start, and
 * what that makes of an offer.
 */
function nightsQuiet({ seen, outbox, people, sessions, jumps }: Evidence): string[] {
  const urgent = sessions.filter(({ moves, startsAt }) =>
    moves.some(({ at, from }) => Math.min(from, startsAt) - at <= day),
  );
  const ahead = new Map(people.map(({ id, hoursAhead }) => [id, hoursAhead * hour]));
  const unasked = new Map(
    outbox
      .filter(({ kind }: SentRow) => kind !== 'reply')
      .map((row) => [`${row.personId} ${keyOf(row.text)}`, row] as const),
  );
  const withMove = new Set(
    outbox
      .filter(({ text }) => tellsOfMove(text) && urgent.some((session) => text.includes(named(session))))
      .map(({ personId, createdAt }) => `${personId} ${createdAt}`),
  );
  return seen.flatMap(({ personId, text, at }) => {
    const row = unasked.get(`${personId} ${keyOf(text)}`);
    if (!row || withMove.has(`${personId} ${row.createdAt}`)) return [];
    // What was on its way when the clock jumped into the night was sent before.
    if (jumps.some((jump) => at >= jump.to && at < jump.to + 2_000)) return [];
    const local = (at + (ahead.get(personId) ?? 0)) % day;
    // A message that begins its way in the last second of the day may arrive in the first of the night.
    return local >= 20 * hour + 2_000 || local < 6 * hour
      ? [`${row.kind} ${row.id} reached person ${personId} in the night, at ${new Date(at).toISOString()}.`]
      : [];
  });
}
