import type { Evidence, EvidenceEnrollment, EvidenceSession, LedgerRow, Seen } from '../evidence.ts';
import { stepsOf, type ToldStep } from './seats.ts';
import { agencyAhead, day, grouped, hour, lasted, sentMoments, tolerance } from './terms.ts';
import { asksWhetherTheyCome, dateInWords, isReminder, named, type ReminderKind } from './words.ts';

/** A reminder by the agency's policy: when it is due, and until when it is of use. */
interface Due {
  readonly kind: ReminderKind;
  readonly at: number;
  readonly until: number;
}

const midnightOf = (moment: number): number => Math.floor((moment + agencyAhead) / day) * day - agencyAhead;

function plan(startsAt: number, endsAt: number): Due[] {
  const midnight = midnightOf(startsAt);
  const after = midnightOf(endsAt) + day;
  return [
    { kind: 'week-before', at: midnight - 7 * day + 9 * hour, until: midnight - day },
    { kind: 'day-before', at: midnight - day + 15 * hour, until: midnight },
    {
      kind: 'same-day',
      at: Math.max(startsAt - 2 * hour, midnight + 6 * hour),
      until: startsAt - hour / 2,
    },
    { kind: 'thank-you', at: after + 9 * hour, until: after + 3 * day },
  ];
}

const dateOf = (moment: number): string => new Date(moment + agencyAhead).toISOString().slice(0, 10);

/** Each due reminder went once to whoever held the seat, or the ledger says why not; and to nobody else. */
export function remindersRight(evidence: Evidence): string[] {
  const { sessions, reminders } = evidence;
  const found: string[] = [];
  for (const [key, rows] of grouped(reminders, ledgerKey)) {
    if (rows.length > 1) found.push(`The ledger has a reminder ${rows.length} times: ${key}.`);
  }
  for (const session of sessions) {
    found.push(
      ...decided(evidence, session),
      ...shownRightly(evidence, session),
      ...neverAtOldTimes(evidence, session),
    );
  }
  return found;
}

const ledgerKey = (row: LedgerRow): string => `${row.sessionId} ${row.personId} ${row.kind} ${row.occursOn}`;

/** Nobody was marked: then whoever held a seat is taken for present. */
const isMarked = (own: readonly EvidenceEnrollment[]): boolean =>
  own.some(({ status }) => status === 'attended' || status === 'completed' || status === 'absent');

/** Whether a reminder was owed to somebody. */
function isOwed(due: Due, { status, statusAt, seatSince }: EvidenceEnrollment, marked: boolean): boolean {
  if (due.kind !== 'thank-you') return seatSince !== null && seatSince <= due.at;
  return status === 'completed' || status === 'attended' ? statusAt <= due.at : status === 'enrolled' && !marked;
}

/** What was due was decided for everybody, and what was not sent has its reason. */
function decided({ enrollments, reminders, outbox, end }: Evidence, session: EvidenceSession): string[] {
  const found: string[] = [];
  const ledger = new Map(reminders.map((row) => [ledgerKey(row), row]));
  const rowOf = new Map(outbox.map((row) => [row.id, row]));
  const movedAt = Math.max(0, ...session.moves.map(({ at }) => at));
  const own = enrollments.filter(({ sessionId }) => sessionId === session.id);
  const marked = isMarked(own);
  for (const due of plan(session.startsAt, session.endsAt)) {
    if (due.at < movedAt || due.at + tolerance > end) continue;
    for (const enrollment of own) {
      const what = `${due.kind} of session ${session.id} to person ${enrollment.personId}`;
      const row = ledger.get(`${session.id} ${enrollment.personId} ${due.kind} ${dateOf(session.startsAt)}`);
      if (!row && isOwed(due, enrollment, marked)) found.push(`Never decided: ${what}.`);
      const message = row?.outboxId ? rowOf.get(row.outboxId) : undefined;
      if (row?.outcome === 'fired' && !message) found.push(`Fired without a message: ${what}.`);
      if (row && row.outcome !== 'fired' && row.reason === null) found.push(`Not sent, and nobody knows why: ${what}.`);
      if (message && /^(?:failed|skipped|uncertain|cancelled)$/.test(message.status) && message.reason === null) {
        found.push(`Not sent, and nobody knows why: ${what}.`);
      }
    }
  }
  return found;
}

