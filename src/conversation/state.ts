import { z } from 'zod';
import type { QuickReply } from '../messaging/outbound.ts';
import type { Loss } from './understanding/cheated.ts';

/**
 * Where a person is in the talk, kept as JSON between turns. Explicit steps and answers so far: no log to replay, so
 * a deploy or a crash leaves people where they were.
 */
export interface ConversationState {
  /** The dialogue under way. */
  readonly active: Place | null;
  /** A form that was left for something else and can be taken up again. */
  readonly paused: Place | null;
  /** The choices the person saw last, which a typed number means. */
  readonly menu: Menu | null;
  /** How many answers in a row were not understood. */
  readonly misses: number;
  /** How many turns there were; names each turn's menus. */
  readonly turns: number;
  /** The talk with an officer for which the bot has fallen silent. */
  readonly talk: number | null;
  /** What weighed on somebody when they last spoke of it; null: nothing. */
  readonly trouble: Trouble | null;
}

/** Something that no answer of a machine is fit for, and that what they say next is heard in the light of. */
export interface Trouble {
  readonly kind: 'danger' | 'grief' | 'illness' | 'cheated';
  readonly at: string;
  /** Officers have read of it. */
  readonly passedOn: boolean;
  /** They want nobody to hear of it. */
  readonly secret: boolean;
  /** They were told once that what they add is heard. */
  readonly cared: boolean;
  /** What they said they have lost, and were told what to do about. */
  readonly losses: readonly Loss[];
}

/** A step of a flow with the answers so far. */
export interface Place {
  readonly flow: string;
  /** The flow's version when the data was written; a place of another version is closed with an apology. */
  readonly version: number;
  readonly step: string;
  readonly data: unknown;
}

export interface Menu {
  readonly id: string;
  readonly choices: readonly QuickReply[];
  readonly askedAt: string;
  /** The next step that was offered, as the value of its choice: what a plain "ya" means. Null: none, or several. */
  readonly offer: string | null;
}

const place = z.object({ flow: z.string(), version: z.number(), step: z.string(), data: z.unknown() });

const schema = z.object({
  active: place.nullable(),
  paused: place.nullable(),
  menu: z
    .object({
      id: z.string(),
      choices: z.array(z.object({ value: z.string(), label: z.string() })),
      askedAt: z.string(),
      offer: z.string().nullable().default(null),
    })
    .nullable(),
  misses: z.number(),
  turns: z.number(),
  // States written before there were officers have none.
  talk: z.number().nullable().default(null),
  trouble: z
    .object({
      kind: z.enum(['danger', 'grief', 'illness', 'cheated']),
      at: z.string(),
      passedOn: z.boolean(),
      secret: z.boolean(),
      cared: z.boolean(),
      losses: z.array(z.enum(['money', 'code'])),
    })
    .nullable()
    .default(null),
});

export const freshState: ConversationState = {
  active: null,
  paused: null,
  menu: null,
  misses: 0,
  turns: 0,
  talk: null,
  trouble: null,
};

/** Reads a stored state; null where this program cannot: the turn then starts anew and says so. */
export function parseState(stored: unknown): ConversationState | null {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
