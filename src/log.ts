import { pino } from 'pino';
import type { Config } from './config.ts';
import type { Log } from './messaging/log.ts';

/** Logs as JSON lines on standard error, so that a command's own output stays clean. */
export function createLog(level: Config['logLevel']): Log {
  const logger = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
  return {
    debug: (message, fields) => logger.debug(fields ?? {}, message),
    info: (message, fields) => logger.info(fields ?? {}, message),
    warn: (message, fields) => logger.warn(fields ?? {}, message),
    error: (message, fields) => logger.error(fields ?? {}, message),
  };
}
