import type { Pace } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import type { Log } from '../../messaging/log.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { SendError } from '../../messaging/send-error.ts';
import type { BotApi } from './api.ts';
import { isForgottenFile, isNotEditable, isNotModified, isUnreadableMarkup, toSendError } from './errors.ts';
import { type EditCall, renderMessage, type SendCall } from './render.ts';
import { SentFiles } from './sent-files.ts';
import { SlidingSecond } from './sliding-second.ts';

export interface MessageSenderOptions {
  readonly api: BotApi;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly log: Log;
}

/** How many half-sent messages are remembered; there are as many as the network breaks in the middle of. */
const begunLimit = 1_000;

/** Sends messages, each of one call or, where it does not fit one, of a few. */
export class MessageSender {
  private readonly options: MessageSenderOptions;
  private readonly window: SlidingSecond;
  private readonly files = new SentFiles();
  /**
   * How many calls of a message went out before one failed: a resend goes on from there, so that nobody reads the
   * beginning twice. Kept in memory; the sends that a crash cut off are uncertain anyway.
   */
  private readonly begun = new Map<string, number>();

  constructor(options: MessageSenderOptions) {
    this.options = options;
    this.window = new SlidingSecond(options.pace.perSecond, options.clock);
  }

  /**
   * Resolves with Telegram's id of the message, of the last one where it took several: the one with the buttons.
   * Null: taken, but answered without an id.
   * @throws SendError, and nothing else.
   */
  async send(chat: string, message: OutboundMessage, messageId: string): Promise<string | null> {
    const { edit, sends } = rendered(message);
    try {
      const edited = edit ? await this.edit(chat, edit) : null;
      return edited ?? (await this.sendAll(chat, sends, messageId));
    } catch (error) {
      throw toSendError(error);
    }
  }

  /** Null: Telegram does not let this message be edited. */
  private async edit(chat: string, call: EditCall): Promise<string | null> {
    try {
      await this.call(chat, call);
    } catch (error) {
      if (isNotEditable(error)) return null;
      if (isNotModified(error)) return String(call.parameters.message_id);
      const known = toSendError(error);
      if (known.kind !== 'uncertain') throw known;
      // Edited twice is edited once: that it may have gone out is no reason not to try again.
      throw new SendError('unavailable', 'The answer to an edit was lost; it can be repeated.', { cause: error });
    }
    return String(call.parameters.message_id);
  }

  private async sendAll(chat: string, calls: readonly SendCall[], messageId: string): Promise<string | null> {
    const from = this.begun.get(messageId) ?? 0;
    this.begun.delete(messageId);
    let externalId: string | null = null;
    for (const [index, call] of calls.entries()) {
      if (index < from) continue;
      if (index > from) await this.rest();
      try {
        externalId = sentId(await this.call(chat, call));
      } catch (error) {
        if (index > 0) this.remember(messageId, index);
        throw error;
      }
    }
    return externalId;
  }

  private async call(chat: string, call: SendCall | EditCall): Promise<unknown> {
    const { file } = call;
    if (!file) return this.post(chat, call);
    const id = this.files.idOf(file);
    let sent: unknown;
    try {
      sent = await this.post(chat, call, id === null ? {} : { [file.field]: id });
    } catch (error) {
      if (id === null || !isForgottenFile(error)) throw error;
      this.files.forget(file);
      sent = await this.post(chat, call);
    }
    this.files.remember(file, sent);
    return sent;
  }

  /** `file`: in the stead of the bytes that the call has. */
  private async post(chat: string, call: SendCall | EditCall, file: Record<string, string> = {}): Promise<unknown> {
    const { api, log } = this.options;
    await this.window.enter();
    try {
      return await api.callApi(call.method, { ...call.parameters, ...file, chat_id: chat });
    } catch (error) {
      if (!call.withoutMarkup || !isUnreadableMarkup(error)) throw error;
      log.error('Telegram could not read the markup of a message; it is sent without.', { method: call.method });
      return await api.callApi(call.method, { ...call.withoutMarkup, ...file, chat_id: chat });
    } finally {
      this.window.leave();
    }
  }

  /** The sender above paces messages; between the parts of one the chat has to rest too. */
  private rest(): Promise<void> {
    const { pace, clock } = this.options;
    return new Promise((resolve) => {
      clock.after(pace.chatSeconds * 1_000, resolve);
    });
  }

  private remember(messageId: string, sent: number): void {
    this.begun.set(messageId, sent);
    const [oldest] = this.begun.keys();
    if (this.begun.size > begunLimit && oldest !== undefined) this.begun.delete(oldest);
  }
}

function rendered(message: OutboundMessage): ReturnType<typeof renderMessage> {
  let result: ReturnType<typeof renderMessage>;
  try {
    result = renderMessage(message);
  } catch (error) {
    throw new SendError('rejected', 'The message cannot be rendered.', { cause: error });
  }
  if (result.sends.length === 0) throw new SendError('rejected', 'The message is empty.');
  return result;
}

function sentId(result: unknown): string | null {
  const id = typeof result === 'object' && result !== null && 'message_id' in result ? result.message_id : null;
  return typeof id === 'number' ? String(id) : null;
}
