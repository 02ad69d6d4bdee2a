import { readFileSync } from 'node:fs';

/** The embedded PostgreSQL cannot serve; the message is one sentence for the person who starts the program. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}

const shownBytes = 2_000;
const shownLines = 8;

/** The end of a log file, of what was written from byte `from` on; empty where there is none. */
export function logTail(file: string, from = 0): string {
  try {
    const written = readFileSync(file).subarray(from).subarray(-shownBytes).toString('utf8').trim();
    const lines = written.split('\n').slice(-shownLines);
    return lines[0] ? `\nThe end of its log:\n${lines.join('\n')}` : '';
  } catch (error) {
    if (isCode(error, 'ENOENT')) return '';
    throw error;
  }
}

/** Whether this is a system's or a database's error of one of these codes. */
export const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
