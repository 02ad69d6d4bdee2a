import { createWebChat } from '../../src/channels/webchat/channel.ts';
import { type Clock, systemClock } from '../../src/messaging/clock.ts';
import type { InboundMessage } from '../../src/messaging/inbound.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { createWeb, type Web, type WebOptions } from '../../src/web/server.tsx';
import { type RecordedLog, recordedLog } from '../support/log.ts';

interface Row {
  readonly id: number;
  readonly visitor: string;
  readonly message: OutboundMessage;
  readonly at: Date;
}

/** A program that only talks: what it keeps outlives its process, as a database would. */
export interface ChatProgram {
  readonly url: string;
  readonly web: Web;
  readonly log: RecordedLog;
  /** Each message once, in the order taken in. */
  readonly heard: readonly InboundMessage[];
  /** How often something was posted, repeats included. */
  readonly posts: number;
  /** What is answered to a message. */
  answer: (message: InboundMessage) => readonly OutboundMessage[];
  /** What the bot will send next. */
  coming: { at: string; label: string; text: string }[];
  /** Says something unasked. */
  say(visitor: string, message: OutboundMessage): Promise<string>;
  /** Keeps a message as sent, while no page hears of it. */
  keep(visitor: string, message: OutboundMessage): string;
  showTyping(visitor: string): void;
  /** Dies without a word, and comes back at the same address. */
  die(): Promise<void>;
  comeBack(): Promise<void>;
  /** From now on takes messages in, and dies before it can say so. */
  dieBeforeAnswering(): void;
  close(): Promise<void>;
}

type ChatPage = NonNullable<WebOptions['chatPage']>;

export const people = [
  { visitor: 'sample-coordinator', label: 'Contoh Koordinator' },
  { visitor: 'sample-administrator', label: 'Contoh Administrator' },
];

export async function startChatProgram(
  options: { clock?: Clock; web?: Partial<WebOptions>; chat?: Partial<ChatPage>; listen?: boolean } = {},
): Promise<ChatProgram> {
  const clock = options.clock ?? systemClock;
  const log = recordedLog();
  const outbox: Row[] = [];
  const heard: InboundMessage[] = [];
  let posts = 0;
  let port = 0;
  let dying = false;
  let webChat = createWebChat({ clock });
  let web: Web;

  const keep = (visitor: string, message: OutboundMessage): Row => {
    const row = { id: outbox.length + 1, visitor, message, at: clock.now() };
    outbox.push(row);
    return row;
  };
  const say = async (visitor: string, message: OutboundMessage): Promise<string> => {
    const { id } = keep(visitor, message);
    await webChat.send({ channel: 'webchat', externalId: visitor }, message, { messageId: String(id) });
    return String(id);
  };

  const start = async (): Promise<void> => {
    webChat = createWebChat({ clock });
    web = createWeb({
      publicUrl: 'http://localhost:3000',
      readiness: async () => ({ database: null, queue: null }),
      metrics: async () => '# HELP up\nup 1\n',
      webhook: null,
      whatsapp: null,
      chatPage: {
        webChat,
        clock,
        history: async (visitor, since) =>
          outbox.filter((row) => row.visitor === visitor && (since === null || row.at >= since)),
        people: async () => people,
        upcoming: async () => program.coming,
        ...options.chat,
      },
      log,
      ...options.web,
    });
    await webChat.start({
      async onInbound(message) {
        posts += 1;
        if (heard.some(({ externalId }) => externalId === message.externalId)) return;
        heard.push(message);
        if (dying) {
          for (const reply of program.answer(message)) keep(message.from.externalId, reply);
          await web.close();
          return;
        }
        for (const reply of program.answer(message)) await say(message.from.externalId, reply);
      },
      onReceipt() {},
    });
    if (options.listen !== false) port = await web.listen('127.0.0.1', port);
  };

  const program: ChatProgram = {
    get url() {
      return `http://localhost:${port}`;
    },
    get web() {
      return web;
    },
    log,
    heard,
    get posts() {
      return posts;
    },
    answer: () => [],
    coming: [],
    say,
    keep: (visitor, message) => String(keep(visitor, message).id),
    showTyping: (visitor) => webChat.showTyping({ channel: 'webchat', externalId: visitor }),
    die: () => web.close(),
    async comeBack() {
      dying = false;
      await start();
    },
    dieBeforeAnswering() {
      dying = true;
    },
    close: () => web.close(),
  };
  await start();
  return program;
}
