/** Why a message did not go out: a closed set. The adapter names what happened; the sender decides what follows. */
export type SendErrorKind =
  /** The platform asks us to slow down; the whole channel pauses for `retryAfter`. */
  | 'rate-limited'
  /** This person cannot be written to: blocked us, deactivated, not on the platform. */
  | 'unreachable'
  /** The platform refuses this content. */
  | 'rejected'
  /** The platform restricts us: the channel stops until a person has looked. */
  | 'refused'
  /** The platform takes answers from us, but nothing of our own accord until a person has looked. */
  | 'restricted'
  /** Nothing went out: no network, the platform is down. */
  | 'unavailable'
  /** It may or may not have gone out: the answer was lost. */
  | 'uncertain';

export class SendError extends Error {
  override readonly name = 'SendError';
  readonly kind: SendErrorKind;
  /** Seconds to wait before the next try; null where the platform does not say. */
  readonly retryAfter: number | null;

  constructor(kind: SendErrorKind, message: string, options: { retryAfter?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.retryAfter = options.retryAfter ?? null;
  }

  get retryable(): boolean {
    return this.kind === 'rate-limited' || this.kind === 'unavailable';
  }
}
