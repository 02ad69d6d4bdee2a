import { TelegramError } from 'telegraf';
import { SendError } from '../../messaging/send-error.ts';
import { NoAnswer } from './http.ts';

/** Settings that a person must mend before the bot can start; the message is one line for them. */
export class TelegramSettingsError extends Error {
  override readonly name = 'TelegramSettingsError';
}

/** Names what happened to a message, of whatever a call threw. */
export function toSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  if (error instanceof NoAnswer) {
    return error.mayHaveArrived
      ? new SendError('uncertain', 'Telegram may have taken the message: its answer was lost.', { cause: error })
      : new SendError('unavailable', 'Telegram could not be reached.', { cause: error });
  }
  if (!(error instanceof TelegramError)) {
    return new SendError('uncertain', 'Sending failed in a way that tells nothing.', { cause: error });
  }
  const { code, parameters } = error;
  if (code === 429) {
    const retryAfter = parameters?.retry_after ?? 1;
    return new SendError('rate-limited', `Telegram asks to wait ${retryAfter} seconds.`, { retryAfter, cause: error });
  }
  if (code === 403 || (code === 400 && isGone(error))) {
    return new SendError('unreachable', `Telegram answered ${code}: this person cannot be written to.`, {
      cause: error,
    });
  }
  if (code === 401 || code === 404) {
    return new SendError('refused', `Telegram answered ${code}: it does not accept TELEGRAM_BOT_TOKEN any more.`, {
      cause: error,
    });
  }
  if (code === 504) {
    return new SendError('uncertain', 'Telegram answered 504: it may have taken the message.', { cause: error });
  }
  if (code === 409 || code >= 500) {
    return new SendError('unavailable', `Telegram answered ${code}: it cannot take the message now.`, { cause: error });
  }
  return new SendError('rejected', `Telegram answered ${code}: it does not take this content.`, { cause: error });
}

/** A chat that became another is a group: nobody we write to, since people are written to alone. */
const isGone = ({ description, parameters }: TelegramError): boolean =>
  parameters?.migrate_to_chat_id !== undefined ||
  /chat not found|user not found|deactivated|PEER_ID_INVALID|can't initiate conversation|group chat was/i.test(
    description,
  );

const describes = (error: unknown, pattern: RegExp): boolean =>
  error instanceof TelegramError && error.code === 400 && pattern.test(error.description);

/** What Telegram called a file once is no name of one any more. */
export const isForgottenFile = (error: unknown): boolean =>
  describes(error, /wrong (?:remote )?file|file (?:identifier|is temporarily unavailable)|FILE_REFERENCE/i);

export const isUnreadableMarkup = (error: unknown): boolean => describes(error, /can't parse entities/i);

/** An edit that changes nothing: what was wanted is there already. */
export const isNotModified = (error: unknown): boolean => describes(error, /message is not modified/i);

/** An edit that Telegram no longer allows, for its age, its kind, or since the message is gone. */
export const isNotEditable = (error: unknown): boolean =>
  describes(error, /message to edit not found|can't be edited|no text in the message|MESSAGE_ID_INVALID/i);
