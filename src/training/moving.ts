import { sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { joinRich } from '../messaging/rich-text.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { askQuestions } from '../people/open-questions.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import { type Recipient, recipientsOf } from '../people/recipients.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { type EnrollmentStatus, enrollments, sessionDays, trainingSessions } from '../store/schema.ts';
import { callOffOpenings } from './interests.ts';
import { mayManage } from './jurisdiction.ts';
import { moveOffers } from './moved-offers.ts';
import { type NoticeFacts, tell, trainersToTell } from './notices.ts';
import { lockSessions } from './seats.ts';
import { callOffNotices, hurryNotices, isNear, knownDays } from './waiting-notices.ts';

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly from: Date; readonly told: number }
  /** It starts then already. */
  | { readonly kind: 'unchanged' }
  /** The new start has passed, or the session has begun, is off, or does not exist. */
  | { readonly kind: 'impossible' }
  | NotAllowed;

/**
 * Moves a training session, all its days and its enrollment deadline alike, and tells everyone who holds or awaits a
 * seat; within a day of either start they are told at any hour. Open offers go with it. Reminders follow by themselves,
 * since what is due is asked of the present start; those already on their way are taken back by the caller
 * (`outreach/call-off.ts`).
 * Roles are read here and now, and every try leaves an audit row.
 */
export async function moveSession(
  tx: Transaction,
  move: {
    readonly actorId: number;
    readonly trainingSessionId: number;
    readonly startsAt: Date;
    /** Why, in the coordinator's words. */
    readonly reason?: string;
  },
  agency: Agency,
  now: Date,
): Promise<MoveOutcome> {
  const { actorId, trainingSessionId, startsAt } = move;
  await lockSessions(tx, [trainingSessionId]);
  const [before] = await rowsOf<{ starts_at: string; status: string; region_codes: string[] }>(
    tx,
    sql`select starts_at, status, region_codes from ${trainingSessions} where id = ${trainingSessionId}::bigint`,
  );
  return attempt<MoveOutcome>(
    tx,
    {
      actorId,
      deed: 'move-session',
      subject: `session:${trainingSessionId}`,
      detail: { to: startsAt.toISOString() },
      allows: (held) => mayManage(held, before?.region_codes ?? []),
      async act() {
        const from = before ? new Date(before.starts_at) : null;
        if (!from || before?.status === 'cancelled' || from <= now || startsAt <= now) return { kind: 'impossible' };
        if (from.getTime() === startsAt.getTime()) return { kind: 'unchanged' };
        await shift(tx, trainingSessionId, startsAt.getTime() - from.getTime());
        const told = await tellAll(tx, { ...move, from }, agency, now);
        await moveOffers(tx, move, agency, now);
        await callOffOpenings(tx, trainingSessionId);
        return { kind: 'moved', from, told };
      },
    },
    now,
  );
}

/**
 * Tells everyone who holds or awaits a seat, from the day that they know to the new one; whoever holds a seat is asked
 * whether that suits: a no frees it. What waits of an earlier move is taken back, and whoever knows no other day than
 * the new one needs no word. Whoever teaches it is told too. Answers how many are told, but for those who teach.
 */
async function tellAll(
  tx: Transaction,
  move: {
    readonly actorId: number;
    readonly trainingSessionId: number;
    readonly startsAt: Date;
    readonly from: Date;
    readonly reason?: string;
  },
  agency: Agency,
  now: Date,
): Promise<number> {
  const { actorId, trainingSessionId, startsAt, from, reason = null } = move;
  const affected = await rowsOf<{ id: string; person_id: string; status: EnrollmentStatus }>(
    tx,
    sql`select id, person_id, status from ${enrollments} where training_session_id = ${trainingSessionId}::bigint
          and status in ('pending', 'enrolled', 'offered', 'waitlisted') order by id`,
  );
  const people = new Set(affected.map((row) => Number(row.person_id)));
  const trainers = await trainersToTell(tx, trainingSessionId, actorId);
  const recipients = await recipientsOf(tx, [...people, ...trainers]);
  await callOffNotices(tx, trainingSessionId, 'moves');
  const known = await knownDays(tx, trainingSessionId);
  const isNew = ({ startsAt: day }: { startsAt: Date }): boolean => day.getTime() !== startsAt.getTime();
  const toTell = [...recipients.values()].filter(({ personId }) => {
    const day = known.get(personId);
    return !day?.isSure || isNew(day);
  });
  /** The day that they know; where that may be the new one, the one that it is no more. */
  const before = ({ personId }: Recipient): Date => {
    const day = known.get(personId);
    return day && isNew(day) ? day.startsAt : from;
  };
  const seats = new Map(
    affected.flatMap((row) => (row.status === 'enrolled' ? [[Number(row.person_id), Number(row.id)] as const] : [])),
  );
  const message = (facts: NoticeFacts, recipient: Recipient): OutboundMessage => {
    const { texts, title, batch, place, when, shown } = facts;
    const enrollmentId = seats.get(recipient.personId);
    const was = before(recipient);
    const about = { ...facts.about, from: was.toISOString() };
    const text = texts.notices.moved({ title, batch, from: shown(was), to: when, place, reason });
    if (enrollmentId === undefined) return { text, about };
    return {
      about,
      text: joinRich([text, texts.notices.askNewDate], '\n\n'),
      choices: [
        { value: `attend:${enrollmentId}:yes`, label: texts.reminders.canCome },
        { value: `attend:${enrollmentId}:no`, label: texts.reminders.cannotCome },
      ],
      menu: `m${enrollmentId.toString(36)}`,
    };
  };
  const urgent = (recipient: Recipient): boolean => isNear([from, startsAt, before(recipient)], now);
  const atOnce = toTell.filter(urgent).map(({ personId }) => personId);
  await hurryNotices(tx, trainingSessionId, atOnce, now);
  await tell(tx, { trainingSessionId, recipients: toTell, message, urgent }, agency, now);
  const asked = [...seats].flatMap(([personId, enrollmentId]) =>
    recipients.has(personId) ? [{ personId, kind: 'attendance', enrollmentId, expiresAt: startsAt } as const] : [],
  );
  await askQuestions(tx, asked, now);
  return toTell.filter(({ personId }) => people.has(personId)).length;
}

async function shift(tx: Transaction, trainingSessionId: number, milliseconds: number): Promise<void> {
  const by = sql`${`${milliseconds} milliseconds`}::interval`;
  await tx.execute(
    sql`update ${trainingSessions} set starts_at = starts_at + ${by}, ends_at = ends_at + ${by},
          enrollment_closes_at = enrollment_closes_at + ${by}, revision = revision + 1
        where id = ${trainingSessionId}::bigint`,
  );
  await tx.execute(
    sql`update ${sessionDays} set starts_at = starts_at + ${by}, ends_at = ends_at + ${by}
        where training_session_id = ${trainingSessionId}::bigint`,
  );
}
