import { createHmac } from 'node:crypto';

/* Ids of messages are ours: a resend has the same one, and the phone shows it once. They look like those of WhatsApp's own
 * web client, `3EB0` and eighteen hex digits, and tell nobody how many messages we send. */

const prefix = '3EB0';
const halfBits = 36n;
const halfMask = (1n << halfBits) - 1n;
/** Known to be zero in every id of ours: eight bits after the row's 53 and the part's 11. */
const checkBits = 8n;
const partBits = 11n;

/** The id of a part of a message; `messageId` is the outbox's, a whole number. */
export function writeMessageId(key: Buffer, messageId: string, part: number): string {
  const plain = (((BigInt(messageId) << partBits) | BigInt(part)) << checkBits) & ((1n << (2n * halfBits)) - 1n);
  return prefix + shuffled(key, plain, [0, 1, 2, 3]).toString(16).toUpperCase().padStart(18, '0');
}

/** Null where the id is not one of ours. */
export function readMessageId(key: Buffer, id: string): { readonly messageId: string; readonly part: number } | null {
  const digits = /^3EB0([0-9A-F]{18})$/.exec(id)?.[1];
  if (digits === undefined) return null;
  const plain = swap(shuffled(key, swap(BigInt(`0x${digits}`)), [3, 2, 1, 0]));
  if ((plain & ((1n << checkBits) - 1n)) !== 0n) return null;
  const numbers = plain >> checkBits;
  return { messageId: String(numbers >> partBits), part: Number(numbers & ((1n << partBits) - 1n)) };
}

/** A small Feistel network: it can be gone back by its rounds in reverse. */
function shuffled(key: Buffer, value: bigint, rounds: readonly number[]): bigint {
  let left = value >> halfBits;
  let right = value & halfMask;
  for (const round of rounds) [left, right] = [right, left ^ mixed(key, round, right)];
  return (left << halfBits) | right;
}

const swap = (value: bigint): bigint => ((value & halfMask) << halfBits) | (value >> halfBits);

const mixed = (key: Buffer, round: number, half: bigint): bigint =>
  BigInt(`0x${createHmac('sha256', key).update(`${round} ${half}`).digest('hex').slice(0, 9)}`);
