import { eq } from 'drizzle-orm';
import { attempt, type NotAllowed } from '../people/attempts.ts';
import type { Agency } from '../people/quiet-hours.ts';
import type { Transaction } from '../store/database.ts';
import { trainingSessions } from '../store/schema.ts';
import { mayManage } from '../training/jurisdiction.ts';
import { lockSessions } from '../training/seats.ts';
import { callOffReminders } from './call-off.ts';
import { agencyPolicy, policyOf, type ReminderKind, type ReminderPolicy } from './reminder-policy.ts';

export type PolicyOutcome = { readonly kind: 'found'; readonly policy: ReminderPolicy } | { readonly kind: 'gone' };

/** Which reminders a session has, for whoever runs it. */
export const sessionReminders = (
  tx: Transaction,
  look: { readonly actorId: number; readonly trainingSessionId: number },
  now: Date,
): Promise<PolicyOutcome | NotAllowed> =>
  decide(tx, { ...look, deed: 'see-session-reminders', detail: {} }, async (override) => override, now);

/** Turns one kind of reminder of a session on, as the agency has it, or off; what waits to be sent is called off. */
export const switchReminder = (
  tx: Transaction,
  change: {
    readonly actorId: number;
    readonly trainingSessionId: number;
    readonly reminder: ReminderKind;
    readonly on: boolean;
  },
  agency: Agency,
  now: Date,
): Promise<PolicyOutcome | NotAllowed> => {
  const { actorId, trainingSessionId, reminder, on } = change;
  const order = { actorId, trainingSessionId, deed: 'switch-session-reminder', detail: { reminder, on } };
  return decide(
    tx,
    order,
    async (override) => {
      const { [reminder]: _, ...others } = override;
      const changed = on ? others : { ...others, [reminder]: null };
      await tx
        .update(trainingSessions)
        .set({ reminderPolicy: changed })
        .where(eq(trainingSessions.id, trainingSessionId));
      await callOffReminders(tx, { trainingSessionId }, agency);
      return changed;
    },
    now,
  );
};

type Override = Record<string, unknown>;

/** What cannot be read holds nowhere, so that a change begins anew. */
const readable = (override: unknown): Override => (policyOf(override) ? ((override ?? {}) as Override) : {});

async function decide(
  tx: Transaction,
  order: {
    readonly actorId: number;
    readonly trainingSessionId: number;
    readonly deed: string;
    readonly detail: Record<string, string | boolean>;
  },
  act: (override: Override) => Promise<Override>,
  now: Date,
): Promise<PolicyOutcome | NotAllowed> {
  const { actorId, trainingSessionId, deed, detail } = order;
  await lockSessions(tx, [trainingSessionId]);
  const [run] = await tx
    .select({ override: trainingSessions.reminderPolicy, regionCodes: trainingSessions.regionCodes })
    .from(trainingSessions)
    .where(eq(trainingSessions.id, trainingSessionId));
  return attempt<PolicyOutcome>(
    tx,
    {
      actorId,
      deed,
      detail,
      subject: `session:${trainingSessionId}`,
      allows: (held) => mayManage(held, run?.regionCodes ?? []),
      async act() {
        if (!run) return { kind: 'gone' };
        return { kind: 'found', policy: policyOf(await act(readable(run.override))) ?? agencyPolicy };
      },
    },
    now,
  );
}
