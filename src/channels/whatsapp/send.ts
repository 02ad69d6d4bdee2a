import { generateWAMessageContent, isLidUser, jidDecode, type proto, type WASocket } from '@whiskeysockets/baileys';
import type { Clock } from '../../messaging/clock.ts';
import type { Log } from '../../messaging/log.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { SendError } from '../../messaging/send-error.ts';
import type { ServerAck, ServerAcks } from './acks.ts';
import { ackError, notConnected, toSendError } from './errors.ts';
import { readMessageId, writeMessageId } from './message-ids.ts';
import { silentLogger } from './quiet.ts';
import { renderMessage } from './render.ts';

export interface MessageSenderOptions {
  /** The socket that is open now; null: not connected. */
  readonly socket: () => WASocket | null;
  /** Resolves when this socket is no longer open. */
  readonly ended: (socket: WASocket) => Promise<void>;
  readonly acks: ServerAcks;
  readonly messageKey: Buffer;
  /** What is to be said again under our id of a message; null: nothing (any more). */
  readonly messageAgain: (messageId: string) => Promise<OutboundMessage | null>;
  /** Milliseconds that the server may take to acknowledge a message. */
  readonly ackTime: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** How often a message goes out before it counts as uncertain: it has the same id each time. */
const tries = 2;

export class MessageSender {
  private readonly options: MessageSenderOptions;

  constructor(options: MessageSenderOptions) {
    this.options = options;
  }

  /**
   * Resolves with the id of the message, of the last one where it took several, once the server has acknowledged it.
   * @throws SendError, and nothing else.
   */
  async send(to: string, message: OutboundMessage, messageId: string): Promise<string> {
    try {
      const contents = rendered(message);
      let id = '';
      for (const [part, content] of contents.entries()) {
        id = writeMessageId(this.options.messageKey, messageId, part);
        await this.sendPart(to, id, content);
      }
      return id;
    } catch (error) {
      throw toSendError(error);
    }
  }

  /** What an earlier message said, as a socket that is not open yet can say it; undefined where it is not known any more. */
  async contentOf(id: string, socket: WASocket): Promise<proto.IMessage | undefined> {
    const content = await this.earlier(id);
    return content && (await this.contentFor(socket, content));
  }

  /**
   * Sends an earlier message again under its id; resolves once the server has acknowledged it, or where it is not known any
   * more.
   * @throws SendError, and nothing else.
   */
  async repeat(to: string, id: string): Promise<void> {
    try {
      const content = await this.earlier(id);
      if (content) await this.sendPart(to, id, content);
    } catch (error) {
      throw toSendError(error);
    }
  }

  private async earlier(id: string): Promise<Content | undefined> {
    const ours = readMessageId(this.options.messageKey, id);
    const message = ours && (await this.options.messageAgain(ours.messageId));
    return message ? renderMessage(message)[ours.part] : undefined;
  }

  private async sendPart(to: string, id: string, content: Content): Promise<void> {
    const { acks, clock, ackTime, log } = this.options;
    for (let attempt = 1; attempt <= tries; attempt++) {
      const socket = this.open();
      const { answered, cancel } = acks.expect(id);
      let cancelTimer = (): void => {};
      const late = new Promise<null>((resolve) => {
        cancelTimer = clock.after(ackTime, () => resolve(null));
      });
      const ended = this.options.ended(socket).then(() => 'ended' as const);
      let outcome: ServerAck | 'ended' | null;
      try {
        const relayed = this.relay(socket, to, id, content).then(() => answered);
        outcome = await Promise.race([relayed, answered, ended, late]);
      } finally {
        cancel();
        cancelTimer();
      }
      if (outcome === 'ended') throw notConnected();
      if (outcome?.taken) return;
      if (outcome) throw ackError(outcome.code);
      log.warn('WhatsApp did not acknowledge a message; it goes out again under the same id.', { attempt });
    }
    throw new SendError('uncertain', 'WhatsApp did not acknowledge the message.');
  }

  private async relay(socket: WASocket, to: string, id: string, content: Content): Promise<void> {
    const ready = await this.contentFor(socket, content);
    await this.findDevices(socket, to);
    await socket.relayMessage(to, ready, { messageId: id });
  }

  /** A stanza for nobody would be acknowledged as gladly as one for somebody. */
  private async findDevices(socket: WASocket, to: string): Promise<void> {
    const user = jidDecode(to)?.user;
    const devices = await socket.getUSyncDevices([to], true, false);
    const theirs = devices.filter((device) => device.user === user);
    if (theirs.length > 0) {
      await socket.assertSessions(theirs.map((device) => device.jid));
      return;
    }
    const asked = isLidUser(to) ? undefined : await socket.onWhatsApp(to);
    if (asked && !asked.some(({ exists }) => exists)) {
      throw new SendError('unreachable', 'Nobody has this number on WhatsApp.');
    }
    throw new SendError('unavailable', 'WhatsApp does not say which devices this person has.');
  }

  private async contentFor(socket: WASocket, content: Content): Promise<proto.IMessage> {
    try {
      return await generateWAMessageContent(content, { upload: socket.waUploadToServer, logger: silentLogger });
    } catch (error) {
      throw new SendError('unavailable', 'A file could not be handed to WhatsApp.', { cause: error });
    }
  }

  private open(): WASocket {
    const socket = this.options.socket();
    if (!socket) throw notConnected();
    return socket;
  }
}

type Content = ReturnType<typeof renderMessage>[number];

function rendered(message: OutboundMessage): readonly Content[] {
  let contents: readonly Content[];
  try {
    contents = renderMessage(message);
  } catch (error) {
    throw new SendError('rejected', 'The message cannot be rendered.', { cause: error });
  }
  if (contents.length === 0) throw new SendError('rejected', 'The message is empty.');
  return contents;
}
