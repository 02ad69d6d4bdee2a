import type { ChannelHandlers } from '../../src/messaging/channel.ts';
import type { InboundMessage } from '../../src/messaging/inbound.ts';

export interface CollectedInbound extends ChannelHandlers {
  /** Everything handed over, taken or not. */
  readonly messages: readonly InboundMessage[];
  /** The next message that was not asked for yet; rejects when none comes in time (milliseconds). */
  next(timeout?: number): Promise<InboundMessage>;
  /** What the taking does, in place of succeeding at once. */
  take: (message: InboundMessage) => Promise<void>;
}

/** Takes what a channel hands over, as the program would. */
export function collectInbound(): CollectedInbound {
  const messages: InboundMessage[] = [];
  const unread: InboundMessage[] = [];
  const readers: ((message: InboundMessage) => void)[] = [];
  const collected: CollectedInbound = {
    messages,
    take: async () => {},
    async onInbound(message) {
      messages.push(message);
      const reader = readers.shift();
      if (reader) reader(message);
      else unread.push(message);
      await collected.take(message);
    },
    onReceipt() {},
    async next(timeout = 30_000) {
      const waiting = unread.shift();
      if (waiting) return waiting;
      return new Promise((resolve, reject) => {
        const reader = (message: InboundMessage): void => {
          clearTimeout(timer);
          resolve(message);
        };
        const timer = setTimeout(() => {
          readers.splice(readers.indexOf(reader), 1);
          reject(new Error(`Nothing came in within ${timeout} ms.`));
        }, timeout);
        readers.push(reader);
      });
    },
  };
  return collected;
}
