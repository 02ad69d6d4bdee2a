import { TelegramSettingsError } from './channels/telegram/channel.ts';
import { WhatsAppSettingsError } from './channels/whatsapp/errors.ts';
import { ConfigError } from './config.ts';
import { errorCode } from './store/database.ts';
import { EmbeddedError } from './store/embedded/index.ts';

/** Ends the program with one clear line. Only messages that are ours are shown: a driver's may carry personal data. */
export function reportAndExit(error: unknown): never {
  process.stderr.write(`${startErrorLine(error)}\n`);
  process.exit(1);
}

/** A start that a person has to mend; the message is one line for them. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

function startErrorLine(error: unknown): string {
  const forPeople = [ConfigError, StartError, EmbeddedError, TelegramSettingsError, WhatsAppSettingsError];
  if (error instanceof Error && forPeople.some((kind) => error instanceof kind)) return error.message;
  const code = errorCode(error);
  if (code === '28P01' || code === '28000') return 'The database refuses the user or password: check DATABASE_URL.';
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist: create it first.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return 'The database cannot be reached: check DATABASE_URL.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
