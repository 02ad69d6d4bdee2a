import { randomUUID } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Channel, ChannelHandlers, ChannelHealth } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { SendError } from '../../messaging/send-error.ts';
import { fetchFile } from './files.ts';
import { parseLine } from './parse.ts';
import { renderJson, renderText } from './render.ts';

export interface Terminal extends Channel {
  /**
   * Resolves when the input has ended (or nobody reads the output any more) and everything said is answered.
   * Rejects where a line could not be taken in.
   */
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
  let status: ChannelHealth['status'] = 'starting';
  let lines: Interface | null = null;
  let handingOver: Promise<void> = Promise.resolve();
  let prompted = false;
  let finish: () => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const finished = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });

  const write = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      output.write(words, (error) => (error ? reject(error) : resolve()));
    });
  const prompt = async (): Promise<void> => {
    if (!options.interactive) return;
    prompted = true;
    await write('> ').catch(() => {});
  };
  const end = (): void => {
    status = 'stopped';
    lines?.close();
  };

  const converse = async (handlers: ChannelHandlers): Promise<void> => {
    await prompt();
    // Made only now: lines that come before somebody iterates are lost.
    lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) {
      if (status === 'stopped') break;
      prompted = false;
      const content = parseLine(line);
      if (content) {
        const sentAt = clock.now();
        handingOver = handlers.onInbound({
          from: address,
          externalId: randomUUID(),
          sentAt,
          languageTag: null,
          content,
        });
        await handingOver;
        await options.settled();
      }
      await prompt();
    }
  };

  return {
    name: 'terminal',
    capabilities: { buttons: false, editing: false, pace: null },
    finished,
    async start(handlers) {
      status = 'up';
      // Without these a reader that went away (`| head`) or a broken input would end the process.
      output.on('error', end);
      input.on('error', end);
      converse(handlers).then(finish, fail);
    },
    async send(to, message, { messageId }) {
      // Of everyone who ever typed into this database, one sits here now.
      if (to.externalId !== person) throw new SendError('unreachable', 'Somebody else sits at this terminal.');
      const words = options.json ? renderJson(message) : renderText(message, options.interactive);
      const unasked = prompted;
      try {
        await write(unasked ? `\n${words}> ` : words);
      } catch (error) {
        throw new SendError('unreachable', 'Nobody reads this terminal any more.', { cause: error });
      }
      return { externalId: messageId };
    },
    fetchFile,
    showTyping() {},
    async stop() {
      end();
      await handingOver.catch(() => {});
    },
    health: () => ({ status, detail: null }),
  };
}
