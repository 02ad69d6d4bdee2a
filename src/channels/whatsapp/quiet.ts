import type { UserFacingSocketConfig } from '@whiskeysockets/baileys';

type Logger = NonNullable<UserFacingSocketConfig['logger']>;

const nothing = (): void => {};

/** Baileys' own log tells numbers and texts: none of it is kept. What matters is seen in what happens. */
export const silentLogger: Logger = {
  level: 'silent',
  child: () => silentLogger,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};

const chatter = /^(?:Clos|Open|Remov|Migrat|Session |Decrypted message|Failed to decrypt|V1 session|Unhandled bucket)/;

/** libsignal prints whole sessions, private keys too, through the console. */
export function silenceSignal(): void {
  for (const level of ['info', 'warn', 'error'] as const) {
    const write: unknown = Reflect.get(globalThis.console, level);
    if (typeof write !== 'function' || silenced.has(write)) continue;
    const quieter = (...words: unknown[]): void => {
      if (!chatter.test(String(words[0]))) Reflect.apply(write, globalThis.console, words);
    };
    silenced.add(quieter);
    Reflect.set(globalThis.console, level, quieter);
  }
}

const silenced = new WeakSet<object>();
