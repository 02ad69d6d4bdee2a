import type { ChannelName } from '../messaging/address.ts';
import { SendError } from '../messaging/send-error.ts';
import type { OutboxRow } from './outbox.ts';

/** A row on its way. */
export interface Shipment {
  readonly row: OutboxRow;
  readonly address: string;
  readonly priority: number;
  /** How often the platform was away when this was tried. */
  readonly failures: number;
  /** Whether the outbox counts this try already. One that may be a repetition must be counted before it is made. */
  readonly begun: boolean;
}

/** How long an undelivered reply keeps its point. */
const replyLifetime = 24 * 3_600_000;

export const shipmentOf = (row: OutboxRow, begun: boolean): Shipment => ({
  row,
  address: row.address,
  priority: row.priority,
  failures: 0,
  begun,
});

export const isReply = ({ row }: Shipment): boolean => row.kind === 'reply';
export const notReply = (shipment: Shipment): boolean => !isReply(shipment);

/**
 * Where a repetition under our id is the same message for whoever gets it, who sees it once. There an unasked message
 * may be repeated too.
 */
export const sameWhenRepeated: readonly ChannelName[] = ['whatsapp'];

/** A reply may be seen twice rather than not at all; an unasked message rather not at all than twice. */
export const mayRepeat = (row: OutboxRow, error: Error): boolean =>
  error instanceof SendError && error.kind === 'uncertain' && row.kind === 'reply' && row.attempts < 2;

/** Nobody is served by it any more. */
export function isPointless(row: OutboxRow, now: Date): boolean {
  if (row.expiresAt) return row.expiresAt <= now;
  return row.kind === 'reply' && row.createdAt.getTime() + replyLifetime <= now.getTime();
}

/** Longer each time, and not the same for all. Milliseconds. */
export const backoff = (failures: number): number =>
  Math.min(300_000, 1_000 * 2 ** Math.min(failures, 10)) * (0.75 + Math.random() / 2);
