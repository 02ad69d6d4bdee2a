import type { Channel, ChannelHandlers } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { FileError } from '../../messaging/file-error.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import type { Posted } from './parse.ts';

/** What an open page is told of. */
export type PageEvent =
  | { readonly kind: 'message'; readonly id: string; readonly at: Date; readonly message: OutboundMessage }
  | { readonly kind: 'typing' };

/** The chat page's door. The outbox keeps what was said: a page that opens later reads it there. */
export interface WebChat extends Channel {
  /** Resolves once the message is committed; rejects if it is not, and after `stop`: the page then posts it again. */
  receive(posted: Posted): Promise<void>;
  /** Hears what is sent to a visitor from now on; the returned function ends it. A listener must not throw. */
  subscribe(visitor: string, listener: (event: PageEvent) => void): () => void;
}

export function createWebChat({ clock }: { readonly clock: Clock }): WebChat {
  const listeners = new Map<string, Set<(event: PageEvent) => void>>();
  const beingHandedOver = new Set<Promise<void>>();
  let handlers: ChannelHandlers | null = null;
  const tell = (visitor: string, event: PageEvent): void => {
    for (const listener of listeners.get(visitor) ?? []) listener(event);
  };

  return {
    name: 'webchat',
    capabilities: { buttons: true, editing: true, pace: null },
    async start(given) {
      handlers = given;
    },
    async receive({ visitor, messageId, content }) {
      if (!handlers) throw new Error('The chat page takes nothing in: it is stopped.');
      const handingOver = handlers.onInbound({
        from: { channel: 'webchat', externalId: visitor },
        externalId: messageId,
        sentAt: clock.now(),
        languageTag: null,
        content,
      });
      beingHandedOver.add(handingOver);
      try {
        await handingOver;
      } finally {
        beingHandedOver.delete(handingOver);
      }
    },
    async send(address, message, { messageId }) {
      tell(address.externalId, { kind: 'message', id: messageId, at: clock.now(), message });
      return { externalId: messageId };
    },
    async fetchFile({ reference, size }, limits) {
      const bytes = Buffer.from(reference, 'base64');
      if (Math.max(bytes.length, size ?? 0) > limits.bytes) throw new FileError('too-large', 'The file is too large.');
      if (bytes.length === 0) throw new FileError('gone', 'The page has not sent this file along.');
      return bytes;
    },
    showTyping: (address) => tell(address.externalId, { kind: 'typing' }),
    subscribe(visitor, listener) {
      const own = listeners.get(visitor) ?? new Set();
      listeners.set(visitor, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(visitor) === own) listeners.delete(visitor);
      };
    },
    async stop() {
      handlers = null;
      await Promise.allSettled(beingHandedOver);
    },
    health: () => ({ status: handlers ? 'up' : 'stopped', detail: null }),
  };
}
