import { SendError } from '../../messaging/send-error.ts';

/** Settings that a person must mend before WhatsApp can start; the message is one line for them. */
export class WhatsAppSettingsError extends Error {
  override readonly name = 'WhatsAppSettingsError';
}

/** The account may answer, but not write of its own accord. */
const restricted = 463;
const tooFast = new Set([429, 475]);
const accountGone = new Set([401, 403]);

/** Names what an error code in the server's acknowledgement of a message means. */
export function ackError(code: number): SendError {
  if (code === restricted) {
    return new SendError('restricted', 'WhatsApp answered 463: this account may not write of its own accord now.');
  }
  if (tooFast.has(code)) return new SendError('rate-limited', `WhatsApp answered ${code}.`, { retryAfter: 60 });
  if (accountGone.has(code)) return new SendError('refused', `WhatsApp answered ${code}: the account is refused.`);
  if (code === 404) return new SendError('unreachable', 'WhatsApp answered 404: nobody has this number there.');
  if (code >= 500) return new SendError('unavailable', `WhatsApp answered ${code}: it cannot take the message now.`);
  return new SendError('rejected', `WhatsApp answered ${code}: it does not take this message.`);
}

/** Names what happened to a message, of whatever a call threw before the server's answer. */
export function toSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  const code = statusOf(error);
  // The id is our own and the phone shows it once: what may have gone out can go out again.
  if (code === 428 || code === 408 || code === 1006) return notConnected(error);
  return new SendError('uncertain', 'Sending failed in a way that tells nothing.', { cause: error });
}

export const notConnected = (cause?: unknown): SendError =>
  new SendError('unavailable', 'WhatsApp is not connected.', { cause });

/** Baileys' errors carry an HTTP-like status; a socket that was cut rejects with a bare number. */
export function statusOf(error: unknown): number | null {
  if (typeof error === 'number') return error;
  const output: unknown = error instanceof Error && 'output' in error ? error.output : null;
  const status: unknown =
    typeof output === 'object' && output !== null && 'statusCode' in output ? output.statusCode : null;
  return typeof status === 'number' ? status : null;
}
