import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhatsAppSettingsError } from './errors.ts';

/** Seals named values so that a copy of the database tells neither the values nor their names. */
export interface Sealer {
  /** What stands for a name in the database. */
  nameOf(name: string): string;
  seal(name: string, value: string): { readonly name: string; readonly sealed: string };
  /** @throws WhatsAppSettingsError where it was sealed with another key, or changed since. */
  open(storedName: string, sealed: string): readonly [name: string, value: string];
  /** Turns what names a message of ours into what nobody else can tell; the same each time. */
  readonly messageKey: Buffer;
}

/** The length of the key in bytes. */
const keyLength = 32;

/** A key as the settings write it. */
const keyPattern = /^[0-9a-f]{64}$/i;

export function createSealer(key: Buffer): Sealer {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `sinau whatsapp ${use}`, keyLength));
  const values = derive('values');
  const names = derive('names');
  const nameOf = (name: string): string => createHmac('sha256', names).update(name).digest('hex');
  return {
    messageKey: derive('message ids'),
    nameOf,
    seal(name, value) {
      const stored = nameOf(name);
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', values, nonce).setAAD(Buffer.from(stored));
      const words = Buffer.concat([cipher.update(JSON.stringify([name, value])), cipher.final()]);
      return { name: stored, sealed: Buffer.concat([nonce, cipher.getAuthTag(), words]).toString('base64') };
    },
    open(stored, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const cipher = createDecipheriv('aes-256-gcm', values, bytes.subarray(0, 12)).setAAD(Buffer.from(stored));
        cipher.setAuthTag(bytes.subarray(12, 28));
        const words: unknown = JSON.parse(
          Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString(),
        );
        return words as [string, string];
      } catch (error) {
        throw new WhatsAppSettingsError(
          'The WhatsApp login in the database was encrypted with another key: set WHATSAPP_KEY to that key, or put its whatsapp.key back into DATA_DIR.',
          { cause: error },
        );
      }
    },
  };
}

/** The key of the settings, else that of the key file in this folder, which is made where there is none. */
export function keyFrom(written: string | null, folder: string): Buffer {
  if (written !== null) return Buffer.from(written, 'hex');
  const path = join(folder, 'whatsapp.key');
  try {
    mkdirSync(folder, { recursive: true });
    // Two processes that start at once: one makes it, the other reads it.
    writeFileSync(path, randomBytes(keyLength).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new WhatsAppSettingsError(`The key file ${path} cannot be made: check DATA_DIR, or set WHATSAPP_KEY.`, {
        cause: error,
      });
    }
  }
  const kept = readFileSync(path, 'utf8').trim();
  if (keyPattern.test(kept)) return Buffer.from(kept, 'hex');
  throw new WhatsAppSettingsError(
    `${path} holds no key of 64 hex digits: put the right file back, or set WHATSAPP_KEY.`,
  );
}
