/**
 * Structured logging without personal data: a constant sentence and fields that are ids, counts, kinds and codes.
 * Never a name, phone number, message text or token. Errors go through `errorFields`.
 */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * What may be said of an error: its class, code, and where it was thrown. Its message only where we wrote it
 * ourselves, since drivers put parameters (names, numbers, texts) into theirs.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause instanceof Error ? error.cause : null;
  const code = codeOf(error) ?? (cause ? codeOf(cause) : null);
  return {
    error: error.name,
    ...(code === null ? {} : { code }),
    ...(cause === null ? {} : { cause: cause.name }),
    at: frames(error),
  };
}

function codeOf(error: Error): string | null {
  const code: unknown = 'code' in error ? error.code : null;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : null;
}

function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' < ');
}
