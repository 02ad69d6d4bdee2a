import { z } from 'zod';
import { type ManagedDetail, openManagedSession } from '../../training/managed.ts';
import type { Say, TurnContext } from '../flow.ts';
import { commandButton } from './home.ts';
import { answering } from './session-steps.ts';
import { notAllowed } from './staff-door.ts';

/** Where somebody stands who runs a session. */
export const managed = z.object({
  offset: z.number(),
  trainingSessionId: z.number().optional(),
  /** What the coordinator saw; see `changeSession`. */
  revision: z.number().optional(),
  /** The new start of a session that is to be moved. */
  startsAt: z.string().optional(),
  reason: z.string().optional(),
  ...answering.shape,
});

export type Managed = z.infer<typeof managed>;

/** The session under way; null with what to say instead where it is gone, or not theirs. */
export async function current(
  context: TurnContext,
  { trainingSessionId = 0 }: Managed,
): Promise<{ readonly session: ManagedDetail } | { readonly session: null; readonly say: Say }> {
  const { tx, person, now, texts } = context;
  const outcome = await openManagedSession(tx, { actorId: person.id, trainingSessionId }, now);
  if (outcome.kind === 'found') return { session: outcome.session };
  if (outcome.kind === 'not-allowed') return { session: null, say: notAllowed(context) };
  const back = commandButton('manage-sessions', texts.coordination.sessions.back);
  return { session: null, say: { text: texts.coordination.sessions.gone, choices: [back] } };
}

/** Who is affected, then why. */
export async function askReason(context: TurnContext, data: Managed): Promise<Say> {
  const found = await current(context, data);
  if (!found.session) return found.say;
  const { seatsTaken: seats, waiting, pending } = found.session;
  const { sessions } = context.texts.coordination;
  return { text: [...sessions.affected({ seats, waiting, pending }), { text: '\n' }, ...sessions.askReason] };
}
