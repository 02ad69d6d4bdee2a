import { TelegramError } from 'telegraf';
import type { UserFromGetMe } from 'telegraf/types';
import type { ChannelHealth } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import type { BotApi } from './api.ts';
import { TelegramSettingsError } from './errors.ts';
import { NoAnswer } from './http.ts';
import { wantedUpdates } from './parse.ts';
import type { WebhookSettings } from './webhook.ts';

/** The bot's menu in one language: an IETF language of two letters; null: for everybody else. */
export interface CommandList {
  readonly language: string | null;
  /** `[a-z0-9_]{1,32}`, and what it does in up to 256 letters. */
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

export interface ConnectionOptions {
  readonly api: BotApi;
  readonly webhook: WebhookSettings | null;
  readonly commands: readonly CommandList[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Tells Telegram who asks, and by which way updates shall come.
 * @throws TelegramError, NoAnswer
 */
export async function connect({ api, webhook }: ConnectionOptions): Promise<UserFromGetMe> {
  const me = await api.getMe();
  // What waited while the program was down is answered: nothing is dropped.
  if (webhook) {
    await api.callApi('setWebhook', {
      url: webhook.url,
      secret_token: webhook.secret,
      allowed_updates: wantedUpdates,
      drop_pending_updates: false,
    });
  } else {
    await api.callApi('deleteWebhook', { drop_pending_updates: false });
  }
  return me;
}

/** Menus are a convenience: where they cannot be set, the bot works without. */
export async function setCommands({ api, commands, log }: ConnectionOptions): Promise<void> {
  for (const { language, commands: list } of commands) {
    try {
      await api.callApi('setMyCommands', {
        commands: list,
        ...(language === null ? {} : { language_code: language }),
      });
    } catch (error) {
      log.warn('The menu of commands could not be set.', { language, ...errorFields(error) });
    }
  }
}

/**
 * Looks whether Telegram still posts to us, and can.
 * @throws TelegramSettingsError where it does not; NoAnswer, TelegramError where it cannot be asked.
 */
export async function checkWebhook({ api, webhook, clock }: ConnectionOptions): Promise<void> {
  const info = await api.getWebhookInfo();
  if (info.url !== webhook?.url) throw new WebhookTaken();
  const lately = clock.now().getTime() / 1_000 - 120;
  if ((info.last_error_date ?? 0) > lately && info.pending_update_count > 0) {
    throw new TelegramSettingsError(`Telegram cannot post to TELEGRAM_WEBHOOK_URL: ${info.last_error_message ?? ''}`);
  }
}

/** Another program has taken the updates for itself. */
class WebhookTaken extends Error {
  override readonly name = 'WebhookTaken';
}

/** The settings that a person must mend; null where trying again may help. */
export function settingsError(error: unknown): TelegramSettingsError | null {
  if (!(error instanceof TelegramError)) return null;
  if (error.code === 401 || error.code === 404) {
    return new TelegramSettingsError(
      'Telegram does not know this bot: copy TELEGRAM_BOT_TOKEN again from BotFather (and check TELEGRAM_API_ROOT, if it is set).',
    );
  }
  if (error.code === 400) {
    return new TelegramSettingsError(
      `Telegram refuses the webhook: check TELEGRAM_WEBHOOK_URL and TELEGRAM_WEBHOOK_SECRET (${error.description}).`,
    );
  }
  return null;
}

/** Whether the updates go elsewhere, so that they have to be asked for anew. */
export const isTaken = (error: unknown): boolean =>
  error instanceof WebhookTaken || (error instanceof TelegramError && error.code === 409);

/** What is wrong and what to do, in one line for the operator. */
export function troubleOf(error: unknown): ChannelHealth {
  return { status: 'down', detail: lineOf(error) };
}

function lineOf(error: unknown): string {
  if (error instanceof TelegramSettingsError) return error.message;
  if (isTaken(error)) {
    return 'Another program uses the same TELEGRAM_BOT_TOKEN and takes its messages: stop one of the two. Trying again.';
  }
  const settings = settingsError(error);
  if (settings) return settings.message;
  if (error instanceof NoAnswer) return 'Telegram cannot be reached: check the network. Trying again.';
  if (error instanceof TelegramError) return `Telegram answers ${error.code}. Trying again.`;
  return 'Telegram could not be listened to. Trying again.';
}
