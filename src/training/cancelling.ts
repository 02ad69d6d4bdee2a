import { eq, sql } from 'drizzle-orm';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { type Recipient, recipientsOf } from '../people/recipients.ts';
import { rowsOf, type Transaction } from '../store/database.ts';
import { enrollments, trainingSessions } from '../store/schema.ts';
import { callOffOpenings } from './interests.ts';
import { mayManage } from './jurisdiction.ts';
import { type NoticeFacts, tell, trainersToTell } from './notices.ts';
import { leave, lockSessions } from './seats.ts';
import { callOffNotices, isNear, knownDays } from './waiting-notices.ts';

export type SessionCancellation =
  /** `told` of the `affected` could be written to. */
  | { readonly kind: 'cancelled'; readonly affected: number; readonly told: number }
  /** It has begun, is off already, or does not exist. */
  | { readonly kind: 'impossible' }
  | NotAllowed;

/**
 * Calls a training session off: everyone's place in it ends and they are told why, as is whoever teaches it; within a
 * day of the start that they know at any hour. What waits and names its day is taken back; reminders on their way are by
 * the caller (`outreach/call-off.ts`).
 */
export async function cancelSession(
  tx: Transaction,
  cancellation: { readonly actorId: number; readonly trainingSessionId: number; readonly reason: string },
  agency: Agency,
  now: Date,
): Promise<SessionCancellation> {
  const { actorId, trainingSessionId, reason } = cancellation;
  await lockSessions(tx, [trainingSessionId]);
  const [run] = await tx.select().from(trainingSessions).where(eq(trainingSessions.id, trainingSessionId));
  return attempt<SessionCancellation>(
    tx,
    {
      actorId,
      deed: 'cancel-session',
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayManage(held, run?.regionCodes ?? []),
      async act() {
        if (!run || run.startsAt <= now) return { kind: 'impossible' };
        const teaching = await trainersToTell(tx, trainingSessionId, actorId);
        const [off] = await rowsOf(
          tx,
          sql`update ${trainingSessions} set status = 'cancelled', revision = revision + 1
              where id = ${trainingSessionId}::bigint and status <> 'cancelled' returning id`,
        );
        if (!off) return { kind: 'impossible' };
        await callOffNotices(tx, trainingSessionId, 'all');
        await callOffOpenings(tx, trainingSessionId);
        const known = await knownDays(tx, trainingSessionId);
        const people = await endAllPlaces(tx, trainingSessionId, now);
        const recipients = [...(await recipientsOf(tx, people)).values()];
        const knownTo = ({ personId }: Recipient): Date => known.get(personId)?.startsAt ?? run.startsAt;
        const message = ({ texts, title, batch, shown }: NoticeFacts, recipient: Recipient): OutboundMessage => ({
          text: texts.notices.cancelled({ title, batch, when: shown(knownTo(recipient)), reason }),
          choices: [{ value: 'cmd:browse', label: texts.home.choices.browse }],
          menu: `c${trainingSessionId.toString(36)}`,
        });
        const toTrainer = ({ texts, title, batch, shown }: NoticeFacts, recipient: Recipient): OutboundMessage => ({
          text: texts.notices.teachingCancelled({ title, batch, when: shown(knownTo(recipient)), reason }),
        });
        const urgent = (recipient: Recipient): boolean => isNear([run.startsAt, knownTo(recipient)], now);
        await tell(tx, { trainingSessionId, recipients, message, urgent }, agency, now);
        const trainers = (await recipientsOf(tx, teaching)).values();
        await tell(tx, { trainingSessionId, recipients: trainers, message: toTrainer, urgent }, agency, now);
        return { kind: 'cancelled', affected: people.length, told: recipients.length };
      },
      told: (outcome) => (outcome.kind === 'cancelled' ? { affected: outcome.affected, told: outcome.told } : {}),
    },
    now,
  );
}

/** Answers whose places they were. */
async function endAllPlaces(tx: Transaction, trainingSessionId: number, now: Date): Promise<number[]> {
  const standing = await rowsOf<{ id: string }>(
    tx,
    sql`select id from ${enrollments} where training_session_id = ${trainingSessionId}::bigint
          and status in ('pending', 'enrolled', 'offered', 'waitlisted')`,
  );
  const left = await leave(
    tx,
    standing.map(({ id }) => Number(id)),
    { from: ['pending', 'enrolled', 'offered', 'waitlisted'], to: 'cancelled', reason: 'session-cancelled' },
    now,
  );
  return left.map(({ personId }) => personId);
}
