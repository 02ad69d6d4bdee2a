import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Report, Walked } from './processes/telegram.ts';

/** Telegram and the people on it, in a process of their own. */
export interface People {
  /** Where the Bot API listens, and the bot's token there. */
  readonly url: string;
  readonly token: string;
  /** Resolves when all of it was answered; one order at a time. */
  walk(order: Order, onReached?: () => void): Promise<Walked>;
  close(): void;
}

export async function openPeople(): Promise<People> {
  const child = fork(fileURLToPath(new URL('processes/telegram.js', import.meta.url)));
  let onReport: (report: Report) => void = () => {};
  child.on('message', (report: Report) => onReport(report));
  const { url, token } = await new Promise<Extract<Report, { kind: 'listening' }>>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The process with the Bot API ended with ${code}.`)));
    onReport = (report) => {
      if (report.kind === 'listening') resolve(report);
    };
  });
  return {
    url,
    token,
    walk: (order, onReached) =>
      new Promise((resolve, reject) => {
        onReport = (report) => {
          if (report.kind === 'reached') onReached?.();
          if (report.kind === 'walked') resolve(report.walked);
          if (report.kind === 'failed') reject(new Error(report.message));
        };
        child.send(order);
      }),
    close: () => child.disconnect(),
  };
}