/** What people saw of it: never twice, never early or late, never without a seat. */
function shownRightly(evidence: Evidence, session: EvidenceSession): string[] {
  const found: string[] = [];
  const own = evidence.enrollments.filter(({ sessionId }) => sessionId === session.id);
  const marked = isMarked(own);
  const sentAt = sentMoments(evidence);
  const shown = evidence.seen
    .filter(({ text }) => text.includes(named(session)))
    .map((one) => ({ ...one, at: sentAt(one) }));
  const length = session.endsAt - session.startsAt;
  const steps = stepsOf(session, evidence.outbox);
  for (const enrollment of own) {
    const { personId, status, statusAt } = enrollment;
    const toldThem = steps.filter(({ row }) => row.personId === personId);
    for (const start of [session.startsAt, ...session.moves.map(({ from }) => from)]) {
      for (const due of plan(start, start + length)) {
        // What comes after the session does not name its day: it can only be that of the last.
        if (due.kind === 'thank-you' && start !== session.startsAt) continue;
        const ofThem = shown.filter((one) => one.personId === personId && isOf(one, due, start));
        const times = new Set(ofThem.map(({ messageId }, index) => messageId ?? index)).size;
        const what = `${due.kind} of session ${session.id} to person ${personId}`;
        if (times > 1 && session.moves.length === 0) found.push(`Seen ${times} times: ${what}.`);
        for (const { at } of ofThem) {
          if (at < due.at) found.push(`Too early: ${what}.`);
          if (at >= due.until) found.push(`Too late to be of use: ${what}.`);
          const gaveUp = status === 'cancelled' && lasted(evidence, statusAt, at) > tolerance;
          if (gaveUp || hadLeft(evidence, toldThem, at)) found.push(`After giving up the seat: ${what}.`);
          if (due.kind === 'thank-you' && !isOwed({ ...due, at }, enrollment, marked)) {
            found.push(`Thanked, and was not there: ${what}.`);
          }
        }
      }
    }
  }
  return found;
}

/** Whether the last that somebody did before a moment was to give the seat up, though they took it again later. */
function hadLeft(evidence: Evidence, steps: readonly ToldStep[], at: number): boolean {
  const last = steps.findLast(({ row }) => row.createdAt <= at);
  return last?.step === 'left' && lasted(evidence, last.row.createdAt, at) > tolerance;
}

function neverAtOldTimes({ seen, enrollments }: Evidence, session: EvidenceSession): string[] {
  const shown = seen.filter(({ text }) => text.includes(named(session)) && asksWhetherTheyCome(text));
  return session.moves.flatMap(({ at, from }) => {
    const day = dateOf(from);
    if (dateOf(session.startsAt) === day) return [];
    return enrollments
      .filter(({ sessionId }) => sessionId === session.id)
      .filter(({ personId }) =>
        shown.some(
          (one) => one.personId === personId && one.at > at + tolerance && one.text.includes(dateInWords(day)),
        ),
      )
      .map(({ personId }) => `At the old time, after the move: session ${session.id} to person ${personId}.`);
  });
}

/** Whether what was seen is this reminder for this start: by the date it names, or about its time where it names none. */
function isOf({ text, at }: Seen, due: Due, start: number): boolean {
  if (!isReminder(text, due.kind)) return false;
  if (due.kind === 'thank-you') return true;
  if (due.kind === 'same-day') return at >= due.at - 6 * hour && at < due.until + hour;
  return text.includes(dateInWords(dateOf(start)));
}
