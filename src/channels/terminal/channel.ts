import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { randomUUID } from 'node:crypto';
import type { Channel, ChannelHandlers } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { cleanText } from '../../messaging/inbound.ts';
import { renderJson, renderText } from './render.ts';

export interface Terminal extends Channel {
  /** Resolves when the input has ended and everything said to it is answered. */
  readonly finished: Promise<void>;
}

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Who is typing. */
  readonly person: string;
  /** One JSON object a reply instead of text. */
  readonly json: boolean;
  /** A prompt and bold letters, for a person at a terminal. */
  readonly interactive: boolean;
  /** Resolves when every reply so far is out: the next line waits for it, so that a transcript reads well. */
  readonly settled: () => Promise<void>;
  readonly clock: Clock;
}

/** One line in, replies out. */
export function createTerminal(options: TerminalOptions): Terminal {
  const { input, output, person, clock } = options;
  const address = { channel: 'terminal', externalId: person } as const;
  let lines: Interface | null = null;
  let finish: () => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const finished = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const prompt = (): void => {
    if (options.interactive) output.write('> ');
  };

  const converse = async (handlers: ChannelHandlers): Promise<void> => {
    prompt();
    // Made only now: lines that come before somebody iterates are lost.
    lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) {
      const text = cleanText(line).trim();
      if (text !== '') {
        const content =
          text === '/start' ? ({ kind: 'start', payload: null } as const) : ({ kind: 'text', text } as const);
        await handlers.onInbound({
          from: address,
          externalId: randomUUID(),
          sentAt: clock.now(),
          languageTag: null,
          content,
        });
        await options.settled();
      }
      prompt();
    }
  };

  return {
    name: 'terminal',
    capabilities: { buttons: false, editing: false, pace: null },
    finished,
    async start(handlers) {
      converse(handlers).then(finish, fail);
    },
    async send(_, message, { messageId }) {
      output.write(options.json ? renderJson(message) : renderText(message, options.interactive));
      return { externalId: messageId };
    },
    showTyping() {},
    async stop() {
      lines?.close();
    },
    health: () => ({ status: 'up', detail: null }),
  };
}
