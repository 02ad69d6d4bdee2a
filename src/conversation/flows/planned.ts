import { z } from 'zod';
import { atLocalTime } from '../../people/local-time.ts';
import type { TurnContext } from '../flow.ts';
import { answering } from './session-steps.ts';

/** A session that is being planned, as far as it is known. */
export const planned = z.object({
  trainingCode: z.string().optional(),
  /** Local days, until the hours are known too. */
  days: z.array(z.string()).optional(),
  startTime: z.string().optional(),
  endTime: z.string().optional(),
  /** Where they wrote another zone than the agency's. */
  zone: z.string().optional(),
  venueCode: z.string().optional(),
  capacity: z.number().optional(),
  needsApproval: z.boolean().optional(),
  regionCodes: z.array(z.string()).optional(),
  trainerIds: z.array(z.number()).optional(),
  mode: z.enum(['onsite', 'online', 'mixed']).optional(),
  /** Counted from 1; of a mixed session. */
  onlineDays: z.array(z.number()).optional(),
  audiences: z.array(z.string()).nullish(),
  prerequisites: z.array(z.string()).nullish(),
  regionQuotas: z.record(z.string(), z.number()).optional(),
  ...answering.shape,
});

export type Planned = z.infer<typeof planned>;

/** The next question without an answer; once all have one, the read-back. */
export function next(answers: Planned): { to: string; data: Planned } {
  const { page: _, venueName: __, venueRegion: ___, ...data } = answers;
  const missing = (
    [
      ['training', data.trainingCode],
      ['dates', data.days],
      ['hours', data.endTime],
      ['venue', data.venueCode],
      ['capacity', data.capacity],
      ['approval', data.needsApproval],
      ['regions', data.regionCodes],
      ['trainers', data.trainerIds],
    ] as const
  ).find(([, answer]) => answer === undefined);
  return { to: missing?.[0] ?? 'review', data };
}

/** The days as moments. */
export function momentsOf(context: TurnContext, { days = [], startTime = '', endTime = '', zone }: Planned) {
  const clocks = zone ?? context.agency.zone;
  return days.map((day) => ({
    startsAt: atLocalTime(day, startTime, clocks),
    endsAt: atLocalTime(day, endTime, clocks),
  }));
}
