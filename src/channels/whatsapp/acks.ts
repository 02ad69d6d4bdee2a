import type { BinaryNode } from '@whiskeysockets/baileys';

/** What the server said of a message of ours: taken, or an error code. */
export type ServerAck = { readonly taken: true } | { readonly taken: false; readonly code: number };

/**
 * Waits for the server's own acknowledgements. Baileys' `sendMessage` resolves once a stanza is written, and an error may
 * show in the raw answer alone.
 */
export class ServerAcks {
  private readonly waiting = new Map<string, (ack: ServerAck) => void>();

  /** Resolves with the server's answer to this id; `cancel` forgets it. */
  expect(id: string): { readonly answered: Promise<ServerAck>; readonly cancel: () => void } {
    const answered = new Promise<ServerAck>((resolve) => this.waiting.set(id, resolve));
    return { answered, cancel: () => void this.waiting.delete(id) };
  }

  /** Looks at every stanza that comes in. */
  take({ tag, attrs }: BinaryNode): void {
    if (tag !== 'ack' || attrs['class'] !== 'message') return;
    const id = attrs['id'] ?? '';
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    const error = attrs['error'];
    resolve?.(error === undefined ? { taken: true } : { taken: false, code: Number(error) || 500 });
  }
}
