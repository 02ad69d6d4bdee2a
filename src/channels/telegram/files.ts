import { TelegramError } from 'telegraf';
import type { FetchLimits } from '../../messaging/channel.ts';
import { FileError } from '../../messaging/file-error.ts';
import type { InboundFile } from '../../messaging/inbound.ts';
import type { BotApi } from './api.ts';
import { TooMuch } from './http.ts';

/** Bots are handed nothing larger, whatever the person's app lets them send. */
const platformLimit = 20_000_000;

/**
 * Asks Telegram where a file lies, and brings it.
 * @throws FileError
 */
export async function fetchFile(api: BotApi, file: InboundFile, limits: FetchLimits): Promise<Buffer> {
  const longest = Math.min(limits.bytes, platformLimit);
  if (file.size !== null && file.size > longest) throw tooLarge();
  try {
    const { file_path: path, file_size: size = 0 } = await api.callApi('getFile', { file_id: file.reference });
    if (size > longest) throw tooLarge();
    if (path === undefined) throw new FileError('gone', 'Telegram does not say where the file lies.');
    const { status, body } = await api.download(path, { limit: limits.milliseconds, longest });
    if (status === 200) return body;
    throw new FileError(status === 404 ? 'gone' : 'unavailable', `Telegram answered ${status} to a download.`);
  } catch (error) {
    throw toFileError(error);
  }
}

const tooLarge = (cause?: unknown): FileError => new FileError('too-large', 'The file is too large.', { cause });

function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  if (error instanceof TooMuch) return tooLarge(error);
  if (error instanceof TelegramError && error.code === 400) {
    if (/too big/i.test(error.description)) return tooLarge(error);
    return new FileError('gone', 'Telegram does not have this file.', { cause: error });
  }
  return new FileError('unavailable', 'The file could not be fetched from Telegram.', { cause: error });
}
