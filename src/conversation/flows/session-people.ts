import { z } from 'zod';
import { type Participant, participantsOf } from '../../training/participants.ts';
import type { Entry, TurnContext } from '../flow.ts';

/** Whoever looks after the people of one session: where they stand. */
export const looking = z.object({
  trainingSessionId: z.number(),
  offset: z.number(),
  search: z.string().optional(),
  enrollmentId: z.number().optional(),
  reason: z.string().optional(),
  /** Of somebody who is to be added. */
  personId: z.number().optional(),
  /** The day that is marked, or was marked just now. */
  sessionDayId: z.number().optional(),
  /** Enrollments that were named, before it is said whether they came. */
  named: z.array(z.number()).optional(),
  /** Enrollments of those who did not come, before it is written down. */
  absent: z.array(z.number()).optional(),
});

export type Looking = z.infer<typeof looking>;

/** The people of a session, as whoever asks may see them. */
export interface Found {
  readonly manages: boolean;
  readonly title: string;
  readonly batch: number;
  readonly participants: readonly Participant[];
}

/** Null: they may not see them. */
export async function current(context: TurnContext, { trainingSessionId }: Looking): Promise<Found | null> {
  const look = { actorId: context.person.id, trainingSessionId };
  const outcome = await participantsOf(context.tx, look, context.now);
  return outcome.kind === 'found' ? outcome : null;
}

/** Back to the beginning of the list. */
export const again = ({ trainingSessionId }: Looking): Looking => ({ trainingSessionId, offset: 0 });

/** The door to the people of a session. */
export const peopleEntry = (trainingSessionId: number): Entry => ({
  flow: 'people',
  step: 'list',
  data: { trainingSessionId, offset: 0 },
});
