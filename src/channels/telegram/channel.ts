import { setMaxListeners } from 'node:events';
import type { Channel, ChannelHandlers, ChannelHealth } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import { BotApi } from './api.ts';
import {
  type CommandList,
  checkWebhook,
  connect,
  type ConnectionOptions,
  isTaken,
  setCommands,
  settingsError,
  troubleOf,
} from './connection.ts';
import { fetchFile } from './files.ts';
import { Intake } from './intake.ts';
import { backoff, pause } from './pause.ts';
import { Polling } from './polling.ts';
import { MessageSender } from './send.ts';
import { webhookHandler, type WebhookSettings } from './webhook.ts';

export type { CommandList } from './connection.ts';
export { TelegramSettingsError } from './errors.ts';

export interface TelegramOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** Null: long polling. */
  readonly webhook: WebhookSettings | null;
  /** Messages in any sliding second. */
  readonly pace: number;
  /** Seconds between two messages to one chat. */
  readonly chatPace: number;
  readonly commands: readonly CommandList[];
  readonly clock: Clock;
  readonly log: Log;
}

/** The door to Telegram. Sending goes on after `stop`, so that the replies under way get out. */
export interface Telegram extends Channel {
  /** Answers what Telegram posts to the webhook's address; 503 while nothing is taken in. */
  readonly handleWebhook: (request: Request) => Promise<Response>;
}

/** Milliseconds between two looks at the webhook. */
const webhookCheck = 60_000;
/** Milliseconds that `stop` waits for what is being handed over. */
const drainLimit = 5_000;

export function createTelegram(options: TelegramOptions): Telegram {
  const { clock, log, webhook } = options;
  const pace = { perSecond: options.pace, chatSeconds: options.chatPace };
  const api = new BotApi(options);
  const sender = new MessageSender({ api, pace, clock, log });
  const connection: ConnectionOptions = { api, webhook, commands: options.commands, clock, log };
  const stopping = new AbortController();
  const { signal } = stopping;
  // In an outage each update that waits for its next try listens for the stop.
  setMaxListeners(0, signal);
  const isStopping = (): boolean => signal.aborted;
  let health: ChannelHealth = { status: 'starting', detail: null };
  let listening: Promise<void> = Promise.resolve();
  let intake: Intake | null = null;
  let polling: Polling | null = null;
  let connected = false;
  let userName: string | null = null;
  let stopped: Promise<void> | null = null;

  /** Takes updates until the stop, whatever happens on the way. */
  const listen = async (handlers: ChannelHandlers): Promise<void> => {
    let failures = 0;
    while (!isStopping()) {
      try {
        await (connected ? turn() : open(handlers));
        failures = 0;
      } catch (error) {
        if (isStopping()) return;
        failures += 1;
        if (isTaken(error)) connected = false;
        health = troubleOf(error);
        log.warn('Telegram is not listened to; trying again.', { failures, ...errorFields(error) });
        await pause(backoff(failures), clock, signal);
      }
    }
  };

  const open = async (handlers: ChannelHandlers): Promise<void> => {
    const me = await connect(connection);
    userName = me.username;
    if (!intake) {
      intake = new Intake({ api, me, onInbound: (message) => handlers.onInbound(message), log });
      void setCommands(connection);
    }
    polling ??= webhook ? null : new Polling({ api, intake, clock, log, signal });
    connected = true;
    if (webhook) health = { status: 'up', detail: null };
  };

  const turn = async (): Promise<void> => {
    if (polling) {
      await polling.turn();
      health = { status: 'up', detail: `Telegram last answered a poll at ${clock.now().toISOString()}.` };
    } else {
      await pause(webhookCheck, clock, signal);
      if (isStopping()) return;
      await checkWebhook(connection);
      health = { status: 'up', detail: null };
    }
  };

  const drain = async (): Promise<void> => {
    await Promise.all([listening, intake?.idle()]);
    // What is committed need not come again at the next start; if it does, it is known.
    await polling
      ?.confirm()
      .catch((error: unknown) => log.debug('The last updates are not confirmed.', errorFields(error)));
  };

  return {
    name: 'telegram',
    capabilities: { buttons: true, editing: true, pace },
    async start(handlers) {
      try {
        await open(handlers);
      } catch (error) {
        const settings = settingsError(error);
        if (settings) {
          health = troubleOf(settings);
          throw settings;
        }
        health = troubleOf(error);
        log.warn('Telegram could not be reached at the start; trying again.', errorFields(error));
      }
      listening = listen(handlers);
    },
    async send(address, message, { messageId }) {
      return { externalId: await sender.send(address.externalId, message, messageId) };
    },
    fetchFile: (file, limits) => fetchFile(api, file, limits),
    startLink: (payload) => (userName === null ? null : `https://t.me/${userName}?start=${payload}`),
    showTyping(address) {
      api
        .callApi('sendChatAction', { chat_id: address.externalId, action: 'typing' })
        .catch((error: unknown) => log.debug('Typing was not shown.', errorFields(error)));
    },
    stop() {
      stopped ??= (async () => {
        stopping.abort();
        const enough = new AbortController();
        await Promise.race([drain(), pause(drainLimit, clock, enough.signal)]);
        enough.abort();
        api.closeIdle();
      })();
      return stopped;
    },
    health: () => (isStopping() ? { status: 'stopped', detail: null } : health),
    handleWebhook: webhook
      ? webhookHandler({ ...webhook, intake: () => (isStopping() ? null : intake), log })
      : async () => new Response(null, { status: 404 }),
  };
}
