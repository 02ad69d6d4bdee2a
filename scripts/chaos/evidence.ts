/**
 * What a run left behind, as plain data: what the platforms saw, and what Postgres says. The checker knows nothing else,
 * and nothing of the program. Times are milliseconds since the epoch.
 */
export interface Evidence {
  /** Over how many messages in a second, and how close in one chat, each platform would complain. */
  readonly pace: Readonly<Record<ChannelOfRun, { readonly perSecond: number; readonly chatSeconds: number }>>;
  /** Across a jump of the clock no pace can be told. */
  readonly jumps: readonly { readonly from: number; readonly to: number }[];
  readonly people: readonly EvidencePerson[];
  /** Messages and edits as they reached people, in order. */
  readonly seen: readonly Seen[];
  /** What people sent, in order for each, and whether their platform was told that it is taken. */
  readonly said: readonly Said[];
  readonly inbox: readonly { readonly personId: number }[];
  readonly outbox: readonly SentRow[];
  readonly sessions: readonly EvidenceSession[];
  readonly enrollments: readonly EvidenceEnrollment[];
  readonly reminders: readonly LedgerRow[];
  /** When the run ended. */
  readonly end: number;
}

export type ChannelOfRun = 'telegram' | 'whatsapp';

export interface EvidencePerson {
  readonly id: number;
  readonly channel: ChannelOfRun;
  /** Hours that their clocks are ahead of UTC. */
  readonly hoursAhead: number;
  /** They blocked the bot at some time, and may miss things. */
  readonly wasUnreachable: boolean;
}

export interface Seen {
  readonly personId: number;
  /** On WhatsApp, where the phone takes what has the same id for the same message; null: every arrival is one. */
  readonly messageId: string | null;
  readonly text: string;
  readonly at: number;
  /** An edit of an earlier message: no message of its own to the pace. */
  readonly edit: boolean;
}

export interface Said {
  readonly personId: number;
  readonly at: number;
  readonly acknowledged: boolean;
}

export interface SentRow {
  readonly id: number;
  readonly personId: number;
  readonly kind: string;
  readonly status: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly text: string;
  readonly createdAt: number;
}

export interface EvidenceSession {
  readonly id: number;
  readonly title: string;
  readonly batch: number;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly waiting: number;
  readonly startsAt: number;
  readonly endsAt: number;
  /** When somebody moved it, and where it was before. */
  readonly moves: readonly { readonly at: number; readonly from: number }[];
}

export interface EvidenceEnrollment {
  readonly sessionId: number;
  readonly personId: number;
  readonly status: string;
  readonly statusAt: number;
  /** Since when they hold, or held until it began, the seat that they have in the end; null: none. */
  readonly seatSince: number | null;
}

export interface LedgerRow {
  readonly sessionId: number;
  readonly personId: number;
  readonly kind: string;
  /** "2026-12-07" */
  readonly occursOn: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly outboxId: number | null;
}
