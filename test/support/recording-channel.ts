import type { ChannelName } from '../../src/messaging/address.ts';
import type { Channel, ChannelHandlers, Pace, UnaskedRules } from '../../src/messaging/channel.ts';
import type { Clock } from '../../src/messaging/clock.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { SendError, type SendErrorKind } from '../../src/messaging/send-error.ts';

/** One call of `send`, whatever came of it. */
export interface RecordedSend {
  readonly chat: string;
  readonly text: string;
  readonly message: OutboundMessage;
  readonly messageId: string;
  readonly at: Date;
}

/** What a send is answered with; `hang`: nothing, until `letGo`. */
export type Answer = 'ok' | 'hang' | SendErrorKind | Error;

export interface RecordingChannel extends Channel {
  readonly sends: readonly RecordedSend[];
  /** The texts sent to a chat, or to all, in order. */
  textsTo(chat?: string): string[];
  /** Orders the answers to the next sends, of a chat or of all; after them everything is `ok` again. */
  answerNext(answers: readonly Answer[], chat?: string): void;
  /** Orders the answer to every send from now on. */
  answerAlways(answer: Answer): void;
  /** From now on another process owns the channel, or this one does. */
  own(isOurs: boolean): void;
  /** Answers everything that hangs, with an error where one is given. */
  letGo(error?: Error): void;
  /** Resolves when so many sends were begun. */
  began(count: number): Promise<void>;
  /** What `start` was given. */
  readonly handlers: ChannelHandlers | null;
}

export interface RecordingChannelOptions {
  readonly name?: ChannelName;
  readonly pace?: Pace | null;
  readonly clock: Clock;
  readonly unasked?: UnaskedRules;
  /** Since when the account is in use. */
  readonly accountSince?: Date;
  /** Seconds that a 429 asks for. */
  readonly retryAfter?: number;
}

/** A channel without a platform: it remembers what it is told to send and answers as it is ordered to. */
export function recordingChannel(options: RecordingChannelOptions): RecordingChannel {
  const { name = 'webchat', pace = null, clock, retryAfter = 5, unasked, accountSince = null } = options;
  const sends: RecordedSend[] = [];
  const orders: { chat: string | null; answer: Answer }[] = [];
  const hanging: ((error?: Error) => void)[] = [];
  const watchers: { count: number; resolve: () => void }[] = [];
  let always: Answer = 'ok';
  let isOurs = true;
  let handlers: ChannelHandlers | null = null;

  const nextAnswer = (chat: string): Answer => {
    const at = orders.findIndex((order) => order.chat === null || order.chat === chat);
    return at === -1 ? always : (orders.splice(at, 1)[0]?.answer ?? always);
  };

  return {
    name,
    capabilities: { buttons: true, editing: false, pace, ...(unasked ? { unasked } : {}) },
    accountSince: () => accountSince,
    sends,
    get handlers() {
      return handlers;
    },
    textsTo: (chat) => sends.filter((send) => chat === undefined || send.chat === chat).map(({ text }) => text),
    answerNext(answers, chat) {
      for (const answer of answers) orders.push({ chat: chat ?? null, answer });
    },
    answerAlways(answer) {
      always = answer;
    },
    mayWrite: () => isOurs,
    own(itIs) {
      isOurs = itIs;
    },
    letGo(error) {
      for (const answer of hanging.splice(0)) answer(error);
    },
    began: (count) =>
      new Promise((resolve) => {
        if (sends.length >= count) resolve();
        else watchers.push({ count, resolve });
      }),
    async start(given) {
      handlers = given;
    },
    async send({ externalId }, message, { messageId }) {
      sends.push({ chat: externalId, text: plainText(message.text), message, messageId, at: clock.now() });
      for (const watcher of watchers) if (sends.length >= watcher.count) watcher.resolve();
      const answer = nextAnswer(externalId);
      if (answer === 'hang') {
        await new Promise<void>((resolve, reject) => hanging.push((error) => (error ? reject(error) : resolve())));
      }
      if (answer instanceof Error) throw answer;
      if (answer !== 'ok' && answer !== 'hang') {
        throw new SendError(answer, `ordered: ${answer}`, answer === 'rate-limited' ? { retryAfter } : {});
      }
      return { externalId: `out-${messageId}` };
    },
    showTyping() {},
    async stop() {
      handlers = null;
    },
    health: () => ({ status: 'up', detail: null }),
  };
}
