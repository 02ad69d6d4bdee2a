import { z } from 'zod';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import { type ManagedDetail, openManagedSession } from '../../training/managed.ts';
import type { Say, TurnContext } from '../flow.ts';
import { commandButton } from './home.ts';
import { answering } from './session-steps.ts';
import { notAllowed } from './staff-door.ts';

/** One thing of a session that a sentence would have otherwise. */
const changeWanted = z.discriminatedUnion('what', [
  z.object({ what: z.literal('capacity'), capacity: z.number() }),
  z.object({ what: z.literal('venue'), venueCode: z.string(), mode: z.enum(['onsite', 'online', 'mixed']) }),
  z.object({ what: z.literal('closing'), enrollmentClosesAt: z.string() }),
  z.object({ what: z.literal('status'), status: z.enum(['published', 'closed']) }),
]);

export type ChangeWanted = z.infer<typeof changeWanted>;

/** What a sentence wants of a session. */
const wanted = z.discriminatedUnion('what', [
  z.object({ what: z.literal('people') }),
  z.object({ what: z.literal('detail') }),
  z.object({ what: z.literal('cancel'), reason: z.string().optional() }),
  /** When it would begin, by the session's id; of one that is not there it has to be asked. */
  z.object({ what: z.literal('move'), reason: z.string().optional(), starts: z.record(z.string(), z.string()) }),
  z.object({ what: z.literal('change'), change: changeWanted }),
  /** To what is not said, or not plainly. */
  z.object({ what: z.literal('ask'), step: z.enum(['capacity', 'venue', 'closing']) }),
]);

export type Wanted = z.infer<typeof wanted>;

/** Where somebody stands who runs a session. */
export const managed = z.object({
  offset: z.number(),
  trainingSessionId: z.number().optional(),
  /** What the coordinator saw; see `changeSession`. */
  revision: z.number().optional(),
  /** The new start of a session that is to be moved. */
  startsAt: z.string().optional(),
  reason: z.string().optional(),
  /** What was said at once, and waits to be done. */
  orders: z.array(wanted).optional(),
  /** The sessions that may be meant. */
  among: z.array(z.number()).optional(),
  /** None of them is quite what was said. */
  unsure: z.boolean().optional(),
  change: changeWanted.optional(),
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

/** What was done, and of how many nothing could be written to: they are to be called. */
export const withUntold = ({ texts }: TurnContext, done: RichText, untold: number): RichText =>
  untold === 0 ? done : joinRich([done, texts.coordination.sessions.untold(untold)], '\n');
