import type { BinaryNode } from '@whiskeysockets/baileys';
import { deferred } from './deferred.ts';

/** What the server said of a message of ours: taken, or an error code. */
export type ServerAck = { readonly taken: true } | { readonly taken: false; readonly code: number };

/**
 * Waits for the server's own acknowledgements. Baileys' `sendMessage` resolves once a stanza is written, and an error may
 * show in the raw answer alone.
 */
export class ServerAcks {
  private readonly waiting = new Map<string, Set<(ack: ServerAck) => void>>();

  /** Resolves with the server's answer to this id; `cancel` forgets it. A message may be sent again while it is sent. */
  expect(id: string): { readonly answered: Promise<ServerAck>; readonly cancel: () => void } {
    const waiting = this.waiting.get(id) ?? new Set();
    this.waiting.set(id, waiting);
    const { promise: answered, resolve } = deferred<ServerAck>();
    waiting.add(resolve);
    const cancel = (): void => {
      waiting.delete(resolve);
      if (waiting.size === 0 && this.waiting.get(id) === waiting) this.waiting.delete(id);
    };
    return { answered, cancel };
  }

  /** Looks at every stanza that comes in. */
  take({ tag, attrs }: BinaryNode): void {
    if (tag !== 'ack' || attrs['class'] !== 'message') return;
    const id = attrs['id'] ?? '';
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    const error = attrs['error'];
    for (const resolve of waiting ?? []) {
      resolve(error === undefined ? { taken: true } : { taken: false, code: Number(error) || 500 });
    }
  }
}
