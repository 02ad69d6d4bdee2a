import type { Log, LogFields } from '../../src/messaging/log.ts';

export interface RecordedLog extends Log {
  /** Everything logged, as `level message {fields}`. */
  readonly lines: readonly string[];
}

/** A log that keeps what it is told, for a test to look at. */
export function recordedLog(): RecordedLog {
  const lines: string[] = [];
  const at =
    (level: string) =>
    (message: string, fields: LogFields = {}): void => {
      lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
    };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
