import { type BinaryNode, getBinaryNodeChild, getBinaryNodeChildren } from '@whiskeysockets/baileys';
import type { Receipt } from '../../messaging/channel.ts';

/** What a receipt's type says of a message; others (`retry`, `sender`, `server-error`) say nothing of a person. */
const statusOf = (type: string | undefined): Receipt['status'] | null => {
  if (type === undefined || type === 'inactive' || type === 'delivery') return 'delivered';
  return type === 'read' || type === 'read-self' || type === 'played' ? 'read' : null;
};

/**
 * What a stanza tells of messages of ours. By message id alone: receipts come under the other of a person's two jids, many
 * in one, and `read` without a `delivered` before it.
 */
export function receiptsIn(stanza: BinaryNode, now: Date): Receipt[] {
  const { id, type, t } = stanza.attrs;
  const status = stanza.tag === 'receipt' ? statusOf(type) : null;
  // Another device of our own account speaks of what it was sent.
  if (status === null || id === undefined || stanza.attrs['recipient'] !== undefined) return [];
  const more = getBinaryNodeChildren(getBinaryNodeChild(stanza, 'list'), 'item').map(({ attrs }) => attrs['id']);
  const seconds = Number(t);
  const at = seconds > 0 && seconds < 1e11 ? new Date(seconds * 1_000) : now;
  return [id, ...more].flatMap((externalId) =>
    externalId === undefined ? [] : { channel: 'whatsapp' as const, externalId, status, at },
  );
}
