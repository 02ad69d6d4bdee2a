import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Read, ReadersReport } from './processes/readers.ts';

/** A Telegram with so many people on it who only read. */
export interface Readers {
  readonly url: string;
  readonly token: string;
  read(): Promise<Read>;
  close(): void;
}

export async function openReaders(people: number): Promise<Readers> {
  const child = fork(fileURLToPath(new URL('processes/readers.js', import.meta.url)), [String(people)]);
  const report = (): Promise<ReadersReport> =>
    new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('The process with the Bot API ended.'));
      child.once('exit', ended);
      child.once('message', (told: ReadersReport) => {
        child.off('exit', ended);
        resolve(told);
      });
    });
  const listening = await report();
  if (listening.kind !== 'listening') throw new Error('The process with the Bot API did not say where it listens.');
  return {
    url: listening.url,
    token: listening.token,
    async read() {
      const told = report();
      child.send('read');
      const answer = await told;
      if (answer.kind !== 'read') throw new Error('The process with the Bot API was asked what was read.');
      return answer.read;
    },
    close: () => child.disconnect(),
  };
}
